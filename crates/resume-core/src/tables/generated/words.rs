// Made by `cargo xtask codegen` from data/words.tsv. Do not edit.

use crate::tables::index::{grid, index};
use crate::tables::layout::Sieve;
use crate::tables::words::{Kind as K, Matching as M, Word};
use crate::tables::Locale as L;

const fn w(kind: K, locale: Option<L>, matching: M, value: u8) -> Word {
    Word { kind, locale, matching, value }
}

grid! { FIRST, r#"present至今至今現在현재heuteaujourd'huiactualidadatualoggihedenobecnieнастоящее времятеперішній часsoučasnostsúčasnosťdanesdanasданасdanasnuvarandenunånykyhetkinúverandipraegupašlaikdabarfaoi láthairpreżentσήμεραjelenlegprezentдо моментаdevam ediyornaysekarangالآنהיוםवर्तमानปัจจุบันactualitatsince自自より이후seitdepuisdesdedesdedalsindsodсзododododодodsedansidensidenalkaensíðanalateskopšnuoóminnαπόótadinотberitừsejakمنذמאזसेตั้งแต่des deto至至まで까지bisàaaatotdoпопоdodododoдоdotilltiltilastitilkunilīdzikigosaέως-igpânăдоkadarđếnhinggaإلىעדतकถึงafrom从從から부터vondedededavanodсзododododодodfrånfrafraalkaenfráalatesnonuoóminnαπό-tóldinотitibarentừdariمنמ-सेจากde起起から부터alkaenótaberiसे止止まで까지asti-igkadarतकstereгогоrofimdedededigadadinnămtahunعامसन्ปีdeand和和と및undetyeeeniиіaainiиiochogogjaκαιésșiиvevàdanوוऔरispring春季春季春봄Frühlingprintempsprimaveraprimaveraprimaveravoorjaarwiosnaвеснавеснаjarojarpomladproljećeпролећеprolećevårforårvårkevätvorkevadpavasarispavasarisearrachrebbiegħaάνοιξηtavaszprimăvaraпролетbaharmùa xuânmusim semiربيعאביבवसंतฤดูใบไม้ผลิprimaveraexpected预计預計予定예정voraussichtlichprévuprevistaprevistaprevistoverwachtprzewidywanyожидаетсяочікуєтьсяočekávánoočakávanépredvidomaočekivanoочекиваноočekivanoförväntadforventetforventetarvioituáætlaðeeldatavplānotsnumatomaag súil leismistenniαναμένεταιvárhatóestimatочаква сеbeklenendự kiếndiharapkanمتوقعצפויअपेक्षितคาดว่าprevistyears年年年년Jahreansañosanosannijaarlatлетроківletrokovletgodinaгодинаgodinaårårårvuottaáraastatgadimetaibliainsninέτηévaniгодиниyılnămtahunسنواتשניםवर्षปีanysnative母语母語母語모국어Muttersprachelangue maternellenativonativomadrelinguamoedertaalojczystyроднойріднаrodilý mluvčímaterinský jazykmaterni jezikmaterinski jezikматерњи језикmaternji jezikmodersmålmodersmålmorsmåläidinkielimóðurmálemakeeldzimtā valodagimtojicainteoir dúchaislingwa maternaμητρική γλώσσαanyanyelvlimba maternăмайчин езикana diltiếng mẹ đẻbahasa ibuاللغة الأمשפת אםमातृभाषाภาษาแม่llengua maternafull professional proficiency精通精通堪能능통verhandlungssichercourant et professionnelperfectodomínio completoperfettonear-nativeperfekcyjnyв совершенстведосконалоperfektněperfektnetekočetečnoтечноtečnoflytandeflydendeflytendeerinomainenreiprennandiväga heateicamipuikiailíofafluwentiάρισταfelsőfok felettfluentсвободноmükemmelthành thạomahirطلاقةשוטפתधाराप्रवाहคล่องแคล่วfluidPage页頁ページ페이지SeitePagePáginaPáginaPaginaPaginaStronaСтраницаСторінкаStranaSidaSideSideSivuΣελίδαOldalPaginaSayfaTrangHalamanصفحةעמודपृष्ठ四级多益英検토익Sprachzertifikatniveau européenstátní jazyková zkouškanyelvvizsgaexpert精通精通エキスパート전문가Experteexpertexpertoespecialistaespertoexpertekspertэкспертекспертexpertexpertstrokovnjakstručnjakстручњакstručnjakexpertekspertekspertasiantuntijasérfræðingurekspertekspertsekspertassaineolaíespertειδικόςszakértőexpertекспертuzmanchuyên giaahliخبيرמומחהविशेषज्ञผู้เชี่ยวชาญexpertdoctorate博士博士博士박사Promotiondoctoratdoctoradodoutoradodottoratodoctoraatdoktoratкандидат науккандидат наукdoktorátdoktorátdoktoratdoktoratдокторатdoktoratdoktorsexamenph.ddoktorgradtohtoridoktorsprófdoktorikraaddoktora grādsdaktaro laipsnisdochtúireachtdottoratδιδακτορικόdoktoridoctoratдокторdoktoratiến sĩS3دكتوراهדוקטורטपीएचडीปริญญาเอกdoctoratuniversity大学大學大学대학교universitätuniversitéuniversidaduniversidadeuniversitàuniversiteituniwersytetуниверситетуніверситетuniverzitauniverzitauniverzasveučilišteуниверзитетuniverzitetuniversitetuniversitetuniversitetyliopistoháskóliülikooluniversitāteuniversitetasollscoiluniversitàπανεπιστήμιοegyetemuniversitateaуниверситетüniversitesiđại họcuniversitasجامعةאוניברסיטתविश्वविद्यालयมหาวิทยาลัยuniversitatmajor专业主修学科학과Studiengangspécialitéespecialidadespecialidadeindirizzorichtingkierunekтехнологияспеціальністьoborodborsmersmjerсмерsmerinriktninglinjestudieretningpääainebrauterialaspecialitātespecialybėειδικότηταszakspecializareaспециалностbölümüchuyên ngànhjurusanتخصصהתמחותविषयสาขาespecialitatgrade绩点成績成績학점Notementionnota mediamédiavotocijferocenaсредний баллсередній балprůměrpriemerpovprečjeprosjekпросекprosekbetygkarakterkarakterarvosanaeinkunnhinneatzīmepažymysgrádgradβαθμόςminősítésmedieоценкаnot ortalamasıđiểm trung bìnhnilaiالمعدلציוןप्रतिशतเกรดเฉลี่ยnota mitjanaengineer工程师工程師エンジニア엔지니어ingenieuringénieuringenierengenheiringegneringenieurinżynierинженерінженерinženýrinžinierinženirinženjerинжењерinženjeringenjöringeniøringeniørinsinööriverkfræðingurinsenerinženierisinžinieriusinnealtóirinġinierμηχανικόςmérnökinginerинженерmühendiskỹ sưinsinyurمهندسמהנדסअभियंताวิศวกรenginyercompany公司公司株式会社주식회사gesellschaftsociétéempresaempresasocietàbedrijffirmaкомпаниякомпаніяfirmafirmapodjetjetvrtkaпредузећеpreduzećeföretagvirksomhedbedriftyritysfyrirtækiettevõteuzņēmumsįmonėcomhlachtkumpanijaεταιρείαcégcompanieкомпанияşirketicông typerusahaanشركةחברתकंपनीบริษัทempresadepartment部部部부서Abteilungservicedepartamentodepartamentorepartoafdelingdziałотделвідділodděleníoddelenieoddelekodjelодељењеodeljenjeavdelningafdelingavdelingosastodeildosakondnodaļaskyriusrannógdipartimentτμήμαosztálydepartamentотделdepartmanıphòngdivisiقسمמחלקתविभागแผนกdepartamentat就职于任職於にて에서beichezennapressobijwввvvprikodуupåhoshosyrityksessähjáuzņēmumāįmonėjeagστηνlaвtạidiفيבที่aprize奖獎賞상preisprixpremioprêmiopremioprijsnagrodaпремияпреміяcenacenanagradanagradaнаградаnagradaprisprisprispalkintoverðlaunauhindbalvaapdovanojimasduaispremjuβραβείοdíjpremiuнаградаödülügiảipenghargaanجائزةפרסपुरस्कारรางวัลpremicertificate证书證書資格자격증Zertifikatcertificatcertificadocertificadocertificatocertificaatcertyfikatсертификатсертифікатcertifikátcertifikátcertifikatcertifikatсертификатsertifikatcertifikatcertifikatsertifikatsertifikaattiskírteinisertifikaatsertifikātssertifikatasteastasċertifikatπιστοποιητικόtanúsítványcertificatсертификатsertifikasıchứng chỉsertifikatشهادةתעודתप्रमाणपत्रใบรับรองcertificatcourse培训培訓研修교육과정Kurscourscursocursocorsocursuskursкурскурсkurzkurzkurskursuskurskurssiσεμινάριοtanfolyamcurskurskhóa họckursuscursjournal论文論文論文논문Artikelarticleartículoartigoarticoloartikelartykułстатьястаттяčlánekčlánokčlanekčlanakчланакčlanakartikelartikelartikkelartikkeligreinartikkelrakstsstraipsnisaltartikluάρθροcikkarticolстатияmakalebài báoartikelمقالמאמרलेखบทความarticleproject项目專案プロジェクト프로젝트Projektprojetproyectoprojetoprogettoprojectprojektпроектпроєктprojektprojektprojektprojektпројекатprojekatprojektprojektprosjektprojektiverkefniprojektprojektsprojektastionscadalproġettέργοprojektproiectпроектprojedự ánproyekمشروعפרויקטपरियोजनाโครงการprojectemale男男男性남성männlichmasculinmasculinomasculinomaschilemanmężczyznaмужскойчоловічаmužmužmoškimuškoмушкоmuškomanmandmannmieskarlmeesvīrietisvyrasfireannmaskilάνδραςférfimasculinмъжerkeknamlaki-lakiذكرזכרपुरुषชายhomemarried已婚已婚既婚기혼verheiratetmariécasadocasadoconiugatogehuwdżonatyженатодруженийženatýženatýporočenoženjenожењенoženjengiftgiftgiftnaimisissagifturabielusprecējiesvedęsέγγαμοςházascăsătoritжененevliđã kết hônmenikahمتزوجנשויविवाहितสมรสcasatstreet省省都특별시straßeruecalleruaviastraatulулвулuliceulicaulicaulicaулицаulicagatangadegatakatugatatänavielagatvėsráidtriqοδόςutcastradaулsokakđườngjalanشارعרחובमार्गถนนcarrerremote远程遠端リモート원격remotetélétravailremotoremotoda remotoop afstandzdalnieудалённовіддаленоna dálkuna diaľkuna daljavona daljinuна даљинуna daljinupå distansfjernarbejdefjernarbeidetätyöfjarvinnakaugtööattālinātinuotoliniu būduεξ αποστάσεωςtávmunkala distanțăдистанционноuzaktantừ xajarak jauhعن بعدמרחוקऑनलाइनออนไลน์en remotcurriculum vitae简历履歷履歴書이력서Lebenslaufcurriculum vitæcurrículumcurrículocurriculum vitaecurriculum vitaeżyciorysрезюмерезюмеživotopisživotopisživljenjepisživotopisбиографијаbiografijaCVCVCVansioluetteloferilskráelulookirjeldusdzīves gājumsgyvenimo aprašymascurriculum vitaecurriculum vitaeβιογραφικό σημείωμαönéletrajzcurriculum vitaeавтобиографияözgeçmişsơ yếu lý lịchdaftar riwayat hidupالسيرة الذاتيةקורות חייםजीवनवृत्तประวัติย่อcurrículum入学入學入学입학退学退學退学중퇴obtained获得獲得取得취득abgeschlossenobtenufinalizadoconcluídoconseguitobehaaldukończoneокончилзакінчивukončenoavslutadvégzettabsolvitmezuniyettốt nghiệplulusfull-time全职全職正社員정규직VollzeitCDIjornada completaполная занятостьповна зайнятістьtam zamanlı此致此致以上이상I'mich binje suissoysou osonoik benjestemяяjsemjag ärjeg erjeg erolenείμαι οvagyoksuntbentôi làsayasoc"#, b"\x07\x06\x06\x06\x06\x05\x0b\n\x05\x04\x05\x07\x1d\x1b\x0b\x0c\x05\x05\n\x05\t\x02\x03\t\n\x06\x08\x05\r\x08\x0c\x08\x07\x13\x0c\x03\x08\x08\x08\x15\
\x18\n\x05\x03\x03\x06\x06\x04\x06\x05\x05\x03\x05\x02\x02\x02\x02\x02\x02\x02\x04\x02\x05\x05\x05\x06\x07\x06\x05\x03\x02\x04\x06\x04\x03\x04\x04\x04\x05\x06\
\x06\x06\x15\x06\x02\x03\x03\x06\x06\x03\x02\x01\x01\x01\x03\x02\x04\x04\x02\x02\x02\x02\x04\x02\x04\x03\x03\x04\x03\x04\x05\x03\x02\x02\x06\x03\x06\x04\x05\x06\
\x06\x06\x04\x06\t\x01\x04\x03\x03\x06\x06\x03\x02\x02\x02\x02\x03\x02\x02\x02\x02\x02\x02\x02\x04\x02\x05\x03\x03\x06\x04\x06\x02\x03\x02\x04\x06\x05\x03\x04\
\x08\x04\x04\x04\x03\x06\t\x02\x00\x03\x03\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x00\x00\x00\x00\x00\x00\x00\x04\
\x00\x00\x04\x00\x00\x00\x00\x06\x00\x00\x00\x03\x03\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x04\x00\x00\x00\x00\x00\x00\
\x00\x03\x00\x00\x05\x00\x00\x00\x00\x06\x00\x00\x02\x00\x00\x00\x00\x00\x02\x00\x00\x00\x01\x00\x04\x04\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x02\x00\x00\x00\x00\x02\x02\x02\x02\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x04\x00\x00\x00\x00\x00\x03\x00\x00\x04\x05\x06\x00\t\x06\x02\x03\x03\x03\x03\x03\x03\x02\x01\x01\x01\x02\x01\x02\x02\x01\x01\x02\x01\x02\x01\x03\x02\x02\x02\
\x00\x00\x00\x00\x00\x00\x06\x03\x03\x02\x02\x03\x03\x02\x02\x06\x00\x01\x06\x06\x06\x03\x03\t\t\t\t\t\x08\x06\n\n\x04\x03\x06\t\x0e\x08\x04\x06\
\x04\x06\x03\x05\t\t\x07\n\x0c\x06\n\x0c\x05\n\n\x08\x08\x0c!\t\x08\x06\x06\x06\x06\x0f\x06\x08\x08\x08\x08\x0c\x12\x14\x0c\x0c\n\n\x12\n\
\x0b\t\t\x08\t\x08\x08\x08\r\x08\x14\t\x07\x11\x08\x0b\n\n\x08\x18\x12\x07\x05\x03\x03\x03\x03\x05\x03\x05\x04\x04\x04\x03\x06\n\x03\x05\x03\x06\
\x0c\x06\x03\x03\x03\x06\x03\x06\x04\x05\x06\x04\x06\x03\x03\x0c\x04\x04\x05\n\x08\x0c\x06\x04\x06\x06\x06\x06\t\r\x11\x06\x06\x0b\n\x08\x0c\n\x10\x11\
\r\x10\x19\x0e\n\n\x08\x0b\x0b\x07\x0e\x07\x12\x0e\x1b\t\x0e\x15\x07\x12\n\x13\x0b\x18\x15\x0f\x1d\x06\x06\x06\x06\x12\x18\x08\x11\x08\x0b\x0b\x1b\x12\
\n\t\x07\x06\n\x06\x08\x08\x08\x0b\x0c\t\x07\x07\x06\x08\x0c\x10\x06\x10\t\r\x05\n\n\x1e\x1e\x05\x04\x03\x03\t\t\x05\x04\x07\x07\x06\x06\x06\
\x10\x10\x06\x00\x00\x00\x00\x00\x04\x04\x04\x04\x00\x00\x00\x00\x00\x00\x0c\x05\x06\x00\x05\x05\x07\x08\x08\x0f\x00\x00\x00\x06\x06\x06\x06\x10\x10\x00\x00\x00\
\x00\x00\x00\x00\x1b\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0b\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x06\x12\t\x07\x06\x07\
\x0c\x07\x06\x07\x0e\x0e\x06\x06\x0b\n\x10\n\x06\x07\x07\x0c\x0f\x07\x08\t\n\x06\x0e\n\x06\x0e\x05\x0b\x04\x08\n\x18$\x06\t\x06\x06\x06\x06\t\
\x08\t\t\t\t\x08\x19\x19\t\t\x08\x08\x10\x08\r\x04\n\x07\x0c\x0c\x0e\x10\x0e\x08\x16\x07\x08\x0c\x07\n\x02\x0e\x0e\x12\x1b\x08\n\x06\x06\x06\
\t\x0c\x0b\x0b\x0c\x0b\x0c\x0b\x16\x16\n\n\x08\r\x16\x0b\x0b\x0b\x0b\t\t\x08\r\r\x08\x0b\x18\x07\r\x16\r\x0c\x0b\n\x14\'!\x0b\x05\x06\
\x06\x06\x06\x0b\x0c\x0c\r\t\x08\x08\x14\x1a\x04\x05\x04\x05\x08\x04\n\x05\r\t\x05\x06\r\x0b\x00\x00\x14\x04\r\x16\t\x0e\x07\x08\x0c\x0c\x0c\x0c\
\x05\x06\x06\x06\x06\x04\x07\n\x06\x04\x06\x05\x17\x17\x08\x07\n\x07\x0c\x06\x05\x08\x08\x08\x07\x05\x07\x08\x05\x04\x0c\x0c\x05\x0c\x0f\x13\x05\x0c\x08\x15\
\x1e\x0c\x08\t\t\x0f\x0c\t\n\x08\t\x08\t\t\x0e\x0e\t\t\x08\t\x0e\t\t\t\t\x0b\x0f\x07\x0b\x0c\x0b\t\x12\x08\x07\x0e\t\x08\x08\n\
\n\x15\x12\x08\x07\x06\x06\x0c\x0c\x0c\t\x07\x07\x08\x07\x05\x10\x10\x05\x05\x08\x06\x12\n\x08\n\x07\x06\n\t\n\x07\t\t\x10\x04\x08\x10\x08\x08\
\n\x08\x08\x0f\x12\x07\n\x03\x03\x03\x06\t\x07\x0c\x0c\x07\x08\x06\n\x0c\n\t\x07\x05\x0e\t\t\x08\x08\x06\x05\x07\x07\x07\x07\x0b\n\x08\x0b\n\
\x0b\x06\x06\x06\n\x0f\x0c\x0b\x02\t\t\x06\x06\x03\x04\x02\x02\x06\x03\x01\x02\x02\x01\x01\x03\x03\x02\x01\x03\x03\x03\x0c\x04\x00\x0b\t\x02\x00\x08\x00\
\x02\x02\x00\x05\x02\x04\x02\x00\t\x01\x05\x03\x03\x03\x03\x05\x04\x06\x07\x06\x05\x07\x0c\x0c\x04\x04\x07\x07\x0e\x07\x04\x04\x04\x08\t\x06\x05\r\x05\x06\
\x0e\x04\x06\x0e\x08\x06\x0b\n\x06\x18\x12\x05\x0b\x06\x06\x06\t\n\n\x0b\x0b\x0b\x0b\n\x14\x14\x0b\x0b\n\n\x14\n\n\n\n\r\n\x0b\x0c\x0c\
\x07\x0b\x1a\x0e\n\x14\x0c\r\n\n\n\x1e\x18\n\x06\x06\x06\x06\x0c\x04\x05\x05\x05\x05\x06\x04\x08\x08\x04\x04\x00\x00\x00\x00\x04\x06\x04\x06\x00\x00\
\x00\x00\x00\x00\x12\t\x04\x00\x04\x0b\x06\x00\x00\x00\x00\x04\x07\x06\x06\x06\x06\x07\x07\t\x06\x08\x07\x08\x0c\x0c\x08\x08\x07\x07\x0c\x07\x07\x07\x08\t\
\x05\x08\x06\n\x03\x07\n\x04\x07\x0c\x06\t\x07\x08\x08\t\x12\x07\x07\x06\x06\x12\x0c\x07\x06\x08\x07\x08\x07\x07\x0c\x0c\x07\x07\x07\x07\x10\x08\x07\x07\
\x08\x08\x08\x07\x08\t\n\x08\x08\x07\x07\x0c\x05\x08\x06\n\x0c\x18\x15\x08\x04\x03\x03\x06\x06\t\x08\t\t\x08\x03\x0b\x0e\x10\x04\x04\x06\x06\n\x06\
\x03\x04\x04\x04\x04\x04\t\x05\x07\x06\x0c\x06\x08\x06\x05\x03\t\x06\x06\x0f\t\x04\x07\x06\x06\x06\x06\x0b\x06\x06\x06\t\x06\x07\n\x12\x08\x08\x08\x08\
\x0c\x08\x04\x04\x04\n\x06\x07\n\x06\x00\x00\x0e\x06\x0b\n\x04\x0f\x07\n\x08\x15\x0c\x05\x06\x03\x03\x03\t\x07\x03\x05\x03\x03\x06\x02\x04\x06\x05\x05\
\x05\x05\n\x05\x05\x04\x04\x04\x04\x06\x04\x06\x06\x04\x08\x04\x06\x04\x05\t\x05\x08\x08\x0f\t\x06\x06\x06\x06\x0c\x06\x06\r\x06\x06\t\n\x07\x10\x12\
\t\n\n\n\x11\n\x0b\x0c\x0b\x08\t\t\x0c\x10\x00\x00\x19\t\r\x18\x07\x07\n\x0b\n\x12\x15\x08\x10\x06\x06\t\t\n\x10\x0b\n\x10\x10\t\
\x0c\x0c\n\n\r\n\x14\n\x02\x02\x02\r\n\x0f\x0f\x13\x10\x10%\x0c\x10\x1a\x0b\x14\x14\x1b\x13\x1b\x1e\x0b\x00\x06\x06\x06\x06\x00\x00\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x06\x06\x06\x06\x00\x00\x00\
\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x08\x06\x06\x06\x06\r\
\x06\n\n\n\x07\n\x0e\x10\t\x00\x00\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x08\x08\x00\t\x0e\x05\x00\x00\x00\x00\x00\t\x06\x06\t\
\t\x08\x03\x10\x00\x00\x00\x00\x1f\x1f\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x0c\x00\x00\x00\x00\x00\x00\x00\x00\x06\
\x06\x06\x06\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\
\x03\x00\x00\x00\x00\x07\x07\x03\x05\x04\x06\x06\x02\x02\x04\x00\x00\x00\x00\x00\x07\x06\x06\x04\x00\x00\x00\x00\x00\x00\r\x06\x04\x00\x03\x08\x04\x00\x00\x00\
\x00\x03", b"\x00\x00\x00\x8b\x01\x00M\x02\x00\xe3\x02\x00{\x03\x00\xa1\x03\x00\xc5\x03\x00\xd3\x03\x00\x06\x04\x00V\x04\x00\xaf\x05\x00n\x07\x00F\x08\x00[\
\n\x00D\x0c\x00\x06\r\x00d\r\x00\x07\x0f\x00\xd4\x10\x00\xfe\x12\x00\x89\x14\x00\x14\x16\x00\xcf\x17\x00X\x19\x00\xb9\x1a\x00O\x1b\x00\x89\x1c\
\x00\x90\x1e\x00:\x1f\x00\x85 \x00\x04\"\x00 #\x00p$\x00X%\x00\x14\'\x00i)\x00\x81)\x00\x99)\x00V*\x00\xe2*\x00\
\xfa*\x00" }

grid! { GENDERS, r#"male男男男性남성männlichmasculinmasculinomasculinomaschilemanmężczyznaмужскойчоловічаmužmužmoškimuškoмушкоmuškomanmandmannmieskarlmeesvīrietisvyrasfireannmaskilάνδραςférfimasculinмъжerkeknamlaki-lakiذكرזכרपुरुषชายhomefemale女女女性여성weiblichfémininfemeninofemininofemminilevrouwkobietaженскийжіночаženaženaženskaženskoженскоženskokvinnakvindekvinnenainenkonanainesievietemoterisbaineannfemminilγυναίκαnőfemininженаkadınnữperempuanأنثىנקבהमहिलाหญิงdona"#, b"\x04\x03\x03\x06\x06\t\x08\t\t\x08\x03\x0b\x0e\x10\x04\x04\x06\x06\n\x06\x03\x04\x04\x04\x04\x04\t\x05\x07\x06\x0c\x06\x08\x06\x05\x03\t\x06\x06\x0f\
\t\x04\x06\x03\x03\x06\x06\x08\x08\x08\x08\t\x05\x07\x0e\x0c\x05\x05\x07\x07\x0c\x07\x06\x06\x06\x06\x04\x05\x08\x07\x08\x08\x0e\x03\x07\x08\x06\x04\t\x08\
\x08\x0f\x0c\x04", b"\x00\x00\x00\x1c\x01\x00" }

/// The first two characters of the keys that count within words.
pub(crate) static BEGINNINGS: Sieve = Sieve([
0x102006a400840004, 0x120385000012000, 0x88e0080c01400022, 0x1104643090320800, 0xa003120820442020, 0x5c8002022, 0x8002080000081040, 0x8a0020140000040,
0x400010200000c020, 0x1868001042014000, 0x42050424a100, 0x208801400840880a, 0x4008120005220000, 0x40180022000084, 0x400814022020004, 0x2200080340000900,
0x28148140a8000, 0x20102404002070, 0x82000400000012, 0x400089810104, 0x4048000500402000, 0x3218001880100402, 0x20a0010850a80000, 0x2081010000014110,
0x6188010048a04000, 0x3000098002200080, 0x104004320044242, 0x804409200600000, 0x248041100100320, 0x310090604024200, 0x90082000000040e1, 0x102810080180c00,
0x4804800206, 0x800090200040090, 0x8102010014802000, 0x20410008120b2000, 0x180400440000000, 0x8080120000001080, 0x50100d002000008, 0x100001274002012,
0x200a80006008089, 0x142c088221082809, 0xa0005000804191, 0x808000000020010, 0x240c0008000600, 0x60114160c4208, 0x422810c002000805, 0x400200284400430,
0x4030a20882012, 0x8ac2e00800003491, 0x50460040040000a0, 0x380e000200240004, 0x2008247000084000, 0x2082018510141000, 0x2100400800032060, 0x4e0001408000008,
0x384000903008220, 0x80004040022040, 0x18000400800a08, 0x2011042124000001, 0x310700002000002, 0x42001000280084, 0x86000922122b0d4, 0x80810020081000,
0xd0942000000100, 0x41c802600a810081, 0x1004900041055420, 0x488440b00403e043, 0x461204080865456c, 0x4012808009404000, 0xe04080080001412, 0xc0204010040802,
0x1470310030a04148, 0x180840001c1080, 0x2001210410, 0x42c0080284083a, 0x1081000200890, 0x148008180008180, 0x1000000008480408, 0xc002800242140100,
0x2000000000040a1, 0xa0800800101142, 0x4005300a002022, 0x400830c08450200, 0x44c0c001404a, 0x2030901c0010005, 0x2008000042000414, 0x2000000002,
0x4000000800902109, 0x806210002282000, 0x8680424000090210, 0x440012000000040, 0x620002c084800040, 0x2600000890200181, 0x1120a20080001000, 0x5000400120012100,
0x2000836000082200, 0x208001010010, 0x80404000402c80, 0x90040c000002011, 0x240003200001400, 0x4320102040010530, 0x300040040001820, 0x300042400530026,
0x26000006020280, 0x4800048008000008, 0x10004880800000, 0x420c0014000, 0x9340080000000000, 0x110024801006012, 0x4802f0208001381a, 0x40040a1020810c00,
0x40000000408a02, 0x40000402c004020, 0xa04800005400200, 0x8200000823002004, 0x422000008222404, 0x158814218000004a, 0x8210001010800000, 0xa440100074434201,
0x104882008c0, 0x2004021810001408, 0x800120604082110, 0x8090440040204008, 0x8220000100812800, 0x206800204002888, 0x5810004040181, 0x400000208204006,
0x8200002000021380, 0x1d0c408418000001, 0x4814200c104110, 0x800005400882010, 0x800312000024c8, 0x2400010041cc0050, 0x8014204010000000, 0x888e008000000000,
0x20c00810a00001, 0x220800088002000, 0x408080106c800300, 0x440280081001000, 0x400104268840102, 0x4e00000000822810, 0x8000000004002000, 0x14a00200000020,
0x8a08850804080610, 0x10000000109c321, 0x80020018293c0, 0x2040010000170210, 0x204200000040300, 0x10500010ca10000, 0x43a0010810109380, 0x5086181400490802,
0x2402082000000820, 0x18840008844010, 0x30088c400c00000, 0x81280c28008022, 0x8220000400418002, 0x8020002200081040, 0x280012298008a104, 0xc000840c04449100,
0x20010028200000c4, 0x80488048a080001, 0x201850000c040468, 0xdb0200002810410, 0x8220200a408c481, 0x20508045c002442c, 0x8040d0818200e001, 0x121820084108d000,
0x240021104000440, 0x20100021, 0x20800080080801d, 0x44808048408501, 0x84228400c0004000, 0x1404908180001290, 0x806009000000400, 0x80000c908c000220,
0x2001800002080a0, 0x4280600000004fa0, 0x833044101882540, 0x403080004000010, 0x5000a4140402aa, 0x2342000004c22, 0x200413080840012, 0x410402810041000,
0x428805080201490, 0x30020810c000029, 0x190080cb40080008, 0x6010080004084, 0x8016400204101, 0x2010251641403a00, 0x5101000c11818010, 0x1ca4042e000010,
0x8000098000038000, 0x8080247010420000, 0x1100840200000022, 0x400000008000070, 0x408411001000111, 0x2400a820b0700000, 0x1000802400025100, 0x9204048004080008,
0x244110c03041140, 0xc280a12000010001, 0x100c020080040080, 0x80408922120000, 0x4010808104000a00, 0xc00034000081c80, 0x4000f000410c008, 0x1100000404210040,
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
0x5231000022, 0x2000020084080200, 0x408a2644004000, 0x8301810040400084, 0x200000123001, 0x8002812a082000, 0x4100210a00000080, 0x8092098004082000,
0x84100203240000, 0x880040414003604a, 0x6000c10002202900, 0x8ae0400845a440c0, 0x2c08000010b0068, 0x8000000800011, 0x4028b28002400, 0x1010100140080010,
0x10422000002004c8, 0x2880042000800c4, 0x180820000400, 0x42000100284024a0, 0xc000020010081000, 0x420404a0000002, 0xc10a00800400019, 0x90a00000108,
0x41000090148004, 0x1600104008200840, 0x1104400200044, 0x1800010008200, 0x9400026200560, 0x2180810200020010, 0x30c20800a011200, 0x21409040000002,
0x1000040cc0400108, 0x4000242004200460, 0x1000080000104003, 0x2100080208000000, 0x10541008a0000000, 0x1052000010600081, 0x410c000000002, 0x2040028800416000,
0x210001000102400, 0x400001c088008002, 0x2102201000204800, 0x40801500060c2100, 0xa000800480121000, 0x1201011561, 0x406104420100000, 0x8882000210010000,
0x500a020101108000, 0x40a808019400100, 0x44008040030401, 0x8400c204044000, 0x4890000020a0, 0x4016908402128001, 0x8080108b11010a01, 0x1832008c20000000,
0x620000400000808, 0x4080090000042000, 0x20180020100042, 0xa000181300a80000, 0x60045010080000, 0x1a00894240040081, 0x1412000000000004, 0x481000031040c000,
0x143000002898, 0x10000808401041, 0x100000820008004, 0x800000088102280, 0xa020001004802a0, 0x80000e100014000, 0x1200000001201000, 0x84000000480000b8,
0x8000000018000, 0x111664c400080088, 0x802408400000420, 0x9060200000411, 0x4009000, 0x400008000040800, 0x28080040000180, 0x804004410182a,
0x8d008082000006, 0x204800005040006, 0xc0000410201000, 0x2001400000460180, 0x90002940040104, 0x1088002c80c00800, 0x681a004121000000, 0x402000020d8400,
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
0x604000240010000c, 0x8101804400002, 0x140000080400a020, 0x60a2024b090000, 0x2c08170082001, 0x50000b0002110001, 0x4048400010000000, 0x202520000004800,
0x440000101542420, 0x1000500048000402, 0x6002008144000021, 0x382228200800000, 0x4040004400400001, 0x10000004c000088, 0x4000000002010, 0x4000501200680008,
0x800a008840006000, 0x2041200250404000, 0x806c000048200100, 0x100040020108100, 0x4000108046000308, 0xa400000008010, 0x850400022004122, 0x91008400010800,
0x100041001810400, 0x142000606005814, 0x90008100310800, 0x8008108a00d0000, 0x1200010000103040, 0x801205000000810, 0x44800200000200a0, 0xe000842004000022,
0x41220000040608, 0x24028808017200, 0x40000121000620, 0xa08a080280c0010, 0x1408402004002268, 0x408000500000081, 0x1000110301a000, 0x29384ec01000404,
0x8080006100800, 0x404000200201000, 0x812000c00001c001, 0x894000100000000, 0x1820008014000440, 0x400600000002040, 0x23000a000a0a0008, 0xe400202280001a0,
0x8240009020a004, 0x822800800001068, 0x1120500000800200, 0x4000000010000000, 0x4c04320004214100, 0x4a010f005080281, 0x80000914002002, 0xc00202008a00000,
0x1a010010040c, 0x8004402400002010, 0xc40010000040094, 0x2002000080000, 0x200000000085000, 0x400000000000002, 0x4100100040820080, 0x8080000,
0x8000002800040300, 0x8028000020203424, 0x801000880000, 0x20042080020030, 0x1100000202000a, 0x2000a608800120, 0x2200000441000, 0x8050218200006449,
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
agent%f
agent achizitii%4
agent achiziții%4
agent de paza%4
agent de pază%4
agent de securite%%
agent de sécurité%%
agent immobilier%%
agente%g
agentia%h
agentie%h
agentur%i
agentura%j
agentúra%k
agentūra%l
agenzia%m
agenția%h
agenție%h
aggiornamento%n
agirlikli ortalama%o
agno%o
agregation%p
agregation de%p
agregation externe%p
agrement%q
agricoltore%=
agricoltrice%=
agriculteur%%
agricultor%r
agricultora%r
agricultrice%%
agriturismo%m
agronom%B
agrégation%p
agrégation de%p
agrégation externe%p
agrément%q
agència%s
agência%T
ahli%t
ahli gizi%B
ahli madya%u
ahlr%v
ahoj%w
ahora%6
aide soignant%%
aide soignante%%
aide-soignant%%
aide-soignante%%
aidinkielen taso%W
aidinkielena%W
aidinkieli%W
aidinkielinen%W
aikste%x
aikštė%x
ailtire%y
air force$u
air traffic controller%3
airlines$u
airport$u
aistritheoir%y
aiuto%=
aiuto cuoca%=
aiuto cuoco%=
ajakiri%z
ajakirjanik$g
ajans%{
ajansi%{
ajansı%{
ajokortti%|
ajto%}
ajtó%}
ajudant%D
ajudante%*
ajuntament%s
ajusteur%%
ajutor%4
akadeemia&$
akademi&%
akademia&&
akademie&'
akademiebrief&(
akademii&)
akademija&*
akademisi&+
akademiuddannelse&,
akademía&-
akadémia&.
akadēmija&/
akatemia&0
akeri$^
akici&1
akici duzeyde&1
akkademja&2
aktif&3
aktivne&4
aktivno&5
aktivně&6
aktor&7
aktorka%?
aktris%B
aktualnie&8
aktuell&9
aktívne&:
aku&;
akuntan%B
akıcı&1
akıcı düzeyde&1
al&<
alameda&=
alani&>
alanı&>
alap&?
alapfok&?
alapfokozat&@
alapfoku&?
alapfokú&?
alapismeretek&A
alapito%L
alapitvany&B
alapkepzes&@
alapképzés&@
alapszak&@
alapszint&?
alapszintu&?
alapszintű&?
alapítvány&B
alapító%L
alates&C
albanil$k
albanila$k
albañil$k
albañila$k
albergo%m
albergue%Z
alcalde$k
alcaldesa$k
alcaldia&D
alcaldía&D
aldreboende$^
aleea&E
aleja&F
aleje&G
alempi korkeakoulututkinto&H
alfaiate%*
algaja&I
algtase&J
algteadmised&K
alindi&L
alkaen&M
alkeet&N
alkeistaso&O
alla data attuale$W
alle&P
allee&Q
alleenstaand&R
allen&S
allenatore%=
allenatrice%=
allgemeine hochschulreife$i
allé&P
allée&T
allén&S
almacenes%Z
almoxarife%*
aloittelija&U
alt&V
altalanos iskola&W
altenheim%i
alternant%%
alternante%%
alto&X
altra%y
alėja%x
alındı&L
am&Y
ambassador%3
ambulancier%%
ambulanciere%%
ambulancière%%
amet&Z
amicale%'
amk&[
amk tutkinto&H
amk-tutkinto&H
ammatillinen perustutkinto&\
ammatillinen tutkinto&\
ammattikorkeakoulu&0
ammattikorkeakoulututkinto&H
ammattikoulu&]
ammattiopisto&0
ammattitutkinto&\
amministratore%=
amministratrice%=
amministratur&^
amne%X
amneslararexamen%Y
amt%i
an&_
an mhaith&`
an-mhaith&`
ana dal&>
ana dil&a
ana dili&a
ana dilim&a
anabilim dali&>
anabilim dalı&>
anadil&a
anadili&a
anadilim&a
anadolu lisesi&+
anailisi%y
anailísí%y
anais&b
analis%B
analist&c
analista&d
analisti%(
analistă%4
analiticar&e
analitik&f
analitikas%I
analitike%H
analitikis%J
analitikė%I
analitičar&e
analityczka%?
analityk%?
analuutik$g
analyst&g
analyste%%
analytik%K
analytiker&h
analyytikko&i
analüütik$g
analītiķe%J
analītiķis%J
anaokulu&+
anchor%3
and&j
andar&=
andauernd&9
anerkennung$-
anfaenger&k
anfaengerin&k
anfaengerkenntnisse&l
anfanger&k
anfangerin&k
anfangerkenntnisse&l
anfänger&k
anfängerin&k
anfängerkenntnisse&l
angajat%4
angestellte&m
angestrebt&n
anggota%B
ani&o
animateur%%
animator&p
animatore%=
animatorka%?
animatrice&q
anlagenbau%i
anlaticisi%(
anlatıcısı%(
annee&r
annees&r
anni&s
anniskelupassi%|
anno&s
announcer%3
année&r
années&r
ano&t
anois&u
anos&t
ans&r
ansioluettelo&v
ansiomerkki&w
ansvarig%F
ansvarlig&x
anthropologist%3
anticipated&y
antincendio$h
antologi&z
antrenoare%4
antrenor&{
antrenör%(
anugerah&|
anwaeltin%[
anwalt%[
anwaltin%[
anwenderkenntnisse&}
anwältin%[
any'$
anyanyelv'%
anyanyelvi'%
anyanyelvi szint'%
anyanyelvu'%
anyanyelvű'%
anys'$
ao'&
aonad''
ap'(
ap grad&,
ap-grad&,
apartamento&=
apartment')
apbalvojums$4
apdovanojimas'*
apdrosinasana'+
apdrošināšana'+
apiculteur%%
apicultrice%%
aplieciba',
apliecinajums',
apliecinājums',
apliecība',
apolo'-
apotek'.
apoteka'/
apotekare%F
apoteker%B
apotheek%S
apotheke%i
apotheker'0
appartement&T
appraiser%3
apprendista%=
apprenti%%
apprentice%3
apprenticeship%R
apprentie%%
approbation%:
approvisionneur%%
approvisionneuse%%
aprendiz%r
aprendiza$k
aprenent%D
aprenenta%D
aprobado'1
aps$L
apt'2
apteek&Z
apteekkari&i
apteekki'3
apteka%e
aptekarz%?
aptieka'+
apto&=
apulainen&i
apuraha'4
apótek'5
aquarium$u
ar'6
ar vardnicu'7
ar vārdnīcu'7
ara%7
arastirma gorevlisi%(
arastirmaci%(
araştırma görevlisi%(
araştırmacı%(
arbeider'8
arbeiter&m
arbeitsgruppe'9
arbejder':
arbetare%F
arbitre%%
arbitro';
arbitru%4
architect'<
architecte%%
architekt'=
architektas%I
architektka%?
architetta%=
architetto%=
archivar'>
archivaris%1
archivera$k
archivero$k
archivist%3
archivista%=
archiviste%%
archivář'?
archiwista%?
archiwistka%?
ardleibheal'@
ardleibhéal'@
ardteistimeireacht'A
ardteistiméireacht'A
area'B
arendaja$g
arets$`
arhitect%4
arhitecta%4
arhitectă%4
arhitekt'C
arhitekta'D
arhitekte%J
arhitekts%J
arhivar%4
arkeolog%(
arkistonhoitaja&i
arkitekt'E
arkivar&x
arkivarie%F
arkkitehti&i
army$u
arodizglitiba'F
arodizglītība'F
arodskola&/
arquitecta%E
arquitecte%D
arquitecto$k
arquitectura tecnica'G
arquitectura técnica'G
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
art director'H
art school$t
artenomi&H
artesaani&\
article'I
articles'J
articles de revue%0
articol'K
articoli'L
articoli in rivista'L
articolo'L
articulo%.
articulos%.
articulos en revistas%.
artigo&b
artigos&b
artikel'M
artikelen'N
artikkel'O
artikkeli'P
artiklu'Q
artist%3
artium'R
arts%1
artykul'S
artykuł'S
artículo%.
artículos%.
artículos en revistas%.
aruhaz'T
arvioitu'U
arviolta'U
arvosana'V
arvosanalla'V
arvosanat'V
arxiv%)
arzt%[
arzthelfer&m
arztin%[
arztpraxis%i
arşivci%(
as'W
as levels%R
asa$L
ascaill'X
ascensoriste%%
asci%(
ascibasi%(
ascisi%(
ase'Y
asema'3
asentaja&i
asesor$k
asesora$k
asianajaja&i
asiantuntija'Z
asiantuntijataso'[
asigurari%h
asigurări%h
asilo$y
asistan%(
asistani%(
asistanı%(
asisten%B
asistent'\
asistenta%4
asistentas%I
asistente']
asistents%J
asistentă%4
asistentė%I
asl%m
asli'^
aso'_
aso diploma'_
aso-diploma'_
asociacija%l
asociacion%Z
asociación%Z
asociadas%Z
asociados%Z
asociat%4
asociatia%h
asociatie%h
asociația%h
asociație%h
asosiasi'`
assegurances%s
assessor'a
assessora'a
assez bien'b
assicurazioni%m
assistant'c
assistante%%
assistante maternelle%%
assistent'd
assistente'e
assistentti&i
assistenz%[
associacao%T
associacio%s
associació%s
associate%3
associate degree'f
associate of%Q
associate of applied science%Q
associate of arts%Q
associate of science%Q
associate's degree%Q
associates$u
associati%m
association'g
associats%s
associazione%m
associação%T
associe%%
associee%%
associé%%
associée%%
assocjazzjoni'h
assoċjazzjoni'h
assurances%'
asszisztens%L
astazi%9
asteptat'i
asti'j
astillero%Z
astilleros%Z
astronomer%3
astăzi%9
asuransi'`
asutaja$g
asystent%?
asystentka%?
asztalos%A
at'k
ate'&
ate a data'l
ate a presente data'l
ate agora'l
ate ao presente'l
ate hoje'l
ate o momento'l
atelier'm
ateliers%'
atendente%*
ateneo$y
atestat%-
atestatas'n
atestats'F
atestatul%-
atestāts'F
atheneum'o
atlag'p
atolyesi%{
ator%*
atriz%*
atstovas%I
attache%%
attachee%%
attaché%%
attachée%%
attalinati'q
attendu'r
attestation%q
attestato$h
attestato di$h
attestato di qualifica's
atti'L
atti di convegno'L
attore%=
attorney%3
attrice%=
attuale$W
attualmente$W
attālināti'q
atual'l
atualidade'l
atualmente'l
atzime't
atziniba$4
atzinība$4
atzīme't
até'&
até a presente data'l
até agora'l
até ao presente'l
até hoje'l
até o momento'l
até à data'l
atölyesi%{
au'u
au pair'v
au-pair%[
audiologist%3
auditeur%%
auditor'w
auditora%r
auditrice%%
audytor%?
audítor'x
aufbaustudium$/
aufgefrischt$e
aufsaetze'y
aufsaetze in zeitschriften'y
aufsatz'y
aufsatze'y
aufsatze in zeitschriften'y
aufstiegsfortbildung&(
aufsätze'y
aufsätze in zeitschriften'y
augsts'z
augstskola&/
auhind'{
aujourd'hui$I
aukio'|
aukiri$%
aukstas'}
aukstasis neuniversitetinis($
aukstesnysis($
aukštas'}
aukštasis neuniversitetinis($
aukštesnysis($
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
ausgezeichnet(%
aushilfe(&
aushilfskraft('
ausiliario%=
auszeichnung((
auszubildende()
auszubildender('
auteure%%
author%3
authority$u
autista%=
autoescuela%Z
autohaus(*
autojuht$g
automne(+
autonom%s
autonoma(,
autonomo(-
autor%[
autorin%[
autorisasjon%v
autorisation(.
autorizatie%-
autorizație%-
autoscuola%m
autovaditaja aplieciba',
autovadītāja apliecība',
autrice%%
auttava&O
autumn(/
autumn term(/
autumns(/
autunno(0
autònom%s
autònoma%s
autónoma%Z
autónomo%Z
autônoma%*
autônomo(1
auxiliaire%%
auxiliar%C
auxiliar contable$k
av(2
avaldatud%z
avancada(3
avancado(4
avancat(5
avance(6
avancerad(7
avanceret(8
avancé(6
avansat(9
avansert(:
avanzada(;
avanzado(<
avanzata(=
avanzato(>
avançada(3
avançado(4
avançat(5
avda(?
avdeling(@
avdelingen(A
avdelning(B
avdelningen(C
ave')
avec felicitations(D
avec félicitations(D
avec mention(D
avenida(E
avenija(F
avenue(G
average$F
avhandling(H
avinguda(I
avioliitossa(J
avis(K
avklarad(L
avocat(M
avocata%4
avocate%%
avocată%4
avoliitossa(J
avslutad(L
avui%7
avukat(N
avustaja&i
avvanzat(O
avvocata%=
avvocato%=
award(P
award in$}
awarded%&
awards$@
aws certified$x
ay(Q
ayudante$k
ayudante de catedra$k
ayudante de cátedra$k
ayuntamiento%Z
az(R
az dosud(S
azafata$k
azafato$k
azi%9
azienda%m
azienda agricola%m
azubi('
azucarera%Z
azure$x
açougueiro%*
aéroport%'
aðaleinkunn%;
aðalgrein%<
año(T
años(T
ağırlıklı ortalama%o
aģentūra'+
aşçı%(
aşçıbaşı%(
aşçısı%(
až(U
až dosud(S
așteptat'i
b a(V
b a sc(W
b arch(X
b b a(X
b com(X
b dul&E
b e(X
b ed(X
b eng(X
b f a(W
b mus(W
b pharm(V
b s(V
b s c$L
b s n(W
b sc(V
b sc prof(Y
b tech(X
b v$L
b-dul&E
b. a(V
b. ed(V
b. eng(V
b. sc(V
b. tech(V
b.a(V
b.a.sc(W
b.arch(X
b.b.a(X
b.com(X
b.e(X
b.ed(X
b.eng(X
b.f.a(W
b.mus(W
b.pharm(V
b.s(V
b.s.c$L
b.s.n(W
b.sc(V
b.sc.-próf(Y
b.tech(X
b.v$L
b1(Z
b2([
ba(\
ba (hons(V
ba i(]
ba prof(Y
ba-próf(Y
baarimikko&i
baas&J
baatfoererproeven%v
bab(^
baba%*
baby sitter%=
baby-sitter%=
babysitter%3
babá%*
bac(_
bac +2(`
bac +3(a
bac +5%p
bac es%V
bac general%V
bac général%V
bac l%V
bac pro%V
bac professionnel%V
bac s%V
bac scientifique%V
bac si(b
bac stg%V
bac sti2d%V
bac stmg%V
bac technologique%V
bac+2(`
bac+3(c
bac+4(a
bac+5%p
bacalaureat(d
bacc(e
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
bacellerat(f
bacellerat fl arti(f
bacharel(g
bacharel em(g
bacharelado(g
bacharelado em(g
bachelier(a
bachelor(h
bachelor degree(W
bachelor en(i
bachelor i(j
bachelor in(W
bachelor of(k
bachelor of applied science(W
bachelor of architecture(W
bachelor of arts(W
bachelor of business administration(W
bachelor of commerce(W
bachelor of design(W
bachelor of economics(W
bachelor of education(W
bachelor of engineering(W
bachelor of fine arts(W
bachelor of laws(W
bachelor of medicine(W
bachelor of music(W
bachelor of nursing(W
bachelor of science(W
bachelor of social work(W
bachelor of technology(W
bachelor universitaire de technologie(a
bachelor's(W
bachelor's degree(W
bachelorabschluss(l
bachelorgrad(j
bachelorgrad i$a
bacheloropleiding$s
bachelors(W
bachelorstudium(m
bacheloruddannelse(]
bachiller(n
bachiller universitario(i
bachillerato(o
bachillerato en(o
bachillerato tecnico(o
bachillerato técnico(o
backen&S
backend'H
backer&m
backerei%i
badacz%?
badan'`
badante%=
badmeester(p
baecker&m
baeckerei%i
baer(q
bafa%q
bagare%F
bager':
bageri(r
bageriet(s
baggerfahrer&m
bagian(t
bagnina%=
bagnino%=
bahar(u
bahasa ibu'^
bahcivan%(
bahçıvan%(
bai bao(v
bai thuyet trinh(v
bai viet(v
baik(w
bailarin$k
bailarina%r
bailarino%*
bailarín$k
baile'X
bailiff%3
baineann(x
bainisteoir%y
bairro&=
baitsileir(y
baitsiléir(y
baix(z
bajo({
bakalar(|
bakalarske(}
bakalarske studium(}
bakalarsky)$
bakalaura)%
bakalaura grads)%
bakalaura grāds)%
bakalauras)&
bakalaureus)'
bakalaureusekraad)'
bakalaureuseope)'
bakalaureuseõpe)'
bakalauro)&
bakalauro laipsnis)&
bakalaurs)%
bakalár)(
bakalárske)(
bakalárske štúdium)(
bakalář)$
bakalářské)$
bakalářské studium)$
bakalářský)$
bakanligi%{
bakanlığı%{
bakari'5
bakarí'5
baker))
bakeri(K
bakers$u
bakery$u
bakici%(
bakimci%(
bakkalargrada(Y
bakkalaureat(l
bakkalárgráða(Y
bakken)*
bakker)+
bakkerij%S
bakıcı%(
bakımcı%(
balai'`
balas),
balconista%*
balikci%(
ballerina%=
ballerino%=
balva$4
balıkçı%(
ban)-
ban hang(b
ban ngu).
banc)/
banca)0
bancaria%*
bancario%*
banco)1
bancária%*
bancário%*
bancă%h
bandleader%3
bang)2
bang cu nhan)3
bang dai hoc)3
bang khen)4
bang lai)2
bang sang che(v
bang thac si)5
bang tot nghiep thpt$:
bang trung cap$:
bank)6
banka)7
bankas%l
bankasi%{
bankası%{
banker%3
banketbakker%1
banki'5
bankkauf&m
banksman%3
banque%'
banque alimentaire%'
banquier%%
banquiere%%
banquière%%
bao cao(v
bao hiem)8
bao tang)8
bao ve(b
barbat)9
barbatesc)9
barber%3
barch(V
bardzo dobra):
bardzo dobry):
bardzo dobrze);
barista)<
barkeeper&m
barmaid%%
barman)=
barmanka%?
barmen%(
barnehage(K
barnehagelaerer)>
barnehagelærer)>
barneskole)?
barnevakt)>
barneveileder)>
barnmorska%F
barnskoetare%F
barnskotare%F
barnskötare%F
barnvakt%F
barri(I
barrio(?
bartender)@
basari belgesi)A
base)B
bases)C
basic)D
basic knowledge)E
basic user)F
basica)G
basico)H
basique)I
basis)J
basiskennis)K
basiskenntnisse)L
basisniveau)M
basisschool'o
basiswissen)N
baskan%(
baskani%(
baskunskaper)O
baslangic)P
baslangic seviyesi)Q
batforerproven%v
batiment&T
batxiller)R
batxillerat)R
bau%i
bauer%[
baugeschaeft%i
baugeschaft%i
baugeschäft%i
bauhof%i
bauleiter&m
bay)S
bay gio)T
bayan)U
baza)V
bazi)W
baziku)X
bazinis)Y
bază)V
baċellerat(f
baċellerat fl-arti(f
başarı belgesi)A
başkan%(
başkanı%(
başlangıç)P
başlangıç seviyesi)Q
bażi)W
bażiku)X
bba(V
bc(V
bca(V
bcom(V
bd)Z
bdes(V
beadle%3
bean(x
beasiswa&|
beauftragte&m
beautician%3
bebiszitter)[
bec)\
beca)]
becari%D
becaria%E
becario$k
becario de investigacion$k
becario de investigación$k
becelor)^
beco&=
becària%D
bed(V
bedrift(K
bedrijf%S
beekeeper%3
befaehigung)_
befahigung)_
befriedigend)`
befristet)a
befähigung)_
begeleider%1
begeleidster%1
beginnend)b
beginner)c
begraensad)O
begraenset)d
begransad)O
begrenset)e
begränsad)O
begrænset)d
begynder)f
behaald%^
beheerder%1
beheerster%1
behoerde%i
behoerighet)g
behorde%i
behorighet)g
behörde%i
behörighet)g
bei)h
bei der)h
beim)h
beisitzer)i
beisitzerin('
beitraege'y
beitrag)j
beitrage'y
beiträge'y
bekar)k
bekci%(
beklenen)l
bekâr)k
bekçi%(
belediye baskani%(
belediye başkanı%(
belediyesi%{
beleuchter&m
belge)m
belgesi)m
bellhop%3
belum kawin)n
belum menikah)n
bem vinda)o
bem vindo)o
bem vindos)o
bem-vinda)o
bem-vindo)o
bem-vindos)o
ben%>
bench joiner%3
bendahara%B
bendrove%l
bendrovė%l
benevole%%
beng(X
bengkel'`
benh vien)8
benim adim%>
benim adım%>
benvenuta)p
benvenuti)p
benvenuto)p
benvinguts)q
bep)r
bep pho(b
bep truong(b
beraeknad)s
beraeknas)s
beraknad)s
beraknas)s
berater&m
berber%(
berechtigung)_
bereich$o
berger%%
bergere%%
bergère%%
beri)t
bernudarzs&/
beroepsopleiding'_
bersertifikat)u
berufsabschluss$i
berufsausbildung$i
berufsausbildung zum$i
berufsausbildung zur$i
berufsfachschulabschluss$i
berufskolleg)v
berufslehre$i
berufsmatura$i
berufsmaturitaet$i
berufsmaturitat$i
berufsmaturität$i
berufsschule)v
beräknad)s
beräknas)s
bescheinigung)_
best$@
bestanden$e
bestuurslid)+
bestyrelsesmedlem)w
beszerzo%A
beszerző%A
betjent':
betreuer)x
betreuerin%[
betrieb%i
betriebswirt&(
betriebswirtin&(
betyg)y
beurs)z
beveiliger%1
bevis){
bewaker%1
bewerbung)|
bewerbungsunterlagen)|
bewijs)}
bezorger%1
bečelor)^
bfa(V
bfd('
bg schein%:
bg-schein%:
bhalissa*$
bhd$L
bhv*%
biblioteca*&
bibliotecar*'
bibliotecara%4
bibliotecari%D
bibliotecaria*(
bibliotecario';
bibliotecară%4
bibliotecària%D
bibliotecário%*
bibliotecă%h
bibliotek*)
biblioteka**
bibliotekar*+
bibliotekarie%F
bibliotekarka%?
bibliotekars%J
bibliotekarz%?
bibliotekininkas%I
bibliotekārs%J
bibliothecaire%%
bibliothecaris%1
bibliotheek%S
bibliothek%i
bibliothekar&m
bibliotheque%'
bibliothèque%'
bibliothécaire%%
bibliotēka'+
bidan%B
bidang(t
bidang studi*,
biedriba'+
biedrība'+
biegla);
biegle);
biegly);
biegła);
biegły);
bien*-
bien dich(b
bien tap vien(b
bienvenida*.
bienvenido*.
bienvenidos*.
bienvenue*/
big*0
big registratie*0
big-registratie*0
bij*1
bij de*1
bij het*1
bijbaan(p
bijdrage'N
bijscholing*2
bildiri*3
bildirisi*3
bildungswerk)v
bildungszentrum)v
bilingual*4
bilingue*5
bilingv*6
bilingvals*7
bilingvāls*7
bilingwi*8
bilingüe*9
bilstjori*:
bilíngue*;
bine*<
biografija*=
bioleg%D
biolog*>
biologa*(
biologist%3
biologo';
biologus%L
bioloog%1
biológus%L
birim*?
birimi*?
birincilik)A
birincilik odulu)A
birincilik ödülü)A
birincisi)A
biro)[
birojs'+
birou*@
bis*A
bis anfang*B
bis dato&9
bis einschl*B
bis einschliesslich*B
bis einschließlich*B
bis ende*B
bis heute&9
bis jetzt&9
bis mitte*B
bis zum*B
bitrade%F
bitraede%F
biträde%F
biuras%l
biuro*C
biyolog%(
bizonyitvany*D
bizonyítvány*D
biztonsagi or)[
biztonsági őr)[
biztosito'T
biztosító'T
biên dịch(b
biên tập viên(b
biòleg%D
biòloga%D
bióloga$k
biólogo%r
bksb)\
bl&E
blacksmith%3
bladamadur*:
blagajnica*E
blagajnik*F
blanchisserie%'
blaðamaður*:
bliain*G
bliana*G
blikkenslager':
bln*H
bloco&=
bloemist%1
blog post$n
blok*I
bloque(?
bls$x
blvd')
bma%V
bmus(X
bnssa%q
bo*J
bo phan)-
boa*K
boatyard$u
bodega%Z
bodegas%Z
bodegues%s
boek'N
boeken'N
boekhouder%1
boekverkoper%1
boerderij%S
boerin%1
boernehave*L
bog%_
boghandler':
bogholder':
bok*M
bokari*:
bokasafn'5
bokhandlare%F
bokhandler)>
bokholder)>
bolag$^
bolaget$^
boletin%.
boletín%.
bolnica%d
bolnisnica*N
bolnišnica*N
bolsa$?
bolseiro%*
bolsista%*
bolt&B
bolum*O
bolumu*P
bom*Q
bombeira%*
bombeiro%*
bombera$k
bombero$k
bomberos%Z
bon*R
bon niveau*S
bon nivell*T
bona*T
bonjour*/
bonn*U
bonne connaissance*V
bonne maitrise*R
bonne maîtrise*R
bonnes connaissances*R
bons conhecimentos*K
book$n
book chapter$n
book chapters$n
book review$n
bookkeeper%3
books$n
bookseller%3
bootcamp*W
bootcamp certificate%R
bootsfuehrerschein%:
bootsfuhrerschein%:
bootsführerschein%:
borgmaestare%F
borgmastare%F
borgmester':
borgmästare%F
bornehave*L
borough council$u
boroz*X
boroż*X
borsa di studio$A
bosanmis)k
bosun%3
bothar'X
botiga%s
bottega%m
boucher%%
bouchere%%
boucherie%'
bouchère%%
boulanger%%
boulangere%%
boulangerie%'
boulangère%%
boulevard*Y
bourse$>
boutique%'
bouw%S
bouwer%1
box*Z
boyaci%(
boyacı%(
boşanmış)k
bp%V
bpharm(V
bpjeps%V
br*[
bra*\
branca*]
brancardier%%
branch*^
brandman%F
brandmand':
brandos atestatas*_
brandweerman%1
brannmann)>
brans&>
branş&>
brasserie%'
brauer%[
brauerei%i
braut*`
brev*a
brevbaerare%F
brevbarare%F
brevbärare%F
brevet*b
brevet de technicien superieur(`
brevet de technicien supérieur(`
brevet des colleges%V
brevet des collèges%V
brevets%0
brevetti'L
brevetto*c
brewer%3
brewery$u
bricklayer%3
brigadista*d
brigadnice*e
brigadnik*e
brigádnice*e
brigádník*e
brivi*f
brivi parvaldu*f
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
brukbar*g
brutar%4
brutarie%h
brutărie%h
brygadzista%?
brygadzistka%?
bryggeri*)
brīvi*f
brīvi pārvaldu*f
brīvprātīgais%J
bs(V
bs prof(Y
bs-próf(Y
bsc*h
bsc (hons(V
bsn(X
bso'_
bt$L
btec*i
btec extended diploma%R
btec first diploma%R
btec higher national diploma%R
btec level 2%R
btec level 3%R
btec level 3 extended diploma%R
btec national%R
btec national diploma%R
btech(V
bts*j
bu yana*k
buaiteoir*U
bucatar%4
buch'y
buchbinder&m
bucher'y
bucherei%i
buchhaendler&m
buchhalter&m
buchhandler&m
buchhändler&m
buchkapitel'y
bucătar%4
buecher'y
buecherei%i
buen nivel*l
buena*l
buenas*.
bueno*m
buero%i
buerokauffrau('
bufdi('
bufet%s
bufete%Z
bugun*n
bugune kadar*n
bugün*n
bugüne kadar*n
buhaltere%I
buhalteris%I
buhalterė%I
builder%3
builders$u
building')
buku(^
bul*[
bulan*H
bulasikci%(
bulats)\
bulaşıkçı%(
bulevar*[
bulevardul&E
bulv*o
bulvari*o
bulvaris*p
bulvarı*o
bulvāris*p
bun*q
bun venit*r
buna*s
bundesfreiwilligendienst('
bundeswehr%i
bunleibheal*t
bunleibhéal*t
bunscoil$p
bunusach*u
bunúsach*u
bună*s
buon livello*v
buona*w
buona conoscenza*v
buone*v
buongiorno)p
buono*w
bureau*x
burgemeester%1
burkolo)[
burkoló)[
burmistrz%?
buro%i
buro elemani%(
burokauffrau('
buroo&Z
burosu%{
burs)A
bursa*y
bursar%3
bursary$@
bursu)A
bursă*y
buruh%B
bus driver%3
business analyst'H
business fluent*z
business level*z
business school$t
business unit*^
busker%3
but(a
butas%x
butcher%3
butchers$u
butik(r
butikk(K
butikkmedarbeider)>
butiksbitrade%F
butiksbitraede%F
butiksbiträde%F
buyer%3
bv$L
bvba$L
byg(s
bygg*{
byggeri(s
byggledare%F
byra*{
byraa*{
byrjandi*|
byrå*{
bài báo(v
bài thuyết trình(v
bài viết(v
bàsic*}
bàsica(z
bác sĩ(b
bán hàng(b
báo cáo(v
básica+$
básico+$
bâtiment&T
bây giờ)T
bäcker&m
bäckerei%i
båtførerprøven%v
bær(q
bébiszitter)[
bénévole%%
bílstjóri*:
bíró)[
bók+%
bókari*:
bókasafn'5
bóthar'X
bölüm*O
bölümü*P
børnehave*L
bücher'y
bücherei%i
büro%i
büro elemanı%(
bürokauffrau('
büroo&Z
bürosu%{
bărbat)9
bărbătesc)9
bērnudārzs&/
bħalissa*$
bản ngữ).
bảo hiểm)8
bảo tàng)8
bảo vệ(b
bằng)2
bằng cử nhân)3
bằng khen)4
bằng lái)2
bằng sáng chế(v
bằng thạc sĩ)5
bằng trung cấp$:
bằng tốt nghiệp thpt$:
bằng đại học)3
bếp phó(b
bếp trưởng(b
bệnh viện)8
bộ)8
bộ phận)-
c o+&
c p+'
c so+(
c.so+(
c/o+&
c1+)
c2+*
ca si(b
ca sĩ(b
cabeleireira%*
cabeleireiro%*
cabin crew%3
cabinet%'
cabinetmaker%3
caces%q
cad*o
caddesi*o
cadete$k
cadre%%
cadreur%%
cadreuse%%
caduca en++
cae)\
cafe$u
cafeteria%Z
cafetería%Z
café$u
cagri merkezi%(
cahiers%0
caibidil+,
cainteoir duchais+-
cainteoir dúchais+-
caisse%'
caissier%%
caissiere%%
caissière%%
caixa%*
cajera$k
cajero$k
cal%s
calea&E
calificacion+.
calificación+.
calificare%-
calificativ+/
calisiyorum*n
call handler%3
calle(?
caller%3
camara)1
camara municipal%T
camareira%*
camarera$k
camarero$k
cambrer%D
cambrera%D
cambridge)\
cameraman%4
cameriera%=
cameriere%=
camerista%4
cameristă%4
cami(I
camino(?
camionista%=
campeggio%m
camping+0
campingplatz%i
campus+1
cams$x
camí(I
can ban+2
cand+3
cand jur+3
cand mag+4
cand med+3
cand merc+3
cand polyt+3
cand psych+3
cand scient+3
cand. jur+3
cand. mag+5
cand. med+3
cand. merc+3
cand. polyt+3
cand. scient+3
cand.jur+3
cand.mag+6
cand.med+3
cand.merc+3
cand.polyt+3
cand.psych+3
cand.scient+3
cantante+7
cantareata%4
cantaret%4
cantina%m
cantine%m
cantor%*
cantora%*
cao cap+8
cao cấp+8
cao dang+9
cao hoc)5
cao học)5
cao đẳng+9
cap+:
cap cuisine%V
cap petite enfance%V
capable+;
capacitacao+<
capacitação+<
capataz%r
capes%p
capital$u
capitol+=
capitoli'L
capitoli di libro'L
capitolo'L
capitulo+>
capitulos+>
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
capítol+?
capítulo+>
capítulos+>
capítulos de libro%.
card$}
care home$u
caregiver%3
carer%3
caretaker%3
cariste%%
caritas%Z
carne%,
carnet+@
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
carrer(I
carrera tecnica(o
carrera técnica(o
carretera+A
carretillera$k
carretillero$k
carrozzeria%m
carte'K
carteira*d
carteiro%*
cartero$k
cartorio%T
cartório%T
carver%3
casa di cura%m
casa di riposo%m
casa editrice%m
casada+B
casado+C
casat+D
casatorit+E
casatorita+E
case study+F
case worker%3
caseificio%m
caserne%'
caseworker%3
cashier%3
casier*'
casiera%4
casieră%4
casnicka+G
casnik+G
casopis+H
cassiera%=
cassiere%=
caster%3
castigatoare*y
castigator*y
casual%3
cathedral$u
cau%w
cbs+I
cbse$7
ccie$x
ccna$x
ccnp$x
cd*o
cdd+J
cdi+J
ce jour$I
ceadunas+K
ceadúnas+K
ceannaire%y
cearnog'X
cearnóg'X
cedex&T
cedula*d
ceg'T
cegep$w
ceh$x
ceim(y
ceim bhaitsileara(y
celador$k
celadora$k
celi)\
celibataire+L
celibe+M
celler%s
cellers%s
cellule+N
celpe bras)\
celpe-bras)\
cels*p
celta$x
cena+O
centar+P
center+Q
centralinista%=
centras%l
centre%s
centre de formacio$v
centre de formació$v
centre de formation$w
centre hospitalier%'
centre social%'
centret(s
centro+R
centro de formacao+S
centro de formacion+1
centro de formación+1
centro de formação+S
centro educativo+1
centro universitario+S
centro universitário+S
centrs'+
centru%h
centrul%h
centrum+T
ceo+U
cep&=
ceramicist%3
cercetatoare%4
cercetator%4
cercetătoare%4
cercetător%4
cerrajero$k
cert iii%R
cert iv%R
certificaat+V
certificacao*d
certificacio%+
certificacion%,
certificació%+
certificación%,
certificada+W
certificado+X
certificado de+X
certificado de profesionalidad(o
certificare%-
certificat+Y
certificat de calificare(d
certificata+Z
certificate$}
certificate iii%R
certificate iv%R
certificate of completion%R
certificate program%R
certification+[
certification complementaire%q
certification complémentaire%q
certification d'aptitude%p
certificato$h
certificată%-
certificazione$h
certificação*d
certificeret%N
certificering+\
certificiran+]
certifie%q
certified+^
certifiee%q
certifierad%O
certifiering%O
certifikace+_
certifikacia+`
certifikat+a
certifikat tas sekondarja+b
certifikazzjoni+c
certifikácia+`
certifikát+d
certifié%q
certifiée%q
certyfikat+e
certyfikaty+e
certyfikowany+e
cerveny diplom+f
cess%V
cesta+g
cestne uznani$(
cestne uznanie$'
cet+h
cet 4)\
cet 6)\
cet-4)\
cet-6)\
cet4)\
cet6)\
cevirmen%(
cevrimici+i
ceļš*p
cfa+j
cfc%V
cfgm+k
cfgs+l
cfgs en+m
cfo'H
cgpa+n
chair%3
chairman%3
chairperson%3
chairwoman%3
chambermaid%3
chamo me+o
chamo-me+o
champion$@
chantier+p
chantier naval%'
chantiers%'
chao ban+q
chao moi nguoi+q
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
chartered+r
chateau%'
chaudronnier%%
chauffagiste%%
chauffeur+s
chauffeuse%%
chauffoer%@
chauffor%@
chaufför%F
chauffør':
chaussee+t
chef+u
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
chelner+v
chemicka*e
chemik*e
chemiker&m
chemin&T
chemist%3
chemička*e
chercheur%%
chercheuse%%
chez+w
chief%3
chief mate%3
childminder%3
chimico%=
chimist%4
chiropractor%3
cho den nay)T
cho đến nay)T
chocolatier%%
chofer$k
choirmaster%3
choreograf&m
choreographer%3
chu%'
chu tich(b
chua ket hon+x
chung chi)2
chung chi hanh nghe)2
chung cu+y
chung cư+y
chung nhan)2
chuong(v
chuva*e
chuyen gia+z
chuyen nganh+{
chuyen sau+z
chuyen vien(b
chuyên gia+z
chuyên ngành+{
chuyên sâu+z
chuyên viên(b
chwila obecna&8
chwili obecnej&8
chào bạn+q
chào mọi người+q
château%'
chófer$k
chůva*e
chưa kết hôn+x
chương(v
chủ tịch(b
chứng chỉ)2
chứng chỉ hành nghề)2
chứng nhận)2
cia$x
ciao)p
ciao a tutti)p
cicekci%(
cicle formatiu)R
cicle formatiu de grau superior+|
ciclo formativo de grado medio(o
ciclo formativo de grado superior+m
ciclo medio(o
ciclo superior+m
cientific%D
cientifica%E
cientifico$k
cientista%*
científic%D
científica%E
científico$k
ciesla%?
cieśla%?
cift anadal+}
ciftci%(
cijfer,$
cikk,%
cils)\
cinegrafista%*
cinema'g
cinéma%'
cio'H
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
cisnik*e
ciso'H
cissp$x
city & guilds%R
city and guilds%R
city council$u
city of$u
civil partnership,&
civilekonom,'
civilingenioer+3
civilingenior+3
civilingeniør+3
civilingenjoer,'
civilingenjoer i,'
civilingenjoersexamen,'
civilingenjor,'
civilingenjor i,'
civilingenjorsexamen,'
civilingenjör,'
civilingenjör i,'
civilingenjörsexamen,'
cka$x
ckad$x
clan,(
clanak,)
clanek,*
clanica,+
clanok,,
classificacao,-
classificação,-
cleaner%3
clen,.
clenka*e
clerk%3
clerk of works%3
clinic$u
clinica*&
clinica dental%Z
clinică%h
clinique%'
close')
clown%3
club,/
clube%T
clínica%c
clínica dental%Z
cma$x
cmo'H
cnam,0
cnavt)\
cnc operatoru%(
cnc operatörü%(
cnh*d
co,1
co author$n
co ban+2
co chair%3
co director%3
co founder%3
co fundador$k
co gia dinh+x
co investigator%3
co lead%3
co ltd$L
co operative$u
co organisateur%%
co organisatrice%%
co organiser%3
co organizer%3
co phan)8
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
coach,2
coafeza%4
coafeză%4
coauteur%1
coauteure%%
coautoare%4
coautor,3
coautora%r
coautore%=
coautrice&q
cocinera$k
cocinero$k
code 95*0
coding bootcamp,4
codirecteur%%
codirectrice%%
coeficiente de rendimento,-
cofetar%4
cofondatore%=
cofondatrice%=
cofundador%r
cofundadora%r
coiffeur%%
coiffeuse%%
cok iyi,5
cok iyi derecede,6
col(?
colaiste$p
colegiada%,
colegiado%,
colegio,7
colegio oficial%Z
colegiu'Y
colegiu universitar,8
colegiul'Y
colla%s
collaboratore%=
collaboratrice%=
college,9
collegio$y
colloque%0
colloquium$n
collège$w
colonia(?
colonie%'
coloquio%.
columnist%3
col·legi$v
coláiste$p
colégio+S
combinat%h
comedien%%
comedienne%%
comercial%E
comercio%T
comfortable+;
comhairle,:
comhairleoir%y
comhar,:
comhdhail+,
comhdháil+,
comhlacht,:
comhordaitheoir%y
comissaria%*
comissario%*
comissária%*
comissário%*
commendation$@
commercial%%
commerciale&q
commessa%=
commesso%=
commis,;
commis chef%3
communaute%'
communauté%'
commune%'
communication%0
communications,<
communicative,=
community college$t
comortas*U
compagnia%m
compagnie%'
companhia%T
compania%Z
companie%h
company$u
companyia%s
compañía%Z
competent+;
competente,>
competition$@
completed%&
comprador%r
compradora$k
comptable,?
compte rendu%0
comptes rendus%0
comptia$x
comuna&E
comune%m
comunicacao&b
comunicacio+?
comunicacion%.
comunicaciones%.
comunicaciones a congresos%.
comunicació+?
comunicación%.
comunicare'K
comunicação&b
comédien%%
comédienne%%
comércio%T
comórtas*U
con lode$9
concejal$k
concejala$k
concentration,@
concierge'c
concluida,A
concluido,A
conclusao,A
conclusao prevista,B
conclusão,A
conclusão prevista,B
concluída,A
concluído,A
concorso$A
concours$>
concubinage+L
concurs,C
concurso,D
conducteur+s
conducteur de travaux%%
conductor,E
conductora%E
conductrice%%
confeiteira%*
confeiteiro%*
conference'J
conference paper$n
conference papers$n
conferences%0
conferencia,F
conferentie'N
conferenza'L
conferinta'K
conferință'K
conferència+?
conferência&b
confident+;
confirme,G
confirmé,G
confiteria%Z
confitería%Z
conférence%0
conférences%0
cong chung vien(b
cong nhan(b
cong tac vien(b
cong ty)8
congres,H
congreso%.
congresos%.
congress$n
congresso,I
congrès%0
congrés+?
coniugata+M
coniugato+M
conjunto&=
conocimientos basicos,J
conocimientos básicos,J
conoscenza base,K
conseguimento,L
conseguimento previsto,M
conseguita,L
conseguito,L
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
conservatorio,N
conservatorium'o
conservatorul'Y
conservatory$t
conservatório+S
conserveries%'
consigliera%=
consigliere%=
consilier*'
consiliera%4
consilieră%4
consiliul%h
constable%3
construcciones%Z
construccions%s
construcoes%T
construction$u
constructora%Z
construtora%T
construções%T
consulate$u
consulente%=
consulenza%m
consultancy,O
consultant,P
consultanta%4
consultante%%
consultantă%4
consulting$u
consultor%C
consultora,Q
consultoria%c
consultoría%Z
contabil*'
contabila%4
contabile%=
contabilista%*
contabilă%4
contable$k
contador%r
contadora%r
contae'X
contest$@
continuing,R
contract,S
contractor%3
contrada+(
contralor$k
contralora$k
contrato indefinido,T
contremaitre%%
contremaître%%
contributor%3
controleur+s
controleuse%%
controller,U
contrôleur%%
contrôleuse%%
convegno'L
conversa,V
conversacao,W
conversacional,X
conversatieniveau,Y
conversation'b
conversational,Z
conversationnel'b
conversação,W
conversațional,[
coo'H
cook%3
coop$u
cooperativa*&
cooperativa agricola%Z
cooperativa agrícola%Z
cooperative'g
cooperativă%h
coopérative%'
coordenador%*
coordenadora%*
coordinador%E
coordinador general$k
coordinadora%E
coordinateur%%
coordinator'<
coordinatore%=
coordinatrice,\
coordonatoare%4
coordonator%4
copeira%*
copeiro%*
copywriter,]
corector%4
corp$L
corporacion%Z
corporación%Z
corporal%3
corporation,^
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
corso,_
corso di formazione%n
corso di laurea,`
cosmetician+v
costruzioni%m
costumiere%%
costumière%%
costureira%*
costurera$k
cou(o
coucou*/
council$u
councillor%3
counsellor%3
counselor%3
county$u
county council$u
couramment,a
courant,a
courant et professionnel,b
courier%3
cours,c
course,d
coursera,0
coursier%%
court')
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
cp(?
cpa$x
cpc$}
cpcs$}
cpe)\
cpo'H
cpr$}
cqp%V
crane driver%3
crea*d
creche,e
credential$}
credit union$u
creperie%'
crescent')
crew%3
croce rossa%m
croitor%4
croitoreasa%4
croitoreasă%4
croix rouge%'
croix-rouge%'
cronista%=
cruz roja%Z
crèche%'
crêperie%'
csapat,f
csc,g
cscs,h
csm$x
csoport,i
ct')
ctesp+h
cto+U
cu nhan)3
cu nhan dai hoc)3
cua hang)8
cuidador%r
cuidadora%r
cuideachta,:
cuiner%D
cuinera%D
cuisinier%%
cuisiniere%%
cuisinière%%
cukiernik%?
cukrar'?
cukrasz%A
cukrász%A
cukrář'?
cukup,j
cukup baik,k
cum laude,l
cunostinte de baza,m
cunoștințe de bază,m
cuntasoir%y
cuntasóir%y
cuntoir%y
cuoc thi)4
cuoca%=
cuoco%=
cup$@
curate%3
curator%3
curent,n
curier%4
current,R
currently,R
curriculo,o
curriculo profissional,p
curriculum,q
curriculum vitae,r
curriculum vitæ,s
currículo,o
currículo profissional,p
currículum,t
currículum vitae,u
currículum vítae,v
curs,w
cursillo,x
curso,y
curso de(o
curso profissional+h
curso tecnico+h
curso tecnico em+h
curso tecnico superior profissional+h
curso técnico+h
curso técnico em+h
curso técnico superior profissional+h
cursus*2
custode%=
cutter&m
cuộc thi)4
cv,z
cvut,{
czasopismo'S
czesc,|
cześć,|
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
câștigătoare*y
câștigător*y
cédula*d
cég'T
cégep$w
céim(y
céim bhaitsiléara(y
célibataire+L
có gia đình+x
công chứng viên(b
công nhân(b
công ty)8
cúntóir%y
căn bản+2
căsătorit+E
căsătorită+E
cơ bản+2
cổ phần)8
cộng tác viên(b
cử nhân)3
cử nhân đại học)3
cửa hàng)8
d,}
d d-$
d o o$L
d phil-%
d.d-$
d.o.o$L
d.phil-%
d1-&
d2-'
d3-'
d4-(
da-)
da ket hon+x
da remoto$Q
dabar-*
dabartis-*
dachdecker&m
daftar riwayat hidup-+
dag-,
dagitim elemani%(
daglig leder--
dagplejer':
dags dato-.
dai hoc-/
daire*o
dairy$u
daktaro laipsnis-0
dal-)
dala-1
dalf)\
dall$M
damh$p
damm+t
dan-2
dan beri*k
dan bu yana*k
dan itibaren*k
danas-3
dancer%3
danes-4
dang hoc)T
dang lam)T
danh hieu)4
danh hiệu)4
danisma%(
danisman%(
danismani%(
danismanlik%{
dansare%F
dansatoare%4
dansator%4
dansci%(
danser-5
dansçı%(
danışma%(
danışman%(
danışmanlık%{
danışmanı%(
darbiniece%J
darbinieks%J
darbnica'+
darbnīca'+
darbuotoja%I
darbuotojas%I
dari-6
daring-7
darzelis-8
darželis-8
dasar-9
data entry%3
data scientist'H
datanomi&\
datheangach+-
dato&9
dau bep(b
daughters$u
dawret-:
day-;
days-;
dağıtım elemanı%(
daļa-1
dba-<
dba degree-%
dbs$}
dcg(a
dd-.
de-=
de acasa->
de acasă->
de baza)V
de bază)V
de infirmier(a
de l-?
de la-@
de tai-A
dea-B
dealer%3
dean%3
dean's list$@
debutant)C
dec%V
deci%p
deck hand%3
deckhand%3
declarant%%
degerleme uzmani%(
degree(W
degustator+_
degustátor+_
deild-C
deimhniu+K
deimhniú+K
dekanova nagrada$)
dekarz%?
del-D
delavec-E
delavka-E
delavnica*N
dele)\
delegacion-F
delegación-F
delegada$k
delegado$k
delegue%%
deleguee%%
delf)\
delivre-G
delivree-G
delnice*e
delnik*e
demirci%(
demonstrador%*
demonstradora%*
den-H
den beri*k
den bu yana*k
den hien tai)T
den itibaren*k
den nay)T
denetci%(
denetçi%(
dengan pujian-I
denizci%(
dentist%3
dentista%*
dep%V
departament-J
departamentas-K
departamento-L
departaments-1
departamentul-M
departemen(t
departement-N
departman*?
departmani*?
departmanı*?
department*^
department of-O
dependent%D
dependienta$k
dependiente$k
depo elemani%(
depo elemanı%(
dept*^
depto(?
depuis$J
deputy%3
derece-P
dergi*3
dergisi*3
dernegi%{
derneği%{
derzeit&9
des-Q
des de-R
des del-S
desa-T
desainer%B
desarrollador$k
desarrolladora$k
desde-U
desde o-V
desenvolupador%D
desenvolupadora%D
desenvolvedor%*
desenvolvedora%*
designer-W
deskundig-X
deskundige%1
despachador$k
despachadora$k
despachante%*
despacho%Z
despatcher%3
despatx%s
dess-B
dessinateur%%
dessinatrice%%
destytoja%I
destytojas%I
detective%3
deug-Y
deust(`
deutsches sprachdiplom-Z
deuxieme prix$>
deuxième prix$>
devam*n
devam ediyor*n
devam ediyorum*n
devam etmekte*n
developer,]
developpeur%%
developpeuse%%
devops-[
deweloper%?
dezernat'9
dezvoltator%4
değerleme uzmanı%(
di-\
di base,K
diaetassistent&m
diaetist':
diakmunka)[
diakmunkas)[
diarista%*
diatassistent&m
dibinatajs%J
dibinātājs%J
dielna%k
dielňa%k
diem-]
diem trung binh-]
dien vien(b
dienst-^
diensten%S
dieteticien%%
dieteticienne%%
dietetikus)[
dietetyczka%?
dietetyk%?
dietician%3
dietist-_
dietista%=
dietitian%3
dietolog*e
dieu duong(b
dieu hanh(b
dieu phoi vien(b
digital$u
diharapkan-`
dij-a
dijk-b
dilna-c
din-d
dinas'`
dioploma+K
dioplóma+K
dipartiment-e
dipartimento-f
dipl-g
dipl inf-g
dipl ing-h
dipl ing (fh(l
dipl kfm-g
dipl. ing-i
dipl.-inf-g
dipl.-ing-g
dipl.-ing. (fh(l
dipl.-kfm-g
diplom-j
diplom (fh(l
diplom ingenieur$/
diplom-ingenieur$/
diploma-k
diploma accademico-l
diploma accademico di primo livello-l
diploma alberghiero's
diploma behaald%^
diploma de absolvire(d
diploma de bacalaureat(d
diploma de excelenta*y
diploma de licenta-m
diploma de master-n
diploma di's
diploma di geometra's
diploma di istituto's
diploma di laurea-l
diploma di liceo's
diploma di maturita's
diploma di maturità's
diploma di ragioneria's
diploma di scuola superiore's
diploma iii%u
diploma in-o
diploma its-p
diploma iv-(
diploma magistrale's
diploma notu%o
diploma professionale's
diploma superiore's
diploma tecnico superiore-p
diploma universitario-l
diplomada en-q
diplomado en(i
diplomant-r
diplomarbeit$/
diplomas'n
diplomasi)m
diploması)m
diplomat en-s
diplomatura-q
diplomatura en(i
diplome-t
diplome d'etat%p
diplome d'etat d'infirmier(a
diplome d'etat d'infirmiere(a
diplome d'ingenieur%p
diplome d'universite%q
diplome de grande ecole%p
diplomee-G
diplomi insinoori-u
diplomi-insinoeoeri-u
diplomi-insinööri-u
diplomingenioer(]
diplomingenioer i(]
diplomingenior(]
diplomingenior i(]
diplomingeniør(]
diplomingeniør i(]
diplomirana-r
diplomirani-v
diplomovany specialista-w
diplomovaný specialista-w
diploms',
diplomski studij-i
diplomstudium$/
diplomuddannelse+3
diplomă-x
diplomă de absolvire(d
diplomă de bacalaureat(d
diplomă de excelență*y
diplomă de licență-m
diplomă de master-n
diplóma-y
diplôme%q
diplôme d'ingénieur%p
diplôme d'université%q
diplôme d'état%p
diplôme d'état d'infirmier(a
diplôme d'état d'infirmière(a
diplôme de grande école%p
diplômé-G
diplômée-G
diputacio%s
diputacion%Z
diputació%s
diputación%Z
dirbtuves%l
dirbtuvės%l
direcao-z
direccion-{
dirección-{
directeur-|
directia-M
direction+N
directoare%4
director,E
directora%E
directrice+s
direcția-M
direkcija-}
direktoer&h
direktor.$
direktorat(K
direktoratet(K
direktore%H
direktorius%I
direktorlugu*?
direktors%J
direktoru%(
direktorė%I
direktur%B
direktör.%
direktörlüğü*?
direktörü%(
direktør&x
diretor%*
diretor executivo%*
diretora%*
diretoria-z
direttore%=
direttrice%=
direttur&^
direzione-f
direção-z
dirigent&m
dirigente%=
dis.&
dis hekimi%(
disainer$g
discreta.'
discreto.(
disenador$k
disenadora$k
disertace.)
disertacija.*
disertasi(^
disertācija.+
diseñador$k
diseñadora$k
dispatcher%3
dispenser%3
disponent&m
disputerad.,
dissenyador%D
dissenyadora%D
dissertation.-
disszertacio..
disszertáció..
distanciel$O
distans./
distillery$u
distincao$?
distincio${
distincion$z
distinció${
distinción$z
distinctia*y
distinctie*y
distinction.0
distincția*y
distincție*y
distinção$?
distribuidora%T
district council$u
ditta.1
divadlo.2
divisao-z
divisi(t
divisie.3
divisio.4
division.5
divisione-f
divisioona.6
divisió.4
división-{
divisjon.7
divisão-z
divize.8
divizia.9
divizija.:
divizio,f
divizjoni-e
diviżjoni-e
divorce+L
divorced,&
divorcee+L
divorciada+B
divorciado+C
divorciat+D
divorcé+L
divorcée+L
divortat+E
divortata+E
divorziata+M
divorziato+M
divorțat+E
divorțată+E
divízia.;
divízió,f
diyetisyen%(
dizainere%H
dizaineris%I
dizainers%J
dizainerė%I
dizajner&e
diákmunka)[
diákmunkás)[
diätassistent&m
diætist':
diététicien%%
diététicienne%%
diëtist.<
diş hekimi%(
diễn viên(b
dliodoir%y
dlíodóir%y
dmte%p
dna(a
dnsep%p
do.=
do chwili obecnej&8
do danas-3
do danes-4
do dzis&8
do dzisiaj&8
do dziś&8
do nadal&8
do sada-3
do soucasnosti(S
do současnosti(S
do sucasnosti.>
do súčasnosti.>
do teraz&8
doanh nghiep)8
doanh nghiệp)8
dobra.?
dobre.@
dobro.A
dobrovolnice*e
dobrovolnicka+G
dobrovolnik,.
dobrovolník*e
dobrovoľník+G
dobrovoľníčka+G
dobry.B
dobry den%w
dobrze.C
dobrá.@
dobrý den%w
dobře.D
doc than+x
docens%A
docent.E
docente.F
dochtuir%y
dochtuireacht.G
dochtúir%y
dochtúireacht.G
docteur.H
doctor.I
doctor en.J
doctor in.K
doctor of.L
doctor of philosophy.L
doctor în.K
doctora.M
doctoraat.N
doctorado.M
doctoral.L
doctoral degree.L
doctorand%4
doctorandus.O
doctorant%%
doctorante%%
doctorat.P
doctorate.L
documentaliste%%
dodiplomski studij-r
dodiplomski študij-r
dodnes.Q
doi%)
dokonceno$m
dokončeno$m
dokter%B
doktor.R
doktor nauka.S
doktor znanosti.T
doktora.U
doktora derecesi.U
doktora grads.V
doktora grāds.V
doktoral.W
doktorand.X
doktorandin('
doktorandske studium.Y
doktorandské štúdium.Y
doktorant%?
doktorantka%?
doktorantura.Z
doktorantūra.Z
doktorat.[
doktoratus.\
doktorgrad.]
doktorgradsutdanning.^
doktori.\
doktori fokozat.\
doktori kepzes.\
doktori képzés.\
doktorica znanosti.T
doktorikraad._
doktoriope._
doktoriõpe._
doktorsexamen.,
doktorsgrada.`
doktorsgráða.`
doktorske studije.S
doktorske studium.a
doktorski studij.T
doktorski študij.b
doktorsky.a
doktorské studium.a
doktorský.a
doktorsprof.`
doktorspróf.`
doktorát,g
doktorátus.\
dolmetscher&m
dom zdravlja+P
domaine%'
domare%F
domeniul.c
domini.d
dominio.e
dominio completo.f
dominio total.g
dommer&x
domsmand':
domínio.h
domínio completo.f
dona.i
donemsel.j
donna.k
doorman%3
doposud(S
doradca%?
doradczyni%?
dorucovatel'?
doručovatel'?
dosen%B
dosentti&i
dostateczny.l
dosud(S
doteraz.>
dottoranda%=
dottorando%=
dottorat.m
dottorato.n
dottorato di ricerca.n
dottore di ricerca.n
doula%3
doutor.o
doutora.o
doutorado.o
doutoramento.o
dovoljenje+]
dozent&m
dozvola.p
doçent%(
dphil-%
dr.q
dr hab.r
dr ing-%
dr inz.r
dr inż.r
dr iur-%
dr med-%
dr phil-%
dr philos.^
dr rer nat-%
dr sc.s
dr znanosti.b
dr. iur-%
dr. med-%
dr. phil-%
dr. rer. nat-%
dr. sc.s
dr. znanosti.b
dr.-ing-%
dr.philos.^
draaier%1
drafter%3
draftsman%3
dramaturg%3
draudimas%l
dreef-b
dreher%[
drive')
driver%3
drogaria%T
drogist&m
drogueries%'
drs.O
drsc,g
drucker('
druckerei%i
druckerin%[
drukarnia%e
drustvo%d
druzba*N
druzstvo.2
društvo%d
družba*N
družstvo.2
drzavna matura.t
državna matura.t
dscg%p
dsh)\
dtu+I
du.u
du an-A
du kien.v
du lich)8
du lịch)8
duais*U
duales studium(l
duchasach+-
dulgher%4
duoc si(b
duolingo)\
duong+y
durchschnitt$j
durchschnittsnote$j
dusun-T
dut-Y
duvarci%(
duvarcı%(
duzeltmen%(
dvikalbis.w
dwibahasa'^
dwujezyczny.x
dwujęzyczny.x
dyplom.y
dyplom technika.z
dyplom zawodowy.z
dyrektor%?
dyrektorka%?
dz*p
dzial.{
dzialalnosc gospodarcza%e
dział.{
działalność gospodarcza%e
dzien dobry,|
dziennikarka%?
dziennikarz%?
dzień dobry,|
dzimta*7
dzimta valoda*7
dzimtais*7
dzimtā*7
dzimtā valoda*7
dzis&8
dzisiaj&8
dzives apraksts.|
dzives gajums.|
dzivesgajums.|
dzivoklis*p
dziś&8
dzīves apraksts.|
dzīves gājums.|
dzīvesgājums.|
dzīvoklis*p
dámh$p
dátheangach+-
dès$J
débutant)C
déclarant%%
délivré-G
délivrée-G
délégué%%
déléguée%%
département.}
développeur%%
développeuse%%
díj-a
dílna-c
dönemsel.j
dúchasach+-
düzeltmen%(
dėstytoja%I
dėstytojas%I
dělnice*e
dělník*e
dược sĩ(b
dự kiến.v
dự án-A
e/$
e dek$N
e figli%m
e hijos%Z
e kadar$N
e lode$9
e v$L
e.v$L
ea 1%|
ea1%|
eagarthoir%y
eagarthóir%y
earned%&
earrach/%
eba$i
ebanista+7
ebe%(
ebeniste%%
eccellente(=
eccellenti/&
ecdl/'
ecdl sprachen)\
echeance/(
echipa-M
echipă-M
ecole$w
ecole primaire$w
ecole superieure$w
ecoles$w
ecologist%3
ecoloog%1
economist/)
economista/*
economistă%4
ecpe)\
ects+n
eczaci%(
eczacı%(
eczanesi%{
ed/+
edasijoudnud/,
edasijõudnud/,
edd-%
edelleen/-
edf%'
edificio(E
edifício&=
edistynyt/.
edited volume$n
edited volumes$n
editeur%%
editions//
editor/0
editor in chief%3
editor-in-chief%3
editora/1
editore'L
editorial/2
editoru%(
editrice/3
editur&^
editura/4
editură/4
editör%(
editörü%(
edizioni/5
educacio secundaria)R
educacion secundaria(o
educació secundària)R
educación secundaria(o
educador%C
educadora%E
educateur%%
educatoare%4
educator%4
educatore%=
educatrice&q
edustaja&i
edx,0
edzo%A
edző%A
eeldatav/6
eerste prijs/7
eerste taal/8
eervolle vermelding/7
efset)\
efteraar/9
efteraaret/9
efterar/9
efteraret/9
efterskole/:
efterår/9
efteråret/9
efz$i
eg$L
egenfoeretagare/;
egenforetagare/;
egenföretagare/;
egitimi/<
egitmen%(
egitmeni%(
egresada'1
egresado'1
egyedulallo/=
egyedülálló/=
egyeni vallalkozo'T
egyesulet&B
egyesület&B
egyetem/>
egyetemi&@
egyetemi diploma/?
egyéni vállalkozó'T
egzamin maturalny.z
ehbo*0
ehf$L
ehliyet)m
ehliyeti)m
ehpad%'
ehrenamtliche&m
ehrenamtlicher('
ehrennadel$-
ehrung$-
eidg fachausweis&(
eidg. fachausweis&(
eier)>
eigandi*:
eigenaar(p
eignung)_
eindcijfer,$
einfache kenntnisse&l
einhleyp/@
einhleypur/@
eining/A
einkaeufer&m
einkaleyfi+%
einkaufer&m
einkunn%;
einkäufer&m
einsteiger/B
eireli$L
ejecutiva$k
ejecutivo$k
ejer':
ekibi*?
ekip lideri%(
ekipa/C
ekonom/D
ekonomi&i
ekonomist/E
ekonomista/F
ekonomka*e
ekonomska skola/G
ekonomska sola/H
ekonomska škola/G
ekonomska šola/H
ekonóm'x
eksam/I
eksamen/J
eksamensgennemsnit/K
ekspedient/L
ekspercka/M
ekspercki/M
ekspert/N
ekspertas/O
ekspertniva/P
ekspertnivaa/P
ekspertniveau/Q
ekspertnivå/P
eksperts/R
ekspertti'[
el(s
el meu nom es/S
el meu nom és/S
el presente%6
elado%A
eladó%A
electric$u
electrician/)
electricien%%
electricienne%%
electricista%E
electroplater%3
elektricar,(
elektricien%1
elektrik$g
elektrikar,.
elektrikas%I
elektrikci%(
elektriker&h
elektrikis%J
elektrikár+G
elektrikář*e
elektrikçi%(
električar,(
elektriķis%J
elektroniker&m
elektryk%?
eleman%(
elemani%(
elemanı%(
elementaarne&K
elementaer)O
elementaert)d
elementair)M
elementaire)C
elemental/T
elementar/U
elementare,K
elementares/V
elementari)W
elementary)E
elementary proficiency)F
elementer/W
elementär)O
elementært)d
elemzo%L
elemző%L
eletricista%*
eletricista de manutencao%*
eletricista de manutenção%*
eletrotecnico%*
eletrotécnico%*
elettricista%=
elev/X
eleveur%%
eleveuse%%
elismeres-a
elismerés-a
ellenor%L
ellenőr%L
elnok%A
elnök%A
eloadas,%
eloado/Y
elsevier%)
elsosegely/Z
elsősegély/Z
elue%%
elulookirjeldus/[
elulugu/[
elvalt/=
elvegezve/\
elvált/=
elvégezve/\
előadás,%
előadó/Y
em/]
em andamento'l
em curso'l
em dic/S
emakeel/^
emakeelena/^
emba/_
embajador$k
embajadora$k
embalmer%3
embassy$u
embetseksamen/`
embetsstudium/`
emelet%}
emitida,A
emitido/a
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
en/b
en couple+L
en cours$I
en cours d'obtention'r
en curs%7
en curso%6
en ligne$O
en linea/c
en linia$R
en línea/c
en línia$R
en poste$I
en prensa%.
en remot$R
en remoto/c
encanador%*
encargada$k
encargado$k
encargado de turno$k
encarregada%D
encarregado%*
encarregat%D
encofrador$k
endnote$j
enekes/d
energy$u
enfase/e
enfermeira%*
enfermeiro%*
enfermera$k
enfermero$k
engaged,&
engedely*D
engedély*D
engenheir/f
engineer/g
enginyer/h
enginyeria tecnica-s
enginyeria tècnica-s
enhed/i
enheden%]
enhet/j
enheten(C
enige ervaring/k
enige kennis)M
enn/l
enoleg%D
enologa%D
enota/C
ens,0
ensamstaaende/m
ensamstaende/m
ensamstående/m
enseignant%%
enseignante%%
ensiapu%|
ensiapukortti%|
ensino+S
ensino fundamental$<
ensino medio$<
ensino médio$<
ensino secundario$<
ensino secundário$<
ensino superior(g
enskild firma/;
enslig/n
enstitusu/o
enstitüsü/o
ente%m
ente di formazione$y
enterprises$u
entertainment$u
entraineur%%
entraineuse%%
entraîneur%%
entraîneuse%%
entre calles(?
entregador%*
entregadora%*
entrenador$k
entrenadora$k
entreprenad$^
entrepreneur%3
entreprenoer/p
entreprenor/p
entreprenør/p
entreprise/q
entwickler&m
enòleg%D
enòloga%D
epfl,0
epicerie%'
epitesz%L
epp$L
equip.4
equipa-z
equipe/r
equipier%%
equipiere%%
equipo-{
er/s
eredmeny'p
eredmény'p
erem-a
erettsegi/t
erettsegi bizonyitvany/t
erfahren&}
ergotherapeut&m
ergotherapeute%%
ergothérapeute%%
erhvervsakademigrad&,
erhvervsskole/:
erhvervsuddannelse$6
eriala/u
erikoisammattitutkinto/v
erindi+%
erinomainen/w
erinomaiset/x
erittaein hyvae/.
erittain hyva/.
erittäin hyvä/.
erkek)S
ernaeringsfysiolog)>
erneuert$e
ernæringsfysiolog)>
eronnut(J
erschienen in'y
erste hilfe%:
erstes staatsexamen$/
ersthelfer%:
erstsprache/y
ertekesito%L
ervaren/z
erwartet&n
erweiterte grundkenntnisse)`
erweiterter realschulabschluss$i
erworben$e
erworben am$e
erzieher&m
es/{
esame di stato$h
escalera(?
escola/|
escola tecnica/}
escola tècnica$v
escola técnica+S
escola universitaria$v
escola universitària$v
escritorio%T
escrituraria%*
escriturario%*
escriturária%*
escriturário%*
escritório%T
escuela+1
escuela tecnica+1
escuela técnica+1
esimees$g
esimies&i
esindaja$g
esitelma0$
esitelmae0$
esitelmä0$
eso0%
especialidad0&
especialidad en'G
especialidade/e
especialista0'
especialitat*]
especializacao0(
especializacao em0(
especializacion0&
especializacion en'G
especialización0&
especialización en'G
especialização0(
especialização em0(
esperado0)
espert0*
esperta0+
esperto0+
essay$n
essays$n
estagiaria%*
estagiario%*
estagio%*
estagiária%*
estagiário%*
estate0,
estati0,
esteticista%r
estetista%=
estheticienne%%
esthéticienne%%
estimado0)
estimat'i
estimata'i
estimated&y
estimator%3
estimată'i
estiu0-
estrada&=
estudi%s
estudio)1
estágio%*
estúdio%T
esztergalyos)[
esztergályos)[
et0.
et al%)
eta0/
etablissements%'
etae0/
etaenae0/
etaetyoe0/
etage&T
etalagiste%%
etana0/
etaten(K
etatyo0/
ete00
etec+S
etes00
eth,0
eth zurich,0
eth zürich,0
ets%'
ettekanne%z
etterem'T
etterutdanning/`
ettevote&Z
ettevõte&Z
etude notariale%'
etut ogretmeni%(
etä0/
etänä0/
etätyö0/
etüt öğretmeni%(
eu sou+o
eud$6
eurl$L
europass zivotopis01
europass životopis01
ev02
evaluator%4
evden+i
eves03
evkonyv..
evli)k
exam marker%3
examen04
examen artium'R
examensarbete05
examiner%3
excelent,n
excelente06
excellent07
excel·lent08
executive%3
executive master$/
executive mba09
exp0:
exp date0:
exp. date0:
expected&y
expedida'1
expedido'1
expedient0;
expediente+.
experienced+;
expert0<
expert comptable%%
expert level0=
expert-comptable%%
experta0>
experte0?
experten0@
expertenkenntnisse0@
expertenwissen0@
expertin0A
expertise0B
expertna0C
expertni0D
expertniva0E
expertnivaa0E
expertnivå0E
expertná0C
expertní0D
experto0F
expiration0:
expire en/(
expire le/(
expires0:
expires on0:
expiring0:
expiry0:
exploitation%'
extended diploma%R
extra%%
extraknack0G
extraknaeck0G
extraknäck0G
eċċellenti/&
eğitimi/<
eğitmen%(
eğitmeni%(
f0H
f lli%m
f o m0I
f.lli%m
f.o.m0I
fabbrica%m
fabbro%=
fabrica0J
fabrică%h
fabriek%S
fabrik0K
fabrika'/
fabrikasi%{
fabrikası%{
fabrikk(K
fabryka%e
fac$w
fachabitur$i
fachangestellte$i
facharbeiter$i
facharbeiterabschluss$i
facharbeiterbrief$i
fachausweis&(
fachbereich'9
fachfrau%[
fachhochschule)v
fachhochschulreife$i
fachkraft%[
fachmann%[
fachoberschulreife$i
fachrichtung0L
fachwirt&(
fachwirtin&(
fachzeitschrift'y
facilitator%3
facolta$y
facoltà$y
facteur%%
factory$u
factrice%%
faculdade+S
facultad+1
facultat$v
facultate'Y
facultatea'Y
faculte$w
faculteit'o
faculty$t
faculty of$t
faculté$w
fag0M
fagbrev0N
faglaert$6
faglært$6
fagproeve'R
fagprove'R
fagprøve'R
fagskole0O
fagskolegrad0P
fagskolegrad i0P
fagskoleutdanning0P
fahrer&m
fahrerlaubnis%:
faiantar%4
faianțar%4
faible)I
fair,=
fakulta0Q
fakultaet)v
fakultas0R
fakultat)v
fakultate&/
fakulte&+
fakultesi&+
fakultet0S
fakulteta/H
fakultetas-8
fakulty0T
fakultà&2
fakultät)v
fakultāte&/
fakülte&+
fakültesi&+
falegname%=
fall(/
fall semester(/
falls(/
familiar0U
familiar with0U
familiarity0U
faoi lathair&u
faoi láthair&u
farm$u
farm hand%3
farmaceits%J
farmaceut0V
farmaceuta%?
farmaceutic%D
farmaceutica%C
farmaceutico%r
farmaceutka%?
farmacevt&f
farmacia0W
farmacias%T
farmacie%h
farmacist%4
farmacista0X
farmacistă%4
farmacèutic%D
farmacèutica%D
farmacéutica$k
farmacéutico$k
farmacêutica%*
farmacêutico%*
farmaseutti&i
farmasoeyt)>
farmasoyt)>
farmasøyt)>
farmer%3
farmhand%3
farmàcia%s
farmácia%T
farmácias%T
farrier%3
fasih&3
fasor%}
fatec+S
faxineira%*
faxineiro%*
fce)\
fear0Y
federacao%T
federacion%Z
federación%Z
federation%'
federação%T
fejezet..
fejleszto%L
fejlesztő%L
felag'5
felelos%L
felelős%L
felhasznaloi0Z
felhasznaloi szint0Z
felhasználói0Z
felhasználói szint0Z
felicitations(D
felicitations du jury(D
fellow%3
fellowship$@
felsofok0[
felsofok felett0\
felsofoku0[
felsofoku okj0]
felsofoku szakkepzes0]
felsooktatasi szakkepzes0]
felsőfok0[
felsőfok felett0\
felsőfokú0[
felsőfokú okj0]
felsőfokú szakképzés0]
felsőoktatási szakképzés0]
female0^
femeie0_
femeiesc0_
femeni.i
femenino0`
femení.i
feminin0a
feminine0^
feminino0b
femme0c
femme de chambre%%
femmina.k
femminil0d
femminile.k
fen lisesi&+
fenykepesz)[
ferfi0e
ferienjob('
ferienjobber('
ferilskra0f
ferilskrá0f
ferjezett/=
ferme%'
fermier%4
fernarbeit0g
ferramenteiro%*
ferreteria%Z
ferretería%Z
ferronnier%%
festanstellung)a
feuerwehr%i
fh,0
field of study,@
fierar%4
figli%m
filhos%T
filiale%i
filiere0h
filière0h
filosofian maisteri-u
filosofian tohtori0i
filosofie doktor.,
filosofie kandidat%Y
finalis&|
finalist0j
finalista0k
finaliste$>
finalisti$*
finalistka0l
finalizada'1
finalizado'1
fino a0m
fino ad oggi$W
fino al0m
fins0n
fins a0n
fins ara%7
fins avui%7
fiorista%=
fire fighter%3
fireann0Y
firefighter%3
firinci%(
firini%{
firm$u
firma0o
firmasi%{
firması%{
firmă%h
first$F
first aid$}
first aider$}
first class$F
first class honours(W
first language0p
first mate%3
first place$@
fiscal$k
fisherman%3
fishmonger%3
fisioterapeuta%r
fisioterapis%B
fisioterapista%=
fiskare%F
fiske(K
fisker&x
fitter'<
fixed term,S
fixed-term,S
fizioterapeut%4
fizjoterapeuta%?
fizjoterapeutka%?
fizyoterapist%(
fjarvinna$U
fjernarbeid0q
fjernarbejde0r
fjolbrautaskoli&-
fjölbrautaskóli&-
flat')
fleischer%[
fleischerei%i
fleuriste%%
fliesenleger&m
fliessend0s
fliessend in wort und schrift0s
fliessende kenntnisse0s
fließend0s
fließend in wort und schrift0s
fließende kenntnisse0s
flight attendant%3
floor')
florar%4
florist0t
florista%r
floristeria%Z
floristería%Z
floristi&i
floristin%[
florysta%?
florystka%?
fluencia(3
fluent0u
fluente0v
fluently*z
flugbegleiter&m
fluid0w
fluida0x
fluido0y
fluwenti/&
fluência(3
flydende0z
flydende i skrift og tale0z
flydende modersmaal0{
flydende modersmal0{
flydende modersmål0{
flygvaerdinna%F
flygvardinna%F
flygvärdinna%F
flysykepleier--
flytande0|
flytande i tal och skrift0|
flytende0}
flytende muntlig og skriftlig0}
flyvert1$
fm-u
foarte bine,n
foarte bun(9
focus,@
fodrasz)[
fodrász)[
foerare%F
foerderung((
foeredrag05
foerening$^
foereningen$^
foerer)>
foererkort%v
foerestaandare%F
foeretag$^
foerlag1%
foerman%F
foernyad(L
foernyat(L
foersaekring$^
foerskola1&
foerskolan$^
foerskollaerare%F
foerskollaerarexamen%Y
foerstapris$=
foerstaspraak1'
foerstehjaelp%N
foerstepraemie$+
foerster%[
foerstespraak1(
foertroendevald0G
foervaentad)s
foireann''
foiskola1)
foiskolai diploma&@
foldmero)[
folkehoegskole)?
folkehogskole)?
folkehøgskole)?
folkeskole/:
folkeskolens afgangsproeve$6
folkeskolens afgangsprove$6
folkeskolens afgangsprøve$6
folkhoegskola1*
folkhogskola1*
folkhögskola1*
folyamatban$T
folyamatos$T
folyekony0[
folyekonyan0[
folyoirat..
folyékony0[
folyékonyan0[
folyóirat..
fomhar1+
fond1,
fondacija'/
fondas%l
fondateur%%
fondation%'
fondatoare%4
fondator%4
fondatore%=
fondatrice&q
fondazione%m
fondazzjoni'h
fonderie%'
fonds'+
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
for1-
foraar1.
foraaret1.
forar1.
forare%F
foraret1.
foras,:
forbroir%y
forbróir%y
forderung((
fordito%L
fordypning1/
fordító%L
foredrag&z
foreleser--
foreman%3
forening*)
foreningen$^
forer)>
forerkort%v
forestandare%F
forester%3
foretag$^
forgeron%%
forhandlingsniveau0z
forklift$}
forklift operatoru%(
forklift operatörü%(
forkvinde':
forlag10
formacao complementar+<
formacio professional+|
formacion profesional11
formacion profesional de grado superior+m
formació professional+|
formación profesional11
formación profesional de grado superior+m
formador%C
formadora%C
formadur*:
forman%F
formand/L
formann)>
formateur%%
formation continue12
formation courte12
formatoare%4
formator%4
formatore%=
formatrice&q
formação complementar+<
formaður*:
formen%(
formgivare%F
forn%s
fornaia%=
fornaio%=
forner%D
fornyad(L
fornyat(L
forritari*:
forsakring$^
forscher&m
forsikring/p
forskare%F
forsker&x
forskola1&
forskolan$^
forskollarare%F
forskollararexamen%Y
forstamt%i
forstapris$=
forstasprak1'
forstehjaelp%N
forstepraemie$+
forster%[
forstesprak1(
fortbildung13
fortgeschritten14
fortlaufend&9
fortroendevald0G
fortsatt15
forvantad)s
forventa16
forventes17
forventet18
forår1.
foråret1.
fotograaf%1
fotograf19
fotografa*(
fotografci%(
fotografer%B
fotografo';
fotos)[
fotoğrafçı%(
fotògraf%D
fotògrafa%D
fotógrafa$k
fotógrafo%r
fotós)[
foundation$u
foundation degree%Q
foundation diploma%Q
foundation year(W
founder%3
fp1:
fp grado superior+m
fp i(o
fp ii+m
fp技能士$C
fr o m0I
fr.o.m0I
fra1;
fra og med1<
fraan1=
fraan och med0I
fracc(?
fraccionamiento(?
fraedingur*:
fraesare%F
fraeser&m
fraiseur%%
framhaldsskoli&-
framhaldsskóli&-
framhaldsstig1>
framurskarandi1?
framúrskarandi1?
fran1=
fran och med0I
frasare%F
fraser&m
fratelli%m
frau1@
frazione+(
freelance1A
freelance contract,S
freelancer1B
freiberufler('
freiberuflich1C
freiwilliges soziales jahr('
fremragende0z
frentista%*
fresador$k
fresatore%=
frezar*e
frezeci%(
frezer1D
frezor%4
frigorifico%T
frigoriste%%
frigorífico%T
friseur&m
frisoer&h
frisor&h
frisör%F
frisør&x
fritidsjob)w
fritidsledare%F
frivillig1E
frizer%4
frm$x
from1F
fromager%%
fromagere%%
fromagerie%'
fromagère%%
frontend'H
fruehjahr1G
fruehling1G
fruhjahr1G
fruhling1G
fruteria%Z
frutería%Z
fryzjer%?
fryzjerka%?
frá1H
fräsare%F
fräser&m
från1=
från och med0I
fræðingur*:
frézař*e
frühjahr1G
frühling1G
fsj('
fsjler('
fuehrer%[
fuehrerin%[
fuehrerschein%:
fuer1I
fuhrer%[
fuhrerin%[
fuhrerschein%:
full professional*z
full professional proficiency1J
full stack'H
full time1K
full-stack'H
full-time1K
fulltrui*:
fulltrúi*:
fully remote1L
functional skills%R
fundacao%T
fundacio%s
fundacion%Z
fundació%s
fundación%Z
fundacja%e
fundador%C
fundadora%C
fundatia%h
fundatie%h
fundação%T
fundația%h
fundație%h
fundiert1M
fundierte kenntnisse1M
fur1I
futar)[
futár)[
fylkeskommune(K
fyrirlestur+%
fyrirtaeki1N
fyrirtæki1N
fysioterapeut&h
fysioterapeutti&i
fysioterapeutti (amk&H
fysiotherapeut%1
fyzioterapeut'?
fz llc$L
fz-llc$L
fze$L
fàbrica%s
fábrica)1
fédération%'
félag'5
félicitations(D
félicitations du jury(D
féminin0c
fényképész)[
férfi0e
férjezett/=
fómhar1+
földmérő)[
förare%F
förderung((
föredrag05
förening$^
föreningen$^
föreståndare%F
företag$^
förlag1%
förman%F
förnyad(L
förnyat(L
förskola1&
förskolan$^
förskollärare%F
förskollärarexamen%Y
förstapris$=
förstaspråk1'
förster%[
försäkring$^
förtroendevald0G
förväntad)s
fører)>
førerkort%v
førstehjælp%N
førstepræmie$+
førstespråk1(
führer%[
führerin%[
führerschein%:
für1I
fırıncı%(
fırını%{
főiskola1)
főiskolai diploma&@
g%x
gaard$^
gada1O
gade1P
gadi1Q
gads1Q
gadu1Q
gaelscoil$p
gaertner&m
gaertnerei%i
gaffer%3
gained%&
galardon$z
galardón$z
galerie1R
gallery$u
galvaniseur&m
gamekeeper%3
games$u
gamykla%l
ganadera$k
ganadero$k
ganador$z
ganadora$z
gang-T
gano%o
ganske god*g
garage'g
garcom%*
garconete%*
gard$^
gardener%3
gardien%%
gardienne%%
garson%(
gartner1S
gartnerei%i
garzone%=
garçom%*
garçonete%*
gasse+t
gasthaus(*
gasthof(*
gastouder%1
gata1T
gatan&S
gate)*
gatve1U
gatvė%x
gazeteci%(
gazette$u
gbr$L
gcp$x
gcse$S
gcses$S
gebr(*
gebruder(*
gebrueder(*
gebrüder(*
gecertificeerd*0
ged$S
gegenwaertig&9
gegenwartig&9
gegenwärtig&9
gehilfe%[
gehilfenbrief$i
gehilfin%[
gehuwd&R
geimhreadh1V
gelateria%m
geldig t e m1W
geldig t m1W
geldig t.e.m1W
geldig t/m1W
geldig tot1W
gelistirici%(
gelistiricisi%(
geliştirici%(
geliştiricisi%(
gemeente1X
gemeinde(*
gemeinderat%[
gemiddeld1Y
gemiddeld cijfer,$
gemiddelde,$
gendarme%%
gendarmerie%'
genel not ortalamasi%o
genel not ortalaması%o
genel ortalama%o
generalitat%s
generell studiekompetanse'R
gennemsnit/K
genossenschaft%i
geodeta%?
geodetka%?
geologist%3
geometer&m
geometra%=
geometre%%
gepland1Z
geplant&n
gepromoveerd.N
gept)\
gepubliceerd'N
gerai1[
gerant%%
gerante%%
geras1\
gerent%D
gerente%r
gering&l
germans%s
geros1\
geruestbauer&m
gerustbauer&m
gerüstbauer&m
gesaellbrev1]
gesallbrev1]
gesamtnote$j
gesamtschule)v
geschaeft%i
geschaeftsbereich'9
geschaeftsfuehrer&m
geschaft%i
geschaftsbereich'9
geschaftsfuhrer&m
gescheiden&R
geschieden1^
geschäft%i
geschäftsbereich'9
geschäftsführer&m
gesell&m
geselle%[
gesellenbrief$i
gesellenpruefung$i
gesellenprufung$i
gesellenprüfung$i
gesellenstuck$i
gesellenstueck$i
gesellenstück$i
gesellin%[
gesellschaft%i
gestalter&m
gestionnaire%%
gestor%*
gestora%*
gestoria1_
gestoría%Z
gesällbrev1]
getrouwd&R
getuigschrift*0
gevorderd1`
gg-T
ggmbh$L
ghadu ghaddej*$
ghalliem&^
ghalliema&^
gia su(b
gia sư(b
giai)4
giai ba)4
giai khuyen khich)4
giai nhat)4
giai nhi)4
giai thuong)4
giam doc(b
giam sat(b
giang vien(b
giao hang(b
giao hàng(b
giao su(b
giao tiep1a
giao tiep co ban1a
giao tiep tot1a
giao tiếp1a
giao tiếp cơ bản1a
giao tiếp tốt1a
giao vien(b
giardiniera%=
giardiniere%=
giay chung nhan)2
giay khen)4
giay phep)2
gids1b
gie$L
giesser&m
gießer&m
gift1c
giftur/@
gimnasio%Z
gimnazija&*
gimnazium/>
gimnazjum&)
gimnázium/>
gimtasis.w
gimtoji.w
gimtoji kalba.w
ginasio%T
ginásio%T
gioi+8
giornalista%=
giris duzeyi)Q
giriş düzeyi)Q
gise memuru%(
giudice%=
giám sát(b
giám đốc(b
giáo sư(b
giáo viên(b
gişe memuru%(
giải)4
giải ba)4
giải khuyến khích)4
giải nhì)4
giải nhất)4
giải thưởng)4
giảng viên(b
giấy chứng nhận)2
giấy khen)4
giấy phép)2
giỏi+8
gjaldkeri*:
gjennomsnitt1d
glassblower%3
glazier%3
glazurnik%?
gledalisce*N
gledališče*N
glorieta(?
gmbh$L
gmbh & co$L
gmbh & co kg$L
gmbh & co. kg$L
gmina%e
go1e
go dti1e
go dti seo&u
go dtí1e
go dtí seo&u
gobernanta$k
gobierno%Z
gobierno de%Z
god1f
god kunnatta1g
goda1h
goda kunskaper1i
goda kunskaper i tal och skrift0|
godalga$4
gode1j
gode kundskaber1j
gode kunnskaper1k
godina1l
godine1l
godkjenning1m
godt1n
goed1o
goede kennis1p
goethe)\
goethe zertifikat)\
goethe-zertifikat)\
gold$@
gold card$}
gold medal$@
goldschmied&m
goldsmith%3
gondozo'-
gondozó'-
gonullu%(
good1q
good knowledge1r
gorevli%(
gorevlisi%(
gostilna*N
gott1g
gotu1s
gouvernante%%
government$u
governo%T
governor%3
gpa1t
gpa評価1u
graben+t
gracht-b
grad1v
grad ta' master1w
gradam*U
grade$F
gradinar%4
gradinita'Y
grado(i
grado en(i
grado medio(o
grado medio en(o
grado superior+m
grado superior en+m
grado universitario(i
graduacao(g
graduacao em(g
graduada en(i
graduado en(i
graduado escolar(o
graduat escolar)R
graduate certificate09
graduate degree09
graduate diploma09
graduate school$t
graduated%&
graduating&y
graduação(g
graduação em(g
graend&S
grafica1x
grafician%4
graficka,.
grafico%=
graficzka%?
grafik1y
grafiker%(
grafikus)[
grafička,.
gramata.+
gramatvede%J
gramatvedis%J
grammar school$t
grand&S
grand debutant1z
grand débutant1z
grande ecole$w
grande école$w
granja%Z
grant$@
granted%&
graphiste%%
grau-s
grau en-s
grau mitja)R
grau mitjà)R
grau superior+|
gre)\
greengrocer%3
greenkeeper%3
greetings1{
greffier%%
greffiere%%
greffière%%
grein1|
griffier%1
grocer%3
groep%S
groothandel%S
groundskeeper%3
group1}
groupe%'
grubu%{
grueezi2$
gruender&m
gruezi2$
grundare0G
grunder2%
grunderna2&
grundforlob$6
grundforloeb$6
grundforløb$6
grundkenntnis&l
grundkenntnisse)L
grundkunskaper2&
grundlaeggande2&
grundlaeggande nivaa2'
grundlaeggende2(
grundlaegger':
grundlagen)L
grundlaggande2&
grundlaggande niva2'
grundläggande2&
grundläggande nivå2'
grundlæggende2(
grundlægger':
grundniva2'
grundnivaa2'
grundnivå2'
grundschule)v
grundskola2)
grunnkunnatta2*
grunnkunnátta2*
grunnleggende2+
grunnlegger)>
grunnnam(Y
grunnnám(Y
grunnskolaprof2,
grunnskoli&-
grunnskólapróf2,
grunnskóli&-
grunnthekking2-
grunnur2.
grunnþekking2-
grup2/
grup scolar'Y
grup școlar'Y
grupa20
grupe21
grupo)1
grupp22
gruppe23
gruppen*)
gruppenleiter&m
gruppo%m
grupul%h
grupė21
grád24
gráfica%T
gränd&S
grüezi2$
gründer2%
grāmata.+
grāmatvede%J
grāmatvedis%J
grădinar%4
grădinița'Y
grădiniță'Y
gtq%M
guanyador${
guanyadora${
guard%3
guarderia25
guardería25
guardia giurata%=
guardo${
guardó${
gueltig bis*B
gueltig bis zum*B
guest lecturer%3
guia de montana$k
guia turistica%r
guia turistico%r
guia turística%*
guia turístico%*
guida alpina%=
guida turistica%=
guide%3
gultig bis*B
gultig bis zum*B
gumnaasium26
guncel*n
gunumuz*n
gunumuze kadar*n
gurnal'Q
gurnalist&^
guru27
gut28
gut in wort und schrift29
gutachter&m
gute29
gute grundkenntnisse)`
gute kenntnisse28
guten tag2$
guvenlik gorevlisi%(
guz2:
guía de montaña$k
guía turística$k
guía turístico$k
gyakornok%A
gyar&B
gydytoja%I
gydytojas%I
gymnas)?
gymnasial1]
gymnasial uddannelse$6
gymnasialabschluss$i
gymnasieexamen1]
gymnasieskola2)
gymnasiet2)
gymnasieutbildning1]
gymnasium2;
gymnazium0T
gymnázium0T
gyogyszeresz%L
gyogyszertar'T
gyogytornasz)[
gyoztes$$
gyvenimo aprasymas2<
gyvenimo aprašymas2<
gyár&B
gyógyszertár'T
gyógyszerész%L
gyógytornász)[
győztes$$
gärtner&m
gärtnerei%i
gård$^
géomètre%%
gérant%%
gérante%%
góð2=
góð kunnátta1g
gönüllü%(
görevli%(
görevlisi%(
götu1s
gültig bis*B
gültig bis zum*B
gümnaasium26
güncel*n
günümüz*n
günümüze kadar*n
güvenlik görevlisi%(
güz2:
għadu għaddej*$
għalliem&^
għalliema&^
h2>
haandvaerker':
habilitacao2?
habilitacio%+
habilitacion%,
habilitació%+
habilitación%,
habilitacja.r
habilitation2@
habilitation electrique%q
habilitation électrique%q
habilitação2?
haccp2A
hackathon2B
haedersbevisning$+
haendler&m
hafta2C
hai2D
haigla&Z
hairdresser%3
hajadon/=
hakem%(
hakim2E
hala*n
halado2F
haladó2F
halaman2G
halasz)[
halen*n
halen calisiyorum*n
halen devam ediyor*n
hallinnoija&i
hallituksen jaesen2H
hallituksen jasen2H
hallituksen jäsen2H
hallo2I
hallo welt2$
hallo zusammen2$
halo2D
halász)[
hameau&T
handel0K
handelsakademie)v
handelshoegskolan2)
handelshogskolan2)
handelshögskolan2)
handelsskole/:
handlaeggare%F
handlaeggerska%F
handlaggare%F
handlaggerska%F
handledare2J
handler,U
handlowiec%?
handläggare%F
handläggerska%F
handvaerker':
handwerk%i
handwerksmeister&(
handyman%3
handywoman%3
hang2K
hanke2L
hari ini2M
harifa2N
harita muhendisi%(
harita mühendisi%(
haritaci%(
haritacı%(
harjoittelija2O
hasic'?
hasič'?
haskoli&-
haskolinn&-
hasta++
hasta bakici%(
hasta bakıcı%(
hasta el presente%6
hasta hoy%6
hasta la actualidad%6
hasta la fecha%6
hastanesi%{
hasti2P
hauptfach0L
hauptschulabschluss$i
hauptschule2Q
hausmeister&m
hausnummer&Y
haust2R
haute ecole$w
haute école$w
haven1P
havo2S
havo diploma'_
havo-diploma'_
hazas/=
hb$L
hbo$s
hbo bachelor$s
hbo master.O
hbo propedeuse$s
hbo-bachelor$s
hbo-master.O
hbo-propedeuse$s
hdr.H
he2T
hea2U
head%3
head of%3
head teacher%3
headteacher%3
health visitor%3
healthcare$u
hebamme%[
hec,0
heden2V
heder$,
hederlig omtale$,
hedersomnaemnande$=
hedersomnamnande$=
hedersomnämnande$=
hederspris2W
heft'y
heftruckcertificaat*0
heftruckchauffeur%1
hegeszto%A
hegesztő%A
hei2X
heikko&O
heim%i
heisann2Y
hej2Z
hej pa dig2[
hej paa dig2[
hej på dig2[
hejsa2\
hejsan2[
hekim%(
heladeria%Z
heladería%Z
helfer&m
hello2]
hello there1{
hello world1{
helló2^
helper%3
helyettes%L
hem+y
hemsire%(
hemsiresi%(
hemşire%(
hemşiresi%(
hentes)[
herald$u
herausgeber'y
herausgeberschaften'y
herbst2_
herec*e
herecka*e
herečka*e
herfst2`
herhaald%^
herkese merhaba2a
hermanos%Z
herr2b
het2c
heta arbeten%O
hetkel2d
heute&9
hey1{
hey there1{
hf2e
hf eksamen$6
hf-eksamen$6
hgv$}
hhx$6
hhx eksamen$6
hhx-eksamen$6
hi1{
hi all1{
hi everyone1{
hi there1{
hien)T
hien gio)T
hien nay)T
hien tai)T
hiep hoi)8
hieu thuoc)8
hieu truong(b
high school$t
high school degree%R
high school diploma%R
higher certificate%Q
higher national certificate%R
higher national diploma%Q
highers%R
highly skilled2f
highway')
hijscertificaat*0
hilfe%[
hilfskraft)i
hingga2g
hingga kini2M
hingga saat ini2M
hingga sekarang2M
hinne2h
hipermercado%Z
hirportal'T
hirszerkeszto)[
hitsaaja&i
hivatal2i
hiver2j
hivern2k
hivers2j
hiện)T
hiện giờ)T
hiện nay)T
hiện tại)T
hiệp hội)8
hiệu thuốc)8
hiệu trưởng(b
hja2l
hjelp)>
hjemmearbejde0r
hjemmekontor0q
hjerte lungeredning%v
hjerte-lungeredning%v
hjá2l
hkdse english)\
hlid1s
hlr2m
hlíð1s
hnc$H
hnd$H
hnos%Z
ho2n
ho so xin viec2o
hoa si(b
hoc bong)4
hoc viec(b
hoc vien-/
hochschulabschluss(l
hochschule2p
hochschulreife$i
hodnoceni2q
hodnocení2q
hodnotenie2r
hoegskola2)
hoegskolan2)
hoegskole)?
hoegskoleexamen%Y
hoegskoleexamen i%Y
hoegskolefoerberedande1]
hoegskoleingenjoer%Y
hoegskolekandidat$a
hoegskolen)?
hoehere fachschule&(
hoejere forberedelseseksamen$6
hoejskole/:
hoest2s
hoesten2s
hoeyskole)?
hoeyskolen)?
hof2t
hofladen%i
hogeschool'o
hogskola2)
hogskolan2)
hogskole)?
hogskoleexamen%Y
hogskoleexamen i%Y
hogskoleforberedande1]
hogskoleingenjor%Y
hogskolekandidat$a
hogskolen)?
hohere fachschule&(
hoi-,
hoi allemaal-,
hoi nghi(v
hoi thao(v
hoitaja&i
hoitokoti'3
hoja de vida,v
hoje'l
hojere forberedelseseksamen$6
hojskole/:
hola2u
hola a todos*.
holding2v
holdings,^
holidays$u
holt1s
hombre2w
home2>
home office2x
homem2y
homeoffice0g
homme2z
honap2n
honnudur*:
honor$@
honorable mention$@
honors$F
honour$@
honourable mention$@
honours$F
honours bachelor(W
honours degree(W
hons(V
hoofd1b
hoofdstuk'N
hoofdstukken'N
hoofdvak%`
hop tac xa)8
hopital%'
hos2{
hos geldiniz2a
hospice$u
hospital2|
hospitalet(s
hospoda-c
host2}
hostal%Z
hosten2s
hostes%(
hostess3$
hote%%
hote d'accueil%%
hotel3%
hotelfach&m
hotell3&
hotelli'3
hotesse%%
house')
house officer%3
housekeeper%3
houseman%3
hovedfag/`
hovedforlob$6
hovedforloeb$6
hovedforløb$6
hovenier)+
hoy%6
hoyskole)?
hoyskolen)?
hoş geldiniz2a
hr'H
hrsz%}
hsc$7
hsk)\
htk&H
htl,0
htx$6
htx eksamen$6
htx-eksamen$6
huan luyen vien(b
hudebnik*e
hudebník*e
hudpleier)>
hudterapeut%F
huidig2V
huidige2V
huissier%%
hukukcu%(
hukukçu%(
hum kand&H
hum.kand&H
huolto'3
huong dan vien(b
hurtownia%e
huvudaemne%X
huvudamne%X
huvudämne%X
huy chuong)4
huy chương)4
huyen+y
huyện+y
huấn luyện viên(b
hybrid3'
hybride3(
hybrydowo3)
hydraulik%?
hydrologist%3
hyfsad3*
hygiejnebevis%N
hygieniapassi%|
hygienintyg%O
hypermarche%'
hypermarché%'
hyva3+
hyva taito3,
hyvae3+
hyvae taito3,
hyvaet3,
hyvat3,
hyvä3+
hyvä taito3,
hyvät3,
háskóli&-
háskólinn&-
házas/=
hâlen*n
hâlen çalışıyorum*n
hâlâ*n
händler&m
hästi2P
håndværker':
hædersbevisning$+
hè2T
hét2c
hírportál'T
hírszerkesztő)[
hó2n
hónap2n
hótel'5
hôpital%'
hôte%%
hôte d'accueil%%
hôtel%'
hôtesse%%
högskola2)
högskolan2)
högskoleexamen%Y
högskoleexamen i%Y
högskoleförberedande1]
högskoleingenjör%Y
höhere fachschule&(
hönnuður*:
höst3-
hösten3-
høgskole)?
høgskolekandidat$a
høgskolen)?
højere forberedelseseksamen$6
højskole/:
høst3.
høsten3.
høyskole)?
høyskolen)?
hướng dẫn viên(b
hạng-]
hẻm+y
họa sĩ(b
học bổng)4
học việc(b
học viện-/
hồ sơ xin việc2o
hội nghị(v
hội thảo(v
hợp tác xã)8
i3/
i am30
i dag31
i fills%s
i helyezett$$
i lathair&u
i láthair&u
i miejsce0l
i s$L
i sambud/@
i место32
i'm30
i. helyezett$$
i/s$L
iarna33
ib$7
ib diploma%R
icdl$x
icerik editoru%(
ich bin34
ich heisse34
ich heiße34
ician35
idag36
idegenvezeto)[
idegenvezető)[
idioma materno37
idioma nativo*;
idirmheanach38
idirmheánach38
idnmeistari-y
idnmenntun2,
idnskoli&-
idoneita$h
idoneità$h
idraulico%=
ieee%)
iefp's
iela*p
ielts)\
ielā*p
ies,0
iesacejs39
iesācējs39
ifsi$w
ifts's
ig3:
igangvaerende3;
igangværende3;
igazgato/Y
igazgatosag,f
igazgató/Y
igazgatóság,f
igazolvany3<
igazolvány3<
ihk,0
ihk abschluss$i
ihk zertifikat%:
ihk-abschluss$i
ihk-zertifikat%:
ii miejsce0l
iii miejsce0l
iim,0
iit,0
ijazah3=
ijazah sma3=
ik ben3>
ik heet3>
ik uzmani%(
ik uzmanı%(
iki3?
iki dabar-*
iki dilli&a
iki siandien-*
iki siol-*
iki šiandien-*
iki šiol-*
ikincilik)A
ikurejas%I
il mio nome e3@
il mio nome è3@
ilcesi*o
ile3A
ileri,5
ileri duzey,5
ileri düzey,5
ileri seviye&1
ilkbahar(u
ilkokulu&+
illum*$
illustrateur%%
illustratoer3B
illustrator3C
illustratore%=
illustratrice&q
illustratör%F
illustratør)>
illusztrator)[
illusztrátor)[
illüstratör%(
ilsien matern*8
ilustrador%r
ilustradora%r
ilustrator3D
ilustratorka%?
ilustrátor'?
ilçesi*o
im3E
imam%3
ime projekta3F
imker%[
immobiliare%m
imobiliaria%T
imobiliária%T
imone%l
imoneje3G
impasse&T
impiegata%=
impiegato%=
importer%3
imprenta%Z
impresa%m
imprimerie%'
in3H
in a relationship,&
in corso$W
in corso di stampa'L
in curs%9
in essere$W
in partnerschaft1^
in press$n
in prezent%9
in progress,R
in service training,d
in-service training,d
inc$L
incepand cu3I
incepator)V
incorporated$L
indeks prestasi-I
indeks prestasi kumulatif-I
independent user1r
indirizzo,`
individuali veikla%l
indkober':
indkoeber':
indkøber':
industri*)
industria%T
industrias)1
industrie%m
industriemeister&(
industriemeisterin&(
industrier$^
industries3J
indústria%T
indústrias%T
indústries%s
infant school$t
infermer%D
infermera%D
infermier&^
infermiera3K
infermiere%=
infirmier%%
infirmiere%%
infirmière%%
informatiker&m
ing3L
ingegner3M
ingenier3N
ingeniera en'G
ingenieria en'G
ingenieria superior'G
ingenieria tecnica(i
ingeniero en'G
ingeniería en'G
ingeniería superior'G
ingeniería técnica(i
ingenieur3O
ingenieurbuero%i
ingenieurburo%i
ingenieurbüro%i
ingenio%Z
ingenioer&x
ingenior&x
ingeniør&x
ingenjoer%F
ingenjor%F
ingenjör%F
inginer3P
inginer diplomat-m
inginier&^
ingrijitoare%4
ingrijitor%4
ingénieur3Q
inhaber&m
iniciante3R
inkoepare%F
inkopare%F
inkoper%1
inköpare%F
inmobiliaria%Z
inmobiliarias%Z
inn$u
innealtoir%y
innealtóir%y
inniu&u
innkjoeper)>
innkjoper)>
innkjøper)>
inriktning%X
insa,0
insaat%{
insan kaynaklari uzmani%(
insan kaynakları uzmanı%(
insegnante%=
insener$g
insinoeoeri3S
insinoeoeri (amk3T
insinoeoeri (ylempi amk-u
insinoori3S
insinoori (amk3T
insinoori (ylempi amk-u
insinyur%B
insinööri3S
insinööri (amk3T
insinööri (ylempi amk-u
inspectoare%4
inspector/)
instalater,.
instalator%4
instalatér*e
installateur&m
institiuid$p
institiúid$p
institut3U
institutas3V
institute-O
institute of technology$t
instituteur%%
instituto3W
institutrice%%
instituts3X
institutt3Y
institutul3Z
instituut3[
instituutti3\
institūts3X
instructeur%1
instructoare%4
instructor/)
instruktoer3]
instruktor3^
instruktorka3_
instruktur%B
instruktör2J
instruktør3`
instrutor%*
instrutora%*
instytut3a
insurance$u
integrante%*
integrisane studije3b
interactive$u
interim+J
interimaire%%
intermedi3c
intermedia3d
intermediaire3e
intermediar3f
intermediar superior*<
intermediaria,W
intermediario3g
intermediario avancado*K
intermediate3h
intermedio3i
intermedio alto3j
intermedio superiore*v
intermediária,W
intermediário3g
intermediário avançado*K
intermedju3k
intermittent%%
intermittente%%
intermédiaire3e
intermédio3g
intermédio alto*K
intern/)
internat)v
international baccalaureate$S
internetu3l
interno+(
interpreter%3
intervenant%%
intervenante%%
interventi'L
intervento'L
intezet3m
intyg)g
intérim+J
intérimaire%%
intézet3m
invalkracht(p
invatatoare%4
invatator%4
inverni3n
inverno3o
invernos3p
investigador%C
investigadora%E
investments$u
invierno3q
inviernos3q
invigilator%3
invited talk$n
invited talks$n
inz3r
inzeniere%J
inzenieris%J
inzenir3s
inzenjer3t
inzenyr3u
inzenyrske3v
inzenyrske studium3v
inzinier3w
inziniere%I
inzinierius%I
inzinierske3x
inzinierske studium3x
inzynier3y
inzynierskie3r
inġinier&^
inşaat%{
inštalatér+G
inštitut3z
inštitút3{
inštruktor&f
inż3r
inżynier3y
inżynierskie3r
inženiere%J
inženieris%J
inženir3s
inženjer3t
inženýr3u
inženýrské3v
inženýrské studium3v
inžinier3w
inžinierius%I
inžinierske3x
inžinierske štúdium3x
inžinierė%I
io sono3@
iosh,h
ipaf$}
ipasnieks%J
ipb0R
ipk3|
ipma$x
ir.O
iris+,
iriseoir%y
irish leaving certificate%R
iroda&B
is analisti%(
isbn%)
isci%(
iscisi%(
iscrizione$h
iscrizione all'albo$h
iskola/>
issa*$
issiskyres3}
issn%)
issued%&
issued on%&
istekejusi3}
istitut&2
istituto4$
istituto professionale$y
istituto tecnico$y
istqb$x
istrazivac&e
istraživač&e
istruttore%=
istruttrice%=
itb,0
itfaiyeci%(
itibaren4%
itil$x
itinerari*]
itinerario0&
itq%M
its$y
itパスポート$C
iut4&
ivertinimas),
iyi4'
iyi derecede4(
iyi duzeyde4(
iyi düzeyde4(
izdavac,)
izdavacka kuca'/
izdavač,)
izdavačka kuća'/
izdevnieciba4)
izdevniecība4)
izlaganje,)
izpit+]
izstradatajs%J
izstrādātājs%J
izvorni govornik4*
içerik editörü%(
iðnmeistari-y
iðnmenntun2,
iðnskóli&-
iş analisti%(
işçi%(
işçisi%(
išsiskyręs3}
ištekėjusi3}
j4+
j d o o$L
j.d.o.o$L
ja4,
jaar4-
jaerjestyksenvalvojakortti%|
jaesen&i
jag aer4.
jag ar4.
jag heter4.
jag är4.
jagdschein%:
jahr4+
jahrbuch'y
jahre4+
jahren4+
jahrgangsbeste$-
jahrgangsbester$-
jaksa%B
jalan-T
janitor%3
jaosto.6
jar4/
jarak jauh-7
jardineira%*
jardineiro%*
jardinera$k
jardinerie%'
jardinero$k
jardinier%%
jardiniere%%
jardinière%%
jaren4-
jarjestyksenvalvojakortti%|
jaro40
jartassagi/Z
jasen&i
jatekvezeto)[
jatkuu/-
jazykovy certifikat41
jazykový certifikát41
jd-%
je m'appelle42
je suis42
jedinica43
jednatel'?
jednolite studia magisterskie44
jefa$k
jefe$k
jefe de turno$k
jeg er45
jeg hedder46
jeg heter47
jelen$T
jelenig$T
jelenleg$T
jelenleg is$T
jelenleg is tart$T
jelenlegi$T
jeles'p
jesen48
jeseň49
jesien4:
jesienia4:
jesienią4:
jesień4:
jestem4;
jetzt&9
jeweils sommer4<
jeweler%3
jezyk ojczysty.x
jl-T
jlpt)\
jmenuji se4=
jo4>
job d'ete%%
job d'été%%
job etudiant%%
job étudiant%%
jobs d'ete%%
jobs d'été%%
jogasz%L
jogositvany/Z
jogosítvány/Z
jogász%L
johtaja&i
joiner%3
joint honours(W
jordemoder':
jordmor)>
jornada completa,T
jornada de formacion,x
jornada de formación,x
jornadas%.
jornalista%*
journal4?
journal articles$n
journalist4@
journaliste%%
journals$n
journee d'etude%0
journeyman%R
journée d'étude%0
jovem aprendiz%*
joyeria%Z
joyería%Z
jsem4=
juara&|
juara 1&|
juara i&|
jud&E
judecator%4
judecător%4
judetul&E
județul&E
judge%3
judr,g
juez$k
jueza$k
juf%1
jugendclub%i
jugendleiter&m
jugendtreff%i
jugendzentrum%i
juggler%3
juhataja$g
juhendaja$g
juhiluba4A
juht$g
juiz%*
juiza%*
julkaistu0$
julkaisu'P
junior4B
junta%Z
jurist4C
jurista$k
juriste4D
juristi&i
jurists%J
jurnal(^
jurnalis%B
jurnalist%4
jurnalista%4
jurnalistă%4
juror%3
juru masak%B
juru ukur%B
jurusan*,
jusqu'a/(
jusqu'a aujourd'hui$I
jusqu'a present$I
jusqu'au/(
jusqu'à/(
jusqu'à aujourd'hui$I
jusqu'à présent$I
juzgado%Z
juíza%*
jártassági/Z
játékvezető)[
järjestyksenvalvojakortti%|
jäsen&i
jó4>
język ojczysty.x
k)U
k k$L
k.k$L
kaantaja&i
kaari'|
kab-T
kabupaten-T
kadar4E
kade-b
kadernice*e
kadernik*e
kadeřnice*e
kadeřník*e
kadin)U
kadrolu.j
kadın)U
kaeaentaejae&i
kaesittelijae&i
kaesolev2d
kaesoleva ajani2d
kaetiloe&i
kafe'`
kafli+%
kahvila'3
kaksikielinen%W
kakskeelne/^
kaksoistutkinto&\
kalastaja&i
kalauz)[
kalfa%(
kalite kontrol%(
kaliteci%(
kameraman4F
kameramann%[
kameramen%B
kammer%i
kamrer%F
kancelar-c
kancelaria4G
kancelarija'/
kancelária%k
kancelář-c
kandidaatin tutkinto&H
kandidaatti3T
kandidat4H
kandidat i+3
kandidatexamen%Y
kandidatexamen i%Y
kandidatgrad+3
kandidatprogram%Y
kandidatsprof4I
kandidatuddannelse+3
kandídatspróf4I
kansanopisto&0
kantine%i
kantor'`
kanzlei%i
kapici%(
kapitaen%[
kapitan%[
kapitel4J
kapitlu'Q
kapitola4K
kapittel4L
kapitän%[
kapper%1
kapster%1
kaptani%(
kaptanı%(
kapıcı%(
kar/>
karakter4M
karakterar1d
karaktergennemsnit/K
karaktersnitt1d
kargo gorevlisi%(
kargo görevlisi%(
karl4N
karlkyns4N
karlmadur4N
karlmaður4N
karosszerialakatos)[
karosszérialakatos)[
karyawan%B
kasap%(
kasir%B
kasittelija&i
kasiyer%(
kasjer%?
kasjerka%?
kassamedewerker%1
kassanhoitaja&i
kassemedarbejder':
kassenwart)i
kassenwartin('
kasserer3`
kassier%1
kassierer&m
kassoer2J
kassoerska%F
kassor2J
kassorska%F
kassör2J
kassörska%F
kasvataja$g
kat*o
kat gorevlisi%(
kat görevlisi%(
katilo&i
katona)[
katu'|
kauffrau%[
kaufhaus%i
kaufmann%[
kaufmannsgehilfenbrief$i
kaugtoo4O
kaugtöö4O
kauplus&Z
kauppa'3
kauppakorkeakoulu&0
kauppatieteiden maisteri-u
kaupunki4P
kawaler4Q
kawin)n
kaynakci%(
kaynakçı%(
kazaliste4R
kazalište4R
kbr(F
ke toan(b
ke toan truong(b
kebun'`
kec-T
kecamatan-T
keeper35
kehittaejae&i
kehittaja&i
kehittäjä&i
kel-T
kelias%x
kellner('
kellnerin('
kelner%?
kelnerka%?
kelompok'`
kelurahan-T
kementerian'`
kendskab4S
kennari*:
kepala%B
kepce operatoru%(
kepesites*D
keppni$.
kepykla%l
kepzes4T
kepçe operatörü%(
kertesz)[
kertész)[
kesa4U
kesaapulainen2H
kesae4U
kesaeapulainen2H
kesaetyoentekijae2O
kesatyontekija2O
kesk eriharidus4V
kesk-eriharidus4V
keskeriharidus4W
keskharidus4V
keskhinne2h
keskiarvo'V
keskitaso4X
keskitasoinen4Y
keskkool&$
keskmine4Z
keskmine hinne2h
kesktase4[
kesktasemel4Z
keskus4\
keskustelutaito4Y
kestab2d
kesä4U
kesäapulainen2H
kesätyöntekijä2O
ketnyelvu'%
ketua%B
kevad4]
kevaet4^
kevat4^
kevät4^
key account manager'H
key holder%3
key worker%3
keyholder%3
keynote$n
keynotes$n
kezdo4_
kezdő4_
kft$L
kg$L
kgaa$L
kha4`
khach san)8
khoa4a
khoa hoc4b
khoá học4c
khu+y
khá4`
khách sạn)8
khóa học4b
kiado4d
kiadó4d
kiem soat vien(b
kiem toan vien(b
kien truc su(b
kierowca%?
kierowniczka%?
kierownik%?
kierunek4e
kiitettaevae/x
kiitettava/x
kiitettävä/x
kilpailu'4
kimyager%(
kincstarnok)[
kincstárnok)[
kindergarten4f
kinderpfleger&m
kindlustus&Z
kinesitherapeute%%
kinetoterapeut%4
kini2M
kino%i
kinésithérapeute%%
kirja'P
kirjakauppias&i
kirjanpitaejae&i
kirjanpitaja&i
kirjanpitäjä&i
kirjasto'3
kirjastonhoitaja&i
kirjastus4g
kirvesmies&i
kis4h
kitabi*3
kitabı*3
kitap*3
kitap bolumu*3
kitap bölümü*3
kitapci%(
kitapçı%(
kitchen$u
kitchen hand%3
kitchen porter%3
kituntetes$$
kitunteteses'p
kitüntetés$$
kitüntetéses'p
kivalo4i
kiváló4i
kiến trúc sư(b
kiểm soát viên(b
kiểm toán viên(b
kjennskap4j
kk4k
kleermaker%1
kleuterschool'o
kliinik&Z
kliniek%S
klinigi%{
klinik4l
klinika4m
klinikk(K
klinikka'3
klinikum%i
kliniği%{
klub(s
klubb*{
klubben$^
klīnika'+
kniha4K
knihkupec*e
knihovn'?
knihovna-c
knihovnice*e
knihovnik,.
knihovník,.
kniznica%k
knižnica%k
knjiga4n
knjiznica4o
knjiznicar4p
knjižnica4o
knjižničar4p
knyga4q
kobieta4r
koc%(
koch%[
kochin%[
kock%F
kocu%(
kod4s
koechin%[
koerekort%N
koerier%1
koerkort)g
kogumik%z
kohtalainen4Y
kok4t
koki%B
kokk4u
kokki4v
kokkur*:
koledza&/
koledzas diploms4w
koledža&/
koledžas diploms4w
kolegija-8
kolegium&)
kolej&+
koleji&+
kolledz&$
kolledž&$
kolleg)v
kollegium4x
kolloquium'y
kollégium4x
kolumni0$
komanda4y
komercialist&f
komercijalist4z
komercijalista'D
komi%(
kommissionierer&m
kommun4{
kommune4|
kompanija4}
kompetansebevis%v
kompetisi&|
komplek-T
komponist&m
kompānija'+
komunikativna5$
komunikativne5$
komunikativni5%
komunikativní5%
komunikatywnie.C
komunikatywny.C
komunikatívna5$
komunikatívne5$
komuves)[
komvux5&
kona5'
konatel'x
konateľ'x
koncernen$^
kondiittori&i
konditor5(
konditorei%i
konduktoeoeri&i
konduktoer3B
konduktoori&i
konduktor5)
konduktorka%?
konduktör%F
konduktööri&i
konduktør)>
kondüktör%(
koneistaja&i
konepaja'3
konferanse4L
konferansi*3
konferansı*3
konferenca5*
konference5+
konferencia5,
konferencija5-
konferencja'S
konferens5.
konferensi(^
konferenssi0$
konferenz'y
konferenza'Q
konferenzbeitraege'y
konferenzbeitrage'y
konferenzbeiträge'y
kongresi*3
konkurranse5/
konkurrence50
konkurs0l
konkursas'*
konkursie0l
konkurss51
konobar&e
konserni'3
konservatorij/H
konservatorija-8
konservatorio&0
konservatorium52
konservatuvari&+
konservatuvarı&+
konserwatorium&)
konsulent53
konsult54
konsultan%B
konsultant55
konsultantas%I
konsultante%H
konsultantka%?
konsultants%J
konsultantė%I
konsultti&i
kontor56
kontsern&Z
konverents%z
konversationsniveau)`
konversationssicher)`
konverzacijski57
konverzacna58
konverzacni59
konverzačná58
konverzační59
konyv,%
konyvelo%A
konyvkereskedo)[
konyvtar&B
konyvtaros%A
konzern%i
konzervator,{
konzervatorium5:
konzervatoř,{
konzervatórium5:
konzultant5;
kool&$
koolitus/I
koolituskeskus&$
kooperatifi%{
koordinaator$g
koordinaattori&i
koordinator5<
koordinatore%H
koordinatorius%I
koordinators%J
koordinatoru%(
koordinatorė%I
koordinatur&^
koordinatör%(
koordinatörü%(
koordinátor5=
koordynator%?
koordynatorka%?
koperasi'`
kops5>
kopš5>
korekort%N
korektor5?
korektorka%?
korgkool&$
korgtase5@
korhaz&B
korjaamo'3
korkeakoulu&0
korkort)g
korrektor)[
korrekturlaesare%F
korrekturlaeser':
korrekturlasare%F
korrekturleser)>
korrekturläsare%F
korrekturlæser':
kortti5A
korut%}
kosmeticka*e
kosmetiker&m
kosmetička*e
kosmetolog':
kosmetologi&i
kosmetyczka%?
kota-T
kotet..
koulu&0
kouluttaja&i
koulutusohjelma5B
koulutuspaeivae5C
koulutuspaiva5C
koulutuspäivä5C
kovacs)[
kovar*e
kovács)[
kovář*e
kowal%?
koyu*o
koz%}
kozepes5D
kozepesen5E
kozepfelsofok5F
kozepfok5E
kozepfok felett5F
kozepfoku5E
kozephalado0Z
kozepiskola4x
kozepszint0Z
kozepszintu0Z
kozgazdasz%L
kozjegyzo)[
kozmetikus)[
kozpont'T
koç%(
koçu%(
kraamverzorgende(p
kracht%1
kraft%[
krajums.+
kranfuehrer&m
kranfuhrer&m
kranführer&m
krankenhaus%i
krankenkasse%i
kranschein%:
krawcowa%?
krawiec%?
krejci*e
krejčí*e
kreuz%i
kronik%_
kronikk4L
krt%}
kryptis5G
krājums.+
ksiazeczka+e
ksiazka'S
ksiegarz%?
ksiegowa%?
ksiegowy%?
książeczka+e
książka'S
księgarz%?
księgowa%?
księgowy%?
kso'_
kth5H
ktieb'Q
ktk&H
ktm-u
kuafor%(
kuaför%(
kuchar%K
kucharka%?
kucharz%?
kuchař'?
kuchenhilfe('
kuchár'x
kuechenhilfe('
kuester%[
kuhar4p
kuja'|
kuljettaja&i
kullegg&2
kulleġġ&2
kulondij$$
kulup baskani%(
kulüp başkanı%(
kumpanija'h
kunde5I
kuni5J
kunniamaininta$*
kunsill lokali'h
kunta'3
kurang-9
kurator5K
kurgucu%(
kurier5L
kurierka%?
kurir%B
kurs5M
kurs kwalifikacyjny.z
kursai'n
kursbevis%v
kursi',
kurssi5N
kursu5O
kursus5P
kursusbevis%N
kurucu%(
kurucusu%(
kurye%(
kuryr*e
kurz5Q
kurýr*e
kustantaja0$
kustantamo'3
kuster%[
kutato%L
kutató%L
kutseharidus4V
kutsekool&$
kutsetunnistus4A
kutuphaneci%(
kutuphanesi%{
kuu5R
kuud5R
kuukausi5S
kuukautta5S
kuvar5T
kuvittaja&i
kvalificerad yrkesutbildning5U
kvenkyns5'
kvetinar'?
kvinde5V
kvinna5W
kvinne5X
květinář'?
kwartalnik'S
kweker%1
kwekerij%S
ky$L
ky su5Y
ky thuat vien(b
ky yeu(v
kypare%F
käesolev2d
käesoleva ajani2d
käsittelijä&i
kätilö&i
kääntäjä&i
képesítés*D
képzés4T
kétnyelvű'%
kórház&B
kõrgkool&$
kõrgtase5@
köchin%[
könyv,%
könyvelő%A
könyvkereskedő)[
könyvtár&B
könyvtáros%A
körkort)g
körút%}
kötet..
köyü*o
köz%}
közepes5D
közepesen5E
közgazdász%L
közjegyző)[
központ'T
középfelsőfok5F
középfok5E
középfok felett5F
középfokú5E
középhaladó0Z
középiskola4x
középszint0Z
középszintű0Z
kørekort%N
küchenhilfe('
különdíj$$
küster%[
kütüphaneci%(
kütüphanesi%{
kış4h
kőműves)[
kế toán(b
kế toán trưởng(b
kỷ yếu(v
kỹ sư5Y
kỹ thuật viên(b
l5Z
l'actualitat%7
l1(a
l2(a
l3(a
la5[
la actualidad%6
la distanta->
la distanță->
la fecha%6
la zi%9
laakari&i
laan-b
labai gerai'}
labas5\
labas zinasanas5\
labas zināšanas5\
labi5]
labor5^
laborans)[
laborant5_
laboranti%(
laborantti2H
laborantuddannelse$6
laborantı%(
laboratoire%'
laboratoires%'
laborator5`
laboratori5a
laboratories$u
laboratorij4o
laboratorija5b
laboratorio5c
laboratorios)1
laboratoris%s
laboratorium5d
laboratory$u
laboratoř-c
laboratuvari%{
laboratuvarı%{
laboratório%T
laboratórios%T
laboratórium5e
laborer%3
laboráns)[
labourer%3
labs5f
lacatus%4
lackerare%F
lackierer&m
laeaekaeri&i
laege':
laegehus(s
laegergaarden$^
laehetti&i
laehihoitaja4v
laehtien5g
laekare%F
laeknir*:
laensstyrelsen/;
laerare%F
laerarexamen%Y
laerarhoegskola2)
laerarvikarie%F
laerer&x
laererutdanning$a
laerling5h
laerlingeuddannelse$6
laesare%F
laeuft ab*B
lagerarbetare%F
lagergarden$^
lagerist&m
lagermedarbeider)>
lagermedarbejder':
laget(K
lahetti&i
lahihoitaja4v
lahtien5g
lahutatud$f
lai xe(b
laisvai5i
laitos'3
lajang)n
lakare%F
lakatos/Y
laki laki5Z
laki-laki5Z
lakiernik%?
lakyrnik*e
lakýrník*e
lampista%D
lana'X
lancar&3
lanchonete%T
landkreis(*
landmaaler&x
landmaler&x
landmand':
landmeter%1
landmåler&x
landratsamt%i
landwirt&m
lane')
languagecert)\
langue maternelle5j
langue natale5j
lanjutan5k
lansstyrelsen/;
lantbrukare%F
lantmaetare%F
lantmatare%F
lantmätare%F
lap5l
lap trinh vien(b
larare%F
lararexamen%Y
lararhogskola2)
lararvikarie%F
largo5m
larling0G
lasare%F
lasser%1
last renewed%&
lasteaed&$
lastenhoitaja&i
lastnica-E
lastnik-E
lat5n
lata5n
latem5o
laticinios%T
laticínios%T
lato5o
lato sensu0(
laufend&9
lauft ab*B
laukums*p
laulaja&i
laurea-l
laurea a ciclo unico5p
laurea breve-l
laurea in-l
laurea magistrale5p
laurea magistrale in5p
laurea quinquennale5p
laurea specialistica5p
laurea specialistica in5p
laurea triennale-l
laurea triennale in-l
laurea vecchio ordinamento5p
laureat5q
laureata in-l
laureatas'*
laureate$>
laureatka0l
laureato in-l
lauréat$>
lauréate$>
lavapiatti%=
law school$t
lawyer%3
lda$L
le tan(b
leabhar+,
leacht+,
leachtoir%y
lead5r
leader%3
leader of%3
learning5s
leaving cert%R
leaving certificate%R
leaving certificate applied%R
lebenslauf)|
lecteur%%
lector%4
lectrice%%
lecture$n
lecturer%3
lectures$n
ledamot%F
ledare%F
leder&x
ledig1^
leed$x
leerkracht%1
leerling1b
leerlingwezen'_
legat50
lege)>
legevakt(K
legitimation)g
legiutas kisero)[
lehrabschluss$i
lehrabschlusspruefung$i
lehrabschlussprufung$i
lehrabschlussprüfung$i
lehranstalt)v
lehre$i
lehre als$i
lehre zum$i
lehre zur$i
lehrer&m
lehrgang13
lehrling5t
lehrstuhl5u
lehti5v
lehtiartikkeli0$
lehtori&i
leidbeinandi*:
leider%1
leidinys4q
leidsogumadur*:
leidster%1
leidykla5w
leikhus'5
leikhús'5
leikskoli&-
leikskóli&-
leipomo'3
leipuri&i
leirleder)>
leiter&m
leitung%[
leiðbeinandi*:
leiðsögumaður*:
lekar5x
lekaren%k
lekarka%?
lekarn'?
lekarna5y
lekarnicka+G
lekarnik+G
lekarz%?
lektor5z
lektorin%[
lektorka3_
lektors%J
lekár'x
lekáreň%k
lekárnik+G
lekárnička+G
lembaga'`
lengua madre37
lengua materna37
lengua nativa37
lente5{
lentoemaentae&i
lentoemanta&i
lentoemäntä&i
leraar%1
lerares%1
let5|
leta5}
leti5}
leto6$
letrada$k
letrado$k
letters$n
lettur&^
letuska*e
letuška*e
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
leveltaros)[
levnadsbeskrivning6%
levnedslob6&
levnedsloeb6&
levnedsløb6&
levnetsloep6'
levnetslop6'
levnetsløp6'
levéltáros)[
leyfi6(
lezing6)
lezingen'N
lgh*Z
lia)*
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
libri'L
libro6*
libros%.
lic3r
licejs&/
licejus-8
licenca6+
licence6,
licence 1(a
licence 2(a
licence 3(a
licence generale(a
licence générale(a
licence pro(a
licence professionnelle(a
licence to$}
licencia6-
licencia de%,
licenciada(g
licenciada en'G
licenciado(g
licenciado en'G
licenciatura6.
licenciatura em(g
licenciatura en'G
licencija6/
licencja+e
licencjackie3r
licencjat3r
licens60
license$}
licensed$}
licenta61
licentiat-m
licentiata-m
licentiatexamen.,
licentie+V
licenza$h
licenza elementare's
licenza media's
licenzja+c
licença*d
licențiat-m
licențiată-m
licență61
liceo62
liceu63
liceul64
liceum&)
liceum ogolnoksztalcace.z
liceum ogólnokształcące.z
licėjus-8
lider65
lideri%(
liderka%?
lidt kendskab)d
lidz66
lidz sim67
lidz sim bridim67
lieutenant%3
lieutenante%%
lifeguard%3
ligonine%l
ligoninė%l
liitto'3
lijecnica*E
lijecnik*E
liječnica*E
liječnik*E
limba materna*6
limba maternă*6
limbă maternă*6
limited68
limited working,=
limited working proficiency,=
lingua madre69
lingua materna6:
lingua nativa*;
linguaskill)\
lingwa materna*8
linja6;
linje0M
linjen6<
linnavalitsus&Z
linuc6=
liofa&`
lisans+}
lisans derecesi+}
lisans mezunu+}
lisansi)m
lisansı)m
lise6>
lise diplomasi6?
lise diploması6?
lise mezunu6?
lisens%v
lisensi)u
lisensiaatti0i
lisenssi%|
lisesi&+
listonos'?
listonosz%?
listonoszka%?
listonoš'?
litil2*
litsents4A
litt)e
livello avanzato(=
livello base,K
livello intermedio.'
livraria%T
livre%0
livreira%*
livreiro%*
livres%0
livreur%%
livreuse%%
livro&b
livros&b
lizenz6@
lizenziat$/
liċenzja+c
ljekarna4R
ljekarnik*E
ljeto6A
ll b(X
ll m/_
ll.b(X
ll.m/_
llar d'infants$v
llb(V
llc$L
llengua materna6B
llengua nativa6B
llibre+?
llicencia%+
llicenciada en6C
llicenciat en6C
llicenciatura6C
llicència%+
llm-g
llp$L
ln')
loader%3
loai gioi-]
loai kha-]
loai xuat sac-]
loc+(
localita+(
località+(
locen6D
locena6D
locul 1*y
locul i*y
locum%3
locuteur natif5j
logfraedingur*:
logisticien%%
logisticienne%%
logistics$u
logistik%i
logopaed':
logoped6E
logopeda6F
logopedist.<
logopedista%=
logopedus)[
logopæd':
logopédus)[
loja%T
lojas%T
lojistik%{
lokakarya6G
lokfoerare%F
lokfoerer)>
lokforare%F
lokforer)>
lokfuehrer&m
lokfuhrer&m
lokförare%F
lokfører)>
lokführer&m
lokomotivfoerer':
lokomotivforer':
lokomotivfører':
lomba&|
loodgieter)+
lop tap huan4c
lopend2V
lote&=
loti labi'z
lotissement&T
lower second$F
ločen6D
ločena6D
loại giỏi-]
loại khá-]
loại xuất sắc-]
lpic6=
ltd$L
ltd sti$L
ltd. şti$L
ltda$L
lts'_
lu ecrit parle,a
lu hanh)8
lu parle ecrit,a
lu, parlé, écrit,a
lu, écrit, parlé,a
luan an(v
luat su(b
luba6H
lucrare'K
lucratoare%4
lucrator%4
lucrătoare%4
lucrător%4
luento5v
luftambulanse(K
lugar&=
luk&H
lukanda'h
lukio&0
lukion oppimaara&\
lukion oppimaeaerae&\
lukion oppimäärä&\
luku0$
lulus6I
lumberjack%3
luna6J
lungomare+(
luni6J
lună6J
lupa5A
lupakortti%|
luthier%3
lutseum&$
luu loat+8
luận án(v
luật sư(b
ly lich2o
lycee$w
lyceum6K
lycée$w
lyzeum)v
lái xe(b
lána'X
lägergården$^
lähetti&i
lähihoitaja4v
lähtien5g
läkare%F
länsstyrelsen/;
lärare%F
lärarexamen%Y
lärarhögskola2)
lärarvikarie%F
lärling0G
läsare%F
läuft ab*B
lääkäri&i
læge':
lægehus(s
læknir*:
lærer&x
lærerutdanning$a
lærling3`
lærlingeuddannelse$6
léacht+,
léachtóir%y
légiutas-kísérő)[
lékař'?
lékárn'?
lékárna-c
léto6L
líder%r
língua materna*;
língua nativa*;
líofa&`
lítil2*
lögfræðingur*:
lütseum&$
lý lịch2o
lýceum6M
lăcătuș%4
līdz66
līdz šim67
līdz šim brīdim67
lưu loát+8
lập trình viên(b
lễ tân(b
lớp tập huấn4c
lữ hành)8
m6N
m a-g
m a sc09
m arch/_
m b a-g
m com/_
m ed/_
m eng/_
m f a-g
m litt09
m mus09
m phil09
m res09
m s-g
m sc-g
m sc prof4I
m st09
m tech/_
m. a-g
m. ed-g
m. eng-g
m. sc-g
m.a-g
m.a.sc09
m.arch/_
m.b.a-g
m.com/_
m.ed/_
m.eng/_
m.f.a-g
m.litt09
m.mus09
m.phil09
m.res09
m.s-g
m.sc-g
m.sc.-próf4I
m.st09
m.tech/_
m1-B
m2-B
ma6O
ma numesc6P
maakond6Q
maakster%1
maalare%F
maalari&i
maan6R
maanad6R
maanader6R
maand6S
maanden6S
maaned6T
maaneder6T
maanmittari&i
maantee6U
maanviljelija&i
maanviljelijae&i
maanviljelijä&i
maatschap6V
macchinista%=
macelar%4
macellaio%=
macelleria%m
macher%[
macherin%[
machinist6W
macon%%
madalya)A
madrasah0R
madre lingua69
madrelingua69
maennl2b
maennlich2b
maestra+7
maestria6X
maestria en'G
maestro+7
maestría6X
maestría en'G
mag6Y
magacioner'D
magang%B
magas szintu6Z
magas szintű6Z
magasin%'
magasinier%%
magasiniere%%
magasinière%%
magaza muduru%(
magaza sorumlusu%(
magazasi%{
magazijnmedewerker%1
magazin%h
magazine$u
magazioner%4
magazynier%?
magazynierka%?
magazziniera%=
magazziniere%=
magician%3
magistar6[
magister6\
magister farmacji%?
magister inzynier44
magister inżynier44
magistere%p
magisterexamen,'
magisterexamen i,'
magisterij6]
magisterium44
magisterske6^
magisterske studium6^
magisterskie44
magistersky3v
magisterské6^
magisterské studium3v
magisterské štúdium3x
magisterský3v
magisterstudium$/
magistr3v
magistra-i
magistra grads6_
magistrantura6`
magistrantuur6a
magistrantūra6`
magistras6`
magistrat%%
magistrate'c
magistratura6b
magistre6c
magistrica6]
magistrica stroke6]
magistrikraad6a
magistriope6a
magistriõpe6a
magistro6`
magistro laipsnis6`
magistrs6_
magistrski studij6]
magistrski študij6]
magistrė6`
magistère%p
magna cum laude,l
magíster'G
mah*o
mahallesi*o
mahir6d
mai napig$T
maig$T
maintainer%3
maintenant$I
maire%%
mairie%'
maison%'
maison de retraite%'
maisteri6e
maisterintutkinto-u
maistreacht6f
maistru%4
maith6g
maitre%%
maitre d%3
maitre d'hotel%%
maitresse%%
maitrise6h
maitrise parfaite,b
maitrise universitaire(a
majalah(^
majeure0h
majitel%K
majiteľ'x
major,@
major de promotion$>
major in,@
majoring in,@
majster6i
majstor*F
makalah(^
makale*3
makalesi*3
make up artist%3
make-up artist%3
makelaardij%S
maker'<
makinist%(
makler&m
malare%F
male6j
maler1S
mali musavir%(
mali müşavir%(
mam na imie4;
mam na imię4;
man6k
manad6R
manader6R
manager6l
manajer%B
manazer%K
manažer'?
manažér'x
mand6m
mandat6n
mandor%B
maned6T
maneder6T
manicure%*
maniger&^
manipulacao de alimentos*d
manipulador de alimentos%,
manipulação de alimentos*d
maniġer&^
mann6o
mannelijk6p
mannl2b
mannlich2b
mannskap)>
manual handling$}
manudir6q
manudur6q
manutentionnaire%%
manzana(?
maquetador$k
maquetadora$k
maquettiste%%
maquinista$k
mara0d
maraicher%%
maraichere%%
marangoz%(
maraîcher%%
maraîchère%%
marceneira%*
marceneiro%*
march/_
marie+L
mariee+L
marin%%
marina$u
marinaio%=
marinar%4
marinera$k
marinero$k
marinheiro%*
marié+L
mariée+L
mark$F
marker%3
market6r
marketingvezeto)[
marketingvezető)[
marks$F
markt%i
maros)[
married,&
marynarz%?
marós)[
mas%s
masal anlaticisi%(
masal anlatıcısı%(
maschile6s
maschinenbau%i
maschinist&m
maschio6s
masculi2>
masculin6t
masculine6u
masculino6v
masculí2>
masih berlangsung2M
masinis%B
maskil6w
maskinfoererbevis%v
maskinforerbevis%v
maskinførerbevis%v
masseur,U
masseuse%3
master6x
master 16y
master 26y
master degree09
master di i livello5p
master di ii livello5p
master di primo livello5p
master di secondo livello5p
master en'G
master i6z
master ii%p
master in6{
master of6|
master of applied science09
master of architecture09
master of arts09
master of business administration09
master of commerce09
master of design09
master of economics09
master of education09
master of engineering09
master of fine arts09
master of laws09
master of medicine09
master of music09
master of nursing09
master of philosophy09
master of public administration09
master of public health09
master of science09
master of social work09
master of technology09
master oficial'G
master pro%p
master professionnel%p
master recherche%p
master studije3b
master universitari6C
master universitario'G
master's09
master's degree09
masterabschluss$/
masterand-n
masterat-n
mastere%p
mastere specialise%p
masterexamen,'
masterexamen i,'
mastergrad/`
mastergrad i/`
masteropleiding.O
masterprogram,'
masters09
masterstudium6}
masteruddannelse+3
masterutbildning,'
mastery7$
mastère%p
mastère spécialisé%p
maszynista%?
matelot%%
materinji7%
materinscina7&
materinska rec7'
materinski7%
materinski jezik7%
materinsky7'
materinsky jazyk7'
materinská reč7'
materinský7'
materinský jazyk7'
materinščina7&
materna7(
maternega7&
maternelle7)
materni7&
materni jezik7&
maternji7*
maternji jezik7*
materno*;
maternă*6
materska skola0T
matersky7+
matersky jazyk7+
materská škola6M
materstina7+
mateřská škola,{
mateřský7+
mateřský jazyk7+
mateřština7+
mathematician%3
mathematiker&m
matig)M
matricula d'honor0;
matricula de honor+.
matriculation%R
matron%3
matrona$k
matroos%1
matros--
matrose%[
matroz%L
matrícula d'honor0;
matrícula de honor+.
matróz%L
matsec+b
matu%V
matura7,
maturita7-
maturita artistica's
maturita classica's
maturita linguistica's
maturita scientifica's
maturita tecnica's
maturita z7.
maturitaet$i
maturitat$i
maturite%V
maturite gymnasiale%V
maturite professionnelle%V
maturitna skuska7/
maturitni7.
maturitni zkouska7.
maturitná skúška7/
maturitní7.
maturitní zkouška7.
maturità's
maturità artistica's
maturità classica's
maturità linguistica's
maturità scientifica's
maturità tecnica's
maturität$i
maturité%V
maturité gymnasiale%V
maturité professionnelle%V
maturski ispit70
maurer&m
mavo'_
maçon%%
maître%%
maître d%3
maître d'hôtel%%
maîtresse%%
maîtrise6h
maîtrise parfaite,b
maîtrise universitaire(a
mağaza müdürü%(
mağaza sorumlusu%(
mağazası%{
maģistra grāds6_
maģistratūra6_
maģistre6_
maģistrs6_
mba/_
mba em0(
mbh$L
mbo71
mbo 2'_
mbo 3'_
mbo 472
mbo diploma'_
mbo niveau 1'_
mbo niveau 2'_
mbo niveau 3'_
mbo niveau 473
mbo opleiding'_
mbo-diploma'_
mbo-opleiding'_
mca-g
mcsa$x
mcse$x
md74
mdes-g
mdr75
me$L
me chamo+o
me jmeno je4=
me llamo76
meanleibheal77
meanscoil$p
mecanic78
mecanic de locomotiva%4
mecanic de locomotivă%4
mecanica$k
mecanicien%%
mecanico%r
meccanico%=
mechanic%3
mechanik1y
mechanikas%I
mechaniker&m
mechatroniker&m
mecànic%D
mecánica$k
mecánico$k
mecânico%*
med-g
medaglia$A
medaila$'
medaile$(
medaille79
medaille d'or$>
medal7:
medala$4
medaleinkunn%;
medalha$?
medali&|
medalia*y
medalie*y
medalis'*
medalj$=
medalja7;
medalje7<
medaljen7=
medalla)]
medarbeider)>
medarbejder':
medarbetare%F
medaļa$4
meddommer)>
medecin%%
medel7>
medelbetyg)y
medelgod3*
medewerker%1
medewerkster%1
medfoerfattare%F
medforfattare%F
medforfatter&x
medförfattare%F
medhjaelper':
medhjælper':
media7?
media final,-
media generala+/
media generală+/
media jornada,T
medianomi&H
medic%4
medic rezident%4
medica%r
medical school$t
medicinska sestra,(
medico';
medie7@
medie de absolvire+/
medio7A
medio alto*l
medio-alto*l
mediu3f
medium3h
medja7B
medju7C
medlem&h
medmasa%J
medmāsa%J
mees7D
meeskond7E
meester%1
meget god7F
meget gode0z
meget godt7G
megye%}
mehanicar&e
mehanik-E
mehanikis%J
mehaničar&e
mehāniķis%J
meijeri'3
mein name ist34
meistarabref-y
meistarabréf-y
meistaragrada4I
meistaragráða4I
meistaraprof4I
meistarapróf4I
meistars%J
meister7H
meisterbrief&(
meisterin7I
meisterpruefung&(
meisterprufung&(
meisterprüfung&(
meisterschule&(
meistras%I
mejeri(r
mejeriet(s
mekaanikko&i
mekanik%B
mekaniker&h
melhor$?
mellanniva3*
mellannivaa3*
mellannivå3*
mellem7J
member%3
membra%4
membre,?
membro%*
membru%4
membră%4
memoire%0
memur%(
memuru%(
men7K
menadzer7L
menadżer%?
menadžer&e
mencao honrosa$?
mencio7M
mencio especial${
mencion7N
mencion de honor$z
menció7M
menció especial${
mención7N
mención de honor$z
menedzer7O
menedzere%J
menedzeris%J
menedzser%L
menedżer%?
menedžer4p
menedžere%J
menedžeris%J
meneillaan/-
meneillaeaen/-
meneillään/-
menengah,j
menengah atas7P
menesi7Q
menesiai7R
menesis7Q
menesiu7R
meng/_
menikah)n
menntaskoli&-
menntaskóli&-
menor aprendiz%*
mensa%i
mensajera$k
mensajeria%Z
mensajero$k
mensajería%Z
mention7S
mention assez bien(D
mention bien(D
mention complementaire%V
mention complémentaire%V
mention honorable(D
mention passable(D
mention speciale$>
mention spéciale$>
mention tres bien(D
mention tres honorable(D
mention très bien(D
mention très honorable(D
mentiune*y
mentor7T
mentora%*
menuiserie%'
menuisier%%
menuisiere%%
menuisière%%
menuo7R
menzione$A
menzione d'onore$A
menzione speciale$A
menção honrosa$?
mențiune*y
merchandiser%3
merhaba2a
merimies&i
merit$F
meritfoerteckning6%
meritforteckning6%
meritförteckning6%
meritvaerde)y
meritvarde)y
meritvärde)y
merkezi%{
merkonomi&\
mernok%L
mes7U
mese7V
mesec7W
meseca7W
mesecev7X
meseci7W
mesemondo%L
mesemondó%L
mesera$k
mesero$k
meses7Y
mesi7V
mesiac7Z
mesiace7Z
mesiacov7Z
mesic7[
mesice7[
mesicu7[
meska7\
meski7\
meslek lisesi6>
meslek yuksekokulu&+
meslek yuksekokulu mezunu7]
meslek yüksekokulu&+
meslek yüksekokulu mezunu7]
meson%Z
mesos7^
messageries%'
mestari&i
mester7_
mesterbrev'R
mesterdiploma/?
mesterfok7`
mesterfokozat/?
mesterkepzes/?
mesterképzés/?
mestra%D
mestrado0(
mestrado academico0(
mestrado acadêmico0(
mestrado em0(
mestrado integrado0(
mestrado profissional0(
mestratge6C
mestre7a
mestre de obras%*
mestre em0(
mestsky urad.2
mestský úrad%k
mesón%Z
metai7b
metalurgica%T
metalúrgica%T
meteorologist%3
metge%D
metgessa%D
metin yazari%(
metin yazarı%(
metreur%%
metselaar%1
metsuri&i
metteur en scene%%
metteur en scène%%
metu7b
metzger%[
metzgerei%i
metų7b
meu nome e+o
meu nome é+o
meubelmaker%1
mevcut*n
mews')
mezatka4Q
mezczyzna7\
mezun&L
mezuniyet&L
mezuniyet derecesi%o
mezuniyet notu%o
mezuniyet ortalamasi%o
mezuniyet ortalaması%o
meánleibhéal77
meánscoil$p
meðaleinkunn%;
mfa7c
mgimo,0
mgr7d
mgr inz44
mgr inż44
mh*o
mi7e
mi chiamo3@
mi nombre es76
midalja*X
middel7f
middelmatig,Y
middels7g
middle4B
midlungs7h
midwife%3
mierne7i
mierne pokrocily58
mierne pokročilý58
mies7j
miesiac7k
miesiace7k
miesiecy7k
miesiąc7k
miesiące7k
miesięcy7k
mieszkanie&G
mijn naam is3>
militair%1
militaire%%
militar,3
militare%=
mills$u
mim-g
mimar%(
mimari%(
mimarı%(
mina olen7l
minae olen7l
mineradora%T
minh la7m
minicurso+<
minijob('
ministarstvo+P
ministeerium&Z
minister%h
ministere%'
ministeri%s
ministerie6V
ministeriet(s
ministerija%l
ministerio7n
ministerioe'3
ministerium%i
ministeriö'3
ministero%m
ministerstvo.2
ministerstwo%e
ministeru'h
ministerul%h
ministrija'+
ministrstvo*N
ministry$u
ministère%'
ministério%T
miniszterium'T
minisztérium'T
minn7o
minor,@
minor in,@
minosites'p
minä olen7l
minősítés'p
mionna7e
mirne7p
mirne pokrocila59
mirne pokrocily7q
misericordia%m
misrah-:
misraħ-:
mistenni7r
mistr*e
mit,0
mit auszeichnung$j
mit auszeichnung bestanden$j
mit erfolg$j
mit navn er46
mitali&w
mitarbeiter&m
mitarbeiter des jahres$-
mitja3c
mitja alt*T
mitjana0;
mitjà3c
mitjà alt*T
mitjà-alt*T
mitt namn aer4.
mitt namn ar4.
mitt namn är4.
mitt navn er47
mittel7s
mittelmaessig)`
mittelmassig)`
mittelmäßig)`
mittlere kenntnisse)`
mittlere reife$i
mixologist%3
mizar-E
miðlungs7h
mj7t
mjc%'
mjesec7t
mjeseca7t
mjeseci7t
mjog god7u
mjog god kunnatta1?
mjog gott1?
mjög gott1?
mjög góð7u
mjög góð kunnátta1?
mlitt09
mmus09
mnd7v
mnt6Q
mo7w
moara%h
moasa%4
moașă%4
modeliste%%
modellista%=
moderate,=
moderator7x
moderatör%(
modersmaal7y
modersmaalsnivaa1'
modersmaalsniveau0{
modersmaalstalare1'
modersmal7y
modersmalsniva1'
modersmalsniveau0{
modersmalstalare1'
modersmål7y
modersmålsniveau0{
modersmålsnivå1'
modersmålstalare1'
modista$k
modul7z
modurmal7{
modurmali7{
modéliste%%
moedertaal/8
moedertaalspreker/8
moi7|
moi bat dau7}
moi c'est42
moi hoc8$
moikka7|
moin2$
mois8%
mojster-E
mokslininkas%I
mokslu daktaras-0
mokslų daktaras-0
mokykla-8
mokytoja%I
mokytojas%I
molkerei%i
molt bo0w
molto buono(=
momentan&9
momenteel2V
mon8&
monat8&
monate8&
monaten8&
moniteur%%
monitor%C
monitora%C
monitrice%%
monografias%.
monografie8'
monografien'y
monografías%.
monograph$n
monographie'y
monographien'y
monographies%0
monographs$n
montador%*
montadora%*
montajci%(
montajcı%(
montator%4
montatore%=
montatrice%=
monter3_
monteur8(
monteuse%%
month8)
months8)
montir%B
montoer&h
montor&h
montér*e
montör%F
montør&x
morsmaal1(
morsmaalsnivaa1(
morsmal1(
morsmalsniva1(
morsmål1(
morsmålsnivå1(
mos8*
moski8+
mosque$u
most$T
moteris8,
moteriska8,
moteriška8,
mother language0p
mother tongue0p
motoboy%*
motorista%*
motors$u
mottak(K
moulder%3
mountain guide%3
moyen'b
moyenne(D
mozo$k
mozo de almacen$k
mozo de almacén$k
moški8+
mpa-g
mph-g
mphil-g
mr.O
mres/_
ms-g
msc8-
msci-g
mta('
mtech-g
mts'_
mtu$L
mtü$L
mua dong8.
mua he2T
mua thu8/
mua xuan80
mucama$k
mucamo$k
mudiresi%(
mudr,g
mudur%(
mudur yardimcisi%(
mudurlugu81
muduru%(
muehle%i
mueller%[
muhasebe elemani%(
muhasebe elemanı%(
muhasebeci%(
muhely'T
muhendis%(
muhendisi%(
muhendislik%{
muhle%i
muinteoir%y
muito bom(4
mujer0`
mukemmel,6
mulettista%=
mulher0b
muller%[
mulo'_
muncitoare%4
muncitor%4
municipalidad%Z
munkas%L
munkatars%L
munkatárs%L
munkás%L
muotoilija&i
murare%F
murarz%?
muratore%=
murer&x
musdienas67
musee%'
museo82
museu83
museum84
musician%3
musicien%%
musicista%=
musico%r
musiker5(
musikverein%i
musim dingin85
musim gugur86
musim panas87
musim semi88
muskarac89
muski89
musko89
musteri temsilcisi%(
musée%'
muttersprache/y
muttersprachler/y
muttersprachlerin/y
muttersprachlich/y
muttersprachniveau/y
mutuelle%'
muuja$g
muurari&i
muuseum&Z
muusikko&i
muvezeto%A
muy alto(;
muy bueno(<
muz8:
muzej%d
muzejs'+
muzesi%{
muzeu%h
muzeul%h
muzeum8;
muzician%4
muziejus%l
muzikant.<
muzisyen%(
muzske8:
muzyk%?
muškarac89
muški89
muško89
muž8:
mužské8:
mvp8<
my cv8=
my name is30
my resume8=
mycket bra(7
mycket god(7
mycket goda0|
myndighet$^
myndigheten$^
myyja&i
myyjae&i
myyjä&i
myymaelae'3
myymala'3
myymälä'3
mz(?
màster6C
màster universitari6C
máig$T
máistreacht6f
mán6q
mánuðir6q
mánuður6q
máster'G
máster en'G
máster oficial'G
máster universitario'G
männl2b
männlich2b
målare%F
mån6R
månad6R
månader6R
måned6T
måneder6T
mé jméno je4=
mécanicien%%
médaille$>
médaille d'or$>
médecin%%
média,-
média final,-
médica%r
médico%r
médio3g
mémoire%0
mérnök%L
métreur%%
mês8>
mình là7m
mí7e
míonna7e
mírně7p
mírně pokročilá59
mírně pokročilý7q
móðurmál7{
móðurmáli7{
mùa hè2T
mùa thu8/
mùa xuân80
mùa đông8.
múinteoir%y
músico%r
múzeum5e
müdiresi%(
müdür%(
müdür yardımcısı%(
müdürlüğü81
müdürü%(
mühendis%(
mühendisi%(
mühendislik%{
mühle%i
mükemmel,6
müller%[
müzesi%{
müzisyen%(
müüja$g
müşteri temsilcisi%(
mă numesc6P
măcelar%4
mēn7Q
mēnesis7Q
mēneši7Q
mėn7R
mėnesiai7R
mėnesių7R
mėnuo7R
męska7\
męski7\
mężatka4Q
mężczyzna7\
měs7[
městský úřad-c
měsíc7[
měsíce7[
měsíců7[
mūsdienas67
műhely'T
művezető%A
mới bắt đầu7}
mới học8$
n8?
n v$L
n.v$L
n1)\
n2)\
n3)\
n4)\
n5)\
na8@
na daljavo8A
na daljinu8B
na dalku8C
na dialku8D
na diaľku8D
na dálku8C
na kierunku4e
naa15
naaister%1
naavaerende15
nabrezi+'
nabrezie8E
nabrezje8F
nabrežje8F
nachweis)_
nacionalna poklicna kvalifikacija+]
nadace-c
nadacia%k
nadal&8
nadiu6B
nadiua6B
nadácia%k
naeherin('
naemndeman%F
naestformand)w
naeyttelijae&i
nagrada7;
nagroda0l
nagrody0l
nagyon jo2F
nagyon jó2F
naherin('
naimaton(J
naimisissa(J
naine8G
nainen8H
najaar2`
nakladatelstvi8I
nakladatelství8I
nakladnik8J
nam8K
nama proyek8L
nama saya&;
namestek*e
namesti+'
namestie8E
namndeman%F
namornik*e
nams og starfsferill0f
namsbraut%<
namskeid8M
nang cao8N
nanny%3
napjainkig$T
napredno8O
naselje8P
nastavnica*F
nastavnik*F
natakar&f
natif5j
natiivi%W
national 5%R
national certificate%R
national diploma%R
natiu6B
nativ*6
nativa8Q
native8R
native language0p
native or bilingual0p
native or bilingual proficiency0p
native proficiency0p
native speaker0p
nativo8S
natjecanje$)
nattiv*8
natywny.x
nauczyciel8T
nauczycielka%?
naukowiec%?
navaerende15
navy$u
nay)T
nayttelija&i
nazev projektu8U
naziv projekta8V
nazov projektu8W
nazwa projektu8X
nazywam sie4;
nazywam się4;
nd8Y
near native8Z
near-native8Z
nebenfach0L
nebosh,h
necasatorit+E
necasatorita+E
necăsătorit+E
necăsătorită+E
negociateur%%
negociatrice%%
negozio%m
nelayan%B
nemi*:
nemocnica%k
nemocnice-c
neozenjen8[
neoženjen8[
neprecejies8\
neprecejusies8\
neprecējies8\
neprecējusies8\
nestleder--
netekejusi3}
netekėjusi3}
nettbasert0q
networks$u
neudana8]
neudata8^
neuvoja&i
nevedes3}
nevedęs3}
nevelo%L
nevelő%L
newspaper$u
ngach+y
ngan hang)8
nganh+{
nganh hoc+{
nghien cuu sinh(b
nghien cuu vien(b
nghiên cứu sinh(b
nghiên cứu viên(b
ngo+y
ngon ngu me de).
ngành+{
ngành học+{
ngách+y
ngân hàng)8
ngôn ngữ mẹ đẻ).
ngõ+y
nha bao(b
nha hang)8
nha hat)8
nha may)8
nha thiet ke(b
nha xuat ban8_
nhac si(b
nhan vien(b
nhan vien xuat sac)4
nhiep anh gia(b
nhiếp ảnh gia(b
nhom)-
nhs$u
nhà báo(b
nhà hàng)8
nhà hát)8
nhà máy)8
nhà thiết kế(b
nhà xuất bản8_
nhân viên(b
nhân viên xuất sắc)4
nhóm)-
nhạc sĩ(b
nice to meet you1{
nilai-I
nimeni on7l
nimikirja&v
ninera$k
nit,0
niveau avance,a
niveau avancé,a
niveau bon*S
niveau debutant)I
niveau débutant)I
niveau europeen8`
niveau européen8`
niveau intermediaire'b
niveau intermédiaire'b
niveau moyen'b
niveau scolaire)I
nivel alto(;
nivel avancado(3
nivel avansat,n
nivel avanzado(;
nivel basico8a
nivel básico,J
nivel de baza,m
nivel de bază,m
nivel intermediario,W
nivel intermedio,X
nivel medio,X
nivel medio alto*l
nivel medio-alto*l
nivel mediu,[
nivell alt0w
nivell avancat0w
nivell avançat0w
nivell basic(z
nivell bàsic(z
nivell mitja,V
nivell mitjà,V
nivodij$$
niñera$k
no8b
nociones({
nocions*}
nocoes8c
nocoes basicas/V
nodala8d
nodaļa8d
noe*g
noe kjennskap)e
nogenlunde7f
nokkud god8e
nokkuð góð8e
nom del projecte8f
nom du projet8g
nombre del proyecto8h
nome del progetto8i
nome do projeto8j
nominee$@
nonprofit$u
nork&K
norskprove)\
norskprøve)\
nos/=
not ort%o
not ortalamasi%o
not ortalaması%o
nota8k
nota final,-
nota finala+/
nota finală+/
nota media+.
nota mitjana0;
notable+.
notaio%=
notaire%%
notar8l
notaria8m
notarie%F
notario$k
notaris8n
notariusz%?
notary%3
notaría%Z
note8o
notendurchschnitt$j
notenschnitt$j
noter%(
notions)C
notiuni,m
notiuni de baza,m
notlen/=
notář'?
nourrice%%
noustaja$g
novads*p
nover%L
noverande15
novice8p
novinar8q
novinár'x
novinář'?
now,R
nozioni)B
noções8c
noções básicas/V
noțiuni,m
noțiuni de bază,m
npk+]
npors$}
npo法人8r
nr&E
nr 10*d
nr 35*d
nr-10*d
nr-35*d
ntnu8s
nu8t
nu ho sinh(b
nubile+M
nucleo-z
nugaletoja'*
nugaletojas'*
nugalėtoja'*
nugalėtojas'*
num(?
numatoma8u
numele meu este6P
numele proiectului8v
nuo8w
nuotolinis3l
nuotoliniu budu3l
nuotoliniu būdu3l
nurse%3
nursery$u
nursing home$u
nutid8x
nutricionista%r
nutritionist/)
nutriționist%4
nuvaerende3;
nuvarande8y
nuverandi/l
nuværende3;
nv$L
nvq*i
nvq 2%R
nvq 3%R
nvq level 1%R
nvq level 2%R
nvq level 3%R
nvq level 4%Q
nvq level 5%Q
nvq level 6(W
nyar8z
nyara8z
nybegynner8{
nyboerjare8|
nyborjare8|
nybörjare8|
nyelvvizsga8}
nyelvvizsgat9$
nyelvvizsgát9$
nykyaan/-
nykyaeaen/-
nykyhetkeen/-
nykyhetki/-
nykyinen/-
nykyisin/-
nykyään/-
nyni(S
nyní(S
nyrt$L
nyt/-
nyár8z
nábrežie8E
nábřeží+'
nám9%
námestie8E
námořník*e
náms- og starfsferill0f
námsbraut%<
námskeið8M
náměstek*e
náměstí+'
název projektu8U
názov projektu8W
nâng cao8N
näherin('
nämndeman%F
näyttelijä&i
nå15
nåværende15
næstformand)w
négociateur%%
négociatrice%%
nível avançado(3
nível básico/V
nível intermediário,W
nívódíj$$
nõrk&K
nõustaja$g
nú/l
núcleo-z
núm(?
nútíð/l
núverandi/l
năm9&
nő9'
nős/=
nőtlen/=
nővér%L
nữ9(
nữ hộ sinh(b
o9)
o levels%R
o meu nome e+o
o meu nome é+o
o momento'l
o-levels%R
oab*d
obala(F
obchod.2
obchodna akademia6M
obchodni akademie,{
obchodni zastupce*e
obchodnik,.
obchodny zastupca+G
obchodná akadémia6M
obchodní akademie,{
obchodní zástupce*e
obchodník,.
obchodný zástupca+G
obcina*N
obecnie&8
ober(p
oberschule)v
objava5*
objavljen9*
objavljeno9+
obkladac*e
obkladač*e
oblikovalec-E
oblikovalka-E
obmann%[
obor9,
oboru9,
obrona9-
obrt4R
obtained%&
obtained in%&
obtenida'1
obtenido'1
obtenu-G
obtenu en-G
obtenue-G
obtenue en-G
obtida,A
obtido,A
obtinut$l
obuka9.
občina*N
obținut$l
oca$x
ocakavane9/
oceanographer%3
ocekavano90
ocekivano91
ocena92
ocena koncowa93
ocena końcowa93
oceneni$(
ocenenie$'
ocenění$(
och94
ochroniarz%?
ocjena95
ocm$x
ocp$x
octrooi'N
octrooien'N
od96
odbor97
odborny vycvik7.
odborný výcvik7.
odd job%3
odd-job%3
oddelek/C
oddeleni.8
oddelenie.;
oddzial.{
oddział.{
oddělení.8
ode$g
odeljenje-}
odgojitelj4z
odhadce*e
odjel98
odjeljenje98
odlicno8O
odlično8O
odnowiona9-
odnowione9-
odnowiony9-
odontotecnico%=
odotettu'U
odsek99
odsjek98
odul)A
odulu)A
odvetnica-E
odvetnik-E
odvjetnica*E
odvjetnicki ured4R
odvjetnik*E
odvjetnički ured4R
odznaczenie0l
odznaka0l
oekonom&x
oekotropholog&m
oenologue%%
oeversaettare%F
oevet9:
of9;
office'g
officer9<
officina%m
officine%m
offiser)>
oficial%E
oficina9=
ofisi%{
og9>
oggi$W
ogift9?
ogretim gorevlisi%(
ogretim uyesi%(
ogretmen%(
ogretmeni%(
ogrodniczka%?
ogrodnik%?
ohg$L
ohjaaja&i
ohjelmoija&i
oi)o
oifigeach%y
oikolukija&i
ojczyste.x
ojczystego.x
ojczysty.x
okj9@
oklevel9A
okleveles/?
oklevél9A
okonom&x
okotropholog&m
okres9%
oktato%A
oktató%A
okul&+
okulu&+
okutman%(
ola)o
ola pessoal)o
oldal9B
olen7l
olimpiada9C
olimpiade$4
olimpiadă*y
olimpiāde$4
olimpíada$?
ollscoil9D
ologist35
olympiad$@
olympiada+O
olympiáda+O
olá)o
olá pessoal)o
omanik$g
omistaja&i
ompelija&i
on lisans7]
ondernemer%1
onderneming6V
onderscheiding/7
onderzoeker)+
oneletrajz9E
oneletrajza9E
ongehuwd&R
ongoing,R
onkentes)[
onkormanyzat'T
onlajn9F
online9G
onlisans7]
onlus%m
onoracha24
ontwerper%1
ontwerpster%1
ontwikkelaar%1
onur belgesi)A
onwards,R
onóracha24
oopt)\
op afstand3(
opas&i
opcina4R
operaator$g
operaattori&i
operador%*
operadora%*
operaia%=
operaio%=
operari%D
operaria%C
operario%r
operater9H
operateur%%
operative35
operatoare%4
operatoer&h
operator9I
operatore%=
operatorius%I
operatorka%?
operators%J
operatoru%(
operatrice&q
operatör.%
operatörü%(
operatør&x
operatőr)[
operària%D
operária%*
operário%*
operátor5=
opetaja$g
opettaja&i
opic)\
opiekun%?
opiekunka%?
opisto&0
opistoaste/v
opistotutkinto/v
oplaeg%_
opleidingscentrum'o
opleidingsdag*2
oplæg%_
oppas%1
oppekava/u
oppilas&i
oppisopimus&\
oppisopimuskoulutus&\
opravneni+_
opravnenie+`
oprichter(p
oproepkracht(p
oprávnenie+`
oprávnění+_
opstina'/
optica$k
optician/)
opticien+s
opticienne%%
optico$k
optik*e
optiker5(
optikko&i
optikus)[
option0h
optisyen%(
optometrist%3
optyk%?
opublikowany'S
opérateur%%
opératrice%%
općina4R
opština'/
oraz9J
orchester%i
orden((
ordfoerande2J
ordfoerer)>
ordforande2J
ordforer)>
ordförande2J
ordfører)>
ordinary degree(W
organisateur%%
organisatrice%%
organiser%3
organist,U
organizador%r
organizadora%r
organizer%3
organizzatore%=
organizzatrice%=
orta9K
orta duzey9K
orta duzeyde9L
orta düzey9K
orta düzeyde9L
orta seviye9L
orta ust4(
orta ustu4(
orta üstü4(
orta-üst4(
ortagi%(
ortak yazar%(
ortalama%o
ortaokulu&+
ortağı%(
orthophoniste%%
orvos%L
os&G
osakond9M
osasto9N
oscp$x
osd)\
osiedle&G
osiguranje+P
osnivac&e
osnivač&e
osnove9O
osnovna skola/G
osnovna sola/H
osnovna škola/G
osnovna šola/H
osnovne akademske studije)^
osnovne studije)^
osnovno9O
osnovno znanje9P
ospatar%4
ospedale%m
ospideal,:
ospidéal,:
osposobljavanje9Q
ospătar%4
ostaja&i
ostan,:
osteopath%3
osteria%m
ostetrica%=
ostetrico%=
ostreiculteur%%
ostréiculteur%%
osuuskunta'3
osvc-c
osvedceni+_
osvedcenie+`
osvedčenie+`
osvč-c
osvědčení+_
osz9R
osze9R
osztaly9S
osztalyzat'p
osztatlan kepzes/?
osztatlan képzés/?
osztondij-a
osztály9S
osztályzat'p
ota9T
oteli%{
otomotiv%{
otono9U
otoño9U
ottenuto,L
ottico%=
ottima(>
ottima conoscenza(=
ottimo(>
ou$L
outono9V
ouvrage%0
ouvrages%0
ouvrier%%
ouvriere%%
ouvrière%%
overmontoer':
overmontor':
overmontør':
oversaetter':
oversattare%F
oversetter)>
oversætter':
ovet9:
ovlascenje9.
ovlastenje9Q
ovlaštenje9Q
ovlašćenje9.
ovoda4x
ovodapedagogus%L
ovono%L
owner%3
oy$L
oyj$L
oyuncu%(
oz gecmis9W
ozenjen8[
ozgecmis9W
ozgecmisi9W
oü$L
očakávané9/
očekivano91
očekáváno90
oženjen8[
p9X
p o box9Y
p zza+(
p.o. box9Y
p.zza+(
pa9Z
pa distans./
pa nett0q
paa9Z
paa distans./
paa nett0q
paaaine5B
paagaaende9[
paagaar8y
paallikko&i
pabrik'`
packer,U
pacse+L
pacsee+L
pacsé+L
pacsée+L
pad-b
pada9\
padagog&m
padalinys-K
padaria%T
padeiro%*
padejeja%I
padejejas%I
padeka'*
padronanza0+
padzilinats9]
padziļināts9]
padėjėja%I
padėjėjas%I
padėka'*
paeaeaine5B
paeaellikkoe&i
paedagog9^
paeivaekoti3\
paetevyys9_
pagaende9[
pagar8y
pagaritookoda&Z
pagaritöökoda&Z
pagasts*p
page9`
pagina9a
pagrindai)Y
pagrindine mokykla-8
pagrindines9b
pagrindinė mokykla-8
pagrindinės9b
paguyuban'`
paipear+,
paipéar+,
paitinn+,
paivakoti3\
paja'3
pakankamai9c
pakar9d
palestra9e
palestrante%*
palestras&b
paligs%J
palkinto'4
palmes$>
palomies&i
palvelu'3
palveluneuvoja&i
palvelut'3
palyazat$$
palīgs%J
pamata9f
pamatlimeni'7
pamatlimenis9f
pamatlīmenis9f
pamatlīmenī'7
pamatskola&/
pamatzinasanas9f
pamatzināšanas9f
pana9g
pana in9g
pana in prezent%9
pana la9g
panadera$k
panaderia%Z
panadero$k
panadería%Z
panettiere%=
panificio%m
panimo'3
pank&Z
pankki'3
panna4Q
papelaria%T
papeleria%Z
papelería%Z
paper$n
papers$n
papeteries%'
paralegal%3
paramedic%3
paramedik%(
parcours0h
pardaveja%I
pardavejas%I
pardavėja%I
pardavėjas%I
pardeveja%J
pardevejs%J
parduotuve%l
parduotuvė%l
paredzams9h
paredzets9h
paredzēts9h
park-b
parken1P
parkway')
paroquia%T
parrocchia%m
parroquia%Z
parrucchiera%=
parrucchiere%=
parstavis%J
part time1K
part-time1K
parteira%*
partner9i
partners$u
parturi kampaaja&\
parturi-kampaaja&\
paru dans%0
parvalda brivi*f
paróquia%T
pasaje(?
pasante$k
pascasarjana9j
paseo(?
pasif,k
pasivne9k
pasivni7p
pasivno9P
pasivní7p
pasivně7p
paslaik67
pasma$}
pasniedzejs%J
pasniedzējs%J
pasnodarbinats'+
pass9l
passage&T
passatge(I
passed%&
passeig(I
passi5A
pastaci%(
pastacı%(
pastane sefi%(
pastane şefi%(
pastelera$k
pasteleria%Z
pastelero$k
pastelería%Z
pasticcere%=
pasticceria%m
pasticciera%=
pasticciere%=
pastor%[
pastry%3
pasvaldiba'+
pasívne7i
paten(^
patent9m
patentas4q
patente9n
patente europea$h
patente und gebrauchsmuster'y
patentes+>
patentino$h
patents9o
patentti0$
patevyys9_
patika'T
patin('
patissier9p
patissiere%%
patlaban67
patron$k
patrón$k
pavars%J
pavasaris9q
pavārs%J
paysagiste%%
pazenges'}
paznic%4
pazymejimas'n
pazymiu vidurkis),
pazymys),
pašlaik67
pašnodarbināts'+
pašvaldība'+
pažengęs'}
pažymių vidurkis),
pažymys),
pažymėjimas'n
pd9r
peaeriala/u
peatukk%z
peatükk%z
pecheur%%
pecovatel'?
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
pekar'?
pekara+P
pekaren%k
pekarna5y
pekař'?
pekerja%B
pekseg'T
pekáreň%k
pekárna-c
pelatih%B
pelatihan9s
pelaut%B
pelayan%B
peluquera$k
peluqueria%Z
peluquero$k
peluquería%Z
pemadam%B
pemandu%B
pemandu wisata%B
pembicara(^
pembina%B
pemenang&|
pemerintah'`
pemilik%B
peminatan*,
pemula9t
pemusik%B
penanggung jawab%B
penari%B
pendiri%B
peneliti%B
penerbit9u
penerjemah%B
pengacara%B
pengajar%B
pengembang%B
pengemudi%B
penger'|
penghargaan&|
penjahit%B
penjual%B
penningmeester)+
penulis%B
penutur asli'^
penyanyi%B
penyuluh%B
penyunting%B
penztaros%A
peon$k
pepiniere%'
perancang%B
perawat%B
percakapan,k
percentage$F
perempuan9X
perencana%B
perfecto.g
perfeito.f
perfekcyjny9v
perfekt9w
perfektne9x
perfektně9y
perfetto9z
perguruan tinggi0R
periodico&b
periodista%E
perit&^
perito9{
perito industriale's
perito mercantil(o
periódico&b
perkiraan-`
permanent,S
permis+Y
permis b%q
permis bateau%q
permis de conducere%-
permiso%,
permit$}
permís%+
perpustakaan'`
personel%(
personeli%(
perumahan-T
perusahaan'`
peruskoulu&0
peruskoulun paattotodistus&\
peruskoulun paeaettoetodistus&\
peruskoulun päättötodistus&\
perustaidot&N
perustaito&O
perustaja&i
perustaso9|
perusteet&N
perustutkinto9}
pesantren0R
pescaderia%Z
pescadero$k
pescadería%Z
pescador%r
pescadora%r
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
pečovatel'?
pfa%h
pfarrer%[
pflegedienst%i
pflegeheim%i
pfleger)x
pflegerin%[
pfoertner&m
pfortner&m
pförtner&m
pg:$
pg cert09
pg dip09
pgce/_
pgce with qts09
pgcert09
pgdip/_
ph d:%
ph d grad:&
ph d studerende)w
ph.d:%
ph.d.-grad:&
ph.d.-studerende)w
phan tich(b
pharma$u
pharmaceuticals$u
pharmacie%'
pharmacien%%
pharmacienne%%
pharmacist%3
pharmacy$u
pharmd-g
phat trien(b
phd:'
phd student'H
phdr,g
phien dich(b
phiên dịch(b
phlebotomist%3
pho+y
pho ban(b
pho chu tich(b
pho giam doc(b
pho hieu truong(b
pho phong(b
phong)-
phong ban)-
phong kham)8
phong thi nghiem)8
phong vien(b
photographe%%
photographer%3
phr$x
phu bep(b
phuc vu(b
phuong+y
physician%3
physicist%3
physiker&m
physiotherapie%i
phát triển(b
phân tích(b
phòng)-
phòng ban)-
phòng khám)8
phòng thí nghiệm)8
phó ban(b
phó chủ tịch(b
phó giám đốc(b
phó hiệu trưởng(b
phó phòng(b
phóng viên(b
phường+y
phố+y
phụ bếp(b
phục vụ(b
piagam:(
piastrellista%=
piata&E
piazza+(
piazzale+(
piața&E
picker%3
piekarnia%e
piekarz%?
pielegniarka%?
pielegniarz%?
pielęgniarka%?
pielęgniarz%?
pigiste%%
pilot:)
pilotin%[
piloto%r
pincer'-
pinche$k
pincér'-
pintor%r
pintora%r
pion.{
pirma limena augstaka izglitiba4w
pirmininkas%I
pirmā līmeņa augstākā izglītība4w
pis(I
pisarna*N
piscina%m
piso(?
pivara'/
pivovar.2
pivovara4R
pivovarna*N
pivovary-c
pix%q
pizzeria:*
pizzería%Z
pjazza-:
pl:+
plac&G
placa(I
place&T
plads1P
plaket)A
plaketa:,
plakett:-
plan&S
planeeritav/6
planer)x
planerad)s
planerin%[
planirano91
planlagt18
planlanan)l
planned&y
planner'<
planots9h
planovane9/
planovano90
planowane:.
planowany:.
plant$u
plantsoen-b
planuojama8u
plaquiste%%
plass)*
plasterer%3
platschef%F
platz+t
playworker%3
plaza(?
plaça(I
plc$L
pleier)>
plein-b
plejehjem(s
plida)\
plombier%%
plombiere%%
plombière%%
plongeur%%
plongeuse%%
plumber%3
plynne&4
plynnie);
plynny);
plynně&6
plynule&4
plánované9/
plánováno90
plānots9h
pm:/
pmo:$
pmp$x
po9r
po box9Y
pobalscoil$p
pobednica:0
pobednik:0
pobjednica$)
pobjednik$)
pocetnik:1
pocetno:2
poczatkujacy:3
początkujący:3
podcast$n
podiatrist%3
podjetje*N
podnik.2
podsladek*e
podsládek*e
podstawowa:4
podstawowe:5
podstawowy:4
podstawowym:5
podstawy:4
poduzece4R
poduzeće4R
podyplomowe44
podzim:6
poglavje5*
poglavlje,)
pogovorno:7
pohar+O
pohiharidus4V
pohikool&$
pohvala7;
pohár+O
poissonnier%%
poistovna%k
poisťovňa%k
pojistovna-c
pojišťovna-c
pokal:8
pokladni*e
pokladnik,.
pokladní*e
pokladník,.
poklicna matura:9
pokojowa%?
pokojska*e
pokojská*e
pokrocila::
pokrocily::
pokročilá::
pokročilý::
pokryvac*e
pokrývač*e
polaznik9Q
pole+N
poletje:;
polgarmester)[
polgármester)[
police$u
police officer%3
policealne:<
policia$k
policial%*
policier%%
policiere%%
policista*e
policistka*e
policière%%
policjant%?
policjantka%?
policía$k
polideportivo%Z
polier%[
poliisi&i
poliklinika:=
polis:>
polisher%3
polisi%B
politechnika&)
politechniki&)
politecnica/|
politecnico,N
politehnica'Y
politeknik0R
politibetjent)>
politist+v
politècnica$v
politécnica,7
politécnico,7
polizei%i
poliziotto%=
polizist&m
polițist+v
polku'|
polozen.p
polozna%?
položen.p
polsterer&m
polytechnic$t
polytechnique$w
pomlad:?
pomoc%?
pomoc administracyjna%?
pomoc kuchenna%?
pomocnica,+
pomocnice*e
pomocnik:@
pomocník*e
pomoćnica*E
pomoćnik*F
pomočnica-E
pomočnik-E
pompier(M
ponencia:A
ponencias%.
ponente$k
pontificia+S
pontifícia+S
ponència+?
poradca+G
poradce*e
porocen6D
porocena6D
porodni asistentka*e
porodní asistentka*e
poročen6D
poročena6D
portal(?
portar%4
portas)[
porteira%*
porteiro%*
porter%3
portier:B
portiere%=
portás)[
pos doutorado.o
pos graduacao0(
pos graduacao em0(
posgrado'G
poslovoda*F
poslovođa*F
postaci%(
postacı%(
postas:C
postbode%1
postboks:D
postbud&x
postbus:E
postdoc,]
postdoctoral%3
postdoctoral researcher%3
poste actuel$I
poster:F
posteres&b
posters:G
postfach&Y
postgrado'G
postgraduate09
postgraduate certificate09
postgraduate diploma09
postgrau6C
postina%=
postinkantaja&i
postino%=
postliceala,8
postliceală,8
postman%3
postmaster.O
postwoman%3
postás)[
posvet5*
poszter..
pot8F
potrdilo+]
potvrda.p
pour:H
pousada%T
pouzivatelsky:I
používateľsky:I
povprecje:J
povprecna ocena:J
povprečje:J
povprečna ocena:J
poziom zaawansowany);
pozoriste'/
pozorište'/
početnik:1
početno:2
położna%?
poștaș%4
pr%x
praca:K
praca z domu8D
praca zdalna3)
pracovnice*e
pracovnicka+G
pracovnik,.
pracovník,.
pracovníčka+G
pracownica%?
pracowniczka%?
pracownik%?
pracownik sezonowy%?
practical+;
practicant%4
practicante$k
practicas$k
practice$u
practitioner%3
pradedantysis:L
pradikat$j
pradinis)Y
pradmenys9b
praedikat$j
praegu2d
praeguseni2d
praktijk%S
praktijken%S
praktikant:M
praktikantas%I
praktikante%H
praktikantin('
praktikantka*e
praktikants%J
praktikantė%I
praktisk pedagogisk utdanning$a
praktisk-pedagogisk utdanning$a
praktykant%?
praktykantka%?
pramugari%B
pramuniaga%B
pramusaji%B
pranesimas4q
pranešimas4q
praticante%=
pravnica,(
pravnicka,.
pravnik:N
prawniczka%?
prawnik%?
prawo jazdy+e
prawo wykonywania zawodu+e
praxis%i
praça&=
pre intermediate)F
pre-intermediate)F
precejies8\
precejusies8\
preceptor%*
preceptora%*
preconizat'i
precējies8\
precējusies8\
predajna%k
predajňa%k
predavac:O
predavanje4n
predavatelj&f
predavač:O
preddiplomski studij:P
predikat-I
prednaska4K
prednáška,,
predpoklad90
predpokladane:Q
predpokladané9/
predseda,.
predsedkyne*e
predsednica:R
predsednicka+G
predsednik:R
predsedníčka+G
predsjednica*E
predsjednik*E
preduzece'/
preduzeće'/
predvideno:S
predvidoma:T
predviđeno91
preemia:U
prefecture%'
prefeitura%T
preis((
preistraeger$-
preistraegerin$-
preistrager$-
preistragerin$-
preisträger$-
preisträgerin$-
prekladatel%K
prekladateľ'x
prelekcja'S
premi${
premiacao$?
premiação$?
premier prix$>
premija$0
premio:V
premios$z
premiu*y
premiul*y
premiul i*y
premju*X
preneur de son%%
preparateur%%
preparatoria(n
preparatrice%%
preprint$n
preprints$n
presedinta%4
presedinte%4
present:W
presentation$n
presentations$n
presente:X
presenter%3
presernova nagrada:,
president:Y
presidenta%E
presidente%g
press$u
pressesprecher('
pressing%'
presso+&
preukaz+`
prevajalec-E
prevajalka-E
prevencion de riesgos laborales%,
prevención de riesgos laborales%,
previsao,B
previsio:Z
previsionnel'r
previsió:Z
previst:Z
prevista:[
prevista para:\
previsto:]
previsão,B
prevodilac'D
prevoditelj4z
prevu'r
prevue'r
prezent:^
prezentare'K
prezes%?
prezeska%?
prezident%K
prezidents%J
prešernova nagrada:,
preżent*$
președinte%4
președintă%4
pri:_
pria5Z
pricakovano:T
priemer2r
priemyselna skola6M
priemyselná škola6M
priest%3
prijs)z
prilaz(F
primar%4
primaria%h
primarie%h
primary school$t
primavara:`
primavera:a
primeiro lugar$?
primeiros socorros*d
primer lugar$z
primer premi${
primer premio$z
primeros auxilios%,
primo classificato$A
primo posto$A
primo premio$A
primo soccorso$h
primăria%h
primărie%h
primăvara:`
prince2$x
principal%3
principal investigator%3
principiant:b
principiante:c
printemps:d
printiseacht'A
printíseacht'A
pripravnica,(
pripravnik,(
pris7=
prisen:e
priset:f
prispevek,*
prispevok,,
prix$>
prizas'*
prize$@
priznanje7;
pričakovano:T
prl%,
pro loco%m
probation officer%3
proc%)
proceedings4?
procurador$k
procuradora$k
prodajalec-E
prodajalka-E
prodavac:g
prodavacica'D
prodavač:h
prodavačica'D
prodavnica'/
prodejna-c
prodi*,
producer%3
product manager'H
product owner:i
productions$u
productor$k
productora$k
produtor%*
proefschrift'N
prof8M
profesijny zivotopis:j
profesijný životopis:j
profesine kvalifikacija*_
profesine mokykla-8
profesinis bakalauras)&
profesinis issilavinimas*_
profesinis išsilavinimas*_
profesinė kvalifikacija*_
profesinė mokykla-8
profesional(;
profesionala videja izglitiba'F
profesionalais bakalaurs)%
profesionalais magistrs6_
profesionalna biografija*=
profesionālais bakalaurs)%
profesionālais maģistrs6_
profesionālā vidējā izglītība'F
profesjonsstudium/`
profesni prukaz+_
profesni zivotopis:k
profesní průkaz+_
profesní životopis:k
profesoara%4
profesoară%4
profesor:l
profesora$k
profesorius%I
profesors%J
professeur%%
professeure%%
professional proficiency*z
professional working proficiency1r
professionale(=
professioneel:m
professionele bachelor$s
professionnel,a
professionsbachelor(]
professionsbachelor i(]
professionshoejskole/:
professionshojskole/:
professionshøjskole/:
professor:n
professora'a
professore%=
professoressa%=
professori&i
professzor%L
profesör%(
proficient%P
proficient user*z
profiel%`
profil.c
profilul.c
profissional(3
progett:o
progetti8i
progettista%=
progetto8i
program:p
program studi*,
programador%C
programadora%C
programatoare%4
programator:q
programci%(
programcı%(
programer9H
programerka-E
programi&>
programista%?
programistka%?
programma:r
programmatore%=
programmatrice%=
programmeerija$g
programmer:s
programmerare%F
programmerer)>
programmet:t
programmetaja%J
programmetajs%J
programmeur+s
programmierer&m
programmoer':
programmor':
programmør':
programmētāja%J
programmētājs%J
programozo%L
programozó%L
programuotoja%I
programuotojas%I
programátor%K
programı&>
proiect8v
proiecte8v
proiectul8v
proje:u
proje adi:u
proje adı:u
proje asistani%(
proje asistanı%(
proje yoneticisi%(
proje yöneticisi%(
project:v
project manager'H
projecte8f
projected&y
projecten:w
projectes8f
projectnaam:w
projecto8j
projectos8j
projects+F
projekat:x
projekt:y
projekt neve:z
projektai:{
projektant:|
projektantka%?
projektas:{
projekte:}
projektek:z
projekter;$
projekti;%
projektid;&
projektin nimi;'
projektit;'
projektledare%F
projektname6n
projektnamn;(
projektnavn;$
projektoer%F
projektor%F
projekts;)
projektu8X
projekty;*
projektör%F
projeler:u
projesi:u
projet8g
projeteur%%
projeto8j
projetos8j
projets8g
prolece;+
proleće;+
proljece;,
proljeće;,
promedio+.
promenade+t
promoter%=
promotie.N
promotion;-
promotor%r
promotora%r
promotore%=
promotrice%=
promovendus(p
promoviert;-
proofreader%3
propedeuse$s
properties$u
prosecna ocena;.
prosek;.
prosek ocena;.
prosečna ocena;.
prosiding(^
prosjecna ocjena95
prosjek95
prosjek ocjena95
prosjekt;/
prosjekter;0
prosjektnavn;0
prosječna ocjena95
prospech+f
prospective&y
prospektas%x
prospekts*p
prospěch2q
prostovoljec-E
prostovoljka-E
protesico$k
prothesiste%%
prothésiste%%
protésico$k
provincia%m
provincie6V
provinsi-T
proyecto8h
proyectos8h
proyek8L
proġett:o
pruefer)x
prueferin%[
pruefung)_
prufer)x
pruferin%[
prufung)_
prukaz+_
prumer2q
pruvodce*e
pruvodkyne*e
prvostopenjski-r
prvostupnica:P
prvostupnik:P
przedluzony9-
przedsiebiorstwo%e
przedsiębiorstwo%e
przedstawiciel%?
przedszkole&)
przedłużony9-
przeglad'S
przegląd'S
przewidywane:.
przewidywany:.
przewodniczaca%?
przewodniczacy%?
przewodniczka%?
przewodnicząca%?
przewodniczący%?
przewodnik%?
przychodnia%e
práca z domu8D
prácticas$k
právnik+G
právnička,.
právník*e
prädikat$j
préfecture%'
prémio$?
préparateur%%
préparatrice%%
présent$I
président%%
présidente%%
prévisionnel'r
prévu'r
prévue'r
prêmio$?
príspevok,,
próf8M
prófessor*:
prüfer)x
prüferin%[
prüfung)_
prēmija$4
průkaz+_
průměr2q
průvodce*e
průvodkyně*e
psc9%
psc1%q
pse1%q
pse2%q
psichologas%I
psicoleg%D
psicologa;1
psicologo';
psicòleg%D
psicòloga%D
psicóloga%r
psicólogo%r
psiholog;2
psihologs%J
psikolog2E
psm$x
pst6Q
psuhholoog$g
psycholog'=
psychologist%3
psychologue%%
psycholoog%1
psychológ'x
psychomotricien%%
psykolog&h
psykologi&i
pszichologus%L
pszichológus%L
psühholoog$g
psč9%
pt;3
pta('
pte;4
pte ltd$L
pty$L
pty ltd$L
pub$u
pubblicato'L
pubblicazione'L
pubblicazioni'L
publicacao&b
publicacio+?
publicacion%.
publicaciones%.
publicació+?
publicación%.
publicacoes&b
publicado+>
publicat+=
publicatie'N
publicaties'N
publication%0
publications'J
publicação&b
publicações&b
publicerad05
publiceret%_
publie%0
publikace.)
publikacia,,
publikacija;5
publikacio..
publikacja'S
publikation'y
publikationen'y
publikácia,,
publikáció..
publikācija.+
publisert4L
published$n
publishers$u
publishing$u
publié%0
puchar0l
pucko otvoreno uciliste;6
puerta(?
puheenjohtaja2O
puheenvuoro0$
puheterapeutti&i
puiestee6U
puikiai5i
puikus5i
puisto'|
pultos)[
puppeteer%3
purser%3
pusat'`
pustakawan%B
put;7
putkiasentaja&i
puuseppa&i
puuseppae&i
puuseppä&i
puutarhuri&i
pučko otvoreno učilište;6
pza(?
página;8
pályázat$$
până9g
până la9g
până în9g
până în prezent%9
pâtissier%%
pâtissière%%
pädagog&m
päiväkoti3\
pätevyys9_
pääaine5B
päällikkö&i
på9Z
på distans./
på nett0q
pågående9[
pågår8y
pædagog':
pék%A
pékség'T
pénztáros%A
pépinière%'
pêcheur%%
pós-doutorado.o
pós-graduação0(
pós-graduação em0(
póster%.
pósters%.
pôle+N
pôster&b
pôsteres&b
põhiharidus4V
põhikool&$
pārdevēja%J
pārdevējs%J
pārstāvis%J
pārvalda brīvi*f
pētniece%J
pētnieks%J
płynnie);
płynny);
přednáška.)
předpoklad90
předpokládané90
předseda*e
předsedkyně*e
překladatel'?
příspěvek.)
qa-<
qpa+n
qts09
quaderni'L
quaderns+?
quadra&=
quadro%=
quai&T
qualifica;9
qualifica di's
qualifica professionale's
qualificacio0;
qualificació0;
qualified$}
qualifizierender hauptschulabschluss$i
quan+y
quan doc(b
quan ly(b
quan tri vien(b
queseria%Z
quesería%Z
quimic%D
quimica%E
quimico%r
quy)8
químic%D
química%E
químico%r
quản lý(b
quản trị viên(b
quản đốc(b
quận+y
quỹ)8
r8?
ra%3
raadgivare%F
raadgiver&x
raadgivning/p
raadslid%1
raamat%z
raamatukogu&Z
raamatupidaja$g
raatali&i
rabbi%3
racunovoda*F
racunovodja-E
racunovodkinja-E
rad,)
rad od kuce8B
rad od kuće8B
radca%?
radgivare%F
radgiver&x
radgivning/p
radgjafi*:
radio operator%3
radiographer%3
radionica+P
radna%?
radna biografija*=
radnica*F
radnik*F
radny%?
radstefna+%
raduneyti'5
raeaetaeli&i
rafvirki*:
ragel6w
ragioniera%=
ragioniere%=
rahastonhoitaja2O
rahuldav4Z
railways$u
raitti'|
rajonas%x
rakenduskorgharidus)'
rakenduskorgkool&$
rakenduskõrgharidus)'
rakenduskõrgkool&$
rakennus'3
rakpart%}
raksts.+
raktaros)[
raktáros)[
rama0&
rambla(I
ranger%3
rannog''
rannsakandi*:
rannóg''
ranta'|
raportti0$
rapport&z
rappresentante%=
rathaus%i
ratp%'
raumausstatter&m
ravintola'3
ravitsemusterapeutti&i
razgovorno;:
raziskovalec-E
raziskovalka-E
razoavel,W
razoável,W
razveden8[
razvedena8[
razvijalec-E
razvijalka-E
razvojni*E
računovodja-E
računovodkinja-E
računovođa*F
raġel6w
rd;;
re/s
realexamen1]
realizador$k
realizadora$k
realschulabschluss$i
realschule)v
realty$u
reatha&u
rebbiegha;<
rebbiegħa;<
rebbieh*X
rebbieħ*X
recensioni'L
recenzio..
recenzió..
recenzja'S
recepcioner4z
recepcionista%C
recepcios%L
recepciós%L
recepcjonista%?
recepcjonistka%?
recepcna+G
recepcni*e
recepcny+G
receptioner%4
receptionera%4
receptionist;=
receptioniste%1
receptionniste%%
receptor&f
recepčná+G
recepční*e
recepčný+G
recepționer%4
recepționeră%4
recertified%&
recompense$>
reconeixement${
reconhecimento$?
reconocimiento$z
recruiter'H
rectorat%'
recyclage-G
recycle-G
recyclé-G
red seal%Q
redacteur+s
redactoare%4
redactor;>
redactora%E
redactrice+s
redakteur&m
redaktion%i
redaktoer&h
redaktor;?
redaktore%H
redaktorius%I
redaktorka%?
redaktors%J
redaktorė%I
redaktör%F
redaktør&x
redator%*
redatora%*
redattore%=
redattrice%=
redazione%m
redelijk,Y
rederi*)
rederiet(K
reditel'?
referat;@
referats.+
referee%3
referendar&m
referendariat$/
referens%L
referent;A
referenta%4
referente%%
referentka%?
referentă%4
referāts.+
refinery$u
refreshed%&
region;B
regione%m
regisseur;C
regisseuse%%
registered$}
registrar%3
registratie*0
registration$}
registrator%F
registro*d
rehber%(
rehber ogretmen%(
rehber öğretmen%(
rehtori&i
reinigungskraft%[
reiprennandi1?
reisebuero%i
reiseburo%i
reisebüro%i
rektor&h
rektorova nagrada$)
rekvalifikace7.
relatore%=
relatrice%=
relawan%B
relazione'L
relazioni'L
remota;D
remote;E
remotely1L
remoto;F
remplacant%%
remplacante%%
remplaçant%%
remplaçante%%
rencana-`
rendelo'T
rendelő'T
rendor)[
rendőr)[
renewal0:
renewal due0:
renewed%&
renewed in%&
rengoeringsassistent':
rengoringsassistent':
rengøringsassistent':
renholder)>
renouvele-G
renouvelee-G
renouvelé-G
renouvelée-G
renovada/a
renovado/a
repartidor$k
repartidora$k
reparto-f
reporter;G
representante%*
representative%3
reprezentant%4
repórter%*
requisiteur&m
research assistant%3
researcher%3
resena%.
resenas%.
resenha&b
resenhas&b
resepsionis%B
resepsiyonist%(
resepsjonist)>
reseña%.
reseñas%.
residence&T
resident%3
residente%*
resort$u
responsabil%4
responsabila%4
responsabile%=
responsabilă%4
responsable;H
responsavel%*
responsável%*
ressort'9
restaurace-c
restauracia%k
restauracja%e
restaurang$^
restaurant;I
restaurante)1
restaurants%'
restaurator&m
restauratore%=
restauratrice%=
restavracija*N
resto%'
restonomi&H
restoran;J
restoranas%l
restorani%{
restorans'+
restoranı%{
restorer%3
restorāns'+
result$F
resume8=
resumo&b
reszleg,f
retail;K
retning;L
rettindi6(
review$n
reviewer%3
reviews$n
revija5*
revisor;M
revisora';
revisore%=
revista;N
revistă'K
revizor4z
revue%0
revues%0
reyon gorevlisi%(
reyon görevlisi%(
rezension'y
rezensionen'y
rezeptionist&m
rezident%4
reznik*e
reštaurácia%k
rhce$x
rhcsa$x
riaditel'x
riaditeľ'x
riarthoir%y
riarthóir%y
ricercatore%=
ricercatrice%=
ricerkatur&^
richter%[
richting%`
riconoscimento$A
ridic'?
ridicsky prukaz+_
rigger%3
rigorosum)\
rijbewijs*0
rijder%1
rilasciata,L
rilasciato,L
rimelig7f
ring+t
ringevikar;O
rinne'|
rinnovata,L
rinnovato,L
ristorant'h
ristorante%m
ritari*:
ritgerd+%
ritgerð+%
ritstjori*:
ritstjóri*:
rivista'L
riwayat hidup-+
riċerkatur&^
rls$h
rndr,g
road')
roadie%3
robotnica%?
robotnik6i
robotník+G
roc;P
rocenka.)
rodeny hovorca7'
rodený hovorca7'
rodily7+
rodily mluvci7+
rodilý7+
rodilý mluvčí7+
rodny jazyk;Q
rodný jazyk;Q
rodovia&=
rodzimy.x
roerlegger)>
roermokare%F
roinn;R
rok;S
rokov;T
roku;U
roky;V
rolniczka%?
rolnik%?
ronda+A
roofer%3
rorlegger)>
rormokare%F
route&T
rozdzial'S
rozdział'S
rozhodci*e
rozhodčí*e
rozvedena;W
rozvedeny;W
rozvedená;W
rozvedený;W
rozwiedziona4Q
rozwiedziony4Q
ročenka.)
rsa;X
rspp$h
rt;Y
rua&=
rudens;Z
rudiments)I
ruduo;[
rue&T
ruhsat)m
ruim voldoende1p
rukovodilac'D
rukovoditelj4z
rumah sakit'`
runai%y
rundfunk%i
runner%3
runner up$@
runner-up$@
rupnica'+
rutineret;\
rw-T
ry$L
rybak%?
rybar*e
rybář*e
ryhma;]
ryhmae;]
ryhmä;]
rzeczoznawca%?
rzeznik%?
rzeźnik%?
ráðgjafi*:
ráðstefna+%
ráðuneyti'5
räätäli&i
rådgivare%F
rådgiver&x
rådgivning/p
réceptionniste%%
récompense$>
rédacteur%%
rédactrice%%
référent%%
référente%%
région%'
régisseur%%
régisseuse%%
résidence&T
résumé8=
részleg,f
réttindi6(
rörmokare%F
rørlegger)>
rúnaí%y
rūpnīca'+
s a$L
s a de c v$L
s a r l$L
s a s$L
s a u$L
s c$L
s coop;^
s d2g
s e-(
s h-(
s kom-(
s l$L
s l u$L
s n c$L
s p*N
s p a$L
s pd-(
s pohvalom95
s r l$L
s r o$L
s t-(
s vyznamenanim+f
s vyznamenaním2r
s vyznamenáním2q
s. coop%Z
s.a$L
s.a. de c.v$L
s.a.r.l$L
s.a.s$L
s.a.u$L
s.c$L
s.coop$L
s.d2g
s.e-(
s.h-(
s.kom-(
s.l$L
s.l.u$L
s.n.c$L
s.p*N
s.p.a$L
s.pd-(
s.r.l$L
s.r.o$L
s.t-(
s/a$L
s/d2g
s1(V
s2;_
s3.W
sa;`
saakka'j
saangare%F
saangerska%F
saat ini2M
saatio'3
sac$L
sach(v
sachbearbeiter&m
sachkunde6@
sachkundenachweis%:
sachverstaendige&m
sachverstandige&m
sachverständige&m
sada-3
sadasnjost-3
sadašnjost-3
saeaetioe'3
saehkoeasentaja&i
saelger':
saeljare%F
saemileg8e
saenger&m
safe$x
safeguarding$}
safn'5
sage femme%%
sage-femme%%
saggi'L
saggio'L
saglik memuru%(
sagsbehandler':
saha muhendisi%(
saha mühendisi%(
sahibi%(
sahkoasentaja&i
sailor%3
saineolai;a
saineolaí;a
sairaala'3
sairaanhoitaja&i
sairaanhoitaja (amk&H
sairaanhoitaja (yamk-u
sairaanhoitaja amk&H
saison d'ete00
saison d'hiver2j
saison d'été00
saison estivale00
saison hivernale2j
saisonkraft('
saisonnier%%
saisonniere%%
saisonnière%%
sajf;b
sajtohaz'T
sajtóház'T
saksbehandler)>
sal lum*$
sal-lum*$
saldatore%=
saldatrice%=
sales:s
salesman%3
salesperson%3
saleswoman%3
saljare%F
salon;c
salut;d
salve)p
sambo/m
samboer/n
samenwonend&R
samhradh;e
samlevende;f
sammelband'y
samordnare%F
samostojni podjetnik*N
samozatrudnienie%e
sampai2g
sampai dengan2g
sampai saat ini2M
sampai sekarang2M
sampiyon)A
samska6D
samski6D
samtaleniva*g
samtalenivaa*g
samtaleniveau7f
samtalenivå*g
samtalsniva3*
samtalsnivaa3*
samtalsnivå3*
san ve tic$L
san. ve tic$L
sanayi%{
sang lap(b
sangare%F
sangat baik5k
sanger1S
sangerska%F
sanitaeter&m
sanitar'?
sanitater&m
sanitář'?
sanitäter&m
santa casa%T
santiye sefi%(
santral gorevlisi%(
santral görevlisi%(
saopstenje9*
saopštenje9*
sap certified$x
sapeur pompier%%
sapeur-pompier%%
sapper%3
saradnica'D
saradnik'D
sarjana-(
sarkici%(
sarl$L
sarta%=
sarto%=
sarunvaloda;g
sarunvalodas limeni;g
sarunvalodas līmenī;g
sas$L
sastre$k
sasu$L
sat)\
satin alma uzmani%(
satis elemani%(
satis temsilcisi%(
satisfacator,[
satisfăcător,[
satpam%B
satın alma uzmanı%(
satış elemanı%(
satış temsilcisi%(
savanore%I
savanoris%I
savanorė%I
savetnica'D
savetnik'D
savininkas%I
savivaldybe%l
savivaldybė%l
savjetnica*E
savjetnik*E
saya&;
sayfa;h
sayman%(
sağlık memuru%(
sbornik.)
sborník.)
sc&E
scade0m
scade nel0m
scadenza0m
scaffolder%3
scala+(
scarso,K
scc$x
sccl$L
schaefer%[
schafer%[
schauspieler&m
scheidsrechter%1
schein)_
schichtfuehrer&m
schichtfuhrer&m
schichtführer&m
schiedsrichter&m
schilder)+
schlosser)x
schlosserin%[
schneiderin('
schoeffe%[
schoeffin%[
schoffe%[
schoffin%[
scholar%3
scholarship$@
scholengemeenschap'o
school;i
school leaving certificate%R
school level)F
school of$t
schoonheidsspecialist.<
schreiner&m
schreinerei%i
schriftfuehrer()
schriftfuehrerin('
schriftfuhrer()
schriftfuhrerin('
schriftführer()
schriftführerin('
schuetzenverein%i
schulabschluss$i
schule2p
schulkenntnisse&l
schulung13
schutzenverein%i
schweisser&m
schweisserpass%:
schweißer&m
schweißerpass%:
schwerpunkt0L
schwester%[
schwimmbad%i
schäfer%[
schöffe%[
schöffin%[
schützenverein%i
scientist%3
scienziato%=
scierie%'
scoala'Y
scoala de arte si meserii(d
scoala gimnaziala'Y
scoala postliceala;j
scoala profesionala(d
scoil$p
scolaire)I
scolaireacht*U
scolastica,K
scolastico)B
scolastico buono.'
scoláireacht*U
scop$L
scopus%)
score$F
scottish highers%R
scrum master;k
scuola$y
scuola di specializzazione5p
scuola media$y
scuola primaria$y
scuola superiore$y
sdn bhd$L
sdruzeni-c
sdružení-c
se;l
se traja-4
seafarer%3
seaman%3
seamstress%3
seasonal,S
secao-z
seccao-z
seccio.4
seccion-{
secció.4
sección-{
second class$F
second mate%3
second place$@
secondary education%R
secondary school$t
secondary school certificate%R
secouriste%%
secours%'
secretaire%%
secretar*'
secretara%4
secretaresse%1
secretari%D
secretaria;m
secretario%r
secretaris)+
secretary%3
secretară%4
secretària%D
secretária%*
secretário%*
secrétaire%%
secteur+N
sectia-M
sectie;n
section*^
sector&E
sectorul&E
secundaria0%
secundaria tecnica(o
secundaria técnica(o
secundario$<
secundària)R
secundário$<
secção-z
secția-M
secție-M
sedaj-4
sedan0I
sedang,k
sedanjost-4
sedzia%?
sef;o
sefa%4
sefi%(
seged%A
segedmunkas)[
segretaria%=
segretario%=
segretarja&^
segretarju&^
segundo grau$<
segundo lugar$z
segundo premio$z
seguradora%T
seguros)1
segéd%A
segédmunkás)[
sehr gut;p
sehr gute kenntnisse14
seit$d
seit dem$d
seite;q
sejak;r
sekarang2M
sekce.8
sekcia.;
sekcja.{
sekolah0R
sekolah dasar0R
sekolah menengah0R
sekolah tinggi0R
sekretaer1S
sekretar;s
sekretare%J
sekretarica'D
sekretaris%B
sekretarka1y
sekretars%J
sekretarz%?
sekreter%(
sekreterare%F
sekreteri%(
sekretore%I
sekretorė%I
sekretárka+G
sekretářka*e
sekretär;t
sekretær&x
sekretāre%J
sekretārs%J
seksi(t
seksjon;u
sektion;v
sektor;w
sekundarabschluss$i
sekundarabschluss i$i
selam2a
selamat datang2D
selbstaendig('
selbstandig('
selbststaendig1C
selbststandig1C
selbstständig1C
selbständig('
self employed$u
self-employed$u
selger)>
seller35
selskab(s
selskap(K
selts&Z
selvstaendig;x
selvstendig naeringsdrivende;y
selvstendig næringsdrivende;y
selvstændig;x
semaine;z
semaines;z
semana;{
semanas;{
seminaari;|
seminaire;}
seminar<$
seminari<%
seminario<&
seminarium<'
seminary$t
seminer/<
semineri/<
seminár<(
seminário+<
seminář<)
sempozyumu*3
sena<*
senac+S
senai+S
senarist%(
sene<+
senior<,
seniorenheim%i
senter(K
seo'H
seppa&i
seppae&i
seppä&i
serbest<-
serfraedingur<.
sergeant%3
serhaefing%<
serralheiro%*
serrurier%%
sertificets',
sertificēts',
sertifika)m
sertifikaat4A
sertifikaatti</
sertifikali)m
sertifikalı)m
sertifikasi<0
sertifikası)m
sertifikat<1
sertifikatas'n
sertifikats',
sertifikuotas'n
sertifikāts',
sertifioitu%|
sertifisering%v
sertifisert%v
serveerster%1
servei.4
serveis%s
servente%*
server%3
serveur%%
serveuse%%
service+N
servicekraft)i
services$u
servicio-{
servicios%Z
serviciul-M
servicos%T
servirka*e
servitoer3B
servitor3B
servitris%F
servitör%F
servitør)>
servizi%m
serviços%T
servsafe$x
servus2$
servírka*e
sesongarbeider)>
sestra,.
setaliste(F
setany%}
setmana<2
setmanes<2
setor-z
setter%3
settimana<3
settimane<3
settore<4
setzer&m
seura'3
sexton%3
sezione-f
sezonier%4
sezoniera%4
sezonieră%4
seção-z
sgpa+n
shepherd%3
shipping$u
shipyard$u
shop$u
short course,d
shortlisted$@
shrm$x
si<5
sia$L
siandien-*
sicher14
sicherheitsunterweisung%:
sida<6
sidan<7
side<8
side project+F
siden1<
siderurgica%T
siderúrgica%T
sidlisko8E
sidliste+'
sieger:8
siegerin$-
siele)\
sieu thi)8
sieviesu<9
sieviete<9
sieviešu<9
signaller%3
signalman%3
sigorta%{
sigurvegari$.
sihteeri&i
siiani2d
siivooja&i
sijainen<:
silpnai9b
silver$@
silver medal$@
sim)u
sim a)u
sim c)u
simdi*n
simposio<;
simpozion'K
simpósio&b
since<<
sindaco%=
sindicato)1
sinds<=
singel-b
single,&
sino a0m
sino al0m
sirket%{
sirketi%{
sistemas)1
sistemes%s
sistemi%m
sitesi*o
siuo metu-*
sivilingenioer/`
sivilingenior/`
sivilingeniør/`
siviloekonom/`
sivilokonom/`
siviløkonom/`
sivu<>
sivuaine5B
six sigma$x
sixth form$t
siêu thị)8
sjaafoer)>
sjafor)>
sjalfbodalidi*:
sjef)>
sjoeman%F
sjoemann)>
sjomadur*:
sjoman%F
sjomann)>
sjukgymnast%F
sjukhus$^
sjukhuset$^
sjukrahus'5
sjukskoeterskeexamen%Y
sjukskoeterskeprogrammet%Y
sjukskoterskeexamen%Y
sjukskoterskeprogrammet%Y
sjuksköterskeexamen%Y
sjuksköterskeprogrammet%Y
sjálfboðaliði*:
sjåfør)>
sjómaður*:
sjöman%F
sjømann)>
sjúkrahús'5
sk*o
skaadespelare%F
skadespelare%F
skarbniczka%?
skarbnik%?
skild/m
skilled2f
skilt<?
skipper<@
skipstjori*:
skipstjóri*:
skiries8\
skirteini6(
skladiscnik-E
skladistar*E
skladištar*E
skladiščnik-E
skladnice*e
skladnik,.
skladník,.
sklep%e
skoeterska%F
skola<A
skola primarja&2
skola sekondarja&2
skolan2)
skole<B
skolekundskaber)d
skolekunnskaper)e
skolen<B
skoleni<)
skolenie<(
skoli&-
skolinn&-
skolkunskaper)O
skolotaja%J
skolotajs%J
skolotāja%J
skolotājs%J
skoterska%F
skr poczt&G
skr. poczt&G
skraddare%F
skraeddare%F
skraedder':
skrbnik-E
skredder)>
skribent%F
skripsi(^
skripta4K
skriptá,,
skräddare%F
skrædder':
skuespiller&x
skup9+
skupina<C
skuska+`
skyrius<D
skyrsla+%
skådespelare%F
skírteini6(
skóli&-
skólinn&-
sköterska%F
skúška+`
skýrsla+%
sl$L
sladek*e
sladovna-c
sladovnik*e
sladovník*e
slager%1
slagter':
slaktare%F
slakter)>
slaugytoja%I
slimnica'+
slimnīca'+
slobodna<E
slobodny<E
slobodná<E
slobodný<E
slta3=
slu$L
slusarz%?
slutbetyg<F
sluzba;w
služba;w
sládek*e
sma<G
smart working$Q
smed&h
smer<H
smid(p
smidur*:
smiður*:
smjer<I
smk<G
smm<J
smp<K
sncf%'
snekker)>
snickare%F
snin<*
snit/K
snitt1d
snittbetyg)y
so<L
so cap7}
so yeu ly lich2o
soavtor5*
sobresaliente+.
sobrid67
soc/S
soc coop$L
soc. coop$L
soci%D
socia;1
social worker%3
sociale hygiene*0
sociale hygiëne*0
sociedad%Z
sociedade%T
societa%m
societat%s
societate%h
societe%'
society$u
società%m
socio';
socionomexamen%Y
société%'
sodelavec-E
sodelavka-E
sodien67
soehne(*
soemand':
soemmerska%F
sofer%4
soferis%J
sofor<M
soforu%(
software$u
sofőr%A
sohn(*
sohne(*
sok*o
sokagi*o
sokak*o
sokağı*o
sola/H
soldador%r
soldadora%r
soldat5(
soldier%3
solicitor%3
solid+;
solide&}
solide kenntnisse&}
soloist%3
solteira<N
solteiro<N
solter+D
soltera<O
soltero<P
soltys%?
soluciones%Z
solucions%s
solucoes%T
solumadur*:
solutions$u
soluzioni%m
soluções%T
somand':
some experience0U
some knowledge)F
sommar<Q
sommaren<Q
sommarjobb0G
sommarvikarie0G
sommelier<R
sommeliere'c
sommelière'c
sommer<S
sommer der jahre4<
sommeren<T
sommerhjelp--
sommerjobb--
sommersaison4<
sommersemester4<
sommerska%F
son$u
sonbahar2:
song ngu).
song ngữ).
sono3@
sonographer%3
sons$u
sopir%B
sor%}
sorumlu%(
sorumlusu%(
sorvaaja&i
sos<U
sose4<
soseaua&E
sosionomi&H
sosyal hizmet uzmani%(
sosyal hizmet uzmanı%(
sosyal medya uzmani%(
sosyal medya uzmanı%(
sosyal medya yoneticisi%(
sosyal medya yöneticisi%(
sosyolog%(
sotilas&i
sou<V
sou a+o
sou o+o
soucasne(S
soucasnost(S
soucasnosti(S
soudce*e
soudeur%%
soudeuse%%
sound engineer%3
sous chef%3
soustruznik*e
soustružník*e
soutez$(
souteze$(
soutěž$(
soutěže$(
současnost(S
současnosti(S
současně(S
soy76
sozlesmeli.j
sołtys%?
soš,{
sp j$L
sp k$L
sp z o o$L
sp. j$L
sp. k$L
sp. z o.o$L
spa$L
sparkasse%i
sparte'9
spawacz%?
speciale<W
specialisatie%`
specialisation<X
specialist<Y
specialista<Z
specialistas%I
specialiste%H
specialistka,.
specialists%J
specialistsjukskoeterska,'
specialistsjukskoterska,'
specialistsjuksköterska,'
specialistă%4
specialistė%I
specialitate:r
specialite0h
specialitāte:r
specializace9,
specializacia<[
specializacija5G
specializacio<\
specializare.c
specializarea.c
specialization,@
specializing in,@
specializzazione<]
specializáció<\
specialybe5G
specialybė5G
specijalist4z
specijalista'D
speciāliste%J
speciālists%J
specjalista%?
specjalistka%?
specjalizacja4e
specjalnosc4e
specjalność4e
spedition%i
spesialis%B
spesialisering1/
spesialist)>
spesialsykepleier/`
spesialutdanning/`
spetsialist$g
spezialist<^
spiewaczka%?
spiker%(
spital%h
spitali'5
spitalul%h
spizjar&^
spiżjar&^
splaiul&E
spletno8A
splosna matura:9
splošna matura:9
spodziewany:.
spol s r o$L
spol. s r.o$L
spoldzielnia%e
spolecnost-c
spolek-c
společnost-c
spolka%e
spolocnost%k
spoločnosť%k
spoluautor'?
sportverein%i
sposata+M
sposato+M
sposobilost+`
sprachdiplom-Z
sprachzertifikat-Z
spray painter%3
sprecher(&
sprecherin%[
spricevalo+]
spring<_
spring semester<_
spring term<_
springer<`
springerin('
springs<_
spričevalo+]
sprzedawca%?
sprzedawczyni%?
sptar'h
spuiter%1
spécialisation0h
spécialité0h
spítali'5
spółdzielnia%e
spółka%e
spôsobilosť+`
sqaq-:
sqld%M
sqlp%M
squad*^
squad lead%3
square(G
sraid'X
sre<a
sredni<b
srednia<c
srednia ocen93
srednie.z
srednio.l
srednio zaawansowany.l
srednio zaawansowany wyzszy.C
sredniozaawansowana.l
sredniozaawansowany<b
sredniozaawansowany wyzszy.C
srednja izobrazba:9
srednja raven:7
srednja razina;:
srednja skola<d
srednja sola/H
srednja strokovna izobrazba:9
srednja strucna sprema<e
srednja stručna sprema<e
srednja škola<d
srednja šola/H
srednje<f
srednje dobro:7
srednjesolska izobrazba:9
srednješolska izobrazba:9
srednji<g
srednji nivo<g
srl$L
sráid'X
ss,{
ssc$7
sss<e
sst%q
st;;
staatlich geprueft<h
staatlich gepruft<h
staatlich geprüft<h
staatsexamen$/
stabilimenti%m
stabilimento%m
stadare%F
stadig3;
stadt(*
stadtrat%[
stadtwerke%i
staedare%F
staf%B
staff:s
stage de formation12
stage hand%3
stage manager%3
stagehand%3
stagiair<i
stagiair(e(p
stagiaire<j
stagiar*'
stagiara%4
stagiară%4
stagionale%=
stagione estate0,
stagione estiva0,
stagione invernale3n
stagista%=
stajyer%(
stajyeri%(
stale.Q
stan*[
standardiste%%
staplerschein%:
starfsferilskra0f
starfsferilskrá0f
starfsmadur*:
starfsmaður*:
starosta*e
starostka*e
starostwo%e
start up'g
start-up'g
startup'g
station'9
statistician%3
statni jazykova zkouska41
stavby-c
stavbyvedouci*e
stavbyvedoucí*e
stazist*E
stazista<k
stazistka,.
stazuotojas%I
stazysta%?
stazystka%?
stażysta%?
stażystka%?
stažist*E
stažista'D
stažuotojas%I
ste<l
steeg-b
steig+t
steuermann%[
steward3$
stewardesa<m
stewardess<n
stewardesse':
stewardesă%4
stichting%S
stieg+t
stien)*
stiftelse*{
stifter':
stiftung%i
stigen&S
stigur1s
stipend5/
stipendet5/
stipendi'4
stipendiat)>
stipendiet:f
stipendija<o
stipendium<p
stiurthoir%y
stivuitorist%4
stiúrthóir%y
stjori*:
stjóri*:
stm3=
stock controller%3
stockman%3
stofa'5
stofnandi*:
stofnun'5
stoker%3
stolar<q
stolarz%?
stolár+G
stonemason%3
store$u
storekeeper%3
stores$u
stowarzyszenie%e
str<r
straaket&S
straat-b
strada<s
straede1P
straeti1s
straipsnis4q
straket&S
strana<t
strasse+t
strata 1-(
strata 29j
strateg%F
strategist%3
strazak%?
strazny*e
straße+t
strażak%?
stredisko<u
stredna odborna skola6M
stredna skola6M
stredne<v
stredne pokrocila<v
stredne pokrocily<w
stredne pokročilá58
stredne pokročilý<x
stredni odborne7.
stredni prumyslova skola,{
stredni skola,{
stredná odborná škola6M
stredná škola6M
stredoskolske<y
stredoskolske s maturitou7.
stredoskolske vzdelani7.
stredoskolske vzdelanie7/
stredoškolské7/
stredoškolské vzdelanie7/
street')
stribrny$(
strojirny-c
strojvedouci*e
strojvedoucí*e
strojírny-c
strokovni izpit+]
strokovnjak<z
strokovno<{
strona<|
strong2f
strucni ispit.p
strucni studij:P
strucnjak<}
strukovne studije)^
strukturovany zivotopis=$
strukturovaný životopis:k
strukturvieniba-1
struktūrvienība-1
strungar%4
stručni ispit.p
stručni studij:P
stručnjak<}
strážný*e
stråket&S
stræde1P
stræti1s
stucadoor%1
stuckateur&m
student=%
student assistant%3
studentereksamen$6
studentermedhjaelper/L
studentermedhjælper/L
studentexamen1]
studentische hilfskraft('
studentsprof2,
studia,,
studia doktoranckie.r
studia i stopnia3r
studia ii stopnia44
studia inzynierskie3r
studia inżynierskie3r
studia licencjackie3r
studia magisterskie44
studia podyplomowe44
studie.)
studiekompetanse'R
studiengang0L
studienrichtung0L
studieprogram1/
studieretning0M
studierichting%`
studiespesialisering1/
studii aprofundate-n
studii de masterat-n
studii doctorale.K
studii liceale(d
studii medii(d
studii postliceale,8
studii postuniversitare-n
studii superioare-m
studii universitare de licenta-m
studii universitare de licență-m
studij<I
studija=&
studijni obor9,
studijni prumer2q
studijny odbor<[
studijny program<[
studijní obor9,
studijní průměr2q
studijska smer='
studijski program<H
studiju programa5G
studiju programma:r
studijų programa5G
studio=(
studio legale%m
studios$u
studiu'K
studium=)
studium policealne:<
studyosu%{
stuudio&Z
stx$6
stylist%3
styliste%%
stypendium0l
styreleder;O
styrelseledamot0G
styrelsen(s
styremedlem;O
styrkur$.
styrmann--
stále.Q
státní jazyková zkouška41
stážista,.
stážistka,.
städare%F
stígur1s
stúdentspróf2,
stúdió'T
stüdyosu%{
středisko.8
střední odborné7.
střední průmyslová škola,{
střední škola,{
středně59
středně pokročilá59
středně pokročilý=*
středoškolské7.
středoškolské s maturitou7.
středoškolské vzdělání7.
stříbrný$(
su an*n
su anda*n
su anki*n
sub editor%3
sub-editor%3
subdirector$k
subdirectora$k
subeditor%3
subesi*?
subgerente$k
submitted$n
sucasnost.>
sucasnosti.>
sudor%4
sufficiente=+
sugarut%}
sugis=,
sugárút%}
suhtlustasand4Z
suite')
sujuva/x
sujuva suullinen ja kirjallinen/x
sujuvasti/x
sumar=-
summa cum laude,l
summer=.
summer season=.
summer term=.
summers=.
sunt6P
sunucu%(
sunum*3
superintendent%3
superior completo(g
superior de tecnologia(g
superior em(g
supermarche%'
supermarché%'
supermarket$u
supermarkt%S
supermercado)1
supermercados)1
supermercat%s
supermercato%m
superviseur%%
supervisor=/
supervisora%C
supervisore%=
supervizor%4
suppleant%%
suppleante%%
supplente%=
suppléant%%
suppléante%%
support worker%3
suradnica*E
suradnik*E
surat izin)u
surgeon%3
surgery$u
surucu belgesi)m
surveillant%%
surveillante%%
surveyor%3
sutaz$'
suund/u
suunniteltu'U
suunnittelija&i
suuntautuminen5B
suuntautumisvaihtoehto5B
suureparane5@
suurepärane5@
suvi=0
sv:$
svadlena*e
svaert god(:
svaert godt0}
svarec=1
svarecsky+_
svarvare%F
sveinsprof2,
sveinspróf2,
sveiser)>
sveitarfelag'5
sveitarfélag'5
svejsecertifikat%N
svejser':
svend':
svendebrev$6
svendebrev som$6
svendeproeve$6
svendeprove$6
svendeprøve$6
svennebrev0N
svetovalec-E
svetovalka-E
svetsare%F
sveucilisni prvostupnik:P
sveucilista;6
sveuciliste;6
sveučilišni prvostupnik:P
sveučilišta;6
sveučilište;6
svid=2
sviluppatore%=
sviluppatrice%=
svið=2
svjedodzba=3
svjedodžba=3
svobodna=4
svobodny=4
svobodná=4
svobodný=4
svq%R
svq level 2%R
svq level 3%R
svářeč=1
svářečský+_
svært god(:
svært godt0}
swiadectwo+e
swiadectwo dojrzalosci.z
swiadectwo maturalne.z
syerske&x
sygehus(s
sygeplejerske':
sykehjem(K
sykehus(K
sykepleier)>
sykepleierutdanning$a
syksy=5
symposia$n
symposium=6
synagogue$u
syndicat%'
sysadmin%3
systeembeheerder%1
systeme%i
systems$u
szabadalom..
szabo)[
szabó)[
szak<\
szakacs%L
szakerto=7
szakertoi7`
szakgimnazium4x
szakgimnázium4x
szakirany<\
szakiranyu tovabbkepzes&@
szakirány<\
szakirányú továbbképzés&@
szakiskola4x
szakkepesites/t
szakkozepiskola4x
szakkozgazdasz&@
szakképesítés/t
szakközgazdász&@
szakközépiskola4x
szakmai erettsegi/t
szakmai oneletrajz9E
szakmai oneletrajza9E
szakmai érettségi/t
szakmai önéletrajz9E
szakmai önéletrajza9E
szakmunkas/t
szakmunkas bizonyitvany/t
szakmunkás/t
szakmunkás-bizonyítvány/t
szakos<\
szakvizsga/t
szakács%L
szakértő=7
szakértői7`
szalloda'T
szco%k
szeminarium=8
szeminárium=8
szerelo%L
szerelő%L
szerkeszto=9
szerkesztoseg'T
szerkesztő=9
szerkesztőség'T
szerzotars)[
szerzőtárs)[
szia2^
sziasztok2^
szinesz/d
szinhaz'T
szkola&)
szkola podstawowa&)
szkola policealna:<
szkole&)
szkolenie=:
szkoly&)
szkoła&)
szkoła podstawowa&)
szkoła policealna:<
szkoły&)
szovetkezet'T
szovetseg'T
szpital%e
szuleszno)[
szálloda'T
színház'T
színész/d
szövetkezet'T
szövetség'T
szülésznő)[
szčo%k
sách(v
sáng lập(b
sähköasentaja&i
säljare%F
sänger&m
säätiö'3
sångare%F
sångerska%F
sælger':
sæmileg8e
séminaire;}
sérfræðingur<.
sérhæfing%<
sétány%}
sídlisko8E
sídliště+'
síðan<7
sòcia%D
sóc/S
sócia%*
sócio%*
söhne(*
sölumaður*:
sömmerska%F
sözleşmeli.j
sømand':
súčasnosti.>
súčasnosť.>
súťaž$'
sügis=,
sürücü belgesi)m
sędzia%?
sš,{
sơ cấp7}
sơ yếu lý lịch2o
số+y
sở)8
t8?
t e m1W
t level%R
t m1W
t o m=;
t.e.m1W
t.o.m=;
t/m1W
ta%3
tabeliao%*
tabelião%*
tabellarischer lebenslauf)|
taberna%Z
tabib&^
tabiba&^
taeknimadur*:
taekniskoli&-
taellae hetkellae/-
taenaeaen/-
taenzer&m
taevling:f
taevlingen:f
tag%L
tagad67
tagesmutter%[
taglaegger':
taglægger':
tagozat<\
tagung=<
tagungsband'y
tagungsbeitraege'y
tagungsbeitrage'y
tagungsbeiträge'y
tahmini)l
tahun==
tai=>
tai xe(b
taighdeoir%y
tailor%3
tajjeb=?
tajjeb hafna/&
tajjeb ħafna/&
tajnica,+
tajnik,+
takarito)[
takarító)[
takdir belgesi)A
takim kaptani%(
takim lideri%(
takimi*?
taklaeggare%F
taklaggare%F
takläggare%F
takmicenje:0
takmičenje:0
takmorkud2*
takmörkuð2*
taktekker)>
takım kaptanı%(
takım lideri%(
takımı*?
talitus7E
talk$n
talks$n
talla hetkella/-
taller=@
talleres%Z
tallers%s
talv=A
talvi=B
tam zamanli.j
tam zamanlı.j
taman kanak kanak0R
taman kanak-kanak0R
tamirci%(
tamplar%4
tan beri*k
tan bu yana*k
tan itibaren*k
tanaan/-
tanacsado%L
tanapaev2d
tanar%L
tanarseged)[
tanaseni2d
tanav6U
tancerka%?
tancerz%?
tancos)[
tanecnice*e
tanecnik*e
tanečnice*e
tanečník*e
tanfolyam=C
tanito%L
tankstelle%i
tanssija&i
tanukiri$%
tanulmany..
tanulmanyi atlag'p
tanulmány..
tanulmányi átlag'p
tanulo%A
tanuló%A
tanusitvany/Z
tanzer&m
tanácsadó%L
tanár%L
tanársegéd)[
tanító%L
tanúsítvány/Z
tap chi(v
tap doan)8
tapissier%%
tapissiere%%
tapissière%%
taqsima-e
tardor=D
targoncas)[
targoncavezeto/Z
targoncavezető/Z
targoncás)[
targyalasi szint0[
targyalasi szintu0[
targyalokepes0[
tarihci%(
tarihçi%(
tarjoilija&i
tarkastaja&i
tarnyba-K
tarsalgasi5F
tarsalgasi alapszint5E
tarsalgasi szint5F
tarsalgo5E
tarsasag'T
tasarimci%(
tasarimcisi%(
tasarımcı%(
tasarımcısı%(
tavasz=E
tavasza=E
tavern$u
tavling:f
tavlingen:f
tavmunka=F
tavolrol=F
taxista$k
tbk$L
tcf)\
teacher%3
teaching assistant%3
teaching fellow%3
teadur$g
teaduskond&$
team=G
team lead,]
teamlead=H
teanga dhuchais+-
teanga dhúchais+-
teastas+K
teastas soisearach'A
teastas sóisearach'A
teater=I
teatr%e
teatras%l
teatre%s
teatris'+
teatro+R
teatru%h
teatrul%h
teatteri'3
tecaj=J
tech lead1B
technical report$n
technician%3
technicien3Q
technicka,.
technicus%1
techniek%S
technik=K
technikas%I
techniker=L
technikerin&(
technikerschule&(
technikum=M
technikumas-8
technikus%L
technikusi vegzettseg/t
technikusi végzettség/t
technička,.
technologies$u
technologist%3
technology$u
tecnic%D
tecnic superior+|
tecnica;1
tecnica em+h
tecnica superior+m
tecnicatura+m
tecnico';
tecnico auxiliar(o
tecnico em+h
tecnico en(o
tecnico integrado+h
tecnico medio(o
tecnico superior+m
tecnico superior en+m
tecnico superior universitario(i
tecno=N
tecno u govoru i pismu=O
tecnologa en+m
tecnologia%T
tecnologia em(g
tecnologias)1
tecnologico+1
tecnologie%m
tecnologies%s
tecnologo(g
tecnologo em=P
tecnologo en+m
tecnologías%Z
tecnológico+1
tecnóloga en+m
tecnólogo(g
tecnólogo em=P
tecnólogo en+m
tee6U
teenindaja$g
tef)\
tefl$x
tegelzetter%1
tehas&Z
tehdas'3
tehnicar&e
tehnician%4
tehniciana%4
tehniciană%4
tehnicka skola/G
tehnik=Q
tehnikis%J
tehnikums&/
tehniska sola/H
tehničar&e
tehnička škola/G
tehniķis%J
tehniška šola/H
tehuis%S
teicamas*f
teicami*f
teicneoir%y
teilzeit)a
teises'n
teisininkas%I
teisininke%I
teisininkė%I
teisės'n
tekenaar%1
tekmovanje:,
teknik(r
teknik universitesi&+
teknik üniversitesi&+
tekniker=R
teknikk(K
teknikko=S
tekniku&^
teknisi%B
teknisk gymnasieutbildning1]
teknisk studentereksamen$6
teknisyen%(
teknisyeni%(
teknologie doktor.,
teknoloji%{
teknolojileri%{
tekoce=T
tekoce znanje=T
tekoče=T
tekoče znanje=T
tekstil%{
tel=U
telc)\
tele=U
telecom$u
teleconseiller%%
teleconseillere%%
telefonist-_
telefonista=V
telelavoro$Q
telemarketer=W
telemunca->
telemuncă->
teleoperador$k
teleoperadora$k
teleskoplaesser%N
teleskoplæsser%N
teletrabajo/c
teletrabalho=X
teletravail$O
teletreball$R
tem 4)\
tem 8)\
tem-4)\
tem-8)\
tem4)\
tem8)\
temel)P
temel duzey)P
temel düzey)P
temel seviye)Q
temp%3
temporada de inverno3p
temporada de invierno3q
temporada de verano=Y
temporada de verao=Z
temporada de verão=Z
temporada estival=Y
temporary,S
temps partiel+J
temps plein+J
temsilci%(
temsilcisi%(
ten beri*k
ten bu yana*k
ten du an-A
ten itibaren*k
ten toi la7m
tentara%B
teo,:
teollisuus'3
teoranta,:
tequilera%Z
ter%}
terapeut=[
terapeuta%?
teraz=\
terbaik&|
tercuman%(
tercüman%(
tere%}
terrace')
terve7|
tervetuloa7|
terveyskeskus'3
tervezett=]
tervezo%L
tervező%L
terzi%(
tesar*e
tesař*e
tese&b
tesekkur belgesi)A
tesi=^
tesiasi-*
tesis=_
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
testaaja&i
testdaf)\
tester=`
testerka%?
teurastaja&i
teymi/A
tez*3
teza'K
tezgahtar%(
tezi'Q
tezli yuksek lisans=a
tezli yüksek lisans=a
tezsiz yuksek lisans=a
tezsiz yüksek lisans=a
teză'K
teātris'+
tečaj=J
tečno=N
tečno u govoru i pismu=O
teşekkür belgesi)A
teżi'Q
th8Y
thac si)5
thang=b
thanh pho+y
thanh thao8N
thanh vien(b
thcs-/
the)2
the huong dan vien)2
theater=c
theatre'g
thekenkraft('
therapeut=d
therapeutin%[
therapist%3
these%0
these de doctorat.H
theses$n
thesis$n
thi tran+y
thiet ke(b
third place$@
this is30
thiết kế(b
thjalfari*:
thn=e
tho(b
tho dien(b
tho han(b
tho may(b
tho moc(b
thon+y
thpt-/
through0:
through to0:
thru0:
thu kho(b
thu ky(b
thu ngan(b
thu ngân(b
thu quy(b
thu thu(b
thu vien)8
thuc tap sinh(b
thuiswerk3(
thydandi*:
thành phố+y
thành thạo8N
thành viên(b
tháng=b
thèse%0
thèse de doctorat.H
théâtre%'
thôn+y
thư ký(b
thư viện)8
thạc sĩ)5
thẻ)2
thẻ hướng dẫn viên)2
thị trấn+y
thợ(b
thợ hàn(b
thợ may(b
thợ mộc(b
thợ điện(b
thủ kho(b
thủ quỹ(b
thủ thư(b
thực tập sinh(b
ticaret%{
ticket$}
tickets$}
tidning$^
tidskrift5.
tidsskrift=f
tie'|
tiedekunta&0
tiempo completo,T
tiempo parcial,T
tien si=g
tienda%Z
tiendas%Z
tieng me).
tieng me de).
tieraerztin%[
tierarzt%[
tierarztin%[
tierheim%i
tierpfleger&m
tierärztin%[
tiesibas',
tiessaiste'q
tiesības',
tieu hoc-/
tiešsaistē'q
tiimi9N
tijdschrift6)
tiketina8u
tikėtina8u
til=h
til d d3;
til d.d3;
til dagsins/l
til dagsins i dag/l
til dagsins í dag/l
til na15
til naa15
til nu3;
til nå15
til og med=i
tilkallingsvikar--
till=j
till dags dato8y
till date,R
till now,R
till och med=;
till present,R
tillidsrepraesentant)w
tillidsrepræsentant)w
tillitsvalgt--
tills nu8y
tills vidare8y
tim=k
timarit+%
timmerman)+
timvikarie0G
tingkat dasar/W
tingkat lanjut&3
tinh+y
tinh nguyen vien(b
tionscadal=l
tipografia%m
tirocinante%=
tischler&m
tischlerei%i
titkar=m
titkarno%L
titkár=m
titkárnő%L
titol%+
titolare%=
titre pro%V
titre professionnel=n
titulada'1
titulado'1
titulin%,
titulo%,
titulo universitario(i
titulín%,
tiyatrosu%{
tiến sĩ=g
tiếng mẹ).
tiếng mẹ đẻ).
tiểu học-/
tjena2[
tjener':
tlumacz%?
tlumaczka%?
tn=o
tnhh)8
to=p
to chuc)8
to date,R
to present,R
to this day,R
to truong(b
toamna=q
today,R
todistus</
toefl)\
toefl ibt)\
toeic)\
toeicスコア=r
toemrer&x
toften1P
togaf$x
togfoerer':
togforer':
togfører':
tohtori=s
tohtorintutkinto0i
toi-H
toi la7m
toi nay)T
toimetaja$g
toiminimi=t
toimisto'3
toimittaja&i
toistaiseksi/-
tokarz%?
toko'`
tol=u
tolk$g
tolkija$g
tolmacs%L
tolmács%L
tom=;
tomrer&x
tontechniker&m
tookoda&Z
tootaja$g
topik)\
topograf%4
torfl)\
torg1s
torget=v
tori'|
tornaci%(
tornacı%(
torneiro%*
tornero$k
tornitore%=
torv1P
tosa%q
tosaitheoir*t
tospraaklig1(
tospraklig1(
tosproget0{
tospråklig1(
tot=w
tot begin1W
tot eind1W
tot en met1W
tot heden2V
tot nghiep=x
tot nghiep thpt$:
tot nu2V
tot nu toe2V
tot op heden2V
tour guide%3
tour leader%3
tourneur%%
tovaren%k
tovarna5y
továreň%k
továrna-c
town council$u
tp+y
tr+'
trade certificate%Q
trade qualification%R
tradenomi&H
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
traduttur&^
traedgaardsmaestare%F
traenare%F
traener':
trail guide%3
train driver%3
trainee=y
trainer=z
trainerin%[
trainerlizenz%:
training={
training course,d
trainster%1
tram driver%3
tranare%F
trang=|
transactions$n
translator%3
transport%S
transportadora%T
transportes)1
transports=}
trasporti%m
trattoria%m
travesia(?
travessa&=
travessera(I
travesía(?
treasurer%3
treener$g
treinador%*
treinadora%*
tren trung binh>$
trener>%
treneris%H
trenerka%?
trening=8
trenutacno>&
trenutačno>&
trenutno>'
trenér'?
tres bien(6
tres bon,G
tres bon niveau,a
tres bonne maitrise,a
tresorer%D
tresorera%D
tresorier%%
tresoriere%%
trezorier%4
trg8P
trgovina4o
tribunal>(
trida+'
trieda8E
trinity)\
triq-:
tro giang(b
tro ly(b
trofeo>)
trofeu$?
trofeul*y
troféu$?
troi chay+8
trophee$>
trophy$@
trophée$>
truc tuyen>*
truckcertifikat%N
truckfoerare%F
truckfoerarutbildning%O
truckfoerer&x
truckfoererbevis%v
truckforare%F
truckforarutbildning%O
truckforer&x
truckforerbevis%v
truckförare%F
truckförarutbildning%O
truckfører&x
truckførerbevis%v
truckkort%O
truhlar*e
truhlář*e
trukkikortti%|
trukkikuski&i
trung binh>+
trung bình>+
trung cap>,
trung cap cao>$
trung cap nghe-/
trung cấp>,
trung cấp cao>$
trung cấp nghề-/
trung hoc-/
trung hoc pho thong>-
trung học-/
trung học phổ thông>-
trung tam)8
trung tam dao tao-/
trung tâm)8
trung tâm đào tạo-/
truong-/
truong ban(b
truong cao dang-/
truong dai hoc-/
truong nhom(b
truong phong(b
truong thpt-/
trust$u
trustee%3
trva.Q
trvá.Q
trädgårdsmästare%F
tränare%F
træner':
très bien(6
très bon,G
très bon niveau,a
très bonne maîtrise,a
tréner%L
tréning=8
trésorier%%
trésorière%%
trên trung bình>$
trôi chảy+8
trường-/
trường cao đẳng-/
trường thpt-/
trường đại học-/
trưởng ban(b
trưởng nhóm(b
trưởng phòng(b
trợ giảng(b
trợ lý(b
trực tuyến>*
tso'_
tsu(i
tu>.
tu van(b
tu xa>*
tuinen%S
tuinman%1
tukang%B
tukang kayu%B
tukang kebun%B
tukang las%B
tulajdonos%L
tulityoekortti%|
tulityokortti%|
tulityökortti%|
tulkotaja%J
tulkotajs%J
tulkotāja%J
tulkotājs%J
tuner%3
tunnistus6H
tunnustus>/
tuntityoentekijae2H
tuntityontekija2H
tuntityöntekijä2H
tuomari&i
turguide>0
turistguide0G
turizm%{
turpinas67
turpinās67
tutkija&i
tutkimusasema'3
tutkinto5A
tutor>1
tutora%r
tuttora$W
tuzolto)[
tvaaspraakig1'
tvasprakig1'
tvityngd7{
tvityngdur7{
tvornica4R
tvrtka4R
tvåspråkig1'
tvítyngd7{
tvítyngdur7{
tweede prijs/7
tweetalig/8
tyden>2
tydnu>2
tydny>2
tydzien>3
tydzień>3
tygodni>3
tygodnie>3
tym.8
tyoenjohtaja&i
tyoentekijae&i
tyoeturvallisuuskortti%|
tyonjohtaja&i
tyontekija&i
tyoturvallisuuskortti%|
typist%3
tyrejas%I
tyrėjas%I
tytul0l
tytul technika.z
tytuł0l
tytuł technika.z
tyydyttaevae4X
tyydyttaevae alkeet&O
tyydyttava4X
tyydyttava alkeet&O
tyydyttävä4X
tyydyttävä alkeet&O
työnjohtaja&i
työntekijä&i
työturvallisuuskortti%|
tài xế(b
táncos)[
tárgyalási szint0[
tárgyalási szintű0[
tárgyalóképes0[
társalgási5F
társalgási alapszint5E
társalgási szint5F
társalgó5E
társaság'T
távmunka=F
távolról=F
tâmplar%4
tällä hetkellä/-
tänapäev2d
tänaseni2d
tänav6U
tänukiri$%
tänzer&m
tänään/-
tävling:f
tävlingen:f
tæknimaður*:
tækniskóli&-
tècnic%D
tècnic superior+|
tècnica%D
técnica%r
técnica em+h
técnica superior+m
técnico%r
técnico auxiliar(o
técnico em+h
técnico en(o
técnico integrado+h
técnico medio(o
técnico superior+m
técnico superior en+m
técnico superior universitario(i
tél=U
téléconseiller%%
téléconseillère%%
télétravail$O
tér%}
tên dự án-A
tên tôi là7m
tình nguyện viên(b
tím.;
tímarit+%
títol%+
título%,
título universitario(i
tól=u
tôi là7m
tõlk$g
tõlkija$g
töökoda&Z
töötaja$g
tømrer&x
týden>2
týdny>2
týdnů>2
tým.8
tęsiasi-*
tłumacz%?
tłumaczka%?
től=u
tř+'
třída+'
tűzoltó)[
tư vấn(b
tại=>
tạp chí(v
tập đoàn)8
tỉnh+y
tốt8N
tốt nghiệp=x
tốt nghiệp thpt$:
tổ)-
tổ chức)8
tổ trưởng(b
tới-H
tới nay)T
từ>4
từ xa>*
u>5
u braku8[
u tijeku>&
u toku>6
uab$L
ubersetzer&m
ubezpieczenia%e
ubungsleiter&m
ucen*e
uceni,{
ucenic%4
ucetni*e
uciliste>7
ucitel%K
ucitelj9H
ucla,0
uctovnicka+G
uctovnik+G
uczelnia&)
uczen%?
uczeń%?
ud$L
udacity,0
udana8]
udata8^
uddannelse>8
uddannelsen>8
uddannelsescenter/:
udemy,0
udmaerkelse$+
udmærkelse$+
udruga4R
udruzenje'/
udruženje'/
udv2^
udvikler':
udvozlom2^
uebersetzer&m
uebungsleiter&m
ufer+t
ufficio-f
ufficjal&^
uffiċjal&^
ug$L
uge>9
uger>9
ugift<?
ugm,0
ugyintezo%A
ugynokseg'T
ugyved%L
ugyvedi iroda'T
uhing&Z
uhrmacher&m
ui'H
uitgeverij>:
uitmuntend>;
uitstekend:m
uitvoerder%1
uitzendkracht(p
ujsagiro%A
uke><
uker><
ukonceno$m
ukonczona9-
ukonczone9-
ukonczony9-
ukončeno$m
ukończona9-
ukończone9-
ukończony9-
uksus7E
ul>=
ulica>>
ulice+'
ulicy&G
ulikool&$
umschulung$i
unbefristet)a
und>?
undergraduate(W
underskoeterska%F
underskoterska%F
undersköterska%F
undertaker%3
underviser&x
underwriter%3
undirstada2*
undirstaða2*
uned+1
ungdomsskole)?
uni2p
uniao estavel<N
unidad-{
unidade-z
unit>@
unita-f
unitat.4
unite+N
unità-f
unité+N
univ bacc:P
univ dipl6]
univ. bacc:P
univ. dipl6]
universidad+1
universidade+S
universita>A
universitaet)v
universitaire$w
universitaria+1
universitas0R
universitat>B
universitate>C
universitatea'Y
universitatea politehnica'Y
universitates&/
universite>D
universiteit'o
universitesi&+
universitet>E
universitetas-8
universitete-8
universitetet>E
universiteto-8
universities$t
university>F
università>A
universität)v
université$w
universitāte&/
universitātes&/
univerza/H
univerze/H
univerzi/H
univerzita0T
univerzite0T
univerzitet>G
univerzitetni diplomirani6]
univerzity0T
univerzitě,{
uniwersytet>H
união estável<N
unmarried,&
unternehmen%i
until0:
until now,R
until present,R
until today,R
unur*X
uoc$v
uomo6s
up to0:
upc$v
upcoming&y
updated%&
upholsterer%3
uplne stredne7/
upper intermediate1r
upper second$F
upper second class$F
upper-intermediate1r
uppsats05
uprawnienia+e
uprawnienie+e
upseeri&i
urad.2
urb(?
urbanitzacio(I
urbanització(I
urbanizacion(?
urbanización(?
ured4R
urednica,(
urednik,(
urkunde>I
urun yoneticisi%(
urzad%e
urząd%e
usek<u
usher%3
usina%T
usine%'
uslugi%e
usmerenje>J
usmeritev='
usmjerenje<I
ust duzey&1
usta%(
ustabasi%(
ustabaşı%(
ustanova*N
ustanovitelj&f
ustasi%(
ustası%(
ustav.2
usługi%e
ut%}
utbildningsdag>K
utca%}
utgefid+%
utja%}
utmaerkelse$=
utmaerkt0|
utmarkelse$=
utmarkt0|
utmerkelse$,
utmerket0}
utmärkelse$=
utmärkt0|
utvar<u
utvecklare%F
utvikler)>
uverenje9.
uvjerenje9Q
ux'H
uy ban)8
uye%(
uyesi%(
uzaktan+i
uzem&B
uzina%h
uzivatelska>L
uzivatelsky>L
uzman>M
uzman duzey>N
uzman düzey>N
uzmani%(
uzmanı%(
uznani$(
uznanie$'
uznemuma>O
uznemums'+
uznání$(
uzvaretaja$4
uzvaretajs$4
uzvarētāja$4
uzvarētājs$4
uzyskane9-
uzyskany9-
uzņēmums'+
uzņēmumā>O
učení,{
učeň*e
učilište>P
učiliště,{
učitel'?
učitelj9H
učiteľ'x
uživatelsky>L
uživatelská>L
v>Q
v le+(
v o s$L
v teku-4
v.le+(
v.o.s$L
va>R
vaar>S
vaardare%F
vaardcentral$^
vaaren>S
vabalt5@
vabatahtlik$g
vacataire%%
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
vaeg&S
vaegen&S
vaeitoeskirja>T
vaektare%F
vaelkommen2[
vaelttaevae&O
vaelttaevae keskitaso4Y
vaenget1P
vaentanlegt$]
vaerkfoerer':
vaerkforer':
vaerksted(s
vaeylae'|
vag&S
vaga hasti5@
vaga hea>U
vagen&S
vagt)w
vagyok$V
vahene&K
vahtimestari&i
vairuotojas%I
vairuotojo pazymejimas'n
vairuotojo pažymėjimas'n
vaistine%l
vaistininkas%I
vaistinė%l
vaitekiri%z
vaitoskirja>T
vaji'7
vakantiekracht(p
vakblad'N
vakfi%{
vakfı%{
vakman%1
vakt0G
vaktare%F
vaktmaestare%F
vaktmastare%F
vaktmästare%F
vakuutus'3
valable jusqu'a/(
valable jusqu'au/(
valable jusqu'en/(
valable jusqu'à/(
vald>V
valet%3
valid through0:
valid thru0:
valid to0:
valid until0:
valida ate'&
valida fino al0m
valida hasta++
validade'&
valide-G
valido ate'&
valido fino a0m
valido fino al0m
valido hasta++
validé-G
valjak6U
valkommen2[
vallalat&B
vallaline$f
vallalkozo%L
valmentaja&i
valokuvaaja&i
valores,-
valttava&O
valttava keskitaso4Y
valuer%3
van>W
van phong)8
vanaf>X
vandaag2V
vanzatoare%4
vanzator%4
vapaaehtoinen2O
var>S
vara>Y
varapuheenjohtaja2H
varastotyoentekijae&i
varastotyontekija&i
varastotyöntekijä&i
vardare%F
vardcentral$^
vardiya amiri%(
vardiya sorumlusu%(
varen>S
varhato=]
varhatoan=]
varilec-E
varme arbeider%v
varon2w
varrono)[
varrónő)[
vartija&i
varón2w
vas8F
vasara>Z
vaspitac5T
vaspitač5T
vastaava&i
vayla'|
vca*%
vca vol*0
vd0G
vdana=4
vdaná=4
ve>[
vecka>\
veckor>\
ved>]
vedec,.
vedes3}
vedouci=1
vedoucí=1
veduca+G
veduci+G
vedúca+G
vedúci+G
vedęs3}
veebis4O
veg)*
vegen)*
vegi1s
vegur1s
vegyesz%L
vegyész%L
vegzett/\
vei)*
veien)*
veikals'+
veileder)>
veitingahus'5
veitingahús'5
vej1P
vejleder':
vekter)>
veldig god0}
veleuciliste;6
veleučilište;6
velkommen>^
velmi dobra&4
velmi dobre::
velmi dobrá&6
velmi dobře>_
velmi pokrocila5%
velmi pokročilá5%
velvirki*:
vence++
vence em'&
vence en++
vencedor$?
vencedora$?
vendedor%r
vendedora%r
vendeur%%
vendeuse%%
venditore%=
venditrice%=
venedor%D
venedora%D
ventures$u
verano=Y
veranos=Y
verao=Z
verband%i
verdlaun>`
vereador%*
vereadora%*
verein%i
vereniging%S
vergevorderd>a
verhandlungssicher9w
verhandlungssicher in wort und schrift0s
verheiratet1^
veri analisti%(
veri bilimci%(
veri muhendisi%(
veri mühendisi%(
verkaeufer&m
verkaufer&m
verkefni>b
verket$^
verkfraedingur*:
verkfræðingur*:
verkoopster%1
verkoper%1
verkossa0/
verksmidja'5
verksmiðja'5
verkstad$^
verksted(K
verkäufer&m
verlaengert$e
verlag>c
verlangert$e
verlengd%^
verloopt1W
verloskundige%1
verlängert$e
vermesser&m
verniciatore%=
vernieuwd%^
veroeffentlichung'y
veroeffentlichungen'y
veroes=Z
veroffentlichung'y
veroffentlichungen'y
verpleegkundige%1
verseny-a
versicherung%i
versicherungen%i
verslun'5
vertaalster%1
vertaler%1
verteja%I
vertejas%I
vertejums't
vertieft1M
vertiefung0L
vertreter&m
vertretung('
vertriebler%[
vertėja%I
vertėjas%I
verwacht1Z
verwachte1Z
verwalter&m
verwitwet1^
very good%P
verzekeringen%S
verzorgende%1
verzorger1b
verzorgster1b
verão=Z
verðlaun>`
verões=Z
veröffentlichung'y
veröffentlichungen'y
vet%3
vetaejae&i
vetaja&i
veterinaria%Z
veterinarian%3
veteriner%(
veteriner hekim%(
vetur>d
veturinkuljettaja&i
vetäjä&i
veuf+L
veuve+L
vezeto%L
vezető%L
vezneci%(
veľmi dobre>e
veľmi dobrá&:
vhs,0
via+(
viale+(
vicar%3
vice ordfoerande0G
vice ordforande0G
vice ordförande0G
vice president'c
vice presidente%%
vice-président%%
vice-présidente%%
vico+(
vicolo+(
vid>f
videaste%%
videja atzime't
videja izglitiba'F
videja limeni;g
videja profesionala'F
videji;g
videjs>g
videregaaende8s
videregaaende opplaering'R
videregaaende skole)?
videregaende8s
videregaende opplaering'R
videregaende skole)?
videregående8s
videregående opplæring'R
videregående skole)?
videreutdanning/`
videreutdanning i/`
vidurine mokykla-8
vidurinis*_
vidurinis issilavinimas*_
vidurinis išsilavinimas*_
vidurinė mokykla-8
vidurkenning$.
vidurkis),
vidusskola&/
vidutines9c
vidutinis>h
vidutiniskai9c
vidutiniškai9c
vidutinės9c
vidéaste%%
vidēji;g
vidējs>g
vidējā atzīme't
vidējā izglītība'F
vidējā līmenī;g
vidējā profesionālā'F
vien)8
vien dao tao-/
viesbutis%l
viesnica'+
viesnīca'+
viešbutis%l
vigente al++
vigente hasta++
vigilante%r
vigile del fuoco%=
vigneron%%
vigneronne%%
viikko>i
viikkoa>i
vikar>j
vikarie%F
village')
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
vinter>k
vinteren>l
vintern>m
vintner%3
vinícola%T
violinista%=
viragkoto)[
virasto'3
virejas%I
viriesu>n
virietis>n
virkailija&i
virksomhed(s
virtual1L
virziens:r
virágkötő)[
virėjas%I
visa skola>o
visa strucna sprema>p
visagist&m
visi srednji>q
visiting scholar%3
visja sola/H
visja strokovna izobrazba>r
visjesolska izobrazba>r
visjesolski studij>r
visji srednji>s
visoka skola/G
visoka sola/H
visoka strokovna izobrazba-r
visoka strucna sprema-i
visoka stručna sprema-i
visoka škola/G
visoka šola/H
visoko obrazovanje3b
vispareja videja'F
vispārējā vidējā'F
viss3*
visser%1
vita8=
vitaz$'
vitazka$'
vitejte%w
vitez$(
vitezka$(
viticulteur%%
viticultrice%%
vitnemaal'R
vitnemal'R
vitnemål'R
vitrier%%
viuda<P
viudo<P
viuva<N
viuvo<N
vizsga*D
vizvezetek szerelo)[
við2l
viðurkenning$.
viñedos%Z
viúva<N
viúvo<N
viša stručna sprema>p
viša škola>o
viši srednji>q
višja strokovna izobrazba>r
višja šola/H
višješolska izobrazba>r
višješolski študij>r
višji srednji>s
viện)8
viện đào tạo-/
vk>i
vlasnica*F
vlasnik*F
vloeiend:m
vloeiend in woord en geschrift:m
vmbo2S
vmbo diploma'_
vmbo t'_
vmbo tl'_
vmbo-diploma'_
vmbo-t'_
vo>t
vocal$k
vocational qualification%R
vocera$k
vocero$k
voda'D
vodic'x
vodicsky preukaz+`
voditelj4z
vodič'x
vodičský preukaz+`
vodja-E
vof$L
vog*0
vog verklaring*0
vog-verklaring*0
voitja$%
voittaja$*
vojak*e
voják*e
voldoende,Y
vollzeit)a
volontaer>u
volontaerin('
volontar>u
volontaria%=
volontarin('
volontario%=
volonter&e
volontär>u
volontärin('
volum'K
voluntar*'
voluntara%4
voluntari%D
voluntaria%C
voluntario%r
voluntară%4
volunteer%3
voluntària%D
voluntária%*
voluntário%*
vom>v
von>v
voorjaar5{
voorman%1
voorzitter)+
vopsitor%4
vor>w
vorarbeiter()
vorarbeiterin('
vorauss&n
voraussichtlich&n
vorbitor nativ*6
vordiplom(l
vormgever%1
vorsitzende&m
vorstand)x
vorstandsmitglied%[
vortraege'y
vortrag)j
vortrage'y
vorträge'y
votazione$9
votazione finale$9
voto$9
voto di laurea$9
voto finale$9
vottord>x
vottorð>x
vottun>x
vozac&e
vozacka dozvola.p
vozač&e
vozačka dozvola.p
voznik-E
vozniski izpit+]
vozniški izpit+]
vođa'D
vp'H
vpoe:$
vratny*e
vrijwilliger1b
vrijwilligster(p
vrlo dobro>y
vrouw>z
vrouwelijk>z
vrtec/H
vrtic/G
vrtić/G
vrátný*e
vs-r
vsi$L
vss>{
vuggestue(s
vukova diploma:0
vuoden$*
vuokratyoentekijae2H
vuokratyontekija2H
vuokratyöntekijä2H
vuosi>|
vuotta>|
vut,{
vvs montor':
vvs-montoer':
vvs-montør':
vwo2S
vwo diploma'_
vwo-diploma'_
vyborna&4
vyborne::
vychovatel'?
vychovavatel'x
vychovávateľ'x
vydano.)
vydata<E
vydatá<E
vydavatelstvi-c
vydavatelstvo>}
vydavatelství-c
vydavateľstvo>}
vydáno.)
vyhlaska+_
vyhláška+_
vyras?$
vyriska?$
vyriška?$
vyskumny pracovnik+G
vysoka skola0T
vysoke uceni,{
vysoke uceni technicke,{
vysokoskolske)(
vysokoškolské)(
vysoká škola0T
vysoké učení,{
vysoké učení technické,{
vyssi odborna skola,{
vyssi odborne-w
vyssie odborne?%
vysvedceni+_
vysvedcenie+`
vysvedčenie+`
vysvědčení+_
vyucen7.
vyuceni7.
vyuceni s maturitou7.
vyucni list7.
vyucny list7/
vyučen7.
vyučení7.
vyučení s maturitou7.
vyvojar%K
vyzkumny pracovnik*e
vyznamenani$(
vyznamenanie$'
vyznamenání$(
vyššie odborné?%
vyšší odborná škola,{
vyšší odborné-w
vzdalene8C
vzdáleně8C
vzgojitelj&f
và>R
válida até'&
válida hasta++
válido até'&
válido hasta++
vállalat&B
vállalkozó%L
várható=]
várhatóan=]
vânzătoare%4
vânzător%4
väg&S
väga hea>U
väga hästi5@
vägen&S
vähene&K
väitekiri%z
väitöskirja>T
väktare%F
väljak6U
välkommen2[
välttävä&O
välttävä keskitaso4Y
väylä'|
vår>S
vårdare%F
vårdcentral$^
våren>S
vænget1P
væntanlegt$]
værkfører':
værksted(s
végzett/\
vélvirki*:
vítejte%w
vítěz$(
vítězka$(
vízvezeték-szerelő)[
víťaz$'
víťazka$'
võitja$%
výborne>e
výborná&4
výborné&6
výborně>_
výskumný pracovník+G
výuční list7.
výučný list7/
vývojár'x
vývojář'?
výzkumný pracovník*e
vāji'7
văn phòng)8
vērtējums't
vědec*e
vīrietis>n
vīriešu>n
všs?&
všį$L
w?'
w l l$L
w toku&8
w trakcie&8
w.l.l$L
wachmann%[
waerter%[
waerterin%[
waiter%3
waitress%3
wakacje5o
wakil%B
wakil ketua%B
wall+t
wanita9X
warden%3
warehouse$u
warehouse operative%3
warsztat%e
warsztaty?(
wart%[
wartawan%B
warter%[
warterin%[
warung'`
wasit%B
watchmaker%3
way')
wazna do?)
wazne do?)
wazny do?)
ważna do?)
ważne do?)
ważny do?)
we?*
webmaster%3
wedstrijd)z
week?+
weeks?,
weg?-
weibl1@
weiblich1@
weingut%i
weiterbildung13
weken?.
welcome1{
welder%3
welkom-,
werk%i
werke%i
werker'0
werkstatt%i
werkstudent?/
werkstudentin('
wesen5I
wethouder%1
wettbewerb:8
wholesaler%3
wiceprezes%?
widowed,&
willkommen2$
winemaker%3
winery$u
winkel%S
winnaar/7
winner$@
winter?0
winter season?1
winter term?1
winters?2
wintersaison?3
winterseizoen?4
wintersemester?3
winzer%[
wiosna?5
wiosną?5
wirausaha'`
wise?3
wissenschaft5I
wissenschaften5I
wissenschaftler&m
wissenschaftliche hilfskraft('
wissenschaftliche mitarbeiterin('
wissenschaftlicher mitarbeiter('
witaj,|
witam,|
with1-
wk?,
wks?,
wlasciciel%?
wlascicielka%?
wlasna dzialalnosc%e
wo bachelor$s
wo master.O
wo-bachelor$s
wo-master.O
woche?6
wochen?6
wohnung&Y
woj&G
wolny4Q
wolontariusz%?
wolontariuszka%?
woman?7
work from home1L
worker%3
working at height$}
working at heights$}
working familiarity0U
working knowledge1q
working paper$n
working papers$n
working proficiency1r
works$u
workshop?8
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
wydane9-
wydany9-
wydawnictwo?9
wydzial?:
wydział?:
wykladowca%?
wyksztalcenie srednie.z
wykształcenie średnie.z
wykładowca%?
wynik93
wyroznienie0l
wyróżnienie0l
wystapienie'S
wystąpienie'S
wyzsza szkola&)
wyższa szkoła&)
wärter%[
wärterin%[
własna działalność%e
właściciel%?
właścicielka%?
xa+y
xahar?;
xep loai-]
xerrada+?
xhur?;
xin chao+q
xin chào+q
xitwa?<
xuat sac?=
xuong)8
xuất sắc?=
xã+y
xưởng)8
xếp loại-]
y?>
y ta(b
y tá(b
ya kadar$N
yamk-u
yandal+}
yapi%{
yapimci%(
yapı%{
yapımcı%(
yardimcisi%(
yardımcısı%(
yari zamanli.j
yarisma)A
yarismasi)A
yarı zamanlı.j
yarışma)A
yarışması)A
yayasan'`
yayinevi??
yayinlandi*3
yayinlari%{
yayınevi??
yayınlandı*3
yayınları%{
yaz?@
yazar%(
yazari%(
yazarı%(
yazilim%{
yazilimci%(
yazılım%{
yazılımcı%(
yds)\
ye kadar$N
year?A
years?A
yenileme&L
yenilendi&L
yeterlik)m
yeu7}
yh examen5U
yh-examen5U
yhdistys'3
yhtio'3
yhtioe'3
yhtiö'3
yil<+
yki)\
yksikko9N
yksikkoe9N
yksikkö9N
yleisarvosana'V
ylempi amk-u
ylempi amk tutkinto-u
ylempi amk-tutkinto-u
ylempi ammattikorkeakoulututkinto-u
ylempi korkeakoulututkinto-u
yliopisto&0
yliopistossa&0
ylioppilas&\
ylioppilastodistus&\
ylioppilastutkinto&\
yokdil)\
yonetici%(
yoneticisi%(
yonetmen%(
youth worker%3
yr?B
yrittaejae&i
yrittaja&i
yrittäjä&i
yrityksessa?C
yrityksessae?C
yrityksessä?C
yritys'3
yrkesbevis1]
yrkesexamen?D
yrkesfag'R
yrkeshoegskola2)
yrkeshoegskoleexamen5U
yrkeshogskola2)
yrkeshogskoleexamen5U
yrkeshögskola2)
yrkeshögskoleexamen5U
yrkesutbildning1]
yrs?B
yuksek lisans=a
yuksek lisans derecesi=a
yuksekokulu&+
yökdil)\
yönetici%(
yöneticisi%(
yönetmen%(
yüksek lisans=a
yüksek lisans derecesi=a
yüksekokulu&+
yıl<+
yếu7}
z?E
z odliko:J
z wyroznieniem93
z wyróżnieniem93
zaawansowana):
zaawansowany):
zacatecnik?F
zacetnik?G
zacetno?H
zaciatocnik?I
zadovoljavajuce;:
zadovoljavajuće;:
zadovoljivo:7
zadruga%d
zahnaerztin%[
zahnarzt%[
zahnarztin%[
zahnarztpraxis%i
zahntechniker&m
zahnärztin%[
zahradnice*e
zahradnik*e
zahradník*e
zaklad%e
zaklada4R
zakladatel%K
zakladateľ'x
zakladna?J
zakladna skola6M
zakladna znalost7i
zakladne znalosti7i
zakladni?K
zakladni skola,{
zakladni znalost7p
zakladni znalosti7p
zakladny?L
zaklady?M
zakljucni izpit:9
zaključni izpit:9
zakład%e
zakłady%e
zalozba?N
zalozyciel%?
zalozycielka%?
založba?N
zamecnik*e
zameranie<[
zamereni9,
zamestnanec roku$(
zamezna4Q
zamężna4Q
zaměstnanec roku$(
zaměření9,
zanger.<
zapateria%Z
zapatería%Z
zasadnicze zawodowe.z
zastepca%?
zastupca+G
zastupce*e
zastępca%?
zaswiadczenie+e
zavarivac*F
zavarivač*F
zavarovalnica*N
zavod?O
zavody.2
zawodowe.z
zawodowka&)
zawodówka&)
zayif)Q
zayıf)Q
začetnik?G
začetno?H
začiatočník?I
začátečník?F
założyciel%?
założycielka%?
zaświadczenie+e
zbornik?P
zborník,,
zdaj-4
zdalna3)
zdalnie3)
zdobyty9-
zdravnica-E
zdravnik-E
zdravotni bratr*e
zdravotni sestra*e
zdravotní bratr*e
zdravotní sestra*e
zdravstveni dom*N
zdruzenie%k
zdruzenje*N
združenie%k
združenje*N
zednik*e
zedník*e
zeer goed1`
zeichner&m
zeitschrift)j
zeitschriftenaufsaetze'y
zeitschriftenaufsatze'y
zeitschriftenaufsätze'y
zeitung%i
zelador%*
zeladora%*
zelfstandig6V
zelo dobro?Q
zemedelec*e
zememeric*e
zemědělec*e
zeměměřič*e
zena?R
zenaty;W
zenesz)[
zenska?S
zenske?T
zenski?U
zensko?E
zentrum%i
zenész)[
zerspaner&m
zertifikat6@
zertifiziert?V
zertifizierung)_
zespol.{
zespol szkol&)
zespół.{
zespół szkół&)
zeszyty naukowe'S
zeugnis)_
zidar%4
ziekenhuis%S
ziema?W
zima?X
zimmerei%i
zimmerer&m
zimmermadchen%[
zimmermaedchen%[
zimmermädchen%[
zimą?Y
zinatnu doktors.V
zinātņu doktors.V
ziraat muhendisi%(
ziraat mühendisi%(
zivi('
zivildienst('
zivildienstleistender('
zivljenjepis?Z
zivnost.2
zivotopis?[
zkouska+_
zkouška+_
zlata medaile$(
zlaty$(
zlatá medaile$(
zlatý$(
zmagovalec:,
zmagovalka:,
znamka+f
znanstvenik*E
známka+f
zolnierz%?
zomer?\
zomers?\
zomerseizoen?\
zonaty4Q
zonen6V
zoo$u
zorg%S
zpevacka*e
zpevak*e
zpusobilost+_
zpěvačka*e
zpěvák*e
způsobilost+_
zrt$L
zs,{
zugbegleiter&m
zulassung%:
zuletzt erneuert$e
zumre baskani%(
zurnalas4q
zurnalistas%I
zurnalists%J
zurnals.+
zurzeit&9
zusteller&m
zvarac+G
zviluppatur&^
zvárač+G
zweisprachig/y
zweites staatsexamen$/
zwembad%S
zwyciezca0l
zwycięzca0l
zyciorys?]
zyciorys zawodowy?]
zzp6V
zzp'er(p
zzper(p
základná?J
základná znalosť7i
základná škola6M
základné znalosti7i
základní?K
základní znalost7p
základní znalosti7p
základní škola,{
základný?L
základy?^
zámečník*e
zástupca+G
zástupce*e
závod.2
závody.2
zümre başkanı%(
zš,{
à'u
à aujourd'hui$I
à ce jour$I
à compter de$J
à compter du$J
à distance$O
à distância=X
à partir de$J
à partir du$J
à présent$I
àrea.4
á netinu$U
általános iskola&W
ápoló'-
ár?_
árbitro%r
área?`
áruház'T
átlag'p
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
çalışıyorum*n
çağrı merkezi%(
çevirmen%(
çevrimiçi+i
çift anadal+}
çiftçi%(
çiçekçi%(
çok iyi,5
çok iyi derecede,6
çırak%(
ébéniste%%
échéance/(
école$w
école primaire$w
école supérieure$w
écoles$w
éditeur%%
éditions//
éditrice%%
éducateur%%
éducatrice%%
électricien%%
électricienne%%
éleveur%%
éleveuse%%
élue%%
élémentaire)C
énekes/d
épicerie%'
építész%L
équipe+N
équipier%%
équipière%%
érem-a
érettségi/t
érettségi bizonyítvány/t
értékesítő%L
és/{
établissements%'
étage&T
étalagiste%%
étterem'T
étude notariale%'
été00
étés00
év02
éves03
évkönyv..
ênfase/e
í dag/l
í sambúð/@
în curs%9
în prezent%9
începând cu3I
începător)V
îngrijitoare%4
îngrijitor%4
învățătoare%4
învățător%4
ó?a
ógift/@
óptica$k
óptico$k
óstán,:
óta9T
óvoda4x
óvodapedagógus%L
óvónő%L
õde$g
õpetaja$g
õppekava/u
ödül)A
ödülü)A
ökotropholog&m
ön lisans7]
önkormányzat'T
önkéntes)[
önlisans7]
önéletrajz9E
önéletrajza9E
ösd)\
ösztöndíj-a
översättare%F
öz geçmiş9W
özgeçmiş9W
özgeçmişi9W
öğretim görevlisi%(
öğretim üyesi%(
öğretmen%(
öğretmeni%(
økonom&x
øvet9:
újságíró%A
úplné stredné7/
úrad%k
úsek<u
ústav.2
út%}
útgefið+%
útja%}
útvar<u
účetní*e
účtovník+G
účtovníčka+G
úřad-c
übersetzer&m
übungsleiter&m
üdv2^
üdvözlöm2^
ügyintéző%A
ügynökség'T
ügyvéd%L
ügyvédi iroda'T
ühing&Z
üksus7E
ülikool&$
üniversite&+
üniversitesi&+
ürün yöneticisi%(
üst düzey&1
üye%(
üyesi%(
üzem&B
þjálfari*:
þýðandi*:
ārste%J
ārsts%J
ċertifikat+c
ċertifikat tas-sekondarja+b
ċertifikazzjoni+c
č.p+'
časopis+H
čau%w
čašník+G
čašníčka+G
červený diplom+f
čestné uznanie$'
čestné uznání$(
član,(
članak,)
članek5*
članica,+
člen,.
členka*e
článek.)
článok,,
čvut,{
číšník*e
đang học)T
đang làm)T
điều dưỡng(b
điều hành(b
điều phối viên(b
điểm-]
điểm trung bình-]
đã kết hôn+x
đường+y
đại học-/
đầu bếp(b
đến-H
đến hiện tại)T
đến nay)T
đề tài-A
độc thân+x
ġurnal'Q
ġurnalist&^
ģimnāzija&/
ħarifa2N
īpašnieks%J
įkūrėjas%I
įmonė%l
įmonėje3G
įvertinimas),
ļoti labi'z
ősz9R
ősze9R
œnologue%%
ředitel'?
řezník*e
řidič'?
řidičský průkaz+_
ślusarz%?
śpiewaczka%?
średni<b
średnia<c
średnia ocen93
średnie.z
średnio.l
średnio zaawansowany.l
średnio zaawansowany wyższy.C
średniozaawansowana.l
średniozaawansowany<b
średniozaawansowany wyższy.C
świadectwo+e
świadectwo dojrzałości.z
świadectwo maturalne.z
şampiyon)A
şantiye şefi%(
şarkıcı%(
şef%(
şefi%(
şimdi*n
şirket%{
şirketi%{
şoför%(
şoförü%(
şu an*n
şu anda*n
şu anki*n
şubesi*?
še traja-4
šef*F
šetalište(F
šiandien-*
šiuo metu-*
škola?b
školenie<(
školení<)
šobrīd67
šodien67
šoferis%J
šola/H
špecialista+G
špecialistka+G
špecializácia<[
štipendija:,
štipendium$'
štruktúrovaný životopis:j
študent-E
študijný odbor<[
študijný program<[
študijska smer='
študijski program='
štúdia,,
štúdio%k
švadlena*e
šķīries8\
żeńska4r
żeński4r
żonaty4Q
żołnierz%?
żviluppatur&^
życiorys?]
życiorys zawodowy?]
ž?E
žena?R
ženatý;W
ženska?c
ženski?d
žensko?E
ženské?T
žiema?e
življenjepis?Z
živnost-c
živnosť%k
životopis?[
žurnalas4q
žurnalistas%I
žurnālists%J
žurnāls.+
școala'Y
școala gimnazială'Y
școala postliceală'Y
școală'Y
școală de arte și meserii(d
școală postliceală,8
școală profesională(d
șef%4
șefă%4
și<5
șofer%4
șoseaua&E
άγαμη?f
άγαμοσ?f
άδεια?g
άδεια ασκήσεωσ?g
άδεια οδήγησησ?g
άνδρασ?h
άνοιξη?i
άντρασ?h
άπταιστα?j
άρθρο?k
άριστα?l
άριστη?j
άριστη γνώση?j
άριστο?m
άρρεν?h
έγγαμη?f
έγγαμοσ?f
έπαινοσ$B
έργα?n
έργο?n
έτη?o
έτοσ?o
έωσ?p
έωσ και σήμερα?q
έωσ σήμερα?q
ίδρυμα?r
α ε$L
α' βραβείο$B
α' βραβειο$B
α.ε$L
αγαμη?f
αγαμοσ?f
αγροτησ?s
αγρότησ?s
αδεια?g
αδεια ασκησεωσ?g
αδεια οδηγησησ?g
αε$L
αει?t
αεροσυνοδοσ?s
αεροσυνοδόσ?s
αισθητικοσ?s
αισθητικόσ?s
ακαδημία?t
ακαδημια?t
ανακοίνωση?k
ανακοινωση?k
αναλυτήσ?s
αναλυτησ?s
αναλυτρια?s
αναλύτρια?s
αναμένεται?u
αναμενεται?u
αναμενομενη?u
αναμενομενο?u
αναμενόμενη?u
αναμενόμενο?u
ανδρασ?h
ανθοπωλησ?s
ανθοπώλησ?s
ανοικτο πανεπιστημιο?t
ανοικτό πανεπιστήμιο?t
ανοιξη?i
ανοιχτο πανεπιστημιο?t
ανοιχτό πανεπιστήμιο?t
αντιπροεδροσ?s
αντιπρόεδροσ?s
αντρασ?h
ανωτερη εκπαιδευση?v
ανώτερη εκπαίδευση?v
απθ?t
απο?w
αποθηκάριοσ?s
αποθηκαριοσ?s
απολυτήριο?x
απολυτήριο γενικού λυκείου?x
απολυτήριο γυμνασίου?x
απολυτήριο λυκείου?x
απολυτηριο?x
απολυτηριο γενικου λυκειου?x
απολυτηριο γυμνασιου?x
απολυτηριο λυκειου?x
απταιστα?j
από?w
αρθρο?k
αριθμοσ?y
αριθμόσ?y
αριστα?l
αριστείο$B
αριστειο$B
αριστη?j
αριστη γνωση?j
αριστο?m
αρρεν?h
αρσενικο?h
αρσενικό?h
αρτοποιοσ?s
αρτοποιόσ?s
αρχάριοι?z
αρχάριοσ?{
αρχαριοι?z
αρχαριοσ?{
αρχειονομοσ?s
αρχειονόμοσ?s
αρχιτέκτονασ?s
αρχιτεκτονασ?s
ασκουμενη?s
ασκουμενοσ?s
ασκούμενη?s
ασκούμενοσ?s
αστυνομικοσ?s
αστυνομικόσ?s
ασφαλιστική?r
ασφαλιστικη?r
αφοί?r
αφοι?r
βαθμολογία?|
βαθμολογια?|
βαθμοσ?|
βαθμοσ πτυχιου?|
βαθμόσ?|
βαθμόσ πτυχίου?|
βασικά?}
βασικέσ γνώσεισ?}
βασική?}
βασική γνώση?{
βασικα?}
βασικεσ γνωσεισ?}
βασικη?}
βασικη γνωση?{
βασικο@$
βασικο επιπεδο?{
βασικό@$
βασικό επίπεδο?{
βαφέασ?s
βαφεασ?s
βεβαίωση?g
βεβαιωση?g
βιβλίο?k
βιβλιο?k
βιβλιοθήκη?r
βιβλιοθηκη?r
βιβλιοθηκονομοσ?s
βιβλιοθηκονόμοσ?s
βιβλιοπωλησ?s
βιβλιοπώλησ?s
βιογραφικο@%
βιογραφικο σημειωμα@%
βιογραφικό@%
βιογραφικό σημείωμα@%
βιολογοσ?s
βιολόγοσ?s
βοηθοσ?s
βοηθόσ?s
βράβευση$B
βραβείο$B
βραβειο$B
βραβευση$B
γεια@&
γεια σασ@&
γενικο λυκειο?t
γενικοσ βαθμοσ?|
γενικό λύκειο?t
γενικόσ βαθμόσ?|
γιατροσ?s
γιατρόσ?s
γραμματέασ?s
γραμματεασ?s
γραφίστασ?s
γραφίστρια?s
γραφείο?r
γραφειο?r
γραφιστασ?s
γραφιστρια?s
γυμνάσιο?t
γυμνασιο?t
γυναίκα@'
γυναικα@'
δάσκαλοσ?s
δήμαρχοσ?s
δήμοσ?r
δίγλωσση@(
δίγλωσσοσ@(
δίπλωμα@)
δίπλωμα ιεκ?v
δίπλωμα μηχανικού@*
δασκάλα?s
δασκαλα?s
δασκαλοσ?s
δημαρχοσ?s
δημοσ?r
δημοσίευση?k
δημοσιευση?k
δημοσιογράφοσ?s
δημοσιογραφοσ?s
δημοτικο σχολειο?t
δημοτικό σχολείο?t
διάκριση$B
διαγωνισμοσ$B
διαγωνισμόσ$B
διαδικτυακά@+
διαδικτυακα@+
διαζευγμένη?f
διαζευγμένοσ?f
διαζευγμενη?f
διαζευγμενοσ?f
διαιτητήσ?s
διαιτητησ?s
διαιτολογοσ?s
διαιτολόγοσ?s
διακριση$B
διανομέασ?s
διανομεασ?s
διατριβή?k
διατριβη?k
διαχειριστήσ?s
διαχειριστησ?s
διγλωσση@(
διγλωσσοσ@(
διδάκτορασ@,
διδακτορασ@,
διδακτορική διατριβή@,
διδακτορικη διατριβη@,
διδακτορικο@,
διδακτορικο διπλωμα@,
διδακτορικό@,
διδακτορικό δίπλωμα@,
διευθυνση@-
διευθυντήσ?s
διευθυντησ?s
διευθυντρια?s
διευθύντρια?s
διεύθυνση@-
δικαστήσ?s
δικαστησ?s
δικηγοροσ?s
δικηγόροσ?s
διορθωτήσ?s
διορθωτησ?s
διορθωτρια?s
διορθώτρια?s
διπλωμα@)
διπλωμα ιεκ?v
διπλωμα μηχανικου@*
ε π ε$L
ε.π.ε$L
είμαι@.
είμαι η@.
είμαι ο@.
εγγαμη?f
εγγαμοσ?f
εθελοντήσ?s
εθελοντησ?s
εθελοντρια?s
εθελόντρια?s
ειδίκευση@/
ειδικευση@/
ειδικοσ@0
ειδικοτητα@/
ειδικόσ@0
ειδικότητα@/
εικονογράφοσ?s
εικονογραφοσ?s
ειμαι@.
ειμαι η@.
ειμαι ο@.
εισήγηση?k
εισηγηση?k
εκδοσεισ@1
εκδοτικοσ?r
εκδοτικόσ?r
εκδόσεισ@1
εκπα?t
εκπαιδευτήσ?s
εκπαιδευτησ?s
εκπαιδευτικοσ?s
εκπαιδευτικόσ?s
εκπαιδευτρια?s
εκπαιδεύτρια?s
εκτιμητήσ?s
εκτιμητησ?s
εκτιμωμενη?u
εκτιμώμενη?u
ελευθεροσ επαγγελματιασ?r
ελεύθεροσ επαγγελματίασ?r
εμπ?t
εξ αποστάσεωσ@+
εξ αποστασεωσ@+
εξειδικευμένοσ@2
εξειδικευμενοσ@2
επα λ?t
επα.λ?t
επαινοσ$B
επαλ?t
επαρκήσ@3
επαρκησ@3
επε$L
επιμελήτρια?s
επιμελητήσ?s
επιμελητησ?s
επιμελητρια?s
επιμορφωση@4
επιμόρφωση@4
επιχείρηση?r
επιχειρηση?r
εποπτησ?s
επόπτησ?s
εργάτησ?s
εργάτρια?s
εργα?n
εργαστήριο?r
εργαστηριο?r
εργατησ?s
εργατρια?s
εργο?n
εργοδηγοσ?s
εργοδηγόσ?s
εργοστάσιο?r
εργοστασιο?r
ερευνήτρια?s
ερευνητήσ?s
ερευνητησ?s
ερευνητρια?s
εστιατοριο?r
εστιατόριο?r
εταιρία?r
εταιρεία?r
εταιρεια?r
εταιρια?r
ετη?o
ετοσ?o
ευχερήσ?j
ευχερησ?j
εφορεία?r
εφορεια?r
εωσ?p
εωσ και σημερα?q
εωσ σημερα?q
ζαχαροπλάστησ?s
ζαχαροπλαστησ?s
ηθοποιοσ?s
ηθοποιόσ?s
ηλεκτρολογοσ?s
ηλεκτρολόγοσ?s
ημερίδα?k
ημεριδα?k
θέατρο?r
θήλυ@'
θεατρο?r
θηλυ@'
θηλυκο@'
θηλυκό@'
θυρωροσ?s
θυρωρόσ?s
ι ε κ?t
ι.ε.κ?t
ιατροσ?s
ιατρόσ?s
ιδιοκτήτησ?s
ιδιοκτητησ?s
ιδρυμα?r
ιδρυτήσ?s
ιδρυτησ?s
ιδρυτρια?s
ιδρύτρια?s
ιεκ?t
ικανοποιητική@3
ικανοποιητικη@3
ικε$L
ινστιτουτο@5
ινστιτούτο@5
κάρτα?g
κέντρο?r
καθηγήτρια?s
καθηγητήσ?s
καθηγητησ?s
καθηγητρια?s
και@6
καλά@7
καλή@8
καλή γνώση@7
καλα@7
καλη@8
καλη γνωση@7
καλο@9
καλοκαίρι@:
καλοκαιρι@:
καλωσ?|
καλωσ ηρθατε@&
καλό@9
καλώσ?|
καλώσ ήρθατε@&
καρτα?g
κατάλογοσ?k
κατάρτιση@4
κατάστημα?r
καταλογοσ?k
καταρτιση@4
καταστημα?r
κατευθυνση@/
κατεύθυνση@/
κεντρο?r
κεφάλαιο?k
κεφαλαιο?k
κηπουροσ?s
κηπουρόσ?s
κλάδοσ@-
κλαδοσ@-
κλινική?r
κλινικη?r
κολέγιο?t
κολεγιο?t
κολλέγιο?t
κολλεγιο?t
κομμωτήσ?s
κομμωτησ?s
κομμωτρια?s
κομμώτρια?s
κρεοπωλησ?s
κρεοπώλησ?s
λέκτορασ?s
λίαν καλώσ?|
λεκτορασ?s
λεωφ?y
λεωφοροσ?y
λεωφόροσ?y
λιαν καλωσ?|
λογίστρια?s
λογιστήσ?s
λογιστησ?s
λογιστρια?s
λογοθεραπευτήσ?s
λογοθεραπευτησ?s
λογοθεραπευτρια?s
λογοθεραπεύτρια?s
λυκειο?t
λύκειο?t
μάγειρασ?s
μάγειροσ?s
μάνατζερ?s
μάστερ@*
μέλοσ?s
μέσοσ όροσ?|
μέτρια@3
μέτρια γνώση@3
μέτριο@;
μέχρι?p
μέχρι σήμερα?q
μέχρι τώρα?q
μήνασ@<
μήνεσ@<
μαία?s
μαγείρισσα?s
μαγειρασ?s
μαγειρισσα?s
μαγειροσ?s
μαθητευομενοσ?s
μαθητευόμενοσ?s
μαια?s
μανατζερ?s
μαστερ@*
με λένε@.
με λενε@.
μελοσ?s
μεσαίο@9
μεσαίο επίπεδο@3
μεσαιο@9
μεσαιο επιπεδο@3
μεσοσ οροσ?|
μετάλλιο$B
μεταλλιο$B
μεταπτυχιακέσ σπουδέσ@*
μεταπτυχιακεσ σπουδεσ@*
μεταπτυχιακο@*
μεταπτυχιακο διπλωμα@*
μεταπτυχιακοσ@*
μεταπτυχιακοσ τιτλοσ@*
μεταπτυχιακό@*
μεταπτυχιακό δίπλωμα@*
μεταπτυχιακόσ@*
μεταπτυχιακόσ τίτλοσ@*
μεταφράστρια?s
μεταφραστήσ?s
μεταφραστησ?s
μεταφραστρια?s
μετρια@3
μετρια γνωση@3
μετριο@;
μεχρι?p
μεχρι σημερα?q
μεχρι τωρα?q
μηνασ@<
μηνεσ@<
μητρική@(
μητρική γλώσσα@(
μητρικη@(
μητρικη γλωσσα@(
μηχανικοσ@=
μηχανικόσ@=
μηχανοδηγοσ?s
μηχανοδηγόσ?s
μοδίστρα?s
μοδιστρα?s
μονάδα@-
μοναδα@-
μουσείο?r
μουσειο?r
μουσικοσ?s
μουσικόσ?s
μπάρμαν?s
μπαρμαν?s
ναυτησ?s
ναυτικοσ?s
ναυτικόσ?s
ναύτησ?s
νηπιαγωγείο?t
νηπιαγωγειο?t
νικήτρια$B
νικητήσ$B
νικητησ$B
νικητρια$B
νοσηλευτήσ?s
νοσηλευτησ?s
νοσηλευτρια?s
νοσηλεύτρια?s
νοσοκομείο?r
νοσοκομειο?r
ξεναγοσ?s
ξεναγόσ?s
ξενοδοχείο?r
ξενοδοχειο?r
ξυλουργοσ?s
ξυλουργόσ?s
ο ε$L
ο.ε$L
οδηγοσ?s
οδηγόσ?s
οδοσ?y
οδόσ?y
οικονομολογοσ?s
οικονομολόγοσ?s
οινοποιείο?r
οινοποιειο?r
ομάδα@-
ομαδα@-
ομιλία?k
ομιλια?k
ομιλοσ?r
ονομάζομαι@.
ονομαζομαι@.
οπτικοσ?s
οπτικόσ?s
οργανισμοσ?r
οργανισμόσ?r
οροφοσ?y
παιδαγωγοσ?s
παιδαγωγόσ?s
πανεπιστήμιο?t
πανεπιστημίου?t
πανεπιστημιο?t
πανεπιστημιου?t
παντρεμένη?f
παντρεμένοσ?f
παντρεμενη?f
παντρεμενοσ?f
παρον?q
παρόν?q
πατέντα?k
πατεντα?k
περιοδικο?k
περιοδικό?k
πιστοποίηση?g
πιστοποιημένη?g
πιστοποιημένοσ?g
πιστοποιημενη?g
πιστοποιημενοσ?g
πιστοποιηση?g
πιστοποιητικο?g
πιστοποιητικό?g
πλατεία?y
πλατεια?y
πολυ καλα?j
πολυ καλη?j
πολυ καλη γνωση@7
πολυ καλο?m
πολυτεχνείο?t
πολυτεχνειο?t
πολύ καλά?j
πολύ καλή?j
πολύ καλή γνώση@7
πολύ καλό?m
πρακτικά?k
πρακτικα?k
προγραμματίστρια?s
προγραμματιστήσ?s
προγραμματιστησ?s
προγραμματιστρια?s
προεδροσ?s
προισταμενη?s
προισταμενοσ?s
προπονήτρια?s
προπονητήσ?s
προπονητησ?s
προπονητρια?s
προπτυχιακέσ σπουδέσ@>
προπτυχιακεσ σπουδεσ@>
προπτυχιακο@>
προπτυχιακό@>
προτζεκτ?n
προχωρημένο@?
προχωρημενο@?
προϊστάμενοσ?s
προϊσταμένη?s
πρωτο βραβειο$B
πρόεδροσ?s
πρότζεκτ?n
πρώτο βραβείο$B
πτυχίο@@
πτυχίο επαλ?x
πτυχίο πανεπιστημίου@>
πτυχιο@@
πτυχιο επαλ?x
πτυχιο πανεπιστημιου@>
πτυχιουχοσ@>
πτυχιούχοσ@>
πυροσβέστησ?s
πυροσβεστησ?s
πωλήτρια?s
πωλητήσ?s
πωλητησ?s
πωλητρια?s
ράφτησ?s
ραφτησ?s
σήμερα?q
σε εξέλιξη?q
σε εξελιξη?q
σελίδα@A
σελιδα@A
σεμινάριο@B
σεμιναριο@B
σερβιτορα?s
σερβιτοροσ?s
σερβιτόρα?s
σερβιτόροσ?s
σημερα?q
σιδεράσ?s
σιδερασ?s
στην@C
στο@C
στοιχειωδεισ γνωσεισ?{
στοιχειωδησ?{
στοιχειώδεισ γνώσεισ?{
στοιχειώδησ?{
στον@C
στουντιο?r
στούντιο?r
στρατιωτικοσ?s
στρατιωτικόσ?s
συγκολλητήσ?s
συγκολλητησ?s
συλλογικοσ τομοσ?k
συλλογικόσ τόμοσ?k
συλλογοσ?r
συμβολαιογράφοσ?s
συμβολαιογραφοσ?s
συμβουλοσ?s
συνέδριο?k
συνεδριο?k
συνεργάτησ?s
συνεργάτιδα?s
συνεργατησ?s
συνεργατιδα?s
συνεταιρισμοσ?r
συνεταιρισμόσ?r
συντάκτησ?s
συντάκτρια?s
συντακτησ?s
συντακτρια?s
συντηρήτρια?s
συντηρητήσ?s
συντηρητησ?s
συντηρητρια?s
συντομο βιογραφικο@%
συντονίστρια?s
συντονιστήσ?s
συντονιστησ?s
συντονιστρια?s
σχεδιάστρια?s
σχεδιαστήσ?s
σχεδιαστησ?s
σχεδιαστρια?s
σχολή?t
σχολή καλών τεχνών?t
σχολείο?t
σχολειο?t
σχολη?t
σχολη καλων τεχνων?t
σύλλογοσ?r
σύμβουλοσ?s
σύντομο βιογραφικό@%
τ ε ι?t
τ κ?y
τ.ε.ι?t
τ.κ?y
ταμίασ?s
ταμιασ?s
ταχυδρομοσ?s
ταχυδρόμοσ?s
τει?t
τεχνίτησ?s
τεχνικοσ?s
τεχνικόσ?s
τεχνιτησ?s
τηλεργασία@+
τηλεργασια@+
τιμητική διάκριση$B
τιμητικη διακριση$B
τκ?y
τμήμα@D
τμημα@D
τομέασ@E
τομεασ@E
τομοσ?k
τοπογράφοσ?s
τοπογραφοσ?s
τορναδοροσ?s
τορναδόροσ?s
τράπεζα?r
τραγουδίστρια?s
τραγουδιστήσ?s
τραγουδιστησ?s
τραγουδιστρια?s
τραπεζα?r
τωρα?q
τόμοσ?k
τώρα?q
υδραυλικοσ?s
υδραυλικόσ?s
υπάλληλοσ?s
υπαλληλοσ?s
υπευθυνη?s
υπευθυνοσ?s
υπεύθυνη?s
υπεύθυνοσ?s
υπηρεσία@F
υπηρεσια@F
υποτροφία$B
υποτροφια$B
υπουργείο?r
υπουργειο?r
φαρμακείο?r
φαρμακειο?r
φαρμακοποιοσ?s
φαρμακοποιόσ?s
φθινοπωρο@G
φθινόπωρο@G
φουρνοσ?r
φούρνοσ?r
φυλακασ?s
φυσικοθεραπευτήσ?s
φυσικοθεραπευτησ?s
φυσικοθεραπευτρια?s
φυσικοθεραπεύτρια?s
φυσικοσ?s
φυσικοσ ομιλητησ@(
φυσικόσ?s
φυσικόσ ομιλητήσ@(
φωτογράφοσ?s
φωτογραφοσ?s
φύλακασ?s
χειμωνασ@H
χειμώνασ@H
χειριστήσ?s
χειριστησ?s
χημικοσ?s
χημικόσ?s
χορευτήσ?s
χορευτησ?s
χορευτρια?s
χορεύτρια?s
χρονια?o
χρονοσ?o
χρόνια?o
χρόνοσ?o
χτίστησ?s
χτιστησ?s
ψαράσ?s
ψαρασ?s
ψυχολογοσ?s
ψυχολόγοσ?s
ωδείο?t
ωδειο?t
ωσ?p
ωσ σήμερα?q
ωσ σημερα?q
όμιλοσ?r
όροφοσ?y
а s$L
а.ş$L
автобиография@I
агент@J
агентство@K
агенция@L
агенција@M
агенція@N
агроном@O
ад$L
адвокат@P
администратор@Q
администрация@R
адміністратор@S
адміністраторка@T
адміністрація@N
академии@U
академия@V
академија@W
академія@X
академії@X
аккредитация@Y
акредитація@Z
актер@[
активно@\
актор@]
акторк@]
актрис@[
актёр@[
акушер@^
альманах@_
анализатор@`
аналитик<J
аналитичар@a
аналітик@b
аналітикиня@T
анкета@c
антологія@d
ао@e
ап@f
апотека@M
аппаратчик@[
аптека@g
арт директор@^
арт-директор@^
архивариус@[
архивист<J
архитект@`
архитекта@h
архитектор<J
архіваріус@]
архітектор@b
асистент@i
асистентка@T
асоциация@L
асоціація@N
аспирант@[
аспирантура@j
аспірант@]
аспірантура@k
ассистент<J
ассоциация@R
атестат@l
аттестат@m
аттестат о среднем образовании@n
аудитор@^
б р@o
б-р@o
базове@p
базовий@q
базовий рівень@p
базово@r
базово ниво@s
базовое@t
базовые знания@u
базовый@u
базовый уровень@t
базові знання@q
бакалавр@v
бакалаврат@w
бакалавриат@x
бакалавър@y
бакалавърска@y
бакалавърска степен@y
бал@z
балл@{
баллов@{
банк@K
банка@|
барист<J
бармен@^
барменка@T
бечелор@}
библиотекаA$
библиотекарA%
билингвA&
биография@I
биографијаA'
биолог@[
бл@f
благајник@h
благодарность32
благодарственное письмо32
болница@|
больница@R
бортпроводни@[
брA(
бригадир@^
брошураA)
будA*
будинокA*
булA+
булеварA(
булевард@f
бульварA,
бухгалтерA-
бухгалтерка@T
бытовойA.
бэкендер<J
бюро@K
бібліотека@N
бібліотекар@]
бібліотекарка@T
білінгвA/
вA0
в бракеA1
в моментаA2
в разводеA1
в совершенном владенииA3
в совершенствеA4
вантажни@]
вантажник@T
васпитач@a
вахтер@[
вахтёр@[
ведуча@T
ведучий@T
ведущая<J
ведущий4B
верстальни@]
верстальщи@[
верстальщик<J
веснаA5
весниA6
веснойA7
весныA7
вестникA8
ветеринарA9
ветеринарка@T
взимкуA:
видавництвоA;
виданоA<
видеограф<J
викладачA=
викладачка@T
виконроб@]
випускA<
випускова@T
висока школа@W
високийA>
високо образовањеA?
виступ@d
висше@y
висше образование@y
висше училищеA@
виховател@]
виховательAA
вихователька@T
виш@X
виша стручна спремаAB
виша школаAC
виши средњиAD
вище за середнійAE
вище середньогоAE
владелец4B
власникAF
власница@h
вліткуAG
воAH
водител@[
водитель@[
водительские права@Y
водительское удостоверение@Y
водійAA
водійка@T
водійські права@Z
военнослужащ@[
вожат@^
возач@a
возачка дозволаAI
волонтерAJ
волонтерка@T
волонтёр@[
восениAK
воспитател@[
вођа@h
впевненийA>
впевненоA>
врач@[
временная работаAL
врло доброAM
вртић@W
всем приветAN
второ място$1
вузAO
вукова диплома$5
вулA*
вулицяA*
вх@f
вчитель@]
вчителька@T
въвAP
възпитател@`
выданAQ
выданоAQ
вып@_
выпускAQ
высокийAR
выступление@_
высшееAS
выше среднегоAT
відAU
віддалена роботаAV
віддаленоAV
відділAW
відділенняAW
відзнака$3
відмінноAX
військов@]
вільнеAY
вільне володінняAY
вільноAY
вільно володіюAY
вісник@d
вітаюAZ
гA[
газета@K
газосварщик@[
гбу$L
геодезист@^
геолог@[
гимназия@V
гимназија@W
главаA\
главная<J
главный4B
гоA]
говоримоA^
годA_
годаA`
годинаAa
годинеAb
годиниAc
голова@T
головний@T
горничн@[
город@o
гостиница@R
готвач@`
готель@N
гр@f
грамотаAd
гран при32
гран прі$3
гран-при32
гран-прі$3
грант32
грузчик@[
групаAe
группаAf
группа компаний@R
гуп$L
гід@T
гімназія@X
д@o
д т нAg
д.т.нAg
данасAh
дворник@[
двуезиченAi
девопс<J
делопроизводителAj
департаментAk
депоAl
депутат@^
детска градинаA@
детский сад@U
дефектолог<J
диетолог@[
дизайнерAm
дизайнерка@T
дизајнер@a
дипломAn
диплом бакалавра@x
диплом з відзнакою@z
диплом с отличием@{
диплом специалистаAS
диплом техникаAo
дипломаAp
диплома за средно образованиеAq
дипломираниA?
директорAr
директорка@T
директриса<J
дирекцияAs
дирекцијаAt
дисертацияA)
дисертація@d
диспетчер@^
диссертация@_
дистанционноAu
дистанционныйAv
дистанційноAV
дитячий садок@X
днесA2
доAw
до данасAh
до днесA2
до моментаA2
до настоящего времениAx
до настоящего моментаAx
до настоящия моментA2
до садаAh
до сегаA2
до сегодняAx
до сих порAx
до сьогодніAy
до теперAy
до теперішнього часуAy
до цього часуAy
добраAD
добреAz
добрийAE
добрий деньAZ
доброA{
добро пожаловатьAN
доброволецA|
дозволаAI
докладA8
докторA}
доктор наукB$
доктор наукаB%
доктор філософіїB&
докторант@`
докторантураA}
докторатB%
докторска степенA}
докторске студијеB%
дом@o
дом здравља@M
дониніAy
доо$L
доповідь@d
допускB'
досегаA2
досконалоB(
дослідник@]
досіAy
дотеперAy
доцент@J
дружество@L
друкарня@N
друштво@M
діловод@]
дієтолог@]
еад$L
екипB)
економиста@h
економска школа@W
економіст@]
економістка@T
екскурсовод@]
експертB*
експертнийB+
експертноB,
електрикAA
електричар@h
електротехник@`
елементарний@p
елементарно@s
еоод$L
есей@d
есенB-
есентаB-
етB.
жB/
ж к@f
ж.к@f
железници@L
женB0
женаB1
женатA1
жененB2
женскиB1
женскийB0
женскоB3
женщинаB0
животописA'
журналB4
журналистB5
журналіст@]
журналістка@T
жінкаB6
жіночаB6
жіночийB6
зAU
з відзнакою@z
за сумісництвомB7
заваривач@h
заварчик@`
заведующ<J
заводB8
завідувач@T
завідувачка@T
задоволителноA^
задруга@M
закройщи<J
закінчивA<
закінчилаA<
заместитель@[
заместник@`
замужемA1
заміжняB9
зао$L
заразAy
засновник@]
застраховане@L
заступник@]
зборникB:
збірник@d
зварник@]
зварювальник@T
звеноB)
звукорежисс<J
здобутоA<
здравствуйтеAN
зимаB;
зиматаB<
зимиA:
зимойB=
зимыB=
знакомB>
значка$1
зно)\
зоотехник<J
зрелостен изпитAq
зіB?
зі словником@p
иB@
изворни говорникBA
изд во@_
изд-во@_
издавачB:
издавачка кућа@M
издателствоBB
издательствоBC
излагањеB:
изследовател@`
икономист@`
икономически университетA@
иллюстратор@[
име на проектаBD
инженерBE
инжењерBF
инспекторB5
институтBG
инструкторBH
интегрисане студијеA?
ип$L
исследовател<J
истраживач@a
йBI
к т нB$
к э нAg
к.т.нB$
к.э.нAg
казначе@[
каменщик@[
кандидатBJ
кандидат наукB$
канцеларија@M
капитан@[
касиер@`
касир@]
касирка@T
кассир@[
категорияBK
категорія@Z
кафедраBL
квA,
квалификацияBM
кваліфікаціяBN
квартираA,
керівник@b
керівниця@T
кладовщи@[
кладовщик@[
клиникаA$
клініка@N
книгаBO
кну,0
коваль@T
кодBP
коледжBQ
колежBR
колледжBS
командаAk
комбайнер<J
комбайнёр<J
комерцијалиста@h
компанияAl
компанија@M
компанія@N
комплектовщи<J
комірни@]
комірник@T
конверзацијскиBT
кондитерBU
кондитерка@T
конкурсAd
конкурса32
конкурсу$3
конобар@a
консерватория@V
консерваторія@X
консултантBH
консультантBV
контент<J
конференцияA8
конференцијаB:
конференція@d
концерн@R
концертмейстер<J
кооперация@L
координаторAr
координаторка@T
копирайтер@[
копірайтер@]
коректор@]
кореспондент@]
корп@o
корпорация@R
корпорація@N
корректор@[
корреспондент@[
косметолог@^
кпі,0
кравец@]
кравчин@]
кравчиня@T
край@o
крановщик@[
красный диплом@{
кровельщик<J
кубок32
кувар@a
кузнец4B
кур'єрAA
курсBW
курсиBX
курсыBY
курьер@[
кухарBZ
кухарка@T
књигаB:
лаборант@^
лаборанткаA9
лабораторияAl
лабораторија@M
лабораторія@N
лавреат$3
лавреатка$3
ласкаво просимоAZ
лауреатAd
лауреатка$3
лекарBH
лекторB[
лекцияA)
лекція@d
лесник4B
лесхоз@R
летA`
летаB\
летоB]
летомB\
лидер@[
листонош@]
лицей@V
лицензB^
лицензия@Y
лиценцаAI
логист@[
логопедA-
логіст@]
лучшая32
лучший32
лятоB_
лятотоB_
лікар@]
лікарка@T
лікарня@N
літаAG
літоAG
ліцей@X
ліцензія@Z
мB`
м'ясник@T
магазин@g
магационер@h
магистарA?
магистрAS
магистратураBa
магистърBb
магистърскаBb
магистърска степенBb
магістрBc
магістратураBc
майстер@]
майстерня@N
майстор@`
майчинAi
майчин езикAi
малярBU
маркетолог@^
мастерBd
мастер студијеA?
мастерская@R
матеренAi
матерњиBA
матерњи језикBA
матрос@^
матураBe
матурски испитBf
машинистB5
машиніст@]
мајстор@h
мгту,0
мгу,0
медал$1
медальBg
медаља$5
медбратBh
медицинска сестраBi
медсестр@^
медсестраA9
медуниверситет@U
менаџер@a
мене зватиBj
менеджерBV
менеджерка@T
мениджър@`
меня зовутBk
мерчандайзер<J
мерчендайзер<J
месBl
месецBm
месецаBm
месециBn
месяцBo
месяцаBo
месяцевBo
методист@[
методистка@T
метролог<J
механикB5
механичар@a
механік@]
микрорайон@o
министарство@M
министерствоAl
младший4B
много добреBp
много доброBq
много добро нивоBr
модулBs
мое резюмеBt
молодший@T
молодший бакалаврBu
молодший спеціалістBu
моментаA2
монографияA8
монографія@d
монтажер<J
монтажни@]
монтажник@O
монтажёр<J
моё резюмеBt
моє резюмеBv
мужBw
мужскойBw
мужчинаBw
музей@g
музейн<J
музеј@M
музикант@]
музыкант@[
муляр@]
муп$L
мушкарацBx
мушкиBx
мушкоBx
мъжBy
мъжкиBy
мясник@[
міністерство@N
місBz
містоA*
місяцьBz
місяціBz
місяцівBz
н вAx
н чAy
н. вAx
н.вAx
н.чAy
на бытовом уровнеA.
на даљинуB{
наб@o
набережнаA*
набережная@o
навесніA6
нагорода$3
наградаB|
назва проєктуB}
название проектаC$
назив пројектаC%
найкраща$3
найкращий$3
направлениеC&
направление подготовкиBM
напредналBq
напредналоBq
напредноAM
напрямBN
нарис@d
насељеA(
наст врAx
наст времяAx
наст. врAx
наст. времяAx
наставник@h
наставница@h
настоящеA2
настоящее времяAx
настоящемA2
настоящий моментAx
настоящий момент времениAx
настоящия моментA2
науковий співробітник@T
научен сътрудникA|
научная статья@_
научный сотрудник4B
началник@`
началноC'
начальник@^
начальница<J
начальное профессиональноеAo
начальное профессиональное образованиеAo
начальный@u
начальный уровень@t
начинаещC(
начинающийC)
начиная сC*
наше времяAx
нвAx
не женатA1
не замужемA1
недC+
неделиC+
недельC+
неделяC+
нежененB2
незаміжняB9
неодруженаB9
неодруженийB9
неожењенC,
неоконченное высшее@x
неомъженаB2
неудатаC,
ниніAy
новинар@a
новичокC)
носительA&
носитель языкаA&
носійA/
носій мовиA/
нотариус@[
нотаріус@]
нпо$L
нян@]
няня4B
оао$L
облC-
областьA,
обновленAQ
обновлёнAQ
образователно квалификационна степен магистърBb
образователно-квалификационна степен магистърBb
обукаAI
общинаC.
објављенB:
овлашћењеAI
одC/
одељењеAt
одитор@`
одличноAM
одруженаB9
одруженийB9
одсекC0
ожењенC,
ожидаемыйC1
ожидаетсяC1
окончаниеAQ
окончилAQ
окончилаAQ
олимпиадаC2
олімпіада$3
омъженаB2
онлайнC3
онлајнB{
оод$L
ооо@e
оператер@a
операторC4
оператор пк<J
оптометрист@[
општина@M
осениC5
осеньC5
осеньюC5
осеніAK
осигурање@M
оснивач@a
основателB5
основеC6
основна школа@W
основне академске студије@}
основне студије@}
основноC7
основно владеенеA^
основно знањеC8
основно ниво@s
основно училищеA@
осіньAK
отC9
от разстояниеC:
отговорник@`
отделAs
отделениеC;
отделочник<J
отель@R
отличенC<
отличиеC=
отличноC>
отлично владеенеBp
отличноеA3
отриманоA<
офисAl
официант@[
офіс@N
офіціант@]
офіціантка@T
охоронец@]
охоронець@T
охранник@[
оценаC?
оценкаC@
оценщик@[
оцінка@z
оцінювач@]
очаква сеCA
очакваноCA
очекиваноCB
очікуванийCC
очікуєтьсяCC
пао$L
парикмахер@[
пасивноC8
пат$L
патентCD
пгA@
пгжптA@
певец4B
певица4B
педагог<J
пекарBU
пекара@M
пекарна@L
пекарня@K
пер@o
первое место32
переводчик@[
переводчица4B
перекладач@]
перекладачка@T
переможець$3
переможниця$3
переулок@o
перукар@]
перше місце$3
пивара@M
плCE
плакет$1
планираноCF
планируемыйC1
планируетсяC1
плануєтьсяCC
плиточник@[
плотник@[
площаA*
площад@f
площадь@o
поCG
по договоруAL
по н вAx
по н. вAx
по н.вAx
по наст времяAx
по наст. времяAx
по настоящее времяAx
по настоящий моментAx
по наше времяAx
по ниніAy
по сегодняAx
по сей деньCH
по совместительствуAL
по сьогодніAy
по сьогоднішній деньAy
по текущий моментAx
по теперішній часAy
по цей деньAy
по цей часAy
победител$1
победитель32
победительница32
победник$5
победница$5
поварAj
повна зайнятістьB7
повна середняCI
повний деньB7
повышение квалификацииCJ
поглављеB:
поглибленийAY
подмастерь@[
подразделениеCK
подяка$3
пожарн@[
пожежни@]
позориште@M
покоївк@]
поликлиникаAl
политех@U
политехнический@U
полицейск@[
полная занятостьAL
полный деньAL
положенAI
полувисшеCL
полученAQ
полученоAQ
поліклініка@N
політехніка@X
поліцейськ@]
помощникB5
помоћник@h
помічникAA
помічниця@T
понастоящемA2
пониніAy
понынеAx
портниха4B
портной4B
посвідчення@Z
посвідчення водія@Z
поселок@o
пословођа@h
посёлок@o
потврдаAI
поточне місцеAy
похвала$5
початковий@q
початковий рівень@p
початківецьCM
почетна грамота$1
почетная грамота32
почетникCN
почетноC8
почтальон@[
почётная грамота32
прA,
пр т@o
пр-т@o
правник@h
правница@h
правоспособностB^
практикантAJ
прат$L
преводач@`
преводилац@h
предавач@a
предавањеB:
предвиђеноCB
предполагаемыйC1
предприятиеAl
председателB5
председник@h
председница@h
предстоиCA
предузеће@M
президент@J
премия32
премія$3
преподавателCO
прибиральниця@T
приветAN
привітAZ
приемщи<J
призерBg
признање$5
призёр32
приправник@h
приправница@h
приёмщи<J
провA*
провизор4B
проводник<J
провулокA*
провідний@T
провідник@]
провізорка@T
програмер@a
програмист@`
программист<J
програміст@b
продав@]
продавац@h
продавач@`
продавачица@h
продавецCP
продавница@M
продавчиня@T
продакт<J
продвинутыйCQ
продвинутый уровеньA3
продленAQ
продленоAQ
продлёнAQ
продюсер@^
проезд@o
проектCR
проектаC$
проектиCS
проектная работаAL
проектыC$
пролетCT
пролеттаCT
пролећеCU
промоутер<J
прораб@[
просекC?
просек оценаC?
просечна оценаC?
проспA*
проспектA,
просунутийAX
професионален бакалавър@y
професионална автобиография@I
професионална биографијаA'
професионална гимназияA@
професионална квалификацияAq
професор@i
профессиональныйA3
профессор<J
професійнийAY
професійно технічнаCI
професійно-технічнаCI
профилCV
профильBM
проєктB}
проєктиB}
проєктуB}
пројекатC%
пројектиC%
психологCW
психологиня@T
пту,0
публикацияA8
публикацијаB:
публікація@d
путA(
първо място$1
підвищення кваліфікаціїCX
підприємство@N
підрозділAW
рCY
работаюAx
работник@`
рабоч@[
рабочийCZ
радB:
рад од кућеB{
радионица@M
радна биографијаA'
радник@h
радница@h
радіо@N
разведенC[
разведенаC[
разведёнA1
разговорныйA.
разговорный уровеньA.
разработчикC\
разрешителноB^
разряд@Y
районA,
рачуновођа@h
ревизор<J
редакторAm
редакторка@T
редакция@R
редакція@N
режисер@]
режиссер@[
режиссёр@[
резюме@c
рекрутер@^
репетитор<J
республика@o
ресторанC]
ресторант@L
референт@a
рибал@]
риелтор@[
робочийAE
робітни@]
робітник@T
роденAi
роден езикAi
роднаяA&
роднойA&
родной языкA&
розділ@d
розлученаB9
розлученийB9
розмовнаC^
розмовнийC^
розмовний рівеньC^
розробник@b
розробниця@T
рокиCY
рокуCY
роківCY
руководилац@h
руководител<J
ръководителC_
рыбак@[
ріднаA/
рідна моваA/
ріднийA/
рікCY
сC`
с отличием@{
саветник@h
саветница@h
садаAh
садашњостAh
садовник@[
садівни@]
самозайнятий@N
самозанятый@R
санитар@[
сантехник@[
сантехнік@]
санітар@]
санітарка@T
саопштењеB:
сарадник@h
сарадница@h
сборникA8
сварщикAj
свидетелствоB^
свидетельство@Y
свободноCa
свободно владеюA3
свободноеA3
свободное владениеA3
свободныйA3
свідоцтво@Z
сданAQ
сдружение@L
сегаA2
сегодняAx
сейчасAx
секретар@P
секретарица@h
секретарь@[
секторCb
селоA,
семеенB2
семейнаB2
семинарCc
семінарBX
сервитьор@`
середньоC^
середняCI
середня освітаCI
середня спеціальнаBu
середнійCd
середній бал@z
середній рівеньC^
сертификатCe
сертификация@Y
сертифициранB^
сертифицированный@Y
сертифікатCf
сертифікація@Z
системний адміністратор@T
системный администратор<J
скарбни@]
скрам мастер<J
скрам-мастер<J
слабо@s
слесар@[
слесарь@[
службаCg
слюсарAA
смерBs
смотрител<J
соCh
со словарем@t
со словарём@t
соавторCi
собственик@`
совершенноеA4
сотрудник@[
соуA@
союз@R
спбгу,0
специализацияCV
специалистCj
специалист поCL
специалитетAS
специалностCV
специальностьBM
специјалиста@h
спеціальністьBN
спеціалізаціяBN
спеціалістCk
спеціалістка@T
спеціалітетBc
списаниеA)
співа@]
співавторCl
співробітник@]
спілка@N
ср балл@{
ср. балл@{
среден успехC<
среден успех от следванетоC<
среднеA.
среднее@n
среднее образование@n
среднее общее@n
среднее профессиональноеAo
среднее профессиональное образованиеAo
среднее специальноеAo
среднийCm
средний балл@{
средний балл диплома@{
средний уровеньA.
средноCn
средно владеенеA^
средно нивоCo
средно образованиеAq
средно специалноAq
средно специално образованиеAq
средно училищеA@
средняя оценка@{
средња стручна спремаBf
средња школа@W
средњеCp
средњиBT
средњи нивоBT
сссBf
стажант@`
стажерBU
стажерка@T
стажистAA
стажиста@h
стажёр@[
станA(
станочник<J
старшая<J
старшийCq
статияA)
стаття@d
статья@_
степень бакалавра@x
степень магистраAS
стипендияC2
стипендија$5
стипендія$3
столар@h
столярBU
сторCr
сторож<J
сторінкаCr
стрCs
страницаCt
строительная@R
стройка@R
стропальщик<J
струковне студије@}
стручни испитAI
стручњакCu
студио@|
студия@R
студијски програмBs
студія@N
ступінь бакалавра@w
ступінь магістраBc
стюард@^
суA@
су шефCq
су-шефCq
суддя@T
судья4B
супервайзер<J
супермаркет@K
счетоводител@`
считано отCv
сътрудник@`
сьогодніAy
т чAy
т.чAy
таBI
такмичење$5
танцовщиц@[
танцор@[
танцівни@]
таргетолог<J
театр@K
театър@L
тези@d
тезисы@_
текущаяAx
текущееAx
текущее времяAx
телеканал@N
телемаркетолог<J
теперішнього часуAy
теперішній часAy
тесляр@T
тестер@`
тестировщик<J
тестувальникCw
тестувальниця@T
техлид4B
техникB5
техникумCx
техничар@a
техничка школа@W
технолог@J
технологииBM
технологияBM
технікAA
технікумBQ
течно@\
тижденьCy
тижніCy
тижнівCy
тимAt
тимлид4B
типография@R
товCz
товаровед@[
токар@^
токарь@[
тоо$L
торговый дом@R
торговый представитель4B
трактористA9
тргA(
тренер@^
тренерка@T
тренингCc
тренутноAh
треньор@`
тренінгBX
трки)\
търговец@`
търговски представителA|
уC{
у бракуC,
у досконалостіB(
у токуAh
уверенноAR
уверенныйAR
уверењеAI
удаленкаAv
удаленная работаAv
удаленноAv
удалёнкаAv
удалённая работаAv
удалённоAv
удатаC,
удовлетворительноA.
удостоверениеBK
удружење@M
улC|
улицаC|
универзитетC}
университетCx
университета@V
університетBQ
упаковщи<J
управител@`
управлениеD$
управлінняD%
уредник@h
уредница@h
усмерењеBs
успехC<
учебникA)
ученик4B
училищеD&
учител@`
учитель@^
учительница4B
учитељ@a
учредитель@[
фабрикаB8
факултетD'
факультетD(
фармаколог<J
фармацевт@J
фармацевтка@T
фармацеут@a
фаховий молодший бакалаврBu
фахівець@T
фахівчиня@T
фгуп$L
фельдшерBh
фермер@^
физик@[
физиотерапевт@[
финалист32
финалиста$5
фирмаA$
флорист@^
фонд@K
фондация@L
фондација@M
фоп$L
фотограф@^
фрезеровщик@[
фрезерувальни@]
фриланс@R
фрилансер@[
фронтендер<J
фріланс@N
фізіотерапевт@]
фіналіст$3
фірма@N
химик@[
хозяйство@R
холдинг@g
холостA1
холостойA1
хореограф<J
хорошееAT
хорошийD)
хорошоD)
хостес<J
хотел@|
художник@[
цей часAy
центар@M
центр@K
център@L
цехD$
чD*
часописB:
частичная занятостьAL
часткова зайнятістьB7
червоний диплом@z
чиракA|
читалище@L
читаю профессиональную литературу@t
читаю со словарем@t
читаю со словарём@t
члан@h
чланакB:
членA|
чоловікD*
чоловічаD*
чоловічийD*
швачк@]
швачка@T
швея4B
шеф@h
шеф повар<J
шеф-повар<J
школаD+
школа no@U
школьный@t
шосеA*
шоссе@o
шофьор@`
шофьорска книжкаB^
экономист@[
экскаваторщик<J
экскурсовод@[
экспертD,
экспертныйD-
экспертный уровеньD-
электрик@[
электрогазосварщик@[
электромонт@[
электросварщик@[
элементарный@t
эникей<J
юрисконсульт<J
юрист@J
юристка@T
яD.
іBI
ізAU
ілюстратор@]
інженер@b
інститутBQ
јединицаAt
јесенD/
ґрант$3
אביבD0
אגףD1
אדריכלD2
אדריכליתD2
אולפנהD3
אוניברסיטהD3
אוניברסיטתD3
אופטומטריסטD2
אותD4
אחD2
אחותD2
אחראיD2
אחראיתD2
אינסטלטורD2
אישהD5
אנליסטD2
אנליסטיתD2
אקדמיהD3
ארגוןD6
ארכיונאיD2
בD7
ב"אD8
בגרות$;
בגרות מלאה$;
בגרות עיונית$;
בהצטיינותD9
בוגרD8
בוגרתD8
בודקD2
בודקתD2
ביטוחD6
בינוניD:
בינוניתD:
בינונית גבוההD;
בית אבותD6
בית החוליםD6
בית הספרD3
בית חוליםD6
בית מרקחתD6
בית ספרD3
בנאיD2
בנקD6
בסיסD<
בסיסיD=
בסיסיתD=
בע"מD6
בעליםD2
בעמD6
ברמה גבוההD>
ברמןD2
ברמת שפת אםD?
גבוההD@
גברDA
גזברD2
גזבריתD2
גן ילדיםD3
גנןD2
גננתD2
גרושDB
גרושהDB
ד"רDC
דו לשוניD?
דו-לשוניD?
דובר ילידיD?
דוורD2
דוקטורDC
דוקטורטDD
דייגD2
דיילD2
דיילתD2
דירהDE
דרךDE
האוניברסיטהD3
האקדמיהD3
הווהDF
הוצאהDG
הוצאתD6
החוגD3
הטכניוןD3
היברידיDH
היוםDF
המכללהD3
המכללה האקדמיתD3
המרכזD6
המרכז האקדמיD3
הנדסאיDI
הנדסאיתDI
הסמכהDJ
הסמכותDJ
הסמכתDJ
הפקולטהD3
הצטיינותD4
הצטיינות יתרהD9
הרצאהDG
השתלמותDJ
התמחותDK
התמחות בDK
וDL
ועד היוםDF
זוכהD4
זכרDA
זמרD2
זמרתD2
חברD2
חבר ועדD2
חברהD6
חברה בוועדD2
חברה בצוותD2
חברתD6
חברת ועדD2
חוגDK
חודשDM
חודשיםDM
חוקרD2
חוקרתD2
חורףDN
חטיבהD1
חטיבת בינייםD3
חייטD2
חיילD2
חלשהD<
חנותD6
חקלאיD2
חרטD2
חשבD2
חשמלאיD2
טבחD2
טבחיתD2
טובDO
טובהD;
טובה מאודD>
טכנאיD2
טכנאי מוסמךDI
טכנאיתD2
טכנולוגיותD6
טכניוןD3
ידע בסיסיD<
יו"רD2
יועץD2
יועצתD2
יושב ראשD2
יחידהD1
יחידתD1
ישיבהD3
ישיבתD3
כבאיD2
כיוםDF
כיכרDE
כנסDG
כעתDF
כתב עתDG
כתבהDG
מDP
מ"אDQ
מאבטחD2
מאבטחתD2
מאזDR
מאיירD2
מאיירתD2
מאמןD2
מאמנתD2
מאמרDG
מאפייהD6
מבקרD2
מגיהD2
מגמהDK
מגמתDK
מדורD1
מדליהD4
מדריךD2
מדריכהD2
מדרשהD3
מהנדסD2
מהנדסתD2
מודדD2
מוזיאוןD6
מוזיקאיD2
מוכרD2
מוכרתD2
מומחהDS
מומחיתDS
מוסמךDT
מוסמכתDT
מועצהD6
מורהD2
מזכירD2
מזכירהD2
מחלקהD1
מחלקתD1
מחסנאיD2
מטפלD2
מטפלתD2
מיזםDU
מיילדתD2
מייסדD2
מייסדתD2
מיקודDE
מכוןD6
מכון ללימודיםD3
מכונאיD2
מכללהD3
מכללתD3
מלגהD4
מלגתD4
מלוןD6
מלחD2
מלצרD2
מלצריתD2
ממוצעD9
ממוצע ציוניםD9
מנהלD2
מנהל חשבונותD2
מנהל עבודהD2
מנהלתD2
מנהלת חשבונותD2
מנחהD2
מנכ"לD2
מסגרD2
מסלולDK
מסעדהD6
מעבדהD6
מעצבD2
מעצבתD2
מפיקD2
מפיקהD2
מפעילD2
מפעלD6
מפקדD2
מפקדתD2
מפתחD2
מפתחתD2
מצויןD@
מצוינתD>
מצטייןD4
מצטיינתD4
מקווןDH
מקום ראשוןD4
מרחוקDH
מרכזDV
מרכזתD2
מרפא בעיסוקD2
מרפאהD6
מרפאה בעיסוקD2
מרפאתD6
מרצהD2
משוערDW
משרדD6
מתחילDX
מתחיליםD<
מתכנןD2
מתכננתD2
מתכנתD2
מתכנתתD2
מתמחהD2
מתנדבD2
מתנדבתD2
מתקדםDY
מתרגםD2
מתרגמתD2
נגרD2
נהגD2
נהגתD2
נוטריוןD2
נוכחיDF
נוכחיתDF
נציגD2
נציג מכירותD2
נציגתD2
נקבהD5
נשואהDB
נשויDB
סבירהDZ
סדנהD6
סוכנותD6
סטודיוD6
סטודנטD2
סייעD2
סייעתD2
סמטתDE
סמינרD3
סמנכ"לD2
ספרDG
ספרייהD6
ספרייתD6
ספריתD2
ספרןD2
ספרניתD2
סתיוD[
עבודה מרחוקDH
עבודת גמרDG
עדD\
עד היוםDF
עד כהDF
עובדD2
עובד מצטייןD4
עובדתD2
עובדת מצטיינתD4
עוזרD2
עוזרתD2
עורךD2
עורך דיןD2
עורכתD2
עורכת דיןD2
עיוןDG
עירייתD6
עיתונאיD2
עיתונאיתD2
עכשיוDF
עמודD]
עמותהD6
עמותתD6
עצמאיD6
עצמאיתD6
פוסטרDG
פועלD2
פועלתD2
פטנטDG
פיזיותרפיסטD2
פסיכולוגD2
פסיכולוגיתD2
פקולטהD3
פקידD2
פקידהD2
פרויקטDU
פרופסורD2
פרסD4
פרסוםDG
פרקDG
צה"לD6
צוותD1
ציוןD9
ציון ממוצעD9
ציון סופיD9
צלםD2
צלמתD2
צפויDW
צפויהDW
קבוצתD6
קו"חD^
קומהDE
קונדיטורD2
קופאיD2
קופאיתD2
קופת חוליםD6
קורות חייםD^
קורסDJ
קו״חD^
קיץD_
קלינאיתD2
קצבD2
קציןD2
קצינהD2
קרןD6
ראשD2
ראש צוותD2
רהוטהD>
רואה חשבוןD2
רווקDB
רווקהDB
רופאD2
רופאהD2
רוקחD2
רוקחתD2
רחDE
רחובDE
רישיוןDJ
רישיון נהיגהDJ
רכזD2
רכזתD2
רמה גבוההD@
רמת שיחהDZ
רקדןD2
רקדניתD2
רשיוןDJ
רשתD6
רתךD2
שדDE
שדרותDE
שוטףD>
שוטפתD>
שוטרD2
שוטרתD2
שוליהD2
שוערD2
שופטD2
שותףD2
שותפהD2
שחקןD2
שחקניתD2
שיחהDZ
שכונתDE
שליחD2
שליטה מלאהD>
שם הפרויקטDU
שמאיD2
שנהD`
שניםD`
שףD2
שפת אםD?
שפת-אםD?
ת דDE
ת.דDE
תוארD8
תואר ראשוןD8
תואר ראשון בD8
תואר שלישיDC
תואר שניDQ
תואר שני בDQ
תופרתD2
תזונאיתD2
תחקירןD2
תחקירניתD2
תחרותD4
תיאטרוןD6
תיכוןDa
תעודהDJ
תעודתDJ
תעודת בגרות$;
תעודת הוקרהD4
תעודת הוראהDI
תעודת הצטיינותD4
תעודת מקצועDb
תעשיותD6
أخصائيDc
أخصائيةDc
أساسيDd
أساسياتDd
أساسيةDe
أستاذDc
أستاذةDc
أشهرDf
أعزبDg
أعوامDh
أفضلDi
أكاديميةDj
أمانةDk
أمين الصندوقDc
أمين مكتبةDc
أمينةDc
أمينة الصندوقDc
أنثىDl
أونلاينDm
إتقانDn
إجادة تامةDn
إجازةDo
إجازة جامعيةDo
إدارةDp
إعداديةDj
إلىDq
إلى الآنDr
ابتدائيDe
ابتداييDe
اتقانDn
اجاده تامهDn
اجازهDo
اجازه جامعيهDo
اختصاصيDc
اخصاييDc
اخصاييهDc
ادارهDp
اساسيDd
اساسياتDd
اساسيهDe
استاذDc
استاذهDc
استشاريDc
استشاريةDc
استشاريهDc
استوديوDk
اسم المشروعDs
اشهرDf
اعتمادDt
اعداديهDj
اعزبDg
اعوامDh
افضلDi
اكاديميهDj
الآنDr
الاختصاصDu
الانDr
البكالورياDv
البكالوريوسDo
التقديرDw
الثانويةDv
الثانوية العامةDv
الثانويهDv
الثانويه العامهDv
الجامعةDj
الجامعهDj
الحاضرDr
الحاليDr
الخريفDx
الدبلومDy
الدرجةDw
الدرجهDw
الدكتوراهDz
الدورD{
الربيعD|
السيرة الذاتيةD}
السيره الذاتيهD}
الشتاءE$
الشركةDk
الشركهDk
الصيفE%
القسمE&
الكليةDj
الكليهDj
اللغة الأصليةE'
اللغة الأمE'
اللغه الاصليهE'
اللغه الامE'
الليسانسDo
المؤسسةDk
الماجستيرE(
المتوقعE)
المدرسةDj
المدرسة الثانويةDj
المدرسهDj
المدرسه الثانويهDj
المركز الأولDi
المركز الاولDi
المركز الثانيDi
المشروعDs
المعدلDw
المعدل التراكميDw
المعدل العامDw
المعهدDj
الموسسهDk
الوقت الحاليDr
الىDq
اليDq
الي الانDr
اليومDr
امانهDk
امرأةDl
امراهDl
امين الصندوقDc
امين مكتبهDc
امينهDc
امينه الصندوقDc
انثىDl
انثيDl
اونلاينDm
بائعDc
بائعةDc
باحثDc
باحثةDc
باحثهDc
بايعDc
بايعهDc
بتقديرDw
بحارDc
بحثE*
براءة اختراعE*
براءه اختراعE*
بستانيDc
بسيطةDe
بسيطهDe
بطلاقةDn
بطلاقهDn
بكالورياDv
بكالوريسDo
بكالوريوسDo
بلديةDk
بلديهDk
بناءDc
بنايةD{
بنايهD{
بنكDk
تأمينDk
تامينDk
تخصصDu
تخصص فيDu
ترخيصDt
تقديرDw
تقنيDc
تكريمDi
توجيهيDv
ثانويDj
ثانويةDj
ثانوية عامةDv
ثانويهDj
ثانويه عامهDv
ثنائي اللغةE'
ثنايي اللغهE'
جائزةDi
جامعةDj
جامعهDj
جايزهDi
جزارDc
جمعيةDk
جمعيهDk
جنديDc
جيدE+
جيد جداDn
جيدةE,
جيدة جداDn
جيدهE,
جيده جداDn
حارسDc
حالياDr
حالياًDr
حاليًاDr
حتىDq
حتى الآنDr
حتى الوقت الحاليDr
حتى اليومDr
حتى تاريخهDr
حتيDq
حتي الانDr
حتي الوقت الحاليDr
حتي اليومDr
حتي تاريخهDr
حدادDc
حكمDc
حيD{
خبازDc
خبيرE-
خبيرةE-
خبيرهE-
خراطDc
خريفDx
خياطDc
خياطةDc
خياطهDc
دائرةE&
دارDk
دار النشرE*
دار نشرDk
دايرهE&
دبلومE.
دبلوم عاليE(
دبلوم فنيDy
دبلوم متوسطDy
درجة البكالوريوسDo
درجة الدكتوراهDz
درجة الماجستيرE(
درجه البكالوريوسDo
درجه الدكتوراهDz
درجه الماجستيرE(
درعDi
دكتوراهDz
دورةDt
دورهDt
ذكرE/
رئيسDc
رئيسةDc
ربيعD|
رجلE/
رخصةDt
رخصة قيادةDt
رخصهDt
رخصه قيادهDt
رسالةE*
رسالهE*
روضةDj
روضهDj
رييسDc
رييسهDc
زمالةDt
زمالهDt
سائقDc
سائقةDc
سايقDc
سايقهDc
سباكDc
سكرتيرDc
سكرتيرةDc
سكرتيرهDc
سنةE0
سنهE0
سنواتDh
سيرة ذاتيةD}
سيره ذاتيهD}
شارعD{
شتاءE$
شرطيDc
شركةDk
شركهDk
شعبةE1
شعبهE1
شقةD{
شقهD{
شهادةDt
شهادة الثانويةDv
شهادة تقديرDi
شهادة معتمدةDt
شهادهDt
شهاده الثانويهDv
شهاده تقديرDi
شهاده معتمدهDt
شهرDf
شهورDf
ص بD{
ص.بD{
صحفيDc
صحفيةDc
صحفيهDc
صحيفةDk
صحيفهDk
صفحةE2
صفحهE2
صيادDc
صيدلانيةDc
صيدلانيهDc
صيدليDc
صيدليةDk
صيدليهDk
صيفE%
ضعيفDe
طاهDc
طاهيةDc
طاهيهDc
طباخDc
طبيبDc
طبيبةDc
طبيبهDc
طريقD{
طلاقةDn
طلاقهDn
عامE0
عاملDc
عاملةDc
عاملهDc
عبر الإنترنتDm
عبر الانترنتDm
عزباءDg
عضوDc
عضويةDt
عضويهDt
عمارةD{
عمارهD{
عمل حرDk
عن بعدDm
عن بُعدDm
عيادةDk
عيادهDk
فائزDi
فائزةDi
فايزDi
فايزهDi
فريقE&
فصلE*
فندقDk
فنيDc
فنيةDc
فنيهDc
فوق المتوسطE,
فيE3
قائدDc
قابلةDc
قابلهDc
قايدDc
قريةD{
قريهD{
قسمE1
قناةDk
قناهDk
كاتبDc
كاتبةDc
كاتبهDc
كتابE*
كلياتDj
كليةDj
كليهDj
كهربائيDc
كهرباييDc
لحامDc
لدىE3
لديE3
لغة أمE'
لغة الأمE'
لغتي الأمE'
لغتي الامE'
لغه الامE'
لغه امE'
للآنDr
للانDr
ليسانسDo
مؤتمرE*
مؤسسDc
مؤسسةDk
مؤسسة مشاركةDc
ماجستيرE(
مالكDc
مبتدئDd
مبتدئةDe
مبتديDd
مبتديهDe
مبرمجDc
مبرمجةDc
مبرمجهDc
متجرDk
متحفDk
متدربDc
متدربةDc
متدربهDc
مترجمDc
مترجمةDc
مترجمهDc
متزوجDg
متزوجةDg
متزوجهDg
متطوعDc
متطوعةDc
متطوعهDc
متقدمE4
متقدمةE4
متقدمهE4
متوسطE5
متوسطةE5
متوسطهE5
متوقعE)
متوقعةE)
متوقعهE)
مجلةE*
مجلهE*
مجموعةDk
مجموعهDk
محادثةE6
محادثهE6
محاسبDc
محاسبةDc
محاسبهDc
محاضرDc
محاضرةE7
محاضرهE7
محافظةD{
محافظهD{
محامDc
محاميDc
محاميةDc
محاميهDc
محترفDn
محررDc
محررةDc
محررهDc
محللDc
محللةDc
محللهDc
مخبزDk
مختبرDk
مدارسDj
مدربDc
مدربةDc
مدربهDc
مدرسDc
مدرسةDj
مدرسة ثانويةDj
مدرسة صفDc
مدرسة لغةDc
مدرسهDj
مدرسه ثانويهDj
مدرسه صفDc
مدرسه لغهDc
مدققDc
مديرDc
مديرةDc
مديرهDc
مدينةD{
مدينهD{
مراقبDc
مراقبةDc
مراقبهDc
مرشدDc
مرشدةDc
مرشدهDc
مركزDk
مزارعDc
مزارعةDc
مزارعهDc
مسؤولDc
مسؤولةDc
مسابقةDi
مسابقهDi
مساعدDc
مساعدةDc
مساعدهDc
مستشارDc
مستشارةDc
مستشارهDc
مستشفىDk
مستشفيDk
مستمرDr
مسرحDk
مسعفDc
مسعفةDc
مسعفهDc
مسوولDc
مسوولهDc
مشرفDc
مشرفةDc
مشرفهDc
مشروعDs
مشروع خاصDk
مشغلDc
مصرفDk
مصممDc
مصممةDc
مصممهDc
مصنعDk
مصورDc
مصورةDc
مصورهDc
مطعمDk
مطلقDg
مطلقةDg
مطلقهDg
مطورDc
مطورةDc
مطورهDc
مع مرتبة الشرفDw
مع مرتبه الشرفDw
معتمدDt
معتمدةDt
معتمدهDt
معدلDw
معلمDc
معلمةDc
معلمهDc
معماريDc
معهدE8
مغنDc
مقالE*
مقالةE*
مقالهE*
مقبولDe
مكتبDk
مكتبةDk
مكتبهDk
ممتازE4
ممتازةDn
ممتازهDn
ممثلDc
ممثلةDc
ممثلهDc
ممرضDc
ممرضةDc
ممرضهDc
منE9
منحةDi
منحهDi
مندوبDc
مندوبةDc
مندوبهDc
منذE:
منسقDc
منسقةDc
منسقهDc
منشورE*
منطقةD{
منطقهD{
منظمةDk
منظمهDk
مهندسDc
مهندسةDc
مهندسهDc
موتمرE*
موسسDc
موسسهDk
موسسه مشاركهDc
موسيقيDc
موظفDc
موظف استقبالDc
موظفةDc
موظفهDc
ميداليةDi
ميداليهDi
ميدانD{
ميكانيكيDc
نائبDc
نادلDc
نادلةDc
نادلهDc
نايبDc
نجارDc
نشرE*
هيئةDk
هييهDk
وE;
وحدةE&
وحدهE&
ورشةDk
ورشهDk
ورقةE*
ورقة بحثيةE*
ورقهE*
ورقه بحثيهE*
وزارةDk
وزارهDk
وسامDi
وكالةDk
وكالهDk
अंकE<
अकादमीE=
अच्छाE>
अच्छीE?
अधिकारीE@
अध्यक्षE@
अध्यापकE@
अध्यापिकाE@
अध्यायEA
अनुभागEB
अनुवादकE@
अपेक्षितEC
अबED
अब तकED
अभिनेताE@
अभिनेत्रीE@
अभियंताE@
अभीED
अभी तकED
अविवाहितEE
अस्पतालEF
आईटीआईEG
आजED
आज तकED
आहार विशेषज्ञE@
इंजीनियरE@
इंटरमीडिएट$8
इंटर्नE@
इलेक्ट्रीशियनE@
उच्च माध्यमिक विद्यालयE=
उत्कृष्टEH
उन्नतEH
उपाध्यक्षE@
एजेंसीEF
एम एEI
एम एडEI
एम एससीEI
एम कॉमEI
एम टेकEI
एम बी एEI
एम.एEI
एम.एडEI
एम.एससीEI
एम.कॉमEI
एम.टेकEI
एम.बी.एEI
एमबीएEI
एवंEJ
ऑनलाइनEK
औरEJ
औसतEL
कंपनीEF
कर्मचारीE@
कसाईE@
कारखानाEF
कार्यालयEF
किसानE@
केंद्रEF
कैशियरE@
कॉलेजE=
कॉलोनीEM
कोचE@
कोर्सEN
कोषाध्यक्षE@
क्लिनिकEF
गर्मीEO
गलीEM
गाइडE@
गायकE@
गायिकाE@
गुरुकुलE=
ग्रामEM
ग्रीष्मEO
ग्रेडE<
चालकE@
चिकित्सकE@
चिकित्सालयEF
चित्रकारE@
चौकEM
चौकीदारE@
छात्रवृत्तिEP
छायाकारE@
जारीED
जिलाEM
जीवन परिचयEQ
जीवन वृत्तEQ
जीवनवृत्तEQ
टीमEB
ट्रस्टEF
डिज़ाइनरE@
डिजाइनरE@
डिप्लोमाER
डेवलपरE@
डॉक्टरE@
डॉक्टरेटES
ड्राइवरE@
तकET
तकनीशियनE@
थोड़ाEU
थोडाEU
दर्जीE@
दसवीं$8
दाईE@
दुकानEF
दूरस्थEK
द्वितीय श्रेणीE<
द्विभाषीEV
धाराप्रवाहEW
नगरEM
नगर निगमEF
नरEX
नर्तकE@
नर्सE@
नाईE@
नारीEY
नाविकE@
निगमEF
निदेशकE@
निपुणEZ
न्यासEF
पत्रकारE@
पत्रिकाEA
पदकEP
परास्नातकEI
परियोजनाE[
पर्यवेक्षकE@
पाठशालाE=
पात्रता परीक्षाEN
पिनEM
पी एच डीES
पी.एच.डीES
पीएचडीES
पुरस्कारEP
पुरुषEX
पुस्तकEA
पुस्तकालयEF
पुस्तकालयाध्यक्षE@
पृष्ठE\
पेटेंटEA
पॉलिटेक्निकEG
प्रकाशनEF
प्रकाशितEA
प्रतिनिधिE@
प्रतियोगिताEP
प्रतिशतE<
प्रथम श्रेणीE<
प्रथम स्थानEP
प्रधानाचार्यE@
प्रबंधकE@
प्रभागEB
प्रमाण पत्रEN
प्रमाणनEN
प्रमाणपत्रEN
प्रमाणितEN
प्रमुखE@
प्रयोगशालाEF
प्रवीणEW
प्रशस्तिEP
प्रशस्ति पत्रEP
प्रशासकE@
प्रशिक्षकE@
प्रशिक्षुE@
प्राइवेट लिमिटेडEF
प्राध्यापकE@
प्रारंभिकE]
प्रोग्रामरE@
प्रोजेक्टE[
प्रोफेसरE@
प्रौद्योगिकी संस्थानE=
फाउंडेशनEF
फार्मासिस्टE@
बढईE@
बढ़ईE@
बहुत अच्छाEW
बायोडाटाEQ
बारहवीं$8
बी एE^
बी एडE^
बी एससीE^
बी कॉमE^
बी टेकE^
बी.एE^
बी.एडE^
बी.एससीE^
बी.कॉमE^
बी.टेकE^
बीएE^
बीटेकE^
बुनियादीE]
बेकरE@
बैंकEF
बोलचालEL
मंत्रालयEF
मकानEM
मछुआराE@
मजदूरE@
मज़दूरE@
मध्यमE_
मध्यवर्तीEL
महाविद्यालयE=
महिलाEY
महीनाE`
महीनेE`
मातृ भाषाEV
मातृभाषाEV
मार्गEM
मालीE@
मासE`
माहE`
मिस्त्रीE@
मूलभूतEU
मैकेनिकE@
मैट्रिक$8
मैनेजरE@
मोहल्लाEM
यूनिवर्सिटीE=
रसोइयाE@
राजमिस्त्रीE@
रिज़्यूमेEQ
रिज्यूमेEQ
रिमोटEK
रेफरीE@
रोडEM
लाइसेंसEN
लिपिकE@
लिमिटेडEF
लेखEA
लेखाकारE@
लोहारE@
वEJ
वकीलE@
वर्तमानED
वर्तमान तकED
वर्षEa
वसंतEb
वार्डEM
वास्तुकारE@
विक्रेताE@
विजेताEP
विद्यापीठE=
विद्यालयE=
विभागEB
विवाहितEE
विशेषज्ञEc
विशेषज्ञताEd
विश्लेषकE@
विश्वविद्यालयE=
विषयEd
वेटरE@
वेल्डरE@
व्याख्याताE@
व्याख्यानEA
शरदEe
शाखाEd
शिक्षकE@
शिक्षिकाE@
शीतEf
शोध पत्रEA
शोधकर्ताE@
शोधपत्रEA
श्रमिकE@
श्रेणीE<
संगीतकारE@
संचालकE@
संचालिकाE@
संपादकE@
संभावितEC
संवाददाताE@
संस्थाEF
संस्थानEg
संस्थापकE@
सचिवE@
सडकEM
सड़कEM
सदस्यE@
सन्Eh
समन्वयकE@
समितिEF
समूहEF
सम्मानEP
सम्मानितEP
सम्मेलनEA
सर्दीEf
सलाहकारE@
सहायकE@
साधारणEU
सामान्यE_
सालEa
सिपाहीE@
सुरक्षाकर्मीE@
सेEi
सेक्टरEM
सैनिकE@
स्कूलE=
स्टूडियोEF
स्त्रीEY
स्नातकE^
स्नातकोत्तरEI
स्वयंसेवकE@
स्वयंसेविकाE@
स्वर्ण पदकEP
हाई स्कूल$8
हायर सेकेंडरी$8
होटलEF
กรมEj
กรรมการEk
กระทรวงEj
กลุ่มEj
กลุ่มงานEl
การแข่งขันEm
ขณะนี้En
คณะEo
คนขับรถEk
ครูEk
คลินิกEj
คล่องEp
คล่องแคล่วEp
คะแนนเฉลี่ยEq
คาดว่าEr
คาดว่าจะจบEr
งานวิจัยEs
จนถึงEt
จนถึงขณะนี้En
จนถึงปัจจุบันEn
จังหวัดEu
จากEv
จุฬาลงกรณ์Eo
จํากัดEj
ชนะเลิศEm
ชายEw
ชื่อโครงการEx
ช่างEk
ช่างภาพEk
ช่างเทคนิคEk
ซอยEu
ดีEy
ดีมากEz
ดีเด่นEm
ดีเยี่ยมEp
ดุษฎีบัณฑิตE{
ตอนนี้En
ตัวแทนEk
ตั้งแต่E|
ตีพิมพ์Es
ตําบลEu
ถนนEu
ถึงEt
ถึงปัจจุบันEn
ทนายความEk
ทางไกลE}
ทีมEl
ที่F$
ที่ปรึกษาEk
ทุนEm
ทํางานทางไกลE}
ธนาคารEj
นักการตลาดEk
นักข่าวEk
นักจิตวิทยาEk
นักบัญชีEk
นักพัฒนาEk
นักวิจัยEk
นักวิเคราะห์Ek
นักศึกษาฝึกงานEk
นักออกแบบEk
นักเขียนEk
นักแปลEk
นิตยสารEs
น้อยF%
นําเสนอผลงานEs
บทความEs
บทที่Es
บรรณาธิการEk
บรรณารักษ์Ek
บริษัทEj
บริหารธุรกิจบัณฑิตF&
บัณฑิตF&
บัณฑิตวิทยาลัยEo
บ้านเลขที่Eu
ประกวดEm
ประกันภัยEj
ประกาศนียบัตรF'
ประกาศนียบัตรวิชาชีพF(
ประกาศนียบัตรวิชาชีพชั้นสูงF)
ประชุมวิชาการEs
ประธานEk
ประวัติย่อF*
ประวัติย่อส่วนตัวF*
ประวัติส่วนตัวสมัครงานF*
ปริญญาตรีF&
ปริญญาเอกE{
ปริญญาโทF+
ปวชF(
ปวสF)
ปัจจุบันEn
ปานกลางF,
ปีF-
ผลการเรียนEq
ผู้ก่อตั้งEk
ผู้จัดการEk
ผู้ช่วยEk
ผู้ตรวจสอบEk
ผู้บริหารEk
ผู้ประสานงานEk
ผู้ฝึกสอนEk
ผู้อํานวยการEk
ผู้เชี่ยวชาญF.
ผ่านการอบรมF'
ฝึกงานEk
ฝ่ายEl
พนักงานEk
พนักงานดีเด่นEm
พนักงานต้อนรับEk
พนักงานเสิร์ฟEk
พยาบาลEk
พอใช้F/
พิพิธภัณฑ์Ej
พื้นฐานF0
พ่อครัวEk
ภาคฤดูร้อนF1
ภาควิชาF2
ภาษาหลักF3
ภาษาแม่F3
ม 6F(
ม.6F(
มหาชนEj
มหาบัณฑิตF+
มหาวิทยาลัยEo
มัคคุเทศก์Ek
มัธยมศึกษาF(
มัธยมศึกษาตอนปลายF(
มูลนิธิEj
รองชนะเลิศEm
รองผู้จัดการEk
ระดับกลางF,
ระดับดีF4
ระดับสูงEz
รางวัลEm
ราชภัฏEo
ราชมงคลEo
รีสอร์ตEj
รีสอร์ทEj
ร้านEj
ร้านขายยาEj
ร้านอาหารEj
ฤดูร้อนF1
ฤดูหนาวF5
ฤดูใบไม้ผลิF6
ฤดูใบไม้ร่วงF7
ล่ามEk
วารสารEs
วิชาเอกF2
วิทยากรEk
วิทยานิพนธ์Es
วิทยาลัยEo
วิทยาศาสตรบัณฑิตF&
วิทยาศาสตรมหาบัณฑิตF+
วิทยาเขตEo
วิศวกรEk
วิศวกรรมศาสตรบัณฑิตF&
วุฒิบัตรF'
ศาสตราจารย์Ek
ศิลปศาสตรบัณฑิตF&
ศูนย์Ej
สตูดิโอEj
สถาบันF8
สถาปนิกEk
สมรสF9
สมรสแล้วF9
สมาคมEj
สหกรณ์Ej
สาขาF2
สาขาวิชาF2
สิทธิบัตรEs
สื่อสารได้F/
ส่วนงานEl
สํานักงานEj
สํานักพิมพ์Ej
หญิงF:
หนังสือEs
หมู่Eu
หมู่บ้านEu
หย่าF9
หลักสูตรF'
หัวหน้าEk
ห้องปฏิบัติการEj
ห้องสมุดEj
ห้างหุ้นส่วนEj
องค์การEj
อนุบาลEo
อนุปริญญาF)
ออนไลน์E}
อาคารEu
อาจารย์Ek
อาชีวศึกษาEo
อาสาสมัครEk
อําเภอEu
เกรดEq
เกรดเฉลี่ยEq
เกียรติคุณEm
เกียรตินิยมEq
เกียรตินิยมอันดับEq
เกียรติบัตรF;
เขตEu
เจ้าของEk
เจ้าของภาษาF3
เจ้าหน้าที่Ek
เชฟEk
เชี่ยวชาญEz
เชี่ยวชาญมากF<
เดือนF=
เทคนิคEo
เทศบาลEj
เบื้องต้นF0
เพศชายEw
เพศหญิงF:
เภสัชกรEk
เรซูเม่F*
เริ่มต้นF>
เลขที่Eu
เลขานุการEk
เล็กน้อยF%
เหรียญEm
เหรียญทองEm
เอกF2
แขวงEu
แต่งงานแล้วF9
แผนกF?
แพทย์Ek
แม่บ้านEk
โครงการEx
โปรเจกต์Ex
โปรแกรมเมอร์Ek
โรงงานEj
โรงพยาบาลEj
โรงเรียนEo
โรงเรียนประถมEo
โรงเรียนมัธยมEo
โรงแรมEj
โล่Em
โสดF9
ใบขับขี่F'
ใบประกอบวิชาชีพF'
ใบรับรองF'
ใบอนุญาตF'
ấp+y
ởF@
ủy ban)8
いまFA
およびFB
からFC
か月FD
こども園8r
とFB
にてFE
に勤務FE
までFF
よりFG
アシスタントFH
アナリストFH
アパレル8r
アパートFI
アルバイトFH
アーキテクトFH
イラストレーターFH
インサイドセールスFH
インストラクターFH
インターンFH
ウェブデザイナーFH
エキスパートFJ
エディターFH
エネルギー8r
エンジニアFH
エンタテインメント8r
オペレーターFH
オンラインFK
オーナーFH
カスタマーサクセスFH
カスタマーサポートFH
カフェ8r
カメラマンFH
カ月FD
ガイドFH
ガス8r
キッチンスタッフFH
キャプテンFH
キュレーターFH
クラブ8r
クリニック8r
グラフィックデザイナーFH
グループFL
グループホーム8r
ケアマネジャーFH
コンサルタントFH
コンテストFM
コースFN
コーチFH
コーポFI
コーポレーション8r
サブリーダーFH
サポートFH
サロン8r
サービス8r
シェフFH
システム8r
システムズ8r
スクラムマスターFH
スタイリストFH
スタジオ8r
スタッフFH
スタートアップ8r
スーパーバイザーFH
セミナーFO
センターFP
セールスFH
ソフト8r
ソフトウェア8r
ソムリエFH
ソリューションズ8r
チェーン8r
チーフFH
チームFP
テクノロジーズ8r
テスターFH
テック8r
テレビ8r
テレワークFK
ディレクターFH
デイケア8r
デイサービス8r
デザイナーFH
デザイン事務所8r
デリバリー8r
データサイエンティストFH
トレーナーFH
ネイティブFQ
ネイティブレベルFQ
ネイリストFH
ハイツFI
ハングル検定=r
バイヤーFH
バイリンガルFQ
バックエンドリードFH
バリスタFH
パティシエFH
パートFH
パートタイムFR
ビジネスレベルFS
ビジネス上級FS
ファシリテーターFH
フィールドセールスFH
フルタイムFR
フルリモートFK
フロントエンドリードFH
プランナーFH
プログラマFH
プログラマーFH
プロジェクトFT
プロジェクトマネージャーFH
プロジェクト名FT
プロダクトオーナーFH
プロデューサーFH
ベンダー8r
ベンチャー8r
ベーカリー8r
ページFU
ホテル8r
ホールスタッフFH
ホールディングス8r
ボランティアFH
ポスター発表FV
マネジメントFH
マネジャーFH
マネージャーFH
マンションFI
マーケターFH
メディア8r
メンターFH
メーカー8r
モデレーターFH
モータース8r
ユニットFP
ライターFH
ラボ8r
リサーチャーFH
リモートFK
リーダーFH
リードFH
レジュメFW
レストラン8r
ロジスティクス8r
ワークス8r
ヵ月FD
ヶ月FD
一本FX
一等奖FY
一等榮譽FZ
一等荣誉F[
一級$C
一級榮譽FZ
一级乙等F\
一级建造师F]
一级甲等F\
一级荣誉F[
一般F^
一般社団法人8r
一身上の都合により退職F_
丁目FI
三好学生FY
三專F`
三等奖FY
三級$C
三級榮譽FZ
三级F\
上岗证F]
上級Fa
不動産8r
与Fb
专业Fc
专业八级Fd
专业四级F\
专业排名F[
专八F\
专利Fe
专升本FX
专卖店Ff
专员Fg
专四F\
专家Fh
专家级Fi
专硕Fj
专科Fk
专科学校Fl
专著Fe
世話人FH
丙級Fm
丙級技術士Fm
业务员Fg
个人履历Fn
个人履历表Fn
个人求职简历Fn
个人简历Fn
个人简历表Fn
个人项目Fo
个月Fp
中Fq
中上Fr
中上級Fs
中专Ft
中医师Fg
中台Fu
中国語検定=r
中学Fl
中学校Fv
中學Fw
中小企業診断士$C
中心Fx
中技Fy
中文履歷Fz
中文简历Fn
中等F{
中級F|
中级F}
中级会计F]
中级职称F]
中退G$
中途退学G$
中醫師G%
中餐厨师Fg
中高級Fr
中高级G&
为止G'
主任G(
主任技師FH
主任技術者$C
主任調理師FH
主修G)
主催FH
主催者FH
主办人Fg
主办会计Fg
主厨Fg
主将FH
主席Fg
主幹FH
主廚G%
主持Fg
主持人G*
主播G*
主査FH
主治医师Fg
主管G*
主管护师Fg
主編G%
主编Fg
主要完成人Fg
主辦人G%
之家G+
乐团Ff
乗務員FH
乘务员Fg
乙級Fm
乙級技術士Fm
乡G,
书局Ff
书店Ff
书记Fg
书院Fl
买手Fg
了解G-
予備校8r
予定G.
事业单位Ff
事业群Fu
事业部Fu
事务所Ff
事務FH
事務員FH
事務所G/
事業所8r
事業本部FP
事業部G0
二專F`
二技G1
二本FX
二等奖FY
二等榮譽FZ
二級$C
二級乙等榮譽FZ
二級榮譽FZ
二級甲等榮譽FZ
二级乙等F\
二级建造师F]
二级甲等G2
二级荣誉F[
互动Ff
互联网Ff
五專F`
亚军FY
亞軍G3
交付G4
交易员Fg
产品助理Fg
产品经理Fg
产品部Fu
人事G5
人力資源部G6
人力资源师F]
人力资源管理师F]
人力资源部Fu
今G7
今天G8
介護士FH
介護施設8r
介護福祉士FH
仍在職G9
从G:
从业资格F]
从业资格证F]
仓库管理员Fg
仓管Fg
代理店8r
代表G5
代表取締役FH
代課老師G%
代驾Fg
以上G;
以來G<
以来G=
以降G>
任职于G?
任職於G@
企劃G%
企業G/
企画FH
优化师Fg
优秀GA
优秀共青团员FY
优秀员工FY
优秀团员FY
优秀奖FY
优秀学生FY
优秀学生干部FY
优秀干部FY
优秀教师FY
优秀毕业生FY
会使用GB
会社8r
会計事務所8r
会計士FH
会计Fg
会计师事务所Ff
会计证F]
会议论文Fe
会長FH
会长Fg
传媒Ff
传播Ff
住院医师Fg
作家Fg
作業主任者$C
作業員G%
作業療法士FH
作者Fg
佳作GC
供应链Ff
供职于G?
便利商店G+
便利店Ff
係FP
係長FH
保健師FH
保健所8r
保全G%
保安Fg
保母G%
保洁Fg
保育员Fg
保育園GD
保育士FH
保育士資格$C
保育所8r
保险Ff
保険8r
保險G+
信息技术Ff
信息系统项目管理师F]
信用組合8r
信用金庫8r
信贷员Fg
修了GE
修了見込みGF
修了証$C
修士GG
修士号GG
修士課程GG
俱乐部Ff
俱樂部G+
俳優FH
倉庫8r
倉管G%
個人專案GH
個人履歷Fz
個人履歷書Fz
個人履歷表Fz
個人簡歷Fz
個人開発FT
個月GI
健康证F]
健身房Fx
側專案GH
傑出G3
傳媒G+
優勝FM
優秀GJ
優秀賞FM
優等G3
儲備幹部G%
先进个人FY
先进工作者FY
光電G+
免許$C
免許状$C
児童クラブ8r
児童館8r
党支部书记Fg
党校Fl
入団GK
入围FY
入圍G3
入学GL
入學GM
入局GK
入庁GK
入所GK
入社GL
入职GN
入職GO
入行GK
入賞FM
入選FM
入門GP
入门GQ
內場G%
內場人員G%
全日制GR
全日制本科FX
全栈Fg
全民英檢GS
全职GR
全職GT
公司Fx
公關長G%
六级F\
六西格玛F]
共同主催FH
共同創業者FH
共著FV
养老院Ff
兼任助理G%
兼职GU
兼職GT
兽医Fg
内审员F]
写真家FH
军官Fg
农业Ff
农场Ff
农艺师Fg
冠军FY
冠軍G3
冬GV
冬天GW
冬季GV
准教授FH
准看護師FH
出版GX
出版公司G+
出版社Fx
出納G%
出纳Fg
分享Fe
分公司Fx
分析师Fg
分析師G%
分校GY
分院Fu
列车员Fg
创业公司Ff
创始人Fg
初中Ft
初心者GZ
初級G[
初級レベルG\
初级G]
初级会计F]
到G^
到现在G8
到現在G9
到目前G8
到職GM
制作人Fg
制药Ff
制造Ff
前台Fg
前端G*
前端工程師G%
剧团Ff
剧院Ff
剪輯師G%
剪辑师Fg
副主廚G%
副会長FH
副会长Fg
副學士F`
副店長G_
副总Fg
副教授Fg
副料理長FH
副會長G%
副理G%
副編集長FH
副總召G%
副部長FH
副部长Fg
創業GK
創業者FH
創辦人G%
劇団8r
劇團G+
劇場8r
加权均分F[
加权平均分F[
动漫Ff
动画师Fg
助产士Fg
助手G(
助教G(
助理G*
助産師FH
劳务派遣GR
動物醫院G+
化妆师Fg
化学8r
化工Ff
化成8r
区G`
区域经理Fg
区役所8r
医师Fg
医師FH
医生Fg
医疗Ff
医療法人8r
医科大学Fl
医院Ff
區Ga
區經理G%
十佳FY
半导体Ff
半導體G+
协会Ff
卒業Gb
卒業予定G.
卒業制作FT
卒業研究FT
卒業見込みGF
協会8r
協會G+
協理G%
单元G,
单证员Fg
单身Gc
単位取得退学G$
博士Gd
博士前期課程GG
博士号Ge
博士后Gf
博士後期課程Ge
博士後研究員G%
博士班Gg
博士研究生Gh
博士課程Ge
博物館G/
博物馆Ff
印刷8r
危険物取扱者$C
厂Ff
厚生労働省8r
原画师Fg
厨师Fg
厨师长Fg
县G,
参与者Fg
叉车工Fg
及Gi
及びFB
双学士FX
双硕士Fj
双语Gj
发布Fe
发明专利Gk
发明专利(受理Gl
发表Fe
发起人Fg
取得Gm
取得済みG4
取締役FH
受付FH
受理Gl
受託会社8r
受講G4
受講修了G4
受賞FM
受験G4
口腔医生Fg
口譯G%
口译Fg
口頭発表FV
召集人G*
可作为工作语言Fd
可日常交流Gn
号Go
号室FI
司会FH
司書FH
司机Fg
司機G%
司法書士FH
司法考试F]
合伙人Fg
合作社Fx
合同会社8r
合同制GR
合夥人G%
合格Gp
合格証取得G4
合格證Fm
合格證書Fm
合格证F]
合資会社8r
名次FZ
后端Fg
周Gq
周刊Ff
和Gi
咖啡Ff
咖啡师Fg
咖啡師G%
咨询Ff
咨询师Fg
品保G%
品管G%
品管工程師G%
品質管理FH
商事8r
商务流利Fd
商務流利Gr
商场Ff
商学院Fl
商店8r
商行G+
單身Gs
営業FH
営業職FH
営業部FP
嘱託FR
器材長G%
四技G1
四级F\
团支书Fg
团队Fu
园林Ff
园长Fg
図書館8r
国土交通省8r
国家二级F]
国際会議Gt
图书馆Ff
國中Fw
國外業務G%
國際G+
國際認證Fm
圖書館G+
團契G+
團隊G6
在任G8
在学中FA
在學G9
在宅FK
在籍FA
在籍中FA
在线Gu
在职G8
在职研究生Fj
在職G9
在職中Gv
在读G8
地产Ff
场务Fg
均分F[
執業資格Fm
執照Fm
執筆Gt
執行役員FH
執行長G%
培訓Gw
培訓班Gw
培训Gx
培训专员Fg
培训师Fg
培训机构Ff
培训班Gx
基本Gy
基本情報$C
基本情報技術者$C
基础G]
基础平台部Fu
基礎G[
基礎レベルG\
基金Ff
基金会Ff
基金會G+
堪能Gz
報社G+
塾8r
塾講師FH
士兵Fg
声優FH
处Fu
夏G{
夏天G|
夏季G{
夏期G}
外企Ff
外務省8r
外包GR
外場G%
外場人員G%
外观设计Gl
外观设计专利Gl
外贸业务员Fg
外送員G%
多益GS
夜大Fl
大专Fk
大卒H$
大厦G,
大型自動車免許$C
大堂经理Fg
大学H%
大学专科Fk
大学本科FX
大学校Fv
大学英语六级F\
大学英语四级F\
大学院Fv
大学院修士GG
大學Fw
大學部G1
大客户经理Fg
大工FH
大賞FM
大賽G3
大赛FY
大道H&
天H'
契約社員H(
奖FY
奖学金FY
奖项FY
奨励賞FM
奨学金FM
女H)
女中Fw
女子大学Fv
女性H)
奶茶店Ff
委员Fg
委员会Ff
委員會G+
季军FY
季軍G3
学业成绩F[
学习中H*
学习委员Fg
学会Gt
学会誌Gt
学分F[
学分绩F[
学分绩点F[
学刊Fe
学園Fv
学堂Ff
学士H+
学士号H$
学士学位FX
学士課程H$
学徒Fg
学报Fe
学校H%
学校法人8r
学硕Fj
学科H,
学童8r
学級委員FH
学習中H-
学芸FH
学芸員FH
学部H,
学部卒H$
学院H%
學分FZ
學務主任G%
學報H.
學士G1
學士學位G1
學徒G%
學徒廚師G%
學校Fw
學業平均FZ
學系H/
學院Fw
宅地建物取引士$C
宅建$C
安全员Fg
安全工程师F]
安親班G+
安親班老師G%
安養中心G+
实业Ff
实习生Fg
实用新型Gk
实用新型专利Gl
实验室Fu
実務レベルH0
実務経験ありH0
実用新案H1
実用英語技能検定=r
実習生FH
宠物医院Ff
审核员Fg
审计Fg
审计员Fg
审计师F]
客户代表Fg
客户经理Fg
客服G*
客栈Ff
室H2
室長FH
家教G*
寄稿Gt
寒假GW
實業G+
實習生G%
實驗室G6
審判FH
导游Fg
导游证F]
导演Fg
导购Fg
専修FN
専修学校Fv
専攻FN
専門士H3
専門学校Fv
専門家レベルFJ
専門店8r
專利H.
專員G%
專家H4
專書H.
專案GH
專案助理G%
專案名稱GH
專案管理師G%
專案經理G%
專業H5
專業資格Fm
專欄H.
專科F`
專科學校Fw
專賣店G+
專題GH
導師G%
導師證書Fm
導演G%
導覽員G%
導覽志工G%
導遊G%
導遊證Fm
小区G,
小学Fl
小学校Fv
小學Fw
小組G6
小編G%
小组Fu
就任GK
就業中FA
就职于G?
就職GK
就職於G@
就讀中G9
局H6
居委会Ff
居家办公Gu
居服員G%
居民組織G+
履历Fn
履历表Fn
履歴書FW
履歴書・職務経歴書FW
履歷Fz
履歷書Fz
履歷表Fz
巡査FH
工作坊G+
工作室Fx
工作语言Fd
工厂Ff
工商管理硕士Fj
工地主任G%
工場8r
工場長FH
工学部FN
工廠G+
工房8r
工業G/
工程G+
工程专业Fc
工程局Ff
工程师Fg
工程師G%
工讀生G%
已婚H7
已婚已育Gc
已婚未育Gc
已授权Gl
巷H&
市H8
市场部Fu
市役所8r
师范Fl
席次1u
常勤FR
干事Fg
干部Fg
平台Ff
平均FZ
平均分F[
平均学分绩点F[
平均成績FZ
平均成绩F[
平均点1u
平均绩点F[
年H9
年级排名F[
年間H:
幹事G_
幹部G%
幼儿园H;
幼兒園Fw
幼师Fg
幼教老師G%
幼稚園GD
广播员Fg
广播站Ff
庁8r
広報FH
应届H<
应届毕业H<
应聘简历Fn
店8r
店员Fg
店員G%
店經理G%
店長G_
店长Fg
府FI
庭師FH
康复师Fg
廃業F_
廚助G%
廚師G%
廟G+
建模师Fg
建筑Ff
建筑师Fg
建築士FH
建設G/
开发Fg
开发专家Fg
开始G=
开源Fo
开源项目Fo
弁護士FH
弁護士法人8r
弄H&
弟子FH
当前G8
录音师Fg
影业Ff
影像技师Fg
影業G+
影視G+
影视Ff
役所8r
律师Fg
律师事务所Ff
律師G%
後端G%
後端工程師G%
得意H=
得獎G3
從H>
心理咨询师Fg
心理咨询师证F]
志工G%
志愿者Fg
応用情報$C
応用情報技術者$C
快递员Fg
急救員Fm
急救證書Fm
总工Fg
总监Fg
总经理Fg
总裁Fg
总评F[
总账会计Fg
情報システム8r
情報セキュリティマネジメント$C
情報処理技術者$C
應屆H?
應屆畢業H?
成员Fg
成員G%
成本会计Fg
成績H@
成績優異FZ
成績評価1u
成绩F[
成绩排名F[
我的履歷Fz
我的简历Fn
所長FH
托业F\
托福HA
执业医师F]
执业护士F]
执业药师F]
执业资格F]
执照F]
技师Fg
技師G_
技术专家Fg
技术员Fg
技术支持Fg
技术部Fu
技校Ft
技研8r
技能士$C
技能講習$C
技術員G%
技術士Fm
技術學院Fw
技術者HB
技術者試験$C
技術部G0
技術長G%
投资Ff
投资经理Fg
护士Fg
护士执业F]
护士长Fg
护工Fg
护师Fg
报关员Fg
报社Ff
担当FH
担当者FH
招待講演H1
招聘专员Fg
拟H<
拣货员Fg
持續中G9
持续中G8
持续更新G8
指導員FH
挖机司机Fg
授权Gl
掌握HC
排名HD
排长Fg
採購G%
採購專員G%
控股Ff
推拿师Fg
掲載Gt
提名FY
提名奖FY
插画师Fg
插畫家G%
摄像师Fg
摄影师Fg
播音员Fg
撰稿人Fg
擅長HE
擅长HF
操作员Fg
攝影師G%
支店8r
支援員FH
支社8r
支配人FH
收銀員G%
收银Fg
收银员Fg
放射師G%
放射線技師FH
放送8r
政府Fx
救助站Ff
教保員G%
教務FH
教務主任G%
教員FH
教員免許$C
教學助理G%
教师Fg
教师资格证F]
教師G%
教授G(
教會G+
教材Fe
教研员Fg
教研室Fu
教練G%
教练Fg
教育科技Ff
教諭FH
敬具G;
敬礼HG
敬禮HH
数据分析Fg
数据工程师Fg
数据库系统工程师F]
整備士FH
數位G+
文化Ff
文化传播Ff
文员Fg
文員G%
文章HI
文部科学省8r
料理長FH
新型專利HJ
新聞社8r
新能源Ff
方向Fc
施工员Fg
施工管理FH
旅行8r
旅館8r
旋盤工FH
旗舰店Ff
既婚HK
日HL
日報G+
日常交流Gn
日常会話HM
日常会話レベルHM
日常会话Gn
日常會話Fq
日常溝通Fq
日报Ff
日本語能力試験=r
日本語能力試驗GS
日檢GS
日语一级F\
日语能力考试F\
日間HN
早报Ff
早餐店G+
星期HO
春HP
春天HQ
春季HP
晚報G+
晚报Ff
晨报Ff
普工Fg
普考Fm
普通Fq
普通自動車免許$C
普通自動車第一種運転免許$C
普通话F\
普通话证书F]
暑假G|
暑期G|
更新G4
更新済みG4
書卷獎G3
書局G+
書店G+
書記FH
最優秀FM
最優秀賞FM
會計G%
會長G%
月HR
有HS
有限会社8r
有限公司Fx
有限责任公司Ff
服务员Fg
服務員G%
服務處G+
服饰Ff
期刊HI
木工G(
未婚HT
本社8r
本科HU
本部FP
机构Ff
机械厂Ff
杂志Fe
杂志社Ff
村H8
村委会Ff
村官Fg
村役場8r
板前FH
架子工Fg
架构师Fg
架構師G%
柜员Fg
査読付きH1
栄養士FH
标兵FY
栋G,
校区Fl
校正者FH
校长Fg
株HV
株式会社8r
核心成员Fg
核心期刊Fe
案件FT
案件名FT
案例Fo
检察院Ff
检验员Fg
检验师Fg
検定$C
業務G%
業務代表G%
業務委託FR
業務專員G%
業務経歴書FW
業務經理G%
業務部G6
楼G,
楽団8r
榮譽G3
榮譽學位FZ
樂團G+
樓Ga
機構G+
檢定Fm
止HW
正式GR
正式员工GR
正社員H(
正職GT
正職員FR
此致HX
此致敬礼HG
此致敬禮HH
歯科衛生士FH
段Ga
母国語FQ
母語HY
母语Gj
母语水平Gj
比賽G3
比赛FY
毕业HZ
毕业论文设计Fo
毕业设计Fo
毕设Fo
民宿Ff
民警Fg
水手Fg
水産8r
水电工Fg
求职简历Fn
求職履歷Fz
決済8r
汽车Ff
油漆工Fg
法人8r
法人営業FH
法務省8r
法律事務所8r
法律职业资格F]
法院Ff
注会F]
注册会计师F]
洗碗工Fg
活動長G%
派出所Ff
派遣GT
派遣社員H(
流利H[
流利沟通Fd
流暢H\
流畅Fd
测试Fg
测量员Fg
海关Ff
海運8r
消防员Fg
消防員G%
消防士FH
消防署8r
深入掌握Fi
清掃員FH
清潔員G%
測量員G%
測量士FH
満期退学G$
準優勝FM
準学士H3
溶接工FH
漁協8r
漁師FH
演员Fg
演員G%
演奏员Fg
演奏家FH
演講H.
演讲Fe
漢検=r
灯光师Fg
為止H]
烘焙师Fg
烘焙師G%
焊工G*
焊工证F]
焼方FH
照顧服務員G%
煮方FH
熟悉H^
熟悉日常交流Gn
熟知H_
熟練H`
熟練使用HE
熟练Ha
熟练使用HF
熟练掌握HF
熟练运用HF
營造G+
營養師G%
版主Fg
牙医Fg
牙醫師G%
牧场Ff
牧場8r
物业Ff
物业管家Fg
物流Hb
物流士G%
物理治療師G%
物産8r
物联Ff
特優G3
特別養護老人ホーム8r
特待生FM
特效师Fg
特种作业F]
特等奖FY
特約作者G%
特許FV
独身HK
獎G3
獎學金G3
獣医師FH
獲得Hc
獲獎Hd
獸醫G%
现今G8
现任G8
现在G8
班主任Fg
班排名FZ
班级排名F[
班组长Fg
班長FH
班长Fg
現任G9
現在Gv
現在に至るFA
現在までFA
現在も在籍FA
現在在職中FA
現在進行中FA
現場監督FH
現職Gv
球會G+
理事G(
理发店Ff
理学療法士FH
理容師FH
理工Fl
理财经理Fg
理货员Fg
環境省8r
瓦工Fg
生協8r
生徒会長FH
生技G+
生活相談員FH
生活老师Fg
生物Ff
生物科技Ff
生産管理FH
生醫G+
產品企劃G%
產品經理G%
產品部G6
用户研究员Fg
甲等榮譽FZ
电力Ff
电商Ff
电大Fl
电子厂Ff
电工Fg
电工证F]
电焊工Fg
电视Ff
电视台Ff
男He
男性He
町FI
町役場8r
畢業Hf
畢業專題GH
畢業製作GH
略懂Hg
番FI
番地FI
病院8r
療養院G+
発表Gt
発起人FH
登壇Gt
發明專利HJ
發表H.
發起人G%
百貨G+
百貨店8r
百货Ff
监制Fg
监理Fg
监理工程师F]
監査法人8r
監督FH
目前Hh
目前在职G8
直到现在G8
直博Gh
相談員FH
省H&
看護G%
看護助手FH
看護師FH
県FI
県庁8r
着任GK
督导Fg
督导员Fg
督導G%
瞭解Hi
短大Fv
短期大学Fv
短期大学士H3
研修FO
研修医FH
研修班Gx
研发Fg
研发部Fu
研發部G6
研究助理G*
研究员Fg
研究員G_
研究員助理G%
研究室FP
研究所Hj
研究生Hk
研究生院Fl
研究科H,
研究院Fx
研習Gw
研習營Gw
研討會H.
硕士Fj
硕士学位Fj
硕士研究生Fj
碩士Hl
碩士班Hl
社HS
社会保険労務士$C
社会福祉協議会8r
社会福祉士FH
社会福祉法人8r
社区工作者Fg
社員FH
社工G*
社工員G%
社會工作主任G%
社會服務處G+
社福機構G+
社群小編G%
社長G_
社长Fg
福利工作員G%
福利院Ff
福祉会8r
离异Gc
离职HZ
秋Hm
秋天Hn
秋季Hm
科Ho
科员Fg
科学与技术Fc
科学家Fg
科學家G%
科室Fu
科技Fx
科技大學Fw
科研助理Fg
科系H5
科長G%
秘书Fg
秘书长Fg
秘書G_
秘書検定$C
称号FY
移动Ff
程序员Fg
程式設計師G%
稍懂Hp
税务局Ff
税务师F]
税務署8r
税理士FH
税理士法人8r
空服員G%
窓口FH
站点负责人Fg
站长Fg
竞赛FY
競賽G3
笔译Fg
第Hq
第一作者Fe
第一名Hr
第一完成人Fg
第一語言Hs
第一语言Gj
第三名Hr
第二作者Fe
第二名Hr
策划Fg
简单交流Ht
简单会话Ht
简历Fn
简历表Fn
箇月FD
算法Fg
算法专家Fg
管培生Fg
管理员Fg
管理栄養士FH
管理者$C
管理職FH
簡歷Fz
簿記$C
精密G/
精機8r
精熟Gr
精算师Fg
精通Hu
系G)
系學會會長G%
系排名FZ
系统架构设计师F]
系统集成项目管理工程师F]
紀要Gt
約聘Hv
紡績8r
組Hw
組合8r
組員G%
組裝員G%
組長G_
経歴書FW
経済産業省8r
経理FH
結業Hf
經理G%
継続中FA
総務FH
総務省8r
線上Hx
編入GK
編入学GK
編劇G%
編輯G%
編集者FH
編集長FH
縣Ga
總召G%
總平均FZ
總監G%
總經理G%
總編輯G%
繊維8r
线上Gu
组Fu
组员Fg
组长Fg
经济师F]
经理Fg
经纪人Fg
结业HZ
统招本科FX
绩点F[
维修工Fg
综合排名F[
绿带F]
编剧Fg
编导Fg
编辑Fg
网格员Fg
网约车司机Fg
网络Ff
网络工程师证F]
置业Ff
美宣G%
美容室8r
美容师Fg
美容師FH
美容院Fx
美工Fg
美术馆Ff
美編G%
美術館G/
翻訳者FH
翻譯G%
翻译Fg
老人ホーム8r
老师Fg
老師G%
考取Hy
职业技术学院Fl
职业资格F]
职校Fl
职高Ft
職人FH
職務経歴書FW
職業訓練校Fv
職歴書FW
職能治療師G%
職長FH
肄业Hz
肄業H{
股份有限公司Fx
育婴师Fg
育婴师证F]
能够使用H_
能手FY
能源Ff
臨床心理師G%
臨床検査技師FH
自H|
自傳與履歷Fz
自動車8r
自己紹介書FW
自治区G,
自考本科FX
自衛官FH
至G^
至今G7
至现在G8
至現今G9
至現在FA
至目前Hh
與H}
航空I$
船员Fg
船員G_
船长Fg
良好I%
花园G,
英文履歷Fz
英文简历Fn
英検=r
英檢GS
英语六级F\
英语四级F\
茶艺师F]
茶馆Ff
荣获FY
荣誉称号FY
药师Fg
药房Ff
获取I&
获奖I'
获得I&
营业员Fg
营养师Fg
营养师证F]
著作HI
著書Gt
董事長G%
董事长Fg
薪酬专员Fg
薬剤師FH
薬品8r
薬局8r
藥局G+
藥局藥師G%
藥師G%
處G6
處長G%
號I(
行政Fg
行政助理G%
行政書士FH
行銷企劃G%
行銷專員G%
街H&
街坊會G+
街道G,
街道办Ff
街道办事处Ff
衛生管理者$C
表彰FM
表彰状FM
裁判G*
裁判所8r
装配工Fg
装饰Ff
補習班G+
補習班老師G%
製パン8r
製作所8r
製片G%
製程工程師G%
製菓8r
製薬8r
襄理G%
西点师Fg
見習いFH
見込G.
見込みG.
観光8r
见习Fg
规划师Fg
計畫案GH
計算8r
訓練校Fv
訓練營Gw
記事Gt
記者G_
設備工程師G%
設立GK
設計事務所8r
設計專利HJ
設計師G%
設計者FH
診所G+
診療所8r
註冊Fm
註冊社工I)
註冊護士Fm
証券8r
評定平均1u
認定Gp
認定証$C
認證Fm
語言治療師G%
課G0
課長G_
課長代理FH
調理員FH
調理師FH
調酒師G%
論文I*
論文誌Gt
諮商師G%
諮商心理師G%
講師G_
講師認證Fm
講座I+
講演Gt
講習FO
講習会FO
講者G%
講解員G%
證Fm
證券G+
證明書Fm
證書Fm
證照Fm
警備員FH
警員G%
警察署8r
譯者G%
譯著H.
護士G%
護理師G%
護理長G%
计算机一级F]
计算机二级F]
认证F]
训练营Gx
记者Fg
讲义Fe
讲师Fg
讲座Gx
讲解员Fg
论文Fe
设计师Fg
设计院Ff
访问学者Fg
证F]
证书F]
证券Ff
评审Fg
诊所Ff
译著Fe
课程设计Fo
课设Fo
课题Fo
课题负责人Fg
调度员Fg
调酒师Fg
调音师Fg
負責人G%
財HS
財務省8r
財務部G6
財団法人8r
販売FH
販売スタッフFH
販売員FH
責任者FH
貿易G+
資料工程師G%
資料科學家G%
資格I,
資深工程師G%
資訊G+
賞FM
负责人Fg
财务Fg
财务部Fu
责任编辑Fg
责编Fg
货车司机Fg
质检员Fg
贸易Ff
资料员Fg
资本Ff
资格证F]
资格证书F]
起I-
起重工Fg
超市Fx
跟单员Fg
路H&
軟體G+
転入学GK
転出F_
転職GK
輔修H5
輔導老師G%
车工Fg
车间Fu
车间主任Fg
软件Ff
软件著作权Fe
软件设计师F]
软件评测师F]
软考F]
较好G&
辅修Fc
辅导员Fg
辅警Fg
農協8r
農園8r
農場G+
農林水産省8r
農業従事者FH
迄今Hh
迄今為止G9
运维Fg
运营Fg
进修班Gx
进行中G8
远程Gu
连锁Ff
连长Fg
退任F_
退団F_
退学I.
退學H{
退所F_
退社F_
退職F_
送貨員G%
通信I$
通訳FH
通訳案内士FH
通讯作者Fe
通讯员Fg
通販8r
通过I&
通過Hc
造价员Fg
造价师F]
造型师Fg
連載Gt
連鎖G+
週I/
週刊G+
週間I0
進行中G9
遊戲G+
運営会社8r
運営委員FH
運転手FH
運輸8r
道FI
遠端Hx
遠距Hx
郡FI
部I1
部員FH
部長G_
部长Fg
部門G0
部门Fu
郵便局8r
都FI
鄉Ga
配達員FH
配音员Fg
酒店Ff
酒造8r
醫師G%
醫檢師G%
醫院G+
醸造8r
采购Fg
里Ga
重工Ff
量化研究员Fg
金メダルFM
金奖FY
金牌Hr
金獎G3
金融G+
金賞FM
鉄工8r
鉄工所8r
鉄道8r
銀牌G3
銀獎G3
銀行G/
銀賞FM
銅牌G3
銅獎G3
銅賞FM
鎮Ga
针灸师Fg
钢筋工Fg
钢铁Ff
钳工Fg
铁路Ff
铜奖FY
铜牌FY
铣工Fg
银奖FY
银牌FY
银行Ff
销售Fg
销售代表Fg
销售部Fu
镇G,
門市G+
門市主管G%
門市人員G%
閉業F_
開始G<
開業GK
開源GH
開源專案GH
開発案件FT
開発者FH
開発部FP
開發G%
门店Ff
门店经理Fg
队长Fg
防火管理者$C
防衛省8r
附中GY
陈列师Fg
院舍家長G%
院长Fg
陪伴志工G%
隊長G%
雅思HA
集团Ff
集團G+
雑誌Gt
雙語Hs
雜誌H.
雜誌社G+
離婚Gs
離職I2
零售Ff
電力8r
電台G+
電子G/
電工G%
電機8r
電気工事士$C
電視台G+
非常勤FR
非常熟练Fi
面包师Fg
面接官FH
面点师Fg
韌體工程師G%
音楽教室8r
頁I3
項目GH
預期H?
預計H?
領隊證Fm
顧問I4
页Hq
项目Fo
项目助理Fg
项目名称Fo
项目总监Fg
项目成员Fg
项目经历Fo
项目经理Fg
项目部Fu
顾问Fg
预期H<
预算员Fg
预计H<
预计毕业H<
领班Fg
食品I$
飯店G+
飲料店G+
養成所Fv
餐厅Ff
餐廳G+
餐飲G+
餐饮Ff
餐饮公司Ff
館員G%
馆员Fg
首席I5
首席记者Fg
首獎G3
駕照Fm
騎手FH
驾照F]
驾驶员Fg
驾驶证F]
骑手Fg
體育會G+
高中I6
高中毕业Fy
高中畢業I7
高卒I8
高商Fw
高専Fv
高工Fw
高度専門士H3
高校Fv
高校卒業I8
高等专科Fk
高等学校Fv
高等専門学校Fv
高等技術専門校Fv
高級I9
高級中學Fw
高級文憑F`
高级Ha
高级专家Fg
高级职称F]
高考及格Fm
高职Fk
高職I:
髮廊G+
麵包店G+
黑带F]
가을I;
가을학기I;
간병인I<
간사I<
간호사I<
간호조무사I<
감독I<
감정평가사I<
강사I<
강연I=
강좌I>
개발부I?
개발자I<
개발팀I?
개월I@
개인프로젝트IA
갱신IB
건설IC
건축사I<
검정고시ID
게임IC
게임즈IC
게재I=
겨울IE
겨울학기IE
견습I<
경력기술서IF
경리I<
경비원I<
경진대회$E
경찰관I<
경찰서IC
계약직IG
계열IH
계장I<
고급II
고등학교IJ
고등학교졸업ID
고졸ID
공고IJ
공단IC
공로상$E
공모전$E
공무원I<
공사IC
공인$D
공인노무사$D
공인중개사$D
공장IC
공장장I<
공저I=
공저자IK
과IL
과대표I<
과장I<
과제IA
관리부I?
관리사IM
관리자I<
광역시IN
교사I<
교수I<
교육과정I>
교육원IJ
교정자I<
구IN
구두발표IK
구매담당I<
구청IC
군IN
군무원I<
그로스마케터I<
그룹IO
그룹장I<
극단IC
근무중IP
금메달$E
금상$E
기고I=
기능사$D
기사IQ
기술부I?
기술영업I<
기술자I<
기업IC
기자I<
기초IR
기초회화IS
기혼IT
기획부I?
기획자I<
길IN
까지IU
끝IV
남IW
남성IW
남자IW
네이티브IX
네일아티스트I<
네트워크IC
네트워크관리사$D
네트웍스IC
년IY
년간IY
노무법인IC
노무사I<
논문I=
농부I<
농장IC
능숙IZ
능숙함I[
능통I\
단장I<
담당I<
담당자I<
대리I<
대리기사I<
대상$E
대표I<
대표이사I<
대학IJ
대학교IJ
대학원IJ
대행사IC
데이터IC
데이터분석가I<
데이터사이언티스트I<
데이터엔지니어I<
도IN
도서관IC
동IN
동상$E
등재I=
디렉터I<
디자이너I<
디자인부I?
랩스IC
레스토랑IC
레주메IF
로IN
로지스틱스IC
리IN
리눅스마스터$D
리더I<
리드I<
리포터I<
마케터I<
마케팅부I?
마케팅팀I?
마트IC
매니저I<
멘토I<
면IN
면허$D
면허증$D
모국어IX
모델I<
모빌리티IC
모터스IC
목수I<
무역IC
물류IC
물류담당I<
물류센터IC
물리치료사I<
물산IC
미디어IC
미술관IC
미용사I<
미장공I<
미혼IT
미화원I<
및I]
바리스타I<
바이오IC
바텐더I<
박물관IC
박사I^
박사과정I^
박사수료I^
박사학위I^
반장I<
발표I=
방사선사I<
방송IC
방송국IC
배관공I<
배달원I<
배우I<
백엔드I<
백화점IC
버스기사I<
번길IN
번역가I<
번지IN
법무법인IC
법무사I<
법원IC
법인IC
베이커리IC
벤처IC
벤처기업IC
변리사I<
변호사I<
병원IC
보건교사I<
보건소IC
보육교사I<
보통I_
보험IC
복수전공IH
복지관IC
복지센터IC
본부I?
본부장I<
본사IC
봄I`
봄학기I`
봉사자I<
부문I?
부서I?
부장I<
부전공IH
부터Ia
부트캠프IJ
부팀장I<
부회장I<
분석가I<
뷰티IC
비서I<
비정규직IG
비즈니스Ib
비즈니스수준Ib
비즈니스회화Ib
빅데이터분석기사$D
사Ic
사무소IC
사무원I<
사무직I<
사서I<
사업부I?
사원I<
사이드프로젝트IA
사진사I<
사진작가I<
사회복지사I<
사회조사분석사$D
산업IC
산업기사$D
상Id
상고IJ
상급II
상담사I<
상담원I<
상사IC
생명IC
생산관리I<
생산부I?
생산직I<
서기I<
서비스기획자I<
서점IC
석사Ie
석사과정Ie
석사수료Ie
석사학위Ie
석차If
선반공I<
선원I<
선임I<
선임연구원I<
설계사I<
성우I<
성적If
세무법인IC
세무사I<
세무서IC
세미나I>
센터IO
셰프I<
소믈리에I<
소방관I<
소방서IC
소장I<
소프트IC
솔루션IC
수강중IP
수료Ig
수료예정Ih
수료증$D
수상$E
수석I<
수석연구원I<
수의사I<
스쿨IJ
스타트업IC
스태프I<
스튜디오IC
스튜디오스IC
스페셜리스트I<
승무원I<
시IN
시간제IG
시니어I<
시스템IC
시청IC
식당IC
식품IC
신hskIi
신문IC
신문사IC
실I?
실습생I<
실용신안IK
실장I<
심리상담사I<
심판I<
아나운서I<
아르바이트I<
아이엘츠Ii
아카데미IJ
아키텍트I<
아파트IN
안드로이드I<
알바I<
애널리스트I<
약국IC
약사I<
양성과정I>
어린이집IC
어부I<
언어치료사I<
에듀IC
에디터I<
에서Ij
에이전시IC
엔지니어I<
엔터테인먼트IC
여Ik
여고IJ
여대IJ
여름Il
여름학기Il
여성Ik
여자Ik
연구보조I<
연구소IC
연구실I?
연구원Im
연수I>
연수원IJ
연주자I<
연출I<
영양교사I<
영양사I<
영업I<
영업관리I<
영업대표I<
영업부I?
예상Ih
예정Ih
오늘IP
오픽Ii
온라인In
와I]
외고IJ
요리사I<
요양보호사I<
요양원IC
용접공I<
용접사I<
우수Io
우수상$E
우승$E
운영사IC
운영위원I<
운영자I<
운영중IP
운영진I<
운전기사I<
운전면허$D
운전원I<
워드프로세서$D
원격In
원어민IX
원장I<
월I@
위촉직IG
유Ic
유창Ib
유치원Ip
유치원교사I<
유통IC
유한회사IC
은상$E
은행IC
읍IN
응급구조사I<
의류IC
의사I<
의원IC
이래Iq
이력서IF
이발사I<
이사I<
이상IV
이중언어IX
이혼IT
이후Ir
인사담당자I<
인사부I?
인증$D
인터랙티브IC
인턴I<
일Is
일러스트레이터I<
일보IC
일상회화It
일상회화가능It
임상병리사I<
임상심리사I<
입문Iu
입사Iv
입상$E
입선$E
입학Iv
자격증$D
자기소개서IF
자동차IC
자산운용IC
자원봉사자I<
자퇴Iw
작가I<
작업치료사I<
잡지사IC
장려상$E
장학금$E
재Ic
재단IC
재무부I?
재직IP
재직중IP
재택In
재택근무In
재학IP
재학중IP
저널I=
저서I=
전공IH
전공평점If
전기기사IQ
전문가IZ
전문대IJ
전문대학IJ
전문학사Ix
전산세무$D
전산회계$D
전임연구원I<
전자IC
전체평점If
점장I<
정규직IG
정보보안기사$D
정보처리기사$D
정보처리산업기사$D
정비공I<
정비사I<
정원사I<
제과IC
제과사I<
제빵사I<
제약IC
제이엘피티Ii
제조사IC
조교I<
조리사I<
조리원I<
조리장I<
조산사I<
조수I<
조연출I<
조장I<
조종사I<
조합IC
졸업Ig
졸업예정Iy
졸업작품IA
졸업평점If
졸업프로젝트IA
주Iz
주니어I<
주무관I<
주민센터IC
주방장I<
주식회사IC
주임I<
주임연구원I<
주저자IK
주최자I<
준우승$E
중I_
중공업IC
중급I_
중상I{
중상급I{
중퇴Iw
중학교IJ
증권IC
지금IP
지도사$D
지원부I?
지점IC
직업상담사$D
직업전문학교IJ
직원I<
진행중IP
쪽I|
차장I<
채용담당자I<
책임I<
책임연구원I<
책임자I<
초급IR
초급회화IS
초등학교IJ
총괄I<
총무I<
총무부I?
촬영감독I<
최상IZ
최우수상$E
출원I=
출판I=
출판사IC
취득I}
취득일IB
측량사I<
층IN
치료사I<
치위생사I<
카드IC
카페IC
카피라이터I<
캐셔I<
캐피탈IC
캠퍼스IJ
커머스IC
커피IC
컨설턴트I<
컴퍼니IC
컴퓨터활용능력$D
컴활$D
코디네이터I<
코스메틱IC
코치I<
콘텐츠IC
콘텐츠마케터I<
콘텐츠에디터I<
큐레이터I<
클라우드IC
택배기사I<
테크IC
테크리드I<
텔레마케터I<
텔레콤IC
텝스Ii
토스Ii
토이프로젝트IA
토익Ii
토익스피킹Ii
토플Ii
통신IC
통역사I<
통역원I<
퇴사J$
퇴직J$
투고I=
투자IC
튜터I<
트레이너I<
특별상$E
특별시IN
특수교사I<
특허I=
특허등록IK
특허출원IK
팀I?
팀장I<
팀프로젝트IA
파견직IG
파트I?
파트장I<
파트타임IG
파티시에I<
판매원I<
패션IC
퍼포먼스마케터I<
페이지I|
편입Iv
편집자I<
평균평점If
평균학점If
평점If
포스터발표IK
표창$E
표창장$E
풀스택I<
풀타임IG
품질관리I<
품질부I?
프로그래머I<
프로듀서I<
프로젝트IA
프로젝트명IA
프론트엔드I<
프리랜서I<
플랫폼즈IC
플로리스트I<
하IR
학과J%
학교IJ
학부J%
학부연구생I<
학사J&
학사과정J&
학사졸업J&
학사학위J&
학생회장I<
학술대회I=
학술지I=
학예사I<
학예연구사I<
학원Ip
학원강사I<
학점If
학점평균If
학회I=
학회지I=
한국사$D
한국사능력검정$D
한능검$D
합격I}
항공IC
해설사I<
해외영업I<
해운IC
행정원I<
헤어디자이너I<
현장소장I<
현재IP
현재까지IP
현재재직중IP
현재진행중IP
현직IP
협동조합IC
협회IC
호IN
호텔IC
홀딩스IC
홀서빙I<
홍보부I?
화재IC
화학IC
회계담당I<
회계법인IC
회계사I<
회사IC
회장I<
회화가능It
획득IB
훈련과정I>
"#, b"r\x00\x00\x00\x11\x00\x01\x00,\x00\xda\x01,\x009\x02\x00\x00G\x00\x01\x00P\x000\x00 \x00:\x00\x00\x00\x02\x00\x06\x00\xba\x00\x00\x00\
\x01\x00\x85\x01R\x00\x00\x00V\x04\x01\x00@\x00\x00\x00\x1b\x00\x04\x00\x15\x00\x04\x00\x00\x00\x7f\x00!\x00\x05\x00\x19\x00\x02\x00\x01\x00\xe4\x00\
\x12\x00\xbf\x00\x18\x00\x00\x00\x00\x00+\x00%\x00\x8a\x00\x1a\x00\xfd\x00\xeb\x00\x00\x00(\x00 \x00H\x00V\x02,\x00G\x01\x11\x00\xad\x02\
\x03\x00\x00\x00%\x00@\x00\x08\x00\x06\x00\x01\x00:\x00\x0c\x00\x01\x00k\x00\x01\x00\x00\x00\x08\x00\x10\x00\x05\x00\x02\x00]\x00\xb2\x00\n\x00\
\x07\x00\xfb\x00_\x00\xd5\x03\x03\x00\x11\x00\xab\x01G\x00\x19\x01&\x00\x0f\x00\x00\x00\x03\x00Y\x00\x00\x00+\x00\x03\x00\x06\x00*\x00\xff\x00\
\x01\x00\xa1\x02\"\x00\x0e\x00\x04\x01\x06\x00\x19\x00\x08\x00\x7f\x00\x81\x01\x08\x00\x03\x00\x02\x00\x04\x00(\x00\x11\x00\x00\x00\x00\x00\xbf\x005\x00\
)\x00+\x00\x86\x00\t\x00\x12\x00!\x00\x05\x00@\x00\x04\x00\x00\x00G\x00\x02\x00\x04\x00\x00\x00\x01\x00\x8c\x00\x03\x00\x1d\x00\r\x00\x02\x00\
\x0f\x00\r\x00\x06\x00\x07\x00$\x02\xec\x00\x01\x00\x00\x00\x00\x00v\x00u\x00\x08\x01\x06\x00\x8c\x00\x17\x00\x00\x00\x18\x00\x06\x00\x07\x00\x01\x00\
\x06\x00\xeb\x005\x01\x1b\x02\x00\x00}\x00H\x03\x00\x00\x05\x00Y\x01\xc1\x03\x00\x00\t\x00\x1b\x00\x03\x00\r\x00\x02\x00P\x01\x02\x00\x13\x00\
\x1b\x00\x02\x00\x1f\x00\x12\x00\x0b\x00\r\x00\x02\x00F\x01\x03\x00\x81\x00\x02\x00\x10\x00\x00\x00\xda\x01q\x01\xaa\x00\x0c\x00\r\x00+\x00X\x00\
\x04\x00L\x00\x03\x00\x0c\x00\xb0\x00W\x00\xef\x00-\x00\x07\x00e\x028\x03\x00\x00\x1f\x00\x00\x00t\x01\xdd\x00\x00\x00\xd7\x03\x03\x00\x02\x00\
X\x00 \x00\x83\x00\x88\x02\x14\x00\x01\x00e\x00\x17\x00\x00\x00_\x01\xc8\x00!\x00\x10\x00\xa8\x00A\x01\x91\x00\x03\x00>\x00\x12\x00^\x00\
1\x001\x02\x00\x00\x05\x00U\x01\x00\x00j\x00\xbb\x01*\x00\x00\x00a\x00W\x028\x00\"\x00\x03\x00P\x00\x00\x00\x1f\x01\'\x009\x00\
l\x00S\x00\x08\x00\x03\x00{\x00\x17\x00*\x00\x06\x00\x00\x00\x06\x00\x15\x008\x00\x02\x00\x00\x00\x1e\x00F\x00\x04\x00m\x00K\x00\xb1\x00\
\x04\x00\x0b\x01\n\x00M\x00\x00\x00\x0c\x00\x01\x00\x1f\x007\x00\xe1\x00\x9c\x01{\x00\xe8\x00\x00\x00\x00\x00\x05\x00\x07\x00\x18\x00\x0c\x00N\x00\
\x03\x00\xbe\x00R\x01\x12\x00\x02\x00n\x00\x02\x00\x85\x01\x00\x00\x04\x00m\x02\x1b\x00\x9d\x00\x08\x00\x0c\x00\xfd\x01\x01\x00&\x00\x08\x00\x00\x00\
\n\x00d\x00S\x00\xf0\x00V\x00\xf4\x01 \x00,\x05\x1c\x00\x1a\x00B\x00\xd1\x01\x0f\x00;\x01\x91\x00s\x00\'\x00\x83\x00\x00\x00*\x00\
\x07\x00}\x01\x83\x00\xb9\x00\x15\x002\x06\x0f\x00\t\x00\x01\x00\xeb\x00\x1b\x00\x00\x00:\x00\x02\x00\x00\x00\x0c\x00\x05\x00\x1b\x00\xfe\x02\x14\x00\
\t\x00\xb4\x02\xb1\x00D\x00\x07\x00\x00\x00L\x01\x04\x00\x00\x002\x00T\x00\xff\x00\x12\x00\x01\x00\x02\x008\x00\x00\x002\x00\xe4\x00\x07\x00\
\x08\x00\xdf\x00\x04\x00\x08\x00\\\x00\x07\x00&\x00\x10\x00\x08\x00\x00\x00\x05\x00 \x00\t\x00\x00\x00\x05\x00y\x00\x1d\x00\t\x00\x01\x00\x0c\x00\
=\x03\x07\x00+\x00+\x00\x9f\x00\x00\x00\t\x00\xf4\x01\x03\x00\x87\x006\x00\'\x00\x02\x00\xd1\x01\xc1\x00\x08\x00\x03\x00/\x01\x0b\x02Y\x00\
\x19\x00\x03\x00\x08\x01:\x02\x04\x00\x04\x00\n\x00W\x00\x06\x00\x84\x03\x00\x00\x00\x00!\x02.\x01\x0f\x00\x1f\x00\x00\x00O\x00\x97\x00\x8d\x00\
\x03\x00\x17\x00\x05\x00e\x03\x89\x00s\x00\x0f\x00\x00\x00\x10\x00\x08\x00H\x00\'\x00!\x00\x9e\x006\x04/\x01\x13\x00]\x00)\x00\x01\x01\
\x05\x00\xe8\x00\x00\x00\x07\x01\x06\x00\x03\x00\x00\x00\x17\x00`\x00\x00\x00\x01\x00S\x00\x00\x00\x1f\x00\x01\x00g\x00%\x00\xf7\x02\x08\x00\xf0\x01\
\x06\x00\x9d\x00<\x00\x0b\x00B\x00\x85\x01,\x00*\x00t\x00u\x01,\x00\x83\x00\\\x00\xc4\x00\x0c\x00\x01\x00\x05\x00\x07\x00\x01\x00.\x01\
\x00\x00\x00\x00\xcc\x00\xd6\x00\xcc\x01d\x00\xa9\x00\x05\x00E\x004\x00R\x00[\x00D\x01\x19\x00*\x00\x01\x00\xc5\x01\xb3\x02\x00\x00\xf8\x00\
\x06\x00\xf5\x01\x14\x00\x04\x00\x04\x00\x0c\x00\x05\x00o\x00\x02\x00Q\x00\x01\x00\x14\x00\n\x00\x1d\x00\x02\x00\x9d\x00\x03\x00\xae\x06\x01\x00\x03\x00\
I\x00\x10\x00\x16\x00\x00\x00\x15\x00,\x00\xea\x00\x08\x00\x0b\x00$\x00(\x00\x0c\x00\x97\x00\x01\x00P\x00\x00\x00\x00\x00!\x02W\x00\x04\x00\
6\x01V\x00\x1f\x00\x01\x00h\x00E\x00\x00\x00\xbb\x01\x01\x00\x01\x000\x00\x01\x005\x00\xba\x00\x07\x00\x00\x00\x05\x00\x01\x00\x07\x00[\x00\
=\x00\x01\x00\x01\x00\x16\x00q\x00\x00\x00C\x00\x01\x00\x9c\x00(\x00\'\x00\"\x03\x00\x00S\x01\xe0\x00 \x00\x97\x01r\x00\x1b\x00\x00\x00\
J\x01\x01\x00\x05\x00\'\x00\x1f\x00_\x02\x01\x00\x1a\x00$\x003\x01\x02\x00Y\x00\\\x00\x1a\x00\x0c\x00l\x00Y\x00U\x00\x0b\x00\x02\x00\
\x07\x00q\x00\t\x00\xb2\x00\x00\x00\x04\x00N\x00\xad\x00\x1b\x00\x0c\x00\x12\x00\x17\x00E\x00k\x00\xad\x00\x01\x00\x05\x00P\x02$\x00\x01\x00\
\x12\x00\t\x00\xc3\x01\x06\x00\x08\x00\x06\x00\x05\x02%\x00\x0b\x00\x00\x00\xaa\x00\x05\x01?\x01\x13\x00u\x01\x02\x00\x11\x01\x93\x00\x1c\x00\x12\x00\
\x0c\x00\x02\x00\x02\x00\x88\x00\x07\x00Q\x00\x07\x00n\x04G\x00\x00\x00\x11\x00\x04\x00$\x05\x01\x00\x07\x00\x05\x00\x05\x00\x16\x00\x01\x00\x14\x02\
b\x00\x06\x009\x005\x01\x14\x00\x05\x00j\x00%\x00\x00\x002\x00\x0b\x00(\x00\x02\x01\x00\x00\xd7\x00\xdf\x00\x1f\x00\x06\x00Y\x01\x00\x00\
6\x01\x0f\x00v\x00+\x01\xf4\x00 \x00\x80\x01\x04\x000\x01\x01\x00%\x00>\x05\x00\x001\x01\x0e\x00\x18\x00\x00\x00\x02\x00\xe9\x02(\x00\
N\x00\x00\x00\x00\x00N\x00\x00\x00\\\x00U\x01P\x00\xbd\x03H\x00?\x00\x12\x00\x01\x00\x00\x00p\x02\x1f\x06\n\x00\x00\x00]\x00 \x00\
]\x00\x1f\x01\x10\x00\x1b\x00C\x00\x08\x00\x01\x00\x00\x00\x00\x00\x0b\x00\xda\x00\x03\x01\x04\x00T\x00\x02\x00R\x04\x10\x00\x02\x00\xf6\x01\x02\x00\
\xd4\x012\x00\x1a\x00\xfb\x01~\x00\xb5\x01%\x01}\x00$\x00\xcf\x00\x00\x00#\x00\x00\x00\x13\x00`\x00T\x00\x04\x00u\x012\x00\x00\x00\
\xc4\x01\x11\x00\x05\x00 \x00\x87\x00\xb2\x00\x8b\x006\x01\x00\x00\t\x000\x00\x1e\x00\x0c\x00q\x01\x00\x00Y\x00\x84\x00\xeb\x06\x01\x00\x02\x00\
?\x00\x02\x00\xb6\x00P\x02S\x02?\x00\x00\x007\x01e\x00\x03\x00\x01\x00\x00\x00\xf2\x01\x01\x00\xd6\x00\x00\x00\x00\x00\x05\x00s\x00M\x02\
\xda\x00\x01\x001\x00\x04\x00\x01\x00\xde\x00\xb2\x01\xc3\x02a\x00^\x01\x04\x01\r\x00+\x00\x83\x01j\x05L\x00>\x00\x10\x00Z\x010\x00\
V\x01^\x02\x03\x00Y\x00\x80\x01\x02\x00>\x00\xac\x01#\x00\x1c\x02I\x00\x08\x00i\x02\x0e\x00P\x02\x07\x00\x06\x00\xeb\x00\t\x00.\x00\
$\x00|\x02\x01\x00\x10\x00\x01\x00,\x00\x0e\x00\x11\x00\x0e\x00\x01\x00\x0e\x00\xe3\x00\x00\x00&\x00\x17\x00[\x02\x05\x00\x96\x01\x08\x00\t\x00\
3\x00\x00\x00\x06\x00\x03\x00\x03\x00\r\x00\x00\x00\x0b\x00\x83\x00\xbc\x02\x0e\x00\x04\x00\x18\x00O\x020\x06\xa5\x01\x06\x00\x12\x00\x02\x00D\x00\
{\x00\x03\x00\x00\x00\xdf\x00\x8a\x013\x02z\x00]\x00-\x00\x16\x00\xe0\x00\x00\x00\x0c\x00\n\x00\x00\x00\x8d\x00{\x00\xa8\x04\x1b\x00\x00\x00\
$\x002\x00B\x00#\x00\xec\x00\r\x00\xcb\x01\x1f\x00\x02\x00B\x00\x00\x00L\x00\x8b\tn\x06\x03\x00\x0c\x00\x05\x00\x04\x00 \x002\x00\
\xfe\x04\x05\x00E\x00?\x00O\x00\t\x00\xa4\x04\x14\x00\n\x00\x10\x00&\x01\x04\x00r\x00$\x01\n\x00\xd0\x00b\x02\x00\x00\x14\x00\x0b\x00\
\x01\x00\x0c\x00L\x00\x84\x00\xc7\x02\x00\x00\xd9\x01\x91\x00n\x02\x01\x00\t\x00\xc1\x01\x1d\x00\t\x00h\x00\t\x00\x01\x00\x1b\x00\x02\x04l\x00\
\x18\x00\x0b\x00\x08\x00\x83\x05\x00\x000\x00\xd1\x00)\x01$\x00\x8f\x00\x8e\x00\x12\x00\x1f\x00\x05\x00\x00\x00F\x00\x00\x00 \x00\x00\x00\x07\x00\
6\x00S\x00\xa5\x00Z\x00\x00\x00\xac\x00\x17\x02\x00\x008\x00&\x00d\x06\x01\x00\x03\x00\x17\x00(\x00\"\x00\x02\x00\x11\x00@\x00\x7f\x00\
\x8a\x00m\x02\x02\x00|\x00\xab\x04\x19\x00\x00\x00w\x00\x01\x00\x01\x006\x00\x00\x00\x1b\x03\xf3\x00\x02\x00\n\x00\n\x00\x82\x01\x14\x007\x00\
\x12\x00\x01\x00J\x00_\x00\x04\x00o\x01\xb1\x00\x83\x00\r\x00(\x04\xc4\x00\x90\x01a\x02\x8e\x00\x0b\x00J\x00\x01\x00\x02\x00\x00\x00&\x00\
\x04\x00\x08\x00\x02\x00\x08\x00<\x00\xa7\x00X\x00\xc3\x00\x04\x00\x00\x00v\x00b\x01\x0e\x00D\x00:\x010\x02\x00\x00A\x07\xf3\x06\x11\x00\
\x00\x00\x94\x00C\x00\xa0\x03\x01\x00\x11\x01^\x00\xc3\x005\x00\xb0\x00\x01\x00\x02\x00\x08\x00\x97\x04\x01\x00\x07\x00\x00\x00u\x00\x0e\x00\xf2\x02\
\xc0\x01\x01\x00\x01\x00f\x00\x0f\x00\x10\x01|\x00\x06\x00\xef\x00\x06\x00\x06\x00\x00\x00\t\x00j\x04\xed\x03y\x00\t\x00\xa9\x00)\x00x\x00\
\x10\x00\x03\x00\x0e\x00\x01\x00\x0e\x00\x04\x001\x02+\x00^\x00\x8b\x00\x1e\x00?\x02s\x00\x05\x00\x0b\x00d\x00\x00\x00\x8c\x02l\x00\x00\x00\
\x00\x005\x00m\x00\x7f\x01.\x02\t\x00\x08\x00<\x00\xca\x02\x10\x00\x11\x00#\x00Y\x00\x87\x00\x85\x01\t\x00\x02\x00\x01\x00\x10\x02b\x00\
\x1c\x00\"\x00\x90\x00\x05\x00\xac\x01\xb7\x01\x01\x01\xeb\x00\x1d\x00\xe3\x00\xb5\x01\x13\x00!\x01\xc4\x00U\x005\x00\x18\x00m\x00\xbb\x02+\x00\
\x0e\x008\x00Y\x00\xb4\x00\xf7\x01\x9b\x00\t\x00\x02\x00\x00\x00s\x00\x04\x00\x08\x00l\x00\x02\x00\x12\x00\x00\x00[\x03#\x00\x01\x00\x02\x00\
\n\x00\x83\x00/\x00\xaf\x01/\x00\xaa\x07H\x005\x00\x04\x00\x00\x00F\x00\x00\x00\xdc\x00\x8f\x02\x0f\x00\x17\x00\xc3\x00L\x000\x01<\x00\
\xe2\x01F\x00y\x01\x0c\x00\x00\x002\x01\x0e\x00/\x00N\x03\x03\x00M\x00\x8f\x00\x0c\x00\x14\x00\x9d\x04!\x00\x08\x00\x08\x00\x8f\x05,\x00\
]\x00\x04\x00\t\x00\x08\x00\x18\x00\x01\x00\xa4\x00\x1f\x03\x02\x009\x01\x1b\x00\x03\x00]\x00\x8b\x00@\x00\xba\x00.\x00\x18\x01\x01\x00\xb3\x06\
\xf9\x01\x9e\x03\x0f\x00\xe7\x00\xee\x02\x04\x00c\x007\x00\x00\x00\x0c\x00\x15\x06\"\x07\x1f\x00j\x00_\x00\r\x00\x9e\x00K\x02z\x00\xaf\x04\
\x0b\x00\x00\x00`\x00\x0c\x00R\x01\x06\x00\x00\x00\x0e\x00\x01\x00\x02\x00K\x04\x07\x00\x9f\x00\xe9\x01%\x04]\x01\xbb\x00a\x04\xb0\x00%\x00\
\x0f\x00\x9f\x00\x02\x00I\x00\x03\x00\n\x00\x18\x00\xe8\x00E\x005\x00L\x00\x92\x03 \x00g\x00\xb1\x002\x04\xfc\x01\n\x00\xbb\x00\x1c\x00\
\x90\x04u\x06$\x00\xda\x01\x17\x00\x93\x00M\x01\x04\x00\xf5\x00\x8a\x01L\x00\x1b\x00\xeb\x00\x02\x00\x02\x00\x02\x00Q\x01\x0e\x00\x8a\x00\x07\x00\
\x05\x02\x8c\x01\xff\x01R\x00\x00\x00\xa7\x00\r\x00\x00\x00\x11\x00\x02\x00X\x00m\x00\x10\x00\x1a\x002\x00S\x00\x08\x00r\x02\x00\x00\x00\x00\
\x07\x00\x01\x00\x11\x00\xa4\x00\x00\x00\x84\x00\x03\x00\x0e\x00\xa1\x00C\x00\xe6\x01:\x00>\x00t\x00\x08\x00\xe4\x00\x04\x00\x00\x00/\x00_\x00\
\x11\x00\t\x00\x0f\x00\x1e\x00\x13\x02\x1b\x00\xa6\x00\x06\x01\xf2\x03\xcb\x10\x00\x00\x02\x00\x00\x00\t\x00!\x00\x1c\x00A\x02\x02\x00#\x046\x00\
\x06\x00f\x00\x95\x00\x03\x00\x03\x00\x94\x03\x02\x00\x1b\x00\x9a\x00\x01\x00\x00\x00\x02\x00\x02\x00\x03\x00,\x00\r\x00\x01\x00\x00\x00v\x00\x12\x00\
\xe4\x00\x00\x05\x15\x00[\x01\x05\x00\x06\x00\x80\x00\x01\x00\x01\x00\x02\x00\x00\x008\x00\x91\x00\xfc\x00\x9f\x00\x97\x00\x12\x00\x00\x00t\x01\x04\x00\
\x96\x01\x13\x00\x1d\x01\x0f\x00\xf3\x02\t\x00&\x00\x02\x00*\x01\x01\x00\xe1\x00U\x00\'\x00\x93\x01\xe3\x00\x03\x007\x00\x9b\x00r\x00\xfc\x01\
\x7f\x01\x0b\x00\x0c\x01\xe5\x00\x18\x00_\x031\x00\x1e\x00A\x00\x85\x03l\x01\x01\x00\"\x00Y\x0bs\x00\xfc\x00\x01\x00\x03\x00\x1d\x00=\x02\
I\x04\x13\x00U\x00\x00\x00\x00\x00\r\x00\x05\x00\x05\x00\x03\x00\xc4\x07\x85\x00\x01\x00\x0f\x03\x15\x00\xd5\x00D\x02\x05\x00%\x00k\x03\x06\x00\
\x0c\x00}\x00\xf4\x01@\x00@\x01\x1a\x02\x00\x00\x00\x00W\x00\xf7\x01\x02\x00\x1e\x00M\x00\x07\x00$\x00\x14\x02\x19\x00\x01\x00\x01\x00\"\x04\
\xe4\x00\x01\x00\x01\x00\x04\x00\t\x00\xe6\x00/\x00 \x00\x02\x00\x1f\x00\x03\x00\x07\x00=\x02\x80\x01\xd0\x06I\x00\x86\x00\x05\x00\x03\x00\x1e\x01\
>\x00\x05\x00\"\x02\x07\x02\x01\x00\x0b\x00\xf6\x02\x19\x00|\x00Z\x01I\x00\x80\t\x00\x00\n\x08\x04\x00\x0e\x00F\x00\x03\x00}\x070\x02\
w\x00\x03\x00\xd9\x00B\x00\r\x02\x08\x00\x88\x00\x05\x00\x11\x00\xff\x04\xf9\x01*\x00\xe4\x00\xbe\x00\xf1\x03\x11\x00\xa7\x00\x94\x00\x9c\x00\x05\x00\
\'\x00-\x04\x05\x00F\x01\x07\x00\x10\x00(\x00\x02\x00\xaa\x01\xb4\x04B\x00N\x00\x19\x00#\x00\x00\x00b\x00\x00\x00\x19\x00\x18\x00\x92\x00\
\xd0\x00F\x05\xe1\x01\x0b\x00\x03\x00\x14\x00\x01\x00M\x00\x00\x00\x08\x00\x19\x00x\x082\x00S\x05&\x00K\x05\x04\x00\x01\x00\x0f\x00$\x00\
\xef\x01\x04\x00\x14\x00\x01\x00E\x05`\x00\xfb\x00\x11\x00\x00\x00\x89\x06D\x00\xcf\x01K\x00\xda\x01\x19\x00)\x05\x1a\x00\xcf\x01-\x01Q\x00\
P\x00\x00\x00\x19\x02\x00\x002\x00\x03\x00\x8f\x00\xf6\x01P\x00\xd8\x02\x0e\x00\x9f\x010\x03\x00\x00\x13\x00!\x00\xdc\x00\x01\x00\x06\x00\x00\x00\
\xaf\x00\x1e\x00B\x04\x00\x00a\x00\n\x00\x15\x01-\x01M\x027\x00\r\x00\xcb\x035\x03\x04\x00\x06\x00\x18\x00}\x00)\x00\x96\x01\x06\x00\
\x1f\x00n\x00\x01\x00M\x02\xba\x02\xdf\x01>\x00\x02\x00\xb0\x02@\x00\x1e\x02,\x00\xb7\x00>\x00\x1a\x00\x00\x00\x00\x00\x00\x00\x07\x00\x86\x03\
\x07\x00\x9b\x02\x01\x00-\x00\xf8\x005\x03\x02\x00\xf1\x01K\x00\x02\x00\xf6\x00\x1f\x00\x08\x03l\x01\xd0\t\x04\x00s\x00\x17\x00\x07\x00-\x0b\
\x10\x00\x06\x00\x0b\x00\t\x00%\x02\x04\x00\x04\x00\xe9\x02\x0b\x00\x08\x00\xb4\x00\n\x00\x86\x02h\x05V\x00Y\x00\x86\x00\x02\x00\x06\x00D\x00\
\x00\x00\xe7\x01\x16\x00\x00\x00\xac\x00\x01\x00\x02\x003\x00H\n\x12\x00\\\x01\x03\x00\n\x00\xa6\x01r\x03\xa6\x00\x00\x00\x98\x00\x04\x007\x00\
c\x02\x17\x00\x1c\x00U\x00\x04\x00\x08\x00\xe6\x02\x04\x00\x18\x00\xef\x00.\x05\xc1\x00\x10\x00\xb1\x00\r\x00\x00\x00\x01\x00\x0f\x00\x11\x03\x02\x00\
^\x00/\x00]\x00`\x03\x9c\x01\x19\x00/\x00\x03\x01d\x03E\x00\x00\x02T\x00\x13\x02\t\x00\x0f\x00\x86\x00\xc0\x04\x01\x00{\x00P\x00\
\r\x00\xe0\x01\x01\x00\x03\x00\xc4\x02\x00\x008\x00\x02\x00\x01\x00H\x00!\x00\t\x00u\x00\xea\x005\x03g\x015\x00\x00\x00\x8b\x00\x00\x00\
x\x00\x01\x00U\x00\xad\x00\r\x00\x1e\x00\xdd\x00\xdd\x00\xff\x00\xc0\x00\x00\x00\x03\x00\x1f\x000\x00\x97\x00\x03\x00\x7f\x03F\x03\xf8\x01\x03\x00\
\xe0\x01\x0e\x02_\x085\x00\xca\x009\x01C\x00\x02\x00\x1d\x00\x02\x00\xc5\x00V\x00?\x00S\x00\xa0\x02^\x03\x0b\x00\x00\x00\n\x00\x04\x00\
\x03\x00\x03\x00\x18\x00\xcf\x04)\x00\x83\x00r\x02\x15\x00\x10\x00\x00\x00\x9a\x03\x00\x00\x00\x00\x00\x00\x04\x00@\x00\x08\x00\x00\x00c\x00\r\x02\
\n\x01\x06\x00\x13\x00\x9b\x002\x00\x02\x00\x1e\x00\x01\x00\xc8\x019\x02\x03\x00%\tQ\x01\x00\x00\x0f\x00\x05\x00)\x00\x02\x00\x06\x00\x03\x00\
\x02\x00&\x00\x15\x00i\x00\x01\x00\x01\x00\x03\x00A\x00{\x021\x00+\x02\xde\x02\x08\x00k\x00\t\x00\x06\x00\xbf\x02\xec\x04\x06\x00\x15\x00\
\x06\x00~\x01\x88\x00I\x03\x7f\x01\xfe\x02\x00\x00\x00\x00\x01\x00\x10\x00\x12\x00$\x00\x1c\x00\x06\x00\xbe\x00\x0e\x00\x03\x00\n\x04\x16\x00+\x00\
o\x00\x9d\x028\x01\x03\x00\x85\x00\x15\x00\xf6\x01\xe4\x030\x01\n\x00\x0f\x01\x10\x00,\x00!\x03\x1d\x00\x16\x08\x1c\x00s\x00\x0c\x009\x00\
\x94\x008\x00L\x00\x01\x00\xb8\x06t\x00\x01\x00\xf7\x01\t\x00$\x00\x0b\x00\"\x00\x02\x00{\x01\t\x00\x0b\x00\x00\x00\xef\x00\x0e\x00\xc2\x00\
\x13\x00%\x00\x98\x00\x10\x00>\x00\x04\x00\x08\x00\x01\x00\x01\x00\x0b\x00-\x00\xa6\x00\x00\x00\x00\x00\xed\x04\x8a\x00\x03\x00\x0b\x00\xc6\x01\x1f\x01\
\x98\x05H\x01\x01\x00\x00\x00\x1b\x005\x01\x10\x00\x8f\x00\x07\x00\xd1\x02\x08\x00\x10\x00\x11\x00\xe0\x01_\x05\x02\x00\x03\x00\'\x01y\x02\x00\x00\
\x13\x00\x16\x006\x00@\x00\xb2\x05@\x01\x07\x00>\x00\x0f\x00\x00\x00p\x00#\x00\x9f\x00\xd6\x02\x05\x00\x13\x00!\x01@\x01\x00\x00\x91\x00\
i\x02\x12\x01\x1b\x00\xf2\x03\x8f\x00\x00\x00\x04\x00\x01\x00B\x00\x85\x01\x17\x00\x14\x00\x1d\x00n\x00\xc7\x00\x00\x00\xcb\x00\x91\x01\x0c\x05\x00\x00\
\x00\x00\x00\x00\\\x00-\x00A\x00\x06\x02k\x00)\x00\x0e\x00\xbf\x00 \x00\x00\x003\x04I\x02)\x05\x02\x00\xf8\x00\t\x00B\x00\x13\x00\
\xe3\x01\x17\x00\xad\x00\x04\x00\x15\x01\xd4\x00?\x01\\\x00\x19\x00;\x00\xee\x00\x0b\x00\x14\x00\x02\x00\x15\x00\xf9\x01\x10\x00\x00\x00R\x03K\x00\
\xfb\x01\x82\x00?\x00\x00\x00\xe8\x00\x00\x00\x80\x00D\x00S\n6\x00\xb4\x00\x17\x00\x05\x00\x11\x00\x00\x00\x06\x00\xdc\x00\x15\x00\x00\x00\x00\x00\
\x00\x00\r\x00\x80\x06\x13\x00\xee\x05\x04\x00\x07\x00\x02\x00f\x00\n\x00\x04\x00\x00\x00\xb1\x00}\x00n\x00u\x00B\x00\x01\x00\xca\x00I\x00\
\xb3\x00\x84\x04,\x00\x05\x00\xcf\x00m\x03\x0b\x00\x08\x00\x8f\x04\x13\x00\x05\x00\x11\x00;\x023\x00\x08\x00\xf6\x01\xea\x01\x98\x00\x00\x00\x9e\x01\
u\x01\x03\x00\t\x00B\x00!\x00\xb9\x00\x0f\x00(\x08\x89\x00\x0f\x00\xde\x00\xad\x00t\x02\x08\x00\xe1\x00-\x02\xeb\x00\x07\x00\x1f\x011\x01\
\x13\x00\x00\x00\x81\x02p\x00\x01\x00\x1e\x00\xac\x01\x00\x00\x1d\x01\x06\x00\x1e\x01\x00\x00%\x00<\x00G\x01\x15\x00\xad\x01\x02\x001\x00\x05\x00\
\xe7\x03(\x00\x01\x00\xc4\x02\xad\x01\x00\x01\x02\x00\x01\x00\x02\x00\xc8\x0c\t\x00\xbb\x01\xce\x03L\x00\x00\x00\x13\x00\xf9\x007\x01\r\x00\x00\x00\
\xe7\x00\xc8\x03\x9a\x04H\x00\x05\x00z\x01N\x01\xf2\x00\x12\x01\x00\x00\x05\x00\x93\x01\xcb\x00\x0f\x004\x00\x0f\x00\xa3\x02\x1f\x00\x03\x001\x05\
\x05\x00i\x02z\x00\x00\x00\x04\x00\t\x00,\x00\x04\x00X\x00\r\x009\x02d\x02\x0c\x00\xc4\x00!\x00N\x02\x1d\x00\x10\x00\x1c\x03\xfc\x01\
\x10\x00\x01\x00\xda\x00p\x05\x05\x00\x0f\x005\x01f\x01\x05\x00\xc6\x03)\x03\x1e\x00(\x00\x84\x00\x0b\x00\x03\x00[\x00b\x00\x01\x00\x89\x05\
\xa3\x01G\x01]\x00\x8c\x00\x06\x00.\x00\xfb\x03z\x02\x04\x00>\x01\xe7\x05\t\x01\x19\x00\x17\x00g\x00\x06\x00\x0e\x13f\x05\xf4\x00\xbf\x00\
\x03\x00\xc4\x00[\x00\x03\x00\x12\x00\x13\x00\x08\x00V\x019\x00\x0e\x00\t\x00`\x06(\x01\x05\x00\x13\x00\x10\x00\xcf\x01d\x00_\x00}\x00\
\xd7\x044\x03\x01\x00\x03\x00\x1e\x00\xf5\x01X\x00\xe2\x00I\x00\xca\x04\x07\x00p\x00\x8f\x01\xf1\x03\x17\x00\x00\x00\x93\x03]\x00\x00\x00\x00\x00\
,\x00\x00\x00P\x02\'\x00\x17\x02<\x00p\x00\n\x00\'\x00\x81\x01\x00\x00\x1c\x00\n\x02\xd8\x06\x00\x00\x00\x00\xd5\x02\x13\x00 \x00\n\x00\
\\\x00+\x04/\x00\xb3\t\x13\x00\xa9\x01\xe1\x00X\x00\xe7\x01s\x03a\x06\x9b\x05\x17\x00\x06\x08*\x00D\x00b\x01\x01\x00g\x02\"\x00\
\xd5\x02\x03\x00D\x00\x03\x00\x9b\x02\x11\x00`\x00\x0f\x00\x1a\x02\x85\x01\xa5\x002\x00\x02\x00\x04\x00\xb4\x00\x85\x02\x02\x00/\x00,\x00$\x00\
\t\x00\x00\x00\x0e\x00\r\x03\x00\x00\x90\x05\xc3\x02\"\x02\n\x00\xbf\x01\xdf\x08\x01\x00,\x00|\x00\x84\x008\x04%\x00O\x03z\x01x\x05\
\x00\x00\x07\x00\x00\x00S\x02\xb5\x03\xf9\x01\xcf\x01\x08\x00(\x00U\x00\x03\x007\x02N\x00\x8d\x00\x00\x00\t\x00S\x02\xa3\x015\x00\xdd\x02\
\x01\x05\xe0\x03\x9b\x02O\x00\x1c\x00\xdb\x05\x0f\x03\x9f\x00\x16\x00f\x00\x0e\x00\x00\x00)\x03\x93\x00\x02\x00\xa6\x03\x04\x00\xad\x02\x9c\x03\x15\x00\
\xdc\x04\x16\x00\t\x00\xa4\x00\x8a\x01C\x00[\x04\x14\x02\x9a\x00\t\x01[\x00\xea\x01\x04\x00\x9e\x00\xa0\x01g\x04\x92\x03\xd3\x01L\x02\x83\x01\
\x00\x00d\x02\x00\x00\x16\x073\x00\x02\x01\x02\x00\x04\x06r\x01;\x00\x1f\x005\x00\xa6\x01\x0c\x00\x00\x00i\x02\x03\x00\xc2\x02\xec\x02\x16\x02\
3\x03\x01\x00c\x01D\x01\xad\x01\x03\x00\x03\x00\xce\x02\x11\x00\x00\x00\t\x00\xaf\x00L\x01\x00\x00\x04\x00\x00\x007\x00d\x00\x00\x00%\x00\
\xe3\x00n\x00\xdc\x06\x05\x00\x1c\x00\xb9\x04`\x00.\x00\x0b\x00\x83\x07\xe9\x00\r\x00\xf6\x03\x00\x00\x14\x00\x01\x00\xe3\x02T\t\xe3\x02\x99\x02\
\x91\x00_\x002\x039\x00\x1f\x00\xff\x00\x01\x00\x00\x00U\x03\x05\x00\x01\x00%\x00$\x02i\x00#\x00\xe0\x06\xa5\x01:\x00w\x00\x01\x00\
\xee\x02\xd6\x03Q\x01x\x00\x0e\x00\xa3\x01\x96\x15\x1a\x01\x01\x00\x02\x00\x08\x00\n\x00)\x00\x00\x00\x0e\x00\x0e\x00\x04\x00\xa3\x02z\x01\xa4\x00\
6\x00\x00\x00\xc6\x00\xf4\x03\x05\x00g\x00$\x00%\x01\x00\x00<\x00;\x01\xe1\x01\x07\x00-\x00\xd9\x00\x10\x00\x9e\x06\x11\x00\xde\x00{\x0c\
\x01\x01\r\x00c\x01\xd2\x00\x01\x00G\x00\xcc\x02\'\x00w\x0c\x16\x00\'\x00K\x0c\x8c\x00m\x01\xeb\x05-\x00\xb0\x07\x85\x01\xa4\x01\x11\x00\
\x0e\x00\xba\x00B\x00\xe6\x00\xbb\x06\n\x00\x05\x00Z\x00\x02\x00~\x00c\x00\xed\x03E\x00S\x00\x1e\x00\x10\x00@\x00\x00\x00~\x02\x06\x00\
\x01\x00f\x04\n\x00\x00\x00\x06\x07\xc7\x03\x00\x00\x05\x08\x01\x00\xdf\x02\x06\x00S\x003\x01\xd6\x02\x01\x00\x1b\x00\xcf\x01\x1a\x03\x00\x00\x13\x00\
\xa3\x01\x0c\x00\x00\x00\x12\x00\x06\x00(\x00\x03\x00w\x01q\t\x14\x00\x00\x00\x9c\r\x07\x01\xcd\x02\x01\x004\x06m\x01\x01\x00\x86\x06\x84\x00\
\x99\x03\x03\x00+\x00N\x00`\x00\xa1\x01\x0f\x00=\x01\x96\x00\x89\x00-\x01\xc6\x02\x17\x00\x02\x00\t\x00\r\x00\xd7\x05\xda\x00\xab\x03\x02\x00\
y\x00\xf5\x02\x16\x00v\x02\x8b\x02\xe3\x07\xc6\x025\x00\x01\x00\t\x03U\x00\x00\x00\x0e\x00\x9e\x02\x13\x00J\x00\x03\x01n\t\xc6\x00r\x04\
(\x00!\x06\x06\x01\x00\x01\"\x00\x00\x003\x00Y\x00\x81\x00/\x00%\x01:\x00j\x00\x03\x00\xaa\x00\xa0\x02\x07\x00\x14\x00\xfd\x01\x04\x00\
2\x08Z\x00D\x00.\x00B\x03s\x00\xdd\x00\xcc\x01\x13\x03,\x00e\x00\x01\x00\x1e\x06!\x00\x0e\x00\xd7\x19\x00\x00\xbd\x01\x01\x00\x07\x03\
\x01\x00\xf9\x00\xe4\x00\x08\x00\xdb\x05;\x02\x98\x00m\x00\n\x10\xb9\x07\x06\x00\x05\x00F\x002\x00\xc0\x01\xb0\x00\x01\x00\x19\x026\x00\x00\x00\
\x03\x00\xce\r\x07\x00\x05\x00\x08\x00d\x00\xd8\x00\x0e\x00\x0c\x00\x00\x00a\x00\x02\x00\x08\x00\x8c\x00\\\x1cy\x07\x80\x01\xbe\x008\x01\t\x00\
N\x00D\x01\xce\x00\x15\x00\x01\x00\x02\x001\x00\x10\x00\x0b\x00u\x01\x92\x001\x08\x85\x076\x04\x8b\x03\x16\x0f_\x03\x0f\x00$\x00@\x00\
\x03\x00A\x01y\x04\x01\x00\x1a\x00\x00\x00;\x00\xfc\x04\xa2\x00j\x04=\x00\x01\x00\xa6\x01;\x00\xf1\x00\x01\x00F\x01J\x04\x8c\x00\"\x00\
=\x00c\x02\t\x00A\x07?\x00\xb8\x00\x04\x007\x00\n\x00\x12\x03\x01\x02\x05\x00\x96\x02o\x01 \x00\x08\x03\x01\x00\x88\x02]\x003\x00\
\x10\x00y\x00\xe3\x01\xe8\x04\x0f\x00m\x00\xf9\x06\xe1\x01K\x00\xd8\x03\x01\x00\n\x00.\x01\x05\x00\x02\x00\xfb\x00n\x01\xab\x08\xa1\x00\xc1\x00\
e\x05\x00\x00\\\x00\r\x00\x83\x00C\x00\xd2\x01\r\x00_\x07\x94\x02C\x00T\x01\x00\x00\xb3\x02a\x01*\x00\x00\x00\n\x00\x7f\x002\x00\
\x00\x00\x13\x00\x05\x00\x01\x00\x08\x00\xe6\x00\x05\x00\x0c\x00\x12\x00S\x00\xab\x00\xcf\x00\x02\x08&\x00\x01\x00\x1c\x0c\xef\x00\x02\x00\xf3\x04\n\x00\
(\x07Z\x02_\x00-\x00\xad\x00F\x00\r\x00*\x05[\x00\x08\x00\x05\x00B\x00\xe7\x01\x00\x00\r\x00\xee\x00\x07\x00\"\x00S\x06\x0c\x00\
\xd7\x01\x11\x00\xd5\x00\xa1\x03)\x00\x80\x00R\x02#\x00L\x00\x00\x00\xc0\x00\x05\x00`\x00:\x00[\x05\x0c\x00\xb9\x00\x01\x00\x0f\x00\x07\x00\
d\x00\x15\x00[\x08\x03\x00\x1d\x00$\t4\x01\xb6\x00(\x00\t\x00X\x00\x16\x01\n\x00\xaf\x04\xc6\x00\t\x04\x10\x033\tk\x00\x00\x00\
\x95\x00m\x01*\x00\n\x00\xa0\x04\x9a\x00\x07\x00\x08\x002\x00\xd2\x01n\x00\x12\x00\x91\x06\x00\x00 \x00\x01\x00\xaa\x08\xce\t\x07\x00\x0c\x00\
\t\x00\x87\x00\x0c\x00\xb9\x01\xfb\x07\x94\x00\x14\x00%\x00\x00\x00\xc9\x0b\x00\x00r\x00`\x03\xa5\x05\x08\x00\x7f\x00\x02\x00\x9c\x05\x02\x00(\x00\
\x00\x00\x05\x00\n\x00\x02\x00\x02\x00\x19\x00\x01\x00\xc2\x02\x19\x00\x06\x00C\x00\x18\x00\xd8\x00\x14\x04\x11\x01\x8f\x02\x02\x00R\x00\xb2\x00\xb0\x01\
\xcd\x00\x99\x01\x1d\x03\x16\x01\x94\x00\xad\x00\xe0\x01%\x00\xc5\x00\x03\x00\x13\x00\xb8\x02\x14\x00\xff\x00$\x00\xf0\x0b\x00\x00\xc1\x07O\x00*\x00\
\x00\x00q\x00@\x06\xa9\x03C\x00\xeb\x06O\x13\xda\x01\x05\x00\x1e\x02I\x05h\x01\xd4\x04\x1e\x01\x9a\x03\xe8\x02\x8d\x01\xdd\x00V\x00\xd8\x02\
o\t\xe9\x03\xd9\x086\x07\x03\x00\x01\x00\xbc\x01\x08\x00\xce\x05\xa6\n\x06\x00\xc9\tE#\x84\x00\x86\r^\x00R\x04\x04\x00\x18\x01P\r\
R\x0e\xf1\x01\x01\x00G\t\x00\x00!\x00\x05\x00\x0b\x00\x08\x00\x01\x00@\x00\x00\x00\x00\x00\x01\x00\x1e\x00y\x03(\x00\xe1\x00B\x04\x8f\x00\
\x00\x00\x07\x00\xb3\x00\xbc\x02\x03\x00\x9a\x00\x18\t\xb9\x02C\x03\x0c\x00\x0f\x00\x02\x00F\x00^\x00\x02\x00\x16\x00\x1c\x00\x01\x00\x11\x00\xc5\x00\
\xaf\x01\x00\x00-\x00[\x00\x1c\x02\x13\x00\x13\x02\x18\x00\x06\x00A\x00\xea\x00k\x01\x01\x00\x88\x0c\xc3\t\x02\x00\x07\x00\x00\x00\r\x01\x06\x00\
\x0b\x00\x05\x00\x95\x00Q\x10!\x01\x0b\x00\xa7\x02\x0e\x00\x19\x00\x9f\x00*\x00\x14\x00V\x01\x02\x00\xb3\x01p\x00\x10\x00\x00\x00Q\x00b\x00\
=\x06)\x01o\x051\x003\x03\x06\x00<\x01\x06\x00\"\x00\x00\x002\x00\x00\x00;\x00\x01\x01\xb2\x05\x00\x00\xc0\x01f\x01D\x01Y\x07\
\x02\x00@\x00%\x03\xdd\x02g\x00\xe9\x00&\x00\xe2\x00,\x01\x0e\x00\x05\x08s\x01h\x03\x02\x00\xc3\x00\x14\x00#\x00A\x00)\x00\x86\x0f\
\x84\x00~\x01\x81\x01\xc8\x01\x15\x00.\x00#\x02v\x00\x12\x00\x03\x00\xad\x01\x06\x00>\x00:\x06\x01\x00\x01\x00?\x00\x00\x00\x03\x00F\x04\
\xbb\x03-\x03\x93\x00\x0f\x0f\xab\x04\x00\x00U\x04\xca\x00\xb1\x01`\n\xbd\x03\x00\x00\x1f\x00\x18\x00\x13\x00.\x02\xa4\x06\xf8\x006\x03]\x05\
\x83\x02\x1c\x00\x1e\x00\xa7\x0bs\nG\x07\x08\x00\x05\x00\x13\x00\x01\x001\x00\x10\x00\xfe\x19\x11\x00\x17\x08\x02\x01L\x00\xe7\x00\x9f\x00\x0b\x00\
+\x06\x8b\x00\xf8\x00c\x02~\x00\x00\x00\x01\x00\x1a\x007\x00\x02\x00\xb4\x08x\x00\x15\x00\xb7\x03\x81\x00\x06\x00{\x00N\x00-\x00]\x00\
\x00\x00x\x05\x03\x03\xd0\x02\x04\x00\x1b\x16S\x00\x04\x00\xf4\x0b>\x03\r\x00\x8a\x01\xbd\t\x19\x00\x92\x08\x06\x00\x01\x00\xb5\x01\x17\t~\x00\
\x0e\x00\x05\x00l\x01\x03\x05\xe6\x032\x00;\x00(\x00\xb9\x00|\x00G\x00\t\x00a\x01K\n}\x04<\x00\x17\x00\xf1\x02\xb6\x02\x0f\x03\
o\x01\xf2\x0f|\x01\x86\x00\x00\x00\x0c\x00\x08\x00(\x01\xaa\x01\x00\x00\x01\x00\x02\x00\xb5\x01\x8e\x03\x85\x00\x01\x00\x00\x00\x00\x00\x0e\x00@\x03\
p\x00\xae\x00\x13\x02\x92\x00\x97\x11\x02\x006\x006\x10\x05\x0b\"\x05\x9f\x01\"\x18\x87\x07\x1a\x00\x00\x00$\x03\x01\x00\x05\x00\x00\x00\x82\x00\
\xfd\x03\x12\x00\xb5\x07\x01\x00(\x00\x00\x00,\x00\x00\x00Q\x00H\x00\x04\x00,\t~\x026\x00\x15\x00\xa7\x00\xfc\x00\x06\x04\x00\x00\x88\x02\
\x02\x00\x00\x00\\\x05\xfe\x00w\x0e\xe7\x01\x00\x00\x13\x00I\x07\x03\x00\x0c\x00\x18\x00\r\x00\x05\x00\x89\x05X\x00m\x02\x08\x00?\x00\x1b\x07\
\x17\x00#\x08<\x00b\x00F\x00\xbc\x08\xb9\x00\x02\x00\xab\x00\x0e\x07\xed\x04\x04\x00\n\x00P\x00\x01\x00`\x004\x02\xf4\x01\x04\x00*\x00\
%\x056\x00D\x003\x05B\x01f\t\x99\x01\x16\x02\x01\x00\x14\x00z\x00I\x01\'\x05\x05\x02\xcb\x00\xf6\x00\x00\x00\xcb\x00\xd5\x02\x03\x00\
\x19\x00N\x00\x08\x00\n\x03\x00\x00\x18\x00\xb7\x01\x00\x00@\x0e\xa7\x02\x08\x05\xfa\x01\xa6\x00,\x00\x16\x00\x05\x00\xd4\x00\x07\x00\x00\x00<\x04\
\x04\x004\x00\x8a\x07\x1e\x03B\x04\x16\x00/\x06\x01\x00\xab\x00\x94\x024\x03\xcb\x1bM\x00\x1a\x03\x9b\x01\x04\x00\r\x00\x05\x00\xda\x05\x00\x00\
\xb0\x10\xbc\x07\x00\x00\x01\x00L\x02\x1f\x04\x11\x00\x04\x00_\x04\x01\x00\x0f\x00G\x00\'\x00T\x001\x00J\x00X\x00\x1a\x00\x00\x00\xb4\x01\
\xcf\x06&\x00\x00\x00E#\x81\x00u\x02J\x07\r\x00\xfa\x01a\x00\x0b\x00\x01\x00\x14\x00\xdd\x02\x02\x00J\x00\xc9\x03\x07\x00\xbf\x00\x02\x00\
J\x00\xa8\x00\x0e\x00\x7f\t\x18\x00u\x02\x08\x00i\x00\x90\x00\n\x00\xd5\x01\x00\x00\xed\x05\xa2\x00g\x02\xdc\x03\x06\x00P\n\t\x00\x04\x00\
\x7f\x01\xd9\x03\x96\x01\x0c\x00\n\x00k\x17\"\x0bI\x03\x11\x00\x05\x00\x8c\x01\x8d\x03S\x01\x0f\x00\x0e\x01(\x00\xbc\x00P\x02\x00\x00\x82\n\
\xc6\n\xce\rL\x10\x00\x00\xd0\x00\x00\x00\x02\x00G\x00\x13\x00\x84\x08\x8c\x00\x03\x00T\x00\x02\x00:\x01C\x12\x00\x00[\x04\r\x00\xdb\n\
D\x02\x8c\x00\x01\x007\x00\x0f\x0cE\x00H\x00\x0e\x00\xb5\x02\x05\x00D\x01/\x00S\x01\x05\x00\xe7\x01\x1a\x00\x14\x00Y\x00A\x00\x01\x00\
\x81\x00>\x03\xcb\x04{\x00\xdb\x02a\x01\t\x00\x02\x00\x00\x00\x00\x00\r\x00\x04\x00\x02\x00\x00\x00\xff\x00\x01\x00\x18\x02\xfc\x0b\xfe\x00\x12\x08\
\xb4\x0bm\x02\x04\x03>\x02\x00\x00\x01\x00\x00\x00\x01\x00\x93\x016\x00{\x01\x08\x00\xdb\x04l\x00\xbd\x03\xe6\x01\x01\x00\xa6\n\xbc\x03\xea\x01\
\x01\x00\xcc\x04\x81\x01[\x00\xd1\x02\t\x00\x91\x00\x12\x00\\\x00\x12\x0bC\x08r\x01\n\x00\n\x00-\x00\xd9\x00\x12\x17\x98\x08\xdf\x02\x00\x00\
P\x00\x00\x00\x01\x00\xa8\x01\x16\x00)\x00\x1f\x01\t\x05Z\x0b\xcb\x014\x00@\x04\xd7\x1c\x00\x00\x12\x00)\x00\x8d\x08\xce\x0c\x0b\x00\xac\x01\
\x17\x00\x01\x00#\x00r\x00\xad\t\xb3\x00I\x00b\x00\xeb\x00\x16\x02#\x03\x1a\x00\x14\tw\x05x\x01\x0b\x00\x03\x00\xa0\x06\x0c\x00]\x00\
\x84\x04\x03\x00M\x02\x02\x00\x12\x00\x18\x00o\x00#\x00\x01\x03M\x00\x18\x00\x8d\x01k\x01\x00\x00R\x04T\x01\x01\x00\x0c\x00\x1d\x00\x0f\x00\
\x06\x00\xca\x05/\x02\x00\x00\\\t\x95\x0f\x18\x00\x88\x00\x1d\x00(\x03(\x00$\x00\x02\x01t\x04/\x01\x9d\x00\xdb\x02\xc6\x13\x86\x00\x00\x00\
\x00\x00\x99\x04Z\x01\xf0\x06-\x05\x04\x00*\x00,\x04\xf4\x03r\x00-\x00\r\x00\x1d\x00\x01\x00\x8c\x02\xa8\x01+\x00\x03\x00\xa2\x07\x01\x00\
\x03\x00\xef\x00\x1f\x06K\x02U\x00d\x00\x91\x05\x16\x008\x00\x18\x005\x00,\x00}\x02\x11\x00\x8b\x04\x04\x00L\x00\x0c\x00\x0c\x00)\x04\
\x95\'7\x05\x01\x00l\x00\xa1\x02\x02\x00\x04\x00\x01\x00\x02\x00\x02\x00\xcc\x05\x00\x00\x00\x00|\x00x\x00z)\x08\x00\xa7\x08(\x06\x16\x00\
\x00\x00\x02\x00\x7f\x04(\x03\x8c\x012\x08\x8b\x01\x05\x00I\x00H\x02\xfd\x07\x02\x00\x14\x11\x04\x00\x82\x00?\x06\x8e\x00\x03\x00o\x00d\x00\
O\x03v\x00\x00\x00\x19\x02\x12\x08\r\x00\xdd\x05\xb1\x01\x02\x00Z\x00\x08\x00\xe0\x01m\x02\xd6\x00\x9b\x02\xbb\x01 \x03G\x01m\x01\x1c\x00\
\x00\x00\xc0\x00\x1c\x00\x00\x00}\x01R\x04\x03\x07\x15\x00\x03\x009\x08M\x00\x1f\x02\xf0\x05\x17\x00B\x0cW\r\xc6\x02\x02\x00\x1c\x02)\x00\
\x00\x00F\x01\xbb\x08\xb6\x00\x0f\x00\x86\x08\xf4\x01(\x00\x00\x00\x9a\x05}\x082\x00\x94\x01|\x00D\x00{\x00\x16\x000\x00\x02\x00\x05\x00\
4\x00s\x00\x08\x02N\x0b\xd1\x028\x01f\x01C\x00\x03\x00\xda\x00\xff\x03\xc0\x01t\x00\xae\x02\xdb\x00>\x00\xb4\x00\xd5\x02\x0b\x00\x85\x00\
\x00\x00\xb2\x0e&\x07\xaf\x00p\x00W\x01s\x02)\x06\xd8\x00a\x02\xc9\x07\xc2\x00\x01\x00\xcb\x00\x1e\x06\xc6\x01+\x00\x01\x00R\x00\x07\x00\
Y\x00\xb7\x02\xf4\x00m\x02l\x01V\x018\x00\x00\x00\xe7\x06k\x00\xb4\x06\x03\x00\xf1\t\x89\x00\xa5\n?\x05\xc8\x00\xbf\x02\x00\x00\n\x00\
\x0c\x00\x0c\x03\xdd\x02=\x01\x00\x00E\x00\x0f\x00\x14\x00\x1b\x03\x04\x00\xe9\x00\x01\x00\xe5\x01\x01\x00\"\x00\xee\x13\x7f\x00\x1a\x11\xa1\x00@\x00\
\x8c\x0b\x04\x00\xa9\x02\x01\x00\xda\x06\xd3\x02\x02\x00h\x00\x10\x00\x12\x01\x08\x00\xcd\x05\xa2\x00\x07\x01\x00\x00\x05\x03\x18\x00\x01\x00\x00\x00j\x00\
<\x00\x00\x00\x16\x08\x8e\x03\xdc\x1ey\x00\x00\x003\x00m\x00\t\x00\xdc\x07O\n\x1e\x00\xc0\x07\x8e\x01\x02\x00\xd8\x02\x08\x00\x0b\x00\x00\x00\
\x0e\x00\xcb\x04#\x00\x13\x00W\x06\x0b\x00\x18\x00-\x01\x01\x00z\x03\x9f\x00<\x02\x0e\x00\t\x00]\x10\x84\x04\xb0\x01\xf6\x00X\x07\xdf\x02\
\xaf\x02_\x06\x18\x00v\x15\x00\x00\x19\x00\x00\x00\xf0\x02!\x042\x00\xb2\t\x03\x00F\x00\xcf\x00\x03\x00\"\x02\x04\x00\x00\x00\xd6%\x13\x01\
\xad\x0c\xb8\x11(\x13\x82\x00\x17\x00\xce\x00\xf4\x06\xf9\t8\x00\r\x00Q\x11\xa0\x00\xaf\x03)\x00\xee\x08i\x00&\x00s\x00}\x05\x06\x00\
s\x03\x12\x006\x0c[\x03D\x00Q\x01\n\x00\xeb\x006\x01\xbb\x04\x03\x10\x1c\x00\xee\x07\x8d\x1d\x9d\x08l\x00\x10\x03\x04\x00J\x07\xfb\x06\
\xc4\x02\xb3\x02\x00\x00\x9e\x02|\x01\x00\x00\x1b\x04\xdc\x0b*\x00\x05\x00z\x01\xfb\x00\x1e\x00!\x005\x01\x92\x1d\x93\x02n\x00\xe6\x00\x1a\x00\
\x8c\x01f\x08\xfc\x00\x02\x00\x84\x1c\n\x06>\x00\xa3\x00\x00\x000\x023\x00\xe8\x00]\x00\xec\x00\x03\x007\x04a\x00m\x02\x15\x00\t\x00\
F\x00\xb3\x00?\x00\x05\x000\x00\x17\x01\x03\x00\x16\x04\xa0\tR\x04\n\x00O\x06\xe9\x0e\x84\x01Y\x04\xc9\x01\xc4\x01\xc5\x00\xf9\x00:\x02\
\xc0\x01\x00\x005\x00\xff\nE\x00\x00\x00W\x00+\x00\x00\x00N\x01\x16\x02\x86\x00W\x03\x00\x00\xca\x00\x08\x00\x90\x02\x03\x02c\t\xf5\x04\
\x00\x00\"\x0f\x9b\x03\x88\x14\x92\x1c\x10\x00\x0c\x00\x0b\x00\x00\x00\xe5!0\x05\xd9\x00\x15\x00\"\x10o\x00\x03\x00\xbd\x00\x99\x02\x00\x00\x03\x00\
\x1c\x05=\ns\x00 \x00x\x00!\x00,\x008\x00\xfb\x02\x15\x00}\x07\x10\x01\t\x00\xea\x17\xf2\x06\x00\x00\xfb\x00\xbf\x05z\x00;\x00\
\x05\x00\x1c\x00\x9a\n\x05\x00\x00\x00J\x07\x06\x00?\x00\xd1\x05f\x00E\x00\x88\x00>\x04\x00\x00!\x00(\x01\x00\x00\x8b\x078\x03\x06\x00\
\x15\x02\x7f\x0f?\x02&\x00B\x00\xb1\x02\x16\x00\x8a\x01z\x00\xef\x11\x0c\x00\x1f\x00\xc6\x01\x88\x00\x04\x00\x0f\x00\xa4\x02\x05\x00;\x01\x01\x00\
\xad\x06(\x00\xd0\x1c\r\x00*\x01\x15\x01/\x01\xbb\x00\x14\x00\x95\x04\xe0\x00j\x15F\x00\xa0\x06h\x00\x04\x00@\n[\x00\x8b\x00C\x00\
\x01\x00\x0e\x00\"\x00\x00\x00\x97\x00\x03\x006\x00\x01\x00N\x17\x1f\x00\xba\x01O\x1d\x19\x00/\x01\xad\x11\x0c\x01`\x00\x88\x06\x8a\x00\x02\x00\
\xc4\x00\x00\x00\x12\x00\xb8\x1b\x01\x00\xcf\x05\xdc\x00\x03\x00\x94\x08\xe7\x03G\x00\r\x00\x14\x004\x00\x02\x00\x14\x00M\x00\x87\x04M\x05$\n\
\x00\x00\x12\x00\t\x00a\x1c\x00\x00a\x00\xae.T\x03\x1b&\xac\x00\x9b\x058\x15\x02\x00\x03\x01\xb4\x00\x9f\x0e:\x03i)\xbe\x0e\xd3\x02\
\r\x12\xa5\x0b\x13\x00\xc7\x00X\x00I\x04\x1a\x07^\x0b\x1a\x05\x93\x00\n\x00\xa8\x06\x9e\x07\xc4\x01\x1b\x00\xa2\x0f!\x005\x00I\x00\t\x01\
W\x01\xfa\x04\x1c\x14\xd9\x0b\x00\x00\x8b\x01\x9c%R\x009\x00\xb1\x15\x00\x00\x93\t\x7f\x0f\x14\x07\xbc\x02\xa3\x02\x89\x1a\x02\x001\x00\x00\x00\
\n#(\x18A\x00#\x05\xc3\x0f\xca\x00:\x03\x89\x02`\x00A\x03\x0b\x00:\x018\x00.\x03t\x00\x01\x00\x9a\x13T\x020\x00\x06\x04\
\x00\x00\x04\x00|\x06K\x00\t)\xae\x015\x00\x0b\x00\x00\x00\n\x00h\x00j\x08_\x01\n\x0f\r\x00D\x01h\x00\r\x06:\x00\x02\x00\
\xcf\x05\n\x00H\x08c\x00k\x07\x02\x00\xfd\x00\x02\x00\x05\x00\x10\x00\x06\x00\x03\x00\x19\x00\x11\x00@\x06\t\x00`\x07\xee\n#\x00\xc0\n\
\x07\x04\xad\x17\x00\x00Y\x062\x03\x96\x00\xeb\x01\x01\x00\xb5\x04f\x01\r\x01\xc0\x14\xae\x01\x13\x00X,\xdd\x15\n\x02\x90\x03\x06\x00f\x08\
\xc9\x01O\x00\xd9\x00\x02\x00\"\x00\xa5\x07f\n\x98\x00\xc6\t\x8e\x00\x04\x00\x0e\x00\xcc\x013\x00l\x1d\x00\x00R\x01\x00\x00\x02\x001\x00\
\x04\x00~\x15\x1a\x03\xa5\x00\x05\x00\xda\x0cz\x00\x81%Z\x01\xbe\x03h\x00\x0b\x00\x00\x00\x00\x00\x9e\x01\x04\x12\x02\x00\x16\x00\xc7\x00\xb3\x07\
\x84\x01\xae\x03\x10\x00\x13\x00u\x08", b"\xc05\xc0I4\xf0\xfeU\x90\xe2oc\x98S\x00\x86m\x90|t\x93\x9fz\xd4\xed\xcb\xe0\xd0\xdbR\x05aS\r\x80\xf3E\xe6A\xe1\
\xb9r\xaa\xf9ba\n\xc0\xe8c\xf2=\x81Q\xdd\xef\x10/S\xe2$q\xe4j\xe2\x93\xeev\x11\xf1^\xe2\x10[\x11K\x9cb\xe5\xd6\
Ps8A\xbd\xd4\xc1(\x97q\xa0\x06\xc2\xa6\"\xf3$\x1e\xf1\xf8#\xd3\xb6t\xf2B*1\x08T\xe0\x0b\"$\xb66\x00\xdcQ\"\
\x02\xc5\x82\xdcs\xb2\x8c\xb1TZ\xc2\xc0d5\xd2+\x9fq\r\xbb\xa3\xc3\xfc\xd3}\xb1$\x98\xab\x94n2\xf0\x83\xd40LG\x01+\
\x8b\x12\xc0\xdf\x128\xb83\x9fp\xf0\xc6D\"\xf0\xf9\x03f\x1c\xd1\x95\xe01*sP\xd7\xf8\xc0}\x1crEo\xa0Xsb\x9b`\
\xb1\xd1\x97\x02\\e\xc2|\x9d\x836{\x92\xbf6\xc1\x90\xaf1\xd8\\\xc4{\x95@\x1e\x9f \xa7\x0e4\x81\r\x10\xd4\x00\xf2?\x89\xe4\
\xdf\x99\x80\xe0\xf0\x82/\x9f\xc3I%\x91T74\x8f\"cN\xb2\xe3?|\x82\x9eY\xd2v1C\xe8{\x02Xs\x81(0r\xcc\
ar\xa0M\xb1\xb8a\x04\x17\t@\xd1\xa8\xc4U\x8c`\xff\x1e\x91\xd2\xdc\xb2u\xeb15\x17\xc4\xae\x00\xc2\x1c\xa7sP\x07\xc3L\x82\
q\xbe3\xb4\xc9F\xa0\x04\x02c\x96\x1b\x10\xe0!\xb2\x7f\x03\xc2].\xd2w\xb2\"\xd3\xe8\xc1\xdaS\xb4N:\xf0\xcd\xb4\x90X\xca\x90\
\x00\x073\xe0X\x81\xc5\x9e`{w\x14\xae\xc2\x83\xad\xa6a8\xb8\xd1\x88d@\xe2\xea\x80S_!AG\xf1m\x8e\x80\xdc\xf2\xf0\x95\
-\x82y\xb6\x82\xa2C\x11k7\xa1\x1e\xf0\xc2\xf7`r\xa6\x08\xa0\x99K\x13\x9ect^+\xa0>\xd7\x12\x8e\xa4\xd3e\x7f\x83c5\
\xd0\xfa\x7f\xd4\x99R\x14\"6\x13\x1dC1\xe0\x81\xc3\'\x16\xd3\xbe\xd5\x80\xa2g\xb2y|\xd1\x05Us\xd8L\xa4\xc4m\x04\xd8\x1a\x91\
\x87\xf7Bz\xab\x80O\xf0\x92J\x80#\xac\n2\xe6\xf4@\x83%\"!g\x81x\x17\xe2\x0fY\xa0\xe0\x14\xc1/VC\x98\x11\x02\x16\
\xa3\x12\xa4\xa6\x03\xe3s\xc0^\x85\x12hQ\x82\xca \x02\x10KPF[\xb4\xcbI\x01>A\xa1\xa8:\xb1<0CF\x82 \xa5K\
r?\x85\xd2D\xe7pP\xf0\x81\x96nQ2\x85\xc1\xc1\x1f3\xb0lb8\xc8B\xf8\xc0\xd2\xe8\xf4\x01y\x9c\"{\x132l\x12\x84\
\x0c\x00\xf32+\xd2e\\\x91$,\xf1\x85\xaf\xd2\xf0.Ai\xec\xd1Z\xb0\xa4.\xb6\x11\x00\x00\x00\x81\x9ar\xef($\xea\x1e\x81\xe5\
\x92\xd0p\x98Ba*\xc1l\xfc\xe3\x00\x00\x00s\xef\xd0\x00\x00\x00\x1f! \x10\xcb\xc1\xf3\x8fTbp\x01\xf1\x1cQ5\xcb\xb1FD\
A\x91\xf0\"Mv\xc2\xa5\x11\xe2\xe3\x9a\xe1\xe5*\xc12\xa0 )#p\xf0\xee\x022\x8aq\xf2\x84\xe1z\x8e\x80\xe6\xbd2,\xf2\xd1\
U\xa1\x81\xd38!\x85\x821\x84\xa1r3\'\xe4\xb9\"\xb1 T\x00\x00\x00\x00\'IQ\x7f\x83r~B\xe0\xc6(\xb0\x8f\x85RD\
\x05\x84;m\x82\xe0\x17\xf4E\xaa1]N\xa1 \xff\xa2\x91j\xd2%P\xc0\x95Z\xa2\xca\x06\xe1\xd9$\xb1\x14\xa6\x82\x15hs\x00\x00\
\x00b\xad\xf3\xa1\xddAm-\x94\xfa~\x12l\x07\xb1~\x15P\xb8\xa2\xf1\xf8\x95\xf2\x88\xe2b\x80\xf4\x02\xd8\xe01\x94\x00\xd2\xe7\xe6\x10\
\x0cg\x82\x9a\x0f\xa4\n\xffb\x83\xd3\xf0\xd3,\x90Z\x81B\xe8I1U\x91\xd1\x1d\xbb\xf0\x8c\x81\x13O)\xc0Q6q>\x07\xf1\xc1\
g\x84\xdf\xec\xd0\xa4\x10\x91\xf4\xd2A\xf1b\xc2\x01K\xd4\xd7DA\xdb\xaf\xe1\x8d\t\x13\xac\x0f\x12\xe7\xc4bN4\xb1\xbb\xcd@\xc1T\
R\x86\xf6cD\xbd\xa11I\x11\xf5\x800\xdcv\xf4\x92\xa2p\x93]2\xc3Y\xd3\x06f\x90-\xe011\xccp\x051\xe3h\x87b\
\xd5vAp\x93\x11@\xad\x91k\x13!\xc6m\x90\xadQ`\xffC\xc4\xda\x94\x80\xa9o\xf0\xbcG\x94\x9b_\x80\xcc\x03 I\xb2\x82\xec\
\'3\xae\x8e\x82\x144\x11I\x7f\x84\x8f\xd7\xb2\n\xea\"i\x8f\x94\x1bkA&\x9f\xe4uO\x94X+A\x0f\x89b*m\xa0\xb0\x16\
0\x07\xe4c=\xf3p\x00!\xc4$\x07\x12jC\xd0\x9a4\x90\xcc\xf6Q\xb9\x19Q\xd6\xa3\xd4\xbc\x00\xe2i\x97\x80\xa7\x024\xc5\xe1\x80\
\xa9u\x81El\x01\xab\x83D\x7f\x0e\xd1\x88\x9d\xf4\xfc0\x11\xc7\x953B\x8f$\xe1\x0f\xd0m\xce\xb3\xd4\xf9C\xffS\x83g\xd7\xd2\x9e\
\xceCh\x12b\x9dFA\x88\xb0\x11\n\xef\x02p\xaa\xf3\xef\x03\x007\xd4\xc1\xa2\n\xd4\x9bW\x11\xa0i2\xea\xb3\xf2\x87:$\xd0\xf5\
0\xeaP\xc3\x8e\xb5Q\x19\xc1A\xacR\xf1\x88\xcb\xd0{\x13\xa4\xb4\xa7CK\x91\x93\x96\x00Q\x1cE$#\t\x92\xe5o\x12$o\x02\
\xf5_\xa0P/C?\x9e\xf3\x08\xb10F\x1e\x10\xea\x9a\xa3\x03\x060t\r\xa3r\xf8P\xb4Y\xb2\x1e\x80\x13P\xc5\x12C\\\xa0\'\
R\xa4A\x81\x04\x1b\xa1@\x95\xc2\xb0\xcb\xd7\x03\xdf\x882\xd7q1\xea\xe4\xf2\x94\xb9\x92-\xcc\x91\x8b\x8d\xa3\tA\xf3\xa93\x007k\
\x12\xd0O\x81|;\xf2]\x92A\xd6<4\xb2>\xf1t\xea\xe1\x85UR\xed\xf7\xb1\x18\xa6C&i\xa4\'\x1d\xf0\x96\xa7\x14\x92Q\xb3\
%Y\xf2\xf9\xaaa\x01\xd8\x90E@\"\x85\x8d\xc2Z\x92\x04\x00\x00\x00\x1a\xb6\xc2\'D\xe3\x16\x17p:\x0fBu\x90B\xc8\x89\xc3N\
\x84\xe3\x04\xcc\x13a,cK\xb5p`v\x00\xc7\x94\x80b_S(\xc4p2\x81\x02\xfes!w\xfcc\x13\xe7b\xc8[\x03\x10\x8d\
3\xff\x8f$\xce\xa4\xd2h\x1cBY%\xf0Fj\xa4\x95\xcacw\xaf\xa1\xf6\\r\xa7z\xb3y83\'Fd\xe2\x1b\xd3\x00\x00\x00\
Z\xc3\xc0IK$\xb0(\xa4\r\xe9\x02Hd3K\x90\xe0\xad\xc3\x92\x00\x00\x00\x9f\xb9\xc4\xe9\x87D\x15@S\xb3vP\xc2r\x010\
\x0e\x13\xaf\x04!\x00\x00\x00\x8e\xebqU\xbb\xb4$\xa8@,)\x12\xe3O0\xff\xb5p->\xb2l\x990\xddf\xa4f\x1a\xd2\xdd\x00\
A\n\x82D\x019#\'I\x90]\x1f\xd1\xc6X\x93\xa1\xe7BO\xd8CK\xbc\x10\xfe\x1d2\xc4\xca\xf2\xbb{Q\xba\\\xd4\x99>\x81\
\xd9|\xb2.\xa0\x83\xbb\x89\xb2\xeaU\x84\x19\x991\x8a\xbe\x12\xbc\xd2\x01\x00\x00\x000\xb9\xf27\x86\xb1o[\xe3_\'\x82y\xbb\x92s\
\x03\xa2\x89.\x90\xe7\xfeR\xf8%42WA\x04\xe9\x92M\x00\xf1\x9e\xcf\x93q\xc1\x92\x9cr\xc3\x8c\x99D\x9e\x17\xc4y@\xd0\xc0R\
\xb2\x90\xbb#&C\x91}\x1d \xa60\xb0/\xc7@\xf0}\xc3\xb0kr#2\x12\x164\x13\x00}d>\xc3CV\x84\xd1*\xd5a\
\xf1\x1c\xa0\xe2bB\xd2\rb\xe5g\xb4\x08\x03\xc3=\xb9\xa2\xd6n\x82w2\xd2r\x97c\xd6\x061\xafP\xb26$$\xb701\x0e\
\xa4BN\xcc\x01`m1?\x83$\xbcq\xc2\xa8\xa3S\xf6}\x14\x9e]$>\xdd\x90\n\xb0\xf2\x00\x18!\x8f($\xc4\xac\x93\x15\x10\
Bru\xf2\xf8)AN\x8f#{b\x94[\x1d`ME\xd2\xf9\xaa\xa2\x1fC\xb2[v\xf4\x1f\xa0\xd4\xd8\xff\xe1\x83\x85\x12\x8c\xa7\xb2\
<x\x02@a\x84O\x88D\x9e]\x03\xac\xd9\xe3\xc6\xd3\x10\x91/\xb1\x8b\xbfp\xe3\xaa\xe3\xf7\xc3\xc1\xc6\xb2\xa18\x90\xc4O\xea`\xba\
5B\x00\x00\x00J\xdb\x90\x86(\xb1\xecY\xb2\x00\x00\x00\x00\x00\x00\\\x90Rl\xde\xb2l]\x02\xfe`D\xdc\xa8P\xa9J\xb3\xf2\xea\
\x910\x98\x04\xcc\xd82/\x01\x94U#\xb2a\"A\x8a\r2$}\xf2\x85\x91\x84\x06\xb20\r\xbb\xf4\xc0\x93\x922\xa5\xe4y\xe1\xa2\
\x82\x7f\x81E\xf6\xc18f$\x02\x1a\x10\xe6\xa8\xa42\xbb\xd0\xa3\x920\xcbn\x00\x9e\x03\xd0A\r\x90\x00\xe1\x83\x1f\xa9\xb4J|RT\
\xb1A\xd7;\x01\xbf\x10\x93\x03\xab\xd2\x8e\x85\x04(?`\xa78\xb4Pr\x92\xdc\x8b\xd2h\x9d\x81\xf9$1}%$\x98\xe9S\xee[\
\xf4`\xa7\x94\xa60t\x88)\x10\x0b\x9fQidP\x0bP\xf4@0\xe4\x90\xfd@A?\xb2\xb7\x93\x01\xce6\x01R\xc3\xe2\xd4\x08\xc2\
`4\xc3\x00\x00\x00\x0c\xc3 lp\xf13@d=\x88@>\x0b\xa0;\xcf\xf3\x9cY\xc4l\x13th?\xf2\xc0\x8a\xb1\xa3\x9b\x83e\
\xbf!\xe2hr\x81/\xf28\xb7\x14\xfbr$\x8f\\0\x84\xbd\xa3|\x00\x13\xaf\x9a\xf3/\x18\x83\xcd\x94\x92\x00\x00\x00k\x8f\x91b\xd9\
\xf3\x00\x00\x00\x18\xa2\x80\xb3\xca\x93\x0c\xfdq\x17\x020\x07NbB\x97\"B)\xc1e\xf7\xa1#G\xc0\xd4\xa5\x80\x00\x00\x00\x00\x833\
\xfb\xd5\xf0\'8\xf0\x18\xed\x02\xbaq\x04\x0f\xe6B\xd7+\x92\xae\x8c@\x18\xbe`:^\xf0\x92\xa8\xe2T}4\x88P\x93\x8a\xe1\xb2\xeb\
s#\xe1\x82\x12\xf1\xc7\xe0\x8b\x87\x00\x02\x81\x14\xb3os\xd2F\x12|\x01#\x00\xd2r\xe9\xadP\xb3\xc6CE]\x11\x0f\xd1\xe2\xbf\xdf\
\xe0\x03\x08\xc2Ot\xd1\xe3\xaa\xe1\x11iq\x05\x0fq\xd3\x120l;\xc2e\xc4\xa2\xfb\xeaQ\n, \xcb\xa1b:\x18Q\xe9R\xe0\
\x00\x00\x00\r\x95\xa0X*Q8~Qb\x1cT\xe5\xeeB\xe3\x83\x02(\x9a\xd4\xd7\x9f2\xa9>\x12U\x1ba\x00\x00\x00htP\xab\
X0uS\xa2\xc0\x88b\xcaM\x91nr\xc4!\x80\xf1M\x81d>\x0b\x13\x89\xc6!]\xe0\xf2\xf6\x16R\x00\x00\x00\xcfL0\x0c\xee\
\xc28=P\x02\'\xf1@\x94\x90\x80=\xf2\x80\x04\"\xab.\xd3\xcc\xe5\xf2\\J$\x0f\x9d\xb1\x7f\xd8\x03\\J@\xb8xQ\x80u\xb4\
UA\xa0\xabO\x829\xe5Q}\x19\xd2\x05\np\x05\x05\x00^\'s\x14\xd7a\x08a\x81\xfe\x95\xe0\x02\xbba\xf6\xce\xe0\xfb\xb4\xc4\x84\
\xd2SJ/b\x83\x97\xf1\xdc9\x82+\xd5\x00\xd3\xd93\xe8\x86r\x9cT\xb3#V\xe1\x1b/\x11\x99hD\x18\x99\xb2\xe4;\xc1kS\
\x10\xcb\x980\xb3\xd8\x93\xa0*r\r=\xf2\xc9\x18\xd2\x18\x02\x83\xe6\xb6\xd2\x83\xafq8\xcd\xe3\x93\x89\xc1\xc43\"\xa5\xf3\x11\xeb\x1a!\
\xb4\xa4d\xd8Rd0fb\x87\x87\xf1\xe0\xcb\x13\xcf\xa22\x8d7\xd4w\xdd\x10\xc6\x17\x10]\xf3@f\xb5\xd3u\xbd\xe2\x81\xeb\x01+\
ss\xb11\xc1\xcb\xee\x92Y<2\x19/\xa3\xe3\xde\xb3\xd5\\\xe2\xb4\x9d\xb2\xfaype\xdc\xa3\xddDtsw@\xae\xe2\xb2\x8fM\
\x00\xe8-t\x07uA\xc5\xb0#m6\x84\xa23\x12\x10\x9d\xd3\xf0\xfe\xd0rs\xc2\xbc$r\xd0\xf2p3(S\xf9\x98\xa1\xfb\xc5#\
\xb9|\xc1^m4\xb4\xa8a\xe8\xca\xd2\xd7\x17\xf2\xf3K\xc1*H\xa1\xf52\x13\x90\xe3\x00 F\xa2\xc9\x96\xe13\xf43\x0c\xb7\x83\xb2\
3\x01\x17\xabs\xca\xc6\x11\xca>#\xbd\xb8\xc26\xa4\x11\xac\xff\xb1\xcbK\x01I\xd8\xb2\x8bA\xa1\x00\x00\x00Jl\x83AZ\xb4\xab\t\
\"\x85b\xa2\xd4\xbf1\xb3\xb7\x91\'\x9d2\x84\x82\xd0lM\x91\xbb\xa3\xd4\xacd\xf2\x00\x00\x00Nh4\xedU\xc0\xfa\xadAr\xd8\x90\
\xca\x0e\xa1\xe5\x03\xe3g\xf0\xd2\xc3gB\x9a\xd9\x80\xa3\x89\x10\x8e[\xc1C2\x00\x01\x00\xc0\"\xc0\xf2\x00\x00\x00\xdc\xdbAl%\x02\xdb\
N\xd2\x12\xac\x11\x1b\xeb1*\xd4\xc0\x19#\x94JU )\x03!\xca\x02T$\xe7C\xabF \xff\xf7pviS\"\xb6\x11{Y\
\x035\xb7\xc0\xf7\xa3\x12\xca\xd0\x82\xc1\xa3\x91\xb1\xd8\xb0\xb3\xaf\xd1\x00\x9b\xc4\xa6\xc4bc2p\x87\xaf\xb3aOq\xe3\xf6\x91\x9f\xf2\xb0\
\xea\x0c\xd1\xec\xe6\x02\xcbHQsCS=\xd0\xe2\xc012t\"@\xee\xe0\xc2\x10\x0c1\x1a\x81\x04\xed\xb3\x90\xf5\xe8\xe2\xff\x03\xb3\xf5\
\x1ap\xf2\xb0\x02\x1c\xf1#~\xeb09`p\x96\x83\xd4\xeb\xe9R\x00\x00\x00$\x00rT\x9edMe\xe0s\x17\x90\x04\x94\x94\xb2\xc8\
\xd2\x14%\xf4HFT\x1cU\"q\x05t\xd8%\xc0\x84=T\x8d\xf1\x10Z\xb72\xa3\xc7\xc1A\x84\x14\x03\xeb\xe12\xfc\xc1\xf7HB\
?\xbc@\xcctR7`\x037X2\xf3\x95 \xf3\xcdR\x12\x97 aj$\xd9\r \x00\x00\x00\x11x4e`\x12x\x9eS\x00\
\x9c\xc1L\xcb\xc1\xd2\x94 \xa2\x8f\xa4[\xce\x80\xa8\x8f0x\"\x93\xb6706\x1a4\x9a@\xf1\'\xaf\xd0\xfa\x08\xb3\x7f\x07`J*\
\x01\x88X\xf0\xd5S\x112\t\"=\xafT;\x19P<\xc2S\x06=S\x7f\x93\xc1u\xedS3US//\xb0\tXt\xeb\xe6a\
\xfa\rQ\x9a\x89R2\xc0\x00\xec\x98pW8\xb3\x83/\xe0\x03E2<\xf4\xe0.\xba\xc2\x7f\x00\x10\xb09\x93\xad\xd8\xb1\xcbf\xc0\xdc\
\xc1`\xcal\xb0VF`vp\xd01\xeb\xf2,e`\x8f\x06\x11a\xc7\xe0L\xaf\x94\x12^`hD#1\x9a$j\xab\x83()\
T\"X1\x14\xc3\xf0\xa8\xc0c\xb2\xa3a),3\xc7\x85\xd0I{bH\tay\xc9\xd1\n\x05\x04 \xb1\xd4\xb4\x84\xb2\x00\x00\x00\
\xad\xb50\x82\x1f\xc2\x91\xd4\xb1\xa8sS\x83G\xb1\xef\xda\x011c\x80MS\xe4\xe0P\xb4\xcb\xa2t\xc0~\xd3U[\x92\x00\x00\x00\x13\
\x14$A\x04\xe2\x06\xa80\x9dE\xa4\xcd\xdep\xc7\x97$H\xd6\x11\xffU\xb4[\xa5\x82\"?\x04|7Rt\x92\"`\x83\xc4\xb7\xee\
\xb3\xc7\xebr\xb3\xbc\xb2G\xbeB\x10YQ&YPE\xadd\x9f3\xc0\x0b:\x02\x93\x8a\xc1p\xbfamm\xc4\xcb\xc12V\xcf2\
\x03t\xd49\xaf@^\xb4\xa1\xa3\x98qf<Cs\xc9\xe0\x7fjR\xe4\xff\x10$\x95D\x98=\x90H\x8f\xd2w\xbb\xb1\xdb\xc8q\x04\
\x1cC\xac~`\xe5\xdd#\xa9Y\xc1\x05\xea\xa0\x17:`\x8d@d\xd8}\xd4\xc2\xc7R\xef$sDc\x04\x05\x90\x12i}\xd3\x1bN\
\x00\xa9t`k\xa2\xd3\xeeDs4\x82\xb1#,\xa4\xec\xe8\xc2wJ\xb1YSa\x1b+\xa3\xec\xfca\xdc\x03r6\x9br\x17_\xd3\
L^\xc4U\x12\xe1U\xac\xd4\x0c\xd8R\xa1\xea\x93\xeb\xbf\xe2\xa5T0\xc5\x01\x80b\x81\xa2\xc9\xdc\x12\xb3]\xf0M\n09\x1ca\xc7\
\x9d\xc0Ega/\xffp\xfe\x95Q^\xff\xe1\x0c\xf8\xd0\x1e\x9cC\xd6\xcf#\x1f\x03\x03X\xafs\x06\x94\x82@\xfaC\x10\x94c \xb9\
\xd3\xd42\x11\x9c\xd6\xc0\xd4o\xa0\x0e\x11\x00]\xad\x81`\xa32\xb8\xc4\xf3\x16\xb8\x83F\xaap\xec2\x12T\xb4S\xcapT\x8bm\xb4\
\x00\x00\x002(b\x11\xa8\x04\xe1\x92\xf4\xa8\xfbQH\xe0\x81)\x1aq~\xc0\xc2\xa3_P\x95\x10\xd3\x81t\xe0\xadU\xd0\x16\x90\xb0\xa0\
\x83\x81\x03\xc5\x80\xc2\x92\x01O\x19\xf2\xbf}\x90eB\"~\xb2\xf3\xe4\x1d\x81\xabt\xc4\xbe\xe0r\xaa\xcf\xc2j\x81\xd0>\xf1\xc1jE\
p\"H\xa2\x0cc@\xc4y\xc4L\x05c\x1d_@mW2\x00\x00\x00\xf7\x9c\xf0\xfae1\x19\xce\x92\xe5\xa3T\xafT\x04\xa9\x070\
F\x80\x91\xe9w\xd0\x1d Q\t\x8cD\x8c\x9b\x80\xd9P\xe0d\xe7q\x12GQ\xde\x15@1-\xe1a\xb9c}\x01!_\x82\x81\xfe\
O\xe0\x02\xbf\xb0L~\xe1\xe3\x96\xb4\x17\x17C/\xa5P%\'\x13\xe8TB\x95\x97\xe2\xc6o\xa1\x0e\xf8aG\x99\xc4\xa5\xfe\x03\x00\x00\
\x00\x96.\xa0\x06\\\xf1V\r0+ 1[\xa2\xe0/\xa9\x83\xf2\xff\x11k6r\xeb\x9c0\x93\x08 \tz\xb4\xf9\x0e\x90\xbdI\xb4\
\xea\xe0\x13\"\xee\x82\x86R\xb1\x97g\xf2\xf7U\xc1\x00\x81\xd0\xe3\xe72xg\xe2\xf7E\xc4\xac\x07StW\x81w\x02\x93\xf0\x07\x14i\
\x98\xe1U\xc0\xb2!&\xd0\xa4F3K\'2\x83\xaa\x92\xb2\x1d\x01\xf6\xa7\x12\xf5gA\xba\x03P\xea\xeb\x93\xe0\xe0RlI\xe0\xae\xad\
\x01.\x0f\x92\xe8\xf1\x13 \xfdR\x19\xabq\xb1\x8cT\x82\x99\xb1j\x8f\x13\xd7\xc2\xc2\xb2~`\t\xaa\xd3U\xbf\xd0\xb8T\xe4\x00\x00\x00\
\xad\xc6\xb0\x87{\x11j\xbd\xe1\xbd\xa2\xa3\xe8\xb5!q\xe2\xc0\x12\x86sa\xb5$S\xf8\x11\x81\x06r\xec\xae31t\x90?\x16\x84\x83\
\xe7\x92\xec\xa6\xf3\xf7\x19\x04\xb3B\x91\x93\n\xc4\x1e\x95r{\xca1}\x10\x10\x83\x88\xb3\x1b\xecQ\xce\xf6`0\x94\xe3\xe6[\x02\xb8\xdb\
R&x\xa4\xc9\x04A f\xe4\xe5\xc3\x01\x13\xc2P\xe4^c\x92\x1c4\xf5\xf0\xe2\xe5\x88\xf1\xe3\xe7\x90OR\xf2\xdbh\xc1\xa6\xce\xb0\
\xec\xb4\xe0\x0e\x95\"\xa7`\x84+\rq5\xe4b\xd2\x82\xd0Y\xe2B|&q\xad7P\x9d\x8b\x14\xf3W\xf0\xc9\xa7Dr\xee`\xdb\
^\xd2G(\xf4\r\xfe!\\\xe9#\x82\x82\x12p\x95\x82\xef\xfa`\xb7n\xf0DQ\xc3\x9a\t\xb0\x81r\xb3 \x9d\xa0\xd6dBcs\
\x11\xa2O\xd4Z\xa8\x02)\xbb\xb3\x00\x00\x006W0\xf4\xac\xd4%\x0e\xb1 \xca\x90\xcct\xd1\x05:\xd0V5\x82\xa2\xf6@n\xc4\xd2\
U\xb1@\xe4\x8f\x100np\xcf\x13S\x8c\x14\x10\xf6\x80A\x0f\xb9@\x16ad\n_`~e\xf45<Q\xb3\xd6b9\xce\xc2!\
\xde\xc0\x8f\xd0@l\xd8!!w\xd1\xb7d1F/Ac*\xf2\x90\xaa#\xad\xbap\r\xbac\x80\x86\xc1\xe9\x12\xc0@2#y\xf5\
\xc0p\xd2\x10\xe3\xa6\xf3\xa2\xb41G\x1aQ\x8f\xe2q\x97\x06B\x00\x00\x00$0\x806\xc1Q\x05\xe7\xf1o#\x02&~B\x9d\x96\xe1\
~\x84c\xa7\xbc\xf2\x8b\xe2\xb0\x94<\xa4\x00\x00\x00h\xed\xe3\x00k2\xf3\x8d2\xe2N\x84\x9a\xb62\xfbp\xc0BD\xa2\xf8\x8d\x14\x96\
\xf1\xe2]\x80\xc4M\x1a3\x02,\xd4\xe9;\xe4\x7fg\xb4\x91+\xb3dY\xd1\x93\xec\xf0\x12Pp\xd0\xbb\xe1\xf2S\x14\xb8X\xc20\n\
\xa4\xde\x85\xc1\x93\xf1\x83\xf0\xa5\xc1\xa5\x15\xa0\xbb\x96\x82V\xb5\xb0\xeb\xe2\x13\xaa8\xe3\xfbe`)\xe1\xa3\x9f\xca\xf0\xba\xd7\xb0\x98\xe7\xf2\
f\xed\xa0t\xd6\x13\xcf\xe12\n7C.\xb2A5x\xa4\xe3\xe6B\x9da\x90\x8fha\\\xc1\x80\x030\xf1\x19\x11\xa2\xb3\xba$\xea\
\xa7#\x17\xbd1\x14~\xc2Y9\x909\x97\xc1\x1a\x9cR\x077Pg=\x10\xa3\xef0s?Q~#\x01\xc2\xacA\xd89\xd1\xb0T\
\x90\xa3\x1d\xd28!\x91\xceT\xe0#B\xa2\x9a\xa0T\"l\xe2\x96\xe6@wd\x12/Y\xa0\xd2\x08\xe03\x052/\x13\x82sy\"\
*(\xe3\xfe\xfb\xb1(Prg]P\xe8zc[_b\xe3fr\xec{t\x85\xb126h1\x1e\x9e!\xf6tT\xc8\xf8\x02=\
\x19qat\x93\x9f.\xc0\x05g\x01K[\xb0\x01\x81\xf1<|P\xeai2\x17\xfe1\xc4\x0e\"L\x813Q\xfb\x90\x8b\xb8CXy\
$\xfa9\xb0\x02p\xe2\xc7$scS\xf3\xb3\xd7\xb32\xc4\xa0c;b\xa0pd`\xa4\x02\xc9\x1d1T\xc6\xc3%\xcf\xe2\xcb\xf3\xd2\
\xd7\xb7t_r\xc4\xfa\xf7\xc1\x938\xa0{\xb6\x14lQ\xe1\xa1ac\x12\nb:\x9a\xc0z\xe1 *Z\xb0j\xb0a\x91b\x91\xfb\
P\"\xbeo\xb0\xdd\x88\x03\x8d\x19\xc2\xd2\xd2!\\a\xc1\xd3N4\xc2\xdbp\x00\x00\x00\xd9[@\xb4&\x906#\xf2~\x0b\xd3\xfbX\
\xb0\xe5*\xb0\xb0\xcd\xa2\xb3\x83b\x00\x00\x00\x04\xf0\x03\x84\xe4\xa1jx\xe3(\xd12VR\x90\xdfD\xd2\x92=!K\x16\xb4\xcaj$\
\xb8sd\xb9\x87\x14#\x12\x03\x84\xb4c[\xb0\xe2\x8esr\x9d\xdc\xc1\xbd\x05\xf1>\xdc\xb3\xde\x1e\xf4IkqV\x85\xc2z`\x84\xef\
\xc4\x90eT\x90\xfa\xac1\x07l\xc2\xa0Z\x93\xa7\x03\x04\xda8\x80\xfdm\xb4,\x991\xcc\x9a\xa0\x1cvT\xbd\x04\xb2`\x0b\xf1\x01\x17\
\xf1\x8aaa\xbb|\xd4\x89<\xb2?f\x91\xbc\xf7#\xdd\xe1C>\xe2\xf1\xd5\xf8\xb2J^\xb3i\x12\x81D8\x138\xe7\x81\x1eh\x84\
\xfaJb\xeb\x80\xb1jDR\xb3K\x00\xe3\xab\xa4>\xfb\xf3\xe8v\xa1\n]\xc1\xcaX\xe4\xd9Z\xd0A\xf8\xc3\xed\xd8\xf1\xb4MQ\x8a\
\xee\xe1\xacj\xb1\xd4\xd7\xf0\xb6%\xf4\'\xb6\xd2*!\x10\xbe\x19\x83\x02\x86\x12\xf5\xe7\x81\x91\r\xd1S\xa4B\x13\x90b\x96\xd2\xe1\xf0\xc3\
b}\xfb\xf3\xbd\xfc\x92=\xb9\xb1C\xacq\xdc\x15C\xf3\x91\x91\x81Mqzw\xf2pJ\xa2u\x14\x01NI\xd1@\x120OHD\
\x8d^0\xca\xe4\x90$\xf32\n \x94\xd1\xca\xd0$Odi\xe1r\x15\xb3d\xe2:\x12%\x17\xb2pp\xf0T\x86SIQ\xf4]\
^\x11\x00Js\xdam \x8f\x9c@\'\xf8\"=\xbd\x81C~\xa13I2\x00U\x14\xafg0\xdc\x9b` \xb9\xf0\xca\x0b\xa4\r\xa4\
\xb0\xb0\xe3\xf1\xe8\x85\xd4\xaa\x9f\xa1_wQ\x1a\x8aD\xc7\x96\xb206\xf0\x82\xdf\xb1\xc7\xdeR\t\'\xc0e\xae\x14\xa5\x18\x93q\x89\xa1\
I\x0ePxv\x83v\x07\xf1\xfa\x13\x90\xe2\xa0\x91V\x012M\x8dcq\xbf\xe3Z\n\xb15T\x91\xbc\xceP\xadL\x01\x00\x00\x00I\
\xbd\xd0\xbc\x1c4XjT\xdeY\xa4\xe1*\xb2a\x9d\x02\xeb_R\xb6\xd9r&* =y\xa4\x0e\x1f\xe2\x8eK\xd4<0\xc1\x19\xff\
`+\x89\xd3O\x8b\xc1\xe1\xd81.\xe4#B:\xb4S\xf3\xd15\x9c\xe4\xb5*\xc2\xa0%\x007\x9c\xa3\xf0@\xa1h\xbe\x10\xfc&B\
;b\xa1d\xa9\x94\xa8\xfdp\xdb\x15\xd4\x0e\xd6\xb3)\x96\x03\xe0/\"F\xe1`$7\xb3\'\xad\x00\x8d\x08B\xd0|0\x00\x00\x00\xc3\
[a\x8f\xd23\xa7\xed\x122\x9d\x91QRQN\x9b\xc4Y\xe5\x92\x1c\xd2\xa2\xceJ\xb0\xea\xc0bs\xef\xb1g\xac0\xcb\x08\x92k=\
\xb2\xd8\xc6q#\t\x11\xc5\x8e\xf1X\x07\xc4k\xee\xc1QC3#(\xd1\xd2\x05\xc0(\xa4\xe2\xc3\xfbr\xc1l\xc0\"\xc5\x019\xee\xc3\
iq\x82\x9f\x0c\x81\x07\x08\xa1\x84\x8ct\xad\xf8s\x93\x15q\x94\xa9\xa4_\x89\xc2\xa7C\x80~u\xc0\xe0|\xd0\x14\xc0\xa1\xad\xe8!\x8c\
\xd5#I\x0b\xd3J\x0c\xe3\x97\xefB\xda\ns\xb7\x91\"\x1eR$Y2\xb0E\xd9\x00\xcf\xa0\x12\xf4d\xb1/\x1f\xf2\xe5\x1e\xc3\n\xe4\
\xc1e/\x03\xa0\xa0\xb4[\x87b\xaatq\xf0\x00\x02\xc9p`r\xba\x92\xac\xf2\xc3\xe2\xc2\x92\xc7\xfb\xc3\x01\xafT\xc9\x98$\xb9\xe41\
N\xb9D\x13`\x02[\xbb\xc2\x8c\xec\x91\xc6\x8cT\xe1)\xf0\xafT\xa2\xc6\xff\x90\x00\x00\x00\xf7\xd3\x83\xb5\x9c\xd3w\xf7\xf1\xa5d\x93\xab\
\x9b\xc4\xb94\x10\xcd\xd2\x92\xf7\xf1`\x07y\x04~g\xd0kK3\x8f?\xd0\x04\x92\xf3\xe7d\xd3\xc5\xdc`\x13\n\xf1/i\x00M\x07\
A\x0c\xef\x01A\x1fSC\xa3\x04\x10\xd0\x00\xbe\xe4\xc0J\x15\x00\x9f\x11p\xe3\xb1`\xa2=b%\xa5b\xfaA3\xba\xd5\x82\x17\x13\x10\
\xd1~\x04X\x9d\x14!\x02`_\x1e\xa2\xd5T\xd0\xb9h\xd0#\x8b2\xf8\xfb\xe1\xcfG\xb1\xaaQ!+\x9b\xa1\x1c7p\xe7\xcb\x12\xc0\
\xf7\xc2\xe7\xd53qs\x90v\xfa\"D\x8db\x00s\x92|\x0b!M\x93s\xb9\x8b\xf1\xd6\xb9pYPS){Th\xf8\xf1H\x18\
33\xab\xd2\xe8Ma\xe9\xa6rV\x17\x03\xa92R\xd0\'Q<\xcb0\xc6\x01bC=S0\xe6b\xe2\x970\xfe`qP\xbe\xc1\
\xfd\x12\xe2zV\x84\x8d\x06\xc2\xfa\xca\xf2>\xcd\xa1\x18\xd3@>2$n*\xd2rY\x02;\xf6\xf3\x88\xa7\x90\xa4\xcdRC\n\x00e\
&bBvPB\xe5\x11T\xeb\xd0\xe5\xcf\xe3Cd\x91\x01u\xe2d;\x13\xef\x88\x115r\x917\xc4\x03\xd34b\xb2gR\x95\xb3\
R\xd5\xb8\xd1].\xa1hF\x114\x07\x00(>A\xe9\xb7R\xa2J\xa22m\x81K\xa1\xc4\xecD\xb0\xf3\xcf\x01_-\xb0\x1f<\xe4\
\x92\x91\xd0KeDm\x7fa\x17\xe5\xa3r\xc30\xado4\xabD\x81XSb\xde(1\xe0\xa9\xb2\"\xe3rW\x87\x01+\\@\xbc\
\x05\xd2(\x18\xd0#\x94\x03+\xe0R^\x0fs\xb8\xf2\xb1\xb1\xcdq\x14\xc2\x03\x18\xf6\x90\x9d\xf0\x00a\xa0t`\xccS\xeb*\x11=\x19\
\xb3\xc7\t\x80\xc5\x94s\xa6\xf62(\xf4 S\xf3\x92\xe6\x87\x93\xa5C\xb2\xb5Y1e\xa4\x91c\'\xe1\xbf\xc2p\xcb\x96\xd4N\xf8\xb3\
\x00\x00\x00\x96\xd7\x81\xf5\\\x10\xe5\xd1q0Da\xd3\x8edua\xa2\xd5\xdfS\xe4k\x94\xcc\xae\xc3\xd3\xa8R\xden\x84\x1f\x88pz\
\x16\x008B\xb1sH\x90\x04\xb8T\xf3%\xa2Q)!D\x81\x10\xb8\xdd\x02\xebE\xd4\xaa\x0e\xe2f\xb0\x80\x16aP\xf6\r\xd0~\xee\
\x00\xde\x99q\xac\xe8\xe2\x1a\x90\xb1\x12\xd0\x81\x1f>\x02\xfdw\x90+\xefQB_\xb4\x91oB\x16J\x80\x03\x9a\xe2P\x1c\xd2\x99\x0b\xd0\
T\x01\x93Y\xa7q\xceJ\x14\xeb\xa1bC\xa0\xb4\xbb\xb8$\x8d\x90!6Rdi\xc1\xc1\xc0X\xe2X\x94$\xa1\x06@t6\xc1\x08\
\xa24\xe8vt$\xdd\x91\x85vc\x00\x00\x00U5\xb1\x82\x04\x11\xf1m4}<\xd1\xbb\xe3Q\xf7V\x12h\x96D\xd0U\xe0\\\x06\
\xf0\xb3\xa8\xc4\xde\xc5\xc1n\x8f\xe2\x8b#Bi\x9e!_z\xb0\xff9\x02\"\xbb\x12\xf2\xea0\xb9\x92\xb0\xc0\x0f\x10\xba\x17\xa3\xa0\nr\
\xf3\xb7\x800U\x91\xe9\xb1\xa3>\xb3\xb0/|\xe2!5\x10\xc6\xfd1L\xac\xc2\x12M\xf0\x19;S\x91\xe7\xc33C\xf4\xf2\x0c\xd4Y\
\xeb\x02F\x9a4\x8a\x9f\xd2\xaa\xb4$\x9bcC\xd7\xad\xf1m\xdd\xe34C\x90\xa5\xb9\xb2\x86Y\xb0\x9c\xb1 Q\x18\x01\x12\'\x01FY\
`QGS\xd6\xcdC\x0e\x1b\x91\xa2\xe0\xc1d\x9c1\x13e0M\xa5A\x97g\xa1\xfb\x0e\xa1X\x95\xc1\x99t\x04\x07\xe1Avd0\
\x98\x8cs\xac\'2Yy\xb0\xa1\x88\xc2\xec\n\x81\xc4\x1fq\x18\xb9\x82\xd7\xe4`\xb8f\xe0\xc6\x9e3\xdc\xf9q\x83M\x80\x16?\x83\xb0\
\x03\xd0~JpP\xaet\xcd\xffp`?\xe2\x8c\x9fTvD\xa1\xc6t\x14\x96\xec\xe1\xdeY0,\x8f\xd3\x9f\xff\xc2\xa7\x16r\xcdZ\
\x01V\x98\x11\xffv\xe0\x9f\xa7s\x82\x953\xfdu\xf3\x1d\xad\x83\x9c\xc1a\xc8\x0e\xf0\x00`p3\xf9\x02\x95\xa2\xa4ge\xc2-\t\x01\
\x97N\xe4\xa5\xeb\xc0\xc07R\nm\xe3\xe5\xb8D\xe9=\xf0\"\x86\x91\xec\xb90Dg\xb2\xfa\xfd\xf1aa\xd4\xa6\x01\x84\x08\xb1$\x92\
x\xd3e\x1f\xe4\xb3\xcbQ\x99\x8f\xa4\xa5\xb0p9\x8e\x10\xda\x93t\xe4\x9d\xb3E\xf0p\xf3\xe3@ |a\xe8r\x10\xc6\x1c\xb0\xf9\xa5\
rRT\xc2m\x960\xa0\xbe\xe34\xe2c\xc5\x0f3\xe3mS\xcc\xe1S{(\xd0\n\xfc\xc2\x13g\x01\xc2J\xc41\x7f\xf4|[4\
\x14P\xb1\xfdf\x020nr\xccA\xe0\xa8\x86\xc0\r\xb9r9\xd0\x13\x05\xf7\xd0\xb2\xb4r\xf6\x98Dg\xcf\x81+X3\xbe\xbf!\x10\
\x8c\x80\xf0\x88#\x07\x8e\x91G&\xd13\xa4\x84\x18cP\xc9\xd6\xd1F\xdb\xf1R\xba\xb0Q\xec#\x0e\xef\xa0*42\x99\x06\xd1U^\
r\x12\xc72\x16\x19R]\xa1\xc4Q\'r\xde\xfe\xe2\xb4!R\x84\x1e3}\xadb\x99\x84\"S\xe8\x11\xb5\xbb\xa4\x11Ns\xe4\x8f\xf2\
\x91\xe1\xa1\xee\xd3#\x14\xbds\xc2]\x04\xc1\xbd\xe0L\x92\xf0\xdc]q\xde\xa1r :B\x08S1zMR{\xd7\x92\x00\x00\x00\'\
aS9\xfd\x82.\xbf!\xf7\xe4\xe2\x0b\xb5\x02\xb7F\x83\xa2a\xa2\xc9\xbd\xb1\xe0V\"\x14S\xa4\xdb.b j\x90\xb3\xd5c\xdde\
\xe0\x92j\x03}\xe3\xd0d\xd31\xc7\x8f\xa1\xa3\x083\x00\xf1\xa2\x92)\x83Z\x13\xb1\x8b\xb8\xb2,\xd0\x91\xe8\x8b\xe2\xc6\x9a\xb1\xb6\xe7\x12\
\x0b\xb0\xc1\x10\xde\xf2\xc1 \xb0\x1a\x87\x84\xd5\x8c\xd0\xea\xe1C\xd3\rA\xf66\xd2b\xe8\xd3*\x87@\xd6\xbb\x03\xc0\xdc\xe1\xb9P\"\x90\
\x95\xd4-\x06\xc4\xc8\xd9c\x04\xfa\xb0\xea\xb8\xe2\xa1\xfdc\x16\xd2\x02\xe1\x9b\xb3\x1c\x0f4\x88\x88\xb1L\xc5\xe1+\x8c\xc1\x00\x00\x00\x85 \
\xc3\xf8h\xe0\xed\xf5\x01/\x8dP\x7f42\xdfy$v\xbf\xa2\xc3\x9b\x02C\x8f1\xce\x93\x82w\x8f\xc240\xe0\xf9\xfc\xd3\xa8\xd5\xc0\
\x07bQu*\xb0Ja\xc3\xbcHb\xe1\xfc\x13\x1bcc\x83\xd9Q\x0f\xa6a\nvD`=\x84\xcbiD\x90{\xa0\x1cK\x90\xd9\
\xec\xf2:\xc8\x11\x81\xa4\x84\xe0[\xa1\x15^2\xa4\x98\xf2j\xb4`\x03\x0c\xb3E\x9f\xe0\xe8?\xd1\\\x050\x10\x93\xd1\x0e\xc1\x80}\xbc\
\xb0e~\xc4\x05\x87\xb4\x7f\xef\x01\xe1\x1cA\x8b\xcd\xe1%\xa1\x00\xf5!\x02\x0c\xd7`r\xc4\x01\x0f\xd3\x91Z\x1aR\xbd\x16\x01\x87\xe7q\
iRb\x11\xc4b\xd3\x9e \x1fE@\x0b\x81\xa1Peb\xea\xbb\xb2\xd7g\x80w\'\xe2\x9c\xf7\x10\xe1\x07\x80D\xb02\x00\x00\x00\xf0\
\xd7!\xad\xb1Q\x91\xbe#\x9b\xb4\xa47HT\xd3.A\xf4N\xe2T\xfe\x91\xeb\x0fT*\x08\xd1\xf1S\x01|\x9a@,\r\xc3\xa6w\
`\x11\xec\x81\x94\x17\x81\xb2\x10\xd1\x98\x90\xb4\xc1K\xb3M\xfab\xecp\x83\xcb\x904\x95\xd1\x11\xd1>0\x8a\xa3!Lc\xe1\xd2\x18S\
\x08U\xc1O<\xc4\x90v\x10qS\xc4\xe7M\x13\x16!b\x1c\xadP\xb3\x90\xa2\xff\xe9A\x15\xe0\xa1\xbc\xc8\x80\x0b\xce@k2TF\
\x9d\x94\xc6\xef`\xbez\x83\x92\xde\x02\x00\x00\x00\x81\x89\xd0k\x94\x90\x8fr\x14q\xc0\x82H\x95D\xc4\x81\x81:\xa8\xa0\xb4\xfb \xf5\xb4\
\x021\x9dt`B\xe0\xd3\x03\xe0\xba\xbb\xb0p\xa0@\xeeT\x11N&\x02e\x82r\x97 \xa1\\\r\xa3t\xd5\xc1\x18\x11\x01\xaaor\
\xb6\xf4\xd0\xc5\xa0\xe1\x8b\xb7\x12+\x0bCN\x9c\x81\xa9\x94\xa4\xcf\x03\x11&]$O\x93!\xb0\xef\x92\xb6\xc4\xf1\x10-\x94\x9d]0\x13\
\xfe\x83\xff\xe5\x13<\x1f\x00\xf2\xac\xd2\x00\x00\x00@\x01\x91\xab\x92\xd4\x19\xc9\xf0\x1f\x0far\x93\x90x\xffALg\xe4;\x17\x92\xe7J\
\x00\xeel\x12>\xbbp\xc7\xf1R\xda2\xb4\x842\xf0e\x8b\xc0\xa9\x9d\x04\xceu\xc1\xc5jBT/\xf0T\x86t\x8f\xc2\xc1\xe0\x93r\
R\x1eR\x9c\xc0\xa0\xbb\xc30\xcb\xa6\x91\xd3\tACp\"\x87\xa4Q\xbd\xb7@\x96k\xe4\xed\x8e1\xfa)r\x08\xdcA+\x93\xa3{\
*1\xa2F\xb4\xa1\x9d2\x04s\xc1\x02o1j\xa02\xd0\xe4\x91\x17\xe8`g\t\xd1\x18.Tf\xe8\xa2\xc2\xb4\xb1<W\xc2\xd6\xc9\
\xe2\xeaL\xd2\x9b\xcbr\xf2b\xc1\xec\x05\xd2\xc7K\xc2\r#\xd2\x19t\x90\x03\x02\xc1\xdb\x1bq@\x0f\xf3.\x83R\xa36\xc2\xfaB\xb4\
\xd2\xfa\xe0\xa0\x81q\x1c\x94\x91\xbd\x8c\xe0\nJQ\xb9.\x91\xb4B\x13\\\"\xf2\x88_Q\'\x87\xa2K\x9et\xba1\x94_{Dz\
\'C\xfc\xb8\xd2\xd5\x88B%\x9f!\x125 n,\x11\xa4I\x92*\xcc\x92\x053\x82/\xbc\xb2\x18\x83\x00\x16\"\xc2U\xc8\x92\xa6\xf8\
\xe0X\xfc\xb2\xa9a\xe4\x85\xf3BG\xf7\x83\xea\x9e$\xd1\xef\x10+vQ\xcc\xe3\xa1G\xa92x\xde\x82\x06Q\xf2/\xa8$\x89\x00\xd4\
u\xbe\xc0\xba*!\xf8\x8b\x81^w\x80F\x11\xb0h\x86\x10iZ!\x97\xf9Q\x00\x00\x00\xae\x17qm\xae\x81^l\x10\xd6\xe9\xc1;\
;\xc4_Z\x84W!t\xa6H\xa4a\x18S\xc1V\x01\xa2\x8f\x81\x7f{1\x04;\xa0gvB@=\x01\xa0\xd8A;zs\xfa[\
d\xdf\x7f4\x1c\xb5\x046\xd4\xf3\x9c\xaa\"\xc7H\xe3\xb2ks\xbc~\x84{w\xd1a)\x02B\xfc\x01z\xa0\"(^\x12\x8f\x9bb\
\xb2\x04\x12!=\xe1\xce\xd7!P\x03B\xe5\xbd\xe3O\xa9$\xa3d\xc1\xfb\x93\xa4\x14JT\xd8\xaeb\xe6\xce\xf2\xbdI\xe2\x16c\"\xca\
\xa6\xf3\xd9\x19\xb0\x1aZ\xe4\x1at\x83\xf3\x07\xf2)<\xd3\xa8\x80\xd4\x08E@\xcd\x9d\xb4|\x9a\x11\x8a\xa8\xe0\xbb\x18\x020u\xb3\x1bf\
\"\xf3\xba\xa2\x18\xb2ct\xa8\xb4\x9cG1\x8fm`q&\xa2\xd7\xb0\x92\xc7\x84\xd1\x13<d\x04\xf6\xf1e\xe0\xa1\xccJ\xe1\xae\xf8Q\
)6\x92\rwa\xf9\x06\x92O\xb0`\\\xd0\xc2=[\xd4\xf5\x04\x01~\x83\xb4\xb6\x9f\x14\x08`4R\xa0S\xa6\xbe!J\x06\xa1\xa7\
T\xb2U\x88\xb3\xee^\x81\xc1\xfa\xd1\xcb\xbc\xa2\xb8\xbdq\xb5\xa6\x84g\x1c\x00!\x19q\x00\x00\x00\xd7\xdf\xe0\xea\xa7\xc1\xe3\r`Y8\
\x02\xff\x10\xf0j3`\xe0WC\xc6OTF\xa20\xa3\x8e\xa4\xcfN\xf1\xc4\xe6c\x9d\xab\x10\xa6\x8e\xf0\xd2\xbd\xd3\x10gD\xe87\xa3\
G\x00\x92S\x1aP\xd8\xe3\x01\xd7\xebSR\x860\\\x1bB:\xff\xf1\xce\xcf\xa2\xe7\xe0\xf0g\x89R\xff\xf92v\xff\x80\x0c\x01\x84E\
\\\x847\x03\xd0r\xa7Re-\x02\x87\xd2\x82\xc6\xc7\x10\x1a\xcc`\xcdy\xd4WB0\xc6\xf5\x01+OQ\xec\xc7\x81\xb2\xd1\x13\x1a\xab\
\xf4\x12\x88\xc0\xa0\xdd3\xeeS\xa2/i$-\xfe3\x1b\xd5 k\r\x12\x8f\xfe\x83\x03\x7fB\xc0\xd6\xa2G\x8a\xa47\x8b$a\xbaR\
s\xd0C\xd07\xf1[5\x81\x0e\x7f\x10\x00\x00\x00\x0bJ\x921\xcc\xc3\x8ez\x81\n\x9a\xd3\xe6\x8d\x90\x83\xba$y \xb18SDH\
C\xa4%N\xc4\xb2\xb2\x14\xfeC\x01\xac\xcc\x02\xe4\x07\xb4\xa2\x18\x82kZ\xa2\x80>\x83\xa4c\x00\xf7\x95\xe3\xe8aDz\xba$\x90a\
\xb0\'e\xd3\x05\xff\x03\xa7\x96\xa2=\xe6\xa1yO\xb3\x9b\xbc2e\x9fr\x87L\x84\xd3\xc7\xb1\xf1OQj\xea\xa2d\xbd\xc2\x9a\xc3R\
\xa0i\xb0Y\x1f\x84\xba\xa2 kGd[X!\\\xf2\xa0\xc5\xce\xe35\x9cP\x00\x00\x00\xc0^1\x03\xa7c\x7fG`Q\xda`W\
\x19c\xc8:\x120:d74\xf1\xbb:\xc2\xdf\x91Q\x15\xceQ\x16\x9d2$\x1c\x01\xffOB\xb7\xe8a\x06\xd7cu&1cB\
\x13mKa\x9f\x83\x14\xe5\xfe0o\x82 \r\xb8\x94S\x0e\x91\r\x87RM\x11\x14\xfd}\x90qrR\xf9\xc4qX1C/\x99\x04\
rgRzx\xf4\x1f\x08\xd2B\xce\x11\x07\xc6Ad@\xc1\x95\t#o\xb6\x91\x07\x06\x02u_b{\xd9\x12\x1f\xe5\x90;R`\xa1\
5\xf4N\xb0\xd2g\xa6\xf1\xc7t\xa0\x1e\xa7\xa4\xd0\x82\xd1\xa6\xf50\r\xbf\x90\xe3\x84\xb4\x8b[47\xb1\x83\x1bF\x94@\xd9\xc1\xe9b\
\x90\xe8\xd3\xe1Q&\x90\xb4\xd22s\\\xc1\x06Q \x01\xd2\x11\x1a\x91\x81m\xc7\xe3%\xed\xf2CR\xe2\xcd]r\xb6\xecb\x11S\xa1\
\xf9\x1b\xb1YJ\x83M\xfe\x80\x84\x1a\xd26=\x04}\xf11\xa7\xe6b\xb8\x0c\x81\xcf2`\xba\x9d1\xd4t\xd1OS2^\xd6s|\
\xa3\xc0=j$\xb4\xb6@\x86\xfd\xb1\xc5\xb4ds\x95\xc3s\xae\xc2\xcc\x13\xa2\x1e\"\xb0\x85\x85\xc4\x1d\xd1 \xd5\x0f\x81\x90F\x12\xd4\xf7\
P\xe8\xb2\x03\rk\xe1=9\x12\xfbgB\x0f\xb5\xa1\xeb\x11\x10\x00\x00\x00\xac\x9b\xb2\x8bdq4m`9\xfe \x08/!\xcb\xc9\xc0\
h\"\x82QU\xc4\xe7d\xb2\xbf\x08\xa2)\xb9\x81\x91\xcb\x82\x17\xc3\xb1K\xbf\x90h\xba@D\xa8T\xe0\xe4\xc2f\x91\xe2\xab\xa5\xe1c\
\x1f\xf1\xe4\x9fB\xb87\x82\xb2X\x140\xea\x93\x99\xc4\x02\x18\xfb\xb0\xe2\xdf`K\x10a\x9e\x97\xf2\xd1?\x12n\x81\xd4\xab\x8f\x81\x99\x00\
\xf08\xa32\x801\x10\xd5\xe2\x81H\xaaTD\xd6\xa0\xbf,\xf0n\xc9\xd2\x91\xf0\xd1o\xb2\xb1\x00\x00\x00KQ\x13\xcd\xae\xd1\x9d\xae\xa2\
8\xf2\xf0\xa2k\"\x0f\x13 \xc7\x83\xf1\xe6S\xd4Tk\xa4\xbf\xd1\xa2\x00\x00\x001mr\xa6o\xb3\x87j\xd0\xf9\xe5\xb0\xbbjR\x8c\
\xa5\xf4\x0e\xdd\x82%\x7f\xd2\xf7D\x91\x01\xee\xe1!8B\xc3p\xd1\t\t\x83\xb3\x08bn7\xf2O\xf2p\x80\xde0\x9a\x1f1\x80\xd6\
\x10\xa2\x864Bwp\x00\x00\x00Xt\xa0R\x0bt\xaaM\xd1\x1d\x08\x80l\xf4 \xe4\xa4r`:\xc3\xcb5r\xf1fS\x86\xeb\x82\
=\x87C\xba\x0b0}S\xc2,2!\xd9,Q\x8f\x7f\xc3\xb4=\x12\x08!\x12\x18\x8c\xd4k\xba\xc4\xd0ad\xfc\\\x01uI\x14\xbb\
\x14s^\x19@\xab\x9a\x10: \x82\xf8\xd8\xc0\xd3\xcb\xb1d\x87`\xdf\xfa\xf1\xa3\xd3\xb3\xd1\xc2\xa1X\xe0\xb3\xa2\xac\xb1\x8ff\xd0a\x96\
R\xfd\x920\xfb\xc1\x03n\x83\xb1\xf4\xc7\"yk3\x00\x00\x00\xeaa\xa2\xfa\x10\x01\xf5\x8ac\xdf\xaa\x92&\xc1\xa0\xe8f!\x0e\x04\xe0\
\x96\x84q\x81~\x80\xf0g\x80~\xd3!\xe8[\xa3DL\xd1\xb6\xbe2\xdbUth\xee\xd2\xa8\x1fC-H\"3\xdc3J\xa7b\x9d\
\xeb\x82L6\xe2\x92\xc4\xe0\x16\x8b\x04\x8d@q\x95]\xa4\xde\xda\xc2T\xa4\x91%?\x92La\xb4\xb8\xf5@\x10\x04T\xd5rAD$\
\xa0\xfcn\xf4n%\xe12\xc3\xe1\xe8\x9b \'\xa2\xa1\xc0+t\xc5\'\"x;pR,\xe2\xc3k\x83\x89\xe9\x03\x02X2o{B\
\xc0L\xf1\x82\xb7q\x1f\xa5q\xff\xb0\x04\xa7\x90\xa4Iw\x81;l\xe4\xdd\x8b\x81\x91ts\'9\xb3J\x9b`O\x99\xe0\x03\xe6\xd06\
\x93\x81yE4&\xb7q/\xaf@1\xaa\x83\xcek\xc0\xd1H \xb3\xfe\xc0\x18\xb8\"\xdf\x10c\xf2\x0br\xfb\x0c\xc0\xc0:\x93\xa4e\
\x20\x14\xbd\xa0\xeb\xa72\x10X\x80o\x9b\x84\x83\xc4\xd2L\xac\xd4^\xdeP\x04;\x92j|\xe4\xc9\xf3\xd1n\xfe\xa3\x9b\x8f\x03\xc6\xc4\xd0\
\xf0\xda\xa0?\x80D=\xbb$\xbaE\xe0\xf8\xb1T\xc9\x15\x94\xb3)\x81?z\x91\xe6\x93\xd4 t\x81%t\xe2^\x8b\x02\xc1PP\xa0\
j\xe4\xd3m4\xfe\x91\xa0L\xef\x90p\x05\xb0l\xcc\x82D\xa0\xb2\x00\x00\x00\xfe\x85a\x951\xd0\xf6< Q\x17\xe0\x0c\xb3A\xfd4\
\xd3\xa4\xab\xa1\x97\x08\xc3\xd3(0\rC`LA\xc3\x10\x12\x13\t\xb6\x04\xe3MTq\x96t\xba}\x93\x0f\xd2\x81\xa2\xba\xb3\xae\x86\xf4\
\xfbP\x84;1b9(\x10\xfb\xd3\x80\xd5=P\xaeb\"Rm$s\x1aR\xb4y\xf0\xa1/\xe1\xff\xc9\"0\xa3p%\xf1\xe3K\
\x80\xf4C\xc0S\xf6\xc2\xc0\x02\xb4\x04\xea.\x01\xc2oC}<2\t%\xf0\x87^B\xe03\xc1\xbc\x89\xc1\x00\x00\x00vv\x84\xe2\xb0\
\xf1\xb0{\x90\x97\x97\x13\x15\xc7\x00\xaa\xdb\xa3\x03\x042+-\x84\x85\xe43\xe8\xae\x80\xfa\xc7q\x8fJ\xa1f\xfd\"$\x1d\xb34\x0b#\
\x93\x9b\x04A\xb3Q`o\xb3\"\x85RoV\xf1\xdeo\xd2\x18\xc3s\xb0f!I\xa1\xc0K\x7fB\x0c8\xc0\xa3q\xa3\x01\xa0\xb4\xd6\
\xaa#\x80\x92\xa2@\xb8\xf4\xf5Z\xc4\x08(\x03\x93\x9a\x80\xe47\x02\x93\xc50\xb0\x18b\x8aOD\x8f\x02\xb4\t\x9b\xd4\x00\x00\x00G\xb3\
\xa0\\\xdf\x81\xda\x90A\x13\xf5b\xb3\xa5\xe4\xe1\xfd\x13\xa4\xe4\x91N\xc2\x127]\xf2\x04,\xb1\xc7\xa2\xc0}-\xd1B\xfbP#\x96\xa0\
\xac\xe3#\xca\xda`z&\x80\xc6\xbc\x80\x98\x03@\x9f\xeb\x13\xd3_p\xc43\xc1\xee\'\xd0-\xbeC\x15B\x01\xa7Gt r\xf2\x8d\
B\xa0\x98\xef\xd0U\xd81\x1e\xea\x83\x19\xa1\xe1\xee\xf2cGT\xb2\xa9\xbb@\xa3\x85\xa1f\xbfr\xcc \xc1\x11\x8d\xf4\n9\xd4\x07\xe4\
\xf0\xecA\x82\xcc\x01\xa0pr\xe3\xcc\xc9\xd2n\xab\xc1\x15\x15\x84;\x17\xc1\x0c&\x91\\\xec`\xb3\xabT\x08\xb7\x043\xd8b\x14\xc9\xd3\
iL\x94F \xb4\x80\x14\xf2`\x8d\xd1\x00\x00\x00\xe70\xd2\xcd\xedA6\x93 \x00\xcf\xd0\xbb4\x92\xc7[\xa4`\xaf`\xc9\xa4\xa1\xe8\
m \xc2\xde\xa3\xc7\xca\x80\x02\x1f\xf3\xde\xc9\xb3\xcfj\xf2}\x96\xd3j\x013\xa8\x96 \x08\xc4Q\xc7F\"\xban\x14\xce>\x92P\xb0\
\xc1`\x9d\xa0\xe9\xd5\xf1\x85#\x82@Q\xa4O[\xa4\xc6X \xac\xac\x118\xbeQ^\x13rM\x131\x04a\"\xa0Qd\x88\xb1p\
\x8a\x15\x00\x8e\xbfA\xab\xdc\xc1\x03A\x82)~d*I\x84\x8c\x1daov\x81s\x91\x01\x8e\xa0\x94\x1bDr\x15}\xc0_\x0fQ\x00\
\xfb!\x0f\xbc\x93\xed\xa8 kf\xd4\x89\xff\"\xae\xb5\xf1\xa3\r\xe1\xea\x82\xe0\xb3Jd\x90\x9f\xa2\x18\x9b\x12\xd1\xc3\xb3\x99u\xc1\xc4\xf2\
\xd2W\x90\xa0\xbb`B\xd9\x9e\xf3@{`\x8b\xce\x90v\xa8\x10\xb5\xa9t\xb2)T9\xfb\x80j1\x82\xa8\xd62aD qyA\
\x1d\x1b@\x19g\xa2F)\xf4\x00\x00\x00\xfb\xb0\xd00\x18\x81\x1c\xf2\xd2\x01p\xa4\x83\xaa\xa3\x95v\xe2\x8eUQ[\x07\xa0\x87\xf3\xb0\x8a\
\x0f K\xdcS1\xc9\xa2(\xa9\x94(/\x02\x82\xb24\x8d]#\xee9\xe0\x10\x9bc\xa1t\xb1$\xef\xe2\xe4Bb\xc2\xf0\xb2]$\
\xd2\xf4\xb9\xa3\xf8\xee\x02l!\xc0F\xa5r@\x85\xa4F\xd4PQeS\xdc\x8b\xb0\xc6\\C\xfb\xda\xf2\xca\x1e`\x8b\x1b\xd3\xca|\x01\
Aa\xb26p\xc2RTP\xf34\x04\x01dru\xc6\xa2\xe9\xf2P\xaa\xb1\xd4Z\x17\x00\xdabB\xa7\x99\xc1\xfb\xb9QN\x84\x11=\
5`\x1cd\xa4\xd2!\xe0 EBh\x91\x01J\xf7Q\xdfQ\x83Y\x9bB\x91\xe4qU\x95Sw\xf9P\xa4\x95\xe3\xd2\x98\xa4\x11\x9a\
\xb2;\xc7@\xabO\xa4]@\x91O\xb8d\xce\xe6\xf1\xffF\x80\xb2\xab\xa2\xad\x81\x84\x80\rA\xe3t\xf2\x8a7\x02\xe0@r\x97K\xc4\
o\xf0a{\xc40\xc8\xabBx\xdfq\x81\xb9$\x97\xfd\x02\x05\xb1\xd3\x07za\xe0\xa1\x11\x0e\xddC$\x82\xb3\x89J\xc4\xf7t\x82\xab\
+\xc2\x00\x00\x00F5aA\xc1Qd\xaf2\t\xc8\xa0n\xa5d\xac\x1a\x107\xd8\xd1e\xf0\xf1\x1c\x9c`G\xd9\xd2@J\xa1\xd3\xcd\
\xe04\x8e1V\xa3\xa2v\xc2\xd2\xcb\x18t\xfeu\xe4X\x98\xe0\x8062\x17\xf1\xb1\x0cu2n\x1a\x11(\xe7\x80\xec\xf2\x91\x18\x06P\
\x8a\x822y\xe9A[\xa0r\x90\x86rN\x9eQ\xab\xc8\x82{\x16T\xc2/\x11\xfc\xc4\xb3\xb9\x02b\x8fA\x00d,\xc1\xb2\x83\xd0\"\
\x9c\xa0\xfa\xbb3\x12\xb0p\x1ac\x11\xb4h\xb4N\xad\x94\x1dI\x91\n\x90\x80\xd1\x91\xd2\x9e\xb3\xf2\xd4\x04\xb1j0\xb4n\xae\xc4\xf91\
a{\x84\xb0\x0e]\x94\x1d+2S\x92\xa3R\xd21\x00$\x12J\xe8\xc0\xc7\x16\x83%\xe4p\xce+@\xea\xb7P\xe4\xbb\x82Vm\xb1\
\xac6\x14~#\x93\xf0\xf8\xd0\xe0\xc4\x11\xe0\'sS\x06\xe0s?T\xbfH\x91\xe8\x8b\x90\xd6\x900\\9\xd2\xce\n\xb1\\\xf6c\xab\
\x11\x81\x05\xe6BJv1\x0b\xbat\xfdK$Q\x00\x14\x12o\xe1\xab\x81!/\xf7\xe3\"\xbe\x11n\xa8q\x87\xe2\x81\x00\x00\x00\x13<\
P\x0f\xb04\xbe\x14\"\xc0\'0,\xb0\xc0J!\xe2\xbf\x9e`\xf1\xbe\xd2>\xe0\x11\x1a\xe8\x02\xc6\x00\x90\xe6\xa6A\x16\t\x91\x08\x801\
?\x95\x84\xe9>s\x07F\xa26\xdbP\x00\x00\x00\xb3\x05S\x1b\xc6c\xdd\xc3\xe1\x1f\xaa\xb1v\xfa\x81\x04m\xd2\xe1C\xc2\xf3\x1f#\xd0\
\xb9\xc2\x8c+\x00\x9f\x04\x12.\x86cbD\xd4\x02\xa3\xd0 Aa{9\xf3\x10HP\x13\t\xc3k\xcac\xcf{2\xbe\xd7\x12\x17V\
d\xc96\x82g\xa3\xc42Jd1\xfa\xc1|\xa0\xf3\xdd\xc0\x93\xa9\xf7\xf06\x94`\xecp@\xb95D3O\xb4q\x9c0}\x89\xa1\
n\xb1\xf0:\xc5r\xaf*\xd1\xaci\x01\xear\xb1\x84\x96\xc2\xd7\xfc\xb2\xf4j\xb1\x02\xf7\xe2\x8a\xf9a\xfeN\xb0|\xd0qb\rr|\
\xae\xc3\xb3\xe1\xc0K\x86\xe4s\x87\x82Q\xd7\x83\x85\x9eq\xb4\xf8`\xf0\x9e\xb4\xf8\x97\xc1\xb7\x8ftsl\x10\xc9\x9b\x14\xba\x021\x86\x94\
c#\xb0\xf2Hl\xc0\xa4q0g\r\xe1\t\xaa$\xa3\x9a\xc4\'U\xb4\x1e\x9f\x01F^\x80\xc8r@\xce\x13\x10\x8d*A;\xf91\
\xc7\xb3\xb2\x04\x0e\xb3]\xb9\x04\x12\xbct\xa4\x94p4\xde\x81{yqc.\x04\xdb\x04\xa3\x8f\xf7\xa2F\xc4Q\xfaN$\x19\\0\xbd\
\xed\"as\xe4u\xd1P+\xf1\xc1\x86>\x10\x9eO\xb0\x03\x1b\x04\xa7]\x10}ra\x00\x00\x00\xc7\xcd`\xec\x17D\xb2-a\xa3\x06\
\xf1\xfc\xc8\xb3)\x11\x80\xb6\xeeB\nu\xa3!d\xf06\x12Q0\x83d)\xba\x04P\x9f\xf4\x19\xf1\x90\xf0LD\xc6\x8f\x02y\xa4\xa0\
\r\x9a\x11E\x07\x13N\xa8B\x06\x83\x82\xe4\xc9q\x05\xad\xb2\x04\xdf\xc2\xe2\xe3\x11\r\xe21d0\xe0y6t\x1f\x83\xb1l\xb6\xb2\xb1\
F\xf4\x88\x0b!B\x86\xe2\xbe\xe8qb\x11\x13\x9f8\xe1\x19\x8ea\xfa\xd40\x0b\x9bQ=\xa6\xb0B\xde\x91\t\xfc\xf0\xb4\xaa\xa0hl\
`\x91\x96\x02Q\xadA\x91\xe2\x13h\x90\x02h/\xe2\x17:\xd2\xeaq\xa1\x1c\xf4\xe0\x85\xce\xc0\xd2\xd3#\x81\xae\xc1$\xdb\xf2\xa2\xa1R\
Ua\xe4O+\xd1\xa8\xcb\xc2\x08St\xc1g\x00\x84\x1b\"M.\xf1=y\xf1\x93\xf1\xa1\x0c\xaf\x03\xe0_A\xd6\xc4\x91\xb7\x0e\"?\
!\x92\xeb\x9f\x02\x843 g\xe2\xb0\x82\x92\xb1\x0f\xf0\xb1?\n\xd16\xa4 \x99\xcdb\x89\x1f\xa4\xeaa\x81\xf4\xd4 \\\xa9\x00\x8af\
\x12|\xe3\xc1\x15w4\xa5BR\x1c\xf4B\xbc\x11\x115\xc4r\xf8\xce\x13\xc1\xd1c\xc1<DX\xe9r\xf3hT\xf0T2\x976\xc2\
9\xff\xa0\xcf \xe0\xde\xbb\xa3\xc2\xf8\xe1\xf9\xbd\xb1je\xd0/\xf5C\xb0?\xf3\xf6r\x02\xdf\'qc+\x11\"\xae1p\xf0\x832\
\xbe\xf29\xb4\xd2\xd11\xa1\xfd\x8a1O64\x85V\x81\xc6=d,\x04\xe0\xa2\xbb\x91#\xcf\xc3\xa8\xd5\xc1\xdfKtp\x05\x92\x85\xe3\
\x03w\x87A\xfdT\xc1\xae\x8f3w6\x80m\x83p\xd71\"Y\x8bbbPt\xc51\x90\x8d\x0c\x814\xa0\xe2_\x8c\xb1\xb7\xf4\x93\
\x00\x00\x00\xf4/\x91;\xe4a\x00\x00\x00U\xa1\xd0?\xb9\xe4f5AA\x19`2)B`\x91C\x98\xc6 \x00\x00\x00LwB\xc3\
\xba\xe2J\x8d\xd4\xb1j\x81\x88I\xa1aX\xd3\x07\x8f\x10;\x8e\x82hw\xc0\xe1I\xb0\xc76\x83l:\xf0\x8c\xc0bv\xc2\x01s\x0e\
BSd\x80\x90L\x04Y\xcdR\xf9.\xd29\xfd1\x1d\xd9\xc3\x8e,\xe0ti\xd4\xb9[\x13\xbe\x84p\x02\xa4 \x1e\x0c\xd1\xa0|\xa4\
b\xec\xc2\xa3\x8c\x92C,C\x1e\x10\x90\xacOp\x1d\xe6\xd3\x98M$\xef\xae$L\xa6Q$!4&)\xf2\xa6W\x84x\xbf@\xca\
\xecr\x93C 3\xd3s\xc7\x8f\xa0\x1e\xd51\x12\x9f\x91m\x82\xa1\xc7\r\x12K1\x80\xef\xf8\xc1O\x19Q\x80\xde!\x082\xf1\xd2-\
\xd1UU\x80{\xbe\xe2\xf0\x08\x11\xbb0\xb2\xabu \xa3g\xa4\xa4\x9f\x84\x15@\x12)\x01\x93|\xc6P\x9a\x9d\xa4\x9f\x7f\x11|+\x91\
\xecZ#;\xf8R\xf4\xeb\x11\xe6\xab\xa0\x18\xc5\x93\x00\x00\x00#\xabt\xe5\xa3PO\xc3\x83\x8b\xf2\x11\xcfY!\xd0[\x90*\x98\x02W\
)\xe3\xb9O\xf2\xdci\x01\x15\xc5\x01S\xbe\xc2\xd2\xa91%\xac@\x06\xac\xd1\xf012\x1c\x11\x90\xe6\x00\x82\xf25\x11@\x01\"\xa99\
RL\xaf\xa0\x95\xb1\xd0\x86\x83q\x01\xf5!8\xcc\x02\n\xa9\xe4C2\x11G]$\xfd\xder\x8b\x13\xc1Q\xe7\"\x00\x00\x00 \xe0\xb1\
j\x8d\x02*\x97P\xa4x\xa4P\xfdb\xa0\xf1\x91S\x9fp\xa5V\x91L[\xe2\x00\x00\x00>y\xb3\xd4sb\xec-\xf2\xc4\xe3!\xda\
\x13\xa0\x1eW0\x19\xb0A\x894B.T\xc2>\xba1\xc5A0\xbdU\xf4\xedz\xf4=\x83\x10\xb91p\xb9x\x04\x9ce\x90\xf4\xab\
QbPq\xc0\xba\xb1e\xc6\x02\xdd\x01\x81\xebo\xb0\xbb\xac\xc2P\x18bH\x8d`)\xa0\"\xdd\xf3\xa0\x00\x00\x00I\xc6\x01@\xad\xa2\
\x1c\xa9\xa2\x82\x8b\xc0\x91\x88\x04\x18t\x82\xcc\xb3\xa3\\U\x82\xb9\x90\x14j\xef\xc1\xcapA\x80{R\xda\xdd\xd3,>\xe4\xa2\x95\xd0\xba\
\xb4\xc2}\x96\x04q\xab\xa47\xdb!Z\x03\x80\x16\x8db\x16?\xa0\xad\xe1\x11\xfd\xc9Ai_$J\xces%\x93b\xbf\xe2\x92iF\
t\xf9L\x02\xb1\x151\xa9nc\x82\x93\x03\x97W\xd3\xb142\x05\x16\x03\x0e.1j\xff\xc1\x96o`\xf6\xbbA<\xfd\xe3r.$\
\xe0Qp\x9c\xdc\xd2X\xe0\xd0\x00\x00\x00\xb5\x0b\xf3\xbb\x9bs\x7f\xdc\xc2tq\xb2\xa1H\x90\xac^\x82\xed\xf1\xe0i6C\x83V\xf2\x16\
\x18\x93\x8a\xc2\xc0#\xa3\xa1B\xb0q\xe8\x16\x91\xf6\xf9r\x1c\xdc\x11\xe6R\xf3\x00\x00\x00\xcf\xbec\xa2\x17\xf2\xa1\xb7\x14\xd2:b\x88\xcf\
\xc0J\x15\xa2\xc2>T\xe4\xa4$\xd9T3`\xa2p\xa0\x8d\x92\x10i\xc3\x1fF\xe0\x88l\x90%,\xe0?w\xf1\xd4\xa93\x1bb\x00\
\xc4\xfd\x02&%\xe4N\xf3\x93\xbd\x01\xc2\xca\xb8\x84 \xbe \x1d\xb30\x17\xc0\x10\x080p\xbe_\xf0N\xac\xd3\x86+\xe4\xf36\xd0\'\
\x10$$\'\xc1\xf0a0\xc94\xb0h\xbc2\xa3\xdf\x82\tW  {t|\x7fC\xb6;\x92\xd8\'p\xaf:R\xcf\xe2\x13\xec[\
\xc0\xb5\x01\x94\x06\xc6\xf0q\x97\xb1\x82D\x12\xdb\x06Da\x8c\xa2\xe7\xd2p\x8f\x8e\xa2\xd5\" d\x8ab\xb0\x89\x12\x13\x9d\x90\xd9\xbc\xc1\
\xb4\x15\xd0t\xba\xd0$2\xb0\xa6+\xd0Nd\xb1;\x8b\x12!\xfc@\xbbZ2\xe6\x07\xd2d\x14\xa2\xd8\xc1\x82D\x0cp\x82T\xb4\xb8\
\x99\xd1\x9f\xc2\xf2\x00\x00\x00\x00\x00\x00\x1ag\x00\xa2\x81 \x93\x9c!\x01[\xc4\xb6Q\x81\xbe\xb2D(\xa7\xe1\xaaa\xd3\xf8{\x005\xdd\
b\x0b\xe7\xa2\xbc\x04d3\x98!u\\\x94\xa7\x1b\x12&\xbf\xc0@\xb6B`:r[\xb9 \x00\x00\x00\x07\x9f\x92\xa3\xb2\xf2Y\xc4\xf3\
\x00\x00\x00\xc1\xfd\xe3d\xa5b\x8e\xc9\xd0\xd4\xfcq\xd4\xfa2\x00\x00\x00\xa8\xb1\xb3\x90B\x92\x00\x00\x00\xbe\x07\x13\xb1\xba\xf3.j\xc4\x16\
e\x81\xe9\x80R\xe3{\x80\xaa\xd2@Xk\x90\xf7n\x01\xc9b\xb0\xcc\x8f$:M\x91Q\x92\x84\xb4\xedC[\xbe\xb0\xa7\xc7\x92\x04\x9d\
TM\xc730\xc8 9\xc7bj8\xc3@x\xb1\'T\xf1\x11\xb4Aa\x0ft\xeb\xab\x11\"\xa3`\tIR\xb5\x84AQ\xf1\xc3\
\x13p\x910iA\xd1\x93\xf3Y\xe6@\x9e\xf5\x13\xb0\xb7R\xfb\x8dA\xea\x92\x84\x10 Q6A\x12\x90*\xc4\xfd\xdbp\xe73@\xba\
\xffa\x9a\x91\x80\xf0\xe2\xa0\xe8\x96\x13\x1f\x0b\xe4\xaa\xab\xf4\xe2\xdf\x83\x919\xc4\x00f\xe2\xf8\r\xc2\x11\xe3\x00\n\xc5@\x9f\xb5\xa1\xa4H\
b\xceE\x919\x9d2)\xabQ(\xde\x81:\xc0\xc2\x8f\x9ba\x8b\xf4\xa30\x9f\xd1\'\xd2\xe2\xc5\xc8\xf1\xeb\xf6\xf06\xb9@\xe3g\xd0\
\x07\xe6\xd1\x00\x00\x00\n\xb5\xe4q\xad1\x0c\xc3\xd2\xb6\x97\x01\x17E\x12\xff@\xe1\x81\x04\xf0\x08\xfa\xb1| 4\x00\x00\x00\x96w\x92\x8e\
\xdb\xb1\xb2\x1d\xa2d\xa4c \xd5\xa3\x998SR\x87\xa2\xb6JPL\x1b\xa3\x95C3\xa7\x8c\xb3\xab\x93\xe1]\xcf\x81\x0b\x1e\xa0\xb7\xa9\
p9Cq\x00\x00\x00\xc8\x89\xd2\x17\xb5\xd0\xdc4@7_\xe2\xcbMp\xb9T\xe0\x94\x99#\xc7Y\xb2f\x19\xe3s\xe4al\xc62\
\x07\x05\x83\xffp\x03\x8f\xd8\x10\x86C\x83\xc7)\xf3Yi\x13l\xa7$\xaa\x8d\xf45c\x92\xbc\x8d#O\xe7\xb1k\xe7\xe0I\xfd\x13\xb0\
P\xe1J&s\x97Xb]\xfe\xf1\xeb;\x10\xdd\x87\x84\x01s\xe4\xb0\xbb\xc1\xe9\xb4\x01\x10[@\x08\xf6 \xfa\xea\xc2\x03\x10\xa3!\xbd\
bHw4$\xe6aDDdDe\x90\x1c\xcd\x93gT!\xe5\n@\xcd\x00\x91}\xa7\x81\x14\xc6A:\x82\xa4WZ\x00\x9b\xa8\xa4\
}?\x92\xc8\xc0\xc0\x85b\xf0E\xe4P\xc5\xf5`\xea\xa4\xd0K\x97\xd3S\xf6\xd3\x91?\xe2zS\xd4\xa2\x04Pz\xfe\xe0\xeb\xd9\xd2\xad\
\x0c24*\x02\xce!1\xdb\x0c\x83\x9a<\xc0\xac\xbcP0y\xe2\x1aWr\xc6(2jW\x01:\x9bSh\xf0p\xae\x00\xc4\x8fa\
2\x00\x00\x00\xb6bR\x9a\xb0\x80\xad\xf6\xe1\xe7\x02@\xb4ds\x81\xf6\xe0\xf3w\xc0\xa2\x98d\x9f\x14a\xd7\x02Ay\xdd\xb2oa1\
\xdc\x9d@\xf3q#\x12\xd7\xa23.\xd3w\x04R\"\xc0Q\xe5`\x91\x121\x94\xe8s\x82\xa3\xf0\xb2sJP&\x1e\x13\xa3\xee\xa2\xa8\
r\x00\xc4\x9d\xb4\x80\x8dT\xc5\xfc\xc0\x1b\x9c\x81f\xcb\xf0%\x02Q\xcd\r\x13[\xce\xc2p\x8b\x01m=\xf1\x1b\xadQ\x82\xc5BY4\
\xd0C\x18T\xf3\xb7\xd1\xb8\xfaB\xa1\x97a\xf9\xdd\x12\xd7\x19\xd1\x01.\xe1\x17\x1c\xb3\xa2\xf8A\x85\x06\xc0\xc1&\xc2\x01t\xc04\xb1\xf1\
zl\xa4\x15\x81@\nj\xc0r\xd6\xd0<\x0cS+v\xf4\xf5\xear\xb3\xceS\x1f]b\x00\x00\x00.\x15\xe2\xed\xbb\xb1\xf9\xe2AB\
U\xe2\x94\x05p=\xae\x10\xf0\xfdS\xb1\x88\xf3\x13\\\xb1\x0e\xe6@\xac\xe1\xd3\x14PT\xedX\xf0:Y\x83\xe4\x95tb\xc3\x93\xfa\x94\
\xa1\x08D\x14~\xf7\xa1T\xe3b\x00\x00\x00\x92Z\xb4E\xc1\x83\x8a?\xf3\xb7\xba`E\xf8\x90k\x00t|\x83#\xf5\xb2\xb2;\xeeR\
\x1d\x93D\xf7!\x90\x1cHp\xa2\x8c`\xee\x01a\xee\x12\xd3\x9f\xc5\xb2\xd1\x10p\x13\x96\xc0\xc94\xd3G\xf5\x03W\xdb\xa1\xe6\x99`\xc0\
m@\x0eb\xd0\xae\xc2\xa0\x86\xcd\xb3j\x85T/jpi\xde\x90\x9bDd\x0brd;\xaa x\xa8\xf12\x84@\xfb\xbfr\xa1V\
\xe42\xc22[\x1d\x14\xac\xb9\x11)\xfb`\x7fq\xa23\xb0t|\xcd`\xa9\xa9d\x9e\x9c@n\x9cTm\xc3P}\xa7\xb2\xdd\x02@\
R\xa2cB\x08\x01\xf4Y\xe2\xd8K\xc0>\x08c/\xb80.c\x83\x9dsB\xcc\x97`^u\xa2\x14\xe7\x10\xca\xa7\xf2<F\"\xf1\
x0G\xde\xc0\x92\x07\x91m\xe1p\")c,\xe1\"\x00\x00\x00u\x9b\xf0F72\xf1`\xc0\x1c=\xa24<peJT\xd1c\
T\x9f[\x921M\xa1\x8e:\xf31LCL\xa9\xa2\x9a\xf9#\xd3\xdc\x90\x1a\xb7dD\x1e\x92\x95h\x82\xed\xb9\xc4\xa7\xfa\xd0\xe0\x9b\xb2\
\xac\x92\x80\xfb}\xe3\x12\xf3\x92&|\xa0\x1a[Q\x00\xf2!RDB\xed\xbes\xc7\x05\x91\x98\x87Q\xd2p\xe1\x83\xbe\x10{EC\xde\
\x8f\x04\xbe\xe7\xf1e\x9b\xf0j\x08\x90p\x8a\xa0,\xb2\x02\x9d\xa6\xf40\x07\x01\x8b\x7f`\x12\x0c\x02\tR Q1ds\xa5\xe1\xed\xb6\
\x00\x00C\x91\xe1\xf3a\xb1\xb9\xd4\xd6~\xf2Htp\xfa0\xd0F\xe9\xd1\xe4\xb9DJ\x18\x11\x17\xe7b\xaa\x0b\x90hV\x14)\x06r\
\x11\xdf\xc1{\x8f3=\x84\xa3\x9c\x13\x00K[Q\x85\xdc\xf2\xfdM\x81\xef\xad\xe3p@\xf0\xe9\xee\xb21\\pr\xe0\xd3\xa0\x7f\xa3E\
>\x10\x9fs0\xe8*\xe3f\x15\"\x9d{\xb3[\xa3\xb4\x9d\x1d\x84\xa2\xfb\xd3\x076\x935E\xc1\xea\xcc\xb0\x19\x88\x94~&B\xc2\xb9\
\x12\x85\x90\xc0nc\x03\xea\xe7\x82I$A\xab\x16de\xad\xf1\xf1\xe9\x80]m\x00\xbdp\xe1\xf0F\xa4}$`\x15\x80\x81\xdf\x0b\x81\
PI\xd0\xcdu\x10\xa2\xb1\x10\x05\x8e\xc0e\xb3`v!A\xb1Y\x04\xd1\xbc\xc3d\x88\x84\xc9\x8d\xe3\xba\xc8\x02\xa3\xd2\x83\xcdx\x01\x83\
\x96\x91\xd7\xd0\x81\x9d`pE\xb9p\xd5\x102\xb3\xf5\x92\xa9|\x81\x16\xf6B\x00\x00\x00\xd2\x87\xb2\x8e\x85\xa1\xc5\x1b\xd0E\xd8\xf0\xbe\xaf\
\xc4V3b\xdb\x1e\xb0\x12\x80\x14hgP\xa74\"\x7f\xa5\xa1\xea\x13\x93*N\x80w9\xd0E,\xa2.\xe8\xf1>\x03\xe3\xe7j\xb3\
me\xb2\x9e\xe3\x80\x86\xc12\x9f\xcc\xf1/\xdf\x91\xf1\xe8Pm\x9a1F\t\x04z\x8cs#\xc6Q\x0c\x85\xc1\x0cO\xd48r\xc2\xb2\
\xde1_\xb4p\xd2}pY[\xd1>k0?\x06p)\x05T\xee/\xe1\x13\x01aY\x88\x01G\x05bV\xb3r\x99\x9br\xcd%\
\xe2\x00\x00\x00V\xc91g\xb8\xa1\xb4\x11\x01\x88+\x92\x06\xe9\xd3\x04&\xf1\xb7&\x01xsa\x92\xe4\xa3\xa9\xdb\x11-:b\xe8\x04\xd0\
/\xc1\x02\x0f!\x80\xb8A\xb0!?\xa1\x95~\xa2\xf9\x0c\xa2\x84g\"4\xb8d\xff\xdc!\xdc\xc2Q\xd7*\x13sb2\x0bf3\x01\
\x87!~[\xe0\xe3\xb8P\xe3\xa2\x81/\xab\x93\xd54\xa4\x95\xfb\x13\xe08\x01\xbc\xea\x11\x89\xc1\xb0cI\xa0\xa2\xba\xc0+\x90\xe2z\x00\
\x91-\x1d\xc20\xa0qN\xc9R\xcc\x83\xf2qzS\xf74\xd2\xee\xf5\x93\xae~\";\xb7\xb2\xdf\xfb\xf32l\xb0\xf1\xbf\x01\x19\x10\xc3\
\xe9]D\xdam\xa3\xa1\x16\x83*\xfc\x01o!\x04\x12FD$\x17`\x98\x0f\xf1$\x16\xe4\x0etR\xa2\x02\xa3\xdf\xa1\xd0\xca\x8b\xa3\x10\
\x8cbb\xd1\xc0\xb0\x16\x01\x8a\x97\xb2P\x98\x93\x9c\x13\x81{\x05 T\x7fcM@R\xb0\xfd\x93\xc8(\xc1t3BP33f\xb2\
\xf3X\xfd3\xdb\xf21yv\xa0Yu\x11\xad\xe6\x80\x8eq\xf3\xb0\xdf\xb2\x85\xc6\"-\xb9T\x16\x1b2\'e\xa4\xcc\'\x10\x12\xd4\xa0\
+\xa6d\xfa\xf3r\x93\xc1p{\xe6\xb0\xaa\xb9\xd0\x16\xc8\xa0\x96\x93p\x8bTR\xe5z\x10#\xfc\x11\x0f`\xb3\xab`\xd2!+!?\
i\xe1\xaa(3:\x86P\xd7\xb8\x90\x00\x00\x00\xbb\x8ed\xdb@\xc1\xec\xb2\xa2XZ\xf2\x82Nbo\x19b\x94\xd5\x01\xa7Md.J\
0\x9d\xb2\xa4\xbe\x1f\xc2~i t\x84\x01J-\xa1\xa9\r\x94\x8fC2.\x14\xa0\xc2\x7f\xf1Ca0\x83\xf9Ph6!\xd5\x880\
K\x94 \xdd\x1d\xb0\xac\n\x81u\xf7\xd0\x9f\xb7\xc1#0\xb1\xde}\xe1\xdf\xd6!\x11\x964`p\x10(\x02S\x91\xcc\xd0\xc3\x1dA)\
P\xf4x\x1d!\x00\x00\x00\x04\xe2\xd3\xd3\xd3\x01\x99;\xa2SnSGb@\rI\x10\xf45BQ{3\x92\x8dB\xa0\xf6\x81\t4\
\xa2\xd0WT5\xb9\x83\xf8~\x94\x00\x00\x00\xce\xb1pM\xd2\xb3\xd8g\x91\xd9\x1a\x12\x14!A-pq\xc2\x0b\xe3H^\x01n?r\
\xeb\x19cp\x82t\xa5vSk!\xc1\xe41\"\x858 \xe7}r\xd1\xfd\xf1\xe4y\xb2\xf6\x98#\x1c\xaa\xa3h\x874Yqa(\
\x9d\x049\xad@\n^\xa0sd\x81\x0b\xb2\xd2l\x8a\x01\xbbl\xb2wU\xe2\xad?Rr\xa3PG\x18\xf0\x1aS\xe3hR\xa31\x1a\
Rj\x06Q\x911B\x00\x00\x00]\xaeRc\x88p\xe0v\xd3!\x13\x844\x1a\x11:E\x04t\x15A\xe8\x99\xc3\x1bk4f\x10q\
%\xdc@\x94F\xf1\x99\x7f!\x8f\x1c\x10\xa0W\"/\xe4q\xf7HST@\x81/\xd3\x90\xf6U\xa4rI\xa1Q\xfd\xa1\xc7\xf52\x91\
A\xb1\x0b\xfc\x13\x00\x00\x00$\xb6\xe4\xf4\xe7\xf0\xb7\x82\"PF\x02\xac\x9a$\xe4\x191\xab\x8f\x94\x0eG\xe4T}\x91\x06\x80\xf0\x16\xc2\
r!\xc2\x11\xbb\x11b%\xdaat\xee\xc1\x9c\xd8\xc0\\Eb\"m\xf23k\xd4x@4Z\xa44\xf2\xc0\x90\x18i!\xcaV\x93\
iP\x90\xbdp\xe07s4;\x074h\x95\xc0\xcd\xbb\x94Ic2\x9fO\xd3\x8e-\xc1\xf7\x04\xa0U\xfc \x07\x96\"lJ\xc3&\
\xf5\x13\x06\xdcpm\x91\xb09:\x01\x94!\xe0\xfe\x11a\x18\x8f\x04ppB\x06\xd5C\x1a  ,\x06\xf0+ \xc2\x8b)T\x06b\
\x83\x13s\x13c\x19a\xd9\xac3\x9bV\xc3\xd3\xa8\x93\xfb-Ri\xf6\x92\xee\\cS\xeb3\xca\xcf\xd1r\x86\xa4\x9c\x1c\xc1\xcch\xd4\
fm\x90\xd4\x84\xc0h\xb5a\xc8\xef\xf2y\xab\x81\xbbF\xe1!\xe2\xc0\x7fj\xe1i\'0-7\xb0\x91\x91t#\xca\x02\x06\x95\xc1\xd8\
\xbe\x03U=\xf0K\xa9#\xe8\x95a\x1d\x03\x11!\xb2PK\xca\xe2o\x9e1\xde\x8c\xb4r\x1bA\xdf\x86\x11O!\xe1\n\xf9C\x00X\
d~l\xc1\x95\x19\xb3\x18Y\xc0\x82\xca\xb2\xfcq\xd4\xc0\x16\xe4\x87\x92\xf4\x96\xe8\xa2f\xd9R\xeek\xe1\x805Q\xd4\x96R\xa221\
\xb1|\x10\x970T\x9a\xea\x91\xecS \xad\x90\xe0\xf9 \xd0\xb3U\x83\noB{\xd2c\xa4+\xb3\x95\xb7\xf1\xf0z\xc2\x02p\x00\xfb\
\xb1\xe0/\xd9\xe0\xe1v\xa2\r6\xd0\'\xa4\x041\x14\"\xf7W\x02\xd6\xfb\x915\xff\xb3\x05\xa6BJE\xe3q\xdc\x113\xf5B\xa0\x00\
\x82\xc85@\xb2k\xc0\xfbEb\xe0\xbd\x92\xb0\xe0q\x05\xd4\xa1\x8cn\xa1\xd4\xb9!\x16Q\x14Q\x90\x02\xa4\xdc\x93\xb6\x0f\xc3\x80I1\
,\x00\x84\x912\x93\xb8\xf5\x93\x04\xb8!{kp\xa6\x80P\xff\x89\xf3\xee!\x81\xdb\xbf\x90\x83\xc6\x03\x97\xb1\x03\x1dJ\x84\x17\xa3\x90\n\
\xacP\x8aZp\x0eu`*\x85\xc0\'\xe9\x91\xc7\x14`GP\xd4\xc8\x91\xe2(\xb10\xf5\xe6\x93\xf3d\xb2\x9c\xbc\x11\x90M\x82\x02:\
1\xf2+R\xc0h\xc4\xdbX\xc3\x00\x1e\x93\xbd\xca\xd1\xd6\x9cAW\x00 \xde\x80P\xd4\xac e\xa8\xc1\xc6x\xb0\x16\x822\x9a\xd3\xc3\
\x96\xa4\xd4sxp\xe7\x17\x80\x02\xc4B\t\xfc\x01\xf9]0m\xf4\xd2\xc7\xdb\xc3(\x8e\xb0!\x86\xa3\xf6\"\xa0w\xf3\xf2\r$\x81C\
\x1bbk\xf5\x11\xa3\xc0\xc0\x12t0v\xa2q\xa6 D\xde\x92\x80|.\xa1=\xffr\xd3\xe8\xf3\x1e\x07!\x1d#\x90:I\xa3\xef_\
A=\xca\xe1\xe6S#kS\x82\xc6\x9fR\xe0\x17b\x00\x00\x00\xad7q8\x94r\x0f\xc4\x00\x14yq/\x80a\x82Tc\x17\x1a\x80\
v\xfb\xb0U\tT#\xc8\x90\x15LQ%\xe4\xd3\x0b\x150i\xd6\x13\x07\x10\xc2\xc2\xcf\x00\x8e\xde1\xe9\x84\xc2\x14(29\xc5\xd1\xf9\
mpR\xab2\x99\x8a0\xfd\xc6\xe3\xae\xdd\xa0Z|\xd0X\xa1c\xca\x08s\xf0\x80\xe4\x90\xf8A\xff\x00r\xa2@T\xad(\"\xb6i\
s3/R\x98\x9c\x90\xfaaQ\x03\xc5\xb1&#AW\x02\x00\xbe\x02\xf0\xbd\x19\x00s\x1es\x94H\x80\xa8<\x11\x14\xa7\xb1c\x1e\xc1\
\xd5\x08\x91\xfc\x16Tx\x8c\xd4M\x9d\xc0\xc5\x0c\xb0\x15\x8f\x90YG\x81{\x81\xd1^\xe6\xf3<\xe9a4\xed\x10\xa9j\xb4vLq\x00\
`\xe1#\xb9\xf1z/\x93\xa4o4[\x8e\x00\xae\xc2Q\x1b\x98\x84\x8b\xef\xa2\xbfctB\xf6\xe0\x88u\xb2\xc8@\x02*-B\x17\xb4\
\x04\x83\x0f\xf2I\xf2\xe1\x0e~P\"iB\xb5\x8b\xe4\xdfa\xb2\x03\xcfa\xbc+\xf2\x17\xb9@\x8dn\xb4uecZ>\x91\xf4f\x01\
\xb2\x02\xb1,\xdf0u\x83d\xe24\x11F\xfd\xa2p\xfc\xc2\xdc\xd4\xa0\xce\xe9P7\x05q\xc6\xb7\xd3`\xc9\xf1I r\x12Q\xe0\xd8\
\xc80(\n\xb0%EAV\x9d\"\xc9_\xe4uX\xb1\x1d\x1c\x94\xb1\xc9\xe2\'MqXEtQW\xa3L\x88p\xdd\\\x90\x00\xce\
\x80i\xac\x12\xdb\xbaP\xe4\xb7Sh\xbb\x80*\xfa\xd3+ys\xee c\x05\xf4\xa0*\x9b\x04-\x12\x90\xd3Kt\xa2\xf3r\x0f\xfdp\
\xf4\x1aS~Z\xe37\xd4\xb0\t\x94\xf1q{D\xcc\xd1\xb3\xac\x1e\xf1\x10_\xe2\xb8g\xc4\xb8\x00c|\xfa\x03\xaf%\x81\x1ar\xc0:\
\xdb\xf31\xac\xa4\x00\x0c\xf4\xcb\xefa\xa9\x15\x91\t\xa2\x80\xf26\xd1yd\xe4\xf1w\x01\x9c\xf9\x80\xff\x80C\xe0\x7fb\x02r\xb4\x17\xf2\
\xc1s\xb0 \xd6oa\x82\x98\x10G\xf6\xb27\x91!S\xc2S\xb3\xa2t\xe2~\xa2\x19u`\xadx\x03\xef\xa2\x84\x8b\xc7`\xc8x\x14\
\xb0G\x94|\xaft\x1aR\x92rnD\r\xa5\x91=\x0f\xf1@.\x80\xe9\x99a`\xf9\x13i\xba\xb1E\xa5\x91\xbf!\xa1JB\xd1\x16\
B\xe2y\x7fP\x07s \xd7\x99\xe4-\xe8\x12\xc0z\x94]M\xb2N\xc9\xa0\x17\x1e\xf1\xd0\x07\xf1\xa2\t\xe0\xb8\x85\xf1\xf2\x9b\x02\x90&\
!T\xab\xf1\xa4\xa2DS3\x80$\x9e\xa0e\xbc\xd0|\xfd\xc0TM\x80\xde)\x03\xa3e\x01\xbat\x90b\xdc\xa2A\x1c\x94\x99P\xb3\
\x0bV\x04\x8b\x85\x90\xc8\x19R\x8d\x0fC\xdbC\xc4\x9a,\xf2\xa6\x1c\x91\xd6\x9a\x94\xd5!\xd2\xc22\xe1p\x030\xbeY\x02\nQ$|\
YR\xf0\xa2B\xf87\x00N\x82\x80\xc3\x93\xc1\x17-R\xe1{#\xf2\x9b\xd3\xda\xa2arFb\x04K\x00\x95B\x80\x97\xd0\xb3OU\
q\xef\x8f\x90\xc4\xca\x83\xee\xc3!b_\xa1T\xd7\xe2O\xa6\xa3\xea\x04c\x12\x13\xc1^\xa7\xd2r\x7fR\xe0B\x90\xd4p 9\x8a\xe2\
PN\x11E\xc2q\xafBT0\xcc\xe2x\xbc\xd2E=D\x8dq\x94Vp\xe0\xd9+0j\x01p\x98rb\xfd\xfc2\x1cD\x10!\
\xf3`K0\xb3\xb1\xe2\xe3M\xbaC\xfc_T\xd1\x1f\x04\xc0}\x84eA\x03l`\xd2>$\x81\x1fa\x04\r\xeaQ\x157q\xa9\xd6\
!\xa7\xda#\xf7\xdaS\x0bPRTk\xf3\xe6\xf8 \xb2JR\to\xe1CY\xb2\xec\xf6\xa2<CP\xf7\xe1cD\xdd\xf3\xe49b\
_,\xd2OZ\x925!\x003U\x04\x8e|\x94KZ\x11\x00\x00\x00B1#E\xd1Q\tR\xb4B\x88\x83\xf4\xa4\xc0=\x81\xb3d\
&\xb1B0\xe2V\x94p\x99B\xc2*#\xc2\x08\xec\xe1\x1a\xb5\x91\x9c\x89d\xd24q\x00\x00\x00\x12\x8c\xf4py\x14\x0b{\x10\xb1\xe8\
\x83K]\x80G\x95\xe1\x8e\xf4\x12\xe7\x7fcel\xe3\xad\x98\x81:>2\\\xe0A\xd7\x83BH\x1edNr\x13;Q\x02w\xdf\xe2\
\xd9\xedP6\x85p\x00\x00\x008\x0e@\xae\x9dq(\xc2r\xef>\x94h\x95\x82d1!\xaf\xb5\x04V\xc0\xa0\xaa\xfc\xe1h\xac\x03\x1f\
[\xc4\x19\xa0\xf1\x8f\x1cQ\x99,\xb3;(\xf4\"A0\xa3\xdes\x8f\xef\xc0\x98\x81Dx\x85\xd1ueT\xa54\xf4\xb6p\xd2\xfbJ\
$\xeaB\xb14*\xf0\x84\xf8cE\x92\xd4\xd1^\xb2w\xc7\xf09\x8c\x91\xa7~4\xd5\xa4\xf4\x00\x00\x00\xd5\xab\xd2b\xdd\x02\xaf\xc11\
\x8e\x1f!\xeb\x90\xf3\xd5F4\xc08\xc0\x19ND+\x0bR\x9e\xda\xe1\x9f.t\x03+\x90f\xc4\xc1r\xd0\xf0\x1d\xd3\x81\x161`\x85\
\x0c\xa2}I\xa3\xcf\x11\x83\x91w3\xc4\x071\xa7]\xf2\x80\xadp\x86\xf0\xa2]\xd5B\xb3$\"\xc3\x952\xd3\x9c\x93EK \x1a\xbe\
A\xe8m\x01\xde\xbdq\xfa\xb3\x02\x02\xae\xe0\xa1d\x12\x08\xa9\xa2\x04\xd4S%\xfa\x12)\xe3\xf1\xfe\xcf\xf1\xa53\xb3Rm\xa38\x8d#\
\xfc\xcd\xd3`\r\xe0\xe0\xc13\xf4U3\xb2\x9b@\xd8\xa1\x12\xc7&\xd3\xdb\xdd@*\xd6\xe34HPR\x8ac\xef\xcbSD\x87\x81\xa2\
~S\xad\x0c\x80\x15?\x81\xa2\x1f\x82<\x06\xe1\xb4O\x00\x12*\x14z\xe5\xe1\xef\xfc@\xe3@\xf1\xf1\x16s\xc8u\x94\xf4\x17 \x99\x99\
\x20\x1c!C\x93\"\xd1\xc9F$\x81\xa9\xc0\xe9P\xa4\x1bI$\xe4\x8c3\x9f*cW\x042`\xb1\xf0/\x84\x14D\xbe\x91\x08\x84\xd4\
h%T\xa5\x82\xc3\xbd\xf9\xa1\xfe\xa7\x91\n\\s\x97\xb90\x8f\xbc\x93M\x1c0\xa9\xe8\xa0\"\x8e\xd3W\x90\xb3\xc0P\xe1\xd1M\xf4G\
\xb9\x82\x12\xbf3\xacV\xd3\xf9\xb3Q\x00\x00\x00\xeb\xe7\x10\xf8\x871\xff\xba ,\xc2\x91x\xb8\xa2\xfd#`\xfc\xb7\xb3e\xd4\x00\xd0w\
S-\x97\xd3\xba\x8dR?7$\x87\x9cSW\xd9\"\xd8\x18\x92B\x192g\xbc!\xec\xa0Q\x89\xd6\xc2dM\xb0\x8f\xf5\xf2j\'\x82\
\x9a\x04ao\xb4\x92`W\xe1\xef\n\x00\xe1\x8e\xc1H\x81\xa1Kn\x84\x96XA\x18\x0b\xb1\xe9\xef\xa0\x00\x00\x00Q\xac\x11\xd4\x844\x15\
\x95$\xdcUR\x1b\xce\x13\x18\x97S\xa8\xd7\x12b\x92P\x88\xec\x92\x16\x87\xf1\x9dE\xb0Q\xdc\xd0\xd1P!\xc1)\x12\xe6\x11#\xaf\xa3\
4s\x80!\xa1\x9fR\xf6\xee\x91\x02\xe0r}\x182\xfe0\xd20u\x02X|\x83H_2\xe69\xe1\x00\x00\x00\xdc\xc40\xebU\xa2\
\x1e\x08\x83\xbaE\xb1\x87\xcf\x12\xfb{Bx-0\x83\xc2AB0\xc1\xdeX\xf2\xee\x18\xa0<\x15\x84!\xd2sLupy\x94\"\x85\
\xf4\xc0\xdeA\x03\xc5\x90b\xca\x1b\xc2oU\x11\x98\xee3K\xba\"\xab\x9e\xf3\x10K4\xdd84\xa9vr\xe9\x00Cz4A\xed=\
D\x1b\xe9\x911\xc2a\x9e<\xb3\x13\x93\x02\xc6T\xb3\x86\x91\x13\xf0\xec\xb1\xd9\x013\xe9\xc8C\xaf%\xd2\xc6f1\x00n\x12u\x1f\xe2\
(\xd9q\xf2|\xc2\xef\xbe\xa1\xddutf\x01\x01|\xafs+Rp\x8f\xdd\x90r\x14\xb3\xeem\xa3\xf6\xe0\xa0\x0b\xf6S\x8e\xf5\xf0\xff\
\xd4q#\x91\x90K`\xe1\x16X\xe1\xe6\xa0`^\xfa#\x17F0\x1cT\x81`\xef\x81\x8fe %\x95\x93\x1f*\xf25v1\t\x82\
\x80\x83VT\xadd\xb0\x91\x8b\xa2\x0fS\xe2\xea\x84@\x8b\x06\xb0\x9cX\x93\x99\x05\x02\xf6u\xc2Ph\xf1\r\xeb0\x01W\xf4\xc5Sp\
\x91\n\xc3g\x08\xd2/\x83\xf0\xf5\xb2\x93\xd9\xba\x11b\x9e k\x97\xa3\x8c?\xb1\xca7c\xdeE\xf0P\xc4@&n\xa0\xd3\x0b\xf4\x7f\
C1\x99{p\xb1wd\x0bu4\x1e\xbcp\x8cO\x00\xb7\xa0\xc3\x90\xdf\x11\x9b\x90\xa0*Ct\xa0\x8b\xc0\x87\xc1\xd3\x15\xdc\xa10~\
\"\x8dg\x00\xe5}\x81V\x8e\xe1P\xbd\x93\xb8\xfe2\x06\xaf\xd1 \x14\xa1iE\x91\xe8\x91\x94\x06Yb\x10\xa4C\xf5\xbf\x10]\xc7\xe1\
qBq\xbcDT\x9cL1\xc1K\xc4v\xd5\xa2\xa9\x8b\x94~\x98A\x16\x96\xe2n:\xd1n\xfd\x91\xd9\xd6P\xec\x8a\x04)\x01r\x00\
\x00\x00 \x00\xd3\"Wt`\xe4@\x8e\x83B\xccX\xc0\'\x1d\xc1\x82\xf2\x80\xbfM\xe1\x117\xa0\x87p\x83B\x1aT\xdeZQjv\
\xe4Xj\xb0\x06\xd1\x00!F1\xdep`\xff\x88\x13\xf0?\x02\xdeHs\x19#q=@\xb0\xc6\xfe\xb2\xc0\x81\x02\"]A\x81\xe4P\
~\t\xb2t\xb9\xc2\xdde\xd1O\x130C\x85\xe0\x90\xa0q\xd9fC\xed\x9e2\xc8\x92\x00INP\x04\xf8C\xeeO\x82\xd4e\xb1\x1a\
\xb6CE\x92\x92\xfdCCq\x9cAlk3\x8c\xb0@\xcf\n\xe0U\xe2\xe1\xfb\xa7\x83\xbb\xb3q\x8b3\xb0\xe7:q\xa4\x9cr^\"\
\x90OA`\xaf\xedB\xb3C\xb0\xaf\x0e\x90\x1b\x9f2%\xe6Ra\xe6\x01\x8f\xdb\xd06O\x02\xee\xe3\xf1\xd5\xf6Sj\x1fr\x13\x1d\xf4\
C\xec0\x83\x90\xf2\x1b\'q\x9a\x91\xd4\xe5\xe8\x00\x98\x8fA\x11\xfd\xc3\x18\x8c\xe29b\x84\x99\xda@\x1c\xe5\xb1\xc4\x9c\x93$\xb8@R\
\xb9p\x1a\xa5dn\x07\x14\x9a\xfe\x13\x1d\xa2\x13\xd5\x87c\x8f}\x03\x96\xed\x81z,\xf4\xff\xb2\x00*D\x90\x9b`\xe2)Z\xf2\xc0\x1b\
\xa3\xb9\xd93\xd7\x86\x03Qq\x92\xc7X\xb2\xc4Qr\x11Z$\xb5\xe52\xe2X\xd4\xa7\xd1\xd3\x1d.\x92\x11Bp\x9a\xad0\x81<\x13\
3\x00\xf1]\xd8\x00\xacv\xb4?6\xd0&\x7fq\x8d\xb3\xc1O0`\xa0\xb8\x04\xccL$\xe1k\xa3\xf0Q#\x80\xd0\xe09\xd7q%\
\x8f\xf1jTd\xe2\xea\xb1\x9c\x1b1=\xc4@\xfa\x1da?\x8c\xb4{\xbc\xd1\xab\xa1\",v\x90Nt\xc3q\x9e@D\xec\x92\x01j\
\x04\xc9\xb9\xd4\'\x07Df\x1a\x81I\xd0\x818\xdf\x12\xfc\xa6\xf0\x8f%\x01\x9b\xb3\xf1\x8d\xc9\x02\x88H\xd2c\x9eC\x8c\xa5CE\xed2\
\xa5\x17\x83\xbf|c\x0c\x9a\x80\xcb\xdc\xa1\x1d~T\xba4\xf3\xe8S\x91\xb6\x9e\"F\xb0\x93\x00\x00\x00\xf0x\xf3V\xdbr\xd11@\x8e\
d\xf2J\xearx\xe8\xe1t\xe1\x11U\x9aT3fqt=B\xd21\x94\xd2\xaa\xd4\x07<\xa4^\x11p\xc8\xa5\x91X\x88\xe0&\xb3\
\x123\xe7\xf3\xe5\xaf\xe2\xf4P\xc1\xc7m\x83<h\x90)r\xa4\xc1\xab\x10\x93\xe91\x95#\x93E_@\xcft`\xfa~`\x9c\xb3 \
\x87c\xb0}\xd1\xe2\xd5\xfe#\xe5\tQA\xf7\x00\xf9<\xc1\xb7\xdb@\xf0\'Q\r\x08\xb0\rM\x03\x8aN\xf3\xb7\x99\xc0cA\x81(\
^\xe4\xcd\\0\x06\xc2\x92\x12{\xd1u\x92\x90E\xa5\x80vMA\x9dg\x00\xd2\xc1\xc2\x1bn$I.\xb3\xce\xb4\x13\x7fZ\x11\x0f2\
\x02\xc2\xf2\x03\x9f\"a\xe1Z`\xe4\xadq\x17Z\xd2\x0e\xbd\x01\x97\xad!Q\xcc\x92\xf3\x81b\xa2X\x10\x89?\xf2\xd5\xcerl\xca\xf2\
\x80\xb0\x10L\x9f\xf2\xae\x9e\x14\xd9\x1a\x10s\xa9\x13w\xd9\x10\x81k47\xec\xb3\xc9\xc4S\xe2HT\x00\x00\x00_\x0f\x12FJ\x13\xd8\
\xfbbH\x84r\xb9~\xd0r\xc8rv\xc8\x00p\xb5\xb0\xee\xf3\xc0\x9cv\xf0^\x0eA\x17T\xe0\x03\xbdQ\xfbM\xa4Z\xecCR\x11\
\x92\xba^\x80M\x9ap!t`\xd0\xdcs\xf5\xf1\x83\xe1uQ\xfa\xe1\xb0eS\x94\x8c\xb7a\xaf\xac2\x93fQ&\xb5!\xaa~Q\
\xc9Q\xf1\xee(P\x94+PH?p3^\xb2\x1f\x86\x02\xbadR_rp\x1b\xb1\x01;=2&\x06`s\xf6\x01\xe1\x9f@\x89\
\x00!\x88\x0b\x10\x85\x8eT\xf1`\x02\x06\x14\xe0i\xa12\xbd9\x91\x16\x94\x14\xa9\x83\xa15Z\x82i\xa3\x02\x05\xd6\x10\xd9\x8b\x14\xed\x88\
\x92\xabB\xf0\xa9\xda\xf1N\xdb\x91,\xe6Q\x00\x00\x00\xcc\xe3r\xee\x13\xd0\x1f\xda\xc2\x88<\xa0\xe9%2\x94\x07r\xff\x15R?|1\
\xb7\x16\x12\xf8\xae\"\xe0~$\xe5\xcd\xb3\x93\xee\xd0QF\xc4\xd8\xda\x10\x9f\xd4\x90\x86x\xc1\xee\xffR\xbe\x91\x94\x0fJ3\xa1\xb5\xb0,\
\x0cqU\xaf$\x9ev\"\x00\x00\x00L\xdfq\x97l\xa0\xbaFd\xfd\xc5\x11.\xed\xb2\xf2\xc1`\xa2\x0f\x92\xea\xb6\xf3\x139\xc0\xbd\x90\
\xe19Y\xd4\x7f\x80\xf3\xf2\xd0\x93\xb9\xb1D\xc3k\x14\x83;\xb1\xb0\xa9S\xf0\x8c\xa1\xc9\xd9\xa1E\x10\x00\xdc%\xe1\xac\xa2\xe3o$\x93\
\x8a}\xd0\x8c\xfe\xa2\x1b\xe4q\xa8N\xd2\x00\x00\x00\xd1\xa7\xe2\x99\xa0\x01\xde\x95R\x89\xccb\xbe\t\xc4\x13%\x00}lRS\x84d4\
\x1b\xd0\xe2\xdb@\x0e;\xc4\x98\x95\x826>\xe1\xd6\x81\x10_\x1a`}\xc2\x00\xc7n\xa1\xb2S\xa1\xf3\xa3\xe1\x84\xda\x91ml\x82\xab \
\xf0\xfe\x90\xd4\xddjp\xa0\xdfC\x9e\xf7\xa1\xb8\xc9\xd3\x90\x9e\xb0\x15\x9e\xf0\xb0\xe1\"\x1fRPw\x17\xd1\x86\x19\xc3n\xa1`\\\x81\xe1\
,p\xa3\x18\xa31\x01\xaf\x13\x86o\x90:\xc4\x81&K\xc2c\x9f!j\xefS#\xceb5\x14\x91\xfb\x19\x91c\x07Cv\xebrw\
\x18\xe3\x12\xe8\xf2@\x15\x90j{`\x86VPj\x94T\xc3l\xd1\xcd\x02b\xe7e\x91\xbavP\x97\x01\xf4\xa6\xaf\x84\x806P\xc8\xd2\
S\x9d\xc50\x1f[@\xa0\x8a\xc3\xa7\x9c\x14\xee\x1e\xe2K\xc7\xc2gg\xe3_\x08\xd1\xc7O\xf2]z\x84\x1f\xbd\x11\xc1\x831_2\xa1\
q\"At\xfcQ\xbd@\x92\xc3+ \xcb\xe5\x01,5D[tb\x89\x93 \xfe=\x90\x90\xea\xe1T\x00b\xe7F\xb3\xd6\x06Ri\
\xaa\x10\xc8\x02\x90\x88!q\xeb\x14d\x00\x00\x008\xf4\"{\x13\x13\xdd\x98@\xc19\xd0\xdc)\xa1\xfa\xe5!\x7fS\x83\xad1\x80\xd2\xe9\
\x13\xd2\xfc\xa3\x9e\xf82~\x8a\x83\xa9\xbb\x82\xf4\xa61\xca8\x02*t$f\x14\xb0\'\xa4\xf0\xab\xdds=j\x00\x98\x16!:\x04\x91\
N\xce2\x83)!@-\xa4\xf2\x96\xa0ae\xd1\rf\xa1~\x95d\x97Q@(z\x00\xc6\x11D\xaa\xc5@\xd6\xdeq\xc6\xc2\x11,\
\xc3\xa0\x00\x00\x00a\xa6\x926\x9e\x848\xb3aW\xb8\xe1&Fq\xeb}\x80-\xc4\"\x1f\xee\x80\xacX\xd1<\xaddS~\xf4\xaa1\
2s\xee\xa2K\x86\xa1\x87\xb7\xd0\x9eG\xc4O\xbb`\x0e\x96\x03\xdfd\x11\xef\xccCA\x8aA2|A\xa1\xbe\xd0\xe8\xbf\xd0\xc4g\xc1\
1\xb9Q\xba\x95!l\x9a\x93lID~WQo52\x80\xc9\x00\x9a\xedC\r=\x10\xa6q\xf1u!\xa20\xf6\xf3\xb1@\x02\xf4\
\x9d\x84:\x02a\xc9\x89pQfr\xc7\xad3\xbe\xd51\xb3\x0c\xe0\'\x84\xd1)\xf2\xd2\x8dg\x82\xaeSP\xf3j@`\xc8\x82\x19H\
\xa4-\xea\x02\xda\xe2\"6L\xa1\xfe~\x84\xd3X\x14\x1fZ\x82I\x85C\xe3S\xc24\xb4\xc3\xdf\xe7\x91a2\xa3\x89DP\xf0\xa1$\
\n\xedpZ\x97\x83\xb0\x85\xb2\xe1T\xb1]\xf5\"\xed\xa4\xe4\xbb{\xf2\xd1\xa3A?\n\xe2\x82\xa11\xf9\xb3\xd4\xc8U\xa0\xe0\x0e`\x08\
l \xeeN\xb4\xf8\xdda\x15\x91S\xf2\xcb\xf2\xb3\xb6!\xc3w\x94\x02O\xf2B\xb3\xa2RT\xf4nk\x115\"de\xb90\xea\x86\
D$.\xd0\x0f\x0bc\\\x9c\x14Z\xb3\xf0_c\x93AQ\xc1\xfe,Q\xb2\xbd\xd0\xb3\xc0\xa07AQu\xd4p\xca|\x94j\xa6\x14\
\xd8uaF\x1dS_\xb7\xe0\xc9\x12d.\ts vA\xe2E\x14&\x8d\xe4\x88\xfd\x92X:\xf2\"c\xa2wf\x84l\xe8\xb1\x00\
\x00\x002\xdfC\x12\x99\xa2\xd0\xee\xe0\x16C\xd0\xc3Y\xb0\xfe\xa9\x02\xde<\"Kp!\xfb.a-h\x14f\xf8\xb0\xb9\x99\xb4F\xeb\
\x01\xb2B24\xc9\xb0\xfb\x1c\xe4\x8e\t1\xe2 \x12p\x020\x8eB\x01\xe9i\x90=\x17C\x00\x00\x00\xa9\xb7!\x99\xb8\xe1&\x1b`\
\xbc\xa0\x82q\xa3\xe1\xe4J3\xe0\xd0\xf3\x94\x04\xb0\xb1\xc8\xe0\xcb\x87\xc4\xcd\xe1\x00k\xfb\x81:\x8f\x80\x03\xf2PG\xcc\xa2\x7f\x14\x94}\
\t!c&P\xa6\xcc\xf0\xbb\xa0\xa1\xa7,\xc1lR\x14\x1f(0\x94\x04\xb2\x00\x00\x00K\x16\xf19\xda\xb1\x81\xfe\x01\xfa\x8a\xf2\xda\xae\
@\x1e,\xc3\xf7y\xa4N\x87\xf1\x16\xa5Q\x0b \x00&h\xa3\xb0\x84\x04\xf5\x93\xe1\xff\x180\x80\x18\xb4\x86a\xc0\x19\x12\x91^\xcc\xa0\
\x1bRq\xbah\xe3\xe0\xfc\xf0\x00\x00\x00 M#\xb5\xa5Q\x9b\x0bA\x14\xec\xf0\x1dM@um\x02%2\x91\x03\xfe\x91\xb8[\xe4T\
\xfe\xd3\xad\xba\xc2q9a\xef=\x82/H\x13\xf4p\xd1l\x95\xa4\xc7\x00r\xd5\xefq\xdf\x9e\xc2\x10l\xa2\xa2\xca\x91\xc5\xee\xd2\x831\
\xa1\x954 9h\x04\xc3\xf1\xb3\x9e\xe2\xa2\xbcZ\xf1\xe9\xb3\xe3\xbb\x031c\x94\xf2\xd7\xd2\x839\xaaT\x95@\xb0\xb2\x054`\x9e\x11\
\xeb\x97\xf1n\x93\xf2\xaaAC\x8a1\xe0-\x93a\x96\xff\xa3\xb69\x10\xb0\tA9\x7f\x02c#rv\tA\xa2\x90\xd2ZYB1\
\x94t\xddr\x04d{\x01I`\xa0\x97\xf0\x02\x8fiS\xfcK\x82\x8e\\\xf2\xcf\x9f\xa0&\xe4\xe2\x95\xd5\x90p\x9f\x00CW\x94\xec%\
\xc0:y\x80\xf3e\xe3\xf6\x83$\xc7&\x00\xea\xed\xd2\xd1q\x93[\x91\x04\xf4\xb5\xd1\xc1aD\xa5)\xe2\x00\x00\x00\xda\x11!z\xa9\xc1\
\xda\xf1@0\xa1\x94R\xf0C\xf5\x1f\xb4\xd4i\xf4\x83K\xd0\xa9\xebqx!\xc0\x9a2\xd0\x04O\xa1\xcdEd^\x94\xc0\xd9\xe82\x9e\
\x203\x00\x00\x00\xdc\xb1\xb37\r$IsD\xebW\xf4\x00\x00\x00(+@\x96\xd4\xc3,ud\x87\xb5\xf0\x88\x81a\xbf\x02\x84\x19\xf5\
\xb3\xbd\x98\x00\xa9\x1d\xc1\x02\xd0\xe0\xac\xb8\x848E\xd0\xb3\x06@\x05X\xf0\x1cU3>@\x01\x13\xe1c\x1e\x9e\xf4e\xb1dp\xd5\xb3\
\xf4W!\xd6\xa1\xe3ra\x00\xb5\xa2b\x83f\xb1\x05f\xa1P7\x81a=\xa3\xefyQ\x85n`\xa3!\x81$\x10\xa2\xd86\x82\x00\
\x00\x00\xbc\xd7\x91\xe9I\x03AcB\xc4\xf4\xe3t\x8cr\xb2y\xf1\x00\x00\x00/o\x83\xf1\x19P\xca9$\x89\x19\xe0\x00\x00\x00\r\t\
\x81%9\xd1\x05;D\xd9\x87q\xeff\x92\x8e\xfc\xe0\x80F\xe2\xdb\xb6$\xf5z\xa1\x17u\xe4\xeawB\x13+\xf2\x02i\xb4\x0f\xea@\
\xd1x\x93h\x8ad\t\xc2AX\x101\xcb\x8e\x02`\xbac\xb0,\xa2\x96tpH\xf4\x90\\R\x92\xb2\x9d\x04\xde\xf3RePr+\
\xd7\xd2\xf7\x15t\xc7`c2\xe0`\xaf\xda\xd0Am\xf18u\xa18&\xe2\x8f\x8a$\xcc<a \xff\xc1\xdfMb\x95\xc7\x81\x1a\x96\
DI\xfb\x01n\xbbR<\xde\xf0Ke\xe1j\xfe\xa1\xa660Z]A\xc7\xb7\x10\xbdZ \x8f\'\xd1\xbc\x03\xd4\x9c>\xe2q\xe72\
M\xf4\xb2\x82\x0b\xa4\x1f\x1e@\x1e\xd0 \"\x8b\xc1\x06\x991\x1b\xc4\x00h\x10 \x18X\x10\xb1\xb3\x90@:@\xfd\xca\x00 >P\x95\
\x994_\xc2\xd2E\xcd\xd2\xd0\xf7c\x9e\xc9\xd1m\x0bT\xda\xdb\xc2\xb08\xd4\xb1\xeaq\xff\xc2\xd3\x1b\xde\x02\x00\x00\x00cCA!\xeb\
\x03\xca\xff\x83\x7f\xf2\x91v\xcf\x80D\xa7\x90\xd2\x9b\xe0U\xed`\xbe\xde\xd1\xfaH \xe6U`\x91\xbe\x11\x14f\x01\x1aGPn\xc2\x12\
N<\x82\xc5x\xe2\'-\x00\r]\x10\xfb8q1e\x82\x00\x00\x00\xff\x1c\xe2\xb7Q\xa2\x85\xaf\xe4c\x1b\x83\'gAF\xd6\xf3r\
\xe0\xb2^g\x92\x1f\x9a\xf4-F\x11#\xf2\xb1\xfbX\xb2\x7f\rd\xcfRd`\xee\xd23\xec1~\xf9#\x8b\xe6P\x8a2\xc1\xd8\x13\
A\x19;\xf2\xd2\xf3\xf2\x0f\xa4\x84\x027\xc0K\x13\xa2?T`\xb8{\x90\xbe\xcbr\x7f\xf4\xd1COPScTg\xc3\x800\xaa\xc2\
\x85\x84\xf2p\x06\x83\xbc\xe8\xc0\xbb\x04a\xbc\x96\xe4Eg\xc3c\xfb\xf3.\xcf\x13\xc8\xa3\xb0`\x86\xf4\x94\t$\xf5bp\xa3\xcb\xf1B\
\xc2\x80\x19\xa4\xa0\xc1e\xa3\xddYS\xb3D\xf2k\xaf\x90q;\xb1\x84\x8f\x04\xdd{\x94\xed5\x00\x93\x16\x94\xed\xe5q\xf0\x11Q\xe6\x8f\
qe/\x94\x00\x00\x00\x06\xbdP\x8eRb\x06\x0ed6#@5|\xd2`L\x12\xa5\x95\x84\x11dA\xca\x9d29N\xb0\xb3c\x14\
\xc6\x1e\xf4\xbe\xa4s`\xd6\xa1A\xa7q\x90\xb2\xd0\xae\xee\x82\xf5fD;P\x14\xb3\xf9\xb0\xf2\x9c\x14 P\xc15\x8at_fT\xfa\
\xf4r\xce~\xa2u\xaar\xb6~\xc2\x03\xb7B\xd5\xbdp\xc8:\x93\xf6\xcc\x10J7\x01\xder\xd1\x1a\xea\xa0\x97\xc0\xa3\x1e\xdd\x10\xe5\x91\
\xf0\\\x05\xe1\xa3A\xf0\xe3\x85\xa3S\x9c\x04tj!L\xef\xa1\x00\x03s\x01\r\x81\x93\xb0c\x15\xb2\x81\x83\x11\x04N*\xa2\xdd\x05b\
&\xd8B\x08\xe5\x11\xb2\x81\"v\x11!\x16\xb3\"\x89\xb6a\x00\x00\x00\xc9}\x03\xab\x96s\x0c\x8f\xd1of\xc1\'r\xf1\xcb\x02c\xb1\
$D\xc8\x11\xb0\x84\xd33\xe5gq\x0c\xf5\x83\xa0\x86#\x9b\xc1R\xa7\x1c\x80\x87\xb5\xe17\xf6Q\x00\x00\x00\xee\xe6\x00\x055\xd1\xdc\xbb\
b\xe9\x00\xa0\x19%\x11\x93\xe5\xb3\xce~\xf1Q0r\x17\xf8`8\xe8\xd0\x1e\x8f\x02\xfaD\x10\xf9\x19\xf0\x92\x1c\x82K\x85Q\x06_\xe4\
Wq\x04\xe0\xc5r\xe0\x89\xe0&\x02\xa2\x83\x08\x81\xa5\x00\xd1Z\xa8\xe1\xda\x8a4\x00\x00\x00N6 m\xe4q\xccl\xb2}\xb81\xd2\
\xfd\x83cfs\xdfm$V\xd8\xb0j\xf23\xecU\x81d\x831\xf5i\x00\xf9\x1er\xef\xcd\xb3\x80%\xd1\xd7]\xb4\x9c\xbaA~\xca\
\x90\x0fn\xf4\x88\xdd\xd1\x9b\xa5$WO\xb4}\xb3\x92\x08cS\x81\xfa\xd27\xe9\xd2\xc1#\xb0\x99\xba\xa2\xd70!\x1eL\xc1\xad-\xf2\
W\x92\xc2\x8d\xda\xc0%\xc7\xb3\x8bp\x14\xe8\x97\xd4\x9f\x96\xa2F\x1c\xe1\xbfi\xb0\x89u#\x9a\xab\xb2\xb2,\xd0)\xdd\xd0\x97VP1\
W\x83K\x01Bv\xbd\xf19V\x00Er\"DuD\x1c\x7f@\xf7\x1bR\x84\x86\x00\x85\xb6\x92\x01\xfd\x80\xe7\xc5\x90\xfc\xd0\x10x\x83\
\x12\xb0\xe9\x91\\\xaf\x91_\xdd\xf1\x9f\xa2\xe0\xeb\xd9\xb3\xb1M\"\xc9\x90\x90\xa8p\xc1mp\xa4zy\x80R\xe91\x00\x00\x00\x88\xf5\xe3\
\x02}\x80p|a\xd4\x04\xf4\xd1\xf43\xe6\xff\x01f\n\x81\xd3\x07\x13\xa4kP\x8c8\x01\x06\xb4\x01q\x934iw\xe4\xf4\x18\"\xc3\
\xfa\x83\xf2\xdbPG\xc1\xb0\x87\xc5p\x07\x0e\xd1K\xe9\x82\x0bVs-0\xb3\"T4\x02\xe3\xa2\x17\xf0`\xbb \xa1\xb5\x98\x83\x0e\xf4\
\xb3\xdd\xccae\x08S%#\xb4\xdb\xc6r\xba\xf0\xc2T^A\x87d\x13\xf2\x15\xb2\x802\x11\xd0c\x12\x05n\x93\xc3^\x93\x92\x82\xa3\
A\x90\xf4F\xbb\xd2\x00\x00\x00\xee\xfa\x01nJ\xc1\x9c\x06\xa0\xca\xb9\x11u\r\xe2\x89\xbc\xa2\xd6\xaf\x94\x16f3\xe3i\xe42\x18\xa2\x9c\
\xf2\xa2\xaa\xcc\xe3\xc7\xc1\x10\x0fx\xa2\x9d\xc6\x12\xd3R\xf3M\xdd\x03E\x91\xc0\xa3\xf4S\xd1\t\xe0\x83\x9c$\x92\xca\x90\xdd\xaeDA\xda\
\xb1\xd2P\xf2\xd6H\xc1p4C\xa1\xbd\xe3\xfet\xc1\x1a\xef\xb2\xd1u4\xa4%\x81@r\x00E\xd4\xd3\xb3\xc4\x02v\x0f\xa2\x1e@\x94\
\x83c\x04u\xe4\xf0\xc6\x0c\xe1\xc5\x90\x91\xf6I2\xd5W\xe1$\xc1\x11\x0ea\xd2\xcb]\x84z-\xf2\xec\xda\x03\xc1p4\x0cA\xe2\x1f\
\xd8C(\xa0\xe4\x99\xb9A\x04\\\x10\x05\xca\x02\xdaM\x84\x00\x00\x00\xb3C3\xe9M \xf9\xd8\xb1>4\x83\xc2\x08\xa4\x94LP\xee7\
\xe0;_\xc3\x103T\x0e*A]30\xa5\xf6\x03\xf8\xae\x04\xdfl\xc3\x9e4r`2\xa2N.2\x00\x00\x00y\xd3\"\x04YP\
\xe7\xfd\xb1\x10\xda\xc1\xc9\xac\xf0i\xdb\xf3\x16\xab0\xbccc\x96\\\xc4q\xd3!\x17\xc4CU@ \xec\x86\x000\x91\xd0\x8d\xac\x13p\
\x9a\xc4\xa6\xf42\xfd:\xb2\x1d\x8d\x84\x95\xd8\x10\xacP\x00\x1e\xd3\xc2\x05\xa54\xba\nr\x13R\xc1\xe0&1h\xa8\x02\xd3\x85\xc1CX\
\xa3\xcbS\x81\x8b\xf7\xf1\xb6\x91\xc1\x84X\xb1k\x0f\x90\xf9:\x04\x94V\x91\xd7\x0e\x04\x82\xaa\xd0\xcb\xdd\x01\xa4\xe6\x83\xea\xc3@p\xaf\xf4\
\xca\xbf\x903\xcbp\x92\xf7\x80\x9c\xbfS\x1f\xef\xc3tP\xe4\xe0\x16\xa2J\xb4\xe4`e\xb4\x8fQ\x11\t\n\xd4\x06\xf1\x81\xbf\xbc\xd2\xd2\
\xd7\xc2\x04xB\x14\xe8\xc3\xfb\xc81\xa0R\xa1_!01k\xc0\x81\x1a\xe4\xda\xdc1y\x91b\xd2mq[\x04P6\xdf\xb0\x8cV\
D\xa2\x94\xd2\xad.\xc0\x05S\xa0\x84\xcf\xf3\xb5\x94\x82\x00\x00\x00\x148`\x94)\xc0\r\xf2A\xc52\xc4\xf4\xd6Q\x80\xa6\xb3\xf1:\xd3\
1\x10\xe2z\x02\xd1\x8e\xfe\x91\xbd\xf3\x00\xdaGP\xab\xb0\xd4?\x0c\xa45\xa7\xd1U\xd9\x93r`\x92:D\xe2\xaa\x1c\xe4{\xfe#\xb2\
\xdf\xe1\xc9\x10\x82[\xdc\xf0\xa0B\x80\x00\x00\x00\xf5\xdf\x127\x823g&\xf3\xcf[\xe2\xe7\xcc!\xec\x96\xe4\\\x1a\xd3N\xd1\xb2\xda\x85\
\xf3\xe0R\x92\xa5S!\xe5+ ?n$\x90\xae\x02\'\x86tn\x92\xb1@\x05\xe0\x8e\xfd\x91\x00\x00\x00\xf7\xff\x82\xac|\x83\x9a\xde\x81\
\x10\xad@\x07~\x90H\xba0\xe6cd\xaeC\xe4\xe0\xa3BbMq>\x14\x80\xbdO\xd0\x8d\xf6\x80\x1d\xbfr\x11\x03S\x1f\xfc\x83\x1b\
\xe6\x12\xb4\x07S\xc7w\xd3\x1f\x82a8\xcfQI\x8f\x10HI`\x91\x0c\x04\x10\x9cR\x95\xc3`\xf8^P\xfc\xa1d\xed\xbb\xa0eV\
\x12\xde\xcdbB`\xf0\xee[A\xba\xfb\x13:vD\xfb\x94\xa0\xe6\x17#\x8d\x90R+\x8e\x93k\x1e\x92\x9c0\x91]\x16\xe0\x8eDS\
\xd8\xc5\x90k\x16\xe3\xe9\x02DQ\x1a\x14\x8e^\x04&\xc8QY\xdcb[Ob\xc6oR\x8fL\x01\x1bk\xd2\xa9\xb7`1\x83C\xa8\
\x89S\x15\x8a\x82\x97\x02\xd2\xfd$R\x1a0\xb3\x03\x85pc\xcc\xa0\xfd\xeb\x83\xe1\xd7pH\x12\x01SQ#\x9ef@\x9a#t\xa1\xe5\
\x81\x06\x94\x90R\xbdr\xbf\xda\xc2k\x9db:\xefs#\xaa\xf2J\xab\x90_c\xc1\xf0\xc9\x81\trCu\x98T\x10\xd2\xa0\xfb\xd9\x91\
!\xb0\xa4DM\xa1o\x17\xf3=aS\x08*\x10\xe3\xf1\x00\xf5\xd7`\x0fe4\x14\xb3\x80!@\x11I\x85\xb2\n91g\xedBU\
\x84\x92@\xb51j\x02\xe2\x13\xef\xc2\xaf[\xb4Gi\x12,\xb5\xa2\x0b\x05\xc0\x04e\"\xe5<\xb4zk\x11\xe0\x18\x94\x92\xc9a%\x7f\
TW\xd0C\x1a@\x11X \xc4\x00\x00\x00\xe7\xd5`\xcbj!\xf7S\xb2\xc9\xd1\xd1\x0bGb\xf7\xdc\x01E\x87\xd3\x8b\xb2d:\xa6\x04\
\x8c\x88\xf2\x85M\xe2k\x9d\xe3\xa9*\"\x8f\xf4\x01\xb9\x1cC\x19xb\xe3\xa5dr\x1d@\x00\x00\x000\xf2\xd3\x12\xecS\x8a\'\x10T\
\x80\xe2\xa0\xb8\xc0$\'\xe2\xcb+\x92d\xea\x93n\xf9\x02\xc3\xf40\xb9\xbfP\x96\'S\x19\x8e$\xb1\xcbB\xd0\xf4\x90\xd7\xae\xd4\x8f0\
#\xf4\xc5\xf1e\x03s\x07\xc9\x13D\xd2\xb3z\n\xf3\xf6\xaep\xe7Y`\xad]$:\x94q\x7f\xfb\x00)-\x13\x15\xd6Ab\x8f\xa2\
\x1fN1Wbd\x80w\xb3\xf8\x9a\x82T\xc1AOjtK\xa2!}m\x03\xad[\x02\xb3\xd0\x83\x9c\x82\xc04\xa0\xe4\x88\xc7\xa1\x17\
DtN\xc3\x91\x94\x0b\xc3\xbf\xd2 \xd3[!\xa9\xbb\xd4Udt\xbd\xaf!\'\xae\x81\x82u\x03\x02\x0e\x92\xe4\x12\x84&\xe6\xc0Xg\
4\x1f\xae`\xa8nD<\xb6d:\xd9P\xfe6QZC0\xc0\xe5\x02\x7f*P\x86\xc6\x80\x02\x8d\xa2\x997R\xd2\x1f\x01\x18+\x81\
\xc2;\xa33\xa3C$\x1e\x84\xb2\xf1\xc2y\x0c\xf0\x95\x87$;PS\x00#b\xcb\xa5T\xc6\x9c\x82\xe6\x05a@\xed!\x02u\x04\x9d\
\x92B\x81\x96Pma\x90\x00\x00\x00S\xbe\x13\x00\x00\x00\xbfr\xc4R\xc4\x12\xf7:\xf1\x89\x1b\xc0\xc4\x05\xd0Q\x96\xc2\xc3\x1e\x01\xa4@\
\x01\x82|\x82R\xe0\xe1\xaf\xf0\xc23\xa7d\xbd\xe1\x00\xce\x06\x94&\xc9@|w0\x19g\xd4\xb8\xb9Q\"m\x84\xbc]\xf2\xcdB\xc4\
\xee<\x11\x1f\xcb\xd30\xe8\xc3\xa7\xc3\x10\xf5O\xb0y}\xc2\xa5F\xc0c\xca\x80\xb1\xac\x034\xeb\xf0bC\x03\xcc.\xd1\x00\x00\x00B\
\x182Jh\xb0\x895\xd4\xab\xff\x92\xed\x98\xe2\x00\x00\x00\xdb\xa3\xa3\xe2\xdd\xd2\x0c:4\xac\x01\xb0\x00\x00\x00\x06y\x12\xf4\xa9\xa0\xcd\t\
t\xe4C\xd0\xe4\x90\xc1\x0cm\xf1\x87w\xb0\x8ct2&\x80!\x10:!\xc08\x82\x85j\x94\xa9\xe5\x126\xed\xf1\x1d\x05\xc0\xc6=\xe2\
\x1bb\xd4^\xbaAk\x06@\xf4c\xe2\x8c\xd6\xd0\x88\xd6\x03Z\x8b\xb1\xdc\\\xc1\xc4^\xd0\xfc\x11\xa4\xc9\xfd`N\x93\"6\xe2b3\
\xef\xd1\xc0>q\xf4{\xd1\x03u\x10\xc2\xf0\x01\r\xe2\"\xa4:\xd2\xf5\xdc\x82]\x10\xc2\xe7\xba@\xc4H \t\xe8r\xb4]2y\xb7\
\xb0!Uqi\x10\xb3\xc3*\x01\xe3\x9e\xb0\xfe\x96a\xbby\xc4S\x98r\xc3\xb1\xb0|\x9f\xe0w?b\xbd\xa7`\'S3$\x96\xf1\
\x84x\xf2\x04\x07\x91\x0bb\xa2\xc3\xc91\xdd\x00\x931,\xf15$\xe0\x11\xb9\x11\xa6\xdf\xf1\xf1e\xb1\\\xe5P\x86\xb8Q\x88\x97\xe0\x00\
\x00\x00\x0b\r\xf1%j\xc42\xb6\x90\x9c5P\x81o\xf1\xa5`B\xaaa\x82j3\x02\xdb\xcaS/\xbe\x10\xa7{\xd2\xaa\x8aD%\r\
\xb0\xbf\xa5d\x9d\xc4\xd0\x9b\xe7\xb0\x13\xe81\xf9\xa4\xa4\x0c7\xc0\x9bJ\xf0\x91$\xd0\xa11 5\x1d\xb0\xff3\xf2\x14\x14\x81\xf1#\x10\
T\xa7\x84CX4;\x9fQ\xf70$\xfaRa\xa7\xb4R\x95\x02\x91\xd4\xe6P\xda\x13D|\x82\xa3\x98x\xe4\x11OQW\xc5\x80R\
\xd6\x00\x9d\xa6Q\xe3\xb1Dt\x9d\"\xc9I\x92\xf2+\x91c\xeb`+&\xe2+\x16\xf0\x1f\xa4\x93\x9b\xcc`\xf3(rZ)R\xdd\xbf\
b\xb9`\x01\x01\x9a\x00\xa8Yd\x98zBWqC\x1c\xe7\xb0\x0c\xc6\xf39\x06\xe0\xda\x14\x00sd#F\x0c\x02\xdd\xc1\xa1\x8fK\xb1\
\xb7\xfb\xe2\xdb_\xf4R\xd5\x82<\xb6\xb1\x84hD<\x832\x96\xef\x81\x11\x8a\xf0\xde1\x00~z\x02OXA\x0c@\xa4>8\xb1\x1d\
\x11\xf4\xcd\x8c\x03A\xa8\x92C\x80\xf01\xd3\xc2\x9b\xeb\xc1\xc8HB$\xd8\xa1\xea\x8e\xd0uY\xf0\xa7j\xe13\x16\xb4\xfc\x18\x11\xc9\xb2\
\xc2\xaeg\xe36\x10\xa3\x0e\xa7\"\x8c\x0512\t\x102\x16\xc2:\x9e\xc04\x1d40\x06\x11\xa9\xb2\xd4\x10O\x12\xa8\xd5\xf3oj\x90\
\x996\xc0\xe0\xe3c\x00\x00\x009\xa6\x12\x1aYRB\x18\x11_~\x103\xcbb!\x18 \xda\xbb\x00\xbaxPh\x19\xc0\x1bL\xd4\x07\
\xe5\x92O\x85\xb0[\xed\xb3\x91\x80`\x1c\x0b\xa3}\x87\xa0\xf1\xa9\xb1S_p\xcbZ\xd2qw\xc11\x10\x80[\xea\xe0\xdfna\xf9\x8f\
1\xc3d3\xa9\x97t9w@d?1v\x12\x91\xfe\xaf\x01\x82B\x14\xb5\x9f2\'K\xc0\x07\x99\x00-q4k1\xe3\xf8\x7f1\
\xe5\x1f\xd2\x96Ab\x10\xac\"\xe2d\xe4\xcb\x0b\xe3d QDz \x88\x9a\xe2\xd83\xe2J{\x04\xd8\xae\xd19f\xf005\xc2\xea\
O4wxA\xbd\x9b\xd0\xb9\xdd@I\xd5\x00\xe9]\xf2\x9f(\xa0\xa1\xc9`\xd5X\xe0\x1d\x9e\xa3\xde\x01\xc2\xd7l\xe2\x137R\\\xae\
#qM\xb4\x8c\xd83\x9c\xec\xd3\xb5\x04\xa0\xf9\xeb\xd2Ax\x84\x00\x00\x00\xd4\x98\x82\x98Vb\xafA`\x8e\xc0P{\x13\xb0\xdeR\xb0\
\x13I\x12\x13\x97\x92\'\xfa\x10C\xb6\xb0\xc8\xa3Sf\x04\xc0\xd4\xc4c\x8f\xe7@7|T\x0ea\xc0V\xc61\x03\x1eQF\x1aB\xf2\
\xf7@\x01\x973\xa8xQk\xffr\xa5q\x04\xc4Q\xe4\xaa\xe7B\xc0]`\x83\xf2\xb2=@\x02\x00\x00\x00\x96\x8c\x14v\x8f\xf0\xd8c\
\xf1\x86\x874zc\xc1\x00\x00\x00\x81\\\x82C\xa2\x91-\xfc\xa2t\xd4rK\xfb\x83\xc2M2\x9a\xcdCsBTZp!\xf59\xa1\
[\xdeb\xdb \x13\xd8\xd0B_\x00C\xca\xa9\x84\x86\x16\xb1\x98Up\x0f\xeb\xa1\x85d\"\xe4\xe5P\x00\x00\x00\xe8\t\xd4\x9c$\x04\xb6\
\xbcQ)\xc8r\x00\x00\x00\xba\xd0\x91\x03y\xd3\xd0\xc7\x83\xf1\x05p\xc3\xee\x00|LS%\xffp\xaa\x97 \x08\xe3\xa1\x18\xad\x94X\x00\
\x11\xa6\xa4\xe1W\xb6\xf4\x86\xe70\xfd\x84q\x85\xa8\xd2\xc1sT\x96\xb7\xc0\xa8,\xb3q\x18d\x19\t4B\xd8\xf3k \xc2\xbf\xa12\
#\x90@N\x08\x13\xef|\xd3\xf8\xdd3\xaa[\x83\xae\xb0\x11(\xa5\xb3I<A\xeae\xf3\xdf\x94\x04x$q\xa3\xe4\x90\xb1Z\xa0\xbd\
\x94\xb0\x06\xbcAU\xfaA\x01\t\xb4\x00\x00\x00\xdb0\x13\x00\x00\x00\x11\x8bR\x81z\xb4h\x98p:q\xf3\xd0L\xd3\x00\x00\x00\x96\xf8\
\xd0\xbdy\xd0f\x95t\xe3\xc7 \xb8K\x84\xc7\xd2qI\xbf\x92\x0e\xa5Rk\xad\x82\xd1\x9d\xb0\xfa\x04b\xc2\xf9\xe02\x9fT\x8fc\xf2\
\x83\xac\x81KBS\xff\x9b\x14\xf6\x86\xb4|\x8a\xb1K\x12\xe4\x0c\x91\xc0\xa3\x84!\xdf\x83c\x17m\x91\x00\x00\x00\xc9q$\xd0\x9a\x81-\
uA\x0f\xdb\xa3w\x94\xc0H\xccP\xc0\xbe\x01\x10\x0e\x03gss\xde!`&hA[\xf6 \xd1\x96\xc0\xbds\xb0\x0c\xc5r\x0c\xfa\
3C\xb2\xe0|\x88\xc0\\\x14pX\xc6r\x01\xfcbD:\xb2\xe2\xd1@\xb6F\xe0\x1b\xb12\x00\x00\x00R\x14PE$s\xe0\x08\x03\
f\xe7rx\x8cQ\xd4\x8d\xe4\xbc\xe4\x82_L\x11F\xa3\x91\x93\x93\x02W|\"\x01\xa11\xc3\x06CD,t<\x05\xb2\xcd\xc5\xf1\xd9\
\xb7\xd1\xefiD\x1d\xacB\x90n`\xfeW\x91F\xfd 3\xb3\x00\xafw\x03\xc8\xb7\x84\xd1\xc4\xf2\x8c.\x02_\xd6\xc2\x9dbQ\xf8\xa6\
\xb2p7\xe30\x1f\xa0o4\x00\xbd\x80\xc2\x9c\x93\xa0\x05&\x82\x18\x8b\xb2\xe6\x06\x12t\x1fqB\xa9pQ\xc4\x81\xa9\x1a\xd2\x00\x00\x00\
\xe6\xf7\xd0\xf6\x1f\xe2\xb5m\x01WE\xf1\xb2c\xf0\x08\x1b\x12\xb0\x9e\xc2\x96\xd0ri\'\x84\xa2\xd2\xe1\xaaAT7HA1J\xc1y\
r\x92@)\x93\xc3Kao\xd9\xf3 VTO\x03\xb0\xe1\xe5c9a\x81\xb9}\x91\xcfLQy\xd6b\x15\x8d\xb1\x11\x05\xb2\xb5f\
\xc2b\xcd0\x01\x03\x81.s\x14E\xe31\xf9T\xa2\xc4v\x94\xdev\xb1#\xe7a\xf4\x84r\x96\x98 \xe2`\x10\x84|PFqB\
V\xb1\x12\"U\xd0W\xd3\x11\xcc\x06c\xafL\xa2\xa8\x05\xc2\xf3\xd1\xe1$\xc7\x00\xe9\xbat\x92(\xe1\xd2:\x84\xef\xe1b\x17\xbd\"4\
g\xb4\xa3S\xb0\x11j\xf0\xda~\x03\xd9-a<ar\xe86\xb2\x88\x00@\xf1\xc9C\xe1\x87a\x9a\"\xd2\xff{\xd3a\x00\xf1W\x93\
\x20\xear\xa23\x0c\xb0\x8eVB|F\xc3\xc5c\xe2\xe3\x85\xa2\x0b?rO\x04\x03\xc2<\x81h*PS{\xd4\xdfC\x93\x01\x17p\
;\x9b\xd1\xc1d\x84e\xae \x8cHq\xf7\xdb\xe2\xc5o\x04\xc6@\x83\xd3\x82\x04\x94n3\xae\xee\xb3\x98\x03b\x16\x16C\xba\x1a\xa3\xeb\
\xeaQ\xe4\xeaS!L@\xed\xf9\xb2\x95\x02P_!\x13\x90IC\xde\x83\xb4\xd3\nB\x9f\x02\xf1\x18\xc8r\xf2C\xd1\xd7\x02B\xb0\xfc\
\x82\x84\xf8@\x7f\x18A\xd2E\xe0J\xa5$.\x9a\xc1\x8d\x92\xc0\x98\xb5\xa3g\x0b\xd0u\xfc Mu\xa4\x93\xd7 \x9b\xe5\x12N\x97R\
\x8c[\xf2\xf9\x95\x14t\x84\x14\xb7!\x14\x15Ut\x00\x00\x00_\x08T\x85K\x94\tes\xc3\x93@Rm\x80\xcaX1#\xec\xa2@\
\x1b\xb0\x87\x8c\xe1\x16H\x92\xc2\x99r\xae+\xe0\xcfY\xd4\x11\x18\xf0\x00\x00\x00\xf3% 7`\xd2\x89\xa2\xb4u\x0ep\xad\x08\xd4\xed\xad\
$V5p\xec7\xf1\xd2`\xb0\xe8\x9d\xe4=#`\xd5w\xc4\xb4\x01!\xee\x9a\x94/\xe3P\x07\xcer\xad2\xd1\"\xfe\x90o(Q\
\x14\xa6\xc0:Y\xa0~S\xc1z\xcc\x036\x90\x12\xfa\x93\x92\xfc\"\xb1\\\xad\xc0uMR\xa8\x8c\xc4;\x10\x10\xee\x8a\xc2:\xc3\xd1\x17\
(\xf1\xb4\x86\xa0k\x9f\xb4\xd2\x8c4\x88sT\xa7\xb1r\xd7\xc91a\xb4\"J\xd0#g\x0b\x82\x02]\xe4\x82~3-t\x02\xda\n\
A\x18]A\x83\xdfs\x1a\x15\xc3\xf2\x044yq\x11\x9e7\xd0@\xdd\x02\xf4#D\xe1\xe1\x81\x8f\"\xc2\xde$\xb0\x91\xa6\x03b>\x04\
Z\xcb@aB\xd4P\x89\x90\x03\x13C\xc2\xa9P\xcd#Pf\xfdQ\xeeC\xf3\x06j\x82\xa9\xa6\xa2\x8f\x96D\xda\x93 e}QZ\
%c\xab\xa9\xd1\xb7\xb0\x94\r?\x84\xfb\x10\xd2\xc5\xd9\xf2\x11\xfabm\xcc#wrD\xca\x00\xd3,S\xd1\xd0y\xe0\xc3D\xb1\x94\xd8\
\x91\x87.\xd4\xf4\x1e\x01\x90\x98D\x9a\xe1\x80BX\xf2\xf5\xa2t\x9e\xd1#\x81\x03t\nTt\xbe\xc9\xa2\xce=\x12rbQ\xc4Wp\
\xf0\xabr\x8f2\x10\xc4\xcfq\xbfk\xa0\xdf\x14\xe0!G\x82\x100\x94\x1f\x98\x82\x0e\xd0b\x08\xe1C\x9c\x86\xb0\xaeG\xd1sOr\x82\
K\x13WCt\xa3\xc2!4Q@\xae\xfdrwO\x91\x01\x82r\xa7f4\xe0\n\xa4\xad\x82a|\x87\x93g\x17\xd1\xf0\x14\x93~H\
`\xa7]t\x80Z\xd0PY\xf1\xc4\x96`1?\xd4\xa0\x80\xc1\x84=\x91?\x9a\xb2x\x9b\xe19\x80\x93U\xbcC\xc3WQk\xda\x13\
\xa2\xa1Q\x96=\x12M\x1b\xe2iy\xf0W\x07\xc38\x8d\xb4\xde\xaf\xa3\x97\xae@nI\xf2\x00\x00\x00\xc3\xe9\x90\x85{\x93\x97\xd0\x11T\
9B\xe5ta{c\xe2+\t\x94\xcb\xabt\xd0g\xf2h@B0\xca\xc2.\xaepc\x02 *.S\x94\xe5\x81D\"\xc2\x03\x1b\
\x00\xab\xdf\xb2\x01\xa8B\xf9%a>W1\xc5\xcdR\x17d\xb1\xf4\xaf\xc28S3\xc1\xdc\x02\xd9\x91\x94\xc1\n\xc4\xee?tK\xb8p\
\x0f.\x90\x100\x01\\M\xc0\x02\xef\xc1u}Q\x7fI\xf2\xbe\xff\x00E\x9d\xc3\x93\x1f20\xceQ\x93\x7fQH\x88\xa25D\xf4\xcc\
3\xd0\xa0\xa8\xa02\x882\x81\'BV\xb4\x04_\x0f\x90\xfaM0\x91\xf8\x93\x9d}\xf2\xb0\x1f\xf2,\xea\xe13\xddA4\x9dc\xd1\xbf\
#\xd7\xd3P\xa5)\xf1A(q/\x91sv2A\':\x83V6\x90\x14\xd1\xd3\xc9s\xa05\x81\x94\xd3\x97\xd4UnAi\x89\x03\
X\xe6\xa1\xb7\xae\xa3nm\xf3{\xa1\xf4+\x08\xf3\xb0\x99d\x04_\x83\xd4\xb8\xd2\x8au\xc0c\xf7\xf2\xf3o\xd3\xf8\xce\x92*\x8f\x04\xbd\
\"2\xfdj\x80S\x8cR\xd0\x8c\xd2\x1fp\x82\'\xa4\xe1s\x07\xa0\xb0rT\x8e\xb9\x00\xbbm\xc4u\x99\xe1\x98\x80\xf1c\x91\xd0X\xb5\
\x8485\xf1>\x8b\xe0\xe56$\xbf\xa0\x10\xb6\x15\xf3\xadc\x93\xcf\x82\xd3\xac\xee@\r\xf4\xc2\x1c\xc60\xf4,s{F\x80K\xe0@\
\xb4\x97\xb0X\x0c\xe3x\"\x91\xaa\xa1c\xf7J\xd0h\xf1Q_10}]d\xbd\xd3\"\xbf]\x11\xa9(! \x0f\xe03\x19b\xa4\
b\x82b\xb2\x81\x89k\x90\xa7\x13\x80\xd7\x17\xe0\xb3\x93\xb3j\xf3\x10`hS\r\x94\xe4XH\x94\x8d%S\xa9\xd1pwhR\xae\x91\
\xb0\x8cKR\xc5F\x01\xa0N$\xd8\x8f!0\xae\xa2\x8f\x8f\"\x04\x18D+\"\xd2\xdbOQ\xc1\xacR)B1ff`\xeb\x8e\xa4\
\x0c\xc6\x02\x80\xd5P\xf7\x8e\xf4\x19m\xf3\x06\t\"\xfcQ\x11\x9eOB\xb0\xd2\xd1\x96z$k2\x12\x9c\x9e\x02\x86\"\x80\xbb\x17\x12\x0f\
S\xf0\x91g\xe4\x00\x00\x00{\xf6\xf3g\xad\xc0\xc4?Q?\xe3\x809\x1d\x12b~\x83;\xa51\x83G\xf4\x14\xd1`\x9e\xa9\xe2!\x0c\
4\x92Y\x80m\xf22\x12\x88\xb1\xb9;\xb40\xc8\x83n\xbb\x00%y4\x80\xd7\x90d\xaf\x01\xa4?\xa1\xee\x8fQ\r\xdb\xf1\x9b\x08\x04\
*T\x83Wjb0~P\xcb\x9e\"\x12j\x92\xcb\xbaR\x18X\xd4W\xbc\xb0\x1e\xaa\xc4\x84&A\xc3t#\xaaZ\x02\xa0A\xc1\xcb\
\x04\x13\xe2\x8a\xa3%XB\x04F\x10\x14\xba\xe2\"b\xa3\rG\x90\xf7\x9c#Gy\xa2\x12]\xf2\xe8J\xd2\xac\xb7\xa3H\\\xd2S\xff\
!\x8ch\xb3\x17G\x03s\x05as\xda\xb2_\xb4\xf4\xee\xa9\xc2\xc0\x8f\x94e\xc6\x93\xf0\x0c\xb0\x80\xf2#\xc2i\xd4c\xae\xb1D\xec\xc3\
\xf7l\xf1\x7f\xf7\x80:O\xd3\xf5\x192\xa6\xd9\xe2\x0e\x0b\xb1\xe5\xac\xa4DV\xb2D\xab\"\xf4\x0e\x10q\x14 \xbfVD\\\x12\x82(\
\xbb\x80{\xdb\xb2]\x91\xf1\x0f\x96\xc1\xa1l\xa2V\xa5\xb1\xd5\xb7c}\x90\x10\tT\x01.\x15\xe13\x14$\x0c\x12\xe0\x84\x8b\x11\x04\x95\
0\xcd\xfab=\xc1\xe2\x91\xab\xa0\xe0j\x82Bx o\x182\t\xad\xd47\x7f\xd0*%P\xf8\x04\xd3<\x82B\x88\x8das\x1cR\
\xd3}\xe1?|\xb3\xd8F\xd1C\x82\x91\x8bWB\xa0\xe0\x93\x00\x00\x00\xa5\x13\xa3\xf5i\x93\xd3\x19\xb4M\xda\xc1\x08\x011i\x02\xb1\xaf\
`\x90;tr\x8b\r@\xcfzd\\U1\x01\xc9\xa0Q\xad\xe0\xbdj\xb3\xc0\x9d\xd3\x00\x00\x00\x02\x98\x90\xf9\xe2\x00\x96\xa7\xf19\xd6\
\x13\xe8I\xb2A[bBKR\x00\x00\x00\x9b\x80 v\xb91\xdc|Qtc\xa4\xeeY\xb3\"u\xf1\x1f\xc7\xe2\x06e\xc4\xcc\xfb!\
\x17\x8e\x934\x831Wnd.]a\x95\xa9\xe1M\xa3\x80\x1cv\xd0;\x14\x11\x8am\x91\xab\x95\xb4\x11i\x82/\x8a\xa2t\xb5\xe1\x8a\
\xd9\xb0\xcf\x92\xd2\x00\xb3t\x0e\xf5a\xbc\xb8\x83\x03aPW\xd9\xa1\xbc\x06C\xde\xca\xc1\x123q\x9afQ0P\xe24_a\t`\
\x92\xc1~\xe0<\xbd\xa2m\xeaq\x8eSp:e@o\xb2\x00^]\x02+ \xf4S\xcb\xa0\n\xb1R|\x8b$\xa6\xbe\x12\xa7\xae\xe1\
x\xcb\xc2\xa2(R\xdc\xe7s\n\t\x00\x00\x00\x00\xb9~\x01\xc6\xa8R\x00\x00\x00\xe7~\xe3\xebV\",\xd2\x93\x0eE\x92\xc4\x8131\
\x86\xc2R\xcb\x12k$\xa20Y\x84\xd9\xc2\x90\xb8\xf1\xf0\xad\x9a\x91\xeaW\x00\x04\xaf\x80\n\x000S\n1\x00+!\x02@\xb2\x8eU\
\xc0\xdeb\x13\x88N\xb1lv \x0e+0\x82\xe1\x01\xb4\x07\x00\x8e\xe6\xa2\xbe\xc1\xa0\x90!\xd4\x84\x8f\xc2q\x00R\x1fya\x0b\x89@\
\x83\x10\xa1B\xf7\x02\xc0\x1a1\xb3o\x92NY\xd2\xfel$b\xc1\xd2\xf4\x88\xc0\xabR\x93*\\\x94IK\xf1V\xba\xc1F\'\xd1G\
\xf9\xe1\x9em p\x16\x81>\x1e\x03\xbd\x89\xf4M%3\xb9e\xa2\xed\x17A\x88\xce\x93\'Yt\x00D\xb0\xc7m\x91\r;\"\xbb\xb9\
b\xe6Fr\x8f\xee\x12\x00\x00\x00\xd9\x0frS>\x92\x18\x01\xd2$\x001f\xd3\xb2\x1c)P\x8f8\xf4\xec\x9a\xd0\xeb\xa2A3\xdcb\
\xcd\x82\x84Y\x07\xb2.\xc6\xf2\xb7ka\xd0M\xc1\xfe+s\xc8\xe4\xd2\xe3\xb4D\x19\xfe\xf0>\xe3r\x8e\xfc\x02#\x904\xea\x89\x92;\
\xca\xe2\xe8\x1e\x80\x0e\x19\xf3\xa9k\x11Rg@GRC\x12R\x04\xf8\xe0c\xc1\xec#\xbe##0WB\x1f\"a\x9f\xa9\x015=\
Q\x1b\xbb\x93\xe65\xd2/\xda\xa1\x05\x9fd s\xc3\x1a\xed\x01 u\xc4{\x0eRtT\x90\'3\xc0\x94\xe6a\xe8Hb\xd9\xf6a\
w\xc9CCRPKE1\xc1\x91\x00\xc8\xfc\"\xf283\x8b\x14$%\x8e\xf4\x9aH\xf1\xb7\xe8b\x1e\x0br\xfd\x17\xd3\xd8\xff`\xd2\
O\xd4d\x12\x83\x9e\xf0\x11\xa0\x1e`\xc3\x033\x9d\xcfB\xa8l\xe0\xc4\x85\x13\xc60b\xf8\x1c\xf3\r#\xe1\x8d\x83$j\xeb\xa1\xbd\xb3\
p]\xb63l[B\xcb\xf8`\xc5fd\xbd\x08\x00\x86\x83@w\x0e\x81\xb8\xb5\xf4\x8ae\xb2\xc86`b\x80r\xaa&q\x10\xe3S\
h\x8626X\xb3\x00\x00\x00\xfd\x8f\xb0y\xf83\xed\x89\xe1\xfd\xb4\x81\xac\t\xb3\xe4@\x00\xd3\xadbxg\x81d\xc7\x01\xf6\xf2\x11`\
l2\xd3\x02\xf4I\xb2\xa49\x8fq\xf6\xe7\x03\xd4\xef\x93\\i\x14\xedo\xb2^^\x14\x80\xdf\xa2\xd7\xa2\x12\xe5\xb2\xd1\xb4\xce1)L\
\xa1\x9b\x12\xa1\x87\xd9\x03\x98\xea\xc0\xddH\xb1\x98T\x023e\xb4fOb\xd3o\"\xde\x8aqC\x03\xe0\x00\x00\x00[4\xe1\x00\x00\x00\
\xb2\x13B\xfc|\xb2\xcd#\xb1R#S\xdc9\x94\xd9\xa0!@\xe0\x03\xdfX\xb0\xf2XP\xf6\xccqE\xce\xe2\xcb\xe2\x01a\x8cP\xf1\
|\xb0\x05\x8d\xf4\xdc\x8d\xa1G\xe2q\xb6_@\xad\x86\xe3akp\xdc\xf5\"V\xdc!\xc1\xdd\x11\x8a\xae\xf0\xe9\x0eDI\xb8\xb3Os\
\xc1\xe6\xb4\xc2Nd\x92w\xc1@\xa6\xbf`\xf9\xa4\x12$5\x02\x9b\x19\xf2\xb0W\x13\x00\x00\x00\xc7yq=\xaaAE\xb8\xc1\xc6w \
\xa3U\x01\x00.\xf4fH\xe0&[\xf2\xac*\x00(\x9bB\xe7\xb3D\t\xd1\x93\x81\xc9\xf2\xc7\xa5\x00kZC\xc4\xef\xa3\xfc\x10\x04\xb7\
\xc7\x90\ro`\x17\x81\x82\xe4_\x84C\xbf\x00\xd0NP\xab\xff\xa0v\x98\x93\x9b\x12\x12\x01\x15A\xf2\x16\xf0v\r\x00\x0c\xb3\xf2\x00\x00\
\x00\x1b\xa8\xa3\x8a\xf7s\x9a\x8e\xc4U\xd4\xa0\xac\x91q\xf8\xf51\x02C\xb0B\x99\xf0\xa6\xe50\xaau\xe4\xcb%\xf4\xa9\x9e\xf2T\x86a\
%}q\x05=\xc2\x02\x14A\xb7\x00@2\x8b\xb0f\x92\x81a\xa0cM\xa1\x92\xe4\xd1s49\x02@\xcb#T\t3Ci\xd0\xb9\
\xfda\xae\x06\xe3\xf78\xe0\xb8j\xe4l\xa9qb\xfa\xe0\xb0\xf8\x12\x98\x8b\xc1s\xa3b=\x13\x00\xcd\x0f\xd4\x07\x7f\xe4\xe8\x94t\xd4R\
\x20\x97n \x83?\xa2G\x07\xe09\xeb\xf1{m\x80\xeeg\x04aX \xf9\x86\xa0\xf8\x83\x90\x08i\xb4\n\x1a1\x83o\xf4\x916 \
*f\x81\xf1\x96\xc1\x82\xd5\xd27\xcb\x93\x95#B\xb6\x181\xb0\xe8\xa0(\xef\xd3m\xdf\x01|\xd2A\xdf@\xf3\xebua\x86\xf5!\xa9\
\xfc#\xe9,\x80\x9c\xad\x14\xc4\xfb\x00\x9c\xd3\x90).\"\x97\xbe\x82\x89q2\x1a\xb7!\xc8\xd7\xd1\xb2r\xf2[\xdf\xd3)K\x13\x9a\x87\
\x13\x04\x83qlcp\x08\x99$\xb0\x95\x80X0`\x88\x8e\x11<\x91p0Ft\x12\xbb\xc0\xc2`\xe2\xbe<\x02\x1b\x1a\x817\x99\x10\
\x04\x91\xb3\xef\xef2\xbd\xea\x83q\xc2\xf0\n\xdf@\xd0\x1d\xd0\xd4\x02\x13\xf0G#5\x98\x93+\x88b\x85\xff\xe0\xe9\x03\x02_\xdeS\xd3\
\xea`\x99\x05C\xe5=\x01\x84_\x84\xfa\xae\x11+cR\xa6P\xc3\x00\xb70\x8b\x80B\xbc\xc2\xe1j\xe1\x93e`4\xd8{\xc1\xf8\x9d\
\x02\x07\x97\xf2\xa19\x80\x7fK\xf1\x81\xf8!\xe8b2\xeb\xee\xf1\xf2X\xa3\xdf\t\xe21Q\xc4 \xd6\xb0\xc6\x88\x93\xfc\x9e\xb4\x1c\xfba\
\xb2\rQB\x13\x03\xbcP\xa4\x01\xcea\xd7\x8a\xa0%\x1e\x02\xc4D\xd0\x16\x91\xa4\xe9\x9f@Jo2\x00\x00\x00\x076@\xc4\xa7a\x8f\
\x82qH\xe32\xe3\xa52b\xa9\xf3\x17\r\xf1:\x1d\x81B\xdfP\xd7\xfd\xe0\xd2\x87Q\xbf\xb8\xf0e\x90\xd1\xde\xfd\x00\"\x15\xf1\xd2\xa3\
\xa0\xc4u\xf1\xf4\xa3$q@A\x8d\n\xd1;/\xa3\x14I!\x1b\xe02]\xa1bF\x1a\xe0\xf2h\xb2C\xb0\x10K\xf9\xc2$\x1b#\
a\x01\x03\xcbW\xa1\xba\xe9\xc2dp\xd4A\xdb\xe0\xbd\x9a\x81\x13#\xc3J\xcdc\xe6\xea\x92\x02\x84\x11\x96\xb1\xd2\xd9#\x00\xe04b\x1a\
r\x84\xfc\xda\xe1\xb6\xb2\xd1\xa7\xba1+\n!\xc7*\xe2\x9a!\xf1_e\x90\xb0u\x02DV\x81\xff\xf6C6\xf8s\x01\xec\x91\x87%\
\xa0\xfa\xa0\xd4\xf9\xc9@\xc4\n1\xc0:A\xedf\xf0\xfd\x8d\xf2\xe4\xff\xb3\xa9\xf2P\n\xa3\x84r\xbf \xb3i\xf4\xfc\xe0\xa2\xa5\x95\xe2\
f\x11\xa1\xfa\x93`\xf9r\xf3S\xa4\xc0XP\xb2\x87\xc2R_\x18\xb2\'_\xb4\xab\x89\xb4\xb2\x85\xb4\xd7: _@`\xeb\xaft1\
\x8ebcRtX\x8e\x12\xf23\xa0<8\xb2\x1c\xd8\xf00r\xd0\x00\x00\x00\xa2\xc3\x81\x82\tD,\x04R\x94\x8b\x84\xb8\x0f\x01\xf5\x0f\
0\xef&R\xfa(0\x10\xae\xd0\x1e\x17Q}\x1f4\xd6\xd8\x11AHq\xd7\xcc\x93\xd9K\x12\xe1\xe5Bx\xc8qE\xd4\x12\x0cAq\
\xad\x0f0\xdc\x16\xc3\xaf\xb3\x93\xcc)`\xeb`\"#\x99`r\xf8\x81\xc0\xa2\x82\xbav\xa34\xbd\xf1\xa8[!\x81\x07\x84\x88\xd6\xa1m\
)d*8\xa2\x1f\x94D\xf5\xe7\x02\x82Y\x91\x1f\xd9\xb0\xccD\xd0\x07\xaa\xc1\xea\x9b\xc1\x8c\xad\x13\xa1\x9eC\xd6\x14T\xb5\x9f\x111b\
p\n\xde\xf0\x15p`\xaf\x92!O\x12 2Vq\x83\xdd\x13\xd05\x00\xa4\x80\">\xaer\xb7L\x94\xa5N\x10\x00]\xe2\xb5\xe0p\
*\xc3\x11u\x80\xc4\xb8\xb1\"\xa1\x9a\x90q\x90t\x12\x10A\xa4\xdd\xd0,Za(m\xd3\x90\x87q\xe2\x9a2\x95\x17\"q\x91\xf3\x82\
\"\xd2\x8f\x00S\xcdg\xf1x\xcd\x01s\x9dtb\x1d\x81\xe4\x9fqb\xf8\xe1b\xab\xd4\x81\xb7#O\x9d\xc4\x9cBs\x8c\x99\xe1/j\
\x91\xe4\xe4\xa1^\x82\xd0B\x91B\x12\x1e\x90\x0cK\xb1);\xa44M\x90\x95A\xc4_\xd21\xcd\x9a\x84\x0bcr\xa7\xa8S\r\x17\xa1\
\xbd2\xd0\x989\xb1\xb9\xeb\x03\n\x9b\xe0C\xb11\xbe\x8e\x80\x0f\x86\x12b\x04b\x9a\x1dR\xe8\x7f\xe1\xfe\xb1B\xe4\xa6\xf0\xc42\x10%\
eA~\xcb0\xa2U\x14d\xcb1\x1bI\xb05\'a\x92\xe3\xd1\xc3\xf1\xa09\xd0q\xdfp\x91>\x16\xd2\'aak\x17\xd2\xee\t\
\x20\xe7|\xb2\x9b\x1bb\xf8\xfc\xa1y\xd3\x03 \rA\xad~\xe4\x88\x1c0\x00RDR\x0eSw\xb90\xa5\xd4c\xec\xc6cW\x9fR\
\xdd/`3>\x90l\x93\x00\x98{A\xca\xb0\xf0p\x80\xd3\xdd\xda3>>\xc0\xb9-\xd2\xcaR\x90]AB=*\xb0\xa6\x86q\x90\
\xeb\x10\x00\x00\x00\x92\x8d\xc4d\xc5\x90\x94s\xe4\\6By\xfaP\xe5\x1b0X\xa6\xa4Y\xf0\x10\x1d\xd1\xe3\\\xcc\xc2\xd7O\xd0\x96\xac\
\xa2\xfb\x82B\n\x8e\x94\xbdF0\xd6t2\xcc)\xd1\xf3\x92Pf\xccrf\x1aD\xcd\xe7#\x8ev\xd4\xb9\x91\x80\xc2\xa5#)(Q\
\xcba\x00~J\xb2\xca5a\xbb\x96`\xde\xe2\xe3\x8b-2u`0*Ar\xcfe\xa4w\xe8rQ_r\x03\xb4\x80/GD}\
p\x92\xfdI\xf0\xb9o\x04w\xb3s\xc02\xd2\x1a\x0c\xf3\x87^@!\xf1\x91\xb7Q\x10\xbe3\xb0\x80\x12\x02\x00\x00\x00\xbf\xf8\x10\xa0\xbb\
\xe4\x0c\xea\xf3\xdc\xe0#H\xf6\x039r\xd3\x82_\xa2\x86\xbd\x90\x9c\xf7\x03\xd5\x8fT\x86\x84d\xc6\x03\xd2e\xeb\xf2+\xd4\xd3G4\x02\
\x8f\x84\xf2\xb0\x9c\xe4\xb8&\x92\xd4Y#g\xb1CP\xca\xb3D\x7f\xd3\x97\x85t\x81\x8e@\xf3\xa2\x91\xf7\xd0S\xf7d\xd0\x85|\x14\xa5\
\x03\xb2\x00\x00\x001\x88\x91\x8eX\xd2\xf8@\xe2\xa3`\xe1E\xab\xd1\x00\x00\x00\xfc\xe8\x12\xf2\x8d\xb3Dl\x04w`#\xe0ZDo\x1f\
1\xc0Rs\rD\x00\x86\x96\xe4\xc8\xbbA\xc9\x80 r\xe9\x82h\xcd\xc1\xe9\xe7S\xc8\xce\xd1\x8b]\xc1\xeex\x01\xf0\xf9A\xfd\x11\xe3\
\x9b\x0c\x90Hh\xd4\x9e\xbda\x12\xb3\xa3\xc5\x8e3\x94j\xb1\xf8,$\xceGd\xa9V\x80Z\xed\x92\xf5V\xc1\xa6\xe1\x10\xb8\xc0\xc2\x0f\
\"!\x08o\x04\xbf%r\x11\xae#\x8c\x15RO\xa6\x14\xf2\x84t\x84*\x11\x16\x1d`\xbdB\x828AD\x1cd\x92\x8c@\xc2\xb3\"\
\x14\x00\x00\x003\x0c4u\xd4\xf1QS \xc0\xe0\xf0\xd0\x7f$\xa9\xec\x83v\xb8\x03\x0b\xc5\xf1\xe6\x98\x90\xde\xdeB\xc4\xecP~}!\
\x8a\xa2!]\xe7r\x95\x01q\x1b\xf3\x01\xac\xdf\xf0\x1ce\xc2\x13\xd4\x83\xcf\xf4\xb2\xf93\xd3N\x99a\xfd\x88\xa4\x13\xfba\x8d\x0c\xc2\xd2\
\xdas\xa9\x0b\xf1\xdbuba\xb2\x04,\x0c\x02K\r\xa0\x8dx\x00mO\xe0;\x994\x87 @\xdfW$\xe9\xa2@\xd3&`\x10t\
\xa1\xad\\03\x06B\xbc\x0e$P\x00\x03^\x06\xa3\xe9\x14\xa0e\xe9\x82\xaf@\x93\x8ci\xe1\xea\x96\xd0\xbe\x84\x02\"<\x01 `\x12\
\xadl!o\xc5\x92\x9e\xa3p\xe9>\xc2!d\xe1\x06m\xe0V\xaf\xc0\x13=\xc2\x1d\xf1\"p\xac\xd1w\x060\\\x8a\x04\xe9\ra<\
\xb3t\x1cs\x94|K\xb4gnB[X$h\x83b}\x8d\xa0\x84\xa1\xa4\x8b\x98\xd2>bbms\x91\x81\xa0\xf0\x99q\xb4\x87\xc1\
\x11\x95\x96\xf3\xf7J1\xccA\x02\xa6\x83\x03&\xd13\x83`\x14O\xb5\xc4J8a\xa5\x973\x84\xc8\xc0gpS\x90\x86Pj#\x12\
94pO\xff\xd3\xc2\xa7\x02\xb2\xb8\x10*\x1734\xc6\x10\xc3[2k\xf3r\xf8|qJ\xee\x12\x82j\x13d\xef\x92\xa2\xca\x83}\
\xab\xb3\xae\xe2\x91\xa5>\x01\xda\x1f\x03G\x11\x11\xfa\xe0q\x85\xdd\xe2\x0c\x95\x14\xcd\xfb\x90\x89\x8d\xc44\xdc\xb1\x81\x0c\x93\xb5\x95\x12=~\
\x12\xae+D\x00\x00\x00\x17\xcf\x81\xf9b\x129\"\xb2.2\xf2\xf9\x90\xa2\xbe\x06Q\xfb\x07S\x93\xce\xf3Z0q\xe1w\x94\xda\xd5\xe3\
\xa4\x844~8\xd1!\xcbr\xf0\xb1\x90\x06\x83\x14\x02Z\xf1:\x15\x91W\xef\x11;\r\xa3SG\xe48\x1b2x\xa74\x81\x05\x91\xdd\
y#\xef=\x91)%\xe2s\xf2\x13\xe1\x17\xa1c>#\x8f\xb22\x00\x00\x00W[p`\x0ep\xe9\xb9\xb2P\xa0BG\xf11\xe1e\
\xc4\xde&\x83~\xa2S\xfa\xd7\x11\x15\x86\xb4\x16\x03\xc2\xdd\x1f\x91`\xb2`$\xcdB\x0e\xf1\xb1[3t\x9e\xf6\x83j\xe5S\xb3\xb9@\
UEs\x9c0\x80\xff\xb5\x01#\xba0\xa2R\xc48-A\x80\xb20JD\xf2\x03\xb8\x82\x1d\x040\xcer\xf1\x91/B\xdfl\xb1\xec\
8\xd4\x0b\xd8\xb0\'o`\xb1\xd7\xd0\xd6u\xc0g\x06C\xb4\xd01uR1Z\x9e\xd1\xa2<\xc20t\x14\xa4\x96\x13\x93\xf33Q]\
\xf2\xa8\x19\x01\xd3\x05A[\xde\x81\xcbZ\x00Xf\xa1\x03v!\x16|\xc3R\xf9Q3\xadp\xbc\xd4\xa0/\x93$\xecH\xf1-\x94\xb0\
R\xe2`\xea\xf2\xb28\x11twP\xd1\x81\x9b\xb3a\t\xd1\xe7\xdc\xb3e8\x00t0\xa1\x12\xb9D\xcf\xfe1\x00\x00\x00H\xcf2\x1f\
\x00\x84\xaf\xd0\xd2#[a6\x86\xa4\x00\x00\x00\x9f5\x82\xc2\xd6\xb0\xe1\xe9\xb1\x8dp\xe1\xa8\xe3\x92ix\x11$\"2\xdel !X\
Pf\x9bT\xec\xe9QF?D\xc5\xad\xf2\xbc0\xc0\xb7\xdd\x81\x00\x00\x00\xb3\xbf\x92~=@?\xa4D\x9e\xe0\xb0\x807\x91I?\xe1\
\x9c\x80D\x1b\xda\x91\xa0+RZ\xbf\x83\xc7\xd7\x80S\xcep\x98f\xd4\x04_\xa0\x81D\xd0\xf1\xd9p\xf6a\xd2\xbb\x7f3\x04\x17\xc3\xd3\
\xd6b\xf4\xde\xf0\xc4\x9ad\xf9\x1e\xa0\xcdd\x90\xd0\x8d\xb1K\xc9!\xdd\x830\xee\x01\xd0\x9a\xc1C\x1f@\xf2\xea\xd7\xd2\x8eQ\x94\xa4\xa9\
Pr\xf2\x81h\x89\xe0\xb3\x14\xd0\xaa\x1e\xf3R\x1a1\xf4\xf3\x91\x00\x00\x00\xfe\xd6\x01\xc5S\x84b(p\"\x1cCn\x01\x02\xc3\x9a\xd0\
\x81\xbb\x90\xdb.\x94\xe7\x19\x022\x87t\xf5.`\x9b\x9c\xf4\xd2\xf5\xd2L&\xb4z%cRL\x11<\x080\x9b\x9f\x14\xc6z\x90\x00\
\x00\x00\x87\xb8\x90\x8bW\x90\x08~\x81\x17\x1e\x80\\\x03Q\xb0C\xf2j~0\x89\x07\xf2\xf1v\xa4\x04\xe7\xd3\xff\x1a\x91\x00\x00\x002\x02\
\xe3B\x88\xf1\x88\x14a\xfbA$\xb1\x87S@\x9c \x05\xc1\xd2\xaa\xf5\xc1\xa5\xff\x93\xa9\xa0D\x86\x8a\x11\xb7@\";b0\x96\xca\xf2\
\xde\xe4\xd1\xfe-3\xc6\t\xc2\x1d\xc2\xa2/\x8f\x01\x88\x81b[*\xb0D\xab\xa4d\xf9r\x00\x00\x00\xd6<\xd3e\x03\x00K\xf50\xf4\
\x18qd\xbcC\x1e\x06`\xc4\xcb!4\xa9\xd0\n\x8ar\xe3\x1e\x12\xc5\n`R(0\xdb\xce\xd0[\x1c\xb2\xb6\xfcQ\xaa\x10\xb3\x8b\xd3\
a\xfeq\xd0\xfb1b\xd2\xb6\x94\xe8\xe8q\x7f\x194\xe2\xcc\x03\xef\xa6\xe2\x8f\x1f\xd3\x01\x8c\xf3\x87\x81@\xf0\x10\xf3E\x7f\x00\xf4\xf63\
.\xdc\xf0hx4G1\xe2\xaeh\xf1Mp`\x9a\xbb\x84\xad\x10\xd4\xfa\x9e\xe3\x00\x00\x00\x82\xda \xd7\xce\x93:\xc9!\xbf\xe6\xb1i\
\r\x83\x00\x00\x00\x8b\xa3$\xfcs\xa3\x0f\xce\xb1\xd2\x0eA\xc8\x0b\xb2t\x972\xd0\xac\xf4\x1d\xd2\xb1\r,\x92\xed.\x82M\xa8\xe4\xe7\\\
\xc4\xd6\xa6b\x82\xe6\x00\xf2\x87\x91-\x804\x80\x1ep\x00\x00\x00\xaex\xb1U\x97\xc0\xa5\x04\x93JAr\xff\x91A\xfc\r`\x06\xadQ\
\xdcWR\xc8\xea\x13\x1e\xd72:\xe5\xe0\x9c\x9e\xb4~\x89\x93\x97[\xf3\xfd\xa8\x12l\x18313\x91\xb1\x96@@\x81\xf2\xf7\x84\x80\xc3\
\xb6\xd4z\xe4\xf1\xa4\xbfR(\r\xa4\x04\xff\xb2\xaf\xa7\xb0\x00\x00\x00\x00\x00\x00\x17\xa8\xc2\xfbB\xb2l}\x94\xd6\x85\"8e\"\x17D\
\xb1\xfe\xe1B\x98\xb7T\"\x18\xb1\x04\xa2\xa1\xac\xf11y\xcf\x82-]r\xdbA\xb0#]0v\xb7\"%\xfb\x91P\x89B\x9d|\x80\
X~\x02cX\x82U\xae\xc1\xb22\xe0D\xea0\x89\xd1\x11dk\x92\x97\xd6\xd36;\x93\\\x80\xc1\xad\xb3R_\xf4Qp\x94\xb2\x99\
\x063.\x88\xe0\xafi\xa2\x00\x00\x00\x97\xe7\x11W\xa7\x92\'\xb0\xe134\xc2\x89\xd0\xc1\x00\x00\x00\x8cS\xd2\xc5\x02\x82~\xf61k\xaa\
b\x81\xb8Rg\x7f\xf4x\xac\xe1\xec\xdc0\x00\x00\x00\x19\x9b\xf0h\xb7d\xaf\xd9\xf1\xa8\x08\xd2We$y%q2: T@d\
\xaay\x90\xa7\xfa\xc3\xeb\r\xe2\xbbj\xc1k\xf4\xf1\x1a&b[\x88\x94\xed\x02c\xabFa\xae5\xc0\xdc\xac\xa4\x91?4o\x81\x81*\
\x04!\xbc?B\x06\xff\x11\xb3\x8143\xd6\xc1\xb1\x9d\xe0\t6\x91\x00\x00\x00\xaf\xf6\xa08\x8a\xd0S\xf9\xe3\xd9]\x80\x88-\x935\n\
\xa0\'\xc2\xe3\x00\x00\x00\xb8J\xe1,\xd8C\xa9\xa2\xb2\xc9\"\x00[\xa3\xa0^O\xd0\xa3\x9d\xb0\xce\xdab%\x82\x90z\x1b\xf1f\xb1\xc1\
\x1d\"b=\xf1c\xf3\xcb\xa1.\xdba\xfe\xde\xe0\x03\x08s\x94~\xd0\xcb\r\xd1-\x051\x1c\xc81\x1c\r\xc2\xef\x03\xc3\xdf3\xe4\x80\
\x0e\x90U\x81\x91\x9dvd\xc1\xbb\xb4\xd0\x01bW\xac\xe2\x14\xeb#S\x881#D\xa1 &A8\x9f\xc0\x06n\x84\xfc=\xa1\x00\x00\
\x00gn\xe0\x0b\xb3\x10\x88\xd5\xa1\x99\x88\xa1\x1b_\x94g\x97\x04\x87:`Ydcev\x01\x00\x00\x00\xe9\xf3\x83\xb1\xff\xd0\x8d_\xf4\
\x1c\x9d\x94`\xc1\xd1\xcce!x\x81\xe0\xa1@\x82\xe2\x1e\x81ik4\xfb\x9a\x13v9\xb4z(\xa1\xee\xae\x91\\~T\xff.\x13\n\
\xec\xb0\x1a\xc1 Kg\x02\xf97\xf1\xb1\x032\xe8Bt>g@;\x87\xd4u=\x84\xb7E\x02\x7f\\\xf1f\xa0\xd0\xef@P\x7f\xec\
\xa2\x96\x1a\xd2\xa6s\xb1\xf8)\xf0\xa3UbqX\xb2(\x94d\x86\xe0\xd1\x8dB\x93\xa0\x7f\xe4\xa4A\x12b\xe4\xf3\xcfLR\xb7\xfc \
>6R\xcbGp\xdd\x0c\xa0\x1b\x11\x83\x00\x00\x00\x11 \xf0dJ\x82\xa3\x1d\xd1\x91>\xe0r\x8a2\n\xb9a@\xfcp\x91\xcf\x13\xef\
\x12Q\xf1\xf7R\xecn@2\xaa\xe1\x7f\xb93\xf3\x85@\x9f\xcb\x03\xaa\x89\x11\x88\xa9tF `u\x9e\x11\xdbU\xc0\x1dwc\x888\
\xb3k\x840\xaf\xe7\xd3\x8d\xcd\xe2\xf7f\xa0nT\x80\xd4\xf2\xd2]\xc3\x02y\x81\xe3t\xec\x13\x92\tpR\xa3$\xa1\x8a\x01)\xbb\xc1\
\n\x91T\xb2\x97\x03~\x08\x12\x8dsAa\x86C\x14 \x02>KQX\xddq\xcf\x96\xf3H\xebC\xa5,P\x9e\xe3\x11%\xa7\x92\x03\
)\xe2\xf4\x98 \x10k\x03\xf4\x861(Dr\xfck\xd1u\xbb\x03\xb7*\x80\x96O\xb4\x1e\x91\x025)1+T\xc4\xa6R\xc0Bt\
0\xc6\x9f\x90\xb3\xf2\xd0K\x8b\xa0\xd6u\xd3F\xe8\xa3\x1f4\xc1\x86!\xc0h9\xe3za\xa3\xfd7\xa3\xd6\xbb\xa4\x1b\xb0\xf2\x12\x1b\x90\
E\x16\xd0}\xb7T$\xf0\xb1\xc3\x91q\xbb+\xf1\xa2+\xa1\xa9#\x10\xdf\xcc\xf0V\xaf\xa1\x82\xc01\xd6\xf3!\x95c\xd1*+\x01w\
\xab\"%$\x80\xddP\xc2r\xcd\x13X\xe1\xb3:\x94\xb4Q$\xc0r|\x10\xbdqa\xcf2\xe1]\x9e\x94I\"\xe0\x94`\xa1\xa6\x1a\
\xf4\xb6\x87\xd1\xe8\xed0\xdcOR\x0e\x9f\xb4C\xf4\xb2\x16qQ\xdfw\x13\x84O\x91\xa7\x8d\xc1^\xa64O\xed\xe2\xc9\x86\xb0\xafs\xc0\
=\xda\x00:\xd6p\x08\xda\xa2\xd9\x9d\x94\xed8\x82\x8e>\x82-\x1e\xb1\xbd\xf6\x02\xbaU\xc0\x7fW\xa4\x9a\xfdq\x06\xb9\xc4S\xa3\xa1\x14\
\xa9c\'\x121\xf8\xc3R\xdfkA\x897`\xf0n$\x0c\x8f\x04\xd8\xa7 \x01\xb1\xb1\xdfb`\x87t\x84\x89g\x83\xd5\xe6\xd3\t\x02\
\xa28\x0e\xa2\x16\x18\xc4\xa9\xf0\xd1\x97\x82\xa2\xe0V\xd4\xd6I#\x1c\xf9\xe0v\xce\xf00\xf1\x13\x8d}4n\xd5 \x0b\x96\xf4H\x170\
\xea\xb64\xd5\xa6p\xa7r\x94\xf6\xee\x90\x9b\xeb\xd0\x89\x84\x01I\x83Au_C\xea\x87A\xf7\xdfQ;`D&\xe0\xe2\xbd\xfeC\x86\
\xadQTz\x94\x10\xfd\x92\xa8[\xd0pH\xe1\xf5\x9f\xc2\x00\x00\x00\x11\x99`\xe1*\x14\xbaT\xc2R,C\xd8f\x82_\x0b@p\x01\
Tr_\xf4\xb8\x9a\x10+\xf5\xb0D\x1f\xe4*\xc0\xd0\xfb\x9c\x84\x04\xb4\xf2_.c\x90\xdaAX*\x12\xfd)\xb4\x06\x8cq\xc6\xe6\xe0\
\xa1b\xd0\xca\x86\x81\xa4\x9fcoR\xb0\x94\x9d\x82\x97[\xc4\xfc\x8920\xc8q\xd4\x9fD\xdd\r\x81%\xd3@\xf20\xc2\xe0o\x14.\
\xbd\x02<3\x81\xd8\"\xd34\xbcR!\x8e\x11db\xc3j\x84\xe1z}\xf3\xc3\xa5\xe2\x00\x00\x00R\xe6\xd1\x07\xb0\x00\x13\xa3d\xdd\xb5\
Q8$\xa1,Aq]\x85\xc18<\x03\x01R\xf2G>\x82i\xbf\xe0\x07da\xbe\x84a\xfa\t\xe2\x95\xbb\x00U\x16\xe01\xe0r\
\x89\x95B\xdc\xc0Ph\x03R\xd3(\x11\xean\x01G\xda\xc0\xc7\x89\xe1t\xde\xd1\xb7\xfa`\xfef4\xbc\x8ebP\x94\xe3OWT\x02\
Q\x81$+\x93\xbc\xfbA\x88`\xc2\xa7\xef#\x7f\x82\xf4\xaf\xa7\xc2\xf3\x82\x91\xe9\x8d1\x00\x00\x00\xb9\x81\x10\xf3\n\xf1i\x8br\xcdQ\
4\xf1Q\xe1\x1f\x1b\x11Z\xac\x00\x87\xfc\x12o\xf6\xf0\x86\xab\xa0\x1eU\xc4{*\x82\x91\xbapa\r\x83\n\xc9Q]7\xb1\xdb\x1b\xb2\
\x97H\x03\x80,\x10\xf9M\xa2\xdfU\xf3\xd9\xd2\x00\x81\r\xc2\'\x83\xa4\xb0`\xc3\x01\xf3\x004\x8e\x13\x99\x87\xa0\x9d\x14\xc4f\x1bQ>\
\x9b\xd0>\xb14\xb1n4<\x01\xe4\x00\x81\x82G\xc0\x82\x7f\xe1S\xc7\x19\xf1~\xac3\xa1^`\x00\x00\x00\x00\x00\x00G\x95\xd2\xb3T\
S\x083\x11\xf9<\x02~\xea\x811\xd9q\x0e~\xa4\xc7\x97\x02\x1b\x9d\xb1\x00\x00\x00\xd7\xcd\xc1\xfc\x9f\xc1\xbbD3\x00\x00\x00N\x9a\xa1\
?R\x94v\xe5`\xc2\xa8\xd4\xc0u\xd3\xc7ED2,2\x82\x85\xc1(m\xc2\xa6\xde!\x187D\x02\x90\xd1\x96\xa1\x84N\xcd\xc1v\
\x04a\xba=$\xb3\x96T`\x1eP)\xdb@h\x0b\x032xaYP\x04\x00\x00\x00\xe7\x10\xe1\x11\x9ea\x00\x00\x00\xcd\xb6a\xee\x7f\
\xf2\x97x\xb1\xfbxD)\x98\x01u.\xb3\xc5ZTUt\x02\xcb9\xd1-YB\"J \x1f\xc5\xe0\'F#\xf3\xa7\xf4q\xa2$\
\xb1\x80\xf2\x0b%\xa2\x86S\xa4gK\xf0\'\xad\xb4\xdd0\x10\x15\x0b\xb0\xbc\x85BQ\xad#d;\x91\'\xa1t\xe6\x99\x02U\xa3SM\
n\xa1d@sI\x9fA\x9d\xe1\xc1W.\x00\xa1i\xc4a\xab\x90\x16\xb9a\xb5\'\xd3\xfb\xb4\xc0\xc0O\x11\xa6\xbb\xb3\xba\xcd\x82\tH\
\xa38K\x93\x86\x81\x84g\xd8\x109\x11\xd3\xb4NB\xaf}\xd0\xc6\x12\x03:\x1a\x93\xeeT\xc3\xa9\x91\x02M\x93p\xb6\xc7b\xe0SA\
Cn\x10\xf6\xc6\xa0\x8eQ\xd0\r\xaf2\x1eo\x02\xee\x92\xf2z\xb0\xf2\xb2R\x80|]\x92@N\x84\xd8\x99\xd0\x1f5!]Z\xa1/\
\x7f\xf1\xca\xa7sT\x8a\xc1\xfeP\x13\x84\x02\x91\x00zt\xb7\xd4q\x13\xe7\xe3\xdcF\x12\xf7s\x04\x83\xf3\xe1a\x83\x00-}\xa0*\xde\
S6}!D\xb9\x81\xd8E\"\x81\x17\xc0Bkt\xc0d\xe0\x94HD@d\xd4]mC\xf9\xa8Q\x99\xdc\xb0qV\x04=c\x83\
\x07ECu6\xc2\"\"\xf3\xefDT\xf2&\xb0\x0c\x12BK@\xd3/U\xd0\'\x1as-G\xe0\x0e\xad\"i\x8d\x838\xbbBy\
\xbb\x103h\x82Z\x13\xa0#\xdf\x12sk\xf2\xedt\",\xa2\xa3\xe4\xf9\x82\xf2\xb5\xa0\xb0\xa2\xd1\xbc\xb0\xc1\x00\x00\x00\x83\x93\xe43\xbc\
P(\xaa\xa1S7bP\x12\xe2\xbd\xf3q\x10\xf1bC\xfe\xb1\xa3\x8c\xd1zc\x94\xb2\"P\x0f\xf8\xf3\xafr\xc1Z\xbf\xa1\xdeT\x10\
\xef\xea\xa3\x16WT\x03\xe8\xe1\xe3\xd8\x03\xc6\xf2!\xd4\x9c\x90\xc8.p\x9f\xdd\xd2jH\xa1Y]\x84/\xb7\xc4\x98\xd6A8\xdcp\x00\
\x00\x00Dt\xa2\n\xd3p\xcc\x9b\x93=,\x02\xa1\xef\xe1jH\xd4,\xa70\x9c-\"\xffu\xc0z)1 \x070N\xa0\xd1c \
\x10\x06\x03\xf2\xe9\x9c\x84\xdb\x9a\xa3\x00\x00\x00\xf9\xe2r\xb7\x1e\xc3\xeb\x1c\xf1\xeb\x7f\xd07\xb5\xe4\xe6\x10R\x02c >vq=\xc8\x00\
\xaa\xcdSx:2\xf5\xd3\x12 \xb0\xc3Y`\xe2\xf0\x07\xa3\xf5v\x91\xd28\x92\xb9\x8f\xd2Qv\xb0O\x97\x91\xb3d \xd7\x1e\xc2g\
\xf6\xf3\x90\xbcr\xa1\x10B\xbd\x18\xa0\x82W2D\x02!\xa4\x05qx\x85\"\xb2\x00!^\xeb\xf1\xa1\x122dd\xe1\xd3\xb2\x82\x8d\x8f\
\x04\x04EtZ\xec\x92\xc1\x8a\"\xc5\xfaP\x8fD\xb2=g\x82E,pL63\x9aw\xc0\x85\x87\xd3~\x98\x84\x00\x00\x00\xedI\x84\
M\xdf\xc0\xce.r9_\x14\xcc\xe0\"#T\xb3\xe0N\xe0\xe7`\xa3\x00\x00\x00\x87Ms\x83\xfd\xf0\xe2\xbc\x11\xf6\xe9\xb1\xfe\xa2\xe3d\
-\xd0\x9a\"\x81\xd7\xcf0\xcf\xdf\xa2\xf5\xcf\xc0^\xda\xa2\xbe\nc\xcb\x7fQ\xa9\xfb\xc0\x1c\x06\x11\x16\x95\xc3\xfdgp\xca\"RY\x16\
2\x15\x1es\xb3\xd1\xc1\r-\xe1\xfa\x91\x82m\x05c\xc8\xeb3SlD\xd6\xee\x92\xf6\x03s\xb2!1\x15\x7f\xb1\x0c\xf9Q\xb0\xfa\xb2\
\x1e\'\xb0+\x0e\x01]}D,\x9f\xd0{]\xb1\xe2\xa6\x94\x13\xaf\x04\x8a\xda2*\xb4\xf2\xc7a!\x7f\x93\xf0\x9f\x9b\xa2rj\x92\x1a\
\x12\xc4\x0f\xff\xd2n\x06463\xb0\xb1*R;\xf3!\xc3\xaa\xc3\xee\x94\xb1\xc7\x12\x02\xb8\x01P\x89\x1d\xe0\x9b\xa4\xd29\xd9\x83\x02W\
\xe2\x8b\x8d\xa0\x1esP\xc2x\x11\xf0tt\xf2\x1d\xc1\xb0\xd6\x11uDr\x1f\xa0r\x9a\xc5\x82\xa5\xc4\x80B\x9a\xf0\x80\xe9\xd0Y\xc3\xd1\
\xcf\xaf\xb0\xc5P\xf4\xe3\xf2\x13\xc3>P\xaf<P\xd7A\"\xc1(\x03\xacm!\xb3\n\xc1f\x92\xb4\xfdv4zu\x11\x08\x93\xc1\xa1\
\x00\x14\x806\xf1\xa2R\x12\xb77\x94\xc5A\x93\xb2\xa1\xe1\xa0\x94\xc4\x14l\x84 q\xb1\xdd\xecs\xd7{ \x8b\xbb\xe0KY\xd4\xe6O\
AcU\x90\xd6\x89\xe1\x0b\xa1\x91\xb19\xa1\x97\x98\xc2\xf7\xe4\x13\xe3Y\xc1]\x83\xb1\x1b\x89\xe3\xb6\\\"\x05\xce\x93`Q\xa1}\xfd\xc1\
\xb7>\xc2T\xbc!\x04\xc3\xc2@\xcc\xa3\x9c\xb0\x92\xb6\xf8A\x1de\x90]\xa1\xf1\xb5\xdbq\x95\x1a\x01\x04\xfd!{\x9e\x10\xce00\xc1\
T\xe4\xf4\x01D\x04\xed\x03\x99\xb042\xb2\xe3\n\xdd\x91v\xf6\xf0\x1c\xd1\xa2]Ir\xfe\xeeC\x87U3M\n2\"\xact\xf6I\
tXI3S\xb9r\x96:\x94\xdc\xd8b\xba\x9bt\x16\x1eb\x18\xfd\xd1\xd5\xb0\xd4x\xe7\xa0i\xad\xb4\x96\x93\xb1 \x83\x92\xdb\x03\xc3\
\x1fg\x02\xa5\xb6 \x00\x00\x00\xb2\x0b\x84<\x98\x04p-\xf2\xae\x85\x83E\x94r\xa1Jd\xf0\xfb\x92\x81\xc7B\x9e\xd0p\xd4\xb2\x93\xae\
\x9c\x90&\x8a\xc1z\x99\x94\x7f\xb8\xa0\xb2U2_#pArd\xf9\xcc\xe2Zz\x92}G\xe3\xc3\x94\xc2\x8d\xaa\xc4Rlr\xa8_\
\xc4\x9f+P\xa0\xd0\xe2\xc4\x97\x80\x9cDb\x94\x81!d\x81!\xfa\xd2a\xe3\x94\x01,\xc4\xc3\x14a\xd1\x99\xe3\xc2\x99o\xc3\x9cb\x02\
\x0c\xe91o\x85\x80\xbd\x10B\xdb\x87\x00\x0bZ\x14\x0e\x06C!zrD\xe8A\x00\x00\x00\x84\xe0\x90\x9e\xc8\x91`\x922\x19m\xc4\xb6\
\xcb\x12j\xa2\x00N?\xb2P>\x00aR\xb0\x968\xe4W\xc6@\xfcM\x13:\x14\xd3\x13m\x00\x0e\xa1\xc0\x9e\x90\xe4\x7fdQ !\
\x12\xcdBa\xf6\x1e\x14x\xd30$\x88#\x02\xf8\"\xbeB4\x0f\xa3\xc3\x08#\xe0B\xa9\x92\\\x833\xcc{\x13\xc6\xd4\x00\\\xf7\xb0\
\xacn\"\xdc\xce\xa1\xf8\xe6\x12\x9d\xaf\x01\x00\x1c \xacKT\xb1\xd7\x91\x95\xb5\xd1\xdd\xb2\xb3a\x1d\"\xc2\x10\x84\xbbN1\xa0\xb70`\
\x13\xd4\xc5\xdf\xe3.5\x10\x14\xc1\x92\x18\x84!\x08\t\xb1^\x8d\xe3\xabS\x82\xeb\x95p\x90\x0e\x14S%\x92\x1a\xdc2\xea\xf0r\xb8\xac\
\x013\xbc\x04s<\xe1Cu\x83\x8ab$J\xd7\xe1\x95Y\"\x0f\x89\xe4\x91\xe7\xa1l\xa6\xb0S-P\x82\x06\x81\xa1\xc2\xb3\x8e+a\
\"\x10c\xcaHT\xeerC\xe4\xaa4\xa9\x84\xd2FUs\xbaH \xbe\xe5\x13\x8fe1\x8bHD\xa7=B\xe3\xd3\xe2\x18\xbe\"l\
.1\xd0\xbc\xf18ot\xab;\xa1\x8d\x88\xc1\x80f\xf45\x9e\xe2\xfbn\x80\x18\xb5\xc2AM\xb4I\xd0\xf0\xd7\xe5B;\x8f\xd3\xfe\xab\
\xc4q\xd4\x13>.s\x9f\xdf\xd0VV\xb4\x88E\"\xb7I@\xce\xc2\xd0\xe7\xc5\x81\x96g\xd0N\xa6\xe2%{\xf2z\xb6\x90b4\x92\
\x15\x92\xe30\xa8\xc3\x0b\'\xe2\xdb\x91\xb2g9\x12\\\xf80\xaf\xb1 \x19&4\xda\xab\x04d\xcdb\xba6B\xf0w4@-!,\
X\xa2\x98\'@\x11$\xa0\xed\xce\x03k\x82\xf3Y\xff\xf0[\x04d\xc4W\xa4\x0c*\xa3)\xc5 j\x0f\xb2\xf5\x82\xe0&\xd3\x03\x87\xa5\
\xf0\xce,c\xd7\xff\xb3\x80\x9cB\xfcZ\xc3\x1ai\xa4\x82\xe61s\x0bb\x11\xcfR\xcf\x9d\x11{\xaaD\xb2\xed\x91\n\x0b\xb4\xed\xe5\"\
f\xdfpu\xe7a\x00\x00\x00\x0e\x0b\xa0\xfb\xa1\xa0\x96\x04#\x87\xe5\xd0J=\".2\x10 \xd9q\x8c\x94\xb0\xe8i1\xa540\xb6\
j\xe1\x8c\x0eB\x94\x12\x03\x88\xf7`\xf5\x80\xe2\x13\xd8\xc1\x97\xdd\xb3%$\x03\xbb<\xb0\x03\x80\x94\x94\x00$\xa1!\xc0\xe7\xab2\xbc\xe6\
@\x00\xf0\xa0\x00\x00\x00\x9c\x02\x90^\x05\x03,\xde\xd0w\x9f\xc4\x034\xa4\x15\xdfb1\xcac3\xb5\x91\x00\x00\x00\x7f\x9a\xf3\x89\x1d\x02\
\xe0\x94\xa2\xc9\xd6\x12&\x14@\xea\x13\xe4Q\xf6\x10v\xb5\xa4:\x99!\\\xb74\x98\x10@\xd8\xd4\xa1\x92\xa6\x81Fx\x02\xaf\x8b\xa0\xe0\
\xe6q\x00\x00\x00\xd7o\x94\xbd\xbba\xdf\x87\x02\x9fC\xd4\xdd\xd72\x022C\xe7\xc4s\x12\x83\xb4\x96(\x82J\xaa\x12M\xf0p\xce\xdb\
\x90-\x01\x91\x9e\xfbb\n\x8c2Q\xc1`\x87\x1a\x00O]a^\x8d\xe0\xc4\x8e\xf4\xc5\xe4\xe1\xcd\x9c\xe0\xc8\x99\x84\x89$A\x8c\x03\xd2\
\xd0\x95q\xa4C\x13\x17A\x94\x8f\xec\xe3{Rd\n\xfb\xa1\x9a\xb1\xe1xh\x04\x0b\xab\x02\xfd\xf1\xc2\xb4\xd7r\x1b\x89A\x83\xa7\x82*\
\x1c\xe11{\x91\xf0\x93\x80\xd1\xa3R?S\xd2gtqWup\x87\x17\xd0\x08\xabTJ\xba\x11>,p\xebX\xa1\x8e\xd7c\x94\xb5\
d\xb8\xf1\x13\"N\xf3(\xeb\x91x\xf3\xe0\xdf+\x92\x00\x00\x00m\x8e$\xd8\xeb`h\xa8\xd4\x83\xe1@8%\"\x00\x00\x00\x93\x06\xd0\
c\x1b\x84o\xbc\xe3\xc9e`\xa1=\xa0\x1a\x02\x91\xaaD\xd4{70\xc2]3\x12A\"\x00\x00\x00\x17\xb1dy\xb1B\x8bN0U\
\xb2\x00\xb5.`F\xc6\xe0\x90\xda#\x91\x9fQ\x98S\xa4\x88\x04T\x1b\xb4\x83Yp\xd2\x98j\xa19d\x91\x91:\xe2\xc5-\xc1\xc5\x88\
\xe0 \xc0\xb0:\xc7a\x81\x9bT\xa5\x13\x02\xa8\xc6q\xd5a\xc1\x00\x00\x00u\xb0d\x02\xf3\xe3\x92\xb0B\xf4\xbe\x90\xd4\xba\xc2-\xa3q\
\xdfdp\x00r\xa1ni\xa4P\x8d\xe1\x10\xdc\x10(\xdd\"M\x07Bg\xf2!%\x82\xf4\'ar \xae4\x15\x8b\xc1\x99\x87\xa2W\
\x8f\xc0\xc1\x08\x83e\xdd\x80\xe1\x1b\xf4\x1fa\x90\x90qq)\xb3\x93^<\xf4\xf5XQCjqNqT\x00\x00\x00\x9a\x13$\xf9\xa0\
c\xb2\x89a9g!U:Q\xb5\x884e\xce0\xc1\xb9Q\xd1]\x94h\xdb\x91\xfc\xb6\xf4k\x0cb\xb9\xc2\xc0\xe86\xa1Iq\xe0\
>&rN4`$\x80\x84!\xbeb0\xd3\x01\xf8\x8c\x92\xa4\x04\xd1%,\xe2N\xc8Q\xeeX\xb4\x9f>\x00\xbdb4\xb0K\xb2\x03\
^rK\x98\xe4\x13l\x83#jBZF\xc46\x01\xa2\xce\xf13\x9f!\x12\xcf\x80A?\xcbB\xc0\x8f\xd0\xdbq\xe4\xeb\xa6\xd4\xfcy\
1\xc2\xb1\x83\xa0\xf5\xa2\xf1\xed\xb1\x13\x15\"\xc6\x074,\xd7\x101\xb7a\"\x931y3\xa4~\xbf\x80Kk\x14|\x7f4\xcd\xa3\xe4\
\xc3\xb8\xa1ce\xd3\xa9\x020\xa1P\x94\xb3\x19\xd0\x00\x00\x00\x83a\xd3\xde\x9e4\xf2jbC3S\x82\xed\x13\xb1\x1cr\x91=\xd0d\
\xf6`\x05F\xa3\x1b\x89B\xeaM\x92\x89\xfa3\x1c\x12\x10\xe7\xb9\x01S\x02\xe4\x85Q\xe2\xa3\xb8\xf24WD\xbcLp\x8cc\xb3\x19\xf6\
\xc1\xdc\xfd\xd23\xa8b\x00\x00\x00,\xb1\xc4@g\xe4\x00\x00\x00T\x0f\x90&\xd1\x90\xbb\x8d\xf1\xfdp\xb4q-\xe1\xea\xad\xc2!\x0e\xb2\
\x85v\x90q\x0f#\xc7\x87\x82\xa7\xb2\xc0]B\xb1|j\xf4\xbcWQD\x06\xa02R\xc0\x88\xe9P4B\xb2\xd3\x92\xa0G\xb2\x13\xa3\
\xb4\xb3\x0e\xd5\x81\xb7\xa7rg\x85\x02P\xf2\x13\xcdv\x04I\xfe!f\x0e\xe2\xd9V\x83-&s>X\x80O\x83\xb3\xe7\x1a\xd0\xe9\xa7\
@\xe6|a,\xc4\x01\xf2lD\xb6\x1a\xc0U\xe9\xb0^\\\xd3\xef\xa4ra>\xe2\xc8\x05\xb3Q`\x80f\xc4\x13;\x80\xc1\xaaI@\
y\x93\xa0XOa\xcc\xac\xa2\x91\xa1a\xba\xa1$W\x15\xa3\xbdV\xa2\xf2\x1b\x91b\x18\xf4y\xfbQ\xb97\x93\rN1\xd1`\xb1\x1e\
+\xf0\xb6\xda\x831I@-\xfe\x00T\x80\xf4.\xd9\"o\xa1D\x06f\x13\xa7\xe2A\n\x1d\xc0\x8b<1/1@\x94\xbd\xa2\x81\x89\
\xa4@~#\x88!\x92\x1e\x86\xc4\x16\x99\xb0\x95\xd1\xa2S\x99\xe4\x03\xf0\x82=\xce\x83\x00\x00\x00\x17\xfc\x82:ns_\xab2\xd0\xff\xf2\
\x11\xa3\xf1\xf5l\xd2\x99\x0f\xe2\xc0J\x93\xe4F\x10\x93\xfa\xf1\x0b\x81\xe0\xc8\xe7\xa0=+aa{\xb0s\xcbqK\xd8q\xd6?a.\
V@\x0e$\xd27$R\xaa\xb0\xa3\x17\xdbq\xf7WT\xd1\x1c\xb2\xef\x15\x81\x03\xb7!\x9fnt\x1f\xc3\xe0\xc7ND\x9f=T\x98\xf6\
aM\x9a\xc2\xad\\Sv\'`6\xe1\xe0\x18q4z\x08\xd0\xce\r\x006\xb2\xf1t\x08\x91\xe6a\xe3\xf8\xd0B.\xc0\xd3\x1d\xae\x01\
r\xd7Am)\xf2\nyA\x81+\x80\x13Ua\x0f/\xf1\xd8\x8d\x02\n\x9d\x90\xcfE\x12\xf6\xe8\x81q\x8b\xf0\x8d\n\x02/\x9c\x00[\
F\x838\\\x83\xebl\xb1\x9d)\xb3\x11\"`]\x9a\xc1AU0Q\xe4\xa3\xbeNt1\x8f\xd2\xde\xad4\x95\x10\x14\xc1\xa1\x93\xbd\"\
\xc00j\xd2e\xdc\x10\xb46\x01B\xfb\xb1\x10\xcfPZ`0q\xda\xf0\xbcn\x92\xc0\xfe\xc0\xd8\xde\x836=Sj\xc2\xe3\xdct\xf3\
\r\x06\x00\xe0=b\xe8)\x02\xa1\xc9\xf3\xfe\xb7D}\x87\xe4l\x04\xb3y\xbe\xa1mS\xc1{\"\xb0\xa2qRh\x84\xa4q\nr[\
b\xf2\xff\x18\xd3\x98\x802<\'RM\xff\x92?V\xa0\xe5\xb5p\xe2\x12RrkT\x97qP\x99\xa0\xf3\x08\xae!\xd6\xd1\x92V5\
\xd4F\x1drQ\\S\xd8\x9f0\x8e\xcf1\x81>\xf2-\xaf\xb1\xbb\x062\x99P\x10\x8bf\xa1\xb0\xef\xe3\xc9\xee3\x13`\x80p\\\xe0\
\xfd&p\xe56\xc0;\x03D5\xacc~.\"\xbd\xc0\x10\xd5c3#|\x03f\xcaA\xbeE\x94o\x12\x02\x1e\xdf1XI\xb0/\
\xc0\xf1\xa7;\x92u^\xd1\x99\xed\xa2\xc2`\xd4\x9b\x85c@J\xe2\x8aF\xa4!\x92\xd4u\xa6r\xe8\xcd\x90\xbe/\xe0\xfb\x84D\xd8\x80\
$\xf9\xd6\xe3\xe5\xa2\x02\xea\xe4\xa3\x0c\x85\xa2\xac\x8bB4\x91\x14vC\x11\x80\xc5a\xf8&1\xb9\x98\xf1`FP\xaaldn\x8d\xe1\
E\xfdQ\x81\xb3\xe0\xdbk\xb4_\x991\xe9\xe2\xc2\xa7}\x11L\xb1a\x97\xc9\xa0\xfd\xc8\xf2*Pq\x85\xfe\xc0B\xe7S\xbc\xa2\xf4\xf1\
\\\x91\x05\x92\x82\x83\x88\xe1}\x07B\x91B\x04\xb42R\xd5q\x82\xd8\xe5!\xd2\x92\x11U;A\xbdj0\xc9\x9bR\xd9\xcf\xc2\xcf3\
\x93\xd5$\xe2\xbfk\xd2\xf2;\"\xcd\xbe\xf0,d\xd1\xb58\xf2\xf6\x92\xb2c\x16\xb1\xe6.\xb0\xf1\xaa\x80\x92m\xc3\xec\x83\xc1\x00\x00\x00\
\x17b\x12<\xd5\xe3\x0eH\x91\xb2\xb8\xa1\x0f\xd9\xd0L\r\x91\x8a\x89q\xf5\xf0a\xa7\xd7a\xc7^\xd4m_\xa0\xa9\r\xb2\x93~\xd3\xe3\
\xba\xe2\x85\xc8\xe2\x81\x0b\xd2\x0e\x02\x14\x03{2\xacE\xc0\xc7\xec\x11${\xb0\xac\x97!\x9bY\xa03\x9b\xf0X\xdd \x88\r\x03!f\
\x83p\x87P2+\xb4\xf9O\xc4\xc3\x08\xa1\x9f&q\xdf\x9b!\xb7(B\xf1\xb0a\x00\x00\x00\x1f\xb0\x90\xf2\xf8\x03w\xdc\xb2\x14\x16p\
\xb0\xb7\xb47\xe0\x82\xbf\xed\xf3\t\x90\xc3\xf2\x93\x04\xc5C \x1c\xb2\x82\x0fK\xf3\x8b\x94\xe2\xc2\xd9p\xad\xa9\xa2\x00\x00\x00E\xefR}\
\x9f\x94N\xaa1\xa7\x1f\x90\xcb\xcf\xe36\xf2\xe1v\xfeq[\xcd\xf1\x1b\n\xf01w\x00\xdf\x18\xc1d\x900\x8f\xab\xf4\x86\xb7\x14\x99\x07\
b\x02\xa72;(1N;\xd0*\x000]S \xd66 \x9f-\x13\\`\xa1\x93\xc2\xd2\xa9Q\x94\x1c\x7f\xe4\xd1\x0c _\xf4P\
!\xf8\xc1>\xabP.\x1a\x90\x92p\xb0\xfe{\xd4\xddI\xa1Wq\xd0\x9e\x8d\x13\xe3\x9d\x80\xa47 T\x98\x14\xf5GD\xd1h\xb2\xf0\
\x041\xe0]ri\x834\xe4\xc6A\x00\x00\x00O\xa7Q\xb1M\x93%|\x14&\x81\xc4\xc5\xc3\xf2\x8d\x1a\x84\x85\x88D?v\x93\xc0\x12\
\x12\xaf\xf2a\xdc\xf1\xb2\xdeKs\xc4\xc1q\xfeH\x82\xb5\xad`I\x83\x10\xc2\x84#\xae{3\xb2w@I\x17a\xd9~\x91\xc3\xeaP\
R\xf7\xb3\xdeB\xa3+\xb8\xd4kN\xd2S\xc7\x91$6\x00\x00\x00\x00\xa4\x14\xa3\x94\x01\xb2\xea\xa0\xf2\xe2\xb1\xc2\xb7\xbe1v\x03\xa4\x9e\
\xfa\xe0\x00\x00\x00\x04\xdeQc9\xf1r\xb4\x11\xc44\x91\xcd\xed\xb2\xbc\xc3\xa3CW\xa1\xe6#\xd0\xf4/\x03\xaaS$M\xb6\"A\xa5\
\xe4N\xdcBG\x90B\x07{\xe1T\xe4\x02\x88\xfbC\xce\x93\xf1\xe3\xb4\xa0\xc3{Pm\xc5\xe0\xfa/\x81uI\x90\x0c\n\xa1\xd9\xafP\
\xcd\x05\xe4s]s\x00\x00\x00F8\"\x90\x80\xb4?\x1b1\x8e\xc3\xd1\x85\xec\xf0{_4\x07\x97\x14\xd2\xb9T=\xa42M\x05\xe0\xbf\
q\xc0\xf0\x0e\x91\xa6\xd8\xa3\x17\xb1\x90\x97\xac\xf4\x9bf\xd2\xab\x9f2g\xd8c\xd2\xa5r\x96}\xf4\xdf\xc7ag\xc4\x10)QR}\xfc\
\x81<\xcc`\x8b@0&\xd6\xd1m3a^\xb01\xcf}\xa4:s\xd3\xefc\xf4\xbfb`4\x97\xd4\xf5{\x84U1\x11q\x87\xb4\
\x05\x1cBs\x08\x02O\xbb\xf2\x83g\xd1z~\x04?\x94\x83\xb4i@\xc6U\x93\x9dI fK\x01\xed1\xa3\x03TQ\xc0\xff\xe2\xfa\
\xfe3\x96\xb6\x81\xbe\xd2\x024X\xd0ki1\x0f\x03\xb4\xd0W\x00\xd3S\x93\xac\xca\x82=\xaf\"t\xca\xc0I{\xf0\n\xa6r&\xe2\
b\xa3\x98\xc0j<\xa46\xc5\xa0\xa6%\"\xf5r\xf1\x0fV\x80\x07(\x01a\xdba)\x88Q!2s\x08g\x93\x94\x83q\xcc\x07`\
pd\xb4s\x85T\x9d\xc21:\x88\x11\xc1n0\xd5<P\xe8\x8d\x02\x97\xb8t}0\xd2\x12\x95q\x80.\x00\'\xb7\x82\xb6\x8ar\xcc\
\xc5\x10aS\xe28\x1e\x90\xa7\xda\x12;\xcc\xb1\xf7\x00s\xf8\x7f\xd0\x9cZ\xa1\xb2\xaep\xbe^\xf4]ht\x1b\xfar\xa8>\x902\x8b\
\xf3\xd3p\xd4Y|\xc1o.\x02q\x02d\x18\xaa\xf1\xb2\x17p\xe8\xb81zY\xa1C\xd1\xa2<Bs\"Q\xa1\xaf<\x82\xdcz\xa1\
\x80\x872hT\x13\xf9\x03\xc0\x8c{\x94\xfc\xbf\xd0T/A3-\x02\x17\xaa\xd2&\x8c\xa2\x85\x9f\xd3\xa6\x93`\xb4z\x91\xd2\x83\x14v\
\xd7\x93,\xc3B!\x01a\xf5u0pQ\xa4izb~\xcc\xf2\r\xeb2j\xb2\xa4\xfd\x7fB\xe8\x80\xe3fg\xc2\xeb 4\xa7f\
\xc2\xaf\x11\x92\xc6\x82\xd0m\x92\xd3\x1c;\x91LX\x84xF\xa1\x8eT\xa4\x06\xa5\xd2\x89\x06\xb3\xe4\x03Pftb\xa6\xaf0\x00\x00\x00\
\x7f\x1c\xf0.\xcd\x81{\xdfP\xf8\xf9p\xaf\xf30#\x101z^\xb2x\x0c\xc2\x8dU\xe4\x1f\xc4\xe2{\xbfa\xff\xd7\xc3\xaf\xbdb\xb6\
>\xf3\xe0\xef\xb2\x9a\xdd\x90\xb8\x1d\xc4R\xb4 \x87\xd4\xf1\xd4Bp\xb5Y Z\xb0PA\xa7\x82\x88\xb5\x92\xac\xc2\xa2\xed/@Q\xa5\
\xc2\xa1F\x82\x91\x9d4\xc8M\xf4\xe5\x82d(\xda\xb3\x00\x00\x00\xb5G2Mo\x84\xe7\x8c\xd4N\'1L\xae\xa1~O$\x99N\xa0\
Tb\xf0\x8d!C\x1f\x0b@\xdf?\xb2\xb1\xc5\"\xf1\xb8\xb1R\xd3\x03\x9bN\xd1O\xecp:n\x11\xea\xfa\xd29^\x11\xe5\x00t\x90\
e\x14\xcb\x9b\xb0\x8c\xffQm\xe7q\xe9j\xb1\x00\x00\x00\xf2\xb3\xb2\x08<\xa2\x83\x90q\x042r\x02\xd0\x12\xfb\x99\x80 \xd4RAh\
\x01\x8d\x04\x10\xe1\xd5\x92<\xdb\x02&\xc4q\x03b\xc0\x1f\xa6\x94\xd2QQ\xff\xf9\x03\xfeGr\xae\\d\xedE\xa1E\xd3\xa3\xca\xe8`\
=\xa4\xd0\xc5[\xc0z\xa8\x02\xdeR\xa1\xe4h$$\x13\xa1\xa2xA\x15ds\x9c\xb83\xd8\x16dgd\x14\t(\"\xd1\xf7\xf1\xe2\
\x84\xa1\x00\x00\x00LV\x00\x89\x06\xe4\x1f\xd61\x19P\xd0rPr\x8c\x93D;n\xe0\x91\r$X#A5\x8b\xc2L\xc5\xb0C\xc3\
\xf1J3p\xb0\xf0S\xa5@P\x04 \xb2ba\x83\x18\xbc\xb1\xf0 \x11}\xa1\xb0?+\xf0\x0e\xccRv\x04\x00\xa2\xfd\xb1\xba*R\
_\x9d\xf1\x99%\x91#9\x80T\x11@\x1a|\xf2\xdf2B\x8aID\xc8\xbc\x91\x9fd\x80\x9f\x05\xe3\xef\xa1\xd0V\xdes\xce\x081\xf2\
u\xf4\xda\xe1b\xc5C!5\x81\xb0\xaf4\xd0\xaaH\x11\x81\xf9q\x81T1&6\xf1\xea\x1b\xf1\xbd\x13B\xc7\xe8\xe1\xb5\xab\x00\xfc\x06\
@\x9e\tb\xcd\x060\x1fYa\xa8\x14\x81\"\xd7c\xdfjT\xf6$\xf03\x1b\xf4Jq\xd1\xca\xc2\x82Q)\x12\xda\xc0B\x82\xd2p\
\xcd\xcc\x81\x98\x1d\x03\n\xdb\xd2\"\x87Q\x8a\x88\xc0#v\x030\xe3r\xb7\xa3\xa2;I1>\xd2R\xb5\x9e#\x1c\x87\xc3=9\x81A\
\xca\x90X\xa9\xa1\xee\x0b\xd4\x99\x11A8\xad\xb3\xfe\nS\x9fT\xd0\r\xcd@\x98\xf2\xa0\rB\x03E\x0b\xf2T\xe1\x80\xfcG\xe1\xd6y\
Dj3\x83GKc\xc2\x13@`\xa9\xc2\xacm4\xdd\xa7Sr\xe3\xb1A\x99\x02\x8f\xbc\xc0\xab\xe0\x02|\xd4#\xbe(\xb1}\x8d1\
\xfd\x05P\xc9B\x80\xd8\xbb\x01\xb3X1HR\x14h\xf8\x93j#\xf1v&\x14\xfa+\xe1\x82\x1as\xf4\xdd\xb0\xa6\x8d\x10[T4\xba\
\xf5Q\xfe\xa5\xf2\xacG2\x82\xcd\xb2\xaf^\x84\xb0\xfe3\x19\x98Q\x05\xe83\x98o4\xeb\xde\xe1\xb2?\xe1\x91\xa2R\xb4\x08\xb1y\t\
\xd3d\x02\xb4}\xb10\xf9\xaaS|\x10\x92uZ\xc2\xa4G\x90\xc71\xc3,\xbc\x11\x88o\x11q\xbcA\xcc\xd1`\x9f\xfc!\n\xe0a\
\xd3gT\x1b\xe4\x00\x9f\xa5\xc2\xa0g\xe1DE@\x9b#\xc2w\x81t`\xa6\xf3.\xc6\x83O\xbe\xc0\x97\x0b\xb4n^#\xca\xdea\xc4\
\xaf\xf0\x11n\x82\xd7:SN\x9d!~\xe5`/\x95\x00\x02^\xd32OP\x90\xfe\x10G\x7f\xd1\xa8\xa0\xb3\xaa\x99\xe4\xc0.\xd3oY\
aO\'P\x85\x17\xd1\xc5\xb2\x906\xba!\xa3\x88txhA}\x90\xc4A\x89\xa3\xa3\x91\xd0F\x04T\x0c\xe32&Qsy%\xb2\
F\xd21\x8cx\xd4\x82\x03\xb0g4\xf1\xd5\xe1\xc0\rd0\x00\x00\x00\xfd\x87\xe2\x92\xbe\xd0mO\xc1\xf2K\xf2\xf9\xd2\xb2\x02\xa4Q\x00\
\x00\x00,\xb4d%{\xe3\x19p\xa4[\x81S/\x01p\xf2\xd5@)1\x11\xcf\"\x11\xeaV\xd1\xbc\x9d\xc0W\x7f\xf03qA\xc4\x1d\
`;p\x91&\xa5\xb4\xa4a\x80\xd7\xa5sj\x88#g\xb9\x02\xac6\xd2\x92\xdb\xa3\x10\xd9\xd3\x17\x89`\xa1{\xb1\xe8t\xc0\xec5\xe4\
\x02W\xd3\xb5\xca\xa0F\x9a\xf2\x11>ra:\xc1nGP\xc7A\xf1:\xf3\xf2&\x8e\xd2\x9c\xc7\"\x14\xcd\xa1\xa8\xb8\x80\n\xf7c\xce\
\xd7\xc0W\xe503\xfb\xc3#xS\xa5\xb3P\x12f0?e#;\x9a\x91\t\xb8\x80\xd5\x8f\x10R\x05\xe2te\x02\x1f6$\x92\xab\
\x83\x1b\xc2\xf1\x83\xa6Q\xa9\x0cs\xde_\xb3\x08K\xe3\xfb]\xd43s\xb2)\xa1\x13t8t\x03\xd6\xc3\xd2T\xb1\x0c\xab\x81\xab\xc6\xd2\
V\xa6\x02A\xd0Q`\xd5\xe1\xf0 \x82\x18\xd01\x02\xf0\xd1\x8e\xf6\xe1\xd8Q@}X\x02\x1f \xa2\xc8\xe2\xf0\x0c\xb3\xb4\xe5\xd62S\
^\x10\xe9\xe2\xf1K\xeb\x82\xde\x86\x84\xe0\x8e\xb2XiQ\xed\x98\x04eI\xe1\xb9\x9b\x81\x85<\x94h\xf3\x93\x03\xa1\xc0\x9cLB\x0c\xf0\
\xd0{) \xacT\xc11\xf1\x00^\xeb\xc0\xb9aSp\xde\xe3\xf9=d\xea\xd4\xc3\x0e\x0cP\x12\xddp2z\xe1\x16\xe1\x90\xc5\xb60\
h\xc8P\xe2\xbf\xe1\x87\xb6 \x01\"rB\xcf\x81\xfa;\xe2\xff\x81P\xde\x84\xa0\xaf\xfe\x11c\x9aRU\xf0\xc2}\x01$\xeb\xf8\xf2\x87\
\x13P\xae\x1e\xf0\x01$\x91+\xcep^\xfa\x82a\xe1pZ\xf7\xc2\xfez\xa0\xa4\x90\x11\xe1\xa7r\x00\x00\x00\xd7 2\xb1\"\xb2P\x9c\
p\x9b\x0bs\xd9\x04\xd0\x8a\x94\xb1\xac \"\x973\xe1\x863\x020\'\x82\xc2\xc4b=\x03q\xd6^\x84Q\xaa\xf0V\n\x80@\x96\x93\
\xa6v\x04\x9bD@o\x08\x03\xde\xc6301$J\xc4\x03\x1d\xffC\x81\xa7\xe4\xee~`\xebO\xc3\xe4\xec\xe1O\xf7\xf01\xc5\x83\x10\
\xa6\x843\xec\xb2~\xc2b\xe3\xe4\x80\x00\x00\x00C\'\x10\xead\xd1\xf2F\xe0\xd2=\x03\x82t\x12\xeded\xdeI\x04\x8c\xad\xd2\xed\xd9\
\x81\xfd5\xf0\xda\x010\x17\x84\xb00\xd2\x92s\xf0P\xc8\x03\xd3\xcf\x89\xb4\x0e\x17\xa2[[\x14`V\x00\xa2\xac\xd2\xf5y\xd2\n\xab\xf0\
\x98\xc8\xa2\xdd`\x84\xa2\x0e\x13\x1d\xb4\xa1\xd9Sr\x0c\xf90a\xf50\x10,\x91\t6\xb2*\x12\xb2\xfc\xb9t1\x7f\xb2\x8a\x96\x02\xee\
\xbb\xa4\xcd\x9aBF\xac\x84\xb9c\"\x02\xeb \xb3\'\xb1.\xbb$\x84w\xd4LB\xa4S\x934\x8a\x9f\xa0\xb8\x9c\xb2\x99z\x01\x1as\
\x91\xf9?\x00N\xac@\x17\xadB\xe4\x13a\x85\xf0\x81\x9b~\xe42N\xf1\xcd\x1d\xb3\xd6dQ \xe8\x01\rTB\r\x15\xe1\xad\xcf\xb1\
\x12\x00\xf4!\xb9D\xe8 \xb1\xc8\x98\x81\xb33\x00K\xf5\xc1b\xdd#*\xb5@o\xc0\x031\xbc\xa3\xa4\xd6\xd3\t\x91\x12@;\xc2a\
\x00\x90\x05BA\x1d\x14\"\x1b\x82p\xcbG\xf2\xda\xa7\x12>\xd3\xd1p\xdbb\xeb\xd82\xe6\x98\xf1d\xdf\xc3\xb1\x05\x82\x11\xce\"\xd1l\
\xa4\xc1\x0e\x83\x8ex\x81\x8e\x02\xf0Qi`Y\x94\x11\xd4\xb0Qg\xaaq4i\xd2\xee\\\xe2s\x7fd\x9a3\x83C\xf2\xe0KI\xa3\
<I\xa2\xb7[\x121\xd1@\x9e\x83\xc2\t\xa0\x02\x92\x1d\x10\xb7\xb2@\x98\x07sCw\xc3.\xcf\xf0\x00\x00\x00KFqD\xa2\"-\
d\xe287\xf0\x86f\xa3P,\xa1\x8e\xca\xa1q\x08\xa4\x81\x92\xc0\xd7\xa7\x11B\xac\xe0BT\x81[aR\x95cD\xf5\xe40\x00\x00\
\x00\xf1\xd6\xd01\x80\xe0v\xd8\xd1\xc4\x85$\xd5\xa6A\x17\x85Q\xa0\xd6\xe1\xd7\xba\xd4\xe82\xc3\xa1;Ta#$\x81a\xa1\x9a\x07\x80\
Es\xf1TBB>\x88\xf2\x08]\x12\xb1X\xa2\xc5G\xa4\xbc*p\xdd\xcb\x82\xd9#\x044\xf3qW\xd3\xe0\xb7r\xe0\xbb\x81\x83~\
\x990\x16N2\x06\xd9\x10\xae_2\x9e\'\xb2`/\xa1\xeb\xca\xe1_\xfc\xe0\xfd\xef\xf2J\x840@\xde\x83#\xb9\x82\xfb\xde\x13 W\
\x03\xfa\xe9\xf2\xfc+\xe2m\xd4\xe1!\x0c`\x00\x00\x00.E\xf2\x98\x14P\xf7\xb2\xb0\x84\xd0\"\x14\xde\x00s\xcb\xe0\x92\xaa2l\xd1a\
`:$AOqH\x05!\xfe_\x82\xde\x02\x14\xf7\x9b\xa0p<\x02\x9b_#\x05-C\x8a\x0c@\xcc/@Y\x8bPG\xad\xe1\x19\
\xa0\xb3\xe7\xdb\x81\'\x81\xa0\xc5W\x13\x0f\xb7\x01\xb7\xff0@\x8b\xb1\x00\x00\x00\x9e\n\xc0?\xa1\xd2]\x84!\xb5I\x01\x9c[\xf0\xfc\xfb\
\xb034\xa3J\x1f\xa0\\\x054\xe0\xab\x03\x85^4X\xef\x10hZT\xc5qrhP\x83\x1do0\xe8\xddB\x8b\x13\xb2*\x10\x12\
~\xe0a\x00\x00\x00\xe6]A\x15z\xc1`\xd4QV\\\xa1\xd3\xa9bP\x8a\xf4\xd6\xa2\xa3:\xa1\xf0\x1a\x0e\xf3O\xb6\x01i\x99\xb1V\
\xa5\xb4\xbd\xf6cBL\xb3\xc5\xed1\x9fvq\"\xaf\xc1\xb9J\xa4[\x1d\xc15P\x80\xfb%\x93\xdb\x1a\xc3a\xbb\xa0\xd5V2P\xd4\
c\x80\xb3\xa1w\x1e\xd2Hz\x94\xe1D\xa1\xa5\x99\xf0\xda\x84\xa1\xf04\x00\x15T\xe1vT4\xf3\x92\x14\xe5^\x04\x1eOr3[\"\
\x1a\x9f\xe4\x8a\xac\xc2-\xb3\x04\xb4\xabc\xdf<\x11\xca%\xb00\x92$\x87\x08\xa0\x82\xab\xc2\x00\x7f!\xb1 q\x9d&c\xda\xa8$X\
\xcbR\xec;\xf2\xcd\xd6\x90|\xd1\xa1\x12\xe0\xf2E\x80\x92\x96\xf2\xc3/(a\x83\xf9\"q\x0b\x911\x90@t= \x97\x0e\x10p\xdb\
!\x0eQ\xd25\n\xf2\xac\t\xf4\x1c\x8aa%=\x10\x9c\xfd\xe0\xbe\xef\x00\x9e\xc8\xd0\xb0\xe6\xe1\xc1\x80\xd1\x9e.\xe2s~#u\xec!\
qlt\n\xb8a\xe9\x9f$\x17\x00\xa0\xf7H$\xb4O\xa3\x8bY\xc1\x0bJTe<\xf2\x1f\xdb0Q\xb5\"\xe4\xf7SA\xcep\x8a\
.\xb1\x90\xc6\xa2\x11`4\x03\x91\xf0t\x86`m\rT\xa2w\x93\xc3\xa4\xb4h^\xe1\xbe\xd8c\x16\xfa\xe1\x8e\"\xd0^\xf1!p\xd7\
\"\xa8\x1f\xa1](\xa1\xd9Gs\xde^A\xc9?\x82M\xda\xc2\xbbn\x11MI\xd2I|\xb4\xb5\x1c\xf1(\xba2\xa1E\x81Px\x90\
i\x9d\xa0zh\xe0o\x90\xc1\x00\xd7r\xc7\xdb\xb2~\x972\xe0x4\xdfJ\xa1\xf8\xb1s\x8f\xce\xe1\xe3~@%\xf7\x10\n\xac\x04]\
\xec\xc1\xcew\xb0\xbf7\xf0\xee\xa11YN@z\x83\xa0:*\x11\xc6\x7f\x90\x00)\xd3\x04\xbb\x14\xf7\xb3@\xd9\xa9\x84\xa0\xcb\xf2\xc4\x82\
d\xb6\x19\xf2*\xadR\xbc\xab\xd2%\xcd!E\x9e@\xee\xf5B\xda\xf0\xc2\xb2y2\xb2eSuN\xa2\xd6\x0b\x82\xef\xa8\x82\x00\x00\x00\
Y\x84\xe4\xfbq\xf2O\xe5B\x19\xaf\xc2\x93F@Rc\xb2\xfd\x11r\xc6\xc0\xf2=\x00Q\xef\xd7\xd0\xe7\xf4\x03uS\x11\xdc\xf4\x01\xef\
M\xe4v\xed\x91\xd9`\xc2\x9d-\x94%|\x02\x0b\xf6bA\xeeqX\xfb\xc3\xf6Aa\xc9\xf6\x12\xa6\x9bq\x13b#\x18\x05\xd1RQ\
\xb4_\xb9\"1\xf7a8\x18@\xa4\x03@\x18v\x92\x84Up\x0bl\xd11\x8e\x046*\xc3\x0e\xc9\xf26%\x10\xef_\xb3y\xf5\xf1\
\x98\xf4r\xa1\xecA^\x85\xa4\x9f\xac\xf0\nP\xd1\xd9r`l\x96S\x9b\xe8A\xcd\xcaaA\x9d\x80&\xa1\x12\x92:a<\xe2\xc0T\
H!\xafd!\xa1\xa6\xa2\xc7TQ\xe6\x02q \xfe\xb3\xbb\xeeq\xe2\x11\xf2\x9b\x06$/\x9a\xc2\x80\x12p3\xc03&J\xe4\x08\x99\
\x1236\xe2!\x85\xc1\xeaJ\x911\xfda\xf2\xdb\"\xb4\xe2\x01\xbe\xbb\x12\xac\x843\x86\xcf1#\x13\x92\x80>\xc16z\xc2@ZP\
I\xf1\x92\xca\xccc\xfe\x9f\x02/\x93\x12\xb9Z\xb4\xdfP\xa1\xedg2\xac\xed\x00\xaa\xef\xf1\xb4\xb0\xe2\xd9\xf4@\xaa\xb8\x02G\x0e\xf1\xef\
\x8d4\xc0\x86$O\x81\xe2\xe1\xf3\x83E\xb3\xc3\x82\xe2C\x00\x00\x00mx\xc2\xa9rc\xba\x1dC\xaa\x19`\x13\xf9P\x00\x00\x00\xcf\xb7\
\x81JG\xf4\xb4\x14\xb1\xe7Q1w\xaa\xa1%@2\xf2x\xf4\xbb\x12Q\xcb\xb1R\xab\xf3\xb3\xc8\xb9\xc3$\x04\xc3\xa0\xf8s%]#\
\xec\x8c0U-\x94C\xc0 z$B\x05\xb8c\xd6\x94\x04\xb5\xc4\xe0\xcb~\x83@\xb5\x04HBp\xcb\xd5\xc3;\xa5\x92?O\xc2q\
[\xa1\xd5\xc0!-F\xd2\xba\'2\x19l\xa1\x8d\x1f\xd0\xaa\x96\xb4\xe0(\xc0@\x17@\x91\x95\xa1\xae6\xb3\x00\x00\x00\x0c\x99PKP\
\xa2^]#\x99<!\xce84\xc3/\x92\x009B\x14J\xa2\xcd\x1d\xa4\x1a\xccQ\xa2h\x12\x00\x00\x00\x87\x95\xc4_\xaaA\xe9\x9d\x01\
+x\xe0\xa6\xc5R*\xe0S]y\x92\xb0\xe3P\xabUa\xa0\xaf\xa4\xe2\xbf\x93\xbfM\xf4\xb1\xb3\xb4o\xb5\xd2\x8b\x1d\x94\xe2\x91d\x13\
\x0fc\xba\xd1`\xd0\x84\x11\xbc\xbdR\xc4\xf9\xa2\xd2\x89\xf2m\x85a\x0b\xbap~\x8fT\t\x984\x9d-\xc1}`\x90p\xb8p\x98\x16\
0\xf4\xf2p\xda\xfb\x10\xe4\x10\x04n\xecp\x84\n\xe4\xab\xc4!\xad\x10`\xd3\xb8\xf4\x96d\xa3:%\xe1v\x06\x01.XT\x91\xb9!\
\x11\t\x00O9\xa4/\xf81\xb6[\xa0\xbb\xd0\x00\xd5\x86\xe4\xcb\xe30\x12\xa9\x80C\xea\xd2?f\x93\x92\xb3P\x97d\xe4\xd1\x831^\
\x7f\x14\xbb\x82d\x0f\xf5\xd0\xbc$`\x14\x07Q \xad\x82\xf2\x03A\xaa\xab\x10\x08\xfb\xb3\xe2a\xe0\xbf\xff3^\xd7\xc3\xa2P0Dj\
\xa2\t\xa5\x90R\xf8\xf2\xfb;\xf4\xe0\xb3pD-\x90\xf9\xac\x00\x16[$P\x10 \xe6\x99\xe43\xfaP\x98RC_\x19R]A\x91\
\x8a7\xe3)\x1c\x84\xb8\xdf\x00\xf6O\xd2@\x83\xc3\xf5Q\x12]\x1216gR\xceB2\xeb\x06\xe4C\xc6\xb1\x85~\xd1\x1fja\xd2\
S`\xf3\x8e\x12\xe8\xcdR5Q\x93\xb4@\x80\xa8\xad\x14~b\xa0\xbf\xe1\x83(\xcbp\x864\xf0m\xdd2\xe0\xfcQ\x9fa\x11\x02\x96\
\x14^b\x11\xab\xa3\x10\x16_\x10`^\x00-=b\xd2\xde\x12B\x02\x94mXP\xbb\x80#\xb2\x99\xc28\x12\x83\xc8\xcbS\xa9\xc1p\
\xd3o\x13\xbc\xf8cP\xc7\xa0BT\xd3\xc2\x88\x01\x99\xfc\x823\x8f\x14+\xaf\xc4\xfa\x8b\xb4\x00\x00\x00\xd2\xad$i1$z,\xd1\x93\
\xa3\xe2qV\xa0)\xcbb\x8c>\x14\x8c\\\xc1\xc6`\x91\xef\xe11\xb5\xa1\x82\xbb\xe9\x01\xeb{\x817e\xc1\xd1\x86\xc2v?3\xbeR\
\x80\x1d7\x82?\xa1\xe4\xb6\xe03\x8a5\xf0%\x1aB\x10^T\xed\xa5\xb2M\x12\x03\x08\x8a$\x06L\xb0R\x08`\xa1\xcf\xb0\xbdir\
kc$<\xa7\x93,;q\xb6[\xc1\x89\xd1\"\x92;$\xc8\xb8\"\x1c\xfb\x02\x92\xf5\x91\x9fb\xe4\xbf\xd8q+\x88\xd4|H3/\
\x8d\x91\x82\xeaP\x00\x00\x00U\xb2\"\xaa\x06\xc2\x7f\x11A\xab\xa3\xe2R\xf3\xb0\xb2\xadBHG\x12\xea\xde2O~\xa3\xdc\x97\x92\xfd\x8b\
\xa2\xa9GSzX\xc0[(\xf2\xab\x05\x13\xf6\xabS4\x98\xd2\xae\xd1Q\xc0\xc5\xc2\xea\xa5\xd0\xd5j\xa0}A\xa1\xcb\x0bA\xcd\xbd`\
\\\x03\xb48\x84\xd4\x03\xed\xb1\xd0\x16\xa2\xcfv\xc3?\xe0\xd0\x84]\xd0\x13\x940*\x0c\xd3\x94\x10\xa1\rN\x10k\x83#\xe8&\x00\x90\
\xed >_\x02/\xefC\\\x03\x82sb\x83\x19\x1f\xe2\xa1&\"\xdeIC\xff\x0c\xb3\x00\x00\x00\xb2\xb4\xa0f\x16\xc4=##\xf2m\
\x91\xd5\xac\x01\xbd\xd9r$%\x91C\xa0c\xa2\xe6\xe0\xef\"Q\xa5\xf1\x92X\x0e0\xd6\x860\xbd\x86!\'\xc3\xb3lF\x107\x92\xf3\
[\x8b\x04\xe1mP\x88y\xf4\x84\xc3\xe0\x9e\x8f\xc0\xf0\x1a\xd2`\xe2\xb1\'k\xd4\x1c\xf5RM\x0e\xf2\x9fnA\x9bud\x00\x00\x00n\
\xa7P\xaf,q\x00\x00\x00_\x8d\x043\xc32\x90\xdb\xb2\xae6\x00+\x03\xb3\x0f\x18\xf2\x86\t\xe3\x18Y\xe4:\xb5@`\x97\x12\x9d\xee\
qu8 \xc09ra\xcfP\x88\x0b#\xba\xd3\xd3\xdd\xb5\xe2\xed\xb3\xe4F\xbbD\xc1\xe0\x93\xfe\xb70:TR\xeb`\xc0\x98& \
\xae\xc1\x83u\x12\xb0\xc1X\xa4W \xc0\xf4<d\xe2\xa8r\x0f\xff\xc0\x84\x9aA\xd9\x0e\xa3\xd0\xc1Q\x87W\xc10;r&\xcf\xd1\xb5\
0\xf3M\xc1B\xcc!d\xd85\xe0\xcc\x06\x02\xbe\xd6smna\xd9\x9f\xf1:\x84\xb29N\x01\x17YA{\x80\x91\x17\x01\x10\xadb\
\xe1\x00\x00\x00\xeaA\x90\xbd\xd3@;\xd5\x81[\xd43\xa9\xbes\xba\xf1a!\x88!\xecD!\xe2\x19\x14\x07O\xa39\x0b\xb2\x88\x00R\
(\xf4\x03q\x8c\x13X\xb9\xd1\x84a\x92L7\xd0\xfec\x91\x15\xe7\x11\xf9\xec\xb1\x962\xe1t>@\xf9,B\xc6\xdd\x92\xe1\xfa3\xf5\
G\x01\x9f6\x80\x13\x18\x11\x8cD\xb1\xca\xb2$\x17c\x14\x04\xc4#%\x03\xb4\x13\xee0\x81\xfc@\x00\x00\x007\xb91\x80\xa3\x82\n\x8b\
t\xa3mT\xd9pS6\x9b$Y\x89q&J3\x1a9\xb2\x9d\xf4Pl\xe3\x02T\xa7\xe3Y\x08\x9208\xd0s^$\x125\x11\
\xe6\xca E\xda\xe2\xf1s\x80\x8cp\x03M\xe6SO\xe1\xd2x\xf92&!\x91\xa3Q\xa3O(a\x85l\xb2\x91\x12\xc1I\x91as\
\xceQZ]p\x8e\x9dA\x06\xe3\xe0\xbc\xae1\xb9\x9e!\x06\xa4\x04\x08Z\xf3W\xdd\xd3\xc5f\x92@\x1c\x00\x06F\xb1\xc2\x90\xd4\xf9d\
\x12pg4\xf3\x81`\x9b7#F\xfc\x93#*\x11\x98\xb2\xb0\x97Pqr&\xa0;\\\xb1\x8cZ\xe1\xa7\xe9\xf2\xc2A\xe2\x9aH\x12\
\t?\xf1R\x9e3\xfc\x8643\xf4\x91\xd1\xbd\"1a\x14\x1aAa\x00\x00\x00Z\x9ds\x00\xeb\xb2\\>\xa0\xe4\x15\x91U\x9aRp\
Hd\xc5\x96\x04\x1c\xf9a\xfd\xca\xf1Wk\xb2\xb7\xcaA\x9e\x89Q81\xf1\xb0\n#j\xc9\x01\r\xf4\x91\x8f\x8e\x80d\xf8\x82\x12\xa0\
0*\xb0$t/\xb2\xe9\xdbb\x80\xeb2esR\x82 \xa0i+\xc0\xc62s([\x10\xca\x83#?\x0c\xc1\x07H\xa4[\xbc\x82\
gy\x81\xf2\xc8q\"\xed\xd1\xa7\x05\xd0\x84\x91\x12d|Bk`\x91\x1d\x84\x02\xc6%\xa1OK\x82D3\x823\\D\xa1\x94\x81\x0c\
z\xe2Lm\x81\xd0\xbb@\xbb\x86\xf2\xf0\x05\xe3b\xa7p\xf6\xfd\xf2\x00\x00\x001\x0f\xf3\xf7\xa94\xaa\xb1@IzB\x97\x80S\x0bs\
\x12\xd1\xfd\x12Hl\xd2B\xae\xd1\x11\xfa0\x08\xda@o\xaa\xa4\xf2\x0c#\xba\x0b21\xcd\x00\xa4\xf7RK\xca1{\xa5r\xe9\xd2\x82\
<\x99\xe3\xc7\xaf4$u\xd0Do\x04\x936\xe38\xfbA\xb10P\xae\xd5r\x18\x02\x02 \xdf\xc0x\xa0!\x0f\xe0\x001J\xb2\'\
\xe9\xe24GC\xfd\xb8Q\x13\x14\xc0\xd1?!8\xb0\xe0\xac\xe4\xe3\xbb5A\xfd\x90`\x8d\x9e\x91\x00\x00\x00\x7f\xe0C\xea\xc3\xa2\xd7\x0c\
A\x88]\xe2\xa5}T\xe6:\x13YI\xb1#i\xe0\xd1\xd4\xb0+\x91r#\xf8\x90i[\xa0\xae)\x10\x8e\x7ft\x96E\x83\xccMS\
\xd4V\x14\'s\x12\xb1\xc3\x80\xec`$\'f\x90\x17%S3\xac\xa0\x00\x00\x00&\x8a\x84\xd9\x95 t+S\xb3\xc9\x91?#a\xa9\
Ea\xdb}\x00\xd2\xfa\x03r\x9ar-\xbf\xd2\x07)\x84Zx\xd2\xdby\xf0W\x95\xf4d\x9bQ\xb4\x89\xd4m\xb8\x82Lr\xd1\x81\x0f\
\xc10\x92b\xa0\xfe2\x84VC\x04\x04\xf0V\xe3\xf00\xab qM`\xef(\xd3\x83\x14p\x8b\x14C\x05\xae\xf4\x8b\xc5c\x17\xf2\"\
\xd2\x7f\x02\xfd\xd2\xb0Yh\xc0>\xfe\xd2\x85|a\xe82\xc1\xf1\xfe!\xa7\x9cP\xff\xc0\xa2\xca!\"\x1a\x9a`\xdf\xd0\xe0\x87\xdf\x00\x91\
\xf9\xf2\x00\x00\x00K:r\x82A\"zN\x00\xf7\x03\x02$\x15 <\x12\x11\x19|\xd0\xdf\xc2C\xdaEak#\xe0\\\'\x90\x7f\xec\
#wut\xe1\x9d\xa20l\xb2\rBTYD\x84G6`\x99\xd5\xe3\x8b\x18\xf0_\xc8\xa3\x08M\xf0\xd4\xa5\xb4\xc9\xed O\x141\
7\x88\xf4\n\r3a\xfe\xa3~;\xc3\x13.\xe3\xa9\x87\x11\xc2\xe8s\xb5\xe4\xb2\xd4>\xd4\x00\x00\x008\x9f\xd2\x80\x17\xb4\x9bR\xb0\xd2\
d\x00\x88\x121\x95cp\x15\t\x92\\\x90\xb4\xb61\x020w\x13\xc7z\x01\xa6\xee1\x81\xef\xe0(Y\xd1eS\x11g\x8e\xa2\xed0\
qQ&Q\x00\x00\x00\xfd\xc5\xc0;3\x92yG\xb2\xf3v\xb2\xb6\xa8`1\x81q\'\xd7\xb1\xea\xd7Q\x01\x0ca\xd2\x86A\x1e\x90S\
\x1c\xea1$\tP\x91G\x11\x8c\xc3\xa2\xc9\x9e\xf4\xf4\x8f\xb3\xc1\xb4\xb0\xcf\xec\xb0\xe5N\xc32Qb4[TT\x7f\x12\xbf\x8dt\x82\
\x9b2q\xcb\xa3I\xdfR\\T\xf2\xaa\x8eA\xf0,\xd02\x85\xb3\xdb\xb3D\x93|p\xdb\x07\xd3\xad\x12\x83\xef\"$\xae\xcd\xf0\xdbO\
\xf4\xda\xb7\xe0oU\x84MWP\xef\x15\xc3RVr[\xae0\xd1x\xf4ZY\xf0\x86\x08\x94\xe3{\x11\x97p4S\x99\x93\x91\xa6$\
\x87ss\xb6\x8a0UQ1\x81\x1fa=E\xa2\xe6\xfe\xa1\x07\xfer\x02MR\x9c\x0f#A\xd8\x01\xc5\xdd\x90\xddL\xa0~\xad4x\
\x10\xd3o\xf4\xa3\xc8\x8b\x02f\xb8\xe2+\x19d\x84\xeer\xa7!r,\xd11\xae\x85\x81\xd2\xfb\xf3~\xd7\xb1\x0e\x03\xe1\x8f\x91b\x12\xe6\
\xf3B_\xf1\xa6-PW\x90\xf1\x80\xef\xf3\x18\xf2`I\x11S\x8b_b\xe4E\xe0\x18\xf3\x83\xf4-\xa1\x00\x00\x00YE@\x00\x00\x00\
\xc9\xabs\xe0u\xa004\xf0\xc1\x10\x90\xe4\xeb\x12\xbe\xaa\xa1\xc9\x84\xb0\x14{\xa4\xdc2\xd0\xb3\xf3a\xef\xa8\xb4\xbbo\xc1I\x8a2\xb5\
vD\x08s\xc34\xa6\x01\xb1c\x81@pdo\x1e\x11\x91\x9a\xd4\xea\xee\xd3\x90\xc93\xbf\xb6\xc1\xe9\xdc\xb2\x00\x00\x00?\x87\x90\x87\x93\
\x12\xde_\x92\x0b\x10P*[\xf1\xce6\x10\x19,\xa2\xbci\x11ym\xb4\x1cX\xe34\xaf\xe4D\xd7!#\xf0\x10\x93\x0f`\xb4\x10 \
\x84\xee\xe3\x05\n\x13e\xe51:\x1fr\xdbM\xf1\xcf\xb0\x94\xf6z\xd4\x1fKa\x99\x8c\xe1>\x10A\'\x03bNz\xe0\xf9\xac\x82\x03\
\x84\xc2\xdcV\xd0\xeb\r\xb4|j \x9b\xe9\x10\x05\x8e\x13?\x86\x84\xfb\xc3\xb0\xe3\x904L#\x01}\xe6\x92j\xf5\xf0\xce\x17\x00\xf62\
\x103@\x12\xf4\x02\xa1\xd6W\xe4/\xd7q\t\xb6\xf1*\xff\x83\x98V\x14`\xac\xc1t\xc6\x93\x12\xa8\xd1t+\x02\x80\x05\xb3\xa6$P\
E\x1c\x92L\x97\xf4\x0f\xbd\xf2\\\xa5\xb1\x07h\x91\xf0:\x82\xa2e\x04uE\x80\xccQ`\xd1\x95B\xac\xfe\xa0\x8d4\x13\x12C\xc4T\
RT\xc8c\x90V\xe4\x81\xe2\x170\x8e`S\x05\x0b`1@a\xa2\xce\x115\xfa\xa3\x90\xbd0C\x06\x92Vf\xc4;2q4\xad\
\xc2ag\xd4\"`\xe0\x1e\xd4C\xd77\x12Rl\xf1\\u\xf4n\x92@\x10\x86\x10\x1bt4\xe0\xe2\x11oP\xa0o\xb22y\xfc\xb2\
\xd7\xcb\xa0\x00\x00\x00\x1e\x01C%\xf2\x13\xe5\xbb@\xfe\xc7\xc2)\x7f\xa0v\xb2\x84d\xb6\x81\x92\xa5\xa2\x19\xca\xf0\xf2e\x10>\xfea\xb5\
)\x92w\xa2\xe4\xa4p\xc3g\xfa\xd2\x90\xb6\xb4\x1b\xd3\x03\x16\'\x124\xf22\xca,\xe1\x8e3$\x00\x00\x00{n0\xdcB\xd1\xbd=\
\x10\x99\x19a<\xe7BTc\x90\xd0-B\x8fS\x14\xdc\x810_\x04\xe3/\xf0\xe1\x93\x89p!\x812z\xe5\xe2?\xf2#\xae\xf4\x13\
\x03\x06tN\x8c\x04P\xd7\x90\xd0\x88\xb4\x95^\xa3v\xfe\x92\xfb\xa4\x11\x8e\xc6\xb0Pt\xd0\x0f\xb4\x12\xa85\xa0\x9b?\x00\x0f\x021\xc5\
.Qz\xccP\x06\xcb\xb2Znp\xb3%\xe3\xc5\x0f\xc1n)\x83n;\xc4\x10\x08\x92H\xe6\xb2\x84\xde\xa3\xed+\x13\x00\x00\x00\xfd\xf8\
\xf3\xa0Y\xb1GWR7\xa4\x92\xea-\xe1\xb1\xdc\x106\x9d\x00\x88[\xf0\x05\xcfb\x9b\xafp`\x87\x11\xde\x9bT\xc6\xdaQ\x01H \
i\xd6\x10\xa8\xfa\x91\x12)2\xd5\xd9Q\x81[\xe2\nHbwBr.\\qfc\xe2(\x93\xb0\x9a\\qby\x83g\xb0\xc2\x8d\
0\x02\xc9\xd2 \xdaltd\xe7\xe3\xa3:\xf3\xe9\xc6\x02\xf8~s\xc3\xae\xa17G@\xbaR\xc4$\xeabnl\xf1\\\xda\x80D\xe5\
\x93p\x9c\x02R\xf7\xd2\x0fI\xb4}\xf1\xd3b\xcb\xa3\x9e\x8dtq\xe6\x80\x90t\xd4Z\xc9\xb3\xb21C4\xbf\xc0\xed\n\xb2\x90\xc6\xa3\
<\xd0@zZ$c\\\x82U\xb8\xc0\x893\x11\xcaKD\xc1{\x93\x90\x92\x84\xfd\\\x00\x90\xb9\x04\xec\xac`]x`\x01\x88\xa1\xf2\
\xafP\x9b\x91\"\xfd\x9f\xf0\xb3\xd1\x12\xa0\x9e\xf0\xf0\x9c\xd2&\xdc\xa3+\xf4\"JcPf\xb3D\xc9E\xc0\x00\x00\x00\x0cL\x81\xad\x8b\
\xe1\xb4\xb70\x00\x00\x00\xdb\x8f\xa2\xce\xeb\xe1w\"4j.\xc3m\xe5\x00\x0e\x83QH\xe3S\xb9\x0cp\xe7l\xb2\xd9\xe0`\x166\xd2\
fY\xb2\xd7\xe7\x82\x00\x00\x00L\xd9\xd1a9\xc4\tY\xc0.\x95q\xe5<2\x00\x00\x00\x8f\xb8qc\"S>\x07C\xd3\xb5\xe4\x00\
\x00\x00C\x86\xe1\xbc\xbc\xb3\x00\x00\x00\xb2\x083mK\xc2\xd5M\xc2\xbb\xedq\xe17D\x05k@\xf8/\x80\x7f\x8a\x12o\x02\xb3\xfc\x94\
\x93\x10x\xa1\x18?b5M\x94\x11\x01\x937\x04\xb0\xea\x16 \xc1\'\x81\x07-\x80\xd9d\xd4j\xd5\xe2t\xf1@.H\x04 \\q\
\xf3\xefQ\xf1d$\xc9IpA\x9b\xf2\xc2\xc7\xe1hh\x92\xd9\x8c\xb2\xca\xebP\x81T\xc0\xed4\x01/\x04\x13\xb3y\xb3\xff/2\x1c\
\x16\x91%\x840\xfd\xfd#Y\xa6a\xfc\xdb\xd1\xfa\x17\x02\xd1]@$\x87\xa3v\x0c\x13J`t\x03\xab\xf1t\xb7\xb4R\xde\xa0\x0bD\
1Pk\x91>4\x12\x1er\xa3\x90\xf9\xa0\xc4yr\xebQ$^\t\xa3\xa6j\"+\xa0`\x9dlQ\xff\xecp\xa0\x97\x14\x00\x82\xf3\
\x00\x00\x00/\xd5\xb2}~1\xff\xeb\x00\x89Z\x03`_\xc4\xa5\xea\x01,p\x10&\x144\xfdw\xa3\r\xb5\x10_6\x909~\xc02\
`\x84\xf7\t\x91\x02\xb0\xd3\xb8/\x02\x90G\xb0\xc2GC\x00\x00\x002\xb3\xf1\x88X4Zp\xd3\xfe\xb8\x03\x03\xd0\xb3\xf0\xff@\xb8\xc5\
\xb1\xcc\x86\xf4\x82o\xe2B$2\xac\x12\x12\x16\x8b\xb0\xa7\xba4\xb4\xe71\xf7\x06\x83\xads\x93u\x9247XD\x19\xb7\x92\xc2\xc6\xc3\
T\xd82\x92\rs\xaa\x9f\xc4\xbfL\xc2\x0c\xc7\xd2JP\x83u\x95\xe4\xe4Ft\x10C2\xd7\xac\xd2\x18\x98\xd0}\xfd\xf2,\x0e\xb2f\
\xea\x80\xd6H\xa4h\x0c\x80\xe3\xe8\xa2\xa5\xa4\xb4\xc2J\xd0\x91y\x82m\xf1by\xcf\xd3^|Di\xda\xd1\x07\xc8!H\xb4\x828i\
d\xcb\x1e\x02zbQn\x1cC\xb5>\xc0\xafst\xc7\x88\x84\xa0\x1apk\xee\x00\xe1\xf9 F\xf4\x01\xd6\xe8\x00\xbe_\xf2\x00\x00\x00\
[\x8a\xc2\x05\xde#O:c\xd7\xb0\x80\x0b\xf02\xb1\x96\x01\n\xe8`\xb8\xd6\x807\x9a\x82e\x99\xf4\x00\x00\x00F\xd9S\xbe\xd7\xa3l\
\x14\x84\xf8\x0b\x13\xb9\x0e\xc1\xa2\xa1\xd4\xbb\x82\x00\x14\x07$\xe8md(_\xc3\x03k\x94\xf3\"\xe2\xf2o\x01\xf0\xd4\xe1\xe9~pjh\
a\xca\xff\x12]\xeeQv\xa9\x02,\xec\xc32\xa7rf\x80t\x100R}\x90\x13\x14<\x82\x90\xeb\xb3\xe5CAm7\x00tE\xf1\
\xf7g\xe3\xb5W`\xeb\xab\x83\xf3\xe6\xa1\xb4\x90\x81_\xa5\x14\xda\x03\xc0\xbe\xbc\xb0\xd9T\xf45\x02D\xc2YQ\xde3\xb0\xc9\xb9P\x9a\
@\x82)\xc6\xc0\xf1\xd8\x90<\xf6\xb2jER\xf4\x82\xb4\xc9\x17A72@Y\x96\x03\x10F\x116\xf8\xd1\xaen`\x00\x00\x00\xc2{\
D\xae\x02\xd2\x14\x84\xa4zG\xf4\xd8<\x92\x07\xd2\xb0\xa8\xa4\xb2\r\x00\x92o\xb6\x84\x9a\x8f\xe2[\xaa\x13\xd4ybGf \x1a\x92\x82\
\x8fl\xc2+\xa6\" D\x14\xcdq\x00\x9c=\x03e+\xf2^\xf6bc\xa0\x81#\xf6S\xcf\x16\xf0\xc0\xbda\xed\xa4\x11\xc8Ra\x9b\
\xe12\xd3?$\x9e\xf5\xe0\xe55PI\xc7\xc1\xb2\x01s\xb7\xb9\xf4+$A\x0c\x8d0\xc6\xbb\xe0\xd8\xe6AB\x8e2$\x83\xe0\x8c%\
\x12\xf7\xc1\"V?\xf0Ek#7\x12\xb2\x1f\xb8\x04\x12<S\r\xf7B~\xae\xb0\xab&2\xdei\x00\xec\xd0\x91x8b\xf4\xcf\xb2\
\x00\x00\x00e\xc2p\xfe\xf5\xe3\xde=\x14S\x1c\xd4:<\xd2\x00\x00\x00o\x03\xb1\xed\x1ds\x96\xca\xc19\xfa!\xc9\xcdS\xf9[\xd3Z\
\xc8\xb0H}D\x18\xf2\x13eM\x94\xc2P\x82\x8e\xe4\xf0\x8e,3\xcf\\\x14l\x13C\xc2\x15A\x85\x02sm \xa0\xce\xf0\x13\xca\xe3\
S$pa\xf1\xcc\xa1\xfa\x94\xd2%\xb8c\xd6 !Q\x0c\xb1\x1c\x1c@\xd3\xc4\xe0%\xa8\x02\xb3M\xf4\x15\xc6\xc2\xb5\xde\x13\xdegB\
\xa2;`7\x16 \xfd\x914d?\x14\x81{\x10\xa1\xd5\x02\xf8cd\xdc\xb6\xd1\xf3\x96\x02\xa6f \x16T\xb4[K\x91\x00\x00\x00\x8e\
\x8e4\xca\xb5\xf2{\x01R\x00\xad\xc43#\xc1P\xba\xe4\xe0\xf6#?/\x92J\x84$\xba\xa83\xb3p\xd1_\x94\x93\xf5B#\xd9\xd1\
\xe3\xb2\xd4\xe0b\x14\xd1k\xdc \xfdFR\xf2(\xf1z\xda\x82L\x94$\xc4\x95p\x18\x0f\x90\x98\xa6\xc01?Q\xdbv\x80Q\xae\xc2\
pXT\x92\xa4\xf1\x16Q\xf2<K\xb0\x03wA\x02i\xd0\xfc\xaf0{\xb61\x17fT\x0c\x92\xc1\x84\x02\x94n\xf7\x02\x8f\xba\x81\xd5\
ya\x95D\xe1\x8fu\xd1:\x1c\xf2\xb4e\xe0\x89\xbf\xf3\xb3\x86\xd1\x18\x80\x92\xa1\xe3\xc3\xca\x80\xb2o\xd0\xf2\x1a5\x14\x1fBd\x81\x03\
\xa1\xc2F0\x0f\xd6\xc0\xd4\xf0\x10\x9a9\xf2\xe5[\xe4\xdds\xf3\xf1LA\xdd\xa0\x02b\x06p\x80C\x10%E\xf4\x8cMQ\xe2kr\
\xcd\x17\x82\\\xf1\xb3\xbfb\x02\x11)\xb3\xf5\xa0\xb07\x07\xe2\xec\xddA\x17p\x93E\xef\xc3>L\xa0\x9d\x1d\x10\x02\x88\xf3|\xc7\xf16\
\xd4\xe2H\x07$r\xf1s\xb8\x8cc\x02\xdc\x13\xb5t\x81\xc8\xb3!.A\xd0\x1a\xb4\x10\xbb\x94\x81\xbf\x00\xd1\xe2#\x03S\tQ5\xa1\
\xb1E(\x90\x00\x00\x00&\xfb\xf3\xa7\xed\xf3l\x12\xa0I\x16\xb3\x19.@\"\xa33}MDs\xdd\xb1\x90\xfb\x90B\xff\xc3\xa5I\xe3\
\x00\x00\x00A\x8a\x94\xdd\xfc\xa2\xb5\x8b\xa3W\x03\x83|\xf6\x12\xa5m\xa3\xe1VQ\xf1nB\t\xbf\xa3`\x14\x93\x06\xe1\xe2\x1c\x93\xe2\xdf\
\xab1\x19\xb4\xc2\x02{\x04\x18\x93q\xc5\xa2\xc1\xdbt4\x07$\x00\xec\xf9@\xa9ga}5\x10(\x04\x84\xdaO\xa3\x1e\xfd\xf3\xbb\x03\
\xc2)\xf7\"\xb32\xf3\xde6\xf0\x00\xe7 +\x8f\x00\xb9M\xb2^f\xa2\xf0\xbaq\x1e^\xe2h\x87Qd*\xb3W~\xc1m\xaf!\
n2\x91\xe1\x08\xb2\x8f/\xf3\x1d\x04#\xc2\xadP\xff\x8cp/\xaf\xd2`k\x04\x134`>\x0b\x81\xc2\x87#\x871\x04\xe8d0\x00\
\x00\x00\xcc=\xf0\xf7\xc5\xf2\xd6\x07@\x90R\xd4\xafx\xa0&(\x82\x17\x95\x10\xe1\x84\xa2?S\xc0To\xd3?\x10ru\xa4D\xc0#\
\xa1\xe0\x9a\x10\xdc_\xf0\xdfQ\xd4\xfb\xe3B\x88y \xe7L\xc4GT`\xeaH\xb0C\xaf\xb0\xfcL j\xb8T\xe6\x0c\x03\xfa\xa3\x00\
.(\xa0\x02\xb5\x13#\xdc\xd2\xd3I\x92\xf8\xfd\xf02\xabT\xe1\x0f\xa3i\x13\xb2\xd7\x9ct}Q\xa3\r\x953\x00\x00\x00\xae\xca D\
p\xc0\x00\x00\x00UD\xc0\x00\x00\x00\xa1\x1e2\xf2+@\x15\x13\xe2zADo\xdf\x931\x05C\x99\"@\x90\x0bQ\x8a\x12@{\x12\
\x83z{\x94\x01S\xa3\x8d\\t\xe8K\xc4x\xe8\xd3433\xe5\xf5\xb0\xc7\xaer\xd0\x8b\x04Z{\x822\xbds\x00\x00\x00\xf2YA\
]\xe1\x11\xef\x9f1\xe2#b-\xa2`b\xe6`\x01\xdd\x93R\xc2Q?\xbf\x00\x00\x00\x00\x94\xc4\xa1Z\xd5`\xa1\x8a4\xa6\xa1 m\
$q\xc9\xd6\x93GV\xc4\xd8Ca#}\xf3\x05 1\x16>\x10\xe9\x07\xb1\xd3\x903\xcag\xa4\xea\x83DZ\'1\x0c`\xb0\x0cv\
A\x04mQ\xf7\xb24\xd4\xef\x12\xda\x19r\xa1p\xd2\x9fy1\x00\x00\x0094t\x8bZ\xf2\xa49\xc1\xa0\xbaB\xeeE\xc0j\xa1a\
\x98\x8a\xb2\xf8\x9d03\xa1r\xd5\xe0s&WR\xb98\xa1\x05\x0e\x80\xac\x91\xc4Kg\xf0%\x1f!J\x00\x00B\xbbA\xb3\xf7\xd1\xde\
\x82 \xdb\x98\x84\x11\xd3c\xd6Q\xc4DoA[\xffbs\xed\xf0\x07j\x94%i\xf3\xa7\xf9\xa0\x9e,\x81\x9b\r\x82\xfe\xee\x00\x00\x00\
\x00\xb4\xb64\xe74\x93\x9es\xa1\xea\x8b\x81\x99\x1f\xc0\x1am\xe2\x9fy`\x89\xd4CZL\xa3{*S\x84\xd4\xd2\xf4\xd8\xe3b\x012\
\xc1\xd1Q\x91\xd6\x91\xb2\xadS\x98\xf7\x82\x7f\x02\xb0\xe3\x81\x04\x06e0\xcc\xe2B\xd2kR\x81\xff\x91\x98\\\x12!\xbb\xa1pH2\xed\
\x94r\xc3\\\xa4/\x97\xb2\x81nr\xd4\xb2p\xb9\x00\xf4\x18\xf0\xf3\xba\xc6\xe0\t\x19\xd1\n\xa0d\x9c\x92\xd4\x04\xcc\xd2\rE\xe4\xfd\xab\
@\xcc\xb8\xc0\x95/\xf4]-R$\x92!\xb8\x93\xc0\xb0\xa7\xd1\x96)\xd2\x1a\x034\x93\xa0\xd0\x97\xff\xe2C\x19D=\xd1@4UR\
Y\xdf\xd0\x9f]\x02C\x8b\xf2\xad\xae\xf4\x94R1\x00\x00\x00K\xd1\xc0\x00\x00\x00\xef\x06A\xd0\xc3\x12DD0\xfbD\x94\xe4\xfb\xd0&\
\x92R`\x9cR\x19\x8e`\xc3\xa4rC]\xd2\x95\xaa\xf0\xb2\'p\x94\xea#\xd0\x1aq\x06.\xa2m\x8d@J~\x12\x19\xac@\x94\xb5\
\xe2\xed\x92q*\xd0\xc3\xde\r\xa2\xd9\xd4\x03\"\x800\xd4\xdbCd\x9a\xf0z{\xc0_\x8e\xa1q\x02\xa1oC$\x12.\"\xb7,\xd3\
\xa0o\x80\x05\xc7\x90\x19\xcd\xf0\x8b\xe3\x12\xaa\xd3\xb2\xf1\x97\xf0\x95E\x80\xfa\x1fq\x8c\x7f238\xc2\xafg\xd4\xe2\'\x10\xf0\x95\x14\x04\
\xa83\xe9Z\x84\xd1\x03\xe3)qr|\x1d\xc2\xbdL3\xd2\xa4\x817\\0\x85?\xa4\xd4\xd61\xb8\r\x12n\x17\xb4\x9c\xe8\x13\xbbf\
C\x90\xb0\x04s\x98\xe1/\xfb\xd1(J\x11[\xc4\x92\x7fHB\xb9]4\x12\xa41\x86\xae$\xf7l\xc3\xf8\xa8\xc4E^b/e\x81\
\x07\xb5\xa1\xaa\xc0\x80\t>\xa0I\x8c\xe3\xb8;\x80\xc0aseV!\xb0Z\x84{T\xb0\n\xba2\xa1\xb9p\xaboA\x93L\x13\xbe\
\xfeq8\xdf\xd1$\xa0\x91\x8e\xc3\x83\xd2\x0f\x83\x92\xa8\x83\xf6\xe6\x00vW\xc0\xc6$Q\xf0\t\x93\x98\x9a\x03\xfc%r\xa2}\xe0\xae\xeb\
R\x98\xd4q\xe1\xfb\xf1\xc58D\x86\xb4$\xd6)\x90F}\x81\x17{\x804K\xf4<\x89\xa1X\xd5C\xca\xf6\x13\xd4\xca\xe2\xce\xa1 \
\xf3\xc8@h\xcf\xb3S\xd6\xf2\x00\x00\x00Zz3\x07\x00\xc4rj3D\xc3\xb2ot\xc2\xfa\xd4\xe2\x00\x00\x00\xfa\xe3\xd1\xce\x1ec`\
\x11\"\ryp\xd4v\x02\xe4\x85 t]\x84>e\x01\x87\x9ap7\x80\xc2\xd2\xc5b\xe2\xb3\xd2!\xdeB\xb6\x1f\xa1\xc5\xae$+5\
Q\xc7?0\xea!Pd|\x81\xb1\xcb \xb2^\xb1\xb69\"\x99\xba\xf0\xc3\x82\x11~\xba\xd3\x18\xcf\xe3\xba\xc3R\xd6\xdd\xa1hMr\
\x08\xfaR\xcd\x97\xe3p\x87\x91}\xee\xe2\x84\x80\xf1\\\x0br\xb7\x9f`V\xce\x81\x97oa \x86\xe0\xcd\xfb\x82\xd1\xc1\xb0mx\x10\xe5\
\xa9\x14\xf8c\x10\x9b\x14bv\xdb\x03\xb4\xe9\xc0\xbc\x11\x80\x14\x7f\xe3B&@\x00\x00\x00\x1c-\xb1\xbe\x1b\xb22\xc7\xb2y2\x10\xb7O\
\xf16\xc2\xf1\x11\xca\xd23\xb1\xe0S\xb7\x84\x95\xd6\xa2\x8cM\xc4\x10|d\xce\xd5\x02\x8a*\xa0\x8f\xae\xf4\xb5\xeb\xd1\xdd!\xd1\x07\x85\xd4\
\x8eg\x81ea\x92\xa5\x83\x00*\xda\xd0z\xef\"\xee\x1fP(\xba\xa1\x03\x84pS\xf4\xa1@\xa3\xa0\xef~4\x1e^C\x0f\xc8\xb2\xa5\
\"\x80\xa9\xe0\x80g\xc9\xc0xG xf\x81\x02ws\x10\xc6\x00\x070\xb38\x91B)y\x10,\xaes\x9e\xb5\x02\x9e\x1f\xb4\xd3r\
3\x16\x1a\xc2\xca\xba\x90\x00\x00\x00\x10\x92\xd2\x891Cn\x10\xf4\"1R\x05L\x92e\xdf\xa1\xb9\xdaQq\xe3\xd0\xe0\xba\x84\x87\x92\xb0\
0fp09Q\xa7\xc8\xc0\xe7\xc6\x13!nR\x87U\xe1\xf9=r\xcd&B\x05\x88\xa0\x84L1\x86\xfb\x92nD\xd47\xdd\x93~\
!\xd2\x19\xbb\x04JAd^\x17\x12\xbaa\"\x18\xfdpr\xac\x10d\xc8!\xd8\x80b\x02dcwoDr\xae0\xd4\xcfA7m\
d\xaf\x7fTw\x1c`pos\x1c)\xa1\xdb\xb3A\x95\x1eRK\xd5\xb3\x08\x1c!\x15\x0eQ\xbc\xc6!|\xf4\xd3ct\xe4\xe4\x91B\
\x0b1RZ \xf2\xc9n\xb48\xf0\xa0\x98kb\x00\x00\x00Rn\xb0\x82\xfc\x93p\x88\x04b-C/\x9f\x12\x06\x8bs\xe4WB\xab\
U4\x95\x93C\xcc|b\xd2\x7f\xf02\x11\x11\x99t\x92\xd5\x9e\xb4E-\xf3\xd2_B\x7fr\xc0\x84:\"\xdd\xf8p\t\xbc\x04u:\
\xc4\xdc[t\xd3*r<\xc6\x11\x16\x054K\x02\x93\x11z\x93\xec\xecc\xa8JP\xca-\x04\x89\x06\x81\x05\x19\xc2\xaa\xa2P\x91>\xa3\
\xda\x82\xe1R\x1a\x92\x99\x81\xb2T~\x00\xc6\xc2\xc0\xe2\xcb\x00X\x17\x11\xcc\x8e\x80\xef\xb7\xe4\xb5\x04\xb3\xf5\x96\xa4\xcfbc\xf8\xb6qu\
+`v,\x10\xa5r\x02#\x92p\x92\xb8\xd0\x92\x17\x84\xdd\xd2\x02\xdc\xc4\xb2\x15$\xb1\x8e\xc4\xa26b\x02\x16\xd2\x03\r\xf2\xd3*\xb9\
\xa0\x00\x00\x00\xa331dpr\xf1\xaf\x93#\x19\xd2\xe4R\xb4J\x8c\x92\x00\x00\x00\xaca\x80\xb4t$\xc9\xaa\xd4;\xdcR{#\x02\
\xb1\xcc\xf0\r\xbbA\xda\xca@\xb1W2\xf0\xb6\x02\xf0\xfd\xe1\x0cx\x00\x00\x00\x00jp\xe0\xfe\x18t\x1d_\x11`\x85s\x9b\xa4\xe1\x89\
6\xc00\x99R\tB\xf2\xfa\x01\"RX\xf3\xfeS\x94,f\xa4\xa3\x04D\xe67\x10\x02\x9e\xc0\x1c\xac\xd3^\xb3s\x976\xf1\x8c\x90\
\xb3\x1d\xb8\xd0\xaa\x11\x10\x91\xf3\xb2\xf2\xafQ\xa1\r\xf0&&\xc0\xbd\x1a\xe2H\xd41!\xa2r\xec~\xb1\xea\xa03\xee\x1a\xf4!\xc9\xd1\
\xac\xebc\xe6\x01\xb2\x85\x07\xe3\xc5K\x80W\x9b\xf0\xcf* 3a\xa0\x8d;c\xc9\x15\xc0O\xde\xa14ep\xb1\x954\xbddQv\
\x8ed\x93\x03\x03\x9d\x08\xb2\xb0\xbea\xd9\x98\xa1\xb9Z\xb3\x81\xec\xf1\xf8x1\xfa\x15\xa1\xe8\x08 \xbd\xa8\xd2\xc1\rSEb\xf43\xa9\
\xa2N\xbc\xf2\xa9\x0b\x93\x9a?!T\x94\x02\x00N\x90T\xf5\xb3\x00\xaeC\xf4\xf43fOT\xc2\x87\xf1\xfd\x0b\xd0\xb8\x98\x82\x9fJ\x01\
Gi\x040\x1f\xa1\xceF3\xd6\xd7\xd3\xc7Q#A\x9fR\xdf\x8d\x83\x16\x1d\x12\x1d\x9c4`w\x92d\x8b\xc4V\xc2\x12\xcd\r\x84j\
^$u\x1br\xfe\xdd`\x0c\x92 U\x9c\xb2\x00\x00\x00\xed<s&\x98\xd0\xad\xe5S#\x06\x93\xb5\x8e\xf4,\x8c\x83[\xa3\x11\xa1\xc2\
\x80\x83\xd82d`\xe0\x1bX\xe2\x12\xa1\x94KL\xf4 \x0c\x02F\xff \xd3\xec\xe13t\xd3\x9cm\x91\xbee\xe0\xb9\x1d\x91\xcd\x9fq\
\xc7\x04\xc2\xf1\xd2\xe2\x87\xeep\xce`$\x1b*\xe1\xc4\xb6\xd3\x06\xa3\xb15\x08\x10\xf00\xc3\xbf\x84\x84\x90\xcc\x93f\x17p\xb8\x1ba\x7f\
0d\'\xa60\xe1!\xb3/X!\x87\x9c\x01\xbcS\x13\xfd\x1d\x80\x1c{\x11J\x14\x80\xe2\x02\x03v\x0f$\xfeG\x949\x00\xd4\x80\xc7\
\xe0\xc2\x87t6w\x04\x15\xa2ao\x1d\xf2gj1\xac(\xc07!S\x12\x90a\xfa\xbcB\xbbK2\x12\xe1\xf1\xaaJ\xd15o\xe2\
\xb8\x974M\x06\x02/x\xa2:Fa\xaaB\xd1S\x0b#B4\xa1\x02\x01\x80JL\xd2\x07\xdb\xf1\xaeY \xe8\xbd0\xdf\x88 7\
\xe5\"k\xca\x80\x0c\xc0P\xc2rC\xadsAgJ\x00\xd4rtF\x9fC\x1b\xf81\xf2\xd0q\xd2\xa2\xf1\x08\xba\xf1\xf6\x9b\xa4\xec\xc0\
\x80\xbf\x07\xf24\xee\x81]\x8a\x11\xa8\x04\xe2Z\xeaq\xa4\xe8\xe2\xf9zr\x9a\xd3\x02pz\x01\xe63\x03\xd9)\x84\x13{\xc2\xcb\xb8c\
\x89\x18\xf2\x00\x00\x00v\xa3\x94]\xd9 h\xb7b\x96\xfa0\xc1\xe8\xe2\x97k\xe0\xf9\x14\"|d#\xf8\xfa\x11\xcbu\x82\xc9\xad$o\
\xf0rM`\"?\x9bdD\xba\xc4\x00\x00\x00;>\xc4\xeb\x82\x04wP\xb3\x00\x00\x00\xbf\xa1\xc0\x14\xcbpO\x9e\x12\x87=\xd3l\xcb\
\"\xb5&\x94WA1w \xa0\xd1\xe8R\x9f\\\xf4,\x96D\x1f\xec#\xed8Q\x97\xcc\xc2\xbbH45\xf7\xa2\x7f\xe4\x82\x14P\x92\
F\xee\x90\x00\x00\x00\x8d\x10\xa2Z\xd8\x93X\x01\xa1\xc6L\x82\xc5\xcd!1\x9a\xa0\x94\x8f\xe0\xff\x1c\x00\x9d\r\xe3Z\xe8\xe0\xe2\x93\xb1}\
H\xf1\x85F!\x14\x99\xe4w\xa1\xc2\x8fv\xe1\xdf\x12\xc3&\x9a\x13&/sEQ\xf2tXC (\xf4\xddM\xf0\xcf\xd9\x02\x01\x00\
q0\x94\xb1K\xfb@\x99\x1a\xa3\\\x9c \xcb\xba\x94(\xb5\xd4\xd7Z4\xd8\xbc\xe2\x90\xdcQ\xeb\xb2\x94\xb2\x84\x90\x96\x12\xa0\x14\xdec\
\x8a\xf1\xd26\xe7PR0\x14\xc5\xe1\xe1\x90\xbdQ\x10\"R\xe2\x94\xf0\xdf0q4\xf0\xa2o\xcc\xa1\x8c9\xc3\x0e\xd8\x83\xafy\xf4\xd6\
X\xc1\xa7\xb02}Pd\xd1\x17\x03\xcd\x1b\x81\x00\x00\x00+/\x81\x00\x00\x00\x00\x83\x10\x1d6P\x0bA\xb0\x86\xcd \\\x8dRo\x9f\
2@\x91\xb4\x91\xe7R\xac\x85\xc4\x17\x04\x11.\xdd\x93\xbbUq\xce\xf7@u^P\x12\xed\xf1\xdb8\xa2\xa1\xbc\x90D>\x11.\x91\xa4\
\x19o2\x12s \x1ez4\xd2\xdb`O\x9b\xc1\xb8\r\x90w\xaf\xc0\x82ir\\\x96\xb0\xf5\x8b\xf0\xad\xbf\x93\x0f\xe7\x11#T\xb2D\
\x96\x04\x9ba\xf2\xd67\x10::\"\"p$\xfb;\x93\x83\x88\xd2=J\xe3\x01\xf5\xf3M\"to\x9d\x81\xf0\xde#\x02\xb0R]M\
s\xbf\x8cq\x14\xfe\xc2\xe6qr\x7f)\xd3\xeay\x00\xef\x16\xb1o\x88p9\xaf\xb1\xbe\xe7S\x94\xb33\xd9\xb1\xa0\x9d\xa9c\xe3\xb1a\
n\xf5\x93\xfa\xdf\x936\xd1\xc1O=15\xf9s9*\xa4\x10\xbc@S-2:]Q\xcf\xdb\x81,\xfc\xd3s\xe7#\xfd\x041&\
V\x12\xde\xaa\xc4\xb7\xa4\x80\xf1\xce\x81A\xf7\xa1\x8c*\xc3 ~\xb3\xb9S\xb0\x1f\x9a\x92\xd1{\xd4w\xe6\x81xF\xf4x_\x80\xad\xfe\
\xe2n\x00q\xd3\xd5\xa1h\xa7\x82\xdcm\"\x04\x9a\xc4$V\xf09 Q+k\xd3u\x03C\x8a\xf8r\x084\x80\xc8%\xe3\x1e\xa8\xc2\
\xf4\xbda\xd4\x87\x14\xde\x95\xa3\xc4\x98b\x00\x00\x00\xb6P0 \xe4\xa2\xd8\xd9P_\xfc!\xcd\x0f\xe2\xbdzA\x05\xe0\x03@|$\x13\
\xe42\xfe\x96\x14\xe7}$\xbe\x88d\xd7CB\xb9\x0f\x02\x0b\x93\xd42\xac\xc1n\x85\x92I3Qc$4+4Q\xc6\n\"/a\
bH*`\x86\xbaR\'\xab\"\xb6}\xd0\xb9d\x00\xae\xa4\xe0m^\x12q\x0e\xd3\xdb\tP\xde\x12\xb1Sidn\x18A\x93\x1eP\
w\x92\xb1\x1f\xc6\x02j%\xe3\xabb\xc4\xb9\x06\x94\x00\x00\x00\xbe\x1d\xd0\x91\x0f\xf2y\x9f\xb1b\xb8\xf0?\xebr\xeeZ1~U\xd4\xd0\
\xecCObR\xc1\xeb\xa1\x87\n\xe0\xf8\x01\xb1\xbf\xa8a:\xd3\xb0\xcd\xd3\xf2\x1f\xba\x92\xe6\x0fRu\x00\xc0CH\xa4\xd7\xd1A\xb8\xaf\
\xd3yX\xa4\x91\xe9\xa0/!\"\xd0\xdd\x93\x07\x8b0\x022\x90\x01?t\x0cI\x91\xeb\"pA\xdf\x82\xfemA3\x1b\x81\x8e\x80q\
\x1ay\xf3\x9e}\xd1\xeeh\x90\x11\x19\x10\x91\x82\xa4K\xc6\xd2\xf4\xcd\x00W\xaa\xc1(\xb8\xb2\\\xa2\x81\xf4\xcdA\xa4\xa5D]\x92`\xa4\
\xda\xc0N\xff\x10<;\xc1\t\x9c\xf2\xfd\x9d\xd16\r\xe2\xfa\x99qn(\xa4}/\x01\xa9@\x12\xffFQ\xab.\xd2\xd2\x95\xe4\xd1\x1f\
\x82\x1eS\x90\xd3m\x10\xf0\x1d\x90\xc1\xa9\x81|\'\x00\xa2/\x82hL\xb2~C\xe4\x13\x9ad\xf4\xb5\xd4\x88\xc9\x11\x87\xf1q\x08[\x02\
\xb0DcrTr1}r\x8a\x1ccn\xc5\xc1\x83\x9d\x00\xd9B\xa4\x9b\x0f\xa0\xe6-0\xae\xc3\xd1|,\x12\x9b\xba\xa4X-\x91\x85\
\x08\x03\xc8\\!r,c:\x9c!u]\xf0\xc5\xe1b\x87\x98$/\xd5C\xb5\xdb\xa33z\x14 \xb4\xc4bZr\xa9\x9d\xc3\x9cK\
\xc1\x92\xd2\xf2 \x994\xfa\xa9\xa3\x93\x18a\x16\xc8\xf3\xad\xfb\xa2\xc6\x05RI\x14\xb2\xe7\x9e\x81\xa6<d\x93(\xb0\xf7\x9a\x84\x83\xe8P\
\x00\x00\x00E\xa13\xdf\xbe1o\xb9`\xf3\x1b`E\xe4B\xc9C\xb3*\x13\x00qR\xe2\x9b\xearmPAm\xe6\x01\xa9Y3\xd0\
+\xc1\x05\n\xb1\xca\xb5`\xbe\x8b\x90\x1f7\xc1\x9b\x01cD\x9ba\xe8\x7fD\xd8A\xf1/\x9c24\x02\x92f\xc2\x02\xa3X\xb1\xc4J\
\"\xcd\xd9\x90\x06Y\x94\xc7_\xf2\xd0@\xd0\xfc\xbb\xb0c\x8fs\xe2\xf8Q\xe8\x94p>i\x83\xa1\xc1\xb32\xba Fe\xe2\x1d\xddS\
\x9bxB1\xe9\xc1H\xd6\x92\\$\x90C\xc0Q/1\xc3C\xd5A\xe8,a\xbbe\xd1)_b\x9a\xfea0C\xf2\x86(Tn\
\x84b\x06\xa2\x13\xb0\x06\x02\x97Z\xb0\xf6:r\x1d=\xf3M(R\x8f\xb7d\x0e8\xe4b\xb9\xe1\xaf0\xa2\x83l\xa4\xe5K\xa2\x8a\x9e\
\xd4\'\x98\x049\x1e\x12ML\x00t\xc5\x13SD#\xfa\xbd0\xf9\x88\x02@9\xb4\xedqpn\xf73~\x1bpT\xe0\x02\xaa\x1b\xb1\
\x97\xf3\xc0\x1c\x88\x82\xce\xbb\xe3\xaf\xac\xe4\x1c\x18${\x7fA\xcc*\xe3c\xad$?f\xd05)#,\x86\x81\x1a3\x93m\'AN\
\x83\x14\xc80\xc3\xda\x97\x01 BS\x8fP\x04\xfc\xf8\xc0\xf7\x12\xc0\xd5b\x00\xe3\xcb\xe1\x9bea\x00\x00\x00\x8dl\xd1\xab1D7]\
\x00jB\xc0\xc2\ra\xa1\x03\xa3+\xac\xa2\xb0\x07\xc2T\x01\xb0^\xad\"\x00\x00\x00\xa3\x8b\"\x0b\xcd\x03*\xc7\"}tQ\xba*D\
\xfb\x0f\xf1\xa2\x11\x01\xcd\x98sf\xd7\xc1\xea\x83 Qwt\x93\x0e\xc1\\Db\xa8cC\xb8\xcf\x91\xdb\xd4\xd2\xeb\x8bT\xe0\xf0\x80\xa1\
T\x81\x8a\x12\x84f\x86\x91U\xee\xd0\xefa\xe3LD@\xc7\x9c0\xeb\xc0\xd1I\xce\x80\x97~\x81\x00\x00\x00FZ\x92\xed\xfe#\x87\xb1\
q7\x11\x90\x05ld#\x1f\xf4\xe6^\x12\xf3\xff\x93\x00\xf1\xf1\xb1D`\xcc\x07\x02*n\xd4\xf2.C{\xf0\xc1\xab\n0\xae\x1b\xa4\
\x07\xcd\xa2\xb8\xf4A\xbc)\x11qm\x11\xbb\x0c\x02\xb9\x16\xd0+\x8cp\xc4v\x12\xbe\xb7\x91\x06\x89\x14\x1f\x1d\x04\xab;S\xe0W\xc1\x86\
\x00\xc3a\xe3\x11\xfb\xf2r\xdb\xaaQ\xe9j\xe0a\xcf\x12\x87,\"\xce\xd4\xb1\\C!\xf7\xf6\xa2\x85Q0\xb1\x7f\x01v\x8fQ\xc0\x15\
\x90i(\xc2\x1dx\xf4\xb2\xaa\xc2b\xb2\xc2\xf82\xe4\xc3\xb3\xa4r=\xd3\xc8~t\xb7\x9b\x12\xcf\xf1P\xad\xf1#,\xed\x91\x91\xa8\x91\
\xda\x9a\xf1\x11\x0fQ\xd5_D\x1e\xa6\xf2\rw\x82`d\x93\xebP\xf1\xf8LS\x16&\xd0EO\xb4\xda\xb5\xf0\xaff\xa0\xee\x94\x04\xff\
\xbcr\xa5\xd1\"\xe2T\xe26.\xe2sL\xb2\x01\\\xf2;\xfc\x02{\xc2s\xf3\x1b3\xb8\xfdb*\xf7\xc1Q\xeesw\xad\x03\xc1\xcb\
\x83\x1c\x9f\xa35\x1e\x91\xa9{P\x905\x11\xe4\x89\xe4\x96\xdd\xd1\xd9F@\xa9m\x02?\xdc\x01\xcfP \x00\x00\x00\x1e:\x14\xcf\xbb\x02\
\x1ax@\xcf\xfaqYF\x81\xdc\xc3\x82j\x7f`\xfc\n\x82\x8b\xcb\xd2]\x08\xd0x\x12\xf2\x13\xaf\xa1v\xa6\x94n\xefR\x8a\x97\xd3\xd1\
\x81\xe3\x08\x11A\xfe{\xd1Pf\xd1T\x1d\xa2@\xd2\xd0\xe7(\xf2j\x06\x92L\xb2\xe1\xbc\x89\x900R\xa4\x9e\xf5\xa1\xe7K\xa1+\xa2\
\x02b\x8a\x00C\xbb\xa3\x82H\xe4\xe7\x93\x90\xf6\xc6\xa2|U`\xa3\xd4\x91#xR\x18\xbf\xd0\xdd\x89S\x07=QKs\xa2!@\xc0\
\x9a\x84 \xb0H\x13\x1c(\xc2\x0eQ\xa1\xa4\xae\xe0M\x16\xa0\x12\xcbS\xbe.0\xf1E2>\x05s\xe4\x80\xb4\x99)\xe1\xfb\xa8\xc3\x81\
\xc8\xc3\xc9\xea\xc1\x88\x91@,ZS\x04\x03\x848s\x01\xe3\xd73\xb6s2\"\xefQ\xd0\x111hq\xc3[Hq\xb0x$\xd5\xcb\
BB\xb7\xc0\x90*\xc2\x8a\x05\xf4MQ\xe0\r\x82qR\xf6R\x84\xde\xe2\x14\xd4\xb1y|t\xfe\n\xb4\xf5h\xa14\xb0\x11\x05 P\
q5!x@\xc1\xd8$D\x13\xff\x01\xd8\xf2\xa3\xf1D\x82\xbbo\xc2\xf2\xdf\xe0\x1a\xc7Q\x7f\xa8\x83\x88\x82tT\xe6\xb2\x85Q\x91$\
\x05\x81A\xb8\xf0.M\xd2\x0c\x89c=\xb2d\xe3l$}\xa7\xa0\x9cy\xa3`\xaa\xd2\x11O\xe0\x8d\x86\xf4B\xe93\xea)1\xde:\
\x04uf\"\xf7\x87p\x92\xfdS\xba\xa9\xa2\x90\xb1\xc1\x00\x00\x00#\x01\x80\xb9\x1f\x90\x99\x8cR\xf2]T\x96\r`\xcd\xc0@\x10\x7f\xa4\
\x1aV\x10\xd3\x80\x90\xc2\r\x10;\x01\xa0\xfd\x00q\x156`\xb0\x92\xa2\x18VB(\n\xf2\x7fl`\xb5\xa04\xe6\xaf\x11L\x104\x0f\
\x1f@\x05|\xa2\xdc\x19C\xa3\x99RVgb\xbf\xb2c\xdc|d\xfd\xe7\x90c\xd8\"\xeeH\xf4~e\xd2\x9d\xde\x02+\xa8\xb1(\xf3\
\xf1\xa3\x82\xd4\'b\x90\xddx\xf2n\x11\x04Y\xd2\x92E\x89\xd0\xed\x86c\x97a\xb4\r\x81B\"\x1a@p\x0f1\r\x04\xf2\x05jQ\
\x8co\xb49\xa3aiv3\x95\x1c1!\x81\xc3\xe9(A@l\xe0V\xd2c\x98\x9a!\x13\x8fb\xc8\xe7\xd1\xb8\x13q\xc5\xff!\x92\
\xbbr\xe4\xd7\xe1o\xc7\xa0)\xf8\x83t\xe8p\x9e\xf9\xf2\x04\x18\xb2\xb5X3\xf4\xf4q\x1e\xcc\x03\xfa\t\x10s\x1c\xd1\x00\x00\x00U\x92\
\x91\x14\xda\x12\xe5\x90\x92\xda\xa90[\xe7\xa1\x8c\x15c\xc7\x8c\"T\xf6a\xed\xe3cy\xbb\xc4=\x01\xa3\x0b3\xd3-\x1br\xa9Y\x02\
\x997a\x83\xe8\xb2\xf4\x91\x94\xb0\xb6\xa2\x16~\x91\x154b\xf0$R!\\c`K\x92\t\'\xb4\xa7c\x14Ad\x92\xc0\xd7\x80\xac\
\xce@\x0f,\xb3\x90O\xf1\'\xb2S\xe8\xc6\xf0\x04@\x81\xc0t\xe1u#\xc2\xb4\xde\x10\x81\xaa\xa4\xa0\x87\xf2J\xf9 \xae!\x10\xaf@\
\xe1\xe1e\x93fb\xe4\xaeqt\xddJ\xb4\x98\x88\x92}\xf0\xf0\xac\x07\xd1\xc9\xaf\xe35L\xf2\x87\x80\xb4\xe3$B\x156\xc1Jm\xb2\
n\xd2\x13\xd9@ uK\x91&P#\xffh\x01\x87,\x91r\xe8\x92\xf7i\xa1$tTH\x8c\x90(\xa3\xa4t\xae\xe4}8P\x00\
/\xe0\xcb\x971\r\xf6\xf1)9\x026\rQ\xf5\xad\xe0\x14L\x93\xc5M\x80\x04H\x11\x1b02\x13\xe2`O\xb9\xd1\xe1/spU\
\x10\xaf\x19C\xee,\x82\xe9\x87 K\x97\x80\xbb\x0e\xe0\xe8\xd6Q\xce\x9c\xc2`\x98\xf3\xf8S\x90G\x12\xa2m50\xbd\xf0\x10\xc7\x87\xa0\
\x9e\x93\x94k\xd2r\x01\x15p\xdb\x92\xa1Z\xe5\xd1;q\xc0w\xfd\xe1\x9bB\x91\x96\x99\xd2x\xc6\x11\xd6\xb2\xa4\x83\x03\xc3\xabi3Y\
d1\x00\x00\x00\xa9S#\xcc7\x92\xd5\x00\xa0\x9b\xa2\xd1:\xa1\xd3B/\x80V\x13r\xa2\x14`K\x16\x82\xc6\xbeb\xab\x1241[\
`\xa5\xc1\"a\x93\xb2\xc5\xd3\x83\xd3\tR\xb8\xcf\"]\xb7\x91t\x16\xc2\xbb\x9at[V\xc2\xa1\x9d\x01\xe6u\xd4\xc9}\xc1\xfd\xd2\xa3\
8o\x91\xa9\x9c1\x00\x85\x12\x93\xa3 pc\xa1\xe1\x08Q\x1e\xec\xd0\xa2LD\x17\xc0\xb2\xa8\xd7\x93)\xeb\xe0\xca\x1c3#\xa8t\xb3\
\\\xd1pV\"\x05\x05\x82\xdcg\x84\xfaiB\xf5F\x02\x16\xb6\x90\x9b\xe4\xf0\x9c1\x93\xb3\x99\xb3G\x15a\xc1_\x91\xaf\xc9\xc0\xf7\xd7\
\xc2\xab\xef \xd3\x8aa\xa4\xc9\x82_h\x11[o!\xa0a\xe4\xbc\x04#\xdb\x99\xd3\xa2\xa3\xb1+d\x04\x99e4~\xac`\xb7+#\
\xb0f\xf4\'\x0e\xb46\xbb\xa3$\xfcr\xe4\xde\x80c\x01$\x10\xfe\xe0\x8d\xabR#\x0b\x91\xf0\xb1\x91?\xe6\xc0\xd4\xddr\xa7\xc0\xa1\xab\
\xae\x128YB\x1b%2\xdc0r\xefK\x10\x04KA#\x1f\x12\xc7@\x90\x02[0\xa7\xaf\xa1\xb3\xa6@\x87e\x94\xdcp\xa4\x7f\xb9\
Q\x85\x16\x90\x8a\x04#\x8dNR\xe5\"\xf2\x89~p|\xcc\xd1#h\x90\xd7\xda\x91r\x19\xf0;{\xd4\xd8\xd8\x10\xd9\x0c\xc4\xee\x05\xd4\
\x03A\x00\x16EP\xb5\xac\xc0\xf1*\xd0\x03\xac#\xe2\xd1\"\xaf\xd3a4\x8d2\xa1Z\xa4`\xed\x91\'\xc2\x01\xa8\x02\x01\xacZa\xf0\
\xfd\xf2n{\xb3\xf6\xbb\x12<VaU1\xb0\xad\xfb#\xfa\xc2\xc2|O \x97\x94to\x80\"\x82Lrsf\xa0\x93\x11\xd0+\xf5\
\x91>\xe1Q\xa9\x11\xc3\x9aW\xa0OGrE\xa9!UQR\xa8Wb\xecO\xf0\x0f\x01\xb2=\x92p\xf5\rs\xcci\xb2\x8aG\xc0\
\xd1\xcdb\xbc- )`D\xa2>\x93\xc1h\x92)Z\x84N\x8f!TK\x83.\x9c\xa1\"\n\x91\x7f\xfa\xb1.\xe2\xf0\x82\xc0\x93\xf4\
BA\x11\xde\xe1\x9a\xa3r$\x1e@3\xad\x14\xb2_\xc1\x85R\xf0@[ \x7fQ4\x01I\xe0\xa8nq!Q\xa2\x1e\xbc\x03(Q\
\x94\xef\x06\x80\x14\xd5RzQ\xa1$w4\xc3\xa9\x93w\x8d\xe2\xc2\xdb\xf1\xbd\xf6qf\xd4\xd3\xe8\x01c\x00\x00\x00Y\xdb\xe0\xa8\xce\xa2\
d\xd0`\xb3P\xd3[!a/\xef\x90\xce\x10c\xdf\xfa\xe2\x97\x86\xc3I\x8bd\x13\x91\"xQ\xb0\xe7}\xc3\x95\x89\x83\xd7\x1f\xb0\x00\
\x00\x00!\xf7Q\xf0\xc0s(@\xd1\xa8\xe4b\xf6\x92\x93\xb7\xdf\xd2\xd0VA\xbd8\xe3Y8\x04X\x8e3\xb5?\"<\xba\xc0\x96\xff\
\xb0\xda\x0cB\xa3_\x82\xdd\x89\x12\x02B\x92-\xf3`8&\x00\x10v3\xb3P\xf4\x90w\x80\xba\x92\x02\xe6\x1c4\xed\x0b\xa0\x99\x94S\
\xda\xabP\xde\xe6\x00\xe7\xf8#\"K$\x06/\"\xae\x17\xa2\xf5\x0ec\x90\x05CN\xd2\xd0\xce\x83\xf0\xd4\xbe\xc1\xf6\x05\x01\x00\x14\xf4f\
\x07BgXT\x89i\xb4N\x1bd\xbfa\x005\x87\xe3\xfc\x96\x827B\xd0\x00\xee\x93\xa1Q\xb0\x15\x9bt\xec\xfcc\x00\x00\x00\xd1R\
\x82\x93\x953\x18\x1a\xf3\x93^\xb2+Q!\x8cG\xb2F\xb40\x16W\x10A\xf5\xb2\x1a\xbaDU\xdaA\xa2_\xb4\x7fT\xd2\x01\xf6\xb2\
7\xb8\xb0\xf6\x01@\x192\xc0\x17z\x00\x16\x91\xd0DN\x01\xc3\xa1Dwnqmkp\xbf\xbd\xe3I\xde\x02\xd0\x8f\xd3\x00\x00\x00\xb2\
*\xb3\xda\xb8#\xd3\x0e0x\xdc\x90\xb6\xdd\xc3m*\x812\x10\xd1\x9b-\xc0w\xa4\x01\x1a\x93\x93\xccg\xd0\xfa\xb8`\x8e\xc0a\\\xf2\
\xf1rUS-\xd0Pu\x1e\x81|\x95q\xaaP\x94\xbc\xf8\xa2\x1b\xd8rc\x8c\x04\xb1WA\xcf\x8c\x11\xe4\xa1\xa4\"zq\xb4U\xd4\
\xfcS\x91\x05_b\xff}\xe4\xbd\x954H\x90\x11z\xbf\xd3A\x8d\xb4\xfa\x1f\xf0\x03\xd7\xd0}\xb6\x032\xde\xa09\x0cr\xec\xb5\x02\x92\
0\x80\xc6\xce\x02\xabm@\x00\x00\x00\xa4\xb6\x82\xc1\xfd\xa0(\x19\x90\x019\x94z\x93\x04\xafM\xb0\xd4\x8e\x92\xd1\xc3\x10B\xd3\xb2\xec\x90\
4\xed\x08\xd3>:c\xc87\xd0Y\xc0\xe1c\x15\xb4\xe82 \xc4\xa0\xa2\xe4\x01\xc0\x07\x84s\xa6\x8f\xa2*oR:A\x90Nx\x01\
jat]\xf31\x84\xd0\xe3\xd0\x85\xb4\x1bgc\xc1\x85\xb1\xff\xcas?U\x91e|\x83\x89$\x92\x00\x00\"?[\xc1\x10\xb1Q\x08\
Zp\xf0\xc8\x02\xf7w\xb2\xecw\xc3\xfc\xc7\xd0G6\x01\x92Gs\xf5\xc5\xb0\x98\\s`=B\x7f\x87\xd1\xf5\xed\xf3M\x0f1=\x8f\
\"2D\xa2\x065\x80)\xa9!\x11\x89\xa1\xdd9P\xe9\x0c0\xa5&\x00\xb9\xf7PD\xbeSj\x81\xb2o\xa6\xf3\x14\xb7\xb0\xe2f\x10\
5\xe0\xa3\x1f\x03\x12\xe0\xdf\xa2\xbd\x14\x00\x86\x1c\x12\xb0\x8aa\xa6\xa6\x84\x99\x1b$\xff]\x01\xb4\xadt\x9a\xfe\x00\xbfc`0\xf0\x13\xa0\
\xe2\x90Tm\x92\x80B\x82\x00\x00\x00Yi\xa2E\xb6\xf1e!b\xe6GT\x8c\xd1\x03\x15\xaa\xc4M\xccs\xb9\xa3\xe3Q\x1eAbo\
\xb4\xbe?\xa1\x00\x00\x00|+\x82\xf1\xb1\x12\x92n\xc2M#\x00;~\xb4\x82\xbb\xe4\xdc\xc6\xf0\x97\x1eC3\xd8\xf0\xeb\xaa\x12\x18\x8cS\
\x20\x92\"\x1dG\xb4\x00\xa9\xb0\x8bN$\x00\x00\x002\x05\xe0W\xa4C\x02\xd3\x11\x91\xac\xe0\x88\x9a$\xf94\xe1\x9c\x9cs\x0c\xc1\x92\xe7\
\xc1\xc1\xbf\xc23\x95\x00\xd3:X\xd1\xbfw\x10\x9e\xb2q!\x8aB@\xc7\xd0\xf5U\xb0\xf5t =\xa0pC.Br\xcf\x01\xb6\xc0\
!\x90\xd9\xd3\xdf\xa3\xc0\xfb\x87$y\xf8p\xf4\x7f\xd4\xc0\xb9\xd4\xf3_\xf4f\x9e\xd4z>\x84M\xe1aZ\x1e\xd1\xad/\x028\xb40\
\x8b\x8b\x84\xf4p\x02x\xfb\x02#\xbc\x82\xbf\xc0A\xfb\'\x11\xe4\xd9\x00\x95\xbf\xc2\x9b\x86!\xc1\xcfr\x18\xae\xe2\x02+D\x00\x93\xe2\xfc\
F\xe4@%\xe0\x8c6\x12\xb4H\x91\xaf\xdaq`\xd6P\xb9\xbc\xb0\x14*b\x1b\xb8!\x96\x9f\xa2\x90K\xa0\x8c=\xd2=\x11\xd2m}\
\x91\x00\x00\x00\x10\xaa\x81_\xa2\x14bH!\xc0\xbfS\xbaeT\x92\xe0\xe0{\xe5#\x1f\r\xa3\xf0\xf1r5Oa\xa8\x1c\x03S\x87\x04\
\x00\x890\xc8\xa0\xa3\xca \xd4\xe2h\x13\xfd\xf8\xa1\xb8\xcb3|~\x92\xfe>\x91\xcd\xcbB\x95\xb6\xb0\xfd\xc1\xf0\x0f)q{ r\xe7\
\xa9\xa3\xb6\xebr\xc5vQ\x06\xe1p\xac\xd0\x10}\xab\x14f\x95\xc38\t\x93\x0b\x90\x01\xda:q\x83\xcbB\xb4OT\xe1\x06s|V\
s\xb1\x913\x00\x00\x00; \xf0n@\x12\x83n\x01c\x93pB \xf3l\x9b\x03\xbf\x99`\xb7\x1b\x00\xfd6\x04\x93\xfcq\x18ur\
B\xdaC\x81\xdcC\x00\x00\x00\x98\xa1\x12\xc8@\xb1\x7f\xa3$\xdcx\xc0\x80\x11B\x00\x87\x12\x08\x98\xf2\xecX\x92\xd5#\xc2&\xd62\x05\
\xd4\x02\xfd\x10\x03\x0b\xb4\x14\x8d\xcc\x01\x870\xf0?I\xb4;\xea@\x81b\xf1\xb9\xd1!/\x99\xf0x\x81\xc2 \x13\x90\x99\xa5!\xb8-\
\xe1\x17]\xb4\xa8v@\xe9\x97\x03\xf9*\x93\xf9h\xe3>\x91\xe3\tJ@\xad\xb8\xb3=\xbfq\xe1b\x14{\x93\x929\xc0!\x9b\x03\x01\
z\x00\x04A\t@\x8ar\xd1x\r\xd1\xa6\\!\x01\x07\xf4\xfc\xa7t\xfa\xfe@\xa1\xb0\x91u\x88\xe1k\x1a\xc3\xb7\xc5\x10\xde\x11\xb4\x00\
\xba\x80\xc9$T\x85o\xb3\xd3>A\x0e\xadA\xe9Q\xb0,\xdc\x92A+\x93|\x9a4\x86u\xc1\xe3\x0b3@3\x90$o\xa3\x8c7\
\x91G\xfa\xa1s\xbe\x13B`R\x0eW\x92\x1c\x12b\xf0\xbc\xb3\x83,\xb3\xbab\xb3,\"@J\x96\xf1\x12D3\xbc\x9c\xa0`\xda\xc3\
\xa3\x02\xa0\xe1\x1aa\xac\x9c\xe2\xad\x9d2\t\xd5\xe0\xa0Kd\xe1\xefc\x11\xf1c\xab\x1b0\xc1\x8d@\x9c8\xc4E\x13\xb1\xcdc\xe1\xce\
Pt\x9b\xacc2\x18\x809n\xb4G\x0eC\xed\xc6\x01\x87R\x94\x00\x00\x00\xad\x81\x00\xc0\xd0\"k\xdbb\xcfD\x12\xbc\x8e\xb1\x05\xd9\
\x91\xbd\xde\x10\x82\xdc\xf1\xfb\xcbr\xf79\xd4\x99M\xb2\xcf\x90\xf1k\xb6 c\x98t\x7f\xacR\xdc\x94\xa3\xd9Y\xa1\xd0\xbf \x04>\xf2\
iG\x82\xe5\x11!ti\xc2\x93j\xa0\x00\x00\x00\xd3/\x91\xe3\\Bm\xecRw}0?\x0e\xe437\xd3\x03\x86P\xd7d0;\
\x7f\xf1\xaa\x00\x93]I\x04PJ\xd4\xa0L\x00\x9f bv\xd8\x92\xca\xc8\xe2\xcb\xce $\x8d0RG\xb0\x18\xbc \xcc\x1f\x80\xe9o\
\x04\xc4\xd5b\xa5\x13\xc1\x8e\xc2c\x93m\x82,\x90\x84\x8fp\xb2\xd0\x0f\xb0\xd8\xf8\xe3\x83h\xc1\xec\xca\x03\xf9Z\xd2Kb\x13X,@\
\x85\xcbQ4\x97\x90\x0b\x93\xd0\xc1\xbe \xb5\x13$\x93F\x14\xe8\xc2\xb0\xda\xe9\x10OB l&\x80,lt\x00\x00\x00\xb0\x05\x91!\
\x04\xe2J|\x80RO\xf2+\xedS\xdd\x81\xf1\x0ei p\n\xf0\xcb\x0c\xf2\xe4\x18\x12.KA\xab\x88\x92\xe8FaS\xa7p;\xba\
\x92!\xa2\xa0\x8e\x16\xe0\x06\xfdc^z\x91\xd7\xeda\x9a\x92\xc3\x11\x9fc\x148\xe2\xd2;`\x00\x00\x00\xfed\xb1\xee\xb8T\x17h@\
\xfa\x06\x01Q+\x82\xff\xbdR\xbbu#sZ\x11\xef\xa5\xf4\xc10\x14\xc94\xf2\xf0\xca\x82Is\x93\x8e\xe6\x11MLc\xffo\xa15\
+1\x8c\xad\xe0fCb\x88\xb2\xf0\xda\x10\x11\xe5\xa9a\x9c$\xe1/uP]\x8c\xf4\xb3\xf6QJH\xd3O\x0f\xe3\x8f\xcdP\x92\xcf\
R\x98/\x10\xd2\xfe\xd0\x00\x00\x00\x83\x994\xa8w\xc2\x01T\x82\x91.\x92\x8bw\xb1\x06\xe2p,\xebCt\x80p_\xc9\xd2\xb5\x1eA\
~\r##&\"\xb8d\x04\xf4G\x90\xce\xaeDq\xfbR\"\xcb\xf1|)\xe2\xa6\x83\xf2\xf0m\"+m\xa4\xf92\xc2\x91\xa4\xf0\x12\
\xb81F<\xe2\x97M!j\t\xa3\xe5\xa5Q.f\x93\x89]4\x08\r\"\x1c\xf7\x105\xfd\xa0\xa8w\xf4\xa7v\xd1\x04|\x84\x13\xdf\
\xf3\xe9\xf0\xe0\xa6~@\xe2\xfcB\x93h\xa0\xea!\xb2/\x00B\xf0\xd7s\xe6\xc1\x90\xbb\x0c\x03\xb0\x18\xc4p\xa4r\xeb\xee\xd0\xa5\xaa\x94\
\x1cV\xc3R\x1e\x10\xb3\xc7\xe1\xa5n\xb0v\xd7\xa0J\x98p\xe38D\xaaC\xf1\xa8\x18\x01\x84\xa7sn\xe91)\x07\xd1\x83-\xa1]\
y\x81\x105ca\xc0\xc3\x9e1\xd2A\xbc\xa2\xdd\xee\xd0\x81[q#\xe3\x10\t\xaer\xceS$^d\x02\x12\xee\xd3\x89\xefQU\xb2\
4\x1f~\x01\xe6OB\x1f/\xc0\x9d\xd3\x81\x9c\x92\xa0vp\xa3\xde\xb2B\xfa`cb|\x00\xbc\x82\xd3\x97\n\xe1Iv\xa4J\xdc\x81\
hu@\xcelQFTd\xa1I\x11\xd6YB@\x92\xa1\x8b\x1e\x91eiT\x06M\x91Z\xe7P\x88\xa0\xc1G\xb1\xa4`\xb5R2\
K\x00=Zr)\x0b0G1\xe1\xc0\x9edG\xf3\x01\xd1\x91q\xc0\x98$n\xfa`\xe7\x05\xf3a\xf32\x03\x7f\xa0\x9f\xd2\xf0<]\
\x03F\xb7\xc2\xf3R\xa4\xff\x08@\x10\xbe\"#er\xa7\xc7\xb0\xd8\xedC\x8a\xe0\x83\xdcZ\xc2\xf1\x02\xf0\x9f\xa5\x03\xc7d\x80\xe4o\xf1\
Ta`\xee\x8bC\xdc\xcc\xa2(\xc9\xc2/\xe4`9\xee\xe0\x89\x11\xd1J\xd1\xb3\xfb\x11\xc0\xb9\x88\xd0-\xd7#\xfd\x8c\xd3\xa5\x86\"\x00\
\x00\x00\xe4\x04\x11\x0e2\xe0f\xc3\xf1\x12b\x94j\xe4\x00\x94b\x10\xc9`\x82E\rR(#\xc3\x01^ \xd7\xe4\xc2\x11\xd1\x81,\x95\
\xd3\xee\xe0\xb1\xd0\xfd .\xcfQ\xa3c\x81vaTU\xef\"\x89~\"\x95[2Q\xda\x03d\xbb\x11\xba\t\x12H\n\xc4\xa3\xcfA\
\xc9O\xe1\xf1I\x10\x965\xf3,\x1bP\xc2\x9f\x01l \x03\xd0\xdd\x90\xdb\x12\xe0\xf6E\x903\x89tZYD\x00\x00\x00$\xe5\xa3\x1a\
\xf8Sc\xb7\x13\x15\x06\x13\xd3\xcb\xc3\x0f$tS\x8a\xc0>\xc9\xb2bl\xf4C\xe0\x92up\xb1+\xda\"\r\x05\xe1.\x82\xd2\xda,\
\x92\x92,T.\x9d\x906\xc1\xb0\xfd\xdc\x90\xa0o\xf2\x15\r\xb3H\xe4\xc1$\xd3!\xd1\x81q\x17w\xa1+\xdc\xe1+\xbd\x91Q\xd9\x90\
-\xb3aLj`\xc4\x1940o\"\x00\x00\x00\xfaCr\x1e`\x01BQ@{\xe7\xf2\xf9\xf2\x93DcA\xe7\x1br\x86\xe5\xd1y\
\x0eT\xa0\xa3\xd4ie\xc4\x0bh\xe0\rcQ\x80iD\t\x7f\xc3\xfa!\xd3\x91F\xb3\xfaaDo\xf9c\xd4\xf9\x92\xcd\x01\xa47\x1f\
a\x07\xcf\xe3\xbc\xb4\xd4L\xdd\xf1\x80!1\xa2\xe0\x02\xbb\xd6\x01\xb2W\xf4\x9eZ\"\x00\x00\x00\x0e\x9c\xe4\x86\x1e\xd2\xb1\x80\x00\x19\xcb`\
\xf4T\x94 B\xf0\x7f\'\xd1\x91!\x01 \xc3\xa1)G\xc1_\x010\xa5\xfe\xf1\x8d\xb3\xb4\xce\xc7\xa2F\x8e\x94\xc6\x9bqUe\x90\xcf\
\x81\x02\x10\xe1\xa2g\x80a\x9e\xa81V\xb6\x905y\x91j\xf3Q\xa5e\x03\x00\x00\x00\xbc\x8a\x94\xc9w\xb1\xf2\xfb\x80\xe2qc)~\
\xd19\x11\x91f\xe0@\x80\xd3\xf2\xcc\x1c\xf0\x05\xb6\xc2S{\xa0[\x06B-\x17A\xdb\xf7\xa03\x95\x141K\xe2Z\"qU\xbd\x81\
\x8aY\"\x14\xa9\x11!\x1b\x02X\x83\x10\xcd\xd1\xd2\x8f\xe8\xd2\xbd\xfd`\x00\x00\x00\xb3\xc1b;\x84\xd1\xe3\xb0\xe0\xd5\xd0P\xe4\x98\x94\xa1\
\x96t\xb1\xde\xc2\xacL`\xce:\xc1\x03np\xe4\xcfRe_\x02\xb9r\xa1\x16qb\x7f\xbd\xf0S\x821\x80BAdy\x84\x90\xfa\
\x20~\xe7\x815\xd5\xd1\xd3W\x82\xb2C!\xc9\x02\xa1\x07g\x84P \xd0\xd1(\xb4\n[t!bRR\x8b\xc4\x91W\xa1\xda.\x81\
\x1fC` \xd0!\xbf\x9f\xc2iY`3\xb2\x00P%1U\x1fa\xce\xf3\xf3\xb0\x14\x92\xd7f\xf0J\xb7\x14\xcd<\xa2\xb3\x1cp9\
\xebS\\\x04!\xae\xcc\xd1\'\x9a\xd2\xbe\x9c\x81\x0c\xaa\xe2\xaf\x1e\"\x8f\xf31\xa2P\x02\xf840g\xe0\x83LJ2\xef)\xe2\x1aM\
T\xd3\x15p\xffR\x02N\x1f\xc2t\xb3\xa1\xf5)\xf3\x0b\xcd\x81\xc6\x1bt\xfc\xce\xd1AJ\x80\x8c_ y\xdeC\x07*\xf1\x8f\x9d\xd0\
\x83\xa2R=}P o\xc4\xf2\x97Rm\xbe\xf2\x15\xf4!t\xdb\x90H\x08p\xa8\x93\xd21\xf40W\xe7c\x9c\x1c\x12\xe6\xc5\xa3\x15\
\x97a\xd6b1s7\xc1\x9e\\\x00\xfd`\x92I\xd7B?\xe9\xc2\xe5\x94s\xdd\xfd\x81\xaaQ\"s\x9b\"\xb6j\xf0\xcbiq\xc0\x90\
\xc3+\x08\xf2*\xeeCA\x86c\x15=\xd1\xf0%#\x1d\xe1\xd2<wDj\xc1s[\x8cs\xf1atr\x9a \xceN\xa2Eo\xf3\
q\xe6c\xfa\xda\x80\x9bj\xf2\x91\xe5\xb06\x02\x90\xbdi\x83!q\xd3\x1d\x7f\x81\xe3\xd22]U\x13e\xab\xd1\xb8W\x04\x1d\x08d\x86\
\xd8\xe0\x150\xd0\x1a\xa7r\x95 \xc0\x1akPa;@\xedp1s>R:b\xe3\x8e\xb6\xc2\x8dC\xd4\t\xbb\xd0\xa0\x93\xf1V\xfa\
\xa0\xf4\x85\x83/\xf91\xf2-@*\'\x80\xdb\x15B\xc6\xad\x01\xd2zq\x9a\x19$\xa3\xc3c\xe0G\xc1\xc80\xc1\xdbw\xa0Q2\xb1\
xtR&fB\x8a\x0e\x91\x9b\x08\x81\x14\xf0\xf2R\xf2\xa1\xbaD\x90QO\xa31\x95\xa2[W\xd4]q2\x97\x92\x01\xb2\x10s\xc0\
\xa6\xb2\xdec#m\x92\xc2\xc7\xc1\xb3rM\x93\xedC\x12\x8f\xedSMDT\x1f\x8fcB\x911\x9dHt\x8f\xb4T\x8cu\xd4p\xe0\
Qx1\x92\x99\x85\x10\xb67\xb1qo\x00\x8e\xd9\xf2<.\x04\x9d,\xa0u\xa3S\x88\xfc\xe1\xf4\x1c\xb24\x96\xb2hE\xf3\xaeA\xc1\
wH\x92R|\xf4\xafp\xf0\xe5p\xb2\xd9\xb6\xc0S\x9e\xa0\xad\x84\x11s\xd2\x12\x1e\x06\x02\xfbn\xa2\xd5s!oh\xf0`\x95\xc4p\
\xfep\x9a\x9a\xe4\x9b\x90\x13\xac\xdb\xd0x\xb1\x81$[\xc3\'\x9e4\x1e\x85 +\x18d\x1e\xa9\x81\x98d@\xdd\x8d\xb4\xe0\x0c! Z\
\xd4\xf1=\xe3l\xc81{q\xc3\x1a\x17q\xec\x93A\xe1\xaeC\xc8$b\xf6\x0c\xf1tg@@\x90\xb0\x08\x0f0\xe7Q\xc2\xf6y\xb3\
\xbc\xf3\x12\x97\x1d\xb1\xbdW\xf2\x8d\x89\xe4wJ\x14z\xc7\xe3k\xe2\xb2\x00\x00\x00\x91\x01\xd0M\xa0 \x900a\x04\x88\xa4\x8fE\xb0\x02\
\x08T\xe6e\xc2_\xc0\xc0\xa5\xe1\xc2L\x02\xa0O\x82\xf4\x81C\x92y\xa0\xc4\xba(P|\xb4\xd2\x80\xa1\xe3,\xbfS\xc9\x92q\xde\xea\
\xc2/\xf80\x85\t\x10\xb5\xb2\xb2\x02(d\xed\x99\xb0p\xe4b\\0\x03-\xe50:6$\xf5o\x04\x1f#\xd2\xcfi3\xbd\xcas\
\xbc\xabT\xd6E\xd4\x8e{\xc3\xe4\x9c\x124\xb6\x12\x99$\"\x8cD\x94AGt\xeah\xf1\x80\xa2\xc4:\x7f\x84]=\xc0\xf9\xf6\x10\xb1\
\xbep\x86~t\xceh!\xf9UBs\x8e\x90\xf9\x02$\xee\xd4\x02\xfa\xfeam\xa1\x03h\xc7\x12:\x0b\x84\x07^d\x87\xb04|\x9d\
tsKte>Q\xdc\xebA4\xe6\x03O\x0fd\x99\x13\x12c\\4T\x9f!2\x06 \xa9%\x00\x97d\xf1\x87\xca\xa0\xa0\x0e\xd2\
\xebl\xc03cA\x1b\xddR\\@\x02\xd7\x06@I\r\x14\x9d\xb4r\x1b\xa6\xb1IyD\xd5\x84\x93\xdbUQ\xf55\xe0\xa5\xb1\xa1\x8d\
\xd4 \x01\xd8\x12%C#\xc8,P\'z\x84\x1d\x84\xc4A\xf2B\xb2F\xa2\xae|R\xfc\xbf\x01\x91\xdf2\xf8\x02\xf2\x0c\xf9\"^\t\
\x02\x92\xdd\xc2\x18\xccBFX\x91E\x8e\xe3\xcd\xcc\x12\xf5`\xe4\x0b\xbc\xd2\xd0=\x01\xb5QD\xa7\x16\x80y\xf4 \x8c;\xa0,Nr\
\xc7\x11\x11\' \xf0v\x1f\x13\x0e&\x92\x0e\x07\xc3P\xfc\xa2\xdc\xc3\x00\xca\xd3\x13\x1b\x01\x04\xff\x90\x81=\x98p\xbd\xe4\x03\x0e\xa2\xf2\x05\
\xe3\xd3!\x9b1\xfe\xb1\xb1\x97TT\xedF\xa2\x08\x8d\xa1\x08WQ\xe4Y\xd2h\xed\x91vp\xe41*\xe1#7\xb0v\xb4`\xf2\xe9\
s\xad/`\xe8j\xc4\xad\xcf0\x08\xdf#<I`\x9d$\xc3p\x04\x04\xc7\xcb\x026\xc3\xb0\x00La\x00\x00\x00\x04\xa6q\xf7Q\xc4\
\xe4UT\xa6Y\xd0i\x03\xc4\xebc\x01\xbc\x7f`\x9f\xd8R\xb6X \x1bu\x03\x91\x01\x93\xa9\xf4\xc0P>\xa4\xf7Ps\x0c\x86\xb4{\
\xbar\x93P\xa0\xcb\x81$\xd5\x9e\xc2\xb8#\xc2\xd4\x99\x82\x82\x9d\xb1\x9a\xc6qL\x91T\x1c\x87p\xbex\xe3<.\xc1\xe7q4\xcab\
\x11\x9e+d\r) \xd3\xcc`@e\xf2g\xbbDn(`\x06w\xb4\xe8W\xf1\xd30\x84\x93\x9c\xe2\\\x16\xb3\xe0\x8c@X\xd7p\
OP0\x89\xe9B\xbb,1\xdaJ \xf7\xe4\x81\xa65\xb1\xa4\xad2`\xb3\x01a^\xd2\xc1\t\xc1}\xa6b>\x9f$\x0b\xf3\xa3.\
\x82$O\x04P@\x8c\xf2\xc5\xcb\x00\x98\xff\xa1Z\xc7\x82K\xa1\xe1\x89\x86\xc1\xe5\x0b\x02\xa3E\"\x03\\d\xc6C\xf4\x95\x84\xa4g\x00\
\xd3v\x19\xe1\x9d2\xf2\xda\x01\xa4Uw\xe0(\xf0\xc2g@\xd04[\xb1\x05\x07\x92 2\xb1A\x93\xf0\x08ftM9\xb2\x19y\xa4\
\x9cM\x93\x9d?\x83\x83\x1e\xe4\x98p\x01H\x87\xb11\xba\xa3}\xc4Q\x8b\xf2\xf0\x93+\x82\xae}\x14\xdcK\x91\ns\x14E\x8a\x80\xe0\
\xbc`\xce\x93\xf0\x18e\xe3\xe3\xed\x03<\x13\xe4o\x8c\xe4/S4\x9d|\xe1]\xfb\x82B\x9e1\xf9KCS\x83\xd1\xad.\xa1\xb3(\
\x11|b\xb2\xb4\x18sp\xdf\xf0\x03+\xf2\x95\xe8\xe0\x8f\x91\x915\xe9\x10\xe1\x1cpQT\xb1\x16\xd9\x82\xbd\xde\"\xfc\x96\x10!OP\
l\x98\x94L\xdd\xf2\xa3K`!\x89\x14yE\xf2\xa7\x870\xf7~\xe1\x99\xaa\x04\xfd\x9d\xe3X\x1f\x82\xc4\x8b\x94\x7fx\x83\x0b\xfb\x12\xa9\
\x1aA\x98\xcf\x90\xb7\xba\x01\xe6\xb0rC\x98A\tX\x91\xe8\xfb\xd2f\xa1\xe4\t\xa0\xb1{LDh\x87s/0q,\x86\xf0\x03\x00\
s\xfb\x8a\x84\x88a\x94W\xe5\xe3Nt\xf4\x88y\x12G%\x92C?\xc3\xe4\xb2\xd0QO\xe0\xb6\x17\x04([\xf4\xa9\x1d#\x9b\xe5\xd0\
o\x11\x92\x06\xbb38\xf7\xf0e\x93\x118x\x93C\xc6sJ_\x13r$\xe0@\x15S\x91\xe6\x83S\x8d\xc4G\x9f\xc4\x02\x990\x11\
\xb5#k\x8e\x83\x9bl\x04\x047\"\xf1\xec\x00\rD\xa2\xbc;\xa1\xdc`\xa1vG\xc1\x18}\xe4\xf4\xc4\xa2\xb1E\x91\xaf\x0b\xd2\xa5\xa6\
\xb0\xac\x10\xf2\x9f\xd4\xf2\xb0>\xb4\x1b\x8bcK\x8b\xd2t\xc8\xc3\x94\xdf\x10\x10\xf4pE\xc52\x83\xd7S\xe4\x89\xe1\xa0[\xd4p\x1e\xb0\
8,\xb3\xa6\r3\x0bK\xf2\x00\xb3\x92\xd4\xf0\x12\xf9\x1c\x11\x0c@!_n\xd1\xbe\xc4q0\xeb\xe1c*\xb4\r\x1d\xc3t\x9c\x83\x94\
\xb0qMh\"\x81\xd8\xe1\xa4/\xc3a\xf2\x03\xd2\xf0\x01\xec\x95\xf2I\xeaa\xd6\xb3r\x91X\xc4\xcd.S\x8b\xae\xd1\xb8\xca\xe3<`\
\x11H\xaa#\xb1\x82\xe0\xe8\xd4\xf0\xcb\xd8So\x1f\xa0\x07\xdbPo\xba\x03\xe8\xc2\xf1\x84\xbe\xc3Y\xae\xc4l\x11 \xa1\x9bp\xb9\xc53\
a\xcb\xa2\x13\x1d\x91\xe5n\x80f\x97\xd1[o\xb3\xa0Xtl\xdda\xefR\x81jA\xf0\xcc\xd8\xa0\xd9\xf3#\x0b\xa8\xb4\xc2\x16\xd0\x8f\
\x83CBU\xb4\xfb\x93\xe3\x91\xd3\xd0\xa1\x02\x02 \xe1!=9\x00)\x0baU2\xb2P\xf8\xe087\xc21p\xe4\xa9\x0e\x11\xfc1\
\x14*_!(l\x91\x93\xc8\xe0hc\x91\xa5\'\x0096\xb0\x13\'\x80\xf5\x8c\xf0?\xcc\"\x08\xf2\xe2\xc3\xb0Rk\x00\xd0\x97.\xe1\
\xbel\xb3\x00\x00\x00\x99JQ\x08x\xa4E0\xe0\xcb\xc0\xc1\xab8RZ\x1b\xd0*q\xf1\x19\x9fA\xdatp\x10\xcb\x82t\xf1\xc1\x1a\
q\x10\x03\x1fpK\xd7\xc0\x00\x00\x00<\xd6r\x8b\xd7\xf0\x8c\'B\x1d\xa4\xe1K\xdec\x8c9b\xd0d$i\xa6\x82\xf67D\x89\x8c\
\xa3\x7ff\x026q\x84$\xe2\xe1\x00\x00\x00\x87eS\x1a\x1f\xc08k\xe3V\xed\xc1\x00\xbb\xc2\xf6\xa4So\xd7`\x1d\x8c\xb0\xd3\x13\x92\
a\x7f\xb0\xb1~\xe3>\x9a\xb3\x7f@\xb3\xa9\x0f\x01\xf1\xd0P\x0cUB\x86Sa\xc0c\x91u\xe0`g<\xb1\xa8\xd7\xe0\n\x11\x12<\
{\x03\xce\xab0v@\x82\x1f\x8b2$\xd2\xe1\xc3=Q\xa3\xc6C\xd6\x89 \x9a\xf3\x91\x8cX\xe1z\\\xd3\x1cU\xb0\xa5|\x12\x0c\x86\
\x11\x03\x0c\xb2\xdf\x002b0R\xfdR@n\xa7\x91i\x97\x82\x00\x00\x00<\x93\x83\xae\x94\x03\xffZ\xf1\xe1\xc9b\xdc\x18@<-\x13\
d\x1d\x94(\x85\xa4\xed\x82\xa1\xa1w\xa1\xaa\xd2\x12\xfc\x81q\xf1LP\xcbMr\x0cL\xf4\x16\xbe\x83\x07\xb2\xd1\x18!\xd4Z7Ss\
\xf9\xd1$\x8a@;\x1a\x02P\x1cc,\xa1\xe0_G\xb4\xf6\xb9\x90\x88\x17\x92^\xa0\x006\xac\"+\x073\x1f\x99\xd2\x8e\xf8PTf\
\x13d8\x12(\xf9C\x16\xf3\xc0\xcd@2\x97\xd9\x91%\xc1\x02\xa4\xff\xb1kU\xb2\x01\xfb\x10\x00\x00\x00\xe1\xcd\xe1A\xc9\xb0\xdd\x98\xe2\
Z\\\xe4\x00\x00\x00\xbe\x13!)\xadq4\x9e@(\r\xc2\x8a\x992\x8e\xb2\x01\x9b\x9e\xc1YV0\xe9-\x03\xdd\xcd [\xfe\x10\xd4\
<\xa1\xee\x0b\xc3fr\x81v\xfd\x93\'\xdf\xc3\xe9f\x04U\xd6!,\xd2!\x19\xa5\xc2\xddsa&\xaa\xc0\x00b\xb2\xce\x7fs1\xd1\
\x83\xba \x82\xcf*\xc4\x86h\xf2xlC>\x97\x93\xe1\"`}\xcfa\xc4N\xb1v[\xe2qu\x04\xaf\xf7\x826\xa2\xb2F\t#\
3\x1c@J\xea\xf3\x19\xcf \xb0F\x90[\xee\"6\xbe\xb0\x0e|A\x88dT\x00\x00\x00q\x96R\x89\x04Rm\xab\x00\x81\xc3\x82o\
z\xc4V`d\xd2q\x04\x8e\xe1P!C\x84\x00\x00\x00<\x85\xd1Vf\x90\xfc7\"!\x9b\x13?\xeca-$\xa0\x87\xb4\x10%\xfe\
1^\xd7\xe0\xcav@\xec\x02r\x8b\x94\x94\x9e\xbf\x11;\x1a \x13\x9f\x82\x00\x00\x00\x9c\xb1\xf2?\xb8\x12g\x04\xe1T\xfe2\xe3\x1f`\
\xb7\xaaD\x82\x1a!\x0f\xcc\x93\xfe\x0e\xd4\x99\x91\x81c% B\x8a\x92\xf1\x14A\xfe\x05\xc3\xcaT\x04&\x16A.BT\x0b\x1cdO\
\xfa\xf3i\xa4T\x15\xfc0\x19\x97\xf4\x98K\xe2\xcc\x12a\xb8p\xd4\xa0\xf1\xb3\x8bgd\x89\x8a0\x1d\xafS\xcdh\xf3\xbbTa\xdcH\
\x20\x8e\xab\x01\xcd\x13\x94\xf2~\xf2\xee\xef#\x85\x91Q\xa6\x84`\x00y\x00\xa6\xb2\xe3\'\xb1\xc1\xd0\x0c#\xb6QC\x94\x1f\xf1\xcab\x12\
\x18\x13\xb3\xa9\xcfc*`\x03\xca\x8b\xc1\xce\"\x04\xb4\xb4\x13\x08\xa0@g\xa3\xa1\xd4\x11\x02\xa4_A\x14\xb0\xa2)\xd0\x92Y\xea\x82\x12\
\x04s\x11\x9f \x9eC\xa0\x10[#\xe4\x90\xc0\x93(s\xaf\x82ds\xc5\x02k\xc0P}\x04\x93w:c\xbf\xd4\xb3\xceZ\xc4\xf6\xbd\
\"\x97\xa3\xc4\xc4\xba\x00F>c\x85-4,RA\x87b\xa1\xb0?\x90\x00\x00\x00\xbaMp\xca\x94\xb4\xf0\xb7\x92)V\xb1\x00\x00\x00\
\x10y\x84m\xa0!\x1f$!Q4cG:\xe166\x11)\x11\x02\xb8\xe9C\xa7\x85\xd01\x9e\xc1\xf5Fa\x06\xba\x02\x06\xc8\xe2\xff\
3Q\x13\xdb\x10\x91\x13\xc0g\x13`\xbe\xf6\xb0\x18HA\x89t1\xd2/\xd3\xc3\xdds\x15|1u3`T\xd3\xc2\xc4\xd4\x01\x82z\
\xd1\xe4;\xd2\x84\xc3\xb1\xae`\x01\x1dPd\xf2\xab\x90\xa0rA\xa8\xe7@W\xeaCLn`\xd7\x7f\x11\xf2\x9e\xf0\xb5\xb8bN_\x14\
\xbb\x1f\xd119\xe4s\x15@2\xe2!V\x0c\xe0.\"\x91\xc6!\xc0o\x88\xd2)\xec\xd0p\xf5R\xc3\xe9\x92\xf9t#\x97r\x11\x1c\
\xe2\xf3\x84\x86\x84KO\xc15\xca@\xbfA\xf4#c\xa4:\xfcQ%nS\xf8\x15\x13\xae\xbcA+\xc1\xd1\x8b\xe8C\xbfQA\x03\xc1\
\x13\xe5\xd2\xa1\x955\xe2\x1e\xefp\xda\x00\xc4;\xf6\xa0\x0e\x98\x83\x85\x9e rN\x11\x10\x08\xe3\xab\x1e\x94\xee\x02T\x0f\xec\xc2\x9e`\xc4\
\x17\xb6\xe1\'\xe8\x00\x91iRc\xd5\x83\xb2V\xd2-\xf6\x12s\x0b\xf3JZ\xa4t1A\xa6+\x04\xdccr\xf0\x12\"\xfa\'`\xf0\
\x1b\x14\xd6\xf9\xa0\x9b\xa0Rf\x1d\xc0\xcc\xa6\xc2s\xadp\x14\xaf@\xaf\x12 O\x02B\xafb\xb0l\xcd\x82\xd20\xe2ot\x04=\xcf\
\xa0T\xcd@\xcb\x14\xe1\xfc\xe9\xb0\xd2\xa8A@7C-\xc0\x02f}\xc2\x18\x1ad\\,\xb1(\xbc0\xaeK\x91\xa08\xa2q\xb8Q\
LHAuB\xc0FmD\xb0\x93\x14\xd73\x80d\xa3\xd3`\xfd@\xeb@\x12\xe6\xae\xb2\x162\x11\xbbG\x91\xc9\x95\xd4\x9f?\x12D\
\x04\xe3\xbcq3ds\xd0C~\x00\xc5\xe9\xa1\x97y\xd4kV\xd3\xa6\xad \xc7\x1a\x12\x9f\x84\xa3\x9d\xdbp\xe3\xb3a\xb3\xb5\xa2\x7f\xb2\
\xa1\x16\xdd!X?B\xb8b\x01\xde%\x92D\x87\x94\xd2\xa1a1\xf8\xa2\x97|\xf4\x1c\xe5R1\xbe\xa1\xaait\x9f^\xf2}D4\
u[@\xc4J\x81\x9c[a_rCQ\xd0!Y\xe9\x91le\x91\x95^@\xed\x1d\xd2e\xa24\xdbh\xe4#\x9e\xa2\xa8\xf0\xf0{\
\x99\"5\x03\xd3\xb2\xa0\xf1\x10\x02\x93\x8aP\xf1\x0fja\xf5\x81\xd4\xd5\x12b!\xa1\xb4q~D\xd2@\x92\xccU\x84\xa8}\xe0\xb7\xf2\
S1TC\xec/T\x12\xe5\xc2\xd1\x16\x81\xed#C\x19\xf7\x02\x19^d\xb6\x8f\xb1\x96v\xa3\x1aP\x82\x14(P\x03xa^TP\
\x03Y\xc1\xaf\xe4\xa0\xa0\xfc\xf0\xbe#t?G2&\xec\xd1\xe6\x10\x80\xcd6D#\xbd\xc0\xb1\x1b\xa3\xb7a t\x7f\x91\x93\x14\xf1\x96\
n\xb4\xff\xaa\xd4\xd1M\xc0cG1\xd0\xeb\x82N\x9c\xb3^\x11\xc1n\xfa!!1!!P\x02w\xc3s\x82\xb5\x94,:\x01\x8eY\
3\x12\xaeQ6f\x92\xc8\xa8\x10\xdcc\xe0j\xa2B\xae\x88\x01\xc0\x92\xe4a\xfc\x12\xb7\xa6\x03\x84\xf52\xd5\xbac\xc1&\x11&\xce3\
yh\x93\x1f\xaf\xf4.<b\x98QA\xacE2G\xa2\x14\xb3\xc1@\xa1=1\x00\x00\x00\xa4\x95\xa1\x93\x9ed\x1a\xee\xc1\xc1\xa6\xe4i\
0qK\x88A\xff\xe4A_\xf6\x01\xc5\xf7\x10\x85&\x80\'H\x10\xb5\x11\xb0\x98b\xe3\x01\x1d\xd1\x90\xad\x94\x8d\xff \xfb6S\xf6\xd5\
\xe1\xe2#\xe1\xe1\x1c\xb3\xec\xa3\xb0\xdd\x96\xf0\xae\xca\xc1\xe6\xa8\xa1\xb5u0jb\xd0x\x161pc\xc2\n\xca@#lP(\x02\x00\
#\x81\xc1\xd7@R\xd8Q\x93Iy\xb0$8\xa1S\xf1\xe1_\x0b\xf3\x00\x00\x00C\xaf\xa1\xd0\x1d\xe2\xdb\x1c\xf0\xc3e4\x00\x00\x00\xf7\
\xba\xa3\xa4\x89\x02\x00\x00\x00\xb2j\xc4j\xfc\xe0\x00\x00\x00\xdf\xc0Q\x0fe\x82v\xe3\xf2!L\xd2\xd2\xa5\x11\x01Y\xf3\xf1I\xd3\x8d\xa7\
\x04\x00%3dh\xe0\x1a\x8816V\x92\xe0\xd8 YH\x80DB\"y\x1d\x04@M\xa2~\xb4\xa1\xe0\x1dC\xd4D\x04\x17\xfb\xc3\
b\xa1\x00\x0e\x81\xf4\xf3I\x81\xe8\xb71\xa0\xe2c\xfc\x9c\x82\x80\x0f\xa0;T\xa1?td\xed\xbf\x93\xbb/C\x8f\x84\xd0\x15\xea#\x15\
\\$!\xccr\x0c9rh\xbb\xe2o\xe5!c\nsa\x82D_\xc5\xb3\xe8\xdfQ()\x81\x98\xa3\xa1\xfd\xbb\xb4\x08Y#\xbd\x83\
\x84\xe6G\xd0y\x90q=\x9a4/\xfc\xe05z\x00F\xcd`\xd3\xeac:\xfe\xb3HM\xc3\x01\"!\xee\x91r\x88\x95p\x06\xf7\x91\
\x13Z\xd1\x0e \x83-\xff\x81\x1cK\xc3\xed\xd0R\xda,\xc4?\xde\x02\xa8\'\xf1\xe3\xff\xa2\x11\xe9\xf0\\\x10p\x9e\x11\xc47\xea\x02A\
=\xb0\xba\xafP\x81\xa4\x828\xe8RQ\xbf\x81;\xd7\x80\xb5}\x82\x8b\xe4\xf2A\x06\x03\xef\x83r\xecu#(\x8bt\x00\x00\x00\x87\xa3\
\xa0-\xf0PkrRF\xe1\x82\x80\xae\xf4+\x97\xe4\x02\xbcr\xcf\xdf\x90\rp\xa1qA\xa0\xfcj\x815(\xf1.|\x14\xdd%\x13\
\xe11\xc4r\x07\x13z~\xd0\xd0Yp\xd8^@M\xe6Q\xf4\xf3\xb3Op\xe2f\xbeC\x00\x00\x00\nd2\x1eE\xd1\x8c\x92\xa1\xe1\
\xa3\xe1\xb0\xbdcF\xc8\x82&\xe0 \x14o\x84\xa5\xa72)\xd2\xa0\xa8\x07$\xactB\x8c\xb9\"\xc8\xed\x93_%B[8\x01\n}\
\xb3y\x1a!\xa6\"\xd2\xaa5\xb2\"\x91\xf4L\xb3b\x1a\xab\xf2D\xd7C\xa6\xf9q\xcb\x0b\xd0\x90Y\x040\x02aC\xb1\xf0y\x91\xf4\
F\x95cE-\x925Z\x91\xf3\xefpjj\xc4F\xcf\xd3SM\xd4\xf9Bq\xa6\xe9p&2dG\r\x83\xb75\xb0K\x8f\x84\xaa\
\xf7\xc1\xcc\x18\xe0\xc1\xa6\xf1\xb1\xb0\x80|@R\xe7v\xc3\xff$\x01\x1b\xbc\x02\xb9\x93t\xeb\xaa\xd1\x11\x17t\x12\r\x10%\x96\xc2\x90\x1b\
\x92\xe0\xb74[Q\xa4_\x96TV\x80\xd1\xfb\"\xe4\xbf\"s\xdb\xa7\x14\x94\xb4\xe2z\xf7\x12\xde\xfe0\xea\x0fa\xde\x8a\x92\x04o@\
\xf2\xd1p\x08v\xc2\xf0>\xe1Q8\xa0`\x81\x10L\xf5r\xb8^\x92%\x05\xf0\xab^\xd3W\xab@\xbb3b1\x16\xf1\xeb\x13a\xb7\
\xaeBg\xde\xd1\xd3x\x10\x05\x86\x03\xb6{\xa4\x17~ \x9cQ\x92\xc9\x10\xe1\xce\xd4\xc3\x9c\xfcSE\xe7\xe1cnD\xf4d\xf3_\xef\
\x03\xebZ\xb2\xb0\x1f$\x8fL\x92\xd4x\xd2\xec\t2J~4\x00\x00\x00\xe9\x15\xf0\x9bG2KaQ\xcc\xc5\xa34\x87\x10\x98\xa6R\
/\xf7P\x92!R\x1dm\xb0\x04\xcc\xb1\x00\x00\x00\xf4\x8d\x80r\x13  \xdf\x03\n\x88\x11\x05\x1a\x02\xce\x03\xa4\\r\xb2S\xab\x94\x95\
3\"\xce\xa7\x10\r\xeeQ\x1e\n\"\xcc\xbaa9\xa4\xe3w\x18\x91F}\x82\xec0@\x1a\xc12\x1e$\xd0\x8e\x03\x04\xaf9\x04U\x8f\
r\xd6X\x02\xcd\x0c\xc4\xb6m\x13;\xa8\xb4\x92\x18\xb4\xd2+#\xe9xd\x9f\x9aR\xfd\\s\xbe\xa0\xa4p\xb9\xe3h\xf6\xa1T\xcf\x11\
vt`!\xc8\xd3\x00\x00\x00\xbc\xda@\xce\xb3Q\xdb\xa4\x82\xa1\t\xe3\xa0(1\x8f\xde\x00H+\xd0\x83e\xd0\xe8\xdbc\x95<\x82\xbb\
\xc0cD\xb1\xe2\x8b^1\x85}\xb2z\x97\xc0\x9a\xef3\xeb\xf6\xd3\xe8\x933N\x94\x81d\x91d\xbfI@\x0cU\x14\x18A\x00\x01B\
\x80\xfeF\x03\xa0\xbc3Gm\xf0\x85\xbb\x11\x19\xe9R\xd9TB\x7fJsEI\xd1\xfa\xedr\x8cl\xc4\x88\xcb\x034\x84q\x00&0\
i\xb4\xa3\xfeg1\x0bZ\xb2_\x9fdE\xb6\xc4\xd5\xbbb\x8e\x03!\xf6\xf7\x13}\x89B\x19\x99\xa3V\x1f@\xacz\x92\xc3\x81\xe0\x8b\
\xe8\xe1\xb4H\x92\xdf\xf1Q*\x0e\xf0\t\xb6\xd3\xad\x953\x9b\xd7\x93O\xcf\x13b\xe3S\x90C1Q\xdb\xb3\xf0\x00\xc4\xeb\xa0\xc4\xa6r\
\x91\xcb\xdf\xd1w\xa9p\x7f\xd5\x83\x9ff\xd3C\x94\x84\xa7\xaf#\x1b\x80\xf1\xc3YDr\xa8\x13\xbb\xac\x04Ty\xd1\x03R\x81\xe1\xc3\"\
\xb8\x7f\xc4\xb9\x7f\xe2\xd2\x92\xb4\xdf\xac\xa2>\xa9#t\xf4\xd1\xa1^a\x9c4q\x8e\x18Cafq9\xd7\xe3gEDIX\xb0\x0b\
q\xe1\xf6\xd5\x83\x8a\xa6\x00\xe3\x1dR\x8d\xc7C^\xe8\x11e\xa2\x81\x00\x00\x00\xb5<q^\xces\xbc\x05\x03\xc0\xa6\x80\xf4\x99B\xf4\xa3\
\x00\x10\xf3q\x93\xa2\xf1s9\xf2$\xfb\xa2\'=$\x85\xdd\x90D\x00$\t\xcb\x90\xdc\xc7\xd2\xe7\x04\xc2y\xb7\x01L\xe2\x13\x05\xc5c\
\xdf\xcfq\x8b/\xd1\x07\x00\xa1\xea\xb0\xb4\xd5?P\xcaE#\x19\xca\xd2\xdb\xf9\xa2\xb7\x15\xb4\xea\xe3\x90\xf5*B\x92\xc5\x92\x81|\x83\x0e\
Tc\xd9;\xe3\\;\xd4\"\xb8\x81\xe0B\x11E#\xc2\x9eM\x14\xbe\xb0\xa0\xf6.tO\x91\xa2\xbd\x10\xe1\xc5\xf3#\xcdC\xd2\t\x0f\
\xc2l``\xa2\xfc2\x00\x00\x00\x06\xd8\xe1:\x8e\x84\xa8j\xd3\x11mb\x95\xdaB.=\xf0+baK\xb34\x17\x92\x00\xb8b\x80\
\xdeGbo\x89\xb2\xa0\x93\x13\xc6\xb1\xb19\xb0\x02\xec\xd3\x02\xc0V\x80X\xbf\xb2\x1d`TC\xfe\xd0\xce\xdfsrD\x80\x19\xe3\xf1\xc1\
\xa1\xf1\rRS\xd5j\xa3TS\xb3\xf5\x99D\x9b\x0e\xe1Xk1\xc1\x1a\x04\xa9=\x90\xc400\xaf\x99\x80\xf7\x07\xe1-\x89\xa0\x18\xca\
\xd3MM!\x02\x93D+7\x11\x94e\xa3\xff@\xb4\x0cq\xf3\xaa\xbdQ\x92\xcb\x01\x06\x01\x13\xb3\x8d`e\xb3R\xc3d\xb1h\xfe\xc0\
\xfd\'S2{P8\xc1c\xd6\xb4!\xd3i\xe0h\xb7Q\x8c\x9dr\xd7\xc8\xe2A\t\xf2\x86\xf5p\x02\x03\xf0v\xaea{5\x93{\
\x063B\xc3\xf0\nV\xf1\x08p\xc3r\xb3\xe2\x17>\xe4>\x02\x83\x8fJ\x00\x07\xebS\x8a\xb32\x02\x18P\xf69\xd2\x02\x9d\x81\xf4P\
\x02H\'$UX\xc0\x03I$\xce\x08$\x934\x92t\xbb q\xc0Q\xd8\xa00;/\xb1e\x9cTyH\x04j?\xc0\x0b\x83\x80\
\xbd\xa4A\x1e\x94Be\xd1b\x00\x00\x00\xe4.\"0\x8aC\x92\x11\x132\xea`\xca;2xX\x12;?RG\x9d\xf2\xf6cA\xaf\
\xbfP\x11\x84b\xfa\xa6tZus\xf9L$\xd6\x81\xc2?\x9c\x02o\x93sl\x9b\xc0r\x94C\x8e}\xc1\xda\x90\xa4O\xbd\xe1\xf8\xe6\
!\x0f\x16\xa1\x8azs\x11\xb7\x04\xe4<\x00g\xfdC?!\xe0\x1c\xba\xd1\xd1;\x84g\xac$\xe2xq\xed\xfb\x11\xbdO\x84l\xe2\xd1\
\'L\xb4\xf7\xb8\x01\xc94\x14?\x98\xa2\x8b8\xb2\xe9\xbc`\xc4\"!~\x0f\xe3\xfc\xe3 \x00\x00\x00<\xe6\xe2\xbf\xdf1\x13\xc9\xb1\xba\
\x1e\xc4|\xe9\xe2\x1b\xc3\x02\x15\xbbA\xeb\xba\x82\r5\x12\xf4_R\xeacP\x14\xc5\x10\x1f9\x04\xde\xf7!^1\x820|\xd3\xdc\x11\
\x90\x00\x13\xe1\x80^\xc0#M\xe4\x81\naPj\xd17T\xd4`\xf0\xc2Ue\x01\xf9`@[\\\xf0X\xfcsO9\xf3<\xa0!\
u\xa2\xa27N\xa4\xc8\x9e1K\xfc1\x9a\xcf\xb1\xe7N\xf2\xa9\x12!\xde+\x14\xe6\r\x03+*\x12\x86h\xb0\x1e\x1b\xa4[\xac\x03\x1a\
\x08a\xd3\xe9\xe2\x84\x1c\x11\xe8\xce\x80\xa5\xd0a,o\xd4\x83{Tc\xee\xa3\xcfI\xb44SAW{Q0\xf5\xd0\xec\x08\xc2|<\
\x80d\xce\xc1_\xbf\xf0^m\xe2h\x1b\xf2Z\x18Q\xc7w\xc2\xbe\xe2!\xf5\xabd;?\x00\x13G\x80\x05\xb9\xe1\x00\x00\x00P\xb70\
]\xd0Q8\xefr\x8fS\x01R\x85\x94\xe3\xb9\xa3O\x8e4\xa2\xbbR\xe8\x1c\x02\x88\xa4B+W@\xd5V\x80\x19j\xe4&\x99b\xf8\
l\x90\x08\x1f\xb4bj@\x9e0R\xa67!\xc0`\xd0\xed\x9dpQ\xa7\x82!\x85\xc39x@\xbc\x1c\xc0C\xe8\x92\x9f\x85\x82J\x93\
\x14\xa3\xac\xa4\xf3kT2&a\xa6O1\xff[ \xe2\xd3\x91\x98\x83\xa0\xd5z\x13\xbd\xe5q$\xd1\xa1+8\xa3\xac\xb63R\x8a\xd2\
\x03\x02\x04\xba\x0b\x11\x8f\x82\xb0\xb4\xecq\x9a8P\x1d\xc9\xb2\xa1\x92\xb3\xdez\x04\x80\xc8\x11,\x9e\"\xab\xa82\xd7-\x00\x00\x00\x00@\
!a\x7f\xceR\x11i\xe4\xd1/\x82\xe1\x18\x13R\x7f\xa1\x00\x00\x00:HR\xde5\xe0%xQ\xcb\x01s\x98\x90Q>P\x02\xc1\t\
\x03\xf5\xf0\xd3\xec\xfd \x05\x14\xd3\xe9\xc9\xd0\x83\x9e\xf2\x13\xdc\x83\x82#\xa4\xa2\x92\xd1\xa4\x903\x10\xf7\x80\xee\xdd\x92\x00\x00\x00m\xeb2\
\xf2P4<\x93A\xbf\xae\xb0/\x90\xd3\xa6\xef\x92\x8a(\"\xa6?d\x8f\xb2sU\x02\xe3\x92\xba4\xb5v\x82{\x831\xd3\x9ba,\
\xd9\xd3\x97?\xd2-\xfd\x83K\x9b#\xe0]\x84\xefJd2\xe6\x90@] 6;\x82m\xa4\xc0O\xa0\xb4\xd5\x9a\xc0\xeau\xd0w\xf3\
\xa1t\xbc\xe0\x9c\x99Q\x00\x00\x00?\x97`,\xb8\x81\xe5\xfd 2 p\xd8wb\x9e\xafB\xa8L\xe3\xaeID\x93_\xd48\xcd\xd1\
\xc9W2\x17\x8d \xc2\x01\xa4<C\xe4\xd3\x02\xf0\x10\x85\x80-Fp\x87\\\x03`\x9f\x80Z\x1c\xe0l\xd6\x81\x98\x88\xd0\x01\xbf2y\
<$m\xb9\xd1\xc1E\x02\xa1\x87aa\x944n`t\xc2\xf4A\x88\x05S\xcbu\xa3\x96\x1eQ\x88\xba\x90\x11\x90\x84\xbf%\x00V\x96\
T\x9c\x8dq~v1m\xaf\xa3\xf0\x833\x84\xbb\xd23\xa73\x8f\x9eb:\x93BfGC\xca?a|\x85\xc4}\xee\x01Mb\xc1\
s{\xf0]\xf7c\x00F\x04\xdb\x07\x14\xee\xd2S>C#D`C\x06\xf5\xc2\xf5\x83\xf2\x84}dM\x96\xa4\x1f\xe0\x90\x94\x81\xf0b\
]\xa4N\xc5\x13qx\x04\xd9\xfe\xc1~\x88\xb1\xe9\x97\xb2<\\0\x8aI\x12\x96\x90R\x0b\x18\xb1\x07r\xa2\x14-`\x89\x0e\xb3<\x92\
$\xccyc6\xfb\xf2\xa1er3\xe5cL@\x90&\xf9\xa1\x10\xd0\xc3\x7f\x1e\x81=K\x84\xb4\xec\x93\xb2)\xb33Mcp\xb7!\
\x86\xbc!\x99Nb\xa3T\xe4\x0f\xb4\xf0\xebT\x14\xe8\xeb\x91\xbf4P\xf5\xba\xf4~n\x94\x00\x00\x00\x8b\xa9\"\xf6\xc9\x82\xf9\x89A\xb5\
\xb4\xc1\x12\xf9\xb1\x03\x8c\xd4Ar\xc1Qy#\xb1\xf4\x02\xe7\x8a\xe0\xbe\x9f\xb0\x0eX\xd2\xb6~D\t\'!3~s\xe1\xeb\xe0\xc4\xa3\
\xe4\x89\xffSEyA\xf7Sq\x8a\x19a\xf5k\xb0\xe2\t\xc3\xcfF!\x94\xce\xa0;\xe3\xf3\xbev\xa4\xd2lp9\xd2\x81\xe8\xce\x01\
X\x97\xc4~\xb5\x91\x00\x00\x00k\xd9\x107\xb4!\xad\xb2\xa1O}\xb0c\xdcq\xf5\x9e\x91\x0e\xb7Rd\x15P{\x92\xb0g\xa5\xc1\x00\
\x00\x00B\x02\x12\xcb\xc4\xc1\x00\x00\x00\x99\x98t\xb8\x92Q\x95W\x12Z\xbeq\xeel\x13/\xb8\xd2\x1c\xa71\xd9\xd92h\x08\xe1xi\
\xb14\xd7\xd2\xc0\xc5\xf0S\xab\x13\xb3\x1b\xd2\x90Q\x12\\\xeb\xd3h\x07\xf0\xa6M\xb0\xcc\xe0\xa0\x00\x00\x00\xf6\xd3\xe1\xafH2\xda&\"\
)\x9a\x80\xe5\xcf\x90^bPW\xa50\xd2\x99\xe0u\xf3c\xfc\x1ab\x1f~\x90>\x0f\xc0b\x1e\x03|?\xd08_\x80\xef/RI\
\x01$\xed\x9f\xf3\xc6\x1cRo\'\xe06\x16S4$#\x9b\xb1\xe4\x8a\x8f\xf3\xf1\xfc\xf2r\t\xb0\xcd\x99\xb1B\xa4\xc1\x1e\xa1b\xde\xb0\
\x14\x9b\xee\"\xea\'1\xc0r\"\x06\x1eT\x840\xe1A5\xc4l\n\xa4\x9c\xe9\x11\xb7\xa3`\x921\x01\x9b&\xa2\xe5\xe9`\x8e\xeb\x82\
\x15\x9e4\x9c\xa2\x12\x17\x92qc(sh\x90DZ\xe8\xe2n\xca\xe1\x00\x00\x00\x9bF\x80\n?0\xee\x9cQ\xec\xb1\xb4>\x12\xc2\xf9\
\xf3`8s\x80\xc7\xa0\xa4\xfc\x8c\xb1\xc4\xa4\x00T\xcc\x80\x8e|c\x99\xb3\xd4\x8e\xd8\x11\x1f6\xa2\x01\xf1`\x92\xf6\x12?\xf0\x11\x04V\
\x20T\x8f\xa4\xc0\xb5AA\x02 r\x07\x12_\xc2\x11\x1b\xfaC\xe5\xd9\xc1\x00\x00\x00\x97g\x94\x00\x00\x00d\xef`\x00\xc0cR\xefs\
\xb1\xe0\xd2t5\xa4\xa9\xf9\xd3\x13\x1c\xb2\\\xbap\xb7\xd9\x90\xed\xe1\x10\x9eC\xd2\x8c\xdc\x93\x03\xda#\x84\xaf\x10[\xc4qk\xe5\xc2\x03\
\xdd\xa2\xb6\t\xd0\x1b\xa4\xf4\xebp\xb4:F3\xe2W\x10\xa2\x92t\xd9P\xa1\xe5\xf1\xf2\xa3\x8e\x02u\xa1 &c1N\x1d\x81\x875\
B69\x13\xd2n\x04\xbbF\x12\x86\x8c\xb2\xe5\xaf\x00}Y \xfc\x1bTB\xc7\"\xbe\xeb`C\xf8\x11\x81E\xd0\x94\xa7\x10G\xe5\xf1\
\x07\x98\xe1\xf0\xfa\xf3R%\xb0\xf2s2\xe7\xe3B\"\x97\xf4\x82E\x01\xb1\xaf\xa0Z\xaaT\x12z\xe4G%T\xfb\xab\xb2\xd9jQ\x18\
\xa2\xe2\x05>dV\x05\x933\xfeA\xce\xbf\xb2\xeb\xb61\xa1S\x94z\x9cTf\xa3\x90>\xb4\x04\xd4%\x91\xe8z\x11\x19\x0e\xd0`t\
@\xcfe\x82\x01\xf9R \xf6Rq\xb4\x04\xed\xdf\xc3\x8c\x93\xb1\xb7\x9a\x82Ny\xf1)\x08\xd0\xca\xe6\xf1#i\x11@\xa6s\xfc+\x90\
\xf4>\x02QI\x04*\xb4\xa1\xb3\x03\xe3\xbdXP^[ \xfe\xff\xa3\x87\xe3!c\xff\x10\xad\xd6P\x8e\x97\x84O\xf22\x07Nd\xbf\
|\x00=\xc3\x92\x98\xc3Q&\xf5\xa2\xb3\x8d\x14\x85#\xc0\x0ekp=c\x91\xf4\x99@\x81\x15\x04^N\xf2\x0b2\xa4fi\xe2 \xb7\
\xf0\xa7\x8a\xe04w1\x00\x00\x00{RBk\xd1\x93\xec*\xb2h\x9c\xc2\xf0\xaa\x14\x80\x8a\xe4\xa0jPq6\x00\xe2\x03aM;s\
~\xd9\x83\x95u4#\x0b\x93\x161\xc2DN\x93\r\x1b\xe3\x97\x97\xd4\xc7\xab\xf1U\xfc\xc1\xa20\xa3gNc\xa3fqEC!j\
\x0e\x81OoQ}\xd6\x93\x88jb\x82\xa0\x04\xe4\xac\xe3\xfa\xfab:\xd50\xdcYr\"\xb5\xb3\x01_\xf1.g\x83;\xb5b\xb1N\
\xb1\xe6\x06\xc0W\x83\xd4\x0b\x8dbs\xb0\xa3\xfa\xf4 \x1a+D\xea<2\x93\xf7\xa3pT\x81\x8d\x0e\xe0\xb4\x1aa\xa4\xa8\xa4\xb7\xee0\
\xb2$\xe3;\x8d\xc0\xc053s\xd0qM\xcf \xb0\x90$\xf0#\xe2\xd1\xe5\xc0\xf07\xe2\x8aC`\x13\xed\x83^\x7fq\xe183\xb7\
v1S\x99\x02\x06\xe4r\xb2\xab\xd1n0\xa0\xb6\xae$]\x9b\x14\x83\x07\xb1\xa0\xb5D{tT\x80\x103Z$C\xd2_\x91\x9c\x8e\
\x01\x038\x91n\x04\xb2VZDpu1\x19\x85\xd4\xfd\xc0\xe0l:\x92\x00\xf4\xb1\xea\xec\xc2\'\x892\x83\xbc\xc2\x03\xa7\xf1\xd2Fp\
\xbb\xbb\xb3^\x07!\xd3b\x92\xdf\x97T\t8\x92l\xe6\x92~\x9fBx\x13\xb1S\t`\x13\xd5\xc3\x96}!:<t\xa5\xb6\xa4\xea\
\x13\xf2\xd5\xfc x\x0b\xa0\xf1z\x00{\x8e\xb2\xc0\xfc1@u\xa0t\x98\xd0\xe1\xdc\xd0\xb3\xbbr\x9b\xcd\x01\n\x1c\xd0i\xb1\xf2\x17\x03\
\x93\x80kb\x03\xdeRUG\x12\r\x12q\x1d\xde\xd1\x94\x07\x84\x9c!$\xbd\x9f#\x0e\xbb\xe2\xc8\x07\xc3\xd6\xa0\xf4T\xa44\x15\xed@\
A\xbd#\xa0\xd7\xe0\xf2\x0f\xb3p\x8b\xe4<\x8d1\xd2\x88ae\x800x\x82r\x11P\xa3\t\xber\x0f\x88B\xa70\xf1K\xb3\xd1N\
\xaep\xbcw\xf2\x1a\xbf\xf1^\x8e\xc4\xb4\x93b\xb7\xc6\xf1,ObL\xe6\xe0-\xee@\xd4\x82\xd2\x89\x80\x10\xf8\x89\xf0\xc0-!\xf3\xb8\
B\xc6\xc3\xf0\xd6&aV\x8f\x81\t\xb2s\x1f\x84!\x1cQ1\xa6\xcc\xa2\x00\x00\x00\xf8\x03\xe4\xfce\xa4\t\xca!|K\xd0\x8e\x8f\x11\
[\xf10\xe1\xe9\xd2;\xc2\xc1\xb1\xe2p\x88T\xa0\x8a>\xa14\xb6\xc1m\x0ed\x17\xef\x01!\xf5@\x98P\x04\xc9\xe5\x93>\xf4SY\
\xfd\x91|\x86\xf2Xr\x11\xcdzb\x0c\\\xf47\xa9\xe4\x86\xf6\x02p0\xc2\xaa\x06\x90\xe9%\x91WH\x12eF2\rF\xd0O8\
\xa2\xa6MR\xd4\x1c\x80\xdb\xffr\xf5b\x833A\xc3U\x95\xb0\x9c\xb7\"}9\x81g~\x82\x7f\xed\xe2\xc7\xa92\x00\x00\x00\x90\xc8S\
G\xf8\xe2\xf3\\T\x10\x9dD6;\xe0\x016\x04GS\x84\x7f\xf7\x83JQ\xc1lf\xe29\x16\x01KC\xd0\xe7n$\x00\x00\x007\
\xd2\xd3\x7fp$\x06k\x91\x88c\xb1\xda\xa5\xb2->\xe3HI\x94?F\xb1h\x99\xf3\xc2\xaar2\xd2\xc0(\xa9\x92~x\x90\x07\xa6\
t\x96\xf2\x11\xa7\x8a\"\x81P0\x06~#\xa5 \x10(\xa6!\x81\xdb\x00\x16-\x93k\xabR\xbd\x92s\x04\"\x00F\xd1`\x179q\
\xd5\xb2\x01\xe3>\xd1\x03\xc1pOC\x11\xd8}\x03\x00\x00\x00\xe6\x81b\x16\xc3\xc2\xa8z\xc4-\x86\xe4]U\xe4hb\x91m\xe9`\x90\
|Q\xa5g@\x12\x16\x84V$\xb1\xb3\x8aT\xe1\xd9\xb2E7\xc0O*\xa0\xdd-\xf2\x81\xd1S5\x0b\x01\x95\xc1\xa1\x0b\x8frn\x11\
1>s\xe2f7\x10\xcfs\x83e\xcc#\xb8\x88A\x00\x00\x00\x93\'\"\x01\xcd\xa0\xc7\xd8 \xb7\x13@,D4\x0b\x1ea\xad\xf2\xe2\
\xdb\xed\xf2\xc1\x7f\x84\xd9\xc5\xd3\xd3\xb3\x118cT)V\xc4\xec\x932iD!\xa4\xb6\x81wAQ6d \xbc3\xe3\xcd\x04\x00c\
\x89tbA\xb4H\x95\xa0^\xac\xb4\x12\xa9\x02\x9a|\xf2\x93\xb4SD\xf5\x80eQ\xd0\xf9\xaccz\x05\xa4\xb6\xf9#\x9a\xe6b\x832\
bh>\x00\xc9j\xd0\x1a\xf9\xf2\x04\x8eB\xc3\xfb\xa1U\xd1#)I\x83\xf9\x9e\x02\xd5l!\xdf\xc5P\xe5P _T\x11r\x9e\x84\
h\x8b\x83\xcc\xd8\x91\xd1\xd5\xe0E2R\x1c\xb9\xd1$;BM\xdd\x10w(b\x91`2{\xc11S\xd0\xf2\x1a\x93 h\x93T\xb9\
\xa7\x13\x85\x7f\x14\xa7\x82\xa0\xce^\x01q;\xa3v\xeb\x83\x0e\x8eS\xd7[3/?#C\x1eqT\xb5A1\\r\xb0Y\xb3\rR\
\x12\x8e&\xb0\x1b\xda\x13\xdaD\xf0\'\x82\xd1y\x9d\x10O\xc0\xc1t\xa6\x11E\xed\xc0u\xa1\x81\x82\xa9\x12/1BR\xf7\x11\xa4\x80\xa3\
,cD\xa3\xe6!\x8f\xaf\xd0ut\xb1\xb5=c$\xb4\x92huT0L\xe0\xc5\xe0\xf1\x81f\xa0\xf8\xbcA=\xb2\xe2\xe7\xbe\x00\xae\
\x98\xb4\x1c\xb1#F\x82Bx}\xe4\xcc\xe4C\xe3`b\xd9\xa6\xb4V\x15\xb1\n+s\x8a\x01\xc4\xb6PQ\xa1\xa7`7qB\x04\xd1\
\xe2\x14sRU\xb2\x91$\xd4\x81\xaa\x9eQ\xa9p$\xe6A\xe4\xdf\x8f\xd3*k\x92\xa2z\xb0\x99\xdc\x13\xf9\xd8R\xbe\xcd\xd3q~\xf1\
|0\xd0\x9e\x05 \xe80\xd4\xbc\xdfs_\xd4\"\x96O1\x91[P\x82\xae\xc27j\x91\xb3\xa5\xa0\xd1\x05B\xec1\xa1\xe0\x86S\x1f\
\x1c\xf1\x14<A\xe4%\x10\x9e\xa5@\x14\xefs\x03\xfePY\x14\x14:oC\xf0\xa53ot\xf0\xa6\xfa\xe2%\xe5\xc1AJT\x95\x91\
\xb3\xd9a\x14\n\x16p\x85J\xd0y\xb0\xf1X\xa0T\x828\x02I\xfe\xa3\xec\x00A\x16Vq!\x19`C|\x10\xfbV\xc0\xc5\xd0\xb1\
\xf5\xc0\xd1e\x8b\xf1\xcf\xffa\x99\x954\xe2\x96Ba\x0c\xa2\xdb\xd7\xb1\x10\x85\x94\x83\xc43\xdar\x12\x9e\x08 \xfcb\xb48\xa2\xf0\xf5\
&\xb3\x1f\xe0s\x16}A\x06\x87p7\'p\x9c\x9bD\xef\xd6\xa2\x08\xb1\xe1\x1e\x834\x1c~\xb2\xdfS\x10\x13\xe5q\xab\x0c\xf1\xfd\xaa\
p\xd8\x03\xc1*\xdb\x13\xf6\xa1\xb1\xda\xb4\x80\x9d\xed1\xa1\xaaCR+P\xac\xc0\"\x10\xa7@\xe6\xe6\xe3\xc0\xd5\x13|e!\x0e^\xf1\
\xc6\xd3aF\xcb\xf0\xcc\x0e\x83\x05\x1f\xb2;U\xf0C\n\x03`qT\xec\xb4\xd4\x85\xe0\xf2\rv\xb0\xc11\xc1`Lp\t\x92DZ\
\xba\xe2\x00\t\x91\xb1\x08\x80\x19i@\xe1\xe9#\xd0\x01q\x00\x00\x00\xc7d2\xeb\xf1\x91P=#\xdf\x80\x01\xd6s\xd0\xa4\xc8ca\x96\
\xd1\x1ay\xf2\xa0\xd9\xc0\xb8\x81Q\xb0\xb1\x12\xa2.\x81\xd8$3\x95UB\xa02S\x0c\xadS\x9a\xc0\xd1m80@\xac\xb2\xcc\xa1\x94\
&\x9c\xb4\xabI\xb1\x87\xa9\x81\xf1\x91\xe0\x01\xcdA\x03O\x14\xfd\xa1\xf2\x08P`)T\xb0\x00\x00\x00t\xcc\xe2\xa0h\x10-\xd6\xb2\x9a\
\xc0\xb2\x12+\xd1N\xec!F\x86`\x00\x00\x00\xbd\x80`!\x94@\x18\xe2!\xf1\x97\xb4\x19\x19\xb4XM\x91u\xc0\x80\x85\xa8a\x98@\
c\xc5s\xe1\xe4E\x91\x91\xbc\xe1fipE\xc9s+o\x81\x12\xf7\x81\x85R\x83\xcb\xf0\xa2\xbd\xadT\xad\xdd!\x04q\x92~\x15!\
\x8b6q\xed\xc4!ZL\xc4\xac\x04\xf4q,\x02V\x81\x94oA\x02\x1eeD3P\xa1\x00\x00\x00`\xb3\xc4;\x82\x10\xa1\xbb\x905\
\x87\x92ES\xd1\xfe\xe7\xf2\x08\x8b\x81\xfc\xa2b\xae\xa5\xd2\xd9\x1at \t\xf3\x99\xc7\xa0\xdf\xfa\xd0\xc3,\xe2\xd3\xe7\xa1~\x8a\xe0\x82[\
\x03\x958\xe2\xf1\xd1\xc3\xcc\x1aP\x8e\x0b\x12\x88I\xc0\x00\x00\x002&@\xda1\xf3\"I\xb2\x92\xa0\xa2t\xc3B\x10d\x84\xcf\xf3\x10\
\xd7\xafb\xda=AdK\x84\x9a\x9d\xb2>i\xd4\x97#1Zw\xa4\xa8\x19\x92\x04!\xd06\x96!\x8eiP\xbe\xf4\x02\xe0&\xd0t\
_1L\x03\x13\xd08\x03\x128\xa3G\xbf\x91A\xc9\xc1\x9f\xee\x80\xfb\xfa\x83\x05\xf3a\xc79c\x89`\x91S\xf5\x80\xe5,S^\xf2\
\xa2\x86\x1b!\xbaK\xd1\xcb\xb4\xa2\xb5\xd4\x82\x8fJ\x82\x00\x00\x00r\xad$pm@\x00\x00\x00\xffb\xb1\xc8]\xf0\x1b\xda0+\x19\xa1\
\xbe?\xd4Y\x9fC\x1a\x9a1s{\xc1m\xfa\x13\xe5h _\x02r,\x87\xe3\xb1nA\xb1\x80\x01\x7fa\xa0\x90T\xe0y\x02rD\
\x08\xe4\x85\xa4\xd0B\xbe\x80*\xbc\xe4\x8a\xb9\x11\tY\xf1\xaf\x04\xf0\xe0\xf7\x12Z\x89\xd40o\x90\xc6\x8a@\xf3\xb0d\xc4\x12\xe0?\xbc\
q0CA\x9b\x04\xb0\x85\x1dC=\x1f\x01^\xb8T\x94\xe2a\xd3HBw\x1c\xe4\x07\"\xa1;\"\xf3\xa1\xb4\xc4\xe4sA\x17\xc2\x11\
ej\xb2\x04c\x02\xfb@\xe0\xd9\xe7\x00 wP <0\x8f4A\xcbCa\xfc\x0f\xc2\xb9!\x10\xe0\xb0#\x02\xe5`\x00\x00\x00\xf3\
3\xd1\xf9\xd6\x10\xe6\x82\xe1\xd6\x9fc\xc8\x08\x90\xfcv\xf1\x96_b\xc7\xcc j\xf9\xc0,g\x02\xa2\x012\xd4\x06\xe3a$\xf1r\x10\
\xd0\xcd\xa6\xf4.NT\xaf\xe5\x91vWR@\xefpS\x0c\x82\x01!s\xcb\xa0\xc0\x16.\xc1`7\xa0p\xc7\xc1%\xfd\x90\xe7.C\
\xa7\x08\xe1\xf6\xdc\xa3_=\xd1\x9b\x8br\x00\x00\x00\x8f\"$S!@xA\x93><\x81\xd7L\xc2\x94\xfa\xd2\xa8\xa0q\x06\xf1\x13\x0e\
\xaa\xd0#\xdb\xa1*M YT\xa3=mP6I\x84\x0f`AG\x8aQ~\xbcS\xe4ERc)\xf1\xfbsbe\x15\xb1V\xb1\
tH\xa4\xa0\xb2=\x00\xe1\xddq\x92@R\xc3*C\x81P\xb2\xd2b4\xb0\x94\xe0\xf3\x8c\xe4\xc78\xe1\x88\xf0\x80\xdb\x8d@\xad\x7f\xa0\
\xb6\xdc\xd2C\xc4r\x18h2\xedJP\x1b\xea\"\xe5\t@\r}\xa2\xdd5c\x0c\xd10\xb0j\x12 \x00`\\x\xf1\xc9\xa9\xb1\xee\
\x8f\xd2\xa4y\xa2T\xc5\xb1\x99x\xb0J\xad\xf2(R\xb2+$\xe2\xc7\x15\xc2\xe6\x0e\xb26\xcf\x02\x9e\x07\x01\xaaiP\xff\x15\x00|\x8c\
P!\\$rL0\x8ekB\xd10q\xe1\xc8A\xee|t\xf7\x98\x02\x94\xbb\x81\x99\xd2\xe2L\x87\x10\xa1`3W+\x125k1\
D\xf01\xcd\xee\xf1\x19]p#S\x91f\x9c\xe0\xebT\x80b\xba\x14\x7f\xce\x93\xf1\xdb\xe1jd\xf2X\xc8\x81=B\x84g\xae\xc2C\
\xd5\x12\xfd\x98`\x0c\x9e\x14\x10\x07\x10\x804C\xfa\x14\x90\xf1=P\x00\x00\x00\xe3\x160\x9a\x17 \x7f\xba\xc1\xbcu\xc1\xb0\xf6\x13\xd9\xba\
\x82(\xe3St\x94\xe1\xe8\x0e\x03F8\x80\xc8\xf91\x91\n\xf0k\\\x83QJ!\xe3A\xf1\x0c\xf3\x10m\xd2Q\x9c}S\xf7Y\xb3\
\xe0\x08t\xe3\x8a4\x1c\x82t\xb3\x02cJk\xd0\xd6\xf62$\x83C\xb2h\xe2\xccd\xb1\xbcC\xb1\xcc\xc8\x93\x9al\xd3M\xdb\x92\x95\
i4\'\x10@\xfc\x86\x83sup5\x1dS\x17\xf8\xc2\x9bi\xd10\x92\x90\x80UA\xb7!#F\xad\xe0r\xc1A\xd6\xa2\xe0F\xa3\
\x93,\xb40\xe0\x96\xa1\x97^\x04$\xa3\"\x94\x16\xc3M\x92\x01\x02\xa3b\x0f[\xf2\xdd\xe43\x99\x19\xc0\x98\x9f\x80wZ`\x8c\xd2\x81\
\x9b\xa7\xc2\xed\xcc2\xffR$\x95\xa2\xe3\x95\x1a \xdd\x7f\xe0\x91\xd5\xe2ck!\x04\xad\xe0ob\xf4\x192\x82n%\xf0\xba\x8b\x12\xaa\
\xb8q\xf5\xe8\x03\x1e\x80d\xb4\xef \xbc?\xe0\x1e\x14\xd0\x1b\xbc$Ld\xc4a\x02\xb3\x0c\xd3\xa2\xd6\'\x02\"3\xb2Q_\x83r/\
p\xacH0{m\xe1`A@\xc3T\x90\xd0`\xf2\xbc\xb7D|e\x80\xda\x07\x82\xb6\xca\xf2\x94\xa9P\x0e{\x13^o2\xc0\xaa\xe4\
\xb2\x0e\x93uY\x84`\xcd\xf3\xae\x87\xa2\x11\x87\xc4\x00\x00\x00Pr\xb4Wxs\xcb9\xb2\x00\x9e\x04\x05G\xc4h<`:\xf5s\xa6\
\x01\xd3\xfd\xaf\xd4Sx\xf4Rss\xd9?b&\xe1\xc0\xbe\x8a\x13\xa3\xa0@\xd2-\x13\x81@\xd1\x8c\xaaA=\xe1\xc2\xbe \xa4\xcb\x18\
\xa1I\x10\x02\x97m\x04fCdU\xda2\xa9d\xa4\x9e\xe2\xe1\xb3,\xa4<-bV\x01TW+\xa3p\xfb\x83\xad\x90S\x8b\xb8\xe4\
]\xbd\xa12{\xe4\x14\x9c\xd0\x8d\"\xd1\xeb\x0c\x82d\x7fbH\xb0\xb4\xab\xce\x83F\x03\x14\xdf\xa2\x10\x02\xae\xd1\x9b\xaeD\x87y\xa1<\
D\xe3\x9c4\x13\x15\xfc\xd16\x13p\xeeR\xb2Q\x03a\x89q \x85\x974\x9b\x03T\xc9\x88Q\xf9a`]\x86\xa0\xc0Xav|\
b\xc1\x83r4\x0b t\x06\xd2\xfa\xe2s3N\x13g\x89a\x8eE\x94\xbdt4ON\x04\xf5\x15pyQ\xf2\xfag\x94\x02J\x04\
\xf5\xf1\xa1\xfa\xb8\xf4\x00\x00\x00t\x8d\xb4\xa5\xd9\x11\x1f\x7f\xc3\xa0u\xf0z\x0c\xa1\xad\x01\x92s\x10\xa2\x11X#\x8f\xfc\xe3r\xb3\x94N\
k\x12W\xe3\xd1\x9a:@\xc6\xc6`\x96\x8c MX\x92\xc8}R\xdf\xa4\xb1\x95\xa1\xb3\x0c\xd6\xd1\xc3\x1c\x91\xb1\\\xb2\xb9u$\x96I\
\"T\xa1dU?\x91\xbf\xbc!\xd2`31\x8bq\x9dW\x14|\x1f\x00\x19(3^\x97\xf4\x1eY\xb4eL\x93J\x8e\x92\xcf\x98p\
q\xeb\xb0\xf5\x9f4\x1e\x05\xe2\xdeI\x12\xf1\x94P\x1e3\xf1lZ\xe0\xba\xcfs\xfd>\xa3\x14&c\xff\xfdBm\xa9\xf4\xf0H@\x0e\
\x10\x03 j\xc3\x0fh$cR!\xd9\xc8\x03\x86\xd7\x11\x13h1\x83\xb9\xc2\xe4\'\xe4Yg\xe1PJ\xf0\x92JS\xd0]\xe1N\x0b\
\x91K\xe5\xe0\x0f}\x14\xf4?\x03\xb2J\x91\x02g\x90\x96\xdbQ\x10\x81\xf3\x17\xf7\xa1\x1c\xeb2\xbf\xe62\x10\xff3\x00\x00\x00\x1eHA\
@\xa6!\xfc\xcc\x93\xb4B@\x10j\x14\xb64\xd1J\xb7A\x02D\x92~\xea\xe3\xc1Nb\x00\x00\x00\xdf\xd4\x115l\x13\xa6\xaa\xd22\
\x06\x83\xb8\xef\x91a\xa8Cw\'\xb1+=A\xdc\x82tyA`O]\xe3\xdb\xd6\x82\x03-2AZs\xb0G\xc0\xaaf3}\x9e\
\xe1\xae\x8c\x01\xb4:\x04\xa620\xb7zD\\W\x02Q\x0c\x94*X\x90\x9e\xe7\x01\x07\n\x12\x7fP!S\xd6\x93\x7fs\x021\xa51\
\x9c\x0c2\x06\xb9\xe2\x1f\\\xd0\xb4m\xf0Gsp$\x8d\x11\x8d\x99\xb0\x17\xd6\xd0\\\x93\x84\xcc\x91\xf0&g\xc0\xbb\x90\x80=\xb7\xf1\xed\
\xa1#\x8b\xc5\xa2\x8cc\x14\xce\xf1\xc1\x16\xd7\xc0$\x8bp\x90,r\x9a;\x01\xb5\xa4Rr\x8f4\xc6\x99#+p2\x85\x163k\xa8\
\xc0b\xb5\x80\x16,\xd08V\xb4\x88\x012\x00\x00\x00\x86\xa93\x7f\xac$\xcb\x84\xe4\x13v\xe4o\xe4\x93\x89Z\xa4TX\xa2\xca\x8a2\
\x7f\xa6\x04\x92S\xe3\xab\x90\xc1\xc4\x1dB?\xa2\xd3\x9c\x01 L\x1f\xe1\x84\x8f\xb1\x05\x9f\x01\"\xf7\xe3\xf4n\x00-\xffr\xd5\xe6\xa2\xb5\
\xb9Shoa\x1c\x90R\xcc\x9a\x83\xd4f\xb4\xdc>\x82>\x05\xc1\x8a\xdcp\x1an\xb0\xa161\xb0\x81s\xa6s\xf4\x1d\x97\xb0\xc8D\
Q3\x892\xea\x81aE\xfcb|\x7f\xf2l\xff\xc3\x13\xac$.%\xf1\x9b\xd7\xf2Z\x02\xc1\x963PK\xc8@\x95E\xe2~\xb3\xd4\
\xb0K\xf3!\xd7\xa0Gfa\x80WS@+\xb2\\\xfb@=\xda\xa2\x08X\xf3G\xa4R!\x82b\x19A2\x0b\xd2\xc3\xb7\x86\xa4\xb9\
\x02S\xf3G\"U\x82\xb2\xc4D#\x15\xc5\x82\x86;\x82\xd5\x98\xb0\xa1\xd1\xf1\x00\x00\x00\x00\x00\x00\t\xbf\xf1\x89A\xf2\xd8\xde`k\xd7\
C\x8d\x92\x03\xf3q\x04Y\xa0A.\xe7\xe1u\xc3\xe1eq\xa1(\xe4\x01\x93J\xf1\x93N\xf1\xb1 \x13H<p\xac-\x14\xe5L\xb3\
\x16/\x91\x96\x18\x82\xde\xdc\xa2R\xa2\x82\x06\xee@\xa1\x99\xb4<\xb0T\x97\x16Ro\xfd\x12\xb8\xbe\xc3\x92\x8b\xf0\xb9_\xa2\xed\"C*\
\xea0\xc6\x00\x84\x81\xfc\xb2zS\xd0\xad\xfd\xa1F\xdaq\xd5\x11`\'\x80\xe2\x18\xb0\x048@3\xbaa\xf1\xe5+\x91\xc8\x93$\xf1H\
\x02\xd92\x13\xc92\x82i\xba\"\x81$t\xa8#\x82\xb7\xa1\xe0\xa9|\xb4N\x9b\xc2e\xc1 \"\x84\xc3\x0e\n\xf0\x803\x13\xaf\xdfC\
\xd1^`\xa1\x81\xd4\xba\x8cR\xb4\x02\x04\x00\x00\x00\x80\x9c\xe0\xfe\xa5TqK\x10\xa6*1X\xdc\xb3@\xa8\xf1\xa8W0\xb6g 8\
tQf)\x10%H$v\xf2 \xa5!\x84\xe1N!+^\x91\xfcqC\xed\xf4\xe2\xea\x89\xa4f\x990\xae=\x94\xdbe\x94\xa3c\
2^\xd7\xb2\xa2t@\xbd\x8c\xa43+PmN\xf49\x89\x00z\xdbQ\xd7\xa4P\xf2{\x12\xbb\x1c\x12\xbe\x93\xd3\x96\x9d@\x15\xcd\xb2\
\xb7\t#_E\xf1\xfc\xb9r\xc1t\"#\xab\x80\x10\xdac\'\xf90\xc9\x87\x81I}#5\xb4$\x86-\xc0x\xe3\x13:\xf7\xc3\xf6\
}\xa1\x9fT\x92v\\\xd2\xd7C\xd0\x0b{\xa4k+$\xab\xa1Tf}\x80\xb0\xc8Q\x9bh1D\x9c\x04\xfc:\x13\xb3D\xe4n\xa5\
\x10\\MD@R\xd1\xee\t\x91\xd1\xf4\x91\xf3\xe1p\x822\x13\xed\xd2\xe1\xc0;\xd2s\x18`\xac\x97\"Ip\x94\x0e\x84\x90nCQ\
\x1fw\xc2@wB6\x96\xe0\x1d.\xe1\x86PDM|\x03\xa0\x1cP\xc5\xda\x83+b\xa3\xc9s\xf2o\x9d\x90tC@\x87k\x91\x00\
\x00\x00\xea\xd0\xa0\xaa^\x00\xfe\xa9\xe1\x00\x00\x009\x0e\xe1O\rR\x88\xac\x04\xda\xf3\xd2G\x0b\x91\xe0\x03\x84\xc8\x19\xa0\x03\x08\xd08\r\
PM\xe4\x80\xcc\xaf\x81\xd4z\xa0\xcb\xda\x81\x113pf\x843i\xd1\x10\xb9<\xb3\xd1aS\x85\xbf\xa2\x9d3\x14y\x14\xe0E\xb7\x83\
\x83\xe8\x01\x0c\xc1aI\xf43@\x08\x02\xd2k\x01\x1c\r\xd4Xw\x03\xdc\xf4\xb3\xaee\x04\xd0\xad\x80\x82@@\x9f\x82\x81\"\x89p\xc0\
S\xb0&\xee\xa1\xaf\xa0\x04\x00\x8f42g\x00\x9e\x0b\xa2|^$l\\\xc4\xf9k\xa3P\"\xe2\x0c-\xe2\xa3\x1e\x01\xff\xdb\x82H\x0b\
\xa0\x9a\xbe\xb1\x9e\x7f\x108u\xb4\xf3m\x10I\x06\xb0\x88O\xa2d-\x01\x00\x95d\xf7\xcb\x10`\xd8!\x1e\xf4\x81\x91PB\x83\xb2\xe2\
\x161Q\x05\xda\x01\xfc6P\xd15\x94A\xdf\xa3\xe2\xedaBAP\x0b\x80\xb2\xc0u\x10}\xa3\x91\xb0\xa0R\xedW\x02\x92]\xb0*\
wa\xc5\x06r\xe4H\xe1\xf3\xdbc\x83p0\xb6\xfc\xa3\xc5\xc3!\x92\x03\x00\xc7\x91\xe4\xbd\xe3\xd3\x84\x10\x92\x97\x0e\x12\xc8\xb6B,\x08\
DN\xca\xa0x#\xa0\xaa\xf7C\x1e\x053\x8e\x93`\x98\xcd0B\x93\xd24\xe7\xe2\xbd\xea\"\\\xb8\x13\xe2\x06\x91)\x0f\x80\xb2-P\
\xed?\xa0\x9a\x02\x04{\x11S\x13~c,\xaf\xa3z\xca3\x81\xc0\xb0\xda\xdb\xb0a,\xb0gb\xf2\x8c\x11\x82ve@\xd2\xfer)\
\xf6\xd07\tD\xe8\x8a\xc2\x03\x89\xa2\xfc\xa2q\xb9\x83\x13\x98\x9d\xf3\x15\xf7\x93\xcft\xc4\x13\xa0\xf4R\x19\xe0M\xe0\xf3\xc0\xbf\x12#\x95\
\x10\xa8\xbcqO\xc3P\x00\x00\x00Nn\xa2\xd2\xce\x91\xaa{d\xe3\xaea\x8b\x8cp\xcc\xe0\xa1\x8e\xd1\xe0\xc0U\xf25Q\xd1\x00\x00\x00\
8v\xc0\xfc\x89\xe4\x14\r\x823^\x93\x18}r\x18O\xf3\x00\x00\x00jV\xa0\xe2\xbe\xe2\x00\x00\x00\xfe\xcd\xe2\xf0q\",.18\
\xd9a7RB/?\xa2*7rE\xa6\xb2r~ \xf4R\xf0 c@\xc1pr\xca\x8c\xd0L{\x11#\xc9\xa3\x04*\x92\x00\x00\
\x00\x80\xce\xf1}J\xb1\x86\xeb\xe0\x83s\xf1F\x19\xd0\xfeO\xf3\xb8\xbe@\xe7\xdd\xf0\xaf\x87a\x9eu\xf2w\x96\x82\x1d\xa4\xc2\xb3\x06a\
\x07( }\xa8\x94\xcefBC\xa9\x04W<@\xba\x12\x00\xb9\x97b\xc5\xf7\xb1\x00\x98\x84\xd2\xe1\x11\xedk\xc2\x8er2 a\x92&\
\xf6\x81\x0ce\x81!}t\xd4(\x926}\x94O\xb8\x02\xff\xe1agQD\xf2r4\xc2\xa3\"\x85\xed\xe1p4B\xfb\xd4SK\x8e\
\x10:7a\x86\x8f\xf05\x00\xa0\xe0\xefQY\xf7\xf1\x94\x9b\x90\x95t\xa1\xe9\xf3\xd2\xa11\xd1B\x8c\x03\xa3\xf2\xd1I\xfa`\x85\xd7\xb2\
\x8e\x87\xb2P;d\xebV\xa0~\x84\xf1hX1\x1a\x19\xf1\xd5\\cn\x8c@d\x9eb\x1c\x00B\xc7\xb7\x82J\xb5\x93\xa6s\xf2\xf6\
\x8a \xe6rD\xa1\xff\xf0\xc7-\xc0\xcd\x9f\xa2\xb8\xc2\"I\xae\xb3\xf88\xa4\xe1~Q\xff\xd0Q\xccm@\xb6\x85\x10N \x91S\x90\
T\xbb6\x94\xf4\xad\x11\xa7\x9f\xa0\xa0\x18\xf0^dt\x97\xaf\x94\xae\xa7\xa4O\xee\x91dH\"k\r\xa0d\xbd\x00Q\xca\xd2,rr\
\xddG\xa4\xea;\xe3\x1a\xa8\x84]\xa2r\x06~\xe2O\xfe\x01R\xebqZ\xf0\xa1\x1f\xe72hO\x93f\x05\xa0\xff\xd9\x10\xe3\xdc\xa1\x07\
dT\xc3EQ\x99Id}\x86\xe3\xa6Wqpi\xe0\x01<\"\xe5$\xe1\x84A@;\taF\xe2\x10\"3d\x9ar\xe0\x19\x15\
`n\xbdp\xef\x87\x82\xf5\x0b\x01.\'1\x00\xe0\x90;J\xa0\x12ua\xe0\xb8\xc2\xd1_\x93|\xdd\x81K\x04A@\xe4st\x8a\x04\
\x7fa$\xe2\xb2$\t\x9d\"\xd6\x96\xd0\xd4\xb4rl\xd3\xc3\xab?1\x1f\xce\xd1.\x0f\xb1y\xda\xa1\xd1\x93\xf4\x9e\xdabO\t2\xd7\
\xa2t\xd4\x9b\xc2X/b\x00\x00\x00\x86\xa5\xf2\x06U\xa0\x12Q\xa3%\xfd\x11\xf3;\xb1S@\x92m0\x93\xd6\xd8\xc3*\xc2\xe0U\'\
\x93,\xc7Q\xc8\xd7\xc2\x81_A\x89\xd3\xc2\"\xb2T\xe2^P\xb5\xcd\x83\x8a\x1cak\xb7`d[1|\xea\xa2\xa0%\x13\xe91\x80\
^\x85P\xd6\x1da\x9b$\xc0\xda\r\xc3\x91W\x84\x0b\xd7A1y\x14m[\xf4\x91\x081\x7f9b.\xceR\x98\xbf\xe0\x1e\xf8\xb2\x8e\
s\xd3*\xf32\x1c\xfa\xa0B\x90\xf3\x9b\xc8c\xdb>\xc0=\x97\xa4\xde\xc9\x81\xda\xad\xa3\x81rR+\n\xb3\x12\xc8\xd1\xde1\x11\xe0\x9c\
\x90\x06\xa0\x13\xd7\x9eA\x00\x00\x00\x967\xe0\xc8l\xa4\x1d\xd0\xa2\x9d\xad3\x1a\xe6\x80\xcfU\xd2\xcb\xc8P\xb0t\x10\x05\xa9a*\xfe\xe2\
\x88\x10\xa0?\xef\x81\x00\x00\x005\xb1T\x15\xd9q\xc7\xe6\x82\xd0\xc3\xe1\xe2\xc8R?z\xb4\xf8\x88\xa1\x08\xdf150r\x03\xefrv\
\xf2\xc2\x00\x00\x00\xffY\x92\xf7\xad\x12RK\xb4Q\xa8\xf0\xb6\xdc!\x1fMB\x86\xa3\x130\x15 w\xd9q\"\x91\x03|v\x04\xec)\
\xe05\xda\x02\xee\x06\xa3\xca\xe0\xe3\xb0AB\x8f{q\x1dYC\x10oR*\xb30M\xd2\xb2\xd9\x83\xf1\x13\xb5\x94\r\x16r\xf2*\x81\
\x8d\xe5\x92Z\xd1r\xb1\x80\xf4l\x9e\x12\xfc \x12\x86\x8aT\xe1\x02R\xfd1\xe0\xa6$b%+2\x01i\xe2\xa7\xed\x11\xc5\x03@\xf1\
\x01\xf2\xd9\x1e\xd1\x19\xb3AO$\x02\xac#!j^\x90\x7f-S:8PYS\xb4\xd4\x1ca6d\xd2\xd8{\x92f\xb64\xe5\x88\
T\xf3\xc2q\xccU\xf1)\xca\x11M\xd11|`\xa2>D\x11\x94\x0c\xb3\x03\xbe\x83\xed\xdf\xe2L=`\xcc\x8b09\x95\x93\xcbp\xa2\
SV\xc1\xab\xf5cS\xb7\x91\tVb\xee\x19\xd1\x83\xa5D\xe2A\x82l,\x90\xd6\xc7P\x1d\x8e\x12\xa9X\xc4\xd4\xb1\xe4\n7!\xc7\
>A#-b\xdciB\xe5\x82\x03L#4j\xa0\xa4u\xb3p--A\x82\xbfa\x8c\x12\x02\x1b\xdcp\x9ck\x91\xe0H\xd2\xec\x07\
\x20\x94\x7f\xf2\x08\xabC\x03\x89\x01\xab}#/\xde\xb2\xe2\x8btZ\xb5\x11\x02\xc6\xd2\xf7\x94T\xb4\xfa\xf3\xf8H1\xb7\x98t*R#\
\x9a\xde\xd3\xe9\xacAd\x181\x1dSDf@tW3Q\xaa\x06A\xf0\xb0\x80\xf4\x8514\x1c\xc3\xedm 7\xad\x11\x0b\xe7@S\
(Tg\x9bb\xbdf\xd1\x90h\x04\x00\x00\x00M\x89Q\x1f\x0f\x92kw\xe35Z\x14qQ\x10$\n\x14\xe6D\x94^K\x00Vb\
A\n\xe02\'\xe8B\xc2\x99\xd1\\\xa8\xe4\xe1]P\xb4\xf6\x82(\x8f\xb2\x9c\xc5S\xefs\x91\x03\xbeA\x8a\xfa\xb1\\\x87D\x18\x80@\
\xf8\xd5\x02@\xc2\x01Xg\xf3\xb0\xd2\xd3\x91\xbbD@\xf0B\x02Ur\xc6\x8d\xd2\t&pz\xffr\xae\xaa\xc4`\xbe\x82.`1\xe2\
rb\x00\x00\x00\xe0\xfeS^c\xc0\xc9\xfe\xe0\xe7Zs\xc3\x8f\xc3\xc6k\x91\x08\xfe3\x03{S\x06\x07`\xd6\x05\x93\xef\x1f\x91\xc1\xc1\
\xe2S\xce\xa3Y)\x01O<CC\x88$\n\xc7\x81\x149#\xaeh0%\xbf!\xd2h\x94\x1c>A\xfd>\x80\xc8D$T\x0b\x90\
\xb2\x15b\xf5\xb9B3\xcd\x82\xbe\x01c\xcbI\xc3\xcff\xc1\x8b\xdc\xe2n\xa8R&\xa9P\xf9\xd9\xe2 \x16`>\xfab\xb2H\xc4\x0c\
\xf8r\xe3\xc7\x12\x0c\x9b\xc2\xe4x\x009G\xe2\x98\x8d\x80\xbd\xb9`\x18M\xb1\xdf\xd3\xf3\xb2I\x02\xda\xf5\xc0!*\xd3\xbb\xd3aH\xf1\
\xb3\x02M\xa4\xbaX\x11\xbbh\xc1\x94*\x80\xb2\x1d0s\x10\x11\xcb\xb1\xf4\x05$C\xa5\xf4\x01\xba\xa7\xd4A(\x12C\x1d`\x01\xf4\xc3\
\x9aU\xe3M\x01!Y\x0e\xa2\x10\x97\x94z5\xd2\x85Rr\xdbh\xf0\xd6p\xe2\x90\xa5AMg\xe1\x9a\x88\xc4TK0G\xe7\x12{\
cP\x07\x16\x01\xf0\xa2\xd0\x97A\x10\x902\xb2\x07\x0b2ES\x93\x9a\xe0\xd2\x13\x1f\xe1\xde9\xf3\x9e\xe8\xa2\xa6\x17\x80\xc0\xd0Ca\xfe\
\xa2<5\xb2\x7f\x9dr\xf3c3\xb9\n\x80\xa3\\\x12\xe8 \xa06\xf3c8\xe8A:\"p\x00\x00\x00\x1c;\xf0\xd9x\x91`\xd20\
\xb8\x14\x04z(#\xf6\x9aQAH\xa0g\x9a$\x00\x00\x00\x85L@!\x9b\xd4\xbe\x1e\xe2 O1\x862$\x85:ASl\xe0\x99\
\x864\xe8\xb5\xd4!B1\x00\xb6\xb4.z\xd0%s\xf4\xbd\x80$xU\xa4H\xc1\xe1\xf6A\x90\xd7\x94\xe1\xb3\xb1\xf1X\xcaRj\x86\
\xc3\xa4\xec\xa2;\xc83\x83\xda\xc3\xc2Q`!\xa0\xe0\xcf\xf8A+bR\x8cG$\xdepR\xd1\xf7RO5\x83\xbf%\xe1\xd6\"2\
\x0b1\xb1;\xbe\x82\xec\xc5Rd`C\xe0/\x01\x13F\"\x03]03\xda\x93\x00\x00\x00\xf9\xad\xb4\xd4\x1c\x04f\x00\xd2\xc9\x92\xc4\x93\
y\xd1\x18\x16\"\x02\xc7B\x16\xce\xb0KjC\x10:\xa3u\x8b\x922Y\xa1V\x11\x01)y\xc1_\x80\x03H\xa0\x91l\x90#\xd4A\
\x84j\xd0\xe1\xb6\xf9Ro\xff`\xf8\xed\xf0V\xd7Q:\xf8\x80\xd8\x91\x10\x06\xff\xb0bDq\xa8h\x14\xc7\xb0\xb1\x96XP\xa8D@\
\x00\x00\x00\x1eJ\xb1%\x1f\xc0\xab\x8c\xd2\xb4\xa0@\xb3\xb3\xf1\x9cXA\xcb\xbeq\xc8#B\xd4\'\x13\xc9\x80Tx\xc9b\xbe\xce\xf1\xbc\
\xb8a\x95\xecR\xc3L0R\x88\x12\xedB\xc0\xd5J\xd2\x851\xa28\xba\xd4\x0eg \xdf=\xb0\xc7&1)\x90\xc1\xa98P\xb8\x0e\
\x83SC\xe2\x96\x10\x82\x8e\xb5DiN\xb0\xd1]\xf3\xb0\xd4\xb1\x87\xe9\x01l\x89\x94-\x8e1\xc6h\xd0\x94\xae\xf1*^@f\xe80\
\xc6\\2\xf1V\xa3LET\xb0s\xd2\x83\xbda\xab\xd9 l\xcf\xb2\x1c\xa3t3\x92\x01\x0fU`i4\x04+`r\xd0\x8e!\xeb\
\x17\xe20\x8c\xb4\x1ds\x02n\x88Q\xd3\xf5q\xbf\xc2\xb2&\x9b\x10\xf1\x9b\xd0Vo\x04W\xd00\x95I\x81\xe5\n\xb1Ap\xc3;\x00\
\x82\xe3\xd0B\xbeG\x10f\xd0\x83\x04|\x90\xbfS\xa1Ff\xe2H!\x14(\xe9\xf3\x12_q\\\xf4C\x0f\xa1B$\x01do\x9f\xf1\
\xcb\x8ad/\xae$,\xe1Q\xdb6\xe1\x95E\x01S\xf4\x80\xa7\xaf\xd2b\x81t\xf9YD\xa2\xbdP\xd6\xeaqc\x1f\x83\x9b\xd9\x83\xc1\
\xb1r\xc3\x06\xc0a\xcc\xb1\xd1\xba\xf0\xd1/\xd4~a\xc2\xc2\xb3!:\xe4\x801`\xc0>]\xf4\xbb\xb5\xb0\xf5\xf8\"HO\xc2{\xa2\
\x80C\x14\xc4\xad2DH\x8c\xa1\xab\xc4\xd3\xd7P\xc4g\xec\x83\xb6\xa6A\xdf,\x10\x1f\x1f\xb3\xafE\xc4\xf0\r\x11;\x04\x13SMb\
\x00\x00\x00\xf32\xb1\xcf\xb3\x94yV2\x8fb\x03}\x99#\xde\xb9pX\xb6\xd2X\x06\xb1M\xa3\xf2N\x1b \xbf\xcc\xf3\xb1\xe9b\x92\
~\xe4\xf8u!:\xd1s\x16K\xa1\xf8\x8e\xf1\xf0:\x94\x82&s\x04I\xe3\xb8l\xe0i\x0bA\x00\x00\x00\xee\xea\x92>\xab\xe3\x00\x00\
\x00\xa3y\x04\xc4p\x93\xe2c\xf1\xe3\"\x04\xb7\"\x02\xd3R\x01}7\xa3\xb2\x0f\x14\x8f\xb4\x81_\xd3\xe3Y\xb0\x13\xb4\xaf2z\xa5\xa4\
\xc9O\xa31\xb3\xf2\xf1\xfe\xe2\x0fp\xe2\x99U\x84{\x9er\xcaS\xf2\xe4\x1f\x81\xcd\xc6\xa2A{qB\r\xe1\x8d\xef\x83\xfc\x8f\x12\x18\
\xf6#\xde]\x83\x905@\xdc\xa6\xe1\x1a\xc4A\x96.\xf3-\x10#\x01w\x82\x02\xccpO\x0f2\xe4\x91\xd3\x0b\xbe |\x82\x01qr\
q\x95\xf5\x93z\xc5`j\t\x14\xcf\xa0A>Eq\x0f\x02\x80\xc3-Sl\xfd\x90\x8cf$\xcc\xaeP\x91\xf2\xf2[o\xe0k\x8d$\
e\xd2\x83@\x8b\xe4\'\xd8\xc01E4\x90~ap\xa3t\xbb\x07ay\x88\xd4T=\xa4E\x13@\xe7\x8f\x04\xbc\xe5\xe0\x87\"\x81\xbb\
\xcf\xd09\x8cP\xd7\x0b\x03\xfc\xea#\x9d\xe1\x93\xec\xdc\x81\xcb1\x12\xf1^d}\x80b\xeb\x8e\xb2M\xbb\x81y:q\n\x13r*\xca\
\x90\x8d\xa1\xe4\xbdCTNUbH\\\xa1\x00\x00\x00\x00\x8fbK\xed1^\xaf\xf4/\xc6\xe1\x1b4\xd0}\x8e\x914v\x12\x96\xc5q\
!\xb3\x91\xdb5!c~\xc1\xc8\xd00[\xdf\x02^\xe4!\x01q\xa1z%@Z\x84\x00\x8dt\xb0\x05,\x12\x06\x97@EYa\xb4\
\xa9\xc1\x9d\xa9\x94\xb6%\xe1\xb9\xb3b\xe3\xba\xa1\xb5\xa6\xb2\xb6\xce\xe2PW\xf1.g\xf1\xcaTr\xd4N\xa3\x98\x96\xf4\xc9\xb3\xa0\xeb\xf0\
Q\xc5\xfa\x92\xb4%\xb0\xcb\x8d\xe4\xf9\x9aP\x00\x00\x00/wb\xa3h\xd3GP!}\x11`\xe6\xc8\x90\x11>\x91\xc0\xcc\xe2\xe3k@\
\xb3\x02\x00\xbc8\xa4!)r4\x85\x84\x8d\x98\x13b\t\x80A\x8e\x01j\xc32\x15\nC\xff$@|>\xc0\xba\x96c\x9ct\xd0o\
\xcd\x80W?\xa3\x00\x00\x00\x1ff\xb0\x13\x0b\x12\x1dW\xa1\xac\xce\x91tD\x04\xb2\xaa\xa3q\x9e2~\x9e\x14\xb3$\x91bc\xd4.\x1e\
p\x8a=\xb0\xdd\xa2\xf4\xb2/a\xc9V\x92\xb0\x96\xb2\x8eo3\x9d\'Q\x99\xe4\"\x9f\x81\xa3\x1a[\x82\xfdE\x10\xf79s\xa97\xc2\
\x88\xba\xa1E\xc8\x81\xe9\x88p\x85\xbf`\xf1%\xb1\xb9\x83\x01\x0bMD.\x1c\xb2\xa6\x011~\\$\xa8\x82\xf2\xfa\t\x83\xfd \x91\x00\
\xa6`\x0enP\x1b/\xe2\xbd\x04\xb0\xee\xeb\xb0!\x1c\x82\xf0\r\x80_l1B\xdd\xb1\xc4\xf1Q\x1d\xe3\xd3\' \xa3\xa1\xcd\x10hq\
\xf0\xecV\xc4\x95Y\xd1\xd7\x04\"&4pP\xe5\xc1Q\x89dj]\xf1;\xae\xb4\x92#\xa0MH\xa0\xd2\xc60u\x0f\xb0\xd9fq\
55`\xec\xd1B\xb3\xec gT\xf2\x02\x8c\xc0L\x08b\xda\"\x81\xddPc\x00\x00\x00\xf4\xe5C\xe9\xd3@\x9e\xa8\x12\xa0\xde0=\
)\"\x0b\xa8\xf2\xba\x07T\xc1\x1a \xd3\xb5\xd1\xb4\xff\x83\x08\xe5\xa3\x80\x9b\xa0{\x1b\xc4c.\x901\xd0\xa1;l\x825\xab\x91m\xbb\
\xb1~pQB\xbdB)\xe5\"\xdf\xf4B\xad\xdc\xa2\xbc\x86\xc3\xdb\xa1\xf4p\xf6Cz\xd6\xc1\x00\xb4\x03\x9e\x87\x94\xeaG\xd1\xc0t@\
\xf1\x10`h\x8e\x11\x81\x13A\x833q\x8f\xba\xd2\x9aG\xd0\xc8}@\xe4\xdaP\xbd)\xf0\xafNs\xabx\xa2?\x03b\xba\x1e a\
\x1f\xa2\x8f\xd3#\xdf\xbbD\xab\x04\xc0\xc7$\x80\xe0\xe0\x81\xcd\xf2\xd3\x12\xe0\x93\xb7l\xe1q\xd1R\xb2VQ\x95TP\xd6\xe5\x13\xa5\xc3\
\xd2_\xe2@\xf1]r\xf0\x1e\xf0Q;\x92\\\x12p\x82\x85\x807\x87\xd1\xd3n\x91.&\x943\xae\x81\xd3\x00\x84\x93q\xb2\xa2n\x02\
6la%\xcd\x10\xd7\xb4TOzQ\x8a\xd2P+\xfdrH)\xf2\x0b\x87\xe3xz\x04=\xea\xc3\xcf\x1bs=i\xb0?\x00\xe0\x81\
Y\xa4L\xc8S\xd6d3\xdb\x954\xbe!\xe2\\\x05ryW\x84\xa8\xaaA!\x8cD\x118\xc1\xbasQ@\xbd\xa0\x88\xa6\xd4\x18\x92\
\x94\xfb\x0cd\x16\x00q[\x88\"\n\x1d\xa2\x18\x9e2\xb7\xcc\x82H\xee\xe3\xf6\xa0\x11\xf1\xc2\xe29T\xf0\x95\xdf\x03g60\xf0\xca\x10\
6L\xb4\xb7gQs\x85\xe3Y\r\xa1\x06!!\n\x7f\x01yD\x10\x10\x9eR\xb2N\x90%:\x80|\x94TA\x93\x04\x88H\xf0\xc8\
\x17T\x99\xd1\x80\x11\xaet\xf2a\x91%\xc1Cl\x1a\xf0\xd2$\x109\xb3\xa2L\x82\x83\xe0\x9f\x14\x00\x00\x00\\\xc5\xe1\xae32>\xfa\
\x90iYT\xdf\xf5\x11@u\x82\x86\xa2\xe0L(CHH\xf2\xbaw\x14\xa3t\"\xba\xe0\xa1\xe8\xbd\x11\xbd\xdc\xa3\xbe\xe11\xe6\xe5\x91\
\xf7\x1a\xc1|y4\x8d)!N\x8e\xb1\x8f`\xb4\x0c\xc0r\xf3\xc7\x13x\xdacMi\xc1M*\xb3\xd4\x92#V\x91\xe0\xa7\x03\xf1\xa4\
u\x13\xac=b\xfd\xbeQ\xe2\x1d\x84W\xad\xa4e[2\x87\x9c\xd0h\x1b@\xf0ncu\xdep\x00\x00\x00BedQ\x15\xd4\xb1E\
S\x83\x7f\x82;\xac1aZ@\x96\xacs\xf2Z\x00\x949 (a\x04\x87.2f\xfc\x81\xd8n\xf0?\x00\xd3\xa3U0\x8ej$\
\xa5\x7f2\xb5\x8f\x00\x86\x01\x10\xfe\x9b\xd0L\xb9#\xc9\xc5R\x98\xcb`\xfb^\x92\x15\xe6\xe1\xeb\r\xb0\x07\xbd\xb2\xe9\x80`7dC!\
\x1d\x02\xbb\xcb\x80\xd0\x8d\x80}n#\r\x93\xb3\x0b\xd8\x91\xf0CP!*d\x81\xd4AU\xb3\xa1|\xa9T\t@\xf0\x8c\x9c\xb4\x00\x93\
\x91\xf2\xd9\x11\x9a:b\xc5\xf9\x13\x8c\x07P\t\x932\x9e\x00\xa3CF\xf0\xdbq\xd0d\x9d\xa4\x0e\x8a\xa1\x8c9\xa1\x03)a,\xcb#\
h10\xb0`\xc4\xb2\xd30\x08c\xf4\x1bZ\x93\xbeBQ\xc2*\xc0\xa3N\xa1\xd7\xb6Rn- 3\x13qfU\xd4\x06\x15\xa4\xa4\
ZPE\x941\xfaT\xf0\xa2\xfb1\x8a\xb9\xb3\x17\\R\x99wD`\xe5\xf2y\x1a\x10>\x13bx\xaf\xf2\x86$S\xbb\xefr\xfa\xbe\
\xa3\xbe\x94\xd4dW\xe4\x99\xb9S\x86\x85\x03\xb3w\xa1\xf2\x8bRK\xfc`\x8c\x02apQ\xf3\x84@\x92\x91-Pohdz\xc5R\
\xca\x80SH\xa4\x04G\xb4\xb3\xad\x14\x00\xba\t\x81(\x024\x0e\\\x90\xbc\x9c\x04\x91A\x13w\n\x90\xe6\x9c\xa3\xb2Nd)E\x10\x1a\
ZqS|\xb0\x88\xc40\xd1h0R\xa8S\xf6\xf5\xa0X=\x82\xec\xa3\x83\xc1\x0e\xb1\x8c\xc8\xd1\xb8\xba\x02\xfc\xde\xe1\xbcS\xe4f\x0c\
T\x19a\xb2\x8b\x92\x02f\x8f\x10\'\x1c0\x98i\xb0\x85\xdb\xf2\xf8r\x00Z\xfd\x92\xfd\x9b\xa2\x89\xa0\"X\xaf\xb2\x00\x00\x00\xc1\xb5\xb4\
\xfb[A\xccwt\xe2.\xe1x\x9d\xf1\x1fo\x81\x05;a\xb4\x8e\xa1\rkRX&\x00h\x05a7\xed\xb2\xcb_ \xc0\x07\xc0\xbf\
\t\xa0\x90|\x12\x9c;3\xc9@$\x1c|\xb4{\x86\x14r\x1d\xb3\xa9da\x15\xcaa\x00\x00\x00y\x820\x8b.C|\xb9\xc0\nh\
R\x03<\x81H\xe2\"\xb9`\x84Y&\xf2o\xcc@\xac\x0cD\xf9\x84\xd3t>\xe1@\x84\x10i\x14\xc3S\xad\xb2\x95G4\xb8Rq\
\xee\xc2\x93\x17\x85R:\x90Q\xda5r \xb6\xd0\x04\xa51\x9d9\x13g\xbe\x91<\xc6\x12b\xee\x80\x03\x8aq\xe5\xbb\xb3\x9c]\x11\x94\
{\">*\xa2o\xb9d\xe83r\x95\x94\x02#\x8d\x92\x1d_\xd2)\xe9@[\xa9\xe4v!\xe3W\x150\x8b\xf9S\xeb&! \"\
$\x1dlt`\x992\xb2\xfb\xa1+\x03@\xbd\x87\xb2\x83\"\xe4\xca\xbbR1E#\xb8\xe3\xe2Z\xdd\x02)/\xf4\xe4\xda!\x8a\x17s\
\x15O\x14\xb1\xeea+\xf2\xf0\x1e\xfc\x91t\x01\xe0?N\x02\xf2]\x01\xee\xa9$\x81Ft\x9a\x9c\x92\x96\x98!a/\x10\xdc\x0b\xb0*\
\xbb\xb2\xca\xfe\x03\xb7\xd8B\xa8\xbf\xe1\xd7\x96Ds\xb8\xf4\x08iQ\xc1\r\x84jYS\xc2\x0f\x02\x14l\xb0\nq`R\x17\xa2\xa8\xe7\
A\x82\xc4\xa01\x00C\x7fy3yvB\x97\x150\xf3\x8aAR\x7f\xf4\x8d \xf2\xe06\xd3X\x83\"\xe44\x10\xfc2\xa0D\xdc0\
\xa6\x16\xb1O2\xa0t\xdc#\xc0\x830_\xc5b\x11Y\xa2\x9a\xf4\xf3\t\x1as\xe1\x92\x13\xa3\x000\xdc\xb5\x84\x8e\xf0\x03\xf7B`\x0c\
\x8e\xb2\xdfi\xc3\xffw\x04\x92\xac\xa1\xff$\xe4\x1a13\xf2\xbc\xe2\xaeRTBu\x01\xb8:\xf3\x14\x14\x03\xd0Q\xc2l\xd6\xa2\xe3a\
\x01\xb8R\x92\x00\x00\x00\xc5^\xa2\x1f%\xe0\xcf9\x90\x95\xe9\x12w\xcd\x12Ju\"o+\xd1\xe4\x19\xd0\x10\xb2P\xd4\xbe\xf2\xe7\x0e\xb1\
\xb4_D\xe8>0\x886\x04\xc9\xf8\x93u\"2b\xa4\xa0l\xdb\x90\xec\xe4\xa1\xdb\x812\xbf\xbf\xa0\xfd\x00\xf4Eq\x84;)\x00\x04\
\xe7B\x18\xa0`\xc7\x14\x94rw\xe4\xdc\x0e\xf1~K\xf2~\"!4\x9b\x81_\x1a\x91\xed\xb3\x11\x91\x041\xd2k\x13\xbe\xcc\xe1G\x01\
\xe3\x133\x82\x9fDc\t\x17\xe0`7\x92\xaae\xa1\x0c\xd6RBP H*b\x10/\xb2,\x7fc\xdf\x8c\xa1\x17\x07\x12D\x96\"\
\t\x1e\x02\xf2\xde!~q\x04\xe7\xc1\xd2\xe5\x07C\x95\x97A[\xf4\xb2\x19*\xf01@\xd0E\x9c\xd0\xa2)0\xb9\xd9\xb1w\xf8\"\'\
Ur\x7fD\xa3S1\xd2P\x08A\"\x9c\xa2\x11\x87\xf0I9\x11\xb9\xc1!AC\x12d\x1f\xa0\xb7.d\xc0:\xf0\xe3E\xa3\xd1g\
#YQ\xd0\xd1\xd0\x93\xc5\x82\x02\xb8w\xb3r|\x93\xd9\x9c\xe2\xa8\xb3\xa4\"\x11\xd1\xa3-\x01\xf1\x90\xf01\xfa\xc2\xeaY\xf4J\xb4\x11\
n\x9fS\x95\xee\x91+\x891\x83\xe5\xe2&\x87\xe4\xbb\xb4p\x00\x00\x00\x8d\xf4 \xf1\x14\x80\x0exC\xb8\xc8\x93h\n\"\x98\xc9\x92\xe1\
Lq\x9e\xe5sa\x9c\x13\xdc\xa91\rm$\xa7\x88PN\xaf\x01\xa3{\xa0\x00\x00\x00C\xedS\xc7\xd42\x14\xa2\xd4\t\xc4\x02\t1\
\xb0fh\xd4^\x00D\xe0\n\xf2X\x161B\xe1\xf3\x01\xd9c\xd7\tcB\x89bs\xf5\x00|N\x941\xa9\x91\x10w\x90IR\xa0\
P\xb3\xd0-\xdf\xc2\xce\xc0\xf2\x0e\xa3\xa0\x14\xe4\xc3\x88\x02\x92\xbc\x11c\xd6|\x03\x96\xa1\xe0(\x18\xb2\'m\x91\xa7\x1c\xc2Y\xe1\x12\xd7\
\xa03\x16w\xa2\xca\xbd\xb2D\"\xe1\x15v\xb1.e\x83+C\xf0\x81\x14!\xf0`\xc16\xf90\xda\xdf\xd1fuA\xa2\xb1\"\xe1@\
$@k\xf2kP\xe4\'Q@\xd2\xbd\xf1\xc6\x83\x84\x01\xa4\x13\x19T\x02~DQ\xec\x91\xe10\xc5r\x03I\x81\x81z`\x03\x14\xb2\
\xfd3 9D O\xcb\xf3\xe5\xbc\"\xe1\xb5\xf3\xa3\x85t\xcd\xaa\x82D\xf9\x031\x98\x00\xbcn\xd3\x00\x00\x00\x0c\x1a\x00VA\xf46\
\xe0a\x00\x00\x00\xdf\x8e\xf4\xb7\x92D\xd3\x15q\'na\xf8\x8e@\xe8\x8c\x02I\xcbb\xc5\x1b!\x1dQ \n\xafTh$\x90\xccO\
\x90v\x97D\xbfm\xe2PW\xd2\x9c\xb4\x00\xe8\x9b\xd2\xb2\xd4c9\xbbQJ!\xf3I5\xd2\xc8P\x13\x028\xe4\x9e\x93R:3\xa4\
\xd2\x03b\x1c\x8c\xb1J\x87T\xf5E\x11\xe0\xde\x11\x8f\xd3B\x9b\x85a\xf3\x00`\x0b\x0c#\xbc=\x02\xd4\xb1\xd2 \x03\xf0}\x19`\x80\
Z\x82_\xbc\xf1~\xff \xc3\xc6R\xa3\x88qXv\xe3!\xaca\x08\x1f\xa1h\x0c\xc1\xaf\xf4am8\xa2\xb6V\xc4;\x9cP\xb3\xa4\
\xf1\x8f\x89\xb2\xdd\x1c\xe2\x83\xfd\xe3\xa3\xec\x10~\x80\x90tCb\xb4\x87\xd05\x85\xb2N\x1d \xd2*\x11\xbc\xcc0\xa5\x15T\xf2\xa0\x12\
\xe4b\xf1S\x02\xd1\xb9l\x04x\xc4r\x10\x1cpu\xef\xc3G\x84\xf1\xd8\xe2`\xd3n\x13\xf4P\xa0\xb1\x13\xc1\x8a\x86C\x87\xbdB\xa1\
~\x92C\x04`x\xe9#\x99\xceQ\x1d\xd7\xe1\x00\x00\x00\x8cV\x83\xa1\xf3\xd0\x85\xb9p\xa5\xfe \xbd\xe1\"\x85vT\xe7\xd8\x10<\xea\
Aya\x90\xed\xcd\x91\x0c\x01\x00\xfb\xf6\xb1Q[\xc3\x83X\xe2\xb82\xc1e^\xe3)\xbeBv\xac\xb4\x19\x18\x11\xb9.\xe2\xad\xd9\x92\
\x1d<r\x19\xf9\xf3\x19b\xa1\x00\x00\x00\xd1\xf2A\xcb\x9f4\xac\xd3c\xe7\x81@j\xce\x02>frN\x95\x04\x04\x06\x81\x05\x04\x11\x00\
\xed\xc2\xea\xdbp\xb2\x94\xc4\xa8zA\xf3xb\xe2\xf8\xa2%\xfa\xd1\xf3A2,\xef\xd2\xe0\xacP\x9bk#\xb1\xdb\xf2\xc3@\x92#k\
!W \xc3\xa8\xcb\xf0\x9d\xc1\xe0\xf0\xac\xd1I%\xb0\xfakr\xde\x14\"1\xbd\x00:\xbf\x82\x1c(\xa1\x01\x0ba\xb7\xd8Q\x9e\xce\x00\
\xb9+0\x9c\xfa\xf1\x1by\xe0\xf0<B\xd2O\x92\x8e\xa6\xf2f\xb0\xa4S\x8dB-\x84\xd2S\x10\xa3\xd9\x17\x01@\x11\x03\xd0s\xd4\xa7\
\xe9\x11no\x04\x1c^\x01\x97\x05q\x07\xc0\xf1\xbc\xf2@\xa2\n\x11\xb7=\x01\xef\xf6!]\x90\xa1b_\x80q\xb1\xd4\x05\x9cc3\xf1\
\xd2\xc1>\x92\xbb\x97\xe0\x00#s4\xb6#\x99\x8e\"I!\x00\xa5h\x01F\xdb#\xf6^\xa1\x10\xe4@^\x19$\xa9\x0eC\r\x8eq\
\xce\x9c\xe4?\xafS\xe1\xe1\xe0t\x99ty`Q\x94\xbf\x81\xf4\x88t\r\rt%<B(\xa5Qi\xbd3?\xa1\x11/S\xc0\x00\
\x00\x00W\x1cQ\x1f\xc8\xf2\xf33B#5\x83e\"\x94\xb4\x9e\xf0vo\xe1\xc7lS\x9e\x1b\x13\xfb\xc61\xab\xac@r\x90\x80Vv\
\x11\x13sd\xa2t\xd4\x91\xaeCZZ\xc3C\x1f\xc2\x05\xf81\x14K\"Us`\x07a$CM\xa0T4\xf2\xdd?\x91\xf4\xc1\xa1\
[p4\xa1\xd3\xa0\xa0\xc4\xd1\x11\xa5\x84\xdcs\xc4)\xa2\x94\x01\x13 ^\x9aT\xbf\x17\x90\xddct\xe8\xac\xc2\r\xc9\x00\xac\xa8\xf1r\
7\xe4X\x9aP|\x00\xa2\xe4\x1a\xf2ea\x80\xa94\xc1Y\xbd\xe0\xc4~\xc2\xcc\xa4D\x15$\xc3\x0e%\x91\xa1\x072\xfdd\xe4\xa1\xd2\
\xc2d\xdf\xd2w\x86\x914\xb1\xc2@s4\xf8\xd9s\xd32bpS\x03<\xc2\x12\xec\xf0\x83w\xa4\xa3\xbdA\xd1rqd\x8c\xe1\x03\
z\xf0\"\x92a\xa1\npt\xefN\x90(\x05\xc2\xb2&\x93J\xfb\xa2\xd2\xf5s\xba\xa9\xb1\x80/4\xf9\x08b*z\x03\x89\xef\x00?\
Z\x11\xe5\x92\xc2\x1dr\x11\x0bo\xf3\xb6\rS\xbe6\x10\x17\x1c\x81v\xba\x81\xe8\xe71g\x1e\x04(\xe7rz\x8d\xe3\x84_\xb04\xf1\
\x11\xd7=B\x01\xe0\xd1c\xf9q/h@V\x80@\xed^`\x02Z\x14\x0c=\xa4\x98\xfaC\xed\xde0\x15r\"$\x16\xa2C\xa6\x14\
\xf3\x9fP\xaa\x87\xa4\x13#\xb0d\x94Q\xd5\xaa\xc0\x8a`\xd0\xf4M\x90i\xe1aw\xe21W!\x12[\x1d#7\xb9\x12\xca>p\xc1\
\xa9t\xdb\x8e\xf0\'\xa1\xd1V\xd1\xf0U\x86\x92\xf9\x01C\'btMu!v1\x00\x99c\x12\x8d3\xd3\x814T\x92\xa8T\x00\x00\
\x00S+\xe4\xd3JQ\x7f\x05R+B\xf2\x8d\xa4\x94)8\xf4\x9e\xe9\xf2\xff\'R]P \xd3I\xc0J\x90\xa4p/\x11\xda\xbe\xb0\
\xbb\xb6\x92\xec: \x0b\x9e`\x15\xdf\x10\xeft\x91V\xfd\xf0\xa2\xa4\xd0I\x98\xe2\xca\x82\xb1V\xa5\xd3x=A\xf1]\x10(g$s\
~\x02\x1a\xba0g#Cy\x85@<\xd6A\xdd\x88\xc1\xe0\x95\xa0\x9f*\x80\xac\xdd\x12f\x7fq-\xaa\xe4\x9d\xdbs[g\xd0\xa7V\
R\r\xb24mWc\x8dsP\xd2\x90bb@2\xb6-S7^T\xf9\xbaa2%#s\n\x01\xe5sd\x8e\x8aR^\xfa\x81\
\xbe\xe2\xd3\xfcl\x12f\x052\x1d\xeeC\xd3?3\xdb\xf1#\xdak L\x06\xc3|\xe2\xd0\xd1~\x00*q\xd0j\xc2\xa1\xd6Zse\
\xc5\xa1\xeby\xb4d\xd9\xf1\xad\xeap\xa1\xbd\"\xe9\'b\xacc\x92\xeb_\x90\x10\xa1\xf3\x1b\x83\x03\xdbw\xd1\x1cn\xc1!^\xc0\x96\xaf\
s\xe1u\xe3\x18\xb6\x84\x80\xdba\xdb\x1b\x10JA\xf1\xf9\xfb\xc3\xe3\x11\x00\xb5\x050N\xa7T\x8cO\xe3\"\xc5\x02\x11\x0e\xe2g\xc61\
\xe5\x9a$\x14\x0fB\x04tB\xe4t$\xe1\xf9sX\xbb\xb1\x00\x00\x00\x1d$\x12so\x12\x1d\x18\xd2&AT\xb4\x16\x83Z\xb6\x91\x17\
E\x11\xa2\x0e`z\nr\xf1N1g\xfb\x00\xde\xd2\x11\x9aB\x14\\\xbb\xb33-\x001\xbb\xa17\xa2!\xddgq\x9a\x97\xa0\x8c\xb6\
\xf3\xe7!\xf4\x11\x03\xa0!4\xf2]6a\x0c\xa3\x02\x96s\xd1\xbd_\xe4\xac\x8dB`\x88\x11\x11\xbaa\x9d\xdb\xd1=m\xa3\x16\x81Q\
\xb2\xeb I\xce\x91k\xb8s]4\xb4\x89\x90TM|\xc1H\xffa\xcerb;\x96\x04\xcb\x84\xa2\x1d:\xe1\xb0\"\xd1\xca\xfc\xe1\xf6\
Q \xf2\n\xe3ln\xe3`n\xb0f\xe9\xc1;^2\xaca\xa1\x15\xa0R\x0e>\x83\xaa\x9e@\x01\x9f\xf0\x190\x91\xb2\xfa\x11\xf3\xba\
\xc0\x16\xee2]\x8f\x84)&\xc1hoS\x96\xc4\xb3\x98\x8a\xb4\xcc\xe7\x12\xeb\xe4\xb0\xb9\xe7\x10\xeevp\x0cC\xa3m\xb5T4}\xd3\
\xe1\x05\x00\xef\x813\xcf\xc63\xeesd\xee\x82\x92\x16\xa9$\x00\xf2\xb3\x12]CN0a]\xd1\xd1\xd7;\x02\xc3\xb0\xf4\xd8(\xa3\x89\
\x050bW@R\x89\x13I\x01\x80T\xa6\x90S\x8b\xb2V\x18Pn\x99b*]\xb0\x9f|\x93\x92T\x01BY\xb4\x00\x00\x00\xfck\
\xc4?\x7f\x93\x1e\xb3T\xf4j\xa4>\xaa\"#\xdbc\x17\x04\xb2\xbdCb\xad]\x91\x91\xde\xa3\xc6\xaf\x02\xd3[\x94\x85X\x03\x00\x00\x00\
\x00\x00\x00H\xbcs\xc4\xact\xc0N\xf0)\xed\xb0\xed\xbc\x91\xa3P!\x93_1\x9e\xda\x13\xe0\xf5\x13\n\x82Bd\xe4\xd2\x1c\xcf\xa2\xf4\
\xd4\x11N\xe8\"6\x80\xa403B.\x19s\xda\xe0\xf2\x1f\x8b\xa4\"\x88d\x86cB\x00\x00\x00\xb1\x8c\x82S\x17\xc44\xec0\xa7?\
\" SR\x0en\x11\x00\x00\x00\xc5\xf5\xe3\x00\x00\x00\t\xa74\xc6 \x93yM`\xad\r h\x92\xf0\xf1\x11\xb2{V\xf1{\x92\x94\
\x06\xacB\xfb\xb2\x01cH\xa3\xac\xb9\x93*}\x94\x0f\x0c\xe4#\x972\xc6Rt\x9a\x9e\x93\xdd\xad\x80\xa6\xab\"\x0f\x10D\xed\x9aA\x12\
\xe5\x804\x19\x91\xe3\xd6\x13\xb1=\xc1\xc8ct \n#Ja2\xa0\x15\x02\xb6:qX\r\"\x80\xba\x90\xaeL\xe4L\xd5!k\xf7\
\xb0x\x9b\xa4\x8fb\x02\xce\xc2SB\xb2\xd1\xff>\x12X\rtX\xd0\xc1*\x15d\xc6\xf2@5\xd1\xb282\x92Ac\xe03\x8c\xd2\
~0\x13%k\xd0*ds-\xd6PD\x0f\xf2N\\\xb4\xa6#s\x12tD\x1b\xf4\xc34\xa3\x04\xbb\xc3Aj\xc6\x90\x9f\'\x94", [0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 47, 49, 50, 51, 53, 54, 55, 56, 57, 60, 61, 62, 64, 65, 66, 67, 68, 71, 72, 75, 76, 77, 78, 79, 82, 85, 86, 87, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 104, 105, 109, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 137, 138, 139, 142, 143, 144, 148, 149, 150, 153, 154, 155, 156, 157, 158, 159, 160, 162, 164, 165, 168, 169, 171, 172, 185, 187, 188, 189, 191, 192, 193, 194, 195, 197, 198, 199, 200, 201, 207, 208, 209, 210, 211, 212, 213, 217, 218, 219, 220, 221, 223, 224, 227, 230, 231, 237, 241, 242, 243, 247, 248, 249, 250, 251, 252, 253, 254, 256, 257, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 274, 279, 281, 282, 283, 288, 289, 290, 291, 294, 295, 296, 297, 298, 299, 301, 304, 305, 307, 308, 309, 310, 311, 315, 316, 317, 319, 320, 321, 323, 325, 327, 328, 330, 331, 332, 333, 335, 336, 337, 340, 342, 343, 345, 347, 348, 349, 350, 351, 354, 356, 359, 360, 361, 363, 364, 366, 367, 369, 370, 371, 372, 375, 381, 383, 384, 387, 390, 391, 392, 394, 395, 396, 397, 398, 401, 403, 404, 405, 407, 408, 409, 411, 413, 414, 417, 419, 420, 421, 422, 423, 424, 425, 427, 428, 429, 430, 431, 433, 438, 439, 441, 442, 444, 445, 446, 447, 451, 452, 454, 455, 456, 459, 461, 465, 467, 468, 470, 471, 476, 479, 480, 484, 485, 486, 487, 490, 492, 493, 494, 503, 504, 507, 509, 510, 511, 512, 513, 514, 515, 517, 518, 519, 521, 522, 529, 532, 533, 534, 535, 537, 538, 540, 548, 551, 553, 555, 556, 557, 559, 560, 561, 565, 566, 567, 568, 569, 570, 571, 572, 574, 576, 582, 583, 584, 586, 588, 589, 591, 592, 594, 596, 597, 598, 600, 601, 602, 605, 608, 610, 611, 612, 614, 617, 618, 620, 622, 624, 626, 628, 630, 632, 633, 635, 636, 638, 639, 641, 642, 644, 645, 646, 648, 649, 651, 653, 654, 655, 656, 657, 659, 661, 663, 666, 667, 670, 671, 672, 674, 675, 676, 678, 679, 680, 681, 684, 685, 686, 688, 689, 690, 691, 693, 694, 696, 697, 698, 704, 705, 707, 710, 711, 713, 715, 716, 717, 719, 721, 722, 723, 724, 725, 727, 728, 729, 730, 732, 735, 737, 738, 739, 740, 741, 742, 744, 745, 747, 748, 749, 750, 752, 754, 756, 757, 758, 759, 760, 771, 778, 779, 780, 782, 783, 787, 794, 795, 796, 800, 801, 803, 805, 809, 811, 812, 817, 822, 823, 831, 833, 835, 836, 837, 838, 840, 841, 842, 843, 844, 845, 847, 848, 850, 852, 854, 855, 856, 858, 859, 860, 861, 862, 863, 867, 868, 869, 871, 873, 874, 876, 878, 879, 880, 881, 882, 883, 884, 885, 887, 888, 890, 891, 892, 893, 895, 896, 897, 901, 902, 903, 904, 906, 911, 913, 916, 919, 923, 926, 927, 929, 930, 931, 932, 933, 934, 935, 938, 943, 944, 945, 946, 948, 949, 950, 951, 952, 954, 955, 957, 959, 960, 962, 964, 965, 967, 968, 969, 971, 974, 975, 977, 980, 981, 983, 985, 987, 989, 990, 991, 992, 993, 996, 997, 1000, 1001, 1002, 1005, 1006, 1007, 1008, 1010, 1011, 1014, 1016, 1017, 1018, 1019, 1020, 1022, 1024, 1027, 1028, 1029, 1031, 1032, 1033, 1034, 1036, 1037, 1039, 1040, 1042, 1043, 1045, 1049, 1050, 1051, 1053, 1054, 1056, 1060, 1061, 1062, 1063, 1064, 1065, 1066, 1067, 1068, 1069, 1070, 1071, 1075, 1076, 1078, 1079, 1082, 1084, 1086, 1088, 1089, 1091, 1096, 1097, 1098, 1100, 1102, 1103, 1105, 1107, 1110, 1112, 1113, 1114, 1115, 1116, 1120, 1121, 1122, 1123, 1124, 1125, 1126, 1128, 1130, 1133, 1136, 1137, 1142, 1144, 1146, 1149, 1151, 1154, 1156, 1158, 1160, 1161, 1163, 1164, 1165, 1174, 1175, 1176, 1178, 1179, 1181, 1184, 1185, 1186, 1188, 1191, 1194, 1195, 1196, 1197, 1199, 1200, 1202, 1204, 1205, 1211, 1212, 1213, 1214, 1215, 1216, 1217, 1218, 1219, 1220, 1222, 1223, 1224, 1227, 1229, 1231, 1233, 1234, 1235, 1237, 1242, 1243, 1246, 1250, 1253, 1254, 1256, 1257, 1259, 1260, 1264, 1265, 1268, 1270, 1271, 1273, 1275, 1276, 1277, 1278, 1280, 1282, 1286, 1289, 1290, 1293, 1295, 1296, 1297, 1298, 1299, 1302, 1304, 1309, 1313, 1314, 1315, 1316, 1318, 1319, 1320, 1321, 1322, 1324, 1325, 1328, 1330, 1332, 1335, 1336, 1337, 1338, 1340, 1341, 1344, 1345, 1347, 1349, 1352, 1354, 1355, 1357, 1358, 1359, 1361, 1362, 1368, 1384, 1385, 1387, 1388, 1389, 1393, 1394, 1398, 1419, 1420, 1421, 1424, 1427, 1428, 1429, 1431, 1432, 1434, 1435, 1436, 1437, 1438, 1440, 1441, 1442, 1443, 1444, 1446, 1447, 1450, 1451, 1452, 1453, 1455, 1456, 1457, 1459, 1468, 1469, 1471, 1473, 1474, 1476, 1479, 1484, 1485, 1487, 1488, 1489, 1490, 1493, 1494, 1497, 1498, 1502, 1504, 1506, 1508, 1510, 1511, 1512, 1516, 1517, 1527, 1528, 1530, 1531, 1534, 1537, 1538, 1540, 1542, 1543, 1545, 1546, 1547, 1550, 1551, 1552, 1553, 1555, 1556, 1563, 1581, 1582, 1583, 1584, 1586, 1587, 1589, 1590, 1591, 1593, 1594, 1597, 1598, 1600, 1601, 1602, 1603, 1605, 1606, 1614, 1616, 1618, 1619, 1621, 1622, 1625, 1626, 1627, 1629, 1630, 1631, 1634, 1636, 1638, 1639, 1640, 1645, 1646, 1648, 1649, 1651, 1653, 1654, 1655, 1662, 1663, 1672, 1676, 1682, 1684, 1685, 1687, 1692, 1696, 1697, 1698, 1700, 1701, 1702, 1703, 1704, 1705, 1706, 1709, 1711, 1716, 1717, 1719, 1720, 1721, 1722, 1726, 1727, 1729, 1735, 1736, 1739, 1740, 1741, 1742, 1743, 1744, 1745, 1746, 1748, 1749, 1750, 1751, 1752, 1753, 1754, 1755, 1756, 1757, 1758, 1760, 1762, 1763, 1764, 1765, 1766, 1767, 1768, 1769, 1771, 1772, 1773, 1774, 1776, 1782, 1783, 1784, 1788, 1789, 1791, 1796, 1797, 1798, 1799, 1801, 1803, 1809, 1813, 1817, 1819, 1821, 1823, 1824, 1825, 1826, 1827, 1828, 1829, 1830, 1831, 1833, 1834, 1835, 1836, 1837, 1838, 1841, 1843, 1845, 1847, 1848, 1849, 1850, 1851, 1853, 1854, 1860, 1861, 1862, 1863, 1864, 1865, 1867, 1871, 1872, 1873, 1877, 1879, 1880, 1881, 1882, 1885, 1886, 1888, 1889, 1891, 1894, 1895, 1896, 1897, 1898, 1900, 1901, 1902, 1904, 1905, 1906, 1907, 1908, 1910, 1912, 1914, 1916, 1917, 1918, 1919, 1920, 1922, 1923, 1924, 1925, 1926, 1929, 1931, 1932, 1934, 1935, 1939, 1940, 1941, 1942, 1943, 1944, 1945, 1947, 1948, 1949, 1950, 1952, 1953, 1954, 1955, 1957, 1960, 1962, 1963, 1964, 1965, 1976, 1977, 1979, 1982, 1983, 1985, 1987, 1988, 1989, 1990, 1991, 1992, 1998, 1999, 2003, 2006, 2007, 2009, 2011, 2013, 2014, 2017, 2018, 2023, 2025, 2026, 2030, 2034, 2036, 2037, 2038, 2039, 2040, 2041, 2042, 2043, 2044, 2046, 2047, 2048, 2049, 2050, 2051, 2052, 2053, 2054, 2064, 2072, 2073, 2074, 2075, 2085, 2086, 2087, 2088, 2089, 2094, 2096, 2098, 2099, 2101, 2103, 2104, 2105, 2106, 2107, 2108, 2110, 2112, 2113, 2114, 2117, 2119, 2120, 2122, 2123, 2124, 2125, 2131, 2133, 2134, 2136, 2138, 2139, 2140, 2141, 2143, 2150, 2152, 2156, 2158, 2159, 2160, 2161, 2162, 2165, 2168, 2170, 2172, 2177, 2179, 2180, 2182, 2183, 2184, 2186, 2187, 2188, 2189, 2190, 2191, 2192, 2194, 2197, 2200, 2202, 2203, 2204, 2206, 2208, 2209, 2211, 2212, 2213, 2214, 2216, 2218, 2219, 2221, 2225, 2226, 2227, 2237, 2238, 2240, 2241, 2242, 2243, 2245, 2247, 2251, 2253, 2254, 2256, 2257, 2258, 2260, 2261, 2265, 2266, 2268, 2271, 2273, 2274, 2276, 2278, 2279, 2281, 2283, 2284, 2286, 2287, 2288, 2290, 2291, 2292, 2294, 2297, 2301, 2303, 2304, 2306, 2307, 2309, 2311, 2313, 2315, 2316, 2317, 2322, 2323, 2325, 2326, 2328, 2330, 2333, 2334, 2335, 2336, 2338, 2340, 2341, 2342, 2345, 2347, 2349, 2351, 2352, 2353, 2355, 2356, 2358, 2360, 2362, 2363, 2365, 2366, 2368, 2370, 2371, 2374, 2375, 2376, 2378, 2379, 2380, 2381, 2382, 2383, 2384, 2385, 2388, 2389, 2390, 2391, 2393, 2394, 2395, 2396, 2398, 2399, 2400, 2402, 2403, 2404, 2406, 2409, 2411, 2413, 2414, 2418, 2419, 2420, 2423, 2428, 2431, 2433, 2451, 2454, 2456, 2457, 2458, 2459, 2461, 2462, 2463, 2464, 2470, 2471, 2475, 2476, 2477, 2478, 2479, 2482, 2483, 2484, 2486, 2488, 2489, 2490, 2491, 2492, 2493, 2494, 2495, 2497, 2503, 2507, 2508, 2509, 2510, 2511, 2512, 2515, 2517, 2519, 2520, 2521, 2524, 2525, 2526, 2528, 2530, 2532, 2554, 2556, 2560, 2562, 2564, 2566, 2570, 2572, 2578, 2589, 2591, 2595, 2597, 2598, 2600, 2602, 2604, 2606, 2608, 2610, 2616, 2618, 2620, 2621, 2624, 2625, 2627, 2628, 2629, 2630, 2631, 2633, 2635, 2636, 2637, 2638, 2640, 2642, 2644, 2646, 2647, 2649, 2652, 2654, 2656, 2657, 2659, 2661, 2662, 2663, 2664, 2665, 2666, 2667, 2668, 2669, 2671, 2672, 2674, 2675, 2676, 2680, 2681, 2682, 2683, 2684, 2685, 2687, 2689, 2696, 2697, 2698, 2705, 2707, 2709, 2711, 2713, 2715, 2716, 2719, 2721, 2722, 2724, 2725, 2726, 2728, 2729, 2730, 2731, 2733, 2734, 2735, 2736, 2738, 2739, 2740, 2742, 2744, 2745, 2746, 2748, 2750, 2753, 2755, 2756, 2759, 2760, 2762, 2764, 2765, 2768, 2769, 2771, 2775, 2784, 2787, 2789, 2791, 2792, 2793, 2795, 2798, 2800, 2802, 2803, 2804, 2806, 2807, 2809, 2813, 2815, 2816, 2817, 2819, 2820, 2824, 2828, 2829, 2832, 2834, 2837, 2839, 2840, 2841, 2843, 2846, 2849, 2851, 2854, 2858, 2860, 2861, 2862, 2864, 2867, 2879, 2882, 2883, 2885, 2886, 2887, 2888, 2889, 2891, 2892, 2893, 2894, 2895, 2896, 2897, 2899, 2901, 2913, 2916, 2919, 2923, 2927, 2928, 2929, 2930, 2931, 2932, 2933, 2934, 2936, 2937, 2939, 2940, 2942, 2944, 2948, 2950, 2952, 2955, 2960, 2967, 2969, 2971, 2973, 2978, 2979, 2980, 2982, 2984, 2986, 2987, 2988, 2989, 2991, 2995, 2996, 2999, 3002, 3003, 3005, 3008, 3010, 3020, 3021, 3023, 3024, 3028, 3029, 3030, 3031, 3033, 3035, 3037, 3041, 3046, 3048, 3050, 3052, 3054, 3056, 3058, 3061, 3063, 3068, 3069, 3070, 3072, 3073, 3075, 3077, 3080, 3081, 3083, 3084, 3086, 3087, 3088, 3089, 3090, 3094, 3096, 3097, 3099, 3100, 3101, 3104, 3105, 3106, 3117, 3120, 3121, 3122, 3123, 3124, 3126, 3127, 3128, 3130, 3132, 3135, 3136, 3138, 3146, 3147, 3149, 3150, 3151, 3152, 3154, 3156, 3158, 3160, 3161, 3162, 3165, 3167, 3168, 3174, 3180, 3181, 3182, 3184, 3185, 3186, 3188, 3189, 3191, 3193, 3195, 3196, 3211, 3213, 3216, 3219, 3221, 3223, 3225, 3226, 3227, 3228, 3232, 3234, 3235, 3236, 3242, 3245, 3246, 3247, 3248, 3250, 3252, 3253, 3256, 3257, 3258, 3260, 3262, 3266, 3269, 3272, 3274, 3277, 3279, 3284, 3286, 3291, 3292, 3293, 3294, 3295, 3299, 3301, 3305, 3307, 3309, 3311, 3314, 3316, 3318, 3321, 3322, 3323, 3324, 3326, 3330, 3335, 3336, 3338, 3339, 3341, 3342, 3343, 3344, 3345, 3346, 3349, 3350, 3352, 3353, 3355, 3357, 3358, 3359, 3361, 3363, 3364, 3366, 3367, 3368, 3369, 3372, 3374, 3375, 3376, 3377, 3379, 3380, 3382, 3384, 3385, 3388, 3390, 3392, 3393, 3394, 3395, 3396, 3397, 3398, 3400, 3403, 3404, 3407, 3408, 3409, 3411, 3412, 3413, 3414, 3416, 3419, 3421, 3428, 3429, 3430, 3431, 3432, 3434, 3436, 3440, 3441, 3442, 3443, 3444, 3446, 3447, 3449, 3450, 3451, 3452, 3453, 3454, 3455, 3457, 3459, 3464, 3465, 3466, 3468, 3474, 3477, 3480, 3483, 3485, 3487, 3488, 3490, 3491, 3492, 3493, 3495, 3497, 3498, 3499, 3500, 3502, 3503, 3505, 3511, 3513, 3515, 3516, 3517, 3518, 3519, 3520, 3521, 3525, 3528, 3530, 3532, 3534, 3536, 3541, 3542, 3543, 3548, 3549, 3550, 3552, 3554, 3555, 3556, 3558, 3560, 3562, 3563, 3565, 3567, 3568, 3569, 3572, 3573, 3574, 3575, 3576, 3577, 3578, 3579, 3581, 3584, 3585, 3586, 3587, 3599, 3602, 3603, 3606, 3607, 3608, 3611, 3614, 3616, 3618, 3620, 3622, 3623, 3626, 3628, 3629, 3630, 3647, 3650, 3665, 3666, 3668, 3669, 3671, 3673, 3679, 3682, 3683, 3684, 3686, 3688, 3689, 3690, 3691, 3692, 3693, 3694, 3696, 3697, 3698, 3700, 3702, 3704, 3709, 3710, 3711, 3712, 3714, 3716, 3717, 3718, 3720, 3721, 3723, 3725, 3741, 3745, 3747, 3750, 3752, 3753, 3755, 3757, 3759, 3760, 3761, 3763, 3764, 3765, 3767, 3768, 3770, 3771, 3774, 3775, 3777, 3779, 3782, 3785, 3788, 3789, 3790, 3791, 3794, 3795, 3799, 3801, 3803, 3805, 3806, 3807, 3808, 3810, 3811, 3815, 3816, 3817, 3820, 3822, 3823, 3828, 3830, 3833, 3835, 3837, 3838, 3846, 3850, 3851, 3852, 3853, 3855, 3857, 3866, 3871, 3874, 3875, 3877, 3879, 3882, 3883, 3885, 3888, 3891, 3894, 3897, 3898, 3902, 3904, 3907, 3909, 3911, 3912, 3916, 3917, 3920, 3921, 3923, 3924, 3927, 3929, 3932, 3933, 3934, 3944, 3945, 3954, 3955, 3960, 3963, 3964, 3966, 3968, 3969, 3972, 3973, 3974, 3987, 3988, 3989, 3993, 3995, 3996, 4002, 4003, 4004, 4005, 4006, 4009, 4010, 4011, 4012, 4013, 4015, 4016, 4020, 4024, 4026, 4028, 4032, 4033, 4035, 4037, 4039, 4040, 4042, 4043, 4048, 4052, 4058, 4061, 4070, 4075, 4077, 4079, 4083, 4086, 4088, 4091, 4099, 4104, 4106, 4108, 4113, 4117, 4119, 4120, 4122, 4124, 4127, 4128, 4130, 4132, 4134, 4136, 4138, 4139, 4140, 4141, 4143, 4145, 4147, 4149, 4151, 4152, 4155, 4157, 4158, 4159, 4160, 4161, 4163, 4165, 4168, 4170, 4174, 4176, 4180, 4183, 4184, 4186, 4189, 4191, 4192, 4194, 4197, 4198, 4199, 4200, 4202, 4204, 4206, 4216, 4217, 4220, 4223, 4224, 4225, 4226, 4227, 4229, 4231, 4233, 4235, 4237, 4241, 4242, 4243, 4245, 4246, 4247, 4248, 4250, 4251, 4253, 4256, 4257, 4258, 4259, 4261, 4265, 4272, 4274, 4277, 4279, 4280, 4282, 4286, 4288, 4289, 4290, 4292, 4294, 4297, 4298, 4300, 4301, 4302, 4306, 4309, 4311, 4313, 4315, 4316, 4318, 4324, 4329, 4330, 4331, 4333, 4335, 4336, 4338, 4341, 4343, 4345, 4348, 4350, 4356, 4357, 4358, 4360, 4362, 4365, 4366, 4368, 4371, 4376, 4382, 4385, 4387, 4389, 4390, 4392, 4394, 4398, 4400, 4402, 4404, 4405, 4406, 4410, 4412, 4415, 4417, 4418, 4436, 4438, 4440, 4442, 4443, 4444, 4445, 4450, 4451, 4453, 4455, 4457, 4458, 4459, 4461, 4463, 4464, 4467, 4469, 4470, 4472, 4474, 4475, 4476, 4480, 4481, 4482, 4485, 4486, 4487, 4488, 4497, 4499, 4503, 4505, 4511, 4513, 4516, 4518, 4519, 4521, 4523, 4527, 4529, 4530, 4531, 4533, 4535, 4536, 4537, 4538, 4540, 4542, 4543, 4545, 4547, 4553, 4554, 4556, 4559, 4562, 4563, 4567, 4568, 4571, 4573, 4575, 4580, 4581, 4584, 4586, 4588, 4590, 4591, 4592, 4594, 4595, 4597, 4599, 4602, 4603, 4608, 4612, 4614, 4615, 4617, 4618, 4622, 4623, 4626, 4628, 4630, 4631, 4633, 4635, 4637, 4640, 4643, 4645, 4649, 4650, 4651, 4653, 4659, 4660, 4663, 4664, 4665, 4667, 4668, 4669, 4675, 4680, 4681, 4685, 4687, 4689, 4691, 4693, 4696, 4698, 4699, 4700, 4702, 4703, 4704, 4705, 4707, 4708, 4709, 4711, 4716, 4717, 4719, 4721, 4723, 4725, 4726, 4728, 4729, 4731, 4733, 4734, 4736, 4738, 4740, 4742, 4743, 4744, 4746, 4747, 4749, 4751, 4753, 4755, 4756, 4759, 4762, 4764, 4765, 4766, 4768, 4770, 4772, 4773, 4774, 4775, 4779, 4780, 4781, 4782, 4786, 4787, 4789, 4790, 4792, 4793, 4794, 4795, 4797, 4798, 4799, 4800, 4802, 4803, 4805, 4806, 4808, 4811, 4812, 4814, 4815, 4816, 4817, 4818, 4820, 4823, 4825, 4827, 4828, 4829, 4831, 4833, 4835, 4836, 4837, 4838, 4839, 4841, 4843, 4845, 4847, 4848, 4850, 4852, 4854, 4855, 4860, 4862, 4867, 4871, 4873, 4877, 4879, 4881, 4885, 4886, 4888, 4894, 4895, 4896, 4900, 4901, 4902, 4906, 4907, 4910, 4912, 4916, 4917, 4920, 4921, 4922, 4923, 4924, 4925, 4926, 4927, 4929, 4930, 4931, 4932, 4933, 4934, 4935, 4936, 4937, 4938, 4939, 4941, 4942, 4943, 4944, 4945, 4946, 4948, 4949, 4950, 4951, 4952, 4953, 4955, 4956, 4957, 4958, 4959, 4960, 4961, 4963, 4965, 4966, 4967, 4968, 4970, 4971, 4972, 4974, 4975, 4976, 4978, 4979, 4980, 4981, 4983, 4985, 4986, 4988, 4989, 4991, 4993, 4995, 4996, 4997, 4998, 5001, 5003, 5004, 5005, 5006, 5008, 5012, 5016, 5017, 5019, 5020, 5021, 5023, 5024, 5025, 5026, 5027, 5028, 5029, 5030, 5032, 5033, 5034, 5035, 5036, 5038, 5039, 5041, 5042, 5045, 5046, 5049, 5051, 5053, 5055, 5057, 5058, 5059, 5060, 5062, 5065, 5066, 5067, 5069, 5071, 5072, 5073, 5074, 5075, 5076, 5078, 5079, 5082, 5085, 5086, 5087, 5088, 5089, 5090, 5092, 5094, 5097, 5098, 5099, 5102, 5103, 5104, 5105, 5106, 5108, 5109, 5110, 5112, 5114, 5115, 5117, 5118, 5121, 5122, 5123, 5124, 5126, 5127, 5129, 5130, 5131, 5133, 5134, 5135, 5136, 5139, 5140, 5141, 5143, 5144, 5146, 5147, 5148, 5149, 5150, 5151, 5153, 5154, 5155, 5157, 5158, 5159, 5162, 5165, 5167, 5168, 5170, 5171, 5173, 5174, 5175, 5178, 5182, 5184, 5185, 5186, 5187, 5189, 5191, 5193, 5198, 5203, 5204, 5206, 5207, 5211, 5213, 5214, 5216, 5217, 5221, 5222, 5223, 5226, 5230, 5231, 5232, 5234, 5235, 5236, 5238, 5239, 5240, 5244, 5245, 5246, 5247, 5249, 5253, 5254, 5256, 5257, 5258, 5260, 5262, 5263, 5264, 5268, 5269, 5270, 5274, 5275, 5276, 5277, 5278, 5281, 5282, 5284, 5286, 5287, 5289, 5290, 5296, 5298, 5299, 5300, 5302, 5306, 5307, 5308, 5311, 5312, 5313, 5315, 5316, 5317, 5320, 5322, 5328, 5329, 5331, 5333, 5335, 5336, 5338, 5339, 5340, 5344, 5347, 5348, 5349, 5351, 5353, 5354, 5356, 5359, 5361, 5362, 5363, 5365, 5367, 5368, 5369, 5370, 5372, 5373, 5374, 5375, 5376, 5377, 5378, 5379, 5380, 5381, 5382, 5385, 5386, 5387, 5388, 5391, 5393, 5395, 5396, 5397, 5398, 5399, 5402, 5404, 5406, 5408, 5409, 5411, 5414, 5419, 5420, 5422, 5426, 5427, 5430, 5431, 5434, 5435, 5437, 5440, 5441, 5443, 5444, 5445, 5446, 5450, 5452, 5454, 5456, 5458, 5459, 5461, 5462, 5463, 5464, 5466, 5469, 5472, 5474, 5477, 5479, 5480, 5481, 5482, 5487, 5489, 5490, 5492, 5495, 5497, 5500, 5501, 5502, 5505, 5507, 5511, 5512, 5514, 5517, 5518, 5523, 5525, 5527, 5530, 5533, 5535, 5537, 5540, 5542, 5544, 5546, 5547, 5549, 5550, 5552, 5553, 5555, 5557, 5558, 5560, 5562, 5565, 5566, 5569, 5571, 5574, 5576, 5580, 5582, 5583, 5587, 5589, 5590, 5592, 5593, 5594, 5595, 5596, 5597, 5598, 5599, 5600, 5601, 5602, 5603, 5605, 5606, 5607, 5609, 5610, 5611, 5613, 5614, 5615, 5616, 5618, 5619, 5620, 5621, 5622, 5623, 5624, 5625, 5626, 5627, 5628, 5630, 5631, 5632, 5633, 5635, 5637, 5638, 5640, 5641, 5642, 5643, 5644, 5645, 5646, 5647, 5648, 5649, 5650, 5652, 5654, 5655, 5657, 5658, 5659, 5660, 5661, 5662, 5663, 5664, 5665, 5666, 5667, 5668, 5670, 5671, 5672, 5673, 5674, 5675, 5676, 5677, 5678, 5679, 5680, 5681, 5682, 5683, 5684, 5685, 5686, 5687, 5688, 5689, 5690, 5692, 5693, 5695, 5697, 5698, 5700, 5702, 5703, 5704, 5706, 5708, 5709, 5711, 5713, 5714, 5715, 5716, 5717, 5718, 5720, 5721, 5722, 5723, 5724, 5725, 5726, 5727, 5728, 5729, 5731, 5732, 5733, 5734, 5735, 5736, 5737, 5738, 5739, 5740, 5742, 5743, 5745, 5746, 5747, 5748, 5749, 5750, 5751, 5752, 5753, 5755, 5756, 5758, 5759, 5760, 5761, 5763, 5764, 5765, 5766, 5768, 5769, 5772, 5773, 5774, 5775, 5776, 5777, 5778, 5779, 5780, 5781, 5782, 5783, 5784, 5785, 5786, 5787, 5789, 5791, 5792, 5794, 5795, 5796, 5797, 5798, 5799, 5800, 5801, 5802, 5803, 5805, 5807, 5809, 5810, 5812, 5813, 5814, 5815, 5816, 5817, 5818, 5819, 5821, 5822, 5823, 5825, 5826, 5827, 5828, 5830, 5831, 5832, 5833, 5836, 5837, 5838, 5840, 5842, 5843, 5844, 5845, 5846, 5848, 5849, 5850, 5851, 5852, 5853, 5854, 5855, 5856, 5857, 5859, 5860, 5861, 5862, 5863, 5864, 5865, 5866, 5868, 5869, 5870, 5872, 5873, 5874, 5875, 5876, 5877, 5878, 5880, 5881, 5882, 5883, 5884, 5885, 5886, 5887, 5888, 5889, 5890, 5891, 5893, 5894, 5895, 5896, 5898, 5899, 5900, 5902, 5906, 5908, 5909, 5910, 5911, 5912, 5915, 5917, 5919, 5920, 5921, 5923, 5924, 5926, 5928, 5929, 5931, 5932, 5933, 5935, 5936, 5939, 5940, 5941, 5942, 5943, 5944, 5945, 5946, 5947, 5948, 5951, 5952, 5954, 5956, 5959, 5961, 5962, 5963, 5964, 5966, 5967, 5969, 5970, 5971, 5973, 5977, 5979, 5980, 5981, 5982, 5984, 5987, 5989, 5994, 5996, 5997, 6001, 6002, 6004, 6006, 6008, 6010, 6011, 6013, 6014, 6017, 6018, 6020, 6021, 6022, 6024, 6025, 6027, 6028, 6032, 6033, 6036, 6038, 6039, 6040, 6041, 6042, 6043, 6045, 6046, 6047, 6051, 6052, 6055, 6057, 6058, 6059, 6061, 6063, 6065, 6067, 6070, 6071, 6073, 6075, 6076, 6077, 6079, 6080, 6081, 6086, 6087, 6089, 6090, 6093, 6095, 6098, 6101, 6102, 6104, 6105, 6106, 6107, 6108, 6110, 6112, 6114, 6116, 6118, 6119, 6120, 6121, 6122, 6124, 6125, 6126, 6129, 6130, 6131, 6133, 6136, 6138, 6140, 6141, 6144, 6146, 6148, 6150, 6152, 6154, 6155, 6157, 6159, 6160, 6163, 6164, 6167, 6169, 6172, 6173, 6175, 6178, 6179, 6181, 6183, 6184, 6188, 6190, 6191, 6194, 6196, 6200, 6201, 6202, 6204, 6205, 6206, 6211, 6213, 6215, 6216, 6218, 6219, 6220, 6224, 6225, 6227, 6232, 6233, 6235, 6237, 6239, 6241, 6244, 6246, 6250, 6252, 6253, 6254, 6257, 6259, 6260, 6263, 6265, 6269, 6270, 6271, 6273, 6275, 6276, 6277, 6278, 6279, 6280, 6281, 6282, 6283, 6284, 6285, 6286, 6287, 6288, 6289, 6291, 6292, 6293, 6295, 6297, 6298, 6300, 6301, 6303, 6305, 6306, 6307, 6309, 6310, 6311, 6312, 6313, 6314, 6315, 6316, 6317, 6318, 6320, 6321, 6323, 6324, 6325, 6327, 6328, 6329, 6331, 6332, 6333, 6334, 6335, 6336, 6338, 6339, 6341, 6343, 6344, 6346, 6347, 6348, 6350, 6351, 6352, 6353, 6355, 6358, 6359, 6360, 6362, 6363, 6365, 6366], [
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
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Cs), M::Whole, 1), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Ga), M::Whole, 0),
w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0),
w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::De), M::Suffix, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 5), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Fi), M::Suffix, 0),
w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::School, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5),
w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Introduction, Some(L::Id), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0),
w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 2), w(K::Degree, Some(L::Hu), M::Whole, 6),
w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0),
w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Et), M::Whole, 1), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SkillLevel, Some(L::Et), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 2),
w(K::Obtained, Some(L::Tr), M::Whole, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::From, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::Address, Some(L::Da), M::Suffix, 0),
w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Nl), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 5),
w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Address, Some(L::De), M::Whole, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::School, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1),
w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::Native, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Conjunction, Some(L::En), M::Whole, 0),
w(K::Fluency, Some(L::De), M::Whole, 1), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Expected, Some(L::De), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::It), M::Whole, 1), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Unit, Some(L::Pt), M::Whole, 1), w(K::Present, Some(L::Ga), M::Whole, 0),
w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Expected, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Id), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Ca), M::Whole, 1), w(K::Native, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Address, None, M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 1),
w(K::Unit, Some(L::Da), M::Whole, 1), w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::SkillLevel, Some(L::Ga), M::Whole, 4), w(K::Degree, Some(L::Ga), M::Whole, 4), w(K::Subject, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 4), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Role, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0),
w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Publication, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Publication, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Expected, Some(L::Fi), M::Whole, 0), w(K::Grade, Some(L::Fi), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5),
w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::En), M::Whole, 5),
w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Expected, Some(L::Ro), M::Whole, 0), w(K::UntilAfter, Some(L::Fi), M::Whole, 0), w(K::Until, Some(L::Fi), M::Whole, 0), w(K::At, Some(L::En), M::Whole, 0),
w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Grade, Some(L::Hu), M::Whole, 0),
w(K::Online, Some(L::Lv), M::Whole, 0), w(K::Expected, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Grade, Some(L::Lv), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Publication, Some(L::De), M::Whole, 0),
w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Lt), M::Whole, 5),
w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Award, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Employer, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 3), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Season, Some(L::En), M::Whole, 3), w(K::Season, Some(L::It), M::Whole, 3), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0),
w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 4),
w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 4),
w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 4), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0),
w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0),
w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Fi), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Obtained, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::Mt), M::Whole, 4), w(K::Award, None, M::Whole, 0),
w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Tr), M::Whole, 2), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 1),
w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 6), w(K::Fluency, None, M::Whole, 3),
w(K::Fluency, None, M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Degree, Some(L::Ro), M::Whole, 4),
w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6),
w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6),
w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6),
w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::School, Some(L::Es), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 1), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Gender, Some(L::Ga), M::Whole, 2),
w(K::Degree, Some(L::Ga), M::Whole, 6), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6),
w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Lv), M::Whole, 6), w(K::Degree, Some(L::Lt), M::Whole, 6), w(K::Degree, Some(L::Et), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Grade, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 7),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Mt), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::SkillLevel, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2),
w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2),
w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2),
w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2),
w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::SkillLevel, Some(L::Tr), M::Whole, 2),
w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Present, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2),
w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::SkillLevel, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 2), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 6), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::Employment, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 1),
w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 1), w(K::Certificate, Some(L::Sv), M::Whole, 0),
w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::At, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Marital, Some(L::Tr), M::Whole, 0), w(K::Expected, Some(L::Tr), M::Whole, 0),
w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Id), M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 1), w(K::Introduction, Some(L::It), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Expected, Some(L::Sv), M::Whole, 0),
w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Grade, Some(L::Sv), M::Whole, 0),
w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Present, Some(L::Mt), M::Whole, 0),
w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 4),
w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Introduction, Some(L::Es), M::Whole, 1), w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0),
w(K::Native, Some(L::De), M::Whole, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0),
w(K::Native, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Mt), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Document, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ga), M::Whole, 1),
w(K::Unit, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0),
w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::Award, Some(L::Ga), M::Whole, 0),
w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::School, Some(L::En), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Award, Some(L::Mt), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0),
w(K::Address, Some(L::Sv), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 4),
w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0),
w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 2),
w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::SkillLevel, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2),
w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::At, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0),
w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6), w(K::Until, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Native, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 2), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7),
w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::Degree, Some(L::Vi), M::Whole, 5), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0),
w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Da), M::Whole, 0), w(K::Employment, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ga), M::Whole, 0), w(K::Marital, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0),
w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0),
w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Obtained, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 4), w(K::Certificate, Some(L::Mt), M::Whole, 0),
w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0),
w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Grade, None, M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Introduction, Some(L::Vi), M::Whole, 1),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::At, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::SkillLevel, Some(L::Vi), M::Whole, 5),
w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Tr), M::Whole, 6), w(K::Grade, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Suffix, 0), w(K::Marital, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 7),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::School, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::SkillLevel, Some(L::Tr), M::Whole, 4),
w(K::Fluency, Some(L::Tr), M::Whole, 6), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::Fluency, Some(L::It), M::Whole, 2), w(K::Obtained, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3),
w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0),
w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 6), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0),
w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Document, Some(L::Es), M::Whole, 0),
w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0),
w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0),
w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0),
w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0),
w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0),
w(K::Document, Some(L::Et), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Bg), M::Whole, 0),
w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Pl), M::Whole, 1), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Gender, Some(L::Ca), M::Whole, 2),
w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, None, M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 6),
w(K::Since, Some(L::It), M::Whole, 0), w(K::From, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Introduction, Some(L::Nl), M::Whole, 1), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0),
w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Conjunction, Some(L::Id), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Mt), M::Whole, 0),
w(K::Unit, Some(L::En), M::Whole, 4), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::DateParticle, Some(L::Fr), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0),
w(K::From, Some(L::Fr), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0),
w(K::From, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::School, Some(L::Is), M::Suffix, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Suffix, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0),
w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0),
w(K::Until, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0),
w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0),
w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 5),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::LanguageTest, Some(L::De), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7),
w(K::At, Some(L::Id), M::Whole, 1), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Expected, Some(L::Id), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0),
w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0),
w(K::Degree, None, M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::De), M::Prefix, 7), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0),
w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 5),
w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0),
w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 7),
w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0),
w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Fr), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::En), M::Whole, 0),
w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0),
w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Et), M::Whole, 0),
w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0),
w(K::Until, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Sl), M::Whole, 0), w(K::Until, Some(L::Hr), M::Whole, 0), w(K::Until, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 4),
w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4),
w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3),
w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Degree, Some(L::Ga), M::Whole, 8), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Role, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::En), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8),
w(K::Degree, Some(L::Nl), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8),
w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Tr), M::Whole, 8),
w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8),
w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Hu), M::Whole, 8),
w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Et), M::Whole, 8), w(K::Degree, Some(L::Is), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8),
w(K::Subject, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 6), w(K::Fluency, Some(L::Es), M::Whole, 6), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Gender, Some(L::Ca), M::Whole, 2),
w(K::Employment, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Degree, Some(L::Mt), M::Whole, 8), w(K::Degree, Some(L::It), M::Whole, 8), w(K::Degree, Some(L::Pt), M::Whole, 8), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0),
w(K::Degree, None, M::Whole, 8), w(K::Address, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Expected, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Lt), M::Whole, 0),
w(K::Native, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0),
w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 1), w(K::Fluency, Some(L::Mt), M::Whole, 5),
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
w(K::Introduction, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0),
w(K::Document, Some(L::Et), M::Whole, 0), w(K::Obtained, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7),
w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Es), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Hu), M::Prefix, 0),
w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::Ca), M::Anywhere, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0),
w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5),
w(K::Fluency, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::Native, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Conjunction, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0),
w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Pt), M::Whole, 5),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 5), w(K::Season, Some(L::It), M::Whole, 2),
w(K::Season, Some(L::Ca), M::Whole, 2), w(K::Conjunction, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Fi), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 2), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Award, Some(L::Hu), M::Whole, 0),
w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Degree, Some(L::Sv), M::Suffix, 7), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4),
w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Until, Some(L::En), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5),
w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Subject, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0),
w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Ga), M::Whole, 1), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::Fluency, Some(L::Hu), M::Whole, 6),
w(K::Degree, Some(L::Hu), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2),
w(K::Gender, Some(L::Mt), M::Whole, 2), w(K::Gender, Some(L::Hu), M::Whole, 1), w(K::Document, Some(L::Is), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0),
w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0),
w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0),
w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0),
w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5),
w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5),
w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Role, Some(L::Nb), M::Anywhere, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::At, Some(L::En), M::Whole, 1), w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0),
w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0),
w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4),
w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::At, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 6),
w(K::Employment, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0),
w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3),
w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Marital, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0),
w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 4),
w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3),
w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 4),
w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::SkillLevel, Some(L::En), M::Whole, 3),
w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Mt), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 1),
w(K::SkillLevel, Some(L::Fr), M::Whole, 1), w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Publication, Some(L::Is), M::Suffix, 0), w(K::Employer, None, M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Introduction, Some(L::De), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Fluency, Some(L::Is), M::Whole, 2),
w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::School, Some(L::Et), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Tr), M::Whole, 3), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Gender, Some(L::Ca), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Award, None, M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Introduction, Some(L::Id), M::Whole, 1),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Page, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Introduction, Some(L::De), M::Whole, 1), w(K::Introduction, Some(L::Nl), M::Whole, 1),
w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0),
w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::De), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3),
w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0),
w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 1), w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::Pl), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 1), w(K::Introduction, Some(L::Da), M::Whole, 1),
w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Season, Some(L::De), M::Whole, 3), w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Introduction, Some(L::Tr), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Unit, Some(L::Hu), M::Whole, 3),
w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 2), w(K::Document, Some(L::Vi), M::Whole, 0),
w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0),
w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Introduction, Some(L::Es), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0),
w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0),
w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3),
w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 1), w(K::At, Some(L::Nb), M::Whole, 1), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Introduction, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0),
w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Introduction, Some(L::De), M::Whole, 0), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0),
w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0),
w(K::Present, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Introduction, Some(L::Nl), M::Whole, 0), w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Introduction, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0), w(K::Conjunction, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Role, Some(L::It), M::Anywhere, 0),
w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 1),
w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Suffix, 6), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::School, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Et), M::Suffix, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::SkillLevel, Some(L::Ca), M::Whole, 3),
w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3),
w(K::Fluency, Some(L::En), M::Whole, 3), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3),
w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::SkillLevel, Some(L::Mt), M::Whole, 3), w(K::Online, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0),
w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Sl), M::Anywhere, 0), w(K::Role, Some(L::Hr), M::Anywhere, 0),
w(K::Role, Some(L::SrLatn), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Cs), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Sk), M::Anywhere, 0), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Pl), M::Anywhere, 0),
w(K::School, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Marital, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::From, Some(L::Tr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::SkillLevel, Some(L::Tr), M::Whole, 3),
w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1), w(K::Conjunction, Some(L::Fi), M::Whole, 0), w(K::Unit, Some(L::Nl), M::Whole, 1),
w(K::Introduction, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 7),
w(K::Introduction, Some(L::Da), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Da), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3), w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3),
w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Introduction, Some(L::Pl), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 2), w(K::Introduction, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Publication, None, M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0),
w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1), w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Marital, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::Et), M::Whole, 5),
w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Season, Some(L::Et), M::Whole, 1), w(K::Season, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Subject, Some(L::Vi), M::Whole, 0),
w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Subject, Some(L::Pl), M::Whole, 0),
w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Grade, Some(L::Hu), M::Whole, 0),
w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Publication, Some(L::Lt), M::Whole, 0),
w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::At, Some(L::Hr), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 5), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 4),
w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0),
w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0),
w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0),
w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0),
w(K::Until, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0),
w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sv), M::Suffix, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::Tr), M::Whole, 0),
w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0),
w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Et), M::Whole, 2),
w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5), w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0),
w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Publication, Some(L::Hu), M::Whole, 0),
w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1),
w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0),
w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0),
w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0),
w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0),
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0),
w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Suffix, 0), w(K::Subject, Some(L::Da), M::Suffix, 0), w(K::Subject, Some(L::Nb), M::Suffix, 0),
w(K::Certificate, Some(L::Ja), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2), w(K::Native, Some(L::Ca), M::Whole, 0),
w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Obtained, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1),
w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7),
w(K::Introduction, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::SkillLevel, Some(L::Hu), M::Whole, 4),
w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7),
w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7),
w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Fi), M::Suffix, 7),
w(K::Degree, Some(L::Ga), M::Whole, 7), w(K::Fluency, Some(L::Ga), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1),
w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::School, Some(L::Id), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Sv), M::Whole, 1), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Da), M::Whole, 1), w(K::Project, Some(L::De), M::Whole, 0), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Nb), M::Whole, 1),
w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1),
w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Mt), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7),
w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::Ro), M::Whole, 7),
w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7),
w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::En), M::Whole, 6),
w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::Sl), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0),
w(K::Native, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 4),
w(K::School, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4),
w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Degree, None, M::Whole, 8), w(K::Role, Some(L::Ja), M::Whole, 0),
w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Introduction, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::SkillLevel, Some(L::Ga), M::Whole, 3), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0),
w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0),
w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3),
w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3),
w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::Gender, Some(L::Et), M::Whole, 1), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Fluency, Some(L::Da), M::Whole, 5),
w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2),
w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1),
w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Degree, None, M::Whole, 7), w(K::Role, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3),
w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Introduction, Some(L::Fi), M::Whole, 0),
w(K::Introduction, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2),
w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2),
w(K::Unit, None, M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0),
w(K::Native, Some(L::Is), M::Whole, 0), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::En), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Certificate, Some(L::Ja), M::Whole, 0), w(K::Certificate, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Sl), M::Whole, 1),
w(K::Gender, Some(L::Lt), M::Whole, 2), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Season, Some(L::Vi), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Id), M::Whole, 4), w(K::Season, Some(L::Id), M::Whole, 3), w(K::Season, Some(L::Id), M::Whole, 2), w(K::Season, Some(L::Id), M::Whole, 1),
w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Gender, Some(L::Cs), M::Whole, 1), w(K::Gender, Some(L::Sk), M::Whole, 1), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Award, Some(L::Ja), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Ordinal, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0),
w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Et), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 2), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Vi), M::Whole, 1), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0),
w(K::Project, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::SkillLevel, Some(L::Hr), M::Whole, 4),
w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0),
w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Prefix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0),
w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Marital, Some(L::Hr), M::Whole, 0),
w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Marital, Some(L::Lv), M::Whole, 0), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::LanguageTest, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Lv), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::Project, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Es), M::Whole, 0), w(K::Project, Some(L::It), M::Whole, 0),
w(K::Project, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0), w(K::Project, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1),
w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2),
w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Obtained, Some(L::Pl), M::Whole, 0),
w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Grade, Some(L::SrLatn), M::Whole, 0),
w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::Cs), M::Whole, 0), w(K::Since, Some(L::Sk), M::Whole, 0), w(K::Since, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Hr), M::Whole, 0),
w(K::From, Some(L::Pl), M::Whole, 0), w(K::From, Some(L::Cs), M::Whole, 0), w(K::From, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::SrLatn), M::Whole, 0), w(K::From, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0),
w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::DateParticle, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::Da), M::Whole, 0), w(K::Conjunction, Some(L::Nb), M::Whole, 0),
w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Page, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0),
w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0),
w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0),
w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0),
w(K::Department, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2),
w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0),
w(K::Season, Some(L::Es), M::Whole, 3), w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0), w(K::At, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0),
w(K::At, Some(L::Id), M::Whole, 1), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Page, Some(L::En), M::Whole, 0), w(K::Page, Some(L::Fr), M::Whole, 0),
w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Page, Some(L::It), M::Whole, 0), w(K::Page, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0),
w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0),
w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1),
w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6),
w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 2),
w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, None, M::Whole, 8),
w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Hr), M::Whole, 2),
w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 3),
w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 2),
w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2),
w(K::SkillLevel, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0),
w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0),
w(K::Present, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0),
w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 1),
w(K::Season, Some(L::Es), M::Whole, 1), w(K::Season, Some(L::Pt), M::Whole, 1), w(K::Season, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Ca), M::Whole, 1), w(K::SkillLevel, Some(L::Ca), M::Whole, 1), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 1), w(K::SkillLevel, Some(L::It), M::Whole, 1),
w(K::Season, Some(L::Fr), M::Whole, 1), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Mt), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Suffix, 0),
w(K::Project, Some(L::Tr), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::Nl), M::Suffix, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0),
w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0),
w(K::Project, Some(L::Da), M::Suffix, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0),
w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0),
w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::SrLatn), M::Whole, 1), w(K::Season, Some(L::Hr), M::Whole, 1), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Project, Some(L::Nb), M::Suffix, 0), w(K::Project, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3),
w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0),
w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1),
w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 3), w(K::Season, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Until, Some(L::Mt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::Ga), M::Whole, 5), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3),
w(K::Page, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, None, M::Whole, 0),
w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0),
w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0),
w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3),
w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::En), M::Whole, 0),
w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0),
w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0),
w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 5),
w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0),
w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0),
w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0),
w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0),
w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0),
w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::Address, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3),
w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3),
w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0),
w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0),
w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3),
w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Page, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3),
w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Et), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 2), w(K::Season, Some(L::En), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 2), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0),
w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0),
w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0),
w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0),
w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Prefix, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 6),
w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5),
w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0),
w(K::Season, Some(L::Es), M::Whole, 2), w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Vi), M::Whole, 8),
w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Is), M::Whole, 0), w(K::Until, Some(L::Da), M::Whole, 0), w(K::Until, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0),
w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Whole, 0),
w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Until, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 3), w(K::LanguageTest, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Degree, Some(L::Fi), M::Suffix, 8), w(K::Employer, Some(L::Fi), M::Whole, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::From, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Until, Some(L::Nl), M::Whole, 0),
w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Obtained, Some(L::Vi), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::Sl), M::Whole, 0),
w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 3),
w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::Degree, Some(L::Vi), M::Whole, 4), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::School, None, M::Whole, 0),
w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Cs), M::Whole, 3), w(K::Unit, Some(L::Pl), M::Whole, 3), w(K::Since, Some(L::Vi), M::Whole, 0), w(K::From, Some(L::Vi), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1),
w(K::At, Some(L::Hr), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Suffix, 4),
w(K::Unit, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Unit, Some(L::Nb), M::Whole, 3), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0),
w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0),
w(K::Conjunction, Some(L::De), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0),
w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0),
w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Pl), M::Prefix, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0),
w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 5), w(K::At, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Fi), M::Whole, 1),
w(K::At, Some(L::Cs), M::Whole, 1), w(K::At, Some(L::Sk), M::Whole, 1), w(K::At, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Conjunction, Some(L::Vi), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 1), w(K::Season, Some(L::Nb), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 8),
w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::From, Some(L::Nl), M::Whole, 0),
w(K::Season, Some(L::Ro), M::Whole, 2), w(K::Season, Some(L::Lv), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 2), w(K::Conjunction, Some(L::Tr), M::Whole, 0), w(K::At, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 3), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0),
w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::Award, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Is), M::Suffix, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Project, Some(L::Is), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3),
w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Unit, Some(L::Fi), M::Whole, 3), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Season, Some(L::Sv), M::Whole, 4),
w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Da), M::Whole, 4), w(K::Season, Some(L::Nb), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Lv), M::Whole, 1), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::School, Some(L::SrLatn), M::Whole, 0),
w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::At, Some(L::Sk), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::From, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Is), M::Whole, 1), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 4),
w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Gender, Some(L::Nl), M::Whole, 2), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::Unit, Some(L::Fi), M::Whole, 1), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0),
w(K::Gender, Some(L::Lt), M::Whole, 1), w(K::Degree, Some(L::Sk), M::Whole, 5), w(K::Degree, Some(L::Hr), M::Whole, 5), w(K::At, Some(L::Pl), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::At, Some(L::Pl), M::Whole, 1),
w(K::Unit, Some(L::En), M::Whole, 3), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Unit, Some(L::En), M::Whole, 3), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::Nl), M::Whole, 3), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4),
w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Mt), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0),
w(K::Unit, None, M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 1), w(K::Unit, None, M::Whole, 1), w(K::At, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6),
w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2),
w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 1), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2),
w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5),
w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Cs), M::Whole, 2),
w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::De), M::Prefix, 0), w(K::Season, Some(L::Lv), M::Whole, 4), w(K::Season, Some(L::Lt), M::Whole, 4),
w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Season, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 4), w(K::Season, Some(L::Hr), M::Whole, 4), w(K::Season, Some(L::SrLatn), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Document, Some(L::Sl), M::Whole, 0),
w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Season, Some(L::Nl), M::Whole, 2), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2),
w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2),
w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Marital, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 1), w(K::Season, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Publication, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 5),
w(K::Grade, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Project, Some(L::El), M::Whole, 0), w(K::Unit, Some(L::El), M::Whole, 1), w(K::Until, Some(L::El), M::Whole, 0), w(K::Present, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Role, Some(L::El), M::Whole, 0),
w(K::School, Some(L::El), M::Whole, 0), w(K::Expected, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 5), w(K::Since, Some(L::El), M::Whole, 0), w(K::From, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 1),
w(K::Fluency, Some(L::El), M::Whole, 2), w(K::Grade, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0), w(K::Introduction, Some(L::El), M::Whole, 1), w(K::Gender, Some(L::El), M::Whole, 2),
w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Introduction, Some(L::El), M::Whole, 0),
w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::Course, Some(L::El), M::Whole, 0),
w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 2),
w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2), w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6),
w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Page, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Course, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0),
w(K::Department, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Season, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 4), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0),
w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4),
w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2),
w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6),
w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0),
w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 1), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Obtained, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::School, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5),
w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 1), w(K::Certificate, Some(L::Sr), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Employment, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::Introduction, Some(L::Ru), M::Whole, 1),
w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Obtained, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0),
w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Introduction, Some(L::Uk), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1),
w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3),
w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0),
w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 5), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0),
w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Until, Some(L::Sr), M::Whole, 0), w(K::Until, Some(L::Bg), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 4),
w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 8),
w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Degree, Some(L::Sr), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 6), w(K::Department, Some(L::Bg), M::Whole, 0),
w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Season, Some(L::Bg), M::Whole, 3), w(K::Employer, None, M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2),
w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Employment, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Uk), M::Whole, 4),
w(K::Season, Some(L::Sr), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::Conjunction, Some(L::Ru), M::Whole, 0), w(K::Conjunction, Some(L::Bg), M::Whole, 0),
w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0),
w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0),
w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0),
w(K::Course, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2),
w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0),
w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4),
w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0),
w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Introduction, Some(L::Uk), M::Whole, 0), w(K::Introduction, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2),
w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 5),
w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Uk), M::Whole, 2), w(K::Online, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0),
w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 2),
w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0), w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0),
w(K::Expected, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Season, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2),
w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4),
w(K::Grade, Some(L::Sr), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0),
w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0),
w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1),
w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 1),
w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0),
w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0),
w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3),
w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3),
w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0),
w(K::Since, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0),
w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Introduction, Some(L::Ru), M::Whole, 0), w(K::Introduction, Some(L::Uk), M::Whole, 0),
w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0), w(K::Award, Some(L::He), M::Whole, 0), w(K::Gender, Some(L::He), M::Whole, 2), w(K::Employer, Some(L::He), M::Whole, 0),
w(K::At, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 6), w(K::Grade, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 2),
w(K::SkillLevel, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::Native, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Gender, Some(L::He), M::Whole, 1), w(K::Marital, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 8),
w(K::Degree, Some(L::He), M::Whole, 8), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Address, Some(L::He), M::Whole, 0), w(K::Present, Some(L::He), M::Whole, 0), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Online, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0),
w(K::Subject, Some(L::He), M::Whole, 0), w(K::Conjunction, Some(L::He), M::Whole, 0), w(K::Unit, Some(L::He), M::Whole, 2), w(K::Season, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::From, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7),
w(K::Since, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 5), w(K::Role, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Project, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::Employer, Some(L::He), M::Whole, 0),
w(K::Expected, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 1), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 3), w(K::Until, Some(L::He), M::Whole, 0), w(K::Page, Some(L::He), M::Whole, 0), w(K::Document, Some(L::He), M::Whole, 0),
w(K::Season, Some(L::He), M::Whole, 2), w(K::Unit, Some(L::He), M::Whole, 1), w(K::Degree, Some(L::He), M::Whole, 4), w(K::School, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 2),
w(K::SkillLevel, Some(L::Ar), M::Whole, 2), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::Unit, Some(L::Ar), M::Whole, 2), w(K::Marital, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Award, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0),
w(K::Gender, Some(L::Ar), M::Whole, 2), w(K::Online, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 6), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Until, Some(L::Ar), M::Whole, 0), w(K::Present, Some(L::Ar), M::Whole, 0),
w(K::Project, Some(L::Ar), M::Whole, 0), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 4), w(K::Grade, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 3), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 8),
w(K::Address, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 1), w(K::Document, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 4), w(K::Season, Some(L::Ar), M::Whole, 2), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Native, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 7),
w(K::Expected, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 5), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 5),
w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 1), w(K::DateParticle, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Page, Some(L::Ar), M::Whole, 0), w(K::At, Some(L::Ar), M::Whole, 0),
w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::SkillLevel, Some(L::Ar), M::Whole, 4), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0),
w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::From, Some(L::Ar), M::Whole, 0), w(K::Since, Some(L::Ar), M::Whole, 0), w(K::Conjunction, Some(L::Ar), M::Whole, 0), w(K::Grade, Some(L::Hi), M::Whole, 0), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::SkillLevel, Some(L::Hi), M::Whole, 3),
w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Publication, Some(L::Hi), M::Whole, 0), w(K::Department, Some(L::Hi), M::Whole, 0), w(K::Expected, Some(L::Hi), M::Whole, 0), w(K::Present, Some(L::Hi), M::Whole, 0), w(K::Marital, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0),
w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::SkillLevel, Some(L::Hi), M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 7), w(K::Conjunction, Some(L::Hi), M::Whole, 0), w(K::Online, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::Address, Some(L::Hi), M::Whole, 0),
w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 2), w(K::Award, Some(L::Hi), M::Whole, 0), w(K::Document, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 8), w(K::UntilAfter, Some(L::Hi), M::Whole, 0),
w(K::Until, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::Native, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::Gender, Some(L::Hi), M::Whole, 1), w(K::Gender, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Project, Some(L::Hi), M::Whole, 0),
w(K::Page, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 2), w(K::Degree, Some(L::Hi), M::Whole, 6), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Unit, Some(L::Hi), M::Whole, 2), w(K::Unit, Some(L::Hi), M::Whole, 1),
w(K::Season, Some(L::Hi), M::Whole, 1), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Subject, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 3), w(K::Season, Some(L::Hi), M::Whole, 4), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0),
w(K::DateParticle, Some(L::Hi), M::Whole, 0), w(K::SinceAfter, Some(L::Hi), M::Whole, 0), w(K::Since, Some(L::Hi), M::Whole, 0), w(K::From, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Award, Some(L::Th), M::Anywhere, 0),
w(K::Present, Some(L::Th), M::Anywhere, 0), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::Grade, Some(L::Th), M::Anywhere, 0), w(K::Expected, Some(L::Th), M::Anywhere, 0), w(K::Publication, Some(L::Th), M::Anywhere, 0), w(K::Until, Some(L::Th), M::Anywhere, 0), w(K::Address, Some(L::Th), M::Anywhere, 0),
w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 1), w(K::Project, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::SkillLevel, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 8),
w(K::Since, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Online, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::Degree, Some(L::Th), M::Anywhere, 6), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 4),
w(K::Degree, Some(L::Th), M::Anywhere, 5), w(K::Document, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 7), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::DateParticle, Some(L::Th), M::Anywhere, 0), w(K::Unit, Some(L::Th), M::Anywhere, 1), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5),
w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 2), w(K::Season, Some(L::Th), M::Anywhere, 2), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Native, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4),
w(K::Season, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 1), w(K::Season, Some(L::Th), M::Anywhere, 3), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Marital, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 2), w(K::Award, Some(L::Th), M::Anywhere, 0),
w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Present, Some(L::Ja), M::Anywhere, 0),
w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0),
w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Employment, Some(L::Ja), M::Whole, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Project, Some(L::Ja), M::Anywhere, 0),
w(K::Page, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Whole, 1), w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0),
w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4),
w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Role, Some(L::ZhHans), M::Anywhere, 0),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Project, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0),
w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0),
w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2),
w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Project, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0),
w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Employment, Some(L::ZhHans), M::Whole, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Employment, Some(L::ZhHant), M::Whole, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Employment, Some(L::ZhHans), M::Whole, 0),
w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8),
w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0),
w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Whole, 1), w(K::Publication, Some(L::ZhHans), M::Whole, 1), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
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
w(K::Season, Some(L::Ko), M::Anywhere, 1), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 7),
w(K::Grade, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0), w(K::At, Some(L::Ko), M::Anywhere, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 2), w(K::Season, Some(L::Ko), M::Anywhere, 2),
w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0),
w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::Since, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::Fluency, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1), w(K::Enter, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 2),
w(K::Degree, Some(L::Ko), M::Anywhere, 5), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 3), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::Page, Some(L::Ko), M::Anywhere, 0),
w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
