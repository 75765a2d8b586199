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
0xc200000800000080, 0x4041000680080022, 0x3a8004000200088, 0x8024000104200000, 0x8402042008000001, 0x402001080000400, 0x40090a0c020044, 0x208000004110,
0x40400000002c0440, 0x10042240034000c4, 0x18000400040040, 0x8220404200432, 0x840000000866a4, 0x2102480012001000, 0x1000820d01820000, 0x10010080408000c,
0x5231000022, 0x2000020084080200, 0x408a2644004000, 0x8301810040400084, 0x200000123001, 0x8002812a082000, 0x4100210a00000080, 0x8090098004082000,
0x84100203240000, 0x880040414003604a, 0x6000c10002202900, 0x8ae0400845a440c0, 0x2c08000010b0068, 0x8000000800001, 0x4028b28002400, 0x1010100140080010,
0x10422000002004c8, 0x2880042000800c4, 0x180820000400, 0x42000100284024a0, 0xc000020010081000, 0x420404a0000002, 0xc10a00800400019, 0x10a00000108,
0x41000090148004, 0x1600104008200840, 0x1104400200044, 0x1800010008200, 0x9400026200560, 0x2180810200020010, 0x30c20800a011200, 0x21409040000002,
0x1000040cc0400108, 0x4000242004200460, 0x1000080000104003, 0x2100080208000000, 0x10541008a0000000, 0x1052000010600081, 0x410c000000002, 0x2040028800416000,
0x210001000102400, 0x400001c088008002, 0x2102201000204800, 0x40801500060c2100, 0x8000800480121000, 0x1201011561, 0x406104420100000, 0x8882000210010000,
0x500a020101108000, 0x40a808019400100, 0x44008040030401, 0x8400c204044000, 0x4890000020a0, 0x4016908402128001, 0x8080108b11010a01, 0x1832008c20000000,
0x620000400000808, 0x4080090000042000, 0x20180020100042, 0xa000181300a80000, 0x60045010080000, 0x1a00894240040081, 0x1412000000000004, 0x481000031040c000,
0x143000002898, 0x10000808401041, 0x100000820008004, 0x800000088102280, 0xa020001004802a0, 0x80000e100014000, 0x1200000001201000, 0x84000000480000b8,
0x8000000018000, 0x111664c400080088, 0x802408400000420, 0x9060200000411, 0x4009000, 0x400008000040800, 0x28080000000180, 0x804004410182a,
0x8d008082000006, 0x204800005040006, 0xc0000410201000, 0x2001400000460180, 0x90002900040104, 0x1088002c80c00800, 0x681a004121000000, 0x402000020d8400,
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
0x6040002400100008, 0x8101804400002, 0x140000080400a020, 0x60a2024b090000, 0x2c08170082001, 0x50000b0002110001, 0x4048400010000000, 0x202520000004800,
0x440000101542420, 0x1000500048000402, 0x6002008144000021, 0x382228200800000, 0x4040004400400001, 0x10000004c000088, 0x4000000002010, 0x4000501200680008,
0x800a008840006000, 0x2041200250404000, 0x806c000048200100, 0x100040020108100, 0x4000108046000308, 0xa400000008010, 0x850400022004122, 0x91008400010800,
0x100041001810400, 0x142000606005814, 0x90008100310800, 0x8008108a00d0000, 0x1200010000103040, 0x801205000000810, 0x44800200000200a0, 0xe000842004000022,
0x41220000040608, 0x24028808017200, 0x40000121000620, 0xa08a080280c0010, 0x1408402004002268, 0x408000500000081, 0x1000110301a000, 0x29384ec01000404,
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
academie$q
academische bachelor$r
academy$s
academy trust$t
acadèmia$u
académie$v
acca$w
accademia$x
accesit$y
accessit$z
accountant${
accreditation$|
accredited$|
accèssit$z
accésit$y
acemi$}
acheteur%$
acheteuse%$
acierie%%
acil tip teknisyeni%&
acil tıp teknisyeni%&
aciérie%%
acls$w
acm%'
acougueiro%(
acreditacio%)
acreditacion%*
acreditacion en%*
acreditació%)
acreditación%*
acreditación en%*
acreditare%+
actas%,
actes%-
actes de colloque%.
acteur%/
actor%0
actress%1
actrice%/
actrita%2
actriz$j
actriță%2
actuaire%$
actual%3
actualidad%4
actualitat%5
actualment%5
actualmente%6
actuary%1
actuel$I
actuelle$I
actuellement$I
acum%7
acupuncturist%1
ad oggi$V
ada schein%8
ada-schein%8
adaleinkunn%9
adalgrein%:
addetta%;
addetta antincendio$g
addetto%;
addetto antincendio$g
adesso$V
adim%<
adiunkt%=
adjoint%$
adjointe%$
adjunct%1
adjunkt%>
adjunktus%?
adjuster%1
admin%@
administraator$f
administrador%A
administradora%A
administrateur%$
administratiu%B
administrativa%C
administrativo$j
administratoer%D
administrator%E
administratore%F
administratorius%G
administratorka%=
administrators%H
administratorė%G
administratrice%$
administratör%D
administrátor%I
adminisztrator%J
adminisztrátor%J
adp%K
adr$w
adr bevis%L
adr intyg%M
adr-bevis%L
adr-intyg%M
adsp%K
advanced%N
advanced certificate%O
advanced diploma%O
advanced highers%P
advies%Q
adviser%1
adviseur%/
advisor%1
advisory$t
advocaat%/
advocada%B
advocat%B
advogada%(
advogado%(
advogados%R
advokaat$f
advokat%S
advokatas%G
advokát%I
adwokat%=
adım%<
ae$L
aec%T
aed$|
aegare%D
aeidinkielen taso%U
aeidinkielenae%U
aeidinkieli%U
aeidinkielinen%U
aeldreboende$]
aemne%V
aemneslaerarexamen%W
aeroport%%
aeropuerto%X
aerztin%Y
afdeling%Z
afdelingen%[
affreteur%$
affréteur%$
afgerond%\
afhandling%]
afstudeerrichting%^
ag%_
ag suil leis%`
ag súil leis%`
agare%D
agence%%
agence immobiliere%%
agence immobilière%%
agenceur%$
agenceuse%$
agencia%a
agencija%b
agencja%c
agency$t
agent%d
agent achizitii%2
agent achiziții%2
agent de paza%2
agent de pază%2
agent de securite%$
agent de sécurité%$
agent immobilier%$
agente%e
agentia%f
agentie%f
agentur%g
agentura%h
agentúra%i
agentūra%j
agenzia%k
agenția%f
agenție%f
aggiornamento%l
agirlikli ortalama%m
agno%m
agregation%n
agregation de%n
agregation externe%n
agrement%o
agricoltore%;
agricoltrice%;
agriculteur%$
agricultor%p
agricultora%p
agricultrice%$
agriturismo%k
agronom%@
agrégation%n
agrégation de%n
agrégation externe%n
agrément%o
agència%q
agência%R
ahli%r
ahli gizi%@
ahli madya%s
ahlr%t
ahoj%u
ahora%4
aide soignant%$
aide soignante%$
aide-soignant%$
aide-soignante%$
aidinkielen taso%U
aidinkielena%U
aidinkieli%U
aidinkielinen%U
aikste%v
aikštė%v
ailtire%w
air force$t
air traffic controller%1
airlines$t
airport$t
aistritheoir%w
aiuto%;
aiuto cuoca%;
aiuto cuoco%;
ajakiri%x
ajakirjanik$f
ajans%y
ajansi%y
ajansı%y
ajokortti%z
ajto%{
ajtó%{
ajudant%B
ajudante%(
ajuntament%q
ajusteur%$
ajutor%2
akadeemia%|
akademi%}
akademia&$
akademie&%
akademiebrief&&
akademii&'
akademija&(
akademisi&)
akademiuddannelse&*
akademía&+
akadémia&,
akadēmija&-
akatemia&.
akeri$]
akici&/
akici duzeyde&/
akkademja&0
aktif&1
aktivne&2
aktivno&3
aktivně&4
aktor&5
aktorka%=
aktris%@
aktualnie&6
aktuell&7
aktívne&8
aku&9
akuntan%@
akıcı&/
akıcı düzeyde&/
al&:
alameda&;
alani&<
alanı&<
alap&=
alapfok&=
alapfokozat&>
alapfoku&=
alapfokú&=
alapismeretek&?
alapito%J
alapitvany&@
alapkepzes&>
alapképzés&>
alapszak&>
alapszint&=
alapszintu&=
alapszintű&=
alapítvány&@
alapító%J
alates&A
albanil$j
albanila$j
albañil$j
albañila$j
albergo%k
albergue%X
alcalde$j
alcaldesa$j
alcaldia&B
alcaldía&B
aldreboende$]
aleea&C
aleja&D
aleje&E
alempi korkeakoulututkinto&F
alfaiate%(
algaja&G
algtase&H
algteadmised&I
alkaen&J
alkeet&K
alkeistaso&L
alla data attuale$V
alle&M
allee&N
alleenstaand&O
allen&P
allenatore%;
allenatrice%;
allgemeine hochschulreife$h
allé&M
allée&Q
allén&P
almacenes%X
almoxarife%(
aloittelija&R
alt&S
altalanos iskola&T
altenheim%g
alternant%$
alternante%$
alto&U
altra%w
alėja%v
am&V
ambassador%1
ambulancier%$
ambulanciere%$
ambulancière%$
amet&W
amicale%%
amk&X
amk tutkinto&F
amk-tutkinto&F
ammatillinen perustutkinto&Y
ammatillinen tutkinto&Y
ammattikorkeakoulu&.
ammattikorkeakoulututkinto&F
ammattikoulu&Z
ammattiopisto&.
ammattitutkinto&Y
amministratore%;
amministratrice%;
amministratur&[
amne%V
amneslararexamen%W
amt%g
an&\
an mhaith&]
an-mhaith&]
ana dal&<
ana dil&^
ana dili&^
ana dilim&^
anabilim dali&<
anabilim dalı&<
anadil&^
anadili&^
anadilim&^
anadolu lisesi&)
anailisi%w
anailísí%w
anais&_
analis%@
analist&`
analista&a
analisti%&
analistă%2
analiticar&b
analitik&c
analitikas%G
analitike%F
analitikis%H
analitikė%G
analitičar&b
analityczka%=
analityk%=
analuutik$f
analyst&d
analyste%$
analytik%I
analytiker&e
analyytikko&f
analüütik$f
analītiķe%H
analītiķis%H
anaokulu&)
anchor%1
and&g
andar&;
andauernd&7
anerkennung$-
anfaenger&h
anfaengerin&h
anfaengerkenntnisse&i
anfanger&h
anfangerin&h
anfangerkenntnisse&i
anfänger&h
anfängerin&h
anfängerkenntnisse&i
angajat%2
angestellte&j
angestrebt&k
anggota%@
ani&l
animateur%$
animator&m
animatore%;
animatorka%=
animatrice&n
anlagenbau%g
anlaticisi%&
anlatıcısı%&
annee&o
annees&o
anni&p
anniskelupassi%z
anno&p
announcer%1
année&o
années&o
ano&q
anois&r
anos&q
ans&o
ansioluettelo&s
ansiomerkki&t
ansvarig%D
ansvarlig&u
anthropologist%1
anticipated&v
antincendio$g
antologi&w
antrenoare%2
antrenor&x
antrenör%&
anugerah&y
anwaeltin%Y
anwalt%Y
anwaltin%Y
anwenderkenntnisse&z
anwältin%Y
any&{
anyanyelv&|
anyanyelvi&|
anyanyelvi szint&|
anyanyelvu&|
anyanyelvű&|
anys&{
ao&}
aonad'$
ap'%
ap grad&*
ap-grad&*
apartamento&;
apartment'&
apbalvojums$4
apdovanojimas''
apdrosinasana'(
apdrošināšana'(
apiculteur%$
apicultrice%$
aplieciba')
apliecinajums')
apliecinājums')
apliecība')
apolo'*
apotek'+
apoteka',
apotekare%D
apoteker%@
apotheek%Q
apotheke%g
apotheker'-
appartement&Q
appraiser%1
apprendista%;
apprenti%$
apprentice%1
apprenticeship%P
apprentie%$
approbation%8
approvisionneur%$
approvisionneuse%$
aprendiz%p
aprendiza$j
aprenent%B
aprenenta%B
aprobado'.
aps$L
apt'/
apteek&W
apteekkari&f
apteekki'0
apteka%c
aptekarz%=
aptieka'(
apto&;
apulainen&f
apuraha'1
apótek'2
aquarium$t
ar'3
ar vardnicu'4
ar vārdnīcu'4
ara%5
arastirma gorevlisi%&
arastirmaci%&
araştırma görevlisi%&
araştırmacı%&
arbeider'5
arbeiter&j
arbeitsgruppe'6
arbejder'7
arbetare%D
arbitre%$
arbitro'8
arbitru%2
architect'9
architecte%$
architekt':
architektas%G
architektka%=
architetta%;
architetto%;
archivar';
archivaris%/
archivera$j
archivero$j
archivist%1
archivista%;
archiviste%$
archivář'<
archiwista%=
archiwistka%=
ardleibheal'=
ardleibhéal'=
ardteistimeireacht'>
ardteistiméireacht'>
area'?
arendaja$f
arets$_
arhitect%2
arhitecta%2
arhitectă%2
arhitekt'@
arhitekta'A
arhitekte%H
arhitekts%H
arhivar%2
arkeolog%&
arkistonhoitaja&f
arkitekt'B
arkivar&u
arkivarie%D
arkkitehti&f
army$t
arodizglitiba'C
arodizglītība'C
arodskola&-
arquitecta%C
arquitecte%B
arquitecto$j
arquitectura tecnica'D
arquitectura técnica'D
arquiteta%(
arquiteto%(
arquivista%(
arsenhet$`
arsiparis%@
arsitek%@
arsivci%&
arsstudium$`
arst$f
arste%H
arsts%H
art director'E
art school$s
artenomi&F
artesaani&Y
article'F
articles'G
articles de revue%.
articol'H
articoli'I
articoli in rivista'I
articolo'I
articulo%,
articulos%,
articulos en revistas%,
artigo&_
artigos&_
artikel'J
artikelen'K
artikkel'L
artikkeli'M
artiklu'N
artist%1
artium'O
arts%/
artykul'P
artykuł'P
artículo%,
artículos%,
artículos en revistas%,
aruhaz'Q
arvioitu'R
arviolta'R
arvosana'S
arvosanalla'S
arvosanat'S
arxiv%'
arzt%Y
arzthelfer&j
arztin%Y
arztpraxis%g
arşivci%&
as'T
as levels%P
asa$L
ascaill'U
ascensoriste%$
asci%&
ascibasi%&
ascisi%&
ase'V
asema'0
asentaja&f
asesor$j
asesora$j
asianajaja&f
asiantuntija'W
asiantuntijataso'X
asigurari%f
asigurări%f
asilo$x
asistan%&
asistani%&
asistanı%&
asisten%@
asistent'Y
asistenta%2
asistentas%G
asistente'Z
asistents%H
asistentă%2
asistentė%G
asl%k
asli'[
aso'\
aso diploma'\
aso-diploma'\
asociacija%j
asociacion%X
asociación%X
asociadas%X
asociados%X
asociat%2
asociatia%f
asociatie%f
asociația%f
asociație%f
asosiasi']
assegurances%q
assessor'^
assessora'^
assez bien'_
assicurazioni%k
assistant'`
assistante%$
assistante maternelle%$
assistent'a
assistente'b
assistentti&f
assistenz%Y
associacao%R
associacio%q
associació%q
associate%1
associate degree'c
associate of%O
associate of applied science%O
associate of arts%O
associate of science%O
associate's degree%O
associates$t
associati%k
association'd
associats%q
associazione%k
associação%R
associe%$
associee%$
associé%$
associée%$
assocjazzjoni'e
assoċjazzjoni'e
assurances%%
asszisztens%J
astazi%7
asteptat'f
asti'g
astillero%X
astilleros%X
astronomer%1
astăzi%7
asuransi']
asutaja$f
asystent%=
asystentka%=
asztalos%?
at'h
ate&}
ate a data'i
ate a presente data'i
ate agora'i
ate ao presente'i
ate hoje'i
ate o momento'i
atelier'j
ateliers%%
atendente%(
ateneo$x
atestat%+
atestatas'k
atestats'C
atestatul%+
atestāts'C
atheneum'l
atlag'm
atolyesi%y
ator%(
atriz%(
atstovas%G
attache%$
attachee%$
attaché%$
attachée%$
attalinati'n
attendu'o
attestation%o
attestato$g
attestato di$g
attestato di qualifica'p
atti'I
atti di convegno'I
attore%;
attorney%1
attrice%;
attuale$V
attualmente$V
attālināti'n
atual'i
atualidade'i
atualmente'i
atzime'q
atziniba$4
atzinība$4
atzīme'q
até&}
até a presente data'i
até agora'i
até ao presente'i
até hoje'i
até o momento'i
até à data'i
atölyesi%y
au'r
au pair's
au-pair%Y
audiologist%1
auditeur%$
auditor't
auditora%p
auditrice%$
audytor%=
audítor'u
aufbaustudium$/
aufsaetze'v
aufsaetze in zeitschriften'v
aufsatz'v
aufsatze'v
aufsatze in zeitschriften'v
aufstiegsfortbildung&&
aufsätze'v
aufsätze in zeitschriften'v
augsts'w
augstskola&-
auhind'x
aujourd'hui$I
aukio'y
aukiri$%
aukstas'z
aukstasis neuniversitetinis'{
aukstesnysis'{
aukštas'z
aukštasis neuniversitetinis'{
aukštesnysis'{
ausbildereignung$h
ausbilderschein%8
ausbildung$h
ausbildung als$h
ausbildung zum$h
ausbildung zum zur$h
ausbildung zum/zur$h
ausbildung zur$h
ausgestellt$d
ausgestellt am$d
ausgezeichnet'|
aushilfe'}
aushilfskraft($
ausiliario%;
auszeichnung(%
auszubildende(&
auszubildender($
auteure%$
author%1
authority$t
autista%;
autoescuela%X
autohaus('
autojuht$f
automne((
autonom%q
autonoma()
autonomo(*
autor%Y
autorin%Y
autorisasjon%t
autorisation(+
autorizatie%+
autorizație%+
autoscuola%k
autovaditaja aplieciba')
autovadītāja apliecība')
autrice%$
auttava&L
autumn(,
autumn term(,
autunno(-
autònom%q
autònoma%q
autónoma%X
autónomo%X
autônoma%(
autônomo(.
auxiliaire%$
auxiliar%A
auxiliar contable$j
av(/
avaldatud%x
avancada(0
avancado(1
avancat(2
avance(3
avancerad(4
avanceret(5
avancé(3
avansat(6
avansert(7
avanzada(8
avanzado(9
avanzata(:
avanzato(;
avançada(0
avançado(1
avançat(2
avda(<
avdeling(=
avdelingen(>
avdelning(?
avdelningen(@
ave'&
avec felicitations(A
avec félicitations(A
avec mention(A
avenida(B
avenija(C
avenue(D
average$F
avhandling(E
avinguda(F
avioliitossa(G
avis(H
avklarad(I
avocat(J
avocata%2
avocate%$
avocată%2
avoliitossa(G
avslutad(I
avui%5
avukat(K
avustaja&f
avvanzat(L
avvocata%;
avvocato%;
award(M
award in$|
awarded(N
awards$@
aws certified$w
ay(O
ayudante$j
ayudante de catedra$j
ayudante de cátedra$j
ayuntamiento%X
az(P
az dosud(Q
azafata$j
azafato$j
azi%7
azienda%k
azienda agricola%k
azubi($
azucarera%X
azure$w
açougueiro%(
aéroport%%
aðaleinkunn%9
aðalgrein%:
año(R
años(R
ağırlıklı ortalama%m
aģentūra'(
aşçı%&
aşçıbaşı%&
aşçısı%&
až(S
až dosud(Q
așteptat'f
b a(T
b a sc(U
b arch(V
b b a(V
b com(V
b dul&C
b e(V
b ed(V
b eng(V
b f a(U
b mus(U
b pharm(T
b s(T
b s c$L
b s n(U
b sc(T
b sc prof(W
b tech(V
b v$L
b-dul&C
b. a(T
b. ed(T
b. eng(T
b. sc(T
b. tech(T
b.a(T
b.a.sc(U
b.arch(V
b.b.a(V
b.com(V
b.e(V
b.ed(V
b.eng(V
b.f.a(U
b.mus(U
b.pharm(T
b.s(T
b.s.c$L
b.s.n(U
b.sc(T
b.sc.-próf(W
b.tech(V
b.v$L
b1(X
b2(Y
ba(Z
ba (hons(T
ba i([
ba prof(W
ba-próf(W
baarimikko&f
baas&H
baatfoererproeven%t
bab(\
baba%(
baby sitter%;
baby-sitter%;
babysitter%1
babá%(
bac(]
bac +2(^
bac +3(_
bac +5%n
bac es%T
bac general%T
bac général%T
bac l%T
bac pro%T
bac professionnel%T
bac s%T
bac scientifique%T
bac si(`
bac stg%T
bac sti2d%T
bac stmg%T
bac technologique%T
bac+2(^
bac+3(a
bac+4(_
bac+5%n
bacalaureat(b
bacc(c
baccalaureat%T
baccalaureat general%T
baccalaureat litteraire%T
baccalaureat professionnel%T
baccalaureat scientifique%T
baccalauréat%T
baccalauréat général%T
baccalauréat littéraire%T
baccalauréat professionnel%T
baccalauréat scientifique%T
bacellerat(d
bacellerat fl arti(d
bacharel(e
bacharel em(e
bacharelado(e
bacharelado em(e
bachelier(_
bachelor(f
bachelor degree(U
bachelor en(g
bachelor i(h
bachelor in(U
bachelor of(i
bachelor of applied science(U
bachelor of architecture(U
bachelor of arts(U
bachelor of business administration(U
bachelor of commerce(U
bachelor of design(U
bachelor of economics(U
bachelor of education(U
bachelor of engineering(U
bachelor of fine arts(U
bachelor of laws(U
bachelor of medicine(U
bachelor of music(U
bachelor of nursing(U
bachelor of science(U
bachelor of social work(U
bachelor of technology(U
bachelor universitaire de technologie(_
bachelor's(U
bachelor's degree(U
bachelorabschluss(j
bachelorgrad(h
bachelorgrad i$`
bacheloropleiding$r
bachelors(U
bachelorstudium(k
bacheloruddannelse([
bachiller(l
bachiller universitario(g
bachillerato(m
bachillerato en(m
bachillerato tecnico(m
bachillerato técnico(m
backen&P
backend'E
backer&j
backerei%g
badacz%=
badan']
badante%;
badmeester(n
baecker&j
baeckerei%g
baer(o
bafa%o
bagare%D
bager'7
bageri(p
bageriet(q
baggerfahrer&j
bagian(r
bagnina%;
bagnino%;
bahar(s
bahasa ibu'[
bahcivan%&
bahçıvan%&
bai bao(t
bai thuyet trinh(t
bai viet(t
baik(u
bailarin$j
bailarina%p
bailarino%(
bailarín$j
baile'U
bailiff%1
baineann(v
bainisteoir%w
bairro&;
baitsileir(w
baitsiléir(w
baix(x
bajo(y
bakalar(z
bakalarske({
bakalarske studium({
bakalarsky(|
bakalaura(}
bakalaura grads(}
bakalaura grāds(}
bakalauras)$
bakalaureus)%
bakalaureusekraad)%
bakalaureuseope)%
bakalaureuseõpe)%
bakalauro)$
bakalauro laipsnis)$
bakalaurs(}
bakalár)&
bakalárske)&
bakalárske štúdium)&
bakalář(|
bakalářské(|
bakalářské studium(|
bakalářský(|
bakanligi%y
bakanlığı%y
bakari'2
bakarí'2
baker)'
bakeri(H
bakers$t
bakery$t
bakici%&
bakimci%&
bakkalargrada(W
bakkalaureat(j
bakkalárgráða(W
bakken)(
bakker))
bakkerij%Q
bakıcı%&
bakımcı%&
balai']
balas)*
balconista%(
balikci%&
ballerina%;
ballerino%;
balva$4
balıkçı%&
ban)+
ban hang(`
ban ngu),
banc)-
banca).
bancaria%(
bancario%(
banco)/
bancária%(
bancário%(
bancă%f
bandleader%1
bang)0
bang cu nhan)1
bang dai hoc)1
bang khen)2
bang lai)0
bang sang che(t
bang thac si)3
bang tot nghiep thpt$:
bang trung cap$:
bank)4
banka)5
bankas%j
bankasi%y
bankası%y
banker%1
banketbakker%/
banki'2
bankkauf&j
banksman%1
banque%%
banque alimentaire%%
banquier%$
banquiere%$
banquière%$
bao cao(t
bao hiem)6
bao tang)6
bao ve(`
barbat)7
barbatesc)7
barber%1
barch(T
bardzo dobra)8
bardzo dobry)8
bardzo dobrze)9
barista):
barkeeper&j
barmaid%$
barman);
barmanka%=
barmen%&
barnehage(H
barnehagelaerer)<
barnehagelærer)<
barneskole)=
barnevakt)<
barneveileder)<
barnmorska%D
barnskoetare%D
barnskotare%D
barnskötare%D
barnvakt%D
barri(F
barrio(<
bartender)>
basari belgesi)?
base)@
bases)A
basic)B
basic knowledge)C
basic user)D
basica)E
basico)F
basique)G
basis)H
basiskennis)I
basiskenntnisse)J
basisniveau)K
basisschool'l
basiswissen)L
baskan%&
baskani%&
baskunskaper)M
baslangic)N
baslangic seviyesi)O
batforerproven%t
batiment&Q
batxiller)P
batxillerat)P
bau%g
bauer%Y
baugeschaeft%g
baugeschaft%g
baugeschäft%g
bauhof%g
bauleiter&j
bay)Q
bay gio)R
bayan)S
baza)T
bazi)U
baziku)V
bazinis)W
bază)T
baċellerat(d
baċellerat fl-arti(d
başarı belgesi)?
başkan%&
başkanı%&
başlangıç)N
başlangıç seviyesi)O
bażi)U
bażiku)V
bba(T
bc(T
bca(T
bcom(T
bd)X
bdes(T
beadle%1
bean(v
beasiswa&y
beauftragte&j
beautician%1
bebiszitter)Y
bec)Z
beca)[
becari%B
becaria%C
becario$j
becario de investigacion$j
becario de investigación$j
becelor)\
beco&;
becària%B
bed(T
bedrift(H
bedrijf%Q
beekeeper%1
befaehigung)]
befahigung)]
befriedigend)^
befristet)_
befähigung)]
begeleider%/
begeleidster%/
beginnend)`
beginner)a
begraensad)M
begraenset)b
begransad)M
begrenset)c
begränsad)M
begrænset)b
begynder)d
behaald%\
beheerder%/
beheerster%/
behoerde%g
behoerighet)e
behorde%g
behorighet)e
behörde%g
behörighet)e
bei)f
bei der)f
beim)f
beisitzer)g
beisitzerin($
beitraege'v
beitrag)h
beitrage'v
beiträge'v
bekar)i
bekci%&
beklenen)j
bekâr)i
bekçi%&
belediye baskani%&
belediye başkanı%&
belediyesi%y
beleuchter&j
belge)k
belgesi)k
bellhop%1
belum kawin)l
belum menikah)l
bem vinda)m
bem vindo)m
bem vindos)m
bem-vinda)m
bem-vindo)m
bem-vindos)m
ben%<
bench joiner%1
bendahara%@
bendrove%j
bendrovė%j
benevole%$
beng(V
bengkel']
benh vien)6
benim adim%<
benim adım%<
benvenuta)n
benvenuti)n
benvenuto)n
benvinguts)o
bep)p
bep pho(`
bep truong(`
beraeknad)q
beraeknas)q
beraknad)q
beraknas)q
berater&j
berber%&
berechtigung)]
bereich$n
berger%$
bergere%$
bergère%$
beri)r
bernudarzs&-
beroepsopleiding'\
bersertifikat)s
berufsabschluss$h
berufsausbildung$h
berufsausbildung zum$h
berufsausbildung zur$h
berufsfachschulabschluss$h
berufskolleg)t
berufslehre$h
berufsmatura$h
berufsmaturitaet$h
berufsmaturitat$h
berufsmaturität$h
berufsschule)t
beräknad)q
beräknas)q
bescheinigung)]
best$@
bestanden$d
bestuurslid))
bestyrelsesmedlem)u
beszerzo%?
beszerző%?
betjent'7
betreuer)v
betreuerin%Y
betrieb%g
betriebswirt&&
betriebswirtin&&
betyg)w
beurs)x
beveiliger%/
bevis)y
bewaker%/
bewerbung)z
bewerbungsunterlagen)z
bewijs){
bezorger%/
bečelor)\
bfa(T
bfd($
bg schein%8
bg-schein%8
bhalissa)|
bhd$L
bhv)}
biblioteca*$
bibliotecar*%
bibliotecara%2
bibliotecari%B
bibliotecaria*&
bibliotecario'8
bibliotecară%2
bibliotecària%B
bibliotecário%(
bibliotecă%f
bibliotek*'
biblioteka*(
bibliotekar*)
bibliotekarie%D
bibliotekarka%=
bibliotekars%H
bibliotekarz%=
bibliotekininkas%G
bibliotekārs%H
bibliothecaire%$
bibliothecaris%/
bibliotheek%Q
bibliothek%g
bibliothekar&j
bibliotheque%%
bibliothèque%%
bibliothécaire%$
bibliotēka'(
bidan%@
bidang(r
bidang studi**
biedriba'(
biedrība'(
biegla)9
biegle)9
biegly)9
biegła)9
biegły)9
bien*+
bien dich(`
bien tap vien(`
bienvenida*,
bienvenido*,
bienvenidos*,
bienvenue*-
big*.
big registratie*.
big-registratie*.
bij*/
bij de*/
bij het*/
bijbaan(n
bijdrage'K
bijscholing*0
bildiri*1
bildirisi*1
bildungswerk)t
bildungszentrum)t
bilingual*2
bilingue*3
bilingv*4
bilingvals*5
bilingvāls*5
bilingwi*6
bilingüe*7
bilstjori*8
bilíngue*9
bine*:
biografija*;
bioleg%B
biolog*<
biologa*&
biologist%1
biologo'8
biologus%J
bioloog%/
biológus%J
birim*=
birimi*=
birincilik)?
birincilik odulu)?
birincilik ödülü)?
birincisi)?
biro)Y
birojs'(
birou*>
bis*?
bis anfang*@
bis dato&7
bis einschl*@
bis einschliesslich*@
bis einschließlich*@
bis ende*@
bis heute&7
bis jetzt&7
bis mitte*@
bis zum*@
bitrade%D
bitraede%D
biträde%D
biuras%j
biuro*A
biyolog%&
bizonyitvany*B
bizonyítvány*B
biztonsagi or)Y
biztonsági őr)Y
biztosito'Q
biztosító'Q
biên dịch(`
biên tập viên(`
biòleg%B
biòloga%B
bióloga$j
biólogo%p
bksb)Z
bl&C
blacksmith%1
bladamadur*8
blagajnica*C
blagajnik*D
blanchisserie%%
blaðamaður*8
bliain*E
bliana*E
blikkenslager'7
bln*F
bloco&;
bloemist%/
blog post$m
blok*G
bloque(<
bls$w
blvd'&
bma%T
bmus(V
bnssa%o
bo*H
bo phan)+
boa*I
boatyard$t
bodega%X
bodegas%X
bodegues%q
boek'K
boeken'K
boekhouder%/
boekverkoper%/
boerderij%Q
boerin%/
boernehave*J
bog%]
boghandler'7
bogholder'7
bok*K
bokari*8
bokasafn'2
bokhandlare%D
bokhandler)<
bokholder)<
bolag$]
bolaget$]
boletin%,
boletín%,
bolnica%b
bolnisnica*L
bolnišnica*L
bolsa$?
bolseiro%(
bolsista%(
bolt&@
bolum*M
bolumu*N
bom*O
bombeira%(
bombeiro%(
bombera$j
bombero$j
bomberos%X
bon*P
bon niveau*Q
bon nivell*R
bona*R
bonjour*-
bonn*S
bonne connaissance*T
bonne maitrise*P
bonne maîtrise*P
bonnes connaissances*P
bons conhecimentos*I
book$m
book chapter$m
book chapters$m
book review$m
bookkeeper%1
books$m
bookseller%1
bootcamp*U
bootsfuehrerschein%8
bootsfuhrerschein%8
bootsführerschein%8
borgmaestare%D
borgmastare%D
borgmester'7
borgmästare%D
bornehave*J
borough council$t
boroz*V
boroż*V
borsa di studio$A
bosanmis)i
bosun%1
bothar'U
botiga%q
bottega%k
boucher%$
bouchere%$
boucherie%%
bouchère%$
boulanger%$
boulangere%$
boulangerie%%
boulangère%$
boulevard*W
bourse$>
boutique%%
bouw%Q
bouwer%/
box*X
boyaci%&
boyacı%&
boşanmış)i
bp%T
bpharm(T
bpjeps%T
br*Y
bra*Z
branca*[
brancardier%$
branch*\
brandman%D
brandmand'7
brandos atestatas*]
brandweerman%/
brannmann)<
brans&<
branş&<
brasserie%%
brauer%Y
brauerei%g
braut*^
brev*_
brevbaerare%D
brevbarare%D
brevbärare%D
brevet*`
brevet de technicien superieur(^
brevet de technicien supérieur(^
brevet des colleges%T
brevet des collèges%T
brevets%.
brevetti'I
brevetto*a
brewer%1
brewery$t
bricklayer%1
brigadista*b
brigadnice*c
brigadnik*c
brigádnice*c
brigádník*c
brivi*d
brivi parvaldu*d
brivpratigais%H
broadcaster%1
broadcasting$t
broker%1
bronze$@
bronze medal$@
bronzovy$(
bronzový$(
bros$t
brothers$t
brouwerij%Q
browar%c
brukbar*e
brutar%2
brutarie%f
brutărie%f
brygadzista%=
brygadzistka%=
bryggeri*'
brīvi*d
brīvi pārvaldu*d
brīvprātīgais%H
bs(T
bs prof(W
bs-próf(W
bsc*f
bsc (hons(T
bsn(V
bso'\
bt$L
btec*g
btec extended diploma%P
btec first diploma%P
btec higher national diploma%P
btec level 2%P
btec level 3%P
btec level 3 extended diploma%P
btec national%P
btec national diploma%P
btech(T
bts*h
buaiteoir*S
bucatar%2
buch'v
buchbinder&j
bucher'v
bucherei%g
buchhaendler&j
buchhalter&j
buchhandler&j
buchhändler&j
buchkapitel'v
bucătar%2
buecher'v
buecherei%g
buen nivel*i
buena*i
buenas*,
bueno*j
buero%g
buerokauffrau($
bufdi($
bufet%q
bufete%X
bugun*k
bugune kadar*k
bugün*k
bugüne kadar*k
buhaltere%G
buhalteris%G
buhalterė%G
builder%1
builders$t
building'&
buku(\
bul*Y
bulan*F
bulasikci%&
bulats)Z
bulaşıkçı%&
bulevar*Y
bulevardul&C
bulv*l
bulvari*l
bulvaris*m
bulvarı*l
bulvāris*m
bun*n
bun venit*o
buna*p
bundesfreiwilligendienst($
bundeswehr%g
bunleibheal*q
bunleibhéal*q
bunscoil$o
bunusach*r
bunúsach*r
bună*p
buon livello*s
buona*t
buona conoscenza*s
buone*s
buongiorno)n
buono*t
bureau*u
burgemeester%/
burkolo)Y
burkoló)Y
burmistrz%=
buro%g
buro elemani%&
burokauffrau($
buroo&W
burosu%y
burs)?
bursa*v
bursar%1
bursary$@
bursu)?
bursă*v
buruh%@
bus driver%1
business analyst'E
business fluent*w
business level*w
business school$s
business unit*\
busker%1
but(_
butas%v
butcher%1
butchers$t
butik(p
butikk(H
butikkmedarbeider)<
butiksbitrade%D
butiksbitraede%D
butiksbiträde%D
buyer%1
bv$L
bvba$L
byg(q
bygg*x
byggeri(q
byggledare%D
byra*x
byraa*x
byrjandi*y
byrå*x
bài báo(t
bài thuyết trình(t
bài viết(t
bàsic*z
bàsica(x
bác sĩ(`
bán hàng(`
báo cáo(t
básica*{
básico*{
bâtiment&Q
bây giờ)R
bäcker&j
bäckerei%g
båtførerprøven%t
bær(o
bébiszitter)Y
bénévole%$
bílstjóri*8
bíró)Y
bók*|
bókari*8
bókasafn'2
bóthar'U
bölüm*M
bölümü*N
børnehave*J
bücher'v
bücherei%g
büro%g
büro elemanı%&
bürokauffrau($
büroo&W
bürosu%y
bărbat)7
bărbătesc)7
bērnudārzs&-
bħalissa)|
bản ngữ),
bảo hiểm)6
bảo tàng)6
bảo vệ(`
bằng)0
bằng cử nhân)1
bằng khen)2
bằng lái)0
bằng sáng chế(t
bằng thạc sĩ)3
bằng trung cấp$:
bằng tốt nghiệp thpt$:
bằng đại học)1
bếp phó(`
bếp trưởng(`
bệnh viện)6
bộ)6
bộ phận)+
c o*}
c p+$
c so+%
c.so+%
c/o*}
c1+&
c2+'
ca si(`
ca sĩ(`
cabeleireira%(
cabeleireiro%(
cabin crew%1
cabinet%%
cabinetmaker%1
caces%o
cad*l
caddesi*l
cadete$j
cadre%$
cadreur%$
cadreuse%$
caduca en+(
cae)Z
cafe$t
cafeteria%X
cafetería%X
café$t
cagri merkezi%&
cahiers%.
caibidil+)
cainteoir duchais+*
cainteoir dúchais+*
caisse%%
caissier%$
caissiere%$
caissière%$
caixa%(
cajera$j
cajero$j
cal%q
calea&C
calificacion++
calificación++
calificare%+
calificativ+,
calisiyorum*k
call handler%1
calle(<
caller%1
camara)/
camara municipal%R
camareira%(
camarera$j
camarero$j
cambrer%B
cambrera%B
cambridge)Z
cameraman%2
cameriera%;
cameriere%;
camerista%2
cameristă%2
cami(F
camino(<
camionista%;
campeggio%k
camping+-
campingplatz%g
campus+.
cams$w
camí(F
can ban+/
cand+0
cand jur+0
cand mag+1
cand med+0
cand merc+0
cand polyt+0
cand psych+0
cand scient+0
cand. jur+0
cand. mag+2
cand. med+0
cand. merc+0
cand. polyt+0
cand. scient+0
cand.jur+0
cand.mag+3
cand.med+0
cand.merc+0
cand.polyt+0
cand.psych+0
cand.scient+0
cantante+4
cantareata%2
cantaret%2
cantina%k
cantine%k
cantor%(
cantora%(
cao cap+5
cao cấp+5
cao dang+6
cao hoc)3
cao học)3
cao đẳng+6
cap+7
cap cuisine%T
cap petite enfance%T
capable+8
capacitacao+9
capacitação+9
capataz%p
capes%n
capital$t
capitol+:
capitoli'I
capitoli di libro'I
capitolo'I
capitulo+;
capitulos+;
capitulos de libro%,
capo%;
capo partita%;
capocantiere%;
capopartita%;
capoprogetto%;
capotreno%;
captain%1
captain of%1
capturista$j
capítol+<
capítulo+;
capítulos+;
capítulos de libro%,
card$|
care home$t
caregiver%1
carer%1
caretaker%1
cariste%$
caritas%X
carne%*
carnet+=
carnet de%*
carnicas%X
carnicera$j
carniceria%X
carnicero$j
carnicería%X
carné%*
carpenter%1
carpentiere%;
carpinteira%(
carpinteiro%(
carpintera$j
carpinteria%X
carpintero$j
carpintería%X
carreleur%$
carrer(F
carrera tecnica(m
carrera técnica(m
carretera+>
carretillera$j
carretillero$j
carrozzeria%k
carte'H
carteira*b
carteiro%(
cartero$j
cartorio%R
cartório%R
carver%1
casa di cura%k
casa di riposo%k
casa editrice%k
casada+?
casado+@
casat+A
casatorit+B
casatorita+B
case study+C
case worker%1
caseificio%k
caserne%%
caseworker%1
cashier%1
casier*%
casiera%2
casieră%2
casnicka+D
casnik+D
casopis+E
cassiera%;
cassiere%;
caster%1
castigatoare*v
castigator*v
casual%1
cathedral$t
cau%u
cbs+F
cbse$7
ccie$w
ccna$w
ccnp$w
cd*l
cdd+G
cdi+G
ce jour$I
ceadunas+H
ceadúnas+H
ceannaire%w
cearnog'U
cearnóg'U
cedex&Q
cedula*b
ceg'Q
cegep$v
ceh$w
ceim(w
ceim bhaitsileara(w
celador$j
celadora$j
celi)Z
celibataire+I
celibe+J
celler%q
cellers%q
cellule+K
celpe bras)Z
celpe-bras)Z
cels*m
celta$w
cena+L
centar+M
center+N
centralinista%;
centras%j
centre%q
centre de formacio$u
centre de formació$u
centre de formation$v
centre hospitalier%%
centre social%%
centret(q
centro+O
centro de formacao+P
centro de formacion+.
centro de formación+.
centro de formação+P
centro educativo+.
centro universitario+P
centro universitário+P
centrs'(
centru%f
centrul%f
centrum+Q
ceo+R
cep&;
ceramicist%1
cercetatoare%2
cercetator%2
cercetătoare%2
cercetător%2
cerrajero$j
cert iii%P
cert iv%P
certificaat+S
certificacao*b
certificacio%)
certificacion%*
certificació%)
certificación%*
certificada+T
certificado+U
certificado de+U
certificado de profesionalidad(m
certificare%+
certificat+V
certificat de calificare(b
certificata+W
certificate$|
certificate iii%P
certificate iv%P
certification+X
certification complementaire%o
certification complémentaire%o
certification d'aptitude%n
certificato$g
certificată%+
certificazione$g
certificação*b
certificeret%L
certificering+Y
certificiran+Z
certifie%o
certified$|
certifiee%o
certifierad%M
certifiering%M
certifikace+[
certifikacia+\
certifikat+]
certifikat tas sekondarja+^
certifikazzjoni+_
certifikácia+\
certifikát+`
certifié%o
certifiée%o
certyfikat+a
certyfikaty+a
certyfikowany+a
cerveny diplom+b
cess%T
cesta+c
cestne uznani$(
cestne uznanie$'
cet+d
cet 4)Z
cet 6)Z
cet-4)Z
cet-6)Z
cet4)Z
cet6)Z
cevirmen%&
cevrimici+e
ceļš*m
cfa+f
cfc%T
cfgm+g
cfgs+h
cfgs en+i
cfo'E
cgpa+j
chair%1
chairman%1
chairperson%1
chairwoman%1
chambermaid%1
chamo me+k
chamo-me+k
champion$@
chantier+l
chantier naval%%
chantiers%%
chao ban+m
chao moi nguoi+m
chapista$j
chapitre%.
chapitres%.
chapitres d'ouvrage%.
chaplain%1
chapter$m
chapters$m
charcutier%$
charge%$
chargee%$
chargé%$
chargée%$
charity$t
charpentier%$
charpentiere%$
charpentière%$
chartered+n
chateau%%
chaudronnier%$
chauffagiste%$
chauffeur+o
chauffeuse%$
chauffoer%>
chauffor%>
chaufför%D
chauffør'7
chaussee+p
chef+q
chef d'equipe%$
chef d'équipe%$
chef de chantier%$
chef de partie%1
chef de projet%$
chef de rayon%$
chef di cucina%;
chefe%(
cheffe%$
cheffe de projet%$
chefin%Y
chelner+r
chemicka*c
chemik*c
chemiker&j
chemin&Q
chemist%1
chemička*c
chercheur%$
chercheuse%$
chez+s
chief%1
chief mate%1
childminder%1
chimico%;
chimist%2
chiropractor%1
cho den nay)R
cho đến nay)R
chocolatier%$
chofer$j
choirmaster%1
choreograf&j
choreographer%1
chu%%
chu tich(`
chua ket hon+t
chung chi)0
chung chi hanh nghe)0
chung cu+u
chung cư+u
chung nhan)0
chuong(t
chuva*c
chuyen gia+v
chuyen nganh+w
chuyen sau+v
chuyen vien(`
chuyên gia+v
chuyên ngành+w
chuyên sâu+v
chuyên viên(`
chwila obecna&6
chwili obecnej&6
chào bạn+m
chào mọi người+m
château%%
chófer$j
chůva*c
chưa kết hôn+t
chương(t
chủ tịch(`
chứng chỉ)0
chứng chỉ hành nghề)0
chứng nhận)0
cia$w
ciao)n
ciao a tutti)n
cicekci%&
cicle formatiu)P
cicle formatiu de grau superior+x
ciclo formativo de grado medio(m
ciclo formativo de grado superior+i
ciclo medio(m
ciclo superior+i
cientific%B
cientifica%C
cientifico$j
cientista%(
científic%B
científica%C
científico$j
ciesla%=
cieśla%=
cift anadal+y
ciftci%&
cijfer+z
cikk+{
cils)Z
cinegrafista%(
cinema'd
cinéma%%
cio'E
cipd$w
cirak%&
cirurgia%(
cirurgia dentista%(
cirurgiao%(
cirurgiao dentista%(
cirurgiã%(
cirurgiã-dentista%(
cirurgião%(
cirurgião-dentista%(
cisa$w
cism$w
cisnik*c
ciso'E
cissp$w
city & guilds%P
city and guilds%P
city council$t
city of$t
civil partnership+|
civilekonom+}
civilingenioer+0
civilingenior+0
civilingeniør+0
civilingenjoer+}
civilingenjoer i+}
civilingenjoersexamen+}
civilingenjor+}
civilingenjor i+}
civilingenjorsexamen+}
civilingenjör+}
civilingenjör i+}
civilingenjörsexamen+}
cka$w
ckad$w
clan,$
clanak,%
clanek,&
clanica,'
clanok,(
classificacao,)
classificação,)
cleaner%1
clen,*
clenka*c
clerk%1
clerk of works%1
clinic$t
clinica*$
clinica dental%X
clinică%f
clinique%%
close'&
clown%1
club,+
clube%R
clínica%a
clínica dental%X
cma$w
cmo'E
cnam,,
cnavt)Z
cnc operatoru%&
cnc operatörü%&
cnh*b
co,-
co author$m
co ban+/
co chair%1
co director%1
co founder%1
co fundador$j
co gia dinh+t
co investigator%1
co lead%1
co ltd$L
co operative$t
co organisateur%$
co organisatrice%$
co organiser%1
co organizer%1
co phan)6
co-author$m
co-chair%1
co-director%1
co-founder%1
co-fundador$j
co-investigator%1
co-lead%1
co-operative$t
co-organisateur%$
co-organisatrice%$
co-organiser%1
co-organizer%1
co. ltd$L
co., ltd$L
coach,.
coafeza%2
coafeză%2
coauteur%/
coauteure%$
coautoare%2
coautor,/
coautora%p
coautore%;
coautrice&n
cocinera$j
cocinero$j
code 95*.
coding bootcamp,0
codirecteur%$
codirectrice%$
coeficiente de rendimento,)
cofetar%2
cofondatore%;
cofondatrice%;
cofundador%p
cofundadora%p
coiffeur%$
coiffeuse%$
cok iyi,1
cok iyi derecede,2
col(<
colaiste$o
colegiada%*
colegiado%*
colegio,3
colegio oficial%X
colegiu'V
colegiu universitar,4
colegiul'V
colla%q
collaboratore%;
collaboratrice%;
college,5
collegio$x
colloque%.
colloquium$m
collège$v
colonia(<
colonie%%
coloquio%,
columnist%1
col·legi$u
coláiste$o
colégio+P
combinat%f
comedien%$
comedienne%$
comercial%C
comercio%R
comfortable+8
comhairle,6
comhairleoir%w
comhar,6
comhdhail+)
comhdháil+)
comhlacht,6
comhordaitheoir%w
comissaria%(
comissario%(
comissária%(
comissário%(
commendation$@
commercial%$
commerciale&n
commessa%;
commesso%;
commis,7
commis chef%1
communaute%%
communauté%%
commune%%
communication%.
communications,8
communicative,9
community college$s
comortas*S
compagnia%k
compagnie%%
companhia%R
compania%X
companie%f
company$t
companyia%q
compañía%X
competent+8
competente,:
competition$@
completed(N
comprador%p
compradora$j
comptable,;
compte rendu%.
comptes rendus%.
comptia$w
comuna&C
comune%k
comunicacao&_
comunicacio+<
comunicacion%,
comunicaciones%,
comunicaciones a congresos%,
comunicació+<
comunicación%,
comunicare'H
comunicação&_
comédien%$
comédienne%$
comércio%R
comórtas*S
con lode$9
concejal$j
concejala$j
concentration,<
concierge'`
concluida,=
concluido,=
conclusao,=
conclusao prevista,>
conclusão,=
conclusão prevista,>
concluída,=
concluído,=
concorso$A
concours$>
concubinage+I
concurs,?
concurso,@
conducteur+o
conducteur de travaux%$
conductor,A
conductora%C
conductrice%$
confeiteira%(
confeiteiro%(
conference'G
conference paper$m
conference papers$m
conferences%.
conferencia,B
conferentie'K
conferenza'I
conferinta'H
conferință'H
conferència+<
conferência&_
confident+8
confirme,C
confirmé,C
confiteria%X
confitería%X
conférence%.
conférences%.
cong chung vien(`
cong nhan(`
cong tac vien(`
cong ty)6
congres,D
congreso%,
congresos%,
congress$m
congresso,E
congrès%.
congrés+<
coniugata+J
coniugato+J
conjunto&;
conocimientos basicos,F
conocimientos básicos,F
conoscenza base,G
conseguimento,H
conseguimento previsto,I
conseguita,H
conseguito,H
conseil%%
conseil departemental%%
conseil départemental%%
conseil regional%%
conseil régional%%
conseiller%$
conseillere%$
conseillère%$
conselheira%(
conselheiro%(
conserje$j
conservatoire$v
conservator%1
conservatori$u
conservatorio,J
conservatorium'l
conservatorul'V
conservatory$s
conservatório+P
conserveries%%
consigliera%;
consigliere%;
consilier*%
consiliera%2
consilieră%2
consiliul%f
constable%1
construcciones%X
construccions%q
construcoes%R
construction$t
constructora%X
construtora%R
construções%R
consulate$t
consulente%;
consulenza%k
consultancy,K
consultant,L
consultanta%2
consultante%$
consultantă%2
consulting$t
consultor%A
consultora,M
consultoria%a
consultoría%X
contabil*%
contabila%2
contabile%;
contabilista%(
contabilă%2
contable$j
contador%p
contadora%p
contae'U
contest$@
continuing,N
contract,O
contractor%1
contrada+%
contralor$j
contralora$j
contrato indefinido,P
contremaitre%$
contremaître%$
contributor%1
controleur+o
controleuse%$
controller,Q
contrôleur%$
contrôleuse%$
convegno'I
conversa,R
conversacao,S
conversacional,T
conversatieniveau,U
conversation'_
conversational,V
conversationnel'_
conversação,S
conversațional,W
coo'E
cook%1
coop$t
cooperativa*$
cooperativa agricola%X
cooperativa agrícola%X
cooperative'd
cooperativă%f
coopérative%%
coordenador%(
coordenadora%(
coordinador%C
coordinador general$j
coordinadora%C
coordinateur%$
coordinator'9
coordinatore%;
coordinatrice,X
coordonatoare%2
coordonator%2
copeira%(
copeiro%(
copywriter,Y
corector%2
corp$L
corporacion%X
corporación%X
corporal%1
corporation,Z
correcteur%$
corrector$j
correctora$j
correctrice%$
corresponsal$j
corretor%(
corretora%(
correttore%;
correttrice%;
corriere%;
corso,[
corso di formazione%l
corso di laurea,\
cosmetician+r
costruzioni%k
costumiere%$
costumière%$
costureira%(
costurera$j
cou(m
coucou*-
council$t
councillor%1
counsellor%1
counselor%1
county$t
county council$t
couramment,]
courant,]
courant et professionnel,^
courier%1
cours,_
course,`
coursera,,
coursier%$
court'&
courtier%$
courtiere%$
courtière%$
couturier%$
couturiere%$
couturière%$
couvreur%$
couvreuse%$
cozinheira%(
cozinheiro%(
coördinator%/
coördinatrice%/
cp(<
cpa$w
cpc$|
cpcs$|
cpe)Z
cpo'E
cpr$|
cqp%T
crane driver%1
crea*b
creche,a
credential$|
credit union$t
creperie%%
crescent'&
crew%1
croce rossa%k
croitor%2
croitoreasa%2
croitoreasă%2
croix rouge%%
croix-rouge%%
cronista%;
cruz roja%X
crèche%%
crêperie%%
csapat,b
csc,c
cscs,d
csm$w
csoport,e
ct'&
ctesp+d
cto+R
cu nhan)1
cu nhan dai hoc)1
cua hang)6
cuidador%p
cuidadora%p
cuideachta,6
cuiner%B
cuinera%B
cuisinier%$
cuisiniere%$
cuisinière%$
cukiernik%=
cukrar'<
cukrasz%?
cukrász%?
cukrář'<
cukup,f
cukup baik,g
cum laude,h
cunostinte de baza,i
cunoștințe de bază,i
cuntasoir%w
cuntasóir%w
cuntoir%w
cuoc thi)2
cuoca%;
cuoco%;
cup$@
curate%1
curator%1
curent,j
curier%2
current,N
currently,N
curriculo,k
curriculo profissional,l
curriculum,m
curriculum vitae,n
curriculum vitæ,o
currículo,k
currículo profissional,l
currículum,p
currículum vitae,q
currículum vítae,r
curs,s
cursillo,t
curso,u
curso de(m
curso profissional+d
curso tecnico+d
curso tecnico em+d
curso tecnico superior profissional+d
curso técnico+d
curso técnico em+d
curso técnico superior profissional+d
cursus*0
custode%;
cutter&j
cuộc thi)2
cv,v
cvut,w
czasopismo'P
czesc,x
cześć,x
czlonek%=
czlonkini%=
członek%=
członkini%=
cámara%X
cáritas%X
cárnicas%X
câmara%R
câmara municipal%R
cântăreață%2
cântăreț%2
câștigătoare*v
câștigător*v
cédula*b
cég'Q
cégep$v
céim(w
céim bhaitsiléara(w
célibataire+I
có gia đình+t
công chứng viên(`
công nhân(`
công ty)6
cúntóir%w
căn bản+/
căsătorit+B
căsătorită+B
cơ bản+/
cổ phần)6
cộng tác viên(`
cử nhân)1
cử nhân đại học)1
cửa hàng)6
d,y
d d,z
d o o$L
d phil,{
d.d,z
d.o.o$L
d.phil,{
d1,|
d2,}
d3,}
d4-$
da-%
da ket hon+t
da remoto$P
dabar-&
dabartis-&
dachdecker&j
daftar riwayat hidup-'
dag-(
dagitim elemani%&
daglig leder-)
dagplejer'7
dags dato-*
dai hoc-+
daire*l
dairy$t
daktaro laipsnis-,
dal-%
dala--
dalf)Z
dall$M
damh$o
damm+p
dan-.
dan beri-/
danas-0
dancer%1
danes-1
dang hoc)R
dang lam)R
danh hieu)2
danh hiệu)2
danisma%&
danisman%&
danismani%&
danismanlik%y
dansare%D
dansatoare%2
dansator%2
dansci%&
danser-2
dansçı%&
danışma%&
danışman%&
danışmanlık%y
danışmanı%&
darbiniece%H
darbinieks%H
darbnica'(
darbnīca'(
darbuotoja%G
darbuotojas%G
dari-3
daring-4
darzelis-5
darželis-5
dasar-6
data entry%1
data scientist'E
datanomi&Y
datheangach+*
dato&7
dau bep(`
daughters$t
dawret-7
day-8
days-8
dağıtım elemanı%&
daļa--
dba-9
dba degree,{
dbs$|
dcg(_
dd-*
de-:
de acasa-;
de acasă-;
de baza)T
de bază)T
de infirmier(_
de l-<
de la-=
de tai->
dea-?
dealer%1
dean%1
dean's list$@
debutant)A
dec%T
deci%n
deck hand%1
deckhand%1
declarant%$
degerleme uzmani%&
degree(U
degustator+[
degustátor+[
deild-@
deimhniu+H
deimhniú+H
dekanova nagrada$)
dekarz%=
del-A
delavec-B
delavka-B
delavnica*L
dele)Z
delegacion-C
delegación-C
delegada$j
delegado$j
delegue%$
deleguee%$
delf)Z
delivre-D
delivree-D
delnice*c
delnik*c
demirci%&
demonstrador%(
demonstradora%(
den-E
den beri-/
den hien tai)R
den nay)R
denetci%&
denetçi%&
dengan pujian-F
denizci%&
dentist%1
dentista%(
dep%T
departament-G
departamentas-H
departamento-I
departaments--
departamentul-J
departemen(r
departement-K
departman*=
departmani*=
departmanı*=
department*\
department of-L
dependent%B
dependienta$j
dependiente$j
depo elemani%&
depo elemanı%&
dept*\
depto(<
depuis$J
deputy%1
derece-M
dergi*1
dergisi*1
dernegi%y
derneği%y
derzeit&7
des-N
des de-O
des del-P
desa-Q
desainer%@
desarrollador$j
desarrolladora$j
desde-R
desde o-S
desenvolupador%B
desenvolupadora%B
desenvolvedor%(
desenvolvedora%(
designer-T
deskundig-U
deskundige%/
despachador$j
despachadora$j
despachante%(
despacho%X
despatcher%1
despatx%q
dess-?
dessinateur%$
dessinatrice%$
destytoja%G
destytojas%G
detective%1
deug-V
deust(^
deutsches sprachdiplom-W
deuxieme prix$>
deuxième prix$>
devam*k
devam ediyor*k
devam ediyorum*k
devam etmekte*k
developer,Y
developpeur%$
developpeuse%$
devops-X
deweloper%=
dezernat'6
dezvoltator%2
değerleme uzmanı%&
di-Y
di base,G
diaetassistent&j
diaetist'7
diakmunka)Y
diakmunkas)Y
diarista%(
diatassistent&j
dibinatajs%H
dibinātājs%H
dielna%i
dielňa%i
diem-Z
diem trung binh-Z
dien vien(`
dienst-[
diensten%Q
dieteticien%$
dieteticienne%$
dietetikus)Y
dietetyczka%=
dietetyk%=
dietician%1
dietist-\
dietista%;
dietitian%1
dietolog*c
dieu duong(`
dieu hanh(`
dieu phoi vien(`
digital$t
diharapkan-]
dij-^
dijk-_
dilna-`
din-a
dinas']
dioploma+H
dioplóma+H
dipartiment-b
dipartimento-c
dipl-d
dipl inf-d
dipl ing-e
dipl ing (fh(j
dipl kfm-d
dipl. ing-f
dipl.-inf-d
dipl.-ing-d
dipl.-ing. (fh(j
dipl.-kfm-d
diplom-g
diplom (fh(j
diplom ingenieur$/
diplom-ingenieur$/
diploma-h
diploma accademico-i
diploma accademico di primo livello-i
diploma alberghiero'p
diploma behaald%\
diploma de absolvire(b
diploma de bacalaureat(b
diploma de excelenta*v
diploma de licenta-j
diploma de master-k
diploma di'p
diploma di geometra'p
diploma di istituto'p
diploma di laurea-i
diploma di liceo'p
diploma di maturita'p
diploma di maturità'p
diploma di ragioneria'p
diploma di scuola superiore'p
diploma iii%s
diploma in-l
diploma its-m
diploma iv-$
diploma magistrale'p
diploma notu%m
diploma professionale'p
diploma superiore'p
diploma tecnico superiore-m
diploma universitario-i
diplomada en-n
diplomado en(g
diplomant-o
diplomarbeit$/
diplomas'k
diplomasi)k
diploması)k
diplomat en-p
diplomatura-n
diplomatura en(g
diplome-q
diplome d'etat%n
diplome d'etat d'infirmier(_
diplome d'etat d'infirmiere(_
diplome d'ingenieur%n
diplome d'universite%o
diplome de grande ecole%n
diplomee-D
diplomi insinoori-r
diplomi-insinoeoeri-r
diplomi-insinööri-r
diplomingenioer([
diplomingenioer i([
diplomingenior([
diplomingenior i([
diplomingeniør([
diplomingeniør i([
diplomirana-o
diplomirani-s
diplomovany specialista-t
diplomovaný specialista-t
diploms')
diplomski studij-f
diplomstudium$/
diplomuddannelse+0
diplomă-u
diplomă de absolvire(b
diplomă de bacalaureat(b
diplomă de excelență*v
diplomă de licență-j
diplomă de master-k
diplóma-v
diplôme%o
diplôme d'ingénieur%n
diplôme d'université%o
diplôme d'état%n
diplôme d'état d'infirmier(_
diplôme d'état d'infirmière(_
diplôme de grande école%n
diplômé-D
diplômée-D
diputacio%q
diputacion%X
diputació%q
diputación%X
dirbtuves%j
dirbtuvės%j
direcao-w
direccion-x
dirección-x
directeur-y
directia-J
direction+K
directoare%2
director,A
directora%C
directrice+o
direcția-J
direkcija-z
direktoer&e
direktor-{
direktorat(H
direktoratet(H
direktore%F
direktorius%G
direktorlugu*=
direktors%H
direktoru%&
direktorė%G
direktur%@
direktör-|
direktörlüğü*=
direktörü%&
direktør&u
diretor%(
diretor executivo%(
diretora%(
diretoria-w
direttore%;
direttrice%;
direttur&[
direzione-c
direção-w
dirigent&j
dirigente%;
dis-}
dis hekimi%&
disainer$f
discreta.$
discreto.%
disenador$j
disenadora$j
disertace.&
disertacija.'
disertasi(\
disertācija.(
diseñador$j
diseñadora$j
dispatcher%1
dispenser%1
disponent&j
disputerad.)
dissenyador%B
dissenyadora%B
dissertation.*
disszertacio.+
disszertáció.+
distanciel$N
distans.,
distillery$t
distincao$?
distincio$z
distincion$y
distinció$z
distinción$y
distinctia*v
distinctie*v
distinction.-
distincția*v
distincție*v
distinção$?
distribuidora%R
district council$t
ditta..
divadlo./
divisao-w
divisi(r
divisie.0
divisio.1
division.2
divisione-c
divisioona.3
divisió.1
división-x
divisjon.4
divisão-w
divize.5
divizia.6
divizija.7
divizio,b
divizjoni-b
diviżjoni-b
divorce+I
divorced+|
divorcee+I
divorciada+?
divorciado+@
divorciat+A
divorcé+I
divorcée+I
divortat+B
divortata+B
divorziata+J
divorziato+J
divorțat+B
divorțată+B
divízia.8
divízió,b
diyetisyen%&
dizainere%F
dizaineris%G
dizainers%H
dizainerė%G
dizajner&b
diákmunka)Y
diákmunkás)Y
diätassistent&j
diætist'7
diététicien%$
diététicienne%$
diëtist.9
diş hekimi%&
diễn viên(`
dliodoir%w
dlíodóir%w
dmte%n
dna(_
dnsep%n
do.:
do chwili obecnej&6
do danas-0
do danes-1
do dzis&6
do dzisiaj&6
do dziś&6
do nadal&6
do sada-0
do soucasnosti(Q
do současnosti(Q
do sucasnosti.;
do súčasnosti.;
do teraz&6
doanh nghiep)6
doanh nghiệp)6
dobra.<
dobre.=
dobro.>
dobrovolnice*c
dobrovolnicka+D
dobrovolnik,*
dobrovolník*c
dobrovoľník+D
dobrovoľníčka+D
dobry.?
dobry den%u
dobrze.@
dobrá.=
dobrý den%u
dobře.A
doc than+t
docens%?
docent.B
docente.C
dochtuir%w
dochtuireacht.D
dochtúir%w
dochtúireacht.D
docteur.E
doctor.F
doctor en.G
doctor in.H
doctor of.I
doctor of philosophy.I
doctor în.H
doctora.J
doctoraat.K
doctorado.J
doctoral.I
doctoral degree.I
doctorand%2
doctorandus.L
doctorant%$
doctorante%$
doctorat.M
doctorate.I
documentaliste%$
dodiplomski studij-o
dodiplomski študij-o
dodnes.N
doi%'
dokonceno$l
dokončeno$l
dokter%@
doktor.O
doktor nauka.P
doktor znanosti.Q
doktora.R
doktora derecesi.R
doktora grads.S
doktora grāds.S
doktoral.T
doktorand.U
doktorandin($
doktorandske studium.V
doktorandské štúdium.V
doktorant%=
doktorantka%=
doktorantura.W
doktorantūra.W
doktorat.X
doktoratus.Y
doktorgrad.Z
doktorgradsutdanning.[
doktori.Y
doktori fokozat.Y
doktori kepzes.Y
doktori képzés.Y
doktorica znanosti.Q
doktorikraad.\
doktoriope.\
doktoriõpe.\
doktorsexamen.)
doktorsgrada.]
doktorsgráða.]
doktorske studije.P
doktorske studium.^
doktorski studij.Q
doktorski študij._
doktorsky.^
doktorské studium.^
doktorský.^
doktorsprof.]
doktorspróf.]
doktorát,c
doktorátus.Y
dolmetscher&j
dom zdravlja+M
domaine%%
domare%D
domeniul.`
domini.a
dominio.b
dominio completo.c
dominio total.d
dommer&u
domsmand'7
domínio.e
domínio completo.c
dona.f
donemsel.g
donna.h
doorman%1
doposud(Q
doradca%=
doradczyni%=
dorucovatel'<
doručovatel'<
dosen%@
dosentti&f
dostateczny.i
dosud(Q
doteraz.;
dottoranda%;
dottorando%;
dottorat.j
dottorato.k
dottorato di ricerca.k
dottore di ricerca.k
doula%1
doutor.l
doutora.l
doutorado.l
doutoramento.l
dovoljenje+Z
dozent&j
dozvola.m
doçent%&
dphil,{
dr.n
dr hab.o
dr ing,{
dr inz.o
dr inż.o
dr iur,{
dr med,{
dr phil,{
dr philos.[
dr rer nat,{
dr sc.p
dr znanosti._
dr. iur,{
dr. med,{
dr. phil,{
dr. rer. nat,{
dr. sc.p
dr. znanosti._
dr.-ing,{
dr.philos.[
draaier%/
drafter%1
draftsman%1
dramaturg%1
draudimas%j
dreef-_
dreher%Y
drive'&
driver%1
drogaria%R
drogist&j
drogueries%%
drs.L
drsc,c
drucker($
druckerei%g
druckerin%Y
drukarnia%c
drustvo%b
druzba*L
druzstvo./
društvo%b
družba*L
družstvo./
drzavna matura.q
državna matura.q
dscg%n
dsh)Z
dtu+F
du.r
du an->
du kien.s
du lich)6
du lịch)6
duais*S
duales studium(j
duchasach+*
dulgher%2
duoc si(`
duolingo)Z
duong+u
durchschnitt$i
durchschnittsnote$i
dusun-Q
dut-V
duvarci%&
duvarcı%&
duzeltmen%&
dvikalbis.t
dwibahasa'[
dwujezyczny.u
dwujęzyczny.u
dyplom.v
dyplom technika.w
dyplom zawodowy.w
dyrektor%=
dyrektorka%=
dz*m
dzial.x
dzialalnosc gospodarcza%c
dział.x
działalność gospodarcza%c
dzien dobry,x
dziennikarka%=
dziennikarz%=
dzień dobry,x
dzimta*5
dzimta valoda*5
dzimtais*5
dzimtā*5
dzimtā valoda*5
dzis&6
dzisiaj&6
dzives apraksts.y
dzives gajums.y
dzivesgajums.y
dzivoklis*m
dziś&6
dzīves apraksts.y
dzīves gājums.y
dzīvesgājums.y
dzīvoklis*m
dámh$o
dátheangach+*
dès$J
débutant)A
déclarant%$
délivré-D
délivrée-D
délégué%$
déléguée%$
département.z
développeur%$
développeuse%$
díj-^
dílna-`
dönemsel.g
dúchasach+*
düzeltmen%&
dėstytoja%G
dėstytojas%G
dělnice*c
dělník*c
dược sĩ(`
dự kiến.s
dự án->
e.{
e figli%k
e hijos%X
e lode$9
e v$L
e.v$L
ea 1%z
ea1%z
eagarthoir%w
eagarthóir%w
earned(N
earrach.|
eba$h
ebanista+4
ebe%&
ebeniste%$
eccellente(:
eccellenti.}
ecdl/$
ecdl sprachen)Z
echeance/%
echipa-J
echipă-J
ecole$v
ecole primaire$v
ecole superieure$v
ecoles$v
ecologist%1
ecoloog%/
economist/&
economista/'
economistă%2
ecpe)Z
ects+j
eczaci%&
eczacı%&
eczanesi%y
ed/(
edasijoudnud/)
edasijõudnud/)
edd,{
edelleen/*
edf%%
edificio(B
edifício&;
edistynyt/+
edited volume$m
edited volumes$m
editeur%$
editions/,
editor/-
editor in chief%1
editor-in-chief%1
editora/.
editore'I
editorial//
editoru%&
editrice/0
editur&[
editura/1
editură/1
editör%&
editörü%&
edizioni/2
educacio secundaria)P
educacion secundaria(m
educació secundària)P
educación secundaria(m
educador%A
educadora%C
educateur%$
educatoare%2
educator%2
educatore%;
educatrice&n
edustaja&f
edx,,
edzo%?
edző%?
eeldatav/3
eerste prijs/4
eerste taal/5
eervolle vermelding/4
efset)Z
efteraar/6
efteraaret/6
efterar/6
efteraret/6
efterskole/7
efterår/6
efteråret/6
efz$h
eg$L
egenfoeretagare/8
egenforetagare/8
egenföretagare/8
egitimi/9
egitmen%&
egitmeni%&
egresada'.
egresado'.
egyedulallo/:
egyedülálló/:
egyeni vallalkozo'Q
egyesulet&@
egyesület&@
egyetem/;
egyetemi&>
egyetemi diploma/<
egyéni vállalkozó'Q
egzamin maturalny.w
ehbo*.
ehf$L
ehliyet)k
ehliyeti)k
ehpad%%
ehrenamtliche&j
ehrenamtlicher($
ehrennadel$-
ehrung$-
eidg fachausweis&&
eidg. fachausweis&&
eier)<
eigandi*8
eigenaar(n
eignung)]
eindcijfer+z
einfache kenntnisse&i
einhleyp/=
einhleypur/=
eining/>
einkaeufer&j
einkaleyfi*|
einkaufer&j
einkunn%9
einkäufer&j
einsteiger/?
eireli$L
ejecutiva$j
ejecutivo$j
ejer'7
ekibi*=
ekip lideri%&
ekipa/@
ekonom/A
ekonomi&f
ekonomist/B
ekonomista/C
ekonomka*c
ekonomska skola/D
ekonomska sola/E
ekonomska škola/D
ekonomska šola/E
ekonóm'u
eksam/F
eksamen/G
eksamensgennemsnit/H
ekspedient/I
ekspercka/J
ekspercki/J
ekspert/K
ekspertas/L
ekspertniva/M
ekspertnivaa/M
ekspertniveau/N
ekspertnivå/M
eksperts/O
ekspertti'X
el(q
el meu nom es/P
el meu nom és/P
el presente%4
elado%?
eladó%?
electric$t
electrician/&
electricien%$
electricienne%$
electricista%C
electroplater%1
elektricar,$
elektricien%/
elektrik$f
elektrikar,*
elektrikas%G
elektrikci%&
elektriker&e
elektrikis%H
elektrikár+D
elektrikář*c
elektrikçi%&
električar,$
elektriķis%H
elektroniker&j
elektryk%=
eleman%&
elemani%&
elemanı%&
elementaarne&I
elementaer)M
elementaert)b
elementair)K
elementaire)A
elemental/Q
elementar/R
elementare,G
elementares/S
elementari)U
elementary)C
elementary proficiency)D
elementer/T
elementär)M
elementært)b
elemzo%J
elemző%J
eletricista%(
eletricista de manutencao%(
eletricista de manutenção%(
eletrotecnico%(
eletrotécnico%(
elettricista%;
elev/U
eleveur%$
eleveuse%$
elismeres-^
elismerés-^
ellenor%J
ellenőr%J
elnok%?
elnök%?
eloadas+{
eloado/V
elsevier%'
elsosegely/W
elsősegély/W
elue%$
elulookirjeldus/X
elulugu/X
elvalt/:
elvegezve/Y
elvált/:
elvégezve/Y
előadás+{
előadó/V
em/Z
em andamento'i
em curso'i
em dic/P
emakeel/[
emakeelena/[
emba/\
embajador$j
embajadora$j
embalmer%1
embassy$t
embetseksamen/]
embetsstudium/]
emelet%{
emitida,=
emitido/^
empilhadeirista%(
empleada$j
empleado$j
employe%$
employee%$
employee of the month$@
employee of the year$@
employé%$
employée%$
empregado%(
empresa%a
en/_
en couple+I
en cours$I
en cours d'obtention'o
en curs%5
en curso%4
en ligne$N
en linea/`
en linia$Q
en línea/`
en línia$Q
en poste$I
en prensa%,
en remot$Q
en remoto/`
encanador%(
encargada$j
encargado$j
encargado de turno$j
encarregada%B
encarregado%(
encarregat%B
encofrador$j
endnote$i
enekes/a
energy$t
enfase/b
enfermeira%(
enfermeiro%(
enfermera$j
enfermero$j
engaged+|
engedely*B
engedély*B
engenheir/c
engineer/d
enginyer/e
enginyeria tecnica-p
enginyeria tècnica-p
enhed/f
enheden%[
enhet/g
enheten(@
enige ervaring/h
enige kennis)K
enn/i
enoleg%B
enologa%B
enota/@
ens,,
ensamstaaende/j
ensamstaende/j
ensamstående/j
enseignant%$
enseignante%$
ensiapu%z
ensiapukortti%z
ensino+P
ensino fundamental$<
ensino medio$<
ensino médio$<
ensino secundario$<
ensino secundário$<
ensino superior(e
enskild firma/8
enslig/k
enstitusu/l
enstitüsü/l
ente%k
ente di formazione$x
enterprises$t
entertainment$t
entraineur%$
entraineuse%$
entraîneur%$
entraîneuse%$
entre calles(<
entregador%(
entregadora%(
entrenador$j
entrenadora$j
entreprenad$]
entrepreneur%1
entreprenoer/m
entreprenor/m
entreprenør/m
entreprise/n
entwickler&j
enòleg%B
enòloga%B
epfl,,
epicerie%%
epitesz%J
epp$L
equip.1
equipa-w
equipe/o
equipier%$
equipiere%$
equipo-x
er/p
eredmeny'm
eredmény'm
erem-^
erettsegi/q
erettsegi bizonyitvany/q
erfahren&z
ergotherapeut&j
ergotherapeute%$
ergothérapeute%$
erhvervsakademigrad&*
erhvervsskole/7
erhvervsuddannelse$6
eriala/r
erikoisammattitutkinto/s
erindi*|
erinomainen/t
erinomaiset/u
erittaein hyvae/+
erittain hyva/+
erittäin hyvä/+
erkek)Q
ernaeringsfysiolog)<
ernæringsfysiolog)<
eronnut(G
erschienen in'v
erste hilfe%8
erstes staatsexamen$/
ersthelfer%8
erstsprache/v
ertekesito%J
ervaren/w
erwartet&k
erweiterte grundkenntnisse)^
erweiterter realschulabschluss$h
erworben$d
erworben am$d
erzieher&j
es/x
esame di stato$g
escalera(<
escola/y
escola tecnica/z
escola tècnica$u
escola técnica+P
escola universitaria$u
escola universitària$u
escritorio%R
escrituraria%(
escriturario%(
escriturária%(
escriturário%(
escritório%R
escuela+.
escuela tecnica+.
escuela técnica+.
esimees$f
esimies&f
esindaja$f
esitelma/{
esitelmae/{
esitelmä/{
eso/|
especialidad/}
especialidad en'D
especialidade/b
especialista0$
especialitat*[
especializacao0%
especializacao em0%
especializacion/}
especializacion en'D
especialización/}
especialización en'D
especialização0%
especialização em0%
esperado0&
espert0'
esperta0(
esperto0(
essay$m
essays$m
estagiaria%(
estagiario%(
estagio%(
estagiária%(
estagiário%(
estate0)
esteticista%p
estetista%;
estheticienne%$
esthéticienne%$
estimado0&
estimat'f
estimata'f
estimated&v
estimator%1
estimată'f
estiu0*
estrada&;
estudi%q
estudio)/
estágio%(
estúdio%R
esztergalyos)Y
esztergályos)Y
et0+
et al%'
eta0,
etablissements%%
etae0,
etaenae0,
etaetyoe0,
etage&Q
etalagiste%$
etana0,
etaten(H
etatyo0,
ete0-
etec+P
eth,,
eth zurich,,
eth zürich,,
ets%%
ettekanne%x
etterem'Q
etterutdanning/]
ettevote&W
ettevõte&W
etude notariale%%
etut ogretmeni%&
etä0,
etänä0,
etätyö0,
etüt öğretmeni%&
eu sou+k
eud$6
eurl$L
europass zivotopis0.
europass životopis0.
ev0/
evaluator%2
evden+e
eves00
evkonyv.+
evli)i
exam marker%1
examen01
examen artium'O
examensarbete02
examiner%1
excelent,j
excelente03
excellent04
excel·lent05
executive%1
executive master$/
executive mba06
exp07
exp date07
exp. date07
expected&v
expedida'.
expedido'.
expedient08
expediente++
experienced+8
expert09
expert comptable%$
expert level0:
expert-comptable%$
experta0;
experte0<
experten0=
expertenkenntnisse0=
expertenwissen0=
expertin0>
expertise0?
expertna0@
expertni0A
expertniva0B
expertnivaa0B
expertnivå0B
expertná0@
expertní0A
experto0C
expiration07
expire en/%
expire le/%
expires07
expires on07
expiring07
expiry07
exploitation%%
extended diploma%P
extra%$
extraknack0D
extraknaeck0D
extraknäck0D
eċċellenti.}
eğitimi/9
eğitmen%&
eğitmeni%&
f0E
f lli%k
f o m0F
f.lli%k
f.o.m0F
fabbrica%k
fabbro%;
fabrica0G
fabrică%f
fabriek%Q
fabrik0H
fabrika',
fabrikasi%y
fabrikası%y
fabrikk(H
fabryka%c
fac$v
fachabitur$h
fachangestellte$h
facharbeiter$h
facharbeiterabschluss$h
facharbeiterbrief$h
fachausweis&&
fachbereich'6
fachfrau%Y
fachhochschule)t
fachhochschulreife$h
fachkraft%Y
fachmann%Y
fachoberschulreife$h
fachrichtung0I
fachwirt&&
fachwirtin&&
fachzeitschrift'v
facilitator%1
facolta$x
facoltà$x
facteur%$
factory$t
factrice%$
faculdade+P
facultad+.
facultat$u
facultate'V
facultatea'V
faculte$v
faculteit'l
faculty$s
faculty of$s
faculté$v
fag0J
fagbrev0K
faglaert$6
faglært$6
fagproeve'O
fagprove'O
fagprøve'O
fagskole0L
fagskolegrad0M
fagskolegrad i0M
fagskoleutdanning0M
fahrer&j
fahrerlaubnis%8
faiantar%2
faianțar%2
faible)G
fair,9
fakulta0N
fakultaet)t
fakultas0O
fakultat)t
fakultate&-
fakulte&)
fakultesi&)
fakultet0P
fakulteta/E
fakultetas-5
fakulty0Q
fakultà&0
fakultät)t
fakultāte&-
fakülte&)
fakültesi&)
falegname%;
fall(,
fall semester(,
familiar0R
familiar with0R
familiarity0R
faoi lathair&r
faoi láthair&r
farm$t
farm hand%1
farmaceits%H
farmaceut0S
farmaceuta%=
farmaceutic%B
farmaceutica%A
farmaceutico%p
farmaceutka%=
farmacevt&c
farmacia0T
farmacias%R
farmacie%f
farmacist%2
farmacista0U
farmacistă%2
farmacèutic%B
farmacèutica%B
farmacéutica$j
farmacéutico$j
farmacêutica%(
farmacêutico%(
farmaseutti&f
farmasoeyt)<
farmasoyt)<
farmasøyt)<
farmer%1
farmhand%1
farmàcia%q
farmácia%R
farmácias%R
farrier%1
fasih&1
fasor%{
fatec+P
faxineira%(
faxineiro%(
fce)Z
fear0V
federacao%R
federacion%X
federación%X
federation%%
federação%R
fejezet.+
fejleszto%J
fejlesztő%J
felag'2
felelos%J
felelős%J
felhasznaloi0W
felhasznaloi szint0W
felhasználói0W
felhasználói szint0W
felicitations(A
felicitations du jury(A
fellow%1
fellowship$@
felsofok0X
felsofok felett0Y
felsofoku0X
felsofoku okj0Z
felsofoku szakkepzes0Z
felsooktatasi szakkepzes0Z
felsőfok0X
felsőfok felett0Y
felsőfokú0X
felsőfokú okj0Z
felsőfokú szakképzés0Z
felsőoktatási szakképzés0Z
female0[
femeie0\
femeiesc0\
femeni.f
femenino0]
femení.f
feminin0^
feminine0[
feminino0_
femme0`
femme de chambre%$
femmina.h
femminil0a
femminile.h
fen lisesi&)
fenykepesz)Y
ferfi0b
ferienjob($
ferienjobber($
ferilskra0c
ferilskrá0c
ferjezett/:
ferme%%
fermier%2
fernarbeit0d
ferramenteiro%(
ferreteria%X
ferretería%X
ferronnier%$
festanstellung)_
feuerwehr%g
fh,,
field of study,<
fierar%2
figli%k
filhos%R
filiale%g
filiere0e
filière0e
filosofian maisteri-r
filosofian tohtori0f
filosofie doktor.)
filosofie kandidat%W
finalis&y
finalist0g
finalista0h
finaliste$>
finalisti$*
finalistka0i
finalizada'.
finalizado'.
fino a0j
fino ad oggi$V
fino al0j
fins0k
fins a0k
fins ara%5
fins avui%5
fiorista%;
fire fighter%1
fireann0V
firefighter%1
firinci%&
firini%y
firm$t
firma0l
firmasi%y
firması%y
firmă%f
first$F
first aid$|
first aider$|
first class$F
first class honours(U
first language0m
first mate%1
first place$@
fiscal$j
fisherman%1
fishmonger%1
fisioterapeuta%p
fisioterapis%@
fisioterapista%;
fiskare%D
fiske(H
fisker&u
fitter'9
fixed term,O
fixed-term,O
fizioterapeut%2
fizjoterapeuta%=
fizjoterapeutka%=
fizyoterapist%&
fjarvinna$T
fjernarbeid0n
fjernarbejde0o
fjolbrautaskoli&+
fjölbrautaskóli&+
flat'&
fleischer%Y
fleischerei%g
fleuriste%$
fliesenleger&j
fliessend0p
fliessend in wort und schrift0p
fliessende kenntnisse0p
fließend0p
fließend in wort und schrift0p
fließende kenntnisse0p
flight attendant%1
floor'&
florar%2
florist0q
florista%p
floristeria%X
floristería%X
floristi&f
floristin%Y
florysta%=
florystka%=
fluencia(0
fluent0r
fluente0s
fluently*w
flugbegleiter&j
fluid0t
fluida0u
fluido0v
fluwenti.}
fluência(0
flydende0w
flydende i skrift og tale0w
flydende modersmaal0x
flydende modersmal0x
flydende modersmål0x
flygvaerdinna%D
flygvardinna%D
flygvärdinna%D
flysykepleier-)
flytande0y
flytande i tal och skrift0y
flytende0z
flytende muntlig og skriftlig0z
flyvert0{
fm-r
foarte bine,j
foarte bun(6
focus,<
fodrasz)Y
fodrász)Y
foerare%D
foerderung(%
foeredrag02
foerening$]
foereningen$]
foerer)<
foererkort%t
foerestaandare%D
foeretag$]
foerlag0|
foerman%D
foersaekring$]
foerskola0}
foerskolan$]
foerskollaerare%D
foerskollaerarexamen%W
foerstapris$=
foerstaspraak1$
foerstehjaelp%L
foerstepraemie$+
foerster%Y
foerstespraak1%
foertroendevald0D
foervaentad)q
foireann'$
foiskola1&
foiskolai diploma&>
foldmero)Y
folkehoegskole)=
folkehogskole)=
folkehøgskole)=
folkeskole/7
folkeskolens afgangsproeve$6
folkeskolens afgangsprove$6
folkeskolens afgangsprøve$6
folkhoegskola1'
folkhogskola1'
folkhögskola1'
folyamatban$S
folyamatos$S
folyekony0X
folyekonyan0X
folyoirat.+
folyékony0X
folyékonyan0X
folyóirat.+
fomhar1(
fond1)
fondacija',
fondas%j
fondateur%$
fondation%%
fondatoare%2
fondator%2
fondatore%;
fondatrice&n
fondazione%k
fondazzjoni'e
fonderie%%
fonds'(
fonoaudiologa%(
fonoaudiologo%(
fonoaudióloga%(
fonoaudiólogo%(
fontanera$j
fontanero$j
food bank$t
food hygiene$|
food safety$|
foods$t
for1*
foraar1+
foraaret1+
forar1+
forare%D
foraret1+
foras,6
forbroir%w
forbróir%w
forderung(%
fordito%J
fordypning1,
fordító%J
foredrag&w
foreleser-)
foreman%1
forening*'
foreningen$]
forer)<
forerkort%t
forestandare%D
forester%1
foretag$]
forgeron%$
forhandlingsniveau0w
forklift$|
forklift operatoru%&
forklift operatörü%&
forkvinde'7
forlag1-
formacao complementar+9
formacio professional+x
formacion profesional1.
formacion profesional de grado superior+i
formació professional+x
formación profesional1.
formación profesional de grado superior+i
formador%A
formadora%A
formadur*8
forman%D
formand/I
formann)<
formateur%$
formation continue1/
formation courte1/
formatoare%2
formator%2
formatore%;
formatrice&n
formação complementar+9
formaður*8
formen%&
formgivare%D
forn%q
fornaia%;
fornaio%;
forner%B
forritari*8
forsakring$]
forscher&j
forsikring/m
forskare%D
forsker&u
forskola0}
forskolan$]
forskollarare%D
forskollararexamen%W
forstamt%g
forstapris$=
forstasprak1$
forstehjaelp%L
forstepraemie$+
forster%Y
forstesprak1%
fortbildung10
fortgeschritten11
fortlaufend&7
fortroendevald0D
fortsatt12
forvantad)q
forventa13
forventes14
forventet15
forår1+
foråret1+
fotograaf%/
fotograf16
fotografa*&
fotografci%&
fotografer%@
fotografo'8
fotos)Y
fotoğrafçı%&
fotògraf%B
fotògrafa%B
fotógrafa$j
fotógrafo%p
fotós)Y
foundation$t
foundation degree%O
foundation diploma%O
foundation year(U
founder%1
fp17
fp grado superior+i
fp i(m
fp ii+i
fp技能士$C
fr o m0F
fr.o.m0F
fra18
fra og med19
fraan1:
fraan och med0F
fracc(<
fraccionamiento(<
fraedingur*8
fraesare%D
fraeser&j
fraiseur%$
framhaldsskoli&+
framhaldsskóli&+
framhaldsstig1;
framurskarandi1<
framúrskarandi1<
fran1:
fran och med0F
frasare%D
fraser&j
fratelli%k
frau1=
frazione+%
freelance1>
freelance contract,O
freelancer1?
freiberufler($
freiberuflich1@
freiwilliges soziales jahr($
fremragende0w
frentista%(
fresador$j
fresatore%;
frezar*c
frezeci%&
frezer1A
frezor%2
frigorifico%R
frigoriste%$
frigorífico%R
friseur&j
frisoer&e
frisor&e
frisör%D
frisør&u
fritidsjob)u
fritidsledare%D
frivillig1B
frizer%2
frm$w
from1C
fromager%$
fromagere%$
fromagerie%%
fromagère%$
frontend'E
fruehjahr1D
fruehling1D
fruhjahr1D
fruhling1D
fruteria%X
frutería%X
fryzjer%=
fryzjerka%=
frá1E
fräsare%D
fräser&j
från1:
från och med0F
fræðingur*8
frézař*c
frühjahr1D
frühling1D
fsj($
fsjler($
fuehrer%Y
fuehrerin%Y
fuehrerschein%8
fuer1F
fuhrer%Y
fuhrerin%Y
fuhrerschein%8
full professional*w
full professional proficiency1G
full stack'E
full time1H
full-stack'E
full-time1H
fulltrui*8
fulltrúi*8
fully remote1I
functional skills%P
fundacao%R
fundacio%q
fundacion%X
fundació%q
fundación%X
fundacja%c
fundador%A
fundadora%A
fundatia%f
fundatie%f
fundação%R
fundația%f
fundație%f
fundiert1J
fundierte kenntnisse1J
fur1F
futar)Y
futár)Y
fylkeskommune(H
fyrirlestur*|
fyrirtaeki1K
fyrirtæki1K
fysioterapeut&e
fysioterapeutti&f
fysioterapeutti (amk&F
fysiotherapeut%/
fyzioterapeut'<
fz llc$L
fz-llc$L
fze$L
fàbrica%q
fábrica)/
fédération%%
félag'2
félicitations(A
félicitations du jury(A
féminin0`
fényképész)Y
férfi0b
férjezett/:
fómhar1(
földmérő)Y
förare%D
förderung(%
föredrag02
förening$]
föreningen$]
föreståndare%D
företag$]
förlag0|
förman%D
förskola0}
förskolan$]
förskollärare%D
förskollärarexamen%W
förstapris$=
förstaspråk1$
förster%Y
försäkring$]
förtroendevald0D
förväntad)q
fører)<
førerkort%t
førstehjælp%L
førstepræmie$+
førstespråk1%
führer%Y
führerin%Y
führerschein%8
für1F
fırıncı%&
fırını%y
főiskola1&
főiskolai diploma&>
g%v
gaard$]
gada1L
gade1M
gadi1N
gads1N
gadu1N
gaelscoil$o
gaertner&j
gaertnerei%g
gaffer%1
galardon$y
galardón$y
galerie1O
gallery$t
galvaniseur&j
gamekeeper%1
games$t
gamykla%j
ganadera$j
ganadero$j
ganador$y
ganadora$y
gang-Q
gano%m
ganske god*e
garage'd
garcom%(
garconete%(
gard$]
gardener%1
gardien%$
gardienne%$
garson%&
gartner1P
gartnerei%g
garzone%;
garçom%(
garçonete%(
gasse+p
gasthaus('
gasthof('
gastouder%/
gata1Q
gatan&P
gate)(
gatve1R
gatvė%v
gazeteci%&
gazette$t
gbr$L
gcp$w
gcse$R
gcses$R
gebr('
gebruder('
gebrueder('
gebrüder('
gecertificeerd*.
ged$R
gegenwaertig&7
gegenwartig&7
gegenwärtig&7
gehilfe%Y
gehilfenbrief$h
gehilfin%Y
gehuwd&O
geimhreadh1S
gelateria%k
geldig t e m1T
geldig t m1T
geldig t.e.m1T
geldig t/m1T
geldig tot1T
gelistirici%&
gelistiricisi%&
geliştirici%&
geliştiricisi%&
gemeente1U
gemeinde('
gemeinderat%Y
gemiddeld1V
gemiddeld cijfer+z
gemiddelde+z
gendarme%$
gendarmerie%%
genel not ortalamasi%m
genel not ortalaması%m
genel ortalama%m
generalitat%q
generell studiekompetanse'O
gennemsnit/H
genossenschaft%g
geodeta%=
geodetka%=
geologist%1
geometer&j
geometra%;
geometre%$
gepland1W
geplant&k
gepromoveerd.K
gept)Z
gepubliceerd'K
gerai1X
gerant%$
gerante%$
geras1Y
gerent%B
gerente%p
gering&i
germans%q
geros1Y
geruestbauer&j
gerustbauer&j
gerüstbauer&j
gesaellbrev1Z
gesallbrev1Z
gesamtnote$i
gesamtschule)t
geschaeft%g
geschaeftsbereich'6
geschaeftsfuehrer&j
geschaft%g
geschaftsbereich'6
geschaftsfuhrer&j
gescheiden&O
geschieden1[
geschäft%g
geschäftsbereich'6
geschäftsführer&j
gesell&j
geselle%Y
gesellenbrief$h
gesellenpruefung$h
gesellenprufung$h
gesellenprüfung$h
gesellenstuck$h
gesellenstueck$h
gesellenstück$h
gesellin%Y
gesellschaft%g
gestalter&j
gestionnaire%$
gestor%(
gestora%(
gestoria1\
gestoría%X
gesällbrev1Z
getrouwd&O
getuigschrift*.
gevorderd1]
gg-Q
ggmbh$L
ghadu ghaddej)|
ghalliem&[
ghalliema&[
gia su(`
gia sư(`
giai)2
giai ba)2
giai khuyen khich)2
giai nhat)2
giai nhi)2
giai thuong)2
giam doc(`
giam sat(`
giang vien(`
giao hang(`
giao hàng(`
giao su(`
giao tiep1^
giao tiep co ban1^
giao tiep tot1^
giao tiếp1^
giao tiếp cơ bản1^
giao tiếp tốt1^
giao vien(`
giardiniera%;
giardiniere%;
giay chung nhan)0
giay khen)2
giay phep)0
gids1_
gie$L
giesser&j
gießer&j
gift1`
giftur/=
gimnasio%X
gimnazija&(
gimnazium/;
gimnazjum&'
gimnázium/;
gimtasis.t
gimtoji.t
gimtoji kalba.t
ginasio%R
ginásio%R
gioi+5
giornalista%;
giris duzeyi)O
giriş düzeyi)O
gise memuru%&
giudice%;
giám sát(`
giám đốc(`
giáo sư(`
giáo viên(`
gişe memuru%&
giải)2
giải ba)2
giải khuyến khích)2
giải nhì)2
giải nhất)2
giải thưởng)2
giảng viên(`
giấy chứng nhận)0
giấy khen)2
giấy phép)0
giỏi+5
gjaldkeri*8
gjennomsnitt1a
glassblower%1
glazier%1
glazurnik%=
gledalisce*L
gledališče*L
glorieta(<
gmbh$L
gmbh & co$L
gmbh & co kg$L
gmbh & co. kg$L
gmina%c
go1b
go dti1b
go dti seo&r
go dtí1b
go dtí seo&r
gobernanta$j
gobierno%X
gobierno de%X
god1c
god kunnatta1d
goda1e
goda kunskaper1f
goda kunskaper i tal och skrift0y
godalga$4
gode1g
gode kundskaber1g
gode kunnskaper1h
godina1i
godine1i
godkjenning1j
godt1k
goed1l
goede kennis1m
goethe)Z
goethe zertifikat)Z
goethe-zertifikat)Z
gold$@
gold card$|
gold medal$@
goldschmied&j
goldsmith%1
gondozo'*
gondozó'*
gonullu%&
good1n
good knowledge1o
gorevli%&
gorevlisi%&
gostilna*L
gott1d
gotu1p
gouvernante%$
government$t
governo%R
governor%1
gpa1q
gpa評価1r
graben+p
gracht-_
grad1s
grad ta' master1t
gradam*S
grade$F
gradinar%2
gradinita'V
grado(g
grado en(g
grado medio(m
grado medio en(m
grado superior+i
grado superior en+i
grado universitario(g
graduacao(e
graduacao em(e
graduada en(g
graduado en(g
graduado escolar(m
graduat escolar)P
graduate certificate06
graduate degree06
graduate diploma06
graduate school$s
graduated(N
graduating&v
graduação(e
graduação em(e
graend&P
grafica1u
grafician%2
graficka,*
grafico%;
graficzka%=
grafik1v
grafiker%&
grafikus)Y
grafička,*
gramata.(
gramatvede%H
gramatvedis%H
grammar school$s
grand&P
grand debutant1w
grand débutant1w
grande ecole$v
grande école$v
granja%X
grant$@
granted(N
graphiste%$
grau-p
grau en-p
grau mitja)P
grau mitjà)P
grau superior+x
gre)Z
greengrocer%1
greenkeeper%1
greetings1x
greffier%$
greffiere%$
greffière%$
grein1y
griffier%/
grocer%1
groep%Q
groothandel%Q
groundskeeper%1
group1z
groupe%%
grubu%y
grueezi1{
gruender&j
gruezi1{
grundare0D
grunder1|
grunderna1}
grundforlob$6
grundforloeb$6
grundforløb$6
grundkenntnis&i
grundkenntnisse)J
grundkunskaper1}
grundlaeggande1}
grundlaeggande nivaa2$
grundlaeggende2%
grundlaegger'7
grundlagen)J
grundlaggande1}
grundlaggande niva2$
grundläggande1}
grundläggande nivå2$
grundlæggende2%
grundlægger'7
grundniva2$
grundnivaa2$
grundnivå2$
grundschule)t
grundskola2&
grunnkunnatta2'
grunnkunnátta2'
grunnleggende2(
grunnlegger)<
grunnnam(W
grunnnám(W
grunnskolaprof2)
grunnskoli&+
grunnskólapróf2)
grunnskóli&+
grunnthekking2*
grunnur2+
grunnþekking2*
grup2,
grup scolar'V
grup școlar'V
grupa2-
grupe2.
grupo)/
grupp2/
gruppe20
gruppen*'
gruppenleiter&j
gruppo%k
grupul%f
grupė2.
grád21
gráfica%R
gränd&P
grüezi1{
gründer1|
grāmata.(
grāmatvede%H
grāmatvedis%H
grădinar%2
grădinița'V
grădiniță'V
gtq%K
guanyador$z
guanyadora$z
guard%1
guarderia22
guardería22
guardia giurata%;
guardo$z
guardó$z
gueltig bis*@
gueltig bis zum*@
guest lecturer%1
guia de montana$j
guia turistica%p
guia turistico%p
guia turística%(
guia turístico%(
guida alpina%;
guida turistica%;
guide%1
gultig bis*@
gultig bis zum*@
gumnaasium23
guncel*k
gunumuz*k
gunumuze kadar*k
gurnal'N
gurnalist&[
guru24
gut25
gut in wort und schrift26
gutachter&j
gute26
gute grundkenntnisse)^
gute kenntnisse25
guten tag1{
guvenlik gorevlisi%&
guz27
guía de montaña$j
guía turística$j
guía turístico$j
gyakornok%?
gyar&@
gydytoja%G
gydytojas%G
gymnas)=
gymnasial1Z
gymnasial uddannelse$6
gymnasialabschluss$h
gymnasieexamen1Z
gymnasieskola2&
gymnasiet2&
gymnasieutbildning1Z
gymnasium28
gymnazium0Q
gymnázium0Q
gyogyszeresz%J
gyogyszertar'Q
gyogytornasz)Y
gyoztes$$
gyvenimo aprasymas29
gyvenimo aprašymas29
gyár&@
gyógyszertár'Q
gyógyszerész%J
gyógytornász)Y
győztes$$
gärtner&j
gärtnerei%g
gård$]
géomètre%$
gérant%$
gérante%$
góð2:
góð kunnátta1d
gönüllü%&
görevli%&
görevlisi%&
götu1p
gültig bis*@
gültig bis zum*@
gümnaasium23
güncel*k
günümüz*k
günümüze kadar*k
güvenlik görevlisi%&
güz27
għadu għaddej)|
għalliem&[
għalliema&[
h2;
haandvaerker'7
habilitacao2<
habilitacio%)
habilitacion%*
habilitació%)
habilitación%*
habilitacja.o
habilitation2=
habilitation electrique%o
habilitation électrique%o
habilitação2<
haccp2>
hackathon2?
haedersbevisning$+
haendler&j
hafta2@
hai2A
haigla&W
hairdresser%1
hajadon/:
hakem%&
hakim2B
hala*k
halado2C
haladó2C
halaman2D
halasz)Y
halen*k
halen calisiyorum*k
halen devam ediyor*k
hallinnoija&f
hallituksen jaesen2E
hallituksen jasen2E
hallituksen jäsen2E
hallo2F
hallo welt1{
hallo zusammen1{
halo2A
halász)Y
hameau&Q
handel0H
handelsakademie)t
handelshoegskolan2&
handelshogskolan2&
handelshögskolan2&
handelsskole/7
handlaeggare%D
handlaeggerska%D
handlaggare%D
handlaggerska%D
handledare2G
handler,Q
handlowiec%=
handläggare%D
handläggerska%D
handvaerker'7
handwerk%g
handwerksmeister&&
handyman%1
handywoman%1
hang2H
hanke2I
hari ini2J
harifa2K
harita muhendisi%&
harita mühendisi%&
haritaci%&
haritacı%&
harjoittelija2L
hasic'<
hasič'<
haskoli&+
haskolinn&+
hasta+(
hasta bakici%&
hasta bakıcı%&
hasta el presente%4
hasta hoy%4
hasta la actualidad%4
hasta la fecha%4
hastanesi%y
hasti2M
hauptfach0I
hauptschulabschluss$h
hauptschule2N
hausmeister&j
hausnummer&V
haust2O
haute ecole$v
haute école$v
haven1M
havo2P
havo diploma'\
havo-diploma'\
hazas/:
hb$L
hbo$r
hbo bachelor$r
hbo master.L
hbo propedeuse$r
hbo-bachelor$r
hbo-master.L
hbo-propedeuse$r
hdr.E
he2Q
hea2R
head%1
head of%1
head teacher%1
headteacher%1
health visitor%1
healthcare$t
hebamme%Y
hec,,
heden2S
heder$,
hederlig omtale$,
hedersomnaemnande$=
hedersomnamnande$=
hedersomnämnande$=
hederspris2T
heft'v
heftruckcertificaat*.
heftruckchauffeur%/
hegeszto%?
hegesztő%?
hei2U
heikko&L
heim%g
heisann2V
hej2W
hej pa dig2X
hej paa dig2X
hej på dig2X
hejsa2Y
hejsan2X
hekim%&
heladeria%X
heladería%X
helfer&j
hello2Z
hello there1x
hello world1x
helló2[
helper%1
helyettes%J
hem+u
hemsire%&
hemsiresi%&
hemşire%&
hemşiresi%&
hentes)Y
herald$t
herausgeber'v
herausgeberschaften'v
herbst2\
herec*c
herecka*c
herečka*c
herfst2]
herkese merhaba2^
hermanos%X
herr2_
het2`
heta arbeten%M
hetkel2a
heute&7
hey1x
hey there1x
hf2b
hf eksamen$6
hf-eksamen$6
hgv$|
hhx$6
hhx eksamen$6
hhx-eksamen$6
hi1x
hi all1x
hi everyone1x
hi there1x
hien)R
hien gio)R
hien nay)R
hien tai)R
hiep hoi)6
hieu thuoc)6
hieu truong(`
high school$s
high school degree%P
high school diploma%P
higher certificate%O
higher national certificate%P
higher national diploma%O
highers%P
highly skilled2c
highway'&
hijscertificaat*.
hilfe%Y
hilfskraft)g
hingga2d
hingga kini2J
hingga saat ini2J
hingga sekarang2J
hinne2e
hipermercado%X
hirportal'Q
hirszerkeszto)Y
hitsaaja&f
hivatal2f
hiver2g
hivern2h
hiện)R
hiện giờ)R
hiện nay)R
hiện tại)R
hiệp hội)6
hiệu thuốc)6
hiệu trưởng(`
hja2i
hjelp)<
hjemmearbejde0o
hjemmekontor0n
hjerte lungeredning%t
hjerte-lungeredning%t
hjá2i
hkdse english)Z
hlid1p
hlr2j
hlíð1p
hnc$H
hnd$H
hnos%X
ho2k
ho so xin viec2l
hoa si(`
hoc bong)2
hoc viec(`
hoc vien-+
hochschulabschluss(j
hochschule2m
hochschulreife$h
hodnoceni2n
hodnocení2n
hodnotenie2o
hoegskola2&
hoegskolan2&
hoegskole)=
hoegskoleexamen%W
hoegskoleexamen i%W
hoegskolefoerberedande1Z
hoegskoleingenjoer%W
hoegskolekandidat$`
hoegskolen)=
hoehere fachschule&&
hoejere forberedelseseksamen$6
hoejskole/7
hoest2p
hoesten2p
hoeyskole)=
hoeyskolen)=
hof2q
hofladen%g
hogeschool'l
hogskola2&
hogskolan2&
hogskole)=
hogskoleexamen%W
hogskoleexamen i%W
hogskoleforberedande1Z
hogskoleingenjor%W
hogskolekandidat$`
hogskolen)=
hohere fachschule&&
hoi-(
hoi allemaal-(
hoi nghi(t
hoi thao(t
hoitaja&f
hoitokoti'0
hoja de vida,r
hoje'i
hojere forberedelseseksamen$6
hojskole/7
hola2r
hola a todos*,
holding2s
holdings,Z
holidays$t
holt1p
hombre2t
home2;
home office2u
homem2v
homeoffice0d
homme2w
honap2k
honnudur*8
honor$@
honorable mention$@
honors$F
honour$@
honourable mention$@
honours$F
honours bachelor(U
honours degree(U
hons(T
hoofd1_
hoofdstuk'K
hoofdstukken'K
hoofdvak%^
hop tac xa)6
hopital%%
hos2x
hos geldiniz2^
hospice$t
hospital2y
hospitalet(q
hospoda-`
host2z
hostal%X
hosten2p
hostes%&
hostess2{
hote%$
hote d'accueil%$
hotel2|
hotelfach&j
hotell2}
hotelli'0
hotesse%$
house'&
house officer%1
housekeeper%1
houseman%1
hovedfag/]
hovedforlob$6
hovedforloeb$6
hovedforløb$6
hovenier))
hoy%4
hoyskole)=
hoyskolen)=
hoş geldiniz2^
hr'E
hrsz%{
hsc$7
hsk)Z
htk&F
htl,,
htx$6
htx eksamen$6
htx-eksamen$6
huan luyen vien(`
hudebnik*c
hudebník*c
hudpleier)<
hudterapeut%D
huidig2S
huidige2S
huissier%$
hukukcu%&
hukukçu%&
hum kand&F
hum.kand&F
huolto'0
huong dan vien(`
hurtownia%c
huvudaemne%V
huvudamne%V
huvudämne%V
huy chuong)2
huy chương)2
huyen+u
huyện+u
huấn luyện viên(`
hybrid3$
hybride3%
hybrydowo3&
hydraulik%=
hydrologist%1
hyfsad3'
hygiejnebevis%L
hygieniapassi%z
hygienintyg%M
hypermarche%%
hypermarché%%
hyva3(
hyva taito3)
hyvae3(
hyvae taito3)
hyvaet3)
hyvat3)
hyvä3(
hyvä taito3)
hyvät3)
háskóli&+
háskólinn&+
házas/:
hâlen*k
hâlen çalışıyorum*k
hâlâ*k
händler&j
hästi2M
håndværker'7
hædersbevisning$+
hè2Q
hét2`
hírportál'Q
hírszerkesztő)Y
hó2k
hónap2k
hótel'2
hôpital%%
hôte%$
hôte d'accueil%$
hôtel%%
hôtesse%$
högskola2&
högskolan2&
högskoleexamen%W
högskoleexamen i%W
högskoleförberedande1Z
högskoleingenjör%W
höhere fachschule&&
hönnuður*8
höst3*
hösten3*
høgskole)=
høgskolekandidat$`
høgskolen)=
højere forberedelseseksamen$6
højskole/7
høst3+
høsten3+
høyskole)=
høyskolen)=
hướng dẫn viên(`
hạng-Z
hẻm+u
họa sĩ(`
học bổng)2
học việc(`
học viện-+
hồ sơ xin việc2l
hội nghị(t
hội thảo(t
hợp tác xã)6
i3,
i am3-
i dag3.
i fills%q
i helyezett$$
i lathair&r
i láthair&r
i miejsce0i
i s$L
i sambud/=
i место3/
i'm3-
i. helyezett$$
i/s$L
iarna30
ib$7
ib diploma%P
icdl$w
icerik editoru%&
ich bin31
ich heisse31
ich heiße31
ician32
idag33
idegenvezeto)Y
idegenvezető)Y
idioma materno34
idioma nativo*9
idirmheanach35
idirmheánach35
idnmeistari-v
idnmenntun2)
idnskoli&+
idoneita$g
idoneità$g
idraulico%;
ieee%'
iefp'p
iela*m
ielts)Z
ielā*m
ies,,
iesacejs36
iesācējs36
ifsi$v
ifts'p
ig37
igangvaerende38
igangværende38
igazgato/V
igazgatosag,b
igazgató/V
igazgatóság,b
igazolvany39
igazolvány39
ihk,,
ihk abschluss$h
ihk zertifikat%8
ihk-abschluss$h
ihk-zertifikat%8
ii miejsce0i
iii miejsce0i
iim,,
iit,,
ijazah3:
ijazah sma3:
ik ben3;
ik heet3;
ik uzmani%&
ik uzmanı%&
iki3<
iki dabar-&
iki dilli&^
iki siandien-&
iki siol-&
iki šiandien-&
iki šiol-&
ikincilik)?
ikurejas%G
il mio nome e3=
il mio nome è3=
ilcesi*l
ile3>
ileri,1
ileri duzey,1
ileri düzey,1
ileri seviye&/
ilkbahar(s
ilkokulu&)
illum)|
illustrateur%$
illustratoer3?
illustrator3@
illustratore%;
illustratrice&n
illustratör%D
illustratør)<
illusztrator)Y
illusztrátor)Y
illüstratör%&
ilsien matern*6
ilustrador%p
ilustradora%p
ilustrator3A
ilustratorka%=
ilustrátor'<
ilçesi*l
im3B
imam%1
ime projekta3C
imker%Y
immobiliare%k
imobiliaria%R
imobiliária%R
imone%j
imoneje3D
impasse&Q
impiegata%;
impiegato%;
importer%1
imprenta%X
impresa%k
imprimerie%%
in3E
in a relationship+|
in corso$V
in corso di stampa'I
in curs%7
in essere$V
in partnerschaft1[
in press$m
in prezent%7
in progress,N
in service training,`
in-service training,`
inc$L
incepand cu3F
incepator)T
incorporated$L
indeks prestasi-F
indeks prestasi kumulatif-F
independent user1o
indirizzo,\
individuali veikla%j
indkober'7
indkoeber'7
indkøber'7
industri*'
industria%R
industrias)/
industrie%k
industriemeister&&
industriemeisterin&&
industrier$]
industries3G
indústria%R
indústrias%R
indústries%q
infant school$s
infermer%B
infermera%B
infermier&[
infermiera3H
infermiere%;
infirmier%$
infirmiere%$
infirmière%$
informatiker&j
ing3I
ingegner3J
ingenier3K
ingeniera en'D
ingenieria en'D
ingenieria superior'D
ingenieria tecnica(g
ingeniero en'D
ingeniería en'D
ingeniería superior'D
ingeniería técnica(g
ingenieur3L
ingenieurbuero%g
ingenieurburo%g
ingenieurbüro%g
ingenio%X
ingenioer&u
ingenior&u
ingeniør&u
ingenjoer%D
ingenjor%D
ingenjör%D
inginer3M
inginer diplomat-j
inginier&[
ingrijitoare%2
ingrijitor%2
ingénieur3N
inhaber&j
iniciante3O
inkoepare%D
inkopare%D
inkoper%/
inköpare%D
inmobiliaria%X
inmobiliarias%X
inn$t
innealtoir%w
innealtóir%w
inniu&r
innkjoeper)<
innkjoper)<
innkjøper)<
inriktning%V
insa,,
insaat%y
insan kaynaklari uzmani%&
insan kaynakları uzmanı%&
insegnante%;
insener$f
insinoeoeri3P
insinoeoeri (amk3Q
insinoeoeri (ylempi amk-r
insinoori3P
insinoori (amk3Q
insinoori (ylempi amk-r
insinyur%@
insinööri3P
insinööri (amk3Q
insinööri (ylempi amk-r
inspectoare%2
inspector/&
instalater,*
instalator%2
instalatér*c
installateur&j
institiuid$o
institiúid$o
institut3R
institutas3S
institute-L
institute of technology$s
instituteur%$
instituto3T
institutrice%$
instituts3U
institutt3V
institutul3W
instituut3X
instituutti3Y
institūts3U
instructeur%/
instructoare%2
instructor/&
instruktoer3Z
instruktor3[
instruktorka3\
instruktur%@
instruktör2G
instruktør3]
instrutor%(
instrutora%(
instytut3^
insurance$t
integrante%(
integrisane studije3_
interactive$t
interim+G
interimaire%$
intermedi3`
intermedia3a
intermediaire3b
intermediar3c
intermediar superior*:
intermediaria,S
intermediario3d
intermediario avancado*I
intermediate3e
intermedio3f
intermedio alto3g
intermedio superiore*s
intermediária,S
intermediário3d
intermediário avançado*I
intermedju3h
intermittent%$
intermittente%$
intermédiaire3b
intermédio3d
intermédio alto*I
intern/&
internat)t
international baccalaureate$R
internetu3i
interno+%
interpreter%1
intervenant%$
intervenante%$
interventi'I
intervento'I
intezet3j
intyg)e
intérim+G
intérimaire%$
intézet3j
invalkracht(n
invatatoare%2
invatator%2
inverno3k
investigador%A
investigadora%C
investments$t
invierno3l
invigilator%1
invited talk$m
invited talks$m
inz3m
inzeniere%H
inzenieris%H
inzenir3n
inzenjer3o
inzenyr3p
inzenyrske3q
inzenyrske studium3q
inzinier3r
inziniere%G
inzinierius%G
inzinierske3s
inzinierske studium3s
inzynier3t
inzynierskie3m
inġinier&[
inşaat%y
inštalatér+D
inštitut3u
inštitút3v
inštruktor&c
inż3m
inżynier3t
inżynierskie3m
inženiere%H
inženieris%H
inženir3n
inženjer3o
inženýr3p
inženýrské3q
inženýrské studium3q
inžinier3r
inžinierius%G
inžinierske3s
inžinierske štúdium3s
inžinierė%G
io sono3=
iosh,d
ipaf$|
ipasnieks%H
ipb0O
ipk3w
ipma$w
ir.L
iris+)
iriseoir%w
irish leaving certificate%P
iroda&@
is analisti%&
isbn%'
isci%&
iscisi%&
iscrizione$g
iscrizione all'albo$g
iskola/;
issa)|
issiskyres3x
issn%'
issued(N
issued on(N
istekejusi3x
istitut&0
istituto3y
istituto professionale$x
istituto tecnico$x
istqb$w
istrazivac&b
istraživač&b
istruttore%;
istruttrice%;
itb,,
itfaiyeci%&
itibaren3z
itil$w
itinerari*[
itinerario/}
itq%K
its$x
itパスポート$C
iut3{
ivertinimas)*
iyi3|
iyi derecede3}
iyi duzeyde3}
iyi düzeyde3}
izdavac,%
izdavacka kuca',
izdavač,%
izdavačka kuća',
izdevnieciba4$
izdevniecība4$
izlaganje,%
izpit+Z
izstradatajs%H
izstrādātājs%H
izvorni govornik4%
içerik editörü%&
iðnmeistari-v
iðnmenntun2)
iðnskóli&+
iş analisti%&
işçi%&
işçisi%&
išsiskyręs3x
ištekėjusi3x
j4&
j d o o$L
j.d.o.o$L
ja4'
jaar4(
jaerjestyksenvalvojakortti%z
jaesen&f
jag aer4)
jag ar4)
jag heter4)
jag är4)
jagdschein%8
jahr4&
jahrbuch'v
jahre4&
jahren4&
jahrgangsbeste$-
jahrgangsbester$-
jaksa%@
jalan-Q
janitor%1
jaosto.3
jar4*
jarak jauh-4
jardineira%(
jardineiro%(
jardinera$j
jardinerie%%
jardinero$j
jardinier%$
jardiniere%$
jardinière%$
jaren4(
jarjestyksenvalvojakortti%z
jaro4+
jartassagi/W
jasen&f
jatekvezeto)Y
jatkuu/*
jazykovy certifikat4,
jazykový certifikát4,
jd,{
je m'appelle4-
je suis4-
jedinica4.
jednatel'<
jednolite studia magisterskie4/
jefa$j
jefe$j
jefe de turno$j
jeg er40
jeg hedder41
jeg heter42
jelen$S
jelenig$S
jelenleg$S
jelenleg is$S
jelenleg is tart$S
jelenlegi$S
jeles'm
jesen43
jeseň44
jesien45
jesienia45
jesienią45
jesień45
jestem46
jetzt&7
jeweler%1
jezyk ojczysty.u
jl-Q
jlpt)Z
jmenuji se47
jo48
job d'ete%$
job d'été%$
job etudiant%$
job étudiant%$
jobs d'ete%$
jobs d'été%$
jogasz%J
jogositvany/W
jogosítvány/W
jogász%J
johtaja&f
joiner%1
joint honours(U
jordemoder'7
jordmor)<
jornada completa,P
jornada de formacion,t
jornada de formación,t
jornadas%,
jornalista%(
journal49
journal articles$m
journalist4:
journaliste%$
journals$m
journee d'etude%.
journeyman%P
journée d'étude%.
jovem aprendiz%(
joyeria%X
joyería%X
jsem47
juara&y
juara 1&y
juara i&y
jud&C
judecator%2
judecător%2
judetul&C
județul&C
judge%1
judr,c
juez$j
jueza$j
juf%/
jugendclub%g
jugendleiter&j
jugendtreff%g
jugendzentrum%g
juggler%1
juhataja$f
juhendaja$f
juhiluba4;
juht$f
juiz%(
juiza%(
julkaistu/{
julkaisu'M
junior4<
junta%X
jurist4=
jurista$j
juriste4>
juristi&f
jurists%H
jurnal(\
jurnalis%@
jurnalist%2
jurnalista%2
jurnalistă%2
juror%1
juru masak%@
juru ukur%@
jurusan**
jusqu'a/%
jusqu'a aujourd'hui$I
jusqu'a present$I
jusqu'au/%
jusqu'à/%
jusqu'à aujourd'hui$I
jusqu'à présent$I
juzgado%X
juíza%(
jártassági/W
játékvezető)Y
järjestyksenvalvojakortti%z
jäsen&f
jó48
język ojczysty.u
k)S
k k$L
k.k$L
kaantaja&f
kaari'y
kab-Q
kabupaten-Q
kadar4?
kade-_
kadernice*c
kadernik*c
kadeřnice*c
kadeřník*c
kadin)S
kadrolu.g
kadın)S
kaeaentaejae&f
kaesittelijae&f
kaesolev2a
kaesoleva ajani2a
kaetiloe&f
kafe']
kafli*|
kahvila'0
kaksikielinen%U
kakskeelne/[
kaksoistutkinto&Y
kalastaja&f
kalauz)Y
kalfa%&
kalite kontrol%&
kaliteci%&
kameraman4@
kameramann%Y
kameramen%@
kammer%g
kamrer%D
kancelar-`
kancelaria4A
kancelarija',
kancelária%i
kancelář-`
kandidaatin tutkinto&F
kandidaatti3Q
kandidat4B
kandidat i+0
kandidatexamen%W
kandidatexamen i%W
kandidatgrad+0
kandidatprogram%W
kandidatsprof4C
kandidatuddannelse+0
kandídatspróf4C
kansanopisto&.
kantine%g
kantor']
kanzlei%g
kapici%&
kapitaen%Y
kapitan%Y
kapitel4D
kapitlu'N
kapitola4E
kapittel4F
kapitän%Y
kapper%/
kapster%/
kaptani%&
kaptanı%&
kapıcı%&
kar/;
karakter4G
karakterar1a
karaktergennemsnit/H
karaktersnitt1a
kargo gorevlisi%&
kargo görevlisi%&
karl4H
karlkyns4H
karlmadur4H
karlmaður4H
karosszerialakatos)Y
karosszérialakatos)Y
karyawan%@
kasap%&
kasir%@
kasittelija&f
kasiyer%&
kasjer%=
kasjerka%=
kassamedewerker%/
kassanhoitaja&f
kassemedarbejder'7
kassenwart)g
kassenwartin($
kasserer3]
kassier%/
kassierer&j
kassoer2G
kassoerska%D
kassor2G
kassorska%D
kassör2G
kassörska%D
kasvataja$f
kat*l
kat gorevlisi%&
kat görevlisi%&
katilo&f
katona)Y
katu'y
kauffrau%Y
kaufhaus%g
kaufmann%Y
kaufmannsgehilfenbrief$h
kaugtoo4I
kaugtöö4I
kauplus&W
kauppa'0
kauppakorkeakoulu&.
kauppatieteiden maisteri-r
kaupunki4J
kawaler4K
kawin)l
kaynakci%&
kaynakçı%&
kazaliste4L
kazalište4L
kbr(C
ke toan(`
ke toan truong(`
kebun']
kec-Q
kecamatan-Q
keeper32
kehittaejae&f
kehittaja&f
kehittäjä&f
kel-Q
kelias%v
kellner($
kellnerin($
kelner%=
kelnerka%=
kelompok']
kelurahan-Q
kementerian']
kendskab4M
kennari*8
kepala%@
kepce operatoru%&
kepesites*B
keppni$.
kepykla%j
kepzes4N
kepçe operatörü%&
kertesz)Y
kertész)Y
kesa4O
kesaapulainen2E
kesae4O
kesaeapulainen2E
kesaetyoentekijae2L
kesatyontekija2L
kesk eriharidus4P
kesk-eriharidus4P
keskeriharidus4Q
keskharidus4P
keskhinne2e
keskiarvo'S
keskitaso4R
keskitasoinen4S
keskkool%|
keskmine4T
keskmine hinne2e
kesktase4U
kesktasemel4T
keskus4V
keskustelutaito4S
kestab2a
kesä4O
kesäapulainen2E
kesätyöntekijä2L
ketnyelvu&|
ketua%@
kevad4W
kevaet4X
kevat4X
kevät4X
key account manager'E
key holder%1
key worker%1
keyholder%1
keynote$m
keynotes$m
kezdo4Y
kezdő4Y
kft$L
kg$L
kgaa$L
kha4Z
khach san)6
khoa4[
khoa hoc4\
khoá học4]
khu+u
khá4Z
khách sạn)6
khóa học4\
kiado4^
kiadó4^
kiem soat vien(`
kiem toan vien(`
kien truc su(`
kierowca%=
kierowniczka%=
kierownik%=
kierunek4_
kiitettaevae/u
kiitettava/u
kiitettävä/u
kilpailu'1
kimyager%&
kincstarnok)Y
kincstárnok)Y
kindergarten4`
kinderpfleger&j
kindlustus&W
kinesitherapeute%$
kinetoterapeut%2
kini2J
kino%g
kinésithérapeute%$
kirja'M
kirjakauppias&f
kirjanpitaejae&f
kirjanpitaja&f
kirjanpitäjä&f
kirjasto'0
kirjastonhoitaja&f
kirjastus4a
kirvesmies&f
kis4b
kitabi*1
kitabı*1
kitap*1
kitap bolumu*1
kitap bölümü*1
kitapci%&
kitapçı%&
kitchen$t
kitchen hand%1
kitchen porter%1
kituntetes$$
kitunteteses'm
kitüntetés$$
kitüntetéses'm
kivalo4c
kiváló4c
kiến trúc sư(`
kiểm soát viên(`
kiểm toán viên(`
kjennskap4d
kk4e
kleermaker%/
kleuterschool'l
kliinik&W
kliniek%Q
klinigi%y
klinik4f
klinika4g
klinikk(H
klinikka'0
klinikum%g
kliniği%y
klub(q
klubb*x
klubben$]
klīnika'(
kniha4E
knihkupec*c
knihovn'<
knihovna-`
knihovnice*c
knihovnik,*
knihovník,*
kniznica%i
knižnica%i
knjiga4h
knjiznica4i
knjiznicar4j
knjižnica4i
knjižničar4j
knyga4k
kobieta4l
koc%&
koch%Y
kochin%Y
kock%D
kocu%&
kod4m
koechin%Y
koerekort%L
koerier%/
koerkort)e
kogumik%x
kohtalainen4S
kok4n
koki%@
kokk4o
kokki4p
kokkur*8
koledza&-
koledzas diploms4q
koledža&-
koledžas diploms4q
kolegija-5
kolegium&'
kolej&)
koleji&)
kolledz%|
kolledž%|
kolleg)t
kollegium4r
kolloquium'v
kollégium4r
kolumni/{
komanda4s
komercialist&c
komercijalist4t
komercijalista'A
komi%&
kommissionierer&j
kommun4u
kommune4v
kompanija4w
kompetansebevis%t
kompetisi&y
komplek-Q
komponist&j
kompānija'(
komunikativna4x
komunikativne4x
komunikativni4y
komunikativní4y
komunikatywnie.@
komunikatywny.@
komunikatívna4x
komunikatívne4x
komuves)Y
komvux4z
kona4{
konatel'u
konateľ'u
koncernen$]
kondiittori&f
konditor4|
konditorei%g
konduktoeoeri&f
konduktoer3?
konduktoori&f
konduktor4}
konduktorka%=
konduktör%D
konduktööri&f
konduktør)<
kondüktör%&
koneistaja&f
konepaja'0
konferanse4F
konferansi*1
konferansı*1
konferenca5$
konference5%
konferencia5&
konferencija5'
konferencja'P
konferens5(
konferensi(\
konferenssi/{
konferenz'v
konferenza'N
konferenzbeitraege'v
konferenzbeitrage'v
konferenzbeiträge'v
kongresi*1
konkurranse5)
konkurrence5*
konkurs0i
konkursas''
konkursie0i
konkurss5+
konobar&b
konserni'0
konservatorij/E
konservatorija-5
konservatorio&.
konservatorium5,
konservatuvari&)
konservatuvarı&)
konserwatorium&'
konsulent5-
konsult5.
konsultan%@
konsultant5/
konsultantas%G
konsultante%F
konsultantka%=
konsultants%H
konsultantė%G
konsultti&f
kontor50
kontsern&W
konverents%x
konversationsniveau)^
konversationssicher)^
konverzacijski51
konverzacna52
konverzacni53
konverzačná52
konverzační53
konyv+{
konyvelo%?
konyvkereskedo)Y
konyvtar&@
konyvtaros%?
konzern%g
konzervator,w
konzervatorium54
konzervatoř,w
konzervatórium54
konzultant55
kool%|
koolitus/F
koolituskeskus%|
kooperatifi%y
koordinaator$f
koordinaattori&f
koordinator56
koordinatore%F
koordinatorius%G
koordinators%H
koordinatoru%&
koordinatorė%G
koordinatur&[
koordinatör%&
koordinatörü%&
koordinátor57
koordynator%=
koordynatorka%=
koperasi']
kops58
kopš58
korekort%L
korektor59
korektorka%=
korgkool%|
korgtase5:
korhaz&@
korjaamo'0
korkeakoulu&.
korkort)e
korrektor)Y
korrekturlaesare%D
korrekturlaeser'7
korrekturlasare%D
korrekturleser)<
korrekturläsare%D
korrekturlæser'7
kortti5;
korut%{
kosmeticka*c
kosmetiker&j
kosmetička*c
kosmetolog'7
kosmetologi&f
kosmetyczka%=
kota-Q
kotet.+
koulu&.
kouluttaja&f
koulutusohjelma5<
koulutuspaeivae5=
koulutuspaiva5=
koulutuspäivä5=
kovacs)Y
kovar*c
kovács)Y
kovář*c
kowal%=
koyu*l
koz%{
kozepes5>
kozepesen5?
kozepfelsofok5@
kozepfok5?
kozepfok felett5@
kozepfoku5?
kozephalado0W
kozepiskola4r
kozepszint0W
kozepszintu0W
kozgazdasz%J
kozjegyzo)Y
kozmetikus)Y
kozpont'Q
koç%&
koçu%&
kraamverzorgende(n
kracht%/
kraft%Y
krajums.(
kranfuehrer&j
kranfuhrer&j
kranführer&j
krankenhaus%g
krankenkasse%g
kranschein%8
krawcowa%=
krawiec%=
krejci*c
krejčí*c
kreuz%g
kronik%]
kronikk4F
krt%{
kryptis5A
krājums.(
ksiazeczka+a
ksiazka'P
ksiegarz%=
ksiegowa%=
ksiegowy%=
książeczka+a
książka'P
księgarz%=
księgowa%=
księgowy%=
kso'\
kth5B
ktieb'N
ktk&F
ktm-r
kuafor%&
kuaför%&
kuchar%I
kucharka%=
kucharz%=
kuchař'<
kuchenhilfe($
kuchár'u
kuechenhilfe($
kuester%Y
kuhar4j
kuja'y
kuljettaja&f
kullegg&0
kulleġġ&0
kulondij$$
kulup baskani%&
kulüp başkanı%&
kumpanija'e
kunde5C
kuni5D
kunniamaininta$*
kunsill lokali'e
kunta'0
kurang-6
kurator5E
kurgucu%&
kurier5F
kurierka%=
kurir%@
kurs5G
kurs kwalifikacyjny.w
kursai'k
kursbevis%t
kursi')
kurssi5H
kursu5I
kursus5J
kursusbevis%L
kurucu%&
kurucusu%&
kurye%&
kuryr*c
kurz5K
kurýr*c
kustantaja/{
kustantamo'0
kuster%Y
kutato%J
kutató%J
kutseharidus4P
kutsekool%|
kutsetunnistus4;
kutuphaneci%&
kutuphanesi%y
kuu5L
kuud5L
kuukausi5M
kuukautta5M
kuvar5N
kuvittaja&f
kvalificerad yrkesutbildning5O
kvenkyns4{
kvetinar'<
kvinde5P
kvinna5Q
kvinne5R
květinář'<
kwartalnik'P
kweker%/
kwekerij%Q
ky$L
ky su5S
ky thuat vien(`
ky yeu(t
kypare%D
käesolev2a
käesoleva ajani2a
käsittelijä&f
kätilö&f
kääntäjä&f
képesítés*B
képzés4N
kétnyelvű&|
kórház&@
kõrgkool%|
kõrgtase5:
köchin%Y
könyv+{
könyvelő%?
könyvkereskedő)Y
könyvtár&@
könyvtáros%?
körkort)e
körút%{
kötet.+
köyü*l
köz%{
közepes5>
közepesen5?
közgazdász%J
közjegyző)Y
központ'Q
középfelsőfok5@
középfok5?
középfok felett5@
középfokú5?
középhaladó0W
középiskola4r
középszint0W
középszintű0W
kørekort%L
küchenhilfe($
különdíj$$
küster%Y
kütüphaneci%&
kütüphanesi%y
kış4b
kőműves)Y
kế toán(`
kế toán trưởng(`
kỷ yếu(t
kỹ sư5S
kỹ thuật viên(`
l5T
l'actualitat%5
l1(_
l2(_
l3(_
la5U
la actualidad%4
la distanta-;
la distanță-;
la fecha%4
la zi%7
laakari&f
laan-_
labai gerai'z
labas5V
labas zinasanas5V
labas zināšanas5V
labi5W
labor5X
laborans)Y
laborant5Y
laboranti%&
laborantti2E
laborantuddannelse$6
laborantı%&
laboratoire%%
laboratoires%%
laborator5Z
laboratori5[
laboratories$t
laboratorij4i
laboratorija5\
laboratorio5]
laboratorios)/
laboratoris%q
laboratorium5^
laboratory$t
laboratoř-`
laboratuvari%y
laboratuvarı%y
laboratório%R
laboratórios%R
laboratórium5_
laborer%1
laboráns)Y
labourer%1
labs5`
lacatus%2
lackerare%D
lackierer&j
laeaekaeri&f
laege'7
laegehus(q
laegergaarden$]
laehetti&f
laehihoitaja4p
laehtien5a
laekare%D
laeknir*8
laensstyrelsen/8
laerare%D
laerarexamen%W
laerarhoegskola2&
laerarvikarie%D
laerer&u
laererutdanning$`
laerling5b
laerlingeuddannelse$6
laesare%D
laeuft ab*@
lagerarbetare%D
lagergarden$]
lagerist&j
lagermedarbeider)<
lagermedarbejder'7
laget(H
lahetti&f
lahihoitaja4p
lahtien5a
lahutatud$e
lai xe(`
laisvai5c
laitos'0
lajang)l
lakare%D
lakatos/V
laki laki5T
laki-laki5T
lakiernik%=
lakyrnik*c
lakýrník*c
lampista%B
lana'U
lancar&1
lanchonete%R
landkreis('
landmaaler&u
landmaler&u
landmand'7
landmeter%/
landmåler&u
landratsamt%g
landwirt&j
lane'&
languagecert)Z
langue maternelle5d
langue natale5d
lanjutan5e
lansstyrelsen/8
lantbrukare%D
lantmaetare%D
lantmatare%D
lantmätare%D
lap5f
lap trinh vien(`
larare%D
lararexamen%W
lararhogskola2&
lararvikarie%D
largo5g
larling0D
lasare%D
lasser%/
lasteaed%|
lastenhoitaja&f
lastnica-B
lastnik-B
lat5h
lata5h
latem5i
laticinios%R
laticínios%R
lato5i
lato sensu0%
laufend&7
lauft ab*@
laukums*m
laulaja&f
laurea-i
laurea a ciclo unico5j
laurea breve-i
laurea in-i
laurea magistrale5j
laurea magistrale in5j
laurea quinquennale5j
laurea specialistica5j
laurea specialistica in5j
laurea triennale-i
laurea triennale in-i
laurea vecchio ordinamento5j
laureat5k
laureata in-i
laureatas''
laureate$>
laureatka0i
laureato in-i
lauréat$>
lauréate$>
lavapiatti%;
law school$s
lawyer%1
lda$L
le tan(`
leabhar+)
leacht+)
leachtoir%w
lead5l
leader%1
leader of%1
learning5m
leaving cert%P
leaving certificate%P
leaving certificate applied%P
lebenslauf)z
lecteur%$
lector%2
lectrice%$
lecture$m
lecturer%1
lectures$m
ledamot%D
ledare%D
leder&u
ledig1[
leed$w
leerkracht%/
leerling1_
leerlingwezen'\
legat5*
lege)<
legevakt(H
legitimation)e
legiutas kisero)Y
lehrabschluss$h
lehrabschlusspruefung$h
lehrabschlussprufung$h
lehrabschlussprüfung$h
lehranstalt)t
lehre$h
lehre als$h
lehre zum$h
lehre zur$h
lehrer&j
lehrgang10
lehrling5n
lehrstuhl5o
lehti5p
lehtiartikkeli/{
lehtori&f
leidbeinandi*8
leider%/
leidinys4k
leidsogumadur*8
leidster%/
leidykla5q
leikhus'2
leikhús'2
leikskoli&+
leikskóli&+
leipomo'0
leipuri&f
leirleder)<
leiter&j
leitung%Y
leiðbeinandi*8
leiðsögumaður*8
lekar5r
lekaren%i
lekarka%=
lekarn'<
lekarna5s
lekarnicka+D
lekarnik+D
lekarz%=
lektor5t
lektorin%Y
lektorka3\
lektors%H
lekár'u
lekáreň%i
lekárnik+D
lekárnička+D
lembaga']
lengua madre34
lengua materna34
lengua nativa34
lente5u
lentoemaentae&f
lentoemanta&f
lentoemäntä&f
leraar%/
lerares%/
let5v
leta5w
leti5w
leto5x
letrada$j
letrado$j
letters$m
lettur&[
letuska*c
letuška*c
level 2%P
level 2 certificate%P
level 2 diploma%P
level 3%P
level 3 award$|
level 3 certificate%P
level 3 diploma%P
level 4 certificate%O
level 4 diploma%O
level 5 certificate%O
level 5 diploma%O
leveltaros)Y
levnadsbeskrivning5y
levnedslob5z
levnedsloeb5z
levnedsløb5z
levnetsloep5{
levnetslop5{
levnetsløp5{
levéltáros)Y
leyfi5|
lezing5}
lezingen'K
lgh*X
lia)(
libraia%;
libraio%;
libraire%$
librairie%%
librar%2
librarian%1
library$t
library service$t
librera$j
libreria%X
librero$j
librería%X
libri'I
libro6$
libros%,
lic3m
licejs&-
licejus-5
licenca6%
licence6&
licence 1(_
licence 2(_
licence 3(_
licence generale(_
licence générale(_
licence pro(_
licence professionnelle(_
licence to$|
licencia6'
licencia de%*
licenciada(e
licenciada en'D
licenciado(e
licenciado en'D
licenciatura6(
licenciatura em(e
licenciatura en'D
licencija6)
licencja+a
licencjackie3m
licencjat3m
licens6*
license$|
licensed$|
licenta6+
licentiat-j
licentiata-j
licentiatexamen.)
licentie+S
licenza$g
licenza elementare'p
licenza media'p
licenzja+_
licença*b
licențiat-j
licențiată-j
licență6+
liceo6,
liceu6-
liceul6.
liceum&'
liceum ogolnoksztalcace.w
liceum ogólnokształcące.w
licėjus-5
lider6/
lideri%&
liderka%=
lidt kendskab)b
lidz60
lidz sim61
lidz sim bridim61
lieutenant%1
lieutenante%$
lifeguard%1
ligonine%j
ligoninė%j
liitto'0
lijecnica*C
lijecnik*C
liječnica*C
liječnik*C
limba materna*4
limba maternă*4
limbă maternă*4
limited62
limited working,9
limited working proficiency,9
lingua madre63
lingua materna64
lingua nativa*9
linguaskill)Z
lingwa materna*6
linja65
linje0J
linjen66
linnavalitsus&W
linuc67
liofa&]
lisans+y
lisans derecesi+y
lisans mezunu+y
lisansi)k
lisansı)k
lise68
lise diplomasi69
lise diploması69
lise mezunu69
lisens%t
lisensi)s
lisensiaatti0f
lisenssi%z
lisesi&)
listonos'<
listonosz%=
listonoszka%=
listonoš'<
litil2'
litsents4;
litt)c
livello avanzato(:
livello base,G
livello intermedio.$
livraria%R
livre%.
livreira%(
livreiro%(
livres%.
livreur%$
livreuse%$
livro&_
livros&_
lizenz6:
lizenziat$/
liċenzja+_
ljekarna4L
ljekarnik*C
ljeto6;
ll b(V
ll m/\
ll.b(V
ll.m/\
llar d'infants$u
llb(T
llc$L
llengua materna6<
llengua nativa6<
llibre+<
llicencia%)
llicenciada en6=
llicenciat en6=
llicenciatura6=
llicència%)
llm-d
llp$L
ln'&
loader%1
loai gioi-Z
loai kha-Z
loai xuat sac-Z
loc+%
localita+%
località+%
locen6>
locena6>
locul 1*v
locul i*v
locum%1
locuteur natif5d
logfraedingur*8
logisticien%$
logisticienne%$
logistics$t
logistik%g
logopaed'7
logoped6?
logopeda6@
logopedist.9
logopedista%;
logopedus)Y
logopæd'7
logopédus)Y
loja%R
lojas%R
lojistik%y
lokakarya6A
lokfoerare%D
lokfoerer)<
lokforare%D
lokforer)<
lokfuehrer&j
lokfuhrer&j
lokförare%D
lokfører)<
lokführer&j
lokomotivfoerer'7
lokomotivforer'7
lokomotivfører'7
lomba&y
loodgieter))
lop tap huan4]
lopend2S
lote&;
loti labi'w
lotissement&Q
lower second$F
ločen6>
ločena6>
loại giỏi-Z
loại khá-Z
loại xuất sắc-Z
lpic67
ltd$L
ltd sti$L
ltd. şti$L
ltda$L
lts'\
lu ecrit parle,]
lu hanh)6
lu parle ecrit,]
lu, parlé, écrit,]
lu, écrit, parlé,]
luan an(t
luat su(`
luba6B
lucrare'H
lucratoare%2
lucrator%2
lucrătoare%2
lucrător%2
luento5p
luftambulanse(H
lugar&;
luk&F
lukanda'e
lukio&.
lukion oppimaara&Y
lukion oppimaeaerae&Y
lukion oppimäärä&Y
luku/{
lulus6C
lumberjack%1
luna6D
lungomare+%
luni6D
lună6D
lupa5;
lupakortti%z
luthier%1
lutseum%|
luu loat+5
luận án(t
luật sư(`
ly lich2l
lycee$v
lyceum6E
lycée$v
lyzeum)t
lái xe(`
lána'U
lägergården$]
lähetti&f
lähihoitaja4p
lähtien5a
läkare%D
länsstyrelsen/8
lärare%D
lärarexamen%W
lärarhögskola2&
lärarvikarie%D
lärling0D
läsare%D
läuft ab*@
lääkäri&f
læge'7
lægehus(q
læknir*8
lærer&u
lærerutdanning$`
lærling3]
lærlingeuddannelse$6
léacht+)
léachtóir%w
légiutas-kísérő)Y
lékař'<
lékárn'<
lékárna-`
léto6F
líder%p
língua materna*9
língua nativa*9
líofa&]
lítil2'
lögfræðingur*8
lütseum%|
lý lịch2l
lýceum6G
lăcătuș%2
līdz60
līdz šim61
līdz šim brīdim61
lưu loát+5
lập trình viên(`
lễ tân(`
lớp tập huấn4]
lữ hành)6
m6H
m a-d
m a sc06
m arch/\
m b a-d
m com/\
m ed/\
m eng/\
m f a-d
m litt06
m mus06
m phil06
m res06
m s-d
m sc-d
m sc prof4C
m st06
m tech/\
m. a-d
m. ed-d
m. eng-d
m. sc-d
m.a-d
m.a.sc06
m.arch/\
m.b.a-d
m.com/\
m.ed/\
m.eng/\
m.f.a-d
m.litt06
m.mus06
m.phil06
m.res06
m.s-d
m.sc-d
m.sc.-próf4C
m.st06
m.tech/\
m1-?
m2-?
ma6I
ma numesc6J
maakond6K
maakster%/
maalare%D
maalari&f
maan6L
maanad6L
maanader6L
maand6M
maanden6M
maaned6N
maaneder6N
maanmittari&f
maantee6O
maanviljelija&f
maanviljelijae&f
maanviljelijä&f
maatschap6P
macchinista%;
macelar%2
macellaio%;
macelleria%k
macher%Y
macherin%Y
machinist6Q
macon%$
madalya)?
madrasah0O
madre lingua63
madrelingua63
maennl2_
maennlich2_
maestra+4
maestria6R
maestria en'D
maestro+4
maestría6R
maestría en'D
mag6S
magacioner'A
magang%@
magas szintu6T
magas szintű6T
magasin%%
magasinier%$
magasiniere%$
magasinière%$
magaza muduru%&
magaza sorumlusu%&
magazasi%y
magazijnmedewerker%/
magazin%f
magazine$t
magazioner%2
magazynier%=
magazynierka%=
magazziniera%;
magazziniere%;
magician%1
magistar6U
magister6V
magister farmacji%=
magister inzynier4/
magister inżynier4/
magistere%n
magisterexamen+}
magisterexamen i+}
magisterij6W
magisterium4/
magisterske6X
magisterske studium6X
magisterskie4/
magistersky3q
magisterské6X
magisterské studium3q
magisterské štúdium3s
magisterský3q
magisterstudium$/
magistr3q
magistra-f
magistra grads6Y
magistrantura6Z
magistrantuur6[
magistrantūra6Z
magistras6Z
magistrat%$
magistrate'`
magistratura6\
magistre6]
magistrica6W
magistrica stroke6W
magistrikraad6[
magistriope6[
magistriõpe6[
magistro6Z
magistro laipsnis6Z
magistrs6Y
magistrski studij6W
magistrski študij6W
magistrė6Z
magistère%n
magna cum laude,h
magíster'D
mah*l
mahallesi*l
mahir6^
mai napig$S
maig$S
maintainer%1
maintenant$I
maire%$
mairie%%
maison%%
maison de retraite%%
maisteri6_
maisterintutkinto-r
maistreacht6`
maistru%2
maith6a
maitre%$
maitre d%1
maitre d'hotel%$
maitresse%$
maitrise6b
maitrise parfaite,^
maitrise universitaire(_
majalah(\
majeure0e
majitel%I
majiteľ'u
major,<
major de promotion$>
major in,<
majoring in,<
majster6c
majstor*D
makalah(\
makale*1
makalesi*1
make up artist%1
make-up artist%1
makelaardij%Q
maker'9
makinist%&
makler&j
malare%D
male6d
maler1P
mali musavir%&
mali müşavir%&
mam na imie46
mam na imię46
man6e
manad6L
manader6L
manager6f
manajer%@
manazer%I
manažer'<
manažér'u
mand6g
mandat6h
mandor%@
maned6N
maneder6N
manicure%(
maniger&[
manipulacao de alimentos*b
manipulador de alimentos%*
manipulação de alimentos*b
maniġer&[
mann6i
mannelijk6j
mannl2_
mannlich2_
mannskap)<
manual handling$|
manudir6k
manudur6k
manutentionnaire%$
manzana(<
maquetador$j
maquetadora$j
maquettiste%$
maquinista$j
mara0a
maraicher%$
maraichere%$
marangoz%&
maraîcher%$
maraîchère%$
marceneira%(
marceneiro%(
march/\
marie+I
mariee+I
marin%$
marina$t
marinaio%;
marinar%2
marinera$j
marinero$j
marinheiro%(
marié+I
mariée+I
mark$F
marker%1
market6l
marketingvezeto)Y
marketingvezető)Y
marks$F
markt%g
maros)Y
married+|
marynarz%=
marós)Y
mas%q
masal anlaticisi%&
masal anlatıcısı%&
maschile6m
maschinenbau%g
maschinist&j
maschio6m
masculi2;
masculin6n
masculine6o
masculino6p
masculí2;
masih berlangsung2J
masinis%@
maskil6q
maskinfoererbevis%t
maskinforerbevis%t
maskinførerbevis%t
masseur,Q
masseuse%1
master6r
master 16s
master 26s
master degree06
master di i livello5j
master di ii livello5j
master di primo livello5j
master di secondo livello5j
master en'D
master i6t
master ii%n
master in6u
master of6v
master of applied science06
master of architecture06
master of arts06
master of business administration06
master of commerce06
master of design06
master of economics06
master of education06
master of engineering06
master of fine arts06
master of laws06
master of medicine06
master of music06
master of nursing06
master of philosophy06
master of public administration06
master of public health06
master of science06
master of social work06
master of technology06
master oficial'D
master pro%n
master professionnel%n
master recherche%n
master studije3_
master universitari6=
master universitario'D
master's06
master's degree06
masterabschluss$/
masterand-k
masterat-k
mastere%n
mastere specialise%n
masterexamen+}
masterexamen i+}
mastergrad/]
mastergrad i/]
masteropleiding.L
masterprogram+}
masters06
masterstudium6w
masteruddannelse+0
masterutbildning+}
mastery6x
mastère%n
mastère spécialisé%n
maszynista%=
matelot%$
materinji6y
materinscina6z
materinska rec6{
materinski6y
materinski jezik6y
materinsky6{
materinsky jazyk6{
materinská reč6{
materinský6{
materinský jazyk6{
materinščina6z
materna6|
maternega6z
maternelle6}
materni6z
materni jezik6z
maternji7$
maternji jezik7$
materno*9
maternă*4
materska skola0Q
matersky7%
matersky jazyk7%
materská škola6G
materstina7%
mateřská škola,w
mateřský7%
mateřský jazyk7%
mateřština7%
mathematician%1
mathematiker&j
matig)K
matricula d'honor08
matricula de honor++
matriculation%P
matron%1
matrona$j
matroos%/
matros-)
matrose%Y
matroz%J
matrícula d'honor08
matrícula de honor++
matróz%J
matsec+^
matu%T
matura7&
maturita7'
maturita artistica'p
maturita classica'p
maturita linguistica'p
maturita scientifica'p
maturita tecnica'p
maturita z7(
maturitaet$h
maturitat$h
maturite%T
maturite gymnasiale%T
maturite professionnelle%T
maturitna skuska7)
maturitni7(
maturitni zkouska7(
maturitná skúška7)
maturitní7(
maturitní zkouška7(
maturità'p
maturità artistica'p
maturità classica'p
maturità linguistica'p
maturità scientifica'p
maturità tecnica'p
maturität$h
maturité%T
maturité gymnasiale%T
maturité professionnelle%T
maturski ispit7*
maurer&j
mavo'\
maçon%$
maître%$
maître d%1
maître d'hôtel%$
maîtresse%$
maîtrise6b
maîtrise parfaite,^
maîtrise universitaire(_
mağaza müdürü%&
mağaza sorumlusu%&
mağazası%y
maģistra grāds6Y
maģistratūra6Y
maģistre6Y
maģistrs6Y
mba/\
mba em0%
mbh$L
mbo7+
mbo 2'\
mbo 3'\
mbo 47,
mbo diploma'\
mbo niveau 1'\
mbo niveau 2'\
mbo niveau 3'\
mbo niveau 47-
mbo opleiding'\
mbo-diploma'\
mbo-opleiding'\
mca-d
mcsa$w
mcse$w
md7.
mdes-d
mdr7/
me$L
me chamo+k
me jmeno je47
me llamo70
meanleibheal71
meanscoil$o
mecanic72
mecanic de locomotiva%2
mecanic de locomotivă%2
mecanica$j
mecanicien%$
mecanico%p
meccanico%;
mechanic%1
mechanik1v
mechanikas%G
mechaniker&j
mechatroniker&j
mecànic%B
mecánica$j
mecánico$j
mecânico%(
med-d
medaglia$A
medaila$'
medaile$(
medaille73
medaille d'or$>
medal74
medala$4
medaleinkunn%9
medalha$?
medali&y
medalia*v
medalie*v
medalis''
medalj$=
medalja75
medalje76
medaljen77
medalla)[
medarbeider)<
medarbejder'7
medarbetare%D
medaļa$4
meddommer)<
medecin%$
medel78
medelbetyg)w
medelgod3'
medewerker%/
medewerkster%/
medfoerfattare%D
medforfattare%D
medforfatter&u
medförfattare%D
medhjaelper'7
medhjælper'7
media79
media final,)
media generala+,
media generală+,
media jornada,P
medianomi&F
medic%2
medic rezident%2
medica%p
medical school$s
medicinska sestra,$
medico'8
medie7:
medie de absolvire+,
medio7;
medio alto*i
medio-alto*i
mediu3c
medium3e
medja7<
medju7=
medlem&e
medmasa%H
medmāsa%H
mees7>
meeskond7?
meester%/
meget god7@
meget gode0w
meget godt7A
megye%{
mehanicar&b
mehanik-B
mehanikis%H
mehaničar&b
mehāniķis%H
meijeri'0
mein name ist31
meistarabref-v
meistarabréf-v
meistaragrada4C
meistaragráða4C
meistaraprof4C
meistarapróf4C
meistars%H
meister7B
meisterbrief&&
meisterin7C
meisterpruefung&&
meisterprufung&&
meisterprüfung&&
meisterschule&&
meistras%G
mejeri(p
mejeriet(q
mekaanikko&f
mekanik%@
mekaniker&e
melhor$?
mellanniva3'
mellannivaa3'
mellannivå3'
mellem7D
member%1
membra%2
membre,;
membro%(
membru%2
membră%2
memoire%.
memur%&
memuru%&
men7E
menadzer7F
menadżer%=
menadžer&b
mencao honrosa$?
mencio7G
mencio especial$z
mencion7H
mencion de honor$y
menció7G
menció especial$z
mención7H
mención de honor$y
menedzer7I
menedzere%H
menedzeris%H
menedzser%J
menedżer%=
menedžer4j
menedžere%H
menedžeris%H
meneillaan/*
meneillaeaen/*
meneillään/*
menengah,f
menengah atas7J
menesi7K
menesiai7L
menesis7K
menesiu7L
meng/\
menikah)l
menntaskoli&+
menntaskóli&+
menor aprendiz%(
mensa%g
mensajera$j
mensajeria%X
mensajero$j
mensajería%X
mention7M
mention assez bien(A
mention bien(A
mention complementaire%T
mention complémentaire%T
mention honorable(A
mention passable(A
mention speciale$>
mention spéciale$>
mention tres bien(A
mention tres honorable(A
mention très bien(A
mention très honorable(A
mentiune*v
mentor7N
mentora%(
menuiserie%%
menuisier%$
menuisiere%$
menuisière%$
menuo7L
menzione$A
menzione d'onore$A
menzione speciale$A
menção honrosa$?
mențiune*v
merchandiser%1
merhaba2^
merimies&f
merit$F
meritfoerteckning5y
meritforteckning5y
meritförteckning5y
meritvaerde)w
meritvarde)w
meritvärde)w
merkezi%y
merkonomi&Y
mernok%J
mes7O
mese7P
mesec7Q
meseca7Q
mesecev7R
meseci7Q
mesemondo%J
mesemondó%J
mesera$j
mesero$j
meses7S
mesi7P
mesiac7T
mesiace7T
mesiacov7T
mesic7U
mesice7U
mesicu7U
meska7V
meski7V
meslek lisesi68
meslek yuksekokulu&)
meslek yuksekokulu mezunu7W
meslek yüksekokulu&)
meslek yüksekokulu mezunu7W
meson%X
mesos7X
messageries%%
mestari&f
mester7Y
mesterbrev'O
mesterdiploma/<
mesterfok7Z
mesterfokozat/<
mesterkepzes/<
mesterképzés/<
mestra%B
mestrado0%
mestrado academico0%
mestrado acadêmico0%
mestrado em0%
mestrado integrado0%
mestrado profissional0%
mestratge6=
mestre7[
mestre de obras%(
mestre em0%
mestsky urad./
mestský úrad%i
mesón%X
metai7\
metalurgica%R
metalúrgica%R
meteorologist%1
metge%B
metgessa%B
metin yazari%&
metin yazarı%&
metreur%$
metselaar%/
metsuri&f
metteur en scene%$
metteur en scène%$
metu7\
metzger%Y
metzgerei%g
metų7\
meu nome e+k
meu nome é+k
meubelmaker%/
mevcut*k
mews'&
mezatka4K
mezczyzna7V
mezun7]
mezuniyet7]
mezuniyet derecesi%m
mezuniyet notu%m
mezuniyet ortalamasi%m
mezuniyet ortalaması%m
meánleibhéal71
meánscoil$o
meðaleinkunn%9
mfa7^
mgimo,,
mgr7_
mgr inz4/
mgr inż4/
mh*l
mi7`
mi chiamo3=
mi nombre es70
midalja*V
middel7a
middelmatig,U
middels7b
middle4<
midlungs7c
midwife%1
mierne7d
mierne pokrocily52
mierne pokročilý52
mies7e
miesiac7f
miesiace7f
miesiecy7f
miesiąc7f
miesiące7f
miesięcy7f
mieszkanie&E
mijn naam is3;
militair%/
militaire%$
militar,/
militare%;
mills$t
mim-d
mimar%&
mimari%&
mimarı%&
mina olen7g
minae olen7g
mineradora%R
minh la7h
minicurso+9
minijob($
ministarstvo+M
ministeerium&W
minister%f
ministere%%
ministeri%q
ministerie6P
ministeriet(q
ministerija%j
ministerio7i
ministerioe'0
ministerium%g
ministeriö'0
ministero%k
ministerstvo./
ministerstwo%c
ministeru'e
ministerul%f
ministrija'(
ministrstvo*L
ministry$t
ministère%%
ministério%R
miniszterium'Q
minisztérium'Q
minn7j
minor,<
minor in,<
minosites'm
minä olen7g
minősítés'm
mionna7`
mirne7k
mirne pokrocila53
mirne pokrocily7l
misericordia%k
misrah-7
misraħ-7
mistenni7m
mistr*c
mit,,
mit auszeichnung$i
mit auszeichnung bestanden$i
mit erfolg$i
mit navn er41
mitali&t
mitarbeiter&j
mitarbeiter des jahres$-
mitja3`
mitja alt*R
mitjana08
mitjà3`
mitjà alt*R
mitjà-alt*R
mitt namn aer4)
mitt namn ar4)
mitt namn är4)
mitt navn er42
mittel7n
mittelmaessig)^
mittelmassig)^
mittelmäßig)^
mittlere kenntnisse)^
mittlere reife$h
mixologist%1
mizar-B
miðlungs7c
mj7o
mjc%%
mjesec7o
mjeseca7o
mjeseci7o
mjog god7p
mjog god kunnatta1<
mjog gott1<
mjög gott1<
mjög góð7p
mjög góð kunnátta1<
mlitt06
mmus06
mnd7q
mnt6K
mo7r
moara%f
moasa%2
moașă%2
modeliste%$
modellista%;
moderate,9
moderator7s
moderatör%&
modersmaal7t
modersmaalsnivaa1$
modersmaalsniveau0x
modersmaalstalare1$
modersmal7t
modersmalsniva1$
modersmalsniveau0x
modersmalstalare1$
modersmål7t
modersmålsniveau0x
modersmålsnivå1$
modersmålstalare1$
modista$j
modul7u
modurmal7v
modurmali7v
modéliste%$
moedertaal/5
moedertaalspreker/5
moi7w
moi bat dau7x
moi c'est4-
moi hoc7y
moikka7w
moin1{
mois7z
mojster-B
mokslininkas%G
mokslu daktaras-,
mokslų daktaras-,
mokykla-5
mokytoja%G
mokytojas%G
molkerei%g
molt bo0t
molto buono(:
momentan&7
momenteel2S
mon7{
monat7{
monate7{
monaten7{
moniteur%$
monitor%A
monitora%A
monitrice%$
monografias%,
monografie7|
monografien'v
monografías%,
monograph$m
monographie'v
monographien'v
monographies%.
monographs$m
montador%(
montadora%(
montajci%&
montajcı%&
montator%2
montatore%;
montatrice%;
monter3\
monteur7}
monteuse%$
month8$
months8$
montir%@
montoer&e
montor&e
montér*c
montör%D
montør&u
morsmaal1%
morsmaalsnivaa1%
morsmal1%
morsmalsniva1%
morsmål1%
morsmålsnivå1%
mos8%
moski8&
mosque$t
most$S
moteris8'
moteriska8'
moteriška8'
mother language0m
mother tongue0m
motoboy%(
motorista%(
motors$t
mottak(H
moulder%1
mountain guide%1
moyen'_
moyenne(A
mozo$j
mozo de almacen$j
mozo de almacén$j
moški8&
mpa-d
mph-d
mphil-d
mr.L
mres/\
ms-d
msc8(
msci-d
mta($
mtech-d
mts'\
mtu$L
mtü$L
mua dong8)
mua he2Q
mua thu8*
mua xuan8+
mucama$j
mucamo$j
mudiresi%&
mudr,c
mudur%&
mudur yardimcisi%&
mudurlugu8,
muduru%&
muehle%g
mueller%Y
muhasebe elemani%&
muhasebe elemanı%&
muhasebeci%&
muhely'Q
muhendis%&
muhendisi%&
muhendislik%y
muhle%g
muinteoir%w
muito bom(1
mujer0]
mukemmel,2
mulettista%;
mulher0_
muller%Y
mulo'\
muncitoare%2
muncitor%2
municipalidad%X
munkas%J
munkatars%J
munkatárs%J
munkás%J
muotoilija&f
murare%D
murarz%=
muratore%;
murer&u
musdienas61
musee%%
museo8-
museu8.
museum8/
musician%1
musicien%$
musicista%;
musico%p
musiker4|
musikverein%g
musim dingin80
musim gugur81
musim panas82
musim semi83
muskarac84
muski84
musko84
musteri temsilcisi%&
musée%%
muttersprache/v
muttersprachler/v
muttersprachlerin/v
muttersprachlich/v
muttersprachniveau/v
mutuelle%%
muuja$f
muurari&f
muuseum&W
muusikko&f
muvezeto%?
muy alto(8
muy bueno(9
muz85
muzej%b
muzejs'(
muzesi%y
muzeu%f
muzeul%f
muzeum86
muzician%2
muziejus%j
muzikant.9
muzisyen%&
muzske85
muzyk%=
muškarac84
muški84
muško84
muž85
mužské85
mvp87
my cv88
my name is3-
my resume88
mycket bra(4
mycket god(4
mycket goda0y
myndighet$]
myndigheten$]
myyja&f
myyjae&f
myyjä&f
myymaelae'0
myymala'0
myymälä'0
mz(<
màster6=
màster universitari6=
máig$S
máistreacht6`
mán6k
mánuðir6k
mánuður6k
máster'D
máster en'D
máster oficial'D
máster universitario'D
männl2_
männlich2_
målare%D
mån6L
månad6L
månader6L
måned6N
måneder6N
mé jméno je47
mécanicien%$
médaille$>
médaille d'or$>
médecin%$
média,)
média final,)
médica%p
médico%p
médio3d
mémoire%.
mérnök%J
métreur%$
mês89
mình là7h
mí7`
míonna7`
mírně7k
mírně pokročilá53
mírně pokročilý7l
móðurmál7v
móðurmáli7v
mùa hè2Q
mùa thu8*
mùa xuân8+
mùa đông8)
múinteoir%w
músico%p
múzeum5_
müdiresi%&
müdür%&
müdür yardımcısı%&
müdürlüğü8,
müdürü%&
mühendis%&
mühendisi%&
mühendislik%y
mühle%g
mükemmel,2
müller%Y
müzesi%y
müzisyen%&
müüja$f
müşteri temsilcisi%&
mă numesc6J
măcelar%2
mēn7K
mēnesis7K
mēneši7K
mėn7L
mėnesiai7L
mėnesių7L
mėnuo7L
męska7V
męski7V
mężatka4K
mężczyzna7V
měs7U
městský úřad-`
měsíc7U
měsíce7U
měsíců7U
mūsdienas61
műhely'Q
művezető%?
mới bắt đầu7x
mới học7y
n8:
n v$L
n.v$L
n1)Z
n2)Z
n3)Z
n4)Z
n5)Z
na8;
na daljavo8<
na daljinu8=
na dalku8>
na dialku8?
na diaľku8?
na dálku8>
na kierunku4_
naa12
naaister%/
naavaerende12
nabrezi+$
nabrezie8@
nabrezje8A
nabrežje8A
nachweis)]
nacionalna poklicna kvalifikacija+Z
nadace-`
nadacia%i
nadal&6
nadiu6<
nadiua6<
nadácia%i
naeherin($
naemndeman%D
naestformand)u
naeyttelijae&f
nagrada75
nagroda0i
nagrody0i
nagyon jo2C
nagyon jó2C
naherin($
naimaton(G
naimisissa(G
naine8B
nainen8C
najaar2]
nakladatelstvi8D
nakladatelství8D
nakladnik8E
nam8F
nama proyek8G
nama saya&9
namestek*c
namesti+$
namestie8@
namndeman%D
namornik*c
nams og starfsferill0c
namsbraut%:
namskeid8H
nang cao8I
nanny%1
napjainkig$S
napredno8J
naselje8K
nastavnica*D
nastavnik*D
natakar&c
natif5d
natiivi%U
national 5%P
national certificate%P
national diploma%P
natiu6<
nativ*4
nativa8L
native8M
native language0m
native or bilingual0m
native or bilingual proficiency0m
native proficiency0m
native speaker0m
nativo8N
natjecanje$)
nattiv*6
natywny.u
nauczyciel8O
nauczycielka%=
naukowiec%=
navaerende12
navy$t
nay)R
nayttelija&f
nazev projektu8P
naziv projekta8Q
nazov projektu8R
nazwa projektu8S
nazywam sie46
nazywam się46
nd8T
near native8U
near-native8U
nebenfach0I
nebosh,d
necasatorit+B
necasatorita+B
necăsătorit+B
necăsătorită+B
negociateur%$
negociatrice%$
negozio%k
nelayan%@
nemi*8
nemocnica%i
nemocnice-`
neozenjen8V
neoženjen8V
neprecejies8W
neprecejusies8W
neprecējies8W
neprecējusies8W
nestleder-)
netekejusi3x
netekėjusi3x
nettbasert0n
networks$t
neudana8X
neudata8Y
neuvoja&f
nevedes3x
nevedęs3x
nevelo%J
nevelő%J
newspaper$t
ngach+u
ngan hang)6
nganh+w
nganh hoc+w
nghien cuu sinh(`
nghien cuu vien(`
nghiên cứu sinh(`
nghiên cứu viên(`
ngo+u
ngon ngu me de),
ngành+w
ngành học+w
ngách+u
ngân hàng)6
ngôn ngữ mẹ đẻ),
ngõ+u
nha bao(`
nha hang)6
nha hat)6
nha may)6
nha thiet ke(`
nha xuat ban8Z
nhac si(`
nhan vien(`
nhan vien xuat sac)2
nhiep anh gia(`
nhiếp ảnh gia(`
nhom)+
nhs$t
nhà báo(`
nhà hàng)6
nhà hát)6
nhà máy)6
nhà thiết kế(`
nhà xuất bản8Z
nhân viên(`
nhân viên xuất sắc)2
nhóm)+
nhạc sĩ(`
nice to meet you1x
nilai-F
nimeni on7g
nimikirja&s
ninera$j
nit,,
niveau avance,]
niveau avancé,]
niveau bon*Q
niveau debutant)G
niveau débutant)G
niveau europeen8[
niveau européen8[
niveau intermediaire'_
niveau intermédiaire'_
niveau moyen'_
niveau scolaire)G
nivel alto(8
nivel avancado(0
nivel avansat,j
nivel avanzado(8
nivel basico8\
nivel básico,F
nivel de baza,i
nivel de bază,i
nivel intermediario,S
nivel intermedio,T
nivel medio,T
nivel medio alto*i
nivel medio-alto*i
nivel mediu,W
nivell alt0t
nivell avancat0t
nivell avançat0t
nivell basic(x
nivell bàsic(x
nivell mitja,R
nivell mitjà,R
nivodij$$
niñera$j
no8]
nociones(y
nocions*z
nocoes8^
nocoes basicas/S
nodala8_
nodaļa8_
noe*e
noe kjennskap)c
nogenlunde7a
nokkud god8`
nokkuð góð8`
nom del projecte8a
nom du projet8b
nombre del proyecto8c
nome del progetto8d
nome do projeto8e
nominee$@
nonprofit$t
nork&I
norskprove)Z
norskprøve)Z
nos/:
not ort%m
not ortalamasi%m
not ortalaması%m
nota8f
nota final,)
nota finala+,
nota finală+,
nota media++
nota mitjana08
notable++
notaio%;
notaire%$
notar8g
notaria8h
notarie%D
notario$j
notaris8i
notariusz%=
notary%1
notaría%X
note8j
notendurchschnitt$i
notenschnitt$i
noter%&
notions)A
notiuni,i
notiuni de baza,i
notlen/:
notář'<
nourrice%$
noustaja$f
novads*m
nover%J
noverande12
novice8k
novinar8l
novinár'u
novinář'<
now,N
nozioni)@
noções8^
noções básicas/S
noțiuni,i
noțiuni de bază,i
npk+Z
npors$|
npo法人8m
nr&C
nr 10*b
nr 35*b
nr-10*b
nr-35*b
ntnu8n
nu8o
nu ho sinh(`
nubile+J
nucleo-w
nugaletoja''
nugaletojas''
nugalėtoja''
nugalėtojas''
num(<
numatoma8p
numele meu este6J
numele proiectului8q
nuo8r
nuotolinis3i
nuotoliniu budu3i
nuotoliniu būdu3i
nurse%1
nursery$t
nursing home$t
nutid8s
nutricionista%p
nutritionist/&
nutriționist%2
nuvaerende38
nuvarande8t
nuverandi/i
nuværende38
nv$L
nvq*g
nvq 2%P
nvq 3%P
nvq level 1%P
nvq level 2%P
nvq level 3%P
nvq level 4%O
nvq level 5%O
nvq level 6(U
nyar8u
nyara8u
nybegynner8v
nyboerjare8w
nyborjare8w
nybörjare8w
nyelvvizsga8x
nyelvvizsgat8y
nyelvvizsgát8y
nykyaan/*
nykyaeaen/*
nykyhetkeen/*
nykyhetki/*
nykyinen/*
nykyisin/*
nykyään/*
nyni(Q
nyní(Q
nyrt$L
nyt/*
nyár8u
nábrežie8@
nábřeží+$
nám8z
námestie8@
námořník*c
náms- og starfsferill0c
námsbraut%:
námskeið8H
náměstek*c
náměstí+$
název projektu8P
názov projektu8R
nâng cao8I
näherin($
nämndeman%D
näyttelijä&f
nå12
nåværende12
næstformand)u
négociateur%$
négociatrice%$
nível avançado(0
nível básico/S
nível intermediário,S
nívódíj$$
nõrk&I
nõustaja$f
nú/i
núcleo-w
núm(<
nútíð/i
núverandi/i
năm8{
nő8|
nős/:
nőtlen/:
nővér%J
nữ8}
nữ hộ sinh(`
o9$
o levels%P
o meu nome e+k
o meu nome é+k
o momento'i
o-levels%P
oab*b
obala(C
obchod./
obchodna akademia6G
obchodni akademie,w
obchodni zastupce*c
obchodnik,*
obchodny zastupca+D
obchodná akadémia6G
obchodní akademie,w
obchodní zástupce*c
obchodník,*
obchodný zástupca+D
obcina*L
obecnie&6
ober(n
oberschule)t
objava5$
objavljen9%
objavljeno9&
obkladac*c
obkladač*c
oblikovalec-B
oblikovalka-B
obmann%Y
obor9'
oboru9'
obrona9(
obrt4L
obtained(N
obtained in(N
obtenida'.
obtenido'.
obtenu-D
obtenu en-D
obtenue-D
obtenue en-D
obtida,=
obtido,=
obtinut$k
obuka9)
občina*L
obținut$k
oca$w
ocakavane9*
oceanographer%1
ocekavano9+
ocekivano9,
ocena9-
ocena koncowa9.
ocena końcowa9.
oceneni$(
ocenenie$'
ocenění$(
och9/
ochroniarz%=
ocjena90
ocm$w
ocp$w
octrooi'K
octrooien'K
od91
odbor92
odborny vycvik7(
odborný výcvik7(
odd job%1
odd-job%1
oddelek/@
oddeleni.5
oddelenie.8
oddzial.x
oddział.x
oddělení.5
ode$f
odeljenje-z
odgojitelj4t
odhadce*c
odjel93
odjeljenje93
odlicno8J
odlično8J
odontotecnico%;
odotettu'R
odsek94
odsjek93
odul)?
odulu)?
odvetnica-B
odvetnik-B
odvjetnica*C
odvjetnicki ured4L
odvjetnik*C
odvjetnički ured4L
odznaczenie0i
odznaka0i
oekonom&u
oekotropholog&j
oenologue%$
oeversaettare%D
oevet95
of96
office'd
officer97
officina%k
officine%k
offiser)<
oficial%C
oficina98
ofisi%y
og99
oggi$V
ogift9:
ogretim gorevlisi%&
ogretim uyesi%&
ogretmen%&
ogretmeni%&
ogrodniczka%=
ogrodnik%=
ohg$L
ohjaaja&f
ohjelmoija&f
oi)m
oifigeach%w
oikolukija&f
ojczyste.u
ojczystego.u
ojczysty.u
okj9;
oklevel9<
okleveles/<
oklevél9<
okonom&u
okotropholog&j
okres8z
oktato%?
oktató%?
okul&)
okulu&)
okutman%&
ola)m
ola pessoal)m
oldal9=
olen7g
olimpiada9>
olimpiade$4
olimpiadă*v
olimpiāde$4
olimpíada$?
ollscoil9?
ologist32
olympiad$@
olympiada+L
olympiáda+L
olá)m
olá pessoal)m
omanik$f
omistaja&f
ompelija&f
on lisans7W
ondernemer%/
onderneming6P
onderscheiding/4
onderzoeker))
oneletrajz9@
oneletrajza9@
ongehuwd&O
ongoing,N
onkentes)Y
onkormanyzat'Q
onlajn9A
online9B
onlisans7W
onlus%k
onoracha21
ontwerper%/
ontwerpster%/
ontwikkelaar%/
onur belgesi)?
onwards,N
onóracha21
oopt)Z
op afstand3%
opas&f
opcina4L
operaator$f
operaattori&f
operador%(
operadora%(
operaia%;
operaio%;
operari%B
operaria%A
operario%p
operater9C
operateur%$
operative32
operatoare%2
operatoer&e
operator9D
operatore%;
operatorius%G
operatorka%=
operators%H
operatoru%&
operatrice&n
operatör-|
operatörü%&
operatør&u
operatőr)Y
operària%B
operária%(
operário%(
operátor57
opetaja$f
opettaja&f
opic)Z
opiekun%=
opiekunka%=
opisto&.
opistoaste/s
opistotutkinto/s
oplaeg%]
opleidingscentrum'l
opleidingsdag*0
oplæg%]
oppas%/
oppekava/r
oppilas&f
oppisopimus&Y
oppisopimuskoulutus&Y
opravneni+[
opravnenie+\
oprichter(n
oproepkracht(n
oprávnenie+\
oprávnění+[
opstina',
optica$j
optician/&
opticien+o
opticienne%$
optico$j
optik*c
optiker4|
optikko&f
optikus)Y
option0e
optisyen%&
optometrist%1
optyk%=
opublikowany'P
opérateur%$
opératrice%$
općina4L
opština',
oraz9E
orchester%g
orden(%
ordfoerande2G
ordfoerer)<
ordforande2G
ordforer)<
ordförande2G
ordfører)<
ordinary degree(U
organisateur%$
organisatrice%$
organiser%1
organist,Q
organizador%p
organizadora%p
organizer%1
organizzatore%;
organizzatrice%;
orta9F
orta duzey9F
orta duzeyde9G
orta düzey9F
orta düzeyde9G
orta seviye9G
orta ust3}
orta ustu3}
orta üstü3}
orta-üst3}
ortagi%&
ortak yazar%&
ortalama%m
ortaokulu&)
ortağı%&
orthophoniste%$
orvos%J
os&E
osakond9H
osasto9I
oscp$w
osd)Z
osiedle&E
osiguranje+M
osnivac&b
osnivač&b
osnove9J
osnovna skola/D
osnovna sola/E
osnovna škola/D
osnovna šola/E
osnovne akademske studije)\
osnovne studije)\
osnovno9J
osnovno znanje9K
ospatar%2
ospedale%k
ospideal,6
ospidéal,6
osposobljavanje9L
ospătar%2
ostaja&f
ostan,6
osteopath%1
osteria%k
ostetrica%;
ostetrico%;
ostreiculteur%$
ostréiculteur%$
osuuskunta'0
osvc-`
osvedceni+[
osvedcenie+\
osvedčenie+\
osvč-`
osvědčení+[
osz9M
osze9M
osztaly9N
osztalyzat'm
osztatlan kepzes/<
osztatlan képzés/<
osztondij-^
osztály9N
osztályzat'm
ota9O
oteli%y
otomotiv%y
otono9P
otoño9P
ottenuto,H
ottico%;
ottima(;
ottima conoscenza(:
ottimo(;
ou$L
outono9Q
ouvrage%.
ouvrages%.
ouvrier%$
ouvriere%$
ouvrière%$
overmontoer'7
overmontor'7
overmontør'7
oversaetter'7
oversattare%D
oversetter)<
oversætter'7
ovet95
ovlascenje9)
ovlastenje9L
ovlaštenje9L
ovlašćenje9)
ovoda4r
ovodapedagogus%J
ovono%J
owner%1
oy$L
oyj$L
oyuncu%&
oz gecmis9R
ozenjen8V
ozgecmis9R
ozgecmisi9R
oü$L
očakávané9*
očekivano9,
očekáváno9+
oženjen8V
p9S
p o box9T
p zza+%
p.o. box9T
p.zza+%
pa9U
pa distans.,
pa nett0n
paa9U
paa distans.,
paa nett0n
paaaine5<
paagaaende9V
paagaar8t
paallikko&f
pabrik']
packer,Q
pacse+I
pacsee+I
pacsé+I
pacsée+I
pad-_
pada9W
padagog&j
padalinys-H
padaria%R
padeiro%(
padejeja%G
padejejas%G
padeka''
padronanza0(
padzilinats9X
padziļināts9X
padėjėja%G
padėjėjas%G
padėka''
paeaeaine5<
paeaellikkoe&f
paedagog9Y
paeivaekoti3Y
paetevyys9Z
pagaende9V
pagar8t
pagaritookoda&W
pagaritöökoda&W
pagasts*m
page9[
pagina9\
pagrindai)W
pagrindine mokykla-5
pagrindines9]
pagrindinė mokykla-5
pagrindinės9]
paguyuban']
paipear+)
paipéar+)
paitinn+)
paivakoti3Y
paja'0
pakankamai9^
pakar9_
palestra9`
palestrante%(
palestras&_
paligs%H
palkinto'1
palmes$>
palomies&f
palvelu'0
palveluneuvoja&f
palvelut'0
palyazat$$
palīgs%H
pamata9a
pamatlimeni'4
pamatlimenis9a
pamatlīmenis9a
pamatlīmenī'4
pamatskola&-
pamatzinasanas9a
pamatzināšanas9a
pana9b
pana in9b
pana in prezent%7
pana la9b
panadera$j
panaderia%X
panadero$j
panadería%X
panettiere%;
panificio%k
panimo'0
pank&W
pankki'0
panna4K
papelaria%R
papeleria%X
papelería%X
paper$m
papers$m
papeteries%%
paralegal%1
paramedic%1
paramedik%&
parcours0e
pardaveja%G
pardavejas%G
pardavėja%G
pardavėjas%G
pardeveja%H
pardevejs%H
parduotuve%j
parduotuvė%j
paredzams9c
paredzets9c
paredzēts9c
park-_
parken1M
parkway'&
paroquia%R
parrocchia%k
parroquia%X
parrucchiera%;
parrucchiere%;
parstavis%H
part time1H
part-time1H
parteira%(
partner9d
partners$t
parturi kampaaja&Y
parturi-kampaaja&Y
paru dans%.
parvalda brivi*d
paróquia%R
pasaje(<
pasante$j
pascasarjana9e
paseo(<
pasif,g
pasivne9f
pasivni7k
pasivno9K
pasivní7k
pasivně7k
paslaik61
pasma$|
pasniedzejs%H
pasniedzējs%H
pasnodarbinats'(
pass9g
passage&Q
passatge(F
passed(N
passeig(F
passi5;
pastaci%&
pastacı%&
pastane sefi%&
pastane şefi%&
pastelera$j
pasteleria%X
pastelero$j
pastelería%X
pasticcere%;
pasticceria%k
pasticciera%;
pasticciere%;
pastor%Y
pastry%1
pasvaldiba'(
pasívne7d
paten(\
patent9h
patentas4k
patente9i
patente europea$g
patente und gebrauchsmuster'v
patentes+;
patentino$g
patents9j
patentti/{
patevyys9Z
patika'Q
patin($
patissier9k
patissiere%$
patlaban61
patron$j
patrón$j
pavars%H
pavasaris9l
pavārs%H
paysagiste%$
pazenges'z
paznic%2
pazymejimas'k
pazymiu vidurkis)*
pazymys)*
pašlaik61
pašnodarbināts'(
pašvaldība'(
pažengęs'z
pažymių vidurkis)*
pažymys)*
pažymėjimas'k
pd9m
peaeriala/r
peatukk%x
peatükk%x
pecheur%$
pecovatel'<
pedagog%D
pedagogus%J
pedagógus%J
pedreiro%(
peer reviewed articles$m
peer reviewer%1
peer-reviewed articles$m
pegawai%@
peixeiro%(
pek%?
pekar'<
pekara+M
pekaren%i
pekarna5s
pekař'<
pekerja%@
pekseg'Q
pekáreň%i
pekárna-`
pelatih%@
pelatihan9n
pelaut%@
pelayan%@
peluquera$j
peluqueria%X
peluquero$j
peluquería%X
pemadam%@
pemandu%@
pemandu wisata%@
pembicara(\
pembina%@
pemenang&y
pemerintah']
pemilik%@
peminatan**
pemula9o
pemusik%@
penanggung jawab%@
penari%@
pendiri%@
peneliti%@
penerbit9p
penerjemah%@
pengacara%@
pengajar%@
pengembang%@
pengemudi%@
penger'y
penghargaan&y
penjahit%@
penjual%@
penningmeester))
penulis%@
penutur asli'[
penyanyi%@
penyuluh%@
penyunting%@
penztaros%?
peon$j
pepiniere%%
perancang%@
perawat%@
percakapan,g
percentage$F
perempuan9S
perencana%@
perfecto.d
perfeito.c
perfekcyjny9q
perfekt9r
perfektne9s
perfektně9t
perfetto9u
perguruan tinggi0O
periodico&_
periodista%C
perit&[
perito9v
perito industriale'p
perito mercantil(m
periódico&_
perkiraan-]
permanent,O
permis+V
permis b%o
permis bateau%o
permis de conducere%+
permiso%*
permit$|
permís%)
perpustakaan']
personel%&
personeli%&
perumahan-Q
perusahaan']
peruskoulu&.
peruskoulun paattotodistus&Y
peruskoulun paeaettoetodistus&Y
peruskoulun päättötodistus&Y
perustaidot&K
perustaito&L
perustaja&f
perustaso9w
perusteet&K
perustutkinto9x
pesantren0O
pescaderia%X
pescadero$j
pescadería%X
pescador%p
pescadora%p
pescar%2
pescatore%;
pescatrice%;
peserta magang%@
pesquisador%(
pesquisadora%(
pet shop%R
petani%@
petniece%H
petnieks%H
petty officer%1
petugas%@
peón$j
pečovatel'<
pfa%f
pfarrer%Y
pflegedienst%g
pflegeheim%g
pfleger)v
pflegerin%Y
pfoertner&j
pfortner&j
pförtner&j
pg9y
pg cert06
pg dip06
pgce/\
pgce with qts06
pgcert06
pgdip/\
ph d9z
ph d grad9{
ph d studerende)u
ph.d9z
ph.d.-grad9{
ph.d.-studerende)u
phan tich(`
pharma$t
pharmaceuticals$t
pharmacie%%
pharmacien%$
pharmacienne%$
pharmacist%1
pharmacy$t
pharmd-d
phat trien(`
phd9|
phd student'E
phdr,c
phien dich(`
phiên dịch(`
phlebotomist%1
pho+u
pho ban(`
pho chu tich(`
pho giam doc(`
pho hieu truong(`
pho phong(`
phong)+
phong ban)+
phong kham)6
phong thi nghiem)6
phong vien(`
photographe%$
photographer%1
phr$w
phu bep(`
phuc vu(`
phuong+u
physician%1
physicist%1
physiker&j
physiotherapie%g
phát triển(`
phân tích(`
phòng)+
phòng ban)+
phòng khám)6
phòng thí nghiệm)6
phó ban(`
phó chủ tịch(`
phó giám đốc(`
phó hiệu trưởng(`
phó phòng(`
phóng viên(`
phường+u
phố+u
phụ bếp(`
phục vụ(`
piagam9}
piastrellista%;
piata&C
piazza+%
piazzale+%
piața&C
picker%1
piekarnia%c
piekarz%=
pielegniarka%=
pielegniarz%=
pielęgniarka%=
pielęgniarz%=
pigiste%$
pilot:$
pilotin%Y
piloto%p
pincer'*
pinche$j
pincér'*
pintor%p
pintora%p
pion.x
pirma limena augstaka izglitiba4q
pirmininkas%G
pirmā līmeņa augstākā izglītība4q
pis(F
pisarna*L
piscina%k
piso(<
pivara',
pivovar./
pivovara4L
pivovarna*L
pivovary-`
pix%o
pizzeria:%
pizzería%X
pjazza-7
pl:&
plac&E
placa(F
place&Q
plads1M
plaket)?
plaketa:'
plakett:(
plan&P
planeeritav/3
planer)v
planerad)q
planerin%Y
planirano9,
planlagt15
planlanan)j
planned&v
planner'9
planots9c
planovane9*
planovano9+
planowane:)
planowany:)
plant$t
plantsoen-_
planuojama8p
plaquiste%$
plass)(
plasterer%1
platschef%D
platz+p
playworker%1
plaza(<
plaça(F
plc$L
pleier)<
plein-_
plejehjem(q
plida)Z
plombier%$
plombiere%$
plombière%$
plongeur%$
plongeuse%$
plumber%1
plynne&2
plynnie)9
plynny)9
plynně&4
plynule&2
plánované9*
plánováno9+
plānots9c
pm:*
pmo9y
pmp$w
po9m
po box9T
pobalscoil$o
pobednica:+
pobednik:+
pobjednica$)
pobjednik$)
pocetnik:,
pocetno:-
poczatkujacy:.
początkujący:.
podcast$m
podiatrist%1
podjetje*L
podnik./
podsladek*c
podsládek*c
podstawowa:/
podstawowe:0
podstawowy:/
podstawowym:0
podstawy:/
poduzece4L
poduzeće4L
podyplomowe4/
podzim:1
poglavje5$
poglavlje,%
pogovorno:2
pohar+L
pohiharidus4P
pohikool%|
pohvala75
pohár+L
poissonnier%$
poistovna%i
poisťovňa%i
pojistovna-`
pojišťovna-`
pokal:3
pokladni*c
pokladnik,*
pokladní*c
pokladník,*
poklicna matura:4
pokojowa%=
pokojska*c
pokojská*c
pokrocila:5
pokrocily:5
pokročilá:5
pokročilý:5
pokryvac*c
pokrývač*c
polaznik9L
pole+K
poletje:6
polgarmester)Y
polgármester)Y
police$t
police officer%1
policealne:7
policia$j
policial%(
policier%$
policiere%$
policista*c
policistka*c
policière%$
policjant%=
policjantka%=
policía$j
polideportivo%X
polier%Y
poliisi&f
poliklinika:8
polis:9
polisher%1
polisi%@
politechnika&'
politechniki&'
politecnica/y
politecnico,J
politehnica'V
politeknik0O
politibetjent)<
politist+r
politècnica$u
politécnica,3
politécnico,3
polizei%g
poliziotto%;
polizist&j
polițist+r
polku'y
polozen.m
polozna%=
položen.m
polsterer&j
polytechnic$s
polytechnique$v
pomlad::
pomoc%=
pomoc administracyjna%=
pomoc kuchenna%=
pomocnica,'
pomocnice*c
pomocnik:;
pomocník*c
pomoćnica*C
pomoćnik*D
pomočnica-B
pomočnik-B
pompier(J
ponencia:<
ponencias%,
ponente$j
pontificia+P
pontifícia+P
ponència+<
poradca+D
poradce*c
porocen6>
porocena6>
porodni asistentka*c
porodní asistentka*c
poročen6>
poročena6>
portal(<
portar%2
portas)Y
porteira%(
porteiro%(
porter%1
portier:=
portiere%;
portás)Y
pos doutorado.l
pos graduacao0%
pos graduacao em0%
posgrado'D
poslovoda*D
poslovođa*D
postaci%&
postacı%&
postas:>
postbode%/
postboks:?
postbud&u
postbus:@
postdoc,Y
postdoctoral%1
postdoctoral researcher%1
poste actuel$I
poster:A
posteres&_
posters:B
postfach&V
postgrado'D
postgraduate06
postgraduate certificate06
postgraduate diploma06
postgrau6=
postina%;
postinkantaja&f
postino%;
postliceala,4
postliceală,4
postman%1
postmaster.L
postwoman%1
postás)Y
posvet5$
poszter.+
pot8A
potrdilo+Z
potvrda.m
pour:C
pousada%R
pouzivatelsky:D
používateľsky:D
povprecje:E
povprecna ocena:E
povprečje:E
povprečna ocena:E
poziom zaawansowany)9
pozoriste',
pozorište',
početnik:,
početno:-
położna%=
poștaș%2
pr%v
praca:F
praca z domu8?
praca zdalna3&
pracovnice*c
pracovnicka+D
pracovnik,*
pracovník,*
pracovníčka+D
pracownica%=
pracowniczka%=
pracownik%=
pracownik sezonowy%=
practical+8
practicant%2
practicante$j
practicas$j
practice$t
practitioner%1
pradedantysis:G
pradikat$i
pradinis)W
pradmenys9]
praedikat$i
praegu2a
praeguseni2a
praktijk%Q
praktijken%Q
praktikant:H
praktikantas%G
praktikante%F
praktikantin($
praktikantka*c
praktikants%H
praktikantė%G
praktisk pedagogisk utdanning$`
praktisk-pedagogisk utdanning$`
praktykant%=
praktykantka%=
pramugari%@
pramuniaga%@
pramusaji%@
pranesimas4k
pranešimas4k
praticante%;
pravnica,$
pravnicka,*
pravnik:I
prawniczka%=
prawnik%=
prawo jazdy+a
prawo wykonywania zawodu+a
praxis%g
praça&;
pre intermediate)D
pre-intermediate)D
precejies8W
precejusies8W
preceptor%(
preceptora%(
preconizat'f
precējies8W
precējusies8W
predajna%i
predajňa%i
predavac:J
predavanje4h
predavatelj&c
predavač:J
preddiplomski studij:K
predikat-F
prednaska4E
prednáška,(
predpoklad9+
predpokladane:L
predpokladané9*
predseda,*
predsedkyne*c
predsednica:M
predsednicka+D
predsednik:M
predsedníčka+D
predsjednica*C
predsjednik*C
preduzece',
preduzeće',
predvideno:N
predvidoma:O
predviđeno9,
preemia:P
prefecture%%
prefeitura%R
preis(%
preistraeger$-
preistraegerin$-
preistrager$-
preistragerin$-
preisträger$-
preisträgerin$-
prekladatel%I
prekladateľ'u
prelekcja'P
premi$z
premiacao$?
premiação$?
premier prix$>
premija$0
premio:Q
premios$y
premiu*v
premiul*v
premiul i*v
premju*V
preneur de son%$
preparateur%$
preparatoria(l
preparatrice%$
preprint$m
preprints$m
presedinta%2
presedinte%2
present:R
presentation$m
presentations$m
presente:S
presenter%1
presernova nagrada:'
president:T
presidenta%C
presidente%e
press$t
pressesprecher($
pressing%%
presso*}
preukaz+\
prevajalec-B
prevajalka-B
prevencion de riesgos laborales%*
prevención de riesgos laborales%*
previsao,>
previsio:U
previsionnel'o
previsió:U
previst:U
prevista:V
prevista para:W
previsto:X
previsão,>
prevodilac'A
prevoditelj4t
prevu'o
prevue'o
prezent:Y
prezentare'H
prezes%=
prezeska%=
prezident%I
prezidents%H
prešernova nagrada:'
preżent)|
președinte%2
președintă%2
pri:Z
pria5T
pricakovano:O
priemer2o
priemyselna skola6G
priemyselná škola6G
priest%1
prijs)x
prilaz(C
primar%2
primaria%f
primarie%f
primary school$s
primavara:[
primavera:\
primeiro lugar$?
primeiros socorros*b
primer lugar$y
primer premi$z
primer premio$y
primeros auxilios%*
primo classificato$A
primo posto$A
primo premio$A
primo soccorso$g
primăria%f
primărie%f
primăvara:[
prince2$w
principal%1
principal investigator%1
principiant:]
principiante:^
printemps:_
printiseacht'>
printíseacht'>
pripravnica,$
pripravnik,$
pris77
prisen:`
priset:a
prispevek,&
prispevok,(
prix$>
prizas''
prize$@
priznanje75
pričakovano:O
prl%*
pro loco%k
probation officer%1
proc%'
proceedings49
procurador$j
procuradora$j
prodajalec-B
prodajalka-B
prodavac:b
prodavacica'A
prodavač:c
prodavačica'A
prodavnica',
prodejna-`
prodi**
producer%1
product manager'E
product owner:d
productions$t
productor$j
productora$j
produtor%(
proefschrift'K
prof8H
profesijny zivotopis:e
profesijný životopis:e
profesine kvalifikacija*]
profesine mokykla-5
profesinis bakalauras)$
profesinis issilavinimas*]
profesinis išsilavinimas*]
profesinė kvalifikacija*]
profesinė mokykla-5
profesional(8
profesionala videja izglitiba'C
profesionalais bakalaurs(}
profesionalais magistrs6Y
profesionalna biografija*;
profesionālais bakalaurs(}
profesionālais maģistrs6Y
profesionālā vidējā izglītība'C
profesjonsstudium/]
profesni prukaz+[
profesni zivotopis:f
profesní průkaz+[
profesní životopis:f
profesoara%2
profesoară%2
profesor:g
profesora$j
profesorius%G
profesors%H
professeur%$
professeure%$
professional proficiency*w
professional working proficiency1o
professionale(:
professioneel:h
professionele bachelor$r
professionnel,]
professionsbachelor([
professionsbachelor i([
professionshoejskole/7
professionshojskole/7
professionshøjskole/7
professor:i
professora'^
professore%;
professoressa%;
professori&f
professzor%J
profesör%&
proficient%N
proficient user*w
profiel%^
profil.`
profilul.`
profissional(0
progett:j
progetti8d
progettista%;
progetto8d
program:k
program studi**
programador%A
programadora%A
programatoare%2
programator:l
programci%&
programcı%&
programer9C
programerka-B
programi&<
programista%=
programistka%=
programma:m
programmatore%;
programmatrice%;
programmeerija$f
programmer:n
programmerare%D
programmerer)<
programmet:o
programmetaja%H
programmetajs%H
programmeur+o
programmierer&j
programmoer'7
programmor'7
programmør'7
programmētāja%H
programmētājs%H
programozo%J
programozó%J
programuotoja%G
programuotojas%G
programátor%I
programı&<
proiect8q
proiecte8q
proiectul8q
proje:p
proje adi:p
proje adı:p
proje asistani%&
proje asistanı%&
proje yoneticisi%&
proje yöneticisi%&
project:q
project manager'E
projecte8a
projected&v
projecten:r
projectes8a
projectnaam:r
projecto8e
projectos8e
projects+C
projekat:s
projekt:t
projekt neve:u
projektai:v
projektant:w
projektantka%=
projektas:v
projekte:x
projektek:u
projekter:y
projekti:z
projektid:{
projektin nimi:|
projektit:|
projektledare%D
projektname6h
projektnamn:}
projektnavn:y
projektoer%D
projektor%D
projekts;$
projektu8S
projekty;%
projektör%D
projeler:p
projesi:p
projet8b
projeteur%$
projeto8e
projetos8e
projets8b
prolece;&
proleće;&
proljece;'
proljeće;'
promedio++
promenade+p
promoter%;
promotie.K
promotion;(
promotor%p
promotora%p
promotore%;
promotrice%;
promovendus(n
promoviert;(
proofreader%1
propedeuse$r
properties$t
prosecna ocena;)
prosek;)
prosek ocena;)
prosečna ocena;)
prosiding(\
prosjecna ocjena90
prosjek90
prosjek ocjena90
prosjekt;*
prosjekter;+
prosjektnavn;+
prosječna ocjena90
prospech+b
prospective&v
prospektas%v
prospekts*m
prospěch2n
prostovoljec-B
prostovoljka-B
protesico$j
prothesiste%$
prothésiste%$
protésico$j
provincia%k
provincie6P
provinsi-Q
proyecto8c
proyectos8c
proyek8G
proġett:j
pruefer)v
prueferin%Y
pruefung)]
prufer)v
pruferin%Y
prufung)]
prukaz+[
prumer2n
pruvodce*c
pruvodkyne*c
prvostopenjski-o
prvostupnica:K
prvostupnik:K
przedsiebiorstwo%c
przedsiębiorstwo%c
przedstawiciel%=
przedszkole&'
przeglad'P
przegląd'P
przewidywane:)
przewidywany:)
przewodniczaca%=
przewodniczacy%=
przewodniczka%=
przewodnicząca%=
przewodniczący%=
przewodnik%=
przychodnia%c
práca z domu8?
prácticas$j
právnik+D
právnička,*
právník*c
prädikat$i
préfecture%%
prémio$?
préparateur%$
préparatrice%$
présent$I
président%$
présidente%$
prévisionnel'o
prévu'o
prévue'o
prêmio$?
príspevok,(
próf8H
prófessor*8
prüfer)v
prüferin%Y
prüfung)]
prēmija$4
průkaz+[
průměr2n
průvodce*c
průvodkyně*c
psc8z
psc1%o
pse1%o
pse2%o
psichologas%G
psicoleg%B
psicologa;,
psicologo'8
psicòleg%B
psicòloga%B
psicóloga%p
psicólogo%p
psiholog;-
psihologs%H
psikolog2B
psm$w
pst6K
psuhholoog$f
psycholog':
psychologist%1
psychologue%$
psycholoog%/
psychológ'u
psychomotricien%$
psykolog&e
psykologi&f
pszichologus%J
pszichológus%J
psühholoog$f
psč8z
pt;.
pta($
pte;/
pte ltd$L
pty$L
pty ltd$L
pub$t
pubblicato'I
pubblicazione'I
pubblicazioni'I
publicacao&_
publicacio+<
publicacion%,
publicaciones%,
publicació+<
publicación%,
publicacoes&_
publicado+;
publicat+:
publicatie'K
publicaties'K
publication%.
publications'G
publicação&_
publicações&_
publicerad02
publiceret%]
publie%.
publikace.&
publikacia,(
publikacija;0
publikacio.+
publikacja'P
publikation'v
publikationen'v
publikácia,(
publikáció.+
publikācija.(
publisert4F
published$m
publishers$t
publishing$t
publié%.
puchar0i
pucko otvoreno uciliste;1
puerta(<
puheenjohtaja2L
puheenvuoro/{
puheterapeutti&f
puiestee6O
puikiai5c
puikus5c
puisto'y
pultos)Y
puppeteer%1
purser%1
pusat']
pustakawan%@
put;2
putkiasentaja&f
puuseppa&f
puuseppae&f
puuseppä&f
puutarhuri&f
pučko otvoreno učilište;1
pza(<
página;3
pályázat$$
până9b
până la9b
până în9b
până în prezent%7
pâtissier%$
pâtissière%$
pädagog&j
päiväkoti3Y
pätevyys9Z
pääaine5<
päällikkö&f
på9U
på distans.,
på nett0n
pågående9V
pågår8t
pædagog'7
pék%?
pékség'Q
pénztáros%?
pépinière%%
pêcheur%$
pós-doutorado.l
pós-graduação0%
pós-graduação em0%
póster%,
pósters%,
pôle+K
pôster&_
pôsteres&_
põhiharidus4P
põhikool%|
pārdevēja%H
pārdevējs%H
pārstāvis%H
pārvalda brīvi*d
pētniece%H
pētnieks%H
płynnie)9
płynny)9
přednáška.&
předpoklad9+
předpokládané9+
předseda*c
předsedkyně*c
překladatel'<
příspěvek.&
qa-9
qpa+j
qts06
quaderni'I
quaderns+<
quadra&;
quadro%;
quai&Q
qualifica;4
qualifica di'p
qualifica professionale'p
qualificacio08
qualificació08
qualified$|
qualifizierender hauptschulabschluss$h
quan+u
quan doc(`
quan ly(`
quan tri vien(`
queseria%X
quesería%X
quimic%B
quimica%C
quimico%p
quy)6
químic%B
química%C
químico%p
quản lý(`
quản trị viên(`
quản đốc(`
quận+u
quỹ)6
r8:
ra%1
raadgivare%D
raadgiver&u
raadgivning/m
raadslid%/
raamat%x
raamatukogu&W
raamatupidaja$f
raatali&f
rabbi%1
racunovoda*D
racunovodja-B
racunovodkinja-B
rad,%
rad od kuce8=
rad od kuće8=
radca%=
radgivare%D
radgiver&u
radgivning/m
radgjafi*8
radio operator%1
radiographer%1
radionica+M
radna%=
radna biografija*;
radnica*D
radnik*D
radny%=
radstefna*|
raduneyti'2
raeaetaeli&f
rafvirki*8
ragel6q
ragioniera%;
ragioniere%;
rahastonhoitaja2L
rahuldav4T
railways$t
raitti'y
rajonas%v
rakenduskorgharidus)%
rakenduskorgkool%|
rakenduskõrgharidus)%
rakenduskõrgkool%|
rakennus'0
rakpart%{
raksts.(
raktaros)Y
raktáros)Y
rama/}
rambla(F
ranger%1
rannog'$
rannsakandi*8
rannóg'$
ranta'y
raportti/{
rapport&w
rappresentante%;
rathaus%g
ratp%%
raumausstatter&j
ravintola'0
ravitsemusterapeutti&f
razgovorno;5
raziskovalec-B
raziskovalka-B
razoavel,S
razoável,S
razveden8V
razvedena8V
razvijalec-B
razvijalka-B
razvojni*C
računovodja-B
računovodkinja-B
računovođa*D
raġel6q
rd;6
re/p
realexamen1Z
realizador$j
realizadora$j
realschulabschluss$h
realschule)t
realty$t
reatha&r
rebbiegha;7
rebbiegħa;7
rebbieh*V
rebbieħ*V
recensioni'I
recenzio.+
recenzió.+
recenzja'P
recepcioner4t
recepcionista%A
recepcios%J
recepciós%J
recepcjonista%=
recepcjonistka%=
recepcna+D
recepcni*c
recepcny+D
receptioner%2
receptionera%2
receptionist;8
receptioniste%/
receptionniste%$
receptor&c
recepčná+D
recepční*c
recepčný+D
recepționer%2
recepționeră%2
recompense$>
reconeixement$z
reconhecimento$?
reconocimiento$y
recruiter'E
rectorat%%
red seal%O
redacteur+o
redactoare%2
redactor;9
redactora%C
redactrice+o
redakteur&j
redaktion%g
redaktoer&e
redaktor;:
redaktore%F
redaktorius%G
redaktorka%=
redaktors%H
redaktorė%G
redaktör%D
redaktør&u
redator%(
redatora%(
redattore%;
redattrice%;
redazione%k
redelijk,U
rederi*'
rederiet(H
reditel'<
referat;;
referats.(
referee%1
referendar&j
referendariat$/
referens%J
referent;<
referenta%2
referente%$
referentka%=
referentă%2
referāts.(
refinery$t
region;=
regione%k
regisseur;>
regisseuse%$
registered$|
registrar%1
registratie*.
registration$|
registrator%D
registro*b
rehber%&
rehber ogretmen%&
rehber öğretmen%&
rehtori&f
reinigungskraft%Y
reiprennandi1<
reisebuero%g
reiseburo%g
reisebüro%g
rektor&e
rektorova nagrada$)
rekvalifikace7(
relatore%;
relatrice%;
relawan%@
relazione'I
relazioni'I
remota;?
remote;@
remotely1I
remoto;A
remplacant%$
remplacante%$
remplaçant%$
remplaçante%$
rencana-]
rendelo'Q
rendelő'Q
rendor)Y
rendőr)Y
renewal07
renewal due07
rengoeringsassistent'7
rengoringsassistent'7
rengøringsassistent'7
renholder)<
repartidor$j
repartidora$j
reparto-c
reporter;B
representante%(
representative%1
reprezentant%2
repórter%(
requisiteur&j
research assistant%1
researcher%1
resena%,
resenas%,
resenha&_
resenhas&_
resepsionis%@
resepsiyonist%&
resepsjonist)<
reseña%,
reseñas%,
residence&Q
resident%1
residente%(
resort$t
responsabil%2
responsabila%2
responsabile%;
responsabilă%2
responsable;C
responsavel%(
responsável%(
ressort'6
restaurace-`
restauracia%i
restauracja%c
restaurang$]
restaurant;D
restaurante)/
restaurants%%
restaurator&j
restauratore%;
restauratrice%;
restavracija*L
resto%%
restonomi&F
restoran;E
restoranas%j
restorani%y
restorans'(
restoranı%y
restorer%1
restorāns'(
result$F
resume88
resumo&_
reszleg,b
retail;F
retning;G
rettindi5|
review$m
reviewer%1
reviews$m
revija5$
revisor;H
revisora'8
revisore%;
revista;I
revistă'H
revizor4t
revue%.
revues%.
reyon gorevlisi%&
reyon görevlisi%&
rezension'v
rezensionen'v
rezeptionist&j
rezident%2
reznik*c
reštaurácia%i
rhce$w
rhcsa$w
riaditel'u
riaditeľ'u
riarthoir%w
riarthóir%w
ricercatore%;
ricercatrice%;
ricerkatur&[
richter%Y
richting%^
riconoscimento$A
ridic'<
ridicsky prukaz+[
rigger%1
rigorosum)Z
rijbewijs*.
rijder%/
rilasciata,H
rilasciato,H
rimelig7a
ring+p
ringevikar;J
rinne'y
ristorant'e
ristorante%k
ritari*8
ritgerd*|
ritgerð*|
ritstjori*8
ritstjóri*8
rivista'I
riwayat hidup-'
riċerkatur&[
rls$g
rndr,c
road'&
roadie%1
robotnica%=
robotnik6c
robotník+D
roc;K
rocenka.&
rodeny hovorca6{
rodený hovorca6{
rodily7%
rodily mluvci7%
rodilý7%
rodilý mluvčí7%
rodny jazyk;L
rodný jazyk;L
rodovia&;
rodzimy.u
roerlegger)<
roermokare%D
roinn;M
rok;N
rokov;O
roku;P
roky;Q
rolniczka%=
rolnik%=
ronda+>
roofer%1
rorlegger)<
rormokare%D
route&Q
rozdzial'P
rozdział'P
rozhodci*c
rozhodčí*c
rozvedena;R
rozvedeny;R
rozvedená;R
rozvedený;R
rozwiedziona4K
rozwiedziony4K
ročenka.&
rsa;S
rspp$g
rt;T
rua&;
rudens;U
rudiments)G
ruduo;V
rue&Q
ruhsat)k
ruim voldoende1m
rukovodilac'A
rukovoditelj4t
rumah sakit']
runai%w
rundfunk%g
runner%1
runner up$@
runner-up$@
rupnica'(
rutineret;W
rw-Q
ry$L
rybak%=
rybar*c
rybář*c
ryhma;X
ryhmae;X
ryhmä;X
rzeczoznawca%=
rzeznik%=
rzeźnik%=
ráðgjafi*8
ráðstefna*|
ráðuneyti'2
räätäli&f
rådgivare%D
rådgiver&u
rådgivning/m
réceptionniste%$
récompense$>
rédacteur%$
rédactrice%$
référent%$
référente%$
région%%
régisseur%$
régisseuse%$
résidence&Q
résumé88
részleg,b
réttindi5|
rörmokare%D
rørlegger)<
rúnaí%w
rūpnīca'(
s a$L
s a de c v$L
s a r l$L
s a s$L
s a u$L
s c$L
s coop;Y
s d2d
s e-$
s h-$
s kom-$
s l$L
s l u$L
s n c$L
s p*L
s p a$L
s pd-$
s pohvalom90
s r l$L
s r o$L
s t-$
s vyznamenanim+b
s vyznamenaním2o
s vyznamenáním2n
s. coop%X
s.a$L
s.a. de c.v$L
s.a.r.l$L
s.a.s$L
s.a.u$L
s.c$L
s.coop$L
s.d2d
s.e-$
s.h-$
s.kom-$
s.l$L
s.l.u$L
s.n.c$L
s.p*L
s.p.a$L
s.pd-$
s.r.l$L
s.r.o$L
s.t-$
s/a$L
s/d2d
s1(T
s2;Z
s3.T
sa;[
saakka'g
saangare%D
saangerska%D
saat ini2J
saatio'0
sac$L
sach(t
sachbearbeiter&j
sachkunde6:
sachkundenachweis%8
sachverstaendige&j
sachverstandige&j
sachverständige&j
sada-0
sadasnjost-0
sadašnjost-0
saeaetioe'0
saehkoeasentaja&f
saelger'7
saeljare%D
saemileg8`
saenger&j
safe$w
safeguarding$|
safn'2
sage femme%$
sage-femme%$
saggi'I
saggio'I
saglik memuru%&
sagsbehandler'7
saha muhendisi%&
saha mühendisi%&
sahibi%&
sahkoasentaja&f
sailor%1
saineolai;\
saineolaí;\
sairaala'0
sairaanhoitaja&f
sairaanhoitaja (amk&F
sairaanhoitaja (yamk-r
sairaanhoitaja amk&F
saison d'ete0-
saison d'hiver2g
saison d'été0-
saison estivale0-
saison hivernale2g
saisonkraft($
saisonnier%$
saisonniere%$
saisonnière%$
sajf;]
sajtohaz'Q
sajtóház'Q
saksbehandler)<
sal lum)|
sal-lum)|
saldatore%;
saldatrice%;
sales:n
salesman%1
salesperson%1
saleswoman%1
saljare%D
salon;^
salut;_
salve)n
sambo/j
samboer/k
samenwonend&O
samhradh;`
samlevende;a
sammelband'v
samordnare%D
samostojni podjetnik*L
samozatrudnienie%c
sampai2d
sampai dengan2d
sampai saat ini2J
sampai sekarang2J
sampiyon)?
samska6>
samski6>
samtaleniva*e
samtalenivaa*e
samtaleniveau7a
samtalenivå*e
samtalsniva3'
samtalsnivaa3'
samtalsnivå3'
san ve tic$L
san. ve tic$L
sanayi%y
sang lap(`
sangare%D
sangat baik5e
sanger1P
sangerska%D
sanitaeter&j
sanitar'<
sanitater&j
sanitář'<
sanitäter&j
santa casa%R
santiye sefi%&
santral gorevlisi%&
santral görevlisi%&
saopstenje9%
saopštenje9%
sap certified$w
sapeur pompier%$
sapeur-pompier%$
sapper%1
saradnica'A
saradnik'A
sarjana-$
sarkici%&
sarl$L
sarta%;
sarto%;
sarunvaloda;b
sarunvalodas limeni;b
sarunvalodas līmenī;b
sas$L
sastre$j
sasu$L
sat)Z
satin alma uzmani%&
satis elemani%&
satis temsilcisi%&
satisfacator,W
satisfăcător,W
satpam%@
satın alma uzmanı%&
satış elemanı%&
satış temsilcisi%&
savanore%G
savanoris%G
savanorė%G
savetnica'A
savetnik'A
savininkas%G
savivaldybe%j
savivaldybė%j
savjetnica*C
savjetnik*C
saya&9
sayfa;c
sayman%&
sağlık memuru%&
sbornik.&
sborník.&
sc&C
scade0j
scade nel0j
scadenza0j
scaffolder%1
scala+%
scarso,G
scc$w
sccl$L
schaefer%Y
schafer%Y
schauspieler&j
scheidsrechter%/
schein)]
schichtfuehrer&j
schichtfuhrer&j
schichtführer&j
schiedsrichter&j
schilder))
schlosser)v
schlosserin%Y
schneiderin($
schoeffe%Y
schoeffin%Y
schoffe%Y
schoffin%Y
scholar%1
scholarship$@
scholengemeenschap'l
school;d
school leaving certificate%P
school level)D
school of$s
schoonheidsspecialist.9
schreiner&j
schreinerei%g
schriftfuehrer(&
schriftfuehrerin($
schriftfuhrer(&
schriftfuhrerin($
schriftführer(&
schriftführerin($
schuetzenverein%g
schulabschluss$h
schule2m
schulkenntnisse&i
schulung10
schutzenverein%g
schweisser&j
schweisserpass%8
schweißer&j
schweißerpass%8
schwerpunkt0I
schwester%Y
schwimmbad%g
schäfer%Y
schöffe%Y
schöffin%Y
schützenverein%g
scientist%1
scienziato%;
scierie%%
scoala'V
scoala de arte si meserii(b
scoala gimnaziala'V
scoala postliceala;e
scoala profesionala(b
scoil$o
scolaire)G
scolaireacht*S
scolastica,G
scolastico)@
scolastico buono.$
scoláireacht*S
scop$L
scopus%'
score$F
scottish highers%P
scrum master;f
scuola$x
scuola di specializzazione5j
scuola media$x
scuola primaria$x
scuola superiore$x
sdn bhd$L
sdruzeni-`
sdružení-`
se;g
se traja-1
seafarer%1
seaman%1
seamstress%1
seasonal,O
secao-w
seccao-w
seccio.1
seccion-x
secció.1
sección-x
second class$F
second mate%1
second place$@
secondary education%P
secondary school$s
secondary school certificate%P
secouriste%$
secours%%
secretaire%$
secretar*%
secretara%2
secretaresse%/
secretari%B
secretaria;h
secretario%p
secretaris))
secretary%1
secretară%2
secretària%B
secretária%(
secretário%(
secrétaire%$
secteur+K
sectia-J
sectie;i
section*\
sector&C
sectorul&C
secundaria/|
secundaria tecnica(m
secundaria técnica(m
secundario$<
secundària)P
secundário$<
secção-w
secția-J
secție-J
sedaj-1
sedan0F
sedang,g
sedanjost-1
sedzia%=
sef;j
sefa%2
sefi%&
seged%?
segedmunkas)Y
segretaria%;
segretario%;
segretarja&[
segretarju&[
segundo grau$<
segundo lugar$y
segundo premio$y
seguradora%R
seguros)/
segéd%?
segédmunkás)Y
sehr gut;k
sehr gute kenntnisse11
seit$c
seit dem$c
seite;l
sejak;m
sekarang2J
sekce.5
sekcia.8
sekcja.x
sekolah0O
sekolah dasar0O
sekolah menengah0O
sekolah tinggi0O
sekretaer1P
sekretar;n
sekretare%H
sekretarica'A
sekretaris%@
sekretarka1v
sekretars%H
sekretarz%=
sekreter%&
sekreterare%D
sekreteri%&
sekretore%G
sekretorė%G
sekretárka+D
sekretářka*c
sekretär;o
sekretær&u
sekretāre%H
sekretārs%H
seksi(r
seksjon;p
sektion;q
sektor;r
sekundarabschluss$h
sekundarabschluss i$h
selam2^
selamat datang2A
selbstaendig($
selbstandig($
selbststaendig1@
selbststandig1@
selbstständig1@
selbständig($
self employed$t
self-employed$t
selger)<
seller32
selskab(q
selskap(H
selts&W
selvstaendig;s
selvstendig naeringsdrivende;t
selvstendig næringsdrivende;t
selvstændig;s
semaine;u
semaines;u
semana;v
semanas;v
seminaari;w
seminaire;x
seminar;y
seminari;z
seminario;{
seminarium;|
seminary$s
seminer/9
semineri/9
seminár;}
seminário+9
seminář<$
sempozyumu*1
sena<%
senac+P
senai+P
senarist%&
sene<&
senior<'
seniorenheim%g
senter(H
seo'E
seppa&f
seppae&f
seppä&f
serbest<(
serfraedingur<)
sergeant%1
serhaefing%:
serralheiro%(
serrurier%$
sertificets')
sertificēts')
sertifika)k
sertifikaat4;
sertifikaatti<*
sertifikali)k
sertifikalı)k
sertifikasi<+
sertifikası)k
sertifikat<,
sertifikatas'k
sertifikats')
sertifikuotas'k
sertifikāts')
sertifioitu%z
sertifisering%t
sertifisert%t
serveerster%/
servei.1
serveis%q
servente%(
server%1
serveur%$
serveuse%$
service+K
servicekraft)g
services$t
servicio-x
servicios%X
serviciul-J
servicos%R
servirka*c
servitoer3?
servitor3?
servitris%D
servitör%D
servitør)<
servizi%k
serviços%R
servsafe$w
servus1{
servírka*c
sesongarbeider)<
sestra,*
setaliste(C
setany%{
setmana<-
setmanes<-
setor-w
setter%1
settimana<.
settimane<.
settore</
setzer&j
seura'0
sexton%1
sezione-c
sezonier%2
sezoniera%2
sezonieră%2
seção-w
sgpa+j
shepherd%1
shipping$t
shipyard$t
shop$t
short course,`
shortlisted$@
shrm$w
si<0
sia$L
siandien-&
sicher11
sicherheitsunterweisung%8
sida<1
sidan<2
side<3
side project+C
siden19
siderurgica%R
siderúrgica%R
sidlisko8@
sidliste+$
sieger:3
siegerin$-
siele)Z
sieu thi)6
sieviesu<4
sieviete<4
sieviešu<4
signaller%1
signalman%1
sigorta%y
sigurvegari$.
sihteeri&f
siiani2a
siivooja&f
sijainen<5
silpnai9]
silver$@
silver medal$@
sim)s
sim a)s
sim c)s
simdi*k
simposio<6
simpozion'H
simpósio&_
since<7
sindaco%;
sindicato)/
sinds<8
singel-_
single+|
sino a0j
sino al0j
sirket%y
sirketi%y
sistemas)/
sistemes%q
sistemi%k
sitesi*l
siuo metu-&
sivilingenioer/]
sivilingenior/]
sivilingeniør/]
siviloekonom/]
sivilokonom/]
siviløkonom/]
sivu<9
sivuaine5<
six sigma$w
sixth form$s
siêu thị)6
sjaafoer)<
sjafor)<
sjalfbodalidi*8
sjef)<
sjoeman%D
sjoemann)<
sjomadur*8
sjoman%D
sjomann)<
sjukgymnast%D
sjukhus$]
sjukhuset$]
sjukrahus'2
sjukskoeterskeexamen%W
sjukskoeterskeprogrammet%W
sjukskoterskeexamen%W
sjukskoterskeprogrammet%W
sjuksköterskeexamen%W
sjuksköterskeprogrammet%W
sjálfboðaliði*8
sjåfør)<
sjómaður*8
sjöman%D
sjømann)<
sjúkrahús'2
sk*l
skaadespelare%D
skadespelare%D
skarbniczka%=
skarbnik%=
skild/j
skilled2c
skilt<:
skipper<;
skipstjori*8
skipstjóri*8
skiries8W
skirteini5|
skladiscnik-B
skladistar*C
skladištar*C
skladiščnik-B
skladnice*c
skladnik,*
skladník,*
sklep%c
skoeterska%D
skola<<
skola primarja&0
skola sekondarja&0
skolan2&
skole<=
skolekundskaber)b
skolekunnskaper)c
skolen<=
skoleni<$
skolenie;}
skoli&+
skolinn&+
skolkunskaper)M
skolotaja%H
skolotajs%H
skolotāja%H
skolotājs%H
skoterska%D
skr poczt&E
skr. poczt&E
skraddare%D
skraeddare%D
skraedder'7
skrbnik-B
skredder)<
skribent%D
skripsi(\
skripta4E
skriptá,(
skräddare%D
skrædder'7
skuespiller&u
skup9&
skupina<>
skuska+\
skyrius<?
skyrsla*|
skådespelare%D
skírteini5|
skóli&+
skólinn&+
sköterska%D
skúška+\
skýrsla*|
sl$L
sladek*c
sladovna-`
sladovnik*c
sladovník*c
slager%/
slagter'7
slaktare%D
slakter)<
slaugytoja%G
slimnica'(
slimnīca'(
slobodna<@
slobodny<@
slobodná<@
slobodný<@
slta3:
slu$L
slusarz%=
slutbetyg<A
sluzba;r
služba;r
sládek*c
sma<B
smart working$P
smed&e
smer<C
smid(n
smidur*8
smiður*8
smjer<D
smk<B
smm<E
smp<F
sncf%%
snekker)<
snickare%D
snin<%
snit/H
snitt1a
snittbetyg)w
so<G
so cap7x
so yeu ly lich2l
soavtor5$
sobresaliente++
sobrid61
soc/P
soc coop$L
soc. coop$L
soci%B
socia;,
social worker%1
sociale hygiene*.
sociale hygiëne*.
sociedad%X
sociedade%R
societa%k
societat%q
societate%f
societe%%
society$t
società%k
socio'8
socionomexamen%W
société%%
sodelavec-B
sodelavka-B
sodien61
soehne('
soemand'7
soemmerska%D
sofer%2
soferis%H
sofor<H
soforu%&
software$t
sofőr%?
sohn('
sohne('
sok*l
sokagi*l
sokak*l
sokağı*l
sola/E
soldador%p
soldadora%p
soldat4|
soldier%1
solicitor%1
solid+8
solide&z
solide kenntnisse&z
soloist%1
solteira<I
solteiro<I
solter+A
soltera<J
soltero<K
soltys%=
soluciones%X
solucions%q
solucoes%R
solumadur*8
solutions$t
soluzioni%k
soluções%R
somand'7
some experience0R
some knowledge)D
sommar<L
sommaren<L
sommarjobb0D
sommarvikarie0D
sommelier<M
sommeliere'`
sommelière'`
sommer<N
sommeren<O
sommerhjelp-)
sommerjobb-)
sommersaison<P
sommersemester<P
sommerska%D
son$t
sonbahar27
song ngu),
song ngữ),
sono3=
sonographer%1
sons$t
sopir%@
sor%{
sorumlu%&
sorumlusu%&
sorvaaja&f
sos<Q
sose<P
soseaua&C
sosionomi&F
sosyal hizmet uzmani%&
sosyal hizmet uzmanı%&
sosyal medya uzmani%&
sosyal medya uzmanı%&
sosyal medya yoneticisi%&
sosyal medya yöneticisi%&
sosyolog%&
sotilas&f
sou<R
sou a+k
sou o+k
soucasne(Q
soucasnost(Q
soucasnosti(Q
soudce*c
soudeur%$
soudeuse%$
sound engineer%1
sous chef%1
soustruznik*c
soustružník*c
soutez$(
souteze$(
soutěž$(
soutěže$(
současnost(Q
současnosti(Q
současně(Q
soy70
sozlesmeli.g
sołtys%=
soš,w
sp j$L
sp k$L
sp z o o$L
sp. j$L
sp. k$L
sp. z o.o$L
spa$L
sparkasse%g
sparte'6
spawacz%=
speciale<S
specialisatie%^
specialisation<T
specialist<U
specialista<V
specialistas%G
specialiste%F
specialistka,*
specialists%H
specialistsjukskoeterska+}
specialistsjukskoterska+}
specialistsjuksköterska+}
specialistă%2
specialistė%G
specialitate:m
specialite0e
specialitāte:m
specializace9'
specializacia<W
specializacija5A
specializacio<X
specializare.`
specializarea.`
specialization,<
specializing in,<
specializzazione<Y
specializáció<X
specialybe5A
specialybė5A
specijalist4t
specijalista'A
speciāliste%H
speciālists%H
specjalista%=
specjalistka%=
specjalizacja4_
specjalnosc4_
specjalność4_
spedition%g
spesialis%@
spesialisering1,
spesialist)<
spesialsykepleier/]
spesialutdanning/]
spetsialist$f
spezialist<Z
spiewaczka%=
spiker%&
spital%f
spitali'2
spitalul%f
spizjar&[
spiżjar&[
splaiul&C
spletno8<
splosna matura:4
splošna matura:4
spodziewany:)
spol s r o$L
spol. s r.o$L
spoldzielnia%c
spolecnost-`
spolek-`
společnost-`
spolka%c
spolocnost%i
spoločnosť%i
spoluautor'<
sportverein%g
sposata+J
sposato+J
sposobilost+\
sprachdiplom-W
sprachzertifikat-W
spray painter%1
sprecher'}
sprecherin%Y
spricevalo+Z
spring<[
spring semester<[
spring term<[
springer<\
springerin($
spričevalo+Z
sprzedawca%=
sprzedawczyni%=
sptar'e
spuiter%/
spécialisation0e
spécialité0e
spítali'2
spółdzielnia%c
spółka%c
spôsobilosť+\
sqaq-7
sqld%K
sqlp%K
squad*\
squad lead%1
square(D
sraid'U
sre<]
sredni<^
srednia<_
srednia ocen9.
srednie.w
srednio.i
srednio zaawansowany.i
srednio zaawansowany wyzszy.@
sredniozaawansowana.i
sredniozaawansowany<^
sredniozaawansowany wyzszy.@
srednja izobrazba:4
srednja raven:2
srednja razina;5
srednja skola<`
srednja sola/E
srednja strokovna izobrazba:4
srednja strucna sprema<a
srednja stručna sprema<a
srednja škola<`
srednja šola/E
srednje<b
srednje dobro:2
srednjesolska izobrazba:4
srednješolska izobrazba:4
srednji<c
srednji nivo<c
srl$L
sráid'U
ss,w
ssc$7
sss<a
sst%o
st;6
staatlich geprueft<d
staatlich gepruft<d
staatlich geprüft<d
staatsexamen$/
stabilimenti%k
stabilimento%k
stadare%D
stadig38
stadt('
stadtrat%Y
stadtwerke%g
staedare%D
staf%@
staff:n
stage de formation1/
stage hand%1
stage manager%1
stagehand%1
stagiair<e
stagiair(e(n
stagiaire<f
stagiar*%
stagiara%2
stagiară%2
stagionale%;
stagione estate0)
stagione estiva0)
stagione invernale<g
stagista%;
stajyer%&
stajyeri%&
stale.N
stan*Y
standardiste%$
staplerschein%8
starfsferilskra0c
starfsferilskrá0c
starfsmadur*8
starfsmaður*8
starosta*c
starostka*c
starostwo%c
start up'd
start-up'd
startup'd
station'6
statistician%1
statni jazykova zkouska4,
stavby-`
stavbyvedouci*c
stavbyvedoucí*c
stazist*C
stazista<h
stazistka,*
stazuotojas%G
stazysta%=
stazystka%=
stażysta%=
stażystka%=
stažist*C
stažista'A
stažuotojas%G
ste<i
steeg-_
steig+p
steuermann%Y
steward2{
stewardesa<j
stewardess<k
stewardesse'7
stewardesă%2
stichting%Q
stieg+p
stien)(
stiftelse*x
stifter'7
stiftung%g
stigen&P
stigur1p
stipend5)
stipendet5)
stipendi'1
stipendiat)<
stipendiet:a
stipendija<l
stipendium<m
stiurthoir%w
stivuitorist%2
stiúrthóir%w
stjori*8
stjóri*8
stm3:
stock controller%1
stockman%1
stofa'2
stofnandi*8
stofnun'2
stoker%1
stolar<n
stolarz%=
stolár+D
stonemason%1
store$t
storekeeper%1
stores$t
stowarzyszenie%c
str<o
straaket&P
straat-_
strada<p
straede1M
straeti1p
straipsnis4k
straket&P
strana<q
strasse+p
strata 1-$
strata 29e
strateg%D
strategist%1
strazak%=
strazny*c
straße+p
strażak%=
stredisko<r
stredna odborna skola6G
stredna skola6G
stredne<s
stredne pokrocila<s
stredne pokrocily<t
stredne pokročilá52
stredne pokročilý<u
stredni odborne7(
stredni prumyslova skola,w
stredni skola,w
stredná odborná škola6G
stredná škola6G
stredoskolske<v
stredoskolske s maturitou7(
stredoskolske vzdelani7(
stredoskolske vzdelanie7)
stredoškolské7)
stredoškolské vzdelanie7)
street'&
stribrny$(
strojirny-`
strojvedouci*c
strojvedoucí*c
strojírny-`
strokovni izpit+Z
strokovnjak<w
strokovno<x
strona<y
strong2c
strucni ispit.m
strucni studij:K
strucnjak<z
strukovne studije)\
strukturovany zivotopis<{
strukturovaný životopis:f
strukturvieniba--
struktūrvienība--
strungar%2
stručni ispit.m
stručni studij:K
stručnjak<z
strážný*c
stråket&P
stræde1M
stræti1p
stucadoor%/
stuckateur&j
student<|
student assistant%1
studentereksamen$6
studentermedhjaelper/I
studentermedhjælper/I
studentexamen1Z
studentische hilfskraft($
studentsprof2)
studia,(
studia doktoranckie.o
studia i stopnia3m
studia ii stopnia4/
studia inzynierskie3m
studia inżynierskie3m
studia licencjackie3m
studia magisterskie4/
studia podyplomowe4/
studie.&
studiekompetanse'O
studiengang0I
studienrichtung0I
studieprogram1,
studieretning0J
studierichting%^
studiespesialisering1,
studii aprofundate-k
studii de masterat-k
studii doctorale.H
studii liceale(b
studii medii(b
studii postliceale,4
studii postuniversitare-k
studii superioare-j
studii universitare de licenta-j
studii universitare de licență-j
studij<D
studija<}
studijni obor9'
studijni prumer2n
studijny odbor<W
studijny program<W
studijní obor9'
studijní průměr2n
studijska smer=$
studijski program<C
studiju programa5A
studiju programma:m
studijų programa5A
studio=%
studio legale%k
studios$t
studiu'H
studium=&
studium policealne:7
studyosu%y
stuudio&W
stx$6
stylist%1
styliste%$
stypendium0i
styreleder;J
styrelseledamot0D
styrelsen(q
styremedlem;J
styrkur$.
styrmann-)
stále.N
státní jazyková zkouška4,
stážista,*
stážistka,*
städare%D
stígur1p
stúdentspróf2)
stúdió'Q
stüdyosu%y
středisko.5
střední odborné7(
střední průmyslová škola,w
střední škola,w
středně53
středně pokročilá53
středně pokročilý='
středoškolské7(
středoškolské s maturitou7(
středoškolské vzdělání7(
stříbrný$(
su an*k
su anda*k
su anki*k
sub editor%1
sub-editor%1
subdirector$j
subdirectora$j
subeditor%1
subesi*=
subgerente$j
submitted$m
sucasnost.;
sucasnosti.;
sudor%2
sufficiente=(
sugarut%{
sugis=)
sugárút%{
suhtlustasand4T
suite'&
sujuva/u
sujuva suullinen ja kirjallinen/u
sujuvasti/u
sumar=*
summa cum laude,h
summer=+
summer season=+
summer term=+
sunt6J
sunucu%&
sunum*1
superintendent%1
superior completo(e
superior de tecnologia(e
superior em(e
supermarche%%
supermarché%%
supermarket$t
supermarkt%Q
supermercado)/
supermercados)/
supermercat%q
supermercato%k
superviseur%$
supervisor=,
supervisora%A
supervisore%;
supervizor%2
suppleant%$
suppleante%$
supplente%;
suppléant%$
suppléante%$
support worker%1
suradnica*C
suradnik*C
surat izin)s
surgeon%1
surgery$t
surucu belgesi)k
surveillant%$
surveillante%$
surveyor%1
sutaz$'
suund/r
suunniteltu'R
suunnittelija&f
suuntautuminen5<
suuntautumisvaihtoehto5<
suureparane5:
suurepärane5:
suvi=-
sv9y
svadlena*c
svaert god(7
svaert godt0z
svarec=.
svarecsky+[
svarvare%D
sveinsprof2)
sveinspróf2)
sveiser)<
sveitarfelag'2
sveitarfélag'2
svejsecertifikat%L
svejser'7
svend'7
svendebrev$6
svendebrev som$6
svendeproeve$6
svendeprove$6
svendeprøve$6
svennebrev0K
svetovalec-B
svetovalka-B
svetsare%D
sveucilisni prvostupnik:K
sveucilista;1
sveuciliste;1
sveučilišni prvostupnik:K
sveučilišta;1
sveučilište;1
svid=/
sviluppatore%;
sviluppatrice%;
svið=/
svjedodzba=0
svjedodžba=0
svobodna=1
svobodny=1
svobodná=1
svobodný=1
svq%P
svq level 2%P
svq level 3%P
svářeč=.
svářečský+[
svært god(7
svært godt0z
swiadectwo+a
swiadectwo dojrzalosci.w
swiadectwo maturalne.w
syerske&u
sygehus(q
sygeplejerske'7
sykehjem(H
sykehus(H
sykepleier)<
sykepleierutdanning$`
syksy=2
symposia$m
symposium=3
synagogue$t
syndicat%%
sysadmin%1
systeembeheerder%/
systeme%g
systems$t
szabadalom.+
szabo)Y
szabó)Y
szak<X
szakacs%J
szakerto=4
szakertoi7Z
szakgimnazium4r
szakgimnázium4r
szakirany<X
szakiranyu tovabbkepzes&>
szakirány<X
szakirányú továbbképzés&>
szakiskola4r
szakkepesites/q
szakkozepiskola4r
szakkozgazdasz&>
szakképesítés/q
szakközgazdász&>
szakközépiskola4r
szakmai erettsegi/q
szakmai oneletrajz9@
szakmai oneletrajza9@
szakmai érettségi/q
szakmai önéletrajz9@
szakmai önéletrajza9@
szakmunkas/q
szakmunkas bizonyitvany/q
szakmunkás/q
szakmunkás-bizonyítvány/q
szakos<X
szakvizsga/q
szakács%J
szakértő=4
szakértői7Z
szalloda'Q
szco%i
szeminarium=5
szeminárium=5
szerelo%J
szerelő%J
szerkeszto=6
szerkesztoseg'Q
szerkesztő=6
szerkesztőség'Q
szerzotars)Y
szerzőtárs)Y
szia2[
sziasztok2[
szinesz/a
szinhaz'Q
szkola&'
szkola podstawowa&'
szkola policealna:7
szkole&'
szkolenie=7
szkoly&'
szkoła&'
szkoła podstawowa&'
szkoła policealna:7
szkoły&'
szovetkezet'Q
szovetseg'Q
szpital%c
szuleszno)Y
szálloda'Q
színház'Q
színész/a
szövetkezet'Q
szövetség'Q
szülésznő)Y
szčo%i
sách(t
sáng lập(`
sähköasentaja&f
säljare%D
sänger&j
säätiö'0
sångare%D
sångerska%D
sælger'7
sæmileg8`
séminaire;x
sérfræðingur<)
sérhæfing%:
sétány%{
sídlisko8@
sídliště+$
síðan<2
sòcia%B
sóc/P
sócia%(
sócio%(
söhne('
sölumaður*8
sömmerska%D
sözleşmeli.g
sømand'7
súčasnosti.;
súčasnosť.;
súťaž$'
sügis=)
sürücü belgesi)k
sędzia%=
sš,w
sơ cấp7x
sơ yếu lý lịch2l
số+u
sở)6
t8:
t e m1T
t level%P
t m1T
t o m=8
t.e.m1T
t.o.m=8
t/m1T
ta%1
tabeliao%(
tabelião%(
tabellarischer lebenslauf)z
taberna%X
tabib&[
tabiba&[
taeknimadur*8
taekniskoli&+
taellae hetkellae/*
taenaeaen/*
taenzer&j
taevling:a
taevlingen:a
tag%J
tagad61
tagesmutter%Y
taglaegger'7
taglægger'7
tagozat<X
tagung=9
tagungsband'v
tagungsbeitraege'v
tagungsbeitrage'v
tagungsbeiträge'v
tahmini)j
tahun=:
tai=;
tai xe(`
taighdeoir%w
tailor%1
tajjeb=<
tajjeb hafna.}
tajjeb ħafna.}
tajnica,'
tajnik,'
takarito)Y
takarító)Y
takdir belgesi)?
takim kaptani%&
takim lideri%&
takimi*=
taklaeggare%D
taklaggare%D
takläggare%D
takmicenje:+
takmičenje:+
takmorkud2'
takmörkuð2'
taktekker)<
takım kaptanı%&
takım lideri%&
takımı*=
talitus7?
talk$m
talks$m
talla hetkella/*
taller==
talleres%X
tallers%q
talv=>
talvi=?
tam zamanli.g
tam zamanlı.g
taman kanak kanak0O
taman kanak-kanak0O
tamirci%&
tamplar%2
tanaan/*
tanacsado%J
tanapaev2a
tanar%J
tanarseged)Y
tanaseni2a
tanav6O
tancerka%=
tancerz%=
tancos)Y
tanecnice*c
tanecnik*c
tanečnice*c
tanečník*c
tanfolyam=@
tanito%J
tankstelle%g
tanssija&f
tanukiri$%
tanulmany.+
tanulmanyi atlag'm
tanulmány.+
tanulmányi átlag'm
tanulo%?
tanuló%?
tanusitvany/W
tanzer&j
tanácsadó%J
tanár%J
tanársegéd)Y
tanító%J
tanúsítvány/W
tap chi(t
tap doan)6
tapissier%$
tapissiere%$
tapissière%$
taqsima-b
tardor=A
targoncas)Y
targoncavezeto/W
targoncavezető/W
targoncás)Y
targyalasi szint0X
targyalasi szintu0X
targyalokepes0X
tarihci%&
tarihçi%&
tarjoilija&f
tarkastaja&f
tarnyba-H
tarsalgasi5@
tarsalgasi alapszint5?
tarsalgasi szint5@
tarsalgo5?
tarsasag'Q
tasarimci%&
tasarimcisi%&
tasarımcı%&
tasarımcısı%&
tavasz=B
tavasza=B
tavern$t
tavling:a
tavlingen:a
tavmunka=C
tavolrol=C
taxista$j
tbk$L
tcf)Z
teacher%1
teaching assistant%1
teaching fellow%1
teadur$f
teaduskond%|
team=D
team lead,Y
teamlead=E
teanga dhuchais+*
teanga dhúchais+*
teastas+H
teastas soisearach'>
teastas sóisearach'>
teater=F
teatr%c
teatras%j
teatre%q
teatris'(
teatro+O
teatru%f
teatrul%f
teatteri'0
tecaj=G
tech lead1?
technical report$m
technician%1
technicien3N
technicka,*
technicus%/
techniek%Q
technik=H
technikas%G
techniker=I
technikerin&&
technikerschule&&
technikum=J
technikumas-5
technikus%J
technikusi vegzettseg/q
technikusi végzettség/q
technička,*
technologies$t
technologist%1
technology$t
tecnic%B
tecnic superior+x
tecnica;,
tecnica em+d
tecnica superior+i
tecnicatura+i
tecnico'8
tecnico auxiliar(m
tecnico em+d
tecnico en(m
tecnico integrado+d
tecnico medio(m
tecnico superior+i
tecnico superior en+i
tecnico superior universitario(g
tecno=K
tecno u govoru i pismu=L
tecnologa en+i
tecnologia%R
tecnologia em(e
tecnologias)/
tecnologico+.
tecnologie%k
tecnologies%q
tecnologo(e
tecnologo em=M
tecnologo en+i
tecnologías%X
tecnológico+.
tecnóloga en+i
tecnólogo(e
tecnólogo em=M
tecnólogo en+i
tee6O
teenindaja$f
tef)Z
tefl$w
tegelzetter%/
tehas&W
tehdas'0
tehnicar&b
tehnician%2
tehniciana%2
tehniciană%2
tehnicka skola/D
tehnik=N
tehnikis%H
tehnikums&-
tehniska sola/E
tehničar&b
tehnička škola/D
tehniķis%H
tehniška šola/E
tehuis%Q
teicamas*d
teicami*d
teicneoir%w
teilzeit)_
teises'k
teisininkas%G
teisininke%G
teisininkė%G
teisės'k
tekenaar%/
tekmovanje:'
teknik(p
teknik universitesi&)
teknik üniversitesi&)
tekniker=O
teknikk(H
teknikko=P
tekniku&[
teknisi%@
teknisk gymnasieutbildning1Z
teknisk studentereksamen$6
teknisyen%&
teknisyeni%&
teknologie doktor.)
teknoloji%y
teknolojileri%y
tekoce=Q
tekoce znanje=Q
tekoče=Q
tekoče znanje=Q
tekstil%y
tel=R
telc)Z
tele=R
telecom$t
teleconseiller%$
teleconseillere%$
telefonist-\
telefonista=S
telelavoro$P
telemarketer=T
telemunca-;
telemuncă-;
teleoperador$j
teleoperadora$j
teleskoplaesser%L
teleskoplæsser%L
teletrabajo/`
teletrabalho=U
teletravail$N
teletreball$Q
tem 4)Z
tem 8)Z
tem-4)Z
tem-8)Z
tem4)Z
tem8)Z
temel)N
temel duzey)N
temel düzey)N
temel seviye)O
temp%1
temporada de inverno=V
temporada de invierno3l
temporada de verano=W
temporada de verao=X
temporada de verão=X
temporada estival=W
temporary,O
temps partiel+G
temps plein+G
temsilci%&
temsilcisi%&
ten du an->
ten toi la7h
tentara%@
teo,6
teollisuus'0
teoranta,6
tequilera%X
ter%{
terapeut=Y
terapeuta%=
teraz=Z
terbaik&y
tercuman%&
tercüman%&
tere%{
terrace'&
terve7w
tervetuloa7w
terveyskeskus'0
tervezett=[
tervezo%J
tervező%J
terzi%&
tesar*c
tesař*c
tese&_
tesekkur belgesi)?
tesi=\
tesiasi-&
tesis=]
tesisatci%&
tesisatçı%&
tesol$w
tesorera$j
tesorero$j
tesoriera%;
tesoriere%;
tesoureira%(
tesoureiro%(
test muhendisi%&
test mühendisi%&
test uzmani%&
test uzmanı%&
testaaja&f
testdaf)Z
tester=^
testerka%=
teurastaja&f
teymi/>
tez*1
teza'H
tezgahtar%&
tezi'N
tezli yuksek lisans=_
tezli yüksek lisans=_
tezsiz yuksek lisans=_
tezsiz yüksek lisans=_
teză'H
teātris'(
tečaj=G
tečno=K
tečno u govoru i pismu=L
teşekkür belgesi)?
teżi'N
th8T
thac si)3
thang=`
thanh pho+u
thanh thao8I
thanh vien(`
thcs-+
the)0
the huong dan vien)0
theater=a
theatre'd
thekenkraft($
therapeut=b
therapeutin%Y
therapist%1
these%.
these de doctorat.E
theses$m
thesis$m
thi tran+u
thiet ke(`
third place$@
this is3-
thiết kế(`
thjalfari*8
thn=c
tho(`
tho dien(`
tho han(`
tho may(`
tho moc(`
thon+u
thpt-+
through07
through to07
thru07
thu kho(`
thu ky(`
thu ngan(`
thu ngân(`
thu quy(`
thu thu(`
thu vien)6
thuc tap sinh(`
thuiswerk3%
thydandi*8
thành phố+u
thành thạo8I
thành viên(`
tháng=`
thèse%.
thèse de doctorat.E
théâtre%%
thôn+u
thư ký(`
thư viện)6
thạc sĩ)3
thẻ)0
thẻ hướng dẫn viên)0
thị trấn+u
thợ(`
thợ hàn(`
thợ may(`
thợ mộc(`
thợ điện(`
thủ kho(`
thủ quỹ(`
thủ thư(`
thực tập sinh(`
ticaret%y
ticket$|
tickets$|
tidning$]
tidskrift5(
tidsskrift=d
tie'y
tiedekunta&.
tiempo completo,P
tiempo parcial,P
tien si=e
tienda%X
tiendas%X
tieng me),
tieng me de),
tieraerztin%Y
tierarzt%Y
tierarztin%Y
tierheim%g
tierpfleger&j
tierärztin%Y
tiesibas')
tiessaiste'n
tiesības')
tieu hoc-+
tiešsaistē'n
tiimi9I
tijdschrift5}
tiketina8p
tikėtina8p
til=f
til d d38
til d.d38
til dagsins/i
til dagsins i dag/i
til dagsins í dag/i
til na12
til naa12
til nu38
til nå12
til og med=g
tilkallingsvikar-)
till=h
till dags dato8t
till date,N
till now,N
till och med=8
till present,N
tillidsrepraesentant)u
tillidsrepræsentant)u
tillitsvalgt-)
tills nu8t
tills vidare8t
tim=i
timarit*|
timmerman))
timvikarie0D
tingkat dasar/T
tingkat lanjut&1
tinh+u
tinh nguyen vien(`
tionscadal=j
tipografia%k
tirocinante%;
tischler&j
tischlerei%g
titkar=k
titkarno%J
titkár=k
titkárnő%J
titol%)
titolare%;
titre pro%T
titre professionnel=l
titulada'.
titulado'.
titulin%*
titulo%*
titulo universitario(g
titulín%*
tiyatrosu%y
tiến sĩ=e
tiếng mẹ),
tiếng mẹ đẻ),
tiểu học-+
tjena2X
tjener'7
tlumacz%=
tlumaczka%=
tn=m
tnhh)6
to=n
to chuc)6
to date,N
to present,N
to this day,N
to truong(`
toamna=o
today,N
todistus<*
toefl)Z
toefl ibt)Z
toeic)Z
toeicスコア=p
toemrer&u
toften1M
togaf$w
togfoerer'7
togforer'7
togfører'7
tohtori=q
tohtorintutkinto0f
toi-E
toi la7h
toi nay)R
toimetaja$f
toiminimi=r
toimisto'0
toimittaja&f
toistaiseksi/*
tokarz%=
toko']
tol=s
tolk$f
tolkija$f
tolmacs%J
tolmács%J
tom=8
tomrer&u
tontechniker&j
tookoda&W
tootaja$f
topik)Z
topograf%2
torfl)Z
torg1p
torget=t
tori'y
tornaci%&
tornacı%&
torneiro%(
tornero$j
tornitore%;
torv1M
tosa%o
tosaitheoir*q
tospraaklig1%
tospraklig1%
tosproget0x
tospråklig1%
tot=u
tot begin1T
tot eind1T
tot en met1T
tot heden2S
tot nghiep=v
tot nghiep thpt$:
tot nu2S
tot nu toe2S
tot op heden2S
tour guide%1
tour leader%1
tourneur%$
tovaren%i
tovarna5s
továreň%i
továrna-`
town council$t
tp+u
tr+$
trade certificate%O
trade qualification%P
tradenomi&F
trader%1
tradgardsmastare%D
traducatoare%2
traducator%2
traducteur%$
traductor%C
traductora%C
traductrice%$
traducătoare%2
traducător%2
tradutor%(
tradutora%(
traduttore%;
traduttrice%;
traduttur&[
traedgaardsmaestare%D
traenare%D
traener'7
trail guide%1
train driver%1
trainee=w
trainer=x
trainerin%Y
trainerlizenz%8
training=y
training course,`
trainster%/
tram driver%1
tranare%D
trang=z
transactions$m
translator%1
transport%Q
transportadora%R
transportes)/
transports={
trasporti%k
trattoria%k
travesia(<
travessa&;
travessera(F
travesía(<
treasurer%1
treener$f
treinador%(
treinadora%(
tren trung binh=|
trener=}
treneris%F
trenerka%=
trening=5
trenutacno>$
trenutačno>$
trenutno>%
trenér'<
tres bien(3
tres bon,C
tres bon niveau,]
tres bonne maitrise,]
tresorer%B
tresorera%B
tresorier%$
tresoriere%$
trezorier%2
trg8K
trgovina4i
tribunal>&
trida+$
trieda8@
trinity)Z
triq-7
tro giang(`
tro ly(`
trofeo>'
trofeu$?
trofeul*v
troféu$?
troi chay+5
trophee$>
trophy$@
trophée$>
truc tuyen>(
truckcertifikat%L
truckfoerare%D
truckfoerarutbildning%M
truckfoerer&u
truckfoererbevis%t
truckforare%D
truckforarutbildning%M
truckforer&u
truckforerbevis%t
truckförare%D
truckförarutbildning%M
truckfører&u
truckførerbevis%t
truckkort%M
truhlar*c
truhlář*c
trukkikortti%z
trukkikuski&f
trung binh>)
trung bình>)
trung cap>*
trung cap cao=|
trung cap nghe-+
trung cấp>*
trung cấp cao=|
trung cấp nghề-+
trung hoc-+
trung hoc pho thong>+
trung học-+
trung học phổ thông>+
trung tam)6
trung tam dao tao-+
trung tâm)6
trung tâm đào tạo-+
truong-+
truong ban(`
truong cao dang-+
truong dai hoc-+
truong nhom(`
truong phong(`
truong thpt-+
trust$t
trustee%1
trva.N
trvá.N
trädgårdsmästare%D
tränare%D
træner'7
très bien(3
très bon,C
très bon niveau,]
très bonne maîtrise,]
tréner%J
tréning=5
trésorier%$
trésorière%$
trên trung bình=|
trôi chảy+5
trường-+
trường cao đẳng-+
trường thpt-+
trường đại học-+
trưởng ban(`
trưởng nhóm(`
trưởng phòng(`
trợ giảng(`
trợ lý(`
trực tuyến>(
tso'\
tsu(g
tu>,
tu van(`
tu xa>(
tuinen%Q
tuinman%/
tukang%@
tukang kayu%@
tukang kebun%@
tukang las%@
tulajdonos%J
tulityoekortti%z
tulityokortti%z
tulityökortti%z
tulkotaja%H
tulkotajs%H
tulkotāja%H
tulkotājs%H
tuner%1
tunnistus6B
tunnustus>-
tuntityoentekijae2E
tuntityontekija2E
tuntityöntekijä2E
tuomari&f
turguide>.
turistguide0D
turizm%y
turpinas61
turpinās61
tutkija&f
tutkimusasema'0
tutkinto5;
tutor>/
tutora%p
tuttora$V
tuzolto)Y
tvaaspraakig1$
tvasprakig1$
tvityngd7v
tvityngdur7v
tvornica4L
tvrtka4L
tvåspråkig1$
tvítyngd7v
tvítyngdur7v
tweede prijs/4
tweetalig/5
tyden>0
tydnu>0
tydny>0
tydzien>1
tydzień>1
tygodni>1
tygodnie>1
tym.5
tyoenjohtaja&f
tyoentekijae&f
tyoeturvallisuuskortti%z
tyonjohtaja&f
tyontekija&f
tyoturvallisuuskortti%z
typist%1
tyrejas%G
tyrėjas%G
tytul0i
tytul technika.w
tytuł0i
tytuł technika.w
tyydyttaevae4R
tyydyttaevae alkeet&L
tyydyttava4R
tyydyttava alkeet&L
tyydyttävä4R
tyydyttävä alkeet&L
työnjohtaja&f
työntekijä&f
työturvallisuuskortti%z
tài xế(`
táncos)Y
tárgyalási szint0X
tárgyalási szintű0X
tárgyalóképes0X
társalgási5@
társalgási alapszint5?
társalgási szint5@
társalgó5?
társaság'Q
távmunka=C
távolról=C
tâmplar%2
tällä hetkellä/*
tänapäev2a
tänaseni2a
tänav6O
tänukiri$%
tänzer&j
tänään/*
tävling:a
tävlingen:a
tæknimaður*8
tækniskóli&+
tècnic%B
tècnic superior+x
tècnica%B
técnica%p
técnica em+d
técnica superior+i
técnico%p
técnico auxiliar(m
técnico em+d
técnico en(m
técnico integrado+d
técnico medio(m
técnico superior+i
técnico superior en+i
técnico superior universitario(g
tél=R
téléconseiller%$
téléconseillère%$
télétravail$N
tér%{
tên dự án->
tên tôi là7h
tình nguyện viên(`
tím.8
tímarit*|
títol%)
título%*
título universitario(g
tól=s
tôi là7h
tõlk$f
tõlkija$f
töökoda&W
töötaja$f
tømrer&u
týden>0
týdny>0
týdnů>0
tým.5
tęsiasi-&
tłumacz%=
tłumaczka%=
től=s
tř+$
třída+$
tűzoltó)Y
tư vấn(`
tại=;
tạp chí(t
tập đoàn)6
tỉnh+u
tốt8I
tốt nghiệp=v
tốt nghiệp thpt$:
tổ)+
tổ chức)6
tổ trưởng(`
tới-E
tới nay)R
từ>2
từ xa>(
u>3
u braku8V
u tijeku>$
u toku>4
uab$L
ubersetzer&j
ubezpieczenia%c
ubungsleiter&j
ucen*c
uceni,w
ucenic%2
ucetni*c
uciliste>5
ucitel%I
ucitelj9C
ucla,,
uctovnicka+D
uctovnik+D
uczelnia&'
uczen%=
uczeń%=
ud$L
udacity,,
udana8X
udata8Y
uddannelse>6
uddannelsen>6
uddannelsescenter/7
udemy,,
udmaerkelse$+
udmærkelse$+
udruga4L
udruzenje',
udruženje',
udv2[
udvikler'7
udvozlom2[
uebersetzer&j
uebungsleiter&j
ufer+p
ufficio-c
ufficjal&[
uffiċjal&[
ug$L
uge>7
uger>7
ugift<:
ugm,,
ugyintezo%?
ugynokseg'Q
ugyved%J
ugyvedi iroda'Q
uhing&W
uhrmacher&j
ui'E
uitgeverij>8
uitmuntend>9
uitstekend:h
uitvoerder%/
uitzendkracht(n
ujsagiro%?
uke>:
uker>:
ukonceno$l
ukonczona9(
ukonczone9(
ukonczony9(
ukončeno$l
ukończona9(
ukończone9(
ukończony9(
uksus7?
ul>;
ulica><
ulice+$
ulicy&E
ulikool%|
umschulung$h
unbefristet)_
und>=
undergraduate(U
underskoeterska%D
underskoterska%D
undersköterska%D
undertaker%1
underviser&u
underwriter%1
undirstada2'
undirstaða2'
uned+.
ungdomsskole)=
uni2m
uniao estavel<I
unidad-x
unidade-w
unit>>
unita-c
unitat.1
unite+K
unità-c
unité+K
univ bacc:K
univ dipl6W
univ. bacc:K
univ. dipl6W
universidad+.
universidade+P
universita>?
universitaet)t
universitaire$v
universitaria+.
universitas0O
universitat>@
universitate>A
universitatea'V
universitatea politehnica'V
universitates&-
universite>B
universiteit'l
universitesi&)
universitet>C
universitetas-5
universitete-5
universitetet>C
universiteto-5
universities$s
university>D
università>?
universität)t
université$v
universitāte&-
universitātes&-
univerza/E
univerze/E
univerzi/E
univerzita0Q
univerzite0Q
univerzitet>E
univerzitetni diplomirani6W
univerzity0Q
univerzitě,w
uniwersytet>F
união estável<I
unmarried+|
unternehmen%g
until07
until now,N
until present,N
until today,N
unur*V
uoc$u
uomo6m
up to07
upc$u
upcoming&v
upholsterer%1
uplne stredne7)
upper intermediate1o
upper second$F
upper second class$F
upper-intermediate1o
uppsats02
uprawnienia+a
uprawnienie+a
upseeri&f
urad./
urb(<
urbanitzacio(F
urbanització(F
urbanizacion(<
urbanización(<
ured4L
urednica,$
urednik,$
urkunde>G
urun yoneticisi%&
urzad%c
urząd%c
usek<r
usher%1
usina%R
usine%%
uslugi%c
usmerenje>H
usmeritev=$
usmjerenje<D
ust duzey&/
usta%&
ustabasi%&
ustabaşı%&
ustanova*L
ustanovitelj&c
ustasi%&
ustası%&
ustav./
usługi%c
ut%{
utbildningsdag>I
utca%{
utgefid*|
utja%{
utmaerkelse$=
utmaerkt0y
utmarkelse$=
utmarkt0y
utmerkelse$,
utmerket0z
utmärkelse$=
utmärkt0y
utvar<r
utvecklare%D
utvikler)<
uverenje9)
uvjerenje9L
ux'E
uy ban)6
uye%&
uyesi%&
uzaktan+e
uzem&@
uzina%f
uzivatelska>J
uzivatelsky>J
uzman>K
uzman duzey>L
uzman düzey>L
uzmani%&
uzmanı%&
uznani$(
uznanie$'
uznemuma>M
uznemums'(
uznání$(
uzvaretaja$4
uzvaretajs$4
uzvarētāja$4
uzvarētājs$4
uzyskane9(
uzyskany9(
uzņēmums'(
uzņēmumā>M
učení,w
učeň*c
učilište>N
učiliště,w
učitel'<
učitelj9C
učiteľ'u
uživatelsky>J
uživatelská>J
v>O
v le+%
v o s$L
v teku-1
v.le+%
v.o.s$L
va>P
vaar>Q
vaardare%D
vaardcentral$]
vaaren>Q
vabalt5:
vabatahtlik$f
vacataire%$
vaditaja%H
vaditajs%H
vadovas%G
vadove%G
vadovė%G
vadybininkas%G
vadybininke%G
vadybininkė%G
vadītāja%H
vadītājs%H
vaeg&P
vaegen&P
vaeitoeskirja>R
vaektare%D
vaelkommen2X
vaelttaevae&L
vaelttaevae keskitaso4S
vaenget1M
vaentanlegt$\
vaerkfoerer'7
vaerkforer'7
vaerksted(q
vaeylae'y
vag&P
vaga hasti5:
vaga hea>S
vagen&P
vagt)u
vagyok$U
vahene&I
vahtimestari&f
vairuotojas%G
vairuotojo pazymejimas'k
vairuotojo pažymėjimas'k
vaistine%j
vaistininkas%G
vaistinė%j
vaitekiri%x
vaitoskirja>R
vaji'4
vakantiekracht(n
vakblad'K
vakfi%y
vakfı%y
vakman%/
vakt0D
vaktare%D
vaktmaestare%D
vaktmastare%D
vaktmästare%D
vakuutus'0
valable jusqu'a/%
valable jusqu'au/%
valable jusqu'en/%
valable jusqu'à/%
vald>T
valet%1
valid through07
valid thru07
valid to07
valid until07
valida ate&}
valida fino al0j
valida hasta+(
validade&}
valide-D
valido ate&}
valido fino a0j
valido fino al0j
valido hasta+(
validé-D
valjak6O
valkommen2X
vallalat&@
vallaline$e
vallalkozo%J
valmentaja&f
valokuvaaja&f
valores,)
valttava&L
valttava keskitaso4S
valuer%1
van>U
van phong)6
vanaf>V
vandaag2S
vanzatoare%2
vanzator%2
vapaaehtoinen2L
var>Q
vara>W
varapuheenjohtaja2E
varastotyoentekijae&f
varastotyontekija&f
varastotyöntekijä&f
vardare%D
vardcentral$]
vardiya amiri%&
vardiya sorumlusu%&
varen>Q
varhato=[
varhatoan=[
varilec-B
varme arbeider%t
varon2t
varrono)Y
varrónő)Y
vartija&f
varón2t
vas8A
vasara>X
vaspitac5N
vaspitač5N
vastaava&f
vayla'y
vca)}
vca vol*.
vd0D
vdana=1
vdaná=1
ve>Y
vecka>Z
veckor>Z
ved>[
vedec,*
vedes3x
vedouci=.
vedoucí=.
veduca+D
veduci+D
vedúca+D
vedúci+D
vedęs3x
veebis4I
veg)(
vegen)(
vegi1p
vegur1p
vegyesz%J
vegyész%J
vegzett/Y
vei)(
veien)(
veikals'(
veileder)<
veitingahus'2
veitingahús'2
vej1M
vejleder'7
vekter)<
veldig god0z
veleuciliste;1
veleučilište;1
velkommen>\
velmi dobra&2
velmi dobre:5
velmi dobrá&4
velmi dobře>]
velmi pokrocila4y
velmi pokročilá4y
velvirki*8
vence+(
vence em&}
vence en+(
vencedor$?
vencedora$?
vendedor%p
vendedora%p
vendeur%$
vendeuse%$
venditore%;
venditrice%;
venedor%B
venedora%B
ventures$t
verano=W
verao=X
verband%g
verdlaun>^
vereador%(
vereadora%(
verein%g
vereniging%Q
vergevorderd>_
verhandlungssicher9r
verhandlungssicher in wort und schrift0p
verheiratet1[
veri analisti%&
veri bilimci%&
veri muhendisi%&
veri mühendisi%&
verkaeufer&j
verkaufer&j
verkefni>`
verket$]
verkfraedingur*8
verkfræðingur*8
verkoopster%/
verkoper%/
verkossa0,
verksmidja'2
verksmiðja'2
verkstad$]
verksted(H
verkäufer&j
verlag>a
verloopt1T
verloskundige%/
vermesser&j
verniciatore%;
veroeffentlichung'v
veroeffentlichungen'v
veroffentlichung'v
veroffentlichungen'v
verpleegkundige%/
verseny-^
versicherung%g
versicherungen%g
verslun'2
vertaalster%/
vertaler%/
verteja%G
vertejas%G
vertejums'q
vertieft1J
vertiefung0I
vertreter&j
vertretung($
vertriebler%Y
vertėja%G
vertėjas%G
verwacht1W
verwachte1W
verwalter&j
verwitwet1[
very good%N
verzekeringen%Q
verzorgende%/
verzorger1_
verzorgster1_
verão=X
verðlaun>^
veröffentlichung'v
veröffentlichungen'v
vet%1
vetaejae&f
vetaja&f
veterinaria%X
veterinarian%1
veteriner%&
veteriner hekim%&
vetur>b
veturinkuljettaja&f
vetäjä&f
veuf+I
veuve+I
vezeto%J
vezető%J
vezneci%&
veľmi dobre>c
veľmi dobrá&8
vhs,,
via+%
viale+%
vicar%1
vice ordfoerande0D
vice ordforande0D
vice ordförande0D
vice president'`
vice presidente%$
vice-président%$
vice-présidente%$
vico+%
vicolo+%
vid>d
videaste%$
videja atzime'q
videja izglitiba'C
videja limeni;b
videja profesionala'C
videji;b
videjs>e
videregaaende8n
videregaaende opplaering'O
videregaaende skole)=
videregaende8n
videregaende opplaering'O
videregaende skole)=
videregående8n
videregående opplæring'O
videregående skole)=
videreutdanning/]
videreutdanning i/]
vidurine mokykla-5
vidurinis*]
vidurinis issilavinimas*]
vidurinis išsilavinimas*]
vidurinė mokykla-5
vidurkenning$.
vidurkis)*
vidusskola&-
vidutines9^
vidutinis>f
vidutiniskai9^
vidutiniškai9^
vidutinės9^
vidéaste%$
vidēji;b
vidējs>e
vidējā atzīme'q
vidējā izglītība'C
vidējā līmenī;b
vidējā profesionālā'C
vien)6
vien dao tao-+
viesbutis%j
viesnica'(
viesnīca'(
viešbutis%j
vigente al+(
vigente hasta+(
vigilante%p
vigile del fuoco%;
vigneron%$
vigneronne%$
viikko>g
viikkoa>g
vikar>h
vikarie%D
village'&
villanyszerelo%J
villanyszerelő%J
vincitore$A
vincitrice$A
vinder$+
vinedos%X
vineyard$t
vinicola%R
vinnare$=
vinner$,
vinter>i
vinteren>j
vintern>k
vintner%1
vinícola%R
violinista%;
viragkoto)Y
virasto'0
virejas%G
viriesu>l
virietis>l
virkailija&f
virksomhed(q
virtual1I
virziens:m
virágkötő)Y
virėjas%G
visa skola>m
visa strucna sprema>n
visagist&j
visi srednji>o
visiting scholar%1
visja sola/E
visja strokovna izobrazba>p
visjesolska izobrazba>p
visjesolski studij>p
visji srednji>q
visoka skola/D
visoka sola/E
visoka strokovna izobrazba-o
visoka strucna sprema-f
visoka stručna sprema-f
visoka škola/D
visoka šola/E
visoko obrazovanje3_
vispareja videja'C
vispārējā vidējā'C
viss3'
visser%/
vita88
vitaz$'
vitazka$'
vitejte%u
vitez$(
vitezka$(
viticulteur%$
viticultrice%$
vitnemaal'O
vitnemal'O
vitnemål'O
vitrier%$
viuda<K
viudo<K
viuva<I
viuvo<I
vizsga*B
vizvezetek szerelo)Y
við2i
viðurkenning$.
viñedos%X
viúva<I
viúvo<I
viša stručna sprema>n
viša škola>m
viši srednji>o
višja strokovna izobrazba>p
višja šola/E
višješolska izobrazba>p
višješolski študij>p
višji srednji>q
viện)6
viện đào tạo-+
vk>g
vlasnica*D
vlasnik*D
vloeiend:h
vloeiend in woord en geschrift:h
vmbo2P
vmbo diploma'\
vmbo t'\
vmbo tl'\
vmbo-diploma'\
vmbo-t'\
vo>r
vocal$j
vocational qualification%P
vocera$j
vocero$j
voda'A
vodic'u
vodicsky preukaz+\
voditelj4t
vodič'u
vodičský preukaz+\
vodja-B
vof$L
vog*.
vog verklaring*.
vog-verklaring*.
voitja$%
voittaja$*
vojak*c
voják*c
voldoende,U
vollzeit)_
volontaer>s
volontaerin($
volontar>s
volontaria%;
volontarin($
volontario%;
volonter&b
volontär>s
volontärin($
volum'H
voluntar*%
voluntara%2
voluntari%B
voluntaria%A
voluntario%p
voluntară%2
volunteer%1
voluntària%B
voluntária%(
voluntário%(
vom>t
von>t
voorjaar5u
voorman%/
voorzitter))
vopsitor%2
vor>u
vorarbeiter(&
vorarbeiterin($
vorauss&k
voraussichtlich&k
vorbitor nativ*4
vordiplom(j
vormgever%/
vorsitzende&j
vorstand)v
vorstandsmitglied%Y
vortraege'v
vortrag)h
vortrage'v
vorträge'v
votazione$9
votazione finale$9
voto$9
voto di laurea$9
voto finale$9
vottord>v
vottorð>v
vottun>v
vozac&b
vozacka dozvola.m
vozač&b
vozačka dozvola.m
voznik-B
vozniski izpit+Z
vozniški izpit+Z
vođa'A
vp'E
vpoe9y
vratny*c
vrijwilliger1_
vrijwilligster(n
vrlo dobro>w
vrouw>x
vrouwelijk>x
vrtec/E
vrtic/D
vrtić/D
vrátný*c
vs-o
vsi$L
vss>y
vuggestue(q
vukova diploma:+
vuoden$*
vuokratyoentekijae2E
vuokratyontekija2E
vuokratyöntekijä2E
vuosi>z
vuotta>z
vut,w
vvs montor'7
vvs-montoer'7
vvs-montør'7
vwo2P
vwo diploma'\
vwo-diploma'\
vyborna&2
vyborne:5
vychovatel'<
vychovavatel'u
vychovávateľ'u
vydano.&
vydata<@
vydatá<@
vydavatelstvi-`
vydavatelstvo>{
vydavatelství-`
vydavateľstvo>{
vydáno.&
vyhlaska+[
vyhláška+[
vyras>|
vyriska>|
vyriška>|
vyskumny pracovnik+D
vysoka skola0Q
vysoke uceni,w
vysoke uceni technicke,w
vysokoskolske)&
vysokoškolské)&
vysoká škola0Q
vysoké učení,w
vysoké učení technické,w
vyssi odborna skola,w
vyssi odborne-t
vyssie odborne>}
vysvedceni+[
vysvedcenie+\
vysvedčenie+\
vysvědčení+[
vyucen7(
vyuceni7(
vyuceni s maturitou7(
vyucni list7(
vyucny list7)
vyučen7(
vyučení7(
vyučení s maturitou7(
vyvojar%I
vyzkumny pracovnik*c
vyznamenani$(
vyznamenanie$'
vyznamenání$(
vyššie odborné>}
vyšší odborná škola,w
vyšší odborné-t
vzdalene8>
vzdáleně8>
vzgojitelj&c
và>P
válida até&}
válida hasta+(
válido até&}
válido hasta+(
vállalat&@
vállalkozó%J
várható=[
várhatóan=[
vânzătoare%2
vânzător%2
väg&P
väga hea>S
väga hästi5:
vägen&P
vähene&I
väitekiri%x
väitöskirja>R
väktare%D
väljak6O
välkommen2X
välttävä&L
välttävä keskitaso4S
väylä'y
vår>Q
vårdare%D
vårdcentral$]
våren>Q
vænget1M
væntanlegt$\
værkfører'7
værksted(q
végzett/Y
vélvirki*8
vítejte%u
vítěz$(
vítězka$(
vízvezeték-szerelő)Y
víťaz$'
víťazka$'
võitja$%
výborne>c
výborná&2
výborné&4
výborně>]
výskumný pracovník+D
výuční list7(
výučný list7)
vývojár'u
vývojář'<
výzkumný pracovník*c
vāji'4
văn phòng)6
vērtējums'q
vědec*c
vīrietis>l
vīriešu>l
všs?$
všį$L
w?%
w l l$L
w toku&6
w trakcie&6
w.l.l$L
wachmann%Y
waerter%Y
waerterin%Y
waiter%1
waitress%1
wakacje5i
wakil%@
wakil ketua%@
wall+p
wanita9S
warden%1
warehouse$t
warehouse operative%1
warsztat%c
warsztaty?&
wart%Y
wartawan%@
warter%Y
warterin%Y
warung']
wasit%@
watchmaker%1
way'&
wazna do?'
wazne do?'
wazny do?'
ważna do?'
ważne do?'
ważny do?'
we?(
webmaster%1
wedstrijd)x
week?)
weeks?*
weg?+
weibl1=
weiblich1=
weingut%g
weiterbildung10
weken?,
welcome1x
welder%1
welkom-(
werk%g
werke%g
werker'-
werkstatt%g
werkstudent?-
werkstudentin($
wesen5C
wethouder%/
wettbewerb:3
wholesaler%1
wiceprezes%=
widowed+|
willkommen1{
winemaker%1
winery$t
winkel%Q
winnaar/4
winner$@
winter?.
winter season?/
winter term?/
wintersaison?0
winterseizoen?1
wintersemester?0
winzer%Y
wiosna?2
wiosną?2
wirausaha']
wise?0
wissenschaft5C
wissenschaften5C
wissenschaftler&j
wissenschaftliche hilfskraft($
wissenschaftliche mitarbeiterin($
wissenschaftlicher mitarbeiter($
witaj,x
witam,x
with1*
wk?*
wks?*
wlasciciel%=
wlascicielka%=
wlasna dzialalnosc%c
wo bachelor$r
wo master.L
wo-bachelor$r
wo-master.L
woche?3
wochen?3
wohnung&V
woj&E
wolny4K
wolontariusz%=
wolontariuszka%=
woman?4
work from home1I
worker%1
working at height$|
working at heights$|
working familiarity0R
working knowledge1n
working paper$m
working papers$m
working proficiency1o
works$t
workshop?5
workshop leader%1
writer%1
wspolautor%=
wspolautorka%=
wspolzalozyciel%=
wspolzalozycielka%=
współautor%=
współautorka%=
współzałożyciel%=
współzałożycielka%=
wychowawca%=
wydane9(
wydany9(
wydawnictwo?6
wydzial?7
wydział?7
wykladowca%=
wyksztalcenie srednie.w
wykształcenie średnie.w
wykładowca%=
wynik9.
wyroznienie0i
wyróżnienie0i
wystapienie'P
wystąpienie'P
wyzsza szkola&'
wyższa szkoła&'
wärter%Y
wärterin%Y
własna działalność%c
właściciel%=
właścicielka%=
xa+u
xahar?8
xep loai-Z
xerrada+<
xhur?8
xin chao+m
xin chào+m
xitwa?9
xuat sac?:
xuong)6
xuất sắc?:
xã+u
xưởng)6
xếp loại-Z
y?;
y ta(`
y tá(`
yamk-r
yandal+y
yapi%y
yapimci%&
yapı%y
yapımcı%&
yardimcisi%&
yardımcısı%&
yari zamanli.g
yarisma)?
yarismasi)?
yarı zamanlı.g
yarışma)?
yarışması)?
yayasan']
yayinevi?<
yayinlandi*1
yayinlari%y
yayınevi?<
yayınlandı*1
yayınları%y
yaz?=
yazar%&
yazari%&
yazarı%&
yazilim%y
yazilimci%&
yazılım%y
yazılımcı%&
yds)Z
year?>
years?>
yeterlik)k
yeu7x
yh examen5O
yh-examen5O
yhdistys'0
yhtio'0
yhtioe'0
yhtiö'0
yil<&
yki)Z
yksikko9I
yksikkoe9I
yksikkö9I
yleisarvosana'S
ylempi amk-r
ylempi amk tutkinto-r
ylempi amk-tutkinto-r
ylempi ammattikorkeakoulututkinto-r
ylempi korkeakoulututkinto-r
yliopisto&.
yliopistossa&.
ylioppilas&Y
ylioppilastodistus&Y
ylioppilastutkinto&Y
yokdil)Z
yonetici%&
yoneticisi%&
yonetmen%&
youth worker%1
yr??
yrittaejae&f
yrittaja&f
yrittäjä&f
yrityksessa?@
yrityksessae?@
yrityksessä?@
yritys'0
yrkesbevis1Z
yrkesexamen?A
yrkesfag'O
yrkeshoegskola2&
yrkeshoegskoleexamen5O
yrkeshogskola2&
yrkeshogskoleexamen5O
yrkeshögskola2&
yrkeshögskoleexamen5O
yrkesutbildning1Z
yrs??
yuksek lisans=_
yuksek lisans derecesi=_
yuksekokulu&)
yökdil)Z
yönetici%&
yöneticisi%&
yönetmen%&
yüksek lisans=_
yüksek lisans derecesi=_
yüksekokulu&)
yıl<&
yếu7x
z?B
z odliko:E
z wyroznieniem9.
z wyróżnieniem9.
zaawansowana)8
zaawansowany)8
zacatecnik?C
zacetnik?D
zacetno?E
zaciatocnik?F
zadovoljavajuce;5
zadovoljavajuće;5
zadovoljivo:2
zadruga%b
zahnaerztin%Y
zahnarzt%Y
zahnarztin%Y
zahnarztpraxis%g
zahntechniker&j
zahnärztin%Y
zahradnice*c
zahradnik*c
zahradník*c
zaklad%c
zaklada4L
zakladatel%I
zakladateľ'u
zakladna?G
zakladna skola6G
zakladna znalost7d
zakladne znalosti7d
zakladni?H
zakladni skola,w
zakladni znalost7k
zakladni znalosti7k
zakladny?I
zaklady?J
zakljucni izpit:4
zaključni izpit:4
zakład%c
zakłady%c
zalozba?K
zalozyciel%=
zalozycielka%=
založba?K
zamecnik*c
zameranie<W
zamereni9'
zamestnanec roku$(
zamezna4K
zamężna4K
zaměstnanec roku$(
zaměření9'
zanger.9
zapateria%X
zapatería%X
zasadnicze zawodowe.w
zastepca%=
zastupca+D
zastupce*c
zastępca%=
zaswiadczenie+a
zavarivac*D
zavarivač*D
zavarovalnica*L
zavod?L
zavody./
zawodowe.w
zawodowka&'
zawodówka&'
zayif)O
zayıf)O
začetnik?D
začetno?E
začiatočník?F
začátečník?C
założyciel%=
założycielka%=
zaświadczenie+a
zbornik?M
zborník,(
zdaj-1
zdalna3&
zdalnie3&
zdobyty9(
zdravnica-B
zdravnik-B
zdravotni bratr*c
zdravotni sestra*c
zdravotní bratr*c
zdravotní sestra*c
zdravstveni dom*L
zdruzenie%i
zdruzenje*L
združenie%i
združenje*L
zednik*c
zedník*c
zeer goed1]
zeichner&j
zeitschrift)h
zeitschriftenaufsaetze'v
zeitschriftenaufsatze'v
zeitschriftenaufsätze'v
zeitung%g
zelador%(
zeladora%(
zelfstandig6P
zelo dobro?N
zemedelec*c
zememeric*c
zemědělec*c
zeměměřič*c
zena?O
zenaty;R
zenesz)Y
zenska?P
zenske?Q
zenski?R
zensko?B
zentrum%g
zenész)Y
zerspaner&j
zertifikat6:
zertifiziert?S
zertifizierung)]
zespol.x
zespol szkol&'
zespół.x
zespół szkół&'
zeszyty naukowe'P
zeugnis)]
zidar%2
ziekenhuis%Q
ziema?T
zima?U
zimmerei%g
zimmerer&j
zimmermadchen%Y
zimmermaedchen%Y
zimmermädchen%Y
zimą?V
zinatnu doktors.S
zinātņu doktors.S
ziraat muhendisi%&
ziraat mühendisi%&
zivi($
zivildienst($
zivildienstleistender($
zivljenjepis?W
zivnost./
zivotopis?X
zkouska+[
zkouška+[
zlata medaile$(
zlaty$(
zlatá medaile$(
zlatý$(
zmagovalec:'
zmagovalka:'
znamka+b
znanstvenik*C
známka+b
zolnierz%=
zomer?Y
zomerseizoen?Y
zonaty4K
zonen6P
zoo$t
zorg%Q
zpevacka*c
zpevak*c
zpusobilost+[
zpěvačka*c
zpěvák*c
způsobilost+[
zrt$L
zs,w
zugbegleiter&j
zulassung%8
zumre baskani%&
zurnalas4k
zurnalistas%G
zurnalists%H
zurnals.(
zurzeit&7
zusteller&j
zvarac+D
zviluppatur&[
zvárač+D
zweisprachig/v
zweites staatsexamen$/
zwembad%Q
zwyciezca0i
zwycięzca0i
zyciorys?Z
zyciorys zawodowy?Z
zzp6P
zzp'er(n
zzper(n
základná?G
základná znalosť7d
základná škola6G
základné znalosti7d
základní?H
základní znalost7k
základní znalosti7k
základní škola,w
základný?I
základy?[
zámečník*c
zástupca+D
zástupce*c
závod./
závody./
zümre başkanı%&
zš,w
à'r
à aujourd'hui$I
à ce jour$I
à compter de$J
à compter du$J
à distance$N
à distância=U
à partir de$J
à partir du$J
à présent$I
àrea.1
á netinu$T
általános iskola&T
ápoló'*
ár?\
árbitro%p
área?]
áruház'Q
átlag'm
áætlað$\
ägare%D
äidinkielen taso%U
äidinkielenä%U
äidinkieli%U
äidinkielinen%U
äldreboende$]
ämne%V
ämneslärarexamen%W
ärztin%Y
åkeri$]
år$^
årets$_
årsenhet$`
årsstudium$`
çalışıyorum*k
çağrı merkezi%&
çevirmen%&
çevrimiçi+e
çift anadal+y
çiftçi%&
çiçekçi%&
çok iyi,1
çok iyi derecede,2
çırak%&
ébéniste%$
échéance/%
école$v
école primaire$v
école supérieure$v
écoles$v
éditeur%$
éditions/,
éditrice%$
éducateur%$
éducatrice%$
électricien%$
électricienne%$
éleveur%$
éleveuse%$
élue%$
élémentaire)A
énekes/a
épicerie%%
építész%J
équipe+K
équipier%$
équipière%$
érem-^
érettségi/q
érettségi bizonyítvány/q
értékesítő%J
és/x
établissements%%
étage&Q
étalagiste%$
étterem'Q
étude notariale%%
été0-
év0/
éves00
évkönyv.+
ênfase/b
í dag/i
í sambúð/=
în curs%7
în prezent%7
începând cu3F
începător)T
îngrijitoare%2
îngrijitor%2
învățătoare%2
învățător%2
ó?^
ógift/=
óptica$j
óptico$j
óstán,6
óta9O
óvoda4r
óvodapedagógus%J
óvónő%J
õde$f
õpetaja$f
õppekava/r
ödül)?
ödülü)?
ökotropholog&j
ön lisans7W
önkormányzat'Q
önkéntes)Y
önlisans7W
önéletrajz9@
önéletrajza9@
ösd)Z
ösztöndíj-^
översättare%D
öz geçmiş9R
özgeçmiş9R
özgeçmişi9R
öğretim görevlisi%&
öğretim üyesi%&
öğretmen%&
öğretmeni%&
økonom&u
øvet95
újságíró%?
úplné stredné7)
úrad%i
úsek<r
ústav./
út%{
útgefið*|
útja%{
útvar<r
účetní*c
účtovník+D
účtovníčka+D
úřad-`
übersetzer&j
übungsleiter&j
üdv2[
üdvözlöm2[
ügyintéző%?
ügynökség'Q
ügyvéd%J
ügyvédi iroda'Q
ühing&W
üksus7?
ülikool%|
üniversite&)
üniversitesi&)
ürün yöneticisi%&
üst düzey&/
üye%&
üyesi%&
üzem&@
þjálfari*8
þýðandi*8
ārste%H
ārsts%H
ċertifikat+_
ċertifikat tas-sekondarja+^
ċertifikazzjoni+_
č.p+$
časopis+E
čau%u
čašník+D
čašníčka+D
červený diplom+b
čestné uznanie$'
čestné uznání$(
član,$
članak,%
članek5$
članica,'
člen,*
členka*c
článek.&
článok,(
čvut,w
číšník*c
đang học)R
đang làm)R
điều dưỡng(`
điều hành(`
điều phối viên(`
điểm-Z
điểm trung bình-Z
đã kết hôn+t
đường+u
đại học-+
đầu bếp(`
đến-E
đến hiện tại)R
đến nay)R
đề tài->
độc thân+t
ġurnal'N
ġurnalist&[
ģimnāzija&-
ħarifa2K
īpašnieks%H
įkūrėjas%G
įmonė%j
įmonėje3D
įvertinimas)*
ļoti labi'w
ősz9M
ősze9M
œnologue%$
ředitel'<
řezník*c
řidič'<
řidičský průkaz+[
ślusarz%=
śpiewaczka%=
średni<^
średnia<_
średnia ocen9.
średnie.w
średnio.i
średnio zaawansowany.i
średnio zaawansowany wyższy.@
średniozaawansowana.i
średniozaawansowany<^
średniozaawansowany wyższy.@
świadectwo+a
świadectwo dojrzałości.w
świadectwo maturalne.w
şampiyon)?
şantiye şefi%&
şarkıcı%&
şef%&
şefi%&
şimdi*k
şirket%y
şirketi%y
şoför%&
şoförü%&
şu an*k
şu anda*k
şu anki*k
şubesi*=
še traja-1
šef*D
šetalište(C
šiandien-&
šiuo metu-&
škola?_
školenie;}
školení<$
šobrīd61
šodien61
šoferis%H
šola/E
špecialista+D
špecialistka+D
špecializácia<W
štipendija:'
štipendium$'
štruktúrovaný životopis:e
študent-B
študijný odbor<W
študijný program<W
študijska smer=$
študijski program=$
štúdia,(
štúdio%i
švadlena*c
šķīries8W
żeńska4l
żeński4l
żonaty4K
żołnierz%=
żviluppatur&[
życiorys?Z
życiorys zawodowy?Z
ž?B
žena?O
ženatý;R
ženska?`
ženski?a
žensko?B
ženské?Q
žiema?b
življenjepis?W
živnost-`
živnosť%i
životopis?X
žurnalas4k
žurnalistas%G
žurnālists%H
žurnāls.(
școala'V
școala gimnazială'V
școala postliceală'V
școală'V
școală de arte și meserii(b
școală postliceală,4
școală profesională(b
șef%2
șefă%2
și<0
șofer%2
șoseaua&C
άγαμη?c
άγαμοσ?c
άδεια?d
άδεια ασκήσεωσ?d
άδεια οδήγησησ?d
άνδρασ?e
άνοιξη?f
άντρασ?e
άπταιστα?g
άρθρο?h
άριστα?i
άριστη?g
άριστη γνώση?g
άριστο?j
άρρεν?e
έγγαμη?c
έγγαμοσ?c
έπαινοσ$B
έργα?k
έργο?k
έτη?l
έτοσ?l
έωσ?m
έωσ και σήμερα?n
έωσ σήμερα?n
ίδρυμα?o
α ε$L
α' βραβείο$B
α' βραβειο$B
α.ε$L
αγαμη?c
αγαμοσ?c
αγροτησ?p
αγρότησ?p
αδεια?d
αδεια ασκησεωσ?d
αδεια οδηγησησ?d
αε$L
αει?q
αεροσυνοδοσ?p
αεροσυνοδόσ?p
αισθητικοσ?p
αισθητικόσ?p
ακαδημία?q
ακαδημια?q
ανακοίνωση?h
ανακοινωση?h
αναλυτήσ?p
αναλυτησ?p
αναλυτρια?p
αναλύτρια?p
αναμένεται?r
αναμενεται?r
αναμενομενη?r
αναμενομενο?r
αναμενόμενη?r
αναμενόμενο?r
ανδρασ?e
ανθοπωλησ?p
ανθοπώλησ?p
ανοικτο πανεπιστημιο?q
ανοικτό πανεπιστήμιο?q
ανοιξη?f
ανοιχτο πανεπιστημιο?q
ανοιχτό πανεπιστήμιο?q
αντιπροεδροσ?p
αντιπρόεδροσ?p
αντρασ?e
ανωτερη εκπαιδευση?s
ανώτερη εκπαίδευση?s
απθ?q
απο?t
αποθηκάριοσ?p
αποθηκαριοσ?p
απολυτήριο?u
απολυτήριο γενικού λυκείου?u
απολυτήριο γυμνασίου?u
απολυτήριο λυκείου?u
απολυτηριο?u
απολυτηριο γενικου λυκειου?u
απολυτηριο γυμνασιου?u
απολυτηριο λυκειου?u
απταιστα?g
από?t
αρθρο?h
αριθμοσ?v
αριθμόσ?v
αριστα?i
αριστείο$B
αριστειο$B
αριστη?g
αριστη γνωση?g
αριστο?j
αρρεν?e
αρσενικο?e
αρσενικό?e
αρτοποιοσ?p
αρτοποιόσ?p
αρχάριοι?w
αρχάριοσ?x
αρχαριοι?w
αρχαριοσ?x
αρχειονομοσ?p
αρχειονόμοσ?p
αρχιτέκτονασ?p
αρχιτεκτονασ?p
ασκουμενη?p
ασκουμενοσ?p
ασκούμενη?p
ασκούμενοσ?p
αστυνομικοσ?p
αστυνομικόσ?p
ασφαλιστική?o
ασφαλιστικη?o
αφοί?o
αφοι?o
βαθμολογία?y
βαθμολογια?y
βαθμοσ?y
βαθμοσ πτυχιου?y
βαθμόσ?y
βαθμόσ πτυχίου?y
βασικά?z
βασικέσ γνώσεισ?z
βασική?z
βασική γνώση?x
βασικα?z
βασικεσ γνωσεισ?z
βασικη?z
βασικη γνωση?x
βασικο?{
βασικο επιπεδο?x
βασικό?{
βασικό επίπεδο?x
βαφέασ?p
βαφεασ?p
βεβαίωση?d
βεβαιωση?d
βιβλίο?h
βιβλιο?h
βιβλιοθήκη?o
βιβλιοθηκη?o
βιβλιοθηκονομοσ?p
βιβλιοθηκονόμοσ?p
βιβλιοπωλησ?p
βιβλιοπώλησ?p
βιογραφικο?|
βιογραφικο σημειωμα?|
βιογραφικό?|
βιογραφικό σημείωμα?|
βιολογοσ?p
βιολόγοσ?p
βοηθοσ?p
βοηθόσ?p
βράβευση$B
βραβείο$B
βραβειο$B
βραβευση$B
γεια?}
γεια σασ?}
γενικο λυκειο?q
γενικοσ βαθμοσ?y
γενικό λύκειο?q
γενικόσ βαθμόσ?y
γιατροσ?p
γιατρόσ?p
γραμματέασ?p
γραμματεασ?p
γραφίστασ?p
γραφίστρια?p
γραφείο?o
γραφειο?o
γραφιστασ?p
γραφιστρια?p
γυμνάσιο?q
γυμνασιο?q
γυναίκα@$
γυναικα@$
δάσκαλοσ?p
δήμαρχοσ?p
δήμοσ?o
δίγλωσση@%
δίγλωσσοσ@%
δίπλωμα@&
δίπλωμα ιεκ?s
δίπλωμα μηχανικού@'
δασκάλα?p
δασκαλα?p
δασκαλοσ?p
δημαρχοσ?p
δημοσ?o
δημοσίευση?h
δημοσιευση?h
δημοσιογράφοσ?p
δημοσιογραφοσ?p
δημοτικο σχολειο?q
δημοτικό σχολείο?q
διάκριση$B
διαγωνισμοσ$B
διαγωνισμόσ$B
διαδικτυακά@(
διαδικτυακα@(
διαζευγμένη?c
διαζευγμένοσ?c
διαζευγμενη?c
διαζευγμενοσ?c
διαιτητήσ?p
διαιτητησ?p
διαιτολογοσ?p
διαιτολόγοσ?p
διακριση$B
διανομέασ?p
διανομεασ?p
διατριβή?h
διατριβη?h
διαχειριστήσ?p
διαχειριστησ?p
διγλωσση@%
διγλωσσοσ@%
διδάκτορασ@)
διδακτορασ@)
διδακτορική διατριβή@)
διδακτορικη διατριβη@)
διδακτορικο@)
διδακτορικο διπλωμα@)
διδακτορικό@)
διδακτορικό δίπλωμα@)
διευθυνση@*
διευθυντήσ?p
διευθυντησ?p
διευθυντρια?p
διευθύντρια?p
διεύθυνση@*
δικαστήσ?p
δικαστησ?p
δικηγοροσ?p
δικηγόροσ?p
διορθωτήσ?p
διορθωτησ?p
διορθωτρια?p
διορθώτρια?p
διπλωμα@&
διπλωμα ιεκ?s
διπλωμα μηχανικου@'
ε π ε$L
ε.π.ε$L
είμαι@+
είμαι η@+
είμαι ο@+
εγγαμη?c
εγγαμοσ?c
εθελοντήσ?p
εθελοντησ?p
εθελοντρια?p
εθελόντρια?p
ειδίκευση@,
ειδικευση@,
ειδικοσ@-
ειδικοτητα@,
ειδικόσ@-
ειδικότητα@,
εικονογράφοσ?p
εικονογραφοσ?p
ειμαι@+
ειμαι η@+
ειμαι ο@+
εισήγηση?h
εισηγηση?h
εκδοσεισ@.
εκδοτικοσ?o
εκδοτικόσ?o
εκδόσεισ@.
εκπα?q
εκπαιδευτήσ?p
εκπαιδευτησ?p
εκπαιδευτικοσ?p
εκπαιδευτικόσ?p
εκπαιδευτρια?p
εκπαιδεύτρια?p
εκτιμητήσ?p
εκτιμητησ?p
εκτιμωμενη?r
εκτιμώμενη?r
ελευθεροσ επαγγελματιασ?o
ελεύθεροσ επαγγελματίασ?o
εμπ?q
εξ αποστάσεωσ@(
εξ αποστασεωσ@(
εξειδικευμένοσ@/
εξειδικευμενοσ@/
επα λ?q
επα.λ?q
επαινοσ$B
επαλ?q
επαρκήσ@0
επαρκησ@0
επε$L
επιμελήτρια?p
επιμελητήσ?p
επιμελητησ?p
επιμελητρια?p
επιμορφωση@1
επιμόρφωση@1
επιχείρηση?o
επιχειρηση?o
εποπτησ?p
επόπτησ?p
εργάτησ?p
εργάτρια?p
εργα?k
εργαστήριο?o
εργαστηριο?o
εργατησ?p
εργατρια?p
εργο?k
εργοδηγοσ?p
εργοδηγόσ?p
εργοστάσιο?o
εργοστασιο?o
ερευνήτρια?p
ερευνητήσ?p
ερευνητησ?p
ερευνητρια?p
εστιατοριο?o
εστιατόριο?o
εταιρία?o
εταιρεία?o
εταιρεια?o
εταιρια?o
ετη?l
ετοσ?l
ευχερήσ?g
ευχερησ?g
εφορεία?o
εφορεια?o
εωσ?m
εωσ και σημερα?n
εωσ σημερα?n
ζαχαροπλάστησ?p
ζαχαροπλαστησ?p
ηθοποιοσ?p
ηθοποιόσ?p
ηλεκτρολογοσ?p
ηλεκτρολόγοσ?p
ημερίδα?h
ημεριδα?h
θέατρο?o
θήλυ@$
θεατρο?o
θηλυ@$
θηλυκο@$
θηλυκό@$
θυρωροσ?p
θυρωρόσ?p
ι ε κ?q
ι.ε.κ?q
ιατροσ?p
ιατρόσ?p
ιδιοκτήτησ?p
ιδιοκτητησ?p
ιδρυμα?o
ιδρυτήσ?p
ιδρυτησ?p
ιδρυτρια?p
ιδρύτρια?p
ιεκ?q
ικανοποιητική@0
ικανοποιητικη@0
ικε$L
ινστιτουτο@2
ινστιτούτο@2
κάρτα?d
κέντρο?o
καθηγήτρια?p
καθηγητήσ?p
καθηγητησ?p
καθηγητρια?p
και@3
καλά@4
καλή@5
καλή γνώση@4
καλα@4
καλη@5
καλη γνωση@4
καλο@6
καλοκαίρι@7
καλοκαιρι@7
καλωσ?y
καλωσ ηρθατε?}
καλό@6
καλώσ?y
καλώσ ήρθατε?}
καρτα?d
κατάλογοσ?h
κατάρτιση@1
κατάστημα?o
καταλογοσ?h
καταρτιση@1
καταστημα?o
κατευθυνση@,
κατεύθυνση@,
κεντρο?o
κεφάλαιο?h
κεφαλαιο?h
κηπουροσ?p
κηπουρόσ?p
κλάδοσ@*
κλαδοσ@*
κλινική?o
κλινικη?o
κολέγιο?q
κολεγιο?q
κολλέγιο?q
κολλεγιο?q
κομμωτήσ?p
κομμωτησ?p
κομμωτρια?p
κομμώτρια?p
κρεοπωλησ?p
κρεοπώλησ?p
λέκτορασ?p
λίαν καλώσ?y
λεκτορασ?p
λεωφ?v
λεωφοροσ?v
λεωφόροσ?v
λιαν καλωσ?y
λογίστρια?p
λογιστήσ?p
λογιστησ?p
λογιστρια?p
λογοθεραπευτήσ?p
λογοθεραπευτησ?p
λογοθεραπευτρια?p
λογοθεραπεύτρια?p
λυκειο?q
λύκειο?q
μάγειρασ?p
μάγειροσ?p
μάνατζερ?p
μάστερ@'
μέλοσ?p
μέσοσ όροσ?y
μέτρια@0
μέτρια γνώση@0
μέτριο@8
μέχρι?m
μέχρι σήμερα?n
μέχρι τώρα?n
μήνασ@9
μήνεσ@9
μαία?p
μαγείρισσα?p
μαγειρασ?p
μαγειρισσα?p
μαγειροσ?p
μαθητευομενοσ?p
μαθητευόμενοσ?p
μαια?p
μανατζερ?p
μαστερ@'
με λένε@+
με λενε@+
μελοσ?p
μεσαίο@6
μεσαίο επίπεδο@0
μεσαιο@6
μεσαιο επιπεδο@0
μεσοσ οροσ?y
μετάλλιο$B
μεταλλιο$B
μεταπτυχιακέσ σπουδέσ@'
μεταπτυχιακεσ σπουδεσ@'
μεταπτυχιακο@'
μεταπτυχιακο διπλωμα@'
μεταπτυχιακοσ@'
μεταπτυχιακοσ τιτλοσ@'
μεταπτυχιακό@'
μεταπτυχιακό δίπλωμα@'
μεταπτυχιακόσ@'
μεταπτυχιακόσ τίτλοσ@'
μεταφράστρια?p
μεταφραστήσ?p
μεταφραστησ?p
μεταφραστρια?p
μετρια@0
μετρια γνωση@0
μετριο@8
μεχρι?m
μεχρι σημερα?n
μεχρι τωρα?n
μηνασ@9
μηνεσ@9
μητρική@%
μητρική γλώσσα@%
μητρικη@%
μητρικη γλωσσα@%
μηχανικοσ@:
μηχανικόσ@:
μηχανοδηγοσ?p
μηχανοδηγόσ?p
μοδίστρα?p
μοδιστρα?p
μονάδα@*
μοναδα@*
μουσείο?o
μουσειο?o
μουσικοσ?p
μουσικόσ?p
μπάρμαν?p
μπαρμαν?p
ναυτησ?p
ναυτικοσ?p
ναυτικόσ?p
ναύτησ?p
νηπιαγωγείο?q
νηπιαγωγειο?q
νικήτρια$B
νικητήσ$B
νικητησ$B
νικητρια$B
νοσηλευτήσ?p
νοσηλευτησ?p
νοσηλευτρια?p
νοσηλεύτρια?p
νοσοκομείο?o
νοσοκομειο?o
ξεναγοσ?p
ξεναγόσ?p
ξενοδοχείο?o
ξενοδοχειο?o
ξυλουργοσ?p
ξυλουργόσ?p
ο ε$L
ο.ε$L
οδηγοσ?p
οδηγόσ?p
οδοσ?v
οδόσ?v
οικονομολογοσ?p
οικονομολόγοσ?p
οινοποιείο?o
οινοποιειο?o
ομάδα@*
ομαδα@*
ομιλία?h
ομιλια?h
ομιλοσ?o
ονομάζομαι@+
ονομαζομαι@+
οπτικοσ?p
οπτικόσ?p
οργανισμοσ?o
οργανισμόσ?o
οροφοσ?v
παιδαγωγοσ?p
παιδαγωγόσ?p
πανεπιστήμιο?q
πανεπιστημίου?q
πανεπιστημιο?q
πανεπιστημιου?q
παντρεμένη?c
παντρεμένοσ?c
παντρεμενη?c
παντρεμενοσ?c
παρον?n
παρόν?n
πατέντα?h
πατεντα?h
περιοδικο?h
περιοδικό?h
πιστοποίηση?d
πιστοποιημένη?d
πιστοποιημένοσ?d
πιστοποιημενη?d
πιστοποιημενοσ?d
πιστοποιηση?d
πιστοποιητικο?d
πιστοποιητικό?d
πλατεία?v
πλατεια?v
πολυ καλα?g
πολυ καλη?g
πολυ καλη γνωση@4
πολυ καλο?j
πολυτεχνείο?q
πολυτεχνειο?q
πολύ καλά?g
πολύ καλή?g
πολύ καλή γνώση@4
πολύ καλό?j
πρακτικά?h
πρακτικα?h
προγραμματίστρια?p
προγραμματιστήσ?p
προγραμματιστησ?p
προγραμματιστρια?p
προεδροσ?p
προισταμενη?p
προισταμενοσ?p
προπονήτρια?p
προπονητήσ?p
προπονητησ?p
προπονητρια?p
προπτυχιακέσ σπουδέσ@;
προπτυχιακεσ σπουδεσ@;
προπτυχιακο@;
προπτυχιακό@;
προτζεκτ?k
προχωρημένο@<
προχωρημενο@<
προϊστάμενοσ?p
προϊσταμένη?p
πρωτο βραβειο$B
πρόεδροσ?p
πρότζεκτ?k
πρώτο βραβείο$B
πτυχίο@=
πτυχίο επαλ?u
πτυχίο πανεπιστημίου@;
πτυχιο@=
πτυχιο επαλ?u
πτυχιο πανεπιστημιου@;
πτυχιουχοσ@;
πτυχιούχοσ@;
πυροσβέστησ?p
πυροσβεστησ?p
πωλήτρια?p
πωλητήσ?p
πωλητησ?p
πωλητρια?p
ράφτησ?p
ραφτησ?p
σήμερα?n
σε εξέλιξη?n
σε εξελιξη?n
σελίδα@>
σελιδα@>
σεμινάριο@?
σεμιναριο@?
σερβιτορα?p
σερβιτοροσ?p
σερβιτόρα?p
σερβιτόροσ?p
σημερα?n
σιδεράσ?p
σιδερασ?p
στην@@
στο@@
στοιχειωδεισ γνωσεισ?x
στοιχειωδησ?x
στοιχειώδεισ γνώσεισ?x
στοιχειώδησ?x
στον@@
στουντιο?o
στούντιο?o
στρατιωτικοσ?p
στρατιωτικόσ?p
συγκολλητήσ?p
συγκολλητησ?p
συλλογικοσ τομοσ?h
συλλογικόσ τόμοσ?h
συλλογοσ?o
συμβολαιογράφοσ?p
συμβολαιογραφοσ?p
συμβουλοσ?p
συνέδριο?h
συνεδριο?h
συνεργάτησ?p
συνεργάτιδα?p
συνεργατησ?p
συνεργατιδα?p
συνεταιρισμοσ?o
συνεταιρισμόσ?o
συντάκτησ?p
συντάκτρια?p
συντακτησ?p
συντακτρια?p
συντηρήτρια?p
συντηρητήσ?p
συντηρητησ?p
συντηρητρια?p
συντομο βιογραφικο?|
συντονίστρια?p
συντονιστήσ?p
συντονιστησ?p
συντονιστρια?p
σχεδιάστρια?p
σχεδιαστήσ?p
σχεδιαστησ?p
σχεδιαστρια?p
σχολή?q
σχολή καλών τεχνών?q
σχολείο?q
σχολειο?q
σχολη?q
σχολη καλων τεχνων?q
σύλλογοσ?o
σύμβουλοσ?p
σύντομο βιογραφικό?|
τ ε ι?q
τ κ?v
τ.ε.ι?q
τ.κ?v
ταμίασ?p
ταμιασ?p
ταχυδρομοσ?p
ταχυδρόμοσ?p
τει?q
τεχνίτησ?p
τεχνικοσ?p
τεχνικόσ?p
τεχνιτησ?p
τηλεργασία@(
τηλεργασια@(
τιμητική διάκριση$B
τιμητικη διακριση$B
τκ?v
τμήμα@A
τμημα@A
τομέασ@B
τομεασ@B
τομοσ?h
τοπογράφοσ?p
τοπογραφοσ?p
τορναδοροσ?p
τορναδόροσ?p
τράπεζα?o
τραγουδίστρια?p
τραγουδιστήσ?p
τραγουδιστησ?p
τραγουδιστρια?p
τραπεζα?o
τωρα?n
τόμοσ?h
τώρα?n
υδραυλικοσ?p
υδραυλικόσ?p
υπάλληλοσ?p
υπαλληλοσ?p
υπευθυνη?p
υπευθυνοσ?p
υπεύθυνη?p
υπεύθυνοσ?p
υπηρεσία@C
υπηρεσια@C
υποτροφία$B
υποτροφια$B
υπουργείο?o
υπουργειο?o
φαρμακείο?o
φαρμακειο?o
φαρμακοποιοσ?p
φαρμακοποιόσ?p
φθινοπωρο@D
φθινόπωρο@D
φουρνοσ?o
φούρνοσ?o
φυλακασ?p
φυσικοθεραπευτήσ?p
φυσικοθεραπευτησ?p
φυσικοθεραπευτρια?p
φυσικοθεραπεύτρια?p
φυσικοσ?p
φυσικοσ ομιλητησ@%
φυσικόσ?p
φυσικόσ ομιλητήσ@%
φωτογράφοσ?p
φωτογραφοσ?p
φύλακασ?p
χειμωνασ@E
χειμώνασ@E
χειριστήσ?p
χειριστησ?p
χημικοσ?p
χημικόσ?p
χορευτήσ?p
χορευτησ?p
χορευτρια?p
χορεύτρια?p
χρονια?l
χρονοσ?l
χρόνια?l
χρόνοσ?l
χτίστησ?p
χτιστησ?p
ψαράσ?p
ψαρασ?p
ψυχολογοσ?p
ψυχολόγοσ?p
ωδείο?q
ωδειο?q
ωσ?m
ωσ σήμερα?n
ωσ σημερα?n
όμιλοσ?o
όροφοσ?v
а s$L
а.ş$L
автобиография@F
агент@G
агентство@H
агенция@I
агенција@J
агенція@K
агроном@L
ад$L
адвокат@M
администратор@N
администрация@O
адміністратор@P
адміністраторка@Q
адміністрація@K
академии@R
академия@S
академија@T
академія@U
академії@U
аккредитация@V
акредитація@W
актер@X
активно@Y
актор@Z
акторк@Z
актрис@X
актёр@X
акушер@[
альманах@\
анализатор@]
аналитик<E
аналитичар@^
аналітик@_
аналітикиня@Q
анкета@`
антологія@a
ао@b
ап@c
апотека@J
аппаратчик@X
аптека@d
арт директор@[
арт-директор@[
архивариус@X
архивист<E
архитект@]
архитекта@e
архитектор<E
архіваріус@Z
архітектор@_
асистент@f
асистентка@Q
асоциация@I
асоціація@K
аспирант@X
аспирантура@g
аспірант@Z
аспірантура@h
ассистент<E
ассоциация@O
атестат@i
аттестат@j
аттестат о среднем образовании@k
аудитор@[
б р@l
б-р@l
базове@m
базовий@n
базовий рівень@m
базово@o
базово ниво@p
базовое@q
базовые знания@r
базовый@r
базовый уровень@q
базові знання@n
бакалавр@s
бакалаврат@t
бакалавриат@u
бакалавър@v
бакалавърска@v
бакалавърска степен@v
бал@w
балл@x
баллов@x
банк@H
банка@y
барист<E
бармен@[
барменка@Q
бечелор@z
библиотека@{
библиотекар@|
билингв@}
биография@F
биографијаA$
биолог@X
бл@c
благајник@e
благодарность3/
благодарственное письмо3/
болница@y
больница@O
бортпроводни@X
брA%
бригадир@[
брошураA&
будA'
будинокA'
булA(
булеварA%
булевард@c
бульварA)
бухгалтерA*
бухгалтерка@Q
бытовойA+
бэкендер<E
бюро@H
бібліотека@K
бібліотекар@Z
бібліотекарка@Q
білінгвA,
вA-
в бракеA.
в моментаA/
в разводеA.
в совершенном владенииA0
в совершенствеA1
вантажни@Z
вантажник@Q
васпитач@^
вахтер@X
вахтёр@X
ведуча@Q
ведучий@Q
ведущая<E
ведущий4<
верстальни@Z
верстальщи@X
верстальщик<E
веснаA2
весниA3
веснойA4
весныA4
вестникA5
ветеринарA6
ветеринарка@Q
взимкуA7
видавництвоA8
виданоA9
видеограф<E
викладачA:
викладачка@Q
виконроб@Z
випускA9
випускова@Q
висока школа@T
високийA;
високо образовањеA<
виступ@a
висше@v
висше образование@v
висше училищеA=
виховател@Z
виховательA>
вихователька@Q
виш@U
виша стручна спремаA?
виша школаA@
виши средњиAA
вище за середнійAB
вище середньогоAB
владелец4<
власникAC
власница@e
вліткуAD
воAE
водител@X
водитель@X
водительские права@V
водительское удостоверение@V
водійA>
водійка@Q
водійські права@W
военнослужащ@X
вожат@[
возач@^
возачка дозволаAF
волонтерAG
волонтерка@Q
волонтёр@X
восениAH
воспитател@X
вођа@e
впевненийA;
впевненоA;
врач@X
временная работаAI
врло доброAJ
вртић@T
всем приветAK
второ място$1
вузAL
вукова диплома$5
вулA'
вулицяA'
вх@c
вчитель@Z
вчителька@Q
въвAM
възпитател@]
выданAN
выданоAN
вып@\
выпускAN
высокийAO
выступление@\
высшееAP
выше среднегоAQ
відAR
віддалена роботаAS
віддаленоAS
відділAT
відділенняAT
відзнака$3
відмінноAU
військов@Z
вільнеAV
вільне володінняAV
вільноAV
вільно володіюAV
вісник@a
вітаюAW
гAX
газета@H
газосварщик@X
гбу$L
геодезист@[
геолог@X
гимназия@S
гимназија@T
главаAY
главная<E
главный4<
гоAZ
говоримоA[
годA\
годаA]
годинаA^
годинеA_
годиниA`
голова@Q
головний@Q
горничн@X
город@l
гостиница@O
готвач@]
готель@K
гр@c
грамотаAa
гран при3/
гран прі$3
гран-при3/
гран-прі$3
грант3/
грузчик@X
групаAb
группаAc
группа компаний@O
гуп$L
гід@Q
гімназія@U
д@l
д т нAd
д.т.нAd
данасAe
дворник@X
двуезиченAf
девопс<E
делопроизводителAg
департаментAh
депоAi
депутат@[
детска градинаA=
детский сад@R
дефектолог<E
диетолог@X
дизайнерAj
дизайнерка@Q
дизајнер@^
дипломAk
диплом бакалавра@u
диплом з відзнакою@w
диплом с отличием@x
диплом специалистаAP
диплом техникаAl
дипломаAm
диплома за средно образованиеAn
дипломираниA<
директорAo
директорка@Q
директриса<E
дирекцияAp
дирекцијаAq
дисертацияA&
дисертація@a
диспетчер@[
диссертация@\
дистанционноAr
дистанционныйAs
дистанційноAS
дитячий садок@U
днесA/
доAt
до данасAe
до днесA/
до моментаA/
до настоящего времениAu
до настоящего моментаAu
до настоящия моментA/
до садаAe
до сегаA/
до сегодняAu
до сих порAu
до сьогодніAv
до теперAv
до теперішнього часуAv
до цього часуAv
добраAA
добреAw
добрийAB
добрий деньAW
доброAx
добро пожаловатьAK
доброволецAy
дозволаAF
докладA5
докторAz
доктор наукA{
доктор наукаA|
доктор філософіїA}
докторант@]
докторантураAz
докторатA|
докторска степенAz
докторске студијеA|
дом@l
дом здравља@J
дониніAv
доо$L
доповідь@a
допускB$
досегаA/
досконалоB%
дослідник@Z
досіAv
дотеперAv
доцент@G
дружество@I
друкарня@K
друштво@J
діловод@Z
дієтолог@Z
еад$L
екипB&
економиста@e
економска школа@T
економіст@Z
економістка@Q
екскурсовод@Z
експертB'
експертнийB(
експертноB)
електрикA>
електричар@e
електротехник@]
елементарний@m
елементарно@p
еоод$L
есей@a
есенB*
есентаB*
етB+
жB,
ж к@c
ж.к@c
железници@I
женB-
женаB.
женатA.
жененB/
женскиB.
женскийB-
женскоB0
женщинаB-
животописA$
журналB1
журналистB2
журналіст@Z
журналістка@Q
жінкаB3
жіночаB3
жіночийB3
зAR
з відзнакою@w
за сумісництвомB4
заваривач@e
заварчик@]
заведующ<E
заводB5
завідувач@Q
завідувачка@Q
задоволителноA[
задруга@J
закройщи<E
закінчивA9
закінчилаA9
заместитель@X
заместник@]
замужемA.
заміжняB6
зао$L
заразAv
засновник@Z
застраховане@I
заступник@Z
зборникB7
збірник@a
зварник@Z
зварювальник@Q
звеноB&
звукорежисс<E
здобутоA9
здравствуйтеAK
зимаB8
зиматаB9
зимиA7
зимойB:
зимыB:
знакомB;
значка$1
зно)Z
зоотехник<E
зрелостен изпитAn
зіB<
зі словником@m
иB=
изворни говорникB>
изд во@\
изд-во@\
издавачB7
издавачка кућа@J
издателствоB?
издательствоB@
излагањеB7
изследовател@]
икономист@]
икономически университетA=
иллюстратор@X
име на проектаBA
инженерBB
инжењерBC
инспекторB2
институтBD
инструкторBE
интегрисане студијеA<
ип$L
исследовател<E
истраживач@^
йBF
к т нA{
к э нAd
к.т.нA{
к.э.нAd
казначе@X
каменщик@X
кандидатBG
кандидат наукA{
канцеларија@J
капитан@X
касиер@]
касир@Z
касирка@Q
кассир@X
категорияBH
категорія@W
кафедраBI
квA)
квалификацияBJ
кваліфікаціяBK
квартираA)
керівник@_
керівниця@Q
кладовщи@X
кладовщик@X
клиника@{
клініка@K
книгаBL
кну,,
коваль@Q
кодBM
коледжBN
колежBO
колледжBP
командаAh
комбайнер<E
комбайнёр<E
комерцијалиста@e
компанияAi
компанија@J
компанія@K
комплектовщи<E
комірни@Z
комірник@Q
конверзацијскиBQ
кондитерBR
кондитерка@Q
конкурсAa
конкурса3/
конкурсу$3
конобар@^
консерватория@S
консерваторія@U
консултантBE
консультантBS
контент<E
конференцияA5
конференцијаB7
конференція@a
концерн@O
концертмейстер<E
кооперация@I
координаторAo
координаторка@Q
копирайтер@X
копірайтер@Z
коректор@Z
кореспондент@Z
корп@l
корпорация@O
корпорація@K
корректор@X
корреспондент@X
косметолог@[
кпі,,
кравец@Z
кравчин@Z
кравчиня@Q
край@l
крановщик@X
красный диплом@x
кровельщик<E
кубок3/
кувар@^
кузнец4<
кур'єрA>
курсBT
курсиBU
курсыBV
курьер@X
кухарBW
кухарка@Q
књигаB7
лаборант@[
лаборанткаA6
лабораторияAi
лабораторија@J
лабораторія@K
лавреат$3
лавреатка$3
ласкаво просимоAW
лауреатAa
лауреатка$3
лекарBE
лекторBX
лекцияA&
лекція@a
лесник4<
лесхоз@O
летA]
летаBY
летоBZ
летомBY
лидер@X
листонош@Z
лицей@S
лицензB[
лицензия@V
лиценцаAF
логист@X
логопедA*
логіст@Z
лучшая3/
лучший3/
лятоB\
лятотоB\
лікар@Z
лікарка@Q
лікарня@K
літаAD
літоAD
ліцей@U
ліцензія@W
мB]
м'ясник@Q
магазин@d
магационер@e
магистарA<
магистрAP
магистратураB^
магистърB_
магистърскаB_
магистърска степенB_
магістрB`
магістратураB`
майстер@Z
майстерня@K
майстор@]
майчинAf
майчин езикAf
малярBR
маркетолог@[
мастерBa
мастер студијеA<
мастерская@O
матеренAf
матерњиB>
матерњи језикB>
матрос@[
матураBb
матурски испитBc
машинистB2
машиніст@Z
мајстор@e
мгту,,
мгу,,
медал$1
медальBd
медаља$5
медбратBe
медицинска сестраBf
медсестр@[
медсестраA6
медуниверситет@R
менаџер@^
мене зватиBg
менеджерBS
менеджерка@Q
мениджър@]
меня зовутBh
мерчандайзер<E
мерчендайзер<E
месBi
месецBj
месецаBj
месециBk
месяцBl
месяцаBl
месяцевBl
методист@X
методистка@Q
метролог<E
механикB2
механичар@^
механік@Z
микрорайон@l
министарство@J
министерствоAi
младший4<
много добреBm
много доброBn
много добро нивоBo
модулBp
мое резюмеBq
молодший@Q
молодший бакалаврBr
молодший спеціалістBr
моментаA/
монографияA5
монографія@a
монтажер<E
монтажни@Z
монтажник@L
монтажёр<E
моё резюмеBq
моє резюмеBs
мужBt
мужскойBt
мужчинаBt
музей@d
музейн<E
музеј@J
музикант@Z
музыкант@X
муляр@Z
муп$L
мушкарацBu
мушкиBu
мушкоBu
мъжBv
мъжкиBv
мясник@X
міністерство@K
місBw
містоA'
місяцьBw
місяціBw
місяцівBw
н вAu
н чAv
н. вAu
н.вAu
н.чAv
на бытовом уровнеA+
на даљинуBx
наб@l
набережнаA'
набережная@l
навесніA3
нагорода$3
наградаBy
назва проєктуBz
название проектаB{
назив пројектаB|
найкраща$3
найкращий$3
направлениеB}
направление подготовкиBJ
напредналBn
напредналоBn
напредноAJ
напрямBK
нарис@a
насељеA%
наст врAu
наст времяAu
наст. врAu
наст. времяAu
наставник@e
наставница@e
настоящеA/
настоящее времяAu
настоящемA/
настоящий моментAu
настоящий момент времениAu
настоящия моментA/
науковий співробітник@Q
научен сътрудникAy
научная статья@\
научный сотрудник4<
началник@]
началноC$
начальник@[
начальница<E
начальное профессиональноеAl
начальное профессиональное образованиеAl
начальный@r
начальный уровень@q
начинаещC%
начинающийC&
начиная сC'
наше времяAu
нвAu
не женатA.
не замужемA.
недC(
неделиC(
недельC(
неделяC(
нежененB/
незаміжняB6
неодруженаB6
неодруженийB6
неожењенC)
неоконченное высшее@u
неомъженаB/
неудатаC)
ниніAv
новинар@^
новичокC&
носитель@}
носитель языка@}
носійA,
носій мовиA,
нотариус@X
нотаріус@Z
нпо$L
нян@Z
няня4<
оао$L
облC*
областьA)
образователно квалификационна степен магистърB_
образователно-квалификационна степен магистърB_
обукаAF
общинаC+
објављенB7
овлашћењеAF
одC,
одељењеAq
одитор@]
одличноAJ
одруженаB6
одруженийB6
одсекC-
ожењенC)
ожидаемыйC.
ожидаетсяC.
окончаниеAN
окончилAN
окончилаAN
олимпиадаC/
олімпіада$3
омъженаB/
онлайнC0
онлајнBx
оод$L
ооо@b
оператер@^
операторC1
оператор пк<E
оптометрист@X
општина@J
осениC2
осеньC2
осеньюC2
осеніAH
осигурање@J
оснивач@^
основателB2
основеC3
основна школа@T
основне академске студије@z
основне студије@z
основноC4
основно владеенеA[
основно знањеC5
основно ниво@p
основно училищеA=
осіньAH
отC6
от разстояниеC7
отговорник@]
отделAp
отделениеC8
отделочник<E
отель@O
отличенC9
отличиеC:
отличноC;
отлично владеенеBm
отличноеA0
отриманоA9
офисAi
официант@X
офіс@K
офіціант@Z
офіціантка@Q
охоронец@Z
охоронець@Q
охранник@X
оценаC<
оценкаC=
оценщик@X
оцінка@w
оцінювач@Z
очаква сеC>
очакваноC>
очекиваноC?
очікуванийC@
очікуєтьсяC@
пао$L
парикмахер@X
пасивноC5
пат$L
патентCA
пгA=
пгжптA=
певец4<
певица4<
педагог<E
пекарBR
пекара@J
пекарна@I
пекарня@H
пер@l
первое место3/
переводчик@X
переводчица4<
перекладач@Z
перекладачка@Q
переможець$3
переможниця$3
переулок@l
перукар@Z
перше місце$3
пивара@J
плCB
плакет$1
планираноCC
планируемыйC.
планируетсяC.
плануєтьсяC@
плиточник@X
плотник@X
площаA'
площад@c
площадь@l
поCD
по договоруAI
по н вAu
по н. вAu
по н.вAu
по наст времяAu
по наст. времяAu
по настоящее времяAu
по настоящий моментAu
по наше времяAu
по ниніAv
по сегодняAu
по сей деньCE
по совместительствуAI
по сьогодніAv
по сьогоднішній деньAv
по текущий моментAu
по теперішній часAv
по цей деньAv
по цей часAv
победител$1
победитель3/
победительница3/
победник$5
победница$5
поварAg
повна зайнятістьB4
повна середняCF
повний деньB4
повышение квалификацииCG
поглављеB7
поглибленийAV
подмастерь@X
подразделениеCH
подяка$3
пожарн@X
пожежни@Z
позориште@J
покоївк@Z
поликлиникаAi
политех@R
политехнический@R
полицейск@X
полная занятостьAI
полный деньAI
положенAF
полувисшеCI
полученAN
полученоAN
поліклініка@K
політехніка@U
поліцейськ@Z
помощникB2
помоћник@e
помічникA>
помічниця@Q
понастоящемA/
пониніAv
понынеAu
портниха4<
портной4<
посвідчення@W
посвідчення водія@W
поселок@l
пословођа@e
посёлок@l
потврдаAF
поточне місцеAv
похвала$5
початковий@n
початковий рівень@m
початківецьCJ
почетна грамота$1
почетная грамота3/
почетникCK
почетноC5
почтальон@X
почётная грамота3/
прA)
пр т@l
пр-т@l
правник@e
правница@e
правоспособностB[
практикантAG
прат$L
преводач@]
преводилац@e
предавач@^
предавањеB7
предвиђеноC?
предполагаемыйC.
предприятиеAi
председателB2
председник@e
председница@e
предстоиC>
предузеће@J
президент@G
премия3/
премія$3
преподавателCL
прибиральниця@Q
приветAK
привітAW
приемщи<E
призерBd
признање$5
призёр3/
приправник@e
приправница@e
приёмщи<E
провA'
провизор4<
проводник<E
провулокA'
провідний@Q
провідник@Z
провізорка@Q
програмер@^
програмист@]
программист<E
програміст@_
продав@Z
продавац@e
продавач@]
продавачица@e
продавецCM
продавница@J
продавчиня@Q
продакт<E
продвинутыйCN
продвинутый уровеньA0
продюсер@[
проезд@l
проектCO
проектаB{
проектиCP
проектная работаAI
проектыB{
пролетCQ
пролеттаCQ
пролећеCR
промоутер<E
прораб@X
просекC<
просек оценаC<
просечна оценаC<
проспA'
проспектA)
просунутийAU
професионален бакалавър@v
професионална автобиография@F
професионална биографијаA$
професионална гимназияA=
професионална квалификацияAn
професор@f
профессиональныйA0
профессор<E
професійнийAV
професійно технічнаCF
професійно-технічнаCF
профилCS
профильBJ
проєктBz
проєктиBz
проєктуBz
пројекатB|
пројектиB|
психологCT
психологиня@Q
пту,,
публикацияA5
публикацијаB7
публікація@a
путA%
първо място$1
підвищення кваліфікаціїCU
підприємство@K
підрозділAT
рCV
работаюAu
работник@]
рабоч@X
рабочийCW
радB7
рад од кућеBx
радионица@J
радна биографијаA$
радник@e
радница@e
радіо@K
разведенCX
разведенаCX
разведёнA.
разговорныйA+
разговорный уровеньA+
разработчикCY
разрешителноB[
разряд@V
районA)
рачуновођа@e
ревизор<E
редакторAj
редакторка@Q
редакция@O
редакція@K
режисер@Z
режиссер@X
режиссёр@X
резюме@`
рекрутер@[
репетитор<E
республика@l
ресторанCZ
ресторант@I
референт@^
рибал@Z
риелтор@X
робочийAB
робітни@Z
робітник@Q
роденAf
роден езикAf
родная@}
родной@}
родной язык@}
розділ@a
розлученаB6
розлученийB6
розмовнаC[
розмовнийC[
розмовний рівеньC[
розробник@_
розробниця@Q
рокиCV
рокуCV
роківCV
руководилац@e
руководител<E
ръководителC\
рыбак@X
ріднаA,
рідна моваA,
ріднийA,
рікCV
сC]
с отличием@x
саветник@e
саветница@e
садаAe
садашњостAe
садовник@X
садівни@Z
самозайнятий@K
самозанятый@O
санитар@X
сантехник@X
сантехнік@Z
санітар@Z
санітарка@Q
саопштењеB7
сарадник@e
сарадница@e
сборникA5
сварщикAg
свидетелствоB[
свидетельство@V
свободноC^
свободно владеюA0
свободноеA0
свободное владениеA0
свободныйA0
свідоцтво@W
сданAN
сдружение@I
сегаA/
сегодняAu
сейчасAu
секретар@M
секретарица@e
секретарь@X
секторC_
селоA)
семеенB/
семейнаB/
семинарC`
семінарBU
сервитьор@]
середньоC[
середняCF
середня освітаCF
середня спеціальнаBr
середнійCa
середній бал@w
середній рівеньC[
сертификатCb
сертификация@V
сертифициранB[
сертифицированный@V
сертифікатCc
сертифікація@W
системний адміністратор@Q
системный администратор<E
скарбни@Z
скрам мастер<E
скрам-мастер<E
слабо@p
слесар@X
слесарь@X
службаCd
слюсарA>
смерBp
смотрител<E
соCe
со словарем@q
со словарём@q
соавторCf
собственик@]
совершенноеA1
сотрудник@X
соуA=
союз@O
спбгу,,
специализацияCS
специалистCg
специалист поCI
специалитетAP
специалностCS
специальностьBJ
специјалиста@e
спеціальністьBK
спеціалізаціяBK
спеціалістCh
спеціалістка@Q
спеціалітетB`
списаниеA&
співа@Z
співавторCi
співробітник@Z
спілка@K
ср балл@x
ср. балл@x
среден успехC9
среден успех от следванетоC9
среднеA+
среднее@k
среднее образование@k
среднее общее@k
среднее профессиональноеAl
среднее профессиональное образованиеAl
среднее специальноеAl
среднийCj
средний балл@x
средний балл диплома@x
средний уровеньA+
средноCk
средно владеенеA[
средно нивоCl
средно образованиеAn
средно специалноAn
средно специално образованиеAn
средно училищеA=
средняя оценка@x
средња стручна спремаBc
средња школа@T
средњеCm
средњиBQ
средњи нивоBQ
сссBc
стажант@]
стажерBR
стажерка@Q
стажистA>
стажиста@e
стажёр@X
станA%
станочник<E
старшая<E
старшийCn
статияA&
стаття@a
статья@\
степень бакалавра@u
степень магистраAP
стипендияC/
стипендија$5
стипендія$3
столар@e
столярBR
сторCo
сторож<E
сторінкаCo
стрCp
страницаCq
строительная@O
стройка@O
стропальщик<E
струковне студије@z
стручни испитAF
стручњакCr
студио@y
студия@O
студијски програмBp
студія@K
ступінь бакалавра@t
ступінь магістраB`
стюард@[
суA=
су шефCn
су-шефCn
суддя@Q
судья4<
супервайзер<E
супермаркет@H
счетоводител@]
считано отCs
сътрудник@]
сьогодніAv
т чAv
т.чAv
таBF
такмичење$5
танцовщиц@X
танцор@X
танцівни@Z
таргетолог<E
театр@H
театър@I
тези@a
тезисы@\
текущаяAu
текущееAu
текущее времяAu
телеканал@K
телемаркетолог<E
теперішнього часуAv
теперішній часAv
тесляр@Q
тестер@]
тестировщик<E
тестувальникCt
тестувальниця@Q
техлид4<
техникB2
техникумCu
техничар@^
техничка школа@T
технолог@G
технологииBJ
технологияBJ
технікA>
технікумBN
течно@Y
тижденьCv
тижніCv
тижнівCv
тимAq
тимлид4<
типография@O
товCw
товаровед@X
токар@[
токарь@X
тоо$L
торговый дом@O
торговый представитель4<
трактористA6
тргA%
тренер@[
тренерка@Q
тренингC`
тренутноAe
треньор@]
тренінгBU
трки)Z
търговец@]
търговски представителAy
уCx
у бракуC)
у досконалостіB%
у токуAe
уверенноAO
уверенныйAO
уверењеAF
удаленкаAs
удаленная работаAs
удаленноAs
удалёнкаAs
удалённая работаAs
удалённоAs
удатаC)
удовлетворительноA+
удостоверениеBH
удружење@J
улCy
улицаCy
универзитетCz
университетCu
университета@S
університетBN
упаковщи<E
управител@]
управлениеC{
управлінняC|
уредник@e
уредница@e
усмерењеBp
успехC9
учебникA&
ученик4<
училищеC}
учител@]
учитель@[
учительница4<
учитељ@^
учредитель@X
фабрикаB5
факултетD$
факультетD%
фармаколог<E
фармацевт@G
фармацевтка@Q
фармацеут@^
фаховий молодший бакалаврBr
фахівець@Q
фахівчиня@Q
фгуп$L
фельдшерBe
фермер@[
физик@X
физиотерапевт@X
финалист3/
финалиста$5
фирма@{
флорист@[
фонд@H
фондация@I
фондација@J
фоп$L
фотограф@[
фрезеровщик@X
фрезерувальни@Z
фриланс@O
фрилансер@X
фронтендер<E
фріланс@K
фізіотерапевт@Z
фіналіст$3
фірма@K
химик@X
хозяйство@O
холдинг@d
холостA.
холостойA.
хореограф<E
хорошееAQ
хорошийD&
хорошоD&
хостес<E
хотел@y
художник@X
цей часAv
центар@J
центр@H
център@I
цехC{
чD'
часописB7
частичная занятостьAI
часткова зайнятістьB4
червоний диплом@w
чиракAy
читалище@I
читаю профессиональную литературу@q
читаю со словарем@q
читаю со словарём@q
члан@e
чланакB7
членAy
чоловікD'
чоловічаD'
чоловічийD'
швачк@Z
швачка@Q
швея4<
шеф@e
шеф повар<E
шеф-повар<E
школаD(
школа no@R
школьный@q
шосеA'
шоссе@l
шофьор@]
шофьорска книжкаB[
экономист@X
экскаваторщик<E
экскурсовод@X
экспертD)
экспертныйD*
экспертный уровеньD*
электрик@X
электрогазосварщик@X
электромонт@X
электросварщик@X
элементарный@q
эникей<E
юрисконсульт<E
юрист@G
юристка@Q
яD+
іBF
ізAR
ілюстратор@Z
інженер@_
інститутBN
јединицаAq
јесенD,
ґрант$3
אביבD-
אגףD.
אדריכלD/
אדריכליתD/
אולפנהD0
אוניברסיטהD0
אוניברסיטתD0
אופטומטריסטD/
אותD1
אחD/
אחותD/
אחראיD/
אחראיתD/
אינסטלטורD/
אישהD2
אנליסטD/
אנליסטיתD/
אקדמיהD0
ארגוןD3
ארכיונאיD/
בD4
ב"אD5
בגרות$;
בגרות מלאה$;
בגרות עיונית$;
בהצטיינותD6
בוגרD5
בוגרתD5
בודקD/
בודקתD/
ביטוחD3
בינוניD7
בינוניתD7
בינונית גבוההD8
בית אבותD3
בית החוליםD3
בית הספרD0
בית חוליםD3
בית מרקחתD3
בית ספרD0
בנאיD/
בנקD3
בסיסD9
בסיסיD:
בסיסיתD:
בע"מD3
בעליםD/
בעמD3
ברמה גבוההD;
ברמןD/
ברמת שפת אםD<
גבוההD=
גברD>
גזברD/
גזבריתD/
גן ילדיםD0
גנןD/
גננתD/
גרושD?
גרושהD?
ד"רD@
דו לשוניD<
דו-לשוניD<
דובר ילידיD<
דוורD/
דוקטורD@
דוקטורטDA
דייגD/
דיילD/
דיילתD/
דירהDB
דרךDB
האוניברסיטהD0
האקדמיהD0
הווהDC
הוצאהDD
הוצאתD3
החוגD0
הטכניוןD0
היברידיDE
היוםDC
המכללהD0
המכללה האקדמיתD0
המרכזD3
המרכז האקדמיD0
הנדסאיDF
הנדסאיתDF
הסמכהDG
הסמכותDG
הסמכתDG
הפקולטהD0
הצטיינותD1
הצטיינות יתרהD6
הרצאהDD
השתלמותDG
התמחותDH
התמחות בDH
וDI
ועד היוםDC
זוכהD1
זכרD>
זמרD/
זמרתD/
חברD/
חבר ועדD/
חברהD3
חברה בוועדD/
חברה בצוותD/
חברתD3
חברת ועדD/
חוגDH
חודשDJ
חודשיםDJ
חוקרD/
חוקרתD/
חורףDK
חטיבהD.
חטיבת בינייםD0
חייטD/
חיילD/
חלשהD9
חנותD3
חקלאיD/
חרטD/
חשבD/
חשמלאיD/
טבחD/
טבחיתD/
טובDL
טובהD8
טובה מאודD;
טכנאיD/
טכנאי מוסמךDF
טכנאיתD/
טכנולוגיותD3
טכניוןD0
ידע בסיסיD9
יו"רD/
יועץD/
יועצתD/
יושב ראשD/
יחידהD.
יחידתD.
ישיבהD0
ישיבתD0
כבאיD/
כיוםDC
כיכרDB
כנסDD
כעתDC
כתב עתDD
כתבהDD
מDM
מ"אDN
מאבטחD/
מאבטחתD/
מאזDO
מאיירD/
מאיירתD/
מאמןD/
מאמנתD/
מאמרDD
מאפייהD3
מבקרD/
מגיהD/
מגמהDH
מגמתDH
מדורD.
מדליהD1
מדריךD/
מדריכהD/
מדרשהD0
מהנדסD/
מהנדסתD/
מודדD/
מוזיאוןD3
מוזיקאיD/
מוכרD/
מוכרתD/
מומחהDP
מומחיתDP
מוסמךDQ
מוסמכתDQ
מועצהD3
מורהD/
מזכירD/
מזכירהD/
מחלקהD.
מחלקתD.
מחסנאיD/
מטפלD/
מטפלתD/
מיזםDR
מיילדתD/
מייסדD/
מייסדתD/
מיקודDB
מכוןD3
מכון ללימודיםD0
מכונאיD/
מכללהD0
מכללתD0
מלגהD1
מלגתD1
מלוןD3
מלחD/
מלצרD/
מלצריתD/
ממוצעD6
ממוצע ציוניםD6
מנהלD/
מנהל חשבונותD/
מנהל עבודהD/
מנהלתD/
מנהלת חשבונותD/
מנחהD/
מנכ"לD/
מסגרD/
מסלולDH
מסעדהD3
מעבדהD3
מעצבD/
מעצבתD/
מפיקD/
מפיקהD/
מפעילD/
מפעלD3
מפקדD/
מפקדתD/
מפתחD/
מפתחתD/
מצויןD=
מצוינתD;
מצטייןD1
מצטיינתD1
מקווןDE
מקום ראשוןD1
מרחוקDE
מרכזDS
מרכזתD/
מרפא בעיסוקD/
מרפאהD3
מרפאה בעיסוקD/
מרפאתD3
מרצהD/
משוערDT
משרדD3
מתחילDU
מתחיליםD9
מתכנןD/
מתכננתD/
מתכנתD/
מתכנתתD/
מתמחהD/
מתנדבD/
מתנדבתD/
מתקדםDV
מתרגםD/
מתרגמתD/
נגרD/
נהגD/
נהגתD/
נוטריוןD/
נוכחיDC
נוכחיתDC
נציגD/
נציג מכירותD/
נציגתD/
נקבהD2
נשואהD?
נשויD?
סבירהDW
סדנהD3
סוכנותD3
סטודיוD3
סטודנטD/
סייעD/
סייעתD/
סמטתDB
סמינרD0
סמנכ"לD/
ספרDD
ספרייהD3
ספרייתD3
ספריתD/
ספרןD/
ספרניתD/
סתיוDX
עבודה מרחוקDE
עבודת גמרDD
עדDY
עד היוםDC
עד כהDC
עובדD/
עובד מצטייןD1
עובדתD/
עובדת מצטיינתD1
עוזרD/
עוזרתD/
עורךD/
עורך דיןD/
עורכתD/
עורכת דיןD/
עיוןDD
עירייתD3
עיתונאיD/
עיתונאיתD/
עכשיוDC
עמודDZ
עמותהD3
עמותתD3
עצמאיD3
עצמאיתD3
פוסטרDD
פועלD/
פועלתD/
פטנטDD
פיזיותרפיסטD/
פסיכולוגD/
פסיכולוגיתD/
פקולטהD0
פקידD/
פקידהD/
פרויקטDR
פרופסורD/
פרסD1
פרסוםDD
פרקDD
צה"לD3
צוותD.
ציוןD6
ציון ממוצעD6
ציון סופיD6
צלםD/
צלמתD/
צפויDT
צפויהDT
קבוצתD3
קו"חD[
קומהDB
קונדיטורD/
קופאיD/
קופאיתD/
קופת חוליםD3
קורות חייםD[
קורסDG
קו״חD[
קיץD\
קלינאיתD/
קצבD/
קציןD/
קצינהD/
קרןD3
ראשD/
ראש צוותD/
רהוטהD;
רואה חשבוןD/
רווקD?
רווקהD?
רופאD/
רופאהD/
רוקחD/
רוקחתD/
רחDB
רחובDB
רישיוןDG
רישיון נהיגהDG
רכזD/
רכזתD/
רמה גבוההD=
רמת שיחהDW
רקדןD/
רקדניתD/
רשיוןDG
רשתD3
רתךD/
שדDB
שדרותDB
שוטףD;
שוטפתD;
שוטרD/
שוטרתD/
שוליהD/
שוערD/
שופטD/
שותףD/
שותפהD/
שחקןD/
שחקניתD/
שיחהDW
שכונתDB
שליחD/
שליטה מלאהD;
שם הפרויקטDR
שמאיD/
שנהD]
שניםD]
שףD/
שפת אםD<
שפת-אםD<
ת דDB
ת.דDB
תוארD5
תואר ראשוןD5
תואר ראשון בD5
תואר שלישיD@
תואר שניDN
תואר שני בDN
תופרתD/
תזונאיתD/
תחקירןD/
תחקירניתD/
תחרותD1
תיאטרוןD3
תיכוןD^
תעודהDG
תעודתDG
תעודת בגרות$;
תעודת הוקרהD1
תעודת הוראהDF
תעודת הצטיינותD1
תעודת מקצועD_
תעשיותD3
أخصائيD`
أخصائيةD`
أساسيDa
أساسياتDa
أساسيةDb
أستاذD`
أستاذةD`
أشهرDc
أعزبDd
أعوامDe
أفضلDf
أكاديميةDg
أمانةDh
أمين الصندوقD`
أمين مكتبةD`
أمينةD`
أمينة الصندوقD`
أنثىDi
أونلاينDj
إتقانDk
إجادة تامةDk
إجازةDl
إجازة جامعيةDl
إدارةDm
إعداديةDg
إلىDn
إلى الآنDo
ابتدائيDb
ابتداييDb
اتقانDk
اجاده تامهDk
اجازهDl
اجازه جامعيهDl
اختصاصيD`
اخصاييD`
اخصاييهD`
ادارهDm
اساسيDa
اساسياتDa
اساسيهDb
استاذD`
استاذهD`
استشاريD`
استشاريةD`
استشاريهD`
استوديوDh
اسم المشروعDp
اشهرDc
اعتمادDq
اعداديهDg
اعزبDd
اعوامDe
افضلDf
اكاديميهDg
الآنDo
الاختصاصDr
الانDo
البكالورياDs
البكالوريوسDl
التقديرDt
الثانويةDs
الثانوية العامةDs
الثانويهDs
الثانويه العامهDs
الجامعةDg
الجامعهDg
الحاضرDo
الحاليDo
الخريفDu
الدبلومDv
الدرجةDt
الدرجهDt
الدكتوراهDw
الدورDx
الربيعDy
السيرة الذاتيةDz
السيره الذاتيهDz
الشتاءD{
الشركةDh
الشركهDh
الصيفD|
القسمD}
الكليةDg
الكليهDg
اللغة الأصليةE$
اللغة الأمE$
اللغه الاصليهE$
اللغه الامE$
الليسانسDl
المؤسسةDh
الماجستيرE%
المتوقعE&
المدرسةDg
المدرسة الثانويةDg
المدرسهDg
المدرسه الثانويهDg
المركز الأولDf
المركز الاولDf
المركز الثانيDf
المشروعDp
المعدلDt
المعدل التراكميDt
المعدل العامDt
المعهدDg
الموسسهDh
الوقت الحاليDo
الىDn
اليDn
الي الانDo
اليومDo
امانهDh
امرأةDi
امراهDi
امين الصندوقD`
امين مكتبهD`
امينهD`
امينه الصندوقD`
انثىDi
انثيDi
اونلاينDj
بائعD`
بائعةD`
باحثD`
باحثةD`
باحثهD`
بايعD`
بايعهD`
بتقديرDt
بحارD`
بحثE'
براءة اختراعE'
براءه اختراعE'
بستانيD`
بسيطةDb
بسيطهDb
بطلاقةDk
بطلاقهDk
بكالورياDs
بكالوريسDl
بكالوريوسDl
بلديةDh
بلديهDh
بناءD`
بنايةDx
بنايهDx
بنكDh
تأمينDh
تامينDh
تخصصDr
تخصص فيDr
ترخيصDq
تقديرDt
تقنيD`
تكريمDf
توجيهيDs
ثانويDg
ثانويةDg
ثانوية عامةDs
ثانويهDg
ثانويه عامهDs
ثنائي اللغةE$
ثنايي اللغهE$
جائزةDf
جامعةDg
جامعهDg
جايزهDf
جزارD`
جمعيةDh
جمعيهDh
جنديD`
جيدE(
جيد جداDk
جيدةE)
جيدة جداDk
جيدهE)
جيده جداDk
حارسD`
حالياDo
حالياًDo
حاليًاDo
حتىDn
حتى الآنDo
حتى الوقت الحاليDo
حتى اليومDo
حتى تاريخهDo
حتيDn
حتي الانDo
حتي الوقت الحاليDo
حتي اليومDo
حتي تاريخهDo
حدادD`
حكمD`
حيDx
خبازD`
خبيرE*
خبيرةE*
خبيرهE*
خراطD`
خريفDu
خياطD`
خياطةD`
خياطهD`
دائرةD}
دارDh
دار النشرE'
دار نشرDh
دايرهD}
دبلومE+
دبلوم عاليE%
دبلوم فنيDv
دبلوم متوسطDv
درجة البكالوريوسDl
درجة الدكتوراهDw
درجة الماجستيرE%
درجه البكالوريوسDl
درجه الدكتوراهDw
درجه الماجستيرE%
درعDf
دكتوراهDw
دورةDq
دورهDq
ذكرE,
رئيسD`
رئيسةD`
ربيعDy
رجلE,
رخصةDq
رخصة قيادةDq
رخصهDq
رخصه قيادهDq
رسالةE'
رسالهE'
روضةDg
روضهDg
رييسD`
رييسهD`
زمالةDq
زمالهDq
سائقD`
سائقةD`
سايقD`
سايقهD`
سباكD`
سكرتيرD`
سكرتيرةD`
سكرتيرهD`
سنةE-
سنهE-
سنواتDe
سيرة ذاتيةDz
سيره ذاتيهDz
شارعDx
شتاءD{
شرطيD`
شركةDh
شركهDh
شعبةE.
شعبهE.
شقةDx
شقهDx
شهادةDq
شهادة الثانويةDs
شهادة تقديرDf
شهادة معتمدةDq
شهادهDq
شهاده الثانويهDs
شهاده تقديرDf
شهاده معتمدهDq
شهرDc
شهورDc
ص بDx
ص.بDx
صحفيD`
صحفيةD`
صحفيهD`
صحيفةDh
صحيفهDh
صفحةE/
صفحهE/
صيادD`
صيدلانيةD`
صيدلانيهD`
صيدليD`
صيدليةDh
صيدليهDh
صيفD|
ضعيفDb
طاهD`
طاهيةD`
طاهيهD`
طباخD`
طبيبD`
طبيبةD`
طبيبهD`
طريقDx
طلاقةDk
طلاقهDk
عامE-
عاملD`
عاملةD`
عاملهD`
عبر الإنترنتDj
عبر الانترنتDj
عزباءDd
عضوD`
عضويةDq
عضويهDq
عمارةDx
عمارهDx
عمل حرDh
عن بعدDj
عن بُعدDj
عيادةDh
عيادهDh
فائزDf
فائزةDf
فايزDf
فايزهDf
فريقD}
فصلE'
فندقDh
فنيD`
فنيةD`
فنيهD`
فوق المتوسطE)
فيE0
قائدD`
قابلةD`
قابلهD`
قايدD`
قريةDx
قريهDx
قسمE.
قناةDh
قناهDh
كاتبD`
كاتبةD`
كاتبهD`
كتابE'
كلياتDg
كليةDg
كليهDg
كهربائيD`
كهرباييD`
لحامD`
لدىE0
لديE0
لغة أمE$
لغة الأمE$
لغتي الأمE$
لغتي الامE$
لغه الامE$
لغه امE$
للآنDo
للانDo
ليسانسDl
مؤتمرE'
مؤسسD`
مؤسسةDh
مؤسسة مشاركةD`
ماجستيرE%
مالكD`
مبتدئDa
مبتدئةDb
مبتديDa
مبتديهDb
مبرمجD`
مبرمجةD`
مبرمجهD`
متجرDh
متحفDh
متدربD`
متدربةD`
متدربهD`
مترجمD`
مترجمةD`
مترجمهD`
متزوجDd
متزوجةDd
متزوجهDd
متطوعD`
متطوعةD`
متطوعهD`
متقدمE1
متقدمةE1
متقدمهE1
متوسطE2
متوسطةE2
متوسطهE2
متوقعE&
متوقعةE&
متوقعهE&
مجلةE'
مجلهE'
مجموعةDh
مجموعهDh
محادثةE3
محادثهE3
محاسبD`
محاسبةD`
محاسبهD`
محاضرD`
محاضرةE4
محاضرهE4
محافظةDx
محافظهDx
محامD`
محاميD`
محاميةD`
محاميهD`
محترفDk
محررD`
محررةD`
محررهD`
محللD`
محللةD`
محللهD`
مخبزDh
مختبرDh
مدارسDg
مدربD`
مدربةD`
مدربهD`
مدرسD`
مدرسةDg
مدرسة ثانويةDg
مدرسة صفD`
مدرسة لغةD`
مدرسهDg
مدرسه ثانويهDg
مدرسه صفD`
مدرسه لغهD`
مدققD`
مديرD`
مديرةD`
مديرهD`
مدينةDx
مدينهDx
مراقبD`
مراقبةD`
مراقبهD`
مرشدD`
مرشدةD`
مرشدهD`
مركزDh
مزارعD`
مزارعةD`
مزارعهD`
مسؤولD`
مسؤولةD`
مسابقةDf
مسابقهDf
مساعدD`
مساعدةD`
مساعدهD`
مستشارD`
مستشارةD`
مستشارهD`
مستشفىDh
مستشفيDh
مستمرDo
مسرحDh
مسعفD`
مسعفةD`
مسعفهD`
مسوولD`
مسوولهD`
مشرفD`
مشرفةD`
مشرفهD`
مشروعDp
مشروع خاصDh
مشغلD`
مصرفDh
مصممD`
مصممةD`
مصممهD`
مصنعDh
مصورD`
مصورةD`
مصورهD`
مطعمDh
مطلقDd
مطلقةDd
مطلقهDd
مطورD`
مطورةD`
مطورهD`
مع مرتبة الشرفDt
مع مرتبه الشرفDt
معتمدDq
معتمدةDq
معتمدهDq
معدلDt
معلمD`
معلمةD`
معلمهD`
معماريD`
معهدE5
مغنD`
مقالE'
مقالةE'
مقالهE'
مقبولDb
مكتبDh
مكتبةDh
مكتبهDh
ممتازE1
ممتازةDk
ممتازهDk
ممثلD`
ممثلةD`
ممثلهD`
ممرضD`
ممرضةD`
ممرضهD`
منE6
منحةDf
منحهDf
مندوبD`
مندوبةD`
مندوبهD`
منذE7
منسقD`
منسقةD`
منسقهD`
منشورE'
منطقةDx
منطقهDx
منظمةDh
منظمهDh
مهندسD`
مهندسةD`
مهندسهD`
موتمرE'
موسسD`
موسسهDh
موسسه مشاركهD`
موسيقيD`
موظفD`
موظف استقبالD`
موظفةD`
موظفهD`
ميداليةDf
ميداليهDf
ميدانDx
ميكانيكيD`
نائبD`
نادلD`
نادلةD`
نادلهD`
نايبD`
نجارD`
نشرE'
هيئةDh
هييهDh
وE8
وحدةD}
وحدهD}
ورشةDh
ورشهDh
ورقةE'
ورقة بحثيةE'
ورقهE'
ورقه بحثيهE'
وزارةDh
وزارهDh
وسامDf
وكالةDh
وكالهDh
अंकE9
अकादमीE:
अच्छाE;
अच्छीE<
अधिकारीE=
अध्यक्षE=
अध्यापकE=
अध्यापिकाE=
अध्यायE>
अनुभागE?
अनुवादकE=
अपेक्षितE@
अबEA
अब तकEA
अभिनेताE=
अभिनेत्रीE=
अभियंताE=
अभीEA
अभी तकEA
अविवाहितEB
अस्पतालEC
आईटीआईED
आजEA
आज तकEA
आहार विशेषज्ञE=
इंजीनियरE=
इंटरमीडिएट$8
इंटर्नE=
इलेक्ट्रीशियनE=
उच्च माध्यमिक विद्यालयE:
उत्कृष्टEE
उन्नतEE
उपाध्यक्षE=
एजेंसीEC
एम एEF
एम एडEF
एम एससीEF
एम कॉमEF
एम टेकEF
एम बी एEF
एम.एEF
एम.एडEF
एम.एससीEF
एम.कॉमEF
एम.टेकEF
एम.बी.एEF
एमबीएEF
एवंEG
ऑनलाइनEH
औरEG
औसतEI
कंपनीEC
कर्मचारीE=
कसाईE=
कारखानाEC
कार्यालयEC
किसानE=
केंद्रEC
कैशियरE=
कॉलेजE:
कॉलोनीEJ
कोचE=
कोर्सEK
कोषाध्यक्षE=
क्लिनिकEC
गर्मीEL
गलीEJ
गाइडE=
गायकE=
गायिकाE=
गुरुकुलE:
ग्रामEJ
ग्रीष्मEL
ग्रेडE9
चालकE=
चिकित्सकE=
चिकित्सालयEC
चित्रकारE=
चौकEJ
चौकीदारE=
छात्रवृत्तिEM
छायाकारE=
जारीEA
जिलाEJ
जीवन परिचयEN
जीवन वृत्तEN
जीवनवृत्तEN
टीमE?
ट्रस्टEC
डिज़ाइनरE=
डिजाइनरE=
डिप्लोमाEO
डेवलपरE=
डॉक्टरE=
डॉक्टरेटEP
ड्राइवरE=
तकEQ
तकनीशियनE=
थोड़ाER
थोडाER
दर्जीE=
दसवीं$8
दाईE=
दुकानEC
दूरस्थEH
द्वितीय श्रेणीE9
द्विभाषीES
धाराप्रवाहET
नगरEJ
नगर निगमEC
नरEU
नर्तकE=
नर्सE=
नाईE=
नारीEV
नाविकE=
निगमEC
निदेशकE=
निपुणEW
न्यासEC
पत्रकारE=
पत्रिकाE>
पदकEM
परास्नातकEF
परियोजनाEX
पर्यवेक्षकE=
पाठशालाE:
पात्रता परीक्षाEK
पिनEJ
पी एच डीEP
पी.एच.डीEP
पीएचडीEP
पुरस्कारEM
पुरुषEU
पुस्तकE>
पुस्तकालयEC
पुस्तकालयाध्यक्षE=
पृष्ठEY
पेटेंटE>
पॉलिटेक्निकED
प्रकाशनEC
प्रकाशितE>
प्रतिनिधिE=
प्रतियोगिताEM
प्रतिशतE9
प्रथम श्रेणीE9
प्रथम स्थानEM
प्रधानाचार्यE=
प्रबंधकE=
प्रभागE?
प्रमाण पत्रEK
प्रमाणनEK
प्रमाणपत्रEK
प्रमाणितEK
प्रमुखE=
प्रयोगशालाEC
प्रवीणET
प्रशस्तिEM
प्रशस्ति पत्रEM
प्रशासकE=
प्रशिक्षकE=
प्रशिक्षुE=
प्राइवेट लिमिटेडEC
प्राध्यापकE=
प्रारंभिकEZ
प्रोग्रामरE=
प्रोजेक्टEX
प्रोफेसरE=
प्रौद्योगिकी संस्थानE:
फाउंडेशनEC
फार्मासिस्टE=
बढईE=
बढ़ईE=
बहुत अच्छाET
बायोडाटाEN
बारहवीं$8
बी एE[
बी एडE[
बी एससीE[
बी कॉमE[
बी टेकE[
बी.एE[
बी.एडE[
बी.एससीE[
बी.कॉमE[
बी.टेकE[
बीएE[
बीटेकE[
बुनियादीEZ
बेकरE=
बैंकEC
बोलचालEI
मंत्रालयEC
मकानEJ
मछुआराE=
मजदूरE=
मज़दूरE=
मध्यमE\
मध्यवर्तीEI
महाविद्यालयE:
महिलाEV
महीनाE]
महीनेE]
मातृ भाषाES
मातृभाषाES
मार्गEJ
मालीE=
मासE]
माहE]
मिस्त्रीE=
मूलभूतER
मैकेनिकE=
मैट्रिक$8
मैनेजरE=
मोहल्लाEJ
यूनिवर्सिटीE:
रसोइयाE=
राजमिस्त्रीE=
रिज़्यूमेEN
रिज्यूमेEN
रिमोटEH
रेफरीE=
रोडEJ
लाइसेंसEK
लिपिकE=
लिमिटेडEC
लेखE>
लेखाकारE=
लोहारE=
वEG
वकीलE=
वर्तमानEA
वर्तमान तकEA
वर्षE^
वसंतE_
वार्डEJ
वास्तुकारE=
विक्रेताE=
विजेताEM
विद्यापीठE:
विद्यालयE:
विभागE?
विवाहितEB
विशेषज्ञE`
विशेषज्ञताEa
विश्लेषकE=
विश्वविद्यालयE:
विषयEa
वेटरE=
वेल्डरE=
व्याख्याताE=
व्याख्यानE>
शरदEb
शाखाEa
शिक्षकE=
शिक्षिकाE=
शीतEc
शोध पत्रE>
शोधकर्ताE=
शोधपत्रE>
श्रमिकE=
श्रेणीE9
संगीतकारE=
संचालकE=
संचालिकाE=
संपादकE=
संभावितE@
संवाददाताE=
संस्थाEC
संस्थानEd
संस्थापकE=
सचिवE=
सडकEJ
सड़कEJ
सदस्यE=
सन्Ee
समन्वयकE=
समितिEC
समूहEC
सम्मानEM
सम्मानितEM
सम्मेलनE>
सर्दीEc
सलाहकारE=
सहायकE=
साधारणER
सामान्यE\
सालE^
सिपाहीE=
सुरक्षाकर्मीE=
सेEf
सेक्टरEJ
सैनिकE=
स्कूलE:
स्टूडियोEC
स्त्रीEV
स्नातकE[
स्नातकोत्तरEF
स्वयंसेवकE=
स्वयंसेविकाE=
स्वर्ण पदकEM
हाई स्कूल$8
हायर सेकेंडरी$8
होटलEC
กรมEg
กรรมการEh
กระทรวงEg
กลุ่มEg
กลุ่มงานEi
การแข่งขันEj
ขณะนี้Ek
คณะEl
คนขับรถEh
ครูEh
คลินิกEg
คล่องEm
คล่องแคล่วEm
คะแนนเฉลี่ยEn
คาดว่าEo
คาดว่าจะจบEo
งานวิจัยEp
จนถึงEq
จนถึงขณะนี้Ek
จนถึงปัจจุบันEk
จังหวัดEr
จากEs
จุฬาลงกรณ์El
จํากัดEg
ชนะเลิศEj
ชายEt
ชื่อโครงการEu
ช่างEh
ช่างภาพEh
ช่างเทคนิคEh
ซอยEr
ดีEv
ดีมากEw
ดีเด่นEj
ดีเยี่ยมEm
ดุษฎีบัณฑิตEx
ตอนนี้Ek
ตัวแทนEh
ตั้งแต่Ey
ตีพิมพ์Ep
ตําบลEr
ถนนEr
ถึงEq
ถึงปัจจุบันEk
ทนายความEh
ทางไกลEz
ทีมEi
ที่E{
ที่ปรึกษาEh
ทุนEj
ทํางานทางไกลEz
ธนาคารEg
นักการตลาดEh
นักข่าวEh
นักจิตวิทยาEh
นักบัญชีEh
นักพัฒนาEh
นักวิจัยEh
นักวิเคราะห์Eh
นักศึกษาฝึกงานEh
นักออกแบบEh
นักเขียนEh
นักแปลEh
นิตยสารEp
น้อยE|
นําเสนอผลงานEp
บทความEp
บทที่Ep
บรรณาธิการEh
บรรณารักษ์Eh
บริษัทEg
บริหารธุรกิจบัณฑิตE}
บัณฑิตE}
บัณฑิตวิทยาลัยEl
บ้านเลขที่Er
ประกวดEj
ประกันภัยEg
ประกาศนียบัตรF$
ประกาศนียบัตรวิชาชีพF%
ประกาศนียบัตรวิชาชีพชั้นสูงF&
ประชุมวิชาการEp
ประธานEh
ประวัติย่อF'
ประวัติย่อส่วนตัวF'
ประวัติส่วนตัวสมัครงานF'
ปริญญาตรีE}
ปริญญาเอกEx
ปริญญาโทF(
ปวชF%
ปวสF&
ปัจจุบันEk
ปานกลางF)
ปีF*
ผลการเรียนEn
ผู้ก่อตั้งEh
ผู้จัดการEh
ผู้ช่วยEh
ผู้ตรวจสอบEh
ผู้บริหารEh
ผู้ประสานงานEh
ผู้ฝึกสอนEh
ผู้อํานวยการEh
ผู้เชี่ยวชาญF+
ผ่านการอบรมF$
ฝึกงานEh
ฝ่ายEi
พนักงานEh
พนักงานดีเด่นEj
พนักงานต้อนรับEh
พนักงานเสิร์ฟEh
พยาบาลEh
พอใช้F,
พิพิธภัณฑ์Eg
พื้นฐานF-
พ่อครัวEh
ภาคฤดูร้อนF.
ภาควิชาF/
ภาษาหลักF0
ภาษาแม่F0
ม 6F%
ม.6F%
มหาชนEg
มหาบัณฑิตF(
มหาวิทยาลัยEl
มัคคุเทศก์Eh
มัธยมศึกษาF%
มัธยมศึกษาตอนปลายF%
มูลนิธิEg
รองชนะเลิศEj
รองผู้จัดการEh
ระดับกลางF)
ระดับดีF1
ระดับสูงEw
รางวัลEj
ราชภัฏEl
ราชมงคลEl
รีสอร์ตEg
รีสอร์ทEg
ร้านEg
ร้านขายยาEg
ร้านอาหารEg
ฤดูร้อนF.
ฤดูหนาวF2
ฤดูใบไม้ผลิF3
ฤดูใบไม้ร่วงF4
ล่ามEh
วารสารEp
วิชาเอกF/
วิทยากรEh
วิทยานิพนธ์Ep
วิทยาลัยEl
วิทยาศาสตรบัณฑิตE}
วิทยาศาสตรมหาบัณฑิตF(
วิทยาเขตEl
วิศวกรEh
วิศวกรรมศาสตรบัณฑิตE}
วุฒิบัตรF$
ศาสตราจารย์Eh
ศิลปศาสตรบัณฑิตE}
ศูนย์Eg
สตูดิโอEg
สถาบันF5
สถาปนิกEh
สมรสF6
สมรสแล้วF6
สมาคมEg
สหกรณ์Eg
สาขาF/
สาขาวิชาF/
สิทธิบัตรEp
สื่อสารได้F,
ส่วนงานEi
สํานักงานEg
สํานักพิมพ์Eg
หญิงF7
หนังสือEp
หมู่Er
หมู่บ้านEr
หย่าF6
หลักสูตรF$
หัวหน้าEh
ห้องปฏิบัติการEg
ห้องสมุดEg
ห้างหุ้นส่วนEg
องค์การEg
อนุบาลEl
อนุปริญญาF&
ออนไลน์Ez
อาคารEr
อาจารย์Eh
อาชีวศึกษาEl
อาสาสมัครEh
อําเภอEr
เกรดEn
เกรดเฉลี่ยEn
เกียรติคุณEj
เกียรตินิยมEn
เกียรตินิยมอันดับEn
เกียรติบัตรF8
เขตEr
เจ้าของEh
เจ้าของภาษาF0
เจ้าหน้าที่Eh
เชฟEh
เชี่ยวชาญEw
เชี่ยวชาญมากF9
เดือนF:
เทคนิคEl
เทศบาลEg
เบื้องต้นF-
เพศชายEt
เพศหญิงF7
เภสัชกรEh
เรซูเม่F'
เริ่มต้นF;
เลขที่Er
เลขานุการEh
เล็กน้อยE|
เหรียญEj
เหรียญทองEj
เอกF/
แขวงEr
แต่งงานแล้วF6
แผนกF<
แพทย์Eh
แม่บ้านEh
โครงการEu
โปรเจกต์Eu
โปรแกรมเมอร์Eh
โรงงานEg
โรงพยาบาลEg
โรงเรียนEl
โรงเรียนประถมEl
โรงเรียนมัธยมEl
โรงแรมEg
โล่Ej
โสดF6
ใบขับขี่F$
ใบประกอบวิชาชีพF$
ใบรับรองF$
ใบอนุญาตF$
ấp+u
ởF=
ủy ban)6
いまF>
およびF?
からF@
か月FA
こども園8m
とF?
にてFB
に勤務FB
までFC
よりFD
アシスタントFE
アナリストFE
アパレル8m
アパートFF
アルバイトFE
アーキテクトFE
イラストレーターFE
インサイドセールスFE
インストラクターFE
インターンFE
ウェブデザイナーFE
エキスパートFG
エディターFE
エネルギー8m
エンジニアFE
エンタテインメント8m
オペレーターFE
オンラインFH
オーナーFE
カスタマーサクセスFE
カスタマーサポートFE
カフェ8m
カメラマンFE
カ月FA
ガイドFE
ガス8m
キッチンスタッフFE
キャプテンFE
キュレーターFE
クラブ8m
クリニック8m
グラフィックデザイナーFE
グループFI
グループホーム8m
ケアマネジャーFE
コンサルタントFE
コンテストFJ
コースFK
コーチFE
コーポFF
コーポレーション8m
サブリーダーFE
サポートFE
サロン8m
サービス8m
シェフFE
システム8m
システムズ8m
スクラムマスターFE
スタイリストFE
スタジオ8m
スタッフFE
スタートアップ8m
スーパーバイザーFE
セミナーFL
センターFM
セールスFE
ソフト8m
ソフトウェア8m
ソムリエFE
ソリューションズ8m
チェーン8m
チーフFE
チームFM
テクノロジーズ8m
テスターFE
テック8m
テレビ8m
テレワークFH
ディレクターFE
デイケア8m
デイサービス8m
デザイナーFE
デザイン事務所8m
デリバリー8m
データサイエンティストFE
トレーナーFE
ネイティブFN
ネイティブレベルFN
ネイリストFE
ハイツFF
ハングル検定=p
バイヤーFE
バイリンガルFN
バックエンドリードFE
バリスタFE
パティシエFE
パートFE
パートタイムFO
ビジネスレベルFP
ビジネス上級FP
ファシリテーターFE
フィールドセールスFE
フルタイムFO
フルリモートFH
フロントエンドリードFE
プランナーFE
プログラマFE
プログラマーFE
プロジェクトFQ
プロジェクトマネージャーFE
プロジェクト名FQ
プロダクトオーナーFE
プロデューサーFE
ベンダー8m
ベンチャー8m
ベーカリー8m
ページFR
ホテル8m
ホールスタッフFE
ホールディングス8m
ボランティアFE
ポスター発表FS
マネジメントFE
マネジャーFE
マネージャーFE
マンションFF
マーケターFE
メディア8m
メンターFE
メーカー8m
モデレーターFE
モータース8m
ユニットFM
ライターFE
ラボ8m
リサーチャーFE
リモートFH
リーダーFE
リードFE
レジュメFT
レストラン8m
ロジスティクス8m
ワークス8m
ヵ月FA
ヶ月FA
一本FU
一等奖FV
一等榮譽FW
一等荣誉FX
一級$C
一級榮譽FW
一级乙等FY
一级建造师FZ
一级甲等FY
一级荣誉FX
一般F[
一般社団法人8m
一身上の都合により退職F\
丁目FF
三好学生FV
三專F]
三等奖FV
三級$C
三級榮譽FW
三级FY
上岗证FZ
上級F^
不動産8m
与F_
专业F`
专业八级Fa
专业四级FY
专业排名FX
专八FY
专利Fb
专升本FU
专卖店Fc
专员Fd
专四FY
专家Fe
专家级Ff
专硕Fg
专科Fh
专科学校Fi
专著Fb
世話人FE
丙級Fj
丙級技術士Fj
业务员Fd
个人履历Fk
个人简历Fk
个人项目Fl
个月Fm
中Fn
中上Fo
中上級Fp
中专Fq
中医师Fd
中台Fr
中国語検定=p
中学Fi
中学校Fs
中學Ft
中小企業診断士$C
中心Fu
中技Fv
中文履歷Fw
中文简历Fk
中等Fx
中級Fy
中级Fz
中级会计FZ
中级职称FZ
中退F{
中途退学F{
中醫師F|
中餐厨师Fd
中高級Fo
中高级F}
为止G$
主任G%
主任技師FE
主任技術者$C
主任調理師FE
主修G&
主催FE
主催者FE
主办人Fd
主办会计Fd
主厨Fd
主将FE
主席Fd
主幹FE
主廚F|
主持Fd
主持人G'
主播G'
主査FE
主治医师Fd
主管G'
主管护师Fd
主編F|
主编Fd
主要完成人Fd
主辦人F|
之家G(
乐团Fc
乗務員FE
乘务员Fd
乙級Fj
乙級技術士Fj
乡G)
书局Fc
书店Fc
书记Fd
书院Fi
买手Fd
了解G*
予備校8m
予定G+
事业单位Fc
事业群Fr
事业部Fr
事务所Fc
事務FE
事務員FE
事務所G,
事業所8m
事業本部FM
事業部G-
二專F]
二技G.
二本FU
二等奖FV
二等榮譽FW
二級$C
二級乙等榮譽FW
二級榮譽FW
二級甲等榮譽FW
二级乙等FY
二级建造师FZ
二级甲等G/
二级荣誉FX
互动Fc
互联网Fc
五專F]
亚军FV
亞軍G0
交付G1
交易员Fd
产品助理Fd
产品经理Fd
产品部Fr
人事G2
人力資源部G3
人力资源师FZ
人力资源管理师FZ
人力资源部Fr
今G4
今天G5
介護士FE
介護施設8m
介護福祉士FE
仍在職G6
从G7
从业资格FZ
从业资格证FZ
仓库管理员Fd
仓管Fd
代理店8m
代表G2
代表取締役FE
代課老師F|
代驾Fd
以上G8
以來G9
以来G:
以降G;
任职于G<
任職於G=
企劃F|
企業G,
企画FE
优化师Fd
优秀G>
优秀共青团员FV
优秀员工FV
优秀团员FV
优秀奖FV
优秀学生FV
优秀学生干部FV
优秀干部FV
优秀教师FV
优秀毕业生FV
会使用G?
会社8m
会計事務所8m
会計士FE
会计Fd
会计师事务所Fc
会计证FZ
会议论文Fb
会長FE
会长Fd
传媒Fc
传播Fc
住院医师Fd
作家Fd
作業主任者$C
作業員F|
作業療法士FE
作者Fd
佳作G@
供应链Fc
供职于G<
便利商店G(
便利店Fc
係FM
係長FE
保健師FE
保健所8m
保全F|
保安Fd
保母F|
保洁Fd
保育员Fd
保育園GA
保育士FE
保育士資格$C
保育所8m
保险Fc
保険8m
保險G(
信息技术Fc
信息系统项目管理师FZ
信用組合8m
信用金庫8m
信贷员Fd
修了GB
修了見込みGC
修了証$C
修士GD
修士号GD
修士課程GD
俱乐部Fc
俱樂部G(
俳優FE
倉庫8m
倉管F|
個人專案GE
個人履歷Fw
個人簡歷Fw
個人開発FQ
個月GF
健康证FZ
健身房Fu
側專案GE
傑出G0
傳媒G(
優勝FJ
優秀GG
優秀賞FJ
優等G0
儲備幹部F|
先进个人FV
先进工作者FV
光電G(
免許$C
免許状$C
児童クラブ8m
児童館8m
党支部书记Fd
党校Fi
入団GH
入围FV
入圍G0
入学GI
入學GJ
入局GH
入庁GH
入所GH
入社GI
入职GK
入職GL
入行GH
入賞FJ
入選FJ
入門GM
入门GN
內場F|
內場人員F|
全日制GO
全日制本科FU
全栈Fd
全民英檢GP
全职GO
全職GQ
公司Fu
公關長F|
六级FY
六西格玛FZ
共同主催FE
共同創業者FE
共著FS
养老院Fc
兼任助理F|
兼职GR
兼職GQ
兽医Fd
内审员FZ
写真家FE
军官Fd
农业Fc
农场Fc
农艺师Fd
冠军FV
冠軍G0
冬GS
冬天GT
冬季GS
准教授FE
准看護師FE
出版GU
出版公司G(
出版社Fu
出納F|
出纳Fd
分享Fb
分公司Fu
分析师Fd
分析師F|
分校GV
分院Fr
列车员Fd
创业公司Fc
创始人Fd
初中Fq
初心者GW
初級GX
初級レベルGY
初级GZ
初级会计FZ
到G[
到现在G5
到現在G6
到目前G5
到職GJ
制作人Fd
制药Fc
制造Fc
前台Fd
前端G'
前端工程師F|
剧团Fc
剧院Fc
剪輯師F|
剪辑师Fd
副主廚F|
副会長FE
副会长Fd
副學士F]
副店長G\
副总Fd
副教授Fd
副料理長FE
副會長F|
副理F|
副編集長FE
副總召F|
副部長FE
副部长Fd
創業GH
創業者FE
創辦人F|
劇団8m
劇團G(
劇場8m
加权均分FX
加权平均分FX
动漫Fc
动画师Fd
助产士Fd
助手G%
助教G%
助理G'
助産師FE
劳务派遣GO
動物醫院G(
化妆师Fd
化学8m
化工Fc
化成8m
区G]
区域经理Fd
区役所8m
医师Fd
医師FE
医生Fd
医疗Fc
医療法人8m
医科大学Fi
医院Fc
區G^
區經理F|
十佳FV
半导体Fc
半導體G(
协会Fc
卒業G_
卒業予定G+
卒業制作FQ
卒業研究FQ
卒業見込みGC
協会8m
協會G(
協理F|
单元G)
单证员Fd
单身G`
単位取得退学F{
博士Ga
博士前期課程GD
博士号Gb
博士后Gc
博士後期課程Gb
博士後研究員F|
博士班Gd
博士研究生Ge
博士課程Gb
博物館G,
博物馆Fc
印刷8m
危険物取扱者$C
厂Fc
厚生労働省8m
原画师Fd
厨师Fd
厨师长Fd
县G)
参与者Fd
叉车工Fd
及Gf
及びF?
双学士FU
双硕士Fg
双语Gg
发布Fb
发明专利Gh
发明专利(受理Gi
发表Fb
发起人Fd
取得Gj
取得済みG1
取締役FE
受付FE
受理Gi
受託会社8m
受講G1
受講修了G1
受賞FJ
受験G1
口腔医生Fd
口譯F|
口译Fd
口頭発表FS
召集人G'
可作为工作语言Fa
可日常交流Gk
号Gl
号室FF
司会FE
司書FE
司机Fd
司機F|
司法書士FE
司法考试FZ
合伙人Fd
合作社Fu
合同会社8m
合同制GO
合夥人F|
合格Gm
合格証取得G1
合格證Fj
合格證書Fj
合格证FZ
合資会社8m
名次FW
后端Fd
周Gn
周刊Fc
和Gf
咖啡Fc
咖啡师Fd
咖啡師F|
咨询Fc
咨询师Fd
品保F|
品管F|
品管工程師F|
品質管理FE
商事8m
商务流利Fa
商務流利Go
商场Fc
商学院Fi
商店8m
商行G(
單身Gp
営業FE
営業職FE
営業部FM
嘱託FO
器材長F|
四技G.
四级FY
团支书Fd
团队Fr
园林Fc
园长Fd
図書館8m
国土交通省8m
国家二级FZ
国際会議Gq
图书馆Fc
國中Ft
國外業務F|
國際G(
國際認證Fj
圖書館G(
團契G(
團隊G3
在任G5
在学中F>
在學G6
在宅FH
在籍F>
在籍中F>
在线Gr
在职G5
在职研究生Fg
在職G6
在職中Gs
在读G5
地产Fc
场务Fd
均分FX
執業資格Fj
執照Fj
執筆Gq
執行役員FE
執行長F|
培訓Gt
培訓班Gt
培训Gu
培训专员Fd
培训师Fd
培训机构Fc
培训班Gu
基本Gv
基本情報$C
基本情報技術者$C
基础GZ
基础平台部Fr
基礎GX
基礎レベルGY
基金Fc
基金会Fc
基金會G(
堪能Gw
報社G(
塾8m
塾講師FE
士兵Fd
声優FE
处Fr
夏Gx
夏天Gy
夏季Gx
夏期Gz
外企Fc
外務省8m
外包GO
外場F|
外場人員F|
外观设计Gi
外观设计专利Gi
外贸业务员Fd
外送員F|
多益GP
夜大Fi
大专Fh
大卒G{
大厦G)
大型自動車免許$C
大堂经理Fd
大学G|
大学专科Fh
大学本科FU
大学校Fs
大学英语六级FY
大学英语四级FY
大学院Fs
大学院修士GD
大學Ft
大學部G.
大客户经理Fd
大工FE
大賞FJ
大賽G0
大赛FV
大道G}
天H$
契約社員H%
奖FV
奖学金FV
奖项FV
奨励賞FJ
奨学金FJ
女H&
女中Ft
女子大学Fs
女性H&
奶茶店Fc
委员Fd
委员会Fc
委員會G(
季军FV
季軍G0
学业成绩FX
学习中H'
学习委员Fd
学会Gq
学会誌Gq
学分FX
学分绩FX
学分绩点FX
学刊Fb
学園Fs
学堂Fc
学士H(
学士号G{
学士学位FU
学士課程G{
学徒Fd
学报Fb
学校G|
学校法人8m
学硕Fg
学科H)
学童8m
学級委員FE
学習中H*
学芸FE
学芸員FE
学部H)
学部卒G{
学院G|
學分FW
學務主任F|
學報H+
學士G.
學士學位G.
學徒F|
學徒廚師F|
學校Ft
學業平均FW
學系H,
學院Ft
宅地建物取引士$C
宅建$C
安全员Fd
安全工程师FZ
安親班G(
安親班老師F|
安養中心G(
实业Fc
实习生Fd
实用新型Gh
实用新型专利Gi
实验室Fr
実務レベルH-
実務経験ありH-
実用新案H.
実用英語技能検定=p
実習生FE
宠物医院Fc
审核员Fd
审计Fd
审计员Fd
审计师FZ
客户代表Fd
客户经理Fd
客服G'
客栈Fc
室H/
室長FE
家教G'
寄稿Gq
寒假GT
實業G(
實習生F|
實驗室G3
審判FE
导游Fd
导游证FZ
导演Fd
导购Fd
専修FK
専修学校Fs
専攻FK
専門士H0
専門学校Fs
専門家レベルFG
専門店8m
專利H+
專員F|
專家H1
專書H+
專案GE
專案助理F|
專案名稱GE
專案管理師F|
專案經理F|
專業H2
專業資格Fj
專欄H+
專科F]
專科學校Ft
專賣店G(
專題GE
導師F|
導師證書Fj
導演F|
導覽員F|
導覽志工F|
導遊F|
導遊證Fj
小区G)
小学Fi
小学校Fs
小學Ft
小組G3
小編F|
小组Fr
就任GH
就業中F>
就职于G<
就職GH
就職於G=
就讀中G6
局H3
居委会Fc
居家办公Gr
居服員F|
居民組織G(
履历Fk
履历表Fk
履歴書FT
履歷Fw
履歷書Fw
履歷表Fw
巡査FE
工作坊G(
工作室Fu
工作语言Fa
工厂Fc
工商管理硕士Fg
工地主任F|
工場8m
工場長FE
工学部FK
工廠G(
工房8m
工業G,
工程G(
工程专业F`
工程局Fc
工程师Fd
工程師F|
工讀生F|
已婚H4
已婚已育G`
已婚未育G`
已授权Gi
巷G}
市H5
市场部Fr
市役所8m
师范Fi
席次1r
常勤FO
干事Fd
干部Fd
平台Fc
平均FW
平均分FX
平均学分绩点FX
平均成績FW
平均成绩FX
平均点1r
平均绩点FX
年H6
年级排名FX
年間H7
幹事G\
幹部F|
幼儿园H8
幼兒園Ft
幼师Fd
幼教老師F|
幼稚園GA
广播员Fd
广播站Fc
庁8m
広報FE
应届H9
应届毕业H9
店8m
店员Fd
店員F|
店經理F|
店長G\
店长Fd
府FF
庭師FE
康复师Fd
廃業F\
廚助F|
廚師F|
廟G(
建模师Fd
建筑Fc
建筑师Fd
建築士FE
建設G,
开发Fd
开发专家Fd
开始G:
开源Fl
开源项目Fl
弁護士FE
弁護士法人8m
弄G}
弟子FE
当前G5
录音师Fd
影业Fc
影像技师Fd
影業G(
影視G(
影视Fc
役所8m
律师Fd
律师事务所Fc
律師F|
後端F|
後端工程師F|
得意H:
得獎G0
從H;
心理咨询师Fd
心理咨询师证FZ
志工F|
志愿者Fd
応用情報$C
応用情報技術者$C
快递员Fd
急救員Fj
急救證書Fj
总工Fd
总监Fd
总经理Fd
总裁Fd
总评FX
总账会计Fd
情報システム8m
情報セキュリティマネジメント$C
情報処理技術者$C
應屆H<
應屆畢業H<
成员Fd
成員F|
成本会计Fd
成績H=
成績優異FW
成績評価1r
成绩FX
成绩排名FX
我的简历Fk
所長FE
托业FY
托福H>
执业医师FZ
执业护士FZ
执业药师FZ
执业资格FZ
执照FZ
技师Fd
技師G\
技术专家Fd
技术员Fd
技术支持Fd
技术部Fr
技校Fq
技研8m
技能士$C
技能講習$C
技術員F|
技術士Fj
技術學院Ft
技術者H?
技術者試験$C
技術部G-
技術長F|
投资Fc
投资经理Fd
护士Fd
护士执业FZ
护士长Fd
护工Fd
护师Fd
报关员Fd
报社Fc
担当FE
担当者FE
招待講演H.
招聘专员Fd
拟H9
拣货员Fd
持續中G6
持续中G5
持续更新G5
指導員FE
挖机司机Fd
授权Gi
掌握H@
排名HA
排长Fd
採購F|
採購專員F|
控股Fc
推拿师Fd
掲載Gq
提名FV
提名奖FV
插画师Fd
插畫家F|
摄像师Fd
摄影师Fd
播音员Fd
撰稿人Fd
擅長HB
擅长HC
操作员Fd
攝影師F|
支店8m
支援員FE
支社8m
支配人FE
收銀員F|
收银Fd
收银员Fd
放射師F|
放射線技師FE
放送8m
政府Fu
救助站Fc
教保員F|
教務FE
教務主任F|
教員FE
教員免許$C
教學助理F|
教师Fd
教师资格证FZ
教師F|
教授G%
教會G(
教材Fb
教研员Fd
教研室Fr
教練F|
教练Fd
教育科技Fc
教諭FE
敬具G8
敬礼HD
敬禮HE
数据分析Fd
数据工程师Fd
数据库系统工程师FZ
整備士FE
數位G(
文化Fc
文化传播Fc
文员Fd
文員F|
文章HF
文部科学省8m
料理長FE
新型專利HG
新聞社8m
新能源Fc
方向F`
施工员Fd
施工管理FE
旅行8m
旅館8m
旋盤工FE
旗舰店Fc
既婚HH
日HI
日報G(
日常交流Gk
日常会話HJ
日常会話レベルHJ
日常会话Gk
日常會話Fn
日常溝通Fn
日报Fc
日本語能力試験=p
日本語能力試驗GP
日檢GP
日语一级FY
日语能力考试FY
日間HK
早报Fc
早餐店G(
星期HL
春HM
春天HN
春季HM
晚報G(
晚报Fc
晨报Fc
普工Fd
普考Fj
普通Fn
普通自動車免許$C
普通自動車第一種運転免許$C
普通话FY
普通话证书FZ
暑假Gy
暑期Gy
書卷獎G0
書局G(
書店G(
書記FE
最優秀FJ
最優秀賞FJ
會計F|
會長F|
月HO
有HP
有限会社8m
有限公司Fu
有限责任公司Fc
服务员Fd
服務員F|
服務處G(
服饰Fc
期刊HF
木工G%
未婚HQ
本社8m
本科HR
本部FM
机构Fc
机械厂Fc
杂志Fb
杂志社Fc
村H5
村委会Fc
村官Fd
村役場8m
板前FE
架子工Fd
架构师Fd
架構師F|
柜员Fd
査読付きH.
栄養士FE
标兵FV
栋G)
校区Fi
校正者FE
校长Fd
株HS
株式会社8m
核心成员Fd
核心期刊Fb
案件FQ
案件名FQ
案例Fl
检察院Fc
检验员Fd
检验师Fd
検定$C
業務F|
業務代表F|
業務委託FO
業務專員F|
業務経歴書FT
業務經理F|
業務部G3
楼G)
楽団8m
榮譽G0
榮譽學位FW
樂團G(
樓G^
機構G(
檢定Fj
止HT
正式GO
正式员工GO
正社員H%
正職GQ
正職員FO
此致HU
此致敬礼HD
此致敬禮HE
歯科衛生士FE
段G^
母国語FN
母語HV
母语Gg
母语水平Gg
比賽G0
比赛FV
毕业HW
毕业论文设计Fl
毕业设计Fl
毕设Fl
民宿Fc
民警Fd
水手Fd
水産8m
水电工Fd
求职简历Fk
決済8m
汽车Fc
油漆工Fd
法人8m
法人営業FE
法務省8m
法律事務所8m
法律职业资格FZ
法院Fc
注会FZ
注册会计师FZ
洗碗工Fd
活動長F|
派出所Fc
派遣GQ
派遣社員H%
流利HX
流利沟通Fa
流暢HY
流畅Fa
测试Fd
测量员Fd
海关Fc
海運8m
消防员Fd
消防員F|
消防士FE
消防署8m
深入掌握Ff
清掃員FE
清潔員F|
測量員F|
測量士FE
満期退学F{
準優勝FJ
準学士H0
溶接工FE
漁協8m
漁師FE
演员Fd
演員F|
演奏员Fd
演奏家FE
演講H+
演讲Fb
漢検=p
灯光师Fd
為止HZ
烘焙师Fd
烘焙師F|
焊工G'
焊工证FZ
焼方FE
照顧服務員F|
煮方FE
熟悉H[
熟悉日常交流Gk
熟知H\
熟練H]
熟練使用HB
熟练H^
熟练使用HC
熟练掌握HC
熟练运用HC
營造G(
營養師F|
版主Fd
牙医Fd
牙醫師F|
牧场Fc
牧場8m
物业Fc
物业管家Fd
物流H_
物流士F|
物理治療師F|
物産8m
物联Fc
特優G0
特別養護老人ホーム8m
特待生FJ
特效师Fd
特种作业FZ
特等奖FV
特約作者F|
特許FS
独身HH
獎G0
獎學金G0
獣医師FE
獲得H`
獲獎Ha
獸醫F|
现今G5
现任G5
现在G5
班主任Fd
班排名FW
班级排名FX
班组长Fd
班長FE
班长Fd
現任G6
現在Gs
現在に至るF>
現在までF>
現在も在籍F>
現在在職中F>
現在進行中F>
現場監督FE
現職Gs
球會G(
理事G%
理发店Fc
理学療法士FE
理容師FE
理工Fi
理财经理Fd
理货员Fd
環境省8m
瓦工Fd
生協8m
生徒会長FE
生技G(
生活相談員FE
生活老师Fd
生物Fc
生物科技Fc
生産管理FE
生醫G(
產品企劃F|
產品經理F|
產品部G3
用户研究员Fd
甲等榮譽FW
电力Fc
电商Fc
电大Fi
电子厂Fc
电工Fd
电工证FZ
电焊工Fd
电视Fc
电视台Fc
男Hb
男性Hb
町FF
町役場8m
畢業Hc
畢業專題GE
畢業製作GE
略懂Hd
番FF
番地FF
病院8m
療養院G(
発表Gq
発起人FE
登壇Gq
發明專利HG
發表H+
發起人F|
百貨G(
百貨店8m
百货Fc
监制Fd
监理Fd
监理工程师FZ
監査法人8m
監督FE
目前He
目前在职G5
直到现在G5
直博Ge
相談員FE
省G}
看護F|
看護助手FE
看護師FE
県FF
県庁8m
着任GH
督导Fd
督导员Fd
督導F|
瞭解Hf
短大Fs
短期大学Fs
短期大学士H0
研修FL
研修医FE
研修班Gu
研发Fd
研发部Fr
研發部G3
研究助理G'
研究员Fd
研究員G\
研究員助理F|
研究室FM
研究所Hg
研究生Hh
研究生院Fi
研究科H)
研究院Fu
研習Gt
研習營Gt
研討會H+
硕士Fg
硕士学位Fg
硕士研究生Fg
碩士Hi
碩士班Hi
社HP
社会保険労務士$C
社会福祉協議会8m
社会福祉士FE
社会福祉法人8m
社区工作者Fd
社員FE
社工G'
社工員F|
社會工作主任F|
社會服務處G(
社福機構G(
社群小編F|
社長G\
社长Fd
福利工作員F|
福利院Fc
福祉会8m
离异G`
离职HW
秋Hj
秋天Hk
秋季Hj
科Hl
科员Fd
科学与技术F`
科学家Fd
科學家F|
科室Fr
科技Fu
科技大學Ft
科研助理Fd
科系H2
科長F|
秘书Fd
秘书长Fd
秘書G\
秘書検定$C
称号FV
移动Fc
程序员Fd
程式設計師F|
稍懂Hm
税务局Fc
税务师FZ
税務署8m
税理士FE
税理士法人8m
空服員F|
窓口FE
站点负责人Fd
站长Fd
竞赛FV
競賽G0
笔译Fd
第Hn
第一作者Fb
第一名Ho
第一完成人Fd
第一語言Hp
第一语言Gg
第三名Ho
第二作者Fb
第二名Ho
策划Fd
简单交流Hq
简单会话Hq
简历Fk
箇月FA
算法Fd
算法专家Fd
管培生Fd
管理员Fd
管理栄養士FE
管理者$C
管理職FE
簡歷Fw
簿記$C
精密G,
精機8m
精熟Go
精算师Fd
精通Hr
系G&
系學會會長F|
系排名FW
系统架构设计师FZ
系统集成项目管理工程师FZ
紀要Gq
約聘Hs
紡績8m
組Ht
組合8m
組員F|
組裝員F|
組長G\
経歴書FT
経済産業省8m
経理FE
結業Hc
經理F|
継続中F>
総務FE
総務省8m
線上Hu
編入GH
編入学GH
編劇F|
編輯F|
編集者FE
編集長FE
縣G^
總召F|
總平均FW
總監F|
總經理F|
總編輯F|
繊維8m
线上Gr
组Fr
组员Fd
组长Fd
经济师FZ
经理Fd
经纪人Fd
结业HW
统招本科FU
绩点FX
维修工Fd
综合排名FX
绿带FZ
编剧Fd
编导Fd
编辑Fd
网格员Fd
网约车司机Fd
网络Fc
网络工程师证FZ
置业Fc
美宣F|
美容室8m
美容师Fd
美容師FE
美容院Fu
美工Fd
美术馆Fc
美編F|
美術館G,
翻訳者FE
翻譯F|
翻译Fd
老人ホーム8m
老师Fd
老師F|
考取Hv
职业技术学院Fi
职业资格FZ
职校Fi
职高Fq
職人FE
職務経歴書FT
職業訓練校Fs
職能治療師F|
職長FE
肄业Hw
肄業Hx
股份有限公司Fu
育婴师Fd
育婴师证FZ
能够使用H\
能手FV
能源Fc
臨床心理師F|
臨床検査技師FE
自Hy
自動車8m
自治区G)
自考本科FU
自衛官FE
至G[
至今G4
至现在G5
至現今G6
至現在F>
至目前He
與Hz
航空H{
船员Fd
船員G\
船长Fd
良好H|
花园G)
英検=p
英檢GP
英语六级FY
英语四级FY
茶艺师FZ
茶馆Fc
荣获FV
荣誉称号FV
药师Fd
药房Fc
获取H}
获奖I$
获得H}
营业员Fd
营养师Fd
营养师证FZ
著作HF
著書Gq
董事長F|
董事长Fd
薪酬专员Fd
薬剤師FE
薬品8m
薬局8m
藥局G(
藥局藥師F|
藥師F|
處G3
處長F|
號I%
行政Fd
行政助理F|
行政書士FE
行銷企劃F|
行銷專員F|
街G}
街坊會G(
街道G)
街道办Fc
街道办事处Fc
衛生管理者$C
表彰FJ
表彰状FJ
裁判G'
裁判所8m
装配工Fd
装饰Fc
補習班G(
補習班老師F|
製パン8m
製作所8m
製片F|
製程工程師F|
製菓8m
製薬8m
襄理F|
西点师Fd
見習いFE
見込G+
見込みG+
観光8m
见习Fd
规划师Fd
計畫案GE
計算8m
訓練校Fs
訓練營Gt
記事Gq
記者G\
設備工程師F|
設立GH
設計事務所8m
設計專利HG
設計師F|
設計者FE
診所G(
診療所8m
註冊Fj
註冊社工I&
註冊護士Fj
証券8m
評定平均1r
認定Gm
認定証$C
認證Fj
語言治療師F|
課G-
課長G\
課長代理FE
調理員FE
調理師FE
調酒師F|
論文I'
論文誌Gq
諮商師F|
諮商心理師F|
講師G\
講師認證Fj
講座I(
講演Gq
講習FL
講習会FL
講者F|
講解員F|
證Fj
證券G(
證明書Fj
證書Fj
證照Fj
警備員FE
警員F|
警察署8m
譯者F|
譯著H+
護士F|
護理師F|
護理長F|
计算机一级FZ
计算机二级FZ
认证FZ
训练营Gu
记者Fd
讲义Fb
讲师Fd
讲座Gu
讲解员Fd
论文Fb
设计师Fd
设计院Fc
访问学者Fd
证FZ
证书FZ
证券Fc
评审Fd
诊所Fc
译著Fb
课程设计Fl
课设Fl
课题Fl
课题负责人Fd
调度员Fd
调酒师Fd
调音师Fd
負責人F|
財HP
財務省8m
財務部G3
財団法人8m
販売FE
販売スタッフFE
販売員FE
責任者FE
貿易G(
資料工程師F|
資料科學家F|
資格I)
資深工程師F|
資訊G(
賞FJ
负责人Fd
财务Fd
财务部Fr
责任编辑Fd
责编Fd
货车司机Fd
质检员Fd
贸易Fc
资料员Fd
资本Fc
资格证FZ
资格证书FZ
起I*
起重工Fd
超市Fu
跟单员Fd
路G}
軟體G(
転入学GH
転出F\
転職GH
輔修H2
輔導老師F|
车工Fd
车间Fr
车间主任Fd
软件Fc
软件著作权Fb
软件设计师FZ
软件评测师FZ
软考FZ
较好F}
辅修F`
辅导员Fd
辅警Fd
農協8m
農園8m
農場G(
農林水産省8m
農業従事者FE
迄今He
迄今為止G6
运维Fd
运营Fd
进修班Gu
进行中G5
远程Gr
连锁Fc
连长Fd
退任F\
退団F\
退学I+
退學Hx
退所F\
退社F\
退職F\
送貨員F|
通信H{
通訳FE
通訳案内士FE
通讯作者Fb
通讯员Fd
通販8m
通过H}
通過H`
造价员Fd
造价师FZ
造型师Fd
連載Gq
連鎖G(
週I,
週刊G(
週間I-
進行中G6
遊戲G(
運営会社8m
運営委員FE
運転手FE
運輸8m
道FF
遠端Hu
遠距Hu
郡FF
部I.
部員FE
部長G\
部长Fd
部門G-
部门Fr
郵便局8m
都FF
鄉G^
配達員FE
配音员Fd
酒店Fc
酒造8m
醫師F|
醫檢師F|
醫院G(
醸造8m
采购Fd
里G^
重工Fc
量化研究员Fd
金メダルFJ
金奖FV
金牌Ho
金獎G0
金融G(
金賞FJ
鉄工8m
鉄工所8m
鉄道8m
銀牌G0
銀獎G0
銀行G,
銀賞FJ
銅牌G0
銅獎G0
銅賞FJ
鎮G^
针灸师Fd
钢筋工Fd
钢铁Fc
钳工Fd
铁路Fc
铜奖FV
铜牌FV
铣工Fd
银奖FV
银牌FV
银行Fc
销售Fd
销售代表Fd
销售部Fr
镇G)
門市G(
門市主管F|
門市人員F|
閉業F\
開始G9
開業GH
開源GE
開源專案GE
開発案件FQ
開発者FE
開発部FM
開發F|
门店Fc
门店经理Fd
队长Fd
防火管理者$C
防衛省8m
附中GV
陈列师Fd
院舍家長F|
院长Fd
陪伴志工F|
隊長F|
雅思H>
集团Fc
集團G(
雑誌Gq
雙語Hp
雜誌H+
雜誌社G(
離婚Gp
離職I/
零售Fc
電力8m
電台G(
電子G,
電工F|
電機8m
電気工事士$C
電視台G(
非常勤FO
非常熟练Ff
面包师Fd
面接官FE
面点师Fd
韌體工程師F|
音楽教室8m
頁I0
項目GE
預期H<
預計H<
領隊證Fj
顧問I1
页Hn
项目Fl
项目助理Fd
项目名称Fl
项目总监Fd
项目成员Fd
项目经历Fl
项目经理Fd
项目部Fr
顾问Fd
预期H9
预算员Fd
预计H9
预计毕业H9
领班Fd
食品H{
飯店G(
飲料店G(
養成所Fs
餐厅Fc
餐廳G(
餐飲G(
餐饮Fc
餐饮公司Fc
館員F|
馆员Fd
首席I2
首席记者Fd
首獎G0
駕照Fj
騎手FE
驾照FZ
驾驶员Fd
驾驶证FZ
骑手Fd
體育會G(
高中I3
高中毕业Fv
高中畢業I4
高卒I5
高商Ft
高専Fs
高工Ft
高度専門士H0
高校Fs
高校卒業I5
高等专科Fh
高等学校Fs
高等専門学校Fs
高等技術専門校Fs
高級I6
高級中學Ft
高級文憑F]
高级H^
高级专家Fd
高级职称FZ
高考及格Fj
高职Fh
高職I7
髮廊G(
麵包店G(
黑带FZ
가을I8
가을학기I8
간병인I9
간사I9
간호사I9
간호조무사I9
감독I9
감정평가사I9
강사I9
강연I:
강좌I;
개발부I<
개발자I9
개발팀I<
개월I=
개인프로젝트I>
건설I?
건축사I9
검정고시I@
게임I?
게임즈I?
게재I:
겨울IA
겨울학기IA
견습I9
경력기술서IB
경리I9
경비원I9
경진대회$E
경찰관I9
경찰서I?
계약직IC
계열ID
계장I9
고급IE
고등학교IF
고등학교졸업I@
고졸I@
공고IF
공단I?
공로상$E
공모전$E
공무원I9
공사I?
공인$D
공인노무사$D
공인중개사$D
공장I?
공장장I9
공저I:
공저자IG
과IH
과대표I9
과장I9
과제I>
관리부I<
관리사II
관리자I9
광역시IJ
교사I9
교수I9
교육과정I;
교육원IF
교정자I9
구IJ
구두발표IG
구매담당I9
구청I?
군IJ
군무원I9
그로스마케터I9
그룹IK
그룹장I9
극단I?
근무중IL
금메달$E
금상$E
기고I:
기능사$D
기사IM
기술부I<
기술영업I9
기술자I9
기업I?
기자I9
기초IN
기초회화IO
기혼IP
기획부I<
기획자I9
길IJ
까지IQ
끝IR
남IS
남성IS
남자IS
네이티브IT
네일아티스트I9
네트워크I?
네트워크관리사$D
네트웍스I?
년IU
년간IU
노무법인I?
노무사I9
논문I:
농부I9
농장I?
능숙IV
능숙함IW
능통IX
단장I9
담당I9
담당자I9
대리I9
대리기사I9
대상$E
대표I9
대표이사I9
대학IF
대학교IF
대학원IF
대행사I?
데이터I?
데이터분석가I9
데이터사이언티스트I9
데이터엔지니어I9
도IJ
도서관I?
동IJ
동상$E
등재I:
디렉터I9
디자이너I9
디자인부I<
랩스I?
레스토랑I?
레주메IB
로IJ
로지스틱스I?
리IJ
리눅스마스터$D
리더I9
리드I9
리포터I9
마케터I9
마케팅부I<
마케팅팀I<
마트I?
매니저I9
멘토I9
면IJ
면허$D
면허증$D
모국어IT
모델I9
모빌리티I?
모터스I?
목수I9
무역I?
물류I?
물류담당I9
물류센터I?
물리치료사I9
물산I?
미디어I?
미술관I?
미용사I9
미장공I9
미혼IP
미화원I9
및IY
바리스타I9
바이오I?
바텐더I9
박물관I?
박사IZ
박사과정IZ
박사수료IZ
박사학위IZ
반장I9
발표I:
방사선사I9
방송I?
방송국I?
배관공I9
배달원I9
배우I9
백엔드I9
백화점I?
버스기사I9
번길IJ
번역가I9
번지IJ
법무법인I?
법무사I9
법원I?
법인I?
베이커리I?
벤처I?
벤처기업I?
변리사I9
변호사I9
병원I?
보건교사I9
보건소I?
보육교사I9
보통I[
보험I?
복수전공ID
복지관I?
복지센터I?
본부I<
본부장I9
본사I?
봄I\
봄학기I\
봉사자I9
부문I<
부서I<
부장I9
부전공ID
부터I]
부트캠프IF
부팀장I9
부회장I9
분석가I9
뷰티I?
비서I9
비정규직IC
비즈니스I^
비즈니스수준I^
비즈니스회화I^
빅데이터분석기사$D
사I_
사무소I?
사무원I9
사무직I9
사서I9
사업부I<
사원I9
사이드프로젝트I>
사진사I9
사진작가I9
사회복지사I9
사회조사분석사$D
산업I?
산업기사$D
상I`
상고IF
상급IE
상담사I9
상담원I9
상사I?
생명I?
생산관리I9
생산부I<
생산직I9
서기I9
서비스기획자I9
서점I?
석사Ia
석사과정Ia
석사수료Ia
석사학위Ia
석차Ib
선반공I9
선원I9
선임I9
선임연구원I9
설계사I9
성우I9
성적Ib
세무법인I?
세무사I9
세무서I?
세미나I;
센터IK
셰프I9
소믈리에I9
소방관I9
소방서I?
소장I9
소프트I?
솔루션I?
수강중IL
수료Ic
수료예정Id
수료증$D
수상$E
수석I9
수석연구원I9
수의사I9
스쿨IF
스타트업I?
스태프I9
스튜디오I?
스튜디오스I?
스페셜리스트I9
승무원I9
시IJ
시간제IC
시니어I9
시스템I?
시청I?
식당I?
식품I?
신hskIe
신문I?
신문사I?
실I<
실습생I9
실용신안IG
실장I9
심리상담사I9
심판I9
아나운서I9
아르바이트I9
아이엘츠Ie
아카데미IF
아키텍트I9
아파트IJ
안드로이드I9
알바I9
애널리스트I9
약국I?
약사I9
양성과정I;
어린이집I?
어부I9
언어치료사I9
에듀I?
에디터I9
에서If
에이전시I?
엔지니어I9
엔터테인먼트I?
여Ig
여고IF
여대IF
여름Ih
여름학기Ih
여성Ig
여자Ig
연구보조I9
연구소I?
연구실I<
연구원Ii
연수I;
연수원IF
연주자I9
연출I9
영양교사I9
영양사I9
영업I9
영업관리I9
영업대표I9
영업부I<
예상Id
예정Id
오늘IL
오픽Ie
온라인Ij
와IY
외고IF
요리사I9
요양보호사I9
요양원I?
용접공I9
용접사I9
우수Ik
우수상$E
우승$E
운영사I?
운영위원I9
운영자I9
운영중IL
운영진I9
운전기사I9
운전면허$D
운전원I9
워드프로세서$D
원격Ij
원어민IT
원장I9
월I=
위촉직IC
유I_
유창I^
유치원Il
유치원교사I9
유통I?
유한회사I?
은상$E
은행I?
읍IJ
응급구조사I9
의류I?
의사I9
의원I?
이래Im
이력서IB
이발사I9
이사I9
이상IR
이중언어IT
이혼IP
이후In
인사담당자I9
인사부I<
인증$D
인터랙티브I?
인턴I9
일Io
일러스트레이터I9
일보I?
일상회화Ip
일상회화가능Ip
임상병리사I9
임상심리사I9
입문Iq
입사Ir
입상$E
입선$E
입학Ir
자격증$D
자기소개서IB
자동차I?
자산운용I?
자원봉사자I9
자퇴Is
작가I9
작업치료사I9
잡지사I?
장려상$E
장학금$E
재I_
재단I?
재무부I<
재직IL
재직중IL
재택Ij
재택근무Ij
재학IL
재학중IL
저널I:
저서I:
전공ID
전공평점Ib
전기기사IM
전문가IV
전문대IF
전문대학IF
전문학사It
전산세무$D
전산회계$D
전임연구원I9
전자I?
전체평점Ib
점장I9
정규직IC
정보보안기사$D
정보처리기사$D
정보처리산업기사$D
정비공I9
정비사I9
정원사I9
제과I?
제과사I9
제빵사I9
제약I?
제이엘피티Ie
제조사I?
조교I9
조리사I9
조리원I9
조리장I9
조산사I9
조수I9
조연출I9
조장I9
조종사I9
조합I?
졸업Ic
졸업예정Iu
졸업작품I>
졸업평점Ib
졸업프로젝트I>
주Iv
주니어I9
주무관I9
주민센터I?
주방장I9
주식회사I?
주임I9
주임연구원I9
주저자IG
주최자I9
준우승$E
중I[
중공업I?
중급I[
중상Iw
중상급Iw
중퇴Is
중학교IF
증권I?
지금IL
지도사$D
지원부I<
지점I?
직업상담사$D
직업전문학교IF
직원I9
진행중IL
쪽Ix
차장I9
채용담당자I9
책임I9
책임연구원I9
책임자I9
초급IN
초급회화IO
초등학교IF
총괄I9
총무I9
총무부I<
촬영감독I9
최상IV
최우수상$E
출원I:
출판I:
출판사I?
취득Iy
취득일Iz
측량사I9
층IJ
치료사I9
치위생사I9
카드I?
카페I?
카피라이터I9
캐셔I9
캐피탈I?
캠퍼스IF
커머스I?
커피I?
컨설턴트I9
컴퍼니I?
컴퓨터활용능력$D
컴활$D
코디네이터I9
코스메틱I?
코치I9
콘텐츠I?
콘텐츠마케터I9
콘텐츠에디터I9
큐레이터I9
클라우드I?
택배기사I9
테크I?
테크리드I9
텔레마케터I9
텔레콤I?
텝스Ie
토스Ie
토이프로젝트I>
토익Ie
토익스피킹Ie
토플Ie
통신I?
통역사I9
통역원I9
퇴사I{
퇴직I{
투고I:
투자I?
튜터I9
트레이너I9
특별상$E
특별시IJ
특수교사I9
특허I:
특허등록IG
특허출원IG
팀I<
팀장I9
팀프로젝트I>
파견직IC
파트I<
파트장I9
파트타임IC
파티시에I9
판매원I9
패션I?
퍼포먼스마케터I9
페이지Ix
편입Ir
편집자I9
평균평점Ib
평균학점Ib
평점Ib
포스터발표IG
표창$E
표창장$E
풀스택I9
풀타임IC
품질관리I9
품질부I<
프로그래머I9
프로듀서I9
프로젝트I>
프로젝트명I>
프론트엔드I9
프리랜서I9
플랫폼즈I?
플로리스트I9
하IN
학과I|
학교IF
학부I|
학부연구생I9
학사I}
학사과정I}
학사졸업I}
학사학위I}
학생회장I9
학술대회I:
학술지I:
학예사I9
학예연구사I9
학원Il
학원강사I9
학점Ib
학점평균Ib
학회I:
학회지I:
한국사$D
한국사능력검정$D
한능검$D
합격Iy
항공I?
해설사I9
해외영업I9
해운I?
행정원I9
헤어디자이너I9
현장소장I9
현재IL
현재까지IL
현재재직중IL
현재진행중IL
현직IL
협동조합I?
협회I?
호IJ
호텔I?
홀딩스I?
홀서빙I9
홍보부I<
화재I?
화학I?
회계담당I9
회계법인I?
회계사I9
회사I?
회장I9
회화가능Ip
획득Iz
훈련과정I;
"#, b"\xd3\x01\x10\x00\x05\x00\x01\x00\x03\x00~\x00q\x00\x18\x00\x00\x00\x00\x00\x00\x00\xec\x00\x02\x00\x11\x00o\x01\x01\x00\x08\x06\x0c\x00;\x02\x17\x00\
\x00\x00\x9f\x01\x11\x00\x00\x00%\x00\x00\x00(\x00\x00\x00\x17\x00\x01\x00(\x00\x06\x00\x01\x00P\x00\xac\x02\x03\x00:\x00`\x00\x02\x00\x8a\x00\
\xa6\x00\x06\x00\x00\x00\x02\x00\x1b\x00\x11\x00\x9d\x00\x17\x00.\x00\x00\x00\x15\x00\x00\x00\x97\x01\x00\x00\xcb\x00\xf6\x00\xd6\x01\x12\x00L\x01\"\x01\
\x03\x00#\x00\x07\x00\x07\x00\x06\x00 \x00\x01\x00#\x00\x13\x00\x00\x00\x13\x00\x0e\x00\x01\x00\xc9\x01/\x00V\x01\x00\x000\x00\x11\x00G\x00\
\n\x00\xd6\x01i\x00B\x01&\x00\xd8\x00\xb3\x00I\x00\xd1\x00\x04\x00n\x01\x02\x00\x03\x00\x01\x00^\x00\x08\x00\x04\x00\x15\x00T\x04\x03\x00\
\x18\x00W\x01R\x00\x1e\x05\x00\x00\x10\x00v\x00\xd9\x00\x03\x00\x19\x00>\x00\xeb\x00\x04\x00\x19\x00\x96\x00\x02\x00\x01\x00\x12\x001\x00=\x00\
\x06\x00\\\x00\x1b\x00\x02\x00%\x00\x06\x00\x13\x00\x1a\x00\x02\x00\xb9\x00\x00\x00:\x00\x02\x00\x00\x00\x0f\x00\n\x00\'\x00\t\x00\x00\x00\x8d\x01\
\x01\x00p\x00\n\x00b\x01\x91\x00\x1a\x00$\x00\x00\x00\x1b\x00\xa5\x00\x0b\x00\xc5\x00y\x00\"\x01\xbf\x00[\x03\x10\x00I\x00-\x00\x00\x00\
\x14\x00\x85\x00\xba\x01\x01\x00\x1c\x00\xf7\x01\x00\x00\x00\x00\x9d\x00\x10\x02g\x03\x00\x00\x0e\x00W\x00\n\x00\x05\x00(\x00\x01\x00`\x00\t\x00\
\r\x00\xe4\x04?\x00?\x00\x01\x00\x02\x00\xff\x00\x08\x00Y\x00)\x00\x03\x00\x06\x00\x13\x00\x96\x00\x14\x01\x81\x00\x19\x00`\x01(\x00\x08\x00\
\xdf\x00\x04\x00?\x00|\x00\x15\x00,\x006\x00;\x00\xa4\x04d\x00\x00\x00/\x00\x05\x00!\x00$\x01\x00\x00\xde\x007\x00\x04\x002\x00\
\xe8\x02\x19\x009\x00\x08\x002\x00=\x00\x01\x00\x08\x00\x9a\x00h\x00\x13\x00\x02\x00?\x00\xd6\x00\x1a\x00f\x018\x01x\x00c\x00\xd2\x01\
\x20\x00g\x00\x02\x00!\x00\t\x00]\x00\xb3\x01^\x00\x00\x00`\x00\xda\x00\xcf\x00\xc5\x01\x0e\x00\x03\x00\x16\x00[\x00\x18\x00\x08\x00\x9c\x00\
\xd0\x00\x06\x00\x16\x00\xbe\x01=\x00\x00\x00\x04\x00\x01\x00\x04\x00\xa1\x01\x17\x00\x00\x00\x00\x00\t\x00\n\x00\x15\x00w\x01\x91\x01\xdf\x001\x00\
\x9b\x00\x00\x00\x07\x00\x00\x00\x1d\x00\x1f\x00d\x00o\x00m\x01\x12\x02\x0e\x00\x80\x02\x00\x00\x01\x00\t\x00\x11\x00\xec\x02\x03\x00,\x00\x0c\x00\
8\x04\x83\x05\x03\x00\x04\x00\x1e\x00:\x00\x02\x00\x00\x00#\x01\x15\x00\xdb\x00\xc4\x00\x01\x00\x05\x00\x01\x00\x00\x00L\x02\x0b\x00\x00\x00D\x00\
\x01\x006\x00}\x00\x00\x03V\x01\x05\x00]\x00\x01\x00)\x00\'\x00\x1b\x00\x18\x00f\x01\x14\x00\x06\x081\x00\x00\x00\x04\x00]\x00\x14\x01\
\t\x002\x00\x01\x00E\x00\xe2\x01,\x00\x00\x00\xc5\x02\n\x01\x00\x00\xda\x00\"\x00\xed\x00\x01\x00\x8a\x01\x00\x01\xf3\x00#\x00\xd1\x00\xd4\x00\
\x99\x01\x14\x00\x17\x00\x1b\x00\xf2\x01\x02\x00\x14\x00P\x00\x00\x00\x1d\x001\x00\x12\x00\x07\x00\x14\x008\x00\x05\x00\x16\x00\xad\x00s\x01-\x00\
\xf4\x00\x11\x00\x14\x00\x10\x00\r\x02H\x06\x06\x00\x00\x00\x03\x00F\x00\x02\x00\x02\x00J\x00\x04\x00\x06\x00\x00\x00\x00\x00\x05\x00<\x00\x14\x00\
\x02\x00t\x01\x1a\x00\x00\x00\x1a\x00#\x03\x02\x00\x07\x00\xcd\x00\xa4\x013\x00\x14\x00O\x00\x07\x00\x18\x00R\x00\xfe\x02\x1c\x00\x01\x00\x05\x00\
U\x05X\x00\x02\x00\x07\x00\x17\x00f\x00\x00\x00\xb4\x03\x00\x00\x00\x00H\x00\\\x00\x05\x00t\x021\x00Q\x00\x87\x01\x9d\x00\x02\x00\x02\x00\
\x05\x00\x16\x00.\x00+\x00\x05\x00\x0e\x00\x02\x00%\x00\x05\x00C\x02J\x00\'\x01\x08\x00o\x00\xe6\x00A\x00\x05\x01;\x02\x01\x00\x96\x01\
\x10\x00\x06\x00\x00\x00\x03\x00\x01\x00:\x00\x00\x00\x00\x00\n\x00\x1b\x00\t\x00\x01\x00\x00\x00_\x00\x04\x00j\x00\xac\x01\x1d\x00\t\x002\x00\
\x1c\x00\x04\x00\x9a\x00\x18\x00\x1f\x00\x17\x00\x90\x00\x0f\x00\x03\x00\xc5\x00\x13\x02o\x05\x00\x00\x06\x00\x03\x00\x1e\x00\x00\x008\x00\x00\x00\x05\x00\
-\x00J\x00V\x00\xb7\x00\x01\x00\x00\x00\x08\x00!\x00\xaf\x00h\x00\xa9\x00\x1a\x00\x02\x00\x15\x00\x0f\x01\x1e\x00\x00\x00\x0b\x00\x1b\x01\x1a\x00\
\xf3\x01^\x04\x03\x00\x85\x00\xe3\x00\xe6\x00\x05\x00\x0f\x00\x06\x00\x05\x00\xf0\x00\x04\x00\n\x00W\x01\x15\x00H\x00\x01\x00\xb5\x00\x8b\x00\x01\x00\
\x00\x00\xae\x01\x05\x00\x0c\x00|\x01\x10\x00\xe1\x00G\x02\x1e\x00\x03\x00\x00\x00\xf7\x00\x00\x00\x00\x00\x01\x00+\x01\x07\x00X\x00\xed\x00h\x00\
\x03\x00\x12\x00n\x03\x0b\x00G\x00\x02\x003\x00\'\x00l\x00\x08\x00\xa6\x00D\x00\'\x00\x07\x00\x10\x00\x1f\x00\xa6\x000\x00\x00\x00\x00\x00\
\xc8\x00]\x00U\x00L\x02\t\x00q\x00\x01\x00#\x00\x0f\x00\t\x00\t\x01\x06\x00 \x00\xa9\x00\xa3\x00\xd5\x00\x00\x00\x12\x00E\x04\x01\x00\
\x0e\x00Z\x00+\x01\x1b\x00^\x00\x18\x01a\x00\x01\x00w\x03\x0e\x00\xc9\x00\x07\x00\x04\x00\x10\x00\x9c\x00\x00\x00\x1e\x00\x06\x00!\x00\x01\x00\
\xa2\x00\x00\x00\x06\x008\x00\xb6\x01\x15\x00\x06\x00\x0e\x00)\x01\x00\x00^\x00\xf0\x00\x03\x00\x00\x00\xfc\x00\x81\x00\x02\x00\x04\x00a\x00|\x05\
\x1a\x00\x01\x00\x01\x00\x8e\x04\x01\x00\x08\x00\x14\x00\x8c\x00\x02\x01\xf2\x00\x1b\x00\x08\x02\t\x003\x021\x02\x10\x00Q\x00\x01\x00\x03\x00\x11\x00\
C\x00\x05\x00\x0b\x00\x08\x00\x15\x00a\x01\x00\x00\x14\x00\x03\x00P\x01\x01\x00\x19\x007\x00\x08\x00A\x00\x0c\x00\x9d\x00\x01\x008\x02f\x00\
k\x00\x07\x00\x17\x00\xda\x01N\x00\x00\x001\x00\n\x00\x0c\x00(\x00\x01\x00l\x00\'\x00\n\x00\x03\x00\x12\x00\x08\x00\x00\x01\x15\x00!\x01\
\xb3\x00\x18\x01\x03\x00\xd1\x00\x90\x04R\x00\xf9\x01s\x00*\x00\x15\x00\xdb\x008\x00\x12\x00!\x00\x01\x00\x0f\x00#\x00\xf7\x00\x00\x00\x01\x00\
\x05\x00\x07\x00\xed\x00K\x00{\x01\x1e\x00X\x018\x00\x01\x00\x14\x00\x12\x00\xf0\x02\xa2\x00\x07\x00\x04\x00|\x00\x01\x00\x1e\x01)\x00;\x00\
\x83\x00\x07\x00\x08\x00\xac\x01\x0b\x00\x01\x00\x18\x00\xf1\x00\x1c\x00\x19\x00!\x01\x02\x00q\x00\x07\x00\xcf\x00@\x00?\x02\xb0\x00\x04\x00\xf3\x01\
\x1a\x01\x0e\x00\x1a\x00\x1d\x00\x88\x02_\x00\x01\x00t\x00\x19\x00\x15\x00/\x02\x08\x00\x01\x00\xad\x00\x84\x00\x11\x00\x04\x00>\x00\x04\x00\x06\x00\
\xc2\x00\x1c\x00\x00\x00\x02\x00\x02\x00\x07\x008\x002\x00$\x01\x0c\x01\x02\x00\x1f\x00\x05\x00&\x02\x00\x00\x01\x00R\x00T\x00\x91\x02I\x00\
\x83\x00\xac\x01\x01\x00\x00\x00W\x01\x15\x00\x00\x00\x00\x00/\x00-\x00\x94\x00\x00\x00\x00\x00\xb0\x00\x05\x00\xe3\x00\x89\x00\x08\x00\x03\x00\x0b\x00\
\x00\x00\xe4\x00V\x00D\x00\x96\x00\x11\x00\x1a\x06\x92\x00G\x00\xfc\x00\xaa\x01(\x00D\x02f\x00j\x02\x1a\x00h\x00k\x00\x85\x02\x0f\x00\
2\x00\x02\x00W\x01\xee\x03\xed\x00>\x01\x8c\x009\x00\x1d\x00\x03\x00E\x00\x04\x00\x0b\x00T\x00\x17\x00\x95\x00\x10\x001\x00 \x00\x0c\x00\
\x04\x00\x00\x00\x16\x00\x04\x00\x04\x00\x0e\x00q\x00\x02\x006\x00\x92\x01\n\x00~\x00\x06\x00\x92\x01\x02\x00\x03\x00w\x00\x01\x00J\x00\x00\x00\
;\x00\x0f\x00\x12\x00\x1b\x00L\x01\x82\x00\x05\x00\x01\x00\xfc\x00\xad\x03Y\x04j\x00\x15\x01\x92\x00\xf6\x00\"\x00m\x04,\x00\x00\x007\x01\
\xc1\x00\xa8\x00U\x006\x00\x05\x00\x07\x00\x05\x00\x00\x00<\x04\x00\x00\x03\x002\x02q\x00\x0b\x02\xe2\x00\x02\x00S\x00a\x00\x10\x00\x00\x00\
!\x00\xf2\x01\x03\x00A\x01H\x00\x00\x00,\x00;\x00[\x00\x06\x00\x1b\x00#\x00\x03\x00\x04\x00\x02\x0b\x00\x00\x15\x00#\x00\x05\x01\x15\x00\
&\x007\x00\"\x05\x00\x00\x00\x00\x17\x00n\x02\x00\x00\xb1\x03\xd2\x00\r\x00\"\x00O\x00\t\x00\x00\x00\x07\x00\x04\x00\x02\x00\x9c\x00\xd5\x05\
A\x00\x03\x00D\x01\xbd\x00\x16\x00\x05\x00N\x00S\x00\x18\x00\xa8\x00\t\x00\x01\x00\x1e\x00O\x00\x06\x00\x1a\x00\xb6\x00\x14\x00\x1a\x004\x00\
\x11\x00)\x00.\x00\xe9\x00)\x06\xe5\x00\x17\x00\x01\x00\x01\x00\xbc\x03A\x00\x00\x00\x1a\x02\x06\x00\x00\x00=\x00\x9e\x00\x08\x00\x01\x00\xbf\x00\
|\x00f\x00\x00\x04~\x00\x0e\x00\x11\x01\x01\x00\t\x00\x00\x00#\x00\x07\x00\x08\x00\x02\x00P\x00\xf2\x00D\x018\x03W\x00-\x00\x05\x00\
C\x02\x00\x00\x06\x00\x07\x00M\x00\x91\x01J\x00I\x06\x7f\x00B\x00\x00\x00\xb1\x00\n\x01o\x00\x15\x00\x19\x00\x00\x00\x00\x000\x00\xa9\x00\
\x1c\x00\xda\x056\x01\x07\x00\n\x05\x8e\x02-\x01%\x013\x03I\x00U\x01\x01\x00\x02\x00\x06\x00\r\x00\xa1\x00\x06\x00\x02\x00c\x00\x08\x00\
!\x00\t\x00\t\x00\x05\x00\x06\x00H\x00\x02\x00\xa9\x00\\\x00\x1b\x00\x15\x00\x02\x00\xf3\x05\x9c\x02\x0e\x00\x00\x00\xcb\x00\x0f\x00B\x02\x05\x00\
,\x00\xba\x00Z\x01\xf9\x00!\x00\x00\x00\\\x00\x0c\x00\x01\x00\x11\x00\x06\x00\x00\x00\x1f\x01\x06\x008\x01\x8b\x04\x00\x00\x14\x00\x00\x00\x13\x00\
j\x02\x1a\x007\x00\x17\x00\x02\x00\x03\x00m\x00\x10\x00\x9e\x01t\x00\t\x004\x00:\x00\xc6\x006\x00\x01\x00\x08\x00\xa5\x00\x1e\x00\x07\x00\
/\x01\xcd\x00$\x02\xf8\x00\x9a\x00\x06\x00\xb2\x00\x8d\x01\x00\x00\x14\x01\xf2\x00u\x00O\t\x06\x00\x00\x00S\x00\x00\x000\x01)\x00=\x00\
\xed\x02\x08\x00\xee\x04\xc3\x03\x00\x00\x84\x02H\x00^\x00\x02\x00\xa9\x01\x03\x00\x11\x00%\x01\x16\x00\xeb\x00\x04\x00\x18\x02\x19\x01\x13\x00\x8b\x00\
\xea\x008\x00}\x00\x07\x00\xa5\x001\x05\xbe\x05\x0b\x00$\x003\x00\xb1\x03O\x00Y\x00\xcf\x00\x08\x00\x14\x01\x02\x00\x13\x00\xf6\x00\x0e\x00\
4\x00\t\x00\r\x00 \x00\x04\x00\xe7\x00\x8c\x04X\x00\x12\x00\x01\x00\x0b\x00+\x006\x00\x00\x00a\x001\x01\x00\x00X\x00\x97\x02*\x00\
q\x06\x05\x00!\x00\x0b\x00\xf9\x02\x00\x00\x02\x00\x7f\x00\xdb\x03,\x00\x04\x00\'\x02n\x04D\x00w\x00\xda\x00\xfc\x00\x04\x00\x02\x00\x02\x00\
\x05\x00N\x00t\x00<\x02\x11\x00\xd8\x00!\x00v\x00\x1f\x01\x08\x00\xaf\x04\x04\x00\xa7\x01\xa4\x00D\x01\xf5\x00\x1e\x00.\x00\x18\x00&\x00\
\x9b\x01T\x00\x15\x00\xd7\x00*\x01\x05\x002\x00\x83\x01a\x00\x94\x02C\x00\x90\x01\x01\x00\xc6\x00\xdd\x03{\x02\x1e\x01\x02\x00y\x00\x1c\x00\
@\x03\x15\x01\x00\x00n\x00W\x00\xb2\x02\x9b\x00\xa4\x00\x06\x00W\x00\x13\x00\x7f\x02R\x00\xe9\x04\r\x00\x01\x00v\x00\x10\x00\xa5\x03\x01\x00\
\x03\x001\x01\x00\x00\n\x00\xed\x02d\x00~\x00<\x04\xb6\x01\x9c\x00\x08\x01\xf5\x00\xa6\x02\xd9\x00\x11\x00\x89\x00\x01\x00\x0f\x00\n\x00\x0f\x00\
\xd8\x03\xfc\x01F\x00\x94\x00\x99\x00\x19\x04\xbb\x00\xb7\x01\xc8\x02\x89\x02\xbf\x02\x05\x00\x8f\x01\x01\x00\x11\x00\x07\x07*\x00\x0c\x00\xa2\x00\x05\x00\
(\x00\x01\x00\x84\x00:\x01\x08\x00\x0e\x00!\x00\n\x00\x01\x00\x03\x00\xc0\x00\x02\x00\x00\x00\x04\x00\x05\x00H\x00Y\x001\x00\x03\x00\xd9\x01\
\x18\x00\x00\x00\xad\x00\x01\x00d\x01G\x00\x00\x00\x02\x00,\x02T\x00T\x00x\x02\x00\x00\x0f\x00\t\x00\x00\x00\x08\x00\x02\x00\t\x00?\x00\
\x02\x00\x8a\x00\x04\x00*\x00\x0f\x00\xf0\x00V\x01\x03\x00\x04\x01\x13\x00d\x00\x00\x00\x14\x00[\x00\x00\x00\xc3\x00\x08\x00\xe7\x00l\x07Q\x00\
9\x00P\r\x1e\x00\t\x00\x00\x00*\x00\x03\x00\x02\x00C\x00\r\x00\t\x00\x01\x00K\x00\x00\x009\x00\xa6\x00\x7f\x03%\x00\x1b\x00\x04\x00\
\x1b\x00\x1a\x00\x90\x00\x00\x00\x02\x00\x01\x00\x11\x00\x10\x002\x07\x00\x00\x00\x00\x01\x00w\x00\x08\x00\xe2\x019\x00\x06\x00\xfb\x00\xe0\x00[\x01\
\x17\x00\x00\x00\x00\x00%\x00\r\x00G\x00\r\x001\x00\x16\x01(\x03\x01\x00J\x009\x05\\\x02$\x00\x1b\x01r\x00\x8e\x02>\x01\t\x00\
\xbb\x00\x00\x00P\x00\t\x00\xfc\x05I\x00\x1a\x00\xca\x04#\x00\x00\x00l\x01\x00\x00\xf7\x01\x07\x00\x03\x00\x15\x00-\x00\x16\x00\xcf\x00\r\x00\
*\x00\x17\x00\x0f\x00[\x00\x06\x006\x01\x19\x03!\x00\x9a\x04\x06\x00\x0b\x00F\x01\xd8\x00\x88\x01\xb8\x00\xcc\x05\xa7\x00\x02\x00\x11\x00\x00\x00\
\x06\x00(\x02\x06\x00B\x00\x00\x00<\x00v\x00\x9d\x01\xda\x00\x00\x00\x1d\x00`\x00\x05\x00\x0e\x00\xa4\x00k\x00\x04\x00C\x00\x08\x05\x02\x00\
\x00\x00B\x00\x9b\x00\x02\x00\x14\x00\x04\x00\t\x00\xa5\x00$\x00\x0b\x00\xa1\x04\x04\x00\xa0\x04V\x00\x04\x00\x05\x00\x01\x00I\x04\x17\x01?\x00\
\x03\x00\x03\x00\x00\x00\x10\x00\x03\x00{\x00#\x01\x03\x02F\x00\x9e\x00\x00\x00\xe8\x00[\x03\x04\x00\x00\x00\xdd\x00\n\x00\x08\x00\x0c\x00\x89\x00\
\x16\x04E\x02\xe1\x04\x9b\x01\x17\x00\x02\x00C\x00\n\x01\xb9\x01;\x00\x03\x00\xb2\x00\x11\x00\x00\x00\x0e\x00W\x01\x08\x00\xb1\x02K\x008\x00\
~\x00\xf1\x02\x10\x009\x00\x17\x02\x18\x00\x1a\x00\x80\x00\x00\x00\x14\x00\x12\x00\x07\x01g\x00\'\x03%\x00\x02\x00r\x04\x00\x00\x9a\x00\x00\x00\
\x06\x00b\x00\xb6\x03\xa4\x08\xd8\x07\x03\x00\x04\x001\x01\x00\x00\x14\x00\x02\x00\x0f\x00\xa1\x00\x03\x00\xb0\x06B\x00\x08\x00\xc3\x00\x1d\x00\x04\x00\
\x00\x00o\x00\x1a\x00~\x001\x02\xb4\x00}\x00,\x009\x02\x00\x00\x04\x00\x0c\x00\x01\x007\x02\x00\x00\x02\x00\x03\x00~\x01\xc4\x01\x85\x01\
\x00\x00\x98\x00\x1e\x00\x8a\x03&\x00a\x00\xf0\x00\xbe\x02\x1f\x00\x18\x00x\x00\x0f\x00\x00\x00^\x00\xe8\x02\x01\x00r\x00\xca\x04;\x02\x1a\x00\
\xd6\x00\x18\x00\x04\x00l\x05c\x00\x08\x00\xac\x00\xa6\x01\xa6\x00\x01\x00\xca\x00\x05\x002\x00\n\x00\x1e\x00\x03\x00N\x05M\x00\x00\x00a\x00\
C\x01\x18\x00+\x00\xca\x01|\x00i\x00\x07\x00\x03\x01\xa3\x00s\x00 \x00\xa2\x01h\x00\x00\x00*\x01\x07\x00\xcc\x06*\x02n\x00\t\x00\
\x91\x03A\x00_\x00\xae\x00\x8a\x00\xd0\x04\x87\x00\x00\x00\r\x00\t\x001\x00\xb3\x00\x9d\x00<\x00\x0f\x00\xef\x01\x07\x00A\x00\x01\x00\xd2\x00\
\x8c\x00\t\x00\xba\x00\x01\x00P\x00v\x00\x1f\x05\x01\x00\x9f\x03\t\x00\xc8\x00L\x01\xb8\x00A\x00\x13\x00\x02\x00^\x00\x04\x00\x02\x00V\x03\
\x1b\x00\x02\x00\x9a\x00\x00\x00$\x03\xe1\x00%\x00\xc9\x01&\x00\x01\x00n\x00\xe3\x00\x08\x00P\x02\xbb\x00\x1e\x00?\x01\x00\x00+\x00<\x00\
\x1e\x00\x06\x00K\x01\t\x00z\x00\xe0\x02:\x01/\x01\x00\x00\x02\x00\x00\x00$\x02?\x02\x08\x00\x80\x00h\x04\n\x00v\x00|\x006\x00\
\x0c\x00\xe7\x00\xe4\x04\x03\x00\x82\x00]\x00\xd3\x00\x00\x00N\x00\x85\x00\xc8\x05\x90\x002\x00T\x01\x9f\x00\x02\x00\x07\x01\xfc\x02\x00\x00\xd3\x00\
V\x01\x1d\x00f\x04\xb6\x00\xf5\x00#\x00\x84\x00\x04\x00\x01\x00a\x00w\x05\xe0\x04\xcc\x05\x05\x00\x06\x00\x00\x00\x13\x00\x0e\x00T\x00\x02\x00\
\x18\x00\x8c\x00\x01\x001\x00g\x01\x05\x01\x9a\x0c\x1f\x00\x01\x00]\x00\x08\x00\x06\x00\x0f\x00=\x04.\x00\xd1\x00!\x00\x7f\x00\x11\x00\x92\x00\
\xde\x00\x00\x00\x01\x00\x10\x00\x02\x00\x02\x00\xfd\x02\xda\x01\xa7\x00\xd3\x01\x0c\x00\x07\x00\x00\x03\xb4\x02\x8a\x04D\x00\xe6\x00~\x01\x01\x00\x11\x00\
\x00\x00o\x00\x02\x00\xdd\x05\x82\x00[\x02)\x007\x02\x95\x00>\x00\\\x02\n\x00\x00\x00 \x00\xa4\x00\x18\x00=\x02\x8b\x03\x1e\x00\x02\x00\
\x14\x00\x07\x00\xa7\x00\x01\x00\x02\x00,\x00\x00\x00\x0b\x00R\x00\x07\x00\x16\x00\xac\x00\x0e\x00\x0b\x003\x003\x01\x03\x00!\x00\x00\x00\x99\x00\
\x9c\x00\x1d\x00\xe0\x00\x1c\x01\"\x00\x01\x00c\x01e\x00\x00\x00\x02\x00\x01\x00*\x02\r\x00G\x00\x07\x016\x00\n\x00\x02\x00\xfc\x00/\x04\
\xa0\x00\x97\x00\xf3\x00\x02\x00\xcd\x03.\x04\r\x00\xbb\x00z\x04\x17\x00\xc3\x00\x94\x01>\x00\x11\x00\x17\x03k\x01\x8b\x00\x00\x00\x01\x00\x04\x00\
\x08\x00-\x01W\x05\x00\x00\x12\x00\x0b\x01 \x00\x08\x00\xef\x00\x0f\x00\x83\x00\x14\x00\n\x00}\x01\x02\x00\xa5\x01)\x00)\x03$\x01\x1c\x00\
\x13\x00<\x02\x02\x00=\x04\x84\x02e\x007\x00\xde\x00\xe3\x06*\x00m\x02\x02\x00q\x02\x19\x00\x01\x00\xef\x03=\x00\x00\x00\xeb\x02\xde\x04\
\x03\x00\x93\x00\x07\x00\x02\x00\x0f\x00\xf8\x04\x12\x00\x1f\x00\x80\x00\xd5\x02\x0e\x00\x17\x00$\x00f\x07\x0b\x00\x0b\x03\x01\x00]\x00\x00\x00\x04\x00\
>\x02b\x01C\x01\x03\x00\x00\x00\x19\x00\x05\x00\x06\x00\xbf\x01\xbd\x00\xa5\x02\xe3\x03\x1d\x00\x00\x00\x05\x00\x0e\x00&\x00\x06\x00&\x03\x13\x00\
\\\x00K\x00\x19\x00\xfc\x01\xc8\x07\x8b\x00r\x04$\x00r\x04(\x02e\x00\x12\x00\x13\x13\xd7\x05\x00\x00\xa4\x02\x01\x00R\x00\x03\x00\n\x00\
\x10\x008\x00\xb3\x00\xf5\x000\x00\x05\x000\x01=\x01\x1e\x00\x00\x00&\x00\xd9\x00\x12\x02\x1b\x00\x90\x01\x02\x00\x03\x00\x0b\x00\x01\x00o\x02\
c\x02\x01\x00\xf2\x00\x1a\x03\x93\x00\x00\x00\x00\x00r\x00\x07\x00\xdb\x05\x00\x00\x00\x00\xa0\x00\xf5\x01\x91\x04\xaf\x03\xc4\x00\x9a\x02\x9e\x00L\x00\
\xe2\x00\n\x00\x00\x00\x00\x00#\x00\xcf\x04f\x00z\x00\xd3\x00\x00\x002\x00\n\x00\x94\x00\x00\x002\x00\x16\x00[\x00\x0e\x00s\x00\x04\x00\
\x14\x01\x01\x00,\x00\x14\x00O\x008\x07\x97\x00\x00\x00\x00\x00\x12\x00\x1e\x00\xb4\x00\x03\x00\x08\x00\x17\x000\x00\x01\x00\x01\x00\"\x00\x1d\x05\
\x13\x00A\x03\x13\x00\x05\x00\x04\x00?\x00\x15\x00\x80\x00\x00\x006\x00\x00\x00\x0c\x00}\x00\x00\x00\\\x00\x03\x00\x01\x00\x00\x00\x9b\x00%\x00\
\x1c\x00\x00\x00\xd6\x03\x9b\x00v\x04\xb4\x02\xf7\x06\x00\x00`\x02\x1d\x00\x1f\x00\xa1\x00~\x00\x14\x00-\x04g\x01\x02\x00\xb6\x00$\x00\xa4\x01\
\x08\x00$\x00!\x01I\x010\x00+\x00\xd5\x02\xe0\x00\x02\x00\x82\x005\x01\x00\x00\"\x00\x06\x00\xf9\x02\x07\x00\x14\x00S\x02\xf5\x00\x00\x00\
\xe4\x12L\x05<\x01\x01\x00e\x00Y\x00\x10\x00\xdf\x00\x1b\x03<\x00\x00\x00\x0e\x00\xf1\x08$\x00\x00\x00\x1f\x04\xcd\x01\x1a\x00\x90\x02\n\x00\
\x0e\x00\x00\x00\x8b\x03\x05\x00+\x00;\x01z\x02\x12\x00\x95\x03\x01\x00Q\x00\x03\x00G\x00p\x00\x0f\x00Z\x03\x00\x00\x00\x00\x12\x00$\x00\
\n\x00\x83\x00S\x04\x02\x00\x02\x000\x00.\x02\x01\x00\x02\x00>\x00\xdc\x01+\x03\xd2\x00\x00\x00)\x00L\x00\x04\x00#\x01\xde\x022\x04\
\t\x00\x93\x04?\x00\xb5\x00\x1b\x00\xa8\x03\x04\x00\x9a\x03\x05\x00\x19\x04\x03\x00m\x01\x06\x00\x00\x00\x00\x00?\x00\x06\x00\x13\x03\xdc\x00<\x00\
\xc3\x01\x01\x00\'\x00\xd3\x00K\x04{\x01M\x01\xbc\x01\x17\x00\x94\x00\xd0\x00\x03\x00\x18\x00\n\x00\"\x00\x02\x00\x05\x00\x19\x02\x00\x00\xff\x03\
\x03\x07\x1c\x00\x99\x01\xa0\x002\x01\x04\x00X\x00\x13\x00F\x01\xd4\t\x04\x01\x02\x00\r\x00\x01\x00#\x05j\x00\xa5\x00E\x00\x05\x00\x0f\x00\
\'\x00\xc1\x00\x07\x007\x000\x04\x88\x01\x98\x01\x83!\x14\x00\x01\x00\x1f\x000\x00\x1a\x02\x8b\x0b\x01\x000\x05H\x00Q\x05\x00\x00\x0e\x00\
\xe5\x001\x00\x0b\x00\xe1\x03\x13\x00\x02\x00\x05\x0b+\x00q\x02\x0b\x02\x08\x05\x81\x01\x8a\x01\x07\x00\r\x00\x00\x00\x0e\x05t\x01I\x02\x00\x00\
1\x03\xc1\x02\x8f\x01\x02\x00\x00\x00\xac\x01\x13\x00\x07\x00\x00\x00(\x00\x00\x00\t\x01(\x00e\x009\x001\x00\x07\x00\x1e\x00\x1b\x00\x00\x00\
,\x00\x13\x04E\x02\x02\x00\x0b\x00\xbf\x01\xf3\x00\xaf\x01\x03\x006\x002\x05\xae\x00`\x04\x0c\x00r\x03|\x03\x95\x02\x8d\x00a\x01\xbc\x00\
\x1e\x01 \x00\xe8\x00\xd5\x04\x88\x00(\x00\x07\x00]\x08\x02\x03\x0c\x00+\x00J\x01\r\x00\xf2\x03\x94\x00*\x00-\x00#\x02\xf2\x00\x88\x02\
i\x00\x00\x00d\x00\n\x00Q\x03\n\x00\'\x00\x01\x00\x1e\x00E\x00\x05\x00\x02\x00\xd6\x00(\x00\xb1\x08\xde\x00\x19\x009\x00\x0b\x02&\x00\
%\x00\x00\x00\r\x01\xa1\x01/\x00t\x00\x98\t\x00\x00\x0e\x00\x00\x00X\r\x00\x00{\x03h\tV\x00\xf5\x02\xb3\x00\x1a\x00\x18\x005\x0b\
\xa3\x03\x05\x00\xc3\x00\x05\x00\x97\x00\r\x00,\x00\x98\x06\x81\x07!\x01\xee\x00\x0c\x03\x11\x00\xd3\x01@\x04\x08\x00D\x00\x14\x00\xb0\x02\x00\x00\
\x08\x00\xc0\x02\xa7\x00\x00\x00\x19\x00\x12\x07t\x00\xd0\x01N\x03\xd6\x01\x02\x00\xe4\x00\x1b\x03.\x01i\x01\xf4\x02\x13\x001\x00I\x08\x00\x00\
F\x00W\x00\x13\x00\x96\x00\xb7\x05$\x00J\x027\x06u\x00J\x00\x00\x001\x00U\x00\xac\x04\x00\x00\xf5\x015\x00\x0f\x00\x12\x00,\x06\
\x01\x00\x01\x00\x0c\x00\x08\x001\x00\xc0\x01\xbe\x04\x92\x00\xf8\x00\'\x00\x01\x00\x98\x02\x15\x00\x06\x00\x00\x00/\x00=\x00\x04\x00\x01\x00\x12\x00\
\x13\x00\r\x00\x03\x00/\x00(\x00\xb8\x02\xc2\x00\x94\x01\xd4\x07Q\x07_\x00\x03\x00=\x030\n_\x02\xa7\x00\x00\x00g\x00\x05\x00\x14\x00\
\x10\x03\x00\x00:\x00\x02\x00\xf0\x01=\x00\xd8\x02\xd1\x00\x86\x03\x1b\x0f\xdd\x02\x00\x00\x04\x00q\x02\x01\x00\x07\x00!\x00\xa5\x00\x1a\x00\x8d\x00\
\x88\x00\x17\x00\x82\x00\xbb\x01\x1a\x05\x03\x00\xc8\x00\x01\x00\xe7\x02\x0b\x00\xc8\x02\xaf\x00\x19\x00\xcb\x01r\x0c\xdb\x00\x01\x00\n\x00\x00\x00\x00\x00\
B\x00\x01\x00\x90\x00\x01\x00\x04\x008\x02\x9c\x08\x1e\x00K\x01\x05\x00\xc2\x02\xf8\x02\x06\x00l\x0e\x0e\x00\x8f\x01\x00\x00\x04\x01Z\x00\x1a\x00\
\x11\x00\x06\x00S\x00#\x00\xaa\x00 \x00\x07\x00\xed\x00.\x03\x17\x00-\x00\x7f\x00\x01\x00\x91\x01\x10\x00\xbc\x04a\x02#\x00\x03\x00\x04\x00\
r\x012\x02I\x0f\x01\x00\n\x00\x0e\x005\x00\x0c\x00\x0b\x00c\x05\'\x04\x07\x00\xfd\x02\x91\x01\x01\x00\r\t\x14\x00\x19\x00[\x03\xb0\x00\
$\x05\x01\x001\x01\x15\x07\x02\x00\x00\x00f\x02\x02\x00\xaa\x00\x08\x01\xe7\x01\x0c\x00D\x00B\x06\x1f\x01K\x00\x06\x009\x01\x06\x00\x01\x00\
\xe6\x00\'\x11\x01\x00\x02\x00J\x03\x00\x00\t\x00\x1c\x00\x14\x01\x17\x00+\x00\x02\x00\x03\x00I\x01\x1b\x00\x00\x03[\x00\x05\x00&\x00\x1d\x00\
\x13\x005\x00\x01\x00n\x0e9\x00\x1a\x00\xa6\x04\xcf\x13\x06\x00\x17\x00\xe1\x02n\x00\xf2\x03\r\x00\x00\x00I\x00\"\x03\xc5\x13R\x15/\x03\
\x00\x00\x00\x00\xec\x02\x03\x01\xa1\x03\xd0\x01:\x04:\x04J\x00:\x01\xa2\x02\x99\x00\xf2\x01\x88\x00|\x00\n\x01\x02\x00\x14\x00j\x00\x00\x00\
\x1a\x00\x93\x00\x12\x00\x8b\x02\xc9\x00\x87\x00=\x01\x03\x00\xa1\x01\x83\x00\xe7\x00m\x01k\x00\x15\x01\x02\x00\xbe\x05^\x00\xb5\rF\x00\x17\t\
5\x00\x12\x00\x06\x00\xc4\x01\x89\x00b\x01#\n\x1e\x00h\x01\x07\x00\x0e\x03\n\x00g\x00\xcf\x00\x12\x01\t\x02\xae\x01o\x02\x00\x00T\x02\
\xf0\x007\x008\x05\x01\x00b\x07\xa9\x01\x03\x00\x0b\x00\t\x00\xdd\x08\x95\x03\x87\x10>\x00(\x00Y\x00\x94\x02\xdf\x03\x02\x00\x04\x00#\x00\
\x8d\x01\x84\x00\x9c\x02\x00\x00^\x000\x01\x01\x00\x15\x00i\x007\x02+\x00\x0e\x00W\x00?\x00\x0e\x01\xca\x01\n\x005\x00\x00\x00\x00\x00\
\xe7\x06\xbd\x05{\x13\xd6\x00.\x01h\x00\x06\x00J\x00R\t\xd3\x00\xc8\rS\x00\x03\x00\x85\x00\x11\x00#\x00\x1e\x08_\x01\x14\x00\x18\x03\
\xd6\x17[\n&\x04\xcd\x02\x00\x00\x00\x00%\x01\x03\x00\xed\x00\'\x02\x02\x00\"\x00\x00\x00\xc3\x00\x00\x05z\x00r\t\r\x00\xc1\x01-\x00\
\xdd\x00\x0c\x00\x05\x00\xd1\x00\xe1\x00\xee\x0e\x1a\x00\xff\x05\x02\x00\x8e\x00\x07\x00\x0c\x00\x14\x00L\x00A\x00\x1a\x00\x9a\x00#\x00\x82\x01\xf8\x07\
M\x01j\x06\x11\x00\x83\x00\x83\x02\x03\x00,\x00\x04\x00\x00\x00\xe0\x00#\x00\x01\x002\x06\x05\x10\x05\x02\x9e\x04E\x00K\x00-\x00V\x00\
\x8c\x00\x04\x00\xac\x01&\x01k\x05\x8e\x00Q\x00\x93\x07\x01\x00\xa2\x00-\x01\xfb\x02\x00\x00\x8e\x00\x04\x00\x00\r\xfd\x06Q\x02)\x00\x01\x00\
\xb2\x01\xac\x00\x03\x00\xc6\x00H\nl\x01\r\x00\x01\x00\x00\x00\x18\x00\x03\x00\xf4\x00\x0c\x00;\x04\x0c\x00\xcc\x001\x00\xeb\x01l\n\xb1\x16\
\x00\x00\xcc\x01\xb0\x00U\x01F\x00d\x00\x9c\x01D\x03n\x06b\x00\x12\x00f\x04\x9e\x04\xc7\x07\x00\x009\x00O\x00H\x00\x18\x00Z\x00\
\x00\x00\x83\x003\t@\x02\xa2\x00N\x00\x03\x00\x01\x00M\x00\\\x02D\x01/\x00\x07\x01\xd7\x00{\x00\x00\x00\x00\x00\x01\x00E\x00,\x01\
T\x00\x00\x00\x82\x00g\x00\x86\x03\x03\x00\xcf\x00~\x00\xb2\x07\x02\x00\xc5\x00s\x02\xab\x00p\x00\x00\x00v\x01\xaa\x00:\x00\x82\x00\x15\x01\
<\x00\x08\x03\x9b\x02\xbd\x00*\x00\x00\x00\xd0\x05\xb3\x01$\x00\x02\x00\x0c\x06\x07\x00\x02\x00\x10\x00\xb7\x03\"\x02\xfd\x01!\x00\xd8\x08\x00\x00\
-\x00\x08\x00\xa8\x02\xfd\x12X\x00\x00\x00\x1b\x00\x05\x035\x02\x9b\x00\xf8(\x00\x00\x85\x00\xf3\x00\x04\x00$\x10\x01\x00\x02\x01\x04\x00B\x00\
\x00\x00\xbf\x00\"\x00\xbc\x03\x1b\x00Z\x03\x07\x00\x01\x00\x1a\x00\x04\x00-\x00c\x00\x18\x00\xf4\x010\x00\x00\x00E\x00\x08\x00W\x01\x03\x00\
\x0f\x01\xac\x00\x02\x00R\x00F\x00\x86\x00u\x06\x03\x00O\x00\x14\x00W\x01\x0e\x01\x04\x00f\x00\x15\x00\x03\x00\xeb\x005\x00J\x00\xa0\x00\
\x08\x00`\x03N\x03\x0e\x01I\x02]\x01\x02\x00\x1f\x01*\x02\xab\x03\xc9\x01\xad\x00\x99\x07\x00\x00\x00\x00\x81\x03\x06\x01\x1b\x04:\x00l\x00\
\t\x00\x98\x00\x06\x00\xa8\x00\xe2\x06\x13\x00\x1d\x02\xd5\x00r\x00!\x00\xba\x05\t\x00\x10\x00Y\x02\xb1\x00J\x00C\x02s\x069\r.\x00\
\xf6\x00\x7f\x14@\x00P\x08\xb5\x01\x97\x02\xa3\x01\x05\x00%\x00\x01\x00\x03\x00\x01\x00;\x00\x00\x00:\x00 \x00\x01\x00%\x01\x00\x00\x00\x00\
\x0c\x05\x17\x01\x86\x00\x8b\x00\xc8\x07\x0c\x00\x00\x00\x0e\x02\xb8\x00_\x00\x13\x00&\x00~\x01\xed\x01\xe6\x00\xaf\x00\x00\x00<\x00\x18\x00\x03\x00\
\xa0\x10\x9e\x06\x00\x00\x00\x00z\x02\xf2\x00\x01\x00)\x00\x1b\x00h\x07\x01\x01^\x00\x06\x00\r\x00\x0f\x00%\x00\x10\x04\x02\x00%\x03:\x00\
\x05\x00\x80\x1b\x04\x00H\x00\x12\x03\x00\x00+\x009\x02k\x002\x00\xf6\x00\xd2\x16K\x00\x02\x008\x00\x89\x02\x03\x00\xe6\x02\x00\x00\xc2\x07\
\x9a\x02\x06\x00\x04\x01L\x00p\x04:\x00\x07\x00F\x00\xd5\x01\xcb\x0b\x98\x00\x06\x00\"\x00\xb8\x15\x9f\x02\x02\x00=\x00\x1d\x008\x00y\x02\
\xec\x00&\x00|\n\xcd\x03d\n\x06\x00\x04\x00\xce\x01l\x02\x1a\x00\x82\x00x\x01-\x02\x05\x02\xba\x00a\x00c\x00K\x00\x00\x00\xc3\x00\
\x01\x00}\x00\x03\x00A\x00u\x06\xed\x00t\x03G\x00m\x06\x0b\x002\x00!\x06\x0c\x00\x0e\x02\x02\x00\x05\x01?\x00\x15\x00\xdb\x01\x00\x00\
\"\x00Z\x00\x00\x00\x03\x00\x1f\x01.\x00>\x00\xa8\x0e\xd3\x0f\xaf\n\x00\x00\x84\x01\x1b\x00\xec\x0b\x04\x02Y\x0f4\x00h\x00\n\x00\x05\x00\
\xa9\x03x\x05\xf8\x00\x95\x02!\x01Q\x08K\x00\x11\x0f\x99\x01P\x03\x1e\x02\x05\x00 \x00E\x00\x11\x00\x04\x00#\x02.\x00\x04\x01v\x00\
\xa0\x05\x9d\x00G\x13\x08\x00\x03\x00\n\x01M\x0b\t\x04\xf9\x06\x06\x00\t\x00\x8e\x01\x07\x00`\x06\x95\x01j\x03\xd1\r\xd6\x01\x0f\x00\x04\x00\
\x01\x00\xd0\x05\x03\x00\xbb\x08\x01\x007\x003\x01\xc2\r\xe1\x00\x10\x00\x89\x07y\x00\x03\x00\xee\x026\x01i\x01\x00\x00\x06\x00\r\x00\x80\x02\
\x01\x00}\x03*\x02\xa2\x03\x86\t\xd5\x01,\x01\xd1\x04\xa1\x0bd\x00\xc8\x00\x06\x00#\x00;\x108\x00h\x00\x11\x005\x02\x93\x00\xf1\x00\
\x03\x02\x03\x00t\x02\x19\x00\x15\x00\x08\x02\xc3\x00\t\x01\xbe\x00\x03\x00\x01\x00\x7f\x00\xbb\x025\x00\x01\x00\xac\x01\x00\x00 \x02\xbd\x00\x03\x00\
(\x00\x05\x00\x00\x006\x00\xf6\x00F\x05<\x00\x10\x00p\x02\x03\x02\x00\x00\xfd\x00\xb6\x02\xc6\x00\xa5\x00\xa1\x04\xda\x06S\n\x01\x00(\x00\
\r\x00\x17\x00\x00\x00\x01\x00~\x00%\x00q\x00\xa1\x01Q\x05\x00\x00\x05\x00\x00\x00\xd1\x03\x13\x00+\x00f\x01\xe6\x01\x0c\x00\x14\x00\xaa\x02\
\xf0\x00\xdb\x00\x00\x00>\x01\x00\x00\n\x00\x1a\x00K\x05\x0b\x00\xfe\x02\t\x00\x0f\x00a\x00@\x00\x03\x00\x0f\x00\r\x00\\\x00<\x00W\x01\
\xac\x06D\x00\x0e\x00\xcc\x02\x1c\x00=\x01\x12\x02\x17\x00\xf9\x01\\\x01\x04\x00\'\x00i\x02\x88\x01\xed\tG\x00\x15\x00\n\x00\x02\x00I\x02\
e\x0b\"\x05\x03\x00\xe2\x009\t\x1b\x03y\x00\xba\x03#\x01Z\x00\xd6\tJ\x02\x00\x00?\x00\x1d\x02[\x03D\n\xc4\x19\xb4\x02y\r\
\x10\x00\xa9\x01\n\x0e|\x03*\x00\x8e\x15\x01\x00\x1b\x00\"\x00\x03\x00\xef\x01\x03\x00@\x05R\x01\x88\x06\xac\x10N\x00\x07\x00\x1b\x00C\x00\
\x14\x00\x02\x00\x01\x00\xaa\x05Z\x02\x0b\x00\x03\x00x\x00\xb9\x00\x0b\x00E\x00\x13\x003\x04\xc6\x00g\x003\x048\x00h\x02a\x00!\x00\
3\x00\x00\x00\x03\x00\xde\x00o\x02\x04\n\x00\x00\x13\x00>\x03\xe5\n\xc2\x03\x05\x00\xbc\x05\x05\x00\x18\x00;\x083\x00\xd5\x03\x01\x009\x00\
\xbf\x00\x00\x00\x00\x00L\x00\x17\x00+\x00\x00\x00\x18\x00\xa9\x04\xed\x00h\x00\x02\x00\x07\x00\x00\x00\x0b\x00\x00\x00\x1e\x00\x7f\x0b\x90\x01i\x00\
!\x00\x00\x00b\x00\n\x00\xd3\x07x\x00\xb0\x00]\x03\x7f\x01\x01\x00y\x08\x02\x00\xb6\x05\x97\x00_\x00k\x03\x1f\x00\xe1\x08\x1f\x01`\x00\
\xb1\x03\x9e\x00O\x000\x00\x8f\x0b\xc0\x04Z\x00\x0b\x000\x00\xab\tG\x00\xa5\x00\x02\x00r\x05\xf3\t\x0e\x009\x00\xaa\x00\x17\x04\xd1\x00\
\x82\x14\x03\x00\x1a\x00\xca\x01\x00\x00\x97\x00\t\x00\x1e\x00\x00\x00\x94\x00\x7f\x00\x96\x00X\r\xef\x01\x02\x00A\x03\x02\x00\x0e\x01\xec\x02\x00\x00\
>\x03\x06\x00K\x02\xf3\x02\r\x00\x02\x00\x1e\x00\xf6\x06\xfa\x01x\x00\x02\x02\n\x00\t\x00\xc1\x00\x04\x00\xb4\x00\x04\x00!\x000\x00\xad\x01\
\x02\x04S\x00\x88\x00\n\x00<\x03M\x00\xb8\x00S\x02~\x00 \x003\x00\x00\x00\t\x00{\x04!\x00\x04\x00\x00\x00p\x00\x00\x00D\x00\
\xfe\x0e#\x04[\x01\xd6\nn\x04\x19\x01m\x03\x07\x00%\x00\r\x00\x06\x00\x12\x00\x0e\x00\xfe\x01\x00\x00\x06\x00\x00\x00%\x01\xa4\x02A\x00\
\x98\x07\x15\x04\x15\x00:\x02p\x00j\x04\x8a\x02\x1a\x00\x12\x00G\x00\x00\x00\x82\x009\x019\x0b\x16\x04\x08\x00\x01\x00\xfb\n\x1c\x08\x9b\x05\
K\x00X\x00\x11\x00\xec\x06\x01\x00u\x00\xa1\x02o\x01B\x00q\t$\x06\x90\x00\x13\t\x02\x00\x99\x01~\x04\x00\x00X\x01\x05\x00\x8a\x02\
~\x01;\t\x05\x00!\x00\x01\x00 \x00\xd1\x07\xf9\x05\x0f\x00w\t9\r#\x00\x8b\x03c\x08\x99\x10\xee\x059\x00\x85\x00\x06\x00\x00\x00\
b\x00\x12\x01\n\x009\x01}\x16$\x00\x08\x00\x7f\x00(\x00.\x004\x000\x02p\x10\xd9\x00S\x06_\x00h\x04)\x0c\x02\x00\xf5\n\
\x01\x00\x82\x00\x15\x00j\x00\xc5\x03\xf7\x00#\x00\x96\x00x\x00\x01\x00D\x04\x87\x00\xa8\x03\x12\x00Q\x00\xf8\x01f\x01\xe7\x02)\x00\xd9\x0b\
\x1d\x00\x02\x00G\x01\x00\x00\x19\x04x\x00\x02\x13\x05\x00\x16\x00@\x01V\x07\xb7\x02\x00\x00\xee\x00\x02\x00\x00\x00\x08\x00\xd5\x01\x02\x00e\x00\
\xc9\x08_\x00\x07\x00*\x00\x81\x02]\r\xe6\x00\x01\x00?\x05\xbe\x029\x00\x02\x00\xe5\x00\x03\x00\xb5\x03\x00\x00\x1d\x00+\x00\x19\x00\x8c\x01\
\xc0\x02\xf8\n\xd1\x07Y\t\x04\x00\x00\x00\xe8\x002\x00\x95\x00h\x0c\x02\x00\x03\x00e\x12\x03\x00\x00\x00\x08\x00\xdf\x02.\x00\"\x00\x8c\x06\
g\x00y\x00\x01\x00\xbf\x0f\x04\x00\xf7\x10\xf1\x0b\xc4\x048\x00$\x01S\x08<\x00\x02\x04\xc3\x00\x01\x00\x01\x00\r\x00{\x04\xf2\x008\x00\
X\x07_\x01\n\x00S\x06\x00\x00\"\x02\xef\x02$\x00\x9e\x02\x88\x00\x04\x00 \x06\x0b\x00\xe3\x051\x00&\x004\x00\xb6\x06\x9d\x00\xb8\x00\
\x9c\x03\x02\x00\x13\x00\xdd\x00\x0f\x00\x00\x00<\x04D.\x1f\x01/\x01\xa8\x00\x80\x01\xd3\x00\xcc\x01\xca\nT\x00+\x04i\x0c\x15\x00\xc4\x00\
H\x00!\x00\x00\x00\xe5\x11\xd6\x0b\t\x03A\x00\xc9\x05\x13\x00\x18\x00\x03\x00W\x03\xc7\x05\xb5\rI\x02\x97\x07\x7f\x08<\x08\x06\x00/\x00\
\x08\x00\x01\x000\x01\x86\x00+\x00\x05\x02a\x07\x94\x01\x17\x00\x00\x00\x8d\x15\xc7\x01\xd4\x00\x04\x00\x11\x00K\x00\x11\x0cQ\x00R\x00\r\x00\
\xe1\x00]\x00\r\x00 \x02^\x05\t\x00\xb2\x0e.\t\x0e\x013\x02\xc6\x00\xfe\x01\xe2\x00#\x00F\x03\xeb\x01\x99\x00\xf3\x01|\x00\x07\x00\
^\x00\xe2\x05\x0b\x00u\x00.\x00\x84\x04!\x00\xe6\x06\xb6\x00(\x02#\x00\x0c\x00#\x009\x07\xe8\x00\x04\x02\x18\x00\xf2\x05\x1a\x00\x00\x00\
\x9c\x02\x01\x00\xbf\x00\x0e\x04\x0e\x00*\x01\x02\x00\xa3\x06\x00\x00\xae\x12\x01\x00[\x02\xd0\x01\x1a\x00\x97\x00J\x01\x0b\x00\x0b\x00N\x02\xac\x01\
T\x00\xf5\x04\x01\x00#\x00\\\x01\x15\x08\x06\x00\r\x00@\x02l\x0f*\x03\x00\x00\x1c\x01\x06\x00\x00\x00\xd7\x00\x00\x00\x1c\x01\x01\x00\x81\x02\
w\x01W\x00\x01\x02\x01\x00\x90\x00\x04\x12\xbf\n\x00\x00\x06\x00\x0c\x006\x00l\x02\xcd\x01\x16\x00\x1b\x00x\x01\xc2\x00\x05\x00\x04\x00y\x00\
\x0e\x00#\x00)\t\x1b\x00\x07\x00\'5\x1f\x00\x17\x01\xc3\x01\x02\x00%\x06\xff\x06\xda%\x10\x00\xf6\x01\x84\x02\xaa\x04>\x019\x00\x99\x02\
f\x00\xbe\x00\xc3\x0f\x00\x00\x03\x06L\x00\x0c\x00\x0c\x00\xe3\x01\x13\x03\x8b\x002\x07\x00\x00Z\x00\xfb\x00\x01\x00\xd3\x04\x03\x00\x00\x00\xe3\x06\
3\x02\xf9\x12\xd8\x03K\x00\x19\x00\x10\x00`\x07f\x02\xa0\x05\x18\x00~\x17\x12\x03,\x00N\x05\x1c\x00\xb9\x00\x0f\x00\xf7\rF\x04\x95\x06\
\x05\x00\xc8\x08\x02\x00J\x16?\x03\x02\x00+\x02\x04\x00\x16\x00\n\x00\x90\x13\xb9\x02>\x00\x18\x0e&\x0f\x8e\x02\x0f\x00f\x00\x07\x00L\x01\
\xe4\x01\x81\x00\x08\x05\x02\x00\xa3\x03\x1e\x07\x01\x00\r2\x82\t<\x00\x97\t\xd2\x05^\x00<\x00O\x00O\x00\xd7\x058\x00\x8a\x00\xa5\x00\
\x97\x00\x08\x00(\x08\xf2\x05\x0c\x00\x1b\x00R\x00$\x00\x02\x00\x01\x00\x1f\x00h\x00|\x01\xb1\x13a\x03!\x01 \x02\x83\x00\xc0\x02\x00\x00\
O\x00W\x00\x80\x06\xc6\x10\x07\x00,\x00\x06\x00\x16\x00\xd2\x01=\nc\tA\x00\x0f\x00\x84\x04\xb8\x02E\x00\x03\x01\x01\x00\x06\x06M\x00\
I\x05h\r\x03\x00$\x00H\x00\x01\x00@\x00\x06\x00\x8a\x00\x00\x00\x03\x05_\x01\n\x00\xd7\x02]\x00n\x00\x05\x00)\x00\x00\x00\x02\x02\
\x86\x00?\x01_\x00G2\xc0\x15\x0f\x00(\x00#\x00\x01\x00\x1a\x03?\x04\x1a\x00\xd7\x08\xa5\x01\xcf\x032\x00\x1b\x00\x7f\x12 \x01\x8b\x08\
\x1d\x00$\x01\x03\x00\x19\x02\x08\x00/\x001\x00B\x01\x06\x00\xc6\x02k\x04\x05\x14\xcb\x02\x00\x00Z\x00\x00\x00\x0b\x00h\t\xd8\x02\'\x00\
J\x00\x02\x00e\x00\x05\x00\x00\x00O\x03x\x0c6\x07\x01\x00\x0c\x08;\x08w\nE\x07\x05\x00\x00\x00\xa1\x00\x81\x00t\x01\xaa&\x99\x00\
\x01\x00l\x10\xb9\x03\xc4\x00)\x007\x047\x02\x0e\x00\x01\x00\x97\x02\x00\x00\x00\x00,\x00\xa8\x00\x14\x00\x05\x005\x01\x0b\x00\x17\x00\xf5\x00\
\xb8\x0c&\x00m\x00\x17\x00v\x03\x02\x00\n\x01r\x00a\x00U\x06\xf0\x03\x9a\x02\xcc\x00N\x0b\x8f\t\x15\x00\x90\x00)\x00Y\x00-\x00\
\x13\x00\xda\x00\x04\x00\x02\x00:\x00\x00\x00\x1d\x00\x00\x00C\x03\n\x00\xd4\t\xdf\x06\x85\x00\xee\x13%\x05\x7f\x04\x0f\x00\xad\x00\x14\x00\x03\x00\
\x01\x00\x01\x00\n\x004\x1f\r\x00\x1b\x03\x1a\x00\t\x00\x14\x00\x86\x01\x0c\x00\xe5\x00\x0b\x00\xc2\x07\r\x00\x0e\x00*\x00)\x00\x01\x00T\x01\
\x01\x00\x02\x00\x1d\x00v\x19\x00\x00\x1c\x04m?>\r\xda\x1bC\x00\x14\x16BD\x01\x00\x13\x00\xf9\x02\xc7\x00\n\x00\xcc\x14a\x06Y\x01\
W\x05\x9a\nw\x00X\x01#\x00\xcf\x02\xa0\x03_\x02\xe9\x1f\x01\x00=\x00\x11\x00p\x0fn\x00\x19\x00\x02\x00#\x00\xa0\x00E\x00\x8a\x00\
\xb1\x00\xfb\x00\xa2\x04\x02\x03\x00\x00$\x01\x84\x01\x14\x00\xe9\x00\x81\x00\x01\x00\x11\rc\x04\x1c\x00 \x11l\x01\xff\x00\x01\x00\xca\x00 \x04\
j\x05k\x00\x99\n\x01\x00\xf9\x00\xb2\x18\xe0\x00\x03\x00\x01\x00(\x000\x00\xc8\x00P\x00\xd3\n\x02\x00\xea\x01\x1f\x01?\t\x04\x00\x96\x06\
\x00\x00\xcc\x01\x08\x1a\\\x01Q\x00;\x00-\x00=\x00\x00\x00\x0c\x00\xce\x08\xdb \xae\x10\x1a\x00w\x05\x90\t\x08\x03\x00\x0e\x01\x00q\x00\
5\x00\t\x00U\x01\n\x00?\x01\x07\x00Z\x00\x00\x00\x03\x00\x03\x00\x00\x00\x14\x00\x01\x00V\x01v\x00!\x00\xd1\rJ\x00K\x01\xb4\x00\
\xbb+\x00\x00\xde\x13\t\x00\x92\x00b\x02\xc3\x01\xd6 @\x06\x16\x02t\x01W\x00W\x07g\x05\xca\x01..\xf0\x03\x10\x00t\r\x00\x00\
\xc1\x03\"\x00\x17\x00\x00\x00\xce\x00Y\x04\xea\x00\x86\x00\x06\x01\x1f\x00\x01\x00\x83\x02K\x05u\x00\x00\x00\xd5\x0e\x02\x00\x02\x00\x0e\x00\x04\x00\
r\t\x92\x03\xdf\x05\x02\x00v\x02.\x00B\x03)\x02,\x00O\x00\x07\x00\xd4\x00\t\x005\x01$\x00\x01\x00\t\x00\x89\x06\xa4\x14~\x05\
\xd7\x0f\x00\x00\x08\x00\x01\x00", b"TF\xc4\x06B1\xd7`Q\xa4\x8c\xb1\xb0\xc1\xf2\xa1;\x10iwD\x908\x80[\xb7\xe1\xdde\x81\x8c\x91\x81\xa3s!c)\xc0\xe2\
\x94\x02\x1d\xdd\xe1\x94\x08\xa0\xe6|a!1\xd4}\xe0B\x83%\xb0\xa6\xd7\xf2\xe4\x91\xc0\xf5\x17s^D@\x94\x11\x94\xc5\x01\xe3\xf5T\
\x12\xec\"\x90>\xd5Ql(\x12\x08\xfa\x91\xb2Q\xc2\x07|\xc2\x87\x98S\xe2\xa1\x12\xd9(1\x98\xf6@K\"R\xa3\xd6\xe0\xd9\x1a\xc2\
EV4\x88\xe6\x83Yd\x82h5\xe2\xf28$\xa0\xa4r\x12\\\x91\xbe\xfb\x93(yT\x00\x00\x00.\t\x82z\xb1\x94\xb1E\x01\xea\
\x81q\xce\xc4\x11\x00\x894\xb1k\x81&\xf70n\x904\xa1\xf7\xc0P\xfd \x05+\x11\xc7\x8f0\xb6H!O\xa8P\x82\xd3r\xaff\
\x00\"3\xb2\x00\x00\x00\xeb\x00b\xa1~\xd4\xc2\x0b#\x9a\x9a\x93F\xab\xd1\xde\x94@\xe8\x82D\xeaT\x81~\xc6\x93\xc1\xdb`\xb0\xf5\xa1\
\xf1\x90r$\xe9\x91:\x88\xc4\xed\x15p\x0c\\\xc4HFb\x8e\x03r\x00\x00\x00v/B^>\x90MO3n\x87\xa4\x97j\x92Z\
\x0b\xc2\x10\x90\xe0,c\x84r\xccB\x00\x00\x00\xd9Q\x83|\xd4\xd17\x19\xc0\x9b\x8c\x13\x00\x13\xc46^`u\xd41q<\xd3\xddd\
\x81a\xd8\xa1\xa8b4]\xa8\xc1\x8a\x17\xc1\"\r\x81@\x92\x93s\xf6\xf0Q\x92\x14T\xd0C\x13\xdcq\xf6\xb3\x90\xfa`\x80\x86\xfea\
H2\x13EW\x81cx\x00\xda\x93\xc0\x9b*\xb3o\x9dA\x1dd@\xa1\xd4\xc3\xa9mA\xeaV4S\x18\x01\xc0\xc7\x01 \xb6\x12\x18\
\r\xb2\x13\xe7C\x9d\xf6\x03\xdc\xb7\xa2\x8b?P\xcb\x12\xa1\xc2\"A\x05Z\x04\xecT\x93\xbd\xb5\xd2\x9e>0\xc2\xccS\xd3L@\xd3\x00\
\x02\xa8f\x13\x11\xac\x93\x93A1\x98\x86\xc2\n\xcd1M\x12\xd3\x10\xb3\xd2\x04Hsq\x81\xa4\xe5\xcc\xe1\xfa\x12\x10\x19\x8bDD/\xa4\
\x7fU$C^bp|#\x00\x00\x00\x07\xd4\xb2\x9a\xfbr\xc6\xe4a\t\xb3p,\xb3\x80\x08,\xe1\xe3\xaeP\x04`\x11\xb9\xbe\x93+\
\x1dr&\'2\x90.\xc4;~d`^\xe3\xd6\xc2\xf2\x7fYQ\xe5\r\xc4;cQ\x99!\x82b,C\x9d\x1c\x92\xa2\x80q\x18\x85\
\x02\xd5\xb8\xc1\xdbKA\x11\'\xa1N\x1e\xe4a\xd6\xe0\xc76\xa0\x8cf\x14H\x97\x82\xb5i\x90\x99\x00\xf0-\xdd\x021\xd0\xd3\xb0\xd5\"\
tG\xa2\x8e9bm\xd9\xf0\xe2O\x13\xcfF\xa1L\x9dD\xeebr\x84\xb4\x11\x88\x00\x81\x97\xc8\x00:\x7f\x14\x85b\"B\xd8\xc1\xce\
\x11\x10\x1a\xa2\xa3\x83J\xc1\xe5\xbe\x92\xc8\xd7\xa0\x1b:\xa4|k\x91\xf6\x1f\xf0\xa4\x8aT*\xbd\xc1<\xae\x11\r\xb9\x01\xaf\xbd\xf2\xab\xbd\
3\xbb\xa9\xd1\xefr\xc4h\x87\xa2\xa2RD1\xe8A\xac<$\xadQ3\xfb&\xf2}o\xe4 \xe2\xf19\x96\xd0\xc8\x8b\xa2#\x120\
x\x8c\xe4\xaa\xc3\xb1\x94j\xb4\x15\xce\"P!\xb1\xd6S\x00\xdc\x89\x92\x9d\xe9\xf2\'\xa7\"\xee\x03\xc3\x00\x00\x00`\xcf\xf03\xc50o\
F\xb4\xac\xe2\xf1\xc1^T\xbd\x984O\xfb\xa2S\xb8\xa0\xf0\xed\x92{@A\xb6\x120d\x9d\xf4\xfd\xa2\x82\xe2\xcd *\x94\x80%W\
a]c\x90\x86\xc6\xa0n\xba\xb1\x8e\xbcQ\xd4\xdd`\x87\xf1P\xce\x9e!\x91\xa1\xb2\x8a\x99\x81\x1f\x9f\xb2\xa1<\xb2%\x00\xb3\xb9G\xb4\
\x0f;s\n\xbbb\x00\xb8\x90\xa9K\xa1o\xc3\xa2\xdf8\xb3\x18q\xe4.7\"?\xabA\x97\xa2\xd2?_T1\xbaC\xe4\x8d@W\
C\xa1\xa6\xbb\xb0\xe6\xef\xc3\xc9\xa3\xe1fVbI\xce\x01\xa3O\xe2\x05$\xe1\xcb\xf0\xe0w\xb3\xa3\xc1\xa7S}\x11\xa3\x8c\xc0\x92\x955\
Q\xb0i\x82\xf0\'\x01Y\xc2R\xe3<\xa2U>\x00\xf3Z2\xe9U\xd3\xfe@\xd29\x0c\xe0<z\xf4\x0f#q\x96\xd4Sl\x81\x80\
@\'!\xb3\x9a2\x8b\xb4\x80Me!(\x9d\xc4cU\xd0\xc3xR\x97>\x11\x81R\x81\x10\xd6\xf2]\x01\xb1\x0f4\xc2)T\x92\x87\
p\x93\r-\xd2\x99\x07\xf3\xf4\x1e\xc0]\xbe\xc0\x1e\xc8B\x98\x06\x90\xdc[t\xf7\xef\x90k;\xa1f\x9fpDO\xa1\xb3b\xb12~\
\xa4\xdc\xe4\xe2&\xf2\x91\xaa{\x82\x00\x00\x00GgBLn\xf0d\x18Q~\x14q\xc8\n@\x96\xe5\xe0x(C\xf0\xed\x13\x03\rt\
\x97\xcd\xb3\xeaZ\xb0\x8b=\x03\xaf\x9c\xa0]\xcc`\xf5\x0c\x10N\x95p\xa6a\xc4\xd1\xe6\x82;\xc9\xc2\x12hB\x0c\xb8PF \xa0\xae\
\xb9\xb1\xecP\xb3\xb3\x81\xb1f\xaab\xef\x03\x00\xce\x01t\xc9\xc0\xa2L\xa0D\xdf]S\x9a\x89\xa2\xa7R\x81\x1b\x98t\x19H\x84C\xb2\
\x11\xb5\r\xf2\xd7\nq\x00\x00\x00\\GD \x1d\x81\x15\xd7q\r1Alnr\xbe\xff`\xda\x12\x83\xd7\xa8$\x90`a\xb9;t\
!h\x11#Ys\x14\xb6\x91\x07\xf2p\x1a5\xa4_\x93\xb4\x05\xf5\xa0RVS\xc1\xf11\xa0v\x92\x9d\x0b\x12J\xca\x93\x96\x9bp\xdf\
\xa4\x12\xbb\xf5\x03\x00\x00\x00\xf3\x88\x03\xdc\xa4\xa0\xa8k\xe4\x11\xd7#\\\x12\xc1\x10\x0c\xa2\xeb\xd6\xd0\xfflS\x9f@1_Zd\x908\
rjH\xa4a\x98\x132A\x94\x1b&\xf3\xe5RR@\xd6Q\xc5\xb0\xb1z\x8d\xc4\xa9\x1c\xd2QqRL\xec\xc1\x9a\xf1pQ\xb00\
\xd1pre\xe42\xd2kd\xf1]2Ie\xe0)I\x81\xa6\x03\x14\xf0\x19\xb2<\xc0\x02\x8dk4\x9d\xdf\x80N\xe81:r\x82\xd0\
U\x10\x0e\x84\xf1R\x02\xf1\xf4\xb1\x021,\x92\x9b\x1c\xf0\x85\x942\xecP\xd2<>\x10\x82\xcer\xbf\xca\xf0\x83\xab\x00vN\xf2\xaeR\
b\xc3\xe2q(%\xf0#\xf8b\x00\x00\x00\xf2\t\xb4\xcb\x13\x83\x0b\xe0s\xec\x07\x12]_\xf4a\x00\x13\x86\xdbpq\xc2\xc0\xa0\x87@\
\x0c\xdb\x10\xab\xbb\x81\xe2\x1d\xc2\x1e\x12\x13\xac\x97\x84\xbd\x04\xc3\x08[\xa0\xbe\x8e\xe4d`\x02{\xeb\xe3\x18q\x01v[4u=\x12\x00\
\x00\x00\r=R0\xc8\xf0\x9fD25\x90Q-*\xa2\xc6x\x01\xe0\x1c\x91\xb92\xd2\xd42\xb3B\x83\xc3\x9eb\x91\xea4\x04\x0b\xef\
P\x9ap\xb4\xad\xbb\x93\xbf\x08\x02\xea\xb3\xb0V\x10$K\x93\xd3\xb5pd\x176\x91\xedL4(X\xd4\x00\x00\x007\xd4\x00\xf4\xf2A\
\xfe\x00\xd1t\x9c\x90\x16\xd9!\x81\xf5#^e`\t\x8c\xc3\xa7x\x83\xa0#C\x16\xd1\xb3H(\x02k\xcf\x82\x1e\x89$,\xbeBc\
\x8bsIF@\xf9\xf5P:rAk\x1f\x12i\xcb\x93Ai\xf4H0\xc16\xc2\xe0\x00\x00\x00\xd7x\"\x02\x96!\x14AsL\x99\
Qv\x930bP\x00\xa8\xddC[\x7f\xd0#t\xa3\xa8\xa7\xc4\\\xf6b\x00}\xd4\x1d\xd0\x00\xe1\xd1a\x00\x9e\xa1@C`\x11W\xd1\
}\x03\xc3\x14Yc&\xb6\xa2\x9ai1?f\xb2\x13-\x90n\x1e\xf2\x00\x00\x00hB\xd1N\x8a\x81\nK0;\x95\x02\xf6H\xd3\xe1\
\x13\xc4f\x90\xf0\xe0f\xf0\xbay\x01C\x892\x8b\x142\"\xe1\xf0\x04&A\x11pb\x9d=\x025\xf6\xb0+\'\x90j}\x90\xac&\
\x14\x1fP\x90\xc0\xe4\x03N\x0f\x90\x00\x00\x00\xbf{\x92\x13.2\xff}\xb4\xf7\x00\x82z\xd0\xe1T\x01\xb0\xb03\xe3n\x82\xb2\xdd\t\x10\
\x94\xff1\xda\xb7\x93\xf1\xf70\x06\xcb\xf3\xb0\xabr\xf5\xca\xf1\x8bh\xe3\xb9!P3\x87\xc1\x82Q`\xa1Xb\'&\x00\x8e]0\xe3\
\xadc\xb2\xa3\xb1\x93\xe9\x93\xc2\xd6Sm\x8dR\xaf\xaa\xa0\xea1$Y!\xc2}\xcb\xa2\xfe\xe2\xf3iF\x11\xce\x07\x11w\x11aQ\xa5\
3Wl\x91\x14V\xb35\xc6aC\"!%\\\xa2t\xe8\x83\x98\x0b\xd4Z9\xe2Iy\xf3\xc2\x9fd\xf9L\xa0M\x07\xa4\xef\x05\x14\
\x16\xe3\xa1\xf5RB\x8dlSZI\xf4\t\xcf\x824,\xc1\x00\x00\x00p\xec\x82>u\xa1[]\xa1ss4n:\x01\xf3\x19\xb3o\
\xd8\x93\x10\xbd\x83\xb7\xbd\xf2$\xb7\x92\x8dE\"\x1b\x15\x81bu\xc0\xb6\x85\x11\x10\xd0\xd3\xffCs\xa3\xe9C\x03Z\x12]&\xb0\x85\x0e\
`\x9e\xf6Pq\xc1\xc0K_@y\xd8\xe2\xc5\x9b\x81\xe8\x01qy\x8e$\x08\xa0\xe11\xc0\xe2\x06\x07\xc2\xfb\x8a\xa4\x1c\xd7\xb3\xb6\xefr\
\x03z\x94\xaeI\xf1\x9d\xab\xe1\xc56\xb2,\taL7\xe0\xd1\x934\xd0\x9e\xa0\xe613<(\xf1\xb8t\xd3)\xfcC\x9e\xe6c\xd0\
\xc0cM\xf8\x93\t\x85\xd1\xa4\xa9\xc2e\xc9C\x8b\x8d\xb0Eq\xf4\xf9\x85b\x7f\xb0\x13\x1f\xc2\xc3(\x84\xf3\x96H\xc1\x9f=\x84\xd1\xbd\
aRj\xc4\x98s\x01B\xc5C<Lt\x86\x91pjwqPr\x04\x9f[Qz\xa5\xd4\xcb~\xc3\x99\x1e\x04\x9a\xea\x82\xf5W\xa2\
\x99\x90S#\xd5\xd0\x15\xb0T\xbf\xae\x04\xa3U\xc0^]\x82j-\xc0y\r`\xc4\xaep\xc2\x99\xe2\'\xb70w\xe4\x02\xcc:t\xc9\
O4\x0e\'\xe3[<\x01\xb70\xb1\x89W\x00\x9e\xaf\xb2\x83\x874\x040t\xfd&\xb4@\xa4\x92\xceX\xa0\x88\xb24\xc6\x11\x00\xe5\x8b\
\x92vgq\x90\xfe\xb2wW\xd2C\x00#\xd4\x05\xd4\xdeuB\x8dl\x90n\x143\x8c\xee\xa1\xa8\x8fT\x17+2\x9e=\x93\xe5&D\
\x1e\x04\xd2\x7fW\x82\xcd\\\xe1I\xbd \x9a\x05A\xc3\x7f2yG!mNCv\r\xf2\x81O1\x91VC\x1b\x0bc\xdc=R\xa0\
m\xc4\x8f\xd0\x81\xdcVR\x12a\xe1[40\xa4\x9e\xd1\xfe\x06\x10\x06tD\xc9W\x90?\xb0r\xdb\xa9\xd2X\x1b\xc0,\x84\xb0\xaa\xe3\
r\x1d\x93\x94\x95\x8c\xc2\xe8\xd4\xc3\x15\xbfAai\x81}\xfc`o\xaeA\x94n\x92\x87-AXo\"\x0bM\x82\x1e\xd2\x93m\xa6\x90\
_\x19ahy\xd1\x8d\xd6\xd1\xf6@Aj\xd5a$\xb4\xc0\x88\r\x13\x03rAO\xe9\xe0\xd9\xe0A\xe4!4\xd3\xa6C\xa3\x8f\xb0[\
2\xc1\x93X\"\x84+\xf2\xe9\xc7\x03\x88T\xe1K\xc7\xf2X\x8e\xd1sv\x90\x16\x85#\xef.\xb0>K\xf3<SR[\xa0\xe4\xaa\xa9\
R\xd3\x9c\xe1\xb1\xa1\x11\t3\x80\x00\x00\x00\x87\xd8A\xa1\xcb#\xe2\x16b\xd7\xf1\x11vmP\x9bN\x02\x07\x0c\xa3\xf2\xae\xe4\xa7\xa5\xd4\
\xc4\xe1\xd1\x00\xbcQ\xf0\x9b\x92\x1c\xa8\xd2\xc6s1\'\xf2@C\x7fB9p\x02N\xb0RO;\x82\"\xa0C \xb3@\xa6\x7f\xf0O\
\x1epX\x19\xe0\xf9&\x802M\x92X\x9c2\x92\x9e!3@\xd1\x1a\xf3\x016\xd3\xc0\x9d6cR\xd8R\xcc\xc3\xe0\x7f+aU\t\
\xb0\x07\xbeS\xa2\xb0b\x19_\xb0\xa3M\xa3F>SI%@\xed\x8c$\x8e\xdf2\x87H \xa4\x1f\x04+\x03@\n\xa7a\x1c\x81\x02\
\x90\x88\xa0\rB0\":\xf0\x0fn\x04\x1d\xe9QC1\x02w\xe4AU&\x12\xc9l`\x85Zq\xe2\xa6s\xafH\x82\xf5\x80\x81K\
\xe1\xf1Y\xa2p\xcfqD\xed\\c\x01\x00\xc3Ff\xc36}\xf3\xa8\x9c\xc2\xde\xd7\x83\xe0\xd8\x00Ow\xe2#i4eJ4\x10\x9a\
2\xb9\x93$\x9f\xad4\x9bh\x12Y\xbbQ\xb2\x9ad\xe9\xb7\xc2\xbc\xc8\x82M\xe2qu\r\xa1\x98\xfa\x81ao\xe1\xa5\x06\x02S\xf7C\
\x87\xf3#DZC\xf1m\xc4(\x87a7\xfc\xf0\xd8\xa3\xe2|\\\x90\x0e\xdaA\x11p#;L\xd2\x1d\xf3\xb3\xd1\xeep\x98\xa2\xc1\x18\
\x98\xd1/@\xd0\xc5\xef\xa1[ad\xef\xe2C(\xd1!Dk\xb1\xd9ks\xfa\xcb\xe2\xde\x98\x84\xe0\xa0\x12\xdd\xae\xa3a&R:`\
Bl\xbd\xb3\xfcO\xa4>\xfbq\xfdW3\x89id\xc9W\xd1}K\xb1\xf6\x0eakc\xc3\xb8B\xb0\x98W\x940GQ\xbcK\xb0\
\x20\xa24BO\x00\xe7\x02@\t\x8a\xd2?\xcb\x02\x1c\x88$\xcd+\xd2\x13\x85!\x7fP\xa3\xa1\x0f\x13&\xfa@\x94s\x90\xee\x8dA.\
&\xb4\xc6\x83\x84\xf60\xa1\x00\x00\x00\x92lT5\xec\xf2\x9b\xfd\xd0\xfa\xda\x82\xd5\xa3\xa15o\x91k~\xc4\x03Q\xe0\x14\t\x14\x8a1\
\xb1\xb9\xeb#O9T%\xc5\xb3\xf9\xc5\xc1G>\xe0\x0c\xb9\x82\xf8]$\xeaC\x94<n\x14M\x17\x90\xac\xa1r\\\xab\xc2}\xda\x00\
s\x7f\xa4W^r\x1b/\x13a\x94d\\7\x93\xabV\xd4\xffo\xe0\xd09\x02\xdd}\"\xc9\x89\x04\x02\x15\xa2#.\x90\x15w@\xa1\
\xc81\xec0\x82hq\xe2\x84\x1e\x81K\xca\x82(\xa9\xf4\x11\xd2\xf3\x9c}\xc0\xc1\x81c\x0fR\xe4\xf5\xb3\xa1\xda\xe5Au_T\"c\
Q\x05\xe2\x00\\\x1f\xd0\xd4e\xd0M\x1c\xa3\xff\xfb\xf2\xc5q\x12\x00X \xf8\x93\xc4J\xff\xd1w!r\xc3;\x83 A\xf0nR\x01\
r\x80TcB2\xf8\x1aR\x05PT\xc6\xfe\xd1\xc8\x9c\xa3r\x87\xe2\xf3\x1d@zD\xd0\xe8)\xf0a\xc3\xf1;sa}\xba\xa2R\
\xea\xc0#\xd7\xc0\xa9\x02R\xb5p\xc2@\xb2T\xb0i\x94\xfb\xd7\xa1\xa5\xbaR;\xafp\xf2H`\xfa\xe5\xd1\xce\n2I\x91\xf4\x02\x1c\
@\xec\xe6\x03\"\x1dt\xc4\x82\x00\x06c\xa28\xf1\xe2o\xf7\xa2\xed\x81\xb2?\xfc!\xd7a\x12\x18\xf7b\xfe\xe7\x82\x00\x00\x00\xd4]\xe4\
5\x18a\x82\xc9\x80Y\x8c\xd2\xfb\xf20\xe4Z\xf1\xd2~\xb2\xedF@\xfd\x19\x90\xe4\xd6\x11\xee\x0fPr\xa51\xe0\x10\x84\xb0\xbcq-\
\xcf\x81\x9e\xd4\x11qt`\xf3u\x10\xf2\x97\xd3\x16\x04\xa3x\xaf`\x174Q\x0e\xe9S\'z\xe4\x95\xc4b\x9b}re\n\x11\xb3f\
T\xed\xa7dU3\xc0MR\x91Ta\x00\xf9wt\xec`\xf4\x15\x1d\x12\xba\xa3\xf0\xd6[0\xebP\xb1\x00\x00\x00\xb3\x1eb\x1f\xa3\xe3\
a\x9f\x91\xde\x0c\xc0\xfbWt\x91\x1a\xf4\xe1\x0f\x92\xb6{\x02\x8b\xfb\x91\x97\xa3\xb4\x7f\xb4\xb0\xa3B\xc0\xc9\xec\xd2P\xf4p\xf9\xe8\xa0\xa5\
@P\x9d\x82\x94U\x9e\xd0C|\xd0\xe1\x1c\"^t\x93U\xa60\xc2\x99\xe47\x18\x02\x11\xea\xa2\xcf\x08s=\xae@\x80lTz\xa9\
\xf0;`s\x16\xbc\xd2\t\x16\xf2 \xc5\x117\xbf\xb0q\x83\x90\xc3\xee\xd1\xbd\x08\xd4\x00\x1aa\x17\n\x02\xc1\x8c\xe0\x0f\xef\xd2\x14\xf9\x13\
\xbf\x06B}c\x14EY\xd0\xa3\x0f\x10\xfd\xac\xe1\xb8g\x900\n0\x8fF\xa1\xc2\xd8AA\x02 \x9fQ\xb0:\xe0\x93]z\xf4\xb6\
\xf8@\xe6\xb8`\xde\xee\xa05\x872\xe6oq\xbeQaI\x89b\x1f\x8bc\x8a\xfe\x83\x9f\xd5\xc0\xfa\'\xf1\xf1\x10\x00\xf5\xb5\xc1u7\
\xf0\x00\x00\x00\xe0\x0b\xd0\tF\x14\xd8gs\x14\xa9\xa2\xfckT\xca\xd2\x92\x1c;\x02\xcf\x8eq\xa4\xee`\'<\xc1\xb5\xa9\xa2\xe5R\xc0\
\xc6V\x931X\xa48_P;\x02\x13\xa6\xa6\xa0^O3\xa2\xbep\xc7\xcaRb\xaeBI\xfc1\x00\x00\x00 Tq\x02\x1bQ\x88\
\xe2\x81\x81\'p\xc0\x91`#\x151\xf5\x90\x04\xba\xaa\xa0\x86\xfc\x91\xf5\x90\xd0\xb5X\x92W\x8d\x80\xa9\xee\xa2\xba\\\xb4\x8dC\x119\xd5\
P\xaeq\x81\xa2VTa\xf71p#\xb1\x19\xa8\xd3\x03\x151\x1e\x1b\xd1\x8f\x82\xc2\x8dH\x11D\xad\x91\xcb\xa3\xd0\xe89 \xec/\x11\
^\x1c\x10\x9dw\x92\x8c\x8aBuWQ$0\xe0\xee\xca\xc3\x83\x02\xc1EJ\x00\xce\xcb\x01\x84\xfc @|\x94\xa3\x93\x90\xf23\x81\r\
\xdd\xf3\xda\x9f\xe4P\x12\xc1\x83^\x01\xd5\xea\xe02\x8c\xa1\xa1\x023q\x962\xc2MTlf\xf0\xfe\xf9!\xb1h\x92\xb6\xd2Q\xf9K\
bOr2\xe33r\x9f\xdd\xd2\x81\x08 \x12\xe1\x11=\xc4\x81\x16\xb6\x00P\x94\x93;\x99\xd0\xb1\xfd\xb0\xa9\xb7\xa3\x89\xe1\x92\x9c\x88\x00\
\x0e\x02r\xbf\xb8\xb1\xdc\xa9#,\x16\x02\x927qv.\xc2\xf6\x1c\xf0r\xc61O\xa9\xc0h\x1c\xf3\x96\xd6 \x10N\xc40\x8fA\x8e\
|Q\xe2\xb5a\xc6}d\xef\x8a\xe1T\x02\xe4\tv\xa1$\xc22\x04\xac\x01E\x13\"\xba.\xb1\xd8\x07\x01P\xad\xc2\x85\xc2R0t\
4q~\xf1\x16FP\x89\xd4cr}3\xb2|\xb0\x8e\xd6\xf0\xec9A/#25\x94 q\x9a\x81\xf0\xe5\xf1\x8e\x83\x92\xd8\x93\xb2\
X\xae@+\x17\xe0\xfd\xdaC\x9b\xa3\x91\']\xb0\xdfg\xb0\x89\xf6b\xffa\xd0\x11P\xe4\x17y\xf0\xc9\x980\xe1\xab\"\xed\x16\x11\xe7\
\x10\x11,\x1f$\xc1;\xe2\xc5y\x82\xae\x01S\\\xe2\x83FY\x02\xc3#\xd2\x01\xf9q\xb5\xfc\xc2\x18\x8f\x00YQS\xc5\x1d!O\xf4\
chu\x84\xabT\x03\xbd|Su\xfc\xa0g&Q\xd6!a\x81\xdc3\x01\xfbr\x1f\x92\"V]D\x98\x8a\x04\xe6m\xf1\n3$\
?\"\xe2H\xad`\xa6\xa0\xb0o*\xb3{\xf9\x93\xd9?3\xb7C$\\k\xf1v/q\xf4\xa9\x94\xb8\xf3!\xa1\xe5\x80\x1f\xaepp\
\xf7\xe0hl\x84{\xdfr\x91\xfa!f\x9c\xa0\xb1\xb6\x04\x99\x9f@\xae\xda\xb3\x06\xbcr\xfb\x8d\x14E{\xc3\x96\x12\xa2H\x1b4\xecW\
$O\x7f2Ax\x94G\xb4\xc4\xbb\xc1\xb2!\xf32\xd3\x8c\x91\xf1\xa7\x10\xedp\x11G\x8f\x10SY1\xcc\xc92\xb3\x1dCO\x03\xb0\
]\xda\xe1)\xfb \x05\x97B\xed\x16\x02b\x9c$~\x8f\xc2\xbc{\xf4\xc9\xb4\x03\xd9\xb4\x92\xf7}\xd0wu\xd1\x96\xab\x91\x9d\x85P\xef\
w\x92\xa49\xe0\xef\x11\xe0\x93=\x12\x1a\xe5\xc0iK\x00\x98\xb9A\x8dh\xe0\xbf=\xa0\x85\xef\xe1\xc2\xf6A9w\x14\xc1\xe0q}9\
r\xf1Q`\xeav\xb0\xa7J\x14\xcd\x93\xe3i{B\xf7i@D\xf7\xb1){d7S\xb1\xc0\xc0p\x9b{\xb4[\x04P\xb1V\xc0\
\xda>\xc1x\x1fS\xcd4\x11\xe4\x8d\x11\xed\xce\x11\x00\x00\x00\x02y`\xee\xb1\x90MU\x02\x9c\x86T\xdc\xa9\xe4\x0f\x9e\xc4E\x82\xa2\x83\
\xc6\xe3d\x1a\x03\x963\xe3\x82\x1d\x14\xba\xa0R\xc1_\xc1\\\x8a\x94\x84\xf0\xa17L\xa3\xf9\xac\x80\xa3gtU\xe5a\xe5\x19\xd2\xb6\xde\
\x13Ze\xe4\xb0`d!\"\x93\xccV\x10r\xbc\xd0\x94\xe1\xc2)\xa9\xb2\x19Q4\xf8\xe72\xbe\x88sD\n\xc0\x18\xf8\x82\xf9N\xf3\
\x00\x00\x00\x05\x8a\x83\xfc\x1cAu\tp9\xad\xd05\xcf ]\xd1\xd2U\x9b\x12\x00\xa1\xa4\x0f9\x90\xf7\x96\x02\xa6\x8b\xe1\xe0\xe5#\xb4\
w\xb4\x81\xee0\xe9=Q\xebe\x90\xc5\x15qV\xf7\x12\xe8\xc0\xb0\xfdZ *j\xb2\x84T\xe0\x83?\xa2e9\xc1\xde\xc6\"\x9e\x85\
\xb1\xd4\x05\xd12B\xb1\x07\xa5\xc2(\xb5\x12\x0c\xdb1?\x894\xc4\x89\x13\x9c\xbc\x92?_\xb2\t\xf0S\x8cla\xf8C\x01>\xb4!\
\x8f\xc3\xd1\x8a^\xc3\xda\x010\xd2\xa3r\x94R\xb0iFR\xe8\x17qi9S\xac\xbd\x10>\r\xc1\x8c\x05 a\xd3\xa0\xa4+\xe1:\
Q\x84\xf0%\xd0\xba\xb6t\xd3f@<\x11\xc1\xbc\xe6\xa0g\xaaP\xfb\xe5\x93nSdn\xcf\xb3\xe4\xec@~\xd3\xb3\xec\x90\x04tJ\
\x841\xd6\xb1I\xa1\x02\xd872|4\"\x9b\xd8\xd1\x00\x00\x00\xf5\x04\xa1D\x8abld08\x97\xd2\xf5\xce\x12\xab\x90\x91q\xf8\xa0\
1\\\xb2\xf8\xb0\x12Y\xbcA\xc9Y\xb00\xa62\x13B\xf2[N\"&\x19\x14\x87y\x91\x17`\xa4\x15bd\xeeL\x13S\xf5Q;\
\x9f0\xdb\x18\xd2)\x1aR\xd4T\xf15UA\x12>\xa0\xd2Gp~\xf1B<\x8eq\x9f\x17q\xbaj\xd0z\xc9\x80l\x1a\xf2I\xb5\
\xd0d\x88\x12d8\x92\x8e9\xf1\x14/\xf0\x16\x12\xb4\xa1`\xb4\xdf\x8b\xd3\x8c\xd0P\xa0%!\xaf\xa5Rs\xa9\xc2\x1c\xc6\x90\xca\xacT\
\xff\xa1\xe0R\xa0\x02\xa3mPX\x97\x14\xf1g\xe1\xa5\r\x10\"\xb5$\xb8|\x84><\xa0\xa3\xf4\xe3\x92\x82\xf0\x00\x00\x00\xf9\xbb\xd3\x00\
\x00\x00\x12\x9a\xa0D\x013\xe8\x85$\xf9\xc1\x83\x95+Q\xb6C\xb0\xff\x992\x0b=\xf0\xb7\x99\xc2j\xec\xf2\xe7\x9fac\xd2\x92\x10C\
0\x01\xfd1\x97\xff@\xe5Or\xf3\xb62\x90\xc6\xe2\x89\xa0s\xa96\x04%|\xa2\xcc\t3T)\xb2\xcf\xda\xc1Gb\xf1p\xdd\xc2\
5\x00\xa0q\xabQ\xf7\xf1`\x90\x92q\xb6\xa7\x83\xce\xc6qBd\xb0\xb2K!=\xcb!\xb6PQ\xa0X\xd3\xe4\x15\x83\xfbr\x94\x1c\
\xb1\xa1\x95\xc8\x12$\xd2@<\xa1B\x1a\xe61\"\x07\x00\x871@_%2n\'R\x99\xaaqA\x90\xd4[\xb9 +\xad\xe0(\xbc\
\xf1\xac\x82\x10\xb6\xd8\x91\xde\xdccr\xd6#\x14\xbe!\x9e\x03\xd0\x00\x00\x00o\xef2\x19\xcf\xe0G0\xf0\xa7%\xc0\xd7\xe8\x01\xfc:\xd4\
\xea 2j\xc4AW\x15\xb2\xea\x96\xa3\xc3<\x10\xc2\\\x11\x90\xc6\x11\xa2{Cj$\xc0\xf5\x96\x04\x84\xf5\x11\xe1\xa4TV\xdb\x91X\
!#\xe6\x96\xe4bL\x81\xbe\x01\xd2V$\xe1\x83\xa8\xb2\x91\xcbP\xd1\x02\x12\xd2\x0c\xd2 \xf9\xa0\xb8\xde\xd1\xb8\xf0\xd2\x18(\x92\xcd|\
\xf2I\xd12\x92\x8d\xf4\xd4\x1d\x82\t\xcaQ\xc7\x87\xa1%m\x04\x1ck\xe1\x18\x07\xe3\x98\xd7\xc0!S\x10\x91\xc5\xd2br4\xc7|\xf1\
\xfc\x98 o%\x00\xe8k\xe0\xd2R\xd3\xdd\xe7S0\x1b\xe4\xf0\xdc\xd1e\xf5\xf2\xde\xda\xf35\x9c\xf2\xdb+\x94\x0b\x87\xf2-q\xe4\xd6\
\xdfb\xe0[\xb1\xcf\xfe\x83+\x0f\xd4\xba\xc5\x01\xc4\xfd`\xbc\xd5\xc1\xb6\x10d\xe8\xc2\x10}ts\xf5V\"|\xb5q\xa8\x0c\xb0\xb0\xdd\
\x10\x95`\x92F\xd2b\x8fF@0w\x14\x98I\x93\t\x8e\xf0\x97\xb1Q\xe6`B\xbf\x0b\xb0\x0bVq\xb4e\xb0\x9aj@v;\x11\
J3\xb3\xc3\"c\xbe\x03s\x96\x19!\x00\x00\x00\xe5\xe8RG=\xd0\x0c\xc3\xf1)\xb4\xd1\x99\xeb\xd2\xc0\xd3\x12\xdb\xe1\x92\xd1\x01\x13\xa3\
\x02\xa0x\xbc\x1138P\x8b\xc9\xb1A\xe3\x80Mu\xd0\x8e\x87\x83\xe5k\x02a\x8e\x14\xbc\xe1\xf0URCc1\x80V\x0b\xf1K?\
#\xe9\xb7\x03\x06\xe8\x82\xef\x02\xb2`YT\x04\xea\xc3\xacn\x82\xb5\xcfp\xd5\\ \xd8\xb0 \xfb6\xc0\xca\xde\"\xa8\xf1\"]\xa4\x83\
\xcd\xe9\xc1\x8a}\xf4\xc3\r\xf2\xce2\xf1\xc9F\x80\x08\xa3\xc0\x8d\xb71@\xa6\x94\xc7u\xf2\xe00\xf3\x92\xdf\xb0\x87\xa318+\xc0\xfa\
\xfc\x93\xb2\xf4#Yc\xb1m\xbb1^-bT\xf63o\x8ca\x9cG\xd0)z\x90\xcbv\xc0\x0ej\x11\xe4\x1aa\x04\xaf\x11\xbb\xf6\
\xf3\xfa\x82$<r`MA\x12z\x93$\xeb\xe21|-\xe2(\xf3c\xf1\x8b\xb2\xf0\x7f#\xca\xa6tE\xea\xb2J\x19\xb3q\xfe\x90\
\xdcv\xc1\xdefR\xa9\xf5\xf10a\x12Fx2\xaa\xfdA\x10xb\xb31\xe0\xb7\xa2\xf3\x82E\xa2\xe1\x1d\x90\x0b\xf4\xc2\xc3\xf52\xd5\
QP.\xf5`\x1c\x01\xa1\r\xbd1\xe1\x980\xb3\x95\xb3\xf1\xa0\xd1\xfb\x05\x00\x04\xae2[&\xc4\xe2H\xb1\x02\xab\xa4\nU\xc4\x02;\
b\x0e\xa2by\x9a\xf0\xd5$\xc2f\xffS\xd4w3\xce\xb2P5\xbfQ\xd2\xc5\xf1t\x80\xe3>\xc6\xd2\xdd(\xd3\xfen\xc1\xad|\xc1\
?\xcap\x07\xaf\xf4\xc1BD;\x8b\xd3\xe7\xb3\xe4\x8cGQ\xcc_t\xeda\xb1\xc8z\xb2)\x15$9~\x82\xbc\x00#\xa3\xdaB\xd6\
\xcf\xc2\xac S\xd7\x96\xb4\xa0\x884c\x13Cj\x8b\x13\xfb\xa2\xa0\x89\xbe 8Q\x01)A\x91\xba\x12\xc3=f\x91M\xf1\x01\x97\xbc\
pYnb\x8a\x8ebuY\xe3\x00\x00\x002t`\x1c\x9fPM\x16s\x87\x89q\x94\xcb\xa1/\xa2r{\xecS\xed\xecq\xec\xefa\
\xb0\xc6\xa0u\xb6\x94\x00\x00\x00\xd3\x91\xf4IP\xa0b\x90\xc1\xb2\xef\x10\x00\x00\x00v\x12d\xfa\xa9\xa1Q\xad\xd4a\xd6\x91\xee\xa1\xa1C\
\xb42YIc\xbe\xd3\xe0\xaf\x86\x01!5\xc2\x83ft\x13Bte\xcf\xc3@\xa2\x90S\xee\xe2\xd2\xb4R6\xa0\xf2D\xcf\x03\x13\xba\
a\xb4\x10p\x04w\xb1nm2\xe4\x83Tc\xc4\xb0\x15\xbb!\xbeD@U\xb3\xb2\x84\x18\x92\xe9\xc50\x8c\xe3\xd1?\xfe\x91\xe5\x91\xd4\
\x94\xa7\xc0 \x84\x14H\x92\xd0]G1Q?\xc1\x9f\xc9\xe2\xea7\xe4\x84\x01\x03\x00\x00\x00\x15\x84\x90\xe0\x93\x04\xcd\xcb\x92\xfb\xa3\xc3{\
\xef\x00\xd2Qr\xd65\x933]\x01$n40\xa1R\xfd\xd3\x92\x1e\x082xy\xd2\x82=\xf0\xd8n\xf4\xfc\x89\x84YU0=t\
p\xd1\xc8\xf2\xf6h\x04\xaet\x04\xdc\xb5B\xc0\xad\x92\xcc\xb0\xe4\xa0Z\xb1X\x9dc\xd5\xa4\xe4\x00\x00\x00\xc4\x98\x93\xe66\x93\xa6\x01\xb3\
\xdf\xdc\xf2\x05l\xd4\x00\x00\x00\xacG2!\xa5\x91\xf5\xd1\xe3\xb3\xae\x03dQ\xa4T\x84a\xc5\xc1\xa0\xbd\xc41\xf7H\x945\xaa1\x8f\
\xaf\x80\x1by\x92\xd9\x1eQ\xa3\x8e\x04\\\xed\x00\xd9\x97\x04\x00\x00\x00\x0c^\xe3\xcc\x93\x82\x00\x00\x00L\x02\xa0\x00\xb7q\x14\xdb\x02%N\
\x11\xdbV\xf4UX\xc4\xa0H\xb0\xca!\xc1e)\x82JH\x80\xa3z\xc1\x00_\xb1\x89>4\x98`P~s\x038%d=\x9d\x81\
\x03\x86S\x9bP \x10\x97c\xb0\x9c4\x82\xd7\xe0\x9c\n\x80\x1b\xc2!\xdf\xd1B9\x95$\x84\xc13\x1d6sR*\xd4x\x82\xd2}\
\xca\xf0\xef\x8f\x818\xbb\x11~r\xe3\xe5+\xd0N\xd3S\xe6\x17\xa3;R\xf0G\xa8\xb1Yt!\xdc\xb2d\x88Q\x91\xac\xf63\xa0\x03\
\x01\x00\x00\x00\xdc\x92\xa0\x00\x00\x00e\xd1\xd0\xb9\xceS\x14\x96@9\x0bcQ\xc71^\x99\x80]\"\xd0\xa5\xfc\xc3\x16\x19\xf2\x8d\x96P\
\xe2\xa9\x82\x8f\x85\x03\xa0\x7f\xa4Z\x16\xb2J\xf62\x89nB\xbf\x17\xc2\xfa\x121\xfd\n\xf2r\xff\x03\xfc\xc5\xb24~\x00:\x8bT\xc5\
\xf8\xf1\xae \xd2\x18\xc8\xa0!8\x93\x8c\x06\xc4+Ed\xdb\xdf\xf0\x17\xd7B\xd4\xde\xc1\xde\xc0\x10\x10\x1f\x12\xfce\xa1\x92\xe0\xb1=l\
\xe0\xa4*r9\xdfA\xe6K\xe0\xabz\xe49K\xd0`\xc4B:\x19\x128M\xa3\xd5\x85\xd1\xd2\xc4\x13\xc4\xf3 ,\x8d\x94\xc6\x9a3\
\x1f\xb0S\x85\n\x82\\\xf5\xc12\xfcrk\xfd\xc0\xf1\x07\xd0x\xfep$@\x84\xd2\x95\xd4\xb3\x90\x14B;\xa0\xa1\xc7!\x06>\x00\xd3\
9\xc1K\xc32\x16-\xc3\xd7\xa2$\'\xceP\x0c\x06`\x83\xde\x00\x8e\xfcB\xe5\x06b}\x92 \x8a\x0e\x83\xd4\xf6AX\x83\x02\xa86\
\xc1\x1cfQ\x8d\xee\x03w\x87TV \xa1k\xed\xb3=\x97\xb4\xfa[\xf0\xeb\xbf\xa1 \xf5\xb2\x97\xfa\x90\xe1\xa3\xb2\x1a\x82\x83\xa6\xb5\xc2\
\x16\x11\x93\xc1\xf2\x01\x0e\xf8r\xf6n\xc4\x1f\'\x93o[\x90\x95\x0ea\xcf\xd9\xd1R\x96\x02\xbc0\x91\xf7\xc8BL\xffse\xbe2\x95\
M\xa45\x022\x01\xb5\"\xd2\xef\x91\x83&\x90\x1fk\"k\xba\xe3k\xe9\xf1\xedG\xa1\xb8v\xe0\x7f\xfe\x03S\x19\x02\xb7G \xf4\xd5\
\xd0/\xd9\xa2\x88zA\xffZ\x02\xa4\xe7\xa0\x9fh\xc4\xa9\x81\xd1\xb62\xc1\x85L0\xf6\xb5r5\xa9\xc2b\xb1Ar4\xb4\x0ceD\
m\x06\xd4\xa4\x10\x90\xe0c\x04\xa91qX\xbd\x10\x00daG\xf0\xd3\x1bF\xc4\xb9\xff\x02\x83\xb1aj?\xd4\x83\x19\xc4\xca\x88$q\
Gt\x03-1\xb8[t\x91\x87\xe0\xb8\xbas\x8d\x8e\x03\"\x19\xd2\x1bh\xb0\x8dI\xa4\x07\x90\xb2\xb7\x9e\x84pU\x14/\xb8\xd2\x85\xe6\
\x11\xe4AQ\xca\xb6r\x8b\x854X\xea\xd1\xeax\xd2\xdf\xb8s\xfecP\x81\xd6\x83\x91G\xb2\xf1\xc9@#\xec\xc0j\x94\xb4\xfe\x16\xf4\
\xa5\x14\xa1_\x00!\xee6\x93\x95\x99\xe2\xd6\x9d\xe3\xa4\xf0\x81\x8cP\xc4)\xe8\x10\x98,\xe1:\x97S\x1c\x8crTz\x84\x1fN\xb0\xd9\
\x8a\x92\xfd\x82\x03\x9e(\xf1K\x08\xd0A\x19\xf0g\x824*L\xa40^\xf2w\x1a\x92\xb8%\x83\xd9F\xc0\x06:\xc4k`\xe4\xa13\
\x92bP\x94s\xd1\x81\x0e\x94\x83\xbeXsc\x80qB\x8ct\t \x02\x1bf\x93~e$~\x0cAq\xb90\xb4\x834(\xa3\x81\
(&2$\xb0\xd0\xdd>\xc4\x0f\xfc\x81Z\n\x90\x97\x88A\x9f\xdd\x01l\xf9c:\x9eqt \x10\x1aR\xc2J\x0b\xd0)\xdb\x01\xb2\
\x06\xa1\xa8E\xf2\xd5\xe4!\xb7\xd6\x03Tjb+\xcap\xed5cX22U_\xc1\x01C\xd0q\xed\x81\xf3ib \x87\xe4\xf8\x9f\
Q\xe8Q\x84\xa6\xef\xc1l`Q\xfb=\x10\xcf\x03\x81\xd8%\xb3\xbbR\xa0\xffz\xd4^\xf0\xd1\xa2\xb0\xe1Kg K\xce\xa2\xa5\xfd@\
\xe7\xa5\xa3<\x86\x84A\xc9\x90v?\xe2 \xb8C%x\xd3wM\xb4\xfcNq\xefmp\x93\xb3`\x8b\x1c\xc0cV\x91bY\x03:\
\xd8RC\xf9P\xa1$\x10\x11\x90\xc4\xe8\xb2\xf4f\x8cr\x89\xc20\x10\x81BV\x91\x91\xae\x07\xc0\x00\x00\x00\x00\x00\x00\x18\x00\xb2\xed\xc8\
Rk\x99\xe3\x04\xb4\xf1\x8d\x04B^\x12\x94B\xcdpj\xd7a\x8b\x8et\xccz\x84\t\xf1\xf0\xe9\x93\x03\x88S`DZ\x84\xe5\xf5\xd1\
z\xcf\xa1\xef@29Y\x84\x89\xb0\xf0\xa2\xce\x83\xf2\x8d\x04\xc9CTC\xa3\x11\xdc\x9a\xe4\xb3Y#\xeeg\xc0\x1c[\xf2\xf9\x02\xc2\xb2\
\xf8\xc2\xb22\xa0\\(b[\x9f \xff\x9a1]\x0f\xd1\x0b\x04C\xe7G\xb3O\x12\"lF\xe0kK\x91\x9bd03\xdb\xc2K\x92\
\xe1Gn\x92\x8e\xa5\x93\xcf\xc0bc\xb4@\xd8{\xa2\npt\x91g\xa2&\xa84E\xacP\"7\x13\x00\x00\x00\xb3\x9e\xa0\xcd\xb0\x13\
\xdcv\xd4O\x12\xa0\x1cg\xb4\x9a6\x91\xb5g\xa4\xde\xaf\xb2\x12K\x01\xa4\xef#\xe7\x9eD\xe7\x9c\x02)\x04s-\x8c\xd0\xb4N\xb0!\
\xdas\x00\x00\x00:\x9e \xde\xe8\x83Do$\xd3\x03\xe0\xe3\xba\xb0mn\xf0\x13\x95\x80\x1e\xa7\xb4\x04\x9c2yQ\x04\x04K\xb4\xe2\xc8\
\xc0\xe8\xfaQ\\>\x04\xf8\xf0!k\xc0\xa2\x00q\xd4x\x911\x80Z`|s\x90\xc9\xa0B\x1f\x86\x81M\xd8\x91p\xfca\x93\xb5\xc3\
\xe1\xcd\x033\xd8\xf2\xcf\xadrS\x8a\xa4\xc6za\xcb\xd2\xf1$\x10\x14\xcdE0\xd3\x02\xf0\x07\xfd\xe3\x9bq\xf1\x9du\xd2\xfcx\x035\
\x9a!\xcaj4\x17\xa5\xf1\x05\x81 \xaf\xa0t\x99\xc5\x02|}q&\x033\xbbt\x01Q\x98\x04\x86m\"w\xee\xc3\x13\xec\x92\xf9\xba\
\"2\xaf\x82\xb4u\xb0\x9e>\xd1\xd6\xd42\xebTB~\x08A\xff\xc5\xf0\xb8\x93\xa2\x0f}\x01\xbf\x12\x81?^\x00\xe1c!\xcc=\x10\
\xa3db\xdd\xb3\xe1c\x80\xd0\xf8\x99\xf4<\xc7\xa3\xd3 \xd0\xc4[db\xc1\xd2\x00\x00\x00s\xd8\xb1~\xe5\x12\x08:\xb1/C\x12`\
\x1b\xf1\xb4\xdf\xf0>\x94a\xd6}s\xc6\x85\x91\x8emp!\x9b\xc4\x98\xce\x02\xe0\xa8p)f\xc1\xccn2f\x0b\xf3\x8bt1\xe95\
\x14|\x8d`\xf9\xfeq\xe9/r_\xfc#8YC\xc1\xbf\x80\x9f\xe5qx#\x102\xc1QWT\x12S\xc7\x03`\x84\xa2\xde\xcf\x83\
P8P\x18\xaa\xf4\xe5\xb5\xd2L\xa0\xb1\x1a8\xc4#\xf8s\xd2\xb6`%P\x83q\x87A\xd1\xec\x13\xb3\xb5\x91\xfc\x86\xa0h\xa934\
\x1c\x83\xab\xdfc\'\xd1\xa0\xde\x1f\"qV\xa2\x93\xc7SwEQ\x17\xc4S\x81tQ\x12\xf3\x83\xb3\xd8\x90\xcf\xdd\xd3=\\\x00\xfd\xd5\
a\x93\xc8\xe1z\x9e\x91,\xf9\xe0\xb9\xe5\xd2k\x9cD\xf17\xe2\xee\xe2\x92n\x1d\x01\xf9=T\xc2\x87\xf4d\"\xb1\"?\xe2\xb9z\xd3\
\xf9\x92p\x0c\xf5\xe0\x0e\xa5\x02\xcfnc\x1853{}t\xbf$2\xa5\xb4#\xf6\x13\xc0\x87.\xa3\xc7Nq-:\x04\xa9J\xd1\x9f\
1\x11\xc39q\xd5^\xa2\x19\xa7\xc2\xafDrc\x0e\xe2\xc7H\x94\x95\x1d\x81X>\xe29\xe5b\x1c\x12\xf2\x0c\xb1\xd1\n\x07\xd1\x02\x12\
Cxos\xb6\xd6!\x00=\xa1:\xd6\xe1\x01 p\xb0\xb9\xe3\xf7\xa3$\x86\xbcc\xb5[r\xf0\x11\xb1\xf9\t\x91f\x04\xc0\"\xe1\xe3\
\xf8\x8d\x81@,\xb3\'\x88\xf3\x8f\xea\xd0>\xa2\x14\x05}\xe0cf1\x96\x14\xd0\x859$\xa8\xffp\x86\x8f@\x06\xf3\xe0\x852`\xfd\
\xedahc\"J\xb1\"\xed:\x04\xacE\x90>\x10Bk\xdec@\x94\xb2\xa1!\xe0\xe9\xdd0N\xdd\"\x90>\x11\x97\xde\xa1\xf3?\
\xa1My\x00\x15\xe1\xc0Rj0\xd6TRI\xca\xa1\xebt\xc2-\x0f\xd2f\x00\x92\xd3\xcb0^\x9a\x14\x9c\xe6b\xe8\xad\xb0\xfc\xbc!\
w\xe119\x98B\x1e\x08\x134\x10\xd1\xa5\xa5Q\x0e\xbcq\xca\x19\x11\xaf\xef16\x1c\x00-2\xf2^\x89\x81\xd4\x16\x82\xf1\xf02\x17\
cSs\xdc\x10:\xa3T\x90\xab0;\x91\x10a\xdb\x10k\xa8\xc2@\xdb0\xe2\xe1\xf2_Ad\xd7b\xb2u\xcb\xa0\x9d\xb9\xd3\xb33\
\x20\xa0G\xe2\xd5\xc3\xa2\x01j\x91\xc9y\xc1>I\xc0\xe6z\xd3\xb1\xe0\x00\x18\xb9\xb2\xb7\xca\xb14Nt\xd4\xff1\x00\x00\x00\x10\x82\xc4\
&\xd03\xecl\x04\xb2(\xe1\xd5\x8f\x80\"\x91t>l\xa2\x90\x14\x00\x1d,\x14\xd8t\xd4\x8e\xe0\x80WHC\xeby$A\xe32}\
\xcd\x13\xc6`\xe2\xc9M\xa3\xdb\xa1d\x1d\xabdo\xac\xe0\x06s\xd3^5\xa0\x82(\xd297\xc4\x00\x00\x00>CQ\xb1\r\x00s\x07\
\xf2\x86k\xb3x\xd8q;f q~\x10c\x12q\xf4\x1f\xb2w\x99\xa0\x0bD\x01\xcc1B\xe6\xca\"u\x9b\x00\nG3\x0e\xfe\x10\
L\xaa\x80i\x86p\x8cx\x10\xb3\xb8Rw2\x14F\x07\x81|X\x94\x00\x00\x000\x90\xe3\xa5,1\xea\xfb\x83\x00\x00\x00\xba\xb9\x11\xd3\
\xed\xe1Ma\xd3\x00\x00\x00\x177\xd3hH\xb3\x00\x00\x00\xf4\xa4\xf2\xd2\xce\xd0a\xa1\xf0pU\xc0\x1e\x98C\xfd{\x11\xe8&\x92\x02\x9c\
\xa0xCT\xac\ta\xe3\xa1 \x88\xa2\xc2r\xfe3o\xf8r\xf8\xd2#\xa5\x933\xda\xfb\x92%]1\x9a\x10b\x00\x00\x00A\"\x14\
\xaf\x91\xf0{\xda\x12\x17*`\x83\xfb\xa1\xa9\x84\xb3\xd9\x99\xd2\x80e\x82Rp\xb4\x8cKq\xf3e\x81\xe9\xe6a\xb9\xac\xb1*\xf9\x11Z\
\x1e$?\xe01\xb7s3\x0f\xe8\xc3\xc7\xd6\xe2o\x18\xf0\xbe\xc3\x13\xe0\\\x80 \xe5\xa2~\xddq`\x94\xf3x\x04\xd4-p\xa2\"\xe6\
Ch\xeb\xf1\x13&R\xcf\x9btM\xc4\xa0\xdb(\xe2g\x85\xb4\xf8\xd1\xa26g\x03e\x1ft\x00\x00\x00\x88\xc1\xf0R\xbe\x01\r\x13\xd1\
\x1a,\x03]\xc4A?\x9a\"\xc1\xabb\x00\x00\x00&\x81\xd1\xa5uP\x00\x00\x00\xdc\xee\xf2x\xec2\x84\xe4\xd1\x11\xbf2r\xd7\xc1#\
\xbd\xc2I\xaf\xc4\xfd\xdb\x01\xdc8\xf2\x00\x00\x008\x83\xa1\x9a&\xc4\xcb\xa5r*\xf41N@\xf1p\xb5!-[r\xadB`\x9c1\
\x94_8P\x8f\xad\xb1\xe3i4\xde\x082\x9f\xa44\x9c\x16\xd0\x90US\xbdt\xf2\x00\x00\x00\'\x96`\x1a,\xa2\xb1\xa14\xd6G\xf3\
\xa5\xa2\xc0\xfe\xa23\xef+\x91?\x80\xa4m\xafdoW\x00\x0e\x99\xd4\x98\x0c\xe261c{\x7f@\xb3\t\xd2\xdd\xfb\xf3\xf0C\x12\xc3\
.\xe4\xad`\x13\xa4?\"\xb56\x12\xc20\x13\xc2yS\xec\x1a@j\x98\x00\x8a:\xb1\xe1bC\\0\xd22<\x80\x18\xb3\xb1x\x92\
$m\x9er\xce\x830r\x90\xb2\x08\x90\xf4B\x99\x804Jp?\x9a\xf3\xf4{\xd1EM\x00\xd9\'\xc1\x1buQ\x9c\x8f\x02\xad\xf0P\
\x1c\xbe\xe2?&\xf1#\xb5ai3qs%\x82\xa4\x8d!\xf3\x98t\xe4\x89\x14tG\x10\xe5\x9fbp,a4\x80Ba\xf61\xc3\
\xa2\xb2Q.$\xde\xe2\x90\xd8\xbda\x17\x84\xb1C\"@~b\x82M\xc6\xd2yU\x14$\xd3\xb1w\x86!\x0fR\xa2\x86\xab\xa2\x13\xb8\
\xb2\xb6\x0e\x92\xd2\xcf\xa1m\xf7\xd3 A\xd17\xa0\xc0|\xc0 \x00\x00\x00?\xb5\x90a\xb5\xa2\x08\xa1\xd0\xf5M\xf1\xc8\xd3\xa0J\'\x11\
-2\x93\x90\xd9\x829\xfa\xa3\xd0]\xd3\xdb]\x80\x16vP\x19o\xd1*\xdaS\xd3\xaa\xc2-\xf1p\xa2\x08\x91A\x0b$\xc6_\xc0\xa9\
T\x81:\xe0`\xa4V\xe3\x9f\xf5CG\x12\x814p\xf0\x1f\xfa\x11mQ1\xbdW\xf3>\xd2\xe1\xcc\xb8\x81#8\xa11\xdb!\xed\x87\
\xc0\xebx \xc1\xf0\x00\xb8/!\x9b\x94\xb2\xd4\x9c\x02\xb5{\xc3Su\x94\xd5LD\x08\x99\xf0\x08v\xe2\x1e]\xf2\xa1`B\xe5\xe8\x80\
66\xa39^\xc2S,\xb3\xcfU3\x14(\x90\x9e\xbf\xe1\xc6\x95t\xf8\x08\"\x9d\xb5\xf4\x00\x00\x00\xad\xd2\xa0|vD\xddP@\xc3\
5\xd0\xb0\xa62\xffu\xf0\t\xd2\xb0\x08TP\xb9$s\xa1\xe1\x13\xae\x9d \x8e\x8bp\xc8\xa7\x92=\xc0\xa0\n\x0eQRx1\xdc\x84\
@\\\x882d0\x83pu\xb0\xa0\x8c\"\xb0T\xd2\x03\xf1A\xcffa\xef\x9e\x01r=\xc3=#\xe2\xc0>0k\xcc@\x9e \xe0\
\xac\xf8\x13\x990\xd2<xr~7\xd0+\xc4\x10\x8eE\xc1\xe3\xf3\x82\xbcBAy\t\xb1\xc8\xf9#\xac\x84\x82\x13\xaaRbA\x92\xd8\
\x15p\xaau\xd4\xe6\xe51\x1d\x9fD\xbd\xadd\x9bl\xe0-\x9d\xb2\xe3\xe8q]\x1er\x94H\xa4T\xe5\x03q>S\x9e\xe6\xb1\x04\xe0\
\x11\xea\xa4BL\x97\xf4\xcf\xf5\xd0M}\xe1\xaf\xc5 J\x8a\xe0\xe7\x05\x03\'\xb4\x13\x00\x00\x00\xb0#\x11\x86b\xe1\xbb\n1\xc9;P\
R-\x04\xdfQ\xd2\xa7I\x10thack\xc05\xb0b\xf9\x13\xc2\xe3\xc4\x10\x99\xed3\xcf\xd6\xc2\x98\x11\xb0]]\xf0N\xa6\xa3\x7f\
\x9dtM\x8fs*\xc3\xd2[\x0f\x02\xf3\xdb\x11\xb0^\xe1\x86\xa5\xc4\xa4\x92\x81\xac\x82\xd1r\x93R M1\x9b\x8b\x031P\x82\xf5\xf3\
\xb0[\x19S\x00\x00\x00I\xb8\xf0\xed1@u\xe3P\xceF\xf2\x04)\x81\xa08\xc2\xb9\x01\xd4\x83\xc4\x93,\xcd\xe2K\xee#\xd0\xe1\x11\
\x19|\xf2)f\xc4\xd6\xfd\xb1\x90\x15\x12\'Y4\x17F\xd3\xe8l\x01Kq\xf1\xa6-0i\r\xc4\x19\x03\xc2\xb8\x82\x14\xad\xecB\xa3\
\xe3\xa0d\xabA\x95\x93\xc2R\x83\xe3\x89\xd4\xc1\xd1\x8f\xf3\x96\xb3T\xdd\x81\x84\xae\xed\xe0\\\x90\xb4h\x9ar\x86\xab\x14\'p\xb0\x19`\
3\x11\xff\x02 \x98\x00\x00\x00\x00 \xf9\x01\x0b5\xc1\x1f0\xd3\x0b,\xe4W\xa9\x13c\xb3$\x15^\xc0\x1f\xf1\xb3\xc7\xf2\x12Z\xbc\x00\
\xd2\x81\"\xbbN\xe4\xd0^\xd4T\xb3\x84\xdd92\xf7\x15p`f\xc0w\x85\xf2Qg\xd3\x8e\x88\xb4\xb4\xdf\x01F\x02\x01\x13{\x90U\
\xd3ql\xfd\xf1y\x10\xa2\x85\t\xe0i\x05\xe2.\xd9\xe1\x9d\xdc2\xf7\xc4r+\xbe\xb0\xf0\xa1\xc0\x95\xf9\"\xddH\x90\x1eV\x84\xf9\x10\
\x02\x0c\x86\xd1\xde\x1e@[\x82R\',@\x0b)S\xc4\x8d\xa2\x97\xceQs\x85\x10\x82)\x11\x82\x93R\xa6dT\xef\xbb\x80BG\xc3\
\xbd\xa3\xc1\xcfO#\xf4\x00T.$\x03\\5\x02CZB\x81-P\x99\xe3b\\\xec2J\xd4\x03K\x95\xe4p\xb2\xa0\x11;D\xe0\
\xb9`]\xc9\xf2Ch0V\x81\x02\xcf\xe2\xd3\xefy\x03\x97Z\xf2\'\xa2A\xb6\x99\xb4\x11\xf8\x93\xd1}A\x96\xd1R\x8d\x84\xc0\xa0\x82\
\x02CZPD\nTnI\xc3x\xac1\x18\x06\xd2_\x94R\xb80B\xffMPSI \x84\xde\xe1c\xd2\xe0/fr\xadU\x92\
\x14Y\xf0\x03\xff\x10\xdf\xdf\x11\xb0+\"\x0e]\xe4\x93\xad\x94\xa2\x88r\xf6(\x84\x1c\xac\x01V\xe4C\x8fy\xd34\xc4\xc1\xc0iR\xa2\
e$\x81\x051\xedj\x90\xc3F\x90(\xea\xf0\xe7\xfcb\x01\xa9\xc4\xcck\xb3i\xf4Q\xddx\x80]\xd7\xa3\x80\xd9\x91\x91~\xf3WF\
B\x00b\xf4|b\xb1\x9fi\xc0clA/\x10r\xf1\xcc3\x17\xce\xd0[\x82D\xd8\x83\xc1\x06\xad\x80^\xe4Qu\'\x02\xec\xb3B\
\xde\xc9\x80\xd2\x81 t\xd8\"\x00\xf0\xc1\x9b\xc3\x83\x00\xe5\xf1\x0b\x96 \'D\"\xc5\x17\xf1\x90\xd6\x83\xf7Y\xf3\xa6\xae\xc1a\x1d\x10\x8b\
w\x91hN\x90_\x8b\xd2\xf8\xd8Q\x87\xa6\xe2\xc0:B\xd3\x86PQ\xd6\x02\x00\x00\x00\xac\"\xb1\xf6\x1bBGb\x83m\x15\x00\x0b\x7f\
\x03\xd4r\x14\xdb\x9d\x12\x8a\n\x81\xad,\xc1b\xd0\xc0\x04d\xb4\x9fl\x11\xc3\x9e!]\xc6!}g!%\x86\xf3\xe8e\xd1e\xe9C\
\x19\x85\x10\xe6\xe0\x01\x00\x00\x00\xbe\xcb\xc1\xcef\xd3F\x11\xa1\xc5>\xb4\xa6H@r\xff\x12j\xa3s\xc3\xb6$X|d\xc7\x86`\x1b\
^B\xbd\'\xd0\xaf\x87q\xee\xc1Q4e\xc13!\xd22Gd^F\x82I.a\xf70D\xad[\x90\xe4h\xe1\x84\xe71\xb9\xb6\
\xc2f\x89\xf4\x03\xabP\x0b\x05\xc0\xde\x91\xb0\xd8BquD\x11\x89Z\x94{\xb3\xf4X\x9b\x81\xddP\xc2\xed3\xc2\x1f%\xe2E\x01\xa4\
\x19\x9d$\xbf\xf03\xd8\xff\x90\x11~b\xdd\xdb\x93\xa0#\x12\xc4\xf3\x91\xf1\xcb\x01S\xe1@D@b\x00\x00\x00pE\xe0J\x81\xe4\xc2\
\x11tMVP\x96q\x04\xac\xb8\xc1,\x86\xb0\xea\xaeq\xc3\x80$\xe7\xdd\xf3&&\xd1/\x8aT\x14D\xe4\x9a\xe0\x10%*aP\xab\
\xc2\xab\x19CaarP~\x82\xeeyA1\x12\xc4&\xeb\x82\xa0\n\x01mQ\x10\x10I\xb2\x8d\x05\x91\xc2,$g\xc1S\xcc\\\x00\
\x90\x89\xf4h\xeb\x02\xbe\x8f\x01\xd8\x1f\x91\xe0\xa0\xe0?\x14p9Id\xb6\xc9\xf0\xceo$\xff\x85\x11\xd6\xda\xb0\xd9\x85tTi\xc2~\
\xf7`\x9d\x14\xe3\x97\x0b#Dn\xa3\x89\xac\x81!!\xd2\xc8D\x84\xcaZ\x91\xc8\x97\x82\x02\xd9\x93\x00\x00\x00*\r\xd1\xa6?\xc4\xbcA\
\x83\xa4\xad\x01[m\x90\xe3qA\xdb\xce\x92\x18\xc33\xc7\xb2\x04\xe9\x00\xa0V\x05\x12\xa8q\x03u\x96 FX\xc4\xbb\xee\x10D\xad\xe2\
\xf6\xa1T\x9e\xce\xa2L\xa3\xa4\x07\x0f\xe4\xea\xac\xf1\x18\xe5\xa2\x94i\xf3\x97\xee\xf1\xd5hT\xe4\xaaTx\xb4\x11C\x91qgl\xc3\xb8\
\xb7\xe1\x17\x97\xb0R\x88\x83\xbb\x97\xe0 \x1d\xe2\x1dV\xb3%\xac$n\xa11Q\xa3\x11\x80>p\x95\xdc\xe3\xa5\xfa\x92\x17R\xa1\xf1\xce\
\x03\x81\xdc\xa1\xceH\xe3\x8a\xc5\x82.G \xc2\xf8pd\xbb\x01\xd8Y$\xf8\xa8t,\xf6\xc1 ]c\n\xe2\x01\x04\x85tO\xb9a\
\xbcD\x84v\x0c\xd1\xa9\x16\xf0P\xd6\x11\x01\x8e\x81\rs\xc3\x18\x05\x12\xfcIB\xff[\xf2U\xcfQ\x94\x18C\xef0@q\xb6!\n\
7A\xd8\n\x93\x02\xb1\xc2p\x11TT_\x83\xa0j\x04Z\xe9S\xa0\x98\x12\xd8\x9b\x94\xfdOA%\x1f@\x00\x00\x00\xf8u\xf4l:\
c6\xc3\x11\x1d\x82\xf1\xae\t\x03\xff\xddc$G\x91\xb5K\xd4\xb3Jb\xafO\xf2R\xc2\x02\xd4\xd9\x10\xa2\\\x10\xf1<\xe2\x906\xf1\
[\xd6#*\xd51fT\x90\xb2%q4\xf0\xd2\x83\xf6P\x00\x07sa\x00\x90\"\x9d@\xd0)\xf2\xbe\x13R\xa5%\xd3A\xe7\x83\x9d\
\\#\xb2d\x90^\x1f\xe2\x8a\xfbb*\xb6\xe4\xa1\xd4\x90\xb7=\x13\xb5\x9c\x90\x9c\x9e$\xff7\xe3\x9e\xfe\xb2\x15\xfa@?7`\x85\x88\
p\xdf\x17\x91\x042a\xc6q\xb4\xf4\xae\x93@H\xe4\xde\xd4\xa1\xa8\xf8\x81t\xcbc\x16\x12!\xc5\xb0 \xdf\xcf\x11\x9b\xfe@3\xed\xd0\
f1\xe1\x92\x0f\xe1\x9d\xf1sw\x8c\x11[\xa7aM@\xe3\x1dW\xb4\x08O!}\xa0\xa1\xaaA\xf2\xb1\xb9\x90\x95\x90tw\xeb\x02.\
m\xd4h\xda\x90W{\xc2\x04r\"\n\x000\x81p@\x84\xa2\xa05\n\xb2d\xce WQ\xb0\xe8\xc0\x02B\x8c\xf3\xcb\xdc\x83\xe7\xae\
B1c\xb1\xfe\x0c\x91E\x95\xd2\xd5\xb7Qxn\x91\xb4\xe41\xa6\xa0T\xf8\x05A\xfe\xf1\x92\x92\x143Y+\x92\xee\x01\xb3\xe21\xa2\
\x85\xf1\xd1\xdb\x9cqsC\"\x90TB\xb3\x0f\xb0\xd5\xbbP>\xd6\x80\x07\xccq^X\x83\x97\x93\x13\xea\xf7\x830O\xc2\x07!\xe2\x96\
$\x80 9\xd2\x93b\xe2\x96\x89\xb1t\x9d\x01&\xf6\xb0\xd3\xf6\xb3d\xe0!C\xc5\x01\xb4\xc0\xe0\xce\xb9\"\x8c\x1bAA\'\xa3>r\
4j\x8e\x10-\x90\xe2(aT\x89\x11\xb1\x14\xaa\xb3FKq\xcb\xf9\x10\x9c\xc2Q\xb8[0\x1fJ\xc2\x14S\x84\xb6\xd5\xb3\xc2\xea\x12\
]\x8c\x91\r\x97 s\x91\xc3c\"\x02\xb8\xc8`\x95W\xe3\xd6Y\xa1d \xc0\x9e;$\xb4\xb9\xa2\x15!s\xc7\xc4\xb3\x11c\x84f\
@d\xab\xf8 \xf7\x04r\x85&D\xc8W\xe4w\x0bR\x99\x8ft\x9d\xd4r\xd0\x7f\xa2d\x04cj{\xd3<Wrg\'\x93~\xb0\
R\xdc\x82\x84\x00\x00\x00\x0fN@\x96S\x925L\xc1\xaf!\xc2\xd6\xde`\xc8\xcb\xf0\xc9\x06\xb4-\xa6\x11wS\xa3\x00\xe9\x92\xec\xc3\xd3\
\x90?a\xecA\xc4\xaf\x87p\xe1\xd0\"\x1bt\x84I\xb2R\x7f\xa7c\xd4\xb2\xa1\xdd\xa9\xa0EF\xc1ZF\x015\x06\xc2\xfb*\xc1\xa1\
AC\xebS\x13\xd3\xaa\x10}\xa6\xa3\xbc\x9c\xd4x\xcabI\xd1\xc0\xd7\xac\xc1\x07S \x81,\xe1f\xafQ\x08\xedc\xe8nC\xa24\
r\xccc\x02\x9dx\x82\xdc\x11\xf3\xe3\xeb\xf3\x8a\xb9\xe3\xc81\x91\xe2\xe0\xa3\x9d\x02Ap\x10\xc2\x1bY$\x04X\xc4\x8c\x07QHRB\
-h\x82\x86dS\xa2\x03\x92/M`\x85a0\x92m\xe2\x1f\xd8\x81=g\xc4b,T#\xa3\x00v\x0f`? \xd2k\xae\xa4\x85\
9B\xbf\xd6\xa2w)\x14\x1d\xde2\x95\x8fC\xc5?\"\x91\x04a\t\xc8\x91C\x7f\xd4@\x08`\xb63!\x8a\xa3\xa2>G\x12\"w\
\x108\xa8\x94\xd9\x19\x12\x00\x00\x00\xe4\xf8\x11B\xee`\x8dl2\xacX\xe2\xcb\xda\x02;\xec\x83\x1b\xbb\xf2\xd2\x87pZ\x18\xc3SG\xc4\
X\xb70\xd0\xd5\x90-p16\x83\xf4\xb8,\x804\x98qMb\x80\xee!\xe3L$\xe2d*s[N\x10bS\xc1)\x96\xb2\x87\
\x9c\xc1m\xfa\xd2\xbc/\"1\x9f@IK\xf4\x00\x00\x00C9\xf3a\xae\xc1\xaa[\x11\x1d\xfcR\xec\x0e\x03\x98\x03@\x19$\x82\x18\x91\
\x01y|\xd4K\x10 8IQ\x10\x19`\xd4\x01!\x0f{\xc1\x03~\xb2\t\xad\x04\x89~\xb4+j\x93\xba\xc91w?3/\xd6\x92\
\xd7\xd2A\xe4\xeb\x917\x1f\xa1\xbb\xa1p\x8d: wu#I\xdc\x101w\xb0\x0c\x18r\xb0\xb5 N\x8b#:\x82\xd4\x9f1\x80\x06\
\xa9BmgQW\xfb\x11:\xe0\xe2\xa6\x14\xc2\xf9J\xb2ZfA\x18\x0eR\xd9K\xe4*\xc4\xc2\xd8&\xb3%g\x94C\xaf\xa4\xa5t\
\x83\x93\xaat@^4e\xbdC\xa3\xda\x83\xbb\x7f\x04n\xdas\xad\xa8\xc1\xba}d\x8e\xcf\xa2\x08l\x104yd\xfd\x05cI\xf5#\
6\xb4s\xce\xaf\x81\xf9\x0b\x12V\xcd\x82mQ\xb4Wn\x01\xb2\xdc!0N\x00C\xac\xe4\xa0\xdcs(\xdd\xd0Z\x84\x804m\xb4\xac\
\x81\x03qI\xb1\xd3pa\x19K\xa4\x10\x91TS\xb7Q~[\xe2\x8ad\x82Y\x06@\x93\x1d\xa2\xd1\x19\x10F*2\x93[\xb2\x97\x07\
0\xe2^\xa4\xe7\xee\xa2\xc6\x91\x11\x1a\xbf\x83\xff\x81\xc0\xd5\xed\xd2\xc8\xc7\xe0Q\xb8Q\xfa#\x132\xc3\x00t\xe8\xd0\x89\xd2s<\xbb\xc2\
(\xa81-\x03\x11\x19\xb7\xa1\\l2\x0b\xd8\xd0\x85\x00\xe3C\xa0$\tB\xa3!7Rib\xd4\xd6wp\xc9\xe3\x12\x8d{\x12\xc0\
V!r\x9d\"\xe9\x16\xa4]\xa4t\xb0_Qej\xf2\xd5:\x81^p`\x80R\x90\xd7\x84\xe4:\xb2\"\xd9D\xb2\x7f\xf9b\x1a\x80\
\x12Z\x9b\xd0\x00\x00\x00\xf1yR\xb0\xb6\xd0\xc7\x15\"Th\x84\x97\x88\x13\xa9\x9f\x823G\x92\xef\xfb\xe2pL\x12\x83\xed\x13\xab\xb1\xa1\
\x89na\xc93`\xa6\xfe\x92E:2\x04\\\xb3\x00\x00\x00\xdc\x91\xe4WQ\xb2(\x00!-\x18TSg\x82\n;\xe1K\\\x84\xa1\
b@\xe7\xe9\xd1\xa2R\xe2J\x7fCB\x8c\xd2y\x8f\xb02\xa4\x90\xa0`\xa1\xb0\xa4\xf0\xb3/\xd3\x83\x8d\xb4\x90\x83\x04\xf7\x18\x90H\xb6\
\xe4\xbcR\x82!\xf1\xe0\x12\xae\x13]\x13\x84\x82B\xa4\xa5\xd9\xd3\xe3\xd2P\x86\xd1\x01\xd9h!\xfb\xdd\xa2\x7fF\xa0\x93\n\xa2/P\xe4\
\x0c\t\x03\xe5J\xe2w7\x02\x03p\xf3\n`0\xe3\x8db\xbfl\x94\x15\xc0\x03\xd3P 3\xf8\xd2\x00\x00\x00\x83\x10\x04\x0c7\x13}\
;\xa3\x8b\xa3\xa0\xc2\x19\x92?\xf6\xd0\xcb\xaf\x03;[\xf0L\xbaA\xd1O\xe1H\xe8\x82`I@S\x83q>~\xe1}A\xd4:\xdc\
\x90\xfd[\xb4\x1c\x91\x80\xfa\xf3\x82\xe5\x88B$\x8db\x9f\xc2\xc2\x84\xdf\xa2tB\x01\x1e*\xa0\xa1\xc1\xc0a\x1e\xf3\x96\xb31A\xf6r\
I\xa1\x91\x1a\xaa\x80\x89z\x82@G\xc0\xd9\x13\xe1\xd3\x9d\xf24B\xe0i\xb0\xb4\x1d\xaa\xf1\x0e\xce\x91-\x19!A\x8d\x84\xa8\xfcq{\
\xb9\xb0Y\x88q6e\xc3|0\xc0\xc5epP-\x91\x12!T?\xce\x12pX\xe433q\xa4\x80c\xb3\xe9\x01*[\x83\xc2\xef\
\xf2\xe6\xaf\x83\xfa\x87\"\xb4k31\xcc\x83\xbcn`\x08\xa2al\xae\xb0\x03(\xe2\xf2|\xe2\xa4gb\xaa~\x14\xeb\xf1`\xdd\x84\xe4\
\x9a~\xd0\xbfV \xd4\x81\xe4a\xf2B\xd6\xb1\xa1h2\xe0\x08\xe6\x10h)\x942\x86\x02s\x06\xc0$\r\x90s\x84\x80Gk\xc0\xb3\
\x8d\xd2\x1c-d\xa8\xe8\xc0\x81\xbb\x918\xe4\x12z\xa7\xf0\xb7\x06\xc3i?\xf2\xe9``\xc4kr[\xffq\xadyQ\x81\x97\xb3q\xae\
\xe3.\\0Z\xe9\x80\x1bX2\xef\x86\xa1-:\xa2\x82\xa6\x04Jc\x94\xc5K\xd3\xfey\x03m\xd6\xd2\xbaJ\x00\x8ceAJ\xe2\xf0\
r$C\xad/Q\xfblQ\xde\x11q\x00\x00\x00N\xdd\xa0L\x19`\x9f\x1d\xd0\xc0h\xd3\xe3\xa1Cr\x18\xf1\xe3W\x94J\x00\x02\xb9\
\xdd\x10\x83\x8b\x92R\xac\xd4\xcb\x0bA\x00\x00\x00\xe7q\x04\x04:\xf0\x0fO\x94{\xfc!\x8f\xe4\xd0\xd8\x0cs\xe5%\xd0D\xa01\x8a\xc8\
\xe0\xfa\xeaC#\x9c\xf4\xeae\xb4\x10\xaf\xc3\x00\x00\x00\xda\xae\x12\xf5\xa7\x01\xabc\xa25+\x81\n\xfbp\xac\xc1\xb0(\xed\x91$\\\x11\
2N\xf2dwr\xe0\xfe\xc1`}\x90/\x19\x94>\xac\xa3\x88\xff1\x9b\xabd\xc5\xdes\xdd\x9d\xf0\x18\xc4b\xbb\x1b\x02\x11\xd5\x01\xb0\
\xe5\x81\x079\x92\xdd\xd2\xf1\xfaQD9\xf2B\x81\x072`\x90`\xb3\xcf\xd1\x07*\x04\xf7\x88\x01\x96>\x12\xb5\x94\xc4Q*\x02\x85.\
\xe1=3\xe4\xdf\xb8\x12\xdclqB\xe9r\xcbrSB\x1dC\x94\xac\xb4\x82\x11\xb4MS$\x00\x00\x00\xfbhp\xd1it$H\"\
Tq\xc0<\xd0\x13\x15\xf5\x91=\xc0\xc1\x90\xef!_\xa3 \xfbP\xe4\xaa\xd9\"\x94h\x91\xdcl\xf0\xcdv\xb3\xf3\x89$L\xfe\xf0\xc3\
5\x13i\xa2\xa0\x07O\xe0\xb6Jd\x07\x03!\x8cX\xf0xg\xd0\xfe\xabt\xfe\x9eCz\xbf\x11l\rBG\xe4\xe1\xeb\xbf\xd2a[\
\xc3\xb4\xc40\xfb\x0e\x90\xe0:\xf2\xcf\x06\xb2\x18\x0fR#\xf93\x1fq\xb2\x1f\x7fb4H`\xf5`\x94S\x0c#)\xb3B\xed-\xc3\
}8\xe1\xae\xb3\xc4P\xd5\xa0\xcd\x88\xb3$\x19!\xd2x\x83\xa7yBs\x03$\x93n\xe4y\x7f\xc1\xf1\x99\x10\xd2\xc20\x924@\x00\
\x00\x00\xdc\xef\xb2\xc8\xbfAX\xf4\x81\xfft\xf2?\x00\xe0\xa2\xa4Q0\xd8\xa3\x0c*\xb0\x95\x8d\xb3\xa4\xe2P\xb0\xf7 bv\xe0\xb6\xd1\
@Z\x98\x04[\x88\xf4S?2\xe4\xdc1\xa6ET\r+Ch\x1f\xc0:e2p\"s\xa5\x01\xa2@\xc4 al\x02\x98\xac\xd1\
\x07.\x11P\xdd1!\x83dh|\xd2Zg\xa1\xb5\x8e\x94{$\xa4&\xaf\xe2=\xc9\x130}\xf4\xe6\xc9\x13e\x980\xfeM\xd4#\
\xe2P1\xb2A`\r\x92\xb1k$3\xfb\xb2/JR8\xcaR\x84\x15\xa2\xdd<\x92\xb8\xae\xd0\xb1\x80\x12\x00\x00\x00\x83\xc0\xf34>\
\xa1~\x08\xe3\xc5\xcc\xf0!\x03a\x12\xa1\x14\xc7\xab1\x0e\x87\xf4mlR{M\x80\x1a\xceq\x88\x07\x80\xa4\xf4\xc0eX \xb5d\xd1\
\xf4#\x80x\xf2\x01\x94\xe72X\x92\xd2\x00\x00\x00\x99^\xa0\xef^2\x0b\xf5a!\x06\xf1;8 Q\x001U\xda\xe0{\x8f\xb4z\
\x96\x14u\xb6\"+vt\xd7\x80\xc2\x8c\xb0\xf1\xbe\xd7\x02=\xff\x92A\\q\xa9qb\xa8\xadtG\xda\xa1\x82O\x90A\xd7\xc2\xead\
\x90\xa9\xe01\xa5\xe6\x02\xee\xec\xb2>\xbf\xd2\xa3\x00\xb1\xd5\x95be.r\xab:A\x0e(r\x99\xef\xf3\x95\xf2\x13\xb0\xb4\x82/\x16s\
!\xda\xd2\x85g\x80_\xa6\x02\xbb\xa6\xc1\xe8\xde\xd3\xfcC\xd4\xb92\xe3\xfb\x0e\x82\xa7\x12\xe0\xa2Rs\xe8\xe9C\xb9\xf3\x02\xd3\x89\xa0w\
\xaaa\xbe\xb3as\x8c\xa2\xbdFrpq\xd0K]R\x92\x8b1\xf5\xf5\xd3*\x9e\xf0\xb3G\xd1\x13\x8f\xe1\x9e\xd21\x8dF$\xbd\x11\
\xc1\x7f\x96b\x06\xdf\xf3\x078\xa0N\x10b%B\x14\xad\x19\x84x[@\x82\x05p\xa8l\x00j\'\x11\xb2\xcb`\xfd\xf8P\xe1\xbd@\
6\x9240\xfa\xb1\xb9\x90\xd2\xab\x00r\xb8\x9f2u\xd5\xd0\xaf\xbe\xe0\xd1\xa9\xc2\xeb\x88\x84\xe8f\xc14\xd0 [d\xa4)\x0c\xa3\x12\
x\xa0\x01Za\xc1\xc5R\xba\x811{U\xe2+\xa2\xd0\x07\x94p9\x05\xc3\x10\xb2d\x86H\xc2\xd5\'\x12#At\x9c\x1d\xe3\x1c\xa9\
\xe4\xed\x15\x12-\x9f\"\x9e\x1e\x93\x04A\x01\xfc\x83\xa4\xb4mQP\xc6q\x02s0\x01\x8f\xc1\x97\xa5q\x1e\x8cS&P\xe4\x9b\'\x10\
\xe75\x81\xd1\x17P:\xdb\x93B\xfb\xe0u=T\xe8\x80#\xbf\x1fD\xfb\x814 s\xb0\xa2\x92\xb4`Cd\xe5\xb8\x81X\xa4P\xf4\
K\xa0\xba\x8cD^G\x93\x848B\x84\xc2P~j\xa1\xa8Y\xd2g\xe8\xd3$~\xe0\xe7\x93\xa1\x00}Q\x1f\xb9\x90\xeb\xd7\xb1\xa6\xfa\
QD\xb8\xc2\xee\x140s*\xd2\xf2\x8c\x01\x80\xb2\xa1{o\xc2\x83W$\xb3\x91\xd2co\xf2ZEa_\x98by\xa3\xc4Lw\xd0\
\xbd\xf4\x03m\x8a2G\xabs\x85\xad\x92\xcdma\xfd\xb5\xb4@=\xb0W\xa1Cn\xce\x83\xfbM1\xcbW\xa2\xa3E\xa34\x03\xc3\xdc\
\tS\xfc\xa1\x84j\xc8\xd2\x12\xb7a\x97\xddSk\x9f\xb4\x15\x05Q\x08c\xc4\xebQR\x00\x00\x00Q\xa4dw\xb9\xa1\xd9\xa6\xa4\x85\xef\
\xf2C\x87rR\xf0@pL\x83\xe3T\x84\xc8\x1e\xa0\xb4\xaf\xe3v\xe5\x00\xc9\x8c\x94\xa4\x1a\xb1\xee\x89\xc1\x87\x00d\x15\xaf\x02\x84\xb8 \
\xde\x11\xc085RS\x8e\xa39*\xa1\xc6\x95#&\xd9\xd0\xf4=\xc0\xbf\xbf\xc1n\xce1\xf4\xa61\xbd\x160h\x8atn\xa4\x80\x86\
0\xc3\xa0o\xd1O\xa9a8\x9b\x12:\xc7\x90\x97\x88\x02-Qa\x9e\xfe\xf3\x13\x07\xe1\xb5\x8c\xa1\xd8Z\xc1\xf9\xfc\xd2\xaf\xca`oo\
\x93T\xcbR\xe5\xf3S9\x02!\xacQ \xac;\xd1\xf38\x00\x90\xf1\xe3\xbb\xb8\xb3kZ\xf1P\xb6\x02I\xa7\xd2\xc0C\x04\x080\x12\
P\xf2\x81\xf2IS{\x1a\x10\xff\x95\xc4\xcf\xfe0FS\x03EI\xa2\x00\x00\x00U\x1a\xb1\x8e+\xf2\x17$\xd1\x89\x1b\x839\xa9\xe1\xa3\
\x20D%\xed\xc2i\x80Tb\xa2\xd4\x8d\xd2\xc1\xc6b\x80`\xb6ab\xea\xd2\x85\xc4\xe1\x10\x9d\xf37g2N\xd9\x13.c\x93\x12\xd6\
\x91`\xb0\xf4O/\x82\xaaQ\xd1\xd1O\xe2\x00\x00\x00\xf9m\xd2&r\xf2q\xeb\xf0\x00\x00\x00x\xbb\x93,?\x024\xd1\x11\xdc\x810\
\xdbE\xc1\x80\xe4\xf2/nC\x139s\x10\xe6\xb0\xf8H\xe2\xa8\xda\xd0\xc7\x8b\xa4\xa1@\x12\xab\xfc\x12\x802\"\x92A\xa2V.\xa0\xe0\
M\x80-9\xd0\xf1\x00\x13\xe2A\x12\x00\x00\x00\xac< ~\x95q\xff\x92\xa0$\x8d@\x1a>\xa1f^`\x91\xf4\x0166P\x07\xd1\
\xe3]ypD\x9bQc\\\xe4$t\xa4\xb18\x92^\xdfQ\x9e\xfc\x83\x1d\xf0\xf2\x07R\xb2n\xc2C)\xe3\x81\x11\x05\x04K\x1d\xe2\
/\xf6\x82\xaa\x15\xe2\xd2\xf3B\xf6\xab2\x8e\xf8\xd3}\xfa1M\xbf\x12\x00\xc9\xd0\xbd\xb6\xa1\xa4MdO\x16\xd2\x98aA\x0e\x15D\x19\
\x13p\x00\x1ed\xb9\xefqk\xab\xe0\xee\x944\xf4+\xe0\xf7\xa9s\xeb\xab\xc3Z\xe9\x91\x1dZ\x84\xb2K\xe3+\x0b\xa2M\x9bbN\xd5\
2\xd4\xb3\x91AJ\x91\xaeiq\x0f\xbaSja\xa4\x0f\x89\xc4-AC\xde$\xd1$\x1b\x84Kw$%\x91\x93 \xd5\x93\r\x16T\
f\r\x03\x83\xe5C\xa9\xfb\xe1\xcb\xb9\xc0de\x83\x85\xa8\x00\x00\x00\x00\xc1)\x01\xef\x00!\x93\xa1\xd4\x02C\xb1\x98x4\xd5\x92\x90u\
IT\xfc\r\xd0\x05A\x04M\x10\x01K\x0f\xa2\xcc8\xc2\xd1n\xf1\xc7\x12\x83W\xd1#\x91-\xe3\x1dl\x90\x904D\x93!\xb1t\xdc\
\x91\x8ep\xa2\xf7y\xb1HG\xb2\xdf\xc4!\xb3\x82!28b\x92<A[\x15\x01\xbc\x9f\xd0-\xe9Q@\x01\x91\xef)A\xa3U1\
{\x9d\xa2w_\x12\xbe\xd20x\xf7#\x17\xd3\xa2\xda\xa5T#\x14\xd3\xc2\x02\x11yH\xc4X\xb2\xd2\xb0\xb7\xb3\xe8\xcc\xe3\xbb\x05#\xc5\
\x8e\xc1\xe1\xf0aK>\x12\x82\x82\xb2\xdcMC/l\xb4\xc1+@I\x99`\x1ac\xa4\xf0\xe2 \xa2U\xf2\xc4\xc5\xb0\xdd\x13\x90\xf5}\
\x11\xad-\x91\xfb{\xe4\xb2\xc0s\x87\xf4c6\xfb!\x1e\x9e\x94\xb5\xe7\x93/\xdb\xc3\xa7\xf2\xa0\xb8<B\x97\xbf\"^7\xe1D\xb9\x82\
\xd4Wa\x8d}\xe2Z}\xf4\x94T\x10V5\xc1Q\xefP\xfa\xa4\x83\xd7\xa6\xc2\xd8}\x84W\xe3\xc1\x84\xbd!\x9c\x04\x92W\x88\xc0\xe3\
6\xb0\x942\x92*\x9b\x04>}\x00\xdf\x18C\xae\x96\x80\x977\xa3\xe1\t\xd24\xf8\xc0Jo\x14\x84\xe2\x006\xcc\x12GP\xf4\x85P\
\x20\xeci\x91\xba\"p\xdc\xa5@#\xfd!\x8f\'0\xfb_3\x05\x91!\xe7#1@\xc5\xc0s\x9c\xd2\xc7\xb3\xb3>X\xa1\xc0\xceR\
\x90\xe9\x02cF\xe3\x0c\xbf\x10\x9a\x9d@\xddg\xb1\xdd\xe9\xd3.\xb2\x14\xd2\xe6S\xb1=\xe4\x1eq \x18\xce\xb3+9\x84\x0b\x19\x12\xcf\
\xa0 5\x1d\xc0y\xbd\x83\xaf\xcc0\\\'\xf2\x19\xb1\x90DUB\x94\x02b\xf1\x84!\x07Q\x84`\x920\xf4\xdc\xb2\xda\xf1\xf2\xc2\xd9\
\x02\xca|\xa3\xce\xb9\x83\x7f\x7fB\xa3q\x00\xeaz4\x00\x00\x00\x80\x84\xe4\xb7L\xf4\x1d>\x92\x00\x00\x00\xec\xb4\x81\xa5H\xa1\xfe\xe6`\
\xc3\xa4\x122>\xc0E\t\xa3\xc4\xa5\x91\x11i\xb1e\xa8T\xe5.a\x0e\xb8Q\xad\x9f4K\xc9\x82\xdd~\x14]\x1dS\xdf\x18\x11\xd3\
\x0c\xb0\xda\x14s\xe8\x95\xc3)\x87\xd4\x11\x0fq\x9eqb\x99\xb4R;$\x81\xa3\xf8\x12l\x85\xf11\x1b\xe2!3S\xf3\xfd3Y\xec\
\x03\xbe\x0cBo\x96Q\x13*\x91\x12\x9f@\xe1\xbd\xd2\x01\x10\x901\xb1\xd3I\xed\x00\xac\x0b\x81\x07\x9d\x14`\x8e\xa2@\x830k\x9e\xd3\
\x17\xb4d\xdb9\x80k\x10\xa0\x82\x87pk\x93\xa3\xda\xf8\x91\xb4\x9b\"h\x0f\x03\x05\xe7\xc1\xc8\n\x13\xae\x9e\x04C\xb90k\xccQ-\
\x93\xd3A\x1dQ\x81p\xe2.T\xf3I\xef\xb19M\x80d\x85b\xf0?\x92\xfb9\x91\x9aC\xd0\xa9`2\xf7\xcf\xf1\xecX\xf2+\xc2\
\xf00\xaf\x00\xeeW\x03\x8d\x0c\x84\xdf\xa7`\x02\xdbpf\xef\x113k\"\xf5\xaf\xf2\x1a_\" \x13\x00\xc3\xdf\xa1\xf2BP\x0c\xb0\xe0\
\xa6y\xe4\x7f\x90\xf2\xe7\x08\xd4\x00\x00\x00\x1a\xc0p)\x08\xb3\\0\x80n\xa8\xf1\x00\x00\x00\xc0\xaa\x04\xab5\xc2\x1e\'P\rg\xb3\n\
\x8f\x81\xafW\x92{\xcb!\xa0%B\x9a\xc23\x84\x02\xa3 3`\xc5d\xe2|\x01\x93\xe1m`\x8c\x81\xf4P4\x82F\'B\x86\x90\
cM\x1bp\x15^\xe3\x02\xc7\x02\xe4\xc6\x02#O\xe0\x18\xff\x81\x05B \x00\x00\x001(p\xbc\xaf\xc1\xc5\x9c1\xdc_\xb2\xdf)\x92\
5\x85\x11\x8b@\x01s\xac\xf4\xf2\xd7b\xe1\xc3B\x1c\xb2\xb4\\\xbbP\x05\xd2a\x9e\xe4\xf3\x0fV\xa4\x8b\x12\xe4\xc8\t@\xd7NP\xe7\
\xba\xe1C\xf3 \xe6\xa6`\x82\xea\xb3pZ\xb3\x90\xca\xe3[\x04r\xcc\xe8\x91\xe4\x11B\xe8\xb9r^\xaf\xe1\x83\xf0\"\x03\x16`\xca\'\
\xb3\xdd\xc3\xd0\xcc\xd4cJ\x93t:&\x82\x13\xb7P\xb4\x1d\xc29\x82\x12f\xc9\xc1c\x12\"WU\x02B\x04q\xc6\x08d\xe6\xc1c\
\xde/\xe1\xa3\xda\x11\xaf\xee\x10\xd2\xfe\x81\xafm\xb0~5@\x00\x00\x00\xc9\xba\x92\xa4\x08\xc4\x93^1\xacx\xb0\xa3\x87Q\xce\xf8\xb0y\
\xf1\x01\xe2\x00#\xbc\x0b2\xc0\xacb@1\xe0H\x1a\x10aE\xb4+]S\x10kp\x94\x9e\"l|\x91\xa3jpp\x861N\xc2\
\x03\x83\x19\x91\xdb\xdeB\xd5\"\x81\tw`f\xad\x10\x8b\xae\"\xb6\x9c\x11\x1a\xf1\xb2\'A\xa0\xa6\xea \xb0Dq\xa3i2_\x13\xb1\
\xa7\xe3s\x87\x86\x91\xe8y\x12\xa2&`\x1c\xde\xc0H\xd2\x93\x01U\xc3\xbd!A\xafs\xa4\xf6\xe3`\x00\x00\x00FT\xe0T\xa7b\xdb\
\xffS\x8a\xe9\xf3m\xbf\xa0z\x02\x11\x12\xa7@\xe9p\xf2\x8e\xb6\xb2\x0bv@P\x133Ml\xe0\x00\x00\x00wCS/}\x91\x84\x03\
\xe2\x17\"\xb4n\xae2\'/a\x87t4p\xef\xc1(FBot\x84.\x91\x04\xa0$#\xdf\xdf\xc3k\x1915\x7f\x01\xe4\xfd\xa0\
\xc9\x05!\x88\xf5\xb0J\x154\x18\xb2!\x7f\xd8\xc1\x81B1V\x1e\xa16\xfarR\x9a3%\xa6\x14\x99\xfc A\xc1\xe0&\xc3\x00A\
\xd3\x93\x06\xde@\x12W#C\xf7p\xc3\xd93\xf5\xd6\x13\x11\xf4\x11\xd5K\xa2t\x172SE\xb0\x07\xdd\xf2\xad]\"\x88\x8c\xc2H\xcc\
\x00\xb6\t\xb4\"\xcdr\xf4/\x02\x0e&\xb1\xe2\xfeb\x04\x1f\x82\xe6\x98\xa3\xea<\xe1M\xeaQ\xdb\xadp?\x9e\xc4{4\xd4\x84\xbd\xb0\
1\xffq7\xd8\x01.\x9c\x83?j\x12w\xe5\xe1\xc0\xb3RK\xe40\x00\xfb\xb35\x07\xe0\xae\xdd\"Q\x80\x94d\x17$z\xac\xe0\x9b\
\r\x90\xa8\xd22\x96B\x90\xdd\x8a\xe1\xc9\n\xd4v\x03\xc3\'\xff\xb3\xffk\x92\x17\xa2\x91\xfe\x1e\xd3\x99`#d;\xf2\x9b\xcb\x02\".\
\xd1]\xb3\xa1S\x0c\xb2\xdbJq\xb0n!=%\xf0\xafp\x10\x93\xc5P\xe7\x80\xd4**\xb0\x92W\xf0\xb3f\xe2\xebKd\x8c\xd7\xd2\
\xd2\x04\xc2<\x97\xf1p\xdfQ[\xb0\xe2{\xf0\xe1\xf6\x8f\xc2I\xc3\xa0\xac\x1b\xd1f\x86\xe4\xfa\xdd\xe0n/!ERA\x1bOQo\
\xbfA\xf2\x18Q\xf6\x8c\xd4vp\xb2\xf9\xea\x11*\xdca\x88g\x11+ C\xeb\xf3@9zc\xe8\xc9\xd0-\xd9#\xc7\xee\xa0\xd3p\
$\xb4\x1fA\x00\x00\x00\xdbOB\x88~\xe2e\xdbA~\x81pDCR\xdaV\xb1X\xf7P\xbc\xec\x92O\x88tu\x80a\x904\xc3\
O\xbc\xb1\xbco\x92[\x9dtW\xf5\"\xbbS\xc2\x960C\x1f`\xf1\xfeDD\xcf\x13D\xd2\x08rn\xac\xd28\xb3\xf0&Z2o\
N\xd1m\xd0\xf0\x04\x04\xf0\x1a\x17S~\xb7\xc0\xaaRCC\xd3\xb0P\xad\x11)\x02\x02\x98\x87\xd4e\xb3\xa1\xd4\xd7\x10]y\xf24K\
Q\x06\xd40)\xaa\xa2\x8eJ\xa13\x13a\x0f\x92\x80K5\x01T\x14\x91\xd0\x07b:\xb6\x03\xad\xffQ4=@\xb2\xebR\xb2`\xb2\
\xd08\x01\ru1\x00\x00\x00Rm\xe2bL\xf2\'\xe7\xd3\xae\x88\x92\xc6!\x13\x96!\xf4TW\xe2\xfd5`\xbb\xa0\x81\xd3t\x03\x08\
\xb7\x92\xf1\xe4\xb1\x81-\x01\x90\xe9\xf1\x94\x7f\xe0\x13.\xa3[%#\xbd\xcc\x93\xf7\x92\x81\xbeZ@5c\xb4\xd0a\xf4\x08\xe9q^\x06\
\xc4\xae\x1cQ\xcdD\x11\x82?q\x8f\x942\xd7\x11\x02\xd3\x8c3iSb\x96Y\xe4\x84\x9a\xa1\xd0\x0c\xb14\x17\x00\x13%qD\x84d\
o\x1cPP\xab1\x80#\x02\x0e\xe5\x80\xafaT5\xa5\xc4\xab\x18@\x1f10s7s\nM\x80\xa6\xf2\xd1\xb0M\xc1\xcb\xd3Bu\
\\$}\xb6\x92\xed\xe7\x01\xef\x18\xe2\xf4&\xa1\x03p\"EY\xb4\x82\xeeS\x00\x00\x00D\x9dr\xd3XS\xe9\x1f\xd2\xd7\xd7\x11p]\
\xc3\xcf\x1b \x00\x00\x00\xd9\x84\xf2\t\x8f$\xd8\xa1r\rmq\x12\xf3\x90\xfe\xc0\xe2\xa0\xb5A\x07a\x00\xed\xe1Q\xc5\x89\x00bU2\
\xcb4bb\xcc\xb3\x8b\x8b\xa4\xdbobb\x93\xc2\x1d\x9e\x13\xc7]\xa1\x8b{\x83\x10\x01c\xb8W\xf2Z\x8a\x13\xf3\xad4\xdd\x1d\x01n\
P\x14?\xa7\xf4\xe3.\xd2\x99\xae\x12\xc1\xe3\x03\x9e \xa10\xf7\xb0\x9e\xd53\xe6\xa5\x127\xe1\xb2\xebo\xe0\xbd\x1fPj\x01p\x97\xe0\
C\xf8\xeb\xa2\xa8X\xc0\x16D#\x1e\x96`f\xf1q\xfcK!\x8a\x9cRW\xb2\xf3\xee^\x910dr\xf0\x8f\x84\x17\xb1\x84\x82\xe3\xf0\
\xaa^2\xf4\xe4\x92(\x99\x02\xbd\x04\xb0\x9d\x85\x04{\xe8a\x0f\xa0`\xec\xa5\xf1nm\xe1e\x9b\xb1\xcd\x99p-\xc7\xa3\xbf\x95\xb0\xc5\
\xb4\x91\xe7\x9dQ\x84\xb92\xa1\x90\x14\xae\xd4\x03\x07\xe1`O\xf3\xc0\x00\x00\x00\x94\x91\xb4\x9e\xc9\xa0o\rS\x05\xaf\x82\xee\x03\xd2\xd27\
\xa4\x02\xa2\xc29\x89 V.\xe2@\xb7\x03`L4\xdd\xc5`8@3\x81I\xd2M\x83 \xd2\xcf\x00d\x1c\x91\x82^`y\x06\xb0\
nz\x10\xc8\xdb\xd1\xf8\x03R\x87T\xd37tQ\xe4N!h]D\xd3\x98\x93\xfb\xcf\"\xe8\xa0\xc0G\xaa\"\xd2I\x84\xf4q\xa15\
\xe9\xe1\x8f(\x82\xce\xc4\x10\x836\xf1\x8dh\xf2\xe1t\xc0P`s\x93\x9c\xc0r\x17\xa3\x10$r\x00\x00\x00\xb6\x15p+\x92\x00\x14,\
p8\x880\xa20\x82\xb4U3\xdd\xb60TO\xd4\xca\xa4r\xda\x03\xc2w\x83\xc1\xe7\x84\xa2\x1c\x9aq\x8b\xc9\xc0\xe3`TO\xfc\xd2\
3c\xc2\x1b\xe1\xf1!nR\xa7\x81b\xb3\xff0\x03\x86\xc4n\x91q\x85<\x92\xe7wd\xb2y4}\x9f\xf4NY\x84l@a\x87\
\xff\xd3(\xcd\x91\xefM\xb0\xdcN\xd1gB4!\x1e\x10\x1fHC\x85\x9b\xd3,>\xd4\t\rAd\x1a \xdf\xce\xc1\xbeg\xc4\x93.\
\x02\x1cs4\x8f\x84d\xe4i\xa2\xb2\x02\"\x17\xba\x02\x92\x1f\xd2\xc4\xd2\xe3\x0f\xc7\xc2g\x87\xa1\x04\x97\x04\xc2\xb1dX\x02\x83\x97#\"\
\xfbJ \x14\xa9\xa1ZU\xc1\x10\xc5s\x1f\xf4\x01\xe4\xb3Q\xc3\x86\xf4\x7f5\xa1\x94\x8f@\xef\xc4\x90@\x91D\x00\x00\x00\xb6M\x90x\
i\xa3\x14\xcf\xf23y\xe0\xb7\xaa3\x08\xe8\xc1\xda\x1d\xa0^\x85$\x00\xaaB\x05@R\x8b[T\x08\xc8b\x8c\xcdcG6 \x08\x96\
\x02\x9a\x85\x81\x94Z#q\"\xd2\xd2s\xf0\xcc\x9f@Ah\x01\x9fk\xa4\xf4\xd9\xf1G&\xd3.\x0e\xc2\xf5>t\x17\x13s6\xee\x10\
\xc23Q9DQ_=\x90\x9e\xb5b\xfa\x02\xe3\x00\x00\x00}\xd7\xf2\x19r2\xaa\xc40V%\xa0\xc8 \xd0D\xcfP\xcfq2K\
X\xb2\x15\x8cd\xab\x8f\xd1\xef\xf7\xa1\xcfO\xd0\x13\x83c\x9er\x83ZCC\xfaE\x12\x00\x00\x00\xdfv0\x18\"\xe0N\xe0rFj\
\x84\xd1D\xb48\xab\xa3\xdd\xba3\xaf\xf3S\xf8]1o\x1e`\xa2n`\xe01Q\xfd\x07\x03F{\x80\x84L\x14NZ\xe2Y\xc1\x80\
\x9b\xa7\xc2\xb6c\xd4a\xfe\xe2\xcb\xc1\xe1x<b&{PL\xc9@x%\x00aB\xf0a[\xf4B\x9fQ\xdbwB\xc7X\x84\x99\
eT\x00\x00\x00\x813\xb2\x0c\\\x829z\x11\xbb\xaf\x94\xa0\x86RI\xb8S\x13\xe8\xb1\xe0\xe0\x91\x88z\x83\x81\x91\xb2\x15\x9b\"\xec\x80\
b\xcee\xf0\xc6\x8f$\x00\x00\x00\x81\xc5\x90\x18\x93St\xdb\x90\x8cU\xa2h\x0b\xe2\x95\xbaqT\xc7\x00\xae\xdb\x818C\"7z\xa0\
\x00\x00\x00nc\x84Tc`\x9e* \x8b.\x91e\x0f$\xc5^\x92\xa0g\xe0\xeaC\xf1\x00\x00\x00\xae\xa2\xf36\x1d\x91?\xfe\x92\xe4\
\xd8\xa2\x06]ao\x99\x80\x00\x00\x00*\xa4\x82\x96G\x11]8\xb2\xdb\xa6a\xb2\xd8\xb3\xdfa\xc1\xeaF\x12\x94tq&\x1b\xb2\xaft\
p\xe6]A:n\xb0\xecq\xd1\xd6\x8dbZ\xb8\x93|WA\xf9;3\x16&\xd1\xab\x9a\xf3Ye\x01\x17\x08\xd0\xccY\x14\x01\x164\
\x02\xc0\x03\xbb\x8e\xd1\xe7?\xd0\xce`\xb4\xf7\x97\xc4\"\xd7\x91\x8f\xb9QX3\xd4\x08\xfe2\x1dQqy\x17\xa4\xdfZ \x00Z@\xe1\
|#\x89l\x04Z\xf8\xa0\x12\xf22\x11o\x04\x84Ia\xc3\xd7 \xd6\xcd\xc3R\xd3P\x98\x10\xb3\xd96\xc4MB#\x0f\xa7$#\xdd\
\xb3\x87\xb9\xa1+I\x90\xc1\xbf\x92\xe8\xbd\xa2\x90\xf5\x13\x14@\xf34\x96\xc0\x8e\tr\x0but+Qs\xb5\x08\xe0\xec\x8e\xb2\xb8f\x03\
\xbc!\x82\x8c8C\x1f\xf72\xed\xb9\x00\x9f\xe4\x01Fs\xc0\xba\x14\xa1:\x10\x03{\x19q\x95\xbd\"\xf4\xb6\xb3\xac|\xd48\tT$\
\xca\xd2\x00\x00\x00d6\x00\x02rt\xf4\x9b\x90u1\x83y\x0c\xa3\xad\x0cR`\x862\xc77Qg#\x92a\xd5A^\x89#\xff\xbe\
\xd0\x8d\xcd\xf0\xa2\n\x04\x97\xa9$\xa8G\x13\xb2e\xe1\xb7\x9b0m5\xb0\xc6\xaa\xd1\xcc\xc0\x01\xff\x8f\xf2\x91\x17RR\xbd\xd3&W\xe4\
I\xdbR\x18\xfd\xa1\xffQ\xa0\x84O\xb4]7$\xd4\ta\xb5H\xe4@\xcf\x02/T\xa4\x99\x8c\x94\xa1l2\xd6\xc3a\"\xff\x01\xdb\
\xb7\x10\xe7@q\xe2mT\xcd\xfc\x90\x14;\x12\x04\x82\xa2\x13\xfd\xc0\xe5\xb6r\xeb\xd8QKE\x80\xc2\x1c\xf1\xff\xaf\xc3O\x88A\x8c\xe9\
\xc0\xea\n\xc1\x02\x0b@\x90Rt\xcc:Q\x84\xa4\xc2\x81\x95B+8 \x03\xb4\x80\xdb\xb6\x04\xca\xb8p\xadl\x83\x14[2\x17\xcd\x80\
\x9aER>GTOa\xc4\x0en\xa27^\x91#$S\x80\xfd\x93;,\x90v\x0e4\xf5\xfa\xb2\x00\x00\x00\xe6\xd5\x13,b\x13\xed\
h\xc4x\xf8\xa2]\xb6\xc2\x81\x88s\x9ceSN\xf7aY\x16q\x9e[ I\x01\x80S:\xe3.\x81\xf2$\xc8\x00V\x10\x81\xdc]\
\xa2\x97\xc7\xc1\xad\x97p\xb11\xe2\x9a\xde\x13|\xa3\xc0\xc273A\xffPBfq\x16\xb4A\xe3\xc5\xd3~9qCQ\xa1\x8d\x99r\
\x8c\x18R\x89\x1f\xa2\xed\x08\x00N\x0c\xe1NBa\xa7\xe2Re\xd1\x91\x06\x05\x03\xfc\xc7\xc3y\x8a\xb0\xac\xc8B\xfd\xd8\x81mO\x12>\
\x8d@\xe29\xe4\xcf\x80\xb4\x92\xb4\xb1\x16\xed\xa2\xb4xc-@\xd4\xe1$B@\xf5\"\xb4Sqq\xa1B$\nr\x80{\xc4\xdca\
$\xdc\x14\xf1\xe7a\xa3/\xa0c\xcbt@\xd3\x86R\xff\x85\xb0\xe1\x8e\x13;\xda\xe3/\x8e\x80\x95-\xf2\x9b\xab\x10\xc8\x8a\xc0\xe5\x90s\
L#\"\xf3r\x02Gc\xf0-\x01\x83\x1e\xcd\xd1\xf9\xdap!\x95\xc4`\xd9\xa2\x91\x7f#r\xcd\xd3\xc7Ap\n\x9f@\xa78\x13c\
\x02 \xd5Js<\x01t\t^Atzr\x8e\xb6\xd1}\x14\x82\x00\x00\x00\xa6O\xc1\xd8\x82\x82}4\xb3J\xdcC\xe6\xf5Cok\
\x20a\xb9\xd2\x91\x82\xd1\xe4\xd9\x02\x00\x00\x00\xcdT2\x81\x86\x04\xf0\x86\xb4\xd6\x0c\x01\x0el\xa4`_\xb2\xe3e\x83\xaa\x1a3\x9bac\
\x96\x1b\xf1\x00\x00\x00\x1e\xc9\"\xbf\x11\x90\x88\x93\x82%\xa6\xf0\x1e\xf2\xd3\x87\x9f\x00\xfbl\x90\xf8(\xc1a\xcb\x81\x12\t\xf2\x04$\xe0\xfd\
\xe3\x01\x84\xea\x10\x1b\xee\x13\x13\xdf\x90\xe34\xe39\xf00\xf4J\x01\x13$\xa0Q)!\x06\x91\xd0=6!\xd8\xd7r\xd4\xd8P\xb1\x92\
\x84\xb5\x1ec}\xeb1o\x8f\xd4\xcffrO\x04PZ\xf9r\xe7\tS\n^PL|\x04\xc50\x12\x1e\xa4\x91\xf8\xffal\xd4\xd2\
5\xceq\xa4W\xf0\x84\xe9q\xe2\x12\x92SxD[m\xa4\x16\xa8 \xba_\xc4\x9d\xc6\xa25\xa2\x04\xaf\xa5q\xfd\x1dp\x1cc\xb0\t\
\xce\xe2\xb8~\xa3\xe0r\xa3\xd6\x9e\xa3\x00.\xf3\x1c\x88\xd0\x95\x93\x94\xd4\xfb\xb10V\xa1y\xcc0\x1f\x07\x91\xb1\xc2q\x9d\xda\x02\xbc\xa2\
\x20\xa3\xaf\xc4\x7f\xcc\"\x11%\xf4\xd1c\x91P;\xa4\x1cED\xe5hb\xf8\'#s\x89c\x9a\xf3\x90k\x982d\x01s&\xf3q\
\xcd\'\xd4\x82\x16\xd3\xd3\xb61:\x0b\"\xfa\x9d$\xef\xc7\x82\xed\xab!0\xc9\x92vS\xb0k\xf0\x10|\x99\x83,z#\xc4J\x11x\
Saa\xd0\xc3\xfa\x93\xa1f\x04\x04\xba\x03P\xbf,\xd0Y~\x14\x0b\x91\x92\xc4\xa1\x82tDTU\x11\x92\x9c\xe6@\x94\xd2\x93I\x90\
\x91\xfaC0\x1c~\xd0\xf3*\xb1\x8d\xc7\x00\x8c`D\x86\x994~YT| D!_\x14U\x01\xf4\xe4\\TT\xd0@\x10\xb3\x83\
\x90*\x12\xb3\xd7c\x8c\xeeB\xd4\x81\x83\xd5gb\x82\x1cp`\xf7\x13\x02\xc7\x93\xb7\xb8\x00\x98\xa926Z\xb0\xfd\xdd\xd1l\x89\xd2\xcd\
&D)\xcas=md]\xb6\xa4-\x14\xf4krt\xc6\xbe\xd2+n\xa1c\x83\x84[\x1f\xa1>/\xf1\x0f*\x03\xad\xc8\x037\x0f\
\x90\xebs4\xb4\xaeRV\xca\x12\xda\\\xd1+\x8e\x04\x9dy\xe4\x1a<\x03\x9dWr\x8a\xe5@\xfeW\"\x02/\x802\x84\xe4\xdb\xaat\
{\x9d!F5@\x00\x00\x00V\xf5S>\xbc\x11\x1f\xef\xd2\xce\xcb\xb3\x00\xf80\x9c\xe9\xa1\xfd#2\x0e\x10\xc4\xccDP~@\xe4\xa4\
\x9a\x81\xeeHD\xc2\x14\xe0\xcf\xa9\x81\x1e\x04a\xee\xd2q\xbf\xf23\xea\x7f!Q\xb4bo\x8c\x94\xf3\xb4`$Or\x07;B\x83\xa2\
\x14\x8e\xdd\x81D\x18a->2\xdb9c\x00\x00\x00J\x17#\x0c\xd72\x80_\x90\t\xc1`\xf4\xb0q\x03\x8a\xe1\xd6v@\x84\x89d\
\xda\xf5\x80\xf9\x1b\x817AB\x92\x98\xf0\xcf\x11\xa1f\x81\xd26O!\xc3B`\xcdH\xc2tX\xe0p\xc8\x82\x95 \x93om \x06\
\xc7Qt\x89\xf0\xb4\xda\xf1\x8a\x13\x80tT\x94Df\xa0\xcd\x0b\x82+\xa6\x92\xcf\xc5\x02\xe2\xe7\x91\xe9\xf5\xf2:u\xb2z>\x81=|\
\x12\xad\xdb\x10F|B\x9d\x87b+\xb7\xd1\xaaP\xa0\xfc\xb5\xa3A\xa9\xd1\xb0\xb7\x90\xae\xe1\xc1l\x19S\xa2O\xf0?hb\xb4Od\
\x97\xf1r\x84\xfc\xf3\xa2HR\xef\xccQ\xc6Lb\x05\xf1s\x06\xb3TE\xbf\x02\xa1V\xa0\xb9]\xe2\xad/@\xc1\x93\xb25)\x10h\
\xf9\x82\"}\x90\x1bo\x90 {\x01\x195\xd0\xa1\xb7\x03P=\x02V\xa2\xa4\xfb\xcea?\xa3\x025\xa7\x83\xee\xe7r\xb3,\xd4\xe9Z\
4n\xd7\x90\xe1\xc2\xd2\x95\xae\xe4[\xc53\x8c)\xf0\xf5\xf5b\xdb\x98\x02>T\xa0K\xd3\x12\xa3\xcc\x12\xea\xee\xd0-\xa5\xf3yd\x02\
\xa4\xc1\x91\x06S\x81\x16\xd8S\xe8\x03d\xe9\x81D\xb4\xd4\xc0\x0b\xd3\xc2\xb3mB\xec\xcfPu\xbb\x11\x03\x1b\xd0\x94dd\xe8\x17\x94\xfb\
!@\xa7\xf0\xb3\xbf\x16\xa3\xfe\xd4@\x8e|B\x00\x00\x00\xec\x92 \x9a\xeb\x91\xc2\xe8\xe1\xad!`\rC\xb3N\xe2\xf2x\xbd\xc0O\xba\
\xc3\x14[@\x80\x07\x91\xd6\xe0\x02\xc6&aQR\xb0aF \xa5\xe2a\x8bx\x83V\xfe\xa0\xe7@$\x13\xa3A2\xadC\xc0?\xf1\
\xa9\xc5\xe2XP0\x83vPY?\xf1I\x99R\xeb\x94p!\xa1\xd3\"W\xc3%\xfd\xe0I<\xc2\x1e\\\xc4\x02V\x00\xda\xae\xa0\x1a\
(!U\x96\xa0\x95\xdb\xb0\xac\x17\xf4\xdb\x95\xd3y\xd4\xc2\xdeL\xa4\xc0\xce\xe1y)\xf2,\x89pj\x9d\xa0\xf9\xcdA\x0e\xeaA\xc6\x00\
\x90\x8f!\x02\xc5\x91P\xb7J\x11\xf7\x0b\x91\xe8\xb7\xf0\xb3\xa7\xe0D\xec\xa0\xcdvANd\x00\xa9\xc9\x90\x926\xb2\xeb\xb8r\xa1\x84\xa1\
\xc0#\x10\xdb\xfa3A\x7f\x03\x82\xc0\x91\x06H\x11\x88\xdd\xe2\xac\na\x0c\xb9#\x84#s\x1e\xa7\x13\x04\xd5\x83\x92\x99$\xd3?\x14\x10\
\x94!-\xac\xf1\"|\x00\x1d\xf0\x91\x08W\xb1\xa5\xb4\x01%\x06\xf2\xda1\xb0\x81Gp\xf1X\xe1\xa8_\x80\xc7\xe0BQ\xee\xd0\x17>\
\"\x9ecr\xc3}a\xd6UT]xa-\xcd\xb0\x18\x862|\x9c\xf3K\x97#\x12S2\xa7\xaa\x110y\xb33n\xe4.#p\
W\xd8\x93\xd0\xbeP\x90#\xb0AT\x14\x08\xca\x83\xc1\x9e\x80\t\xa5#Z\x7fb\xe9\xe5\x83U!\xc0\x00\x00\x00\x10\xba@Nf\xe2\xe5\
T\xd0\x7f\xb9\xc1\x9er\xd4\x00\x00\x00\xb3{\xd4y\xc0Rd\xb7r\xe6\xfc\x03^pD:p\xc4\x87\x89@\xc5X2S\x93\x80\xecS\
\xe1X\xf4\xf0C\xa5\x02*\xc1\xb3\xef}!s\x8b\x80\x94\x854\xaa\xf7\xf3i\xd9!\xcf>\x02\x1e<`\t\xc0\x90&\x8c\xb1\xbbqR\
\xc5\"\xa0\x8c\x96\"j\x8et\\\xdf\"Ia\xf1\xf98\xa2\x84\x80\xc4#\x8a4\x11\x16c\x91\x1c\xa2#\xc4\xf1L>a&%\xd3h\
\xf0\xe1\x9b\xcd\xe2\x903\xe1\xfc\x9e4N\xdbs\xf9a\xf2!Y\xf1\x1f\x91qZHb\xc7a\x84\xe8\xa2\xf1:5#TtD-v\
@\xe0C\x90\xae}\xd4zG\x83\xedt\xc0\x87\xb5a\x7f\xb7\x81\x85\tA&\xfdrU[\xa0\xd1\x85\x92\x00\x00\x009e 2\xf9!\
\\\x08\x04W\xc1r\xf22\xd2\x00\x00\x00\xb7\x08\xa1\xd0\xd8\xe1\xbfi\xb4\x8c\xbfQ\x04I\x01\xac2\x10\xb6R\xb14\x942\xd4\x922\xe2\
\x97\xe1\x90\x8f\x04\xedKR\x0e\xb14@\xb8@\xf7-\xa11T\xb0\xcd\x97\x94\x08\n\x82\x0b5\xb4}mC\xad\x15\x14du\xb3\xf0\xdd\
\xf0\x00\x00\x00\xe2\x94$\xd2lP\x0b\xda\x83\xd1\xe1BQ\\\xe2\x99\xd3 k\xd8\xb1X\x8b\xa4!\x04S\xfdk`)\xd2\x017\x1aB\
\'V\xb4\x00\x00\x009*\xe3x\x85\x13\xb3)t\x83\x90\xe4\x1f\xa9\"\xca\ra\xdc\xf8\xc3\x03223m \x80Pq\x9d\xe7\xa0\x94\
\xfb\xf0\xee\x85Q\xa2\x96`\x0b\xa4Q\x1eW\x02\xd4P\xd4\tmR3\x1e\xa2\xfe>\xf4\\\xf4\x93\x0bC\xe1\x96\xb7\xc2vtA)\x9a\
a\xdb\xb3\xa02\x9a\xd0\x8c6 \x1d\x90\xa4?\xae\x124b\xb2_d1\x00\x00\x00\x00V\xb4\x1cY \x03\xfa\x80v\xee1\x0eX\xa3\
\xfe 3\x11\t\x81(\x86QQ\xde2\xf3?\xb0t\x91\xf2\x83Pt<\x14\x93\x0e\x87A\xafq#\xddB\x837\x86a\x08_\xe1)\
M\xb1\xda>\x13Z\x03\x80E\xfd\x00 \x8a\xc1\xb8\r\x13W\t\x81)\xd7\x12\xd9\xd1\xb335\x10\xb7\x1e\x80\xe2\x8et\x9f\xca\xd0\xdf\xdb\
!\x06\xfd\x108\xf5\x91&\x99\x14\xeeY\xf2y$b\xfb\xf1\xf3\x05f\xc3\xec\x84\x93\x1d[\xe0e\xea1\xc26\xc0\x91d\xb2EI\xf4\
\x8da\xe2T\xc3@\x9d\xbd\x91\x1e\xdb\x81.V\xf3\t\x03\"\x00\x00\x00\x80^\x92W\x1c0\xa3\x12d\x1c\xc1\x11\xa5\x95\x91\x1d\xecC\xa7\
\xbd\x81\xa4\t#\xafoa\xcd\x80\xd0`\xf7\xd0\xb5W\xf1\xce\x9b\xf1\xcft\xc4\xc4\x17\x13\x00\x00\x00\xaf\xac\x02E\xbd\xa1\xb09\xb0D\xfc\
@@\xd1\xa0\xd9PSm^@\xa1\x1b\xf2\x88\x830\xb3\xfd\x91\x0e{\x94\xb7\xd6\x02\xba\xcc\xc1\n\xfc\xf0\x90\x98\xe4\xee1b \xcd#\
\xb2\xf0\x03\x84h$\xa7\xdc#\x00\x00\x00H\x1cb\x89\\bZ\xbf \x07~\x01\xee\xa6\x84\xb4Cq\xc1v\x80\x1d\x9a\xa3e^\xe1g\
\x940\xe8d\xb1\x0e\xb5p:\xa2\xc2T\xe3@\x14.\x01\x1an`l\xe1\xf25N\x81k\xbd\x80\xe4\xbea\x91Q\xd1\\\x96\xc4%p\
b(yq\xefe\x12+\xbf!\r\x14Bm/`\xa3\xb1\xc24B\xb4\x9c\xd8\xc0\xa5\xd1\xe3\x00\x00\x00\x00g1\xc2\xdaQ\xc0\xc0\xa1\
\xcc&p\x00U\"\xfbe`\xc0Q\xe31p\xe4\xc6n\xe4<{a\xc2At\xf34`\\\x0c\xf0z>Tj\\C\x13g\xf1\x91\
\xc0\xc1\x8dB\xb18\x8f\x10FS\xb1\xec=\xc2\x84\x0f\x92\xcb\x97p\xdd\xe7\xf2\x00\x00\x00\xb3]\xf4\xad\xd3\xd2\xb5\xd4b\x157\xd1\xb0u\
\xc2\x7f\x8c\xe2\xde^\xc2:\xf8\xb1Yzs\x11j \xc6\xc8\x12\x05N\x83\x85^\x14\xbcT\x02s\xb2\xa1\xc0\xd9\xb1\x97\x1dd>w\xa0\
\x98~$\n\x8e\xa2?\xd8#\x00\x00\x00u\xf3C\x0c\xcf\xc0\xa8\x85\xd2t\xf3\"\x01J\xc1\xf5o\x10\x98\xf0\xb2\xbf\x97\xb1\xc6\x05ru\
wa!\xb8B\xe1Y$\x0b\n\xb0F\x9frEE\xb0\x87^r\xf8JDcQ`\x90\xc7!F\x944d\r\x10B\x92\xa2@F\
\xd2\xe3A\xc4c_\x83\\\xd8\xc2\xb5\x94\x83/\xe9@\"j$\xa1\x162tM\x92\xac\xb7\xe2\x95\xfb\x83\xef\x19\x84\xc7\xde1\x04Fb\
\xce\xd1\xc3z\xc8r\x9d\x0b0\x1d~\xb4DU\xc0\xb5.\xa2 >3\xe3l\xf2e\xea\xb0\x00\x00\x00\xf3p\xd2q\x16\xf4\xa5\xd0\xe0\x8f\
%1!L\xf4U6\x80\xc7_\xf2\x17O\xa2\xbeNC-\xaa\xe4\xa6\xb001\x14R\xf7\x9c\xe0n\xb8p\x0cE2\xd1\xf8c\x84\xb0\
\x84W,!\x00\xfa\x12\x00\x00\x00=\x8a\x93?iP\xdaU\xf0 \xfb\xe2u\xbdb\xf7G\xa0\x1a2q\xc6\x9a\xa0\x16\xa0d\xe3S\xf2\
\xbb\xf9S\\\t$q<\xb0\xc0\xc6b\x02\x9f4\xa5/2\x8a\xdbqaY\xf2\x93\x9b\xc4\x9d\xf9\x83\xf2Z\x84\xdb\xad\x02\x8f\xe5\x02i\
q\x83\xc8%\xb4\x1de\xf2I\x8d\x90\xf1\xa2\xb0/D\xa3_\x81\xf4\x04\x94\x02t\"\x80N}\x808D\xa4\x87\xf8A\x8bcr\xe6h\
`\xa8L\xc2z\xfe\x92\x87\xfa\xc17\x91\xe4m\xb4\xe1*!\xd1\x9b\x1f\x80\xdfO\xa1\xa8\x89\x80H\x1e\xa1\xfe\xbb3\xfe\x05\x02f\x021\
\x88\x00@$}\xf1N/1PR2\x14\x1eqV\x90\x84\xe0\x87\"\xaf\x91\x14$L\xe1\xba\x7f!\x0fH\x80\x9c\x91\xe2\xb7\n\xa2\xb9\
\xb1\xd0z\x82SF\\\x12_`Q\xe4\x86\x13\x1a\x8a\x94\x87\x14SC\r\xe0e\x15$\xdd}\xd0\xbf\x9c\x10i,\xd1G#\xa0(\x91\
\x118.\xe1\xb2\x12\xf2\xb7\xa1\xd2_\'\xc14q\xd1\xd9\x8e\xe2\x0e\xe9\xa0\xeeu\xa2\xd96\xb0\x89!\xc21 \xf1YA\xf0e\xdd\x90\
<<\x82\xbeY\xd1\xbe\xa8\xd2\x82\x85T\xecJ$F\x17\xc4\xe6\xf5\x10\xd3Lrhy\x02\xfe\x07QV[\x91\xeb~\">O\xa1\xeb\
\xb4\xd3\\\xdd\xf2\xc7\xa1\xe1~\xa0\xd0\xba\xff1\x87\t\x83\x03\x05\xb1\xa844zz\x80\xc1\xfep\xab\x06\xa4z\xe3\x12Jfq\xe5\xc1\
\xd0U\x07\x92\x06\x10\x02\xb4V\xb4u\x802\xe3\xb1\xc1\x8a\x811\x0efa;\x1c\x02~qr\x92\xd7\xc3\x00\x00\x00\xb0\xb3\x10\xad\x9d\xa2\
0\xa1a\xe1\xf6`A&\xa0\x06\x1c\xc1\x16\x06\x93\x91y\xd0\xd2:\xf0\xaao`\xe2$\x00S\xab\xd4\xf1\xcdb\xb3\x1f\x12\x81\xd9\xc3b\
m\x82\x847Q\x8e\xb2`k\x8b\xb1\xe9M\x91*\x8c\xf4.\r\xa0\x90\xb9\xf2vNty_\xd1\x89bs\xfa\xfdrR\xd7\xb0=\x9b\
\xa0\x00\x00\x00\x1f\x14AI\xb6\xd38\xef\x81\x0b\xa2s{Tq\x1bQ\xd0\xd0\xa82t\'\x00\x10>!`\x0c\x14\x9c\xed\xc1Kh\xc4\
\xdb\x80\xe0\x0fd\xa1\xcc\xf6\xd2\xb1Z\xf2\xfe\x8f\xa0\x00\x8a\"\x90O4b\xdc\xa2\x07r\xe3\x14\x88Cn\xe7a 2\x11\xde\x9c\xc2W\
\x9b\x04\xca\xda\x90\x946\xf0J~$\x10d\xc4\xdf\x1bp[Cb<\x031\x96\xf0\xf0\x19\x183~i\x90\xeak\xd4\xad\xd7\xb0\x1d\x07\
tH\xdb!T#\xc0u\xc9SX\xaf2\xa9\xbc\x12\x86\x8aT\x7f\xdbr\xb2\x11c\xcbr\xb2J\x14\"\x96\xe5q\xb3;\x92\xf5v2\
\x1a\x17@ \x06\x83\xb6\xa7\x82\xa0\xfa#\x13\x9a\xb45\xde\x93LW\xb2A\x93DS\xf1\xe3\xd9N\xf2\x1dl\xb4S2\x04\x90\xf8b{\
\xe4\xd0Kj\xf09kP\x1dxq\t\xb0\xf1\xfa\xf71\xc8\x86\xb2\x0f\x80\x94\xea\x9c3j\xe6A\xaf_R\x9e\xc4p\\\x12S\xabI\
DkG\x92\x11\xf0Qm\xc6\x83g\xbbS\xe8\xaaS\x85-\x94^\x91\xc1;\xc2\x01w\xd9\x82\x9c\x98\x84hh\xd2\xd2\xe9\x92Y\x99\x02\
F\x0f\xa4\xc8=Bb\xddR\x8b`R\xcbb\xd2\xcb\xa2t\xb4m\xf3\x00\x00\x00\x01\xa7 \xc9\xf6p\x8a\xb4\xc1F\xabR\x12\x08\xd1T\
\xd9\xb2\x17\x00\xa0\xae\x1b\xc2f~\xa0PP\x83\x16\xbb\xa0p\x08\xe3$e\xe4\x7fd\xd4\x1c\xf4R\x87e\xa4E\x970/\x93\x84\x8ck\
\x91\x05p\xf0\xee\xc4\xa3n\xf0S\xd9\xa4Q\x00\x00\x00r\n4xVtjjt\xd9t\x92U\xde\xd0\x96\xa3\xc0\xfc\xcc\x83k\t\xb2\
\xeb-A\x1dt\x90\xe1;\xf2A\xf9\x93>:\"\xd9\xadq\x1c\x81\x10i\x93\x90W\xfeR\x8e@#J\xe0!\x04&\xa4\x86S\x12\xc7\
\x17T\xbe\x02\xf0\xde\x86\xb1<\xd2\x82\xc3E\xd0\x82\xce\x91z} \ny\x91\xac\xadR\xdc\x88\x11q\xe8\xd2\x0c\xf4\xc3/\xe3\xe3J\x9a\
\x02+E\xf2@m@\xea\xd3C/\x9f!\x04Z\x83\xf0\xaa\xb4]w\xf4\xb2\x10\x02\xb4\xad\xa3\xf9k\x13uI@\xf7*@2{Q\
\xa0\xa9\x04\x05i\xc3w2r\xc5\xb8bn\xc5@\xb6\x9c\xa2\xf1-d\xa3XP\x85\xac\xc0\xb8\x99 \xf8P@4\xd7\xf3\x03\xf6\xf1h\
\xed\"\x99\x06\xd2>\xccC\xdd\xe1\xf3\xa75\x94B6\x02\x97Tq\xd60`\x7f|\xd1\x89D$R5PG\x87\x14\x00\x00\x00\xc1-\
\x02/\x8c\xd3S\xd6\x90xP\xc1X\xb2\xb4\x97[DQ\xa5\x02\x1b)\x11Y;\x81f\x91\xc3Pb\x01r\xb8\xd1\x1d\xe5a@\x1b1\
Yi\xb1/\xd6\x10\x1c\xd2a\xbanT\xfdg\x12o\xe2\x83\x01\xc3@\x10\xa3\xd4\x8fxdE\x87\x11\\\xf6\x80p[\x13\x96&\x00+\
d\xe4\x99\t\x82\x19X\xc0\x8c\x19a\xacA\x90\xa5\xebr\x00\x00\x00\xd8\xe4P\x00\x00\x00GuB\x7f=\xf1\x13\x05\xd3\x91\x99\xd1m\xb6\
\xb3\xb5\xc6\xe20\x95\x82P\x9c\x90\xf5\x8a\xf0\xc7y\x84N\xb5qrjp\x00\x00\x00\x00\x00\x00C\xd1\xe1\x8cd\xd0\x17\xe6\x12}p\xf1\
9\xb2aB\x92A\xd2\x84\xa2\xbf\x04\xc2\x89>\x13\xd8\xec1\xdcH\xb1\xc9\xd8\x90\xbf\x05Q\x05\x05\x00\xbd\xa4\xc4\xb1\x8fd\x95\xcf\x13\x97\
U\x84\'k\x04{\x10@\x86\xa84\xf8\xc1\x81u\x18\xe4\xf5X2:\x9d\xd3q\xee\x11\xe0\x8f\xd20_\x80\x18\xb6C\x9a\x98\x10UO\
\x122\xdaPa\xaf\xe0|\xa6p\x7f\x19\xe2\xf8\n\xb0_\xfd\x81\xfd\xac4\x00\x82\xf3F\xbes[\xe1\xf1a\xc7\xb2\xc9(0\xf5\x16\x11\
\"H\x04\x8dyR{\xc4\x90\x08\xb7\xa1H\x86b4\xb2\x10\xb3>t#bB\x00\x00\x00\xc5\x01\x807n\x02xk@\x03\x85\x03\xb0\
\xd9#!\x14\x80\xda\xcd\xb2W\xf5\x80/\xfe\xb30\xce\x83\xc1f\xc2\x9d\xe2\x12\xae\x93\xc1\x00\x00\x00\x05\xc01\x00\x00\x00h\x0f\xe1\x7f\xc7\
PjM\xc3?\x8b\xb0\xbd\xa6\x10\x8d^P\xa1\xb7\x02\xdf\xe3\xc3\xeb\x1d$\xd2\xd0A\xdc\xf5\xf2SZA\xa2~\xa3\xeaB\x90\xc4\xaf\x04\
#Y2\xa3$\x91\xa9\xf1\xa1\x044\x12J\x81b\xf0@\xf4x\xceP\x85\xe8\xa0X\x8c\xf0}\x82\xd1\x1c\x16\x14\xb6\xe3\xe2\xb5\xd7Q\xd0\
6D8\x98\xb0w7\x01\x10\xf6!^~1&\xaap\x0e/\xc3\xce\x85S\x8b\xbf\xa2\x0c%1\x97yq n\xc1\xbf=\xe1\x9c~\
\x911\x8f\"\x93,\x93\x83\xab\xd3\x80o\xb0\xaaea\xa3?\xa0<\xa4\xa4\x00\x00\x00\xa4\x0b\xe3\x15\xb2\xa2(\xb2\x00\xf8\x01\xc4\xe1V@\
\x91\x9a$\xe2\xdeq\xf6\xe1!\x00\x00\x00&\x93T\x92\x94\x00Gv\x01\n\xa8\xc1I\x81\x91Y\xbf\x83\xe4\xbdA\xd7)\x10\xf1^\x04\xf1\
\xd6`DSp\x11e\x80R\xf6`\x15y\xd3m\xc1\xa2\xb6\xbf\xc2\x81\xa3RPN#M\x05D\x92\x03\x00\x1e\xdcAo4\x10\xd0\xb1\
\xc0Y\xff\x03\xb08\xb4\x08or\xc6\xf7\xc0.\xaf$\xe87\xa3\x12)1t\x17 U\xbf\xd2k\xfb1\xf6\\b\xf3\xd4`\xcd\xe6\x00\
\xee\xca\x92Q\x033\xee\xff\xd2~\xdb\xf1\xb2\xaf\xc2\xe4\x95P\x8ba1\xb2\x98\xe0\xb4\x8b\xb2\xbe\x0f\x82\t\xacP\xec\x9344KT)\
\xe2\xf3,\x12An\xceB,5\xc4\xbbZ\xa3C\x8d1\x12\xd1\x01w\xd5\xe3\xc9\xb7\xc0L\x7fA\x97=\xa1[zr\xb5X$\x98\x81\
4\x13\xdfS\xaf\xec\x01\x00\x00\x00\xcf\x9e\x04\r\xd3q\xda\xb2\x90\xb0D\x109\xd9\x00\xd4\x06\xc0\x00\x00\x007\xd7\x91\xa7Q\xb2\xd1\xd0C\
\x00\x00\x00\xe0\t\x01\x9d\xd6s\xd3H\xb4T\x89\xa4l\xa6C\xe9\x05\xf1\xae\\\x84\xfb\xe2\xf0\t\x98\x82x\xf4sE\xc63t\xd31\xa1\
\xa0!\xbbZ\xa1\xc5\x1d2\xbd\x8esH\xea\xd0\xde\xc5\xa1mA\xa2{\x8b3\'\\\x84~\x0c\x90\xcb/\xb3\x052\xa0q!\x81l\\\
0\xab\xfaSwPP@K\xd4vza\xaaWa\xccR!]\x06\xf2\xc2\xa7q\xe4\xb0d$\x91\x00\xf3\xff\x83\xdb\xe5\x10\xf6}\xc2\
\xe0\x9e`c\x8cq\xc9D\x82%\xd4\x93\xa7]\xf1)~4\xa9\xaf\x10.\xba\x01I[\xf4==AO\xea\xe3\xde\xc7\x11VB\x80\xce\
\x180\xeds\xd3\xccgR2`p\xef\x93\xb05F3;\x1as5\xbd1\xa1\x04\x01\xb3\x98\xc12M\xe4\xab\x9f\x81\x9f\xeb\x93\xaf)\
\x81R[\x84\x96\\\x04S\xcb`\x00\x00\x00\xac\x8e\"k\xe3Q\xaf\x0c\x04\x05`\xe4\x156\x90+\xd0`\xc4\xa8c\xdb\x04\x11\x14\xeca\
\xdd\xd6pPk\xb1\x895\xd1\xee\xe8\x11\xef\x1f\xe1\x82*d\xb7\xe7r\x17\x1f4\xfb\xe3\xc3\x10\xbe\x00\x8a\x9a2?\xde\"?(\x12\xa8\
q\xd4\xc72p\xc0\xa7\x94\x8d\xb3D\x7f\xabq.\x8b\xc4&~\xf3\xb9\x842\r\xd6C\x0e\x91Qu\x9e\xe4\xc7\xb6Q\xef\xc70\xf6\xbd\
\xf0\xac~\xd1\xd4\x8a4xb$gX\xf1\xbaE\x10\x0c\x0f\x80+g\xd0\xac\x01\xb0\xe6\xb6@v\xc1\xa1\x94\xdc\xf2\x02_\xa0\xf8O \
t\xa6\"&\n\x00\xb6}b\xd8-C\xb8\x94\xb0\x12\xeb0\x98\x19\xb3\x19\xda\x81\xa4\x9d\x10Ta\xe2\x1a\x02\xb1\xe7l\x80{V\xe1\xed\
\xd2cY^\xd0b\xfd\xf3\x15W\xc0\xb4*\xb0<.r\xa8\xc2R\x93}t<x\xc3\x8f\x9f\xd0\xcc\xd8\x93\xb4\x17\xd1g\xa1\xf1\xcb\x1c\
\xc4\xb8]!\xc9(\xc2WYD<\xb6r\xe1{3\x04\xc9\xc1\x07wr\xa0\x97pc\xea3(j\xa0\xabw\xa4in48\xc3\xe3\
\x04?\x12\xa5\x9e\xe0\x9b\x18\xe0oT\xf1\xb5\xa3#\xe7\xd4\x91OF\xd1.\xbf\x10l>\xe2\x12m\x83\xdf\x02$\x9eT\x84\x14oCk\
\xf2\xd0\x03u\xf0\x92\xdd\xa2\xd0\x85\xa44\xa0\xf4\xd0\xe4\"\\\x8d\xd4<4\xf0\x8c\"\xc0\x99z#w0c\x91XaW\xaf\xb1\x05f\
\xe1T\xce\xf1\x8b\xb8RNM\x82\x7fF\x83\xb4\xfer\xc9\x86\xd4\xd6Q\x14$*3H]\xf0\x01\xa00\xeaV\"R\n\x02\xbbf\xc0\
\x00\x00\x00B:\xa1\xbe\xb5\xb0+E\x80B\xcf\x91\x93Zq\xf3\x85P\xf8\xd4\x92\x18\n\xa0\xa2\xc3R`\x16\x93\xcb\x8aB\x96v\xb1J\
k\xa3n\x88\xc2\xa3s\xe41v\xd1\xe68\x82\xb4)R\xbe\xd7c\xf3\xa4Q]\x9a\"\x96\x02\x83\xbe^\xe3j.\x91W\x06\xd11\"\
\x12\x12T\xd2\xf2\x98\xf2A\xbe\xd2TN\x02\xe7\x81\xd0\x8b\x9d\xa0\x00\x00\x00\xac\x98\x02\xaaM\x90h-#\xdd\x8a\x84\xe8\xa8\x83hA\xd4\
x\x9bb\x00\x00\x00Q\x8a\x93\"\x83\x83\xd8\x9b\xb1\xd7I\x93\xd2\x101\xfdN\x14K\x90BC\xe9`az\xa0\x0c\xff\xf0\x00\x00\x00:\
\xf1\xa0\xbf\xc2r\xb8\xbb\xc0\xf8\xb9C\xc5&c4\xbcq+\xc8S\xe4h\xb3\xde_\xb4\xf0w\x00(>\x02\x94 T<\x04\xa4\x1da\
\x01M9q\xc8E1i\xd6\xc1\xf0\x95dT\x0e\x01\x89\x03C\xf1.q\xfc\xa2\xe17\x041e\x08\x81\xb9\x9d!`}\xe2e\xcc\xb1\
\x06*\xd1\x11\x93\x81_\x92\xf1\xe9\x8a\xc4s\xd1\xf3u\x98\xb45\xfc\x91\x1b\x02\x02\xee$\"\xcf\xdb\x90\x10$q?\xe8\x13f3Cw\
[\x83I=As\x9dt\xb71\xe4Rd\xe4\x82D\xd0\xb2\x84\xb0\xa4\x07\xd3N\x96\xc1\x98(c>\xc2b\xf2\xbe\xb3M\xe9\x13\x803\
S\x17\'\xe2\xe1#\xe22&P\x14\x1dc\xc98\xc0\xb4\t\xe0Z\x92tG\x11\xe28\'0R\t\xc3\xd2Q\xc18%\xe2\x9e\x9c2\
H%c\x90\xc5a\x1b\xeb\xa2i\xfe\x00\x9bu\xc0xZ\xb1,\xdfq\xba\xb3D\xae\xf3\xf2\xe8\xfaC\xa9\xa3\xb2\xe2\x8e\xd2\xac\x8c\xe1?\
$\xe2\x84h\x12L3P#\xa5D!\xa02ws\x12\x04\xef\x01\x89\x1eS\x00\x00\x00\x1c\x92\xb0~\xad\xa4\xf0\xaf\xe1\x7f\xb5\xd4.\xe3\
\x80\xcf+A\x10\x00\xc2\t\xb2\xf1\x99D\xe2\xb3\x8f\xb3\x9a\xefQ\x88\x1f\xb1\xcf\xd7\x92;\xd2\x90\x96#\x01V\x19\x94p\xfa\x03\xf3k4\
[\x08AeA`\xd9.\xf3^\x13\xb0\x15\xdb\xa1xL$\xed\xa3\x00\xe5\xf4Q\x10m\x80\x03]\x82F\nA\x9cv@)\xc6\xb1\xff\
\xc1\xb0\x17\x8d\xb4\x19n#\x87\xeb\xb2\x88m\x10\xac\xc9\x12\x9cl\xa3W\x1d\xf1\x9b\xa2\xf4\x02\xd0\xf25\xfd\x12\x8ea\xe4\xc9~!\xaa\xaf\
A\xd7\x0f\xe2}\xfd\xd0\x00\x00\x00\xa5q\xc1\x85\x824\x19\xae\xe3U;#m%a\xa35\x00i\x96@\x83/\xd2\'\xabr\x16\xf7\x83\
\"K2\x82\x11p\xb30\x13\x85nC\xf7\xa6\x10\xe2X\x84\x96|\xd3\x8b[\xc0(c\xb1\x07t\x12\xd6\xf1\x10\xf3\xadR\xb3!S\x89\
\xe1\x13\x08b\x81\xa7\x96\xa4\xe4\x8d\xd3\x9b\xa9\xd1\xa2\xc9\xc1P\x04\x02\x0f%\xe0\xc9h\x04E\x8b\xb2\x84\x92\xd4\xc8TD\'\xf2cQ\xbb\
0L\x1a\x13\xbd\xa4\xf1\xfc\x8b\xb2D\x04\x83\xe7\xd2\xb1\xbb\x85tCp\x92\x9981\xaa\xddq8\xf6\x13\x9f\xa7\x10wm\xe1k s\
\xb3\xf1P\x93\xe6\x13\xf1{\"\x044`\x95oTz\x90!\x13\xd3\xc1\xf5) \xb3R@\x86\xef\xf0+\xbaB?6\xc0\x89W\xf2\x83\
\xc73\x9d\xf3\x11Tk$6\x04\xe3\x06\'p \x94\xb0\x1f\x85\xf4\xc5\xe4\x924\x99b\x1c\xe6\x80\xe1\x1a\x90\t\x80P\x8cu\xb4-\xdf\
S\xb4B\x11R\xdf!\t\xc9\x92\xa4\xe1\xb1i\xa1\xe4\xe5t\xe1\xfa\xc6 \xab\xd8\xa1\xa47\xc3\xa9z\xc2\x0e\xbcS\x0f\x01\x84PT\xd4\
6}B\xc5\xca\xa1\xd1}2\x87\xf2\x00\xd9\xaa\x81\xed\x1a\x12\xbcsAJ\x06\xf0\xc2uD\xab\x0e\xf0\x1dI\xe1\x8d\x85\xd1\x05\x80c.\
Q\xb0\xc5C2\xe8\xdb0\xe2F\xf1\xc4\x0f\xd0O\x8e1r\x04\x91\x12\xeeR/\xffrNVDEFd\x8dosa\x99Q\xe3\'\
P\xe8\xd3\xa0\x81\\\x01\xeb\xc1r\x1e\xa0\xb0\x0ef\x92=*$\xd4\xab\xc40\xc9\xf0\x19\x1ar\xe9J1\x8d\xb3\x82\xab\xd3\x90\x85aT\
IC 5\x14P`K\xd3K\xc8\xb0I\xf0\xc1\xebO\x80y-\xe1\x85\x88\xe4\xa2\x04P\xab\xf2#;\x83\x12\xe1@3\xa8}\"\xbb\
9\xd0\xfb5d\xda\xf3\xf3\x85\x8d\x01\xf2\xfa1\xcf\xce\xb2\x19I\xa0Hy\xa2\xa0\xe2\xd3\xfa\xfb \\f4\x02\xb8\x11\x1do\xd4\xffn\
d\xcb \x02\x94\x04\xb0\t\xaa\x82T\xdb\x12\xdaK\xa3\xc2\xc61\x9a4\x10k\xf2R\xbb\x17\x14\xfe\x1f\xb2\xa4\x16tX\xc9\x90Z\xe8\xe3\
v\x18c;\xfdS\x81\x1d01\x8a\x92\xb0\xf6\xd0\x1a\x1e\xe2\x1al\x01\x14\nA\xd5\x1b\x94\x17\xd90\x8d\x1d\x81\x9fR\xe0\xc8(\xe1\xb5\
U\xf1$\xfe\x11\xa7\x08\x93\x9f@\x04\x00\x00\x00p\x981\xca+\xc33|0\x03\x9e\xb4n\xbfc\x9e_\x81\xf8\xc6\xd2\x8bp\x04\xc6=\
$\xf5~\xd3l\xaf\xe2U\xf3s\xee\xfe\xe1\xdd\x0f\x11\xed\x92\x04\xc9\x83r\xafAq\x8c_a\xba\xa4\xe2>?\xb1\xe9~\xb4\xd6\x17d\
\xb5\xb2\x94t\x98`\x8b=P\xc7\xbaA@P\x92\x98\x03\x13\xd3\x96r\xe8\xaa\xa1\xc8,\xa3\x99\xb0\x13)\xa5\xa4\t\xbfC\x00\x00\x00u\
[2\xbf,\xd2E2\x10\x7f\xa7!\xf8\x0b\x83<\xbb\xe3\xbb\x1f\x93*\xe6PX\x16\x84\xd4)a\xdf\xfa0\x12$\xf4/{\xc3\\2\
0G\xcd\x81\x8fr3\xa4w\xf1\xdfYPGL\xf2L\xeb\x01\xde\x10\x12\xdc\xcd1N\xfeA\xba\xe6\xa3vj\x04\xbb%\xc0\xc9\xaa\xa4\
\xed]Q\x95zP\xa2|\xe1\x90\xb0\xd4kz1\x98\xaeqO\x04q \xca\x90\xf1\x02\xf0d\xd1\xe3|\xdd0\x85\xa7\"\xb0M0\x1c\
\n\x91\x06\xf2\xf3n4\xd2^\xeb\x91:\xd5\xf3\xf7\xe4\xd08\xf6\xb2\x04nr2?\xd0\x91\x17t\xbbs$\x00\x00\x005\xef\xb2\x115\
R\xff\xcd\x80\x9d\x88Q\x9fM \x05\x8c`l\xde\xf0C\xd9\xc0\x19]\xa2\xf9\x82!\x169\x92\xd2\x03S^\x94\xa0\x12\x15\xa20\xfe\xe0\
\xc3\xf2`\xfc\x90\x93\xaea\x92\\\xb0\xe0\xd6\xec\xf0\x13\xbf\xd0\xce\xf8\xf1\xc8c\x04\x00\x00\x00\xcc\xaa\x13\x88-\xb2d\xb5S^\xed\x83\xc4\
ip\x15\xb1\x93G\x95\xc1\x86\xf4R\xa9%\x01\x08\xae\xc4A3\xb07\xef\x10\x16\x8d\x12\x9e\x8c\xc0.<\x92\xb7\xaa4\xbc\xf6@f\x06\
a\xedi\xb0X\x0ept\xf9\xb1\xfd\x96\xa0\x1f\x7f\xa4\xc8\xeb\x81r\xa4\x84}FA{(\xc0\xb3=\x92\xa1\x8e\xb3\x96Qp\xa78!\
\xc9k4\xb7\xd9bz\x1b0\xfa\xf0C\x07\xeeq\x88\xe0r\x89\xe1\xd1\xd7\xdc@\r\xc9A\xb6&R\x85\x0f\x11\xb2`\xc1\xc8\x1fR\x1e\
\xca\xa3\xb6\x89\xc0\xf0\xe6qc\xe6R\x86\x8dBVM1\xce\x1a\x12QD@\xda\x12\xc0X?\xd4k\x96t\x15\xcc#\x98\xd5\x82\x05\x07\
\x84\x1d@\xd0R\xd7qI\xc02\xde\xd3\xa1\x92\xd4A\xf5\xa6\xe2g\xbd\xc2l\xf5@\xd8b\x81a\x171Bd\xd1\xf9`\x12y\x071\
\x8eB\xf2I.r\xdb|\xd1\x8d;\xb2\xf5\xa2\xe4\xfa\x08@_\x9e\xb18\xfd\x11\xb0\xdeav5\xc0\xd3\xa1\x91\x1a\x8f\x93#\xe4B\xf9\
\xdb\xe2\xa4!\xe1oS\xb09h\x83J\xb53\x17\x87\xd0\xa5\xc8\xd0\x84m\x81h\x8ea\xee<P\x05\tB8\x82s\xf9\x86qnN\
\xd2\xd1\xdd\xd2\xf1\xf8\x10\xea\xd6\x91\x03I\xb4\xaf\xe6\x02G[\xd0\xa7\xe91\xd9\xa8r\x9e\x9e\x91\x82\t\xa3\x94\xab\x12\xe4~q\x98dq\
\\\xaa\xd1\xac-\xc4:k!\xc5\xa5\xa3\x1bI2\xae7\x00\xf7\xbaS\x91Z\x00\x7f\x082\xab\x1c\xc3\xe2\\\xa2U\xb5\xb3Xt \x90\
;\xc1l\x96\x93\t\xc6\xe1\xe5\xb5$\xab\xc7\x13\x00\x00\x00\xb2R\x83\xdd\xf9rPO\xf1\x1bub3\x88\xf24-$9\x0e\xc2\x00\x00\
\x00\xb2\xc2\x13\xa2\t\xa0\x88\xb6\xe0E\xe6\x92+e1+\x10\xd3\x81}S\xe0k\xe1\xb1\x184\x01\x933\x11\xd0B\\R\xc0/`\x84\
\x00\x00\x00\xa5\x0fD\x9f\x08\x80\x00\x00\x00\x9cb\xe4\x7f\x13\x00\xcb\x97\xe1\xc13D\x9e<A\xdb\xbc\xd0O`\x81y\xe0q%\xbb\x83>\
\xf7Q\xabw\x93\xfb\xe8\xc1D\xcb\xd33\xa7\x12\xcb\x00\x93s\xa6t\x1c\xeas\x1e\xba\x13Z\x03!\xd8:\x84W\xadph\x9d\x91\xc2\x1b\
`\x00\xfeC\xd4\x86\xb1\xefS\xf0\x0e\xf3\x01\xb5\x8a\xb1\xd7\xe5\xf3u\xef2p\x0e\xc15\x8a\x04\xdd\xac\xc2]\xf3\x91\xe6\x07a\xcd\x19b\
^<3e\xedp\x1d\x9d\xe2\x89\xfb \x12M\xc0\x0b}\xe0D\x96\x04\x10Q\x14{\x9bP^\x8b\xa1\xfb.\xc2\xd2\xba@\x1a:\xb1\'\
w\xb4@s\xa4\x93F\xd4h\xbe\x00j\xa1\x03k\x852\x0f\x1e1\x18\xc8s\xdb\x00a\x03\x00\xa1\xafE\x84\x88\x83\xc1G\x0eB\xd5F\
\xe1\x83\xca\x91\xc0\xfb\x91\xf4\x9f\xc0>`$6V\x02$\x14\xb2\xac\x8e\x10\x943\xb0\xe7\x13$\xb6]\xc0\xefD\x04g\x7f\xd2\xaf\x1ar\
\xe63\xf0\x00\x00\x00D`\x904\xc8\x81e\xe3B3\xadd\xb2\x0c\xd1Z\x08\xf2\x85\x7f0\xcf\x984 g\xc1\xf6\x1e\x12h=\x00\r\
\xacd\xe4x\x81\xfa\xdfp\x92j\x80\xact\x11\x8c7\x10< \xa0d\r\xc1\x93\x9fS\xf6sS\xe7f@\xcd\x94s%\xa3\x94u0\
\x11-\x05\x81\xce\x93\x90\x18\x86\xf1\xa1\x8a\xe0N\x1e\x82/\x9e\xf1\xf5R\xc0\xee\xf1Ss\x9a4\xcf1\xc0\xec\x8c\xa2\xce_C\xb4\xb1\xa2\
\x13\xdc2Q\x1fq\xee\xdf\x02\x98\x032w\xe7c/-\xe2\\\xb2\x01DW\xd2h\x88\x03\xebXdV8r\x85\x10!t\x162\x8f\
\xa7\xd2f\xec\x81\xdc\xd9\x02\xba#\"L\xd4\xe1\xc2\xd6!u4P\xa2HS\xb7\xe8\x90h\xdea\xa2\xc8\x93\xab\xa7\x03[h\xd0\xc0\xd0\
p\xed\xefr\xc0\x83\x133\xe9\xe3*E\x01.\xf7\xf3&\xe5\x90\x19\xab\xa2\xbf\x9c!\xca\xa6`\xc7n\x01\x1f\x87Q\x90p\xc0\xc5@c\
Q\xb6\xd4p\xbaB~\xd1c\xeb\xacP\xe5\xfe3+j\x91\x0bxd(o\xe1\xe3H3\xc5A\x11\x9be\x90J\xccA\xaf\x05Bq\
\x16\xe0,Z\xf4\xda\x99T\xc2\xb9\xf0Z\xce3\xf7]S\x00\x00\x00<\xf9\xa1O\xcb\xf3\x01\xa8\xd1\x13\xd0\x10\x91\xa31\x1d\x88\xe1\x1b\x9a\
\xc0\xa9\x92\x82j\xa5\xb1\xbe\xa9\xf06\x89\xa2\x03C\"\xfe\xe5\xe2@\x7f\xe0\x08<!\x07\xbfr\x1b\x0e1\x97I\xb0aO\xf2\xc7\xff\xa2\
\xd3\xe3\"\x05\xeb\xe1\x0e\xcb\x10\x89\xd9\xc0x\xb4\xb35i\xb0P\xd7b\x91\xc4`\xb1y\xe0}\xaf\xc1\xd5{\x10 \x00`8)\x94\xd3\
j0\xfd\x7ft_8\xa4\xb5f\xf17\xf3\xa2\xd3\xc2Q&\x9f\xf0\x00\x00\x00\x9b\r\x91\xed\x12\x83\x98\xee\xd3z\x8c \x1c\xd6\x03JW\
\xc3\x16\xb3\x90q\xca@\x17]\xe4\xdb,\xf3l\xfd\xa2\x14\xc5\xc0y\xc2\x82\x16\x91\xc3q\x8a\x94\xa1^\x11h\x8f\xc2\x1b\xe7\x00\x7f\"\xa2\
i!\xb2\x9d\xac2\rz\xc3\xeeU\xd2\x85\xb4\"Y\xc3\xb17\x84\xc0\xec\xc8\xc1,\xa4C\xfa\x94\xb2L\x88p=- \x98a\xc0\xd5\
s\x03p\x030:21\xb3\x8f\xf1y\xe3\xf1e\x0b\xa4\xca\xd3\xc3\xde|2\xe6_\x80?=\xb2\x97\x82\x12\xd6;0@\'\x124\x8e\
\xe4\x15 r\x19\x95\xa3e\xe2\xd0VrD\x08\x7f\x02A\xff\xb1\xcbi\xa3\x84\xa1\xd2\x84\xad0;8\xc1\x98\x0f\x94\xd4\xbc\xe2\x989\xd3\
\x97\x19\xa0\xa5\x1aR\xcf\xae\xf1)\x98\x12\x90b\xe4 \x96\x84\xec\xd9\xa0\xce\x9f\x02\xcb\x0f\xa3\xd0p\xc0\x9e\x15\xb4\'\n!\xea\xd3\x01\x14\
\x01\xb17Js\xda\xcbbf\xf6r$M\x13\xd1\x8b@7\xf8\xe3\x16z\xc3\xd6=P\xa0\x02\xb2\xa3V\xb2Q\xba\x80\xa2\xfb\xb3\x00\x00\
\x00\x19\xfc\xb1\xf3\xa2r\xc6\x9d\x02\x1b\xfdp\x14l`m_\x81\x17wb\x80\x8b\xb0\xdc\xeccX\xac\xd1\xb0\x18c oA\xe2~\xd3\
g\x02\x03\xca\xf5\x03\xf1T\xf0\xb7\xe8ciIA}\xb2\xe2\x08d\x01\xd3s\x14\x1c\x11\xd4\xefk\x91K\x13\xb4\xdf\x05p>\x8e\xf0j\
J\x93\xd5/\xd0.\x06\xb1\xea\xed\x91;2\x92G]\x14\xd9-@\xdb\xf80\xf2\x0f\x114\x15\xf3\xae4D\x00\x00\x00\xf1V\xe1\x99]\
a9\x99\xe1\xe8\x07\xe3v\xe9P\x94\xb5 \xe1\xd7\xf1\xd0\xd6\xf0NP\xb2_\x05$\xb4VA\xe8\r\x80W\x7f\xf1-\x86$\x8f\xbb\x12\
\xa96\xd0Vn0\xed\x94\x92\xe0\x8d$K\x14\xb4q;rq\xfc`\x99\xf0!x\x9aS\xfd\xd7\xb2\xb0C\x02\xa8\x90\xc0\xcc#`\xac\
\xaaC\x01\xd0\xa0@\xb0\x906\x12\xc1\xc48\xb3\xd5\x1a\xe1\xca\xfd\xa1h\xdd\x93\xa4iD\xd0\x82pM\xb7\x01E\xe61\x90\x86\x11\x8a2\
2w\xe0\xe3W\x9e4\xd9\x8eq\x8erQ\xc9\x8e\x10,SQ\x00\x00\x00\xbaz\x81\x03\x0f\xe0k$\x91\x1c\xe0\xa3\x088a\xda\x89\x11\
\xc5t\x81\xf5\xf9\xa1\xbe\xfdQr\xbf\xd2\x96\xb6\xa4\xe0?\x82\xba\xc3rk)\xf3 v\xf2\xfd\xa9$\xc0\x9c2\xab\x16!\x88\x1f\x90^\
%1\x05]\xb4\xf3\xc0`r\x10\x11Pz\xa2\x90\x1f\x11\xc1+\xf2\xd1\xf2\x02\x00\x00\x00QF\x02H\x0cc\xa5#\x91,l\x91\xba\x8e\
\x02\xda\x03S[\xb5$4\xb7\"\xba\xfa\xe1\xa0\x8eb$\x94\x92\xdbbd\xed\x9b\xf3\xe8\xcf\xb2\x06$\xf4\t\x10\xc15\xea\"\xe4\x85\x92\
\xbd\xbe`\x11\x8b\x02[BA\x1br\xe1t\xee\xd2\x9c\xb9\xb2\xbatp\x85\x8f\"\x01\xe1\x821\x83\xe3\xd8\x0f0\x00\x00\x00\x8e\xfa\x00\xfc\
8\xd3i\xcaC\xa5[b&\x93@\x90h4y\xab\x02\x89)\x81\xd8\xb6\xa3Q\x8f\xc4X\xf0\xc2N\x87\x82)u4\x97s\xd4Sl\
R\x17.\x00^j\xd0?\x0f\xa1]^\x92\xec\x96!\x84\xa1\xe0&\xc2\xe13`\x92\x00\x00\x00G-R\x00\x00\x00\xf2\xaar\xfb\xaf\xa1\
>\x8d\xe3\x97,P\xf9QP\x86\x94\x10.N\xe1\xfcm\xe0\x93F2\x00\x00\x00}w@+K\x84\xc2n\xa2Ir\x03\xa6\x1f\xb0x\
\xbeQy\xf0\x13\xfe\xc4\x90I\x05\x12F\xb7\xd0\xe9\xff2\xd2\x84\x80\xab\xd9\xd0\x95\xe3b\x00\x00\x00\x1c\xba\xc0\xc3\t\xe3\xf88\xc1d\x9b\
r2m\xf3N\xa1\x84\xb7$A\xceX!\xafc\x83\xe8\xf6A\xde\x8ba\xc4\x90\xb1\x15\xcd\xb3\x1f\x89\x901b3\x02H\xa2\xb4\xb2\xa1\
\xc9\'`&\x17\"\xfc4\xe4`\x8f\xb0S\x1f\x92\xd15av\xc9\xc2\xdaI\x91\xbc\xf7a\x9a@\x00<O$\xdbm\xe1\x08L\xd2J\
\xcapgp\xa4P\x98q\xe4v\x83\xd2NA!Lb\x14;\xd1z\xd6\xa1\xd7c\x12\x9e\xa0 C\xc3!\x86\xc4\x92\xd7\x1da}c\
b\xa8pR\x1f\x95\xe1\x9b5P\xeeSB\xe7\x9b\xe4m\x07`\x90\x0f0\t\x9bt\x18\x8a\xb3O\x8b\xe46\xfcs \xa1\x92\x9d\xf3\xd2\
\xd5a\xa1\xc8\xce\xa3\xee\x84\x90\x00\x00\x0084\xa35\x87tDf\x94\x00@\xf4\x88\xeb\xc1\xa2F4mGcv\x13\xe1\x89\xb3\x91%\
a\xb0\x1fiRwaS{Sp\x17\xc5B4\x1f\x12\xfdfP\x0e\x04\xe0\xcc\xa0q\xfe\x99\x10\xaf\x05\x91\xb4\nD`-PH\xd0\
@\xe4/\x80\xac\xf9\xf2\xaf\x9cR\x1d\xd4\xf2\x0f2\xb0\xe62\x02\xcd\x17\xf2I\xed\x01U\x93\"\x00\x00\x00\x1f \xd0\xaf\xf5r\xc1[\xd2\
\xbd\x82\xc3\xb3@\xe2\x88\xc1\xe1\xd5JRY;r\x01@\xa1\x95\xed0%\x9fA\xe4\xa9\x01\x91\xd7\x10\xbfv\x11>\'\xe0#4\xa3\xa1\
\xa6#\x9c-CI\xe3\x82o[\xc1\'\x80\x92\x0f(t\x00\x00\x00)u\xd3\xaa\xdc\xa0\x9c^r\xcc\x16\xf0\x11zQ\xb0Z\xb4e\'\
\x12Y\x80\x92\xad\x112K\x89\xc4\x9e\xb2p\xc8\xc3\x020(\xe1l2\x92\xc3\x80\x10l\xfaQ\xf7}\xe3\x01\xef\x10J~\xb3\xaa\x84a\
\xf3\xaf\xf0\xc3!4\xbf\xa0\xe0*\x0c\xc2\x9bCA\xbc\x90\x81\x0e\xdcp5Z\xe27$\"\x7fE\xc0\xd6=\x82\xcf\xbf#?\xc2\x93\xe2\
\xf9\xb0\x0f\xf0\x00$\xb2b\xbf\xb0r\xa3\xee\xa3\xa2\xe0\xa2!_ f\x91\xd1\\\xa0be|\x80mC\x91\xbd\xa1\xa1\xbd\xf5\xf1Dc\
\x11\xaaR\xf0\x00\x00\x00\x82}\x90\xeb\xacR\xf4\xd7\xc0o8\xd1\x12\xa2@J,d[\x83\x90I2B\x17\x88\x92\xebW\xf2\x995B\
\x9d\xec\xc1\xa5\xa8\xd2\xde\xb6BuYd\t\xd8\xb3\xb2Sr\x16\x0c\xb0\x93\x99p\xfei\xb2\x05=\xf3lP0/\xb4\xc2\xb6\x1a\xd00\
\x16\xd1\x9c\x98s\xb9\xf5\x02\xd1\x7f\xd1\xb8\\0\xba\x0e\x03=\xa4\x13q,\xd2\x0bD\xc0zh \xd2i\x00\x17\xc9\x02\xcf%0^s\
\xf4\xbd\xb1r\'\x1827\x11@\r{\xe3\xde\x8c\x11\x9f\x90p\xac\x9e\xe3\xd3ET\"^\xe20\xa1\xd4\xc4Y\x03\x8f]!\xb7\xe9P\
\xb1~\xc2\x99\xdc\xd1y\xbe\x83bRr\xd0\xd8B\xb2\x98R7\x06\xa4\xc9\xddp*\xbe1\x02\xcd\x91\x84\x05\xa3\x9ee!\xb4\xba\xe0_\
\xa5Df\xdc\x81\xa1D\xb4\xbdJ\xb2\n\x1a \xf4\xb8\xd2\x00{\x03W\xfd\xa0\xc9\'\x92\xe4\x8f\x14)\xfe :0\xb2\x052$\xb3\x0b\
C9\t2n\xd0\x02\xc1\x91\x94\x9dm\x91\xd4r\x90\x00\x00\x005\xbds\x9c\xfc\xa1\x8f\x181H\x85B\x18\xc6\xe14vTD\xa2\x82\
\xf2=RcI\xf4\xe8L\xa2\xf9{\xc2\xf55\xd0\x94\xb81\x1a\xa6araQ\x99\xbeS\x8f\x0e\xc2\x8b\xe4r,\x88\xe1\x93@$\xca\
\xdf2\xef(Q&\xa6\x13^\xe8\xe1\x0c\x0e#\x1b\x8fT\x0bZ\xe0\xaf\xfb\xb3\xb2-@\x11\x9bc\x95\x1a\xf1\xc6\x92\x12\xe5\x8a\xc0\xb3r\
D\xbb*\xf1\xe7>A\x173\x82\"\x9b`\x06\xfbq\xa6s\xb3\xb0\xe8\x81d\xc5\xe2\xb6\x0bT\xe4\x99\xb3?z\xb2\xc6\xadT\xe1\xc0B\
\xc2\xb7\x82K\xc8\"\xca\xbe\xd3\xfd\x1c\x02hi\xe0\xaa\xae\x04\x9d\xd9R\xed\xe1\x00\x8c\xf9\xe3\x17\xa8\x81\xbfI@\xba\x8e\xc0\xc1\x84P\xe1\
\xe0\x10\x99?SZ\xfa\x83\xd6\x08!\x81\x9e\x12<d\x92L\xb3#\x00\x00\x00\xf3\xf4C\xf1+\xf2\t\x01B\xc3\xads_\xb8@`\xc0\
\x823\xf4\x93\xbd\xae\xd2\xf3\x83t\xb3\xc7\xe2*`\x123o\"\xae*\xf2\x89 2\xf9\xfb\x12\x15~`\xf6\x14db\x904\xdf\xe6#\
9^#\xf8\x9a@\t\x14@\xbba\xd4\x8fP\xe2hm\x10\n\x85\xd0\xa5\xbfP\xe2\x97t\x90\xde\x10\xb9\x9e\x81\xa6^TN\x0b\xc2\xd1\
Mt\x91\x8b\x12Z\xe2\x01Jo\xa2V\xb4C\x93q\xd0\xad\x99d\xde\x88c;\xa8a)9aE\x86\x84e\xeb3\x03%R\x83\xfe\
`WXA\x98d\x02\xe2\xbfC\xbd\xe5s\xd7\xb1\xc4\xa3a\xd09I\x12\xcdS\xe08\x8d\xf4\xab\x04\xc0U\x00\x13\x8f\xde\"\xe5H\xd4\
\xff\xd4!/a\x11\x12\'\x10E\t\x12\x08e\x13\x02\x05D\x17\xfeb\xa8\x89\xf4\xaf\x9eA\xa1\x99\xb2\x86\xd8\xb0 \xb8\x11\xa4\x86\x83\xb8\
\xfa#\xf4\x8b\xb3\xb2\xc3\xe1\x83\xad\xb1Y\xe7\x91\x03?q\x8b]r@\x9a\xc1\xd20\xc2\x8c\x19\x00\x84\xea\xc2\x92\xb14\xc6ap1\xe0\
a\xb9`Df\xa3\xd0\xe8\xcc\xc2\x04`\x82=U\xd4\x8a\x86\x14T\x94Q\xcb\x1e1\xb3%\x10e\x1b\x10`Z\xe2\x19\x1f\xb1\x0b\xfd\xc1\
\x01\xbb\"\xe7\x99\x90\xc4\x16 \x1b\xa4r\xb4\x96R\xbf\xb5\xa3Ni\xd3\x7f[4\x8b\xafD\xf0\x183[\xc4S\x89\x17\x83{\xce\xd3>\
\xc1\xf1\xdb\xc9Q\xddfA\xc3z\xc4@O\xe3\xef\xf1q\r|\x14\x0b\xfa\xd2\xb8\xcc\x10\x0b{R\xff\x00bea#\xe6\xde\xe0\x92\xe2\
\x80\xcc\x1fsI.\x90\x03\xfc\xf19\x84\x12\xf8\\3:\xc5A\x9cST\x01\x87\xd2\xd2\xb6\xb2_\xc0AJ\xd5Q\xa1m\xc3p\xda\x92\
`U\x83\xbd\xd6\xb0L9\xf2R\xab\xb3\xd7\x7fp^\xac!\xb0\x02\x11~\xdd\xa2kt\xb1r\xe7\xc2[\x8e@`\xc6\xf2\xcc\x02\xf4\xf9\
\xc0!\x00\x00\x00\xd1H\xb0A\xbe\xd0\xbcz\xc2\xa0\xb2\x11-+\xa0Wb\x84p\x14\xd2\xf4\xdc\xa3\x97\xe31\x00\x00\x00*z\xb2\x18~\
\xf1*\xfb\xa1\xd8\"\x93\xa1\xd6\xc2\xf4\x87Q\xda\xaf\x80\xcc\xb7\xe2x\nS\x8b\xc9\x02n\x92\xd0\xc6.qK\xf5\xe0{\xcf`3\xfeb\
\x05\xe8\xf0\xb9\'\xe2\xb0\x13s-\x82r\xa8\xd63\xcb\xe9\x93J\x00\xc3y\xd6\xa0\xd8\xea\xd2\n\x10@\xcd\x0f\xd1\xb4\xd6\xd0\x141\x92^\
\x9f\xa2h\x8d\xc0\xbcZ\x14\xd43B\x9b\xc0qk\x95a[\n\x14,\xc3\x91\x00\x00\x00\xc9\x043\x80`\xc0\xea\x191\xb9\xa2\x04\xbf)\
\xc2sF0\x84RT\xe4\x83\xa1z\xe60\xe3\x16\xe0\x10\x90c\xe9\xdb\x81f_d\x1d\xf2\xd2\x8d\xa1#\xc0&Qt=\x91\x1b/\xe1\
\x91\x9dQ\xa9\xde\xe3\xdd\xa2QR4A\xa4\xa2t\xb5j\xf44\xdbpj[T\x9a\xf6\xf1\x81\x81r\xb0a\x00\xb3u\xc4\xc8/p\x00\
\x00\x00(\x08!\xdfD\x10_g\x92\xee|\x04sF\x12\x18\x992\xe1\x10sv\x04\x00\x8a\xe4\xa1>eq\x06\xa7\xb4v\xa9D\xc7\xc8\
\x93\xfa\x85d]#Q\x99%\xf1\xb2\x9d\x84M\xc1\xd2\x98\xfbQu\x81\xb1\xa8\xe8sY\xa0\xd3b8\xd1<\x14d?Kb\xa8.\x13\
-uB\xb8j\x02\x90m\x81\xcd\x85A\xe6\x98\xa2\xa1\x832\xcb\xed\xb3v\x1a\x94\xdc\xb8@~\xc8\xc0\x0b\xdc\x03\xf7T0\xa4\x9cQ*\
\xa5\x923-\xd0Gx\x00\xe1}\x83\xa0\xd5\xe1\x96 \xd2\xe0:AR\x9cS\xdf\xba\"\xe0\x00\xd2\xcf\xba2\xad\xc4\xa2)\xb4$!\x0f\
\xc0A\xdf\x92O\xcc\xe3\xf4\xe5\x82\xbb\xe6\xd2\xac\x05\xe3\x8e\x19B!(0N\xeb\x92V\xc1cM\xac2\x1d\xf3\x80V}!\xe6Ns\
\x9fd\x93\xc3,1\xf0\xb6\x10\xf1l\xa1N\x8c\"\x00\x00\x00\x85V\xf2\xdeh4\xc2;\x01\x80v3)^\x82:j\x04\x9e\x9e\x82I\
d\xb4\x97\\\xe2hxD\xf7\xa0\x14[\xd6p\x87\xe0\xe1\x82\x19\xd0#\x01\x80)or\xa9\xce\xe2G>!\xbb\xc3\xa1\x1a\xf7\xe0\xd6U\
\xb39a\x80\x02\xab\x11\xe0\x17\xf0\x81\x8a\xc1(ss\xd3\xcda\x1dxPY\xb4\xd4\x93c\xe2\x04\x8bTOU\xd1\xda\xf3\xa2\xbb#\x91\
/r4\x10\x88\x04H\xb0D\x05#@\xdf\n2\xcb&B\x0fzb\xa4\x97a\xab\x123.\xe9b\xd4R\x90\xce@\x00\x80\xc9\x83\xa8\
\xd01C\x88\xc4\xc41\xe0\x1a\xc7\xf3pH &S\x04\x03\xbdc\x90\xc1\xd1\xb3\x19\xd0\x83\x9a\xb2\x1e\x18\xd4\x92\xa3\xa2\x9a\x15\xb1\xe9b\
\x90\x98\x9c1\xf2\x9c\x02\xa5vp\xe7\xe5\x82*\x83\xd4?\x10p\xe4\x01\xc0\xc3\xb7\xd1\x84Y#|\xf4\xa2\x80]\x12N\xc2\x92\xe8[\x84\
w\t\xf2\x92\xf7\xc3\x8bV\x80\xf9e\xe4F\xe1#)Zp\x00\x00\x00\x11\xc4\xb2\xfc\x16\x01>\x93\x93=\x8eD\x99\xd0\xc3\xb5\x83\xf2\r\
Z!\xd0\xc9\x93\x0bs\x81\x94\x8d\xf2\xfe\xc2\x02\xed\xe4\xb0[+\x00\x9e_bS\x9cTH\x18C\x97Q\xc4\x00\xdc\xa3A\x80P\xd9\x04\
\xd0R\xa3\x82\x1a\xc7\xe2\xb2\xf6\xd2\x9b\xb4\xf1\x18U\xa3\xff]\x90vo\xb1\x00\x00\x00\xb3\xed\x13\x9c\xb2\xa2e\xf0\xf3\x7f\xafT\xdd\x82\xa0\
n\x88@P+b\x07\x9eb\xb8\x01P\xa6{\x10_\x10\x01EbD\xab\xff\x83\xd1\xeb\x92b\xe9\xc2\xa7\x80\x10\xb0\xd5P\xffP3\x00\
\x1c\x03\xa69\xe2iM\xa1\x81\x1ca\x96\xc0\x01\xaa\x1b\x10I\x82T\xdc\xd5P#\x9eq\x01cp\x99\xff\xa3F\rB\x9aX\x91\x0c\xb4\
\xa0\xc7\xe9\xe2\xb9\x9f\x84\x8b\xacD\xea\xcb`\xfb\xeb\x13\xc8\xab\xf0\xe3Ep\xd9o\xc0\x14\xfd#\x00\x00\x00\\I1\x00\x00\x00\xd4V0\
\xd9\xd3\x83\xb6\x86B]\xb0\xd1\xa0\x06\xf3\x89\xed\x119@\xd4\xab\xa0\"\xae9\x82Mh1\xef_\x02\xa6\xb2DN\xab@\x82\xa3$\xda\
\x1ft\xee\xce0\xacg\xa4ph\x83r\xe4`\xc4\xce0\xe84q`4\xb2!\xb6\xc4\x10Ea\xbd\x94\"\xa0\xf8!/ashX\
\x02K\xa7\xa4\xdcgd\x88)\x02\x88\xda!\x8a\x06\xa0&/t\x96\xb0Ri\xf2\x83\xad\xdcR\xfe\xf6\xc3\x00\x00\x00\xa3c\x01D+`\
\xc9\xa7\xa0Y\xcda\x14/B\xa1\xf0\xa0\x90 \xb0p\x854i/S\xa5-B\xf1\xf6\xf3g\xccR\x13\x7f\xd4\xbb\xfa\xa2\xe8\xc7a\x15\
\x1cR\xf8\xb4\xe4r23\xb0\x84\xf4D\xc1\xa2\xd7\x8c\x02\x83dR\x0fF\x03+\xe2\x12\x04\x87\x01\xd1\x98\xd2E\x05\xe0\x98\x99\xb4\xe1e\
\xe46\xcf2k\xc8a\x9b\x10Q\x03\xa8\xf2\xe4y`2D\x12T<\x02\xce\xe8\x10\xd0X\xa4F\xe1`\xca\xd3\xc1*\xf7\xe2h\xe7p\
\xe7\xa6\x02\xc9\x98\xb2=\xbc\xa0\x88[S\xa1a\x92Y:\x02\x90\\\x91\x97|\x12t \xd1LV\x92\x07b\x93;\xcd\xd2\x8f^b\x97\
\xaa\xc3\x17+\xd0\xa4\xb3\x92\x08>\x84\xbeZ\x02!\xfdS\xad\\\x01\xe1;\xd1\xf0[\xc1x.Dwa\xe0D\xeb\xf1\xb6\xb1\x01#\xcb\
2)\xa8\xb0O\x85\xe45f\xa4\x05\xf4q\xc1g#E\xf1rT8\x91\x00\x00\x00}\x15c5\x81\xa4\xf8Sby\x92\x82>]d\
)\xf0R\"\x16\xd1\x02\x8d\x84oR\xf4\x00\x00\x00re\xe0,\xbc\xc3\x95\x02P!1\xc1{\x84\xb3\x99\x97\xe2\x99\xdapC\x9cc\x98\
\t\x84E\xe3q#\x1c\xc4\xb7\xf8c\xbc\xa6b\xc2\x8a\x84\x7f=\xf2\xf2x$z{c{#\x93\xc4\xa9\xc1\x8eQ\xc2u\xc7\xf2Q\xe9\
\xf2p\xf6\x12Y\xa1r\x00\x00\x00R\x8b\xb1\xbf\\\xb0\xe9}QL\xf8b\xa1Ta\xc7\x14\x919\x024\xd13\xd0\xados1\x82t\
r?\xe0\x96\xcb\xe3r\xb9\xa2\ny\xe4\xcd\x08\x91\x07\x18@\x1cv\xb3\xb5\x1811\xae\xe1\x83\xd6\x90+\x05\x92c\x9aC\x00\x00\x00\xf0\
\xc0b\xaa\x9dc\x98\x05B\xaf\x17\xd2\x1eC$\x9f\xce\xc0\xd31\x81\xb8\x03\xe1c\x82\x10\x07\xa3\x93\xda\xd6\xa3\xb3w\x90\"\xf8A\xefq\
Bt\x9c\x94\xd8\\t\x17>\xa4\xe9\x9c\xb0\x03\xbe\xb0_\xb4\"\xee\x8eQ\xc1P\xe2tb`6_t\xa2D3\x8f\x14\x91-\x80s\
\x0e\x92\x03\xa2\xd3!\xa22b\x07x#\xf2\x0b$M\xd8\x90\x89\x06s\x88?\x03_\xe6\xe0\xb1b\xd4\xc9\xe5\x11\xbb\x03\x14R\xc6@0\
6a\x9e\xa4\x93\xbf?\xf0\x04\xd3\xe3=\xd0\x90\x17\x9cD\x8d\x1a\xb2\xd0\x1d\xa1\xcd\x16\xb1\x86\x9b z\x94\xf1\x00\x00\x00(s\xf4\xda\x17\
\x92G!\xd1\x01\x18\x80\x16\x17\x12\x84V$\x1fe\xe3\xf5\xfa\x83\xbd\x8f\x14\xef\x9c\x14\x83FA\\XP\r\xfb\xc3k\xf4s=\xf4\x00\
\xe6\xcbRB\xb6\x84\xb7&\x00o\x1ap\xa5\xd8\xd2\xd754\x84b\xb4\x8712\xd3N\x94\xb1\xf8\xb1P\xed`\xd2C\x10\x8d\x02C\x9f\
\x01\xa1\n\x08\xa4\xc8\x9b\xc2/i\xb4H\x8ft!*\x92\xf4\xcc \x8f\xeb\xa3\xe0/bx\x1br\'M\xf2\x00\xea\xe1\xb3\xf6!n\xb0\
\xb3\x97\xbfQ\xfbl$\xdbz$\x9bja\x1d\xc6\xb2\xd0\xf3\xa1P\xe4P\xfc\xc5c\xdb\xdd\x12\xc2\xd4\x81\xc6\xc8\xc0H\x8a\xd32?\xa3\
\x93\x91\x90\xd6,\x80\x85\xc9\xa2\x1cp\x04\x1f\xa3\xa1a\x11\x82oP\xe2\x0c\xa5A\xa4\x8d\x14\x1dvP\xf4fa\xd74\x10g{\x90\x91\
\xaa1\x1f\xd0\xd1l\xa7t\x97]\xd2c\xd6\xb2wx\x94\xd1\xfa!\x1a\xe7q\xef\x92R\xe5xc\xfb\x16\xd2\x9d\xf8\xa3\xbb\xa2\x91\xde\xef\
1\x0f\x95T\x89\xe7\xe0u\xa3q\r\xe1\xf2\x94\xed\x92o\x88\xe3\xcb{Q\xd5\xd1 W\x18B\x00\x00\x00\xdf\x90\x82\xb9x\x14gK\xc4\
G\xd7q\x91\x034\x1b\x9f\xe1:\xdaA\xcbI\x01y\x12\xa0E\xa1\xf4\xaa\x88\xc1T_d\xcb\x03\x02{K\x80\t\x1e\xd2\xe4+B\xb4\
@S\xe7\xaf\xa0\xb9\xa8tikQ-\x8fT\xe2?t\x8e\xb1a\xb0\xf41`\xfcB\xec8Qrz\xf4l,\xa09\x81\x10\x95\xf7\
\xa2\xa9+\x82\xb8\x15\xa1V\x1a\x00\xb6\xf2\xd3\xc5`$\x0c\x0b0\xc5k1\x1f<d\ry\x90n1\"\xc3M\x10\xd6\x7f\xe4y3\x11\
\xed\"\xd3\xf9!\x94\xa1\xeea\xc3\t\xb1\n \xf0\x8a\\C\x1e:\x02\x05P0\xb4,\xe1\xdaW\xc4`\x13\xe2\xbe|4\xb2\xaf\xe4\xe2\
\x92\xf0\xb6\x0e0\xcb\xb0\xd2\xec\x1c\x93C\x03\xb2\x1e\xf5\xe3\xf3\xe32\x8d\xe5\xa1\xcfCSI\x07\xa0?\xd4\xf1\x9e2 GqB\xb2\x7f\
\xe1F$\x81\xcbsPVl\xc02\x99\xd4\x0fV0\x07\xe1\x81\x86\x90\x90b\xfe0\x83c\x92\xb7\xbe\x82\xd8x\xd19\x04\x02\xe3\xa2\xb4\
:#\xe0\xefT\xa4{\x80\xc4\xb7:\xa3Q\x9d`\xc9\xf1\xe3\xd8\xb5q\x84\xfe\xe2\x18\x9e\x01\x00\x00\x00\x0f,R\xd3?\x91\x9dET\x10\
nA\x9d\x9a\xb2\xe8c\x80\x86\x92\xb1\xfd\x92\xf2`js\xc6\xc1#A@0\\\xba#\xdfC\x91\x9b\xaaB3\x80\xf1y\xd0\xc0\xd0G\
\xa2\xc3\xe5\xa1\x0f=\x81?\xdf@\xde\x1e\x02]\xef\xc1e6\x829\x08\x12\r\xfe\x93\xb2d\xb3\xa0,\x02#\xb1\x14\xa9\x81 nV\x91\
l70\xe7S\xa4\x9a\x08\"\xd5\xe0\xe0\x85\xdaR\xefh\"\x00U \x06\xd1\xd1\xf5e3\xccx\xf0~`\xa1R\xde\xb1/\x8b0\x00\
\x00\x00pgB\xd1*\xd3@9\x84\x97\xf5\xa1\xf7\x81\x02\x0e\x14TMf\xe0\x9c\xb8r:2\xf0\xf7[\x93\"\xc1r\xe4\x1b\xa2H\xf7\
\xf3M3\xd1\x00\x00\x00\xe6\xb6\x93\xb7\xfcP\xfd\xb6\xe2\x91|\x84\xe4\xf82\xf0\xa4Tb\xac@|\xa8\x03\xf4I\xb1\xb1\x80\xb4\xc2\x88\x01\
s\xac\x01S\x8915\xbf\x12\xab\x872\xb0\x89\xb1\x86\x95\xa0\xb6\xbf\xd1\xd7\xf2\x01\x9a\x11Q\x81n@\xac5q03Cp\xe1\xd0y\
m\xc2\xf7\xdf\xe1\x86T\xe4%\xdc\x82R3r\x8f7\xd2\x84\x83D\xd3\x82\xe3\x01\\\x11\x1aR3l\xca\xe2\xc3q\x91D\x08b\xc4\xf7\
\xc3\x8em\xc3\xa1\xd3\xd3\x9f}\xe3\xb0\xe7\xc0\xcd\xab\xd3\x8f\xbe@\x9b\x962\xc5Mr\xe9]\x948\xe90\xccI\x80vA\x91\x8eQ@\
\xeeE$F)\xd2\x0b\x81\xb4J\xa1\xa0\x87q\xa2\xd8\x1c\xb1[\xa4R\x0e\xa4\x92s\xb5\x94\xed2\x83\xab3\xe2\xda&2\xb5\x80\x81\xe7\
\n4\x86*\x80\x8f\x1c\x81\xe8\x8f3\x02\xad\x83S\xf6R\x00\x00\x00\x89\xfd0\x03\xc9\xe32f\xf15|\xf2\x1d\x98\xc2q-\x81\xffR\
\x83o\x061\r,p\xa0]\xa3\x9c\xacpwK\xa3\x96\xd8\x80\x15\xd4\xe0(\x16\xd0\xb3\xdcr\xbe\xf1pV\xee\xb1\x7f\xc8\xf2\xa7y \
~b\x90LP1\x1d\xa9\xa0\x00\x00\x00\xa6E\xf1\xdf\r`\x13\xae!\x01``{\xb8p\x8b\x0b!\xb2L D\xc2!\xd6\xe2\x91o\
or\xdb\x89\x04[B$\xc7\xec\x91\x11+\xd1E\xf7b$\xd8\x11\x00\x00\x00\x00\x00\x00\x88)C\xe7\xbb\xb0\xabC\xc1\x95irs\x9f\
S[\x17\xc0\xfe>p\x10\xa8\"T\x14 5\x94\x93f\xe7\x92l\xe4\x82M6\xb1F\xd5p$\x98t\x81\x98\x94>H\xf0\x1bZ\xc1\
\xa0\xbe\xe2\xd9.\xc1u.`W\x86\xa1\x8a\xaa\x90\xa1r\xa2\xa9\xa1\xa1\xcb\xae\xc2J\x00\x00\xd7\xc0Rrkd\x98x\x93#\x8f\xd0\xee\
\xca\xa0`\x11`m\xe7r:\x1e1\xa1o\x84\x16\x87\x12.!0\x93\xd5cb(\xa26\x9e\x92\x95S\x91\xf7\xb7\xe2K\x0c\x80\x00\x00\
\x00(10\x12\xb0\xb3}%\xe3\xb0c\xe1\xb2\xa6\x04\xff\xf8\x92\x8c\xdc\x93\x8f\xe6\xb0\xfe\xa5p\xbd\xbc\x91\x8f\x03\x11\xb4\x9eb\x04\xcb\xd1\
\xe8U$ \x13\x01>>TA\xcc\xb2\xdc3p\xbd\xa8PU\xf0\xb1:\x7fr_u\x94Q\x89\xe2\xff\x91\xa0H`2\xbeG\xb1\x18\
nD\xd0\xb3c\xd1\t A\x87c/L\x91%d\x82x\xe7\xb2\xeeOb\x9ae\"\xd3\xea\"\xb3s\xd0\x16\xbca\xac\xd5Q:\xc1\
\x92B\xe2\x02\x00\xf6\xa3\x17:\xe3\xe1\x7f\x90h\x10\xc4zb\x13F\xd6!F+q\xe6\x1d\x80J\xd1\x83U\xb30\xfd\x91\xf4\x0e+\xf0\
_x4\x95\xc8cM\xbc\x93\xa8\x1a\x10\x1e\x97\x81\xf0@\x90\xd3#r\xa4\x03@\x03\x0f1\xd7L\x11\x06\xa1\xd1lg\x80\xc1\x9e\x12\x8a\
\xfb3\x92\x91A\x98\x80\xb0\x8b- \x00\x00\x006C\x109\xb6D\x9cw@#\x0e\xe3\x17\x01\x10\xb1\xa8B\x00\x00\x00\xc1[#G\x1b\
\xc1\x8ai\x00\xc0L\xb4\x07\xa3\xf2\x8ew\xe0\xe5\x8b\x143Fd\xe7\xbe \xc5\x06a8\xd9\xe3\x82y\x82\x15\x12\xc3\x00/q\x00\x00\x00\
\x8b\x9eRX\xb9a\xdc!B\x89\xcf\xf0\xb0/\x12\xd2\x86DD\xdf\xf1R\x9e\xc1\x19g\xb2.\xebB\x1f\x7f`\x11\x8cbWn\xf4n\
^\xd2\x01\x9b2\x91U\xc0\xedL\xb1!\xf7\xc1\xf6<\xc1\xf6t\xb4r\xf6\xc3h\x9b\xa0\x90\xac\xd2\xce\xafp=4\xb1\xbf\x1d\x90\xc5T\
`\x0fF2\x1dP\x04\xfb\x8c\x80\xc1\xf3\x13_\x03\x84\t\xd9\x91TQ\x81\x9b\x9214\xee\xd1\x00\x00\x00\xe2\x88\x04k`r\x8d\\\x04\
KY#\x9d\x9a\xf0I\x91r\x7f\xa3C\x99\xbeQd\xff\xe2V\"2\xb6\x01C\x1b\x87cD\xa8\x14\xa6k\xf1\x7f6\x04\xe6\xdap\xff\
R\x84\xbe5\"\x16A@\xf1\xa5\xa2N\xf9ay\xfc\xc3m\x12@\xb0\x9c\xd1\xd6\xcc\xf1aN\xa4\xd6\xf7\x13\x81FdP`\xe4\x1d\xb3\
\x12)\xafs\'Q\x10~c\xf3\xc5\xb2 _.\xc0`bD\x01\xf7A\x8ea`\x7fu\xd0\xe8\xc9\x01D(\xc38\x90\xc4\x19\x101\
\x90\xad2\xd6d4G\xaa\xc30\xa7\x04\x7f~@\xa4\xcb\xc1\xc4p\xe4n\x03\xb2\xba\x08\xb39Ctt6\x10+\xb1\x01FMB\xd2\
\xceq>qbVNQ\n\xbab\xf8Y\x12\x97\x8e\xd4\x1e\xfba\xedv\xb1\x0f\xe1\x93\xed\x0fb\x8b\xa9\xd2\xe6\x15\xc1\xc4\xc8\xe1\xed&\
\xb0(\x81r\xdfbP\xea\xf2AT\xa8\xe1\x1f\x81\xd3#\x00\xf2\x00\x00\x00\x1f#\xa2`w\x90s\xad\xb3\xcf\xa7\xb4\x95\x9e\xe3\xb3\x88\x11\
\x96\xa6\xa2A\x85\xe3`\xc7Q\x1a\xe0\xc0`\xb7\xb0>\xaf\"5\x82\xd0E\x99\xc3\x00\x00\x00\xa8\xd4B\x88\xaa\xc1\xe2d\xc4=[\xd3\xf9\
\x96q?\x9e\xd3\xa1\x9aC\x85s\xf4\xcf\x05\x00\xb5\xb5\xf4\x81\x92\x821T\xf1.\xdd\xa0\x02kQ\xa8\xcd\xa2\x13paA\x1d@\xcaT\
!\x18\x92\x04\xd5\xf2cu-PD}\xb2\x83\x91a\xd8m\x10P2\xd0RQT\x91}\xf1\\\xfe\xd0[\xd2\xa1\x00\xba\"}\xa5\x90\
\x14\x11\x81\xec\xa5\xa4\xb2\x1d\xf4^\xa7r\xaf\x04\xf0\x98\xcc\x11%\xfa\xf2\xf2\x0c\xf1yjS/\x01\x91\xfb\x87\xd0\x87\xacB\xcb\x90DX\
\x0f\xb0\x11(1\xf7\xe9\xe2\xb1\xe2\xe3\r\x80\xd2\x92\xb8\x82\xf5\xd9S\x874\xa4>\xdeP\xf62\x901\x91\xa1,\xb5c\xec>\x84\x90\xae\
r\x92Nbf\xf6\x10u\xa1\xf4\x9d3@Lm\x84]C\x80)\x14!\xc9\xd2@\xd1#\xe1\x9b\xf8\xa2\xec\xc3q\xf6!b\xe7\xac#\
\x10\x10\x93\xa8\xf7\x82\x8dW\xd1\xdf\x8bP\xc2T\x93m\xe2a\x97\n\xd3\xff\x9f\x12\"nC8\xaf\xf1\x98\x05t\"\xeb\xb1\xf5w1\xc6\
\xf6\x83\x9c+\xd4\x00\x00\x00\xe7[B\t1B\r6\xe2\xb4\x98\x14\x82\xbc\xe0>\x9c\x84\xa9b\xc2\\\x8aqu\xfc\xb1\x0f4\xd0\xe8^\
\x94C3r\x80\xbe\xe0\xba0\xd0\x89\xd9\xa1tf\xd4\xe5\x96\x82+\x8f\x825\xe6\xe1\x07\x7f\x01\xe9\x14\x12\x18\x9b\xe0\x0cq\xf2D6q\
:\x150\xf1\t\xf0=\xb2\x80\xb4x\x91\x00\x00\x00\xe2\xa7\xa2\x00\x00\x00\xd8%p>\xfb\xd2\xcd[\x12\x16\xf1\xf0P\x82R,\xc6\x00\x99\
\x96A\xbc\x84\x91J\xb7R\xc29\x03R\x98\xf2\xf1q\xa3\xd7\xe3\x80\x9a\x97\x84\xe1Qp_n\xd3I\x0e\x03\xaa\xc0pio\xa0\xb3\x0b\
\xc2R\xaf$x\x85Q\x96\xc9\x82\xb7}\x00\x00\x00\x00\xe6P\xa4\x036\xb2w\xd0\x12\xab\xd61\x83\x99\x92.P\xf1\xc6\x18\xe4J6\x92\
\xa57bj\n\xe0\x0c{P\x00\x00\x00\x96\x14t{\x87\x92^\x02R\xd3\x0eB\x8d\xb2!\xa33\xa3\x8e5\xe0\xf6Zp\x1a\x06\xf0:\
\xeb`\x83!\x026\x93\xc2\xe6Yq<0\x13\x17t\x02\xd5} \x9c\x1f\x92u0\xb2o\t1A\x7f\xb1\xfc\xedp\x92\x0e\x90\x90\xc2\
\")\xd4\xa1#\xf7\xc3l\xdb2\xc0\xc0\"F\x9eb\xc0m!2/p\xfe;p\xac\xa3\xb1\x879\xa3d\x07\"\xd7TT\xc0\xbb\xe1\
\x01\xab\xe2\x92+ \xa60C(\xe8\xb1\x1fo\xf3U\xd3b\x8eK\xc0\x14\x0f\xd3\x00\x00\x00\xa2\xb6\xb0_\x89\xa2\xe4\x06ck\xab\xc2\"\
5q.\xd1\x83J\xbcai\x99Be:\xc2D2t\xf5o\xf2\xd5\xad\x04\xa3\x000?\x1e\xb0\x93\xe73)=\x82\x9b\x1aP\x8e\x02\
\xf0g*\xc1NR\xd4k}\xb1 2\x02\x89\xe3S\x00\x00\x005T2\xf5%\xc0=\xeb\xd2O\xc3q\"\xb1\xd2\xfexA\xebj\x04\
`\x10\xd3?\xd6r\xf1\xf6\xe2\xd5\xb0\xa1\xc4Ed\xd2lat\n\xf0\xcch1\x0br\x00\xc5(Rp\xf40\x8b\xd7\x10\x92A\x04\xfd\
\x06\x925\xa6\xa2\x13\x94\xe0y\x9c\xa2\t\xc4\"\xa5\x9d\x82\xfe\xd73\x81\x13\x04O\xb0c\xa4\x05\x12\xd9\xe7\x11\x9d\xf2\xf1\xd8\x031\x08\x9d\
r\xe9\xcfC\x00\x00\x00\x88\x99\xf0\xe8\x8f\xc0\t\x82\xa3\xa1\x1e\xf2\x80J\xb4\x98f3e<P\xad\x12A+\x07b-\x8dR\x81B\x83\
\xc0\xae\x93U\x8f\x81\xa7|b\xc4l\xd1\x9f{PU\xa9\xf4\xb0P\xb4C\x04`\x1d\x81\xc4\xeb=\x93\xd6D\x13\xf0\xe8\xb0s}\x81\x04\
`#\xba(\x11:{ \xa1\xb1\xd1\x9ec4KNA\xb3\x05\x13\xf5r\xc3\x12\xeeQ;\xfd\x10\xd2\xca\x80\xfa\xfeb\x16VA\x10T\
al\x9b\xf2\xf9\xe4r\x8a\x91\"\xaf\xfb\xc1\xd4\x9eb\xd4{!\x8cJ$\xa7mr+q\x82\xab\xa4\x02\xf1B\xb4\xea\xdf\xa0\xc1v\xa4\
\x9b)`?4t\x80\xb5S\xd4\xba\xa3\x0eX\xc1\xb2\xdfr\x0f\xab\xa0\x9e\\\x02\xa7\xe0\xc0qM\x13\x9aA\xe2\xa4\x85\x93\xee\xe0\xb0N\
\x1c\xd1\x12\x8a\xb2\xce\x964\xdf\xe3r\xc9\x04BT\xa8R\x80\xbb\xb0\xa0\xc0\xb0Z\x99s7\x03\xd0\x8aBp\xed#\xd0\xa6\xf0\xb2\xd5\x1b\
\xd2\xb3\xbf\xa0\xae7q\xcbrd\xe9\xaf\x92\xac\xb5\x14\xce\xb5 ;\xba\xc0t\x8b\x82\x8b&b\xe1\x8c$\xc7\xd0\x12\x13?\xa4\x19\xaf\x04\
\xe8Z\xe2\x96\x9a2\x95\x92\xf3| \x82\xbaO13\xf9\xf2\xd6\xe9\x80\xbeK\xf2\xf7j\x04t\x84\xa4$4\xd2\xd8\xc9\xe2\xfc;\xe2\x85\
_\x93\xe5\xc4\xe27\x03\x82\xa8\x88\xd0\x9fo\xb2\xc7\x85\x04\xa7\xad\xb3\'\x97\x80\x823\x94\xfcAb\xc5b\xd3\xf7\xff\xe2\xcf\xf12\xc3\xdc\
c\xf5m\xb0\xfe:\xb1\x97\x15\xd0\x00)\xb2\xd0b35\xdd\x93N\x8d\xf1>\x87\x00l\xb5\xb0\x1cc1\x81\x19#j-A\xa1\x9f\xe1\
J(\xd0](Tq\x8f2\xd0\x0c\xb3\xce\xfb\xc2\x93\xa1\x00*t\xa0\x8d\xbcR\x92\xc30\x00\x00\x00\xd3H\xc1OI\x91\xcaQ\x11\xf5\
\xadP\x8dj\x91\xb6\x81\xa4\xa5\x05\x01\x85\xae\xf2\xc6\x89\x01k\xa8p\xdd\xdb\x02\xda=1\x82\x913\x89n\x00\xc6w\xd4\xcc\x97\x93\x07=\
\"\x80\x17\x80\x16kc\xbb\xed\xd0A\xa1\x80\"~R\xe8\xe3ri\xa0\x82T1\xd43\xe2\x80*\xeb\x03\xee\x1a\xf4\xe2\x08@\xbb\x97s\
\xe8E\xd2\xe3\x1ar\x1e{s\xb5\xd8b\xe50\x14\xaeS\x90\xdb \xe1\x99\xfd2\xb0\xbd\xa1\xe7\xa6\x91\x10?\xf1\x03e\xd4\x0e\xbb@J\
\x93\x905o\x80\xf3\x08\xa4p\xd1\x02k>\xc0\xb4F$c\xf6CF\xc8\x81[V\xb2\xfa\xb4\x81\xd0\xdb\x03J&\xb1\x9f\xcc\x9158\
\xa4\x89\xc9\xd3LU\xa4\xda\x07 \xbee\xe1\xe3\xed\x13\x92\x10\x94\xa5\xb7\xd1O,\xe1lQs%\x1a\xf1W\x8c\xb3\xf4c1\xebp4\
\x99QA\x1a\xc4\x80~%\x82\"?t&\xbb\xf1M\xfdB\x8e\xc0@Ud\xe0\x82\x8e\xf4\xd6-\xa4\x1e\x9b\xe2\x90n\x80\x97f\x90)\
JPbq\x00&3AB8\x12Zy\xd3f]@\xde8\xe1\xdf\xcc\xd3\xba$$K\x8c\xd4w\xdePI 1\xfd\xd5\x12Ht\
\xa4\xb2\xe2b\x83\xb2\xf0\xbd\x004(D\x80\xc5\x90s\x0b@ \x13\x1ad^|\x81\'4\x11T\xae\x012S\xa4u\xf6\x11\xf7\xf5\xb1\
\xf6\xd9\x80TL\xe2\xd7+!o\x8c0g\'@\xe5\x93R\"\xa3\x12fe\xc479\x02\x95\x9f\xe4VG2\xe6\x19\x80D\x05\xd1\xf4\
\x06`M>\x14\x00\x00\x00\x9b<R^8\x03\xf7a4\xd2\x80\x01?\x0c\xc3\xe2T2\xf3)\x92( q\xe8\'!\rv\x04\xbb\xa1\
3\xfeM\x93\xc5o\xc4\x93\x1b\"\xeb#\xf4\xdd*0\xca\xa4\x11\xd4\x8e#X\xfd\x92;\x00\x04-,\xb3\x97UA\x1330\x14\xf7Q\
\x0c\xde\xd1\xdc\x9d\x04L\xb90\xec\xd1\xe2\xfb\x80\x93A\xaa\x11X\xcdp\xf0\xc2\xb3\x13\xb8s\xc8<\xf2\x84\x1d\xd1\x0eTt\xaaw\xd1\xd6\
\xc1p\x0c\x8e\xb1\xcad\xb4\xb9\x93pVZr\x87\xb7Q\x9c\x02\x90\x9e\\\x11\xba\x15\x92hR\x80_Qa\xa1\xae\"\\\xab\xa0*\xdb\
\xf07\x0e\x84\x7f\x96\xf3hRQa\x9e\xc02]BI\xb2\x14\x9f\xae\x93\xdb\x00\xb3\x1e\xb0\xa4\xf4\x0cc7\x1ca\x85X\xb4@\x9cR\
\x08M\xa1\xe7\x04\xe1\xd5D@\xf5\x0fS\x81I\xe4\tk\x94#\x90\x03;\xf2C7\x0ft;&\x80_\xd42:i\xc2\x88\x98\xa2{\
1\x90m\xd52\xc2\xb6\xa3\x8e\n0h\xff\xa1gyT\xce(\xb3\xbf\xfdC\xa6SS\x1f\xea\x12YJ\x02\x8ekS\x92\xbd\xb3\t\x8d\
\x10\xe4v\x81!\x84p\xb3\x1a!L\xf5R\xca?\x13\xe1\x86\xb4Y\xc2\xf0\x172\x12\x9a:\x81\xda\xf2p\xdd\xc4\xc2\x16M\xb1\x16m\"\
6\xd4r\x9eM\x02\xd6n\xb2\x8b\xd1\x13\x14\xfc@\x0c\x96\x010\xfd\xc0Z\xf8\xe3\xb9@\x00\xa0\xabB?1\xa4\x8f\x1540\xca`\xf6\
\x13dPW\xa1Z\xddP\xb7\xe0b\xab\xf1\x13\xe1\xfc\x11\xe9\x9f\xe4\xf7\xe2\xe1\xcf\xab\xb2\x00\x00\x00.\xe8r61\x10\xbc\xcd\xc3\xf3b\
\xc0s2\xd0\x00\x00\x00\xd9\x94\x91z\xa8$\xac\x15\xf1H`\x01\xeb\xfba\xce\xa5\xb0\x7fw\xc1170\xe8Y3\xf7\x9e\xf2\xfc\'\x02\
O\xceS\x19\x18\x02A5\xb4E\xc8\x03\xf5U\xa0]\xc5\xe0\xacHT\x8a_\xa4\xf9O\x93\xbf\x1e\xf0Gir\xaarp\x9f\x8faP\
v\x03\xa1\xe32\x1c\xa9#\xcd\xdf`\x8e\xad ?\x810\xf4\xc1\x82\x07\xda\xe2\xb3\xc5\xe1E\x9d31\x9c0L?\x82?\xf9\x92\xe6\xdb\
\xd2Fv\xd4\x96\xd7\xf1_\xb4\xf4\xa5xQ\xc0<\xe2\xfe$\xa3: \x81JJ\xd2\x8e\xf0\xf1\x83\xa0r\x13\x99\x81\xa4\xc0\xf25\xd3b\
k\x89\xc1\xd9\xef\xb3s\xecq\xb7\xbc\xb2a\xdc\x80E\xce\xf07\xcc\xe1\xdbF$\"\x8bt~\xc2Cl\xc6\x02R\xe6\x01wW\xc3*\
\x10A\xcdvD\xc7\xa9\xf4\xa1\xc9C<\xdea\x109D\xb6\x16\xb1\x11h\x01\x00M\xd1\xab\xe8\xb2\x9a\xd9\x91\xf0rP\xbd\xcb\xf0o\xe5\
\xb0\xaf\xccb\xe4,\xf1\xdep\xe0\xbc\xc3\x80S\xc9\xe2\xff\x8er\xb37c\x9dd\x14\x86\xcc\x80-\"\x90\xdbk$\x00\x00\x00\x03\xcbR\
>\x9d0\xc5\xba\xa3\xe5\x99a\xc2\x1a\x81\xe1\xc1\x82\xd2\xcc@1\x08#I\x14\xb0\xea}\xf2\x81\x85\xa2J\x8a\xa4\x04j\x04\xc9\x9b\xb4Q\
}\x92\x9aTC$-\xb2\xca\x9a\xa2\x8d\xad\x83V\x9a\xc1\x94?\xb2\x80\xd7\xa3\xf8\xcab\xc0h\xf20hqc]S\\Rq\x11\x9f\
T\xe5\xe72\'D\x91\xba\x9a1\x85N\xc1\x8c\x8c\xb3\x19\xf4\xb3\x98c\xd4j\xa7\x11\x88\x94\xe4\xb3I\xf0\xf6\xd4\xe1\x04\x8c\x12\xbeO`\
\x8b\xd3\xd1\xc3Y\x828P\x04L\xbc\xc0j\x8b\x14\x85\xf7\x13\xddz\xc0\x1e\xfe\xe3S\xea\xf2.\xa3\xb2\xe5N\xe2T\x05\xa0\xe0\xea\xd2\xd9\
+ u\x0b\xe3\xffF\xf1\xafV\x03\xae\xd2\x13\xc2\xf4\"\xf7\x91\xe3\xc37r\x17S\xa3\xf0\xbe\xd1\xd1W4\x192pO\x98p\x9dx\
\x80\x01\x10\x01\x04\xb24\xe8u\x90\xce$@@g\xc1W\xcca\xe4t\xe3\xe8\xa4\x81a\xe4\x00\x86@\xd0\x19\xf9\xb2\x18\x93\"E,\x10\
x\xd9\xf1b\xf8\x82\"\xb0\xa2\x14\x81\xb4\x81\xe5\xb1.\xfaB9*\xe2{:\xb4\x0b\xc8\xa3\xa9\xab\xa3\\\xe3\xc3\x98\"\x91\xd6\xb5$u\
\x7f\xb3\xa9\xb10\xfd6S\xbdK\x91\x05R\xf3\xe0\xdd\x801d!R+11\xb00\xfb+\x01\xf2ucz\xd2\x02\x16\xb9\xb11\xc0\
\x13\x99\xb3\xa2\xcdU\x84\xdd\xf7P\xa9\xc5\xb3\"d\x94\xcd\xee\xe3\x04\xcb\xe0\xb74\xd4\xcfb\xb4\x84\x0bs\x85\xa9D\xab\xf9Q\x94\xc1\x00\
Hd \xfb\x83c\x94X$\xaeh@v\xee\xd0\x8ftB\xffd\xd0\xaf\x03\xb4V @\xd9!\xe3\xd0\xee\x116\x8b\xf25\x05\x14\x85\
\xcbsT&\x80&\xfc\x82\xe0#\x91*\x000\xd3\x1c2\xda|0\xd0w\x10Ju\xb4\x00\xb0\x84\x9a\xf40{\x83\xe2\xf1\x05\xf2\xbc\x82\
\x12\xa7Z\x14\xd8\xbe1u\x19b\xf0.R\x82]\x11\xfd\xec\x80\xdf.\xc0YZ\x93n\x80\xe0\x00\x00\x00\xc6Mq\xd2&1\xfa\xf3\xd0\
6\xf4\xf1\x8c\x88\xb2\xe4U@V{\xf4P<\xc0\xf1\xfd pd$\xb3\xeaR\x0bK\xc3\x1d@\x82\xfaJ\xa3J!\xf2$R\xa1\xed\
M#\xdc~P\xef\xb6\xe1#\x89\xd3\x82\xc5Q@\xb4\xd0|\xc1p\xb9\xbc0\xbeL\xf0\x1a\xea\x91u\xa8\xb1\xb8\xbb\x93\xbd\x89\x04\xb9\x90\
\xe05\\\xb3w\xab@~\xfa `wA\xe8\xfeP\x01\x80!.L\xa2\x00\x00\x00\xcc\x01\xa0\xbb\\b\x00\x00\x00\x00\x00\x00\xc2\xb4D\
k)\x12{\x8d\xf1e\xed\xd1\xa15!8\x93$\x82\x8f\x03\xf46\xa4\x084!v\x1c\x80\x7f\x00\x10\xe9\x8e\xf0\xcf\xeb\x03\x1c#\x00{\
\x101\xd3\xc1\xa2\x01\x1d\x13c}\xb3\x06\x9c\x13a9\"O\xf9R\xef_0\xab\xcd\xa0\x19\x90q4E!9s\xc2\x15\xf40\x80\x99\
\xc0\xa9\xc5\x91e\xc8\xa0\xd7o4\xe4\xb4\xb0?\x80\x82\x99\x1e`\x16B\xe0~6`[bA\xb0\x82CL\\0g+2?\x92\x84\
#\xad\xd1\xac\xd9Q\xbb{Q\x13\xe4R0\x9a\xf2\x0frRA_c\x1c\xe3b\xf2\x8bq\x13\xb5\xc4\x05A`Y\xaa <0\xd0 \
\xce\xd1\"\xae\x81^\x7fd\xa7\x1d\xe2\x00\x00\x00\xe1+C\xff\x8c\xd28\xb8\xf2|\xfb\x92\x9a\xb7\x81\xc1\xdc\x90\\T\xb4\xb8\x87\x12\x80o\
\xf1\x0f\\\xe0g\x85\xa3\x9f\x9dA\xfa\x17R\"\xad\x02\xc8\xae\xc4\xb2^@v\xbe\xd0\x88\x1a\x03\x1e\x97\xe0j\xca\xa0\xd0W\x83a+\xe1\
\xb5\x97T\x85\xbe\xf1C\xe4\xd3\x15%\xd3\xc6\xa4\xc4\xae\xb8pXJ\xc1\r|c\x1e+\x91\xf8\xaa\xb1z\xe3\xd3b$\x02~/\xe0\xaf\
\x92\x11+uA\xa1\x0b\xf1E\x1a\xb2h\xa21\x0e\xbe\x02\xf3$T3\xabPk\xdf\xc2\xc6\xb5!\xbdk\x14\x06TC\xa7\x19rc*\
\x80\x11K\"(Z\xd3\xaa\xb2\xe0\x81\xd3p\xcf\xe8\x03\xa9\xd7q\x07\xd6\x91~\xf5\x02\x10M\xc3\xa9\xacpeb\x93smd\xf8\x9dB\
\xf6\x14\xf1\x88;`\x03\xff\x12\x11Ya\xccZ\x02\x962Q\x99\xca\x82\xf6>b\x98\x96\x03\x8b%\xe2-\x15\x00\x82\xe6\"\r\x02\xf3\xc5\
]d\xd5\xf4r+\xb0\xa2\x8b\xa0\x00\xa4\x98\xa1\x0c\x0bB\x91b\xd1\x00\x00\x005x\x94e\xfe\x03\xf7\xd4\xd3;\xb1\xd1\x9b$\xf1\xba\xbf\
\xc0,\x91\xd3$\x8e\"\x03\xa4\xe4ds\xc02\xa5\xe11\xe3A\x16Z\"p\xfb\x93Q?\x00\xd6b\xe0a\x1d\xf2?\xe4\xe0\xc4Q\xb4\
\x04\x9cq\x9a\xe8p8w\xd2zVR$\x90\x02\x94\xd3\xa2\xcf\x1c\xf1\x11\xff1\x84\xb0A\x13\xf9`\xf0\x12\"\xa4D\xb1\xcf2\x12\xd6\
\x06#|s\x04[{\x00\x8e\x81\x926\'$\xdc( \xa7\xd8 ;\x87\xf1\xbde\xf4\xceoS\x9f\x81A\xcc\x96\x80\xd9%\"\xd9\x99\
\x80\x05\x08RO8\xd3\xce\xe7\x11\x8e\xcb\xd1\xce\xaa\xe1p\x1d\x84=\x94Dsv\xe2f\xef\x80\xdd\xc6S-\xad2\x17<\xc2\xb2\x1f`\
{\xa5S\x9ay\"\xe2_c\x9d\xf7\xf3\xa7\xf7p\xf7u\xa1\xdc\xf3\xc1\xa4\xb1\xf4@\n\xf3\x94v\x00B`B\x95\xb4\xc4\x91\x98\x91K\
s\xc2\xcb\x05b\xc9\x1f\xf0\xdc)S\xa2`#)wSh_p2\xdc\xb2\xb9\xcf#\x0f@d\x7f\x86p7\xe22\xa8~\x00\xea\xe5\
\x00*92cWp\xbb\x16\xf2T\x1c\xc1\xec\xa2T0\xce \xbdrqQ\xa4\x82Qb\"o\xb1AY0\xa3\xbej\xb4\xc8\x8e\"\
.\x1e!\x9b\xc6\x81|\xa0\xb4#\x15\x90{I\xa1\xb3W\x84J(\x81p\xe0\xf1WS\x83Ls\x84q9qh\x87\xa0\x8b\x13\xc1*\
\x05\xe0e5\x018wq\xefG\x82\x1a\xf6\xf39\x0c\xf4z\xd1!\xef\xb5\xe2N\x1d\x01\xb8\x11`O\xbcr5o4\x8ak\xb0.-\
\xe1\xdb\x16\x81%\xff\x90P\xbe\x92\x88\xdf\xd3\xe9Md[\xa6T\xca\x94b\xbf\'\x81\xfc`3\xfd\xc7\x90\xa6\x9c\xa0\xd7\xe6\x90\xc8L\xf0\
\xcf\xbc\xa1\x19n\xe2{\xd5R6\xb0D&\x81t[3\x91S\xc9\xf1\xef\xa3!\x00\x00\x00_\xab\x94\x0bI\xb3\xa1\xbd\xc2\x0ewQS\
\xc4\x11*\x85\xd0X\x8dB\x8d#\xb2g\xb43\'\x93\xe2\xaa{\x91:\x05\x11\xd6\xc8\x03\x1c^@\x03\xa9\xb3\xcf\xeb\x00\xb3\xab\x81\x19N\
\"\x98\x01\xe4\x99Ys\x13\xb1\xf2\xa3|D*\xfa\xe1e<\x91y>Pl\x862&$\x010J\x015\x8b\xa1\x00sq1e\x90\
\xde0\x82\xa6\xdc\xd1r\xb7\xd12a\x90\xab\xc6\xd2M\x82\xe0q\xdeb3\xec`L\xdf\xd0\xb8\xdb\xc3\x12t\xc1\xd9X\xa0\x8c\x90\x92\xe8\
\x92\x13b\x83\xc1\xdd\x07\"\xff\xe5@\x175\xf1$\t@\xce\x87\x843g!\xac\xc2`\xf9V4)\xf3P+r!YR\xa25\r\
\x916%q<)\x93\xb86\xc0\x99\x84p\xc5%1g\xa0dvBt\xb1\xed\x01\x90\x1a \x82\x10\xe2 r\xb4\x1a\x99\x843\xaa\xf2\
\n\x19P>ST\x08T\x01\x1ek\x90\x7fIp\xfeV\xd26\xa0\x11\xc0\x1b\xb4&\xdb\xd3\xe4\xc1\xd19$\xa4\xfc\\P\x92\xa93\xed\
\xcer\x93\x7fQ\xe6\xab4\x04\xad\xf2pq\x91%\xf0\xd2\xdb\xdeSRN\xb4v\x11\xd0\x7f\x86Q\\7b\xe7\xa2\xf2u?\xe1O\x03\
\xd1U\x85T`\xdbB\xab\x07\x91\x1fv\xb1\x03\xb7\xe0vQ\xa1\xe3n\xe1\xbc\xab\x93\xd3\x87\xa1\xfc\x84q\x8a\x8c1\x1a?\x01G\x90\xc0\
\x86X\xf2t\xbasp\x020\xfe\x90\xa4\xefI\x92\x19\x19\x11\xadbPh\"@\x87\xb6D0\xbd\x82\xc0.\xe0\x14O\xd0X\x87\xf3\x05\
\xa8P\xee\xda\xb2AN0\x7f\x03\xb1\x8f\x12a\xffz\x81p}\xc2\xd5\x9c\xd0\xc6\x91\x82%\x85\x13\x1b\xf5\x10S\xca\x931\x93\xf0W\xa5\
R\x8eP\x13\xc7k\xb0ZhR\x90\x82\xc3c\x83C\xc7Q\xf2f\xd5\x838\x0b\x81\xa6\x9f\xa3\x05\x9c\xc4\x9c\x00\xe2W\xd8a@\xfd\x92\
\xe1\x9a\x02\xc7pq\xcc\xff`\xc9\x95\x82\xed\\$\xaa\x19\x91\x07\x9ad\x80\xf3\xd0\xa8\\27\xf1a\x1f\x1c\xd2\xc7\x913\x10*\xe2\x05\
\rc\xa4\xcaR\xe3)T\x88U\xe4\xb4}qH\x9d\xc0\xdax\xa41:\x01\xaf\x02\xb3\x84wt\xd2\x1a\x00\xa3 \xc2\x99\x04$\xd4t\
1\xd5_\x14\x9d\x12\x00\xa6\x11\xd4q\x01bw9\xd0\x96ks\xaa\n\xc2\\,\xc1\x95P\xb4\xfbG\x94\xd1(\x11\x05q\xc1\x0e\xa1\xf1\
M\xec\xb2v\x1f\x90 V\xa0\xdb\xe9q5\xd5!4d$P+\x80\x1dK\xf0Q\x04\xf3V\x07\xf0\xd8Od\x97)!l\x92S\xb6\
\xc5\xe2*I$\xb45\xb2\xf0}d\xf3\xd5\xb3\x98\x86\xf1\x15\xa3\xb0\x13\xe0\x81\xaa>r6\xdcQY\xe4\x82\x81\n\xc0R\x80q\xe9a\
\xf0\xec\x074<\xb0d!\x9c\xd2\xd3\x102G\xb7\xb1\xe4\x0c\xe1\x91\xdb\xf1B\xa3\xa0\xbe\x8c\x11\xb8\x91\x147\xf61\xb0\xfcs\r\xfb\xe2\
\x87V1\xff\x15\x82\x88i!\xa4\x90\x02S\x9fB\xf1\x1a\xe1\xf9\xfd\x10\xd2\xd2\x10y\"\xe1\x0c6\x90s\x0e\x03I\xfa\x00%\xbb\xb0\xa3\
\x1c\x80\x85\xe72e\xb5\x01G\xfe\x82>o\xf2\xceqa7PQG\x81\xc3sr\x02cb\x91cD\xa1\x93\xceS\x96] )U\
2a\xee\xe1\x92\x88b\xf3\xeb@\'\x88\xc2\x9f^`\x19\xf6\xf0\xeb\x0e0{:\xc1\xfa\x17Q\xa9\'\x14C\xcab\xc5\xb73:\xb8\xe3\
\xb1\x894\xdd\x06\x80\xf0\xfcq\x00\x00\x00\xc3\xac\x81c\xd7\x10\xf2\xcd\xd0\x8e\xf0\xb2\x0bd0\xc2\xe8P\xc8\x02\x90\x1f\xfb \x19\xac\xd4\xab\
\xd4!$\xd6\xa0$\xf9BS>\x91\xe6\xaf\xc1\x9b,2\x00\x00\x00H\x92\xd4g`\xb0bt\xc2\x03\x1b\xb22\xdc\x83\r\xee\x90\x7fc\
P0$\x91\x88i\x82_|\x93\x85\x9b\x02\x89\xf7\x10:g@\xbe[\xd0\x93\xb5\x02(\x1e\x02}\xd0cMh2\xef\\p\xee\x86\x00\
hP\xd3\x08ncS\x9c\xd1|\xb6\xf3\xef\x9e\x90\x9f\xe2q\x01\x14\xd0\xbc\x85\xd2e\xd0\xe2\x9c\xbb#\xe2>\"\x99\xb7\xe3]~`\x84\
3\x01T\x95\xc4w\xe0@Vx\xd3\xb4\xb8A\xbc\x8aP\xd0`\xc2\x9fL\xc4\xcdhbk\xa6\x12{\x82\x00\xf7r\xb1p\xcaQn\xe3\
\x02\x86\x01\x10\x1d\xec\x92\x97\xa4\x10\x8bKd@-3J\xd3\x11e\xe5\xa2\xc7]c\xf4\xc9\xb2\xcb:\xb2\xe6\x9eqA\x06\xe0\xf2\x10\x12\
}\xff\x82F\x05\xf3\x16`R\xb7\x9c\xc3y\xea\xb3t\x97R\xc4oR\x8e\xd4R\xc9\xb60H\xe0\x80\x00\x00\x00\xc6F\xf4n\xa5\xd2\xde\
_\xa06\x9b\x94\x9b\x8d\x84\xabM\xa2H\xf8\xe1Z\x95\xe2Uv\x04\xee\'\xa4\x9a\t\xa3G\xd0#\xfb\x06A\x7f\xa9\xa2\xb2\xd9a\xc9\x96\
\xe1\x05\t\xb1\x18W1\x95\x8aR\xbc`\xa3\xffs\x81^(\xb3\x91*\xe1%?\xe1V\x99\x14\xfd\x181\x80V\xc3\xec\xf3Q\xb0\x06\x12\
\xa6f\x01\xf8\xf8\x83\x8db\xf2\xe32D\x86D1>+B\x9a<\x00\xb5\x98\xd3\x9c\x8bP\xca\xb3\xe1\x0f\x1b\xb0\xed!\xb0\xc4\xa6qT\
\xd5\x01Kw\xe3\x82\xe3\xc1\x99\t\xd0\xe7W\x919\xbb@\xb2&\xc3\x11\xe5\xd2\xe3\x012\xe3\xd0`\xb8\x13\xe1\x00\x00\x00\x90\xac\xc0\x17\x02\
0f\xda\xb1\xd8\xdc!\xc1&\xb0\xda\x1f\x00\xe5a\"\xd6\xd3\xe2\xc0\xfd\x92\x00\x00\x00a\xabsc\xb1\xa3\x8d\x0b\x90\xfe\xd3\xc1\xcb\xb0\x10\
\xf1\x8b\xb4:Upd \xe2\xa1\x0e\x834\xed\xc1a\xac\xf2n]\x80\x99B\xa1\xbe\x16\x11\xee>\xc11\x15\xb1\x89\xa1p\x03McU\
\xfa\x115}p\xa3\xc7\xf2\xa2\x83t\tW\x02\x94\x97\x00_P\x02\x1b\xbf\x124F\xb1\x01&@q\xb2\x92\x96M\xf3\xb2\xa5\xa3\x00\x00\
\x00\xa4\x9bc\xae<\xb24\x9aTh\xa5c\"\x8e4\xd17S\x96\xfc\xd2\xc67\xf4\xea\xea\xc3\x08\x88a\x12s\xc0WeR7T#\
?\x1e\xc2\x8b\xfc\xe0\xc7f\x00\xe1\xed\xe2\xb2\x14\x01@\xed\xe26\x893\xc9I\xa4\xb9\xe0\x81\xf9\xd2\x91a4\xe4\xcd\x9cB\xa99\x14\xce\
\x9f\xb4\x11V\xa2\xbce\x90\'I\xc2a\xb309q0\xf2\x87\xb4\x10\xf7\x92z\x88`>V\xf2\xe7H@\x0f\xe2\x92\xf9^\xa1;\xc6\
\x00l\x08\xc1I\x8eBQ\x8cAVx\xc2+\xb6c\xa3\xa6\xa2\x19b\xe3\xbd\x98\xc2\x0c\xdb\xa3\xb9yb\x86\xdb\xc2\x95\x0b\xd1d\xd3\x81\
\xf2#\x92\r\xce\xe0\xacwb\x9f\\\x14\xffQ\x92O1\xc1\xab\xe1\"\x1fZ\xd0\\\xdeb\x13\xf2aTk\xa0\xca>\x81|#\xe1\x87\
O\xa1&\x99\x81\xa2D\xb0\xb0\xb0\xb2\xec\xd5\x81\x80C\xa2p \xf2\x86\x1aq\x9b*\xb1MCA\xae,\x10\x8a\xc3\xd2\x1eI\xc4\xe3\x86\
\xc1\x8b_Rw\x00\xf4\xf59\x82\xc0\xf4\xe1G!\xc0\x01K1\x99\xc0R\xcd\x90\xb1\x01-\x13\xb4\xad\xb47\x05\x92\x1a\xdeQ/\x11\xe2\
\'\x9e$j\x13PEr\x91\xb4\xae1,\x9c\xa4\x00\x9bT:{\xe32\xde\xb0=\xc8@\xf7c#\x81M\x02J) \xfb\x1aP\x00\
\x00\x00wB\x12n\x82\x80\x91\x7fd\xf2\t\x91VM\xd2%\xc0\x80\x8dJc\x91\x8f\xa29\xe3P\xc9\xf7Q\xa4AD\xf1\x19@\xc7\x0c\
\x04\xc3\xd0Q\xe7_\xe4T\x95aTa\x83\xf8g\x13A\x84\xa0rn4\xd5\xf0\xd1H\xfd#b\xc8B\xf1\n\xa0\x89\xb7B\xd6\x1d$\
\x9b~\xa2\x01\x92\xe1<kt\xdb\xd4\xd3\xc8\xe5P\\\xfa\x01\xaf\xe4\x12-\xbf\x93;\xfa\x01>\x13\xf1\xb8\xd0\xe2\\\xb14OE\x83d\
\xcdB\xc0\x1e\"3#\xe1}\xd5\xb1\xdf \xf4`a\x00=\x9d\xa4\x8abp6\x92\xa0\xd5\\b=:`P\xae\xd0\x046\xf3\x9b\xcf\
Q\x91\xba\x80\xb5\xc7\xd0\xb6\x86\x11N=\x906\xc4\xe0:3 \x11L\xc3\x0c_t!=\xf4,\x08\xe2\x0c\x90\xc1W\xb8R]\xbfb\
M1B2\x98p\xb1\xcb\xf1\xca\x10\xa3\xa2?q/\xe6\x93F~@\xcf}dJ\x84#\x88\x9a\x14.\x11\xb4\xb35\xf0\xe1s\"n\
\xfc\xd2\xcd\x84\x918\x05\xe0\xdf\x84\xc1\"\x9a2\xe0\x15\xa2\xd4\x82\xf1a\x97\xe4\xdc\xed\xf1\x15e!\xa4\xca\x01l\x9fR\xa4\x82\x11k\x0b\
\x10\t~@\x0e\xc2sAA\xc4\xc2L\xa1\x04!\x00J\xd4\xc2\xaeL\xa4\xf0\\1\xafB\xb4\x7fLSF\x84RU\x17\xd2:\xab\xc2\
\xef\xf3RI\xde\xc0k\xa0a\r\xcc\x10\x16Ud\x91\xb5t\xe0!`\nU\x91\xd7_\xf0\xefx\x01\xec<\x83nU\xd2c\xfba\x0c\
2\xc2\xcf-\x90\xfe\xa8A\xaa\x1c\xf0\xf7\x98#4\xb9p\x17\x86\xa0\xb2\xfe\xa01=\x12\xe9o\xc4\xb8i\xc3\xff\n\xa3\xc9\xb3D\xd3\xb0\
@\xdfN\xc4\xc6\xfb\xe2\x88\xe0\x03)|\xe1\x00\x00\x00\xd5/2@\xf5\xf0\x8f\x89\x83,\xfc\xf1\xfbv\x13\x7fZb\x9a;2\xa4\xfa\x10\
\x11\xb72u\xac\xa3\xfc\xfa\xe1HJ\xf3k\xb1\xd4\x00\x00\x00\x84\xdcr5W\xa4K+4\x08x\xf1\xb0\x8a$\xc6\x9b\xe0\xf2\xab\xf0\x00\
\x00\x00\x95\x98\xb2\n\x893\x04\xecB\x81f\xd2\xe7(r\x9aX\xb0t\xbb\x10w\xfbQ\"\x11\"I\x8b\xb4\x7f\x04\x02G\xa4\xd2\x89\x96\
!\x0fJ\xa2\x003p\xb4b\xc2{{q\r\x8d\x12\x00\x00\x005,\xb4\xee\xdaP\xba\xba\"\x00\x00\x00\xc5]\x12\x9e\xa3\xb2\xe7*\xa1\
\xe4\xc8\xa1\x7f\x05B\xf3SQ\xb9Ad\xf1\xd7\xa3\x04\x0cb\x80\x1d\xc2\xadA\x94\xc4\xa6S\xd9\x14r\x16\x0e\xe4\x00\x00\x00\xf4\xd3\xf0\x14\
\x7f2\xe1\xd2\xc2\xed\xd7b\x94\xb6`,k\xe0\xf8\xd0\xe1\xcf\xecqc\x9e\xd4p\xda\x90\xac\xc71\xa2\xac\xa1\xe0\xf1\xc0\xf8\r1\xfb\x96\
\x13\xaa\xe6\xe1\xe2\xf4\x90\xfc\xf0\x02\x0b0A\x90\xdb\xe3\x18\x80\xd4H\x9e\xd4\x18P\x92\xa6\xc8\x02\xffS\xc4fN\xf2\x9cA\x91\x0e]2\
~\xc2\xb2La V\xb5\x82\xc11r\xc0\x1c\xa0\x00\xb5\x83\x98\"\x00\x87\r\xf1\x0c\xb6\x82\x81\xbf\xd1ofBj\x83\xc2\xdfW\xa1@\
\xf3a\xdcy\x04\x0f\xc9\xe2\x12\x88\xc1\x9e\xe1Rx\x18B\xa2\x9b \x8a\xca\xe0\xca\xf2C\xb3\xf7q\x93\x16\xd0\xa6Mq67\xe1]\xed\
Q\x186\xa2{\x00q\x0c?\xf0#\x12\xb1$\xd6!0\x98\xf4\xfbi\xb4\x89\xd7\xa1\x05X\xb1\x81&1\xeb\x9a\xb4\x8a\x80\xa0z\x9d@\
\x9dN4\x94w\xb3i\xad\xa1?\xdb\"S\xb4@\xa7]`r\x02\xc3-\xae\xe2=Nd\x14\x08\xc3\x06\x89\x10t\xfa\x01\xd3\r\x80\xf9\
\xf601\x83\xf0j\x0c\xa2\xeb\xf1\xa2#50^\xfd\xc0T\x90\xf0\xb1\x03R\xe4\x14\xb4Q\x9f\x13\x00\x00\x00\xd9\xc7\xf2\xcb`\x93\x9a\xf4\
\xa1\xb7.\x93\xe9p#9\xac@\xc1\x8d\x91\xb0\xb4\xf08@@\xd0\xe0\xe1\x83\x97r]v\xf2\x96?a\x00\x00\x00\xd2\xca\xd1v\x95\xc0\
=v\xe4a\x17\xd04d\x80?\xb3t\xf3\x88\x12F\xefpDu\x11\\\xabQ\xf0\xb3c\xc1R\xc3:\x1d\x04s\xb02\x00\x9dQ\x1a\
x\x14\xa1U\x030\x83\xa1\x84\x88\xd2j*t\xac\x13A\x94\xc0S\"e\xd1\xcbc \xf0\xbcC\xa6 !Nt!\xe1\x89\xe0\xfc@\
4:?$PJtH\xaf\x90\xeb\xfa@\xb8y\xe4(\xecr\xd1~\x84\x059\xd1\'\xf0C\"$\x92\x8c5\xe2\xdb\x07\xf3\xbc\xa5R\
\xf5\x81\xb4,\x8b\xd3!\xc3\xc1\x9d\xf2R\xea\xcc\xe0x\xc1\x02;<S\xe1X\xe2\xcd3\xe4\xa2\xd9!\x83\x9c\xf4pD\xd3+\x89R\xc9\
\x00\xd2,\x81\xe4c>\x82\x18@T\xcf\xf2\xa0\xb9\xe0\x80\r\xc6\xa0HO\xb4\xbcp\x81\xeaGP y\xd02\xb5\xd1\x00\x00\x000;\
!\xc1dD*\x9cR\xf0W\xc1)\x7f\x90\x90s\xc2\x1dd\xe3q\xb7\xb37\x17\xc2\xd3@\xb15\xd3\x11\xeb\xb3\xd1\xeb\xda\x03\xce\xbc\x13\
\xb1\x13\x10\xbe\x85QYSBL\xd8C\xcb\xd4\xb2~\xaa\x94N\xcc\x82\t\x06!c\x80\xa3\xf2\xd3\"P\xa8\x14#\tt\xbb\xbd!\xdc\
\"bB\x07\xa3@\x98@\t\x84`\x91\xf1\xd0\x1c\x08\x94)\x82\xd0\x08\xa2\x94\x17D\x81b\x99\"\x1c\x1f\x12\xee$\xe0\n\xfe\xe1\xb1a\
\xe1p\xbcA@\x8a\x81N\x1f\xc3\xe4\x044\xc6\xe0a\xba\xe5\xe0\xf2\xb8A\xd2V\x02jd\xa1\xfe\xae\x04\xaf\x94\xf2\x8c\xe8q\xa1\xae\xd4\
\x86\x1b\x00\xaa:\"\xca\x1a\xf1\xa6\x0c31\x88T\x02\xdc\xa2\xad\xa8\xf4Q\xf2c,/\xe2$!\xd1\xbf\xef\xb3\xe7$\x03\xdc\xb6Q2\
\x12 ?9\xb1W\xdb\xf0]\xd3\x82\xe5\x84\x80\x18\xdc\xf3\xff\xb8p\x84\\d\xeaY$\ngr7\x10\x84{\x0e\x02\xdf\xf4\xe1\xe0^\
\xb3TqD\xc9dp\x0f\xd6`@\xa6\xc1\xc9d\xd3c\xf8\xc1.$b\xec2\xb0\x0f\xf7\x90\xe7\xd9qQ\xb8\xe2B\x06\x92>\x0f\xb3\
\xa8\x95\xc2\xac\xe5#Jo\xd1\xd8\x90\xb1L\x7f\x14G`\xd4\x00\x00\x00\xb3\xbb\xa1\xb3\xea\xf1!\xd5RH\xb6\"py\xc4\xe3f\xb3\xf2\
\xb1\x14\xd7\x17\xa3D\x99\xb4\xf7R\x01\'\xde\xc2\x8d\xce\x80J_\x91\x15\\\xb3\x81\x9bP\xf9_\xe0\xa8\x17\x00\"\xfc\xe1$\xdd\x02E^\
A9b\x04b\x8d\xd1S\x8eBI\xbf\x00\x87\x9c\x80\x0e\x1d\xc1|\xe4\x83\xd4\xd1\x82\x86\xe3B\x07\tP\xb1\x170\xc2\xeb\"\x91\x01q\
UT\xd0\x81\x00B\x0c1\xc4\x17\x90tX\xd9\x80q\x99\xf4\xdc\x9c@\xb8E\xe4A\x96R\xd5B`\x8a\x93\xd39c\x00\xf8\xfc\x80m\
S\xc1\xe1\x97\xb3\x11\x91\xb0\x92\x87\xa1\xeb\xf9\xb3\x99\x95\xe0U\x1d\x12\xb5h\xd1]sA\xe0\xb7\x11A\xbd`\r\x8e\x84\t\x9a\xd0LJ\
\xa1>\xb71\xfb]\xe2\x8a\xec\x00\xfd%b\x8e,\xf06\xd6\x13\x80\xd0\x10\xedf2\xe8o\x02\xb8U\xa4*\xee\x90\xa0\xf2S\xef\xa8B\
\x00\x00\x00 /b\xeb\x8e\xb4\xb5N\x84\xff\x10\x909<Qc\xd7q_\xbd\xb0%\xb6\x81\xf76b\xb0\x03\xd0\xe1\x0bQ\x8d\x1fC\xc2\
\xcfa4:\x83z\x94\x10$.R\x00\x00\x00j\xa1\x82Q\x1b\x91\xfaa\xd1\x07\xc6\xc2\xec\x1d\xe18Z!u\x04\x92\x89\'\xf1\xa3J\
PjvD^\xd5b\xf7\xb3R\xf1 q\xda\xbb\xd2\x96\xd1\xc3s\xf3\xc0g\xf3\x03\xcd\x99\x12\x00\x00\x006\x0e\x13\xd3\xb0\xf2\xf7ET\
[\x91\xb4)0\x01\xcf\"\xa1\xf7\xa9\"]\xa7\x835(\xb3\x9a\x92B\x86\x81sX&\x81-\xcc\xc1\x9944\xc5$\xf07j\x01\xb3\
\xcd\x81\x11\x1b\xd1\t\xa7\xe3\x019\x04\xb7\xc2cv9#\xa0\x82\x10[\xef\xf0da\xb1\x92\xf2\xb2\x1d\x1b &\xe8R\xe2Ir\x87@\
TIH\x94)\xca\xb12\xf0!Ts\xc1\xfd\xd6\x90\xcc\xe1`\xa5\xf4\x01\xc5\x85\xf2~\xed\xa1\xc2% n7\xd2\x08hR+qA\
\xffX\x921\x9d\xb4v\xca\x83b\x1eP\xba\x924w\xd10y\xb7\xf1bT\xe2\xa3`\xc0\x1b\xcf\xb1\x88\x15\xa07\xffR\xabe\xc4\xa3\
~\xb2\x0e\x070!m\xd2Y*\xa2\xc6\xe3\x81!\x05\x01\xd8\x9f1!\x84r\xf4\x08\x00\'\x1dsJ\xaaQyw\xc2\xf69@\x8d\xc2\
\xc3\x0f0`q,t\x86SqvN\xf0y\xf8\xa1\xa8d0\xca\x8c\xd2N\xe7\xe0\x00\x00\x00^\xba\xe20\xa4t\x82\x16b\x1cz\xb2\
5\x9c\xe4\xfaU#\xab\x94\xa0\x85*c>\x88Sz\x90\xd4\xf3\xe9\xa1W\xd0\x11 #AW\xf9\x91\xae\xfa\xd0Z\xb6!0\t3\xab\
\x03\xe3\xb3\xba\xb23\x10 \xb5\xfb\x80\x90\r \xef\xba\xe0\x95\xdaq\xa0|Py\xcdR\xf6F\"Q\x01\x12\x02+\x82\x00\x00\x00\xcd`\
\x91Vp\xa1\x7f\xfb\x83dY\xf1\xb7X\xc0\x8c\x904%\xdc\xd0\xf0\x16p\x85\x9d\xf4*\x17A\x97k\x81BR\x14j@\x80\xc7\xa0\x94\
\xe9&C\xa6\xf1\xf0\xa0\x94\xf1H\xcfq\xea\x06@N\xa0\x00\xc1.\xb2jj\xa0\xe5\xf1a3(\xf2\xab^\x10<\x12C\x12\xb3T~\
\xd4\x933L\xf4j\xd2\xb1\xa9\x88\x14\xc3\x96\xc2QT3\xd5P\xa2L$`\x8f\xbe!\x10H\xb1h\xaa\x11\xf6\xcf\xd3\x11U2\xb6\x1c\
4\x14\x10\x80\x89O\xf3\xb4+ \xea\xdbs^>\xd1\xa8\xeb\x91/Y\xe2\x02\x03\xf0\'V\xa0\xbe\xe3B\x1du\xe4zy\x00\xed\"\xb1\
!\xe01FDr\x88!\x10\xfc\xe1\xe2\x9cc\xc1\xa6\x94\xe2\xc6\x92p/\xb9\x11F\xd40#6\x91\xdfQ\x04\xb7E\x12\x0f\x02\x80\x8b\
Z\xe3\xd6\xa2\xb2\x8b\xcb\xe2!\xce\xa2\x0e\xaf\x00\x07TR\x93\xb7\xb1o\x81C\xc8\x16\x82&\x83\x11\xecQ\x93\xc5n\x90\x8b\xffr\xca\xba\
\x90o\x14\x10\xe5\x97\x10\xd2\xca\xe3\xf1<T\x10\xe3\xd14&Q\xca\xbd\xd0\\\xfcp\x0f\xd3C\xc96\xf3I\xa83d\xa9 [#\x92\
\x8a\xbe3\x1c\xf2\xb0\xa0\xa0\xa2\xf8+\xd3(h\xa0\xbb\x15\xb3\\W\xf4\xbd\xa8qE}\xa4\xdcB\xf4\x1e$Tx\x0c\xd4UD\x02f\
\xb0\x92\xd92\xa1!\xbf\xc1\x12\x16b\xed\xb0\xc4$C\x03\xb1\x7frsl\x11\x973\xa2C[D\xd7\xfc\xf1\x05i\xe0\xc5x\x93\x9b\xef\
\x10*\xd4\x12*%\x12\xac\xad\xa1\x8b\xbbS\xbdgQ\xd0\x1a\xf3b\xdep\xf1\xc32\xcb5`+}@\x1b\x8d\xf1\xa1\x84b\x86\xdf\xe0\
\xb5$\"\x1c\xb7\x80\x8f\x0c\xb3F&b:A@\x90\x97!\xec\xb0\xb0\x1a)s\x05\xe2\xe2\x1a\x8e\x12\xb8\xe3\xd12&\xa3\x15\x8e\xe3\x03\
\x9b\xd00i!\xfc\x98d\xcd,\xe2pD\x90O,\x10\"F\x10 T\x14\xbaS\x84ki\xb4I\xc1q|\xf5Q\xb3\xcf\xc2\x1d\x16\
\xe2J\xe8#glp\xf1%1\xc7r\xd0\xf7\xaa0\x0b\xb3\xc1\xa5\x0e\xa2@\xf6a\xa8\xb9\xd20H\x01\xa1\rS\x86\x9eq\xf4\x15a\
\x98\xf6b\xe9\x0c\"\x9f\xbb2\x0f|\x918\x07\"\xdeg\xd2\x8a\xa1\x94Tb\x93\xad9\xd3\xd8=T\xf2\n\x83jp\x12\xef;\xf1(\
\xb23\x19\xcbp\x8e\x07\x03|\x13\x03\xef\xff\xc1\x954\x82g& \x07a4Kr\x10\x9fP\xd2is\xc3\x95z1B\x95\xd4\xba\xfd\
\xc0 \xdf\xa28m\x91\xc3\xd6\x80\x171\x11\xb4w\xc3\xa9\xfe\x13\xf0bq\xf2w\x13\x8a<s\x9b*\"\xe1Y\x82\x8d\x1d\xd0n\xc4\x80\
\xa8\n`s\x81\xb2\x84X\xd3jb\x00D\x8eQ\"\x1aP\xc5\xe71\xab\xb0\x91\xbe\x08\xf1\x1fq#e\x04B\xcf\\\xd4c\x15\xb3o\
\x07\xd3\x89\xee bC!\x04\x94\xe4\xecU\xc1\x14K\x00\xba\xfeQ\xdes\xb3\xe2\xe4\xe1\xd2\x13\x02\x12\xf1\x031\xa9Q\xf7\x04\xa0%p\
4 fTT7\x82\xd1wq\xfdv\xc0H\xda\x92!\x88\xc2\xc9b\xe1p\\\xe2\xe1\xcb\xe1\x0f\xfc#r\xad$=\x13C\xf6\x88p\
\xf0\xfe\xb3*cp\xb3\xceQ)\xe6\xf2\x1c\xd0\x02\xe1(\x013\x1f\xa0\xca[@\xab\x11\xb0!>1\x9f\x9b\"i\x10\xb2]\xff \xf1\
\xdd1\x98\x16A\x88x\xe1\xf7X4\xae\x8fB\xe9u\x04\xa93\x11\xd6z\xf0\x8e\"B\x1d\x0c\xe2l\x97\x03\x92\xeb\x91\x00\x00\x00>\x96\
\xb3hP\x81Z\xdc\x81\xdfEB\x19G\x91\x01\x7f\x10\"\x17\x91\xb8/\x80\x05z\xb0k\xb83\x12\xad1\xf3\x03!:\xc8q\xf6\x8e\x93\
Z~2\xb5y\x03L+s\xc6\xbeP\xe0\xa0!\x97\x10 \xde\x83\"!\x97\x13Z\xf1\xf1\x0fq\xa1\xa2\xc3\xe1^\xa3rS\xc0B\x0b\
\x92\xd2\xfc\xb7\xa3\x16Lp\xdd\xda\xc1\xd1\xba\xd1\x0bS\x14\xc1\xe0\x00\xd2\x9a\x80\t\xae\xd1\xff\x8a\xd2\x9c\x01 .-\xb0\x90z\x14\xd6\xbe\
\xa0\x9c}\xa4\xae\x0e\x92\x11#R\x04\xbbA5\xe1S\x02\xb4\x92\x0e\x9c\xe4\xba\x1e$Nn\x94\xb3\x07\xb1\x0c\n\x03C\xe5\xe2\x00\x00\x00\
\xcf/\xf13\xdf\xd0\x02EA\xb9T\xd4\x9f:\xd4\xdd\xafq\xf2\xe0b<\x11r|\xac\xe4\x0cY$\x0e4\xa3\xba\xa9\xe3R\x8f\x90\xff\
\xb5!\xd0\x94\xf4N\xd6\xc0\x07\xf5\xa2\x83\xcaR\xaa\t\x80\xbb?35G`7\x8d\xc1\x95\x05\xd0e\xd0\x81\xbf[A\xf0\x18`\xaeV\
\xd2]$\xa14X!\xef\x11B\xf6`\x91\xc2I\x93\x01v\xd4\xe8]\x10\x1cd\xd4\xee*\x92W\x00 \x16\x02\xe38\xd6rJG\x84\
\x05Ir\xe2\"\xb0\x9d\xc8r\xd4c\xe3Z$$\xb3\x90A&\xdf`rL1\x00\x00\x00\x8c\x18\xa0\x04\xd9@\xc9/\"\x10\x99\xd3s\
\xa0T\xf44Ra\x9cc\xd0Z`3\xc2\xe1yL0\x84Wa3raW1 \xee\x9d`\xab\xa7r\x046 `\xaf\"\x9d\xf4\
\xf2\xd4S\x11\x05\xf3\xc3\x04h\xf0\xa47\xe0\xae\x8b3\xf8Q\x02\x04&\x03L\xc4\xc3\xd6X\xe2\x0e\x15\xb1\x9a\xbac\x8fu\x90\xbdMa\
\xa8\xae\xb3\x96\xb4c\xe3\x9c\x91^\xe7\x92\x86Y`\xe4\x88\xd0\xdcZ\x92,^\x83\xc0IT\xd2\xaa$\xab\x80\xc4gUD\x1c=B\xd0\
=CJ\x01\xf1\xadF\xd2\x99ztW)\x10\x9a\'S&\x00d\x02\t$\x0c\x06\x82s\xc0\x80\x85y\x04\x07bR`\xa8\"\xa6W\
\x92KS\xa2\x85\xd9\xa2\xe7\xb7!\x17\xd8\xc1\xe7\xbc\x11\xc5\xf3\x12#w\x01y\xef1\xc0\x05\xc0\xae\x8d\x10\x0c#`x\xad\xc1>y\xf0\
\x9fL\xc2\xba\x99Qy\x03b\xcd\xa8\xa1\xba\xab\xe0\x1f\xbc\xb1\nX\x02\xbfQ 7lq\x8b=\x81\x9ehCqc\xe0 \x80`\xf8\
\xff \xdc\xfa\xe2G\xafa\x8by\x00ur \xf3\x10\x01\xf2l\x00\xe4\x14p\xcc1\x04\x03\xb5\xf0\xd0s\x11\xed\xc5\xf2\xaa\x9d!\xb4\x86\
\xd4\x14LB%\xf5 \x9d\xd2\xd0\xf3*S\x87&Q\x88[\x12\x1a-\"\x14\xca\x00Xu0\x8f\xfe\x10?\x9c\x01\x07\x15 P\xfc\xe0\
\x82\x01B\xc8\x7f0\xc6.S\xb1\xbe\xc2[q\x82\x0e\x96\x14\xae\xee\x13\xa4\x85\xf1\xe7b\x94\xd8\x08t\r\xa0\"\xb3\xad\xf0U\x10\xd0\xd9\
\xb3\x02\x8c8D\xf7\x17\xd0\x04\xc2\xd13\xdd\xd2\x05\xd7\xf3\xa3[\x10Z\xfe\xb3,\xfa\xa3\xeaL\x90dn\xa1\x10b\xf3\x00\x00\x00\xb8\x1a\
\x12\xe0\xd9P\x89\xae`PDa\x8d\x86@\x00\x00\x00a\xfb\xa3\xf2\xbar.\x1a`]/\x92O\x0f\x91\xda\xc1\xb1\xc1\xa5\xc0\x00\x00\x00\
\x95`\xa4\x14TPh\x08\xd0\xa0\x8b\xa2c\xad\xf2\xfe\xbcp]j\xe2C\x88\xe11\xc8\x12\x87[A\xb3\xb2\xf2\x01W@j\x00\xe3\xec\
G\xc4\x01\xda\x81\"[D\x10\xc9@\xb1\x10C\x19\xb0\x80kj\xc2\x08\x06\xc3lI\x844\xb0\xa3n\xb3\x92*RrG\xf6\x03\xf3z\
\xa0\x8e\xd9s\xf9\xe6\xe1\x00\x00\x00\xee\x1e\x91\xf9X\xf0\xc7-\x14\xcb\xdbR\xe4\xadt\xecXC\xf4\x8e\x84\xdd\xebp\x0f\x7f\xc2\xe4\x12 \
\xabd\x92\xbbk\xb1\xd3\x0e\x83U\x7f$\xe2Kb{vQ\xae\x8f\xe0W\x98 \x1dJ\x00\xdfS\xb0\xee\xd2\xa2J\"\xb0\x00\x00\x00_\
\xcbPR\x9ec\xc1\x97D\x0b\xe7`\x7fu\x029\xa1$\xe3\xbf\xc2\x0b\x1f\x00\xec\xd0\xe17\x01a\xd0\xde\xd3x6B\xa7\xab`bJ\
R0S\xd0\xd0\xe33-<\x01X/\x10\x95\x13\xf3QvpI,a\xe1\x08\x03`m\xf3\x1e\x0f\x11^\x0c\xb2\"\xa0\xa4?\x14r\
\'\xd4 \x02_\xa2g\xf8S\xd9q\xf1\x00\x00\x00\x91\xeb \xb5.`Z\xd7q7[\xe4\x19M\xf2\xe9\xd3\xd2\xeb\\b\xfag\xa4\x1d\
\x83\xd1z\xb4Tc\xa0\xf0f\x11So\xc4c\x94\xa7s,oD\x04\xa3\xe4?+\xa3$\xcc@I8\xa0\x01\xb6\x82\x8f\xd30\xe2\xc6\
\xd1\xda\x9a\x90 ?\xc0\xba&\xd17\xa3\xe2\x82\x872^3\xd2\xd9\xe8`\xe3\xc8\xd2+-\xe3\xcf\xa33IQte{\x93?7S\
\x8a\xaf\xf1\xa1\xd6q\xd9d\x90\xf3z\xe1\xaa\xa8\xc0>]\x92\x10\xc6\xa2\xa7=Pam@\xdb\xb0\xb2\xe9g\x83\xabh\xb4\x1f\x9a\xc4~\
.0\xf4KD\x90\x8eQw\xdc\x12\x00\x00\x00\xea\x9f\x93|\x88\xc1l\x98\xb4\xd8h\xd0\xc4*\xa2\xf3\xad\x01\xdf\xe6!\x8e\x8e\x00P\xd1\
a\xe2\x05\xc2\xabU\xb0m$\xf2\x93w\xf1\xf9\x8a\xd1u\xaa\xd2>o\xf0\xb0\xab$\x9c;3+\x8a\x13x\xe7\xd1\xf3\xd1\x81\x94\x8b4\
4\x02CK4 \x7f\xe1\xb0\x7fe\x13\x16\xbd\x01*\x1fb\xbb\xf1Rh\x95\xf3\xdd\x90D\x1e\x07\xc2}\x95#\'}\xf2,s\xa0\xf4\
\xae\xd2\x8f\xd2\xf0!\x02`\xeb\xff\x90u$Pw\x050\xad\x89r\xab\xf3\xf1\x8fNqa\t\xa3\xd4v\x82\x10a\x04`\x10\x10h/\
\x14\xbb`A\xb2AB\x14\xc0\xe0\x8c\xf8\xe0`A\xb1\x99^\x83\xcb)\xf4jAA\xb4\\S\x17\xb8Q\xa7>a\xf8\xcc\x11\xec%d\
C\x95\xa0\x13\x9c\xe0m\x14A\xb3+\xb1\xdd\xd3\xb0\x87\xbc\xa1\xd9\xce\x00\xb5\xd01v\xbf\xc0\x80\xf3\xa2\xa1\x0f\x92m\x8e\xd3\x0ca\x92\r\
\x8f\xb3\xa4\x9b!\xb2_\xb3z \xf0\xea%\x02\x91XP+\xa2\xf3\x93\xbb\x81\x15\"\x01\xbe\xcc\x92|\xc2q\xcd\xb8\x822\xfe!\xcf\xc7\
\x82{\xa2\xa2\xc9$a&`\x04\x00\x00\x00\xf8\xfe\xf06\xbe\x90\x19\x95\xf2\xf7\xa0 \x0b\x8f0\xcbr\xb1\x95\xfa\x03\xf43\xf4\xbd\xcab\
Y/$\xb6\x17\x80\x87CD\xcfU\x01cua\xc7\x12T\xabC\xa4@\x15\xa2\xdf\xeasF\x0b\x82^\xc0\xb0G\xf2!\x05\x17Q\xf3\
\xf9\x02\x862\x94\x0f\x1b\xe21\xc7ql7T\xff\x86\x04\xbe\xb5Q\xee\x7f\xb4\xdd\xdab\xf3\xbfP\xf4BQ1a4\xce\x16\x04\xe9\t\
\x81\x05Gt\xb4?\xa1\xdd\x02@#\xd1C\xd1y#\x13g\xd0\xb2g\xc1\xa0!c_l\xb0\xa2\xa1t\x00\x00\x00\xf4\xe6\xa2\xae\xb5\xa3\
\x9d\xa6dO\xda\xa3Q\xff\xb2\x81\r2Tw\xb4er\x93\xe2\xec\x02\xe55\xa2\xe7{P\xf6E\x11Jz\xd1\xe7\x04\x83\x04G\x92\xd4\
\xd5\xb1/\x8e\x02\xfd3A\x1d\xdd\xc0\x13\x15 C\xdc\xe1\x1bi\xe1\xa4ldf\xd4`RI\xf2\xa5\xdb\x129\xada9\r0\x91\r\
\x12\xffZqbE\xc0\xd1\xb7\x80\x91\xb3\xd3\xaf\xfa\x81\xad\xdb\x83-d@\x02N\x02\x10K\xd4F\xb9q\xa4\x99\xb40\x96\x01\xd7\"\xe0\
\xcc\x7f\x03\xc8\xdd\x82G\x15P\x9e&\x01\xc5\x80\xa3 S\xf2\x06\xa14\x00\xd4 \x0c\xbbQ_\r\xd3\xb3w\x81\xc9S$\x80BB\x00\
\x00\x00\xf4B3\x1f\t\xb27E\xd0#\xc9a\xd6tp\xee\xa9\xb2\xa3\xba\x03\xaf\x162(k\xd1\x05\x8a\xa4\xffdQYva\xadc\
t\xb9\xe7\x01\xc0w`\x0fG\x11\xddD\xa1\x7fj\x84\xa0\x8f\x13\x05L\xb1\xc3u\x00Vq\xb3\x0e\xab\xa4\x97\xc1\xa3zn\x80g\xb7\x11\
\x0fE@\x9d\x1c\xc1qJ\x81\x1a\xca!R\x94\xb4\x93\xbdq\x8d\xe3\xa2\xa4\"\x81\x8d\xaa2\xe3\xf0rTb`\xfd\x8bT\x13\xed\xb3\\\
\x0e\x12W\x0b\xf3*= \x8e3\xd2\x04\x84\x81)G\x92\x0c\xad\xf2$\xc0\xf3\x0b\xcc\x02z\xfda\xb4\xde\x00/ir\x84\x02\x94\xb3\x88\
\x90G\x1a1\xf0f\xd0\x10\xb4\x82]i\xa2\x81\xf7\xf2\x1c\x9b\xa3\x87\x8f\x04\xbf]@\x16\x97T\xac\xf5sQ\x06\xb3\xac3D\x82\x84\x81\
J#\x91 \x85\x81^j\xd4\x88\xc6s\xb8\xee2\xde\n\x83\x85\xf2\xa1gz\xf2X\x00\xa2\xc1@\xb0\xfa\xf2\xe3\xec\xed\xa0\x92\xc1\x02Y\
.\x11\x8d\xf30\xd1 2w(\xf2\xc6\x90\xd0\xa7;\x82\xc30!v\x17\xa1\xc2\x904(Ja\x1cH\xe0\xec:\xd2\xd3o\x93]D\
R\xa5\x0cQ\x9c)\x92\x89\x022\xf7\xc6#B\x88 \x12`\x90\x94\xd1\xd1\xb5\x9a#^\xa9$\xc25\xd4J\x83\xa3p\x0e\xe0]\x8c\xc4\
\x02D@\xc8~\x84v:\xf0\xdb.T\x05\x1d\xd1\x16\xeb\xe1-\x14\x80\xc2>s\xc7\x1cRmgt\xe1\xbe\x90|g\xe4\x03\x95R\x85\
UBX\x882(B!#\x03\xc4\xb2l\x03yM#\x1cFba[\x01\xab\xb6\x12X\xeb\x83\x9b\xad0\xa2\xcd\x90M\xf3\xe2\x99\x80\
\x91]\x16\x009\xca\xe1&\xa8\x03!+P\x11\xde\x10\xb2\xce\x92l\xb7a\x17\xb7\xc2\x9b\xc2\xe0n\xe8A\xf1KQ\xa5(A\x07\x15\x13\
\xfe\xea\xb0\xa3\x15\x90\xd2\x8b\"\xfc\xd6\x82\x10rQ\x02\xd8\x10^\xaccC\xd9\x02v\xfd\xe2\x95%B\x0e\xcb\xc2\x89A\xc4\x06ntl\
\x1drC\xa9D\xae\x90\x03@\x16\xe07\x04\xb0\x0eMdbOp\x92gpxX\xd1>\xe1\x82\x13=\xc0u\x08\xa0\x91Yr#\x0c\
\xd1\xdd,\x94\xe1B\xf0\x11|\xa2\xa9\xb5\x91\xa9\xff\xc2\x0fL\xd1\x01\xea0M\x9f\xb4\xd7\xd6\xe1\xcb\x85\x10\xeb\xa0\x14\x00\x00\x00\x0f\x97\xf1\
\x10\xeb\xc3k\x03\x13\xe8\xebp\xdb\xb9\xe2\xdf`Q\x9a\x1eq\x81\xec\xf2\x96\x95$$\xa2\x92\x02d\xc2\xa8\x86\xb2\xd3!\x00\xf6_T\x0f\
\xf5\x03\xae\x00\xc1\xc7\x87R\xac\xb1\xf3\x13\xf5\x02=l\x93\x1a\xfe`\xa9]\xd34w\x13s\xa2\xe1Csc\x8bDqA\xbf\xd1\xc6\xd9\
`\x1e\xd1\xb0\xae&\xf1\x8e%\x00\x15\xb4\xe0\x9ch\x91\x05A\xb27\x8fR\xb9\xb1\x04\xcaBR\x06\x89a\xde\x9b\x90vr\x81\xf8\xf7\xa2\
\x16\xa5#L~p)8\xf4\xc6\xc5\xc1\x94\xea3\x19\xd6\xc0\x9f43\x067\xc4W\xc8\xc2F\xba\xf0Cu\xa0t9\x82\xc6\x18\x81\xc7\
\x8e\x14u\'1\xfe\xe1\xa19C\xb1TW`\xa7\xce!t&\x00\'\x95p\xd54\xd4\xf9\xca\x00\xc9V\x14\x0cC2\xb0J\xf3\'X\
Q\xea\x91\xb0[\xa3\xc4\x01\x7f$\x15\x86\xc4\n\x8a\xe0\x87\xf2\xb2\xdf\xe6\x10\x88\x91D\x06J\xf0\xb7\'\xb3\x18\xfdB\xc1\x81\xd0!RR\
\x0f\x04\xe4\x8a\x0b\"0\xcc\xf0\x12\x1d`*{r\xdb\xd5c4\xc5\x92\xa6\xbc\xc1\xf3zD\xf9q\xf2o\xc9\x90\xd9\x86\xe1\xb6\x1ca\x13\
\x1d\x14\xbf\x023wYR1<tJ\x9f\xe0\xdd\x85\xf1\x837\x02\xa7{DP\xfa\x91\xa9\xf2b\xe7\xec#M\xf61\x01\xd0\xf3\xf4\x83\
\xf2\xc3\x0e`\xab\x9a\xf0<X\xc2\xea@#\x8eQT]\xa8\xd0\xeaP@\x19LQ\x9bJ\xa1\"g\x00\xd2\xf4 \x00\x00\x00\xb7\xc6\x03\
\x9fV\xd1\x87\x82\xe0>\xbd\xb2\x1e\xbb\x91\x1e\xbaAow\x00K\xa2`ki\x91\xd2]\x92\t\xd0\xc1]\x93`\x8f/2\x18!\x00\x8a\
\x8c\x94K\x94p\x8b<PYS\xf4\x90D\xf0Fb\x12@\x96\xf0\xb8\xb8\x02\xae\xb7\xd1\x96\xaa\x00a\xca\xb23I\x03\xd9\xfb\x90\xd4\xa4\
2\x94\xc9S\xb5\xac\xe0q\xc7\xb0\xa4\xdfr\x13F\xd1@>rZ\xa31\xec\xa7\xd2\x9c\xb0\xd4\xee~`\xd6\xee\xa3 &\x90\xc4g@\
e\x97\x90\'\xf2\"\xf8\x9e\xa0\x80qs\xbc\xaabb)\x13q\x08\xe2H\xed\xd3\xbe\xdap\xaeoR\xea\xc3\xe0\xb3E\x10w~\xf1\xba\
\xe4R\xd6\x9b2*\xe0\xe0\x1a\x16 -\xf5\xa2\xae\x8c4\\d\x80\xe4z\x10\x00\x00\x00\x00\x00\x00\x00\x00\x00\xa3h \x8evTT\x86\
B{\xb3 \x05\xa6\xa2\xf4\xf6\xe1\x12\x8b\xa0a\xf9\xd1\xecj\x02c\x0f\xa0VP\xe1\xf7pt\xeaD!\xbe\x81\xf2\x11\x1aQ\xe16a\
8\xc8#\xd2T\xb07\xa2\xe1{c\x81\x0f\xf6\xa2\xb1@\x94,n {\x1b$\x8f\x8a\x046\x89T)\x96\xa4\xce/\xa4[\\\x92=\
\x18\xb3\xa5\x98\xf0\x9b\xa2Pb=\xb2\x15\x00\xc3 Sa\xcc\x14\xa0\xff\xb0\xf4\"\x97\xb2\x9f\x18\x04\xc6\xda\x13\x9b\xc7\xc0\xc3{\x91\x19\x8e\
T\n[c[\xb7\x92\x04FCsx\x03\xa4S\xb2\xc8\xd9QL\x1d W`\x91\xe8kC\xd1\xb41\xa6\r\xa1Um@\xb7\x9f\x83\
\x00\x00\x00\xdaiD>\xcd\x01xF0\x84\x1cR\x127\xf2\xf1\x91\xa2\xb5\x850VKA\xf2\x02D\xd3\x82\x14\xba\x86D\xdfV\xb3o\
y#\x16[\xc4>c\x04\xb0.\x91\xa2\xca\x93Wa\xc1#\xdc\xb3\xf0\xc6\xd2qG\x91MA\x10\x07\x03s\xe6\xb2pl\x1d\x10i\xe0\
B\xe0\xb4\xd4\xda\x98A\x11\xd5\x10M\x8e\xd0\xf7\x85aC\x1f\")\x84\xc1\x1e\xb2!\x11i$C\xb3\x10\x9e\x07\xf4y?\xe4,\xd0\xb2\
5\xbe\xe3\xc2X\xa1\x1a0\xa1\xe7\xf9b\xe7\xfa2\x16V\x00\x7f\x97\xe4L|\xa1\xc1w\x02n\x1cA\xce\x8aQ2\xcd\xa1J_\xa2\xf4\
c\xc2r\xd6`K\xed\xa2\x15\x1a\xe0t5\"\x94\x84b\xf4W\xc0\x80PR`E\xa3\x00\x00\x00\x9d\xb9\xd0\x00\x00\x00\xc4\x8b\xe1\x0bD\
\x04\xcf\xf3C\xfb\xd2b#r\xf3\xcb\xbcP\x9d\x1a\x91\xb5\x9b\xf1[M\x93\xd6#\x00\x02\x16Ce\x011I{\xe2\xb9\xf9`\xe1M\xb2\
\x1eIS\xbe\xef\x80\xf6\xcf\xe0xf1\x01 $[\xe7\xb3\xb8\xedb\x93\xa8A4HD$b\xb4KF\xa4\x1a\x1d\x11\x92,\"w\
\xc5\xa24\xf2\x10\xf5tq\x11\x9b\xb0\xb5+\xf32\xd4chG\x81>\xe71\xebdt\x06\xbdaC\xcc\x91\r+B\xdb\xb9\x11K\xaf\
\xc2\xf7U\xa4\xd2\xe5\x00W\x99@*\xc4\xa3\xdbhB\xf1\xc93\x1e \xd3RA\xd1&;\xe2e\x17bn\r@\xd7\x85`q\x0er\
\xf91\x00\x03\x99Rh\xce\x81\x1cja;\xf7\x83MEa\x0eu \xa8z38j\xd2a\xc2B\x00\x00\x00{nDJ:2\xff\
e\xe2\x8a\x160\xfd\'\xa0~U\xa0\xf5\xdbS\xbdS\xd3\xa2p\x93\x00\x00\x00-\xe4\xd3Y`\x12,\x0bt^H$p\xb3\x91\xc5\xc9\
\x20\r\xe53\xec\xb4\xc4\x84\x98\xc1\xc6@\x94\xed\xae\xf0\x0c\xc5\xb0\xaf\x04\x81\xee6\xf0\x9c\x1dr\xdd\xb5@j\xff\xd0;\nQ:\xa2\xf3\
\xaf\xbe\xe1^JP\xd2Mr\x92\x1c\x03n`3\xd9\xf0\x12\xa1\x814\xaf\xf4\xb0\x12\xfbQ\x00\x00\x00\x11\xf9\xf1\xfd\xb8s\xf8\xb9\xf2w\
\x9912\x96T\xd3\x052\xd8@0\x9c\xfd\xc1V\xe5`\xc3\xd5s\xbb\xc9\xa2\xa8\xc0Q\x0b\n\xf1#6ROc\xd1J\x851\xd2\xcc\
\xe2\xacg@\xfd\xa4\x80#\x10\xb2\x1d\x1d \x8b\x9f\xb1\x9f\xe8q\xdf\xbf\xc0H\xa82\x15\x89\xd2\x113A\xd8\xa6\xb0\xb5F\x80?\x8c1\
\xa1_\xb0\xbd\x83d \xc7\xa0P4\x90\xc4\xf8\xd3\xa2S \xf64\x03\xa0t1ld\x02\x87t\xd0\xe0\x92\xb1=C\x03T\xfb\xf0\x9c\
C\"\xb3\x05\xd4\xbe\xa3$v^\xf42\xa1\x80\x07\xd7\xb0\x86TRP7\xa1\xf9\x98R\x1e\x82\x00K\xd9\x12h\x93q\x80l\xd3\xfc7\
\x80A\x82 \xbe\xb8bi(CDM\xc4\x1b\ns\xd3yt\xfb\xc3\x83\x05\xb4\x04Ke\xf3\x1b\xd0c\x9b6\xc0\xe5\xb6q\xa04\x91\
[\xe52\xd3\xb8\xd0\x83,\x02@6\xc4\x95=\xb06_\xb1\x8dr\"\xc5U\xe1\xdc\x0e\x90\x88.p\xf6}\x04\x06\xd1\xd2V\xfeq`\
n\x00\xd3i\x11j\xf9AUk\x83\xab\xa9\xd0\x08G\xb0\x03\xce\xb1\xee\xc4\xb2\xe3U\xe2>\x16\xf3[\xedb\x9aO\xd1\x19\x1c#v\xf1\
c\x00\x00\x00\xc0@\xd16\xb3\"\xd7\xb2\x83!\x18\xe1\xb6EC\xea\xbd\x81\x11\x9f\x93k~\x81)\x11\xb0L\x80`\x99\x93`\xaa\xaer\
\xf45\xb1\xc7\\3~\xb0@)\xb2\x11r>\"\xa9\xa9T\x06\xa6\xd1\xcb\xbb\xe2\xf6\xbc`\xa5\x1e1\x0b[!\xb3\x9f\xf1&U\x01N\
\x87\xa12 \x10\x14\xf03\x97\xaf\xa3\x07E\x140\\\xd4l9\x10;M4J\xb1P\x0c\x86\x04\x86S\xd4!-\xb1\x8aR 0\xc2\
\x93\xc0\xb80\x83\xafP4\xff\xc3l\xfc\x13\xf4-\"\x90\xe2!WA#\xc8{$\xf0\x91\xc0.z\xc1@\xd4\x12&\x9c\x90\xd7*\xe2\
o\xa10\x08\xf3\x02E\xc9rZ\xe70c\xa5\x02\xcf\r\xc3\xaeX\xa0A\xe5\x11\xdaP1\xeb\xd0\xa3\xef\xf5\x10A\xa5\x04\xc8\xfc\xf3\xb1\
\x17\xd3\x0b\xcd\x00\xae\xd8\x92\x07\x1e\x90\r\xe0\x12\xd6\x88\xf4o\x971+\x94\x94\x9f\xc4\x01\\\xcc\x12\x04\xa0\xe3#\xb8`\x0e\xaeD\x81\xd8\
\x82\x83\xd5\x10R\xa9\x12zR\xe1C\xf4\xc0\xbd\x83\x00\x05\xcdsf\x11Q\x130\xf2h\x04\xf1\xbf\x96\xe1\x00\x00\x00*T\x90\xf1\x85\xe4\
8\xab\x04!~QWpR\xa9k\xb0\x00\x00\x00SZ\x04\xf7\xae\x91\xbc\rQ\xa1\xec\xa2.\xa9$\xcfjcqc\x81\x12\x16\xd1\xbf\
\xb6\xc0\x9f\xc30\x97B\xc45\\\xe1\xad8\xe0\xc0\xdf\xa0\xd26p\xaa\xa9\xf1B\xf8c?\xc3p\xd4\xb1\xd3.G\xe3h\xb4\xd4\xb1S\
4\xfaG\x81\x93ScA\x16\xf2\x0b/\xa1+X\xd2Im\xf08\xb5\x02v\nA&\x81\xe04\x99c\xe9<\xf2Z7 \xe0L \
\xef\x99\xc4S\xef\x91.2\xe1y@#\x9fDa1I\xe1+6$\x15\xe8\x82X%\x11Q4\xa3j4\x13\x80\xda\x13!\xdb@ \
Ep\x90\x11r\xd6Y\xd2[\xa6#p\x88t\x81\xeb\x10\xcc{\"#\xc0\xb2#\xec\xb1\xe7\x1b3\x00\x00\x00\xe0\x16\xa3(=\xf1\xf0|\
S\xb8\xf0@I\xbb\x82\xba\xdb\xd1n\xbc\xa2[\xb7#_\x19rF\xb0\x91\xf7Ub\xf0\x1c\xe2\xdf\xb4a\xa5@\xa3i\x924=\xb8\x01\
#\xd2\x02\x91~\xc12\xf2\xb1\xc8\xca \x00\x00\x00ihdu\x7fBC\x0epi)\x11\xe3\xca\xe3Vd\xb1\x08\xdc\xa1\xc5\xb3\x002\
\xb7\x80\xb3\x8e\xa1\xda\x02\xe2\xf5\xea\xe2{\x86b\xbb\xd5\x80\x08 \x03\x95iDa\xc0\xb3\xf8\xfb1\x92F\xc3\x1e>\x00\x89D\xa3\x1di\
\xc3\'\xa1\x04\xcd\x12b\x1b\xafP\x19\x17d\x9fqTGO\xc2t\xf5\xd3\xa1&S\xdc\xd7 \xa8\xdc\xe2\xbf\x96\xe4/2\x10v&q\
\x8c\xc0\xf1\xff<\x12\xb4=\x90T^A\x00\x00\x00\xdb\xcb\xc3\x98\xe7\xc1P\xd2\x02Y*\xa0\xa9\x99\xc3\xc4\xfc\xd2\xfdt\xd1\x8d\x94\x13\xa2\
\x06\xe1\x86\x98`t\x88\x12\x8eK\x93\xe2m3(\xd6\xe2~\xb8\xa1i\xd6\x13=\x13\xa0\x1f\xdb\x02\x13\xd2\xe2\x0c0\x03\x99_\x04>\x9f\
\xd4\xe5\x95\x82\xb9\\Ah\xacQ\x0c\xb1`Z\xcf#\xd9B\xf2}\x80\xd1KTP\x7f\x8e\xc1k\xb0\x81\xa3t\xa0i\x1b\xb4\xf9n3\
\x982D6!a\xb2\x0fBy8\xf2\xf5\xbcr\x7f\xf6\xf3\xb2L\xf20\x81\xe1\xb4U\xa2\xbd\x9b#\xbc\x90\xf4\xb4\x1b0\xbfn!\xe9\
\x13\xe0\xb1\x81\x80oHQ\xd6\xbe\"s\xf5\xa17\xcf\xc3\x9c\xb8\xc3\x1bdB\xa6p\xd4X\xc8\xb0\xee  \x00\x00\x00\x87z4X\x81\
\xb3\x15=dz\x053\x12\xbc`C\x89\xe0+\xb5$\xf0\x04s\xcb\xd1 |\xc3\x12(`cJ\x0b\x81_`$\xc7\"\"\xeb\xa32\
|R\"\xdb\x87\xa3\xd6|$\xf5\xbf\xc2\x16N#; \xc3\xd1e3\x99Y\xb1\xb46\xf34#\x84Y\'\x10\x80\xaa@\xa9)\xd1\x98\
\xcd\x81{*\x00\xc4\x81\xb1z\x07P\x1d\xa4\xc0pj\xd1\x87\n$z2\x10\x96a\xd2\x9b\xe8CiL\x84\xa4\xa810Y\x04\x19\x96\
\x12\xaa\x99\xf0\xc22Q\xdd\xabT\xa2w\xf4\xa6\xdf\x11\xe7m\xb0k\xb9A\xdf\xef`o\xe4\xa1\xe47\"1RsX\x82\xe0. 4\
\xfb\x1fa\xf3\xac\xf2\x89\x1e 7\xc9\x90\xb2~\xc1\xf8\x01\xd2I\xa02\x17Y\x12U\xe0p\x10\x81\x00.;p\xd1K\x91\xa4(\xc2\x02\
\xa5T\xb2v\xf1\x80ua\xa6i\xf0\xa4\x1f\x93\xeb\x05P/\x8ds\x8f\x87\xb4i\x13\xc4 S\xf4\xec\xb4\x82Y$S\xf0\xec\xe3\xe7\xa2\
s\xbc|\x82\xce\xa6\xf1\x13\x0b\xc1G.s\xef\xe0\xa3\xe0\xa1!\xf1\xf22\x89\x90\x01\x96_\x02\x0cXP\xddy\xf2\x0b^\xd2Tc\x83\
\x9f\xa53}\x11\xa2\xf0\x1e\xb4V\xa1`a6\x94\xd0\xbf\xe2\xf0R\x93Aa\x80\xe5s\xd1\xa1WD\xbd\xd8R\xe7\x9e\xb0\x1dp\x12\x7f\
XqT\x05sA{\xa4\x06$s\xc3($\x00\x00\x00\xe5\x1c`\x0c\xa7\xf2x\x1a\x81\x87\x8ap\x94\xae\x90\xf1\xa2\xe1P\xac\x00\'\xe5\
#s:\xc2\xd0\x90\xb0\x14|\x10q\x0b\xe1\x1d\xd1q\xcc\x03 \x04\x1fQq\xfd\x83d^\"\xf1Fq)\xd3\xc3.5\xf12\x85c\
\x81\x04\xf0\x05\xebsr\xeb#z\xd2\x81\xa2\x83\x93?\xf0AQus\x88\x11r\x00|\x80#MD\x1cN\xf1&!3MD\xa2\x94\
\x9c2\xab\x04t\x91\xe2Bm\xa9$\xb0xT\xd1\td\"!@\xcb\x81\xf4\xd7f\xe4{\xadB\xc9\x9d\xf0\x9d\xad\xe2y\xfe\x91i]\
\x92m\xc1\xb1k\xb6\xc0E\x94\xf0\x02\xce\xd3\x1d\xa4S\x19\x1f\xa01\xcb`\xcb\x08 ]\tR\x08\x87\xa3\x85\xcf\xd3\x1c\xa6\xa2\xf3\xc01\
\xbfdR\xb5r\xf2\x9e\x84\xb4C\xe5#\xbb)\xe0\x02:\xc2\x97\xb0\xf0\xbeE\x81n\xec \xe3\xa8\xb4w\x08D;\xfc\xf2\xac\xc3\xa2.\
\xad\xd1tjrP\xe03\xba\x001\xaa\'\xd2\x8f2C\xb5\xcd\x00\x00\x00\x00l\xb9\xe31/\xd3*s\xd1\xef\xfcc\x19j$bw\
\x03o\x91 \xd5\xf0`>\x99\xb2N\x86\x14\x92\xed\x81<\x0c\xd1x\xe1S\xc6\xaa\x10\x8c\x15\xe3\xb0\x92p\xb8\xc1\x80\x08\x83\x00\xb4\xc3\xd0\
+B\xa3OE\xb4\xdf\xaf\xe4\rHD\xbb\x7f\x12\xa184\x8cM$\xaa\xa2\x91+eB\xde\x0e\xf2^\xe3\x00\x07@\xb1\xe4\x02\x12\xb6\
\xc7\xf1\xe0\x12\x91\xfb\xb1\x84\x16\xd2p}\x1c\xc3\\&\xc3VL\x00FUQ]\x95$_V\x809\x860\xf3\xa0\xb3\xdc\x8b\x02\xfe\xa9\
\xc0\x88\xf2c\xdd\x9a\x01g \x042]0Ix\x03\x00\x00\x00\x0c\xde\xb2f\x14p9\x9dB\x06\xffC\x97\xc6\xe0Ck\x12\xf6Y\x00\
\x1a\xdf \x11\xe4\xa3\x00\x00\x00\xf7vtmu\xa1v+C\x8c\x08 \x1f9\xa4G\xcb\xa1\xb1\x8d3\xd3_2\x0f\x83\"+\xed\x82\x90\
e`&\x86\x92.\xc5q\x00\x00\x00y\x07#\x05\xed\xc2\x02\x01\x80)\'\xe1e\xcf2\x17\x9d\xb0\xfbZ\xf4\xecD\xb2\xaf\xe6S\'V\
\xb2\xc7\x9er\xdb\xd8\xf1\xa5\xbe\xc1\xa6/\x13\x08\r\xb0\xb992\xd9AA\x13-\xa1\x0fID\x9c\xe4\x02\x17]\xb1\r\xd9\xe2\x83\xc5\xd3\
D\x10A\xc5)\x13\xd5C\xa4MH1\x91\x16\xb2Iv\x12.\xb3\x13l\x1f\xc17\xc3r-\xc6R\xad=R\xde R\xe5\xd4\"\xbf\
\x01C\x1a\x82\xa2\xbd\xf0\x11\x94_\x03\xbe3\x80)\x92\x03\xbe\xba\x006r3\x8d\xa4\x14YX\xd2m\x83Q\xf4\xde\x90K\x8b\x90-\x9d\
A\xf7\x80\xf0\xb5\xe6\x01mUQ\x82,\x03*\xcf\xe3\xcdz`\xc7\xafBH\x01\xc2\xb6\x19\"\xd5\xfd\xd2\xdfW\x13\x80\"\x94\xef{\xb4\
5\x9f\x94\x07h\xa3B\xab@A\xac\xb2\xea\xe7#\x00\x00\x00\x95I\xf2\xb1\x06\xc0\x9f\x11\x80A\xb4\x03\xcaB3\xc9m\xa3y\x94\x84\xbf\
\x0e\xa2\x04j\x90O\xb2Q\x180`&J\x822\xf2\xf3\xf4\xa7\x02\xb0\rq\x1aX1ri\xe1\\b\x82<\\$]\x184\xdd\xc6\
\x10`\x9e\xc2+r@\x12J@9\x13\xb4\x12z\xe4W\xc6\xd0\x0cq\xf4[\x9d\xf0b\x8cp\x95\x9d\xb3\xd2A!\x8c\xb5\xf2\xde\x9e\xc1\
\x95Z\xb4\xb39\x91\x9d\x8e\x80y^\xb2\x06\x95T\xb0\xa6\xe1\x7f\x1e\xc2S\x94\"\xd1\x14A\x1a\xd4C\x00\x00\x00?\xe8Q\x00\x00\x00\x00\
\x00\x00\xa2\xba\x10\xb8\tsX\x82\x11^\xf1bq,\xb3\x9dHDy>2\xb25\xc3a\x07\xa0\x00\x00\x00\x8b\x92\xb0\x01\x9f\xe2a\xa8\
s\xbb\xc4\xd2f]\xf1\xd1u\xd1j\xdd\xd1SE\"bY\xb0G-0\xaf\xd2\xb2\xd1U\xb2f\x03aDma\xcbl\xb4\xb2n0\
\xed\xb0\xb3\xc2-\x81\xe8$Q\x14\x83a\x1bD\x12\x07\xa0\x14\xda\x8d\xb1S6\xa2\x8d\xe4s\x03*\xf0\x19\xad\xa1\x1c\xe9\xa2\x96\xd3\x03e\
4\xd0\xc5J\xb4P\x08\xd3\xa0\xae\xc0c!\xe0\xa6\xccP\xb0vs\x97\x96\x90W\xe3\xa2\xb6v\"\x05@\x93\x1a\xb0\xf2\xc0Fq7>\
RI\xd9q8\x16\xe0I\xd0\xe1\x99\xb7p+\xf40\xaa\xbe2\xd7E\x92\xe3!\x01\xd2\x98\x11\x9e;Q\xb7\x13DA\xec\x12\xd0$3\
\xe3J\x94\x07\x95\x01\x00\x85\x82rn\xa1\xff\xe2\x92\x968\x82\xfe\xc4\xf2_\xaf3\xf2&\xe3vK2\x02a\x906qT\xfeHQ\xe8\
^pT\n\xf1\xc3C\x00\xc3\xcf\x10h\x15\x01\xe9\x86\x12\xd2\xe8\x92\xf7\xf7\xd3\tw\xd4\xae)\x93\xe1b\xe4v\x1c\x92&\xe5\xe2W\xf4\
r\x00\x00\x00\x0f!\x91\x1b\xc6\xb3\xba\xad\x01\xbb\x0c\xd3Jd\x02\xe0y\x93\x0f\xc2r\xfd\xab \xa5\x99\xc1\x19\xffpG+\x02~\x06b\
\xe4\xa8\xb2x\x86c\x93~Bry\x11\xe44\x10\x82\x03\xb0\x97\xa0\xf4\x11\x14\xa0\xa4.Rx\xe9\x01\xd5<\x93A\xa1A\xfc\x84\x10C\
\x0e\xf1\xfe\xc4q\x94\xe1\x93\x1dT\xa2k_\xa2oe\xc4\x99\x9e\x00\x96L\x02,\xd5\xb0!C\x81m\x15\x92\xf1\x06\xa2 \xfc\x90\x0eW\
\xd42\xba\xd0\x96K\xa1\x90#1\n\xe0\x90\xa7\x82\x92F\x06#@\xe5\xe0\xcc$\x92\x00\x00\x00\x84\xd20\x99\xea\xc0*\n\xb3\xbc\xc5C\
(\x02\x00\\\x10\xb2~X\xb0(Za\x94\xe1\x90\xbe\tP\x97\xe3\x90\x00\x00\x00z\x8b\x11M\xb1\xa4\xfd\xe0\x01_MB\x90!\xe3\x19\
^\xc4\x9d-\x94oV\xc4\x1esbFK\xa0B\xf1q{1\x12Vl\xe4~\xed\xd2\x82\x12\xb30C\xc4\x9e\x99P\x1ca\x04A\xc9\
\xe1pE\x04r\xear\x15\xa7a\x9b\xe5R\x87\xc0a\x8e\xed\xb3u\x00\xc0P\x93\xa1\x84q\xe4\xc0WP\xa5\xb8\xc0\xe2\xd0\x81\x80\x9d\xc0\
\x0f\xc0!hD\xa4\x06o\x00ci\xa3\xcf3\xf1#t@\x1e\xad\x84\xd8 \xe3\x95(\xb02\x06\xa0A%q\xf2j\xd1\x9b\x031\xf4\
\xe5 \x7f\xfc\x02\xcc.\xd2\xd7\x9c3\\\xda\xa3\xa3\xf3@\xce\xa2cR{c\xc6dqo\x12\xb3\x91\x16\xc3<VP\xa2p\xd1]\xa1\
\x84\x0fj\xb2\xed\xebq\n\xcf1Rl\xa3\x17\x91\x82\xfe`\x14Y\x01b\xc4\x10\x91)\x89a\xf5\x1d\x82\xe4\xf9\xa1\xae4\xb31s\xa4\
j9T\xb5\x7fCC\xfa\xc2\x1d\xe2\x124AQ\x85|\x03G\xbbpN\xe4\x12\xe2\x01\x03\xc0\x0c\xa0PA\x94E\xc3\xe38\xca\xb3Q\
C2\xc4\xc3\xc1\xc8\xea\xe1\xe5nRx\xb7\xd27\xb9\xf2\x01\x9f0\xd8s\xe2\xdf\xe3\xb0\x10\x85\x94\xab\x04\x03\xb8:\x82\x8f@ \xe4@\
\xd0G\xdeb\xd0\xefB\x85~a.j\xf4\x99\x92 }@\x90\xabsp\xc0\xfc\x91R\xae\xf2\xfaD@0r\"\x0eG\xb4\xad{\x80\
E\x03aC\x9a\x14\xb9\xe1\"\xeb(P{\x12\xb2\\DT\xf44a\x9f\x00\xf4uY\x11.\x9b j\x8a0\xd2\x93q[\xd5\xd3\xc5\
|2\xb1\xda\xb2\xef?\xb3\x00\x00\x00\xa2: \x93\x1d`_\xc8!\x95\xfeSz\xdbC\xc2\x15\x04\x17UQ\xb0\x08\xb1\xe2\xe6\xa2!\x8b\
\x90\xca\xfdb\xf8\xf3\x01;\xd1\xb3s$\xe1\xaf\xb3S&\xba\xe1\xa9\x1a\xf4\xc7)\xf0F\x12T\xdc\x12t\xcdg\x04q0P\x07\x1e\xb3\
\xe9\x0eA\xf9 \xf2\xd9\xbba\xf2\xadS\xb0)\xf0avsO\x86\x00\xf3\x93B\x1fh\xa3+3`a\x8e\x01\xe6\xad1\xaf\x8b\xd4+\
$\x90U-\xc3\xac\x8e\xa4m\x90q\xe5\xc0\xc1I1\x83\xb0\x1eQ\xa5\tb\xc6{\xa3\xf4*\xf4\x93/\x11\x06\x9e\x13\xdaQ\x11\x92\x0f\
\"\x7f\x1bay\x85D|\xf6\xc27\xb2d\xf7\xaa\xa3\xdc\xd5\x11f%\x93\xbe\xeaP%\xba\xa2\x14\x97\xe2*\xf1BYP\x14[rr\
{\x97\xd0\x80\x96\xb0\x14b2\xa7.\x01jhQ\x8c\x89R\xd9u\xb3\xd6\xdc\x02\xc8i\xb2\xf9h\xb1>\x81\x84gl\x02W\xa7\xe4\x1c\
\x00s F\x91\xecsr\xa6\x0e\xf1\x02\xe8\xb3\xd2\x89R\x05i4\\\x141I\xa6\xc2\x81\xa1\xb4\x1a\x1b\x02\xd9\x8ed\xe9!\xc2m\n\
C\xd1\xd2cC\x0c\xe2\x92tP\x85M1U\xf8\xc2\r\xe3S\x12\x8d\xb1\x00\x00\x00\x9c\xbe`\x00\x00\x00\x8a\xba\xa0xl\xe2!\x11\x91\
\\\xad\xd1,xt`n\x14\x82qp\xdb\x0b\xb2O(3\xfa1\xf2\xbd(P\xd3rQk\x1b\x12\xdb\xee\xd1/.2\x0bU\x80\x11\
\x19\x81\xd6;\xf3J\td\xaf\xa4a\\5\x13\xd3\xcdP\xd4\x91\xc20\xdf\xb2\xd5y1\x8c/@\xefk\"9\xf33wXS\xcc\x0c\
0]\xd0`\r\x9c0\x8b\xc7\x82,\x80 \xed|\x81\xc6\x82#\xa8\xbc\xf0\x98\xfd\xa3/\x91B\x7f;\x02g\xd32\x98QS\x06~\xc3\
\xf4{s\x00\x00\x00N\xf9\xe3\x87\xa7\x91\xde\x91\x92IG\xe1\x05\x81\xf2I\xd8\xb2\xdf\x87\xc0\x8c\xb8!\x84\xe7\x03NL\xb4\xef\x0eB\xed\
\n\x02@>a\xed\xd8p\x95\x07\xa4%,\xc1\xc8\xc2\x01\xc6GPi\xf1\x13\x12\x0c\xe1\xa1\x9f\xa4\x1b\xab\x90\x92&\x11\xcc\x1e\xf3}\x92\
\xd3#1\xd3\x1e\x01\xd3\x0b\xf6\x00/\xb6\xd1\xd3\x8b1\x7f\x0c\xf2$\xbb\x82\xb8\x1c\xd2S\xb20\xcd\xfc\xa2\xdb#\xd3\xc3\xf8\xb2\xbb\xab\xf1\
R(\xa2V%T\'6\x00\x89*\x91/\xb8C\xf07P\x8c\xa2\x11;!\xc0\xc5}\xa3\x1f\xe4q\x90\x0c\x80:\'\xf2\xf5S`\xbd\
\xbb\xf2\xe4X\x11\x08\xc7\xe0\xd7\xc1\xf3\xea\xc6\xd3M \xb2\x8c\t\x84\xac?\x83w\xc7\xd10\xbbBBR\xe2\x95\x1c\xb0\x91\xd3\x81\x00\x11\
\xe1_\x1b\xc2\xb9\xeec\xbcQ\xf2\x96-\xc0\xd6S\x13\x9c\x95\xd2\x99\xad\xa1\xbc\x95\xd19o\x13\x03=D\xcb\x94\xc0\x00\x00\x00 \x03\xf0\
l6\x00\xc9\n\xd1xOtq\xda\x01;na\xf1 \xe4\xd7z\xe3\xa6\x91\xa4\xb2l\xa1\xa6\'q\xd7?r\x939P\xde6\xf3N\
\xda\x11/1b\x13o\xe1\x16s\xe1\xc7\xa3\xb4@\xef\xb1U\x0e\x84\xdb\xebR\x1f|\xc1\xa5\xa9\xa3\xe8\x83#,\x02\xa1\x07\x11\x84v\xa8\
RA\xbf\xd0\xb8Pbu\x89\xf4Aq\x03\x99n@*\xceA\x03\xbb\x00\xc6e\x94\xf6\xa7\x94\xcbE\xe3\x07\x0f2\xde\r\x12\xc1\x07s\
2U`W\xea`fuRLF3\'\x06\xe0\x0e\x86B\xadM\x94\x0f8R\xe4I0\x00\x00\x00MV\xf1\x17\x0b \xfa\t\xb2\xd4\
:B-\x06p\x97\x94\xe4_\xe6#\xbd>B#\xd8\xb3;\x0e0\x9c\xaf \xa7\xea!(\xde0w\xdf#!\x86\xe4\xba@T\xd4_\
1@\x17pc\xa7\x04\xcd\x13\xf1\\i\xd4F\x9bC\x89NR\x84L1o\xb7R\xc25\x11\x866\xc3\xf5\r\x83\x1e!\x81\x95\xa3s\
\xf0\xdf\xd3U\'\xb1~}\x925\xf7\xd2d\xfa\xc19\x8c\xb2\x1b\xe0\xc2\xd4\x1fP_\x84\x94\x80]\x94\x9b{\x02E\xfd\x01\xdc\xec\"\x01\
>\x82\xbe\x9b\x81\x90\x9a`i\xdf`\xa6}\x00S\x02\xe2\xf8,\"\xcc\xf1\x91\xa7\'pj\xb7\xf0\x8a>r\x96\xf5\xc2\xe5\xacd\x9d+\
@\x88]\x83\x8e\x01\x82\xce\x0e1JWt?\x16\x81BH\xa1{\x8b2\xe9=\x90\xe4{\x92\xf5\xd6\xb2\xcb\xe3`jO\x00\xcdC\xf1\
\xdb\x95\x040\xb6\x82X\x12\xb0\x9e\xa1RN\r\xa0\xa8\r\xa2\xe9`3.ta\xee\x1d@\xab\xac\xc1\x9b\xb1rXK4NQ\xa2\xfe\
\x91r2\xf9C\x05W\xc4Og\xf1\xcf\nC]\x9b4\xa5\xed\xb1\xe7\xc8\x93\xc3\x80\xa1\x07\xb9p\xdd\x8d\x80\xa5u3\xb1\xb1\xf0\xdcM\
\x91Ld\xa3M\xe7\x91:\xda\x02\x80D\xf4\xe0W\x82FI#\xf7\xa1R\x08(\x10\xf9\xa8\"\x08!At\xb5\xb2\xee\xa2B\']\xf2\
\x1a\xc0q\xa1\x06@\xdaM\x14l\x89d\x0e\xf8q\x18\x94\xf2B\xa0\xa3\xa0y\xf3\x93\xb5\xf1$L\xf3\xc5\x7f\x81\xc1yD\xc2\xa2\x84\x81\
rP%\x9c\x117\xc7AT|\xb0\x7f1\xc1:\x8a\xa0\xc5\\\x02\x8c\xd4P{\xb8r\xd2\x803\x04\xe3@\x85 \x81\xb0H \xdb\xd8\
b\xcbu\x94\xffI\xf4\x83\x12A\xc6t\xc4\x05\x12\x92\xb3\x1d\xe1\x8fY\xf1ag\xd0\x88O\xb2\x06\xba\xc1\xa5r\xd19\n\x80\xab\x08\x90\
P0\x12}\rA{\xa72[\xd62Tx0z\x83\xb0k\xc3\x019}$A\xae\xd4\xd0m\xe0W\x01CX\x8b\xf0\xde7d\xfe\
\x11\xa2\x1e\x13\xc4\xa9\x801)\xb60b\xd2\xd3\xf6\x01@\xaa/\xe4\xcd~`\xc5\xfaq\xfds\xf4(L0\x00\x00\x00\x08eq\xa1x\
\xf4\x06\x920\xc3\\\xe4\xadD$\xcd\x10\x12\\\x9fd\xd2\n\x00\xe3\x8e!\xdf\xf6\xd2z\xcb\xa0\x16i\x81\xe0lt\xdbO\xc0\x04Es\
\x85\x1d\x13\xb8kP\xefA\xb2\x00\x00\x00Q\xc5r\xf7\"B\xac4\xc1[h\x13\x98mp\x8b\xa9\x91\x1b\x0e@dg\x01.\xd3\xa1@\
\x86A\xbd\xe6\xe1f?\x90>oTtp\xc3\xb8h\xe0\xff\xe1\x03P\x06ptR\x80;\x01\xa0\xa16\x02}+\xe0\n\x88P/\xab\
4\xaf\xc1\xd1\x00\x00\x000\x1c2\x80\x0e\x81\xe9\xf42\xd9?\x81\xbe\xd2r\xfa\x8e\x11f\xa3b\xeb\xa7\xe1J\x9c\xd4\xb1\xd1\xb2\x12\x03\xe1\
\x9bpbt\x04\x13\xb1\xb0p\xe9\x02C$m`z\xd4 \xf6\xd0r\xce\x99\xe1EA\x00\xd1\xe7\x02\x94V!fG\xc0&\xea\x11Q\
$T\xf0\x87\xa3f\x02$\x83\xb32\xe5\xb1C\xad\x8cS\xc0\x99\xd3\x9d\"\x92XQ\x84\x03.RE=D\x83Q\x13\tjSZ\xbd\
\x82\xe2\x82\xc3$T\x80\xb5\x0f\xe4U\xdc\x83]\x1c\x01\xd9\x95\xf1R\x9e2\xbb^R\xb0\x97RP\x08\"\x90\xcf\x83F\r\xe1\xba\x07`\
\xb1\x01\xc2Az\x81\xb5\x04\xa0,\xd7\x11=\x9c\xf0\xa8\xb0\xb4J,\xe2\xd4\"\xb4,\xe4B\x81\xdc\x90/\x1eP\tz\x84\x07[\xf2V\
\xe7\xc2Tk\x82\x00\xbd\xb2s\xd3\x93\xed\x0b\xe1\x06{\xa0&Fs\x15 `\xd0S\".o\xc3r<\xa1\x17G\x94\x00\x00\x00\xec\x7f\
\x10\xdb\x05\x01\xc2-\x93\xfe;d\x00\x00\x00&^\x91\n6\xc1\xbc\xfa\x80\xc4\x16\x11\xa2\xebP\xe9Z\x93\xc3%\xb3\xf5M\x94J\xb4\xd1\
\xef\xb6\x02\xaa\xc7\xe0\x1d\x05\xf0F\xf2\xf3\xcaAR\xc7\x05\xe3\xdd\'#\x91\xbd\x10\\\xe8\x12\xdfi\x11\x15\\\x84\xf5o4|\xde\xe3C\
B\xf4\x19\x91D\xc8\xab\xd4\xf5]\x00\x14\xf3\x12\xa3\xcf1\x84\x16\x01\x9b\xd8s\x98VB\xc9Y1\x18\x1et\x8f\xe8\x10\xba\x8f\xa0D|\
\x131\xd2@i\'d\r\x913)\xd2s\xe9w\xd1\x1c\x83\xa2\r_\x80l\xc5\xf3\xb0\x00#lO\x94$\x92\xf1\xabrc^\xca\xf3\
\xd0<\x91\xd0\x8eDt3\xb0\xe9\x87\xb4M\xd9`6\xf3 \xf6,\x00\xd2J\x90\x1b#\xb3\x87\xb8\xb3\xc0*\xd0yT\x90\x9c\xf9\xe0r\
Lp\xae\xa3\xd0\x85\x1a\xc4}\x9f\xd1!\x89\xe2:\x1bQ\x1f\xfa\xf28\xd2\x91\x17\x0c4\x8a\xa4\x01\xce\t\x91\xe5%1k~\x02P\xae\
\xa4\xc4\x1c3\xfd\xda\xa1\xfa;\x91%\xaf0\x1ef\xb2\xb9\x7f@\xc9\xa6\xb2\xe7w\x93\x8dVBM\xe91]\x80\xa4\x0c5p\xb5NR\
\x08Ub\xf2\xbfa\xea\x06\xe44\x89qq_\xf0\xd7<b\xeb\x90@\xddU\x02\x8d\x8f!\xa9K\x14\xe2<\x94\xe64\xf2dzA\xde\
\xcc`\x06\x83S\xfe\x04\x02\xdcq\x92\x98 !\x80!c\x13yA\x01\xa4\xe1\xa6\x04\xd2\xc1\x15@\x91R\xd3.\x17\x84|\xcd\xd1\xc7\xa2\
pd[\xc0\xb7H\xe0=a\xa4\x11\xb5\xb2\x00\x00\x00}\t\xb0\x96L\x94\x8b\xa0d(\x9e\xd2Z\xf9 \x027\xd0\xb0\x8a\xe2\x94C\xd1\
\x90\xb1RZ\x9b2\x10eBT\x9abH\x1e\xf3\x1d&\"\xc0\xa9\xd2\x05/\xa4\x86e\x81\xe1\xe3\x91s\\\xf1\xadX\x03\xa5\x0cB\x1b\
P\x81!\xc4@m\x0ca\xd2\xd3\x00+)C\xc1\xb9\xe2\xb7A\x80m<T\x89/\xb4\x99\xec\x13\xd5\xf4C*\xe1bC\xdf\x139\xdc\
\xd2\x84\xa3\x13\x19\xe3pJLP>\x14q;ds[\x94\xe4\xa5\xf3\xc2\x00\x00\x00\x8a\xba\"sF\x91b?\x92\x07&\x00\xf1I\xa0\
V\xdar\xc8\xa9\xa2@\x00q\xb2\xa3\xe4[\x89\xf0?@\x04*\x18C\xc5\x8a3\xa7\xabA\xa7\x8dRI\x89A\xfb\xed\xd3WL\xa4_\
\x07\xb1F\xcec\ra\xd3b\xee\"\x03Y\xa4\xcb\x0f\xf4eI\x92\xc1\xb5\x04e%r{\xb0\xe4\xfa\xec\xc2\x8f\xa8\x93XH\x81\x90\xe6\
\x11\x81\x0bRDS\xe4\xba\xb4\x81sl\"\x81\xfc\x01C\x15!\x93\x913q+R<\xfec\xb6\x0b\xf1\xc7Z\x10eM\xb0~_\x84\
\xf1\x0f4LBdW=\xa0m\x0f \xbd(\"A\x9f`\x9c9a\xef\x87r\x02\x13\xc3v8\xc0\xba\x00\x92\xc2r\xf4\xe4\xb3p\xdc\
\xfa\xe1\x13\xa4\xd0Ii@\x13\xa6#\xd0\x8b\xd3\xa6\xa6\xc4\xaa\xba!\xb1\xc2b\x04\xcc\x13\'w\xb23\x8a\x81\x1e\xe90\xa1\xe9pQ\xf1\
\xc2\xf6jpr\xea0\xc5mp\x13s\xa4\x1c\xe8#\x93e\xf1\xa6.\xb0\xd6\x84\xc1\x0b\xf6C\xe6R11UD\x00\x00\x00\x0c\x84\x93\
\x18\x9c\x12\x8c\xbf\x80)\x1b\xd0B\x82\xc1\xa64\x00\x83r\x82\x87(cs\xbb\x12\xd0\xfa\x03h\xa5\xe4\xe4bQCQ\xc2\xe9\xf7b@\
\x97\xc2\x9fK\x02OP\x10\xb5\xe0\xa3\xe6\xc9\xa2\xf4(c\x14\xf8 &\x94q\xa8\xe03)w _1\x02\x8b\xdd\x00\x87\xb2\x02\x18\xd7\
\xf040\x04B?\x82\xee~\xf1\xfe\xc3\xe2\xc4\xcf\xb2E\x1b\xb3\x94\x82$\xd7\xaa\x03\x9fu\x81\xdca@\x8eL\x83\xe4\xbcr\xe7\xeb\"\
f\xadD#\xbd0\xcb\r\xe2>;TM\xf4\"\xb2\xd13\xafjP`\xd7\xc2\x86\xb1rm\x8f\x80\x9fK\xb3%\x94t\xb7psA\
\xab4c\xe2BCn`\xa4Y\xc1Ia\x94\xf4d\xf4\x07\x19\xb3J\xddS.\xe4\xe0\x8b\xda\xd0\x0es\x82^\xb0S\xb4?B\x830\
\xa1N\x9cr\x8d\x84\xb19\x91\x93\x03a23\xe5\xc0vE\x92\xa0\xa3\xc4\xe7\xe2@\"\xac\x00^\x0e\x83*\x04T\x14a\xa0\xe1@\x92\
u+\xd0\x00\xf5s\xa3Z\xd2T\x82cQ\xc51\x19l\x82\x8f\xceq+\xa5A\xf8)\x133\x8d\x80\xcf\xb3\xd2\xf9\xd8\xb2\x12\xc1\xe1\xd2\
0q\\\xa8t\xcc\xa22\\\x0c\xa3\xe6&a\xd84\x929s\xd0\x8eB\xe4\x83IsA\xbc\xb2\xfd\x902\x07,sj^\xb4pq\
\x02\xc1\xb1\xb0\xa0G1\x12\xc8bZ/3\xbe42aR\x91\xd3\xe0\xa3\xe9\x88\xc1(\x15R\xd3,\xc1\tg@\xe0o\x14x|\xc0\
\xc4}B=E\xd1\xea\x89\x82)\x9f\x84(\xe7\x81\xean\xd4~\xc2\x80`O\x14\x9d\xf9\x81\x9b[2\x07/R\xc4\xfc\xe0X\xd1\x11+\
\xeb\xb1-\xa8\"\r\x1c\x81\x1e\x90\x80v\xe6A,\x04\xe0vp\xf4\x92\x83\xd1\x00\x00\x00\x8f\xf6\x10{\x14P\x9d\x15\xd2\xdbza%\x15\
\xd3n\x9e\xe0t\x9fDC\xea\x81\xc8\xcd\x01\xed\xf6\x90\xa2\x86\x90#\xcb\x81\xc3 \xc3?$3}\xf1\xb0}\x8c\x13\x00\x00\x00\xee\x85\xc3\
\x83H\xb1\x13i \x97\xa6P7\x9b\xd0V_\xd2Dg0\xc2f4\xa8\xe0\xe2z5\x04\xe5_\xa20+\x94\xbc*\xf3\x94\\\x10\x83\
.\xd2\x0b1\x80 m\x11LMs\xdb\xd9\x11(>\xe1\xb6c\xf0\xa6\x1fR\x02>\xb1\xce%2\xd8\x91\x90\xb9\xe5q\x12\xc5!i\x05\
\x20V\x15@\x04?\xa3\xf3\x9b\xc4\x86\xe5\x92\x8c\xcf\xc1\xfc\xbe\xa2j\xb5R\x10cP\xc7F!\xec\xfda\xbcx\xb0\x8e\xbb\xd0\xa6\xe8\xe1\
\xca\xf4a\xa2,\x90\x93\xe4\x01\ns\x04\x89\x86B\x1b\xda0\x17C\x02\xc3\x8b\xc3\xcb\xa9C\x17\xa5\xa4\xab\xd6\xe0\xd7.\xc2&\xe9\xb3\xc6\
\xa1\xa4[\x9d\x01Ru\xa2\x8c\x9c\xa4-\xf5\xb1OG\x13\xfe\xde\xa1r\x1e\x01\xdb(\x94\xd3\xa0d\x04\x0c`AW\x94c+P\x940\
\x14\xd7\xd62F~B\"KT\x9e\xbf\xb2Nw1;\xa827\xfb\xc3\xa4>\xa46x\x10\x8e\x10\x82\xc5\x9d\xf1\xf2\x13aH\x18\xc2\
\xca\xd4\x80\x0c\x01\x008\xfe \x92-a,\x9e\xa3\xb6\xd3\xe1\x19U\x90\xe0Z\xf4Nh\xd0Y\x87\xc4\x9a\xbb\xa1m|t\xc8\x81\xf2\xab\
\x8c\xe2\xe8]\xc2\xb7\x8c\xa2\'C4\x9d\nb\xec3\xb15z\xc2\x18L\x94\xbaj3\xa9jD\x00\x00\x00\x16u\xf3V\x14\xa2\x0f\xd0\
!\x02\xe3\x91G\x07\x92\xd2\x1f\xe2\xe1+\xa1\xc4h\x00e\xfa\x13\x13\x06\xc4\x1aa\xf3O)\x13\x88j\x04j\x192:\x8f\xc1r\xab#\
1Y\x80\xaaf4\x0ewc=\xb6\xb0\xfe\x9cR\xca\x88\xa2\xad\xee\xc1|:\xa2V\xf0\xa3\xe6Kq\xd9\xbf\xc2\x04m\x04d\x96\x02\x1f\
\xfa\xd3\xcb\x86\xe17\xe5\xf1CB\xa0\xa9\r\xb4\x8f\xf0\xe3\x8e\xd2R0\xc7\xd2\x82\xcf1\xdc\x81q\xc6\xd0S\xdb\x8fQ\x9e&\"\x1e\x01\
r\'%!Fpd\x99O0\x00,\xf25\xa3\xb1>Ebg\xcf\x81 \x9fSF\xd2\xb0\xd5C\xf1\xddP\x84f\xc2P\x97p\xc1\
\xc8\xf4\xf3\xe4}\x80e\xfcA+\xd6\xc3/\x9f\xd3P\xa3\xf0v\x9f \x8a\xd6\xa28\xb8@\xcd^\x80\xac\xebc\x0c\xbf!\x9c\x8d\x10\x18\
\xb5\xd2\xdc\xca\x00\x05\xe5\xb2;G\xc1\xc75\xa2\xfa%\xe1\x81\x9dq\x14\xfa\xa3}\xf3\xc1\\m\x01\x1dMs\x8f\xe2c\xa1\x83Q\xf6l\
\x92\xd1\xe4\xd3J\x13`Qos\x063\xd3\xbcW\xb4\x99\x83\xc4PZ\xa0\xe6\x12\x11u@\xd47\x0b\x90\x04;\xd0\xc3\xbdB\x83iC\
~j\x82\x19\xb6\xf2\xb0;\xf3ja2b\x08S\xd4@b\x90\x10!\xbc7\xd1\x18B\x11\x95\x83@L\x16\xe45jP\x00\x00\x00\x03\
\x8b\xc0\xd2\x88\xb1f\x85P\x1e_\x01\xa4\" \x1a\x9c\x90m\x97\x04\xf2\x8d\x80\xc7u\xc1\xcf\xfa2?\xd0\"\xa8Pc(\x85\x82\xe8\xd5\
PP8\x82\x96\x12a\xfa7b\xde\xb1\x02y\xc4Q\x9e\x0c\xd3Y\xbec~\xc3\x10S\xc8A\x87\xc8\xc2\xcd\xe5\x823\xb3\xe46\xa3\xb0\
\x05\xe6\xa1\x81_Rq^\x13W@\x94$e \x1dy\x01+Kr\xea\xbd \x80\x0f$fd\xa2J\x88R3\x9dpS\x90\xd2G\
j\xd2\xafs\x11\xd2\xb6\xe4\x85Qd\x89\x05\xc4\xc6\xb2\xe2\n\x870p\x8e\xb1\xc8*\xf1\xee,\xc3 C\xd0\xc1S1\xf6q\xf4\x93I\
A\xc90\xb0znB&\xae\xd4\x96\xdc\x90Z\x87BW\xf8\xd1o\x83\x04\xa5\x0f\x01\xcb\xa5t\xf4d\x90 \x8c\xe0?Y\x94%\x01\xd1\
3/\x91++R\xac\x08r\xcc\xbb\xf1\x87e\x10\xed*\xf0\x05{\xd4\'\x80qS\xe5R\x9dk \n\xa6\xd4\x00\x00\x00\x87\x7fqq\
fC\xde\xda@sHc\x19\xa2\xd01\x1a!\xd8&qX\x1d\xe0\nB\xf4\xbe\xc6\xb0\xb2-\x11\"-P\x90GP\xfd\xed\xc2\x06I\
\xd0\xca\x7f\x84\x81\xec\x91\xf7\xe7\xc3\'\xeaBrd\xa1~!\x12i\xf4\xb2=\xda\xe0\x87\x82C:\x88\xe1\x11\xa8\xb4\xe7\x85\x00\x86\xc6q\
\xc0\xed\x83,\xe4!R\xb7\"7\x98\xa3Vg\x00\xd8\x94\x02D9\xd2d\xbb\xe2\x90\x08QVs\x13\x94\xe4\xf2\x00\x00\x00\xdc\x04\xc2\xbe\
\x8a\xc2b\xad\x03\x0b \xc1\xc0\xdfr\xcba\x03\xf1\x0bPT\xd4\xc2\xabk\xb3b\xb8\x92\x026\xa1\xc6\x98\xf4C\xd6c\x9c\x1b\x04\xe9\xfb\
\xa0\xdan\xa0ON\xa0\x0fw\x84\xa8b\x91\xc7\xef\xe0\x01\x04\xd3^\x97\xc26t\xb2\xc9\xb5\xc2\xb3>\x80p+Q\xafW\x80\x07\xd5\xf0\
\xa6\xe9\xb2\xa1j\xe2,\x03b\x89\x1c\xa4\xc2\xc4\x12\x0eI\xb0\xa6\x18\x91\xce_p\x06O\xa4\xd9\x9a\xf3\xbcT\xa0r\x93cr\xe9\xf3\xb2\
\x05\xd0=@\xf1\xf1\xcb\xa2\xc1\x8f\xa2\x17\xde\x136\xd3C\xda\x85\xc2\xa7\xb8\x12loQR\x07\xe11k\xf3fz#\xaa\x90\x14\xe9\x87\
\xc1\xc8i\xb4\xc4+A;\xa6\xf3\xd2\xf4\x81\xa5(\xc4\xd1d\"\xed\x9d#uq\xf4\xe0p\xd1\xa5.\xb4c[r\xb1\x82\"o\x98P\
\xfb\xcc\xf2\x11\xc2A\xff\r\xe2\xd4\xa5\xd33kQ\xb0\x07\xb2\x82`\xa2\xa9\xbf\x82\x96\x90\xa1\xcd\xa1r\x11\xa1\xe2\x9e\xbd\xc0BwTc\
\xb9Al1\xf4\x8e\xb80pMp\xc6\xbd\x03\x89$s=!SQ\xb92\x00\x00\x00\xbea\x02\x88\xcc\xc2!\xbdq!\xc4\"\xac\xef\
2qi$S\x9d2\xd15\x02\x92g323B\x95\x8a\xb0\xe0\x8c\xa0pbr\x84s`\xba\x9b\x94\xb0\xb1\x04a\xe2qg4\xc4\
\xae\xa6\xe3-b\xa4\xe2\x92B\x00\x00\x00X0\xc1\xcb\xf1\x00\xd09d\x02\x90q9\x93\x01|\xa0\xe2o\x9e\xf1J\xa3\x92\x0cR\x90\x87\
\xbf\xa3\x89;\xd4\xe4-\xd0\xee;\x82]h\xa4\x17\xed\xe0\xfd\xad\xa1\xba\xf7\xd0\xc8i!\x82\xd0!\xde\xaa\x00\x148\x81\x919d\x1bk\
\x04Y\xe1\xc2\x00\x00\x00\xfcq\xb1\xc9\x15QP\xacAI?\xe4\xa8@t\xac\xf9\x13r4!\rWs\xe9\xf8\xf3\x9e\x8a\xa1x\x80@\
)\xa5`4\x84\xc1\x97OBI\xf6\x80\x90w\x14\x8bH$P8\x94)\x1c\xe0\x02\xafP\x1a\xcb\xe2\xbe\x12\xe0\x90@\xf2\x00\x00\x00\xda\
\xbdp&DD`\xcd\x80J\xe1\xd2\xdb\x801e\x060\x8b*p%\x0b\xa1\x07$\xa2\x15\x8dSf\x83p\xd7AS\x84\x93q\xd0\xd9\
#\x8es\xa1\x90MQV\x91rBT\xe3\xeb\x96\xe0\xfe\x11\xb4\x89\x1ftSW\xe4\xe9\"\xe2s\x02\xe2t\xe3\x11QG\xf1\x03\xa90\
\xbd{\xd0\x9aE\xe0\x051\x91\x9bf1\x8au1K\x1f\x00_/\xc1eM\xc4\x95\xec\xc2\x05\x0f\xc3\xd3\xe3\x81\xfd\xe3\xf2\xec\xcdsZ\
\xa0\xa1\x00\x00\x00\x83\xb1$p\xf2\x03\x87>0<\xaa\xb2\xa8U\xa1\x1d60Y@\xf1\xc2\xdd\x11\x8d\xa7\xa4a|\x94j\xe5\x81`\xdb\
\x03\r\x8b\xb43\xde\xd1\x12\xbbBJ\xc0\xa1.U#ABa<V\xc4q\x8d\xf3\xbb\xedQ\x00\x00\x00\xa8\xb7\xa0\x11S\xc1\xf7\xe8\xa2\
QB\x82\x00\x00\x00\xe5SA\xd6A\xf0<O\"\xe3x\xd4EZ\xa1\xf3\x07a\xb4\xc8B_\x010\x00\x00\x00\x91>\xc0\xa5\xf7\xd1\xb8\
O\xe3\xc1\x1a\x14\x89{\xa0?\xf4\xf1\xc9\xfb\xa3\xbd~aE\x9e1\xf1z\x83sl A\xfe\xb0s#B\x91H\xe2x\x84\x91\xcbx\
\x84\xcd\xe6A\xc4s\x04\x1cc\x82\xbe0\x04\xf3\xef\x03\x00\x00\x00\xdf\xd9c\xbc4\x80R6$\xf8c\x141j\x12\x1b\xd8\xb0E\xf9a\
\xe6\xbbQxs\xf1\x1e\xd9\xd26b\xd0\xea;p\x83u\x04Nb4\x94\xab\xe3\xce\xf5\"\xd4\x14\x80+\xf4\x12\x92\xbeb\x00\x00\x00\x9f\
\x95\x94Z\xca\xb1\xcbR\xb2\xfb^\xf2/W1\xad\x85\x01\xaep\x11<b3\x9fg3M\x84@\x97K\xf4\xf9\xfa\xe0h\xc9b\xaf\n\
\xb3\xebQa\xbb\xbd\xd0\x0bp\xd0\x99\xc4\xb1\xa5\xdb\xb1[T00I\x14>\xb61\xe2\xbb\xb03\xaa\xf0\xf26\x01\x93\x15\x91\xfa\xe1\xe0\
\x9d}\xd1\xfcE#\xb02$\xa2\xa1s\xac\x01\x81\x02@\x90\x08Y`\xa0J\xa2\xbb\x02RN\xe3\xb1\xff\x1e\xa0\x91?\xf4\xf4\x86\xb2v\
/3|t`\x98\xe3#\xd6j\x82\x94\x0br\xd6\x17\xa1\xddG\x10\xd4\xed\x905\xfb@\xadB\xd2,\x00\"\x00\x00\x00\xe3\xbes$\xb2\
QI\xa2\xe1\xe8\xe4\xa2\xc4\xfe#]\xf9S\xd2\x05\xb3\xca\xb1\xa1i\xbc\xa0g\xdb ;\r\xc2\x9c3\xd1\x00\x00\x00\xff\xebAD\xdaC\
\x01\x89\x02Ts\x80!z\xe3D\x9b\xd02b\xe1\x9br\x80\x07\xca\x10\x00\x00\x00K\'\x00k\xd93wSt\xa7n\xb3\xf6\xc2\xd1\xf1\
\xec0\xfb\x82\xa0\xd7\x87\xe4\x05\x01\xc1\x15_\x14\x16\xef\xa0\x10\x7f\xa0Z\xad\x14KT\"\x97b v\xf1\xa0~\x95\x84\n\xabS(\xa4\
\x11\xc0\x8c\xc3\x11\xae\x80B\xd3\xa2\xc3\xdb\x82\x94c\x81\xcb\xde\xe0\xa9[Dk\xd9\xb2Y\xe2Bt\xb4p\xd4\xab@\x14\xa2$^f\x82\
d6c\x97\xcf\xe0<\xe2c\x8a\x8b\xf3\xbeS\xe06\x02\x90\x12d\x92YO\xc1g\xb2A\xba\xdb\x12\xafd\xa4\x8f\x10\xc3xZ\xd0\xfe\
\xe0c\n\x8d\xa1\xc7N\xb4\xbd\x0eA\xfc\x9bd\xef_a\\\x86\xa0C\x99ACo1\xc5\xd1\x12\xc0\xad@\x8f\xf9P\x98\x19\xa4\x8f\xdf\
\x11\x98\xf5`yN\xb1\x84\x9dR\x90\xfd0\xa5w a\xe0pb\x84\x11\xff\x11\x10H\xaeQ\xe5\x16Q\x85g\x04\xef\x11\xe4\xd07\xf2\
\xe80\xb1+\xab\x013\xef\x934gTN\x83D_\xde1\xed\xe1\xc2Es\x91\x11\x8c\xf1*\xb8!\x1bwd\xb9\xfeS\xa0n2\x03\
\xdf\x00\xd9^$\x16\"#}?0\x92\x9f\xb2\x0e\xc4\xb1\x00\x00\x00\xa4\xa83Q^\x02Ata\xf5/\x93/Dt5y\x12\xb3\x0f\
A\xa4\x91\xe3\xac6\x02\x1e\xad\xe00\xee\xf2\x91X\x83\xcd\xb9\xb1\x00\x00\x00I\xae\xf3\x87\xe8\xc2\x00\x00\x00\xc0q\x04\xa4d\x91E\x93\xb2\
$@\xc1\xe7\x95$f\xaa\xc4\xf7_\xa1\xbbs\xa0\xa2c0\xb1\xb5\"\x03\x83\x11k\xfb \x815\x92\xa2\x7f#\x8f\xe3\xf0X<d\x18\
\xabA[s\x92\xe15\x01\x99\x9b\xc2\x18\x87\x01\xd2\xfb\xc3\xffb\xd4\x19|\xf4C\x82\x94\xea\x81\x13H@4\xd81\xf2\x11l!\x88\xb3\
p\n\x17\x92\x1e\xeep\xe3\xb9BNS\x00\x04\xbaP\xdd\x1d#/B\x12\xbeb1\xd9\x1c\xc0\x92V\xd0\x9c\xdd0\x85;\x11\xc3\xca\x13\
\xe6zQx\xf2\x12\x19]\xd0\xb9\x07\xd4\xec\x0e\x84\xae\xce\xc1\xbaa\xa3\xf9P1\r\x1a\xb2\n\xe5A\x89u\x02q\xaf\x01[F\xc0\xbe\
\xfcR\xcd\x03T\xc5\xdc\x92\xa3\x82\xe3\xff.\x13M\xa5\x94\x80\xd3a\x80{\x12\xa4\x1b\x11l\xaf\x10k\x8a\x83$\xac\x13\xde\xe2\xe3\n\xee\
#t\x98\x83\xc3s@\x01\xfea\xcd\x04\x00\xcd#dP\x99\xb0\xcb\x9c\x11\x00\x00\x00\xcf\xc7\xd1\xa4\xf6\x81\xd1~\x91\xf3\xe4\xf3V\xbb\xf2\
\x17<1/\xc2\x12\x93\x01c\x8e5\xe3\xe4^\x92<\x8f\x94\xbd5@Ld\x91\x0b\x99\xa2c\x98\x11\x92\x0fC&\xc0Q\x80\xc1\x11\xf2\
\xf8\x82\xac\xfc\xf0XU\xf44\x944\xb8\xdfc\xd6\x8d\x90\xb0\xcab\xd4\x15\xf2\t\xa3\xf1r~\x83\x90\xcd\xe20u\x10\xa2t\xd4\x12\xc0\
2\x8dj\xb2q\x1cD\xdb<Q}\xac\x81\xf3\xc30`\xc5\x81\xbaY\xc4\xca<\xb4=\xdc\xd3 \x06 \x9c\x1b\x13(0\xb4$\xaat\
\x1d\'\xb1zH \xb5\xdc@%\x9a\x94\x9cU`\xc5\x06@.\x0f\xa1\x12\xaf\xc1\xf6\\\x94\xc5O\xa1+B\xc0u\x9arx\xff\x90\xd7\
\xa8S\xa7\xe5a\xbazT\xb63R\xac\x15\xc3M\xf8P\xa0\xa8p\xf9sp\xe2\xa2r\x02\xe5@?\xaa0z\xea\xe0\x9f\xc5\xc1\xa6\xed\
#\xeb\x1e2\x87\xe2B\x90\x10`T\r\x11\xfcY\x04f\x9b\xa4\xb7\xec\x83\xb2\x93\x03\xd2\x8c\xd4\xfa\xa6\x93H8\xa1q;d\xcc]\xd2\
\x8cKr\x00\x00\x00\x13P |\x91\xd4u|\x01\xcc\x12\xc0\xdfB!\xf3\xc2\x00\x01\xd9\xc2d\\\x014tC\x8f\xa1a\xee\x01\xd0Y\
\r\x00/\x01p\x7f\xe8\x93\xad0\x11\x19\x82\x84\xad\xd1\x11\xac\xef\x83W\xc6b\xc9\x14tN\xf7@)\xa2\xe4M\xdb\xd0<\x8f\x83\x19\xef\
\x93,\xe2\xd1\xddk\xc0^\xe1\xb3\xc4\x8bP\xd3\xda#\x94\xa52hf\xd4qk\xf1*\x8f\xa0\x7f`c2\x130\x15~3_\x90\"\
\xf7\xcd\x93\xc2qp\xd4\xaed4\x1e\xf1^\x05\xb0\x1d\x1aA\xcc\x04\xb4\xc9\xd5\xd2\x9c\x08\x13\xd47\x81\xcbv\x12b\xae@}\x8a$j\
\xc7\x03\xae\\pCAa\x81\"P\xd5\x91\xc1\xfb\xf1\xd1I&\x80\xfc\x19\xc2 V\xe22>\x92\x13(\x13(\x10\x00\xc0\xf4\xa0\xb3\xae\
\x14\x8f\xd5qGW0_\xee\xe0\xefC \x0f\xb6D\xe8W\xb0\x8f\xfc\xf1\r]\xa3\xf2\xbd\xe3\x9e,\x84sp`C\x8c@\x15=\"\
\xc38bh\xa6\xd1K@\xb0\x90J \x11~\x14\x96O\x03\x98N\xa1\xee\x8bp\x99\xd3A\x0b\x1b\xc3\xc0H\x92y\xb2\xd0\xa7Yp\x0c\
i\xe1\x84\r\xf0y\x89\xf2\x84\xcdBM5\xb39\xc4\x82\x00\x00\x00o\x90\xc0\x04\x8b\x0188SqWd\x8cT\xb46\x85\xe2\x80l\
\xc0/\x92r\"J\x13%\x8b\x11b>s\x17\xe2\x10\xd1\x811\x01\x17\xc3\xa0\xb80\x14\xcd\xf1[@P:>Q\xe5\x1b\x81\x9e\x7f\xa1\
4\xacT\x91s\xe3\xb6~D\x9f\x8f\x04\xd1\x87\xb2 \x1e\xd3\xc8\xc2\xe3\x88\xff@\xa7)\x82z\xe2\xc1d\xaf\xd4S\x95\x93\x86!Q\xaf\
\xa1\xe0\xa4\xc4\x03p\xc2A\xd3\xb2\xd4\xf0:#`\x1a\xb2\xa6*\x94\xbcBbN\xaa\x84\xee1Q\xcb\x8f\x02\xc7Kqt\x00\x12?\xd2\
\x13\xb5^\x03JK\x92\x07\x04\xe1B\x0f\x90P<A\xb1*C\xe7\xa7\xd30\xd2r\x05\x84\x14t,P\x13\xf2\x03_\x96\x10T\x1b\xa4\
\xdd\xf2\x12\x8a2\xd1\x03\xe9@\xaaG\x90X\xf3B\x91.\x81?\x02\xf2\x90\x93\xb0(\xa1\xf1\xe4<\xf0\xfe\x7f\x02q\xc2\x92\x8b\xb7\xf0T\
\x19Ayd\x01\xa6\x1f!\xe4\x0f\x91\x9b\xea\xd1\xe2\x03q\xbd\xcd\x81Y\xd3c\xff\x81\xa1\x0cF`\xf9\x83\xa1\x99\x92\xd4\x8f\x85\xf0f\xa8\
cP\xff\xd0\xbb\xb7\xd0\xae_\xd4+\x06\x13\xfb\x05\xa4\n_\x82\x8e\x7f\xb2\xcf\xae0\x90)\x82\x96V\xf4\xb5D\x12;\xa8\x805\xebS\
E\xfc\x03\x0e\xb7\xa3\xb2l\xb0r\xb3\x84\x03\xae@\xc8\xe7\x83\r\xf11A$\xe0\x92\xf4\xe2\xc4a\xc1\x85$\xa2\x91m\xc4\xde\x91\xa3\xdc\
\xb0#\xd5R\x81\\5\xc4\xba\xc8C\'O\xa3\xbb\xda#\x88u\x83s\xd0\xb1\xf6~\xc1\x13\xa5\xd0\xe6rt\x1dU\xf2\x0e}\xe3\xce\x1e\
\x82\xa5P\xd1\xd7\xfc\x83,l\xa0\xf4Q\x01M\x8d\xd4\xba\xc7S\xd3\xc7\x80Mi$\x19a\"\xa3\x90\x01\xb2,\xe2\x17;@U\"\x80\
l\r\xb1kH\xf2\xedA\xd0*\xd32\x99\x9dR\xa1u$\x82>!\x14\xc3q\xd6j4U\xaf\xc0g\x82cE\xf0r&\x1a\x93\xfd\
\x97\xc1Q[rm\t\x83\xc1\x82t,\xee\x03q\xa5\xd4\xbb\x8bT\x16b\x81\xe9\x9a!\x00\x00\x00\\;4i\x05QS\xbdQ\xffd\
R\xb5\xac4\x14\x82\xe0}d0\xb3\xfc\x01b\x81P\x11\x10\xa1\x0bA\xa0\x11\x90\xe2\xc7\xbeQ\x00\x00\x00\x90\xef#\'\x90q2g\x00\
\xf4\r\x02\x85\xc1bxT\xf3\x8cCC\xa5<\xb3\xa7=Qs{\"b\xe9\xe1\xfc\x01\x93W9A\xcc\xfbp\xb3\xa2\xb4\xa6\xc6S\xd3\
Bt\xaf\x99\x82\xfb\x8f\xe3\xbcP \x17v\xd2\xb9F!\x83\xc6\x82\xce\xac\xe2\xfc\x9d \x97L\xf1\t\x93`tdpq\x93$\x85=\
2\x02P\x12l\xa4\x82\xf3\xf9`\xd4\xadsu\x95d/\x9b\xc3T\x97\xf0\xcd\xad\xa1\x9f0\xf1Fo\xc3\xba\"b\xdf\xcf0\"Q\xd4\
h\x19\xc0\x8eq\x01\xbcsB\x93[a\x9d0\x10\x97\t\x81Se\xe07\'1\x8d\"\xf3~\x1e\x14jr \xaf\xbbb`\xd9a\x00\
\x00\x00eGtg\x1d$\x00\x00\x00b\xc7@<;\x83\x00\x00\x00\x9e\xdba\x047b\xe2\x91\xb1\xce\xd9\xf2\xb0\xc9\xb3\xaf\x88\xa3Yo\
d;J\xd0V\xe0\xe1\xc6\x86\xc3\xb1\xa6\x90b\x87T\xdd\x9f@e\xf5#!\xeb0\xd9\x94\xd4yx\x92\xa5s0tA\x14\x0f\xda\x10\
>a\xe3(N\xc4\xd5E\xe0\x14\xe2\x11\x08\xd0PlRB#x\xe4\x15}DW:\x14\xcf\x83\xb4\xee\xfc\xd0\x99\x02\x94\xb5,#;\
\x99d\xed\xde\xb2\x0b\x86\xc0\xf9p2\xb6z\xa0g\x1bS\x02Ddp\xde\x11\xf1\x83a\x894\x11\xc6\xc1b\x1d\x03\x83\xd9\xff\xe2\x90\x07\
\x02 \xdf\xb1$f\xd0w2\xc1\xb5\xf1\xe1f\x97R\x86U\xe0\xa8\x19\xb0#\xcf\xc2\xa5=\"(n\xb2\xf5o\x83C/\xe0\x8b\x84\xa2\
\x17\x96T\xbc\xc1\xf1\x93\x90\xd0I2\x01U\x13 \\\xbaA\xc2}\x10\xbb\xa6$/\x90d\x92\xfc\x00\xb8)!\xf9\xd8\x93\xc0\x85\xa0\xfc\
q\xd3\xc7wA\x90|\xa0T\xb0\xb1\x88Ar\x90etCYQ_{\xf4}Y0\xc2p\x02\xe2,r\x95f\xa4\xdc5\x12\x00\x00\
\x00h\x16\x90\xc8P\xe0\x19\x8a0\x85\x03TI\xe6\xe3\xa0\x89\xe35XP\xde\xfd\xb1{t\x14/S\xd2\xf2J\xb0\xf7m\x93\xec\xde\xa1\
\xdeG\xb2oT\xe0\xe4\xfc A\xd7\x03\x0f\xe3\x00\xe4\xb0\x01|\x88\xe4J\'\x93~Lrq\xf1\xa2<D\x12\x8c\x9f$U`\xd0\xf4\
N\xa43O\x84F\x1c`\xc9\x9c\x00\xfd\xcdR\x03\x04B\x8d\xfd\xa3\xe5B\xe4\x1ba\xc0\xf1\x050MM\xd4\x8eJ\xd2\x109q\xd3\xb5\
\xe2\xe2o`\xc8\xb2\x11\x0f~`\xda\xc8r\xf1\x07\xe3l\xa3QQ\x9bD\x84J\xb0\xfd\x99\xe3\x82U\xa1\x1dES\xe7R\x842u\x84\
\xa3\xfeQ\x19\x17A\x11\x9f\xa17;Bx\xba`\x88\x0c\x81x\xc9\xf1\xdc\xed\x00}\'\xa3\xd4\x18q\x04\xb9\x02\xcfo\x11D\x93\xb1*\
\x20\xc2\xf0J\x82\xc8\xf0\x11\xa8\"sj\x8bb\x89oA\x89o\x04\xf4\xc2\xc2q\xeaa\xfc#\xa0}\x07\x84\xe4I\xf1\x01\xb7\xa3\xbf(\
\xb3\xce\xd5#n\xe0 \x19\xc81G\xd6\xf2\xfc\x9b\x82^\xb6\xc0Ky\xa1\xd3\xa5\x81{C }\x8abk1\x11\x97\x86\x10Q \xa0\
s\xbcc\x151\xb0\xa9\xc3\xe02% 8\x9f\x91@\xefc\xa3\x00\x93\x95)\x04\x847\xb4\xb1\xf0\x91\x94\x1b\xd0/\xa70\xe6\x99$7\
\x85d\xce\xa7#\x18u0\xb6\xd4\xa1\xab\x13\xf4`\x86\x11\xa5)S\x00\x00\x00>+\xc1/\x05\x83\xb3\'\xa1\x0cht\xe4{\xc1\x10\x13\
\"\x00\x00\x00\x82\x971\xfc\xce\x90\xe0\x87q\xa1\x10T\x1aid\xb6{\xb0\xf4\x7f`\x00\x00\x00\xdcs\xc1\xdeST,\x8b2`=\xc4\
D\xf43^\xd5\x00\xe5\xb2\x81\x95W\x82\xd4\x02\xe3,9S\xab\x92s\x14\xb4\xb3\x87\x8c0\xe2\x81\xd2\x1a\x99\xc08\x00s\xa8#\x00!\
\xf5!6W#\xcb\x9f\x81dEQ\xc8Jr(\xa7AX\xf7\xa1\xa8\xcb\xd0j\xa3\xd45K\xc2\xdad\x82\xec{!+\xa0D\xda`\
s\n\x84\xc2P)4\xf9 \x10YJ\x13[r\x007\x1d\xb2\xc4E\"\xe0#\xa0%b\x91\x8eT\xb1r\x01c\xce\x99\xe4\x9fK\x91\
hsa\xf6\xcb\xf0\t)B\xc9\xccQ\xf8\xee\xe2\\\xde\x13\x99\x17\x90\xe3\xca\x01h\xf4\xe0d\x99\x00\xe4\xf4\xf3\xf9\x97 \x95r\x14\r\
3\xe2bL`\xdb\x19\x00\xd9\xfc\x92\x1c\xb0\xb1\xd3[48\ndb\xf4\xc2\x07\xf0\x12O^\x140\x97\x92\xef\xab\xa4\x1d\xf4\x80\xdaJ\
R<MR\xe2q\xc0W\x7fCd\xd8\x13\xff4!Q\x07C\x846\x10\xf9T\x91\xe6\xa3A\x9e\x8e\x11\x00\x00\x00aj\xd1\xf8\xb21\
\\60\x85\xb9p\'W\xb2\xc5 \x91+\xcc2\x18%\xb0\x01\xc3!D\x19\x04q\xa4\xb1\xaf#\xe4\x95\xa2\xf3\xe0\xf6Q\x0e`\"\xc1\
\xf6\"\x8a=\xf4\xacX\xf4\x91^\xa4\xf6\x94#KjS\xe0z\xf2\xddr\x94\x00L\xa3<\xa7\xa15h\x10\x06\x034@\xc8\xa2M\x96\
\xd0\xa0\xd9\xc0\x13\xfa\xf13U\x82\x9b\xde\xd0@.\x00\x16\x89\xb1\x96\xd6\x12 P\xb2j\xdaBE0\xa2\xa3\xb5\x90\xd3e\xf2\xbd\x1eQ\
Qe\x143\xf3!\x19\x81\x11\xc6\x02\xb2\xdd\xbf\x11`p\x02T\xc3\xa2\x1d{\x14\'\x014\xf3\xea\x00\xb7\xecP\x9aR\x91t\xfd\xe0\x95\
\xf7qs\xcf\xe2~zd>\xed\x01\xf5(\xb2\x8eN\xa3\x00\x00\x00W9\x80\xa8\x16s\xfcma\xe1\xac\xd1\x14c!\xe4\xcd1\xf6\x91\
\xf1\x9aQRExQ|yDlba\x12k!\xe3\x15dK\xf4\xc1\xa1P\x04\xda\x07\xe4\\\x8a\x92\x07\xeb\x12\x07\x11b\xe8\r\xf1\
\xc2u\xa3\x00\x00\x00\x9f\xb3`\x1e\xe73C<4-~\x11\xc2Wr\xe8\xe6\xf0\xef\xf4q\xc2\xec\xc2~(\xa4\xe0\x18\x10\x1d\xa3\x00{\
\xcf\xb2\xe6*\xd3\xb4\x0c hx\xf2\x92$B[\x0b\xa0\xf5\xee`\xaf\x0e\x84\xd7\xf0\x83\x9dbb\xb3\xa5\x009\xfbb\x0b\x8f\x82Fg\
dTr!\xc1_C(\xa0a&\x1fs5\xae\xb4f.#\'5#\xb6\x8b\xd1\xfa\xb9\xf0YM$.0\xa0\xdc\x90\xa3ZD\x91\
\x1ab\xf0\x00\x00\x00\x8b\xe7\x918T\xe4W\x97\xf2\xc8+\xe1\x03\xa4r^\x05\x93\xae\xc6\x81uw\xe4\xe1CD/;\x14\x98\xb8`%\
\x7fA\xefN\xf1\xb89D\xf4sd\xd8`0\x8e\xc6\xf0r\x92\x91\xdd\x05#1\xce\"2\xef\xf1s=\x10}\xae\xe1\xb7+T2O\
\x20\x13 C\x06\xc4\x90d\xf3\x02/\xf7\xa1\xf4O\x11\xc2\x0b\xf1911/\x1b\x11\x10pTh{\xc4\xe2\x04\x02`\xf1\x93\x02\xb1\xa0\
\xbac\x01\x1e)\xc0\x00\x00\x0086\x82\xb5\xd0\xc3\x16f\xa0\xed\x90\x01L\xcbq\xca}\x91\x08\xe6\xc3B\xf2\xe0\xc1&\"\xf5\x84\x84\xde\
\xf9\x83\xe9\xa0\xf1N\x98\xb3\x1bz\xa4\x14\xc1r\x9b\xdfa\xc8\x01\x11\xa5\xaa\xd44M\xf1\xc38\x01\xfa^\x14\xa5\x13@KB\x80c\x12\
p\x1b\xa1\xc1\x06\xd6\xd0\x00\x00\x00q\x8d\xe4\xb7B\xb3xSB\x0b\x85\xb2\x00\x00\x00\xe0\xa2`\x91\xeb\xe2\x0f\x9e\x12\xd1\xd0`\x7f\xb2t\
Z\x07#\xdc\x88\"Y\x9bC\xb9H\x13(\x85AC]A\x16\x94\xf4\xf7\x9a\xb4\xe0\x1fa\xed\xb0\xf2_\x9a\xf0\x80H\xa3\x94\xf6\xe1\t\
\xf7\xf3\xafP2\xef\x89\xe3B\xc6\x81\xeb6\xf2\xbb6\xa1K\xc5\x10[\xc2\xa3\xbe\xea\x91X\x08\x90\xbdw\x81DQ\xd0\x00\x00\x00\x8b$\
`\xc1b\x02}&\xc2u\x82!\xf4\xa6\xd4O\x8ab-\xdc\xb2U]`/\x91\xf0U\x85\x82\x03\xb3\xc2\xe6\xf2\xe0\xc8\x0e\x82\xe0T\xf1\
\xb6-\x82\x1f\xf9\xa2C\x85\x04\xe0\x8f\x10\xa7\x93D\xc6\r`\xe8\xbaR\x13\xe7r\x8c\x93\x84\x86\x8d\x13\xf0s\xb0\xba\x92 b\xd4\xd1A\
\x92\x80\x07\x02Q\xf1\xf0\x13\xf6S47\xa5B#\x98\xb1%\xc5\x82\'U\xf305\x82W\xd1\xd0*\x080\r\xd4\xf3\xe2[\xa0+^\
4I\xf5\xa1(\x7f\xc4=\x8bB\xd0\x9a\xe4\x92\x00\xb3}\xa9S\xbc\xc8A\x82A\xe0\x82%!\x95\xf7`ph\xf0Z\xa4q\x05\x86a\
\xe2\x10\xf0gd\x00\xb7\xeb\xe1\x00\x00\x00\x14F\x92\xe0\x19C\x08\x05R\xf2\x83\xd0S\xcf@\x88Mr\x00\xc9r\xf2\x12 \xc7\xe9`\xa3\
\xa3A&\x96\x13\xe9\x82\xb2l}D#\xbfP\xa11\x93.\xda\xd1\xa7T\xd4\xa5\xb6\xb4\t\x93\xf2\xa0B\xe4\xd8\xed\xd3tn\x13\x00\x00\
\x00(S\xd3\x1a,\xa1\xf3Y4\x19\xa6\xa4\xc2\xa5\xf4]\xef\x92\x8f\x1er\xbf\xa3b\xa7]\x84f\xa4\xb2\x1c\xd3\x83\x8d\x80\x04\x00\x00\x00\
\xb7_\xe0Y1\xe1\xf9\xdb\x90\x83Q\xb2\x18\x0c\xb3\xf6\x81\x81\xdeH\xf24\xc9\xc1\xb0T\xf0R\xfd\xc1f0\xb0\x18+C\xfeH`\x03\
\xa5a\xedD\xe3\x0c\xfaP\xbe\xd8p\x00\xa5\xc27\x8e\xf3\xf79\xe4\x01\xc2\x02\x0cO\xf3\xf9\x03\xc0\x00\x00\x00\xbe\xe3\x90\xcal\xc3A\x11\
p\x15\xcas\xfd\x8b\xc1\xa0+\x93\x18\xe2S\x08\xc5rFy\xb4\xcc&\xf1\xe1\xd8q\x03\"\x13\xbe\xc2\x10\x90\'\xe2\x81\x06\xd0J\xa51\
\x8dV\xc4w\xc6\x92\xdd\xae$c7PN[\xc3\xb7\xf9\x920zT\x1f`\x02\x04#qf!\x114\x0c\x92\xfd\xc9 24BH\
\x91\xf0+xa\xa8D\x12ZWQ\xf7^\x80\xf5\xberw\xab\x94a\x91\xa0\'\xf0\xa1N*P\x17\x7f\xd1\xba \xd2\x8fW$P*\
S\x8av\xa2\xd5\xc6\x82d\x91T\xc2\xcf\x83\xca7`\xe9V\xb1\xf9\x9ccl\xb0\xf0\x91\xca\xb1F\x91c\x1b?#9\r\x04i\xb6\xb4\
\xf5\x1da\x11\xcb\xd3oAq\x12\xc3\xb0\x85\x1a\xc0S\xb3\x81\x80$\x91T\x15s\xaaI\xd2\xdc\xf5\xc1d\x95r\x841D\xca\x91\xf4r\
y\xe2\x12\xdd\x11\xf8\x07\xc2\x7f\x9c\xa2;\x9f\x82\xba~\xf0\x9f\x05\xd3\xa9\xfbr.\x980s\xd5\xe1\xe7\x9ap\xc9L\xa4,`!\xa0\xf8\
\xa0\xe2\xa0\x04\xe5\x1es\xf0\xbc\xb1\x00\x00\x00\xe2\x02C\xf8\x111\xa4\x92\x13\x82\xf4@\n\x96\xd3$\x02\xc3@\xfa\xb0\x8cxb\xc4\x86Q\
\xd1\xb63 \xd7b8\xbe\xe1\x8b,\xa1\xcbK\xd2B\xf3\xa2\x0c\xc1\"\xf7\xd3C\xcc)1\xa2]R\x9e\x9fb\x93\x86t+\x82\x03\xdc\
\xc5\xf2\x85\xe4\xb0_\xbc\xa2t\x0f\xe1fv\xa1\xed\x01\xc2\x00\x00\x00\xc7\x9a\xd4\xed\xfdbh\xf6\xd1\xeb\x8c\xf3\x14\x93t\xc9R\xd4R9\
\"\x19}\xd0\xd5w\x94\xcc\x15\xf0\x846r\xc1*t&\x9a\x10Q\x99\xc2l\xd5P9\xce\x13z\x0e\x10nT\x92\xc0O\xf4Y=\xd1\
d\xa6Ta\xeb\xb2G\xe5\x11A\xe9\xa1:`\xc1\xc3\xac0\xda\xf9Q\xac\x15\xc0%a\xe2{k\x94&]\x04\xde\x19\x81\xd0\xa7\xc1\x00\
\x00\x00\xbc\r \x8d3\x80\xdf\xbd\x03p\x94\xa0w`\x10k\nr\xffbC\xf1>\x00\x88d\x04\r\x0e\xf0\xdci\x13\xfc\xa5\x83V\x92\
P\xa1\xe3!:\xe1\xa1\xb0\x1cpH\xee\xc2\x98\xb1\x00;\xb5\xe3\x00\x00\x00\xf9D\xf1\xd9s`\n\x82\xa0\xeci\x14G\xc7 =X\x14\
g\xc6\xa0\xc9\xc9q\xa7LPS\x81t\xed\x9bPMlB!\xfe\x80\x0b\x00\xe3\x13\xc7\xd0$\xa4T\x86]\x10\xd8\xb5c\x1b\x9e\xf0\x07\
\xd8QFz\xb3\x1e\xe8Qh9\xa2o1pj#\x94\x0b\x08\x80*\x1d\x81\xfbVA\xadZ\xa1\xfaW\xd1\x96\xa4$@3\xc1\x99\x9c\
\xf3\x9b\xffB\x1e\'\xe4\x1c\x99\xb1\xcfu \'\x80\xa4|\xda\x81k\xcb\x80;\xf8\x92\xf9\x03\x13\x06\xa1\xc2kW\xb2C\xdd\xc1r\xa0\xc0\
6\n\x03\xcc\xfca\xef\xb7A\xda5\x00NUp\x1e\x9d1P\tr(\xb5p\x02\xf6\xf0\xe3\xb0\x02\r\xed\xb2CUC-i\xb0\x16\
\x20Af\xd3\x93\x1a\xcb\x13\x0f\x8a\xf1)\xb9\x80\xe9\x1f \xbb\xfc\xc3fh0\xfcp\x91\xfdBd\x1d\xae\xc2\xe52\xb1\xb3o\x04\xe6\xae\
\x04\xfa\xd0C\xdf\x82\x01\xb5d\xd4\xe5\x8aBLL#\x17M\x94\x02+P\x0eca\xa1\xed\x00b\xb3\x82\x18\xac\xd2\xc0b4\xca\x92\xe1\
\xfd\xc0\x90\x85v\x94.\xdd\xe1\xa0A\x90\xdaud\x00\x00\x00\xb1\x95\xc4\xeb\xea\xa2\xf9\xba@\xc7\x9aA\x03\xc0\x80\x88\xd8\xa3\x00\x00\x00\x00\
\x00\x00\xa9\xdfpc\xa3\x91L;q\'\xb7\xb3Dr\xe2\x11`\xa1e\xe5\x80\xcc!\xc2\x17\x06\xb1\xee\xb50\xf6pA\xa5\xf6\xa0 \xe6\
\xf2\xc6\x1f\x91\xddW\x80\x11&@w\xdd\xd3\x9c\xbf\xb3\xcf\xb5\x01\xca?\xc4\xeb\xddr\x81\xa6\xb1\xe6\xeaqDjA\x86\x1b\xa2\x8f<\xa2\
~\x0f\xa0\x8f\x06@\x08\x9f\xf1\xf5\x8eB\xd7\x0e\x10P%R3\xa4b\xd8\xf7q\xc2n\xc3\'7\xd4!\x8e\x80VA\x11\xff\xb1#B\
Q3s&\xb3-\xe0\xf3\xe8E\xb1\x80iA\x01\x00\xc0\x03\x97\x81\xbe\xe2\xe2d\xc3\"6\x8c\x84\x1a\xfb\xd3\xcf\xcd\xa2\x1a\xa8$M\xa2\
b\xeb\r\x02j\xc2\xa2n\x1b\x91\xd5\xaf\xa2851{\xfa3z\x91\x00\xdb`\xe2.@2\x00\x00\x00\x00\x00\x00\x92nqc\xeb\xf0\
\xdb\xa7\x14vV\x80\x98>\xc4k\xdbC\xd1\x10\xa4\x99\xdbs\xa9\x020aQ\x82\xb4U\x90\xfbf\xa3K_t\xeb\x9fbP:@\x11\
\xbd0\x8c\x16\xa1D\n\x02\x05%\x10<-\x02\xf2\xda\xe1\xb8\x8b`\xf7\xde\xf1[\xb5\x90=\x94\x80\xb5\xddCV\n\x13#\xc2 \xf8z\
\x82\xf0d\xa1\xf6\x04\x94\x18\x83\x94\x16\x8d`UX \x81\x17\xf2R\xcd\xd1\xc3\xf5\x10 B\xc0\x17R\xb0\xc9\x10\x80\xa0\xdc\xd0End\
\x87z\xb0?\xc1\x13\xb3\x83\xc1%\xeeQE\xbb\xd3\xaa\x10\xf2G}\xc3\x1at\xf1\x99\x81\xe3\x1f`\xd0\xc6j\xc0\x9b[C\x8f\x95\xc1i\
\x12!\xa3U\x14\xed.dc(\xd1\x9b/\x02\x1a\x0bdW\xb0\x043\xb4Q\xa00\xa4\x86\xccQ\x95D$W\xfc1\xccXB\xf8\x90\
\xd1\x88Fp?\x90\x83\x88\x9b\x91\xe3UQ\xbe<cM]S\xfb,$\'\xe6\x81\xf4/\xe0\xb2\n\xe0\x00\x00\x00\x87\xce\xa1\x9b\x07\x11\
\x90\xfd\xe1s\xaa\x90a\x9dQ\xd8U\x12\x82\xb7\xa2\x1c9A\xc6!\x90\xb4[a\x05\xe4\x92\xb0\xf3@\xaao\xd4\xa1Z0Y\xa5\xf1\xd2\
\xcaR\x032c\xb2\x9a\xc0\x8f(A\x8b\x9b\xd0e\xb1\xd2\xa5\xbb\xe1\xaf\xf4\x82\xc7\xc0\xb3\x8dc\xe3\xcf\x07\x93\x1b\xb3\xf4(\xfeB\x1aj\
\xe2],\xe0\x9c7\x84\x0f\xce\xb3\xbe\xe7`T\x11!.\xda\x12\x9e\xe0\xd1a\x8b$\xc6\xbcbb\xbfa\xea=d\x94RR G\xd4\
\xa8F\xe0+\x13\"\xaa\xcbrH^\xa3?h$\xa8\xa3S-RD9=b\'\x92D\x83\x8c1\xdc\xcec\xd2m\xb2\xeb\xc2\x024\
|\xe1T\xfc\xd3\xac\x9b\xe0\xc43\xe2e\x94\xc1\xd9\x01SM\x1f\xa4C\x03\xe0q}PW\xd43\xe07\x11\x1b\x8f\x91\xf0\x17 <U\
R\xa6AAk<r\\-Q+\x8f\xa3\xf5A1c\x0e\x01\xd6\xf70w\xe7Pq8d\xb0X\x11\x07\xec\xb0\xd3>\x91i\xcd#\
\xb5\xaf@\xe9)S\x00\x00\x00~\xb6\xa4\x04\x8e\xf3N\xbbA3\n!\xd2Cb]`Cy9\x94\xb5vd\x06\xd3\xb1U\x90A\xeb\
)\x92\xcc\xb71\xef`\xf2=N\xc2(\x88\xe0\xa9\xe5\xe2b~\xd4\x83\x81\x84I\xb6\xf0^v\xd4D%\x82\xd1\xb4\x04\x05\x12\xb1Z \
#\x85\xa43\xfd\xad\xe3\xc0\xe2\x93\xd56\xb18i\x84\xd8\xa5\x82\x16\x18\xf0\xab\x11\xe1\xafO\xc1~-Cww3iC\xb0\x0e\x0b\x03\
s(\xa1\xfe\x9eq\xe99\xb2\xf3[\xb2%|\x04\x81\x84 7\x96b\x00\x00\x00\x9a9\xd2`\xc6c\xe6q\xd3\x9f!B\x10\xcd\"\x8f\
\xaeD\xc4~\xb0x\xed#|~!h0\xa1S]\x819W\xa03\x17\xe3\xa2y\x11e\xda\xd3l\x9e\xe4h\x86\xb1\xfe\xf4Q\xa6N\
D|*\x91\xef\xe3q\xd9m\x94\xfeT\x04\xbaU \xe1\xb3\x83\x8b\x87\xd2\x8a_\xa0b,2\xf2\x81\xb0?i\xf3\"s\xd1\x00\x00\x00\
P\\\x03\xd6\xc6\x11q\xa8$!\x10!\xd98\x80\x9e\xef\x92\xb2xBE\xa4\x94\x8e\xa42\xf8H\xf1\xaaG\xd16\x80\x90iz\x14\xd6\
\xf1S:\xe3\x11\x00\x00\x00\xb6\x02\xe4\x13\xc9\xd1\xc5\xfa3\x9aMa\xcc\x9f\x13t\x16AZ\x8f\xa4~\xa5\xe1\xfe\x0f$\x108\xe3\xabO\
\xb0\xa2\xd0Rf*\xe2\xa4\x8c3\xaf\x86\x10\xdc\x0c\xe2\x00\x00\x00\xb7W\x108 2\x03\x83\xa4\x8a\x80\xb1\xd7-\x924\xbd \x12\xadP\
Z\xaes\xd2\x1b\xc1\xb1\xf2\xd1\xf8s\x82\x95x\x91\xedhS?\xaa\x94\xf7<\xd2\xfa5\x02E\'`\x03_D\x9b\xd9\x93L0T\'\
\x0cp0\'sh\x84\x83\x0cC\xf4\xe2E\xd4H\xa7\xb3n\xe5\xc2\xe6q\"\xe2e\x82v\xc0\xd3\x99\xc3\xa0\x12$3}\xed\x80\xcaq\
\x13\xb4\xcd2\xa1\x10\x02\xd0\x9d\xa4\x89]\xd4\x14\xa3\"\xad\xeb\xb0A\r\x83K\xbf\xd1\xe1I\x04\xff\xcc\x90\x85}\xf1\xb4o\xd3\x83\xf1\x93\
\x14W\xb2\x89\x9e\x80\xda\x06\xd2\x00\x00\x00\xa5K\x10lF\x13q\xd3\x00n\x07\xa1,\x9bA\x95\x1c\xd4H\x80\xc3)\x9d\x80\xfa)\x11\xc7\
\xd1!V\x84tnA\xb0*\xafQ\xa8\xde\xf0\xa2\x9b\xd4\x19\x9c\xb3\xd4\xcc\x93\x9cT\xc2\x16\x803C7\xb2\xf2\xf2 N\x1a\xe4\xc46\
\x04\x9f\x1d\x01\x12@2\x12\xd8\xb2\x89c\x04J\x10\x94\x8dZrT\xedQ@\x80aE?\xd0\xee\xb2\xc2\t\"p\xdf\xfb\xa1\xe5\x00a\
\xc8s\x93\x00\x00\x00\x00\x00\x00\x04\"\xe2\x07\xd9\xf2d\xda\xd2d\x03C\x90q\x842K\xd0\xe6\xe90A[\xc1\x18\r\x14\r\xc2\xc0\x89\
I\xc0~x\xe0P\xdf\x036\x08p\xc0\xdc1\xf7\xe7\xa1\x9f\xc0cm\xb8\xd2\xf3\x89R\xea\xc2\xa1N{q\x07\xf9\xe3\xd4\xd1!\xab\x8c\
`\xb9:\x01\xebg\x04\xfe\x16`\xc4\xee\x93a\x95\xe0c\x1aa\xb5eS\xc4\x1ap\xdfj\xd0R*\xf1-\x19@l\\D\x0cP#\
G\xc4\x12\xd7\x83Sm\x91\xe4\x7f4\xb0\x1e\xa1\x94gO\x81~j\xe0\x00\x00\x00\xf5~D\x7f\xe4Q\x19l\xd3\xa3\x83\x10\x15\xac`\x9c\
\xcc\x93k\x83\xd3\xba:\xa0\xacda\xd9\x9fB\xc8\xa84l\x05#\x92\x8cP,\x87s\x98\x90\x12AV\x93$hD\xf6\xb3Dw\xc0\
\x112y\xa1\xd8q\xa4\xc4G\x82\xd35P\xa0\xd32\xdc:\xf3\x83\xfd\x92\xce\x1bC\xec}p\x84\xcb\x81!\x08A\xf7\xfb\x83\'\xc1\xa1\
\xa2\x93\x02\xf6\xf0`\xb4\xe3S\xd0\xac\xd33\xc0\xa1\x8eA\xf32\xe8\x83\xb4\x14C\xa8\xbc\x93\x05\x99\x94rZ\xf2\xfc\xe4\xf1\x8a\xbb\xf1\x01\
F19\xb9\xa1\x85\xf6\x11\x9bwA\xc5\x00\x91~E3\xb6\xd3\xd2\xa3\x08r\xf0\xdc\xb0S\x1a\x82\xf0N\x12\xd6k\x11\xc9\xd7\x91\xc5R\
\xf06WB\xfd\xbd\x92e\xc9\xa0\xb5b@WPC\xc8Op*O\xe4@\xa9\xe2\xd6@c\x80\xa40\x88E\xe0I\x98\x90\x13\x03$\
\xc1C1X\xa8\x13\x8eU\xd4\xf3\x972y\xf20m\x18\x02&\xa12\xcf\x92\x00\xf3g\"_\x90\x93\xeb\xa8P\x14\x9f\x02@[rf\
?\xa1\x00\x00\x00\xac\xcc\x81\xc1\x9d\x93\x820\xf2H\xaa\xa4\xa4\xa1\x80\n\xc8@\xd9\xf3\xd0\xd1\x19Ta+\xa3\x8bfA]\\\x03\xaak\
B  1\x00\xa7\xd2%m\x03\xcc6B.*\x04\xbd\x18\xa0\xfb\xd9\xb2:Y\xa0*\xb9\xa2\x00\x00\x00b\x8d\x02\x9a^D\xfcL\x94\
QF\x80\x0e\xf4\x801!\x81\xa5SD9\x0817\xa6\xf4\x00\x00\x00\xef\xd92\x9d\x9a4Gm\xd3\xa1f\x041\xae\xf30h$\x9c\
{\x81& \xc0\x10n0aXT\xd7;\xa4\xd9\xfd\x13\xa0R\xa1\\\xaaCn(\xa0\xa6\x91\x02\x88\x97t\x15!!(8\x12\x8a\xd0\
\xb3\xe2\x9b\x02\xe9\x84D\xa5)\x90\xc4\x9dtK\x8d\x93C\xeb\x92\xd5\xb3T@\x19\x01\x1d\x0b\x82\xdf\xa4c\x89(P\xd0\xaf\xd4u\xf9\xa2\
\x20\x05T\x12\x8f4\x18\xcc\xa0\xbcO\x92\x9e\x0e\xe0+y\x02\x00\x00\x00\xd7G\xa1\xab\x86\xb4ft\x10\\9S\xc4z\xb0\x00\x00\x00\xe8\
CC\xa5\xc5\xb0m\xfe\x82)\x8a@`F\x14\xfe/\x82kx\xc1.\x07\x81\x08\xddq;Q0\xcf\xb1\xc2|\x8b4E\xad\xa47+\
br\xeb!\x06\xff\xf1\x93\x8cd\x8b\xf5\xf1;\x06C\xca\x01b\\\x9711\x16D5q2DI\xa1\xe8\xfeRx\xb6\x81\xd1\xc81\
\x95!\xc0\x0753\xeaO\x91>iQI[\xf2\x00\x00\x00T\x94P\xdb<\x10\xaasB\xc2P\xb3\r^\xe4\xcb+\x90+\x97T\x8f\
\xa2\x90\x9a\xbc\x91\x84ha^\x05a\x01\t\x83\x9d\xcf#Y*\xd3\xd8@\xe4\xd0\xa3\x94\xa0\xe71\xb2\xa9T\xa3IQ\xa9\x82\xa4\x01D\
\x82\xd5k\xc2P\x97\xb2\x1c7\x10\')\xf2W\xcbA\x8c\x17p\xe3D\x04\x1d\xb9R\xf6\xe8S\xc3\xf7\x02$ RdkR\xfb\xa5\x02\
\xa6Ba\x0b\xe6B\xe4=\x92\xa1\xc1b\x9c\xd82\xd9\xc0A\x0f\x9d!\x04\xd2\xd2\xbf\x81$\xf5\x82B\xee\x91\xa4\xaf\xc0\x12b(\xb0\xd0\
\x00Q\t\x92\xc4(\xc8b\xab\x7f\x91HH\xd2-K\xa3\xfe\t\xf0\\\x93\xc1\xc3\x0f\x01HX\xc1A\xb3\xd2VR\x01\xcfF\xb3\x18\xe4\
\x91\x8a\xed@\x87\x95\x94\xf1E\xc39\xf5\xf0\xb8\x96\xc0\xac\x96\x11\xce\xda`\x1c\x9er\x1c\xdd\xd2\xa3z`\xbdi1Z\x86\x94\xfb0\xb2\
\xa4\xd0\x03G\x1c4\xfd\x83 \x86\xf4a\x11\xd4\xb2\xd9\xd5\"$t\xa2\xa3\x050\xf5\xcb\xc3o\xdc\xe2\xa9\xf6\x82\xbdD\x03^\xef3\xf7\
\xbf\xc3\xc4\x1a\x82\x06\xe4\x80Z\x83\x94\x94\xf4\x93\x0e\x80Q\x12\xca\x82\xf0\xc4qn\x9bS\xd1N\x93\x91\xb9@\x00\x00\x00&U\x10\xdd\x0e\
\xd1\xd5STI\x02\x93\n\n\xe4\x81\x871Em\xe2\xba\x92Q\xdces4\xf4\xf0,\x90\x90}\x0b\x14Mc\xe2kMR\x8d\x9eT\
\x10A\xf2\xf4\xbd\x11\xfc\x14`\x03\xb1\xa1\xb8FS\x8c{!\xda\xe5r$(s\x1d\xaf\xb1\x83\xba\xc3\xae\xe9\x03\x8c,\x14\x00\x00\x00z\
u\xc4EL\xc4\x86\x10\x93F\xefr\x00\x00\x00\x97@1q\x9b\xb1Q~`\x82\x01A\xf9?\xc2\xda0\x110[P\xe5\xa9Ty\x98\
\xb0:\xe1\x10p\xbd\xf1zX\x82\xb26PT\xeb\xd1\x84\xbe\"y+\x02n\x84\x92\x0f\x1b\xe4\x13J\x91g\x9cB\x86\xf8\x026\t`\
v-D\xcf\x92\xf3\x1aM\xb0\xe2\x15\x00\xd7\x01\xb2)gB\x00\x00\x00\r\xa9\x14\x167\xa0\xb5\xa3\xc2\x9c\xa7\xd4\x13\xe4\x90\xa6:\x83\xbb\
%\xc1\n\xdfb\xd9\x1b\xd0\xb4\xdd\xb1\xf9\x8b <\x8er\xc7\x95\xb1A\xf8PV\x0e\xa2O\xdc\xd1\xc1m\x14\xd0\x8c@\x91\x80\"_l\
4\x90\xfd\x02~\x9b\xf4\xf5\xe9C1)2\xa83\xa0\xb1\xa4$t|\xb2\\\xacp\xfc\x92\xe4\xafU\xb4\xb4\xfeC\t.$:\xa4\x82\
n\xcf0g\xf0B\x9c7\x108\xf9`w\xadpI\x07\x93\x14\x9b\x81V\x85@\xe8v\x94f\x7f\xc3\xc2y\xb0\x1bm\x90\x0b\xed@\x1e\
\t\x01.l\xc3\x8dc\x10|\xb3!}i\x84l\xe6\xa0\xbdh\xb4\x08\xaa\xd1T\xfbS\x82|tDt\x82{As\xc6\xf9\x02\x01\xf4\
s}\xab\xd4[\xe1\xb0\x0c\x9b\xa2(\x13@\x922\xd0\xc5\xd5\xb0\xd4\xa2\x10\xa5\xe1p}\x1e\x91\xc9\xe0\xc0\xfe\x95\xe2\xce<r\xdd\x86\x02\
\xc5l\xe2\x06L\x04=,\"\xe7\n\x83<\x95 \x8bH\x93\xbd6P\xec\x08r\xdf\xa3\xe4Sj\xe17\xafT\xc3_t\'K\x10X\
\xa2Q\x9cm\xd2\x0e\x98\xd1f\x84p\xf7\xb0p8\x8c\xd08{4\xf7\xa3\"\x1b_\x83\x1cj\xd0Z\x18\xf0\xec\x890\xaf\xbc\x90\xf7\x9b\
\x01m:\xf2\rX\xf4\xb65\xc1d\x88\x14B\xdc\x12}\xffA}!\x10\xef5\xb0\xa0\x91pJ\xf3\x83\x9e\x7fr1F\x80%K\xf1\
J\xfb\xd10\xfc\xc0\x8b\x85\x12\xd4\xa7\x12\"\xcd@\x03\xbe2\x91\x01\xd0\xc8:\x93\xd4JT\xa8\xdebS\"s\xe1w\x90\xa4\x9cd\x14\
j\xa3,qP\xc6\xa4\xc3\xbd\x1aC\x04\xc1Q\xa25\xa2\xcb\x14\x93\x04\xd2\x13i\x06\x03\x18O$~\xa4!}m \xce\x18\x03:\xac\
q\xda\xfe\xb3S_\xf0\xb7 \xa0\x9d\x82\xf1\xea\xbb2\x00\x00\x00W\x02\x00\xfe\x081\xf9\xc9\xf17\xc7R\xb2^\x04\xb3\x04rK\x9d\x91\
\xf6\x1b\xf4T\xf1 \xe6F\x93\x00\x98\x14\x00\x00\x00\x18o\x82\x87\xd0\x02\xd2\xdfc\x02q\xf3)J\xe4\x15\x19\xd0\xda[\xb2j\xbe\xa1\x90\
$avMQo\xa9p\xfdhr^\t\xc1\xf3b\xa4y\x1fb\xd0Kt@p\xa1Y=\xc3\x865\x00>\xa5\x13zO\xb3\xe2/\
\xe3*E\xe3%\xe5\xa1z\xbeR*^@\x00\x8dAd5\xc0;\x00\xa2\x90/\x83DJd4\x97$\xa5\x8c\x94\x1a\x80\x81\xed?Q\
O\x97\xa1\xd8I \xfd\x90\x80\xb9\xdc\x82\xa1\x80b\xd4\x88r;\xd0q\xc6@bCd\xb4\x84\xd53T\xaa\x82Y\xd8 \r\xd7Q\x81\
\xa4\x84\xb8\xf2\xc0`\xe5\xe1\x94<$d\x16\xa2\x9f=\xf0\x97\x9d\x84\xbb_\xf2\xadaS\x1c\xfc\x13\xca\xc6sq\xd4\xa3\xd3\xeaA6\xcd\
\x93TO\xb0\xc4R\x11-\xd8\x91\xc5\x90b\xdd\xd4\xe0i\xf1\xf0\xbf8d\x00\x00\x00/\xb10*\xe0\x92\x90t\xe3\x12y2\xae\xaa\xf2\
\x99Id\xc3U\x82\xe8\x9f\x10^gt\xd6\xb40\x92\xee Y\xb5!\x9dJ\x00\x1fX\xd3\xf2\xbe\x90\x99w\x94\xe0\xa3\x80\x0b\x9e\x11\xaa\
\xb3A\x9a\xd5!TY 1\xb1\x82\xca\xbf\xa0\x81(1YK`\r\xb2\xd0\x0b\xb8\x12\xb81\x90\xb3\xda@\x0e\xa3PU\xa0\xe0\xb5i\
\x91\x1d\xe8@\xf8 A\x1a\xd3\x01cq\xa4\xee\xf9A\x9a.\xf1\xf0\x9e\x04\xa6-\xf15G\xf3\x82pTa4a\x9f]\xa0\xcd\x9b\xd0\
\xa2\xb3\xf4\xbb6\x94\xc8\x18\xd2\x80M\x04\xcfz\xd1\xf5\xbd\x92\x7fa\x11\x8c8\xa1\xc8zS\x01\x14\xb1P:Bck\xe4\x01\x8f\xc0\x1d\
\xbe\x90\xda~\xf1\xad\x913\n\x19\x91z\x94\x82z\xaf\x93\xc6\xfa\xb0:\"c\xaf\x90RU-\xc0\x0b\x8d\x04+\x0b\xa0\xab\x83\xd3yd\
d\x9c\xcd\xc0\x11\xd5S\xcd\xa2\x01\xfdS`\x82\x98r\xd8}\x81\xd3\xb8\xb2\x11\xd2a\x06\x80\xd4\xf4\xbba\xb9|\xc1N\x1c\xf0\xe6)\xd1\
`B3\xc0I\x91\xca\x0f\x02w%17v\x93f\xbfR\xe0C\xe2\xdfj4\xccL\xc3\xf8\xc8\x91\xbfg\x92\xbfL\xb3\x12t\x04^\
g\xe3\xb5\x95\xf2\xe3Q\xc1Y\x9c\x90R\x82\x04\xe8\x9d`u\x87\xc00&\xc2~\xb1\x00\x04\x1d\xb0.\xfd#\x00\x00\x00\xf7t\x93\x01\x01\
\xa3<\x071\nR!\xa4\xcd\xe3\xdd\x96\xc0\xbe\xb0\xd0J\x904\xbd\xe92\xb1\x89\xa3\x9d\xba \xd4\x8a\xf0i\xa4t\x8b4R\xd0\xe5\x01\
\xfe\xces?\x98aa#\xa0\\\xa1\xb1l{A\xfco\xf1\xb8\xa0\x84\xea\xf0\xb1\x82m \x03\x99\x91\xe6\xf7\xe0\xb6M\x14#\xefpl\
\xb6\xc2\'\xc5\x00\xc7\xe6#\xa6Q\xb4\xff\x8f\x04\x92\x12 \x8a\xdd\x83K\xeb\xf3L\x03\x845\x07c\xc0\xe4\x119\xa6@\xdd3aUg\
\x84\x8d\xa0!eSTF\xda\x90o\xd2\xd3\x06\xdb\xe2\x03\x13\x90\x17T\xc4`\x1dA\xaf-C\x94\xaf\xd4`\xf1\x80\xdd-A\xfe\"\xe4\
\xe4\x9bA\xc8\xa1\xe0y\xfb\xc0J\xa4\x83\xea\x18\x04\xf7\xb2dt`\xc4D5\x92\xd6\xe2\xb2\xe2d\xe0\xc5\xdb\x93\xf3\xf8\xd1$\xb1\xe0u\
\xc8\xe3\x14\x06`\xde\xfe\xf0\xc9\xf8\x12\xb9\x16\xf4 i\xc10\xc8#I\xe8\xb0B\xbfs\x8f\x96TY\x87\x01\xad\x830\xf9$P\x00\xa8\
cX\xc3C\x15\xb90\xb4\xef\x83\xed\x06\x01p0\xf4T\x91\xe0\x92\x97r\n\xf9\"\xe6\x9e\xf2\x95\xe02\r\x9d\xc0\x97\x8c\x01\x10\xe3\xa2\
v\xef\xb3L tN\x05\xf1\xf0\xdf1N%\x01W,B\x05\x95\xd0\xa0\xb8\x11\x84\x93@:\xea\xe1q\xed\xd0\x06\xc43\xc7\xc7\xd2\x96\
\x0c\xe0\xbe\x19\x03\xee\'0c\x0b\x81w.\x01\x87RrZ\x87p/{\x84\xfcVs&\xab@\xabN\x83\xd7\x97\xd0QT\x81\'\xaa\
#\xda\x03\xc0\xe8\xe1\xd3\x8bND\xe4s\xe0,\x04\x91`\xb7a\xbdV\xa4\xde\xae\x11\x8d\xdc\x81\xea\xaa\x10\x00\xa4P\xe4\x1e\x94\xbbA!\
\xe0\xaa\x12\x90\xc2\x81[\x1d\xd4\xe2j\xd3A\x96\xf1\xd0^\x91\x1b\xcc! B\xf11\xc1\x12\x1b4\xc2\x05t@\x1d0\x92\xc7K\x04=\
\x93 0m\xb2\x14\"\x12\xd3W\xd0\x1fU\x04t\x01\xe0\xc0\t\x12\\\xa2\x03\xe8g\xf2\xbcr\xa3\x03\x1e\xf1x\xc3\x01\xf2\x99\"\x92\x9b\
\xf2<\xcc\x10M\xc2\xc1\xd3|1\x8d:b\x95\x8e\x12O^\x80\x14\xd41\xcb\x07\xf4tr\xa4c\xf5a\x0c\x18\x94\x16\xdac\x1d\xea\xe0\
T\x9f`\xd9]1\xc9\xed\xd0|a\x92\xc3\xad!a\xe8`\xabV\x91`+\xf4m\xcd\x81\x1b7d\x1b8\x00\x12\xfc\xa2\x00\x00\x00\xa4\
g\xe1+\xf5\x13\xd1\x13\xd0&\x90\xe4\xfc\x01a\xc9|\x80\x9d6\x84|\x9aD\x88\xb1\xf1\x83r\xe4\xc7\r\xa4\x8f\t\x83-\xbf\x12g\x10\
\x11\xfc\xear\xd8\x043@\x9fSS\xf6\xc1>!\xc2l\xe6\x93\xad$\xb0\x8c\xaf\xf2g\xee\x00\x16mA\xbb\x91\x11\xe3{$7\xa9\xf4\
\x0fh\xe0scB\xb2\xea`-\xa9\xf3\xa6f\xa2\x86NPnW\xf1\xb0\xd0\x80\x82\xa2\x03g\x9ca\xa5\x91!tH\"%\x82\xe4C\
\xc2\xa0&\x8d4O\xa7Q\xd0g1\xa0\xacT\x12\xad\xa4\x81,\xd0\xad\xd6\"3FB\xa3C\xe3\xfc\x890\xe9\x03\xc1\x19y\xa4\x8b\xdc\
\x90\xe2&\x80\xdcu\xa0\xd7K@\xab\xcc\xf3\xb1@\xe0\x03\xcaB\xa7*\x91\xc0\xec\xd3\x89a\xd3\x08\x18\xd37\xad\xd2S\x17\x01\xeb?\x14\
zG\xc4T\xdc Q\xdc\xa2<\x81\xe1\xac\xc41\xa3i\x03\xbab\xb2\xefs\xc1\xde\xcb 9\xb0a=\xa5\xc0\xe4\x1f#/\xbb\xc1a\
F\xe1b\xe1\xc2\xb4>\x01kD\xb1us0\xe6\x85q\xa7e0\xcc4\x94\xdeq\x94\xcb=\x912Y\x01AX\x10\xf9\x9aR\x99\xd1\
p\xca\xe1\x13?\xecQ\x01\xb2\xc2\x95\xc7\xf2s\xd8\x10\xfcw\xb0\xcaa\xf2\xfb\x87\xd43NS!\xd1\xf2\xa6\xa5\xd2\xc7N\xe0m\xfe\x81\
\x0f:\x82\x91\rDU\xd9\xa1\xd7R\xe2\x01\"\xf1\xa5O\xd4j7!!\xd9\x01L\x9a\x84\xe2\xf6\xc3\x0ct`\x0b\xbd\xf2!\x0b\xa0:\
\xbc\x03\x11\x00\x01q\xa3\xa0\xfe\xbaq\x96\xa4!\xa2\xa3\xa0\xb8M\xb2\xef!A\t\xb5!r\xe6\xf2\xa4\x87\xe4\xd4\x10`\xc2c\"\xe9c\
D\x03VS2\xde\"\xbaVB\xcb\x91\xf0\xb2\xad\x91/=\xf3\xf4\xee\x01\x1b=\x01H\x83\xe1#\xd00\x8c~\xa0\'\xcf\x00\xaf\xa8\xe3\
\xe3F\xe0\xddy\x11@\x1d\xe2\xd3\x9d@;\t\xb3L\xebp!/\x10\x12k\x14\x94\x06\xb1\x91\x12\xe3\xd5\x02!I\x06\x01!\x8b\x02\xc0\
\xe9q\xce\x8dD\xdb\xf8\x82\xb4(r+\xefph/q\xcc\x1d\x80B\x90\xe1\x90C\x94\x1f\xed\x12\xd1\x90\x92\xee\x98!Q\xec\xf0\x00\x00\
\x00\xbfG\x13~\xd9 \xa2A\xa2X\xec\xa16\xd8P\"^0\xe4O4\n\xb5\x14\x8a\x1d\x82[\xba\xd0#\x1c!\x02u\xa4\x1e\xbeS\
\xe0d\xe3v`\".\xea\xa3\xd2i\xc2\xcc\xfbq*\x13\xc3\xf6{p\x89\xde\xd3\x97U2\xf8\"\xf1\xf9\xd0@@\x90\x12\xd5k\xe0\x95\
\xc9\x90\xf3\xdeS\xd1M\x00q\xf9\xd0\xa2/\xb1\xcda\x91aP\x11~\xbf\xf2\xddw\xa1\xa3\x97\x83\xdaAT\x8dC\xd2\xba\xc9\xb3\xf3\xea\
\xd3\xd4\r\x92MD4\'}tp\x8f\x81O\xcf\x92\x81W\x10\x9cFA\x8cR\xf12\xbc\x92.~\xe2\xd9L\xd3!\x8f\xd2\xb8;A\
\xac\xfep\xda\xc7\x93`\xe6\xf1\xc3\x83a\xe6\xa3\xa3\x050\xe0\xd8\xfc\x00\x0b\xc0B\x9a\xee2\xca\xe7\x00\xc0\xaea\xc2\xddc\x16\x85\xa4\x0c\
;ba\xacD\x83tB\xad?Q\xe2\xc7P\x11\x03\xa0\x0ea\x90\x8e0R\x1e\x10\x10\xb0YQ\xb7I\xc4\xe3\xd7\x10\x00\x00\x00\xa7\xc2\
\x81r\xa4SQ`\xc2\x8b+\x03\x1cB\xa4\x17\xb5#\xc1o\x10\x19\xc2r\x00\x00\x00\xc0I\x12\xdd]\xf4\x9f+2\xd0\xf5\xa1\xcf\xcfS\
\x00\x00\x00$R\xc4\x95\x04\x03/\xbcPd\x14\xc2\x15Ytu\x86\x94\xde4\x01l\xbe\x90*\x01\xf2kX\xc0\x04>\x03\xc6\xec0\xfc\
\xc0\x83\x99\xaf1bH0Ml\x01\x97h\xd0zW\xf4\x9c\xee\x00\x823\xd0\xf8\xa1\xb16\x16\xb2\xaeL\x93<\xe6\xc2\x16\xa9\xc4\x04\x82\
\xb48:\x92\xaa\xbeC+\xc9\xf3p@2\x04\x0c\xa1,\xa0\xc0\x15\r\x81\x1b\xc7\xf1\xa7\x0b\xe2Q\xf2\xb0\x00\x00\x00vbA\xf1Z\xc1\
\xfeLB\x99\xb4\xb0A\xbb \x92D\x11;\x8a\xa2[!!\xa0\xb6c\nu\xc2\xa2\xe7S\x99C\xa4\xe2\xa8A\xe5\xe7P\x98\xbab?\
\xc4\xc3\x1dDD\xf8L\xf1\xadIs\x88\x81\x90\xa5\x18R\xc3\xd2\xe1<\x86\xa2l\xb9\xc23\xa8\x03\x18\t#\xbat\xf4._S\'\xee\
\xb24\x0c\x03X \xc2\x99\x84\xe1\x9c\x0cpx\xaf2\x87\xd1\x10\xb5\x1b\xd3\x1c\xa3\xb4\x1d=\x10\xb5\xba\xf1\x7f\xe5P\xb5L\x11\xd5\x06\xb4\
\x03\xdaP\x94\xa0\xe2\xaa\x1e\xb0\xa8\x9c\xb3-[!\xb1\xb0\x04\xd3\xf93|\x9ep~\x9eS\x9d\x8b4\x97\xdd\xa1\xc3H\x10\x18[\xd1k\
\xd8b+o`\xcc\xdc\x81?\x9aP9\xf1\x93\xc4\x07@\x15E2\xc8\xed\x81\x1b\x93\xc0\xb5|\xf2\xb0\xcb\xe3\x8c\x94!\xeb\xcf\x11\x80 \
C\x14\x87\x04T]R\xb9c\xe2%\x88\xb4\x00\x00\x00\x00\x00\x00\x91\xfc\x83\x11\xa6\x92\x90M\xe2,\xb3!\\\xcb\x13\x1a\xae\x94\x89:#\
O\xb54$q\xf1y~\xf2\x03\x882\x1a\xdc\x108\x07T\x1aH\x01\xe1u\xb1\x1dAb\xf05bO\x06\xe4\xb0\xb3\x11\xa8\x98\x04\x10\
\x9c17T\xc0w\x05\xf4)\x9d\x13\x93\xd9a\xd5\x9b@>\x8a\x04\x06R\x14\xd6\\\xc3\xa4h\xb2\x8b?\xf2t\xa7\x81JX0\x1b{\
\x90\x00\x00\x00M\xc2\xb0\xfa\xdc`\xf7\xaf\xc4\xc6\x1e\xe4\xe5\x99\x82\xc82\x04\xf6\x8d\x92\x12HR\xdc\x0b\xc3Hz\x10\x025\x02\xcd\xd7\x13\
\x8f\xa8\"\xacb\xa3\xae\xc8\xa0kO\x93\xdd\x1a\xc3T7\xd0\xb0l\x04\xbf\xdd\xc2\x95\xdfS\x99\x18\xd1J\xd1A\x03H\xa0\x12\xdf\x810\
,\xb0\xd0E2\xecHR\x91PAUD\x13\x8c\xc7\x83\xa9!B6\xf5\xf2\xb3d\xc2O\x8e\x94\x0b\x83A\x11Q\xf1\xfe\xef3\x1e\xd3\
\xa0\x98\xa4\xc2\x14\x10\xf2\x1f\xa8\xb1\xf7\xfd!\xad\"\"S\x00Te\x8b\xc0\xafz\xc1\x18p0ZR\xc4\xd3\xa1P\x86\x9d\xd1\xc8I\xb2\
\xa3\x8a\x02O6\xc0\x98\xbf\xb0\x8a7\x13]~3/A`\xcf@tm\xc0\x11\xe5\x13\x91xQ`gVs\xcdV1\xc7\x80BQ\
J\xf0O5\x12~\xd7\xd1&\xf6\xa2\xb4\xb7R\xc0\x19P)G\xc4Om\x01\x0c\x9e\xb0\xcfe$\xca \xe4H\x17R\xe8c\xd2O\xb9\
\xa3\x02\xac\xc27*P*\xc7\xe2P\xa50\x00\x00\x00#\xbc\x82\\I\x82btAm\x0c@8\xdd\xf0\x87\xb0\xf2\xfcb\xf1\x16@\xc1\
\x05\xd520Xs!\x961r\xf4\"\xb9\xe1!z\x9fRA_\xa1\xf3k\x10 d\xd1\xbfP\xc4$\xed\x90\xfcf\xa2\xd8aS8\
/\xd2<\xf4R\xc5\x93\xe4})\x10\xba\xd11R\xa6\xf4\x00\x00\x00\x1c\x1c0\xb4\xf2\x92d\x07\x13\x90\x9a!Z\x03\xc2\xa5Fs\xe1t\
D\x12r#\xce\xee\xb2A\xd8\x00\x9dB\xa2@\xddr\xf4H\xa1\xaf\x7f4!\xe40\x83\xe6@\xed\xf2\xe3\"\xb9a\x7fJB>v\x80\
,\x0ePg\x08\xf2\xcc\x96\x83\x7f\x7f\x14\xd5\x00\x04\xd4d\xc1\x9b\xa81t\x9c!\xc6\xbda\xca\xb4\xb0\xe5\x80qO\xd0\xf2\x8c\xb4D\x83\
x\xe4\xa4E\xc0\xd8\x15A\xe8B\"\x93\xcc`\x9f\xd7C\x93o\x92\xcd9`{\x160\xee\xd6c-\xac\xe0\x1fDa\xcc\xf0\xf3\x14\xc1\
\xf0\x85\xd5q\x80\'A;\xa4Q\xe4\xf0\xb3\xb8M\xb3\x95J\x146=q\x13\x1as\xfe2\xf1\x11\x1c\xb4\x03\xf3\x91@\x08\xf3\xe4\x14\x01\
\xf5\x8c\xf2\x1b%A+\xe1A\xd7\x84\xf3\xafZ@y\xa1\xa1\xde\x0f$\xa9(\xb3zM\x82_\xbd\xf1}\x9a\x82F<\x01\x9e\t\xf1\x9a\
\x19\xf2\xa5\x1ca\xce=\x12\xab\xac#\xd2*\x90\\\xb2\x00\xbb\x9dd\xdd\x14\x90\xf7\x88\x94Z\\$\x98q\x02\x16\xbd\x02ZArU\x91\
S\xf4,\xa1C\xa3\xa4\xf2\x97Q\xcd?1zJQ\xde\xb8\xa1\xc9\x14RgC\xa2kDb:H\x93\x02\x00b\xac\x8d\x81\x90O!\
\xa2\xc6`\x1fW\x11ib\xc2\xd8X\x11\x1d\xebs\x04mA\xc6\x87p\xd6\x0bq\xb47\xe4\xd78\xa4@L\xf1\x17^\xc1\xa2\xdeQ%\
4\x00\xb4O\xe0j\xe7\x13\x16\xfbR-_tn\x00D\xa8W\x03\xcc\xaca\x07\x91T\xc5 \xb2+Q\xf4\xe1\x92\x04\xfa\x80rL\xf2\
\xb2\xeb\x0b3[@\xb2\x83\x93\xa4\xf5\x1a`\x00\x00\x00\xc1\x93\xc0\x00\x00\x00\x9d/`\xcb\x11\x12Wo\xa1R\x91t\xcd\xa8P2\xa81\
q\xc0\xf1\xd3\xdcCy\xf7\xe1\xa7\xad\xb0FM!\xe3j\xc1\x1e\xf1\x91w\xb23@NQ\x1f\x97T\x8fG$\xec:\xe0\x01WA\xe1\
\xf0P\xda\xe8\xc2cc\xb1\x16\xf0\xd2\x93\xccR\xb7\xee\x81\x1dG\xe2fr\xa1\xd8\xdd\xf1\x10\xcf\xa3\xe5\x0c\x93\xdf\xc4\xd3\t\x1d\xc2\x1ar\
\xe0\x08\x111\x04\x8e4\xadG\xd4\xe2p\x94\xbb\xc0\x82\xd2R\xe4\xebr\xa1\xbb\xb2P\xc3\xff\xe3W\xcd\x03YV!!%\xb0\x01[\xd4\
C\xb5\xa4\xbf\xabd\xd1Z\xd3q\xe2\xd0\xdb\x96\xa3GXcL\xcdSc\x1f#}\x014\x0c\x98\xa4\xc27\xc0\xf3\xf4\xd0\xe4m\xd2-\
\xebp\x82G\x91!\xcec\xe7\xe0p\x05Q\xa13\x9e$u\xa4\xb2\x97\xb2\xe4\x95_pI\xb6\xd1\xea\x80@\x0f\x1c\x00y\xb60\x8a&\
\xb3\xf0\xcd\xb1J\xac\x11\xa5O\x83\x95\xd9@\xf8@P\x8e\xcdQ?\xb3\x01\xf5\x10d\xb9\x9d\xb0*C@\xb5\x971\xe8\x0c\xf4\xc3\xe7\x82\
\xe3\xc0\x93e\x03\x00<\xf7P82\x84g\x80R\x13\x07\xb2\xcc\'1Np\x12\x0be@\xbe\x8f\xd34lB\r\xb1\x92\xb5\xc0\x11\x8b\
T\xd0\x0bN1\x9a\x14\x817J\xc2\x8c\x803B}\xb1\x98\x08\xc4M\xc0\xb0\x90\x84#C\xdd\xc0\x9d\xc5\x80u\x05\xe1\xe3\xee\x83,\xe7\
\xd0Q\x06\xd2\r\x92\x01\xa3t\x92\xe1q#\xf4\xc6\x91\x83sA\xfbAt\x83\x89\x92\x8a\x82q\x0ci\xd2\xd1o2\x8b\x06\x92,_r\
ct$\xc5#\xf1\x01y\x14\xd0\t\xa2\xac\x85\x84\xc5U\x80\xd0\x8d\x80\xcb\xbbc\xbb\xa2r\xf3d\xf3\xdd\xc1\xc0\xea\x08\xd1V\x95 G\
\xfa\xd1P\x9a\xe0\x00\x00\x00{\xa5\xe2^Er|)\xc1\x06\xd5\x11\x04\x88\xc4\x82\xb6\x81\"\"\xd2\xf1MB=(`eJa\xee\x8c\
\xa0\x12\x9b\xa4\x06\xdd\xf0\x1d\xaa\xc2\xeb4`\x15\xc9c\xddJ\xc0#u\x10c\x880\xc0/\x11d\x7f\xe4\xf8\xb9\x91\xbb\x82\x10\xad\x8e\xf1\
(VQ\xf8\xdf\xf2\x94\x0ed\xed\x042\xedi\x83\x9c\xf1Q~\x9e\xd4\x99\x08\x91b\xce\x92\xe9;\x94\xaf\xdb\xc2\xcf\xdf\xc1C\xbb\x91\xbd\
\xeb\xd0aLSlJPD8$\xb2}\x13\xe4\xe1\xa0\xc9\x0c\x12\xf9\x18\x12\xbf\xe20\x9d\xbb\xe02\x1a\x04M\xb7@\xa9L\x013\xec\
\xe1\x9a\xe40\xf6:\x12\x9c\xf03\x048\xd2\x1f\xf6\xb1\x06*R)\xdeQ\x9c\xd01hZ\x12\x17r4\xb8\x10q\xaf&\xd0\x9d\x91\xe4\
\xde\x83\xb0R\xa1q\xdf\x7f\x13\x12t\xc3\t\xb6\x91\x1c\xed\xc3\xb6 a!\x19\xe0\x19\x92\xc1\x90\xc8B\xf5^c5\xeb\xb1\x88\x88q$\
(!\x91k\xa2U\x14\x834u\xb1^\xf3\xa3Y\xd7\x00\xce\xc6\x908\xb4\x04\xb7n\xb2\x82N\xa4\x82\xe0P6\xb4\x10-n$qE\
\xa3*\xb0\x94/]Dq\xddp3\xcb\xb3_<\x12\xa4\xb4tU\xb4\x01\xef\xa1\xd2h\t\x10\xa2B\xc3\xd7l\x04\xf89\x03\xd46\xd2\
\xa4S\x91w\xe5\xe2\x08f\xa0&,\"c\x18Rd\xa2rgKbEV\xc1O\xbe\xc0\x05\x98c\x8f\xd5\xd0{\x14\xc4BC\x94\xaa\
\xcd\x11\xf8\xf93t\x13\xc0\xbb\x87\xe0\x9d\x1f\x91\x9f\xce\x81\xe3\xdc\xf0\x00\x00\x00\xe1r\xf2\x8e\x83s\xd1\x91@j\xcdp\x82\xbfPu8\
C\xeb\xa3\x04Jl4\x8d\xbc\x00G\x85 \xa9\xe4\x81\x02kpj/\xa2\xa7\x84\xd4\x8f\xca\xa2m8\"\xc0\xe9\xf3\x9b\xa7!^y\xf4\
9d\xb1\xb0\xa2\xa0\x0f\x04b\xb8\xce\xb0\xc3\x9e\xf4y\'D\x9a\x99a\xed|\xd06.T\xedlr\x91A\xb0p\x82\xb4\xa8}\xa1\xa4\
\xb6b\x04#\x83\x00\x00\x00\xdfF\xf2\x00\x00\x00\x9b\x93\x020\x16\xa0Q\x15\xb1\xc8\x19\xf0\xa4\xc6Q1?d\xc7\x84\xb2\xd1\xec\xa2\t\xd1\
p\x02aQ\xac0b\x00\x00\x00\xfbXcYt\xa2H\xcbph\xc6\xd1\x1d\x8e\xa1\xd1\xbf1&\x8d!Y\x8a o&\xf2\x82m\xb4\
\xdb\x16p\xb7qd\x11\x08\xe2>u\x14\xc34\xa4\xeb\xc3\xd2>\xe7\xc0\x18\xd9\x03\x14,\xd1\xe6]s\xfdK\x04Z\xfa\x90\x1ch\xf2\x18\
\x9et\xbb\x060\x00\x00\x00\x82\x1a\xd2\xde\x97B\x97v\x94\"\x99`9\x03\x14\xf7I\x80\x10?BoC\xa4\'X\xf0\xfd\xa6\xd4Uy\
4\x08lcA\xd7\xf0g\xbap\xfc\xdca\xb8r`\xa2\x80t\xbb\xcb\xf2\\\xd6\xe1N\x861(\xf1\x11\xf0O\xb4u\xcc\xd1\xfe\xd5\x93\
\x19*\x12\xa9\xf9\xd0\x10\x12\x90>\xe3#\x7f\xdfa\xd3I\xb2zO\x92-\xd5\xf3\xf1\x9c\xc1\xfdq\xe0\x80\xdeB\xec\t2\xde\xd0\xc3\x12\
\xe5q\x91G3\xe3\xf1#Y\xce\xd2]\xca\xf0\xf3e\xc4N\x7f\xd0\\Z \xf6\x02A9\x900v\xce!\x9b:2\x8a\xad$\xfd\x8e\
$]\xebB\xd1\xf7\x92\x10\xdd\x005\'r>\xba\x13\xfe\x9f\xb4\x7f\x96\x01\\M\xb0\xe4F\xb4\x1b\xd5\xc0i\xc7\xb1l-bb2B\
D-\xa1\x98\x99\xf3YJD\x01\xcc\xb0q\xd3\xa2\xc7\x04\x11%\xb2Th\xc0`w^P\xb5#\xd07%\xb3MQ@\xf4\x1ac\xc3\
\x981U\x05A0q\xa3[\x83\xe3R$r\xe1ntzk\xd3\x7fB\x80\xee\x1cq\n\x9fr\x15\x83\xd0\x82\x0bA\xb2q\xc2\\\x14\
\xe0\x00\n\xc3In\xf1:\xb54\x987B3x\xc2C/\x82,\x0e\xc1L\x87 M\xba\xc2\xc1d`%}C\x9c$\xb4\xa6\x84\xe0\
f\xc4cWC\xa4\x05m@\xd3;RDp\xf0\x9e\x81\x10\xdce \xe8\xd5R\x88\xa8\xe1\xdb\x9e\x84\xba:\x94o\xaa4\xc3\xcd@\x15\
\x8bqg\xf1Rbd\x90\xae@\xb1\xfa\xbf\x02L\xd2\xe1\x14u\xb4\xf3\t\x137}Q\x99\xa0\x91-6\x80>\x1f\xa0g\xf3P\xbd\x13\
\xa0\xf9\xdf#7D\xd0g\xee\xd2\xea}3m\xf1!\xee\xd4AN~1\xbfl\xa0p\xebrx\xdf\x90\x80\xbb\x82\xd2\x1ep\x955$\
\x9a\x1aB\xc7\xa4@\xc3\xfbp\x00\x88\x11_3\x00\x8a\xaecZ)\x01\xd2-\xb1D*\xb0u6c\xe4\xdd\xe1ItS_\xb4\xf1\x8d\
C\xd0\xe0\x86\xa0a\xf2\xc0\x96k\xd4\xaf$\xa2\x9c\x1bQ\xb8\xdeb\x00\x00\x00Acc\xc4eR:R\x11?\xc5\x82w\xb5\x93\x88o\
\"\xd6\x9bc+\x12\x03\x17\xdbp\x1d\xcf\x03~\x04A\x945\xe0;\xbar\t>\x12\xcd}05\x99\xe0\x18\\\x92\x99\xc1\xf1,\x7fb\
\x1b\xfa\x90H!$\xeb\xb5\xf1\xf7\x03Dc_q\x00\x00\x00`\x98`\x84\xf7QTz\xd1\x9d1\")H\x90\xdf\xff\x91\x7f\xc8\x11\x06\
\x06P\xecp\xd0\xb9\xf1\x93\xc8\xc2\x80B\x1c\xb1\x0c\x8c\x04\x02=`\xc1\xa0S\x0c\x14#?x\xc0$GP-A\xd2\x95Tt\xf6\xc4\
P\x0bQ\x82\x00\x00\x00e\xe1\xc0\xbco\xd4\xd4lB#\xda\xe1:,\x01ee2\xcc\xc9\xa0\xe0\xf2\x93\x11\x8c@\x8f\xf11/\x97\xa1\
kg#wf\x10y\xb9r\xa0[\x84\'\x821\"\xd9\xd3\xf9j\x13Ez\x84\n)\x00\xc1\xe5\xc2\x06KR\x03\xb0Qt\xb7p\xa6\
\x02D\xdf\xe9B\x13\x01R\x17D D\xa0@\x1e\x19\xf3\xb6\x87\xf4l\xbe\xb3\x9eJ\xd4/8\xb1\xb0\xa5T\xb0\xe4\xe0\x0f\x171\"p\
\xa3\x01l\x91\x0e\xab\x01\xae\xd33q\'\x04J\x841,\xfda\xbc\xf8\xb1\x8d\xab\x11\xb5Q\xc4\x04\xfe\xf0Vw\xc0-1\xe1W\"\xa1\
\xd7\xf53Q\r\x92\xed\xd7\x903f@\xffn\xc2\xdc\xabQ\xf3\x00`K^\"\x81k\xb3\x8c\xdc2\xcc\x1bR\xa9\xe4B\xac0@\xac\
N!\x8e`@F\xd3\xe1\xdcs\xf4\x058t\xbe\xc7\xc0\\T\xc1\xac\xe1c\xce(R\xfe\x7f \x0e\x18a\xac\x1d\xb0\x8b\x05\xb2\xc9\xea\
C\x9d\xe5\x13Q\x04\x94|{\xd0\x16\x8f\x82\x00\x00\x00V\xa5\xc4u\xae\xa0+[\xe4S\x01\x01\x83\xd4\x12\x7f\xe9C\xba\xb9p\xc3\x17 \
\xbcAbsO\xd0v\x94\x937\xc8R\x00\x00\x00\x1c\xc0\x92e 13!T\xd2Ia\t\xeca\xf832\xbb\x9a\xf0B\x83$\xf7\
>\xd1#80@p\x83{\xbd!\xa171\xa8\x95\x84\x8f\xc6\x837\xa9\xd0\x81N\xa2\xe4\x13b\t\xf1\x02\xb0\x96\x14\x07N\x14\x94%\
\x83a\xfeA\xb5\xb2\xf3\x8c\x16\x04\xa1\xa8\xb4{\xd6\xe2\xe9\x82@\x13\xeb\"\xf7?4\xf1\x92`\x02\xb6\xc0!C\x02\xa5N\x90/\x97`\
\"\xccC.\xe5\xe2\r\xe9R\xaa\xcf\xf3\x94\x0ca\x12G\x02S(\x11\x87M\xc0q\xb4\xd4c\xe5S\xe6\xcdr\x1a24\x84/q\xa0\
n\x91~\xa8\xa1\xcfF\x84ip %\t\xb3\xd0[pu5\xf3x\x8e\x90g\xd8\x10x\n\x02\xd3\xbdb\xefd\xb2H\xb3\x04!\x1e\
a\xde\xab\xc0\x14\x11R+\xd8\xe0Y\x92\x03/\x86q\x97\xa0`\xa9\x85`\x00\x00\x00\x1d\xed\xf1\x0c\x08\xd1\x02\x1c\xe2X\x800WH\x90\
\x82\xf0\x93\xfc\n\xb1\x8f\x8a\x91zg\xf3v\x91\x04|\xcd0N\xc03\\h\xa1Kt\xc0wl\x84M6\x83S\n\xf0\xa7\xab\x04\xbd\
\xcd\xb0\xb1R\x94\x01\xefc\xd9\x8e\xf0F\xc6@\xbalA\xa0\xff\x01^\n\x02\x87Yd\x1d\x040$PA,\xcf\x127P0\x18\x95\
$\x81!\xf4;L@AA\xc2fF\x90`\x8dC|\x99\xe2\r\xc3\xf2\xfdp\xf0t^A\x12}\xd0p!\xc0s!3\x8d\x11\x10\
\xd1\xfe\xa2\x96n\xe3E\xff\x029\xd9\xf1c\x0e\x90k\xdc\x93c-\xd1\x80\x9d\xe3\xae\x93 \"\x82\xc2\xb4oR#7\x00\xe5G1R\
\xd5\x03\x00h\xd1\xc0%2\x00\x00\x00$t\xc1\xb9q\x11\x7f\x02\xb0\x98y\x00b\x07\xb4e\x032\x7f\xae\xc0\xcb\xc2R\xb5e\x92\xb3\xa4\
\xf2w\xf4\xc1\x8f\x8dq7?\"\xba\xc6!\x12\x99\x80\x16\r\xf3\xed%\xf3\x9cF\xa2\x0e!\xe0\xbf\xd4\xe3{Ar\xf7\x8e\xe0\xbc\xf7R\
0\x96\xd2ru\xa2\xf8dQ\x19\xc1\x13\xa9aAB\xafs\x1fJ\xd1l\x8c#\xfdh\xa1g\xc3@x\x89\xc1\xe8\x04\xd0\xe9\xe30h\
\x19\x84}\xa2\xe1\x8b\x0c\xa2\xa0\x14\x00\xe2\x90\xa1\xfc_\x02\xea\x0b\x12&@\xf0\xf3\xd1p]\x14\xb4\";10eD\xe4\x89\xd2jE\
b\x0fI\xd1\xdan\xb1\xbb\xbcshW\xc1\x0f\x9a\x81\xd4{T\xae\xa7\xa1\x8f\xb2\xd3ZG\x90Q\'\"{\xc4\"\x93M\xf0gd\xa4\
\n\xdf1MLaDD\xc4\xa3f \x02k\xe2Zq\xc1_c$\xf7\x13\x03\xa6Fq\xb04\xc29)2\xd0\xf8\x02\x0b\xc7#G\
\x9e \x89\xb1`\xcb\xf0\x02\x95u\xf1\xee\xb5D\x87\xa5\x12\xba\x95\xd4@b\xb24\x8aS\xa2\xafa/\x82\xf1\x11>\x021 b0D\
\xb1\xbc7\xb2\x15\xe6\xf3\x00\x00\x00A4\x82A\xb51\x83\x85\xe0\xcfd@\x82\xaa\xa3\xca\xd6\xc0\xb2\xa0\x81\x96\xa6\xf13\xcba\xbd\x9e\xa3\
\xcc\xd6\xd1l\x9a\x10`$\xd0\x00\x00\x00\rJ\x13\x90\t\xb1@\xe9SmQB\x15C\xf4\x94E\x04<\x81\xc2\xbb\x05\xf2\x83\xbd\xb27\
\x06\xb0\xd5\xc0\xa0\x8d\xda\xa3w]q\xf5\xb7\xc0YK\xa2|\x0b\xd0SS\x11:\xf5ch\x93t\x9a\x13@\x9f-!r5\xe1\x8e0\
0mN$\x93t\xf4@T\"\x8d\x02a\x14\xda\xc2\x8d:T$2\xf0\x18\xfe\x01\xda\x0bDo\x0f\xd2\xcd\xad\xe0\xd7Z$\x0f\xb0\x12\
\x85\x07\xf3}%T\x82\xc2\x01y\x8d\x02\xfay4\xfevQ\xc0\x9f\x12\x88vay\xe1\xe2\t\x083\x1b8\xc2%Y\xb0\x8fP\xe0B\
\x98\xa4\xd5Ar\xf9\xca\x13;\\\xd2\x88\xfaC\x9b\x0c\x11\x10[\xb4\x92\xc4\x11\xb8\x80rHeBw\xae\x94\x9e\x93\x04S\x8dtmI\
@\x01-\x82?B\xd2-\x954\x85\x9f\x12\x00\x00\x00\x8a\xc8\xf3\xe4\xbf@\xe4d\xf2\xf0A#skr#iP\x16Z`l\xa7\x92\
3>\x03\x9fp`t\xf8#\xf6\x08#\xd5\xd2\xf2?\xf2\x91\xd0\x0b\xa0M\x96D\xc8\xd5A\xeal\x93\x7f\xee2\xae\x1e\x04\x99%\xb0\x08\
\xeb\xf0g\xf7\x023\xea\x91\xb0\"`\xc2\x84\xb40i\xe3YS\xb0\xbc\xaf\x82\xefK\xa3\xe5yq\xb5uQ\xbca\x90G\x98r\xb3&\
\xa1*Q\xf2\xe7v\xa2\xbfp\xd0\x82\x7f3\xcc>\xa0k\x00\xd0\x900a\x82\xba\x11\x90\x05\xa3\xf6\x0c\"Y\xae\xb4\x01Y\xa1\xbbo\xa1\
s\x8b\xd4*\xad4f\xa8\x81U\xfd\xc3\x11A\x91\xa1\xd1P5\x1ba\x8b\xa6\xa4\xd9\xeb\x11\x05\xfa\xb3\xee\x95\xe2\x13b\xa0\x84\xcdQ\xb2\
\xe3\xc0\x04\x02b\x83\xa1q\xf2\x02c\xb4`\x90\x10j\x849QrI\xd5\x83\x84\x9a\xd0\xbb\x9a\xf4V\x86C]\x96\xe15\x7f\xf0M\xe5\
@4\xff T\xa6\x91;\x1a\xf0\xc6JPk\xd4A\x14\xcb\xe1\x8e\xa6\xc3TC\xa0A\x8fbB\x9bT\xcc\xea`\xefU\x00\x13S \
\xecA\x11\xa8\x9e2\xfczp\xa3\xb9\x81=\xeds\n\x12\x84B\x0b@\xa5\xfd\xa3\x94\x85\"\x18e\xd0\xa7TR\xe8\tp\xf1[\x14\xa0\
\xfb\x91\xbf4S\x06\xaa\xf4\xdbT3?\xa0\xa2\x14\x03\xa3\x03Sbw\xb1\x91\xd1g\x90#@C\xde>`x\x83\xd4\xf6\x7fq\xbd4\
\xf1\xf0\xe0!i\xe3\xf0\x1f\xf6\x92<]\x10\xd6\xf6\xd0\x00\x00\x00\x03L\x00Db\xb0\xfd\x1d\xd1u\x1d\xc2\x98\xfe\xd1l\x95t$\xb4\xb2\
\xaa\x9f\xf0\xde}\x04d\x1eq8\x01\xf2k\x1c\x12\xf2\xb2\xa0\x83\xaeD\x1d\xefQ\xaf\xce\x90\xf4\xf3\x83r\x90C\x98\x13\"\x1fv\xa4$\
4\x04\x03h\xa4M$\xe1(m\x12\xa8+0N\xd6\xc3\x1dJ$\xb3\x02\x00\x9d\xcc i3\x00\xf6U\xa1\xf6\xe9 E\t\x80d\xb2\
D\xbc\xe8\x92dSPB\xa9\x03p\xb2\x84\xbc}q\xffs\xd0@;bPt\x82Y\xfa\xe2S:\xa1q\xa2D\x1cNT\xf5B\xe2\
\xf1\xe6\x90\xcc\xdc\x90\x94f\x12N\r\x04x\xc6\xe0\xf2\xb8PO\x11 W\\\x01J\xc4\xf1\xd4\xbf\x10\x7fE\x84NC\x94%\xe8CK\
u\x91\xa9\xe7\xf2\x04\xe7S\xa3\xaa\x80$\xa1\xa0G\xbe\x01/\xd7\xf0|\xd1\xe2\x15\t\x10q\x94\x12\xb0\xe5@\x88$\xb1\x0f\x82\x01}`\
4\xaf?\x00>\xee\x13\x10\xcf\x91\xe1\x7f\xf2Kk\xa4\x0e\x16\xf0q{t\xb0\x93\xa2\xd0\xfdpV\x81`*\x87\xa0e>\x14\x82\x18\xd1\
\xc4j1@\x11\xc3\xb7\x94\xd1\xd5\x15C)\x0fC\xa9mDh\xf9\xe0\x87\xb4\x83\xf2\x8a\xf49-\x81\xe9\x1e\xc0e\xb9\xc0p\x1d\xf3(\
.C\x00\xb0\x80\x03\x16\x11t~4]y\xe1\x07\'r\xb9\x01\xe1\xb7\x00@\xf2\xda\xc3\x19K\xb2\xfb\x07\xb0b@\xe3@\xeb\xc3\x91p\
tH\xb2\x03\x00V\x11\xae\x8a\xa0-6\xf2\x90\xfa\xa2\x05\x93\x14\x03\x81aU\xd4\x00\x91\xf2Q\xab\xe7A\xa15\xf34\xd2\x13\xe4\xa7d\
\xed s`kC\xe2\xea\xb0&\xc9\xa2o\xcdB4Pc\xdfr1\x8c\xa54H\x83\x12\xd5W\xc2\xfel\xc2\x98\x8f1\x1f\xd5\xd1\xcf\
\x07\x80\rm\xe4W\xdd\x03\xd5\x00\xa0\xddG\xf4\xc6c\xd1m\xf71\xa7\xec f\xa5\xb0P\x03\xe2<\x95\xe3$)A\x8d\x04\xa4zT\
r\xc1^\xa1\xe1\xc3\xf3\r6\xb4\xe8N\xd4\x1a\x11\x90\xe1\xf2a_\xcf\x02\xac\xb2T\x95gAZ\x93\x83\xd4\xb7\x82\x98\xa5\x145Z\xd4\
\xd3\x1a\xb4\r\x9d4\xad\x81\xf4\xf22\xe1\x13_\x01\xac<\xe13\x80\x84\xcc\xef\xc3\x05t\x13\x8b\xa5\xd1\xdd%\x14YAD=\x06\x91\xf6\
\xd6A\xafp4\x9a\'a\xb4(3\xb8\xd9@v\xa2\x80F\xa4\xc1\x90*\xc3\nO\"\x9b\xa8\xa2.\"1\x81Mpu\xd7\xa3<\xa5\
A{\x06\xf1\xbf\xe1Cw\xcfc\x12\x9d\"\xd6\xb9p?\x12p\x02\xa7\xf1\xfb\xf6\xb2\x00\x00\x00\xf3\x8aR5\xee3\xd9U\x81\xbdd\xa1\
\xbd\x87at\x03AB\x18\xe4\x87<\x91\x98\xb0\xd1\xa0\xb3c\x941\x00\x0f\x92\xf4\xe4\x03\x13\x13t\x10b\xa9\x81\xca\xc0@\x13\xea\xe3\x7f\
@\xb2\xcb\x88\xe0\xa1\x86Ah0b\xdf\x8b\xa4\xe1\xb9\x83\x8b\xec\xc2a\xdd\x91\xad\xae\x10\xc3`\x11\xe8\xda!`}\x01/D\x10\x04g\
\x14\xc2\xe6riY\xd487r\xbe\x1b\x91o\xa2\x03\xbc#S\x93\x13T(\xba 7\xd1\x82\x81\x99\xa1\xf3aPO\x8c0\xc8`\xa0\
\x0f\xd9\xf3K\xa2\xb3\x04\x8d\xb3\xdd\xdb\xd0\xd7\xa3\xe0\x08\xf9\x90\xbfk\xc3\x81\xf9`\x14i\x13v]P\x0br\xa4\xaa\xba\x90xhD-\
\xc7\xa0\xa9\x861\x15O\xe1|\xe8P\xf7\xe6Co\xe2\"\xcc-\x02\x90\xac#\x17AT\xe0\xd6\xa23\x111<t\x14\xee\xbd\xd2\xb5\xdc\
\x13MY \x9c\\\x00\"N\x82%+\x13-\x93\xe1c\x9d\"F)\xd1\x00\x00\x00\xd04\xe3\xff\xa7\xa4^\xc2Q\x1c\xa5b_{\xb2\
C\xba\xb1\xcc\x92\x84-\xae\x80\xcf[\xf1\xac\xa2\xe2\x1f\x9d\xe4\xac\xe3\xe1x\x98b}\xc0\x01\x00\x00\x00\xbdRT<\xdb\x91\x0eJ\x94\x08\
c\xc1N\xe6P\x18w\x11\x07\xd3\x80\x8a\xae\x11\xccB\xd0\x89\xd3\xa3\xde\x18\xf4\xe0\xb1\x14\xea\xb9\x81Q\xc9\xb3\x00\x00\x00\xe2\rc\xb27\
\"\xd3\xa9\xc4\xce\r\xb0\xf0\xb9\xb2 $\xc0gD`S\x1b\x02\xf7\xa0B\xfb\xf4\x12\xeb\xc5\x81\xd8&\xc0}g\xd2\xdb[0\xf6\xefQ\
M\x84\xd4\xf8\"p\x00\x00\x00\x00\x00\x00l\xdf\xc3#7\x01\x88j@\x859\x90S-\x92\xf2\x9f$\xbc1\xf3\xaa\x1d\x91\xf9E\xf0\xe3\
,`\x04_\x13d\x88\xa1\xab2\x11\xf0\xc1\x90\xff\xf2\x82\x14!b\xa5,\x92\xf1\xac\xa4w\xb3\xc2\xbb\x88\x94\x7f\xae\xd2\xe9\xa5\x80\xc9O\
bs\xfa\xc0\xab5\xe0\x1a\x902\xc8G\xb49\xe4\xd1_W\x92\x95\xca0\x16v\xa4\xd4\xf91\x15\x1e\x10\xc3\xb9\xb1s]\x02\xfd\xb81\
\xe4\x03Pp\x11b\xe8a\xd4\xf6F\x84<ar8\xb1\xb4\r1\x93\xdd7\xf0\x0c\xfd\x92\xc3\xaf\x80\x1cXd<\x8d\xe2\x15\xfb`e\
\xf2\x91\x95S\x10\x86\xb7\xb3\xbfcd~\xcaS\xad\xb6\xe1\xd93\xe4\xf9\x8fD\xf5\xd2@\x80\xeb\xc2\x8cwB\xf9~\x02\x9c\x13A\x8f\xf4\
`\xdd%\xd1\xfeAp\xe2\x89#\xdd2\xc0i\x7f\xf0\x9e\xc7\xc3}i\xb2[\x04\x91\xff\xec\xf1\xbb\xde\xe0\xc4\x94d\xcf]\xf0\xff2B\
;\xd1\xa1E:\x840\xcb\xc2W\x85!%O\xe1\x84\xa7\xa4yQ\x02\xd3\xdbA\xf6\x1b0\xca\xbb\x90\x07\xd8\xf2(\x1b\xf3\xe8NP\x89\
\xf9\x92J\x13ap\xc5Q\xfcN\x92\xacz\xf0?\xe8r`ZA\xb3\xb4t\x9b\x11\xb2\t\xb0$\xf8\xae\xb0h\xb61\xe1\xfdr}\xb1\
\xe2\x13\x04a\xb1\\r`_ \xc3w\xb3o\x8fs\xd3y\x12\xa0\x17\x10\xbb\x85\x83[\xff\xd2z\x81\x14\x00\x00\x00\xdaD\x94\xb8\xfb\"\
n;\x80j\xe4`\xb9\x19\x91\xe4\x9b@\xc49d\xe5\x02\x91\x14\x80\x00\xa2\x19\xc1\xeb\x1b@\xfd\xb1p&\xe9`\xe0\"A\xbe\x8d\x008\
\xe6p\x00\x00\x00c\xa7\xa0\xe2\xe1\xf1yK\xf4\x85*\x02!VQ\x85\x14`\xd9\r\xb1\xe1\x10Qc;a\xa2\x07\x00\x9dL\xb3\r\x94\
\x82\x04\xf7\x80\x9e\xf9\x12{\xf9\x01\xec\x82q_]t\x04\xd0QpA\xe3\xb2g\xb2\x04\xfc\xd3o\xa9q\x0c\xa4\x94\xdf6\x12\x8b\xccC\
\x20\x05\xb3\x1d\xcc2\x1e\xe3\xa1\xd2$\x84Tz\x00\x91yt\xe3\x1c\xd49RB\xe8Q\xc0\xf6\x84\xb2\x01\xf6R9\xb1P;\xeer\x8a\
cAS\x13\x81k\xf8!\xf03c\x14Q\xc3W\x9f1\xe3\xeca\x9d\x93\xe1*W\x90\x06\'Q\x83h\x90Q\'\xe4\xc8N\x82\xa4%\
\x84\x15e\xf4\x98\x18\xd2>\x17a\x82KT\xa9\x9a\xb4o\x9f\xe1\xc1\xda\x02\xe3\x03\x82\x07?\xe4\xb6\"!\x93\xe6\"b\xbc\xa3&\xac\"\
}[Axe\x01\xb1\xb3B\r\xc5\xf1i;\xc3\xe5X`\x97vS<\x0f\x12\x00\x00\x00z\x150a\x15P$\xdd!P\x95\xa2&\
B\"\x8f\xecQr\x88a\xea\xbc\xe0\x98\x9c$\xde^Q\xa9\xb9\x90oYp#\x830*>@\x0e\x84\xe4~\xcc\x83m\x9d\x03\xd9\r\
\xd0\xae\x07#\x99\x1as\xf3\x94\xe1#\xe3`\xd3j\xf1e\x91\x02T\xce\xa0\xfa7\xf1\xaf\xe9\xb2\x99|\xa16\x90bO\xfe\x93\x00\x00\x00\
\x80\xea!\x9c\r\xb2\xa4v\x01\xe8\x17\xf280\xd1\xcaG\xe1\x1bT\x90PG\xd0\xf9NP;W\xc1\x89\x97\xd0\x00\x00\x00\x12\xec\x10\x18\
\xa1\xd0\xd8\x97\xb1\xfb\xd8\x10)\xe3b\xedR\xa43\x19\xc3\xed\xc6P*\xc1P\\\xfbrl3B6\x95\xa1f=\xe1\xbf\x89\xb2\xfbD\
2\x9a\x01R\xfex\xf2J9 \xde\xac`G\x82\xa3\xfa=\x82\x9c\x89\xa4\x8cr\xe4\x85\x8b\x91\xf0\x7f\"\xf0\xa4\x00\x17)\xf2\xae\x0b\xd0\
\x82HDw\xa3\xf2\xd3\xfa\xf0je\x017\x1b@\xab`PC\x81\xa1\x84\x89\xe3d\x81Q\xd3.\xc1\'\xefa\xaf\xcds\xcf\x19#\x00\
\x00\x00\xd2h\xb0\x13#$\x05^B\xf5\x9f\x02S\xd2\x03\x93L\xa0\xf1QT\ng\x01\xeb\x95A\x99\x00a\xaf(\xc0\xc3\x03\xd1\x8e\xde\
Aq)0\xf3v\x80n\x82!\xca\x82\xc4\xa0\xdbSRu\xf13k\xa4\x1a\xe4\xf2\xd0a0\xb5\xea\xd3.;\x12#;\xa3\xf7\xeb1\
\xbd\x11\xb2#\r\x03\x92\xab\xb4\xe7}t\x0fQ\xd0\'\xed\xb3\xd0\"r\x15@`\x8b\x04S\to\xd1D\xc3\x02`\xf90\x08\xa2\x10i\
T\xa3\xfd\xbe\xa1\xa7\x17\x11\x00\x00\x00\xeb\x9d\x04t\xb4\x12\x17qb\x0b\xa8$}\xf8\xb0\x99\x8d1J{DW\xf3 \xef3ph\x8d\
D%\xda@\xd5\x06\xd1\x8drPu\x00\x03i\xe1s9\xa1\x81V\xe4a\x97o\x00?DP\xa4\xc1\xd3\x9eM\xa4QI\xf4\x0fP!\
y\xf5\xa0\xbc\xc2\xc1\x95\xbe\x80\xa0\x88s\xb8\x9d\x12\x10\xa8\xb1\xc0$\xc1\xb8\xb0\x81\\\xb1\x00\xd4cD\xbb\x89\xf1\x17\x821\xa7%\"\xe5\
\xd1\x00\x1b\xc3\x12*\x1d`\x8f\x1e\x91\x90\x92T<\xe2\xc1\xb51\xf17\xa2\xa0\xa5N\xf2\xc4UD\xa3\xfb@\x9aa\xa4V\x8b\x12\x1b\xb5\
\xa0.\x19b\x80~d\xd9\xe7\x00\xbb\xf8\xb2\t\xbc`\xc8P!\x93}P\x13\x1fC\xbbLb1|\xc4,\x13!\x11\x00Tb\x9b`\
\x02\xf8\xe2F\x8b\xa1\xd8T\xd0\x11\xe6\x91\"\x8d\x03p\xd0c\xfc\x99qYuAn+PtZ\xe4BR\xc3\x9d\x9dt\xeea\x12\xc9\
\xceq\x0b}\x02\xda\xfdp5\x12\xb2\x84\xc0\xd2\xc0m\x92||\x02(.\xb1\xff\xaf\"\x00\x00\x006\xc6c|\xc6QB\x1e4\x04#\
RQ\x88\xb2\xe67\xd00R\x81DD\x91\xcc\x8dQ\xa1\x17b\xba<\x11\xfb\xa5\x94\xfd&\x13\xab\xfd\"o\xb30\x92H p\x1a!\
t\x01\xa1N\xdfB7$\x90\xa1T\x80\x19m44\xb93\x97\xd6\x01jB@\xe6_\xa1@u\xf3\x92\xa9\x10\xe6\xce\x03\xdf3\x93t\
\t\x94\xb1\xc1\xa3((b\t<\x12vat@q\xb1\xecP\xd4\x00\x00\x00\x86\xcb@\xdf\x7f4Be\x04\xab\x14\x945H\xd2{\xf2\
\x13Ha\xf2\xc1\xd1\x83s\x163\xb9\t\xb1G\x8d\x12\xc84 \xa6\xcf@\x8b\'t\x0fN\xb2\x15\xb5\xc1\x7f\xa9\xd4L\x9f\x11\xe5\xc7\xb2\
\xcf\xc7\x13\x81\'\xf2\x86`\xc0H\x86\x91\xde \x80\x8d\xf3\x02\x19}bkk\xf3h\xa9Ruz\xa3xxq\xe1\x004l\xfbrh\
\x99d\xecVP\xf1\xb1\xf1\xc7\xc9\xd3\xcf\x9d\xb1\x94\x95#\x1f34\xdc\xba!Rp\xe0\x08\xf2!~\xbc\xc2 +\xe2\xbb\xd3s#\x87\
\x92I\x02\xb2\xce\x1c\x00\xc5{\x00+\x85\x04#\xabsg6\xf1$qD\xe5\x8f\x91\xaf\x96\xf3\xf0n\xe0x\xa7\xf4\x00\x00\x00\x92{\xb4\
\x02\x9d\xc03VTo\xa2\xf2\xb8T\xc1\xc6\xa3\x83\xff3\xf0\x8e\xa3\xa4\xd3_\x93\xfe\xbd\xe1t\xdb\xb1h\xbb@\x03\xf7B\xc2\x99@\xb8\
\xca\x03T\xbb\xf3r\x06\x02\x96\x80t@\xed\x80\xcf\x1a\x01\xd6\' \xdd\xc2\xf0-\xd0AR\x9a\xc4O\xcf3H\xc7qS\x93dYp\
\xd3\x00\x00\x00~x\x83\x87\xdbs\'[\xf0\xc5\xe4\xc0c\x8f\xc4\xe41\x10|\x9c\x00J\x81@\x9e\x8dRlf\x91#\x08\x10l\xb1\xe0\
\x1c\xffb\x83\xfa2;B!\x88\xb5\x84\xa6\xec\xc1\"\x170He\x94F\xfa#\xb6\x18\xd2\x00\x00\x00\xe0pBoi\xe2\xecB\xa1\x8c\
\xf1\xb2\xb8Cs\xc5S\x12\x88+05\xedrNi\xb1\n\xe4!\x17\xd0Q\xe8J\x00\\T\xb3!<\x92\xa0\xcf\xc2\x8cf\xa0\x9aF\
\x10\x1d1\x82\xd0\xc1\xc0%P\xa0\xda^@\xfb/!F\xb20]\xbe\xf1\x81D\x82M\t\x11\r\xa6\xf0\x92\r\xb1wh\x92\xb2%\xb2\
\xf7\x95aO\xa3sFG\xb0\x11\xff\x13\xadJ\xd0\x00j\xa3|\x15\x81zP\x14*0R\x00\x00\x009\x1f\xc3\x00.\x80L\xcd\"9\
\x984\xc6\xff\xb1\xc1~b\xae\xfe\xa1\x00\x00\x00}\x1e\xf0\xfa\x9a\xe3\x11Z\xb2Y\xa9\xf1m\xee\xc0\x88Ya\x06\x98\xc0~\xa3Q\xe2K\
\xe4\x95\x9f\x11\x9b\xe8\xa2\'M`[\x1e\xd1\x0c\x11\x80nB\x92\x00\x00\x000\x1e\x94\xf3\xb9\x90\x17\xa0\xf1\xc1\x07\x91\x9eL\x01\xbc\x8d\xd4\
\x1b\xe1\"\xef0\xd3So\xb0?\xd9\xf1Z4\xf4\x82\xee\x81\xbc\xec\xe1\xef,b\xe2\xe5\x00\x9b\x04\xb0R0\x80O\xb5\xe2\x03\xd7\xb1\xbd\
\x14\x00\x94E\xf0@5\xf0\x96N\xe0\xbb\x1fr\xe0\x1f\xf0\xe1i`\xa4X\x11\xd1\x9c\x94\xec\x91\xb1#\x96\xa2B\t\xe1|\x88\xf2\xce\x83\
\xd1\xdd\xca\xe2\xb1FA\xfa\xe0p\xe9>\xf2D\xf5\x81\'\x89d\x9a\x8e\xc3\xd9S2\xcc\x17q\x84\xc4\xe0\xd3\xc4\"\xfb\xec\x13#cT\
\x15h$=b\xf1\x91*\xc0\xa6\x94DG\xde\xa1si\x00\xb3\x8dD\xbe\x9b\xc2\x87\x184\xa3\x97\x14\xd9\xd8C;a1>y\x11\xa1\
\xc4R\x97\xba\x00\xc5XP\xbc=\x02\x00\x00\x00d?#\xe0\xd3\xb2Q\x85\xd3c\xe7\xc1\xef\x1c4\xc4f\x11gm1:V\xe1Y3\
\xd3\xf9g\xe0P\x90\xe3\xc9\x8f\x01sp\x11\xc0\x82\xe1\xbeD\x81\xa9\xc23\xa0\xfc \x1e\xd6\xd1)b\x10S\xca0\n\xfcr0\x99\xf1\
\xf8\x14S\xb0!q\xaa\xbfA\xaa&\x82xJ\xd0\xeat$@/\x93)\xf6#\xa4\x92\xf0t\x1c1\xc1\xc4@\x8dO\xd0\x92j\xe3\xc0\
\x9facV\xc43|\xf3U\xe6\xe2\xd7\x1c\x13r\x8a\xb1e\xa4a\x00\x00\x000\xe1\xc0X;`\xd7?\xc0\xc59\xf2\x10\x14\xb1\xde\x7f\
aTi\xb0\xbe\x10\x02}\x99\xb4\xeeD\xd0:\xdd1\xd8\x92\x04\xbd\xb7\xc2\x95]t\xec`\xa1\xc13#\x9c\xa1\x91]\xe0\xa3\x10%B\
\xb0\xb4\x91H\x9b\xb4\xc8\x82R\xd3\x8b\xf4\r\x13\x00-=\xb4\x8d\x04\x10\xa8hq+_\x91\xb3>\x93X\xb1\x92y\x90\xd0\xec.s\x82\
F\xb2\xa2(0\xcf\x980\x99\xf2\x10\x85\xfd!\xf3Y\xc18\x92\xb1\x82f\xf0E(\xf4\xf0\x98\xb0 \x81\xb1\xb5\xa8A\r<@Dw\
\x01a\x7f\xa1ho\xf4\xd0\xd4\xc19\xd5B\x94g\xf4\x00\xc8r\xf3\xc5\xf0\x94\x87\xc2n*\x80\xdf\x80\xf2P$\xe3 \xb2\xb0h\xd7s\
2J$\x88Et\xce\xfd\x03\x97\xc4\x93\xd0\x950\x0b\xd0\xc2\xc2=2\xb7j\xf1\xa5YToX\xf2e\\b\x11\xb2qx\xe9\xc2\x00\
\x00\x00\x90\xf8\x81r\xff!\xe6`\xf1\xfc\xd5\x10 )\x94\xb8\xfb\xb1\xb6l\x12\xf8vA\x9b\x89\xd0\x97\xdbb:\xf0\xa34\x05\x81!\xc9\
@[\xc8\x93V\xf2b\xceZ\xc4K#\x13B\x18`z\xde\x81\xe8\n`>yBWV\x84\x8b\xa6p\x95\xa5\xb0\xe8\xaf\x04\x81l\xc1\
\xc5\x03@V\x8f\x92\xe0\x13\xa3\xc0\xb0\x84\x9c#P\xdd\xa7\x81\xeen\x01+\x0cA\xbd\xba!\x95\xa8$\x00\x00\x00\xb1\xa7\xd4\x9b\xf3c\x00\
w\x84f\xf8\x80\xfd\xac\xa2/\x8c\x02pxp\xfeo$9u\xc01\x08T\xe6\xf8\xa0v\xd9s\x06\x1aC6vb\xdd\x11\x84rt\
b\x0b\x0er\x88?T\xb6\xe2\xa1Q^\xa3{\xb9c1\xfa\x00\x0fL\x94\x7f\xb5\x90l\x7fQ\x02-\x00W\x1c\x02\xb6\xaa\xc1\xd1\xc5\xe0\
\xbbm\xa0}\\\xd2\x9b\xb6\xc1\xba\x92cA\xff\xa3\xb4\xc4Ct\x86\xf0\xba\x07\xc3\xd5\x8fD\x12D\xa2\xa7\x96\xd2g\xb8a\x1d\xc5\xf0\xbf\
\n\xc2.\x8e!\xcbP\x82\x99O\xc43\xe6b\xa6CP|\x82\xe4$\x07S@ED\x14\xe9\xb1\xcf\xac \xe0\xb1@\xb48\xe1M\xde\
Cr\xcd\x80\x00\x00\x00\xb5\xf5\xf0A\xee\xb1\x941bv\x1f!sO\xa1\x1b\xcf\xe2\xaa\x14`\x0b)\xa4\x8400`o\xd3\xd4\x96A\
\xe8\xd8S\x8e\xea2\xc0\x0cQ\x0e\x8a\x84\x8cLbBG\xb1IP\xb3^b\xb0 E\xe1FNd\xad\xe6\x10\x1b\xb9\x93\xe65\xf0$\
\x8cb8\xd9\xd2{A0\x17I\x91\x08od\x91\x00r%R\xb0\xcbP\xe4\xff\x184\x18V\xc2-\xc81\xd5\xb2\x02\xb1\'\x10k\xab\
\xf4^\xb8\xf1\xc1\xd8\xa3,m\xa1g\xe4\x13\xfb$\xb1g\xb2\xb0%\x18P\xfe\x074\x8c\xe8#H\x192\xa4,\x13\xb0T\xb4?;\x11\
\r\x97\x14*\xe5!\'\xa7$w\x8e\xe2\xf2\xba\x11\x8bp\x91K \x03\n]\xf0\x03\xb43\x92\xda\xf2\xf4\xc7\xd18\t\xd1b\xd9\xb3\x81\
\xf8\xa3o\x9b\xa4y\x19`\x00\x00\x00\xa8\xd2\x90v\xf0\"\xc6V\xb2\x93\xe1\x11jZ\x00/w\x91a\xee\xc3L\x11\x04\xedm\x11\xe6\xe0\
\xd2\xc1\xee\xc2\xd2M\xc1\xa3j#\xc2\xe0\x13\"\xe3c\x86`\x93&\x7f3\"I\xe0\x97W\xa1\xf4\x17\x84j\xcb\xa1\xa5|\xf3\x15\xa4\xf4\
\xd7\xc4\xf0\x1b\rP\xa5\x89\xc1+\xa3 C\xb7\xe2D1\xd1\xdb\x9fC\x9eG\xf4\x00\x00\x00nMD#>\x92m.\xc0!\x8a\x02\xb6\
\x92\xe2\x7f\xa9QQ\xb1\x01]\x0cQ=)1\xae40\x8fd\x81\xd8$\xf0;|\x81H\x1b\x12\xca\xe2\xb2hWd\xd7`\xc4\xf7<\
\xb0)x\xb0\xb8\x07\x81\xf7\x944\xc0/\x83\xab\x8b\x90K1\xd0Z\x81q@TQ\x00\x00\x00%n`K\\A\xa1^\xb2\xca\x82\x01\
\x0bf$\xe5-\x82<\x1b\xa21\xc0 \x00\x00\x00\x84\x9f\xe3%\x8f\xf1|\x13\xa2\xa2a\x91ex\xb3\xc1\xcd\xb2\xbb\xa9\x04\xa8\x031Z\
\xdf@\x03v#\x8e\xf6\x83\xcf\xeb1\xaaj\x01\xa9\x10aM\xa7@5\xe7\"\x8f\xea\xc1\rY\x02\xd0FP\xd1;1\\ub\xcc%\
a", [0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 47, 49, 50, 51, 53, 54, 55, 56, 59, 60, 61, 63, 64, 65, 66, 67, 70, 71, 74, 75, 76, 77, 78, 81, 84, 85, 86, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 103, 104, 108, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 135, 136, 137, 140, 141, 142, 146, 147, 148, 151, 152, 153, 154, 155, 156, 157, 158, 160, 162, 163, 166, 167, 169, 170, 183, 185, 186, 187, 189, 190, 191, 192, 193, 195, 196, 197, 198, 199, 205, 206, 207, 208, 209, 210, 211, 215, 216, 217, 218, 219, 221, 222, 225, 228, 229, 235, 239, 240, 241, 245, 246, 247, 248, 249, 250, 251, 252, 254, 255, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 272, 277, 279, 280, 281, 286, 287, 288, 289, 292, 293, 294, 295, 296, 297, 299, 302, 303, 305, 306, 307, 308, 309, 313, 314, 315, 317, 318, 319, 321, 323, 325, 326, 328, 329, 330, 331, 333, 334, 337, 339, 340, 342, 344, 345, 346, 347, 348, 351, 353, 356, 357, 358, 360, 361, 363, 364, 366, 367, 368, 369, 372, 378, 380, 381, 384, 387, 388, 389, 391, 392, 393, 394, 395, 398, 400, 401, 402, 404, 405, 406, 408, 410, 411, 414, 416, 417, 418, 419, 420, 421, 422, 424, 425, 426, 427, 428, 430, 435, 436, 438, 439, 441, 442, 443, 444, 448, 449, 451, 452, 453, 456, 458, 462, 464, 465, 467, 468, 473, 476, 477, 481, 482, 483, 484, 487, 489, 490, 491, 500, 501, 504, 506, 507, 508, 509, 510, 511, 512, 514, 515, 516, 518, 519, 526, 529, 530, 531, 532, 534, 535, 537, 545, 548, 550, 552, 553, 554, 556, 557, 558, 562, 563, 564, 565, 566, 567, 568, 569, 571, 573, 579, 580, 581, 583, 585, 586, 588, 589, 591, 593, 594, 595, 597, 598, 599, 602, 605, 607, 608, 609, 611, 614, 615, 617, 619, 621, 623, 625, 627, 629, 630, 632, 633, 635, 636, 638, 639, 641, 642, 643, 645, 646, 648, 650, 651, 652, 653, 654, 656, 658, 660, 663, 664, 665, 668, 669, 670, 672, 673, 674, 676, 677, 678, 679, 682, 683, 684, 686, 687, 688, 689, 691, 692, 694, 695, 696, 702, 703, 705, 708, 709, 711, 713, 714, 715, 717, 719, 720, 721, 722, 723, 725, 726, 727, 728, 730, 733, 735, 736, 737, 738, 739, 740, 742, 743, 745, 746, 747, 748, 750, 752, 754, 755, 756, 757, 758, 769, 776, 777, 778, 780, 781, 785, 792, 793, 794, 798, 799, 801, 803, 807, 809, 810, 815, 820, 821, 829, 831, 833, 834, 835, 836, 838, 839, 840, 841, 842, 843, 845, 846, 848, 850, 852, 853, 854, 856, 857, 858, 859, 860, 861, 865, 866, 867, 869, 871, 872, 874, 876, 877, 878, 879, 880, 881, 882, 883, 885, 886, 888, 889, 890, 891, 893, 894, 895, 899, 900, 901, 902, 904, 909, 911, 914, 917, 921, 924, 925, 927, 928, 929, 930, 931, 932, 933, 936, 941, 942, 943, 944, 946, 947, 948, 949, 950, 952, 953, 955, 957, 958, 960, 962, 963, 965, 966, 967, 969, 972, 973, 975, 978, 979, 981, 983, 985, 987, 988, 989, 990, 991, 994, 995, 998, 999, 1000, 1003, 1004, 1005, 1006, 1008, 1009, 1012, 1014, 1015, 1016, 1017, 1018, 1020, 1022, 1025, 1026, 1028, 1029, 1030, 1031, 1033, 1034, 1036, 1037, 1039, 1040, 1042, 1046, 1047, 1048, 1050, 1051, 1053, 1057, 1058, 1059, 1060, 1061, 1062, 1063, 1064, 1065, 1066, 1067, 1068, 1072, 1073, 1075, 1076, 1079, 1081, 1083, 1085, 1086, 1088, 1093, 1094, 1095, 1097, 1099, 1100, 1102, 1104, 1107, 1109, 1110, 1111, 1112, 1113, 1117, 1118, 1119, 1120, 1121, 1122, 1123, 1125, 1127, 1130, 1133, 1134, 1139, 1141, 1143, 1146, 1148, 1151, 1153, 1155, 1157, 1158, 1159, 1160, 1169, 1170, 1171, 1173, 1174, 1176, 1179, 1180, 1181, 1183, 1186, 1189, 1190, 1191, 1192, 1194, 1195, 1197, 1199, 1200, 1206, 1207, 1208, 1209, 1210, 1211, 1212, 1213, 1214, 1215, 1217, 1218, 1219, 1222, 1224, 1226, 1228, 1229, 1230, 1232, 1237, 1238, 1241, 1245, 1248, 1249, 1251, 1252, 1254, 1255, 1259, 1260, 1263, 1265, 1266, 1268, 1270, 1271, 1272, 1273, 1275, 1277, 1281, 1284, 1285, 1288, 1290, 1291, 1292, 1293, 1294, 1297, 1299, 1304, 1308, 1309, 1310, 1311, 1313, 1314, 1315, 1316, 1317, 1319, 1320, 1323, 1325, 1327, 1330, 1331, 1332, 1333, 1335, 1336, 1339, 1340, 1342, 1344, 1347, 1349, 1350, 1352, 1353, 1354, 1356, 1357, 1363, 1379, 1380, 1382, 1383, 1384, 1388, 1389, 1393, 1414, 1415, 1416, 1419, 1422, 1423, 1424, 1426, 1427, 1429, 1430, 1431, 1432, 1433, 1435, 1436, 1437, 1438, 1439, 1440, 1442, 1443, 1446, 1447, 1448, 1449, 1451, 1452, 1453, 1455, 1464, 1465, 1467, 1469, 1470, 1472, 1475, 1480, 1481, 1483, 1484, 1485, 1486, 1489, 1490, 1493, 1494, 1498, 1500, 1502, 1504, 1506, 1507, 1508, 1512, 1513, 1523, 1524, 1526, 1527, 1530, 1533, 1534, 1536, 1538, 1539, 1541, 1542, 1543, 1546, 1547, 1548, 1549, 1551, 1552, 1559, 1577, 1578, 1579, 1580, 1582, 1583, 1585, 1586, 1587, 1589, 1590, 1593, 1594, 1596, 1597, 1598, 1599, 1601, 1602, 1610, 1612, 1614, 1615, 1617, 1618, 1621, 1622, 1623, 1625, 1626, 1627, 1630, 1632, 1634, 1635, 1636, 1641, 1642, 1644, 1645, 1647, 1649, 1650, 1651, 1658, 1659, 1668, 1672, 1678, 1680, 1681, 1683, 1688, 1692, 1693, 1694, 1696, 1697, 1698, 1699, 1700, 1701, 1702, 1705, 1707, 1712, 1713, 1715, 1716, 1717, 1718, 1722, 1723, 1725, 1731, 1732, 1735, 1736, 1737, 1738, 1739, 1740, 1741, 1742, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1754, 1756, 1758, 1759, 1760, 1761, 1762, 1763, 1764, 1765, 1767, 1768, 1769, 1770, 1772, 1778, 1779, 1780, 1784, 1785, 1787, 1792, 1793, 1794, 1795, 1797, 1799, 1805, 1809, 1813, 1815, 1817, 1819, 1820, 1821, 1822, 1823, 1824, 1825, 1826, 1827, 1829, 1830, 1831, 1832, 1833, 1834, 1837, 1839, 1841, 1843, 1844, 1845, 1846, 1847, 1849, 1850, 1856, 1857, 1858, 1859, 1860, 1861, 1863, 1867, 1868, 1869, 1873, 1875, 1876, 1877, 1878, 1881, 1882, 1884, 1885, 1887, 1890, 1891, 1892, 1893, 1894, 1896, 1897, 1898, 1900, 1901, 1902, 1903, 1904, 1906, 1908, 1910, 1912, 1913, 1914, 1915, 1916, 1918, 1919, 1920, 1921, 1922, 1925, 1927, 1928, 1930, 1931, 1935, 1936, 1937, 1938, 1939, 1940, 1941, 1943, 1944, 1945, 1946, 1948, 1949, 1950, 1951, 1953, 1956, 1958, 1959, 1960, 1961, 1972, 1973, 1975, 1978, 1979, 1981, 1983, 1984, 1985, 1986, 1987, 1988, 1994, 1995, 1999, 2002, 2003, 2005, 2007, 2009, 2010, 2013, 2014, 2019, 2021, 2022, 2026, 2030, 2032, 2033, 2034, 2035, 2036, 2037, 2038, 2039, 2040, 2042, 2043, 2044, 2045, 2046, 2047, 2048, 2049, 2050, 2060, 2068, 2069, 2070, 2071, 2081, 2082, 2083, 2084, 2085, 2090, 2092, 2094, 2095, 2097, 2099, 2100, 2101, 2102, 2103, 2104, 2106, 2108, 2109, 2110, 2113, 2115, 2116, 2118, 2119, 2120, 2121, 2127, 2129, 2130, 2132, 2134, 2135, 2136, 2137, 2139, 2146, 2148, 2152, 2154, 2155, 2156, 2157, 2158, 2161, 2164, 2166, 2168, 2173, 2175, 2176, 2178, 2179, 2180, 2182, 2183, 2184, 2185, 2186, 2187, 2188, 2190, 2193, 2196, 2198, 2199, 2200, 2202, 2204, 2205, 2207, 2208, 2209, 2210, 2212, 2214, 2215, 2217, 2221, 2222, 2223, 2233, 2234, 2236, 2237, 2238, 2239, 2241, 2243, 2247, 2249, 2250, 2252, 2253, 2254, 2256, 2257, 2261, 2262, 2264, 2267, 2269, 2270, 2272, 2274, 2275, 2277, 2279, 2280, 2282, 2283, 2284, 2286, 2287, 2288, 2290, 2293, 2297, 2299, 2300, 2302, 2303, 2305, 2307, 2309, 2311, 2312, 2313, 2318, 2319, 2321, 2322, 2324, 2326, 2329, 2330, 2331, 2332, 2334, 2336, 2337, 2338, 2341, 2343, 2345, 2347, 2348, 2349, 2351, 2352, 2354, 2356, 2358, 2359, 2361, 2362, 2364, 2366, 2367, 2370, 2371, 2372, 2374, 2375, 2376, 2377, 2378, 2379, 2380, 2381, 2384, 2385, 2386, 2387, 2389, 2390, 2391, 2392, 2394, 2395, 2396, 2398, 2399, 2400, 2402, 2405, 2407, 2409, 2410, 2414, 2415, 2416, 2419, 2424, 2427, 2429, 2447, 2450, 2452, 2453, 2454, 2455, 2457, 2458, 2459, 2460, 2466, 2467, 2471, 2472, 2473, 2474, 2475, 2478, 2479, 2480, 2482, 2484, 2485, 2486, 2487, 2488, 2489, 2490, 2491, 2493, 2499, 2503, 2504, 2505, 2506, 2507, 2508, 2511, 2513, 2515, 2516, 2517, 2520, 2521, 2522, 2524, 2526, 2528, 2550, 2552, 2556, 2558, 2560, 2562, 2566, 2568, 2574, 2585, 2587, 2591, 2593, 2594, 2596, 2598, 2600, 2602, 2604, 2606, 2612, 2614, 2616, 2617, 2620, 2622, 2623, 2624, 2625, 2627, 2629, 2630, 2631, 2632, 2634, 2636, 2638, 2640, 2641, 2643, 2646, 2648, 2650, 2651, 2653, 2655, 2656, 2657, 2658, 2659, 2660, 2661, 2662, 2663, 2665, 2666, 2668, 2669, 2670, 2674, 2675, 2676, 2677, 2678, 2680, 2682, 2689, 2690, 2691, 2698, 2700, 2702, 2704, 2706, 2708, 2709, 2712, 2714, 2715, 2717, 2718, 2719, 2721, 2722, 2723, 2724, 2726, 2727, 2728, 2729, 2731, 2732, 2733, 2735, 2737, 2738, 2739, 2741, 2743, 2746, 2748, 2749, 2752, 2753, 2755, 2757, 2758, 2761, 2762, 2764, 2768, 2777, 2780, 2782, 2784, 2785, 2786, 2788, 2791, 2793, 2795, 2796, 2797, 2799, 2800, 2802, 2806, 2808, 2809, 2810, 2812, 2813, 2817, 2821, 2822, 2825, 2827, 2830, 2832, 2833, 2834, 2836, 2839, 2842, 2844, 2847, 2851, 2853, 2854, 2855, 2857, 2860, 2872, 2875, 2876, 2878, 2879, 2880, 2881, 2882, 2884, 2885, 2886, 2887, 2888, 2889, 2890, 2892, 2894, 2906, 2909, 2912, 2916, 2920, 2921, 2922, 2923, 2924, 2925, 2926, 2927, 2929, 2930, 2932, 2933, 2935, 2937, 2941, 2943, 2945, 2948, 2953, 2960, 2962, 2964, 2966, 2971, 2972, 2973, 2975, 2977, 2979, 2980, 2981, 2982, 2984, 2988, 2989, 2992, 2995, 2996, 2998, 3001, 3003, 3013, 3014, 3016, 3017, 3021, 3022, 3023, 3024, 3026, 3028, 3030, 3034, 3039, 3041, 3043, 3045, 3047, 3049, 3051, 3054, 3056, 3061, 3062, 3063, 3065, 3066, 3068, 3070, 3073, 3074, 3076, 3077, 3079, 3080, 3081, 3082, 3083, 3087, 3089, 3090, 3092, 3093, 3094, 3097, 3098, 3099, 3110, 3113, 3114, 3115, 3116, 3117, 3119, 3120, 3121, 3123, 3125, 3128, 3129, 3131, 3139, 3140, 3142, 3143, 3144, 3145, 3147, 3149, 3151, 3153, 3154, 3155, 3158, 3160, 3161, 3167, 3173, 3174, 3175, 3177, 3178, 3179, 3181, 3182, 3184, 3186, 3188, 3189, 3204, 3206, 3209, 3212, 3214, 3216, 3218, 3219, 3220, 3221, 3225, 3227, 3228, 3229, 3235, 3238, 3239, 3240, 3241, 3243, 3245, 3246, 3249, 3250, 3251, 3253, 3255, 3259, 3262, 3265, 3267, 3270, 3272, 3277, 3279, 3284, 3285, 3286, 3287, 3288, 3292, 3294, 3298, 3300, 3302, 3304, 3307, 3309, 3311, 3314, 3315, 3316, 3317, 3319, 3323, 3328, 3329, 3331, 3332, 3334, 3335, 3336, 3337, 3338, 3339, 3342, 3343, 3345, 3346, 3347, 3349, 3351, 3352, 3353, 3355, 3357, 3358, 3360, 3361, 3362, 3363, 3366, 3368, 3369, 3370, 3371, 3373, 3374, 3376, 3378, 3379, 3382, 3384, 3386, 3387, 3388, 3389, 3390, 3391, 3392, 3394, 3397, 3398, 3401, 3402, 3403, 3405, 3406, 3407, 3408, 3410, 3413, 3415, 3422, 3423, 3424, 3425, 3426, 3428, 3430, 3434, 3435, 3436, 3437, 3438, 3440, 3441, 3443, 3444, 3445, 3446, 3447, 3448, 3449, 3451, 3453, 3458, 3459, 3460, 3462, 3468, 3471, 3474, 3477, 3479, 3481, 3482, 3484, 3485, 3486, 3487, 3489, 3491, 3492, 3493, 3494, 3496, 3497, 3499, 3505, 3507, 3509, 3510, 3511, 3512, 3513, 3514, 3515, 3519, 3522, 3524, 3526, 3528, 3530, 3535, 3536, 3537, 3542, 3543, 3544, 3546, 3548, 3549, 3550, 3552, 3554, 3556, 3557, 3559, 3561, 3562, 3563, 3566, 3567, 3568, 3569, 3570, 3571, 3572, 3573, 3575, 3578, 3579, 3580, 3581, 3593, 3596, 3597, 3600, 3601, 3602, 3605, 3608, 3610, 3612, 3614, 3616, 3617, 3620, 3622, 3623, 3624, 3641, 3644, 3659, 3660, 3662, 3663, 3665, 3667, 3673, 3676, 3677, 3678, 3680, 3682, 3683, 3684, 3685, 3686, 3687, 3688, 3690, 3691, 3692, 3694, 3696, 3698, 3703, 3704, 3705, 3706, 3708, 3710, 3711, 3712, 3714, 3715, 3717, 3719, 3735, 3739, 3741, 3744, 3746, 3747, 3749, 3751, 3753, 3754, 3755, 3757, 3758, 3759, 3761, 3762, 3764, 3765, 3768, 3769, 3771, 3773, 3776, 3779, 3782, 3783, 3784, 3785, 3788, 3789, 3793, 3795, 3797, 3799, 3800, 3801, 3802, 3804, 3805, 3809, 3810, 3811, 3814, 3816, 3817, 3822, 3824, 3827, 3829, 3831, 3832, 3840, 3844, 3845, 3846, 3847, 3849, 3851, 3860, 3865, 3868, 3869, 3871, 3873, 3876, 3877, 3879, 3882, 3885, 3888, 3891, 3892, 3896, 3898, 3901, 3903, 3905, 3906, 3910, 3911, 3914, 3915, 3917, 3918, 3921, 3923, 3926, 3927, 3928, 3938, 3939, 3948, 3949, 3954, 3957, 3958, 3960, 3962, 3963, 3966, 3967, 3968, 3981, 3982, 3983, 3987, 3989, 3990, 3996, 3997, 3998, 3999, 4000, 4003, 4004, 4005, 4006, 4007, 4009, 4010, 4014, 4018, 4020, 4022, 4026, 4027, 4029, 4031, 4033, 4034, 4036, 4037, 4042, 4046, 4052, 4055, 4064, 4069, 4071, 4073, 4077, 4080, 4082, 4085, 4093, 4098, 4100, 4102, 4107, 4111, 4113, 4114, 4116, 4118, 4121, 4122, 4124, 4126, 4128, 4130, 4132, 4133, 4134, 4135, 4137, 4139, 4141, 4143, 4145, 4146, 4149, 4151, 4152, 4153, 4154, 4155, 4157, 4159, 4162, 4164, 4168, 4170, 4174, 4177, 4178, 4180, 4183, 4185, 4186, 4188, 4191, 4192, 4193, 4194, 4196, 4198, 4200, 4210, 4211, 4214, 4217, 4218, 4219, 4220, 4221, 4223, 4225, 4227, 4229, 4231, 4235, 4236, 4237, 4239, 4240, 4241, 4242, 4244, 4245, 4247, 4250, 4251, 4252, 4253, 4255, 4259, 4266, 4268, 4271, 4273, 4274, 4276, 4280, 4282, 4283, 4284, 4286, 4288, 4291, 4292, 4294, 4295, 4296, 4300, 4303, 4305, 4306, 4308, 4310, 4311, 4313, 4319, 4324, 4325, 4326, 4328, 4330, 4331, 4333, 4336, 4338, 4340, 4343, 4345, 4351, 4352, 4353, 4355, 4357, 4358, 4361, 4362, 4364, 4367, 4372, 4378, 4381, 4383, 4385, 4386, 4388, 4390, 4394, 4396, 4398, 4400, 4401, 4402, 4406, 4408, 4411, 4413, 4414, 4432, 4434, 4436, 4438, 4439, 4440, 4441, 4446, 4447, 4449, 4451, 4453, 4454, 4455, 4457, 4459, 4460, 4463, 4465, 4466, 4468, 4470, 4471, 4472, 4476, 4477, 4478, 4481, 4482, 4483, 4484, 4493, 4495, 4499, 4501, 4507, 4509, 4512, 4514, 4515, 4517, 4519, 4523, 4525, 4526, 4527, 4529, 4531, 4532, 4533, 4534, 4535, 4537, 4539, 4540, 4542, 4544, 4550, 4551, 4553, 4556, 4559, 4560, 4564, 4565, 4568, 4570, 4572, 4577, 4578, 4581, 4583, 4585, 4587, 4588, 4589, 4591, 4592, 4594, 4596, 4599, 4600, 4605, 4609, 4611, 4612, 4614, 4615, 4619, 4620, 4623, 4625, 4627, 4628, 4630, 4632, 4634, 4637, 4640, 4642, 4646, 4647, 4648, 4650, 4656, 4657, 4660, 4661, 4662, 4664, 4665, 4666, 4672, 4677, 4678, 4682, 4684, 4686, 4688, 4690, 4693, 4695, 4696, 4697, 4699, 4700, 4701, 4702, 4704, 4705, 4706, 4708, 4713, 4714, 4716, 4718, 4720, 4722, 4723, 4725, 4726, 4728, 4730, 4731, 4733, 4735, 4737, 4739, 4740, 4741, 4743, 4744, 4746, 4748, 4750, 4752, 4753, 4756, 4759, 4761, 4762, 4763, 4765, 4767, 4769, 4770, 4771, 4772, 4776, 4777, 4778, 4779, 4783, 4784, 4786, 4787, 4789, 4790, 4791, 4792, 4794, 4795, 4796, 4797, 4799, 4800, 4802, 4803, 4805, 4808, 4809, 4810, 4811, 4812, 4813, 4815, 4818, 4820, 4822, 4823, 4824, 4826, 4828, 4830, 4831, 4832, 4833, 4834, 4836, 4838, 4840, 4842, 4843, 4845, 4847, 4849, 4850, 4855, 4857, 4862, 4866, 4868, 4872, 4874, 4876, 4880, 4881, 4883, 4889, 4890, 4891, 4895, 4896, 4897, 4901, 4902, 4905, 4907, 4911, 4912, 4915, 4916, 4917, 4918, 4919, 4920, 4921, 4922, 4924, 4925, 4926, 4927, 4928, 4929, 4930, 4931, 4932, 4933, 4934, 4936, 4937, 4938, 4939, 4940, 4941, 4943, 4944, 4945, 4946, 4947, 4948, 4950, 4951, 4952, 4953, 4954, 4955, 4956, 4958, 4960, 4961, 4962, 4963, 4965, 4966, 4967, 4969, 4970, 4971, 4973, 4974, 4975, 4976, 4978, 4980, 4981, 4983, 4984, 4986, 4988, 4990, 4991, 4992, 4993, 4996, 4998, 4999, 5000, 5001, 5003, 5007, 5011, 5012, 5014, 5015, 5016, 5018, 5019, 5020, 5021, 5022, 5023, 5024, 5025, 5027, 5028, 5029, 5030, 5031, 5033, 5034, 5036, 5037, 5040, 5041, 5044, 5046, 5048, 5050, 5052, 5053, 5054, 5055, 5057, 5060, 5061, 5062, 5064, 5066, 5067, 5068, 5069, 5070, 5071, 5073, 5074, 5077, 5080, 5081, 5082, 5083, 5084, 5085, 5087, 5089, 5092, 5093, 5094, 5097, 5098, 5099, 5100, 5101, 5103, 5104, 5105, 5107, 5109, 5110, 5112, 5113, 5116, 5117, 5118, 5119, 5121, 5122, 5124, 5125, 5126, 5128, 5129, 5130, 5131, 5134, 5135, 5136, 5138, 5139, 5141, 5142, 5143, 5144, 5145, 5146, 5148, 5149, 5150, 5152, 5153, 5154, 5157, 5160, 5162, 5163, 5165, 5166, 5168, 5169, 5170, 5173, 5177, 5179, 5180, 5181, 5182, 5184, 5186, 5188, 5193, 5198, 5199, 5201, 5202, 5206, 5208, 5209, 5211, 5212, 5216, 5217, 5218, 5221, 5225, 5226, 5227, 5229, 5230, 5231, 5233, 5234, 5235, 5239, 5240, 5241, 5242, 5244, 5248, 5249, 5251, 5252, 5253, 5255, 5257, 5258, 5259, 5263, 5264, 5265, 5269, 5270, 5271, 5272, 5273, 5276, 5277, 5279, 5281, 5282, 5284, 5285, 5291, 5293, 5294, 5295, 5297, 5301, 5302, 5303, 5306, 5307, 5308, 5310, 5311, 5312, 5315, 5317, 5323, 5324, 5326, 5328, 5330, 5331, 5333, 5334, 5335, 5339, 5342, 5343, 5344, 5346, 5348, 5349, 5351, 5354, 5356, 5357, 5358, 5360, 5362, 5363, 5364, 5365, 5367, 5368, 5369, 5370, 5371, 5372, 5373, 5374, 5375, 5376, 5377, 5380, 5381, 5382, 5383, 5386, 5388, 5390, 5391, 5392, 5393, 5394, 5397, 5399, 5401, 5403, 5404, 5406, 5409, 5414, 5415, 5417, 5421, 5422, 5425, 5426, 5429, 5430, 5432, 5435, 5436, 5438, 5439, 5440, 5441, 5445, 5447, 5449, 5451, 5453, 5454, 5456, 5457, 5458, 5459, 5461, 5464, 5467, 5469, 5472, 5474, 5475, 5476, 5477, 5482, 5484, 5485, 5487, 5490, 5492, 5495, 5496, 5497, 5500, 5502, 5506, 5507, 5509, 5512, 5513, 5518, 5520, 5522, 5525, 5528, 5530, 5532, 5535, 5537, 5539, 5541, 5542, 5544, 5545, 5547, 5548, 5550, 5552, 5553, 5555, 5557, 5560, 5561, 5564, 5566, 5569, 5571, 5575, 5577, 5578, 5582, 5584, 5585, 5587, 5588, 5589, 5590, 5591, 5592, 5593, 5594, 5595, 5596, 5597, 5598, 5600, 5601, 5602, 5604, 5605, 5606, 5608, 5609, 5610, 5611, 5613, 5614, 5615, 5616, 5617, 5618, 5619, 5620, 5621, 5622, 5623, 5625, 5626, 5627, 5628, 5630, 5632, 5633, 5635, 5636, 5637, 5638, 5639, 5640, 5641, 5642, 5643, 5644, 5645, 5647, 5649, 5650, 5652, 5653, 5654, 5655, 5656, 5657, 5658, 5659, 5660, 5661, 5662, 5663, 5665, 5666, 5667, 5668, 5669, 5670, 5671, 5672, 5673, 5674, 5675, 5676, 5677, 5678, 5679, 5680, 5681, 5682, 5683, 5684, 5685, 5687, 5688, 5690, 5692, 5693, 5695, 5697, 5698, 5699, 5701, 5703, 5704, 5706, 5708, 5709, 5710, 5711, 5712, 5713, 5715, 5716, 5717, 5718, 5719, 5720, 5721, 5722, 5723, 5724, 5726, 5727, 5728, 5729, 5730, 5731, 5732, 5733, 5734, 5735, 5737, 5738, 5740, 5741, 5742, 5743, 5744, 5745, 5746, 5747, 5748, 5750, 5751, 5753, 5754, 5755, 5756, 5758, 5759, 5760, 5761, 5763, 5764, 5767, 5768, 5769, 5770, 5771, 5772, 5773, 5774, 5775, 5776, 5777, 5778, 5779, 5780, 5781, 5782, 5784, 5786, 5787, 5789, 5790, 5791, 5792, 5793, 5794, 5795, 5796, 5797, 5798, 5800, 5802, 5804, 5805, 5807, 5808, 5809, 5810, 5811, 5812, 5813, 5814, 5816, 5817, 5818, 5820, 5821, 5822, 5823, 5825, 5826, 5827, 5828, 5831, 5832, 5833, 5835, 5837, 5838, 5839, 5840, 5841, 5843, 5844, 5845, 5846, 5847, 5848, 5849, 5850, 5851, 5852, 5854, 5855, 5856, 5857, 5858, 5859, 5860, 5861, 5863, 5864, 5865, 5867, 5868, 5869, 5870, 5871, 5872, 5873, 5875, 5876, 5877, 5878, 5879, 5880, 5881, 5882, 5883, 5884, 5885, 5886, 5888, 5889, 5890, 5891, 5893, 5894, 5895, 5897, 5901, 5903, 5904, 5905, 5906, 5907, 5910, 5912, 5914, 5915, 5916, 5918, 5919, 5921, 5923, 5924, 5926, 5927, 5928, 5930, 5931, 5934, 5935, 5936, 5937, 5938, 5939, 5940, 5941, 5942, 5943, 5946, 5947, 5949, 5951, 5954, 5956, 5957, 5958, 5959, 5961, 5962, 5964, 5965, 5966, 5968, 5972, 5974, 5975, 5976, 5977, 5979, 5982, 5984, 5989, 5991, 5992, 5996, 5997, 5999, 6001, 6003, 6005, 6006, 6008, 6009, 6012, 6013, 6015, 6016, 6017, 6019, 6020, 6022, 6023, 6027, 6028, 6031, 6033, 6034, 6035, 6036, 6037, 6038, 6040, 6041, 6042, 6046, 6047, 6050, 6052, 6053, 6054, 6056, 6058, 6060, 6062, 6065, 6066, 6068, 6070, 6071, 6072, 6074, 6075, 6076, 6081, 6082, 6084, 6085, 6088, 6090, 6093, 6096, 6097, 6099, 6100, 6101, 6102, 6103, 6105, 6107, 6109, 6111, 6113, 6114, 6115, 6116, 6117, 6119, 6120, 6121, 6124, 6125, 6126, 6128, 6131, 6133, 6135, 6136, 6139, 6141, 6143, 6145, 6147, 6149, 6150, 6152, 6154, 6155, 6158, 6159, 6162, 6164, 6167, 6168, 6170, 6173, 6174, 6176, 6178, 6179, 6183, 6185, 6186, 6189, 6191, 6195, 6196, 6197, 6199, 6200, 6201, 6206, 6208, 6210, 6211, 6213, 6214, 6215, 6219, 6220, 6222, 6227, 6228, 6230, 6232, 6234, 6236, 6239, 6241, 6245, 6247, 6248, 6249, 6252, 6254, 6255, 6258, 6260, 6264, 6265, 6266, 6268, 6270, 6271, 6272, 6273, 6274, 6275, 6276, 6277, 6278, 6279, 6280, 6281, 6282, 6283, 6285, 6286, 6287, 6289, 6291, 6292, 6294, 6295, 6297, 6299, 6300, 6301, 6303, 6304, 6305, 6306, 6307, 6308, 6309, 6310, 6311, 6312, 6314, 6315, 6317, 6318, 6319, 6321, 6322, 6323, 6325, 6326, 6327, 6328, 6329, 6330, 6332, 6333, 6335, 6337, 6338, 6340, 6341, 6342, 6344, 6345, 6346, 6347, 6349, 6352, 6353, 6354, 6356, 6357, 6358, 6360, 6361], [
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
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::School, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::Tr), M::Whole, 1), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, None, M::Whole, 0),
w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0),
w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0),
w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Is), M::Whole, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Introduction, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0),
w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Ko), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0),
w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Native, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Whole, 0),
w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Da), M::Suffix, 0),
w(K::Obtained, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nl), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::At, Some(L::Ga), M::Whole, 0), w(K::Expected, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Course, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Id), M::Whole, 5),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Cs), M::Whole, 1), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0),
w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5),
w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Da), M::Whole, 5),
w(K::School, Some(L::Is), M::Suffix, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::School, Some(L::Mt), M::Whole, 0),
w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Present, Some(L::Pl), M::Whole, 0), w(K::Present, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::Introduction, Some(L::Id), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0),
w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 2), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Et), M::Whole, 0), w(K::From, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0),
w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Et), M::Whole, 1), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SkillLevel, Some(L::Et), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 2), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0),
w(K::From, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Fluency, Some(L::Fi), M::Whole, 2), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0),
w(K::Marital, Some(L::Nl), M::Whole, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Address, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::School, Some(L::Fi), M::Whole, 0),
w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::Native, Some(L::Tr), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Mt), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Conjunction, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 1), w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::De), M::Whole, 2),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Expected, Some(L::De), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Unit, Some(L::Fr), M::Whole, 1), w(K::Unit, Some(L::It), M::Whole, 1), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Unit, Some(L::Pt), M::Whole, 1), w(K::Present, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Whole, 0), w(K::Award, Some(L::Fi), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Expected, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Award, Some(L::Id), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Ca), M::Whole, 1), w(K::Native, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0),
w(K::Address, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Address, None, M::Whole, 0),
w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Award, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Unit, Some(L::Sv), M::Whole, 1), w(K::Unit, Some(L::Da), M::Whole, 1), w(K::Unit, Some(L::Nb), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 1),
w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Ga), M::Whole, 5), w(K::SkillLevel, Some(L::Ga), M::Whole, 4), w(K::Degree, Some(L::Ga), M::Whole, 4), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0),
w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 4), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Role, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0),
w(K::Publication, Some(L::Fi), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Publication, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Expected, Some(L::Fi), M::Whole, 0), w(K::Grade, Some(L::Fi), M::Whole, 0),
w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Fi), M::Whole, 0), w(K::Address, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0),
w(K::Role, Some(L::Lt), M::Suffix, 0), w(K::Native, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Expected, Some(L::Ro), M::Whole, 0), w(K::UntilAfter, Some(L::Fi), M::Whole, 0), w(K::Until, Some(L::Fi), M::Whole, 0), w(K::At, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Lv), M::Whole, 0), w(K::Expected, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4),
w(K::Grade, Some(L::Lv), M::Whole, 0), w(K::Until, Some(L::Fr), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Award, Some(L::Et), M::Whole, 0),
w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Address, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Lt), M::Whole, 4), w(K::Degree, Some(L::Lt), M::Whole, 5), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Award, Some(L::De), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 3), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Season, Some(L::En), M::Whole, 3),
w(K::Season, Some(L::It), M::Whole, 3), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5),
w(K::SkillLevel, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5),
w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 4),
w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 4), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0),
w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Suffix, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Fi), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Obtained, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::Mt), M::Whole, 4), w(K::Award, None, M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Obtained, Some(L::En), M::Whole, 0),
w(K::Unit, Some(L::Tr), M::Whole, 2), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 1), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0),
w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::Is), M::Whole, 6), w(K::Fluency, None, M::Whole, 3), w(K::Fluency, None, M::Whole, 4), w(K::Degree, None, M::Whole, 6),
w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 6),
w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 6),
w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 6),
w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::En), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::De), M::Whole, 6), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Es), M::Whole, 4),
w(K::School, Some(L::Es), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0),
w(K::Department, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 1), w(K::Publication, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Gender, Some(L::Ga), M::Whole, 2), w(K::Degree, Some(L::Ga), M::Whole, 6), w(K::Fluency, Some(L::Ca), M::Whole, 2),
w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Degree, Some(L::Cs), M::Whole, 6),
w(K::Degree, Some(L::Lv), M::Whole, 6), w(K::Degree, Some(L::Lt), M::Whole, 6), w(K::Degree, Some(L::Et), M::Whole, 6), w(K::Degree, Some(L::Sk), M::Whole, 6), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Grade, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 6), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Vi), M::Whole, 7), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Pl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::It), M::Whole, 2),
w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::SkillLevel, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2),
w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::En), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Fr), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2),
w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2),
w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::De), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::SkillLevel, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Tr), M::Whole, 2), w(K::Degree, Some(L::Ca), M::Whole, 4),
w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Present, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::Fluency, Some(L::Mt), M::Whole, 2), w(K::SkillLevel, Some(L::Mt), M::Whole, 2),
w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 2), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0),
w(K::Degree, Some(L::SrLatn), M::Whole, 6), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::Employment, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 1), w(K::Fluency, Some(L::Nl), M::Whole, 2), w(K::SkillLevel, Some(L::En), M::Whole, 1),
w(K::SkillLevel, Some(L::Nl), M::Whole, 1), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 1), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::At, Some(L::De), M::Whole, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Marital, Some(L::Tr), M::Whole, 0), w(K::Expected, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Id), M::Whole, 0),
w(K::Introduction, Some(L::Pt), M::Whole, 1), w(K::Introduction, Some(L::It), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Expected, Some(L::Sv), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0),
w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0),
w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Introduction, Some(L::Es), M::Whole, 1),
w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Nl), M::Whole, 0), w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::De), M::Whole, 0), w(K::Native, Some(L::Id), M::Whole, 0),
w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0), w(K::Native, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Mt), M::Whole, 0),
w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Until, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0),
w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ga), M::Whole, 1), w(K::Unit, Some(L::Id), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0),
w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0),
w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Subject, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 4),
w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 4), w(K::Award, Some(L::Ga), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 3), w(K::School, Some(L::En), M::Whole, 0),
w(K::Course, Some(L::En), M::Whole, 0), w(K::Degree, None, M::Whole, 0), w(K::Award, Some(L::Mt), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0),
w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 4), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Address, Some(L::Is), M::Suffix, 0),
w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Fluency, Some(L::Lv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::Degree, None, M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 5),
w(K::School, None, M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Present, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Tr), M::Whole, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 4),
w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ro), M::Whole, 4), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::Ga), M::Whole, 2), w(K::SkillLevel, Some(L::Ga), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 4),
w(K::Fluency, Some(L::It), M::Whole, 4), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 5),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 1), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::SkillLevel, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Es), M::Whole, 2),
w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::At, Some(L::It), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Fluency, None, M::Whole, 5), w(K::Fluency, None, M::Whole, 6), w(K::Until, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Ga), M::Whole, 0), w(K::Native, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::School, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 2), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7),
w(K::Degree, Some(L::Nb), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::Degree, Some(L::Vi), M::Whole, 5), w(K::School, Some(L::Vi), M::Whole, 0),
w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Fr), M::Whole, 4), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0),
w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Address, Some(L::Es), M::Whole, 0), w(K::Address, Some(L::Ca), M::Whole, 0),
w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Ro), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Whole, 0), w(K::Employment, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ga), M::Whole, 0),
w(K::Marital, Some(L::Fr), M::Whole, 0), w(K::Marital, Some(L::It), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Suffix, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Nl), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0),
w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0),
w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 4), w(K::Certificate, Some(L::Mt), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Prefix, 0), w(K::Certificate, Some(L::Sk), M::Prefix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0),
w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Online, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Degree, None, M::Whole, 4),
w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::Grade, None, M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0), w(K::Introduction, Some(L::Vi), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::At, Some(L::Fr), M::Whole, 0),
w(K::Marital, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0), w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 5), w(K::Degree, Some(L::Tr), M::Whole, 6), w(K::Grade, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0),
w(K::Publication, Some(L::Hu), M::Suffix, 0), w(K::Marital, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0),
w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::School, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Address, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Degree, None, M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 5), w(K::SkillLevel, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Tr), M::Whole, 6), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::En), M::Whole, 0),
w(K::School, Some(L::En), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0), w(K::Obtained, Some(L::Pt), M::Whole, 0),
w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::SkillLevel, Some(L::Fr), M::Whole, 4), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::It), M::Whole, 2), w(K::Obtained, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0),
w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Ro), M::Whole, 3),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Course, Some(L::It), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 6), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::En), M::Whole, 0),
w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 3), w(K::Fluency, Some(L::Id), M::Whole, 3), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0),
w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0),
w(K::Document, Some(L::Pt), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::De), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Pt), M::Whole, 0),
w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0),
w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Ca), M::Whole, 0), w(K::Document, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::Certificate, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0),
w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Document, Some(L::Fr), M::Whole, 0), w(K::Document, Some(L::It), M::Whole, 0), w(K::Document, Some(L::Nl), M::Whole, 0), w(K::Document, Some(L::Sv), M::Whole, 0),
w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0), w(K::Document, Some(L::Fi), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Mt), M::Whole, 0),
w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Ro), M::Whole, 0), w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Pl), M::Whole, 1),
w(K::DateParticle, Some(L::Ca), M::Whole, 0), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, None, M::Whole, 5),
w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 5), w(K::Degree, Some(L::Id), M::Whole, 6), w(K::Since, Some(L::It), M::Whole, 0), w(K::From, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Lt), M::Whole, 0), w(K::Document, Some(L::Id), M::Whole, 0), w(K::Introduction, Some(L::Nl), M::Whole, 1),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Vi), M::Whole, 0), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Conjunction, Some(L::Id), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0),
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
w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Mt), M::Whole, 0),
w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ca), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0),
w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Et), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0),
w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::DateParticle, Some(L::Pt), M::Whole, 0), w(K::Until, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Cs), M::Whole, 0), w(K::Until, Some(L::Sk), M::Whole, 0), w(K::Until, Some(L::Sl), M::Whole, 0),
w(K::Until, Some(L::Hr), M::Whole, 0), w(K::Until, Some(L::SrLatn), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4),
w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3),
w(K::Fluency, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Hr), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 4), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::SkillLevel, Some(L::Pl), M::Whole, 3),
w(K::Fluency, Some(L::Pl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ga), M::Whole, 8), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8), w(K::Degree, Some(L::En), M::Whole, 8), w(K::Degree, Some(L::Es), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 8), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 8), w(K::Degree, Some(L::Ro), M::Whole, 8),
w(K::Degree, Some(L::Ca), M::Whole, 8), w(K::Present, Some(L::Cs), M::Whole, 0), w(K::Present, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Sv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::Tr), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Id), M::Whole, 8), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Degree, Some(L::Sk), M::Whole, 8), w(K::Degree, Some(L::Lv), M::Whole, 8), w(K::Degree, Some(L::Lt), M::Whole, 8), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sk), M::Whole, 8),
w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8), w(K::Degree, Some(L::SrLatn), M::Whole, 8), w(K::Degree, Some(L::Hu), M::Whole, 8), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8),
w(K::Degree, Some(L::Et), M::Whole, 8), w(K::Degree, Some(L::Is), M::Whole, 8), w(K::Degree, Some(L::Cs), M::Whole, 8), w(K::Degree, Some(L::Sl), M::Whole, 8), w(K::Subject, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5),
w(K::Fluency, Some(L::Pt), M::Whole, 6), w(K::Fluency, Some(L::Es), M::Whole, 6), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Gender, Some(L::Ca), M::Whole, 2), w(K::Employment, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Degree, Some(L::Mt), M::Whole, 8),
w(K::Degree, Some(L::It), M::Whole, 8), w(K::Degree, Some(L::Pt), M::Whole, 8), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Address, Some(L::En), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 8), w(K::Degree, Some(L::Hr), M::Whole, 8),
w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::From, Some(L::Fr), M::Whole, 0), w(K::Expected, Some(L::Vi), M::Whole, 0), w(K::Native, Some(L::Lt), M::Whole, 0), w(K::Native, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4),
w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Document, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Pt), M::Whole, 0),
w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::Gender, Some(L::Tr), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 1), w(K::Fluency, Some(L::Mt), M::Whole, 5), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0),
w(K::Until, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0),
w(K::Conjunction, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Et), M::Whole, 4), w(K::Present, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0),
w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::Da), M::Whole, 3), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0),
w(K::SkillLevel, Some(L::De), M::Whole, 1), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Whole, 0), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Pl), M::Whole, 5), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Et), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5),
w(K::SkillLevel, Some(L::Lt), M::Whole, 5), w(K::SkillLevel, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 5), w(K::SkillLevel, Some(L::Lv), M::Whole, 5), w(K::Introduction, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Ca), M::Whole, 2), w(K::Fluency, Some(L::De), M::Whole, 2),
w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::Fluency, Some(L::Ro), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Document, Some(L::Et), M::Whole, 0), w(K::Obtained, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1),
w(K::Address, Some(L::Hu), M::Whole, 0), w(K::Native, Some(L::Et), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Obtained, Some(L::Pt), M::Whole, 0), w(K::Obtained, Some(L::Es), M::Whole, 0), w(K::Conjunction, Some(L::Nl), M::Whole, 0),
w(K::At, Some(L::Es), M::Whole, 1), w(K::At, Some(L::Ca), M::Whole, 1), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Hu), M::Prefix, 0), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pt), M::Anywhere, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Anywhere, 0),
w(K::Role, Some(L::Ca), M::Anywhere, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::SkillLevel, Some(L::Nl), M::Whole, 2), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0),
w(K::School, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Department, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Pt), M::Whole, 0),
w(K::Ordinal, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 6), w(K::SkillLevel, Some(L::Fi), M::Whole, 4), w(K::Fluency, Some(L::Fi), M::Whole, 5), w(K::Native, Some(L::De), M::Whole, 0),
w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Conjunction, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Whole, 0),
w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Ca), M::Whole, 4), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Pt), M::Whole, 7),
w(K::Expected, Some(L::Es), M::Whole, 0), w(K::SkillLevel, Some(L::Mt), M::Whole, 5), w(K::SkillLevel, Some(L::It), M::Whole, 5), w(K::Season, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Ca), M::Whole, 2), w(K::Conjunction, Some(L::Fr), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Fi), M::Whole, 0),
w(K::Season, Some(L::Fr), M::Whole, 2), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 1), w(K::Degree, Some(L::Sv), M::Suffix, 7), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Until, Some(L::En), M::Whole, 0),
w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Pt), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5),
w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Ro), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::SkillLevel, Some(L::Ca), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5),
w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Sk), M::Whole, 5),
w(K::SkillLevel, Some(L::Cs), M::Whole, 5), w(K::SkillLevel, Some(L::Sv), M::Whole, 5), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2),
w(K::Gender, Some(L::It), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Since, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Subject, Some(L::De), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 4), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Nb), M::Whole, 5),
w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Degree, Some(L::Nb), M::Whole, 5), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0),
w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::School, Some(L::SrLatn), M::Prefix, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Gender, Some(L::Ga), M::Whole, 1), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::Fluency, Some(L::Hu), M::Whole, 6), w(K::Degree, Some(L::Hu), M::Whole, 5), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Es), M::Whole, 2),
w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Ro), M::Whole, 2), w(K::Gender, Some(L::Pt), M::Whole, 2), w(K::Gender, Some(L::Fr), M::Whole, 2), w(K::Gender, Some(L::Mt), M::Whole, 2), w(K::Gender, Some(L::Hu), M::Whole, 1), w(K::Document, Some(L::Is), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0),
w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 8), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0),
w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::Award, Some(L::Tr), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0),
w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Nb), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::En), M::Whole, 5), w(K::Fluency, Some(L::Ro), M::Whole, 5), w(K::Fluency, Some(L::Pt), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5),
w(K::Fluency, Some(L::Ca), M::Whole, 5), w(K::Fluency, Some(L::Es), M::Whole, 5), w(K::Fluency, Some(L::It), M::Whole, 5), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Native, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Role, Some(L::Nb), M::Anywhere, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 6), w(K::School, Some(L::Hu), M::Whole, 0),
w(K::School, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Season, Some(L::Ga), M::Whole, 3), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::At, Some(L::En), M::Whole, 1), w(K::Season, Some(L::Da), M::Whole, 1),
w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5),
w(K::Degree, Some(L::Es), M::Whole, 4), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0),
w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Da), M::Whole, 0), w(K::Expected, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 5), w(K::School, None, M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Da), M::Whole, 0), w(K::From, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0),
w(K::Since, Some(L::Da), M::Whole, 0), w(K::Since, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Sv), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::Gender, Some(L::De), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::En), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::From, Some(L::En), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 1),
w(K::Since, Some(L::Is), M::Whole, 0), w(K::From, Some(L::Is), M::Whole, 0), w(K::At, Some(L::De), M::Whole, 1), w(K::Fluency, Some(L::En), M::Whole, 6), w(K::Employment, Some(L::En), M::Whole, 0), w(K::Employment, Some(L::Tr), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::SkillLevel, Some(L::De), M::Whole, 4),
w(K::Employer, Some(L::Is), M::Whole, 0), w(K::DateParticle, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Da), M::Suffix, 0), w(K::Unit, Some(L::Lv), M::Whole, 1), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Sv), M::Suffix, 0), w(K::Address, Some(L::Nb), M::Suffix, 0), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Address, Some(L::Lv), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Season, Some(L::Ga), M::Whole, 4), w(K::Until, Some(L::Nl), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 3), w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Expected, Some(L::Nl), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 4), w(K::SkillLevel, Some(L::Lt), M::Whole, 3), w(K::Fluency, Some(L::Lt), M::Whole, 4),
w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Marital, Some(L::De), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::SkillLevel, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::Vi), M::Whole, 3), w(K::Role, Some(L::Nl), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Until, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Hr), M::Whole, 1),
w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3),
w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Is), M::Whole, 4), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::SkillLevel, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Sv), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::Unit, Some(L::Hr), M::Whole, 1),
w(K::Unit, Some(L::SrLatn), M::Whole, 1), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 4), w(K::Fluency, Some(L::Nb), M::Whole, 4), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4),
w(K::SkillLevel, Some(L::Nl), M::Whole, 3), w(K::Fluency, Some(L::Nl), M::Whole, 4), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 4), w(K::Address, Some(L::Is), M::Suffix, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0),
w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Mt), M::Whole, 6), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Mt), M::Whole, 7), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Fr), M::Whole, 1), w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Publication, Some(L::Is), M::Whole, 0), w(K::Publication, Some(L::Is), M::Suffix, 0),
w(K::Employer, None, M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Introduction, Some(L::De), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 2),
w(K::Fluency, Some(L::Da), M::Whole, 2), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Is), M::Whole, 4), w(K::SkillLevel, Some(L::Is), M::Whole, 2),
w(K::Fluency, Some(L::Is), M::Whole, 2), w(K::SkillLevel, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Degree, Some(L::Et), M::Whole, 4), w(K::School, Some(L::Et), M::Suffix, 0), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 4), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Fluency, Some(L::De), M::Whole, 4),
w(K::Season, Some(L::Tr), M::Whole, 3), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Document, Some(L::Lt), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 4),
w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Gender, Some(L::Ca), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0),
w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Award, None, M::Whole, 0), w(K::Unit, Some(L::Tr), M::Whole, 3), w(K::Introduction, Some(L::Id), M::Whole, 1), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4),
w(K::Page, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Introduction, Some(L::De), M::Whole, 1), w(K::Introduction, Some(L::Nl), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Vi), M::Whole, 0),
w(K::Address, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Present, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 3), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Et), M::Whole, 4),
w(K::Degree, Some(L::De), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 3), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 2), w(K::Fluency, Some(L::Et), M::Whole, 4),
w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::Sv), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Introduction, Some(L::Nb), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 1),
w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::Pl), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 1), w(K::Introduction, Some(L::Da), M::Whole, 1), w(K::Introduction, Some(L::En), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Introduction, Some(L::Hu), M::Whole, 1), w(K::Season, Some(L::De), M::Whole, 3),
w(K::Season, Some(L::Nl), M::Whole, 3), w(K::Introduction, Some(L::Tr), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Unit, Some(L::Hu), M::Whole, 3), w(K::Present, Some(L::Et), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Employer, None, M::Whole, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Until, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fr), M::Whole, 4), w(K::Season, Some(L::Ca), M::Whole, 4), w(K::At, Some(L::Is), M::Whole, 0),
w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Hu), M::Whole, 2), w(K::Document, Some(L::Vi), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Cs), M::Whole, 0), w(K::Grade, Some(L::Sk), M::Whole, 0),
w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Nl), M::Suffix, 0), w(K::Introduction, Some(L::Es), M::Whole, 1), w(K::Introduction, Some(L::Ca), M::Whole, 1), w(K::Employer, None, M::Whole, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1),
w(K::At, Some(L::Sv), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 0), w(K::At, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ca), M::Whole, 0),
w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Is), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4),
w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 4), w(K::Season, Some(L::Sv), M::Whole, 3), w(K::Season, Some(L::Nb), M::Whole, 3), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Hr), M::Whole, 0), w(K::Conjunction, Some(L::Ca), M::Whole, 0), w(K::At, Some(L::Da), M::Whole, 1),
w(K::At, Some(L::Nb), M::Whole, 1), w(K::Conjunction, Some(L::SrLatn), M::Whole, 0), w(K::Introduction, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0),
w(K::Season, Some(L::Ro), M::Whole, 4), w(K::Introduction, Some(L::De), M::Whole, 0), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3),
w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 1), w(K::UntilAfter, Some(L::Hu), M::Whole, 0), w(K::Until, Some(L::Hu), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::Introduction, Some(L::Nl), M::Whole, 0),
w(K::Until, Some(L::Lt), M::Whole, 0), w(K::Introduction, Some(L::It), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::DateParticle, Some(L::De), M::Whole, 0),
w(K::Project, Some(L::Sl), M::Whole, 0), w(K::At, Some(L::Lt), M::Whole, 0), w(K::Conjunction, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 6), w(K::Role, Some(L::It), M::Anywhere, 0), w(K::Role, Some(L::Es), M::Anywhere, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0),
w(K::Role, Some(L::Ro), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Anywhere, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 1), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 6), w(K::Degree, Some(L::Fi), M::Suffix, 6),
w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0),
w(K::School, Some(L::Id), M::Whole, 0), w(K::School, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0),
w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0),
w(K::School, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Fluency, Some(L::Ca), M::Whole, 3), w(K::SkillLevel, Some(L::Ca), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Fr), M::Whole, 3), w(K::SkillLevel, Some(L::Fr), M::Whole, 3),
w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::SkillLevel, Some(L::Ro), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::En), M::Whole, 3), w(K::SkillLevel, Some(L::En), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Fluency, Some(L::Pt), M::Whole, 3),
w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 3), w(K::Fluency, Some(L::Es), M::Whole, 4), w(K::Fluency, Some(L::Pt), M::Whole, 4), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::SkillLevel, Some(L::Mt), M::Whole, 3),
w(K::Online, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::It), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 6),
w(K::Role, Some(L::Sl), M::Anywhere, 0), w(K::Role, Some(L::Hr), M::Anywhere, 0), w(K::Role, Some(L::SrLatn), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Cs), M::Anywhere, 0), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Role, Some(L::Sk), M::Anywhere, 0), w(K::Degree, Some(L::Sk), M::Whole, 7),
w(K::Degree, Some(L::Pl), M::Whole, 6), w(K::Role, Some(L::Pl), M::Anywhere, 0), w(K::School, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Grade, None, M::Whole, 0), w(K::Grade, Some(L::Id), M::Whole, 0),
w(K::Marital, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::SinceAfter, Some(L::Tr), M::Whole, 0), w(K::Since, Some(L::Tr), M::Whole, 0), w(K::From, Some(L::Tr), M::Whole, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0),
w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 4), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::De), M::Whole, 1),
w(K::Conjunction, Some(L::Fi), M::Whole, 0), w(K::Unit, Some(L::Nl), M::Whole, 1), w(K::Introduction, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Sk), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 1), w(K::LanguageTest, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Fr), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0),
w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Introduction, Some(L::Da), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Introduction, Some(L::Da), M::Whole, 0), w(K::Introduction, Some(L::Nb), M::Whole, 0), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Sl), M::Whole, 3),
w(K::Season, Some(L::Hr), M::Whole, 3), w(K::Season, Some(L::SrLatn), M::Whole, 3), w(K::Season, Some(L::Sk), M::Whole, 3), w(K::Season, Some(L::Pl), M::Whole, 3), w(K::Introduction, Some(L::Pl), M::Whole, 0), w(K::Introduction, Some(L::Cs), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::SkillLevel, Some(L::Hu), M::Whole, 3),
w(K::Publication, None, M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Lv), M::Suffix, 0), w(K::UntilAfter, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Is), M::Whole, 7), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Grade, Some(L::Da), M::Whole, 0), w(K::Grade, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 1), w(K::Online, Some(L::Et), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Whole, 0),
w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Marital, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::Da), M::Whole, 2), w(K::Certificate, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Et), M::Whole, 4),
w(K::Degree, Some(L::Et), M::Whole, 5), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::SkillLevel, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Fi), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::Fluency, Some(L::Et), M::Whole, 3), w(K::SkillLevel, Some(L::Et), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Et), M::Whole, 1), w(K::Season, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Hu), M::Whole, 2), w(K::SkillLevel, Some(L::Hu), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 4), w(K::SkillLevel, Some(L::Vi), M::Whole, 3), w(K::School, Some(L::Vi), M::Whole, 0),
w(K::Subject, Some(L::Vi), M::Whole, 0), w(K::Department, Some(L::Vi), M::Whole, 0), w(K::Certificate, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Course, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Suffix, 0), w(K::Publication, Some(L::Hu), M::Whole, 0),
w(K::Subject, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 4), w(K::Fluency, Some(L::Hu), M::Whole, 5), w(K::SkillLevel, Some(L::Hu), M::Whole, 4),
w(K::Grade, Some(L::Hu), M::Whole, 0), w(K::SkillLevel, Some(L::Nb), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0),
w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::At, Some(L::Hr), M::Whole, 0), w(K::At, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Degree, Some(L::Lv), M::Whole, 5), w(K::School, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::Fluency, Some(L::Sk), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::School, Some(L::Sv), M::Whole, 0), w(K::Gender, Some(L::Is), M::Whole, 2), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0),
w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Sv), M::Suffix, 0),
w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::School, Some(L::De), M::Suffix, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Mt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::School, Some(L::Sk), M::Whole, 0),
w(K::School, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0),
w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Since, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Fluency, Some(L::Et), M::Whole, 5), w(K::Certificate, Some(L::Fi), M::Suffix, 0),
w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::SkillLevel, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 3), w(K::Fluency, Some(L::Hu), M::Whole, 4), w(K::Subject, Some(L::Lt), M::Whole, 0), w(K::School, Some(L::Sv), M::Whole, 0),
w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Until, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Suffix, 0),
w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sv), M::Suffix, 0), w(K::Course, Some(L::Nb), M::Whole, 0), w(K::Course, Some(L::Nb), M::Suffix, 0),
w(K::Course, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fi), M::Suffix, 0), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Course, Some(L::Tr), M::Whole, 0),
w(K::Certificate, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0),
w(K::Unit, Some(L::Et), M::Whole, 2), w(K::Unit, Some(L::Fi), M::Whole, 2), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Sv), M::Whole, 5), w(K::Gender, Some(L::Da), M::Whole, 2), w(K::Gender, Some(L::Sv), M::Whole, 2), w(K::Gender, Some(L::Nb), M::Whole, 2), w(K::Degree, Some(L::Vi), M::Whole, 6),
w(K::Role, Some(L::Vi), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 1), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Ro), M::Whole, 1), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::SkillLevel, Some(L::Lv), M::Whole, 3), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0),
w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Course, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 4), w(K::Employer, Some(L::En), M::Whole, 0), w(K::SinceAfter, Some(L::Fi), M::Whole, 0), w(K::Since, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 5), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 5), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::De), M::Whole, 4),
w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Season, Some(L::Pl), M::Whole, 2), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::En), M::Whole, 1), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::De), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Season, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sl), M::Whole, 1),
w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::Season, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 1), w(K::Season, Some(L::SrLatn), M::Whole, 2), w(K::Document, Some(L::Sv), M::Whole, 0), w(K::Document, Some(L::Da), M::Whole, 0), w(K::Document, Some(L::Nb), M::Whole, 0),
w(K::Certificate, Some(L::Is), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::Pt), M::Whole, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0),
w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Fr), M::Whole, 6), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::Cs), M::Whole, 0), w(K::Certificate, Some(L::Lv), M::Whole, 0), w(K::Certificate, Some(L::Es), M::Whole, 0),
w(K::Certificate, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Certificate, Some(L::Lt), M::Whole, 0), w(K::Certificate, Some(L::Sv), M::Whole, 0), w(K::Certificate, Some(L::Da), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 6),
w(K::Certificate, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Es), M::Whole, 0), w(K::School, Some(L::It), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Pt), M::Whole, 0), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Degree, Some(L::Ro), M::Whole, 4), w(K::School, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Until, Some(L::Lv), M::Whole, 0), w(K::Present, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 2),
w(K::Employer, None, M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::It), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Suffix, 0), w(K::Subject, Some(L::Fi), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Suffix, 0), w(K::Subject, Some(L::Da), M::Suffix, 0),
w(K::Subject, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Ja), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::School, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Tr), M::Whole, 4), w(K::Certificate, Some(L::De), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Season, Some(L::Hr), M::Whole, 2),
w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Marital, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Whole, 0), w(K::Certificate, Some(L::Et), M::Suffix, 0), w(K::Obtained, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Ro), M::Whole, 2), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::School, Some(L::Cs), M::Whole, 0),
w(K::School, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::Cs), M::Whole, 2), w(K::School, Some(L::Sk), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::De), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1),
w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Present, Some(L::Hu), M::Whole, 0), w(K::Degree, None, M::Whole, 7),
w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Introduction, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Et), M::Whole, 0), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Address, Some(L::Et), M::Suffix, 0),
w(K::Employer, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::SkillLevel, Some(L::Es), M::Whole, 5), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Hr), M::Whole, 7),
w(K::SkillLevel, Some(L::Hu), M::Whole, 4), w(K::Degree, Some(L::Hr), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7),
w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Degree, Some(L::Sl), M::Whole, 7), w(K::Degree, Some(L::Cs), M::Whole, 7), w(K::Degree, Some(L::Sk), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7),
w(K::Degree, Some(L::Et), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::Lv), M::Whole, 7), w(K::Degree, Some(L::Lt), M::Whole, 7), w(K::Fluency, Some(L::Id), M::Whole, 6), w(K::SkillLevel, Some(L::Id), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Whole, 7),
w(K::Degree, Some(L::Fi), M::Suffix, 7), w(K::Degree, Some(L::Ga), M::Whole, 7), w(K::Fluency, Some(L::Ga), M::Whole, 4), w(K::Fluency, Some(L::Fr), M::Whole, 5), w(K::SkillLevel, Some(L::Fr), M::Whole, 5), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Gender, Some(L::En), M::Whole, 1), w(K::Unit, Some(L::Sv), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::School, Some(L::Id), M::Whole, 0), w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Gender, Some(L::Sv), M::Whole, 1), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Anywhere, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Gender, Some(L::Da), M::Whole, 1), w(K::Project, Some(L::De), M::Whole, 0), w(K::Gender, Some(L::De), M::Whole, 1),
w(K::Gender, Some(L::Nb), M::Whole, 1), w(K::Gender, Some(L::Nl), M::Whole, 1), w(K::Unit, Some(L::Is), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::It), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Ro), M::Whole, 1),
w(K::Gender, Some(L::En), M::Whole, 1), w(K::Gender, Some(L::Fr), M::Whole, 1), w(K::Gender, Some(L::Es), M::Whole, 1), w(K::Gender, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Mt), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7),
w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Es), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::Sv), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::Mt), M::Whole, 7),
w(K::Degree, Some(L::Ro), M::Whole, 7), w(K::Degree, Some(L::Tr), M::Whole, 7), w(K::Degree, Some(L::Ca), M::Whole, 7), w(K::Degree, Some(L::SrLatn), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Fr), M::Whole, 7), w(K::Degree, Some(L::Da), M::Whole, 7),
w(K::Degree, Some(L::Nb), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::En), M::Whole, 7), w(K::Degree, Some(L::Nl), M::Whole, 7), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Degree, Some(L::Nb), M::Whole, 7),
w(K::Fluency, Some(L::En), M::Whole, 6), w(K::SkillLevel, Some(L::En), M::Whole, 5), w(K::Native, Some(L::Hr), M::Whole, 0), w(K::Native, Some(L::Sl), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ro), M::Whole, 0),
w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::School, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Degree, Some(L::De), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Sl), M::Whole, 4),
w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::It), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4),
w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, None, M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Degree, Some(L::Nl), M::Whole, 5), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Degree, None, M::Whole, 8),
w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Unit, Some(L::Da), M::Whole, 2), w(K::Introduction, Some(L::Es), M::Whole, 0), w(K::Fluency, Some(L::Ga), M::Whole, 3), w(K::SkillLevel, Some(L::Ga), M::Whole, 3), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::De), M::Whole, 0),
w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Fr), M::Whole, 0), w(K::Award, Some(L::Nl), M::Whole, 0), w(K::Award, Some(L::En), M::Whole, 0), w(K::Award, Some(L::Pl), M::Whole, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hr), M::Whole, 0),
w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::Da), M::Whole, 0), w(K::Award, Some(L::Nb), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Fluency, Some(L::Sv), M::Whole, 3), w(K::SkillLevel, Some(L::Sv), M::Whole, 3),
w(K::Fluency, Some(L::Es), M::Whole, 3), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::It), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::Ro), M::Whole, 3), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 3),
w(K::Fluency, Some(L::Pt), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::Es), M::Whole, 3), w(K::SkillLevel, Some(L::Pt), M::Whole, 3), w(K::Grade, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 3), w(K::Gender, Some(L::Et), M::Whole, 1), w(K::Department, Some(L::Et), M::Whole, 0),
w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::SkillLevel, Some(L::Nb), M::Whole, 4), w(K::Fluency, Some(L::Da), M::Whole, 5), w(K::Fluency, Some(L::Nb), M::Whole, 5), w(K::Degree, Some(L::De), M::Whole, 7), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Subject, Some(L::Ca), M::Whole, 0), w(K::Award, Some(L::Ca), M::Whole, 0), w(K::Subject, Some(L::Es), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Fluency, Some(L::Id), M::Whole, 4), w(K::Unit, Some(L::Lv), M::Whole, 2), w(K::Unit, Some(L::Lt), M::Whole, 2), w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Ca), M::Whole, 2),
w(K::Unit, Some(L::It), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::SrLatn), M::Whole, 2), w(K::Unit, Some(L::Sl), M::Whole, 2), w(K::Unit, Some(L::Es), M::Whole, 2), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Unit, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Cs), M::Whole, 2),
w(K::Gender, Some(L::Pl), M::Whole, 1), w(K::Degree, Some(L::Tr), M::Whole, 5), w(K::Unit, Some(L::Ca), M::Whole, 2), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 7),
w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Unit, Some(L::Lt), M::Whole, 1), w(K::Obtained, Some(L::Tr), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Role, Some(L::De), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Pl), M::Whole, 7), w(K::Unit, Some(L::Ga), M::Whole, 2),
w(K::Fluency, Some(L::Da), M::Whole, 3), w(K::Fluency, Some(L::Nb), M::Whole, 3), w(K::SkillLevel, Some(L::Nb), M::Whole, 3), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::SkillLevel, Some(L::Is), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Fi), M::Whole, 1),
w(K::Unit, Some(L::Pl), M::Whole, 2), w(K::Introduction, Some(L::Fi), M::Whole, 0), w(K::Introduction, Some(L::Vi), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Since, Some(L::Mt), M::Whole, 0), w(K::From, Some(L::Mt), M::Whole, 0),
w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::Expected, Some(L::Mt), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 3), w(K::SkillLevel, Some(L::De), M::Whole, 3), w(K::Unit, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::Is), M::Whole, 5), w(K::SkillLevel, Some(L::Is), M::Whole, 4),
w(K::Unit, Some(L::Nl), M::Whole, 2), w(K::Unit, Some(L::Nb), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Native, Some(L::Sv), M::Whole, 0), w(K::Native, Some(L::Da), M::Whole, 0),
w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Is), M::Whole, 0), w(K::Introduction, Some(L::Fi), M::Whole, 1), w(K::Fluency, Some(L::Vi), M::Whole, 2), w(K::SkillLevel, Some(L::Vi), M::Whole, 1), w(K::Unit, Some(L::Fr), M::Whole, 2), w(K::Unit, Some(L::De), M::Whole, 2),
w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Unit, Some(L::En), M::Whole, 2), w(K::Unit, None, M::Whole, 2), w(K::Certificate, Some(L::Ja), M::Whole, 0),
w(K::Certificate, Some(L::Ko), M::Whole, 0), w(K::Gender, Some(L::Sl), M::Whole, 1), w(K::Gender, Some(L::Lt), M::Whole, 2), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Hu), M::Whole, 7), w(K::Season, Some(L::Vi), M::Whole, 4), w(K::Season, Some(L::Vi), M::Whole, 3), w(K::Season, Some(L::Vi), M::Whole, 1),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Department, Some(L::Tr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0),
w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Id), M::Whole, 4), w(K::Season, Some(L::Id), M::Whole, 3),
w(K::Season, Some(L::Id), M::Whole, 2), w(K::Season, Some(L::Id), M::Whole, 1), w(K::Gender, Some(L::Hr), M::Whole, 1), w(K::Gender, Some(L::SrLatn), M::Whole, 1), w(K::Gender, Some(L::Cs), M::Whole, 1), w(K::Gender, Some(L::Sk), M::Whole, 1), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0),
w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Ja), M::Whole, 0), w(K::Document, Some(L::En), M::Whole, 0), w(K::Unit, Some(L::Pt), M::Whole, 2), w(K::Ordinal, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1),
w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0), w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Gender, Some(L::Et), M::Whole, 2),
w(K::Gender, Some(L::Fi), M::Whole, 2), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0), w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Vi), M::Whole, 1),
w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Is), M::Suffix, 0), w(K::Fluency, Some(L::Vi), M::Whole, 5), w(K::SkillLevel, Some(L::Vi), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5),
w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::SkillLevel, Some(L::Hr), M::Whole, 4), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 4), w(K::Address, Some(L::Sl), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0),
w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Native, Some(L::Ca), M::Whole, 0), w(K::Native, Some(L::En), M::Whole, 0), w(K::Native, Some(L::Fr), M::Whole, 0), w(K::Native, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Es), M::Whole, 0), w(K::Native, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Prefix, 0),
w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Fluency, Some(L::En), M::Whole, 6),
w(K::Fluency, Some(L::Nl), M::Whole, 6), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Marital, Some(L::Lv), M::Whole, 0), w(K::Marital, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Publication, Some(L::Vi), M::Whole, 0),
w(K::LanguageTest, Some(L::Fr), M::Whole, 0), w(K::Fluency, Some(L::Es), M::Whole, 2), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::From, Some(L::Lv), M::Whole, 0), w(K::At, Some(L::Pt), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Address, Some(L::Tr), M::Whole, 0),
w(K::Address, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pt), M::Whole, 2), w(K::SkillLevel, Some(L::Pt), M::Whole, 2), w(K::Department, Some(L::Lv), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Fluency, Some(L::Is), M::Whole, 3), w(K::Project, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Fr), M::Whole, 0),
w(K::Project, Some(L::Es), M::Whole, 0), w(K::Project, Some(L::It), M::Whole, 0), w(K::Project, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Es), M::Whole, 0), w(K::Grade, Some(L::Pt), M::Whole, 0), w(K::Grade, Some(L::Ro), M::Whole, 0), w(K::Grade, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Grade, Some(L::De), M::Whole, 0), w(K::Grade, Some(L::Fr), M::Whole, 0),
w(K::SkillLevel, Some(L::En), M::Whole, 2), w(K::SkillLevel, Some(L::Ro), M::Whole, 1), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0),
w(K::School, Some(L::Nb), M::Whole, 0), w(K::Present, Some(L::Nl), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Da), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Expected, Some(L::Lt), M::Whole, 0), w(K::Project, Some(L::Ro), M::Whole, 0),
w(K::Since, Some(L::Lt), M::Whole, 0), w(K::From, Some(L::Lt), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Is), M::Whole, 0), w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 2), w(K::Fluency, Some(L::Nb), M::Whole, 2), w(K::SkillLevel, Some(L::Nb), M::Whole, 1),
w(K::Fluency, Some(L::Sv), M::Whole, 2), w(K::SkillLevel, Some(L::Sv), M::Whole, 1), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::LanguageTest, Some(L::Hu), M::Whole, 0), w(K::Address, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Sk), M::Whole, 0), w(K::DateParticle, Some(L::Vi), M::Whole, 0),
w(K::Unit, Some(L::Vi), M::Whole, 1), w(K::Gender, Some(L::Hu), M::Whole, 2), w(K::Gender, Some(L::Vi), M::Whole, 2), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Obtained, Some(L::Pl), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0),
w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Conjunction, Some(L::Sv), M::Whole, 0), w(K::Grade, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::Pl), M::Whole, 0), w(K::Since, Some(L::Cs), M::Whole, 0), w(K::Since, Some(L::Sk), M::Whole, 0),
w(K::Since, Some(L::Sl), M::Whole, 0), w(K::Since, Some(L::Hr), M::Whole, 0), w(K::From, Some(L::Pl), M::Whole, 0), w(K::From, Some(L::Cs), M::Whole, 0), w(K::From, Some(L::Sk), M::Whole, 0), w(K::From, Some(L::Sl), M::Whole, 0), w(K::From, Some(L::Hr), M::Whole, 0), w(K::Since, Some(L::SrLatn), M::Whole, 0),
w(K::From, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0),
w(K::SkillLevel, Some(L::Da), M::Whole, 4), w(K::DateParticle, Some(L::En), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0),
w(K::Conjunction, Some(L::Da), M::Whole, 0), w(K::Conjunction, Some(L::Nb), M::Whole, 0), w(K::Marital, Some(L::Sv), M::Whole, 0), w(K::Marital, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hu), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Whole, 0),
w(K::Page, Some(L::Hu), M::Whole, 0), w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Ga), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Document, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::SrLatn), M::Whole, 0),
w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Cs), M::Whole, 0),
w(K::Online, Some(L::Sk), M::Whole, 0), w(K::Online, Some(L::Sl), M::Whole, 0), w(K::Online, Some(L::Hr), M::Whole, 0), w(K::Online, Some(L::Sv), M::Whole, 0), w(K::Online, Some(L::Da), M::Whole, 0), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Online, Some(L::Ro), M::Whole, 0), w(K::Online, Some(L::Tr), M::Whole, 0),
w(K::Online, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0),
w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Conjunction, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::SkillLevel, Some(L::Tr), M::Whole, 3), w(K::Fluency, Some(L::Tr), M::Whole, 3), w(K::Department, Some(L::Et), M::Whole, 0),
w(K::Department, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Department, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Hu), M::Whole, 3), w(K::Department, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::Hu), M::Suffix, 0),
w(K::SinceAfter, Some(L::Hu), M::Whole, 0), w(K::Since, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Es), M::Whole, 3), w(K::Season, Some(L::Pt), M::Whole, 3), w(K::Document, Some(L::Tr), M::Whole, 0), w(K::Gender, Some(L::Id), M::Whole, 2), w(K::Address, None, M::Whole, 0), w(K::At, Some(L::Sv), M::Whole, 0),
w(K::Present, Some(L::Sv), M::Whole, 0), w(K::Present, Some(L::Nb), M::Whole, 0), w(K::At, Some(L::Id), M::Whole, 1), w(K::SkillLevel, Some(L::Lv), M::Whole, 4), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0),
w(K::Page, Some(L::En), M::Whole, 0), w(K::Page, Some(L::Fr), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Page, Some(L::It), M::Whole, 0), w(K::Page, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Ro), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2),
w(K::Fluency, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Id), M::Whole, 5), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 2), w(K::SkillLevel, Some(L::Lv), M::Whole, 2), w(K::Until, Some(L::Ro), M::Whole, 0), w(K::Expected, Some(L::Lv), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Whole, 0), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::Grade, Some(L::En), M::Whole, 0), w(K::Certificate, Some(L::De), M::Suffix, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Cs), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0),
w(K::Publication, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::Da), M::Whole, 0), w(K::Publication, Some(L::Nb), M::Whole, 0), w(K::Publication, Some(L::Et), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0),
w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0),
w(K::Season, Some(L::Lv), M::Whole, 1), w(K::Season, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Id), M::Whole, 2), w(K::SkillLevel, Some(L::Id), M::Whole, 1), w(K::Employer, Some(L::Id), M::Whole, 0),
w(K::Publication, Some(L::Id), M::Whole, 0), w(K::Fluency, Some(L::Pl), M::Whole, 6), w(K::Fluency, Some(L::De), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::Sk), M::Whole, 6), w(K::Fluency, Some(L::Cs), M::Whole, 6), w(K::Fluency, Some(L::It), M::Whole, 6), w(K::Degree, Some(L::It), M::Whole, 4),
w(K::Role, Some(L::It), M::Whole, 0), w(K::SkillLevel, Some(L::Fi), M::Whole, 2), w(K::Degree, Some(L::Fi), M::Whole, 4), w(K::Degree, Some(L::Fi), M::Suffix, 4), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, Some(L::Nb), M::Whole, 8),
w(K::Degree, Some(L::Da), M::Whole, 8), w(K::Degree, None, M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Award, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Address, Some(L::Pl), M::Whole, 0), w(K::Address, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Hu), M::Suffix, 0),
w(K::Expected, Some(L::Pl), M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::SkillLevel, Some(L::Hr), M::Whole, 1), w(K::Fluency, Some(L::SrLatn), M::Whole, 2),
w(K::SkillLevel, Some(L::SrLatn), M::Whole, 1), w(K::Fluency, Some(L::Hr), M::Whole, 2), w(K::Fluency, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 1), w(K::Fluency, Some(L::Pl), M::Whole, 2), w(K::SkillLevel, Some(L::Pl), M::Whole, 2), w(K::Fluency, Some(L::Pl), M::Whole, 2),
w(K::Season, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Award, Some(L::De), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::Sl), M::Whole, 4), w(K::Fluency, Some(L::Cs), M::Whole, 5), w(K::Fluency, Some(L::Sk), M::Whole, 5), w(K::SkillLevel, Some(L::Cs), M::Whole, 4),
w(K::SkillLevel, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 2), w(K::Degree, Some(L::Pl), M::Whole, 5), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Season, Some(L::Sl), M::Whole, 1), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0),
w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::Da), M::Whole, 0), w(K::Address, Some(L::Nb), M::Whole, 0), w(K::Address, Some(L::Nl), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0),
w(K::Publication, Some(L::En), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Nl), M::Whole, 0), w(K::At, Some(L::Fr), M::Whole, 1), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Grade, Some(L::Sl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0),
w(K::Address, Some(L::Pt), M::Whole, 0), w(K::Fluency, Some(L::Lt), M::Whole, 2), w(K::SkillLevel, Some(L::Lt), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Whole, 0),
w(K::Role, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Degree, Some(L::Hr), M::Whole, 6), w(K::Expected, Some(L::Cs), M::Whole, 0), w(K::Expected, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Expected, Some(L::Hr), M::Whole, 0), w(K::Expected, Some(L::SrLatn), M::Whole, 0), w(K::Expected, Some(L::Sl), M::Whole, 0), w(K::Award, Some(L::Et), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Award, Some(L::Es), M::Whole, 0),
w(K::Award, Some(L::Pt), M::Whole, 0), w(K::Award, Some(L::It), M::Whole, 0), w(K::Present, Some(L::En), M::Whole, 0), w(K::Present, Some(L::Fr), M::Whole, 0), w(K::Present, Some(L::Ca), M::Whole, 0), w(K::Present, Some(L::Es), M::Whole, 0), w(K::Present, Some(L::Pt), M::Whole, 0), w(K::Present, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Expected, Some(L::Ca), M::Whole, 0),
w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::Es), M::Whole, 0), w(K::Expected, Some(L::Pt), M::Whole, 0), w(K::Expected, Some(L::It), M::Whole, 0), w(K::Present, Some(L::Mt), M::Whole, 0), w(K::Present, Some(L::Ro), M::Whole, 0), w(K::At, Some(L::Sl), M::Whole, 0),
w(K::At, Some(L::Hr), M::Whole, 0), w(K::Season, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Es), M::Whole, 1), w(K::Season, Some(L::Pt), M::Whole, 1), w(K::Season, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Ca), M::Whole, 1), w(K::SkillLevel, Some(L::Ca), M::Whole, 1), w(K::Fluency, Some(L::Es), M::Whole, 2),
w(K::SkillLevel, Some(L::Es), M::Whole, 1), w(K::SkillLevel, Some(L::It), M::Whole, 1), w(K::Season, Some(L::Fr), M::Whole, 1), w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Nb), M::Suffix, 0), w(K::Award, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Fluency, Some(L::Nl), M::Whole, 5), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Project, Some(L::Mt), M::Whole, 0), w(K::Subject, Some(L::Cs), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0),
w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Lv), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0),
w(K::Subject, Some(L::Sv), M::Whole, 0), w(K::Subject, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Tr), M::Whole, 0), w(K::Project, Some(L::En), M::Whole, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::Nl), M::Suffix, 0), w(K::Project, Some(L::Nl), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0),
w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0),
w(K::Project, Some(L::Sv), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Da), M::Suffix, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Hu), M::Whole, 0), w(K::Project, Some(L::Lt), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Project, Some(L::De), M::Whole, 0), w(K::Project, Some(L::De), M::Suffix, 0), w(K::Project, Some(L::Da), M::Whole, 0), w(K::Project, Some(L::Sl), M::Whole, 0), w(K::Project, Some(L::Hr), M::Whole, 0),
w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Fi), M::Suffix, 0), w(K::Project, Some(L::Lv), M::Whole, 0), w(K::Project, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Et), M::Whole, 0), w(K::Project, Some(L::Fi), M::Whole, 0), w(K::Project, Some(L::Sv), M::Whole, 0), w(K::Project, Some(L::Lv), M::Whole, 0),
w(K::Project, Some(L::Pl), M::Whole, 0), w(K::Project, Some(L::Cs), M::Whole, 0), w(K::Project, Some(L::Sk), M::Whole, 0), w(K::Season, Some(L::SrLatn), M::Whole, 1), w(K::Season, Some(L::Hr), M::Whole, 1), w(K::Degree, Some(L::De), M::Whole, 8), w(K::Grade, Some(L::SrLatn), M::Whole, 0), w(K::Project, Some(L::Nb), M::Whole, 0),
w(K::Project, Some(L::Nb), M::Suffix, 0), w(K::Project, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0),
w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::LanguageTest, None, M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::Lv), M::Whole, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::Hr), M::Whole, 0), w(K::Address, Some(L::SrLatn), M::Whole, 0), w(K::Page, Some(L::Es), M::Whole, 0), w(K::Page, Some(L::Pt), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 4),
w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::Ordinal, Some(L::En), M::Whole, 0), w(K::Address, Some(L::En), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 1), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Ro), M::Prefix, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0),
w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Role, Some(L::Sk), M::Prefix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Hr), M::Prefix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Sv), M::Whole, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0),
w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::En), M::Whole, 0), w(K::Online, Some(L::De), M::Whole, 0), w(K::Online, Some(L::Fr), M::Whole, 0), w(K::Online, Some(L::Nl), M::Whole, 0), w(K::Online, Some(L::Es), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Online, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0),
w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Employer, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0), w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::Ro), M::Whole, 0), w(K::Publication, Some(L::Ca), M::Whole, 0), w(K::Role, Some(L::Nb), M::Suffix, 0),
w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Nl), M::Whole, 0), w(K::Native, Some(L::Cs), M::Whole, 0), w(K::Native, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Ga), M::Whole, 0), w(K::Department, Some(L::Ga), M::Whole, 0), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1),
w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Unit, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Cs), M::Whole, 1), w(K::Unit, Some(L::Sk), M::Whole, 1), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0),
w(K::Employer, Some(L::It), M::Whole, 0), w(K::Certificate, Some(L::En), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Id), M::Whole, 0), w(K::Season, Some(L::Lv), M::Whole, 3), w(K::Season, Some(L::Lt), M::Whole, 3), w(K::SkillLevel, Some(L::Da), M::Whole, 3), w(K::Employer, Some(L::Fi), M::Suffix, 0),
w(K::Department, Some(L::Fi), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Degree, None, M::Whole, 7), w(K::Degree, Some(L::Id), M::Whole, 7), w(K::Until, Some(L::Mt), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::SkillLevel, Some(L::Ga), M::Whole, 5),
w(K::Role, Some(L::Ga), M::Whole, 0), w(K::Season, Some(L::Mt), M::Whole, 2), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Introduction, Some(L::Fr), M::Whole, 1), w(K::Introduction, Some(L::Ro), M::Whole, 1), w(K::Season, Some(L::Ga), M::Whole, 2),
w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Fluency, Some(L::Lv), M::Whole, 3), w(K::Page, Some(L::Tr), M::Whole, 0), w(K::School, Some(L::En), M::Whole, 0), w(K::School, Some(L::Nl), M::Suffix, 0), w(K::Degree, Some(L::Ro), M::Whole, 5), w(K::School, Some(L::Ro), M::Whole, 0), w(K::Role, None, M::Whole, 0),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Certificate, None, M::Whole, 0), w(K::Role, Some(L::Ja), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Employer, Some(L::Pt), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::De), M::Whole, 5), w(K::SkillLevel, Some(L::De), M::Whole, 4),
w(K::Grade, Some(L::De), M::Whole, 0), w(K::Page, Some(L::De), M::Whole, 0), w(K::Since, Some(L::Id), M::Whole, 0), w(K::From, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::SrLatn), M::Prefix, 0), w(K::Role, Some(L::De), M::Anywhere, 0),
w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Hr), M::Whole, 0), w(K::Department, Some(L::SrLatn), M::Whole, 0), w(K::Employer, Some(L::Da), M::Whole, 0),
w(K::Employer, Some(L::Nb), M::Whole, 0), w(K::Unit, Some(L::Fr), M::Whole, 3), w(K::Unit, Some(L::Es), M::Whole, 3), w(K::Unit, Some(L::Pt), M::Whole, 3), w(K::School, Some(L::Fi), M::Suffix, 0), w(K::Course, Some(L::Fi), M::Whole, 0), w(K::Course, Some(L::Fr), M::Whole, 0), w(K::Publication, Some(L::Fr), M::Whole, 0),
w(K::School, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::En), M::Whole, 0), w(K::Course, Some(L::De), M::Whole, 0), w(K::Course, Some(L::De), M::Suffix, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Da), M::Whole, 0), w(K::Course, Some(L::Nb), M::Whole, 0),
w(K::Course, Some(L::Ro), M::Whole, 0), w(K::Course, Some(L::Id), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Pt), M::Whole, 0), w(K::Course, Some(L::It), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::Course, Some(L::Pl), M::Whole, 0),
w(K::Course, Some(L::Sv), M::Whole, 0), w(K::Course, Some(L::Sk), M::Whole, 0), w(K::Course, Some(L::Cs), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 1), w(K::Unit, Some(L::Tr), M::Whole, 1), w(K::SkillLevel, Some(L::En), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0),
w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::SkillLevel, Some(L::Is), M::Whole, 5), w(K::Role, Some(L::Is), M::Suffix, 0), w(K::Certificate, Some(L::Fi), M::Whole, 0), w(K::Certificate, Some(L::Fi), M::Suffix, 0), w(K::Certificate, Some(L::Tr), M::Whole, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::Nb), M::Whole, 0),
w(K::Certificate, Some(L::Nb), M::Suffix, 0), w(K::Certificate, Some(L::Id), M::Whole, 0), w(K::Certificate, Some(L::SrLatn), M::Whole, 0), w(K::Unit, Some(L::Ca), M::Whole, 3), w(K::Unit, Some(L::It), M::Whole, 3), w(K::Subject, Some(L::It), M::Whole, 0), w(K::Department, Some(L::It), M::Whole, 0), w(K::Conjunction, Some(L::Ro), M::Whole, 0),
w(K::Page, Some(L::Sv), M::Whole, 0), w(K::Since, Some(L::Is), M::Whole, 0), w(K::Page, Some(L::Da), M::Whole, 0), w(K::Page, Some(L::Nb), M::Whole, 0), w(K::Gender, Some(L::Lv), M::Whole, 2), w(K::Role, Some(L::Fi), M::Whole, 0), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Publication, Some(L::Es), M::Whole, 0),
w(K::Publication, Some(L::Pt), M::Whole, 0), w(K::Publication, Some(L::It), M::Whole, 0), w(K::Since, Some(L::En), M::Whole, 0), w(K::Since, Some(L::Nl), M::Whole, 0), w(K::Page, Some(L::Fi), M::Whole, 0), w(K::Marital, Some(L::Da), M::Whole, 0), w(K::Marital, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0),
w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::Sv), M::Suffix, 0), w(K::School, Some(L::Lv), M::Whole, 0),
w(K::School, Some(L::Mt), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::School, Some(L::Da), M::Suffix, 0), w(K::School, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Department, Some(L::Lt), M::Whole, 0),
w(K::Publication, Some(L::Lt), M::Whole, 0), w(K::Marital, Some(L::Sk), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Grade, Some(L::Sv), M::Whole, 0), w(K::Degree, None, M::Whole, 4), w(K::Degree, Some(L::Id), M::Whole, 4), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0),
w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Subject, Some(L::SrLatn), M::Whole, 0), w(K::Subject, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::Vi), M::Whole, 0), w(K::Address, Some(L::Vi), M::Whole, 0),
w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Marital, Some(L::Pt), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Marital, Some(L::Ca), M::Whole, 0), w(K::Marital, Some(L::Es), M::Whole, 0), w(K::Season, Some(L::Sv), M::Whole, 2),
w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Certificate, Some(L::It), M::Whole, 0), w(K::Season, Some(L::De), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2), w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::Da), M::Whole, 2),
w(K::Season, Some(L::Nb), M::Whole, 2), w(K::Season, Some(L::De), M::Whole, 2), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::Introduction, Some(L::Pt), M::Whole, 0), w(K::Subject, Some(L::Da), M::Whole, 0), w(K::Subject, Some(L::En), M::Whole, 0),
w(K::Subject, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Role, Some(L::Sl), M::Prefix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0), w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::It), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Subject, Some(L::Sk), M::Whole, 0), w(K::Subject, Some(L::Hu), M::Whole, 0), w(K::Degree, Some(L::It), M::Whole, 7), w(K::Subject, Some(L::It), M::Whole, 0),
w(K::SkillLevel, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::Season, Some(L::En), M::Whole, 1), w(K::Role, Some(L::De), M::Whole, 0), w(K::Publication, None, M::Whole, 0), w(K::Role, None, M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Ko), M::Whole, 0),
w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::SkillLevel, Some(L::Pl), M::Whole, 3), w(K::Fluency, Some(L::Pl), M::Whole, 3), w(K::Grade, Some(L::Pl), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4),
w(K::Degree, Some(L::SrLatn), M::Whole, 4), w(K::Fluency, Some(L::Sl), M::Whole, 3), w(K::Fluency, Some(L::Hr), M::Whole, 3), w(K::SkillLevel, Some(L::Sl), M::Whole, 3), w(K::SkillLevel, Some(L::Hr), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 3), w(K::Fluency, Some(L::SrLatn), M::Whole, 3),
w(K::Degree, Some(L::De), M::Prefix, 5), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Nl), M::Anywhere, 0), w(K::Role, Some(L::Fr), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Season, Some(L::It), M::Whole, 4), w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0),
w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Ordinal, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Role, Some(L::Ro), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::De), M::Suffix, 0), w(K::Role, Some(L::Nl), M::Suffix, 0), w(K::Award, Some(L::Sl), M::Whole, 0),
w(K::Award, Some(L::Hr), M::Whole, 0), w(K::Award, Some(L::Lv), M::Whole, 0), w(K::Award, Some(L::Lt), M::Whole, 0), w(K::Award, Some(L::SrLatn), M::Whole, 0), w(K::Award, Some(L::De), M::Suffix, 0), w(K::Award, Some(L::Cs), M::Whole, 0), w(K::Award, Some(L::Sk), M::Whole, 0), w(K::Award, Some(L::Sv), M::Suffix, 0),
w(K::Award, Some(L::Da), M::Suffix, 0), w(K::Award, Some(L::Et), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Address, Some(L::De), M::Suffix, 0), w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Address, Some(L::It), M::Whole, 0),
w(K::Address, Some(L::Ro), M::Whole, 0), w(K::Page, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Cs), M::Whole, 0), w(K::Department, Some(L::Sk), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3),
w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Fluency, Some(L::Sk), M::Whole, 3), w(K::SkillLevel, Some(L::Sk), M::Whole, 3), w(K::Degree, Some(L::Cs), M::Whole, 4), w(K::Degree, Some(L::Sk), M::Whole, 4), w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0),
w(K::SkillLevel, Some(L::Sl), M::Whole, 5), w(K::Page, Some(L::Pl), M::Whole, 0), w(K::SkillLevel, Some(L::Hr), M::Whole, 5), w(K::Role, Some(L::Hr), M::Whole, 0), w(K::SkillLevel, Some(L::SrLatn), M::Whole, 5), w(K::Role, Some(L::SrLatn), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0),
w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Degree, Some(L::Da), M::Whole, 4), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Lv), M::Whole, 0), w(K::Employer, Some(L::Lt), M::Whole, 0), w(K::Subject, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0),
w(K::Employer, Some(L::Fr), M::Whole, 0), w(K::Employer, Some(L::It), M::Whole, 0), w(K::Employer, Some(L::Nl), M::Suffix, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0),
w(K::Employer, Some(L::Sv), M::Suffix, 0), w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Fi), M::Suffix, 0), w(K::Employer, Some(L::Hu), M::Whole, 0), w(K::Employer, Some(L::Ro), M::Whole, 0), w(K::Employer, Some(L::Id), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0),
w(K::School, Some(L::Pl), M::Whole, 0), w(K::Subject, Some(L::De), M::Suffix, 0), w(K::Fluency, Some(L::Cs), M::Whole, 3), w(K::SkillLevel, Some(L::Cs), M::Whole, 3), w(K::Fluency, Some(L::It), M::Whole, 3), w(K::SkillLevel, Some(L::It), M::Whole, 2), w(K::Season, Some(L::Et), M::Whole, 3), w(K::Season, Some(L::Is), M::Whole, 2),
w(K::Season, Some(L::En), M::Whole, 2), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Es), M::Whole, 0), w(K::Role, Some(L::Pt), M::Whole, 0), w(K::Role, Some(L::Id), M::Whole, 0), w(K::Role, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 2), w(K::Role, Some(L::Cs), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Prefix, 0), w(K::Subject, Some(L::Is), M::Whole, 0), w(K::Department, Some(L::Is), M::Whole, 0), w(K::Degree, Some(L::Hr), M::Whole, 4), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Marital, Some(L::Cs), M::Whole, 0), w(K::Season, Some(L::Fi), M::Whole, 3), w(K::Publication, Some(L::En), M::Whole, 0),
w(K::Publication, Some(L::De), M::Whole, 0), w(K::SkillLevel, Some(L::Hu), M::Whole, 5), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Role, Some(L::Hu), M::Suffix, 0), w(K::Role, Some(L::Hu), M::Whole, 0), w(K::Publication, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Pl), M::Whole, 0),
w(K::Course, Some(L::Pl), M::Whole, 0), w(K::Until, Some(L::Sv), M::Whole, 0), w(K::Publication, Some(L::De), M::Suffix, 0), w(K::Publication, Some(L::De), M::Whole, 0), w(K::DateParticle, Some(L::Id), M::Whole, 0), w(K::Unit, Some(L::Id), M::Whole, 1), w(K::At, Some(L::Vi), M::Whole, 0), w(K::Fluency, Some(L::Mt), M::Whole, 4),
w(K::Employer, Some(L::Es), M::Whole, 0), w(K::Employer, Some(L::Ca), M::Whole, 0), w(K::Course, Some(L::Es), M::Whole, 0), w(K::Course, Some(L::Ca), M::Whole, 0), w(K::Season, Some(L::Et), M::Whole, 4), w(K::Season, Some(L::Fi), M::Whole, 4), w(K::Certificate, Some(L::Hu), M::Whole, 0), w(K::Certificate, Some(L::Hu), M::Suffix, 0),
w(K::Course, Some(L::Hu), M::Whole, 0), w(K::Season, Some(L::Ca), M::Whole, 3), w(K::Season, Some(L::Hu), M::Whole, 1), w(K::Online, Some(L::Hu), M::Whole, 0), w(K::Department, Some(L::En), M::Whole, 0), w(K::Department, Some(L::De), M::Whole, 0), w(K::Department, Some(L::De), M::Suffix, 0), w(K::Department, Some(L::It), M::Whole, 0),
w(K::Department, Some(L::Nl), M::Whole, 0), w(K::Department, Some(L::Nl), M::Suffix, 0), w(K::Department, Some(L::Sv), M::Whole, 0), w(K::Department, Some(L::Da), M::Whole, 0), w(K::Department, Some(L::Nb), M::Whole, 0), w(K::Role, Some(L::Nl), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sv), M::Suffix, 0),
w(K::Employer, Some(L::Da), M::Suffix, 0), w(K::Employer, Some(L::Nb), M::Suffix, 0), w(K::Employer, Some(L::Et), M::Suffix, 0), w(K::Certificate, Some(L::Sl), M::Whole, 0), w(K::Certificate, Some(L::Hr), M::Whole, 0), w(K::Degree, Some(L::Pl), M::Whole, 4), w(K::Degree, Some(L::Pl), M::Prefix, 4), w(K::Role, Some(L::Pl), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::De), M::Suffix, 0), w(K::Degree, Some(L::De), M::Whole, 5), w(K::Role, Some(L::De), M::Anywhere, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Hu), M::Whole, 0), w(K::School, Some(L::Hu), M::Suffix, 0),
w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Fluency, Some(L::SrLatn), M::Whole, 5), w(K::Fluency, Some(L::Hr), M::Whole, 5), w(K::Degree, Some(L::Pt), M::Whole, 6), w(K::Degree, Some(L::Pt), M::Whole, 5), w(K::Role, Some(L::Sl), M::Whole, 0), w(K::Role, Some(L::Et), M::Suffix, 0), w(K::Role, Some(L::Sv), M::Suffix, 0),
w(K::Role, Some(L::Da), M::Suffix, 0), w(K::Role, Some(L::Nb), M::Suffix, 0), w(K::Role, Some(L::Tr), M::Whole, 0), w(K::Degree, Some(L::Fi), M::Whole, 5), w(K::Role, Some(L::Fi), M::Suffix, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::Season, Some(L::Hu), M::Whole, 4), w(K::Role, Some(L::Pt), M::Whole, 0),
w(K::Role, Some(L::Cs), M::Whole, 0), w(K::Role, Some(L::En), M::Whole, 0), w(K::Role, Some(L::Pl), M::Whole, 0), w(K::Online, Some(L::Pt), M::Whole, 0), w(K::Season, Some(L::Pt), M::Whole, 4), w(K::Season, Some(L::Es), M::Whole, 2), w(K::Season, Some(L::Pt), M::Whole, 2), w(K::Role, Some(L::Cs), M::Prefix, 0),
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
w(K::Season, Some(L::En), M::Whole, 4), w(K::Season, Some(L::De), M::Whole, 4), w(K::Season, Some(L::Nl), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 1), w(K::Unit, Some(L::De), M::Whole, 3), w(K::Role, Some(L::En), M::Suffix, 0), w(K::Gender, Some(L::En), M::Whole, 2), w(K::Course, Some(L::En), M::Whole, 0),
w(K::Course, Some(L::Nl), M::Whole, 0), w(K::Publication, Some(L::En), M::Whole, 0), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Publication, Some(L::Pl), M::Whole, 0), w(K::School, Some(L::Pl), M::Whole, 0), w(K::Department, Some(L::Pl), M::Whole, 0), w(K::Unit, Some(L::Mt), M::Whole, 2), w(K::Season, Some(L::Mt), M::Whole, 4),
w(K::SkillLevel, Some(L::Vi), M::Whole, 5), w(K::Award, Some(L::Vi), M::Whole, 0), w(K::Conjunction, Some(L::Es), M::Whole, 0), w(K::Unit, None, M::Whole, 1), w(K::Employer, Some(L::Tr), M::Whole, 0), w(K::Publication, Some(L::Tr), M::Whole, 0), w(K::Season, Some(L::Tr), M::Whole, 2), w(K::Unit, Some(L::En), M::Whole, 1),
w(K::Unit, None, M::Whole, 1), w(K::At, Some(L::Fi), M::Whole, 0), w(K::Degree, Some(L::Sv), M::Whole, 6), w(K::Degree, Some(L::Sv), M::Whole, 4), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 1),
w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::SkillLevel, Some(L::Sl), M::Whole, 1), w(K::Fluency, Some(L::Sl), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 1), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2),
w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Employer, Some(L::Pl), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0),
w(K::Publication, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Cs), M::Whole, 0), w(K::Employer, Some(L::Sk), M::Whole, 0), w(K::Employer, Some(L::Sl), M::Whole, 0), w(K::Employer, Some(L::Hr), M::Whole, 0), w(K::Employer, Some(L::SrLatn), M::Whole, 0), w(K::Publication, Some(L::Sk), M::Whole, 0), w(K::Publication, Some(L::Sl), M::Whole, 0),
w(K::Publication, Some(L::Hr), M::Whole, 0), w(K::Publication, Some(L::SrLatn), M::Whole, 0), w(K::Fluency, Some(L::Sl), M::Whole, 5), w(K::SkillLevel, Some(L::Sl), M::Whole, 4), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2),
w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Cs), M::Whole, 2), w(K::Gender, Some(L::Sk), M::Whole, 2), w(K::Gender, Some(L::Pl), M::Whole, 2), w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2),
w(K::Certificate, Some(L::De), M::Prefix, 0), w(K::Season, Some(L::Lv), M::Whole, 4), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Season, Some(L::Cs), M::Whole, 4), w(K::Season, Some(L::Sk), M::Whole, 4), w(K::Season, Some(L::Sl), M::Whole, 4), w(K::Season, Some(L::Hr), M::Whole, 4),
w(K::Season, Some(L::SrLatn), M::Whole, 4), w(K::Season, Some(L::Pl), M::Whole, 4), w(K::Document, Some(L::Sl), M::Whole, 0), w(K::Document, Some(L::Cs), M::Whole, 0), w(K::Document, Some(L::Sk), M::Whole, 0), w(K::Document, Some(L::Hr), M::Whole, 0), w(K::Document, Some(L::SrLatn), M::Whole, 0), w(K::Season, Some(L::Nl), M::Whole, 2),
w(K::Document, Some(L::Pl), M::Whole, 0), w(K::Fluency, Some(L::Cs), M::Whole, 2), w(K::Fluency, Some(L::Sk), M::Whole, 2), w(K::SkillLevel, Some(L::Cs), M::Whole, 2), w(K::SkillLevel, Some(L::Sk), M::Whole, 2), w(K::Unit, Some(L::Is), M::Whole, 1), w(K::Subject, Some(L::Pt), M::Whole, 0), w(K::Department, Some(L::Es), M::Whole, 0),
w(K::Department, Some(L::Pt), M::Whole, 0), w(K::Since, Some(L::Ga), M::Whole, 0), w(K::From, Some(L::Ga), M::Whole, 0), w(K::School, Some(L::Cs), M::Whole, 0), w(K::School, Some(L::Sk), M::Whole, 0), w(K::School, Some(L::Hr), M::Whole, 0), w(K::School, Some(L::SrLatn), M::Whole, 0), w(K::Gender, Some(L::Sl), M::Whole, 2),
w(K::Gender, Some(L::Sl), M::Whole, 2), w(K::Gender, Some(L::Hr), M::Whole, 2), w(K::Gender, Some(L::SrLatn), M::Whole, 2), w(K::Season, Some(L::Lt), M::Whole, 4), w(K::Marital, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Gender, Some(L::El), M::Whole, 1), w(K::Season, Some(L::El), M::Whole, 1),
w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Publication, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 5), w(K::Grade, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Project, Some(L::El), M::Whole, 0), w(K::Unit, Some(L::El), M::Whole, 1), w(K::Until, Some(L::El), M::Whole, 0),
w(K::Present, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Role, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Expected, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 5), w(K::Since, Some(L::El), M::Whole, 0), w(K::From, Some(L::El), M::Whole, 0),
w(K::Degree, Some(L::El), M::Whole, 4), w(K::Address, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 1), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::Grade, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2), w(K::SkillLevel, Some(L::El), M::Whole, 2),
w(K::Document, Some(L::El), M::Whole, 0), w(K::Introduction, Some(L::El), M::Whole, 1), w(K::Gender, Some(L::El), M::Whole, 2), w(K::Native, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Degree, Some(L::El), M::Whole, 7), w(K::Online, Some(L::El), M::Whole, 0),
w(K::Degree, Some(L::El), M::Whole, 8), w(K::Department, Some(L::El), M::Whole, 0), w(K::Introduction, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Role, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Publication, Some(L::El), M::Whole, 0),
w(K::SkillLevel, Some(L::El), M::Whole, 5), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::Course, Some(L::El), M::Whole, 0), w(K::School, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Conjunction, Some(L::El), M::Whole, 0), w(K::Fluency, Some(L::El), M::Whole, 4), w(K::Fluency, Some(L::El), M::Whole, 4),
w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 2), w(K::Fluency, Some(L::El), M::Whole, 3), w(K::SkillLevel, Some(L::El), M::Whole, 3), w(K::Unit, Some(L::El), M::Whole, 2), w(K::Role, Some(L::El), M::Suffix, 0), w(K::Degree, Some(L::El), M::Whole, 6),
w(K::Fluency, Some(L::El), M::Whole, 5), w(K::SkillLevel, Some(L::El), M::Whole, 4), w(K::Degree, Some(L::El), M::Whole, 6), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Page, Some(L::El), M::Whole, 0), w(K::Certificate, Some(L::El), M::Whole, 0), w(K::Course, Some(L::El), M::Whole, 0), w(K::At, Some(L::El), M::Whole, 0),
w(K::School, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Subject, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Employer, Some(L::El), M::Whole, 0), w(K::Department, Some(L::El), M::Whole, 0), w(K::Season, Some(L::El), M::Whole, 3), w(K::Season, Some(L::El), M::Whole, 4),
w(K::Document, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0),
w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0),
w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 5),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Document, Some(L::Ru), M::Whole, 0),
w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::School, Some(L::Uk), M::Whole, 0),
w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 4), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Uk), M::Whole, 2),
w(K::SkillLevel, Some(L::Uk), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Ru), M::Whole, 2), w(K::SkillLevel, Some(L::Ru), M::Whole, 2),
w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Uk), M::Whole, 6), w(K::Degree, Some(L::Ru), M::Whole, 6), w(K::Degree, Some(L::Bg), M::Whole, 6), w(K::Grade, Some(L::Uk), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0),
w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 6), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Native, Some(L::Ru), M::Whole, 0), w(K::Document, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0),
w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::Native, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Ru), M::Whole, 1), w(K::At, Some(L::Uk), M::Whole, 1),
w(K::At, Some(L::Bg), M::Whole, 1), w(K::Marital, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Ru), M::Whole, 6), w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1), w(K::Season, Some(L::Uk), M::Whole, 1),
w(K::Season, Some(L::Ru), M::Whole, 1), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0),
w(K::Obtained, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::School, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::Degree, Some(L::Sr), M::Whole, 5), w(K::School, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0),
w(K::Season, Some(L::Uk), M::Whole, 2), w(K::At, Some(L::Ru), M::Whole, 1), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Season, Some(L::Uk), M::Whole, 3), w(K::Employment, Some(L::Ru), M::Whole, 0),
w(K::Fluency, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 4), w(K::Introduction, Some(L::Ru), M::Whole, 1), w(K::School, None, M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::At, Some(L::Bg), M::Whole, 1), w(K::Obtained, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 4),
w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Since, Some(L::Uk), M::Whole, 0), w(K::From, Some(L::Uk), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 4),
w(K::Fluency, Some(L::Uk), M::Whole, 5), w(K::Introduction, Some(L::Uk), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0),
w(K::Ordinal, Some(L::Uk), M::Whole, 0), w(K::Ordinal, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Ru), M::Whole, 1), w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1),
w(K::Unit, Some(L::Sr), M::Whole, 1), w(K::Unit, Some(L::Bg), M::Whole, 1), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0),
w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Present, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 5), w(K::Award, Some(L::Sr), M::Whole, 0),
w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0),
w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Until, Some(L::Sr), M::Whole, 0), w(K::Until, Some(L::Bg), M::Whole, 0),
w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4), w(K::SkillLevel, Some(L::Sr), M::Whole, 3),
w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 8), w(K::Degree, Some(L::Ru), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Degree, Some(L::Sr), M::Whole, 8), w(K::Degree, Some(L::Uk), M::Whole, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 6), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::SkillLevel, Some(L::Uk), M::Whole, 5),
w(K::SkillLevel, Some(L::Bg), M::Whole, 5), w(K::Season, Some(L::Bg), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2),
w(K::Gender, Some(L::Ru), M::Whole, 2), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Gender, Some(L::Bg), M::Whole, 2), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Gender, Some(L::Sr), M::Whole, 2), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0),
w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Gender, Some(L::Uk), M::Whole, 2), w(K::Employment, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Marital, Some(L::Uk), M::Whole, 0),
w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::Season, Some(L::Uk), M::Whole, 4), w(K::Season, Some(L::Sr), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Bg), M::Whole, 4), w(K::Season, Some(L::Ru), M::Whole, 4), w(K::SkillLevel, Some(L::Ru), M::Whole, 2),
w(K::Since, Some(L::Uk), M::Whole, 0), w(K::Conjunction, Some(L::Ru), M::Whole, 0), w(K::Conjunction, Some(L::Bg), M::Whole, 0), w(K::Conjunction, Some(L::Sr), M::Whole, 0), w(K::Native, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Role, Some(L::Sr), M::Anywhere, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Prefix, 0),
w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Conjunction, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Prefix, 8), w(K::Certificate, Some(L::Ru), M::Whole, 0),
w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0),
w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::At, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::Fluency, Some(L::Sr), M::Whole, 3),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0),
w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0),
w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Ru), M::Whole, 2), w(K::Season, Some(L::Sr), M::Whole, 2), w(K::Certificate, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 2), w(K::Gender, Some(L::Ru), M::Whole, 1),
w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Bg), M::Whole, 7), w(K::Degree, Some(L::Uk), M::Whole, 7),
w(K::Degree, Some(L::Sr), M::Whole, 7), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Degree, Some(L::Sr), M::Whole, 4), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Uk), M::Whole, 0), w(K::Role, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Role, Some(L::Bg), M::Whole, 0), w(K::Introduction, Some(L::Uk), M::Whole, 0), w(K::Introduction, Some(L::Ru), M::Whole, 0), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2),
w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Bg), M::Whole, 2), w(K::Unit, Some(L::Sr), M::Whole, 2), w(K::Unit, Some(L::Ru), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 4),
w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Document, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 5), w(K::Document, Some(L::Uk), M::Whole, 0), w(K::Gender, Some(L::Ru), M::Whole, 1), w(K::Gender, Some(L::Sr), M::Whole, 1), w(K::Gender, Some(L::Bg), M::Whole, 1), w(K::Unit, Some(L::Uk), M::Whole, 2),
w(K::Online, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Sr), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Ru), M::Whole, 0),
w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 1), w(K::SkillLevel, Some(L::Ru), M::Whole, 1), w(K::Since, Some(L::Ru), M::Whole, 0),
w(K::Unit, Some(L::Ru), M::Whole, 3), w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Since, Some(L::Sr), M::Whole, 0),
w(K::From, Some(L::Sr), M::Whole, 0), w(K::Subject, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Expected, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Ru), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Ru), M::Whole, 0), w(K::Online, Some(L::Uk), M::Whole, 0),
w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Season, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 2),
w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Fluency, Some(L::Bg), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Bg), M::Whole, 2), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0),
w(K::From, Some(L::Bg), M::Whole, 0), w(K::Online, Some(L::Bg), M::Whole, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Award, Some(L::Bg), M::Whole, 0),
w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Grade, Some(L::Sr), M::Whole, 0), w(K::Grade, Some(L::Ru), M::Whole, 0), w(K::Grade, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0),
w(K::Expected, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Publication, Some(L::Sr), M::Whole, 0), w(K::Publication, Some(L::Bg), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Expected, Some(L::Sr), M::Whole, 0),
w(K::Expected, Some(L::Bg), M::Whole, 0), w(K::Until, Some(L::Ru), M::Whole, 0), w(K::Until, Some(L::Uk), M::Whole, 0), w(K::Present, Some(L::Ru), M::Whole, 0), w(K::Present, Some(L::Uk), M::Whole, 0), w(K::Degree, Some(L::Uk), M::Whole, 4), w(K::Certificate, Some(L::Ru), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0),
w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Bg), M::Whole, 5), w(K::SkillLevel, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Sr), M::Whole, 2), w(K::SkillLevel, Some(L::Sr), M::Whole, 1), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::SkillLevel, Some(L::Ru), M::Whole, 4), w(K::Project, Some(L::Ru), M::Whole, 0), w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0),
w(K::Project, Some(L::Uk), M::Whole, 0), w(K::Project, Some(L::Bg), M::Whole, 0), w(K::Season, Some(L::Bg), M::Whole, 1), w(K::Season, Some(L::Sr), M::Whole, 1), w(K::Subject, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Role, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Sr), M::Prefix, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Certificate, Some(L::Uk), M::Whole, 0), w(K::Course, Some(L::Uk), M::Whole, 0), w(K::Unit, Some(L::Uk), M::Whole, 1), w(K::Fluency, Some(L::Ru), M::Whole, 4), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Marital, Some(L::Ru), M::Whole, 0),
w(K::Marital, Some(L::Sr), M::Whole, 0), w(K::Marital, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Employer, Some(L::Sr), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3),
w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 5), w(K::Fluency, Some(L::Bg), M::Whole, 5), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0),
w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Department, Some(L::Bg), M::Whole, 0), w(K::Course, Some(L::Ru), M::Whole, 0), w(K::Fluency, Some(L::Uk), M::Whole, 3), w(K::SkillLevel, Some(L::Uk), M::Whole, 3), w(K::Certificate, Some(L::Ru), M::Prefix, 0), w(K::Certificate, Some(L::Sr), M::Whole, 0), w(K::Certificate, Some(L::Bg), M::Prefix, 0),
w(K::Certificate, Some(L::Uk), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Ru), M::Whole, 0), w(K::From, Some(L::Ru), M::Whole, 0),
w(K::Role, Some(L::Ru), M::Prefix, 0), w(K::Publication, Some(L::Ru), M::Whole, 0), w(K::Degree, Some(L::Ru), M::Whole, 7), w(K::Role, Some(L::Ru), M::Anywhere, 0), w(K::Role, Some(L::Bg), M::Anywhere, 0), w(K::Degree, Some(L::Uk), M::Whole, 7), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0),
w(K::Role, Some(L::Uk), M::Prefix, 0), w(K::Publication, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 3), w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Fluency, Some(L::Bg), M::Whole, 3), w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Degree, Some(L::Bg), M::Whole, 4), w(K::Fluency, Some(L::Bg), M::Whole, 3),
w(K::SkillLevel, Some(L::Bg), M::Whole, 3), w(K::Fluency, Some(L::Sr), M::Whole, 3), w(K::SkillLevel, Some(L::Sr), M::Whole, 3), w(K::Role, Some(L::Ru), M::Whole, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::Page, Some(L::Uk), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Page, Some(L::Ru), M::Whole, 0),
w(K::Page, Some(L::Ru), M::Whole, 0), w(K::SkillLevel, Some(L::Sr), M::Whole, 5), w(K::Role, Some(L::Sr), M::Whole, 0), w(K::Since, Some(L::Bg), M::Whole, 0), w(K::Role, Some(L::Uk), M::Anywhere, 0), w(K::Role, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0),
w(K::Unit, Some(L::Uk), M::Whole, 3), w(K::Employer, None, M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::At, Some(L::Uk), M::Whole, 1), w(K::At, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Ru), M::Whole, 0), w(K::Address, Some(L::Sr), M::Whole, 0), w(K::Address, Some(L::Bg), M::Whole, 0),
w(K::School, Some(L::Sr), M::Prefix, 0), w(K::Employer, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Bg), M::Whole, 0), w(K::Department, Some(L::Ru), M::Whole, 0), w(K::Employer, Some(L::Uk), M::Whole, 0), w(K::Department, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0),
w(K::School, Some(L::Bg), M::Whole, 0), w(K::School, Some(L::Sr), M::Prefix, 0), w(K::School, Some(L::Bg), M::Prefix, 0), w(K::School, Some(L::Ru), M::Prefix, 0), w(K::School, Some(L::Uk), M::Prefix, 0), w(K::Subject, Some(L::Ru), M::Whole, 0), w(K::Subject, Some(L::Uk), M::Whole, 0), w(K::Fluency, Some(L::Ru), M::Whole, 4),
w(K::SkillLevel, Some(L::Ru), M::Whole, 3), w(K::Gender, Some(L::Uk), M::Whole, 1), w(K::School, Some(L::Ru), M::Whole, 0), w(K::School, Some(L::Uk), M::Whole, 0), w(K::School, Some(L::Sr), M::Whole, 0), w(K::School, Some(L::Bg), M::Whole, 0), w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Role, Some(L::Ru), M::Anywhere, 0),
w(K::SkillLevel, Some(L::Ru), M::Whole, 5), w(K::Introduction, Some(L::Ru), M::Whole, 0), w(K::Introduction, Some(L::Uk), M::Whole, 0), w(K::Season, Some(L::Sr), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 1), w(K::Department, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::School, Some(L::He), M::Whole, 0),
w(K::Award, Some(L::He), M::Whole, 0), w(K::Gender, Some(L::He), M::Whole, 2), w(K::Employer, Some(L::He), M::Whole, 0), w(K::At, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 6), w(K::Grade, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::SkillLevel, Some(L::He), M::Whole, 3),
w(K::Fluency, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 2), w(K::SkillLevel, Some(L::He), M::Whole, 2), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::Native, Some(L::He), M::Whole, 0), w(K::Fluency, Some(L::He), M::Whole, 5), w(K::SkillLevel, Some(L::He), M::Whole, 4),
w(K::Gender, Some(L::He), M::Whole, 1), w(K::Marital, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Degree, Some(L::He), M::Whole, 8), w(K::Publication, Some(L::He), M::Whole, 0), w(K::Address, Some(L::He), M::Whole, 0), w(K::Present, Some(L::He), M::Whole, 0), w(K::Publication, Some(L::He), M::Whole, 0),
w(K::Online, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5), w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Subject, Some(L::He), M::Whole, 0), w(K::Conjunction, Some(L::He), M::Whole, 0), w(K::Unit, Some(L::He), M::Whole, 2), w(K::Season, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 4),
w(K::SkillLevel, Some(L::He), M::Whole, 3), w(K::From, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Since, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 5), w(K::Role, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 7), w(K::Certificate, Some(L::He), M::Whole, 0),
w(K::Project, Some(L::He), M::Whole, 0), w(K::Role, Some(L::He), M::Whole, 0), w(K::Employer, Some(L::He), M::Whole, 0), w(K::Expected, Some(L::He), M::Whole, 0), w(K::SkillLevel, Some(L::He), M::Whole, 1), w(K::SkillLevel, Some(L::He), M::Whole, 4), w(K::Fluency, Some(L::He), M::Whole, 3), w(K::Season, Some(L::He), M::Whole, 3),
w(K::Until, Some(L::He), M::Whole, 0), w(K::Page, Some(L::He), M::Whole, 0), w(K::Document, Some(L::He), M::Whole, 0), w(K::Season, Some(L::He), M::Whole, 2), w(K::Unit, Some(L::He), M::Whole, 1), w(K::Degree, Some(L::He), M::Whole, 4), w(K::School, Some(L::He), M::Whole, 0), w(K::Degree, Some(L::He), M::Whole, 5),
w(K::Certificate, Some(L::He), M::Whole, 0), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::SkillLevel, Some(L::Ar), M::Whole, 2), w(K::Fluency, Some(L::Ar), M::Whole, 2), w(K::Unit, Some(L::Ar), M::Whole, 2), w(K::Marital, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1),
w(K::Award, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 2), w(K::Online, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 6), w(K::Employer, Some(L::Ar), M::Whole, 0),
w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Until, Some(L::Ar), M::Whole, 0), w(K::Present, Some(L::Ar), M::Whole, 0), w(K::Project, Some(L::Ar), M::Whole, 0), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Subject, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 4), w(K::Grade, Some(L::Ar), M::Whole, 0),
w(K::Season, Some(L::Ar), M::Whole, 3), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Degree, Some(L::Ar), M::Whole, 8), w(K::Address, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 1), w(K::Document, Some(L::Ar), M::Whole, 0), w(K::Season, Some(L::Ar), M::Whole, 4), w(K::Season, Some(L::Ar), M::Whole, 2),
w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Native, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 7), w(K::Expected, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 4), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 4),
w(K::SkillLevel, Some(L::Ar), M::Whole, 5), w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Degree, Some(L::Ar), M::Whole, 5), w(K::Certificate, Some(L::Ar), M::Whole, 0), w(K::Gender, Some(L::Ar), M::Whole, 1), w(K::DateParticle, Some(L::Ar), M::Whole, 0), w(K::Unit, Some(L::Ar), M::Whole, 1), w(K::Subject, Some(L::Ar), M::Whole, 0),
w(K::Department, Some(L::Ar), M::Whole, 0), w(K::Page, Some(L::Ar), M::Whole, 0), w(K::At, Some(L::Ar), M::Whole, 0), w(K::Fluency, Some(L::Ar), M::Whole, 5), w(K::SkillLevel, Some(L::Ar), M::Whole, 4), w(K::Fluency, Some(L::Ar), M::Whole, 3), w(K::SkillLevel, Some(L::Ar), M::Whole, 3), w(K::Fluency, Some(L::Ar), M::Whole, 3),
w(K::Role, Some(L::Ar), M::Whole, 0), w(K::Publication, Some(L::Ar), M::Whole, 0), w(K::School, Some(L::Ar), M::Whole, 0), w(K::Employer, Some(L::Ar), M::Whole, 0), w(K::From, Some(L::Ar), M::Whole, 0), w(K::Since, Some(L::Ar), M::Whole, 0), w(K::Conjunction, Some(L::Ar), M::Whole, 0), w(K::Grade, Some(L::Hi), M::Whole, 0),
w(K::School, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Fluency, Some(L::Hi), M::Whole, 4), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Publication, Some(L::Hi), M::Whole, 0), w(K::Department, Some(L::Hi), M::Whole, 0), w(K::Expected, Some(L::Hi), M::Whole, 0),
w(K::Present, Some(L::Hi), M::Whole, 0), w(K::Marital, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::SkillLevel, Some(L::Hi), M::Whole, 4), w(K::Degree, Some(L::Hi), M::Whole, 7), w(K::Conjunction, Some(L::Hi), M::Whole, 0),
w(K::Online, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 3), w(K::Address, Some(L::Hi), M::Whole, 0), w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 2), w(K::Award, Some(L::Hi), M::Whole, 0), w(K::Document, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 5),
w(K::Certificate, Some(L::Hi), M::Whole, 0), w(K::Degree, Some(L::Hi), M::Whole, 8), w(K::UntilAfter, Some(L::Hi), M::Whole, 0), w(K::Until, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::Native, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 5), w(K::Gender, Some(L::Hi), M::Whole, 1),
w(K::Gender, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Project, Some(L::Hi), M::Whole, 0), w(K::Page, Some(L::Hi), M::Whole, 0), w(K::Fluency, Some(L::Hi), M::Whole, 2), w(K::SkillLevel, Some(L::Hi), M::Whole, 2), w(K::Degree, Some(L::Hi), M::Whole, 6), w(K::Fluency, Some(L::Hi), M::Whole, 3),
w(K::SkillLevel, Some(L::Hi), M::Whole, 3), w(K::Unit, Some(L::Hi), M::Whole, 2), w(K::Unit, Some(L::Hi), M::Whole, 1), w(K::Season, Some(L::Hi), M::Whole, 1), w(K::SkillLevel, Some(L::Hi), M::Whole, 5), w(K::Role, Some(L::Hi), M::Whole, 0), w(K::Subject, Some(L::Hi), M::Whole, 0), w(K::Season, Some(L::Hi), M::Whole, 3),
w(K::Season, Some(L::Hi), M::Whole, 4), w(K::School, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Hi), M::Whole, 0), w(K::DateParticle, Some(L::Hi), M::Whole, 0), w(K::SinceAfter, Some(L::Hi), M::Whole, 0), w(K::Since, Some(L::Hi), M::Whole, 0), w(K::From, Some(L::Hi), M::Whole, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0),
w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Present, Some(L::Th), M::Anywhere, 0), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::Grade, Some(L::Th), M::Anywhere, 0), w(K::Expected, Some(L::Th), M::Anywhere, 0),
w(K::Publication, Some(L::Th), M::Anywhere, 0), w(K::Until, Some(L::Th), M::Anywhere, 0), w(K::Address, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 1), w(K::Project, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3),
w(K::Fluency, Some(L::Th), M::Anywhere, 5), w(K::SkillLevel, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 8), w(K::Since, Some(L::Th), M::Anywhere, 0), w(K::From, Some(L::Th), M::Anywhere, 0), w(K::Online, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 2),
w(K::Degree, Some(L::Th), M::Anywhere, 6), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 4), w(K::Degree, Some(L::Th), M::Anywhere, 5), w(K::Document, Some(L::Th), M::Anywhere, 0), w(K::Degree, Some(L::Th), M::Anywhere, 7), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::SkillLevel, Some(L::Th), M::Anywhere, 3),
w(K::DateParticle, Some(L::Th), M::Anywhere, 0), w(K::Unit, Some(L::Th), M::Anywhere, 1), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Role, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 3), w(K::Fluency, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 2), w(K::Season, Some(L::Th), M::Anywhere, 2),
w(K::Subject, Some(L::Th), M::Anywhere, 0), w(K::Native, Some(L::Th), M::Anywhere, 0), w(K::Fluency, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 4), w(K::Season, Some(L::Th), M::Anywhere, 1), w(K::Season, Some(L::Th), M::Anywhere, 3), w(K::School, Some(L::Th), M::Anywhere, 0), w(K::Employer, Some(L::Th), M::Anywhere, 0),
w(K::Marital, Some(L::Th), M::Anywhere, 0), w(K::Gender, Some(L::Th), M::Anywhere, 2), w(K::Award, Some(L::Th), M::Anywhere, 0), w(K::Certificate, Some(L::Th), M::Anywhere, 0), w(K::SkillLevel, Some(L::Th), M::Anywhere, 5), w(K::Unit, Some(L::Th), M::Anywhere, 2), w(K::SkillLevel, Some(L::Th), M::Anywhere, 1), w(K::Subject, Some(L::Th), M::Anywhere, 0),
w(K::Department, Some(L::Th), M::Anywhere, 0), w(K::At, Some(L::Vi), M::Whole, 1), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Conjunction, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::From, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 2),
w(K::At, Some(L::Ja), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ja), M::Anywhere, 0), w(K::Until, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::Since, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5),
w(K::Online, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0),
w(K::Employment, Some(L::Ja), M::Whole, 0), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::Project, Some(L::Ja), M::Anywhere, 0), w(K::Page, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Whole, 1), w(K::Document, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6),
w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::Ja), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7), w(K::Degree, Some(L::ZhHans), M::Anywhere, 5), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0),
w(K::Document, Some(L::ZhHans), M::Anywhere, 0), w(K::Project, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0),
w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Document, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 3), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Leave, Some(L::Ja), M::Anywhere, 2),
w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::ZhHans), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0),
w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0), w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0),
w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::End, Some(L::Ja), M::Whole, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ja), M::Anywhere, 0), w(K::At, Some(L::ZhHans), M::Anywhere, 0), w(K::At, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5),
w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Award, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7),
w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Expected, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 7), w(K::Project, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0), w(K::Enter, Some(L::ZhHans), M::Anywhere, 0), w(K::Enter, Some(L::Ja), M::Anywhere, 0), w(K::Enter, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 1), w(K::Fluency, Some(L::Ja), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 1), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Employment, Some(L::ZhHans), M::Whole, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0),
w(K::Employment, Some(L::ZhHant), M::Whole, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Employment, Some(L::ZhHans), M::Whole, 0), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4), w(K::Season, Some(L::Ja), M::Anywhere, 4), w(K::Season, Some(L::ZhHans), M::Anywhere, 4), w(K::Season, Some(L::ZhHant), M::Anywhere, 4),
w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 1),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::Until, Some(L::ZhHans), M::Anywhere, 0),
w(K::Until, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::Leave, Some(L::Ja), M::Anywhere, 0),
w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::Ja), M::Anywhere, 8), w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHant), M::Anywhere, 8),
w(K::Degree, Some(L::ZhHans), M::Anywhere, 8), w(K::Conjunction, Some(L::ZhHans), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHans), M::Whole, 1), w(K::Publication, Some(L::ZhHans), M::Whole, 1), w(K::Certificate, Some(L::Ja), M::Anywhere, 0),
w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0),
w(K::Obtained, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Online, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::Present, Some(L::Ja), M::Anywhere, 0),
w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::Fluency, Some(L::Ja), M::Anywhere, 6), w(K::Season, Some(L::ZhHans), M::Anywhere, 2),
w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Season, Some(L::ZhHans), M::Anywhere, 2), w(K::Season, Some(L::ZhHant), M::Anywhere, 2), w(K::Season, Some(L::Ja), M::Anywhere, 2), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::Ja), M::Anywhere, 0),
w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employment, Some(L::Ja), M::Whole, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 2), w(K::Gender, Some(L::ZhHant), M::Anywhere, 2),
w(K::Gender, Some(L::Ja), M::Anywhere, 2), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 1), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::Ja), M::Anywhere, 6), w(K::School, Some(L::Ja), M::Anywhere, 0), w(K::Subject, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 2), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0),
w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 3), w(K::Publication, Some(L::Ja), M::Whole, 1), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0),
w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Degree, Some(L::Ja), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0),
w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::ZhHans), M::Anywhere, 0), w(K::Address, Some(L::ZhHant), M::Anywhere, 0), w(K::Address, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::ZhHans), M::Anywhere, 1), w(K::Unit, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::Ja), M::Anywhere, 1),
w(K::Unit, Some(L::Ja), M::Anywhere, 1), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Expected, Some(L::ZhHans), M::Anywhere, 0), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Expected, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::ZhHant), M::Anywhere, 0),
w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHans), M::Anywhere, 0), w(K::LanguageTest, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Grade, Some(L::ZhHans), M::Anywhere, 0),
w(K::Grade, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Publication, Some(L::ZhHans), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Whole, 1),
w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 4), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Fluency, Some(L::Ja), M::Anywhere, 3), w(K::Unit, Some(L::Ja), M::Anywhere, 4), w(K::Unit, Some(L::ZhHans), M::Anywhere, 3), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3),
w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Season, Some(L::Ja), M::Anywhere, 1), w(K::Season, Some(L::ZhHans), M::Anywhere, 1), w(K::Season, Some(L::ZhHant), M::Anywhere, 1), w(K::Unit, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 2), w(K::Employer, Some(L::Ja), M::Whole, 0),
w(K::Marital, Some(L::ZhHans), M::Anywhere, 0), w(K::Marital, Some(L::ZhHant), M::Anywhere, 0), w(K::Marital, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 6), w(K::Degree, Some(L::ZhHant), M::Anywhere, 6), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Whole, 0), w(K::UntilAfter, Some(L::ZhHans), M::Anywhere, 0),
w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::End, Some(L::ZhHans), M::Whole, 0), w(K::End, Some(L::ZhHant), M::Whole, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::Fluency, Some(L::Ja), M::Anywhere, 5), w(K::UntilAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5),
w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 4), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0),
w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Gender, Some(L::ZhHans), M::Anywhere, 1), w(K::Gender, Some(L::ZhHant), M::Anywhere, 1), w(K::Gender, Some(L::Ja), M::Anywhere, 1), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2),
w(K::Present, Some(L::ZhHans), M::Anywhere, 0), w(K::Present, Some(L::ZhHant), M::Anywhere, 0), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 2), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 7),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Degree, Some(L::ZhHant), M::Anywhere, 7), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Season, Some(L::Ja), M::Anywhere, 3), w(K::Season, Some(L::ZhHans), M::Anywhere, 3), w(K::Season, Some(L::ZhHant), M::Anywhere, 3), w(K::Subject, Some(L::Ja), M::Anywhere, 0),
w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 2), w(K::Page, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHant), M::Anywhere, 0), w(K::Native, Some(L::ZhHant), M::Anywhere, 0),
w(K::Fluency, Some(L::ZhHans), M::Anywhere, 2), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 6), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 6), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ja), M::Anywhere, 5), w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Employment, Some(L::ZhHant), M::Whole, 0),
w(K::Subject, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Online, Some(L::ZhHant), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Leave, Some(L::ZhHant), M::Anywhere, 2), w(K::Since, Some(L::ZhHans), M::Anywhere, 0),
w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::From, Some(L::ZhHans), M::Anywhere, 0), w(K::From, Some(L::ZhHant), M::Anywhere, 0), w(K::Conjunction, Some(L::ZhHant), M::Anywhere, 0), w(K::Employer, Some(L::ZhHans), M::Anywhere, 0), w(K::Employer, Some(L::Ja), M::Anywhere, 0), w(K::Fluency, Some(L::ZhHans), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 4),
w(K::Fluency, Some(L::Ja), M::Anywhere, 4), w(K::SkillLevel, Some(L::ZhHans), M::Anywhere, 3), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 3), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Award, Some(L::ZhHans), M::Anywhere, 0), w(K::Obtained, Some(L::ZhHans), M::Anywhere, 0), w(K::Unit, Some(L::ZhHant), M::Anywhere, 4), w(K::Address, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Publication, Some(L::Ja), M::Anywhere, 0), w(K::Course, Some(L::ZhHant), M::Anywhere, 0), w(K::Course, Some(L::Ja), M::Anywhere, 0), w(K::Publication, Some(L::ZhHant), M::Anywhere, 0), w(K::Certificate, Some(L::ZhHant), M::Anywhere, 0),
w(K::Certificate, Some(L::Ja), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHans), M::Anywhere, 0), w(K::SinceAfter, Some(L::ZhHant), M::Anywhere, 0), w(K::Since, Some(L::ZhHans), M::Anywhere, 0), w(K::Since, Some(L::ZhHant), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 2), w(K::Leave, Some(L::ZhHans), M::Anywhere, 2), w(K::Unit, Some(L::ZhHant), M::Anywhere, 3),
w(K::Unit, Some(L::Ja), M::Anywhere, 3), w(K::Department, Some(L::ZhHans), M::Anywhere, 0), w(K::Department, Some(L::ZhHant), M::Anywhere, 0), w(K::Department, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::Ja), M::Anywhere, 0), w(K::Leave, Some(L::ZhHant), M::Anywhere, 0), w(K::Page, Some(L::ZhHant), M::Anywhere, 0), w(K::Role, Some(L::ZhHant), M::Anywhere, 0),
w(K::Role, Some(L::Ja), M::Anywhere, 0), w(K::Employer, Some(L::ZhHant), M::Anywhere, 0), w(K::Grade, Some(L::Ja), M::Anywhere, 0), w(K::Role, Some(L::ZhHans), M::Anywhere, 0), w(K::Degree, Some(L::ZhHans), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHans), M::Anywhere, 0), w(K::School, Some(L::ZhHant), M::Anywhere, 0),
w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::Ja), M::Anywhere, 4), w(K::Fluency, Some(L::ZhHant), M::Anywhere, 5), w(K::SkillLevel, Some(L::ZhHant), M::Anywhere, 4), w(K::Degree, Some(L::ZhHant), M::Anywhere, 4), w(K::School, Some(L::ZhHant), M::Anywhere, 0), w(K::Season, Some(L::Ko), M::Anywhere, 3), w(K::Role, Some(L::Ko), M::Anywhere, 0),
w(K::Publication, Some(L::Ko), M::Anywhere, 0), w(K::Course, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 2), w(K::Project, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 4), w(K::Season, Some(L::Ko), M::Anywhere, 4),
w(K::Document, Some(L::Ko), M::Anywhere, 0), w(K::Employment, Some(L::Ko), M::Whole, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Publication, Some(L::Ko), M::Whole, 1), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0),
w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Address, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Department, Some(L::Ko), M::Anywhere, 0), w(K::Present, Some(L::Ko), M::Anywhere, 0), w(K::Role, Some(L::Ko), M::Anywhere, 0),
w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 2), w(K::Fluency, Some(L::Ko), M::Anywhere, 2), w(K::Marital, Some(L::Ko), M::Anywhere, 0), w(K::UntilAfter, Some(L::Ko), M::Anywhere, 0), w(K::Until, Some(L::Ko), M::Anywhere, 0), w(K::End, Some(L::Ko), M::Whole, 0),
w(K::Gender, Some(L::Ko), M::Anywhere, 1), w(K::Native, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 5), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 6), w(K::Conjunction, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 8),
w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 3), w(K::Season, Some(L::Ko), M::Anywhere, 1), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::From, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 5), w(K::Employer, Some(L::Ko), M::Whole, 0), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4),
w(K::Award, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 7), w(K::Grade, Some(L::Ko), M::Anywhere, 0), w(K::Degree, Some(L::Ko), M::Anywhere, 6), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::LanguageTest, Some(L::Ko), M::Anywhere, 0), w(K::At, Some(L::Ko), M::Anywhere, 0),
w(K::Gender, Some(L::Ko), M::Anywhere, 2), w(K::Season, Some(L::Ko), M::Anywhere, 2), w(K::Role, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Online, Some(L::Ko), M::Anywhere, 0), w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 4), w(K::School, Some(L::Ko), M::Anywhere, 0),
w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::SinceAfter, Some(L::Ko), M::Anywhere, 0), w(K::Since, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 4), w(K::Fluency, Some(L::Ko), M::Anywhere, 3), w(K::Fluency, Some(L::Ko), M::Anywhere, 1), w(K::SkillLevel, Some(L::Ko), M::Anywhere, 1),
w(K::Enter, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 2), w(K::Degree, Some(L::Ko), M::Anywhere, 5), w(K::Expected, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::Unit, Some(L::Ko), M::Anywhere, 3), w(K::Employer, Some(L::Ko), M::Anywhere, 0), w(K::Employer, Some(L::Ko), M::Whole, 0),
w(K::Fluency, Some(L::Ko), M::Anywhere, 4), w(K::Page, Some(L::Ko), M::Anywhere, 0), w(K::Certificate, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Obtained, Some(L::Ko), M::Anywhere, 0), w(K::Leave, Some(L::Ko), M::Anywhere, 0), w(K::School, Some(L::Ko), M::Anywhere, 0), w(K::Subject, Some(L::Ko), M::Anywhere, 0),
w(K::Degree, Some(L::Ko), M::Anywhere, 6),
] }
