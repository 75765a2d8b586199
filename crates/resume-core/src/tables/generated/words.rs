// Made by `cargo xtask codegen` from data/words.tsv. Do not edit.

use crate::tables::index::{grid, index};
use crate::tables::layout::Sieve;
use crate::tables::words::{Kind as K, Matching as M, Word};
use crate::tables::Locale as L;

const fn w(kind: K, locale: Option<L>, matching: M, value: u8) -> Word {
    Word { kind, locale, matching, value }
}

grid! { FIRST, 42, r#"present至今至今現在현재heuteaujourd'huiactualidadatualoggihedenobecnieнастоящее времятеперішній часsoučasnostsúčasnosťdanesdanasданасdanasnuvarandenunånykyhetkinúverandipraegupašlaikdabarfaoi láthairpreżentσήμεραjelenlegprezentдо моментаdevam ediyornaysekarangالآنהיוםवर्तमानปัจจุบันactualitat
since自自より이후seitdepuisdesdedesdedalsindsodсзododododодodsedansidensidenalkaensíðanalateskopšnuoóminnαπόótadinотberitừsejakمنذמאזसेตั้งแต่des de
to至至まで까지bisàaaatotdoпопоdodododoдоdotilltiltilastitilkunilīdzikigosaέως-igpânăдоkadarđếnhinggaإلىעדतकถึงa
from从從から부터vondedededavanodсзododododодodfrånfrafraalkaenfráalatesnonuoóminnαπό-tóldinотitibarentừdariمنמ-सेจากde
起起から부터alkaenótaberiसे
止止まで까지asti-igkadarतक
stereгогоr
ofimdedededigadadinnămtahunعامसन्ปีde
and和和と및undetyeeeniиіaainiиiochogogjaκαιésșiиvevàdanوוऔरi
spring春季春季春봄Frühlingprintempsprimaveraprimaveraprimaveravoorjaarwiosnaвеснавеснаjarojarpomladproljećeпролећеprolećevårforårvårkevätvorkevadpavasarispavasarisearrachrebbiegħaάνοιξηtavaszprimăvaraпролетbaharmùa xuânmusim semiربيعאביבवसंतฤดูใบไม้ผลิprimavera
expected预计預計予定예정voraussichtlichprévuprevistaprevistaprevistoverwachtprzewidywanyожидаетсяочікуєтьсяočekávánoočakávanépredvidomaočekivanoочекиваноočekivanoförväntadforventetforventetarvioituáætlaðeeldatavplānotsnumatomaag súil leismistenniαναμένεταιvárhatóestimatочаква сеbeklenendự kiếndiharapkanمتوقعצפויअपेक्षितคาดว่าprevist
years年年年년Jahreansañosanosannijaarlatлетроківletrokovletgodinaгодинаgodinaårårårvuottaáraastatgadimetaibliainsninέτηévaniгодиниyılnămtahunسنواتשניםवर्षปีanys
native母语母語母語모국어Muttersprachelangue maternellenativonativomadrelinguamoedertaalojczystyроднойріднаrodilý mluvčímaterinský jazykmaterni jezikmaterinski jezikматерњи језикmaternji jezikmodersmålmodersmålmorsmåläidinkielimóðurmálemakeeldzimtā valodagimtojicainteoir dúchaislingwa maternaμητρική γλώσσαanyanyelvlimba maternăмайчин езикana diltiếng mẹ đẻbahasa ibuاللغة الأمשפת אםमातृभाषाภาษาแม่llengua materna
full professional proficiency精通精通堪能능통verhandlungssichercourant et professionnelperfectodomínio completoperfettonear-nativeperfekcyjnyв совершенстведосконалоperfektněperfektnetekočetečnoтечноtečnoflytandeflydendeflytendeerinomainenreiprennandiväga heateicamipuikiailíofafluwentiάρισταfelsőfok felettfluentсвободноmükemmelthành thạomahirطلاقةשוטפתधाराप्रवाहคล่องแคล่วfluid
Page页頁ページ페이지SeitePagePáginaPáginaPaginaPaginaStronaСтраницаСторінкаStranaSidaSideSideSivuΣελίδαOldalPaginaSayfaTrangHalamanصفحةעמודपृष्ठ
四级多益英検토익Sprachzertifikatniveau européenstátní jazyková zkouškanyelvvizsga
expert精通精通エキスパート전문가Experteexpertexpertoespecialistaespertoexpertekspertэкспертекспертexpertexpertstrokovnjakstručnjakстручњакstručnjakexpertekspertekspertasiantuntijasérfræðingurekspertekspertsekspertassaineolaíespertειδικόςszakértőexpertекспертuzmanchuyên giaahliخبيرמומחהविशेषज्ञผู้เชี่ยวชาญexpert
doctorate博士博士博士박사Promotiondoctoratdoctoradodoutoradodottoratodoctoraatdoktoratкандидат науккандидат наукdoktorátdoktorátdoktoratdoktoratдокторатdoktoratdoktorsexamenph.ddoktorgradtohtoridoktorsprófdoktorikraaddoktora grādsdaktaro laipsnisdochtúireachtdottoratδιδακτορικόdoktoridoctoratдокторdoktoratiến sĩS3دكتوراهדוקטורטपीएचडीปริญญาเอกdoctorat
university大学大學大学대학교universitätuniversitéuniversidaduniversidadeuniversitàuniversiteituniwersytetуниверситетуніверситетuniverzitauniverzitauniverzasveučilišteуниверзитетuniverzitetuniversitetuniversitetuniversitetyliopistoháskóliülikooluniversitāteuniversitetasollscoiluniversitàπανεπιστήμιοegyetemuniversitateaуниверситетüniversitesiđại họcuniversitasجامعةאוניברסיטתविश्वविद्यालयมหาวิทยาลัยuniversitat
major专业主修学科학과Studiengangspécialitéespecialidadespecialidadeindirizzorichtingkierunekтехнологияспеціальністьoborodborsmersmjerсмерsmerinriktninglinjestudieretningpääainebrauterialaspecialitātespecialybėειδικότηταszakspecializareaспециалностbölümüchuyên ngànhjurusanتخصصהתמחותविषयสาขาespecialitat
grade绩点成績成績학점Notementionnota mediamédiavotocijferocenaсредний баллсередній балprůměrpriemerpovprečjeprosjekпросекprosekbetygkarakterkarakterarvosanaeinkunnhinneatzīmepažymysgrádgradβαθμόςminősítésmedieоценкаnot ortalamasıđiểm trung bìnhnilaiالمعدلציוןप्रतिशतเกรดเฉลี่ยnota mitjana
engineer工程师工程師エンジニア엔지니어ingenieuringénieuringenierengenheiringegneringenieurinżynierинженерінженерinženýrinžinierinženirinženjerинжењерinženjeringenjöringeniøringeniørinsinööriverkfræðingurinsenerinženierisinžinieriusinnealtóirinġinierμηχανικόςmérnökinginerинженерmühendiskỹ sưinsinyurمهندسמהנדסअभियंताวิศวกรenginyer
company公司公司株式会社주식회사gesellschaftsociétéempresaempresasocietàbedrijffirmaкомпаниякомпаніяfirmafirmapodjetjetvrtkaпредузећеpreduzećeföretagvirksomhedbedriftyritysfyrirtækiettevõteuzņēmumsįmonėcomhlachtkumpanijaεταιρείαcégcompanieкомпанияşirketicông typerusahaanشركةחברתकंपनीบริษัทempresa
department部部部부서Abteilungservicedepartamentodepartamentorepartoafdelingdziałотделвідділodděleníoddelenieoddelekodjelодељењеodeljenjeavdelningafdelingavdelingosastodeildosakondnodaļaskyriusrannógdipartimentτμήμαosztálydepartamentотделdepartmanıphòngdivisiقسمמחלקתविभागแผนกdepartament
at就职于任職於にて에서beichezennapressobijwввvvprikodуupåhoshosyrityksessähjáuzņēmumāįmonėjeagστηνlaвtạidiفيבที่a
prize奖獎賞상preisprixpremioprêmiopremioprijsnagrodaпремияпреміяcenacenanagradanagradaнаградаnagradaprisprisprispalkintoverðlaunauhindbalvaapdovanojimasduaispremjuβραβείοdíjpremiuнаградаödülügiảipenghargaanجائزةפרסपुरस्कारรางวัลpremi
certificate证书證書資格자격증Zertifikatcertificatcertificadocertificadocertificatocertificaatcertyfikatсертификатсертифікатcertifikátcertifikátcertifikatcertifikatсертификатsertifikatcertifikatcertifikatsertifikatsertifikaattiskírteinisertifikaatsertifikātssertifikatasteastasċertifikatπιστοποιητικόtanúsítványcertificatсертификатsertifikasıchứng chỉsertifikatشهادةתעודתप्रमाणपत्रใบรับรองcertificat
course培训培訓研修교육과정Kurscourscursocursocorsocursuskursкурскурсkurzkurzkurskursuskurskurssiσεμινάριοtanfolyamcurskurskhóa họckursuscurs
journal论文論文論文논문Artikelarticleartículoartigoarticoloartikelartykułстатьястаттяčlánekčlánokčlanekčlanakчланакčlanakartikelartikelartikkelartikkeligreinartikkelrakstsstraipsnisaltartikluάρθροcikkarticolстатияmakalebài báoartikelمقالמאמרलेखบทความarticle
project项目專案プロジェクト프로젝트Projektprojetproyectoprojetoprogettoprojectprojektпроектпроєктprojektprojektprojektprojektпројекатprojekatprojektprojektprosjektprojektiverkefniprojektprojektsprojektastionscadalproġettέργοprojektproiectпроектprojedự ánproyekمشروعפרויקטपरियोजनाโครงการprojecte
male男男男性남성männlichmasculinmasculinomasculinomaschilemanmężczyznaмужскойчоловічаmužmužmoškimuškoмушкоmuškomanmandmannmieskarlmeesvīrietisvyrasfireannmaskilάνδραςférfimasculinмъжerkeknamlaki-lakiذكرזכרपुरुषชายhome
married已婚已婚既婚기혼verheiratetmariécasadocasadoconiugatogehuwdżonatyженатодруженийženatýženatýporočenoženjenожењенoženjengiftgiftgiftnaimisissagifturabielusprecējiesvedęsέγγαμοςházascăsătoritжененevliđã kết hônmenikahمتزوجנשויविवाहितสมรสcasat
street省省都특별시straßeruecalleruaviastraatulулвулuliceulicaulicaulicaулицаulicagatangadegatakatugatatänavielagatvėsráidtriqοδόςutcastradaулsokakđườngjalanشارعרחובमार्गถนนcarrer
remote远程遠端リモート원격remotetélétravailremotoremotoda remotoop afstandzdalnieудалённовіддаленоna dálkuna diaľkuna daljavona daljinuна даљинуna daljinupå distansfjernarbejdefjernarbeidetätyöfjarvinnakaugtööattālinātinuotoliniu būduεξ αποστάσεωςtávmunkala distanțăдистанционноuzaktantừ xajarak jauhعن بعدמרחוקऑनलाइनออนไลน์en remot
curriculum vitae简历履歷履歴書이력서Lebenslaufcurriculum vitæcurrículumcurrículocurriculum vitaecurriculum vitaeżyciorysрезюмерезюмеživotopisživotopisživljenjepisživotopisбиографијаbiografijaCVCVCVansioluetteloferilskráelulookirjeldusdzīves gājumsgyvenimo aprašymascurriculum vitaecurriculum vitaeβιογραφικό σημείωμαönéletrajzcurriculum vitaeавтобиографияözgeçmişsơ yếu lý lịchdaftar riwayat hidupالسيرة الذاتيةקורות חייםजीवनवृत्तประวัติย่อcurrículum
入学入學入学입학
退学退學退学중퇴
obtained获得獲得取得취득abgeschlossenobtenufinalizadoconcluídoconseguitobehaaldukończoneокончилзакінчивukončenoavslutadvégzettabsolvitmezuniyettốt nghiệplulus
full-time全职全職正社員정규직VollzeitCDIjornada completaполная занятостьповна зайнятістьtam zamanlı
此致此致以上이상
I'mich binje suissoysou osonoik benjestemяяjsemjag ärjeg erjeg erolenείμαι οvagyoksuntbentôi làsayasoc
"#, b"\x07\x06\x06\x06\x06\x05\x0b\n\x05\x04\x05\x07\x1d\x1b\x0b\x0c\x05\x05\n\x05\t\x02\x03\t\n\x06\x08\x05\r\x08\x0c\x08\x07\x13\x0c\x03\x08\x08\x08\x15\
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
\x00\x03", b"\x00\x00\x00\x8c\x01\x00O\x02\x00\xe6\x02\x00\x7f\x03\x00\xa6\x03\x00\xcb\x03\x00\xda\x03\x00\x0e\x04\x00_\x04\x00\xb9\x05\x00y\x07\x00R\x08\x00h\
\n\x00R\x0c\x00\x15\r\x00t\r\x00\x18\x0f\x00\xe6\x10\x00\x11\x13\x00\x9d\x14\x00)\x16\x00\xe5\x17\x00o\x19\x00\xd1\x1a\x00h\x1b\x00\xa3\x1c\
\x00\xab\x1e\x00V\x1f\x00\xa2 \x00\"\"\x00?#\x00\x90$\x00y%\x006\'\x00\x8c)\x00\xa5)\x00\xbe)\x00|*\x00\t+\x00\
\"+\x00" }

grid! { GENDERS, 42, r#"male男男男性남성männlichmasculinmasculinomasculinomaschilemanmężczyznaмужскойчоловічаmužmužmoškimuškoмушкоmuškomanmandmannmieskarlmeesvīrietisvyrasfireannmaskilάνδραςférfimasculinмъжerkeknamlaki-lakiذكرזכרपुरुषชายhome
female女女女性여성weiblichfémininfemeninofemininofemminilevrouwkobietaженскийжіночаženaženaženskaženskoженскоženskokvinnakvindekvinnenainenkonanainesievietemoterisbaineannfemminilγυναίκαnőfemininженаkadınnữperempuanأنثىנקבהमहिलाหญิงdona
"#, b"\x04\x03\x03\x06\x06\t\x08\t\t\x08\x03\x0b\x0e\x10\x04\x04\x06\x06\n\x06\x03\x04\x04\x04\x04\x04\t\x05\x07\x06\x0c\x06\x08\x06\x05\x03\t\x06\x06\x0f\
\t\x04\x06\x03\x03\x06\x06\x08\x08\x08\x08\t\x05\x07\x0e\x0c\x05\x05\x07\x07\x0c\x07\x06\x06\x06\x06\x04\x05\x08\x07\x08\x08\x0e\x03\x07\x08\x06\x04\t\x08\
\x08\x0f\x0c\x04", b"\x00\x00\x00\x1d\x01\x00" }

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
0xc208000800000080, 0x4041000680080022, 0x3a8004000200088, 0x8024002104200000, 0x8402042008000001, 0x402001080000400, 0x2040090a0c020044, 0x208000004110,
0x40400000002c0440, 0x10042240134000c4, 0x18000400040040, 0x8220404200432, 0x840000000866a4, 0x2102480012001000, 0x1000820d01820000, 0x10010080408000c,
0x5231000022, 0x2000020084080200, 0x408a2644004000, 0xa301810040400084, 0x200000123001, 0x8006812a082000, 0x4100210a00000080, 0x8090098004082000,
0x84100203240000, 0x880040414003604a, 0x6000c10002202900, 0x8ae0400845a448c0, 0x2c08000010b0068, 0x8000000800001, 0x4028b28002400, 0x1050100140080010,
0x10422000002004c8, 0x2880042000800c4, 0x180820000400, 0x42000100284024a0, 0xc000020010081000, 0x420404a0000002, 0xc10a00800400019, 0x10a00000108,
0x41000090148004, 0x1600104008200840, 0x1104400a00044, 0x1800010008200, 0x9400026200560, 0x2180810200020010, 0x30c20800a011200, 0x21409040000002,
0x3000040cc0400108, 0x4000242004200460, 0x1000080000104003, 0x2100080208000000, 0x10541008a0000000, 0x1052000010600081, 0x410c000000002, 0x2040028800416000,
0x210001000102400, 0x400001c088008002, 0x2102201000204800, 0x40801500060c2100, 0x8000800480121000, 0x1201011561, 0x2406104420100000, 0x8882000210010000,
0x500a020101108000, 0x40a808019400100, 0x44008040030401, 0x8400c204044000, 0x4890000020a0, 0x6016908402128001, 0x8080108b11010a01, 0x1832008c20000000,
0x620000400000808, 0x4080090000042000, 0x20180020100042, 0xa000181300a80000, 0x60045010080000, 0x1a00894240040081, 0x1412000000000004, 0x481000031040c000,
0x4000143000002898, 0x10000808401041, 0x100000820008004, 0x800000088102280, 0xa020001004802a0, 0x80000e100014000, 0x9200002001201000, 0x84000000480000b8,
0x8000000018000, 0x1116e5c400080088, 0x802408400000420, 0x9060200000411, 0x4009000, 0x400008000040800, 0x28080000000180, 0x804004410182a,
0x8d008082000206, 0x204800005040006, 0xc0000410201000, 0x2001400000460180, 0x90002900040104, 0x1088002c80c00800, 0x681a004121000000, 0x402000020d8400,
0x40018c402212480, 0x8c2022054000000, 0x8000716a80004106, 0x2008000010050950, 0x400410020400200, 0x4004000300c80148, 0x8009820000082, 0x8000000a10024008,
0x4050801089000001, 0x308246000010000, 0x2c00001014020000, 0xa000261008222900, 0x7000112c00, 0x900100028000a002, 0x4082640000a2c00, 0x10420001200b4000,
0x42000108002f8b4, 0xc000800001040410, 0x29000010310000, 0x2100102015240, 0x4a0001000, 0x8200014400200008, 0x110800000010, 0x2000000000000,
0xa01c400002808409, 0x228044001000108, 0x420a4000242400, 0x240000001804, 0x2004108000008686, 0x8010208020140804, 0x3300001400008008, 0x1141084908000040,
0x4020004808088220, 0x4000040b02007, 0x198410810041, 0x10000082000d0408, 0x4082601802040501, 0x2c000004a1061229, 0xa000010042080800, 0x420020833,
0x40000200000000, 0xc4140040000018, 0x8600010080100004, 0x8420400800208028, 0x3000000000000, 0x454001000a200020, 0x4000000000200000, 0x4008c08102a008,
0x108000a00000901, 0x8140000001801080, 0x9000000001088a0, 0x2c004240a000000, 0x8001421452200, 0x800308084820004, 0x4410840011010214, 0x4012060002c2058,
0x88724a002440000, 0x20180005b4000880, 0x5000004061480080, 0x100200084000003, 0x400400002120418, 0x2002029000000040, 0x4010480004d64131, 0x8040008180000004,
0x2009058210020a00, 0x400020240000, 0x200c400004002081, 0x140104200002011, 0x30890040080408a1, 0x8402020020400214, 0x4c086418e006004, 0x8a0000810000,
0x24008000800120, 0x2028000004484120, 0x1204000394013001, 0x401009100110100, 0x10e000800b0024, 0x420090080020002, 0x8090800e00002000, 0x1000001000810000,
0x6040002402100008, 0x8101804400002, 0x140000080400a020, 0x60a2024b090000, 0x2c08170082001, 0x50000b0002110001, 0x4048400010000000, 0xa02520000004800,
0x440000101542420, 0x1000500048000402, 0x6002008144000021, 0x382228200800000, 0x4040004400400001, 0x10000004c000088, 0x4000000002010, 0x4000501200680008,
0x800a008840006000, 0x6041200250404000, 0x806c000048200100, 0x100040020108100, 0x4000108046002308, 0xa400000008010, 0x850400022004122, 0x91008400010800,
0x100041001810400, 0x142000606005814, 0x90008100310800, 0x8008108a00d0000, 0x1200010000103040, 0x801205000000810, 0x44800200000200a0, 0xe000842004000022,
0x41220000040608, 0x24028808017200, 0x40000121000620, 0xa08a080280c0010, 0x9408402004002268, 0x408000500000081, 0x1000110301a000, 0x29384ec01000404,
0x8080006100800, 0x404000200201000, 0x812000c00001c001, 0x894000100000000, 0x1820008014000440, 0x400600000002040, 0x23000a000a0a0008, 0xe40020228000180,
0x8240009000a004, 0x822800800001068, 0x1120500000800200, 0x4000000010000000, 0x4c04320004214100, 0x4a010f005080281, 0x80000914002002, 0xc00202008a00000,
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
a distance$N
a distancia$O
a distanza$P
a distància$Q
a level$R
a levels$R
a mai napig$S
a netinu$T
a nevem$U
a oggi$V
a partir de$W
a partir del$X
a partir du$J
a partire da$M
a partire dal$M
a present$I
a s$Y
a-level$R
a-levels$R
a.a$H
a.a.s$H
a.d$L
a.s$Y
a.ş$L
a/s$L
a1$Z
a2$[
aaetlad$\
aakeri$]
aar$^
aarets$_
aarsenhet$`
aarsstudium$`
aas$H
aasta$a
aastat$a
ab$b
ab dem$c
ab der$c
abgeschlossen$d
abielus$e
abiline$f
abilitazione$g
abitur$h
abiturnote$i
abogada$j
abogado$j
abschlussnote$i
abschlusspruefung$h
abschlussprufung$h
abschlussprüfung$h
absolviert$d
absolvit$k
absolvita$k
absolvită$k
absolvovano$l
absolvováno$l
abstract$m
abstracts$m
abteilung$n
acadamh$o
academia$p
academic cv$q
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
acierie%&
acil tip teknisyeni%'
acil tıp teknisyeni%'
aciérie%&
acls$x
acm%(
acougueiro%)
acreditacio%*
acreditacion%+
acreditacion en%+
acreditació%*
acreditación%+
acreditación en%+
acreditare%,
actas%-
actes%.
actes de colloque%/
acteur%0
actor%1
actress%2
actrice%0
actrita%3
actriz$j
actriță%3
actuaire%%
actual%4
actualidad%5
actualitat%6
actualment%6
actualmente%7
actuary%2
actuel$I
actuelle$I
actuellement$I
acum%8
acupuncturist%2
ad oggi$V
ada schein%9
ada-schein%9
adaleinkunn%:
adalgrein%;
addetta%<
addetta antincendio$g
addetto%<
addetto antincendio$g
adesso$V
adim%=
adiunkt%>
adjoint%%
adjointe%%
adjunct%2
adjunkt%?
adjunktus%@
adjuster%2
admin%A
administraator$f
administrador%B
administradora%B
administrateur%%
administratiu%C
administrativa%D
administrativo$j
administratoer%E
administrator%F
administratore%G
administratorius%H
administratorka%>
administrators%I
administratorė%H
administratrice%%
administratör%E
administrátor%J
adminisztrator%K
adminisztrátor%K
adp%L
adr$x
adr bevis%M
adr intyg%N
adr-bevis%M
adr-intyg%N
adsp%L
advanced%O
advanced certificate%P
advanced diploma%P
advanced highers%Q
advies%R
adviser%2
adviseur%0
advisor%2
advisory$u
advocaat%0
advocada%C
advocat%C
advogada%)
advogado%)
advogados%S
advokaat$f
advokat%T
advokatas%H
advokát%J
adwokat%>
adım%=
ae$L
aec%U
aed$}
aegare%E
aeidinkielen taso%V
aeidinkielenae%V
aeidinkieli%V
aeidinkielinen%V
aeldreboende$]
aemne%W
aemneslaerarexamen%X
aeroport%&
aeropuerto%Y
aerztin%Z
afdeling%[
afdelingen%\
affreteur%%
affréteur%%
afgerond%]
afhandling%^
afstudeerrichting%_
ag%`
ag suil leis%a
ag súil leis%a
agare%E
agence%&
agence immobiliere%&
agence immobilière%&
agenceur%%
agenceuse%%
agencia%b
agencija%c
agencja%d
agency$u
agent%e
agent achizitii%3
agent achiziții%3
agent de paza%3
agent de pază%3
agent de securite%%
agent de sécurité%%
agent immobilier%%
agente%f
agentia%g
agentie%g
agentur%h
agentura%i
agentúra%j
agentūra%k
agenzia%l
agenția%g
agenție%g
aggiornamento%m
agirlikli ortalama%n
agno%n
agregation%o
agregation de%o
agregation externe%o
agrement%p
agricoltore%<
agricoltrice%<
agriculteur%%
agricultor%q
agricultora%q
agricultrice%%
agriturismo%l
agronom%A
agrégation%o
agrégation de%o
agrégation externe%o
agrément%p
agència%r
agência%S
ahli%s
ahli gizi%A
ahli madya%t
ahlr%u
ahoj%v
ahora%5
aide soignant%%
aide soignante%%
aide-soignant%%
aide-soignante%%
aidinkielen taso%V
aidinkielena%V
aidinkieli%V
aidinkielinen%V
aikste%w
aikštė%w
ailtire%x
air force$u
air traffic controller%2
airlines$u
airport$u
aistritheoir%x
aiuto%<
aiuto cuoca%<
aiuto cuoco%<
ajakiri%y
ajakirjanik$f
ajans%z
ajansi%z
ajansı%z
ajokortti%{
ajto%|
ajtó%|
ajudant%C
ajudante%)
ajuntament%r
ajusteur%%
ajutor%3
akadeemia%}
akademi&$
akademia&%
akademie&&
akademiebrief&'
akademii&(
akademija&)
akademisi&*
akademiuddannelse&+
akademía&,
akadémia&-
akadēmija&.
akatemia&/
akeri$]
akici&0
akici duzeyde&0
akkademja&1
aktif&2
aktivne&3
aktivno&4
aktivně&5
aktor&6
aktorka%>
aktris%A
aktualnie&7
aktuell&8
aktívne&9
aku&:
akuntan%A
akıcı&0
akıcı düzeyde&0
al&;
alameda&<
alani&=
alanı&=
alap&>
alapfok&>
alapfokozat&?
alapfoku&>
alapfokú&>
alapismeretek&@
alapito%K
alapitvany&A
alapkepzes&?
alapképzés&?
alapszak&?
alapszint&>
alapszintu&>
alapszintű&>
alapítvány&A
alapító%K
alates&B
albanil$j
albanila$j
albañil$j
albañila$j
albergo%l
albergue%Y
alcalde$j
alcaldesa$j
alcaldia&C
alcaldía&C
aldreboende$]
aleea&D
aleja&E
aleje&F
alempi korkeakoulututkinto&G
alfaiate%)
algaja&H
algtase&I
algteadmised&J
alkaen&K
alkeet&L
alkeistaso&M
alla data attuale$V
alle&N
allee&O
alleenstaand&P
allen&Q
allenatore%<
allenatrice%<
allgemeine hochschulreife$h
allé&N
allée&R
allén&Q
almacenes%Y
almoxarife%)
aloittelija&S
alt&T
altalanos iskola&U
altenheim%h
alternant%%
alternante%%
alto&V
altra%x
alėja%w
am&W
ambassador%2
ambulancier%%
ambulanciere%%
ambulancière%%
amet&X
amicale%&
amk&Y
amk tutkinto&G
amk-tutkinto&G
ammatillinen perustutkinto&Z
ammatillinen tutkinto&Z
ammattikorkeakoulu&/
ammattikorkeakoulututkinto&G
ammattikoulu&[
ammattiopisto&/
ammattitutkinto&Z
amministratore%<
amministratrice%<
amministratur&\
amne%W
amneslararexamen%X
amt%h
an&]
an mhaith&^
an-mhaith&^
ana dal&=
ana dil&_
ana dili&_
ana dilim&_
anabilim dali&=
anabilim dalı&=
anadil&_
anadili&_
anadilim&_
anadolu lisesi&*
anailisi%x
anailísí%x
anais&`
analis%A
analist&a
analista&b
analisti%'
analistă%3
analiticar&c
analitik&d
analitikas%H
analitike%G
analitikis%I
analitikė%H
analitičar&c
analityczka%>
analityk%>
analuutik$f
analyst&e
analyste%%
analytik%J
analytiker&f
analyytikko&g
analüütik$f
analītiķe%I
analītiķis%I
anaokulu&*
anchor%2
and&h
andar&<
andauernd&8
anerkennung$-
anfaenger&i
anfaengerin&i
anfaengerkenntnisse&j
anfanger&i
anfangerin&i
anfangerkenntnisse&j
anfänger&i
anfängerin&i
anfängerkenntnisse&j
angajat%3
angestellte&k
angestrebt&l
anggota%A
ani&m
animateur%%
animator&n
animatore%<
animatorka%>
animatrice&o
anlagenbau%h
anlaticisi%'
anlatıcısı%'
annee&p
annees&p
anni&q
anniskelupassi%{
anno&q
announcer%2
année&p
années&p
ano&r
anois&s
anos&r
ans&p
ansioluettelo&t
ansiomerkki&u
ansvarig%E
ansvarlig&v
anthropologist%2
anticipated&w
antincendio$g
antologi&x
antrenoare%3
antrenor&y
antrenör%'
anugerah&z
anwaeltin%Z
anwalt%Z
anwaltin%Z
anwenderkenntnisse&{
anwältin%Z
any&|
anyanyelv&}
anyanyelvi&}
anyanyelvi szint&}
anyanyelvu&}
anyanyelvű&}
anys&|
ao'$
aonad'%
ap'&
ap grad&+
ap-grad&+
apartamento&<
apartment''
apbalvojums$4
apdovanojimas'(
apdrosinasana')
apdrošināšana')
apiculteur%%
apicultrice%%
aplieciba'*
apliecinajums'*
apliecinājums'*
apliecība'*
apolo'+
apotek',
apoteka'-
apotekare%E
apoteker%A
apotheek%R
apotheke%h
apotheker'.
appartement&R
appraiser%2
apprendista%<
apprenti%%
apprentice%2
apprenticeship%Q
apprentie%%
approbation%9
approvisionneur%%
approvisionneuse%%
aprendiz%q
aprendiza$j
aprenent%C
aprenenta%C
aprobado'/
aps$L
apt'0
apteek&X
apteekkari&g
apteekki'1
apteka%d
aptekarz%>
aptieka')
apto&<
apulainen&g
apuraha'2
apótek'3
aquarium$u
ar'4
ar vardnicu'5
ar vārdnīcu'5
ara%6
arastirma gorevlisi%'
arastirmaci%'
araştırma görevlisi%'
araştırmacı%'
arbeider'6
arbeiter&k
arbeitsgruppe'7
arbejder'8
arbetare%E
arbitre%%
arbitro'9
arbitru%3
architect':
architecte%%
architekt';
architektas%H
architektka%>
architetta%<
architetto%<
archivar'<
archivaris%0
archivera$j
archivero$j
archivist%2
archivista%<
archiviste%%
archivář'=
archiwista%>
archiwistka%>
ardleibheal'>
ardleibhéal'>
ardteistimeireacht'?
ardteistiméireacht'?
area'@
arendaja$f
arets$_
arhitect%3
arhitecta%3
arhitectă%3
arhitekt'A
arhitekta'B
arhitekte%I
arhitekts%I
arhivar%3
arkeolog%'
arkistonhoitaja&g
arkitekt'C
arkivar&v
arkivarie%E
arkkitehti&g
army$u
arodizglitiba'D
arodizglītība'D
arodskola&.
arquitecta%D
arquitecte%C
arquitecto$j
arquitectura tecnica'E
arquitectura técnica'E
arquiteta%)
arquiteto%)
arquivista%)
arsenhet$`
arsiparis%A
arsitek%A
arsivci%'
arsstudium$`
arst$f
arste%I
arsts%I
art director'F
art school$t
artenomi&G
artesaani&Z
article'G
articles'H
articles de revue%/
articol'I
articoli'J
articoli in rivista'J
articolo'J
articulo%-
articulos%-
articulos en revistas%-
artigo&`
artigos&`
artikel'K
artikelen'L
artikkel'M
artikkeli'N
artiklu'O
artist%2
artium'P
arts%0
artykul'Q
artykuł'Q
artículo%-
artículos%-
artículos en revistas%-
aruhaz'R
arvioitu'S
arviolta'S
arvosana'T
arvosanalla'T
arvosanat'T
arxiv%(
arzt%Z
arzthelfer&k
arztin%Z
arztpraxis%h
arşivci%'
as'U
as levels%Q
asa$L
ascaill'V
ascensoriste%%
asci%'
ascibasi%'
ascisi%'
ase'W
asema'1
asentaja&g
asesor$j
asesora$j
asianajaja&g
asiantuntija'X
asiantuntijataso'Y
asigurari%g
asigurări%g
asilo$y
asistan%'
asistani%'
asistanı%'
asisten%A
asistent'Z
asistenta%3
asistentas%H
asistente'[
asistents%I
asistentă%3
asistentė%H
asl%l
asli'\
aso']
aso diploma']
aso-diploma']
asociacija%k
asociacion%Y
asociación%Y
asociadas%Y
asociados%Y
asociat%3
asociatia%g
asociatie%g
asociația%g
asociație%g
asosiasi'^
assegurances%r
assessor'_
assessora'_
assez bien'`
assicurazioni%l
assistant'a
assistante%%
assistante maternelle%%
assistent'b
assistente'c
assistentti&g
assistenz%Z
associacao%S
associacio%r
associació%r
associate%2
associate degree'd
associate of%P
associate of applied science%P
associate of arts%P
associate of science%P
associate's degree%P
associates$u
associati%l
association'e
associats%r
associazione%l
associação%S
associe%%
associee%%
associé%%
associée%%
assocjazzjoni'f
assoċjazzjoni'f
assurances%&
asszisztens%K
astazi%8
asteptat'g
asti'h
astillero%Y
astilleros%Y
astronomer%2
astăzi%8
asuransi'^
asutaja$f
asystent%>
asystentka%>
asztalos%@
at'i
ate'$
ate a data'j
ate a presente data'j
ate agora'j
ate ao presente'j
ate hoje'j
ate o momento'j
atelier'k
ateliers%&
atendente%)
ateneo$y
atestat%,
atestatas'l
atestats'D
atestatul%,
atestāts'D
atheneum'm
atlag'n
atolyesi%z
ator%)
atriz%)
atstovas%H
attache%%
attachee%%
attaché%%
attachée%%
attalinati'o
attendu'p
attestation%p
attestato$g
attestato di$g
attestato di qualifica'q
attestato di qualifica professionale'q
atti'J
atti di convegno'J
attore%<
attorney%2
attrice%<
attuale$V
attualmente$V
attālināti'o
atual'j
atualidade'j
atualmente'j
atzime'r
atziniba$4
atzinība$4
atzīme'r
até'$
até a presente data'j
até agora'j
até ao presente'j
até hoje'j
até o momento'j
até à data'j
atölyesi%z
au's
au pair't
au-pair%Z
audiologist%2
auditeur%%
auditor'u
auditora%q
auditrice%%
audytor%>
audítor'v
aufbaustudium$/
aufsaetze'w
aufsaetze in zeitschriften'w
aufsatz'w
aufsatze'w
aufsatze in zeitschriften'w
aufstiegsfortbildung&'
aufsätze'w
aufsätze in zeitschriften'w
augsts'x
augstskola&.
auhind'y
aujourd'hui$I
aukio'z
aukiri$%
aukstas'{
aukstasis neuniversitetinis'|
aukstesnysis'|
aukštas'{
aukštasis neuniversitetinis'|
aukštesnysis'|
ausbildereignung$h
ausbilderschein%9
ausbildung$h
ausbildung als$h
ausbildung zum$h
ausbildung zum zur$h
ausbildung zum/zur$h
ausbildung zur$h
ausgestellt$d
ausgestellt am$d
ausgezeichnet'}
aushilfe($
aushilfskraft(%
ausiliario%<
auszeichnung(&
auszubildende('
auszubildender(%
auteure%%
author%2
authority$u
autista%<
autoescuela%Y
autohaus((
autojuht$f
automne()
autonom%r
autonoma(*
autonomo(+
autor%Z
autorin%Z
autorisasjon%u
autorisation(,
autorizatie%,
autorizație%,
autoscuola%l
autovaditaja aplieciba'*
autovadītāja apliecība'*
autrice%%
auttava&M
autumn(-
autumn term(-
autunno(.
autònom%r
autònoma%r
autónoma%Y
autónomo%Y
autônoma%)
autônomo(/
auxiliaire%%
auxiliar%B
auxiliar contable$j
av(0
avaldatud%y
avancada(1
avancado(2
avancat(3
avance(4
avancerad(5
avanceret(6
avancé(4
avansat(7
avansert(8
avanzada(9
avanzado(:
avanzata(;
avanzato(<
avançada(1
avançado(2
avançat(3
avda(=
avdeling(>
avdelingen(?
avdelning(@
avdelningen(A
ave''
avec felicitations(B
avec félicitations(B
avec mention(B
avenida(C
avenija(D
avenue(E
average$F
avhandling(F
avinguda(G
avioliitossa(H
avis(I
avklarad(J
avocat(K
avocata%3
avocate%%
avocată%3
avoliitossa(H
avslutad(J
avui%6
avukat(L
avustaja&g
avvanzat(M
avvocata%<
avvocato%<
award(N
award in$}
awarded(O
awards$@
aws certified$x
ay(P
ayudante$j
ayudante de catedra$j
ayudante de cátedra$j
ayuntamiento%Y
az(Q
az dosud(R
azafata$j
azafato$j
azi%8
azienda%l
azienda agricola%l
azubi(%
azucarera%Y
azure$x
açougueiro%)
aéroport%&
aðaleinkunn%:
aðalgrein%;
año(S
años(S
ağırlıklı ortalama%n
aģentūra')
aşçı%'
aşçıbaşı%'
aşçısı%'
až(T
až dosud(R
așteptat'g
b a(U
b a (honours(U
b a (hons(U
b a sc(V
b arch(W
b b a(W
b com(W
b dul&D
b e(W
b ed(W
b ed (hons(U
b eng(W
b eng (hons(U
b f a(V
b mus(V
b pharm(U
b s(U
b s c$L
b s n(V
b sc(U
b sc (honours(U
b sc (hons(U
b sc prof(X
b tech(W
b v$L
b-dul&D
b. a(U
b. ed(U
b. eng(U
b. sc(U
b. tech(U
b.a(U
b.a. (honours(U
b.a. (hons(U
b.a.sc(V
b.arch(W
b.b.a(W
b.com(W
b.e(W
b.ed(W
b.ed. (hons(U
b.eng(W
b.eng. (hons(U
b.f.a(V
b.mus(V
b.pharm(U
b.s(U
b.s.c$L
b.s.n(V
b.sc(U
b.sc. (honours(U
b.sc. (hons(U
b.sc.-próf(X
b.tech(W
b.v$L
b1(Y
b2(Z
ba([
ba (honours(U
ba (hons(U
ba i(\
ba prof(X
ba-próf(X
baarimikko&g
baas&I
baatfoererproeven%u
bab(]
baba%)
baby sitter%<
baby-sitter%<
babysitter%2
babá%)
bac(^
bac +2(_
bac +3(`
bac +5%o
bac es%U
bac general%U
bac général%U
bac l%U
bac pro%U
bac professionnel%U
bac s%U
bac scientifique%U
bac si(a
bac stg%U
bac sti2d%U
bac stmg%U
bac technologique%U
bac+2(_
bac+3(b
bac+4(`
bac+5%o
bacalaureat(c
bacc(d
baccalaureat%U
baccalaureat general%U
baccalaureat litteraire%U
baccalaureat professionnel%U
baccalaureat scientifique%U
baccalauréat%U
baccalauréat général%U
baccalauréat littéraire%U
baccalauréat professionnel%U
baccalauréat scientifique%U
bacellerat(e
bacellerat fl arti(e
bacharel(f
bacharel em(f
bacharelado(f
bacharelado em(f
bachelier(`
bachelor(g
bachelor degree(V
bachelor en(h
bachelor i(i
bachelor in(V
bachelor of(j
bachelor of applied science(V
bachelor of architecture(V
bachelor of arts(V
bachelor of business administration(V
bachelor of commerce(V
bachelor of design(V
bachelor of economics(V
bachelor of education(V
bachelor of engineering(V
bachelor of fine arts(V
bachelor of laws(V
bachelor of medicine(V
bachelor of music(V
bachelor of nursing(V
bachelor of science(V
bachelor of social work(V
bachelor of technology(V
bachelor universitaire de technologie(`
bachelor's(V
bachelor's degree(V
bachelorabschluss(k
bachelorgrad(i
bachelorgrad i$`
bacheloropleiding$s
bachelors(V
bachelorstudium(l
bacheloruddannelse(\
bachiller(m
bachiller universitario(h
bachillerato(n
bachillerato en(n
bachillerato tecnico(n
bachillerato técnico(n
backen&Q
backend'F
backer&k
backerei%h
badacz%>
badan'^
badante%<
badmeester(o
baecker&k
baeckerei%h
baer(p
bafa%p
bagare%E
bager'8
bageri(q
bageriet(r
baggerfahrer&k
bagian(s
bagnina%<
bagnino%<
bahar(t
bahasa ibu'\
bahcivan%'
bahçıvan%'
bai bao(u
bai thuyet trinh(u
bai viet(u
baik(v
bailarin$j
bailarina%q
bailarino%)
bailarín$j
baile'V
bailiff%2
baineann(w
bainisteoir%x
bairro&<
baitsileir(x
baitsiléir(x
baix(y
bajo(z
bakalar({
bakalarske(|
bakalarske studium(|
bakalarsky(}
bakalaura)$
bakalaura grads)$
bakalaura grāds)$
bakalauras)%
bakalaureus)&
bakalaureusekraad)&
bakalaureuseope)&
bakalaureuseõpe)&
bakalauro)%
bakalauro laipsnis)%
bakalaurs)$
bakalár)'
bakalárske)'
bakalárske štúdium)'
bakalář(}
bakalářské(}
bakalářské studium(}
bakalářský(}
bakanligi%z
bakanlığı%z
bakari'3
bakarí'3
baker)(
bakeri(I
bakers$u
bakery$u
bakici%'
bakimci%'
bakkalargrada(X
bakkalaureat(k
bakkalárgráða(X
bakken))
bakker)*
bakkerij%R
bakıcı%'
bakımcı%'
balai'^
balas)+
balconista%)
balikci%'
ballerina%<
ballerino%<
balva$4
balıkçı%'
ban),
ban hang(a
ban ngu)-
banc).
banca)/
bancaria%)
bancario%)
banco)0
bancária%)
bancário%)
bancă%g
bandleader%2
bang)1
bang cu nhan)2
bang dai hoc)2
bang khen)3
bang lai)1
bang sang che(u
bang thac si)4
bang tot nghiep thpt$:
bang trung cap$:
bank)5
banka)6
bankas%k
bankasi%z
bankası%z
banker%2
banketbakker%0
banki'3
bankkauf&k
banksman%2
banque%&
banque alimentaire%&
banquier%%
banquiere%%
banquière%%
bao cao(u
bao hiem)7
bao tang)7
bao ve(a
barbat)8
barbatesc)8
barber%2
barch(U
bardzo dobra)9
bardzo dobry)9
bardzo dobrze):
barista);
barkeeper&k
barmaid%%
barman)<
barmanka%>
barmen%'
barnehage(I
barnehagelaerer)=
barnehagelærer)=
barneskole)>
barnevakt)=
barneveileder)=
barnmorska%E
barnskoetare%E
barnskotare%E
barnskötare%E
barnvakt%E
barri(G
barrio(=
bartender)?
basari belgesi)@
base)A
bases)B
basic)C
basic knowledge)D
basic user)E
basica)F
basico)G
basique)H
basis)I
basiskennis)J
basiskenntnisse)K
basisniveau)L
basisschool'm
basiswissen)M
baskan%'
baskani%'
baskunskaper)N
baslangic)O
baslangic seviyesi)P
batforerproven%u
batiment&R
batxiller)Q
batxillerat)Q
bau%h
bauer%Z
baugeschaeft%h
baugeschaft%h
baugeschäft%h
bauhof%h
bauleiter&k
bay)R
bay gio)S
bayan)T
baza)U
bazi)V
baziku)W
bazinis)X
bază)U
baċellerat(e
baċellerat fl-arti(e
başarı belgesi)@
başkan%'
başkanı%'
başlangıç)O
başlangıç seviyesi)P
bażi)V
bażiku)W
bba(U
bc(U
bca(U
bcom(U
bcom (hons(U
bd)Y
bdes(U
beadle%2
bean(w
beasiswa&z
beauftragte&k
beautician%2
bebiszitter)Z
bec)[
beca)\
becari%C
becaria%D
becario$j
becario de investigacion$j
becario de investigación$j
becelor)]
beco&<
becària%C
bed(U
bedrift(I
bedrijf%R
beekeeper%2
befaehigung)^
befahigung)^
befriedigend)_
befristet)`
befähigung)^
begeleider%0
begeleidster%0
beginnend)a
beginner)b
begraensad)N
begraenset)c
begransad)N
begrenset)d
begränsad)N
begrænset)c
begynder)e
behaald%]
beheerder%0
beheerster%0
behoerde%h
behoerighet)f
behorde%h
behorighet)f
behörde%h
behörighet)f
bei)g
bei der)g
beim)g
beisitzer)h
beisitzerin(%
beitraege'w
beitrag)i
beitrage'w
beiträge'w
bekar)j
bekci%'
beklenen)k
bekâr)j
bekçi%'
belediye baskani%'
belediye başkanı%'
belediyesi%z
beleuchter&k
belge)l
belgesi)l
bellhop%2
belum kawin)m
belum menikah)m
bem vinda)n
bem vindo)n
bem vindos)n
bem-vinda)n
bem-vindo)n
bem-vindos)n
ben%=
bench joiner%2
bendahara%A
bendrove%k
bendrovė%k
benevole%%
beng(W
beng (hons(U
bengkel'^
benh vien)7
benim adim%=
benim adım%=
benvenuta)o
benvenuti)o
benvenuto)o
benvinguts)p
bep)q
bep pho(a
bep truong(a
beraeknad)r
beraeknas)r
beraknad)r
beraknas)r
berater&k
berber%'
berechtigung)^
bereich$n
berger%%
bergere%%
bergère%%
beri)s
bernudarzs&.
beroepsopleiding']
bersertifikat)t
berufsabschluss$h
berufsausbildung$h
berufsausbildung zum$h
berufsausbildung zur$h
berufsfachschulabschluss$h
berufskolleg)u
berufslehre$h
berufsmatura$h
berufsmaturitaet$h
berufsmaturitat$h
berufsmaturität$h
berufsschule)u
beräknad)r
beräknas)r
bescheinigung)^
best$@
bestanden$d
bestuurslid)*
bestyrelsesmedlem)v
beszerzo%@
beszerző%@
betjent'8
betreuer)w
betreuerin%Z
betrieb%h
betriebswirt&'
betriebswirtin&'
betyg)x
beurs)y
beveiliger%0
bevis)z
bewaker%0
bewerbung){
bewerbungsunterlagen){
bewijs)|
bezorger%0
bečelor)]
bfa(U
bfd(%
bg schein%9
bg-schein%9
bhalissa)}
bhd$L
bhv*$
biblioteca*%
bibliotecar*&
bibliotecara%3
bibliotecari%C
bibliotecaria*'
bibliotecario'9
bibliotecară%3
bibliotecària%C
bibliotecário%)
bibliotecă%g
bibliotek*(
biblioteka*)
bibliotekar**
bibliotekarie%E
bibliotekarka%>
bibliotekars%I
bibliotekarz%>
bibliotekininkas%H
bibliotekārs%I
bibliothecaire%%
bibliothecaris%0
bibliotheek%R
bibliothek%h
bibliothekar&k
bibliotheque%&
bibliothèque%&
bibliothécaire%%
bibliotēka')
bidan%A
bidang(s
bidang studi*+
biedriba')
biedrība')
biegla):
biegle):
biegly):
biegła):
biegły):
bien*,
bien dich(a
bien tap vien(a
bienvenida*-
bienvenido*-
bienvenidos*-
bienvenue*.
big*/
big registratie*/
big-registratie*/
bij*0
bij de*0
bij het*0
bijbaan(o
bijdrage'L
bijscholing*1
bildiri*2
bildirisi*2
bildungswerk)u
bildungszentrum)u
bilingual*3
bilingue*4
bilingv*5
bilingvals*6
bilingvāls*6
bilingwi*7
bilingüe*8
bilstjori*9
bilíngue*:
bine*;
biografija*<
bioleg%C
biolog*=
biologa*'
biologist%2
biologo'9
biologus%K
bioloog%0
biológus%K
birim*>
birimi*>
birincilik)@
birincilik odulu)@
birincilik ödülü)@
birincisi)@
biro)Z
birojs')
birou*?
bis*@
bis anfang*A
bis dato&8
bis einschl*A
bis einschliesslich*A
bis einschließlich*A
bis ende*A
bis heute&8
bis jetzt&8
bis mitte*A
bis zum*A
bitrade%E
bitraede%E
biträde%E
biuras%k
biuro*B
biyolog%'
bizonyitvany*C
bizonyítvány*C
biztonsagi or)Z
biztonsági őr)Z
biztosito'R
biztosító'R
biên dịch(a
biên tập viên(a
biòleg%C
biòloga%C
bióloga$j
biólogo%q
bksb)[
bl&D
blacksmith%2
bladamadur*9
blagajnica*D
blagajnik*E
blanchisserie%&
blaðamaður*9
bliain*F
bliana*F
blikkenslager'8
bln*G
bloco&<
bloemist%0
blog post$m
blok*H
bloque(=
bls$x
blvd''
bma%U
bmus(W
bnssa%p
bo*I
bo phan),
boa*J
boatyard$u
bodega%Y
bodegas%Y
bodegues%r
boek'L
boeken'L
boekhouder%0
boekverkoper%0
boerderij%R
boerin%0
boernehave*K
bog%^
boghandler'8
bogholder'8
bok*L
bokari*9
bokasafn'3
bokhandlare%E
bokhandler)=
bokholder)=
bolag$]
bolaget$]
boletin%-
boletín%-
bolnica%c
bolnisnica*M
bolnišnica*M
bolsa$?
bolseiro%)
bolsista%)
bolt&A
bolum*N
bolumu*O
bom*P
bombeira%)
bombeiro%)
bombera$j
bombero$j
bomberos%Y
bon*Q
bon niveau*R
bon nivell*S
bona*S
bonjour*.
bonn*T
bonne connaissance*U
bonne maitrise*Q
bonne maîtrise*Q
bonnes connaissances*Q
bons conhecimentos*J
book$m
book chapter$m
book chapters$m
book review$m
bookkeeper%2
books$m
bookseller%2
bootcamp*V
bootsfuehrerschein%9
bootsfuhrerschein%9
bootsführerschein%9
borgmaestare%E
borgmastare%E
borgmester'8
borgmästare%E
bornehave*K
borough council$u
boroz*W
boroż*W
borsa di studio$A
bosanmis)j
bosun%2
bothar'V
botiga%r
bottega%l
boucher%%
bouchere%%
boucherie%&
bouchère%%
boulanger%%
boulangere%%
boulangerie%&
boulangère%%
boulevard*X
bourse$>
boutique%&
bouw%R
bouwer%0
box*Y
boyaci%'
boyacı%'
boşanmış)j
bp%U
bpharm(U
bpjeps%U
br*Z
bra*[
branca*\
brancardier%%
branch*]
brandman%E
brandmand'8
brandos atestatas*^
brandweerman%0
brannmann)=
brans&=
branş&=
brasserie%&
brauer%Z
brauerei%h
braut*_
brev*`
brevbaerare%E
brevbarare%E
brevbärare%E
brevet*a
brevet de technicien superieur(_
brevet de technicien supérieur(_
brevet des colleges%U
brevet des collèges%U
brevets%/
brevetti'J
brevetto*b
brewer%2
brewery$u
bricklayer%2
brigadista*c
brigadnice*d
brigadnik*d
brigádnice*d
brigádník*d
brivi*e
brivi parvaldu*e
brivpratigais%I
broadcaster%2
broadcasting$u
broker%2
bronze$@
bronze medal$@
bronzovy$(
bronzový$(
bros$u
brothers$u
brouwerij%R
browar%d
brukbar*f
brutar%3
brutarie%g
brutărie%g
brygadzista%>
brygadzistka%>
bryggeri*(
brīvi*e
brīvi pārvaldu*e
brīvprātīgais%I
bs(U
bs prof(X
bs-próf(X
bsc*g
bsc (honours(U
bsc (hons(U
bsn(W
bso']
bt$L
btec*h
btec extended diploma%Q
btec first diploma%Q
btec higher national diploma%Q
btec level 2%Q
btec level 3%Q
btec level 3 extended diploma%Q
btec national%Q
btec national diploma%Q
btech(U
bts*i
buaiteoir*T
bucatar%3
buch'w
buchbinder&k
bucher'w
bucherei%h
buchhaendler&k
buchhalter&k
buchhandler&k
buchhändler&k
buchkapitel'w
bucătar%3
buecher'w
buecherei%h
buen nivel*j
buena*j
buenas*-
bueno*k
buero%h
buerokauffrau(%
bufdi(%
bufet%r
bufete%Y
bugun*l
bugune kadar*l
bugün*l
bugüne kadar*l
buhaltere%H
buhalteris%H
buhalterė%H
builder%2
builders$u
building''
buku(]
bul*Z
bulan*G
bulasikci%'
bulats)[
bulaşıkçı%'
bulevar*Z
bulevardul&D
bulv*m
bulvari*m
bulvaris*n
bulvarı*m
bulvāris*n
bun*o
bun venit*p
buna*q
bundesfreiwilligendienst(%
bundeswehr%h
bunleibheal*r
bunleibhéal*r
bunscoil$o
bunusach*s
bunúsach*s
bună*q
buon livello*t
buona*u
buona conoscenza*t
buone*t
buongiorno)o
buono*u
bureau*v
burgemeester%0
burkolo)Z
burkoló)Z
burmistrz%>
buro%h
buro elemani%'
burokauffrau(%
buroo&X
burosu%z
burs)@
bursa*w
bursar%2
bursary$@
bursu)@
bursă*w
buruh%A
bus driver%2
business analyst'F
business fluent*x
business level*x
business school$t
business unit*]
busker%2
but(`
butas%w
butcher%2
butchers$u
butik(q
butikk(I
butikkmedarbeider)=
butiksbitrade%E
butiksbitraede%E
butiksbiträde%E
buyer%2
bv$L
bvba$L
byg(r
bygg*y
byggeri(r
byggledare%E
byra*y
byraa*y
byrjandi*z
byrå*y
bài báo(u
bài thuyết trình(u
bài viết(u
bàsic*{
bàsica(y
bác sĩ(a
bán hàng(a
báo cáo(u
básica*|
básico*|
bâtiment&R
bây giờ)S
bäcker&k
bäckerei%h
båtførerprøven%u
bær(p
bébiszitter)Z
bénévole%%
bílstjóri*9
bíró)Z
bók*}
bókari*9
bókasafn'3
bóthar'V
bölüm*N
bölümü*O
børnehave*K
bücher'w
bücherei%h
büro%h
büro elemanı%'
bürokauffrau(%
büroo&X
bürosu%z
bărbat)8
bărbătesc)8
bērnudārzs&.
bħalissa)}
bản ngữ)-
bảo hiểm)7
bảo tàng)7
bảo vệ(a
bằng)1
bằng cử nhân)2
bằng khen)3
bằng lái)1
bằng sáng chế(u
bằng thạc sĩ)4
bằng trung cấp$:
bằng tốt nghiệp thpt$:
bằng đại học)2
bếp phó(a
bếp trưởng(a
bệnh viện)7
bộ)7
bộ phận),
c o+$
c p+%
c so+&
c.so+&
c/o+$
c1+'
c2+(
ca si(a
ca sĩ(a
cabeleireira%)
cabeleireiro%)
cabin crew%2
cabinet%&
cabinetmaker%2
caces%p
cad*m
caddesi*m
cadete$j
cadre%%
cadreur%%
cadreuse%%
caduca en+)
cae)[
cafe$u
cafeteria%Y
cafetería%Y
café$u
cagri merkezi%'
cahiers%/
caibidil+*
cainteoir duchais++
cainteoir dúchais++
caisse%&
caissier%%
caissiere%%
caissière%%
caixa%)
cajera$j
cajero$j
cal%r
calea&D
calificacion+,
calificación+,
calificare%,
calificativ+-
calisiyorum*l
call handler%2
calle(=
caller%2
camara)0
camara municipal%S
camareira%)
camarera$j
camarero$j
cambrer%C
cambrera%C
cambridge)[
cameraman%3
cameriera%<
cameriere%<
camerista%3
cameristă%3
cami(G
camino(=
camionista%<
campeggio%l
camping+.
campingplatz%h
campus+/
cams$x
camí(G
can ban+0
cand+1
cand jur+1
cand mag+2
cand med+1
cand merc+1
cand polyt+1
cand psych+1
cand scient+1
cand. jur+1
cand. mag+3
cand. med+1
cand. merc+1
cand. polyt+1
cand. scient+1
cand.jur+1
cand.mag+4
cand.med+1
cand.merc+1
cand.polyt+1
cand.psych+1
cand.scient+1
cantante+5
cantareata%3
cantaret%3
cantina%l
cantine%l
cantor%)
cantora%)
cao cap+6
cao cấp+6
cao dang+7
cao hoc)4
cao học)4
cao đẳng+7
cap+8
cap cuisine%U
cap petite enfance%U
capable+9
capacitacao+:
capacitação+:
capataz%q
capes%o
capital$u
capitol+;
capitoli'J
capitoli di libro'J
capitolo'J
capitulo+<
capitulos+<
capitulos de libro%-
capo%<
capo partita%<
capocantiere%<
capopartita%<
capoprogetto%<
capotreno%<
captain%2
captain of%2
capturista$j
capítol+=
capítulo+<
capítulos+<
capítulos de libro%-
card$}
care home$u
caregiver%2
carer%2
caretaker%2
cariste%%
caritas%Y
carne%+
carnet+>
carnet de%+
carnicas%Y
carnicera$j
carniceria%Y
carnicero$j
carnicería%Y
carné%+
carpenter%2
carpentiere%<
carpinteira%)
carpinteiro%)
carpintera$j
carpinteria%Y
carpintero$j
carpintería%Y
carreleur%%
carrer(G
carrera tecnica(n
carrera técnica(n
carretera+?
carretillera$j
carretillero$j
carrozzeria%l
carte'I
carteira*c
carteiro%)
cartero$j
cartorio%S
cartório%S
carver%2
casa di cura%l
casa di riposo%l
casa editrice%l
casada+@
casado+A
casat+B
casatorit+C
casatorita+C
case study+D
case worker%2
caseificio%l
caserne%&
caseworker%2
cashier%2
casier*&
casiera%3
casieră%3
casnicka+E
casnik+E
casopis+F
cassiera%<
cassiere%<
caster%2
castigatoare*w
castigator*w
casual%2
cathedral$u
cau%v
cbs+G
cbse$7
ccie$x
ccna$x
ccnp$x
cd*m
cdd+H
cdi+H
ce jour$I
ceadunas+I
ceadúnas+I
ceannaire%x
cearnog'V
cearnóg'V
cedex&R
cedula*c
ceg'R
cegep$w
ceh$x
ceim(x
ceim bhaitsileara(x
celador$j
celadora$j
celi)[
celibataire+J
celibe+K
celler%r
cellers%r
cellule+L
celpe bras)[
celpe-bras)[
cels*n
celta$x
cena+M
centar+N
center+O
centralinista%<
centras%k
centre%r
centre de formacio$v
centre de formació$v
centre de formation$w
centre hospitalier%&
centre social%&
centret(r
centro+P
centro de formacao+Q
centro de formacion+/
centro de formación+/
centro de formação+Q
centro educativo+/
centro universitario+Q
centro universitário+Q
centrs')
centru%g
centrul%g
centrum+R
ceo+S
cep&<
ceramicist%2
cercetatoare%3
cercetator%3
cercetătoare%3
cercetător%3
cerrajero$j
cert iii%Q
cert iv%Q
certificaat+T
certificacao*c
certificacio%*
certificacion%+
certificació%*
certificación%+
certificada+U
certificado+V
certificado de+V
certificado de profesionalidad(n
certificare%,
certificat+W
certificat de calificare(c
certificata+X
certificate$}
certificate iii%Q
certificate iv%Q
certification+Y
certification complementaire%p
certification complémentaire%p
certification d'aptitude%o
certificato$g
certificată%,
certificazione$g
certificação*c
certificeret%M
certificering+Z
certificiran+[
certifie%p
certified$}
certifiee%p
certifierad%N
certifiering%N
certifikace+\
certifikacia+]
certifikat+^
certifikat tas sekondarja+_
certifikazzjoni+`
certifikácia+]
certifikát+a
certifié%p
certifiée%p
certyfikat+b
certyfikaty+b
certyfikowany+b
cerveny diplom+c
cess%U
cesta+d
cestne uznani$(
cestne uznanie$'
cet+e
cet 4)[
cet 6)[
cet-4)[
cet-6)[
cet4)[
cet6)[
cevirmen%'
cevrimici+f
ceļš*n
cfa+g
cfc%U
cfgm+h
cfgs+i
cfgs en+j
cfo'F
cgpa+k
chair%2
chairman%2
chairperson%2
chairwoman%2
chambermaid%2
chamo me+l
chamo-me+l
champion$@
chantier+m
chantier naval%&
chantiers%&
chao ban+n
chao moi nguoi+n
chapista$j
chapitre%/
chapitres%/
chapitres d'ouvrage%/
chaplain%2
chapter$m
chapters$m
charcutier%%
charge%%
chargee%%
chargé%%
chargée%%
charity$u
charpentier%%
charpentiere%%
charpentière%%
chartered+o
chateau%&
chaudronnier%%
chauffagiste%%
chauffeur+p
chauffeuse%%
chauffoer%?
chauffor%?
chaufför%E
chauffør'8
chaussee+q
chef+r
chef d'equipe%%
chef d'équipe%%
chef de chantier%%
chef de partie%2
chef de projet%%
chef de rayon%%
chef di cucina%<
chefe%)
cheffe%%
cheffe de projet%%
chefin%Z
chelner+s
chemicka*d
chemik*d
chemiker&k
chemin&R
chemist%2
chemička*d
chercheur%%
chercheuse%%
chez+t
chief%2
chief mate%2
childminder%2
chimico%<
chimist%3
chiropractor%2
cho den nay)S
cho đến nay)S
chocolatier%%
chofer$j
choirmaster%2
choreograf&k
choreographer%2
chu%&
chu tich(a
chua ket hon+u
chung chi)1
chung chi hanh nghe)1
chung cu+v
chung cư+v
chung nhan)1
chuong(u
chuva*d
chuyen gia+w
chuyen nganh+x
chuyen sau+w
chuyen vien(a
chuyên gia+w
chuyên ngành+x
chuyên sâu+w
chuyên viên(a
chwila obecna&7
chwili obecnej&7
chào bạn+n
chào mọi người+n
château%&
chófer$j
chůva*d
chưa kết hôn+u
chương(u
chủ tịch(a
chứng chỉ)1
chứng chỉ hành nghề)1
chứng nhận)1
cia$x
ciao)o
ciao a tutti)o
cicekci%'
cicle formatiu)Q
cicle formatiu de grau superior+y
ciclo formativo de grado medio(n
ciclo formativo de grado superior+j
ciclo medio(n
ciclo superior+j
cientific%C
cientifica%D
cientifico$j
cientista%)
científic%C
científica%D
científico$j
ciesla%>
cieśla%>
cift anadal+z
ciftci%'
cijfer+{
cikk+|
cils)[
cinegrafista%)
cinema'e
cinéma%&
cio'F
cipd$x
cirak%'
cirurgia%)
cirurgia dentista%)
cirurgiao%)
cirurgiao dentista%)
cirurgiã%)
cirurgiã-dentista%)
cirurgião%)
cirurgião-dentista%)
cisa$x
cism$x
cisnik*d
ciso'F
cissp$x
city & guilds%Q
city and guilds%Q
city council$u
city of$u
civil partnership+}
civilekonom,$
civilingenioer+1
civilingenior+1
civilingeniør+1
civilingenjoer,$
civilingenjoer i,$
civilingenjoersexamen,$
civilingenjor,$
civilingenjor i,$
civilingenjorsexamen,$
civilingenjör,$
civilingenjör i,$
civilingenjörsexamen,$
cka$x
ckad$x
clan,%
clanak,&
clanek,'
clanica,(
clanok,)
classificacao,*
classificação,*
cleaner%2
clen,+
clenka*d
clerk%2
clerk of works%2
clinic$u
clinica*%
clinica dental%Y
clinică%g
clinique%&
close''
clown%2
club,,
clube%S
clínica%b
clínica dental%Y
cma$x
cmo'F
cnam,-
cnavt)[
cnc operatoru%'
cnc operatörü%'
cnh*c
co,.
co author$m
co ban+0
co chair%2
co director%2
co founder%2
co fundador$j
co gia dinh+u
co investigator%2
co lead%2
co ltd$L
co operative$u
co organisateur%%
co organisatrice%%
co organiser%2
co organizer%2
co phan)7
co-author$m
co-chair%2
co-director%2
co-founder%2
co-fundador$j
co-investigator%2
co-lead%2
co-operative$u
co-organisateur%%
co-organisatrice%%
co-organiser%2
co-organizer%2
co. ltd$L
co., ltd$L
coach,/
coafeza%3
coafeză%3
coauteur%0
coauteure%%
coautoare%3
coautor,0
coautora%q
coautore%<
coautrice&o
cocinera$j
cocinero$j
code 95*/
coding bootcamp,1
codirecteur%%
codirectrice%%
coeficiente de rendimento,*
cofetar%3
cofondatore%<
cofondatrice%<
cofundador%q
cofundadora%q
coiffeur%%
coiffeuse%%
cok iyi,2
cok iyi derecede,3
col(=
colaiste$o
colegiada%+
colegiado%+
colegio,4
colegio oficial%Y
colegiu'W
colegiu universitar,5
colegiul'W
colla%r
collaboratore%<
collaboratrice%<
college,6
collegio$y
colloque%/
colloquium$m
collège$w
colonia(=
colonie%&
coloquio%-
columnist%2
col·legi$v
coláiste$o
colégio+Q
combinat%g
comedien%%
comedienne%%
comercial%D
comercio%S
comfortable+9
comhairle,7
comhairleoir%x
comhar,7
comhdhail+*
comhdháil+*
comhlacht,7
comhordaitheoir%x
comissaria%)
comissario%)
comissária%)
comissário%)
commendation$@
commercial%%
commerciale&o
commessa%<
commesso%<
commis,8
commis chef%2
communaute%&
communauté%&
commune%&
communication%/
communications,9
communicative,:
community college$t
comortas*T
compagnia%l
compagnie%&
companhia%S
compania%Y
companie%g
company$u
companyia%r
compañía%Y
competent+9
competente,;
competition$@
completed(O
comprador%q
compradora$j
comptable,<
compte rendu%/
comptes rendus%/
comptia$x
comuna&D
comune%l
comunicacao&`
comunicacio+=
comunicacion%-
comunicaciones%-
comunicaciones a congresos%-
comunicació+=
comunicación%-
comunicare'I
comunicação&`
comédien%%
comédienne%%
comércio%S
comórtas*T
con lode$9
concejal$j
concejala$j
concentration,=
concierge'a
concluida,>
concluido,>
conclusao,>
conclusao prevista,?
conclusão,>
conclusão prevista,?
concluída,>
concluído,>
concorso$A
concours$>
concubinage+J
concurs,@
concurso,A
conducteur+p
conducteur de travaux%%
conductor,B
conductora%D
conductrice%%
confeiteira%)
confeiteiro%)
conference'H
conference paper$m
conference papers$m
conferences%/
conferencia,C
conferentie'L
conferenza'J
conferinta'I
conferință'I
conferència+=
conferência&`
confident+9
confirme,D
confirmé,D
confiteria%Y
confitería%Y
conférence%/
conférences%/
cong chung vien(a
cong nhan(a
cong tac vien(a
cong ty)7
congres,E
congreso%-
congresos%-
congress$m
congresso,F
congrès%/
congrés+=
coniugata+K
coniugato+K
conjunto&<
conocimientos basicos,G
conocimientos básicos,G
conoscenza base,H
conseguimento,I
conseguimento previsto,J
conseguita,I
conseguito,I
conseil%&
conseil departemental%&
conseil départemental%&
conseil regional%&
conseil régional%&
conseiller%%
conseillere%%
conseillère%%
conselheira%)
conselheiro%)
conserje$j
conservatoire$w
conservator%2
conservatori$v
conservatorio,K
conservatorium'm
conservatorul'W
conservatory$t
conservatório+Q
conserveries%&
consigliera%<
consigliere%<
consilier*&
consiliera%3
consilieră%3
consiliul%g
constable%2
construcciones%Y
construccions%r
construcoes%S
construction$u
constructora%Y
construtora%S
construções%S
consulate$u
consulente%<
consulenza%l
consultancy,L
consultant,M
consultanta%3
consultante%%
consultantă%3
consulting$u
consultor%B
consultora,N
consultoria%b
consultoría%Y
contabil*&
contabila%3
contabile%<
contabilista%)
contabilă%3
contable$j
contador%q
contadora%q
contae'V
contest$@
continuing,O
contract,P
contractor%2
contrada+&
contralor$j
contralora$j
contrato indefinido,Q
contremaitre%%
contremaître%%
contributor%2
controleur+p
controleuse%%
controller,R
contrôleur%%
contrôleuse%%
convegno'J
conversa,S
conversacao,T
conversacional,U
conversatieniveau,V
conversation'`
conversational,W
conversationnel'`
conversação,T
conversațional,X
coo'F
cook%2
coop$u
cooperativa*%
cooperativa agricola%Y
cooperativa agrícola%Y
cooperative'e
cooperativă%g
coopérative%&
coordenador%)
coordenadora%)
coordinador%D
coordinador general$j
coordinadora%D
coordinateur%%
coordinator':
coordinatore%<
coordinatrice,Y
coordonatoare%3
coordonator%3
copeira%)
copeiro%)
copywriter,Z
corector%3
corp$L
corporacion%Y
corporación%Y
corporal%2
corporation,[
correcteur%%
corrector$j
correctora$j
correctrice%%
corresponsal$j
corretor%)
corretora%)
correttore%<
correttrice%<
corriere%<
corso,\
corso di formazione%m
corso di formazione professionale'q
corso di laurea,]
corso di qualifica'q
corso professionale'q
corso professionale in'q
cosmetician+s
costruzioni%l
costumiere%%
costumière%%
costureira%)
costurera$j
cou(n
coucou*.
council$u
councillor%2
counsellor%2
counselor%2
county$u
county council$u
couramment,^
courant,^
courant et professionnel,_
courier%2
cours,`
course,a
coursera,-
coursier%%
court''
courtier%%
courtiere%%
courtière%%
couturier%%
couturiere%%
couturière%%
couvreur%%
couvreuse%%
cozinheira%)
cozinheiro%)
coördinator%0
coördinatrice%0
cp(=
cpa$x
cpc$}
cpcs$}
cpe)[
cpo'F
cpr$}
cqp%U
crane driver%2
crea*c
creche,b
credential$}
credit union$u
creperie%&
crescent''
crew%2
croce rossa%l
croitor%3
croitoreasa%3
croitoreasă%3
croix rouge%&
croix-rouge%&
cronista%<
cruz roja%Y
crèche%&
crêperie%&
csapat,c
csc,d
cscs,e
csm$x
csoport,f
ct''
ctesp+e
cto+S
cu nhan)2
cu nhan dai hoc)2
cua hang)7
cuidador%q
cuidadora%q
cuideachta,7
cuiner%C
cuinera%C
cuisinier%%
cuisiniere%%
cuisinière%%
cukiernik%>
cukrar'=
cukrasz%@
cukrász%@
cukrář'=
cukup,g
cukup baik,h
cum laude,i
cunostinte de baza,j
cunoștințe de bază,j
cuntasoir%x
cuntasóir%x
cuntoir%x
cuoc thi)3
cuoca%<
cuoco%<
cup$@
curate%2
curator%2
curent,k
curier%3
current,O
currently,O
curriculo,l
curriculo profissional,m
curriculum,n
curriculum europass,o
curriculum formativo e professionale,p
curriculum vitae,q
curriculum vitae europass,r
curriculum vitae europeo,s
curriculum vitae formato europeo,p
curriculum vitæ,t
currículo,l
currículo profissional,m
currículum,u
currículum europass,o
currículum vitae,v
currículum vitae europeo,o
currículum vítae,o
curs,w
cursillo,x
curso,y
curso de(n
curso profissional+e
curso tecnico+e
curso tecnico em+e
curso tecnico superior profissional+e
curso técnico+e
curso técnico em+e
curso técnico superior profissional+e
cursus*1
custode%<
cutter&k
cuộc thi)3
cv,z
cv europass,{
cvut,|
czasopismo'Q
czesc,}
cześć,}
czlonek%>
czlonkini%>
członek%>
członkini%>
cámara%Y
cáritas%Y
cárnicas%Y
câmara%S
câmara municipal%S
cântăreață%3
cântăreț%3
câștigătoare*w
câștigător*w
cédula*c
cég'R
cégep$w
céim(x
céim bhaitsiléara(x
célibataire+J
có gia đình+u
công chứng viên(a
công nhân(a
công ty)7
cúntóir%x
căn bản+0
căsătorit+C
căsătorită+C
cơ bản+0
cổ phần)7
cộng tác viên(a
cử nhân)2
cử nhân đại học)2
cửa hàng)7
d-$
d d-%
d o o$L
d phil-&
d u%o
d.d-%
d.o.o$L
d.phil-&
d.u%o
d1-'
d2-(
d3-(
d4-)
da-*
da ket hon+u
da remoto$P
dabar-+
dabartis-+
dachdecker&k
daftar riwayat hidup-,
dag--
dagitim elemani%'
daglig leder-.
dagplejer'8
dags dato-/
dai hoc-0
daire*m
dairy$u
daktaro laipsnis-1
dal-*
dala-2
dalf)[
dall$M
damh$o
damm+q
dan-3
dan beri-4
danas-5
dancer%2
danes-6
dang hoc)S
dang lam)S
danh hieu)3
danh hiệu)3
danisma%'
danisman%'
danismani%'
danismanlik%z
dansare%E
dansatoare%3
dansator%3
dansci%'
danser-7
dansçı%'
danışma%'
danışman%'
danışmanlık%z
danışmanı%'
darbiniece%I
darbinieks%I
darbnica')
darbnīca')
darbuotoja%H
darbuotojas%H
dari-8
daring-9
darzelis-:
darželis-:
dasar-;
data entry%2
data scientist'F
datanomi&Z
datheangach++
dato&8
dau bep(a
daughters$u
dawret-<
day-=
days-=
dağıtım elemanı%'
daļa-2
dba->
dba degree-&
dbs$}
dcg(`
dd-/
de-?
de acasa-@
de acasă-@
de baza)U
de bază)U
de infirmier(`
de l-A
de la-B
de tai-C
dea-D
dealer%2
dean%2
dean's list$@
debutant)B
dec%U
deci%o
deck hand%2
deckhand%2
declarant%%
degerleme uzmani%'
degree(V
degustator+\
degustátor+\
deild-E
deimhniu+I
deimhniú+I
dekanova nagrada$)
dekarz%>
del-F
delavec-G
delavka-G
delavnica*M
dele)[
delegacion-H
delegación-H
delegada$j
delegado$j
delegue%%
deleguee%%
delf)[
delivre-I
delivree-I
delnice*d
delnik*d
demirci%'
demonstrador%)
demonstradora%)
den-J
den beri-4
den hien tai)S
den nay)S
denetci%'
denetçi%'
dengan pujian-K
denizci%'
dentist%2
dentista%)
dep%U
departament-L
departamentas-M
departamento-N
departaments-2
departamentul-O
departemen(s
departement-P
departman*>
departmani*>
departmanı*>
department*]
department of-Q
dependent%C
dependienta$j
dependiente$j
depo elemani%'
depo elemanı%'
dept*]
depto(=
depuis$J
deputy%2
derece-R
dergi*2
dergisi*2
dernegi%z
derneği%z
derzeit&8
des-S
des de-T
des del-U
desa-V
desainer%A
desarrollador$j
desarrolladora$j
desde-W
desde o-X
desenvolupador%C
desenvolupadora%C
desenvolvedor%)
desenvolvedora%)
designer-Y
deskundig-Z
deskundige%0
despachador$j
despachadora$j
despachante%)
despacho%Y
despatcher%2
despatx%r
dess-D
dessinateur%%
dessinatrice%%
destytoja%H
destytojas%H
detective%2
deug-[
deust(_
deutsches sprachdiplom-\
deuxieme prix$>
deuxième prix$>
devam*l
devam ediyor*l
devam ediyorum*l
devam etmekte*l
developer,Z
developpeur%%
developpeuse%%
devops-]
deweloper%>
dezernat'7
dezvoltator%3
değerleme uzmanı%'
di-^
di base,H
diaetassistent&k
diaetist'8
diakmunka)Z
diakmunkas)Z
diarista%)
diatassistent&k
dibinatajs%I
dibinātājs%I
dielna%j
dielňa%j
diem-_
diem trung binh-_
dien vien(a
dienst-`
diensten%R
dieteticien%%
dieteticienne%%
dietetikus)Z
dietetyczka%>
dietetyk%>
dietician%2
dietist-a
dietista%<
dietitian%2
dietolog*d
dieu duong(a
dieu hanh(a
dieu phoi vien(a
digital$u
diharapkan-b
dij-c
dijk-d
dilna-e
din-f
dinas'^
dioploma+I
dioplóma+I
dipartiment-g
dipartimento-h
dipl-i
dipl inf-i
dipl ing-j
dipl ing (fh(k
dipl kfm-i
dipl. ing-k
dipl.-inf-i
dipl.-ing-i
dipl.-ing. (fh(k
dipl.-kfm-i
diplom-l
diplom (fh(k
diplom ingenieur$/
diplom-ingenieur$/
diploma-m
diploma accademico-n
diploma accademico di primo livello-n
diploma alberghiero'q
diploma behaald%]
diploma de absolvire(c
diploma de bacalaureat(c
diploma de excelenta*w
diploma de licenta-o
diploma de master-p
diploma di'q
diploma di geometra'q
diploma di istituto'q
diploma di laurea-n
diploma di liceo'q
diploma di maturita'q
diploma di maturità'q
diploma di ragioneria'q
diploma di scuola superiore'q
diploma iii%t
diploma in-q
diploma its-r
diploma iv-)
diploma magistrale'q
diploma notu%n
diploma professionale'q
diploma superiore'q
diploma tecnico superiore-r
diploma universitario-n
diplomada en-s
diplomado en(h
diplomant-t
diplomarbeit$/
diplomas'l
diplomasi)l
diploması)l
diplomat en-u
diplomatura-s
diplomatura en(h
diplome-v
diplome d'etat%o
diplome d'etat d'infirmier(`
diplome d'etat d'infirmiere(`
diplome d'ingenieur%o
diplome d'universite%p
diplome de grande ecole%o
diplome inter universitaire%o
diplome interuniversitaire%o
diplome universitaire%o
diplomee-I
diplomi insinoori-w
diplomi-insinoeoeri-w
diplomi-insinööri-w
diplomingenioer(\
diplomingenioer i(\
diplomingenior(\
diplomingenior i(\
diplomingeniør(\
diplomingeniør i(\
diplomirana-t
diplomirani-x
diplomovany specialista-y
diplomovaný specialista-y
diploms'*
diplomski studij-k
diplomstudium$/
diplomuddannelse+1
diplomă-z
diplomă de absolvire(c
diplomă de bacalaureat(c
diplomă de excelență*w
diplomă de licență-o
diplomă de master-p
diplóma-{
diplôme%p
diplôme d'ingénieur%o
diplôme d'université%p
diplôme d'état%o
diplôme d'état d'infirmier(`
diplôme d'état d'infirmière(`
diplôme de grande école%o
diplôme inter-universitaire%o
diplôme interuniversitaire%o
diplôme universitaire%o
diplômé-I
diplômée-I
diputacio%r
diputacion%Y
diputació%r
diputación%Y
dirbtuves%k
dirbtuvės%k
direcao-|
direccion-}
dirección-}
directeur.$
directia-O
direction+L
directoare%3
director,B
directora%D
directrice+p
direcția-O
direkcija.%
direktoer&f
direktor.&
direktorat(I
direktoratet(I
direktore%G
direktorius%H
direktorlugu*>
direktors%I
direktoru%'
direktorė%H
direktur%A
direktör.'
direktörlüğü*>
direktörü%'
direktør&v
diretor%)
diretor executivo%)
diretora%)
diretoria-|
direttore%<
direttrice%<
direttur&\
direzione-h
direção-|
dirigent&k
dirigente%<
dis.(
dis hekimi%'
disainer$f
discreta.)
discreto.*
disenador$j
disenadora$j
disertace.+
disertacija.,
disertasi(]
disertācija.-
diseñador$j
diseñadora$j
dispatcher%2
dispenser%2
disponent&k
disputerad..
dissenyador%C
dissenyadora%C
dissertation./
disszertacio.0
disszertáció.0
distanciel$N
distans.1
distillery$u
distincao$?
distincio${
distincion$z
distinció${
distinción$z
distinctia*w
distinctie*w
distinction.2
distincția*w
distincție*w
distinção$?
distribuidora%S
district council$u
ditta.3
diu%o
divadlo.4
divisao-|
divisi(s
divisie.5
divisio.6
division.7
divisione-h
divisioona.8
divisió.6
división-}
divisjon.9
divisão-|
divize.:
divizia.;
divizija.<
divizio,c
divizjoni-g
diviżjoni-g
divorce+J
divorced+}
divorcee+J
divorciada+@
divorciado+A
divorciat+B
divorcé+J
divorcée+J
divortat+C
divortata+C
divorziata+K
divorziato+K
divorțat+C
divorțată+C
divízia.=
divízió,c
diyetisyen%'
dizainere%G
dizaineris%H
dizainers%I
dizainerė%H
dizajner&c
diákmunka)Z
diákmunkás)Z
diätassistent&k
diætist'8
diététicien%%
diététicienne%%
diëtist.>
diş hekimi%'
diễn viên(a
dliodoir%x
dlíodóir%x
dmte%o
dna(`
dnsep%o
do.?
do chwili obecnej&7
do danas-5
do danes-6
do dzis&7
do dzisiaj&7
do dziś&7
do nadal&7
do sada-5
do soucasnosti(R
do současnosti(R
do sucasnosti.@
do súčasnosti.@
do teraz&7
doanh nghiep)7
doanh nghiệp)7
dobra.A
dobre.B
dobro.C
dobrovolnice*d
dobrovolnicka+E
dobrovolnik,+
dobrovolník*d
dobrovoľník+E
dobrovoľníčka+E
dobry.D
dobry den%v
dobrze.E
dobrá.B
dobrý den%v
dobře.F
doc than+u
docens%@
docent.G
docente.H
dochtuir%x
dochtuireacht.I
dochtúir%x
dochtúireacht.I
docteur.J
doctor.K
doctor en.L
doctor in.M
doctor of.N
doctor of philosophy.N
doctor în.M
doctora.O
doctoraat.P
doctorado.O
doctoral.N
doctoral degree.N
doctorand%3
doctorandus.Q
doctorant%%
doctorante%%
doctorat.R
doctorate.N
documentaliste%%
dodiplomski studij-t
dodiplomski študij-t
dodnes.S
doi%(
dokonceno$l
dokončeno$l
dokter%A
doktor.T
doktor nauka.U
doktor znanosti.V
doktora.W
doktora derecesi.W
doktora grads.X
doktora grāds.X
doktoral.Y
doktorand.Z
doktorandin(%
doktorandske studium.[
doktorandské štúdium.[
doktorant%>
doktorantka%>
doktorantura.\
doktorantūra.\
doktorat.]
doktoratus.^
doktorgrad._
doktorgradsutdanning.`
doktori.^
doktori fokozat.^
doktori kepzes.^
doktori képzés.^
doktorica znanosti.V
doktorikraad.a
doktoriope.a
doktoriõpe.a
doktorsexamen..
doktorsgrada.b
doktorsgráða.b
doktorske studije.U
doktorske studium.c
doktorski studij.V
doktorski študij.d
doktorsky.c
doktorské studium.c
doktorský.c
doktorsprof.b
doktorspróf.b
doktorát,d
doktorátus.^
dolmetscher&k
dom zdravlja+N
domaine%&
domare%E
domeniul.e
domini.f
dominio.g
dominio completo.h
dominio total.i
dommer&v
domsmand'8
domínio.j
domínio completo.h
dona.k
donemsel.l
donna.m
doorman%2
doposud(R
doradca%>
doradczyni%>
dorucovatel'=
doručovatel'=
dosen%A
dosentti&g
dostateczny.n
dosud(R
doteraz.@
dottoranda%<
dottorando%<
dottorat.o
dottorato.p
dottorato di ricerca.p
dottore di ricerca.p
doula%2
doutor.q
doutora.q
doutorado.q
doutoramento.q
dovoljenje+[
dozent&k
dozvola.r
doçent%'
dphil-&
dr.s
dr hab.t
dr ing-&
dr inz.t
dr inż.t
dr iur-&
dr med-&
dr phil-&
dr philos.`
dr rer nat-&
dr sc.u
dr znanosti.d
dr. iur-&
dr. med-&
dr. phil-&
dr. rer. nat-&
dr. sc.u
dr. znanosti.d
dr.-ing-&
dr.philos.`
draaier%0
drafter%2
draftsman%2
dramaturg%2
draudimas%k
dreef-d
dreher%Z
drive''
driver%2
drogaria%S
drogist&k
drogueries%&
drs.Q
drsc,d
drucker(%
druckerei%h
druckerin%Z
drukarnia%d
drustvo%c
druzba*M
druzstvo.4
društvo%c
družba*M
družstvo.4
drzavna matura.v
državna matura.v
dscg%o
dsh)[
dtu+G
du.w
du an-C
du kien.x
du lich)7
du lịch)7
duais*T
duales studium(k
duchasach++
dulgher%3
duoc si(a
duolingo)[
duong+v
durchschnitt$i
durchschnittsnote$i
dusun-V
dut-[
duvarci%'
duvarcı%'
duzeltmen%'
dvikalbis.y
dwibahasa'\
dwujezyczny.z
dwujęzyczny.z
dyplom.{
dyplom technika.|
dyplom zawodowy.|
dyrektor%>
dyrektorka%>
dz*n
dzial.}
dzialalnosc gospodarcza%d
dział.}
działalność gospodarcza%d
dzien dobry,}
dziennikarka%>
dziennikarz%>
dzień dobry,}
dzimta*6
dzimta valoda*6
dzimtais*6
dzimtā*6
dzimtā valoda*6
dzis&7
dzisiaj&7
dzives apraksts/$
dzives gajums/$
dzivesgajums/$
dzivoklis*n
dziś&7
dzīves apraksts/$
dzīves gājums/$
dzīvesgājums/$
dzīvoklis*n
dámh$o
dátheangach++
dès$J
débutant)B
déclarant%%
délivré-I
délivrée-I
délégué%%
déléguée%%
département/%
développeur%%
développeuse%%
díj-c
dílna-e
dönemsel.l
dúchasach++
düzeltmen%'
dėstytoja%H
dėstytojas%H
dělnice*d
dělník*d
dược sĩ(a
dự kiến.x
dự án-C
e/&
e figli%l
e hijos%Y
e lode$9
e v$L
e.v$L
ea 1%{
ea1%{
eagarthoir%x
eagarthóir%x
earned(O
earrach/'
eba$h
ebanista+5
ebe%'
ebeniste%%
eccellente(;
eccellenti/(
ecdl/)
ecdl sprachen)[
echeance/*
echipa-O
echipă-O
ecole$w
ecole primaire$w
ecole superieure$w
ecoles$w
ecologist%2
ecoloog%0
economist/+
economista/,
economistă%3
ecpe)[
ects+k
eczaci%'
eczacı%'
eczanesi%z
ed/-
edasijoudnud/.
edasijõudnud/.
edd-&
edelleen//
edf%&
edificio(C
edifício&<
edistynyt/0
edited volume$m
edited volumes$m
editeur%%
editions/1
editor/2
editor in chief%2
editor-in-chief%2
editora/3
editore'J
editorial/4
editoru%'
editrice/5
editur&\
editura/6
editură/6
editör%'
editörü%'
edizioni/7
educacio secundaria)Q
educacion secundaria(n
educació secundària)Q
educación secundaria(n
educador%B
educadora%D
educateur%%
educatoare%3
educator%3
educatore%<
educatrice&o
edustaja&g
edx,-
edzo%@
edző%@
eeldatav/8
eerste prijs/9
eerste taal/:
eervolle vermelding/9
efset)[
efteraar/;
efteraaret/;
efterar/;
efteraret/;
efterskole/<
efterår/;
efteråret/;
efz$h
eg$L
egenfoeretagare/=
egenforetagare/=
egenföretagare/=
egitimi/>
egitmen%'
egitmeni%'
egresada'/
egresado'/
egyedulallo/?
egyedülálló/?
egyeni vallalkozo'R
egyesulet&A
egyesület&A
egyetem/@
egyetemi&?
egyetemi diploma/A
egyéni vállalkozó'R
egzamin maturalny.|
ehbo*/
ehf$L
ehliyet)l
ehliyeti)l
ehpad%&
ehrenamtliche&k
ehrenamtlicher(%
ehrennadel$-
ehrung$-
eidg fachausweis&'
eidg. fachausweis&'
eier)=
eigandi*9
eigenaar(o
eignung)^
eindcijfer+{
einfache kenntnisse&j
einhleyp/B
einhleypur/B
eining/C
einkaeufer&k
einkaleyfi*}
einkaufer&k
einkunn%:
einkäufer&k
einsteiger/D
eireli$L
ejecutiva$j
ejecutivo$j
ejer'8
ekibi*>
ekip lideri%'
ekipa/E
ekonom/F
ekonomi&g
ekonomist/G
ekonomista/H
ekonomka*d
ekonomska skola/I
ekonomska sola/J
ekonomska škola/I
ekonomska šola/J
ekonóm'v
eksam/K
eksamen/L
eksamensgennemsnit/M
ekspedient/N
ekspercka/O
ekspercki/O
ekspert/P
ekspertas/Q
ekspertniva/R
ekspertnivaa/R
ekspertniveau/S
ekspertnivå/R
eksperts/T
ekspertti'Y
el(r
el meu nom es/U
el meu nom és/U
el presente%5
elado%@
eladó%@
electric$u
electrician/+
electricien%%
electricienne%%
electricista%D
electroplater%2
elektricar,%
elektricien%0
elektrik$f
elektrikar,+
elektrikas%H
elektrikci%'
elektriker&f
elektrikis%I
elektrikár+E
elektrikář*d
elektrikçi%'
električar,%
elektriķis%I
elektroniker&k
elektryk%>
eleman%'
elemani%'
elemanı%'
elementaarne&J
elementaer)N
elementaert)c
elementair)L
elementaire)B
elemental/V
elementar/W
elementare,H
elementares/X
elementari)V
elementary)D
elementary proficiency)E
elementer/Y
elementär)N
elementært)c
elemzo%K
elemző%K
eletricista%)
eletricista de manutencao%)
eletricista de manutenção%)
eletrotecnico%)
eletrotécnico%)
elettricista%<
elev/Z
eleveur%%
eleveuse%%
elismeres-c
elismerés-c
ellenor%K
ellenőr%K
elnok%@
elnök%@
eloadas+|
eloado/[
elsevier%(
elsosegely/\
elsősegély/\
elue%%
elulookirjeldus/]
elulugu/]
elvalt/?
elvegezve/^
elvált/?
elvégezve/^
előadás+|
előadó/[
em/_
em andamento'j
em curso'j
em dic/U
emakeel/`
emakeelena/`
emba/a
embajador$j
embajadora$j
embalmer%2
embassy$u
embetseksamen/b
embetsstudium/b
emelet%|
emitida,>
emitido/c
empilhadeirista%)
empleada$j
empleado$j
employe%%
employee%%
employee of the month$@
employee of the year$@
employé%%
employée%%
empregado%)
empresa%b
en/d
en couple+J
en cours$I
en cours d'obtention'p
en curs%6
en curso%5
en ligne$N
en linea/e
en linia$Q
en línea/e
en línia$Q
en poste$I
en prensa%-
en remot$Q
en remoto/e
encanador%)
encargada$j
encargado$j
encargado de turno$j
encarregada%C
encarregado%)
encarregat%C
encofrador$j
endnote$i
enekes/f
energy$u
enfase/g
enfermeira%)
enfermeiro%)
enfermera$j
enfermero$j
engaged+}
engedely*C
engedély*C
engenheir/h
engineer/i
enginyer/j
enginyeria tecnica-u
enginyeria tècnica-u
enhed/k
enheden%\
enhet/l
enheten(A
enige ervaring/m
enige kennis)L
enn/n
enoleg%C
enologa%C
enota/E
ens,-
ensamstaaende/o
ensamstaende/o
ensamstående/o
enseignant%%
enseignante%%
ensiapu%{
ensiapukortti%{
ensino+Q
ensino fundamental$<
ensino medio$<
ensino médio$<
ensino secundario$<
ensino secundário$<
ensino superior(f
enskild firma/=
enslig/p
enstitusu/q
enstitüsü/q
ente%l
ente di formazione$y
enterprises$u
entertainment$u
entraineur%%
entraineuse%%
entraîneur%%
entraîneuse%%
entre calles(=
entregador%)
entregadora%)
entrenador$j
entrenadora$j
entreprenad$]
entrepreneur%2
entreprenoer/r
entreprenor/r
entreprenør/r
entreprise/s
entwickler&k
enòleg%C
enòloga%C
epfl,-
epicerie%&
epitesz%K
epp$L
equip.6
equipa-|
equipe/t
equipier%%
equipiere%%
equipo-}
er/u
eredmeny'n
eredmény'n
erem-c
erettsegi/v
erettsegi bizonyitvany/v
erfahren&{
ergotherapeut&k
ergotherapeute%%
ergothérapeute%%
erhvervsakademigrad&+
erhvervsskole/<
erhvervsuddannelse$6
eriala/w
erikoisammattitutkinto/x
erindi*}
erinomainen/y
erinomaiset/z
erittaein hyvae/0
erittain hyva/0
erittäin hyvä/0
erkek)R
ernaeringsfysiolog)=
ernæringsfysiolog)=
eronnut(H
erschienen in'w
erste hilfe%9
erstes staatsexamen$/
ersthelfer%9
erstsprache/{
ertekesito%K
ervaren/|
erwartet&l
erweiterte grundkenntnisse)_
erweiterter realschulabschluss$h
erworben$d
erworben am$d
erzieher&k
es/}
esame di stato$g
escalera(=
escola0$
escola tecnica0%
escola tècnica$v
escola técnica+Q
escola universitaria$v
escola universitària$v
escritorio%S
escrituraria%)
escriturario%)
escriturária%)
escriturário%)
escritório%S
escuela+/
escuela tecnica+/
escuela técnica+/
esimees$f
esimies&g
esindaja$f
esitelma0&
esitelmae0&
esitelmä0&
eso0'
especialidad0(
especialidad en'E
especialidade/g
especialista0)
especialitat*\
especializacao0*
especializacao em0*
especializacion0(
especializacion en'E
especialización0(
especialización en'E
especialização0*
especialização em0*
esperado0+
espert0,
esperta0-
esperto0-
essay$m
essays$m
estagiaria%)
estagiario%)
estagio%)
estagiária%)
estagiário%)
estate0.
esteticista%q
estetista%<
estheticienne%%
esthéticienne%%
estimado0+
estimat'g
estimata'g
estimated&w
estimator%2
estimată'g
estiu0/
estrada&<
estudi%r
estudio)0
estágio%)
estúdio%S
esztergalyos)Z
esztergályos)Z
et00
et al%(
eta01
etablissements%&
etae01
etaenae01
etaetyoe01
etage&R
etalagiste%%
etana01
etaten(I
etatyo01
ete02
etec+Q
eth,-
eth zurich,-
eth zürich,-
ets%&
ettekanne%y
etterem'R
etterutdanning/b
ettevote&X
ettevõte&X
etude notariale%&
etut ogretmeni%'
etä01
etänä01
etätyö01
etüt öğretmeni%'
eu sou+l
eud$6
eurl$L
europaeischer lebenslauf){
europaeisches muster fuer lebenslaeufe){
europaeisk cv format03
europaeisk cv-format03
europai oneletrajz04
europaischer lebenslauf){
europaisches muster fur lebenslaufe){
europass ansioluettelo&t
europass curriculum vitae$q
europass cv05
europass gyvenimo aprasymas06
europass gyvenimo aprašymas06
europass lebenslauf){
europass oneletrajz04
europass zivljenjepis07
europass zivotopis08
europass önéletrajz04
europass življenjepis07
europass životopis08
europass-ansioluettelo&t
europass-cv09
europass-lebenslauf){
european curriculum vitae format$q
european cv format$q
european format for curriculum vitae$q
europees cv09
europees cv formaat09
europees cv-formaat09
europejski format cv0:
europski format zivotopisa0;
europski format životopisa0;
europsky format zivotopisu0<
europäischer lebenslauf){
europäisches muster für lebensläufe){
europæisk cv-format03
európai önéletrajz04
európsky formát životopisu0<
ev0=
evaluator%3
evden+f
eves0>
evkonyv.0
evli)j
evropski format zivljenjepisa07
evropski format življenjepisa07
evropsky format zivotopisu0?
evropský formát životopisu0?
exam marker%2
examen0@
examen artium'P
examensarbete0A
examiner%2
excelent,k
excelente0B
excellent0C
excel·lent0D
executive%2
executive master$/
executive mba0E
exp0F
exp date0F
exp. date0F
expected&w
expedida'/
expedido'/
expedient0G
expediente+,
experienced+9
expert0H
expert comptable%%
expert level0I
expert-comptable%%
experta0J
experte0K
experten0L
expertenkenntnisse0L
expertenwissen0L
expertin0M
expertise0N
expertna0O
expertni0P
expertniva0Q
expertnivaa0Q
expertnivå0Q
expertná0O
expertní0P
experto0R
expiration0F
expire en/*
expire le/*
expires0F
expires on0F
expiring0F
expiry0F
exploitation%&
extended diploma%Q
extra%%
extraknack0S
extraknaeck0S
extraknäck0S
eċċellenti/(
eğitimi/>
eğitmen%'
eğitmeni%'
f0T
f lli%l
f o m0U
f.lli%l
f.o.m0U
fabbrica%l
fabbro%<
fabrica0V
fabrică%g
fabriek%R
fabrik0W
fabrika'-
fabrikasi%z
fabrikası%z
fabrikk(I
fabryka%d
fac$w
fachabitur$h
fachangestellte$h
facharbeiter$h
facharbeiterabschluss$h
facharbeiterbrief$h
fachausweis&'
fachbereich'7
fachfrau%Z
fachhochschule)u
fachhochschulreife$h
fachkraft%Z
fachmann%Z
fachoberschulreife$h
fachrichtung0X
fachwirt&'
fachwirtin&'
fachzeitschrift'w
facilitator%2
facolta$y
facoltà$y
facteur%%
factory$u
factrice%%
faculdade+Q
facultad+/
facultat$v
facultate'W
facultatea'W
faculte$w
faculteit'm
faculty$t
faculty of$t
faculté$w
fag0Y
fagbrev0Z
faglaert$6
faglært$6
fagproeve'P
fagprove'P
fagprøve'P
fagskole0[
fagskolegrad0\
fagskolegrad i0\
fagskoleutdanning0\
fahrer&k
fahrerlaubnis%9
faiantar%3
faianțar%3
faible)H
fair,:
fakulta0]
fakultaet)u
fakultas0^
fakultat)u
fakultate&.
fakulte&*
fakultesi&*
fakultet0_
fakulteta/J
fakultetas-:
fakulty0`
fakultà&1
fakultät)u
fakultāte&.
fakülte&*
fakültesi&*
falegname%<
fall(-
fall semester(-
familiar0a
familiar with0a
familiarity0a
faoi lathair&s
faoi láthair&s
farm$u
farm hand%2
farmaceits%I
farmaceut0b
farmaceuta%>
farmaceutic%C
farmaceutica%B
farmaceutico%q
farmaceutka%>
farmacevt&d
farmacia0c
farmacias%S
farmacie%g
farmacist%3
farmacista0d
farmacistă%3
farmacèutic%C
farmacèutica%C
farmacéutica$j
farmacéutico$j
farmacêutica%)
farmacêutico%)
farmaseutti&g
farmasoeyt)=
farmasoyt)=
farmasøyt)=
farmer%2
farmhand%2
farmàcia%r
farmácia%S
farmácias%S
farrier%2
fasih&2
fasor%|
fatec+Q
faxineira%)
faxineiro%)
fce)[
fear0e
federacao%S
federacion%Y
federación%Y
federation%&
federação%S
fejezet.0
fejleszto%K
fejlesztő%K
felag'3
felelos%K
felelős%K
felhasznaloi0f
felhasznaloi szint0f
felhasználói0f
felhasználói szint0f
felicitations(B
felicitations du jury(B
fellow%2
fellowship$@
felsofok0g
felsofok felett0h
felsofoku0g
felsofoku okj0i
felsofoku szakkepzes0i
felsooktatasi szakkepzes0i
felsőfok0g
felsőfok felett0h
felsőfokú0g
felsőfokú okj0i
felsőfokú szakképzés0i
felsőoktatási szakképzés0i
female0j
femeie0k
femeiesc0k
femeni.k
femenino0l
femení.k
feminin0m
feminine0j
feminino0n
femme0o
femme de chambre%%
femmina.m
femminil0p
femminile.m
fen lisesi&*
fenykepesz)Z
ferfi0q
ferienjob(%
ferienjobber(%
ferilskra0r
ferilskrá0r
ferjezett/?
ferme%&
fermier%3
fernarbeit0s
ferramenteiro%)
ferreteria%Y
ferretería%Y
ferronnier%%
festanstellung)`
feuerwehr%h
fh,-
field of study,=
fierar%3
figli%l
filhos%S
filiale%h
filiere0t
filière0t
filosofian maisteri-w
filosofian tohtori0u
filosofie doktor..
filosofie kandidat%X
finalis&z
finalist0v
finalista0w
finaliste$>
finalisti$*
finalistka0x
finalizada'/
finalizado'/
fino a0y
fino ad oggi$V
fino al0y
fins0z
fins a0z
fins ara%6
fins avui%6
fiorista%<
fire fighter%2
fireann0e
firefighter%2
firinci%'
firini%z
firm$u
firma0{
firmasi%z
firması%z
firmă%g
first$F
first aid$}
first aider$}
first class$F
first class honours(V
first language0|
first mate%2
first place$@
fiscal$j
fisherman%2
fishmonger%2
fisioterapeuta%q
fisioterapis%A
fisioterapista%<
fiskare%E
fiske(I
fisker&v
fitter':
fixed term,P
fixed-term,P
fizioterapeut%3
fizjoterapeuta%>
fizjoterapeutka%>
fizyoterapist%'
fjarvinna$T
fjernarbeid0}
fjernarbejde1$
fjolbrautaskoli&,
fjölbrautaskóli&,
flat''
fleischer%Z
fleischerei%h
fleuriste%%
fliesenleger&k
fliessend1%
fliessend in wort und schrift1%
fliessende kenntnisse1%
fließend1%
fließend in wort und schrift1%
fließende kenntnisse1%
flight attendant%2
floor''
florar%3
florist1&
florista%q
floristeria%Y
floristería%Y
floristi&g
floristin%Z
florysta%>
florystka%>
fluencia(1
fluent1'
fluente1(
fluently*x
flugbegleiter&k
fluid1)
fluida1*
fluido1+
fluwenti/(
fluência(1
flydende1,
flydende i skrift og tale1,
flydende modersmaal1-
flydende modersmal1-
flydende modersmål1-
flygvaerdinna%E
flygvardinna%E
flygvärdinna%E
flysykepleier-.
flytande1.
flytande i tal och skrift1.
flytende1/
flytende muntlig og skriftlig1/
flyvert10
fm-w
foarte bine,k
foarte bun(7
focus,=
fodrasz)Z
fodrász)Z
foerare%E
foerderung(&
foeredrag0A
foerening$]
foereningen$]
foerer)=
foererkort%u
foerestaandare%E
foeretag$]
foerlag11
foerman%E
foersaekring$]
foerskola12
foerskolan$]
foerskollaerare%E
foerskollaerarexamen%X
foerstapris$=
foerstaspraak13
foerstehjaelp%M
foerstepraemie$+
foerster%Z
foerstespraak14
foertroendevald0S
foervaentad)r
foireann'%
foiskola15
foiskolai diploma&?
foldmero)Z
folkehoegskole)>
folkehogskole)>
folkehøgskole)>
folkeskole/<
folkeskolens afgangsproeve$6
folkeskolens afgangsprove$6
folkeskolens afgangsprøve$6
folkhoegskola16
folkhogskola16
folkhögskola16
folyamatban$S
folyamatos$S
folyekony0g
folyekonyan0g
folyoirat.0
folyékony0g
folyékonyan0g
folyóirat.0
fomhar17
fond18
fondacija'-
fondas%k
fondateur%%
fondation%&
fondatoare%3
fondator%3
fondatore%<
fondatrice&o
fondazione%l
fondazzjoni'f
fonderie%&
fonds')
fonoaudiologa%)
fonoaudiologo%)
fonoaudióloga%)
fonoaudiólogo%)
fontanera$j
fontanero$j
food bank$u
food hygiene$}
food safety$}
foods$u
for19
foraar1:
foraaret1:
forar1:
forare%E
foraret1:
foras,7
forbroir%x
forbróir%x
forderung(&
fordito%K
fordypning1;
fordító%K
foredrag&x
foreleser-.
foreman%2
forening*(
foreningen$]
forer)=
forerkort%u
forestandare%E
forester%2
foretag$]
forgeron%%
forhandlingsniveau1,
forklift$}
forklift operatoru%'
forklift operatörü%'
forkvinde'8
forlag1<
formacao complementar+:
formacio professional+y
formacion profesional1=
formacion profesional de grado superior+j
formació professional+y
formación profesional1=
formación profesional de grado superior+j
formador%B
formadora%B
formadur*9
forman%E
formand/N
formann)=
format european pentru curriculum vitae1>
format europeen pour le curriculum vitae,{
format europeu de curriculum vitae,v
format europeu de currículum vitae,v
format européen pour le curriculum vitae,{
formateur%%
formation continue1?
formation courte1?
formato europeo de curriculum vitae,o
formato europeo para el curriculum vitae,o
formato europeo per il curriculum vitae,p
formato europeu de curriculum vitae,m
formatoare%3
formator%3
formatore%<
formatrice&o
formação complementar+:
formaður*9
formen%'
formgivare%E
forn%r
fornaia%<
fornaio%<
forner%C
forritari*9
forsakring$]
forscher&k
forsikring/r
forskare%E
forsker&v
forskola12
forskolan$]
forskollarare%E
forskollararexamen%X
forstamt%h
forstapris$=
forstasprak13
forstehjaelp%M
forstepraemie$+
forster%Z
forstesprak14
fortbildung1@
fortgeschritten1A
fortlaufend&8
fortroendevald0S
fortsatt1B
forvantad)r
forventa1C
forventes1D
forventet1E
forår1:
foråret1:
fotograaf%0
fotograf1F
fotografa*'
fotografci%'
fotografer%A
fotografo'9
fotos)Z
fotoğrafçı%'
fotògraf%C
fotògrafa%C
fotógrafa$j
fotógrafo%q
fotós)Z
foundation$u
foundation degree%P
foundation diploma%P
foundation year(V
founder%2
fp1G
fp grado superior+j
fp i(n
fp ii+j
fp技能士$C
fr o m0U
fr.o.m0U
fra1H
fra og med1I
fraan1J
fraan och med0U
fracc(=
fraccionamiento(=
fraedingur*9
fraesare%E
fraeser&k
fraiseur%%
framhaldsskoli&,
framhaldsskóli&,
framhaldsstig1K
framurskarandi1L
framúrskarandi1L
fran1J
fran och med0U
frasare%E
fraser&k
fratelli%l
frau1M
frazione+&
freelance1N
freelance contract,P
freelancer1O
freiberufler(%
freiberuflich1P
freiwilliges soziales jahr(%
fremragende1,
frentista%)
fresador$j
fresatore%<
frezar*d
frezeci%'
frezer1Q
frezor%3
frigorifico%S
frigoriste%%
frigorífico%S
friseur&k
frisoer&f
frisor&f
frisör%E
frisør&v
fritidsjob)v
fritidsledare%E
frivillig1R
frizer%3
frm$x
from1S
fromager%%
fromagere%%
fromagerie%&
fromagère%%
frontend'F
fruehjahr1T
fruehling1T
fruhjahr1T
fruhling1T
fruteria%Y
frutería%Y
fryzjer%>
fryzjerka%>
frá1U
fräsare%E
fräser&k
från1J
från och med0U
fræðingur*9
frézař*d
frühjahr1T
frühling1T
fsj(%
fsjler(%
fuehrer%Z
fuehrerin%Z
fuehrerschein%9
fuer1V
fuhrer%Z
fuhrerin%Z
fuhrerschein%9
full professional*x
full professional proficiency1W
full stack'F
full time1X
full-stack'F
full-time1X
fulltrui*9
fulltrúi*9
fully remote1Y
functional skills%Q
fundacao%S
fundacio%r
fundacion%Y
fundació%r
fundación%Y
fundacja%d
fundador%B
fundadora%B
fundatia%g
fundatie%g
fundação%S
fundația%g
fundație%g
fundiert1Z
fundierte kenntnisse1Z
fur1V
futar)Z
futár)Z
fylkeskommune(I
fyrirlestur*}
fyrirtaeki1[
fyrirtæki1[
fysioterapeut&f
fysioterapeutti&g
fysioterapeutti (amk&G
fysiotherapeut%0
fyzioterapeut'=
fz llc$L
fz-llc$L
fze$L
fàbrica%r
fábrica)0
fédération%&
félag'3
félicitations(B
félicitations du jury(B
féminin0o
fényképész)Z
férfi0q
férjezett/?
fómhar17
földmérő)Z
förare%E
förderung(&
föredrag0A
förening$]
föreningen$]
föreståndare%E
företag$]
förlag11
förman%E
förskola12
förskolan$]
förskollärare%E
förskollärarexamen%X
förstapris$=
förstaspråk13
förster%Z
försäkring$]
förtroendevald0S
förväntad)r
fører)=
førerkort%u
førstehjælp%M
førstepræmie$+
førstespråk14
führer%Z
führerin%Z
führerschein%9
für1V
fırıncı%'
fırını%z
főiskola15
főiskolai diploma&?
g%w
gaard$]
gada1\
gade1]
gadi1^
gads1^
gadu1^
gaelscoil$o
gaertner&k
gaertnerei%h
gaffer%2
galardon$z
galardón$z
galerie1_
gallery$u
galvaniseur&k
gamekeeper%2
games$u
gamykla%k
ganadera$j
ganadero$j
ganador$z
ganadora$z
gang-V
gano%n
ganske god*f
garage'e
garcom%)
garconete%)
gard$]
gardener%2
gardien%%
gardienne%%
garson%'
gartner1`
gartnerei%h
garzone%<
garçom%)
garçonete%)
gasse+q
gasthaus((
gasthof((
gastouder%0
gata1a
gatan&Q
gate))
gatve1b
gatvė%w
gazeteci%'
gazette$u
gbr$L
gcp$x
gcse$R
gcses$R
gebr((
gebruder((
gebrueder((
gebrüder((
gecertificeerd*/
ged$R
gegenwaertig&8
gegenwartig&8
gegenwärtig&8
gehilfe%Z
gehilfenbrief$h
gehilfin%Z
gehuwd&P
geimhreadh1c
gelateria%l
geldig t e m1d
geldig t m1d
geldig t.e.m1d
geldig t/m1d
geldig tot1d
gelistirici%'
gelistiricisi%'
geliştirici%'
geliştiricisi%'
gemeente1e
gemeinde((
gemeinderat%Z
gemiddeld1f
gemiddeld cijfer+{
gemiddelde+{
gendarme%%
gendarmerie%&
genel not ortalamasi%n
genel not ortalaması%n
genel ortalama%n
generalitat%r
generell studiekompetanse'P
gennemsnit/M
genossenschaft%h
geodeta%>
geodetka%>
geologist%2
geometer&k
geometra%<
geometre%%
gepland1g
geplant&l
gepromoveerd.P
gept)[
gepubliceerd'L
gerai1h
gerant%%
gerante%%
geras1i
gerent%C
gerente%q
gering&j
germans%r
geros1i
geruestbauer&k
gerustbauer&k
gerüstbauer&k
gesaellbrev1j
gesallbrev1j
gesamtnote$i
gesamtschule)u
geschaeft%h
geschaeftsbereich'7
geschaeftsfuehrer&k
geschaft%h
geschaftsbereich'7
geschaftsfuhrer&k
gescheiden&P
geschieden1k
geschäft%h
geschäftsbereich'7
geschäftsführer&k
gesell&k
geselle%Z
gesellenbrief$h
gesellenpruefung$h
gesellenprufung$h
gesellenprüfung$h
gesellenstuck$h
gesellenstueck$h
gesellenstück$h
gesellin%Z
gesellschaft%h
gestalter&k
gestionnaire%%
gestor%)
gestora%)
gestoria1l
gestoría%Y
gesällbrev1j
getrouwd&P
getuigschrift*/
gevorderd1m
gg-V
ggmbh$L
ghadu ghaddej)}
ghalliem&\
ghalliema&\
gia su(a
gia sư(a
giai)3
giai ba)3
giai khuyen khich)3
giai nhat)3
giai nhi)3
giai thuong)3
giam doc(a
giam sat(a
giang vien(a
giao hang(a
giao hàng(a
giao su(a
giao tiep1n
giao tiep co ban1n
giao tiep tot1n
giao tiếp1n
giao tiếp cơ bản1n
giao tiếp tốt1n
giao vien(a
giardiniera%<
giardiniere%<
giay chung nhan)1
giay khen)3
giay phep)1
gids1o
gie$L
giesser&k
gießer&k
gift1p
giftur/B
gimnasio%Y
gimnazija&)
gimnazium/@
gimnazjum&(
gimnázium/@
gimtasis.y
gimtoji.y
gimtoji kalba.y
ginasio%S
ginásio%S
gioi+6
giornalista%<
giris duzeyi)P
giriş düzeyi)P
gise memuru%'
giudice%<
giám sát(a
giám đốc(a
giáo sư(a
giáo viên(a
gişe memuru%'
giải)3
giải ba)3
giải khuyến khích)3
giải nhì)3
giải nhất)3
giải thưởng)3
giảng viên(a
giấy chứng nhận)1
giấy khen)3
giấy phép)1
giỏi+6
gjaldkeri*9
gjennomsnitt1q
glassblower%2
glazier%2
glazurnik%>
gledalisce*M
gledališče*M
glorieta(=
gmbh$L
gmbh & co$L
gmbh & co kg$L
gmbh & co. kg$L
gmina%d
go1r
go dti1r
go dti seo&s
go dtí1r
go dtí seo&s
gobernanta$j
gobierno%Y
gobierno de%Y
god1s
god kunnatta1t
goda1u
goda kunskaper1v
goda kunskaper i tal och skrift1.
godalga$4
gode1w
gode kundskaber1w
gode kunnskaper1x
godina1y
godine1y
godkjenning1z
godt1{
goed1|
goede kennis1}
goethe)[
goethe zertifikat)[
goethe-zertifikat)[
gold$@
gold card$}
gold medal$@
goldschmied&k
goldsmith%2
gondozo'+
gondozó'+
gonullu%'
good2$
good knowledge2%
gorevli%'
gorevlisi%'
gostilna*M
gott1t
gotu2&
gouvernante%%
government$u
governo%S
governor%2
gpa2'
gpa評価2(
graben+q
gracht-d
grad2)
grad ta' master2*
gradam*T
grade$F
gradinar%3
gradinita'W
grado(h
grado en(h
grado medio(n
grado medio en(n
grado superior+j
grado superior en+j
grado universitario(h
graduacao(f
graduacao em(f
graduada en(h
graduado en(h
graduado escolar(n
graduat escolar)Q
graduate certificate0E
graduate degree0E
graduate diploma0E
graduate school$t
graduated(O
graduating&w
graduação(f
graduação em(f
graend&Q
grafica2+
grafician%3
graficka,+
grafico%<
graficzka%>
grafik2,
grafiker%'
grafikus)Z
grafička,+
gramata.-
gramatvede%I
gramatvedis%I
grammar school$t
grand&Q
grand debutant2-
grand débutant2-
grande ecole$w
grande école$w
granja%Y
grant$@
granted(O
graphiste%%
grau-u
grau en-u
grau mitja)Q
grau mitjà)Q
grau superior+y
gre)[
greengrocer%2
greenkeeper%2
greetings2.
greffier%%
greffiere%%
greffière%%
grein2/
griffier%0
grocer%2
groep%R
groothandel%R
groundskeeper%2
group20
groupe%&
grubu%z
grueezi21
gruender&k
gruezi21
grundare0S
grunder22
grunderna23
grundforlob$6
grundforloeb$6
grundforløb$6
grundkenntnis&j
grundkenntnisse)K
grundkunskaper23
grundlaeggande23
grundlaeggande nivaa24
grundlaeggende25
grundlaegger'8
grundlagen)K
grundlaggande23
grundlaggande niva24
grundläggande23
grundläggande nivå24
grundlæggende25
grundlægger'8
grundniva24
grundnivaa24
grundnivå24
grundschule)u
grundskola26
grunnkunnatta27
grunnkunnátta27
grunnleggende28
grunnlegger)=
grunnnam(X
grunnnám(X
grunnskolaprof29
grunnskoli&,
grunnskólapróf29
grunnskóli&,
grunnthekking2:
grunnur2;
grunnþekking2:
grup2<
grup scolar'W
grup școlar'W
grupa2=
grupe2>
grupo)0
grupp2?
gruppe2@
gruppen*(
gruppenleiter&k
gruppo%l
grupul%g
grupė2>
grád2A
gráfica%S
gränd&Q
grüezi21
gründer22
grāmata.-
grāmatvede%I
grāmatvedis%I
grădinar%3
grădinița'W
grădiniță'W
gtq%L
guanyador${
guanyadora${
guard%2
guarderia2B
guardería2B
guardia giurata%<
guardo${
guardó${
gueltig bis*A
gueltig bis zum*A
guest lecturer%2
guia de montana$j
guia turistica%q
guia turistico%q
guia turística%)
guia turístico%)
guida alpina%<
guida turistica%<
guide%2
gultig bis*A
gultig bis zum*A
gumnaasium2C
guncel*l
gunumuz*l
gunumuze kadar*l
gurnal'O
gurnalist&\
guru2D
gut2E
gut in wort und schrift2F
gutachter&k
gute2F
gute grundkenntnisse)_
gute kenntnisse2E
guten tag21
guvenlik gorevlisi%'
guz2G
guía de montaña$j
guía turística$j
guía turístico$j
gyakornok%@
gyar&A
gydytoja%H
gydytojas%H
gymnas)>
gymnasial1j
gymnasial uddannelse$6
gymnasialabschluss$h
gymnasieexamen1j
gymnasieskola26
gymnasiet26
gymnasieutbildning1j
gymnasium2H
gymnazium0`
gymnázium0`
gyogyszeresz%K
gyogyszertar'R
gyogytornasz)Z
gyoztes$$
gyvenimo aprasymas06
gyvenimo aprašymas06
gyár&A
gyógyszertár'R
gyógyszerész%K
gyógytornász)Z
győztes$$
gärtner&k
gärtnerei%h
gård$]
géomètre%%
gérant%%
gérante%%
góð2I
góð kunnátta1t
gönüllü%'
görevli%'
görevlisi%'
götu2&
gültig bis*A
gültig bis zum*A
gümnaasium2C
güncel*l
günümüz*l
günümüze kadar*l
güvenlik görevlisi%'
güz2G
għadu għaddej)}
għalliem&\
għalliema&\
h2J
haandvaerker'8
habilitacao2K
habilitacio%*
habilitacion%+
habilitació%*
habilitación%+
habilitacja.t
habilitation2L
habilitation electrique%p
habilitation électrique%p
habilitação2K
haccp2M
hackathon2N
haedersbevisning$+
haendler&k
hafta2O
hai2P
haigla&X
hairdresser%2
hajadon/?
hakem%'
hakim2Q
hala*l
halado2R
haladó2R
halaman2S
halasz)Z
halen*l
halen calisiyorum*l
halen devam ediyor*l
hallinnoija&g
hallituksen jaesen2T
hallituksen jasen2T
hallituksen jäsen2T
hallo2U
hallo welt21
hallo zusammen21
halo2P
halász)Z
hameau&R
handel0W
handelsakademie)u
handelshoegskolan26
handelshogskolan26
handelshögskolan26
handelsskole/<
handlaeggare%E
handlaeggerska%E
handlaggare%E
handlaggerska%E
handledare2V
handler,R
handlowiec%>
handläggare%E
handläggerska%E
handvaerker'8
handwerk%h
handwerksmeister&'
handyman%2
handywoman%2
hang2W
hanke2X
hari ini2Y
harifa2Z
harita muhendisi%'
harita mühendisi%'
haritaci%'
haritacı%'
harjoittelija2[
hasic'=
hasič'=
haskoli&,
haskolinn&,
hasta+)
hasta bakici%'
hasta bakıcı%'
hasta el presente%5
hasta hoy%5
hasta la actualidad%5
hasta la fecha%5
hastanesi%z
hasti2\
hauptfach0X
hauptschulabschluss$h
hauptschule2]
hausmeister&k
hausnummer&W
haust2^
haute ecole$w
haute école$w
haven1]
havo2_
havo diploma']
havo-diploma']
hazas/?
hb$L
hbo$s
hbo bachelor$s
hbo master.Q
hbo propedeuse$s
hbo-bachelor$s
hbo-master.Q
hbo-propedeuse$s
hdr.J
he2`
hea2a
head%2
head of%2
head teacher%2
headteacher%2
health visitor%2
healthcare$u
heao$s
hebamme%Z
hec,-
heden2b
heder$,
hederlig omtale$,
hedersomnaemnande$=
hedersomnamnande$=
hedersomnämnande$=
hederspris2c
heft'w
heftruckcertificaat*/
heftruckchauffeur%0
hegeszto%@
hegesztő%@
hei2d
heikko&M
heim%h
heisann2e
hej2f
hej pa dig2g
hej paa dig2g
hej på dig2g
hejsa2h
hejsan2g
hekim%'
heladeria%Y
heladería%Y
helfer&k
hello2i
hello there2.
hello world2.
helló2j
helper%2
helyettes%K
hem+v
hemsire%'
hemsiresi%'
hemşire%'
hemşiresi%'
hentes)Z
herald$u
herausgeber'w
herausgeberschaften'w
herbst2k
herec*d
herecka*d
herečka*d
herfst2l
herkese merhaba2m
hermanos%Y
herr2n
het2o
heta arbeten%N
hetkel2p
heute&8
hey2.
hey there2.
hf2q
hf eksamen$6
hf-eksamen$6
hgv$}
hhx$6
hhx eksamen$6
hhx-eksamen$6
hi2.
hi all2.
hi everyone2.
hi there2.
hien)S
hien gio)S
hien nay)S
hien tai)S
hiep hoi)7
hieu thuoc)7
hieu truong(a
high school$t
high school degree%Q
high school diploma%Q
higher certificate%P
higher national certificate%Q
higher national diploma%P
highers%Q
highly skilled2r
highway''
hijscertificaat*/
hilfe%Z
hilfskraft)h
hingga2s
hingga kini2Y
hingga saat ini2Y
hingga sekarang2Y
hinne2t
hipermercado%Y
hirportal'R
hirszerkeszto)Z
hitsaaja&g
hivatal2u
hiver2v
hivern2w
hiện)S
hiện giờ)S
hiện nay)S
hiện tại)S
hiệp hội)7
hiệu thuốc)7
hiệu trưởng(a
hja2x
hjelp)=
hjemmearbejde1$
hjemmekontor0}
hjerte lungeredning%u
hjerte-lungeredning%u
hjá2x
hkdse english)[
hlid2&
hlr2y
hlíð2&
hnc$H
hnd$H
hnos%Y
ho2z
ho so xin viec2{
hoa si(a
hoc bong)3
hoc viec(a
hoc vien-0
hochschulabschluss(k
hochschule2|
hochschulreife$h
hodnoceni2}
hodnocení2}
hodnotenie3$
hoegskola26
hoegskolan26
hoegskole)>
hoegskoleexamen%X
hoegskoleexamen i%X
hoegskolefoerberedande1j
hoegskoleingenjoer%X
hoegskolekandidat$`
hoegskolen)>
hoehere fachschule&'
hoejere forberedelseseksamen$6
hoejskole/<
hoest3%
hoesten3%
hoeyskole)>
hoeyskolen)>
hof3&
hofladen%h
hogeschool'm
hogskola26
hogskolan26
hogskole)>
hogskoleexamen%X
hogskoleexamen i%X
hogskoleforberedande1j
hogskoleingenjor%X
hogskolekandidat$`
hogskolen)>
hohere fachschule&'
hoi--
hoi allemaal--
hoi nghi(u
hoi thao(u
hoitaja&g
hoitokoti'1
hoja de vida,o
hoje'j
hojere forberedelseseksamen$6
hojskole/<
hola3'
hola a todos*-
holding3(
holdings,[
holidays$u
holt2&
hombre3)
home2J
home office3*
homem3+
homeoffice0s
homme3,
honap2z
honnudur*9
honor$@
honorable mention$@
honors$F
honour$@
honourable mention$@
honours$F
honours bachelor(V
honours degree(V
hons(U
hoofd1o
hoofdstuk'L
hoofdstukken'L
hoofdvak%_
hop tac xa)7
hopital%&
hos3-
hos geldiniz2m
hospice$u
hospital3.
hospitalet(r
hospoda-e
host3/
hostal%Y
hosten3%
hostes%'
hostess30
hote%%
hote d'accueil%%
hotel31
hotelfach&k
hotell32
hotelli'1
hotesse%%
house''
house officer%2
housekeeper%2
houseman%2
hovedfag/b
hovedforlob$6
hovedforloeb$6
hovedforløb$6
hovenier)*
hoy%5
hoyskole)>
hoyskolen)>
hoş geldiniz2m
hr'F
hrsz%|
hsc$7
hsk)[
htk&G
htl,-
hts$s
htx$6
htx eksamen$6
htx-eksamen$6
huan luyen vien(a
hudebnik*d
hudebník*d
hudpleier)=
hudterapeut%E
huidig2b
huidige2b
huishoudschool']
huissier%%
hukukcu%'
hukukçu%'
hum kand&G
hum.kand&G
huolto'1
huong dan vien(a
hurtownia%d
huvudaemne%W
huvudamne%W
huvudämne%W
huy chuong)3
huy chương)3
huyen+v
huyện+v
huấn luyện viên(a
hybrid33
hybride34
hybrydowo35
hydraulik%>
hydrologist%2
hyfsad36
hygiejnebevis%M
hygieniapassi%{
hygienintyg%N
hypermarche%&
hypermarché%&
hyva37
hyva taito38
hyvae37
hyvae taito38
hyvaet38
hyvat38
hyvä37
hyvä taito38
hyvät38
háskóli&,
háskólinn&,
házas/?
hâlen*l
hâlen çalışıyorum*l
hâlâ*l
händler&k
hästi2\
håndværker'8
hædersbevisning$+
hè2`
hét2o
hírportál'R
hírszerkesztő)Z
hó2z
hónap2z
hótel'3
hôpital%&
hôte%%
hôte d'accueil%%
hôtel%&
hôtesse%%
högskola26
högskolan26
högskoleexamen%X
högskoleexamen i%X
högskoleförberedande1j
högskoleingenjör%X
höhere fachschule&'
hönnuður*9
höst39
hösten39
høgskole)>
høgskolekandidat$`
høgskolen)>
højere forberedelseseksamen$6
højskole/<
høst3:
høsten3:
høyskole)>
høyskolen)>
hướng dẫn viên(a
hạng-_
hẻm+v
họa sĩ(a
học bổng)3
học việc(a
học viện-0
hồ sơ xin việc2{
hội nghị(u
hội thảo(u
hợp tác xã)7
i3;
i am3<
i dag3=
i fills%r
i helyezett$$
i lathair&s
i láthair&s
i miejsce0x
i s$L
i sambud/B
i место3>
i'm3<
i. helyezett$$
i/s$L
iarna3?
ib$7
ib diploma%Q
icdl$x
icerik editoru%'
ich bin3@
ich heisse3@
ich heiße3@
ician3A
idag3B
idegenvezeto)Z
idegenvezető)Z
idioma materno3C
idioma nativo*:
idirmheanach3D
idirmheánach3D
idnmeistari-{
idnmenntun29
idnskoli&,
idoneita$g
idoneità$g
idraulico%<
ieee%(
iefp'q
iela*n
ielts)[
ielā*n
ies,-
iesacejs3E
iesācējs3E
ifsi$w
ifts'q
ig3F
igangvaerende3G
igangværende3G
igazgato/[
igazgatosag,c
igazgató/[
igazgatóság,c
igazolvany3H
igazolvány3H
ihk,-
ihk abschluss$h
ihk zertifikat%9
ihk-abschluss$h
ihk-zertifikat%9
ii miejsce0x
iii miejsce0x
iim,-
iit,-
ijazah3I
ijazah sma3I
ik ben3J
ik heet3J
ik uzmani%'
ik uzmanı%'
iki3K
iki dabar-+
iki dilli&_
iki siandien-+
iki siol-+
iki šiandien-+
iki šiol-+
ikincilik)@
ikurejas%H
il mio nome e3L
il mio nome è3L
ilcesi*m
ile3M
ileri,2
ileri duzey,2
ileri düzey,2
ileri seviye&0
ilkbahar(t
ilkokulu&*
illum)}
illustrateur%%
illustratoer3N
illustrator3O
illustratore%<
illustratrice&o
illustratör%E
illustratør)=
illusztrator)Z
illusztrátor)Z
illüstratör%'
ilsien matern*7
ilustrador%q
ilustradora%q
ilustrator3P
ilustratorka%>
ilustrátor'=
ilçesi*m
im3Q
imam%2
ime projekta3R
imker%Z
immobiliare%l
imobiliaria%S
imobiliária%S
imone%k
imoneje3S
impasse&R
impiegata%<
impiegato%<
importer%2
imprenta%Y
impresa%l
imprimerie%&
in3T
in a relationship+}
in corso$V
in corso di stampa'J
in curs%8
in essere$V
in partnerschaft1k
in press$m
in prezent%8
in progress,O
in service training,a
in-service training,a
inc$L
incepand cu3U
incepator)U
incorporated$L
indeks prestasi-K
indeks prestasi kumulatif-K
independent user2%
indirizzo,]
individuali veikla%k
indkober'8
indkoeber'8
indkøber'8
industri*(
industria%S
industrias)0
industrie%l
industriemeister&'
industriemeisterin&'
industrier$]
industries3V
indústria%S
indústrias%S
indústries%r
infant school$t
infermer%C
infermera%C
infermier&\
infermiera3W
infermiere%<
infirmier%%
infirmiere%%
infirmière%%
informatiker&k
ing3X
ingegner3Y
ingenier3Z
ingeniera en'E
ingenieria en'E
ingenieria superior'E
ingenieria tecnica(h
ingeniero en'E
ingeniería en'E
ingeniería superior'E
ingeniería técnica(h
ingenieur3[
ingenieurbuero%h
ingenieurburo%h
ingenieurbüro%h
ingenio%Y
ingenioer&v
ingenior&v
ingeniør&v
ingenjoer%E
ingenjor%E
ingenjör%E
inginer3\
inginer diplomat-o
inginier&\
ingrijitoare%3
ingrijitor%3
ingénieur3]
inhaber&k
iniciante3^
inkoepare%E
inkopare%E
inkoper%0
inköpare%E
inmobiliaria%Y
inmobiliarias%Y
inn$u
innealtoir%x
innealtóir%x
inniu&s
innkjoeper)=
innkjoper)=
innkjøper)=
inriktning%W
insa,-
insaat%z
insan kaynaklari uzmani%'
insan kaynakları uzmanı%'
insegnante%<
insener$f
insinoeoeri3_
insinoeoeri (amk3`
insinoeoeri (ylempi amk-w
insinoori3_
insinoori (amk3`
insinoori (ylempi amk-w
insinyur%A
insinööri3_
insinööri (amk3`
insinööri (ylempi amk-w
inspectoare%3
inspector/+
instalater,+
instalator%3
instalatér*d
installateur&k
institiuid$o
institiúid$o
institut3a
institutas3b
institute-Q
institute of technology$t
instituteur%%
instituto3c
institutrice%%
instituts3d
institutt3e
institutul3f
instituut3g
instituutti3h
institūts3d
instructeur%0
instructoare%3
instructor/+
instruktoer3i
instruktor3j
instruktorka3k
instruktur%A
instruktör2V
instruktør3l
instrutor%)
instrutora%)
instytut3m
insurance$u
integrante%)
integrisane studije3n
interactive$u
interim+H
interimaire%%
intermedi3o
intermedia3p
intermediaire3q
intermediar3r
intermediar superior*;
intermediaria,T
intermediario3s
intermediario avancado*J
intermediate3t
intermedio3u
intermedio alto3v
intermedio superiore*t
intermediária,T
intermediário3s
intermediário avançado*J
intermedju3w
intermittent%%
intermittente%%
intermédiaire3q
intermédio3s
intermédio alto*J
intern/+
internat)u
international baccalaureate$R
internetu3x
interno+&
interpreter%2
intervenant%%
intervenante%%
interventi'J
intervento'J
intezet3y
intyg)f
intérim+H
intérimaire%%
intézet3y
invalkracht(o
invatatoare%3
invatator%3
inverno3z
investigador%B
investigadora%D
investments$u
invierno3{
invigilator%2
invited talk$m
invited talks$m
inz3|
inzeniere%I
inzenieris%I
inzenir3}
inzenjer4$
inzenyr4%
inzenyrske4&
inzenyrske studium4&
inzinier4'
inziniere%H
inzinierius%H
inzinierske4(
inzinierske studium4(
inzynier4)
inzynierskie3|
inġinier&\
inşaat%z
inštalatér+E
inštitut4*
inštitút4+
inštruktor&d
inż3|
inżynier4)
inżynierskie3|
inženiere%I
inženieris%I
inženir3}
inženjer4$
inženýr4%
inženýrské4&
inženýrské studium4&
inžinier4'
inžinierius%H
inžinierske4(
inžinierske štúdium4(
inžinierė%H
io sono3L
iosh,e
ipaf$}
ipasnieks%I
ipb0^
ipk4,
ipma$x
ir.Q
iris+*
iriseoir%x
irish leaving certificate%Q
iroda&A
is analisti%'
isbn%(
isci%'
iscisi%'
iscrizione$g
iscrizione all'albo$g
iskola/@
issa)}
issiskyres4-
issn%(
issued(O
issued on(O
istekejusi4-
istitut&1
istituto4.
istituto professionale$y
istituto tecnico$y
istqb$x
istrazivac&c
istraživač&c
istruttore%<
istruttrice%<
itb,-
itfaiyeci%'
itibaren4/
itil$x
itinerari*\
itinerario0(
itq%L
its$y
itパスポート$C
iut40
ivbo']
ivertinimas)+
iyi41
iyi derecede42
iyi duzeyde42
iyi düzeyde42
izdavac,&
izdavacka kuca'-
izdavač,&
izdavačka kuća'-
izdevnieciba43
izdevniecība43
izlaganje,&
izpit+[
izstradatajs%I
izstrādātājs%I
izvorni govornik44
içerik editörü%'
iðnmeistari-{
iðnmenntun29
iðnskóli&,
iş analisti%'
işçi%'
işçisi%'
išsiskyręs4-
ištekėjusi4-
j45
j d o o$L
j.d.o.o$L
ja46
jaar47
jaerjestyksenvalvojakortti%{
jaesen&g
jag aer48
jag ar48
jag heter48
jag är48
jagdschein%9
jahr45
jahrbuch'w
jahre45
jahren45
jahrgangsbeste$-
jahrgangsbester$-
jaksa%A
jalan-V
janitor%2
jaosto.8
jar49
jarak jauh-9
jardineira%)
jardineiro%)
jardinera$j
jardinerie%&
jardinero$j
jardinier%%
jardiniere%%
jardinière%%
jaren47
jarjestyksenvalvojakortti%{
jaro4:
jartassagi/\
jasen&g
jatekvezeto)Z
jatkuu//
jazykovy certifikat4;
jazykový certifikát4;
jd-&
je m'appelle4<
je suis4<
jedinica4=
jednatel'=
jednolite studia magisterskie4>
jefa$j
jefe$j
jefe de turno$j
jeg er4?
jeg hedder4@
jeg heter4A
jelen$S
jelenig$S
jelenleg$S
jelenleg is$S
jelenleg is tart$S
jelenlegi$S
jeles'n
jesen4B
jeseň4C
jesien4D
jesienia4D
jesienią4D
jesień4D
jestem4E
jetzt&8
jeweler%2
jezyk ojczysty.z
jl-V
jlpt)[
jmenuji se4F
jo4G
job d'ete%%
job d'été%%
job etudiant%%
job étudiant%%
jobs d'ete%%
jobs d'été%%
jogasz%K
jogositvany/\
jogosítvány/\
jogász%K
johtaja&g
joiner%2
joint honours(V
jordemoder'8
jordmor)=
jornada completa,Q
jornada de formacion,x
jornada de formación,x
jornadas%-
jornalista%)
journal4H
journal articles$m
journalist4I
journaliste%%
journals$m
journee d'etude%/
journeyman%Q
journée d'étude%/
jovem aprendiz%)
joyeria%Y
joyería%Y
jsem4F
juara&z
juara 1&z
juara i&z
jud&D
judecator%3
judecător%3
judetul&D
județul&D
judge%2
judr,d
juez$j
jueza$j
juf%0
jugendclub%h
jugendleiter&k
jugendtreff%h
jugendzentrum%h
juggler%2
juhataja$f
juhendaja$f
juhiluba4J
juht$f
juiz%)
juiza%)
julkaistu0&
julkaisu'N
junior4K
junta%Y
jurist4L
jurista$j
juriste4M
juristi&g
jurists%I
jurnal(]
jurnalis%A
jurnalist%3
jurnalista%3
jurnalistă%3
juror%2
juru masak%A
juru ukur%A
jurusan*+
jusqu'a/*
jusqu'a aujourd'hui$I
jusqu'a present$I
jusqu'au/*
jusqu'à/*
jusqu'à aujourd'hui$I
jusqu'à présent$I
juzgado%Y
juíza%)
jártassági/\
játékvezető)Z
järjestyksenvalvojakortti%{
jäsen&g
jó4G
język ojczysty.z
k)T
k k$L
k.k$L
kaantaja&g
kaari'z
kab-V
kabupaten-V
kadar4N
kade-d
kadernice*d
kadernik*d
kadeřnice*d
kadeřník*d
kadin)T
kadrolu.l
kadın)T
kaeaentaejae&g
kaesittelijae&g
kaesolev2p
kaesoleva ajani2p
kaetiloe&g
kafe'^
kafli*}
kahvila'1
kaksikielinen%V
kakskeelne/`
kaksoistutkinto&Z
kalastaja&g
kalauz)Z
kalfa%'
kalite kontrol%'
kaliteci%'
kameraman4O
kameramann%Z
kameramen%A
kammer%h
kamrer%E
kancelar-e
kancelaria4P
kancelarija'-
kancelária%j
kancelář-e
kandidaatin tutkinto&G
kandidaats$s
kandidaatti3`
kandidat4Q
kandidat i+1
kandidatexamen%X
kandidatexamen i%X
kandidatgrad+1
kandidatprogram%X
kandidatsprof4R
kandidatuddannelse+1
kandídatspróf4R
kansanopisto&/
kantine%h
kantor'^
kanzlei%h
kapici%'
kapitaen%Z
kapitan%Z
kapitel4S
kapitlu'O
kapitola4T
kapittel4U
kapitän%Z
kapper%0
kapster%0
kaptani%'
kaptanı%'
kapıcı%'
kar/@
karakter4V
karakterar1q
karaktergennemsnit/M
karaktersnitt1q
kargo gorevlisi%'
kargo görevlisi%'
karl4W
karlkyns4W
karlmadur4W
karlmaður4W
karosszerialakatos)Z
karosszérialakatos)Z
karyawan%A
kasap%'
kasir%A
kasittelija&g
kasiyer%'
kasjer%>
kasjerka%>
kassamedewerker%0
kassanhoitaja&g
kassemedarbejder'8
kassenwart)h
kassenwartin(%
kasserer3l
kassier%0
kassierer&k
kassoer2V
kassoerska%E
kassor2V
kassorska%E
kassör2V
kassörska%E
kasvataja$f
kat*m
kat gorevlisi%'
kat görevlisi%'
katilo&g
katona)Z
katu'z
kauffrau%Z
kaufhaus%h
kaufmann%Z
kaufmannsgehilfenbrief$h
kaugtoo4X
kaugtöö4X
kauplus&X
kauppa'1
kauppakorkeakoulu&/
kauppatieteiden maisteri-w
kaupunki4Y
kawaler4Z
kawin)m
kaynakci%'
kaynakçı%'
kazaliste4[
kazalište4[
kbr(D
ke toan(a
ke toan truong(a
kebun'^
kec-V
kecamatan-V
keeper3A
kehittaejae&g
kehittaja&g
kehittäjä&g
kel-V
kelias%w
kellner(%
kellnerin(%
kelner%>
kelnerka%>
kelompok'^
kelurahan-V
kementerian'^
kendskab4\
kennari*9
kepala%A
kepce operatoru%'
kepesites*C
keppni$.
kepykla%k
kepzes4]
kepçe operatörü%'
kertesz)Z
kertész)Z
kesa4^
kesaapulainen2T
kesae4^
kesaeapulainen2T
kesaetyoentekijae2[
kesatyontekija2[
kesk eriharidus4_
kesk-eriharidus4_
keskeriharidus4`
keskharidus4_
keskhinne2t
keskiarvo'T
keskitaso4a
keskitasoinen4b
keskkool%}
keskmine4c
keskmine hinne2t
kesktase4d
kesktasemel4c
keskus4e
keskustelutaito4b
kestab2p
kesä4^
kesäapulainen2T
kesätyöntekijä2[
ketnyelvu&}
ketua%A
kevad4f
kevaet4g
kevat4g
kevät4g
key account manager'F
key holder%2
key worker%2
keyholder%2
keynote$m
keynotes$m
kezdo4h
kezdő4h
kft$L
kg$L
kgaa$L
kha4i
khach san)7
khoa4j
khoa hoc4k
khoá học4l
khu+v
khá4i
khách sạn)7
khóa học4k
kiado4m
kiadó4m
kiem soat vien(a
kiem toan vien(a
kien truc su(a
kierowca%>
kierowniczka%>
kierownik%>
kierunek4n
kiitettaevae/z
kiitettava/z
kiitettävä/z
kilpailu'2
kimyager%'
kincstarnok)Z
kincstárnok)Z
kindergarten4o
kinderpfleger&k
kindlustus&X
kinesitherapeute%%
kinetoterapeut%3
kini2Y
kino%h
kinésithérapeute%%
kirja'N
kirjakauppias&g
kirjanpitaejae&g
kirjanpitaja&g
kirjanpitäjä&g
kirjasto'1
kirjastonhoitaja&g
kirjastus4p
kirvesmies&g
kis4q
kitabi*2
kitabı*2
kitap*2
kitap bolumu*2
kitap bölümü*2
kitapci%'
kitapçı%'
kitchen$u
kitchen hand%2
kitchen porter%2
kituntetes$$
kitunteteses'n
kitüntetés$$
kitüntetéses'n
kivalo4r
kiváló4r
kiến trúc sư(a
kiểm soát viên(a
kiểm toán viên(a
kjennskap4s
kk4t
kleermaker%0
kleuterschool'm
kliinik&X
kliniek%R
klinigi%z
klinik4u
klinika4v
klinikk(I
klinikka'1
klinikum%h
kliniği%z
klub(r
klubb*y
klubben$]
klīnika')
kniha4T
knihkupec*d
knihovn'=
knihovna-e
knihovnice*d
knihovnik,+
knihovník,+
kniznica%j
knižnica%j
knjiga4w
knjiznica4x
knjiznicar4y
knjižnica4x
knjižničar4y
knyga4z
kobieta4{
koc%'
koch%Z
kochin%Z
kock%E
kocu%'
kod4|
koechin%Z
koerekort%M
koerier%0
koerkort)f
kogumik%y
kohtalainen4b
kok4}
koki%A
kokk5$
kokki5%
kokkur*9
koledza&.
koledzas diploms5&
koledža&.
koledžas diploms5&
kolegija-:
kolegium&(
kolej&*
koleji&*
kolledz%}
kolledž%}
kolleg)u
kollegium5'
kolloquium'w
kollégium5'
kolumni0&
komanda5(
komercialist&d
komercijalist5)
komercijalista'B
komi%'
kommissionierer&k
kommun5*
kommune5+
kompanija5,
kompetansebevis%u
kompetisi&z
komplek-V
komponist&k
kompānija')
komunikativna5-
komunikativne5-
komunikativni5.
komunikativní5.
komunikatywnie.E
komunikatywny.E
komunikatívna5-
komunikatívne5-
komuves)Z
komvux5/
kona50
konatel'v
konateľ'v
koncernen$]
kondiittori&g
konditor51
konditorei%h
konduktoeoeri&g
konduktoer3N
konduktoori&g
konduktor52
konduktorka%>
konduktör%E
konduktööri&g
konduktør)=
kondüktör%'
koneistaja&g
konepaja'1
konferanse4U
konferansi*2
konferansı*2
konferenca53
konference54
konferencia55
konferencija56
konferencja'Q
konferens57
konferensi(]
konferenssi0&
konferenz'w
konferenza'O
konferenzbeitraege'w
konferenzbeitrage'w
konferenzbeiträge'w
kongresi*2
konkurranse58
konkurrence59
konkurs0x
konkursas'(
konkursie0x
konkurss5:
konobar&c
konserni'1
konservatorij/J
konservatorija-:
konservatorio&/
konservatorium5;
konservatuvari&*
konservatuvarı&*
konserwatorium&(
konsulent5<
konsult5=
konsultan%A
konsultant5>
konsultantas%H
konsultante%G
konsultantka%>
konsultants%I
konsultantė%H
konsultti&g
kontor5?
kontsern&X
konverents%y
konversationsniveau)_
konversationssicher)_
konverzacijski5@
konverzacna5A
konverzacni5B
konverzačná5A
konverzační5B
konyv+|
konyvelo%@
konyvkereskedo)Z
konyvtar&A
konyvtaros%@
konzern%h
konzervator,|
konzervatorium5C
konzervatoř,|
konzervatórium5C
konzultant5D
kool%}
koolitus/K
koolituskeskus%}
kooperatifi%z
koordinaator$f
koordinaattori&g
koordinator5E
koordinatore%G
koordinatorius%H
koordinators%I
koordinatoru%'
koordinatorė%H
koordinatur&\
koordinatör%'
koordinatörü%'
koordinátor5F
koordynator%>
koordynatorka%>
koperasi'^
kops5G
kopš5G
korekort%M
korektor5H
korektorka%>
korgkool%}
korgtase5I
korhaz&A
korjaamo'1
korkeakoulu&/
korkort)f
korrektor)Z
korrekturlaesare%E
korrekturlaeser'8
korrekturlasare%E
korrekturleser)=
korrekturläsare%E
korrekturlæser'8
kortti5J
korut%|
kosmeticka*d
kosmetiker&k
kosmetička*d
kosmetolog'8
kosmetologi&g
kosmetyczka%>
kota-V
kotet.0
koulu&/
kouluttaja&g
koulutusohjelma5K
koulutuspaeivae5L
koulutuspaiva5L
koulutuspäivä5L
kovacs)Z
kovar*d
kovács)Z
kovář*d
kowal%>
koyu*m
koz%|
kozepes5M
kozepesen5N
kozepfelsofok5O
kozepfok5N
kozepfok felett5O
kozepfoku5N
kozephalado0f
kozepiskola5'
kozepszint0f
kozepszintu0f
kozgazdasz%K
kozjegyzo)Z
kozmetikus)Z
kozpont'R
koç%'
koçu%'
kraamverzorgende(o
kracht%0
kraft%Z
krajums.-
kranfuehrer&k
kranfuhrer&k
kranführer&k
krankenhaus%h
krankenkasse%h
kranschein%9
krawcowa%>
krawiec%>
krejci*d
krejčí*d
kreuz%h
kronik%^
kronikk4U
krt%|
kryptis5P
krājums.-
ksiazeczka+b
ksiazka'Q
ksiegarz%>
ksiegowa%>
ksiegowy%>
książeczka+b
książka'Q
księgarz%>
księgowa%>
księgowy%>
kso']
kth5Q
ktieb'O
ktk&G
ktm-w
kuafor%'
kuaför%'
kuchar%J
kucharka%>
kucharz%>
kuchař'=
kuchenhilfe(%
kuchár'v
kuechenhilfe(%
kuester%Z
kuhar4y
kuja'z
kuljettaja&g
kullegg&1
kulleġġ&1
kulondij$$
kulup baskani%'
kulüp başkanı%'
kumpanija'f
kunde5R
kuni5S
kunniamaininta$*
kunsill lokali'f
kunta'1
kurang-;
kurator5T
kurgucu%'
kurier5U
kurierka%>
kurir%A
kurs5V
kurs kwalifikacyjny.|
kursai'l
kursbevis%u
kursi'*
kurssi5W
kursu5X
kursus5Y
kursusbevis%M
kurucu%'
kurucusu%'
kurye%'
kuryr*d
kurz5Z
kurýr*d
kustantaja0&
kustantamo'1
kuster%Z
kutato%K
kutató%K
kutseharidus4_
kutsekool%}
kutsetunnistus4J
kutuphaneci%'
kutuphanesi%z
kuu5[
kuud5[
kuukausi5\
kuukautta5\
kuvar5]
kuvittaja&g
kvalificerad yrkesutbildning5^
kvenkyns50
kvetinar'=
kvinde5_
kvinna5`
kvinne5a
květinář'=
kwartalnik'Q
kweker%0
kwekerij%R
ky$L
ky su5b
ky thuat vien(a
ky yeu(u
kypare%E
käesolev2p
käesoleva ajani2p
käsittelijä&g
kätilö&g
kääntäjä&g
képesítés*C
képzés4]
kétnyelvű&}
kórház&A
kõrgkool%}
kõrgtase5I
köchin%Z
könyv+|
könyvelő%@
könyvkereskedő)Z
könyvtár&A
könyvtáros%@
körkort)f
körút%|
kötet.0
köyü*m
köz%|
közepes5M
közepesen5N
közgazdász%K
közjegyző)Z
központ'R
középfelsőfok5O
középfok5N
középfok felett5O
középfokú5N
középhaladó0f
középiskola5'
középszint0f
középszintű0f
kørekort%M
küchenhilfe(%
különdíj$$
küster%Z
kütüphaneci%'
kütüphanesi%z
kış4q
kőműves)Z
kế toán(a
kế toán trưởng(a
kỷ yếu(u
kỹ sư5b
kỹ thuật viên(a
l5c
l'actualitat%6
l1(`
l2(`
l3(`
la5d
la actualidad%5
la distanta-@
la distanță-@
la fecha%5
la zi%8
laakari&g
laan-d
labai gerai'{
labas5e
labas zinasanas5e
labas zināšanas5e
labi5f
labor5g
laborans)Z
laborant5h
laboranti%'
laborantti2T
laborantuddannelse$6
laborantı%'
laboratoire%&
laboratoires%&
laborator5i
laboratori5j
laboratories$u
laboratorij4x
laboratorija5k
laboratorio5l
laboratorios)0
laboratoris%r
laboratorium5m
laboratory$u
laboratoř-e
laboratuvari%z
laboratuvarı%z
laboratório%S
laboratórios%S
laboratórium5n
laborer%2
laboráns)Z
labourer%2
labs5o
lacatus%3
lackerare%E
lackierer&k
laeaekaeri&g
laege'8
laegehus(r
laegergaarden$]
laehetti&g
laehihoitaja5%
laehtien5p
laekare%E
laeknir*9
laensstyrelsen/=
laerare%E
laerarexamen%X
laerarhoegskola26
laerarvikarie%E
laerer&v
laererutdanning$`
laerling5q
laerlingeuddannelse$6
laesare%E
laeuft ab*A
lagerarbetare%E
lagergarden$]
lagerist&k
lagermedarbeider)=
lagermedarbejder'8
laget(I
lahetti&g
lahihoitaja5%
lahtien5p
lahutatud$e
lai xe(a
laisvai5r
laitos'1
lajang)m
lakare%E
lakatos/[
laki laki5c
laki-laki5c
lakiernik%>
lakyrnik*d
lakýrník*d
lampista%C
lana'V
lancar&2
lanchonete%S
landkreis((
landmaaler&v
landmaler&v
landmand'8
landmeter%0
landmåler&v
landratsamt%h
landwirt&k
lane''
languagecert)[
langue maternelle5s
langue natale5s
lanjutan5t
lansstyrelsen/=
lantbrukare%E
lantmaetare%E
lantmatare%E
lantmätare%E
lap5u
lap trinh vien(a
larare%E
lararexamen%X
lararhogskola26
lararvikarie%E
largo5v
larling0S
lasare%E
lasser%0
lasteaed%}
lastenhoitaja&g
lastnica-G
lastnik-G
lat5w
lata5w
latem5x
laticinios%S
laticínios%S
lato5x
lato sensu0*
laufend&8
lauft ab*A
laukums*n
laulaja&g
laurea-n
laurea a ciclo unico5y
laurea breve-n
laurea in-n
laurea magistrale5y
laurea magistrale in5y
laurea quinquennale5y
laurea specialistica5y
laurea specialistica in5y
laurea triennale-n
laurea triennale in-n
laurea vecchio ordinamento5y
laureat5z
laureata in-n
laureatas'(
laureate$>
laureatka0x
laureato in-n
lauréat$>
lauréate$>
lavapiatti%<
law school$t
lawyer%2
lbo']
lda$L
le tan(a
leabhar+*
leacht+*
leachtoir%x
lead5{
leader%2
leader of%2
leao']
learning5|
leaving cert%Q
leaving certificate%Q
leaving certificate applied%Q
lebenslauf){
lecteur%%
lector%3
lectrice%%
lecture$m
lecturer%2
lectures$m
ledamot%E
ledare%E
leder&v
ledig1k
leed$x
leerkracht%0
leerling1o
leerlingwezen']
legat59
lege)=
legevakt(I
legitimation)f
legiutas kisero)Z
lehrabschluss$h
lehrabschlusspruefung$h
lehrabschlussprufung$h
lehrabschlussprüfung$h
lehranstalt)u
lehre$h
lehre als$h
lehre zum$h
lehre zur$h
lehrer&k
lehrgang1@
lehrling5}
lehrstuhl6$
lehti6%
lehtiartikkeli0&
lehtori&g
leidbeinandi*9
leider%0
leidinys4z
leidsogumadur*9
leidster%0
leidykla6&
leikhus'3
leikhús'3
leikskoli&,
leikskóli&,
leipomo'1
leipuri&g
leirleder)=
leiter&k
leitung%Z
leiðbeinandi*9
leiðsögumaður*9
lekar6'
lekaren%j
lekarka%>
lekarn'=
lekarna6(
lekarnicka+E
lekarnik+E
lekarz%>
lektor6)
lektorin%Z
lektorka3k
lektors%I
lekár'v
lekáreň%j
lekárnik+E
lekárnička+E
lembaga'^
lengua madre3C
lengua materna3C
lengua nativa3C
lente6*
lentoemaentae&g
lentoemanta&g
lentoemäntä&g
leraar%0
lerares%0
let6+
leta6,
leti6,
leto6-
letrada$j
letrado$j
letters$m
lettur&\
letuska*d
letuška*d
level 2%Q
level 2 certificate%Q
level 2 diploma%Q
level 3%Q
level 3 award$}
level 3 certificate%Q
level 3 diploma%Q
level 4 certificate%P
level 4 diploma%P
level 5 certificate%P
level 5 diploma%P
leveltaros)Z
levensloop09
levnadsbeskrivning6.
levnedslob03
levnedsloeb03
levnedsløb03
levnetsloep6/
levnetslop6/
levnetsløp6/
levéltáros)Z
leyfi60
lezing61
lezingen'L
lgh*Y
lhno']
lia))
libraia%<
libraio%<
libraire%%
librairie%&
librar%3
librarian%2
library$u
library service$u
librera$j
libreria%Y
librero$j
librería%Y
libri'J
libro62
libros%-
lic3|
licejs&.
licejus-:
licenca63
licence64
licence 1(`
licence 2(`
licence 3(`
licence generale(`
licence générale(`
licence pro(`
licence professionnelle(`
licence to$}
licencia65
licencia de%+
licenciada(f
licenciada en'E
licenciado(f
licenciado en'E
licenciatura66
licenciatura em(f
licenciatura en'E
licencija67
licencja+b
licencjackie3|
licencjat3|
licens68
license$}
licensed$}
licenta69
licentiat-o
licentiata-o
licentiatexamen..
licentie+T
licenza$g
licenza elementare'q
licenza media'q
licenzja+`
licença*c
licențiat-o
licențiată-o
licență69
liceo6:
liceu6;
liceul6<
liceum&(
liceum ogolnoksztalcace.|
liceum ogólnokształcące.|
licėjus-:
lider6=
lideri%'
liderka%>
lidt kendskab)c
lidz6>
lidz sim6?
lidz sim bridim6?
lieutenant%2
lieutenante%%
lifeguard%2
ligonine%k
ligoninė%k
liitto'1
lijecnica*D
lijecnik*D
liječnica*D
liječnik*D
limba materna*5
limba maternă*5
limbă maternă*5
limited6@
limited working,:
limited working proficiency,:
lingua madre6A
lingua materna6B
lingua nativa*:
linguaskill)[
lingwa materna*7
linja6C
linje0Y
linjen6D
linnavalitsus&X
linuc6E
liofa&^
lisans+z
lisans derecesi+z
lisans mezunu+z
lisansi)l
lisansı)l
lise6F
lise diplomasi6G
lise diploması6G
lise mezunu6G
lisens%u
lisensi)t
lisensiaatti0u
lisenssi%{
lisesi&*
listonos'=
listonosz%>
listonoszka%>
listonoš'=
litil27
litsents4J
litt)d
livello avanzato(;
livello base,H
livello intermedio.)
livraria%S
livre%/
livreira%)
livreiro%)
livres%/
livreur%%
livreuse%%
livro&`
livros&`
lizenz6H
lizenziat$/
liċenzja+`
ljekarna4[
ljekarnik*D
ljeto6I
ll b(W
ll m/a
ll.b(W
ll.m/a
llar d'infants$v
llb(U
llb (hons(U
llc$L
llengua materna6J
llengua nativa6J
llibre+=
llicencia%*
llicenciada en6K
llicenciat en6K
llicenciatura6K
llicència%*
llm-i
llp$L
ln''
loader%2
loai gioi-_
loai kha-_
loai xuat sac-_
loc+&
localita+&
località+&
locen6L
locena6L
locul 1*w
locul i*w
locum%2
locuteur natif5s
logfraedingur*9
logisticien%%
logisticienne%%
logistics$u
logistik%h
logopaed'8
logoped6M
logopeda6N
logopedist.>
logopedista%<
logopedus)Z
logopæd'8
logopédus)Z
loja%S
lojas%S
lojistik%z
lokakarya6O
lokfoerare%E
lokfoerer)=
lokforare%E
lokforer)=
lokfuehrer&k
lokfuhrer&k
lokförare%E
lokfører)=
lokführer&k
lokomotivfoerer'8
lokomotivforer'8
lokomotivfører'8
lomba&z
loodgieter)*
lop tap huan4l
lopend2b
lote&<
loti labi'x
lotissement&R
lower second$F
ločen6L
ločena6L
loại giỏi-_
loại khá-_
loại xuất sắc-_
lpic6E
ltd$L
ltd sti$L
ltd. şti$L
ltda$L
lto']
lts']
lu ecrit parle,^
lu hanh)7
lu parle ecrit,^
lu, parlé, écrit,^
lu, écrit, parlé,^
luan an(u
luat su(a
luba6P
lucrare'I
lucratoare%3
lucrator%3
lucrătoare%3
lucrător%3
luento6%
luftambulanse(I
lugar&<
luk&G
lukanda'f
lukio&/
lukion oppimaara&Z
lukion oppimaeaerae&Z
lukion oppimäärä&Z
luku0&
lulus6Q
lumberjack%2
luna6R
lungomare+&
luni6R
lună6R
lupa5J
lupakortti%{
luthier%2
lutseum%}
luu loat+6
luận án(u
luật sư(a
ly lich2{
lycee$w
lyceum6S
lycée$w
lyzeum)u
lái xe(a
lána'V
lägergården$]
lähetti&g
lähihoitaja5%
lähtien5p
läkare%E
länsstyrelsen/=
lärare%E
lärarexamen%X
lärarhögskola26
lärarvikarie%E
lärling0S
läsare%E
läuft ab*A
lääkäri&g
læge'8
lægehus(r
læknir*9
lærer&v
lærerutdanning$`
lærling3l
lærlingeuddannelse$6
léacht+*
léachtóir%x
légiutas-kísérő)Z
lékař'=
lékárn'=
lékárna-e
léto6T
líder%q
língua materna*:
língua nativa*:
líofa&^
lítil27
lögfræðingur*9
lütseum%}
lý lịch2{
lýceum6U
lăcătuș%3
līdz6>
līdz šim6?
līdz šim brīdim6?
lưu loát+6
lập trình viên(a
lễ tân(a
lớp tập huấn4l
lữ hành)7
m6V
m a-i
m a (hons(U
m a sc0E
m arch/a
m b a-i
m com/a
m ed/a
m eng/a
m f a-i
m litt0E
m mus0E
m phil0E
m res0E
m s-i
m sc-i
m sc prof4R
m st0E
m tech/a
m. a-i
m. ed-i
m. eng-i
m. sc-i
m.a-i
m.a. (hons(U
m.a.sc0E
m.arch/a
m.b.a-i
m.com/a
m.ed/a
m.eng/a
m.f.a-i
m.litt0E
m.mus0E
m.phil0E
m.res0E
m.s-i
m.sc-i
m.sc.-próf4R
m.st0E
m.tech/a
m1-D
m2-D
ma6W
ma (hons(U
ma numesc6X
maakond6Y
maakster%0
maalare%E
maalari&g
maan6Z
maanad6Z
maanader6Z
maand6[
maanden6[
maaned6\
maaneder6\
maanmittari&g
maantee6]
maanviljelija&g
maanviljelijae&g
maanviljelijä&g
maatschap6^
macchinista%<
macelar%3
macellaio%<
macelleria%l
macher%Z
macherin%Z
machinist6_
macon%%
madalya)@
madrasah0^
madre lingua6A
madrelingua6A
maennl2n
maennlich2n
maestra+5
maestria6`
maestria en'E
maestro+5
maestría6`
maestría en'E
mag6a
magacioner'B
magang%A
magas szintu6b
magas szintű6b
magasin%&
magasinier%%
magasiniere%%
magasinière%%
magaza muduru%'
magaza sorumlusu%'
magazasi%z
magazijnmedewerker%0
magazin%g
magazine$u
magazioner%3
magazynier%>
magazynierka%>
magazziniera%<
magazziniere%<
magician%2
magistar6c
magister6d
magister farmacji%>
magister inzynier4>
magister inżynier4>
magistere%o
magisterexamen,$
magisterexamen i,$
magisterij6e
magisterium4>
magisterske6f
magisterske studium6f
magisterskie4>
magistersky4&
magisterské6f
magisterské studium4&
magisterské štúdium4(
magisterský4&
magisterstudium$/
magistr4&
magistra-k
magistra grads6g
magistrantura6h
magistrantuur6i
magistrantūra6h
magistras6h
magistrat%%
magistrate'a
magistratura6j
magistre6k
magistrica6e
magistrica stroke6e
magistrikraad6i
magistriope6i
magistriõpe6i
magistro6h
magistro laipsnis6h
magistrs6g
magistrski studij6e
magistrski študij6e
magistrė6h
magistère%o
magna cum laude,i
magíster'E
mah*m
mahallesi*m
mahir6l
mai napig$S
maig$S
maintainer%2
maintenant$I
maire%%
mairie%&
maison%&
maison de retraite%&
maisteri6m
maisterintutkinto-w
maistreacht6n
maistru%3
maith6o
maitre%%
maitre d%2
maitre d'hotel%%
maitresse%%
maitrise6p
maitrise parfaite,_
maitrise universitaire(`
majalah(]
majeure0t
majitel%J
majiteľ'v
major,=
major de promotion$>
major in,=
majoring in,=
majster6q
majstor*E
makalah(]
makale*2
makalesi*2
make up artist%2
make-up artist%2
makelaardij%R
maker':
makinist%'
makler&k
malare%E
male6r
maler1`
mali musavir%'
mali müşavir%'
mam na imie4E
mam na imię4E
man6s
manad6Z
manader6Z
manager6t
manajer%A
manazer%J
manažer'=
manažér'v
mand6u
mandat6v
mandor%A
maned6\
maneder6\
manicure%)
maniger&\
manipulacao de alimentos*c
manipulador de alimentos%+
manipulação de alimentos*c
maniġer&\
mann6w
mannelijk6x
mannl2n
mannlich2n
mannskap)=
manual handling$}
manudir6y
manudur6y
manutentionnaire%%
manzana(=
maquetador$j
maquetadora$j
maquettiste%%
maquinista$j
mara0p
maraicher%%
maraichere%%
marangoz%'
maraîcher%%
maraîchère%%
marceneira%)
marceneiro%)
march/a
marie+J
mariee+J
marin%%
marina$u
marinaio%<
marinar%3
marinera$j
marinero$j
marinheiro%)
marié+J
mariée+J
mark$F
marker%2
market6z
marketingvezeto)Z
marketingvezető)Z
marks$F
markt%h
maros)Z
married+}
marynarz%>
marós)Z
mas%r
masal anlaticisi%'
masal anlatıcısı%'
maschile6{
maschinenbau%h
maschinist&k
maschio6{
masculi2J
masculin6|
masculine6}
masculino7$
masculí2J
masih berlangsung2Y
masinis%A
maskil7%
maskinfoererbevis%u
maskinforerbevis%u
maskinførerbevis%u
masseur,R
masseuse%2
master7&
master 17'
master 27'
master degree0E
master di i livello5y
master di ii livello5y
master di primo livello5y
master di secondo livello5y
master en'E
master i7(
master ii%o
master in7)
master of7*
master of applied science0E
master of architecture0E
master of arts0E
master of business administration0E
master of commerce0E
master of design0E
master of economics0E
master of education0E
master of engineering0E
master of fine arts0E
master of laws0E
master of medicine0E
master of music0E
master of nursing0E
master of philosophy0E
master of public administration0E
master of public health0E
master of science0E
master of social work0E
master of technology0E
master oficial'E
master pro%o
master professionnel%o
master recherche%o
master studije3n
master universitari6K
master universitario'E
master's0E
master's degree0E
masterabschluss$/
masterand-p
masterat-p
mastere%o
mastere specialise%o
masterexamen,$
masterexamen i,$
mastergrad/b
mastergrad i/b
masteropleiding.Q
masterprogram,$
masters0E
masterstudium7+
masteruddannelse+1
masterutbildning,$
mastery7,
mastère%o
mastère spécialisé%o
maszynista%>
matelot%%
materinji7-
materinscina7.
materinska rec7/
materinski7-
materinski jezik7-
materinsky7/
materinsky jazyk7/
materinská reč7/
materinský7/
materinský jazyk7/
materinščina7.
materna70
maternega7.
maternelle71
materni7.
materni jezik7.
maternji72
maternji jezik72
materno*:
maternă*5
materska skola0`
matersky73
matersky jazyk73
materská škola6U
materstina73
mateřská škola,|
mateřský73
mateřský jazyk73
mateřština73
mathematician%2
mathematiker&k
matig)L
matricula d'honor0G
matricula de honor+,
matriculation%Q
matron%2
matrona$j
matroos%0
matros-.
matrose%Z
matroz%K
matrícula d'honor0G
matrícula de honor+,
matróz%K
matsec+_
matu%U
matura74
maturita75
maturita artistica'q
maturita classica'q
maturita linguistica'q
maturita scientifica'q
maturita tecnica'q
maturita z76
maturitaet$h
maturitat$h
maturite%U
maturite gymnasiale%U
maturite professionnelle%U
maturitna skuska77
maturitni76
maturitni zkouska76
maturitná skúška77
maturitní76
maturitní zkouška76
maturità'q
maturità artistica'q
maturità classica'q
maturità linguistica'q
maturità scientifica'q
maturità tecnica'q
maturität$h
maturité%U
maturité gymnasiale%U
maturité professionnelle%U
maturski ispit78
maurer&k
mavo']
maçon%%
maître%%
maître d%2
maître d'hôtel%%
maîtresse%%
maîtrise6p
maîtrise parfaite,_
maîtrise universitaire(`
mağaza müdürü%'
mağaza sorumlusu%'
mağazası%z
maģistra grāds6g
maģistratūra6g
maģistre6g
maģistrs6g
mba/a
mba em0*
mbh$L
mbo79
mbo 2']
mbo 3']
mbo 47:
mbo diploma']
mbo niveau 1']
mbo niveau 2']
mbo niveau 3']
mbo niveau 47;
mbo opleiding']
mbo-diploma']
mbo-opleiding']
mca-i
mcsa$x
mcse$x
md7<
mdes-i
mdgo7;
mdr7=
me$L
me chamo+l
me jmeno je4F
me llamo7>
meanleibheal7?
meanscoil$o
meao7;
mecanic7@
mecanic de locomotiva%3
mecanic de locomotivă%3
mecanica$j
mecanicien%%
mecanico%q
meccanico%<
mechanic%2
mechanik2,
mechanikas%H
mechaniker&k
mechatroniker&k
mecànic%C
mecánica$j
mecánico$j
mecânico%)
med-i
medaglia$A
medaila$'
medaile$(
medaille7A
medaille d'or$>
medal7B
medala$4
medaleinkunn%:
medalha$?
medali&z
medalia*w
medalie*w
medalis'(
medalj$=
medalja7C
medalje7D
medaljen7E
medalla)\
medarbeider)=
medarbejder'8
medarbetare%E
medaļa$4
meddommer)=
medecin%%
medel7F
medelbetyg)x
medelgod36
medewerker%0
medewerkster%0
medfoerfattare%E
medforfattare%E
medforfatter&v
medförfattare%E
medhjaelper'8
medhjælper'8
media7G
media final,*
media generala+-
media generală+-
media jornada,Q
medianomi&G
medic%3
medic rezident%3
medica%q
medical school$t
medicinska sestra,%
medico'9
medie7H
medie de absolvire+-
medio7I
medio alto*j
medio-alto*j
mediu3r
medium3t
medja7J
medju7K
medlem&f
medmasa%I
medmāsa%I
mees7L
meeskond7M
meester%0
meget god7N
meget gode1,
meget godt7O
megye%|
mehanicar&c
mehanik-G
mehanikis%I
mehaničar&c
mehāniķis%I
meijeri'1
mein name ist3@
meistarabref-{
meistarabréf-{
meistaragrada4R
meistaragráða4R
meistaraprof4R
meistarapróf4R
meistars%I
meister7P
meisterbrief&'
meisterin7Q
meisterpruefung&'
meisterprufung&'
meisterprüfung&'
meisterschule&'
meistras%H
mejeri(q
mejeriet(r
mekaanikko&g
mekanik%A
mekaniker&f
melhor$?
mellanniva36
mellannivaa36
mellannivå36
mellem7R
member%2
membra%3
membre,<
membro%)
membru%3
membră%3
memoire%/
memur%'
memuru%'
men7S
menadzer7T
menadżer%>
menadžer&c
mencao honrosa$?
mencio7U
mencio especial${
mencion7V
mencion de honor$z
menció7U
menció especial${
mención7V
mención de honor$z
menedzer7W
menedzere%I
menedzeris%I
menedzser%K
menedżer%>
menedžer4y
menedžere%I
menedžeris%I
meneillaan//
meneillaeaen//
meneillään//
menengah,g
menengah atas7X
menesi7Y
menesiai7Z
menesis7Y
menesiu7Z
meng/a
menikah)m
menntaskoli&,
menntaskóli&,
menor aprendiz%)
mensa%h
mensajera$j
mensajeria%Y
mensajero$j
mensajería%Y
mention7[
mention assez bien(B
mention bien(B
mention complementaire%U
mention complémentaire%U
mention honorable(B
mention passable(B
mention speciale$>
mention spéciale$>
mention tres bien(B
mention tres honorable(B
mention très bien(B
mention très honorable(B
mentiune*w
mentor7\
mentora%)
menuiserie%&
menuisier%%
menuisiere%%
menuisière%%
menuo7Z
menzione$A
menzione d'onore$A
menzione speciale$A
menção honrosa$?
mențiune*w
merchandiser%2
merhaba2m
merimies&g
merit$F
meritfoerteckning6.
meritforteckning6.
meritförteckning6.
meritvaerde)x
meritvarde)x
meritvärde)x
merkezi%z
merkonomi&Z
mernok%K
mes7]
mese7^
mesec7_
meseca7_
mesecev7`
meseci7_
mesemondo%K
mesemondó%K
mesera$j
mesero$j
meses7a
mesi7^
mesiac7b
mesiace7b
mesiacov7b
mesic7c
mesice7c
mesicu7c
meska7d
meski7d
meslek lisesi6F
meslek yuksekokulu&*
meslek yuksekokulu mezunu7e
meslek yüksekokulu&*
meslek yüksekokulu mezunu7e
meson%Y
mesos7f
messageries%&
mestari&g
mester7g
mesterbrev'P
mesterdiploma/A
mesterfok7h
mesterfokozat/A
mesterkepzes/A
mesterképzés/A
mestra%C
mestrado0*
mestrado academico0*
mestrado acadêmico0*
mestrado em0*
mestrado integrado0*
mestrado profissional0*
mestratge6K
mestre7i
mestre de obras%)
mestre em0*
mestsky urad.4
mestský úrad%j
mesón%Y
metai7j
metalurgica%S
metalúrgica%S
meteorologist%2
metge%C
metgessa%C
metin yazari%'
metin yazarı%'
metreur%%
metselaar%0
metsuri&g
metteur en scene%%
metteur en scène%%
metu7j
metzger%Z
metzgerei%h
metų7j
meu nome e+l
meu nome é+l
meubelmaker%0
mevcut*l
mews''
mezatka4Z
mezczyzna7d
mezun7k
mezuniyet7k
mezuniyet derecesi%n
mezuniyet notu%n
mezuniyet ortalamasi%n
mezuniyet ortalaması%n
meánleibhéal7?
meánscoil$o
meðaleinkunn%:
mfa7l
mgimo,-
mgr7m
mgr inz4>
mgr inż4>
mh*m
mi7n
mi chiamo3L
mi nombre es7>
midalja*W
middel7o
middelmatig,V
middels7p
middle4K
midlungs7q
midwife%2
mierne7r
mierne pokrocily5A
mierne pokročilý5A
mies7s
miesiac7t
miesiace7t
miesiecy7t
miesiąc7t
miesiące7t
miesięcy7t
mieszkanie&F
mijn naam is3J
militair%0
militaire%%
militar,0
militare%<
mills$u
mim-i
mimar%'
mimari%'
mimarı%'
mina olen7u
minae olen7u
mineradora%S
minh la7v
minicurso+:
minijob(%
ministarstvo+N
ministeerium&X
minister%g
ministere%&
ministeri%r
ministerie6^
ministeriet(r
ministerija%k
ministerio7w
ministerioe'1
ministerium%h
ministeriö'1
ministero%l
ministerstvo.4
ministerstwo%d
ministeru'f
ministerul%g
ministrija')
ministrstvo*M
ministry$u
ministère%&
ministério%S
miniszterium'R
minisztérium'R
minn7x
minor,=
minor in,=
minosites'n
minä olen7u
minősítés'n
mionna7n
mirne7y
mirne pokrocila5B
mirne pokrocily7z
misericordia%l
misrah-<
misraħ-<
mistenni7{
mistr*d
mit,-
mit auszeichnung$i
mit auszeichnung bestanden$i
mit erfolg$i
mit navn er4@
mitali&u
mitarbeiter&k
mitarbeiter des jahres$-
mitja3o
mitja alt*S
mitjana0G
mitjà3o
mitjà alt*S
mitjà-alt*S
mitt namn aer48
mitt namn ar48
mitt namn är48
mitt navn er4A
mittel7|
mittelmaessig)_
mittelmassig)_
mittelmäßig)_
mittlere kenntnisse)_
mittlere reife$h
mixologist%2
mizar-G
miðlungs7q
mj7}
mjc%&
mjesec7}
mjeseca7}
mjeseci7}
mjog god8$
mjog god kunnatta1L
mjog gott1L
mjög gott1L
mjög góð8$
mjög góð kunnátta1L
mlitt0E
mmus0E
mnd8%
mnt6Y
mo8&
moara%g
moasa%3
moașă%3
model european de curriculum vitae1>
modele europeen de curriculum vitae,{
modeliste%%
modellista%<
modello europeo per il curriculum vitae,p
modelo europeo de curriculum vitae,o
modelo europeu de curriculum vitae,m
moderate,:
moderator8'
moderatör%'
modersmaal8(
modersmaalsnivaa13
modersmaalsniveau1-
modersmaalstalare13
modersmal8(
modersmalsniva13
modersmalsniveau1-
modersmalstalare13
modersmål8(
modersmålsniveau1-
modersmålsnivå13
modersmålstalare13
modista$j
modul8)
modurmal8*
modurmali8*
modèle européen de curriculum vitae,{
modéliste%%
moedertaal/:
moedertaalspreker/:
moi8+
moi bat dau8,
moi c'est4<
moi hoc8-
moikka8+
moin21
mois8.
mojster-G
mokslininkas%H
mokslu daktaras-1
mokslų daktaras-1
mokykla-:
mokytoja%H
mokytojas%H
molkerei%h
molt bo1)
molto buono(;
momentan&8
momenteel2b
mon8/
monat8/
monate8/
monaten8/
moniteur%%
monitor%B
monitora%B
monitrice%%
monografias%-
monografie80
monografien'w
monografías%-
monograph$m
monographie'w
monographien'w
monographies%/
monographs$m
montador%)
montadora%)
montajci%'
montajcı%'
montator%3
montatore%<
montatrice%<
monter3k
monteur81
monteuse%%
month82
months82
montir%A
montoer&f
montor&f
montér*d
montör%E
montør&v
morsmaal14
morsmaalsnivaa14
morsmal14
morsmalsniva14
morsmål14
morsmålsnivå14
mos83
moski84
mosque$u
most$S
moteris85
moteriska85
moteriška85
mother language0|
mother tongue0|
motoboy%)
motorista%)
motors$u
mottak(I
moulder%2
mountain guide%2
moyen'`
moyenne(B
mozo$j
mozo de almacen$j
mozo de almacén$j
moški84
mpa-i
mph-i
mphil-i
mr.Q
mres/a
ms-i
msc86
msci-i
mta(%
mtech-i
mts87
mtu$L
mtü$L
mua dong88
mua he2`
mua thu89
mua xuan8:
mucama$j
mucamo$j
mudiresi%'
mudr,d
mudur%'
mudur yardimcisi%'
mudurlugu8;
muduru%'
muehle%h
mueller%Z
muhasebe elemani%'
muhasebe elemanı%'
muhasebeci%'
muhely'R
muhendis%'
muhendisi%'
muhendislik%z
muhle%h
muinteoir%x
muito bom(2
mujer0l
mukemmel,3
mulettista%<
mulher0n
muller%Z
mulo']
muncitoare%3
muncitor%3
municipalidad%Y
munkas%K
munkatars%K
munkatárs%K
munkás%K
muotoilija&g
murare%E
murarz%>
muratore%<
murer&v
musdienas6?
musee%&
museo8<
museu8=
museum8>
musician%2
musicien%%
musicista%<
musico%q
musiker51
musikverein%h
musim dingin8?
musim gugur8@
musim panas8A
musim semi8B
muskarac8C
muski8C
musko8C
musteri temsilcisi%'
musée%&
muttersprache/{
muttersprachler/{
muttersprachlerin/{
muttersprachlich/{
muttersprachniveau/{
mutuelle%&
muuja$f
muurari&g
muuseum&X
muusikko&g
muvezeto%@
muy alto(9
muy bueno(:
muz8D
muzej%c
muzejs')
muzesi%z
muzeu%g
muzeul%g
muzeum8E
muzician%3
muziejus%k
muzikant.>
muzisyen%'
muzske8D
muzyk%>
muškarac8C
muški8C
muško8C
muž8D
mužské8D
mvp8F
my cv$q
my name is3<
my resume$q
mycket bra(5
mycket god(5
mycket goda1.
myndighet$]
myndigheten$]
myyja&g
myyjae&g
myyjä&g
myymaelae'1
myymala'1
myymälä'1
mz(=
màster6K
màster universitari6K
máig$S
máistreacht6n
mán6y
mánuðir6y
mánuður6y
máster'E
máster en'E
máster oficial'E
máster universitario'E
männl2n
männlich2n
målare%E
mån6Z
månad6Z
månader6Z
måned6\
måneder6\
mé jméno je4F
mécanicien%%
médaille$>
médaille d'or$>
médecin%%
média,*
média final,*
médica%q
médico%q
médio3s
mémoire%/
mérnök%K
métreur%%
mês8G
mình là7v
mí7n
míonna7n
mírně7y
mírně pokročilá5B
mírně pokročilý7z
móðurmál8*
móðurmáli8*
mùa hè2`
mùa thu89
mùa xuân8:
mùa đông88
múinteoir%x
músico%q
múzeum5n
müdiresi%'
müdür%'
müdür yardımcısı%'
müdürlüğü8;
müdürü%'
mühendis%'
mühendisi%'
mühendislik%z
mühle%h
mükemmel,3
müller%Z
müzesi%z
müzisyen%'
müüja$f
müşteri temsilcisi%'
mă numesc6X
măcelar%3
mēn7Y
mēnesis7Y
mēneši7Y
mėn7Z
mėnesiai7Z
mėnesių7Z
mėnuo7Z
męska7d
męski7d
mężatka4Z
mężczyzna7d
měs7c
městský úřad-e
měsíc7c
měsíce7c
měsíců7c
mūsdienas6?
műhely'R
művezető%@
mới bắt đầu8,
mới học8-
n8H
n v$L
n.v$L
n1)[
n2)[
n3)[
n4)[
n5)[
na8I
na daljavo8J
na daljinu8K
na dalku8L
na dialku8M
na diaľku8M
na dálku8L
na kierunku4n
naa1B
naaister%0
naavaerende1B
nabrezi+%
nabrezie8N
nabrezje8O
nabrežje8O
nachweis)^
nacionalna poklicna kvalifikacija+[
nadace-e
nadacia%j
nadal&7
nadiu6J
nadiua6J
nadácia%j
naeherin(%
naemndeman%E
naestformand)v
naeyttelijae&g
nagrada7C
nagroda0x
nagrody0x
nagyon jo2R
nagyon jó2R
naherin(%
naimaton(H
naimisissa(H
naine8P
nainen8Q
najaar2l
nakladatelstvi8R
nakladatelství8R
nakladnik8S
nam8T
nama proyek8U
nama saya&:
namestek*d
namesti+%
namestie8N
namndeman%E
namornik*d
nams og starfsferill0r
namsbraut%;
namskeid8V
nang cao8W
nanny%2
napjainkig$S
napredno8X
naselje8Y
nastavnica*E
nastavnik*E
natakar&d
natif5s
natiivi%V
national 5%Q
national certificate%Q
national diploma%Q
natiu6J
nativ*5
nativa8Z
native8[
native language0|
native or bilingual0|
native or bilingual proficiency0|
native proficiency0|
native speaker0|
nativo8\
natjecanje$)
nattiv*7
natywny.z
nauczyciel8]
nauczycielka%>
naukowiec%>
navaerende1B
navy$u
nay)S
nayttelija&g
nazev projektu8^
naziv projekta8_
nazov projektu8`
nazwa projektu8a
nazywam sie4E
nazywam się4E
nd8b
near native8c
near-native8c
nebenfach0X
nebosh,e
necasatorit+C
necasatorita+C
necăsătorit+C
necăsătorită+C
negociateur%%
negociatrice%%
negozio%l
nelayan%A
nemi*9
nemocnica%j
nemocnice-e
neozenjen8d
neoženjen8d
neprecejies8e
neprecejusies8e
neprecējies8e
neprecējusies8e
nestleder-.
netekejusi4-
netekėjusi4-
nettbasert0}
networks$u
neudana8f
neudata8g
neuvoja&g
nevedes4-
nevedęs4-
nevelo%K
nevelő%K
newspaper$u
ngach+v
ngan hang)7
nganh+x
nganh hoc+x
nghien cuu sinh(a
nghien cuu vien(a
nghiên cứu sinh(a
nghiên cứu viên(a
ngo+v
ngon ngu me de)-
ngành+x
ngành học+x
ngách+v
ngân hàng)7
ngôn ngữ mẹ đẻ)-
ngõ+v
nha bao(a
nha hang)7
nha hat)7
nha may)7
nha thiet ke(a
nha xuat ban8h
nhac si(a
nhan vien(a
nhan vien xuat sac)3
nhiep anh gia(a
nhiếp ảnh gia(a
nhom),
nhs$u
nhà báo(a
nhà hàng)7
nhà hát)7
nhà máy)7
nhà thiết kế(a
nhà xuất bản8h
nhân viên(a
nhân viên xuất sắc)3
nhóm),
nhạc sĩ(a
nice to meet you2.
nilai-K
nimeni on7u
nimikirja&t
ninera$j
nit,-
niveau avance,^
niveau avancé,^
niveau bon*R
niveau debutant)H
niveau débutant)H
niveau europeen8i
niveau européen8i
niveau intermediaire'`
niveau intermédiaire'`
niveau moyen'`
niveau scolaire)H
nivel alto(9
nivel avancado(1
nivel avansat,k
nivel avanzado(9
nivel basico8j
nivel básico,G
nivel de baza,j
nivel de bază,j
nivel intermediario,T
nivel intermedio,U
nivel medio,U
nivel medio alto*j
nivel medio-alto*j
nivel mediu,X
nivell alt1)
nivell avancat1)
nivell avançat1)
nivell basic(y
nivell bàsic(y
nivell mitja,S
nivell mitjà,S
nivodij$$
niñera$j
no8k
nociones(z
nocions*{
nocoes8l
nocoes basicas/X
nodala8m
nodaļa8m
noe*f
noe kjennskap)d
nogenlunde7o
nokkud god8n
nokkuð góð8n
nom del projecte8o
nom du projet8p
nombre del proyecto8q
nome del progetto8r
nome do projeto8s
nominee$@
nonprofit$u
nork&J
norskprove)[
norskprøve)[
nos/?
not ort%n
not ortalamasi%n
not ortalaması%n
nota8t
nota final,*
nota finala+-
nota finală+-
nota media+,
nota mitjana0G
notable+,
notaio%<
notaire%%
notar8u
notaria8v
notarie%E
notario$j
notaris8w
notariusz%>
notary%2
notaría%Y
note8x
notendurchschnitt$i
notenschnitt$i
noter%'
notions)B
notiuni,j
notiuni de baza,j
notlen/?
notář'=
nourrice%%
noustaja$f
novads*n
nover%K
noverande1B
novice8y
novinar8z
novinár'v
novinář'=
now,O
nozioni)A
noções8l
noções básicas/X
noțiuni,j
noțiuni de bază,j
npk+[
npors$}
npo法人8{
nr&D
nr 10*c
nr 35*c
nr-10*c
nr-35*c
ntnu8|
nu8}
nu ho sinh(a
nubile+K
nucleo-|
nugaletoja'(
nugaletojas'(
nugalėtoja'(
nugalėtojas'(
num(=
numatoma9$
numele meu este6X
numele proiectului9%
nuo9&
nuotolinis3x
nuotoliniu budu3x
nuotoliniu būdu3x
nurse%2
nursery$u
nursing home$u
nutid9'
nutricionista%q
nutritionist/+
nutriționist%3
nuvaerende3G
nuvarande9(
nuverandi/n
nuværende3G
nv$L
nvq*h
nvq 2%Q
nvq 3%Q
nvq level 1%Q
nvq level 2%Q
nvq level 3%Q
nvq level 4%P
nvq level 5%P
nvq level 6(V
nyar9)
nyara9)
nybegynner9*
nyboerjare9+
nyborjare9+
nybörjare9+
nyelvvizsga9,
nyelvvizsgat9-
nyelvvizsgát9-
nykyaan//
nykyaeaen//
nykyhetkeen//
nykyhetki//
nykyinen//
nykyisin//
nykyään//
nyni(R
nyní(R
nyrt$L
nyt//
nyár9)
nábrežie8N
nábřeží+%
nám9.
námestie8N
námořník*d
náms- og starfsferill0r
námsbraut%;
námskeið8V
náměstek*d
náměstí+%
název projektu8^
názov projektu8`
nâng cao8W
näherin(%
nämndeman%E
näyttelijä&g
nå1B
nåværende1B
næstformand)v
négociateur%%
négociatrice%%
nível avançado(1
nível básico/X
nível intermediário,T
nívódíj$$
nõrk&J
nõustaja$f
nú/n
núcleo-|
núm(=
nútíð/n
núverandi/n
năm9/
nő90
nős/?
nőtlen/?
nővér%K
nữ91
nữ hộ sinh(a
o92
o levels%Q
o meu nome e+l
o meu nome é+l
o momento'j
o-levels%Q
oab*c
obala(D
obchod.4
obchodna akademia6U
obchodni akademie,|
obchodni zastupce*d
obchodnik,+
obchodny zastupca+E
obchodná akadémia6U
obchodní akademie,|
obchodní zástupce*d
obchodník,+
obchodný zástupca+E
obcina*M
obecnie&7
ober(o
oberschule)u
objava53
objavljen93
objavljeno94
obkladac*d
obkladač*d
oblikovalec-G
oblikovalka-G
obmann%Z
obor95
oboru95
obrona96
obrt4[
obtained(O
obtained in(O
obtenida'/
obtenido'/
obtenu-I
obtenu en-I
obtenue-I
obtenue en-I
obtida,>
obtido,>
obtinut$k
obuka97
občina*M
obținut$k
oca$x
ocakavane98
oceanographer%2
ocekavano99
ocekivano9:
ocena9;
ocena koncowa9<
ocena końcowa9<
oceneni$(
ocenenie$'
ocenění$(
och9=
ochroniarz%>
ocjena9>
ocm$x
ocp$x
octrooi'L
octrooien'L
od9?
odbor9@
odborny vycvik76
odborný výcvik76
odd job%2
odd-job%2
oddelek/E
oddeleni.:
oddelenie.=
oddzial.}
oddział.}
oddělení.:
ode$f
odeljenje.%
odgojitelj5)
odhadce*d
odjel9A
odjeljenje9A
odlicno8X
odlično8X
odontotecnico%<
odotettu'S
odsek9B
odsjek9A
odul)@
odulu)@
odvetnica-G
odvetnik-G
odvjetnica*D
odvjetnicki ured4[
odvjetnik*D
odvjetnički ured4[
odznaczenie0x
odznaka0x
oekonom&v
oekotropholog&k
oenologue%%
oeversaettare%E
oevet9C
of9D
office'e
officer9E
officina%l
officine%l
offiser)=
oficial%D
oficina9F
ofisi%z
og9G
oggi$V
ogift9H
ogretim gorevlisi%'
ogretim uyesi%'
ogretmen%'
ogretmeni%'
ogrodniczka%>
ogrodnik%>
ohg$L
ohjaaja&g
ohjelmoija&g
oi)n
oifigeach%x
oikolukija&g
ojczyste.z
ojczystego.z
ojczysty.z
okj9I
oklevel9J
okleveles/A
oklevél9J
okonom&v
okotropholog&k
okres9.
oktato%@
oktató%@
okul&*
okulu&*
okutman%'
ola)n
ola pessoal)n
oldal9K
olen7u
olimpiada9L
olimpiade$4
olimpiadă*w
olimpiāde$4
olimpíada$?
ollscoil9M
ologist3A
olympiad$@
olympiada+M
olympiáda+M
olá)n
olá pessoal)n
omanik$f
omistaja&g
ompelija&g
on lisans7e
ondernemer%0
onderneming6^
onderscheiding/9
onderzoeker)*
oneletrajz04
oneletrajz europai formatuma04
oneletrajza04
ongehuwd&P
ongoing,O
onkentes)Z
onkormanyzat'R
onlajn9N
online9O
onlisans7e
onlus%l
onoracha2A
ontwerper%0
ontwerpster%0
ontwikkelaar%0
onur belgesi)@
onwards,O
onóracha2A
oopt)[
op afstand34
opas&g
opcina4[
operaator$f
operaattori&g
operador%)
operadora%)
operaia%<
operaio%<
operari%C
operaria%B
operario%q
operater9P
operateur%%
operative3A
operatoare%3
operatoer&f
operator9Q
operatore%<
operatorius%H
operatorka%>
operators%I
operatoru%'
operatrice&o
operatör.'
operatörü%'
operatør&v
operatőr)Z
operària%C
operária%)
operário%)
operátor5F
opetaja$f
opettaja&g
opic)[
opiekun%>
opiekunka%>
opisto&/
opistoaste/x
opistotutkinto/x
oplaeg%^
opleidingscentrum'm
opleidingsdag*1
oplæg%^
oppas%0
oppekava/w
oppilas&g
oppisopimus&Z
oppisopimuskoulutus&Z
opravneni+\
opravnenie+]
oprichter(o
oproepkracht(o
oprávnenie+]
oprávnění+\
opstina'-
optica$j
optician/+
opticien+p
opticienne%%
optico$j
optik*d
optiker51
optikko&g
optikus)Z
option0t
optisyen%'
optometrist%2
optyk%>
opublikowany'Q
opérateur%%
opératrice%%
općina4[
opština'-
oraz9R
orchester%h
orden(&
ordfoerande2V
ordfoerer)=
ordforande2V
ordforer)=
ordförande2V
ordfører)=
ordinary degree(V
organisateur%%
organisatrice%%
organiser%2
organist,R
organizador%q
organizadora%q
organizer%2
organizzatore%<
organizzatrice%<
orta9S
orta duzey9S
orta duzeyde9T
orta düzey9S
orta düzeyde9T
orta seviye9T
orta ust42
orta ustu42
orta üstü42
orta-üst42
ortagi%'
ortak yazar%'
ortalama%n
ortaokulu&*
ortağı%'
orthophoniste%%
orvos%K
os&F
osakond9U
osasto9V
oscp$x
osd)[
osiedle&F
osiguranje+N
osnivac&c
osnivač&c
osnove9W
osnovna skola/I
osnovna sola/J
osnovna škola/I
osnovna šola/J
osnovne akademske studije)]
osnovne studije)]
osnovno9W
osnovno znanje9X
ospatar%3
ospedale%l
ospideal,7
ospidéal,7
osposobljavanje9Y
ospătar%3
ostaja&g
ostan,7
osteopath%2
osteria%l
ostetrica%<
ostetrico%<
ostreiculteur%%
ostréiculteur%%
osuuskunta'1
osvc-e
osvedceni+\
osvedcenie+]
osvedčenie+]
osvč-e
osvědčení+\
osz9Z
osze9Z
osztaly9[
osztalyzat'n
osztatlan kepzes/A
osztatlan képzés/A
osztondij-c
osztály9[
osztályzat'n
ota9\
oteli%z
otomotiv%z
otono9]
otoño9]
ottenuto,I
ottico%<
ottima(<
ottima conoscenza(;
ottimo(<
ou$L
outono9^
ouvrage%/
ouvrages%/
ouvrier%%
ouvriere%%
ouvrière%%
overmontoer'8
overmontor'8
overmontør'8
oversaetter'8
oversattare%E
oversetter)=
oversætter'8
ovet9C
ovlascenje97
ovlastenje9Y
ovlaštenje9Y
ovlašćenje97
ovoda5'
ovodapedagogus%K
ovono%K
owner%2
oy$L
oyj$L
oyuncu%'
oz gecmis9_
ozenjen8d
ozgecmis9_
ozgecmisi9_
oü$L
očakávané98
očekivano9:
očekáváno99
oženjen8d
p9`
p o box9a
p zza+&
p.o. box9a
p.zza+&
pa9b
pa distans.1
pa nett0}
paa9b
paa distans.1
paa nett0}
paaaine5K
paagaaende9c
paagaar9(
paallikko&g
pabrik'^
packer,R
pacse+J
pacsee+J
pacsé+J
pacsée+J
pad-d
pada9d
padagog&k
padalinys-M
padaria%S
padeiro%)
padejeja%H
padejejas%H
padeka'(
padronanza0-
padzilinats9e
padziļināts9e
padėjėja%H
padėjėjas%H
padėka'(
paeaeaine5K
paeaellikkoe&g
paedagog9f
paeivaekoti3h
paetevyys9g
pagaende9c
pagar9(
pagaritookoda&X
pagaritöökoda&X
pagasts*n
page9h
pagina9i
pagrindai)X
pagrindine mokykla-:
pagrindines9j
pagrindinė mokykla-:
pagrindinės9j
paguyuban'^
paipear+*
paipéar+*
paitinn+*
paivakoti3h
paja'1
pakankamai9k
pakar9l
palestra9m
palestrante%)
palestras&`
paligs%I
palkinto'2
palmes$>
palomies&g
palvelu'1
palveluneuvoja&g
palvelut'1
palyazat$$
palīgs%I
pamata9n
pamatlimeni'5
pamatlimenis9n
pamatlīmenis9n
pamatlīmenī'5
pamatskola&.
pamatzinasanas9n
pamatzināšanas9n
pana9o
pana in9o
pana in prezent%8
pana la9o
panadera$j
panaderia%Y
panadero$j
panadería%Y
panettiere%<
panificio%l
panimo'1
pank&X
pankki'1
panna4Z
papelaria%S
papeleria%Y
papelería%Y
paper$m
papers$m
papeteries%&
paralegal%2
paramedic%2
paramedik%'
parcours0t
pardaveja%H
pardavejas%H
pardavėja%H
pardavėjas%H
pardeveja%I
pardevejs%I
parduotuve%k
parduotuvė%k
paredzams9p
paredzets9p
paredzēts9p
park-d
parken1]
parkway''
paroquia%S
parrocchia%l
parroquia%Y
parrucchiera%<
parrucchiere%<
parstavis%I
part time1X
part-time1X
parteira%)
partner9q
partners$u
parturi kampaaja&Z
parturi-kampaaja&Z
paru dans%/
parvalda brivi*e
paróquia%S
pasaje(=
pasante$j
pascasarjana9r
paseo(=
pasif,h
pasivne9s
pasivni7y
pasivno9X
pasivní7y
pasivně7y
paslaik6?
pasma$}
pasniedzejs%I
pasniedzējs%I
pasnodarbinats')
pass9t
passage&R
passatge(G
passed(O
passeig(G
passi5J
pastaci%'
pastacı%'
pastane sefi%'
pastane şefi%'
pastelera$j
pasteleria%Y
pastelero$j
pastelería%Y
pasticcere%<
pasticceria%l
pasticciera%<
pasticciere%<
pastor%Z
pastry%2
pasvaldiba')
pasívne7r
paten(]
patent9u
patentas4z
patente9v
patente europea$g
patente und gebrauchsmuster'w
patentes+<
patentino$g
patents9w
patentti0&
patevyys9g
patika'R
patin(%
patissier9x
patissiere%%
patlaban6?
patron$j
patrón$j
pavars%I
pavasaris9y
pavārs%I
paysagiste%%
pazenges'{
paznic%3
pazymejimas'l
pazymiu vidurkis)+
pazymys)+
pašlaik6?
pašnodarbināts')
pašvaldība')
pažengęs'{
pažymių vidurkis)+
pažymys)+
pažymėjimas'l
pd9z
peaeriala/w
peatukk%y
peatükk%y
pecheur%%
pecovatel'=
pedagog%E
pedagogus%K
pedagógus%K
pedreiro%)
peer reviewed articles$m
peer reviewer%2
peer-reviewed articles$m
pegawai%A
peixeiro%)
pek%@
pekar'=
pekara+N
pekaren%j
pekarna6(
pekař'=
pekerja%A
pekseg'R
pekáreň%j
pekárna-e
pelatih%A
pelatihan9{
pelaut%A
pelayan%A
peluquera$j
peluqueria%Y
peluquero$j
peluquería%Y
pemadam%A
pemandu%A
pemandu wisata%A
pembicara(]
pembina%A
pemenang&z
pemerintah'^
pemilik%A
peminatan*+
pemula9|
pemusik%A
penanggung jawab%A
penari%A
pendiri%A
peneliti%A
penerbit9}
penerjemah%A
pengacara%A
pengajar%A
pengembang%A
pengemudi%A
penger'z
penghargaan&z
penjahit%A
penjual%A
penningmeester)*
penulis%A
penutur asli'\
penyanyi%A
penyuluh%A
penyunting%A
penztaros%@
peon$j
pepiniere%&
perancang%A
perawat%A
percakapan,h
percentage$F
perempuan9`
perencana%A
perfecto.i
perfeito.h
perfekcyjny:$
perfekt:%
perfektne:&
perfektně:'
perfetto:(
perguruan tinggi0^
periodico&`
periodista%D
perit&\
perito:)
perito industriale'q
perito mercantil(n
periódico&`
perkiraan-b
permanent,P
permis+W
permis b%p
permis bateau%p
permis de conducere%,
permiso%+
permit$}
permís%*
perpustakaan'^
personel%'
personeli%'
perumahan-V
perusahaan'^
peruskoulu&/
peruskoulun paattotodistus&Z
peruskoulun paeaettoetodistus&Z
peruskoulun päättötodistus&Z
perustaidot&L
perustaito&M
perustaja&g
perustaso:*
perusteet&L
perustutkinto:+
pesantren0^
pescaderia%Y
pescadero$j
pescadería%Y
pescador%q
pescadora%q
pescar%3
pescatore%<
pescatrice%<
peserta magang%A
pesquisador%)
pesquisadora%)
pet shop%S
petani%A
petniece%I
petnieks%I
petty officer%2
petugas%A
peón$j
pečovatel'=
pfa%g
pfarrer%Z
pflegedienst%h
pflegeheim%h
pfleger)w
pflegerin%Z
pfoertner&k
pfortner&k
pförtner&k
pg:,
pg cert0E
pg dip0E
pgce/a
pgce with qts0E
pgcert0E
pgdip/a
ph d:-
ph d grad:.
ph d studerende)v
ph.d:-
ph.d.-grad:.
ph.d.-studerende)v
phan tich(a
pharma$u
pharmaceuticals$u
pharmacie%&
pharmacien%%
pharmacienne%%
pharmacist%2
pharmacy$u
pharmd-i
phat trien(a
phd:/
phd student'F
phdr,d
phien dich(a
phiên dịch(a
phlebotomist%2
pho+v
pho ban(a
pho chu tich(a
pho giam doc(a
pho hieu truong(a
pho phong(a
phong),
phong ban),
phong kham)7
phong thi nghiem)7
phong vien(a
photographe%%
photographer%2
phr$x
phu bep(a
phuc vu(a
phuong+v
physician%2
physicist%2
physiker&k
physiotherapie%h
phát triển(a
phân tích(a
phòng),
phòng ban),
phòng khám)7
phòng thí nghiệm)7
phó ban(a
phó chủ tịch(a
phó giám đốc(a
phó hiệu trưởng(a
phó phòng(a
phóng viên(a
phường+v
phố+v
phụ bếp(a
phục vụ(a
piagam:0
piastrellista%<
piata&D
piazza+&
piazzale+&
piața&D
picker%2
piekarnia%d
piekarz%>
pielegniarka%>
pielegniarz%>
pielęgniarka%>
pielęgniarz%>
pigiste%%
pilot:1
pilotin%Z
piloto%q
pincer'+
pinche$j
pincér'+
pintor%q
pintora%q
pion.}
pirma limena augstaka izglitiba5&
pirmininkas%H
pirmā līmeņa augstākā izglītība5&
pis(G
pisarna*M
piscina%l
piso(=
pivara'-
pivovar.4
pivovara4[
pivovarna*M
pivovary-e
pix%p
pizzeria:2
pizzería%Y
pjazza-<
pl:3
plac&F
placa(G
place&R
plads1]
plaket)@
plaketa:4
plakett:5
plan&Q
planeeritav/8
planer)w
planerad)r
planerin%Z
planirano9:
planlagt1E
planlanan)k
planned&w
planner':
planots9p
planovane98
planovano99
planowane:6
planowany:6
plant$u
plantsoen-d
planuojama9$
plaquiste%%
plass))
plasterer%2
platschef%E
platz+q
playworker%2
plaza(=
plaça(G
plc$L
pleier)=
plein-d
plejehjem(r
plida)[
plombier%%
plombiere%%
plombière%%
plongeur%%
plongeuse%%
plumber%2
plynne&3
plynnie):
plynny):
plynně&5
plynule&3
plánované98
plánováno99
plānots9p
pm:7
pmo:,
pmp$x
po9z
po box9a
pobalscoil$o
pobednica:8
pobednik:8
pobjednica$)
pobjednik$)
pocetnik:9
pocetno::
poczatkujacy:;
początkujący:;
podcast$m
podiatrist%2
podjetje*M
podnik.4
podsladek*d
podsládek*d
podstawowa:<
podstawowe:=
podstawowy:<
podstawowym:=
podstawy:<
poduzece4[
poduzeće4[
podyplomowe4>
podzim:>
poglavje53
poglavlje,&
pogovorno:?
pohar+M
pohiharidus4_
pohikool%}
pohvala7C
pohár+M
poissonnier%%
poistovna%j
poisťovňa%j
pojistovna-e
pojišťovna-e
pokal:@
pokladni*d
pokladnik,+
pokladní*d
pokladník,+
poklicna matura:A
pokojowa%>
pokojska*d
pokojská*d
pokrocila:B
pokrocily:B
pokročilá:B
pokročilý:B
pokryvac*d
pokrývač*d
polaznik9Y
pole+L
poletje:C
polgarmester)Z
polgármester)Z
police$u
police officer%2
policealne:D
policia$j
policial%)
policier%%
policiere%%
policista*d
policistka*d
policière%%
policjant%>
policjantka%>
policía$j
polideportivo%Y
polier%Z
poliisi&g
poliklinika:E
polis:F
polisher%2
polisi%A
politechnika&(
politechniki&(
politecnica0$
politecnico,K
politehnica'W
politeknik0^
politibetjent)=
politist+s
politècnica$v
politécnica,4
politécnico,4
polizei%h
poliziotto%<
polizist&k
polițist+s
polku'z
polozen.r
polozna%>
položen.r
polsterer&k
polytechnic$t
polytechnique$w
pomlad:G
pomoc%>
pomoc administracyjna%>
pomoc kuchenna%>
pomocnica,(
pomocnice*d
pomocnik:H
pomocník*d
pomoćnica*D
pomoćnik*E
pomočnica-G
pomočnik-G
pompier(K
ponencia:I
ponencias%-
ponente$j
pontificia+Q
pontifícia+Q
ponència+=
poradca+E
poradce*d
porocen6L
porocena6L
porodni asistentka*d
porodní asistentka*d
poročen6L
poročena6L
portal(=
portar%3
portas)Z
porteira%)
porteiro%)
porter%2
portier:J
portiere%<
portás)Z
pos doutorado.q
pos graduacao0*
pos graduacao em0*
posgrado'E
poslovoda*E
poslovođa*E
postaci%'
postacı%'
postas:K
postbode%0
postboks:L
postbud&v
postbus:M
postdoc,Z
postdoctoral%2
postdoctoral researcher%2
poste actuel$I
poster:N
posteres&`
posters:O
postfach&W
postgrado'E
postgraduate0E
postgraduate certificate0E
postgraduate diploma0E
postgrau6K
postina%<
postinkantaja&g
postino%<
postliceala,5
postliceală,5
postman%2
postmaster.Q
postwoman%2
postás)Z
posvet53
poszter.0
pot8O
potrdilo+[
potvrda.r
pour:P
pousada%S
pouzivatelsky:Q
používateľsky:Q
povprecje:R
povprecna ocena:R
povprečje:R
povprečna ocena:R
poziom zaawansowany):
pozoriste'-
pozorište'-
početnik:9
početno::
położna%>
poștaș%3
pr%w
praca:S
praca z domu8M
praca zdalna35
pracovnice*d
pracovnicka+E
pracovnik,+
pracovník,+
pracovníčka+E
pracownica%>
pracowniczka%>
pracownik%>
pracownik sezonowy%>
practical+9
practicant%3
practicante$j
practicas$j
practice$u
practitioner%2
pradedantysis:T
pradikat$i
pradinis)X
pradmenys9j
praedikat$i
praegu2p
praeguseni2p
praktijk%R
praktijken%R
praktikant:U
praktikantas%H
praktikante%G
praktikantin(%
praktikantka*d
praktikants%I
praktikantė%H
praktisk pedagogisk utdanning$`
praktisk-pedagogisk utdanning$`
praktykant%>
praktykantka%>
pramugari%A
pramuniaga%A
pramusaji%A
pranesimas4z
pranešimas4z
praticante%<
pravnica,%
pravnicka,+
pravnik:V
prawniczka%>
prawnik%>
prawo jazdy+b
prawo wykonywania zawodu+b
praxis%h
praça&<
pre intermediate)E
pre-intermediate)E
precejies8e
precejusies8e
preceptor%)
preceptora%)
preconizat'g
precējies8e
precējusies8e
predajna%j
predajňa%j
predavac:W
predavanje4w
predavatelj&d
predavač:W
preddiplomski studij:X
predikat-K
prednaska4T
prednáška,)
predpoklad99
predpokladane:Y
predpokladané98
predseda,+
predsedkyne*d
predsednica:Z
predsednicka+E
predsednik:Z
predsedníčka+E
predsjednica*D
predsjednik*D
preduzece'-
preduzeće'-
predvideno:[
predvidoma:\
predviđeno9:
preemia:]
prefecture%&
prefeitura%S
preis(&
preistraeger$-
preistraegerin$-
preistrager$-
preistragerin$-
preisträger$-
preisträgerin$-
prekladatel%J
prekladateľ'v
prelekcja'Q
premi${
premiacao$?
premiação$?
premier prix$>
premija$0
premio:^
premios$z
premiu*w
premiul*w
premiul i*w
premju*W
preneur de son%%
preparateur%%
preparatoria(m
preparatrice%%
preprint$m
preprints$m
presedinta%3
presedinte%3
present:_
presentation$m
presentations$m
presente:`
presenter%2
presernova nagrada:4
president:a
presidenta%D
presidente%f
press$u
pressesprecher(%
pressing%&
presso+$
preukaz+]
prevajalec-G
prevajalka-G
prevencion de riesgos laborales%+
prevención de riesgos laborales%+
previsao,?
previsio:b
previsionnel'p
previsió:b
previst:b
prevista:c
prevista para:d
previsto:e
previsão,?
prevodilac'B
prevoditelj5)
prevu'p
prevue'p
prezent:f
prezentare'I
prezes%>
prezeska%>
prezident%J
prezidents%I
prešernova nagrada:4
preżent)}
președinte%3
președintă%3
pri:g
pria5c
pricakovano:\
priemer3$
priemyselna skola6U
priemyselná škola6U
priest%2
prijs)y
prilaz(D
primar%3
primaria%g
primarie%g
primary school$t
primavara:h
primavera:i
primeiro lugar$?
primeiros socorros*c
primer lugar$z
primer premi${
primer premio$z
primeros auxilios%+
primo classificato$A
primo posto$A
primo premio$A
primo soccorso$g
primăria%g
primărie%g
primăvara:h
prince2$x
principal%2
principal investigator%2
principiant:j
principiante:k
printemps:l
printiseacht'?
printíseacht'?
pripravnica,%
pripravnik,%
pris7E
prisen:m
priset:n
prispevek,'
prispevok,)
prix$>
prizas'(
prize$@
priznanje7C
pričakovano:\
prl%+
pro loco%l
probation officer%2
proc%(
proceedings4H
procurador$j
procuradora$j
prodajalec-G
prodajalka-G
prodavac:o
prodavacica'B
prodavač:p
prodavačica'B
prodavnica'-
prodejna-e
prodi*+
producer%2
product manager'F
product owner:q
productions$u
productor$j
productora$j
produtor%)
proefschrift'L
prof8V
profesijny zivotopis0<
profesijný životopis0<
profesine kvalifikacija*^
profesine mokykla-:
profesinis bakalauras)%
profesinis issilavinimas*^
profesinis išsilavinimas*^
profesinė kvalifikacija*^
profesinė mokykla-:
profesional(9
profesionala videja izglitiba'D
profesionalais bakalaurs)$
profesionalais magistrs6g
profesionalna biografija*<
profesionālais bakalaurs)$
profesionālais maģistrs6g
profesionālā vidējā izglītība'D
profesjonsstudium/b
profesni prukaz+\
profesni zivotopis0?
profesní průkaz+\
profesní životopis0?
profesoara%3
profesoară%3
profesor:r
profesora$j
profesorius%H
profesors%I
professeur%%
professeure%%
professional proficiency*x
professional working proficiency2%
professionale(;
professioneel:s
professionele bachelor$s
professionnel,^
professionsbachelor(\
professionsbachelor i(\
professionshoejskole/<
professionshojskole/<
professionshøjskole/<
professor:t
professora'_
professore%<
professoressa%<
professori&g
professzor%K
profesör%'
proficient%O
proficient user*x
profiel%_
profil.e
profilul.e
profissional(1
progett:u
progetti8r
progettista%<
progetto8r
program:v
program studi*+
programador%B
programadora%B
programatoare%3
programator:w
programci%'
programcı%'
programer9P
programerka-G
programi&=
programista%>
programistka%>
programma:x
programmatore%<
programmatrice%<
programmeerija$f
programmer:y
programmerare%E
programmerer)=
programmet:z
programmetaja%I
programmetajs%I
programmeur+p
programmierer&k
programmoer'8
programmor'8
programmør'8
programmētāja%I
programmētājs%I
programozo%K
programozó%K
programuotoja%H
programuotojas%H
programátor%J
programı&=
proiect9%
proiecte9%
proiectul9%
proje:{
proje adi:{
proje adı:{
proje asistani%'
proje asistanı%'
proje yoneticisi%'
proje yöneticisi%'
project:|
project manager'F
projecte8o
projected&w
projecten:}
projectes8o
projectnaam:}
projecto8s
projectos8s
projects+D
projekat;$
projekt;%
projekt neve;&
projektai;'
projektant;(
projektantka%>
projektas;'
projekte;)
projektek;&
projekter;*
projekti;+
projektid;,
projektin nimi;-
projektit;-
projektledare%E
projektname6v
projektnamn;.
projektnavn;*
projektoer%E
projektor%E
projekts;/
projektu8a
projekty;0
projektör%E
projeler:{
projesi:{
projet8p
projeteur%%
projeto8s
projetos8s
projets8p
prolece;1
proleće;1
proljece;2
proljeće;2
promedio+,
promenade+q
promoter%<
promotie.P
promotion;3
promotor%q
promotora%q
promotore%<
promotrice%<
promovendus(o
promoviert;3
proofreader%2
propedeuse$s
properties$u
prosecna ocena;4
prosek;4
prosek ocena;4
prosečna ocena;4
prosiding(]
prosjecna ocjena9>
prosjek9>
prosjek ocjena9>
prosjekt;5
prosjekter;6
prosjektnavn;6
prosječna ocjena9>
prospech+c
prospective&w
prospektas%w
prospekts*n
prospěch2}
prostovoljec-G
prostovoljka-G
protesico$j
prothesiste%%
prothésiste%%
protésico$j
provincia%l
provincie6^
provinsi-V
proyecto8q
proyectos8q
proyek8U
proġett:u
pruefer)w
prueferin%Z
pruefung)^
prufer)w
pruferin%Z
prufung)^
prukaz+\
prumer2}
pruvodce*d
pruvodkyne*d
prvostopenjski-t
prvostupnica:X
prvostupnik:X
przedsiebiorstwo%d
przedsiębiorstwo%d
przedstawiciel%>
przedszkole&(
przeglad'Q
przegląd'Q
przewidywane:6
przewidywany:6
przewodniczaca%>
przewodniczacy%>
przewodniczka%>
przewodnicząca%>
przewodniczący%>
przewodnik%>
przychodnia%d
práca z domu8M
prácticas$j
právnik+E
právnička,+
právník*d
prädikat$i
préfecture%&
prémio$?
préparateur%%
préparatrice%%
présent$I
président%%
présidente%%
prévisionnel'p
prévu'p
prévue'p
prêmio$?
príspevok,)
próf8V
prófessor*9
prüfer)w
prüferin%Z
prüfung)^
prēmija$4
průkaz+\
průměr2}
průvodce*d
průvodkyně*d
psc9.
psc1%p
pse1%p
pse2%p
psichologas%H
psicoleg%C
psicologa;7
psicologo'9
psicòleg%C
psicòloga%C
psicóloga%q
psicólogo%q
psiholog;8
psihologs%I
psikolog2Q
psm$x
pst6Y
psuhholoog$f
psycholog';
psychologist%2
psychologue%%
psycholoog%0
psychológ'v
psychomotricien%%
psykolog&f
psykologi&g
pszichologus%K
pszichológus%K
psühholoog$f
psč9.
pt;9
pta(%
pte;:
pte ltd$L
pty$L
pty ltd$L
pub$u
pubblicato'J
pubblicazione'J
pubblicazioni'J
publicacao&`
publicacio+=
publicacion%-
publicaciones%-
publicació+=
publicación%-
publicacoes&`
publicado+<
publicat+;
publicatie'L
publicaties'L
publication%/
publications'H
publicação&`
publicações&`
publicerad0A
publiceret%^
publie%/
publikace.+
publikacia,)
publikacija;;
publikacio.0
publikacja'Q
publikation'w
publikationen'w
publikácia,)
publikáció.0
publikācija.-
publisert4U
published$m
publishers$u
publishing$u
publié%/
puchar0x
pucko otvoreno uciliste;<
puerta(=
puheenjohtaja2[
puheenvuoro0&
puheterapeutti&g
puiestee6]
puikiai5r
puikus5r
puisto'z
pultos)Z
puppeteer%2
purser%2
pusat'^
pustakawan%A
put;=
putkiasentaja&g
puuseppa&g
puuseppae&g
puuseppä&g
puutarhuri&g
pučko otvoreno učilište;<
pza(=
página;>
pályázat$$
până9o
până la9o
până în9o
până în prezent%8
pâtissier%%
pâtissière%%
pädagog&k
päiväkoti3h
pätevyys9g
pääaine5K
päällikkö&g
på9b
på distans.1
på nett0}
pågående9c
pågår9(
pædagog'8
pék%@
pékség'R
pénztáros%@
pépinière%&
pêcheur%%
pós-doutorado.q
pós-graduação0*
pós-graduação em0*
póster%-
pósters%-
pôle+L
pôster&`
pôsteres&`
põhiharidus4_
põhikool%}
pārdevēja%I
pārdevējs%I
pārstāvis%I
pārvalda brīvi*e
pētniece%I
pētnieks%I
płynnie):
płynny):
přednáška.+
předpoklad99
předpokládané99
předseda*d
předsedkyně*d
překladatel'=
příspěvek.+
qa->
qpa+k
qts0E
quaderni'J
quaderns+=
quadra&<
quadro%<
quai&R
qualifica;?
qualifica di'q
qualifica professionale'q
qualifica triennale'q
qualificacio0G
qualificació0G
qualified$}
qualifizierender hauptschulabschluss$h
quan+v
quan doc(a
quan ly(a
quan tri vien(a
queseria%Y
quesería%Y
quimic%C
quimica%D
quimico%q
quy)7
químic%C
química%D
químico%q
quản lý(a
quản trị viên(a
quản đốc(a
quận+v
quỹ)7
r8H
ra%2
raadgivare%E
raadgiver&v
raadgivning/r
raadslid%0
raamat%y
raamatukogu&X
raamatupidaja$f
raatali&g
rabbi%2
racunovoda*E
racunovodja-G
racunovodkinja-G
rad,&
rad od kuce8K
rad od kuće8K
radca%>
radgivare%E
radgiver&v
radgivning/r
radgjafi*9
radio operator%2
radiographer%2
radionica+N
radna%>
radna biografija*<
radnica*E
radnik*E
radny%>
radstefna*}
raduneyti'3
raeaetaeli&g
rafvirki*9
ragel7%
ragioniera%<
ragioniere%<
rahastonhoitaja2[
rahuldav4c
railways$u
raitti'z
rajonas%w
rakenduskorgharidus)&
rakenduskorgkool%}
rakenduskõrgharidus)&
rakenduskõrgkool%}
rakennus'1
rakpart%|
raksts.-
raktaros)Z
raktáros)Z
rama0(
rambla(G
ranger%2
rannog'%
rannsakandi*9
rannóg'%
ranta'z
raportti0&
rapport&x
rappresentante%<
rathaus%h
ratp%&
raumausstatter&k
ravintola'1
ravitsemusterapeutti&g
razgovorno;@
raziskovalec-G
raziskovalka-G
razoavel,T
razoável,T
razveden8d
razvedena8d
razvijalec-G
razvijalka-G
razvojni*D
računovodja-G
računovodkinja-G
računovođa*E
raġel7%
rd;A
re/u
realexamen1j
realizador$j
realizadora$j
realschulabschluss$h
realschule)u
realty$u
reatha&s
rebbiegha;B
rebbiegħa;B
rebbieh*W
rebbieħ*W
recensioni'J
recenzio.0
recenzió.0
recenzja'Q
recepcioner5)
recepcionista%B
recepcios%K
recepciós%K
recepcjonista%>
recepcjonistka%>
recepcna+E
recepcni*d
recepcny+E
receptioner%3
receptionera%3
receptionist;C
receptioniste%0
receptionniste%%
receptor&d
recepčná+E
recepční*d
recepčný+E
recepționer%3
recepționeră%3
recompense$>
reconeixement${
reconhecimento$?
reconocimiento$z
recruiter'F
rectorat%&
red seal%P
redacteur+p
redactoare%3
redactor;D
redactora%D
redactrice+p
redakteur&k
redaktion%h
redaktoer&f
redaktor;E
redaktore%G
redaktorius%H
redaktorka%>
redaktors%I
redaktorė%H
redaktör%E
redaktør&v
redator%)
redatora%)
redattore%<
redattrice%<
redazione%l
redelijk,V
rederi*(
rederiet(I
reditel'=
referat;F
referats.-
referee%2
referendar&k
referendariat$/
referens%K
referent;G
referenta%3
referente%%
referentka%>
referentă%3
referāts.-
refinery$u
region;H
regione%l
regisseur;I
regisseuse%%
registered$}
registrar%2
registratie*/
registration$}
registrator%E
registro*c
rehber%'
rehber ogretmen%'
rehber öğretmen%'
rehtori&g
reinigungskraft%Z
reiprennandi1L
reisebuero%h
reiseburo%h
reisebüro%h
rektor&f
rektorova nagrada$)
rekvalifikace76
relatore%<
relatrice%<
relawan%A
relazione'J
relazioni'J
remota;J
remote;K
remotely1Y
remoto;L
remplacant%%
remplacante%%
remplaçant%%
remplaçante%%
rencana-b
rendelo'R
rendelő'R
rendor)Z
rendőr)Z
renewal0F
renewal due0F
rengoeringsassistent'8
rengoringsassistent'8
rengøringsassistent'8
renholder)=
repartidor$j
repartidora$j
reparto-h
reporter;M
representante%)
representative%2
reprezentant%3
repórter%)
requisiteur&k
research assistant%2
researcher%2
resena%-
resenas%-
resenha&`
resenhas&`
resepsionis%A
resepsiyonist%'
resepsjonist)=
reseña%-
reseñas%-
residence&R
resident%2
residente%)
resort$u
responsabil%3
responsabila%3
responsabile%<
responsabilă%3
responsable;N
responsavel%)
responsável%)
ressort'7
restaurace-e
restauracia%j
restauracja%d
restaurang$]
restaurant;O
restaurante)0
restaurants%&
restaurator&k
restauratore%<
restauratrice%<
restavracija*M
resto%&
restonomi&G
restoran;P
restoranas%k
restorani%z
restorans')
restoranı%z
restorer%2
restorāns')
result$F
resume$q
resumo&`
reszleg,c
retail;Q
retning;R
rettindi60
review$m
reviewer%2
reviews$m
revija53
revisor;S
revisora'9
revisore%<
revista;T
revistă'I
revizor5)
revue%/
revues%/
reyon gorevlisi%'
reyon görevlisi%'
rezension'w
rezensionen'w
rezeptionist&k
rezident%3
reznik*d
reštaurácia%j
rhce$x
rhcsa$x
riaditel'v
riaditeľ'v
riarthoir%x
riarthóir%x
ricercatore%<
ricercatrice%<
ricerkatur&\
richter%Z
richting%_
riconoscimento$A
ridic'=
ridicsky prukaz+\
rigger%2
rigorosum)[
rijbewijs*/
rijder%0
rilasciata,I
rilasciato,I
rimelig7o
ring+q
ringevikar;U
rinne'z
ristorant'f
ristorante%l
ritari*9
ritgerd*}
ritgerð*}
ritstjori*9
ritstjóri*9
rivista'J
riwayat hidup-,
riċerkatur&\
rls$g
rndr,d
road''
roadie%2
robotnica%>
robotnik6q
robotník+E
roc;V
rocenka.+
rodeny hovorca7/
rodený hovorca7/
rodily73
rodily mluvci73
rodilý73
rodilý mluvčí73
rodny jazyk;W
rodný jazyk;W
rodovia&<
rodzimy.z
roerlegger)=
roermokare%E
roinn;X
rok;Y
rokov;Z
roku;[
roky;\
rolniczka%>
rolnik%>
ronda+?
roofer%2
rorlegger)=
rormokare%E
route&R
rozdzial'Q
rozdział'Q
rozhodci*d
rozhodčí*d
rozvedena;]
rozvedeny;]
rozvedená;]
rozvedený;]
rozwiedziona4Z
rozwiedziony4Z
ročenka.+
rsa;^
rspp$g
rt;_
rua&<
rudens;`
rudiments)H
ruduo;a
rue&R
ruhsat)l
ruim voldoende1}
rukovodilac'B
rukovoditelj5)
rumah sakit'^
runai%x
rundfunk%h
runner%2
runner up$@
runner-up$@
rupnica')
rutineret;b
rw-V
ry$L
rybak%>
rybar*d
rybář*d
ryhma;c
ryhmae;c
ryhmä;c
rzeczoznawca%>
rzeznik%>
rzeźnik%>
ráðgjafi*9
ráðstefna*}
ráðuneyti'3
räätäli&g
rådgivare%E
rådgiver&v
rådgivning/r
réceptionniste%%
récompense$>
rédacteur%%
rédactrice%%
référent%%
référente%%
région%&
régisseur%%
régisseuse%%
résidence&R
résumé$q
részleg,c
réttindi60
rörmokare%E
rørlegger)=
rúnaí%x
rūpnīca')
s a$L
s a de c v$L
s a r l$L
s a s$L
s a u$L
s c$L
s coop;d
s d2s
s e-)
s h-)
s kom-)
s l$L
s l u$L
s n c$L
s p*M
s p a$L
s pd-)
s pohvalom9>
s r l$L
s r o$L
s t-)
s vyznamenanim+c
s vyznamenaním3$
s vyznamenáním2}
s. coop%Y
s.a$L
s.a. de c.v$L
s.a.r.l$L
s.a.s$L
s.a.u$L
s.c$L
s.coop$L
s.d2s
s.e-)
s.h-)
s.kom-)
s.l$L
s.l.u$L
s.n.c$L
s.p*M
s.p.a$L
s.pd-)
s.r.l$L
s.r.o$L
s.t-)
s/a$L
s/d2s
s1(U
s2;e
s3.Y
sa;f
saakka'h
saangare%E
saangerska%E
saat ini2Y
saatio'1
sac$L
sach(u
sachbearbeiter&k
sachkunde6H
sachkundenachweis%9
sachverstaendige&k
sachverstandige&k
sachverständige&k
sada-5
sadasnjost-5
sadašnjost-5
saeaetioe'1
saehkoeasentaja&g
saelger'8
saeljare%E
saemileg8n
saenger&k
safe$x
safeguarding$}
safn'3
sage femme%%
sage-femme%%
saggi'J
saggio'J
saglik memuru%'
sagsbehandler'8
saha muhendisi%'
saha mühendisi%'
sahibi%'
sahkoasentaja&g
sailor%2
saineolai;g
saineolaí;g
sairaala'1
sairaanhoitaja&g
sairaanhoitaja (amk&G
sairaanhoitaja (yamk-w
sairaanhoitaja amk&G
saison d'ete02
saison d'hiver2v
saison d'été02
saison estivale02
saison hivernale2v
saisonkraft(%
saisonnier%%
saisonniere%%
saisonnière%%
sajf;h
sajtohaz'R
sajtóház'R
saksbehandler)=
sal lum)}
sal-lum)}
saldatore%<
saldatrice%<
sales:y
salesman%2
salesperson%2
saleswoman%2
saljare%E
salon;i
salut;j
salve)o
sambo/o
samboer/p
samenwonend&P
samhradh;k
samlevende;l
sammelband'w
samordnare%E
samostojni podjetnik*M
samozatrudnienie%d
sampai2s
sampai dengan2s
sampai saat ini2Y
sampai sekarang2Y
sampiyon)@
samska6L
samski6L
samtaleniva*f
samtalenivaa*f
samtaleniveau7o
samtalenivå*f
samtalsniva36
samtalsnivaa36
samtalsnivå36
san ve tic$L
san. ve tic$L
sanayi%z
sang lap(a
sangare%E
sangat baik5t
sanger1`
sangerska%E
sanitaeter&k
sanitar'=
sanitater&k
sanitář'=
sanitäter&k
santa casa%S
santiye sefi%'
santral gorevlisi%'
santral görevlisi%'
saopstenje93
saopštenje93
sap certified$x
sapeur pompier%%
sapeur-pompier%%
sapper%2
saradnica'B
saradnik'B
sarjana-)
sarkici%'
sarl$L
sarta%<
sarto%<
sarunvaloda;m
sarunvalodas limeni;m
sarunvalodas līmenī;m
sas$L
sastre$j
sasu$L
sat)[
satin alma uzmani%'
satis elemani%'
satis temsilcisi%'
satisfacator,X
satisfăcător,X
satpam%A
satın alma uzmanı%'
satış elemanı%'
satış temsilcisi%'
savanore%H
savanoris%H
savanorė%H
savetnica'B
savetnik'B
savininkas%H
savivaldybe%k
savivaldybė%k
savjetnica*D
savjetnik*D
saya&:
sayfa;n
sayman%'
sağlık memuru%'
sbornik.+
sborník.+
sc&D
scade0y
scade nel0y
scadenza0y
scaffolder%2
scala+&
scarso,H
scc$x
sccl$L
schaefer%Z
schafer%Z
schauspieler&k
scheidsrechter%0
schein)^
schichtfuehrer&k
schichtfuhrer&k
schichtführer&k
schiedsrichter&k
schilder)*
schlosser)w
schlosserin%Z
schneiderin(%
schoeffe%Z
schoeffin%Z
schoffe%Z
schoffin%Z
scholar%2
scholarship$@
scholengemeenschap'm
school;o
school leaving certificate%Q
school level)E
school of$t
schoonheidsspecialist.>
schreiner&k
schreinerei%h
schriftfuehrer('
schriftfuehrerin(%
schriftfuhrer('
schriftfuhrerin(%
schriftführer('
schriftführerin(%
schuetzenverein%h
schulabschluss$h
schule2|
schulkenntnisse&j
schulung1@
schutzenverein%h
schweisser&k
schweisserpass%9
schweißer&k
schweißerpass%9
schwerpunkt0X
schwester%Z
schwimmbad%h
schäfer%Z
schöffe%Z
schöffin%Z
schützenverein%h
scientist%2
scienziato%<
scierie%&
scoala'W
scoala de arte si meserii(c
scoala gimnaziala'W
scoala postliceala;p
scoala profesionala(c
scoil$o
scolaire)H
scolaireacht*T
scolastica,H
scolastico)A
scolastico buono.)
scoláireacht*T
scop$L
scopus%(
score$F
scottish highers%Q
scrum master;q
scuola$y
scuola di specializzazione5y
scuola media$y
scuola primaria$y
scuola superiore$y
sdn bhd$L
sdruzeni-e
sdružení-e
se;r
se traja-6
seafarer%2
seaman%2
seamstress%2
seasonal,P
secao-|
seccao-|
seccio.6
seccion-}
secció.6
sección-}
second class$F
second mate%2
second place$@
secondary education%Q
secondary school$t
secondary school certificate%Q
secouriste%%
secours%&
secretaire%%
secretar*&
secretara%3
secretaresse%0
secretari%C
secretaria;s
secretario%q
secretaris)*
secretary%2
secretară%3
secretària%C
secretária%)
secretário%)
secrétaire%%
secteur+L
sectia-O
sectie;t
section*]
sector&D
sectorul&D
secundaria0'
secundaria tecnica(n
secundaria técnica(n
secundario$<
secundària)Q
secundário$<
secção-|
secția-O
secție-O
sedaj-6
sedan0U
sedang,h
sedanjost-6
sedzia%>
sef;u
sefa%3
sefi%'
seged%@
segedmunkas)Z
segretaria%<
segretario%<
segretarja&\
segretarju&\
segundo grau$<
segundo lugar$z
segundo premio$z
seguradora%S
seguros)0
segéd%@
segédmunkás)Z
sehr gut;v
sehr gute kenntnisse1A
seit$c
seit dem$c
seite;w
sejak;x
sekarang2Y
sekce.:
sekcia.=
sekcja.}
sekolah0^
sekolah dasar0^
sekolah menengah0^
sekolah tinggi0^
sekretaer1`
sekretar;y
sekretare%I
sekretarica'B
sekretaris%A
sekretarka2,
sekretars%I
sekretarz%>
sekreter%'
sekreterare%E
sekreteri%'
sekretore%H
sekretorė%H
sekretárka+E
sekretářka*d
sekretär;z
sekretær&v
sekretāre%I
sekretārs%I
seksi(s
seksjon;{
sektion;|
sektor;}
sekundarabschluss$h
sekundarabschluss i$h
selam2m
selamat datang2P
selbstaendig(%
selbstandig(%
selbststaendig1P
selbststandig1P
selbstständig1P
selbständig(%
self employed$u
self-employed$u
selger)=
seller3A
selskab(r
selskap(I
selts&X
selvstaendig<$
selvstendig naeringsdrivende<%
selvstendig næringsdrivende<%
selvstændig<$
semaine<&
semaines<&
semana<'
semanas<'
seminaari<(
seminaire<)
seminar<*
seminari<+
seminario<,
seminarium<-
seminary$t
seminer/>
semineri/>
seminár<.
seminário+:
seminář</
sempozyumu*2
sena<0
senac+Q
senai+Q
senarist%'
sene<1
senior<2
seniorenheim%h
senter(I
seo'F
seppa&g
seppae&g
seppä&g
serbest<3
serfraedingur<4
sergeant%2
serhaefing%;
serralheiro%)
serrurier%%
sertificets'*
sertificēts'*
sertifika)l
sertifikaat4J
sertifikaatti<5
sertifikali)l
sertifikalı)l
sertifikasi<6
sertifikası)l
sertifikat<7
sertifikatas'l
sertifikats'*
sertifikuotas'l
sertifikāts'*
sertifioitu%{
sertifisering%u
sertifisert%u
serveerster%0
servei.6
serveis%r
servente%)
server%2
serveur%%
serveuse%%
service+L
servicekraft)h
services$u
servicio-}
servicios%Y
serviciul-O
servicos%S
servirka*d
servitoer3N
servitor3N
servitris%E
servitör%E
servitør)=
servizi%l
serviços%S
servsafe$x
servus21
servírka*d
sesongarbeider)=
sestra,+
setaliste(D
setany%|
setmana<8
setmanes<8
setor-|
setter%2
settimana<9
settimane<9
settore<:
setzer&k
seura'1
sexton%2
sezione-h
sezonier%3
sezoniera%3
sezonieră%3
seção-|
sgpa+k
shepherd%2
shipping$u
shipyard$u
shop$u
short course,a
shortlisted$@
shrm$x
si<;
sia$L
siandien-+
sicher1A
sicherheitsunterweisung%9
sida<<
sidan<=
side<>
side project+D
siden1I
siderurgica%S
siderúrgica%S
sidlisko8N
sidliste+%
sieger:@
siegerin$-
siele)[
sieu thi)7
sieviesu<?
sieviete<?
sieviešu<?
signaller%2
signalman%2
sigorta%z
sigurvegari$.
sihteeri&g
siiani2p
siivooja&g
sijainen<@
silpnai9j
silver$@
silver medal$@
sim)t
sim a)t
sim c)t
simdi*l
simposio<A
simpozion'I
simpósio&`
since<B
sindaco%<
sindicato)0
sinds<C
singel-d
single+}
sino a0y
sino al0y
sirket%z
sirketi%z
sistemas)0
sistemes%r
sistemi%l
sitesi*m
siuo metu-+
sivilingenioer/b
sivilingenior/b
sivilingeniør/b
siviloekonom/b
sivilokonom/b
siviløkonom/b
sivu<D
sivuaine5K
six sigma$x
sixth form$t
siêu thị)7
sjaafoer)=
sjafor)=
sjalfbodalidi*9
sjef)=
sjoeman%E
sjoemann)=
sjomadur*9
sjoman%E
sjomann)=
sjukgymnast%E
sjukhus$]
sjukhuset$]
sjukrahus'3
sjukskoeterskeexamen%X
sjukskoeterskeprogrammet%X
sjukskoterskeexamen%X
sjukskoterskeprogrammet%X
sjuksköterskeexamen%X
sjuksköterskeprogrammet%X
sjálfboðaliði*9
sjåfør)=
sjómaður*9
sjöman%E
sjømann)=
sjúkrahús'3
sk*m
skaadespelare%E
skadespelare%E
skarbniczka%>
skarbnik%>
skild/o
skilled2r
skilt<E
skipper<F
skipstjori*9
skipstjóri*9
skiries8e
skirteini60
skladiscnik-G
skladistar*D
skladištar*D
skladiščnik-G
skladnice*d
skladnik,+
skladník,+
sklep%d
skoeterska%E
skola<G
skola primarja&1
skola sekondarja&1
skolan26
skole<H
skolekundskaber)c
skolekunnskaper)d
skolen<H
skoleni</
skolenie<.
skoli&,
skolinn&,
skolkunskaper)N
skolotaja%I
skolotajs%I
skolotāja%I
skolotājs%I
skoterska%E
skr poczt&F
skr. poczt&F
skraddare%E
skraeddare%E
skraedder'8
skrbnik-G
skredder)=
skribent%E
skripsi(]
skripta4T
skriptá,)
skräddare%E
skrædder'8
skuespiller&v
skup94
skupina<I
skuska+]
skyrius<J
skyrsla*}
skådespelare%E
skírteini60
skóli&,
skólinn&,
sköterska%E
skúška+]
skýrsla*}
sl$L
sladek*d
sladovna-e
sladovnik*d
sladovník*d
slager%0
slagter'8
slaktare%E
slakter)=
slaugytoja%H
slimnica')
slimnīca')
slobodna<K
slobodny<K
slobodná<K
slobodný<K
slta3I
slu$L
slusarz%>
slutbetyg<L
sluzba;}
služba;}
sládek*d
sma<M
smart working$P
smed&f
smer<N
smid(o
smidur*9
smiður*9
smjer<O
smk<M
smm<P
smp<Q
sncf%&
snekker)=
snickare%E
snin<0
snit/M
snitt1q
snittbetyg)x
so<R
so cap8,
so yeu ly lich2{
soavtor53
sobresaliente+,
sobrid6?
soc/U
soc coop$L
soc. coop$L
soci%C
socia;7
social worker%2
sociale hygiene*/
sociale hygiëne*/
sociedad%Y
sociedade%S
societa%l
societat%r
societate%g
societe%&
society$u
società%l
socio'9
socionomexamen%X
société%&
sodelavec-G
sodelavka-G
sodien6?
soehne((
soemand'8
soemmerska%E
sofer%3
soferis%I
sofor<S
soforu%'
software$u
sofőr%@
sohn((
sohne((
sok*m
sokagi*m
sokak*m
sokağı*m
sola/J
soldador%q
soldadora%q
soldat51
soldier%2
solicitor%2
solid+9
solide&{
solide kenntnisse&{
soloist%2
solteira<T
solteiro<T
solter+B
soltera<U
soltero<V
soltys%>
soluciones%Y
solucions%r
solucoes%S
solumadur*9
solutions$u
soluzioni%l
soluções%S
somand'8
some experience0a
some knowledge)E
sommar<W
sommaren<W
sommarjobb0S
sommarvikarie0S
sommelier<X
sommeliere'a
sommelière'a
sommer<Y
sommeren<Z
sommerhjelp-.
sommerjobb-.
sommersaison<[
sommersemester<[
sommerska%E
son$u
sonbahar2G
song ngu)-
song ngữ)-
sono3L
sonographer%2
sons$u
sopir%A
sor%|
sorumlu%'
sorumlusu%'
sorvaaja&g
sos<\
sose<[
soseaua&D
sosionomi&G
sosyal hizmet uzmani%'
sosyal hizmet uzmanı%'
sosyal medya uzmani%'
sosyal medya uzmanı%'
sosyal medya yoneticisi%'
sosyal medya yöneticisi%'
sosyolog%'
sotilas&g
sou<]
sou a+l
sou o+l
soucasne(R
soucasnost(R
soucasnosti(R
soudce*d
soudeur%%
soudeuse%%
sound engineer%2
sous chef%2
soustruznik*d
soustružník*d
soutez$(
souteze$(
soutěž$(
soutěže$(
současnost(R
současnosti(R
současně(R
soy7>
sozlesmeli.l
sołtys%>
soš,|
sp j$L
sp k$L
sp z o o$L
sp. j$L
sp. k$L
sp. z o.o$L
spa$L
sparkasse%h
sparte'7
spawacz%>
speciale<^
specialisatie%_
specialisation<_
specialist<`
specialista<a
specialistas%H
specialiste%G
specialistka,+
specialists%I
specialistsjukskoeterska,$
specialistsjukskoterska,$
specialistsjuksköterska,$
specialistă%3
specialistė%H
specialitate:x
specialite0t
specialitāte:x
specializace95
specializacia<b
specializacija5P
specializacio<c
specializare.e
specializarea.e
specialization,=
specializing in,=
specializzazione<d
specializáció<c
specialybe5P
specialybė5P
specijalist5)
specijalista'B
speciāliste%I
speciālists%I
specjalista%>
specjalistka%>
specjalizacja4n
specjalnosc4n
specjalność4n
spedition%h
spesialis%A
spesialisering1;
spesialist)=
spesialsykepleier/b
spesialutdanning/b
spetsialist$f
spezialist<e
spiewaczka%>
spiker%'
spital%g
spitali'3
spitalul%g
spizjar&\
spiżjar&\
splaiul&D
spletno8J
splosna matura:A
splošna matura:A
spodziewany:6
spol s r o$L
spol. s r.o$L
spoldzielnia%d
spolecnost-e
spolek-e
společnost-e
spolka%d
spolocnost%j
spoločnosť%j
spoluautor'=
sportverein%h
sposata+K
sposato+K
sposobilost+]
sprachdiplom-\
sprachzertifikat-\
spray painter%2
sprecher($
sprecherin%Z
spricevalo+[
spring<f
spring semester<f
spring term<f
springer<g
springerin(%
spričevalo+[
sprzedawca%>
sprzedawczyni%>
sptar'f
spuiter%0
spécialisation0t
spécialité0t
spítali'3
spółdzielnia%d
spółka%d
spôsobilosť+]
sqaq-<
sqld%L
sqlp%L
squad*]
squad lead%2
square(E
sraid'V
sre<h
sredni<i
srednia<j
srednia ocen9<
srednie.|
srednio.n
srednio zaawansowany.n
srednio zaawansowany wyzszy.E
sredniozaawansowana.n
sredniozaawansowany<i
sredniozaawansowany wyzszy.E
srednja izobrazba:A
srednja raven:?
srednja razina;@
srednja skola<k
srednja sola/J
srednja strokovna izobrazba:A
srednja strucna sprema<l
srednja stručna sprema<l
srednja škola<k
srednja šola/J
srednje<m
srednje dobro:?
srednjesolska izobrazba:A
srednješolska izobrazba:A
srednji<n
srednji nivo<n
srl$L
sráid'V
ss,|
ssc$7
sss<l
sst%p
st;A
staatlich geprueft<o
staatlich gepruft<o
staatlich geprüft<o
staatsexamen$/
stabilimenti%l
stabilimento%l
stadare%E
stadig3G
stadt((
stadtrat%Z
stadtwerke%h
staedare%E
staf%A
staff:y
stage de formation1?
stage hand%2
stage manager%2
stagehand%2
stagiair<p
stagiair(e(o
stagiaire<q
stagiar*&
stagiara%3
stagiară%3
stagionale%<
stagione estate0.
stagione estiva0.
stagione invernale<r
stagista%<
stajyer%'
stajyeri%'
stale.S
stan*Z
standardiste%%
staplerschein%9
starfsferilskra0r
starfsferilskrá0r
starfsmadur*9
starfsmaður*9
starosta*d
starostka*d
starostwo%d
start up'e
start-up'e
startup'e
station'7
statistician%2
statni jazykova zkouska4;
stavby-e
stavbyvedouci*d
stavbyvedoucí*d
stazist*D
stazista<s
stazistka,+
stazuotojas%H
stazysta%>
stazystka%>
stażysta%>
stażystka%>
stažist*D
stažista'B
stažuotojas%H
ste<t
steeg-d
steig+q
steuermann%Z
steward30
stewardesa<u
stewardess<v
stewardesse'8
stewardesă%3
stichting%R
stieg+q
stien))
stiftelse*y
stifter'8
stiftung%h
stigen&Q
stigur2&
stipend58
stipendet58
stipendi'2
stipendiat)=
stipendiet:n
stipendija<w
stipendium<x
stiurthoir%x
stivuitorist%3
stiúrthóir%x
stjori*9
stjóri*9
stm3I
stock controller%2
stockman%2
stofa'3
stofnandi*9
stofnun'3
stoker%2
stolar<y
stolarz%>
stolár+E
stonemason%2
store$u
storekeeper%2
stores$u
stowarzyszenie%d
str<z
straaket&Q
straat-d
strada<{
straede1]
straeti2&
straipsnis4z
straket&Q
strana<|
strasse+q
strata 1-)
strata 29r
strateg%E
strategist%2
strazak%>
strazny*d
straße+q
strażak%>
stredisko<}
stredna odborna skola6U
stredna skola6U
stredne=$
stredne pokrocila=$
stredne pokrocily=%
stredne pokročilá5A
stredne pokročilý=&
stredni odborne76
stredni prumyslova skola,|
stredni skola,|
stredná odborná škola6U
stredná škola6U
stredoskolske='
stredoskolske s maturitou76
stredoskolske vzdelani76
stredoskolske vzdelanie77
stredoškolské77
stredoškolské vzdelanie77
street''
stribrny$(
strojirny-e
strojvedouci*d
strojvedoucí*d
strojírny-e
strokovni izpit+[
strokovnjak=(
strokovno=)
strona=*
strong2r
strucni ispit.r
strucni studij:X
strucnjak=+
strukovne studije)]
strukturovany zivotopis=,
strukturovaný životopis0?
strukturvieniba-2
struktūrvienība-2
strungar%3
stručni ispit.r
stručni studij:X
stručnjak=+
strážný*d
stråket&Q
stræde1]
stræti2&
stucadoor%0
stuckateur&k
student=-
student assistant%2
studentereksamen$6
studentermedhjaelper/N
studentermedhjælper/N
studentexamen1j
studentische hilfskraft(%
studentsprof29
studia,)
studia doktoranckie.t
studia i stopnia3|
studia ii stopnia4>
studia inzynierskie3|
studia inżynierskie3|
studia licencjackie3|
studia magisterskie4>
studia podyplomowe4>
studie.+
studiekompetanse'P
studiengang0X
studienrichtung0X
studieprogram1;
studieretning0Y
studierichting%_
studiespesialisering1;
studii aprofundate-p
studii de masterat-p
studii doctorale.M
studii liceale(c
studii medii(c
studii postliceale,5
studii postuniversitare-p
studii superioare-o
studii universitare de licenta-o
studii universitare de licență-o
studij<O
studija=.
studijni obor95
studijni prumer2}
studijny odbor<b
studijny program<b
studijní obor95
studijní průměr2}
studijska smer=/
studijski program<N
studiju programa5P
studiju programma:x
studijų programa5P
studio=0
studio legale%l
studios$u
studiu'I
studium=1
studium policealne:D
studyosu%z
stuudio&X
stx$6
stylist%2
styliste%%
stypendium0x
styreleder;U
styrelseledamot0S
styrelsen(r
styremedlem;U
styrkur$.
styrmann-.
stále.S
státní jazyková zkouška4;
stážista,+
stážistka,+
städare%E
stígur2&
stúdentspróf29
stúdió'R
stüdyosu%z
středisko.:
střední odborné76
střední průmyslová škola,|
střední škola,|
středně5B
středně pokročilá5B
středně pokročilý=2
středoškolské76
středoškolské s maturitou76
středoškolské vzdělání76
stříbrný$(
su an*l
su anda*l
su anki*l
sub editor%2
sub-editor%2
subdirector$j
subdirectora$j
subeditor%2
subesi*>
subgerente$j
submitted$m
sucasnost.@
sucasnosti.@
sudor%3
sufficiente=3
sugarut%|
sugis=4
sugárút%|
suhtlustasand4c
suite''
sujuva/z
sujuva suullinen ja kirjallinen/z
sujuvasti/z
sumar=5
summa cum laude,i
summer=6
summer season=6
summer term=6
sunt6X
sunucu%'
sunum*2
superintendent%2
superior completo(f
superior de tecnologia(f
superior em(f
supermarche%&
supermarché%&
supermarket$u
supermarkt%R
supermercado)0
supermercados)0
supermercat%r
supermercato%l
superviseur%%
supervisor=7
supervisora%B
supervisore%<
supervizor%3
suppleant%%
suppleante%%
supplente%<
suppléant%%
suppléante%%
support worker%2
suradnica*D
suradnik*D
surat izin)t
surgeon%2
surgery$u
surucu belgesi)l
surveillant%%
surveillante%%
surveyor%2
sutaz$'
suund/w
suunniteltu'S
suunnittelija&g
suuntautuminen5K
suuntautumisvaihtoehto5K
suureparane5I
suurepärane5I
suvi=8
sv:,
svadlena*d
svaert god(8
svaert godt1/
svarec=9
svarecsky+\
svarvare%E
sveinsprof29
sveinspróf29
sveiser)=
sveitarfelag'3
sveitarfélag'3
svejsecertifikat%M
svejser'8
svend'8
svendebrev$6
svendebrev som$6
svendeproeve$6
svendeprove$6
svendeprøve$6
svennebrev0Z
svetovalec-G
svetovalka-G
svetsare%E
sveucilisni prvostupnik:X
sveucilista;<
sveuciliste;<
sveučilišni prvostupnik:X
sveučilišta;<
sveučilište;<
svid=:
sviluppatore%<
sviluppatrice%<
svið=:
svjedodzba=;
svjedodžba=;
svobodna=<
svobodny=<
svobodná=<
svobodný=<
svq%Q
svq level 2%Q
svq level 3%Q
svářeč=9
svářečský+\
svært god(8
svært godt1/
swiadectwo+b
swiadectwo dojrzalosci.|
swiadectwo maturalne.|
syerske&v
sygehus(r
sygeplejerske'8
sykehjem(I
sykehus(I
sykepleier)=
sykepleierutdanning$`
syksy==
symposia$m
symposium=>
synagogue$u
syndicat%&
sysadmin%2
systeembeheerder%0
systeme%h
systems$u
szabadalom.0
szabo)Z
szabó)Z
szak<c
szakacs%K
szakerto=?
szakertoi7h
szakgimnazium5'
szakgimnázium5'
szakirany<c
szakiranyu tovabbkepzes&?
szakirány<c
szakirányú továbbképzés&?
szakiskola5'
szakkepesites/v
szakkozepiskola5'
szakkozgazdasz&?
szakképesítés/v
szakközgazdász&?
szakközépiskola5'
szakmai erettsegi/v
szakmai oneletrajz04
szakmai oneletrajza04
szakmai érettségi/v
szakmai önéletrajz04
szakmai önéletrajza04
szakmunkas/v
szakmunkas bizonyitvany/v
szakmunkás/v
szakmunkás-bizonyítvány/v
szakos<c
szakvizsga/v
szakács%K
szakértő=?
szakértői7h
szalloda'R
szco%j
szeminarium=@
szeminárium=@
szerelo%K
szerelő%K
szerkeszto=A
szerkesztoseg'R
szerkesztő=A
szerkesztőség'R
szerzotars)Z
szerzőtárs)Z
szia2j
sziasztok2j
szinesz/f
szinhaz'R
szkola&(
szkola podstawowa&(
szkola policealna:D
szkole&(
szkolenie=B
szkoly&(
szkoła&(
szkoła podstawowa&(
szkoła policealna:D
szkoły&(
szovetkezet'R
szovetseg'R
szpital%d
szuleszno)Z
szálloda'R
színház'R
színész/f
szövetkezet'R
szövetség'R
szülésznő)Z
szčo%j
sách(u
sáng lập(a
sähköasentaja&g
säljare%E
sänger&k
säätiö'1
sångare%E
sångerska%E
sælger'8
sæmileg8n
séminaire<)
sérfræðingur<4
sérhæfing%;
sétány%|
sídlisko8N
sídliště+%
síðan<=
sòcia%C
sóc/U
sócia%)
sócio%)
söhne((
sölumaður*9
sömmerska%E
sözleşmeli.l
sømand'8
súčasnosti.@
súčasnosť.@
súťaž$'
sügis=4
sürücü belgesi)l
sędzia%>
sš,|
sơ cấp8,
sơ yếu lý lịch2{
số+v
sở)7
t8H
t e m1d
t level%Q
t m1d
t o m=C
t.e.m1d
t.o.m=C
t/m1d
ta%2
tabeliao%)
tabelião%)
tabellarischer lebenslauf){
taberna%Y
tabib&\
tabiba&\
taeknimadur*9
taekniskoli&,
taellae hetkellae//
taenaeaen//
taenzer&k
taevling:n
taevlingen:n
tag%K
tagad6?
tagesmutter%Z
taglaegger'8
taglægger'8
tagozat<c
tagung=D
tagungsband'w
tagungsbeitraege'w
tagungsbeitrage'w
tagungsbeiträge'w
tahmini)k
tahun=E
tai=F
tai xe(a
taighdeoir%x
tailor%2
tajjeb=G
tajjeb hafna/(
tajjeb ħafna/(
tajnica,(
tajnik,(
takarito)Z
takarító)Z
takdir belgesi)@
takim kaptani%'
takim lideri%'
takimi*>
taklaeggare%E
taklaggare%E
takläggare%E
takmicenje:8
takmičenje:8
takmorkud27
takmörkuð27
taktekker)=
takım kaptanı%'
takım lideri%'
takımı*>
talitus7M
talk$m
talks$m
talla hetkella//
taller=H
talleres%Y
tallers%r
talv=I
talvi=J
tam zamanli.l
tam zamanlı.l
taman kanak kanak0^
taman kanak-kanak0^
tamirci%'
tamplar%3
tanaan//
tanacsado%K
tanapaev2p
tanar%K
tanarseged)Z
tanaseni2p
tanav6]
tancerka%>
tancerz%>
tancos)Z
tanecnice*d
tanecnik*d
tanečnice*d
tanečník*d
tanfolyam=K
tanito%K
tankstelle%h
tanssija&g
tanukiri$%
tanulmany.0
tanulmanyi atlag'n
tanulmány.0
tanulmányi átlag'n
tanulo%@
tanuló%@
tanusitvany/\
tanzer&k
tanácsadó%K
tanár%K
tanársegéd)Z
tanító%K
tanúsítvány/\
tap chi(u
tap doan)7
tapissier%%
tapissiere%%
tapissière%%
taqsima-g
tardor=L
targoncas)Z
targoncavezeto/\
targoncavezető/\
targoncás)Z
targyalasi szint0g
targyalasi szintu0g
targyalokepes0g
tarihci%'
tarihçi%'
tarjoilija&g
tarkastaja&g
tarnyba-M
tarsalgasi5O
tarsalgasi alapszint5N
tarsalgasi szint5O
tarsalgo5N
tarsasag'R
tasarimci%'
tasarimcisi%'
tasarımcı%'
tasarımcısı%'
tavasz=M
tavasza=M
tavern$u
tavling:n
tavlingen:n
tavmunka=N
tavolrol=N
taxista$j
tbk$L
tcf)[
teacher%2
teaching assistant%2
teaching fellow%2
teadur$f
teaduskond%}
team=O
team lead,Z
teamlead=P
teanga dhuchais++
teanga dhúchais++
teastas+I
teastas soisearach'?
teastas sóisearach'?
teater=Q
teatr%d
teatras%k
teatre%r
teatris')
teatro+P
teatru%g
teatrul%g
teatteri'1
tecaj=R
tech lead1O
technical report$m
technician%2
technicien3]
technicka,+
technicus%0
techniek%R
technik=S
technikas%H
techniker=T
technikerin&'
technikerschule&'
technikum=U
technikumas-:
technikus%K
technikusi vegzettseg/v
technikusi végzettség/v
technička,+
technologies$u
technologist%2
technology$u
tecnic%C
tecnic superior+y
tecnica;7
tecnica em+e
tecnica superior+j
tecnicatura+j
tecnico'9
tecnico auxiliar(n
tecnico em+e
tecnico en(n
tecnico integrado+e
tecnico medio(n
tecnico superior+j
tecnico superior en+j
tecnico superior universitario(h
tecno=V
tecno u govoru i pismu=W
tecnologa en+j
tecnologia%S
tecnologia em(f
tecnologias)0
tecnologico+/
tecnologie%l
tecnologies%r
tecnologo(f
tecnologo em=X
tecnologo en+j
tecnologías%Y
tecnológico+/
tecnóloga en+j
tecnólogo(f
tecnólogo em=X
tecnólogo en+j
tee6]
teenindaja$f
tef)[
tefl$x
tegelzetter%0
tehas&X
tehdas'1
tehnicar&c
tehnician%3
tehniciana%3
tehniciană%3
tehnicka skola/I
tehnik=Y
tehnikis%I
tehnikums&.
tehniska sola/J
tehničar&c
tehnička škola/I
tehniķis%I
tehniška šola/J
tehuis%R
teicamas*e
teicami*e
teicneoir%x
teilzeit)`
teises'l
teisininkas%H
teisininke%H
teisininkė%H
teisės'l
tekenaar%0
tekmovanje:4
teknik(q
teknik universitesi&*
teknik üniversitesi&*
tekniker=Z
teknikk(I
teknikko=[
tekniku&\
teknisi%A
teknisk gymnasieutbildning1j
teknisk studentereksamen$6
teknisyen%'
teknisyeni%'
teknologie doktor..
teknoloji%z
teknolojileri%z
tekoce=\
tekoce znanje=\
tekoče=\
tekoče znanje=\
tekstil%z
tel=]
telc)[
tele=]
telecom$u
teleconseiller%%
teleconseillere%%
telefonist-a
telefonista=^
telelavoro$P
telemarketer=_
telemunca-@
telemuncă-@
teleoperador$j
teleoperadora$j
teleskoplaesser%M
teleskoplæsser%M
teletrabajo/e
teletrabalho=`
teletravail$N
teletreball$Q
tem 4)[
tem 8)[
tem-4)[
tem-8)[
tem4)[
tem8)[
temel)O
temel duzey)O
temel düzey)O
temel seviye)P
temp%2
temporada de inverno=a
temporada de invierno3{
temporada de verano=b
temporada de verao=c
temporada de verão=c
temporada estival=b
temporary,P
temps partiel+H
temps plein+H
temsilci%'
temsilcisi%'
ten du an-C
ten toi la7v
tentara%A
teo,7
teollisuus'1
teoranta,7
tequilera%Y
ter%|
terapeut=d
terapeuta%>
teraz=e
terbaik&z
tercuman%'
tercüman%'
tere%|
terrace''
terve8+
tervetuloa8+
terveyskeskus'1
tervezett=f
tervezo%K
tervező%K
terzi%'
tesar*d
tesař*d
tese&`
tesekkur belgesi)@
tesi=g
tesiasi-+
tesis=h
tesisatci%'
tesisatçı%'
tesol$x
tesorera$j
tesorero$j
tesoriera%<
tesoriere%<
tesoureira%)
tesoureiro%)
test muhendisi%'
test mühendisi%'
test uzmani%'
test uzmanı%'
testaaja&g
testdaf)[
tester=i
testerka%>
teurastaja&g
teymi/C
tez*2
teza'I
tezgahtar%'
tezi'O
tezli yuksek lisans=j
tezli yüksek lisans=j
tezsiz yuksek lisans=j
tezsiz yüksek lisans=j
teză'I
teātris')
tečaj=R
tečno=V
tečno u govoru i pismu=W
teşekkür belgesi)@
teżi'O
th8b
thac si)4
thang=k
thanh pho+v
thanh thao8W
thanh vien(a
thcs-0
the)1
the huong dan vien)1
theater=l
theatre'e
thekenkraft(%
therapeut=m
therapeutin%Z
therapist%2
these%/
these de doctorat.J
theses$m
thesis$m
thi tran+v
thiet ke(a
third place$@
this is3<
thiết kế(a
thjalfari*9
thn=n
tho(a
tho dien(a
tho han(a
tho may(a
tho moc(a
thon+v
thpt-0
through0F
through to0F
thru0F
thu kho(a
thu ky(a
thu ngan(a
thu ngân(a
thu quy(a
thu thu(a
thu vien)7
thuc tap sinh(a
thuiswerk34
thydandi*9
thành phố+v
thành thạo8W
thành viên(a
tháng=k
thèse%/
thèse de doctorat.J
théâtre%&
thôn+v
thư ký(a
thư viện)7
thạc sĩ)4
thẻ)1
thẻ hướng dẫn viên)1
thị trấn+v
thợ(a
thợ hàn(a
thợ may(a
thợ mộc(a
thợ điện(a
thủ kho(a
thủ quỹ(a
thủ thư(a
thực tập sinh(a
ticaret%z
ticket$}
tickets$}
tidning$]
tidskrift57
tidsskrift=o
tie'z
tiedekunta&/
tiempo completo,Q
tiempo parcial,Q
tien si=p
tienda%Y
tiendas%Y
tieng me)-
tieng me de)-
tieraerztin%Z
tierarzt%Z
tierarztin%Z
tierheim%h
tierpfleger&k
tierärztin%Z
tiesibas'*
tiessaiste'o
tiesības'*
tieu hoc-0
tiešsaistē'o
tiimi9V
tijdschrift61
tiketina9$
tikėtina9$
til=q
til d d3G
til d.d3G
til dagsins/n
til dagsins i dag/n
til dagsins í dag/n
til na1B
til naa1B
til nu3G
til nå1B
til og med=r
tilkallingsvikar-.
till=s
till dags dato9(
till date,O
till now,O
till och med=C
till present,O
tillidsrepraesentant)v
tillidsrepræsentant)v
tillitsvalgt-.
tills nu9(
tills vidare9(
tim=t
timarit*}
timmerman)*
timvikarie0S
tingkat dasar/Y
tingkat lanjut&2
tinh+v
tinh nguyen vien(a
tionscadal=u
tipografia%l
tirocinante%<
tischler&k
tischlerei%h
titkar=v
titkarno%K
titkár=v
titkárnő%K
titol%*
titolare%<
titre pro%U
titre professionnel=w
titulada'/
titulado'/
titulin%+
titulo%+
titulo universitario(h
titulín%+
tiyatrosu%z
tiến sĩ=p
tiếng mẹ)-
tiếng mẹ đẻ)-
tiểu học-0
tjena2g
tjener'8
tlumacz%>
tlumaczka%>
tn=x
tnhh)7
to=y
to chuc)7
to date,O
to present,O
to this day,O
to truong(a
toamna=z
today,O
todistus<5
toefl)[
toefl ibt)[
toeic)[
toeicスコア={
toemrer&v
toften1]
togaf$x
togfoerer'8
togforer'8
togfører'8
tohtori=|
tohtorintutkinto0u
toi-J
toi la7v
toi nay)S
toimetaja$f
toiminimi=}
toimisto'1
toimittaja&g
toistaiseksi//
tokarz%>
toko'^
tol>$
tolk$f
tolkija$f
tolmacs%K
tolmács%K
tom=C
tomrer&v
tontechniker&k
tookoda&X
tootaja$f
topik)[
topograf%3
torfl)[
torg2&
torget>%
tori'z
tornaci%'
tornacı%'
torneiro%)
tornero$j
tornitore%<
torv1]
tosa%p
tosaitheoir*r
tospraaklig14
tospraklig14
tosproget1-
tospråklig14
tot>&
tot begin1d
tot eind1d
tot en met1d
tot heden2b
tot nghiep>'
tot nghiep thpt$:
tot nu2b
tot nu toe2b
tot op heden2b
tour guide%2
tour leader%2
tourneur%%
tovaren%j
tovarna6(
továreň%j
továrna-e
town council$u
tp+v
tr+%
trade certificate%P
trade qualification%Q
tradenomi&G
trader%2
tradgardsmastare%E
traducatoare%3
traducator%3
traducteur%%
traductor%D
traductora%D
traductrice%%
traducătoare%3
traducător%3
tradutor%)
tradutora%)
traduttore%<
traduttrice%<
traduttur&\
traedgaardsmaestare%E
traenare%E
traener'8
trail guide%2
train driver%2
trainee>(
trainer>)
trainerin%Z
trainerlizenz%9
training>*
training course,a
trainster%0
tram driver%2
tranare%E
trang>+
transactions$m
translator%2
transport%R
transportadora%S
transportes)0
transports>,
trasporti%l
trattoria%l
travesia(=
travessa&<
travessera(G
travesía(=
treasurer%2
treener$f
treinador%)
treinadora%)
tren trung binh>-
trener>.
treneris%G
trenerka%>
trening=@
trenutacno>/
trenutačno>/
trenutno>0
trenér'=
tres bien(4
tres bon,D
tres bon niveau,^
tres bonne maitrise,^
tresorer%C
tresorera%C
tresorier%%
tresoriere%%
trezorier%3
trg8Y
trgovina4x
tribunal>1
trida+%
trieda8N
trinity)[
triq-<
tro giang(a
tro ly(a
trofeo>2
trofeu$?
trofeul*w
troféu$?
troi chay+6
trophee$>
trophy$@
trophée$>
truc tuyen>3
truckcertifikat%M
truckfoerare%E
truckfoerarutbildning%N
truckfoerer&v
truckfoererbevis%u
truckforare%E
truckforarutbildning%N
truckforer&v
truckforerbevis%u
truckförare%E
truckförarutbildning%N
truckfører&v
truckførerbevis%u
truckkort%N
truhlar*d
truhlář*d
trukkikortti%{
trukkikuski&g
trung binh>4
trung bình>4
trung cap>5
trung cap cao>-
trung cap nghe-0
trung cấp>5
trung cấp cao>-
trung cấp nghề-0
trung hoc-0
trung hoc pho thong>6
trung học-0
trung học phổ thông>6
trung tam)7
trung tam dao tao-0
trung tâm)7
trung tâm đào tạo-0
truong-0
truong ban(a
truong cao dang-0
truong dai hoc-0
truong nhom(a
truong phong(a
truong thpt-0
trust$u
trustee%2
trva.S
trvá.S
trädgårdsmästare%E
tränare%E
træner'8
très bien(4
très bon,D
très bon niveau,^
très bonne maîtrise,^
tréner%K
tréning=@
trésorier%%
trésorière%%
trên trung bình>-
trôi chảy+6
trường-0
trường cao đẳng-0
trường thpt-0
trường đại học-0
trưởng ban(a
trưởng nhóm(a
trưởng phòng(a
trợ giảng(a
trợ lý(a
trực tuyến>3
tso']
tsu(h
tu>7
tu van(a
tu xa>3
tuinen%R
tuinman%0
tukang%A
tukang kayu%A
tukang kebun%A
tukang las%A
tulajdonos%K
tulityoekortti%{
tulityokortti%{
tulityökortti%{
tulkotaja%I
tulkotajs%I
tulkotāja%I
tulkotājs%I
tuner%2
tunnistus6P
tunnustus>8
tuntityoentekijae2T
tuntityontekija2T
tuntityöntekijä2T
tuomari&g
turguide>9
turistguide0S
turizm%z
turpinas6?
turpinās6?
tutkija&g
tutkimusasema'1
tutkinto5J
tutor>:
tutora%q
tuttora$V
tuzolto)Z
tvaaspraakig13
tvasprakig13
tvityngd8*
tvityngdur8*
tvornica4[
tvrtka4[
tvåspråkig13
tvítyngd8*
tvítyngdur8*
tweede prijs/9
tweetalig/:
tyden>;
tydnu>;
tydny>;
tydzien><
tydzień><
tygodni><
tygodnie><
tym.:
tyoenjohtaja&g
tyoentekijae&g
tyoeturvallisuuskortti%{
tyonjohtaja&g
tyontekija&g
tyoturvallisuuskortti%{
typist%2
tyrejas%H
tyrėjas%H
tytul0x
tytul technika.|
tytuł0x
tytuł technika.|
tyydyttaevae4a
tyydyttaevae alkeet&M
tyydyttava4a
tyydyttava alkeet&M
tyydyttävä4a
tyydyttävä alkeet&M
työnjohtaja&g
työntekijä&g
työturvallisuuskortti%{
tài xế(a
táncos)Z
tárgyalási szint0g
tárgyalási szintű0g
tárgyalóképes0g
társalgási5O
társalgási alapszint5N
társalgási szint5O
társalgó5N
társaság'R
távmunka=N
távolról=N
tâmplar%3
tällä hetkellä//
tänapäev2p
tänaseni2p
tänav6]
tänukiri$%
tänzer&k
tänään//
tävling:n
tävlingen:n
tæknimaður*9
tækniskóli&,
tècnic%C
tècnic superior+y
tècnica%C
técnica%q
técnica em+e
técnica superior+j
técnico%q
técnico auxiliar(n
técnico em+e
técnico en(n
técnico integrado+e
técnico medio(n
técnico superior+j
técnico superior en+j
técnico superior universitario(h
tél=]
téléconseiller%%
téléconseillère%%
télétravail$N
tér%|
tên dự án-C
tên tôi là7v
tình nguyện viên(a
tím.=
tímarit*}
títol%*
título%+
título universitario(h
tól>$
tôi là7v
tõlk$f
tõlkija$f
töökoda&X
töötaja$f
tømrer&v
týden>;
týdny>;
týdnů>;
tým.:
tęsiasi-+
tłumacz%>
tłumaczka%>
től>$
tř+%
třída+%
tűzoltó)Z
tư vấn(a
tại=F
tạp chí(u
tập đoàn)7
tỉnh+v
tốt8W
tốt nghiệp>'
tốt nghiệp thpt$:
tổ),
tổ chức)7
tổ trưởng(a
tới-J
tới nay)S
từ>=
từ xa>3
u>>
u braku8d
u tijeku>/
u toku>?
uab$L
ubersetzer&k
ubezpieczenia%d
ubungsleiter&k
ucen*d
uceni,|
ucenic%3
ucetni*d
uciliste>@
ucitel%J
ucitelj9P
ucla,-
uctovnicka+E
uctovnik+E
uczelnia&(
uczen%>
uczeń%>
ud$L
udacity,-
udana8f
udata8g
uddannelse>A
uddannelsen>A
uddannelsescenter/<
udemy,-
udmaerkelse$+
udmærkelse$+
udruga4[
udruzenje'-
udruženje'-
udv2j
udvikler'8
udvozlom2j
uebersetzer&k
uebungsleiter&k
ufer+q
ufficio-h
ufficjal&\
uffiċjal&\
ug$L
uge>B
uger>B
ugift<E
ugm,-
ugyintezo%@
ugynokseg'R
ugyved%K
ugyvedi iroda'R
uhing&X
uhrmacher&k
ui'F
uitgeverij>C
uitmuntend>D
uitstekend:s
uitvoerder%0
uitzendkracht(o
ujsagiro%@
uke>E
uker>E
ukonceno$l
ukonczona96
ukonczone96
ukonczony96
ukončeno$l
ukończona96
ukończone96
ukończony96
uksus7M
ul>F
ulica>G
ulice+%
ulicy&F
ulikool%}
umschulung$h
unbefristet)`
und>H
undergraduate(V
underskoeterska%E
underskoterska%E
undersköterska%E
undertaker%2
underviser&v
underwriter%2
undirstada27
undirstaða27
uned+/
ungdomsskole)>
uni2|
uniao estavel<T
unidad-}
unidade-|
unit>I
unita-h
unitat.6
unite+L
unità-h
unité+L
univ bacc:X
univ dipl6e
univ. bacc:X
univ. dipl6e
universidad+/
universidade+Q
universita>J
universitaet)u
universitaire$w
universitaria+/
universitas0^
universitat>K
universitate>L
universitatea'W
universitatea politehnica'W
universitates&.
universite>M
universiteit'm
universitesi&*
universitet>N
universitetas-:
universitete-:
universitetet>N
universiteto-:
universities$t
university>O
università>J
universität)u
université$w
universitāte&.
universitātes&.
univerza/J
univerze/J
univerzi/J
univerzita0`
univerzite0`
univerzitet>P
univerzitetni diplomirani6e
univerzity0`
univerzitě,|
uniwersytet>Q
união estável<T
unmarried+}
unternehmen%h
until0F
until now,O
until present,O
until today,O
unur*W
uoc$v
uomo6{
up to0F
upc$v
upcoming&w
upholsterer%2
uplne stredne77
upper intermediate2%
upper second$F
upper second class$F
upper-intermediate2%
uppsats0A
uprawnienia+b
uprawnienie+b
upseeri&g
urad.4
urb(=
urbanitzacio(G
urbanització(G
urbanizacion(=
urbanización(=
ured4[
urednica,%
urednik,%
urkunde>R
urun yoneticisi%'
urzad%d
urząd%d
usek<}
usher%2
usina%S
usine%&
uslugi%d
usmerenje>S
usmeritev=/
usmjerenje<O
ust duzey&0
usta%'
ustabasi%'
ustabaşı%'
ustanova*M
ustanovitelj&d
ustasi%'
ustası%'
ustav.4
usługi%d
ut%|
utbildningsdag>T
utca%|
utgefid*}
utja%|
utmaerkelse$=
utmaerkt1.
utmarkelse$=
utmarkt1.
utmerkelse$,
utmerket1/
utmärkelse$=
utmärkt1.
utvar<}
utvecklare%E
utvikler)=
uverenje97
uvjerenje9Y
ux'F
uy ban)7
uye%'
uyesi%'
uzaktan+f
uzem&A
uzina%g
uzivatelska>U
uzivatelsky>U
uzman>V
uzman duzey>W
uzman düzey>W
uzmani%'
uzmanı%'
uznani$(
uznanie$'
uznemuma>X
uznemums')
uznání$(
uzvaretaja$4
uzvaretajs$4
uzvarētāja$4
uzvarētājs$4
uzyskane96
uzyskany96
uzņēmums')
uzņēmumā>X
učení,|
učeň*d
učilište>Y
učiliště,|
učitel'=
učitelj9P
učiteľ'v
uživatelsky>U
uživatelská>U
v>Z
v le+&
v o s$L
v teku-6
v.le+&
v.o.s$L
va>[
vaar>\
vaardare%E
vaardcentral$]
vaaren>\
vabalt5I
vabatahtlik$f
vacataire%%
vaditaja%I
vaditajs%I
vadovas%H
vadove%H
vadovė%H
vadybininkas%H
vadybininke%H
vadybininkė%H
vadītāja%I
vadītājs%I
vaeg&Q
vaegen&Q
vaeitoeskirja>]
vaektare%E
vaelkommen2g
vaelttaevae&M
vaelttaevae keskitaso4b
vaenget1]
vaentanlegt$\
vaerkfoerer'8
vaerkforer'8
vaerksted(r
vaeylae'z
vag&Q
vaga hasti5I
vaga hea>^
vagen&Q
vagt)v
vagyok$U
vahene&J
vahtimestari&g
vairuotojas%H
vairuotojo pazymejimas'l
vairuotojo pažymėjimas'l
vaistine%k
vaistininkas%H
vaistinė%k
vaitekiri%y
vaitoskirja>]
vaji'5
vakantiekracht(o
vakblad'L
vakfi%z
vakfı%z
vakman%0
vakt0S
vaktare%E
vaktmaestare%E
vaktmastare%E
vaktmästare%E
vakuutus'1
valable jusqu'a/*
valable jusqu'au/*
valable jusqu'en/*
valable jusqu'à/*
vald>_
valet%2
valid through0F
valid thru0F
valid to0F
valid until0F
valida ate'$
valida fino al0y
valida hasta+)
validade'$
valide-I
valido ate'$
valido fino a0y
valido fino al0y
valido hasta+)
validé-I
valjak6]
valkommen2g
vallalat&A
vallaline$e
vallalkozo%K
valmentaja&g
valokuvaaja&g
valores,*
valttava&M
valttava keskitaso4b
valuer%2
van>`
van phong)7
vanaf>a
vandaag2b
vanzatoare%3
vanzator%3
vapaaehtoinen2[
var>\
vara>b
varapuheenjohtaja2T
varastotyoentekijae&g
varastotyontekija&g
varastotyöntekijä&g
vardare%E
vardcentral$]
vardiya amiri%'
vardiya sorumlusu%'
varen>\
varhato=f
varhatoan=f
varilec-G
varme arbeider%u
varon3)
varrono)Z
varrónő)Z
vartija&g
varón3)
vas8O
vasara>c
vaspitac5]
vaspitač5]
vastaava&g
vayla'z
vbo']
vca*$
vca vol*/
vd0S
vdana=<
vdaná=<
ve>d
vecka>e
veckor>e
ved>f
vedec,+
vedes4-
vedouci=9
vedoucí=9
veduca+E
veduci+E
vedúca+E
vedúci+E
vedęs4-
veebis4X
veg))
vegen))
vegi2&
vegur2&
vegyesz%K
vegyész%K
vegzett/^
vei))
veien))
veikals')
veileder)=
veitingahus'3
veitingahús'3
vej1]
vejleder'8
vekter)=
veldig god1/
veleuciliste;<
veleučilište;<
velkommen>g
velmi dobra&3
velmi dobre:B
velmi dobrá&5
velmi dobře>h
velmi pokrocila5.
velmi pokročilá5.
velvirki*9
vence+)
vence em'$
vence en+)
vencedor$?
vencedora$?
vendedor%q
vendedora%q
vendeur%%
vendeuse%%
venditore%<
venditrice%<
venedor%C
venedora%C
ventures$u
verano=b
verao=c
verband%h
verdlaun>i
vereador%)
vereadora%)
verein%h
vereniging%R
vergevorderd>j
verhandlungssicher:%
verhandlungssicher in wort und schrift1%
verheiratet1k
veri analisti%'
veri bilimci%'
veri muhendisi%'
veri mühendisi%'
verkaeufer&k
verkaufer&k
verkefni>k
verket$]
verkfraedingur*9
verkfræðingur*9
verkoopster%0
verkoper%0
verkossa01
verksmidja'3
verksmiðja'3
verkstad$]
verksted(I
verkäufer&k
verlag>l
verloopt1d
verloskundige%0
vermesser&k
verniciatore%<
veroeffentlichung'w
veroeffentlichungen'w
veroffentlichung'w
veroffentlichungen'w
verpleegkundige%0
verseny-c
versicherung%h
versicherungen%h
verslun'3
vertaalster%0
vertaler%0
verteja%H
vertejas%H
vertejums'r
vertieft1Z
vertiefung0X
vertreter&k
vertretung(%
vertriebler%Z
vertėja%H
vertėjas%H
verwacht1g
verwachte1g
verwalter&k
verwitwet1k
very good%O
verzekeringen%R
verzorgende%0
verzorger1o
verzorgster1o
verão=c
verðlaun>i
veröffentlichung'w
veröffentlichungen'w
vet%2
vetaejae&g
vetaja&g
veterinaria%Y
veterinarian%2
veteriner%'
veteriner hekim%'
vetur>m
veturinkuljettaja&g
vetäjä&g
veuf+J
veuve+J
vezeto%K
vezető%K
vezneci%'
veľmi dobre>n
veľmi dobrá&9
vhs,-
via+&
viale+&
vicar%2
vice ordfoerande0S
vice ordforande0S
vice ordförande0S
vice president'a
vice presidente%%
vice-président%%
vice-présidente%%
vico+&
vicolo+&
vid>o
videaste%%
videja atzime'r
videja izglitiba'D
videja limeni;m
videja profesionala'D
videji;m
videjs>p
videregaaende8|
videregaaende opplaering'P
videregaaende skole)>
videregaende8|
videregaende opplaering'P
videregaende skole)>
videregående8|
videregående opplæring'P
videregående skole)>
videreutdanning/b
videreutdanning i/b
vidurine mokykla-:
vidurinis*^
vidurinis issilavinimas*^
vidurinis išsilavinimas*^
vidurinė mokykla-:
vidurkenning$.
vidurkis)+
vidusskola&.
vidutines9k
vidutinis>q
vidutiniskai9k
vidutiniškai9k
vidutinės9k
vidéaste%%
vidēji;m
vidējs>p
vidējā atzīme'r
vidējā izglītība'D
vidējā līmenī;m
vidējā profesionālā'D
vien)7
vien dao tao-0
viesbutis%k
viesnica')
viesnīca')
viešbutis%k
vigente al+)
vigente hasta+)
vigilante%q
vigile del fuoco%<
vigneron%%
vigneronne%%
viikko>r
viikkoa>r
vikar>s
vikarie%E
village''
villanyszerelo%K
villanyszerelő%K
vincitore$A
vincitrice$A
vinder$+
vinedos%Y
vineyard$u
vinicola%S
vinnare$=
vinner$,
vinter>t
vinteren>u
vintern>v
vintner%2
vinícola%S
violinista%<
viragkoto)Z
virasto'1
virejas%H
viriesu>w
virietis>w
virkailija&g
virksomhed(r
virtual1Y
virziens:x
virágkötő)Z
virėjas%H
visa skola>x
visa strucna sprema>y
visagist&k
visi srednji>z
visiting scholar%2
visja sola/J
visja strokovna izobrazba>{
visjesolska izobrazba>{
visjesolski studij>{
visji srednji>|
visoka skola/I
visoka sola/J
visoka strokovna izobrazba-t
visoka strucna sprema-k
visoka stručna sprema-k
visoka škola/I
visoka šola/J
visoko obrazovanje3n
vispareja videja'D
vispārējā vidējā'D
viss36
visser%0
vita$q
vitaz$'
vitazka$'
vitejte%v
vitez$(
vitezka$(
viticulteur%%
viticultrice%%
vitnemaal'P
vitnemal'P
vitnemål'P
vitrier%%
viuda<V
viudo<V
viuva<T
viuvo<T
vizsga*C
vizvezetek szerelo)Z
við2x
viðurkenning$.
viñedos%Y
viúva<T
viúvo<T
viša stručna sprema>y
viša škola>x
viši srednji>z
višja strokovna izobrazba>{
višja šola/J
višješolska izobrazba>{
višješolski študij>{
višji srednji>|
viện)7
viện đào tạo-0
vk>r
vlasnica*E
vlasnik*E
vloeiend:s
vloeiend in woord en geschrift:s
vmbo2_
vmbo diploma']
vmbo t']
vmbo tl']
vmbo-diploma']
vmbo-t']
vo>}
vocal$j
vocational qualification%Q
vocera$j
vocero$j
voda'B
vodic'v
vodicsky preukaz+]
voditelj5)
vodič'v
vodičský preukaz+]
vodja-G
vof$L
vog*/
vog verklaring*/
vog-verklaring*/
voitja$%
voittaja$*
vojak*d
voják*d
voldoende,V
vollzeit)`
volontaer?$
volontaerin(%
volontar?$
volontaria%<
volontarin(%
volontario%<
volonter&c
volontär?$
volontärin(%
volum'I
voluntar*&
voluntara%3
voluntari%C
voluntaria%B
voluntario%q
voluntară%3
volunteer%2
voluntària%C
voluntária%)
voluntário%)
vom?%
von?%
voorjaar6*
voorman%0
voorzitter)*
vopsitor%3
vor?&
vorarbeiter('
vorarbeiterin(%
vorauss&l
voraussichtlich&l
vorbitor nativ*5
vordiplom(k
vormgever%0
vorsitzende&k
vorstand)w
vorstandsmitglied%Z
vortraege'w
vortrag)i
vortrage'w
vorträge'w
votazione$9
votazione finale$9
voto$9
voto di laurea$9
voto finale$9
vottord?'
vottorð?'
vottun?'
vozac&c
vozacka dozvola.r
vozač&c
vozačka dozvola.r
voznik-G
vozniski izpit+[
vozniški izpit+[
vođa'B
vp'F
vpoe:,
vratny*d
vrijwilliger1o
vrijwilligster(o
vrlo dobro?(
vrouw?)
vrouwelijk?)
vrtec/J
vrtic/I
vrtić/I
vrátný*d
vs-t
vsi$L
vso']
vss?*
vuggestue(r
vukova diploma:8
vuoden$*
vuokratyoentekijae2T
vuokratyontekija2T
vuokratyöntekijä2T
vuosi?+
vuotta?+
vut,|
vvs montor'8
vvs-montoer'8
vvs-montør'8
vwo2_
vwo diploma']
vwo-diploma']
vyborna&3
vyborne:B
vychovatel'=
vychovavatel'v
vychovávateľ'v
vydano.+
vydata<K
vydatá<K
vydavatelstvi-e
vydavatelstvo?,
vydavatelství-e
vydavateľstvo?,
vydáno.+
vyhlaska+\
vyhláška+\
vyras?-
vyriska?-
vyriška?-
vyskumny pracovnik+E
vysoka skola0`
vysoke uceni,|
vysoke uceni technicke,|
vysokoskolske)'
vysokoškolské)'
vysoká škola0`
vysoké učení,|
vysoké učení technické,|
vyssi odborna skola,|
vyssi odborne-y
vyssie odborne?.
vysvedceni+\
vysvedcenie+]
vysvedčenie+]
vysvědčení+\
vyucen76
vyuceni76
vyuceni s maturitou76
vyucni list76
vyucny list77
vyučen76
vyučení76
vyučení s maturitou76
vyvojar%J
vyzkumny pracovnik*d
vyznamenani$(
vyznamenanie$'
vyznamenání$(
vyššie odborné?.
vyšší odborná škola,|
vyšší odborné-y
vzdalene8L
vzdáleně8L
vzgojitelj&d
và>[
válida até'$
válida hasta+)
válido até'$
válido hasta+)
vállalat&A
vállalkozó%K
várható=f
várhatóan=f
vânzătoare%3
vânzător%3
väg&Q
väga hea>^
väga hästi5I
vägen&Q
vähene&J
väitekiri%y
väitöskirja>]
väktare%E
väljak6]
välkommen2g
välttävä&M
välttävä keskitaso4b
väylä'z
vår>\
vårdare%E
vårdcentral$]
våren>\
vænget1]
væntanlegt$\
værkfører'8
værksted(r
végzett/^
vélvirki*9
vítejte%v
vítěz$(
vítězka$(
vízvezeték-szerelő)Z
víťaz$'
víťazka$'
võitja$%
výborne>n
výborná&3
výborné&5
výborně>h
výskumný pracovník+E
výuční list76
výučný list77
vývojár'v
vývojář'=
výzkumný pracovník*d
vāji'5
văn phòng)7
vērtējums'r
vědec*d
vīrietis>w
vīriešu>w
všs?/
všį$L
w?0
w l l$L
w toku&7
w trakcie&7
w.l.l$L
wachmann%Z
waerter%Z
waerterin%Z
waiter%2
waitress%2
wakacje5x
wakil%A
wakil ketua%A
wall+q
wanita9`
warden%2
warehouse$u
warehouse operative%2
warsztat%d
warsztaty?1
wart%Z
wartawan%A
warter%Z
warterin%Z
warung'^
wasit%A
watchmaker%2
way''
wazna do?2
wazne do?2
wazny do?2
ważna do?2
ważne do?2
ważny do?2
we?3
webmaster%2
wedstrijd)y
week?4
weeks?5
weg?6
weibl1M
weiblich1M
weingut%h
weiterbildung1@
weken?7
welcome2.
welder%2
welkom--
werk%h
werke%h
werker'.
werkstatt%h
werkstudent?8
werkstudentin(%
wesen5R
wethouder%0
wettbewerb:@
wholesaler%2
wiceprezes%>
widowed+}
willkommen21
winemaker%2
winery$u
winkel%R
winnaar/9
winner$@
winter?9
winter season?:
winter term?:
wintersaison?;
winterseizoen?<
wintersemester?;
winzer%Z
wiosna?=
wiosną?=
wirausaha'^
wise?;
wissenschaft5R
wissenschaften5R
wissenschaftler&k
wissenschaftliche hilfskraft(%
wissenschaftliche mitarbeiterin(%
wissenschaftlicher mitarbeiter(%
witaj,}
witam,}
with19
wk?5
wks?5
wlasciciel%>
wlascicielka%>
wlasna dzialalnosc%d
wo bachelor$s
wo master.Q
wo-bachelor$s
wo-master.Q
woche?>
wochen?>
wohnung&W
woj&F
wolny4Z
wolontariusz%>
wolontariuszka%>
woman??
work from home1Y
worker%2
working at height$}
working at heights$}
working familiarity0a
working knowledge2$
working paper$m
working papers$m
working proficiency2%
works$u
workshop?@
workshop leader%2
writer%2
wspolautor%>
wspolautorka%>
wspolzalozyciel%>
wspolzalozycielka%>
współautor%>
współautorka%>
współzałożyciel%>
współzałożycielka%>
wychowawca%>
wydane96
wydany96
wydawnictwo?A
wydzial?B
wydział?B
wykladowca%>
wyksztalcenie srednie.|
wykształcenie średnie.|
wykładowca%>
wynik9<
wyroznienie0x
wyróżnienie0x
wystapienie'Q
wystąpienie'Q
wyzsza szkola&(
wyższa szkoła&(
wzor europejskiego cv0:
wzór europejskiego cv0:
wärter%Z
wärterin%Z
własna działalność%d
właściciel%>
właścicielka%>
xa+v
xahar?C
xep loai-_
xerrada+=
xhur?C
xin chao+n
xin chào+n
xitwa?D
xuat sac?E
xuong)7
xuất sắc?E
xã+v
xưởng)7
xếp loại-_
y?F
y ta(a
y tá(a
yamk-w
yandal+z
yapi%z
yapimci%'
yapı%z
yapımcı%'
yardimcisi%'
yardımcısı%'
yari zamanli.l
yarisma)@
yarismasi)@
yarı zamanlı.l
yarışma)@
yarışması)@
yayasan'^
yayinevi?G
yayinlandi*2
yayinlari%z
yayınevi?G
yayınlandı*2
yayınları%z
yaz?H
yazar%'
yazari%'
yazarı%'
yazilim%z
yazilimci%'
yazılım%z
yazılımcı%'
yds)[
year?I
years?I
yeterlik)l
yeu8,
yh examen5^
yh-examen5^
yhdistys'1
yhtio'1
yhtioe'1
yhtiö'1
yil<1
yki)[
yksikko9V
yksikkoe9V
yksikkö9V
yleisarvosana'T
ylempi amk-w
ylempi amk tutkinto-w
ylempi amk-tutkinto-w
ylempi ammattikorkeakoulututkinto-w
ylempi korkeakoulututkinto-w
yliopisto&/
yliopistossa&/
ylioppilas&Z
ylioppilastodistus&Z
ylioppilastutkinto&Z
yokdil)[
yonetici%'
yoneticisi%'
yonetmen%'
youth worker%2
yr?J
yrittaejae&g
yrittaja&g
yrittäjä&g
yrityksessa?K
yrityksessae?K
yrityksessä?K
yritys'1
yrkesbevis1j
yrkesexamen?L
yrkesfag'P
yrkeshoegskola26
yrkeshoegskoleexamen5^
yrkeshogskola26
yrkeshogskoleexamen5^
yrkeshögskola26
yrkeshögskoleexamen5^
yrkesutbildning1j
yrs?J
yuksek lisans=j
yuksek lisans derecesi=j
yuksekokulu&*
yökdil)[
yönetici%'
yöneticisi%'
yönetmen%'
yüksek lisans=j
yüksek lisans derecesi=j
yüksekokulu&*
yıl<1
yếu8,
z?M
z odliko:R
z wyroznieniem9<
z wyróżnieniem9<
zaawansowana)9
zaawansowany)9
zacatecnik?N
zacetnik?O
zacetno?P
zaciatocnik?Q
zadovoljavajuce;@
zadovoljavajuće;@
zadovoljivo:?
zadruga%c
zahnaerztin%Z
zahnarzt%Z
zahnarztin%Z
zahnarztpraxis%h
zahntechniker&k
zahnärztin%Z
zahradnice*d
zahradnik*d
zahradník*d
zaklad%d
zaklada4[
zakladatel%J
zakladateľ'v
zakladna?R
zakladna skola6U
zakladna znalost7r
zakladne znalosti7r
zakladni?S
zakladni skola,|
zakladni znalost7y
zakladni znalosti7y
zakladny?T
zaklady?U
zakljucni izpit:A
zaključni izpit:A
zakład%d
zakłady%d
zalozba?V
zalozyciel%>
zalozycielka%>
založba?V
zamecnik*d
zameranie<b
zamereni95
zamestnanec roku$(
zamezna4Z
zamężna4Z
zaměstnanec roku$(
zaměření95
zanger.>
zapateria%Y
zapatería%Y
zasadnicze zawodowe.|
zastepca%>
zastupca+E
zastupce*d
zastępca%>
zaswiadczenie+b
zavarivac*E
zavarivač*E
zavarovalnica*M
zavod?W
zavody.4
zawodowe.|
zawodowka&(
zawodówka&(
zayif)P
zayıf)P
začetnik?O
začetno?P
začiatočník?Q
začátečník?N
założyciel%>
założycielka%>
zaświadczenie+b
zbornik?X
zborník,)
zdaj-6
zdalna35
zdalnie35
zdobyty96
zdravnica-G
zdravnik-G
zdravotni bratr*d
zdravotni sestra*d
zdravotní bratr*d
zdravotní sestra*d
zdravstveni dom*M
zdruzenie%j
zdruzenje*M
združenie%j
združenje*M
zednik*d
zedník*d
zeer goed1m
zeichner&k
zeitschrift)i
zeitschriftenaufsaetze'w
zeitschriftenaufsatze'w
zeitschriftenaufsätze'w
zeitung%h
zelador%)
zeladora%)
zelfstandig6^
zelo dobro?Y
zemedelec*d
zememeric*d
zemědělec*d
zeměměřič*d
zena?Z
zenaty;]
zenesz)Z
zenska?[
zenske?\
zenski?]
zensko?M
zentrum%h
zenész)Z
zerspaner&k
zertifikat6H
zertifiziert?^
zertifizierung)^
zespol.}
zespol szkol&(
zespół.}
zespół szkół&(
zeszyty naukowe'Q
zeugnis)^
zidar%3
ziekenhuis%R
ziema?_
zima?`
zimmerei%h
zimmerer&k
zimmermadchen%Z
zimmermaedchen%Z
zimmermädchen%Z
zimą?a
zinatnu doktors.X
zinātņu doktors.X
ziraat muhendisi%'
ziraat mühendisi%'
zivi(%
zivildienst(%
zivildienstleistender(%
zivljenjepis07
zivnost.4
zivotopis?b
zkouska+\
zkouška+\
zlata medaile$(
zlaty$(
zlatá medaile$(
zlatý$(
zmagovalec:4
zmagovalka:4
znamka+c
znanstvenik*D
známka+c
zolnierz%>
zomer?c
zomerseizoen?c
zonaty4Z
zonen6^
zoo$u
zorg%R
zpevacka*d
zpevak*d
zpusobilost+\
zpěvačka*d
zpěvák*d
způsobilost+\
zrt$L
zs,|
zugbegleiter&k
zulassung%9
zumre baskani%'
zurnalas4z
zurnalistas%H
zurnalists%I
zurnals.-
zurzeit&8
zusteller&k
zvarac+E
zviluppatur&\
zvárač+E
zweisprachig/{
zweites staatsexamen$/
zwembad%R
zwyciezca0x
zwycięzca0x
zyciorys0:
zyciorys zawodowy0:
zzp6^
zzp'er(o
zzper(o
základná?R
základná znalosť7r
základná škola6U
základné znalosti7r
základní?S
základní znalost7y
základní znalosti7y
základní škola,|
základný?T
základy?d
zámečník*d
zástupca+E
zástupce*d
závod.4
závody.4
zümre başkanı%'
zš,|
à's
à aujourd'hui$I
à ce jour$I
à compter de$J
à compter du$J
à distance$N
à distância=`
à partir de$J
à partir du$J
à présent$I
àrea.6
á netinu$T
általános iskola&U
ápoló'+
ár?e
árbitro%q
área?f
áruház'R
átlag'n
áætlað$\
ägare%E
äidinkielen taso%V
äidinkielenä%V
äidinkieli%V
äidinkielinen%V
äldreboende$]
ämne%W
ämneslärarexamen%X
ärztin%Z
åkeri$]
år$^
årets$_
årsenhet$`
årsstudium$`
çalışıyorum*l
çağrı merkezi%'
çevirmen%'
çevrimiçi+f
çift anadal+z
çiftçi%'
çiçekçi%'
çok iyi,2
çok iyi derecede,3
çırak%'
ébéniste%%
échéance/*
école$w
école primaire$w
école supérieure$w
écoles$w
éditeur%%
éditions/1
éditrice%%
éducateur%%
éducatrice%%
électricien%%
électricienne%%
éleveur%%
éleveuse%%
élue%%
élémentaire)B
énekes/f
épicerie%&
építész%K
équipe+L
équipier%%
équipière%%
érem-c
érettségi/v
érettségi bizonyítvány/v
értékesítő%K
és/}
établissements%&
étage&R
étalagiste%%
étterem'R
étude notariale%&
été02
év0=
éves0>
évkönyv.0
ênfase/g
í dag/n
í sambúð/B
în curs%8
în prezent%8
începând cu3U
începător)U
îngrijitoare%3
îngrijitor%3
învățătoare%3
învățător%3
ó?g
ógift/B
óptica$j
óptico$j
óstán,7
óta9\
óvoda5'
óvodapedagógus%K
óvónő%K
õde$f
õpetaja$f
õppekava/w
ödül)@
ödülü)@
ökotropholog&k
ön lisans7e
önkormányzat'R
önkéntes)Z
önlisans7e
önéletrajz04
önéletrajz európai formátuma04
önéletrajza04
ösd)[
ösztöndíj-c
översättare%E
öz geçmiş9_
özgeçmiş9_
özgeçmişi9_
öğretim görevlisi%'
öğretim üyesi%'
öğretmen%'
öğretmeni%'
økonom&v
øvet9C
újságíró%@
úplné stredné77
úrad%j
úsek<}
ústav.4
út%|
útgefið*}
útja%|
útvar<}
účetní*d
účtovník+E
účtovníčka+E
úřad-e
übersetzer&k
übungsleiter&k
üdv2j
üdvözlöm2j
ügyintéző%@
ügynökség'R
ügyvéd%K
ügyvédi iroda'R
ühing&X
üksus7M
ülikool%}
üniversite&*
üniversitesi&*
ürün yöneticisi%'
üst düzey&0
üye%'
üyesi%'
üzem&A
þjálfari*9
þýðandi*9
ārste%I
ārsts%I
ċertifikat+`
ċertifikat tas-sekondarja+_
ċertifikazzjoni+`
č.p+%
časopis+F
čau%v
čašník+E
čašníčka+E
červený diplom+c
čestné uznanie$'
čestné uznání$(
član,%
članak,&
članek53
članica,(
člen,+
členka*d
článek.+
článok,)
čvut,|
číšník*d
đang học)S
đang làm)S
điều dưỡng(a
điều hành(a
điều phối viên(a
điểm-_
điểm trung bình-_
đã kết hôn+u
đường+v
đại học-0
đầu bếp(a
đến-J
đến hiện tại)S
đến nay)S
đề tài-C
độc thân+u
ġurnal'O
ġurnalist&\
ģimnāzija&.
ħarifa2Z
īpašnieks%I
įkūrėjas%H
įmonė%k
įmonėje3S
įvertinimas)+
ļoti labi'x
ősz9Z
ősze9Z
œnologue%%
ředitel'=
řezník*d
řidič'=
řidičský průkaz+\
ślusarz%>
śpiewaczka%>
średni<i
średnia<j
średnia ocen9<
średnie.|
średnio.n
średnio zaawansowany.n
średnio zaawansowany wyższy.E
średniozaawansowana.n
średniozaawansowany<i
średniozaawansowany wyższy.E
świadectwo+b
świadectwo dojrzałości.|
świadectwo maturalne.|
şampiyon)@
şantiye şefi%'
şarkıcı%'
şef%'
şefi%'
şimdi*l
şirket%z
şirketi%z
şoför%'
şoförü%'
şu an*l
şu anda*l
şu anki*l
şubesi*>
še traja-6
šef*E
šetalište(D
šiandien-+
šiuo metu-+
škola?h
školenie<.
školení</
šobrīd6?
šodien6?
šoferis%I
šola/J
špecialista+E
špecialistka+E
špecializácia<b
štipendija:4
štipendium$'
štruktúrovaný životopis0<
študent-G
študijný odbor<b
študijný program<b
študijska smer=/
študijski program=/
štúdia,)
štúdio%j
švadlena*d
šķīries8e
żeńska4{
żeński4{
żonaty4Z
żołnierz%>
żviluppatur&\
życiorys0:
życiorys zawodowy0:
ž?M
žena?Z
ženatý;]
ženska?i
ženski?j
žensko?M
ženské?\
žiema?k
življenjepis07
živnost-e
živnosť%j
životopis?b
žurnalas4z
žurnalistas%H
žurnālists%I
žurnāls.-
școala'W
școala gimnazială'W
școala postliceală'W
școală'W
școală de arte și meserii(c
școală postliceală,5
școală profesională(c
șef%3
șefă%3
și<;
șofer%3
șoseaua&D
άγαμη?l
άγαμοσ?l
άδεια?m
άδεια ασκήσεωσ?m
άδεια οδήγησησ?m
άνδρασ?n
άνοιξη?o
άντρασ?n
άπταιστα?p
άρθρο?q
άριστα?r
άριστη?p
άριστη γνώση?p
άριστο?s
άρρεν?n
έγγαμη?l
έγγαμοσ?l
έπαινοσ$B
έργα?t
έργο?t
έτη?u
έτοσ?u
έωσ?v
έωσ και σήμερα?w
έωσ σήμερα?w
ίδρυμα?x
α ε$L
α' βραβείο$B
α' βραβειο$B
α.ε$L
αγαμη?l
αγαμοσ?l
αγροτησ?y
αγρότησ?y
αδεια?m
αδεια ασκησεωσ?m
αδεια οδηγησησ?m
αε$L
αει?z
αεροσυνοδοσ?y
αεροσυνοδόσ?y
αισθητικοσ?y
αισθητικόσ?y
ακαδημία?z
ακαδημια?z
ανακοίνωση?q
ανακοινωση?q
αναλυτήσ?y
αναλυτησ?y
αναλυτρια?y
αναλύτρια?y
αναμένεται?{
αναμενεται?{
αναμενομενη?{
αναμενομενο?{
αναμενόμενη?{
αναμενόμενο?{
ανδρασ?n
ανθοπωλησ?y
ανθοπώλησ?y
ανοικτο πανεπιστημιο?z
ανοικτό πανεπιστήμιο?z
ανοιξη?o
ανοιχτο πανεπιστημιο?z
ανοιχτό πανεπιστήμιο?z
αντιπροεδροσ?y
αντιπρόεδροσ?y
αντρασ?n
ανωτερη εκπαιδευση?|
ανώτερη εκπαίδευση?|
απθ?z
απο?}
αποθηκάριοσ?y
αποθηκαριοσ?y
απολυτήριο@$
απολυτήριο γενικού λυκείου@$
απολυτήριο γυμνασίου@$
απολυτήριο λυκείου@$
απολυτηριο@$
απολυτηριο γενικου λυκειου@$
απολυτηριο γυμνασιου@$
απολυτηριο λυκειου@$
απταιστα?p
από?}
αρθρο?q
αριθμοσ@%
αριθμόσ@%
αριστα?r
αριστείο$B
αριστειο$B
αριστη?p
αριστη γνωση?p
αριστο?s
αρρεν?n
αρσενικο?n
αρσενικό?n
αρτοποιοσ?y
αρτοποιόσ?y
αρχάριοι@&
αρχάριοσ@'
αρχαριοι@&
αρχαριοσ@'
αρχειονομοσ?y
αρχειονόμοσ?y
αρχιτέκτονασ?y
αρχιτεκτονασ?y
ασκουμενη?y
ασκουμενοσ?y
ασκούμενη?y
ασκούμενοσ?y
αστυνομικοσ?y
αστυνομικόσ?y
ασφαλιστική?x
ασφαλιστικη?x
αφοί?x
αφοι?x
βαθμολογία@(
βαθμολογια@(
βαθμοσ@(
βαθμοσ πτυχιου@(
βαθμόσ@(
βαθμόσ πτυχίου@(
βασικά@)
βασικέσ γνώσεισ@)
βασική@)
βασική γνώση@'
βασικα@)
βασικεσ γνωσεισ@)
βασικη@)
βασικη γνωση@'
βασικο@*
βασικο επιπεδο@'
βασικό@*
βασικό επίπεδο@'
βαφέασ?y
βαφεασ?y
βεβαίωση?m
βεβαιωση?m
βιβλίο?q
βιβλιο?q
βιβλιοθήκη?x
βιβλιοθηκη?x
βιβλιοθηκονομοσ?y
βιβλιοθηκονόμοσ?y
βιβλιοπωλησ?y
βιβλιοπώλησ?y
βιογραφικο@+
βιογραφικο σημειωμα@+
βιογραφικο σημειωμα europass@+
βιογραφικό@+
βιογραφικό σημείωμα@+
βιογραφικό σημείωμα europass@+
βιολογοσ?y
βιολόγοσ?y
βοηθοσ?y
βοηθόσ?y
βράβευση$B
βραβείο$B
βραβειο$B
βραβευση$B
γεια@,
γεια σασ@,
γενικο λυκειο?z
γενικοσ βαθμοσ@(
γενικό λύκειο?z
γενικόσ βαθμόσ@(
γιατροσ?y
γιατρόσ?y
γραμματέασ?y
γραμματεασ?y
γραφίστασ?y
γραφίστρια?y
γραφείο?x
γραφειο?x
γραφιστασ?y
γραφιστρια?y
γυμνάσιο?z
γυμνασιο?z
γυναίκα@-
γυναικα@-
δάσκαλοσ?y
δήμαρχοσ?y
δήμοσ?x
δίγλωσση@.
δίγλωσσοσ@.
δίπλωμα@/
δίπλωμα ιεκ?|
δίπλωμα μηχανικού@0
δασκάλα?y
δασκαλα?y
δασκαλοσ?y
δημαρχοσ?y
δημοσ?x
δημοσίευση?q
δημοσιευση?q
δημοσιογράφοσ?y
δημοσιογραφοσ?y
δημοτικο σχολειο?z
δημοτικό σχολείο?z
διάκριση$B
διαγωνισμοσ$B
διαγωνισμόσ$B
διαδικτυακά@1
διαδικτυακα@1
διαζευγμένη?l
διαζευγμένοσ?l
διαζευγμενη?l
διαζευγμενοσ?l
διαιτητήσ?y
διαιτητησ?y
διαιτολογοσ?y
διαιτολόγοσ?y
διακριση$B
διανομέασ?y
διανομεασ?y
διατριβή?q
διατριβη?q
διαχειριστήσ?y
διαχειριστησ?y
διγλωσση@.
διγλωσσοσ@.
διδάκτορασ@2
διδακτορασ@2
διδακτορική διατριβή@2
διδακτορικη διατριβη@2
διδακτορικο@2
διδακτορικο διπλωμα@2
διδακτορικό@2
διδακτορικό δίπλωμα@2
διευθυνση@3
διευθυντήσ?y
διευθυντησ?y
διευθυντρια?y
διευθύντρια?y
διεύθυνση@3
δικαστήσ?y
δικαστησ?y
δικηγοροσ?y
δικηγόροσ?y
διορθωτήσ?y
διορθωτησ?y
διορθωτρια?y
διορθώτρια?y
διπλωμα@/
διπλωμα ιεκ?|
διπλωμα μηχανικου@0
ε π ε$L
ε.π.ε$L
είμαι@4
είμαι η@4
είμαι ο@4
εγγαμη?l
εγγαμοσ?l
εθελοντήσ?y
εθελοντησ?y
εθελοντρια?y
εθελόντρια?y
ειδίκευση@5
ειδικευση@5
ειδικοσ@6
ειδικοτητα@5
ειδικόσ@6
ειδικότητα@5
εικονογράφοσ?y
εικονογραφοσ?y
ειμαι@4
ειμαι η@4
ειμαι ο@4
εισήγηση?q
εισηγηση?q
εκδοσεισ@7
εκδοτικοσ?x
εκδοτικόσ?x
εκδόσεισ@7
εκπα?z
εκπαιδευτήσ?y
εκπαιδευτησ?y
εκπαιδευτικοσ?y
εκπαιδευτικόσ?y
εκπαιδευτρια?y
εκπαιδεύτρια?y
εκτιμητήσ?y
εκτιμητησ?y
εκτιμωμενη?{
εκτιμώμενη?{
ελευθεροσ επαγγελματιασ?x
ελεύθεροσ επαγγελματίασ?x
εμπ?z
εξ αποστάσεωσ@1
εξ αποστασεωσ@1
εξειδικευμένοσ@8
εξειδικευμενοσ@8
επα λ?z
επα.λ?z
επαινοσ$B
επαλ?z
επαρκήσ@9
επαρκησ@9
επε$L
επιμελήτρια?y
επιμελητήσ?y
επιμελητησ?y
επιμελητρια?y
επιμορφωση@:
επιμόρφωση@:
επιχείρηση?x
επιχειρηση?x
εποπτησ?y
επόπτησ?y
εργάτησ?y
εργάτρια?y
εργα?t
εργαστήριο?x
εργαστηριο?x
εργατησ?y
εργατρια?y
εργο?t
εργοδηγοσ?y
εργοδηγόσ?y
εργοστάσιο?x
εργοστασιο?x
ερευνήτρια?y
ερευνητήσ?y
ερευνητησ?y
ερευνητρια?y
εστιατοριο?x
εστιατόριο?x
εταιρία?x
εταιρεία?x
εταιρεια?x
εταιρια?x
ετη?u
ετοσ?u
ευρωπαικο υποδειγμα βιογραφικου σημειωματοσ@+
ευρωπαϊκό υπόδειγμα βιογραφικού σημειώματοσ@+
ευχερήσ?p
ευχερησ?p
εφορεία?x
εφορεια?x
εωσ?v
εωσ και σημερα?w
εωσ σημερα?w
ζαχαροπλάστησ?y
ζαχαροπλαστησ?y
ηθοποιοσ?y
ηθοποιόσ?y
ηλεκτρολογοσ?y
ηλεκτρολόγοσ?y
ημερίδα?q
ημεριδα?q
θέατρο?x
θήλυ@-
θεατρο?x
θηλυ@-
θηλυκο@-
θηλυκό@-
θυρωροσ?y
θυρωρόσ?y
ι ε κ?z
ι.ε.κ?z
ιατροσ?y
ιατρόσ?y
ιδιοκτήτησ?y
ιδιοκτητησ?y
ιδρυμα?x
ιδρυτήσ?y
ιδρυτησ?y
ιδρυτρια?y
ιδρύτρια?y
ιεκ?z
ικανοποιητική@9
ικανοποιητικη@9
ικε$L
ινστιτουτο@;
ινστιτούτο@;
κάρτα?m
κέντρο?x
καθηγήτρια?y
καθηγητήσ?y
καθηγητησ?y
καθηγητρια?y
και@<
καλά@=
καλή@>
καλή γνώση@=
καλα@=
καλη@>
καλη γνωση@=
καλο@?
καλοκαίρι@@
καλοκαιρι@@
καλωσ@(
καλωσ ηρθατε@,
καλό@?
καλώσ@(
καλώσ ήρθατε@,
καρτα?m
κατάλογοσ?q
κατάρτιση@:
κατάστημα?x
καταλογοσ?q
καταρτιση@:
καταστημα?x
κατευθυνση@5
κατεύθυνση@5
κεντρο?x
κεφάλαιο?q
κεφαλαιο?q
κηπουροσ?y
κηπουρόσ?y
κλάδοσ@3
κλαδοσ@3
κλινική?x
κλινικη?x
κολέγιο?z
κολεγιο?z
κολλέγιο?z
κολλεγιο?z
κομμωτήσ?y
κομμωτησ?y
κομμωτρια?y
κομμώτρια?y
κρεοπωλησ?y
κρεοπώλησ?y
λέκτορασ?y
λίαν καλώσ@(
λεκτορασ?y
λεωφ@%
λεωφοροσ@%
λεωφόροσ@%
λιαν καλωσ@(
λογίστρια?y
λογιστήσ?y
λογιστησ?y
λογιστρια?y
λογοθεραπευτήσ?y
λογοθεραπευτησ?y
λογοθεραπευτρια?y
λογοθεραπεύτρια?y
λυκειο?z
λύκειο?z
μάγειρασ?y
μάγειροσ?y
μάνατζερ?y
μάστερ@0
μέλοσ?y
μέσοσ όροσ@(
μέτρια@9
μέτρια γνώση@9
μέτριο@A
μέχρι?v
μέχρι σήμερα?w
μέχρι τώρα?w
μήνασ@B
μήνεσ@B
μαία?y
μαγείρισσα?y
μαγειρασ?y
μαγειρισσα?y
μαγειροσ?y
μαθητευομενοσ?y
μαθητευόμενοσ?y
μαια?y
μανατζερ?y
μαστερ@0
με λένε@4
με λενε@4
μελοσ?y
μεσαίο@?
μεσαίο επίπεδο@9
μεσαιο@?
μεσαιο επιπεδο@9
μεσοσ οροσ@(
μετάλλιο$B
μεταλλιο$B
μεταπτυχιακέσ σπουδέσ@0
μεταπτυχιακεσ σπουδεσ@0
μεταπτυχιακο@0
μεταπτυχιακο διπλωμα@0
μεταπτυχιακοσ@0
μεταπτυχιακοσ τιτλοσ@0
μεταπτυχιακό@0
μεταπτυχιακό δίπλωμα@0
μεταπτυχιακόσ@0
μεταπτυχιακόσ τίτλοσ@0
μεταφράστρια?y
μεταφραστήσ?y
μεταφραστησ?y
μεταφραστρια?y
μετρια@9
μετρια γνωση@9
μετριο@A
μεχρι?v
μεχρι σημερα?w
μεχρι τωρα?w
μηνασ@B
μηνεσ@B
μητρική@.
μητρική γλώσσα@.
μητρικη@.
μητρικη γλωσσα@.
μηχανικοσ@C
μηχανικόσ@C
μηχανοδηγοσ?y
μηχανοδηγόσ?y
μοδίστρα?y
μοδιστρα?y
μονάδα@3
μοναδα@3
μουσείο?x
μουσειο?x
μουσικοσ?y
μουσικόσ?y
μπάρμαν?y
μπαρμαν?y
ναυτησ?y
ναυτικοσ?y
ναυτικόσ?y
ναύτησ?y
νηπιαγωγείο?z
νηπιαγωγειο?z
νικήτρια$B
νικητήσ$B
νικητησ$B
νικητρια$B
νοσηλευτήσ?y
νοσηλευτησ?y
νοσηλευτρια?y
νοσηλεύτρια?y
νοσοκομείο?x
νοσοκομειο?x
ξεναγοσ?y
ξεναγόσ?y
ξενοδοχείο?x
ξενοδοχειο?x
ξυλουργοσ?y
ξυλουργόσ?y
ο ε$L
ο.ε$L
οδηγοσ?y
οδηγόσ?y
οδοσ@%
οδόσ@%
οικονομολογοσ?y
οικονομολόγοσ?y
οινοποιείο?x
οινοποιειο?x
ομάδα@3
ομαδα@3
ομιλία?q
ομιλια?q
ομιλοσ?x
ονομάζομαι@4
ονομαζομαι@4
οπτικοσ?y
οπτικόσ?y
οργανισμοσ?x
οργανισμόσ?x
οροφοσ@%
παιδαγωγοσ?y
παιδαγωγόσ?y
πανεπιστήμιο?z
πανεπιστημίου?z
πανεπιστημιο?z
πανεπιστημιου?z
παντρεμένη?l
παντρεμένοσ?l
παντρεμενη?l
παντρεμενοσ?l
παρον?w
παρόν?w
πατέντα?q
πατεντα?q
περιοδικο?q
περιοδικό?q
πιστοποίηση?m
πιστοποιημένη?m
πιστοποιημένοσ?m
πιστοποιημενη?m
πιστοποιημενοσ?m
πιστοποιηση?m
πιστοποιητικο?m
πιστοποιητικό?m
πλατεία@%
πλατεια@%
πολυ καλα?p
πολυ καλη?p
πολυ καλη γνωση@=
πολυ καλο?s
πολυτεχνείο?z
πολυτεχνειο?z
πολύ καλά?p
πολύ καλή?p
πολύ καλή γνώση@=
πολύ καλό?s
πρακτικά?q
πρακτικα?q
προγραμματίστρια?y
προγραμματιστήσ?y
προγραμματιστησ?y
προγραμματιστρια?y
προεδροσ?y
προισταμενη?y
προισταμενοσ?y
προπονήτρια?y
προπονητήσ?y
προπονητησ?y
προπονητρια?y
προπτυχιακέσ σπουδέσ@D
προπτυχιακεσ σπουδεσ@D
προπτυχιακο@D
προπτυχιακό@D
προτζεκτ?t
προχωρημένο@E
προχωρημενο@E
προϊστάμενοσ?y
προϊσταμένη?y
πρωτο βραβειο$B
πρόεδροσ?y
πρότζεκτ?t
πρώτο βραβείο$B
πτυχίο@F
πτυχίο επαλ@$
πτυχίο πανεπιστημίου@D
πτυχιο@F
πτυχιο επαλ@$
πτυχιο πανεπιστημιου@D
πτυχιουχοσ@D
πτυχιούχοσ@D
πυροσβέστησ?y
πυροσβεστησ?y
πωλήτρια?y
πωλητήσ?y
πωλητησ?y
πωλητρια?y
ράφτησ?y
ραφτησ?y
σήμερα?w
σε εξέλιξη?w
σε εξελιξη?w
σελίδα@G
σελιδα@G
σεμινάριο@H
σεμιναριο@H
σερβιτορα?y
σερβιτοροσ?y
σερβιτόρα?y
σερβιτόροσ?y
σημερα?w
σιδεράσ?y
σιδερασ?y
στην@I
στο@I
στοιχειωδεισ γνωσεισ@'
στοιχειωδησ@'
στοιχειώδεισ γνώσεισ@'
στοιχειώδησ@'
στον@I
στουντιο?x
στούντιο?x
στρατιωτικοσ?y
στρατιωτικόσ?y
συγκολλητήσ?y
συγκολλητησ?y
συλλογικοσ τομοσ?q
συλλογικόσ τόμοσ?q
συλλογοσ?x
συμβολαιογράφοσ?y
συμβολαιογραφοσ?y
συμβουλοσ?y
συνέδριο?q
συνεδριο?q
συνεργάτησ?y
συνεργάτιδα?y
συνεργατησ?y
συνεργατιδα?y
συνεταιρισμοσ?x
συνεταιρισμόσ?x
συντάκτησ?y
συντάκτρια?y
συντακτησ?y
συντακτρια?y
συντηρήτρια?y
συντηρητήσ?y
συντηρητησ?y
συντηρητρια?y
συντομο βιογραφικο@+
συντονίστρια?y
συντονιστήσ?y
συντονιστησ?y
συντονιστρια?y
σχεδιάστρια?y
σχεδιαστήσ?y
σχεδιαστησ?y
σχεδιαστρια?y
σχολή?z
σχολή καλών τεχνών?z
σχολείο?z
σχολειο?z
σχολη?z
σχολη καλων τεχνων?z
σύλλογοσ?x
σύμβουλοσ?y
σύντομο βιογραφικό@+
τ ε ι?z
τ κ@%
τ.ε.ι?z
τ.κ@%
ταμίασ?y
ταμιασ?y
ταχυδρομοσ?y
ταχυδρόμοσ?y
τει?z
τεχνίτησ?y
τεχνικοσ?y
τεχνικόσ?y
τεχνιτησ?y
τηλεργασία@1
τηλεργασια@1
τιμητική διάκριση$B
τιμητικη διακριση$B
τκ@%
τμήμα@J
τμημα@J
τομέασ@K
τομεασ@K
τομοσ?q
τοπογράφοσ?y
τοπογραφοσ?y
τορναδοροσ?y
τορναδόροσ?y
τράπεζα?x
τραγουδίστρια?y
τραγουδιστήσ?y
τραγουδιστησ?y
τραγουδιστρια?y
τραπεζα?x
τωρα?w
τόμοσ?q
τώρα?w
υδραυλικοσ?y
υδραυλικόσ?y
υπάλληλοσ?y
υπαλληλοσ?y
υπευθυνη?y
υπευθυνοσ?y
υπεύθυνη?y
υπεύθυνοσ?y
υπηρεσία@L
υπηρεσια@L
υποτροφία$B
υποτροφια$B
υπουργείο?x
υπουργειο?x
φαρμακείο?x
φαρμακειο?x
φαρμακοποιοσ?y
φαρμακοποιόσ?y
φθινοπωρο@M
φθινόπωρο@M
φουρνοσ?x
φούρνοσ?x
φυλακασ?y
φυσικοθεραπευτήσ?y
φυσικοθεραπευτησ?y
φυσικοθεραπευτρια?y
φυσικοθεραπεύτρια?y
φυσικοσ?y
φυσικοσ ομιλητησ@.
φυσικόσ?y
φυσικόσ ομιλητήσ@.
φωτογράφοσ?y
φωτογραφοσ?y
φύλακασ?y
χειμωνασ@N
χειμώνασ@N
χειριστήσ?y
χειριστησ?y
χημικοσ?y
χημικόσ?y
χορευτήσ?y
χορευτησ?y
χορευτρια?y
χορεύτρια?y
χρονια?u
χρονοσ?u
χρόνια?u
χρόνοσ?u
χτίστησ?y
χτιστησ?y
ψαράσ?y
ψαρασ?y
ψυχολογοσ?y
ψυχολόγοσ?y
ωδείο?z
ωδειο?z
ωσ?v
ωσ σήμερα?w
ωσ σημερα?w
όμιλοσ?x
όροφοσ@%
а s$L
а.ş$L
автобиография@O
автобиография europass@O
агент@P
агентство@Q
агенция@R
агенција@S
агенція@T
агроном@U
ад$L
адвокат@V
администратор@W
администрация@X
адміністратор@Y
адміністраторка@Z
адміністрація@T
академии@[
академия@\
академија@]
академія@^
академії@^
аккредитация@_
акредитація@`
актер@a
активно@b
актор@c
акторк@c
актрис@a
актёр@a
акушер@d
альманах@e
анализатор@f
аналитик<P
аналитичар@g
аналітик@h
аналітикиня@Z
анкета@i
антологія@j
ао@k
ап@l
апотека@S
аппаратчик@a
аптека@m
арт директор@d
арт-директор@d
архивариус@a
архивист<P
архитект@f
архитекта@n
архитектор<P
архіваріус@c
архітектор@h
асистент@o
асистентка@Z
асоциация@R
асоціація@T
аспирант@a
аспирантура@p
аспірант@c
аспірантура@q
ассистент<P
ассоциация@X
атестат@r
аттестат@s
аттестат о среднем образовании@t
аудитор@d
б р@u
б-р@u
базове@v
базовий@w
базовий рівень@v
базово@x
базово ниво@y
базовое@z
базовые знания@{
базовый@{
базовый уровень@z
базові знання@w
бакалавр@|
бакалаврат@}
бакалавриатA$
бакалавърA%
бакалавърскаA%
бакалавърска степенA%
балA&
баллA'
балловA'
банк@Q
банкаA(
барист<P
бармен@d
барменка@Z
бечелорA)
библиотекаA*
библиотекарA+
билингвA,
биография@O
биографијаA-
биолог@a
бл@l
благајник@n
благодарность3>
благодарственное письмо3>
болницаA(
больница@X
бортпроводни@a
брA.
бригадир@d
брошураA/
будA0
будинокA0
булA1
булеварA.
булевард@l
бульварA2
бухгалтерA3
бухгалтерка@Z
бытовойA4
бэкендер<P
бюро@Q
бібліотека@T
бібліотекар@c
бібліотекарка@Z
білінгвA5
вA6
в бракеA7
в моментаA8
в разводеA7
в совершенном владенииA9
в совершенствеA:
вантажни@c
вантажник@Z
васпитач@g
вахтер@a
вахтёр@a
ведуча@Z
ведучий@Z
ведущая<P
ведущий4K
верстальни@c
верстальщи@a
верстальщик<P
веснаA;
весниA<
веснойA=
весныA=
вестникA>
ветеринарA?
ветеринарка@Z
взимкуA@
видавництвоAA
виданоAB
видеограф<P
викладачAC
викладачка@Z
виконроб@c
випускAB
випускова@Z
висока школа@]
високийAD
високо образовањеAE
виступ@j
висшеA%
висше образованиеA%
висше училищеAF
виховател@c
виховательAG
вихователька@Z
виш@^
виша стручна спремаAH
виша школаAI
виши средњиAJ
вище за середнійAK
вище середньогоAK
владелец4K
власникAL
власница@n
вліткуAM
воAN
водител@a
водитель@a
водительские права@_
водительское удостоверение@_
водійAG
водійка@Z
водійські права@`
военнослужащ@a
вожат@d
возач@g
возачка дозволаAO
волонтерAP
волонтерка@Z
волонтёр@a
восениAQ
воспитател@a
вођа@n
впевненийAD
впевненоAD
врач@a
временная работаAR
врло доброAS
вртић@]
всем приветAT
второ място$1
вузAU
вукова диплома$5
вулA0
вулицяA0
вх@l
вчитель@c
вчителька@Z
въвAV
възпитател@f
выданAW
выданоAW
вып@e
выпускAW
высокийAX
выступление@e
высшееAY
выше среднегоAZ
відA[
віддалена роботаA\
віддаленоA\
відділA]
відділенняA]
відзнака$3
відмінноA^
військов@c
вільнеA_
вільне володінняA_
вільноA_
вільно володіюA_
вісник@j
вітаюA`
гAa
газета@Q
газосварщик@a
гбу$L
геодезист@d
геолог@a
гимназия@\
гимназија@]
главаAb
главная<P
главный4K
гоAc
говоримоAd
годAe
годаAf
годинаAg
годинеAh
годиниAi
голова@Z
головний@Z
горничн@a
город@u
гостиница@X
готвач@f
готель@T
гр@l
грамотаAj
гран при3>
гран прі$3
гран-при3>
гран-прі$3
грант3>
грузчик@a
групаAk
группаAl
группа компаний@X
гуп$L
гід@Z
гімназія@^
д@u
д т нAm
д.т.нAm
данасAn
дворник@a
двуезиченAo
девопс<P
делопроизводителAp
департаментAq
депоAr
депутат@d
детска градинаAF
детский сад@[
дефектолог<P
диетолог@a
дизайнерAs
дизайнерка@Z
дизајнер@g
дипломAt
диплом бакалавраA$
диплом з відзнакоюA&
диплом с отличиемA'
диплом специалистаAY
диплом техникаAu
дипломаAv
диплома за средно образованиеAw
дипломираниAE
директорAx
директорка@Z
директриса<P
дирекцияAy
дирекцијаAz
дисертацияA/
дисертація@j
диспетчер@d
диссертация@e
дистанционноA{
дистанционныйA|
дистанційноA\
дитячий садок@^
днесA8
доA}
до данасAn
до днесA8
до моментаA8
до настоящего времениB$
до настоящего моментаB$
до настоящия моментA8
до садаAn
до сегаA8
до сегодняB$
до сих порB$
до сьогодніB%
до теперB%
до теперішнього часуB%
до цього часуB%
добраAJ
добреB&
добрийAK
добрий деньA`
доброB'
добро пожаловатьAT
доброволецB(
дозволаAO
докладA>
докторB)
доктор наукB*
доктор наукаB+
доктор філософіїB,
докторант@f
докторантураB)
докторатB+
докторска степенB)
докторске студијеB+
дом@u
дом здравља@S
дониніB%
доо$L
доповідь@j
допускB-
досегаA8
досконалоB.
дослідник@c
досіB%
дотеперB%
доцент@P
дружество@R
друкарня@T
друштво@S
діловод@c
дієтолог@c
еад$L
европейски формат на cv@O
европейски формат на автобиография@O
екипB/
економиста@n
економска школа@]
економіст@c
економістка@Z
екскурсовод@c
експертB0
експертнийB1
експертноB2
електрикAG
електричар@n
електротехник@f
елементарний@v
елементарно@y
еоод$L
есей@j
есенB3
есентаB3
етB4
жB5
ж к@l
ж.к@l
железници@R
женB6
женаB7
женатA7
жененB8
женскиB7
женскийB6
женскоB9
женщинаB6
животописA-
журналB:
журналистB;
журналіст@c
журналістка@Z
жінкаB<
жіночаB<
жіночийB<
зA[
з відзнакоюA&
за сумісництвомB=
заваривач@n
заварчик@f
заведующ<P
заводB>
завідувач@Z
завідувачка@Z
задоволителноAd
задруга@S
закройщи<P
закінчивAB
закінчилаAB
заместитель@a
заместник@f
замужемA7
заміжняB?
зао$L
заразB%
засновник@c
застраховане@R
заступник@c
зборникB@
збірник@j
зварник@c
зварювальник@Z
звеноB/
звукорежисс<P
здобутоAB
здравствуйтеAT
зимаBA
зиматаBB
зимиA@
зимойBC
зимыBC
знакомBD
значка$1
зно)[
зоотехник<P
зрелостен изпитAw
зіBE
зі словником@v
иBF
изворни говорникBG
изд во@e
изд-во@e
издавачB@
издавачка кућа@S
издателствоBH
издательствоBI
излагањеB@
изследовател@f
икономист@f
икономически университетAF
иллюстратор@a
име на проектаBJ
инженерBK
инжењерBL
инспекторB;
институтBM
инструкторBN
интегрисане студијеAE
ип$L
исследовател<P
истраживач@g
йBO
к т нB*
к э нAm
к.т.нB*
к.э.нAm
казначе@a
каменщик@a
кандидатBP
кандидат наукB*
канцеларија@S
капитан@a
касиер@f
касир@c
касирка@Z
кассир@a
категорияBQ
категорія@`
кафедраBR
квA2
квалификацияBS
кваліфікаціяBT
квартираA2
керівник@h
керівниця@Z
кладовщи@a
кладовщик@a
клиникаA*
клініка@T
книгаBU
кну,-
коваль@Z
кодBV
коледжBW
колежBX
колледжBY
командаAq
комбайнер<P
комбайнёр<P
комерцијалиста@n
компанияAr
компанија@S
компанія@T
комплектовщи<P
комірни@c
комірник@Z
конверзацијскиBZ
кондитерB[
кондитерка@Z
конкурсAj
конкурса3>
конкурсу$3
конобар@g
консерватория@\
консерваторія@^
консултантBN
консультантB\
контент<P
конференцияA>
конференцијаB@
конференція@j
концерн@X
концертмейстер<P
кооперация@R
координаторAx
координаторка@Z
копирайтер@a
копірайтер@c
коректор@c
кореспондент@c
корп@u
корпорация@X
корпорація@T
корректор@a
корреспондент@a
косметолог@d
кпі,-
кравец@c
кравчин@c
кравчиня@Z
край@u
крановщик@a
красный дипломA'
кровельщик<P
кубок3>
кувар@g
кузнец4K
кур'єрAG
курсB]
курсиB^
курсыB_
курьер@a
кухарB`
кухарка@Z
књигаB@
лаборант@d
лаборанткаA?
лабораторияAr
лабораторија@S
лабораторія@T
лавреат$3
лавреатка$3
ласкаво просимоA`
лауреатAj
лауреатка$3
лекарBN
лекторBa
лекцияA/
лекція@j
лесник4K
лесхоз@X
летAf
летаBb
летоBc
летомBb
лидер@a
листонош@c
лицей@\
лицензBd
лицензия@_
лиценцаAO
логист@a
логопедA3
логіст@c
лучшая3>
лучший3>
лятоBe
лятотоBe
лікар@c
лікарка@Z
лікарня@T
літаAM
літоAM
ліцей@^
ліцензія@`
мBf
м'ясник@Z
магазин@m
магационер@n
магистарAE
магистрAY
магистратураBg
магистърBh
магистърскаBh
магистърска степенBh
магістрBi
магістратураBi
майстер@c
майстерня@T
майстор@f
майчинAo
майчин езикAo
малярB[
маркетолог@d
мастерBj
мастер студијеAE
мастерская@X
матеренAo
матерњиBG
матерњи језикBG
матрос@d
матураBk
матурски испитBl
машинистB;
машиніст@c
мајстор@n
мгту,-
мгу,-
медал$1
медальBm
медаља$5
медбратBn
медицинска сестраBo
медсестр@d
медсестраA?
медуниверситет@[
менаџер@g
мене зватиBp
менеджерB\
менеджерка@Z
мениджър@f
меня зовутBq
мерчандайзер<P
мерчендайзер<P
месBr
месецBs
месецаBs
месециBt
месяцBu
месяцаBu
месяцевBu
методист@a
методистка@Z
метролог<P
механикB;
механичар@g
механік@c
микрорайон@u
министарство@S
министерствоAr
младший4K
много добреBv
много доброBw
много добро нивоBx
модулBy
мое резюмеBz
молодший@Z
молодший бакалаврB{
молодший спеціалістB{
моментаA8
монографияA>
монографія@j
монтажер<P
монтажни@c
монтажник@U
монтажёр<P
моё резюмеBz
моє резюмеB|
мужB}
мужскойB}
мужчинаB}
музей@m
музейн<P
музеј@S
музикант@c
музыкант@a
муляр@c
муп$L
мушкарацC$
мушкиC$
мушкоC$
мъжC%
мъжкиC%
мясник@a
міністерство@T
місC&
містоA0
місяцьC&
місяціC&
місяцівC&
н вB$
н чB%
н. вB$
н.вB$
н.чB%
на бытовом уровнеA4
на даљинуC'
наб@u
набережнаA0
набережная@u
навесніA<
нагорода$3
наградаC(
назва проєктуC)
название проектаC*
назив пројектаC+
найкраща$3
найкращий$3
направлениеC,
направление подготовкиBS
напредналBw
напредналоBw
напредноAS
напрямBT
нарис@j
насељеA.
наст врB$
наст времяB$
наст. врB$
наст. времяB$
наставник@n
наставница@n
настоящеA8
настоящее времяB$
настоящемA8
настоящий моментB$
настоящий момент времениB$
настоящия моментA8
науковий співробітник@Z
научен сътрудникB(
научная статья@e
научный сотрудник4K
началник@f
началноC-
начальник@d
начальница<P
начальное профессиональноеAu
начальное профессиональное образованиеAu
начальный@{
начальный уровень@z
начинаещC.
начинающийC/
начиная сC0
наше времяB$
нвB$
не женатA7
не замужемA7
недC1
неделиC1
недельC1
неделяC1
нежененB8
незаміжняB?
неодруженаB?
неодруженийB?
неожењенC2
неоконченное высшееA$
неомъженаB8
неудатаC2
ниніB%
новинар@g
новичокC/
носительA,
носитель языкаA,
носійA5
носій мовиA5
нотариус@a
нотаріус@c
нпо$L
нян@c
няня4K
оао$L
облC3
областьA2
образователно квалификационна степен магистърBh
образователно-квалификационна степен магистърBh
обукаAO
общинаC4
објављенB@
овлашћењеAO
одC5
одељењеAz
одитор@f
одличноAS
одруженаB?
одруженийB?
одсекC6
ожењенC2
ожидаемыйC7
ожидаетсяC7
окончаниеAW
окончилAW
окончилаAW
олимпиадаC8
олімпіада$3
омъженаB8
онлайнC9
онлајнC'
оод$L
ооо@k
оператер@g
операторC:
оператор пк<P
оптометрист@a
општина@S
осениC;
осеньC;
осеньюC;
осеніAQ
осигурање@S
оснивач@g
основателB;
основеC<
основна школа@]
основне академске студијеA)
основне студијеA)
основноC=
основно владеенеAd
основно знањеC>
основно ниво@y
основно училищеAF
осіньAQ
отC?
от разстояниеC@
отговорник@f
отделAy
отделениеCA
отделочник<P
отель@X
отличенCB
отличиеCC
отличноCD
отлично владеенеBv
отличноеA9
отриманоAB
офисAr
официант@a
офіс@T
офіціант@c
офіціантка@Z
охоронец@c
охоронець@Z
охранник@a
оценаCE
оценкаCF
оценщик@a
оцінкаA&
оцінювач@c
очаква сеCG
очакваноCG
очекиваноCH
очікуванийCI
очікуєтьсяCI
пао$L
парикмахер@a
пасивноC>
пат$L
патентCJ
пгAF
пгжптAF
певец4K
певица4K
педагог<P
пекарB[
пекара@S
пекарна@R
пекарня@Q
пер@u
первое место3>
переводчик@a
переводчица4K
перекладач@c
перекладачка@Z
переможець$3
переможниця$3
переулок@u
перукар@c
перше місце$3
пивара@S
плCK
плакет$1
планираноCL
планируемыйC7
планируетсяC7
плануєтьсяCI
плиточник@a
плотник@a
площаA0
площад@l
площадь@u
поCM
по договоруAR
по н вB$
по н. вB$
по н.вB$
по наст времяB$
по наст. времяB$
по настоящее времяB$
по настоящий моментB$
по наше времяB$
по ниніB%
по сегодняB$
по сей деньCN
по совместительствуAR
по сьогодніB%
по сьогоднішній деньB%
по текущий моментB$
по теперішній часB%
по цей деньB%
по цей часB%
победител$1
победитель3>
победительница3>
победник$5
победница$5
поварAp
повна зайнятістьB=
повна середняCO
повний деньB=
повышение квалификацииCP
поглављеB@
поглибленийA_
подмастерь@a
подразделениеCQ
подяка$3
пожарн@a
пожежни@c
позориште@S
покоївк@c
поликлиникаAr
политех@[
политехнический@[
полицейск@a
полная занятостьAR
полный деньAR
положенAO
полувисшеCR
полученAW
полученоAW
поліклініка@T
політехніка@^
поліцейськ@c
помощникB;
помоћник@n
помічникAG
помічниця@Z
понастоящемA8
пониніB%
понынеB$
портниха4K
портной4K
посвідчення@`
посвідчення водія@`
поселок@u
пословођа@n
посёлок@u
потврдаAO
поточне місцеB%
похвала$5
початковий@w
початковий рівень@v
початківецьCS
почетна грамота$1
почетная грамота3>
почетникCT
почетноC>
почтальон@a
почётная грамота3>
прA2
пр т@u
пр-т@u
правник@n
правница@n
правоспособностBd
практикантAP
прат$L
преводач@f
преводилац@n
предавач@g
предавањеB@
предвиђеноCH
предполагаемыйC7
предприятиеAr
председателB;
председник@n
председница@n
предстоиCG
предузеће@S
президент@P
премия3>
премія$3
преподавателCU
прибиральниця@Z
приветAT
привітA`
приемщи<P
призерBm
признање$5
призёр3>
приправник@n
приправница@n
приёмщи<P
провA0
провизор4K
проводник<P
провулокA0
провідний@Z
провідник@c
провізорка@Z
програмер@g
програмист@f
программист<P
програміст@h
продав@c
продавац@n
продавач@f
продавачица@n
продавецCV
продавница@S
продавчиня@Z
продакт<P
продвинутыйCW
продвинутый уровеньA9
продюсер@d
проезд@u
проектCX
проектаC*
проектиCY
проектная работаAR
проектыC*
пролетCZ
пролеттаCZ
пролећеC[
промоутер<P
прораб@a
просекCE
просек оценаCE
просечна оценаCE
проспA0
проспектA2
просунутийA^
професионален бакалавърA%
професионална автобиография@O
професионална биографијаA-
професионална гимназияAF
професионална квалификацияAw
професор@o
профессиональныйA9
профессор<P
професійнийA_
професійно технічнаCO
професійно-технічнаCO
профилC\
профильBS
проєктC)
проєктиC)
проєктуC)
пројекатC+
пројектиC+
психологC]
психологиня@Z
пту,-
публикацияA>
публикацијаB@
публікація@j
путA.
първо място$1
підвищення кваліфікаціїC^
підприємство@T
підрозділA]
рC_
работаюB$
работник@f
рабоч@a
рабочийC`
радB@
рад од кућеC'
радионица@S
радна биографијаA-
радник@n
радница@n
радіо@T
разведенCa
разведенаCa
разведёнA7
разговорныйA4
разговорный уровеньA4
разработчикCb
разрешителноBd
разряд@_
районA2
рачуновођа@n
ревизор<P
редакторAs
редакторка@Z
редакция@X
редакція@T
режисер@c
режиссер@a
режиссёр@a
резюме@i
рекрутер@d
репетитор<P
республика@u
ресторанCc
ресторант@R
референт@g
рибал@c
риелтор@a
робочийAK
робітни@c
робітник@Z
роденAo
роден езикAo
роднаяA,
роднойA,
родной языкA,
розділ@j
розлученаB?
розлученийB?
розмовнаCd
розмовнийCd
розмовний рівеньCd
розробник@h
розробниця@Z
рокиC_
рокуC_
роківC_
руководилац@n
руководител<P
ръководителCe
рыбак@a
ріднаA5
рідна моваA5
ріднийA5
рікC_
сCf
с отличиемA'
саветник@n
саветница@n
садаAn
садашњостAn
садовник@a
садівни@c
самозайнятий@T
самозанятый@X
санитар@a
сантехник@a
сантехнік@c
санітар@c
санітарка@Z
саопштењеB@
сарадник@n
сарадница@n
сборникA>
сварщикAp
свидетелствоBd
свидетельство@_
свободноCg
свободно владеюA9
свободноеA9
свободное владениеA9
свободныйA9
свідоцтво@`
сданAW
сдружение@R
сегаA8
сегодняB$
сейчасB$
секретар@V
секретарица@n
секретарь@a
секторCh
селоA2
семеенB8
семейнаB8
семинарCi
семінарB^
сервитьор@f
середньоCd
середняCO
середня освітаCO
середня спеціальнаB{
середнійCj
середній балA&
середній рівеньCd
сертификатCk
сертификация@_
сертифициранBd
сертифицированный@_
сертифікатCl
сертифікація@`
системний адміністратор@Z
системный администратор<P
скарбни@c
скрам мастер<P
скрам-мастер<P
слабо@y
слесар@a
слесарь@a
службаCm
слюсарAG
смерBy
смотрител<P
соCn
со словарем@z
со словарём@z
соавторCo
собственик@f
совершенноеA:
сотрудник@a
соуAF
союз@X
спбгу,-
специализацияC\
специалистCp
специалист поCR
специалитетAY
специалностC\
специальностьBS
специјалиста@n
спеціальністьBT
спеціалізаціяBT
спеціалістCq
спеціалістка@Z
спеціалітетBi
списаниеA/
співа@c
співавторCr
співробітник@c
спілка@T
ср баллA'
ср. баллA'
среден успехCB
среден успех от следванетоCB
среднеA4
среднее@t
среднее образование@t
среднее общее@t
среднее профессиональноеAu
среднее профессиональное образованиеAu
среднее специальноеAu
среднийCs
средний баллA'
средний балл дипломаA'
средний уровеньA4
средноCt
средно владеенеAd
средно нивоCu
средно образованиеAw
средно специалноAw
средно специално образованиеAw
средно училищеAF
средняя оценкаA'
средња стручна спремаBl
средња школа@]
средњеCv
средњиBZ
средњи нивоBZ
сссBl
стажант@f
стажерB[
стажерка@Z
стажистAG
стажиста@n
стажёр@a
станA.
станочник<P
старшая<P
старшийCw
статияA/
стаття@j
статья@e
степень бакалавраA$
степень магистраAY
стипендияC8
стипендија$5
стипендія$3
столар@n
столярB[
сторCx
сторож<P
сторінкаCx
стрCy
страницаCz
строительная@X
стройка@X
стропальщик<P
струковне студијеA)
стручни испитAO
стручњакC{
студиоA(
студия@X
студијски програмBy
студія@T
ступінь бакалавра@}
ступінь магістраBi
стюард@d
суAF
су шефCw
су-шефCw
суддя@Z
судья4K
супервайзер<P
супермаркет@Q
счетоводител@f
считано отC|
сътрудник@f
сьогодніB%
т чB%
т.чB%
таBO
такмичење$5
танцовщиц@a
танцор@a
танцівни@c
таргетолог<P
театр@Q
театър@R
тези@j
тезисы@e
текущаяB$
текущееB$
текущее времяB$
телеканал@T
телемаркетолог<P
теперішнього часуB%
теперішній часB%
тесляр@Z
тестер@f
тестировщик<P
тестувальникC}
тестувальниця@Z
техлид4K
техникB;
техникумD$
техничар@g
техничка школа@]
технолог@P
технологииBS
технологияBS
технікAG
технікумBW
течно@b
тижденьD%
тижніD%
тижнівD%
тимAz
тимлид4K
типография@X
товD&
товаровед@a
токар@d
токарь@a
тоо$L
торговый дом@X
торговый представитель4K
трактористA?
тргA.
тренер@d
тренерка@Z
тренингCi
тренутноAn
треньор@f
тренінгB^
трки)[
търговец@f
търговски представителB(
уD'
у бракуC2
у досконалостіB.
у токуAn
уверенноAX
уверенныйAX
уверењеAO
удаленкаA|
удаленная работаA|
удаленноA|
удалёнкаA|
удалённая работаA|
удалённоA|
удатаC2
удовлетворительноA4
удостоверениеBQ
удружење@S
улD(
улицаD(
универзитетD)
университетD$
университета@\
університетBW
упаковщи<P
управител@f
управлениеD*
управлінняD+
уредник@n
уредница@n
усмерењеBy
успехCB
учебникA/
ученик4K
училищеD,
учител@f
учитель@d
учительница4K
учитељ@g
учредитель@a
фабрикаB>
факултетD-
факультетD.
фармаколог<P
фармацевт@P
фармацевтка@Z
фармацеут@g
фаховий молодший бакалаврB{
фахівець@Z
фахівчиня@Z
фгуп$L
фельдшерBn
фермер@d
физик@a
физиотерапевт@a
финалист3>
финалиста$5
фирмаA*
флорист@d
фонд@Q
фондация@R
фондација@S
фоп$L
фотограф@d
фрезеровщик@a
фрезерувальни@c
фриланс@X
фрилансер@a
фронтендер<P
фріланс@T
фізіотерапевт@c
фіналіст$3
фірма@T
химик@a
хозяйство@X
холдинг@m
холостA7
холостойA7
хореограф<P
хорошееAZ
хорошийD/
хорошоD/
хостес<P
хотелA(
художник@a
цей часB%
центар@S
центр@Q
център@R
цехD*
чD0
часописB@
частичная занятостьAR
часткова зайнятістьB=
червоний дипломA&
чиракB(
читалище@R
читаю профессиональную литературу@z
читаю со словарем@z
читаю со словарём@z
члан@n
чланакB@
членB(
чоловікD0
чоловічаD0
чоловічийD0
швачк@c
швачка@Z
швея4K
шеф@n
шеф повар<P
шеф-повар<P
школаD1
школа no@[
школьный@z
шосеA0
шоссе@u
шофьор@f
шофьорска книжкаBd
экономист@a
экскаваторщик<P
экскурсовод@a
экспертD2
экспертныйD3
экспертный уровеньD3
электрик@a
электрогазосварщик@a
электромонт@a
электросварщик@a
элементарный@z
эникей<P
юрисконсульт<P
юрист@P
юристка@Z
яD4
іBO
ізA[
ілюстратор@c
інженер@h
інститутBW
јединицаAz
јесенD5
ґрант$3
אביבD6
אגףD7
אדריכלD8
אדריכליתD8
אולפנהD9
אוניברסיטהD9
אוניברסיטתD9
אופטומטריסטD8
אותD:
אחD8
אחותD8
אחראיD8
אחראיתD8
אינסטלטורD8
אישהD;
אנליסטD8
אנליסטיתD8
אקדמיהD9
ארגוןD<
ארכיונאיD8
בD=
ב"אD>
בגרות$;
בגרות מלאה$;
בגרות עיונית$;
בהצטיינותD?
בוגרD>
בוגרתD>
בודקD8
בודקתD8
ביטוחD<
בינוניD@
בינוניתD@
בינונית גבוההDA
בית אבותD<
בית החוליםD<
בית הספרD9
בית חוליםD<
בית מרקחתD<
בית ספרD9
בנאיD8
בנקD<
בסיסDB
בסיסיDC
בסיסיתDC
בע"מD<
בעליםD8
בעמD<
ברמה גבוההDD
ברמןD8
ברמת שפת אםDE
גבוההDF
גברDG
גזברD8
גזבריתD8
גן ילדיםD9
גנןD8
גננתD8
גרושDH
גרושהDH
ד"רDI
דו לשוניDE
דו-לשוניDE
דובר ילידיDE
דוורD8
דוקטורDI
דוקטורטDJ
דייגD8
דיילD8
דיילתD8
דירהDK
דרךDK
האוניברסיטהD9
האקדמיהD9
הווהDL
הוצאהDM
הוצאתD<
החוגD9
הטכניוןD9
היברידיDN
היוםDL
המכללהD9
המכללה האקדמיתD9
המרכזD<
המרכז האקדמיD9
הנדסאיDO
הנדסאיתDO
הסמכהDP
הסמכותDP
הסמכתDP
הפקולטהD9
הצטיינותD:
הצטיינות יתרהD?
הרצאהDM
השתלמותDP
התמחותDQ
התמחות בDQ
וDR
ועד היוםDL
זוכהD:
זכרDG
זמרD8
זמרתD8
חברD8
חבר ועדD8
חברהD<
חברה בוועדD8
חברה בצוותD8
חברתD<
חברת ועדD8
חוגDQ
חודשDS
חודשיםDS
חוקרD8
חוקרתD8
חורףDT
חטיבהD7
חטיבת בינייםD9
חייטD8
חיילD8
חלשהDB
חנותD<
חקלאיD8
חרטD8
חשבD8
חשמלאיD8
טבחD8
טבחיתD8
טובDU
טובהDA
טובה מאודDD
טכנאיD8
טכנאי מוסמךDO
טכנאיתD8
טכנולוגיותD<
טכניוןD9
ידע בסיסיDB
יו"רD8
יועץD8
יועצתD8
יושב ראשD8
יחידהD7
יחידתD7
ישיבהD9
ישיבתD9
כבאיD8
כיוםDL
כיכרDK
כנסDM
כעתDL
כתב עתDM
כתבהDM
מDV
מ"אDW
מאבטחD8
מאבטחתD8
מאזDX
מאיירD8
מאיירתD8
מאמןD8
מאמנתD8
מאמרDM
מאפייהD<
מבקרD8
מגיהD8
מגמהDQ
מגמתDQ
מדורD7
מדליהD:
מדריךD8
מדריכהD8
מדרשהD9
מהנדסD8
מהנדסתD8
מודדD8
מוזיאוןD<
מוזיקאיD8
מוכרD8
מוכרתD8
מומחהDY
מומחיתDY
מוסמךDZ
מוסמכתDZ
מועצהD<
מורהD8
מזכירD8
מזכירהD8
מחלקהD7
מחלקתD7
מחסנאיD8
מטפלD8
מטפלתD8
מיזםD[
מיילדתD8
מייסדD8
מייסדתD8
מיקודDK
מכוןD<
מכון ללימודיםD9
מכונאיD8
מכללהD9
מכללתD9
מלגהD:
מלגתD:
מלוןD<
מלחD8
מלצרD8
מלצריתD8
ממוצעD?
ממוצע ציוניםD?
מנהלD8
מנהל חשבונותD8
מנהל עבודהD8
מנהלתD8
מנהלת חשבונותD8
מנחהD8
מנכ"לD8
מסגרD8
מסלולDQ
מסעדהD<
מעבדהD<
מעצבD8
מעצבתD8
מפיקD8
מפיקהD8
מפעילD8
מפעלD<
מפקדD8
מפקדתD8
מפתחD8
מפתחתD8
מצויןDF
מצוינתDD
מצטייןD:
מצטיינתD:
מקווןDN
מקום ראשוןD:
מרחוקDN
מרכזD\
מרכזתD8
מרפא בעיסוקD8
מרפאהD<
מרפאה בעיסוקD8
מרפאתD<
מרצהD8
משוערD]
משרדD<
מתחילD^
מתחיליםDB
מתכנןD8
מתכננתD8
מתכנתD8
מתכנתתD8
מתמחהD8
מתנדבD8
מתנדבתD8
מתקדםD_
מתרגםD8
מתרגמתD8
נגרD8
נהגD8
נהגתD8
נוטריוןD8
נוכחיDL
נוכחיתDL
נציגD8
נציג מכירותD8
נציגתD8
נקבהD;
נשואהDH
נשויDH
סבירהD`
סדנהD<
סוכנותD<
סטודיוD<
סטודנטD8
סייעD8
סייעתD8
סמטתDK
סמינרD9
סמנכ"לD8
ספרDM
ספרייהD<
ספרייתD<
ספריתD8
ספרןD8
ספרניתD8
סתיוDa
עבודה מרחוקDN
עבודת גמרDM
עדDb
עד היוםDL
עד כהDL
עובדD8
עובד מצטייןD:
עובדתD8
עובדת מצטיינתD:
עוזרD8
עוזרתD8
עורךD8
עורך דיןD8
עורכתD8
עורכת דיןD8
עיוןDM
עירייתD<
עיתונאיD8
עיתונאיתD8
עכשיוDL
עמודDc
עמותהD<
עמותתD<
עצמאיD<
עצמאיתD<
פוסטרDM
פועלD8
פועלתD8
פטנטDM
פיזיותרפיסטD8
פסיכולוגD8
פסיכולוגיתD8
פקולטהD9
פקידD8
פקידהD8
פרויקטD[
פרופסורD8
פרסD:
פרסוםDM
פרקDM
צה"לD<
צוותD7
ציוןD?
ציון ממוצעD?
ציון סופיD?
צלםD8
צלמתD8
צפויD]
צפויהD]
קבוצתD<
קו"חDd
קומהDK
קונדיטורD8
קופאיD8
קופאיתD8
קופת חוליםD<
קורות חייםDd
קורסDP
קו״חDd
קיץDe
קלינאיתD8
קצבD8
קציןD8
קצינהD8
קרןD<
ראשD8
ראש צוותD8
רהוטהDD
רואה חשבוןD8
רווקDH
רווקהDH
רופאD8
רופאהD8
רוקחD8
רוקחתD8
רחDK
רחובDK
רישיוןDP
רישיון נהיגהDP
רכזD8
רכזתD8
רמה גבוההDF
רמת שיחהD`
רקדןD8
רקדניתD8
רשיוןDP
רשתD<
רתךD8
שדDK
שדרותDK
שוטףDD
שוטפתDD
שוטרD8
שוטרתD8
שוליהD8
שוערD8
שופטD8
שותףD8
שותפהD8
שחקןD8
שחקניתD8
שיחהD`
שכונתDK
שליחD8
שליטה מלאהDD
שם הפרויקטD[
שמאיD8
שנהDf
שניםDf
שףD8
שפת אםDE
שפת-אםDE
ת דDK
ת.דDK
תוארD>
תואר ראשוןD>
תואר ראשון בD>
תואר שלישיDI
תואר שניDW
תואר שני בDW
תופרתD8
תזונאיתD8
תחקירןD8
תחקירניתD8
תחרותD:
תיאטרוןD<
תיכוןDg
תעודהDP
תעודתDP
תעודת בגרות$;
תעודת הוקרהD:
תעודת הוראהDO
תעודת הצטיינותD:
תעודת מקצועDh
תעשיותD<
أخصائيDi
أخصائيةDi
أساسيDj
أساسياتDj
أساسيةDk
أستاذDi
أستاذةDi
أشهرDl
أعزبDm
أعوامDn
أفضلDo
أكاديميةDp
أمانةDq
أمين الصندوقDi
أمين مكتبةDi
أمينةDi
أمينة الصندوقDi
أنثىDr
أونلاينDs
إتقانDt
إجادة تامةDt
إجازةDu
إجازة جامعيةDu
إدارةDv
إعداديةDp
إلىDw
إلى الآنDx
ابتدائيDk
ابتداييDk
اتقانDt
اجاده تامهDt
اجازهDu
اجازه جامعيهDu
اختصاصيDi
اخصاييDi
اخصاييهDi
ادارهDv
اساسيDj
اساسياتDj
اساسيهDk
استاذDi
استاذهDi
استشاريDi
استشاريةDi
استشاريهDi
استوديوDq
اسم المشروعDy
اشهرDl
اعتمادDz
اعداديهDp
اعزبDm
اعوامDn
افضلDo
اكاديميهDp
الآنDx
الاختصاصD{
الانDx
البكالورياD|
البكالوريوسDu
التقديرD}
الثانويةD|
الثانوية العامةD|
الثانويهD|
الثانويه العامهD|
الجامعةDp
الجامعهDp
الحاضرDx
الحاليDx
الخريفE$
الدبلومE%
الدرجةD}
الدرجهD}
الدكتوراهE&
الدورE'
الربيعE(
السيرة الذاتيةE)
السيره الذاتيهE)
الشتاءE*
الشركةDq
الشركهDq
الصيفE+
القسمE,
الكليةDp
الكليهDp
اللغة الأصليةE-
اللغة الأمE-
اللغه الاصليهE-
اللغه الامE-
الليسانسDu
المؤسسةDq
الماجستيرE.
المتوقعE/
المدرسةDp
المدرسة الثانويةDp
المدرسهDp
المدرسه الثانويهDp
المركز الأولDo
المركز الاولDo
المركز الثانيDo
المشروعDy
المعدلD}
المعدل التراكميD}
المعدل العامD}
المعهدDp
الموسسهDq
الوقت الحاليDx
الىDw
اليDw
الي الانDx
اليومDx
امانهDq
امرأةDr
امراهDr
امين الصندوقDi
امين مكتبهDi
امينهDi
امينه الصندوقDi
انثىDr
انثيDr
اونلاينDs
بائعDi
بائعةDi
باحثDi
باحثةDi
باحثهDi
بايعDi
بايعهDi
بتقديرD}
بحارDi
بحثE0
براءة اختراعE0
براءه اختراعE0
بستانيDi
بسيطةDk
بسيطهDk
بطلاقةDt
بطلاقهDt
بكالورياD|
بكالوريسDu
بكالوريوسDu
بلديةDq
بلديهDq
بناءDi
بنايةE'
بنايهE'
بنكDq
تأمينDq
تامينDq
تخصصD{
تخصص فيD{
ترخيصDz
تقديرD}
تقنيDi
تكريمDo
توجيهيD|
ثانويDp
ثانويةDp
ثانوية عامةD|
ثانويهDp
ثانويه عامهD|
ثنائي اللغةE-
ثنايي اللغهE-
جائزةDo
جامعةDp
جامعهDp
جايزهDo
جزارDi
جمعيةDq
جمعيهDq
جنديDi
جيدE1
جيد جداDt
جيدةE2
جيدة جداDt
جيدهE2
جيده جداDt
حارسDi
حالياDx
حالياًDx
حاليًاDx
حتىDw
حتى الآنDx
حتى الوقت الحاليDx
حتى اليومDx
حتى تاريخهDx
حتيDw
حتي الانDx
حتي الوقت الحاليDx
حتي اليومDx
حتي تاريخهDx
حدادDi
حكمDi
حيE'
خبازDi
خبيرE3
خبيرةE3
خبيرهE3
خراطDi
خريفE$
خياطDi
خياطةDi
خياطهDi
دائرةE,
دارDq
دار النشرE0
دار نشرDq
دايرهE,
دبلومE4
دبلوم عاليE.
دبلوم فنيE%
دبلوم متوسطE%
درجة البكالوريوسDu
درجة الدكتوراهE&
درجة الماجستيرE.
درجه البكالوريوسDu
درجه الدكتوراهE&
درجه الماجستيرE.
درعDo
دكتوراهE&
دورةDz
دورهDz
ذكرE5
رئيسDi
رئيسةDi
ربيعE(
رجلE5
رخصةDz
رخصة قيادةDz
رخصهDz
رخصه قيادهDz
رسالةE0
رسالهE0
روضةDp
روضهDp
رييسDi
رييسهDi
زمالةDz
زمالهDz
سائقDi
سائقةDi
سايقDi
سايقهDi
سباكDi
سكرتيرDi
سكرتيرةDi
سكرتيرهDi
سنةE6
سنهE6
سنواتDn
سيرة ذاتيةE)
سيره ذاتيهE)
شارعE'
شتاءE*
شرطيDi
شركةDq
شركهDq
شعبةE7
شعبهE7
شقةE'
شقهE'
شهادةDz
شهادة الثانويةD|
شهادة تقديرDo
شهادة معتمدةDz
شهادهDz
شهاده الثانويهD|
شهاده تقديرDo
شهاده معتمدهDz
شهرDl
شهورDl
ص بE'
ص.بE'
صحفيDi
صحفيةDi
صحفيهDi
صحيفةDq
صحيفهDq
صفحةE8
صفحهE8
صيادDi
صيدلانيةDi
صيدلانيهDi
صيدليDi
صيدليةDq
صيدليهDq
صيفE+
ضعيفDk
طاهDi
طاهيةDi
طاهيهDi
طباخDi
طبيبDi
طبيبةDi
طبيبهDi
طريقE'
طلاقةDt
طلاقهDt
عامE6
عاملDi
عاملةDi
عاملهDi
عبر الإنترنتDs
عبر الانترنتDs
عزباءDm
عضوDi
عضويةDz
عضويهDz
عمارةE'
عمارهE'
عمل حرDq
عن بعدDs
عن بُعدDs
عيادةDq
عيادهDq
فائزDo
فائزةDo
فايزDo
فايزهDo
فريقE,
فصلE0
فندقDq
فنيDi
فنيةDi
فنيهDi
فوق المتوسطE2
فيE9
قائدDi
قابلةDi
قابلهDi
قايدDi
قريةE'
قريهE'
قسمE7
قناةDq
قناهDq
كاتبDi
كاتبةDi
كاتبهDi
كتابE0
كلياتDp
كليةDp
كليهDp
كهربائيDi
كهرباييDi
لحامDi
لدىE9
لديE9
لغة أمE-
لغة الأمE-
لغتي الأمE-
لغتي الامE-
لغه الامE-
لغه امE-
للآنDx
للانDx
ليسانسDu
مؤتمرE0
مؤسسDi
مؤسسةDq
مؤسسة مشاركةDi
ماجستيرE.
مالكDi
مبتدئDj
مبتدئةDk
مبتديDj
مبتديهDk
مبرمجDi
مبرمجةDi
مبرمجهDi
متجرDq
متحفDq
متدربDi
متدربةDi
متدربهDi
مترجمDi
مترجمةDi
مترجمهDi
متزوجDm
متزوجةDm
متزوجهDm
متطوعDi
متطوعةDi
متطوعهDi
متقدمE:
متقدمةE:
متقدمهE:
متوسطE;
متوسطةE;
متوسطهE;
متوقعE/
متوقعةE/
متوقعهE/
مجلةE0
مجلهE0
مجموعةDq
مجموعهDq
محادثةE<
محادثهE<
محاسبDi
محاسبةDi
محاسبهDi
محاضرDi
محاضرةE=
محاضرهE=
محافظةE'
محافظهE'
محامDi
محاميDi
محاميةDi
محاميهDi
محترفDt
محررDi
محررةDi
محررهDi
محللDi
محللةDi
محللهDi
مخبزDq
مختبرDq
مدارسDp
مدربDi
مدربةDi
مدربهDi
مدرسDi
مدرسةDp
مدرسة ثانويةDp
مدرسة صفDi
مدرسة لغةDi
مدرسهDp
مدرسه ثانويهDp
مدرسه صفDi
مدرسه لغهDi
مدققDi
مديرDi
مديرةDi
مديرهDi
مدينةE'
مدينهE'
مراقبDi
مراقبةDi
مراقبهDi
مرشدDi
مرشدةDi
مرشدهDi
مركزDq
مزارعDi
مزارعةDi
مزارعهDi
مسؤولDi
مسؤولةDi
مسابقةDo
مسابقهDo
مساعدDi
مساعدةDi
مساعدهDi
مستشارDi
مستشارةDi
مستشارهDi
مستشفىDq
مستشفيDq
مستمرDx
مسرحDq
مسعفDi
مسعفةDi
مسعفهDi
مسوولDi
مسوولهDi
مشرفDi
مشرفةDi
مشرفهDi
مشروعDy
مشروع خاصDq
مشغلDi
مصرفDq
مصممDi
مصممةDi
مصممهDi
مصنعDq
مصورDi
مصورةDi
مصورهDi
مطعمDq
مطلقDm
مطلقةDm
مطلقهDm
مطورDi
مطورةDi
مطورهDi
مع مرتبة الشرفD}
مع مرتبه الشرفD}
معتمدDz
معتمدةDz
معتمدهDz
معدلD}
معلمDi
معلمةDi
معلمهDi
معماريDi
معهدE>
مغنDi
مقالE0
مقالةE0
مقالهE0
مقبولDk
مكتبDq
مكتبةDq
مكتبهDq
ممتازE:
ممتازةDt
ممتازهDt
ممثلDi
ممثلةDi
ممثلهDi
ممرضDi
ممرضةDi
ممرضهDi
منE?
منحةDo
منحهDo
مندوبDi
مندوبةDi
مندوبهDi
منذE@
منسقDi
منسقةDi
منسقهDi
منشورE0
منطقةE'
منطقهE'
منظمةDq
منظمهDq
مهندسDi
مهندسةDi
مهندسهDi
موتمرE0
موسسDi
موسسهDq
موسسه مشاركهDi
موسيقيDi
موظفDi
موظف استقبالDi
موظفةDi
موظفهDi
ميداليةDo
ميداليهDo
ميدانE'
ميكانيكيDi
نائبDi
نادلDi
نادلةDi
نادلهDi
نايبDi
نجارDi
نشرE0
هيئةDq
هييهDq
وEA
وحدةE,
وحدهE,
ورشةDq
ورشهDq
ورقةE0
ورقة بحثيةE0
ورقهE0
ورقه بحثيهE0
وزارةDq
وزارهDq
وسامDo
وكالةDq
وكالهDq
अंकEB
अकादमीEC
अच्छाED
अच्छीEE
अधिकारीEF
अध्यक्षEF
अध्यापकEF
अध्यापिकाEF
अध्यायEG
अनुभागEH
अनुवादकEF
अपेक्षितEI
अबEJ
अब तकEJ
अभिनेताEF
अभिनेत्रीEF
अभियंताEF
अभीEJ
अभी तकEJ
अविवाहितEK
अस्पतालEL
आईटीआईEM
आजEJ
आज तकEJ
आहार विशेषज्ञEF
इंजीनियरEF
इंटरमीडिएट$8
इंटर्नEF
इलेक्ट्रीशियनEF
उच्च माध्यमिक विद्यालयEC
उत्कृष्टEN
उन्नतEN
उपाध्यक्षEF
एजेंसीEL
एम एEO
एम एडEO
एम एससीEO
एम कॉमEO
एम टेकEO
एम बी एEO
एम.एEO
एम.एडEO
एम.एससीEO
एम.कॉमEO
एम.टेकEO
एम.बी.एEO
एमबीएEO
एवंEP
ऑनलाइनEQ
औरEP
औसतER
कंपनीEL
कर्मचारीEF
कसाईEF
कारखानाEL
कार्यालयEL
किसानEF
केंद्रEL
कैशियरEF
कॉलेजEC
कॉलोनीES
कोचEF
कोर्सET
कोषाध्यक्षEF
क्लिनिकEL
गर्मीEU
गलीES
गाइडEF
गायकEF
गायिकाEF
गुरुकुलEC
ग्रामES
ग्रीष्मEU
ग्रेडEB
चालकEF
चिकित्सकEF
चिकित्सालयEL
चित्रकारEF
चौकES
चौकीदारEF
छात्रवृत्तिEV
छायाकारEF
जारीEJ
जिलाES
जीवन परिचयEW
जीवन वृत्तEW
जीवनवृत्तEW
टीमEH
ट्रस्टEL
डिज़ाइनरEF
डिजाइनरEF
डिप्लोमाEX
डेवलपरEF
डॉक्टरEF
डॉक्टरेटEY
ड्राइवरEF
तकEZ
तकनीशियनEF
थोड़ाE[
थोडाE[
दर्जीEF
दसवीं$8
दाईEF
दुकानEL
दूरस्थEQ
द्वितीय श्रेणीEB
द्विभाषीE\
धाराप्रवाहE]
नगरES
नगर निगमEL
नरE^
नर्तकEF
नर्सEF
नाईEF
नारीE_
नाविकEF
निगमEL
निदेशकEF
निपुणE`
न्यासEL
पत्रकारEF
पत्रिकाEG
पदकEV
परास्नातकEO
परियोजनाEa
पर्यवेक्षकEF
पाठशालाEC
पात्रता परीक्षाET
पिनES
पी एच डीEY
पी.एच.डीEY
पीएचडीEY
पुरस्कारEV
पुरुषE^
पुस्तकEG
पुस्तकालयEL
पुस्तकालयाध्यक्षEF
पृष्ठEb
पेटेंटEG
पॉलिटेक्निकEM
प्रकाशनEL
प्रकाशितEG
प्रतिनिधिEF
प्रतियोगिताEV
प्रतिशतEB
प्रथम श्रेणीEB
प्रथम स्थानEV
प्रधानाचार्यEF
प्रबंधकEF
प्रभागEH
प्रमाण पत्रET
प्रमाणनET
प्रमाणपत्रET
प्रमाणितET
प्रमुखEF
प्रयोगशालाEL
प्रवीणE]
प्रशस्तिEV
प्रशस्ति पत्रEV
प्रशासकEF
प्रशिक्षकEF
प्रशिक्षुEF
प्राइवेट लिमिटेडEL
प्राध्यापकEF
प्रारंभिकEc
प्रोग्रामरEF
प्रोजेक्टEa
प्रोफेसरEF
प्रौद्योगिकी संस्थानEC
फाउंडेशनEL
फार्मासिस्टEF
बढईEF
बढ़ईEF
बहुत अच्छाE]
बायोडाटाEW
बारहवीं$8
बी एEd
बी एडEd
बी एससीEd
बी कॉमEd
बी टेकEd
बी.एEd
बी.एडEd
बी.एससीEd
बी.कॉमEd
बी.टेकEd
बीएEd
बीटेकEd
बुनियादीEc
बेकरEF
बैंकEL
बोलचालER
मंत्रालयEL
मकानES
मछुआराEF
मजदूरEF
मज़दूरEF
मध्यमEe
मध्यवर्तीER
महाविद्यालयEC
महिलाE_
महीनाEf
महीनेEf
मातृ भाषाE\
मातृभाषाE\
मार्गES
मालीEF
मासEf
माहEf
मिस्त्रीEF
मूलभूतE[
मैकेनिकEF
मैट्रिक$8
मैनेजरEF
मोहल्लाES
यूनिवर्सिटीEC
रसोइयाEF
राजमिस्त्रीEF
रिज़्यूमेEW
रिज्यूमेEW
रिमोटEQ
रेफरीEF
रोडES
लाइसेंसET
लिपिकEF
लिमिटेडEL
लेखEG
लेखाकारEF
लोहारEF
वEP
वकीलEF
वर्तमानEJ
वर्तमान तकEJ
वर्षEg
वसंतEh
वार्डES
वास्तुकारEF
विक्रेताEF
विजेताEV
विद्यापीठEC
विद्यालयEC
विभागEH
विवाहितEK
विशेषज्ञEi
विशेषज्ञताEj
विश्लेषकEF
विश्वविद्यालयEC
विषयEj
वेटरEF
वेल्डरEF
व्याख्याताEF
व्याख्यानEG
शरदEk
शाखाEj
शिक्षकEF
शिक्षिकाEF
शीतEl
शोध पत्रEG
शोधकर्ताEF
शोधपत्रEG
श्रमिकEF
श्रेणीEB
संगीतकारEF
संचालकEF
संचालिकाEF
संपादकEF
संभावितEI
संवाददाताEF
संस्थाEL
संस्थानEm
संस्थापकEF
सचिवEF
सडकES
सड़कES
सदस्यEF
सन्En
समन्वयकEF
समितिEL
समूहEL
सम्मानEV
सम्मानितEV
सम्मेलनEG
सर्दीEl
सलाहकारEF
सहायकEF
साधारणE[
सामान्यEe
सालEg
सिपाहीEF
सुरक्षाकर्मीEF
सेEo
सेक्टरES
सैनिकEF
स्कूलEC
स्टूडियोEL
स्त्रीE_
स्नातकEd
स्नातकोत्तरEO
स्वयंसेवकEF
स्वयंसेविकाEF
स्वर्ण पदकEV
हाई स्कूल$8
हायर सेकेंडरी$8
होटलEL
กรมEp
กรรมการEq
กระทรวงEp
กลุ่มEp
กลุ่มงานEr
การแข่งขันEs
ขณะนี้Et
คณะEu
คนขับรถEq
ครูEq
คลินิกEp
คล่องEv
คล่องแคล่วEv
คะแนนเฉลี่ยEw
คาดว่าEx
คาดว่าจะจบEx
งานวิจัยEy
จนถึงEz
จนถึงขณะนี้Et
จนถึงปัจจุบันEt
จังหวัดE{
จากE|
จุฬาลงกรณ์Eu
จํากัดEp
ชนะเลิศEs
ชายE}
ชื่อโครงการF$
ช่างEq
ช่างภาพEq
ช่างเทคนิคEq
ซอยE{
ดีF%
ดีมากF&
ดีเด่นEs
ดีเยี่ยมEv
ดุษฎีบัณฑิตF'
ตอนนี้Et
ตัวแทนEq
ตั้งแต่F(
ตีพิมพ์Ey
ตําบลE{
ถนนE{
ถึงEz
ถึงปัจจุบันEt
ทนายความEq
ทางไกลF)
ทีมEr
ที่F*
ที่ปรึกษาEq
ทุนEs
ทํางานทางไกลF)
ธนาคารEp
นักการตลาดEq
นักข่าวEq
นักจิตวิทยาEq
นักบัญชีEq
นักพัฒนาEq
นักวิจัยEq
นักวิเคราะห์Eq
นักศึกษาฝึกงานEq
นักออกแบบEq
นักเขียนEq
นักแปลEq
นิตยสารEy
น้อยF+
นําเสนอผลงานEy
บทความEy
บทที่Ey
บรรณาธิการEq
บรรณารักษ์Eq
บริษัทEp
บริหารธุรกิจบัณฑิตF,
บัณฑิตF,
บัณฑิตวิทยาลัยEu
บ้านเลขที่E{
ประกวดEs
ประกันภัยEp
ประกาศนียบัตรF-
ประกาศนียบัตรวิชาชีพF.
ประกาศนียบัตรวิชาชีพชั้นสูงF/
ประชุมวิชาการEy
ประธานEq
ประวัติย่อF0
ประวัติย่อส่วนตัวF0
ประวัติส่วนตัวสมัครงานF0
ปริญญาตรีF,
ปริญญาเอกF'
ปริญญาโทF1
ปวชF.
ปวสF/
ปัจจุบันEt
ปานกลางF2
ปีF3
ผลการเรียนEw
ผู้ก่อตั้งEq
ผู้จัดการEq
ผู้ช่วยEq
ผู้ตรวจสอบEq
ผู้บริหารEq
ผู้ประสานงานEq
ผู้ฝึกสอนEq
ผู้อํานวยการEq
ผู้เชี่ยวชาญF4
ผ่านการอบรมF-
ฝึกงานEq
ฝ่ายEr
พนักงานEq
พนักงานดีเด่นEs
พนักงานต้อนรับEq
พนักงานเสิร์ฟEq
พยาบาลEq
พอใช้F5
พิพิธภัณฑ์Ep
พื้นฐานF6
พ่อครัวEq
ภาคฤดูร้อนF7
ภาควิชาF8
ภาษาหลักF9
ภาษาแม่F9
ม 6F.
ม.6F.
มหาชนEp
มหาบัณฑิตF1
มหาวิทยาลัยEu
มัคคุเทศก์Eq
มัธยมศึกษาF.
มัธยมศึกษาตอนปลายF.
มูลนิธิEp
รองชนะเลิศEs
รองผู้จัดการEq
ระดับกลางF2
ระดับดีF:
ระดับสูงF&
รางวัลEs
ราชภัฏEu
ราชมงคลEu
รีสอร์ตEp
รีสอร์ทEp
ร้านEp
ร้านขายยาEp
ร้านอาหารEp
ฤดูร้อนF7
ฤดูหนาวF;
ฤดูใบไม้ผลิF<
ฤดูใบไม้ร่วงF=
ล่ามEq
วารสารEy
วิชาเอกF8
วิทยากรEq
วิทยานิพนธ์Ey
วิทยาลัยEu
วิทยาศาสตรบัณฑิตF,
วิทยาศาสตรมหาบัณฑิตF1
วิทยาเขตEu
วิศวกรEq
วิศวกรรมศาสตรบัณฑิตF,
วุฒิบัตรF-
ศาสตราจารย์Eq
ศิลปศาสตรบัณฑิตF,
ศูนย์Ep
สตูดิโอEp
สถาบันF>
สถาปนิกEq
สมรสF?
สมรสแล้วF?
สมาคมEp
สหกรณ์Ep
สาขาF8
สาขาวิชาF8
สิทธิบัตรEy
สื่อสารได้F5
ส่วนงานEr
สํานักงานEp
สํานักพิมพ์Ep
หญิงF@
หนังสือEy
หมู่E{
หมู่บ้านE{
หย่าF?
หลักสูตรF-
หัวหน้าEq
ห้องปฏิบัติการEp
ห้องสมุดEp
ห้างหุ้นส่วนEp
องค์การEp
อนุบาลEu
อนุปริญญาF/
ออนไลน์F)
อาคารE{
อาจารย์Eq
อาชีวศึกษาEu
อาสาสมัครEq
อําเภอE{
เกรดEw
เกรดเฉลี่ยEw
เกียรติคุณEs
เกียรตินิยมEw
เกียรตินิยมอันดับEw
เกียรติบัตรFA
เขตE{
เจ้าของEq
เจ้าของภาษาF9
เจ้าหน้าที่Eq
เชฟEq
เชี่ยวชาญF&
เชี่ยวชาญมากFB
เดือนFC
เทคนิคEu
เทศบาลEp
เบื้องต้นF6
เพศชายE}
เพศหญิงF@
เภสัชกรEq
เรซูเม่F0
เริ่มต้นFD
เลขที่E{
เลขานุการEq
เล็กน้อยF+
เหรียญEs
เหรียญทองEs
เอกF8
แขวงE{
แต่งงานแล้วF?
แผนกFE
แพทย์Eq
แม่บ้านEq
โครงการF$
โปรเจกต์F$
โปรแกรมเมอร์Eq
โรงงานEp
โรงพยาบาลEp
โรงเรียนEu
โรงเรียนประถมEu
โรงเรียนมัธยมEu
โรงแรมEp
โล่Es
โสดF?
ใบขับขี่F-
ใบประกอบวิชาชีพF-
ใบรับรองF-
ใบอนุญาตF-
ấp+v
ởFF
ủy ban)7
いまFG
およびFH
からFI
か月FJ
こども園8{
とFH
にてFK
に勤務FK
までFL
よりFM
アシスタントFN
アナリストFN
アパレル8{
アパートFO
アルバイトFN
アーキテクトFN
イラストレーターFN
インサイドセールスFN
インストラクターFN
インターンFN
ウェブデザイナーFN
エキスパートFP
エディターFN
エネルギー8{
エンジニアFN
エンタテインメント8{
オペレーターFN
オンラインFQ
オーナーFN
カスタマーサクセスFN
カスタマーサポートFN
カフェ8{
カメラマンFN
カ月FJ
ガイドFN
ガス8{
キッチンスタッフFN
キャプテンFN
キュレーターFN
クラブ8{
クリニック8{
グラフィックデザイナーFN
グループFR
グループホーム8{
ケアマネジャーFN
コンサルタントFN
コンテストFS
コースFT
コーチFN
コーポFO
コーポレーション8{
サブリーダーFN
サポートFN
サロン8{
サービス8{
シェフFN
システム8{
システムズ8{
スクラムマスターFN
スタイリストFN
スタジオ8{
スタッフFN
スタートアップ8{
スーパーバイザーFN
セミナーFU
センターFV
セールスFN
ソフト8{
ソフトウェア8{
ソムリエFN
ソリューションズ8{
チェーン8{
チーフFN
チームFV
テクノロジーズ8{
テスターFN
テック8{
テレビ8{
テレワークFQ
ディレクターFN
デイケア8{
デイサービス8{
デザイナーFN
デザイン事務所8{
デリバリー8{
データサイエンティストFN
トレーナーFN
ネイティブFW
ネイティブレベルFW
ネイリストFN
ハイツFO
ハングル検定={
バイヤーFN
バイリンガルFW
バックエンドリードFN
バリスタFN
パティシエFN
パートFN
パートタイムFX
ビジネスレベルFY
ビジネス上級FY
ファシリテーターFN
フィールドセールスFN
フルタイムFX
フルリモートFQ
フロントエンドリードFN
プランナーFN
プログラマFN
プログラマーFN
プロジェクトFZ
プロジェクトマネージャーFN
プロジェクト名FZ
プロダクトオーナーFN
プロデューサーFN
ベンダー8{
ベンチャー8{
ベーカリー8{
ページF[
ホテル8{
ホールスタッフFN
ホールディングス8{
ボランティアFN
ポスター発表F\
マネジメントFN
マネジャーFN
マネージャーFN
マンションFO
マーケターFN
メディア8{
メンターFN
メーカー8{
モデレーターFN
モータース8{
ユニットFV
ライターFN
ラボ8{
リサーチャーFN
リモートFQ
リーダーFN
リードFN
レジュメF]
レストラン8{
ロジスティクス8{
ワークス8{
ヵ月FJ
ヶ月FJ
一本F^
一等奖F_
一等榮譽F`
一等荣誉Fa
一級$C
一級榮譽F`
一级乙等Fb
一级建造师Fc
一级甲等Fb
一级荣誉Fa
一般Fd
一般社団法人8{
一身上の都合により退職Fe
丁目FO
三好学生F_
三專Ff
三等奖F_
三級$C
三級榮譽F`
三级Fb
上岗证Fc
上級Fg
不動産8{
与Fh
专业Fi
专业八级Fj
专业四级Fb
专业排名Fa
专八Fb
专利Fk
专升本F^
专卖店Fl
专员Fm
专四Fb
专家Fn
专家级Fo
专硕Fp
专科Fq
专科学校Fr
专著Fk
世話人FN
丙級Fs
丙級技術士Fs
业务员Fm
个人履历Ft
个人简历Ft
个人项目Fu
个月Fv
中Fw
中上Fx
中上級Fy
中专Fz
中医师Fm
中台F{
中国語検定={
中学Fr
中学校F|
中學F}
中小企業診断士$C
中心G$
中技G%
中文履歷G&
中文简历Ft
中等G'
中級G(
中级G)
中级会计Fc
中级职称Fc
中退G*
中途退学G*
中醫師G+
中餐厨师Fm
中高級Fx
中高级G,
为止G-
主任G.
主任技師FN
主任技術者$C
主任調理師FN
主修G/
主催FN
主催者FN
主办人Fm
主办会计Fm
主厨Fm
主将FN
主席Fm
主幹FN
主廚G+
主持Fm
主持人G0
主播G0
主査FN
主治医师Fm
主管G0
主管护师Fm
主編G+
主编Fm
主要完成人Fm
主辦人G+
之家G1
乐团Fl
乗務員FN
乘务员Fm
乙級Fs
乙級技術士Fs
乡G2
书局Fl
书店Fl
书记Fm
书院Fr
买手Fm
了解G3
予備校8{
予定G4
事业单位Fl
事业群F{
事业部F{
事务所Fl
事務FN
事務員FN
事務所G5
事業所8{
事業本部FV
事業部G6
二專Ff
二技G7
二本F^
二等奖F_
二等榮譽F`
二級$C
二級乙等榮譽F`
二級榮譽F`
二級甲等榮譽F`
二级乙等Fb
二级建造师Fc
二级甲等G8
二级荣誉Fa
互动Fl
互联网Fl
五專Ff
亚军F_
亞軍G9
交付G:
交易员Fm
产品助理Fm
产品经理Fm
产品部F{
人事G;
人力資源部G<
人力资源师Fc
人力资源管理师Fc
人力资源部F{
今G=
今天G>
介護士FN
介護施設8{
介護福祉士FN
仍在職G?
从G@
从业资格Fc
从业资格证Fc
仓库管理员Fm
仓管Fm
代理店8{
代表G;
代表取締役FN
代課老師G+
代驾Fm
以上GA
以來GB
以来GC
以降GD
任职于GE
任職於GF
企劃G+
企業G5
企画FN
优化师Fm
优秀GG
优秀共青团员F_
优秀员工F_
优秀团员F_
优秀奖F_
优秀学生F_
优秀学生干部F_
优秀干部F_
优秀教师F_
优秀毕业生F_
会使用GH
会社8{
会計事務所8{
会計士FN
会计Fm
会计师事务所Fl
会计证Fc
会议论文Fk
会長FN
会长Fm
传媒Fl
传播Fl
住院医师Fm
作家Fm
作業主任者$C
作業員G+
作業療法士FN
作者Fm
佳作GI
供应链Fl
供职于GE
便利商店G1
便利店Fl
係FV
係長FN
保健師FN
保健所8{
保全G+
保安Fm
保母G+
保洁Fm
保育员Fm
保育園GJ
保育士FN
保育士資格$C
保育所8{
保险Fl
保険8{
保險G1
信息技术Fl
信息系统项目管理师Fc
信用組合8{
信用金庫8{
信贷员Fm
修了GK
修了見込みGL
修了証$C
修士GM
修士号GM
修士課程GM
俱乐部Fl
俱樂部G1
俳優FN
倉庫8{
倉管G+
個人專案GN
個人履歷G&
個人簡歷G&
個人開発FZ
個月GO
健康证Fc
健身房G$
側專案GN
傑出G9
傳媒G1
優勝FS
優秀GP
優秀賞FS
優等G9
儲備幹部G+
先进个人F_
先进工作者F_
光電G1
免許$C
免許状$C
児童クラブ8{
児童館8{
党支部书记Fm
党校Fr
入団GQ
入围F_
入圍G9
入学GR
入學GS
入局GQ
入庁GQ
入所GQ
入社GR
入职GT
入職GU
入行GQ
入賞FS
入選FS
入門GV
入门GW
內場G+
內場人員G+
全日制GX
全日制本科F^
全栈Fm
全民英檢GY
全职GX
全職GZ
公司G$
公關長G+
六级Fb
六西格玛Fc
共同主催FN
共同創業者FN
共著F\
养老院Fl
兼任助理G+
兼职G[
兼職GZ
兽医Fm
内审员Fc
写真家FN
军官Fm
农业Fl
农场Fl
农艺师Fm
冠军F_
冠軍G9
冬G\
冬天G]
冬季G\
准教授FN
准看護師FN
出版G^
出版公司G1
出版社G$
出納G+
出纳Fm
分享Fk
分公司G$
分析师Fm
分析師G+
分校G_
分院F{
列车员Fm
创业公司Fl
创始人Fm
初中Fz
初心者G`
初級Ga
初級レベルGb
初级Gc
初级会计Fc
到Gd
到现在G>
到現在G?
到目前G>
到職GS
制作人Fm
制药Fl
制造Fl
前台Fm
前端G0
前端工程師G+
剧团Fl
剧院Fl
剪輯師G+
剪辑师Fm
副主廚G+
副会長FN
副会长Fm
副學士Ff
副店長Ge
副总Fm
副教授Fm
副料理長FN
副會長G+
副理G+
副編集長FN
副總召G+
副部長FN
副部长Fm
創業GQ
創業者FN
創辦人G+
劇団8{
劇團G1
劇場8{
加权均分Fa
加权平均分Fa
动漫Fl
动画师Fm
助产士Fm
助手G.
助教G.
助理G0
助産師FN
劳务派遣GX
動物醫院G1
化妆师Fm
化学8{
化工Fl
化成8{
区Gf
区域经理Fm
区役所8{
医师Fm
医師FN
医生Fm
医疗Fl
医療法人8{
医科大学Fr
医院Fl
區Gg
區經理G+
十佳F_
半导体Fl
半導體G1
协会Fl
卒業Gh
卒業予定G4
卒業制作FZ
卒業研究FZ
卒業見込みGL
協会8{
協會G1
協理G+
单元G2
单证员Fm
单身Gi
単位取得退学G*
博士Gj
博士前期課程GM
博士号Gk
博士后Gl
博士後期課程Gk
博士後研究員G+
博士班Gm
博士研究生Gn
博士課程Gk
博物館G5
博物馆Fl
印刷8{
危険物取扱者$C
厂Fl
厚生労働省8{
原画师Fm
厨师Fm
厨师长Fm
县G2
参与者Fm
叉车工Fm
及Go
及びFH
双学士F^
双硕士Fp
双语Gp
发布Fk
发明专利Gq
发明专利(受理Gr
发表Fk
发起人Fm
取得Gs
取得済みG:
取締役FN
受付FN
受理Gr
受託会社8{
受講G:
受講修了G:
受賞FS
受験G:
口腔医生Fm
口譯G+
口译Fm
口頭発表F\
召集人G0
可作为工作语言Fj
可日常交流Gt
号Gu
号室FO
司会FN
司書FN
司机Fm
司機G+
司法書士FN
司法考试Fc
合伙人Fm
合作社G$
合同会社8{
合同制GX
合夥人G+
合格Gv
合格証取得G:
合格證Fs
合格證書Fs
合格证Fc
合資会社8{
名次F`
后端Fm
周Gw
周刊Fl
和Go
咖啡Fl
咖啡师Fm
咖啡師G+
咨询Fl
咨询师Fm
品保G+
品管G+
品管工程師G+
品質管理FN
商事8{
商务流利Fj
商務流利Gx
商场Fl
商学院Fr
商店8{
商行G1
單身Gy
営業FN
営業職FN
営業部FV
嘱託FX
器材長G+
四技G7
四级Fb
团支书Fm
团队F{
园林Fl
园长Fm
図書館8{
国土交通省8{
国家二级Fc
国際会議Gz
图书馆Fl
國中F}
國外業務G+
國際G1
國際認證Fs
圖書館G1
團契G1
團隊G<
在任G>
在学中FG
在學G?
在宅FQ
在籍FG
在籍中FG
在线G{
在职G>
在职研究生Fp
在職G?
在職中G|
在读G>
地产Fl
场务Fm
均分Fa
執業資格Fs
執照Fs
執筆Gz
執行役員FN
執行長G+
培訓G}
培訓班G}
培训H$
培训专员Fm
培训师Fm
培训机构Fl
培训班H$
基本H%
基本情報$C
基本情報技術者$C
基础Gc
基础平台部F{
基礎Ga
基礎レベルGb
基金Fl
基金会Fl
基金會G1
堪能H&
報社G1
塾8{
塾講師FN
士兵Fm
声優FN
处F{
夏H'
夏天H(
夏季H'
夏期H)
外企Fl
外務省8{
外包GX
外場G+
外場人員G+
外观设计Gr
外观设计专利Gr
外贸业务员Fm
外送員G+
多益GY
夜大Fr
大专Fq
大卒H*
大厦G2
大型自動車免許$C
大堂经理Fm
大学H+
大学专科Fq
大学本科F^
大学校F|
大学英语六级Fb
大学英语四级Fb
大学院F|
大学院修士GM
大學F}
大學部G7
大客户经理Fm
大工FN
大賞FS
大賽G9
大赛F_
大道H,
天H-
契約社員H.
奖F_
奖学金F_
奖项F_
奨励賞FS
奨学金FS
女H/
女中F}
女子大学F|
女性H/
奶茶店Fl
委员Fm
委员会Fl
委員會G1
季军F_
季軍G9
学业成绩Fa
学习中H0
学习委员Fm
学会Gz
学会誌Gz
学分Fa
学分绩Fa
学分绩点Fa
学刊Fk
学園F|
学堂Fl
学士H1
学士号H*
学士学位F^
学士課程H*
学徒Fm
学报Fk
学校H+
学校法人8{
学硕Fp
学科H2
学童8{
学級委員FN
学習中H3
学芸FN
学芸員FN
学部H2
学部卒H*
学院H+
學分F`
學務主任G+
學報H4
學士G7
學士學位G7
學徒G+
學徒廚師G+
學校F}
學業平均F`
學系H5
學院F}
宅地建物取引士$C
宅建$C
安全员Fm
安全工程师Fc
安親班G1
安親班老師G+
安養中心G1
实业Fl
实习生Fm
实用新型Gq
实用新型专利Gr
实验室F{
実務レベルH6
実務経験ありH6
実用新案H7
実用英語技能検定={
実習生FN
宠物医院Fl
审核员Fm
审计Fm
审计员Fm
审计师Fc
客户代表Fm
客户经理Fm
客服G0
客栈Fl
室H8
室長FN
家教G0
寄稿Gz
寒假G]
實業G1
實習生G+
實驗室G<
審判FN
导游Fm
导游证Fc
导演Fm
导购Fm
専修FT
専修学校F|
専攻FT
専門士H9
専門学校F|
専門家レベルFP
専門店8{
專利H4
專員G+
專家H:
專書H4
專案GN
專案助理G+
專案名稱GN
專案管理師G+
專案經理G+
專業H;
專業資格Fs
專欄H4
專科Ff
專科學校F}
專賣店G1
專題GN
導師G+
導師證書Fs
導演G+
導覽員G+
導覽志工G+
導遊G+
導遊證Fs
小区G2
小学Fr
小学校F|
小學F}
小組G<
小編G+
小组F{
就任GQ
就業中FG
就职于GE
就職GQ
就職於GF
就讀中G?
局H<
居委会Fl
居家办公G{
居服員G+
居民組織G1
履历Ft
履历表Ft
履歴書F]
履歷G&
履歷書G&
履歷表G&
巡査FN
工作坊G1
工作室G$
工作语言Fj
工厂Fl
工商管理硕士Fp
工地主任G+
工場8{
工場長FN
工学部FT
工廠G1
工房8{
工業G5
工程G1
工程专业Fi
工程局Fl
工程师Fm
工程師G+
工讀生G+
已婚H=
已婚已育Gi
已婚未育Gi
已授权Gr
巷H,
市H>
市场部F{
市役所8{
师范Fr
席次2(
常勤FX
干事Fm
干部Fm
平台Fl
平均F`
平均分Fa
平均学分绩点Fa
平均成績F`
平均成绩Fa
平均点2(
平均绩点Fa
年H?
年级排名Fa
年間H@
幹事Ge
幹部G+
幼儿园HA
幼兒園F}
幼师Fm
幼教老師G+
幼稚園GJ
广播员Fm
广播站Fl
庁8{
広報FN
应届HB
应届毕业HB
店8{
店员Fm
店員G+
店經理G+
店長Ge
店长Fm
府FO
庭師FN
康复师Fm
廃業Fe
廚助G+
廚師G+
廟G1
建模师Fm
建筑Fl
建筑师Fm
建築士FN
建設G5
开发Fm
开发专家Fm
开始GC
开源Fu
开源项目Fu
弁護士FN
弁護士法人8{
弄H,
弟子FN
当前G>
录音师Fm
影业Fl
影像技师Fm
影業G1
影視G1
影视Fl
役所8{
律师Fm
律师事务所Fl
律師G+
後端G+
後端工程師G+
得意HC
得獎G9
從HD
心理咨询师Fm
心理咨询师证Fc
志工G+
志愿者Fm
応用情報$C
応用情報技術者$C
快递员Fm
急救員Fs
急救證書Fs
总工Fm
总监Fm
总经理Fm
总裁Fm
总评Fa
总账会计Fm
情報システム8{
情報セキュリティマネジメント$C
情報処理技術者$C
應屆HE
應屆畢業HE
成员Fm
成員G+
成本会计Fm
成績HF
成績優異F`
成績評価2(
成绩Fa
成绩排名Fa
我的简历Ft
所長FN
托业Fb
托福HG
执业医师Fc
执业护士Fc
执业药师Fc
执业资格Fc
执照Fc
技师Fm
技師Ge
技术专家Fm
技术员Fm
技术支持Fm
技术部F{
技校Fz
技研8{
技能士$C
技能講習$C
技術員G+
技術士Fs
技術學院F}
技術者HH
技術者試験$C
技術部G6
技術長G+
投资Fl
投资经理Fm
护士Fm
护士执业Fc
护士长Fm
护工Fm
护师Fm
报关员Fm
报社Fl
担当FN
担当者FN
招待講演H7
招聘专员Fm
拟HB
拣货员Fm
持續中G?
持续中G>
持续更新G>
指導員FN
挖机司机Fm
授权Gr
掌握HI
排名HJ
排长Fm
採購G+
採購專員G+
控股Fl
推拿师Fm
掲載Gz
提名F_
提名奖F_
插画师Fm
插畫家G+
摄像师Fm
摄影师Fm
播音员Fm
撰稿人Fm
擅長HK
擅长HL
操作员Fm
攝影師G+
支店8{
支援員FN
支社8{
支配人FN
收銀員G+
收银Fm
收银员Fm
放射師G+
放射線技師FN
放送8{
政府G$
救助站Fl
教保員G+
教務FN
教務主任G+
教員FN
教員免許$C
教學助理G+
教师Fm
教师资格证Fc
教師G+
教授G.
教會G1
教材Fk
教研员Fm
教研室F{
教練G+
教练Fm
教育科技Fl
教諭FN
敬具GA
敬礼HM
敬禮HN
数据分析Fm
数据工程师Fm
数据库系统工程师Fc
整備士FN
數位G1
文化Fl
文化传播Fl
文员Fm
文員G+
文章HO
文部科学省8{
料理長FN
新型專利HP
新聞社8{
新能源Fl
方向Fi
施工员Fm
施工管理FN
旅行8{
旅館8{
旋盤工FN
旗舰店Fl
既婚HQ
日HR
日報G1
日常交流Gt
日常会話HS
日常会話レベルHS
日常会话Gt
日常會話Fw
日常溝通Fw
日报Fl
日本語能力試験={
日本語能力試驗GY
日檢GY
日语一级Fb
日语能力考试Fb
日間HT
早报Fl
早餐店G1
星期HU
春HV
春天HW
春季HV
晚報G1
晚报Fl
晨报Fl
普工Fm
普考Fs
普通Fw
普通自動車免許$C
普通自動車第一種運転免許$C
普通话Fb
普通话证书Fc
暑假H(
暑期H(
書卷獎G9
書局G1
書店G1
書記FN
最優秀FS
最優秀賞FS
會計G+
會長G+
月HX
有HY
有限会社8{
有限公司G$
有限责任公司Fl
服务员Fm
服務員G+
服務處G1
服饰Fl
期刊HO
木工G.
未婚HZ
本社8{
本科H[
本部FV
机构Fl
机械厂Fl
杂志Fk
杂志社Fl
村H>
村委会Fl
村官Fm
村役場8{
板前FN
架子工Fm
架构师Fm
架構師G+
柜员Fm
査読付きH7
栄養士FN
标兵F_
栋G2
校区Fr
校正者FN
校长Fm
株H\
株式会社8{
核心成员Fm
核心期刊Fk
案件FZ
案件名FZ
案例Fu
检察院Fl
检验员Fm
检验师Fm
検定$C
業務G+
業務代表G+
業務委託FX
業務專員G+
業務経歴書F]
業務經理G+
業務部G<
楼G2
楽団8{
榮譽G9
榮譽學位F`
樂團G1
樓Gg
機構G1
檢定Fs
止H]
正式GX
正式员工GX
正社員H.
正職GZ
正職員FX
此致H^
此致敬礼HM
此致敬禮HN
歯科衛生士FN
段Gg
母国語FW
母語H_
母语Gp
母语水平Gp
比賽G9
比赛F_
毕业H`
毕业论文设计Fu
毕业设计Fu
毕设Fu
民宿Fl
民警Fm
水手Fm
水産8{
水电工Fm
求职简历Ft
決済8{
汽车Fl
油漆工Fm
法人8{
法人営業FN
法務省8{
法律事務所8{
法律职业资格Fc
法院Fl
注会Fc
注册会计师Fc
洗碗工Fm
活動長G+
派出所Fl
派遣GZ
派遣社員H.
流利Ha
流利沟通Fj
流暢Hb
流畅Fj
测试Fm
测量员Fm
海关Fl
海運8{
消防员Fm
消防員G+
消防士FN
消防署8{
深入掌握Fo
清掃員FN
清潔員G+
測量員G+
測量士FN
満期退学G*
準優勝FS
準学士H9
溶接工FN
漁協8{
漁師FN
演员Fm
演員G+
演奏员Fm
演奏家FN
演講H4
演讲Fk
漢検={
灯光师Fm
為止Hc
烘焙师Fm
烘焙師G+
焊工G0
焊工证Fc
焼方FN
照顧服務員G+
煮方FN
熟悉Hd
熟悉日常交流Gt
熟知He
熟練Hf
熟練使用HK
熟练Hg
熟练使用HL
熟练掌握HL
熟练运用HL
營造G1
營養師G+
版主Fm
牙医Fm
牙醫師G+
牧场Fl
牧場8{
物业Fl
物业管家Fm
物流Hh
物流士G+
物理治療師G+
物産8{
物联Fl
特優G9
特別養護老人ホーム8{
特待生FS
特效师Fm
特种作业Fc
特等奖F_
特約作者G+
特許F\
独身HQ
獎G9
獎學金G9
獣医師FN
獲得Hi
獲獎Hj
獸醫G+
现今G>
现任G>
现在G>
班主任Fm
班排名F`
班级排名Fa
班组长Fm
班長FN
班长Fm
現任G?
現在G|
現在に至るFG
現在までFG
現在も在籍FG
現在在職中FG
現在進行中FG
現場監督FN
現職G|
球會G1
理事G.
理发店Fl
理学療法士FN
理容師FN
理工Fr
理财经理Fm
理货员Fm
環境省8{
瓦工Fm
生協8{
生徒会長FN
生技G1
生活相談員FN
生活老师Fm
生物Fl
生物科技Fl
生産管理FN
生醫G1
產品企劃G+
產品經理G+
產品部G<
用户研究员Fm
甲等榮譽F`
电力Fl
电商Fl
电大Fr
电子厂Fl
电工Fm
电工证Fc
电焊工Fm
电视Fl
电视台Fl
男Hk
男性Hk
町FO
町役場8{
畢業Hl
畢業專題GN
畢業製作GN
略懂Hm
番FO
番地FO
病院8{
療養院G1
発表Gz
発起人FN
登壇Gz
發明專利HP
發表H4
發起人G+
百貨G1
百貨店8{
百货Fl
监制Fm
监理Fm
监理工程师Fc
監査法人8{
監督FN
目前Hn
目前在职G>
直到现在G>
直博Gn
相談員FN
省H,
看護G+
看護助手FN
看護師FN
県FO
県庁8{
着任GQ
督导Fm
督导员Fm
督導G+
瞭解Ho
短大F|
短期大学F|
短期大学士H9
研修FU
研修医FN
研修班H$
研发Fm
研发部F{
研發部G<
研究助理G0
研究员Fm
研究員Ge
研究員助理G+
研究室FV
研究所Hp
研究生Hq
研究生院Fr
研究科H2
研究院G$
研習G}
研習營G}
研討會H4
硕士Fp
硕士学位Fp
硕士研究生Fp
碩士Hr
碩士班Hr
社HY
社会保険労務士$C
社会福祉協議会8{
社会福祉士FN
社会福祉法人8{
社区工作者Fm
社員FN
社工G0
社工員G+
社會工作主任G+
社會服務處G1
社福機構G1
社群小編G+
社長Ge
社长Fm
福利工作員G+
福利院Fl
福祉会8{
离异Gi
离职H`
秋Hs
秋天Ht
秋季Hs
科Hu
科员Fm
科学与技术Fi
科学家Fm
科學家G+
科室F{
科技G$
科技大學F}
科研助理Fm
科系H;
科長G+
秘书Fm
秘书长Fm
秘書Ge
秘書検定$C
称号F_
移动Fl
程序员Fm
程式設計師G+
稍懂Hv
税务局Fl
税务师Fc
税務署8{
税理士FN
税理士法人8{
空服員G+
窓口FN
站点负责人Fm
站长Fm
竞赛F_
競賽G9
笔译Fm
第Hw
第一作者Fk
第一名Hx
第一完成人Fm
第一語言Hy
第一语言Gp
第三名Hx
第二作者Fk
第二名Hx
策划Fm
简单交流Hz
简单会话Hz
简历Ft
箇月FJ
算法Fm
算法专家Fm
管培生Fm
管理员Fm
管理栄養士FN
管理者$C
管理職FN
簡歷G&
簿記$C
精密G5
精機8{
精熟Gx
精算师Fm
精通H{
系G/
系學會會長G+
系排名F`
系统架构设计师Fc
系统集成项目管理工程师Fc
紀要Gz
約聘H|
紡績8{
組H}
組合8{
組員G+
組裝員G+
組長Ge
経歴書F]
経済産業省8{
経理FN
結業Hl
經理G+
継続中FG
総務FN
総務省8{
線上I$
編入GQ
編入学GQ
編劇G+
編輯G+
編集者FN
編集長FN
縣Gg
總召G+
總平均F`
總監G+
總經理G+
總編輯G+
繊維8{
线上G{
组F{
组员Fm
组长Fm
经济师Fc
经理Fm
经纪人Fm
结业H`
统招本科F^
绩点Fa
维修工Fm
综合排名Fa
绿带Fc
编剧Fm
编导Fm
编辑Fm
网格员Fm
网约车司机Fm
网络Fl
网络工程师证Fc
置业Fl
美宣G+
美容室8{
美容师Fm
美容師FN
美容院G$
美工Fm
美术馆Fl
美編G+
美術館G5
翻訳者FN
翻譯G+
翻译Fm
老人ホーム8{
老师Fm
老師G+
考取I%
职业技术学院Fr
职业资格Fc
职校Fr
职高Fz
職人FN
職務経歴書F]
職業訓練校F|
職能治療師G+
職長FN
肄业I&
肄業I'
股份有限公司G$
育婴师Fm
育婴师证Fc
能够使用He
能手F_
能源Fl
臨床心理師G+
臨床検査技師FN
自I(
自動車8{
自治区G2
自考本科F^
自衛官FN
至Gd
至今G=
至现在G>
至現今G?
至現在FG
至目前Hn
與I)
航空I*
船员Fm
船員Ge
船长Fm
良好I+
花园G2
英検={
英檢GY
英语六级Fb
英语四级Fb
茶艺师Fc
茶馆Fl
荣获F_
荣誉称号F_
药师Fm
药房Fl
获取I,
获奖I-
获得I,
营业员Fm
营养师Fm
营养师证Fc
著作HO
著書Gz
董事長G+
董事长Fm
薪酬专员Fm
薬剤師FN
薬品8{
薬局8{
藥局G1
藥局藥師G+
藥師G+
處G<
處長G+
號I.
行政Fm
行政助理G+
行政書士FN
行銷企劃G+
行銷專員G+
街H,
街坊會G1
街道G2
街道办Fl
街道办事处Fl
衛生管理者$C
表彰FS
表彰状FS
裁判G0
裁判所8{
装配工Fm
装饰Fl
補習班G1
補習班老師G+
製パン8{
製作所8{
製片G+
製程工程師G+
製菓8{
製薬8{
襄理G+
西点师Fm
見習いFN
見込G4
見込みG4
観光8{
见习Fm
规划师Fm
計畫案GN
計算8{
訓練校F|
訓練營G}
記事Gz
記者Ge
設備工程師G+
設立GQ
設計事務所8{
設計專利HP
設計師G+
設計者FN
診所G1
診療所8{
註冊Fs
註冊社工I/
註冊護士Fs
証券8{
評定平均2(
認定Gv
認定証$C
認證Fs
語言治療師G+
課G6
課長Ge
課長代理FN
調理員FN
調理師FN
調酒師G+
論文I0
論文誌Gz
諮商師G+
諮商心理師G+
講師Ge
講師認證Fs
講座I1
講演Gz
講習FU
講習会FU
講者G+
講解員G+
證Fs
證券G1
證明書Fs
證書Fs
證照Fs
警備員FN
警員G+
警察署8{
譯者G+
譯著H4
護士G+
護理師G+
護理長G+
计算机一级Fc
计算机二级Fc
认证Fc
训练营H$
记者Fm
讲义Fk
讲师Fm
讲座H$
讲解员Fm
论文Fk
设计师Fm
设计院Fl
访问学者Fm
证Fc
证书Fc
证券Fl
评审Fm
诊所Fl
译著Fk
课程设计Fu
课设Fu
课题Fu
课题负责人Fm
调度员Fm
调酒师Fm
调音师Fm
負責人G+
財HY
財務省8{
財務部G<
財団法人8{
販売FN
販売スタッフFN
販売員FN
責任者FN
貿易G1
資料工程師G+
資料科學家G+
資格I2
資深工程師G+
資訊G1
賞FS
负责人Fm
财务Fm
财务部F{
责任编辑Fm
责编Fm
货车司机Fm
质检员Fm
贸易Fl
资料员Fm
资本Fl
资格证Fc
资格证书Fc
起I3
起重工Fm
超市G$
跟单员Fm
路H,
軟體G1
転入学GQ
転出Fe
転職GQ
輔修H;
輔導老師G+
车工Fm
车间F{
车间主任Fm
软件Fl
软件著作权Fk
软件设计师Fc
软件评测师Fc
软考Fc
较好G,
辅修Fi
辅导员Fm
辅警Fm
農協8{
農園8{
農場G1
農林水産省8{
農業従事者FN
迄今Hn
迄今為止G?
运维Fm
运营Fm
进修班H$
进行中G>
远程G{
连锁Fl
连长Fm
退任Fe
退団Fe
退学I4
退學I'
退所Fe
退社Fe
退職Fe
送貨員G+
通信I*
通訳FN
通訳案内士FN
通讯作者Fk
通讯员Fm
通販8{
通过I,
通過Hi
造价员Fm
造价师Fc
造型师Fm
連載Gz
連鎖G1
週I5
週刊G1
週間I6
進行中G?
遊戲G1
運営会社8{
運営委員FN
運転手FN
運輸8{
道FO
遠端I$
遠距I$
郡FO
部I7
部員FN
部長Ge
部长Fm
部門G6
部门F{
郵便局8{
都FO
鄉Gg
配達員FN
配音员Fm
酒店Fl
酒造8{
醫師G+
醫檢師G+
醫院G1
醸造8{
采购Fm
里Gg
重工Fl
量化研究员Fm
金メダルFS
金奖F_
金牌Hx
金獎G9
金融G1
金賞FS
鉄工8{
鉄工所8{
鉄道8{
銀牌G9
銀獎G9
銀行G5
銀賞FS
銅牌G9
銅獎G9
銅賞FS
鎮Gg
针灸师Fm
钢筋工Fm
钢铁Fl
钳工Fm
铁路Fl
铜奖F_
铜牌F_
铣工Fm
银奖F_
银牌F_
银行Fl
销售Fm
销售代表Fm
销售部F{
镇G2
門市G1
門市主管G+
門市人員G+
閉業Fe
開始GB
開業GQ
開源GN
開源專案GN
開発案件FZ
開発者FN
開発部FV
開發G+
门店Fl
门店经理Fm
队长Fm
防火管理者$C
防衛省8{
附中G_
陈列师Fm
院舍家長G+
院长Fm
陪伴志工G+
隊長G+
雅思HG
集团Fl
集團G1
雑誌Gz
雙語Hy
雜誌H4
雜誌社G1
離婚Gy
離職I8
零售Fl
電力8{
電台G1
電子G5
電工G+
電機8{
電気工事士$C
電視台G1
非常勤FX
非常熟练Fo
面包师Fm
面接官FN
面点师Fm
韌體工程師G+
音楽教室8{
頁I9
項目GN
預期HE
預計HE
領隊證Fs
顧問I:
页Hw
项目Fu
项目助理Fm
项目名称Fu
项目总监Fm
项目成员Fm
项目经历Fu
项目经理Fm
项目部F{
顾问Fm
预期HB
预算员Fm
预计HB
预计毕业HB
领班Fm
食品I*
飯店G1
飲料店G1
養成所F|
餐厅Fl
餐廳G1
餐飲G1
餐饮Fl
餐饮公司Fl
館員G+
馆员Fm
首席I;
首席记者Fm
首獎G9
駕照Fs
騎手FN
驾照Fc
驾驶员Fm
驾驶证Fc
骑手Fm
體育會G1
高中I<
高中毕业G%
高中畢業I=
高卒I>
高商F}
高専F|
高工F}
高度専門士H9
高校F|
高校卒業I>
高等专科Fq
高等学校F|
高等専門学校F|
高等技術専門校F|
高級I?
高級中學F}
高級文憑Ff
高级Hg
高级专家Fm
高级职称Fc
高考及格Fs
高职Fq
高職I@
髮廊G1
麵包店G1
黑带Fc
가을IA
가을학기IA
간병인IB
간사IB
간호사IB
간호조무사IB
감독IB
감정평가사IB
강사IB
강연IC
강좌ID
개발부IE
개발자IB
개발팀IE
개월IF
개인프로젝트IG
건설IH
건축사IB
검정고시II
게임IH
게임즈IH
게재IC
겨울IJ
겨울학기IJ
견습IB
경력기술서IK
경리IB
경비원IB
경진대회$E
경찰관IB
경찰서IH
계약직IL
계열IM
계장IB
고급IN
고등학교IO
고등학교졸업II
고졸II
공고IO
공단IH
공로상$E
공모전$E
공무원IB
공사IH
공인$D
공인노무사$D
공인중개사$D
공장IH
공장장IB
공저IC
공저자IP
과IQ
과대표IB
과장IB
과제IG
관리부IE
관리사IR
관리자IB
광역시IS
교사IB
교수IB
교육과정ID
교육원IO
교정자IB
구IS
구두발표IP
구매담당IB
구청IH
군IS
군무원IB
그로스마케터IB
그룹IT
그룹장IB
극단IH
근무중IU
금메달$E
금상$E
기고IC
기능사$D
기사IV
기술부IE
기술영업IB
기술자IB
기업IH
기자IB
기초IW
기초회화IX
기혼IY
기획부IE
기획자IB
길IS
까지IZ
끝I[
남I\
남성I\
남자I\
네이티브I]
네일아티스트IB
네트워크IH
네트워크관리사$D
네트웍스IH
년I^
년간I^
노무법인IH
노무사IB
논문IC
농부IB
농장IH
능숙I_
능숙함I`
능통Ia
단장IB
담당IB
담당자IB
대리IB
대리기사IB
대상$E
대표IB
대표이사IB
대학IO
대학교IO
대학원IO
대행사IH
데이터IH
데이터분석가IB
데이터사이언티스트IB
데이터엔지니어IB
도IS
도서관IH
동IS
동상$E
등재IC
디렉터IB
디자이너IB
디자인부IE
랩스IH
레스토랑IH
레주메IK
로IS
로지스틱스IH
리IS
리눅스마스터$D
리더IB
리드IB
리포터IB
마케터IB
마케팅부IE
마케팅팀IE
마트IH
매니저IB
멘토IB
면IS
면허$D
면허증$D
모국어I]
모델IB
모빌리티IH
모터스IH
목수IB
무역IH
물류IH
물류담당IB
물류센터IH
물리치료사IB
물산IH
미디어IH
미술관IH
미용사IB
미장공IB
미혼IY
미화원IB
및Ib
바리스타IB
바이오IH
바텐더IB
박물관IH
박사Ic
박사과정Ic
박사수료Ic
박사학위Ic
반장IB
발표IC
방사선사IB
방송IH
방송국IH
배관공IB
배달원IB
배우IB
백엔드IB
백화점IH
버스기사IB
번길IS
번역가IB
번지IS
법무법인IH
법무사IB
법원IH
법인IH
베이커리IH
벤처IH
벤처기업IH
변리사IB
변호사IB
병원IH
보건교사IB
보건소IH
보육교사IB
보통Id
보험IH
복수전공IM
복지관IH
복지센터IH
본부IE
본부장IB
본사IH
봄Ie
봄학기Ie
봉사자IB
부문IE
부서IE
부장IB
부전공IM
부터If
부트캠프IO
부팀장IB
부회장IB
분석가IB
뷰티IH
비서IB
비정규직IL
비즈니스Ig
비즈니스수준Ig
비즈니스회화Ig
빅데이터분석기사$D
사Ih
사무소IH
사무원IB
사무직IB
사서IB
사업부IE
사원IB
사이드프로젝트IG
사진사IB
사진작가IB
사회복지사IB
사회조사분석사$D
산업IH
산업기사$D
상Ii
상고IO
상급IN
상담사IB
상담원IB
상사IH
생명IH
생산관리IB
생산부IE
생산직IB
서기IB
서비스기획자IB
서점IH
석사Ij
석사과정Ij
석사수료Ij
석사학위Ij
석차Ik
선반공IB
선원IB
선임IB
선임연구원IB
설계사IB
성우IB
성적Ik
세무법인IH
세무사IB
세무서IH
세미나ID
센터IT
셰프IB
소믈리에IB
소방관IB
소방서IH
소장IB
소프트IH
솔루션IH
수강중IU
수료Il
수료예정Im
수료증$D
수상$E
수석IB
수석연구원IB
수의사IB
스쿨IO
스타트업IH
스태프IB
스튜디오IH
스튜디오스IH
스페셜리스트IB
승무원IB
시IS
시간제IL
시니어IB
시스템IH
시청IH
식당IH
식품IH
신hskIn
신문IH
신문사IH
실IE
실습생IB
실용신안IP
실장IB
심리상담사IB
심판IB
아나운서IB
아르바이트IB
아이엘츠In
아카데미IO
아키텍트IB
아파트IS
안드로이드IB
알바IB
애널리스트IB
약국IH
약사IB
양성과정ID
어린이집IH
어부IB
언어치료사IB
에듀IH
에디터IB
에서Io
에이전시IH
엔지니어IB
엔터테인먼트IH
여Ip
여고IO
여대IO
여름Iq
여름학기Iq
여성Ip
여자Ip
연구보조IB
연구소IH
연구실IE
연구원Ir
연수ID
연수원IO
연주자IB
연출IB
영양교사IB
영양사IB
영업IB
영업관리IB
영업대표IB
영업부IE
예상Im
예정Im
오늘IU
오픽In
온라인Is
와Ib
외고IO
요리사IB
요양보호사IB
요양원IH
용접공IB
용접사IB
우수It
우수상$E
우승$E
운영사IH
운영위원IB
운영자IB
운영중IU
운영진IB
운전기사IB
운전면허$D
운전원IB
워드프로세서$D
원격Is
원어민I]
원장IB
월IF
위촉직IL
유Ih
유창Ig
유치원Iu
유치원교사IB
유통IH
유한회사IH
은상$E
은행IH
읍IS
응급구조사IB
의류IH
의사IB
의원IH
이래Iv
이력서IK
이발사IB
이사IB
이상I[
이중언어I]
이혼IY
이후Iw
인사담당자IB
인사부IE
인증$D
인터랙티브IH
인턴IB
일Ix
일러스트레이터IB
일보IH
일상회화Iy
일상회화가능Iy
임상병리사IB
임상심리사IB
입문Iz
입사I{
입상$E
입선$E
입학I{
자격증$D
자기소개서IK
자동차IH
자산운용IH
자원봉사자IB
자퇴I|
작가IB
작업치료사IB
잡지사IH
장려상$E
장학금$E
재Ih
재단IH
재무부IE
재직IU
재직중IU
재택Is
재택근무Is
재학IU
재학중IU
저널IC
저서IC
전공IM
전공평점Ik
전기기사IV
전문가I_
전문대IO
전문대학IO
전문학사I}
전산세무$D
전산회계$D
전임연구원IB
전자IH
전체평점Ik
점장IB
정규직IL
정보보안기사$D
정보처리기사$D
정보처리산업기사$D
정비공IB
정비사IB
정원사IB
제과IH
제과사IB
제빵사IB
제약IH
제이엘피티In
제조사IH
조교IB
조리사IB
조리원IB
조리장IB
조산사IB
조수IB
조연출IB
조장IB
조종사IB
조합IH
졸업Il
졸업예정J$
졸업작품IG
졸업평점Ik
졸업프로젝트IG
주J%
주니어IB
주무관IB
주민센터IH
주방장IB
주식회사IH
주임IB
주임연구원IB
주저자IP
주최자IB
준우승$E
중Id
중공업IH
중급Id
중상J&
중상급J&
중퇴I|
중학교IO
증권IH
지금IU
지도사$D
지원부IE
지점IH
직업상담사$D
직업전문학교IO
직원IB
진행중IU
쪽J'
차장IB
채용담당자IB
책임IB
책임연구원IB
책임자IB
초급IW
초급회화IX
초등학교IO
총괄IB
총무IB
총무부IE
촬영감독IB
최상I_
최우수상$E
출원IC
출판IC
출판사IH
취득J(
취득일J)
측량사IB
층IS
치료사IB
치위생사IB
카드IH
카페IH
카피라이터IB
캐셔IB
캐피탈IH
캠퍼스IO
커머스IH
커피IH
컨설턴트IB
컴퍼니IH
컴퓨터활용능력$D
컴활$D
코디네이터IB
코스메틱IH
코치IB
콘텐츠IH
콘텐츠마케터IB
콘텐츠에디터IB
큐레이터IB
클라우드IH
택배기사IB
테크IH
테크리드IB
텔레마케터IB
텔레콤IH
텝스In
토스In
토이프로젝트IG
토익In
토익스피킹In
토플In
통신IH
통역사IB
통역원IB
퇴사J*
퇴직J*
투고IC
투자IH
튜터IB
트레이너IB
특별상$E
특별시IS
특수교사IB
특허IC
특허등록IP
특허출원IP
팀IE
팀장IB
팀프로젝트IG
파견직IL
파트IE
파트장IB
파트타임IL
파티시에IB
판매원IB
패션IH
퍼포먼스마케터IB
페이지J'
편입I{
편집자IB
평균평점Ik
평균학점Ik
평점Ik
포스터발표IP
표창$E
표창장$E
풀스택IB
풀타임IL
품질관리IB
품질부IE
프로그래머IB
프로듀서IB
프로젝트IG
프로젝트명IG
프론트엔드IB
프리랜서IB
플랫폼즈IH
플로리스트IB
하IW
학과J+
학교IO
학부J+
학부연구생IB
학사J,
학사과정J,
학사졸업J,
학사학위J,
학생회장IB
학술대회IC
학술지IC
학예사IB
학예연구사IB
학원Iu
학원강사IB
학점Ik
학점평균Ik
학회IC
학회지IC
한국사$D
한국사능력검정$D
한능검$D
합격J(
항공IH
해설사IB
해외영업IB
해운IH
행정원IB
헤어디자이너IB
현장소장IB
현재IU
현재까지IU
현재재직중IU
현재진행중IU
현직IU
협동조합IH
협회IH
호IS
호텔IH
홀딩스IH
홀서빙IB
홍보부IE
화재IH
화학IH
회계담당IB
회계법인IH
회계사IB
회사IH
회장IB
회화가능Iy
획득J)
훈련과정ID
"#, b"]\x00\x02\x00\x1b\x00\x0b\x00(\x00\xfe\x00\x0e\x00}\x00\x03\x00\x08\x00\x01\x00\x02\x00\'\x00\xaa\x00\x08\x00,\x00\x82\x01\x0e\x00\xcc\x00\x00\x00\
\x00\x00=\x02C\x01\x01\x00s\x02\x02\x00D\x01\x04\x00\x0c\x00\x0f\x00B\x00\x0e\x00\x01\x00\x04\x00\x01\x00\x03\x00\x1a\x00J\x00\x04\x00\x0f\x00\
\x00\x00\x90\x01\t\x00\x00\x00\x07\x00 \x00\x01\x03C\x001\x01*\x00V\x00\x00\x00\xcf\x01\x01\x00Q\x00V\x04\xbc\x00\xdc\x00N\x00\xe4\x01\
\n\x00\x03\x00\x01\x00\xc2\x02\x03\x00\x03\x004\x01\x1a\x00\x14\x00\x01\x00P\x00\x00\x00\x03\x00\x02\x00\x06\x00\x05\x00\x05\x00\x03\x00\x1d\x00\x16\x00\
%\x00c\x00\x10\x00\x10\x01G\x00C\x00.\x02I\x00\x13\x00-\x00t\x04\x00\x00;\x00\x04\x00\x00\x00\xd5\x02\x06\x00;\x00\x01\x00>\x00\
\x0b\x00\xcc\x02#\x00\x0f\x00\xca\x00\x18\x00\x0b\x008\x00\x01\x00\x82\x01\x92\x00\n\x00\x10\x00\x08\x00\x02\x00/\x00\x03\x00\x05\x00N\x00r\x00\
\x90\x00\x00\x00\x17\x00\x06\x00\n\x00*\x00\x11\x00N\x00#\x00\x00\x00\x08\x00\x01\x00\x00\x00\x02\x00\x01\x00\x05\x00\"\x00\'\x00\x0f\x00\x00\x00\
\xb7\x00\x02\x00\x06\x00\x15\x00\x01\x05L\x00\x01\x00\x00\x00\x00\x00 \x00$\x00\x03\x009\x00(\x00\x9d\x00+\x00+\x01m\x00v\x00\x01\x00\
\x01\x00\x0b\x009\x01\'\x00\t\x00%\x01\x8d\x00\x03\x00\x00\x00v\x01s\x00\x0c\x00\x05\x00\x18\x00\x01\x00T\x00\x00\x00\xfb\x00\x01\x003\x00\
\x04\x00\x02\x00\x8c\x00\x11\x00\xc7\x00\x00\x00\x03\x00\x07\x00\x00\x00F\x00R\x00\x00\x00\x05\x00\x1e\x00\x91\x00@\x00\xd5\x00\x05\x001\x02U\x00\
\x0c\x00\xd3\x00\x11\x00\x1d\x00\x02\x00\'\x00\x07\x00+\x00\xc5\x00@\x00M\x00\x00\x00\x1e\x02\x01\x00\xca\x007\x01\x00\x00;\x01K\x00E\x00\
\xbd\x00Y\x00\x19\x00\x0f\x00\x04\x00\x1a\x00I\x00\x82\x00\x00\x00W\x00J\x00>\x00w\x01\x17\x00\t\x00\x0f\x01\x00\x00\x11\x00\x08\x00\xe6\x00\
\xa3\x00\xcb\x00*\x00\x16\x00\x0e\x00\x0b\x00\t\x00\x0b\x00\x13\x03\x00\x00\x9a\x00F\x00\x0b\x00\x02\x00#\x00\xc0\x00\x0e\x00\xfb\x02\t\x00\x15\x00\
\x04\x00$\x00\xbf\x00\t\x00\xe5\x00\x0f\x00\x02\x00\x08\x00\x00\x00\x11\x00\x19\x00Y\x00\x01\x00\x00\x00\x01\x00\x0b\x00\x03\x00\x04\x00\x1c\x00i\x01\
2\x00\xe9\x00\x03\x00!\x00\x00\x00d\x00\x16\x00\t\x00\x00\x00\x01\x01E\x00e\x00\x0b\x02\x00\x00\x00\x00x\x00\x00\x00<\x00\xab\x04\x01\x00\
\xaa\x011\x00?\x01;\x00\x13\x00\x00\x00\x16\x01\xa2\x00\x00\x00i\x00_\x00\xb3\x00\xdf\x013\x00\x03\x00-\x00\x04\x00\x05\x00\x97\x00\x16\x01\
\x00\x005\x00\x05\x00\xb4\x00\xdf\x00\xc7\x02v\x01\x02\t\xd8\x02\x01\x00>\x00+\x00t\x00\x0e\x00\x0b\x00\x04\x00\x1e\x04\t\x00\x0c\x00\x02\x00\
\x00\x00\xbd\x00\x12\x02(\x00\x02\x00\x93\x01\x9d\x00\x00\x00\x01\x00C\x02^\x00\x00\x00Y\x00\x03\x00\xd9\x02\x00\x00\x16\x01\x03\x00\x07\x000\x00\
F\x00[\x02\x8d\x01\r\x00?\x00\x00\x00P\x00\x01\x00\x07\x00l\x00\x00\x00\r\x02&\x00\x06\x00\x1a\x00\xf4\x00\x91\x00\x01\x00h\x00 \x00\
\xc3\x00\x1d\x00\xa7\x00\x0f\x00#\x00D\x004\x00\x16\x00B\x00\x00\x00\x03\x005\x00\x03\x00:\x00\x04\x00\x03\x00\x1b\x00\x08\x00\x02\x00.\x00\
\x8b\x00\xdc\x003\x01\x87\x00\x04\x00\x02\x00\x00\x00)\x00\n\x00\x01\x00\xba\x006\x00!\x00\x14\x00\x1c\x00\xa3\x00\x02\x00\xe9\x00\t\x00\\\x01\
\x01\x00\xde\x00\x10\x00\x8d\x00\x16\x00\x02\x00\r\x00\x08\x00\x07\x00\xdc\x00\x0e\x00\x00\x00\xa6\x00\x00\x00\x03\x0b\x02\x00\'\x00(\x01\xd3\x00\xa9\x01\
\x02\x00\r\x00\x00\x00C\x00h\x029\x00J\x00\x00\x00\x08\x00\xab\x00\x14\x00*\x00\x16\x00y\x004\tA\x01\x04\x00J\x02\xb3\x00\x0c\x01\
\x06\x00\x05\x00\xe7\x01\x02\x00\x87\x02\x06\x02\x00\x00\n\x00\x1c\x00\x00\x00\x00\x00\t\x00\x1d\x003\x00\x01\x00\x01\x00\x03\x00\x04\x00\xec\x009\x00\
\x04\x000\x01\x1d\x00\x05\x004\x00\x07\x017\x00\x9b\x00]\x00\x00\x00\x18\x00\x00\x00\x12\x00\xcc\x001\x005\x00\xeb\x01\x00\x00=\x00\x06\x00\
~\x00\x00\x00\t\x00\xe9\x00N\x00\xe4\x00J\x01\x02\x00Y\x02\x01\x00\t\x00\x1a\x00\xd6\x00\x02\x00\x14\x00\x01\x00\r\x02\x0f\x00\x06\x01\x03\x00\
2\x00s\x00!\x00K\x00\x12\x02\x03\x00j\x00\x8a\x03\x0c\x01\x02\x00@\x00\x18\x00\x04\x00\x17\x00\x00\x00\x03\x00;\x04\x05\x00\x02\x00\x1c\x00\
H\x00\x1a\x00\x04\x00\x00\x003\x00\x02\x00\x1d\x00\x04\x00\x03\x00\x15\x005\x00\x9a\x00\x0b\x00\x01\x00/\x00\x1b\x00\x01\x00\x02\x00\n\x00\x00\x00\
\x14\x00\xd6\x00d\x00\x00\x00\x01\x00\x15\x00\x0c\x00\x14\x00]\x00\xf5\x00.\x00\x1c\x00&\x004\x00\x1c\x00m\x04\x19\x00\x8e\x00\x01\x00\x01\x00\
\x04\x00\x03\x00\x01\x00\x16\x00\x15\x06r\x00e\x00v\x00\x07\x00\x07\x00\x14\x00c\x00\x06\x00\x1a\x02\x86\x00\x08\x00\"\x00{\x009\x00\x07\x00\
\x06\x00x\x00\x00\x00)\x00\x0f\x00U\x01\x0c\x00\x04\x00A\x00\x00\x00\xe7\x00\x05\x00\x11\x034\x00\x03\x00\x1b\x00\x17\x00\x01\x00:\x01\x02\x00\
F\x00\"\x00`\x00\x10\x00\x06\x00\x06\x00\x19\x00\xee\x00\x02\x02~\x00e\x02\x1f\x06.\x00\x0b\x00;\x01!\x00\x00\x00\x02\x00A\x00\x0b\x00\
\x01\x00\x13\x00Q\x01\xa0\x00\x17\x00\x00\x00i\x010\x00\x01\x00\x05\x00_\x00\x13\x00+\x00\n\x00w\x01h\x00\x01\x00%\x00\xa5\x00\x05\x00\
\x01\x00*\x00\x0f\x002\x00\x05\x00\x00\x00\x01\x00\x03\x00P\x00\x1a\x00!\x00\x05\x00\xe6\x00A\x00\x04\x00\x03\x00]\x00\x05\x00\x99\x00\x11\x00\
\x82\x00\x01\x00Z\x01\x1a\x00P\x00\x00\x00\x02\x00\x0c\x00_\x00\x00\x00\x07\x00\x05\x00\x17\x00 \x00\x01\x00A\x04v\x00\x0c\x00\xfc\x00z\x00\
\x10\x00\xa6\x00}\x00\xb9\x00A\x01\x8e\x005\x00Y\x00\x11\x00\x14\x00A\x00\x08\x00j\x00\x02\x00A\x02\x03\x00\x10\x00\x08\x00\x04\x00f\x00\
\x07\x00\x7f\x00\x01\x00\x02\x00\x00\x00\x05\x00,\x01@\x009\x00\xf7\x00k\x00\t\x02\x03\x00\x02\x00\x01\x00\x13\x005\x00\x02\x00\r\x00\x02\x00\
\x1a\x00\xad\x02\t\x00\x04\x00\xee\x00\x0e\x00\x0b\x00\x0c\x00t\x00\x05\x00\x06\x00m\x01\x04\x00H\x00\xfd\x00\x03\x00\xcd\x04\xb4\x01)\x00\xbc\x04\
\x04\x004\x01\x00\x00b\x00%\x00V\x01\x11\x01\x17\x00\n\x00\x1c\x00\x06\x00\x06\x00\x87\x00\t\x000\x00\x03\x00\x01\x00\x04\x00I\x00N\x00\
\x00\x00\x12\x01\x08\x00\x0e\x00\xa4\x01\"\x00Z\x00\x0f\x00z\x00\x00\x00^\x00\x00\x00\x13\x00\'\x00\t\x00\x80\x01\x8e\x00\t\x01-\x00\x00\x00\
\xed\x00i\x00\x00\x00\xd7\x02?\x07\x81\x00$\x02\x03\x00\x13\x00\xa8\x01\x03\x00\x01\x00\x00\x00\xd3\x00!\x02\x12\x00\x00\x00)\x00\x00\x00\\\x00\
}\x00H\x00 \x03\x00\x00\x00\x00\x0b\x00\x01\x00\x00\x00_\x00a\x007\x01z\x00\\\x00\x0f\x01V\x01\x1b\x00\x1c\x00\\\x01\xdd\x00L\x00\
\x16\x00.\x00+\x02\x12\x02\x83\x00\'\x01\x02\x00?\x02\x02\x01\xa7\x00\x8f\x00\x10\x00e\x00b\x05\x00\x00\xb4\x02\x05\x00\x04\x00\x0b\x00/\x00\
/\x00\x84\x01$\x00G\x00x\x00\x08\x00\x03\x00\x12\x00+\x00\x00\x00\x07\x00\x9c\x00\x05\x00\x00\x00z\x00\xc2\x00\xb3\x01\x00\x00\x15\x00\r\x00\
\t\x00\x0e\x00\x00\x00\xa0\x00\x00\x00;\x00\x01\x00\x0b\x004\x00\xa6\x00\xc9\x04\x01\x00\x0c\x00F\x00N\x02E\x00\x18\x00W\x01N\x00v\x00\
\x92\x00\xd6\x02D\x00\x00\x00\xb1\x00\x15\x01\x85\x01Z\x00B\x00\x11\x00\x0e\x00\x0b\x00\x11\x00\t\x00\x05\x00\x01\x00\x1e\x00\x0b\x00\xa2\x00X\x00\
\x02\x00s\x00\xd0\x00\xe1\x00\x18\x00\xa9\x00\xaf\x01a\x002\x00\x04\x00C\x00\x00\x00\xf1\x00z\x02]\x010\x00#\x00\x02\x00\x00\x000\x00\
\x00\x00\r\x00+\x01\x0f\x00\x12\x00-\x02\x01\x00\x07\x00\'\x00\x00\x00\x10\x00\xb4\x00\x00\x00\xca\x06@\x00\xa4\x00|\x00\x06\x00\x00\x00*\x00\
\x05\x00\x03\x002\x004\x01/\x00\t\x01B\x00\x11\x00\xca\x00\x14\x00^\x00V\x00\x96\x00m\x00\x02\x00\x16\x00\x0c\x00\x10\x00\x01\x00\xdb\x00\
\xe5\x00\x00\x00i\x00\xd9\x00\x92\x00\x00\x00\x13\x00D\x00\x00\x00\x04\x00\x18\x00q\x04\t\x00\n\x00D\x03\x01\x00\xe8\x00\x00\x00\xfc\x00\x00\x00\
=\x00\x95\x00\xca\x03\x0f\x00J\x00\x06\x00V\x01\"\x00O\x02\x92\x01\x1f\x00Z\x00\x01\x00#\x00\x00\x00:\x00=\x00\x01\x00\xad\x01T\x01\
K\x00\x19\x001\x00\xff\x00%\x00\x94\x02>\x01:\x00.\x003\x00F\x00y\x04\x05\x00k\x00+\x00;\x00\x0c\x00\x08\x00\x07\x00@\x00\
\xe0\x00\x04\x00\x03\x00B\x01\x12\x04\x10\x00\xeb\x04Q\x01/\x00\x16\x00x\x049\x001\x00T\x00\x01\x00\x05\x00\x01\x06\x00\x00K\x00\x01\x00\
H\x00\x12\x00\x0b\x00\r\x00\x0b\x00&\x00)\x00\x1d\x00\xfa\x01\x00\x00\x16\x00%\x00\x1b\x020\x00\x91\x00K\x00V\x00\x0c\x00`\x02\xdd\x03\
\x06\x00\x00\x00\xc3\x00\xc4\x00F\x00\x03\x00\x12\x01\xf3\x04\xb3\x00H\x00\x11\x00\x00\x00\x87\x00\x10\x00H\x03\x03\x00\x05\x00\x00\x00G\x00W\x00\
?\x00V\x00\x17\x00\x07\x00\r\x004\x00d\x00\x0e\x00 \x00\xc7\x01\x03\x00\x01\x00\x17\x00\x13\x00\x9f\x00\x1b\x02\x9b\x08\t\x00\x12\x00\'\x00\
\x04\x00\x00\x00\x03\x00L\x00\x01\x00\x0e\x00\"\x00\xa1\x00\xf5\x01o\x00\x04\x00\x01\x00o\x00V\x00\x00\x00\'\x00O\x01\x0e\x00.\x01L\x00\
\x00\x00\x04\x009\x00\xec\x03\xbf\tZ\x00Q\x00\x0f\x00\x10\x00E\x00\t\x00\x0e\x00\x16\x009\x000\x00\xcb\x01\x04\x00\x05\x00\x01\x00j\x03\
M\x01-\x00\x07\x00\xe6\x00!\x00\x06\x00\xca\x07 \x00<\x00\x12\x00/\x01R\x00\x14\x00+\x00K\x02N\x00\x0e\x00\x0b\x00&\x00?\x07\
Y\x01\x03\x00\x8c\x00\xa0\x00$\x00\x1c\x02\x06\x00\x12\x00\x08\x00\x00\x00\xdf\x019\x00{\x03V\x00\x0e\x00T\x00\x00\x00\x1e\x02\x08\x00\x01\x00\
\x02\x00\x05\x00i\x00\x14\x00!\x00\xc7\x01V\x01\x95\x00\xaf\x01c\x00\x0c\x00K\x00\x00\x00_\x00\xe8\x00\x0c\x00 \x00\x95\x02B\x05\xbd\x01\
$\x00\xcd\x01]\x00\x0e\x03\xd9\x00\x00\x00I\x01\t\x00\x07\x00\xf9\x01}\x01\x07\x00A\x00\x12\x00\x8d\x01\x17\x01\x16\x00\xd4\x00\x06\x00\xd8\x05\
\x80\x00\xa2\x00\r\x00$\x00\t\x00b\x00\x04\x00\x98\x00\x00\x00\x02\x00U\x00y\x00\x00\x00\x90\x03D\x00\x19\x00.\x00\xa3\x00\x7f\x02\x00\x00\
\x1c\x01\x99\x00\n\x01b\x02#\x00\xeb\x00\x1d\x00?\x02p\x02\x00\x00\x06\x00^\x01f\x01g\x00*\x00\xd7\x00\x05\x00\xed\x00\x00\x00\xf6\x00\
\x12\x02|\x00\x01\x00\x16\x004\x01\x1d\x00\x08\x00\x05\x00\xf1\x00\x02\x00\x01\x00\xc2\x00\x10\x00h\x00\x16\x00\x86\x00\x1d\x02M\x01\x10\x00|\x00\
0\x01\n\x00\xd0\x08\x01\x00L\x00\x19\x00\x05\x00<\x04n\x00\xe2\x00?\x00=\x00\xfb\x01-\x00\n\x00\xa0\x02\xea\x01\xe6\x03D\x00z\x00\
j\x02\x19\x00R\x00\x1d\x00L\x01\x8f\x01\xfe\x02\x0b\x00\x02\x00$\x00\x96\x02)\x022\x00\xb3\x00\x14\x00\x00\x00\xc1\x02\x8d\x00\x03\x00\x90\x01\
\x14\x00H\x04{\x01\x17\x00\x0f\x00^\x00\'\x00\x7f\x00\x00\x00\x01\x00\n\x00\x07\x00\x1e\x00\x9c\x01\x01\x00\x86\x00\x1b\x00\x10\x00\x07\x00\x1c\x00\
\x00\x008\x00\x00\x00\t\x01\x04\x00\x00\x00\x00\x003\x00\x02\x00\x1f\x02\xa8\x08C\x00\x02\x00\xc3\x02;\x00\x05\x00\x10\x00\xeb\x03B\x00\x02\x00\
\xc1\x00\x88\x00\x03\x00\xa4\x00\x17\x00q\x01I\x000\x00m\x03P\x01\xc0\x05\x03\x00\x07\x00\x01\x00\x0b\x00\x01\x004\x02j\x00\x08\x00\r\x01\
\x0e\x00\x00\x002\x00\xf3\x03\x1d\x01B\x00\x10\x00\x00\x00\r\x00\x8b\x00\x15\x00\x01\x00\x00\x00\x01\x00\xf8\x00#\x00\xbf\x02\x01\x00\x00\x00\x00\x00\
\x8b\x00V\x00>\x02a\x00\x05\x00\t\x02a\x00\xe9\x010\x00\x00\x00\x00\x00\x18\x00\x06\x00\x14\x00\x15\x007\x00V\x01\"\x03\x00\x00\x93\x01\
\xb6\x01\x06\x01J\x00\x88\x01\xb2\x01\xb5\x03e\x00Y\x008\x00\x00\x00\x1c\x00\x1e\x00k\x02\xaa\x00\x0c\x00\xb9\x04\x05\x00\x04\x00^\x00\x03\x00\
\x7f\x00\xc6\x00\x9d\x04\x07\x018\x00\x03\x00b\x031\x00P\x00\x17\x00H\x00R\x01\x01\x00\x98\x00I\x07\xe5\x02\x1c\x00\x0e\x00\x01\x00\x1b\x00\
0\x00A\x01\x0b\x00\xd8\x00{\x00P\x01(\x00\x00\x00l\x04\x00\x00\x07\x00~\x00\x01\x000\x00\x07\x12M\x00q\x00,\x00\x1d\x00\xbc\x02\
\xad\x03\x03\x00\xf6\x00\x17\x00\xa7\x00\xcb\x00\x9e\x01\x00\x00\x0c\x00Y\x05\xb7\x00\xba\x00\x01\x00\x08\x00\xf1\x02\x00\x00\x0e\x063\x00\xc4\x05\x01\x00\
-\x03\x00\x00]\x00\x11\x00+\x01\x00\x00\x19\x00|\x00\x19\x00\x01\x00+\x00\x06\x002\x00y\x00.\x00\x1e\x02\xc8\x00U\x00\xa2\x01\x00\x00\
;\x00\x8f\x00/\x00d\x00*\x00\x06\x00\x0b\x00\x16\x00\"\x00\x1b\x01B\x00\xae\x00\x80\x01\x17\x00\x07\x00\r\x00,\x00P\x02\x90\x01\x0e\x00\
\xd4\x05E\x08\x0b\x00\x01\x004\x009\x03J\x01\xec\x01\x03\x00\xe6\x00W\x00!\x05\x00\x00X\x07\x13\x00\x01\x00a\x00\x13\x00\xcb\x00\x0c\x00\
m\x00\xbd\x00K\x00\x01\x00\xdc\x00\x06\x00\x00\x00`\x00\x00\x00\x00\x000\x06T\x01q\x00u\x02\xf5\x00\x02\x00\x1a\x00\x01\x00\x00\x00\x85\x00\
\x1e\x00\x93\x01f\x00\x90\x00\x81\x00\x05\x00\x04\x02I\x00\x01\x00\x02\x00A\x00c\x01\x1d\x00H\x01\x07\x00\xe1\x03\n\x01\n\x01\x01\x00\r\x00\
\x0f\x00\x12\x00\xc9\x01\x08\x00\x03\x00\x01\x00z\x02\x0b\x01\x99\x02\x04\x00S\x00%\x00\xc5\x03\xe7\x00\x1e\x01E\x00\xf5\x08Q\x00\x02\x01!\x00\
\x20\x00\x00\x00\x9d\x00\x0e\x00\x13\x00\x05\x01<\x01\xc7\x02u\x01R\x00\x0b\x00\x93\x00\x12\x00\x0e\x00\x00\x00\x13\x00\x18\x00\x00\x00\x01\x00\x01\x01\
\x06\x00\x07\x00f\x00\x01\x00\x06\x00\r\x00\x07\x00n\x00\x16\x01F\x00\\\x01\xb3\x00\x16\x02{\x00\'\x02\x01\x00a\x00]\x00\x12\x03r\x00\
\x1b\x01\x05\x00\x18\x00\'\x00\x99\x00\xda\x01f\x00\x1d\x00\x05\x00d\x05\x14\x03-\x00\xca\x01\x01\x00-\x00\xb0\x02\x01\x00\x1e\x00`\x013\x00\
\xdb\x00\xee\x00\x13\x00\xd7\x06o\x00\xdb\x00!\x03?\x00\x0c\x00\x93\x01\x04\x00\x08\x00\xd7\x02\x12\x01\xa9\x00\x01\x00\x00\x00\x1b\x00\xfd\x00\x04\x00\
\x02\x06\x9a\x00u\x04\x08\x00e\x00)\x00*\x00\x01\x00\x19\x001\x04\x07\x00-\x00\xf2\x00\x1a\x00\xb9\x03m\x02\x8d\x00\xa8\x01\x00\x00\x00\x00\
\x95\x01)\x02\x03\x00\x1a\n\r\x00\x0f\x00\x91\x00\x00\x00\x00\x00J\x03A\x00\x13\x00+\x00t\x02\'\x00\x18\x00)\x00(\x01\x13\x00F\x00\
\x01\x00\x9e\x00%\x00\x08\x00q\n\xc0\x00\x01\x00\x99\x00\x10\x00D\x01\x02\x00/\x00\\\x01\x0c\x00{\x04\xe0\x02\x99\x01\x00\x00\xc6\x00\x17\x00\
\x8a\x03N\x01(\x00\x15\x00\x98\x03\x1b\x01S\x00\xef\x03\x13\x00\xe8\x06w\x01W\x00\xdc\x00\xc1\x00\x1f\x00\x1d\x00\xf9\x00\x92\x04V\x00\xd8\x00\
\x92\x06,\x00\xda\x05\x00\x00y\x00\x06\x00\x0f\x00#\x00\x14\x00\x01\x00\x16\x00\x9a\x00\x01\x00\xe8\x00\x16\x00!\x00\xe7\x00\xb4\x00\x00\x00\xf1\x00\
\x13\x00\x00\x00\x04\x00\xd7\x01T\x00\xea\x01,\x00\x00\x00\x1d\x00x\x00\xb5\x08\x08\x00\x00\x00\x03\x00\x03\x00\x13\x00\x05\x00\x03\x00\xcd\x02\x99\x00\
=\x00S\x00)\x00\x90\x03\'\x00x\x01\r\x04\x04\x00\x00\x00\x01\x00\x02\x00W\x00\x0b\x00\x92\x00\x05\x00\xc8\x02K\x001\x01h\x00\x9f\x00\
\xff\x00\xff\x00\x17\x00\x81\x00\x83\x02\xc2\x00\x93\x00\x0c\x00n\r\x00\x00\xae\x00\x0e\x00\'\x03\n\x00\x00\x00\x01\x00\x1d\x00\x9f\x00\x02\x005\x00\
\x08\x00\x82\x01\xa2\x03\x02\x00q\x00r\x07\x18\x00\x00\x00\x19\x02\x00\x00\x1c\x00\x18\x01\x12\x00N\x00J\x04\x02\x00\x03\x00\xff\x03\x05\x00\x03\x00\
\x01\x01\x16\x00\x05\x00\xe1\x00V\x01\xcb\x01\x00\x00\x19\x00\x10\x00\x96\x00\xa9\x04N\x00a\x00D\x03\t\x00\x9f\x03K\x01\x02\x001\x01\xeb\x00\
\x00\x00\t\x00x\x02(\x00\x03\x00v\x01s\x02o\x00\x1a\x00\x03\x00\x02\x00\x00\x00N\x00!\x00\x13\x00\n\x00\x1b\x00e\x01\x00\x00\x19\x02\
\xc4\x01\xe7\x00\x19\x01(\x00\x1c\x00\x00\x00$\x03)\x00\xfc\x00$\x00\x00\x00P\x00L\x01\x02\x00!\x00\x0b\x005\x02\x8b\x02\x01\x00\x0b\x02\
\x13\x00\x85\x00\x08\x00\xc2\x00\x1a\x00\x00\x004\x08\x02\x00\x07\x00n\n\xf3\x00\x08\x00\t\x00\x01\x00\x02\x00\x13\x00\xda\x00\x03\x00\x02\x00<\x00\
\x02\x00\x0b\x00\x01\x00\x07\x00\x1c\x004\x00\"\x00\x00\x00z\x00\x01\x00*\x00\x8e\x00v\x00\x01\x00\x0b\x00\x08\x00\xf8\x01\'\x00\x06\x00j\x01\
\x20\x00]\x00I\x02\x0f\x00\x00\x00\x07\x00%\x00S\x007\x002\x00\x01\x00X\x00\xf4\x01\x13\x00\xe9\x06\x8b\x00\xdf\x00i\x00\x82\x00\x85\x00\
\x0c\x01\x15\x00\xaa\x026\x00o\x07\x00\x00a\x02~\x02\x01\x00x\x00\x12\x00\x02\x00\xbe\x02\xef\x00\x9f\x01-\x02\x02\x00\x98\x02M\x011\x01\
\x00\x00?\x02,\x01\x8f\x03\x04\x00\x9c\x02\x0c\x00\x02\x00\x03\x00E\x00!\x00\x8e\x00D\x00A\x02,\x03S\x00{\x00\x03\x00\x04\x00\r\x00\
\xda\x01\x00\x00\x00\x00!\x00\x05\x00$\x041\x06E\x00\x18\x00p\x00\x03\x00\x05\x00\xe9\x00\x03\x00\x02\x01+\x00\xe7\x00\x19\x00\xbe\x00m\x06\
\x06\x002\x00\x12\x00\x01\x00#\x00Q\x00\x08\x00\x81\x00z\x01[\x00&\x00\x0f\x00\x83\x00\x17\x00\x0e\x00\x02\x00\x93\x00s\x00\x00\x00\x00\x00\
|\x02\xff\x02\xaf\x01\x03\x06\x03\x00\x11\x00h\t\x00\x004\x01W\x00\xa7\x009\x00\xf3\x01~\x02\x10\x00\x10\x00<\x00\x04\x00!\x00\x02\x02\
\x00\x00\t\x00\x02\x00\x1a\x00\x9d\x08\x06\x00\x82\x00;\x00\x06\x00\x05\x00\x19\x00\r\x00\xbb\x01\x01\x00D\x00\x1f\x01=\x01\xd2\x00\xd6\x00\x04\x00\
\x12\x01E\x00*\x01$\x04\x1d\x00\x16\x00\xa1\x03\xfb\x02\x02\x00\n\x00c\x00\"\x049\x00\x9d\x00\xb5\x02\t\x00H\x00f\x01\xe6\x02&\x03\
\x02\x00\xa1\x00m\x00\x00\x00\x08\x00\x03\x00\xce\x00\x03\x00&\x00\xa9\x00\xb6\x02\x08\x00r\x03\x19\x00P\x00\x01\x00M\x01@\x00\x06\x01N\x00\
\xcc\x00\xa2\x0c\x00\x00\x11\x00\'\x00\xbf\x00\x00\x00\xd6\x01\xac\x00\x00\x00>\x00\x01\x00\x06\x04\x00\x00U\x01\xd5\x00\xdb\x00\xae\x01M\x04\x04\x00\
A\x00\x0b\x00u\x03+\x00-\x00\x01\x00\x17\x00W\x02.\x00\x00\x00\x02\x00\x10\x00\x01\x00\xfd\x04B\x00\xbf\x02\x01\x00\x91\x01\xfa\x00\x02\x00\
\x12\x00\x01\x00\x9b\x00?\x00G\x00\xf0\x01\x00\x00\r\x00G\x02+\x00`\x01#\x00\x01\x00\xfe\x01c\x00:\x00&\x00\x1b\x01;\x0b*\x00\
&\x00\x87\x00\x06\x00s\x02\xad\x00\x02\x00\n\x00\n\x00*\x00\x04\x00N\x00\x08\x00\x11\x03\xc4\x05\x04\x00\x9d\x00Y\x01\xac\x02w\x01\xa9\x00\
\xac\x00D\x05g\x00\x01\x00\xbd\x00\xa8\x01\x00\x00\x00\x00S\x00\x94\x02\x18\x00X\x027\x04\x13\x00\xe8\x00\x9b\x00|\x00\x0b\x00/\x00k\x06\
\x04\x00=\x00\xca\x00\'\x07\x11\x00r\x00\x14\x00\xf8\x00\x19\x02\xca\x06\x05\x00\x16\x01\x04\x01\x80\x00\x08\x00\x0b\x00\xdc\x02W\x00\x17\x01\x9f\x00\
\x18\x00V\x05\x00\x00\x8b\x00W\x00\x02\x00\x00\x00\'\x00m\x00C\x03\x00\x00\x15\x00\x00\x00\xf8\x004\x03\x0b\x00:\x00a\x00\x08\x00%\x00\
\xf5\x01\xdd\x00&\x01\x89\x02\x0c\x00\xe2\x00\x04\x00\x05\x00\x03\x00W\x04\x9c\x00\x1e\x00.\x00\xee\x02\xe0\x01\xb9\x00\x07\x00\x00\x00\x1c\x01\xbb\x03\
\x0b\x00\x00\x00b\x00\x00\x00\xd6\x00#\x00\xe8\x03-\x00\x11\x00\x13\x00\x03\x00]\x00\x00\x00\x0b\x00\xff\x04%\x01\x05\x00\x01\x00\x13\x00~\x00\
H\x05&\x00\x1d\x00G\x02t\x01@\x00y\x04\xb0\x00\x1e\x00\x1f\x00\x8f\x04\xb2\x00\xa0\x01!\x00\x1c\x00\xad\x00\xc5\x04\x00\x004\x00\xf0\x00\
\n\x00\xc9\x00\xd5\x00\x0f\x00Q\x04\x08\x00l\x01\x03\x00~\x00\xc0\x01\xc7\x00\xda\x00\x05\x00\x81\x01\x01\x00\x10\x00E\x00\x08\x07\x1f\x00\x10\x02\
]\x00)\x00%\x00\x00\x00\x10\x00_\x00\x00\x00\x00\x00\xb4\x00\x01\x01\x01\x00n\x02\xb7\x00\x11\x00\x05\x00\xb4\x00\x86\x00\xa3\x02i\x03\xa5\x00\
\xc7\x04\xbd\x07\x00\x00\x03\x00\x00\x00\x00\x00\xc1\x06\x18\x00 \x00\x07\x00\x07\x00\x03\x00\x84\x01[\x00\x00\x00\xb0\x00\x00\x00`\x00\xa3\x02\x0b\x00\
\x0c\x00b\x02\xce\x0c\x80\x03\x13\x01u\x06g\x01m\x00\xd6\x02\t\x00l\x01\x1c\x01\x02\x00\x0e\x00\x00\x00*\x08\x0c\x00\x98\x00#\x00\'\x00\
\x9b\x02\x00\x00\xd6\x00\x7f\x03\x05\x00\x18\x007\x00<\x00l\x00\x80\x01)\x00\xa8\x00g\x01\xbf\x01\xe8\x01\x04\x00d\x00!\x00\xa2\x03\x05\x00\
\xcd\x01B\x00\xd8\x00\x8e\x00\x00\x00\x11\x00\x19\x01\xfb\x01\x00\x00\x1d\x00\xcf\x08\x13\x00\x1f\x00\xcc\x03\x0f\x00\x04\x00\t\x00\x1a\x00\x97\x01T\n\
\x1a\x00\x08\x00\x0b\x00\x00\x00\x0b\x00\xfa\x01\xb7\x01\x1a\x00\x00\x00A\x00!\x00\x04\x00\x01\x00#\x0cb\x00%\x00\x04\x00O\x05\x07\x00\x03\x04\
\x99\x005\x00{\x02\xa0\x011\x00\x00\x00h\x01\x91\x0b.\x08&\x01\x00\x00\x0e\x00]\x00(\x00D\x07\x00\x00\x0c\x00\x00\x00|\x00\x08\x00\
\x12\x02\x05\x03(\x00\x0b\x015\x00\x0f\x00j\x00\x0f\x01\x00\x00U\x03\xfa\x01\x81\x00\x03\x00\x8c\x00\xe0\x00\n\x03v\n\xd4\x05\x1e\x016\x03\
\x08\x00\x0b\x00\x92\x02f\x03*\x02\x7f\x00\x87\x01\xb7\x02M\x00\xc4\x01\x02\x00\xfd\x00\x0b\x00\x00\x00\x7f\x00\x04\x00\x04\x013\x00\x01\x00\xe5\x06\
j\x04\x0c\x00\x1f\x02\x03\x00\x88\x02\x04\x00\x06\x00\x01\n\xc5\x04\xa7\x01$\x00\xf4\x02\x97\x0b\x13\x00\'\x002\x00i\x04E\x00:\x00\x0c\x02\
\x03\x00\x1d\x01M\x01\x84\x00\x1b\x00\x0e\x02\xfb\x00\x00\x00\x1e\x00\x02\x00\x8d\x01\x03\x00{\x00\xf7\x01\x0e\x12E\x01\x0e\x00F\x03\x02\x00\xf2\x07\
\x11\x00*\x02\x00\x00\x90\x01\x13\x03B\x00\x07\x00\x04\x00:\x00\x08\x00\x12\x00&\x00\\\x00\xc9\x01x\x00B\x03\xc2\x01\xef\x01\x16\x00\x00\x00\
(\x00\'\x00\x01\x00\xb7\x037\x00\xa3\x01\x01\x00^\x01\x03\x00i\x01r\x00Q\x00#\x063\x02\r\x00r\x00\x06\x00\x01\x00\x0b\x00\xf1\x01\
\x02\x00>\x02#\x00i\x04\x00\x00\x16\x00\t\x00\x06\x00\xb6\x00\n\x00\x8c\x00#\x00\x0f\x00\x00\x00Q\x00\x90\x01\x07\x00O\x00q\x02\x0f\x00\
5\x01\x0c\x04\xe9\x06\x00\x00$\x00D\x00i\x018\x0fU\x00\x1e\x00\x08\x01\x9a\x00\xbf\x00H\x00\x0c\x01\x00\x00\x13\x00\x00\x01\x07\x00\xe6\x00\
@\x01\x06\x0b\xdd\x00;\x00<\x00|\x00\x16\x01\xff\x01\x98\x05\x12\x00\xd6\x01\x08\x005\x00\x93\x06\x00\x00\xdf\x00\xe2\x01\x1a\x00\"\x08\x1e\x00\
\xee\x00\x15\x01\x1c\x00|\x01\xff\x01U\x038\x00Q\x004\x00\x10\x00\x87\x02\x1c\x00!\t\x83\t\x06\x00\x07\x00\x0b\x00\x87\x00\xd5\x07\"\x00\
6\x01O\x011\x00|\x00\x05\x00\xc9\x01|\x00o\x02\x11\x00-\x08\x02\x07A\x002\x00\x00\x00[\x00\xe7\x01{\x00T\x03\x80\x00\x01\x00\
^\x00\x18\x02\x14\x00\x00\x00\xbe\x03\xdf\x02_\x002\x00\xe8\x00\x08\x01\x18\x00u\x00\x0f\x00\x01\x00C\x00Q\x00\x9c\x01\x08\x00\x01\x00!\x00\
\x7f\x03\x04\x00\xc5\x00\xd2\x02L\x03\'\x00\x00\x00\xef\x00a\x01\x17\x00\x8a\x03\xf8\x00*\x00$\x00\x02\x00$\x002\tu\x00\x0f\x01\xbd\x02\
\x01\x00N\x00\xa6\x00\t\x00-\x000\x00@\x00\x18\x00\x00\x00\xf7\x03\xe2\x01\n\x00#\x00=\x00\x04\x00\x0e\x008\x00\x1c\x00m\x00\t\x00\
\x06\x00\x02\x00\xfe\x00\x00\x00\xfd\x00\x02\x00v\x000\x00\x00\x00\x04\x00 \x05c\x00s\x06P\x00/\x00\xf2\x06>\x00\x87\x06\x00\x00\xe4\x06\
\x0b\x03.\x04D\x00\t\x00R\x00\xaa\x01\xe3\x08\x06\x00\x10\x00\'\x01\x00\x00\xac\x07T\x01\x1a\x00\t\x00\x9d\x02\x8b\tH\x00)\x00,\x03\
\x1b\x02\x0e\x00\x01\x00\x0e\x00\x18\x02\xe6\x00#\x00\x00\x005\x02\xa7\x02W\x06N\x023\x0b\t\x00\x11\x00_\x08=\x00\x0b\x00\\\x00\xb1\x05\
\xcc\x04\x1b\x00D\x00\xe0\x0e\x1a\x00\xc0\x03\xd7\x01\x0f\x01\x00\x00\x14\x01\x0b\x00\x04\x03\xe1\x03\x06\x00\x10\x00\x04\x00\x01\x02\x1a\x02 \x00\x05\x00\
\x17\x03W\x06\xfd\x00\x00\x00\x02\x00U\x02\x00\x00\xf5\x00B\x00\xe3\x08\x0c\x00\x81\x00\xfe\x00;\x00H\x0e\xba\x12\x01\x00\xf2\r-\x000\x02\
\x08\x00\x9d\x03\x01\x00\xc3\x05p\x05\xdb\x01M\x01\x07\x00\x17\x03\x99\x04\x01\x00z\x01\x03\x04+\x00F\x00\x01\x00\x03\x00\n\x00\x18\n\xbf\x00\
\x8a\x00\x02\x00\x02\x00\x06\x00\x9d\x02(\x06\xf7\x00E\x00\x18\x00\x03\x00\xfe\x00\x0e\x00\t\x00\x00\x00\x16\x00\xe8\x01\x16\x00\x9e\x07\x00\x00.\x00\
^\x00\xa0\x03\x01\x00\x1f\x00\x96\x02Y\x01\"\x00\x10\x00\xb9\x01\x16\x00\x0b\x03/\x02\x8d\x00\xdf\x03h\x00\x02\x00}\x00\xc4\x00\xab\x0c\x9a\x03\
+\x00\x88\x00\x08\x00\x8e\x01\x01\x00\x1d\x00\x01\x00\xb7\x01\xa1\x00\x01\x00\x05\x00\xb3\x00\x08\x02\x05\x00\xe7\x02\x14\x06\x00\x00\x00\x00Q\x00*\x00\
\x92\x01\x0b\x00\t\x00\x9c\x00\xc1\n\xfe\x00\x04\x00\x84\x03\n\x00\x01\x00[\x07\x08\x004\x00\x00\x00-\x03z\x00\xc1\x00\x01\x00E\x03t\x02\
\x0c\x00D\x02\x08\x00\x00\x00\x1d\x00\x11\x00E\x00\x7f\x00\x18\x00\x07\x00?\x06a\x00\x0b\x00\x92\x01\x00\x00P\x07\xab\x07W\x00s\x08\x04\x00\
\xf0\x007\x01\x89\x05\x7f\x00\x8a\x01\x17\x00\x01\x00\xc5\x00)\x00\x01\x00-\x00\x92\x00\x00\x00D\x00\xc2\x00&\x00\x17\x04\x01\x00\xfc\x0bB\x00\
\x8c\x00<\x003\x00\x17\x00\x0e\x05\x9e\x01l\x00\xf9\x00L\x00\x96\x02\x00\x00\x04\x00\x83\x02W\x06\n\x03X\x00\x00\x00D\x00\x16\x00\x1f\x00\
\xa5\x00\x0e\x00(\x00\xdb\x00\xa7\x05P\x02\x8f\x00X\x0e\x06\x00H\x00\x01\x00\xb4\x02i\x00\x05\x04a\x01\xf3\r8\x00\x1c\x00X\x01\x92\x00\
c\x00.\x02e\x06\xe7\t\xf9\x00\x00\x00\xa9\x04\x01\x00R\x01\x02\x00+\x00&\x00\x01\x00)\x00\x14\x00\x05\x00\x02\x00j\x01\xb2\x00\x12\x01\
\x15\x01\x06\x00V\x01p\x00\x01\x00!\x00Q\x00\x02\x00%\x03\xd6\x01i\x02Q\x043\x00\x01\x00\xc2\x02\x03\x00\t\x00!\x03\x8c\x03\x0c\x00\
\x01\x00\x1b\x03\x88\x05\xd3\x02\x00\x00\x8f\x00i\x00\x0f\x00\x92\x01\r\x00W\x01\x07\x00s\x02a\x00\x0e\x00!\x00\x01\x01\x0f\x01\x1e\x00\x0f\x00\
\x05\x00\x89\x01\x17\x00\x0f\x00\x00\x00\xf1\x00\xee\x08\xb0\x01h\x01\xe9\x00\x0e\x00\x03\x00\xfd\x01E\x01\x9c\x07S\x00\x00\x00A\t5\x05\x12\x00\
\x03\x00\x99\x00\x14\x00\x89\x00\x97\x00%\x00#\x00\x01\x00\x1b\x03\x82\x00O\x00\xf7\x03\x00\x00\'\t\x01\x00{\x01\xdf\rf\x01\xa4\x00R\x00\
\x0f\x00\xf0\x05?\x04\x05\x00~\x01\r\x00\xd6\x00\x85\x00\xf5\x00\x07\x00\x04\x01c/\x0b\x00\'\x00.\x00;\x00\x02\x00\x1c\x00\x01\x00.\x00\
\x04\x00Y\x11\xd5\x07\xef\x01\x94\x06\xc3\x01<\x05\x03\x00\n\x00;\x05\x04\x00k\x00\xf9\x00e\x02\x85\x00\x14\x00\x15\x03\x00\x001\x00\x19\x00\
\x00\x00\x05\x00O\x01?\x00V\x00A\x12j\x00\xf0\x01\x00\x006\x00\x06\x00\xba\x02`\x04\x99\x04\x05\x00g\x01v\x00\x06\x00\x85\x04|\x00\
)\x00Y\x00\x8a\x01\xd0\x01\xa2\x04\xc9\x00\xfa\x04h\t\x16\x00\x03\x00 \x00U\x002\x02\x06\x00;\x00e\x15\xae\x01\x16\x00 \x00{\x03\
C\x05\x7f\x00\x0b\x00\xd2\x01\xa4\x05\x8e\x01\xbe\x05\x1b\x00\x04\x00\xec\x02\x04\x00x\x03A\x001\x0cG\x05\xf8\x01\xe8\x00r\x00\t\x00\xda\x00\
\x06\x00\x06\x00\x1d\x00\x00\x00\x94\x02\x98\x01\x86\x05\"\x00\x17\x02-\x14\x04\x00t\x01\xf1\n\x12\x00:\x03\xeb\x00u\x00\xb1\x18\x00\x00,\x01\
\xfc\x03\x9d\x04\xf3\x00Y\x00\x18\x00_\x00\x04\x02I\x00_\x00`\x00\n\x00U\x02\x1c\x03\x1b\x00\n\x00\xd8\x0f\xa9\x0e\x14\x10Q\x01\x00\x00\
q\x01\xf3\x03J\x03\xc1\x001\t\x18\tq\x00\x01\x00\xf6\x03\x11\x00\xb5\x00H\x02\xee\x00\x0f\x00\x00\x00(\x00\xae\n$\x00\x02\x00\x02\x00\
\x00\x00\xde\x04\x0b\x00j\x04O\x03[\x02\x13\x00C\x03\x00\x00%\x00\xc2\x06\x15\x02\xef\x03\x93\x01\xa7\x086\x01\x1d\x00\x00\x00\xed\x01\x00\x00\
\xa4\x00\x01\x00\x0f\x00\x1f\x04\x01\x00\x06\x03\x04\x00A\x01\x00\x00\x9a\x00\x00\x00\xfd\t2\x00\x8a\x01\xf5\x0e\xd8\x103\x00\x04\x00\x18\x00\xa7\x03\
1\x02\x00\x00\xb7\x00\x03\x00\x00\x00c\x01\x00\x00\xc6\x033\x07\x00\x00O\x00M\n\x17\x00\x02\x00\x06\x00\"\x00\x0b\x00c\x00q\x00\x9a\x05\
\x01\x00!\x00l\x00\x12\x00\x03\x17\xa3\x000\x00\xfc\x02\x91\x1b\x02\x00>\x00!\x02\x8f\x04\xa9\x01\x00\x00\x12\x00\x00\x00\x08\x00\xdb\x00\x00\x01\
\xd3\x0c\x06\x00,\x01U\x00\x19\x00B\x00l\x07\x14\x03\xab\x0fN\x00\xeb\x03\x04\x00\x8d\x00\x0f\x00\x9c\x01~\x03t\x02\xeb\x02\xed\x0b\xad\x00\
\xea\x06\xc7\x02\x7f\x00\xa5\x003\x00\x03\x00?\x02\x01\x00\x0b\x00K\x02\x03\x00M\x05\xff\x00\x93\x006\x0fs\x04\x16\x00\t\x00\x00\x00\x08\x01\
\x02\x00\x00\x00\x92\x02(\x00=\x00\x06\x04\xd8\x01\xb7\x08+\x00\xc8\x03\x05\x00\x84\x01\xbc\x00E\x10u\x00\x08\x00\xbd\x03k\x02\x07\x00j\x00\
\x03\x00\xf2\x02\x02\x00}\x02\xae\x04\x01\x00\x12\x00\xab\x18\x16\x03*\x00\x07\x00\x9a\x01*\x00\x0f\x00\x06\x00p\x00\n\x00:\x00\x87\x00\x12\x00\
\x04\x00\x02\x00\x1b\x00\x98\x06]\x00\x00\x00k\x02\xc9\x00\xef\x04\xb7\x02\xb9\x0c\x0b\x00\x17\x00\xf2\x02\x0b\x00\x17\x00\xe3\x13\xe6\x01\x1b\x00\x83\x07\
\x04\x00\x1f\x00\x02\x00 \x00\xc8\x03\x85\x00\xdb\x00\x08\x00B\x00k\x00#\x00\x1b\x00\x0f\x00E\x00\x00\x006\x06\xf2\r\x12\x01\x87\x16\x00\x00\
\x8b\x00\r\x00^\x00%\x02f:\x14\r\x12\x00\x04\x00\xc6\x06\xb5\x00@\x00\x8a\x00\x05\x00\xc6\x00\x16\x00x\x03k\x02L\x00C\x01\x03\x00\
\xee\x00\x00\x00\xeb\x0f\xf9\x02\x00\x00P\x00$\x000\x00\r\x00\x00\x00\xe0\x12F\x01?\x00*\x01\x03\x00L\x00\x15\x00B\x00\xfb\x05\x00\x00\
\xc5\x01\r\x00D\x01\xe5\r$\x00\x01\x00%\x004\x05-\x00t\x03I\x00\x08\x00\r\x00t\x00\x00\x00\x0f\x00\x05\x00\x10\x00P\x00R\x00\
\x05\x03|\x00\xb0\x00 \x00\xc8\tC\x01\xac\x00\x92\t\x8d\x00Z\x00[\x00\x00\x00\x00\x00\x9e\x00\r\x00%\x00\x00\x00Z\x01\x05\x00\r\x00\
`\x00\xb3\x004\x00\x83\x00\xa4\x03\x8e\x04&\x02\x8d\x00\n\x00\x14\x02\x00\x00\x8e\x04\x01\x00\x98\x07r\x00\x03\x03\x1f\r\xa8\x00{\x01\x0f\x00\
3\x02\x17\x04\xb2\x03\x12\x00\x02\x00\x14\x00\x00\x04a\x00N\x00 \x00\x08\x00\t\x00j\x08\x8a\x0f\x06\x00I\x01\x1f\x00\x16\x00&\x00I\x00\
i\x06c\x00\x05\x00G\x02\x88\x00\x05\x00%\x00)\x00\xe5\x01\x19\x00}\x00\xfe\x00B\x02\x01\x002\x06\x9b\x06\x00\x00\x03\x003\n\xc9\x01\
\xc0\x01\xce\x02\xa5\x06K\x00\x04\x00\x1a\x00\x1a\x00\x85\x04\xc3\x00\x03\x00C\t.\x00\x94\x08\xdb\x06\x99\x02\x94\x03\xa7\x03\x1b\x03\x07\x00R\x00\
\x1a\x00\x1b\x00\x7f\x07!\x00\xca\x07\xf6\x05@\x00\x00\x00\xff\x00\xad.\x01\x00\x13\x14\xb8\x02\xaa\tf\x03\xb9\x1b\x06\x00\x91\n\xfd\x0e\x02\x00\
\xcb\x00\x00\x00\x10\x00T\x009\x01\xa3\x1c]\x00\xd1\x02P\t\x06\x1d\x07\x00\x01\x00&\x02]\t\x0f\x00 \x00v\x05W\x08a\x00\x83\x00\
\xc5\x00\x0b\x00\x02\x00\xa5\x00\x07\x00\xb3\x0eW\x00\xc7\x02\"\x00\x01\x00\xf7\x00m\x00\xc9\'\x03\x00\x12\x00\x01\x00\x00\x00\x03\x00\x19\x02\'\x00\
\'\x003\x1b\xaa\x03\x01\x00G\x004\x00\xa1\x023\x00\t\x003\x01\xbb\x00\x04\x00\x01\x00\xf2\x04\x00\x004\x002\x00z\x00\"\x00n\x03\
)\x00\x0e\x02t\x00\x86\x0b+\x08\x03\x00\x00\x00\x00\x003\x00\r\x00A\x1e\x01\x00\x00\x00c\r\x00\x00\x01\x00\x05\x00V\x02\x82\x07\x15\x00\
\xf3\x07\x0b\x00\x18\x00\x00\x00\xdc\x05Z\x00\xc7\x00\n\x13\xfd!\x1a\x00\x9b\x01O\x00\xed\n\xdd\x01\xae\x02\x01\x00\xd0\x0b\x14\x00\xd7\x00^\x06\
\x03\x00]\x00.\x01\xda\x06\xe4\x03\x0c\x0b\'\x00\xaa\x00\x05\x00\x86\x00\r\x00G\x00$\x00\xf9\n\x01\x00\xd2\x07\x0e\x0e\x01\x006\x00\xc0\x00\
\x14\x03\r\x02\x05\x00\xba\x00\t\x00D\x00\xae\x1d\x92\x00\xe9\x00\x15\x00s\x01\x15\x00\xab\x01\x08\x00\xcf\x1c\xeb\x04\xea\x06\xd40\x16\x02\x02\x02\
\x00\x00\x0c\x07\x00\x00\x03\x00P\x00\x86\t\x88\x00m\x03\xe8\x10\x10\x04\xdc\x11\x0f\x00\x18\x00\xa1\x06V\x00\x00\x00\x98\x02\xdb\x1a\xe8\x004\n\
\x85\x00\x14\x00\x00\x00\x05\x00\x0e\t@\x12\xd1#\x06\x05?\x00\x9b\x02%\x00\x02\x00\x02\x00\xab\x0f\xa2\x02\x0c\x04\x19\x00\x07\x00^\x04 \x00\
\x17\x00\x01\x00W\x04T\x02\t\x00\xd1&6\x00\xf1\x01\xcd\x00\xc7\x03\x9f\x06\xd8\x07\xa8\x00\x10\x00*\x02A\x004\x00d\x15d\x00\xd3\x00\
\x13\x01\x00\x00\x1e\x00~\x01\x05\x00\x08\x01o\x00\xd0\x02\x07\x00\x82\x0bu\x01^\x0ea\x00\x18\x00G\x00\xaf\x01)\x02\x8e\x00\x00\x00\xb5\x14\
\xde\x00\x08\x00\xb1\x04\t\x00\xe1\x00\x9a\x05!\x00d\x02\x11\x00\xb3\n\x01\x00G\x01\x00\x00\xa8\x07>\x00\x0c\x00~\x00\t\x04\x05\x00\x03\x00\
\x84\x049\x03\x0f\x00|!\x12\x00\x12\x00U\x03\x8f\x15Q\x000\x00s\x00\xb1\x0c\xca\x07j\x00\xfc\x03\x18\x00\x10\x00x\x01\x00\x00\'\x1c\
u\x00\x1a\x07\xe5\x03\xa6\x0c \x06\x00\x00\xc3\x00P\x0f\xa0\x03\x00\x00\x01\x00/\x00\"\x00S\x04\xa7\x01S\x01:\x00\x81\x01\xab\x02\x02\x00\
Z\x00\x01\x00\x80\x00\xa3\x07C\x05\"\x00\x00\x00\xd8\x00N\x03k\x02\xcc\x07\xb7\x01\t\x00\xa9\r\xa4\x02\x92\x00\x00\x00?O\xef\x01\xcc\x08\
c\x03\xb5\x00\xb6\x03\xf4\x03\xed\x07W\x06E\x064\x03\r\x00\x7f\x007\x00\x9b\x06/\x00\x12\x01k\x00}\x00\x03\x00\x04\x00\xa6\x00\x1a\x00\
\x18\x00\x12\x00%\x03o\nC\x04\x16\x00\x07\x008\x00\x03\x0f\x1a\x00t\x07\x1c\x13 \t\x0c\x00\x86\x03\xe4\x00\x9b\x01\xf2\x00\xca\x08\xf9\x0b\
\x16\x00\x91\x04x\x1c\x00\x00\x0e\x00+\x00w\x02!\nd\x00\x9b\x00\x9d\x01\xc7\x00(\x00D\x03\x10\x06w\x1b?(`\x02.\x00\xd0\x03\
+\x00\xc1\x01\x9f\x07^\x04\x01\x00}\x00\xdb\x01\x15\x00x\x02\x00\x00\xb8\x00\xcd\x00\xe8\x02\xe7\x02\x0f\x01c\x03\x01\x00V\x08\xc3\x00\x16\x00\
\x91\x0c9\x00:\x00\x06\x00\x11\x00\x97\x03\x00\x00\xbc\x01\x0b\x000\x00M\x00\x00\x00\x06\x00g\x01\x00\x00\x0f\x00**\xc2\x03\x89\x01\\\x02\
\xb4\x009\x05\x03\x00\x11\x00\x1e\x00\xf8\x05\x9d\x06]\x00(\x00\x05\x00*\x00\xbb\x02\xce\x02P\x15\x0b\x00`\t\xce\x07\xd1\x03d\x04\x85\x00\
\x1c\x00J\x02\x03\x00\x00\x00+\x00\x00\x00h\x04_\x02I\x04\x03\x00\x11\x00\xff\x03\x00\x00(\x05\x8f\x0c\t\x01\xec\x06\x0f\x00\x07\x00G\x01\
\xe5\x010\x00\x89\x15\xc2\x00g\x00%\x08\x0e\x0c\xd0\x04\x8c\x00\x01\x00\t\x00\x03\x00\x04\x00y\x00\x08\x00\xe8\x05\x04\x07\x9a\x02\x00\x00\xe8\x00\
\xc0\x07l\x14\x8c\x00\x08\x00[\x03\x94\x03I\x00j\x01\xab\x00/\x00%\x00\x1e\x00\x04\x00Y\x00\x85\x00\xde\x00\x00\x00H\x02\x03\x00\x19\x02\
\r\x00\xeb\x03=\x03\x0b\x00\xcd\x02m\x00[\r\x05\x00\x00\x00\xdd\x00\x04\x00\n\x005\x03\x0f\x00\xa1\x0b\xe7\x00V\x02\x02\x00(\x00\x9a\x00\
\x14\x002\x1eX\x05\x0e\x00%\x00C\x08!\x01\x0c\x00\x07\x06\x12\x0e\x04\x00\x9f\nO\x00\xa6\x07\x06\x00\xf0\x01e\x04\x06\x00\x01\x00\xe5\x0e\
Y\x01\t\x00\x9c\x01\n\x00^\x00\x07\x00\x10\x12m\x00\x96\x00\x03\x00\xb4\x01d\x01\x14\x15\xaa\x02\xff\x01\xf0\x08\n\x00\x88\x02\x0c\x02\x02\x00\
\xe6\x00,\x00l\x00\x00\x00\x02\x00\x1b\x03\x00\x00p\x00\x03\x00\x00\x00\x9e\x00\x02\x00#\x0c\x1e\x01$\x15\xfd(}\x05\x86\x00\x93\x00\x0b\x01\
\xd1\x00}\x01S\x02\x00\x00\x19\x00\x05\x00\x0e\x00=\x03\x06\x00\xbb\r\x0e\x00\t\x00\xda\x03\xaf\x03\x0c\x005\x00\x1e\x00\x82\x01\x0b\x00\r\x00\
I\t:\x00\xf6\x04\xf7\x05\x00\x00\x01\x00\x83\x01\xdc\r\x00\x00\xf7\x01Y\x17g\x05*\x04\x02\x00\x9d\x06\xc3\x17\x00\x00\t\x00\xb8\x00[\x00\
\xcf\x03\xd2\x1e\'\x13\xe2\x00\'\x05\x0b\x0f\x91\x00-\x01;\x00q\x02\t\x00\xa7\x02\t\x00-\x00\x07\x00m\x01\xa3\x03\x00\x02\x13\x00\x1b\x02\
p\x00\x9a\x0eK\x00p\x10L\x00\x10\x00\xaf\x13x\x00\x00\x00a\x00\xd8\x13o\x00J\x01\xc7;\x00\x00\x88\x02\xd6\x038\x16j\x152\r\
\x7f\x05\x01\x00\xec\x02\x1b\x01R\x00\x0b\x05\xb4\x00\xec\x03?\x1b1\x00\n\x00\"\x00\x12\x00 \x02C\x00)\x023\x00\xfd\x0e\x07\x00\t\x00\
\x00\x00\xb5\x13\x03\x00\xb2\x07\x00\x00\x01\x00\x8e\x03\x19\x00\x0b\x00\x83\x00\x05\x00\x1e\x00\x00\x00\x0e\x002\x06\xc6\x00\x9c\x01\x94\x08\x0b\x008\x08\
\x1d\x00K\x00k\x01\x02\x00 #\x02\x00\x1f\x0f~\x00\xdc\tE\x00\x12\x10\x00\x00\x05\x00\x02\x00\x00\x00\x05\x00\x00\x00\x02\x00q\x00\x05\x00\
\x7f\x00\xaa\r\x1b\x00\xff%\x9f\x06\\\x01\x00\x00A\r;\x11n\x03\xa3\x03\xc9\x02\xe2/\xde\x02)\x00[!\xdd\x04\x07\x00\xc5\n\x93\x1d\
\xb5\x16\x16\x01s\x00\xa4-\xd4\x11S\t\x06\x00\x0c\x00*\x00y\x00V<\x03\x00@\x0e\t\x00\x08\x00\x00\x00.\x01\x0c\x00\xd0\x07\x02\x00\
\xdd\x03\x01\x00\x02\x00)\x00\x02\x000\x02 \x03\x11\x00\x1a\x00\'\r\xf9\x00F\x00W\x08^\t\x00\x00\x02\x00O\x01\x12\x00\xde\x00\x12\x1c\
\x02\x00X\x00n\x07\x80\x00K\x00[?\x01\x00\x02\x00o\x00", b"\xba\x07`\xa44\x10\x9biQ\xc7P\xb2\xfcb!\x19\xfaPe`\xe2\x7f9\x80\xc6\xe0\xe2\x96j\xc2\xeeg\xb3\xf4q\xc4}<\x04\xda\
7\xf2\x97e\x84\n\xaf %\xb6#\x86\x9b`0gb\xaf\x8b\xc3\xa1\xf7\x12\xd1\x82b\x90/s\x93/\xa1\x12\xf3q\x84\x12\x913\'\
qhDA\r\x18\x12\x8f\x82\xd4X\x0c\x02\xdf\xcc\xa0U\x97\xf0\xd0\xa4S\xd0e\xf3\xffi1\xa3\x89\xf4\xa3\x8b\xd1\x9a\xb9\xd4\xdeV\x14\
\xc9\xd5\x83 v\x01\x83\xf5\xd1\x82\xe1\xc1\x90q1\xa6\xe02\xef\xf3qf!q\xbb\xdb\x02\x89\xb2\x94i\xc1\x92\xc3\xbd\x94hN\x01\xcb\
\x92\xb1\x05\xda\xc3I\x954/\t\x04}\x03b\x8c\xf1#\x15\xffP\xd3\x98\x94JRAtY\xc0\xac\xbaa\xe2*\x041^\xd0Z\x80\
a\x01f\xd3E!\x12\xc4\xf7\xe3\x96\xf0\x920l\xe4\xc0U\x13\x1c\xc9!o\xb4\xd1R\xeb\x82\xab\xdap^|\x80\x8e\xc2\xa1\xce\xd8\x80\
\x92T\x94\x16o\"1E\xd2y,\x91r\xfa\xc0J\xa0\xa1\xab\xe1\xc2\x87\xf4\xd1\xa6\xf2\x10\xdf\xc6\xe0\x06\xabPQ\xf5\xb1\xdb;\xe0\x08\
\xdcp/\xdf\xd1\xe6\xcda\x08\t@9|a\xd3\xf0\"_\x81\xf3\x8d`\xd1\x0e\x06\xa2I\x1f\xc4\x83Ob\x0f\x84\xd4E\x85\x03\tY\
\x20\xd9\xaf\xe1\xf9T#\x8aX\x10\xa3\xc5\x81,\x1aQ\x00\x00\x00\xb7\x93\xa4\xa9\x020\x19a`b\x82@\xd3\xc0\xb2\xf4\xebczaD\
\xee\x0e\xc2\x84GpB%swI\xd1\xeeS\xc0\xc0/s\x9e\xc0\xd1\x00\x00\x00\xddpd\xa6\xad\x84\x82)\x92\xd0\xd1\x01\xd7\x17\xa2d\
\x86\xa4\x86\x92\xd0\xed\x93\xe4B.\x94o\x1d\x10LlR\">\xe1\xaa\xeb\xb0\x95\xc2P\x9cM\xa0\x02\xc0\xd2?P\x12|\xd2RN5\
\xd0ER\xc3\x80\x8f1\"V\x90JJ18a\xa4\xf2\x1c\xd35\x04A\x00\x00\x00v\x99\"\x04]s\xeb\xads\xe5p\x11\xa1\xbe\xd0\
\xf9d\xe1uk\x12\xb0\xad\x80\x04H\xb0V\xefSD\x9a\xf2\xc6-\"@9\xc2\xf2\x14p\xbf!!\xefK\xf2\xb3\r\xe2\xbdr\xd4\xe0\
62E\xcd\x83\x0f~\xb4\xb7\xcbc\xf4\xa6\xf3\x9e\xc6Q\xb0\xf0\x13\xd0\xb4A\xa9\xa0\x02\xbd\x14A\t\x90\x13\x1dZ\xf0\xf0LQ\x05\xed\
\x91r\x87d\x06\xb1\x81\xe6@\x02 ZB\xcej\x14;\x10\x82\xe9\x0e\x83y\xb41>\x05\xf1\xed\xc3\xd2\xfeZ\x84\x87~4\xd2E\xb2\
\xb1\ts\x11\xcf\xe3\x1f\xbbP\xe7-\x01\x9c\xa1\xf28\xefC\xe5\x14\xf3\x00\x00\x00\xb3w2X\x16Co\xfdaG\xa4 s\xee\xe0S\
7\x93Wg1/\xb84ny\x03\xa7\xf3\x01\x1a\xe1\xc2P\xa3\xa2@t\x916\x96\xb2\xaa\xc1\x81\x88\x83\xc1\xdeuD\xe3\xc4\xc0\x84\x88\
Q\xf7\n\x03\x7fx\xa1\xd2\x83R\xca-\xf4\x9b\x87c|\xf1\x91\xf2-\xd2\x0e\x074\x85\xd9`\xe8\\prJ!dO\x10M\x131\
yd\xd3Y\x8e\xc4;\xe8\xd1;u@\x15\x1bA\x96\x11D_\xa9\x11d\xd8\xf1mz4\xa9i\xd3@RT\xa4P\xa1\xab\xf6\xf0\xc8\
\n\x04\x95\x02\x814~aO&\xa0\x07o\x93\x00\x00\x00\xd1\x05\xa3\xcc\xd2A\xb0p\xa4:b\xa2x_\x82\x11*\xf0B\xad\x82x\x88\
qA\xed\x80\xc4h@ud\x90\x82\x86\x12l\xa5\xc0q%\xb1\r;3zHt\x9c\xb1`\x801\xd0\xdb.\xb0]\x18\xc2\xf5\x08\xd2\
\x1cQ \x0c\x8f\xb2{s\xf1\x87\xef#\xc1btz\x94T91\xa3\x00\x00\x00\x13R1\xc6\xde\xa1\x0c\xab\xf4\x02D\xd3\xa4\x16\x14\xb9\
\xd8B\xd0\xe3\xb1\xab\x97Q\xa2\x1b\xd0/\xfc\xc3\xadm\"\xc8\xa3\x92\xe37\x91\xae\x14\x00\xfb\xe1\xb1~\x84\x94\xd6\x8a\"Ue$\xbe\xf1\
\xc0\xe5\xb3\xd4\xa0eD\xb4\x9c\xe0\xbd\x13#1\xb2\xd2\xf4\x06`\x81\x9c\xc4\x8a\xc9\x11U\xfdq:_0<\xae\"6h\x038\'\xc2\
y+A\xab\x1fA$\xde1\x00\x00\x00\xfd\xce`\xa4\x92\x00^a\x91\xa5m\x90j\x91AP\xa6d|X\xf4\x15\xbd\xe4\xce\xffRl\
\xb5rE]s\xb6Xc\xbdY1>\x12\xf3\xa6\x8f\x00JY\x10\x97\n\xc3\xd8\x8e\xd1%`\x80\x1d\x040\xe0\xa0\xe4\xd7m\xa0\x08X\
\xa1\xe9e1\x01\x1e@,\xaf\xb4\xa1\x9d\xa0o\x8dt\xb9\x8e\xb4\xf9\x1fs\xd8\x86\xa0\xf6 Q_\x04s?.r\xe2\x07\xd1+4C\
@\x12 :\xffa;g\x84\xfcx\xb2\x0e\x85\x93+\x96\xa0\to4^\x00\xf3U\xfe\x10My\x04N\xbd\xc0>\xa3R\xfe[\x83\xd9\
\x8f\x04\xd5\xf4\xc2\xc0\xe5\xf1\xe0V\xf1\xcfn\x82\\\xb8\xd0\xef\x03\x00\xe0s\xe1\x1f\x8as\xd9\xa4\x81\xa4\x9eRu\xa8\x11LkD@\xa1\
4\xc3X\xc3\x8c:\xf3\x8fF\xf3\xaf\'\xc2\x1c[\x94\"X\xe4\x13\xc4\"\x8a\xd9\xa1y\r\xe3\xc2\xda\x12\'\x99\xc1\x99\xa0\x93\x1b4\xf0\
\xb8\x98\x94D\x15\xd1 \xef\xb1\x89A\x93NH\x12E\x9f\xe4\'\xec@\xf4\xc7\xf28\x86\x03\x9a:$\xa0{\x82\xa8\x84\x91\x01\xfa\x91\xb1\
\x03!Y\xbd\xf0\x95\x88\x04\x9d\x07T\xe8`\xb2\x1e\x9cD\xa3\x11\x81\xf5\x16\x01\x05d\xc1\xe9\n\x92\x8f\n\xc0\xd32 \x17\x89\xb2\xb9?\
\"\x04\xaeb&\xbaP\x13W\xd3\x19\xcdc\xecstYW\xd44L\x14*]R\xa2`\xa0\x80\xa4\xb1T\xc0`\xcf\xb44\x91Y\xb3\
\xc8\x8a1\x89\x7f\x10\x97\x15\x83\xe2\xa4\xb2H\xc82Caq.\xb6Tb\xb9a\xc0yA>\x14\x81\x91C\xf2\xf1\xe23\x17\x020r\
4\xa2\x82i\xd3\xbf\xe7\x10\x00\x00\x00\xd1\x84!M\xca\xc1\xd2\x9d\xd1\x9an \xb5\xb3tL\xb6\xd1*yRL\xb4P3?S\xc7\xdd\
c\x7f\x953\xa7\x8e\xf1\x19\x16\x126%\xf0\t\xfa\x83\xf6\xc5Q+\xd6!\xa9\xa0\xf3o\x8a\xf3\xf6\r3\x1b\x12\x12F\x16\xe0\x0f#\xd3\
<\xab\x00\xc2\xcf0C\xddC8\xfarTv\x81\x15\xea \xf0\xac\xd0!\x7f@\xfe\xee\x00\x89\xc2\xc2\xb0\x8e\x01\xa9j\x02\xfe\xa5\x91\x89\
0\xc1\xc9\xe9P\x89\x1a\x10\x14\xfd\xb2\xaa\xb3\xf0\xaaW\xa08\xf6a1SR\xaa-Phm\x91\xae@\xf0vn\xa4J\xb9\x82\xb4\xe8\
\x93\xdb\xfe\x80T\xccr\xbf\xaf\xf19:\x02%\xac\xe1\xf9\xb9@\x8eZ\x11\xe4#\x00\xe5\xc8\xe2O\x98\xa2\x9b0\x83(\xfb\xb2qd\xd4\
\x8f\x80\xd1\xd4\x13bH-\x90Lr!\xbau$xLcd1r\xb7)\x81)p\x04\xba\xaeD\x0e\x070xx\x90\x0e\xc5\x92\x87\
\x82\x11R\xa0`\x98\x05Sa\x01\xd3\x14o\xe0K\xe5\x93\x8a\xb1\x04\xd8\xfb\xa1\x13\x84\xa0Y\xcbqR\x97\x12j\x08\x91\x90\xb9\xc2AX\
\x83\xd6\xbfD\x19\xb9\xe1+a\xf1\xe6\x05\x84w\x9d\x04\xc3\xd7\x81-\xfd\xb3\xd4k3\xb1y\x11\xfc\x0fPIg\x138qa\xcc\x003\
\xed\x91\xb1\xfd\xebP\xd5_\xd1,\xcb\x11\x9c\x88\x91\x00\x00\x00q\xe0\x91n\xc7\x83L\x91\xb0PK\xa1\xf9\xa0R`e \x1b\xd3P\xad\
\x82\xf2x\x87\x84\xb65RF;Q4\"\xc1\xf3+\xd0\x05q\x01\xfaI\xe4\x82\x18\xf4\xa1\xbe\xb4\x83\x00S?\x14\xa3D&R\xc3\xbb\
Q\x81\xfe\x10\xeb^DQ\xc0\x82lqq\x15\x0f\xf4$\x0c\xb0\xed\xa82\x1b1\x84\xa6\xa9\xa1\xd2up\xd7<\x11\x14\xb2t%\x9e\xe4\
\xc4\x7f\x02\xc9\x823\xce\x14\xd1kp\xb0\x90\x10Q\x8a7\xd0\t\xaa!\x01\\\xf2wR\x91\xe4\xdb!]\xf00\x02\xc5\x11jk0\x00\
\x00\x00\x15\xe5\x93\xf5\xb0\xb00ka_,#l\xa4\x10n,\xe2O\x1d@\xf8\x9d\x14\x8cHP\r\\c\'\x9dB\x82R\xb3q(\
\x91`\x10\x11\xae;\xf1\x87\xca\x11\xdb\xed\xe1Z\xbep\xce\xde\x12\x0e$\xb3\xc8\xc1\xe1B\xb40Q\x8a \xa3g\x82\x84\xc4\xc0\xb8\xd0c\
v\x1d\x01\xdf\x83\"\x96P\xd0WYd\xc1\x92\xf2)\x0c\x03\xd9\x1f\xf3\x8f\xeb`\\\xf0BsE\x12.\x1cA\xd2\xe4QxzCr\
D\x01\x1eC\x01\x1a\x06\xf0\xed|\x10\xa8\x02\xa2\xa0\x8bCv\xe8\xa1\xeb\x13\x90\xf0\xc8`\x05~\xb1\x80\x17\x92\xc1;\xf0\xe3\xf5\xb2\xcc\xcc\
\xf3-\xc7\x806u\xc4\"\x880\xdf@\xb1|\xa6Q\x89\x80\xf1\x13\xb3\x80\xe1\xd3\x82s\xe9\xf1/\xfa\xc1\xfc~D\xb7\xf1\x92v\xca\xe2\
5\x11\xc2\x92o\x80\xb7_`R.\x13\x00\x00\x00mB\x12\x81\xca\x02\nA\xb2\xe0W\xf4\x8akpf>\xc1j\xde \'\xfb!\xec\
\xa3\x83\xcb\xc7!\x9f\xfc\xa3\x03\xd6\xb3@\xa4\xc4\x00\x00\x00\x98\xc5\xa3\xf5\x0fr\x7f\xb8\xb0\xa7\xb5$\x11\xec\xf1D\x10\xd3\xc5\x1ba\x9e\t\
col\x04\x02rQ\x12\x03c\xe1\xc7a\xcf\x8c\xc11\xbf\xf4\x02\xcb0jF\xa3\xe3\xc9\xb2\xd5G\xc0\xd0\x0cd\x13Dao\x8b3\
\xce9\x94\xfc\xc6\xb2Xz\x044\x0f\xe1\xbb\x0b\x04)\\\x83^\xbcT\x8fOP%O\xf4X82o\x1f\xa2Hg\x82\xb5\x08b:\
\xc7\xc1\x8a\x08!\xa0L\x94\xce{\xa0eg\x11V\x88\x14\xff\xd6Qg9\xb1)\xf2#!\x07\x11\x19\x08\x80_\x9a2Ii\xc3\x1a+\
C\x19:#\xae\t\xa1\xdbV\x02b\xb2\xe15\x1b\x84\xea%\x02\xac-q%)\x12\x11\xf2\x91\x1dq\xf0\x96\x93\xe2\xec\xa0\xd2\x8b1\xf2\
\x00\x00\x00F\xeb0g*2s\x85Q\x96y\xe0\xb9\x910\xc4{\xf0{F\x91\x18\x90\xb4\xf2\xf9\x80p\xcf\x81\x96K!R\xf6\xb1x\
\xe8\xc2\xed\x19\x82\xc0\x15c#\xa3\xe0\xf1\xe7\x11\xf6\tpj\x14\xe0\x10\x95\xb0v\xfc!\xbe\xc2\x94\xbbi \xb6\x9b1\xedYd\x8eM\
0\xfe\xd9\xc2\xa2\x12\x03\x11;\xf0uN\x81\xd4\xf5\x10\xe1\x0c\"1\xe1\xc3\xdc\xc2\x81\xc5t\x91\xce\xaeQ\x93\xe0\x03\xabX\xf2\xd43t\
\xc2\xa9\x91\x8a\xa01PW\x825@b\xb0R\xf2\xfd\x83\xc3\xdfA\x90H`a\xa1\x00\x93g_\x80\xf6\xf6\x91\xea.`o\x9c\xe4\xd1\
\x06\xd3\x94t\x90x\x0f\x12&\xe3b\x12\x08\x03\x90\x02sh\xbc\xa1\xb1\xed\xc1$\\\xd2H\x9c\xe1\xc9P\xf4\xd7\xf1`\x1b\xe9\"\x03\xed\
b\x17\x8e\x81\xf1V\xf3\xced\xb4\xe1>Dj\xc0!\xd2o\x04\xc9\x08\x83\xb8O\xa4\x83F\xf0\xab8!TX!\x90\\\xf4C\x17\xd3\
\xaf\x9d\xc3\xbf\xc8\xe1\x00\x00\x00\x12`$\xf3\xeb\xd1\x1f\xa5q\xc4\x0e0\x00\x00\x00\x1d-#0\x84d\xac\x97s\x9d\xe0\xd1\xdb\xb53\xeb\
*0\xb4\xe7Cr6\x81\xbe\x80\xf0(j\xb1\xb1\x0f\x91\xc2\xff\"\xb8\xba2\xbf\xa3\x81\x99\xf2\x82y\xe4\xa3_M\x00\xd0I\xf2\xed\xf0\
b\xfcds:\xe4\xa3\xb9\x06\x04\x00\x00\x00\x8f\x01Q\xfa\xb0$~;\xb3\xf8\xdd\xd2\xfe0\xb0\xff,r\x95\xd9SE\xfaP\x9a\x19\x00\
\xc3\xd3\x80\xbeH\xb1\x11_\xf13\xb0a\x1c\x13\x81Y0\xe0\xc0\x90b$\xcdq\x96k\xe03\xb4\xb2\x96&\xd1\x8a\x9f\xd2C\xaa$W\
\xf2\x82\x00\x00\x00\x84>\xb0>0\xb3<\xd6\xa2\x02\xc6\xf2r\xd6sKg@n\xdc\x022\xf5\x90\xabQ\xa1\xe4\xc52N\x96\xa0\'\xe4\
\x83K\x11D\x02\xf8#\xfa\xad\xc2U\xa42W\xf8\xd2*\x97\xb07\xfeS\xd9\xb5\x12\x19\x80\x10\xe45\xe0\x99B\x93\xfc\x11\xd4|\xecq\
\x07\x16\xa1.&\x90\xb5\xb2C\xa3\x9b\xa42\x91D\xd0\xff#\x1dfC\xbfmt\x1c\xa5\x93\xd6\x93P\x1d\xae\xe2l9\x91\xf3\xb4@o\
t\xb2\x80V\xd2\xa2\x93\xc4\xf6\xf5p\xc1\xab\xc1\x98H\xd0\xb3>\xd2\xb7\xcc\x81@\xa7\xb4\x00\x00\x00\x1e\xf0\xa0W\xc8\x01!\xda\xc2=*\
\xe1\xdfC\xd2\xe6\xf1\x13\xc4%C\x9a3\xe4\xe0\xf4\xd0j\xb2\xd1R\x83\xd4m\x05r89\xa01\xd4\xb0\xfb\xbb\xe4\xc8\xf5C\xcf4\x10\
\xf9\xde@j\xad\xd3>\x90b\x03\x8c\xf2\x8d\xdf\xb1\x06\x01\x04KP\x00\x83\xd4R\xe32s:\x97\xf2hOA>\xec\xc2l\xdb\xf2\x82\
\x03\xb0\xf1#\x92\xb8\x02A\xc3mQ\xb6\xee2\xe6`pX\xe3\xe2\xf9u\x941\x89a\xc6S\xd2d\r3\xd2\xd01\x87l$\xfd\xf1\
\x11\xe5[#\xfa\x1d\x01\xab\xa8$[v\xa0}WT(\xe6\x02\x83\x97a\xe9*\xd2m\x8f\x82\x11cB\x95\x8b\x14v\x92$7\xb3\xd0\
\x85z\x14\x9a\x9d\"t\x9b\xa3\xd6\xb1\xc1\x7fz\x81/a\"\xbc\x8b\xa4\xd0\xcb\xa3|Y\xa3_/a\xf1@4e\x7f4\xf6\x89r0\
`\xa4\xd3z\xa2\xe4\xfe\xc2\x1b(c\xe2\xd0\xa25\x144u& \xad{\xe2\xc0\x1f`sxa4\xadQZ\xde\xf3R\xfaB\xa4\x85\
\xb2i\x9e\x92\xefm\xc4%\xc6\xb0(\r\xc2f\x0f\x92\t_\xc1\x82\xc1\xd1\xfb=Rd\x191L0\"\xf6\x98Q\xca(\xf1\x18\x8ad\
A\xa0\xc4y\t\xd2\x86m\xa4vG\x838\xfa\xf0\x1f\xd2\xc0NwR\xa8L2]f\x92\x9e\xa3\x02\xdf}\x04\xa6\xeb1R\xe4\xb3\xb7\
\xceC\x85n\xa3\x8d\x13\x00@i\xa0$F\x91\x98`a2\x82\x04\xeb\xaf\xd2\x06\x1c\x02t|!\xe9\xbfc\xb8\x80\x842j\x94\x11T\
\xb4\x97\x97#\x10\'\"\xdci\x00\xdd\x9a\x12\x92\x9d\xf4\x1c\xd4p\xc7eTk)t%\xf9c\x80\xb8\xb1v\xd5\xe0V\xda\xc2$Q\xf2\
\xca\xb7\x92\x1cl\x12\x97\xfd\xa0\xa5\x8e\xa2\x19\xd4Q\x88\x07\x80$\xc0\x91\x1eY\xf2\x06\x8f\xc3-iT\xfbK\xb0\x1b\xac c-\xb0\xce\
E$\xf5\xca\xc1\xf4>q\xedn\xc1\xedxd\x8a\xe0r\xba\xbdA\\\x11\xc3\xfa\xcc\xa1\x9c\x93\xc1\x00\x00\x00- \xd0\x00\x00\x00\x9e\xfe\
R\xbf\xa5Q\x8b\xb2\x81\xac\x84\xf2\xe3\xce3S\xb7S\xf8SQ&\xc7\x01\xf3\xba\xa1\x86\xd8!I\x83A\xc4S\xa0~uA,\xaeC\
\xe9\xc1\xa0\xee\\0\n\x15`e\xbe\xb4\x17\xafc{\x0c\xc1K\xb7\x81\xc4\x8f\x10!\x96\x02\x93\t\x03\xc9\xe6\x13\xbb\x8a\xb1\xe5Z\xf3A\
\xd1q\xdd\xf63KUR\xc3\x08\xe0\xe2\xfcp\x94h\x84\xbc:`\xec\x99\x00\xcb\xf1 [}\xd0\x1a\xbd\x02\xc2\xc9\x83s\x14\x02\x12%\
rW%@\xc5\xea\xe3\x01\x07$\x00\x00\x00>\x89\x02r\xa9\"2\xbc\x90&\x08\xf4\xfa\xb3\xd4\x06\x89S\x03?2\xbdP\x11M\xe1\x83\
\x00\xcb\x82,\xfc\x90@% -\xec\xa1\xd9\x8d\xe0\xcaE\xe3\xed] \xca\x04\xa4\xc44\xd1\x00\x00\x00d\x8cQ\xd0h\x90\x82\x04\x13\xb4\
\xd7\x90\\W\xa1,\xcbsN\xfds\x08\x13\x10\xc5,D`7\x91g\xa4CBw\x13]\xbf\xd2\x87\xc6\x13\xcd\xa7\xd1]\x18\x13\xea\x8d\
4\xbd\xcb\x02\x8d\x12\xe3#\x95\x90\xd3n\xa0\x06R\x91-\x93\x13\xdb\xc1\xc2\xfd4 \xee\x1bD\x96\xfd\x12?)\x12\xf5\x8e\x80ExT\
\xef\x98\x90\xb1\x1cA\xd5\xfc\xc0g\x95$X\x10\x13\x94f\xa3\xb4\x8a\xc4\xf6\xd4\x03\x1e`Q\xccl\x016.\xa2\x0bk\xf1\x00`p\x8c\
{B\xa5V`V\xc92D\xe5\xa1\xfb\xcc\xd0,\xb9Q\nJ\"\xea\x0f\xf2\xf2\xd0\xd1\xb5\x1d1\x8c\xf9\xc1\x82\xa44j\xa0\xa1\xab\x97\
\xe0e\xfbr\t\xb7\x04o%\x14}\xba\xf0\x07\xed\x00rX\xb3W\xa7\"\xa6\xa74W\xa8\xe4[G\xe0\xf7\xb6p\xf6\xe81Y]\x14\
\x97\x070\tP\x04~\xf7Sw\x0b\xc2\xd2l\xf2\x8b\xa7T\x00\x8a\x12-\x06\xd1\x90h\"\xb3\xf11\xf8\x90\x10\x99\x9c\xe3\xfd\x8f4\xe3\
tP\xaeX\x91\x06\x89b\x94\xc8\x90\xb0z\x00\x92\xba\xf3\x90\xcd\xf0\xc9\x00\xf2\xa5>\xb2\xe2\x1a\xc1\x14\x7fdRh@\x82~\x90\xbc\xc2\
\xc1\x0bZT<\xbeR\x88\xce\x93;\x9a\x04\x9c\xca\xf1\x8f\x88\xa1\x88i\xf0\xbe\xa8\x11(>r\x00\x00\x00\xa9@\x03\x81\x9a\xd1\x8a\x87\xa4\
\xa7\xea\xf0\xde\xa9\xf0\xfa^\x94Q\xba\xc4P\xaf\x93 ]\xc1\xc93\xb0\x00\x00\x00K\"\x91[jR\x8b*4\xd3k\xa4I\x83\x84B\
u\xa0\xa7\x1d\xc3#\xbd@\t\xb4\x94\xfe\xb842%\xb2\xb3H \x97=ry\xa3b\xa4\xe2#\xba\x03P\xe1^\xc2\xbfI\x10>\x1e\
\xf1\xb9\x18@S\xb3\x90%\x85\xf2-\xb7T\x00\x00\x00\xec[\xb2\xe0nQ\xde\xb3\x10\xc5G\x80\xfb\xd4b\xfe\x15\xb1H@\xb2\xdd<\x14\
\xd4\x84\x83\xfb\rQ\xd0\x8c`\x14=\x12\xb5\xca\xb3N\xbe!L\x15\x82\xd4Q\xe1\x93\x0c\xb3\xbb8A\x06\xb9q\x14\x8b\xf13\x8a3[\
\xcep\xefL\xe0\x17c\xd0\x8e\xb0\xc2Ej\xb0\xa6krA\x06\xe0c\x13 \x00\xb74\xc7\x08\xd2<\xf7\xd3\xe3\xd8\x904\x89\xd0\x8bc\
\x02\xc5]\x93i\xf6\"\xd4\x97\xa4m\xa8\xd2i\x98\"\xe7$\xd1\xabKQlYD.{\xf2|\tc\x15f\x14\x7fc\xa1\x04p\xc1\
\xa8A\xc1o\\\xe4d\x9c\"\x1c\xcbR\xcfHr-z\x02\xcf\xa6R\xb0\x04C\xd0jR\x13\xaa\x02\xae\xa3\xa0\xe6\xb8\"\"a0\xdc\
\xa8\xf1\xfe\xdcq\xcds\x82\xee3\xc1\xe0\x800R\xcd\xf22\xac\xf1\xfeE@+\xe1\xa2\x1dY\xc31\xc7q%\xbf\xc1\xca\x9e\xa0\xb8{\
\x93\xcb\xd1\xb0^\x05\xe3[~#,M\x11\x8e\x87\xc3\x1c\xf92p\xd3`5d$$8\x94\xf1\xe2qiQC\xc8\x8b\x14\xb8}P\
\xa7w\xe1\x9cc\xc1_\x90\x109\xe91\x13i\x81\x17\xd42\xe3\x81APnA\x08$\x12\xd5}\xc23\xa3\xa3\x14\xcbQ\xd1\xa0\"\x0b\
w\x10\xf9\x96$\x1e\xbf\x929<\xc3H~\xd1\x00\xab\x84Ix\xb0\x00\x00\x00\xd7\xcb\x02E\x96\x84\x91\x8b\xb0\x07\xd7\xf0\x8ac\x94\x83\x00\
1`MT\xc5ZR\x89(\xc0\xc7\x84\x83>n\x93\xdd,T\xf0\xeaqb\xcd\x13\xfd2\x93`J\xa4\x92g\xf4\xb2+\x02\x8d\x04\xd3\
\x9fC\xe2\x0c\x0c\xe4\x03w3\xf8\n\xd2\xae\xf5 j\xd4\xd0s`C@\xd3#|\x00\x94+\x11\x91\xc8\xbd2\xd0\x97\xa0\xf7\xaf\xf1\xf2\
\x94\x14\x7f\xd2c\xbc\x8f\xf2\xac\xbap\x87\xb7pw\x03\xf4\xd4\x03\xe1\xfd\xfa\xd0=\x88A\x90\x8e\xa39\xf9\xe3\x02\xee\x81\xd0\xa4\xf1+\xf9\
\xa2D\x12\xa4\xe5C\x84;\xc1\xd1\xfe\xb9\xa1\xd8\x88B\x11\x9e\x82v7q\xff\xea\x13xZp.\xc5\x91\xd8\x96\x04D\\\xf0\xa9\x1aP\
V_2i\xf3\xa0\xdb\x81\x10\x17\x83\xc0\x9f\x1a\xc2\x15\xaf\xf1\x8b^\x83!\xab\xb1&v \xdeL\x91 \xb5\xd0\xf4\xd3\x13z\x19\xa2\x86\
\xa9\xa40\xffP\t\xd7\x92\xb6}\xe1\xf2\xed2\xfe9\x90p\xf3\xd3df\xe3\xc2\xaf\xc4\xcc_\xb1\x99FQ\xaabq*\xa4\x82\xb4\xf9\
\xb3\x8e\xaa27\x04\x92>\xc7\x10\xfcz!\x8dU\xe0\xb9\xe8\x90\xdf\xb0$\xc3t\x82\x1alp\xf1\x08!\xc2\xa0\x84\xaafb\xfd;\xd1\
\xf0\x11\xc1h\xf0`\xfa\xf8\xf0[\xe0\xf2\xc61TM\x05b#\xa7\xc2R\xbc$+e\x84\x1a\x0b0\xb3\xb82t]\xf4\xe8\x07 \xc3\
\xc6\xc2\x19\xdf\xc00\xb7R\xd2G\xd4SJ\x91\xf3[\xb0\x17x\xb2&QQ\x14\x94\xd1\x08%\xc2f\x12\xb07\xd9\xa0\x1d\'\x81&\xd3\
So\x8d\x91\x9f:\xb0\xce}\xd1=C\xa4\xa3\x18\xa1}N\xb4\xc4\x90\xb3\\\xc6\xa0\x98\xafs\xedS\x936>\xd0\xa6\x89\x81\x06\xc4`\
\xc6\xadRG\xe43\x08h\xd0\x84e0!HRe\xab\x92\xa5\x0f\xe1.\xf6AdR\xc4\xbe\x88\xf2\xe4\x9b\xc0+}\x94\x94(ag\
\xad\x12^\x04q\x00\x00\x00^\x01\xa2\xe8\xa1\x94\x1e\xd8\x91\x00\x00\x00\xb0,\x04\x03\xf3\xa359R\x9a\xb8\x01\xfe\x8e2g\\\x13\xf5{\
\xc0\xa3Y\xb0\xaa0\xf1\xdd\x8e$5\xb2\xa4Ju`\xd4o`1\x19\xf4lu4O:\x11\xdf\x9cB{\xaaqI/\xf0_\x1e\xb4\
\x95X\xe1\xa9\x1f\x80k\x1br\x01\x8f\x14\xdcQ \xd4\xd8C\x16{r\xd4\x10\x02\xfa\x0c\xf1\xb0\xd5\xd0\x87\xbe\x10$\xd5\xe1v\x87aE\
\x0b\x90|T\xc2Y\\\x91\x06\xdf\xe1\xd7]\xb0\x00\x00\x00\x7f\x95Tn6\xf0\x00\x00\x00G\x1e\xb4\x05S\x92\x1e\xeeqw,4\xd2\x02\
\xb1\x04C\x94\xa5D\xb0\xa3\xb9\x14\xcf\xc4\"\xe1R\xe3\xc2L\x01 3\xe2\x9ag\xf0\xd8^\x83S\xc1\x14)\x08A\x1d@\x13&\xea\xe1\
\xce]d\x11\xae\x81\xf1\x8f\xf0c\t\xb0\xca\xb1\"\xfb\xb5T|CQZe\xb0\x0f\x01\xb1\x81`\xe4\x89A\x00A\xd0\xb26\xbb`2\
VRQ\x1b\x81\xa7\x85\xf4\xbfZtO#C\x92\xacb\x8c\xae\xd2G\xfc3\x89 \x83\xe8t\xc4\xacV\xc0*\x93\xf1\x14\nAo\x8e\
QX\x10\xe4\x1b\xf1 \xe7K\xa2\xef\xc82&F\xd0FN\x82\x04\xc9s\xe0\x86!\xca\x13\xb3\x92\xdc\x80}}\x11X5S\xbd)\xd1\
\xd9\xd6\xe3\x91\xc6\x10[\x80\x04\xc7\xdb\xe2\xeb@\xc1Rw\x94!h@(\xf7su\xb02\x91\x92\xb0\x0e\x85\xe1\x86\x1f\xb2v\x06\xa1\xba\
\x1c\xc3\xa3\xb1r\xddD\x01\x87n \xe1\xc9\x90\xf4\xfe\"\x95\x1d1\xe2\xf93\x17\x14@w\xf2R\n\xa3\xb0\\\xc0 \xa4\xe1\xd3@\xc7\
S[:\x10\x11p\x04Y\xe6aCK\xd2\x97\x9fp\xe6\x17\x83\x1d\x05\xe1\xb4-A\xb4\x1f\x91NZ\xd0\xea7B\xe7OQ\xf5\xba\xb2\
\xe6\xb3@\x98\x0f\xe2\x8dk\xe1\xd5W\x10\xdfJ!\x9a\x88p\xee\x17\xf0*\xa6!F^\xa1j,\xe1\xaf\xd2\xa2J,$}\x0b\xc4i\
\x90\xa1\x11n!\xfb\xe4\xb3vf\xb2\xd7\x93\x83B\xc1\xe2\xd3\xd6\xc2\x83\x9cqJ\xe1@\xb2\xcd\xd0\xca\xccR\xd4\x9at\xa1\xf9\xd21\n\
\xa1V\x06a\t\xef\x93\xc0\x92\xc1\xff\x1cd\xac52\"\x84\xf2z@Pxs3O^\x14\x81pQ\xdc\xdaS/\xa6\xd0\xc7\xf2P\
\xa5\xa2\x81w\x1d\xb4f\xaa\x13\xec}QH8R\xef\x1d\xd4\xcb\xce\x92\xab\x81\x01\xc3Vr\t\x98Qj\x1f\xd0 \xfa\x92ha\x04\t\
\x97A\xa3\xad\x006\xf3R\x81\xc8@ \'\x10\x8a\x9e\x90?^\xb0)t\xa2\x0fC\x93\xdfT\x00\x1b\xea2\"9P\xc3\x9c\xd4\x9a\xbd\
\xb2*Zr>\xcfq\xd3>\x91Sa\xc48&\x84Uh\xc4\x19\x98\xd3\xd3\x00\x82\xce\xdb\xd3\x89\x160[\xffp+\xa1$\xc1\x8eQ\
\xeb*#\xfaN\x12\xf1x\x82\x9d\'0\x1e\xca\xc2\x86a\xd4\xc1\xbbp:F\x80\xa5\x13\xc1\xc3\"!\xffQ3b\xf5\xd2A\xfd\xb0\x90\
\xdda\xac\x8aR\xb2\xfd\x13\xc1tD\xc6\x8b\xa0\x0c\x80\xf2\x1c\xb1\xc2 E\xa4q\xffcD2\xb0\xd8\xb4\x93uKP\x88;\x02\xc5\xf5\
\x92\xcd\xa2\xa2\xef\xa0D\xfd\xb9\xa3\x1c,s\xd9\x8eb#\xc1B\xe6\x03\xf1EP\xd4\x10\xd1\xb3|\xd8\"\xd3\x07Q}eA\x18\xea\xd3\
\xb4\xb2\x91\x00\x00\x00?\xc0D\xd1\xd2s\x18\x19P3\xa93\x1d{\xb0\xfa\\\xa0\xff\xfe\xd3\xe6J\x12c\x02 \x1e\xd2\xf29T\xd0\xe4\
52\xf8\xf2S\xe9S\xf1\x9a\xd9\x92\x92\x9d \x10V\xd2\xaaB\x94\x0b\xefR\x97\xe2\xc3\xf6a\xb3\x1agbj\x0c\xf0K\xcc\x03\xe6T\
D\x93:\xe0\x00\x00\x00\x98\x06\x90\x10\x9a\x02\x00\x00\x00\xa42\xc4\x87\xb8\xa3\x0c\xc7!9\x0b\xa0GEbr\xab\x84\x83\xa9\xd3i~\xa2\
;\xfe\x022\x13\x01\'\x14\xa3\xa6\xab\xe1\x93\xd3\x10\xd0o#\xb0\xac1\x0f@\xc0\xbe(r@\xbfd\x86\xe2\x10\xa0\x96\x01NM\x04U\
\xb0\x94>\xc5\xf0:\xd93\'\xa6\x02\x00\x00\x00\xe1\x0c\xb0(9\xd2\xb9\x12!\x8b\x97\xb1\x98~\xc1o\'\xe2\xcf\xe7\xa2\xe0\xbbr\x94L\
3(\xec\xc3\xa2\x81\xa0\x0b\xfb0u\xdb\x91\xd1\x81\x83\xba\x9f$\xbe\x90Q\xcb\xbe\xc0\x06\xd8`\xa3\xc4\x93x_A\x7f\xa7\x94\x7f\x0eS\
\xd2\xd2\xc2me\xe0 \x91\xe4\x02\xfd0.=\x14\xe8s2\x91\xdcb\xa5`\xb4\x88@t\xd8G\x122R\xa1\x15\xa9\x90/\x93\xf0\x98\
p\xb0\x0b\xe6\xe0\xb7\x05\xe1\x9eT\x02\xa37b\xb7#c\x1e\x99\xe2Y\xd8\x01\xe3\xee`>J\xc2\x9b\x04R|z\xe4\xdf\xe0Sk[\
\x81\xdfb\xf4\rC\x04X\xa8!\xe3>\xc0\xd1\xc5\x10>\x12a\xa9\xdfb\x17\xbfR\xbe\xa6\xa2:\xd63\xa4\xa0\xe4N\xc6\x11\x84\xae@\
{\x0f \xe6\xdb#\x9c\xc1 \x81\xf0\x01JrC\xb8\xc2P\xe8\xbfq\xbc\xbc\xa1\xcaw\xb3\xfdZbz2\x10\xef\x05\x92\xf5\xe9r\x1a\
\xba\xa2I\x9e\x02\x01\xc8\x93(\x80\xa05\xcbb9>\xd1\xff\x93\xf4\xf5,\xe3\x18T\xb2\x92r2\xf5\x1aq\x99\x81\x91\xb2\xb6`9\xbc\
\x02\x192\x10\xf5.\xe0#\x13\xe3\x0e\x9dsO\x11p\xfb\x90B\x8b\x06\x11F\xba\xe3!\xd0\xf2u^\xf0^Va,\xe9B\xbci\x12\
d\x89bx\xef\xe3f\x033\xe0\x7f\xd4\xb6s\xd1\x03\xdb\xe2\x1e\xb1\xe4\x11!b\xa2\xdeA\x15YP,\xdb\"X\x9e\x90\xab\x7fA_\
\xd9\xf2\x9bW\xd0\xcd4s9\\P@&P\xad]\xa4K~t\x86\x03\x92e\xfe\xf1\x7f\x89r0\x7f\xc2\xa2\xb2\x80WC\xc33n\
\x90\xec\x9a\x04(\x98\xa4\xd3\xd4\xf3NG\xd1IAb\\\xf3Q\xdf\x87`\x0eh\xb3\x8c\xf7Q\x1d\x86\xa2\x85 d\xb2Os\x1e\x87\x11\
@\x94\x11\x85\xeea\xcf\xc6\x80\xaa3\x82\xd3:RL\x06\xc1\xf4pq-\x9c\x14\xec\x02\x91\x00\x00\x00f\x80\xd0?<\xf2DQ\x11\xa2\
\xa7C\xae!$\xe8\xe4\x02W\x14\xb0\xf8mT\xf4~c\xfe\x9a\x94\xbf\xec!\xbf\x0b\x11\xe81\xe0\x18-\xe2\xa41p\xd0\xe4R\xcef\
b\xeel\xc2\xe9<c\x10\xfba.\xbeC>Vb\x0f\xb71*}!o\xdc37\x11\xb0u\x96\xb0\x11D\x03F\xe7CI\xe8\xa3\
<\xc2\xe2a\x96\xb3\x02\xdbS$H\xd31\x07Dr\xb8\xe2\xf6\xe7\x83\xb3\x18!\xf7\xb7\xb0\xa9\xfc\"\x83\x94\xc4\x814\xb3\xc0k\xf1t\
\xd9\xe0vI\xb4\xd6\xf31(^\xf2\xe2\xcf\xf1u\xaa\xa3Az\x91\xfd>\xb1M\x83\xd0\xe83 \xafa\xb3\xb0\x91\xa3U\xfb`E\x93\
P+\xcb\xa0W\xd2b\x0f\xeb\x91&\xc2\xd0e\xb5\xe4\x18W01[\xd4\x06\x0cA\xb4\x8f\xd3|\xf7\xc2\xa8o$]\xe2\x91&\x9dD\
V\xef\xb2*\xf3\xc1M:\x12\xd9\xdeR\x1eJ\xe0)\x12\x81\x90&\x83\xb3Gq\x84!Q7R$\x0f\xa73&T\xf4\xa9;\xa0\x90\
l\xd4B\xf2\xb1\xab\x12\x00\xde\xbc\xc0q<\xb4\n\x07q8\x1e\xe4\x8db1\x00\x00\x00)|\x14\x0b\xe2\xa1\x00\x00\x00\x0c5\xc1\x99\x08\
cw@Q\x131\xd1\xc0e0c\x16\x92\xe7\xc2\x10\xdc=\xa2/%\xb0n\x921\x87\xaf\xe0\x8a\xf3\x83T4\xe1\xe7\xf2ca\xd9\xc0\
/\xe3\xa2\x9c\xafR\xc5dC\xea( \xb5%\xa2 \x03\x01b\x9aT7\xd5@\xc0\x81#\x81\x99\xf4ns\x01\x1d\xcb@\x87,c@\
\x12\xe2!\x1d\x919\xa61\x00\x00\x00\x00\x00\x00\xc2a\xd3\xe1\xb2p\xa4=aB\xd3B\x99u\x82]e#\x84`\x03\x87V\xa0cs\
\x10\xbb\x84\x10I\xad\xa4{\xf6\xc1\xa5\xc6#\xb4\xc6\xe3\x8d\x004\xf2V\xe1\x9c5SX(\xd0\xb0BS\xe1\xed\xa0\xd3$\xf0\x8f\xc3 \
j\x86\xe3\xe1\x15\x84\xc0\xa2\xc1\xf7\xf5\x81\xb8ur\xd6\x18\x84#\x87\xc0;\xc0r\x13\xe8\xe1\x8b\xbaAi\xa2\x84\x96\xb5\xf0\x94*\x80\xb7\
\x7f\xa2!\x8f\xf0$\xc00c\x84\x14\xc4la<iS\x90\xfc\xd3b\xc1\xc0\x03\x8adM\xfb\x02\x83#\xe1T\x99\x04g\xda\x11d\xbd\
\xc1\x1f\xab\xa3r\xab\xe1\xfe^\xe1\xe3\x89r\xeew@\xdb\xbaRO\xa8\x13j\x17\xc2\x94\xf7\xd1VI1\x84\x1c\x80\x9a%\x12d\xf0\xe1\
\x14|p\x16F\xe1\xdf\x900\x0b\x94\xf4\xb4\xa8\xb1\xaf\xc1`\x12z\xa3i5\x94B\xc8\x92A\xa0\xf0\x12_21Z1\x14\xd5\xd10\
\xca\xd2+|\"\x15Gt5`\xb3\tgA\n\xf9\xd1\r\x8c\xf0l\xe4\xb3/T\x91\xfa\x993&\xcc\x82\xd1\xfec\x85\xf8\xb1\xcd\x88\
\xe2\"G\x92VB\xb4yr\x91\"\x8b\xe0\xde\nT8\x97\xa1\\\xc4s8Q\x04\x1d\x99q\x9en\x82V\xaa\x10^h\x84\xc9n\xe1\
\xad?\xe2\xb4d\xc1w2\xb4[\x91\x12\xbd\xdb\x11o\xc3\xa2\xb1\x99D\xf9\x0fs\x1e\x8a\x10_\x05\x91]\x902\xe1\xf3\x02F\x18S\x06\
\\ \xe6p\x14p\x0b\xb4\xdd\xc4b\xc7n\xb0E\\\xa4\x03\xc5\x90\x00\x00\x00\x0c\x01\x00e\x83\xe0o=\xf3\x9b9\x04\xf0\xfb1A\xf8\
Q7\xcf@Ap\x14\xe6\xa9t#q\xd0\xa1\xb5`\xe0\r\xf1\xb5\x86P\x8e\xea\xf0\x04\x14\xc00\xafs\xda\xd1\xf2\xd7X\x13\xde\xe7\x80\
\x1c\xc3\x90\xf1\xb9t0iQ\xa7T$\x92\xc9\x12$x$\xf4\xc7A.\x98PV\x90\xf1z\x07Pcp\xb2y7\x94\xc8uA\xdd\
\x90\xc2\xb0#\xd1\xbbI\xe2\xc0Y\xb4i\xc4C\xf0`\xd4b\xa8\xb3\x9cI\xb0\xa6\xb6`M\xe6A\xd2\xa0\xe0\'_\x91\xa7V\xf2*8\
\x82\xc5\x94\xe4z\xfe\xc1\x15\xfd\xf3\xcf\x96T\xda\xeb\x92%\x98\x81\xcc\x03\x82\xdcz\xe4v\x1b\xe2$u`\xd8\xcc\x01U\x91\xe1\x07%P\
^\x99S \xa5 \xa4\xc6\xa2\xeb\x0f\xf3\xba2`z\xe1ar\xb72I\x0e0O+!\xd77a\x0e\xa2\xf0\xce\xfc\xb2\x07%A`\
\xeaa\x91\'4\xbe$\xe4\xf3$\x82\xeb\xda\x83C\xca\xa1\x12PTf?\xc22Zd6\x80\xd3)\xd5pg\x0f\xd1\x04\xa7\xf4\x07\x9c\
\xd3\xe09\x02!x`\x12\x87\xf2{V$i\xbe\xb27\xcb\xa1\xa3\xe6\x91\x14\xc52\x97\xabp\x07Z\xa1\xee\x06\xd1\x89\xc1\xd0\xc2\xe6\x12\
f$B\xe8n\xe01\\\xc1!\xccAo\x1b\xa3\x02\x01\x80\xd6q\xa2\xae\x82\xc1R\xafPO\xedP\x15Jsn\x89C\xf9V\x81\x1d\
\\@\xd7\xc8Q\xfc\x81\xc4\x93\xf4#\x17\xa3q~\xb9\xc0n\xa0t\xfc\x89\xd0N\x95\x90\xf9\x95\xb2\xb2\x83D\xa3(\xe3\xa7v\x90o\xaf\
\x92\'\xdaQN\x93\x81\xf6P$\xd0\xc0\x83\x8d{$\xf6\xbd\xb0\xe3ib+X\xe4\xdfw\xd4v\x99\xe0Te\x91wk\xb1\x7fjB\
\xb3L\x92W\xd5\xa1\x17\x01B\xb0\xca\xa2\x83@\xe3\r\x132a\x8d\xa2N\x87\xd46i$\xbe\xfb1ES\xa1\xdf\xc6\xa1\x97\x15\xe2\xc4\
\xbf\xf4\xacb\xc4\'\x06\x84\xbb\x92\x10\xbb\xf7\xf0\xf6\x9a\xf0\xba\xa3`rj\x83\xbcF0\xe9\x8c@\x8csrlz\xf1\xbe\x97\x02\xca\xd6\
\xc1,\xba\xa1%\xd8\xb2\x14\xcc\xd1\xaa\xf2aH`\xc4\x05\x05\x00\xd1\xa8\x90\x8b\x12\x91\xcf\xe3\xa0\x1f\xa4p$PB\t\xddr\x0f\x01R\
\xf0?\xc2L\xa8b\xc3\xcc\xb2\xfa\x98`\x14$\xd2\x93\xc13\x10\x11A\xc2\x06\xe1\x95<T\x1d\x9e\xb2UP3G\xee\x91`\xdbaV\
\x9a\x84VR@\x8f\xc1\x81.\x0b4<\x8e@\xba\xe2\xb0\xfe]\xc4!\xc0B\xfc\x08\x93/\x88\xd0l>\xe39\xef\xa2SN\xf4\x9c\xcb\
r8\xb8\xa4\xd9\xe6\xf0\x9c\x84D\xc5\xd2rP\xe0Q\xceE\x10<n\x01\x14\xd0\x02\x89S\x90\xd9x\x92S\xbb@\x0b\x16\xf3\x07{\x02\
\x8ec\x91\xc3\xd9\xd1\x8a\xb7\xc19\xdc\x01\xc0-!\"\xf4\x80*a\x90\xe1\xc2r\xbe\xd5Sk\xa8QYZ\xc4\xd7\x0ba\x9c\x81\x94\x17\
\x12A\xf2yD\xa7.C*\xc0\xd2[\x1bp\xf2\x011\xaf\xec@\x92N\xa2|\x82q7\xa7\x02\xd8\x90d[\x13\xd1\x91\xaf\xd1\xac\xd4\
\xb2\x93\x0e\xc3.\xdd@oY\xf3\xac\x01\xb0\x81\x14S[\xff\x83l_c\xee{b\x99$`\x0b\xa6\xe4p\xeb0\x00\x00\x00*\xd0\x80\
\xde`1\x0fS\xf4\x00\x00\x00\xb0,\xd1\xda\x19DW\xf5S\xffXsl\xd8\xa2\xe9\x8f\xe1\x87\x81\x14g\xd1\xa0\x18\x9f\xf3\x9a\x10\x94\x8a\
\xda\xe1_\\\xc2OC\xc4\xaf\xf3\x00\xaa\xd9\x02\x9db0\xdbU\xb0\xe6\xaa\xa1\xcf\xfe\"/\xe2\x81\x96\x9bs\x7f\x1d\x83\xef}B\xe7R\
RZ\xb7\xe1\xd0%\xf2\xcb\xed\x12\xdd\xb3s:\x8dBVp\xf0\r\xe0a\x12\xbcp\x00\x00\x00\xa8\x87\xf4K\x1c\xf2v\x86\xf1\'\x97\xb1\
\x95\xa1\xb2\xba\xf40W!D\xa6\xc2\xa4J\xe0\xe1\xd2\x12r\x1c0\xd3\xf2BSZ\x1d\"\xee7\xf1\xe3\x7fQf\x9f\xc0c\x96\x94\xdf\
\x13\xd0\xed\xd9\xe3\xc0\xb0\xf0%I\x90\xfd\x7f\x11\x18\xd6\x92\xfe\xe8\x13\xce\x19C\xa4\x14\xd0%,b\x0f\xd2\x90\x94\xbf\xe2\xdd\xe0@\xa7\x7f\
\xf4\xf3\\bQ@1)g\xe1v\xf6PH\x06\xb25\x00\xa0\xe7L\xb1\x9d\xfe\x009\xab\x04\x1d\x14!\xf5\xbd\xf3\x1f\xe7p\xc6\xe8\xa1\
\xe8Q\xe1\x85\xd2\xa2\xd86\xb1\xc6W\x022\x0b#T\xd3#\x11\x06$\x12c\x14D\xdb\x11<\xe00\x94\x83$\xa7\xa6\x14(+\xf2\x00\
\x00\x00\x96\xa3\xc2%\x08\xd0O\xde\xf1\x03\xd4S\x1cG\xc3\x14\xd3\xa0\x16\xdf\xb2\xbeIT}M\"\x00\xe7\xf0\xa1Ab:\xc8\x92\xf7\x1f\
\x20\xc6\r4\xff\x13\xa2\xe2\x9bt\x94M\xa1\x9d\xae0\xeeeT\xff9\xc1$\x04\xa2E\xf5\xe1v{\xd1\xb1\xc0\xc2\xf0\x06\xd3\xe6\xc5\xd3\
\xbfg4\x1f\xc2$3>$03\xa3\xeba\x92\xbc\xad\xa0(\x11\x90\x83\xde \xf4t\xb4\x12\x9fa\xc6\xdcQ\xe9\xfbR\xd4F\xa2h\
\xb60\x7f\x89\xf3\xd8\xd7\x01\xb3m\xe0\x00\x00\x00\xe3h\xf1du\"\r=`X\xe9\x80\xb5qsr\x16\xe2\'\xfe\x015\t\xf2O\xb6\
\xf4\x8b!\x10\xc6\xd9\x13KL\xd1\x00\x00\x00,\xfapt$\xb2\xf1\xcc\x80\x83\xda\xb1M?\x90\xa9I\xc4\xb0MP\x83\x06!_\x91\xa4\
\'\x17amtD\xa0k@3\xae@)\xbe\x14}\x80Cm\x1aB5\x9d\x04tG0\xa8\xaf\x02\xb5\xbe\x01a\x8e\x90\xf0\xc4\xc0\xe1\
\xc91\x0f\x9fbD\x87\xb0\x01ht\xa4y\x10\xf6)\xf0\r\x96\x13\xd8\x0f\x81\xe0\xef\x02\xee.2o\xb2\x13xb\x00\xee\xcf\xa1\x9fi\
D\xf4\xa6R\x84M\x11\x9a4\xd0F\x1a\x13\xec\xa7!\xbf0\x83\x81\xb5\xd19\xaf\xf2\x12V\xa4ck\xf0\xce\x19P\x03\r\x10\xf5\x94\xe2\
\x8a\x8b\x03\xa6\x0b\xa3\xe1i\x01LBa\x00\xe3\x03\xf1\x9bTFOd\xa9,P\xda\xbf\xd3\xe9\x85\xf3\x1bD\xa4\xbe\x06\xf2\x85!\xa3\'\
\xc3\xe0\xd9\xa4\xe4\xa2\x07\x003\xb6@DBd\x10\x86\x84\xb2F\xd0\x86&\x02^)\x91z\x81\x91\x85\t\x131\xd6R4B\x00=\xe2\
\x91~\x7f\xa01k\x94\xb4~\xc0\x02\xf5A\"\xe8\xd2\x8d\x90b\xc0\x83aJJR\xa7\x17\x90\xee\x08\xc4\x12}a\xa5\xee\x83#~\xe0\
\x84\xdd\xb3\x1a\x8b\x84)\xa0\x04\xce\x7f\xf4\xd2=q\x0f\x88\xa3k\xf6p\r\x0b$\"\xe0\x91\xfaXR\xef\x0f\x14\x82\xda\x13>\xd3`\xbe\
\xe3\xa3!\xbe@\xfd\nD\xe3\xd9\xf0\xbd\x13r\x06\xb6b\x89\xac\x82L\xad\xf2\x19<qkT\x045y\x04\xfa\xf62K\xb9\x83\x94#\
Qe\xdf\x83Q\xc3\x82\x00\x00\x00h8!\xaa\x82s\x06\xca\x92\x91\x01\xd0rL\x00\x07bQ\x89\xc3\x82\xdbv\xe3\xe8Y\xe2nN\xb0\
2\xbb\xf2-\xb4d\xbb\xf7#\x8fZ`p\n\xd3\xd4\xb4\xb0\x96er\xaa[0\xaeI\xf2\x1d\xb01\x8e\x93b\xad\xa4rn.\xe2\xe2\
\x06C\xfa\xad4\x0b\x91\xb4\t\xa5\xc0|]\xc1\x10}\xb2\x90\x89\xc3 \'#f\xad +\x96#\x8b\xa8b\x00\x00\x00l\x9c\x03S\xd4\
\xa0d\tco\xa5\x14r\xec@\xf5\xb6C\xdd\xccS6\xc2P(^\x04#\nq\x99\x9b\xe0\x04\xb3$A\x13\x13,\x10\x10v\xd2\x12\
\xd5\xac\xb1\x1d\xc7\xa3\x911\xb3\x1b\xe1\x80\xc6\x8f\xa2\x1b\x9e0\x97\t\xa2\xf6\x98S\"\x82\xb3\x9d\r\xb2\xa4\xbc@\x80\xddb\xcb\'3\xab\
\x83a\xee\xcf\xe2t\x1d\"\rT\xb2\xdc\xc1\xc3I\xfd\x12O\x8fSA\x9dqt\x02\xb1\x97\x1fQu\x04\x03\xa3\x8e\xb0D\x9c\xe3\x99\x16\
\xa2\xbeV\xc3T\xe8\x03\x00\x13 \xf7\x88\xc0\x0c5\x10E\xaf\xc2q\x0f\xa0c\xd8\xa0r\xbbs\x92\xd0\xd2!j\xb24\xdd\xb1}\xa1\xd2\
+\x1b \xed\x0c\x91\xd5t!\xce\xb5D_\xc6\xb1\xb6\x03\xd4a\n\xf0\xa2\xff\xa1\x07\x13S\xdc\x1bayCp\xcd\xf7\xa2\xe9\x9a\x02\xa5\
\xbd4Ho\xd4\x1d_!Ms\x14\xed\x1bp4\x82\x92$L\x91\xde?B66\xf2\xddw\xd1\xc4\x89B\x8b\xa11\xbf\xf9p\x02\xfe\
\xa2\x8a\x17$HM\"\xf9\xc5\xe3_\x86 {\x80b\'\x13p\xafi\xd0f\xce`\xd3T\xd1\xe7\x02@\xeamPN\xdc\xe1\xa8l$\
_{Q\xe5\xa4\x84pW!y/Cl\xb1\"[\x12\xe2\x90)S\xc3\xbf\x91\xfe\x87\xc3]\xd4\x82\x1e\"a\xa2NR\xb9tr\xd5\
&C\xc8\xd0\x00\xca0!tQd\x00^\xc2\x1b\xe3B(5`\xa8\x9c\x93\xcb\"\x13\xc5s\xe4\x1eoA\xe3\xb9\xb2~\xe5\xc2!\xb4\
\xb1\xceYP\xb6\x86A\xe4\xe4sW\x832\x96\xff\x80|\xb7\xd2\xae\xc5\xe0\x08\x9a\x01\xc4\xfd\xa2y\x94\xa1v\xa1@\r\xb2\x92P\xc3\xa0\
r\x12\x01\x96\x13\xa4^\x98@T\xd1\xc2&\x8a\xf2\x88v\xb0\xbd\xa8\x94\xc0<\x93\x87\xc3\xa1\x93oa\xcf\xa42\xb3 \xe1\xde:\xe1\xe3\
\xfa\xb03\xa0\xe2x\xaeb\xb3e0\xde:\xd2\x1eYD\xc4\xbc\xe4\xec\x1edu\xbc!\x7f\x16\xe0\xcc\x99\xb4\xf4\x1f\xf4\x14\xfd@\xd7,\
\x90y\xce\x93!$\xa0-*\xb2\xd0|\x93_|\xa15\x0cp\xe3_\x11\xd6;A\x08y\x00\x1d<p\x8eRd2\xb9\xf1\xadX\xf0\
\x9d\xf1\x03\xd4\xe5\xb13\xe0C\x8b+\xe0\xf1\xa4\x04p\xcf`<\xf1\xf3gX\x82\xbf^r\x00\x00\x00\xfab\x92\xbb?\xa0\x89j4b\
z#V\x07\xc4\x91)A\xff\x0bP\x82\x13\xc0M\xf3S\xdc\xeer*j\xa2{l\xc0 \t\x84\xd4\x06\xc0\x8e=\x01\x8b\x8f\xc3,\xd2\
\xe0\xec\x0c\xc0-\xc4r\xb1\x92\xb1\x08EdY\xad\"\xc8\xb5\xd4\x85[$\xba\xfb\xe2\xb6stF\xc2\xb4!\xfd`\xaa\x95\x80\xe4U1\
\xe8\x04\xd0\xe4\x97\x03\xcb\x7f\xb1,\xfd0\xadV\x91\xc3\xb7\xf0\xf4\xca\x12\xdd\x1d\x94e}q\xb8\x8f\x04\xc9\x82\x80\x99\xb2R\x91\x8c\xc3\x89\
\xf5\x12\xdc\x92\x02),16r ,\xb4\x90Aj\x02\x08\x80\x01\xef\x14Q\xd2\xed\x10G\x1c$\x84h\x80=\xfd\x01\xdb-0#;\
\x82\xab\x83\x03*\x9b\x13\x9fTAx\x00\xe1kT\x82\x00\x00\x00\x1e\x93\xe1\xe5\xaer^[\x91\xa6\xe3\x90\x88\xc6\x11\xc4\xbc\x90\xd2+t\
\xb6\xd2\x83\x83\xa3S\x14\x06`o\xcaA\x84\x1ca\xef\xa8p\xab\xe2p,v4\xd1\xb8\xb0\xef!#H\x1f\xb1\x04\x92\xc1uE\x03#\
\xd1\"\x82\xfd\x93[CA\'l\xb1\xb7|P\xbf\t\x93r4\xb3l\xbd\x14\x88\xa7\xb1\x97\xcc3&m\xd3\x07\xd0 \x9e\xfd\xe0a\xcf\
3\xb1M\xd4w\xa8\x83+|\x90\x89H\x81N\x16Q\xd0$a\xc5\xe1QU\x82b\xfaL\x94H$rl(\xc4\xaa\x18\x02\x1bH\x82\
\xd7\xe5s\xff\x11#\x945\xf1\xf6M\x94\xc05\x14b\x94\xf0\x9d}D\xce\xa9\xf4$q\xf3\xcd\xb6\x01\x84\xfb \x8cL\xf1p\xf9\xb3m\
u\xf3\x86K\xc2\x8aNp\xae^ \xaf\xd6\x91\xfc\x07\xd1 S\xb0p\xb1\xb1\x8eI H\x88\xb2\xe9\x00\xa0\x9ag#AWDnm\
\xc0\x7f\x1fs\xba\xe0@\x83\xb5\xa0\xdeP$V?\xa3\xfd(\x82\xf91\xe0\x18\xef\xd3\xb3.0m2b\x9es\x84a\xca\x92\\\r\xa0\
q\x06\xe3\'\xb2A\x8a9\x119\x8ad\xe5\x8c\x02o\xae\x82e\xf4#]\xedp\x1ff\xb2\x8dk\xf2\xe8\xccc\x04\x1d\xf0A\xc6C\x87\
\rC\xb6K\xd01\x90#tpr\xb1\x85pC\x8fAU\xa5\xb0Q\xee\xd0\xafY\xb1Wi\xe4~\x93t\x1f\xc2\x10\xc8[\xb2\xa3!\
2\xbc\xc8c\xc2\xbf\x90\xda~\xa1j\x90\x90\xd2\xacs\x9e,\xe1\x93\xa6r\x81N\x12&\xf2\xa1x\x1e\xc1\xca\x89Sg\xc6\x13;\xb8p\
\x1be\x01\xf8Ja!\xde\xe2\xd5\x1d!w\t$\xb9\x84!0\xf9#\x91[\xb4}\x96\xd1[M\xb1\xa1\xb5\xc2*\xd1\xd015\xe1\xa2\
P0\xbdwp#Z\x14\xf5k\xb11\xbeB}\xe3\xf3\x1ep\xa1Y\x1f\x00\x00\x00\x00*\x12\xf3\x94\x98\xd4\xeb\xbf\xf4lN\"{.\
\xe2\x1a\xa41\x9f\xc2\x80\xcf\xb7\xc1\xb5CT@U\xc0T\xbe \xf2&\xf4\x08\xe3Q\xcd?`+\xb4\x11\xc4\x9a`\xa4Q \xfa6\x80\
\x1bu\x91:Q\xb1X:\xf2{\x15\x00\x8b\x86\x10\xbf.\xd1\xa4\xe8\xb0h\x11!PdSs\x01\xe3\xfd\xc0 \xcf\x14\xb3>\xe3\x13\x89\
\x94b\x11\xc8\x90?~\xf4v\xa14\xd1\x0e`\xda\xa3\xe2\t\xd3\xe0:\x06#/\xbd\xc0\xcc\xf9\xa0\xeb5\x00\xb4Z\xe2\xb9\xbe\x84\x98\x91\
\xe4\xa2\xc0\xc2\xc0|\xc1\xd2\x90\xa0\x17m\xe3`hB\xcb\'\xd0\xbb{`\x98\xdaS\xa4\xd4\x93\x0f0\xc1\x8ct\xd2\x177\x10\xd8m\xe2\
o\xba\xd4B\xd7\x13\x83H\x91\x12!t\'\xe7\x02T\xf8Q\xe1\x8a$\xd1\x86\x83mvA\x9c\xc2R\x05\x03\xc1\xc8\xafC\x85\x1e\xa3\xa7\
\x15\x81P+\xd2#\xd4\x93\x17<\xa4_\xe4S\xbb\x9fc\xed\xdc\xf1\x05d\xb4&b\x90a\xa8\x91\xb3\xb6\xd2\xfe\x83b\xbc\xef\xa1\x1c~\
\x91\x89Jb\x89P\x13\xd0\x9c\x10M\x9f\xb0c\xd3\xf3VWPcA\xa4\x88\x8c\xa4\x86U\xa1q!\xe0\xa9\xc5\xe2C\xf3\xb1\x7f\x99\x80\
o\xd4\xd2%$A;\xe7\xc3\nJ\xb0&\xe8\x93\xac\xff\xe0\xb1n\x02%\xab\x12\x8b\xa9r\xbcq\x83$\xc3\x04\xc5\x06@\x9a\x01\x91e\
A\xc3Q \xc3Mv\x04=\xc3\xb3\x17;\xc2\x0e\xe6!s\xb5\x11g\x87s\xedJ\xa0\x18\x0b\x84\xba?A\r\x96\xa2\x9e\x9dS\xea\x9d\
\x20\x93\xe7 \x1e8!h\xe0\xc0ss\x00\x97\xb2\xa3e\xf6s\x8e\x86\x84\xc1\xb9\xd1\xb2\xfe\x83\'\xb4\x82l\xc4AM\xe4\xd0\xccc$\
\xb6\xa9\x03\xad\xb9A\xcb\xa5\xd1\xb6\xa02\xda\x9d\xc2\'Tr\xb1\xc0\xc0dj\x02\'\x7f`\x18\x7f\x01\rj\xf1\xfb!\xb0\x1f$df\
\xb7@\xf1b\xe2\xf1\xb3\xc4\xfe\x8bC\xbc{\xa1\xfa@\x12aX\x94\x05x\x92\x07\xe4c\xdc_2\xc8\x95\x92bm\xd3\xc6\xf8\xf1\xa6\xc3\
\xd2\xbd#B\xd7%\xf3\x88\xbe\x11L\x02\xa0\xa6\x83\xf4\xc9\xa9\xe3\x957a9=\x11\xcd\x04\x00WRRn\xb8$\x94|2NDQ\
\x98vR\x00\x00\x00\xf4\xafRQ\xd3\xe1\x0e\xcfqj\xc2\xc4!it \xa3\xb4\xedt\x13\x88\xde\x13g\x87\x00\x9b\'r\x19D@(\
\xb7\xe0\xa1S\x82L^R\xd9\xe1\x91A\x0e\xc4N\xb2p\x10\x19\x04\xc7\xbd\xe0\xa2\xc0\xd4x\xcb\xa048q\x84\xf0bwtC |\
4\x94/r_\xb5\xc4f\x0f\xb0\xf9T\xc1\x80\xbbT{\xec`\xa0\xd1!\'\x86\xb1\x88\xe4#\x8e\xc7\xd374\xa4\xa6\xca\x01\xd5\xcc\"\
\xe8\xba\x93\x10\x1dq3\x1f@O\x7f\xd3\xc2HP\x11\x16`F\xcd\x11\xb5c\xc1\x17<\x83Y;\x92^\x89D\x81F\x82\xf9\x03\xc0\xe4\
u\x11\x97\xcc\x02\x12\x99\x94\xa4d\xb1U\xe7\xa3\x03\xf7\xf2D\xe6\xe2P\xc7\xf2\xc6M\xd4\xf5WP\x0b\xc3\xa3!3\xb0;Q\"\xa7\xf9\
\x83\xca\x06!\xb8b\xb3\xb2\xc2\xb4\xfar\xc0\xe6jBR+\x035\xba\xd1\x8d)\xe2Pg\x83\xe1\xb5P\x9f\xe8\x11\xd2\xe0!\x84\xc5\xc0\
i+\x00\x88u\x12v\xf0\xd3\x80\xaa\xa0PK\xe4k\x00\xf3o\x00Q2\x05!\x00\xc9\xd18&\x01\xec\x0b!\x8eP\xa1\xf9\\\xb4\x00\
\x00\x00\x00\x00\x004|B\x00\x00\x00\x18gA\xbcr\xb3\x82\x8b0\x0fQ\x81\x826\"0\x12\xf1\'L\x12\x80\x82\x93\xcb1\x11&\x0b\
\x82\x85\rt\xc1?\xa3\xc3K\x00\x1bx\xa1\xe8ZP`S\x94\x846\xd3\xe8T\xe1mf#2\xfd\x91\x99q@\x04 \xf0\x04oR\
:4cvT!\xd5\x133_\xba\xf2\xe8w\xa4;\"\x90\x9b\xb9\xe0}Zt\xca\xe9aiwp\xaf\xce\x01M\x94\xc4\xa4)\xd4\x19\
\xb0\x94\xf1\xac\xe2%&B\xe4\x17\xf22C\xa0\xa7_2\xf1\x8e\x82q\x10\x92\xc0\x8d\xe2{\xb9C\x01\xad\x84`>\xc2ZD\x13&\xbb\
\xa3\xc3\xa2\x14f\xcd0%\xaa\x04\x97ya\xf6n\xf1\x88H\x93\xe6r\xb3\xd7\xad\xa2\x00\x00\x00\xb3\xaf\xd2\x8f\xa6\x01\x88\x89B\xc0\xec\xe3\
\xe0OP\x8d\x14\x02\xfao\x92\xbf\x1f\x12+v1yO\xc4\x18-`Q\x0ep\xc6\x9fB\xd4\x11\xe1^\xe0\x00\xcc\xf9\x13\x93p\xe2\xac\
\xccQb\xef\xd2\xb7Ps\x1e\x13\xb4:h\x14{\xc3`5\xfc@\x00\x00\x00\xc9\x11S\x17#\x04T^\x10\xb4\xeb\xd0q\x94`\x9f\xea\
rr \xc0\x10\x1fT\x1e\xa2\x91\xd65\x00\xdfE2w&bc\xba\x94\xa6+r\xba\xcd\xb1w6\x04%\xa1\x80\x8f\xa4\x02\x8df\x84\
\xea\'qU\xd0pM\x99\xb3\xb4\xb7\xf4{_\xa4\x1f\'\xe2\xce^\xc0\xa2?\x01\xbd\x86\x81\x15R\xa2\xdb]\x92Z\x03\x80\xbd\x06\xf3]\
\x9ft&\x15a\x1fR\x137=\xd2;\x19a\x8ee\xf2\xb3^\x92\x8c\x8a\xf0\xbbh\xa1\xe1\x0b\xd1\x842a>T\x93s\x14Q\xcbx\
\x90\xbf\xe2\"U\xe8\xc06Y4C\xf9\xc2\xe5\x96\"g\xca\x00F\x8ct\xc4_\x13\xc2a\x14v\xe4\xb1\xb10\xc0-+\x94\\\xd4\xc0\
\x00\xb6\xc1vG\x12\xee\xf4\xd0+I\x94\xd6c3\xf6o\xe3%b\x82Z\xb2QL|\xf3\x8f\xad\x92,\xf8\xf3\x00\xc7\xb1~;\xf1\x94\
6\x90<\xcd\x91\xad\x11\x80\xbd\x15\x94tgCo3 <G\xd2\x06\x99\x80\x10\xbb\xd2^\xb31\x023\xf1L\xc9c\xd2k\xd0\xdc_\
1]\x8f\x02\xcd\xcd3\xb6\x04\xc2>6P\xd3\x86B\xd8nCo#\xa0\x14\xfa\xb3\xf4Nr\xcb\xfd\xf0bz\x12\x0f+\x03s\xba\xb0\
\xfc\xcdq\x95\\2\x96\xa6!H\xc8\xe1i\xbcbK\x9c\x90\x1c\x97\x81&\x8b\x14q/1\xd5\xf4#\x1e\x12#\n\xa9\xa0\xf0\x96\xe2\xe2\
\x0er\xfa@ \x84\xf8\x83~D\xa4~\xce\x82\xef\xebR\x8d\x9f\x80\x99D\x94/Q\x12\xb5_\xe1\xbd\xa4\x83\xf8\xae\xf2\xeb\xe3\x11\x02P\
P\xbaSt\x036S2\rC\xd0\x8eA\x91D\xd1\xe5 \x01\xb9\x94t\xe8\x83p\xf7\xa3\x00G\xa4A\xc40\xa4\xbf\xefpx`\xa4\
\xcc\xdf \xd4\x91\xf0\xcb\xfc\x93p,\x90.Z\xb0\x94\xec\xb0\xc7[@=\x03\xb3\xef\x1a\x90*\xdd\x01\x93\x8bC\x1e\x19`u\x17B/\
\x94\x82}\xff\x122|\xc4+\x05\xe2\x12\x1d\xb0\x1a)2\x16\xf4\xd1\x81\x15Tv\x0c\x13\x93<\xf3T\x84b\xba\xd7\x11\x13~\x13 k\
\xe2\t\xb7\x90)g\xf4\xf7*\x04\xfe<\xd2\xdd\x07\x80\xd4\xbbD\xea7\xc0\t\xc1\xf0\xb9\xfd\xa2\xac\x8fC$\xd7\xf1\x95\x171\x00\x00\x00\
\x8b\xd1P\x82\'\x00d\x88 (\t\x93vZ\x82Dy$<\x9f14\xc0\xe2\xe5n\xe4GG\x11\x1d\t\xe2\xed\xb2\x80\x8d\x86\xa1\x04\
\xda`\xc3\xb1\xd4\x85\xbf\xd0\xe9\x94\x90\xc7\x04\x82\xa6K\x00x\xcc\xa0O\x8a\xc3\x04\xe7#!\xef\"(\x16\x12\x9bB\x90\x0e\x8d\xa3\xd6@\
\xd0\xe1\xe6!\x80\xbf!O{\xa0X\"\xb0\xb3\xa6Q\xd4\x11\x00IY\xa3T\xd4\xa3\xa3\xf4\xe3\x83\xc7\xb2\x00\x00\x00\t\x98\xa2de$\
\x8b\xa4\xa4*\x81D\xe0\xa02\xc2\'\xa2\xce\xeaB\xec\xc4!\xcdz\xb1#\xac\xe4\x0b<\x91E\xb5\x01\xe1\x9a\x11c\xcb\x83\x92\x84\xb0\"\
\xe5C\x00\x00\x00\xd86\x13\xf4\x83\xc1\xb3\xbd\x92\x84\x1b\x92\\\xbb\xf02Hq\x08\xad\xb2\x8e/2\xf2}0\xc6\xfc\xf0\x82\x9d\x93\xf3;\
\xd0{\xa5\xd4\xa1\t\"fAR\x00\x00\x00w\xa6\xd0\xd3\x8aqG\xd3 \x00\x00\x00\xcc~\xe4\xcf\x8ds\xfd\x142A\\\xd38\xa5\x10\
s;\x83\xbc)c\x0f%\xe4Bc4\x164\xd4\xcdn\xb4\xc1\x82 \x01\x04c\xfb\x87bVQ\xa36\x84R^\xccr\x90\xe7\x91\x13\
jpl\x9d\xe2%\xec!pP\x03Y\xd1s\x98\xb7A\x95\"\xe4\x03\x02\xd1\xa3H\x91\xe6$\xf0\xa6\x05RV\n\x94\xf3r4\xddg\
\xb3\x98=qc>4G\xe8\xf0J\xd7\x00&\xc3\xb1\x89\xcd\x02\xcc\xb7\xd3x\x9f\xe1\xa2<\xd3\xfb.\x92\xeaG\"T\xa8\x12\xcc\xfd\x11\
b\x9c\x10U#\xa0\x1d\xddq\x00\x00\x00r\x8cre\xec\xe0\x8f\xb1\x81\xbd@B\x01]\x82\xb3\x97\x148\xe2b.\xba\x92\xf4\x1d\x80\xa3\
\xa4\x91\xae\x0e\x02\x00\x00\x03\xd5W\xe2\n\xe5\xa3\xe8\x99\xb1;\"r\xf8\x99p\xfb\xa9\x84\x95l\x91\x938\xe0Q\x1b\"\x84!\xd2\x8f_\
P(\x98bb\xe1qd\x92A\xb5\x02\xd3\x8a\xe0\xa1%\x86\x04\x83\xd0\xd2\xe4P\xc0\x91\xe7rq\xcd\xf1\x0e\x152\xf6+QEA\xe4\
\xc0\x05\xc0x\xa7\xc3]\xe7\xe1*\xa3\x81\xf5\xbe\xb0\x12\xd5R\x8d\x8d\x12\xa0\xb5\x13_\xe3\x90:]B0\xa2$\xba@3\x9c\x85\xc2Y\
\xa3c\x0e\xf1!,3r*1\xf2\xd5\xab$\xb0\xbe\xe0J\xb0\xa2\x1c]\xe2\x8fd\xc4\x9d.A\xce\x84\x82)\x9aQ\xc1(q\xdc\x1b\
2\x00\x00\x00\xac\x1f\x13l@0f\xabD\r\x1a\x03c0\xa1~\xca\xe3%\xb6\xe4\x0b{\xc3\tpRm\x1f\x81\xfc\x15\xf3\xee\xc0#\
f~\xf1\xb1\xa9@MV\xd2C\xb1\x83\xda\xfdB\x88\xce\xa0\x1bu\x82>\x8b\xd3\x05\xb4\xd2\xa5r4Y\xb50\x89\xf7\xc3\xa3\x000\x9f\
b\x93\x10\xb9\xc2\x00\x00\x00\xd1a\xe4bH\xc0\xdc*!m\xfc\xa2v\x8cs5m\x90Y\x0b\xf2 m\x10\x00\x00\x00b\xa9$\xf4\x92\
\xb4\x17\x02\xa3\xf4\x85\x01\x95\xa6\x840\x90\x00\x80g\xe4T\x14\xf1\xfc5t\x1f\xc6\xd2p\xba\xa2\xf9\xb1Ttmc$\xe1\xd3M\x0e\xd2\
\t\x0eC>\xe8S\x8aD2\x0fA\x13\x9b= \x13l\xd1\x9e@\x00\xab\x04\xc0\x10\x15A}\x03A0o\x91`b2\xacJ1\xfc\
\xc8\x82m\xe7\x80\t5\xa2Nu4\xc6Q\xd1:;\xd1\xe50R\xf37\xb34\xb8\xc3\xce\xc1B\xe8\xder\xb8\x851\xb1U\xb1c\xae\
\xa3@F\xe4\xbf\xb4\x91\xc6\x90\xe0oM\x83#\xc4\x93FH\x82,d\x94y\n\x02\xa3\xa6q\xefg\x91\x87\xf6\xa1\x97\xbb >\x07\x84\
0\xce\xd2\x96\xb1\x94n\xd9p\x0fS\xc1\xd5\x05\xe4\xde`\xc0\x8e\xe3\x02\xfan\xd4\xc4\x17\x80\xd6\x1e\xa0\x82Za\xeeI`\xe8F\xd4\xf1\
\'PiE\xd0\xad\xbb\xd4\xb8q\xc4\x0eQ0\x9c\x03q<\x96$1\x8bb[\x04Po\xd2!\x9f\xfa\xf2\x8e&a\xb0/\xa1\x92\x01\
$\xc6@\xc0\x19\xc2\x82\xfe\xa3T\x14^P\x97\x05\xe4]\xceb\x81T\xe3\xd0\x8eCi~\xb4\xc3\x8d`\xb4\x96\x83i\xd7ar\xe6\xe1\
,\x8f\xa2\xc300|\xf1`\xc6\x98\x13YpA\x1a\xa0b\xafq\xc4\xa7r\xd3\xb900\xd6\x10\xa4l\x95A\xcd[\xb4\xe5\x98P\xf7\
j\xb2{M\x94\xa4u\xa3\x82.\x93\xcb\x1d\xb4\xed\xecP1\x9f\x13B\xf1\xe0\x96\x9c\xd0Ee\x01\x85\xdc\x13\x17\\rX\r\x84\xa8f\
d\xb0\xbd \xea\xb2\xd2\xff\xd2P\xc8B\x04\xd3\x83\x10\x00\x00\x00\x89\xe6\x81\xe3\xea\x90\x7f\xbcD\x1ff\xa1\x031$\x80\xb2266`\
\xe4V\xc2v\xe1\xf3\x90h\xd0\xa1,\xa0\x1cRT\xfb\xbd\xd1\xc8\x92\xf0T\xf0@\x93\xd6\x93jo\x01\xbcL\x12\x00\x00\x00\xe9r\xb2\xcd\
\xddr\xc2\x04\xc1\x07&\x01b\xd3\x02hE\xa4)\xea@\xd2Z\xf3\x9d\xc11\xd0\x8e\xa2\xc9\x8ad\xc5\xefq\xf7\x9bp\xd7\xf6\x10\xa9\xcb\
\xf1\xe0L@1\xd6\xa0T\'\xa3\x00\x00\x00N\x16\xe0\xf4q!\x9bU\x11\xe5\xc7#i\xe3\xd2n\xd1\xb3{\xd5\xc2\xdd\xa1#\xcao0\
\x16\x81 \xa5u\xd4\x02\xbe\x04\xa1\xd7\x82\xd2\x0b\x83\xb7\xe6s\x93\x80@\xec\x11\xc0\xde\xd4 =\xfcR\x91\xbb\x91\x12\xfc\xd0`3`B\
\x00!7\x8a\x90\xc06Ck`\xf0h?4\x92?\x93w{\xc300A\xf0$\x00\x91\x80\xa4/\x0bA\x0b\x1ep\x1bN\xc0>\x07\
q\x97ZC\x00\x00\x00\xcd\x1e\xf0\x00\x00\x00\x86\xd5\x13\x02X\xa1{\xd3\x92\xea\x1cTb\x14 \xc5\xf0\x83\xb7\xa7Ss\xe1q\xf5\xc1\x14\
x\xf2\x93=\\\x02*\x02\x83[\x0cC\x9c<\xb1\x1a:2\x00\x00\x00\xd6/\"\x1a*CJ\x10\x813\x9a\x01\x9b\xaac\x16\x882d\
c\xb1A\xb4A\xe6\x91\xf0\x9dt\x84\xdb\xe3\xc3\x0f~\xa1m\x15\x13RW\xb3\xcb\x8b\xf1\t\x1aa&E\xd0\rG\xf2\xde\x9f@\x93^\
\x01\x12\x87Q\x804 \xb0\xbfAP\xcb@J\xc3\xa3\x02x\xb0i\xaf\xc1\x0e\xff\xe1\xdeY\x83\xfeS\xc0{\x90\xe4\x025\x13\xa0\xf7\x81\
\x84\x8adn\xccQi\xcd\xb1\xc6\xb7\xd4\xf5\x96\xb1\xf1Ya\x04-\x91\xc0\xb7B\x1c \xc1\x0eh\x91\x91>\x01\xef\x0eDp\xf7\xb2d\
\xd2\xb3\x9c\x0f\xd12wr\xc7\xa1\x84f\x9e\xa0|\xdc\xb0\xf3\xe1`\x0b\x04\xc1\x1f\xa8c\x99Q\xb1\x86\xc8\xd2\xcf\x98b,0b\xa4\xb0\
\x02\x80\x8d\x12&\xc6a\x95\xaf\xa4c\xf8\xe2Le\xa4{^s0\\R|[\x84\xee\x98\x94\x89\x9aq\x8d\xeep\xd0\x804\xde\x05s\
\xfe\x10\xb2\x02\xbe\xe0&\x8e\x84\xf5s\xa4/\xc6\xb1\x82\x0c\xe2\xe1\xa5\xb4\xb3\xa0\xb4\xb8\xda1\xc1\x03$U*\xc3P\x9c\xd2\x1aLr\x00\
\x00\x00\xf5yA\xa8\x08$\x00\x00\x00\x94\\\xc0\xb9\x8f1\x126\xd2h\xe9A\xdbO\x91<\xa1\x02B\xff\xd0\xc3\x00s[\x1eQ9a\
\x83\x8b8\x10\xfd\x99\xa1\x85_@\x96\xc32\x80E\x91\x87\x9c\xa2\x18u\xf3Ib\xb4:Z\x80u\x97\xd34R\x82\x08\xd3\x91\xe2H\xf3\
\x1dWT\x8a\xe9\xd0\x1ci\xf0\xb8<P\xe3\x1d\xb1\xbf\x13\x10\x1e`T\xfd>\xb3\xc5<\"\xd0\xe3\xa2\xcd7\x03\xcca\x90\xe7\x92r\xbb\
[\x01\x93\x8a\xb3q!\x11\x0c\x81`@E@[:\x13\x1d]\xd4\x86\x13\x033}A}#c<\x15\xd3z\xeb\xf1\xaf\xb2 \xb4\xc4\
3\x99\xdf2\xcb\x9b\x03\x02\x102\x00\x00\x00\xaa2\x11\xb0|\xa4\xcf\xc2\xb1\xfa\xb2\xa0\xb3\x97\x13\x8e\x80\x12\xbb\x893Qzc\xf8\x0f\xb4\
\x1a\x9c\xf3\x97\xc5P\xb4m\xa1\xdd\x02@\x86\x930\xd6R\xd1\x0f\xb1\xc4\x14ps\t\x0fc\xfd\xc2\x02\x1ad4\x8c\xb4\"\x13\x93\x90\xb8\
4\xd2\x9c\xe0\x02\xc8A\x02D\xf0\xc3\xc7K\xf3\xf3\xd4\x01%\xbfd\xd4\r`\x9e%\xd1k\xe8`\xc4\xb0!Y\xef!4\xa7\x11B\xef\
@\xa0\x8a\xd1\x91va\x17g\xc4E\xd2r4\xf0\xa1\x1b\x00\x11\x0b\x9d\x128\xc6\xf1\xaco\xc1i\x9a\x02[\xc7\x02R\xaa\"yU\x14\
\x98m\xc0\xca\xf4\xd19\xb1\xb1\x02\x0e\xd4\xbbz4\xe8\x94\x02\xe8\xa3\xe0\xb1\x96t\x89QDv\xda\x10\xba&a\xb8P\x12t\xa0\x94;\
\xb5\x00\xc4a\x82\xdc\xb4\x81\x96\xcfr\x08\xdb\xe1\x00\x00\x00\xe3f\x02\xd9\xe2\x83\xd4ZDZ\xb9\x02\x06\x82\x02\x8c\xe4\x81\xd5\x98\xb3\xfe\xcb\
Q\xa560e9d\xb3W\xf1`\x99\xb4s\xe4\xa0@\x93`J\xa9`L\x00\xd1\xcb\x160&\x1e\x84\x14\xe9\x83\xf2O\xc1,Y#\
\xb5p\xe1x\x9a\x00\x1f\xff\xf2>\xa1\xb1h\x91\x92\x89X\xa1B\x04\xf2\x94\xac\xa0\xb4\xe53\x0e\xabB&U\x81\x06\x18\xe1\x80\x0b\xb3\x00\
\x00\x00\x92vB0\xc1\x90\xd4\x0f\x83\xeddc\x00\x00\x00\xa7\n\xb3Gu\xe2\xa6\xef\xe1\"D2\xa7\x12\xc4\x84\xc1\xe3\x8c\xd0Q\xf5\xa1\
Rz\xb5\xb0\xa87`\x89a\xd2\x14\x86\x91\x8aS\xa2\x89\xfbc\xc1/@\xca\x94s\x93.\xe1\x18\x07\xd3\xaa\xa8c\xa9\xd2c\xd1Q\xe0\
\x97\xe7sA\x96\xb2%9\x11\x00\x00\x00\x02J\xd0jk\xe2\x7f\xbc\"m\xa4t_\xd1\xe2\xe0\xff@^\\\xa0``\xd3\x05\xbeR\xbf\
\xe5s\xf14\x80\xe1zQ:OA\xb0\xda\xe2W\xc5B\x12b\x80\xa5-1i\x93\xe4\x00\xaf\xf3!\x02`\xe6\x91\x04\x00\x00\x00\x83\x8e\
\xd43\xe8s\xc6DsT\x8d\"\xd6\xa0\x13\xd6#r\xb8\x1e\xb0la\xb2\x86\x9ea\xd7\xef\x927\xe7q\'\x1f\xa0\x00\x00\x00Q\xfc2\
\x13\x8e\x80\x7f\xb5\xc2\xe6\t\xe3\x1f\xb3\xe0\xeb\xe2\xf1\x12\xc2\xd06U1\x05\xd5\xf1lg\xf2\xbe\xd9\xe0+\xa9\xf2\x0c\x06`uzp\xd1\
\xe8Q\xb3X\xd2X\x08$\xd8\x9a`/\xa6$\x1f\x103\x8e\xcf\xe3Z-s}\xc53\x91\xb5Q=\rT^q\xf4\x1d&\xd1\xbf\x8f\
\x01>\xeap\x0cf\x90\xc7\xa2r`\xa2Ty{\xa0C,\x12\xcd\xc0\xa1\x08t\xb1\x94\xfe\xf0\x1a\xf1\xd3)<\x11\xceZ!D\x83\x13\
\xa6\xec\xa3\xf7\"\xd2\x18\x84\x12\x08\xa4\x80\x82\x0f\x14\xee\x05sh\xfd\xb3{\x9d\xc2\xfd\x11\xe0Z\x15\xa2\xb0\xa22\xd9\xa8\"\x14\xc6@\x06\
oq\'\xa8q\x17cA\xb3m\xa4\x8e\r\xa4O$\xe0Qt\xd0\xc4\x83\x10b\xa1\xa3K\xb3B\x8e8rE~\xd3E\x9d\x93\xdfX\
\x81\xb1r\xd4\xccAA\xfb\x9f\x034N\x83.NQ\x1e\xa6\xf0\xb5\x89DV\x82\x04\xe6\xea2\x84\x8e\xd1x\\q\xc4\x1a\xd0\n\x0e\xd0\
\xe8\x88\xb2e\"\x14\xdec\x80\xa0h3\x98\xc6\xc3\xfbr\x01\x00\x00\x00\'\xef\xe3\xc5\\\xb30L\x10\xa0,\xd2\'\xeb\x02 \xd9\x91]\
#b\x80\x1a\x84\xe3\xa8\x82\xdf\xf2\x81\xe0\xa4\x81\x0eG\xd1\xd2\xbd\x82\xf6\n`\xa41\x02\n0\xd0:\x8a\xa1g^11\x92\xb1\x1e^\
\xc1\xaa\xb4s4\x11\x91\x9b]T\x84\x0c\x04\x84g\xf0H\x9e@\xc2+ i\xae4\xe7o4\xcfc!}\xe6\xb2\xad\x9aA\xbc\x0b\xd0\
\x90H\x12\xc7\x8c\xb2\x19\x16\xf1xx\xb4\xea>\x10v^D;\x85$MxA\xb7b\xc1\xa5\x00\x94Nf\x04\x82\x86\xd1C\x1d\xc0&\
D\x11\xbc\xd11\xe1B\x01\x89\xec\x01\x96\xf5\x13\x90\xaa\xf1\xfe\xf3\x93/\x87\xd3\x8f\x93\x80\x15\xb328\x0bB\xe4q\xc1O\x07\xa3\x15\x98\
\x11\xb6|\xd1\xf0\xe2\xd2\xf0\x8b!\xd3\xae2\xcb6C\t\xcf\xf0k\x16\x00\xd2O\")-a4K2\x7f\xac\xc2uY\xc2\tu\xe3\
?(\xf4\xdf\x00QLZ\x91\xe4\xe90\xef/2U\x12\xb1\xb4\xd0Q\xcb\xb5\xa1\xdc\x82\xb1\xe9\xb7a\xfcJt\x97(P\xcf\xf6\xb2k\
\xc0\xa2]`\xc2I\xb82M!s\xd7\xedB)W\xa0\x1fo\x82\x9b\\\xb3\x91\xe5\xf0\xa5i\xe0\x14\xd2\x82<\x1a`\xc4\x9b\xb4\xdfq\
\xe1\xfb\xc9\xa1\x10\x95B\x0c\xe63<\xa5t\x99s\xc2u\xebP \xe0\x10%Y\x11\xc8R a\xda\xb3\xf2\x90\xb3\xd8\xeec\xe5\xd2\x00\
\x875P\xe2lb\x06m\x02\x13GrsX\xa4+\xf3\xc2\xc8\x07\x84\xa4(\xc1\x14\x85\x84*9 \x0e|\xc4\xa2cp\xb9\xbe\xb0H\
{dOF\xc4:\xa8\xa1\x84\xfa\xb1kQ\x00o\xaf@\x14)\xc4\x87*\xc2I\x87\x03\xed\xccR\xd1TS\xb5\x08\x14\x91\xaa\xd4\x08\xaf\
\x12}\xa6T[\x8a\xe0\x02\xfbc$U\x90W\x89\xe3\xcc\xc6\xc3\x00\xef\x12\x19Fd\nc2w<`\xf5\"a\xe9,b\x15\x9f\x84\
\x9eT\x10i\xd9#\xed\x1a\x02W\xfb\x11h\\\x91u\x9f\x82\xf8p\xe3`\x17\xd3z\x8f\xe3.6\xd0\xbe\x86\xa3qe\x01\xfc\x1d@\x10\
\x03!\xa0\xf4aN\xb4\x82#\raK\x03\x134@QV\"TIQ\x92\x9eY15\x8a\"\xeeGS\x0b\x1a\x90\x8cep\xe6v\
2\xef\x91\xc0t\xc2\xd2\x81\x80\xf0\xd5\x00\xa0\t\x03\x92\xf9IBg\xe2aI\x1a\xf0\x92~ \x9eG\xc1R\xe2\xc1\xf9yR\xd7\xb1\x93\
\x84@\x81\xbd\x11\xe3\xd4,\x81\x0b.\x83,\xee\x01-\x84\x12S?$Ph\xd2\x13%\x10\x0f\x97\xd2\x89*\x00\xa30$\x86\xbd\xd2\xfb\
\xa8P\xf7 \x82\xf9\xd5\xb3>\x16\xa0:\xfd\x13\'\xe2pa\xc8\xe2\x80A\x01\x88\x0bbI}\xd4\x97bDd\x10\xc2\x1a\xddC]\xfc\
3p8\x11Y;\x13\xbeB\xf2\xa6[\x82\xc5\xca\x11=^bk\xec\xc1\xbe\x9a`,\x04\xe0^U\xb2\x01\xb5bxp\x93\xba\x96\x94\
*\x8c\xa0&[3\x9f\xf0C\xc1\x93\x80D\xf7\xc2\xa5d\x10ZGD\nn\x00\x8d\xa7`tg\xe4j\xc9\xd0\xfeZ\x11\x80\x0b\x12\xc2\
\xca\x83\x8b\x98tG\xd1\x02\x9dH\xe2\xeb\t\x10\x06U`\xcaB\xb1\x03+$\xd0\x1cqQlP\x96c\x90\xaaq3\xff(4\xcd\xaf\
\x13,\x8e\x11v\xebS\xccf\xb0\xbd\x95\x80\xaa\xf6r>\x1dd[i0:S\xc1YF\x83\xe2(b\xd6F\xa3\xb3N\x90\xfc\xab\xd2\
|\x002\xa9\xc1r&\x97\x84\x123\xc0$R\xd0\x95B\x82=S\xe2w=B\xcbt\xd0\xef\x04\xd3\xd5\xe8\x93\x82\x7f\x01DK\xb1\xa4\
\x99\x01w\ta\xf5\xeea\x93\x9ftzYQ~\xc9sk\xefc\x04\x8b0\xe2\x07\x92\x92\x1c\"\xae\xaa\x82,\xe8\x12\xfa\xf1\xf2]\xae\
$a\xa7\x80\xb3\xe4\x11a\xeeS\x01\t\x82\xff\xc1A.\x85c\x829q\x18#q\x93\x95\xe0\xdd\x83\xb3\xb4w\xf3,\xd9\xc0\xe7\xfd!\
uo\x84\x83]\x84i\xc6As\xbc\x94\xe7\xa6qj:\x93\xf3;\xe4\xfc\xc0t(lp\xa1\xaab&X\xb21O\xb2M\xac\xe3\x04\
\xf7`\x00\x00\x00\xab*\x82>Ktm\xceAL\x92\xc4\xf1X\xb0\xe5\xc2\xc1\x9c\xfb\xb2\x0c\xce\x00r\xd0R\x8e<Bw\xbb$>\xb0\
a?)!\xd1\xd50\xee\x18\x10+\x9d!\xb4\xb0\xb0C\x99\xe0\xda`\xc3\x80\x9a\xf3V*A\xf4*\xb2\xf1\x18\x01\x06\x15\xd4\x14\x14A\
m\xd7r\x9474~\x9b\xc0\x84\x15\xf1\xa0n\x84\xbf&\x94\x90y\xd3(6@9\xa2d\xa6^0D\x94\xd4\xdc\xac\xd2\xb9\x07\x94\x07\
a#\xc9\xe3\xa3)\xd1\x02\xbb\x05c\t\xd4\xf1\x82Ud3\xac\x93\x04\xd1\x91\x10\x14\xd2s\x98\xf4\xd0\xd1\x82\x83\xe0r\x05G\xe2<\xdd\
\xc0TT\xa2\xe6f\xf0\xc0x\xf1\xde\x88p\x9d8\x00\x81r1\xc8+\x82\x08\xf6\x11\x1a0\x11\x81ar\xffva\xd3g\xc0\x89\x94`\
\xe6\xce0r\xa5Pp{\x82\xd5\xffp\xf6D\xf3\xbf\xef\xc2@\xfe\x11!\xce\x10.\x0eC\x93!4-\x1c\xa2p\x810\xc5L\xb0P\
`P_\x8a\x12W02\x00\x00\x00l\x1d\x83\xa8D\xa4\x82\x05p\xb89\xc0\x13\x8c\x844\xdd\xa3\x81\x04\xf0\x00\x00\x00\xbc\xb8\xf4\xc4@\
\xd40R\x10_\x13\xb3?\xed\x92\x9a\x14r\xbc\xdfQ\xf5\xb5a\x80\xcfQ\xae#\xe2\xe6\x974=\xde\"4\x17\xb3\xb1{\xf4Jap\
04\x92e\xc9@\xee:\xb4\x8a\tr\xbc\xb40\x1e\x19BU4\xe2\xf7\x9e\xc0\xa8\xfb\x01\x00\x00\x00rl#\xc2\x88\xd1\x91q\x94\x8b\
\xb5R7\xf3\x100\xe7\xf2\x9fSq\xdc\xde\x904j\x02\xef\x1d\x90\x8doB\xeaRp\xf6{sM\xe50\xe8\xf1\x01\xa7\xe7P\x7f\x0e\
\x02\r\xf7\xc2\xbe\xc1\xd1\xa0\xd0\x11\xf8\xb2\x81\x91&\x90!\x81P\x7f<\xf1\xff\x19@\xb1\x00\x83\x1bj\xc1%\xbf`p\xf4\x12\x82\xf9\x91\
\xb2\xd8\xc0,\xcd\x93\x11\xe9q\x81\xb7\xa3\x8f\xf0\xf1\x89\x0e\x13\x9f\x9cq\xa2Y\xa3\x07op}\xfc@\xe2\x98\x94 \xce\xf3%\xe1q\xa0\
\xa7\x04k\xba0Q\x9c\xf4\xd0\x1a\xd3\xf0=\xe2\xed?p*\x000\x904\xd3\x8d2\x02\x9e_\xb1\xed\xdaRA{\x90\xa0\xbe\xf3*!\
\xd2\xf2X\xf1\xd0\xe7sO\x8b\x11$JS\xfc\xa3\xc2\xa7Z\xc1\xce\x1c\xa0\x18p\xf2Y\xc0\xd1\x066\xf24\xac\xd2\x84\xcf\x82i\xcc2\
[\x83a\xf1\x02\xf0 O\x11\x04\x04\xf0\xcd3\x02\xac\xef2\xcd\xa4\xa0V\xd6\xb0\x854\x90\xa0\xb3a\x81\x84\x81\xcd\x95d\x00\x00\x00T\
\xda\xf0i\x07c7\x03\xd0k?\xa15$Q\"\xb3\xa4\xe1\x8d4~\xedSff\x84\xf8\xc2RL~\x12l\xeb\"\x87B\x12\xf8\x00\
\x81\xf0\xc0\x12h\xc3a\x0fFp\x80\xa1P\x03\xb3\xd2\xd6{s\t(\xb4\xe8x\x10\xff\x15\xb4\xe6QT\x17\xa1\xa0j\x86\xa2\x94u`\
\x1c\x81\x03\xda\xf1A\x8d\xb4\x1416\x01vn\xe1\x87\xb1\x13[\xb11\xdc\t\xf1\\\x12\xc4\x91\xed\xa0\xa5\x902<`b\x9c{\xb1j\
\x93\xb0\xc4\xac\x91\xfa\xd0\xe2\xa0\xd9\x03\xc6p\xd21\x9e\xd0\xd4\x9e2B{3\xcf\xef\x12\x19\xa9b`\xc5\xb0\r*\"\x11\x13\x90\xef`\
\xf0\x93\t\xe0\x05\x8d\xf1\xf9\xe5#E6\xf2\x8b\xd5!\xd3\xb2\xf1\x0e\xc5q\xd4!\x90-tQ\xee\xa5\xe1\x13N\x80\xbf\x9f\xf0\xca:q\
\xb5\xb9\xf1\x00\x00\x00;Ib\x06\xc3P\xa8.b\xd6\x8c\x04\x9a\xd5\xb3[\xba\x13\x90\xd1\xf2%r\x813\xea\x11\xd2{\x04\x18*\xd2\xa8\
\xae\x10\x1f\xeb!\x10U\x94\x13\xb8qf\xef\xf1!aR_\x04\xb2`/S\x00\x00\x00\xc0T!/(0P\x84#\x1c\xecQ\xc1\x98\
\xe4\x84\xb0a\xbf\xcc\xd3*\x9f\x04\x1ck\x90\x1f\x1d\"\x10\x99\xc0T \xa0\x9d\xa011 qD\x88\xe4\x93\x14`t\x90\x01\x85b\xc4\
\xdc\xc5\xf1\x7f4A\x92K\x12\x81q \x85\xeec\xde\xb8\x12\xd6\n@\t\x0cs\x17|$P[\xf1\x9fE\x10\xd0\xb3\x11\xa3\xdb#\x8c\
\x03#\x16\x05!\x86\xa0D\xf8\xa42t\x9crs\xd0\x80\xf4\xc1\x90\xd7\xc0Q\x94t\xc4\xbdA\x00kzC6\x99$KX\xa1S/\
\xd1\x11z\xb1i\xef\xa2,\xf8a(R\xb1\xdbH\xc1a\x94\xa1\xb0WR\xc6\xed1\x02\xf6\xc2\xd35\xf22v\xe1#C\xe0\xcd}\xe4\
5\xc1\xc48K1\xd5\xbe\x91f\xdf\x00\xfc\xba\x03G\x8c0\x81\x8b\xc2\xb0\xf6\x91\xb3\xe7R\xe2\x83\x94\xd1\x92\xb2\x04\xa4s\xd9\xd6QO\
\x80q\x87\xa5\x00\'\xfe\xc2\xac\x89\xb3\xf4\x83\x93\x9b8\xe2$A\x12\xe3\xa62\xef\xee\x11\x83G\x91\xa1\xbb0a\xb6\xf4\xe3\xdfp\xd0\xc4\
\xb3\x17?\xf1\xc1\xf9#f\x94\x02\xf3\x99B\xf9\x07\xa2\xc4/B\x05h\xa1\xb1%\x84\x7f\xae\x82B\xbf\xd1\\4\xb3\xe1!\x00\xcb\x06\xa2\
4t\x04\x00Wb\x9f2A\x00\x00\x00D9\xe3\xb4V\xb0\x00\x00\x00\xb8\x85#_\x11\x91\x9bR\xf1\xef,\xe1\xcf)a;\xcb\xb3\x00\
\x00\x00\xf7\xc1!o\x9dQ|\xb4\x03\x06\n\xa1\xad\x86\xd2\xb8\xb6\xb1N\xef\x10\xcb\x101\xad\x161~\x85\xa1\xeaH\xd1\x9d[\xd4\xe2\x86\
t\xcd\xe1\xd0^k\"\xcc\x934d]0\xa6x\xe0r\x97R\xbe\x81\xc2S\xe4\xa0Dg\xf4C\x89qJ\x00t\x1d\xd3A\xfb\x854\
\xc6\xab\xf4\x92\"a\x04n\xd4\xd0\x0b\xd4qir\x9b\xa6\xc4{\xd6Q\n\x85\xd0\xa0\xc1\x92t\xc1$\xce\xa7\xd3?_\xe1ly0\xcd\
\xce1\x9c\xd2\xf0\x95\xcc\x80\x1f\x94\x01\xfb\xaf\xe48\xe6\x90\x00\x00\x00\xdb\xbd40\xf4B\xfe\xac\xa1#\xdd\xc1\xcea\xf2\x8c\xe2c*\x93\
B\xf9hc\xe2\xd9\xa1UqD\x04L \xe7$\x12\x17\x00\xa0\xacKP\xd2\xc6R,m`\xa8Md\xac\x90@\xc0\xfd`I\x11\xa1\
$\x074\xf8\x8d\xa0\xf9\x0bbQu\xa3v.\xd1\x00\xb73Dp\xe2i\x0b\xa0\xb4\x9b\xb0\xa7\x91$\x06\xa9\x12\xd8\xaeqw\xa01\x1b\
_R\xf17\xd0C\xfdC\xc6\xf0p\x91\x8e\x81[\x9f\xe0\xb0x\xc3\xea\x06@\x81m\xa1sP\x00\xd2\xb42&2\x14N1\xd3\xf6\xcc\
b\x11\x10#\xbc\x1dsE\x11@\xce\x82\x94\xe9\xcaAha\x11\xa4N$\xf4\x9e\xf1a\xab\xc0\x0c\xa6\xc1N\xff@x:\x91Q\x8f1\
)h\x03b1\xe1+=\x02\x17\x94\x84|-T\x1ad\x91\x1e\x02\xa2\xceU`~\xa1\x11D\xb0\xc3\x88\xa6\xf3]10\x14\xb1\xe1W\
N\xa2$\xebSs\x88\xe2\xaeL\x10*/S&\xc73\xab^\xd3P\x00#\xdf\x88\xd3\x04\xee\x10\x00\x00\x00\x97\xf10n\xb8\x90\x00\xbd\
\x00\xcf<2\xe4\\q\xee\x813\x94\x8e`D\xe3\xb2\n^\x12\t\x93\xc1-k\x83pH\x109!\x92\xa3#\xd1PC\xf0bW\xa4\
@?\xf1 \x82Ba+#B\x81a\x82C\xc4d\xf3\xe1Qf\x82OoA\xb8\xe0\xd2\x97z\x94\xf6D\x01TMC\xdd\x8a\x00\xec\
\xf5\xa0E\xd4\xc3\xf8\xa2\xf3:\xd1P\xd7\xe1\xd2\x0f\x9c$\xee\xd6\x12\xb5\xa1t\xceXR\x99\xe2\x90\x90CAc\x8e\xf1\xd9\x01\x14\xd5V\
$\x7f\x08tL\x86\x94\xf6\xfd\"aX\x93\x00\x00\x00\xba\x87!\x8dz\xa3~\x0cS\xe0a\x84\x00\x00\x00\xceo\x01\xd2\x85\x12\x93\xdd\x83\
\xcd\x98 \xe6&\xc0|\xad\xe2@`AI\x97!\xe7\x11\xa3\xdf-\xf4u\x9d\xb0\x19KbG\x10\xd2\x9f*\xf2\x0bs4IL\xf4B\
\x9d\xf2\x1c\xc4`\xed\x99\x14*\x9d\xa0\x1e\xc6q\x03\xba\x10\x83\xe3\xd2\xda\xe3@\xd2\xd5\xd3\x00\x00\x00\x08y\x94\xfe\xa0\x83V\"2\xd4\xfe\
\x01\xbc\xbc\x90\x9dR\xc4b\x8b\xe0\x01FD\xdc\xe1cb(\xa2\x10\xf3#\xd8&\xd2b\xb8\xd4o\x17\xd0\xd4\xcd\xc1H\xe9P\xfe\x97!\
\x99\xcd\xa2\xe9\xc5a\xa8z\xd3\xb4`3D\xd3\xc1l\x06qT\x0b\x11\xe6X\x80\x0b\xc9\xd2\x00\x00\x00\xa4\xf4\xf2\xfa\x0fbe\xd6P~\
\xce\x80\x05\xa9\xd4\x1f\xfeSs\x84\x90\x7f}T^etU\x9c\x10-S\xb4w\x1fQ\x1euT\xa6\xa5\xa0E[\x81K\x13\xa0\xcd\xbc\
\x81;jP\x95\x07\x11J\xeb\xf1\xe9\xc4p6\x1bb}b\xe3\x03\x87TI*qBdp5\x91\x93\x02a\xd4B\x90\xa0\xda\xc7\"\
\x81\xfd\x82\xa2\xd60\xccv\xb0\xfa\x95\xa34w\x04\xd0As\xc8\x10\xd2\xd3\x06\xb1\xaai\xf1\x1e\x17\xa3\xce&\xc4\x0b\x00\xc2jk\x14\xa3\
?c\x15\xca\xe2\x8c\xe1\xc2\xe7\x13\xf4V\xd2\x81\xeacDf.\"\xba\x87\x90\xfe\x00\xc3\xb5\xc1p/r\x91\xb5\x0bcT\x05\xa0p\r\
4\x00\x00\x00w\x90\x02oc\xe4\xc7\x0fBi\x97b7\xc2DL\x91\x03Z\xc6a\xf8\x0eaV\xe0\xf3\xfeT\xe4\xdd\x9a\xb0\x9f\xc7\x82\
!\x85`\xa0%s\x17a\x02a\xc2Q\xb9\xd2@\x9eIq\xdb\xdc\xf1p\xf8\xb1\x86\x062\xe57\xd4\xe0\x9a\xd4\xc0\xe1\xe3fPD\xc2\
3\x80j\xaa\xe0\xd9\x16\x03\x19\xe8\x82\xb1\x8fAuj\xe1\xcaR\x91\xd9^t\xfe\xbe\x94\x95e0\x00\x00\x00\xed\x90\x80c\xf7\xc1;\x9a\
\xc2eg\xe0\xf6x\x83\x8e\xe81\x114p\x1c\x8b\xc2K4R0\xd3\x00\xe6\xd5\x02\xf4\x83\xa4T\xb4$\x8c\xd6\xb2}p$\xfcY\x01\
\x01\x13rlr\xc0\x82s \xc4U\xd1\xea\x0e\x90\xf9\xb0\xc1\xd1\x06D\x99K \x92m\x94\xd7\'`Sg \xca\x85\xb0\xdc,\"\xe8\
h\x14\\527\xcb\x00\x93W\x82\x1cGb\xae\x87\x93N\xa5\x94\x1e\n\xc2M\x10p\x1cJr\x82\x0e4\xb6\xea\xe1\xb01\xf2p\xc0\
a\xff\xa4A\x97O\x94.BqS\xc5\x91N\x9f\x14\x0c@\xa2a\x1a\xa1\xd5\xd0\xe2\xbb\xbf\x84\xd2f\x94\x0f\xa2t\xbf\x1a4\xd4Z\xe2\
\xea\x9a\xb3\n\'\x14\xd1\x03Sv\x94\x92\'%\xf4\xba/\xe2\xbdvPwD\xb3!e\x92\xdd\xb7\xe3g\xd5A\x89|\xe2#\x9f\x10\x18\
\xcc\xa2\x80B\xb0S\x14rgU22\xa8\xb0\xf8a\xb4Gm\x14\x92\xe9\x92\n;\x12\x92\x80S\x00\x00\x00+\xd9\xb1\xc8\xc1\xd4\xcf\x15\
@\xae\x0fB\x19?@=[\xa4\xf8\xfe\x10.\x9ds\x1c\x98\xc1F\x8f\x03\xe1\x84\x93\x00L\xe3\xe9\x94s\xc8a$\xd8\x05\xe2\x00\x00\x00\
\xa0\x95\xb0\xb6BpJ\xfb\xc0\x1av\xc2I\xe8Q\x93{\x14L.\x00\xaf\xe4\xd2\x9e\xc1\xb31~\xd0\xb2\xc2\xd2\xc8Q\x84|w\xa49\
\xb7\xb49\xc6\x00\x1b\xf6\xd2\xd9u\xa3\xfev\xf4\xadb\x02=\x10\x91\xed1\x84m\x81\xe1\xc12\xe33\x80\xa29\x93\xb4\xc5\xa8\xf3g\xb9\
\x84\xa1\x7fb\xcaG2I\xa62\x0b\x1017\xff\xa0SI\x90\x0c|a&\xf6\xd3\xbd\x04$\xad\x83\x02\xb5\xa4\xb4\x91%\xb0\x06\xd5p\
\x0eK@-e\xe2\r\x04\xc4\xa0\xadC6G\xe2mL\x84\x972\xa2\x99\xba\xa4l\xddC\xaf-\x022\x0c\x01\xc3\xc0T\x9d\x9c\xd2/\
\x9a\xd0\x1f\x95\xf4R\xe3\xf2\xf1Q2\x95\xe8\xd0\x1d\x8e\x83\xaafA\x08p\xe0^\x91\xe1\x90\xc0\xc4\x85\x80\x14T\x02D\xe69\x94\xd5D\
D\xc5\xc4\xf1\x9c9\xe0G\xad\x91thQ\xf1-\x11\x9d\xe2R{5@7X\xa1h\x8d\xd3\xb1j\xb1\xa4y\xa4\x9f\x9b\xd0\xc8\xb3c\
\x87\xd8CX[\x94\x00\x00\x00u\x7f`\xc8\xc7\xb2\xab\x93\x00\x06\x86\x906\xce2\xd5Br\xc1\x0f\xb0\xbe\"`\xbd\x16\xb3\xbb[\x13\xf4\
^\xa1?\xec\xc0\xf1\x00B\xc1\xccqg\xba\xa2W\x94\xb2\xc8\x17\x03\xc2\x94bM\x14p\x12\xa0 \\K\xa4<a\xd1\xb4\x9fA\x1c5\
\xe2\xbc\x95cM\xc1\x92 B4\x8c\xd3\xc0\x85\x0f\x12\x80n\x10\x00\x00\x00\x07b\xf3\xc2\xd1\x90\xfa=\xf04\xd2\x82\xac\x91\x90/\x0f\xc0\
\x84UbVd\xb2X\xe6\xd0s\x19Q\xa4\xceP\x00V\xc4\x81\x03\x93\tD\x81\x17h\x92H30\t\xe2\x02\xd5)\xf0\x01_\x02\xb9\
\tS\xbdPTH\x922!\x94\x92\x17\x9aDT\x01\xb0\r\xf3p4\x7f\xd0\xaah\xa1\xe8[ \xc6{\xe4-_\xc0\x1f*Q\xd9\x08\
\x20\x8a}\x03\xdd\x914@U\x94\xf2g\"\x89S\xf3\xd7\xb2\xc3\x08d\x82\x90\xcd2\xbbO\x92\x00\x00\x00ChC{Jp\xb1v\x11\
\xf2\xbfa\x1a\xc1\x04\x92S\x11/\x8c\xa1\x87\x01\xa2\xc4\xb3pp\xfec\xd0iSP\xdf\xe0J\x9f3\x9d\x8d\x02\xa1\x9e\xf0\x1d\xf3\x11\x1a\
z`\xe0gDt4A:~\x90}\x15\xc2\xf9\xa5\"7\x06\xb0\xa1W4\x88j\xc1Y\xaf\xd4\xbdR3\x02.r\xcdG\x03z \
C\xc9O#\x00\x00\x00tv\x93\xd9\xc1P\xdb\xac\xb1\xcbw\"\xd0$4H\x87\xd4\x9f\x01T\x10\x9b\x14\x94\x06\xa3\x94\x0eB\x1aY\xe1\
&Cs\xe12\x10\xdd\x08\xa2\x9ab\xa1\x993\xb2m\xf1\xd0\x04\xbbr\x0f\x93\xc3T\xaes\x97\xa4\xb3I%\x02=\x85\x82\xd5`\xb4\x84\
L\xf1\x9f\x06SKU\x93\xbdV\x90\x96+03\x08\x84]\xe8\xb2\x0b\xe3S\xae)!\x8a\xa8\x91}TD4\xc7@\x0bk\xe2q\xa3\
\xc1h\xc6\x82\x1f\x90\xc2\xff\x10\x00\xd6\xf4!zr\x00n\x84\xd3{Y\xe4\x06\xd9\x93\x94U\xd0c\xc7QV\xf0\x81\x8a\x05\x81\x1b\x99\xd4\
\xab\\\x94\x02\xac\x84\xa1|\xa0\xf5\xaa\xe3\x00N#\xbd\x90\xa4\x90\xf8\xe1[y\x83k\x9c\xa1r\xa9\x13\"\x0e\xc3\x00\x00\x00F\xc0\x82\x13\
\x92\xd0]\xc3\xb2j\x0c\xe3H\xb2\xf2B\x9b2l\xa3\xd0\xca\x1f\xd3e\x84 k\x02c\x9e\r\xf4\x93\xff\x83\x06<r%\x05\xc4\xf0u\
\xa1\tH\xf1\x00\x00\x00\xb6\xa9!0\xae2\x0e\xe50\xfd[d\x95\xacQa\x03\"\xa81SVz\xf0\x1d\xa0\xb0\x92W\xf4\xc69\xa3\
\x06_T\xda\x010\xfeg\xe2\x00\x00\x00s\xcd\xb3\x04\xef!\xaag\xf4\t\xf1\x033p\x90\xa0\xcc\x81\xc8m\x92\xe4\' +\xfb\x10\x00\
\x00\x00\xbc\xce1\xd2\xe0c^\xf2\xf3\x00\x00\x001\xf6C\x9dq!\xe3I@\"\x8f\x81%\xd6b\x8d\xdd\xa2\x12\t\xb3\xcf\xc8c\xd5b\
s\xf8\x16\x12\x8bP\x90}\xa04\xc6\xe7\xa1~Gb\xc0X\x10&9\x94%\xb5\x12\xeej2\xf3\x7fQ\"\x1c\xa3Tt\xb2\x11Na\
\x1e\xa0\x81\xb1\x81\x84\x00\x00\x00R\n\xf2Y[\xa01$\x94wF\xe0G\x91\xe1\xf0\xfc\xb3aE\x02\x0b\x97\x84\xec\x01!\xaf2\x10O\
9C\x85Xt\x80\xc4r\xc0N\xb3\x9f\xec\xf21\xe3\x01\xbaGd]\xaf\x00.\x0bb\xa7\x04\xf3\xc2\xcd\xe1\x87\xe5p\xd6\x99\xa2\xe4w\
A?1A\x1dV\x93\xb6\x88t\xf6\xbf\"\xc0\x04\"\x0cI\xc3k\xff2~ \xd2O\xa1q\x8e\x07\x937\x87\xe2\x7f\xf3b\xf5\xeaa\
\xd3\x97\xf3\xf6\xb2B\x8dY\xc4:\xf92gh\xc4BEA|\xaa$[w\"40\xf4\xbc\x7f4\xe1\xbe1_z\x01C\x8a\x02\x10\
\xb1@e\xd9Q4\xe7\x03\x88\xbc\x11\xb0\xe6\xa1\x8d\xce\xa0\xf8\xef\x11\xbb\x90\xb0\xb4\xea\xf0\xd8\x90a\x006\x91e\xa20-U\x80.\xc4\
A\xb8*2c\xb4$\xbc\xcc\x90\xcb\xcb`\xd7@\xb2]\xa6\x12\x0b\xccb\xce#\x10\x8a\x84\x94FZC*K3\xe8\xd4 \xfbL\x91\
\x01Mb\xbb\xd9\xd3\xf7\xf4\xe1\xc5\x85\x12\xef]\xb4\x14\x9dDj\x05\x01\xd4\x16B\x81-QU\x04q\xc5\x9d\xd4j\x88\xc1\x05\x08\x93\xc4\
\x973]v\xa3P\x831!\x84a\x8911gZ\xa3+\x05!\x85\x10a\xe5a\xf1tM\x12\x05|\xd4p\x86\xe4.\x00T\x97\xc6\
\xa18 \xf2\x19\x9d2r\xdes5m\xf4\xec\xe6\x83\xf9\xa8bJ\x82\xd4\xc0\xc6q\xa9\xe7\x03\xbe\xc3r\x8a`\x14\xb8\x8dC\xb5\xa2\x93\
0Kpo\xe9\xf0\x8d\x8fBn|4\xe1\xa8$\xd8.\xf1\x03C\xa1\xeeU\xd0}9$Y\xf7\xc3T\xd8\xe2\xfc\x87\xd4P\xabAa\
m\x82\xfe\xfe\xa2\xe6I\x03\x9e\xee\xa1\xe3mr\x85o\xf0\xfb\xba\xf0\xfc{\x04@O2S*R\xbc\xd6\x81\xa0\x84Q\xd1\xee\xf2n\x10\
\x10`{\x10H]b\x88\xb3\xf4I*d\x10m\x91R\xdd\xd0\x02\xaf\x04\r\xce\x02\xe5x2\xa8Oq\x1f\xe5\xe0\xf0\xefs+\xf0r\
P\xcaS\x00\x00\x00\xbe|\x10\x1e\x84\x94\xd7\x8fs\xa4\x0c\xe0\xa3\x9f\x83;\x97\xf4nY \x1b\x083\xad\xe5\xf1\x1eP\xa4\x9b\xeb\xd29\
\x04\x93\x9a\xf3\xf1n\x82`\x10n\x84\xc1\xb7q>B\xf1_\xbf\xc07\x0fR\x00\x00\x00)\r\xa3-S\x83!\xb8p\xa3(\xb0tw\
!\xa2\xaa\xa1\xe1m`\xd2\x8f\xc0sA\x01\xf9\xc3\xa2\xddj\x13\x19\xf03/\x87\xe1\x1c9\xc2!~\xa4\xe1\x17\x91\xf9\xe0\x10\x1cES\
\r\tq1pQ\x0f\xc0!\xe8Z\xa1\x08\xf2r;\xbb\xe4\x0ci\xe4\xee\x01\xd0\xf3^\x80\x95\x88\x822\xe1\x91\x85&\xe1\xda\xfa\xc2Q\
k\x92G#\xf4\x87\x99`M\x0bS\xbfE\x81#\xc4a$\xb7t\xe1o\xd4{`\x02\xb9\xa1R\x92\x18\xe2`\xec\x92\xf8\xffS\x83)\
\x04\xf3\xef\x10\x03\x01B\xa3\xe0 \x9a\xd4\x10\xdb\x88!\xf3H\xa0w#2B\x17\x00\xd4\xeca*~A\xec5\xe3\x05\xe6\x12\xea\x9c\x14\
v\x18\x91em\xe0\xf9\xbb`\x8d\x0cR\x92p\xb4\xcc\x1f\xd2U}\xf4\xaa\xb8D\xec \x80+w\xd3\xdfws)\x7f\xa3\xe7\xdcA\xb9\
V\xf1\xde~\x14\x1f\xe8p\xf0f\x14d\x06\x92\xact\x907\x1b\xd0\xdc\xe0\xd1\x81u\x84\xb4\x83\xd1@\xf3C\x1a\xd6\x80D\x07\xa1]<\
\x80u\x92\xd0\xce\x0b1\xa2s\xa2DS\xf0\xde5\xe1\xca\xbe\x81\xe2\x8d\xe3\xe7\r\xd0\x7f*Sw\xf7@\x8e\xbcR\xa2\xe82\xa5\x951\
\xb9\x9b\xf2\xbfuQ\x89\r\xc2\x88\xaf\x02M\x97Tx\x8f\xb1\n\x9bb\x83IC\xb6\xafp\xf8\xc4\xd0\xd2X\x90\xe1\x99\x02\x0e:\"Q\
M2\xa00\x01\xf7\xfa\x11\x05\x16p\xbb8\xc2z\xc6C\xce\xa1\xc1\x00\x00\x00\x0e}p\xaf\x10\x04J\xc2\xb0W\x02\x003d\xf2\xf7\xf7\
\x81\xd3L\xf2]\x81q\x87\xa8\x84y\xcf\x92\x02\xaeQ\xab\xe5\xb3\xbf\xc4\xb0\xf6\x8c\"\xf7\x13\xc3\x11H3B\xd7\xa1\x85J\xc0\xcd\xf3\x03\
\xde\x95\xa0\xfc\xf0A}\xc2\xf2\x9f\x882\xf3F\xb2\xe0\xb4B\xb2\xd6R\xc0\x9e\x91\xa9h\"H\xf3\xc0V\x1bC\xd9\x14\xc2\x154\xf2\xbb\
U2&\xf6\x10-V\xa1\xc0\xb7\x94zw\xf3\xb9\x84r\x15\x07aN\x13\x84\xb5\x03\xf3z\xe5\xd0\x99R\x93\x13y\xc3\xb8<!\xaa\xdc\
\xc3f\n!\"=!;\x00\x03\xb7\x83\xe2\x0evS\\\x92\x92\x9f\xae\xa4:2\xa0\t\x11\xd2\xc5\xa0\xc0\x0b\x0f\xc2$5\x94\xf6\x9d3\
h\xdd@\xde\xbfP\x86\xe7p\xee\x0b\xd05\xafT\xdf\xba\x01W\xbd49\x83\xd1\'Y\xa4\xacm\xb1N\xd7\x01.m\xa1}\xbf\x02\xe2\
\x0b\xa4\x10\x98\xa4(\x02\x00\x00\x00\x00n\x91\x13g#\xe18\x0cc\x9b\xf9\xf0!\xdca\x1c \x12\x0f\xb0\x835l\x81\x16\xdeBO\xd7\
\xf3^\xbd\x93\xbd\xa5b\x89`\xf0\xbb\x17\xf3\x04\xfb\xd1#w@\x80<\x92\xd0\xca\xa1-!\xb4A\xa6\xf4E_\"\xd8\xea1\xfe\xf6q\
z|\xe4\x15A\x94\x12\xd1\x80S\x1e\xb2\x18Wr(w\xa1\x08\x8a2\xd7o\xf1d\xeeR\xb1o@\xe0,\xe3:J\xc0\xda\x7f\xe3\xa7\
\xb8 \xf0\x90\xd4\x01Z\x92\x1b\x0e\xf0(\x98\xd3\x93\xd4\x91\x9a&\x12\x17\xab\xa1d\xb30\xd5[\xc1)\x90A\x00\x00\x00<\x01D\xbc2\
\xf26\xcc\xe1P\xac\x14I\xb4c\x19\xc7\xe2l}\xb0*\xd8q\xd5q\xb1\xbe\x85\xe0\xb3\x13@P\x08a\x86\x9a0\xda\x0f4\xbb\xc5\x81\
\xd4\x8bP+$\xc2,\'P\x15\xf0\xb0K\xcc\x01\x1a\xfb\xb2f\xd9\xe2Q~a\xb1\x18#\xa7\x9a\x81\"\xfc\xb3L&\xe1#\x900\xd8\
P2\x86\xb0\x13\x0b\x8ca\x90\x012\xab\xba\x92>\x0b#\x8f\xa04\xa0AcG\x04\x81A\x05R-\x07\x13\x81\x13T\xa7\xe2\xc2\xac \
\xe0\x8b\xc2\x84kv$\xe6\xf8\x81\x83\x8b\x14!\x1b\x12\xca_@C\xa7R\x14t\xb1\xe7gR)E#\xd3\x8d\x928\xa6\xc4\x93\xc1\xe0\
\xa8)\x91\xf7\xc6\x11&~\"=m\x01>Z\x94\xf2k3j\tT\xde\xdb\x13\x8b\x98\x81\xc1\xa6A\x00\x00\x00\x99\x0c\xe1\xf8\x86\x01\xfb\
\x80\"\xac\x8c\xa3BN\x80\x1d\x9b#\x07\xe8\xf1\xcf\x9b\"\xfa\xc3\x81QO22B\x14`\xa0 \xd3l\xa1\xa0`\xb2\x0f\xfe\x02b_\
\xf2\xf4\x02\xf2H\x8a\xb4\x9e0\xf2\xba\xc7b\x82\x10#(\x9b\x01\xfbj\x04\xe5\x18\x92e\xb7\x11\xa6\xe3\xa3mjA`=\xb0\x98\xa9B\
]\x1ep\xe0\xfc\xd1\xc1\x08\x93\nkT\x91\xc5\x80\xe5J\xa3\xdd|\x00\xd5\xee\xc0\x8d\xa5\xb4Y\x0c\x80N\xeeqbo\xf2\x81\xb4\x94\xbb\
\xde\xe0\xc0\x0c\xf4\x8a\x9c\xd4\x96\xdd\x12\xd7Y\x93`Y\x94R\x03\x03\x7f\x14\xe1\xb0\t\xa0W \xf1nZ\xd1\x00\x00\x00\xe6\x86\x110\xdf\
\xd0\xa3X\xa1\x1c\xb3C\x897\xc1B\x84t\x94\xf8R\xa7\xff\xa3x\xb4\xf2K(`E\xf1\xa2[\xcf\x00\x13#@\x8f\'p\x0243\
q9\xe2\xbacd\x8d%\x04:z\xf2Vx\xa0b\x97DF\xcc\x02\xe1\x9b\xe2\xbe}\xf4\xcc\xb4\xd0\x11AB\x93\xbe\xb0\xeay\xc3\xe0\
0\xe1\xa4;\x02\xbf\x96!O\xaa\x13Q\r\xe0F>\xa0+\xeb\x80\x8f%\x03!JAOY\"\x8a\x95\xb2}\x15\x93\"k$\x9e\xb1\
\xb11\x15\x90\x91j\x913\xf0\xa0\'A@d\xa4t\x98]\xf1n\xb3\xb2\xa0\xe4\x93R\x8e\xa30\xa2@W>\x00CVpxu\xb4\
~4\xe2u5\xf0#\xb3\xa1dsR\x1f\x0ba\xb9)\x84\xc9\x0bRi\xed\x110\x89\"\x81\xa6\xc0p\x83\xe0e\x1d\xd4/$\xf1\x8a\
\xb74\x93Z\xb2\xf8J\xe2\x15\x11\xb4f\xf7s%\xc9A\xdf-\x93\x15J\xa0\xe6\x8d2\x0eoq\xdc\xf3P0\x84\x93\x99\x9eq\x15\x8a\
\xa2A\x13\xf2\x9f\x90t\xb0a\xb2\xdc\xa7\xc4L<\xd1\n\xc3bI,\x11>\xe3\xe1\x9b\xa2\xc0\x93[\xa2/\xe2\x13\x00\x00\x003\r\x01\
-\x9a\xd3\xbb\x10\x93~^@b\xfb\x93Y|T\xcb\xf6\xb3\x9c\xb7\xd4\x04\xcdrn\x08\x92\xe7c\xa3D\x8d\x93\xc3\xf1\xc2\xd4\x914\xc7\
\x88p]\x14A\n\x00\x14\x00\x00\x00\xe0\x13\xb3\xf4w\xb3loTbns\xad+\x12\xc7\x9f\x11\x0f\x0b\xd2\x15s\xe0\xafLdC\xd5\
aZ\'rw\xc2a\r?\x00\x8ee\xb4p\x93\xc0\xfd\x93 US\xb2\xa9\x18\x14\x8c\xac$U\x98\x04\x01\xe8\xc3I\xf22N\x01\xd3\
\x00\x00\x00\x1e\xba\x04\xd3\x92\x14\xd1\xec\x03Y\x1d\x91\xa8;\x93\xde\xb4${G\xa0\xb6\x80q\xb2\xa8r\xf9\x08t\xed\xb43)B\"\'\
\xac\x12\xda\x07\x93l{\x006\x9d\x80\xe7\x87\xc1Z\x0b\x14\x1ai\xa2C\xafa\xc5U\xa0\xaaZ\xa4\x03 \xf2)\xc1\xd4\x85\x86\xf4_\"\
\x83X\xb4R\xf7\x13\xe0\x9b\x18\xc1\xac\x89\xd2\x9b\xc9\xd3W\x1cc{\x12\x81\x87ST\xd6\x95\x12\xd9\"1\xff\xe1\xb3\xc5\x10\x83\xd8\n\x01\
\xec\x86b\xab\xc0\xc1\x03(\x82\x93\x1c\x94\xacn\xd1\xca\x82q\xf4\'2V\x9d3\x9c>\x04\x17u\xd0\x00\x00\x00 \x87\xe3\xc9\xee\xa0\xbd\
\xb5\xe0\xb02\x13\xda\x8a\xf3\x05C\xe0\xbe\x9c\x82U!\"\x9a\x08 \x11[\x91\xa5/Q\xb1\xc7p\x88\x99qL\xc03g\xbb\xd2d\xa9\
\xb2\xb0\xc7S\xb4\xa8D\x1a\xf6`\x85\xb4Q\xc2sp\xee\xde\xa1<\xe1\x11\x13\r\x12\xafh\xc3\xa9\\A\xa8\x07sl\x8a\xb1\xab\xe3\xa2\
7\xfc!\xc79\x11\xbd&\xd0G\x17\xb2}\x82Tl\x8a\x92\xae\x01$\xf8\x01R\xf7\xb2\xe3\x06\x8dpE+\xb1\x81n\x92\xe5\x85Q\xce\
\x80\xd1\xe0\xb5$\xc7\xb6\x94p\xaa$l^\xa1\xa7s\xc1\xe7-@\xbe\xd4\xe3\x89;\xa1\x8d\x91a\x82OSW$\x91_&2\xba\x98\
a6\ts\xf9\x80\x90\xa0\xdd#9\x95p4\xf7\x00\xcb\xcd\xa1\xf2L\xd2S\xc8\x02\x91\x19\x03\xbeH2u\xf4`Y:qpv0\
\x8a\x05\x94\x089\xc3\xe7\xe0\xe1\x13\xf6\x91\xd5p\x01\x1fP\x81\xd9\x08Sn\xa2\x12\xa3\xa1\xc2\xa0\xd0\xf0\x0b\x05\xe2\xec\xc0Q\xc2Cr\xd5\
\xd3\x83\x075!\xf7\x03\xa3\x1dr\xb1\xfd\x83\xb4\xe6\x1c\x91M\xfb\x91n\xf4\x00P\xf9\xb2U\x00\xc4\xd6\xb2\x80\x1d/\xb4\xf9\x8eCXn\
@o\x00bH\xde\x92\x93z\x12\x1eX\xc0\x82\xd01\xa8y\xf2\xb5\x1a\x93\x98\xfeQ\x98\xa72[\xe9b\x1e|\xa0\xdet\xc3\x04\x95@\
\xbc<r\xa8\xed\xf1\xd8F\xe1uf\xf4\" c\xe9-\"\xd42\x82\xc5\x1e\x80\x83\xac11xCD\xa3\xe0\x9a\xa5\x12:g\xc3~\
\xd81/\xc3\x93-\x9b0\x0f\xa8q|\xd7\xb3\xe6\xd6\xf1\x13\x89\xd0S\xfd\x02\xee\xdd\xa1\x00\x00\x00\xc1\xd5\xf1\xc0\x833\xa85\xc0s$\
S\xf4Y\xf2r\x83S\xf8U\xf1\x96\xaf\x02\x98\x9a\xd2De\x02ep\xd4;Ra\xe7\xed\xd1L\xefa\x114\xe1\xbd]\x91\x06f\xd2\
,\xdca\xb2\x95\x01\xd9\x8f\"\xb8\xee\x83>\xc4\x01\xad\xbeD\x00\x00\x00\x7f\xef\xe2\xe6\xf5\xe1b\xba\xe3\xf7\xd3\x12\xf2J!q\xf2pG\
\x9d\xa4F\xf20\x8c\xde\xd1{\x93\xa2tTRoC2R\x8b\xa0\xcd\xac\xc2\x840\xe3\x7f\xd9\x93o:RQ\xc9\xd1\xde\xce\x11\n\xef\
P^\xac\xb16?\xe0\x93d\xf1W\xe5\xb0~\x85p\xaa\xc82n7\xd0!\xa9\x102>\xc2\xcbTD\xce\xba\xd0\xc0F!\xdd\xbe\x90\
n\xfaA*\xc6\x83\x1c\x15\x02\xe9E@:\xba\xf2v\x1f\xc0\x8e8\xf3cV\xf3?\x16\xa2=\xc4P\x91\xf9\xd3\xaf\xfc\x80\xcc\x01\xa0M\
kP\x95\x1d\x04Tr$C)\x10:c2\xc0Aq\x81\x06\xd0\xab\x0f\x03\x85h\xc1\xf2\xed\x00R\xcdp\x17\x82\xa1\'7r(\"\
!\xd4A\xd2\xd8\xb3 \xe6\x8eb\x9e\xb5\xf41~r\xdfs\xd0\xb2D\x00\xaf\xe1\x83\n3R\x8dPb\x08\xb8dG\xb5\x10\xa8\x00\xa3\
\xc1\xb5\xd1\x97\xad\x90\\\xf3C\xb1\xe9\x93%[\x91\xe5\x1b\x81\x91\xb4\x00v\xa9@\x13v\x01\x9dkd\xb2~\xb1O\x17A\xbbkp/\
\x14\x80\x7f\x7f\xb2\xbf\x81\x10\x84Y4\xa6\x12A3\x04\x84\x89T\xe4\xb03\x12\x15\xca1IV1\xca\xa9\x12bj\xc4\xac\xfbBK%\
\xf0^@q\xef\x9f\xa0\x94?\x12QxcR\xf2p\xc2\xe3a\xe2\xdaAbJ\x82\xc2\x82\x112\x05\xf4Ca\xd2R\x86\x84\x00\x00\x00\
\x1b\x8c\xc0\xf9\xa84\xf8\xd9sY\xcbr\x84\'\x12\xa1\x06@\x16(\x10\xd1\xe4\xa3\xcbN\xa4\xa8H\x82\xe9\xa2\xe1\xae\xf5C\xaf\xb9D.\
\x04\xf3+z3 \x04\x13L\x8f\xa4\xd9<p\x9a\x96\x93\x17\x92SQs\x91\x83:\x812.\xf1?\xc0\xd1oF\xe1\x11\xd8@\x7fW\
\x80\xf7\x82B\xf4\x061\'\xf6r\x00 D\xe3,\x10\x18\xc8b\xd2\xdes^U\xd0Z\xbc\xa2\xb5a\xe1N\xf7sgB\xf3\xde\x06\x04\
R\n\xc0[C\x926\x03\x11o\x9fT\xf0nS\xe7$C}3\xb3G\xe1\x91\xb9\x93\xa1\xca\xd6\"\xe5)\x10\xea\x13\xa3\x1f^\x14\xf5\
KQ\xe0V\xa3\x17\"pa\x9e\x048\xa9\x147\xa0@-\xf2\xf0z\xdfa\x9b\xae1\x04A\x91\xbdz\x13/\x83\xd1\x00\x00\x00\x7f\xe2\
\x13\xf9D\xb4\xa7\x9d!\x02\xe3\xd0\x94\x95\xc4\xc6\xff\xa16\xf22\x92\xbe\x147u\x11\x0b\xc7b7\xf2\xc18\xd7\x91\xf8\x94\xa3\x9c[\xb2\
\xef\x85\xe4\xfa\x8ea\xcc\x84\xe4\x98Q\xe0v6\x92g\xbc\xa4\xc91\x00\xba0b\xda\x1d\x80\x91a\xb2\x93\x83\x00xy\"\xe9\x8eq\x9f\
\x8d04\xf6R\xac0\xd3\xe1\xd21V\x87\xe3\x0ci\x01\xaf=!\xdc\xba\xc0\x98`\x90\xb1iD\x81\x97\xe2KE\xd3\x84\x82\x80\x9e]\
B\x00\x00\x00\xee\xdf\x905W$fVb\xe7?\xa2\x9a\xed\x82n\xe0\x93\xfc<\x83\xbb\xf2q\xe1\x11t\xa7\x8bd,\xb1p\xecs\xd1\
mw\x12\xf1\xba\xb3\x19\xe8\x03\x9d\x95\xa4z\xa6\xf2\xd9w\x80\x8d\x0fAg\xf33\x852\xd0N\xa2\x82\xa3z\x00t\xdd\x81\x16g\xd3\xf2\
\xa5\xc3{F\x93\xeb\xdd2r\xc9a-P\xd2\xf4\x89a\xe2\x7f\xd2\xb9K\xb1\xe6\xc1\xf4\xd9[`\xa8\xa6\xd1N\xff\xc3I|\xf1P\x1d\
3\xe8\x12\xc0\xc6]p+F\xe4\x9b\xb8\xd4<\x95\x03U12\x87\r`\xdbK\x90\xe3\'\xc20v0e\xfe\x82%|\xc1)\xff\x93\
\x00\x00\x00\x95;\xe3\x11\xc2\xe2%\x96\xa1\x83v\x04\xa9z\xd0\x0e\xde\xc1\xf1@\x02N\\T\xbd\x99\x90{\x87B:\x07\xc2\xff\xff\xa1\xf2\
\xecq0\xa8\xe4\xaa\xbb\xd2\xca\xdb1\xa1\xf5!y*\x94\x89F\xe0\xd1\x9dD\x1ab\x90\xce3\x91\xb8\xdf2\xe8\xf7\x93\xda\x85t\x9a)\
\x12_\xe5\x02\xdfh\x04\xc4\x8c\xc4\x83Q\x12\xfa\r\x028\x8d\xe0-J\x919\xb1T\xb1\xd1!:a\"\x0f\xb9\xc1\x85\x9e\xb2S\x02\x93\
\xf7w0\x01\x17\xa3qE\xd0s|\x00ae\xf2W\xa0\x83\x94\xc7!\xa3J\x11\xd8E\xf1\xb5\x95 c}b\xbfZs\x00\x00\x00\xb4\
\xac\xf2M\xce\x81\x1a\xed1\x05tRW\xe4\xa1\xb7\x9dR\xbe\xf6Q\xcc\xf3 ar\xf2N\x04\x12\xe1CP*\xad\xe1r\xc0$\xec\xf0\
`\x00\x00\x00\xd8\xe1@m\x9c\xd0\x1a\x0f\x80\xe6\x02\x04-\xed\x10\xfd\xbb\xe3n\xd52P\x99Q\xad\x10b\xd0OD\xa1\x03\xa3\xce\xf2q\
\x8f\xeb\x82\xa7\xdb \xec\xf0\xe1 \xea\xf0\xdaz\xb0\x866$\x9c\xa2\xa1=q\x83\xb1%3P\x87\x02\x17\r\xc3-.4{\x8a\xa4\xa5\
\xb2\"q_\xd0O\xe9\xb1\x11y2\xb6\n`:\xdb\x03\x818r0\xc3rH\xac\xa1\x8cX\xd3*\r4\xe0\xe8\"\xd5\x81\xb4<\xe2\
p\xb2\xad\xe4\x0e3\xc2\xf7\x1e\xc0\tzRT.\xc1\xe3\xd7aO\xf8@H_\x84\xb3\xd91\x0f\xd9\x10C\xcb\xe2\x10.\xe2\xb2z4\
Z{\x04\t\xa1\xe0_\x12\xc33]\xf19O\x00 y\x04\xc6yC\xa8\xa7\"\xffo\xd4,\xfe#3l\x12\xa1\x0130\xf6PK\
m\xa2\x1bv\xf07[3{\xa8\x92BJT=\x05\xa3)k |EB3\xaap\xad\x10\xc3\xe2\x86#\xae]bJhB\xc6i\
Q\xc3\x8eS\xa3\n\xb4\x85\x0c!/\x83\xd2\x96j\x90\xc9\x9c\xc13\xa3 :\x8fa\x1d\x1b\xb0=>\x90H\x9c\x04\xa37\xc00M$\
\xec\x8e\xe3kf\xf1\xf9\xc3\xb3b\x9dD/\xdb\x03R\xd9\x91E\xae\x84\xb0\x112VE`&\n\xa0N;B>I\x03\x90[!\x95\
y\x84\xa8\xd6\x11\x00\x00\x00VH\x02\xcf&\xb0\xbd(\xc0e\xa9 \x82\xffQ\x8e\xd23\xa2\xa4\"\xf6\xb6\xa13?\xf1\xe2O\xa3~o\
\xb46\xa8\xf3+\xcc!\xc5\xce`\xc0\x17\x12\x9d1R\xee\xab\xd0\x1cT k\xacC\\\x87\x81\x1b9#\xc1{s1\xb5\x83o_\x91\
<\x87D\xbccR7\x18\x01\x9b\x8b\x11DL\x11\xbf\x96\xc0\xd9Aa\xf2vDa\x96r\xa2\xbe\xb1p(\xb0?\xa1#!!1`\
%\xe2\xa5\xf81Nc\xd0&\xceB H\xa4\xa8\xf2#D\xc6q\xff\x11b\xc8I\x91\x9cBA\xfbU\xf3mH\x02\x82U\x90\xfb\x90\
q\x17\x87\xb0\xdd\xb71\xf0\xd9p\xa4\xbd\x80k\xc1\xe1\xe6\x16\x01\xa17q\xef\xab\xa3\x9cC`\xd6b\xc4w\x9c\xc1\x9a*\xf1%\x17\"\
H%4m\r\x11\xb1ss\x15\xb2P\xe0)\xd1\xbc\xdd\xf3\xcc\xfc\xf1\xa0X\xa4\x00\x8e\xd1\x89\x9dD\xbf`R\xc0\xfcQ\xb3\xbb0\x0e\
\xa3\xb2\x00\x00\x00\xb0ZpW\x0fa\xa2\\\x14E\x19\xc0\x9b\x82\xc2\xee&3\\\xcfB\xb2w\x01\x00\x00\x00\xebbTAY\x92\x95\xf6\
\x81\xab\x9bq\xf8\xafPZ\\\xe4\xe0m\x93Sn\x13\x00\x00\x00\x00\x00\x00/\xda\xd1\x1a%s\xafc \x08\xc8B)\xb6\x90g/\xe2\
\x17m\xb4O0c\x97\x92\x14\xaa\x83\xf0\xc7\xa9\xa0$\xc5\"\x7f/R\x10\xaeP\xf9\x90\xf4\x1d\x8d`\xd4\xf7\xb1\xdet\x01\xac\xbd\xa3\x1a\
\xa9\x94\xde\xa1\xe2\tds\x83D\"@\xee\x00\xf0\xd0\xd2\xd7\xdb!~\xb3\x83o\xe7\xd3\x97w\xe2\x80\xad\x90\\\xc4A\x00EA\"E\
\xa1\xc5\x95\xf0\xb8\xcb\xd0f\xa6\xa3\t[A%n$y%\x91I\x02\xa4\xc0\xbd\x11\x8e%\xc2=b\xb0j\x86\xf1\xa1?\xd40P!\
9\xd0\xb1n\xa1@TB`\xc6\x13\x84l\x13\xb0\xe7`\x84\xc1X$B\x0b\x113b\xc0\x9b\x13#\x8d\xcc\x80\xa2\x0c\xe2\xb0W\xc4\x00\
\x00\x00\x8b\x83TL\x86\xc2\xe5~0\xa9\xe9\x00\xa7\"B\x00\x00\x00\xb3f\x90\xe5x\xa3\xf0%\xf1\xa6$\x81\x87JT\x0b\xacd\x01b\
\xa4\x00\x00\x00\xd7\xc8b\xbe\x01\xe1\x83\xdb\x81N9P\x00\x00\x00\xce\x8e4\xfd!1\x91\xc2\xe4T8\xe4\xbf\x11\x02l\xfe\x80f\x89a\
_\x03\x848\xed\xa3i\x96bF8\x93\x98\x1a\xb2\xe2\xecBQ\xa6\x00;\xf6\xa0\\\xfc\xf2\n\xe7\x82|\x99Rpma\x98\x8c\xb0\xfe\
\xa6#\xe5Q\xe2\xb45\xc0v\xf5\xd0\x00\x00\x00\x14\xbc\x03U\xf5\"\xf8\x81A\x08`\x82\x9d\x8ec>U\xb2\x7f\x0f\x01\xb9R\"\xdf\x05\
p\x12\xd7\x91\xfd\xd8\x92e\x99 \xa3j\xc1\x81>a1\x92$\x1eA\xd4F\xb3\xf1=\xc4\xf2\xe5\xb8\xc1\x80\x12\xa4\x8c\x7fc@\xa5#\
\x0241\xdd7\xf0\x0fES6\x86\"\x050\xa3\xc9\xc1S\xd7\x94\xb4)\x03\x91aQ0\xfb%R\x7f\xc0sM\xa0\xe4l\x03\xc4\xe4\
6\xc0\xde\xd0q\xad`p\xd0\x16$\xa8+q,\xf3\xb0\xd8\x98\xb0\xe8\x00s\xb0\x04T\xdb6P\x81\x02\x14N\x08`cB\x91\x00\xd3\
\x03!\x8e\x10r\xa7\xb2B\x0bR\x9b|\xb4\xba\xd1\xf2\xa8\xcc\x90|t\xc0!@\xd0\r\xca \x92\x001\xf4\xb6\x02t\xeeB8\x88\xb4\
\x11a\xe0?\xea\x02G\xfe\xf0\xe0\xbc12\x06\xa0\\jA\x02\xb4\x81=\x9a\x10\xb2\x1f\xc4\xear\x04\x86e\x11\x1c\xae\xa0Oj1\xfb\
\xcf\xe2\"\xe6\x11\xc0\x05\xd3\x04\xe7r9\xec\x01G\x86\x03\x13\xbb\x90*\xa4\xb3\x04\r\x91Z\x95\xc0\xd4\x861\x80?\xc0m^\xc4\x00\x00\
\x00\xf8Tb\xe0\xb2\xa2\xfb\xd6\xa0\x0bWb\x06\xd4\xa2z\x8et\xc6X\xa2\x84\x18\x11\xe1J\xc4\x1e\xb1\x80\x96!\x10o\x15P\xee\xbf\xd0\
.$\xc0\x97dP\x97X\xb4C\x14P\xa6\xcf`V\x1f\x11d%\xa0\x98\xbcp\xc6\x0eS)6\xe1\x87Y\xb0\x8c\x0f\xa0\xb2Y\x123\
W\xd1\xdc\tR\x18I\xe0u\xb1@MrR\x11\x0f\xe0\xd3\xc3\xb1C6\xc3x5\x13=o`D\x95\xd2\x03i\xb44\x804o\xbe\
\xf1?u\x04\xe9m\xf3\xe56\x02\xd9\\R\xf4\xa8\x81D=B\x81\x14\x02v3\xb0J\x8cq\xeda\xb3D\xa3\x13\xab8T\t\xbb\x93\
\xb7\xda\x83\xda\xa0\xb1\xad&q3\xcf\xb2t\xcc\x12\xb4\xf0\x11\x95\xda\xe0E\xd9\x83\xdbe\xb1\x1e\r\x04\xdfRa\x1bT\xb3o\x95\xb0;\
\xa4\xd3}/\x84y^\xf1\x90gR\xd8b\"\x1b\xc9\"&\x83\x81\xb1\xb1\xe1\x00\x00\x00\xa8it\xc7j\xa2\x9c+\x93M\x80\xf0\x81\xb4\
\xb2\xaa\n\x80\xdb\xc9\xb3*\x96\x92\xa6\x8cpn\xea1[\n\"!\x81\xd4>\n\x81}6\xd0\xe0\xf5\x10\xec\x97R\x18\xa8\x01\xeeG\xb1\
\x92\xb7\xb0C\xce\xe2\xa9\x07b\xe9\x1f\x92\x8a\x9fD\xff|P\xdd\xae\xc2\x9c\x9fd\xe6%p0\xf4@\xf5\x83\xa0\xd6\x15\xe2\xa1L\xf1R\
\xcbC\x0b|\xa0QJ\x84VO\xe3!\xdf2\x1fw4*\x93\xb4\x00\x99\x91\x94 \xb4@@\x00\x1c!\xe0\x9b\x94\x83\x99V\xe2\x00\x00\
\x00$\xaf\x12\xff\x1cA^\x9aq\xdd*\xd2\x9e\x07\xf1\xa8\xeaq\xa1m\x81\x11\xf4\x83\xcb\x1fPUN\xc3>\xa5R\xa4\xd0S\xdc\x92t\
a\x07\xa0l\xe8\xb3d\xfa\x13\xa7\x82\xd4\xb9\xfe\x03\x1cz\xf1\x97L\xc0\x90\x08B\rY\x82x\x96TLe\xf2O\x1a\xc1d\x0c2\x8f\
V\xe0gU\xc4;\xb8\xc1\xae\x12\x91\x00\x00\x00\xcaG\x01[\xfb\x12s\xd0\xa3\x8e\xa0\xf0\xba\x00\xb3\xb5V\x12\x8c(\x13\x9en\xd3<P\
\xa3)H\x92\x1a2\x12GF\xa1\x00\x00\x00\x8e\xad\xf4\xefv\xa1\xcc{\xa2\xf5s\x82B@q\xba\x99\xe4\x87+C\x11Z`\x90\x11p\
\x9a\x8f\x82\xbb\x03!\xf0\xa2\xa4\x90\xecq\x91?a\x0f\x06\xd1`\xc3\xb0!\xb2\x00S\xc4\xb1_\x91#w%\x12I\xb7\x10W\x97q\xcd\
7\xb2\x15\x87\x84\xad\xc1S\x8dt0\xca\xbe\"i`\x14t\xbe\xc2\xac\xa1\x91\xbd\xa4p\x8c\x13R,\xb3\x80\x85\x10\xa4|-0Pu\
au|\"\x95\xc8\x92/\xf7B\'7\x014\x82\x10\xc8p\xd4\xeaAb\xa7C\xb0\x1a\xd8\xa222\x11\xb3_\xd2\x1a#`\xf8G\x92\
\x7f\x04\x920\xd5\x93\x17\xb4#\x12x4\xb2=\x10\x0feA\xcc+\xe1\x04\x86\x92\x03&\xc0\x86l\x132pD\x91u\xc3\x9b\x8e\x04\x97\
\rc\xcd\xb3\xa4\xf7)R\xfa\xf7\x10\x85P\xd2:kA}y\xb4gI\xe2`q\x91\xbanC\xa0\x97 Q\x9e\xa1\\\x80\xd2\xa3q\
\xe4i1\xf27\xb4\x01\xbd\xf4\x838\xb7\xf2\x05Q\x84\xca+\xc3\xaeSt\x8aVq\x1b\xca\xe0\xfda\xf2\xc2*\x93\xa7\x80\x93,3\x91\
\xe3\xb4\xc0\x08,D\xdc\xc11)\xd21\xf8m\xc1#c\xc3`i\xe48*\xb0X\xf4\xd0WjPb]4\x8a\x95a\xee\x80\x83(\
\xd9\xd3\x88\x9c\x83c\x9b\x93S\xfa#\xf8\x97\xd23\x84q\t\xd8Am\xcc\xf3\xf45\xa1\xa8\xb7\x94\x9c\xfd\xe3\x00\x00\x00\\\xf6\xe3\xce\x16\
\xa3E3\xb2?\xf5S\x06m\xd1V\x9b\xb3\xdc\x1c\x00\xd7N\xe4\xfa\xe0\x91\x1a\x0bb4\xa1\xa0P\\\xd0\x12\x0c`\xd9\xbc\xd4\xe6m\xd1\
6+\xe2\xe9M \xe95\x81\x02\xc2\xc2\xd8e\xb22\xc4\x03R@\xe2z1\xb3\xa9\x03\x14n$\xd0b\x15\xb1%d\x01\xc9\x8e\x91\x98\
\xc14\xfa\xd6b\xeb\xfe\xb2\x1c\xe9C\x85\xb3\xd1\xff\xf8\x11\x00\x00\x00\xa9y\xf3\xa3\x9cPUaa#\xf7\xa21\x83\x94\xb7\x9c4\x07a\
0\x89\xc2\xc0\xe6k\x92\x7f|\x82D\'\x12\x9b\xbb$\x1c\x03\xb4bG\x00\xc9)\xe0t\xc5\x01\xc6\xfa\x10DR0)\x14\xb2s\x97\xd1\
\x05\x19\x90\xaa4P\x99\x86q\xc1>\"\xa6\xb5\x81\xcd0\"\xc6iR\x0e\xa0\xe4;E\x12\x82Ot\xf0m\xa2\x10e\x84\xa2\xe1\x00\xf2\
\xb7\xa3\x8f\x1d\xe2\xf4&\xd1pO\xf2\xbb\xe2\xa1GU\xa0\x92\xb1\xc0Nl\xe4\x06\xacQ)\x022\x8c\xb5\xd0Q\xb11\xf01CZO\
2!\x0c\x93d\xb0p\x03MT\'J\x90\x03\xa8\x94\x99[\x812\xb7\xd1\xcf\xc9\xc1\xd6\xbf!\xdb\x87\xb4K\n\xe1\xeb\xd6\x93^\xc8\x10\
\"\xb7\xc2\xbf\'\x10\xad\xe4\x13\xd5\x12\xc49\xfb\xa0\xc1;A \xaf$\x1b\x04!]\x13\x82\xe8R\xf3\xb2\xb0t\x81\xbbp\xdf\x9dPH\
d\x12\xef\xd4R\x15lt\xcd\x05\x11\xfe%\xd0?{\xc4\xf1x1\xe7\x08\x84~$\x81\xb0\x8f2\xc2w\xc1\x1d\x8c\x11\xde\x99\xb3\xd1\xca\
\x92\xe8\xb0\xa2\x8f\x84\x91W\xe12\x8d\xf2\xe1}\xa5cB\x16qRS\xa1\x00\x00\x00i\x15\"\x08 \xa1\x06\xbd\x90\xbd9A0\x08b\
:\xd7 \x96\x87\x92\x13\xd3s\x0b\x1etV\x8f\xf0\xde\x9ct\xc3JT\xe94rs\xe6S\x93\xea!z\x9b\xf1|q2\x1d\x03\xa3:\
:\xb1\x96P4\x05v\xc0\xdf0\xb3#\x1a\xe0\x00\x00\x00$\x96\x04\x93\xae\xb10\x94q\xc2\xff\xb01H`\x95\xfbql\xea\xc2\xda#\
`\xd3\xf4\xe0\xbai\x91\x81r\x13gMq\xb8\xd3\xe0\x80\xb5\xf4=XD\x93\xe4\x92\xb9\x8b\xe0\xc74\xa4\x02U\xb2\x14\x0b\xb3$4p\
\x8e\xca2\x9f\xa3\xa1\x9d\xdc\xc1c\x17d\x943\x00\x00\x00\x00M\xe5\x81\xffC0\xc0\x17\xa1\x17K#bh\x81\xcb\x9a\xf4\x19/3M\
\x11\xc2\xf4M\xd1\xee\xe4B\xa4\xa2b\xdf/!P\x94\xa1[\x9b4\x99\'\x03\xff[p\x89=\x00\x98\x13\x80\'\x06\xe0\xb8oa\xfa\xc7\
\x81\xee\xf3\xf2[\xd7\"\x9b\xa0\xb4\xf3\x8fQ\x8a\xe5\"\xe1\xfa\xd3\xd6xS\xb8\x88@\xa5\x87@7\xa14W\x1fR^\xb5\xa2\xc3aP\
\x9cf\x04\xd7K\xa2\x04WQ\x81\xc5\xc2I\x8e\xf3\xa7\xc9Q\x0bKb\xe9\xa4\xf1p\x83\x02M\xca\x90\x00\x00\x00\x02\xdc#P\xcaB\x96\
T3\x95\xd0\xc3\x02\x00\xe1O\x85\xc0\x03\xf6\xa0\xb8\xe4\x93\xb67\xa0\x00\x00\x00*o\xe4\xf5\xedcxX\x00d5\xe1k\x03\xa2~X\
13\x14\xf1\xf2\xdc\xc0\xba\xac1r- \x1cU\xb4\xd9<\x92\x89\xfa`\xd6\xd0@\xeduDD\xce\xc1{\x95\xf2\xde\xcaR+\x8b\xd3\
6%\xc1,\x0eA\xee\xb9\xb1\x02\x7f\xf2_\x97Q\x837\xc1-\x10\x02\x14\x86\x10]\x8d\xb4\x07\xd3\x82\xa5\x9c\xb4e\x94$\x99~\x04\xcd\
\x96\xc2TA\xf3\xa6np\xa8}\xa0\xc1\x98@\xa7\xb8B\x1f\xca!\x81\x98r\xcae\x90*Y\xe2\x03\x14\xe1\xa3\x96\x13>YP\x0b\x82\
\xa3\x815\x94\xd1QtC\x8f$e\xe2\x03\xc0\x11\xf4B\x99q\xca\xad\xb4\x8bp\xb3\x97r\x11\xf2\xe9\xa1@\xe1\xb2\'\xc8\xc0\x08\x1fr\
k\xe5\x91D\xb2\x94\xc1D\x10\xad\x99\xc2oG0\xae,\xa2Mwa\xa3\xa7\x91\xae(\xc2\x89\x7f\xa4\xeb\xa1\x00\x15r\xf0\x9f\xa10#\
\x872h\x001\xef(\xa1\xca\xb0\x84\x8b\xa1\xd4NDt\x07\xf71d\xbd\x80^\xea\x12\xfa\"\x90rr\xc4\x13\xe0\xc3\xc8\x13\x82\xcal\
\"\xd26\xd1\xed\xee\x02j\xe6s\x0bx\x80\xf3\xa0\xb1V\xdd\xc2\xa7/#\xb9\xb0\"\xc1\xa3\xe2q>\xf0\xf5M\x02\xe5_\x80\x9bi\xd2\
\xc9\xab\xd2\x91\xb00Z\xebA\xd40!\x91\xb6\xa4\xed\r`\x99\xef\xd0unr\xa8a3\xfaI`ns\x94\xf5\x01t\x05I\xf1)\
\x86\x93\x1aQ\xb4.S\xb0\xe7!\xb4\xb3\xad\x01D\xff\x91\xa6\t\xb1\x8aw\xe20\xfe\xf2>\x06\x82z\xf0\xf2\x147\xa3M\x82\xd1M\x91\
tX\xec\xc0\xab+@\xe8\xc7a\x9e\xd3\xe2\x88dB\xb6\x02B\xf0\xb1rS\xd6\x91\x92\xa21\xad\x05q\xf3\x03\xf4\xee4\xc4\x07\xb0$\
\x86\x02\xd2\x136\xd1\xa2\x10c=$\x84|\xa0b\x07\x894\xd9[49b\x11<\\a\x195\xd1r\xbb@IA1$S$\xbd\
\xd6Bx\x1b\x11\xaf\xcf\xc1\x8d>t\x9e\x9513\xadp\xfb\xa2`\xa6\x03Cx\xfe\x10\x80QP~\xa8\xe4\xcc\xbd$\xec\xe0\xc2D\x9a\
\x14\x10/B\x86~Q\xc6\xa5\xb4MV\xc07\x14\x82]fa\xafL\x01\xb8\"\xd3C~@\x9c\x93\xb0\x97\xc7\xe0\x88o\x11\xab\xb4\x00\
>\xc5\"\x01\xb0RCZ\xa0\x07n\"\xfes!\xdd\x9c\xf0&\xb6\xe1\x06\xe1A\x19L!\xfa\x02\xa34\n\x00\xb7\xdb\xb3\x03\x05a\x9c\
\xd9\xc1\xc1\xa6S\x98\xe3\x10\x0ejd\x8b\xd9\x02\x02SP{\xbd\"\x9d\x0e\xe4~\xe7\x02M\xc2\x01\x89LcD\xd0\x83DrA\xa1\xca\
\xc1\xb0\xe3\x90\x82 \x10\n\x000.O\xe4/+PC\xcf\xf0\x0fWA\xde\x9f\x94\x00\x00\x00b>\x10\xd1\xb9\xf2\x9f\xcdc\x9cP1\
q\xb9\xc0\xe2\xe7s\xfb\xd8P\x81\xf4\x00\xc4\xb3\xa2b\xe8\xd1\xfe71\x8b\x1a\xb2\x1b\x1a\xb1X\xa2\xc0~A \xe0\x82S`\xe0\x11h\
-\xd0o\x89\xc0}S\x80`,\x12\xba\x8ca\xf6d\xf2u\xb0C\xb2\xd6C\x87\r\xa1\x86{\x10\xd8\x0cR6!\xc3\xec\xf6\xf2\xe0Q\
\x81ev\xd0\xaf\xfb\x80\x8c1 \x88\x91r\x94\x06B\xf0t\x91\x1a3\x93Q\xdb\xd2\x80j\xe0\xc6Y#\xdbk\xd2\xf9\xbb\xa2\x0e\xebs\
\xe7\xd3\xc33\xda\xb2\xdb\x99\xf4\xa3@\xf4\xffl\xb2\xe2\xfb\xf38\x9eB\x9d^\x81\x18\x17\"\x0bNt\x82\x1a\xb1p\x07\xf1\nXr\xd5\
\xc0D\x8e>\xf0=W\xb1\xb1\x0bB\x01\x84@\'g\xc3\xafD\xd3>\x8e\xb4\x07\xe7!\xebM!\xf0C\xd0\x900R#r\xd2\x08\xbb\
\xc0\x0c\xc3$1{C\x1c\x9e\xf4\xa8c\xf1r\x814\x8cr!\xb5\xd0\x90@Ha\x8d\xf0\xc24F\xb0\x8b\xbd`\xc0\xbf\xa3{\xf5\x01\
\xe1\x0cq\xc6\xe4\x12\x13\xb0\x80\xd8\xfcb\xe0]\xc4\t:\xe1\x0eK\xb4L\x82#\xcc,P\xbc$!O\xbcA|\x88\xf3h\xce\xc3\x00\
\x00\x00L\xf3Q\xa8\xaa\x10\xb1cd\x7f\x13r\xd8K\x81{\x9f\xb0\xd5\xae\xf0e)\x10\xea\xd7#\xf0a0k\n3\xb6Z$\xa5\x0c\
a4\x14\x83\x85\xc5\x11;\r\x83\xce\x99A\x84\xb2\xf3\x1c4C\x98\x05\x11\x0f/q@\x07S6G\x04^\x8a3\xe9\x11\x81\x15D\x02\
\xdek\xc0rD\xa2\x87\x0c\x03@7`\xd88\x02\x1e\xaaB\x9d\x1fSp\x98\x81\xb1\xba\xf1T\xef\xa1\x9f\xa1\xc1V\xbc0O\x0bD\xc6\
\r\x81\x0b\xd9a\xea \xf2Y\xba\xd0\x19\xfb\x004s\xd1\x97\x00\xd2cdQ\xe7\n\xf4\xf0\xd6\xb0\xb36t\xbf;\x03\t\xf4@\"\xa7\
\xf3\xa1B\x93\x94\xc6r\xae*\x01\x05\xaa\x12<\xbc\x80\x8f\xb8Qll\xa0\x0ba\xb2\x99\x17c\x8c\xb5D\xc1\xf5\x00\xa4\x15\xa3\xaa\xecB\
\x9e\x0f0\xa6\x8c\xa4\xc8J\x80\x14\'p\xf7\xe3q \xa8\x12\xa1\x94\x92\xe2\x00\"N\xd4B\xc1\xf7\x81r\xf4\x81\x8d\x97\xa0G\xe2\x93b\
U\x01q\x90\xf3\x9aYP{\x89\xb1\xe6\xa64\x99\xec3\xa3\xfd2\xec\xfa\x11\x08\xa3\xe4\x80\xd3\xf0\x84Tp\x00\x00\x00\xb0\x0ca\x00\x00\
\x00\x9d\xbb\x92\x11rR\xad\xdd\xe3\xf8\xbfS?\x92\"\x95-P\xa5_P&\\\xc1\x07fA\xb3\xfa\xa1ut\x814\x9b\xb44\xfeq\
\xfc!\xf2T\xd9\x82\xadS1\xf2\xce3J\xefr\x0fD\xf4c\x8c\x90/\x0b\xa0\x146\xf4\xaeC\xb1\xac\xb6\xb1lI \xa7\\ B\
0R\x03\xcb1 sB\x80\x9d\xe4\xd0\x95\xa1\x1c\xb6pI\xbc\x84h\xf0\x12{\x05DT\xaeA\x16\x95\xb3\xd9#\xc1/\x88\xf2\x0f\xed\
\xe2\xf9x\x90\x85Eb\xddTQ\xda\x16\xf0\nz\xa1V\xc12\x941\x12\xe8}T\x00\x00\x00\x11\t\xf4\xf0\x10\xf0\xb1\xb5p\xc72\xd2\
\x0f\x8f#A\xa2@\x0f\xdf!\x8d\xf5\x91B\x08\x93\xc2\x80\xa1t\x01\xe0\x1aV\xa2\xd5\x16\xf1Vd\xf4\x83\xc4\xe3\xb3\x8a\xd0D\\\x92\x0b\
\x05\xc0\xa4\x96@!-\xb1\x9a0T+/\x11\x01\x17\xd2Q\xa9a(\xca\xc2\xc3cq\x13\x9a\xe0\xc2\xeb\x11\x91\xa7\xb4\xeb\xb0q\x8d\xfb\
0\x9d\xa628\x81`\xdcB\xd0\xf4q\x93\xb3T\xa4\x86\xe3\x80\x08l\x11\xe8\x1d\xa0~\xae\x04\xe4\x99\x84Qo\xc4\xfa\x9e\x84\xf4\xc5b\
\xe4\xbd\x91\xd0(\xf2\x94\xf41\xe3\x86\x10\xe3\xc1P\x96\xd6Q=\x0cr\xd7(0\xbe\x1aAC:\x82\xf3]3h\xb4A\xf4\'\xa1\x88\
L\x04\xbc\xaaP6\xb0\xa2\xa7\xb1\x90\x99\xef\x81\xc5$\x03\xc6\xda f\xff\xb38\x05\xe0\xed\"\xa3P\x0b@b\x87\xf1*j\xa3_\x19\
\x03R\x9e\x82\xa0\xaeR\x18)\x00\x94|\xd0sn\x90\xdd%0.n\x01sA\"\x02\xbcr\xa9\x88\xe0\xefQT\r\"q\x995@\
\x84\x8a\x82\x8a\x8c\xa2\xc5\n#y\x05\xd2\xd5\xd4\xa1BH\xb0\xf4\t\x13e\x05\"\xdd\xb7\xb0\x171\x92\xb2[B+\xe7a\xf7A\"\xa8\
a\x11\xbb\xe3\x90Hqa\xda\xc1t\xef\xa5\xa0\xa9\'\x10\xf9\xe4`\x00\x00\x00\xa8\xa2@\x99X\x02:E\xa3\xf3\x8dq,\x85\xd49\xc3\
\xd2\x7fX\xc3\xa0\x8f\x11\xff\xc0\xe1t\x14p\xbb\x06!\xabB\x91\x11i\xe0\x07=\x04\x98I2\xc1\x86\x02!\x02Q\xf4\x8c\xc4L\xf7\xf1\
n\xd9\xc2\x19\x9c\xc2P\x9dTV\'Q\xfeh\xc1\x0b\xd9R\xf0\xc9\x10l\xac\x11\xba\x821\x03V\xf2\xc9,\x91\xa1\x8dap\x1e\x83w\
\x050RLA\x8b\x18\x12)i\x92\x02\x17\xc1F\xb8\xb1\xc6\xdcc\xc3\xc9\xa0\t`\x81\x9aS\xb3\xa6\xfe\xc1\xc5\xe3\xd0\x1a\xce\xa2\xef6\
\x94{y\xf3\xa5PT\xcdhd\x14\x88\xa0\x87@\x02\xef&\xa1\xfd\x8b\xc0wv\xf4\xeb|\xf1n\x06\"\xcd\xd8r\x19\x1f\x00\x00\x00\x00\
\x00\x00\x00\x16\x91 \xbe\x18\xc2\xcc\xacA\x8d\\BQ\xcb\"58\x03\xe98R\'\xdd\xc3\xf9\xbd\x04\x17s\xe1\x1d\xbaq\xdaq\x81\xde\
\xb1A\xfa\x17\xe1^\xd5c\xda^A\xe2\x10`\xf4P\x80\xe7<b\xd9\xa62\xc3\xe7CI\x01\x803\xc8\xd2\xdauA\xd1v\x04O%\
a\x94\x1b\x00\xdf\xa1$e\x82\xb3Cw\xc2\xccg\xe14\xf5\xe1\xd76\"\xd6\xd3\x02\xb9<\xf4\x9aU\xf4\xa8\xd3\xf2:\xba0#\x82d\
\xa3\"Q\x8c\xfc\xd0>\xdd\xa1\x90\xb7s:C\xb1D\xaa\xc19\x85p\x18\xbb\xf2Z\xce\xf1\xc1#\x11\xa2\x92q\xe0\xa5\xc0z^2\x1d\
j\xe0\xc0 \xb2K\xf4\xb3\x118\x02n\xbc \xb5\xe5\x10\x17\xac\xb4\xc8\xb2@\x1aZt\xa2j\x00\xf1D@\xa0|r\xfa\x1b\x12\xef\xd9\
\x11\x97\x8f\x91]y\x82?\xc9\x00\x8a\x89\x91\x8e\x92\x84\xeb\x02\xb2\x0b,B2/RD\xaa\x12\xde\xba\xe4\x81_R57\xe1\x15\xe4\xb0\
wBbq\x0e\x90~S\x12~f\xd4\x06\x07\xf2:-\xe4\xe6\xe2`rS\xc4\x1e\x83\x11pw\x04\xa9)`\x94ktt\x13\x12\xe1\
p\x13\xf3\xfa\xc04\x99\xf3\xeb\xf3S\xaf\x0e$\xac\x85\xf1\xbca\xd2\x89J!\xa3\xda3f\x9f\x94\x13\x95$_\xa3TSb\xf1\x88\xf1\
\x91\xff\x8aD\xa0\xbc\x04[\xa3\xc1\x1a\xd71U3`\x1e\xffc\x95l\xa3<!0\xc0\xec\"\xf6`\xa0\x00\x00\x00\xe2\x81\x92z\xc8\xa1\
\xe2O\xa4\x81\xc0rDx\xf1d{\xb2\xab\xdf\xb0OJ \xa5d\xe2.G\xf2?l\x81\x00\x00\x00\xff\xae\xe2 \x91\xf3\xe4\xb4\xf1\xb2\
\xd9#\xed\xc0p\'u\xd3\xc7\xa7\xf4\x9b\xb7\xb3\xcezCC\x864^\xd9\xb3\xc4\xda\xd3\xd9I\x90\xcb\xbbr\xa1oA)o\xf2\xf8\xbc\
\xf2\xdaS\xf2Z\xdbA\xfd\xfb\x83#\xe2r\xde\x0f\xc3\x0f\x7f\xd0\xfd\xa0\xe1Q\x93@i\xe71\x98\x98B\xd0:\x11\xdb$\xb1w\xb5$\
\x82{\x13p\x9eD\xdf\x10\x12\xb7\xbaa\x1c;Sx\x98\xd3k\xed\xe3\x13p\xf1\x00\x00\x00\x06\x96\x04\xc5\x8c\xd1\xa33\xb1mk\x03n\
\x92\xf3\x8e{q\x98\x00d\xa6B\x80\xdd\xd9\xc0\x9d\xf1a\x1a\xbcp\x7f\x93\xa0\x7f\x9c\xc05D\x11\xa0X\"\xcdI\xb0\x01\x0f\xc2\x83\x15\
\x83NN\x00l\x04ti\xd3\"\x8fa\x10/\xf4\xe1\xf4\xcb\xd1\xeb\xa7\xd4\xd1_\xa2Q\x93\xa3#,t\x84\x84\xb20\xcd\x02Lp\x11\
e\x1c0\xc3\x8c\x90\x1a\xd8\xf0\x0f\x82\xf0Df\xf2\xaa\xdf!\xcd\xe5\xf0\x8aM\xc4\xc7\x9dR\xed\xa5\xb4o\x18\x11\xe4[a\x00\x00\x00\x84\
\xb8\x12\x14\xf6\x93\xc7g\x00\x00\x00\x00q\xe9\xa2\x12Y\xa4\x18\x10@\xa3>\x90\xde`t\xd0\x864\x00\x00\x00,\x1e\xb1\x19>B=\xb2\
\xa1\xd6\x18A\x81\xca\xf1IM\x11f\x92\xc27{\xa1G\xaf3\r\x99\"\xf4-\xd3\xab\x9c4\xe8\xbb\xc2Z\xe3#\xa8\xb1DG\xb6\xc2\
G\xedcV\xa3\x14G\xef\xf3\xb8\xeb\xd1{\x81\x84\xd6\xad#r\xcePY/Q@\xe0C\x11h\xd2H\x06\xe3\xf2\xea\xe3BF\xb0\xa8\
\xf5\x82\x96\x8aA\xc7:\xf2}\xfa`cj\xc3\xd2\t\x91h\xb2\xc0$1@\xfd/p\xafJ\xf0U$\x94\x03\x10\x93\xe5\x12\xf3\xb5l\
r6B\xe2\x1e\x12\x90\x981\x80\x119\xd2?\xdc\xd3\xf1\x8eQa\x9fSO\xb3\xb4\x81\xabQ\x7f\x94\xa0\xf1\xe8`/&\xf3\x80\x12\xf3\
\xf59\x12e,\xb0E\x003].b\xa9\xce\xb1\xf3:\xf0\x89\xff\xa2\\\xb2#\xd0\xaf0\xab\xd0\x81\x81\\c\xcf\xa54\x84\tT\xd3\
\x82Ao[\xf2\x92\x95\x11\xa4{Q\x00\x00\x00\xfaR`\x19\xe6#\xce2D[0\xf43\xadBQI\x93\xab\x88!\xb4\x00tE\x05\
\xe0\x00V0\x13L\xc4\xe4(#q\x89b\xb0Nb\x8cK3\x00\x00\x00\x06\xd0R?\xd8\xb0\xf6\x940\xacG3v\x9f\xd3\xc1\x19\"\
\xa7\xb1\xa1\xfd\xefSV\xb5\xf1D\xbe\x84;v\xe1_d\xf0Z\x19`X\x00\xc1\x87jB\xd5aa\x96f\xe2\xb9Q\x04\xeb\x05PD\
\x08pt\x91q\xf91\xe3\xe7_\xf2\x0f\xc1r\xfc\xae\x81[\xc9\xd1\xfc\xf9\x13Wcq\xd2`B\xf2\xda\x81\xfae\xe0\xd3=\xf0@\xad\
\x14\xca=\x103\xd3\xd3an\xf0\x01\xb5\x90\x00\x00\x00\xd9\xb8#!f$\xb2\'\xb1\xca\x01a/D`O\x03\xb0c\xe5P\xba\x87t\
$\x87$q\x7fs\xf5TT\xa4\x00\x12\x00\x00\x00\x1d\xd5RS\xa2\xd38\x91\xe1]\xe2\xb2Q\xb0AR\x1a\xb2O[\xa4P\x9b\x92\xb7\
\xfcSA2\x029\xdd\xa2\xc1\x18\xd4C\xdc\xa2E\x90\xa4\xba\x8d\xa4\xaa\xcc\xb3\xbb\xb0\x84\xff\xa5\xb4\x9b\xc4\xf0\xa9\xddA(DC\xfc\xa1\
\xb3%\x9a\xd2S\x14\xa4L\xad0\xa0\xf8\x11\xa0\xcb\xd1\xdde\x83\xdb\xb6\x91\x95>\x82cG\xf3\xf5\x12\xd3q\x8b \xc9Y\x043\x13\xe4\
X\x95\xc48\xf0\x82\x173\xc1\xd1\xfe\xd0\xd3\xfb\xc2\xf8Q\x84\xfe\x9f@\xc5g\x12\x1f\xfdR\x00\x00\x00\x0b\'\x01\x0f\xa5\xf4\x1e\xc2Q\xc1\
\x8b\x01\xe9\x06$u9\x93D\x7f\x94\x18\xab\x04\x05\xa72\xb5\xac\xc0b\xb6a7)\xa1@\xb7\xa3\xefuB\xda\x98\x12\x0e6\x00\xcc8\
\xf0\xfb\xd9\x11\x12\xec\xb0\'\x8c\xa1\x01/\x13\x9c\xa8Tu\x86#\xb2\\S^\xcb\xb0\x02\xb5tC^D>\x91\x84^g\xa2\xf3k\x92\
N\x17p\x8b\xb5\x03\xef\xcd\x00Z\x8a\x14\x89MR\x97R@\x910\x80\x98\x12\xe4\x98O\"c\x07\xd43\xf7\xc3\x8b\xde\x12\xf5\x1d3\xfb\
\xbf\xf1i\xafp\xa7\xfc0\xc0\x93TE4Q?;@\xc9\x0c1q\x9a\x91\xf61\xd1\x9dL#\xb4\x961\x07\'\x03\x00\xf1\x02\xbf\x9b\
\x81\x90\x91\xe0|\xa3\xd0\x9f\x9c\x84\xed\x90\xb2\xa0\xca\x00\x9d\xa6!\xba\xab0\xe6kQ4\x9b\xc1Hv\x10\x1f\xb7\xa0\ro\xb0\xc8\xfb \
0~\x04\t\x0e\xc2\x81>\x843T\xa3\xda\x0c0\xaa\x19\xc3Ds#\xb2:\x13\x0e\xcb\xa2*\xa1\x82\x18i\xd4\x10\x1a\x92\x02,\xe0j\
X\xf4\x9eEr\xb8\xf7\x11\x06\x14\xa3\xec\xf2\xa2\xfb[\xb1W\xc1\xb1\xdc\xef\x90\xa5\x17\xf2\xdb4\x00l-\xe2\xd0LT\x8dR\xd2<F\
#\xb56@\xfb)\xf4\xdb\xa42\xe6\x85\xe42\xd4\x03\xa2<\x81\xc0\xf3cs\xb94\x04\x95\x94H\xe2\xb2(Bc@=D\xe6bs\
\xa4q\x92\xa93\xb0o\xf9\xb1\xc8\"p\x8e\xb9\xa4s\xb3Q\xac\xaa\xd4\xdc\xf33\xc5d\x11A-c\xb5YC9` \xdf\xe3\xd1l\
\xdfR\x0b\x1cS\xf9u\xc03%\x045N\x12\x8aU\x93\x8a\xefb\xde\\\xb4\x00A\xd4\xe8\x01DF\xb6$\x94-\xf3\xa9z\x14\xd3\x03\
\xe0\t\x9b\xf0\x9e\x02Q\x11(\xc2\xfa9s\x0f\xe7\xa0\xd6\xfa\x03\xef\t\xb1\xcd\xe5a\xdf8P\xb4\x9f\xa3\xa8R\xb0\xb0jr\xeb\x9b\x02\
}\xbe\xe1-\x19Qi\xabS^\xf9\xf2\xf2_\x92)\x9a$\x10\xb0\xb4\xe9DQIxr\xdc$@\xf5\xa9q\x16\xc7a\x10\xcd \x0f\
\x05aO\xec\xf1\xb3)\x90\xe6B\x84\xdd`B1\xe5S\x9bdr\x82\x87\xc1\x91`\x92\x86\xd7\xd2Lba\xe0\xb6\xc3\xb8X\x11\xb0\xcd\
S\x18\xf2\x00M\xa7r\xe8\xc3\xa0\x02\x9cP\x9d\x7f\x11\x1a\x16\xe3\x8e\x17\x80\x8fb\xe0H\xb1\xb1C\xebbP\xb5\x80\xe4\x16\xc3\xe0\xaa\xb0\
\x8f\xe2\xc1)\x90\x92\x08\xd7\x11\x1bxd\x89\xee\x12g\'\x10\xc7>\x91~\x8d\xa4J\xb5\xc4\xf9\xc1R2]S\xbf\xa0\x93\xb4\x1e\xd1a\
}\xe48gA\x81\xcf\xe3~[\x83W\x820kPp\x0b\xbed\xedBpc1\xc3\x9a\xbe\xc1\xe1\x1a\x02\xbf\xd6\x83\x92\xcb\xd2\xc2Q\
\x03\x11\xb54X\x840\x07brj\xdac\xc4G\xf2\x8c\xa3\x81\xb4:a9\xde\xa1r\x9e\x03\xe3\x89\xe0D\x8ap\x12\xa8\xb4\x98\x8cQ\
F\xb944\x13B\x1cL\x14\xb6\x992\x1aC\xc0\xae\xdc\x92LD\x80\xc7\xfe\xb0\xa9nD\xe3\xe1p\xbf\x02\x82k\x04\x91\xe1\x14\xc4\x95\
\xa3\xf4\xd4$R#\xee`W\xa2\x14\x18o\xb4^\x92\xc4\xd6\x9a\x11O6!?\x9b\x93H\xdc\x91\xdarp\xc4\x89tGl3\x8au\
\xf4\\D\xd1\xd5\xec@\xb6\xef\xa2\xb2\xd1\xc0\xb9\xb30S\t\xa3{\x83\x10\x9d\x89p\t\xf6\xb2\x89\x11c(`\xe2\x83\xc9\xd2+?\x10\
\x9c\xbc\xa1\x0b\xfe\xc1M\xde\x13\xcdc@\xf7\x91\x11mQ!\x94E\x82\x8cc`|x\x02\x95:\x12\xcf+@\x96\xbd\xa4\xe6\x8ab|\
bT\xb3%\x11\'o1\xf34\xf2\xd8\x83\xe1l\x1c\x10m]\x81\xbfb\x82\xde\xa11\x11v\xb4\xd6\x97\xd1\xe5_TIn\xf4\xae\xf7\
3y\x92\x81\x08\xcc\x819\xeer\x03\x9fc\xbc$\xb2\x93\x91\x82_\x1f\xb1\xa6\x04A!j\xa3g\xd3@ZRQ\xe7\xe1\x11\x06F\xe2\
`\xd0q\xdf1\xb3ta\x11\x97GA@b\xa4\x1e\xfcq\xae\xe9a \x1d`\xbb7\xa1\xf1\xc1\xe2\xe3\xee1 aTT\x8b\x03\x84\
\xa5d6_\xa4C\xdf\x92&\xd3\x10\xef\x9d\xd0\x15\tP\xcc;2eZThp\xe1\xbd\xf8r\xbfz k|\xa3u\xd6\xb1\x90\xe3\
\x91}Y\xe0\x97\xa2\xf2\xc1\xb3\xf4+\taf4\x92\xd8\xf7\xa3 \xd1\xe0\xc2K\xe4\xf6q\xe0\xb3\x15\x03\xe6\xad\xf1[`\xa1=\xe9\xa3\
\x92\xd91\x04\x85\xc1\x00\x00\x00\x97\xe5\x13b\xb2\xa4\xa8\xc1\x80\xe6K\xc0\x06x\x14\xa7\x9d\xc2\xb2\xe3!\x05\xe1PcD\xc4\xd1P\x015\
\xd1\xd2\x0f\t\xc2 \xbe\xc4a\xfe\xd0\xa7\xd2B\x13&\xa2\x06O\xd1\x8dj2\xf4m\xf0\xceQ\x91\xed\xcd\xd3\xea\xb2#\xb4u\xb4\x1c\xae\
Q\x9a\xc2\xd4\xff\xa4P\xf2B\x04\xefjT\xc0\x84\x94\rq\x10\x15>\x04\x00\x00\x00\xaa\xcb\x00\xb5\xf2\x93\xb7\xec\x81f\\\x04\x16b\x84\
\x01\x89\x84\x9ff\x10\xff\xba\xa1\x87\x96\x04\xa4\xbe\"\xb0\x84Q\x81\xe9!\xf8s\xa3\x8f!1\x00\x00\x00nqBD\xa8\xe1wH\x92\x0b\
\xb2\xb0X\xa1TJ\xe4A\xd9n\xe4\x87\x12\xa0\xd7\xaf\xa4\xd9\x82\xd0o\x99\xb0\x14\xaftZ\xa5\"K}0\xeeupv$T\x94\x04\
\xb0\xc1\x91\x13\x9954\x8bNr+\n\xc3+Lt\\\xc4\x02\xdf\xfe1^\xf7\")B@\xbb\x86\xf4n\x9d\x93\xeb\x8a\xa3kE\xe2\
\x00\x00\x00\x00\x00\x00\xd0>R\x10\xc1q^&!\xfa\xb3\xa2\xc32\x91hHd%z\x90N\xce\"`\x1eR\xf49\xd1`\x12\x91\xc9\
\x84\xc1\xa3\x8f\x94Bsr3d\xc1j=\xd4chC\xacM\xa2#\x01\xe2)lsn\xef\xb0\xa8[#]P\xe4z\xd8\x83\x9c\xb4\
`\"\xe12\x12\x9c\x81\'g\xa2GZ\x12\xdd\x1ad\xad\x1d\x8135\x92\xd3\xdaQ\x81\xabB\x8fy\xa2\xc5*\xd2\x01Q \xf0A\x94\
\x17\xa8\x00\xcaF\xa1\x19\x94 \xf2B\xa1(\xae\x90\x08\xe1\xe3\x06\xa6\xa0\xd6w4\xc2f\xd2`*b\xbd\x81\xd1\xfc\x1a\x12\xf5\t\xb2\xce\
\x0es\x1b\xeb`\xb8\xc5\x12f\x8er\xb5\x9f`%p\xa3\xef\xd2SsX\xc1\x0f\x90\xe0m\xf3\xa2\x92\x85\xf3\xabT \x9a^\xc3,a\
\x84\xfc$\xe0\xd6\xb9\x83-\x7f`\x9d\xa1\xc4\xae+t\xdcL$\xe7APD\xf6\"6lC\x06\r4lXp\x12\x14\x83\xccN\x10\
\xa5\xe4q4\x1b\xc3XlcX\x93\x90\x13\xa4\xe0\xf8\x8b4gKP5\xf5R\x94W\x80\xaaTq\xf5l!d!\xa3\x00\x00\x00&\
&\x81\x00\x00\x00*\xdcBf\x08\x90\x04U\xf1\xd9m!,\xa7\x02\xbdq\xb1h\xc7\xc2\xe4y\xf0\xcb\xf7\xc1U\xc7\xa1\xe0\xbb\xa3>|\
\x83\xb5qB\xa0f\x92Yp\xc4\xf2\x93rvR\x10\n2\x01/~\xd3\xfa\xbbq\xdc\x89t\xecf\xd0\xa4G\xe0\xf0*\xa1BX\xa0\
\xaf9\xa2\xb8\x14`\xe7\xbab\xf4\x86\xe4\x0c\x87\xc4\xa9c\x835\xa6\x92\xfd\x03!\\c\x12\x00\x00\x00\xb5\x05d\\F\xc2uJs\"\
\x88\"\x86a\xa1\x00\x00\x00\x9b\xf5\xd0\xf0\x912\xbe\xa4\xb4\x94\xa9a3X\x90\xe1\x1e\x93\x08P\xf1\x9b\x8b\x02\xd0\xbb\xa1\xf4\x9aR`\xd0\
Sd\xc5\x93\x02\xa3 }\xf21\xe4\xf0\x01,\x81\x00\x94\xef\xe2\xba\"\xf4p\x1f\x93\xc7\\0\x0e\x8b1\xb7\xd4\xe2\x080\"\xb3\xe7\x80\
\xe3\xf6\x80*\xc9\x92\"Y\xc0b\xe1\xe0\xf8\xa9P\x13\x02\x04f\x81\xe4\x14\x7fS7\xb3\x84\xca\x90q\x89\x84\x90$\xa2\xd3\xb2\xe2\x13D\
\xff\"\x95;\xb1\r\xa6\xc2\x00\r\x12\xa1a\xf4b\xc8\x01\xa9\xcf\xe2\xe4\xb7d\xf4f \xb5\x9a \x9c\xeeP\xcb\xb6\xa3\xeb?\xa3b\t\
Q\x89\xc3\x03\xc4 \xc4\xd5\x01Q1\x9c3NSt#\xa6T\x87\xbap\x1b\x061v?0M\xf6\xc3#\xfa\xd0\x85\x01C\x89\xabS\
L/\xa1\xa1\xa3\x14\xbd\xee\x82\xf59\xc4\xe5\xb5B\xadN\x11\xfd\x84cq\xc8B6\x16\xd0\xc1k\x92P\xfap4\x99q#s\x00d\
\xfd \xb6\x12\xd4z\xb0\xa2\xc5\x1919\x94\xa3dx\xd1Y\x83 \xc9@rq2\x01\x00\x00\x00\x8b9C\x17\x19!\xf5\x13\x81\xfdF\
B\x1c\x86t\xc5\xb4\x03R\xc6p\xba>\xc1p\x93R\x00\x00\x00n\xbeT\x84_!jN\xb3\xef\x08\x83)\xb9\x00\x8c}\x01\xf1\xd2\x02\
\x00\x00\x00\xdeD \xd9\x86\x14\x19\x93rO\xad4\x11=a\x0f\x93\xa2(\xc5sC\xcc\xf0\x02\xb9\xd2\xb2\xcb\xa2\xac\xf51z\xd5\xa1T\
\xcc\x903F\x82\xf0n\x10j7\xb1\x90JAg\x8f\xa1@\xb0$\xf4\xa3\x82l\x87\xf2T\xcc!\xd7N\x03u\x8d\xe4\xea\xc7\xf0\xdd\xde\
\x93Ee@BI\x01\x04\xe4\xf1\xc0\xc2r\xce\xb03b\x0f\xc3Y\xa5\xd3\xb0i\xa2\xab`b* \xc4\x0e\xb1\xb2\x80\xf6\xf0J^0\
\x8fD2\x95Y\xf0~{4r@S\'\x1c$e\xe3\xb3E\xd6\xe20\x170N\x06\xb4b\xa8p\xe9\xb8T\xb4P\xb0\xb4\xf1\xd0\x0f\
\xce#7\x07\xc3\r\x1f\xa0\xb2\x1b\x01L\x1f\xa0\x10\xda\x90\xbc\xa6P\x9f\xd8qy+\xf2\"\x92tb\x00\xb4}@\x82\x02\xa0$\x00\x00\
\x00uP\xb1azD\xb9\'\x822\xfbA\xf9\xb7$\xc4\xf8S\xc0\xba\x94\x14k\x01\xa5\xef\xc3L\x9a\xb2\x01~B\xf5?D\xec,D\
\xb1\x99\xa1\xbd\x04\xb0\xfbtq4ed\xb8\xff0\x16eP\xb1\x1c\xc4Sm\x81\x00\x00\x00\xa6\x15Ro\xf5\xb3\x01\xc7s\xf9\xb5pN\
c\xc4\xc9}s\x15\x18@\x937P\xc3\x15r9\xa0\x81Q\xa5\xa2\xf6\x8a\x127\xaa\xf1.\x1a\xc47\x0e\x01Z\x85\x01\xfb\xcf\x81\xcc\x8d\
\x84\x10\x0e\x13\xd3\xc1\xd1\x8c\x1b1\x9e \xb0s\xedP>\x0eb\xaadT-\xbddC\xbeQ\xa2B\xb2jq\xe0s\x06\xc0\xa6Y\xf2\
@L4\xb0\x8e4c\xd7\x13\xa2\x8a\x14D\xa6\x80\xd1\xbd\x00\x00\x00\x00n\xaf\x94\xfd\x85\x80\x07\xdd \x97\x87pR*\xb0\x1d\x05\xf04\
t\x13F\xc5s\xac* \xc0y\xc2\x10\xc6\xe2\xb5\xb9\xb0\xc9z\xe0\x13w4\xc7up\xb8\xa7\xa42\x0eB\xd1\xe5\xc2N\xc9\x00\xc7\x03\
A<Y\xc1n+\x81F\xa52\xf8p\xa4T\x1c`WFQh@ReR\xf1n\x0f31\nb,\xe8\xd18{\xd2\xe9\xe8s\
\x07kSC\xa0\xe2\x03G\x94s\xc3A\xcd\xbcpG\xdbs\xc17p\x07\x0b\xe3\x18Z\x81u\xdd2\xb7\x0cD\x14y\xb4\xeb+\x82j\
E\x11(P\x91\x08\xa0\x10za\x03\x8e\x9br\x02\x1f\xc0\xa9\xc8Q\x83\xc14\xb62\xd1\'u4\xafkdx\xfb\xe05\xd0\xd3X\xf3\
``\xcd\x12\xadIA\x92\xb43N_`\xfc\xae\xb4\xd2M\xd2\xb9\xdcc\xf5~\xd0\x88*A\x86\x96\x93\xe2\xf4\xf1\x88\x954VU\"\
\x87\x95pY\xd5\xb0\xf2\xa6\xb4\x11\x87S\xf6\xd5P?=\xc0<o1W3\x91\xbf\xa1\xa1@\xe10\xed/\x80bn!:\xfb\xd2~\
\xfb\x02\xb3\x02\x00\x03@\"\x1fkAt\xacrf\xc2B\xa7N3P=\x91\xce\x8a\xc0B\xe5\x93 g$S\x14\x03=\x1eP^|\
2ma\xd0K\xe6`\x00\x00\x00\x14\xbd!\xef\x9d\xa4\\\xde\xb2`\xea\x13?\xf2r\xc7kP\xaf.\xd1\xa2\xba\xb4\x96u$.D\xb2\
\xfcc\x84t]\xd2\xc0\xaeq\xc101\xd4J \xaa\xc6\x91\xe4\xae\xf4Ay\xf1\xc1D\xa2=\xd1\xd2\x1e\x10Q\x98\xf6\xe3\xe9\xb70\x18\
\xb4\xb4GD\xc2\x8bk\xb3\r\x80\x047\xf20\\\xa1\xa0y\'\xe4\xfb+\xc2\t\xf6\xf3I\xfd\x01\xdc\xc9\"\xf3`\xd2~\x88\x82\xefC\
\x11+q\xc4\xe0a\xa0|\xc1a\xc5\x7f\x04\xb7\xf6\xf2\x99l\xe4\xa8q\xe1\xb8\xaaa!JT\x86\x1ea\x00\x00\x00\xda\x8bd\xe2\x90\xa1\
\xd7xao_\x04\x06\xf5\xc252d\xf1\xe1\xf20\x94p\xda\xceb\x9e\x9aa\xa5z\x02\xeb\xd4\x93\xb8mB;\xb62\xf9w\x91\x11\
Q\x84\xc2\x05\xc1qS\x80j\n\xa2K3\xb1\xfc#bHV\xf4\xd8\xbe\xd3N\x81\x90\xb6\xbbd\xfb\xf0\x80\xf9\xa2\x14\xc1\t\x91y\xb0\
t\xe0\xd0\x93t\xf8\xd0\xa9vs\x90\x1b\x82\xba\x1d\xb0K\xdb\xa1\xc7\x87\x10>\xe6SWVp\xb6\x0c\xb0f\xf8C\xeb\x8ct\xc1.B\
Q\x9a e\x060\xeai\xb0poB#\xb2Tx\xb0Q\xd23@\xee\x90\xa1A\x8e1\xff\xea\xe1,\xad\xf2\xbb\xb9$JC\x81\x97\
\xa82\x14\x00\xd29`Q\xf2 s\xc0\x0e\xb1\xf0\xb8@\xebCS\x8cqB\xfb%c&c\xe2K\x81\xa4\xf5\xcaP\xf5\x88\xd4Q\xf2\
\xc3\x16\xd1Q\xba\x99\xf3\xf2\xac\xe1J\x85\x14Gi\xa2\xea\xed\x13EWP\xa8q\xc0\xca\xba\xd1:A\xb01)!\xa60P\x07\xa0!\
\xa4\x06\xb2UTS\x13^\xd1}\xa4\xd05\xaeA\xb2\x0c\xf3p\xc0\x13\x9dU\x10\xd6\x12#\r\xa1d!\xc3\xa3\xf5l\xc0\x07\xd9\xd0\xed\
\x16c\xcf-q\x9a\x91\xd3\x0f\x03\x84\xc6\x98\xd1\x89[`\xda\x08\x84\xd8\x12A\xf2o\xa0\x00\x00\x00\xc2\xf6\xb3\x1c\x1ab\xc2s\xb2\xd6\xcf\
\xd2\x8f\xed#a\x19\x14\xf55\"@*\xc3zv\xc0%\x1ft\xc9\xc32\xf9`\xb4\x00\x00\x00\xe3\xa3\x84\xf4\xb8#M\xd2b\xd4\xab\xa0\
\x00\x00\x00\xdeY\xa4I<C2\r\x90i0\x82\x9b\x99\x92\xd2\xe2A\xbe\xe1p|\xf31\xa1\x1f1\xc8\x02\x90\x9b\x11\x10\xfc\x96\xa2Q\
\xf9cUYAaj@\x87\x94S\xd8\xb5 \xad\x84@\xda\x801\xae\xde\x11P\x890\x06c\xa4A\x95\xb1\xa4g\xa0)x\xd2\xde5\
\xe0\xcd\x83t\x9b\x17B\xee\x95\x91\xef\x07!\xf9\xe2\x92\xc3\xd4bK\xab\xc2\xaf\x92\xf0&d\x82\xc6=\xb2#\xf3\x92\x133Rk\xf2C\
!\xf5p\xa7\xd1\xc1\xf0[QE\xa5d\t\"\x92\x1e\xb3r~\xb1\xc4F\xddbB\x11\xb2\xf4\x7fPLID\x8bq\x04\xccW!\x00\
\x00\x00\xc0\xb12\x0b\x87P7\x9e\xa4F\xb5\xe2\x97\xeb`\xbf\xfdcU\xb2\"\x0e\x9e\xe1V\xe2C*`3\x8c\x8b\xd4\xc0;\x12K\x15\
$\xf7\xb9\xc2\x8d|A\xf8\x16#\xa8\x89\xa0w\xdd\x83\x00\x00\x00#\xba\xb2,fB\xfd/2+\xe5@\xf7\x973\x9f\x1b\xd1u\xa0\xd2\
\xe1\xc6\x92{\xf4\x83\xf6j\xe1,\xb5\xb4\x8dD$\x96\x96\xf1\x95\x7f\x84e<\x02\xdcd\xf2\x00\xcfqh\x15\x01\xe0=\x93\xc6\xec\x80\x83\
\xec\x93sV\xa2\xc6sQQf \xf0h!\xebX\xa3X\xe5\xf3\xee\xb6\xd4\n\xbf\x81\xa2h\x92\x7fs\xc2(\xf5\x11\x98\xe4!9B\
\xc3\xe9G@\xefh2\xdbM\x04Z\xdd\x11\x00\x00\x00\x05EB\xe0\rR\x10\rA\xa7^\xe2S\x10\x91,?D\xa0\x12\xe2W\xa0\xf1\
\x92\xb8\x90\xf8\x07\xb4\x97n4\xfb\xccs\xb2\" \xcf\xfc\x00\xec\x9b\xf0\xa9\xa5rS\x07qt\xabP\x8f\xa7C\xfd&qT=P\x00\
\x00\x00\x84\xe6\xd2\xee/\x03\xca\xa7\xb0.:r.qQ\x82&\x00\x8a\xa1\xf0\xd7W\xf3res\x9a\xf8puA\xd0\xe2/@\x9eI\
\x93u\xc7\x82n\xc2\xf1\x15\"\x91\x89\xf3\x91\xe7\xcdRR| \x88\x1d\xf1\x8b\x1e\xf0\xb6 c\xe6\x9d\xe4\x14\x82\x94rH2\xff\x86\x00\
\xc4\xb8\xd2V\xd6\x02\xd5^B\xd4\\aF\xbf\"v\"@\xd6KCA\x96!\xbc\x1fA\xc3\x1c\x13H\r\xc2!\xe5\xe1\xecwr\r\
\xfa1i>\xd2O\xcf\x10(\xbc0\xb0b\xc0\xa4e\xd0|f!\xba\x7f\xc1\xb0\x8ec\x89\xb7\xe2]N\xf1_\xf2`\x7f\r\xe2\xba\x1e\
2\xae_T&\xcbB\xe5\xc4\xc3\xc0\xe9\xd3^\x93\xb0x\\\xe4\x8c(r\x8c\xbd!$Q\xa3s\x8b\xf2\x06\x1a\xe2\xd3\xbac\xf4\x19\x80\
\x17b1\xea\xba\xd4lc`]HQ\xaaZ\x93\xdb\xca\xe0_y\x00\xe4\x83\x81\xe8\xe62\x98\x03@3-R\xe9\xaf\xc4S|t\x87\
\x99\xe3\x112\xb4A\x064b\xbb\x04\x92~\x03\xe7~\xd4\'\x12\xc2\xaf\xcc\xa2\x82R\x01\x94\x83\xc1\xa5\xa2\xc41\x86\x10\xa1\x10\x02\x86\x94\
\xb1\xb8H\xf3\xb8c\x13#\xd4\xe2h\xd62\x8cgD[y\xc1\"\xcf\xc2\xa2Y$\x02\xcaa|P\xd0w\xd7\xe2\xca\xa8\xe1\xf1}\xd4\
\x1a\x05d\x08\xbb\x04y\n\xe3Y\xb3\xa2\xddo\x90\xee5\x82Q$\xb3\x08x\xc3a\x86q\xed\x8a\x81\xb3\xf3qC\xf7CV\x88\x00\x85\
\xbcd\xd9\x0cC\x19\xa1\xf4\x92,\xe0H\xbd\xf4\x9f\x9f\xe2mT\xa1\xfe\x05\x93\x05\xbe\xa1P\x06\xc3V\x97\xb4\xd4\xc5\x123\xf9\x01\xfeJ\
#\x91B\xf3\xf4\x9c`fo\xe3\x81\xda\x90\xac\x01\xe3u1\xe0\x15\xe1c\xf7cP?\x9b\xf1h8#\x00\x00\x00\x97\xd50\x8aF1\
\x00\x00\x00\x17\x05R\xb53\x11# `0\\C\xa3\x88\xe1\xbd\rr\xe8\x06\xa1\x13I\xb4\x069\xb2U=\xc4\xd9W\xe1\x95\xbf#\x8b\
3\xd2\x97v\xd0!.\x92\xfb\xe6\x81\xf3:\x93\xc2%\"9\x8f\x80\x18\xebB\xa5c\xf4|\xb9d\xac}\xa4z\x07Q<\xa8\xc42\x00\
\xf2t;b\xbb@\xb4\xb1x\x84f\xbb\xa0N\x8cc\x00\x00\x00\xe7\xe22\xb8b\xc4\x8a\x81Q\xa7w\x82\x12t\x83\x14\x8e\xf4\xb0\xdf\xe1\
\x8f\x85\xb4\xe2\xa3A\xc7\xaa\xd4\x93 \xa29\x8c#\xe3V\xf0\x9a\x9e\x14\x81]R^k\x14\xe9\x16p\xf1\x863\x90\x02\x04\xc0\x9a!h\
%\xf1\x04Q1\xa6\xf0\xe2\xe0)d%01\x0f\xca\x03V/\x10\x17\"\xa31\xa8\xf1\xee\xec\x12\x17\xe2Q\x935\xa0\xdc\x7f\xb0\xfe\x8f\
\xc1C\xff\xe3N>$\xa8o\x80\x1c\xf5\x82&}\xf2^\xc5Ah\x91\xf4\xb0aP$\xaedlk\x91m\xc2 \xb2vRp\xe3a\
<A\xa1\x9c\xe5P\xa2\x05\xe3\xd5l3;\x90\xd0\x9b\x94\xc0\x97>\x81\xacu\x01\xfe\xe4\xc1m\xd0!\x14\x8b0\xf9P\xa1m\x87!\x86\
\x81\xe0^\xdc\xe2\x06[\xe2R\xfd\xa0m\xf11\xe1/\xb2>\xc1\xb0@\x8a\xe3\x874!\x10\xad\x94u\'@P\xd3\x90\x12\x13\xb4\xb6\xbc\
\x92E\xc6\x00\"\x89Pe\x08\x14@h\xe2\xad\xc7\x91\r_\x00\x96J\x14\x14\xa7\xf0\xba\xe0\xa3\x93\x18\x01\xd7w\xe1\xa1\x9b\xb1Y\xe3q\
\x1cSa\x9f\xa52\x980!\xf6Y\x94u\x17\xb3\xca\x13\x81\x82\xcc\x90\xb7\"\xf1\x9d=\xd4\x1dL\x00C\x83\xf2y\x9e2\xce\x12\xb3\x85\
Hr\x15n3\x93F\xc0\xefD\"\xabE\x033\x00\xc1x\xacc\x00\x00\x00/\xe4\x02\xd53\x82\x02\x81q\xbb\xfcBfc\xb4\xc8\xbb\
T\xd6S\x01\xfc\xc80\x82\xa5aW`t\x8a\xf4p\x86\xcb\xa1\xben\x02(\x0f$\x0f\xa5\xa2\xc0Kr\x90l@\x00\x00\x009\xec\xd3\
Vw\x804s\"\xbbnP\xb59\x91O\xe2\xf0\x17\xaer\xf1\xa8\xb3\xc8\xa2\xf3\xea)rl\xbbA\x00\x00\x00\xd9p\x12\x964\x02\x89\
?\x92E\x02\x03f\x9b\xe1\xb0\xc2\x11\x97\xb3\x12\x05n\x13X?\xc1R\xfcS\x14\xcbb\xfe\xef`\xba\x16\xa2uw\xb2\x94\xe5AwO\
q\xb3K\xd4\xaa\xde2\x9ca\x11u1B\xa5\xca\x82\xd90\x82\x17\x01\x10\xda\x03\xc0G\r0\xb1\xd21\xd2\x08R\xceq3\xe2G\x02\
W\x87\x94t\x18\xc3/\xa5\xa3\xbe\x95\xf4\xb9(1w\x9e\xe0o\xbeP\x18\x8d\xb4\"\xd9`4qt}K\x131\x85\xa1:\xb1\x80\\\
<\x12\x9d\'Q-\x96\x14\xec\x00\xa1\xcb\x95p\x1f:\xa4\x81\xderA\xc2\x10B,p\x9e\r |\x97\x01\xa7\xd6\xf3\xf5\x9d\xa2\xf1\xf2\
\xe1\xcc\n\xc35\xf3\x03\xcdw\xd1\x1c\xb6\xc4\xba\xd7B\x99A\x82\x14`\xa1\xb3\x0e\xf1\x9c\xc9Q\xf3\xe6\xe2\xd7g\x01<-\x91\x19\xbf!\
6h2\xac\x1e\x82S\xb2\xd4=\x80dG\x0c\xe0\x00\x00\x00\xa82\xd0T10\xf2\x17\xf2 HP?(!*\xc1r\xf0Faw\
\x91 F\x92\xd0 \x024\xc1e3?`4\x8a\x19\x02jn\x82s\xdb\xe3\xe2ar\xbe\x02\xf0\xd5\xf8\xe2\xf6\x8d\xf4P\xff!\xefA\
\xb1\xd2[\x93\x9c\x0cT\x01\x07\x03^nd\xfc8\xd4fCc\x91\xcb\xc0\xd5J\xf2\x9a\xc9\xd2\x16@\x02!\xc2c\xe3fc4k\xd0\
\xee[\xd4\x1e\xb1\x01\x00\x00\x00\xb8M\"\x16\xfb\xe3\x0fk@N2p\xaa\x9e\xc1\x03\x07\x91\xce:\x13\x90\x19\xd0\xf8\xd4\x00\xeaW\xa3w\
\x93q\xf5\xe3\"\x1at0nh\x82y\x89\xf4XX\x94\x92\xa5b\x86\x92\xc1\xf7\xec\x00\xfbF`\x97\xb6\x84\x00\x00\x00\xf5#\xf46\x1d\
\xe3Aq\xa2\xee\x14\xc2\"(\x90@D\xc1\xa2p\xd3\xa4\xefR^r1\x16\x83D\xcb\xae\x03q\x031\x8b\x85\x80\xa5\xd7\x13\x83^C\
`\xc7\xa0\xd5\xe9\xa2\x88e\x94\xaa\xe3\x91\xfdL\xa0Y9Bz,3\x9e\x0e\x13E\xa8d\xf1\x0f\xb1\xb4\xc4\xc0\x93o\x94\xf7\xf92\xfc\
\"s\r\xe3\x81<\xcfr\x8d\xb22\xdf\xc0ck\x16\xb1\xe0*\x90:I\xf0lV\xd0\xfe`\x80\x00\x00\x00\x96\xd9\x90)\xbe\xa0\xaf\xff\
\xa2\xe7+ \x94.\xc0w\xd9\x81\x16\x88Ac\xd2B\x8aA\xb41\x8d#E\xd8q7\x811LU\xb4\xdd\t\xd3\xc0_t\xe5\xcd\x80\
2[\x01\x13\x89\xa3\x03\xa6\xc2\xaa\x03\x02N\x80\x13~\x98\xc0\xd5r\x14N\xc0\x04n^\x92\xba\xff\xf1\x81\xc7\x80\xbb\xbf\xf0\xda|t?\
\xb6\x80\x00\xdfbJh\x00M\xf2Qg\xa1\xb2\xc3.S\xaf(Au\xf9\x90\xe6\x15\x11\x81\\\x04\xd3\xca3\xe7\x05\xb2\x8fU\x92\xfb\xdf\
\"\xc4p\xd1\x12\xfe\xe3\xce\x0f1\x8f\x8bb\x88\xeb\xb2\xcc#Q\xa0\xe9\x03\x00\x00\x00\x86\x99b\x88b\x03a\xafb\x81\xc0\x04\\\xde\xe1\
\xd7M\xe1\x0c5$\x88t$\x00\x00\x00\xb0\x0eC\xacw\xe4\xb2\x8cT\xd4>S\x0c\xd4@\x00w\x90\xfb\xc5\x10\xddE\xd0\x11e\x02o\
\xcd\xd2$\xab\x84[\xbfT\xab\x7fR<u\xa3\xcbb\xf2\n\x16\xb2\xbc\x18Ae\x03\xf1\x19\xc0c\x00\x00\x00E\x03\xb3D\x99r\xf9\xd7\
\xe3G2!e\xb0\xa1\xbfG\x90@\x95\x941+\x91\x02\xfe\x93\xbe\x8b\xb3\xe8\xc81L\xb0\xe4\x02\x7f\xd1%\x1e\x91]\x11 {\x0e\xf1\
o\x0cd\xb9\x85\xc4\x7f\xcb\x92\x00\xe3b\x8cN\xf4\x00\x00\x00z\xcc\x13W\xces\x80|\x11,)\xc0\xc6\xe0!(\xc4B\x8f\xdac&\
\x0f\xb1\x83\xc2\x03\x8a\x9fQH\xd8R/#\x91\xda\x03R\xe1\r\x80mx\xb2.\xf2\xf2\xb0t\xc2\xd3\x8b\x92\xc5\xb8\xe4\xc7\t\x03\xd4~\
Br\xc0\xb0Lq\xf00\x15\xd4\xfa\xc2\x04\x85\xb3\xe2\xda\xaa\x11\xbf\xc0\x10\x9f\x84\xd3\x8c\x87\xf0\xd0i\xe0\xec\xefR \xf2\xf3\xfe\xf51\
\x95\x9d\xf1\xbe4S\x93\x81\xb4\xc9\xf1\xb2I\xc1\x83\x14\xb6C\x92\xd8\x91Y\x91\x94\x9b\xe1b\x96Z\xc1\x05\x7f\xa3\xa2\xc9bkZ\xb09\
4`.\xb8\xa0\xdb\xa5$ym\xd1\xbe\x82\x92\xdb\xa6!\xff\x98\x027/\x80\x89~P\xedV@Q,\xd2\x06i\xc0E#!\xfcB\
0B6ap\"\x81\xf68\xa0\x1dB2\"\xc1a\x1avt\x00\x00\x00>\x8bDY\xdb\xa3\xf9\xfea\x7f\xff\x90\x02Z\xf0O\xe7\xe0\
\xf4a\x92\x9f\xa5\x147\xa4PI\xf4\x91lT\x135\xed\xb0\xc3\xba\x90\xb1\xd0\x02\xdd\x00\x94\xb6\xd9\xe0+\xb0\xe0\x08\xe3R\xd9e`\xfe\
\xbe\xf3V6\xf1S\xacb\xf2\xd20\x06\xb8`;\x82c\xc1\xc0\xb3}N35/\x03\x9e#\xb0\x87\"\xc3\xf1\xc3\x10\xc2\xfc\x13t\xb6\
0\xee!`\x8d\n\xe3\x05\xd1be\xec\xa3\xed1\x90\xd5Y\xf1\xfc\x9c\x14\n\xaa\x93v\xbb\x82u\xd3\xc0\xa2\xff\xb2\x00\x00\x00Zo\x84\
tl\xe1\xb3\x01R9\xcd\xc2\x12\xf7a\xb0\nB~}\xc2\x06\x80`\x92\xf1\xc1\x14XSK}\xf3\xcc\xf6\xc1>\x13a\x00\x00\x00\x9a\
\x81s\x99\xe7\xd1\xcb\xadQVy\xe4\x88\xb1\xa0\x07\x9b\xe4c\xa5\xe2\x9e\xd5\xd1{\x12@\xbc\xe3Q\x13\xb3t]ZA-\xc5R^,\
\xf1\xf0\xc6\xd0\x8fT\xd2C\x1bRxm\xc2\x9aq\x14\x9e\x03\xd0\x87\xb5!\x08G#\xa7\x1e`\xd4\xb9\x91\xf7\x9c\x03p\xb3$\x947C\
\'\x00aA5pW\xc8SXQ\x10\x7f3$3\xcd\x90\x82\xb2\xf1^\xc0\xf2\x8a\x06\xa0\x92\x97\xb4\xba:\xb2y\x83\x14\x8f\x1b\xa4\x7f\
\xa0\xf0\x07`\xf3S\xb8Qs\x1b\x10\x81\x90\xa2\xfa\xcd\xa3\x96\xe4p\xab\xbe\xf1}t\xd2_2\x81\xf2\x00\x13\x8e\xd2`\x94!b?\x8c\
\xe1\x0cA\xd0d6CX) \xac\x8f\x84\x1c\xf7\x90\x9bX\xf0\xb3/\xe0ks3\xb1\xae\x82nh\x00z\xe1\xe0\x11C\xc2{8\xa3\
\xb3\xb8\xf10_B9: \x81T\x91T\x9b\xb0\xdf_C0I`B\xe4\xc0@\xd0\xb0\x83\xa9\xa1\t\x86\xf1bL\xc1\xb4\xae\xd1\xba\
(D\xbc\xe9\xc2\xc5LBf\"\x02\x04\x03\xf4\xbf\xc8RkgD\x92\xc4Sc\xd3\xf1\'\x80\xb3\xc2#\xa4i\x02\xb2\x00\x00\x00b+\
\xd2qmTo*a\xb6\x82\x10C\x9a\x11\x042\xc0~\x11\x14\xa3\x85\xd3@i\xf2W\xffr4_@Qs\xd2\x12\xc2\x11\x97C\"\
DG\x12}\x1e`\xc3{r\xa0\x1d\xb1\x16B\xa0\xf2\xff\xd0\xdasr<\x7f\xe0\xea\xcb\xb17/\x01\xe7\"\xb1oj\x12\x00\x00\x00\xe2\
k\x04=\xa8B\xd0\xed!P~\xe3\x0fc#/>\xb0\x81\x07\xc2\xd4dc\xd7\x1f\xf0\x02\x87\xd3\x9f\r\xe3\xa2\xce\x11{S\x11x%\
\x94P\x91\xf2\xe0zb\xd6\xc7a\x1d\x9f!Bi\xa1\xbb\"R[S\x13r\x9a\xe2 n\x83\xa0n\x100\x8d\xd4D\x97\xa4\xa81\xc1\
Y\xd4\xa1\xd6\t@P\xa3!\x80\x9d\xc1\xfem\xe2C\x92d\x93\xe9S\xf0&\x80_\xfd\x12\xa1\x04\xf3\xea92\xe1\xdbRR\x98\xc3\xba\
e2\x8a\xd8\x12\x1c:\xd0\x07\'\x80\x00m\xe0P\xdd\xe3\xe5#\"\xaa\xeb\xc2:O\xb4\x00\x00\x00\x1a6A\xebb#\x89\x88\x949\x00\
q\xbf\xf3\xf1\"@\xe4\xf1\x02s\xacw\x00w6\xb0\xcc\x14b\x12]\xf0k\x90\x92\x8a\xdf\x93)\xa7\xa1\x11\xf5\xa0\xf3M\x90{l#\
\x07\xf2\xb0\x90N\x835.\x80\x06\x9fAXLd\x83v\xa2\x88\xec2\x8a\xa6A\x03q\xe0\x82\x00\xc2k1\x109M\xf4\xa6\xa8\xd1\xdc\
jp\x88$#d\xadQ\x12_\xd47UD\x04r\xd0\xcd\x95\xe3\xf94a\xe2\x15\xc2A\x82\xf4\x85er\xa2\x1c\xb1y\x9c\xe3J\xcf\
A+k\xa4\xd6d\x91\xe4\n\xf1\xc4\x01r\xd6s!s\x8a\xf0WJ2\xbd~\xa4\xf6\xf0\x02\x86\xa3\xb4Wn\x92\xf6\x01@\'uA\
\xc3)\xd1\x8a\xdb!Q\x10\xe3\xb6\xe3\xb2\x1d\x843\xcc\xfd\x93\xea4\x01\xa8\xb2Q\x190\x02\x89G\xf3`R\xb0\x1c\xbf\xd4\xcam\xb0=\
\xbb\x12u0b\xf3\x8a\x14\xfb\xe5`\xf7k\xd4tsr\x8c\x05 \x9c\xb3\xf0\x00\x00\x00\xc3\\\x14\xc7\x912\xa3\x87\xc1\xc8\x02\xf4\xb2B\
\"\xa4\x94\xf4<f4:~\xa3\xc6\x8f\x11B\x9e\x90\xea\xdf\xd3\x00\x00\x00\xe6\xc7\xc2\x97\x11\xb1\x00\xcf\xd2\x9d\x97B\xb7\t\xd1\x00e\x80\
\xe3\x08\xe3\xd6\x8b\x01\xa9{\xd3\x00\x00\x00\x81\x8es\xfb\xa6d\xc7\xd4\xb1\xab\xe5B^X\"\x16`\xb2}\x14\x10X\xbb\xf21h\x81\xe0\
D2\x00\x00\x00\xeb\xc3\x11c\xa7q\x8cV\xf2pUr\x16\x90\x92\xd1{q\xf8\x93\xe1\xdc\xf0P\x87I\x82\\\x94\xa0\xf5\xf1#\xed\x9c\
q\xc3\xa5 6\xff\xe3\xa0\xf6\x00\x00\xadr\xa2?\x80\x9c\x92\x80\xb8\x1c\xf0\xb6\xd9\x82=$\x11\xd9\x1a\x81\x0c\x12\":\x94 \xdeq\xc3\
\x00\x00\x00\xado\xe3\x82n\xe1 #3\xbf\xc5`\xd5\x87q\xe1ep\xd9\x9eTw\x97\xc4\xcf\xad\xa2K\x12\xb1V\xb0\x92\xea\x97q\xde\
5\x04kp\x94\xd7N\x91O\'\xe2i\x04c\x9e\x1a 0\xee`\xb9\xa2\xe02\x97\xc4\x0fq\xc3\xd5\x1e\xc2\x87_T\x04\x8c\x046l\
\x90\x94p1>,\x91\x7f\xc1\x90\x90<\x10\xde\xebS\x81\x16\xc3w/q8\xadr\xb8\t\x80\x0c\xe8ps\x12b\x0e\xc7\xa3;\xb61\
^\xf3R\xe8\x1f\x00G\xb8tKdAQ\xad\x11\x8f\x8fQ\xfe\x10\xc1\x05\xc2\x90Q\x84Ar\xdb\x90$\x8b\xf2\x93\xb0\x83=\x02r\x8f\
@\x92no0\x0e\xc0\xc2\x1f[`\x13Q\xa3\x80\xc6A\x0fC\xc0~32\x8e\xd4b\xb3\xee\xd1\xc9\xfe\xa1,N\xc4A\r\x81i\x11\
T\xec\xa3\x14\xd0s`\x17\xf7\xc2?\x80S\x14qrt\xd6\xa0 \t\xb3\x93*\xe2\xa1\x93\xf3\xaa:\xd0\xfe\x18`\xc86\x02\x85\nd\
0\xb9#\x0c\xbas\x95DB\x10I\xf1O\xd03a@\xb3dw\x04uqS\x82\xae\xf1\xcc\xae\x14b\xb4\xc2\xb3j\xb4\x00\x00\x00\x1e\
\x1f\xa1\x8a\x93c\xc2mb\x8cO\xe1\x9f\xd3P\x1e^2N\xa8\xc4F\x91\xd2\x00\x00\x00~\\B\xc4\xd7R\x00\x00\x00^\x08a\xcb\xb2\
\x04d\x9bT\x7f\xe4P8\xb20\xe7\xf0\xf3T5\xa4S\xc7 \x01:\" q\xa1^-2\xa7I\x92\x91R\x91\xf6ot:}\x00\
J\xfbc\x82c\x00\x01\xd7\x03\xd98\x01\xca\xa1p\"C\xc4\x04\x80$\xcc\x15\x12\xe2\x10$=\xe2b*~#s\xd2\xf0\x9f$\xc1\x05\
\x1b\xd3\x04&\xd2`\x171\xc9XP\xbc\xc6\xe0D]\xe46\xda\xc0\x93\xa8\xd4E\xe5\x82\x00\x00\x00GR\xa2\x88\x0e\x10\xe8b0\x7f:\
T\x8e\xb6 \x9f\x82\x01v\xd3\xc1dG\x01\xc3\x99\xc4\xcd\xc2\xc0\x05g\x14\x10\xbf\x04\x9e\xe8\x83\xccGPAA\xe3\x8a\x9c\x10\xe0\x9e\xb2\
\n\xc2\x04<\xe2\xb3\xed+\x04\xc8v\x84PTq\xec\xf5C\xc7\x7f\x03\xfe\xa4\xd3\xd0\xd9\xb0\x9f\x92C\x01c\xf0\x1dpD\xf4\x9es\x84\
G\xb2\xbf\r\x00\x99\xfap\x1d~\xe2yl\xb2j\xaaA\xe4%\xc3\x01\x9e\x14\x81\x06\xf3\x1a\xe2\x92_\xe7`G?\x02\xd1\x80@\x93J\
\xb0\t\"@\xc5\xa3\xf0]_\x84\xc8\xb2\xb2;\x15\x00\xbcr\x921\xbc\x04\x02#\xf4\x92\xc4\x117y\x11\xbdx \x93x4\xc8\xd0\x82\
\x04\xb0a\x1e\xf0\x82\xbc\xd0\x92\xfbXQ\x90\x8d\xc3k\x1c\xe1\x18\xa8t\x1aM\xa1\xcd\x860\xa5&\x92\xcfV1\x81R`$\x94\xf0\x00\
_\x10^\x05\xb0x\xc4C\xca\x9e2\xa9\xf1\x10+C\xc1\xda-q\x00\x00\x00\x98a\xc0\xfa\x954\x8aI\xb1&\x00\xb2\xfc\xda\xe1\x1f\x07\
ru\x93s\x93\xec\x02f~\x80\x86\x9aD}\xb7\x01\xa5\x15$?/B\xe7\x950\x93\x89q@-RZ\x0cT9\xd4\xb1JAP\
i\xf4\xe1\xd2Z\xb0\xb3\x19\x91pH\xf1\r)\xd1\xea\x85\x80\x00\x00\x00\xbc\xa9t\xb9\x19\xd3\xee\x8f\xb1\x19\x9f\x90\xa3&\x13\x05~\xd0\xd8\
\xdfA\xf0\xb7\x04\xcexB\x89_B\xbdt\xb3\xd0 2\xa4#b\x90\xcb\x11\x93d\xe2\xde{T\x11\xbb\xc4@\xaeP\x0cA\xa4\xbb\x8c\
T\x17\xe2#&Tc\xa8\xed@\xe8\xb94\x9fO\xe0\xc0&\xa2F\'0(\xf1\xe1\xe2\xc3\xe3\xd2r\x11\xab3#\xbb\x060-o\x83\
~\xea\x93\xa5sP\xe4\x02\x83(n\x80r\r\xb2\x00\x00\x00K\xf7\xd2\x8bw\x90\xfd{\xd3\x00\x00\x00\x1b\xde\x90\xb8\xb3\xc2\xc6\xf8`\x7f\
\xb1\xb0\x00\x00\x00\x9e\ns\xf7\xc4\xe1_\x8c3%+\xd3\x94]\x90@n4\xcb(Pk\xcc\x90\x88A\xb2\x04$\x14\\\x0f\x90Ij\
\x82L\xb5\xb3\x1c\xf2\x01\x1cOt\xaf\x95b\x08\xfa\xa0\x00\x00\x009\'\x90\r\xf3\x92\x18O\xe1\xce\xc0\xd0\xc1%\x10\xf3J\x80\xb6-P\
T\xa7\x00\xf8\xfa\"\x9e\xffs\xd3\xeb\xb1\x99\xb4\x14Ck\x14\x90\xdc#_t\xe2L\xa2\x10\x85\x92\x84l\x0f\xc4\x82$\x82S\xcf\x01J\
K\xb2\xffY\x14\x9c\x012\x10\x9e3A3\xe13i\xb0{\xdeA\x15\xdca\x9d\x83\xb4\x8d\xca\x01O\xc5b\xc5Q \x12\\4\xcc\xe9\
r\xc0\x8a\x80\xdf\xec\xe0\xbf_A\xf3C\x82E\xf0\x82\xac]\x10\x11$a\x00\x00\x00\xf4\x12\xa4W T<\x90tlW\xf2\xae\x16\xf2\
\x8d\xa2\x04\x1b:\x11\xec\x1e@\xb91\xc3n\x0c\xf2\x0f\x90\x84\xb4~t\xf6\xd3`\x9fN\xb1\\\x7f\xa4\xc7\xfarsi\xd0\xabP\xf0\xa3\
\x17q\xcb\n\xe2\xde+\xc2\xcb\x88t\x00\x00\x00B\xce\x83\x10m\xd2\xa3\x050\x9b\x0b\x90\xd8\x9e\x90<\xa9\xb0\x03\x18\x92\xde\x00c\x93\x8a\
$CPQ\xc5\xa6D3\xa1\xd1lR`e\x8f\xd0:k\x04|J\x11\xaf\xdf\x93\x9d\xcb\xe0\x8c\x0f\x83\x93\xf3 \x84\x04\x12\xca-c\
\xeb\x8ft\xcbZ\xa4\x1c}$\x9e\x8a\x92\xc5\x8e\xe4\xe7\x90\xb4\x9d+qX\xbd\x91\xf9j`\xe8\xeb!\xd3&1\x00\x00\x002\t@$\
\xc8!\x81\xd92Q`\xd1X\\\xa3\x9a\x01c4\x92rEM4\xd5)RV\xa94\xe2\x13\xd2;\n\x03\xd8c$z\xe3\xa2\xd0\xe0\
\xd0\xe0LC\x92K\xe4\xe4\x98\x13\xba\xb1\xd4\xfa\xbc\x04\xaeJ\x14q\xd5\x81\xd2\x7f\xf0\xc4\x8d\x91~\xa7BJ\x0c\xe1/\x01p\xe9\x93Q\
\xf5\xcb\xf2r\xb2\"\xc5\xdc\x02\xb6+0E\x081\x8c\xac\x91\x92\x89`\x86\x1bs?\xc3\x11\xf7\xad\x10\x92X\x00\x8a\x07\xf1\x00\x00\x00\xe7\
V\xd4\xa5\xf0A\xa1\x88d\x10\xe8\xc2\xca\xc3\x11\xf9f\xb4W7\x01M<t\x1a@!\xe2\x9cS\xf42\xa3*\x19\x82\x00B\x83\xc9\x90\
\xe4l\xe0\xe1\xba\xdd\x80\xdb\xe3\x82\x1c\xb7\x01\xc56\xc0\xce\x0fTl\x9b\xf0`\xe5!\xe4o\xc1\xc5o\x82\xe9g\x84_0\xc2\xbdJ1\
n\x11`\xb2e\xd4\xab*\x93\xce\x03\x14\x1f_\x03Z\x11b\x17\xde\xc3\x97\xaa1 Sc\xcf\xcd\xd2\xc2\x07\x93\x9c\x1f\x92\xab\xa0 \xfe\
\x82d\xafQ#\x11\x86\"\xef\xfe\xe1EX1\xc5S1\xb1\xb3\xc1\x8b\xff0\xfd\xb9\xb4\x00\x00\x00\r\x08\xb2\x05(\xc1Myr\xd6\\\
\xd0\xb0\xe4\x00\x16{\x91wm\xb0u\xca@\xc2\x9b\x80\".\xb3\xeb\xf6\xe1\x83\xccby\xea@hlB\x96\xd3\x82AM\xf3\xa5\x87\xe2\
[-T\xe2\xa2\xd0&\xcd\xd2\x14\x12\xd3\xb2K\xa2\x1e\xe4A@VcZ\xa5\x01/\xe7\x90\xedMDh\xe4\xc0h\xa0\xa2v\x9b\x80\x9f\
\x7f\x13\xa8\xd7\x81\x15E\x91\x87\x1f\x11q+P\xbf\xa4!\x17\xd8\xb3\xf7\xdc\xb1\xe8\xd1\xf2\x17\xce\xe0fe\x00\x9b6A\x00\x00\x00\x9bi\
\x90(-\x93\x00\x00\x00;\x16\xb4oU\x90G\x8f\x80\x95\x0f\x84\x8f5Sj\x04\x02\xdf\xd1\xd1\x01\xba\x82?\xe6 \xeca\x14P\x18`\
Y2\xf0>x\xd2H\xc5\x11m\'\x84\xc0\xfa\xc3\x08va\x00\x00\x00\x96\xd8\xa2G\n\x80\xda&\xf4uQ0mTP\xa2\xf3\xf2\xd9\
\xe5\x000\xea\xf3\xc2\x91Du\xa8\xa46\xc00y\x86T\xc4W\xc3\xd8\xd8\xb0\xe7E\x83:3\xb2\xe4\xba\x80w\x05\xb3\x00\x00\x00\x92;\
B\x8eF\xc2]5\xc1OU\xe00q0\xfc\'0x2\xf2s\xa4\x81\x00\x00\x00:$\xc3@}t\x1e6\xf0\xa6\"\x00\x989\xb1\
\xb4\xae`\x8af\xe01Q3\x0b\xa8\x02@\x130zm4\xdf\xc2\xa4N3B\x01R@\x1b\x91\x11S\x12#3\x12\x03y\x0b\x10\xcd\
e\x12\x85\xd0\x80\xd5\xb14\x94*C;\xac$\x00\x00\x00\x83B\xc1\xb4e1\xb9\x86\xb2d\x80\x84&Jq3\xec\x80U\xb0`C\t\
\x94f\x0e\xd1\x9aY\x12}\x17sk6\"\xbb\x0c\xe3\xd7\xc2\x82\xce]\x91v\xb1\xf3\xc8\xbc\x13\xacUb\xea\x03\x83DrP 4Q\
(A\xf3\xc0\xc7\xa1\xa3P\x82$\x18\xe1\xf9\xf5\x02\xaaz\xf1\x92\r\xf0 G\x80<k\x83\x85\x9a\x12\xab\xde\xd3\x12\xc0Du<\x130\
f\xd0\"\n\x14\xf8T\xf0\x12f\x12x\xd8\x81Y*\xc2\x1c\'\xb4#\xcc@\x9c\xde\x03\xc4db\x08\xe4\xf02IAp\xb6#\xa2\xf6\
q\x8aQ\xc12\xc3a\x00\x00\x00*\xb1T$\xd8\x10\x01\xff\x81X\xa6\x81\x94\x892!\xff\x10!\x1bajbC7\xa3qN\x96\x83\
\\E\xe1\xc211\xca\x9b\x11!G\x84I\xc5\xe0\xdb\xa9\x81\x0fs\x03\xc2\x88\xd4\x91; \x88\xcd\x13a#\x01\xd6<\xd3kd2^\
\xe62d\x1c\xb2c\x10\xd0\xf1\xe9C`\x84q\xdaj\x81\x0f\x16APc\xc3\xde}1d\xf1rkKtG\xac\xc2\xd3\n\x84q\xb5\
\xf4\xe4\xd4\x82\r}\xe4\xf8p\xe20o\x94\x1fA\xd1\xff\x96\x11j\x971\xe5\xa2\x12pu \x14\xb6\xb2\xb7\x16\xf0B>C\xfdR$\
\x17\xbdP\x02mD\xa7\xb9`\n|\x12\x9bQ2\xc4zD\xe0\n\x00\xdf\xef\x81\x97\xcaa|\r@\r\xb4\xa2j\x92\xe4,`\xc1\x1d\
X\xc1=\xd21\x10]\xb2\xd5\"\x04e\xf4\x80\xd9\xe7\xe3a\xe5\x03%$\xf3\xd9\x95\x11\xf0\xe5\xe0\x1b\xfeQE\x9b0[\x17\x90\x88z\
\x92\x82\x16\xb2\\>q\xcf\x88a\x9c\x1e\x03\x1b\x08\xc4\xdd\xb32\xa2F\x10E\x10\xb1\xaa@\xf1y\xb6\x11\xa1\x8d\xb3\xaa\xc5\xa1z\x83\x12\
a\x08\"\x95\xc8\xf1T\xa2\xe1\x7fmpVH\x90UG\x90\xfa\x95\x10\xf0\xb1\xd4\xe6l\xd3\x87\xf7\xc2\xad:bjVq(=\x83\x00\
\x00\x00\'\xc2Q\xf2\n\x14\x19e\xa4\xb3\x0ba\x0b(\xa0y\xa4\xf4\xaa\xd2\xe0\x15^\"\x00}sx\xc014\xa7\xb4\xb3\r\x01\x06\x0b\
\xb0\x15\x1e\x90\xe0\x8e\xf1\x92\xb6\xa1\xf8n\xc2\x06\x9a\xa2\x85g\xa1\x962\xd1\xbd\x02\x93\xd1UrH\xf6p\xb7\xc3\xa2\x19\xc0\x91\xed\x8f\xd2\
\xe0\xe2\xe1\xef0\xd0[\xf5\x10F\x80\xf4\x8e}\xf4\xb8\x9c\xe1\x1b\xb7$m\xa91\xf4\x8f\xd3\x9a\xab\x13\xbb\n4M_b\x96\xd8\x10\xb0\
\xc03\x1f\x04\x14f\x87\x14\xa6c\xf2\x05s\xf2\xbe\n\xa1\xc7\xa2\xf05\t\xb1U]\x00\xfe\xdc\xc3FHa\n#\xd2Ts`&\xf6\
1\x14\x80\x91\xa1\xb6\xc1\xb2\x05\xd0 \xb7\x03Lq\xd4\x94-\xb1|\xd1R\xd7\x02\x84\x8d6Am\xedb\xcdb$\xbc\x97\xd4\xe8\xefq\
\xf8\xd1\xe2\x16\xa4\x94\xf8\x18\x042\x01\xa1#\xf4\x92\xc8nR\x00\x00\x00\x88\xaa\xc4[\xa7\xa4\x0c<\xa3[^A\x00\x00\x00\xcf\xfd\xe2\xdc\
\xf2\x13\xd8\xbaD\x8c\xe2 qc\xa1\xe2\x05!\x96V\xc1cu\x11\n\xb4p\r\x05\xd4\x9b\xe1\x03c0\xa0r\x88pu\x99\x94s\xae\
15\xdas2+C\x93S\x84:\xc9rs/\x82+\xa51\x9b\xa8S\xae\xc9C\xedN\x12<\xe8r\xf8\xd1a\x96\x12\xf2\xe0\xcd\xa3\
\xca\x92\x04\x89W\xd4\xc8\xf4\x93\xc9\xa7Rb\xc3R\xaeY\xc4\xec\x88D\xc4\xa0b\xf9:\x01\x80y\x81\x04\xae01b$#\xa2B\xed\
\xdc\x03\xd2P$O\x8c\xd4\xb4`\xc15]\xd4\x87%q\x17|S\x16\xa0\xe3\xf0^\xa3\xbe\xcaR\x14\xff\xe2\x01Lb\xb5\xd1\xf3\x15\x13\
\xe3nG\x82zG\x81\x08\xd6@o\xb44\x95\xe4C\x911\x01-\xdbqk\"\xd0k\xe5\xd3<\x16#\x00\x00\x003\x9b0\x83|\xc4\
=\x98\xb3\x9c%\x00-\x1143\xf1\xa2x\xd4\xd0lt\x80w-\xd1\x82X\xc2\x98m\xc4\xceL\x81JC\xa3\xcc\xcc\xc1W\x1eq\xb7\
H\"\xa3\xa9\xa2xl\x84\xa9\x92\x123\xd3a\xd2\x0f\xd0V\xfc \xcdX\x14\x9f\xd7P\xa6\xc8P9\x92\xe0\xea\xf7Q\xe1\x96\x043\xd7\
\xc2\xfbb\xc3ZG\"\xdch@A\x80\x90\xfb\xc3\xb0\x1d\xbas\xe7v \xf9\xea\xe2V\x19\x91[\x07\x93*\xe9\x00\x90\x8f\x90b\xf4\xa2\
\x1d\x04B\xa2\xcb\x83\xe13\x92\x811ds\x01\xb2\xde\xd6R\xa2\xa5\xc1\xd7m\xe4b:\x9286c\xc7\xc1\xa2\xe6Z461rt\
\x9bB\x12\x93\xd4\xf7\x18\x82\ng\x02\xbb\xa7!\xf52\x14ai\x83\xca\x01$\x01?\xa0c\xee\xc0W\xf7\x91M~p\xe9\xfd\x80RR\
\x14\x1c\xf7qw\x02\xe2\x1dn@\x12\xa4\x12#Ia\xe6HP/>\xa1\xae\xa3B\xa1o\x001c\xf2\t\x12\x13\xf383\xc0!R\
e\xddq\x89\xcb\xa2\x93\xb0\x11J\x8b$Sg2\xfc\x8e@\x9arp{\xbe@z\xdc\xb1\xf0i\xd0\xf4\x820k\xd0p:\xd2\x00\xc3\
S\xc4\xe0\x0b\xc2\x9c\x04\xf1\x8c\xbfq\x160d\xd4f\x90\x9b\x03\xb3\xeb\x9e\x80Do 4\xcc@\x85\xa1\xe3z\xa9\xb4Qv\xc0\xb7\x01\
\xd3>\x02\xd4\x0em$0W\xa04i2\xbeed\xbf\r\x81\\\xd5qq\x12p\xa2\xac\xd3G!1\x92N\xc1\xf0\xaa\xe1Qd\x00\
\xc8~BS\x1e\x84\x15\xeb\x01\xdb\x8c\xa1\x10\xa9a\x80\xbed,\xb1\x020_\x83\xa6E\xc1K\xe0\xd0\x1f\xda\xc3}7\xc3C;\x83t\
\x9a\x04\xc9\xf5`\x0c\xea@\x7fo2\x9c^\x12\xe2\xa8\xf3\xbdg\xa1E\xc4\"\x1d\x1c\x00\x80\xa81X\xf4\xc3\xb4\xcd\xa21\xee\xd3\xf3\xa9\
c\xf5\xfb\x83\n\x08\x91\x050\xb1W\x08\xd3\xc2\xf7\xe2>\x82\xe0\r\x11\x90\x94\xf7\xf33\x874\xcf\x0c\xb2\xd0\x9b\x04\n\x90\xf2X4t\
\x10Y1\x99\xce@\xd2\xd9a\x9f1T-r\xf2\xcc\xba\xf2\\\x8b\xd4\xe6\xe2s\xbej\xd1}\xd0p@\xca\xa0`E\xd3i\x93\x81l\
\x94 ]\x06\xa4\xe1\xe8\xf0d(S\x82:P\xc6\xd1\xf1.\x95 \x1a\xc33i\x053\x1cP\x92\x08 \xb3\xb7I\x03X\xc2\xb2=\x9c\
\x80\x07\xb8\x11\xd4vA\xa4\x9d\xb4\x17\x8a\xd1\x17\xc6\x836\x83\x00\xbeT\xb3Y\x94\x04#X\x83\x94\xa1\xe4q\xfbqq\xe6\xd0\xc8\xf9r\
@\x8a\x91K\xb7\xa42#\xa4\xed\xd0\x03\x07\x95ss\xff\x815\x10\xa39?RU60\xbe\x92\x94|\xfb\x01T\x8d\xb4~\xc0\x80\xb1\
\xe0q\x14\xcf\xb0\x96}\x81\xaf\x04\xf0\x8d\xe1\x90\xf6\xc7\x93\xf5\xd0 S\'`\xd492v#as\xc2\xe4\x0f(!\xe0I\x91\xc3\x87\
cx\x0c\xb2\xae\x123\xb0Fr\x0c\x84\xb3\\\"\x11\xad\xe7\xf2\x03\x9f4\x1a\xda\xb0\xb8D!\xb5\xdb@\x9a\xa5\xb0\xb3\xf9\xe0Cs@\
\"[\xc2\x00\xf5c\xe3\xa6\x93\xb41\x81I\x16\xe3\x9e4\xa2\x08\xebA1\x8b0\x00\x00\x00zR\xd2\x04\xeb\xb0\xcaU\xe4\\=\x82\xa0\
\x8cR\x1aV1\x18\x89q\x1d\x8e\xe4\xc4E\x02\x08tP\x7fO\xf0/\x19\x83\xcc\x9d\xa0s51\xb2\x86\x14\rRdA\xdbrx/\
\xe05\xe4\x00\x10P\xe0\x0b\x94\xb0\xb5\xa2a\xb4\xcb\x91\xf1}\x03\xfa*\x02Y\xbed\xa6\xbf\xa2\xb7\xfd \x83\xe8\"e\x03\x00\xa9\xbc\xf4\
\x17\xe0\x91\"\x9bd\x88Vs\xa3\xbasA\x10 e\xaeA\xd5\xf2\xe1\x9ej\x12\x1d\x974\xc8I\xa2\x13\x9f\xa0K\xab4t\x03bG\
5\x82^ q\x00\x00\x00\x9d\xaf\xc0\x00\x00\x00\x97\xc3\xa1\x00\x00\x00`\xa8Dp\x020]\x94CX\xe5\x01I\x96\x12\xa1p\xb1\x95~\
\x82YA\x80/z\xf0+c\xa0\xb8\xb64\xbb\x9d\xf1\xc7\x1d\"\xc6\x9b\xb2\xb9\x92\x127\xd1\xa3\xae\xa1\xe0\x82k\xa0VMa~\x96\x04\
_\xcdq\x00\x00\x00+j \x9f\xe5\x124@\xd0\x8d\xad@\x87x\x00\xa2\x86s\xed\x96T\xe5\xbd@qHc\xa0>\x83\xc6N\x82%\
\x0b\x93\xf5\xa1A3\x90\x01\x88r\xd0\xbf\x07\xe2\xc4\xb2\xd1vu\xa1\x99\xe3\xa18f\xb2\xd7\xf5\x91.\xa9`\x02IBf\xd9\x90\r/\
s\x8b\x8c\x80Z\xa7c\xf9\xfbPP\xea1.\x18\xe2M\xec\xe2`l\xc1\x02K\xf0%\x8f\x84\xe1%\xa4N\xfe\x01\xe5\x81\xd0\x15>\x01\
f\xd2@\xb0\xb0\x12\xddP\xe3\xfe\x9a\xd2\xcfD\x90nd\x11A\xc1\xe4\x90\xb6\xc3=\x1a\xe1\x9c\x02\x90\x0e\xad\x10\xce*\xd09\xc0c\xe6\
\xb2d\xdfb\xc1\xefpT\xed\x1d\x01\xbe`\xd1\xe2\x96\xc0Vj\xe4\xeck\xb1\xfc\xe3@\xf6\x84\xb0\xdd\xc0\xd0\xee\x04q\xaa\x8b!@\xf4\
\xc3\xb9p$\xcf\x80\xa2\x8a-\x92\x86Z0#~\xf1\x00\x00\x00\xab7\xd3\x84\xefa` \xb3\x87>\xb3\xe6\xb1q\xd0\xa1\x94\x94AP\
\xbf\xad!\xee\xb5\xa3\x1a\x86#1\x9cpXL\xa3\xe4\xcc\xc2\x84,\x10\xd3@\xa1\xc1)\xd2|*\x014 \xc0\x7fkt\x18S\x84$\
\xa2\x04y(a\"\\\xb3J\xd2qj\x0c1,}\x10\x98\xbcc\'\x14\xd1\xb2\x01\xa1Pm4\xa2\x9f03c4&\x7f\x94,\xe5\
\xa1\x08\xffR\xd1Pp\x10X\x04\\\x9f\xf1\xb5{\x02\x8e\xc5\x82\xc9\xf3\xc2\xceV\x80\xe8\x89\xe3!|\x92\xeb\x14\x90\x1c\x80\x14P-A\
\x92a!\xb6`\xa2\x89 \xb2g\x9d\xd0\xea\x82 R+`\x8e\xe1\xd1_E\x90\xb8\x9bs\x11G\x10\x8d\x83\xa2\x86\xf9s\xa2t\xe2~\
.\x90\x8d\x90d \xe81A\xe9\x81\x0f\x91Qz\xc9\x12\xb5\xc8\xc17\xb5r\x11\x8b\x84\x00\x00\x00\xa4\xa9t\xe7\\\xe2\xf1\x16\xe08\xb8\
R\x16Z\xe2W\xca2+\x1b\x93\xe6\x12\xf1\xd3\t\xb3\xd4\x8c\xc2\xd5\xc3\xf2d\x15@\xab\xc9R\x1b\xad\xb2\x0f\xf6\xd0\xcd\xf0\xb1\xfd\xd0C\
I(\xe2\xae\xeeQ(%\x81q\xbe3f\xf2\x82\x06\xb3\xf0\x1d\xb8\xc4]\x99\xe1L\xa3\xc0Z\xca \xe1 \xd0\x87\xab\xd48t\xb0\x94\
\xfc2J0a\x8a)q\xf1R\xc0::\xa3\xe2\xb62\xd4Wd\xe6h\xa3\x1b\x0e\xc3\xc6\xb4\xe11\x1f\xa2\x94\xde\x90\x12\xc5\xb0\xb3g\
T)ytr\x1a \xe2\x82\x82\xf1e\x90\xd54\x12\x8c\xdf\x10]d\xd3\x91[\xe3\xa9\xfd\x93\xd1\xa5\x11w\xb9\x82\xf5\x04\x14b\xf6\xe1\
\xdb\xcd n\x1er{\x91c\xe3\x19\xb3\x00\x00\x00/\xbb\x04\xf7\xde\x13m\xd2b\xaf\xd0\xc0\x19\xaa\xa4\xe9\x08R\xd1s\x1392\x81p\
\xd1Q\x90\xe8\"\xf2#\xf1W&\x80T\x89q]8Q\x91\x00\xa3>7\x03f\x04\xc0\xf5\x024r\xa2\xa4eZ\xb2fJqd\x1a\
\x00\x90]\xa2X\xaa\xc4\xe4\xfe`9\x0b\xb4\xac\xc6\xa0\tV \x8b\x98\xf3\xf9\x18\x11K\xda\xd3\x98\x97\xe4#\x14\xe4L\xe3\xc2(\x92\xc0\
\"\x91\x02\xe3\xe7\xb1\x00\x00\x00\x0cM\x00\xe9V\x11\xb9>\xd3\x8d\xd7 \xfbQ\xa1\xd58\xd0O\x19\xf0Y<\x11Z\xbbA\x12\xe1\xe2\x11\
\xe1\xa0\xa5\xa8\xc2>\x86\xc2\x12\xa7B\x0c\xe5\x02 RAI8 +C\x82\xb1P\x81Jn\x81\xba\xb31p\x0b\x93c\"\x80`\x83\
\x92\t\x08\xb0\xa7\x1cC8\x95R\xc6}q\x9d2\xe0/\xa4\x81\xff6s\r\ns;e\x03\x87\xfc\xb0\x11Ua\xf5\xd5r>\xf7\x92\
F\x9b$\x7fe\x00j1\x11\x91\xb3\x11-\xef\xe2l~\xf353p\xdb\xec\xf1\x0e\xf9B\xa8\x0f\x84\x8a\xe4\x90\xfdb\xb4\xd1\x94B\xda\
N\x00\x9bg\x84\xf3\xcaC\x00\x00\x00O\x8717\x04\xb0\xe5\x9dPiR\"=\x00\x84F\xe4\xb2D\x0f\xa1KPd\'#\xf1\x00\x00\
\x00\n\x83\xa4N\xcb\xf1\x84\x8d\xb1\xe9\xee\xd3\x7f8\xf1\x02\x85\x14\xcb\xc4\x80\x7f\x02\xb0n\xfe\xf11\xff\x82\xb4\xc1R\x08\xebb\x1e\xce\xb1\
m\xf5\xa2\xc4\xb11_ \xa0^\x9a\xc0\xf2\x12 \xf1\xc8\x93\xd0[\x10^v\x826\xcaQ\xce\xd4Ra[$[\xdfPR\x96\xc1/\
\xc9\x90\x95\x05\xd0\xb7\xbc\xb3A\x02 8\xb0\xe0\x96\x1f\x90\xd9\x9d\x00\xbc1@\xc5\xc5\x82{y\x00;\x0fD\xd4\x92\xe0\xddn\x027\xb4\
\xe09\x8e\xf2\x01\x1e\x02\x01\xde\xd2\xd20\x10]\x05\x14.8`aP\xd1L\xa0`\xd1\x81B\x1c\xec\xd0\x92\x8d \x92\xffa\x8a\xe3\x03\
7R\xb0]\xc0\xb3\x8a\xd40\xa1\x922\x9f~D\x1b\x1427d\x83\xbf\xb5DC\xcc\xe1\xe6\xcbb5T\xc4\x9c6B\xf7\xa2R\xf5\
\xed\x81\xa6\xeeA\xa2/\x82\xaf?0a\xfb\xa0{\xdcr\x86\xb6\xb2A\xe5\xc08}\x02\x88\x8b\xd1\xbdf\xe4\xfa\xef\xe2\x91\x98\xd0k3\
\xf1\xd6\xcf\xc1x\\\x90\x8b\xb2``\xedA\x81Va\\\xff\xb1\xb1\x1c\x80\xe4\x98\x01ch 2\xdcC\x05\xb8\x93\x12\xc3\x82\x05j\x83\
\xc3%\x81X\xed\x937e\xf1(b\xf1\xa6\x11\xb0A\xe7\x11c\xf8\xd1!C\xf2\xef\xbeD;K\x03M\x12p\xba\xe6\xe2Z\xd3\xe2\x96\
\x82p\xa3h$F \xd1\x1e\xbe\x02`\xc1#-\x08#\x11eC\xb0)$\x1dUP\xaf\x8d\xc2O\xf5\x90\xd6LaV~\x00v\xb7\
@\xe4\xfb\xe1\xdd\x9d\xb4R\x9e\xc4\xb0N41^Q\x91\xb3@\xd5\xa2Q\xf6\xb1\xa1-W\xa2fy\xd1\xa8\x98!\xa3\x92\x94\xc6\x17\x14\
\xb5\x06\x92\xd0\xc1`-M\"E$\x90q\xfeR\xf0\xaa\"\x99\xd6\x82\xffg@\n\x872\xe3d \x85\x19\x01\x87\'\x91 m\xc4\x06\
\xf3\x01\xb0&`\\\xc1\xc22\xd0\xf2i|\x01Q\x9eP-\xc8\xa2m\xb6t\xc5cP\x85\xe4\x02z\xe0\x92\x9coR\xcdj\x90\x90\xd3\
r\xef\xb2\xc4.\xc2\xc2!\x92a\xc9r\x12\xe2\x04\xe1\xb3W\xa3\n@D\x95\xa1@H#\xe0\xd5\xe0\xa2tV\xc1\x0f p\xf0\xb41\
\x92\xb62\xaaxq\xff\xcdr\x9a\x891\x0c?\xd3\x17f\xd0\xe2[\xc4\x08\xc4\x919\x89S\x01\xb90N\x13\xb2G/\xf1\xab4\xe2u\
\x06\xa4CWBI!\xc0\x02\x8f\x11a\xb0\xa2\xd6 aY\xd70\xd0\x10\x13,2\xc1\xc9T\xb1~[r\xb6\x88\x81\xac\rs\xe4\x8f\
\xb1\r\xdf\xe3\xc0Y\xc0\x96\xbebX\xc6S\xc6\xe2\x91\xc6\xf7\xa0G\x03\xc4\xad\xf7\x82H\xeac\xe5\x95\xa267\x10\xdd\xc3\xb1\xf8]\x80\
\x05\x9d\xf4db \x1eO\xb2z\xbab\xad\x81\xb3q\x143\x8f\x05\xe3\xbb\xe2#\xae\xdb\xc3\xe5\x89\xa4mPB\xed\x16Bp\xb0\x92-\
\x85\x90\x08\x8e$\xf6\x15\xc1\xfb\x9c\xe2\xd8!\xe3\x18\xc1\xa11`\xb0\x04r\x92\x88\x9e\x84\xcc\xd33&F\xf2\xe88\xd1\x7f\x00\x10\x16\xe6\
R\xac\tB\xb8R\xb4\xc0\xd5\xa0\xf1\xbc\xb4\xe9\xfeS\x00\x00\x00\xa6\x0e\xd3x\x19\x83\xc0n\xa15J\x92\xf1\x1b\xb1\xf7\x984}\x92\x80\
\x19K\x00\xed\xf4r\x98\x160\x12\x17\x81K\x8e\x80\"\xdb\x01\x93\x0e`8\x7f\xc4p\xc8\xe0\x82\xa1$\x82\xad$A\xe0\xb1\xd9\xd8qI\
\x01t!M\xe4W\xe1q\xec^R\xb8\x04s#f@\xe9<\xa4\xa7\xe0\x01U\x94\x905\x05r<\n4V\xe0!eQD\xa1\xe4\
r|\xafB\x10T %KP\xb6\x9e\x12\x8e^PX\xe7\xf2\xe6\x03\xf4\xe4\xdf\xb1{\x07\xd3\xc0\xa7\xa2\xc7\xd6S\xed\xc9\x11\xbd\xc1\xd2\
\xa4m\x03\xfb?\xf0\xc1\xcb\xa0\x1f\xf0\xf1\x03\xd5C\xa2MDh{\xf3\xcb@3o\xb5\x00\xaav\xf1\x90\xa2\xc0\xf9?\xb2M\xaf\xe4\x86\
\xd3\xc2\xe2\xa7\x81\xad\xf2\x12\x9b\xde\xd0\xe6\xd7\xe2R\x9b$\x13N3\x00\x00\x00\x8aMSE\xc9Q\x15~\x11\x044\xc2\xa3=\xd2\x9fR\
p\x04]Q\xa3\x9et\x07\x08\x94\xfa\xdc\xb2\x97\xc0\xb0\xdf+\xe3pe4@\xad\xf0X50\x03z \xa9\x9fr\x83g\x92\xd3\xc3p\
\x96>P\xa7v\xd4\xbd\xa2bc\xc1Q\x82\x06\xa4\xc3\xcf\xe1\x189\xa1\x17J\xb13\x81$/\xa3\xe4av\x91\xefZDr\x1b\x91v\
A\x13\x88\xd3\xf1\xce\x0c\xa0m\xe4\xe1\xdb\xc5\x80\x05T\x12\n\x94\xe1uJ\xd4!\xa9Q\xb1\x1a\xe2x\x80\xf1\\mq\x02\x82@\xea\xc4\
R4\x12R\xb4\xef\x10`^\xf0\xa3^\xc4u\xa9\xb1\xdd\x974h\n\x90=\xdaAd\x83dV\x96b\xaf\x87\x10\xe0\xd9\xb3\x06\x0c\xb2\
Z\xf5\xd26m\xa1\tP\"\xd0\xc2R\x9f1Q\xddQ\x042H\x94q\x98`\xe9\xa8a\x03f\xc4\x06\xbad\xa6$\x92r\xf8\x92x\
\xb2a+\x01\x83\xb1\xc0\xd4r\xdf\xc3\x9e\x82\x04$\x89\xf1\xe0\x02\xb2\xea\x9a`\xe9\x05\xa1K\xa2\xf1p\x99\x82\xdf tL\'\xe0\xa7\xa3\
\"~Q\xe3\x8dhS\x8b^\x14\x19\xa7\xe41\xa9\xe1\xde!\xd21\xcd\xc1\x86\xb9\xd1\xa5\xea\x13Q\x0eQ\"\x03\xd2_l\xc0J\xde\xd0\
\xa0\xeb\xd0J\x1c\xe1\x00\x00\x00\xd1\xa0\xe4\xb6\x9a\xd3\xd9\x97\xf2+\xd1\xf1\xa3\xa4\x04\xaf\xd7B\x0e\n\x92\x1b]3\xbd\xc70\x99\xbd\x91\x00\
\x00\x00\xf6t\xc3\x8a3\xc0\x81\x87p4*$@\x89\xe0\'\xdf\x10\x91i\x91\x0f\x8ads\xf5\xf1\x16\x9b\xe0`\xd8\"o;t\x0e\x8a\
\xa3o\'\xf3\xdbH\x12V\xb5\x14\xbbQ\x01xW\xd3\xe6\x04\xa4\xe8I\x84\xaaU\x80v\x11\x92<}\xb1#M\xe3n\xbd\xd0\x02\xc8\x90\
\x01d\x90\xcc\xb0\xe2[\xe9qn\xa5\xd1\xe4\xffc-\x06py\x9a\xc1\x00\x00\x00\x83\xb9\"V\x88b\xb2\xb5\x81\xdfl\xb0H\x93\x04\x0f\
\x8f\xd17\x8c\xb4\xcf\x9cc\x00\x00\x00\xda~\x10]Z\x92l@\xd1l\xe9\xb3}\x99\xc1\'p\x82\r\xc9\xa1\x84\xed\xe0\xcb-\xc0p\xf3\
\xa1\xbf\x95\xb1\xd6FT\xea\xa6C\x89\xa8\xf0DT\x94\xe9qb&\"\xe0\x03S\xa1\xce\x86Q\xed\xb1\xa0.&\x81\xad\x8b\xe4\xae~\x93\
\x9f:s0\x01BQ\t\x02\xfc\x1cb \x00`WA!``\xc4\xe0\xac\xf46XB\x0b\xbd\xe2!\x15 \x89D\xd0\x00\x00\x00,\
\xeb\x01^k\x93If\xb3\x97S\xf23,\xe2\x08P\x13x\x87\xc3\xbeh\xb2\x9f-\xc0\x8b\x04dh\xff\xd0\x01\x85\xc2\xed\"t\xca\xe5\
rN\xdfQ\xb6]\xb4?@\x02gl\x01\xe0\xad\x10\n\x9f\xa08\xbe\xb0\x04\x98T\xa0P\xe3U\x15P\xab\x8b\xd2\xe8=1e]\xf2\
\xae\x17\x10K\xdc\xc0\xb8\x83\x10\xfb{\xd1\xb1\xb9\xe28\x93\x12z\x1d\x10\xd4\x8fQ\x18\xdcSF:\x80w\xbe\x14\xee\xe7\xc0\xbb\xec\xe0\xba\
3\x04\x856`\xef\xacT\xa5SDx\xae\xe0\x089\xc1\x9a\x8c\x94\x0eY\x93\xdds\xf4pb\xb4\x06\xfc\x11\xad|\xc1\xf1\x98\"\x92\xcf\
Q\xfa\x8b\x11\x811\x11\xffkQ\x1e#\xe2}\xbc\xa3\xc4\xc2A\xefF\x83*\x81Q\n\x90\xa1(S\x81\xdb\x8f\xe1\xce\xbfQgb\x84\
\xcc\xd1\xd3be\x11\xa9R\x14\x00\x00\x00\x86\xeb\x00[\x8aQ\xf9x\x04kK\x11P\x05\xe4\x00\x00\x00\xeaeb\xb8X\x80nQ\x92U\
51\xf5\xa3\x84D\x7f\xa1[+A,Y\x81pb\xd2\xb9\xcf\x91\xb1;\x14\xa8S\xe0\xef\xe61\\#\xf1Z\x04\x94\xe3W\x02\x90@\
\x11\x00\x00\x00\x12$\xe0}\x0f3\x1f\xe4`\xfe\xa0\xc46\xe5\x10\xc0vaCp`\xe7\x88q%>3-\x10\x11:\xf8b\xe2Y\xa0\
b\x06qp\x80\x91\x9ed\xc4+kB\x96\xf2\xf0o\xfark\xc1$\xa8x4\x85?\xb1D\xfa\xf2Icq\xe44\xc1-*s)\
7C\xae\x17\xa4\xa6a@\xcemT\xcf`\xe4\x90\x81@Y\x8d\x11\xb8H\xa1{\xde\x10>m#RHq\x86\x82\xe4\x04\xc5\xb3?\xed\
\xd1\x8dQ\xb2\xb5\x1a\xb1\xd9\xd3q\xb1\x87\xc4\x0bB\xd4%N\xe2\x19\xaf2x\x82\xc2\x0cj\xf22R\x83\xab\x13\xb4\xfe|d\xba(C\
[\xbc\xa1B\xec#\x8f6\xe2\n7t;5C\xf6\x0e\xf3a\x91\xb0\xff\xe7\"\xb4\xecB\xc3#\xd0\x8b\t\xb0\x19wB\x9c\xb5\x01\xe0\
C!2\x8eD0 $[;\x11\x87l #\xc1\x00\x00\x00\x00\xa6\x98\xc4t\x96\x02/V\x10\xd8x`\xddT\xa4_\xe4\xc2\x10[\
\x82\x16\xb8\xd3/\x87\xa0b\xbd\x12<\xba4\x9eD\x02ALb\x80,1\x12\xc1\x03\x02\x0b\x02\'\x95c\xec\xff\xf1\x85l\xb2\xcf\xd7B\
3P\x94\xff_\xc1\x00\x00\x00nc\xe3\xca`\xf2\xf8\xe0\"\xc2\r\x83\xa4\x1e\xd1W\x83c\xbeUT\x16\xe4\x139\x9c\x84\xf4A`F\
\xe2@\xcc&\x92\xe6\xf7\x00\x00\x00\x00\xa1M!\xc6u\x83\x00\x00\x00%H\xe1\xe9\x19\x00;\x01\xa0\xd1\xc9\xb0\x1b`\xe3\xb9N0\xb1P\
\xa4\xb7Ss*\xcaq\x96\xab\xb4\xc7!P\x1fK\xd1\xc3\xb4$\xf6\xc7\x10\xd8y\x92UoBn(\xc2p\x8c\xa4\xf3\xfb\xa2\xa3iQ\
\xd5\x9f\x846\x13@\xa5\xa1`\x86\"B}\x1apPX0\xe6\x14\xa2\xed@#X\x01\x04L\xaa\xb4\xeaX\xf2#i\xc2\x8e\x85\xe2\x80\
\xe8\xb0\xac\x06a\xca\xcbb\xca\xa9!hW\x80Yl2\xb9\xcfP\xd0\xc2D\xeb\xe0`-%\x93\x8dJ\x13[\xae\xe1S[\xb3\x8f\xd0\
0S\xae\x92\xca4\x02\xfdX\xc0\xe7%\x01T|Rvt\x12\x90N\xc0\xf9%A\x19\x92\xa4d\x7fprD\xf4{\x06\x13^\xcc\x03\
I\xf4\x90e\xf9\xc3Yg\xb4\xab\xd9Q\xbb!`/\xafB\xc2pdjP\xd1e\x8b!\x1f*$^\xfa\xb2\xa74c]X`\x13\
Q\xf2{aB\xf7q\xb2\x14ls\xbd\x8c\xd2\xec\xc2\x12\xff`B\xd3\x94\x80>\xe4\xd1\xeb`QW\t\x91?H\x82\xf3\xd7\xa2\xbc\xab\
S\xeb\xf30\t\xfd\xb2[\xbc\xb3\x00\x00\x00\xa1?\x02\x1d\xc3\x01U\x0c\xd1\xad_\xb1\x82\xdb\x82\xa0V\x91\x90\x1cp\xea\xeb\xc0\xd9\x80\xe3\
\xb8\xfe\xb0\xc7\xceCD?\x00Ye2\x94\x1f\xb4\xfc\x0bC?\x871\nX@\xd0@\xa4\'\xad\x80\x1arb\x19EB\x10\xb6\xf4<\
g\xd0\x00\xcc\xb2\xc5<0\xa7\xc4\x00\x06u\xb4\xa8\x90\x94\xcc\xbf0\xfb=\x01\xad\xe9\"d\xeb\xe0\x9bwP\xea\xab\xa4n\xe82\xd7]\
TG}A\xb4\x1f\xb0\xcdy\"\xcf-\x12\xf3T\x91\xbcS@\x87\x8d0?\x99\xd4\xb6=c\xfa\xe7\xe0\xb2}\x83\xec\xb5\x81+\x9bt\
\xb8\xa1`\x9c\xeca\xabR\xb1\x89\x81\xf3Z(\xb4=\xd6\xc1\xdc\x13\x81\x1c\x97\x02\x17\xc9\x13\xb6\\\x90\xc74@\xac\xc7\xc2\xc5?\xd1\x8f\
\xc4pL\x81r\xc5\xda1\xa3Or\x1ep\x00\xebg@\xac\n\xb1\x87\x0b#d @\x92\x02\xc2H\xaer8\td\x84\xca\xb0\x12\x10\
\x91#*\xb2T_\x14\x92{\x80\xd2;\xb4\xf2\xd1\xb37\x1aCEC\x80\xa5l!\x1b.!\xea\xfc\xf0\xe9\x04\xe2\xbe\x93\xf2\xeb\xb3 \
\xc0\xbe3\x91\t$\x95\xf5\"M\xed\xa1\xc6\x11`\xbb\x164\xa0b\x84\xe5\xcf@n\xe3\x10\xe5^Q\xea\xc3\x03 \xfd\x83(\x16 k\
\xee\xf2\xc9\x04\xf1Q\x85\x91\n\x8a\x11\xe8\x8d!\xda\xa6$\xdb\x02\x01\xebp\xa2\x07w\xb4\x9e\x90@\xd8\xbf\x02\x99\x90Bv\x19\xc0\x82b\
\xd1a5\x931u\x02\x1a/1\xf9\x1b@\x1b^\xc3\xab`\x91\x01\x81\xd3\xc2\xe3\x82$Y\x13\xa3!\xc0\xb4\xab\xb4(e\x013r\xb4\
\xb0E\xa1\xa4\xf3\xb3\x99Vt\x00\x00\x00\xa4\xecP\x03* q\x97p%\xa8\xc0$\xe2c\x02$\x80w\xa7\xd0\xdb\x04\xe3*W\xa3*\
\xd0\xf3\xde\xcf\x026\x192\x08\xd5b\x9c\xd0b\xa9X49n\xc2\x11u\x01\xd1\xb3\xd0\xcc\xbc\x02\xcf\x070\xb5\xbd\x10rS\x13\xee!\
\xc2\xd7^@ec\x80P\x06p\xb7\x91\xe2\xcc%\xc4E\xab4\xcd\x11\x90\x00\x00\x00\xa3F#\xf7X\xa4\xd0\x1fa\xc0\xf6\x10#\xe3\xa3\
\x8eQ \xa6\x19\x81WA\xf2\x9cc\xe4I?\xe33D\xe4\x00\x00\x00\xf4O\xa4\xd8S$_\x1a\xe4\x9c\xd6\x933\xb5\xb0\xa6b`(\
O\xb0\xebk0\xf73\xc3\xdd\xd5S\xe8XA\x1d\x0e\xd2\xb1\x15\x90\xeaP\xb4\xee\x8e\x90(\xf3# \xb8\x91\xa7\x03a\x9f\xea\xf1\x00\x00\
\x00\xe0\x94\x13\x8a\x0eA \x8d\xc1G\xbb!\xfb\x08\x00.\x98\x14V\xb6\x10\x05\x84\x01T~\xa4\xf7KB\x8a\xc0\x03O\x92q7K\x10\
\xcd\x0b\xb0vf`]\x12\xa0\xa9Od\x14\x1d\xb3\x84\x1f\x90\x81\\@M\xd5!ATBQF\xc09P\x91\xc7*\x14K\x02a\xd7\
Y\xa0\x8a\xdc\x81G\xc0 \xfcN\xc1\x16\xee\x90Oy\x91\xa0\x0e\x90\x98\xdb3\xee\x84\xc2\x04A`\x18\x00DC\xd1 \xf5\x7f\xc2 \xc4\
\xe2]\x88Q\xcby\xb4Wda>|4\'\xeab6\xd8\xd0\xa0\xddb\xae\x06\x14\xf5\xc0qK.q6\xeb\x81\xe6F\xb2\xed\x983\
\x15\xdd\x92\x1c\xf6q$\xed@dt\xe3\xee{\xf0\xe8\x8d@V\xc3q\x00\x00\x008\x16\xa1\x03\x99D\x9fD\xf1\x0b\xeac^\xd6s\xec\
\n\xe3h7\xf3\x00\x00\x00\xd0iR\x83\xa6\x91p~\x81\x16\xb7\x80\xd54\xc1di\xa1\"\xe0\x83\xdb\x14\x03\xc46\x01\xfe\xe9C\xe0\x1e\
p\x86\x9d`\x97\xaa\x02\x00\xac\x83bL`\xf1\xf1`\x9b\xdd\xd1\x97\xf5\xf1\x02T\xb4M\x89\x02\xa0\x18r\xe0\xe5\xe0\xf4v\xa0n\xec\x12\
\x8d\xa1\x82\x96Y\xd4+\x03@=+\x81\xe5\x9b\xe1\xdc\xca\x01\xa6\xccB\xdc\x8cP\xd2\xde\x81\x13\x8f\xc4-\xe9\xa1h\xde\xf2\x16\xbd\x13\xf4\
b\xd4IPbC8\xd0\xeb|\x93y\xe3!\x13g`\xa5i\xb2\xd5\xe9\x11\x9a\xc5\xf18r\"@\xd9\x12J\xa1BT#\x81 /\
Q\x9a)\xf0\xfdl\xb1\x1b\xd1\x13\x8d\xe6C\x8eIDp\x1eP\xecbaE6\xd0\xcd\x12Q\xdc\x11\x10\xafp\x00NK\x00\xb3\x8c\xb2\
~_`\xcb\x17\xb2\xf3Q@Jj\x13[\xee!\xd7J\xf1\xf5\xb5r\xd6\xaaT\xc1\xedSg\xa42\x8f\xa4\xd0g\x1f\xc4\xecE\x82\xf2\
\xf5r\xfd\xa0\x00\x97\xa0\x02\x0c\xe2s\xadV\xa3\xb8\xcaQ\x8b\xcbs\xa2I@\xad\x98\xa0:\x9aq6\xaa#\x90\t\xd1\x88\x17a\xd3\xb8\
AP]\x84\x05Ka\xf4\xbdQ\x7fE\xf0\xcf\x05\x92\x88=\xa4\xb8v\"^q\xb2\xddAB\\\x06\x93\x96L\x91\x06\x90d(\xb0\xe4\
B\xa9c\x81.rw>BTia\x0cR\xe0q}1\xa6\x13\xf2\xd9;b\xf0N\x03(dP\xaf\xf1\x92r\xe7\xc1}Hp\xd7\
\xb0\xa1\x99\xcf\x80Z\xdfQ#\x18D\x00@\xa1\xeaFQ\xbfv\x04\x95\r\xb1\x96\xe3\x12\x0e\x8ap\xa8\xf9\xf0\x84\xf5\xe0jX\xc1\xaf\"\
A\xc5\x85D\xc3w\xd3Z\x1d v\xf3\xf0\x8cY\xc2\xc8\xa1rd\xdcc\xe4\xf4C\xe53\x81\xc4\x064f\x0ep(\xf0\xc3\x8e8\xe1\
\xb1$\xd2t\xb2\xe0\x12\xa5\x01P\x85R\x9bJQ\xc0\nr\xad\xa9\xf4?\x8a\x04;\xe51\xf1\xa2\x02a#\xc3\xd0\xc5\xe1Y\x08\xd0\xbe\
\x9d\xd0\x9ew\x83sU$\x13\xd8\xb1\x8c\xb8\xe4\xe0\xe9S9\xb9\xd2\xc35\xa1-x@\xa3U\xf4\xc0\xaf\xe2\'`T\x1e\xd0\x00+\xed\
\xa3l3\xf2O\xeb\xf3\x10\xb5p}\x08B\x08\xa1\xc2\xde]\xf3w\x00c\xbe\x11ad\x81`\xa8\x88\x93B+\xc3^\x7f@f<!\
\xa97\xf4\x8c\x8e\x94LC\x92\xb3s\x80/\xaf\xd1\x91I\x82,W\x94X\xb3$\x0f\xa2#\xb7\xc7\x81\x92\x1d\x83\x89\xf5S!(\xb1s\
\x8f\xd4\xfa$\xb3PQ\x14a\xa8rr>\x11\xbb\xba\xa00\xccr\xfb\xe2Q\x18\x19\x03\x1a\xee\x12\xd3[\xc2\xec\xc6\x03c*\xc1\x8e\xa3\
R\xcc\x9f\xa4\xaeg\x92dT\xc2\x00$\x91\nM#\x0eL\xa1\xf3\xb4\xf2\x15S\x90\xf6\r\x80\x00\x00\x00O\xa9rx\x95\x91\x0e\xeb0\
\x9b\x07\xf2M\x9a\xf3\x7f~3(\tr\x11UP\xd6h\x04,*\xb1w\x10\xb3W8\x13\"xs\x97\xbfa(\xb1c\xce\x97\xa1b\
\xfd!\xdd\xc2\xa0^\x87b\xc2Fs\x1e\xffq\xba\xae\xb2D\x1c\x00r\x02$\xbd\xb92x\x062\x9fx\xe4\x06#pP\x1f\x11\xc9\xd4\
@\xed\xb2\xc1\xb1xr{\xea\x92\xdc\xf8\xc1\xd6\xab\xb2\xeec\xe0\x88u\xd1:\xdf1\x15&\x00&\xbeAG\xfe\x12\x07^p\x14\xf2\x82\
\\=\xc1\xd9\x98\x018)4\'\xf5\x83X_!tE\x84\xda>\x82\x80\x1bt\xf96a\x18wc\xaf\xb4c\x1a\xac\xe1\xcb\x9d3r\
\x93\xd4=\xb6\x94P\xbf\xa0\x12\xc9\xf0\xc7D1h\x97cNlA\xfc\xc7\xf2\xa2\x83\xf2{\xc1\x00\xffZ\x00\xde\xab\xe4,\xcep\x00\x00\
\x00yn@p \xf2j&\x02X\'\xe4\xa0\x06\x11f\x13t\xfa\xee\xe3\xef\xf9#\x90\x002\x19> \x1d~\xe0\xe8\x8e\x80\xab\x8a\xd4\
\x1a\x980=Hs\xa8\xb00\xbd\xc6s\x89\x15\xc2[\xc6\xd2L\x9a\xa1\xa2\x08\xa0\x8dW\xa3K\xec\x90\xa9\x81r\x99\xde\xc1\xf8\n1x\
\x92\xf2\xffVdH\xf3\xa2\xddS\x90\xed\xa8dl\xb1D@\xfaQ\xbd\x0b\x82^\xb1\xc2\xa7\xc2\x92\xb6\x19\xb0*~\xd0\xe7S\xf4\x00\x00\
\x00\x1e\xa4\xd2@\x10D\xfaW!1\x120\xa7\xbcS\xf40\xf3\xc3\x1d\xb1U\x8bB\xf3l\xf3n\x8c\xc1r\xae\xe4L\\\xb2\xe9/\xe1\
Ym\x04\x16|\x91\xa7%r\x18 D\x00\x00\x00\xa9\x1c\xf0\x88yp\xeb8\x80,\xd7\xe3\x9d\xdcC\x02Qr\xffH\xa0[\x99\x82\x0f\
D\xd0\xf9>$w\xf5\xe2\xcb\x87\xf1\xd4\x01\xd2\x87ids[\x00\xc9.\x94\x9b\x86\xe0q\x9e0x\xfa\xc1z[\xb1\xdd\x1b \x8c\x91\
\x045\x99\xc0\xfa\x17\xe2\xcd\xef\xc0\xa1]\x84G{\x81x\xe6\xb2\x95\x08\xa1\xd3a#(\xd5\xe2\xca\xd0!d2\x10\xdf\xd7\xe3\x8d\xe9Q\
I\xd6\xc0o\xb3\xe0-\x01\xf4\xa4\x14\xe1\xd3I3\xd0PS\x9b\xdc\x02\x0b1\x03\xda\xdd\xc1\xadr\xd2\xdfz\xe3\x95G\x02\xc0\xdbc\n\
i\x92 \x84\x00I\x89\xd4\xa7\x97\x02\xf2W\x14\x85\xb0\xa4\r%1\'\x9f\x02\xb6\xc6\xc1i\x13q\x1akc;\xc9!\xb9\x1dT\xd1\xeb\
\xd3F\xda\"3Zbt\x82t\xf5\x0c\xb2E$\xd1\xa5\xd0\xf2\x17\x0et\x9c\"\x02?[\xb0\x13\x03\x12\xb2\'\xb4\x92]tw\"\xc2\
\r\x12\x10\xd6\x92\xf1\xb4yr\x8dr\x94*<c\xc5 \xa0\xe6\xa5\x11K\x98A\x9cPBK\xb1T\xd1\xc1\x84\x83w!\xddfpY\
)b\xd1\xca\xc0\xa7TR\xa9uR\x16\xf8\x920\xabD\n\x99\x81\xec0\xf1\x0b-b\x80\x1c\x84\x1fMp\xaaf\xd3\xefS\xd2\x903\
#^Id\xc2E\x94f\xa6\xd2\xdf\xdd\xa2\x1a[\xa2\xbd\x8c\xe3\xae\x1b$\x01lc\x96M2\x14I\x027\xd7\xc3\xea\xffP(o0\
\xa1\xf7\x835\xc4\xb2\x9exb\xd0\x1b\xf1\xa9\x8fb_\xdd\xb3 \xb4\xd2 \xc5\xc0\x13\xe8\xb0\xd2na6w\xa1\xd2*\xc2a\x8c\xd4V\
\xee\x92\xe5\x98b\xd3\"\xa0C&\x91\xc0m\xa3\xafg\x90\x96\xf4\xb2\xcd\x8c\xc4\xa8N V\x86\xa2\x9f\x1c$g\x98St\xd4SI\x8c\
\xa2\x97ds)\xc7r&\xb8Tf8\x14\x1a\xf9\x13\xffn\xb0\x96_$\x0b\x01c\xc87\xb0\xdc\x96\x91\xc3\xd8Q7\x1c\xe0\x11\x1b\xd0\
\xd5\xbbR\x8cY!\xa8\xf91\xf8g\xf0Y\x06@<\xabB\t\xf0A-\xa0\xf0\xde\x9bC\xf7F!M(As\xa2`mn\xb4\xdd\
\xfd\xe0\xack\x93Z\xd6A\xbej\xf0\xc2\xe8b\x15\x15 \xaa\xbd\x00\xf6\xab\x01\xf0\x05\xc1T,\x91\xa7G\xb24\xf1\xc1P_\xa3\xe1\xae\
@\xa9[\x14\x19\xda\xc1XRs\x99\nQ\x00\x00\x00_i\"\x0b\xde\x12-\xb8\x11\xdbi\x02\xd4\xa8\x81\x84i\xb2r!$\x9as#\
\x92\xaf\xc0u{DI\xc7\xe0\xe0N\xc4\x9bZ\xb4\xc8\x93\x92\x00\x00\x00Yb\x80\x9fv\xe1\xb1 b\xbf1\xe2\x9a\xa7D\x00\x00\x00\xaf\
\xd8\x81Q<\xc2\xeei\xe3?\x11\x94\x1c\x86Q\x1c\x83\"k%\x03\xbdFb\xb4zA\xd0|\x81\xaf\xf4@\\Nt\xc4C`\xa0\xb3\
\xe4\xccmq\xca\xd31\x93\x90#\xb5[\x94\xf0\x15\x00#\x00\xf4\x92\xc0\x81\xd9\xff\"Q`\xf3\xb5\xe4B\xed\xa6\xc2\"\x10\x80\xacdS\
\x20\xbb\xb2\x9d6\x90\xec\x8c\x92\xa1\xd9\xf0+\x95\x04\xf1`\xa3Ro\xb0Y\x7fQ\xba\x05\x927\xf3q\xcc,\x92\x87\xd1\xd1N\xc01\xab\
\xadb\x86\xf1\"l\x15tm\x0e\x01\r\xb3S\x8dK\xb0p\x1a\xa3C\xd5b\xe9\xbd\x92\x0eZb&\xca\xd0U\x92\x04\x9b\x9dt\x0e\xb2\
\xa3\x9b\x15Ap\xe6\x82\x0c\x06c\x02=AFI\x80\xeb\x83\xf4&\xf10|0\xf0\xa1\xa9c\x15]\x81\xfci\xf4\x0e@\xe1\xc1\x10\xd4\
\xa8\xdd\x82Bs\xa1yV\xc0\x89\x10@\xfa\x9f\xf2\xa2\x04P\x83$P\x0e\x8d\xb1\x9b\xbf\x82\x8eF\x84\xba^\xa1}sT\xd1p\x04\xcd\
\xbc\x84\x83\x83B\xf2\xce\xa2\x97j\xe3\xaeO\x90E\xb1\xd2\xc6z\xe2bT\x84\xe9y\xc4P\xf6p\x8ej\x03@\xb1\x81\xce\x02c\x11a\
D\xb1Y\xc0\xef\x92 \x83\xa3\xb2RGR\xdd3\xa0\xd8\xdf\x90\xe2Ud\xa4\xb2#{\x890~\xc4\xb1B\x88\xa0k/\xe1\xd5|\xd0\
\xfb\xce\x13,.2\x00\x00\x00\xe5\x1b\xc3\'\xb2\xa2\x94\r2\x1e\x8b1\x92\xbb\xc4`Us1[\xd2\x9b\xd3\xb1\x00Y\xf4\x0b\"\x04\xaa\
\xfa\xc3o\xd1\xe2\x85h$\xcb\xfbQ\xb0\xb2\xc2N\xee\xf2\xc2\xee\x01\xc98\xc3\tF\xd1\xa6\xa1$B\x86\xd0g$\xd4\xcb\x97B\xa6\xb3\
\x83\xb4\xa70\x13\xd7 \xf8\xa3\x01\xb3\x92\xc2\x18\xf8\x03W\x82\x11\xd5\xfb \xab\x93Tc\xdc\xd0u\x15\x82~\xcf@Z|#\xc2\x9a$\
\x99k\xe2\xb6\xf2 \x9cS\xc4y\xa5\xb0rr\x82Q\x870\x8f\x92R\xc5\x91\xc1\xccrt7\xc5r,;`\xac\x042\xa3*$&\
\xee\xf3\xa9\xd9 k\xb6\"\xd7I\xd1\x91\x96\xd3N7 \x07\xda\xf1\xbf\xa1 \\\x8fc\x0f\xfa\xb0\x15A\xf0U\xc5#\x8eqS\x86d\
\x03\x00\xb2\xf0\x06<@uU\x93\xb0\xf4\xd3\xaa[1\x16\r\xb0\x88\x00@F7\x10\xd58\x14Q\xaa\xf1\xdaEdf\xb7d\x9c\xe7@\
[ \x02\x15\xac\x13qr3\nD\xf27\x1f3\xe1\x1cC\x05\x88\xf4do\xf0\x00\x00\x00\xf8N\xb4\x89t1\xf93R\r+RH\
\x04\x03d\x0cC\xa6v\x02\x1f$\xb2DoR\x1dn\x01_\xa5\xa0C\xcd\x02N\x96\xa4Y\xaaa\xbd\x1a\x82&\xd9\x92L\xd0\xc2\xd3\x99\
\xd0\xb4\xfb\xd1\x00\x00\x00\x0cUc\x9f{\xb0Y<C\xd2r\xf2\xe5{`\x0e\xf42E#\xf2v\x05!\x996\xd3\xbf|\xf4\xces\x04\
TBR\x06>\xc1h\x8b\xa4\xbaC\xe1\x95\x9f\xa2\xbc\xe6\x81:\x0f\x03z\x86\xf2z\xf6\xa2\x00\x00\x00\x84t\x12\x8b\x8eR\xa2;\xe1u\
\x17t\xee\x18\xa2S\x953.7\x00\x95\xe1\x90\xc2T\xc4\xb0\x172!\x8a\x84\xf6\xf8\xd2\xf0\x9fD\xc4\x05\x94\xadC\xa2.(s\x03\x19\
\x83x\n\xe0\xac\xd4p\xaf\xa4`\x12&\xc3\x82\x1f\xb4\x15\xf01[\x86\xe4\xb2F\xb1\xd6\x8d\xc1f\x19\xe0\xde\xe8\xe3p\xc1a>\'1\
i\xf9\xa2\xa7\x02A\xfei`\x8b$\xe4\x9b\xb6pO\xa1T\xbe[\x02}\x81\xd2`\x01\xb1c\x1dA\xfep\xd4\xcb\x18\xa0\xa1v2j\
B0y\x8aBI\n\xa3\x81\x82r\xee\xc6\x12f\'\xb2&8q2\x88\xb1n_2\\3\xf2\xee_D\xb4\x8cP\xdc\x8c\x12\xd5\xb7\
2\xa7\xad!F[\x14#d\xc4\xa2~\xd1\x10\xdc\x12t\x12\x93\x11\xc0p\xea\xd3\xe2\xd9\x95\xf4\xaaQ\xb4/\x1e\x10\x95DP\xe5\xec\xa1\
\xdd\x94`\\\xdaB\xdd\xf7b\x83\x01\x11\xd2\xed\x13E\xb2\x83\\\xa6\xb4\x00\x00\x00\xed\x9d\xe3\x98@\xa2\x05\x89\xc0\xa9\r\x90\nTC\xab\
\xbb`v\x15\xe1\x0eW\xb4#e0\xca[\x81\xb3\xb1\xc0\xd5\x00SL \xe2\xbao`:pqD\xf9\x13\x18r$?]q\xf4B\
\x20\x00\x00\x00\xe8\xa4\xa0\x9dw$\n\\\xb1\xcd^TNe\xe3\xbd\xfc0\x89E\x84Ukt\x8c\x0c\x90z\x82Pf\xdb\x03EG\xd4\
\xcd\xb0@1n\xd4nyr\x0c\xe5\xc1\xbe3\xf2s\xfb2\xb4l\xe4\xd2\xefSC\xcf\xf2\xa8\xbb3\x83\x05s\x83+\xd0\x05!\x93v\
&\x01\xa1:\xd2R}Q\xefHrH\x88\xf1\x1fbT\xe2\xb5\xb1\xe4\xaf\xc1\xbaW\xc0@\x04\xd41\x99\xb2\xd4T$2c\xf0w\xef\
\xe2>{2B\xfca\x82\x95B:\x9e\xe14\xe0!\xd3\xd3p\x94R\xa46\x96\xf1g\xf5`\x84N\x80A\xc9\xa2\x00\xcfc\xab\x07q\
\x04\xaadU\x98\xc1\x96\xae\x82\x00\x00\x00\xc3\x81\xc4\x16\xafP\xb2]\x83e;\xf0SY0\x1f\x14\xa0b&\x80a\xaat\x13\xe1\xb1\xed\
\x87\"|\x08s\x04\xae3tL\x12\x9c\xa1\x93+\x8fQ\xf8\xd3\x01\xbe\xb8\xa3]\x14s\x00\x00\x00\xc2\x08\xc4\xa8\x08\x92\xaf\xa7qHz\
\"%tdG\x144\xddk#ZT\xa1\xa7\xed\xb3Y\x892nF\xc0v\xcb\x12\x00/QD4\xd0^\x1ar\x88\x932\xca\xa4\x94\
]\x93\x04wX\xf2\x0c>\x10\x18\xf4\xe2\xc5\x840P\x81\xc1:\x18r\xcc\tP\x00\x00\x00z\x14TGn\xc2\xfe3`l\x82\x91\xa6\
\xb0\x83\x81p\xa0\xf8\xb7\xf1E\xef\x92\x85C\x90:\xe42\xb5\x04\xa0\xfa\xdd\x01\n^Q\x99\x03B\xc9\xae\xc2\x1f\xe7\xd1\x84\xd6\x00\xb0^\
\xc1em\x04o\xb9\x91Ax \\\x9d@\x99\xe1\xa1s\x80\xd0\xc0\x85\xd1\xd6\xd5\xe2u\x00\xc0\xe9\xd8\xa2\xc4y\xb0E\xed\xa1}\x1ab\
\xaa\xef\xa0\xb18\xc0r)\"\x0e\x973\xd0gr@\xf0\x91\x8fv\x84q\xe2\xa1*sb\x9b\xa4\xa0\xc8\xd2p\xe5\xee\xf2\x8e\xb0\x94\xd0\
\xa01\x00\x00\x00\xaf-s\x81Y\"\xc4\x120 \xa93\x9de\x03%\xfaQ\xe8Q3\xedV\xc2\x0e\x04\xe0k\xac\xa4\xa4\xfb\x90\x90\x9a\
B<\xb90\x89~\x82\xb2g\x91\x06\x8e\xa0!?\xc0N\x90\xc1\x820\xa4^x\xe2\xa6\x13\x83IW\xc1\x06\xdb@$(\x82bT\xb0\
!{\xf4TUP{\xc3An\xbdBwgBU\x90\x93\x8d<a\xce\x88\x03\xe4:\xd3\x8f\x06$\x9f\xee\x12G\n\xb2X.\x90\x10\
\xfb\xb2x\xb74\x81\xd6\xb3\x00\x00\x00\xba\xeaB-\x9f\x00\x83\xf7QF7\x82\x00\xf4\xb2JSrPX\xb3\x1d\xacr!\\dP\x0f\
\x03\xde.\xa2\xb1\x13\x03:\x87\x83\x98\xe8b*\x7fan\x86@\xba\x10\x92\x0b\x7f\xf4M\x8e\xb4]\xb4P\xc0`\x80\x97\xb8\xf2\xdef\xb4\
\xcb)\x14\x1a\xa04\x19h\xc1\xe2\xd8qz\xc6@\n\xec\"\xaa\x93\x91\xaa\x1c\xb2\x13\x04\xa22g4\xa6\x86\xf4\x00\xed\x10\xd2Db\xdb\
\x03\xc4\xf9\x82s8D \n9\x00\x0b1`\xa2K\xb3\x1b\x85\x83\xd7\xe62\x18\xf5\x03\x1a[\x01x$\xc0\xd26\x80T\xfeBA\xa6\
\x82\xb9C\x82\x00\x00\x00\xc4\xc5cL\x08c\xd2t\xb2\x82#\x02\x1b\x8d3D\xee2\xb3;\"h\xee\xd1\xef\x7f\xb3\x8f\x1eT\xc9BB\
\x16t\x04\xb2\x9e4\xa5\x14\x04\xf1!a{\x17AW/\xe31\xd9\xe3\x16\xe5\x02\x02N\xa0o0\x81\xc9\xca\xd2x\n\xb4|7\xc0\xc4\
\xa6\xa2\xf4)!\x87GT9$\x90\xd5\xfc\xd1L\xe7\xe1p\xf1#\x90\xae\x00\x0f{\xe4\n\xf0\x80\xd2(\xa4C\x90a\xaf\x95\xf4\xa7\xcb\
\xd2\xd0\xb8\"\xa4\xc7`\x1c8\x92\xba\ns\\J@l\x92\xc2\x1d\x1c\xc1\x9c\x9a\xa3b\x8e\x84\x08\x83R\xa4\xce\xa3\x7f\xb2\x10:Z\xa1\
!\x9f\x04\x98\x9a@\nn3\x08\xc2\xa3o\x08c[\n\xe3\x92\x01\x93\xb6Erp\x95d\x82\xff3\xc5\xa5\x83G\x07\xa2\x85C\x81\xbd\
P\xe0\x96\xeaC@k\xa0GHd\x83\xe1\xf3\xcc\xcb\xf1h\xfa\x10\x8e\xc7\x90g\xfe\xd3\xfb\x8c\x81N-\xa2D#\xb3\xe6\xe7\x006\x10\
\x00\xe3\x97\xe0\xd22\x93\x18,\xc2>\xb3\"g\x11\"\xb1\xb1c`\xba@\xb3vt\x12\xaa\xf1-\x96\xb1\xc4\x9a\xf2\x16\xc1\xb0\x82\xc2D\
\xbfj\xf4\xca\xd2\xf2j\xcf\x82\xa2gQr+s\x18\xc3\xb2\x03\xe2@\xbfY\x92p\xc1\xc0\x81\xb7\x04\x9c&\xf1\x8d\x04\x10\xc4o1]\
Ka\xdf\x18\x01\xd0% -0\xd3\xe7~\x83V\x7f\xc3If\x90\x7fiA\xa7kC\xee\x0c\x93\xa8\xdb\xd2\x90}\xc0;\x88\xc2f\x00\
2\xce\x85\x04It\x83I,p3\x16bC\xcb\xf0\xffW#W\x8c\xb0\x19\x90\xc0\x8c\xa4\xb10\xc8\xf0\xbbI\x01\xc7\xd7\xc0>\x1cA\
-\xffQ\x7f\xe6@7\'\xf4=\x88s\xbdv\xe2\xb5f\xe2`.\xb4\xcc\r\x11\x19dp\xe2;\"J\x8b\xf2\xb4x@\x00\x00\x00x\
\x90\xb0\xdbf\xc1\xbd.pd\x14\xb2{~\xb2\xef\xb8rY\r\x11\xfd\xb6\xb0\xd7\n\x13L\t1c\x8e\x83X\x80\xe0\xa3\xe3a\x813\
PF/3\xca}\xb0jzb\x81\xd6\x12\xa4\xd13\xc3\x0b\xd3b\xb8\xc2\xc6?\x92\x00\x00\x00\xdb\x0e\xe34L\xb2\xcaQ\xd3J\xe3\xd0\
Qb\x80\x84]0@\x83t\x00\x00\x00\xfb\x1a!\xcf^q\x12\xf7CS\xb7\xd0y\xc1\"\x83K$\xe0s\xa3\x98\xdf\x10@\t2\xba\
\xc0\"\x14\xa0q\xd0\x93\xb1\x92C\xc0t\xe1\x12\x1bw\x01\x8c\x10\x03JE\x04\xf9\x95\x111\x00s\x16\xb8\xf0c)\x12e\xb5#\x1a7\
\x91\x87\\\xe2\nN2\xb7\x9a\xb2\xc7M\xf0\xe3>C\x94\xfc\x91\xbaG\x12S\xc8\xc0\xbbb\xd0\xb1_\xa0\x00\x00\x00Oqr\x00\x00\x00\
\xc6\x00\x90\x03\xc3b\xae\xb4T \x03\xf0\xc1\x03\x93\xd4hb\x8bG@\x81\xe4\x01b\xa2\xc2\x1d/\".\xb2P\x00\x00\x00\xcb\x85az\
,\x10`\x184WP1\xd0\x14\xe0\xd5\x04R\xd0\x1b`D\xce`\xe7{\xe1\xdf\xe6\xf2\']\xe0\x9e\x1a\x84\xb0\xc8\x80\xee\xba\x10E\x18\
A\xe83\xb3\xcf\xc3\xb3P\x1d\x84\x12A\xd1I\x07\xb4\xd1\x17 :\x98\xb4:\x1c4\x98\xa7\xf1\xe7Y\xa4\xce\x91\x11\xa4\xac\xe4\x85\x90\x80\
\x0f\xb1\xc3\xc3\xd8P\xf7\x12\x11\xca\x94\x90f\x12sU\xf4\x11\x94\xae\xb3\"\xa4\x04\x9cAQS\x90BBr\xe46\x9br\x96_\xd3\x15\
\x85 iYrF\x19\x83\xbf\x9e\x82\x02nq\x89\xbeT:\xe8\xc0\x05\x9a\xd4\x86\xf4\"\xa8\x06\x83\xc7c\x03&\xf4S\xf3\x9c\x14\xa2\x80\
\xf2\x89|\x83\x17f\x81+bS&\x88\x01\x98h1@\xa8@\xb39\xf3*\xb1\xd1\x11\xb4\xa1\xd7y\xc3\xb8g\x02p\x1aq\xff\xd2B\
\xc5\x82D\xfb\x15pp\xad\x04\xe9\xb5\x04\xce|\xb0\xc5\xac\xb4Q\xe5\xe2Ch\xd0\xfa\xfc\xe0\x13\xee\x13f\xce\"\x89\xfb\xf17\xe6\xa1\xe5\
\x95\xa4\xe1M\"`S\xd1t\x07\x02\xed\xa7c \x93p\xb5\x9eSd\xa6P\x06q\xc2iY\xd1\x08\x15\xd1=7\"\xe9)\xb1\xe6\xbb\
\xd0;5\xa1t)\xe1;P .\xb9d\xf7\x04\xa0z,R\x7f\x8f\xf4&iS\x85\xaa\xb1\xd1\x1e\x81\x16\xa1sZ\x89 =M1\
!h\xa2|; \xd0ed\xf2E\x14>\x7f\xc3\t\xf9\xd3\x80\xc2\xa0=\x1b\xb3H\xf4\xe2\n\xb4S\xf7\xc2@]\xa32I\x07\xa0K\
\x9f\x01\xe9N\x80\xde\x0fB\xd4\xb1\xd2M\xbe4\xfd$\x91E\xd0a\xefQQ%E\xf2\x18\x95\xc1\xe5\x92T\x7f\x9e4\xb7J\xa3O\x80\
D\x05\xbcP\xac\xfd\xc1r\xde\xd1\xc4\xb4\xf0\xb5\x87\xc2P\x11\xf1\xbc/\xb10\xdf\"\x10`#\x92\xda!\x80`p s\xe4qZ\xc4\
e\xd5\xe2\xd4b\x90r\x85\x801\xb3\xd1\xc6\x96$\xacI q\xdfA\xb3ha\\\x0f$m+\xc2]\x9e\xf2\xa7%\xc1v\xa6\x01\x1f\
\xb9\x12\xa5\x98\xd0\x1d`\x12\xd2#1\x04\xcd@\xec\x8b\xf0\x00\x00\x00O\xf0\xe2\x94\x9f\xd3\x0c\x92Rcu\xc0\xb8\x85\"\x86\x97 \x8e\xb1\
\xd2#\x18\x02\xf9\xb8R\x835\xc1\xb4\x07\"\x949\x82%\x80\xf4\xf8`!K)\x12\x08\xfd3v\xb6\xe4IB\xd2\xd3\xfa\x81yh\xd0\
V\xab\xe2\x00\x00\x00\xa4\xc21\x8d\xe6\x12^\x85\xd3\xa2\x11\xf2\xb5\xfea:z\xc4\xe9\x0e\xd1p\xa0\xb0\x03\xe9\xc1\x8e#r\'Vb\x9a\
\xa4\x04_ad\xd5\xf9\xc1\xde\xbd\xa2\xe3u@fF\x92~\xe6\xd1\x83\x98\x00P[\x823\xca\xa0\xdd9\xe1\xd6\xb0\x14\x9a\xedQ\xa6\xb0\
t\xe0J0\x96l\"T\xe6\x83Q\xb1\xf2\xb2\xcd\xe1\x7f:\xb2)\x10\xa3Y\xfe1\x9f%\x94[\xae@:\x90Q\xc3\xf4rG\xbcp\
+zT]\x9bAT\xc2\xd0A\x8b@\x92\xca\x91\xcck\xc1v\x04\x00*\x05\xe0\x00\x00\x00\x99=3\xd4C\x93\xbd\xca\xe0\xe2)\x12\x16\
\xa3\xd2D*r\xfcrT`\x9b o\x9ea\xd91\x82\x00\x00\x00\x06\x8b\x01\xac\xb3\x04]\xb6\xb3\xbd|\xc3fj\x91\xae\xfa\xb0\x9a\xb4\
Q\xa7\xd6\x12\xefm1\xc2\xa4\x82y\x10\xa0B\x11\xb1\xbf\xcb\xd1\xc8\x93\xd0\xdb\x18\x13\xb0\xb0\x91O\x04P\xb7\xe52\x058\xa0F]0\
\t\x0f\x90\x00\x00\x00\xfb\xfc\x03VTD\x8d\xc0\"XH\xb3{\xaa\xf2\x17E\x80\xff\xd72U\xbe\x82<n`\x10\x81a\x1b\xe9\xa1\xd5\
\x8d\xf4-m\x83\xfb\xfb\x91\x18\xa8\xf2i7\xb2\x95\x99!\x9e\xda\x10\xdc\x16RU\xfc\x91\xfa\x9dp\xab\xfe\xf0F\xb3\xd4\xe0ra\xdcc\
\xd1\xa0W\xd1\xb0\x91\xb4w-s\xdc\x180C\x1a\xf2m\x011\xd19\xc1\xef\x06\x92\x93\x8f\xa3y\xe4\x12\x80\xa9\x82o1\x12B\xcbQ\
\xc9\xc8\"\xdc\x7f\xe1\xfey\xd1\x8c\xcf0\xd8\x15\xe1\xfb\xedr\xc2\xbc\xe2\xb6\xb8\x90\x15B\xc1\xbf\xed\x02\x8byq\x86\x01\x10\xb3\x87\xd31\
SQ\xd1b!+\xda\xf0~\x8c\x12}Ar\xfe\xec\xa3\x91r\x03\xc1l\xb0E\xc7\xb2\xbc\xdf\x93\xb4\x15\x81\xd9\x07B\xd9Qs\x07\xa4\
\xe2|\"1I>\x12\xbb\x8a\x83x\x01\xa1xU\xe0\xc5r\x91;V`\xca:\x80\xb3I\xe0@w\x04\xeaf\x91d\xf5\xb1\xc4\xde\xc2\
\xe2u\xf3\x17\x0cc\xeexp\xa1\xcfC\xbb\xed\xd1Z\xbe\xd1\xfb\xb1\x82\x12\x15C\xa2\x0b\x04\x9d\x12\xf1tp\xe4\x8d\x16\xb2\xfb\x05r\x05\
B@\xdct\x92\xa3r\x11\xe3\xa9b@ \x10\xd8\x93\xb4\xb1\x902\xbb\xb2R\xb3&R\xf5\x8d\x03@\xb0\x02\xe3\x8bq6(\x91\n\x8e\
c\xc5`\x93\xc8\x1a\xc1\xa7.\xb1\x1a\x1d\xa4@\xcc\xc3\xc0\xbe\x916\xbd\xb3\xcc\x1c\x04\xd0\xd3\xa2i\xac\x92\xcb\n!\xd8l\xe2\x86\xed\xc1\
R8\xb1\x93\xe8Ca\xd11+\xb3s\xd7Xb\xe3\xea\x13n`a\xfaU\xf0L\xdbpH\xbd\xc2\xbay\xc1=\xb3\xd4<\r\xa0j\
t\xf1\x95\xde\xc2\x88(\xe1\xc4\'$\xe9_a\n\xde\x83\xf1\xec3\xc1\xaa\xe2*\x883\xbc\xc1\x94\x99sP\x7f\xf2rV\xbf\xb2\x1fq\
4\x87i\x11$\xc3\x12\x84\xa4\"J1\xb0e|\x04\xb0\x88\x02\x90\x93\x14r@\xf2_F\xe0\xb9Q\xa2\xf2\xef\xa1\x84\x11\xd0fxR\
\x9f\xe9Q;\x94\xb4\xc4F\xe0[\xad\x14\x14]\xe4g\xda\x02\xe5B\xc2\xa4>\xb1-\x81\xe3\x0b\x9d4&\xacph\x98`k\x92@<\
H\xc0\xf5d\xf4\xc2\xb6\xa1\xd4\"R\'k\x91\x19XtSj\"\x00\x00\x00)f\x80\x914\xa1\x98\x80\x81\x02\x19B*\x89#e\x85\
@\x0eO\x82I\xd4\xe1\xf7[\xc2i\x90\x147\xb7\xc0e]a3\xbfa\xc7\xd9\xd0\xa5)\x93\x05\xb7b\xa8\xc0\xf4\xe991|\xc3\xf2\
. \x82g\r\x00\xca\xeb\xe2\xc9Y\xa1\x9d\xb92\x84p\xb2\x8c\xeb\x133y\x93\xf3\x99\xb1\xf4\x10tV\xf9aE\xba\xa1^\x9a\xe3\x04\
!\xf1\x9f\xda\x81_\x9d\xc3=\xbb\x93\xb8S\x01#\x82\x11\x9e\x91\x80\xe0\x9e\x00\xd2J4\x03\xea\x90V\x86\xc3\x8e\rC\x86>\x82\x93\x8d\
\xe4\xa7K\x92Ac\x10V\xec\xe2{\xebb\x11\xdb\xa3\xf3\x92\x92\xf9]A\xd8\xb6\x00m@\x04\xc7\xb9\xa4gh\xe2\xe9\xc2c\xe8$\x04\
Y\x9da\xd1\xf2\x83\xf9\x84TV7\xf0\xfb\xa6\x10M0`T\xc1\xd0\x0c\x98\xc3\xf7\xde\x91q\xc3\xb0\xc9^\x93\xde\x0b\xa0\xe0\x0c\x13\xfd\
\xa4\x14\t7\x11\xc65\xc0\xe3\xe7\xa2\x00~d\x0f \xa28\r\"\xe5\xaa\xa2b\xdd\xa2;\xca\xe3\xb5\xaa\xe4P\x99\x82\x19\xd70\x14\x1c\
\xf4\x1d\x12\xd4e\xa10\x13q\xb4\xc2\x10p\xf6\xa5q\x9c\n0\xb5y\x80\xbb\x02\xc4\x00\x00\x00\x1aWQ\x00\x05d\xb0\x06\x02\x18\xb03\
\xdc\x9d3\xbd\xe7\x81\xb5\xa3\x03x3\xf1a\xc2C\xb5U\x84\xc8b\x00\xe0\xf7\x01\x19\xd6\x93^W\xf2\xab\xc2\xb0\xd5G\xe1\xba\xb4$\xf0\
z\xb3q\xef\xa2 \xbf\x83e9\xc0\xa7st\xe1\x92\xa0Mp\x80Ap!V\xce\xb2f\r\x82\xb8h\xe0F\x93\x02Z4\x00\xdd\xbb\
pW\xc3\xa3\xd9\xaa\xe2l\x81\xb2\xebIQ\xaa8rC\xf00\xbe\xcc\x82\x0elp\x7f\xdd@\xb7\xde\xd2\xd0w\xe0\x1e\x01\xe1\xd6\xf0s\
\xb9\xe5q`\xf2A\x08ms\x00\x00\x00\xcc1c\xca\x1b\xb2.\x11sI\xa4\x14\xdeit\xd6\xa2\xc0D\xd5@\x95\xff\x02\xc2W\xf4\xa3\
!\x81|HR\x93Q\xb1\xad\x9b`\xb9\x97\x11%ht\xde\xbeR\n\x84\x82\xfb\x9b\xb1\xf00\"\xa8\x1a\xa2}(\x82\x19\xc7\x90ez\
\x00mq\xe4\x012!=h\xd1\x9b\x9br\xe4\xf8\")\x0e@6\xf8qt\xae\xf3\xb9\x11\xb0\xf8wB\x0c\x8bB\x0f\xda\xb2\xcd&\xf1\
\x017@2[p\xbb\xdf\x80&\xe3!\xaa\xc9\xe08z\xd0`N\x12Oztd\xdf\x01\xbb\x9b@\xb4\x00\x12\xe0\xa0p\xecw\xe1\xf2\
gD\xc1\xea\xb1\xb3\x82D\x15m`\xc6tS\xcb\x13\xa0\xf8N\xb0\xd3=\xd2[\xd3@\xb4\xd4P[o`hb\xc1\x8c\x14S>|\
Pp\xfcCw!RUm\xe0[\x80\xc3S}\x82b6\x00X\x13`\x80\x04\xe4\xfe\x85\x03\x05,3\xeb\xad\x00\xe9\xb3\xc2\x8a\x161\
?q\xb0\xfe\xe62WGa\x82\x83\x14>\x02S\x99\x0b!\x88\x1b0B\xb7\xa2\x9d\x990\x94\x94b\xe8d\xd2-\xa6\xb3f;\xc1\xcb\
WT\xbf\x9d\x04mn@\x96G\x105\xd0@\x06\x9e \x9bF\x90\xe0\x87rSs\xf3\xa5\xb4t\x8e]!ld`\xd3\xab\x91\xbd\xd7\
c\n*\x81\x03\n2fM\x02k\x97t-n\xd2\x1ab\x934\x9dR\xec\x7f\xe4~!\xc0e\xb1\x103f$A\xa2\x81M\x08\xd4\
\x8a\x99\x84\x8e\x02\xf0\xc2\xc0\x92i\x9f\xc1\xb2\x05\xa2g\x8c\xc2\xfc{\x10\xea\xd5C\x8b\x03\xe1PBc\xa2_\xf4k|\xf2\x19\xb2\x12L\
\x16\xe2\xd4r\xa3\xbb=\xc12\x06\xf2\'\xbd\x01\xd2!\x01\x98m\xc1h\xdb\x11\x1e\x01D\xb4\xf0RH\xa6A\xe5\xa4s\r\xa2\x82\'\xc4\
\xf0\xd2\x08q\xa29\x92c_\xd1\x00\x00\x00\n\x8f\x80\x18\xa54\x0e\xa0\x82\"M\xb1\xd8\xff\xf1\xdb\x9b\xa0\xb4\xed\xb0\x0b\xb2\xf4<\"\x91\
\x82\x17 3\xd5\x81\x02\t\x00D\xb30\r\xaat\xc4E@\x97\xce\x03!\x1e\x03[~1\x10b\xa2\xe3\xd8\x02\xb4\xa5\xf0\xd2SC\xcf\
\x02\"\x06\xe8\x10\x00\x00\x00\xb0\xf5B\xaa\x17c\xe340\xf7\xdf3\xbbr\x00\xeb\xae\xc0\xdf\x17P\xb6\x1a\x10\xea\x8a\xd4V\x9a\xe2Hk\
2\xd6\xb3\xa4\xcbE\x01\x8d\x93\xb1\xa3`\xa1\xb5\x12\xe0\xad\x8b\xb0\xcc\x81\x04S\x08\x12M\x122\xe2\xcaS^\xb0\xf4\x0f\xed\x00\x1e\x80\x03\
>\xf6Cp\x8f\x11\xcb\xfaS\xf7\xb3\xe1~O!\xd4\xc7S\xe86\xe1dF\xa4\xe1\x93\xd4Z\x11\x04\x10\x0b@\x99tbn\xf4C\xf8\
8\xc1L\xbe@\t\xdd\x913\x801\xf2\xb5T2q2l\xa8\xf4\xcf\xb7\x14\x00\x00\x00C@\xc3h2!\xa9wC\xf0\x95\xa0\xb7~\
b\x8c\x06s\x15\x9d\xa1\xab\x181\xb66\xd2\xf9(Pz\x88\xc4\xbf\xeb03\x0cb\x11n\x02\xbb$\xb0\xe8\xb04\xc7A0D0`\
\x04\xc8\x11\x96\x04\x94\xedJ\xa4\xb3\xc6\xa2\x98\xcaBg\x16#\xfa\xe5\xc2\x9a\xda\xf2\x04LA$e#\r\xfb\x93\x96\xa2D\x97\xc1\"\xaa\
\x9b\x02T\x89\xc2b^\xa2\xae\xee\xe0fi\xd0\xf2_@\x06\xab\xa3\x8a-\xc0\xe1\x19B~\xa2B\xd0!b\xab\xcaq\x9a\"\xc0D\x92\
a\xcdC\xb4z\x84\xc2\xad\x08\x80\xfc<@F\xbc\xc2\x18\xe6\x81\x0e\xe6\x82M\xd8\x13\x1f\xda!\x00\x00\x00C+b\x973\xa1@<\xe1\
\x8d\xeeQi8R\xef;\x132\xa0\x03_\xacd\x13\xe71Y\xe2p3\xe0R(\xd7\xe0X\x8c\x94%{B\xa5\x96\x94\xed\x07Rl\
\x8b!i_\xf4\x00\x00\x00\xb5\x14\xd1\xf8\x97\xd4\rbD\xed\xaet\xf0\xc5\xf0G\xbb\x04:\xaa\x02q\xa9\xc4v\xe5#\xd7: \x0e\xe8\
\x93c`@\xe3\xb6\x01)\xf0\xd1\xc0\xbaQ\xd4\xdd\x13\xaa\x97$g\xcaSJk\xe1\x9chr\xbd\x94 \xc0\xce\"\x93w\xa3\xbb\xe01\
x\x99sK\xd3\x93o?p\xc8\xef\xe2\x04@\xa3<\xad\xb3 \xc9\xa0\xd3\xbb0#Q\x94Y/\x12\xb1\x0f\x10\xbb\xf8\xa1f{\xd4\xa1\
)AM2\xa4Z\x9c\xc4\xf1\xdba.\xc2$\xc7P\xb1\xdc\x03s\xf5\xf7c\xd3I\xf4\xff\xc4\"K\x0c\xb3zd\xe2\xcc\x9c\xe44\x1c\
\x929\x9e@LH\xd0B\x1f\xe3\xe4\x01\xc0\xb5\xc5\xe3\xe4]\x00\xc8~\xa1(\x82\x00\xed\xa1\x11\xe4\xcf\x83\x9b\xf0P\xe4Z\xd2\x9a{s\
\xdc{\x81T\xd3\x92\x8az\x11Y-\xc1\xfb\xb2\x04\xdcX\xd0\x8fg\x10Xb\xa4\xd3X!\r)\x02\x01_\xd3\x02a\xa1\xc5h\x92b\
\xd0\xb2W\x9e\x03v\xd62\xf8c\xd3\x00\x00\x00+K\x01\x8c\x15\x83\xc5\x01\x80\xd5Y$\\\xdc\xe1S\x16\xe4\x96\xa6\x90~\x86Po\xb4\
\x03l\xfbp\x8e\xbc\xb0{\xe2\xb1L&\xb3\x9bC\xa3cD\x02\x8a\xda\"\xefY#,\x15\xf2DNt\x00\x00\x00\x17_\x90\x99\x1c\xc0\
\xa9\xf8\xb2\xa3\xed\x11\x07\x9b\xb1(\xd1\xd3\x1bc\xe2]B\xb0\xd6n\xb2\x03!\x82Ct\xa4\xcb\xcf\x10\xf4\xc93r\x7fB\x95T\x91\xa6\
\xb7\xe1\x05\xc0\xc1\xee\x93\xd0\xda\x94R\xc7\x16\xe2\xc9\x1b$d\x93\xc0\xf1\xafS\xaa\x8dPV\xdd\xe1\x8f\xfe\xf3;\x86!\x07Ma\xa7\\\
r\xd8\x01\x13\x00\x00\x00\xfcCqF\xd7\xf2\x12\xacrA\x0e\x91\x07\xc2\x82\xc0- \x9e3\x00\xc7P`\xbc\x0f$\xde\xa9\xb3\xe0\xa8p\
\xe9\x7f\xb1NF\x12\x11\\\xa0\xb4\xa5\xe3=q\xf4\x1d\x82 \xe3\x9a\xc3\x0b\xc1D\xc3\xb8 /\xbc\x83\x03g\x83\x8bm \xdf\xbfTe\
dd\xf0\xe5\x12\xed>!\xc9\x1ab\x04{a\x18\xd4\x13\xb5l C\xa7\xe3n\x88\x04\xb8\x91Qq\xd3\xa2\xfa0\x81\xa76\xa1\x8a\x1a\
1\x19[\xe3\xb7\xc9\xd2f\x1d\xe0\xc5M\xa2\xd9:\xc4_l\x93\x1b,\x80lj\xb0\x00\x00\x00\x00\x00\x00\x08Br\x0c\xd7\x13\x9bx\xa3\
Br\x12\x00\x00\x00O\xe3\xf19\xd5\x92`\xaern\x89\xd1\xdd\xd7\x80^\xe4\x11\xd9\x84\xd1]OqkOs5\xa04[\x07b\x80\
\xa4\xa3\x14\xab\xd0\xa5\x11s\x89C\xd2\xa6H\x90\x06\x06P*@\xa2J\x1e\xa1\xc7Ma\xa72\xa2\no\xe2\xed\x8cc\x19\xed J\xcc\
\x90\xfes\xa4\xa4\'\xc2C\x01R\xe1\x8aq-\x04\"0\x174@e4\x8cx\x92\x10E\xb2{\x04\xa1\x9frRXO\xa0X\x83\x84\
\x91\xde\x93\xec\xf6\xe0\xf7\xe6\xb3\xd7\xc4A\x13\xf6\xe2E\xb9\xb1\x9c\x16Q]\xb1\xd0\x10\xc4\x90\xe1&\xa1\xf7\xf3\xb2#\t\x10\\~\x02t\
\x01\x14E\xc71\xdd{\x02\x19\xd0\xe1%\xa7\xe4\xda\x8b#%\x9d\xa3\xe6\x0f0]P\xb0\xe5\x1f\x01\x1f\xc8\xb0\xf4H\xf1\x9a[\x00\x0cV\
\x13g\xad\x94\xd4\xfa\xe0u\xc8\xc3\xda\xa4\x801\xbf\x82\xff\x14a\x00\xbd\xb1\x1a\t\x81\xaf\x86#\x9d\xbc\xd2\xbb\x0e\xa3\x9f}\xb3te\x80\
zU\xc2\x8bWB\xa6\xe1\xf1\xd0Xs\xb6\x93\xa0C\xec\x11\xa4y\xd1\xc0\x91\x92\x9e\x96\xd2\xfbx\x03\x99]\xe3\x1c\xed\xa3\xbb\x1b\x93\x9c\
\x8dt#Za\xf7sQ\xbbu\xa0\xebN\xb1\xf6;\xe2I\x84\xf0E\x80AA\xb5t`\xc5\xf2\xa1l\x820\x072\xbf\xf9!\xf1K\
\x00I\xb7\xf2]\xc1\x01\xaa\x08C\xaf\xd0cW\xb6\xd1\x8d\xb4A\xc9%\xc0}\xca\x11\x1e(\x94.\xfa2\x00\x00\x00o\xa6Rw\xc6\x92\
6\xfd\xc0\x00\x00\x00\xb1<\x92\xf0\x08@m\x01R\xb5\'pTA\xb4\x1c\x98\xf4dw\x91}\xb9\xb10\xc2\x11\xceS\xf0\x17\\\x11\\\
\xf6\x10\x9b`\x93\xb9\x08\x90\x1fUR^\xa2Ae\xe6QT\x9c\x01\xcf\x07CS\xcd!nnaA\xdf#\x1e\x95\x92\x84\x0f`O\x03\
\x02\xef\xce!\x19\x95`\xf5>\x00\x12\xf0\xc2\xfa8\xa2\xf7{\xc2\xe1\xc3\xb2\x85\xa1\xc2\xa3\xc7q\x1d\xb2\xd3\xad\x90\xa1\xc6\x8e\x10\xde\xaa\xe3\
\x8ce#<\xacAy\xb5Ak\xd8C\x18\xad!\xd0\x00d\xb1\xb1\x92\xf3\xa1\xd0\x10\xb0\x91\xcdH\xc1C8\x11\xc5d\x94\x96\x15\xa0\xdc\
YB\xab5\x13/\xaf\x00\xd0\xf5\x92\x18\xf3@A\xa7\x018tb\x1b\x8f\xf1\xcc\x12\xe0\xedc\xd2\xde=\xf1v\x16\x90\xe1\xc7\x10\x96\x06\
\xf1~\xdf \xc6\x9e\xd3U1A\xe5\xbc\xd4o\x85r\xe2.\xd3\xbd\x9e\x90\xce\xbda\x8d\x88\x13\x9ew\xb1\x97\x91\xc1\x97\xfa\xe1c!\xc0\
\x08\xfc\xb3H\xe0\x12\xa7,c\x85\x18\xa2\x94\xb9\x81(w\xf2\xb0\x03\xd0\xb4pB\xe6?\xe1\xc3\t2\x04\x19\x11\xd9\r\xc3\"2@r\
\xdf\x90LG\"\x82\x89$k\xe8a%Z \xf4\x9d\x91\xdf\xf9\x92\x06\x9c\x14[\xb9\xa4\xfaA\xa0;8\xe0\xbcmQ\xec\x8bbD\xbc\
\x01\xfa\x9bd\x07\xd0\x13\xc0G\xf1\x84L\x80\xe5\xd5\x10\xe7G$\x96\xd0q\x14|2R@3\xf8\x07\xe3Uk\xd1\x13\x0e1\xe1\t\xa4\
\xd9\xaf2]9\x11\x18~D\x8dP\xc4\x93x\x11u\xe7\x02\xca\xa5\xd0\x1e\x8f\xf2Cb\"\xe1\x9f\xd2\x8f\x08 \x96L\x82bx\xd3\xb3\
Q\xa0k\xab2\xc5B\xf0\xf0\xb9\xb3\xf8\x7f\xa4Yv\x84\xda\xa2\xb2_\x010\xff|a\x9f\x91BB_@s\x10T\x82\"\x80\xfe\xc0\
\xc2\x8c\x97\x12\xd7\x05\x01\xae\x87a\x11S\x93\x11\xb8\xd4\\H\";\xbd\x81\x1cn\x12\tVT\xd5\xa31`\xbd\x84)\x86\x92\xac\xf63\
vp\xc1\x19.\xd0\x01\x00\xc0MQ\xc1Q\xac\x81\x1a\xfe\xb0\xd5\x15\x84RvS\')\xd38\xd3R\xa8\x81\x94\x02\xcb\x93\\\x81b\x06\
\xb1\xc4\xa0\xaa4\xfdw3\xb1\x8a1\xa5\x19\xa0Na\x02|\xe2\xf0%D\x10F\xaf@\xfb\x05\x00E\xd2cSx\xa2\x96-\x92-,\
3P\xbb\xf4gLSkM`\xe04\"\xb0np\xf8\x87\x01\x06\t\xe3}\x1cP\t\x87\xf1\x9eb\xd2\x00\x00\x00<\xb4\"\xafZa\
R\xde\xb2_wc\xf9\x8a\xe0\xc72\xd0\xe5\xc50\xe10@\xed\xc0t\xd9\xfd\xe3\x9d\x800\xd0\x15\xc1\x88\xbft\xce\xd7s\x14\xbe\xd2\xbf\
W\x82\nOD\xfeW\xd4\xbd\xc3p\xb1\xe3sqO\x90\xad\xf7\xa1f\x1b\xc0.|AI\x12\xd3\xc5z\xa1;\xbe\x14\xcaea\xa8\xc3\
A]\x81\xb4\xb1mSs\xfd2\x889\x82\xd9H\x10:\xb1\xe2\xa2-B\xaa\x0cpu\x84t\xd9\x91\xc2{\xe8\x83\x16\xdb\xd11\xeb\xd3\
)0\xe05u\x90\x8a:\xa2\xfb=\x13\xb2\xdd2\"1\xf3\x8bTq}\xaf\x91\x0fl\xf2\xab\xb9\x03`\x7fb\x90(4N1\xf1\x7f\
\x8c\xc1?\x8brE\x8f\x82\xd2\xfd\xf0H\x9fR\x1a\xcd\x10 zb\x14\xdaQY\'\x00\xbew\xc2?9P\xb0\xbc\xd0f\x95\x02\xfb\xf2\
\x91\xd0]0g\n\xe4\xf7-1\xd2C1ZK\xf0\xad<A\x9f4\x91/,\x01TP2\xb7o\x84\xf8@\xa1!\x8a\xe1\x11\x0c\xb1\
\t\x99\xc3m\x83A\x01R\xe4;\xbd \x00\x00\x00\xff\x82\xd0\xf0\xe7\xd2\xaauP\xd5\xd9c\x9e\xba\xf0z\xedb\x1c\x9c \xa3p\x82*\
#\x00N\xd9s\x1e\x7f\x92\xe3\x081\xc2\x1b06\x02\x90h}#\xd2\x11\xc4\xdb\xd2B84\x92m\x8br\x0b9$\xe4\xb2\xd1\xfaz\
\xc2\x1c!\x02\x047\xd2\x16\xc4\xc1\xec\xfa\xa3r<Q\xe0\xde\xc1\x07x1\x82k1<\xa9\xf2\x00\xa9\xc3}\xcd\xa0E\xbd\xd0\x11\x9b\xf1\
\x88hb\xceJ#\xe1\xa7\x90\xeaUs+\xb0\xf1\x8b\xac\xa3\xe4\xe5\x93\\h0\xc1\xcd\x12\x8a\x083\xa7\xfa\xd28\xeb\x90\xceHp7\
\x80`S\x85\xe4\x87{T\x01\x0f1n*\xd2I\xe3\xf1v \xf4\xca\xcf\x01\x8b\x822\xb2\xa2\x00[\x97\x12N;\xa4\x0c\xa9r\x06\xf2\
s\xf1c!\xd4\x1e\xe4\xc3\x99\xc2\x01\xf5\x00P\xc2\x12\xb1\xf8\x81|D\xd0\x1f\x8eA\xde\xafs\x0c\x0b\x11xPt\x08]\xc4M\xda\xf2\
\x9ct`\x0fr\x94\xcd\xc6\x91L9Rjd\x83\x1bNQ\x82\x8f\x10\x83\xe7\x93\xa1\x97\xa4a\xb2\xd2U%\xb2\x8a\x9d\xb2\nz\x14\xde\
\x15c#m18\xc12D\x1d\x01\xd2\x16 \xf4\xe0\x11\x1a&T\x95\x9e0\x93\xa90\"\x83\xa0C\x03\xe0T6R\x89\x12\xf2~\xab\
\x94Ya\xb2`nBo\x17\xd1\xb4\xbd\xd4@\xe1\xd3\xb3v\xc0\xac\x0e\xe0\xfaer\x00\x00\x00\x98\x94t\x1d<\xf2\xdd\xbd\x90\x9c\xd2\xc2\
O\x0f4\x1b\xfaar\x81\xd3\xc7\xc3\xe0\xcc\x03 /\xcec\x15\x8c\x034\xe1\x10@k\xb1%:b\xc1\xe40\xb4w@\xf3\xbc\xc1\x0e\
x\xd1\xd1F1\xe4F\xa1\x8eb4\xbeL\xd4\xe0\xecCs\xa7\x04\x9e~\xa2\xf7@DiJ@\xda\xa1 \xe3\xad\xb2K\xc6r\xb3\xc3\
\xb0\x16\x10T\x92@\xa0\xce\x94\xe4\xb7\x07\x13\xa3\x04\xe4\xf0K\xb1\xec\xb6!\xa4\x9f!\xdf\xbf\x01\xa7\xf1\xd1D\xc3 ~\x95q\x0fM\x94\
\rUrN\x94\xd2P\x01\xc2v\t\x10\xe5\x7f`S%\x13q\xa8\xf0\xbdl\xc4\x9b\xc5\xf2\xe7\xb0\x93\xa2\xd8\xd0\x00\x00\x00b\x9e\xc1f\
\x12a(\'\x91\xe2\x9e\xb1\x8d\xfa\xd1\x9c\xddpvkt\x00\x00\x00MR\xd0\x80\x10\xd2\x81kr\x00\x00\x00\xb1\x90\x83\xc25\x036r\
\xe1\x02\x8cA~\x8e\x12\xee\x1c1\x01\xecc\x88\xd8\xd0\xe1\xa5\xf3\xc4\xe2\xe2\x00\x00\x00\x17q\xe0\xf1\xf4s\x84\xe7\xd2 \x94\xe4\xe1P\xa2\
:D\x82\x02\x1b2\x86Zdyi\xa3H\xee\x03\x17\x8f\xa2\xc4^\x11G\xe1\x82L\x7f\x00 \x06 \xa9\xacr\xcb\x8b31\xe2\x10\xbc\
\x9d\xc3\xd2ud4\xb3B\xc7\xfbr\xd2v2\x0e\xea\x11\xa7\xfc\x01Q\xf3\x92?i\x949\x17\xe0\xd5B\x13\xcfw\xb3v\xa4@\xb9\x88\
#\x87\xae\x14$c\xf4l\x054&\xc8\xd2\x92\x05b\xc1OT\xcb?\x94\x0e2\x92\xa2\xf8\x03\xeb\xd3Q*\xfc\"\xd9C\x90\xa8f`\
\xcd\x0e\x94R\xe2\xf2bKb\xc5\x12!\xeb\x1eq\xaa\x9a\x14\xce\x98\xf1\xfc\xed\x90\x8d\xfe\xc2\xbbC\xd0\xcb\x0e\x92\xa4&\x00\xa0\x840\xc2\
\t\xe0\xe7\xf8`\x0f\xbaT8\x94RQ.\x92\"6\xb3*\xfe`a\xd4s\x06\xc6\x00\x18 \xf0A\x1f\xa0\x00\x00\x00(#\x12Z$\
`\xae\x85B\x19\xeb\xd3\x84v!\xf0W\xa2-\xbat\x1e$\xe1\xd6\xe6\xa3\xfed$\xc9\xf5\x91\x8c7R\x9f\xf9\xc1\xbd\x01\xd4\x83\tp\
l`\xb2\x87\x8d\x84\xd1\xbe4\x00\x00\x00\xa4\x0e\x92\xb7\xbb\x11\xfaw$5t\xf1V0q\xa4Z\x02*\x1c0Y\xa9\xf3\xde\xa5\xc2\x02\
3\"P\x86\xb1\xcfKP\xa9\xec\xc1c\xa5\x84\x86\x83\x80j^\xd3\xd9}\x84\x14\xe0\xd2\xa6C\"D\xfe\xf3!=\x80\x92\x03\x00\xfd\x91\
\x12J \xa0\xe8X\xc4\xfaIa\xa4]\xf1\xa1\x0c\x93\xaa\xa3\xe4\xef\xbb@Z\x951\xed\xbd\xe1\xcf\xcf\x82z\x912\xe0\x88\xa2w\x0b\x91\
\xdbB\x82\xf3i\x11\xb3\xaf\xd4\xcfy\xc19\\\xb4X\xc2Df\xea\x80\x06\xc70Q\xd6\x83\x9f\x83\x81\xe78\x84W\x00 [\x8d@A\
\xefq\x8fi\xa2\x94g\x91\x96\xf4\xd04<\x01\xc3\xbaRNEA\x00\x00\x00T\x10\xf20\xb2\xa3EN\xc1+\xa7@t\x8e\x03\xf1\xab\
rW\x90\xe4\x1e\xdc@\x1eA\xd0Z\xb8\x930\xd8\xd1x\xf7\x01\xed\xbd\xf4\x89\xc1\xf1\xcdt$\xed\x14\xc4\x88\xe2q\xdaK\xf4\x8e\x89\xa4\
{\x8f\xe2\x00\x00\x00h5\x10\xf1p\xc0sKA\xf5\\\xf1\xba\x89BG\x19R\x95%A\x90\x15\x91\x9b#C\xb9p\xe3\xe5\xb9`d\
H\xa1Q\xd9\x80\x95\xdfq\xfa_4|\xcdr\x16\x92\xb2z\xac\x11<x4\x1a\x08A\xb9\xbf\x91\xec3\x82k\xb1@\x7f|\x90\x17\n\
\x04|KB\x07!\x10*OS\xf7\xf5\x03\x13\xb7\xe2N/\xe2\xbfisv\x9bTH\x14\xf17\xa3\xf2\xf8\xe6R\x07\x05\xa1,\xa4\xe0\
P\xed\x92\xac\xf1S\x17\xa34\xe8\xea\x81V\x95\x02t\xadP\x9d\x16\x83/\xc62\x8a\x0b\xa4\x0b;\xc1\x13\x1f3\xcf\t\x02\xb7\x98\x10\x1f\
r\xc3\x9d\'\xa4\r\x85\xb2m\x07`CD\xa0y`\xf18\x12\x14Y\xc9@\x18\xcc#*f$\xdc\xd3S\x1fb\x00\xb1\xb53([\
\xd0g\x88R\xdfX\x94\xd2\xf8PH\"\x02\x18\x1a \xde\xf6\x01\xe2\x1fP\xebK3\xa2\xdfc<\xfb1\xdc\xb90\x04/\xc2\xa7\x86\xf0\
R\x07\"\x00\x00\x00\x00\x00\x00\x9c\xab\xe1\xc2\xee\xa0M\x0br#S\xf2\x9fRb[\xa3 \xa5\xabdv\xec\xf3\xec6 \xd6$#\x12\
\x17\xd4\xce\x7f\x02\x8e\x08\x04\x02\x9d\xa1\x14\x90q@\xdf\xb0k\x9dt\xf9EA\xb7\xf7rf<\x13.\x13\x00\x19\xd2\x91\x17\x94R\x01B\
\xb2%\xbd#6;d7\x15Q\xdf\x94\xe1:\x812)\xc1\xa1\xfc}A\xe4\xd3`\xe0\x14\xe1\xc4\x15p,)\xd4/\x7ft\x1d\xbbd\
vL\xd4\xe6\xca\x80\xf5\xc2\x81\xc4F\xb4Dm\xa0\xfb\xf9\xf0J\\q\x95\xbf\xe0\xac\x80\xe0c\x08s\xb0\x81\xb0\xbcf1\x98\x9e\"\xab\
\xe6\xe0\xb3\xa51Y\x85\xa0\x9120{\xa2T\x97\xe2A\xae\xe6\xd3\xea\x81$2G!.\x98\xe1\x01\x90\xd2\x97|1_\xe6c\xa6\x00\
!\xbb\xd2\x82\x18\xa1\xc1\x00\x00\x00\xfbf\x91\x19CDu\xfa\x03\x02\'2t\x96\x13 \xa3\x02cg\xf2(\x17@Q\x82\x10\xf7\xb8\x81\
\r\x8dRI|\"\xa6\xbd1,\x83\xe0F\x14\x02N\x03\x81 t\xf12\xf2\x83\xac\x80A\x1f\x90\x01\xcd\xab\xe3h+\xa1\x10\xa7\xd4t\
j4\xdc\x98d$\xb4\x14hc2\x85Z\x92\xf8\x0eB#NT\xc0\x0f\x81\xc5|\x80\x0fB\xf0\xd0\xa8R#R\xb2\xb6\xcc\x92\xe0\xbe\
\xe4\x0bcP\xab\xa3!\xde\xed\xa2z\nq\x83\xfc\xa3\xd7\xd10I\xc1\x90\xe5\xd1\xd0\x9f\xde\xc2tg\xe1\xa1n\x818\xd9rl\x84\xe4\
\xe0FR\n\xf4q\x88kTV\x1a\x10\x81\xc0!\x15hP\xfc\xdf\x81?\xaeT\xf4\x85@\x1f\x8c\xe4d\xe6@DYq\xf1\xb7R/\
\xba\x80<\x0c\x84\xf5\x91\x84\xaa\xa0d\x9a\x9f\x01I\xf01\xb8|\x02h\x18\xf0\xf2\xe6`\x92\xe0\xf2\x0e\x8erYP\x92\x89\xfa\x12v\xef\
\x11Y\x1fCyU\x11N\x9d\xf2,\xfb\x83,\xec\x92\x95\xf9\x113mr\x92\xed2\x1f\xbc\x11\x0f\x02\x80Q\x8aq{\x81\xd0\x19\xe4\xf2\
\x0c6Q\x00\x00\x00DK\xd0\x84\x02\xe3\x85\xea\xe1\x1c\xbf`\'\x99\xd27s\xe3a\xb8\xf1nC\x80\"\xa1\xd4\xb2\xc60\xe5\xe6\xa0\xaa\
.`d\xb3\"J\xae\x91\x99a\xe2m\x80\xa4\x99j\xa1\r\x91\xb2hH\x92\xd2M\xc4;7\x91\x00\x00\x00S\xa1\x90\xd7\x10\x80\xa0\x12\
\x20k\x19\x12+\xb0\x12V\xc5\xa0\x955b\x83\xdf\xe1wx\xc3\x8f\xef\xe1\x8f\xc3\xc1\xca\xbb\x00\xb12\x12\xc7#aO\xf2\x82\xca\xa5\x02\
xT\xb0\xa0\x82\x90\xd4\xb2\"\xd7/3\x8b\xff\xc1\';\xc1\xab\xae\xd4\x9bv\xc4\xb3\xd3b8\xc3\x80\x00\x00\x00\xb5=\xf4NI1\xba\
\xc3\xb3\x155\x13\x93\x92\xc1\x801\"\xad\x02\x91\x12\x0e\x82\x98\x98\xf0F\x94p\xea\\\x04\x87\xfa\x13x\x10a\xb4b\xf2\'~\x94\xa8\r\
b/\xd6\x13\x9f\x8a@T>\xc2\x8c\xb90\xef4\x93[\rbT\x01q_6\xa2.\xd7\xd1\xfc\x140\xc3\x0cb\x16\xc3\x80\xae]\x81\
\xa9\xcd\"<\xfc\x03^\xeaP,6T\"^\xf0h\x06\xd4\x00\x00\x00\x92\xf2\xe3\x80\xb2\xf4\x00\x00\x00jf\xa2\xee\xb6\xa0\x9dHQ\xbf\
\xfb\xb3\xfa0B\xd7\xea\xc0\xe8\x13\xf1\xd3\xa30\xa8\xb4q\x00\x00\x00P\x90\x10\xb0\\\xe1Y\xc9\x83\xa1\xc9\xf0\x8f\x86\xb3`B\xc20b\
\xf2\x86O\xa1\xe6\x8e\x94\xe1\xb8 \x14/\xc0G\x0f\x12\xa2l\xb0\x14\x18S[\xa9\x10\xd6\t\xa4\xa1\xdd\x81Y\xad\x80\xf1\x050@\xab\x91\
\x07\xee\xe2HB\xf0\xff\x0e\xe4\xfb\xa6\xa2}\xed\xb1|u\x03%\xd3r\xe9\xe7S\x0e)\xb3\xe5\"\xd2G\x08\x02\xd4|\x04\xdf\t \xc2\
\xcd`\x12\x08\xa4\x91\xab1\x9f\xdfqA7\x81ze\x90\xa0\xba\xe2G\xabC\xb8\x9b\xd4\xd27\xb0\xaf\xab\x82\xa1\xa7\xc0\xea\x0cR|\xbf\
\xe4L]\xe1\xcb\x91T\x0c\x8d$\x9f\xc3Q\x92\xe0\xf0\x00\x00\x00\x89\x8c\xd1\x91e\xe1\r\x0f\xf1\xb0\xff\x03\x9a\x18\xa0\n$\xa0n\xa71\
\xc3\xb6\x10\xbcA\x02\xde\x04\x82\x17\x8c\"|*\xb2\x1dl\xb1\xbd\xfa\xf1\x18\xcf\"\xcd\xd7\x81\x89B\xc4\xc8{\xb1\xe0\xfbb\x9a\xfec\x00\
\x00\x00\xb9\xa80\x85\xde1\xee\x10BGa\x04\xa7\x1e\x94\r\x19\xf2H2\xe2G\t\x82\xfe\x06\x10\xa5}1s9!\xb6\xfa\xd2\xbe\xfe\
R3\x8e\x13u\xc1c\x17\x96\"\x80\x91d\x13\x9e\xf4\x97s\xf1\x85\xae\x92\xf85P\xacU\xf4$odwN\x121\xb7S\xd0\'\xa1\
Z\xca\xa1*\xcf\xe2\xdb\x12r\xf2m\xe3\xdd\xb8\xb4\"\x86\xd0\r\x8c\xf2\x00\x00\x00\xb8+\xc2\xa4\xaf\xc4\xeb\x8b#\xfdt\x02\xe7:\x82\xb4\
]\x00q\x952\xba\xc4!\x13\xb9T\xba7sq\xd8\x00\xa9E\xf2\x8d\x16T\x9b\xb2\xf4\x9c\x08\x82\xcdfA\x0b\xed\x13\xc8\xaar\xd2x\
\x04\x99o@\x8bf\xa1*\x1fA\'\xdc\x83\xb9j\xb3\xd1\xbf\xf2\xb2\x19\xc4\xf7\xd2B)\x16s+\xa4tE\xdd\x11o2\xf0\xeb\xd9\xc2\
\x01\xb1b6\xc5\xf1\xb3ls\x80\x05\xd1\x1fFcq\x7f\xf4x\x13P\xea{\x84|21\xb8)\xa2\xe7>r\x99#2\xfa\xa5\xc0R\
]\xb1\xa7%\xb0F1\xe2\xa4WBtB$\xe5:@z\x7f\xa4}=\x11\xd7\x06rl\xb7s\x00A\xb3\xa0Mb\xd9qt4\xc1\
\x024Xd\xcdWr\xa7|DR=\xe2\xa1\xc3@\x9d\xb0\x814OA\xc6y\x91\x1ch4x\xff\xa1T\r\xb3\xfb\x14\x13\xd4\xb8D\
oi\x04\xa3K\xa1,b\xa0f\\RV\xb8d\x01o\x91\x11\x80\x93\x9c\x901\x8c\xd9\xa0\xbc\xbd\xc2\x80\x88\xa0u\xda\x81\x00\x00\x00?\
(pW\xf2\xb1\xa5\xa3\x80\xc1\xdf\xc0\x0f70F\xc5\",P\xe0\x81\xe5\xe3\xf9n`)Z#\x88\xcd\x01\xa5\x98\xa2\x9a\xad\xb1*y\
\xa0\xd8P\xd03\xb1\xc1i&\xa1?\xd4\xb2_\xcc@\xb8\xff\xf2\xdaj\xa4j\xd4\xb1\x94vS\xa1\"\x84\x91\xc9\xd1@\t\xc1x1\xe1\
#\x80BxiD\xb7\t2\x14\xb8r\xb1\xf0\xc0M\xf1\xf0\xe3\xc6c+\xef\xf1\xed\x92\x83\xb9\x15\"\xe1\xe0\x12\xad\xfe\x12}\x85d\x00\
\x91\xc0e\xe3\xa11\x8fDf!\xc2P\t\xe41\xa2\xc3yvB\xa0ic\xcaN\xd19\x08\xe2\xb5\xc5\xe1\x97\x1a\xb1\xb6!!\x1fW\
\x00D\x8e4R\xbb\x11\x15x\xc0\'\nb\xd0\xf8a&\xe9\xf1fV$E\x8d\xd0c\xd2Ab#d\xd0\xc9\xa2Q\xb7\xf2\xeaj\x00\
\x8fKq\xf5H$\xe7\xe8\xd1\xaeV4\xd6\xf12zw\xe0\r\xc31\x0e\xfc\xb2\x87\x8f!,\"dd\xbe0\x9a\x052\xaf$\x10\xf9\
l\xc2-A\xe1\xd9\xear\x02\xa3\xc2\x03\x1b`\x92\xc4\xc2W\xabpDl\xe0\t\xa6\xd3{Sd\xeal\xb4\r\xee\xf0\xf2\xc2\xc0:\xc8\
1\xb3\r\x10\xd5\xe4\x10\xa8\x86a=>2\x00\x00\x00\xd2\xb9\xc0\xeb\x80\xd4\x9b\xa63\xdc\xaf \x12\x92\x01B\x82\xe1\xbb\xb0Sc\xb5q\
\xe1\xbc\xa2\x86x\x93QEb*\x99$\xc7\xae\xe0\x11up\xbe5\x02Y\xdc\xd3:\x08q\x00\x00\x00z\'\xe2\xd1\x94\xd1\xacv\x02\xf2\
\xa7\xa2k]\xd42}#:x\x10\xa4\xc0\x10\xd9\xdb\x83\xba\xf1\x91\x0b\xf10\xf5\x05\x14\xf0~\xb1\x04\xbc\x94\xdfWQ1 \xe3\xab\xe2\
\xd16\xfd\x92*PD\xb6\xe2b\xc3\xef\xd3\xf8V\x00\xe7\xe13xj\x92E\xe7\xb2y\x94p\xed\x9e\x13\xb5\xeb\xc3\x19\xe3\x91a\xf9\xf1\
t?#(\xd0\xe1\xc9#\xf2\x008T\xb4\xfc\xa1\xe8d\x11\xd41\x80\xe6\xfd\x02\x94\xd7QD[\x93\xfcO\x12\x9b\x1d\xd0\xba\xa4r\x13\
n\x90w#\x84D\xf5\x12\xfc\xba\x14\xc6\x18\xd1\x128\x00\xf8\x87\xa0Kn a\xfc\xb1\xb7n\x81\xd8\x91\x03b\xbba\xff\xeb\x118\xdb\
!\xc8W i\xe1\x93\x97\xd8\xa1\x9a\x18\x83u\xa1\x92W\xd7\x811\xe6\xd20\xcf\x11N\x90\x14\xa8\x1a!Z\n\x11\x1b\x96A\x0c\r\x03\
k\xe1b\x1c\x9b\xe1\x92\x85\xc1\xd6\x19\xf0\xb7j\xc0\x16\x1f\x01f\x99\xd2\x97\xd7\"v32\xfb7\x82\xfa/\x11N\xd5R\xedU\xb1S\
\x7f\x04u.\x00=\xd9\x81#\x91a\xc8\xbet\x00\x00\x00!\x93\"?!dS\xea\x80(\xf0@:0\xe0WrB\xc9xTE\xc4\
\xa3n\xa0\xb2b6\x11\x8b\xd1Cz\xbd\xd31M0\x85,2\xf4Z2GX\x02F\x98T\xea\xedb\xfa|\xf2\xbbz\xb22s\xe0\
\xef\xe1\x90\xde\xd4c&K\x92\x90\xd2\"\x15L\xe3E\x94\"\xbfN\x90O\x8e\xc2Sp\x92+\x03\xc444\xf0\xde\xf62b\xe1BX\
\xda\xb3\x88\xc8Q\xday\xc4\xc6\xa8\x12\xd5lD\x1c%\x12\xb4\xf9\xe1\xf63q\xa3\xd2\xe1\xf9\x0e0\xee\xfe\x80\xc95\xf2\xad\xb2T\x0f&\
@\xd3?\x01\xa7\xf1\xc2\x08u\xb0j\xa1\xc4\x1aF\x80\\Q\xa1\x89^\xe1\nqD)\xe4\x81I\xea\xf2\xedO\xf2\x13\x9a\xd1\x00a\xf3\
\x8b42\x1a\xd91\xbbM rerJ\xb1@\x16\xef\x92q\x8b\xc4\x08v\xb4\xe9I\"@\xa5\x11\xd52a\xf0\xfc\x01\xe29\x00\xf4\
j\x83\xe9N\xe4(w4\xa6!\xc3g\xb3\x13\x00\x00\x00\'\xa5\x84\x81\x9f$R\x03\xf4I\xf1q\x1c\x16\xf0\x93\x15d\x17\xe5!6\xdc\
\xc08\x17\xf1\xb6\x17\x00K\xd3rz=P\xb2\x7f\xd0C\xf6ao\xa2\x13\xb5%\xc0\xf7\xa7!\x997\xc0\x08\nD\x9e7P\xee\xc2\xb4\
W\xa5\xd4\xcc\xa6!\xb5u\xa1g\x8d0#1\xa1.\xd3\xd2\x16R\xe3U\x1es\xc2\x87\x91~\xe9\x93af\xe0\x9e\xabr9\x9f\xd0\xcc\
\\t\x90\x9a\xb0T\xba\x12\x1f\xdc\x82\xa2.\xc0\x05\x08\xb2\xc7<Q\x91\xbe\x03\xba\t\x84Y\xda\xe1\x00\x00\x00*\xef\xf0:\xb9\xa4\xad\xe8\
b\x9fH\x83\xb1\xa5\xf2\x9b0\xb0\x00\x00\x00\\Y\xa2\xb6\xedB\x91L4?\x81\xb4\x00\x00\x00\xd5#\x03\x04y\xa1\xbcyd\x88\xbe2\
S\x9b\xb1\x9d\x08\xd4\xc0\x952\x9c\x01 i\x05 \xb8K\x93\xa4\x7f\xa0~\xf5rs\xff`0A0vz\xc1Y\xa9\x02e/\xf1\x1d\
%\xe0\n-\x13\xb7\xf5\xc1\x19\x0f\x13:\x92\xe493\x91B\x9cD\xaa\xee\x82\xfe(1\x85\xa6R\x8d\x9b\x91}}\x80\x9d\x024\x98\xfb\
\xe0\x8f\x17\x92]@\xa2\x9a_`\x15\xf5qY\x16\xc2:\x03\xf4\xa7\t\xd04k\xf2mU\x01yo\xf1\xfaD\xc0\xd5\\\xc4\x1f\x0e\x91\
t\xfd\x90\xab\xd8\xb3\x08\x88\xd1iaSb0#p\xef\x11\x0b\x17\xe2\xd7\xf9\xb3Zu$\xed\xfb#\xe6=\xb0\xac\\\x10\xe4.\"\x7f\
\xb3\xf0\x9bW\xd2\xe1\xfb\xc0.^C_(\x913\xf4#$\x05\x01Z\xd7\xd3\xe1\x17\xd4M\xdf\xe3\xe6\xa3\xb2\xf4\xe2\x90O\x94\x00\xbd5\
\xb0+\x8f\xc3\xcb\'r\x00\x00\x00\xe3{b\x00\x00\x00\x8e\xa5\xc3\xc6hcl\xc4\x80\x15\xa4\x93J7\xf1\xb4\x9e\x90\xf1\xcd\xa2\xb7\xe9\x80\
\xb3\x981:\x91\xa0.\x02\xe1\x00\x00\x00\x7f)0\xbc\xad\xf2&!\x00\xc3\x9c\xf0\xb6\xb5$\xeb\x8a\xa0vc\xb0\x1caC\xa7\xd8Q\xf6\
\x8a\xa1\x8a.1\x83dA\xadd\x12\xe2L\xa2d\xba\xd1\xf5\xd6\xe1\xf7e\x01g*\xa0yt$\xb2\'\xc3\xc1[t\x1bd\xd2n\x1d\
\xf1(\x1baPG \x9b\xb0 \xa9,q\xbc\xb2tg0Tl\xda\x00\xd9@D2f\x93F\xa6\xe3\xc7q$p\x030\r\xb3\x01\
\x8al\xd1\xcd=D\xb5\xd2\xd2\\{b\x83{b\xbe\xa1d\xach\xe4\xf8\x19Q?Bb\xda\x15\xf0\x00\x00\x00\xe1\r\xe4\xdcaS\xe8\
\xb0pg\x0b\xf2-\x07AA\x97\x80\xd6Q\xb2<o\xa4\xeaD4\x1a\xd9\xb21\xd5\"V\x07\xf0\xe5\xaa$Z\xab\x93\t\x04R\xff\xb3\
\x83\t\xe9\xa0\x14X\xf1\xc4w\x94\tY\xb4\xb3\x1f\xa2\x12\xd0\x90\x00\x00\x00\xb2tdP\xb9\xb0\x00\xd8\xb1\x93\xf3r\xc9\ta\xabn\xa2\
\xe9\xbcp\xab\x96r\xdcM@\xf3\xdeB\xb5u\x13\xa8\x8d\xf4BMq\xf33\x80U\xa4\xa4\xe0?\x00\xb2\x942\xb7\xf9\xb2\xa6\xd1\xb2\xed\
\x0b\xd2\xb0M\xf1\x1f\xb4`\'!\xd3\xe3 \xf3\xb7\xf5 \xb3\xd3\x03z\xc9\xa0\xf8\xb4\xe3\xfc  \xe8T\xb0\xb6\x9d\xe4|Rd\x1a\x06\
b\x85wt?\xc5\xc1~r\xa4\xfc\xe4\xb2/\xef\xf1-\x16\x910\x0fS7HRh\xd7\x00>C\xa2+\xde\xb2qJ@^\x8f1\
\xc8\x9b\x00@\x9f@\xd7\x02\xc3\xab\xa0!\x9c\x03DX\xd1q\x94\xd6p\xcejcg3\xe4L\xaf\xc2\xd3\xdb\x10}\x96S\xba\x10!\x1d\
P\xd0h\x0e\x02@\x9e\xe3\xeb\x16\x04\x8d\x87\x91\x99\xc9\xa0\xa1\x9a@R\xa7t\x00\x00\x00\xb1\xa1\xf3\x13\xffC=\x01!<\x8c\x02\x8a\xfd\
\x02\xa1X\x13H5\xe1\xfb&\xb0\xa0z\xf4\xc3A\x04\x1d\xbe\xd3gO$\r\xa5\x93\x9ck\x81\xc9\x12\"=7\xf4\x00\x00\x00\x04\t\xc4\
}\xc51D\xf8\x13t\xf01\xc4\xe4\xf11;\x82\xef|\xd4\xd7\xc8\xb0\xda&p\x86\xb1\xc1\xa8\x844\x00\x00\x00*\x95B\xa4\xc3#\x04\
Na\xa1\xd4\x12\xd2ka\x9a~\x90c4\xb1Y\x8c\xc1\x92,\x02\xdfg\x00%J\x82\\\x1c\xf0\xb7d\xf2>l\xf2\n\xadS\x8e\x1f\
\x01\x9d\xbf\x84\\M\x02\xb8\x80\xe2\xbd\xe8A\xae\n\x04\xb8\x0c2\xf7o!z>P\xf8\x1a\x84\xc3C\xe3\xed<pB\xe6qE\x1b@\
M\xa8\x80\x97&\xe4\xb2C`I\'Q\x14\xbc\xc2\xddd$\xa3\x02\xa0C\xf5p$4\x92\xb5J2K\xb6\xf01h\x84yh\xd4]\
\xf6R\x00\x00\x00\xee\x9f3U\x18\x01\xc8\xa4\xb2/\xb0\xa3\x0b\x89\x81\xa3M#\x8a\xc9\x02\x8f\x06@\x80\xc7\xf1\xd7\xdd\x80\xe5\x0e\x10*\x9e\
R\xa3\xf5SUup\xf3\'\x93pC\xd4\xc8g4\rJ\x11e\xe20\xb3\x8e\x92\xbb\xce\xd0q\x85T\xcb^R\x9c8\x11|+P\
dCd\\}1\x0f\x81\xc4+\xad\x04\x00\x00\x00D\xd2\x81\x1bV\x849 \x11\xael\xc21&\xe2\x00\x00\x00\xcc\\r\x1f\x92p\xe0\
7\xb3\x04\xb6\x04&\xb6\"\x01\xd6\x01\x86+\xb1\xbe\xe9\x11\x81\xe9\xb2[\x0e!z\xe7p\x86\xc6\xb2\xa1\xb4\x13M\x95\xa1\x8f\x9dc\x03G\
\x91o\xc7\xf1o\x8e\x80e\xa7\xa3.3D\xa4\x9a\"\x9dy\"\x1e\x1cB\x99`\xd4\xa2\x80\x81p\x8c\xf0q)\xc0}\xb8TE*P\
\xf4\xc8ah\x87\xf1\xca\r \x12\xe9\x00\xfc\x99D0!@\xf9\xf4\x90\x07\x02r\x8e\x07\x82\x10\xc6Q4T\x92.\x8e`\xc5>P\x95\
\x8cR\xa5\x05\xc1\xb0(0\x9d\xe6\x90Wc\xd4S\xf6\x92(\xe6\x00b\x88\xf4\x9c.\xf2\"\xf4\xa1\xfb\x89\x13\xef\x85\x82\xd3\x89\xf4\x88\xc1\
\xe2\xaf\x0bTF\r3\xc6\xdd\xe1\x8bWq*l\"\x00\x00\x00L\x19t\xfb\xf3\xf0\x92z\x00G|$\xa8\xed\xa2\xd3\x9f\xd3\x83\xadq\
\xb3A\xd2@;\xb2!\x0c\x11\\/$A\x95\xc0g\x07\x12\x02f\x90\xcc\xbaD\x0f\x9d\xf0\xd4\x0cq\xd5\xf6\xc1\xdd%\xc2\xa7^Q\xf4\
iR\xd7\xa1rH\"\xa3\xc6\xc2\xa0\x88\x0bA\xf1\xa1\x84~\xa0\x93\r\xba\x01\xe2(1\xe9\xf8\xd2\x0b-\x80\x82\xb60\xb0!\xf28!\
\x91\x86%\x00\x15\xb7\x13\xde\x13\xa4B\xfc@;\xbaS\xd2|\"\x06\x88\x00m\xa3\x02M\xbd\xa1\x16\x9d\xc0\x9d\x87\xd1\x04\x7fpOi\x82\
\\,@\xff\xaaRL\x1d\xa1\xd3T\xd2\x80\xd4Q\xb3\xeb\xc2\xb0@\xc4\xd6R\xe2\x83\n\xc3=\x0e\x13\xf9\x91\xd0\xbba\xc0Z\xb4\xb4\xe6\
\xedb\xc6i@\x00\x00\x00\xa4t\xe1\xe2\xe5b\xf5\xbe\x82&\x9c@\x90\x7f\xf1\x05\xd1\xd0-\x18\x13\xaf\x92\xe4\xdcg\xd2\xfa\x1e\x83\x00\x00\
\x00\xa4\x03@\x8c\x94\xc4[\x00\xc2\xf2\xaa\x80\x10\x1c@\x00\x00\x00\xad{P\xb5TQ\x80f\xd2\xe0\x10C#\xbc\x02y\x19\x11}%\x00\
\x98\xcb\xe1\x99\xeb\x03\xf3\x1f1D\xf2\x93[\x06\xf26\x98\x91\xa0F\x14#\xfdA@\xa7\xa0~l\x01\xd1\x17\xa1\xe6Q@\x96\xd4\x82\x17\
\xa6\xe4\xbd\x8a4\x9a\xb0db\xac\xd0O9\xf1y\xda\x83\x00\x00\x00\xf0n\x92X\x9e\xf4\xef\x17\xd1\xc8\xfa!\xb1\x14\x03\x98\xb2q\xf5|\
\xc1\xf3\x81\xe0\\c\xb0\xac\xd6 \xf5^\xd20A\xf2\x93\x1a\xc0\xf5\x96@m\xb0T\xd1\xa3t\xfb\x00$_\x86\xc3\xcb|T\x02\xf8\xe1\
\xc7=\xf1(\xca\x03\xdeM\xa3\x8c\xfd\x91\xe6t\xe2\x0f\xeeB\x02Ht\x99O\xf1\x10\xd5\x93q\x9f\xc0\x01\x8b\xa3\x98j\x14g\xf9\x81\x80\
\x9f\x02\xe9\x8b\xa4$\x18\xf09\xcc\x82\xa2;$\x16\xf40\xc7 a\xfe\xd9\xd0\xd8\xee\x81\xa1|\x11j\x10\x01\x99\x00\xf0\x81\x874/4\
a\xe1\x8f\x10#\xd3\xd1\xac\xa6B\xb1\xcc\xa0k\x99\x03\xcc\xe7\xc0 dc\x19\xa7\x02\xdd\x91\x01\x9e\xd7QiC\x01\xd2Fp\x14\xfca\
~\x84p\x1c|\x93F\x07\xd3\xfa\xbe\xb0b-a\xd9\x04\xd0\xa1Hd\xe8\xbePg\x01\xe4\xeb\x10#\x00\x00\x00\x11\xef\xe13)\x82\xc1\
\x86`\xe8\xe3C\xd0\x91\xd2|\x13\xc1,\xd2\xd3\n\x83\xb0,\x1fSs\xe0\xe2\xd0\xce\xf0\xf6r\x92\xe6\xd0\x11W(\x02[t\x81+\xe4\
\xf0\xe0\xaf\xb4\xf2\xdb`\x9f\xd5R\x16\x83\xb3\xc7\xf1\xc1-n\x93{\x9ab\x00\x00\x00|\xec\x12\xe2\x84\x11\xdebp\x02\x97p\x00\x00\x00\
F3\xb4\x8fZd\xa2\xc1@\x06\x1fA\x9aE\xe1\xab\xfaR\x87\x9f\x93\xe5\xc1Q\x0e\xc8\xe1m\x1c\x14\xdc\xad\xd4\'\x062);3\xbb\
\xe4\x92\x00\x00\x00\xfe\x9a\x10\x9ea\xc0\xee\x11\x93\x9f*\xc0\xc7*1\xd7\x02\x82h\xca\xb2\rt\xb2C\x01#\xfc\xd2\xc1\x95\xb5\xc2=~\
\x82\x1a\x01c\xd7\xa9\xb2\xe8~\x92\x00\x00\x00\x94\xa3#\x04\xd2\xd1\xcc\xa8\xf4\x00\x00\x00\xa1\xe40\xe7\xff\xf29\xb2\x02\xf7\xe5\xd1\x1c\xc5Q\
\x91\xb3\xb3#iQ\xaaD\x91\xc2vS\r\xa1QSMP\xe4\xab\x91\xf6!\x14\xb76\x11\x93\x9a1\xc8\xca\xd0\xcc\xb6BX\x0b\xd0^\
\x1b\xe2\x86\x89@pO!\xbf\xa9R\xefr\x91\xb7\\\x14\xd3\x02\xf0\\\xebS\xa1\xd4\xb1\x05\x053\xed\xa0\x80\xd15\xb1\x12j#\xff4\
\xe1\xd8\xf2\xc2\x96\xaa`\x8e\xe6`\xef\xb3R\xaa\x06\"\xeey\xf1\xc8\xa3\xe4m\x94\xb1\x1bD\xa1\x12r\xb1\x19\n\xb0\x19\xfdA\x90\'\xf2\
]JA\t[@\xc8\xa9t;+\xa0\xfe1\xe2\x00\x00\x004\x86$\xa2\xabP\xbdz\xd1\x16\xe7\x92\x1f\xe9\xe0\xc3tp\x19\xfcr\xba\
\x0f\xb2\'I\"k\x9a43^B\xe2\xdc\xc3\x9f\xfc\xd2L\xe8\xa2U!\xc0\xa3\x1c\xb0\"`\x02Q\xbf1\x94\xd5\x81\xc2*\xb0B\xbf\
PagS\xd5\xbc\xf0,\xfa\x13\xb3ET\x1f\xfb\xa3\xee\x9418N`+z\xc1\xaaD\xc2_\x9c\xb1\xe9\xca\xf2]\x15\x14\x8c\x04!\
\xe4\x87\xb4\xa1\x16\xd0}\x9a\xe4\xc6\xf4\x00\x03\x02\xf3\xf0\x84\x83\x19\x85\xe1L\x92S\xf9\xdfP\xf1w\xe4\x9a\x02\x83\xb8\x8b\xb24\x06\xb4L\
[P$\xd8\xc3`\xb1\xa4\xf7]r\x0c.4\xd2\xf7P\xbe\xad\xf4,\x81\xa2\x8f\xa5 \x0b\xd9S\x9at\x11\xce5@\xd1Vb\xb7Y\
\xa0\xab\xa1R\xf2\xddp%*`\x1ay\xa1\xfd\x92\xd4Xq\x91>\xe9\xb2\x00\xcaP\"\xaf``~4\xc7\xc70\xda\x14\xa09.!\
\xe0\x8b\xc0\xe3\n\x13\x08\x8fa\t\x98\xb0N\x8e!&7\x00\x84\xaa\xa2\xd8\x85\xd3\x13\xb6\xf1rz\xa2\x08\x1c\xe1\xd4\x81\x01\x9e5\x92v\
q`y\xd1\xb1\x195\x10\x10\x9e\xe0\x15\xb4\xa0\t\x1bP\x9d<2\x05\xcb\"@\x08\x84H<2\xc5ba~\x1c\"\xb1\x94\xf0\x97,\
\xe3\x0c\n\xf0\\\xfe\xa2f\x93\xe2\xa3\n\x12C\x85\x81\x84\x97\xd3\x05\xb8\x92j\x1eAFX\x04\xa7\rQ\xba\xc9AD\x81 |(\xa0\
\x8f\xcas7\xdc\xe2\x8b\xea\xe2\xe92\xc2\xab!\x11\xc2\xb3q5Y\x12y\xb3\x04\x81\x8bq\xc1\x94\xe1\x95n \x83\xe2\xb1%\x92\"u\
\xc5B\xf6\x88\xc2\'<\xa2Z\x93\xd2,\x1d\x81;\x14\x80\xe4\xa60\x86#\x10<\xebS\x0f\xafr\x10\xcb\x90\"\x19!\x99G\xa4\xa8\xcd\
0g43bQ\xe2$\xe0\"\x00\x00\x00\xd7\x82T\xad\xfd\x10\xbc\x0eB4\xc1\xd3\xe3\xc01\xe6T\x03S\x0cSA\x83\xd0>[\xe1\
oPD\x08sA;\x19@8(\xd2\xa3\xadr\xfd\xa92\xb8\x96\xa2\xcb7\xe1\xb9\x12\xc3\xa2\xcac\xdc\x1fT\xd6cr\xfc\x15\x82\x11\
\xa9\xa3\xc7\x05RQ\"@\xa0\xbf\x00\xe8L\x04vz$\xc8\xd5\xa2.2\x00\x84\xe6\xe3Ct\xb2EY\x94\xe7&\xd2s\x8f@7\xe3\
c\xf4\xd2\xa1L\xfa\x91\xa1\xb51\xa7<B\xc3\x9f$\xc1XA(\x8c\x13\x9akC\xd6\xd9\x80o\xad\xc1n\xfc\x91\xd2i\xd4`S2\
R\x8a\xd24\xaa\x041<\xa0d[\xa1\xa5\xb6C\xd3\x0f\x12\xaa\xaf\xb1iS\xd4\xb6\xc2\xb3,mT\xe0\x91`*G\x813\xbd\xc2*\
\xc0\x83\x14\xc8c\xb7q`\xd8~3\x89\x14P\t\xac\x82\x11\x88$\xa6\xf50bv$\x89Ra#\xf9\x01J\x0c\x02Le\x808\x96\
\x20\x00\x00\x00\xac0\xc2<r\xc4\xb8\x94\xe3(p\x01\x98ET\x870\x80jD &\xed\xe1\xaf6\x00+\x8d\xc1m\xf7\x01\xb5QQ\
\xea:1\x92$\x81\x1a\x11\x80\x0f+\xe4g\xc6@\xa4\xc1$8*\x02\xcf~\x00\xe4\x9f\xc0f\xaa2\xf6\x10\xb3\xf3\xfd\x91Vwq\xbf\
^`\xcf\xb1\xc4eN\xa4#\x0b\xb4\xdaa\x82N\xa8Az{2\xe2\xb10\x88\xc0\x81\xc4@\x81\xd5\x9c4\xd9V\x10&]\x84,\x11\
\x92.Q\xa0\xcbR\xc2=d\x12\xb3\xf4\xd2\x1b_\xe4m\ta5yP4\x8aa3A\x04t\xa3T\xf3\xa4\x90g\xaa\x94\xd4\xacd\
H\xbc\xc3\xde\'\x13xda\x1b\x93D\xf7\x8cP\xd8\xc9A\xac\xb7\xb0\xe9J\xb1\xfd\x9a\xb1\xe1w\xd2\xe2\x91b\xb0\xef\xb1\xc6\xb5SY\
\xd8pj\xa3\x13\xd9+\x90M\xa3\x04,Q\x04\xd0O\x91\xe2qTeYP\xe1\xc4\xd1\x1e5\xf3\xca\xe5\xc3\x7f\xc9A\xda\xfd\xf1\xafQ\
\xf1\xdfG\xe0\xa4\xd8\xd2+\xfdb\x94\xdb2.g\xa0\x12!\x00\x8enP!\xa8\x94\xc6\x9c\x82\xf0\xf7\xe0\xfct\xe0\xe6\xc1\x02\xc6\xdfR\
,\xe6\x01y\x1e\"\\\xb9\xf0\xc8\xe6\xd1\xe5\x80\x92\xc9\xf9Q\x0ca\xc10\xc0\xe4\x84\xad\x02\xeb\xbf\xc2\xe1\xb1\x14+\x06s\xc6u\x84\xa9\
T\xd3\xc2s\x83\x9e\x19\xd2\xe5\xd8\x93\x19\x07\x04\xa4l\x93\xf3\\0@\xb6s\x0b\x12\xb1/\x02D\x9a\x17p\xe0\x9f\x13X\xdfC\x8b\xdb\
\xd0Z\x0f\x92\x0bm\x10\xdbv\x00\xf4\xf9\xa1\xe1\x92\x01\x00\x00\x00\xa9n3\xfd\xbf\xe0@\xa9\xf1\xb9d\xe4Utt\\\xfe\x03*f\xf1\
-\\41\xd8r\xc2f\x93\xb1\x84D\xde(\xd4\xf4\x04rpO4\x00\x00\x00>\x9d\x04\x03\x06\xb2\x07\xcf\x12\x00\x00\x00~\x0e\xe0\x81\
\x1c\xf3\x04\x06T\xb3h\xd2\xdf\x11\xb2\x9f\xe7\"\xcb\r3J?\x91\xc0\x89\xd0\xa7\xf7\xc2\\a\x90\xec\x00\xe4\xccp\xf3l\x10\xe3w\x1c\
\x91\xcc\xdf\xc1\t\r\xe2\xa7G\xd1\x96+\xa4\xe5\t\x01\x93\x04\xc2\xc8\x97\xf1\xc2q\xd2\xa1\xefP\xfd*\xb1 \xf9\xf0\x91\x9e\xd4\x00\x00\x00\
\x17\xd6qM\x1e\xb0\xe9\xfaB\xc6\xd9\xb2\x91\xf9\xd2\xf1\xce \xff\xae\xf0I(C(\xbb\x02\xfe\x17 ^t$\x8a\x0b\xd0}\xb1\xe1\xad\
\x9apOb\x02\xe4\xc8\xe0\x94\xbe\x11\xa7\x9a\x90\xfa$4\xab\xffQY\x10 \xc2\x7f\x81\xa7\xbd\x82\x85/aD\t`\xbf9D4\xb0\
\x04#N\xb0\x90\x8d\xe1\x1c\xd3\xf2t7\xe2S\xe7!\x13L0\xb2\x04\x91?\x1bA\xd4zADdt\xcc\x891\x0c-\xe1\x00\x00\x00\
\xe7\x1b\xd0W\xd2P\r%C\xf76\xe2\x0b\x18\x037\xa2\xb1z\xba\xf3\xfd\xa1@\x06E \x8e\xd4\x03\xae\x122\xb1\\B\x9f\xc0C\xbe\
\x99\x01\x00j\xf2\xec\xdf\x11n\xa6\x94\xd3*s\xc3\xb9\xd0>\xd8\xc3\x00\x00\x00\x03\xc3tM\x9a4\x8a.\x14\xf7h\xb0\x81\xd20Y\x04\
\xe2x\x9cduM\x81\x84\xb0p\xa1K\xd4\xaf_\x13\x90b\xb2\x8amq\x1d\xcf\xf1{\xfe\xf3\xe2\x14\x80\x97\x8fD\xb0\x11\x01\x04\x81\x10\
K\x8daT\xc4\xe0\x03\xb6\xe3\x8d\x88\xc0\x8c\x10\xf2\xd2\xcd\xf0\xee\xe5\xd3\x06r\xf4\xbdV\x84\x18\xf1af\x8d\xc4\x8e\xa93*\xd2\xb2\x1a\
b\xc2\x1c\x8f\x146\xc5 &\x91\xe4\x0c\\\xf2\xc3\x00\xe2\xca\xe8pMP\x11\xb2\x10\x90\xef\x81\x91AF\xe2?\xb4\x94\xc3\xbb\x93OX\
\x04\xdd\xed\x93\xf2\x88!\xeb\xadt\xfa\x8d\xf2\x14!\xd1\x11M\x91N\xc11&-B\xd1\x93R\xe1M\x01\xcaCB\xbf\xf5\xd2y\x06\xb0\
)\xa1\xd1\xcd\xb11r<\xf2\xf4\x0b\x84\t>\xe2\xce\xefqf\x8a\xb4\x8dVd*r\xe4*\xfc\xd1\xf0V\x14\x8c\x90A,\x14\x83\xd3\
\x89\xb2?\x00\"]\t$\x86?\xe4\x16z2\n\xa4D\xc7T\xe0>3\x80\x9a\x13\xb2\xe1\x844[\xb2\x90\x80\xccAxQ\x92\xba,\
S\xcaF\x92\x85\xb6\xd1\x114\xb3\xa6\x1f\x84Q>!\x84\xbc0\xfe\x16pz quA\xc4\x0c\x17`\xf2P\xd2\x96\x12\xe3;\x18$\
r\xaa\x91z\x8dp\xb8\xbb\xc0D\xa5`\xf1\xcf`\xdb\xce\xf0\x7f\xf8\xc25K\x84\xc1:D\xe6#C\xb5R \xb5\x95d\x03\xc0De\
\x20\xb2\x840\x12\x94\x8b\xf1xG\x14\x82\xa2\xb0-\xc3p\xe1\x1c\xf2\x18\x91R\x17Nb\x10?bv\xcb\x93:\xca\xc2#\x9c\x92qI\
\x02\x192\x11\xe92\xa1\xf0\xd7\xe0\xcb\x83Q\x8a\xd5\x02\xd2\xda\x02K4ck%\xa2kLq#\x19\xd0\xdc\xf5\x93\xc0\xfe\x01\xcd\x08\xf4\
\x0b\xf8\xf1\xfe\xfd@\xbe)\xf0_\xe8\x10%\x0b \x0b8\x10y\xd4#\x84\x11\x92\xb9\xfa@\xbcU\xf1\xeaW@\x06\xb0\x80\xa8\x13@\xe9\
A\xa3\x9bOC^\x961.\x9e\xd4\x91\xc5\x91\x86\xf6B\x95\xce\xe1\x9f\xf6\x92\x11q1}\xa3$\xfd\xc6\xe0\x9c\x96\xa4|\xaf\xe0\x04\xe0\
s6\xbd\xc4\x9f\x8bp\xf3\x1c`b$S\xf7V\xf2K\xdaqd\x93c\x8cp\xb4sBq\xa0\xfc\x80\xd1\xa6\x14\r\xb5c\xb9\xbe\x12\
\xe3\xccQ\x19\xfb\xb1RQ\xa0\xb6#\x00vk\xd0\xe0\xa9\x84\x96h\x02\x88\xf2\xf0\xc2\xc8 \xf4\x9e\xf2\xd8\xa2TY\x03\x12\t\xc8P\x1e\
l\x14\x88[\x11g\xd6a\xd1\r\x92v\x9c\xa0k\xfc\xd0\xa6t\xa4,\xe8`\xe9\xc0b\xf4\xfe#\xb2X\x84zd\xa4\x8f#\xc4,\xdd\
\xc2\x1d\x8d\x82MTp\xbfNt\xdf\x8ct\xb1\x94\x03\xb8\xae\x03D,SV\xaf\x11\x01\x121\xd7\x92b\x8bEQB\xb6\xa1\x16\xb4\xc2\
x\xbc\xc0\x04[\xe4\xa5\xc60\xda\xbd\xe1\xca\xe2\x83;\x93\xc1]6\x91\xd8\x95\x83\x96\x99\xd4\x82n\x04\xfd$\x12\xf6\x82Q\xd2\xe2\x10W\
S\xb4\xb3\xff\x11~z\x02\x05\xd2Ch\x18\xc2\x12sb\x81[\xd0\x8eEc\xb9%\x81\x1c\x993W\xf1\x81\xb7^\xa0\xbbX\xf26\xb4\
dK\xf0`4\x03\xc3\xf2GR\xa8\x9f\xb4\x8fn\x02\xbb\xb7#\xd6\x7fAk\xcb\xb0x\xf4B\x93\x1c\xb1k\xa1q\x9e\t\xc4\x9c\xc2!\
\x1d\x9f\x02\xf3\xdc2\x00\x00\x00\x9czR\xbfV1j\xe5\x02\x1b\xa6Q\xf4R\x82\xf1\x95\xf4R\xb9\x04\xe3|\xc1\x1c\xe7#.\xf7\xf1n\
\xe5\xc0\xff\xb3\xb0\x05\xfc\xc0_K\x83\xbe\xaa\xe4{-\"\xac\xbf$\'\x05\x93+!\xd1\xe7\x9f\x04\x04\xc6a\xdf\xdf\x03y\xd7`\x00\x00\
\x00\xaf!\xe0\xc1\x92c\x9f\xf1\xe0G\x18RE\xc2\xa3\xd3t\xa0z\xceA\xee\x1f\xf0\xe3w\xc0|\xf5\xe3\xc8\x18\xe3g\x0b!\x9bB$\
\x84\xabP\xd3\xad\x10\x92\xcaP3<bS\xf3\x91\x15x\xb3\x9fza\xa2/`i\xae\xa0\xde4C\xa0\xe03U\x99\xa0K\x93\xf0T\
=\x93\x8a\x91\xe3_\x18\xd1!Bq\xbad0U\x98 \x93\x9c4\xe5\'\x04\xd9\xcb\xc0\xc7k\x84\x8b\xc7!\x83I g\xa2Q\x842\
\x12\x95\x0fs\xb9U\xf0K\x173\x04\x91\xc1t:\x90PZ\x149\xfa\x13\x98\x14\x13\x0fJ$\xe6\xa0\xe1\x91\xbcD\x19A\xd20N`\
<B\x10\x89\x9e\x93r\r\x10\x15\x0b\xc1\xcchr\x9fKr\x05l\x90$\xb9\xa1\xd1?\xe2X\xd1\xf0\xc5\x0f\xb3\x9d\xa8@G\xc83E\
\x0f\x90D\xa42s[\xe4\xfc~\x80p\xcd\xf0[\xfd\x03K\x99\x84\xfc\xea\x80\x7f\xf0\x80b9C\xd3Cb\xa5\xb9\"h\x82\xa4G/\
\xe4u\xc0\x82\xa8erjI\xf49j\xe3T\x84d\x99\x82\x03\xcf\xf11x4\xe1\xddnp\xe9\t2W\xe1P\x93m\xa3\xe2g\x01\
\x00\x00\x00\x98\x97p\x0c\x93\xf4c\xe0C_\xc3a\x8ds vh#\xb07q*v\x02\xbbj\"\x00\x00\x00A\xbb!\x190\x800\
@\xb3\x02\x9f\"\x1a\xdfcQr0\xef\x80pt82\xdf\xdd\xc3\x18Mt\xe3#\x91\xder\xa4ry\x11\xcaRd\xe5i\xe3\xe2\x01\
r\xb7\x8b\xe1\xe5\xd6\x00\xf1\xe3\x90\xaao2\xfd\x9d\xa2\x8c\xa2r\xa5\xae\x03]\xb6\xd2vi\xc1a\x0c\x81\xeb\x9e\xb4\x13\xf1r\x8e\xab\x02\
\xf4\x06T\x031\x11Z\xf0\xa3\xecz\xe1\xdfK\xe2D\x85\xb0\xd2`\xc1\xd8\x84dh\xa6\xc4i\x96\xf1\x84Z\x83{\xa7\xc1\x98\xf7\xa2\x1b\
aA\xad\xe7q\xbe\xd0\xa0N\xd5\x90\xba\xc0\xd4\xc7~\xe3m}D>\xcdp\xaa\x88\x94\xae\xe0\xc09\x91\xb2\xd4\xb5\xc1!@\x12\xac\xda\
14v\"\xb8Z\x01\x8a\xf1\xb0\xe8\xf9q\xa7\xfb3|\xfb\x93G<`\xa5\xceBp\xb8a\xb9\xdc\x10\x0c;\xe4\x068\xb3\xd7\xa5\xf2\
z\xf9\xe2\xe0k1\xd2/`eS\xc0l\xc5\xf0\t\xc0`lA\x90\x01\x8d\x12\x05eq\x95\x02PZ\xa1a\xc7\x86d\xf1\x81b\t\
\xe9b\xd0\xb3\xd2\xb7\x00@\x90i\x14\x12u\x04\xa9\x18\xe0\xd0q\xa4\x18\x81\xc4?DC\x9c!\x91\x1b\x13\x00P\xa9\x14Dv\xb4\xdf\x99\
\xb1\x18\xb5\xc2\xe3;q\x9df1\xe2\xf2\xd00\x03r\xd1h3\x86\xef`\xdd\xc3@v\xc7\xb0\xb2\x91A\x19-\x91\x12\x96\x04)\x1d\x84\
XD\xb0\x00\x00\x00\xdf\x1a\x03\xd6\xce\xc3^\xd8#\x8e\na\xd7\x04\xd4\xafz\x12X^\xe4\xaa\xfa\xe1\xb2\xd3\xc1\xb8B\xb1\x00\x00\x00r\
\xc9\x12\x07\xa8\xc1;E$h \xa1\xba\x8a2\xd0\xd8\xe1Z\xe1S:\xd8Ai\xeb\xa1\xd6R$&L\xf0c\x0es^\xbfq\xfc\xe3\
c\xf1n4\x01H\x02\xda\nr\x12\xa6\xd02\x9f\x92\xd6T\xe0\x1b\xc3\xe42`\xf1_\x98\x12\xb5A\xd1\xa8\x8f\xf1:\x0c1\xb4\xd4\x01\
n\x8e\xe4\xed\x10AVzbkRSb\xb4\xd3>\xaf\xe4M\xbbQ\x0fMR\xd4\x87\x83\x87\xa2\xb3_o1X\x86\x81h)\xf3\xc9\
\xcc\xf0\xb44\xb0\xc6\x80s\x0f\xe7\x13\xebC\xe2\xf4\xd8\xf3\xa0A\xe0\x00\x00\x00\xe0\x97\xc1\xa5\xc4q\x1d\x15S-\x90T\xc1\x00t\xc89\
\xd2t\x0cq\x1b\xed\xb2\x8d/\x10(.1\xdbZ\xa1\xbbwd\x04\x02\x04\xb15\x94\x17Bc\x06\x9e\xb2\xa9eT\x1dj\xe4q\x84!\
AW\x93vF\x04\xaa\x07\xa4G\xe2\x01\'\x1d\xb3\x88+\xc2\x10\xee\x91\x01\x9d\xf04d\xb0[\xec\xd1\x95\x1e\x11\xdb\xb0\xa2\xbe\xd9\xe2\x00\
\x00\x00\x1f\xea1Q\x06\xe2\xf0\xb90n\xf6Q\xdbt@\x0f\x10\x90\xb9\xa0\xd0\xea\xf7\"\xeb\x9e\xe2DS3\x0cZS\xa0O\xa4\x05G\
P\xcb\x14\x00:\x1e\xf3xo\x00\xb6,\xd0\x9a\xeaP.\x8d\xb2\x95\xb7\xc2`\xab\xe1\xa7\xb8c~\x9e\x90\x9e\xb7\x80\x82\n\xf0\xef\xda\xf0\
e\xc0\x12\xdf\xf5B*\xda\x03\xd5\xa5\xa0\xc7\xd8\x83`\x10#\xbf\xf0\x11\xe3\xfcB\xfdW\xb2\xa5G4\xae>\xa0\x9f\xe9B\xb4\x06sd\
U0;L\xd0\xec\xd71\xd9\xfer\xdf\x93\xa2\xda#t\x00\x00\x00\x1a\xaa\xd1\x90}\xc2o\xce\xc2\x95\x84\xa2\xa8kQ6\xd30\x97\xad\
\x84\x16\xdf\x115\xc0\x81R\xbb\x92\xc5&\x00\xd8!4\x14y\xb0\xbb\xfbP\xcdY\xb2z\x1e\xc4l\x80\xa3\xcf\xe6r\x93\x11\"\xa5\xe6\xa3\
\xdb\x0e\x01\xc5\xaa\x91v\x04\xd2\xc63\x13q0\xd04\xea\x00\xafOb\x188qt\x8b\xd1M\xa0\x02\xf4,\xd0?\x1d\"\x16\x9b\x92\x92\
\x82Q\rFd111+\x1d P6\x04\x1b\xf3S4\x95\x84A\x05\x84R7\xd2\x1290\xeb\x07\xb4\xcc\xd0\x93\xfa\x92\x00\x9e\x0c\
\x80\xd6\x04A\xb73\xd0\xd6\xefa}\x01\xb3\x97\x19\x04t\x1b\xd4\x19\x9bD}\xe0\x80\x1c\x06s\xf4 \x94\xb4\x89\x00v\xd3\xa3\xbbJ@\
\xe6\xd0P\xc4\xfe\x134p\x12\xbd\xc0\xe1fw\xd2\xee\x07\xa3[w\x14\x00+2\x00\x00\x00\xc3\xc9\xf2h\xbcS\xe2\x1dC\xeb\x152?\
\x00\xe0\xf5\xbeT\xfd\xcf\xe0\x01\xa91\xef\xa2\x00p\x89t\x9a\x07CPmS\xf7k\xd0\x14\xc5A\x83\xc8\x03\x85\xe5\x91G\xd6\xe1\xa2\x9e\
\x03\x99t\xd3\xee\x9c\x82\x0f\xddS\x03\x93D\xc7L\xe4K\xf9\xa0\xc0WqH\xa3R\x10:\x14\xd5\xa8\xa4\xb5\xc9\xb3\xef\xee\x00\xb9`\xb0\
\xfag\xb1\x86s\xc4\xe6h\xb2$\x9b\x82\xdel\xa4\xa0+ 7\x92\xc3tc\xe2\x00\x00\x00\x11\x03\xa0\x87\n\xa2y\r\xe1\xe6|\xa2\x8a\
\xde\x10\xf1\xd5\xe1\xc7\x95\xe1\x04\x10\x14\\)\x14Gg\x01e\xbe\x01\xbe\x83\xe4\xd9p\x10T\xb4\x01\x85\xfd\xd0\x17t\xc2&j\xf4]{\
C\x0f\x15d\xbfxB*\xa0\x822\x8c\xb2\xc7\xc2\xa4m0\x93M\xcfr\xf6\x11C\x00\x00\x00\x03l\xc4\x05+@\xd9\xd9\xa2\xa3\xc4\xe2\
\xff\xef\x01YVB\xbc&\xd3W\xbaD^I0\x84\xcd@\x8a\x9ap:x\xb1\xac\xaaq\x08}QnS\x11\xd1M\xf0Q\x02B\xb8\
D\xc2g\xd6\xa3\xbbEP\xaa\xa4\x13!\xfa\xd3\x9c\xc50t\xd5\xf3kWT\x96\x14\xa1~h\xc2~u\x10\xd6i\xe14}4\x8bj\
\x00\xea\xa7\x82\xd6\r\xd1\xcdKr\x08\x13A\xfeT`#>@\x89\x87\xb2\xcd.Q?\xe7\xc0\xd9\x90#\x05\xe5\x80\xd3\x9b\x80\xca\x11\xd1\
\x0b\xb2A\xc2\x14\xa27\x1d\xa1\x00|R4\x01\xd3\x81\xd4#\x8c\xc1\xa4\xd8\xecB`l\xa4?OC\xaf\xbfR\xca4\xa1\xd5\xb8r\x84\
\x03\x84q]S\xc0\x7f\x00WT\x00\x83y\xf2\x8ezd\x9eU\xa2*s\xd3\x01\x86\xe4fJ\x93\xad\x91\xa2\xc6\xa1#\xc1\\0\xbb\xde\
!F\xc80\xf6&R\xa3\xbf\xf1;\x98\x92\xbb\xd5\x90Ay\xb0\x1e\r\xb2\x0c\xbaB\xbe\x1cp\xa18\xc3\xd3\xdc\xb3\xc7\xaaS\x9e\x85\xc1\
|B\xf3\xba8t}D\x92\xed\x91\x93\x8b\x88B\xf7\x10\x81\xd5\x0e\xd2\'\xe4\x02d8\xf0\xe4v\xc10\x8at\xd3\x074\xfa\x86\xf2\xec\
\xbb\xc4\xdb\xcb\xe1\xd0\x19\x92\x0b{A\xf3_1 \xcf\x10\xcb)\x92n\x94\xb4\x00\x00\x00\x18\x1f\x12\x86\xa0R\xb3\xf3\x13}\x08\x91\x0c6\
\xd3\x8bf\x12\x18O@OG3\x8f|df\xfba\xd9\x85P(\x1e\xc2,*\xa0\x9b6\xd4\xe50\xb4\x03`\x84\x15\xfc\xc3\xab\x0b0\
\xbf!SzKd\xb2\xdd!\xc7\xe0\x93Mj\xb0\xc1\\\".U\xd4\xaa@\xe4:\xaf\xe0\x7f\xe71\x04\x18\xd3\xa6 \xb4\xe8\xe3R\xa4\
\xd5\xa1\xf2\xc3\xa3\xde\x05\xc2\xd4\x0b\xa2\x88 \xf0m8\xd0\xd6\x89q.EP\xd3A\xd0\\\x9b\x82\x11?\x04\xf7\xbf\xc4\x19+2x\xf9\
\xb1qB\xe0\x95\xe6\x81\xfc\xeb\"\x8a\xec\x80\x8b\x04\x02\x06\xc4\xe2\xf4\xf11\xe3.\xb1\xef\xd8Pt\xe2\xc3\xc9x\xd3\xf8/\xe4\'_2\
\xe2\\@\xc1q\xa1\xc1\xd3\xc25\x1a\x02?\xca\x02\x1d\nC\xbdO\xb0\xf0\x9a\xc18\x080\xd8\xe3Q\xd8+B\x01k\xf1\xc7\xc6\xd0\r\
\x191`+4GK\xf4\xee\x18\x03\xc1\xed@YC@\'@\x01\xef\xd8\xc1\x14\xa5\xa0,L#\x9e\xa0 \xcd\x9e\xd46#\xb1|\xfe\
\x82\x83\xafT\x01*\xe2\xfd\x0c\x83e:\xf1\xc4C\xd1\xc3e\xe2\xde\xf91\xbd\xabD+\xccC\x1eB`\xf3%\xd0\xe6\x15p\'\xed\xb2\
@bs_\xa4Q\x91_1\x8enD\xf6%\x84\x8c\xf5\x00\xbe\x16\xc1p\t\xb2\xb3\x8d\x91e\x14\x94\xfeV\xa0|I\"\xc4\x07@\x18\
\xc0\xe2\xda%Qk\x8f\x83>~\xa1\x9c_\x02\x12S\xc2%x\xe1C\x9cr\xaa#P\x95\x94\x11\xf0\xe8##\x85\xa4,\xbac{\x0c\
@]\xe4\xf0\xdbxT\x1b\x08b\x84rb`\tr98\"\xc6\x99\x91\x88\xd0\xc3\x13\x02a\x8d_\xe4\x96\x92\xb2\xb9\x0e\xf0l\x964\
w\x0eS@G\x80\xe3\xbfb\xaa\x8c\xc1\x9e:Q}\xde\x13\x8b)\x10\x0f\xadA\x9a\xb13\xb4\xa2t\xdd=P\xc4\x96\xe2v}\xe4\x81\
c\x03\xf9_\xa2\xb2n\xd4\x1d\xd7\xe2\x08(\x13\xb4\x8e\x102_\x91\x93\x96\"1\xd4\xa2\x9b\x04\xb08\x1d`)\x8d@p&aUZ\
\xd1\r\xe30j\xb3\x11\xe2\x8f\xc4\x1c\xcd\xf1:\x0eP\xd4\x95P\x15\xa3\x83<c\xb1s\xb0\x10\xc8\x1e\xd3\xb98`g\xff\x91\x14\xd3\xc1\
o\xde\xa0\xbc\x15\xd1*V\x04%\x83\xd4^O\xf4{\xd2a\xb1fQo\x84\xb2H\xa2\xc4\xcc\xe2\x82~\xfa3\xfcFa\x97\t\xc1\x06\
\xc9\xf0\xa4Q\xc3:M\xe2\x83`\xf2T\x15\xb3\x9a\x9b\xc4g\xb3\xb4u\xde\x12Y\xa1\xe2\n\xe1\xa2\x19n\xf4\xe6Equ\xabR\x9f\x89\
b\x8b\x86B\xb48\x13\xb2\x7f\xc3j\tS\xd3\xdc\xe1\x0f`\x80\x91\xbf\x04\x00iR\x00\x00\x00N\x00\xb2\x9e\x14\x00\xfa\xfc\x12f;\xd3\
\x86\xc3\x80\xd3\xad\x94\x7f\xdfC]Z ny\x04>%a\x13H\x12\x98\xfa\xd2m\\\xc0\xff\t\x83by4\xc2\xe6\x80\x84\xdd13\
U\x90\x92\xcc\x01\x1a`\xa0\xf8R\x91!U\xc3\xaePR\x8c\xaf\xa4\x1a\x16d}H1\x86\xe8\xd3\xd1uq\xf8\x1eRtbQ\x9cN\
\xf0\xbc\xb9\xb3Y2\xd1\xc7\x96\x81\xc7\x15\x91\xb5\xc9`\x17\x18\x11\xc1\xc7\x93\xd9O\x94\'l\xb4*{tr\'Qh\x14qv\x18B\
\x81b\xc2O\xae@*O\x91\xfd\x05\xc1\xe9h\x904\xad\x14\x9bBr\xa4md\x8a\xeb\xf1>\x9d\x90\x12\x05\xa3\x1a\xd1\x82\xa4\xda\x10\xc5\
\xe0\xc0\xff\t\xf0\xcc\xd2\xe3\xac\x99\xf0\xdc\xabS\nw\xe2\x04\x92\x83\x8bO\x94\x85\xe2R\x8eU\xf4\x92\x19\xe1\x95\x8e\xb1+\xa5p]\xfa\
\x00\xe1U\xd0\x14\x8c\xd1\xe6\xceR\x14\x8b\xc3\x00\x00\x00@\xae\xf1\xe6\xf9 a\x84\xb2\nV!\xe2\xb7\xe2TP\x04T\xecsJ\x19q\
\r\xbd\xf0\x1b\xcd\xf2\x07\x0e\xe1\"\xcf!nK3t\x15C\xcb\x89\x90\x10+P\xacYP9\xefA\xc8|\x82a*t\xd4y\xb0\x10\
\xcd\xb3\xb8^\xf4\xd2\x85\x81AdA^+\x80\xdaU\xb1%\xdbcR8P\x95\xc0\x02Yb\xc3\xfa\x01\xe1\xb8[@aGB\xce\xb5\
P\xd9\xf0\xe1\x8c\x7fB\xcb\xb8a\xff\x88Q\xaa@\x82R5B}\xd7\x81_\x82\xa4\x1f\xf1qxg\xc0\xa6k\xf4\x17Xrj*#\
O)a\xab\t\xf4\xe2\xf8\x13\"z\x94\xde\xd5\x01\xbe~\x001\x10d9\xee!H\xea`\xae\xd5CHyS\xb9MA\"\x11Q\x00\
\xf8\xd2\xdfOR\x00\x00\x00\xd4\xc2\x80C\x04`\x1c\x8f\xe3aLT\x1f\xd5\x03\x90\x03\xd2\xbc\x84\x032o`\x10\x00aN\xe3\xf3*t\
\xc0\xdcR\xd4\x80\x94\xa2\xbe\xb5\x02\x04\x94\xb2\x8c\xa8cW_\x00\xaf\xf4!\xc2\xbb\xe2\x9a\x97\xc1I\x14#1\xc9\xc1\xbe\xf1ri\x7f`\
\x96\xb2P\t,\xb1q \x91\xf0i\x84\x8b\xfeP\xea\xb4\xb4\xca\x99\"s\xf7\x03\x92D\xb3\xd5\x8c3\xd7w\xe2\xf46\xc0\x02S\x13\x16\
6\xe0\xdb\xd7\xe2\x05\xe0\x00\xf2\xf6\x82b\xd7\xd1\x9b\xec\x00\xde\x9e\xf3\xd2\xdf\xa3\x1a*\xb0\x1c\x97\xd0H\x01A\xf6a\x01Lt\xa4eI\
\xb1\xfc\xf2\xb2-\x0f\x02]\x02\x11\x7fT\xb0\x03g\x90\xac\x80$\xbd\xbd\x90K\xa1\xb0$/\xb0\xe4U\x02h\xa3Ty:S\x98\n\x94\
\xdc\xd5@\xb0i\xa1\x00\x00\x00|\x11\xd1)(\x11\x00\x00\x00\x00\x00\x00\xfdC\xe4\xd9\x1a\xf2%{!b[\xf3e\xda\xb0\t\xa2!\xc8\
h\x11\xcc\\\x01\"\xf2\x02q4\xf0y\xe0\xc1\\q\xf0\x95\xa9D\xe5=\x94\xfe\xe9\xc1\x8e\xadad\xbf\xf4<$\xb2S\xdb\xe1;v\
\x10\x0b\xe2pV\xf13\xc17\xe2Q{\xf2\x18\xa1rc\xa4\xe0\xec^Q\xaahp*H )\xb3\xb2\x99\xb1b3\xe3p\x12\xdb\x12\
\xa2VDj3\xb3\xf6\xbdB\x1d?\x92\xa5US\x82\x86c\x06\x96\x10\xb9+A\x9f\xed0\x8c\xa6\x14\x1c\xadd^X\xd1\xc7&!D\
c\x92\x02\x03\xf0\xd9\x9b\x04{&\x04,\xaea\xe7P\x01\x0f\x18\x80H\xbe#%\x03\x13P\x0f\x90\"\xabp\xfb\xe1\xb0\x02\xf3p\x97^\
\xd4T\x81t\x91+\xf1;\x15B\x12KA\n\x9e\x94]70\xea6\x92\x8a\x0er\xd9\xe7q^\xa0\x12[\x93\x81\xca_B\xad\xe6\xa2\
/\x19\xe0a\xe8\xf3\x03\x01\xa1:\xbbq:h\x00>\n0\x10\xb0r\xd6u\xa2\xb9\xbf\xb2\x01H\xc1\x8e\x13\xb1irT47b\xd5\
\xb6\xa1G\xac\xb4\xa0 a$\x16\xb1\xee#\xa0lS\xc2\x19?C\x18{c\xa0\x84r\xeb\x87P!\xc2\xa2\xf7\xfa\x13\n#\x81\xcf\x1d\
\xc3\x00\x10\xa1#vD\x95a\xa4\xc5\x04\xc3\x00\x00\x00\x1am\xb1\xc5\x1c\xa2s\xad\xb2\x15k\xc2Pt\x91\xc6\x07!\xda@#\xb2\xd7\x93\
\xe1\xef#R\x88\xa1N\xa4ct\x87\xa0\x13\x83\xc1\xfc2p\xd8\xfc\xe3 [q\x0f8\xc1+h\xd0\x86^\x805e@\xef\x9fAS\
\xf7\xa2\x01b`\x80\xfc\x927\x06A\xb7\x07\x91\'\x0eR\xfc\xf3\xc1\xe0\xd2\x12\x85\x84\xc3\xfd\x16D[%\xf1:U\xb0}\xa5\x12}?\
Rz\xdc\xd3G\xbe\x92\xc8\xe1\xf2\x87\xfe\x81\xc89\x80\rHB \x11\xa2\x17\x84Q\xcf>\x942\xde\xc0\xd2\xaa\xa1,\x9c\x81\xbb\x1c!\
\xed,\x80\xd0\x1a\x02\xe1Yq\x9a\x02\"c\xce\x11\xf7\xae\xf3\'\xe2\xc1V\x88c\xcb\xf3\xa1\x82\xc2\xd1\xa8\x01\xe2\x9d\xc7\xf3\xff)\x11\x11\
\xear\xde\"\xa3\xa5\x01a\xb8l1\xa4\x93\xa2\xac\xa2\xd1\xc9\t\x94\x93S \xf1:b\xf6frwy\xd4y\xc5P\xc3c\xf4_\xa0\
\xf4w\xbf\x13\x8d\xdb\x039\xcf\xb3\x00\x00\x00\x8b\xc0\xc0\xc9\x0c\xc3rrq\x00\x00\x00\x0b\x86Sp\x94\xf3\x02\xbf\x80@\x03\xf2H.\x82\
\xb1\x1e#\x12\x0c2\x0c\xbe@\xf4\x84\x91\x12\xe0pC\xb3\x93\x93ct\\]\x13\x96WA\x88\xb6\x94\xf8\x0ba\xc0\xac\xa22\xdb\xc0\x90\
\xf7\x10\x88\xf4\x13u\xd1\xd2\xeat\xf00Y\xf0G\xbb\xc2\xa1\xff\x90*\xd4!Dv\x92\xca)\x81#P\xd3X\xd9q\x7f\x1f\x11_7\
\"}\x83\x13\xce\xecq_\xbc0\x163D,\xb9B\x95x@^4\x12\x00\x00\x00;\x02\xd1\x19\xd9\xd0\xe8\xd2r\xa6\xb8\xc1\xf26\xa3\
9\x8c\x90CbQ\xe5\xcb\xb3\xf9O\xb1\xe6bb\xf7\xe0\x03\xd6U\xa4\xde8\xe3\x19\xe6\x90\x80\xdb\xc3\x8f\xa5!#\xf2\xb0\x11\xcd!R\
\xb8\x90e[ \x98\xd8\xe3L\xd5\xe3]2\x92\xec\xd1\x00\xd3\xb9$`\x90\x11\xd753n\xb4\xa2\xe7\xefP\x0c\xe9c\x06\x9bs]b\
\xb1\x98q\x82<\x1eB? d\x9d\xcd\xe0\x7f_S\xb17bw(\xf3\x00\x00\x00t\x03\x83\xb3\xad\x03\x86\x05\x12\rOC\x98\xd7\xf3\
\x84\xfeCw\xd9\x12uC3\x03\x95\xc2\xf5>\xc2}\xac\xf4\xe3\xabR\xd3\xf5\xf3Phay}\xa3\"_Pd\x89p\x96P\x02\x02\
\xb1P\xb1\xc3\xc2\xea\x88p}\x8c\xc0\x85\\1\x1a%a\x80\x80A\xa3 2\xa5\x14\xc3h\x14\xe3\xaaH\xa19\xe5\xb2z\x16\xf1\x98\xba\
A<Ab-\x83\x83\xc13\xd1\xeb\x87C\xed\xfcRaPb\xb4\x14\x82\xdf\xe92h?PbV0\xe0\xb1\xc2Ny\x102\x86\xe1\
h\x12\x12\xf7\x89\xd4x\xd0\xd1\xa1\x1d`\x1c\x0c\xc2N&\xd2\xf7h\x84\x8a\x17\x93\x06\xac\xc0\x14\x14\xf4\'\x8a\x04\x06\x06\xe1F\xa9\xe2a\
\x0717E\x91(\x8c4\x9b\x0e!m\xb8\x13\xd3\x00Q\x00\xfcB\xde\x07\x84\xc3_\x10\x80\x8e\xc0\xae\xe0\xb2\xd8k!\x9c\xfb!\xb4\xd5\
\xc1\x068\x02\x7f\x12\"\'\x9e\xa3f\xb0S\xd2\x8a\xb4\x0f2\xb0\x06\xd6\xf2\xa6\xb6\xf2kL\"\x8d\xd7\xd3\x9b\x8f\xe3\xc4TB\xda\x9f\xe1\
\xb9\xe1qA\x1f\xa2\xf4\xc0@i\xc5\x82\xffm\x80\x9eZ\x11\xb3\xf3\xc2UIB\x08\xf2\x11\x00\x00\x00\x90:Qf\xb50\xe1\xa2\x03\x82\
L\xd4\x14V\x80\r\xbc\x04\x9a\x191+u\x10\x96@\xe3\xc2l3\x96\x0b\x13Q\x053\x96\x90\xd4\x9e\x91TD\x90c\x99\xb4\x82\xc9\x87\
\xc4w\xc1\x11\x90\x163~\xba\xb4\xc5\x03@\x13\x97\x81\x00\x00\x00\xb3\x19\x92E\x11\xf3\xb2$Cd\x85\xd1!\xdf\x01\xf7#3\x10[\xb4\
\x20\x9a!\xf6,\"\x1c\x064k\xb9\xe2\xccj\x81\xa12b\x8f\xd2\x11\xe9D0LKS\xef\xbea\x02Nd.wP\x7f\xd8P\xf1\
=`\x1f\x89$\xc0m\x00Wy\xc0\xbc\xb1A\x7fa\xb0rK\xd2\xfa\xc1 Hv\x81\xc3\xf6\x12\x8a\xe8\xc0yqD+R\xd4Z\xab\
T3\xe4\xe1\xe3\x97R\xc6\x00\xc1\x06\xa8#%\xc5!|5b\xac\xa6CDy\xc2]\xcdp\x00\x00\x00\n\xf0\x03m\xbf\x12\x00\xf9\x83\
R\xb1#\xa0\xcfa\nTq\xac\x16\xa3\xc3,\xf0 \xb5S<\xf4\xe0/:\xc1\"\x07\x00\x01\xce\xa0\xc4g\xb1\x96c\xf3&\\\xe0\xad\
#$\xd1\x9a\x92\x9ee\xd1\x89u`|\xf4Q\t12\xe3\xdf\x82\xa9F\x10=C\x13\xb3/\x94\xe7\rA\x85\x08r\x03\xa2\xd4A\x8d\
1\x1b\xa62\x00\x00\x00\xb6\xb4\x115U\x82\xd2dr\xc23D{8\x10[U\xf1\"\xde\xb3\x98\x9a\x94Mi\x10\x14\xbe\xf1\x94\x81\xe2\
\x05\xb5Q(\xe6c]\x1b\xa1\x00\x00\x003{\xd4\xfa\xeeB\xe3\xe9\x01W]2\x0c\xbb\xc1\xc0\n\xe0\x7f\xfc\x81Nx\xd4\r^\xb4\xb4\
\xba\xa4\xc9$B(Q\x90i\xc5Qk$\xc1\xbd,B\xbe\xd0\x81Wo\xf3J\x00\x00y\x85\xb3b\xa7\xe2\xd6/1P\xdf2S2\
r\x9f\xb1\xc4K\xbb@t\x13s\xa8A\x00Xl\x81\x042\x137\x89\x04\xc1\x9e$\xe6!A \x85\x81\xca8\xa1\x03\xear\\\xf9\xb3\
\xcd\x8fD\xa8W!$\x94\xa3\x98\\\x11\x85^\"2\x8b\xb4\x93\xbaR\x98\x8d\xa1\x8b\x8f$X$R\x96\xc8\x93\x86d\x14vI \xb7\
T\x90\xd8\xd2\x83\xfc\xbe\x81v\x08\xd0\x9c\x99t\x13\x1eb\xea\xe0\xc3\xb0\xcf \xa6\x05T;\x84\x13\x7fN1\xaa\x16\xd0\xb2D\xf22X\
S\xc8\xee\x02\xe2\x0e\x94\xd4\xb2\xa4x\x9f\x84\x15\xb9\xc0B\xc8\xd3*T\x10\xc0\xc1\x93\xc4\x80\x14 80\x83\x87\xe3\xcfJ\x11\xf3\xdb\xf3\
WQ\x02\xa4\xa4\x90uh\xf2\x00\x00\x00\x12\x96\x00\xfb\x06\x01Bx\x13\xf8|4\xe32\xc4\xdb\x1c\x94J\xdc\xf3\x93\x1e\xc2x~\x90\xf5\
\x9a\xa4\xda\x96\xc29\x8b\xc1\xb1\xa9R\x98Q\xb4\xa7\x14\x02+\xa3\xa2nx\xc0\xdc\xb9\x94\xb5\x08c\x9d\x86\x84\xe8q\xc0E\xbd\xa1@\xda\
\x93\xab\xdc\x90U\xbd\xd2a@\xe0Wx\xa4\x9e\x10\xd1\xee\x12\x02\xc2\xaf\xe0m\xbf\x00=\xf4Ak\xc0\x10\xd8\xcc \xbc\xacT\x88\x150\
y\xea!\x10\x81\x12\x02\x82\x01\xe2\xf3\x01\x1f\xfc0\xc0x\x84z\x831\xa7\xacQ\xab3\xc1\xd0\xd0\xb0\x1bi\x91\xa4\x8f\xe3\xf9\xa7\xb0\xb4\
\xeac/F\xf1a\xed\xa2\x0e.@\xff\x07\xd0\x01\x90\xf0W^\xd2@Q0\xf3{\xd1a\xa1$\x86mSDM@\x1b\xa2\xd4[]\
q\xbd\x83\xd2\x06\x93p^Y Md\xc4\x91\xf3\xe1\xe4\xa9\x81\xcd\xc4!\xd7\xb1pT\\\xa2W\x93\xf4\xbdt0/]\xa4j\xc4\xa2\
\xb6O\xf1\x00\x00\x00\x11\x1d\x928\x96\xe3\x9f\xc8!t\x7f\xb1\x8c\xbb\xa4%s\xd1\xbe\xd6\x90jI\x13\x06\x92\x90\xcc\xf1Cr\xee\xf3\xae\
\xca\xc0\x8cH4\xcd\x8d\xc1\xe5\xfc3\xe72\xa0\xf6\xa5d\x10\xcdR\xb8\xc8\xb0!\x15t\xa4\x8eD\xae\xc9\xe1\xaa\x96q\x86yd\xbb>\
\x10\xa45\xa1K\x8f\x91\x9f\x83\xe0SOA\x8b\xfb\x02\xfeC2\x05\xff\xf0\xc4\xb1S\x9f\x87\xf4\xa4\x0b\xe1\x96ua\x81\xa5\x00\xde\xa7R\
\xc6O\x11\x95\xf6\x92\'\xcd\x00\xb5\x98#\x9d(\xf2\xd2\xa6\x80\xb0\xd929\xc9C\x8b\xc9\xe0~8\xb4\xd3\x88\xe0\xe9]\xb2C\x06\xb1\xb8\
N1\xe0e2\xe9\x0b3\xed$\xc1\x8b\xf6\x80\xc6\xc9\xd1\x10\x92\x04M3S)\x94\xd2\xb3\"\x92\xc5_A/c\xf1\xe9\xe5\xd1\xd6\xe7\
\x00\xfa\x8c\xb4\x1d\x88Ty\x804F\x9e\xf4LEB\x82M0\xd0\x8f\x12\xac\x9f\xc0\x97\xdfS\x93\x87D\x88[\xc2\x9040\xbbg \
\x00P$\xa7~\xc2\xa0\xd1\x80\xce\x19\xc1\xb0r\x91\x8c6 eC\xd2\x00\x00\x00x\xe7\xc3ph\x84\x16\xdd\xb1\x1f\xfe\xd2#\x8e\"\xd5\
\x9bQC\xb2\x00U@\x90\xb0Q\x92\x7f\xee0\xb84\xe1\xd4\xc7@8e2\x88=r\x9f\x06bu\xac\xf0\x92\"RI\xac\x10\xdc\x86\
\x12\\\x19\xd2\xca\xe83\x9b\x8eQ>%\xe2\x12\xb7\xa4\x9c\xe6\xa2\xa4a\x92$\xacC\xedzR\x06\xfd\x01\x9fu\xd0\xb4.\xa2\xe0>a\
I&\x80\"\x12\xb1>m\x94\xe6\x19!\x0b\xdc\x83\xf8\x9b\xd2\xd3\xc5\xe3v\xb5\xf3P\x8d\xd0\xd3\xe9\x83@G\x11\xca\xf8\xc2:\xc8\x00;\
fq\xdd\xbb\xd4\xca\xb8\xf2\x04iS\x88\xaa\xd3W\x1c\xc4 \xb5$?\x9f\xb2\x17\"\xf2\x0c\xf1\xd2~i0\xa5\x15\xd0\xdd\x06\x80\xbcM\
\xa3_\x8c\xa2V\xe9\xf3\xd8\xc4\xa0\xfe\xaf#\xb1\x06\xc0\xa3\x91q\x8b.\xa0\xda\xb0\xe03|\x90\xc9V\xb4\xfb\xc9\xc2\xc6\xb2\xa3\x00[\xa3\
Y\x9cc\x14\x11b:\xd4\xa0f\x7fa\x9d\x80D\xf2\x8e\xa4\xdc\xb6t\xddW0:^T\x8eX\xc4\xd8>\x90t\x98\x02\xb8\x01PZ\
\xf5\xb1-\x15\x11\xd0mr\x87\xdc\x82B.\x01\x91\xba\xc0&\x08\"U\xd0\xa2\x817\x02\xd4\x18\xa2\xe4\x03P\xf4\xd71\x01z\x92B\xd9\
\x10\xa7\xae\xe1w\xda\xb2\xfcu\x91<\xd8bJb\x90\x1f}!\x16\'\x91\x1c\x0f2\t\xcb!\x04\x92tI\x05Q\xa64T\x1d\xd9\x93\
\xf9IS\xd9I\xb2\xa6$4\x96\xe9\xd0\xb2\x97R\xbf\x170\x01\xf92\x8c\xccq\xa3\x04\x02\x81K\xd0\xe9\x01\x03\xfb\xdd3b\xf4\x913\
\xce\xf1\x88\x96P\xb4kq\x11\x01\xf4\xc7\xad\xa0\xa2W\xa3\x9e\\\xa2\xb9c@\xe4\xf0\"\xf4\xb3\x03\xba\xa5\xf4O\xdc\xd2\x08\xeeC\x98+\
\xb2\x85\xc7\xe3Fh\xb4k\x00\xd0@9aZ2\x83\\\xc2\x00\x80\x07\xc4\x85\x1e\xa2\x1d\xc71i\xbf!\x9b\x9d\xd0\xd5\xb6\xd2h\x132\
\x00\x00\x00\xd1\xe8B\x02\xe4b\xc3\x89\x01xL1\x8c\xf0\xd3\xb5\x8f\x801\x97\xa2D\xfa\xd3(-\xf4\xc7q\x105wPM\xe6\xa2\x90\
^\"\x1c\xd5\xb0\xd6?\xa3#\x9ap\x92\xe1\x83\xe8\x9c\xd0\x08OP\xb3t\x91H`\x80\xb9\x95\x82\x99*p=@\xf41#CO\x7f\
\xc2\xad\x1d\xd0\xb9\x914K\xaa\xc0\xad\x94\x14\xc9\x81\x81\x10\x1a\xa4\x02>\xc0\x1aURw\xd1 \xc7O\xa2.\xe0\xd1\xb9\x8e\x11x\xab\xd3\
\xb7\\Q\xb3\xc3\x81\xc9`\xb1d\x80\xc1\xee\t\xa4V?Rd\x99\x91\x16:\xe1+3\x90\xf5y\x80*\x8a\x83\xc2]\x04\xb3+S\x06\
4\xd0Dt\xa0\xb9\r\xa3\xba\xba\xe3\n\x86D\xa0\xba\x91\xd6\xd2\x10\xc5\xc2\xf3GQD\'\xadr\xa0}\x92(\xbc\xe4\xb1H\xe2\xd5\x84\
\x00\xa9\x99C\xbe\x0c\x91\xe5T\xa2\xd2;\xd3\x15B\xf2\xa3\x06\x84\xe6,\xe1e5\xe2I\xc3\xa1|\x9d\xe0\xf6\xb1PQ#\xd2Wn\xf1\
\xcb\xb9\xe1\xae\x07\xc0\xed\xa3p\x05\xb6\xa0L\xf9Q\xe3jD\x16\xba\xe0\x13\x1cB4o\xb2\xd73s?\n\xc2\xf1Lt\xed\x1dR\x94\
z\x91}\xeeB\xb351:_\x12\x95\n\x92\xf6\xc8\xc23\x18PsF\x92O0\xf4\xe2y\x01S\t\x80\x1b\xd7\xe3\x0fLR\n\x8f\
t\x87\xb8\xe1\x18j2@\x03\xd1\xda\x12\xc0\x0b\xaf\x84\x9d\x922\x00\x00\x00\xc7\x83\x82::dSf!\'%R\xa5\x10 \x82\x90\xa1\
6\xc4\xe1\x00P\xe1\xe3+\x91\x00\x00\x00\xff\x8d\xa4t\xf0\xe0\xee\xc9\x82\xcf\xdc\x10\xcaB\xd3\x97\x7f@\xbdM\x14<#p)\xe0@m\
\xb6\x91?\xe3\x10JO0\x158C\xbc\xea\x90\x11\xad2\'\x8c\xd2II\x12\x0bW\x00X!\x81\x94w\xa4\x8f$\xb2\xb4\x89\xa1\x00\xa3\
a0\x82\xa1\xa4\xb2T\xd1\xac`Y\xd5\xc2\xe0\x1a\x00\xad\xb3R\xd2\x87\xe2yq\xd1n\xf2Q\xf9\xe8b\x88s1\xc1\xe7\xc2\x1f\xb0P\
4-\xf1;w\x92T|A\xa4p\xa4\xe4N2OL\xa0\xe6\xe3\x90$\xa3\xa3\xadE@\xa6C$\xdb9C\n\x8e!\x1b\x98b\x9d\
\xbd\xa0HU1\xe0\x930\x92m\xe2 5`0\x1aP\x8eA\xe16jQ)\"R\xbeh$:IT\xb0\x85T\xd9t4JG\
\xc0\xfdy\xf3\x00\x00\x00\xcb\xb5\xa2\x03{T\x9e\x10`+?\xf2\x1eM\xf2\xd4\xba\xa19\xbe\xd1\\*P\xc8\xea\xa0\xca\x1f\x04R\xe4\xe2\
\xf8E\x92;\'\x83cudg\xcbr\xb0{1\xb6\x8d\xc0p\xc4B(G\xa2\x00\x00\x00\x91E\xb0q\xf0\xf2\x9e\x8b$\x0cltM\
p\xb4\xe4\xa5\"\x19\xbc\xd4\xb7\xd8!\xba\x15\xc0)6B\xbe\xd8\xc1-\x91\xc1\xc5\x974\xf3\xbc`\xf9ld.\xa2\x81u?\x82\xaa\x8a\
\xb1\x16H\xa1\xa0\x98\xb3\xda\x11c\x8aG\xc1\x10\xfda.\x91\x12\xc1:\xc3\xe9v\x04UK\xf2\x87o\x04\x97\xc1Q\x9b$\xf2\x9e\xccR\
\xdf\xff\xa1\x00\x00\x00d\'1\x00\x00\x00\'Dd\xa3\xc1\xb1\x8d;\xa4 \x10\xf2\xf6B\x92\xf0\x87D\xb0\xbc\x11Ef\x04\xced\xf0\xa5\
\x85\xc0\"\x9e\x01\xdf,\x81\x8f\"P\xb9\xda\x02_saNi\xb4\x1e\xc0T\x18FRnN\x14I\nD\x8b\xbbs\xee\x88\xf3co\
\xa4\x00>\xe4j\xe1qo\x994\xec)s\xbf\x1ed\xfb\x06bD\x97\xd2\xa0J\xb2\x05k\xb0Ff\x11\xc5a\xa1\x17w\xf0\xdb\xd6\xa0\
\xed<\xb18G@|\xbf\xa0\xdd\xeb\xc1G\xd1A\xa9B\x926\x9c\xa2\xaaS\x92(\xe1P@1\x80\xa8)b\xd9\xfb#\xe6\x840\xdf\
\x19\x10O\xc4b\x00\x00\x00\x19\xf8\x91\x94\x83\xe3)\x80\x01 \x90S\xc0\xb1\x10 \xdd\xf2$;TE\x86\x01\x1eE\x10\x0f\x14\xd0\xe9\x9b\
\x13z\xbdpJ\"4\xb0\xe1\xd0\xc7\"\xd2\xfd\x02\xf2\x91T`\x08\xff3\x99M\x94g=\xb2\x9aN\x02\xef\xb3\xd1\xb0\xb5\xc2k\xdc\xa1\
\xbb9B\xa4\x95\xd2\x97\x7f\xa2\xde 2 g\xa0\x83\xea\x00\xd5\xe6\xd1\xd6\x9a\x03\xd6\'\xe2p\x8d\xf0\xb2C\xe3\xce\xe7\x01\xda\xd4\xa2\x10\
\xa7Q\xee\xad\xb2\x0f\xae\xa4\x89\xa7r\xab\xae\xb2\x00\x00\x00yNpP\x8f\xb2\xab\xb4b\xa762:\xc7r;\x8f\xb2\x86\x9f@VZ\
\x20\xee\xe4p\xe8\x0c\xf44\xde\xd2y\xad\xd4\xef(\"\xa3\x03\xb2D\xa1`\xe5\xf12H\xb4\xa4\x0b\x82D\x07t\xc4\xdcf\xe2\x00\x00\x00\
\xc0\x97\xc0L\xa7q\\&d\xfe\x1b\xe4h\xa9\xe4>\xa3\x04\x00\x00\x00&\x0fr\x91-$+\xcf\xa0*\xa0\xf10_\x84\xe2\xd4\xd1T\
X\xb2\x96\xdb\x01\xcb]\x12\xcd,\x13p5R*\xff@\x1d\xdb\xa0i\x17\xc0\'\xe9c\x8f\x1d0\x1aoctW\x84\xda\xa5!v\xee\
\xe1m^`\t\xd0\xc1*U\xe2w\xf6\xa3\x82%\x02\x15P2e.a5\x07\xe0\xb3\x10A\xbd]B\xfc\xdb\xb2\tc\xa1^t\xc0\
\tvr\xce\x9a\x00\x8bl\x12\xd9y\xa1\x95Nd\xcb\xaf$\xe0\x85\x02MW\xb4\x987\x92lMt\x11\x8d \xe8F\xf0\x8fB\x901\
\xaba\x7f\x91\xa1\xc0_\xe2\x8b.s\x9f\xcd\xd1V`\xa2\rhdP\x92\xb0\xf0\ra\xf7\xc1\xa3\xe2\x9e\xd4\t\x88BYED\x97\xb1\
\xf1\x08\x03\x03<J\x13\xce\x90B\x06.akf\xe0\x06\xcd\xd1{\x11#\x03\x042\xce\xee\x01#\x1e\x10\x83\xae\xf3\xe2@\xb0\xa5J\x04\
V\x8e@\x9f\x1bb\xf1\xe1\xf1;gb\x81\xbd\xb4\x1d\xe1Q\xe4\x9f\xe1 \xb8\x02\x0e\xc43\x8bR`\xd1\xd6\xe0\xc7\x91\xc0\xf2\xf8\xd1Y\
\x9dT\x05\x18\xd0\xa7\x95#\x08pd\xf8}#\xf6$\x01\x9e\xcc\xc0\xb5\xab\x11g\xde\x93\xce\xe6po[\x03t\xc2c>|\xf2\xd0\x1c\
\x03\xdeA$UO\xf4Kz\xe0\x14\xffQ2\x8fq\n^s\xefK\xc4\xab\x1d\xa2$\xee\"\xb7_d\xfdD\x82\xe7^\xf0e\xaf\xb4\
\xe0\x82\x94\x11\xd3\x12\x07BA\xdf\x87\xf1\x96{R\xee\xc2\xa1GZ\xd4\x02\xe6A\x04\x1c0\xb5\xc1\xd1\xa2\xf4\x80<\xe9\x10\xf1OP\x0b\
\x04\x93\xb7\xa7\"\x9d\xf5\xa2\xcd\xea\xd1\x00\x00\x00$cA\xc7\xdf\xb3\xeb\xaf`\xbf\xa0a\x1f\x9d\xf0\x1a9 \xcd\x9d\x82\xa8\x9d\xd0a\x8b\
\x02\xdd\xe4\xf2\xda\x88\x84x` \x84L\xd2$\xf8\x80\xf5\xcb\xc0\x81WR\xddH$p\x83\xb4\xc3\x8d\x14\x9f$\xb3W\x96\x84\x7ft\xb1\
\x02Q\x83\xa9\xe8\x81\xee\xdd\xe3\x00\x00\x00\x94\xb3\xa4\xe4y\xb2\xebR4\xcb\x07\xc2\xef\x86`1\xed\x91\xc0\x14DxPB\xd6\x8e\x00O\
)\xf3:\x99BQ\xae\x94{\xe0c\x1d\x7f\x14\xed\xafq\x05*\xd3\xb9\xee\xa1\xd1KT\xdc\x83\x00\xcd\xaa \xb9W\x92\x00\x00\x00\x0e\x11\
\x03\xea]\x01T\xa4\xc0\t\\\xf4\xdf\xe8a\x9d\xf2A\xb6\xabBq\xb7Q`\xc0d2\x94\xb4\x91\x03\xf4\"\x061\xd5U\x13\xa3\xa5s\
\xde\xe4\x10H\x150\xd0lP\xe0\xfa\x91!\x052\xfa\xa1\xc4\r\x95q\xde$rr\x8a4<f 8\xa22B`\xa3\x1cm\xb2\x00\
\x00\x00\x11\x0f\x02\x8c Q\xb3\x9atK\x9dp\x11\xe4\x81\x92i \xfb*\xf0\xad/\x82$\x0cT\xc1\xf5\x91\xa3\xe5\xb1\'\x13\"\xbb\xf5\
\xf3\x0e\x9c\xf0\xc9i\x94\xbd`\x94\x9bp\xe4\xe6\xfds\x98\xa8\xe1k\xe1\x90{MpD9$0\xb4\xd3\x88o\x83J\x06\xf0#qR\
f:\xd0XUD\x9a\x1aS\'\x0c\xd2-\x84\xd0\x96\xc2\xe2\xeeY`\xbekT\xf92rW-P\x18!3\x83\x97T\xe2\xbc\x13\xf7\
\t1\xee\xa9\x82\x0c\xd2\xd2\x1f&@\x99\xa4bf\xa6\x91\xb5\x05\xb3_g\xc4;\x840\xf6\x1f\"\xcd\xe13\x9c\xd3\x03\xae\xfc\xf3!6\
\x81\xec\x83B\xfd\xd8\x11\xab\xc8\xa3\x16\xbe\x00\xd3)\xf3a\x00\x90\xb23d\xe0\xa51\x13-\xe4\xc7\xa7\x91\x8e\xbbp\xecs\x90b\x85\xa4\
\xf8\xact^\xeb\xf2\xfe\xdeA\xb3\xb7\x11\xe7\x96Qes\xb4\x8e4\xf4\x835B\x00601H\xc22\xbb\xf1\xd4 s\xfb\xb1\xa3b\
#\xc0\xc1\x19\xd0\xaak\x80\xb3\xe8\xe1\xb2\xf8\xf2\x92_\x02\x1e)\x8119C\xdf\xe4\x81\r\xe4\x02\xb1=B\xf3yR\'hq^.\
1\xd4\xd2\xe1w\xf1\xc0\xddv\xb4\xcf%\x91\xbc\xa64S\xeb\xe0\xdeRP\x8e\x98B\xd5~\xe4\xa0\x94\x91\xe1c\x94\x16\xaa\xf0R\xb3\xe3\
\xb1\xb1\xe4\xf5R\xc3`\xc9\x12\x01\x1dSr\xe2\xd0\x0bE\x01FO\xa1\xb4\xaa\xd3_\xb1#\xb1\x9ft\x89\xceQ\xd9\xdcR\xe6\x89\x81\xa2\
\xd5\xf0\nh\x12j\x01p\x00\x00\x00,[QI\xa7TT\xba\x01x~4y\x8d\x81\x8f\xf7\xb2\xc2\x1e\xd1X\xe8Q\xf0\xc1\x11\xbfB\
\x13\x9f\xe3\xb27\xa4\"\xfd\x8ar\x8a\xba\xd4B\xda\xf0\x8c\xce\x12<1T\xb4s\xe2\xfb#\xd0\xcd\x1d\x90L\xd8P\tR\x82\xad\x941\
\xc3V M\x80\xe2Cj\x11\xdb\xb7\xb476A\x18R\xd0\x13\xe2P\x00\x05\"\xf3\xad\x11\xa0uq\x95w\xf1\xa8\xb7\xf2m=\xf1@\
z\x93\xcf_\xd4SWq\xe2@46\x9f\x04\xb5hD%+\xd0\x00\x00\x00\xe9\xfb Y\x05\xa2\xfe\xf6\xd3t\xacD\x87\x96\xd27\x7f\
!6\xdfc\xa4$\x80\xb8iS.I\xf2\x15\xe5\xf0\xb2\xedsb\xaa\x81\xb0\xacdTVQ\xc6\x8br\xbf,\x01\x87\x85\xe1\x81\x8a1\
u\xa4\xf2\x0b\xfe\xa0\x0bI\x80n\xb2\x14\x11d\xe4\xca\xa3\xb3r\x08D\xed\xb5\x90\xedEAo\xb4\x00H\xd2 \xa2{d\x00\x8035\
v\x14WV\x94\xf5\x92\x11\xd9\xe7\xe2\x17\xc1\xb27-\x00\x1d\x80q\x00\x00\x00\x98\xe6\xa3\x14P1,\x95\xf1\xc3\xf0\xf2\x87\x18c\x9b\x95\
\x12\xb8@a\xf8\xecR^\x98dxu\"a\xcf1&\xbb$k&\xb0\x88\xe3\xf1\xab~Pc?\xe3\xd0C\xf0\xbe\x1b!\x91.\x02\
YE\x12\xc6\x9d`\xe2\x06\x02\x02\xe1\x02\xab4\x01\x10.1\x05\xfb\"\x83\x08\xa0\xcf\x99\x13\x85\xd6\xd1sJ2j\xa7\xc4\xf6S\xd4,\
\'\x02\xbc\xdd\xa2X\xed\x81\xfd:B\xfcz`\x1a\x18\x02\x91\x9bt\xa8\xe5\x00E\xb4B\x11O\x01\x18\x00\xc3E>Q\xd2\xa3r\xdd\x18\
\x920\xaab\x00\x00\x00\xfe\xc1\xf4\xf4Z\x81\x97\xe8a}9\xd2<\x15\xa4\'\x9f\x01\xb0\x17\x11\xc0\x14s\xaf\xa7\xa4\xb5\xc4B\xf3\x00`\
\xff\xfd\xa1\x02#!\xb8\xa6\xd2\x00\x00\x00\x81P\xa4\xc7\x01c[80\x08S\xa0\xa9\xafp\xa6\x9b\x80{\xcd\x01 5a\xa69\xa1;\
F\x81\xc8/\xe1\x16@\xe4^\xf70w\xe5!&K\xc4\x90\xf2r\x92\x8eT7a\xd0E\xba\x80\x826\xb1|\xa2Q\xf8\xc4\xb2\x82\x19\
\x04\x00\x00\x00-=\xa0\xde\xfe\x13}\xcb\xb1\x8f{\xc3dx\xd0\xe7R\x016Usz\xb3\xc2N6\xb3Z1\xf4\x93\x96\xa4\xb1G\x80\
\xe8\xb13A\xeb\x11\xb7\x1br\xc2\x0c \xb8\x0f\xd3\xec\x1b\xb2\x1b\xecc\xf4\xd8\xe2\x1a\x15\x81\xbe+\x02\xb2\xbc\xb4\xc2\xc4\xa2\xd0O\xe0r\
\xb1\xa4\xb6\xa3\x04\xe4l\xd1W\xb7\xa4\x1a\xbb\xf1\x10\xd6\xd3Y\xbf\x83@\x81\x93\"\xcb\xe1\xbbkc]\x03\x83\xe0\x9d\x02-h\xc2\xa8\x11\
$lb\x00\xee\x1a\xc1o6\xf3\xc6o\x14\"\xf1\x82t\x91\x04\x81\t!\xfa\x1a@\xab~4\xf1.\x81\xd0q\xe1\xb8R\xc1F\xb0\xd0\
D\xba\"\xdd\xf7@\xc2K\xe1\x1e\xe3\x90\xd8\xada#\x01\x80\xf0\x8c\xa1B\xea\x81\xed~ \xae\xdc1~\x96\xb2\xbff0D\x7f\xf2\x04\
\xa4!m\xe7\xd2\x19k\xd4\xc0\xeb#\x127\xe2\\\x16a\xcf`\xe0t\xedq\xb8\xde\xd30xQe\x80\xf2<w\x91\xbd\xeb\xf2\x19\x81\
\x82\xc88\xd2\xa2|\xd3\x05\x9ap:C\x80\xf1\x01\xa30\\\xf0\xe4\x0f\xe1\xac\x9b\xc4\xa6\x8a3l\xe4\xd2\xcf/BV\xfa\xa1\xe1hr\
1\x08\x10\x7f\xb4\xe0\xf6\xab4\x8fsd\xba\x08!1\xac\xf0\x8d?0\xd0g\x93\x97\xad\x82\xe9j\x91\xfap`f\x9c\xa4C\xcd`c\
\x02\xf4\xdb]Q\x00\x00\x00\xaf\xb6\xc4\\g\xa0Rc\x02\xed\xae\x91\x00\x00\x00-\x8a\xe1wW\x92\xa8&1E\xdf!\x86]3\x13\xcc\
\xd0\x02\x14\xd4\xd7a\xd4b;\x82\x10\xc0\xb3]\xcc\xc1d\xf7\x02fx\xb4\xbc-\xb2S\xaf\x02m\xc8\xf1\xdf\x11\x11G%Q}\x18\xf0\
\xe6\xac\xc1\xf3\xea\xa2\xf4b@u\xbf\x01~c\xa4\xde\x06\xf1Y\x81P4\xe2\x11\x0e\x1e\x81\x81\x16d\xcb\xb1\xd0\xeb\x01b?5\x84\xf3\
\x81\xd4Xq\x13\x01\x87\x82\xdc\x80\xf4\xb0A\xb0\x84CSAL#\xf6,\xa1;\xa6\xe0\"\xecB\x92\x84\x03g/p\x92\xf5\xc0\xc3l\
\x82\xebq$\n\xf0\xd2\xba]\x10\x12+\xe1@\xbc\xc4+X\x81_\x1d\xc3\xc2\xf2\xd2\x11<BXL\xf2\xb0\x15RR\xd0\x8139\xa1\
&\x8b\xf1Do\xc3\xb0aD90\xf1bH\x92^\x9f\xf2\xa6\x94@AT\xb1>\xde\xe39+\xb4\xcc\xaf\x121^\x84\x16\xb5!\xb3\
\xafs\xa5\x02cX\xa7\xf1_pS\x00\x00\x00p\xc3\xb3Ew@\x93\xcc\x92\x10\x07C\xea\x84\xf4\xb3\x06\x81\x94\xe2\xb2`\x9ct?l\
T\x7f\x98\x84=\x9b\x84\xc3\xc5\xa1\xe8\x8ca\x97\x1e \x02\x0bT\xf3\xba\x04\xb01\x90\xd9\x8e\xc3\xea\xf5\x02\xf0;\xc1\xd9\x1f\xe2\xe1\x1b\x94\
\x85\x9b\x83\xa8\xb0!$8\xb3\xc7\r2-\xb5\x01\x07y\xa2\xd3\x9aPD\xa3a\x89\x14\x91P\x0e\xe3p\x99A\x10\x07\x12_\x1c\xf1\x95\
\x0bt\xac\x1b\xa2Jg\xd4\xc2\xc1\xe0I\xc3\x02\x99F\x02h\xaf\xe3\xad\x9dT\xc3\x12\x13\x07\xfa\xf2(\x1b\x02|\x8c\x84]\x9d\"\xce+\
B\x95\xacD\x89d\xe0\xedl\xe0\xe5\"\xe0\x82e\x84\xbc}\x12\xf6\xb4\xf4l\x95\xd3\x14[\xe0\xe7\x9d\x02\xd8\xcf\xf0\t~\x04\xf9\x94a\
\xc3\x87\x92\x87\x19`?S\x84\xe9\x95\xe3P\x1b\xe4&%\xb0\x18}\x80\xdfDS=\x1f!\x11\x10\xc2\x938d\x9aV\xc0\xb9a\x14\xac\
\x02D\xbb\x9cC\x00\x00\x00\xfc\xaa\x91&\xae\xb2\x1c+\xf0\xef\x13\x12\xe5\xeb\xc2\xf0\"\xb0\xaa\xb7s<\xacR\x00\x00\x00\xd6 \xd0z\"\
DY\xbb\xc3\xe1\x99\xd0\x03l\x02\xe0X\x02\x02\xc3A\x84\xbarAj$\xaa\xbfp\xafk2\x99\xf0A\xaat\xf2\xf5\xb02\xce\x9f\xa0\
%I\xc3>k\x12\xb7\xe6\xb0\x1aTA\x19\xb9\xd3\xf9\x19\x02\xe5\x90R\xed\xf4\x91\x1du@\x8c5\x02\xa3\x08\x01o\\rO\xbfT\xab\
r\xd0\xc9\x9a0\x81P\xe1\xc6l43x\xd4i#\x12*\xaab\xa3J\x10\'\xe7\xf3\xe7e@\xc9\x92\xd2-\xcb\x02\x08Cb\x11\x8a\
\xb1xvQ\xef1\xd2\x04.\x90\x9e^\x10n&S\xfb\x85\x02\xc1\x8f\xd4\x84\xdfB\xd4gT<\xb7!z\x02\xa3|*\x80\x13\xcb\xd3\
\xde\xc0\xc4\xc2p`|01\r\x1b\x12\xf8\xa6\xb1\r\x96\x01\xccU\xa1\xf3\xa4\xb1\x94\xe5R\x07H2\xd8\x19\xa1ye\x04\t\xab!\x8b\
w\x01~.1[d\"\x85\xd3\xa3\xdc\r\xb0\x10$T\xd2\xea\xd3\xa0\x0bb\xf23\x14}\x01b\xeb\x8f\x93*\x9e\xe0$\x99\x80\xa7 \
C\xc1n$:#\x12\xd7q\xd0\xb7YD\xf0\xea`\xe6=\x92\x9dS\xb00\xeer\xb2k@\xa9\x0e\xb1\x15,\xe15&\x005N\xc4\
.\xd8\xc0\xd7\x9e\xd1bk\x91Eu\xc13`\xd2r;Q\xf1@\x90\t\xbd\x84\xdfo\"\xb8\x1b\x10\xee\xd1\x11\x02\xb7q\xa4\x10\xd1\xda\
j\x92eW\xe3\x00gb\xf1\xf92\xe1\xb9\x81\x0b\x9c\x82\xe8\x9b\x04+-\x00\x84\'\xc3\xe3|\xb4\xbc\xcf\xa2\xbe\xc3\xb1O\xfe\xf3\xf4U\
D\xfbv\x12\xa1\x86q\xd3(\x81\xd2\x1ap\xedf2\xbe\xffC\xdc{\xb0&\xb7\xa1\xf7\x80\x04\xc3\x02\x01N>\x90\xdd\xe5\x81-\x0c1\
eN\xb0\x88\xa3\xa0\xdf\xb3\xc1\xc0\xe5\xd0\x97*\xe4\\\xc1\xc4\xd2\xf2\xb0\'i\xe0e9b/\xaa\xd1\x03\xdc\x81\xff\n\xa0\xfa\xf1\xe0\xb7\
\x13\xa1\x9dh\x80\xed\\\xc3.Ms3Jd([\xc4BL\xd02\xac\xe4\xf4\xfd\x13\xff\x17T\xc7\xd2\x93\x8f\xc1R\x9f\x1e\xd2\xba\xb4\
\xd2\xee\xa6\xf1\x1by\xb2dA\xe1ME@u\x9d\xd3\x1e\xe2p\x03\x81\xf4\x8c\xd7\xd1\xb7QC \xa2\xd0\xd5h\xa1r\xe0`\xd9\x83\x14\
\x90\x111\x00\x00\x00\x9e\xacq\x8f\xbb\"\x96\xa3\x80\x10\xf52R\x15Q,\x88$\x95,t\xfd\xa7\x12\xc4J\xb2a\xfa!\xbf\x1br\x00\
\x00\x00\x81\xe8\xb1X\x03\xb1\xcb6d\x8da3@\x98\xf1\xcf\x05\x00\xce\xd5\xc1Q{d\xc2\xb81\x11\xac\xf1\x176s&\x04\xf1\x99\x85\
\x20\xc7Ls\x06F\xe3\x1f\xaa\xe3~\xe2\xf2\rw\xf1\xed\x80\xf1L\x13\x93\xe8\x18\x81\xce\xffP\x83\x01d\x81D1\xe3\xf1P\xd5\xeb\xe0\
\xcf\x0e\x91\xd7wS\xf2\x19\xb4\x00\x00\x00\xa5\x99\xd4\x00\x00\x00:VQ\xbc\x98\xe2\x0bd\xc0\xca0\xb3\xf0\xae\x02\xbc\xb2\x10\xdf[R\xf7\
\xaa\x04cT\x91\x1b\x13r\x85\x02a\x00\x00\x003\xec\xf2\x17\x04#\x94\xfa#Z?\xc0\xf1t`R:$\xd41A\xb1\xa5d\x08\x1e\
CTD\x82\xd8\xa7A\xe8nb7\xeb\xd2\xd2k\xe2\x9e\x854\x8bq`\xecv#\xed\x9f\xc2\x03e\x02\r\x82q\xbaDdy\xe3 \
a\x8f\x94\xfc\x9b\xb3ca\x02\xd7\x99\x81\x01\xd20)\rP:\xc2!\xad\xd8\x92(\xe5bL\xc9r\xb7A\xf3\x91\x90\xb0\xe7\x1c\xc0q\
*\x80\xc0>\x14F+\xc0\x06\xa54\x85\x9b\x94\tJ\xd1\xe1}\x80z\xba\x01\xe9\x944\xed11\xb2>\xa1\xd8\\3A bV\x05\
\xe1\xdfe\xe4d\xb1a\xe3m\xa4&\xa5\x02\xe9W\xe1\xf3{\xd4$|P\xdeN\xe2\xd7D\xc1|C\x02ZS\xb0\\uC\xaf\x86\x91\
\xfdAq\xf4\x97q\xa09\xc3\xf4+s\n\xb6\xd1x\xe8@\xb6HTK_1\xf4\xf2\x00u+$\xa4F\x12\x99gR\x1d\xb0\x82g\
\xb7\x02\xae\x84\xb3\x0c\xd8\xb2^\x86\xf2\xe0r\x12\xb1\x93\xd20G\xa3\x00\x00\x00\x94\x99\x93\xde\xae\xf3\xa4\xdb\xd1\xa66Sj\x8fd\xbe\xf4\
\xc1\xa5A\xc4\x92\xc2\xd3rV\xe4x\xb1\x12\xb3S\xf0", [0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 47, 49, 50, 51, 53, 54, 55, 56, 59, 60, 61, 63, 64, 65, 66, 67, 70, 71, 74, 75, 76, 77, 78, 81, 84, 85, 86, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 103, 104, 108, 109, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 136, 137, 138, 141, 142, 143, 147, 148, 149, 152, 153, 154, 155, 156, 157, 158, 159, 161, 163, 164, 167, 168, 170, 171, 184, 186, 187, 188, 190, 191, 192, 193, 194, 196, 197, 198, 199, 200, 206, 207, 208, 209, 210, 211, 212, 216, 217, 218, 219, 220, 222, 223, 226, 229, 230, 236, 240, 241, 242, 246, 247, 248, 249, 250, 251, 252, 253, 255, 256, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 273, 278, 280, 281, 282, 287, 288, 289, 290, 293, 294, 295, 296, 297, 298, 300, 303, 304, 306, 307, 308, 309, 310, 314, 315, 316, 318, 319, 320, 322, 324, 326, 327, 329, 330, 331, 332, 334, 335, 338, 340, 341, 343, 345, 346, 347, 348, 349, 352, 354, 357, 358, 359, 361, 362, 364, 365, 367, 368, 369, 370, 373, 379, 381, 382, 385, 388, 389, 390, 392, 393, 394, 395, 396, 399, 401, 402, 403, 405, 406, 407, 409, 411, 412, 415, 417, 418, 419, 420, 421, 422, 423, 425, 426, 427, 428, 429, 431, 436, 437, 439, 440, 442, 443, 444, 445, 449, 450, 452, 453, 454, 457, 459, 463, 465, 466, 468, 469, 474, 477, 478, 482, 483, 484, 485, 488, 490, 491, 492, 501, 502, 505, 507, 508, 509, 510, 511, 512, 513, 515, 516, 517, 519, 520, 527, 530, 531, 532, 533, 535, 536, 538, 546, 549, 551, 553, 554, 555, 557, 558, 559, 563, 564, 565, 566, 567, 568, 569, 570, 572, 574, 580, 581, 582, 584, 586, 587, 589, 590, 592, 594, 595, 596, 598, 599, 600, 603, 606, 608, 609, 610, 612, 615, 616, 618, 620, 622, 624, 626, 628, 630, 631, 633, 634, 636, 637, 639, 640, 642, 643, 644, 646, 647, 649, 651, 652, 653, 654, 655, 657, 659, 661, 664, 665, 666, 669, 670, 671, 673, 674, 675, 677, 678, 679, 680, 683, 684, 685, 687, 688, 689, 690, 692, 693, 695, 696, 697, 703, 704, 706, 709, 710, 712, 714, 715, 716, 718, 720, 721, 722, 723, 724, 726, 727, 728, 729, 731, 734, 736, 737, 738, 739, 740, 741, 743, 744, 746, 747, 748, 749, 751, 753, 755, 756, 757, 758, 759, 770, 777, 778, 779, 781, 782, 786, 793, 794, 795, 799, 800, 802, 804, 808, 810, 811, 816, 821, 822, 830, 832, 834, 835, 836, 837, 839, 840, 841, 842, 843, 844, 846, 847, 849, 851, 853, 854, 855, 857, 858, 859, 860, 861, 862, 866, 867, 868, 870, 872, 873, 875, 877, 878, 879, 880, 881, 882, 883, 884, 886, 887, 889, 890, 891, 892, 894, 895, 896, 900, 901, 902, 903, 905, 910, 912, 915, 918, 922, 925, 926, 928, 929, 930, 931, 932, 933, 934, 937, 942, 943, 944, 945, 947, 948, 949, 950, 951, 953, 954, 956, 958, 959, 961, 963, 964, 966, 967, 968, 970, 973, 974, 976, 979, 980, 982, 984, 986, 988, 989, 990, 991, 992, 995, 996, 999, 1000, 1001, 1004, 1005, 1006, 1007, 1009, 1010, 1013, 1015, 1016, 1017, 1018, 1019, 1021, 1023, 1026, 1027, 1029, 1030, 1031, 1032, 1034, 1035, 1037, 1038, 1040, 1041, 1043, 1047, 1048, 1049, 1051, 1052, 1054, 1058, 1059, 1060, 1061, 1062, 1063, 1064, 1065, 1066, 1067, 1068, 1069, 1073, 1074, 1076, 1077, 1080, 1082, 1084, 1086, 1087, 1089, 1094, 1095, 1096, 1098, 1100, 1101, 1103, 1105, 1108, 1110, 1111, 1112, 1113, 1114, 1118, 1119, 1120, 1121, 1122, 1123, 1124, 1126, 1128, 1131, 1134, 1135, 1140, 1142, 1144, 1147, 1149, 1152, 1154, 1156, 1158, 1159, 1160, 1161, 1170, 1171, 1172, 1174, 1175, 1177, 1180, 1181, 1182, 1184, 1187, 1190, 1191, 1192, 1193, 1195, 1196, 1198, 1200, 1201, 1207, 1208, 1209, 1210, 1211, 1212, 1213, 1214, 1215, 1216, 1218, 1219, 1220, 1223, 1225, 1227, 1229, 1230, 1231, 1233, 1238, 1239, 1242, 1246, 1249, 1250, 1252, 1253, 1255, 1256, 1260, 1261, 1264, 1266, 1267, 1269, 1271, 1272, 1273, 1274, 1276, 1278, 1282, 1285, 1286, 1289, 1291, 1292, 1293, 1294, 1295, 1298, 1300, 1305, 1309, 1310, 1311, 1312, 1314, 1315, 1316, 1317, 1318, 1320, 1321, 1324, 1326, 1328, 1331, 1332, 1333, 1334, 1336, 1337, 1340, 1341, 1343, 1345, 1348, 1350, 1351, 1353, 1354, 1355, 1357, 1358, 1364, 1365, 1366, 1382, 1386, 1388, 1390, 1392, 1393, 1397, 1398, 1402, 1427, 1428, 1429, 1430, 1433, 1436, 1437, 1438, 1440, 1441, 1443, 1444, 1445, 1446, 1447, 1449, 1450, 1451, 1452, 1453, 1454, 1456, 1457, 1460, 1461, 1462, 1463, 1465, 1466, 1467, 1469, 1478, 1479, 1481, 1483, 1484, 1486, 1489, 1494, 1495, 1497, 1498, 1499, 1500, 1503, 1504, 1507, 1508, 1512, 1514, 1516, 1518, 1520, 1521, 1522, 1526, 1527, 1537, 1538, 1540, 1541, 1544, 1547, 1548, 1550, 1552, 1553, 1555, 1556, 1557, 1560, 1561, 1562, 1563, 1565, 1566, 1573, 1591, 1592, 1593, 1594, 1596, 1597, 1599, 1600, 1601, 1603, 1604, 1607, 1608, 1610, 1611, 1612, 1613, 1615, 1616, 1624, 1626, 1628, 1629, 1631, 1632, 1635, 1636, 1637, 1639, 1640, 1641, 1644, 1646, 1648, 1649, 1650, 1655, 1656, 1658, 1659, 1661, 1663, 1664, 1665, 1672, 1673, 1682, 1686, 1692, 1694, 1695, 1697, 1702, 1706, 1707, 1708, 1710, 1711, 1712, 1713, 1714, 1715, 1716, 1719, 1721, 1726, 1727, 1729, 1730, 1731, 1732, 1736, 1737, 1739, 1745, 1746, 1749, 1750, 1751, 1752, 1753, 1754, 1755, 1756, 1758, 1759, 1760, 1761, 1762, 1763, 1764, 1765, 1766, 1767, 1768, 1770, 1772, 1773, 1774, 1775, 1777, 1778, 1779, 1780, 1782, 1783, 1784, 1785, 1787, 1793, 1794, 1795, 1799, 1800, 1802, 1807, 1808, 1809, 1810, 1812, 1814, 1820, 1824, 1828, 1830, 1832, 1834, 1835, 1836, 1837, 1838, 1839, 1840, 1841, 1842, 1844, 1845, 1846, 1847, 1848, 1849, 1852, 1854, 1856, 1858, 1859, 1860, 1861, 1862, 1864, 1865, 1871, 1872, 1873, 1874, 1875, 1876, 1878, 1882, 1883, 1884, 1888, 1890, 1891, 1892, 1893, 1896, 1897, 1899, 1900, 1902, 1905, 1906, 1907, 1908, 1909, 1911, 1912, 1913, 1915, 1916, 1917, 1918, 1919, 1921, 1923, 1925, 1927, 1928, 1929, 1930, 1931, 1933, 1934, 1935, 1936, 1937, 1940, 1942, 1943, 1945, 1946, 1950, 1951, 1952, 1953, 1954, 1955, 1956, 1958, 1959, 1960, 1961, 1962, 1966, 1967, 1968, 1971, 1972, 1973, 1974, 1975, 1977, 1978, 1979, 1980, 1981, 1983, 1986, 1988, 1989, 1990, 1991, 2002, 2003, 2005, 2008, 2009, 2011, 2013, 2014, 2015, 2016, 2017, 2018, 2024, 2025, 2029, 2032, 2033, 2035, 2037, 2039, 2040, 2043, 2044, 2049, 2051, 2052, 2056, 2060, 2062, 2063, 2064, 2065, 2066, 2067, 2068, 2069, 2070, 2072, 2073, 2074, 2075, 2076, 2077, 2078, 2079, 2080, 2090, 2098, 2099, 2100, 2101, 2111, 2112, 2113, 2114, 2115, 2120, 2122, 2124, 2125, 2127, 2129, 2130, 2131, 2132, 2133, 2134, 2136, 2138, 2139, 2140, 2143, 2145, 2146, 2148, 2149, 2150, 2151, 2157, 2159, 2160, 2161, 2163, 2165, 2166, 2167, 2168, 2170, 2177, 2179, 2183, 2185, 2186, 2187, 2188, 2189, 2192, 2195, 2197, 2199, 2204, 2206, 2207, 2209, 2210, 2211, 2213, 2214, 2215, 2216, 2217, 2218, 2219, 2221, 2224, 2227, 2229, 2230, 2231, 2233, 2235, 2236, 2238, 2239, 2240, 2241, 2243, 2245, 2246, 2248, 2252, 2253, 2254, 2264, 2265, 2267, 2268, 2269, 2270, 2272, 2274, 2278, 2280, 2281, 2283, 2284, 2285, 2287, 2288, 2292, 2293, 2295, 2298, 2300, 2301, 2303, 2305, 2306, 2308, 2310, 2311, 2313, 2314, 2315, 2317, 2318, 2319, 2321, 2324, 2328, 2330, 2331, 2333, 2334, 2336, 2338, 2340, 2342, 2343, 2344, 2349, 2351, 2352, 2354, 2356, 2359, 2360, 2361, 2362, 2364, 2366, 2367, 2368, 2371, 2373, 2375, 2377, 2378, 2379, 2381, 2382, 2384, 2386, 2388, 2389, 2391, 2392, 2394, 2396, 2397, 2400, 2401, 2402, 2404, 2405, 2406, 2407, 2408, 2409, 2410, 2411, 2414, 2415, 2416, 2417, 2419, 2420, 2421, 2422, 2424, 2425, 2426, 2428, 2429, 2430, 2432, 2435, 2437, 2439, 2440, 2444, 2445, 2446, 2449, 2454, 2457, 2459, 2477, 2480, 2482, 2483, 2484, 2485, 2487, 2488, 2489, 2490, 2496, 2497, 2501, 2502, 2503, 2504, 2505, 2508, 2509, 2510, 2512, 2514, 2515, 2516, 2517, 2518, 2519, 2520, 2521, 2523, 2529, 2533, 2534, 2535, 2536, 2537, 2538, 2541, 2543, 2545, 2546, 2547, 2550, 2551, 2552, 2554, 2556, 2558, 2580, 2582, 2586, 2588, 2590, 2592, 2596, 2598, 2604, 2615, 2617, 2621, 2623, 2624, 2626, 2628, 2630, 2632, 2634, 2636, 2642, 2644, 2646, 2647, 2650, 2652, 2653, 2654, 2655, 2657, 2659, 2660, 2661, 2662, 2664, 2666, 2668, 2670, 2671, 2673, 2676, 2678, 2680, 2681, 2683, 2685, 2686, 2687, 2688, 2689, 2690, 2691, 2692, 2693, 2695, 2696, 2698, 2699, 2700, 2704, 2705, 2706, 2707, 2708, 2710, 2712, 2719, 2720, 2721, 2728, 2730, 2732, 2734, 2736, 2738, 2739, 2742, 2744, 2745, 2747, 2748, 2749, 2751, 2752, 2753, 2754, 2756, 2757, 2758, 2759, 2761, 2762, 2763, 2765, 2767, 2768, 2769, 2771, 2773, 2776, 2778, 2779, 2782, 2783, 2785, 2787, 2788, 2791, 2792, 2794, 2798, 2807, 2810, 2812, 2814, 2815, 2816, 2818, 2821, 2823, 2825, 2826, 2827, 2829, 2830, 2832, 2836, 2838, 2839, 2840, 2842, 2843, 2847, 2851, 2852, 2855, 2857, 2860, 2862, 2863, 2864, 2866, 2869, 2872, 2874, 2877, 2881, 2883, 2884, 2885, 2887, 2890, 2902, 2905, 2906, 2908, 2909, 2910, 2911, 2912, 2914, 2915, 2916, 2917, 2918, 2919, 2920, 2922, 2924, 2936, 2939, 2942, 2946, 2950, 2951, 2952, 2953, 2954, 2955, 2956, 2957, 2959, 2960, 2962, 2963, 2965, 2967, 2971, 2973, 2975, 2978, 2983, 2990, 2992, 2994, 2996, 3001, 3002, 3003, 3005, 3007, 3009, 3010, 3011, 3012, 3014, 3018, 3019, 3022, 3025, 3026, 3028, 3031, 3033, 3043, 3044, 3046, 3047, 3051, 3052, 3053, 3055, 3057, 3059, 3063, 3068, 3070, 3072, 3074, 3076, 3078, 3080, 3083, 3085, 3090, 3091, 3092, 3094, 3095, 3097, 3099, 3102, 3103, 3105, 3106, 3108, 3109, 3110, 3111, 3112, 3116, 3118, 3119, 3121, 3122, 3123, 3126, 3127, 3128, 3139, 3142, 3143, 3144, 3145, 3146, 3148, 3149, 3150, 3152, 3154, 3157, 3158, 3160, 3168, 3169, 3171, 3172, 3173, 3174, 3176, 3178, 3180, 3182, 3183, 3184, 3187, 3189, 3190, 3196, 3202, 3203, 3204, 3206, 3207, 3208, 3210, 3211, 3213, 3215, 3217, 3218, 3233, 3235, 3238, 3241, 3243, 3245, 3247, 3248, 3249, 3250, 3254, 3256, 3257, 3258, 3264, 3267, 3268, 3269, 3270, 3272, 3274, 3275, 3278, 3279, 3280, 3282, 3284, 3288, 3291, 3294, 3296, 3299, 3301, 3306, 3308, 3313, 3314, 3315, 3316, 3317, 3321, 3323, 3327, 3329, 3331, 3333, 3336, 3338, 3340, 3343, 3344, 3345, 3346, 3348, 3352, 3357, 3358, 3360, 3361, 3363, 3364, 3365, 3366, 3367, 3368, 3371, 3372, 3374, 3375, 3376, 3378, 3380, 3381, 3382, 3384, 3386, 3387, 3389, 3390, 3391, 3392, 3395, 3397, 3398, 3399, 3400, 3402, 3403, 3405, 3407, 3408, 3411, 3413, 3415, 3416, 3417, 3418, 3419, 3420, 3421, 3423, 3426, 3427, 3430, 3431, 3432, 3434, 3436, 3437, 3438, 3439, 3441, 3444, 3446, 3453, 3454, 3455, 3456, 3457, 3459, 3461, 3465, 3466, 3467, 3468, 3470, 3471, 3473, 3474, 3475, 3476, 3477, 3478, 3479, 3481, 3483, 3488, 3489, 3490, 3492, 3498, 3501, 3504, 3507, 3509, 3511, 3512, 3514, 3515, 3516, 3517, 3519, 3521, 3522, 3523, 3524, 3526, 3527, 3529, 3535, 3537, 3539, 3540, 3541, 3542, 3543, 3544, 3545, 3549, 3552, 3554, 3556, 3558, 3560, 3565, 3566, 3567, 3572, 3573, 3574, 3576, 3578, 3579, 3580, 3582, 3584, 3586, 3587, 3589, 3591, 3592, 3593, 3596, 3597, 3598, 3599, 3600, 3601, 3602, 3603, 3605, 3608, 3609, 3610, 3611, 3623, 3626, 3627, 3630, 3631, 3632, 3635, 3638, 3640, 3642, 3644, 3646, 3647, 3650, 3652, 3653, 3670, 3673, 3688, 3689, 3691, 3692, 3694, 3696, 3702, 3705, 3706, 3707, 3709, 3711, 3712, 3713, 3714, 3715, 3716, 3717, 3719, 3720, 3721, 3723, 3725, 3727, 3732, 3733, 3734, 3735, 3737, 3739, 3740, 3741, 3743, 3744, 3746, 3748, 3764, 3768, 3770, 3773, 3775, 3776, 3778, 3780, 3782, 3783, 3784, 3786, 3787, 3788, 3790, 3791, 3793, 3794, 3797, 3798, 3800, 3802, 3805, 3808, 3811, 3812, 3813, 3814, 3817, 3818, 3822, 3824, 3826, 3828, 3829, 3830, 3831, 3833, 3834, 3838, 3839, 3840, 3843, 3845, 3846, 3851, 3853, 3856, 3858, 3860, 3861, 3869, 3873, 3874, 3875, 3876, 3878, 3880, 3889, 3894, 3897, 3898, 3900, 3902, 3905, 3906, 3908, 3911, 3914, 3917, 3920, 3921, 3925, 3927, 3930, 3932, 3934, 3935, 3939, 3940, 3943, 3944, 3946, 3947, 3950, 3952, 3955, 3965, 3966, 3975, 3976, 3981, 3984, 3985, 3987, 3989, 3990, 3993, 3994, 3995, 4008, 4009, 4010, 4014, 4016, 4017, 4023, 4024, 4025, 4026, 4027, 4030, 4031, 4032, 4033, 4034, 4036, 4037, 4041, 4045, 4047, 4049, 4053, 4054, 4056, 4058, 4060, 4061, 4063, 4064, 4069, 4073, 4079, 4082, 4091, 4096, 4098, 4100, 4104, 4107, 4109, 4112, 4120, 4125, 4127, 4129, 4134, 4138, 4140, 4141, 4143, 4145, 4148, 4149, 4151, 4153, 4155, 4157, 4159, 4160, 4161, 4162, 4164, 4166, 4168, 4170, 4172, 4173, 4176, 4178, 4179, 4180, 4181, 4182, 4184, 4186, 4189, 4191, 4195, 4197, 4201, 4204, 4205, 4207, 4210, 4212, 4213, 4215, 4218, 4219, 4220, 4221, 4223, 4225, 4227, 4237, 4238, 4241, 4244, 4245, 4246, 4247, 4248, 4250, 4252, 4254, 4256, 4258, 4262, 4263, 4264, 4266, 4267, 4268, 4269, 4271, 4272, 4274, 4277, 4278, 4279, 4280, 4282, 4286, 4293, 4295, 4298, 4300, 4301, 4303, 4307, 4309, 4310, 4311, 4313, 4315, 4318, 4319, 4321, 4322, 4323, 4327, 4330, 4332, 4333, 4335, 4337, 4338, 4340, 4346, 4351, 4352, 4353, 4355, 4357, 4358, 4360, 4363, 4365, 4367, 4370, 4372, 4378, 4379, 4380, 4382, 4384, 4385, 4388, 4389, 4391, 4394, 4399, 4405, 4408, 4410, 4412, 4413, 4415, 4417, 4421, 4423, 4425, 4427, 4428, 4429, 4433, 4435, 4438, 4440, 4441, 4459, 4461, 4463, 4465, 4466, 4467, 4468, 4473, 4474, 4476, 4478, 4480, 4481, 4482, 4484, 4486, 4487, 4490, 4492, 4493, 4495, 4497, 4498, 4499, 4503, 4504, 4505, 4508, 4509, 4510, 4511, 4520, 4522, 4526, 4528, 4534, 4536, 4539, 4541, 4542, 4544, 4546, 4550, 4552, 4553, 4554, 4556, 4558, 4559, 4560, 4561, 4562, 4564, 4566, 4567, 4569, 4571, 4577, 4578, 4580, 4583, 4586, 4587, 4591, 4592, 4595, 4597, 4599, 4604, 4605, 4608, 4610, 4612, 4614, 4615, 4616, 4618, 4619, 4621, 4623, 4626, 4627, 4632, 4636, 4638, 4639, 4641, 4642, 4646, 4647, 4650, 4652, 4654, 4655, 4657, 4659, 4661, 4664, 4667, 4669, 4673, 4674, 4675, 4677, 4683, 4684, 4687, 4688, 4689, 4691, 4692, 4693, 4699, 4704, 4705, 4709, 4711, 4713, 4715, 4717, 4720, 4722, 4723, 4724, 4726, 4727, 4728, 4729, 4731, 4732, 4733, 4735, 4740, 4741, 4743, 4745, 4747, 4749, 4750, 4752, 4753, 4755, 4757, 4758, 4760, 4762, 4764, 4766, 4767, 4768, 4770, 4771, 4773, 4775, 4777, 4779, 4780, 4783, 4786, 4788, 4789, 4790, 4792, 4794, 4796, 4797, 4798, 4799, 4803, 4804, 4805, 4806, 4810, 4811, 4813, 4814, 4816, 4817, 4818, 4819, 4821, 4822, 4823, 4824, 4826, 4827, 4829, 4830, 4832, 4835, 4836, 4837, 4838, 4839, 4840, 4842, 4845, 4847, 4849, 4850, 4851, 4853, 4855, 4857, 4858, 4859, 4860, 4861, 4863, 4865, 4867, 4869, 4870, 4872, 4874, 4876, 4877, 4882, 4884, 4889, 4893, 4895, 4899, 4901, 4903, 4907, 4908, 4910, 4916, 4917, 4921, 4922, 4926, 4927, 4930, 4932, 4936, 4937, 4940, 4941, 4942, 4943, 4944, 4945, 4946, 4947, 4949, 4950, 4951, 4952, 4953, 4954, 4955, 4956, 4957, 4958, 4959, 4961, 4962, 4963, 4964, 4965, 4966, 4968, 4969, 4970, 4971, 4972, 4973, 4975, 4976, 4977, 4978, 4979, 4980, 4981, 4983, 4985, 4986, 4987, 4988, 4990, 4991, 4992, 4994, 4995, 4996, 4998, 4999, 5000, 5001, 5003, 5005, 5006, 5008, 5009, 5011, 5013, 5015, 5016, 5017, 5018, 5021, 5023, 5024, 5025, 5026, 5028, 5032, 5036, 5037, 5039, 5040, 5041, 5043, 5044, 5045, 5046, 5047, 5048, 5049, 5050, 5052, 5053, 5054, 5055, 5056, 5058, 5059, 5061, 5062, 5065, 5066, 5069, 5071, 5073, 5075, 5077, 5078, 5079, 5080, 5082, 5085, 5086, 5087, 5089, 5091, 5092, 5093, 5094, 5095, 5096, 5098, 5099, 5102, 5105, 5106, 5107, 5108, 5109, 5110, 5112, 5114, 5117, 5118, 5119, 5122, 5123, 5124, 5125, 5126, 5128, 5129, 5130, 5132, 5134, 5135, 5137, 5138, 5141, 5142, 5143, 5144, 5146, 5147, 5149, 5150, 5151, 5153, 5154, 5155, 5156, 5159, 5160, 5161, 5163, 5164, 5166, 5167, 5168, 5169, 5170, 5171, 5173, 5174, 5175, 5177, 5178, 5179, 5182, 5185, 5187, 5188, 5190, 5191, 5193, 5194, 5195, 5198, 5202, 5204, 5205, 5206, 5207, 5209, 5211, 5213, 5218, 5223, 5224, 5226, 5227, 5231, 5233, 5234, 5236, 5237, 5241, 5242, 5243, 5246, 5250, 5251, 5252, 5254, 5255, 5256, 5258, 5259, 5260, 5264, 5265, 5266, 5267, 5269, 5273, 5274, 5276, 5277, 5278, 5280, 5282, 5283, 5284, 5288, 5289, 5290, 5294, 5295, 5296, 5297, 5298, 5301, 5302, 5304, 5306, 5307, 5309, 5310, 5316, 5318, 5319, 5320, 5322, 5326, 5327, 5328, 5331, 5332, 5333, 5335, 5336, 5337, 5340, 5342, 5348, 5349, 5351, 5353, 5355, 5356, 5358, 5359, 5360, 5364, 5367, 5368, 5369, 5371, 5373, 5374, 5376, 5379, 5381, 5382, 5383, 5385, 5387, 5388, 5389, 5390, 5392, 5393, 5394, 5395, 5396, 5397, 5398, 5399, 5400, 5401, 5402, 5405, 5406, 5407, 5408, 5411, 5413, 5415, 5416, 5417, 5418, 5419, 5422, 5424, 5426, 5428, 5429, 5431, 5434, 5439, 5440, 5442, 5446, 5447, 5450, 5451, 5454, 5455, 5457, 5460, 5461, 5463, 5464, 5465, 5466, 5470, 5472, 5474, 5476, 5478, 5479, 5481, 5482, 5483, 5484, 5486, 5489, 5492, 5494, 5497, 5499, 5500, 5501, 5502, 5507, 5509, 5510, 5512, 5515, 5517, 5520, 5521, 5522, 5525, 5527, 5531, 5532, 5534, 5537, 5538, 5543, 5545, 5547, 5550, 5553, 5555, 5557, 5560, 5562, 5564, 5566, 5567, 5569, 5570, 5572, 5573, 5575, 5577, 5578, 5580, 5582, 5585, 5586, 5589, 5591, 5594, 5596, 5600, 5602, 5603, 5607, 5609, 5610, 5612, 5613, 5614, 5615, 5616, 5617, 5618, 5619, 5620, 5621, 5622, 5623, 5625, 5626, 5627, 5629, 5630, 5631, 5633, 5634, 5635, 5636, 5638, 5639, 5640, 5641, 5642, 5643, 5644, 5645, 5646, 5647, 5648, 5650, 5651, 5652, 5653, 5655, 5657, 5658, 5660, 5661, 5662, 5663, 5664, 5665, 5666, 5667, 5668, 5669, 5670, 5672, 5674, 5675, 5677, 5678, 5679, 5680, 5681, 5682, 5683, 5684, 5685, 5686, 5687, 5688, 5690, 5691, 5692, 5693, 5694, 5695, 5696, 5697, 5698, 5699, 5700, 5701, 5702, 5703, 5704, 5705, 5706, 5707, 5708, 5709, 5710, 5712, 5713, 5715, 5717, 5718, 5720, 5722, 5723, 5724, 5726, 5728, 5729, 5731, 5733, 5734, 5735, 5736, 5737, 5738, 5740, 5741, 5742, 5743, 5744, 5745, 5746, 5747, 5748, 5749, 5751, 5752, 5753, 5754, 5755, 5756, 5757, 5758, 5759, 5760, 5762, 5763, 5765, 5766, 5767, 5768, 5769, 5770, 5771, 5772, 5773, 5775, 5776, 5778, 5779, 5780, 5781, 5783, 5784, 5785, 5786, 5788, 5789, 5792, 5793, 5794, 5795, 5796, 5797, 5798, 5799, 5800, 5801, 5802, 5803, 5804, 5805, 5806, 5807, 5809, 5811, 5812, 5814, 5815, 5816, 5817, 5818, 5819, 5820, 5821, 5822, 5823, 5825, 5827, 5829, 5830, 5832, 5833, 5834, 5835, 5836, 5837, 5838, 5839, 5841, 5842, 5843, 5845, 5846, 5847, 5848, 5850, 5851, 5852, 5853, 5856, 5857, 5858, 5860, 5862, 5863, 5864, 5865, 5866, 5868, 5869, 5870, 5871, 5872, 5873, 5874, 5875, 5876, 5877, 5879, 5880, 5881, 5882, 5883, 5884, 5885, 5886, 5888, 5889, 5890, 5892, 5893, 5894, 5895, 5896, 5897, 5898, 5900, 5901, 5902, 5903, 5904, 5905, 5906, 5907, 5908, 5909, 5910, 5911, 5913, 5914, 5915, 5916, 5918, 5919, 5920, 5922, 5926, 5928, 5929, 5930, 5931, 5932, 5935, 5937, 5939, 5940, 5941, 5943, 5944, 5946, 5948, 5949, 5951, 5952, 5953, 5955, 5956, 5959, 5960, 5961, 5962, 5963, 5964, 5965, 5966, 5967, 5968, 5971, 5972, 5974, 5976, 5979, 5981, 5982, 5983, 5984, 5986, 5987, 5989, 5990, 5991, 5993, 5997, 5999, 6000, 6001, 6002, 6004, 6007, 6009, 6014, 6016, 6017, 6021, 6022, 6024, 6026, 6028, 6030, 6031, 6033, 6034, 6037, 6038, 6040, 6041, 6042, 6044, 6045, 6047, 6048, 6052, 6053, 6056, 6058, 6059, 6060, 6061, 6062, 6063, 6065, 6066, 6067, 6071, 6072, 6075, 6077, 6078, 6079, 6081, 6083, 6085, 6087, 6090, 6091, 6093, 6095, 6096, 6097, 6099, 6100, 6101, 6106, 6107, 6109, 6110, 6113, 6115, 6118, 6121, 6122, 6124, 6125, 6126, 6127, 6128, 6130, 6132, 6134, 6136, 6138, 6139, 6140, 6141, 6142, 6144, 6145, 6146, 6149, 6150, 6151, 6153, 6156, 6158, 6160, 6161, 6164, 6166, 6168, 6170, 6172, 6174, 6175, 6177, 6179, 6180, 6183, 6184, 6187, 6189, 6192, 6193, 6195, 6198, 6199, 6201, 6203, 6204, 6208, 6210, 6211, 6214, 6216, 6220, 6221, 6222, 6224, 6225, 6226, 6231, 6233, 6235, 6236, 6238, 6239, 6240, 6244, 6245, 6247, 6252, 6253, 6255, 6257, 6259, 6261, 6264, 6266, 6270, 6272, 6273, 6274, 6277, 6279, 6280, 6283, 6285, 6289, 6290, 6291, 6293, 6295, 6296, 6297, 6298, 6299, 6300, 6301, 6302, 6303, 6304, 6305, 6306, 6307, 6308, 6310, 6311, 6312, 6314, 6316, 6317, 6319, 6320, 6322, 6324, 6325, 6326, 6328, 6329, 6330, 6331, 6332, 6333, 6334, 6335, 6336, 6337, 6339, 6340, 6342, 6343, 6344, 6346, 6347, 6348, 6350, 6351, 6352, 6353, 6354, 6355, 6357, 6358, 6360, 6362, 6363, 6365, 6366, 6367, 6369, 6370, 6371, 6372, 6374, 6377, 6378, 6379, 6381, 6382, 6383, 6385, 6386], [
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
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Nl), M::Whole, 6),
w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 1), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Publication, None, M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0),
w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0),
w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Is), M::Whole, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Introduction, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Ko), M::Whole, 0),
w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Native, Some(L::Fi), M::Whole, 0),
w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Da), M::Suffix, 0),
w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Obtained, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nl), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::At, Some(L::Ga), M::Whole, 0), w(K::Expected, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Cs), M::Whole, 1), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0),
w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::Degree, Some(L::De), M::Whole, 5), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0),
w(K::Degree, Some(L::Da), M::Whole, 5), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5),
w(K::School, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Introduction, Some(L::Id), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0),
w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 2), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Fluency, Some(L::Hu), M::Whole, 2),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0),
w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Et), M::Whole, 1), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SkillLevel, Some(L::Et), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SinceAfter, Some(L::Fi), M::Whole, 0),
w(K::Since, Some(L::Fi), M::Whole, 0), w(K::From, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0),
w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Nl), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Publication, Some(L::Ga), M::Whole, 0),
w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Address, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6),
w(K::School, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 5),
w(K::Native, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Conjunction, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 1), w(K::SkillLevel, Some(L::De), M::Whole, 1),
w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Expected, Some(L::De), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::It), M::Whole, 1), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Unit, Some(L::Pt), M::Whole, 1), w(K::Present, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0),
w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Expected, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Id), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Ca), M::Whole, 1), w(K::Native, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0),
w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::Es), M::Whole, 0),
w(K::Address, None, M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 1), w(K::Unit, Some(L::Da), M::Whole, 1), w(K::Unit, Some(L::Nb), M::Whole, 1),
w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::SkillLevel, Some(L::Ga), M::Whole, 4), w(K::Degree, Some(L::Ga), M::Whole, 4), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 4), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Role, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0),
w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Publication, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Expected, Some(L::Fi), M::Whole, 0),
w(K::Grade, Some(L::Fi), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 3),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Expected, Some(L::Ro), M::Whole, 0), w(K::UntilAfter, Some(L::Fi), M::Whole, 0), w(K::Until, Some(L::Fi), M::Whole, 0), w(K::At, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Lv), M::Whole, 0), w(K::Expected, Some(L::Fr), M::Whole, 0),
w(K::Degree, Some(L::It), M::Whole, 4), w(K::Grade, Some(L::Lv), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 4),
w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Lt), M::Whole, 5), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Award, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 3),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0),
w(K::Season, Some(L::En), M::Whole, 3), w(K::Season, Some(L::It), M::Whole, 3), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 5),
w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 4),
w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 4), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Suffix, 0),
w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0),
w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Fi), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Obtained, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::Mt), M::Whole, 4), w(K::Award, None, M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0),
w(K::Obtained, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 2), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Until, Some(L::Cs), M::Whole, 0),
w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 6), w(K::Fluency, None, M::Whole, 3), w(K::Fluency, None, M::Whole, 4),
w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 5),
w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Mt), M::Whole, 6),
w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 6),
w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6),
w(K::Degree, Some(L::Es), M::Whole, 4), w(K::School, Some(L::Es), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 1), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Gender, Some(L::Ga), M::Whole, 2), w(K::Degree, Some(L::Ga), M::Whole, 6),
w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6),
w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Lv), M::Whole, 6), w(K::Degree, Some(L::Lt), M::Whole, 6), w(K::Degree, Some(L::Et), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Grade, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 7), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Tr), M::Whole, 0),
w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::SkillLevel, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2),
w(K::Fluency, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2),
w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2),
w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2),
w(K::Fluency, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::SkillLevel, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2),
w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Present, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2),
w(K::SkillLevel, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 2), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0),
w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 6), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::Employment, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Nl), M::Whole, 2),
w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 1), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0),
w(K::At, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Marital, Some(L::Tr), M::Whole, 0), w(K::Expected, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0),
w(K::Marital, Some(L::Id), M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 1), w(K::Introduction, Some(L::It), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Expected, Some(L::Sv), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0),
w(K::Since, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0),
w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Certificate, None, M::Whole, 0),
w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4),
w(K::Introduction, Some(L::Es), M::Whole, 1), w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::De), M::Whole, 0),
w(K::Native, Some(L::Id), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Lv), M::Whole, 0),
w(K::Native, Some(L::Mt), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ga), M::Whole, 1), w(K::Unit, Some(L::Id), M::Whole, 2),
w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0),
w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::Award, Some(L::Ga), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 3),
w(K::School, Some(L::En), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Award, Some(L::Mt), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Whole, 0),
w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 4), w(K::Subject, Some(L::Is), M::Whole, 0),
w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Degree, None, M::Whole, 5),
w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Lv), M::Whole, 0),
w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::SkillLevel, Some(L::Ga), M::Whole, 2),
w(K::Fluency, Some(L::It), M::Whole, 4), w(K::Fluency, Some(L::It), M::Whole, 4), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0),
w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::At, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6),
w(K::Until, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Native, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 2), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6),
w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::Degree, Some(L::Vi), M::Whole, 5),
w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Course, Some(L::Pt), M::Whole, 0),
w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0),
w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0),
w(K::Project, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Whole, 0), w(K::Employment, Some(L::Fr), M::Whole, 0),
w(K::Certificate, Some(L::Ga), M::Whole, 0), w(K::Marital, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0),
w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0),
w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0),
w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0),
w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 4), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0),
w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0),
w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Grade, None, M::Whole, 0),
w(K::Introduction, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Introduction, Some(L::Vi), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Address, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Prefix, 0),
w(K::At, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Tr), M::Whole, 6), w(K::Grade, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Suffix, 0), w(K::Marital, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::School, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::SkillLevel, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Tr), M::Whole, 6), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 5),
w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0),
w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::Obtained, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0),
w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3),
w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 6), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0),
w(K::Course, Some(L::En), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Certificate, None, M::Whole, 0),
w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::Grade, None, M::Whole, 0),
w(K::Grade, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0),
w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::De), M::Whole, 0),
w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0),
w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0),
w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0),
w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0),
w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0),
w(K::Document, Some(L::Et), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Bg), M::Whole, 0),
w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Pl), M::Whole, 1), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0),
w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, None, M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 5),
w(K::Degree, Some(L::Id), M::Whole, 6), w(K::Since, Some(L::It), M::Whole, 0), w(K::From, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Introduction, Some(L::Nl), M::Whole, 1), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0),
w(K::Present, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Conjunction, Some(L::Id), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Present, Some(L::Hr), M::Whole, 0), w(K::Present, Some(L::SrLatn), M::Whole, 0),
w(K::Present, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2),
w(K::SkillLevel, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::En), M::Whole, 4), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0),
w(K::DateParticle, Some(L::Fr), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0),
w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::School, Some(L::Is), M::Suffix, 0), w(K::Department, Some(L::Is), M::Whole, 0),
w(K::Department, Some(L::Is), M::Suffix, 0), w(K::DateParticle, Some(L::Es), M::Whole, 0), w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0),
w(K::Address, Some(L::Es), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0),
w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0),
w(K::School, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Fr), M::Whole, 0), w(K::Since, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Ca), M::Whole, 0),
w(K::Since, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Since, Some(L::Es), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::From, Some(L::Es), M::Whole, 0), w(K::From, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Pt), M::Whole, 0), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::LanguageTest, Some(L::De), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0),
w(K::DateParticle, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::At, Some(L::Id), M::Whole, 1), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Expected, Some(L::Id), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::DateParticle, Some(L::Ro), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::From, Some(L::Ro), M::Whole, 0),
w(K::Department, Some(L::Mt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::De), M::Prefix, 7),
w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4),
w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0),
w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 6),
w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Degree, Some(L::Sl), M::Whole, 6),
w(K::Degree, Some(L::Ca), M::Whole, 6), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Obtained, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 5),
w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Is), M::Whole, 5), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Fr), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Publication, Some(L::Cs), M::Whole, 0),
w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0),
w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Fi), M::Whole, 0),
w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Sl), M::Whole, 0), w(K::Until, Some(L::Hr), M::Whole, 0), w(K::Until, Some(L::SrLatn), M::Whole, 0),
w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3),
w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4),
w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4),
w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ga), M::Whole, 8), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Role, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8),
w(K::Degree, Some(L::En), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Present, Some(L::Cs), M::Whole, 0),
w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8),
w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Tr), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8),
w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Hu), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Et), M::Whole, 8), w(K::Degree, Some(L::Is), M::Whole, 8),
w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Subject, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 6), w(K::Fluency, Some(L::Es), M::Whole, 6),
w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Employment, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Degree, Some(L::Mt), M::Whole, 8), w(K::Degree, Some(L::It), M::Whole, 8), w(K::Degree, Some(L::Pt), M::Whole, 8),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Address, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::From, Some(L::Fr), M::Whole, 0),
w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Expected, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Lt), M::Whole, 0), w(K::Native, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Department, Some(L::Pl), M::Whole, 0),
w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Pt), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0),
w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 1), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Conjunction, Some(L::It), M::Whole, 0),
w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Present, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0),
w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 1),
w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 5),
w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 5), w(K::Introduction, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2),
w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Obtained, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Address, Some(L::Hu), M::Whole, 0),
w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Es), M::Whole, 1),
w(K::At, Some(L::Ca), M::Whole, 1), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::Ca), M::Anywhere, 0),
w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0),
w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::Native, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 3),
w(K::Conjunction, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4),
w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Expected, Some(L::Es), M::Whole, 0),
w(K::SkillLevel, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 5), w(K::Season, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Ca), M::Whole, 2), w(K::Conjunction, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Fi), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 2),
w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Sl), M::Whole, 0),
w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1),
w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Suffix, 7), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5),
w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Until, Some(L::En), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6),
w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 5),
w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0),
w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5),
w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2),
w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Subject, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Nb), M::Whole, 5),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0),
w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Ga), M::Whole, 1), w(K::SkillLevel, Some(L::Hu), M::Whole, 3),
w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::Fluency, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2),
w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Mt), M::Whole, 2), w(K::Gender, Some(L::Hu), M::Whole, 1), w(K::Document, Some(L::Is), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 8),
w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0),
w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0),
w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0),
w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Role, Some(L::Nb), M::Anywhere, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Sv), M::Whole, 4),
w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::At, Some(L::En), M::Whole, 1), w(K::Season, Some(L::Da), M::Whole, 1), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Document, Some(L::Ro), M::Whole, 0),
w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0),
w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::Since, Some(L::Da), M::Whole, 0),
w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1), w(K::Since, Some(L::Is), M::Whole, 0),
w(K::From, Some(L::Is), M::Whole, 0), w(K::At, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Employment, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Employer, Some(L::Is), M::Whole, 0),
w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Until, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4),
w(K::Marital, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::Sv), M::Whole, 4),
w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Unit, Some(L::SrLatn), M::Whole, 1),
w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1), w(K::Unit, Some(L::SrLatn), M::Whole, 1),
w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::SkillLevel, Some(L::Nl), M::Whole, 3),
w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Fr), M::Whole, 1), w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Publication, Some(L::Is), M::Suffix, 0), w(K::Employer, None, M::Whole, 0),
w(K::Department, Some(L::En), M::Whole, 0), w(K::Introduction, Some(L::De), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2),
w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 2),
w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0),
w(K::Degree, Some(L::Et), M::Whole, 4), w(K::School, Some(L::Et), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Tr), M::Whole, 3),
w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Gender, Some(L::Ca), M::Whole, 1),
w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Award, None, M::Whole, 0),
w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Introduction, Some(L::Id), M::Whole, 1), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Page, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fi), M::Whole, 0),
w(K::Introduction, Some(L::De), M::Whole, 1), w(K::Introduction, Some(L::Nl), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Fi), M::Whole, 0),
w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::Degree, Some(L::De), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0),
w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0),
w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 1), w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::Pl), M::Whole, 1),
w(K::Introduction, Some(L::Sv), M::Whole, 1), w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Season, Some(L::De), M::Whole, 3), w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Introduction, Some(L::Tr), M::Whole, 1),
w(K::Gender, Some(L::De), M::Whole, 1), w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0),
w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0),
w(K::Unit, Some(L::Hu), M::Whole, 2), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Introduction, Some(L::Es), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1),
w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0),
w(K::At, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0),
w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4),
w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 1), w(K::At, Some(L::Nb), M::Whole, 1), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0),
w(K::Introduction, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Introduction, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1),
w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Introduction, Some(L::Nl), M::Whole, 0), w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Introduction, Some(L::It), M::Whole, 0),
w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0),
w(K::Conjunction, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Role, Some(L::It), M::Anywhere, 0), w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0),
w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Suffix, 6), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0),
w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 7),
w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::SkillLevel, Some(L::Ro), M::Whole, 3),
w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3),
w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::SkillLevel, Some(L::Mt), M::Whole, 3), w(K::Online, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Sl), M::Anywhere, 0), w(K::Role, Some(L::Hr), M::Anywhere, 0),
w(K::Role, Some(L::SrLatn), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Cs), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Sk), M::Anywhere, 0), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Pl), M::Anywhere, 0),
w(K::School, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0), w(K::Marital, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::From, Some(L::Tr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::SkillLevel, Some(L::Tr), M::Whole, 3),
w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1), w(K::Conjunction, Some(L::Fi), M::Whole, 0), w(K::Unit, Some(L::Nl), M::Whole, 1),
w(K::Introduction, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 7),
w(K::Introduction, Some(L::Da), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Da), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3), w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3),
w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Introduction, Some(L::Pl), M::Whole, 0), w(K::Introduction, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Publication, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
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
w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6),
w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0),
w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0),
w(K::Native, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Suffix, 0), w(K::Subject, Some(L::Da), M::Suffix, 0), w(K::Subject, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Ja), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4),
w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0),
w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Obtained, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1),
w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Introduction, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Et), M::Whole, 0),
w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7),
w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7),
w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7),
w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7), w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7), w(K::Fluency, Some(L::Ga), M::Whole, 4),
w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 2),
w(K::School, Some(L::Id), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Sv), M::Whole, 1), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Da), M::Whole, 1), w(K::Project, Some(L::De), M::Whole, 0), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Nb), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 2),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1),
w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Mt), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7),
w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::Degree, Some(L::Ca), M::Whole, 7),
w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7),
w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Native, Some(L::Hr), M::Whole, 0),
w(K::Native, Some(L::Sl), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0),
w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 4),
w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Degree, None, M::Whole, 8), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Introduction, Some(L::Es), M::Whole, 0),
w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::SkillLevel, Some(L::Ga), M::Whole, 3), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0),
w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0),
w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::It), M::Whole, 0),
w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3),
w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::Gender, Some(L::Et), M::Whole, 1), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4),
w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4),
w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2),
w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Obtained, Some(L::Tr), M::Whole, 0),
w(K::Degree, None, M::Whole, 7), w(K::Role, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3),
w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Introduction, Some(L::Fi), M::Whole, 0), w(K::Introduction, Some(L::Vi), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0),
w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0),
w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::En), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Certificate, Some(L::Ja), M::Whole, 0), w(K::Certificate, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Lt), M::Whole, 2),
w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Id), M::Whole, 4), w(K::Season, Some(L::Id), M::Whole, 3), w(K::Season, Some(L::Id), M::Whole, 2),
w(K::Season, Some(L::Id), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Gender, Some(L::Cs), M::Whole, 1), w(K::Gender, Some(L::Sk), M::Whole, 1), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Ja), M::Whole, 0), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Ordinal, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0),
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
w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0),
w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0),
w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0),
w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2),
w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3),
w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0), w(K::At, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 1),
w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Page, Some(L::En), M::Whole, 0), w(K::Page, Some(L::Fr), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0),
w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Page, Some(L::It), M::Whole, 0), w(K::Page, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7),
w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0),
w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0),
w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6), w(K::Fluency, Some(L::De), M::Whole, 6),
w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Fi), M::Whole, 4),
w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8),
w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0), w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0),
w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2),
w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::Season, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Award, Some(L::De), M::Whole, 0),
w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 2), w(K::Degree, Some(L::Pl), M::Whole, 5),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 1),
w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0),
w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0),
w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0),
w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Es), M::Whole, 1),
w(K::Season, Some(L::Pt), M::Whole, 1), w(K::Season, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Ca), M::Whole, 1), w(K::SkillLevel, Some(L::Ca), M::Whole, 1), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 1), w(K::SkillLevel, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Fr), M::Whole, 1),
w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Mt), M::Whole, 0),
w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Tr), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Project, Some(L::Nl), M::Whole, 0),
w(K::Project, Some(L::Nl), M::Suffix, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0),
w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Da), M::Suffix, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0),
w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0),
w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Et), M::Whole, 0),
w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::SrLatn), M::Whole, 1), w(K::Season, Some(L::Hr), M::Whole, 1),
w(K::Degree, Some(L::De), M::Whole, 8), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Project, Some(L::Nb), M::Suffix, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0),
w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 1),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0),
w(K::Department, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0),
w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0),
w(K::Subject, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0),
w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0),
w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1),
w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 3),
w(K::Season, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7),
w(K::Until, Some(L::Mt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::Ga), M::Whole, 5), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 2), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::Page, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0),
w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0),
w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3), w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::School, Some(L::Fi), M::Suffix, 0),
w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Cs), M::Whole, 0),
w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0),
w(K::Course, Some(L::It), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1),
w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0),
w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3),
w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2),
w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0),
w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4),
w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::School, None, M::Whole, 0),
w(K::School, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0),
w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 2),
w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::Introduction, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0),
w(K::Subject, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Publication, None, M::Whole, 0),
w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4),
w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3),
w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0),
w(K::Season, Some(L::It), M::Whole, 4), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0),
w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0),
w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3),
w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Degree, Some(L::Cs), M::Whole, 4),
w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Page, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3),
w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Et), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 2), w(K::Season, Some(L::En), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 2), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Certificate, Some(L::Hr), M::Whole, 0),
w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0),
w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 4),
w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0),
w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0),
w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Prefix, 4), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 5),
w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0),
w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Season, Some(L::Pt), M::Whole, 4),
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
w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3),
w(K::Role, Some(L::En), M::Suffix, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0),
w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Mt), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Unit, None, M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 1), w(K::Unit, None, M::Whole, 1), w(K::At, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Hr), M::Whole, 2),
w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 1),
w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2),
w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::Gender, Some(L::Cs), M::Whole, 2),
w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2),
w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::De), M::Prefix, 0), w(K::Season, Some(L::Lv), M::Whole, 4), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Season, Some(L::Cs), M::Whole, 4),
w(K::Season, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 4), w(K::Season, Some(L::Hr), M::Whole, 4), w(K::Season, Some(L::SrLatn), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Hr), M::Whole, 0),
w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Season, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0),
w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Marital, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 1),
w(K::Season, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Publication, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Grade, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Project, Some(L::El), M::Whole, 0), w(K::Unit, Some(L::El), M::Whole, 1),
w(K::Until, Some(L::El), M::Whole, 0), w(K::Present, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Role, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Expected, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 5), w(K::Since, Some(L::El), M::Whole, 0),
w(K::From, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::Grade, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2),
w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::Document, Some(L::El), M::Whole, 0), w(K::Introduction, Some(L::El), M::Whole, 1), w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7),
w(K::Online, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Introduction, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0),
w(K::Publication, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::Course, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 4),
w(K::Fluency, Some(L::El), M::Whole, 4), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2), w(K::Role, Some(L::El), M::Suffix, 0),
w(K::Degree, Some(L::El), M::Whole, 6), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Page, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Course, Some(L::El), M::Whole, 0),
w(K::At, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Season, Some(L::El), M::Whole, 3),
w(K::Season, Some(L::El), M::Whole, 4), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 8),
w(K::School, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 2),
w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2),
w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0),
w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 1),
w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1),
w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0),
w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Obtained, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::School, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 1), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3),
w(K::Employment, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::Introduction, Some(L::Ru), M::Whole, 1), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Obtained, Some(L::Ru), M::Whole, 0),
w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5),
w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Introduction, Some(L::Uk), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1),
w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 5),
w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Until, Some(L::Sr), M::Whole, 0),
w(K::Until, Some(L::Bg), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4),
w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Degree, Some(L::Sr), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8),
w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 6), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Season, Some(L::Bg), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2),
w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Employment, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Marital, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Season, Some(L::Sr), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Ru), M::Whole, 4),
w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::Conjunction, Some(L::Ru), M::Whole, 0), w(K::Conjunction, Some(L::Bg), M::Whole, 0), w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0),
w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8),
w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0),
w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0),
w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0),
w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2),
w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7),
w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Introduction, Some(L::Uk), M::Whole, 0), w(K::Introduction, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2),
w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4),
w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 5), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1),
w(K::Unit, Some(L::Uk), M::Whole, 2), w(K::Online, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Sr), M::Whole, 0),
w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 1),
w(K::Since, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Since, Some(L::Sr), M::Whole, 0), w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0),
w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Season, Some(L::Ru), M::Whole, 3),
w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Since, Some(L::Bg), M::Whole, 0),
w(K::From, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0),
w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Grade, Some(L::Sr), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0),
w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::Expected, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0),
w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 1), w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0),
w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0),
w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Department, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0),
w(K::Certificate, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0),
w(K::From, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4),
w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Page, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0),
w(K::School, Some(L::Bg), M::Prefix, 0), w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0),
w(K::Address, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5),
w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Introduction, Some(L::Ru), M::Whole, 0), w(K::Introduction, Some(L::Uk), M::Whole, 0), w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0),
w(K::School, Some(L::He), M::Whole, 0), w(K::Award, Some(L::He), M::Whole, 0), w(K::Gender, Some(L::He), M::Whole, 2), w(K::Employer, Some(L::He), M::Whole, 0), w(K::At, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 6), w(K::Grade, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 3),
w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::Fluency, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::SkillLevel, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::Native, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 5),
w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Gender, Some(L::He), M::Whole, 1), w(K::Marital, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Address, Some(L::He), M::Whole, 0), w(K::Present, Some(L::He), M::Whole, 0),
w(K::Publication, Some(L::He), M::Whole, 0), w(K::Online, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Subject, Some(L::He), M::Whole, 0), w(K::Conjunction, Some(L::He), M::Whole, 0), w(K::Unit, Some(L::He), M::Whole, 2), w(K::Season, Some(L::He), M::Whole, 4),
w(K::Fluency, Some(L::He), M::Whole, 4), w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::From, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Since, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 5), w(K::Role, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7),
w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Project, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::Employer, Some(L::He), M::Whole, 0), w(K::Expected, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 1), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 3),
w(K::Season, Some(L::He), M::Whole, 3), w(K::Until, Some(L::He), M::Whole, 0), w(K::Page, Some(L::He), M::Whole, 0), w(K::Document, Some(L::He), M::Whole, 0), w(K::Season, Some(L::He), M::Whole, 2), w(K::Unit, Some(L::He), M::Whole, 1), w(K::Degree, Some(L::He), M::Whole, 4), w(K::School, Some(L::He), M::Whole, 0),
w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::SkillLevel, Some(L::Ar), M::Whole, 2), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::Unit, Some(L::Ar), M::Whole, 2), w(K::Marital, Some(L::Ar), M::Whole, 0),
w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Award, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 2), w(K::Online, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 6),
w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Until, Some(L::Ar), M::Whole, 0), w(K::Present, Some(L::Ar), M::Whole, 0), w(K::Project, Some(L::Ar), M::Whole, 0), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 4),
w(K::Grade, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 3), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 8), w(K::Address, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 1), w(K::Document, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 4),
w(K::Season, Some(L::Ar), M::Whole, 2), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Native, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 7), w(K::Expected, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 3),
w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 5), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 1), w(K::DateParticle, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1),
w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Page, Some(L::Ar), M::Whole, 0), w(K::At, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::SkillLevel, Some(L::Ar), M::Whole, 4), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::SkillLevel, Some(L::Ar), M::Whole, 3),
w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::From, Some(L::Ar), M::Whole, 0), w(K::Since, Some(L::Ar), M::Whole, 0), w(K::Conjunction, Some(L::Ar), M::Whole, 0),
w(K::Grade, Some(L::Hi), M::Whole, 0), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Publication, Some(L::Hi), M::Whole, 0), w(K::Department, Some(L::Hi), M::Whole, 0),
w(K::Expected, Some(L::Hi), M::Whole, 0), w(K::Present, Some(L::Hi), M::Whole, 0), w(K::Marital, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::SkillLevel, Some(L::Hi), M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 7),
w(K::Conjunction, Some(L::Hi), M::Whole, 0), w(K::Online, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::Address, Some(L::Hi), M::Whole, 0), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 2), w(K::Award, Some(L::Hi), M::Whole, 0), w(K::Document, Some(L::Hi), M::Whole, 0),
w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 8), w(K::UntilAfter, Some(L::Hi), M::Whole, 0), w(K::Until, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::Native, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 5),
w(K::Gender, Some(L::Hi), M::Whole, 1), w(K::Gender, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Project, Some(L::Hi), M::Whole, 0), w(K::Page, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 2), w(K::Degree, Some(L::Hi), M::Whole, 6),
w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Unit, Some(L::Hi), M::Whole, 2), w(K::Unit, Some(L::Hi), M::Whole, 1), w(K::Season, Some(L::Hi), M::Whole, 1), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Subject, Some(L::Hi), M::Whole, 0),
w(K::Season, Some(L::Hi), M::Whole, 3), w(K::Season, Some(L::Hi), M::Whole, 4), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::DateParticle, Some(L::Hi), M::Whole, 0), w(K::SinceAfter, Some(L::Hi), M::Whole, 0), w(K::Since, Some(L::Hi), M::Whole, 0), w(K::From, Some(L::Hi), M::Whole, 0),
w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Present, Some(L::Th), M::Anywhere, 0), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::Grade, Some(L::Th), M::Anywhere, 0),
w(K::Expected, Some(L::Th), M::Anywhere, 0), w(K::Publication, Some(L::Th), M::Anywhere, 0), w(K::Until, Some(L::Th), M::Anywhere, 0), w(K::Address, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 1), w(K::Project, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4),
w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::SkillLevel, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 8), w(K::Since, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Online, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Th), M::Anywhere, 0),
w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::Degree, Some(L::Th), M::Anywhere, 6), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 5), w(K::Document, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 7), w(K::Fluency, Some(L::Th), M::Anywhere, 3),
w(K::SkillLevel, Some(L::Th), M::Anywhere, 3), w(K::DateParticle, Some(L::Th), M::Anywhere, 0), w(K::Unit, Some(L::Th), M::Anywhere, 1), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 2),
w(K::Season, Some(L::Th), M::Anywhere, 2), w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Native, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 1), w(K::Season, Some(L::Th), M::Anywhere, 3), w(K::School, Some(L::Th), M::Anywhere, 0),
w(K::Employer, Some(L::Th), M::Anywhere, 0), w(K::Marital, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 2), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1),
w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0),
w(K::Unit, Some(L::Ja), M::Anywhere, 2), w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Employment, Some(L::Ja), M::Whole, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Project, Some(L::Ja), M::Anywhere, 0), w(K::Page, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Whole, 1), w(K::Document, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0),
w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Project, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4),
w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3),
w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0),
w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0),
w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0),
w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0),
w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Project, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0),
w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Employment, Some(L::ZhHans), M::Whole, 0),
w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Employment, Some(L::ZhHant), M::Whole, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Employment, Some(L::ZhHans), M::Whole, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4),
w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2),
w(K::Until, Some(L::ZhHans), M::Anywhere, 0), w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Role, Some(L::ZhHans), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Whole, 1), w(K::Publication, Some(L::ZhHans), M::Whole, 1),
w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0),
w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0),
w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 6),
w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::ZhHans), M::Anywhere, 0),
w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employment, Some(L::Ja), M::Whole, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2),
w(K::Gender, Some(L::ZhHant), M::Anywhere, 2), w(K::Gender, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2),
w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Publication, Some(L::Ja), M::Whole, 1), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1), w(K::Unit, Some(L::ZhHant), M::Anywhere, 1),
w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Expected, Some(L::ZhHant), M::Anywhere, 0),
w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3),
w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0),
w(K::Publication, Some(L::ZhHant), M::Whole, 1), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2),
w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Whole, 0),
w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 1), w(K::Gender, Some(L::ZhHant), M::Anywhere, 1), w(K::Gender, Some(L::Ja), M::Anywhere, 1), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3),
w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Page, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0),
w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Role, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employment, Some(L::ZhHant), M::Whole, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::ZhHant), M::Anywhere, 2),
w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4),
w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0),
w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2),
w(K::Unit, Some(L::ZhHant), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Page, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0),
w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3),
w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Anywhere, 0), w(K::Course, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 2), w(K::Project, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 4),
w(K::Season, Some(L::Ko), M::Anywhere, 4), w(K::Document, Some(L::Ko), M::Anywhere, 0), w(K::Employment, Some(L::Ko), M::Whole, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Whole, 1),
w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Present, Some(L::Ko), M::Anywhere, 0),
w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 2), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::Marital, Some(L::Ko), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ko), M::Anywhere, 0), w(K::Until, Some(L::Ko), M::Anywhere, 0),
w(K::End, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 1), w(K::Native, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 6), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0),
w(K::Degree, Some(L::Ko), M::Anywhere, 8), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 3), w(K::Season, Some(L::Ko), M::Anywhere, 1), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::Employer, Some(L::Ko), M::Whole, 0),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 7), w(K::Grade, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0),
w(K::At, Some(L::Ko), M::Anywhere, 0), w(K::Gender, Some(L::Ko), M::Anywhere, 2), w(K::Season, Some(L::Ko), M::Anywhere, 2), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4),
w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::Since, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::Fluency, Some(L::Ko), M::Anywhere, 1),
w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1), w(K::Enter, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 2), w(K::Degree, Some(L::Ko), M::Anywhere, 5), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 3), w(K::Employer, Some(L::Ko), M::Anywhere, 0),
w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::Page, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::School, Some(L::Ko), M::Anywhere, 0),
w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
