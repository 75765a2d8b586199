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
major专业主修学科학과Studiengangspécialitéespecialidadespecialidadeindirizzorichtingkierunekспециальностьспеціальністьoborodborsmersmjerсмерsmerinriktninglinjestudieretningpääainebrauterialaspecialitātespecialybėειδικότηταszakspecializareaспециалностbölümüchuyên ngànhjurusanتخصصהתמחותविषयสาขาespecialitat
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
\x06\x06\x06\x0b\x0c\x0c\r\t\x08\x08\x1a\x1a\x04\x05\x04\x05\x08\x04\n\x05\r\t\x05\x06\r\x0b\x00\x00\x14\x04\r\x16\t\x0e\x07\x08\x0c\x0c\x0c\x0c\
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
\n\x00R\x0c\x00\x15\r\x00t\r\x00\x18\x0f\x00\xe6\x10\x00\x11\x13\x00\xa3\x14\x00/\x16\x00\xeb\x17\x00u\x19\x00\xd7\x1a\x00n\x1b\x00\xa9\x1c\
\x00\xb1\x1e\x00\\\x1f\x00\xa8 \x00(\"\x00E#\x00\x96$\x00\x7f%\x00<\'\x00\x92)\x00\xab)\x00\xc4)\x00\x82*\x00\x0f+\x00\
(+\x00" }

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
認定$C
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
"#, b"\xa9\x00\t\x00\x08\x00\x0b\x00\x1d\x00\xdb\x006\x01\x14\x00\x00\x00\x08\x00\x01\x00\xb0\x00\x0c\x00\t\x00+\x00\x0c\x00\xde\x02\x10\x00\xb4\x00d\x00\
\x0c\x00\xca\x04r\x00\x05\x00X\x00\x00\x00\xb9\x00\x01\x00&\x00\x00\x00\x0e\x00\x02\x00\x01\x00K\x01\xef\x00\t\x00\x1d\x00\x14\x02\x05\x00,\x00\
\x10\x00\x06\x00\x1b\x00\x00\x00\r\x00\x0f\x00g\x00\t\x00&\x00\x00\x00`\x00\t\x00\x16\x00\x00\x00\xb0\x03G\x00\x0e\x01\x02\x00\x05\x00\xb3\x01\
\x03\x00\xcb\x00\x1d\x00\x01\x00i\x003\x00\x01\x00\xec\x00\x07\x00\x06\x00\x03\x00\x0b\x00\x07\x004\x00\x15\x00g\x02\x00\x00\x04\x00+\x00\xab\x00\
\x00\x00\xa3\x00\xfc\x00@\x00\xe4\x00\x92\x02#\x00<\x00\x10\x00\x08\x01\x06\x00\x00\x00\x03\x00\x01\x00\x03\x00\x01\x00\x06\x00\x01\x00N\x00\x00\x00\
\x13\x00\xa2\x00\x0e\x00\xa8\x00\t\x00\x99\x02\x02\x00\x05\x00_\x00\x05\x00 \x00\x01\x00\x08\x00\x12\x00\x8b\x01\x01\x00\x06\x00\x08\x00.\x00&\x00\
\t\x00;\x00\xa3\x00\x02\x00y\x01\x1d\x00\n\x00\x01\x00\x03\x00Q\x00\x00\x00\x00\x00\x00\x00\x00\x00E\x01\x04\x00\x0c\x00\x10\x00\t\x00\x04\x00\
\x00\x00\x1b\x00\x99\x00\x01\x00\xd8\x00\x11\x00\x12\x00\x00\x00\x14\x00\x83\x00\x0f\x00C\x00\x8e\x00\x1a\x00\xe8\x00\x16\x003\x00\x83\x00\x00\x00\x00\x00\
\n\x00;\x01\x06\x00-\x00\x0f\x00\x1b\x04\x03\x00\x04\x00G\x01\xf8\x00\x9b\x01\x01\x00\x01\x00+\x00\x07\x00\x00\x00N\x00\x01\x00\x16\x00e\x00\
\x01\x00J\x02\x0b\x00\x02\x00\x07\x00\x11\x00\x07\x00\x00\x00\x13\x00%\x00\x13\x00\x00\x00\x19\x02\x88\x00\x19\x00p\x00\n\x00Z\x00\x1b\x00\x0b\x00\
\x08\x00\x04\x00\x15\x00B\x02&\x00\x1f\x002\x00\x03\x00\xbb\x00\x16\x00\x00\x00V\x00\t\x00\r\x00\x1c\x01\x00\x00O\x00\r\x00\x08\x00\x9f\x01\
\xe2\x00`\x00=\x00\x08\x00z\x00$\x00\x01\x00$\x00\x87\x00\x81\x00_\x00\x00\x00\x03\x00\xab\x00J\x00_\x00N\x00\x07\x00#\x01\x1f\x00\
\x88\x01\xfb\x00\x02\x00\t\x00\x01\x006\x00\x03\x00I\x00\x00\x00\x0b\x00=\x07\x11\x00)\x00\x00\x00\x16\x00\x00\x00K\x00\x0b\x00d\x01\x1e\x00\
\x0b\x00\x06\x008\x00\x15\x00\x1a\x00\x0f\x00\t\x00\n\x00e\x00\xcd\x01\x13\x00\x00\x00\x01\x00\x05\x00\x05\x005\x00\x12\x00\r\x01s\x00\x06\x00\
Z\x00\x05\x00\x00\x00\x00\x00\x01\x00\x07\x00\x00\x00>\x01\xc3\x00\x01\x00\xcd\x00B\x01\x00\x00\x01\x00\x14\x00\x01\x00\xd6\x00.\x009\x03\x10\x00\
\xf2\x00?\x00\x07\x00\x00\x00\x00\x00\x04\x00\x02\x00 \x00<\x01\x01\x00\xf0\x02b\x00\x00\x00:\x00\x12\x00\x00\x00\x9b\x01\x02\x00\x00\x00+\x00\
\x12\x00Q\x00l\x04H\x00\xc2\x00\x13\x02\x05\x00\x01\x00\x86\x00\x07\x00I\x02\x03\x00\x16\x00\x03\x00T\x00\x14\x00\x08\x00\x0e\x00\x04\x00\x07\x03\
\x8e\x00\x06\x00\x02\x00p\x00\x0c\x00\x01\x00\x03\x00\xe7\x03\x88\x01\x01\x00m\x02 \x00}\x00\x00\x00g\x00c\x00\x17\x01T\x00)\x00\xe9\x02\
<\x00\xeb\x00\x1b\x00\x05\x00\x00\x032\x00(\x00\x07\x00\x00\x00a\x05\x1c\x00\x02\x00\t\x00\x19\x00\x06\x00\x19\x00h\x01\xe3\x00\x04\x01\x00\x00\
/\x00\x11\x00\x0b\x00\x05\x00g\x00\x84\x01\x08\x00\x00\x00&\x00\x01\x00\x00\x00\x01\x00\x03\x00\x07\x00.\x00\x03\x00\x03\x00\x0b\x00\x19\x00&\x00\
i\x001\x01\x06\x00\x00\x000\x00i\x00\x02\x00\x06\x00\x1b\x00Y\x01\x02\x00\xe4\x01\x12\x02\x02\x00\n\x00P\x00\xa0\x01\n\x00\x13\x01\'\x00\
\x0e\x00\x8c\x00\x02\x00\x00\x00\'\x00\x08\x00\x01\x00\x11\x00\x00\x00\x01\x00\x04\x00{\x00\xd5\x00\x1a\x00\x12\x00\x03\x01\x9a\x01\x06\x00\x0c\x00\x01\x00\
\x07\x00q\x04\xd2\x00w\x05\x00\x00\x00\x00\x06\x00\xe6\x01\x00\x00d\x01P\x00\xeb\x00\x01\x00\x01\x00n\x00\x15\x00*\x00:\x00\x01\x00y\x00\
T\x00\x1a\x00r\x02\x81\x00\x00\x00\x87\x01\x01\x00\x00\x00\x00\x008\x00\n\x00\x06\x00\x01\x00h\x00\x00\x00\x19\x01^\x00t\x00\x19\x00\x0c\x00\
\xa0\x00\n\x009\x01\x11\x004\x00g\x00\xd8\x00\x03\x00i\x00.\x02\xcc\x00V\x00\x0b\x00\x8c\x01\x05\x00\r\x01\x01\x00\xf2\x00\x00\x00\x04\x00\
\x1d\x00q\x00\\\x00\x1c\x01\x03\x00~\x00\x0c\x00$\x00\xc6\x00\xa7\x00\x01\x00\"\x03\x00\x00\x05\x00\x00\x00\xee\x01\x05\x00\x00\x00\xaa\x04\x0e\x00\
:\x02\x16\x00\x00\x00=\x00\x9f\x00p\x01\x04\x00\x06\x00\x0e\x00\x06\x00\x0c\x00\x05\x00\x05\x00\xba\x01a\x00]\x00\x06\x00;\x00\xda\x01\x16\x00\
\x00\x00\x12\x01\x0b\x00\x0f\x00\x17\x00@\x00\x9d\x00\t\x00\x9b\x00\x00\x00\x05\x00\xa9\x01\x10\x00\x00\x00\x7f\x00]\x04\x04\x00\x18\x00\x7f\x01\x84\x03\
\x01\x00\'\x00\xc1\x01\x04\x00M\x00\x13\x00\x1e\x00\'\x01\x01\x00\x08\x00i\x01\x19\x00\x00\x00\x02\x00:\x00\x03\x00\x10\x01\x05\x00\x0e\x00\x01\x00\
\x10\x00%\x00\x00\x00\x9e\x01\x07\x00\x9f\x01\x04\x00Y\x00\x1b\x00\x06\x00[\x01\xae\x00\x1f\x00\x80\x02%\x00\xcc\x01\x00\x00\x12\x00|\x00\x07\x00\
8\x00[\x00_\x01\x01\x00\xf8\x00P\x00\xec\x02\x01\x00\xc8\x00\x9a\x00\xd0\x00\xb4\x00\x0b\x00\x19\x00\xb1\x00\x07\x00\x1c\x00\x10\x00\xeb\x00\x9e\x00\
R\x02\x01\x00\x06\x00\r\x00\x06\x03\x11\x00\x06\x00\xaa\x00r\x00\t\x00\x99\x00)\x00\x05\x00\x07\x00G\x01(\x00\x00\x00\t\x00_\x00{\x03\
\xc0\x01\x00\x00P\x00\x14\x03\x04\x00\x08\x00\xdb\x00\x1a\x00^\x00D\x00$\x00I\x00\x06\x00\xf4\x02\x98\x00\n\x00\x06\x00\r\x00\x0f\x00\x05\x00\
\x18\x00\x01\x00\t\x00\x03\x00\x07\x00\x02\x00\x0c\x00\x01\x00p\x01\x16\x00\x02\x00\x14\x00\x0c\x02\n\x00Y\x00o\x00)\x00\x0f\x00\xcd\x01\x04\x00\
\x8e\x00\x07\x00U\x00q\x02\x17\x00\x00\x00\x01\x00\t\x00>\x06\x04\x00\x01\x00@\x00\x85\x00\x12\x00v\x00\n\x00\x01\x00\xf2\x00\x10\x00\xc7\x00\
]\x00\x0b\x009\x00\x1b\x00\x03\x00\x98\x018\x00\x05\x00\n\x00\t\x00\xaa\x00\n\x00\x01\x00\x00\x00\x13\x00\x15\x00\x10\x00\xba\x00\x00\x00o\x00\
\x00\x00t\x00\xd2\x01W\x00\x87\x01\x03\x00#\x02L\x00\x08\x00\x02\x00\x90\x01`\x01\x1c\x00\x01\x00\x06\x00!\x02\x05\x005\x00\x05\x00\x9f\x02\
\x1c\x00$\x00\x16\x00K\x00\x00\x00\x95\x02\x03\x00)\x00\x04\x00O\x023\x00\x0f\x00\x88\x05F\x00\x00\x00\xff\x00\x04\x03\x03\x00\x00\x00\x87\x03\
@\x00r\x00+\x00\x10\x00\x08\x00Q\x00\x01\x00\x7f\x00\x12\x00\x02\x00\x12\x01\x18\x00\x00\x000\x00\t\x00\x00\x00\x10\x00\x80\x00\x03\x00\"\x00\
\x11\x01\r\x00\xab\x00^\x01\x00\x00\x04\x00M\x00\x15\x00\r\x00\x89\x00\x05\x00\xc9\x00O\x02\x04\x01\x01\x00\x00\x00\xa1\x01\x04\x00C\x00\xc4\x02\
\xa2\x00H\x02\x01\x00\xe6\x001\x00\x07\x00\x10\x00\x00\x00>\x01i\x00@\x00\x01\x00\x01\x00\x00\x00=\x00\x14\x00a\x00\x08\x00N\x00\x00\x00\
\x03\x00l\x00\x0e\x00\xa1\x00[\x00\xaa\x00\x07\x00\xb6\x00\xe1\x00\xd6\x02Q\x02\x1e\x00\x04\x00C\x00\x07\x00\n\x00\xf1\x08\x86\x01\xb0\x00N\x00\
\xdc\x00\x00\x00)\x00\xdd\x02n\x01}\x004\x01\x0b\x00\x97\x01\x02\x00\xd1\x02\x03\x00\x04\x00\xc5\x01\x0f\x00.\x00(\x01r\x00)\x00C\x00\
\x06\x00Y\x00\x18\x009\x00\x02\x00\n\x00S\x000\x00\n\x00\x1a\x00E\x01\x85\x00\x08\x00\x15\x00\x08\x00\x03\x00\x05\x00\x00\x00:\x00\x00\x00\
\x12\x00\xd7\x00\x05\x00j\x00\'\x029\x01\x01\x00\x00\x00\xa0\x00\x9e\x00%\x00^\x00/\x00_\x04?\x02\xca\x01\x06\x00u\x02\x18\x00\x10\x01\
9\x02\xb9\x02*\x02\x10\x03\x1f\x00\x03\x00\x00\x00\xa2\x00\x98\x01\x00\x00\x07\x00j\x01i\x00L\x01\x93\x01\x12\x00\x00\x00T\x01<\x00\x11\x00\
\"\x00\xf1\x01\x0b\x00%\x00t\x06\x00\x00\x01\x00\x00\x01\xd9\x01\\\x00\x1e\x00\x00\x00\x05\x00\x00\x00!\x00\x00\x00\x03\x00\x0b\x00\x9c\x02\x0c\x00\
\x00\x00=\x00\x11\x01\x00\x00\x01\x00t\x00\xfd\x05\x00\x00f\x00\x14\x00Q\x00\x01\x00\x04\x00R\x00\x02\x00\x00\x00\x01\x00\t\x00#\x01\xdc\x00\
F\x00\x8f\x02\xe7\x01P\x00\xd2\x00.\x000\x005\x001\x00\x05\x00q\x00\x00\x00\x19\x00\x07\x00c\x00^\x00*\x00\x18\x005\x00\x06\x00\
\xda\x00\x12\x00N\x00\x16\x00.\x00b\x00F\x00\x10\x00\xb9\x03\x1c\x00\xbb\x03\x05\x00\xf3\x01\x00\x00\x0b\x00`\x00\x16\x00\xaf\x00A\x00\x0b\x00\
_\x00\x93\x00\x00\x00\x07\x01\x00\x00\xb6\x01\x01\x00\x03\x00\x01\x00\x02\x00(\x00\x00\x00A\x01+\x00\x19\x00B\x01j\x000\x00\xbe\x00M\x00\
C\x03\x00\x00\x12\x00\x07\x00X\x02}\x03\t\x00\xeb\x02*\x00-\x00\t\x00\x00\x00\x84\x00\x1b\x00\x02\x00\x01\x00\x00\x00\x18\x01\x15\x01\x06\x00\
,\x04&\x00\x11\x00\x0c\x00\xbd\x03\x1d\x01&\x00\x90\x00\x86\x00\'\x00\xbb\x02\x00\x00\x0c\x00\x02\x00\x07\x00\xdd\x01\x00\x00+\x00\x06\x00\xbb\x00\
=\x00\x00\x00\x84\x03\x00\x00\x0b\x002\x00\x92\x01\xb7\x00\xcf\x00\x0f\x00^\x01\x00\x00\x8e\x01\xa2\x00\x00\x00\n\x00!\x00&\x06v\x00\x08\x00\
\x0e\x01\xa0\x00\x17\x00H\x01\x8b\x01\x00\x00\x07\x00M\x00\x01\x02\x05\x00\x1b\x00\x00\x00j\x00\x17\x00\xcc\x01\x1a\x00\x9c\x02\x02\x00\x04\x00%\x00\
y\x00\xd2\x00\xe9\x00h\x01\x00\x00`\x00\x02\x00\x04\x00a\x00`\x01\r\x00\xe1\x00\x00\x00\xe3\x00M\x00\x03\x00y\x00\x18\x00\x10\x00\x10\x00\
\x13\x00#\x00\xd6\x01n\x01\x06\x00\xef\x00o\x00\x95\x00\x00\x00F\x00K\x01x\x00\x8a\x01\x00\x00\x00\x00b\x00C\x04(\x04*\x00\x05\x00\
\xc3\x01\x10\x00\x94\x00m\x01\x00\x00&\x00:\x00\x02\x00\x81\x01\x01\x00\x1f\x00\x00\x00\x07\x00\x9a\x00\x12\x001\x00\x1c\x00\x0b\x00#\x00\x10\x00\
\xfd\x00V\x003\x00\xf0\x014\x00*\x00y\x00\x14\x00\x07\x01\x0e\x00\"\x00a\x00S\x0cX\x01\x1c\x00\xe8\x02\x16\x00\x88\x00\x9e\x02r\x00\
\n\x00#\x00\x01\x00\x06\x00\x07\x00H\x02x\x01\x18\x00\x9d\x01\x00\x00>\x00<\x00\x05\x00\x02\x00\x00\x00\xd3\x00\x06\x00m\x00]\x00\xcb\x00\
\x12\x00\x00\x00#\x00\x06\x00\x00\x00\x00\x00\xa1\x00\xc9\x01.\x00\x04\x00\x15\x01\xfc\x01\x0f\x003\x00o\x00V\x00p\x03\x06\x00\x00\x00\t\x01\
\x1e\x009\x00\x9d\x02\"\x00[\x01\xa5\x00\x03\x008\x01Q\x03\x0c\x00%\x001\x00c\x02\x1b\x003\x00\xf7\x00\x0e\x00\x07\x00\x0f\x00\x1a\x00\
\xd1\x01/\x00\x01\x00\xfe\x01\x97\x00\x03\x00\x11\x00B\x00p\x02\n\x00\x13\x00\x01\x00\x05\x00*\x00q\x02\x8a\x01\xd3\x00\r\x00\x16\x01;\x00\
\x92\x01\x00\x00\x00\x00\xd8\x00\x01\x00<\x01\xa4\x03Y\x00\\\x00K\x00\x00\x008\x01f\x02=\x00\x02\x00\t\x00\x06\x00\x13\x01\x01\x00\x03\x00\
\x14\x00\t\x00\x14\x008\x00\xb4\x00I\x00\x1c\x00\x86\x02@\x01J\x00_\x00\xba\x017\x00[\x00&\x02(\x00\x01\x00\x88\x00\x10\x00\x04\x00\
1\x00\x00\x00@\x00\x18\x03\xf3\x00\xe6\x02\xe5\x00\x08\x01\x1d\x00q\x00\x8f\x00?\x00\x11\x01\r\x00\n\x04\xb1\x03\x03\x00\x8d\x02\'\x00\x06\x00\
0\x01\x08\x00\x9b\x000\x00\x07\x00N\x00\x88\x00\x01\x00B\x00Z\x01\x12\x00\x97\x00\x13\x00$\x01\x87\x01\x18\x03\x9e\x01N\x00\xb9\x00F\x00\
K\x00\x00\x00\x02\x00\x0f\x00\x02\x00\xfe\x00\x01\x00]\x00\xc9\x01\x04\x00H\x00<\x00\x00\x00\xd2\x00\x03\x00\xb6\x03\x16\x00\x01\x00\x07\x00\xa9\x02\
\x03\x00\xf4\x01\x06\x00\x0b\x00\x01\x00\xa2\x00\xf2\x01\x0e\x00\x1e\x00x\x03`\x00\x01\x00\x04\x00\r\x00\x01\x00\x98\x01\x04\x00\x89\x01\xb5\x01x\x00\
\xf4\x00h\x00V\x02\x03\x00\x01\x00\x01\x00\x1a\x00\x1a\x00\xc7\x00\x81\x00\x03\x00\x82\x01Q\x00\x00\x00^\x00\t\x04J\x00*\x00\x0b\x00\x00\x00\
\x16\x00E\x00\x06\x00\x00\x00\x00\x00\x01\x00+\x00&\t\x12\x00\n\x00\x00\x00\x8b\x021\x00\xd1\x00\x7f\x00$\x00\x16\x00\n\x00\x01\x00\'\x00\
\n\x00\x00\x00\x17\x00\x02\x00\xc5\x02\x1d\x00\xf1\x00\xe3\x00\xcb\x00`\x00\x00\x00\x1f\x02G\x003\x01\x10\x00\x04\x007\x01\x08\x00e\x00S\x00\
\x01\x00J\x00\x11\x00G\x00Y\x00 \x00\xd9\x004\x00\x10\x007\x00+\x00\xb1\x00\xc9\x00\x8a\x00\x1a\x00\t\x00 \x00\x17\x000\x03\x00\x00\
*\x00V\x00\x14\x00@\x00\x0b\x00S\x01i\x01w\x00k\x00 \x00\x03\x00\xaf\x00z\x02\n\x00\x0c\x00H\x00E\x000\x00\x02\x00\x12\x00\
\x1c\x00\x05\x00*\x00\x07\x00\x1b\x00\x89\x01\xc0\x02\x9e\x03\x1e\x00\x14\x00\x02\x00\x80\x00<\x00F\x00\x08\x00\x7f\x020\x00t\x00g\x00=\x00\
%\x00L\x01\"\x00\x00\x00\x16\x00\x04\x00\x1c\x00\x9f\x00O\x00B\x02\x01\x00\xbb\x00/\x02\x03\x00\x04\x00\\\x00\x01\x00\x8b\x00\r\x00j\x00\
\x07\x00\x02\x00\x07\x00\x01\x00\xce\x05D\x04\x02\x04\x0b\x00\x16\x00\x07\x00\x00\x00Q\n4\x00!\x00\x07\x00>\x01%\x007\x00x\x01\x03\x00\
\xd8\x00\x0b\x05\x91\x00F\x00\r\x00\x1d\x00\x00\x00\x00\x00\x1f\x04\xe4\x01\x9a\x00S\x02C\x00\x00\x00\x1c\x00\xb4\x00\xed\x00B\x01\xd8\x01\x04\x00\
&\x00/\x00L\t\x00\x00\x9d\x00{\x00\x14\x00\xd1\x02\x14\x00R\x02A\x00\xb5\x00\xc6\x00[\x01\x07\x00\x11\x01\x11\x00\x03\x00\x07\x00\x01\x00\
m\x00v\x04@\x00\xb4\x00\x16\x00\xd1\x02\x00\x005\x00\x01\x00\x00\x00\x1c\x00\x01\x00\xd3\x00p\x00\xa4\x00\x00\x00P\x00d\x00\x0b\x00\x03\x00\
\x01\x00F\x00q\x00V\x02\x83\x08\x8b\x03,\x00\x13\x00\x03\x00\x06\x00\x00\x00\x88\x00\n\x00T\x00\x04\x00\x03\x00d\x000\x00F\x03a\x00\
\x05\x00=\x00\xa1\x02\n\x00\r\x00)\x01z\x01\x0c\x06\x03\x00\xa0\x00\x15\x00\x00\x00\x1c\x00\x00\x00\xa6\x00\x00\x00<\x00\x02\x00q\x01\xe0\x00\
{\x00\x11\x00\x17\x00\t\x00\x8c\x03\x00\x00\x17\x00\x03\x00\x02\x00\x00\x00\"\x00\x9e\x00%\x00)\x00\x1a\x06\x06\x00\xd5\x00\"\x00\x01\x03x\x00\
H\x00\x02\x01D\x00{\x02\x13\x00\x00\x00\t\x00n\x00\n\x04=\x00\xac\x01(\x00V\x00\x01\x00\x8c\x00t\x01|\x008\x00\x0c\x00E\x00\
\xb0\x00\x04\x00K\x02[\x00,\x00|\x00\x01\x00\x0f\x00\xe3\x00\x02\x00\x05\x02\xe5\x01\x04\x00\x8b\x04\x0b\x00\xea\x02\x7f\x00\xec\x01\x15\x00I\x01\
\x11\x00\x00\x00n\x00\xa0\x026\x00~\x03\x01\x00\x00\x00O\x01\x00\x00#\x00\x07\x00\xe8\x04\x1a\x00\x88\x00\x12\x00\xad\x00\x01\x00\x02\x00\xd1\x02\
\x02\x00,\x00\xc9\x00\x1f\x00z\x04k\x03j\x03\xae\x05\x00\x00\x00\x00\x1b\x00\xad\x04\x00\x00l\x06\xaa\x00\x07\x00\xd8\x02\x00\x00\x08\x00\x81\x02\
\x94\x01$\x00)\x00S\x02\x1a\x00o\x00/\x00\x86\x00\x04\x00\x00\x00\x03\x02u\x00\x17\x00\xe6\x00f\x00\xc6\x00~\x00\x1a\x00\x1d\x00\xd5\x01\
\x12\x00\x1d\x00?\x01\x06\x00\xb5\x00\xc7\x00\xc6\x00\x0c\x00\x03\x00O\x00l\x00`\x00+\x007\x00\xae\x00#\x00\xbc\x01U\x00\x10\x00g\x00\
\xbf\x01h\x01\x8d\x02d\x00\x0b\x00~\x00\x1a\x00 \x03\x04\x00Z\x01i\x03\xef\x00S\x02\t\x00\xba\x02\xff\x00\x01\x00\x13\x007\x00\x01\x00\
\x1a\x00\x06\x02\x00\x00\xa7\x04\x94\x02\x92\x06\x84\x02p\x00\x00\x00\xf1\x01\x00\x00\x13\x00\x05\x00\r\x00\x88\x01\x07\x00\x19\x00\x0b\x00H\x01~\x00\
\xc6\x00\x1a\x00\x01\x00\x88\x00\x04\x00\x1f\x00\"\x00=\x01\x1b\x00\xfc\x00\xca\x01C\x00\x13\x01\x1e\x02\xef\x02\x1f\x03\xad\x00\x01\x00\x00\x00\x01\x00\
\x08\x00\xe3\x01\xf6\x00\t\x00c\x03B\x01-\x01\x1d\x00\x1b\x00\x18\x00\x9a\x00\x7f\x00\n\x00q\x00C\x00\x95\x00\xfd\x04\xb9\x04\x13\x00\x04\x00\
\x01\x00\x00\x00\x01\x00\x00\x00\x01\x00-\x00\x10\x00\x01\x00+\x00\x00\x00r\x01\n\x00\x19\x00\x18\x00\xe4\x00\xa0\x00\x00\x00\x03\x00\x04\x00\x00\x00\
[\x02\x18\x00\x97\x00\x1e\x06\x00\x00;\x00y\x03\x01\x00\x00\x001\x00\x08\x00\x14\x00\xda\x03t\x08+\x02\x04\x00\x04\x00\x0b\x00\x1a\x000\x03\
\x16\x000\x00\xbc\x03\x02\x00\n\x02.\x00\x10\x00\x0b\x00\'\x01\r\x00(\x00\xff\x00d\x01\x06\x00g\x022\x08s\x018\x06\x00\x00\xd0\x05\
\x18\x00\x16\x05c\x01\r\x00\x03\x00\xaa\x00\x19\x00,\x00\x86\x03\xfb\x00\xba\x01\xd4\x01j\x04\x1e\x00\x01\x00\xc1\x00\x13\x00\'\x00\xa3\x00\x07\x00\
\x1a\x00\x1e\x00\x07\x00[\x00\xe7\x02\xff\x00\x1a\x00\xa5\x01Y\x00.\x00\x00\x00\x07\x00\x04\x00\x9f\x00&\x00O\x02\x03\x00Q\x00\x1d\x02X\x00\
\x03\x00\xef\x02\x00\x00\x0b\x00\x10\x00b\x00\x07\x00\xcf\x00\x07\x00\xfa\x01\x1d\x00;\x06\t\x00\xca\x00\x91\x00\x04\x00\x00\x00\x02\x00@\x00F\x04\
P\x01s\x01\xbb\x00\x0b\x00\xfe\x00]\x01\x03\x00\x03\x00\x00\x00t\x00\xbe\x03,\x02\x04\x00\x00\x00Z\x00\x16\x00\xfd\x01\xa8\x03\xdc\x00\x1a\x01\
s\x01\x14\x00\xec\x02E\x04n\x03\xfc\x001\x00\x10\x00\xd4\x00\xc9\x00`\x00\x10\x00f\x01\x07\x01\x0e\x00\x8c\x02L\x00\x01\x00\x08\x00\x0c\x00\
)\x00w\x02\x13\x00\x99\x00\x05\x00J\x00$\x00W\x17\x01\x00\x14\x00`\x00\x84\x00\x0f\x00\xe2\x05\xfe\x02\x00\x000\x00\x01\x00.\x00V\x03\
\x13\x08\xab\x00\"\x00C\x00k\x01\x00\x009\x00[\x02\x18\x00\x00\x00\x04\x00o\x01O\x00\x8d\x00\xf2\x016\x00\xe9\x00\xd1\x012\x00\x1d\x04\
b\x00\x02\x00\x1d\x02z\x00~\x032\x00\x12\x03\xda\x02,\x00\x06\x00K\x00\x04\x00P\x00\x16\x00\x07\x00\xa0\x01\x03\x00\x18\x00\x17\x00\x00\x00\
\xe8\x03\x1b\x00\x0b\x00\x19\x00~\x00\xe2\x00\x00\x00\x02\x00\x84\x00\x0c\x04I\x01\xc9\x00\x00\x00\x04\x00I\x00\x01\x00\x02\x00\r\x00l\r?\x01\
\x85\x00\x97\x00\x03\x00\x80\x00\x85\x00\x00\x00\x02\x00\x08\x04T\x00\x02\x00\x00\x00\n\x00\x13\x00\x0f\x029\x00\x13\x00n\x00\x04\x00\x1d\x00!\x00\
\t\x00\t\x00g\x07B\x002\x01\xab\x01\x03\x00\x03\x01\x15\x01)\x00\xff\x03\x0b\x00\x17\x00\x11\x00\x13\x00\x9a\x01\x0e\x00\x17\x00\xa3\x01\x05\x03\
\xcf\x01\x18\x00,\x00\xf5\x00\t\x00\x9c\x01\xdc\x00\x0f\x00\x02\x00\x03\x00u\x00\x00\x00#\x00\x06\x00\"\x00Q\x00;\x00)\x00$\x00\x00\x01\
\x01\x00\x1d\x02U\x00=\x00\x06\x00=\x021\x00\xd7\x00K\x00\x95\x00\x00\x00\xb1\x00F\x00\x06\x00%\x00+\x01\x1b\x00x\x00\x17\x00/\x02\
\x02\x00H\x00\x06\x00~\x02K\x00\xa8\x00\x02\x00\x04\x00\x13\x00\xd3\x00x\x00\x06\x00\xd6\x01x\x02\xb0\x02\x8d\x00\x00\x00\x08\x00H\x01\xca\x00\
\x17\x00\xc5\x00\xb3\x00\x01\x00\x01\x00\xac\x00\xa2\x01\x03\x00\x02\x00\xb8\x02\x1a\x008\x00\xd4\x00\x02\x00\xf8\x01\x15\n\x01\x00\"\x00m\x00\x00\x00\
k\x04\xc2\x00\x0c\x00;\x00q\x05\x83\x03\x0b\x00\x07\x00\xcf\x02I\x00\xba\x05/\x00\x01\x00\x04\x00-\x005\x00\x08\x00)\x00\x08\x00\x87\x02\
\xef\x00\x05\x00\x7f\x03\xde\x03\x11\x04(\x00l\x03\xac\x01\xb3\x00\xb8\x00\x10\x00\xa1\x00\x00\x04\x07\x00\x0f\x00\x17\x00\x0e\x05\x05\x00\x12\x00\xde\x02\
\x0b\x00Z\t\xe0\x00\xa8\x03\x18\x004\x00\x97\x02=\x00\x17\x00\xa7\x00A\x02\x12\x00d\x00\x00\x00\x9e\x005\x00f\x05\x05\x00\x16\x01\x02\x00\
Z\x02\x05\x00\x02\x000\x05\x16\x01\xa0\x00\r\x01\x18\x00\xd4\x04\x01\x00X\x06\x96\x00\x06\x08\x02\x00\xc6\x00\x00\x00f\x00\xf2\x00\x02\x00\x00\x00\
E\x042\x00\x12\x00\x01\x00\x11\x00\x19\x00\xe7\x02\xc7\x01\x0b\x006\x00\x00\x01\x05\x00*\x00\xcd\x00\x91\x01O\x01\t\x04\x82\x03\x07\x00\"\x07\
\x16\x037\x00\x12\x06\x00\x00\x1e\x01\xdf\x01\x01\x00\x04\x00\x1c\x00\x00\x00\x00\x00\xe4\x04@\x00K\x03!\x00\x04\x00\x18\x00\xbe\x02\x02\x00\x0f\x00\
\xcd\x00p\x00#\x00\x02\x00\xac\x00\x1b\x03\xc7\x02\x02\x00\x14\x00\x1f\x04\x91\x00C\x01\x11\x01\xd2\x00\xfe\x01\xad\x00\x80\x08B\x02\xe4\x03j\x02\
\x1d\r\\\x00\xa0\x03\xda\x00V\x02\x01\x00o\x00\xc1\x00\x08\x00\x98\x06\x15\x00\x1f\x00>\x00\r\x00\x0c\x00\x92\x01\xa4\x19\x1f\x07\x16\x00-\x00\
\x0b\x00\x18\x00\n\x00\xa4\x00\xa6\x00\x0f\x00\xdc\x03}\x00\t\x00\x00\x00\x10\x00\xe6\x05\x02\x00\x07\x00\x01\x02o\x03 \x00S\x00\x89\x00\"\x00\
1\x00\x01\x00q\x03-\x00\x1a\x007\x01T\x00I\x03\x06\x00\x01\x00\x00\x00\x00\x00\xe8\x008\x003\x03 \x00\x00\x00O\x00\x15\x0bW\x02\
\x15\x00\x7f\x01\x1d\x00\x1b\x00\x81\x03\x00\x00\x06\x00\xe6\x00\xa9\x05\xad\x01_\x01\x14\rI\x01\x7f\x00\xd5\x04\xa2\x00\xd3\x00\xa0\x01\x0b\x00\x00\x00\
\xfc\x02\xf0\x04\x02\x00]\x01`\x00c\x01\x94\x04/\x00g\x01\n\x01\x03\x00\x97\x01k\x00$\x00\x82\x04\x88\x01\x13\x00\xd7\x01r\x00\x83\x03\
\x0c\x00j\x000\x00%\x028\x00`\x00\x1a\x00\xb4\x00\x02\x00-\x00\x00\x00@\x044\x00.\x02\x00\x00\x01\x01\x1e\x01\x0b\x00\r\x00\t\x00\
\x00\x00{\x01\x01\x00\xa5\x01m\x00-\x00\xeb\x02-\x01m\x00\x00\x00\x87\x00\x01\x00I\x00\x00\x00\x03\x00\xb7\x00\xc6\x00\x00\x005\x00\x96\x00\
1\x00\x02\x00\t\x00\xca\x004\x00#\x02\xf6\x00\x08\x00.\x00\xa8\x02\x04\x000\x04\xbe\x00=\x01\xa9\x00\x06\x00\x1d\x04D\x04\x00\x00:\x05\
_\x00\x00\x00D\x00-\x00\x96\x02\xc2\x00\xdd\x00\xb1\x02\x99\x00M\x00,\x00\x90\x08n\x00\x11\x00\xd0\x01\n\x02u\x00\x02\x00\x91\x02j\x01\
\x18\x00\xfe\x06P\t-\x01\x19\x00\x00\x00\xbd\x00\\\x00H\x00\xb5\x01v\x01\xbb\x04V\x00\xbe\x00 \x05%\x00\x02\x00\"\x01\x00\x00\"\x00\
\x00\x00\x12\x00\x06\x01\x01\x00#\x06\xfe\x03\x05\x00\xe9\x01\x03\x00p\x066\x00A\x00\x19\x00\x1b\x00&\x007\x00w\x02\x1f\x01\xb4\x03\xd3\x01\
\x11\x00U\x01T\x00\x01\x00\xe3\x01\x03\x00\x04\x00\xf9\x00\x13\x00\x1b\x00\x04\x02L\x00\x06\x000\x00\x02\x00\xa1\x02\xdd\x005\x00\x92\x01\xb0\x03\
\xd6\x00\xb1\x00;\x01M\x00\xe3\x02\xbe\x00\x02\x05\x00\x00l\x04\xf7\x02N\x00\x81\x02\x07\x00I\x00\x11\x00\xa8\x01\x96\x00\x0f\x00\xe9\x10\x97\x01\
+\x009\x00\"\x00\xf6\x04\x00\x00\x92\x00\x08\x00\x03\x00C\x00\n\x00\x06\x00\xb9\x00\x9d\x00\xe5\x00{\x00\x00\x00\\\x00Z\x0e\x13\x00!\x00\
\\\x00\x07\x00\xac\x00V\x00N\x05\x00\x00$\x003\n\x0c\x00\x08\x00!\x00\x00\x00\x10\x00A\x00\x81\x01*\x00\x0f\x00\x02\x00C\x01e\x02\
\x9f\x00\x00\x00\xc8\x04t\x01\x03\x00=\x00N\x00B\x02\x00\x00D\x02\r\x001\x12$\x00-\x00A\x00\x03\x01\xab\x02\x18\x02D\x08\x00\x00\
\r\x00Q\x00\x05\x05\xe2\x06\x1f\x00\x06\x00\x14\x00\x01\x017\x02\n\x00l\x00\xce\x02C\x00\xd1\x00,\x00\x06\x00\xa8\x05\x04\x00\x01\x00R\x00\
\x17\x01\x0f\x00!\x00&\x01\xb5\x01D\x061\x00\xbc\x00\xa5\x00\xa2\x00M\x06\x91\x00m\x06\x89\x00R\x02A\x00\xe7\x00\t\x05\x00\x00\x0b\x00\
\x06\x00\"\x00\x00\x08\xc8\x00\x0c\x00\xf4\n\x03\x00\xc9\x01\x03\x00q\x04\x10\x02\x8c\x02\xef\x02\x05\x02\x9e\x00\xbf\x00}\x06\x00\x00M\x00/\x00\
!\x00K\x03o\x04\x03\x00\xd8\x00a\x03E\x00\t\x00C\x00q\x01H\x03}\x00\x8b\x00\xbe\x00.\x00R\x01i\x00\x01\x00(\x00m\x04\
w\x00\x00\x00\x02\x00\x02\x00\xc1\x02\x01\x00\"\x03\x7f\x01\x06\x00?\x00\x00\x00\xb6\x00\x82\x01#\x006\x02>\x02\x05\x00\x1c\x00\x00\x00\x0f\x01\
l\x03\xad\x19\x83\x04\x16\x00\xed\x05\x18\x00>\x00/\x00\x0f\x00\x04\x00m\x00\x97\x00\x02\x00%\x00\x9e\x00\x0e\x00\x98\x01\xdd\x01\xdf\x02a\x06\
\x00\x00<\x00\x1a\x002\x00\x00\x00\x03\x00\x01\x00!\x00\x1a\x03\x00\x00M\x00\x00\x00\n\x00|\x00\x85\x00b\x00\xba\x01%\x00 \x04\xb1\x01\
!\x00y\x00\x0c\x00L\x03\x9d\x01\x04\x00]\x01\xe1\x00$\x00{\x00\x08\x00\x00\x005\x00\x08\x00\x06\x00\xd9\x01\x00\x0b\x00\x00\xc2\x05\xb3\x02\
\x95\x000\x01F\x00\x12\x00\x7f\x02\x7f\x02\x04\x00$\x00\x07\x02!\x00\x08\x00\x01\x01\x1c\x01\x0b\x01+\x04\xf4\x02\x11\x01L\x00\xbb\x00A\x00\
\x00\x00\xab\x07\xea\x04%\x07(\x00\x96\x00\x16\x01\x02\x00D\x04T\x02\x03\x00(\x00\xea\x06\x7f\x00c\x1d\xa8\x03\x05\x00#\x00\x00\x00<\x00\
\xa6\x05(\x01\x01\x00\x00\x00R\x00\x8a\x00\x01\x00A\x01\x05\x00\x01\x00\x8b\x00\xf1\x01\x14\x00a\x00\x91\x04a\x04$\x01p\t\xc4\x15\x08\x00\
\x94\x04u\x0b~\x00\x1b\x00q\x02\x01\x00\xe4\x01\xbf\x08\xfc\x01u\x01\x18\x00\x1d\x00\xa6\x03^\x00n\x02\x96\x02\xd7\x00\x16\x00\x06\x00\x0f\x00\
\x13\x00o\x00\x1f\x00~\x02\x03\x00V\x00\x05\x00\x8a\x00Z\x021\x00\xb5\x01/\x00\x01\x00\xdb\x03\x01\x00\x0e\x00\x00\x00\x13\x00*\x00;\x00\
\r\x02\x00\x00/\x01\x82\x03\x05\x00\x12\x00c\x00+\n+\x00\xb3\x01\x0b\x001\x056\x00!\x02/\x02+\x00/\x03\x06\x00\xc2\x00%\x00\
J\x007\x03;\x08E\x05\x98\x00\'\x03\x02\x00.\x00#\x00\x11\x00z\x01*\x00\x00\x00\x01\x00(\x00\xae\x06\x01\x00\xa0\x08\x02\x00\x04\x00\
\"\x00 \x00\xd2\n(\x00\x0f\x00\n\x00\x07\x088\x00\xb4\x05{\x01\x05\x02>\x00\x03\x00:\x00\xb0\x00\x00\x00\x92\x02n\x00-\x01\x08\x00\
\xe2\x00\x11\x00\x13\x05\x8c\x00H\x00\x12\x01\x02\x00\x00\x00K\x00\x00\x00\xe6\x00+\x00N\x00\xe0\x04\x0f\x00\x86\x01.\x00\xc5\x05O\x01*\x01\
\xd9\x01[\x00$\x00 \x009\x04u\x01\xca\x000\x03z\x08P\x00\x11\x00\x08\x02\r\x00\xca\x03\x00\x00U\x00\\\x01+\x00\x13\x01\x00\x00\
\x10\x02\"\x00\xa1\x02\x06\x00Z\x00\x03\x00\xa9\x00+\x13\xe9\x03M\x03\xa9\x02\xf7\x02A\x03\n\x00\xc3\x00\xef\x01\x1d\x040\x005\x01\x0f\x00\
p\x0cY\x01*\x05\xdc\x05a\x01j\x05\xd9\x01\xc5\x00\x13\x00\x99\x00\x08\x00\"\x00\t\x00I\n\x0c\x01f\x00K\x08\xf2\t(\x00\xd7\x01\
=\x00\xb5\x04E\x00\x96\x00\x84\x02\xea\n\x1a\x01\x01\x00;\x00\x00\x00\xe1\x00\x10\x00\x02\x00\x0b\x00\x00\x00Y\x002\x00\x05\x00\x02\x00\'\x00\
}\x00\xc7\x01g\x01\xe3\x07\x04\x00\xa1\x00\x03\x00\xbe\x01\xd1\x00\x02\x00\'\x02(\x00\xbd\x04)\x01\t\x00\x00\x00\x0b\x00<\x01\x12\x00\xb5\x0c\
\xc4\x14\x01\x00\r\x00/\x00\x90\x003\x01\x00\x00|\x00\xb9$\xfd\x14\xc6\x02\x00\x00R\x00\x03\x00\x83\x00\x19\x00\x9c\x02\x03\x00\x01\x01u\x10\
c\x00a\x00\x0b\x00*\x06\x05\x00\x00\x00\x08\x00\x15\x01#\x01!\x06\x0b\x00\x0e\x00\xe0\x00\x0b\x00W\x00\x0f\x01)\x00G\x00\x02\x00Y\x12\
\xb3\x03\x01\x00\x0b\x00\x0c\x00\x9c\x02-\x00x\x03\xc2\x02z\x03\x04\x00\x03\x00)\x00S\x0f\x1d\x02\x00\x002\x00\x03\x00\xc0\x032\x00\x80\x00\
C\x00+\x03f\x08\xf2\x03\xce\x01\x00\x00\"\x00\xc8\x00G\x00a\x00V\x00\x10\x03\x06\x00\xaa\x00\x8d\x00\xa7\x00\x15\x00\x0f\x00j\x00\x07\x00\
\x01\x000\x01\x08\x00J\x01l\x00\xbc\x00\xa8\r2\x035\x00\x1e\x00Y\x01\x8e\x00q\x01\x04\x00!\x0b\x06\x00\xc8\x03\x00\x00\x02\x00\x01\x00\
\xef\x00\x05\x00\x13\x00\x02\x00\xa9\x01\xb1\x00\\\x06\x89\x02(\x06F\x00\n\x00\xb0\x01!\x009\x02G\x02\x08\x00\xa0\x00\x02\x00\x02\x008\x00\
\xee\x04\x11\x11n\x0cl\x06z\x00\xf7\x00o\x00(\x04D\n\x15\x02\x08\x00\x04\x00{\x00{\x00\x86\x00\x1c\x00\x99\x04\xed\x01\xc7\x0c\x0f\x03\
3\x07f\x02\x04\x00\x07\x00\xed\x01\xcc\x01\x12\x01^\x00\x06\x01\x00\x00\x02\x00\x04\x00:\x06\xa4\x01\x00\x00\"\x01p\x01\x8c\x00\x0f\x00\x0b\x00\
\xe7\x00\t\x00\x0f\x00\x93\x00\x00\x00\xbb\x05\x9d\x01\x06\x08\x1a\x00H\x00B\x02\x00\x00\xc7\x04w\x02\xcd\x03:\x07\xb2\x04\x1d\x00J\x13\x00\x00\
=\x03\xab\x01\xba\x04\x08\x08B\x00 \x00\x02\x00\xc6\x00\xa8\x07\x17\x00O\x00\x02\x00H\x08\x17\x00\x00\x00\x07\x00\x90\x05r\x0fi\x03J\x00\
\x20\x00\xa4\x01\x02\x08z\x14\xa2\x01\x10\x02\xa7\x02Q\x00\x00\x00\x8c\x00`\x007\rx\x00\x02\x00i\x00\x03\x00\x1c\x018\x00N\x01\x03\x00\
\x1b\x00\x00\x00u\x06a\x02\xc4\x00\x0b\x00\xb7\x00!\x00\x8a\x00\x00\x00\xef\x05\xf1\x03\xdd\x06.\x00X\x03*\x01\x8f\r\x00\x00F\x00\x00\x00\
\x11\x00\x04\x00\x01\x00O\x00\x96\x00\x00\x00\\\x00\x80\x01\x00\x00\x02\x00\x01\x00\xae\x00\x05\t\x10\x00\x05\x00\xaf\x0fR\x00\x14\x00]\x03R\x00\
\xe7\x0b\x00\x00\x8a\x00\x01\x00\x02\x00\x03\x00\xab\x04\xd0\x00\xd8\rO\x01\x06\x00\x02\x00a\x00\x01\x00\x02\x00\'\x00C\x00\x02\x00\x0b\x00V\x18\
\x08\x00\xe5\x08\x0c\x00\xdc\x01\xd8\x02\x0c\x00\x13\x04\x17\x00\x97\x08\x80\x01\x03\x00W\t\x1a\x00|\x03\x04\x00\xeb\x04\x00\x00\x02\x00@\x11\x15\n\
Z\x00\x01\x00G\x00e\x00\x0b\x00!\x00\xef\x07\x8a\x187\x06\x1f\x06\x7f\x06\x0b\x00\xa7\x00\x10\x00\xc4\x02\xfe\x02J\x06e\x10P\r \x00\
R\x03\xd1\x07<\x01#\x00f\x00\x18\x00\xdb\x00\x02\x00\x06\x00\xc7\x05\x03\x00\xbc\x03\xdf\x02\xf7\n.\x0e\xc1\x00\x19\x00\n\x00\x01\x00t\x00\
\x07\x00\x02\x00\x85\x05\x06\x00N\x00\x0f&\xda\x07\xd6\x06\x0b\x00\xee\x00\x01\x00\"\x12.\x04\x1b\t{\x02\x01\x00\x86\x04v\x00\x14\x00\x10\x00\
A\x00\x0e\x00\x02\x00\xf3\x00\x05\x03\x00\x00\x08\x00T\x10\xd9\x02\x05\x00\x07\x00\xd1\x03\xda\x00\x00\x00\xb3\x01l\x00\x9b\x00\x04\x00\"\x00p\x00\
\x02\x00\x00\x00\x11\x00\xe5\t(\x00\x00\x00\x06\x00\xe7\x0bn\x04\x9c\t\x01\x00\x17\x00(\x00J\x01\x02\x00\x01\x00\x9c \x8d\x00\xba\x00]\x01\
\x00\x00\x03\x00\x02\x00\xbf\n\xca\nD\x00\xbd\x03\xaf\x025\x00\xd5\x01\x02\x00]\x03@\x00m\x05(\x00\xb6\x04\xed\x14\x0f\x011\x04\x7f\x00\
\x1b\x00\x00\x00\x15\x00\xfe\x02>\x01$\x00\x02\x00T\x02\x95\x05#\x00a\x00\x04\x00\xb1\x00\xd8$7\x00\x86\x02\x1e\x02@\x00\x11\x00\xe3\x03\
)\x00\x1a\x02u\x00A\x00?\x00\x00\x00\t\x00\x01\x00 \x01\t\x00\x9d\n\x1e\x00\xba\x00\x00\x00\x17\x00\x0c\x00\x01\x00P\x01\x00\x00\xa7\x05\
\x01\x00\xd4\x04$\x00\xca\x07\x01\x00\x05\x00_\x00\x19\x00\x02\x02\x12\n\x0c\x00\x05\x00\xf6\x02\x15\x01\x12\x00\x04\x00\x16\x00 \x00\xb6\x01\xa0\x08\
\xdc\x00H\x00v\x00\x96\x01\xf2\x01\x9a\x00\xdb\x01\x02\x02W\x00d\x00\x00\x00\x15\x00\x92\x04\x03\x00^\x01\x00\x00\xf4\x00\x00\x003\x00\xc5\x06\
l#\x15\x00W\x00\xb1\x06\xcc\x08\x90\x00%\x00\x00\x008\x02\x00\x00\x04%\x08\x00h\x07\t\x00\r\x00\x07\x00\xb9\x06\xc2\x01\x03\x00x\x03\
f\x05\'\x00\x06\x00\xb8\x04\x17\x00~\x02B\x01\x06\x00\x02\x00\x00\x00t\x00\xa7\x08h\x12l\x02\x00\x00\xfc\x02N\x01\xbc\x02\x8e\x03\xc3\x01\
\xaf\x02\x00\x00\xb4\x01\x06\x00o\x00\x11\x03b\x01\x07\x004\x02\xac\tH\tM\x01\t\x00\x0e\x05$\x0b\x00\x00 \x00\x0f\x00\x06&\'\x07\
\x10\x01K\x03\x1f\x00\n\x00\x17\x00\x17\x01\xf3\x08l\x01\x06\x00\x08\x07L\x00;\x02)\x01[\x0b\x8e\x14\xd3\x00\xba\x02\x0e\x00\x00\x00]\x03\
\xfa\x01\xb9\x00\xd2\x04@\x17\xbf\x02\x01\x00\x15\x00\\\x00\xaf\x00\x06\x00\x03\x00\xf0\x00!\x02\xfa\x02\xdc\x00\x1f\x00\xc5\t\x07\x00\x15\x00\x0e\x00\
\x15\x01\n\x00\x17\x00Z\x02\'\x00m\x00M\x01}\x01\x00\x00s\x05\x18\x00\xf7\rF\x00\x10\x00\xd0\x00\xbd\x06J\x00<\x01c\x01\xdc\x05\
\x01\x00\t\x00\x08\x00\x90\x02\x0f\x00\x1b\x02\x8e\x00\x01\x00\xa5\x06B\x03\x83\x01\x00\x00\xbb\x0c\x01\x00\x01\x00\x03\x00\x12\x00\xde\x08\x00\x00\xdb\x01\
\xe7\x01\x12\x00\xd5\x00\xe0\x03\xf3\x04\x10\x00\t\x00\xe0\x01\xf6!\x04\x00\t\x00\x97\x00\x00\x00t\x00|\x03%\x00\x0c\x00f\x00\x84\x0bN\x02\
\x08\x01Y\x02\x85\x10\n\x00\x02\x00\x05\x00\x0c\x00\x0f\x00\x05\x05\x11\x00\x00\x00\xb3\x01\x00\x00\x01\x00\x01\x00N\x02\xaf\x01>\x00\xab\r/\x00\
\x0b\x00\x00\x00r\x02`\x01\xef\x11\xc9\x04\xf4 \xd3\x00\x06\x00\xac\x01\xc4\x08\xcb\x0b\xb8\x060\x00\x19\x00\x00\x00_\x08\xc3\x00\x00\x00\x0e\x04\
]\x11\x9b\x10\x15\x17\x13\x00.\x03>\x04\x0f\x00\x96\x00\x07\x00\x08\x00\x02\x01@\x00\x0e\x00R\x01\xca\x01\x18\x00\xcd\x08\xde\x00\x17\x02\xca\x00\
\x01\x00G\x00\x9d\x00\x0c\x00*\x00_\x03\x08\x04G\x00\r\x00a\x12\x15\x00\xf2\x00\xef\x01N6L\x00\xad\x06\xe6\x10\r\x08\x05\x00\x1a\n\
5\x00\x00\x009\x08\xa8\x10\xfb\x00C\x00^\x0fP\x01\xa4\x01\x01\x00`\x07\xec\x02P\x00Z\x01\x11\x00A\x00\x05\x00\r\x00;\x00\x01\x00\
\x00\x00\xb5\x01\xbc\x00\t\x00\r\t\xb4\x01,\x01\x0e\x00\x0e\x00<\x01\x19\x01\xab\x00/\x00\x0f\x00\xab\x022\x06\x07\x009\x00\x16\x00\xe9\x01\
\x16\x00\x01\x00O\x00\x15\x06\x00\x00\xab\x13z\x00y\x04\x87\x17\xb9\x019\x03\xeb\x02\xed\x01\\\x00\xbe\x00\x8f\x05`\x005\x01\x02\x00I\x01\
%\x00\x03\x00*\x05\x1d\x00\xef\x11r\x07\x1a\x02\x8f\x04\xfe\x06\x00\x00\x13\x00\x05\x00\x8a\x10j\x00S\x0e\xa2\x04\xd1\x0c\x99\x03D\x00\xce\x00\
\x00\x00d\x07\x1e\x00\r\x00\xb2\x01\x02\x00\x14\x00.\x00 \x00\x04\x002\x019\x00\t\x00\x0c\x00G\x01\x02\x00\x00\x00\x0c\x07\x8a\x0f\x84\x00\
[\x01,\x00\x02\x00\x82\r\xd9 H\x00+\x00p\x01\xa6\x02\xbc\x14\x04\x00[\x00\xf2\x02\x00\x00\x01\x00\x08\x00\xc7\x11\x9b\x00\xf0\x02\xbf\x01\
\n\x01\x9f\t\x00\x00\x0f\x00m\x02\xaf\x0e\x03\x00\x00\x00\x03\x00\x19\x00~\n\x12\x00#\x00~\x05B\x07\x88\x01\x05\x00X\x00F\x00/\x00\
\x94\x01\x12\x04\x02\x00\x02\x00\xf5\x04E\x00/\x02C\x03\x00\x00|\x02G\x00\xbb\x03\x02\x00y\x03X\x02\x88\x138\t\x0b\x03\x89\x01\x0e\x00\
L\x00\xea\x005\x00\xa8\t\x1a\x00\x03\x00\x16\x00N\x00j\x16\x07\x00\\\x02\x02\x00<\x05i\x00\x01\x00%\x05\t\x00\x18\x00*\x05\xcc\x00\
\xd2\x02\xe2\x04\x05\r\x12\x03\x1b\x00\xce\n$\x00g\x085\x00^\x03\xd9\x0f\xb8\x00_\x06r\x0e\x17\x00\xd3\x03:\x1a}\x02\x19\x00\x14\x00\
\xe1\t\x00\x00t\x04\x9f\x03\x10\x00\xf1\x04\x04\x00\xfa\x02j\n\xff\x01+\x079\x00\x96\x06]\x01\xa2\x00_\x00P\x00X\x00f\n\x15\x05\
\x02\x00D\x01\x01\x004\x00~\x08\x00\x00\xc3\x13!\x01+\x02~\x00\x08\t#\x00\x04\x00s\x00\xbb\x00L\x00\xcd\x01\xdb\x00q\x040\x00\
\x00\x00\xe8\x00\x94\n\x19\x00\x11\x00\xd2\r6\x01\x06\x00\x01\x00\x97\x02\xcf\x01\x05\x06\xb6\x02\x9b\x00\x9e\x02\xd2\x00P\x00\x16\x04\xcd\x0e\x02\x00\
\xdb\x03\x17\x03\x0e\x04\x8e\x00\x02\x00K\x00\x06\x00\xd2\x00\xfa\x04\x1c\x00\xd2\x04<\x02\xf1\n\xcd\x01i\x0b\xa5\x12\x05\x00\xe5\t_\x00\x00\x00\
\x1d\x01\x00\x009\x00C\x07@\x01\x00\x00\x1e\x00\xb9\x02\x00\x00V\x035\x03\x87\x00`\x00\x14\x00*\x00\"\x01k\x00\x00\x00\xb1\x07\xdf\x00\
!\x01\x17\x02O \xf1\x01?\x00\x01\x00\x15\x00\x02\x00\x9c\x02{\x08\x14\x00\x10\x06\xc8\x04X\x00a\x00\x02\x00\x9d\nA\x02o\x18P\x00\
\t\x00,\x00\xc2\x06k\x03\n\x00\x08\x036\x00\xea\x00\x12\x00\xb9\x02\xa0\x0e?\x00\x05\x00\r\x00\t\x00R\x01\xda\x1c\xa0\x11\xde\x06\x12\x00\
\x04\x00\x9a\x02\x00\x00\x00\x00\'\x00\xbe\x10\xa8\x03\x06\x00\x12\x15\xc5\x1b\xfb\x04\xaf\x0e\xcb\x00\x02\x00\"\x00\xc5\x02@\x00\x9f\x14\x01\x01\x18\x00\
\xa6\x10\xbd\x01\x04\x00\xd1\x05\x02\x04P\x08\x1c\x00r\x00\xa9\x02\x00\x00m\x00\x11\x05\x01\x00-\x00\x05\x00\xbb\x01\xa5\x05\x01\x00e\x00\xf8\n\
.\x00[\x13\x11\x00{\x14\x12\x004\x00B\x00\xa2\x00\x87\x02V\x10\xed\x01\x03\x00\"\x0ez\rL\x00\xe1\x02\x11\x00z\x00\x1e\x00\x0e\x00\
s\x00\x1f\x00\x15\x00Q\x00\x02\x00\x10\x00\x00\x00\xbc\x00\x05\x00J\t\x1d)\r\x01\x9c\x01\xd1\x00\x08\x0c\x83\x01\r\x00F\x00\x05\x00,\x03\
\x01\x00\x03\x00Z/\x04\x00\xd6\x01-\x00\x01\x00\x8e\x01^\x07\x00\x00\x86\x01\x11\x00\x16\x02\x0c\x00\x00\x00\x06\x0c:\x00\x98\x00\xb5\t\x00\x00\
\x00\x00|\x00\xf5\x04\x00\x00\x9f\x06\x8b\x11\x08\n\x85S\x13\x00\xfc\x05\xc2\x02\x02\x00)\x00\xc6\np\x01r\x04\xc7\x1cf\x02\x85\x00\xb7\x01\
\x9e\x0b3\x03\xca$W\x00\x0b\x00\x9e\x02\xe9\x01\x1c\n\x9e\x00\x1d\x00\x02\x00\x83\x01_\x01\x01\x01&\x00\r\x04\xf2\x02k\x00@\x00@\x00\
\x03\x01K\x01\xa3\x1a\x00\x00\xb9\x04\xb0\x02\x08\x00\xfc\x15[\x00\x00\x00\x17\x00\xe2\x04\xa1\x00\x1a\x05\xf0\x01\xfc\x0c\x00\x00\x9a\x01@\x02=\x0e\
\xe6\x02y\x00\x12\x00\xf1\x01\x98\x12\x9b\x00|\x00\x02\x00\x0b\x004\x00\x03\x00r\x00\xb5)\x02\x001\x03$\x00\x99\x00\x03\x00\xe4\x0e\x00\x00\
\xa5\x12H\x00>\x00\x89\x05I\x00 \x00\xa2\x00\x00\x00\xa2\x00\xc7\x02=\x026\x05\x15\x00.\x02\x96\x06h\x14\xb4\x01\x01\x00\x9a\x00\xa4\x00\
\x1a\x001\x00T\x00\xb2\x00\x00\x00V\x03\x01\x00\x0b\x008\x00\x00\x00\x16\x00\x0b\x00\x9b\x00\x06\x00\x1f\x00\xd6\x08<\x01j\x00\xd7\x01$\x15\
\x00\x00`\x1b\x10\x00\x12\x00r\x00\x9f\x04B\x1f4\n\t\x00:\x00\x98\x00v\x17b\x15\xfe\x068\x0e\x04\x08$\x00\xca\x01\x00\x00\xb1\x01\
3\x00\"\x00\x01\x00m\x00\xcb\x04\xb8\x04G\x00\x8a\x01|\x00\x00\x00E\x00l\x04\x9a\x00\x00\x00D\x12\x01\x00\x02\x00\x11\x00\x02\x00V\x07\
_\x01\xa1\x06\x04\x00\xa3\x01)\x00[\x0e\x04\x00\xcc\x01N\x00;\x00z\x01\x1a\x00\xce\x04\xdf\r\x02\x00\x16\x00\xcc\x04\x06\x05^\x00U-\
\x03\x00\x1b\x00S\x01", b"\x13\xea\"\xefX\x92r?\xe0\\\xb1\x00\xea5\x02\x88\x90\x12!C\x81l\xc5C\x0ej\x11\x07wSe\x802J\x81@\xaao`\xaa\
\x1e\xf3\xfd\xab \xb7\xd0\xe3A\x9f`\xc5\x9c\x02.Q\xb0\x8ea`\x95\x18R\xc3\x1c2\xf5Ed\r\x0c\xe2\x05\xde\xc2^\x9e\x04P<\
\xc0\xc5\xc9 \xe5w\x94\xf7G\xa0\x0f\xf7\x90\x8d\xabT\xdf`\xf2\xcaQ\x93\xf8\x90\xd1\xb2l\xb0\x13t\x10U\xb3\xa3\xe7\x10\x11[W\xb2\
\xde\x16\x84\x0fq\xb2{\xdc\x83\x9c\xad\xa1\xcf\x99\xc4\xb6\xca\xf3\xba\xa3\xf0n\xfb\x93\x17d\xa4e\x97T\x07\xcd\x03*\xb1\x94\xb1E\x01\x13\
\x9c\xe0\xddz\xc0\xe1\xb33\x00\x00\x00\x19U2{\xd3\xd1n\xb1RP\xfd \xeeLB\x19\x92\xc1\x9f\x1ar\x96i\xc3\xa5xQ#\xc0\
\xa1J\xb6\xc2\xa7\xaf\xc4\xda\x82\xd426\x02\xf6\xcdc\xd6\xad16\xab\xd14\x10\xd1\x91\x01\xd0\x1c\xfc\x13n\xb8\xa1\'4\x11B\x99\x80\
\x88Y$y\x06\xb0\x1a\xfa\xe1\xe0#\x91eQ\xc4\x9f\x93\xb2~\x03r7\n$w\xe7Pc)\xc0;\x8b\xa4I\xdbs\xcb\x97\xe1\x07\
\xaa\xa2\xd2>t\xb8z\xb2\xc1+@\x0c{P^\x05a\xc7\x0f\xe2.\xcc\x83|\xa1R\xb0\x12\xc4\xd4\x01!\xb5\x8c\xa1\xdax\x03P\xc7\
QQ\xd8\xa1\xaa\t\x80\x0cT\xf3\xa3\xf3\x12\x9a\x11Q\x8b\xdc\x90xo\"\xd2&1?\x00\x13:\x8a\xa0\x8bfA\xc9N\xf2\x00\x00\x00\
l\x87\x83\xee\x9d`\xa8l\x00K1\xd0\x00\x00\x00\x97$s\x99\x15\xb3\xe8c\x80\xe9J\xb2\xa3\xf6!\x16\x82s\xb0\xc7\x01\x10&\xa3\x0b\
}\xe0\x19\x90qM\xf6\x03)\t2\xf7\x10b\xeb\x16\xd2{\x1c\xc4z\x07P\xb8\x03S\x9b\xb5\xd2X\x82\xe0p\x981\x195\xd0C\xf9\
P\x81W\x10\xd0\xf6Q\x93A1\xac\x18\x03}\xb71+\x12\xd3\x98\xcc\xe35\xcf \tQsG[\xd0-<\x01\xe1;\xd1\x8f \xf4\
\xe8\xb21\xa3\xaa\x80q\xd3\x00|r\x833\xc50\x12\x11\"\xaaG\xd1\xccc\xd4h^\xc3\x99Z4\xa7.\x01\xf7\xedq\xdc\xa5\xf1h\
\xdb\xc3!\x1e\x10/\x86q\xc7\xd3\xd2]]\xf0\xccW\x03\x95\r\xc4\x0fk\xf3\xe9\xcd\x136!a\xe7\x81\xa3\x14-\xb2\x12:\x83\x0ey\
\xf46b\xd0\x916\x02v\x1b\xa2\x7f\xfc\xf1>~\xe1s\xfb\xa1%\x86\x94\xac\xfc\xf0#\x98\xb1{?\xf2\xa8\x01\xc4\x03\x15\xd3\xf7\x0e2\
w\xc5\x02\xb7\xde1\xbb*\xf1V\x91\x91o\x1fD\x9d\x1f\x91\x98,\xe1/g\xd33\x111\x05\x1cR>y\x11\x98\xe9C\x02L\xf3\xac\
N!\xfe\x16`\x80o\xb0\x80@\xf2n\xd7cM\xc4\xa0|k\x91\x13g\xd0K\xb7\xe1\xcb\xc5\xb3\"\x170{\xc9\xb1l\xa5\x93\\\xf8\
\x13\xf7\xaa\xa2\x00\x00\x00\xd8\xa6\xb0\x00\x00\x00!\xe8A\xcb\xed\x130\xcc\xf0L\x143( 25^\x140\x81\xe1\xd7`Q\x00\x13\"\
R\xf6`\xd9\x8eq\xf9\x8a\xd1\xfd\x04D\x17.\x00\x00\x00\x00\xe9~\x03\xc6\xd5R\xa8\x80r\xcc\x03\xc3\tg\xb2\xba:\xf3\xecU\xc12\
\x12 w\x991\xc1&\xb0\xd2\xe5C\x14,\xd1\xdbO\xc0\xc2\xef\x91\xe5W\xa2\x00\x00\x00@Y\x03\xdb\xa2\x82\xa3\xef\x03\x1d\xdd\xc06\xb2\
\xd2]c\x90\xf0\x91\xc0\xcf\x80\xf2\x9c\xe6@Y\x9a\xb4\x9cXs\xd4\x8a\xf0\xc4\xfc\xe0?/\x82\x82,\"\x19\x02\x02\x90\x86R\x14Or\
\xd5E\xe08j\x04\x8f\xe2q\x84:\x83\xe7A\xa3\xf6\xf0`.\\\x032_\x83\x92w\xc3\'\x00\xf4b\xdcr\xbc\xdc\x81\x98\x85\xd2O\
\x0f\x91\x90\x8eQ\x07@\xb1\xefdR\xea/\x03\x0c5p\xdaq\xd3\xc5\x8e\xc1\xd0\x15\xa2\r@\x82[\xf8!\xbe=\x12\xfb6\xc0\xeav\
\xb0\x1d\x1aA\xbe\x0f\xc4\x93\xc5P\x00\x00\x00\x0e\x06\xc4\xe3Z2\x1b\xb1\xd4\x00\x00\x00\xa9!\x94a[\x01\xe0\x1c\xe2\x9b\x872\xcb\xc8R\
\x04\xf7\x80\xce\xb5 \xa5\xdbSV\x85\x13\x9aX\x91\x06\x98\xc0X{c)\xca\xe1._\x84\xd7\xd9qx\xa84\xf0#35}p\xbc\
gt\x94\x7f\xe0\xaaL\xc3o\xa7!\xe3\xca\xb3;\xf4\xc1\xaf\x01\x13U\xa0\xe0\x07\x04\xe1G\x94\xe4\xbfl\xa0DO\xa1\xe7Ub\x00\x00\
\x00\xaf\x08\x02\x07\xd43)\xe4\xd15\x1d\xc0\xe9\xe5B\x0c\xb1`k1\x11\xbb\xf9r\xbf\x9a\x02X\xadt\x05\x7f$\xc4v\x82\x8c\x19\x00\
\x8c\x9d\x04\xeaZ\xb0\xd8\xf6A\xaf\x9c\xa0]\xcc`\x1a0\x13\xffd\xd0\x93\x1d`\x9fH\x82iH\x93\x02hB\x00\x00\x00o\xd8\xc1\xba\
\x0f\x02\xb8\x11`\xa1\xf6\xf3\xcb\xcfc@1\xe0Tz\x00\x102\x02\x87U2\x0bAC\x92k3!P\x82O\xeb\x93\xeeL\xc3)\x85\
DN\xe6cp\x1d\xc2\xa9\xa9C\x8cx\x107L\xf2\x8c\x1f\x92\xb8\x18\xd2\xbb4\xb4J\x03\xc2$T\x94\x8a\x05\xe3\xea;p<P\xc4\
?;\x11\xbb\x8e\xd1\xf7\x95a\xdd\xf8\x92C\xbe2\xd7\xd2\xb1<\xf7P\xdc\xc8\xc1z\xea\xe0\x14\xd8\x13\xe8\xfb1\xc2\xfe\x81S\x8e\x04\xa1\
\"c\xac\xc1\xb0\xf3v\x80\x08\x862\xd08\x01A[\xc1W\xcdR B\xc0\xa8~\x00\x00\x00\x00\x80\x85\xa4\xa3jpk$\x91\x00\x00\
\x00\x04\xa9\xa1aiC@TQ\xf9%\xf3\xd5RR\xfe\xb5\x12\xc1\xadc*\x8d\xc4\x17\x9d\xb0\xf62\x90\x96M\xb3v\xe5\x00?\xa9a\
_\x7f4\xe1\xbd2a\xa0r9\xf00S\x9arz\x8b\x11\xf0\x16p<9\xf2\xc8\xa9\xf4\xdf^2\xa9\xd3B\r\xb8C\x87]\xd3e\
(c\xa6\n\x13\x8es\xa1.\x8e!\xb0H \x11\x8f\xd2\xd9\xfbCTb`\x00\x00\x00\x16\xb8\xf2\x87\x89q\x14\x893\xa2\x02\"\x027\
\xf2NUp\x04\x02\xe4\x07u\xd30\xc9\xf0\x1c\x7fb\x1b[\xd3\xdb\xed\xc2\x97\xe3\x90\x87&Q\xbd\xe9B$!\xd1\x9d\x1127\xbe\x01\
H\x1a\x10L`3\x14\xc1\xf0bOp\"n\xa3$f\xc3\x7f\x99\xb2\xf3\xde\x13\xdb\xd5\xc3+\xeb\xe3\x93~\xb2\xc8U\x12\x89\xd1\xb3\xf6\
b\xa2Z\x90\x14^T\x92\x80\x9d\xa4$~46\xd8P\xec\'\x02\x99\xd3 \x00\x00\x00dEQ\x0f\xd6`I\xf6\x80\x9e\xc6b^^\
\xd2B\xfd\xc1\x94\xa7d\x9fR\xe0\x07\x04s\xe0\x0b\xd0\xb2t\xa4\xdf\x05p\xce\xd1\x93\x84\xf0\xb2\xd8W\xd4\x83\xa8\xd2F \xa0\xb1o\x93\
\xf8`\xf3\xddbC\x00\x00\x00>\xd7\xc2T\xfb\xf0\x7f\xc1bHx4\x8d\x84\xb1\x99;\x94\xa7\xba\x92\xfa}$\"\xfe3n\xec U\
\xa4atdp\x9c~\x91?\xdf@\xd8\xa4\x81\xfb\x82\xa0.\xbe\x92j$\xc06\xc2\xe0DQ\xd0Gc\xf0=\xb3D\xbc\x85\x04@\xb8\
\x92~\x01t\x07t\x02XZ\x12_\xaeA\xf9 \x10\xd8$\xf0rf4tha\xcd`\x91+\x03@Z\x13\x03\x8bT\xd0\x11W\xd1\
G\xa3\xb4\xaf\xce\x90\xa6\xa9\xa2\x96\xbc\xc1\x19\x8a0 \x80`\xf0\xe8S4B\xe0c\x0b\x81\x08\xd0P\x03\x83\x11\"cQ\xfb\xf1\xd29\
\xff\xd2\xe5+\xd0\xf78\x92\x9b\x031f.\xc2\xfbzR[\x1c\x12\xd4V0\x03\xe9@\xaf\x04\xf0a\xd3\xa0\xb4\xcf\xc2\x02\xdd\x11\xea\xb5\
\x82\tS\xf4\x8b\xdfa\xdd\xe1QX\xf0\xe1S\xd7q/f\xb21Fd\xe5\xb3\xa1\xfbhp]ct\x8ba1c)tP\x02\xc3\
tG\x10\x02\xac\x13\xbbr\xb2f\xde\x13EJ\x14<J$A3\xb0>\x94a\x08\xb2\xb4hP\x81\x91Xb\xc5\n\x83\xaa\xaa\x13\x1d\
\xa0\xa2\t\xb6cyG!t8B]\x8dR\xe2\x83\xe4Ku\x91\x9f\xce\xc0Z\x03\x80\xadF\xb3=\xe91\xce\x07\x11\xb4\xf3\x91\x9c\x84\
\x82\xeao\xc4\x19\x19\x11\x00\x00\x00\x9e\xb7\xd1\x9d+@2\xc6\x81\xe7\xb1d2 \x10/M`\x9a\xe6\xe1H\xcc\x00z\xa9\xf0m\x11\xa2\
\xbf\xd2C\xb75\xa2\xcb\xb0\xf2\x9d\xba \x854\xd4@\x98@N\xec\x82\xcc\xa9\xb2\xe7\x04r\xa09\x03\x0bU\x80\n\xa6a\x1bm\x90\xc6\
\xc3a\x0c\x11\x80\xa7\n\xa2\xd9\x1eQ\xe0\xcd\xb1\xc1\xdb`\x07\x95\x01\xd2:\xf0\xcf\x980jX\x82\x87O\xa1\xc8\xdb\xf3i{\x83\xfa\xe1\
\xe0\xd6\xdf\xf2\x9c\xd9QL}\xa42b\x93\xc4a\xc1)\xce\xa2&\xc3\x00\xf7\x85a\x0f\xc0\xe2\xf6\x06\xc2#\x8f\xd0B(\xa2\xfb|\x02\
\x8cKq\xaeI\xf1\xef\xab\x93\xb56\xb2,\ta<\xbaA`ZA\xc3\xd7 \x86\x91p\xa2\xc3\xe1\xab\xbd!\xec:\xe0c!\xe0/\
\xf0A\x8a:\xb1L|\xa1\x10F\x14\xc9\x8a\x92\xe0\xa2`\xf5\x07R\xd8`T\x07@\x94\xd5A\x14\xbe\xb0\xd0\xfb\xad\xc2.\xc6\x93a\xea\
aE\xee\xd2\xe6\xb2p1\x94\"\r\xaa\xf1b\xac@\x8f\xa8B\xab\x9a\xf0\x1f\xec\x12\xb0\xd0\x805-\x94`n\x00\">\x927CD\
\x1c\x16\xf38\x9f\x91\x0e\x87A@\x01\x91\xfe\xd8\x13Kt\xc0\xf5\xd2\xa2q\xb5\x04\xc4\xaep\x00\xb0\xa2\xd1~\x91x|\xc0\xb6z\xa0\xd4\
\xb3Q\xe84q}\xf1\xb06\xab\x14\xc7\x9bD\xd6S\x003\x874{\x07\xf4\x10L4>Q\xa2G#\xa0u\xba\xa31\xa1\xb4\xef\x00\
b\xffE2\x8a1\xb1\xe7\x05\xa4\xbc8\xc2\xf3\xcd\"g\xc0\x11OW\x92\xff+R\x7f\x8e\xb3!\xae\xe1y\x98\xb0\n\x8f\xa4\xea\x83\x93\
~x\xe0\xd5:\x81\xacz\xf0Cn`\xd3\xecaI s\xf4\xc8\xc1\xfd\x8c\xd4<\x89#H0\xc1\x95&D\xbc\xa3\x94\x0es\xf4P\
m\xc4\xe8\tp\x7fXq\x9f\x07s\x1f#2\x9e\xc6\x81\xfcb\xf1\x1c\\D\x85L0\xac\xbd\x10\xd4pD\xea\x8aT\xa3\x93\x90F\xb6\
\xa4tO\x03\xa0@\xf4J\xdc\x81\x12\xfc\xe1\x12\x03\xe1\x7f\xb7\x02\xe4GD\x0b\n\xf1\xd4_1\xdd\x8a\xe1\xfbL\x82X\x0ep[H\xf2\
0\x16\xa0\xf5\x8a\xf0b#s\x00\x00\x00Z\xd5a\xb7\xec\x91\'\xb6\xd3\nj\xe2Z\xc4Aq~\xf1A\xc51t\xf7Q\x9f1\x80\x1e\
\xad\xd1\x98\x0c\xf4\xb8\x96\xc0\x00\x00\x004\xf8\xc0\x05i\xe0\xd2\x0ccH\xb9a\xb3&\xa1t6\x10\xf3;4.\x9805X\xb4\xd4a\
\xb4\x06.CL\x8a\x92\x97\xbd\x81Y\xa2p\x12x\xa0Q\xcb#\xd26p\xc7\xf1\x11u<\x92D\x91\xc3Q)!Mb\x80\x14\xcc\x12\
\xb4\xe1\xd1\xa0\x95d\x95u\xf1Yi\xb1\xdel\xd44\x86C\x0bd\xa4\x01e\x14\xed\n\xf2\xbb\xdfs\xfc\xc2\xf1S\xb8\xa0$\xc9\xc1\x01\
pb\x81rPE\x970tM\xf3(Vt\x91}\xf1\xe8$d\xb5#\xd0\xd2J\x90\x8d\x81\x84[\xb1\xe2\\\xf5\x02\x00\x00\x00\xbc\xe1\
\xf0\xbb\xde\xe0r\x99\xe4\xde\x10\xb4\x00\x00\x00r\xb4D*\x1a\x13\x1c\x98\xb4\x0e\xcb\xc2\x87H \x7f\xb4\xb0\xd8\x1c\xb1\xfa\xa6a+r@\
c,\xd4\xc0\xc4s\"\xc1\xa2\x98\x11\xb0\x96\xc9\x13\"\xa81\xa2\x8d\x04\x1a\x8b\x14NZ\xb3\xc0\xa6s\x7f\xcfS<\x9f\xa2\x11\x9b\xb0\x84\
\xb5\xc2\xfb\rr\xd2\xb6`\xbe\xc2\x10@\x93\xc2r4!]\xb0\x13\x1f\xaa4\x8e\xd7\x83XP0\xa0C\x02\xb4[a\xee\x992\xb7?\
3\xf3?\xa1O\xad4\x13\x9e\xd4\xb0a\x00\xcd\x0f\xd1\xe6|a\xf3\xe3\xd3y3\x11\xcaw\x14 Q3\xca\x1c\x93\x83\x1a\xb4\xf9\x8a\xb4\
7\xf3#\"ZC\xde\x9e\xc1$\x9bC\x1f\x95\xe1\xb6\xa3\xe2<\xcc\x10\xdaP1!,\x92\xe3\xec\xc2\xe1\xb2\xc2\xd1\xeep\x82\xfb\xc3v\
H\xc2\xba2$=6!\xa171>\xfcB\x81\xc5\x90\x13\xda\xe1\xf4\xca\xd3\n\x902\x8e\x98\x84\xa7=QQ&R\xd6R\x04p\x0e\
\xc1\xf643\xd4\x1fP\n\x98\x04\xe8\xc2\x10\xe2\xbb\xb0\xe4X\x11\x9a4\x10\x9e/\x83\xc67\xa3@\xf2\x81m\xd0\xf0\xf0\xe4\xf1o\xc5\xd2\
\xd2\x1ac;cQ\xe8$Q\x1e\xa4\x92+\xb1\xd1\xf9\xa3r\x0c\xde\x13\xad/@\xb0\xe4\xe0\xb9\xad\x02\xbbR\x14\x87\xf0\x83\xee\x8dA\xed\
\xad\xa1\x0b\xc7\xf1\xc6\x96T,g\xe4\xa1\xe9p\xf6Y\x00\xee\xed\x13-G\x13\x8b*\"5o\x91CB\xa0\xb0\x884I\xed\x00M\xb7\
R#w\x01\xff8T)\x8c\xb2\xe9\xc5\xc1\xe3g\"%\xe9\xe1\xdd\x85$7tQ\x192p\x98\\2\xc4\x86\x04\xaf\x91\xf0l6\x00\
#\x7f\xa4IR\xa2C\xe734}\xb2\x8e\x7fr\xbb\x91\x11s\x92\xf3&\x8d!6\xbcc\xbf\xa3\xb2\x9f\xfa\x81M\rS~\"B\x93\
A\xc4Zu\xd4Xq\xe2\x8a\xb1\xf3\xfb\xa3Q\xcf\xc32\xc1\xd1\xf3)\x14!\xc6\xc8\xc05L\xc1\r\xd9\xa2A\x9a$*C@\x03\xb5\
\xf0\x0f\x81\xf4\x1a)\x93(\xde0\xd2\x101[@P\xa4\x86\xc3[\xfb1[\xe9\xf1\x16\xa8 \xa4\x9b!\xf6\x02A A\xf0@C\x94\
\xb9\xc9qSB2[\x9d\x01F~@\x96\x90\xa1\x8b\x9b\xd0\x00\x00\x00\xf4q\"\xb3\'\xa1\xd3W\xd0\xcc\xa8\xe4n\xc5@X\x95\x84-\
|\x12>U\x83O\xde1\xd2\x98\x11kD\xb1\xeb\xd7\xa1\x83)S\x8d>\xc4;\xafpM\xef\xc1\xcd\x92R\xb3s\x03\x9c\xa3\xb1\x86d\
4\xc0\t\xa2\xd2\x1ctO,\x10\x1a\xceA\xd5\x81\xe4$(!ix\x83\x1a\xaa\x80\xe6Kq\x06\xc8b\x16\xc2\xe1y[Cr\xa0\xe2\
\xc3\x83a\xbe\x19C\xef\x93\xb02\xea\xb37\x06\xb0\xa78!\xb0?\xf4\xae\x93\xc1\xd3\x0fS\x06]Dr\xd0![\xe1\xb0\x96\x96\xe4@\
p\xa1\r\xd6\x92\xbe\x1b\x91\xf3u\x10\x10O\x14M\xc6!\xc0`\xc2\x18\x9d\xd3\x1c\xdfq\xafz\xd4\x17UD/(\x12\xb0\x1cp\xfco\
\xf1V\x9aS\xc6\xe2\x91\xaeZ\x02\xc0\xa9\x82\xb0\xd9\xb1\x95\xa5\xb0\xc8\xca \xd6[0\x0fc$ks$X\xd63(\xa3\x92j8C\
\x90d\xb3\xa2\xebPN\xd53WQ\xb0Um@\x19\xf2\x83\xc2#\xf4!\xc7q$\x92\xf1B\xdf!\x81\xdaBP\xf4p\xd9v\x13\x11\
\xd8\xf2\x9e\x85\xb1\xc2\x1f#C|\xd0\xc0@\xd1\xca\nd\x1e\xc2C\xa0R\xa1\x84J\xb0\x90MQ\xc3\x0c\x93N\x96\xc1\xcd\xdf`\x9e\xa0\
\x20\xf3ZDIe\xe0p\xed\x83\xa8\xd2\x92\xaf\xb8\xb1\xcfd@\xbcdD5m\xe2\xe8Y\x122% \xf3aP\x98\x03@\x00\x00\x00\
\x0eW\x02Y*\xa0V\x15@)\xd9\x12H]\xf0\xe9\x85bt\xa6\xa2n!\x12\xd3\xa1\x91\x906\xf1\xe6\xdap\x1f\x83\x04\xd1\x82d-\
\xfc\xd28\xbd\x82\x1d\xe9Q\x1c9A-\x06p\xdbZ\xe4\x01\x9f0\xef\xc0\x13\x17V\xb2`P\xb4\xd68\x82S5\xf3\x8f\xbe\xc2t\xb7\
\xc2\xb9D\x82\xe7\x8b\xc3\xaf\x17\xc2\'p\xb0\x88x\xe1;H$\x827\xa40\x16\xd1\xc5[\x84\xa4\xee`\xcdO\x04\xd15a\x1b~\xc4\
\\\xdd\xa2\x0e\xfe\x10\x19\x101\xfd\xf8P\xd3@\xb1\xd2\xb4$\xe9\x02\xc27\xd4\x00\xfb\xcb2\x81\xee0V\x91\xa4\x19\x02\x13\xb5?\"!\
\xdb@\xf0\xaf\xb3b\xd7\xc1\xb9\xbc0q\xdc\xa1Y\xb9c\x0e\xdcAt\x9c\x90-\x93\xe1\x1da\x01k\xfb \x95\x9f\x11q\xf3\x13\x9cP\
\xd4jS\x84RVT\x04%\xd3p#\xb1=\x9eTT\xcd\xe3Inb\xd3^c\xc4lB\xb1FAPG\xd0y\xeaC\xab\x7f\x12\
\xafAq\x8dw\x92\x08\xc7\xe0\xc8+\xe1\x0e\xa3P\x00\x00\x00f\xef\x80\xb1a\xe1+\xbe\xb0lP\x13\xe8\xf8\"*W\xf4.\"1\x90\
;\xc12b\xe1P\x12\xc1b>\":g@\xe5\x1c`\xccA\xa4\x06\xd40V.\xa0\x1a>\xa1\x146\xa3|\xc0\xf1%\xaa1\xfa\xf3\
R\x8c\xecc\xd33r`a\x00)\xa5`\x0b\xa3\xc4\x11\xd0\xc3\x82\xe3\xf0aR\x94\xe6\xde\xe0\xf6\x1c\xf0\x86\x17d\x943\xb0\x12,T\
\x9dB\xd2\x9e\xd3\x12\xa6H@\xce3c\xb0|\xd4h\xaecOP\x02\xa2`\xb2O\xa9\xc0\xcc\xc9\xa0\x1c\xe4!<\x95 \xdc\xbb\xc3+\
g\xd0\x00g1\\d\x80\xba\x03P<\xe7\x922\x82cL3P8(\x02@\xb0\x90%\xa1\xf4\x97\xcf\xe04\xb0\x84\xf9\xcf\xc1\xc2C\
b\xa7\xa0B\xfd\xa2\xe3\x00\x00\x00\xb2\xa5\xd3\x8e\x00#v\nA\xbd\xe3r\xf1\x1fC&\xb6\"\xaa\xfc\x93\x87\x9c\x80\x8dc\x839{\xe2\
ts\x04\x1e\xd4\x12mI@\xcb5`\xbd\x10\x12\xd3\r\x80\x0c\xe3\xc3u\x82!\x1d\x8e\xa1S\x93\x80V\nS\x97\xe91\xa6q\xf4\xf9\
`\x94`\x10\x10a=\xe4a\xd6\xe0\x8c\x01S\x1e\xa0\xb06Y\x02\xbc\xaf\xb2\x99+\x82^\xb3\xc4\xe2L\xe4$\xd2@\xb4\xc2\xf2\x9c\x8d\
\x10MLa\xca\xc0@\xba\x8e\xc0\x9a`\xa3\xa8\n`\xc1\x02\x12\xae;d\xfd\x91\"3\xbb\x91\x01l\x91\xde\xb4\x83.\x9e\xd4\xc4\xde\xc1\
J\xdb2\xe7\xaeT\xf9\xfd\x10I\xbf\x00\xb0\xe9\x92\x00\x00\x00\xe9\xcdA\xef\xd1\x13v/qp\xda\xf2\x03\xd2\x03\x18e\xd0\xae\x074\n\
\xd0\xb2\tj\x93\xc5\xcb#\x81\x80\"~\x98\x12\xbe\x9b\x81\xb9\xe0\x80\x89w\x93\x9a\x15\xe2j\xc7S#{\xc3\x0b@ \xe2\xdb\x83\x9b\x9a\
\xb4\x17\xe6\x81\xa1\\r=\x94\x80\x1e\xfd\x92\x8f\xdf\xc33-\xd0\x1d[\xe0\x9b\xa2P\xb4S\x13\x03\xbb\x00\xbc0\x91(\x19\xb38\xb8@\
jO\x92\x05\xbb!\xe7\xcf\xf1L\x87 \x05U\xf3;na\xf4\x90\xc3\xb7\xb4\x92e\x19b\x8f\x02$\x9e\xe1\xc1\xf2h\x13\x7f\x00\x10\\\
h\xa1\xac\x89\x845HC\xf4\xd3\xf0\x00\x00\x00Q!3\x88\xb9A\xfc\x05\x82\xa7vt\xf4J\x01\xbe\xba\x008\xf9r\x16;\xe2S\x00\
\x03/\x7f\x14\xa5#\x91G\xd0\x11\x908\x80\x17\xa0\xf1\nU\x91\x8dh\xe0\x1eMDL>a\x7f\x80\xb4:\xe0!/\xfe\x03\xb1\x81\x80\
_\xf3S\x1b\xafPa\xb32\x9cG2\xbe\xa6\xf1\xa4\xbe\xd2\x0f\x9d!\x1b+R\xf3$\xd3\xab^\x10\xa0\x91p\x93\xa9\xa2\xd5]S\r\
U\xf2\xf1\xd2\x93IId\xf9\ts\x148\x81\x97z\xd3\xab\x05\xa4\x98}\"^\xd4\x03\xe7\x0et\xe2Gsp!\xc0\xfcp\xf2\x99\xf8\
\xb2F\xfeq\x0fh\xe0\x8a S\xaf\x95\xc4(\x83\xd4\xd9\xd2\xc3Q\x89c\xdd\x02@\x17\xf8S^\xee\x13\xb5q\x12&\xf4\xf1y\x8c\x94\
\xcc%a\xc8\x82\x94\xfc\x1cA-\xb5\xe2btb\x92@SF\\\x04\xdb \xe1\xe2\xd3c\\\x1f\xd0\xeaC\xf1\x01\xcf\xc2jVRn\
A\xb0\xe9=QA\x88\xb2\xde \x80w\x8c\x11\xad[\xb46)\xd2\xf41t\x04)\x81\x84T\xe0s?\xa2\'\xd8\xb2nj\x82ze\
S\x92H h\xf9\xe0\x8e\\\x02\xdcD\xb2Q\x11\x82]8\"\xf8(\xc1I\xa9\xf1~\xc3\x10\x8400\xd5\x06b\xf8C\x01]e\x13\
\xb22\xa0[\xa9Ss\xc0\x80\xe8NP\xe9\x0eA}E\"ep\x93\xbe\xe7`\x97\t\x81\x8c\x05 \x1d\xf9\x92\xa1\xf52\xf8dQ9\
\xfc1\x96W\x92$\xd6\xa0\xf6fd\x81Yr\x13t$\xb09\xb0\x13\xb3$\x1eSd=\x94R\xcbc \xd1\x9a\xc4\xad\xac4\x16@\
d\'\xa1\x02\'A\xa0\x9b\xa0\x14om \xcb\x97pk\xf0\x10\xed\x06\x92ld0\xebP\xb1\xcc\xb1\xb4h\x19\xc0\xf9X\xf0|\x9e\x82\
%\xbd1\\\xef\x83I\xbcA\xc7)\xf0o\xa1\xb2\xd3\x9b\xf47\xce\xd2\xd6\x18\x14m\x08\xd4O\x95\x94N\xdd\xc2\xae\"\xe4W\xc2\x82[\
F\xc0k\xab\xe0^V\xc3\xad\xdaC\xe5\xd9\xe2\xd2Gp\x87\xf5\xa1\xa4\xe7\xa0\x84\xfc R\xe9\xe1%\x06\xc2@5\xf0\x82Q`\x98\xe1\
\xd3\xb9\xb1\xd0\x00\xdf\x03\x14/\xf0\xc6\x11\xb4\xb1b\x02\xac\x98dm\x8f\x14\xb51$H\x8a\x04!)2\xc1prB\xc5\xe2\xe0\xa0\xe0\
\xb9\xd7\xb3@\x08`\xbbwd[\xd8\xb1\xf1g\xe1\x06\xc4\x90\x00\x00\x00c\xb4@\xe7\x85\x00tX\xe0v\xda\x13\x93\xd8b\t\xf1\xf0\x1d\
vP\xda\x010\x02\x01\x80:\xd5Q.\xb71\x14\x7f\xe4\x14\xd1\xe3\xbbB\x83\x7f\xc7P\x95\x99\xc2-\xcf\x92vS\x12I\x03\x13\xfbU\
\xb3\xff\x96\x13\x97\xff@\x1a\xfe`n\xfe\xb2NT\x84J\x08\xf2|\xe3\xd1\x0f\t\xb2\x92o\xd3\xb0\xfc\x91\x01\xea0Gb\xf1I\x99\xe3\
\xe8S\xe4/W1Aa\x80#\xb8`\x0c\xcf\xc0\xdc~P\xbe\x85Q\tM\xf2\x04\xe5\xe26MB<\xb0S\xc2\x15\x83a\x92\x84x\
\x84\x91%IT\x83FA\xb8\xdb\xd1\xa9\xe1!,\xde\xe3\xf8\xf6\xf3&\x9f\xf0\x83\xb7\xb1\x94\x05\x12\x0e\xc7\xd2\xfd\xafS\xcd\x06t*\xc8\
q\xdeSB\xe9\xf23\xfb]\xd2W\x99@ph\xf0@\xc5\xc0.YTy\x86\xd4 \x00`s\xe3bJ\xa7\x92\x02kQ~\xb7\xc0\
28\x12G\x15\xb24\\dkJc\xf5\xac\xa4Vg\x000\xa6\xc1\xc3Lr\x13\x07c\x03\x151\xe3K\xf4\x05\t\xb1\xc8\x7f0y\
\xb60\xd9}4\x12\x942_\x8b\xd4V\xdc\x81hR\x80k\xfc!\xf0r\xa4\x99\x9e\x00V\xc9\xc1\x96\xf0\xd2f\xdd\xe2FG\xb0\xe8\xcc\
\x11\xc4\xa3\xa34\x8ab\xcc\xec\xc3\xd3\xb0@\x0e\x18a\xd5l\x04*d\xa3\xccV\x10\xc38\x01,\x88\xe1\x05\xa7a<\xf1b\xb59\xf2\
\xfc\x98 nV\x91\xe4\xfe\xc3\x12K\x01X\xe3\x12\xa7\xc0\xa2t\xe71\'Q\x10a\x8fd:\xc8\xf3\xf3k\x10C\xd3\xb0\xb6V\xb2\x10\
\xdb\x03\x9b\x1c\xf0#80/\xbcPdM\x92\xc4\xfd`@.\xc4\xa5\x89\xc1\x8c\xaa\xf2t\xb0R\xd4\x82\xf1\xd7\xd8\xb2%\xaa\xc3\x16\xea\
\x119[\xf2\xd7\xe9\xd1\x0e\xbb@L\x1d \x00%B\x852`\xbc\xb6B/T3\xba\xfa\xe2\x0bVqI;rnLr(3\xb3\
(\x87a^>\x905\x8c\xb3\xca.s\xa6\xccP\xf6\x93\xf2\x8b\x0b!E\x9f\xe4\xa0\xae\xc0\xa1\xf0\xa0\xb4}q\xe8]\x10\xbc\xb8\x81\xa9\
\xbb\xd338P\xfe\x85B\x86\x98`cnC\x1c\x81\x10b\xb7\xd1\\\x12\xc1\x00\x00\x00\xc9\x96\xe1\xae\x8b\xd3H\xd0@\x82O\x90n/\
\x83C\x90\xd2\xb5\xd6\xf3\xdf\x89T\xc4\x92t\xd9\x86\xd4\x9cn\x82\x0b\xb5$\xa4!\x13\xb3\xa5\x00\xc2\xd0A\x08\xc6\xe11e\x90\xe5R\xc0\
\xba\xe4\xe2\x91Xa\x00\x00\x00-\x19!\n)\x00\x19\xf1\x13\x00\x00\x00\xae\x8a\xa0\xb7u\xf2\'\x03\x82.-\xb0\xa5\xb3\xb3!\x8e\x80\xb6\
\xf8@*+s\xa1;\x10\xacO\xa4xJ\xd0\xc6\x8f3\xae\xabt\xc4\xf9\xa3\x19=\x82\xd2(c\x08\xb9\xa2\xe4\x1aa<\xd4\xe1\'\xee\
\xc3\xc9\xf6p\x05L\xb1*\x93$\xbaest \x10m\xb2\xd3\x1e)\xc0\xd9F\xc4z\xa6tk>\xc0\xc5mp\x9c6\x02\x04\xa12\
\xd4T\xf1\xb7\xc7\xf2\xbe\x8c\x11)\xbe\x83u\xf6\x11\xd1\xd0`\xb8\xf2\xc0\xd6\xbe\xa0\xeeg\xc0\xa1\xf7\xc0Y\x16q\x13\x00\xf2a\x7f\xa1g\
\xe4A\xc8\x8a\xc0`\xcb\xe3\xdc\xe5\xe2\xb9\x87\xa3\x82\xdfr\x8b\xb6\xc1;\x9f0\x85P \'\xcf\x00\xee\x8c\xa0L\xbb#t\xb4p\xdfa\
\xc1\xec\xa1b\xc7\xa1\xe1S\xb9A\t\x8e\xf0\xd5\xea\xe0\xbf\xb3\x836x\x10\xfe\x00\xd1\x00\x00\x00\xadN\x14v\xc1#X%\x11\xbbC\x04\
\xaa\xb9\x11\x99\x18\xd1B\xa2r\x8b\x9e\x84\xc3\x052K\xd2\xa1\xfe\xe9A\xa7E\x12\x16\xc4c\xea\x87\xc4\'\n!\x00\x00\x00f/B\xdd\
lr\xef\x9ac\xb9,\xf3\x94S\xb2y\xa7\xc2\xe9\t\x81\x86 \xd2\x8cla$e \x00U \x94\x0ca\x00\x00\x00\xd8\xf3\x82wH\
\x94\x90\xe2b\x89\xb6\x12\xc0\xd4\xc1\xe3\xe1\xe2-%T\x92\xaeRO\x04P\x90G\xe2\x05Q\xa1\x81\xeb\x10m\x9422\x9ab)\xed\xa2\
v\x08d\xac\x13Aa\xcaR\xdcwt\xab\x8a\xa4\xc3\xa5\x81\xf2\xffa\xb4\xc40\x8a\xd6\xa3K@\xb2e\xddC\xe5\xd7\xf2o\x061K\
\x9d\x91d \xc0Q\x9d`FV\xf4$\x9c\x94\xab\xed\xd3\xd5\x9e\xf2\x05\x8c`\xc2;\x01\xbc\xa2 \x14\xa0\xf2\xdd\t\x10\x00\x00\x00\xce\xc4\
\x10=\r\xd3\xa6\xcf\xd3\x00\x00\x00\xb9\x93p\xcf~\xa4A\x1f#r\xcf\x83\x19\x13\xc4\x92\xf2\x92\x99\xcfC\xe4N!\xfa\xe7#Bu\xb3\
\xf55\xd0H\x8dB5G`\xec\x8e\x94\xe1\xf0P\x95\x06\xc3\xbb\xc1\xe1FZr\xd9\x82\xb2\xdfA\xb2Z\xc3\x12hW\xc1{\xef\x00\x03\
\xabP\xa0\x17\x10\xb45\x93\x01\x18\x80q\xbb\x91\n\xe61\xa3\x90s\xf2\xf2 |\xef\x92\xd4R\x90\xf7<\xb0\xc6!\x90\xdb\xdf\xf0\xfc\x16\
\x01\x95\'\xb3-\xebp\x7f1\x930\x9e2\xdf\xf5R\xaf\xf2\x02l\xf0\xb26\x9dc\xaa\xa2\x91\xc5^\xa2\x98\x9c12\xeeS\xfa\xde1\
\xc4\xef3\xcf\xf6\xe2\\(\x12\xf8(s\x96\xab4/\xf1\xc2\x8b?P\x14Q\xa4t\x0f\xe1\xd5\xf0`\x941\x00\xf6\x01@\xcf\xf02\xcc\
\x89\x92UI\x92\xe3\x7f\x84\xa2\xd9a\xc5/2\x18\x85\x824\xd53\xf4\x9b\x90\xaa\x93\x82\xb7\x1e\x80\x98\xb2\xf4\xd6\x9dB\x04\x0c\xa1\xe2_\
#\xecq\xd1\xa6\x04\x94\xd3\xa1P\xae\x8f\xe0\xe0\x8c\xa0\xb4Cq\xb2\x9eb\x00_\xb1\xfd\x1e\xa49W\xa0>P\xb2\xdc\xb4\x81f)C\
\x06rD9h\x13\xff7\x93{\xda\x02\xa6\xa6\xa09\r0\xbc}q\x00Z@\x8f\xaf\x80-\x03\x11c\xb4t8Fb\x8a\x10b\xb7\
\xbf\xc25\x7f\x01\xf7y\xb1\x94\xaaT\x00\x00\x00\xc4\x17\xa3\"!@\xa1<T\x10n\x14\xed\xe4\xb0)\x11\xb0\xa8\xde\"\xa9\xb0\xd2<u\
\xb4I8\xa0\xbe\x13\xa3\x8d\xe1\xf3\xa8\x1a\x12\x1d\xde\"\x11\x1aQ)ddby\xe2\xd6\xb0\x125\xb8R\xd9\xa5\x02\x17p\xa4v5\xc0\
\x06\xfd\x10\x9b\xbb\x81\"\xff\x03\xd4m\xd2\x1d\xb0r\x81\x8b\x12t\xcb\x81N\x1d\x01F!\xf4\x0fH\x80T\x90\xf0\x96\x04\xd2w\xb0\x13[\
]\xa1\x15~`\x18\xc8\xa0\xd1\xa2r\x05\x93\xe2\xc1\x93\xc0\x00\x00\x00^4\xd2\xd3e3\xbf\xc3B\xbe\x98\xd4~\x0f\xa0yS$\x00\x8d\
A\x8d\x90D\xe3\xe4\xb2uwa`\xb1\x04\x04\x033\xe3\x8e!\xf7\x88\x01\xa4\x03@\xac\x1bC\x7f\xb5\x90\xfc\x8bSMf\xe0\xa3\x15\x90\
\xba:\xa0\xd7j\x13\xf8\xff I\xde\xc0I\xb83\x00\x00\x00x\xfep7\xa2\xe1\x82\x95\xd4\\m\x01\x08(\x10t\x1cR\xd1u\xd1\xf2\
\x17\xe4\xe5\xdc\x93&\xe9`\x9a\x10\xf2\x80)\x82~6`!\xfd\x83\xcf\x90r\x8d\x99\x82\xe2\xbfa\xd9\xcc\xf2\x19\xfc\xf2mn\xf0\xa86\
\xc1\x12P\x94\xed&\xb0\xd9I\xe4\xce\r\x120\xfd\x93L0\xd2\xee\x98\xd3\x93\xcc`[\xd7\xf2\x97\xfa\x90\x8f\xc5\xc1L$`\x1a\xb8!\
\xfb\xc5\xb2D-\xa1X\xe03\xce\x10\x12\xa5NR\xb5\x850\xc0P\x14\xea\x06@\xa9\xe5q\t\x1arz\xdbq#\xefp\xa2\x9b \xf0\
\xbbQ)\xe8\x10\x89\x19C\xf5S`\'\xd7\x91\x16b\x81\x1b\xba\xe3\xea\x08\x03\xd5\xb2\x81t\xc9\x82U\xdc\x12::2\x97\x82\x92\x16M\
\xa3\x8c\xf3\xf2\x0e\xdcpyN\xb1\xecvc\xc4g@4\x84\xc15aT\x0b\x86\xc0[\x7f\xd0\x0fd\xa1Ja\xa4\x00\x00\x00\xc8\n@\
\x06*\xd1\x81\x17R\x9bW\xf3s\x8b\x80\x8b\xcb\xc3\x00\x00\x00\xf7\xef\xd3\x11\xf7\xc1A\x7fdO\x98p{@A3\xe6\xe2\xac4\xc1\xae\
\xcb\xc15N\x817\x11\xe2\xacBbh\xbas\xae\xb5Q-9\xd0\xd7\xd4\x91\x9e\xae\x93\x00\x00\x00 0\xf4@m@F\xe4a5\xc6\
b\xa8\xb6r\xa4!\xe1\xc5#\xf1;\xebB\x1a\x80\x81\'\xdd\xd3\xea\xbc\xe0\xb4\xb14\xfd\xc9 \x95\xbe\xc1\xd0\x99\"mQ1\x0f{\xf4\
\xf3\xb0\xa1\xdb\x19\x00\xc6&aq\r2g:#\\\xa3Q\x15\xf5#\x13{\x90g\xa0s\x99o\xc4\xe5X`ABaRn\x13\x12\
\xae\x81\xe4\x01\xc0\xdc\xd7 \x90\xd5\xe1\x830\xa1\xc8\xd7\xa0V\x1a\x00\x0e\xd6\xd1\xb4D\x13\x96%\x83\xcbi\x839\xd62CQ\xa1E\xf0\
B\x07\'\xe2j\x96\"\x03\x9cT\x02\xe5q\xc3\xc2Q\xb9\x9d!?\x810\xee\'0k\x10\xa0]\xf71u\x88\x13\x81\n\xc0\xe4\x91\xc0\
\xb5\x1d2\x00\x00\x00\xea\xb8#\xb5\x9c\x90\x81g\xa2\xe4Z\xf1\x07wbc\xdaR\x7f\rS\xf9\x8b \xa3c\x01J\x0b\xd0#\xbcc\x1d\
[rU\xd0\x81k\xda#\xca\xc6\xf3\xa2\xba\x10\xc7\xa2p\xda\x9a\x90\x82V\xe3\x01C\xd0\x026\xa1K\x9er\xd5\x85\xd1\x02M\x135\x7f\
\xf0\x92A\xa2l`Q\xcc\xd2\x83\xf1C\x82p\x143s\xdc\x10pq\x91\x00\x00\x00;\x87\xf1\x9d4S\x99\xc7\x03\x19\xbar\xe1\xb1\xf1\
z\x1d\xe3b\xae@\x7f=\xf1\x80\xc6\x11\xfe\xb7C\x03x\xd3\x19\xcaC\x03G\xc4\xf2i\xa3G\x1b\xc1\xeai\x04cV\x91\x00\x00\x00\xa5\
uPM\xf7\xf3:7\x939a\x806\x8aT\xb3\xff0\xed\xd5a\x96\xfaQ\xd5\xd3\x93\xcb\x85\x10\xf7\x0b\x91\x95\xf7\xd1\xcc\xe7r\xaaP\
\xa0\xba\xb1\xa1\xac\ta\x1a\xe6\xc2\xa5\xd01\x96\xfb\"\x9e\x88\x92;\x8et\x02j\xc4\x99\x1e`\'/aHz\x10\xfc\nB\xb6@b\
\xf5w1\xd0\x8d\x80\xc9]\xc4\xeb`\xd3R\xce\x83yCTj-AJH\x80Dg\xf4]:\xf2\x99\xfb\xe1\xce\r\xb0W5\x94\x00\
\x00\x00\xaa\x1fs\x0e\x97\x92\x8a2\xd1l\xdf2\x13\\\xb3q\x82t\x02\xa2\x92e\x8b\xc0\xf7\x9b\xb3 Ep\xd4gD\xa4V\x93j\x8e\
\x10k\xa6$L7\xe0\x9e\x9c2v\xa4\xc4Y\xa9T\xbc1B\x9f\xca\xd0h|\x84\xe0\xe0!\xa1\x01\xc2\x08l\x10\xd4\xa9\x01Mu\xd0\
\x97\x10 =\x0c\x84\xb2-@\x13yA\xfc\x97C\x96\xdc\xd1\x97@1\x00\x00\x00VQ\xb4\x94\xca\x01!\x1b\xe2c\x98\x11\x05\x1d\x12)\
\xd9\xf14F\xb1\x9be\x90\x16B\xe0\xf4n$\xe3\xba\xb00_\x80C\xe3B\xe5\xdd\x93\x00\x00\x00\xed\x16\x11\xb4J\xb4\xb1;\xe25i\
\xb0\xf7\xd7Q\xe7\xbb\xb0\x00\x00\x00\xb0p\xd4n\xb8p\xa4\x1b\x11\xe3!\x01\x85n\xb3\x82\x19\xd0 V\xa0\xc5\xe4\xc0\xb6\xb6\xa3N\xfc\x83\
\xc0\x07b\xa7U\xa4\xbbZ\xa1~+\x93\xf88\xc1\xd3\xdb\xb3M\x17\x90\xcdE0\xe9``\x1ck\xe1\x9bq\xf1\x07\xd1#o\xa9Q&\
\x0e4\xf7u\xa11\x1a!{\x1a\x10\x873\xa2`\x1b\xf1;\\\x03\xb1\xa6\x90l\x1d\x10\x15w@\xbb\xa1p\x96\x19!\xa3\x1c\x80\x9e\xd6\
cn\xf8b\xc6\xf7\xc0\xa3x\x934\xdar\x1a\x0c\xc2\xa3\xad4\x00\x00\x00\x11I\x03\x93\xd4b8\x93\x83GU\x02\xea~\x14\x87\x96\xb4\
\xac\xc7\xc3s_tP\x01c+E\x80\xd3 \xd0\x8aER\xcb`\xe2@\xc1\xd2i\xef1\xd3\x012>\x94\xf3fz\x83\x93\xc0\x93\x14\
\x96@\x11Lb92BX\xc8rE\xfb\x83\xb5uQt6r\xfeH`/\xc5r\x98\xf6@>\x8e\xf0\xdb\x84\x04\x00\x00\x00\x99\x9f\
@\x86\xdf\xe0\x00\x00\x00\x00\x00\x00\xaaw\xd1\x16YCX\x0b\xe2`\x98`\xb8>\x13w\x90S\xb8\x01PP\x84\xa2\xa3\x98t\xd8\xb0 \
\x15O\xe1\x84\xd1\xd19\n\x80I\x8ftk\xbcs~\tr\xa5q\xc17\x01a!(0\xe7\x9faEM\xa4\xa7\xe6C\x94\xadt[\
\xdfc\xb0<\xe2\xac\x01\xb0q^T\xff\x1e\xa0!%\xb0.\xc2C~\xfa ^4D\xd3<\xa2\xe9\x05\xf1\x98\x03d\x0c[\xf2\x90\x8e\
bvF\xf4\x17$\xd1\xc5\xcc\xf0\xd8\x1f\x91I\xa5\xf1\xe89 \xe4\xc7\xd1z?\xc4\xf1\xf4\x02t\xe8\xd0\x19\xb1\x90\xf6x\xb4\x946\xf0\
c\x9b\xd3\x17\x98B)\xbd\x83\x00\x00\x00\xc1\x8f\xc4t\xb7p\xc0/\x11\xfa\xbf\x92?\xc7\xb2<\xec\xc1W\xd4\xc2x\xceP\x1f\xdf\x92\xf8\
\x20$GT\xa3\x07\xec\xb0\x01\x10\x90\xe5\x00aR\xd4\xd1\xec\xa2\xe1\x8e\xdba\x0b\xa5\xf3\xdcP\xd20\x96\x02\n\x07\xd1\xa6\xc7\xf1.\x97\
\xb2<\t\x84\x00=\xa1\xe9\x00\xa0@\x86A\xdd\xc3\xd0\xff3\xc2\x8b$`\xf6\xcb\xf0-\x07\x84*\xf2\xb2\x00\x00\x00\xff\x91\xa0O\x18\x04\
\xfc\xda17Z\x93\x17\x0bcHc\xd4\x00I\xb2\x92\x8cP\x00\x00\x00w\x9a\xd4\xf3`2\xfc\x99q\x00\x00\x00\xdd\x16\x02&\xa82\x0f\
}\x01\x95:\xa3a\xf2\xc0\t\xfc\xb1\xe4\xe7\x82>\xf7a0D\xb1\xefk\x91\x17^\xc1\x90\xce\x92\xbez\x94\x87\xde\xa11I\xe1$\xed\
\xc1(.\xb1\xec\xca\xc2]\xa8\xf4\x87\xfc\x83\xd6v@\x10\x9c1\x19\x9f\x82\'\xab\x94\xf5\xa3\x94\x0e\x9a\x14G(C= \xb2\x9a\xea\xc3\
t\xcdQ$\x1f\x12\xcc\xc3\xe0\xe3\xf8\xd1\xb38b\x93\xa3A.\x94\x93\xfe\xaa\x01\xad!`\xdd\xa9\xa0J\xb6!.\\0\x8e\xc6\xf0\xcb\
\xbcP\\\xbf\xf2@\x7f\xe0\xef\xe7\x13\xe4JT\xa4\xf3\x83\xbc[\xc4)=b\xa1QT\x9a:\"\xc8?T\xb0\xf3@C\x0c\xb2r\x88\
a\x86_\x02\x16Z`\x83\xbb\x81U\xf2\x91\xc6\x85\x91\xae\xces[h\xb4\x00\x00\x00G{\xc2\x80\x11rNr\xd4\xc0\x81\xc4\x90\r \
/w\x91>f\xe2\xd7\xc4\xf0\xb1~b\xd2\x90t\xb8\\0\x10\x81\x00K\xe1\xf1\x00\x00\x00\x1ab3}h\xf2/\xb10Q?\xc1r\
\xa5\xf4/\xe01v]P\x9f\xf6\"\x81\x9c\x94c\xa43\xce\x8aQ\x88g\x113\x13a \x8c\xf3n\x1d\x01U\xe5\xe2s\xca\x13\x00\x00\
\x004\xca\x12\xf5\x1daI\xed3\x16VA\xa3zD\xce2\xf1pU\xc0F\xa93\xe8\x95\xd3I\x8d\x90\x8eq\x94Yb\xc2\x7f<\xa2\
h[t\xb6\xc33\x91\xb8R\xb4\x17\xd1\'2\x14\x1a\x06\xf0\xae>\xf4`@2\x1a?\xd4\xad\x830\x05\xf3sw\x81\xe3\xb6\x7f\xd4o\
\xef\xb3\xf6\x14\xf1\x89\xa4\x02\xd74\x10_\xe4\xa1[\x8e@,\x9cr0\xa3\x82\xa4+\xe1\x85\xe8\xa0\xf2\xce\xf2\xc1\xb41\xfbM1O`\
\x81\xfb\xef\xf2\xc0\xc0pg\xd6\x03\xd9\xa1\xe4p\x1c\x03\x13\x87\x92\x02\x96!\xbfbCR\x9e\xc1%]1\xcf\x92\x00\xd3?\x91\xef\x86\xa1\
\x85~a\xa8hq\xab5dwy\x84\xa45\xb2\xac\x82\x10\xc3F\x90S\xe1@k\xaa2}43\xed\x15p\xe1\xcb\x83\x80Z`\x11\
\x89\xe2\x05q\xc1\xcd4\x11\x18\xed\x91MHD\xd0\x950\x9c\x03s\xc8\x0c\x14\x8ab\xa3\x0c\xe2\x83T\xd0@\xeb\xd0\xb3\x1dp\xa2G\x1a\
15s\xf4ClR\xa5\x99\xc1\xe0\"AL(bt\xfe#\x8a\x9e\xe3E\xdfS}?0\x8e\x97R]$\xf2\xc3B`e\x011\
\x9dF\xd2\'x\x94\xe5\x89\x04r\x15\x04&\x81\xd1J\xa4\x82\x02C\x03\xb8/!\x9b\xd4!\xb18\x04)\xa9\xe1s\xaa\x90\x8f\x14\x91F\
\x14\xa2c\x81\xb2\xd5QP\xb7$A\xe1\xa3rt=\x91CYQ\xcc8\xf2\x04\"\x12\x8b=\x81\x8c4\xb3cu\xc4\x98L\xc2\"\xeb\
#\xb7\x9a\xf3(\x8c\xe41,\xb3\xb6sD\xcb\xf9\x10u=2@\xaeB\xdb6S\x96\xd6 \xa5[r\x9fP2\xa3@\xe2\xcf\xc4!\
\xa5\xa2\xc0.e$g\x0bR\x17B4\xabLb\x88\xfe\xd1/\x97\xa1\\\x862\"\xcd@\xff`\xc4\x0c\x90\xb4KGc\xb1\xaa\xc2%\
y\x12\xb6\xfe\xd1\x18xDY\x8b3o[\x90\xec\x1a@o\xe5\xb0\xa0\xdf\xd3\xd8\x9a\xe3[\xa6\xa3\xf1\x82c\xbc\x9f\xd0~\xd9 \xd1\x97\
26\xc4\xe09<Q\x01WA|\x0c\xd3\x18\"\xe0Z~\x14W\xe1\xe2\xf4{\xd1\xd6\x0b\x83\x05#@\x05\x81 \x02\xafP\xd9\xf3\xd0\
M\xcf#\xcc\x95\xe22O \xbaARc%\x82\xe2\xf9\xb0j}\x90\xf2B\x94\x00\x00\x00\xe6_\xa1\x0b\xdd\x02\x00\x00\x00WJ\x14\xd5\
\xa2\x94\xf8\xaf\xf2Rw\xf4T\xd0\x03p\xa3\xa2N\xe7\xe0+\xc6\xd2\x88}\x84@,C$\x0c\x92\x8by\x00\\r\xe3\x15\xe1\xb2\xf1\xb7\
\xb2\x1aQ\xf2\x89\xf0!4\n\x02V?\xc4\xaa\xc0p\xdf\xfa0cF\x12[\xf1\x13\x7f\x1er\x93`T\xb7\x01S\xafb\xd4\x81\x97\x83\
\r\x9f\xd3METmC\x91\xd6\xe8\xb3\x895B\x19o\xd1\xe9\xbc\xf2\xbb\xac\xc2-\xf1p\xb2%q@\xcf\x83\xf1\n$E\xf0\xb1:\
\xe0`7\xa0\xc0\xba\xf4as\xd8\x10\xc5\x1b3\x0fL\xd1u>\xb4\xbc-\x02\xe1{\"\x0f`$I)\xf3R*\xf1G\x18B\xcf\x05\
\x00\xd8B\"\x87y\x917\xda\xa1+o`\x93{\xc3J\xe4\x82\x8c\x07Q\xf6\xd9\x80\xaf*\xd3\xdc\xc2\x02\x05E2\x1a(!\xdbDd\
\x80KtT\x03\xc3E\t\x80\x02\xdd\x02a\xb6!\xa5\x96\x04\x9a\xe0\x10\x82\xb3\x92|\xaf\xb2\xcffa\x83.\x02q-\x81DI\xa1D\
\xea3v\xbd\x03Id\x823\x8d\xb4\xce\x88$\xd8\xec\xc24\x92\xd46~B\xa2x$=\xc0\xa0~\xd5#\xed\x90\x01\xd8m\x10\xba\x14\
\xa1ExQ_B\xb4\xb4\t\xe0\xc9t\x92\xd2B3\xf9Pt\xb4\xbe\"\xd6\xad\xd4\xea\x9a\xa27\xfc\xf0\xf9\xc7\x91\x9e \xe0\x01J\xc1\
\xec\xa3\x92\xee\x8bp\x17\x91\x93;\xa0d\xeby\xc3\x8cy\x04\xb8]!\xc7\x8f0Fs\xc0\xc77Q\xd9_3\xe6:\x12\x15\xd1\x82\x00\
7\x13\xe4,$\xa9)\xd1\xfb\xeb\x92\xdb\xb4$V%\xa0\xab\xcb\x92\xdcX\xf2^\xe7a0>r\x04\xe5\x03\x96] \xc4f\x11G=\
\xd0\x93\xed\x13\xb0x\x83\x9d\xd2\xd0\x08\n\xb3\x90c\x04\x00\x00\x00\xc5\xb3\x00\xe6\x1f\x03\xcb\x9d#\xfe;p\xcf+A<\x9047\x07\x92\
\x7f\x8e\xc1\xebr\xc3\xb0\xdd\x10\xf2\x9aT\xcc\xdf\xa3\xc3\xe72\xa7]\xf1\\\x14\xe0\x9c9a\xde\x0c\xc0\nR\xc2\xda^@\xa0\xb7\x82+\
\x8fs~0R\xd6\x80t\xa2\x8a\xf4\xe2\xe5\x00\x81\xd3p\xa4\x92\x81\xfd\xb8\x01\xcc\x8dQ M1%K\xc2y\x8b\x03\xedv\xb1<\xd5\
b\xb5\x1c\x13l\xda\x814\x96\xc0\x90\x14\x00\xc35\xd0\x19\xcb\x93G\x8e\xd42\xa8R\x01\x8f\xc0\x87\x88\x02\xfb\xed#8 #\x91b\xd1\
a\x91\xa03|0]\x0cQ\x8a\x160\xae\x0f$\x9b)`]\x15\x14\xda\xc3\xa3\xa6-0\xcb-\xc3J\xaf\xe2e\x8e\x94\x00\x00\x00\xf1\
V\xe15\xf7\x13\x93\xa2\xb4\x8a\xbc\x91\x0fZdjr \x81\xdc\x90\x86-\xa49\x1ft\x99\xc0\x82\x89na\x89\x123m\x07`\x1f\xc4\
cq,\x93_\x13\xb1\xe52\xb1\x9c7\x10ed\xd4w^\x83\xe9\x88\xc1\xac;\xd1$\xe8\x83\xf7_\xa1ZU\xc1Q\x163\x00\x00\x00\
\x91\x95\xb3\xb0\x05\xb3\x81-\x01\xfc\x9cD\xde\x90\x04\xfe\xbf3\xdb\xbf\xa1\x9f\x90p\xf9\x90\xf4\x99B\xa1\x81D\xb4F\x02\x01x\x8e\x90\x97\
k\x81\x87\xe4B\'D\x91\x00xb\x00\x00\x00\xeaE\x12\xb9(\xc2@\xc6q6\x84Rs\xf9\"8\x07#>+\xc1/D\x10\x04\x0c\
`w\xa31K\x82R\"5q\xd0^\x91\x86b\xe1b\xd8\xb3\xb9\xac\x04\xa1\xf0\x91,l\xa0\x1e\x9fS\x8e\xe0\xd11\xd9\xc3\xfe\xd5\xc3\
j\xff\xd0D\xd2\x93d\xa7\x81\x06\xbd\x01\xdd\xdf\xf3\xc4\x08\x14w\xe3b\x11\x8c\xf1\\\x8e\xa4\xc1\x9eTF\xb3Tp\xb2\xa02\x98p\xf2\
6\x01K{\xb4\xb3\xe5\xa1\x7f\xe2\xd3~.0n\x1cAq\xa6\xb1g\xc3@\xdc\x8e\xb2\xa5w \xe0\xbc\xb1F\xf9\x82\x9c\xcds\x90\x82\
\x02\xaeM\xd4\xd0\xc1\xc08\x05\xe0\xfd\x19\xb2n\x82!m\xc0\x01i\xf7\xe1\x07\x9d\x13\xe9Bt\x00\x00\x00\x1f\xb3\xd2\x1ffr\x9dU\x92\
\x0bdB\xc3\x96\x82\n\xe9S\x1dd@\x07)\xf2\x9c\x8f\xd3\xb6\xc9\xf0\xc2\xf8p\n\xfa\x83\xe8C\xa4my\xd30J\xb4\x93 \xc2\xfc\
K!\x06\x87\x12+}t\xb4\xa9\xc1-E\x83\xfch\xd2\x18q\x01Q\xd5A\xac\x15\xf1`\x913\x1c\x96\xb3eN\x84\xcb\"\xd3;\x0e\
0\x90D\xf0\x94V!\x8e\xb2`\xef\xebA\xd8\xaa\xa1\x17\xce\xd0\xd7\xdc@\x1e\xda\xd1\xe1W\xa4D\xa6\x91\xb0\xaea\xf4\xd9C\xde\xc9\x80\
\xe4\xd6\xf3\x1c\xfda\xc0m3\x8b\xda\xd0+nD\xa9\x81\xd1\xf4\xb3\xf1\x17D\"\xebD2]\x81\xf4\x19\xa2\xd0\x96\xae\xc1\xba\xa4\x11?\
\xcapK\xb6\xb3q\x83\x90\xe8\xd8QQ\xae\xc1\xf2\xaa\x11/\xd6\x02\xadCS\x90\x93\xb0\xc5\x9d\xf1\x8ew\xe0m\x15\x00~3\xd2\x84r\
\x14\x06\x84\xf34\xb2\x10>E\xa3\xa7>a\xb4c\xb4\x8b\x9d\xa0\tK\xb2\x9c\x88s<\x16\x04~\xf0\xf1u\xf2\xa1\x03\xae!\x9d\x93\xe1\
\xa6\x97\x82\xd6=PC\xb3\x10\x86\xee\xa3\x0e\xe3\xa1[\x8c\x13\xe6\xb8`-\x014%\xbb\xb0\xf6\x06\xe3\xd8h\xd0\x93\x1c\xd4\x0b^B\xbd\
\'\xd0\x91\x8f\xb3X\x8c\xf0\xb8<\xf2\r\xa4t\xde\xda@\x83\x19\x91\xea\x87\"\xc1\xbf1\xee\x84\x90\x1b\x9f\xb4\x109\xd2y\xe8\xa2O\x86\
\x00\x0bd0\x89\x96!\x0b\xa9\xf3J\x851\x83\x1b\"f\x83p\xb70\xb1\x86\xa3S\xba\xee\xf2\x9b\x04\xb0\xf3\xe7\x82U\x96\xa0#\xea\x91\
\xc9%\"\xa4\xae1\x0ea\x90\x08\xfd\xa1\xef^TG\xf4\xb2\xa2,\xe2\xa4\xa1\x804@b\xeb\xec\xb2l\x9a\x10\xf7{\xc2\xfa\x80\xe4?\
\x87\xb4@\xe1\xc2\xef\x7f\xa4y\xb2\xd0V\x9a\xc1\xe0\xa0\xd4\x04\xe9\xb1/\x9e\xf1J\xde\x13,\x86\xb0\xa2\xda\xc3,-\x02\x00\x00\x00\x08T\
PQar\xa15!\xbe\xa0\x12\\HT\xc3\x95\x82\xc5\x06@\xb6\xff\xb1\xfa\xb9\xf0\xd5\xab$\xf34`\x0e\xcb\x108\xfe \xbd\xa4c\
\xdcH\xb1\x91\x82\xd1\xc2\x99@1\xc9\xe2\"kdCg\x82\x7f4\xb0\xed%b5\x1ba\xfb\x84\xb2<X\x83\x85\xad\x04r\xea0\xcf\
\x1a\x01\xf3Rb|\x88\xc1\x00\x00\x00\x19\xc6\xb1\x00\x00\x00\x9b\r\x91\xf8\x9fQ(\x08!\xe8W\xb0\x81j#\x9bd\x92\xb3\x07\xb1 \xb2\
\xb0Ai\xa3\xe3qA\x00\x00\x003x\xe4\xca\x17\x921\xf8\xa3w?S\x95!\xc0u\x96 \xf2\xb2\xa0\xdb\x92\xf2\x96\xaa\x00\xf9\xbe\x12\
\x07YD\xe0\xc6\x02\xe5\xa2\x93\x15\xbdC\xb5h4Y\x88\x14\x87\xbc\x12b\x9b`\xa5H\xa1\ru1pq\xd0ED\x02\xd8y\x12i\
\x12!\xc8p\xe4]\xbb1\x00\x00\x00-o\xe4\x88\xac\xd1\xaf\xaa\xa0\xa4\xa4\xc3Q\x10T\xd3\x9d@\xe8\x07\xc2v8\xc0.\x95\xa2\xd1\xb5\
\xc4\xfa;\x91^\x9d\xe3h\xc5\x82c\x8c\xa2\x0f%\xe0\\\x1dr\x972\xe3!\xd9\x02\x8aD\x94h\x9b\xa0\xd8\x07\x01!VQ?\xb9a\
F\xa4$\xe7\xfd!0H\x01aF \x11\xe6b{1\x90\xecIBz\xac\xe0,\x0e\xc1\xc6\xa8\xc4(\xa4\x83:!\xf2X\xf4\xf0V\
\xe5`\xbb\n1\xa2n`\x84\xcb\xa1\xad\x7ft/\x14r\xf69@M\x96\xd0qM\x020\xd6Qwu\xd1\x12\xc5\x92J:c&\xc3\
\x11Y\xc1\x80\x00\x00\x00\xed\x0b\xe1J\xc6\x02\x01\xef\x10@\x03\xe2\'\x08D m\x11\x00\x00\x00\x80\xc7!\x17\xc1S)\xc7\xf2a,\xd2\
\"\xb3\x84\x88\x88q\xa7\xe7\xc3\x91\x9a2(\xba ^>\xd1vmP\xbffr\x9b\xb7\xc2nb\x82\x83%\xd3\x12`\x90\xe4\x9b\x13\x00\
\x00\x00H\xea\xd1m\x8ab\xd7\x9d$`\xde\x11\xa1\xd4\x90\x97\xaa\x11Oc\xd1\xc14\xe3\xff\xfb\x81\xdd\xe3\xd3\xc5\xa7\xd3`\x9206\xa5\
\xc4IG\xe1=A\x12\xa3\xcf\xd1d6\xc3\xc1n\x04d\r\xc1\x80\xc0c\r\x1c\x81\x9d\xdf\x80\xcaT!\xa3\xd6\xe0j\\\xb4mQ\x10\
\x8drP\x87\xa8$\x7f\x0f\x13\xd6\xb9p\x8eh4\xf6Zp\x174Q\x86\x92\xb1\xb6\xa9\xf4\xf7\x18\x90E\x90t*\xf8b\x80\xe33\xb4\
N\xb0\x15\x06\xf2\x84\x91\x02-v@\x81p@V\xa0T\x0f\x84\x94\xa5M\x94\xe3\xc4\x10\xd3\x87\xa1\xads\xf4(\x13@\xc0\x90T\x92\x9e\
bv}d\xe4}\xc3Q\xad\xb3O\xae\xe3-\"\x90\x0b\x1d\xd4&\xdf`d\xe3\x11\x1d\x1b \x0b\xe1\xf1E\x07\xa4\x84\x84b\xedA\xd0\
\x8f\xe4\x01\xb9v\xd4a\xabQ\xa5\xcb\xc3SY\xe3\x9d\x1a\x91\xb7!\xe3*\x96\x14s\xa3s\x9a\xfdA\x81\x08 \x0bub\xb4\x8d\xa2\xb2\
\xd6!\xb0D\x10\xd7y\xe4\xd9\"\xe28Z!\x1e\xeep\x1c\xfb\xd2\x91U\xc0\xb4\xc0\xe0\x86a\xd20\xef\xb1\xbd\x15T\xb5\xb3\x04W\x7f\
\xd2\xf8\xf9\x91\x04w\xb4B\t\xe1\xd7\x97\xd0\xdf\x00\xa3\x91\x1dC\x97\x81b/\"\xe2\xb8[0Z\x81q\x922b7\xe4\xe1o\x18\xf0\
M9q\x86\x90\x90\x18\xcc\xa0\xac\xd9\xf2?\xf0\xe3u\xf1rJ\xa1\xa0\x8f\xfe\x10\xadK\x04\xea\xcc\xe0w\xc4\xb3E&\x12\x1b\xd8\xb0\xfd\
\xe9\x12\x1c\xe6\x80\x98\xc3r\xd31\x81\x96\x93\xa2\xca14U)\x82\xa2p\xd1+\x8f\xb4\x1b\xab\xf4\xd8X\x11 \xdc\x12x\xb1\xf1f\x9f\
p\xc15\x02n:\x01/\x85\xd3\x86S\x92\x91~\xc1\xbb\xca\xe2\xad\xb5\xb4c\xa7\"J9\xe2\x1d\xa6\x11k\x83\xe2\xfe\x1d\xd3\xe9\x98\xa2\
\xe5\xc5\xc2\xd8Z\xc1\xa8X\xc0!+P+\xcap\x19LQ\x894\x11\xcc=\x10W\xb9rs/\xd2\xd4m4\xd2NA:\xd1A*\
\xacq\x94.R\xc20\xc2y 2\xc5\"\xa0\x06o\x00\xc7\xac\xc1#md\xde;\x82+\xfa\x01\xe0#\xa0\xadbP\x86\xf1Sg\xaa\
a\xe1o\xf3\x7f&SDE\x04\xa0n\x91\x96f\xa2/Kbe\xdd\x90\x9d\x02A\x8f\x10C\x9fi\xc0/\xfc!:3 \xe4\x9b@\
\xdd7\xf0\xbc\xf1\x91\xc2}\x10\xca\x06\xd2\x07\xe3b2\x85TH\x9c$\xb9!Pu\x81\xb1#\xa3\x00\x084!\xba\x9a1\xe3e\xc3 \
y\xc4\x0b\x9d\xb2\xdd\x0427\x04\xb0\xc3\xaf\x80\xe4A\xb4\xb2\xbf\x03US\xa3x%\xb4\xe4\xfd\xa0\x02T\xd2\x12\xb7\"\x0b\x9e\x11_P\
\xe2\x1e\x9d1\xfb/!\xaf)\x81h\\C7z\xa0\n\xceq\xfc\xc7B\xeb\xeb\x83\xe41\x10\xd9\xd1s0\x99\xf1\x92^\xa42\x15s\
1\x8fb\xdd\xb1#\x1a\xf9\x11\xd9\xdb\x81Z\x99\x83\xe2$\x00!Gt.*S<$\xe2\xa9\x10a\xf9_\xe0\xcf\xa0 \x1f\x87Q\xd0\
\x82p_s\xa4\xb9\xa3\xe1\x8d]\xf4oVCs2\xd0\xe5\xa2\xf2\x00\x00\x00\x97\x8dR\x00\x00\x00\xad\x8e$\xe9v\x14\x81Mt2y\
\xa1m\xa8\x938IQ\x10\x19`6\'B6\rB\xf3}\xb2\xd1\x93B\xec\xfa\xe1h\x82\xd2\xab\x87\xd4\xd5\xd1 e\x04\x92\xb4\x9d\xe3\
\xbe\xea\xd2d\x8b\x82X|\xd2\x0e\xca\xf3\x84\xf6\xe1Uu#S\xbdb{\x160J\x06\xf0\xce\xda`\xd2G\x04\x00\xe3\xd1\xf2\x1d4\xdd\
P3\xae\x00\xc1\xaeX\xa0\x0b\xe7\xb3\x14\n\x03\x1d:\xa2q\x0bR\xeex\xf2\x88\x9b\x91,arm/`\xe2\xea\xb0-\xb0c\x81\xd0\
C\x94\x044\xd6O\xe4\x90`a\xa8q\x13\x1e\xc8\xa2\x9bD\x03\x99\x92 l\xcf\xa2\x08o\x82IC \x9dJ\x00\x97wd\'\x91r\
p\xd9\x91\\\xe5\x12\x8au1\x1dQ\xb45\xe61\x92V\xd0\xa2\xdc!\x9f0\xf1r\x84\xb4\xf2\xe2\x91\x0c\x8crlP0\x87\xe5\xe2\xdf\
k\xb4\x19L\x84\xc3q\x91q\xfe\x906\xfd\x92\xf2\x97\xa4\xb3\xaf\xa2T\x05\xa0\xbcZ\x02\x8b\xd7\x10\xb2\x19\x92\xdb6\xf2\x87\xce\xe2\xbbW\
\xa2\xd5\xa9sQWD\xe1\x07T\xca\xbe\x83\xc5$\xf0\xd3\x08tG\x9e \x89\xaaqg& \xad\x08s@\xf5\x13*G\xc4\xa1\xa2\xb2\
g\xdb 4L\x14\x1b`\xe4\x0b\xd8\xd0\x87]\xd2\x1c\x89d\xe2\x98\xd4\x06\x920\x117R\xa3\x83\x10q\xe6\"?\xeb\xb2\x8a\xa5T#\
s4P\x9d\"+\xfa3\xe7H@\xb5d\xd1\xfb\x18\x12\xd4\x13b\xc7\xaf\x92\xe4\x03P}\'\xd4P\xa9\x04\xbdu\x04\xe4z\x10\xcd\xd9\
2\x0e\x90\xe3\x1dK\xf0\x00\x00\x00[\x80\xc42\xa3$\x1c\xaf\"\x11\xee\xc3\xaf\xbe\xe0]\xa9\xa2\xdc\x9c@\x12\xf0\xd2\x04\xa8\x03?r2\
\xbaA\xf4\x07\xca\x10\xaa\x9f\x13\x88;`\xf7\xa7\xd3*\x080Z\xe9\x80_\x92\x82\xd8\x15p\x06\xb9\xb1\n;\xe1a\xab\xd3\x90\xb8\x11\x9c\
FA$\x9eb\x95=\"ynB\x1fC\xa42\xa4\x90X\xce\x81\xc4\x8bP%\xf5 \xa2\xc6`:k!\x02>\xb1\xc6s1\xacR\
\x82DN\x02(h\xa0\xf8\x9e\xa0qI\xd2\xb2g\xc1\x95\xf3S\xb5\xca\xa1\xa7m\xa3\xe9\x94$V\xa1`rw\xb3\x15\xe5\xa1\x03-1\
\x82\x84\x81\xb1k\x81\xfat\xc2\x8d\xf30y\xaaB\xd3\x8db\xac7\xb2\x06ss\x11\xf8\xd2\xc7&C\xf6*CQ\xcb\x81ck\xc0O\
k\xa4SE\xb0jt\xf4\xeb\x9f\"\x13%q\x00\x00\x00zJQ\xedL\xb1;&\x80\xe6\xd4\xe1\xc6\x00\x90\x00\x00\x00:\xdc\x90\xff\xbf\
!\xc8/p\xcc!\xe3\x1cfQ\xe7\xce\xc3\xfe\xe6`\x00\xd4 tB\x01\xa9\xf0\x02\x9c\x074-6\x80\xf0rP\x13\xedr\x04&A\
pC\x04\xd9\r\xd0J\xbac\x94\xa7\x82\xdb\xfba(~\xb3\xee^\x91\xa3mP\xd7k\x138\x83\xa1\xf4!#\xc7\xb0\x84\x8baSa\
\xb30-1\xe1\xf1\xe3R@\xed\x80\xc9|\x80\\\x9eS\x87j\x92\x92\xf6\xc36\xf3BNG\xf40\x9ec1\xee\xb1T\xf0\"e\xeb\
\xb2\xbd[\x12\x02\x94\x92\x1e,\xb33y\xe0\xbar\x04N\xab@\xc3M\x10\xe1\xbd@\xdf`Q\xd2\xe5\x82w\xb5akAr\xda\x90\x93\
\xbfV ]\x93`s=\x10\xc0w`\x16\x86\x92\xc0Fq\xe8\x883j\xbf\x119\xd9q\xd3\x9c\xe1\x0cXP\x0bK\xa3]#Q\xa3\
$T\xad&\xb4\xcd\x9b\xd03\x87r\x00\x00\x00\xbf\xe7\xc3Y?\xf2>\xa3\xa4>\x8dC\xc8@#\xaf?\x00\xf2\xb5\x84\x86\x9e2;,\
\x90\xd6\x84\xc1\x0bX2\xfdp\xf0\xa7\x8c\xa2\xf3\xc30\x871@\xa5\xa2\xe4\xd5\xff\xe2<8\x03\x81\x06\xd0\x8ceA\r>\x92Cn\xe4\
\xf0\xedR\x8e\xd21oJB\x11|\xf3VuR\xa79\xe48\x01\xc2\xa1\xd7\xa3\x8c8\xa1\xe4\xda\xe2<M$\xe2@\x94\xde\xb9\"\xb9\
\xd8b\xbaot\xe7@q\xf0J\xd4~\x81\x92\x89\xef\xb3\xc9\x1f\xf0\xcf\xae0\xef;\xf1g\x9e\x84\x9c\xc41k\xaf\x94\xbe\x02\xf0\xd6\x8f\
\xe4D\xaab\x843\x01\x89n\x006\xa84,\xac\xe4hsa\x1fe\xc4\xfd\x8c\x12\xbf\x11\x90\xb8\xf1\xf2\xb8\xe8\xc2P\xd5\xa0&\xfa@\
\x00\x00\x00t\x13\xc0<\xcbq\x01\x80!\x9asB\xd9.\xc1N\xe4\xf3vm\"\xdaH$~\xb3c\x86@\xd0{c\x81%\xfe\x82\xaf\
p\x10\x00}Q4\xdf\xf1{\x19q\x86*\x80E\xa8$\x1e\x92\x93\xeb\x0e\x82\x95gA}l2\xba\xb4\x14k1\x12A*\x02\x0e\x04\
\xd2\x80\xa3\x94.:\"9\xef\xb1pMp\x0fx4n\xb9\xf2\xb2\xd8A2\x11\xb4]\x96b|\xc0 \x0b\xd5\xd3\x8b<R\x00\x00\x00\
\x1e\x904\xed\xac\xe1n\xa3$#\xe2P\xb7\xbdS\xb2\xd4\x81\xf4Eb\xc0\xf3\xa1hB\xd1\xabv\xb3I_\x04i\xf1\x01\xd64\xf2\x9c\
\x934\x85}\xf1\xdcM\x93f\x91\xd1\\s\x03\x84P\xd4xg\xd0\xe6)\xd1\x0ci\xe1\xb1\xcf\xf3_k\xb34\xc13\xea]\xe3\xfc\xba\
Q\xe0\xfcq\xb26P\"\xd6#\xa4\xb8A\xe5\x84\x80\xff\x11\x10\xe7\x84d\xad$\xb0rjpR\x97RL\xf5\xc1\x99\x87\xb4m\xa6\x90\
\x9b\xbb\xf2\x1b\xd5\xc0\xee\\d\xb9\x9at8\xdb!\xda\x1d\xa0\xb1\xe3\"\xbbR\xa0\x80\xa40\xd8`0l\x07\x03\x924@E\'`\xd5\
\xc4\xb30\x83\xa1\x7f\x13\x00\xb2n0\x04\x87\x01\r\xb6\xa4\xfb\xf4a\xe0\xd7\xa3\x03m\x03\xa5\x84\x84\xafe3\x18\x99d\x932DX\xaf\
\x93\xc8P!\x1e\xcf\x02.v\x03>\x14q~B\xf2mS\xc1P\xed`\xea\xd62\x97o\x00j\xe2\xc1Ql\x02\xab`P\x8e\xda\xf3\
\x83|\xf3gh\x92\x12M\xc0\x9cNC\x13\x83\x84\xc7a\x12\x15v\x93y\xf5\xa0\xc5\x85\xc4?\x14p\"\xf0!\xa6\x84\xe0A[r\xec\
\xed\xa0F\x1c`4wt\xd2i$\xdf\xe5\x93g\xee\x00{(\xc0\xa5\xc0\x116\x92\xd2\xa5p\xc2v@\x94\xf1\x1eCP\xccB\x8bN\
\x02\'\xa02\xec\xe4\xf1$PA\x99\xe5\x83\xad(\"K\xd6\xd2U\"\x80\xe5\x02srL1\xa4\xf4\xc04~\x002\x06\x92\xf7_\xd4\
\x14\nA\xda\xf0\x02\xcfU\x01F\xefp\x9aI\xd2\xc3\x03\xd1\xb6 a\x8dc\x10IP\xa0;8 \x81\xb4\x04\xe3M\x83\xeb0\x93l\
\x20\x82+L\xd2a\xed\x81\x06\xd6\xe2Kr\x10}\xee\xe3\x88\xbe2\xeb\xa8P\xfcq\xb1\x1e\xddr6Dr\x1f\xd7\xc2\x1fir\xe2\xac\
\xf2\xe8\xfeP\xcc\xec\xb2\x00\x00\x00TkR(\x92$U.r\x8d\xba3\xa8c\x14y\xfb\xc0\xa2\x89\x13\xa073\xe2H\xb1\xd7\xba\"\
\x88\xcbr=\xa6\x02\xf2l\x00\x98\"\x00\xee\xa8AU\xe4\x02\'\x1d\xb2?G$\x80Rs.\xf5`\xb4\xdfbY9\x14\x14\x9d\xf4\xaf\
\xfe\xa2\xfc\r\xd06C\x10\xacH\xe3\xd5\xb7\xe2\xe4\xe1\xa0\\g\xa4\xa3\xa5\xa3)\xc329\xb0\xe2k\x7f\x04i;t\xa5e\x92&t\
\xb2t0Cr\xe4\xf2\xa56\x12D\xac\xb4(j\xd2[mC\xe9\xf9\xa3=4\xb1)\xdfA\x17]\xf2o\x082k\xe3\xa2\xe6\x914\
\xf9\xd0@\xd9?\x81\xb4,\xe1\x05\x88\xf3\x9f^`\xbbq\xa4yL0 \x92\xa2r\xddc)\x8a@\xa0\xf5\xa1\xe3\xacd\xb8\xc2\x01|\
\xef\xc3\xc6\x9a\xa0M\xb7@47\xb46!#h\t\x10\xea\xb448\x98\xb0\xf9^\xa1\xce\xc6\xd2\x81\x9bPn\xfa\xa2e\xe2\xd0?\xaa\
0\xc5\xa2s\xd3@t\xbe\xaa\xe1\xe6\xfbsI\x99`\xfe\x9eqi8\xf2\xaf\x0e\xa25\x82\xa2\x0c\x9fd\x80\xc5at\xd1R\xe75\x81\
\x03\xf7C\xecW\xa3\x12\xa7@\xe7\xf0\x020(\xe1h0\xa1\xeeq4\xed\xdb\xd3:\x8f\xc1\xa9\xd8\x93\xbe\xd3\xe0\xa6\x1f\xb0\xc4\x8b\xe1>\
y\xf0\xdeOb\x00\x00\x00\x84\xc2P\xf7\xaa0\xc7<b\x84JT#\x95\xd2\x8a\xf4\xa1Y[D\xdc\x0e\x90\x87\xb1Q\x93\x99p\xa9\x86\
1e\xc8\xc2c*\xd2\xf2\x0c\xf1kc\xe3\xab\xe3\xc3\x88q\x02\xa4\x9e\xd1\xbb&B#\x9d3\xa70Dc\x8cq\x8d\"\x92\x80ua\
\x7f\xdd\xd3\xa91q\xbd\x1fP\xb6\xb5c\x14\x10\x802\xf0\x93\xab\x0e\xf0s\x85\x10\xe1i`\xf8\x81\x83\x81E\xa3\xc3\xb4\xc4j\xde\x81\x7f\
\xc3\xd12\xc3\x00\xef_0|\xb5b\xb3\xda@ U\x14>iQ\xda\x98A\')\x14\x1f\xe32\xf1Q`7+\x027O\xc2*u\
\xc4\xc2h\xb3\x8bX\x03\x93T\x84\x00\x00\x00zR\xe1Jo\xd1\x11+\xd1\xb4\xa6q\xb2\xe7\xb3\x7fYQ\xf3\xae\x02\xd2\xdeq\xdd\xc6\x10\
\xf22\xe1Zg\xa1\x01\x80\x94o=\xf2\xefN\xf1H{\xd3O\xc0A\x99Z\xa33u\x04\xba\xf7\xd0\x91\xb2\xf2c\xa2\xb4MDR;\
G\xc1WM#\xbf2\x12\x94\xa7\x83\x9f\xa4aoW\x82(\xf62`w\x90\xf3\xafQ\xc5\xcc\xb3\x95N\xf2\x0ct`bL\x81\xd0U\
\x10\xc9D\xb2\xda\xbd\x81\xe8\x8f\xc0}m \r\x05\x83\xb3\xc8\xe3\x99\xb8\xb3\x03\x00\xb3dn\xa1\xb7\x08\xa1\xb1\xb8\xb2\xda\x9a\x04a\x95\xe0\
\x10\x12\x90\xb5\x971\'?\"\xb0\xfa\xb39e 5I\xa2n\xe9\x02\xe8,\"\xe5\x14\x13mr3\x89\xa7\x03\x15\x8e\xf3\xa2xB\xc0\
\xa7\xa2^H\xa3\xd0m\xe0\x05\xb5\xc1+\xc1\xd2\x00\x00\x00^j\xd0p\xd3a\xae\xefB\x98E\xf2\x7f/2\x1f\x07\x91\xbf\xd9\xd1\x9c{\
\x81\xaa\x99\xf0\x00\x00\x00\x01\xbd\xc2\xb8\xc9\x83\xeb\x1b@\xba\xed#\xc6\r\xe4\xbcgRH\xee\xd3\x97\xc8\x00)Qre\xb5\xf4Q7s\
\xd5\xf1a\xd5\xe7C\xbcp\xf4\x10\xe6\xb0|}q\x1d\x83\xd1w\x8b\xa4\x9d\xcc  \x83\xc3p2\"\x8d\x8a\x84,\x82\xe4*Ms\xaa\
G\x90r\x9e\"\rAbB\xff\xe2\xbe\x16\xa3\x88=T\xa7\xee\x81\xa3@c\xb0.\x91cU\xd0b\xb8\xd1djr\xe6\xafD\x18\xa4\
\x82\x87e\x10V\x81`h\xc9\xf1\xe0B\xc4\xf7\xb0p\'\xdbR\x12\x08\xd1L\xbc\xa2\xc8\xb5qR2B\xa4\x00T\xc1\xb0\x02!9\xf3\
\xaf\x86\x01\xf46b\xf4d\x90Y!\xb2\x00\x00\x00\xaf\x87p\x04\xbb\xf3\xad\xb6\xa1)\x9aa\xbaJ\x00;\x1dS\xbe\x14D\nR!\xd0\
w\x10\x96\xd0\xe2\xcb\xd9\x11\xc3y\x12\x80\x96\xb0X\xc9\x90\x12\x03\xc3\x8d\x8f!\xe5\x80\xa4\\\x97\x84\x1b\x0b\xa2\x12\xd2\xd3W9Arr\
\xf4z\x8eb\xc5\x91Pc\xeb\xf0p\x1b\xb4\x8b\xd5cA$\xe0\x9f\xb3`MQ@\x18\x87\x01\xedj\x90\xa6\x8c\xd4\x84\x9a\xa1F_\xd2\
\x1e\xcf\xb3\x18f\xd4\xcb\xb9\xc0\x12\x0c\xe1\x01\xc2ALa ^\xeb\xc2\x8dx\x82\xbd\x11\xc1\x0f\xc1\x12D\xf6r\xe5\xe8\x80\x0b\xc4S\xe5\
\x1d\xb3J\x01\xf1\xc3\xf5\x10<4\xf0\x04\xb3\x84l|\x02\x8c\xbf\x80&\xca\x83\x16r\xf2\x01\xcb2d7\xe4=- \x9f\x11\xe4\xab\xf1\
\xf3g\xfbQ\xe9\x82@\xdfS\xa4\x1b\xa4\x13+\xa3 [\x15\x01y\xcd\xe2e\'\x02(=\xf1(\xaf\xf1\xbc\xc0\x01\xcc\xca\x92\xddW\x80\
$\t@;\"Rf\x04\xc0\x03\xb4\x80\x0b\xad2\x00\x00\x00\x91>\x93\xb4+ \x97Tq$f\xd4\xf9J\xf4O:\xd4\x85\xb3Tj\
\xc9\xb38Etr\x82\xb2\xbfN\x94\x1e\xd3\xa0\xd5\x99\x94\xb9\x0c\x12\xb3\x81\xb1\xddp\xe4&\x0cc`L\x12\xdd\x13\x90\xfb\x1fa\xc9\xd8\
\x90z\xae\x11\x9b\x1aP\xf3?\xb0\xae\x07\xc0\xf9\x83\xa1e\xe7\x93\xc5\xb0 \xe2\x15\x00\'x\x034h$d\x8d\x13\x10\xce\xd1\x81\'p\
\xd4Wa\xdaE#IC\xa4\xd4\x8e\x933\xc3!\x94\x14\xb4\xd8\xa4\x833\n!\xa7\xa3$\xeel\xc2\xe22\xd2\xcc_\xb2\xd7\xdb\xe2\x99\
\x80\x91eX$M\xf8P\x04\xf7Q\x9c3\xd1\xa7\xd4\xd3\xcfz\x83\x80\x07\x02\x96t\xd3\xbe\x8d\x00\xab\x16!\x1buQt\x15\xa2\xff\xc5\
\xf07\xdbs,\x91\xd4\xf3[\xb3\xbd\x04\xb0:\x1e1t\xfc\xd2R4A\xe5\xca\xf1\xb8\xe5\xc3\xce\x830\xafI\xf4\xddP@\xa9\x16\xf0\
j\xe6\xa3\xf5\xd2@\xbb\x8aBy\\b\x8d\xe9\xd3\x97b\x94\xf4\xcc \xd1\xd8q\x1e7\"\xb6\x89\xc0\xc8\xcd\xb3g\xc6\xa0\x97h\xd0\x92\
nq_orw12\xc7L\x94\xbe<r\xdaK\xa4\xc872\x0b \xc1\x9cG\xc4:n\xb0\xd2\xdc\xb2o\xf03\x17w\xb2\xe4l\
\xb4\xbe[\xd0\xe6\x0c\"\xd1\xd1abP\x00=:`eg\xa4\xbf\xecq\x82\x86D\xb4B\x11\x91\x004\x91Y#-\xbcr\xa1\xa4\x12\
&\x81\xe0\xee\xa1\xa1\x96\x0c\xe0\xe4s\xe0t\xf5\xc2\xdd%\xd1\x98\xe4R\xa3\x89$\xb65\xc1H\xc8\xd2\x00\x00\x00\xa7\xc6#\x15%\xb3\x0c\
\x08\x04\xe6l\x92\'\xa2AWKb[r\x00\x80\xd9#\xa3\x02\xa0\x16vP0u\x10^\xb6\xc0\xb5\x83S\xc1f\xb3 \x11Tm\x89\
\x83\x0c\x86\xd1\x9b5P\xc0\x84\x94\x8b\x9f\xb1p\xc1\x11\x1bKrC\xad\x94\xacY\x048\x18\xc29\xa4R\x0f\xd5\xd1I\x9e\xd3\x97\xc6\xe0\
\xe4-\"\xdd\xe7\x01i\x7f\xf0\x01\x7f\x10e\xd1\xd0\x88\x92\x04G\xd8acb\x91H\x0b\xd4\xf5\xb9\x02\x07b\x84\x10\xc5\x11)x\xb0\x84\
\xbd\xb0\xef\xa5\x92\xef\x9e\x90\xe2\"\x83[j\xc2\x0e\xb5p\xd4\xab@\xfb9\x912\xc3\xa2\xa3k4\x94\xd3\xd2\x08\x88a\xdbTB\xb4\x1f\
A\xac<\xe1\xf9\x03\xc0k\x1fC\x02\xdbp\xb6\"!\xc5\xaeB+\xac2\xc6\xbaR\'1\x83\x10EaN\x93\x04\xc7g\x83\xe1\x87T\
\x16\xf2\x91!\x961\xcfF\xf2QQ\x82\xa9\xacp\xe4v\x81\x1e\x00D/[4\x7ftB4\xad\x91a\x9e\xc0n*\xc3\x86\x01\x10x\
n\x91\xdd\xebp\x06\xe4C%\xda@\xe8\xb9bnUS\x00\x00\x00\xc1h$VM1X\x94\x82Pb\x01\xe4h\xe1A?\xf4\x7fq\
D\xdb\\b\xda\xac4q\x17\xf2\xbe\x89\x84.\xad\xa4\xc6\x18\x81\xe6\x9cr\xbf]@\xc6\xd7S\xf5\x11\x92#\xac\xf4\x19gB\xb5\xf5\xf0\
^\xe3\x00!\xfe\x80|\x9epv\xd0S\x82\x0f\"\xb9\x19\x91\xa1\x8b\xc3\xe9(Sy\t\xb1;\x12\xe4\xf6\xe4\xa2Xb\x13,\x12AC\
\xf3 \x00\x00\x00\xc5T`&\xfb!\x14|\x10\xc3\x9e!\n\x8e\x12``d\xde\xd4A\x00\x00\x00\xf1\x99\x10~\xa0\xd0ckr\xce\x1f\
\"\x0b0A\xfa\x92t6\xb1\x92h\"@\x1eL\xa2\xd0:\xf2\xf2j\xe2\xd5\xa3\"\xc1\xd4S\x9fO\xf2y*\xb3\xba\xb0#\x15\xac`\
\x02\xca\xd2\xc0\xf5\xa1k~\x81c\xc1b\x0c\xff\xf0-\xcd\xb0\x86\x1aq\x06\x89a\xc1\xa7\xb45\x94 \xbf\xca\xf0\x92\xc3\xe1r\xd3\xa2(\
\xb7R\xa1\xe5\x80\xdc\xe7\x82\'\xe5\xf1\x95.\x93\xdf\xccQo\x7f#\x10kp\xc6=\x82l|\x91*u\xb2\xae\xb8p\xcc\x15\xf0\x00\x00\
\x00\x83o\x92\xa7\xf2\xa0r,$\xd0\x00QP\xac\x00\xc6\x93\xf4\xf8\xf0\xb2]F\x83\xae7\x00~\x0c\x90D1\xd1\xc1\xfa!e9\xa3\
8\x92\xb1\xa8\x0c\xb0\xf2nC\xf3\x99\x14EiD\xdfT\xc3\xc1\xe0\x00\xbd8\xb3\x9e\xdb\x81@w\x033\xe5CQ\x15\xb1\x97\x19r\x89\
3\xe4m\xbf\xa0E\x11\x92V\xfe\xa0EF\xc1Wa\xc1\xbd5@\xb5\x9b\xf1-`4A\x01\x12\xcc\xed\xf1\xa3\xbb\xa1\x93\x8a\x02\xcc\xcd\
1\x87\xf6\x821!\x81\xec9A-~\x11\xf6E\x11M\xa7@\xa4U\xa2\x18\x9b\xe0\xc7\xd2A/\x1b\x11\xd9p\xf2\x01Za\'\x05\x92\
\xba\x07`\xba~\xf0\xb9y\x84\x88t\xd4\x94h\x91T/3\xc9\xeb\x11\x1az\xb2Z\xa5\xb1*\xee\x90\x13\xa4\xd0m2C>B\xe4W\
\x93D\x8d\xdb\xc2C\xf7p\x00\x00\x00\xc4\x1d\x82\xaf\xeb\x92|1\x04\xce\x83\"x\xe7\x83\x02D@\xc7*\xe2\x842\x92\xc6u\xa4\xee$\
\xe0r\x1a\xd2Q\xba\x80\x0f8\xa4\xd3|1\x87\xa2$\xab\x90\x91\xaf\xddc\x9b\x9d\x04\xa0I\x93f=\xe1\xc90\xb0\x8f+2\xe3\xe9\xa1\
\xf7\\\x14%\x8f\xf1\xed\xe3\x01\xbc\xaca:\xdeb\xd3LDn\xc4\x80|z\x84\x15\xffR_\xcds\x9b\xb0\x91\xa5\xd0\xe0Y\xa2\xa2\xc4\
\xaf\x83\x9e\x1b\xc2V\x98b\xce@\x00c\x07\xf3\x8b\xc6\x81\xc4\x88r\xc4\xce0\xb1t\x03w`#\x9f\x81c.!\xc2K\xe8C\xf4#\
\x80\x97\xe5a\xdbJq[T0\xb0n!8eBh\xd8q\x8bt1\x94\x08\xa0:\x12S\xea\xf71Xy\x02$\x8d@*&\x82\
&Bt\xa4\x1d\xc2\x00\x00\x006\x92\xa0?w\xe2$\xefr\x8b\xecB\x8a\n\x81\xea\x13#~5@\'\xa6\xc2z\x02\x11\xeb\x93\x82\x8e\
K\xc0\xee\x9e\xd4\xe8\n`\xfd5\xe2\x00\x00\x00\xa7M\xa3?\x9ccD\xa0@\xe8\xd3\xa0N;$\x92\xc9\xc1\xdf\x18\x94\x83p$\xa4\x9d\
\x10\xdd\x9d\xf0\x85\x7f0\x7f\\\xd4\xf1\xfd \x0c5\xc4\x9dL\xb3\xdaV\xb1\x1d\x8dR\x03+\x13\x18n\xb2\x8754\xa9\x842\xe9}Q\
cv\xe2\x03\xba\xa2\xb4\xd3\xe2\x8f\xc2b\xe2\xf4\x90\xd8r\xf4\xe6\x1bB\xff\xb44\x9at$\xcc\\\x00\xe4xd\x16Z2\xa0|P\xb8\
\xf0\x11\x04\x04\xf0x)\x02\xf8\x16S\xb1+\xf25\x9a!P4\x90\x1e\x08\xf3\x8b\xfc\xe0\xa7]`\xae40\xa4\xbcb\xbd5\xb49\x89\
b\xac\xf5\"\xab\x7f\x91\x9fr\xc4\x94E\xf0l\xf5Q\x157\xd1\xec3\xb1\x99\xf1\xa1\xcd\x99p`\xaa\xa3f\xf8\x80I%@\x8dj\x91\
2Y\x01\xbe\xeaP\x9c\xaf \x14\x90\x02z\x8c )?#\x00\x00\x00\x8bp\x91\xdf\xa3!\x15|\xa2|t`\xc0E2\xdfq4\xa5\
\xbfP\x8fF\xa1\x04\x95\xc4\x02\xe5@c\xd9\xa2eH\xe4c\xd7c{\xa5\xd1\xbb\xae\xa3\xe8\xaaS\x97@$a\x99Q\x8b\xa3\x91]\x16\
\x00\xa6}\x04\xd1*S\x90\xff\x01\xb5\xb0\xb1\x00\x00\x00\xfb!@\xd7X4\x08\x99\xf0\xd0\x0c\xb1[\x9d\xf0Y\xaa \x85\t\xe0\x0e\x84\xf1\
\x17)\xf2\xf7\x1b#\x9a\xa9\xf1\xf2\xb7\x11\xe5\xa4\xc4\x0c\xfaP:d\x020\xfc\xc0\nM\x80\x07n\xf4\x12?\xe2\x1b\xd93C/\xe0J\
\xf1\xf1\x90\x08QF\xb20\\x\x83\x8b\x1c\xc0h\xbb@\x00\x00\x00o\x14\x10=k4\xf1\xdb2\xd9\x1f\xd2ZD\x91:\xff\xd1\xb1\x1f\
$\x81&1n\xa8\xa1\n\xcf#\xda\xbdpv\x13\xe1 #A\xf1\x10\x00\x90\xb5A\xfb\x97\xc2=n\xd3\x82kd\xd6\xe9\x80P\xb6a\
\x83&\x90\x04j\x90\xcbob\xbb\xdb\x03\xa80B\xc7]\xa1\x8dB\xb1\xee\x00c\xab\x1b\x02\x90\x86\x11\xfdn\xf3g\xec\x83\x12\xf3\x90i\
p 7*\xd3w\xae\x12\xef_a\x05\x86a\x88\xb6\xe0\x92tPk\xbcR\xeeRT\xac\x0b\x81\xfcmau`$-A\xd4\xb4\x93\
\xe4\xeb\xf1`\r\x92rd\xef\x83\xe1\xbe\x90\xf0\xef\xc1L\\0\x00\x00\x00(\xe1\xd2\xad\r\xc3\xaa\xcc\xc1\xd1\x8b@@q\xb1\x00\x00\x00\
]QB\x01V\xa2\x00\x00\x00\xf6\xb5C\xf4mr\x0e\xbb\x91\xd9\x95\xf1Dmanm\xe1\xb3<\x93\x8a\xca\xe0\x01\\\x11\xb5\xb4\x91|\
\xf9\x12\xb8\x16\x82\x0b\x94\xe4\x93W\x94q\xec\x91\x08G\xb0!\xb42\x1b\xb5\xa0\xd0Z`b\x89\xe3\x8b\xcfQ\xde\x03\xd2I:\x02K\xab\
d\x1c\x01\xa1F.\xe2I\x01\x80xTD\xb1Z\xd4%\xc8\xe3\xa1\xf7\x02\xf6~\xc1c>te\xb8\xb3\x83\x1d\xa2\x917c\x81\xf8\x12\
C\xb90\xfd\x80\xd39\xa6#A_\xa1\x18\x19\x84OI\x91\xe2\x95T\x1b\xbf!KCb\x00\x00\x00y\x1f\xa2\xf4q\xa18\xe6p5\
\xfb@\x1aH\x01\x97\xf3\x02\x11\xae\x80\xf1,\x82u]d\x93\x9c\xc0\xc7U\xd3\x00$r\xd3\x02\xf0\xa3K\xd3+\x92\x00\x9fR\xc38\x88\
0\xd9\xb3$C6\xa2\xd0\x9e\xa0\x9d(\xb3\x01\xa4d\x87\xb1\xc4\x04F\xc4Q\xe2q\xc8\xc2\x80Izt\x01\xabs\x06\x06P\x85Zq\
\x88\x9b\x94\xce^\xc2\xcc\x03 E\xcf\x13d\x88\x12B\x1a\x03O\xe9\xe0C\x89\xe0IJ\x02\xee  \xf4Id!\x14R7\xff\xd3\x98\
\x82DQ\x91\xc37\xf2!1\x83\xf0\xa7\xec\xd2\x01\'\xe4\xffF\xf1\xafO\xc1\x1a*t\x8f\xf6\x10\x05\xa8P\x89\xcf\xf0\xe4\x14\x01%\xff\
\x90\x9d\xb0ri3\x00\x00\x00\x00\x00\x00\x00\xf1\x86\xd2P2\xd0t\xd2\xe3\x17\xf2Ba\x00\x90\xbe\x86\xf4qp\xe2M\x8fs\xfbJ \
\xdd\xaf\xc3\x17\x00\xa0\x0e\x7fd\"|\x13+\xad\xe0\xfa\x93\xa1\xe4SC\xd6\x8c4\x99\x84D\x9b\x8esW\\\x01n\xac\xd2Vi\xa3\x8e\
\x0f$\x12\xbc`\xcbM#\x97\x9eDP\x99\xb0\x0e\x85$\x9f\x9e\x12]&\xb0\x051\x91\xbc\xc3\x80\xa3\xff\x83h\xd9\xf1\xf35\xb2l\xaf\
\x10}\xed\x80\xc1\xffS\xb1\xb1\xf0\xcc\x9f@h2\xe0u$P\x0fq\xa1%&\xd3\xc9\x0b3J\x05#\xf5\x12s\x0f|\x91\xbdH\xc2\
#\x12\xb1u\xd5\xd0\x86UT.\r\xa0\xae\x16\xf4\x9e\xb5D\x014\xa3\xaa{\x91\xab\x18@\xa3a\xd0\xe1Qp\xe59\x82x\xfbr\xcc\
\xd5\x03\x9ar\xa3\xdf\xf7\xa1\x88d\x02\xc5\xa2\xf2\xe8E\xb1b\xcdBX\x82S\xf0l\x83H>\xe2\x91.\x81\n}\xf4\xe1`4\xb4\xa2\
\xe47D\xd0-\x14\x80\xfa\x08@t+\xf2\xdf\xe6\x10\x9b\xde\xd0\xa9E\xe37\xbf\xb0SZA\xb6\xaa\xd1w\x97\xe2\xca\ra\x81i\x03\
A\xbb \xaaVB\x14.RNh\x83\xc3\x86R s\xb0\xbcX$aB\xf0\xf5\xbf1OU\xd1\xf9G\x94l\xa42\x90\x02\xb2\x17\
\x80\x92\x15\xe1\xc0\xfc[\x82\x88\xb3p\x00\x00\x00\xe15\x01\xbc\xbb\xf1\xfbVA\xc5\x89\x00\xc7\xee\xa0\x90\xf8!@\x17p\xdc\x80b\xb6{\
\xb0\xd2\x9f\xa4\xd9\x83c@\x08S\xf6\x92S>js\xdfG\x82$\x05\xf3\x0c$\x03[<\x01Lub\x9d\xffQ\x12\xa2\xd4\xdfC\x91\
Co1\xc9~!}g!\xa4\xdc\xa3\xfd3A\xed\x87\xc0l\xe6\xa0z\x1b0\xd2\xae\x93\x00\x00\x00\xc4R\x84\"]B#6\x91\xc8\
\x1e\xa0\xb6\x8b\xd1\xb1-\x02\x06\xd6\xd0w\xd10c_q\xe7\xce\x82\xd0q\xb4\'P\xb3\xdaF\x1250\xa2\xe5\xdc\xf2\xaftp\xcd\x80\
\xd0\xf0\xb6\x10aS4I\xbeS4\xb5\x82N\x8a\x81F\xc9bh\x04\xf1\x89\x9a\xf3\xc81\xf2\x05\xbfA\xfe\x0c\x91\xa3q\x00jzT\
I\xff\xa3\xeb\xff\x90v\x0c\xd1\xa4\x97a\x0c\x06`\x7f\xb9Q\xb8\xad\xc4\xe6\xfd2.\x9b \x1d\xcc\xc1\xad\xeb\xb0W\xf0\xb3\xb9T3\xa6\
k\xf1\xedG\xa1\xbfQ\xe4\xfe\xa9\xc0\xf6\x81\x81\x87>0L\x1b\x04R\xd3P\x8e\x18c\x0cDT\xbb+\xe4\xea6\x13|b\xb1\xe1w\
\x907@TR\xea\xc0A\xf8P\xafjP\x12\xd9\xb3\x9bf1e\xa6\xe2p\xf4\xe2;ND O\xc2i\xb1\x04\x06\xecr\x1e<\x92\
\xdc\x9b\xa4\xa0\x03\x01\xed\xb9\x00A\x80\xa3m\xfa1\x16\xb6\x00*\x8f\xa0\xb5k\xd4\xdb\xb8s\x98aA\xa5\x05\x01z\xa4\x01~\xa0\xa2\x7f\
\xc4R}j\xb25\\\xe1\xa3}\xa3\xa7\x98\xb2W\x0c\xa3\xb3\xad!B\x95rb\x9f\xe3\x12\x904M\xa2\xf2\xf7.R\xa6\xd3\xe1\xdfB\
!\x00\x00\x00.\x9b\xf4.yB\x1d\xc81\xad\x11\xb2\xd8\x031\x0b\xdc\xb2v\x03\x13*\xdd1\xd0(\x94s\x80$\xdcs\xc1\xf0s\xb0\
f\xf6\x10\x00\x00\x00\x85hT\xdb\x8fQ\xc3s@\xd2\x8at\xda\xf0\xb1I\xcdaB\xbb\xe2\x15^\xc0\x8bk$\xa3\xc5\xe1\xb7ks\xf6\
\xe3`\x87\xc5\xe2\x8cm\xd27\xd7q\xb8\xeb\x81\x13\xfd\xc0\x91\x8c$6\xbe\x90\xaa^\x14eX \x1c\xc6\x90#t@\xa1\x86A\xdf\x8b\
PC\x8eB@Rte\xb2\x94\x91tD\xd0\xa14\x13\xad\xd1\x92\x96R]\x8c\x912\xa6\x04\x8bl\x83\xa3\xe3\xa0\x17\xcd\x80\x87o4\
\x0fG\x11\x1d\xd0\x00\xe9\xb7\x127^\x91\x01$S\x15ST\xcd\xeas\xdc\xf1\x92\xd3\xfa\xb23;#[;\xa3a\xa14w9\xd0j\
\'\x11;\xb6\xc2\x90J G>!\x08|d1\xea\xf2\xb2\x84\xb0\xd4\xbf\x10\x03\x0f1\xc6\xe3r\x00\x00\x00\x8f\xa2\x90\xe4AQ\xa6\x0e\
\xf1\x01\x96\xa2\x87\x87\xe4[\x04\x91\xf5\xc4BD]RA\xffPBfq\xa1V\xa0\x84\x9f\xa3~9q\x9bS\xd3Q\xfeA\x00;\xa4\
\x00\x00\x00\xf1\xf6A\x15\x0b\xa4\x1e>\x00\xd4)ag\x03C\xb8\xd9@\xb1P\xe2s\xd93\xb9\xf7QP\xf2S\x9aA\x83\x8e\x18\xf4\xd1\
$B\xff\x81\xc0)p\x02\x07C\x02m\x83Q\x1b\x9a\xc0\x00\x00\x00\xea\n\xc1\x03\xdc\x82M\xa2\x03\x14\nr\xa3\x050k\x17\x14a\x15\
P\xee<P\xf1\x19s\xee\xc5\xa2w\xe0\xe1pBBu?\xe1\xd3\xf6\xc3\xb6c\xf0\xfd\xec\x80\xb5V\xc4\t\xda\x81\xc3\x90s.\xd5Q\
\xb1[\xd2\xe5e\xa4\x0b\x01\x83B\xd7q\xbb%\xc1\x15\xe22\xc4\x15\xf2)\xa2\xb3 ?\xc0\x86\xdc\xe2\xfa\xdc\xd2\x858\x13\xca\xfa\xd3W\
@#\xf9D\xf1\xb3+\xb1\xd1\x94\xc4dzAK\xb8\xd2n\xddq\x1a\xc4\x80\x95\x06\x02\xf0\xa1\xc0\x00\x00\x00\xa6\\\x94{\x8d\xf1\x88O\
d\xfa\xdfpw\xe0@\xa4W\xf09\xa1\x81\xab\xfc\xa2\xa0\x86\xb4\x88\xaerB\xb7r\xb2\xaa\xa4L\x88p\xceX\xa0\xabZ\xf4\xd9h!\
\r\xa2r\x0f\\\xe03/\x82\x8c\xb2d\x99\x97s\xce\xf1\xd3\x90\x0f0\x9c\x16\xd0\xd8Z\xe2\x11m\xd25\xa1C\xae\xd8B\x16\x02$$\
GP~i\x90!\"\x12\xb3<D\xbe0\xf3\xab\x11\xb0\"\x07\x00\x8c{!\x86\x88\xf4\r\xb4\xc2qt`Kg :_\xa4\xd2\x87\
p*r\x82\x91!S(:\x92\x96\x1fR\xa3\xceQZ\xae\x04\xadU3\xd4\xf9\xa1:\xac\x11\xb4mQ@\x9a\xc1\x1e\xf0S\xe3 T\
\x8b=P[\xb5\x90\x01\xd2\x02\xc6\x92\x13I\xd1\xc0;\x0f\xa2\xd9\r\xb1\xb5AS\xe5\xa1\x04\x9c\x0cp\xf6\xb8\xb2\x85`\x92\xe7\xcd\xe2\xb7\
\xe9Po\xe4Q\x808r!\x84p\xb0\"`\x91Q\xd1\xc0O\x13\xce\x180\x85\x0f\x11\x81\xcc\x12\xff\x81\xa1\x8b<P61\x10\x02\xb6\
\xc0]\xcc\"\xf5]\x00\xae\x9d \xae4\xe3\xccDDf\xa3\xd03\xe2\x80\x02-\x04\xb5@\x04s\xff\xe3o\xc9\x90.\xb6\x02\xdd}\xd0\
r\xe4`i\xbe\x93\xb3\x82!^\x1e\xf27\xe1\xc2\xdd\xab!\x93\xda\x11o\x16\xc3\x1dt\x90\xdf\xb6\xa3N\xdd\xa0\x0bs\x81Wl\x91\xa1\
w\xb3\xc3\x99\x82\xe3\xe3\x92h\xb6\x81E\'\x93\xe3\xa1 }{\x12\xbb\xdb\x02$DT\xb3\x0ct\xfd\xf62\xbfQ UX \xab\xb0\
\x13\x1c~\xd0\xe6\x17\xd3\xef\xc3\xc3oG3\x10\xe2\xf1_\xcbP\x8c\r\xb2\xcf\xa5\xa25\x1a\xb2\x0b\xcc!\x9d\x9a\xf0\x08\xc3C.`s\
~\xb6c\xe3\xad\x01\x19^\x82\xa8\x17\x00(Ot\xee\xe0\xb0[`r\x12\x88\xc1&\xdcQ\xeb\xaf\xa1\xe5\xc1\xd0\xf2*\x82\xa5\xc7\xd2\xa1\
\x04\x013k\x12\xe9|$\xff4!\xdbc\xe4\x8c\"\xc0r\x9c2Mv\xf2Q\xb00\xe5\x82Bg{\x90\xb7\x9f\x14\x9f-!\xab\x99\
\x12E\xc8c\t\xbc`\xe8F3\xbf\\\xb0C\xe9`cWp\xc3\xcf\x10X\xc8\xb0\xeeW\"c;a\x11|\x94\x81\\\x01\xbd\xdc\xf2\
5\xb2\xf3\xd1\xa0\xb3\x00\x00\x00e\x9b\xb1,\xe0r~\xcb\xb3\x00\xf80f\x81\xa4\xeeV\xd2\xa2Z\x84\x9bp4\x82\x9bcA%q\x81\
\xd2c\x15\xc9C#!\xd2\xcaJR\x8b\xea\xd1\x8d\x87b\xe8J\x00\xa4\x82#\x1f\x8c\x94{u\x94y\x8f\xb0@\xf1\xe3g\x940\xe3j\
\xc1\xc4@b\x16M\xb1\xa5r\xd1\r\xcc\x10\xfd\x13B\xd0\xcc#\xf2c\xc2\x03L\x00\xdclq\x0cG\xe3\x9d\xd1\x11\x8a\xc8B\xc8\xd8\x03\
\x19}\xd0\x7f\x9btq\x01c\x91A\xb0\xbe\xef\x80\xa0\xd9\x02\x00\x00\x00K\xe7r(\x88\xe0\xa0/\x12\x11h\x01\xa5\x95\x91%a\xb0\xf4\
\xf33K@\xb0\xba\x01b{\xe4\xd0/\x02\xf2\x19G\x92\xber\xa3^\\\x84y\n\xd4\x19\x85\x10\xcd\x07\"z>\x81\xffi\xb27I\
c\xc5k\xc2\x9b\xf9\xb3O\x1b\xc2Z\xbc\x00(10\xfb\xfbR\xb0\xb7\x90\xd2c\x94\xa6\x13d\x0c\xac\x01\x89W\x00dOd\xdd\xa9\xe4\
\x92\xb1\xa2\xe4r\xd3\xb9\x95\xd3\xf8\xe8q1\xe9\xa1\xd4\x96A`\xa2\x03==A\x86\xd7\xf1\x0c\xb4\xa0\xc2\x84\xa2\xb7\xecP\\\xfcpL\
\x9bSS\xd6\x90\x80\xc2\x81\xdc\xd5Ps\xa2\xf3\x99\xf2\x10\x92\x88\x04\xe0\x12\x91\x9ae\xb4\xbf\x9d\xc4h\xda\x90\x8b\xdeS\xfb\xa2\xa0\xcdz\
`\xfc\xa2\xa4\xb9\x9fC/\xfe\x91v\x96\x03\xaaWa\xa4N\xa4\x168S\x00\x00\x00\xe8\xf0!k\x88\x94\xb2|\xb0w\xa9\xf4\x81\xd3\x81\
\t\xff\x03\xd5a\xa1\xf4_\x82\xdd\xd4\xf3`\xcerZEa\x18u\x84k\xa8p\xb3g\xa4\xd7\xe6\x90\xe5\xd1\x00\x98\x17\x94\xadt\xf2-\
\xb8\x01\x8bQ3\xe0\xa0!\x17K\xc4!~Q\xaf$2VET\xecKt)\x84\xc1m5\xb0,\xe2\xf2\xc8\x02\x90( q\x1a9\
T\x82\xb6b\xb4\xe0\x02b\xdepQR\xb0k\x03\x14\xbd]S\xec\x7f\x10\x90#1}&D\xda\xed\x91}}\xe3k\xa0a\x83\xb4#\
\xa6n\xc4\xfa\x144\xe9#\xa41d!\x07\xf2p\xe1\xcb\x01b\xdf\xa2Wn\x01O\\\x14\xce[\xc4P\xf4\"\x7f}d\x9e>\xd1\xb0\
\xa4\xf0\xe6\xf8\xa0\xba\xe5\xe0~o$Fk\xd4c\x0e\x01\x01K\"\x8d\x96P,\xf9\xe0\xf8\xdcq\x06Z\xd3n0\x04\xbd\xd1B\xcb\x12\
\xa1\xdf,\x13P-\x91\x00\x00\x00\x9d\x12\x00\xc76\xa0D\xec\xa0\tN\"0\xce \x8f\xd1\xb2\xf1\xa0\xd1\xe4\x83\xa1\xd0\x8c@fT\x90\
s\xdccKNC\xe0\xdf1g\xc2cY\xc4\"\xfa\x08d$f\xd0\x91\x162=\xe2q\xb8g\x90\xce\x183\xa9aA\xda\xaf\x94\xae\
DD\"^0\xe3UQ\xaf\xe7\x02\xf1V\x94\xcd9`\xbb(\xd3kz1q\x85\xa2\xa3\xe4\x92\xa5\xe0BQ\xee\xd0>w\xa0\x1d\x82\
r;~3\x0b\x96 \xe9\x9a!A&\xa0\x8d\xab\xe1\xcad\x82H\x814\x00\x00\x00]\x15\x92[C\xa4l\x13\xa2It\xa2t&\x00\
\xb8\xed\x81\x00\x00\x00\xf8~\x02\x9e\xacb\x85ST&at\xee\xe1\xa17P0\x8eE\xc1\xdb\x00a\xb6\x0cs\xb4eR\xe5T\xd0\x02\
\xb1\xa0FS\xb1\xb6\x0e0c{\xd4\x86Y`\xde\xee\xa0\xa5\xd0\x12\x11>\x03]\xfe\x81\xb3\xd0Q\x90\xaf\xc2\xe7\xdf\xe1O\x94\x12\xf3\x8c\
Sb\xc0\xd2V\xb4\xb3]\xa7cRL\xf2&\x90b\xc4\x9e\xf2@4D\xb0\x1dd?iPd6\x00.\xd1c3\xd3b\x11\xfb\xb2\
\x1f-\xe2\xf9\x1c\xc2\xac\x8e\x10\xf3-R\xdb\xbc\xd0d\xce \x95\xd9@\xfaD@\xff\xa1\xe0W\xa5\xd4\x15\x84\x90\n`0\xc5\xbf\x03d\
\r\x10\rD\xa3\xef(Q\xeea\xf3N\x1c\xf0\tM$\xe1\x10Qwa\x84\x85\xf4CZo\xd4O\xbe\xc0\xbc$\x92q\xb90\xac\x1b\
\xd1vMQXG\x83i`D\x7f\xbe!\xe1yR\xd5k\xe0kX\xc0+\xb3\xf4\xf3A\xf4\x9b\x9b#So\xb0K\xc8\xb0\xa8\x93\xc4\
\xc7.\xc2y\x89\x04uUB \x1c2\xceuB?9\xb1\xbdV\xb3\xbc\xfa\x80r\x9fd\xb6\xd7r7\xa8\xb1%=T\xe2\x97\xe1@\
~\x82\xaa\xb4\x81\xc5\xe4!-\x8bB\x8d\xf9\x81h\xa21\xe7\xc8\x92y\xd7\xa1h\xbb\x93\x1brtk\x95aV\xef\x11\xb1\xf11\xd1\x19\
\x10\xb8\x03\xe1}d\x934KQ-i\xb0\x8e5\xe0\xf9\x86q\x87\x92\x82\xbb\x89\xf1\x19\x924:`\xc1\xf7\x94\xa38@@\xc4\xcbR\
\xf8\xca\xe2|4\x94B\xab@iZ\xe3\xdc\xa23\xb3\xfd\xd2\x89!\x82.\x1e\x14\x85\xdaq\xb6 \xe3\xccf\xb4\xaf\x05\x91C\x04`S\
\xcb`\xf3B\"\xfc#\xa0\x9e[ 0\x8fA]\xcd\x81><\xa0~+\xf2y\x86B\x94s\x90\xfblQ\x0c\x96\x019l\x04h\xa3\
\xa2n\xed\xa1^\xfd\xc0\x8dl\x90\xb2c\"@\x16\xe0\x89\x83\xd3\xd3H\xc1\xb0U\xb4;R\xf0P\xdcs\x02\x07S\xf3\xff\xc2>\xed\xb3\
\xb4G\x82\x92\xaf\xe3\xeft\xf2\xf8/\x12R\x91\xf2\xd5\xc0\xc1\xdb)\x92\'K\x10\xfcm\xe0\x7f\x96\x01\xcb\xd1 \xae=C\x01\xa00#\
\xd5\xd0\xc9W\x90\xe4\xf2Au+\xd0B\xab\xb4\x88\x1f\x90!\x08A\xdc0\x82\xc4z\xd3&&\xd1\xbfm\x04m\x984O\xdeb\x9aR\
\x91\x94c\x81\x9f\xa7\x10\x01U2\x7f|\xd1jb\x00t\xf5\x11\xeb\xfa@\x93!\xb1n(\xa0i\x9f\x84\x06m\"b\x05\xa3\xfa\xffr\
tQ\xb4\x8d\xbd\x91\r\x95$\x87\xe5\xf3h\x8ea\x18\xa3\x812t`\x85\x10!0lT\xdd\xd6ph\xe7p\x16\xd2pH\x19\xa4\n\
$$\x00\x00\x00\xdfh\".\xe3\x80\xc7F\x94iM\xa1\x0fAdh\xbe\x009-\x818\x86b\n\xe4B\x16\xf1\xf0\x8c\xe9\xa1\\n\
r\x8d\x05\x91\xef\xa0\xe2\xb4f\x14\x02d\x92.\xf7Q\xc9\xed\xd0\xde\x7fa\x84\xfe\x92\xee~`!\x02`=\xda\xe0\x9c#P\xe2\xf1\xf3\
\x9d\x01C\x8b(\x94\xc6dq\x8b\x913x\t\xa3Z\xbf \x02QT\x01.$Q\xf61\n\x19P\xcc\x88\")\x17\xa4\xe8d\xb1\xd1\
Y\x82_\x0c\x04\xcee\xf0A^\xa4\"\xb8\xc2t,P`\x93R!\x93$\xd5\x1a\xe15\x13\"%?\xe1\x01\xd2a\x13\x0b\xc1o\xdf\
a\xa4\xdf\x01}#\xb2qv\xa4\xdb\xf4\x13V\x9bbX\x19\xe0K\xa2\xf4\xdd\xdeSA\x15\xb3\xe8\xfbr\xb0\xc0\xa1H\x8b\x13\x00\x00\x00\
\x05+\x11\xc2t\xe3\xd5\xcc\xe1\xe1o\xe4\xdf\xb1\xc25\xe3q\xff\x05\xe4|\xf0\xf3\xe3\xee\x93\xb3\x7f2\x13g\xf1\x94C\xd1e\x14S\x1b\
\xeb\xb1\x8d\xa0!\xa9i\xa3vr\x81t\x0f\x92\xd9o\xc0\xa2L\xf2cQ`\xf8\x04R/}\x91F\nAp\x030\xf5\x90\x82\x1fN\
\xb0V[\x91*\xf8\xb1\x8c\xcec\xf1\'\x13wEQ#\xe3`\"4\xb4\xc2\x8d\xd3\x10C0\xbf\xb5D\x0f\xa3\xa1@C`\xb5\xccs\
Y\xda\x12\xacQ :&\xc3\x83[\xb2\x17\xe8\xd3\xa6.\xb0LP1\x8f\xe8qv\xf0\xb2:\x8c\x94\ng\x01X/\x10;]Rg\
\xaa4B*s\x0b\x8f0\x00\x00\x00\x19\xcd#\x84L1\xa8JDD\xb0\x92+\xc4\x10\xf6\x934|=\x93\xca\xa6`0F\xd2F\x14\
tA@0\x15\x0f$\x91\xcbP/\xe9@F$\x81\xbc6\xf3\xe1(\x016\xb4\x10\xad,\xc1\xd1\t\x13{\xe9\xf2\xf1h\xf4\x0cT\xb4\
v\xa92\xf7\x80\xf0z<\xb4DU\xc0\xd7\xbc\x11i\x86pyd\x01\xc9(0\xa9V4\xbb\x9a\xf0\x1d\xc6\x83\x9d\x82\xf1\xd2lP\x0e\
!\xe0k\xf3\x02\x99\xc4\xd2\x07O\xa29M\x80g\x17\x83\\\xbbP9\xd9\x00\xa4\x92\xf0\xe7\x93\xa1p^\x92\xf7\xa6\xc2f\x1c\x92\x03\x13\
\x90\x1e\x94\xb2\xfb\x99\xa3\x9c\x01 !\xa8$D\x91\xb4\x0ef\xb2\\XP\xbb\x05#\xf4!\xe2\xcfF\xa1\xa6\x9c\xa0\x8a\xa2\xe2S]\x81\
A\xd8\x00q<\xb0\xafN\x93s!4\xbb4bP\xd9a$\x91\x00h=\x00\x9eL\x01@\x04\x02\xb0\xe7\xc0\"\x17\x91\x92U\xf2N\
\xaf\xe1\re\xf2\xacE\x90l\xb5\xb0*`B\xa3\x01\xe3\xb0\xce\xe1\xafy#\x04\x7f3v\xbe\xd0jwq\xd0\xd6\xf0\xac\x0b2\xc1\xfe\
p\xf5\x04\xa1}FA\xa5,1i\xe3\xf0\t\xc1`\x99\t\xd0\xc9\xa7\xa0\xc0\xe1\x11\x1bC\x03\xf2\x12 \x00\x00\x00\xd4\xc1\xd1\xcb%\xf3\
+\xb0\xe4\x03\xd3\xc1\xab\x04\xc0!Wd\xe76bP\x8e\xa2\xb6`\xe2da\xb1y\xd0\xc0\xbe\xc6q\xd8\xda!\xcb\x91\xf01\xd2@?\
\xb5\xa2\xcb\x9b\xf3\xae\xf8\x02w^P\n_\"e\xd0\xc3C\r\xe0L\x19`\xc7\xd6\xe1q5\x92o\x19\xe2N|#\xfd\xbc1f\xa5\
\xb0\xc3\xe9\xe3\x11\xa7\x12#\x15\x90\xd0\xe0\x913\xdf\xd0v\xbabL\xb0\xb3Vn0\xb4\x84tYA\xf0g\x87\xa1\x88\x1f\xb1\xa5\xc5\xb0\
\xce\x17\xd4\xe5n4\xab\x07\x91\xb5\xac\xe0\xcb2\x83\x06\xf0\xa3k\xf6\xf3dG\xa2\xfe\x07Q\xd6\xcf3\xdb~\"*\xe3\xd3ix\x14q\
\x1a\x14\xda\xb7\xa3\xc2\xf82n\x1b\x91N\xe4Qmu\xa16\x9c2\xba\xd9\x02\xe1TD-\x8a$\x1c\x9fP\x00\x00\x00\x8bpb\x19\x06\
C\x8a_\xa0\x11\xde\x10\x0fI\xd19~\xb4\xe4\x95P\x81\x9dq\xf6\xe9 \xccMT\xb0#\x11\xd98\x80d\x86\xd4\xd5\xe0\xe0\x96rt\
\xc3\xf1\x03H\x92\xd0\xf4\x9f\xc0\xadJ\xd0C\xe9\x93\xf4\x98\xb4\xf8\xd1\x93\x00\x00\x00\t\x03\xc2\xd4{!\xc6za\x85\x06\xb4\x9b\x82\xc3\xc2\
\xa0\x14\x8a\xbb\xa1k\x8b\xb1\xf9\xfa\xe0\x083\xd4\x9c\x1bQ\x19\t\xb3\x89k\xb3\x18\"c\x8d\x11\x10c\x9b\x02\xc1 26\xc8\x81\xfdq\
\xe0>vT.\xdd\xa0\x1b\x1dr\xb6\xde\xf3Ia\xf1\xf5X\xb4\x98\x86\xf1\xa4\" c\xc4\xb0\x17\xd90\xf3\x9f$o\xac\xe0\xec\x85\x84\
\xef\x1f\xe1\xaa\xf6\xd2#\xf3!.(\xa4]\xae\xd2\xf8\xe3\xf2\xda5\x00\xe2=\x03i\x04S\x7fF\xa0T\x8d\x14\xa0%!`\xfcs\xd4\
7\"\xc4\x0f\xd0\x9a1$\xfa\x89\xa4\x81,\xd0\xd7B4\x04\xaf\xe2\x81\xf8c\x9e&\x01\xe5\x18\xb3\x97\x8c\x01A\x06\xe0vf3\xa5]\
c\x00\x00\x00\x89\xb1`\xf9\xac\x80\t\x10\xc1]\xdbr\x94\x90\x02\xf9\xe5\xe3\xe3\x88\x122\xdb\x12\xda`3o\x96\xe4f\xd5\xb3\xb51\xf1\
\xea\x7f!\x97|bM\tR\xe8k\xe0\x03\x1e\xf1\xed)\x03\x0cU#\xe1\xf6`e|\x80\x92<A\xd0a0\xffs\xd0\\\xb2T?\
\xc2B\xcdk\xb4\x97\xc8\x93P\xa50\x13G\xf3\x8f\xa3\xe4\xcf6\x12\xf3\x1d@\xb5\x92\x14w\xeb\xd2\x9e\xc4p+B\xc0\x0e\xc9\x92|\x90\
\x92:R\x11\xaa\xc7\xe0\x17\xbbSQu$\xf8\n\xb0|\x0b\xd0(\xd4\xc2\x1fq\x03\x1c\xd7\x11>\x16\x93\xbaE\x10\x04\xfdr\x87\xb7\xa3\
~\x7f\xb2\x98\xbf\xb0\x171\x11\x82m\xe2Pk\xb1bu\xc0\xb2\x04D\xfau\xb3\xb9j\x94\x19\xb4\xd1$\xabR\xf3\x94\xe1\'\x8fR\x10\
\xb8\x11\x00\x00\x00hm\x10.\xaa\x94\x1d\x1d \xd4d\xe4\xab^R\xd2\xa7\x02q\xccR\x0f\x8a\xf1,qP^7\xe1\xd7N\xf3\x05p\
\xf0\xb1x\x14\x86\xf1\"\x08\x97\x14.\xbc\x11\xe4\xd9\xf15\xa9D6*2\xd8x\xd1$\xcc@\xe17\xe2\x96\xdf\x11\xe5\xef\x12^m2\
\x15\xe9C\xa3\xe4\xf3\xf1\xf8\x931\x9fB\x05\xe2\x00\xefM\xb0\x11A\x915\xfeR\xcd\xc7\x82\\\x86\xa0\x9e \xa1O1\x02\xcc\xb6Q\x07\
\x08\xb3\xde\x86\xb1\x1a\xd2\x82\xaa\x00\x920M\x04Z)\x01\x0fRs\x03}CS\x17\x01\x1330\xbc\xf3\xc3\xcb{Q\x84\"\xb4\xa4\xe4\
1\x9c\xfcR\xd7\xec\xb3\xf9P1\xb3\x8e\xa1a\x894)\x1b\xd0\xa2\x10\x02&\xab@\xc46\x93\xeb-AG!\xd1\x8bV\x80\xe3h\xc3\
#iPg2r\xef}!\x1c\xa5\x13\x91\xc81\x00\x00\x00\xa3XP\x85\xac\xc0\xb8\x99 \xf8P@\xc6kC\xc0_c\xfb\x13\xb4?\
[\xc3\x14\xfc@\xbfHDN[\x13L\xa0\xb1T\xa2t3\x19\xc4yV\x14\x1c\xa7t`\x86\x11c]\xf4\x8f\x89\xa3\xcc)1\x9e\x03\
\xd0\xfd\xec\x12\xe6F\"h\x8b\xf3\x95_p/\xa5\x02\xb9\x7f@\xc4ip\xc6GPc\xa7\xa0\xa4\x95#U\xc6\x92t6\x04\xf1%1\
\xe8\xdb0j\x8cD\xbcK\xb0\xc3_2\xdb\xcdR\xdf\x02\xb2\x14\xb2DJ\xcap\x06\xdd\xf0\x04\xcb\xe1\x9d\xa3b\xadZ\xa1K\x9d\x03\x02\
\x15\xa2\x0f\x1b\xb0\x7ft\xc4v\x8dB\x87\xf2b\x91\xbd\x10\x18\xa5\xe4\x00\x00\x008\x192\xa4\xc1b\x910\x13+$\x90\xd3bT\x93\xc6\
\xe2J\x9f\xe0\xb4`\x90\\60\xacC\xd42\xde\xb0\x9b\xae\xd2\x0b\xf5\xa2m.\xc0D3CP<A \xc7\xa0\xf0\x98\xb0\xefC \
\xef\xb4\xb2\x10\xbc\x92x\xba`\xf3\xeb@xX\xd1*W\x90\xad\xc413\xec`*\xdb\xf0\x9e\xbd\xc0\xdfh\xb4\x81k\xa2\xbd\xf6\xd2>\
Z\xe2\x95\x9c\xc3\xd4^\x92L\xcc\x93%\x18\xe4\xe5X2\xa6\xd8\x91\x04\x1fQTr!\x12\x9f@\x06\x84t\x9ci\x14\x18\xa81\r\x9d\
\xc0+j\x91V\xc6S\x0c\xe5\xe2aIs\xb8\xbfA\xde\x81\xf3F\x95$\x97\x88A#\xd00\x86\x8f@\x8d\x02al\\0\xd8L\xa2\
\x90&\xc3[\t\xb2Z\x84\x80\x1a\x12CC\xf5\xf2\x8d: \xbe\xaa\x12\x00\x00\x00c#BUd\xe0\xe1u\xb1A\x034\x07\xf0R!\
\x14\x80J\x9fR\x13\xcb\x81\xfdt\xd1\x1c\x08\xe2\xe3,`\xf0G\xe4\xbaj\xd0\x16s\xe19\x02!4x\xd3\xfcp\x91\x95\xbe\x82\xc4\xcd\
ry\xd6\xa0\x1eu\xf3?5\x12\x0b\xa6T\x07\xe1`\xf4\tT<O3\xe2\x92\xf0\xd7\xfc\xd2\x99\xf8\xf3\xa7\x12\xe0ft\x10h_p\
ur \xa9\x0f\xa3\xa1h\x92\xa2Sr\x10\x14\xb1\xc0)\xf2U\xed\xd1O\xa1B\xc4h\x00\xd6\x8d\x90\xf9=\x12\x87#\"\xf56\xd3\xb6\
%\xb3\x95\xb5$\x1a\xe0\xc0\x82\xa9\xc2\xd2P\xd4VNDC\x81\xa1\x98\xaf\x04wq\xa2\xcc\x87$\xe1\x1a\x90\xbf=\xe1vV\x80TA\
D\x1d\xc5\xf0\x08\xa2\x10\'\x87TGB\xc4\x0f!\x91\xb8\xcd\xb2@\xddRn}\x92\xf3\xb1\xa2\xb5\xeas\x14K\x00\xa3\xfc\x01\xf4\xec\xa2\
\x8b\xaat^\t\xc1\xaa\xad\x01Lw\xd0[\xcc\xf3l\xfcB\xe7m\xb0O\xfd\x81\x9e\x8a\xa1\xd7)\x10jB@N\xa0\x00\xf1\xd6`\x08\
\x05\x12\x02aQ\xeaGP\x96\xa3\xc0\xc5\\b\xbe\xaf\x81\xa5@P!\x03aQT\x81\xd3\x1ar\xa4\x91\x82b\x1d\xf4\x0e\x04\xe0\x81\xec\
\x13`8\xb4\x8c\x94!\xc9W\xd1\xfb\x88\xc4\x92X\x84\xb4\x10pVdTLd\x91\xcb\xfdb\x1b)\x11\xee\x85Q\xbe\xe3\x90\xed\x93D\
\xb4\x96\x04[DbTs\x80\xb6\x05r\x99\x8d1\xb0\xf6\xd0 \x1dC\xc6\x91\x11<W\xb2XH\x81qf\xd2\xa8\x19\xb0\xb2^@ \
\xd3\xa2L\xceB\x91\xf1\xd0C\x8d1Y\'\x10+\x9bb\xc9\xb7\xc0\x90 \xb0\xc9\x8f\x01\x8a\x9f\xe4\xb0\xfdC\xa7\xab`\x9b\x8c\xe2\xf9\t\
\x91\xb4\xd4\xc0FY\xe4\xa6\xbf\xd1m\xae\xe1\x925\xa2\xb9\x83r\x99\xb5\x91\x13(\xb3\xbf\xcd\xb3_\'\xc1\xf3\xc0`\xcb\x8eT\xd8\x0f0\
\xfd\xc7\x90\x8e9\xf1\xe5\xd3\xb2\x04\x89\xa4P\xc5\x81\x13\xa6\xa2\'\xe0\xe3\xfd\x181\xa4\x8c\xb1\xca\x02\xe2@et\x00\xc1rw\xbc\xa1)\
\x82\x12\xa6:\x93\xafoab8\xd1l\xc2q\x85\tA>\x10b\x04h\xf0\x13*\x91\xed\xb81\xf2P\xc3^\x1e\x04UT\xd0\x87\x82\
\x12wPP\xe8\xad\xb0_\x0e\x84\x1a\xe5\xc0G;\xc3\'\xb709q0\x8aiD)9a\xa8_\x80\xa3\xea\xd3\x1ec\x84L\xf03\
\x9d\xc5\x80;a1\n\x8d\xa1\x04O\xd4Lb\xe4\xbf\x06\xb2\xf8\xb6\xa1\xadB`\r\xefQ\xb7M\x14\xce\xc7\x11\r1A\xf1Fq\xfd\
k`r\xe0\x13\x0e\xb6\x82\xcb\x12\x83\xba.\xb1\x11[\xf4\xf9^\x83\xb3\x98\xc1P\xbf\xd2\x19\xcbp\xe4\r\x02\x8f\x95\xc1D\xae\x01~b\
\x90G>\xe0\x0c\x8a\x94\x84\x1e\x81\x85\xf7q[\xe3Q\xa9\xae\xc2WT\xd4\xd21\xa2x\x80@\xc3\xb6r\x04\xeca\x12t\xc1\xa7\x944\
\xe832\xc5\xf9blF\xe0Y#\x935\x8b\xb2\x8dq#u.`\x01\xf0Q\x16\xd9\xd2i)\xf2\x84\x93@>\xe7\xc0\xae\xb3a?\
\x10p(\xea\xf0\xf3\xea\x00I\x8a\x83\xe7?\xd0@\xb0\xd4G\x85 \xb5\xdc@1!\xf4&\xaap\xb8\xf0@\xf7i@\x809d\x8f\xe3\
\xf0J(\x81\x93+\xf3G\x1c\x02\xad\nC_fB:\xd3\x11\x07+2\xebr\xa1\xbf\xdf\xc1\xb6\x024\x02_\xa0V\x0b\xf1\xf8?4\
\x89^${\x7f@l,\xa0\xc2y\xb0\xf0\x11\xb1\xec\x1d\xe1(D\x80\xecVPDa\xe2xF0\xc3}a\xcb sY^\xd0\xb8\
b\xc4/\x9dt;\xa8\x80\xd2\x81\xd2,.r<\x11\xc1\xde\xf9A\x8f\x9f\xd0\x02\xa6\xf4m\xde\"G0\xf0\xba\xec\"`\xe6\"\xda\xc2\
\xa1e5\x01\xc22Q\xc6\x9b\xe0\x00\x00\x00\xe0[\xb1\xa7\xe0\xc0`\t\xa3\xfc\xd5\x10N\xf6\x12G\xa9$\x10\x1d\xe23D\x13\xc3\x80\xa1\
\xa5\x9e\xe0\xb5\x181\x99\xe4\x81\xbbb\xd26\x1c\x00OF\xd1\x12\x87T\x03u\xf0l{\xf4!\xcab\xa5\xba\xf1\x89{\xa0\x17D \x96\
\xae\x04\xc7\xf2\x01a\x8e\x01\xe4\x9f\xf4p\x94\xa0\x15\xfa\x13\xc5{\x00\xc9b\xe1wz#~\xcf\xc2\xf5]B\xb0iR\x05f\xe1\xa7e\
0\xfb\xd8\x10\xfdh$\xdax\xd2\xc7\x1e4\x8c\x91\xe4\x86Q\x14\"\x9d@\x9e2 q3DA\xfc\x83\xc26\xc0TC\xa0\xeb0\xb2\
\x08f\xa0\x08[\xa0\xdd\xe2\x922\xcf\x91\xac\xa1\x84\xef3t\t\xed\x82\xe4\x8d\xe4\xab\xc3\x83@\x00q\'\xcc\xe1\xa7\xa6\xb2M\x88\xe3\xc8\
K\x94*\xdaA\xb1\x8f\xa2\x00\x00\x00\xa4)R\x83=\x12[%\xe3\rz\xf4t\x02\x83\x98a\xd4S\xca0Xk\xd3\x00\x00\x00\xf7\x8e\
\xe0\xa8\xffp\x91\x0bC^\'R:\xec2\xa0`\xa1\xa1\xa0!\xa6\x14d\x0f\xe6#k6\x94\xfb\x8b\xd4\x00\x00\x00\x10\xde\"gYR\
\xac\x82\x12EM\x00h\n\x02rZ#\x9f\x05\x14\xab\xe5\x82;\x90B\xda\x1f\x00\x8f\x12a]\x19\x844\xd0 \xa4\x8e\x84f\xee1\xd9\
7\xf4(7r\x87;\xa4$\xbcq.V\xf2e\x980?+\xa3\x7f1\xc1h\xdfc[\x1f\xa1D T\xec\x03\xa4\x12\x19\xd2e\xa3\
q\xd0&\xe3\xcb\x94\xc0\xcf\xce\xc1\x98\xa0R\xf1.qK\\A\xb8\x8e\"7\x041\x9b\xcab\x96\xdeb\x0c\xf5\xe0OfC\xccq\x92\
\xde\xa9B\xdb\x93\x94#\xd1\xf3\x05\x12\xb1%\x98\xb4:\xb4\xd1\xd1\x13\xd0{\xbbcl\x81\x80I\xa6\x12\xc3\x05\xc4Y\x06@U[\x83/\
\xf4\xf1\x8b\xb4\x80\xce\xd3\xa1\xc7q4!\x06\xf11\xd6\x83O\xc0c=%\xf0 E\xe1\x8f\xce\x81\x17R\xb0\x08\x111^3S\xd1#\
\xe2x[\x12\xd9e\xc4!\xfa\xc2O\x8e1\'\xd8\x01m\x0ca\x10\xc6c\r\x9b4\xbaU k\x85t|\x9c2\xcc\x1d\x80\x9ee!\
<(\xf1\x90?aF\xd40\xfevQ\xe6>b\n\xe8\xe3\x92<\x94\x90\x1a \xcc\xabQ\xc7\xf7bA\xb1\xa3\xbb\xa7$SS\x11;\
s\xc2\x9c\xacp\xf1\xad\xd4\x08K4\xb3\xdf\xa1\xf4\xee\x01\x144\xd2\xeb\xd6\xd0*\r\xd15h\x10\x91\x05\x13r<\xa1I`\x12\xbf,\
\xd0\";1 G\xc3\x00\x00\x00@\xb4\xd0\xb6\xfeC\xbb\xb7\xd0\xe4,\xf1\xb35\xf0}b\xf2\xf1\xa7\xd1?DP\x1c\x93\x93eA`\
E?\xd0^\x13\xb0\xa8\xcb\xd0(L$\xbd\xe2SxTC@@\xe3r\xe72\xb4\x0c \xda\xb2\x90\x83\xe6@\xf2vT\x97=\xa1\x8b\
\xffS\x8b\xdcR\x9e;Q(\xb5p\xc9\xc3\xd2\xdf\x923W\x1d\xf1<\x8eqy\x7f\xc19\xf0\xc1\x90#\x12\x0f\x1c\xd2p\xbeb\x8d=\
\x02\\Rq\xeb\xc2\xf2\x00\x00\x005\x824\xb9\xb9\xe2\xf8\xb5\xe4\xa8\xf3!gO\x81C\xc4\x11\xa6\xb3D\xc6\xf6\x83\x12K2\x03\xf1\xe3\
U\xfd\xa3\xbc4\x80\xfc\x15\xe4\xb3\x88\x90\x02V\x00\xc6_\xc0\x03\xab\xd4\x14\x14\xb2H\xdaB\x80\x8b\xb0\xffMP\x01>\x02@\xd1\xa0\xff\
y\xe3\xacz\xc2\xad|\xc1S\xf5a\xcdV1\x0b8\xc2\xa6\x19\"\xb7\xd1!\xe1B\xf0&\x1a\x948Q\x01\xf3\xcd\xb1\x1f\xd2\xd39\xe3\
P\x94\x1e\x945\x88\xe4\xa0\xea\x12\xc6b\x80\x17\xd5B=\x06\x91\xd7\xba\xe1Y\xfe\x13\x8a\x17\xc1\xf2U\xb3\xe3j\xa4\xcc\xfbp\xec\x13d\
\x02\xdf\x81\'\xc02d\xab\xa2T;\xf2\xdd\xce\x11\xe0.Rpj\xe3\x98v\x94\xb8\x8b\xa2\xc7\x01\xb2?6\xc0.#pw\x9c\xf3\xbe\
\xe8SjO\x00}!\x10\x07\xa8\x81\xa9~\xc3BH\xa1\xad{\x80\\\x971\xfc\xa4A1\xe5R\xaa\x14`_\x9e\x12\xa3\xdc\x92\xf91\
\x00\x8d\x0b\x90S\xc7\xf2D\xce\xf1\xa3\xcd\x81\xf3\xf0A\xfa\xc6 \x9f\xbf\x92\x8e\xf9\x83f\x98\xa2NA\xe3y\xd4\xc1\x9c\x13A>U\xd4\
\xbd!A\x8a\x99To\xeb\xe2\xa2q\xc2\xc3\xf2`\x00\x00\x00\x80R\x90\xd3w\xe4\xef?\x04M-\x94r\xed\x925\t\x12\\\xab\xa07\
\x9bC\xc3\x99\xb4\x0b\xcf\xb1\xacA\x90\x83\xf93r\x04\x91^ C@w\x14\xc8\xc23\x12)1\x11\'\xa1\xbd6P\x0bm\xa4\xa0P\
\xb3\xa8j\x02u\xcb\xa0\xad\xba!\xf2\x0f\x11\xf8\r1\xd0\x00\xd2\x8a;2w\xc0a;Kd\xa8\xb7\xa0\xf9(B\x19\x1as\x10?\xa3\
5\x14P3\xed\xd0\xa1\xd1PA\x1d@Q`\xb4w\xb4R\xeaP\x84\x10\xc9@\x17\x1f\xc3\xdf\xbf\xc0W\x9f1\xbeF\xb4J\xd4\xd2\xbc\
\n\x83\x055#\xa5X\x92a\xa4\xb13\xabP@%R\x80\xdb\x03q\'\xf2\x87\xee\xf1\x97)!\xe9\xff\xe2\xd0F\xd4,yD\xecA\
b\x04~\xf3\xd9Xc\xd0\xd4\x93\xc0\x00#\x18\xd7\xf0\xe9\x1f \xbfI@!=\x12M\x9a4\x95\xb7\xd1\xf6\xf6b\x86\x95\xa0\xac:\xd4\
gO\xf3u\xe6\x11\x04I\x01\x82\xd7\xe0\x11\x00\x01\xb48\xe1\xed\x9c\xa4P\xacT\x0e\x082\x8bw\x91\x00\x00\x00\xe4\"\x84\\k\xf1\t\
n\xe2\x94\xe1\x90\x96H\xc1\xff\x85\xb0\x806D\xfe:\xb1\xb4@c\xceX!1A\xc2@\xfa\xb0c-\xd1\x00\x00\x00j\xc0\x92\xd9\xd2\
b\x04$\xe0=\xe4s\xc0\xb80V\x1e\xa1\xc1\xbf\xc2\x00\x00\x00:\xc0\xa1Bd\xd1>?\xb1\xa5\xe9C\xdc\xc3\xe2\xde\x9b\x90<\x81\xf4\
t\x98`\xe7{P\';BH\xea\xd0\x91\xd7\x10Z\xe70\xffI\xa2\x9b\xac\xc1\x16\xadD\xc0\x94\x02\xa6\x7f\xf0\xd8&q\xa6\xdd\x82\xe4\
\x1f\xb2\xce0\x82\xf5y\x84],\xe0(c\xb1\x9eRb\xd3/\x93C\x02\xe2\x00\x00\x00\'\xc7A4\x05\x81\xda\x07 A\x13C\x9e \
\xd2\xbe\xc4\x11ERA\xdfYP>\xda\x11h\x1f\xc0\x80B\xc3\xf9\xb5\x91T\x9cdb\x90\xb2d\x1eqf`\"\xd5\x9b@\x0ev\xd4\
\x00\x00\x00\xdf\xb6\xe1\x89\x92s\x90>\x11\xb8N\x82H\x01\xe4\xf1\x02\xf0\x8dO\xd0\xe0\x87q\x01\xd5\x01k\x8bT)\xea\xb3#x\xc2\xd2\
\xc6\xd1\"\xb5\xd1\x19\xd6\x13_\xe6S\xd5\xc0\xa0\xb4\x8d4\x11\xbd0A\x17t\x07<\xc2z\x94\x10U\'\xb1mk\x14d\xad\xb4\x00\x00\
\x00t3\xb0\x99%\xb0\"s\xd1\xdd\xbe\x93lW\xb4!\x8d\xe4\xd3>\x91\x08Y`\x11\xe01\xc2\x9a\xa4S\x83qg\t\xf2\xe1\xa8\xb3\
\x9ea\x92\x8e\x8e\x00\xed|\xd0\xd6\xec\xf03\xba\xb1\x9b\xe7A3\x1f\xa0\x11C\x02\xd6,\x80\x1c\xf9c|)\xc1\xda\xf5\x80c\xb4\"D\
\xc9S\xc93`\xcb\x94\x92\x95\xed0\xe0\xb3\x92\x86f\x13\x88va\xd0\xfdp\xa8+0\x90\x8d$\xab\x05\xf2\xa1\x8a\xe0\xd9!\xc2 \xaf\
s\xc4\xd5\xb1\x05\xeaB\xb8B\xb0.Eb\x9d\x88Q@\x98\xe4\x0c#`\x94v\x00\xa3=\x92\x80\xbe\xe0\x8d\x84\xe4\xc2\x81\"\x9d0\x10\
\xf0\xd7\xb2\xd2\x93q\x0c\x90\xc1\x8c\xd0P{\x142XX\x02i\x03b\xea\xaa\x10L\x89\xa4\x08,\xe1\xb8\x1fR\xecjt\xee\xb9\x133\
^b~Q\xc2A\xe6R2\x1d\x14Tc`\xbe\x1a\x12\xf4\xe5 \x0c\x96\xc4\x9a~\xd0\x81B1/6\x04\\\xf1B\x81\xc0\xc1\xf4c\
1\xa5\\3\xa3\xfd\x91i\xfe\x00\xfe\xdasX\x0f\xb0\x99\x1f\x93\xcd\xd2\xf1\xb0\x03S~|B\xd8\xff\x90\xa76\xf3YSb7\xef\x10\
\xd0S\x14/\xfb\x83\x89\xa0\"n\xc2\"\x8a\x8c1\xffqR\xe0g$?\xe2c \x8a\xc1\x9eV\xd2+\xefp\xcdy\x032{Q\"\
}\x90\x18\xf1\x11\xae\xf6\xc3O\x03\xb0\x0f\xab\x94\x1fZ\xd0\xbf\'\x81`\xbd\xf1\xd1wq-\xc4\x81\xd9F\xc0\xcc#`^t\x04&\xe5\
\x90\xddy\x11e\xe1\xc0T\x1c\xc1I\xdf\xc2@\x82R\xb7\xa8r\x0f\xb4\xf4\x0b\n\x14\x0b,\xb3\x8b\xfa3\x96\xce\x03%Z\xe2\xe8\x8f\xc4\
\x0fN@\xce|S14\x82\xc3\x9fb*i\xc2Tk\xa0\x95\xa2\xf3\x0eH$\xb7\x9fB\x8d\xccbn/!9\x19S\xbd\x19bP\
\x93R\xf9\xc5\xe1\xc5$\xc2\x1c\x99\xb1&\x8c\xb1\xf1\x19@\xd5_\xa2\xfa\xa8#o\x8c0W\x8d\x80Kq\x82\xc9\xc2\x02k\xa1#\xf4\x10\
\x93j_\xc4#\xe6\x92\xf9lR\xd5{\x04\'\x96`Q\xd4\xc3\xfd/\xd3d\x90c\xb1\x170C\xaat\x8b\xa9\xd1\x1e\n\xf3[\x9f \
\x89\xfc\x12\x0c\xf4\x93\xff]\x90[w\xa4\xa2\xbd\xe3\xe5\x9e\x94\xef\\pVa\xc4\x93eS\x19\x13p`\x11`\x00\xb0\x80@\x08\"\x83\
\xa0d\xd35P\xfb\x0e\x90,\x02\xa1/\xa70#\xa6t\xfb\x8c\x80\xa2\xbep\x00\x00\x00W\xadpz\xbc\x92U\x032\xb6\xe3\x81\x0ep\
D\x84m\x81\xb9\t\xb1\xc8\xa4B(Za\xc2\xf0\x033\xb1$F\xa5c\x0f`\x02\xad\xf5\xf1\x0e\xbaA\x10>!<\x06\xc4\xc08D\
\xdd\xc1\xc0\xea\xb3\xb0\xb1f\xc2\x0ey\xb3\xfe\xbcp\xfc\x18\xf3Z\xf6\xc2{\x9bP\xff\xcc\x90\xdf\x8fd\x1c\xe1\x82\xf2\x83\xd0\x11zQ\xab\
\x8b\x90\x00\x00\x00Y\x9d\xa2\xe5\x1b\x81\xce\xc9\xa3&%c\x87(\xb3\xa9\x801\x8aAT>\xfeA\x81\xfa!N\xe8\xe1\x9e\xdfr\x04:\
\xf0\xb0\xfb\x91\xf6\x88pGeR\x89\xac#\xe0L zH bY\xb0\xed\xc6P\xa1\x8b\xb4[\xccQ9\x1c\xa4;[\xf0\x82>!\
\x96~\xa3\x13\x85!\xact\x11A\xbf\xd0ak$\xbf\xbd\xd2\xc84 \xaf\xb0\xf4{\xdc2\x8b\xa6p\xb7\xff\xe2`\\\xe2\rmq\x8b\
\x89\x04`2$\x92j\x80\x9e\'\xa4\x8c\xc2QU\xb3\xa1Krry\xf8\xa2N-b\xf8\x8d\x81\xb8=B\xb8,\x80\x86\xdeb\xad\xdb\
\x10\x1c\x95t&\xda\x92\xb5.\xa4\x90m\x81\xe8\x9f\x10\x85\x0e`\xe8\xb7\xf0\xbf\x97\xb3\xdc\x8c\xa2\xdf\x84\xc1\x92\x88ry\x14t\x00\x00\x00\
\x04z\x84\xe4\x9bA\x00\x00\x00\xff\x8d\x94\x9e_\x81\xc1O\xe2\xebe\x90\xa6s\x93\xbbK\xd2\xe0\x1a\xe4\xaeK\xf2\x1bOQ\x7f\xbf#\xd2\
\xcf\x00\xef\x00!?\x154\xab,$\xffu\xf0\x9d\xb6\xe1fN\xf2,s\x04\xee\xcc\"\x8bDqO\x8d\xf3\x02\xb7a\x00\x00\x00\x96-\
\xc0\x7f\xdf\x11\xb1\xe0\x00\x12\x8aS\xd92\xa1\xfdv\xc0I.\x90\x82\x92\x13 T\xe3@NQ\xdca@{\xd9R\x1a \xc2/j\x12\
q\x0b\xe1\xdd\x1d\x01I\x02\x94\xc2]\x92\xc4z\xb0z\xc9\x80\x8e\xbf\xe1\xa1\xe7\x82\x0b\xa0\xe4\xee:T\xb9\xa9\xd2\xe5\xa7\x01,\x81\xc2\xcf\
\xf9\xd3\x1e\x97\xc2\x91b\xe4\x88:\x84O\x90\"\xb0\x89\xb1!h\x11\x069\x92\xfdX\x02\x81\xa31\xc5B\xf4\xc6\xcc\xf1\xbd\xcb\xf0\x0bI\
2\x01\xa7 \xa1\xed\x01TiDrn\xa1\x91\xb1\xd1S\xe7\xc1\xeb\xdf\x128+\xc0\xf2?\xf3\x82^`n\xa5\xe1/\xd9\xf1\xa8:\x82\
_\x00!\xfd<Rb\xc0s\x82\xd4A\x92\x9b\"\xd5\xf5\xd1\xfc\x1f\xd3\x93\x95\xf2\xdf\xe3\xb0\xda\x89\x82\xe01Qx\xdf\x90fK2 \
\x07\xa3\\\xe1c\xd5N\xe2)\xd3\x12%\xa3\xb1\x81\td\xd7\xe4#\xb7\x0e\xe4\xac\xc1\xf1\xd7\x9cc\x8f\xdd\x01{`R%\x1f@\x00\x00\
\x00\x1aRr\x9a@\x00\xd0\x87\"\xb1&\"$\x9fDw\x12T!\x8a\x94\xab\xa5\x94q\xddpX\x8f\xc2\xe5\xe7P<\x05\x93\xa9\xac\xb1\
\xbeO`]\xe2av\x930IF@\xeb\xd9\xe3\xc3\xb5\xd2\x9cX\xe2\x9e\xad\x92\x0cc\x82\xd7\x0e\x10\x83\xf6PhG\x81\xb2\xe3\xc0X\
\x053\xd6CD\xb3\x8f\xf1\xee/\x82\n\xfbp\xb2\x05\xd0\x1c_r\x03\xdf\x00\xf2\xab\xf0\x1fcc\x1f\x91qq3\xb2\xda\x89\x11\xa4\x1a\
\xb1\x83H\xb4tks\x82=\xf0\xccB\xd0\x86\xef\xf08\x8a\x13\xd6\xbbQD\x05\xd1\xdb5$\x88S`\\R\xc0vI\x93\x95\x1aR\
\x0b\xa8\"\xd4\xeb\x91i\x16\xf4\xf3\x03BW\x02\x00\xc6\x89\x01\xf0q#\x9a\x85\x81\x9f\x19\x84N\x15\xb4%\xa6\xf0\xc9\xc1r\x14\x01\xb1\x89\
\x8ed\xe8\x04\xd04|\xe1Y\xcf\xb2\x83\x91\xf4}r\"\x13\xbf\x12\x92\x91A%\x8b\x11\x9ak\xd4$\xd1\x11\r\xb2\xd0w\xf8AsO\
\xd0\xc6\x07\xe3\x05\xfd\xc3\x02kp\x1f\x87c\xa4\x82\x11\x89\xfd\"\xe2\x91\xb1\x8aBp\x9d\xb0\xc4\xfe\xbbqi\xbf\xa2n|4\xcaP\xb3\
uY\x11\xf8\xfc\x80\xf3\xae\xa4\xdb\xa7\xe1\x88\xa9RK\xf3c\xe6\x12\x11\x00\x00\x00#\x99\xc3\tP\x14\xc5\x15q\x04!3\x7f\xecQ\x1c\
j\xd0Bu\xa2\xa8+\xc3\xa3\xe9\x01\xd2\x04\x02QD@\x07\xd0Q\xe3\x89\x83!,t<t\x93\xba\xa5\xd4\x9b?\x14\x99]aH \
\xc2\xd2\xe6\xa2w\xa3\xb4\x18~\xf1A\r\x92\x19b\xd4\x8e\xe0\x80\x03\x85\x13\xb0m\x92\xe9\xbfB\x9d\"\"\xd5\xb1T\xa96\xd0\x1a\xdc\x10\
bC!\xee\x7f\x02T\x1f\x04\xf5bSq\xfc`ej\xf4\xa2\x12\xf2\\20PZ\xa0\xe8\r\xf1ka\xd4\xc2L\xa1d\xb1rw\
\x9dROL\xc46\x12\xc1l4\"\xcco\x04\x8d\x88\xa3\x18\xdd\x93\x9a\xfb\x83\"\xa5\xe1\xf9\xa2\xf1\xed\xf6\x90\xfa\x12\x10\xbb\xd5\x80M\xf8\
\xa3\xd8\x02\xe3O\xd3\xa2\x99\xd1p\xf0\xea\xc34d\x80\xbaz\x81\xf4fa\xe0\x12\xc3W]\x84A\x84\xa0%Xc\x9b\xc2\xe0\xcaT\x93\
62\x94^\xce1_\xa0t&Nt\xefZ\x02\x1f\xbe\xd2\xb7J\x11B\xf2\xe0\x03\t\xb3[\xb9A/z\xb2I\x81\x91[\x11\xa3\xbf\
\xd8\xf3\x8d3\x80JAr\xf6\x0e\xa4d\x81s\x00\x00\x00\xf3SQ1\xf6Rqc\x81\'\x06\xe0+4\xd4,l\x91\xb2\xc6\x93k\xf9\
\x01g\xa1\xf1\xe4uT\xf9\xf60P\xff\x12\x88Q\x91\x94\xf4\xf3\xc6\xcf\xb2\xcf\xe6!\n4\xf4\xe7\x92\xf2\x80a\xf4j}d\x1a\xc7\x03\
)9\x94\xeb\xf6\x83d\x81Q!sc\xbatp\x17\x01\x10\xde\xf9\x12\xa5>tX\xe8s=\x98b\xd5o4\xda8\xd3\xfb\xe2\xf0\x08\
8ay\x8a\xb0/\x01\x91\xbcn`\xa8b\x91\x06\'Q\xe2\xb8AW\x86\xa13\xdd\xc1mcb\xf0W\xc1^\x03\xb2YK`W=\
\xa0w\xce\xa1D0\x14\x82\x87p\xc0\x89#<\xeb\x01n\x9e\xe0\x00\x00\x00\x00\x00\x00\xdd2\xc0f\x93\x828\xdd\xf0\xca\x1a\xf1\xa1\xcc3\
\x97,P\x17\xf0\xa1W\xb2A.2\xe1\\E3\xc2\xcf\xa1\xbb \x02\x0cR\x90\x15Gt\xd1\xcdc\xe4\x12 \x83\xfe`h\xbeQ\x8d\
Wr\xfdZ \xd3\xber\xc7\xff2\x84RR5y\x04N\x0c\xb2\x96G\x11Y\xa5\xe2\xba)S\x19\xa6\xf3\xa9\xaf\x03\xf4\xae\x11\xe4\x0f\
\x910\xa1a\x19\xf8\x92J9 \xd9+ D<\x02\x9c\x8bP\xa4\xa3\x83\xe8\xd0\xe1\x93\xfeQ?xd\x8d\xce\x80\xef\xb2t\x17o\x13\
3\xd1\xe10;!\x84\r\xf0\x8bF$C\x88\xe1y\xa8\xa2\xf7^\x80I\xef\xf3-\xc7\xa0\x1b\x07bs\x84\x80\xdd\x82\xa0M3\xd1N\
\xfe\xf3\xdd\xd3\xb0\x91a\x92\xffQ\xa2\xbc\x97BDD\x91\xe3UT\x03\xc7\x03\x19\xb6\xb4\xe5\xeaSJ\x16\xb2\xfaVt4H`E\x07\
\x92(\x7fC\xcb\x0b\xb2\x97\x9b\xe4\xdd^t\x10\x85cy\xe5R\xcdy\xf2\xccI\x80\xfaG\x81\xbb\x8f\x02\x00\x00\x00\xde\xc1Q\xceG\xb2\
\x04\xac\"\x16\x17\"\x02\t\xf2\x8f\xcc\xd3\x86\x9c\xb3Z\x18\xf0\xd9\x1c\xc0\x00p\xa3\"\xe9\xf3\xa8\xe2\xb2\x15!!W\x07#\"\x1aPV\
osG/S\x1ep\x83(k\xd1\x14\xca\x00)~\x82\x05\xf2\"7ir\xb3\xad\xf0\xa9J\xd1\x14\xdd!\x8d^P\x1eq \xb4\x8a\
T4O\xb4t\xf0\xa1\xb3\xe2q\xd62\x02\x8dbb\xbd\x17\xf2\x81\xf2Q}\xda\x00Y\xc23\x8c\xa6\xe3\xe4\xb4\xb0gL\xf4|\xa3\xb2\
\x1d\xbe\x90\x8b\xc9\xc0\xc5JR\x96#\x01)H\x90\x86G\x13/=\xb2\xadO#\xe8e\xd1\xc0\xad@\x04`\x11b\xf4#\xe6\xa6`\xbf\
\x97\xb1o[\xc1\x8bos\xda}\xf2\x15\xb6\x81T\x94\x93\xf1I\xa0\x8c^r\xcc\x16\xf0\t\x14@qI\xb1i=\x03\xf4/\xe0A\\\
\xe2\xe4\x9d\x13\x03\xae@\x9e\xb2p\xb63!\xf8\"p\x17+\xd0\xe4@\xd0\xfe\xf2\x01u7\xa37\xfa\xe2\xaa\x84a\r\xe0\xa3\xe6R1\
f\x11Q\x15\xb9\xf2\x0f\xd0\xd1\x1a\xf4R\xbd\xfd\x93\xd0\xbar\xbb%\xc0\xd1n\xf1\xf9\xea\xa2\xb3\x0fAp\xe4\x03{\xb9\xb0\xbf?d\x96\
\xf0\xf0\x02\xb2b~\x88s\xb2\xa7q\xaf\xbf\xc1!_ w\x99\xa0\xdd\n\xa3\xf5aD\xf6U\xa1V\x00\x92Dc\x11\xb2e\xe1\xaaR\
\xf0k\x8b2\x10\xadC\xa3\x83t\x8f\xe5qE\x85\x82\x00J\x13\x9f]\xa0\xff\xce3&\x1e\xf3\xd4\x02\x12\xb4l\x04Z\x99\xe2l-\xe2\
\xe2\xd1\xd2\x9e\xf1S\xf2\xbe\x90\x0ch\xf2\x15 `\x02@2\xbdK\x91\xddKR\x00\x00\x001T\xf1\xa7\x043\xb7W\x10L\xc9@\xf4\
\xa7\x14B\x0b@\xb2\xdd\x11\xca\xf8\x91\xbe\xf1p\x14\xcf2\x00\x00\x00\xc8 \xd0P\x90C[m\x90IX\xd2\xdf\x1bp\x97\x0b\xe2\x9b\xb1\
r\xd8\xfeb\xdd\x06\x80\x04#q\x026$}\x82\xd1rAt\xa15\x13\x12^\xe2\x9a\xe8p\xfb\x05\x00\x99\xea\xc0\xe4fT\xf4\x03\xa3\
\n\x000x\xda!\xa6Ba\xdd\x9a\x01\xd7\x03\x13\x03\x86\xf3\xbey\x93xk@X\xaa\x11s\xc4b\xfc\x02\x84\xdd\xb5@\x0f\xa5D\x8a\
cAm\xffAj\xd7\xd2\xd2\xb8\xd2\x93\xa8\xb4\x84\xaedV\x07\xf0\x12w\x13\x83[4)\xfe Se\xe0\xda\x01\x93\x00\x00\x00\xc8O\
p\xe4I\xf1\x9c>\x84.N\xe1>\x13\xf1\x1e\xd3\xa1K\'\x00 \xa0\xa3F\x0f\x03\xdcnD\x82m AJ\x91\"\xa2\x82(\xb2\x00\
q\x9fS\xc2\x86\x13=\x13\xa02?\xd0\xa3z\xc1\xab\x94s\x13\xc9a\xf4jc\x08\x9f\xf1\x9bM\xa2\r&\"\x01K1Rt\xd4\xc7\
\x80\xc22\xaa\x82\xacQ\xf2P!\xb1\xb7\xfc\x92\xc8\x91\x04\xd3!\x00>K\xd3:rA\xa6F\x84O1\xc1\xe5(\xb2\x1at\xf1o%\
\x00n\xcd\xe2\xc0\xe6\xa2O\x12\xa0\x18\xa7A\xc7N\xe0\xd4\xa3TQ\xf71\xc2\x99\xb3\xbc\xe8\x91m\xca\xa20\x15\xa2\xa7\x9a\xb4\xbbtt\
\x10P\xb2\xe8\xc0\xb0\xeb\xe0\xf2\x87\x89@\x7f\x984\xc5\xc8cr\xc5Q\xac\xac\xe2~9bSY1\x8a\xeb\x91\xe1\xe0\x10W\x98 \xcc\
\xbd\xd2?\xa8s\x96\xef\xc3\x950\x14\x1c\xc5\xf3\xe9Hdf\xd4`\x87\x86\x91\xce\t\x91v\xa1\xa4D\n\xc0\\\x08\xe3\x12\xf8Aj@\
TC\xa1\xd4\x1c\xdf\xc3\x9c\xd2r\x13k\xe4\xf3\xb4`\x00\x00\x00%\xabss4\xa4\x95\x1a\xf1+\xf4\"|\xb0\xf1\xf5U4\xf8\x9a@\
\xd8\xcb\xe2|\xa3\xc0h\x18B\x02\xaf$\x82\xbfPN\x84\xb4U\xcc\xb1W\xc6\xd0%T2\xb9\x9e\x81j\xdc2\xad\xadrDj\xb4{\
\xe2\x12\x07\xd7\x12\xcf\xff\x91\xcf\xcf\x11~\xb6\xd1`xT\xbc\x88c\xca\xad\x94(Ja\xac\xf8\xb1\xce#T\xf3$R.o\xf2\xd1\xb7\
\x80\xfeHQB\x10\x94M\xa8\xc17\xe5\x11x\xa8\xe1)I\x12[\xba\xa2\x9f=\xf0R\xa9\x81\xe4<\xf0\x95H\xd4S\xf9\xa2:Y\xa0\
/a\x11\x81\x84 ^~1<r`\xcc!B\x9cG\xd0\x95-B\rZ!\xd3\xdc\xb3\xd5nR\x0c\xb14\x1c\x16\x02\x19\xa4t[\
\x95#\xe7W\x91!\x18\xe15\x03T\x14O\xd0\x15\xb4\xe0`\xb7\xb0\xc5U\x80\xa9\xda\x02\x00\x00\x00B\xb14I\xd8b\xc4\x16\x82\x07\x15\
\x20\x8c\xa2\x11\xff\xd4R9\xc9\xd3\x01\xc9\xb3\'\x99RT\x16t\xdbP\xf4SI PZ\xe2\xa8B3\x8fK\x02e\xdc\x13\xcf\xc1\xc3\
\x04_d0N\x00a\xe2\xe3\xc7\x8c\x02\x00\x00\x00,i\xd3\x86]\x10;[T\xbf\xe0\x93|\x92\x84b\x81PY\x88q:V\xe1\xbc\
\xb1\x02\xddfAS\xe9C\x00\x00\x00\xf1\xe6\x83uWQ\xa7\x97\xc4J\xd7q\xf7}\xd0Y\x9c\x90^\xf3\xa2(\xf4sY]\x92\x17\x08\
\xd0\xe3p\xd2\xf59\xe3uD\x11\x96\r\x13r\x16b\xcc\xff\xd2F\x88\x03Q\xefP\xf0\xa5\x94Og\xf1\xd8c\xd2\x15\x05Q\x00\x00\x00\
\xee\x8eQ\xbf\x94T0\xab\xb3\x87\xf53\xff\xf3c\x88\x86\xc2\xee\xae\xc3\xae\x0cBj\xeeBz2\x10_\x91\x14k\xcc@_`Q\xbf\
\xa6$L7b\xee\xa1\x14\xa8<B\x18\xbc\xf1\xf5\xe5\x12o\x1e\xc2`\x14\xd2c\xed\x13\xe3F\xe0G\x1dd\xe6\x86\xa3\xd1\x85\xe4=t\
p\x05B $\xa1\xa0W\x1c0P\xab#\x1d\x0c\xc3j\x9d\xa0I\xe8\xb0R\xa1q\xed!\xb0\x19\xa82_V\x80\x9f\x81A\xddR\x83\
\x7f5\xf3\xedF@\xea\x80@7zs\x00\x00\x00\x89\x1c\xc3\xfeK\xb4!\'\x04\n\x10@\xccx\xf0\x07\xd5\xf0|\\\x90\x89oA\xee\
\x04\x02\x0b\n\xb0\tJD\xb4\x1b0\x1duB*>@\x11\x88\xc2VN\xf2\x92&\x11o\x8cav\x18\xe4jnB\xe5%14R\
TB\xbe\x01\xf8vAsW\xe3\xae&\xf1^7\xd20GQ\xc5\x05\x03\x80\xe9\xf1\xc0&Q\xb0\xa2\xa0\xab\xedQc*cm\xadd\
Y\xde\xe3\x95\xf7`V\xec25\x1a\xc4\x827\xc3\x1d\x88\xe1\xed\xe1\x00JhR\xc5\'\x12\x00\x00\x00\xb1\xc4\"\x10\xf9\x01\xd1\xcb\xe1\t\
AD\\\x0c\xf0`br\x0f#\xa2\xcd}0\x00\x00\x00\xfa\xcc1Y\xb8r\xcb\xb0\xb3\xb6C\xb0\xae\xea\x91\xeb]\xe2\xfcT\xa4O\xbd\
\xf1\x17\xe5b\x8b\xa7\x14m_\x81\\\x1a\xf2\xf8\x1a4\xb81\x90\x7f\x02\xb0\x003p\x19\xb5\xe3pO\xf4\xa9e\xe4\xbf\x88\xc4\xf5R\xc0\
2a\x90QY\xf2\x93\xc5\xd3\x955Q\xdf,b\x1a\xdcaYe\x01\xb9\xce\x924\x91r\xa6,\xa3NEr\x19wD{:\xc1O\
\xa8P\xb1\xc1\xa2\xb4oR\xc4\xc5\xb0f\r\xf2Gk\xc0\x03\x8a\xa4\xb6\x94T[)\x12\xab\x11\xe1\x8b\xc4\xa2\xc3C\x00(\x00\xc3\xff\xcb\
\xe3pF\xc3R\x07\xe1\x0f\xa0`d\xe3S\x83u3\xf0\xf12#U\x82\x89\xe7\xe0\x00\x00\x00\xd8#\x13F+q\xd8b\x81\xdc\x9eC\
\xa3\x8a3\x94\\\x10/\x9f\x13\xc6Z\xc4\xbc^t\xdbza*s\xd1\x8c\x9a\xe4\xd0IS\xc0\x1c\xa0VL\x00\xc3#r\x00\x00\x00\x00\
M\xd1\xa9\x00\x935\xcf\xd3\x1c\x88\xd0X\xa7\xc4\x1d\x9e\xd3la\x92~\x16\x04\x95\xdb\xb0\xdc\x14\xf1\xe1;t8\xf9`\xf3z\xe1\x9f\x99\
\xc4`\xe0\xf1,O\"t\x9c!$\xf5\xd3\xc3\xd6\x80\x0e\xa4\x91Ti\xb0\x9a\x00#\xde\x1e@\xb0%2\x07\x98\x12NL\x83=\xf1\x01\
\xd2\x8b\xb32g\x00\x1c#\x00\x84\xa1\xe0E5$H\x9d\xc0\xac\x83\xa4FKq\xaf\n\xc2\x0f\xa8\xb1  10\xc9\x83\xc0$\xc1\xf8\
O ,D\x12\xfc\xc3\xc3\x94\x92\xe2V @\x88n\xf4\x80\xc1\xd1g\xf4\xc1\x97q\x04\xc9\xe0\xc0\x17\x05\xc3\x84\xe9\xb2\xfb\x12\xb4]\xfc\
\x02R\x8b\xb1\xc5\xe5\x82\x9a\xd3C\xc8\xdc!\xd8]\xc2-\xc0\xc1\x1b\x0e1\x03xDp]\x12\xb4;\xf3,\xc2\x92\xf5mddF$\
f]\x83\x0c*\xb0-\x9f\xf4\xa5\xe1p\x86\xb5$\xfe\x85\x14$b\xb2i\xeec\x04\xf63Y\x1a\xf4F-#\x16,\"T\x85b7\
\x84\xc0\xc6\x1f\x91\xdb\xcf\x11\xd2\xd2\x10\x8b\xdd\x00\x8e_b\t\xb0\xa2\xbc.\xd2:\x0c\xa3\xfb\x86\xf2H\x0f\x94\x8f\xbd\x03\x00\x00\x00\xbb)\
\xe0\xdd\x0fbU>\x00\x89\x9e\x802|t\x89\x90\x01\xb62\xc1c\xc2R\\0\x80\x15\xf0\xf37\x8d\x12\x02\xf9B!\x10!\xc5\xa3\xf4\
z\x90!\x9e9\x82D\xa8c\x15\xf40\x83\xa9\xa32\xd8\xc1\x1bP\x81B\xee`\xf8\xb2\x04,\x86\xa2b\xfe07$Si+\x03\x88\
\x032\x156\x90\x0esb\x86\xc0\x01\x00\x00\x00\xaff\x00\x8a\x15\xc3\x80`\xc033q\xbaT\xc4\xc4\x80\xb4\xed)$j\xc8C\xfec\
P\xce\x0e1\x07\x96\xb2\xd8I \x94\x01Ca\xfa2J\xe1\xf2\xd0<\x91Vw\xc0\x90\xac\xc0\x1bl\x93q}Plm\xc3\xf4+\xe0\
7\xa2\xa0]\x18\x02)U\x14y\xed\x11m\xcc\x93\xe8\xa7\x94{\x0c\xa2\x8bh\x12\xef\xd3\xb2\x00A\x94\r\xe5aX&\x81\xee\xce0\xe4\
x\x81\x00\x00\x00\x11\x91\xb0`\x90`\x13\xef\xb2My\xe4\xf23\x81\xa1\t\xe3;\xccC\xe0\xdd\x80\x8c7\x10N\x1c\xd1\xf4\xbb\xd2\xb4U\
\x90\x82\x971\x95\x02P\xee\x1e\x91\xba\"p\xf3~\xd4R\xb4\x12\x87V1k\xe8a\x0b\xc2\xa3\xd4\x0f\x14\xbaMC\x98Y\xd2\x81\x82\xe3\
\xa0u\xc2\xa6AA\x9aA\xf2T\x14 \xf6\xf9#\x1c\xbd\xb3\x813\xa3E\xfd\x00g4\xd4\xfb\x1aPB\x04q;\xef\x92\xa8\xb4\xe4:\
\x150\xab\x9cB\xba\xab\xe0\x86\xd8\xb0\xc3\xd4\"\xea\xdf\xa0\xe0M\x80\xcbhB\xce\x99\xe1P\xe5\xe1\xb0\xb6\xb2\xedg\x12\x00\x00\x00\xef\x8e\
r\xbd\xa6\x10\xe1\xa7\xf2\x08U\xf4(\xf5\x91\xca!\xc1;$\x81^\xc0\xb0\x80X\xa4\xbf\x7f\x94\xcd\xa1\xd2\xb8\xce\xb0\xe3\xf3\x93\x8dC\xd0\
\x9f\xc30\x8bbd\xc1H3\x8c\x19a\x88VB\xf2\x96\xe2\x98\xf5`<V\x92\n\xf3\x01\xb2\x81\x83\x88Yau\xaa\xc3f?\x03\xb7\
\xbeQM\x84@M\xdb\xd0\xe9p2\xdd\x1a\x12\xbfv\x11\x19\xcd\xd2\xbf\x03\xe4\xba\x001\xa4\x85\xf1\xad\xd7\x92\x8d1\"\xbd\xfa\xc3\xab\x02\
R\xe2\xcd \x7f\x03\xb1\x86\x9b \xd3\x8c\x91\xa3h \xa7\xd8 \x01@\xa1\x82\xc4\x13\xd0s\x11\x89D\xe2\xc3\x02$=\xbc\xa2T8\x92\
j\x13P\x90$a\x8d\x04\x10\xc7wA\x01I\xf4\xe8\x03R\x08\x13\xc3!1\xc1\x8f\xe4\xd0E\xb4\xc4\x18(b\x0bC\xe1\xd3~\xd3\x07\
\x88\x92\x8fY\xf1,\x88\xe4t\x1c1\xae$3\x87TT9*\xa1O^\x80\xab\xcd\xa0\xcb\x88\xe0\x96\x14\xd0w-\x14\x00\x00\x00\xfeX\
\x84\xa4\x98\xa1\xffQ\xa0\xc7\xa4@\xad\xab\xb2\x1e@27\xf4cf\x90\xf0L\xabQ0\xf7\xb0\x9cW$\x80\xf8\x81\xe1\x81tH\x08\xc4\
\xa3\xb5\x91\xacoS\xd0\x8f\xd2\xc5\x04\x83\x0b\xc53P\xdbS\x89\xaf1\xdcu\xa0\xf0\xdc\xb0F\xed\"\xbbo\xa1\xc8\x96\xa3 R\xc3\x00\
|\x80\x88\x05Bfr\xa1;\xfd\x10\xef\xf5\x10}\xa53\xa2/\xb1.\xad\xc2`i\x94\x00\x00\x00\x80\xc3R\x97\xdc\x82\xb5d\xe29\xb7\
\x92<\x071\xcc\xf3\xc1\x9a\xf7\x83\xdc\x88\x117}Q\x05\x89\xd2L\xbc\xc0tb`\xddx\x80\xb7PSf\x14p~\x95q\x88.p\
\x0c\xa8t\xcbsPYmD\xb0)\xf0M\xd8\x90^\x1c\x10\xea\xdf\x93\xc3\x981\x08\xf9\x90\xb7\x99d\x1d=\x10[\x92\xd3\xde%\xb4\xc7\
@T\x82\xe0P\xe3N\x84\x98\x92c\xb9\xf8\x82}\x1a\xb2M\xda\xe1t\x89\xf0>O\xa1\xc3\xec\xb3\xf8\xf1!|\xb8!f\x03a\x91\xa4\
T\xfdg\xa3\xa3\x1eb}yRn\x92\xd0\x93[a,\x90\x90\x02y`\xbaa\xf2\x07~\x01crD!\xf1\xe0s!\x02\xe4\x82S\
\xbb\x1a\xc3s\\\xf1\xdb&\x13\x80\xaf\xd45:2\xf2\x94\xd4\r<@\xe2t\x84\xa5vpNf\x82\x05y4\x9f\x01\xa1\x12N\x82D\
\xedQ\xc9\xadq(\xa7\xf4\xfbDS\x11*\x92?\xeb\xa3\x06\xde@n\xac#\xdep\xe0]sA\xde-\xf3:,\xe2\xb5L\x11\x8ca\
$\x8bz$\xad\x12AB\x88 \xb9\xdd\x12\xa1~\xc2\x7f\xf3C\xdf\x0eB\x011\xd3\x9d\x85P\x042aT\xc4\x03\xd1K\xf4T`\x02\
\xc2\x1b`{\x14\xe3(\xe1S\xc5A\x11x\xe2\x81\xb8\xae\xd0p\xec\xd3\xb4\xdf\xf0s\x98\xb2\x9d\x0cR,X\x94\x8c)\xf0\xdb\x05\x01\xc7\
\xdd\x13\x0e\xa1R\x9c^\xe3\xc9B\xf2<\xacc\x14c!K\x0c\x80\xf3\xa2\xa4\x8e_\xb4\x83yt>\x8d@\xce\xef1\xc1\xf0r3\xba\
\xc3U\xd4\x00\xceH\xc4\x83\x9d\x824\xe7\xc2\x89m\x94\x9a\x1eq.N#{\x00qN\x1f\xe2\xdb<Q\x84\x9a\xd0@\xd6\x11kx\xc1\
\xc7Nq\xf3\x81\x94M\xd9`e^\xe1\xf45\xb10\xfd\xc0]xa{\xa2tP\xae\xd0\xd2\\\xa2W\xf3 )\x94\x84\xad\xba2\xd8\
\x97\xb1\x00)4a;r\xb8\xeccWl\x02g\xaaP\xc5\xeb\"\xec8Q\"z\xf4\x8f\x8b\xa4\x8b\xd8\xd1\xa0\x94\xf1\xdfi\x11xO\
\xb2&3A\xfeQ\xd4ub\"\xc9\xb4\xd3\x93\xa3\xc2\xcf;d\ry\x90\xe7\xc3\"\xafZ\xd3\x82D\xd0S>\x82\xf6,\x00\xe4{\xc1\
t\xbd!\xa1\x80\x12E\xcfQ\x07\tP\x01\x9bDU\x0fDw\xc8\x93tUDx\x11rP\x13\xe2\x17\x97\xb09z\x11\xea\x1c\x04\x9c\
`\xf4y\x06\xb4u\xae\xa0\xce\xf4\xe3\r_\x80\xde*\x92\x18\n\xa01\xb00d\x99\x00\xaa\xd11\xc6\x9fd\xdb\xad\xe3%\xeb\xb1\xe9\xdd\
0\xdd3a\x00\x00\x00k\xa9\x04\xbd\xe43/B\xd2\x02@\x90\x18\xb8\xe3\xcb\xde\xe04\xfc\xf3\xd5[\x93@\'!\xbc\r y\x12\xa0\
N\x8d\xf1\x00\x00\x00q\x91\x94Z\x0c\xa2:}\xf4j\xb7\xf0&\x9a\x10=\xeaQ\x9a\xbfAl\xcd\xd1\xda\\\xd1\xba\xbf\xc0\xbeL\xf0\xc9\
\xd2@\xf1>\x00\xd4?\x84\xa7\xca\xb1\x1d\xf4\x80\xb5I\x93\xa0\xeb\"\xcc\x85\xc3CE\"u\xe3P\xee\xf6\x92\\\x141\xab\xd6\xe0\x10\xdd\
\x00\x16\xab\xa3\x0eu \xea\xe5\x00\x1f\x14A\xb6\x93\xb2\x91\xeaR\xbax\xe4\x1an`\x13\x10\xb2\r\xa1\x84\xb7G @\trC@$\
\xcd\xbf\x11\xca}\x91\x8d\xb3S@\x92T\xea\xf4c\xc2V\x02I\xdc\x10\x1d\xd0\"x\xc6\xe0\\\rB\xbay\x01m\xa7\xd2\xd0\xd3\"\x87\
`\xc4\xae\x8d\x10K\xa2`\xb8h\xe0D\xa4\xb2b\x1ePz\xb8r:2\xf0\xeci\x91\xf8\x111ikQ,\xc6\x00T\x11!\x02\x16\
b\xfe\x1d\xe4\x1b\x8f\x91z \xf0\xe67\xd0\x8eST+B#z\xe1\x13\xc2\xa8\xb2g\xe5\xe14CR\xa0>s\x9c\x9b\xc2\xff\xb7B\
3\x14\x83\xb1\xb9\x90\x9f\xab\xa4\x96\xf2\xd1W\x80RB\xda\xd2\xa8\xde\xd1\x81n@zj4[\xc7\x13\xfb[\x84\xbf\x9c\x10<]\x10\n\
z#>\xe81B3r!\xe5\xe2\xed\x1c\x02\x90v\x92Wz\xf2\xf8Q3\xde\x8c\x11J\xca\xe2\xca4\xa4\x1c\xc3\x91v&q9i\
d\xf4\x7f`\x1c\xe2\xd1\nI\xf4\xfa\xf3\xd0\x03?q.\xab\xc2\xf5\xba\xd3\xddg\xb1\xc0\x01\x03>CQN\xd6\xc0\xca\x82\x01\xb86\xc0\
\xdc$\xa3\xa8\xde\xf0b\x02\xa3gI\xc4v\xfea\x08Q\x84+\xa2\xd0\x00\x00\x00`\xbcA=\xc8@\xaf\xbc\x90N=\x90\x1e\xb7\x03\xa0\
0\x13\xfa^\x82\xe0\xac\x83\x90\x92q\xa6zS\x89\xfd0ccB\xb4\xe9\xc3\x87\x9f\x82\xf9\xba\xf2\xcf1\xc0\xb2\x0c\xd1I\x92\xd4\x15\xad\
\xd2~]\xa3\xe2\x93\x02\x02\x82\x047\x92\x03\x9f\xe0\xa3(\x16\xd0!\xe0a\x01\x0e\xe3qN\xa2Dk\xb1\xdb\xb6\xe2@\xee\"\x9d\xb5\xa3\
\xf4\xd5\xd0T \xe2\x00\x00\x00\x00\x00\x00\xb7 \xa0\xc1)\x01\xfe\t\xf0\xb6-CY\x82\xa4=E\xd1}Zr\xafW\x80i\xa2\xa0\x13\
pa\x0bB$\xfe\xfa\xe2\x1b\x89R\xc3\xe8R\xe1\xcf\xd3\xb4G\xf3\x15Js\x9c\xe3\xe1\xe0\xa3\x80\x85ir\r\x13\xd1\x04\xe2\x11&^\
\xf4\xd2\x8d4vQ\xa1DW\xe2\x00\x00\x00\xd7|t\t\xb3p\x90\xe71\xd8\x9f1m\xeb1\x15\x1ft\xd69\x03~\xbe\xe2k;\xa1\
\xcf\x8eq\x9dR\xa4@R2\xe6\x15\xc1\x00\x00\x00\x17}\xf2\x8a\xe5@mg\xd2DjA\x8d\x02\xb3&\x8b\xf2\xe1\x84\x03\x7fP\xe2\xa4\
\xb2\xa1)\xfc\xc3Qo\x84IO\x93\xc43B\x9c\xe3B\xb3\xed\xd2\x13\x07\xe1\x08\xa2a\xbb{QC\x1f\x92J\x92S`\xef\xc1\x1d\x06\
\xd4F\xeb\x02#\x1c!\xee\xb3\x82\xb9-$\xad\xc5\x02\xb9F!\xfe\xa5p\xb4/t\x8e,\xf0\x8f\xea\xd0\x00\x00\x00\xb0\xdc1\x86\x94\x10\
\x20\x13\x01\xdf@2\xfd\xd6\x90\xe7\xe2\xe1\xee\x8fcG\xfb\x11\x01&@&\x99\x81\x8b\xb7\xf0\xe6&a2/p\xaa\xf2\xe3\x80o\xf1e\
\x201\xc3`\x11+\xecS\x15d\x821\xcb`\xef\xd4!G\x15P\\3D}\x9b\"I\xb8\xf0\x06\xbca\x8e\xb80\xfa\xfd\xe1\xb7H\
\xe0\x9bXd\\,\xc1\x9d\x023\xd2\xc20\x83EToZb\xd3r\xc3>\xa8\"`T\xb4glp\x93\xeb\xf3\xbe\x13T\xd1\xb62\
n\x06b\xce\x082\x1e\x97\x81\xfd\xddC\xb4*\xb0\x00\x00\x00\xab:AP\r\x929\x0c\xe0\x82}\x90Q\xc3\xf1\x8fP\xe0\xe6\x9a\x94\r\
nC\xbeLd\x962Q0\xaf\x00\x94\xb0d\xe9\xb5D+\x1c\xa3\xb3\x83\xc1\xa4v\x01\xe6\xf2\x02\x9f[#\x17\x824\xc30!\xca\xca\
\x13\x15\x83\xd0\n\x0eQ\xf0T\"\xbf\x00\x84\xd8xTc\x880\xe8\xd8\xe3\xefX\x94A\x19\xf0\xd2T\xb0?\xc3q\xb3\x88\x11\xdaQ\x11\
#\xc9r\x8a\x13\x80,m\xa1j.\x91^N\xd27\xa9\xd0\x90\xebR\xadjc\xf4\xce\x03\x18/\x14\x04\xa6\x13e\xbb\x11?\x8c1\x89\
I\xc0\xd0\xadS:\xbe3<<3x\x1a\x81~\xcdQ\xd1#\xe1$\xf8#\xed\xdd\xd1\x9b\xb1\xa1\x0c_S\xe7\x0f\x84\x7f(\x82y\xa1\
\xa1\x8b\x9d\xa2s\x04\x03\x11j \x9a6\x91TQ\x81\x08\xd32$\xee\xd1\xc3\xdeS\xac!\x82\x92\x8b1=\\\x049\xf5\xa1z\x91\x00\
\xef\x8a\xd2cx\x00\xb6\x1a\xd0\x89\xbeQb\xa9T{M\x80\xe0:A\xccZ\x92\x1a\xbd\xc1\xaco\x92\x84\xc8\x02\xc5\xa5\xa3\xbf\x1e\xf06\
^`\xc7\x8ft\x94\xcb\xc1\xecs\x14\xad?Q\'ABn\xc8BZq\xc1Jp\xb4\xc9x\xa4\xb2\xf6A\x00`\xe4\x07\xafs%b\
\x83 &\xc2\x1d\xe8@\x8d%\x14p\x9b\xf2H\x99\xb49>4\x1d\x9a\"\xf9\xf4#\x17*\xe37S\xb1\xbe\x83\xe4\xf2\xa6\xf1[bA\
\xf6\x92\"\xe0\xa6\x04\xc1\xdc\x90\x9aV4\x8f!B\x95\xfe3rE\xa2\xb8\xbb\xc0\xaf(\xc0a\xdc\x80\xd4\x1a\x84\"D\x12#7\x01\r\
\x9b\xc3*0\xb2x\xf9#\xbe\xff`o\x7fB})\x10\xf4,\xa1\xfe\x06\x10GW0cW\x84!\xd4\xa3\xc7\x95\xb1\x11(1\x82\xed\
\x81\xeb\x98d*\x17AT\x18c\x90K\xe3\xe9 \xf2\\\xb0\xe0\xb4\xde\x00\x16\x04\x04\x1a\x8f\x83\x7f\xa7\xb4mV\xa4E\xb43\xef\xcfB\
\x82\x0bA\xc1\x8c\xe0l\r\xb1\xa0H\xb0*\xe6P.0\xa0qJ\x81\xba\xd3\xc1\xf3\\\x82\x92d\xc4P}3\\\xb7a\x1f\x8c\x02\x96\
\xee2\x87\xa5q8\x0b\x81\xf4K\xa0\xe3\x89R\x83O\x83\xf6\xbd\xf0T|\xb0us0\x86\xf7\x82\xb4\xd42\x98j33]\x01)\x0e\
\xc2\x8eM\x02u-P\x98dq\xa7\x80\x10a\x99\x92^\x88\xc2\x8c\xed\xc1\xb5\x08\xe0\x10cP\xb0\x97\x14\xd6Y\xa1\xbdMa\x82I\x84\
C\x0ep}\xd2\xc1\xa5\xcaR\xf6\x0f\x02\xbcBAAb\"\x00\x00\x00\xefg$\xf6u\xd4\x1b\xb1\x01\xf5\xadPX\xdea\xbe\xc1s\xb4\
W\xc4\xd7\xa6\x91(%\xf0EO\x12\x07\xa7\xe4\x99\xc3\xa0\xca[@\x16V\x00\x95\xe0b\x89\xfd\x13q\x9a\x81g*\xc1)^\xc2\x1c\x8d\
\xe3@\xdb0@\xe5\xe0\x00\x00\x00\xd5\x92\x90\xf0\xeec\x8b/\x02j:\x94\x9b\x921\x00\x9a2\xbe\x08\xf1\xa3\xfd3W\x06\xd1+\x16s\
\xd5\xa9\"\xf8K\xd2\xe4/\x04\x14TP\xd1X\xe2R\xa6\"\x8cv\xd4X9\xa2X\x1b\xc0\xdc3pY\xd6\xc1\x83s\x14\xdc\x1e\xd3\x96\
\xdc\x90A\xad\xf2lA\xf39\xd0\xe1C\x1b\x02\xa8\x89\x80\xd0[p7QSL\xdf\xd0e\xfc\xb1\xfc\x890\xa9K\xa1\x98^\x94k\xd3\
s\xdfg\xb0\xd6\xcab\x1b\x8a\x93VB\x80Cu\xa0q9qiF\x11x~\x84\xdb\xd5\x12{6c\xc2\xb2T\x93^\x03l\x1f\xc1\
{\xad\xe2\x9fDa,\x9bA\xe0\xab\xc2O{\xb2\xa3\x80\xa3\xa0\xfe\xb3,\xa7\xa1E\xe5a\xc3\xed\xe1\xbeI\x94\xa0+\"\x02\x1bQ\x0b\
D\xc0\xa3\x8d\xd2\xff\xbe\xd0U`\xd0&\xf6\xb0J\x97\x84\x00\x00\x00n\xa4!\x06\xc1c\x0e\xf3\xa3Z\xf7\xf3}\t\xb0\x13F\xd1\xef\xec\
\xf1\x00\x00\x00\xdbJ\x84M\x81C\x96P\xa4\xc9S\x13U\xd0\x12\x11RR\x87\xdd\xa1\xbe\xd3\xb2\'\xd4 \xbb\x87\xe0\x8b\x92\xb0klS\
59$\x8cL\x93\x1e\x1b\xd12N\xa4: \x81s\x8b\x92\xf7\xcbq\xd5\x98#\xa1Z0\x03\xc9\xd1\x0b1\x80\xa2y\x11]\xff \x99\
\x05#2HD\xcd\xa2Q\xe9\x1e\xc0x-\xb2\xb0\xe8\x927\xc9\x90\xca\x0e\x03\\I1\xfc\xedpb\xa6\x04,\xdd\"c\xd7\x10\x95S\
\x91|hCJfqX\xb0\xb4\x18)\x94Uj\xf2\xfc\x9d hSB \x81\xb1\x81Gp<\xcdc\x00\x00\x00\xdf\xaa\xe2\xba0\xd0\
\x17\xa0d\x00\x00\x00A\x11pW\xdb\xf0\xf3Y\xc1\xc4\xfc#~j\xe0+6\x83EV\xc1u\xdes\x1b\xa5A\xb9@\x00A\xc1\xe04\
\xb4C`$\xd0\xce RW\x9c\xa2\x16\xd6r#\x9a4\x15\"\x01<0\xd0\xd9\x8f\xe3\xce\xa6\xb4\xc9\x8aD\xdfW\xa1\x8erQI \
1\x03\xbe\xb0\xfcr\x84\x1e\xdd\xe1\xa0\x82\x10\xd6\x0c\x01\xf5%\xc08\xb8\x93Y\xc7\xb1\xb6\xe4a5\x00\xa0]C\x80,`!s\xd5s\
Ni\xb1\"4B\x9d\\$\x07O\xe0\x0cc\x93}\x1e\x91\xe9\xea\x11\xb5(R~\x99\xe4\tB\xa3\xb6\x94\x02\xfeB\x94\x15\xf3\xa2\xe7\
\xe7\xa1}\xf8\xb0\x00\x00\x00RT\xe2\xa4\x9cQ\x97\xff\x02\x8e}\x04\xb7u\xb3\xd6\xda\xd3<T\xb4\xd39\xc1\x12\xb93ZWQ\x87\xa3\
\xb2\x88\x99\xf0g\xf3P\xd1\xfc\x11\xae\xa82\x08:\xb1lK\x93\x14\x88\x14e<P\xd2\xa4\xf2\xc5$\x03\x11l! \xf9\xa0\xb0\xbb\xe1\
{Tqy\x9a\xf09\xe3S5o\x80J&\xb1\xa3\x08\xa4X\x89\xf4\xc9=\x93\xb6aS0\x84\xe4m\x004\x85\x8e\x12\xb6\x9c\x11E\
J\x00\x91\x13\xc4\xae\xbb3KNAo~\xf3+\x1c\x02\x8c\xe9\xc09u\xc09\xd3\xa3\xef\xc1\x93\x08!A\x10Ta\xa5D\x122\x9a\
\xd0*\xe0\xe0y\xcc0c\xd5\xe1\x03\xfa\xf2\xc6\xa8\x83\x91\x84b\xbb\xc7\xa3(\xf7#\x9c\xe2\xe2\xdc\x91r/\xabA\xbb:\xb2}\x05\xd3\
\xa9/\xb3Z\x192\xdfO\xe4\x1d\xa9\xa0(w\xd2\x00\x00\x00\x90GP\xe1\x94R\xa9\xd4\xb2\xc9\x9d\xf0\t\x9a\xd0\xb1\r\x00\xad\xcd\xa2N\
\x05\xf1\x90\xb4\xd4\xa9L\x01\xf7\x94\xf25\x07\xe0V\x95 \x9e\x944\x87\xc7\xc1\xedf\xc4mRT:\xfb\xd16S\xd4\xb3\xbf\xa0\xab\x8f\
\xd1\x93\x94\x83O\xc2\x92nR\x01r\xba\x11\xcf\x1b r(\xd2\xa0\x9e\x048\x99s\xdb\xe21\x8f\xd5\xd0\xc9\xae\x04\xc9\xddr\xbd\xa8\x14\
H\xc2\xa2\xab\x8d\x14\xf5tq\x11\xf9\xf2\x00\x00\x00\xbd\x96\x14x\xea\x82\x7f\x0e\xc2\xe3<\xf3\xa1!\xe0\xb6\xc9\xe2c_\x93O\xf5C\x17\
*`4Jp\x1dQq\x00\x00\x00\xacf\xd3[\x14\x94)\x04\x02\xfd\xa4\x80\xa3b\xd3$\xb1\xe09\x93\x01\xa7\xbf\xc3\xc5n\x90\xf9\xdf\
\xc2xSa\x9dk\xc3\x03H\xa0A\xc71\x06\x10$\xaa\xeaC>\x87\x00\x12\x02C\x02\xd5\x03ETt\x12\xbc\xa3\xc3>\xa4!\xe3A\
\x1d\x90\xe2\xc8(\xe1^\x84\x92\x93\xa1\x00m\xbb\x12\x10v\xf2G\xbbp\xb8=\x84\x1eO\xe3\xd7L\x11>\x10\xd3\x9d\x16\xa3\\\xed\x00\xf7\
\xef\x90\xef\x9e\x01\xdc\xd0\xe1\x93,#\xab\xa1r\x84\xd20\xd3\x9f\x02\xfd\x06\xa4\'\x0cp\x03\x91\x933ZB\xe0\x86\xa0!/\x10[\xd4\
A\xbe\x9b\xe4A\xa1\x803\xb2\x11\xc0j\xd3\xa4.S\xdd\x0e\xd1\xbd{\x14\xacO\x92\xf5m\xb0\xcf\x07\xe3\x86\xae\xb33g!\xfd\x8b\xc1\
\xfc\xc8\"2\x8c\xa1\xdb\x0e\xd4\xaeS\x90\xfe\xde\xa2c\x05\xd4\xca\xb4\xb0\xa9\xefq\'\xae\x94\xce\xa5\xb0N\x95p\xef\xba\xe0\xc8{\xa2\xcb\
\xd8\xf1\xbf\xb9ST\x07\"\x1c\xbd\xb2\x17h\x83\x9e\x0e\xe0[\x1c\xc3\x06\xa2\xa4\x1c\xba\xc0\x06\xad\x80C\xc7S\xe57\xa4\'\xcePy\x07\
1\xcc\x10\xd4e0\xb2h\x9a2\x11\x84rd\xc4C\x11\xaa\xf2\xb8\x12\x83\xef\xc70\x9e\x8fB\t\xbf\x83\x0fk\"0b\xb2\xf0\xe9\xe1\
\xd8}\x81jj\xa0\xcbOB\xb2\xads\r\xf6\x82\xee\xe2\xa2\xe3\x86\xc1?7`\xfc\x9a\xe2\x90n\x80\xf4\xbaA>\xbbA\xea=\x82\xfe\
\x7f \xb0\xb6\xd0\xcby\xa4\xcc\xfa\xe1\xce:#X\x8b\xf0\xe5\x80q\xd5\x19\xd21\x95\x93)\xfb \x9b$\xf1\xdb\xc5\x81\x14\x8cb\x00\x00\
\x00\x80\xef!+2\x92!\x9cc\xa8|\xa3\x8f\xda\xb2\xa0\xb80L\xaa\x80\x93\x7fC\xbd\xad\xa1\xc5ad\xb5OT+\xd0`\xd5}\xe3\
\xbf\xa0\xe0\xd7+!g\'@7=\xc3\xa7X4\xd1d\xf3\'9\x02\xff\xfd\x93\xf5\xd1a\x8a\x80\xb1\x17\x86\xa0\xf4\x06`\xfd=\x14\x1c\
ja\x00\xcf\x91\x0f\xfa\x113/\x91\xa7a4\xec3\xa3\xa4\xa6\xd4\xdeU\xd2Lb\x82\xaa\xb2\xe0#\xbf\x02\xbd\xbe`,\x8b#8\x85\
B\xd3\r\x83\xc3xck\x89\xc1>o\xd3A9dKzr\x1e\x96`\x00\x00\x00/\x99\xc2\x80_\x90\xfb=\x10\xcfO\xd0\x05\xee\xb2\
\xd3\xa4D\x16\x1b\xb2\x8b\xb4\xf1\xb1\xea\"X\xcdp\xa0\xc2\xb3\xfd*B\xf1T\xf0\xafR\x84\x94\xc6Q\xb9\x00\xb3\x0f\xfc#\x03\xc0\x80D\
\x8eQ\x8e\xcf\x83\xa5\x9er\xe5\xed3\x7f\xd6\xc2\x18o\xf4\x00\x00\x00\x94T\x10+e1\xce\x9d\x94\x16mA\xd1g\x90w\xc9\xd3Z\xe6\
A\x06\x90\x84\x90\x10`2\xf1q\x02\x9c\xa0\x08(\x92w\xfd2\xce\xaf\xa4\xe0\xb9`\xbc]\xd2CZP\xd5D@\xb0:B\xf7\xad\xe3\
u\x87\xc0$2\xf0\xafs\x11\x00\xb8\x90\x18\x8f\x00\xeb\xf1C\x0c\xc5\xb0\xf8\x8e\x93=\xd42\xff\xf224X!\x9a&\x82%\x0b\xa1F\
{\x80\xe6\\b\xb7\xb3\x02\rasS\xf4\xe3-\x15\x00\x1a^\xb4\xc9\xab\xc3jhQ%\x89\xf4iw\xc2\xb8\x86\xb2\x8e`@\x185\
#\xbalA\x84\x81\xe4^5\xa0M\x83 \x00\x00\x00\x113A\x00\x00\x00\x00\x00\x00xc\x04\xcb\x1e1\xb7\xb8\x00\x14\xd4r\x0b\x9f\"\
\x1e\xa9\xe2\xdbm\xe13\xc737\xafa\x9a\xab\x93\n\xf8\xe30i!\x1fJ\xd1\n\x86\x94}\x92 \xdd\x13\xf4D7\x82v=$4\
b\xb4\x9fu\x81\x81\r\x12x\x92B\x99\x9f\xe4\x08\r\xb0\xe1]2p\x8f\x81\x1b\x8f\x82\x19U\x90\x01\xcc\xb0@\x96\xf0\xa6\x1f!\xfbE\
\xa4\\\xc2\xb2\xc5^\x14\xec\n\x03\xd9\xd9\xb2\x00\x0c\xa26|B\xfd\x8acG\xf8\xd1\xc6Y3\xe1\xcaR\r{\xc39\xc1q`\x84\xf4\
Y\xd6\xe2f~\xa0\xd20qv\x95\xc0\x11\xf5!\x87Z\xf2\xd7O\x93\x03\x00T\xc5\xc1\xa0f[SV\x02D\x91<\xb2\xf6\x1f\xf0\xad\
\x8e\xf1\x1d\xea\xe0\xd2\x05\xc28\x1cb\xf9\x89\xd2R\x92\xb4\x8e\xc1\xf2\x1bQ\xd0\xad/Q\xf1-\xa3\xb8\xd9Q\xd0\x83\x14Q\x8cA\r\xce\
\xe0\x1a\x14\x93\xe9?\xc2\'l\x84_d\xa4f\xcc\xc2\xdcb\x84\".\xd1\xd1\t s\x8fC\xe0|\xf4\xde\xa7c\xfd\xd6Q\x01\x14\xd3\
<\xc7\x83\xc9\x8e\x10\xcc6\x93\x89rc\xa0\xdc\xd0\xf0[\xc1\xb2n\xa2\xb5\xef\xa1UK\xa3\x04qDm\xa4\xc4\x08\xe1b}vD}\
\xc9\xe2\x1f\x7f\x03K\xd8sv\xadT*L#>\r\xc1|\xcd0\x8e\x8bp\x8a\xd9\x91\xd4t1L\xfc\xd2\xb4\x06#\xb1\'\x10%H\
\xd2_\x07\xb1\n\x80\x12\x8eQ@\xb3\xf1P\x99z\xc2#8\xa1A\x9aC)*\xe2t\xb4c\x82\xbc\xe0b\xd13\x00\x00\x00\xa4b\xc2\
;\x01\xa0L\x7fA\x8d\n\xb3\xd2\xcc@#\x93\xb2<,\x14\x8e\xe8\x83\xb0H\x92~X\xd3\xb0\xa3r\xc6.qF\xd1\xc3P}\xe2{\
cr\xd9f\xa3A\xa3\x11gW\xd2\xf4BQ2c\x83\xa0\xc4\x12\xb0h\xf2\xb6\x16\xb1\r\xaf\xb1\xda\x0b\x12\xbb\xc4\xc2;\xacDV\x85\
@\x13\xc4\xf1)H\xc4\x7f5\xa1y\x94\xb2\xc7\x9aA\x9f{\xb48\x94\xe4\x00\x00\x00\xf9L\xa0\x05\x17Q\x91XP\x1b8\x00b\xeb!\
\xe8O\x04\x1a\xbb\xc22\x8e\xf4:K\x92\x92+ \xc8\xbe1\xba\xfd\xa1\x0c\xa3\xb2\xd9t4?\x96T\xd0uc?\xe4\xe0\x90_\xb3\xbc\
p\x81Gx\x00\xae@\xb1\x88\x83\xc1\xb3y\x94\xa0n\xc3\xe9\x014\xe0\xbe\xd1\x83Bt\xe5.a\xc3At\xa7n\xb2\xc1\xb1\xb0\r\x91\
B\xe8u\x90\xe1\xa2\xe1:UpG\xccag\x85\xf2\xb5y\x82a\xe4\x001\xee\xe2\xa0u\xa32`B\x9f_C\xc4\xf3 w\xa7\x91\
\rB0\xf3\xb4\xa4#O\xe0\x0c\xfaB6\x81\xb3\xb9\x01\xe1\x8c\t\x03\x87\xab\xa3\r\xc2\xc01\"s[\'\xa3S\x7f\xb3\xcd\x86\x02\xdc\
e 1v\xd1*!\xd1V\xb7\xd2\x85\x8d\x01\xe5V\xa4\xf2\x9e\x02\xfb+\x01T7\xd0\xcdY\x84\xe0\xd8\x00\xe1\xbf\x13\xbd\x8d\x84u\x93\
\xe4\xe0p\xd1N\xac!\x02\xb4\xb2@\x8f\x04\xe9\x03\xc10\x96\x01\x7fb\xb4\xcd\x80\xc4\x93O\xe2\x9b\xf9QpC\xa2\xe8\xa0\xc0\x9br\x80\
\xd3\xaf\xf24M\xf10\xe1\xc0\xd8\xfc\x00\xf1l\xa1\n\xad\x14\xda0\x11\x1cY \xbd\xb8s\x97I\xb0\xd8\x15A\x0c\xdb\x10\xbe\xa9\xf0x\
\xee2\xa8?\x13\x87\x82\xe0\x01\xbc\x82\x1d|t]\xb4\xe1_aT\xf07P\x12\xfd\xf3\xa9\xdf##.\x90p\xf2\xb2\xbdT2\xd3\xb1\
\xc1J\x9b\xf2\xcc\xc4\xb22\x8c\xd2\xc7\xf5\xf2\xae\xe2\xf3\xeaO#n\x80\xe0_\x96\x10J\'\x11\xaa\x8e\x02\xbc!\xc2\xd7n3\xc0\xec\x02\
\xe4U@\xa0o\xd1\xc1\xc4@\x1fY\xe2\x01\xe4B\x00\x00\x00\x16\x97\xd2u\x8f\"\x08<d\x81itU%r \x85\x81)\x89a\x02\
*3\x10\xb0\xf4\xbf=\xa0\x1d\x97\x04\x83\xf3\xc2\xbf\x1a\xe4`gB\n\xea\x91\xaf\x8f\xf3\xa8W\xf2\x0cV\xf3\xd8~\xc4\xa2\x06\xe1D\xf4\
\x93\xa4(r`wATO\xb0\x7fU\x03C\"@$G\x91\xe9?\xd4\xa3s!\x18\xe7\x81\xebB\xb3\xe4\x8d@\xa5\x81\xb4\xe7\xaf\xa0\
\x9fDr\x00\x00\x00i\xffr%\x9fA\xa7\xf8\x12\x12\x8b\xa08\xcfq\x00Jt\xc4\r\x92\xbdd\xa1\x8cT\xc2\x9f\x9d\x93\x9b\xc7\xc0\xc9\
\x980q~\x10d[\xc0\xe3\xc01\x015Ro\x9e\xf1\xf9\x15\xf2\xf2\x8d\x804=@)s\xc2\xc7`3\xe4c$?LS\xbb\x80\
\xb4\xf3\'\xe2\x01``\xeb\xfcSR\xbfaH\xf4\x81\xe2q\xc00\x90\x12\xa3B\xc0J\"\xb0\t\xbaB~\xcb\xd1\xd2\xc1\x82\xe6pT\
\x1b\xff\x92\xcbv\xc0+\xec\xb2xZ\xd0\x1f_c/\x80\x82\x04\x11R#c\xc2\xd8\xe4P\xdaI\x91\x7f\xceq\x9a\xec\x92};\xb2\x1a\
2q\xc3E\xd0\x9c\xd5Q\xd4\xcd1\x00\x00\x00W\xdc#\xf2\xa8\xa2\xe5Y\xd4\x8a\xf3\xf3\xa6\x9b\xc2\xb5\x8a\xb1\xd5R\x81\x8a\x06\xa0N\x1d\
\xf3R\xca\x93|0\xc0\x8e\x13s\xce\x1e\x02V\xe9\xc2\x9dm\x91\xe05b\x00\x00\x00,xr\xaeW\x83a+\xe1\x10Cdu\xbe\xf1\
\xe0\\\x80\xa5\xd7Q\x00\x00\x00\x01\x8cb\x8cf\xa0K\xfa\xd2\x99\xc5\x91\xf2\x1cc9\xd5P\x00\x00\x00h\x82\x14\xa5N\x90\x12\x15\xf3\xf6\
JRv\xfc\x91\x8c\x12t\x0e\x80Q\xbeZ@I\x06\x01\x8b[\xc0\xf4&\xa1\xde\x06sX44\xec/\x11\x88\xd9\"\xcf\x1c\xf1\x7f\xd0\
\x81}\xbb2\xb1\xb0\xf2S6cV\xcab\x957b)\x08\x12b\xfe\xe2\x1b\x05\x92@\xd6\x83\xbe(R\x86\xb9\xd2\xaa\xc91\x96\x89\xb1\
\x00\x00\x00\x7f~@ $\xc0Q\xd6\x91\x17\x87\xd0o\xe1C\x9e\x81\x10\x12\xff\x01\x89\xa7r\xb0T\xf0jM\x82Apt]\x96\xe17\
\x0eBJ\x96\x93\xa2\x08\x91\xc6\r`\x17\xc1\xa1(\x83\xa3g>\x13l\x83s\x0eq\xa3\xa1\x84\xa1\xc6\x90\xd0B\x82\xc1\xa2\x0b$\xc5\xd5\
\xb0\xb9\x9d\xb0\x95,\x92C\x15!S\xac\xa3\x06Z\"]\x8a2`\xcd\x80\xbfK\x94@\xf5\xf04q\xb3`\xc5Q\x91\xe3!\x9a\xe7#\
\xd3\xca\x01\x81C\xe3M\xe2\"\xd5B`\xd7[\x84\xc7pq\x8b\xc0q~`\xa1\x10n0\xf0V#\xec&\xe3\xd5k\x02\x03\x9b\xd0\x00\
\x00\x00\xd2*\x905\xc1r]G1~\xb0@\xd7\x84\xa2\xf7\xf1`\xce\xd4\xa1\x89\xe1\"\x00\x00\x009d\xb1C\xb3\x81\xbe\xd20\xe98\
\xa2L\xb3\x92:\xe9\xf3C\x03\xe0%\xfd\xe0\x9bKd\xcf]\xf0\x95\xd9b\x8e\xabr\xe1\x15D)\x82\xd0\xec\xf7r\xca[\xb2\xd8\xa6\x93\
\x00\x00\x00\xf0{\x94\x1c7T\xdf\xc1\x02\x1d\xcb\x02\x04\xb6\x91\xc2\xca\xd1Z\xa7\x11\xddQDv\xa2\x80\x87Z$\x80\xb0b\xbb\x05bz\
22\xd3\xea\xe2\x80`#\xde\xfe\xe1M\x8e\xd0\x00.\x80S(\x11C\x95\xa0.l\xa2i~\xf2\xea\xef\xa3\xebo\xe0C\xf6\xc1\xe1\xfe\
\x12fh0r\xe1\xc2\'\xa7\xd2\xb1~$a\xb6\x04\x00\x00\x00\x15\xa5B\xc9\x84\xf2\xac@4\xeaT\x81\xe6\xc2\xd1}VB0[r\
-\x0b\x147Yd\xee@\xd2\xa0G1\xaf\xb63\x80\xbb\xb0Y\xa72\xa3t\xa0\x9a>r\x01\xad\xd4X\xff\xa1\xce\x9b\xf1\x82]\x11\xcd\
92\xc8\x81\x13\xd7\xa3\xe0\xbbA!j\xd1!\x00\x00\x00\xc6\x80#\x841b\xc2\xf4\x81:\x00\x02\x1f\xfb \x9b#\xf4Q\xf2\xb0*\x7f\
r=|\x93i\xae\"z \xe4n\xd7\xd1\xcc]\xa2\x9b\x8e\xb4-\xfb\xa2\xf6\x0b\xb3\xc4\xf6A\x89\xb0\xf04,\xc1E2\x10\xd44\x03\
\xe9m\xd2I\x89A\xb0M\xc1[3\x91\xad\xd6\xc2\x12\xd7\x91\xa8U\xa1xQ`Qx\xf4\x939Pf?\xe2\xaa\xc5\x01@8\x82H\
\x87\xd4\x17\x0b J\xe2\xf0;8\xc1\n\x1b\x02\x02y2QF\x80-\xae\x806T\xe4\x14\x1eqO,\xb3j-\xc0\xa3\xea\xf1wY\
s\xf1\xb0\xf2W\x00 \x8b:2\xca\xd3C@\xb3\x82u\x80a\x8a\xc7\x93h\x91\x14\xc1\x85\x92\x00sq\xb6K\x04\xd5\x8f\x80\x99?3\
\xf0\xdd\xf0 \xe9rzd\x82\x7f\xbd\xc2\x9d\xf2\xe3,UR\x9e\x9e\x91u\n\x82\x1c\x91\x80\xc9F\x80yNR\xd2\xe0\xe3\x15\xc8R\xc2\
\x20T\x08\xa4\x82\x175\xf1\x00\x00\x00\xb2c\xe3\xf7\x173\xac\xc2`\x93Zq\xb9:\x01\xe0\xaf\xe1<\x9c\xa45\r\x91\xff7R\x9f\x1d\
\xd0\x00\x00\x00\xab\xc3\xa1\xd9\xf5#\x17 \x04\x18\x97SV\x10\x81\x02\xfbQr\x10\xe2\xd2e\x82\x99\x8a\xc4\xd6\xaf\xc1[ID\r\x92\x01\
g$szn\x80\xd0g1\x8a\xfe\xb3\x9f\xa5q,<\x82\xefS\xf0#\xde\xd1\xd6`B;\xd2\x90X\xa4P\xbd\x0eA\x93\x7fQ\xa1\
;\x83\xa04\x91\x18\xda\x02\xed\x8dD\xa7d\xd3\xe3Ep\xea\xcb`\x7f\x86Q\x9eE$\x01\xd0\xa0\x14\x17$\x82A\xa2\xe1\xf6B\"N\
\xf2N\xeb\x91\xa9\xb9\x901:\x01\xa7\xb5\xc2\x03\x16\x11\xf5\x00\xa4\\X\xf4~\xf7`fu\x83\x1a?\x01G\x90\xc0d\xfa\x01\xa9\xdbR\
p\x020\xeeb\x04\xfb\x87\xd09\xe52\x0c;\x02\xa1\xf8\xb1\x8e\xd4\x11g\xe11\x9e\xb9\xb1\xf5\x16\x116\x87\xf3B\x04c\xe2\xe7\x83\xa4\
\xb2\xe2\x9c\xe2\xf1\xc9\x19\x12V$\xe1-)\x13\xd8\xa2\xf1\xef\xa9\x94\x00\x00\x00\x1b\xf5\x10\xa5\xd9S\xc413\xe1\x11\xc4\xa6O\xc1\xcc\x15\
\x143\x80\xf1\x86\xc2R1\xa9\xd1\x03P\x83\x98\x8f1\xf9\xc9Q\xee\x140\x95\xa9T\x8c\x00\xe2\xce&\xe4\xac\x9bd9\x081\xb6\x86\x11\
\xcc\xff`\x9a^2L\x10\xb2Z\xddPE\x02\x03\ne\xe4f\xce!\xe8\xbab\xac/\"}g3J\x8a\xe0\x1e\x87\xa431\x02K\
\x8e\xd3\xb1\xeec\x19\xdeQ!\x1cD\"\x04\x83\xee1Q;\nQ\xdb<\x10\x94\xf0\xb3\xc0\xe0\xe1y!\xc2\xbfq#q*t\xc5\x7f\
\x81U\xc5\xa2\n\x83\x94+\x17\xe0$\r\x90-\x19@I\xfa\x00\xabP\xe4\xd9\x80\x93\xd8\xda\x82\x7f\xe1\xb0\x82$\x84\xf9\xe0\"v\x1f\x90\
{Sp{\xb3 \x15\xfb`\n\x9e\xa3\xe5\x13\x91G\xddS_X\xf2O\xb2\x92Dg0\x85g\x80 \xa9\x03\x91\x10\x02l5\xe3\xa2\
7\"\xa0}d\t\xe2\x12J\x97\x03\xd9\x8e\xf0/j\x84\xe8\xf3\x01\x84s`l\xd4\xd1\xe6\x88Tp#\x02%_T\x84cD\x1b\xdb\
C\x9c\xdd0\xa3\xf7q\x8ak\xb0\x88E\xe0\x1d6\xf2#\xff\x02\x85LD\xb4?\xa1\x9e\\\x11\x17\xf3\x03C\xd5ci\xcb\xe2\xc4:B\
\xa0T\xd2\xdd3\xc2\x00\x00\x00g\xd8\x10\xe81\x84r\x10\x11\xa3\xdeSZG\x90\t\xd2\xb0pPR\xce\xafpsp\x110\xfe\xe0x\
\xff\x90\t*\x12\xa0\xe8\x81\xbf\xa9\x817PQ\t\xad\xa1\x0by\x92\xccWdcD\xa1i\xc7\x82gd\x00f\x1a\x03u\xf1\xd1H\x00\
\xe3\x02\xad1\x0f~`\xa1TaVp\xa1\xaa\xb7\xe2\xc1\xf3\x82\xcbs\xd3Y\'\x14\xcd\xfc\x90i\xa2\x04\x11\x8c@\x00\x00\x00\xbc\x8b\x04\
\x96&\x00\x0f%\xe2\xff\xca\xf37T\xc0\xce\xb9\x13\xd2\xb1\x02\x1d\x040X0b6_\xb1\xb0\xb4\xf0^\x94\xa0\x00\x00\x00\x81\x1d05\
XP\x13b\xa0\xc9Y\xb0t\x9d\x01\xc0oT\xa4\x9a3\xd2\x84\x80\xe5T\x12v\x04\x00ZF\x01\xab\xa9\xd0\xd43\x04\x7fE\xc0\x0c\xcb\
\x13\'\x97\x80IK\xa2\x89\xf7\x10\x81\x00r_\x19#\x0b\x80sRA\xd1;\xba\xc0\xe1\x89\xe0\xa9\'\xe2x\xae\xc4\xff\x03b\x98\x80\xb0\
c{\"\xfa\xa4b/\xb3\x01\xa7ET{\xfb\x91\x0c>\x04\xba\x07\xa4\xa2\xa3\xa0\xe9\xe6\xe1\xd6.t\x98\xfcqc+PA\xa1A\x84\
WaE\xccR\'\xdf#\xbc\x8aP\x00\x00\x00\x1bX\xd2\xa0\xa8p\xca7\xc4\xa1\xbdB\x02\x9a\xc4b\xaf\xe4\x9c\x19\x03\t\xae\xb4\x13\x94\
\xe0C{\x93s\x9d\xb3s($\xf4\x7f3(\x17#>\x1f\xa0\x86\xcd\xc3\xe8Sb\xd47\x81\x8f\xb5\"O>S\xb5F\x80\x91\x80b\
\x13F30\xca`o\x81$\xd5f\x94?\x9aPs\xf6\xf0}\xe5\xa1H\xe0\x80\xa3;\x92\t\x87\xc4 \x94\xb0\x13I\xf4\x846\x10\xa5\
)\x90\xca\xda\x90R\x04\x13\x94\xe1\xb1\xb5\xfb\x80\x98\x86\xb2\xb3\x95b\xf7\xcf#\x82\x0b\xe3(\xa1\xf1\x19\xd2\x01\xc7S\xc4\x12\xb0\xa3\xf5@\
\xb2\n\xfe\xb3\x8du\xd2\x1fB\x12\r_\xf4\x91*\xe1O\xf3\xc0\xc5\x01\x80\xa1$\x10Y\x87\x01\x01W@\x90\x1f\x11\xec.\xc3?\xca\xb2\
\xb8\xb7\x93\x00\x00\x00\xe7\xe2@.+B\x9c\x02\x90\xcd^\x80\xa6 !\xebQaQ\x1d\xf2\xba\xef\xb2\xf43\x12D\xd5\x01\r=\xf3Y\
\xad\xa1\xf4\x95\x04&U\x01\xe2\xba\x11\x8d\xbd\xf2+\xf9\x93\x89T\x03~\x08A\xf9\xad\xd1C\x91\x02!\\\xb2Z\xf4\xa2\xa2O\xf0\xfd\xbb\
\x93\x11\x0fq\xc0\x19Pp\x00\xb3Cb\x93\xa9\xc1\x83x\xbd\xc01\x9f@\x18W1\xc5P\xa2\xcd~`\xb0\xf3B\x89\xfb I\xe7\x91\
\xbdi1\xf8\"\xf1\x01F1\xbb\xed\xd0\xde4\x018\x8c\xd0\xc0\x9b\x02\x141cJ\xa31\xbc\x95\xd1+\xf3\xe2E\xfa\x11K\xd52\x0e\
\xa62\xfcD2\xfem\xa2I\x80\x92\xe6^t\x06\x91\xd0\xb8\x15\xa1\xab\x94\xa0\xc8\xd3\xa0VT\xf3\xbe\x12\xe0\xa4sd\xc9\x9fb\x8dr\
\x94=F$\x02p\xb4\xf4R\xe4\xb6\xb5!\x04W\xb2\x9d\xee\xc1\x15\xfe\x03F\xdb\x91\xa4d\xf4\x14l`9c\x04\x8d\x15\xd2\x08\x0eR\
\xdd\xebq\xab2\x11\xebz\xe3\x84\xff1\xbb\x11\x12\xa9\xe0\x81%\xd5!c\xad\x92Rm\x823@\xd1\xa8\xf8\x83~\x9f\xb4\xb3R@M\
\x06\xf2\x17I\xc2\x19\x1aR\xfd\xf5\x92\xc1\xbda\xb39\x91z\x88`\xbf\x10so\x1e`\x06S\xd3\x0cFb:6\x92]\x01\xb1\xb8\xcb\
b\xd9\xe7\x00Fx\xc2\xd9\x14\x12\x96K\xa1\xc6CC\xf9;\x12\x94\x8f\x14\x1c\x9aq\x1e\x19b\xb9\x07\xf3\x00\xe03\x00\x00\x00f^`\
\xc8P\xe0\xe8\'!\xbed\xe3\x9d\x89rv\xd1\x01Y\xd9!\xf1\x88\x02 g\xc1\x92\xcd2\xdd\x8d\x80\xc9\xa4QE\x1bS\x19\xeer9\
.r\x00\x00\x00\x19\xf6\xf0\x8fNqU_\xc1\xbce\x90B\x9fQ\xde\x91\xb0\x80\'Ah\xc3\xd2\x9b\xd61!\x0f\xc035\x10\x82\x1f\
\x93\x92m\xf3\xb0\xf4\xe1\x81O1\x16i\x81%\x9c\x11\xca\xe5A\xd5\x96\x02I\xa2\xe1\xc3\x00\x02\x86\x9c\xc2\x1f\x11\xe2\xa92\xd2\xce\xbdS\
Er\x91b\xa4\xc2\xf1\x92D}\xdc\x81\xb9\xefS\xae\x9f\xb4\x00da\x10V\xe2\x13bBpL\xb4]lR\xda\xf2A\xfat\xb4\xec\
\xb6\xa3\xbf\xc2\xd2\x8e3\xe3\x12\x1c\x83\xfe\xd9A/\x06\xb32KT\n\x91\xd3\xd7\x1da\xa1\x0f4cr\x02M\xc2\xb04s\x13\x88\xcd\
\x81T\x95a\xcfQ\xd2g\xf8ce\xcc\xd1a\xb0\x04\x8evs!i$g\xf6b\xe9\x87\xc1T^A\xbee\xe1\x8b~\xa2Y6\x04\
\xcf\x91\xa2\x1avD\xd7U\xb4\xc0#\x10\x91>\xc0\x9a\x9d@\xd3\xa6\xe2V\x94D\x9a\xaf\x82\x96\x9bpJ\xc23[\x1f\x12\xf9\"\xb3\xab\
\xb8\x82\xf3\x85Pri\xe1\x167\xa0\xa2AB\tw`E\x94\xf0\x11\x10\xa1Nc4\xeb\\\xa3O\x1ep\xb2\x8e#]M\x94\xc6\xfd\
\xb1>}\x00X\x8e\xd1~\xb1afE\x92\xefK\xc3\x17\x1d$%\x81\xc3w\x07\xf3F\xee\xb1\xfc\xbe!;\xbfb=1B9<\xc2\
\x85I\xf25\xc8\xc2\x8d\xe4\x12\xc2\x04\xc2K\xf5\xe0N\xf7@s\xad\xb10\xf3aT\xd3\x81[\xba\xd0\x95\x1d\x81iT\xd4\xa6\x18\xd2\xe9\
\x1a\xc3\x8d~\x14\xf9\xae\xc4\xfc{\x04\xdc\x95\xe2\xac\x82\xd1\x86!Q\xa8\xf93\x859\x907$\x90\xa3\x1f\x12\xd2\xe4\xe1c\xb2\xa1\x81\xf9\
`;|\x81EW\x81=\xb4\"<{a^L\xa4\x97%\"d|\xb2\xcbs\x84NS\x00\xd6\xf1\x10w\xab@\x0f\xce\"\xdc\xfda\
\\<$W#\x92\xf4\x01\xe3x[@Im\xf0(.DJF\x13\xefx\x01\xe5\xa4\xc2F)\xd1\xa4\xfb\xe2\xfc1\xc2e\xd0\x02\xff\
\x92\xa0P\x06p\xf2\x8bq\xbb\xee\x10`}\x90.\x1a`%\xc0\x80\xaf\x92\x11d\"\xb1\x8f(Ay\xb3DL\x86T\x97\xba\x00EE\
\xb0\x82\xc0\xf2\x9a\xc8\x82\xba\xb7\xa2\x97TR\x85x\x83\x18\xa2\xf3\x1c\xfc\xf1\x08eqr\x18\xf13\x03\xb2\xdfz\x84\xe1\xc9B\'\x1aB\
\x1f\x8f\xd4!S\x10^\xbb\x82\xee\xc4q\xeda\xb1xP\xc14\x1e\xf1.P\x83\x01\xc3@\xe5\x8a\xc0;X\xb2_\x92\xf1\x0e:\x02\xd7\
\x9aR\xaa\xa8\xc0\xfe\x99\x10\x9cJ${\x10@\xddCsG\xc4\x93\xa2: |\x89R\xc0I\x91G\xc7 \xda\xd6\x91\xf9\xc2\x12q_\
\xf0\x11S\xc1X\xddC\xcab\xa4\xe6`\xf1\x1e\xce\x83\x88zA\x98\xba\"L\xfe\xf0\x05\xaa#:\xfe\x838\x91D\xd4\xc8\xa1\x8d\xf3\x11\
d\xdb\xc2o\x90\xf2\x89K\xe4\xf4\x0bb\xfe_\"\x10H\xb1\x8d\x9cR\xd4\xd0rkU\xe2e\x060?&\xf1\x87\x9c\xc1NF\x82\x19\
\x20\xc35\x85\x11\x1f\xbc\xb2\x93w\xf1V\xa6\xc4\xdd?\xd4\xa0\xe5\x81\xaa\xba\x90\x0f2\xb0\x08\xb3\xb1\xb3E\x10\xdd.\x13K\xa7a0\x1d\
\xe2,\xb0R\xb50\x12\xeb\x0e0\x82?q\xb7\x15\"\xdd7\xe3\x95\xc9\x90\xdc\xf3Q\xe1\x980\x8eJ\xa1`A\xb1\x9a\x18\x04X\xb61\
(5R\xd5\x13\x03^!c_l\xb0A\xe3\x80\xdb\x9cq\x91@\x12$S\x03\xe1{\xc4\'\x80qo\x8c\xe2\xce$@\xd3\xaa\x10\xc9\
P4N\x08\xe37\xde\xa1e\x0f\xe4\x1e\xf5\"(\x85A\x04!\x00\xca\x03\xc2\x90\x8b\xa2\xa6Mq67\xe1\n\x92t\x086\xa2\xcb\xe1\
\xc2>I\xc0\xe4\xec@Ata\xe0\x97\xf4_=\x900\t\xc3\x05X\xb1Pp\x02!\x05\x01\x8a\x80\xa006a\x07\x1e\x90\x08\xff\x81\
T\x16\xa2\xadyQg6\xf1\xf8\x91\xd4\r\xffr\x0c\x12\xf2\x00\x00\x00\x82\x03\xb0\xa6\x9c\xa3\x97\n4\xd3\x0c\xb0\xe5\xea\x12\xdb\x902\xe8\
\xd5P8\xb24\xe4\x8d\x11}\xc2\xc2\xf7R\x01\x95\xdb\xb1\r\x184\x16\xc0QJ\xe2\x01\xf8TboT\xf1\xf2\x1b\xe2\xfd{\x11M/\
\x92c|\x03\xfa\xe0p\xb7.\xf3c\xa0\xf0\x9c%d\x1fP\x90\x06]a\x96?a\xe2o`lg\x80\xe7\xeb1\xedu\xe4\xe9\xd2\x91\
\x0b\x83A\xb9\xdd\x10aP\x11n\xd7\x90\xfcl\x84\x96Qp{4R\xfa\xe2bQ\xb02\xabC\xc1\xa5.\xa2\xbd\xa8P\xd4\x05\xd1\xac\
\x01\x81\xe7\xf5\xb1T>\xa4\xf2\xa9\xb3\x1d\xd8\x91\x03Z\x04\x9f\x1d\x01\x03.2\x07\x9b\x04G\x95\xc1\n\x8b\xd3a\x184\xf7\x1b4DX\
$\xbb\xe7\xf2\xe8\x01\xd2\xf9\xd8\x91\xa7\x03D\x00\xb1\xd2\xa9\x85`\xcfE\xc3\x12$\x92\xd0\xd5\x90\xfe\x9eS\x9a\xa5R,\xeb\x92H\x882\
7j\xd2\xb1\x82\xe3\x1d\xae\x12\xdb\x05cBG\xb1\x02EA/\xde2\x92\xd9!\x14.\x01\xaa\xd0C\xb4>\x01>m\xf3\xd4d\xf2\xea\
\xfc\x92a\xc0\xf1\xcf\xf2\xa0\xa9\x90\xd2\x81\xc7\xf2c:\xc2vn\xe4\xfb*\xc1\x94\x04\xb0\xc5\xfcb\xa9\x13\x839D$ \xe2\x02\xd1;\
\xf2\xe5RBs\x9e\xe3\x80\x83\x93%|\xf2O\xb7\xb3W\xc0Ru\xdbbm\x14\x82\xacAb\xc0\x7f\xa2\xd7\x85`\xca>\x81\xbb\xb2P\
\x96\ts\x12s\xc0\xacT\x02\x01\xf9\xf18\xe6\x83]\"\xd0\x07.\x11/\xd4\xf1%@\xd4\xa4\xc8\x12\xc3\xc4\xe2S\xa3\x91/\x8b0?\
\xf6\xd0\x1d\xfe\x92\xd55\xa2iQ\x02\xe7*\xa1\xb8\xa1\x94\x17D\x81\x0b/\xa1c\xe72h\x9d\x91\xd3.\xc1u\'1\xe0\xa8p\x1dx\
P,\x1f\xc3\xeb\xacP\x94\xc1\x91\xb2qt#\x1b\xb3Rp\xe0jd\xa1\x0cW\xf4\x06\xa1\xd1\x0b\x02\x02\x07\n\x02t\xf7\xc3\x0fP!\
\xb9\x90\xe0\xc6\xaa\x10\x93V\xb2\xcfu \xe5\x9b\xe4\xb4\xa5\x91i3q\x00\x00\x00\xdf\xd8\xc2\x1d*\xa2\x13\xb7P\x95\x8a\xb0\x98 !%\
,\xc1\xf1\x83a\xd3L@\x8fD2\xc5K\xa2\xe44R\xfe\xe5\xf2}K\xb1\xe7\x073\xed\x08\x00\x05\x1d\xd1V*\x94\x9a\xc3\xb1\x0e\xcd\
\xd1\x92\x9e!Q\x90\x14LI\xc3\x04\xf6\xa2+a\xd3\r\xf9S\n9S5\xa5R\xc0\x05\xc0\xbf\xd2\xc2\x00\x00\x004\xf2b\xe3n\xe1\
\x91\xc4`\xac\na\xe2F\xf1\xe8\x9er\xb3\xb2\x02\xb7j\xf1v\x1c\x80B\x07\x13\x99\x96A[_\xa2E\xd3q=\xee\x03\x83\x82\x14M\
\xcdB\x8ecr\x929\xe4\xf7m#\xd5m\x93oHQ\x93t\x92B\xde\xb1\x89\xc6\xd2\x8ae\"\x08x\xf1\xcc=R\x00\x00\x00\x08\\\
\x92\x97mr\x1e<`Ll2\x0e\x1d\xc1\x10+\xe2\xf9\xeba2&P\x0ei\xe33\xaa\xf0\x87\xbf\x82\x91\x01q\'V\xa0\xdd\xecq\
\xb7}\x00uV\xf2\xf0%\xd0c\x12p\x95+QhE\xe4\xf7\x95\x12\x14\x80\x00h\x93\xd3\xeb\xceaS\xfba\x00\x00\x00\xd6\xe0\x01\xb2\
\x8c\x84\x92\x87\xa1_/\xc1j\xca\xa0o\xf23\xed\xbe\xa1\xefU\x00(W\xc3{\xc6\xa2i\xfeSoW\x00LJ\xa1\xc7\xc3S*e\
2\x8a\xec\x00\xafm\xb06\x1d\x91=h2\x82\x8c\xd4s\x8d\xb3\xf5\xc2\xe3P:@*\xf5R\xc1\x84P\xb5.`\xa6\xea \xf2\xa2\"\
\x1e\xed\xe2B;\xa0\xff\x10\x90\xe4\x88\xd0_\xbd\xb0\xa0\xf41@q\x84\xd0\n\x83 \xb2\x84]\xc0\x11N\xd1\x02\xb2\xcfa\x91\x1e\xf2M\
^\x92\x9f\xda\x02$\xc8\x00G,B\x8d\xfb\xf3C\xf4\xc0\xd9\x95\xa4\xbc\x91\x92h\xad\xc1\xcb\xb0\x10\xe3\xd42\xb8\x8b`\xe5\xf4\xa2\x1cc\
1\xf2\xc4C[\xb9 d\x1c\x91\xf0\xc9\x825\xf9a\xfa\xcf\x02\'%!\x0f\x05$\x95\x9f\x83\x8aA\xe2\xda\xe1\xe2\x0b\x91\xb4\xe4Mt\
{rd[N\x10\x00\x00\x00\x15\x8bq\xc7\xfc\xf1\x0e\xd2r\xc9\xaa\x81\x93\xb3`f!\x11@\xad\x03\xe8\xc7#\xb8\x94\xb0J\xb9\xc2\xe7\
\xa6\xe3\"\n4\xb1\xa8\xc4\x1aX13f@p\xf40?\x9c\x01\xb2\x9223\xb5\xb3\x00\x00\x00\x16\x0c\xb0\xc5t\x81)\xf0\x13\xc8m\
D]\xbb\x93\xef0@\xedT\xd4L\xe5\xc2\xdf\r`\x97\xdd\xf3\xe5\xad\xb4[\x1b\x12U\xb5\x93\x00\xae\xa4\xb4\x1a\x82\xd2i\x00\xca\x98\x84\
f\x021j\x924X\xacQ\xac\xaf\xc1i\xb7\xf1H\xec\xa16\xa3\xb0\xc1:D|s\x90\xb33 !\x11\x91\xf1\xc2!\xc4\xf8\x13I\
*\xa2\rw\xf4I\xc3\xb1\x88Fp\xcdn\xd4\x94\xa7\xc0p\xe2\x93\xbdrq\x073\x82\xa0\xdea\xa5\x0cQo\xa10\x0bA\xa0\xbf\xda\
\xc1\xc8\xf7qh\x0e\x83i\xf8\xa1\xabU\xb0\xba\x8c\xd2\x19z\x14;\xd1\x13\xe0\xa3t?\x12p]\x1c\x01=f\x916\xaf2\x9a\x99a\
\xc3\x80\x10wa\xe02\xdaP;S\xa2\xe2\x19\x04\x03\x81t\"\x80T\xc0?\xf1\x0e\xe8Q\xd6_\x04\xa2\x1c3@>sE\x9cBj\
\xb6t\xc8s\xe2\n\xc0q9\xb1P\xa8\xa4r7e\xa4\x908\xc2\xb6\x02\xb2\xa5\xb8\xc0V(C\x8d\xac\x029K\xd0\t C\x11\x8b\
$\xb7X\xc0\xf4\xa4#\x00\xa8\xb1\xdb|\xd1c\x02\xe2\xd5/\xd0\xf4\x8b\x12c\xae\xf2\xf9spj@\x80\xfazD\x00\x00\x001\x91\xa1\
\x83\xe4\x01\x9f_R\xb5\xc7\xd0<f\x14\xb1.\xb2LI\x82\xf6\xb3\x90\xb2l\xa1\x08?\xd4\xd1\xe32T\xc9\xc2`\xcaQ\xf4e\x94\x06\
\x8f\x82\x86Pc\x86\x12\xa2T\x8aT\tr2\x91j\xe2\x83\xb5\xf1qD\x82\xc0\x91`y\x9b\xb4d\nD`\xc2A\x9e* \x8a\x89\
\xa2<\x0c\xd15v\x94) \x03i\xcf#?\x8a\x04\xad>B\x90\xab0\xef)AA\xd6\xb2\x82\t#{L\xb3\x9fD\x04\xbf\xe20\
\x08\xa5\x92\x9cc\xc1\x12r4\x8c\x82\x84z;3\xec\xfdc\x92\x98\xf0\xcbhSc\x9f\x12\xbc\x1bR\x08E\xe3\x1fV\xc4Z\x8bbv\
\xc6q\xa2\x87\xb4\xa3\xb8b\xbb\xd9\x83\xb5Ft\x0eca\xc0*\xd0\x00\x00\x00I=A\xdc4\xc4\xdd\x81\xb2\x1a\x01\xf2\x80\x0e\x81+\xfd\
BP\xe4PRF4\x82\xe6S,\xdea\x1a\xa3\xd4\x97\xc2\x81?\x0f\xa1\x0egt&\x18C\xa1\x9f\xe1K#\x92\xc7\xa4\xa4a#\xa0\
P\x1a\xb2\xd6+\xd3YjD#\xb5\x94\xd5\\ \xad\xa8q\xa7\xeb\xe1\x9f\xa7S\xdb\xd8Q\xda\xc0\xb3\x1f\x8e\x02\xdc\xc4\xf2\x83@\xa3c\
(\xd1U\xdbA9A\xc4\xdcM\x91\xf6\xbc`sl\x11\xd3j0\xd3\x8b1\xa3\x0b\xc2%Yd\xf0\\1\x9b\xef\x10\xe2\xf8C\xe8Q\
\xc0\xdd\xf2\x82\xcfq\xa32\xa7bG9S\xfd5`~\xc2\x80.\xcaSg`\xb0\x02D\xa2\xd7[BR\xee\xd2p\x861\\\xf9\x13\
o;\x02\xd4\x97t\xfa\x17Q\xd8\x91\x90\xe0\xf1\xc0V\xe7\xb2\xa1\xf2\xd1\x17\xe2\x10\xb8;As\xca\x91\xdaV\"\x1d\xa9$\n\xdeQ\xa3\
\x87QP\xa3\xf0pD\x90\"F\x10\xb3\xb7\xd1\xed\xecs]\xc8\x03\x96$\x80\xe5b\xb4\x08\x9cR\xffo\xe0\x8aM\x14\x00/q\\\xb2\
\x00\xd0?\x82\x8f]!e\xea\xb0cuaPW\xa1\x9bs4\xb0\xb4R\xf8N\xb4\xf0\xbf2:\xccAs\x99\xe2/\xff\xb21\x16\xf2\
\xc7E\x92\x83\xa8A\x052\xa0b\xa3\xe4\xb7\xb6Q\x1b\x93\xc0O\x8f\x04\xbe\xd6\xa2\n\x1e\xe2\x9e\x7f\xb4\x1c7\x10E\xae\xe4\x04\x7f2\x13\
>\x92\xef\r\xe2*\x81\x14\x83\xd5\x10\xbe\x1e\x82\x18\xa1\xd0\x0e\xaf\x00\x97\x1d\xe2Gs\xc3o8d\xda\xd6\x82\xba\xfd\xc0P\xe7\xc28m\
\x91:\xa2\x03\x8e]0\x1di\xf3V\xaf2\xed\xd7\x90,\xf9\xa1!\xb7\xe2\xa6i\xf0\xa93\x11\x18\x10\xc4{\x06\xf1911vx\x93\
bX\xd3\x99\x95\xe0\xdb9\x80KV\xb2\x92?t\x0f\xe3\x00\xd3f@\xbe%2\x83\x933\x8a\x811\xcb\xefr?\xabs\xbc\xf6@J\
\xb1P\xfb\x02\x83\x9c\xcd\xc0\xf0]4\x8d\x86@\x9c<c\xc1d\"\xce\xfd\xb1\x85_\x14\x00\x00\x00\xe0\x1f\xf0y\xe1\xd1\x99\xe01,\xcc\
\x82\xe0\x9e`\xb8\x10q\\\xf63\x00\x00\x00Z\xa0\xa1e\n\x11\xe6_\x80\x9a\x15\xb1\xec\xbc!:o\xa2\xb8kPB\xcdp\x01\xb6\xd4\
\x06\x19\x94\t|\xf2S\x0e\xe2c1\x80\xc6j\xc0V\xda\xb1\xa8\x90\xc0?\x8b\xb0\xaf\x87q{\xac2\x08\xa1\xd0\xf3*\xb1\xc6Td\x00\
\x00\x00\x1f\r\x83\x96\xc1c\xdfk\"C\xf5Q\xd2\x1a\x00\xd8%p1\x15\xb1\x90l\x03\xe9{\xc2B\xa3\xa0\xb5\xf0s\x1aH\xa4C\xcf\
2\xcfEB[\x89\xf0a\xdb\x10\xa8\xfb\xb1\xbdGD\xc9\x8dT\xdc\xa4\xa0\xe5G1\xc4t\xb4\xbd\xa4\x12\x08M\xa1\xcb\x0bA9%#\
\xd2\xc9\xb2\xb9\xceq\xf5\xf3\xb0\xd2\x1d\xc2\x8fP\xd2\x0c\xb0\xb1v\xd5\x82\xba\xf5\xf2\xba\xaa\xa0\x81\x051\x86\xd4Btn\xe3\xda=1\xf7\
aR\xc1\xba\xd1\x07Y\x12A\xd7\xf0\xff\x9a10\x9a3`\xdfQ\x11\x19\xc3\x18{\xe3Z\xbeC@z\x148U\xe4\x81M\xa3\xfe\x82\
D!\x00#\xcc\xba!\x1dy\x01\x8e\x02\xf0\x97;\x82\xc7\x11\x02\xe9a\xf2.\xc1\xf1\xfd\xc8A\x8c/@\xc0\xd8\xe1\xcf/\xf1\x04\x84\x81\
\xb8\xc1\x80\xdcy\x03\xfbP\x82\x9b\x88\x84\x84\xc4\xe0\xf1\xc9@e\x7fB3\xbf\xd2(\xef\x81.\xd7b\xf1\x04\xd3b\x87\xe2\x17\x84\xb1}\
\xa2\xe1\xcf\x96Te\xe5\x80\xc8N$R(\xa2`\x10\xc2;f \x95\x05\xd0\xbf[A\x1b\x9f\xe10\xd8R\x11\xfb\xa3F\x81\x02R\x98\
\x83\r1\x82\xf6`\x91z\x94\xf1\xd4sS\xf7Z\xf2\x13\x9c\xf2\xe4\x83\xf2\x1d\xa3\x00\xfa\xfeb\xdf\xb4\"D\x0b\xf3/\x9f!\xe2\"\xb0\
\xb0a\xf4|wB\x0f\x9a\x81\xa9mA\xfcNq\xdc\xd5\x81\xac\x1d\xb0;L@\xea\xdd\xb2\xc8\x19\xf0\x1cI\x84qk\xf1;\xc9\xf2\xd5\
{\x10\xcd\xf3R\x98a\xa3\x8f\x8a\x91\xcb\x97t\xdd\xc5`\x1c\xde\xc0\x86\x1b\x00\xc8\x1dt\xd2\n\x00\x14\xc5\xc0\x02S2\xad\\\x01\xae\xac\
\xd3\xe6\xd6A\x01$T\xd8\x9b\xb1\xe9J1\xdd\xf7P[\x852\x81\x19T\x9ch\x91\xe3\xa5\xa2El\xc3;\x91\x10q\xe2\xd0\xe3\x9c\x91\
\xbf\x95\xb0(\x04\xd4\x06{\xf4\x00\x00\x00%.s\n^\x83,X\xc2\xad\xa9$\xd4\xa2\x10\x95S\x10,\x8er\xba\xc5\xf2\x8d\xc0\x12\x8a\
R >\x9d0\x7fe$\xa6\xa7\x92\x8e\xc0@\xee\x89\xc1\xdf\x87r\xf2H`2f\xf1\x00\x00\x00\xe7\x90\xe4\x8c\x08 \xdd\x15\x12\x00\x00\
\x00\t$\x82\xf9\xb8\x93W{D\x1fDa\x1e*\xa0\xd0\xfe\xc1\xb4\xd4\x83\xbek\xa4l\x90\xf4\xec2\xb0Xt \xaep\x11i\x05Q\
$Z\xe4\xd4\xdd`\xd8Bq\x1ajt\xe8\xffa\x046 \xb2\x06\xa1[\x06\xa4)#\x13\xae,\x10\xb7\xf0\x12Db\xb0\x95\x01\xa2\x0c\
\xb8Pm\x12@9\x05\x12\xf3\x10\x01\xee\xd5\xf2\x86.\x13\xe2Fd*\xa5\xd4;`C\xff\x9f2\x7f+a\xc6\xbd\xa2l\xd4R\x99^\
\xa0\xf8;\x03\xbd\xeb\xd0\xa8F\xe0\x92\xdeQ\xe1\x05\xf2\xfcHS0D\xf4l\xf5@\x80\xe2!\xe4\xb0qP\xfc\xe0\x84/q\xda1\xb0\
\x92\xb0\xe1R\xc8\x93e\xa5\x12\x7f\xec\xa2\x08\x0fR\x94\xefr\x84\xe2\x00\xbeV\xd4n\r@/\x8a\x93\x19G\x91\xd1\xfcS\x86\x1d$\xe6\
\xcc\x93\xee\xb50\xa6_T\xdf\xb7A]\xee2\x0b2\x93\xdc\xf9\xa3\xc5\xac#\xff\x85\x11\x04\x10\xf2\x97\x96\x90$`\xc4f\r\x13B6\
cPDa\x0ci\xd4\x0bZ\xe0U\xe0p0\xda\x13o\xe2B\xb7A\x80l\x08\xc1u*\x02\x84hau$\xa2\x96N\xe0w\xc0R\
\xa1B\xb4\x9akBU\xb3\xc2ki\x91~\xa4r\xca\xbb\x90\xfd\xf7\x93\xfd\xe8\x13j$$\xe8\x92$\xcc\'1\xea\xbb\x03\x14\xfe\x11D\
\xc0S\xb3\x85\xc4\xf9\xce\xe2{\x14P\xc7p#\xe6\x05\xc3I\xc0\xa2\xfe>pz\xbb\xf1{\xf4\xf2\x0ej\xd4.\xbf\x10\xfb\xb2\xc1\xe1r\
\xa4\xec\x00t\x9b\xd0\xa34\xb9p\xf4\x81\xa2ve\x94T\xabA\xd6\x98\x14zy\x00\xff~\xc2b\xb923\xaeD\xdf\x03\xd3\xe2\x9f\xe3\
\xfce\xa1\xe0?\x92\xde\xa4\xc2^\x8c4c\x07\xf2\x1dJ\x00\xf3\x11\xc3\x1b\x13C\xc3\x1es\x84\xad0\xba\tSH>\xc4i\xe3\xf1]\
\xc5\xe0\x88\xed\xd3\xe9\xa0$\xf9\xb1\x14\x1e\xad\xe0\x18B\x11\xbc\xda\xa3\xa6f\x01\x80\xde\xd3\x03&R n\xc1RJR\x19n4b\x83\
\xc1\xf7vr~J\xd2\xe0\x19\xb29Z\x94m\xaf\xc1\xac\x15\xc0\xe9\xf9\xd2\xea\xa9\xa1\xbe\xc7\xc0`,\x03\xd5\xe9\xe2\x96\xe5\xe0\'\x90q\
:\xa51\x89\x06\xd2.\xfbq\xbc7\xd1!-\xb1\x8b\xa0\x00\x13\xf7\xd2\x9bja\x02[\x84\xef\x03\x00\xb0\xcaR\"\x16\xd1iC\xb0\xd4\
\xd8Px\xaf`\x00\x00\x00\xdb\xc7S\x99Y\xb1\x1d+\xa3/\x1eP:\xe8\x12\xf2\x8bt\xab\x08\x90\x8f\xd30\xcd\xa8B\xcaZ\x91\xf5\xfb\
\x03\x89\x1e r\x872\xd2,rN3\xd2RRD\x17\x020\xbc\x17\x94O\x8c0\xf9\xb4!\x97\x070{l\xb4\xe4\xfc \xe9\x13\xc2\
\x14\xb3\"\x10m\x80aR\x91.]\x92\xb2\xc61\xa7=P\xdc\xc3q\xd7\xfe\xb30VS\x03\xff\x10\x98\xd8S\x8a\xd5!\x8f\xc4\xd30\
S\xd0\x00\x00\x00\x07S \xff\xe9\xe3N%\x01+xaw\xd8A\x00\x00\x00\xd5\x02!\x1fW\x11\xef\x8a\xe1I\xbbQ\n\x87s\xce\xb2\
P\xf6\xcf\xe0\xc1_\xc1U\xaf\xc0\x13$\xa0\x00\x00\x00\xe1\xe4\xb1\x8f\xe8\x10*\'\xf2\xee\x80\x84\xad\xae\x10D\x8b4Ts\xc1\xff\xe5@\
|\xe1R\xb8\xc8`wf\x10$\t\x94\xcd\xafq\x1f\xe2\x83\xc7\xe8\x01\x8f\xc4\x01\x92\xad\xa3\xdcN\xd1\xa6\xaa\xc1\xc3,1t\x03\xe2d\
H\"3ft\xed\"\xb1g\x1a\x92\x12\xc3\xb0c\xc9\xa2\xd7(r}@\x90\x05v\x04\xc0`\x04^_\xd4\xdf\xe2\xe3\xcb+\x90\x7f\xd5\
q\xdb\xf80\xd7j\x04>\'\xe0\x99\x1c\xd2\xf7<\"?W$\x92\\S\xa2\x04P\xd4\x06\xc0\x9f\x17\xd2\xb1\xf2\x01v\xf6\x83\xff3\xf0\
8G\xb2\x00\xa8\x14\"\xf6\xc3ab\xd4\xc9\xb8r4\xf7\xb1\x15\r\x81\xf8\x9d\xd4\xd5Y\xf31\x9d2\x85\x8c\xc2\x0c\t$\xac\xa7#w\
X\x84G\x9d\x84~\x10\x82\x1b\xab\x90^}\xd4[z\xe42>\xc0K\xffq\x8c~\xa0\x1b\x15\x81\xad\xc7\x82\xf7\xd5\x91\xcefR\xe6\x1d\
\x80`\xfcaD\x10A\xcf\x9c\xe4\xa8l\xc3\xe0\x17\xf0\xe8\xb0\xb4$\x80B)\xb2a\xe0\xdc\xd1/\x91\xf0\x13-\x90\t/$\t\x80P\
\x01\"\xf1\x97\xa6Pgm1Ii@\xe9b\x90\xd4+B\xbd\xdc\xf3A\xbe\xd0Wo\xa1^JPh6BPO\xf1\xe2\xb8\x02l\
D\x844\x08b\xf0(\xb2\xaf\x86\x04\xd2\xba@3\xc5\xd3\xd6\x0bqY\xdfr\xd4\xdd\xe18\x9b23\x9dp\x90\xf8\xc2\x13\xa7\x04)\xb0\
a\xa2%\xb2\x1d\xf7\xd3w\x050\x1d\xce\x12\x00\x00\x00A\rD\xee\x11\xa2\xcdz\x14\x87\xd6\x01\x1f10\xac2\x10~\x87\x84\xa7j\x04\
\xcf\xf0\xb3\x07L\xa4%\xbfQCr\x93?;\x82`\xc9\xb3 \xfc\x90\xfbl\x90\xb3\xb9\xb1T\x97\xf0\xd7\xe3\x80l@a\x0cz\xb2|\
xb\x13\x15 Rj0\x8b{\x02\x89\x03\xe3\xa5$\"\x18\x1e\x028\x9a\x14\xf1\x07\xd0@>a\x92]R=\xf4\x00\xc9\xddp)M\
\xb1T\n\xf1\x027\xd0`-P]\xdb\x83xs\xf1\x0e\'s\x0b\x88\xf42*d\xb3\r\xf25\xa9\x13\x13\xea3h\x86\xb1\x8b\xd6\"\
\xde\x83\xb0_\xb1A\xff\x84\xe4\x10S\xf2.\x06\xb1\xc1\x04\x04\x8e%\x00\xff\x87t\xd2Ianz\x10^p`\x9aX\xb0\x94\x9c\xa2B\
O\x00`f\xc0_E\x84J&\xc4~\x0cA\xa2(0\x83H\xb14\xff \xcd\x84\x91)Y#Z7 \x9c\xe6\x03\x00\x00\x00U\xd9\
\xd3\x05P0\xaa\xa22\x9c\x8e\"\x0b\x93\xd3th\x12G\xf9\x91\x83Fs\xa1\xc1\xc0f\t\xb4\x15\xeeQ$r\xa4b\x0bs\xfd\x1d\xd1\
*\xc5A\n\xbeB\xd7\xe4r\xfbc\xe3h\x8d\xc0\xe6}\xc2\x1b\xb7\xd1\xf0DD\x0c\xda\xa3$\xcbc\xa7\xbaS\xd8g\xf2\xc4\x98\xa2f\
\xad\x10A]Sg!r\xf2G\xa2G6 \x85\xbaqZ\xe5\x81O\x03\xd1*\xd6\xe14\x02\x94\xbcs\xb3\xe0T\xf1L+\xd4N]\
\x82\xd7\x91D+\xc2\x01\xbcB\xf4\x12\xa2@\xc5\tS\xd2\x1ep\x90\xfb\x91\\\xf5s\xc9;P\xbe\xf8\xf10\x98\xf2\xa8\x87\x12JHb\
|\xfe\xb2\x00\x00\x00uvS\x06\xf3\xe0\xf0@\x90T\x14\xc2\xae7q.\x08\xd3\x0cf4\xb37r\x0fl4\xc4\xf91d9\x82\x88\
!\x10R\x02\xf1az\xa04r\xe2\xab\x16\xf2\xc5W\xc2\x8cs\xf4\x7f\x9e\x04#\x9dt\xac\xfb\xc2\xcb\xa3\xd0\x08O!\xa5\xd1\xe3\x7fI\
p\x1e\x0e\xc2\xa7y \xecp\xd0Z\x9b\xd0\x86\x9eq\x0e\xa9$\x84\x0brr5\xd4p\x0e\xe0\xb2\xa42\t\xcc2@\xa2\x90C\xc9\xf1\
\x8b.Tepd\xccL\x13\xdb\xb7\x10Z\xf8\xa0\x91\x0f\x92\xb7D\x14\x99u\x04\x08\xe0\x92X\x800\xc0\xa7\xc1\xacdaz\x91\xe2\x86\
\x9d\xd1\x88i!G\xcbA\xe3\xae\x82\xd8\x17\xf2y\x93\x02X\xbc\x93\xa0\xf8\xa0S D\xf1\xf8q\xad\xd2\xa0g1\xe4o\x05B\xd3j\
\xf1\xc3\xcda\xc8\xe5P\xab\\b\x0b\xefP\xbf\x1d\x907\x8d\xc1\x1d@\xd0\xa9\xdfp\xf1KQ\x9e\xa9\xd2\xa7\xb4\x03\xb6Lb\xc0\xfeb\
\xc2\x8b\"\x15\xa3\xe2V\xf1qH\\C5\x90Q\x02\xd8\x10@O4\xd5\x9c\xd0\xaaeax\x89\xc1\x1d\xa3\x02@\xea\xd2\xf9\xf5P\xc1\
\x15@\xe9\xa0\xf1Q\x9f\xa4\xa9c\xe2\xaa\x7f\x03\xf9\x82!q\xb5\xc3\x887B\xd0R\xf4\x08\xc7\xe2\x8cF\xa2\x8d,\x94\xac\xc2\xc1\xbbk\
\xb1\xe5V\"\x18D\xa4\x87\xff\xc2\xa8\x1c\xd2\'\x18\x02\xb3#\xd2\xcdt\xe4\x85%B\x0co\xc3\x93i2\xc0J\xd4\xf2\xb8P\x01r\xf3\
\x93\xcf1)\xaf\xc2<\x93\x84_\xec\xf2F5@Z\xf9 T%\x84o\x1ap\x8e\xb4\x82\xdc\xefa\xbf\xf4\x03\x83\xc8\xe1\x0e]\xf2\x99\
\xc1\xb2\x84\x87\xc2N*P\x00\x1aa(\xbb\x93\x9aY$\xb0\x03\xd0\x00\xad\x023\xe5\xc0\xbd+\xd2\xc6\xd9`\x04\x1a\x93pu\xb0\x00\x00\
\x00k\xf0\xe1\xe9\xd2\xc2\x85a0\x1e\x82\x00\xcda\x91\xd2>\"\n\xe0\x90\x02\xbd\xd3!j\x12\xdd\xc6\xa3MR\x91L~p\x06\xd9!\
\xb6\xc5\xc1(hDf?\x90P\x862\xb66\xc4\xc0Z\xb4\xa4E\xc0\n6\xc1\xf1z\xa4\x0c\xe8r\xaa\"b!8dN\n\x02)\
I\x81>\xf9aTW`\xb0X\x11\x1fJR\x13\xec\xf2\xc2\x1c\xf1\x85\xb8\x12\x01\xb2q\xf7O\xf4\x04\x9cq\'XQ\xb4\xe2\xb2\x01Y\
\xa1\xdbW\xf2\xc8L\xf0\x0c\x81\x02e\xb4\x83\xb9#\xd3\xc39qL5\x02\x8d\x85\xd1\xf6\xfcB\xfbj\xa4]\x99dD+`IO\xc4\
\xaa[\x11!\xe40\x1c\n\x91vA\x91\xcdCDj\xcdpmUQJ\xfbrR\x83t?\xac\xf21\x13\x04\x12\x99b\x04\xbaPU\
\xeb\x02\x0b&\xc4\x9b\xad0\xd0\xbePs7\x02\xf3\x03!me\xf4O6\xc0\x85C\xa4q\x87A\xfdd\xe3\xe7\xa9\x82\xa2\xae\xe4\x9d\xc2\
rbd\x90\xfab\x94\x00\x00\x00S:\xa1\xd5\xbbP\xd2\xce\xd0/L\x91@L\xf1\x06\xb4AJ\xb9\xe3\xd6\x08!\xddw\xa1Ru\xf1\
\x0c\xb1\xa1\xb5f\xf1\x0c?\xf0K\xc1\xa2}p\xf1\xee\xcbCyO4Ct\xf4J\x0b\x81\xcc\xe2\x92Re$\x00\x00\x00\xd3S\xf2\x00\
\x00\x00\xcf\xf22\x19\x1f\xa0*\xc1P\xc9\xab\xd4.-\xe1\x8a9\xd2\x1a\x02\xb1l\x85\xf1\xdc\xc0\xe2\xb3d\xd4\x86W\x03\xac\x9b\xe0k\xcb\
\x80q\xc7\xb0\n]\xf0\xfc\x07\x13@:B|\xc1p\xca\xa7\xd2\x0e\xed\x83}\x9f\xd1\xd0\x90\xb0\xc7=\xa4\xc5\xb0\xa1\xd7\xe6\xd3\xbe\xb04\
i\x89\xf2\xb2\xa4Tw\x85\x04\xbd\x1eQTwr\xfc\n\xb1\x91/\xd3\xea\xc3\xe0\x1e_\x01\x83\xa1q\xdf_\x02\xec\x19\xc2\xd8o\x02\xca\
\xba\x90\x1a\x16 f~D\x83\xdb\x12\x9c\xcc\x92\x80\x7f#\x16_d\xbeD\x81*F3\x00\x00\x00d\xb7\xb3\xa5o4\x00\x00\x00\xfbL\
s\xe4\xf6\xe1\x00\x88\x11\xe7\x97\x82c\x0f\xa0\xd7G\xa1>eq\xf4\x1e\xc0\xae\x81\xf2\x96\xd8\x80U\xd9\x82\x9f\x05B\x88\xaeq\xf3}3\
\xf7SR\x13\xb0b\xde\xc7r,n \x7fF\x848a\xf2t3\xe3\'\x95pM\x91\xe4\xc1\xa5\xc0K\\\x92\x8f*C\x18\xab\xc2:\
\xdf\"\x91\xc3\xf3 Sa\xf2J\xb0I\xd0\xc3=\xe7\x91\xb4x\x91 d\xd1ao\xe1\xd3\x03\x82P+\x80\x06`R\x00\x00\x00Tz\
\xd1\xe2EC\xd1\xadR\x0b=\xf0\x12\xadP\xf9\xba@\x8a\xba\xa0\xb3\xee\xd1\xd8\xfdrnt\xe3\x05A`\x1a\xe7\x13y\xfb\xa3\x99\x00a\
S1\x83\xa5\xe9\xe2%\xc6a\xee\xb2\xd2\x03W\xe4\x13\xf9`4\xf2\x10\x00\x00\x00Y1\xe1\xc4J\x11\xf8\xdb\xa1\x03\xca\x93\x00\x00\x00\t\
od\xe2\x03qix\x92\xb9\x98\x02 &\x90\xebO\x80\xe4~q[\xf2#KE\x80\xb9\xdeBz>rj\x9b\x94\xc9i$\xa5\xf1\
\xe1\"\xcd\xd3N\"s\xb0\xd5P3\x90\xe4\x0e\xb2!&\xd9\xd0\xd3\xb0\x14N\x07\xf4\x00\x00\x00\xfe\'rv\x19\xb3\x85\x1a\xc0\x1a0\xa1\
\xb1\xe0q\x98`P\xc5\xfa2\xc1e\x83\xc4~\xb0M\x12\xb3dzrA^\x02\xdc\ntL\xa5\xd2\x1e!\x81\xe3\xd0`U\xde\xd0\xfd\
\xee\xd2\x15\x1a\xe0\x00\x00\x00j\x95\xd4\xeaN\xf3\x89\xee \x19T\x92$lB\x9d\xb9\xd0/\x82\xf1\x1f.2f\x10d\xf3\x1a\xb2\x08\r\
\xb2 \xfa\x03\xabAt\xc5\x8bdOm\x01H\xec\xf2\xd6#\x00\xb1\xa1\x11\xec\"\x90\xd5\xb6q\x99\x93`z\xc6s\x05z\xb0\xdd\x01\xc2\
\x1aj\xb2T\xdc hi\xe0\x93\xa3#m\x89\x04\xc6Mq6\xb9qN\xc7\xc3\xe9\xc50U?3=:T\xde\xaa\x00\xa2\x86\x90\xc5\
\xc9si>2\xfb\xa6\xa4{*\x00\x00\x00\x00\xc2-\x81\xc2\x0c\xd23\xcc\x91y\xf20\xc6\x83#3\x10\x04p\xa93\xe07\x11\xe7f\
@\xc9l`\xeb}d\xba\x92 \xe5+s\xca\xb3B\xb9\\A\xe6\x82\xf4\xaa\x19\x91\x07\xd3\x80a\x0er\xedE\x03k\x0b\x10\xcfo\x11\
\xd6\xde`\xfdL\xd4[\xe0B\xebx \xcb\x18\xd2\x96\xfc\x03\xf7&r\"(\xc3:\xc4\xf1\xf2\xcd\xd0)\x8e$\x13o\xe1\xfd\'\xa0S\
\x18\x011\xe5\x11\r\x97 (\x9a\x02\xd9\'\xc1\x97\xe1\"\xb6]\xc0\x8b\x11\xb2\xdda\xa4\xa0\xec\xe3\x16f\xa0f\xc1\xa1\xc2\x1a\x81\x07:\
\x14\xa0\xfc \xdde\x81\x82f\xf0stB\x94(\xc2\xf5<D\xdei\xa3\xe5+\xb4#\xf0r\xce\x11\x10\xda\xd9S~/\xa4Dk\x82\
\xf5U\xa0\xa0\xa4T\xeaP@j\xf1\xb2\xc9\x9c\x00\xaf\xf4\xb0\xb8\xe5r^\x05\xb0GT\x12\xec`\xa1\xd9d\x90R\xb5\xb2\x00\x00\x00o\
\xb7\x81\x86e\x81$\x9fr.z\xc1#\xbd0\x98\xc0Qm\xd9\xf0\x88j@\xf7\xf5\x03X\xae@\xc3\x19d\x8c\x16\xa1\xb4\xc3\xd0\xe2\x10\
\xf0Vy\xe4NBa\xb0M0\x80HS\xd2Q\xc1\xc2\"AB\x8d\xf4AX\x10\xf7>\xd1AF\x02\xa1_\xb0\x04\xfc\x82\xbc\xfca\
\xad\xa6\xd4P\xa4S\xa6\xe8SU\xa3\xf2\x8b\xd3\xd2M\xb5\xf4\xb1\x154\x9d\xbb\xe0w\x86!l\x8d\xd4~#C\xa64\x00j\x803G\
U\x84\xfa\x9dr1\x98\x94vTRP7\xa1\xc6n\xb2\xe0f\xf0W\"\xa1\xb7\x87R\xdc\x810\xfc7\x80\xa6\xf1\xf0c\x00\xe3\xe3\x9d\
$\xf4L\xc4\x90\xf6\xd23\x892z\xd4 (\x84#\xe5\x0b\xa3|\xe8P\xbf\x05Q9\x81\x106Z\xb0\x0e\xdf\xb2\x8f\xe3\xc3\xd8&\xc0\
raQ\x1d\xc5\x82\xfe\xc3\xb1\x03\x1b\xd0\x1a:\xb1\xef!A&\xf70\xb1\x9d\xf2\xe4\xd0\xd2d\x162U\xb30\xda\xfdp\xdfw\x923\
k\x83\x07\x94p\xa5\xd6\x13\x9e|\x04\x1a%\x12\x00nC3\xf1\x93\x13\xb5aO<\xd3\xfc\xd8\xd20\x9cSpb4\x82\xaa$\x8a\x98\
\x02\x9f\xe5\xc2\xe4\x86\xb2\xfd\xb1p\xa1\x96\xc2\xfaC0\xe8\xaa\xb1\xec\x890|~!L\x80`@=\xb0\xf3\xd4`\x80\x93\x02\xf5\xb7\xc0\
<\xf9\xe3D*\xb0\xbd\x8a\xb4\xf6\xa5\xd1d\\\x01\x93{$\xe4\xee\x01\x0b[!,\xd52\x00\x00\x00\xbeE\x81=\xae@k\xf9Sl\
\x88\xf2\x05\xa9\xf4@G\xc0\xd9AAlo\xd44AQU6\x80=\x04\xa4\xa6\xa0\xb0\xad\xb1\xc2S\xba\x03d\xdb\xb1\x0f\x97\xf1\x86>\
\x124\xeb\xf1\xd0\x02ci\x93\x90yW\xf2{\\#\xa7\xec ;\xafD\xa5s0&\x9c\x90Xq\xd4\x0f/\xd3j\x8c\xb3r\xb1d\
Mh1\xb2L \xd6\xf6\xd0O\xd7C\xf4t\xf3\xe9H\xb3\x12\xeb\xb18\xe0\x03\x8d\x84\xc0\xbdhb\x8f\x17\xd3{\x9a\xb2\xf6\xc3b\x00\
\x00\x00\xa3`\xc0\xfe\x05\x83a\"\xd2\xc1\x90\x92\xaf\xdd\xd2%\x12\xb2\x18A\xd4\xa8\x9a\xa2\xabsp\x06l\xe4\xbd(P\x8e\xcabN\x02\
R\xc5\x9b\x81\xbd\x83\x00C\xceS\x7f\xad\xb1\x95\xa5QZ\xa0\xe2K\xfe\x82\x1a\xd51\x1a\x17@\x050\xe0\xba\xa9#\xe8\xaa\x04GpR\
\xbe\x8f\x01\x9a{\x82 \x1d\x84\xe7\xae\x91\x07\x18@\x00\x00\x00\xde\xa8$\"\xad\xe2h\xbc\x11~\x89\xe3\xa6\xd2Q\xe6m\xf1\x00\x00\x00\x06\
\xe4\x80\xa6\xb1\x01\x9eh\xd3\xc0\xdf\xa0\xab\xab\xf1.qbP\xe2\xd3\xb2\xb1\xd3\xe7\x00\x82\x05\xb4\x13\x97H\x13N]\xc3\xb7\x10\x84z\x9e\
\x91am@\xf9$P\x9e\x7f\xa1\xc7\xb7\x03\x01\x8f\xc4 dr\xf4\x05\x93\xd9<\xf2q0PA\x8bsI\x98\x90\x8d\xf2\xf1\n\x8a\xe0\
\x0c\xe9b\x11e\x80\xaf\xcc0/d\xd4\xc2\\\x11&WB\xff\xd0\xf2\xc2\xe8PH4\x13\xc7\xef\xe0\xa6\x86B\xe5%\xd0o\x12\xe3\xc6\
Y\xd2\x9a\xf1p\xb5\x04\xa0\xfc\x96\xf4\xd2\x81 7-R=\x93 \xe8\xdeb\xe9X\x84\x98\r\xa2\x12}\xd0EA\x00\xbf@3\xea\xd4\
\xf3\xa6S4\x04[2\x93y\x03`}\xc23RCk\xbd\x80\xab\xd9\xd0/_\xb2\xa2g\xb2\x00\x00\x00T8\x91 d$z\xe4\x02\
y\r`\xdf\x87\xc0@\xdc\xa2\x00\x00\x00\xb7>\xe4\x19\x81\x11\x93\xca\xe3\x08\x18CW\x08\xf2\xc9\xf3\xb3\x0c\x83\xa2\rp\x12\xa0\x97p\xee\
FT F\x91\xda~\xf1\x9c\x90\x04 \x13\x00jZ\x00\x13\x99\x81\x1b\x8d\xf1\x95\x0e\xa2\x87\xf1P\x18Wd\xe2R\xa4\xbd\x12b\x03\x05\
\xb16\xa0\x11\x84\x02b\xc7\xb3d\x8d\x1d\xd0a\xa1\xf0>\x17a%\xfc\x91\xfd,\xd2h7\x13\xd0\x98\xf2\xc5G\xb3\xb4\xa2\xb2clA\
\xb4=\x90\x1f\x85\xe3\x10\xba@\x15a\xe2eJa\x94gb\xe2%\x03\xd1\x17PXh\xd2\xc1\x81\xd0\xc09\x02b\xc7@\xb5^\x92\xf5\
\x1a`\xfaW\x02\xf5\xb6\xc2\xf6\xd0\xd1\xec\xa3\xa4\x92xcU\x9e\xd0\xeb\x95A\xd7\nq\x8cR\xf1)Q\x04aV\xa2\xd4\xd9\x10~\xc8\
\xc0\xa8\xdf2\xc6\xfeRR\xa1t\xf1\t\xf0\xda|0\xfb\xb2\x12\x903\xe1\x9aC\xd06\xee\x10\x19\x1b\xb4\xa0\xed\x13H2D\xc6TR\
\']\xb0\xbb\xc6#\xb9\xb0\xb2\xae\xa3\xd09\x02\xb2\xcb\x9c\x11\xc9\xc0\x13\x90\x0c\x80\x9e\xf6P\x94O4\xea\x91\xb0]$\xa1\x91\xdcr\x91\
r\xa2\xec\x8b\xb2[\x04t\xf0\xe2 \xa3JP\xb6N\xa4\x80\x15\x12=\xb7\x01\t\xacP\x80\x8eD\x0e\x98\xd1\xbb\'#\xc5<dDi\
\xc2\x1ab\xf0\x00\x00\x00\x06\'pn\x05\xa3\x8e\xa62\x06`cEY\xd0ol\x94z\xb8\xc3\xce|2G\xa0\xf4\xcc\"b\xbb\xbd\xd0\
\x86`\xc0\xaf\xca`WZ\x14D\x11\x94h\xc0`\x16\'2n\xad2\xb6\xa1rS[r.P\xf1\x00\x00\x00\x99%\xf1\x00\x00\x00\x00\
\x00\x00\xdebrz\xf5\x03w\xb7Q(\xb1\"\t~@\xa1%\xb33\xb3\xb2\":\xf0re\xe0@=\x02\xb1\xb5\xe2\x11\x9f\xa1\xc2\x88\
\x01\xca\x19\x11\xf3 s\x82U\xa1=\x9b\xa0u\xfc\xa0]\xd0`\x08P\x92\x87[A\xb2`\xc1\xde\x1f47\x1f\xa1\x9f!\xc2\x8ay\"\
\x94\xf0\x81\xd0/b\x15\xa8T\xdd\x17T\xb0YQ\xf7*@\x00\x00\x00\x05=\"W\xd8\xe2\x92\x94\x00\xe0\xd9P\x123\xb2\xdd\x85\xf1\xcf\
\xfe0\xc1U\xb2\xe6\xc5c\r\x8ds,SR\xf6<\xc1\xb8\xfb\x92SU\x14\xead\x90/4\xa3\x1b\xfdpV\xc1\x02\xe7\x81\xd0\x9d}\
\xd1\x15\x15$\xf4H\xa1{\xb9\xd3\x97\xce!\xaa\x1c\xf0Za2\xe5\x16Qd\x834t\x94d\xa28\xb3\x04\xeb\x829\x89 \xa6\x1b\xf4\
\x826\xb2\xcb\xde\xb2\x02N\xb4s\x89\x92\x00\x00\x00\xfa\xd0\x83W\x84\xd4\x95\xe7r\x9b\xd8Rb\xa1\xd2J\x93\x90d5\"f\xe0r\xf3\
]\xe3\x00\x00\x00\xbf\xfdr\x90\x9a`\xc7!\xb4\xea\xa6\xf2x\x911~\x14qsQ\xb2\x00\x00\x00D\x7f\xc3\xe1\x0bQ\xbd\x8b\xd3\xea\xa2\
T!\xeb0\x1cO\x94oYpz\xf2C3\xea\x81\x89\xbe \x11\x93\x81\x91\xcd\x03.5\xf1\xbe\xe7\x11.$\xe3\xbf\xed\xe2\xca\x85\xc2\
\x97\xe5\xd2si\x00\xdf\x18\xe2\x9c\xa2T\x1f\x10r\xbaBRW,!\xaf\xee\x10g\xc7\xd1\x91^\xb2\xed\xae\xf0\x13\xe7\"\xa46\xa4\x03\
\x16`(\x07\"\xe2I$\xf6\xb4\xd2\x04\x1fs\x1c}DAm\xc4\xe0X\x04\xa8u\xf4\x08\xabA&j\x04\x1c\xbe\xb3\xfdfP \xca\
\x90h\xfbb\xca\x92\xe1\x7f\xa6#ND\xd3\xed\xc1r`\x7f3@\xf4\xc2/\xb5\xd4\x9az4\xfa\xa5\xa2N\xebrw\xca\x82\xe0\xe5\xf1\
\xb2Wrr`\xa2\x16\x9b\xa4\x83\xe0\xa3*\xcd\"\xde\x8a\xc4k\"\xf3\x91\xc7!\x03Q\xe08d\x04\xabi\xb4\x8d\xc6S\\-Q\x92\
7q\x00\x00\x00\x9fT\xa4\xb5\xcd\x00\x92\xb9\xa2\xc2\x1f\xe2{A0KN\"\x03\xb7\xe0\x9f\xfcc\x12\xeb0L\x882o\x91 \x1c\x99\
\xb2\xb2\xa0\x81\xf18sEoT\xe3\x7fc\x00\x00\x00\x02\xd1\x01\xf4,\xc3\xb0\x92pi\xc9\x02\xc4\xca\"\x85\xb9p\xf1\xd6\x03\x9fg#\
\x16\xaa\xc4\x9b\xab\x10\x97>\x11\xcbE\xc4\xb1\xbdb\x8bIs\xa1\xads\xa28$J_\x91\xf1w\x94\t\x06\x13\xf4\xc0Q\x9a\xcd\x11e\
\xb9\xc0\xaf\xe6\x82\xdb\xe3\xf2!\x81\xa4\xe3m\xe47*P\x8d\xd2\xb2|\x02\xf4\xf6\xc4P\x02\x94\xb4G\xb2\xe4gD\xa3\xeet\x14\xac\x96\
\x11d\xfeCm\t\x83[G\x92\xfd\x7f\xd2\xa9\xaf\x10\xcbX$\xc1\xca\xd3s\x93\xc2)w (\xdd\xd0F\xb7\xd0\x91\xeb \xf5) \
\xe2#\x92< \xa09\x860\x03\x00\xa1\xaf\xc5 H\xb5R\xd6)\x13\x00\x00\x00\xa2\x19\xc1\xbd\x18C4\x83D\xe0\xe6q\xb5\xb2\x83 \
A\xd1Vd\xb1l\xae\xb0IeT\x854\x82\x84SS\x93\xf1#\xcd\x13\xf1\xd1\xd7\xf1u\x0b#\x08T\x01\x9a\x13@\xf3\xe4#7\xc2\
R:#\xe0`\x98r\xf7\xb5\xf2=\xf61\x00\x00\x00#\x120&vb\xcd\xaad\xd3\x03\xe0\x920\x82\x00\x00\x00\x04LB|\xe8q\
\xd8\xa8\xf4v\x10\xb3\xe5\xb5\xc1zD\xd0Sj\xe1p\xa7\x94851\x0b\xc6R\xc1\xf7\x93T9#a\xd4\x12\x8b*p\x0be@:\
\x88R\xa1^\x04,k\xe0\xb5\xa8S\x1b\x13\"\t\x8a\x13N\xe6P\x8f\xaf\xe4\x06\x1c\xc1\\2\x92K\x8b\x90\xc6\xcc\xc2\x00\x00\x00\xd6\xea\
q\xcf\xcb\xa2\xd9\x04\xd0}\xfd\xd0k\xad\x83\x05\xdc\x83O\x89\xa2f\xc2P\xfd\x19\x900\"\x94\x9f[Qg\xbap\xbf\xbc\xa1\xef\xbb\x80\
U\x1a\xb1\x9c\xc3\xd3:\xfbr\xa0\xf4\"\x87\x84\xb3\r\x16\xe2h\x9cR\xaeT\x04L\xb2\x01K\x94p\x8b\xa3\xa0\x00\x00\x00\xe4\x96$p\
\xda\x90\x00\x00\x00#(\xf2\x8ax\xa4\xdf\xb5\x82\x80\x17\x80/ \xd2\xfc\xb0\xd11I\xe4\xde\x1b\x03\x83\x8b\xf4>\x9e\xc2L1\x94 2\
\x11\xe9\x12\xb4\xd6\xe51Q84\x91e\xe4z\x91\xf4\x1d\xcf\x81K\xd9\x93\xa7\xe3\x12\xd2A!Q\xcf\xe2\x15\xfa@a\x95\xc4\xab\xf8 \
7n\x92i^\xb2\x8dC\x11\x9f\x8fa\xf8+\x03\xd8\xfaQ\xbdw\x81\x08\x06\xd2n\xc6\xe2F\x8f\x92\xc8*\xf1\x0e\xe9\xa0m\xd5\xb1:\
\xf1\xa0ry\x82j7!\x81\x10\xa4a4a\xf14\xb4\xcf\xdb!\xb6\xd1@\xf38\x00ED$E\x1c\xd4\xf2j\xd1Uw3L\x02\
\xa0Q\xf9\xd1\x04\xcb\xe0a\xe0p\x99\x84\xe1\xfc\\P\xce\xc5\xa15\xe3\xa2&\x12d\xf0\'\x01\x9a\x06\xe4\xe16a\xc2\x02\x11P$C\
\xb2w3\x0bD\x12\xd6\' \xf3\xc2\x00\x1a,\xa1S\xb4@Qf\x04\xa5\x10d\xbeb1\x96\xe8\xe1e4\xd0uJ\xb4\x9bg\x04\xa8\
\xb0\x81x\x8e\xc3\x94\x8f@)\x84\x12\xa1\x03Rvgq\xb5\x98\x94\x99\x16\xa4r\x87\xf4F\xc6@\x14g\x03\xe7\r\x84\x04k$\xfb5\
s\x9b6\xc0\xc1\xbf\x80 ^\xf2c\x8dD\xfcw\xb0\xaa\x85dd0\xc3\xcd\xce\x03{_R\x82\x80cq\xb5\x02\xe9\xc0!\xcf\xdb\x90\
\x92\x94$S\xee\xa3\xe0\x18\x10\x07\x92\x03=\xaf3\xf3\xab\xe4z} A\xd2\x92\x02a\x90\x10\xdc\xb2\x81tQ\x03\x8a\xe1N\xbaB\xd6\
q\"D\x9bQ\xea\xb4\x81\xa7I\x10\xf1\xd9\x81\xa7\xf7\xd3\xc8`\xa0f\xa2\xc2z\xe4\xa1w^r\r\xee\x90\xa4\x17\x84\xde/\xe1\x9f3\
#\xae\xae\x04\xc0\xd0p%P\xa0\x9d.d\x9e\t\xf1\xaa\xc6!\xc1\xd6#N\xc8\x82\xdb\xb3\xa0\x19\xd4\xa1\x88RC\x11Q\xf1\x14W#\
\xaaQ\xd1ry\x11Zf4\x07\xe6\xf2\x83vPT&\x80\xee\xd3\xc1\xc0\xea\xc3\xcf8\xa4\x14\x9e\x92\xca&2\xe0\xcf\xf2c\x82\x10.\
\x07\x81\x80\xe0\xa2\xc0\xf4\xa0\x92\x8etP23\x00\x00\x00sv\x90\xf6\x08#\xf1\x0bP\xbe\xbbS\x8cgd\xbf\xae\xf1\x84\xb81\xc7R\
\xe23-\xc3\xbdW\x13C\xdd\xc0g&QR\x8f\x90,\xd5\xb0BA\x049\xac@\xb5i\x91N}\x80T\x91\xe0\x995\x14\xcfz\xd1\
\x97UA\xfa\x8e\x11\xbe\tP\x00\x00\x00\\\x8aq\'M`\xaaQDI\xf2R\x1e/\x93\xa8\xe8\xc0n!\xe3\xa0\x8f\x84\xf8\xa9\xa4u\
\xfd!a\xaf\xe0\xde\xc0\x10\xde\xe9\xa3b\x8d\xd1\xc5\xb2 `\x12\xb3\x19\xcf\xe0\x9e\x99P\xcc`\x04j\n\xe0\x1a92\x0c\xd2aKq\
\xf1\r\xa0c\xaf,\xd2\x9c\xa5\xa4u\x00\xc0\xbcc\x021\xfa\x00\x1d\xd0An\x88@\xde\xb1\x14\x80\x9d\xc0\x00*\xe2s\xb6$\xde\xcc`\
\xeb\x8e\xb3|:tKB\x80l\x9c\xd4\x059\xd1\x95(\xb0\x9fW\x92B0\x83h\x0f\xe1\xfd\xf9\xf2\xe2\xad2\x87\x84\xe4Y\xd8 \xb5\
\x9c3\xbb\xf2\x123\x9c\xf4~\x04A\xb6Q\x14\x92K\xe4\xfc\x9fDW\x88\xc09\xf5\xf0\x9b\x04\xc3\xfbe`S\x9c\xd1\xe0p\xf3gq\
dpg3\xcb(\xe2\x00\x00\x00\x00\x00\x00\x1a\xafQW\xe3s\xe5\x1d\x82YS\xb0&J\xf3\x00\x00\x00BlTa\x8f2C\xe5\xa2\
\xc7f\x00_\xa3R\"\xe1\xf0\x913\x92AN04\x98q\x89\xa1pr\xab\xe3\x12\x9c$\x1d\x90\x83\xe8\xc9\xb3\x8bV\xf4\xb4\xc3\xc1\x00\
\x00\x00\x91\xa4\xf2\x1a\x1fba\x9f\x91\x0f\xf0\x00\xd9\x94\x91\xd2\xe1\xf1\x89\x04\x03\x18m\x12$\xb4\xc0\x98\x07\xc3\x89\t\x82%\xdeb\xc1\xb9\
B\xcf\x07\x80Gv\x94lkS\xa0\xbcC\xc84\x92YU0\x0c%1&\xa9D\x81\x934\x8d\xe7S\x1bo\x90\x8c\xa9\xe4\xc7x\"\
u4P@\xce\x92\x9e(\xf1\xd4\xbea\x0c6\x90\x16\xbb\xf1\xf1\xa3\xe15\xcbs\xb5\xd62\xe5s\xd1\xf5H\xf4\xf5|\xa4\x0b\x82D\xcd\
?\xb3H\x86\x91 \xf3\xa2VR\x01n+P\xed\xd8\x81\x00\x00\x00\x11\x97\xe4D\x82$\xd6\xb40\x00\x00\x00n\x82\x80\xf3\x84\x04\xecU\
\xc4~p\xa2s$\xe1\xf9>\xe4i\x93$\x7fm\xc30\xd7\xa3\xcaG\xe1\xc1C1}g\x04I\xb5\xd0\xf6\xe0#\xa6E\xf1Tld\
i\xec\xc2#\x8b\xd4\x13-\xa1\xd6tp\xb9\xe5\x11\x8c\xfd\xc1HW\x94\xce\x0e\xf2,s\xa0\xeb*C\xd6V\xe4\xd8E\xd2;^\"m\
\x90q\xc2\x14\xe0\x92R\xe2\x87|\x12\xd1\x19\xb3\xa4{\xa3\x14a\xa0\xf9g\xe0W\xb7\x11\x8a\xc8\xe0P0\xa4:=\xf4d\x10\x93Q\xee\
\xe1\xad\xc0b\xfb\xfc\xc1YO\xc1\xb3xR\x9d\x1c\xc1\xd9>\xf2\x9cw@I\x90\x91\xd5-\x82\xe4\xd1\x13/\x04\xf3m\x14AH\xe3#\
\x07\xdd\x03\xabG\x94\xf7\xc1r\xcc,\xc3.!0\xb8i\xb2\xc1@\xb0\x1e\x81\xf2*\x9e\xf0\xe3Q\xf3\x00\x00\x00\xb7\xbaA\xe8\x17q\x9a\
:\x81{\xc4\x900{\xc4ZfA\x19\xb2\x11\x89\'\xf1\xd3\xfa\xf0%N\x11\xd4\xb0\x01\x97W\xa1?\xb2Q\xfd\x97\xc1\x99cD\x1a\xdf\
\x20R\x80tby4\xcf\xcdbf\x99\xb4~\xdd\x81\xd5\xa0B\x1d60eM\xb0\x18p0\xef\x9d\xc4e\x94\xc4L\xad\xd1Ss\xe4\
\xb0Dq\x95\x0cB\xd4\x08#\xb2p\x02\xa2\xa1\x82\xd3rQ\xb7\xf8\xe3DSpM\x10\x01\x86\xcc\x80\x99\xdap\xc2\xceq\x87\x7fq\xb7\
P\x84\xcf\xb4a\xac_C\x9bJ\xa1;\xd1\xd2\xfc~\x14\xe4#s\xc0\xcf\xd3_\xee\xe0\x14,p\xfe\xb7QOh\xc4\r\x9c0\x08\xc3\
\xd2WC\xa1:\xcc\x12\x95\xe2a\xb2\x08$\x83\x12A\xcb\x9f\x81m&\xc2)0\x01E)\x04\x9e\x1a\xf4T\x84aTq\xc0\x16\xd3\x93\
\xabr\x94\xee\x05\x02/2\x10\xcd\xfb\xe2\xf5\x80\xf2r\xccS\xffD\xb4)\xa3\xc4\xbd\x7f\x13\x1f\xcc\xb2\xdd\n\x02<\x97\xf1=\\\x00\x1f\
\'\xa3\xe4\x04\x03A\xe2B\x0c\x0f\x80\t\xc81\x98\xd7\xc0\xb1\x98\x93\xa2\xbe\xb3\x1eP\x14!\xa9QOE\xa3,Wr\xbf\x96\xe1\xfc\x00\
\xd3\xb3\xbcc\xaa\x9f\xf0\xcc\x04\xc2&[4h\xac1\x04/BNd\x00x\x8c\xc2\xa1\xf8\xb2\x1b\x18\xb3&\n\x00a\x1d\x10\x0f\x171\
\xccR!{\xf5\xf1\xdf\xfd\xb3\t\x12\x03D\x18a\x17\x88\xc2\x84\xcc\x93\x88\xcc\x11<\xba\xe2\xc2\x03\x13\xae\x13R\xc1\xfe\x13\x90\x97!n\
\x82\xc3^b\xb0\xa7\xcd\x93\x93\x1ec\xc0>07j\x01\xc6\xb9r\x04!b2R\xe2\xc6\xec0\xce\xb3c\x1beB\xf7\xe0\x81\xd0\xe0\
b\x82\x1cp\xe3)\x92R\xc6@\xcc\xe9s7\x184\x80\x99\xc0\xe5\xber\xe0\x1c\x91\x11i\xb1{\x05\xb2\x03\x8b\xc0\x9d\xdd\xc2\x8fF@\
\xbd\xe6Aa\xda\x018\x17R\xb5z\xe3^l\xd3dSP\xe9~\x02D.#\xc9\xa32\xaa\xfeQ\x8a\xc3\xa2\x17]\xb1X\xfe\x92w\
.\x01\x96\xb8\x02\xca\xbd\xd0\xce\xa0\x94\xf0\x89\"\xdf\xf1q\x81\xaa1~\x19B\xc2\x06c\x94\xfb\xf0X\xeb\xf1\xe7\x81\x02X\x8fT\xa8P\
bAyt\x00\x00\x00NM\xa4\x1d\xa4\xc0\xee=T\xa9T\x818CC\x0fu\x94\x8c\xfc\xa1\xdc\xed\x03\x1br\xe1AC2\x0c;4\
\xd2la{I\xa1\x0c\x01\x00#\xec\xe1\xe7\xa4#g\xe1\x92\xfd\x83 \xe0\t\x01\x9c}\xc0\xcd\xad\xe0\x9c\xb8\xc1%\x1a\xf1p\xea!\x0c\
\x1f\x12\xce\xac\x84\xb9\xbeC \xfb\x93A\\q\xf90B>QTQ\xd3\xd3\xe6\xf2\xe0\x1dgt\x9eHDM\xe5@xxq\xc6\xd9\
cL\x9e$\x9e\x91\xa4\xcf24\xddd\x81\x91\xba\x80\xa5\r\xf2\xd1}Ad\xa9 \x9fM \x1d\xd6rc\x80q,\xa0\xb4:21\
\x8c6 \xa3\x90\x01\xd9\x99\x80f]@\x13\xfd!\xffdQ\xe3\x16\xe0\xaa\x15\x92\xd3,\xc15\xfd\x01-p1t\xd6\x12\x95\xa1\xd2\x05\
g\x84\xd9]1o\xae\x04\x19<S\xe6\x8f\xc2X5\xe2\xf2\x0e\xd3Q\x9c\xd2\x07\xb8Q\xc4\x1apv;\x11\xe5a\x93~\x01\x82\x99q\
b~\x06\xf3?\x16\x81-N\xc2l:\xa2\\\x93\xc1,SQ\x1b\xab\x01\x98\x0e\x03\xf0\xad\x13\x82\xca\xe3X\x9b\x81\x83\xa9\xc4{C \
\x95\xb4\x01\x05m@\xaea\x02\xe4\xbf@\xf5}\x11\x9c\xc71\x9d/`\xaa\x9d$P\xa3\xc4\xa992\x9b\xd8\xa19C\xb1\x8d\x11\x84P\
\xfa#\xeb\x94p\x94\xc5\xe2Y@\xf1#\xbfP\x1by\x02\xdd\x992\xe0\x15CJ\xca\xb1\x93db\xad\x07\x93\x00eB\xdan\xb1hy\
\xd2V}!\x00\x00\x00\xbd\xd5Cs\x06\xc0Z\xbe\xa1[!!\x1a\x99\xc0\x16B\"Me!\xce\x1c\x00\xc8\x82\x82\xb3\xac\x817\x95\x94\
\xd0z\xf2\xd9\x96\x13c\xf5\xa1,vD3\x8a\x81\x136R\xaa\t3t\xf8\xd3@\x1b1\xf5\xc53jnT\xa6CPsdR\xdb\
\x80\xe0\xc0\x85\xa0\xd1\xd9sT+CG^r<\x031A\x80P\xa1\xc2q\x8d\xe6\x02kos\x04mA-,\"y\xaa\xa4\xd3\xbd\
\x92\xb5\x17\xa3%b\x91\xc6\xb1\xa1\x94\xb5 8\xb3\xf0ag\xd0#\xf1r\xf6\xb9\xc1\x1e~\xe2\x90\x11c\xff\xcd\x80}\rA\x07\xa5\xf1\
/\xa9\xd4w\xb7\xe3z\x83\xb0O\x19r\xd2Kb\xe3s\x13B\xcdBI\x8c\x94w\xb3\xa2M8\xb2\x0e&\xb1\xf1S\x14Y;\x819\
\xbb@i\x07\xd4Q\xc9C\xf4\x0c\xf3ko\xc2\xb5\xfaq\x7f\xeb\x03\'\xb2RP\x884\xe9=\x90\xaa\x88\xc1\xfa\xdd\xe0s\\\xe4S|\
D\xd9\x9e\x84\xaf\x184\xceH\xf2\x00\x00\x00\x1f\xac\xb2\xe9q\xf2_8P\x90ltr\xc0\x91\xda\xae\xa0 E\x04c\x1d\x13\x16\x89\xb1\
bS\xc1UXS\xe6d\x138\xc6s\xcc\xd5\x11\x07>\"Es\x91\xc2\xac\xa4\xd3\x86P=\xbc\xa0U\xfcA\xd2\xe4\x92\xd5F\xe1\xe8\
\xc8\x91Rp\xc3sp`=\xb2\x80\xf6)R\xa3\xab\x81\tg@~\xabB\xd4\xab2\xd1s\"\xb0\x08\xb1\x9f\xc1\xd1\xd4=\x92\x01\x98\
\x04y>P\x9b\x18\xe0\x00\xa4P\xaarp\x13P \x11Ya\\\xacp\xd7\xefC\x95\x83@\x88\x15\xa0T\xe3@\xbb\x8c\x04s\xec\xc2\
)f\xc1P4\xb2Y\x8a \xe7\x02@jY\xc4\x99O0\xfc\xd7C\xfc\xfes\x00\x81B\xd3\xf5b\xf7r\xb1~\x964\xfc\xa6\x13n\
\x91q[\xc8a\x0c\xb3\x13>\x8c\"O,\xe1Sz\xa3\xc8\xdd\xf1Y\x10\xb2\x93\x91\x90\x8b\x8cS#\xa0T\x00\x00\x00@\x830\xe7\xfa\
\xc3h\x1br\x0c\xda\x12F\x95\xf3\x9f\xee\xc2b\xbe\"\x00\x00\x00h\xba\"\x1f\x89\x90F\r\xe1n\xaer\xc0i\x84\x9e\xc4\xa3\x12\x9a\xa0\
\x82)\x11\xde\xe2\x90/\xb92J\x00\x00\x97yq^qs?\x98a\"\xad$\xd7\x7f\xa4e\xe0\xa3L;q\x96f\x03\xde\xbc\xb2]\
A\x94\x00\x00\x00\x16\x18\xf0\xfb\x94\xe4U3\xc0n\xfd\x02\xea\x191[ts+qAN~1\xbe\xd8pt[d\xa0-\x93t\xaf\
\x04\x97f\x90&^\x91\x1f\x9b\xa4M6\x84\xfc`\x92v\x95t\x878\xa4\x03\xe8\xb12\xa1\x80PB\xe4<VP}\x97\x94\xed*\xf0\
)z\x90\xb7`4\x1c\x9e\xe4\xd5hb:\xdd\xf2\xa2\x98\x93M\xe5\x13\xc5%1\xc5gb\x01\xf8b\xcd\\\xe1\x92\xfc\x00\xd8M\xc4\xf1\
\xa5#\xfc\x10\x04*\x19\x12w\r\xa4\x13\xc7\xd0\x00\x00\x00~\xbc\x13\xa0\xb6\xa3\tv\xa1\xec|\xe3E\x1d\x12-8\xd3\xb4%\xa48.\
\xe1<\xdc\x93\xe0!`\xa6(\x84\x15\xeb3\n7A\xafndk\xcb!a\xa8\xb2\xec}p\xba\xb9p6\xf0\xc2\x02\x91t\xfb^t\
\x9f\xe2C\x04\x96\x13dw\xb4i\x01\xd4j\xfda\xccDP\x15\xa3\xb0Og\x92[\xef\xf0\x87\xfbrkK\x91\x86\xe5q\x05\xf5\x91\xf8\
\xc6\xe24\xf5\x81\xbeY\xd1&\x94q\r\x0e\xf0\x0f9\x90\xbd\xb8\x12q\x9b\xb1\x1ba\xc0[~\x02d\x00\x12\\-bY\r\x00\x0c\x08\
\xd1\xbb\xdab7\x99\x02v\x11\xd0M\xf3\x91\x8f\xeas\xfc\x99\x84\x01\xff1{P\xe4\x7f\x13D\t]\xa2\r0\x92\x91l2t\x9dt\
4\x89qo\xa9p\xfd\x95D\xeb\x90@\xd2\xae\xd2\xa0\xa6\xe1\xaa \xd2wK\x04\xc98\xc0l\xd2R_\x9e\xb1$I#\x13\xbf\xd0w\
\xe6#\xcc\x8b\x02\xbf|#\xaf}\xb4\x9b\x07\x11\x83\xd6\x90u7\xf0\x06\x19\xf2\x17zc\x17\xed\xe0\r\x13\x84\xb6\x120\x00\x00\x00\x12~\
R\x06\xb5\x12\xb8\x13\xe1\x0b\x1f\x00FL\x94\r,p&^\xa3\x92\xe0\xa3I.aU\\b\x15W\xc0b\xd0\xc0\x1a\xf41\xe0\xcd\x83\
\xf5\xfdb\xb3\xc6\x82\x13Y2\xa3\xf3@\x92gp\x97\xea!\r\xd7\xa3F\xda\x906\x994\x8a\x99\x81#\xec\xc0n\xcf0\x0e\xf1\x91\x17\
UQ\x9f\x08\x80\xa8\x88\xd0\x86\xa6\xf1\x8f\xcc\x91RA\x92\xef\x11\xe0\xb4\x9bc<#\"\x07\x02Q\x17\xdc\xd25UA.G +}\
@\xf2@s\xaeb3\x19ds\xdd\xb60\xcaXC\xc1^\xa1i\xdf`\x97\xa4\x10\x180`\xc8\t@\xd8\x9c\xc4\xde_\xa0,\x11r\
m%a$\x91c\xd0\x0b\xa0\xa7R\x81\xbf\x0b\xb0\xf4\x08\x00p\xdd\xa2\x9b\xe92a\xfd\x92\xb9q\x11}C\xd2\x81~\x84\xa7%\xc0O\
\x00\xf4\xb3G\xd1,\x9aD{\x0f\xf4W\x96\xa4r\xb6\x81\xa7\xad\xb0\x9f$\xa2\x8a\x0bD1T\xb0X\xd9\x80{\xe9\x93[\xb2\xe2\xca7\
`\x85\xe2R\x9eoRF\x8b\xa1q\x9136\xd6!\x969\xe2\xb2\xd1\x82\x82\x07\xd3QO\xf2\x95\xf4\x010\xa0\x02\xfcAd\x14;\xd1\
\xfc\x84q\x8eL\xa4Q\xa8\xb4\x9e<\xb2\xfe\xe4\xa2B\x1c\xb1X\x12\xb0/\xafT{\x06\x92\xf7_3_.\xc0!\xdb!KTP\xa0\
g\xe0\xc6JP%4\x00\xca\xb8p\x87\xd1\x10\xdc\x8c\x94p,aQD\xb4\xf1X\xe1\x9e\xb3R\x00\x00\x00\xf6jp\xa6t\xb4\xb0\x02\
\x11\x9cwb\xf9\x96q\xe0yT\xaf\xa9\xc2\x0e\xef3\x1c\x0f\xb3\r\x8c\xd3Vp\xd4g\x06s\xffZqh\xf2\x01E]tr\xa0\xc0\
\x19X\xc0@\xca\xe3\xd1O\xe1\x85 \x81a\x17\xd0i,\xd1\x1a`\x12\x9e\xce\xc1m\x0c\xb3\xd4e\xd0\x00\x00\x00\xc0\xa2ri\x10\xa2\x9b\
dt[\nr\x00\x00\x009o\x04\xa5~D\x97}tz\x0e\x10\xb8r`\x8a\x08\"\x1b\x0e@\xb1\x13\x10\xa3?\xa0l\xb6\xb2\x00\x00\
\x001\xc0 \xa2\xcf\xb2M\x8b4\x93\xfc\xc2\xa9k\xb0\xa3\xd1\x12\xa9rS y\xd0dV\xb4\x84\xba\xa3\x98N\xd4\xff\xcdS\x0f\xb1\xd3\
\xf2\xda\x02\x99\x0c\xd38\xaes4\xdbpI\xd9\xb2\x1a\xf7\xe0k\x86b\xbfU\xa4\xad\x91\xf4\x95ps\x85w\x94\x926\xf32m\xb4\xa4\
Y\xc1c\xd8\xb1\x85N\xc1\xf9\x02\"\tl\x82\xf9NP\xf0s\xc3\xfer\x82MVP\xa4?B&\x89\xa2\xd2C\x10q_R\x1f|\
\xc1\x86\xe0\xe2\xf1\xfc1\xe6\x9eq\xbc\x97\xa4\xbe\xb5\xb0\xdf_\x84\xb0\x9aT\xda\x03T`\x8f\x03q\xc2\xc0\xda\xbe\xa2\x03\x93d\xc41\xe0\
\xfbh\xc3\x08\xeb\x83K_@\xfb*4`\xab$\x9aF\x10\xb1V\xc0\xf4\xd7\xc0\xa3&cXx\xf2Xg\xf3\xac\xec\xe173\xd3\xbc\
a\x90\xd1\xac\xd1T\x14\x91\x00\x00\x00\xe9V\xb1\x1cK\xf3\xdeu\xa2x\xeb\xc1\xdb\xb3\xd1\x1fV\x93\x08\xe6\x10\xd6\xda\xb0\x1e\'P\xae\xc8\
\xa08/3\x1b\xdec\xd8J\xa3\xa3\xb73`\xa5T\x18\x15R\xb1\xb0p\x00\x00\x00\xa0\xbcq\xaf\x98\xd2V\xf8\xa2\x12\x07\xb4\xb6\xa04\
@\xd1a\x1c\x88S\x8b\x8d\xb0\xd1M\x00\x1f \xd0\xa1-d\xe3\xdc\xf0\xbb(\xa4\x89\xae`\t\x85\xd1\x16J\x82\x8b\xb6\x04u\xbf\"z\
\x98s\xc2\xb9\xf0\xfe\xd4@\x82\xa83\x02\xb7\x92\"\xf9! Tqt\xfd\xe0\x9a=d\x11!\xd2\x99\xf5\xf1\xb9\xf6\xf3\xba(\x11{\x84\
\xa2\xef\xe4\xd2\xe5\x02\x91\xf7I\x808\x1b\x12{\xf2R\nR\xc4T\x88\x12r\x18C\x00\x00\x00\xf2\xcc\x91\xdd\xdb\xd0\xd5\xa5\x14\xb2\xef\x10\
\x8b\xa81\x00\xcdr\x81\x00\x93Y?\xf1\xde$\xd1\x18\xe8\xb1\xf4=\xc0\xedMd\xf4F\x92_\xe6\xe0vQS\xfaN\"\x9f\x9c\x14Q\
~\xd4\x01\x90\xe2=\xa7\xa4\xabl$\x1b\xda0&\x97\x82\x97p\xc18`2\xf1\x9c\xc1%\x82\xa3J\x0b\xc2{\x9d!\xe0k\xe1\xe9\x13\
\xe0\xfe\x04\xb3\xc3{\x91\r\xc6\xa0kt\xb1bE\xc0lJP;\xbbS\x18>\x02\xa6h\x04|\xce\xa2=D\xa2L\x98\x84U0c\
\x08d\x01\xf3\xc5\xf0\xce\xae\x11t\x01\xe0\x8c\xf1Q\x95\xed\xb1\x08c\xc1$q\xf11\xc0B\xefk\x92\xd3\x17s\xb8)!=V\xc4\xae\
\xd73 r\"\x95\x0ea\x0b\xae\xe2\xa5\x913r\x1e\x01\xeb(P\x86z3\x87\x9f\x00O\xc8!M\xedQ\x0f\xd8\x81\xcd\x16\xb1O\xa4\
4m\\\xd2-\xcb!Nw1a\x07\xa0\n \xf0\xf1Z\xc1\x11\xfeb\xe4\x99T\xcd\x85A\xab{\xe4\x91\x17b\x05t@\x97\xf5\x02\
\x92-a\xc2\xd9\x02H\t\x84\xebf\xb3\xdf\xaa4Nh\xd0\r\x80\xa4\xfe\x19\xe48wq\x8b+\x94\xcd\xb6\x02\'\xd1\xa0\x0f\x7fb\xd3\
P _\xbfAZ\x01\x93%z\xc28y\xd3\xef\xbe25)\x10\x1d\xac\xf1\x9b\x10Q>\xd6\x80\xb0!qE\x9e1\xab\xb1\x84\xbd\xcd\
\xb05jP:\xe1\x10\xce\x87\xa3\xc4*\xd3\xc7\x93\x03\xa1\x82\"|\x8d`\x03\xbaa\x19\x80T\x1dh\x82\x83\xbdq\xaf\xf7\x92\xd1^\x14\
\xae\xfdQ9s\xd0\x95\xaa3;\xa7\x83\x94*r\x90\xde\x10\xae\\p$\\\x11\t3\x80OqTtEd\xcb\x86\xe1?\xfe\xe2\x14\
\xf8 \xf4\xdf\x11+\\\xd2\xc0~\xd3\xb1XS\xe1\x06\xa2\xdc\x81qK\nCQ\xa9\xc2\x8e&\"w\x9b\xc2\x90p\xc0\xae\xef3(k\
\xa3\xbe^\xb3\x80\x07\x91\x9f\xef1\x00\x00\x00\x14\x06`\x1d2\xf2c\xd0\xb1\xb3I\xf0\x97_\xe4\x12\'\x10f\x85P\xc7\x0b4M\xa6d\
\xf2\x18Q\x9d=R B\xf1\xb6\"\x93P=\xc3\x1b\xeb\xd2\xb2\xe8\xe1\\\xebc\xd6\xc6\xd2\xe9\x0b\xf4\x8d\x1c\x92\x84\x01\xb3\xdc\xca\x00@\
z\xa2\xd5\x87\xb4\x04\xb6\xa2`\xf1\x80\x00\x1f\x12.\x10B3\xc5\x01%Wa\xde1b\x0c\xb0\xe0\xa2\x02D\xb4e\xb0\xb8T\xc1/o\
sfv\xa1\xb1\x8c3\xd5y1\"\x013\xed\xc6\xc2(6\x82V\x81\xd2MN4\x01\x92\x14\x8c)\x93c\xae\x14\xacL\x94v\x83\x84\
\xe7\xbe e\xc8\xa0\x14\xd6!\xf0w\x00Zp\x12\x114\xe4A\x06\xd2\x85\x00\x04\x8b- \xa3U\xc0\xba\t\xe4\x88@\xe4\x9ai1\xe1\
t\xc0\xc2\xc6\x02\xda\xf2p\x88\x9dcX\xa6\xd1lf\x91\xd4H\xd3\x0b\xf6\x00\x1e\xd1\xb0`\x16\xd3\x93L\xa0\xb7\xd5\"\xd4Q\xc4Ks\
\x92\xc0\xa2\xd4$\xd2b\x0br\x00\t\xbec\xf5R\xa3\x19\xb0\x80j\x1e$\xabV\x91Y\xc5\xb3#\x1e\xa2\x85\xf2c\x05\x91!O^\x13\
t\x18\x92}+\xe0\x0f\xae\xf3\x1e\t\x82=lB\x88\x0c\xe2\xd6\xa74&V\x02\x10/b\xd9/rl\xb1\xe0\xf8\xa1\xa3\x05\x1ds\xe7\
\x04\xe1\xc5\xf0\xd1\xd5\xf4Q\x1fv\xb1h\x16\x90\xecN$\xa83\xa0\xf5\x90\xd0\xd3\xc7\x80\xc7u\xc1\xa2\xa3\xb1YFR\xff\xb9\xc3\xff\xc3\
\"^e``\xcf\xf0\xd6\xf70\xa5\x0f\x01\x06B1\x05X\xc4m\x0f  \x8c\xe0\x041\xd4b\x84\x11\xce\xb8\xa1C\x9b\xc4\x80l\xc0\
*\x1d`,\xe4\x12\x99QA\"|\x00\xdb\xc8\xf3\x0e\x01ry\xb3\x91\x03\xf2a\xac\x85S\xfa\xce1l\xbe\x90\xb2\x91\xc2Er\x141\
\xdc3\x164\xa3\xd3U\xe2\x95\xf9\x92X\x1d\xe0\x17\x9dB\xb2-\x113#\xe1/\xa4\x82\x8d\xdb\x93\xa6\r\xa1z\x7f\x84\x8dV\x03\xf4\xfa\
Rd\x18Q\x1c\xe6\x93\xa3)\x13\xfa\xc9\x93\xf9>#\x13\xdf\x90\xf4C\xc42\x05s%\xaa\"\xf9\xe8\xa0\x96Cs i\xc1\x1c\xc6\xd2\
|\xee\xa1]\xa8\xd0\xf5K\xc449\xd2\x041\x92Q?\x00\x00\x00\x00\xee\xb2\x83q\xf8\xa07\x0b\x90\xb0\x1e\"\x16\xf6\xb2[{\x00\x86\
\x16s\xdf:\x14(CT\x1ca\xe37\x86a(\x91\x117t4\x11\xacD\x9f{P\x89\x85t\xe9\xfb\xa0\xf5M\xf1\x0e\x9a\xf2\xbfv\
\x84\'n\x02\xa0\xec\xc2c\xecq\'\xcfc[\xfaSy\x90\xd0C\xbdQ\x00\x00\x00\xfd\xc0\x90\xbf\x08\x03\x95x\x91\xeaO\x91\xfd\xa4\x94\
\x8e00s\xc8\x12Qvp\x87\xceQ\x07\xd7\xb0\xa5(A\xb6mt\xb6R\xb1\xa3mB\n\xe7qs\xfa\xc0=@\xf1R\xd8\"\xad\
\x92\xf3\xb7Q\x83\xc8\x01\x119M\x93\xadncloQ\xb5\xc0R\x88\x00\x81Dz#\xab\xa9\xd1\x03u\x94xi\xb4\xc9\n\xd1\xffz\
\x81\xbaO13\xc6\xe3\xcdD\x11~$#\xa8]$\xc0\"rzl\xa3\x865\x00\xc0\xee\x119c\x00\x9eQ\xe3\xae\x96\x80Y\xd7\x00\
\x11\x94d3kQ\xc5O\xa1\xe6\x1e\x12\xe3\x96B\x9cA\xc4\x00\x00\x00\x80D3\x8cX\xf0\x00\x00\x00\xc1S1Mi\xa2\xe5q\xe3a\
Q\x13\xcf)\x92\x00\x00\x00\xddD\xa1lf\xf0\xea\x81qr_\x03\xab\x9f\x81,\xb3\x80\x1b\x9e\xf0\x8a\xef2C\"!\xf2Q\x14j\x15\
\xe3:\x86\x14\xac\xf7aV\x1fS\xfea4\x92W\xf0\xbe\xc6\xb0\x84\x16\x01&$\x01*= \xa8d0\xc5R\xf0c\x02 \nK0\
\xe5SAf\x9c\xa0\xb6H!\xeb&\xf2Vl\xc0\xc2v\x83\x1e\xdas\x0f\x92\x80\x9dh\xc4\xba&\xd1sO\xa1\xce\xe63\xe4-\xd0\x00\
\x00\x00\x95\xbe\x80\xcd\x8f\xa4V\x11\xd4\"\xb9\x82\xedhr\xb4\xdc\x02y\xcb\x02\xa0O\xb4\\>\xe2z\xe60\xa6-\xf1[\xb0\x81Jz\
\xd1\x10\xdf\xb1\xc9\x15Q@\xacA\x04\xe3@\xe2\xc8\xc0(/\xd2\xfa\x9b\xd4\xa4g\xe1?\x1e\xf3%\xd6\xf2\x80^\xd4\x1e\xc5q\x87OB\
\x8c\x1bA\xd5Or)\xa8\xb0\\-C\x18\x9e\x01\x9by$\x13\xe4\x90\x93\x08rL\xa7\xd4\x04h\x84\x8b[2\x99\x85\x833Q\xc29\
v\x128\t\xd1v\xe9Pa\x9dQ\xed:s\xf7#\xa2\x9e\x8e\x11E\xd9\xa1d\x172\x84\x93q\x00\x00\x00\xfaW\xd1\x83\xd8\xd2\xf6\x98\
2Z\xd1\xe2OM\x13\xf4Y\x84:\x14\"G\x12\x81\xf1\xe6rr\x11tzv\xa2\xe1+\xa1\x1b=\x01\x84]\xe4\xe6Yq\x19hd\
q\x00B\xc3u\x00q\x97D\x00X 2?\x82\xcbwB\xb0\xb5 \xc3\x0eB\xdf\x9e\xe2\x81W4u9B\xa8\xe3\xd1WH\x90*\
\x87\xa0\xac\"\xb10\x0f$\xc7|\xf14\xe7\x03U\xaa\xd4\xe9\x91\xd2\xac~\xd1\x95B\xb3>o\xf0\xf7\x92\x81\x93\x1b\xd3H\xfd\xa3\xac=\
\x02\x18\xb6\x03~\xbcQ\xc9\x8c\xf3\xfdC4,\xe2\xc1H\xa1\x03\xd4\xed\x90\x94!4a\x171\xa6\x0e\x927z4\x9d:\x04\xe9\xfeq\
\xd6A\xf0co\x04)\x7f\x90\xfd\xf8\xa2\x12J@p\xaa\x04_\x010\xe1MBI!\xc2*^@\xde\xa6\xd2Q\x1fq\x91\x87\xe00\
]\x94My#\xbd~a8\xe90,\x80 \xe3\xaeP\x89\xad\xa1@\xdb\xe3\r\xdd\xe1\x82\xf4@\xd3pa\xd9\xcf\"\xad\xbc\x91\xb0v\
\x84\xbd\xd6\xb0t|\xd3DH\xa4\x8f\xd9c\x00\x00\x00}\x04BA\xb5t\xddk\xc0\xe9\xf3\xc2+I\x90\x81H\xe2\x1al\x01\x8f\'0\
\'\xe7c\xba\x811\xbb\xf5C\x8f\xe6\xb0\x08[\x83\xa4\x8b\xb2\xf5\x0c\x10U\x8f\x81\xc0\x9fa\x17^#\x94\xf6\x81\xe9\xc9\xf1j\xcf\xa1\xb7\
\xae\xf4bL`\x18FB\xff\xc1\xb0\xdb\xb5\xf1S\xaa\xd2o\x1cP\xf0\xb6q\xa8\xbc\xf0\x00\x00\x00#\t\xa3 \xfa\xb1\x95z1\xb1w\
\x02\x92HR\xac\xee\xb2\x83\xf6\xb3(B!\xef\x9e\x93y\x022\x80s\xc2(j\xa0\x18\xcd\x91\xbc\xe6\xa0\xb7L\xd3\xd7?\xc0t\"\x80\
\xd9\x13\xe1\xce\x04s\xbeS\xe0\x98\xf8\x81\xd7\x88d\xa8\xd2\x90\x93M\xf0\x01;\xa3;!\xc0\xa2\xb1\x14?\xdc\xd1\x15\x98\xa3a\x9a\xb2\xcc\
\xa0q&p\xf4}U\x84N\x0f\x90\xa8M\xb2J\x13a7\xcb\xa1\xd1\xf2a\xc8\x9f\x93\x93\xbes\x93\x16\xd0\x08b\x81\x18\x98\xd1\xb6\x15\
p\x00\x00\x00\x17<1\xd3o\x83\x1e\x04ao\x96Q\xfa\x83\xc2\x11\xa8\x03\xdf\x1c\x13o-\xe3\x14[@\xf2d\x04\xa2\x0fB\xea\x80r\
\x12\x8d\xb1\x0e3C\x8d\xc7\x00\x9a<\x00\xa0\x87@\xf4\xcfQ\x97\xabA\xed#2%\xd3\x11\xec_\x02\xdb\xac\xa2\x8e\xd5\"ocd+\
O3\x11\t\x81m\xee\xc0#50\xae]\xd3;T\"\xdb\x99\xe3\x92\xfer\x00\x00\x00\xe7\x99\x90Kj\xf0\x9e\x8c\xc3\xdaVs9k\
P\xa1\xdb\x82\xa35\x00\x14\x04\xe3\xa2Q\xc2}\xdd\xd2r\x92\x91\xdd\x14\x90\x03\x97\x81! b\xacx\xb0\xa1\x85\xe4d`\x93\xec\xe1c\
\x08<!b\xf0\x036\x02\x90K\xc3\x83\x8fN\xc4\xdf\xa7`\xfb\xa9\xc2\xe6\x19\x80\xbb#\x91.G\x12\xc1o2,\xa6\xa3U:\xc23\
m S\x891\x00\x00\x00w\x8e\x14C\x99A\xf4O\x11i\xe0q*\xdbCvbA\xd8\xf2c\xf6\x91\xf1\x905\xc3]G\xd4&\xef\
\xb3\x86NP\xaa\x9d!\x02\xd6\x91\x8e\xb9\xe3;\x9a\"\xcfT\x04S_\xf0\xe3Ed\xda\x03\xc0\xc07\xf2\xe80\xb11\xff\xb1\x01\x8b\x02\
\xeenT\x81\xf4\x01\xe2\xda\xe1\x19\x95\x02n\xdb\xf1\xd9\xdd\xa2\'<\xc1yR\xd4>\x0b\xc2\x90n2\xc1d`\xa5\r\x10U]`n\
\x8f\xc25\xf4rB\xbd\xb3\xecf\xa2\x1a\x8et\x7f^b\x00\x00\x00\xc9\xb60\xdfCtCa#d\xc4\x92G!\xc0@\xfa\x91}8\
\xe1M6\xb1oX\x83\x03\xe0\x81\xf0\xc7b\x11\xc0\xb3\xb0\rqV\xf2\x12\x91\x98\x91\xc6\x87p\xdb\x00b$@\xc1!\x1ea_d1\
\xef3p\x8b@\x01zh \xf7\x17\xd0\xbc\xd6\xd1 a\x12]\xbe\xc0\n\x82\xa0\x9d\x8e\x80btA\xae`\x14\xbd\xba\"!\x99\xf4\xe2\
\x10\x12bq\x00yk4\xb5\x9b\xc4\xb6\x043\xd2ZD\x00\x00\x00\xc2\x13\x02-d@\xf4\x83dp\x9f\xb2G\xa0\x82\x9f\x17q\x00\x00\
\x00W9\x80\x1cN\xf1\xfe\x0c\x04\xa8\xa8t\xb5\xf8\xf1\x8f@ .\xe4\xe0-\x9dA\x85;\x11\x90J\xa2\x00\x00\x00v\x98\xf4N\xc2Q\
>v\x80\xfan\x143\x81\x84}\x80\xd1\xa0\x06\x12Q\xbb0\x1a\xb6r<\xb4D\xab\xa6\xc1\xe4\xbbr\xba\x0b\xc3}\x03T\xdf.\xc0v\
\xbf\xc0\x13\xfd\x12\x93\x9a#\x03\x01Ry_\xd1\xe5\xbd\xe3\x89(P`q\x021\xbf\xd1r\xa7s\xb5l\xe2\xb8Jr\xea1\xf2\x18&\
2>X\xa1}#d~\xd1\xc3\xe3\xb2\xe4\x1aM\xb0\x87f\xe4Xu0\x02\xc22\xf3\xbfP\xd6k\x11\xa8\x94b\r\xc2\x12\xa0T\x93\
\xbe3\x80\xc8}3&\x91\x04\x0e\xa1\xf1A\x96\xf1J\xa6C+$\xa4=b\xf1\xe7Z\xe4-\xd0\xf2\xd0\xf8\x82\x19\xa1\xe4o\xb3\xd3\xfb\
\x06AK\x8d\x84\xde\xfc#\x9e\xc9\xa0\xcbvd\xb9\xd7\x91+r!\xc3\x1c\x14\xb5\x06\x84\x9b\'\x10\x9bP \x80Pq\xc3\x102\x1d<\
Tn\x8e\xe4\xe6\xf7\xe0\xfa\xdcSF\xba\xf0e\xd41\x00\x00\x00 \x06 \xe44\x10\xc0\x0c\xa0\x16\x89\xf4d\x98\x14\x02\x1c@\xabqR\
R=\xb2\xa1\x7fr\x85\x8b\x91\xd8U#\xf9h\xb1L\xfa\x01@\x8a\x810{c\x90\xdfr\xdeY\xf2\xb8\xcc\x10\xfbg\xc4\xad\xb3\xd2y\
\"\xe1%\n\xb2\xb5\xe71\xa6\xd4\xa1r\xa52\xb2\n\xe04\x17\x00\xa7\xb2d\xde\t\xc3\x8dW\xd1\xef\xfe\x02\xcbr\xb1e\xe2B\x14\x83\
a\'g2P\x17\xa3\xc5Ar\xf0bq\x90\x93\x03\xeeD\xd0\xe7\xa5\xf4P\x9a\xe0!;d\xce\x7f#|KrMy\xf2!\x16\xf4\
J\x7fb\xb3s\xd0o\x971\xb3\xd2\xf2\x9c\x0e\x84\n\xc8@8\x95\xe2\xf4\x15aGFB\xa2S Y{B/\x01pg\xc6\x03\xd0\
\x97\xd3D`\x90^\x8b\xa1\xf5o\x10\xbf\xc1\x82\xacg@v7\xf437\xb2\x1b\xe1Au\tp\xc9\xee\x93FP\xd3\xf24\x02\xe3i\
b\xd7\x7fp\t\x84`i\xfe\x91\x00\x00\x00\x06J\xf0\xbc\xfbq\xcd}\"\xb2K!\xe2=R\x9d]\"\xd5\x8aB\xc2qp\xad\xfa2\
F<\x01\xe8s\x82oR\xd3\xec\x91\x03\x81\x16\xb2\x9e\xfd\x92\x1c^@b\xc2\x13Ky\xa1\x06\x99\x14\xc1v\x80_\xa3 CAa\xac\
(\xb3o4\x10>\xd9\xa2o\x98Px{$\xc1\xe3\xa3<\xa3rTx0:>Q\xae\xb3c\x11XT\xab\x814\xa7\xd5\xd2\xaa\xf0\
C\x00\x00\x00\x98\xb1\x00\xc9\x1a\xc24&Qu\xfa3\x19\x17AN,\x84\xf2\x82$C\x8c@\xaay4:_\xa2xMr\xa6\xe2\xa1\
\xfa[\xf0\x078\xa0\xc4F\x93\xd9q\xf1\xed1@\x89\xd3A\x80p\x93\xfa)\x11\xac\xa2c\xc9\xa5\xa4&}B\x0f\x83\xe3\xbbf\xc0*\
\xb3#4e\xc1\x17\xc4\x82\xf2\xf2\x12\xbb`A\x15J4{\xa5t\xed2\xe4\x00\x00\x00\xc1\x8d\x914\xbd \xe7l\x80\x02\xf6\xf0\xb6\xea\
\xd2\xb8\x14s\xe9w\xd1w%1\x08W\xb1L\xd6\xe1\x04\xcd\xf1W\xab\x04\t\x10\xd3\xa6\xcf@t9d\xd1<\xf4\xb5h\xd1\xe2Y\x83\
\xf1\xa7\x10\xc1\x87\xb2\xd2\x16b\xb6\n\x93\x96B\x90\'\x17\xc2\xb1y\xe0\x14\xaf\xd4FH\xb3\xad-\x91\xbf\xd0\"uo\xc4i\x96@^\
\xe9\x03(b$\xd0\x86\xe4\xa4S\x91\xb6\x0b\xf1\x9a\x98\x10\xfb$\xb14t\x82\x18\xe0\xe2L\xe3\x02\xc7\x8c\xb4\xaf\x9eA\xff\x82\"]\x9c\
\xa2\xf1\x84!\xd0C\xe2\x98\x06\x90\xc7r\xd0\xdf\xf4q\x92\x83\xd1(\x01\xf2\xa9wt\x86\"s\x04\x1b\xa4\xa0A\x90\xb3\x9e\xa0G\x06\x03\
sF\x91\xda\xea\x03\x83\xb2\xd4M}\xe1\xa7*\x91\xd0\xb1\xc0\x8d-C\xedW\x14\x83t\x830\x88\x83{%\xe2\x87\xee\xa2\x13=\xc0\xd2\
{s\xf4\x18\x04B\xc3\"\x16@3\x11\x8b\x02\x8d\xbbb\x13V\xc4\x05\xa7\"cf1\x8f\x85\xf0\xbf}\x83\xd1\xac\xf2\xa8\xb7\xe1\x00\x00\
\x002\xb7\x80\xe0\x1fa\x8dP\x84\xb8`s\xe0\xb1@7J\x13\x9c\xa1\x91\x94EC#\x0c\xd1\x19ore\xf2\xb2\xf5\xa0\xf4\xc81\x91\
6O!%R\xb0\xe2\x8c\xb3\xd3\xce\x12\xf9Z\xf4\xfe\x081i\x05 \x00\x00\x005Qd\x05}\xe0V\xec\x81!\xc9@rd\xa1\xf0\
8\x84\xbd\x14\x00\x0e\xdb\x81\xd8T\xd0\x91\xb9@\xe1+\xf2T^\"{\xb8p\xb7\xab1\xa3\t\xd2qdD\xa5P\xd1\x16\xcaR\xd1\t\
\xd2\x87\\\xe2\xd5\xe8\xa2\xe3\xe8\xe3vza\x98mppq\x04\x99\xc9\xa2a\xa7\xd4AB\x82?\x1e\xb0[\x13\xf4\x87\x8c0FM\xd2\
\xa5\xc8\xd0\x84s\xb3\x9aE\xe0\x86j4\x85\xad\xb3\x00\x00\x00,\x04\x91E\x82c\xcd+\x14\x9bd0\xcbj\x04\x0f\x08#E\xfa\x03\x14\
\x8db\x95\x0b\xd1\x00T\xd4+\xc2\xf0\xb6\xf1\xf3{V\xe1\x91y\xd0\x9a\n\xc2l\xc6Q\xd1\x7f\xf2\xf3\xf9`\xc0\xe5\x01\x14\x82\xe0\xe0\xdb\
\xa2\xf6\x16\xc4\xd6\xc1p\x94\xae\x90\xf7s\x12\x00\x00\x00\xf6\xfe\xf1\xd2\xc2\xc2R?\x92\xea\t\x03O\x88A\x00\xa3\x12\x10nA\x1f\xd8\x93\
\xefn\xc2\x0e\x16\xf0X\xbd\x10\n\x85\xd0\xf4\xab\x01\xac< \x92\x03\x00\x9eb\x91\x0eXs\x90\x9a!V\x92P\xb9\xccQ\x0fJ\xc2R\
x17\xe4\x82\x04\x8b\x01\x82\x01A2\xd4\xc2\x99~\xb4\xb5b@|\xa4\x93M\x1bp^\xd33p\xb8\x82\xd0\xb7\x11\x0fiRs\xa2\
\xe1%\x95d\xb3%\x10\xec\x96!,\xe7\xd0\n\xcd\xe2.\x90\xe3\x8a\xadR\x0ewQ\xe0\x11C\x01\x10\x01\x8e7d\x8eq\x01\xc3r\xa4\
|\x04\xb4=\xda\xa3\xe9a\x04B{\xb4\xe7\xde\xf1\x19\xc9\xc2\xa4oRT\r\x11\x8abp/\x8e\x80\x00\x00\x00\x10=\xc4\xff\x03S\xb9\
\xe1\x92\x8e\xd6\xf0JX05\x01C\xa9\x020\'\xd12\x1e\t\x01\x00\x00\x00\xc0S\"\x00\x00\x00g\xb2\xb0;J\xd0F\xe0\xe1\xc9\xbb\
a\x13\xa7\x83\xadJ\xb2<g\xe3\x00\x00\x00\x92\xa0\x04\x89\x94\xd4f\x87\xf4\xa4\xda\xf1\x82\x11p\x00\x00\x00v\x1f!\x8d\xa5R\x16\xef\xa0\
T\x0e\x01R\n\x04\\RB\x8b.\x910hq\xbe\xaa\xa4\xc9\x10\x80\xd5\xc4r,\x0f\x12\xc3\t\xb1_\x9a\xf0@+b[\x1e\xd1\xbe\
Qa\x8eqb\xd2\xd3\x00i\xa9\xd2A_\x83<\xe8#\xf6@A\'\xa83\xd7v\xb4\x8c\xf8\xe0%w\xe4\x82\xdfc|\xb0\xe4w2\
\xc1*T\x90\xa3\x000I44\x00\x00\x00\xaaM\x90@)\x13\x00\x00\x00\xab\xec\x13\xab\xe5\x93o\x90\xc0\xdan\xa0A\'\"\x93\x90\xd0\
\x96\x14\xc2L7\x84\x80*\x12EZ\xb4\xda\xce\xe3%\\$\x93^1e\x03\x00\x96FSM\xb0\xd1\xb8v\xe0\x0e\xbd\x82\xdfqB\x0f\
V0\xf312\x1f\xb9\x90\x1b/\xe1\x17\xa2\x91\xe8\xb3\x04}a\xe2;W\xc1\xbb\x82\x10e\x1b\x10+\x00\xa2\xc2% \x92\xafa\xa4\x10\
\x90\xa3\x8f\xb0\xf6\x9b\x12/\x033\xf8\xfe\xf0\xee\xbaqt\xee\x93\xde>`!\xb2AVNQ\xdc\xde\xa1Z\x83\xc2\x1e\xbfca@\x94\
z\x9d@:\xeb`\xc25\x11%\x022(\'\x93\xe0\xb0\xc2\xcb\xee\xd1fF\x90xD\x84\xf2\x07\xc3[\x15c!\xc4@%Y\xb0Z\
\xcb\xa1\xca\x84\x93(L0\xfczp\xf9\x86c\xef\xe9\xa2\xf1\x050,d\x92\x01\xf4\x11\x83\xdcC\xd5\x88BoS\xb06x2Y=\
\xd1\xb8\xc8r/U$\x7fw\xc1\xdez\x03;p\x04\xf7\xa0 \xfd\x9e\xb2y\x962{\x97\xd0\xfe\xf8\xe3\x9a\'a\xed\xa3\x00XO\xb3\
;B!\xcf\xdf\x11\xf9V\x02\x0c\x9c\x83E^A\xfc\x84\x10=\xc2\xc1\x176\x91\x88T\xe1\xbcT\xa05\x0b\xf3:A@\x1d7S\xec\
\x82q\x17M\xf2FG2\xd7\xfb\x12U\xd1\xe3\x8d\nb\xecm\x14\x98[\x84\xb0\xb3\x10.\xe71QG\xf1j\xd0\xe1\xc4\x10\x91\xca\xd4\
\x80\x9e>0\xda\x9b\x82b\x90\xc1H\x83\xe1C\xb1\xd2\x00\x00\x00?\x12\"\xda\x93\xc0\xe0\xc4qQ \xa0\xf4Q\x01\xa9=T\xa9\xc3\xe0\
\x88\x18\xd2\x98\xfaC\x8eJ\xf3\xe8\xebp\x96\xf5C\xd1\x14A\x92\x82\xf0\xe8\tdU\xda\xe0\x05\xb7\xb3/\xb8\xe2\xa8\xda\xd0\xf2BPA\
`\xc2\x01\x8e\x81\x9b\x1f\x80\xe9\x8e\xf0\xbf>\x02\xc6\xaaS\x88\xc1\xf0\xb7\xe8\x90\x0b\xed@\x00\x00\x00\'\xf1a\x7f\xae\xc0\x8a\x1ft\xd2T\
2\x9a\'\xd2\xbcP *t\xa0!\xd6\xb1\x99\x81D\x00\x00\x00\x9c\\\x00\xd3\xf83\x0e\xee\xf2z\xacT\xf4.\xa4^\xd5\x00\x87-A\
#\xd3\x93\xd7\xa6$c*\x80\t^AM\x85\x04\xceg\xd2?\x16\xd2\x8c\xd8\x92\x16\x00s\xee\x9c\xf3\xe9\xcf\xc2\xd0W\x826b\x120\
;b\x00\x00\x00AF\xe3H\xf7\xa1@\xb8@\x94\\T7\xbf\xa3\x82\x8c3\xf3\x07a\xf5\x08B\xe5\xe0S\xa8\x10\xa3B?#\x89\xdc\
\xd1\x19\x1f\xb1\xeb\x05P9\x900T\xef#\x0b\xcd\x00\rh\xa4\x06S\x81A\x1a\xf4\x0e\t3F\"2\xc9\xf1\xa2\x87l\x04\x8a\xa1r\
Q\x0e\x03\xd6\xee\xe2>\xc0\x82\xe2[\xa0\xb5\x83\x14\xb3\x9d\xb4\xcb\xf1\x00T#\xc0\x0e\xe5\x80\x7fa\x11\xfd2\xe2J\x13`\x14\xb4s\xb2\
\x7f\xe1\xdfr1\xa2|\xe1WjS\xd1\x811T\x94Q\t\x18\x02\x8c\xb5\xa3Ho\"FM!\xf6\xbca,MR\x8c\x04\x92\xbd4\
\xf1\x90\x98R`\x8a$/\x97`^\x82\xb2\xf9T\x91\xd6\xa3A9\xde\xd3Iw\x94FK\xa0\xe0\xc1\x93\xf6\x11T\xc6ap\xdd\xc2\xf0\
k\xf5\x03EZ\xa1\x00\x00\x00\x1ek\x90pj\xd1\xd5c#\x93J\x94\x0fE@\x8c\xf8\xc3\xf5A1\xe1m`MEa\x14\xf5\xf2\x04\
\xfe\xf00\xb7\")jSe.\xa3q\xbf\xd1\x83\xe1\x11\x10YTMl\x01\xe2>\xa3D\x0ed\xb2\xb7\x82U\xfc\xc3\x05\xf5\xa0\xb4U\
\xb3:T\xb333r3\xf8\xc2&2\x13\xa6\xa7\x94{\x90D\x84f\x1266P\xeen\x01\t\rA\xde\xd0\x83\x80~\xa38\x16\xe0\
)\xada\xf7T0\x95\xbb\xe1\xd1M\xb2\x83\x91apE\xe0fp\xb2\x9b\x1aC\x14e\xc3\xcb\xf0\xe0\x94\x83T\xf3\xa8D\xc9\x9c$H\
\x1e\xa1\xb9\x91\xc4\xd4\x85\x92Z\xd7a\xd4\xdc1L\xac\xd2HJ\x93#\xd7\xc0\xb0\x1eQ\x07\x0fC\xc4l\xd1\xd2\xb6\xb3\xb6#\xf4\x97Q\
\xb2lba\x93\x15d\x17W\xb2B\x18`\xe5\x86t\xd8\x90\xb1\x90o\x14\x15\xc7R\xd4\x86\xb1\xcc\xea`\xa9%\x01\xedi\xb0z-C\
,\x8d\xe2;>\x12<?\x82N@\xf1\x0c\x9e\xb0l\xa6\xc3\xcb\xb2\xf4\xad\xa33\"\x9b`l70\xc7Z\x93\x00\x00\x00\xfdS`\xd7\
_\xf0\xcf\xac \xeaB\x90:\xf6b\xb5W\xf1\\\xf6\x80z\xb2\xa2\x83\x8c1\x0f=\x81\xbf\xb6\xc0D\x86B*>T\x14\x8e\"(\xa0\
a\x00A\xf2\x0e\x07\xc2\x0cl\xc3bZ\xf2\xa9\xca\x13\x00\x00\x00\xc7\x02C\x7fu\xd0\xe4/\x80\xe1Lc@3\xc1\x9c\xbe`E\x03a\
\xa0\xbd\xa15\x97\xf2\xc3\xe3\x81G\xc1\xa3\x0f\xda\x10\xf4\x84#\xe8\r\x80\x91CDm\xf4\x03\x02\xaf\xc1%\x7fA\xa2\xa6Sh9D,\
\x04\xe0\xf9\x92p\t\x8d\x10\xe9a\xf0\xa6}\x00\"\xef\xf1\x12\x16\xd1\xf2Xc5PCg+T\x18\xb2\"|\x15\x81\xf3\xf5\xf1j\xb5\
\xf2\x1f\xf7\xa1\x0c\x8e\xb1\xc2\x0b\xf1\xc5ep\xf60\xa1z\x1b\x13\x18{\xc4\xef5\xb0~!c\x94tq\xf4\x1e\x82+\xba\xc2\xb3\x15C\
\x00\x00\x00\x95\xca0\x8c\x17ph\xb9\xe3X\xd2\x02\xad\x97p\x1bi\xb4\x8b`\x136&b\x9b\xa3\x04\x9cl\x04?\xbc\xb1\xc4\xdb\xd2\x82\
\x85\x93Ddd{\x101<\xa54\xb5|2V\x86cD\x11S\x01\x92\xe1\xc0\xe1\xf2\x00\x00\x00,\x89pVVb\xdea\x12\x8e\n\
0NJ\xd4\xae\x0f\x82:\xa0b\"3B\xde\xe8\x92\xd96\xb0Y\xa5SU!\xc0\xd0\xaar/\xb2t\xd1\x88\x03\xb9\xaf$\x01~b\
\xa9\xb10&\xd9s\xd4\xd7\x10\x96\x9f2\xfa`\x80{{q\xdfO\xa1\xefQ\x92n\x07\xa1s\x13\xf3\xc6\xfa\xb0\x00\x00\x00\xcd\x89\xe3\xdd\
G\x10k\xf2\xd0\x1dA\xd2^v3\x1ar\xe0\xf5\x80\x81\xa5`\x94\x1fR\xf4o\xb30\xa1\xce\x03^\x91\xc1\x9f\xfb\xc1*cp\xaa\xdc\
\xa0\xffa\xd0#\x151\xb2\xdaQw\x83\xc1s\xbd\"\t-\xe3\x83<\xb3-\x8c\xd0\xcc5\x12\xe0\xa1\xc2\xc6j\x82u\xef\xe1A}\x92\
)\x9d\x80rLp\xdb\xbd\x92\x00\x00\x00vo\xb1\xa9\xa5r]LS\xecy\xf4\x00\x00\x00d\xf8\x02UO\xd4\xa1\xf0\x13ow\x00\x1a\
[T\xed]Qb\xc61(%\xe2\xe4\xabTiIA\x12\xb9aDp\xf0\xc9dp*\x94\x80\x81\xca\xb1\x8dG\xf4,\xe4\x83\x94?\
\"Z\xfa\x90%*a\x9a\xf3\x90\xc4\xb2\xa1\n\xfc\xf0\xb3\x0f\xb0<G\x93\xc9{\xf4\xf9e\x93\x14(\x90\xb5\x84\xf3\x8a\xed@\xe8\xb9\x91\
\xc3I\xb2\xdc\x84@~X\xb0\xbf+C\x0f\x82\x01c\x942\x00\x00\x00\xde\xc8r\xa4X\x11oN\xd12`p\xc4\x90\xb1\x1f\x86\x81\xce\
\x9e!.\xd2\x02\x15\\\xa2\x00\x00\x00U\xb6\xb4\x14\xc0\xe0+\x8a\xa2\xa1\xed\x00\x9c\xd8\xc0s(\xa1\x00\x00\x00\xfe=3\xe6mc\x00\x00\
\x00\x83X\"\xcf\xf4\xe1\xa1\x06@\x13\xec\xb1\x82\x05p\xf4\xca\xd1\x8c_a\x8f\x8d37\x8f\x04\x00\x00\x00\xcf\x00\x13Ef\xa4W\x85!\
\x16e\xc4\xdf\x17\x91\x05\xe8\xf0Y\x84\xb3\xd2\xf4 \xf6odG\xfc1\x95\xbd\xf2\xaa\xc40\x08\xa3\xc0\xf5?R\x89\xc1\xf1\x00\x00\x000\
\'\x12\x99\xfa\xa2\x94h\xb2\xce\xed\x92\'St\xae42\xd9\xe6a?\xc6\x83\xbb\xa2\x91_i\xe2\xd9\x14$GK\xf44q\xe4\xf7\xb3\
\xc4\xd3h4E\xdc\xe3ai\x81\xcc&\xf1gbs\xe1!\x13_\x03\xb4So\xf2\xd2\xe5\x00\x89*\x91\xd60`xf1.\xb61\
\x1e\x9cR\"\xc3\x02.\xd3\xb3\xd9\xa3\xc3Z\xfb\x92\xc1\xc8\xd2\x00\x00\x00\x82$B\xae\x0b\xd0\x83sA\x93i4\xa4D\xb1\x01\x08\xe2x\
\x85Q\'y\xf3\x8e\xb7\xb34q\xd1#\x03$\xfafr\x12\xcc\xb3\x17\x7f\xd1Z\xa8\x03\xa4\xe2P\xaeq\x81\'\xb8S\x98s\x017\x9b\
\xd0\t\"pw7\x01\x07\xd8\x93\xe63\xf0l\xb0\xf0\x83\x85\xe0\x1c\xf2\xb0+uA@4\x82\x8e\xbb\xd0h\xd6\xa2\x18\xa2\xc2n%\x82\
\x90|\xa0\xf9\x00B\xaa\xfa\xe1\x80$\x91\x9a\x14\x81\x08\x85\x02\xa2\xfc\xd2\x06\x17\x12\xda\xb5\xa33\x8d\x80\xb5i\x90\xb2Cd\xfem\x94X\
\xbeRP\x9c\x90\x01#R\"\x9dr\xe6\x8d\x92~\x83\x92\xfe\x8f\xa0;\xd3\x82\xe6\x84\xb2q)0\x18!\x00f\x84pk\x9a\xf4\x83J\
\xc1\x04\x1d\xb0\xc0\x02C\xdc=\xc2W\xab\x02\xd3\xd7\xb3\xb7\x99\xd28_P\xae5\"\x98pR\xc4\x86QD\xe7\x92k\xb3\x82\x1d\x05\xf0\
\x88\xfa\x81A\x9d\"Q9\"\xa7\xd3C\x96\x12a\x06I\xd0\x11\x1b\xd1p{\x12\x99\x02R\xac\xc5cv\x0f`\x85\xe4\xb0\xcb5c%\
\x01\xd1\x91*\xc0C\x13T\x81\x99\xa1B\x99$_\x91\xb2\x17yTT\xc1\xd3\x86D1\"\xf2\xb1B9\"\xcb6d>\xf8\xd3D\x85\
4\xac\x9f\x02\x1c\x00\"\xb6\x85\x11=\xd8\x91\x00\x00\x00\x9b\xfe@Z\x87p%\x18P\xfb\x9c\xe2\xee\x96c\xad\xce\xb24V$3\x91S\
\xaf&\xd0{\xcf`\xc3\xac0\xca\xf9Q\x03*\xf0UW\xc3\xa6-\x82\x86\xf7\x138\xaeQ\x94\x89\x143\x00\x13\xee\x1cq\xe6K\xe0+\
\xd1\xa1u\x93\x13w`\x10dk\xb3\x9fQ\xb0V\x8cr9\x05\xc4\xf8\x05A\xbai\x13HM\xc3\x00\x00\x00\xd6\'#\xa1\xcb\xf1\xf6\xf7\
\x82\xfa\x9a\xa3Y\r\xb4\xa2c0\xae\x01\xd2\xde8\xe1\xd9s`v\xf6b\xb5 \xb2c\x90\x14\x8f\xe6#\x7fAC\xa5\x05\xe3\x81\xb1\xc2\
\xbbt\x013\x87\xc1\xc7\xe9`\xcdS\xe0\xee\xf9!>\xdeP\xf2\x8c\x01\xad\xf12\x00\x00\x00\xcf\x9d\xb1\xcd\xa7\x81l@#\x8fd\x81\xae\
\xfa\xd0GQ\xc4uI@\x8c[t\xcahd\x9c\x08r\xde\xe8\x11\x00\x00\x00\x19\xe3p\xa3\xb5\x90t\'\x00:J\xd2\xe9M\x91L\xb9\
0\xdd\x944\xe6\x07ar\xd6S\'tS\xcf%0\xd3\x02\xc4\x04;\xd0\x89\x97\xd0\t\x06!\x97yB3\x93\"\x9f\xb9\xe2\x17\x821\
\xb7\x1cR\xf8gR?\x8abQ\xe1\x13\xc7\\\xe4\xad\xe6\xe1\x1d$3*5\x04\xfa\xa7\xc1*\xe1\xa1\x16 Ao\xd4\xe3\x91\xd6q\xe6\
\xc4r\xe5\xd8\xf2\xed|\x81k\xfc\xc3\xab\xeb\x13\x00\x00\x00\x13\\\xe4cl\"q\xed\xd0\xbd\xd3\xf3\x06\x89\x10@\x80a\x00\x00\x00\x05 \
ro\x9f\xe1\xe0[\xd4\"g\x00!\x8f\"\x0e\x070x\xc1\xe1\xb0\xf4s{)\xf4\xf8\xa9\xd1\x0b\x08\x80\xcdI$\xf6\xc6Q\xbb\x03\x02\
\xaab\xb2aF\xe1\x07a\x00\xc9\xea\xa2\xe0dD\x0f\xf6\xb1~\xdeAk\x191D\r\x03W\xf5\x80g_\x12\xbb\xa0\x81\x15\x96b`\
\xb3\x91\xf7\x15p\x1e;\x12\xe9\xa5\x80\x83\xfa\x92i+\x02\xc4C\xe4Y\xc2\xf0\xc4\x07@\xba\xb5Bj\xd2\x81\x16\x9b\x12\xfd\x96\xa0\x00\x00\
\x00\xb6\x17\x80\x8c\xd4P\x05\x0e\x84\x9f\x11\x80\x9bl\xe0lL\x83=l\xe0\x84\x98\xc1\x7f\xe32\xceA#\xeb\xff\x03\x8f\x06@/us\
\xbdgQ\x11\xdd\xd2\x98a\xc0\x11\xa4b\x12Pc\xc6\xbeP\xd76\xd4:\xd0\xb3VA\x11-[!\xb0^\xe1\x1a{rx\xaa\xc1\xde\
)\x04\\\x85\x84@\xef#\t\xc0\x90$L\xe1\xd5J\xe2\xe6\x8b\x84{&b\xd9\xe1\xf3\xfb\xf20170\xdb\r\x02\xe7\x9ap\x1d\x0f\
\xd2\xeb.\xc2\x98\"\x91+5\xb3\xd8\xc7as\x86\xf4\xc6c\xd1\x98y\x00~\x8f\x13F\x1c\xf3\xc9\x05!\xe8\xc2\xe3\x13\xa9\xc2\x99\xcb\xf2\
\x8c)\x92\xf1\xa2\xb0S>\x91\xe4/\x02\x9bc\xa2\xf8\xafD\x91I\x04\xa3\x00\xb1\'&\x00\x83\xbaRK\x92\xe1H\x91\xf0\xfaa\xd1\xc9\
y\xc1\x98U$\xcdU\x02)\xca\x82\xb1\x96rN\xda\x92eK\xd4\x82qpoi\xb4\x0b\xc8\x93]D$\xf0d\xa1-\x05\x81\x8e\xad\
\x20\x16\x8d`\xe6oq\xff\xcd\xa2\xbcsA\xce\x93\x90\x82\xe0\xb1\xa6\xc3\x02D\xbfR\x1c\xb3!\x90\xb1\x14i\xb8RM\xc3\xa2\xf7\xa6\x10\
q\xe5\xb1U\'\x12B\xe6\x01\xb0\xe9q\x7f\x023\xf8\xec\xd3\xd5a\"e\t\x83k\x99r\x8e\x82C\xac\xc8A\x0cF`\xd4\x14\x80\xc8\
\xa1\xe0J\xa4qt\xde\xe1\xa5r\xf2\x1f\xb4\x03\xee\xde\xa1\x02\xeeQ\x99n@\xbcXB, D&{P\xe8\x8c\xf4g\x1eS\xd56\
\xb1\xc9\xe0A\xbb\x1d#\x14\x93\xc21\xf5#\x03\xa3A\x05\xd7q#\xea\xb2g7\x02\xcc>\xa0\x9c\xb8bK\xe40\x83F2\xe9\x0b\x12\
\x8f\xa1a`\xf7\xd0X\x98\x04L\xbf\xb3J\x19S\x1b\x9cD\x19I\xa0k\x02C\xee\x86\x00@\xe9\xc2\x06\x99\x02\xe11c\xa1\x83Q\xa0\
\xaa\xb4\xbbm\xa0$>S\x7f\x83\xb4\xa9\x14\x93\xfa+d^\xe4\xf2\xd8\xc9\x010J\x01\xb5\x85\xf2\x12tC\x8b}rDf\xa0\xee_\
$q\xeb\xf0\xae\x1cQ5S\x83\xed\x9d\x12\xad[\x90\xcd<\x92\x9a\x05A\xfe\\c\xb2v\xf1\xbfn!C\x0e\xf1t\x88\xd2\x9dx\x80\
\xb0\xe5@J^D\x9e\xceR\xb4\xcb\x13}\xca\xf0\xd8\xbf\x02g(\xf2\xef\x91\x84.\xb6\xa4\xa8\xfdbc\xd1\x81\xa4*\xf4r\xdc\xf2j\
\x86Dj\x98\x00\xaf{\x92~\xd32\x115\xc2<>\x10\xfd\xf01W\x92\x829\xed\x01\x02-\x00\\\xfe\xd0\xbac\x01\xa18\x92\x92\xa9\
\x10F8r7\x0f\x90\xb9\'\x92\"I\xe0!>1\xa7\x88\x94\x94\x06\xb1\x90,\x02\xee\xfc\xd0\x90\xe5#]\x0f\xd1\xc5\x1d!\xdd\x8eT\
_\xa9q\xddH\x90\xb4u\xb0\xc7c\x12\xcd0\xd3N\xb8\xf1f1\xe1tR\x80U\x90A\xaf\x04\xc2P\x93c\x11E\xb4\xf4y\xc32\
pT\x7f!\x02v(c\x7f\x82\xc2\x00\x00\x00V^T\xcbt@\xfd\xb0\xa4\xd2-\xb1\xa5\x91!\xa0\n\x01\xe8h\x84e=\x12\xff]\
\x140\xf6a\x00\x00\x00\x13\xd0\x10\xf5\'\xf4\x13\xe5Se\xea\xd3\x12\x0c\x03BI\xf2\xd0FPu0\x11\xc5U\xe1\xa3[\x10\xb5U\xf1\
K5\x01\xb0I\x12w\xfa\xc1U\x8c\x94\xf6\x89\xb3e\xac4@\xdd1\xca\xf5\xf3\x89\xd3\x83My\x00Yva\xab\x88\xb3\x15L\xa3\xe2\
Ds\xcd\xf2\xb3\xd6\xf7\xa2\xbd,\xe2ri\xf3\x90\x8c\"\xc9$a\xc3\xe6C\x91\x04a\x1f\x7f`|*\x91\xb5\x90b\xdf\xe3q\xc7\xf4\
2\xcdvA\x92U3{\x87\xd2~\xfd\x03\xb3\xa3\xe4\xf2\x81\xb0L\xb0\xd4\xc3\xfbp|\xdd0\x98D\x12\xceU\x84\xc6\xc6\x11\xf3\x9a\"\
\x9a\xdbs\xc7\x95T\x7f\x1ba\xf5\xee`>p\x12\x18\x91\x01\xe1\xdd1\xe0H\x14,\xa0\xc0\x8ai\x00\x924rxG\xb4\xf8L\xf1\xc5\
\xafT\xb5S\x12\x9aMa\xbc\x90\x81\xa6&Rt\x16Azd\xb4\x00\xc9\xd0\xc5\xb7Q\xed\xd8p\xbf\'t\xe5B\xe2\x9b3\xe2\\|\
\xd4\xaf\x86\x10\n\xce3L\'\xf2\xdc=\xd4\xb5X2\x07\x9e4\x1b\xdc\x93\x87t\xd0\xe6kc\"\r\x81R\xfb\xb3)?\xe4\xb3X\xa4\
a\x80\xb4+3`\x92\x97t\xcd\xb3\xe1\xc3\xeaAp\xe1\xd0)\x97#k\x12\xb2\xfeUD\xfc/T\xf0\xa4\x00**\xb0o\xb9\xc1\xe8\
z\x82\x8d\xf4\x82S\xcf@\x01\xc0\xb2\xa3e\xc4\xe7#1\x0f]t\xa2\x96`hl\xe2I2\x01\xc1}\x14\x94\x1b\xd0\xd6!a\xf6\x13\
\xc0O\x04q\x1bi\xe1`\x9c4;\xbf\xd1X\x9fR=\xfd\xa3\xc4+A^D@\xdcj\x029\xd4c\x1c\xf6\xc1)\x1c\xe0\x00\x00\x00\
\xc7-\x92\xfb\xa3Sv\x9f \x8a\xefQ\xf1\xe6\x90e\xe8\xc2\xde\xf6\xf3\xcf-\x90\r\xd1qi\xeb#\xcf3\xf1\x9b*\xb1u\x9b\x00P\
\x98q\xc3\xbe\x92R\x9b\xd4\x17\x06\xb1h\xe9\x01\x00\x9e\xa1\x8cd\xd0\x00\x00\x00\x8a\xf9\xf2\xe9\x10\x02\xa3\x0f\x10\xcc\x01\xb3\x92\r\xb1jC\
C\xea\xac\xf2\x9f\xec\x01\xdd\xd4\xe0\xdc\xb8@C\xe6\x13\xe9KbV\x03\x14In\xf1\x86\xc8\x03\xcb\xc5\xf2^\xb5S|\xd8\x93$\xed\x90\
\xa3\xd5\xb3\xbf\x91\xf4I\xab\xc2I\xc3\xa0\xba\x92Qv\x99\xf3\xf3\xb0\x93\xf2:b\xbf\x9c!\xdc:\xd2D\x93\xb1\x9f\xa0S\x1f\xb9\x11\xfa\
\xfb \x00\x00\x00\xbd\xe9\xc1\xb0\x9c\xd1\x18]D_\xf7\xf2+\x14\xc4\xae\xe0c4>\xa17\x11@\xbc0\xc4\x00\x00\x00/\xe8\x93\xfa\xe8\
\xa2\xbcn2mgQ\x94R\xb0\x9a1\xf3M\x82\xe0\xd5\xb8\x81YK\x14\xa9\xc9\x90\x1ft\x84\xa0i\x82%\xc4\x12\x8d\xec\xc10[P\
\x11\x14\xa0D\x97R)b\x10\x9an\xd4\x1a\xbe1\xca\xb4\x82\x91\xcf\xc2\xafz\xc1\xe1\x8b\xb2\x01|\xa2^U\xd2\xc6\x11\x00\xe7iS6\
\x0b\x82A\x7f\xb1c\xac\x01B\x03C\x7fcP\xab\x1fr\r\x16sk\xfd\xc0\x10\xf7\x13@h4:9S\x0f\xb1\x82I+\x92\x80\xd0\
RH\xcbp.\xcd\x01n\xd9\x82\xf9\x1d\xd2#G\x92\x00h\xd1H22\xa7\xfb\x83\xbe\x16\x11\xcd\x9eDd\x1a 1\x93\xf0(C\"\
\xf9\x1b\x81[\x86\xb4\xd8&\x92\x92\x14C\x11\xc3\xc1\xed\x06\x01\x95\xacd\x0e\x91Q\xb0\xcc\xe2\xda\xb5\xe4\x08\xeb\xf0)\xb9\xa1[\x9a\x82\xf6\
\xbds\xf47$\xca\xd1\xe2r5\xe1\x08\xf7\xe2o\x0c\xf2C\x1a\x82\xe0N\x12\x93IA\xa0\xd9\xc0\xa6\x8b\xe1\xb0c\xe1X\x08\x90\x0e\xbb\
B\xba\x99Q\x03\xf0\xd2\xf8\xfc#\xd6\x92T\xfc\xce\x90\x1d\x91\xe4\xeb\xe8R\x85\x88p(\x0c\xd4*\xea\xe1\xfdGC\xf3\xd6\xb1\x00\x00\x00\
\x89\x11\xb1\xcdV\xb4Gq\x83\xba\x90\xa3\xf1\xb7s\x9e\x0e\x92cc\xb1\xf4\xbc\x02\xa1Z\xf2\xf1\x8c\x84\x15>\x14\xa2\xcd\x90\x9c\xcc\x81M\
d\x14\xecB\xa1\xef\xc4\x90$m`Ic\xc3\x90\x10!TY #\x08\x10\xa11\xe2\xdb\x16\x814\xf7\x12\'J\xc2\x8b\xa1d\xa6\xb0\
0\xd9\xe8`\x0bD\x01\xc2~\xb2\x00\x00\x00\xddm$\x86L\x02\xce\xf8\xb0lN\xa3\x1b\x96t\x99\x00\xf0c7P@\xad\x11\xb7\"\"\
\xad\xa3\xc1T\x94P\x18w\x11%\xceq\x14t\xa2\xa2\xa8c\xe9\x974\x9bj\x04S\xf8\xc1\x9f\xc5R\xd4\xd6\x11\xcc\x01\xa0\xc8\xc7\xe0j\
\xe4`\xd0pBl\xb5q\xb5\x89\xa4\x1c\xc2b>B3\x06{\xa0\x07\x7f\x01l\x7fQI\x14\xb0\xd7\x004\x96\x99$\xcc\xb2\xc2\xfa\xd3\
\x03\\&\x14\x9fp`\x05\xabr\xef0\xa4\xe3\x0cc\xa4\"\x81[\xbd3X@t\x8e\xe2\xe3\xd9-@\xc2\x8e4\xd2\x9a\x80\xe7\x9e\xb0\
yL\xa4:\xaaQ\xe4\x19Cdg\x01s\x9e\xf4A\x1dQa\xc6\x82\xfe\\2\xfb\x07\xb0\xc2\x08rI\x04$\xf5\x85\x84\xe9\xe30\x01\
t\xa3\xa5\xd6\xe2`\x8f\xb0\xed\xedae[2\x8fL\xc2\xc9Y10\xc8\xf0\xb5Y\x04\xf0\xb1T\xc3\xb61w\x11a%\x872\xf3\xf4\
\xd0\xba\xb3\xe1\x97\xb6\xc2\x8f\x1c\x81\x04\xe8R\xd9(1\x02\x03\xf0\x00\x00\x00M\xf8r\xae\xbf\xe2\xe5v2mh\xb4?\xb5\x90\xd4\x10`\
B\x9brA\x92\x80~Z\xc4\x81Mp\xa0\xc0\xb0\x95\xbc\xb2\xf4\x87Q\xbd]\xe4\xa7H\x94\xdb\x96T\x0b4\xc2\t}b\x96\xedb\x81\
(1\x9cA\x91\x98\xb8`*\x0001(p\xa5\xf2\x12\x06\xeb\xe1\xb8\xbb\xd2h\xb4\x11\x0f0`\xbc\xc6\"k\x87\x92x\x9a\x93\xda \
2\x80{C\xd6\xe72\x03\xfa\x802]0\n\x19\x91\xa5\xff\xa2\x14 R^\xd2\x131\x86\x04\x05$\xe1^\xa8\xf1ON\xa0/\xdc\xa2\
z\xd82\xc9\xc0A\xe5g\xa3<\x97\xc2\x98\x85$1\x0c#\ta\"\x99\xd7qB\xcd\xd1\x19\xca\xb1\xda\xb9\x81\xa5\xf6\xa0=\x9c\xf0H\
\x05tI\xb6\xf0@\x19\x01\xac\x92\xe4z\xbe\xd3\x8dB\xa2HX\xc1C\xe42(\xd2\x91\x08\xe4\x91/$\xe2\xa6\'q\x7f\xae\"\xe2\x9b\
2\x11<\x92=\x9d\x81_p4\'\x07\x93hU\xa4v\xa4\xc2C\xb7Q\xda\x12\xc0\xa5\x13@\x18\xd8R\x84Ia\xde\xab\xc0v\xf4a\
\x93\xee\x83{]r\r\xe9Q\x03\x99\x91\x08\xfe\x01V5\xc18\xf8\xe1\xa7?4 X\xe4\xe0C\x90\xafS\xc4f]\xf1\x91\xeeaD\
\xeb\xd1\xae\xe4\"\'\xf614%\x82Z\xd2\xb1\x00\x00\x00\x02\xac\xd4\xda\xac\xf1\x0e\xfbaq\xfc\x01\xdc( gB\x12\xcc\xfb\x13\n\\\
$\xc4Ns\xd2\xd8\xd3\x9f\xd5\xc0\x8f\x1e\x91\xacsB\x9e\xca\xc3\\d\x02A\x89\xe2:\x88\xe1\xc8i!\x7f\x0e\x83\xe5\xbcs\xe3\'P\
\xd4\xbdA\xed\xaf\x12[h\xd0\x17\xe4\x13T\xfa\xc1E\x85\xa3\x93Z\xd2\x92mT\xd1@\x92\xf7\x04\xa0LST\xfb\xd3\xf2~`\xb4/\
8\xb1\x1bT\x90\xf9\xdap\'\xe3\x82Q~`\xd6\xb9\xf2\x0e\xf4\x80\xd6\x14S\xf0\x17 t\xe4\xd18\x8f\x10M\xb3\xa1\xc3\xcd@\xd1\xc5\
\xe0\x7f\xea\xc1&\x83\x11t\x86\xf0=\x80\x04\xaa\x1d\x91H\xd1\x11\x87\xe7\xf2/\xe9\xf26\t`\xadBd&-D\xdf\xff\xc2\xdcl\xf0\
b\x9ad\x83\xe6\x02-\xd0c\xe7\xf7\xe3&\xf1c\x98N\xa1\xe2\xfa1\xac4\xe4\x15T#B\xf3\x02I\xec\x13GQ\xb2\xd9\x1b\xd0E\
\x93\x94\xda\xear\xf8\x9a\xb4\xad\x85\x01Djb\xee\x1d@O\x11 2\xd9\xb2%\xc9Ssr\x82\xefe\xe2]`ckZ\xf1\x1d\xaf\
d\x8a?\x83\x13i a\xa4$\x07\x03!\xa0\x1e\xb4\x81-Pb^\x04\xf1!\x144\xcd\x82F\x9ar\x17\xefa\xb4}B\xa2\x07\x00\
w\xadp\x04\xd41\xd5\xba\x83\xb69\xc4\xf0\xbaB\xdd\x0f\x11\n^P^\x99\x802\x06\xa0J(\xd0\x8a\x01R\xa8\xd2#{\xd4r?\
\xf2B\xad0\x11\xbf\xfb#U.\xb4r%\x83\x1f\xb6\xd1\xcf\xeb\x00\xbb9\xd0}\xae\x93e\x1d\xc2\xb1\xf3sh\x93q\xae\x90\xa4\xc9S\
2\x9d\xa8\xc1\xec\x92 \xfdOA\xab_\xf2>T\xa0\xb8\xcd\x01L$\xb4\xec;\xe29\x99\xe1\xc0.\xe0\x1f\xaepD\xe1\x93\xfc\xdd\xd1\
2\xba\xd0\xa5\x83\xf2\xf9&\x80 m\xb2P_\xb2\xe7\"B\x02d\xe4*E\x01}:b\x9d\x8c$0,\xb0\x12k!{K\x80m\
\x10\xc3\xd5\x8b\x92\x16\xba\xe1\x9d\xd6\xa2Q\x814\x922\xd0\xc1\xc81vw\xd4,\x98\xb3\xf7\x9b\x01\x86\xdbp\xb8\x81\xf2\xbf\xab\"\x00\xf6\
!\x80\'\xe2\x99\xfc @\xc4 \xfa\x16\x92\x01cpu\xa2\xd2\xfa\xf2\x83\xed\xee\xd2\xaa\x97\x93\x8d\x0b\x127\xa0\xd3\xb3>\x80f\xe6A\
<(\xb3\xc5k1c\x0e\x90\xc9\x14r\x9981B\n\x02\xfeAp\n\x870e9\xc1\xceqa\x07\xb9p>\xf6\x83\xa2?q\x91\
\x832\xe1\x9c\xb4\xa4\x9a\x81\xcd\x04\x00\xf0+\xf2\xee\xbd\xe1\x07v\xd2\xa4d\x91z\xb9\xb2\xc5\x00\x91\xd6\xd1\xa2\xe8Q\x02\xa1\xc93\x06\x8d\
\x12\x1c?\x02\x00\x97\xb2\x1a\xc0p\x00\x00\x00\xeb\xb0\x92\xbbP\x82]\xc1\xb1\x00\x00\x00\xdc\x9cR-Qa\x82NbYc\xb1i\x9eR\
\xe6zQ>u\xa1\xc9G\x84\xb2\xcb`-\xf9R\xa3\xfb@*\x90\xd4\x15\x19\xd0\\T\xc1\xfc\xccS\xe1c!\xcc\xe7#\xb8\xd5A\xeb\
\xd8\xe2\xfee\x924p\xf0\x93e\xf1k\x9dd\x18\x86\xf1,\x1b\xa2\xe1V@\xc4\xd1!\xc0/\xe32K\xd0\xda>\xc1\x84\xb8 G\xe0\
C\xfd\xc4\xf1\x8e\xd0\xc3/\x07Cf\x02\xe4\x00\x00\x00\xcc\x14\xa0\x1ax\xc3\x174\xc4\x18u0\xed?Q\xea\x81\xd4\x85M1\xa9\xbb\xe2\
\xb5\xcfp\'6\x00\xef\xa6\xf4+\xd0q\xf3c\xb4[\x17\xc0\xdfe\x12E\xf2\x13\x99\xb7p\xea7b1\xa4\x84\x00\x00\x00\xb4i\x04\xcd\
C\xf1]ypa\xee\x11UaS\xcf\x03\x81O\xe8\xd2\xed\xda\xa1\xd5\x06\xd1\xeb\xf3@\xf3z\xa0Z\x03!\x00\x00\x00\xc4R\x11\xbbs\
\xa0\x83\xab\x00\x99\xa0\x91f\xf2\xd3\xf9c\xb4\xf6Md\x95[b\xfcB2\x00\x00\x00F\x07\x81\xa3b\xa4]\xc8\xf2\xf3\xa4a*\x85\xd0\
%q\xf4\x92\xee \x01\x14\xd0\x11\xdb\xc2W\xfd\xa0\xcc\xda\xb2\xeb{c\xe9\x90\x92E\x87\x11b\x8cp\x9a\xb3A\xe0\xf7\xe2e\xc9\xa0\x1a\
\xe5!2U`\xf4\xef\xd28RB.;p\xd2\xcbCV \xa1\x0e\x12\x94\xa1T\x80\xfc\x17r\xb5_\xe4\xf8 A\xf3\x87\xc4\x109\
qU\x10\xd0yu\x02\xd9\x86\xe1\xb2(\xe1\xabWtu\xaf\xa3Q\x9fSE\xd32Q\x001\x9b5\xc2\xdc 3\x0f4\xd0^\x89\x81\
\x0f\x93\xb4\xaa#\"\xddJ\xc0\x15\xd4\xe0qc\xe0\x89\xd9\xc0\x01\x14\xb1JLP{\x81\xf4\x87M\xc0\xbc\xb71*\x1d\x81\xb6\xbda\xef\
\x8f\x81\xd2h\xb0/A`\x00\x9dQ_#\xe4F\xd5p\xa1^\x11U6\x82\x83\xda#v9\xd3Y\xd5R}\xd6\xd1\xb0\xf5\xa3\'r\
\x03,\x84\xb0\xe9\xa1sRU2\x8d\xf5r\x92\x0e\x90\xd4i\xa2z\xd3\xc3>\x88\xb4\xa1\x0b\xf1z\x150\xf1\xfda\x0f\xbc\xb1\x97R\x84\
\xb4Sq\r\xf0\x91Du\x11.\xb4!XJ\xc1N\x7f\xd0\xa8#\x00\x99\xa13\xc2s\x04\x14\x11\x81\x83?\x14\xe3Q\xc1a\x97r\xf2\
\xf7cr\x8a\xb1\x9e\xa6\x84\xf1\xd1\xe2}w@n\xa11\xa2\t\xa00\xa9\x12\xc0c\xc4\x8c\x8f\x02\xa6{\x10\xe0v\x14\xd6z\xf0~j\
\xa1\xc3\xc7\xb2\xd3\x1b\xc4\xfa\x8f4\x9c\n\x80\xf0\xc1\x90k\xbd!\xa9\x81 hy\xe4\xfdh\xa1\x17R\xa1\x00\x00\x00\x84\x0c3\\\xa1\xb1\
l{A\xdfv0\x1d\xdb\"\xdb\x801\xc7\xb7\xc2\xfd\x1dp\xf2\xd9\xc2\x18\xb4\xd4\xfe\xf4\xb2\x98\xeb\x91\xcf\x84\xf4\'\xc5\x00\xdf\x08\x83\x83\
\x02\xc1\xb9\xf9`\x86\xa4!\x17;@9\xca\xa1|5\xe2q\x81r\xb0\xe4\x119\xa6@o\xabqX\x87\xa20\xc2\x02\xe4}\x80\x1b\xae\
\xa4]\xca\xf0\x00\x00\x00\xedm\x11\xdaN\xe4\xcb=\x91\xb0R\xd3D\xaf\xd4\xdd-Ae\xb2\x02C?2+\xbf\x12\x92\xac\xa1\x00\x00\x00\
\xc4\xc9\xa2\xe1\x98R\\\xe5#\x86\xab\x9145\x92\xfe\xcd\x91\x04b2 \xd0czz\x80\xf1 qU\x13 \xb7\x94\xd1a\xf0\"\x92\
\x03\x92\x10\x90\xe0<`D\xe0\xc7#\x84?\xb2F\xe1`\xa47\xe09;\xd4\xf1\xeb\x92\x06H\x11\xdc\x92\xa00l\xa3ga\xd3\x08\xb2\
!\to\xd1\xfd\x9e\xb4\xe9\xcb\x02\xfb\xdd2Mo\x93(\xfd\x11\x10\xf1\x93%\xb6\x94bu\xa2\xf1\xea\"ds\xc0\x02\x90q\xe6&$\
\x0bv@\x11\xa5\x91V\xb2D\x05\x95\xd0>M\x82iK\x005\xf6\xb0\x06\x9e\xd2\xf2\t\x91[\xc3\x01\xd4r\x90\xc9\'`\xca\xa7$\xdb\
[08\xb5\x84\xf2\x87C\xf6T\xa39\xb7#\xa7\x17\x11\x89N\x83\xafZ@\xad\x8bT\xc2\xd8\xa2WXA\x84\xab\xc4\xfa\x0f\x94s\xb1\
ae\xa8\xb1H\x83\x02P\x93\xa1\x04\xd9@!\x8a\x92\xde$\"@\xab1xZ\xb1\xfa\x8d\xa2\x88\x00@\x1bZ\xc1\x10\x0c\x14\x00\x00\x00\
\xf7\x86\x14\xd3\xbf\xc2X;`1\xc9\xe1l9\x10\x00\x00\x00\x00\x00\x00\xc1\xf0\x00y\xd9\xa1M\x82\x94\xd9\xfb\x90F\xd4S\xb9\x96\xa3C\
\x86tI\x1e\x04\xb0\t\x1241D\xf2M\x02\xf6\x7fq\xa7Yp\x85-\xf2\xb2\xbc\xe2\x1d>2ou\x02w\xa0\x94}\xb2!\xdb\x82\
\x03;\x1d\xe2\x02/\x80\x18\x8dD>\xe3\xb1\xf8\xe7\xc1\r\x13\x00J\xe9\x91\x89\xa6\xa4p\xb2\xa1o@\xb2T\x9f`\t\x82\x03\xd4s\xa4\
\x9b\x9e\xa3a\xe8`\n\xd3\x01*\x0b\"\xc5\xb8\xc1\xf6i\x84\xe1\xb9C\x01\x89\xd3,\xae\x11+\x80\xc4\xc3\x0f\x01\xf8d\x94\x00\x00\x00\xfc\
\x01a.\xed\x01\'\xae\xf3\xed\x96\xb4V\xa8\x81\x93/\x11\xf1\xfe\xa3[\x04P\xe543\xd7\xf1c\x945\xe0\xd6\x17\xa1\xf05\xc4q!\
\x81 \x1d\x81\xeeyA\xd0\x95\x84\xf7a\xe3\xf3\xf2\x91e\x82C\xf8\xa1\xb1\xa1[\x14\xe7\xa8\xf4Xb4\x9b\x00r\xa3\x9b\xc45\xf5\"\
\x80M\xe2\x82\xb6\xe4\xa0\xb3\x11\xdf\x82\x01\xc8\xbb2\xd2JTg\x9ca\xbdl\xe4\x03\xa90@g\xc1\xdf\x11B\x00\x00\x00\xfe\xa9\x84\xbd\
\xabd\x1dI\xe1\x87\x8ap\x83^\x01\x8e\xb0\xb2#FB,[\xc3\x95\tb\x00\x00\x00\x92\xa4Q\xe0s4\x82R\xe4\xe96\xc4\xd7K\
@\xb1@\xe0\xe2|\xe2=\xa4\x14\xa3d\xc2h\xe7\xd1~y\xf3\xcb\xcer\xf1\xec0\"\xc1QH\xa1\x82b\xff!E\xfeS\x05O\xa3\
\x8e\xe6\xb1\x14\x91T\xa2Y\x03K\xc5\x10\x9aC\x94USD*\xb4Te\x98S\x9c\xa8\xd2\xba\x88\xa2-\xab\xd4\xd6g\x13\x13J\x91\xef\
s\xc1\xd1\xe3\x91\xe6\x85q\xe8^p\x11\xd5\x10Z\xdf@\x1e\x0f\x11\xea\t\xb2\xcb\xa6aVP\xe1vX\xf2\xe3\x0e\xc3/\xecQq\xd8\
\xa3\x00\x00\x00\x00\x00\x00\xc9\x81\x84\n\x1e$\xdf\x16\xc3\x11NS\x02\xc5!\xbe\n2A|\x84xi\x82\xff9\x82\xca<\x83X\xb70\
\xcb\\cg\xb7B\xd2\xb5a\x9cU`\xa3\xf4C\xc3H\x10t\n\xf0\xfa\'\xf1\xe6\xe1!\x7f\xf11\x84\x94\xe2q\xa3\xa0\x94F\xb4P\
\x7f\xa4\xa8\'\xb3\xba\x7f!\xc72p\xf3\x8d\xe3\xbb6\xa1T\x87\xe4\xb7\x9c\x14\x84\x05\xd4\xbd{\xd0\xcaQ\x11\x83\xebrD\x9b\xd0-i\
\x84(\x00!\xdeK\xa3\xb3\xa7\xe0\x80\xf3\xd0\x9e*\xf2F\x80tw~\xf1\xc7F!\xf6\xd4\x11\xac\xcc\x83\x80TB\x89\x97\x04\x15pb\
\x10$q\x81\x871\x15@`\x82\xb4\xb1\x1d\x82\xf1Z\n\x90Fq\x04\x00\x00\x00:\xa1\x94\x1a\x9c\x90~\x8dD\xee\x0fPI\x93\xa3\x92\
\xbfCh/q\t\xf4\x12|U\xa2\xe6\x95\x02Hd \xfd\xa8\"\x16&\xd1o1p\xdc\x80\xe4\x9dG\x13\xae\x10\x02\x1c\x92\xb0\xb2\x14\
\x01r\x95#N\xdfQ\x10\xaf\x82\xaf\x06B/\xe8Q3\xc4\x93\xc4\xfb\xb1\x04\xbe!\xee>\xc1\xf2\x14\xa2S\xb6\"#\xc2\xe1$T\x80\
\xbd\x13\xa0M\xdc\xe20V\xa1\x16\xe4\x12|\x18R\xadFr\x11\x8e\x14`\xd9#\xc1\x1b\xb47\xfa\xd1\x9f@1\'\x05\xf4\xd3\x89\xa0\x03\
\xdcq\xc2j\x14[+\x00+\xd8\xe0\xf2\xc0rS\xda\x83gC$R$\x02\x88\x830\xa0yS\x9f\xabb\xcd\xebC)\xf3P&U\
\x10F\x0e\xa2\x87\r\xf1\xa2\xb6\xb0\xe6-T1\xaa\x11\xd8/\xb4Ue2\xf5\xe5\xa1\x1b\xed\xb3\xac|\x82y\xffB\t\xec\x03\x00\x83\x83\
\x03\x0f\xe0\x8c\x8b3\x82\xc9\x80\xe2\x90\xa1\"e\xd1\xa9a\x03\xca\xe7\x00\x81\xa6\xa2\xc6\x84\xa474\xa4\x97\xb0\xf0\xdf\xcf0h\xa0\x84\xe2\
\xc7P\x98\x12\xc37lq\x90\xfd0J) U\xd1\x91\xde\x11q\xe3\xd7\x10\xb4\xba\xe0?\x00\xe0\xac\x8c\xe1T\xc3@\xaa\xc92>H\
\xf0A\xa5\x02\x97\xbcp]~`\xc3\x0e`\x0b\xbf\x12\x00\x00\x00\x823\xd0\x9cv@\x04F\x92+:\xb4\xc9\x16d+k\x94\xd9zd\
\xc6\xd0\xb3\x06>\x00\"w\x10N{q\xad\xd7\xb0e<\x91+@\xe3X\xa2Q\xe4\xbd\x11\x9b\x1d$\xda\xa5\x83bH0\xf6W\xc4\x16\
A@\xec\xd9\xa0\x98\xde\xd3\x83h\x90]\x96\xf3\x00\x00\x00\x00\x00\x00\x00\x00\x007\x1b@A\xfe\xb0\xd2\x88\xb1~7\xd0\x89\xc20\xcc\xf5\
\xc1\xe5\x97\x10,\x8b4\x01j\x91N\xf0\xd1v\x8f$P~\x83\xbe\xdap\x98\xa2\xc1evd\x18l\x84j\xb3D\xb2d\x90\xa6v\"\
c\x12q\xf6{p\xf8\xae\xb0OP\x10\x89)\x81\xa5\x90\x04}K\xb3\xd2\xa8A1:\xe3z\xb4\xc1TMd/E\x84\xb3\x90A\xec\
\xba\xe3M\x1er\xc7_\xa44\x89d\x030\xf2\x80\xe6\x11\x93x\xd4m\xac\x81\xe2d\xe0m9r\xb3\x1d\xe1\xee\x9b\x84\x81\x8a\xc1|Y\
\x14|_t\x8d\xe9\xb2E\xacPsz\xc4 oAu\xd5q\x10m\xf3QP\x04=(`i\xbc\xa0\x18H\x93;\xe1\xf1\xaa\x1e\xb0\
\x13\xa5\xd0\xa9]\xe2\x9b\r\x90F\xd3\x03v\xce\x02*\x05\xe0\x9aO\xd1\xdd\xd8#oT\xe0@\x89\xf4o\"\xa2$\x19!\xf0\x18`\xe9\
\xf0\x93\x83%\xb0/\xf6\xf3\xffM\xb2-(3\xc7b\xb2\xbcx\xb0\x96\xef\xc1A\x02 \xf9QPt\x01\xa1\x1e\xd9\xe1\xd4\x1b\xa2\xbc6\
B \x88tC\x91q\xdb\x16p\xb4\x9e\xa34\xc2!x~\xe2\xe1US\xef\x8c\xd23\x7fB\xb3\xd8\x90z\xa7\xf0YV!\xf3\x872\
\xe2}\xa4\xe8\x06T\x02*\xd4\x0e\x95\x82+\'\x90xArd\xf4R\x072\x12`\xd3r\x10\x7f\xa0\xd5\x93t\xfa7\xf1H\xad`\x83\
\xd9a1Y\x80\x86\xd22\xc5|D6\xa8\x13\x96\xd5\x13\xdc\xed\x00:\xc7\x90\x15M\xc4gD`h\xfa#\x90\xa5\xa3\xc0\x82\xe1\x86\x7f\
\xe4v\x1e\xe4Cx\xb3+\xa4Q\xa63R\x02\x8a\xb2\x84\xd7\xf2\x00\x00\x00m\xf3\xc1}\xd7\x13\xb3^D\x19_\xb0\xa5\x1e1\x06\xb23\
e\xedp\x95zP\xed\xc8\xe2\x86U\xe0\x0e\xe1\xb3\x08\xa0\xe1$t\xc1\x9f\x9dA_\x88s\xc4\xa5\x12\xd0p\xc0\x85.\xe1B\xf7\xc3\x17\
I\x91R\xd7\xb0\x00\x00\x00\x99!B\x00\x00\x00\xce\x12\xc4\xb9\x8e$x#\x10\xd1K\x91\xf1\x8f\xd4\x0e\x15\xb1\xe5\xf9\xa1jTr\'$\
\"\xc8\xbda\xef2B\x80iAm\x8f\x80\x80>p\xb0\x803\xfd&\x93\x9b\xfd\xd0s.\xd26\x02\x83\xf0\x90DM\xf7\xa2xW\xe4\
\xdf\xda\xc3\xdb\x04\x11{\xf3\xd2\x0c\xebBUYTBm\xe2EVsfG\xc0\t\xb4\xd4\x8emp\xa0Z\xb1\xfc\x1ft\xdfd\xb2%\
O\xe1\xb7Q\xf2\xcc\x07\x94\xd6\xeb\xa2o\x04\x02im\xc2\xb9\x9d\x12\xea\r#N/1\xc2Mr-\xb9\xa3\xac\x85\xd2%\xdc\xd0\xb1\x0e\
\x83Mj\xe2>\xb5q\x87\xe31+\x83\x12\x0bp\xd0m\x0c@\xed\xc8\x138\x83\x12\x86q\x03!\xffq\xa3U1\xbf\xc0B\x1e\xba\x01\
\x9a\xddq{\xc8r)\xc8\"\x1a;\x83\xf6\xf1\xf3\xd3\x894\x13\x8f\xe1\xc5XP\x00\x00\x00^|\x81\xe6\xf5\x10\x8d\xbc\x00\xbc\rQ{\
\xe7\x91/\xa53\x10\xbe\x00\xfc:b\xb8\x07\x81\x80\x9a\xe4\xf0\x9c\"\x99\x17\x90\x7f\xc7\x13\xf6pA\'\xd5\xe3\x01\x8f\xc1e\xf6\x11\xa8\x99\
\xf4\x0c\xba#\xa6\xd6!qSc\xf9\xdb\x90b\x06\x02\xef\x15\x82&\x8a\xd3\x97S\xa4I\x83\xc4\xcdma,\x0eP\xaa\x96\x83\\\x17\xf4\
(\xbb\x11\xa0\xb4\x91(\xed#$A\x14[\xcb\xa2\x0f\xc8\x12\x00\x00\x00\xc6x\x01\xc9\xbf\xd2|\x9c\x00.\xd2\xe1fM\x148\xf2c\x87\
\xf2\x00!\xb4\xd4\x9a\xc6\xd3H\xaf\x90DL\xe2\x05\x01\xc1\x90R\x83\xcf\"\xa1J\x87B<\xa7rZ\x9c\xf3\x7f\xfe\x83\x82\xeb\x91\xa9y\
b\xf7\x9c\xe0b\x9dR6=q-c\x14\xb4\xfb\xd3\xfc\x11\x13r\xce\x91A\x82 \x1f1b\xe5\x8c\xf2\xaa\xdb\xd1\xe2\x08@\x16Lp\
\x836\xf1\x13_\x01)\xc9\x82\x99\xb4\xb0\x8cB\xf4_\xd8\x82\x0e+\xf0{\x85\x12\xedp\x11\xde\x19\x81\x81\x1ca\xaeh@\xe5\x9db\xce\
\xe8\x10[\xff\x82\x97\x08\xd4b\xa3\x13d\xd31\xdb\xe5\x10r\xc2\x01\x88\x07\x80\x84\xea\x10\x92\xb7RI\x8c\xd2wm\xe1\xafdR\xcd?\
1\x1a\xfb\xa1\xc2i\xc2\xb9\x14R\xefmpq\xca@,\xa5A\x12\x99c\xac\x8d\x81\x1e\xe90\x00\x00\x00\x9e\x83\x13\x00\x00\x00\xcf\x11\xa1\
\xa5\x98\xf0[\xb6\x92|\xcf\xc1\x8d\x94\xf25&D\x90#\xb0\x1b\xf4s{\xa9\x91\xf8\x8et\x00?B3\x1f\"\x9c\xd7\x02S\"\x02\x9a\
7\xe4\xcc\x17qFUQ\x8b\xa7!\xb7\x90T\xc5\xee\xa2\x00\x00\x00\x91\x92\x04\x8e;\xf3\x07\xa9\xb28\xc7q\xac\xfepn\xa4\x803\x93\
\xa4\x1bq\x82\x00\x11\xe1C\xc2\xa0\'\xf2@\xe6\xd2C\xa5|\xf2\x99\x08\x91\xfdW\xd3}\xa0\xa1\x95\xd6\x02\x01@CT\xf1 C\x8cd\
\x90\\\x91t \xd1\xc5\x1b\xd2P\xear,\xdfB%\'r\xec\xa4\x02\xda\xd3\x01\xf9\xaf\xf1D\xa01\xb0\xc6\xa0\xceB$\x02+P\x1a\
\xaa\xb2\'\x02\x93\x92\xdf\xb0\xecA\x11;\xa4\x83\xc0\xce\xa34\x80\xc4\x96v\xb1\x9a\xf7R\x10bD\xe5yq]\x9f4\xc3e\xf2\xd6\xd4\
\x92\x92p\x94\xeb\x903\x88\xe7\xc1\xdfS\xb0\x80\x94\xf4\xce_pvtA\x0f\x1c\x00x\xab\xd4\xb5C2L\xd0\x02\xbf\x12\x81p\x97r\
\xb1\xa6C\xb31\xe0\xdb\x07\x03\xe8\xe6\xf0\xec{![\x03\xc3\x18\xd1!\xb3\xf4r\xef[\xf2\xbe\xcb\x01\xe5\x8f\x91\x17\x85\xb4+\xf40\xe7\
\xe0p\xec[$\x9f1\x11S\xa4\xb2\xcd}\xb4\xdd\xaf\"\x93\xb2\xf3\x87z\xb0o\x9dA\xc3\"$h&\xb3\xd3\xd0C\x9d\x0b0Qx\
\x03\xf8@P\xb6PQ\x11\x17\xe3\x8c\xdd\"CF\xd4\xd4\ta\xb8\x82R\xee\xf4Q\x99Md?^\x005\x99\xe0\x81G\xb2\xd6b\xe0\
}}\xe2\x11\xbf\xc1\xfczsw\x0c\x04\x83\xafP\xf4I\xb1\xda\x8b\xf4\x1aa\xa4V\xafQ\x91\x86\xb4\xaaj\x01s,\x021\xb51\xcd\
\x90\xb1\xa2\x80q\x80\xd0\x10\x06%T\xab5\xe0\xd7\"\xe06\xf3 \x8c\x91\x81\xa5\xe6\x01\xde\xd2qt^A\x11&@\xdbE\xc1_B\
\x83;\x99\xd0n;\x80\x14\x0e\x13:\x81b/\xf2\x91\xc2y\xe4P\xe6\xf1vS\xb0\xbd\x9c4\x95B\xe4m\xe5\x02\x9fV\xd1\xef.\xb0\
\xee\xe2#\x01Ys\x08\xd4\x12T\x08\xc4i\xe4r\x99\xa2rm\x83d\x00\x00\x00x\xce\xa3\x03\x81aI\x07\xa0\xf9\ncq\xc1\xc0\r\
\x0b\x82\x06\xe3\xa1\x88\xe3r\xf9.\x13\xa0\x8a\xe2E\xb4\x01.zd\x9e\xa7\xa1\xd3l\xf2&\xb2\x03\xdf\xff\xc1f\x06aE\xce\xf0n\xc3\
\x13\xd7\x98R\x0c\x8d\xd4\xaf\xe1\x03#u\x10\x95\x91\xd4=U\x02T\xc7\x00^%1\\3Bh\x87\xa0(VQc\xef\xf2\x1f\x96R\
\xf9\xca\x00\xb9\x04B\xd7\xa8\"\xe8)\xf0\xd1\x1c\"\xdc\x07\x12B\x01s\xb4O\xe09\xedb\xdbt\xc2\x06\xfeB3\x10 \xf1\x92`%\
n`\xd2s\xf0\xb4*\xa2\xe9\x18\x12\x9a#SU\xea1\xa5\x14\xa1\x19\xffp\xc9\xacR\xfa%\xe10$\x91\x9a\xe40\xe6!bB\x0f\
\x90B:\xa1\x80\xaa@aj\xd1l\xb3!\xf7Q\xb2\xd0\x1d\xa1\x1dN$[BA\xc0m!\xb7\xfc\xe3n[\xe2H\xa3s\xa5K\x10\
i\xc4Q:\xaaC\xd5\x91\xe3!\x19\xe0\x99b\xc2\xc4\x81\xb1\'\x821\xe9`\x12\nb\x13=\xc2\xc3\xb8/\x80#\xb4Q\xf5\xb4#\xb4\
\xc8\xe1\x99]\x94\xd0eT\xd9\xf4\x12\x15e!)\x93\xd3\xdc\x1e$w\xc0\xb3*\xa8$\x9c\xf9\xe0Xc\"\xdf\\D\xb6\xe0a=\x90\
\x93\xfe\xc4\x90\x08\x16\x84D\xb0\xb1\xfd\xda\x02Q\xae\xd4\x96\x1b\xf1MA\x10\x1b!S\x1e\x90\x80\xc46\xd2\x0cGD\xb2\x9c\x02_\x10\x01\
\xfbv$$\xc4\xc1\xde\x11\xc0\x8fo\xb2y\xb1r\xe3\x97c\xf3b\xc0\x8f\xf9PC\xef\x91\xfe\xf7qbY#]\xf9b@\x83\x04N\
\x861n]\x80\xd3.\xd2\x97\xb3\xe4\xd1r\xf2\xbd|\xf2\xb2\xcd\xd3\xd1\x91@\xd3i\x11S\x13\x81\x97\x80\xd4\xfa\xdc`iG\xb48\'\
0\xa6\x18\x91)JP\xfaF\x84\xd2A\x12\xf1\x1a\xe1\x96\x9d\x12p\xe9\xf3\r7$\x8f\xbe@\x85\x14`\x0bad\xc8\xcb\xf02\x130\
\x03\x07\xb2_}S)\'D\xda\xc5\xb2\xc5\x06aP\xb7ah\xca\x03 \x82\xb48\xdf\xd3\xb7\x9b0\x07\xd8\xc1\xaf\xc8\xf2\xee7\xe3B\
\x92A\xcc\x0c\xe2\xf1\xa4\x04\xdb\xadpy\xf1\xe3\xedld\x00\x00\x00\xb7\x84\xb2\xb8\x8f\xf4\xcd\xe6\x00x2\x04\x9c0b\x116\x94\xee\x01\
\xd0\xd5\x91\xc1\x19\xdb\x01m\xe5s\xb5z\xd4\x00\x00\x00+\r\xc2x\xf4\xf3\xac\x9e4\x1e-3#o\"p+Q\xcbI\x013\xed\x13\
]P\xa3\xf2\x13a\xf9\xd4\x83)\xb9\x80\xcc\xe1`=)1\xbf{3kN\xe4\x07C\xa4W\t\x81\xa5\xa8Aok lR\"\x88\
\x1a3\xc7k\xb0\xca\xc1\xb1N\r\xa0\xe9\x02\x14\x00\x00\x00W\xea`\'X\xf0\x05\x05\x003r\xe4\x9f\x162\xae\x8a\xc2\xb8\xf3\xa2\xec\xdc\
a\x00V\x112B\xa4\xae\x11\xb4\x88q\xa4\xcbD\xe3\x95\x1c\xb0\x07\xb3B6\xa4\xc1\xed\xdb\x01\xae\xd5\x930P\x92\xa9\xf9\xd0\x00\x00\x00\
|#\xe1(yqF\xd2\xb0!\x8b\x90\xe9\x0c\x04\x8d\xae$\xfc\x14`\xdc\t2\x13\x94\x93\n\x88P\x94\x97\x00\xf4\xde\x90\xc3<\x10S\
\x12\"x%\x00J\xfd\xa2\xd1(\x11\\Z \n\xb5c\xfb\xb8R\xb3\x82\xa4:\xad$\xe3\xd1\x81\xf4C#\x85\x08\x93\xe36\xb0ru\
D\xc9\x8e\xe2\xd0\x04T\xd6\\3\\M\xb0\t)CFT\xe0\xf7\xf8\xb2\x88m\x10\xcc\xdc\x90P8P\xef\x15c\xd8\x94\xb2\xdf\xba\"\
\x00r\x04\x90e`\xd6\\\x04\n\xcf\x12\n\x1a \xc2\xc5\xf15\x18a\xa04\xc2g\x10\x11\x15\t\x10\x8e|Q\xfak4%\xd7\xa3\x18\
\x8at\x8b\x13\xc1\x0efa\x08V\xc2\x18\x81r\xebVs\x80\xc9\x93\x11\x19\x81\xec\xb0\xb0\x9bwA!\xeb\x92\xdc\xa5@\xedt\xc0\x12\x99\
\x80\xa5\xfd@\x14\xa6TC\xd9\xc0\x96O\xe3y\x19`\xc2m\xb2xe\x01=\xcf\x02\x00\x00\x00c]\x02\xf5\xf3q\x8a\xb7\x81\x7f@t\
!\xa5\xd4)w\xe3]\xa3C \xb3@X\xc6\xd1\xf2\xbes\xa2\x17\x13\xb1u\xd4\x80\xa1s\'\xbb\x82Rt\xc2\xdfD\x10vN\xf05\
\xbd\xa1\x7f\xe8\x03\xb0\xa0\xa4\xa0\x99\xe2\x03\xfa\xf1\xea\xda\x939\x83\xe3\xc5g$\'M\xb4\x0c\xbf\x10|\x9fb?\xb9\xd2\xe5o\xf2\x8d\x1d\
\x81]\xf1!|\xbf\xb2[2\xc1\x10+\xf4\xba\x11\x84\x95/2E\x05\xe0\xa3z`R\xb3\xf4\x8a\x1aB\xc5w\x93\xa1m\xc40\x83\xe3\
\xae\x1a\xf33ra\x8aQR\x12~\xd4\x00\x8d\x03\xcb\xb9\x11\xb5Mr\x01\x90\x03\xfdp#wRr\xc9\xe7\x11B\x90\xe17\x03\xd0S\
\xb20sF0\xfa\x121\x90\x93\x04\x16\x86\xe4\x08\x8b\xa4\x9a*\xf3\xe5\x04\x14\xbc\x91\xa33\x9b\x12Be\x83A}\xb3\x05\x85T\xdfb\
P\xc4q\xd3\x04A\x01!\xa5\x02\xf8s\xa4\xd1\xf9\x02\xc5\x03@?\xaeDIg#\x8f\x03\x11\ny\x91\xce\xc6\x90R\xf3\"\xdb\x1e2\
\x8a\xaaCwN\xb4\xa4\xdd\xb1`\x1dA$J\x84O%2\xbeG\xb1\xf0\xfb\xa2o\xc8\x116\x08pH\x00\xa2i\xf1\x93\x98\x08\xb3\x82\
,\x13\xa4\xf9\x02\x02=`\x02\x9d\xc0\x9aj@?x\xc0\x8ck\x91\xb0_Q6%q\xd7NP|\xd4c+\x0b\xa03p\x92\xe3r\
\x02\xc4\xa1$\x91Y$\xdd9\x04\xe1\x1d\x90\xeei\xb2>\xd9s\'+by\xac\x81\x03rA\xea\x08\xd1\xa6}b\x1a0R\xce\x9b\x92\
\xd4\xbf\xf3\x84\x1d\xd1\x17\xdbp3\xa2\x14p\xc1\x02\xb4\x81\xb4\x00\x00\x00\n-\"V*\xe2\xc2\xf2\x83L\x99Q\xf4\"R\xfen\xc1\xbd\
W\xf4\xd1\x7f\xd1\xeb\x01\xf3\xa0\x14\x00%\xe6\xe1R\xb1A\x15\xda\xd3\xf3o\"yh\x04\x8f\x181a\x08\xe2+\x1b$U\x05AS\n\
\xf0J\x841+\xa8a\xb4\x9b2}\xab\x11*\x10A\xe0J\x82\xd7v\xa2r\xcf1\x97L\xf1\x8a\xc9\x12d\xdc\x91\x88\xfbQL\x9f\x11\
\xb6\xa6\xb4\x91\xc7\xe2\xff\xa0\xd3\x1c\x03bB\xd7\xc3\x1f\xbb\xc1\x0b\xe7`\t\xa2\xf3o\t1\xac0@\xe8\x08T_U\xb4\x94\xbf\xc2\x92\
\xc30K\x10 \xd4\x11B\xa5\xf5\xd3tp\xe4\x18\xc1\x92\xd2\x1b\xc1/\x97\xe4\xad\xcd\x81+\xce\xd31\x8e\xa3#\xc2 %\x9e\xe4\xe4c\
\xc2\xd5\"\x81\x06\xa5\xc4\'>RR\xf0@\x1c1\xf4z\xcb\xa0\xd2\xd0\x81\x94\xad\x01\x0f\x03\x84\xc3\x17 T\x19Ae\x94\xc1\xee\x98!\
\x14r3\x81\x04\xf0UCSD)\xb27\xe2B\xffyb\x896\xc4Q\x1b\x91\x03\xc5\x82\x8cGQj\x8a0\x00\x00\x00\x8e\x8dR\x98\
\xd01\x86|$\x8a\x19\xf2\xdbut\xe3?\x93\xe7<\xd2\x03\x8dt$\xbas\x01 p]O\x12\xc1\xa1C\xd0w\x13z\xe6bS\xef\
2\x95\x8b\x14(\xbe\xe1\x04w\xb1\xe5w#\xda\xaf\x80)|\xe1\x1bh\xb0\x00\x00\x00\xda\x8d\xb1z\x0b\"\xb9Ob\x0f{\xc1 \xf2\x03\
Z\xcf\xf3\x02G\x02(\xb53\x13S 7\x1ca\xd10\xd4\xc0V!\xf1=\x82\xc0\xa1\x12\x02\x0b@\xb2\x9a\xc0\xeb\xe8\xc1k\xb6\xc0\x8c\
C\"\xf5\xd6B\xd5\xa1R\x8b\x95\x04\x12\x1d`[\xff\x83\xf2O\x12V\xed#1c\xb1T\x99\xb4\xf1\xaa4T\x01\xb0E\xf1RD\xa8\
\xe1\x91`B\x97\xa0`oP\xc4\\\xfd\xf1\r\xed\xf1\xf8u\xe2\xdd\x9f\x12\xe6\xd5\x13@b\xe4X\xf6\xd1_\x95By-\xe1b\xa51\
\xe25\xf3J~2\xbbv\x12ih\xe30\xae\xf2\xb7\xfcP\t\x93`T\xb4t)\xb60\xf4>\x12))24W\xd2\x9f\x1c4\x00\
\x00\x00M\xc0\xb0\xdcsr\n\x8f\x81\x9a\xe8\x92pH \xb6\x1ca\x1e\x11\xc3\x8d\xcd\xf0\xc8\x94$_\x19a\xa9`\x93\xcc\xa2B\xcc\x12\
\xc0Az\x81\x81\x8f\xa2\xc4\x98\xa3\xb5\xf2\xc3}[As\xc7\xf2+t\x14\x1a\xc0\x02\n\xca!=\xd0\x90\xb4\xd1\x13\xc0WPK\x0f\x02\
\xe1\x85S\xb4VA\xff\x9b\xd2B\xfb\xe0e\xacB\xb4\\\xc3\x87\x99\xc3\x13q\xa4*\xe3\x11\x14\x9b\x81\x95=\x13\xf3\xd1p9/\xb4\x11\
nR}\xa5\x90=\xb6\xb0& \xc0\x98\xd4\xc3\xb3Y\x82O\xb4\xf1\xa9\xc2R\x85\xa8\x00\xf9\xb1\xf1cC\"\x8f\x8dq\x93D\x04b\x9d\
\x84_\x97\xb3%\xaf0\x8a\x07\xe4B\x96\x02\xe0\x92\xb1\xc1}2$)A\xc4\x16\x11\x1b\xe7\x00\x0e\x96\xd2\xae\x93 \xc5\x17\xf1.\xd4\x93\
[\x83\x90\\\xb5\x14\x98Q\x84J\x8c#O=\x84/hb\xf0f\xd0\x9a\xa6b}Y09\x96\xd07\'1\xb2\x02\xe3\xb1\xfd\xb0\x87\
\xc1\xf36\x95\xa1 \x854\xc1b\x84u\xdb\x93\t\xa6\x92\x1cH\xe0q\x16\xe0\xd4\x89\xd2ZEb\xa3$\x91\t\xd1pa\xbd\xb2\xe4b\
Q\xbd\x0b\x82\x84{Ts\xf3\xc0\xd8@0x\'S\x8f%1\xc6\x95\xc3\xe0C\x12\x16\xf1\xe2\xfe\xd2S\xce\xc0b[40\xa3f \
\xe6h`\xb3\xd2\xe1\x84\x8d\xf2D\xfc@\x00\x00\x00\x9c\xee\x00\xb8\x0e\x82\xf0\xe8\xb0K\x08\xd0W`\x91\xf6\xd2\xb1\xca\xbf\xa0\xc5 \x91\x82\
\x18\xd1Y\x05\xe2H`\x01D\xa3bjAA\x8a\xaa\x90N\x0c\xe1!UC:\x1bQ\x9b\x98\xc2\x16\xd5\x83\xc5\xe5\xf3\t\x8f\xa37\x19\
\xc0\x85W\x82\xfc\x86\xa0\xfa\xa7\xd2\xbd3\x93\xca\xd6\xc0Bd\xb0>\xc6\xf2`\xb7\xa2\xccVR\x1c\xb7\x80\xc7)S\x92\xd3!\x1fC\x12\
\xebI\x13\xc0\x92B\x840CR+1\x10\xfcr\x91\x91\xd2\x99\x84p\xd2\x12\x92:\xdd\x83.\x133\xa2\t\xb4\x8c\x90\x03\xba<\x11w\
]q!\xa2Dpe\x82\t]S\xe2^\x13.ta\x7f\x86pF\xcb\xe3\x11N\xa4\xef\xb5!_\x0f\xd2Gv\x01\x07\x0c\xa3\"-\
Ph\x15\x018\x97tj\x01p\xaf\xec\xa2\xb1\x06\xc0\xc7\x87\xa1` \xf2\x86\xcb@\xb9E\x14OMBI\xa1\x91\xad\xf0P\xcc\xdf\x02\
*P\x14:,\x01I\x83\xd3\x9e\x9f\x12\xdb\xd3\x92\x90\x10\x84t\xb4\x11&\xc0\xd3#\x88\xf2\xde\xfe\xf0\xa0\xe6rYuA\xd2\xe7\x918\
\xfaC\x9b\x0c\x11\x06\x1b\xf3_&\xf2\xackTio\xa0z\x82\xc4n4\xc3\xcc,da\x01b\x12\x82\xc2\x83\xb2\xf0\x08_\xe1/\xd6\
\x10yT\x90\xa4\x9d\x02\xc5Xt\xb4\xd6\xd0Nt!\xcf\xfb\xa1\xee\x1f\xb2\xa49\xe0\xf2\x97Q\x8c\x1drA\xbd`\r(TMl\xe0\
#\xcba\x82\x91\xe3|\xbfQz\xaf\xf1\r\x8c\xc4\xcf\xf5\xd0\xc8l\x93Q\xbb\x12g\xb9\xa1\xcd\x08\x91E\xf7\x02\x7f7\xd2\xb4}sR\
5P\xc8\xab\xf0\xa8\x031\x14\xe9\x91\xcdK\xa3+\xa2b_\xfb\xb3\xa1b@\xee\x89\x04t\x17 \xf4M#(\x86Q\xbfp\xd0\xc9\x90\
DMY \x9d\xa7d\xf8\t\x82\xc6nC\xeb^\xf2\xb3\x1a!\x1f`\xf1\xe6\xb6@I\xb5!\xe6\xc7bT\xb1\xf4H~$\xf5\xea\xe1\
\xcc:Q\x1b\xfa\x90\xd2\x80\x01%\x98rq\xd1\x83\xb5\xf9\xb3\x94\xb6`&\x16\xb2\xd7;3\x0f\x02\x80t\xb0A4\xbb\xf2\xc2\x89R\xf2\
9\xc2lZ\x14\x02\x02\xc3\x16\xb5\x02\xc3~\xd4pxp\xee\xb1\x90\x18\x10\x03[MR\x00\x00\x00\xa43\xf4G[D;\x1a\xf0\xc2X\
\xa1\xa8\x1a\x10\xaa\x82${\x82\x00<\xd2\xe1 C\xd0\x84n\x92\xfb\x9d\x13\n\x9f@\x8b9\xd3\xcb\x08 &\x93@\xf8H\xf1\xa0\x07\xb2\
\x93\xb9\x81hN\x90\x88\x0c\x81U\xb23?\x84d>\x87\x82-\xac\xe0pIT&\xe8\x82\xb3U\x82a\xc1\xa3>\x1e\x82\xdb]4\xa1\
\x20\xc3\xf2\x02\xa3`\xf90g\xb1\x91\x9e<A\x00\x00\x00Z\xb6\xf3\x895\xd1A\xc9\x90\x1bE\xf2\xea>$\x9a\xaab\xd3\xe8qK\x1f\
\x00Y.\x11\xc5\xa6\x02\xf0n\xe0X\xf7PQHcM$\xe1\xfe2\xf19\xb6\xd1\xda\xaeq\xdf\x18\x11\xd9\xc9s\xaeiqAh\x01\
O\x8b\xd2\xfa\xe3!c\x80\xd0\xb5\\\x02\xbf\xb5\x01\xea\xb8\x82\xbe\\\xe4\x88\x13\"\xd9X\xa0\xd7\xa0\x04z\x1d\x8223\x94\xb3w\x90\x87\
<\x91:\xbca\x0f#q\xd2\x8e\xd2\xb3\x02\x00\xbd\xb9\xb1\xcc\x0c0\xc5d\xf4\x9c\x88\x00l\xcd\xc3\xeb\xf1\xd1_\xb8@\xcd\xa8P_Q\
a\x90O!rF\xb25\x8b\xa1\x03\xed\xc2Vd\xa2$0\xe0\x98\x16A\xd1\xf0aa+R\xa6\xa1T6\x80\x90\xe2\x8d\xf3o\xabd\
F\x11\xa1J#\x91&\xa7\xb3\xceR\x93\xcb\xe9qw\xb9\xa1\x04;\x12\x1e+\x91\x82G\x91\x7fB\x80L\x0e\x12\x15\xb90\xb4\xe6S%\
K\xf1\x8f\xf4`3\xa3\x11v:\xf0\x9c\xb4\xc4\x8a\x81\x03\xb2\xea`\xb4\x87\xc4\x88$\xb1\x00\x00\x00\xf7:B\x8e\x93\xa2Ch0L\xae\
2^B\x92\x98\xa4\xe2!{tF\xa9R\xa7ptk}\xb1\xb3b\xb1\x97b u\x08\xa0\xc4j1Z/\xe4\t\xb7\xa1I\x982\
\x00\x00\x00\xdd*0\x03\xdaP\x99\xe6\xd2[e\xc4\xdd\xfb\xf2\xad\xf0\x11\xbeD@\x00\x00\x00\xd1;1\xc9J\xa4\x92E\xd4\x8b,\xa1\x88\
\xf5\xb0\xdd\x9f@=c\xe2\xeb4`@\xc8B\xdfj\xd0\x85\x1b\x94\xc3;RG\xe0B`\x96\x14R\x80\xe3\xb99c\xddlS\xe8\x9d\
`\x90\t\xb1\xc1\x9e\x80<\x9f$\r\xa6\xf0\xff!\x93\xa0t1W+21\x9c0$}\xf1\xea\xbd >kC80\xd1\x12>\xa0\
\x99`2\xc8\xc7sn\x84#[\xd6p\xe0*\x94G\xe3\xc1R,2\xa2D\xb0\xc5\xa3\xa1\xf3x\xd3g\x1b\x83r\xab\x12\x04\xd0C@\
\x99\"u\r\xa1\x89\xd8C[\x0b\xa0\x19\xe3\x81\xc1O\xe4MCA\xef\xb62&\x80\xc3`\xb5! 5\x82\xd4\xf8\x11f?\xa1\x1c\x1c\
0\x0b5\xc1k\x8e\x03\x97\x95$&@\xf07\xb6D\x19\xb0\xb4r\xe3\xc1H\xa5\x14\xd3\xb8\xd0Gs\xd4\x9fK\x91U(\xc45\x82\xd0\
\xdfZ \x07qb9\xce\x01\x1c\xbf\xd2\xc7Ap\xaag\xa4\xdaU\xf0\\\xbc\xc25\x7fC+]S\xbe\xadDQ&\xb3]A\xa2\x92\
(3\x00\x00\x00\xc8E1AqR\x89\xc4\xb1\xc0G\xa2\x14\xd3\xb1@0\x12\xdbQR\xb5\xa6\xc2\x00\x00\x00.\x0f\xa1\xc4\xb6\x93^\xe8\
A\x8c\x18\xa0^\xba\xb1\x00\x00\x00\xd9\xf6\xb2\x12a\xe1%\xf3C\xf5p\xf4\xea\x17R\xbb\x060\xbd\x87at\x03A\x00\x00\x00iAd\
\xe4\xa0\xc2>/\xf1\x95s3\xd1H\xb0\x01\x04\x94\xd5t\x93{x\x84\xdf\x9a2O<\x12\xff2S\x84\xa5\xd2Pj\x04\x00\x00\x00\x81\
\xe4\xd3\xec\xafd\x9bu\xc0[\x08A|\x1e\x93\xed\xf5\xa2b\x01\x03`}\x01M\x9dto8\xd1%\xa4\xd2\x19Y\xd4\x89\xe8\xb29\x8e\
B\xa5\x1caI&\x804\xf4\xf0\xc0\xb1d\xc7KqU\xa60\x1dxqYAs2B\xb1\xc3\xb1C\x1f\xf6r\x82\x1f\xd2P\xff\xd0\
B}\xb1\xfe\xa0\x927E\xd0\xc3\x93R\xb2\xd8\x93\x04\xc3q\xb5\x80\x81\xb9/\"h<sq\xe3\x03\x04\xfbS\xaf)\xc2p\x0fC8\
\xd8\xa3\xcd\xb5\xe2\x94\xc1\x00\xbbR\xb2\"\x86\x02\"\xac\x00(o\xe1\xd3\xbcr\xe4\x0c\xe1[V\xd4\xf3\xd5c\x00W\xc3\xf3\xb9\x90\xc7n\
\x01i\xa8t\xe5t\xe1(>\xe1d\xf9\xb1\xcb\xd7b\xaf\xa7\xa48H\xd2ng\xc4u\n\xd3\xf3\xaf\xf0\xc4\xb3\x91\xd9\xce\x00\xa3f\xe2\
#\x9eqqBD\xa2\xad\x91\xd2M\xc1\xbc{\"ddS\x91Z\x00\x9a.\xf1\x88\x08t$~\xe0\x16\xffS\xa5\xfa\x83\xe3\xa4Q\xec\
N\x92\x91PAg\x8e\xe2\xfe\x01ri\xceS\x8e\xdcc\x1c\xac\xa3\x9e\x99\xd3\xbf\xc7\xd1Z\xdd\xd1\xe6\xe90\x02(s\xce\xb9\xb2\xff\xcf\
!Dw\x01\xd4\xa9t\"8b\x00\x00\x00\xc0M\xc4\xbbe$\x8audA\x83C>\xaf\"\x8dH\x11\xb4krWC\xa2\xbf?\xf0\
\xd5\xb3RU\x04B\xef\xc3\xb2\xa5\x12\x83R\x8d\x02C-\x92\xa2\x9f$\x8fu\x90\xf9E\xf0S\x0b\xe3\xd3\xd6\xb2d\x88\xa1m\x85\x03S\
\x97\x14 3`\xe8Zc\xe2[\xb3sl \xe0\x12\"\x00\x00\x00\x17\x182;\xc6\x00E`\xa4C\xc8A\x83\n\xa2\xf5HrY\xad\
B\x93)T\xd8\x83\xc1\x13\xd3b70\xa3\xe5\x99a\x15\x1e\x10\x8c\xa2\xf3\xde\xae$?vs\x97\x13$`\x11b\x9e\xfe\xa1$o\xc3\
.\x95\x84\x1dl\x90\xfa\xdbC\xad8\xe0B\xb5S\x19\xd6\xc0\x1b\xa1\xc1oAq\x14\xfar\xfb\xe1\x12u\x05\xe1\x11\x8a\x02\xfe\xa0\x84\x0f\
\xf4\x01gX\xf1\x8a\x82q\xa9\x8fD\x9b|S\xcd\xda\xc1e\x08\x81\x8a\xf6\xf1\xc8\xe1S\xb4E\"\xee6\xf0\x1c\x8b2X0\xc1A\xb1\
\x01\x151\xb0\xe2&\x80mi\xb2}d0\xe3\xd2P\x86\xc6\xa0\x99\xf1R\xd9\x0c\"\x9a\xafA\xabO\xb0\xf59\x84\xde\x94@\xc7Z\x10\
\xe9\x03C4\xa7\xa4\x9d\x92\x04\xc3\xdbA\xf6\x1b0~/\xe0U-\xc0:\x9e \xcd\x92\x94g\xf9\x920T\"\xea\xe5\xd1K\x04r\xf2\
^\xa2\x1d\xe8r\xb2\x98\xe0\xee\xdaP\xde\xac`\xb7_\xe0H8\xa1+8 4u\xb1\xad\xa4\xf1\x13\x04a\xdb\x9fD;\x854:\xab\
\xc2\x97\x86\x10\x16\x12!v\x17\xa1)ZpD<$\xa9\xa1\xa1\x9a\xba!r\x904\x19\'d\x84\x8a4-\xcd\x13x\xff1L\xbaA\
\x83N\x94\xefo#O@\x04$z\xb3\x81R\x81?\xc3p\x8f\xd2\xf0\x1cc\xb0\xed\x9bP\xef<\x12\x8a\xb7\xe2\xa0\xef\xf2\xbd\xa8\xa1O\
\x97\xa1>\xdbB\rT\xa2\xb5\xaa\x03\xec\xcf\x13\xc4\x82\x00F\x84\x83S\x18R\x00\x00\x00\x97\xec#>a\xe4\xe8\xc1\x81\xeb\x96\xe0M\x07\
\xd33\xc0\xf3Q\xdd\x91A\xb8Q\x1c/\xe2O\xf1\xa2)K\xf4\xed`\xa4\xbb\xd2\xf1]y\xe1I\x01b\xc1$\xf4\xf5\xc8\x02\x07\xb0\x04\
\xdcv\xc1t\x9a2O\x962)RB%m\xd3\xc8\x9c3C}tI\xa8\xc25A#U\x17bL\xebp\x06\xf5S\x05\xdb\xa1\xac\
\xd5\xc1\x83~BQ\xec\xf0;sap\x8e\xb1\xce\xfd\xe3\xb43\xe2\xe1<\xe2\xe8\x08\")e\xf3<8D\xf6\xfaq/\xd7\xf0v\xf1\
\xa0f\x1c4os\xe3\x81d\xb2\xb2\x9e4nqrW\xd1\xd0\x00\x00\x00\xcb\xc9Q$\x06#\x04\xc9\xa2\xb6M\x90#`\x92\x8f\xb3B\
(\x02\x00\xe8l\x01\x16\xb3\x90\x1d\xf5\xb1yz\x82\x00\x00\x00\x07&\x00\x00\x00\x00\xbfq28\x18\xc3\xdcHR\xdf\xe0\x82\xef\xd7#\'\
,@\xde^Q\xc5a\xa3`_ #\x830r\xee\x81\xb3w\x81\x92\xe2\x80 \x03\xf0\xbf\x8e\x13\"\xa4\x84w\x1asd\xe3B\x1f`\
\xd0z\x08\x13a\xaf\x01T\xce\xa0\xc5\x9c1\x1e\x10\x10\xfe\xea\xb0\xe0\x7f\"\x8aW\xc4s}\x81hRQ\x00\x00\x00\xa2,\x90\xd1c\x91\
\x84\x85\"\xb0\xaf\x84\x00\x00\xc2\\\xb0R\xaa\xff1\xa7\xa0\x14\x0c=BSgt\xf4\xc1\xd1-#\xe2\xb3\x19\xd0\x90Z\xf45\x9d\xf4\x8f\
j4E,\x10\xa4\x8d!G\x8f\x10@t\x82\xbc\x9c\xc2\r\xb8\xd2MV\xf1\x92\x12 \xb7&\x00\x11\xd9\x01x\xfc\xf3I,a\x9dL\
4|\xa6pEP\xb4\xdfI\x92<r\xe4\xb3\xc3\xa2\xe8z4~\xb1\x00\xec\xbd\x02\x91\x9dQ\xd13\xd0\x9fl\x11\xa7\xf7p\xf9\x1f\x02\
\xc27\xc0\t\xd3cU\xb5\x01RRr\xe3[\xb2-\x99\xb4b(\xb0?\x98\x13\xad\x19#\x890\xd2\xbd\x160\xb6\xb2T\x19\r\xc4D\
6q\xe8f\xc1@.\x00\xae\xed\xe09\xd2s\xaf\x89\xb2:\x05\x11\xd4\x94#\x82\xcaR1 \xf1\xdb8\x84}\xfc`G\xaf\xb1\x82%\
!QJ\xf0\x9bCAi$b\xed#\xd0\xb9\xebR\x91\x1b\xf2\x14Y\xf0yac\xb0\xdb\xa3\xcfu\xa4\xc7\xd7\x118y\xa2\x82\x88b\
\x83b\xe2\x0fQ\xd0\x9f\xbe\xe1(\x10\x00je\x01z\x95\xd2\n\x82\xa2\xc8\x9dt\x14}\xf3\x80\xfd\xe1\x00\x00\x00\xe4\xa61\xb8\xae\x12\x90\
\xb2\x11\xef\x8f\xf2\x17\xfbbD%\x93U\t\xb0r\xa2\x84\xe4\xb3pI\xbd 3Pt\xf7\xe4\xd0\xdcY\xf4cfT\xaf\xa1\xe0\xcc\xd2\
\xa2\x19\xe1s\x00\x00\x00#7\x00\xff\x8a\xe4\xf5\xc7\x03\x900a\x9d\xd2c\xa1\xac\xa4\xd5C\xf1\xe7\x9dQ\xec\xc6\xa3\xbe\x95\x14\xa2&`\
\xac\xc0\x83\x0b\x9dt\x00\x00\x00T\xe0!\xe2\xebBH\xac\xd1\xc1o\x10\x86\xb31\x0eX\xc1\xb7)\x04\xd5\xaa\xa3\xe9J\xc3\x9d3@\xac\
5q\x0f\xab\xa0p\xf7\xe0\xff\xd9\xa3\xf8nr\x16\xbb\xa0\x0b\xc2!\xc0\rcF\x8b\x12\xc0\x82\xc30\n00~d\x02s0\xfa\xe4\
A\x90}\x13\xd3\xcb0\x10?\xf1\x93}P2a\x836\xd3\xc0,\x13!\xb8\xea\xe1,\xdb\x91)A\x91qm\x14\xa4\xa9\x94\x01\xe6\x91\
7\xcd\x81\x8eT\xb1\xfb\xea\xf3\xbb\r\xe2\x82\x86\x83\xd6wp\xc6\x92p\x0c\x0b0\xa2a\x91\xcch1\x02C\xb1\xe4y`R\x80q\xb5\
\xaf@\xbeF\xf2\xdb\xd7\xb1\xac\xb9\"\t~\x14\xc0\x87\x04\x16@\xc1`I@\x9d\xe7\xa0\x0eI\xb0R\xe7S\xb9|\xc10R\x81\xa6\xbb\
\xb0JQsvt\xc4\x8b,2^\xdeBo\x99\x80P[\x84\x08\x83\x00\xc2\xbcrp\x1a!\xc6\xe4\xa2\xf7 \xe2\xe6\xefQ#\xf7b\
\xc9l4\x01\x00\xc0\x05%\x10\xd2\xca\x80|WA\xbc\x84\x91\xaf\xe1B\xfe\xd6b\xae\x0c\xb3)\'\xe1}3\xe4fJd\xb8I\xb2\x02\
HR\x00\x00\x00\xf9\x81T\x00\x00\x00\x15\xcf\xc3\xff\xb8p\x91\xba\xb2\xf3\x00`\xd7\xb7!+\xf2\x13\xf7-\xa1\x12\"\xd2\xcdP\xc2\xf1\xf8\
\x10\xcc&p\x0fb31F\x80;\'t\xca\x89\x94\xb8K\xa3r\x8a\x84\xbd\x18\xa0\x02\xe1\x11\xffs\x81\xe4I0\xe4\xbbaid\x02\
#k\"\xa7LP\x01\xf2c\xb9\x00\xd2\x88\\tl\xde\xf0$\x84\xa4M*\xb3\xe4\xa8Bi)\x11\xb2\x1f`\xcb9\xa49\xad\xd0\x1d\
\'\xb1M\xd6s\x02\xc1\xe1\xb11rISB.\x1e!\x81\x1c\xa2\x0f\xe4qTa\x00\xaak\xb3\xee\xca\xa0\x91nt\xb2\xa7\x12yI\
\xa4\x00\x00\x007\xb7\xb1\xe8\x01q\x82A\xe0\x8d\x96\xf3\x92\x0f\xe1\xc6\x8db\xe5\x8eBc\x1aa\xed\xe1\x92\x8f\x7f4e\xb0\xf2#\x01\x80\
\xd9\x86\x12W\x7f\xf1\xd4d\xc1\xb1_\x93\x00\x00\x00\xa3Y4L\xaa\xd1\xa4\x92\x12\xc8\x7f\xd4\xfdR$\x9e\xc0\"nj\xb4\xf5\xe6\xc1\x84\
\xa2\xa0\x8b\xd4\xd3\x12\\\x91P\xb9\xa29DQN\x87\xa1\xa3Jb\xd2\xe2c\x7f\xe5P7p\xd3\xaf\x8f\x04\xaf\x04\x81MH1\'[\
\xf0\x92D\x11\x13\x8f\xc4Z/\xa2\xff\xd9\xd2\x90%Br0\xf2\xccr4\x00\x00\x00bv\xe0\xf2\xb3\xb3\xb2~\xc1\xe3\xdb\x11r\x01B\
\x96\xec\xc17gBvq\xb4\xaf7S\xd1\x0f\x92\xee\x0f\x93\x13\x95\x80\n,\xa2)|\xd4\x08\xc4\xc2j\xaf\xf2?\xa7Q\x88+0\xd2\
Ir\x83c\xe2<\x81\xe1\"M\x92\x0f\x1e1\"\xfe!|\x8aB&\xee\xc2\xba\x8f\xa0\xf9\x97 \xe1\x7f\x90\xff\x1a\xe2\x00\x00\x00:\xd8\
\xc2\xdf\xef`r\xbc\xd0M\xbe\xf15g\x04M\t\x11\x7f\x9aC[<r9]\xd4\xbd\xa1\xa1dY\xf1\x1a\x1d\x11\xc4\xff1\x05\x01\xf4\
\x1e\x97\xe0:\xfb3\x8c\xd01\n\xa4C\xf6\xab\xd2\x1a\x11\x90\x01\r\x03\x16\xf3q\x90\xf2\x93\xa7\'p\x1b{\x90\xec\xcfPX\x82\x11\xd3\
\xf7s}\x1e\xf0\xfa\xbd\xe2\x01Z\xb2\xb7_\xf2\x99|\xa1|{\xd0s\xf7\xa2n\xa3Q\x95=\xb0\xa2\\\x10\xd0\x9c\x021w\xb0e\x97\
\x90\xf3Y\x12\xd3\xcdP\x03B\xf2\xe0\x1d\x94\x9a4\x04\xe1>d\x00\xa0C\xe8\x1aRf\x0bT:{ >^\xe3\xd6\xffcz\x88$\
i\x1fb\xb3\x9f\xf1\'\x0e\x03\xc4]s\x02\xbb\x82\xa3\x04rR0\x80\xf6\x0eaj\xd6\xa1\xef+\x91t\xdb\x90h\xc3\x01\xfe\xc1\x03\x8c\
\x07#\xddf2$\xb0\xd0\xeaL\x90T\xfd\xe2\xec\x91\xb1\xd99\xb2\x91\xae\x03i\x8d\x02\xf7\x8f\xb2M\xf9\x83\x00\x00\x00\x9a\xf40hy\
\xd1\xdei\xf4\x18%\xb0\x9b\x94\"2\xcbR\x9e\x8c\xc0S8C\x85\x8aR\x19]\xd0W1 \x82\xc4\x11?\t\xa3w\xb2\x04\xa4\xfa\x10\
\xecS\xe1v\xccQ/\xe9C\x88\x81\x90h\x91\"eT\xd3\xafg\x92`l\x04\x9dk \x9b\xf3\xf1y\x8c\x13<\x0e\x83K4 \x10\
rQ\xfa\xe1\x018?T\x8d\xa8\xe3c\xd2\xe0v\xee\xd0M\xf1sI\xcf\x82\xde\x8ba\xc7?rh<b\x97)\x82gs\x12W\xcf\
\x81\x86\xcd\xa2\x0b\x05\xc04\n\x13\x8e\xfa\x00\"n4D\xcfP\xa4w\xf1\xd0\xd7b7qB\xabS\xc2k\x0e\x02\xc7\x14\x914E!\
\xe0\x8f\x10E\xbd\xc2\xea<\xe1\xe6]A\xde\xcb \rG\xe2\x13\xf6C\xf4W\xc0i\xf1\xf0\xa0\x0b#\xab\xd3\x90\x10\x94!\xc6\xc0\x02\xab\
\x8c`\\c\xf3U[\xa0\xcf[\xf16\xd3\xe1\x04\xfc\xd3\xf1@\xc4qyD\x9f\x90R!\x0b\xa0\xba\x11\xf3\xb3Js\xf0\x84\x82G-\
0\x94\xa81\x93\x15\x91s \x93\x9b\xda\x03\x1b%A\xdf\x92\x84\x1d\xf3\x80S\x12d\x04tDVKA\x008\x94 {\x01\x14\xb2Q\
K\t\x83\xdd<\xb4\xa9\xe7\x01$R\xa1\xe8\xc9\xd0\xe4\x14p\x93q\xd07\x00d~\x81pE\x17\xd2\x16FPq\xf9\xd06\xb0\x91M\
\xef2b\xea\xc2\x18\xa4\x11\xb6\xa5\x82t\xbb\x10\xf7k\xd3\xb7\x80B\xe9\x9c\xb0rMTg\x13Dk\x94\x13\xc1\x07\x91\xa6{\x02\xb5]\
\x12_3\x00\x98\xdb\x12k\x00\xd0\xd5\xc8Bn*\x80\x97\x19\xa0\xfd\x90\x80\x85\xa4\xe4\x18\xd7s\xbeSt\xb7\x00@r\xd6`q\x072\
\xa6Fq\x1fF\xb4\xb2=2qG\x91\xe0\xa1!\xe3\x8aR\xe8H\xe2\\\xfaQ\xfd\xd2q\x04Fsw\x17T\xb5\\\xb4\xcf\n2w\
\xdeP\x00\x00\x00\xf3\xfb\xf1\xd4S\x11\xcc\x96\x80\x9b\x89\xd0)\x8d\x93\x1fS\xd2\xf3e\x81\xee~\xf1\xcb\xe3`\x19`sB$r\xa3I\
Q\xfexA\\-\xc4\x00\x00\x00S\xaf\xc4\xb6&\xb3\x84/\x13?\x7f2\xe6\xb6\x92Ik\xf3\x81l\xc1\xb57t%q2p\xb0\x84\
{\xed\xb3\xaa\x1b\x10W)\x10/@\xd0^1\"\xf1\xa9R>\xc4B\xeaD!/\xb4b3\x0c\xe2\x0c\xc1\x11\xa8}\xa1\xe4\xc6\x91\xc0\
\xbc\x83\xaeo$\xb6gs\xab\xab\xd3T\xa8RYt!\xa6l\x12G\xcd\xb3\xf5E\xd3\xd5} \x85\x8fD\r\x14\xb4\x044`\x0b\xd6\
#7uB\x12\xec\x10\x00\x00\x00\x83\xde\x00sc\x92t\xe9qd5\xc0\x98\xa9\xe3\xdb]\x80\x1a\xa1B-+\xa0;\xa6\xa4\x11\x03\xa0\
\xa7\x95\x82\xf44a\x85\x96\xd2\xf1\n\xa03W$\xdd\x96\xc0M\xc4AW\xb8a\xd4{\x92\x15\xc3r\xa1 \xe4\x00\x00\x00\xed\xe0\x01G\
\x99Bu\xc4\xe1\xdb\xd7\xb2\xdbKAY\xf4Q\x00\x00\x00\xebL4:5\x13\\\xed\xd2h\xf4\xe0r\xcd\x80:\x9eq\x18[\xd1\x81,\
\xe1\xb3H\xb4`Z\xb4\x11`\xa1\xab\x93\xe3\xea\xc0\"!Y\xf1\x032\x045+\x81.@\xe43\xdc\xe1l\xea2\xc0\x0cQ\x92\xc8B\
|Lb/\x1e\xc2\xd4\x18q\x88\xff@g\xe8c\xf4\x01b\xad\xe6\x10\xe8(\x94\xe65\xf0\x0bN1\x868\x82\"\xcd\xa1\xf47\xd2\xb8\
ndXk\xe4\xec\x93\x83\x97\x15\xd0\xe7>A\xac\xb9\x83Z\xf9Ah\x08\xd0\xc7\x86`\xda%\x02+\x0cA\xdf\xfar\x00\x00\x00 \x98\
\x00f0\xb0\xce\x83\xd1\x8fQ\x04\x91\x99\xd1\xf1\xf70$\xc8\x81%}\xc3;Q0x\xc2\xe3\xb0\xf7 \x847Q\x08\x00\xb2F\x05\x12\
d\xe5\x92\x7f\xb7\x03\x80\xfa\x03\xc6X\xe2\xc4\x16 &\x85\xe2\x19\x8b\xd3\xdc\x08r4UBC\x19\x02\xbb\x97\xe0\x1d\x9a\xf3+n\xa1\xe4\
\x934C]A\xa5\xafB\xe42\xd3\xf8]1\xc7\x04\x11|\x88\xb2\xfd\x83\xd4fc\xd4\xc4\xe0\xd2\xea\xee\xd0\xd4\xb5r=I\xa4\x86\x95\
\xc2\x81\xdb\xf17\xa1rs\xe02u|\x01\x18\x93t\x17y\xf06\\\x12\xc8\xec1nW\xf1m^@\x1b\rPo\xfdC\x08\xf1B\
S\x01\x01\xd5\x00\xa0\x14H\"[4\xb3\xdbW39\xe1\x13-\xa3s@\xf8\x82\x1a\x95\xe3\xee\xa7\"\x86Sq\xb2\xfe\xa0\xd9U\x81\x11\
\xbdq\xef\x884\x00\x00\x00\x14\xd8\x11\x90\x88\xa0\xb4\xd2\xe3\xc23Qm\xa8\"\x81\"P\xc2Qr\xb22\xb3\x1a\x94\xb4\xa4KD\xeb\xfa\
\xe2n\xe0 \x00\x00\x00\xe8\xf5\x13Ln\xf0P\xe6\xf2l\xd5P\x93\x98\xd3\xd6;0\x87\xbfQ\x1e$b\xb8\xb2\x11\xcc\xa2\xb4\"\x99`\
\x88\xb0\xd1=\xa5\xc0+_\x91C\xd0\xe2{vQT\xbb\x01\x9f\xcd\xb2\x07V\x84\xdb\x8d\x04\\\x89\xd2\xe1u#\xcc\xd6\xb3\xbf\xeb1\xd9\
\xa4\xa4\x94\xe3\xe2~U\xa0/^\xa3s.\xe4\x188\x12^\xda\xb32<\x80\xfb\x8e\x82\x1a#\x94", [0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 47, 49, 50, 51, 53, 54, 55, 56, 59, 60, 61, 63, 64, 65, 66, 67, 70, 71, 74, 75, 76, 77, 78, 81, 84, 85, 86, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 103, 104, 108, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 135, 136, 137, 140, 141, 142, 146, 147, 148, 151, 152, 153, 154, 155, 156, 157, 158, 160, 162, 163, 166, 167, 169, 170, 183, 185, 186, 187, 189, 190, 191, 192, 193, 195, 196, 197, 198, 199, 205, 206, 207, 208, 209, 210, 211, 215, 216, 217, 218, 219, 221, 222, 225, 228, 229, 235, 239, 240, 241, 245, 246, 247, 248, 249, 250, 251, 252, 254, 255, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 272, 277, 279, 280, 281, 286, 287, 288, 289, 292, 293, 294, 295, 296, 297, 299, 302, 303, 305, 306, 307, 308, 309, 313, 314, 315, 317, 318, 319, 321, 323, 325, 326, 328, 329, 330, 331, 333, 334, 337, 339, 340, 342, 344, 345, 346, 347, 348, 351, 353, 356, 357, 358, 360, 361, 363, 364, 366, 367, 368, 369, 372, 378, 380, 381, 384, 387, 388, 389, 391, 392, 393, 394, 395, 398, 400, 401, 402, 404, 405, 406, 408, 410, 411, 414, 416, 417, 418, 419, 420, 421, 422, 424, 425, 426, 427, 428, 430, 435, 436, 438, 439, 441, 442, 443, 444, 448, 449, 451, 452, 453, 456, 458, 462, 464, 465, 467, 468, 473, 476, 477, 481, 482, 483, 484, 487, 489, 490, 491, 500, 501, 504, 506, 507, 508, 509, 510, 511, 512, 514, 515, 516, 518, 519, 526, 529, 530, 531, 532, 534, 535, 537, 545, 548, 550, 552, 553, 554, 556, 557, 558, 562, 563, 564, 565, 566, 567, 568, 569, 571, 573, 579, 580, 581, 583, 585, 586, 588, 589, 591, 593, 594, 595, 597, 598, 599, 602, 605, 607, 608, 609, 611, 614, 615, 617, 619, 621, 623, 625, 627, 629, 630, 632, 633, 635, 636, 638, 639, 641, 642, 643, 645, 646, 648, 650, 651, 652, 653, 654, 656, 658, 660, 663, 664, 665, 668, 669, 670, 672, 673, 674, 676, 677, 678, 679, 682, 683, 684, 686, 687, 688, 689, 691, 692, 694, 695, 696, 702, 703, 705, 708, 709, 711, 713, 714, 715, 717, 719, 720, 721, 722, 723, 725, 726, 727, 728, 730, 733, 735, 736, 737, 738, 739, 740, 742, 743, 745, 746, 747, 748, 750, 752, 754, 755, 756, 757, 758, 769, 776, 777, 778, 780, 781, 785, 792, 793, 794, 798, 799, 801, 803, 807, 809, 810, 815, 820, 821, 829, 831, 833, 834, 835, 836, 838, 839, 840, 841, 842, 843, 845, 846, 848, 850, 852, 853, 854, 856, 857, 858, 859, 860, 861, 865, 866, 867, 869, 871, 872, 874, 876, 877, 878, 879, 880, 881, 882, 883, 885, 886, 888, 889, 890, 891, 893, 894, 895, 899, 900, 901, 902, 904, 909, 911, 914, 917, 921, 924, 925, 927, 928, 929, 930, 931, 932, 933, 936, 941, 942, 943, 944, 946, 947, 948, 949, 950, 952, 953, 955, 957, 958, 960, 962, 963, 965, 966, 967, 969, 972, 973, 975, 978, 979, 981, 983, 985, 987, 988, 989, 990, 991, 994, 995, 998, 999, 1000, 1003, 1004, 1005, 1006, 1008, 1009, 1012, 1014, 1015, 1016, 1017, 1018, 1020, 1022, 1025, 1026, 1028, 1029, 1030, 1031, 1033, 1034, 1036, 1037, 1039, 1040, 1042, 1046, 1047, 1048, 1050, 1051, 1053, 1057, 1058, 1059, 1060, 1061, 1062, 1063, 1064, 1065, 1066, 1067, 1068, 1072, 1073, 1075, 1076, 1079, 1081, 1083, 1085, 1086, 1088, 1093, 1094, 1095, 1097, 1099, 1100, 1102, 1104, 1107, 1109, 1110, 1111, 1112, 1113, 1117, 1118, 1119, 1120, 1121, 1122, 1123, 1125, 1127, 1130, 1133, 1134, 1139, 1141, 1143, 1146, 1148, 1151, 1153, 1155, 1157, 1158, 1159, 1160, 1169, 1170, 1171, 1173, 1174, 1176, 1179, 1180, 1181, 1183, 1186, 1189, 1190, 1191, 1192, 1194, 1195, 1197, 1199, 1200, 1206, 1207, 1208, 1209, 1210, 1211, 1212, 1213, 1214, 1215, 1217, 1218, 1219, 1222, 1224, 1226, 1228, 1229, 1230, 1232, 1237, 1238, 1241, 1245, 1248, 1249, 1251, 1252, 1254, 1255, 1259, 1260, 1263, 1265, 1266, 1268, 1270, 1271, 1272, 1273, 1275, 1277, 1281, 1284, 1285, 1288, 1290, 1291, 1292, 1293, 1294, 1297, 1299, 1304, 1308, 1309, 1310, 1311, 1313, 1314, 1315, 1316, 1317, 1319, 1320, 1323, 1325, 1327, 1330, 1331, 1332, 1333, 1335, 1336, 1339, 1340, 1342, 1344, 1347, 1349, 1350, 1352, 1353, 1354, 1356, 1357, 1363, 1379, 1380, 1382, 1383, 1384, 1388, 1389, 1393, 1414, 1415, 1416, 1419, 1422, 1423, 1424, 1426, 1427, 1429, 1430, 1431, 1432, 1433, 1435, 1436, 1437, 1438, 1439, 1440, 1442, 1443, 1446, 1447, 1448, 1449, 1451, 1452, 1453, 1455, 1464, 1465, 1467, 1469, 1470, 1472, 1475, 1480, 1481, 1483, 1484, 1485, 1486, 1489, 1490, 1493, 1494, 1498, 1500, 1502, 1504, 1506, 1507, 1508, 1512, 1513, 1523, 1524, 1526, 1527, 1530, 1533, 1534, 1536, 1538, 1539, 1541, 1542, 1543, 1546, 1547, 1548, 1549, 1551, 1552, 1559, 1577, 1578, 1579, 1580, 1582, 1583, 1585, 1586, 1587, 1589, 1590, 1593, 1594, 1596, 1597, 1598, 1599, 1601, 1602, 1610, 1612, 1614, 1615, 1617, 1618, 1621, 1622, 1623, 1625, 1626, 1627, 1630, 1632, 1634, 1635, 1636, 1641, 1642, 1644, 1645, 1647, 1649, 1650, 1651, 1658, 1659, 1668, 1672, 1678, 1680, 1681, 1683, 1688, 1692, 1693, 1694, 1696, 1697, 1698, 1699, 1700, 1701, 1702, 1705, 1707, 1712, 1713, 1715, 1716, 1717, 1718, 1722, 1723, 1725, 1731, 1732, 1735, 1736, 1737, 1738, 1739, 1740, 1741, 1742, 1744, 1745, 1746, 1747, 1748, 1749, 1750, 1751, 1752, 1753, 1754, 1756, 1758, 1759, 1760, 1761, 1762, 1763, 1764, 1765, 1767, 1768, 1769, 1770, 1772, 1778, 1779, 1780, 1784, 1785, 1787, 1792, 1793, 1794, 1795, 1797, 1799, 1805, 1809, 1813, 1815, 1817, 1819, 1820, 1821, 1822, 1823, 1824, 1825, 1826, 1827, 1829, 1830, 1831, 1832, 1833, 1834, 1837, 1839, 1841, 1843, 1844, 1845, 1846, 1847, 1849, 1850, 1856, 1857, 1858, 1859, 1860, 1861, 1863, 1867, 1868, 1869, 1873, 1875, 1876, 1877, 1878, 1881, 1882, 1884, 1885, 1887, 1890, 1891, 1892, 1893, 1894, 1896, 1897, 1898, 1900, 1901, 1902, 1903, 1904, 1906, 1908, 1910, 1912, 1913, 1914, 1915, 1916, 1918, 1919, 1920, 1921, 1922, 1925, 1927, 1928, 1930, 1931, 1935, 1936, 1937, 1938, 1939, 1940, 1941, 1943, 1944, 1945, 1946, 1948, 1949, 1950, 1951, 1953, 1956, 1958, 1959, 1960, 1961, 1972, 1973, 1975, 1978, 1979, 1981, 1983, 1984, 1985, 1986, 1987, 1988, 1994, 1995, 1999, 2002, 2003, 2005, 2007, 2009, 2010, 2013, 2014, 2019, 2021, 2022, 2026, 2030, 2032, 2033, 2034, 2035, 2036, 2037, 2038, 2039, 2040, 2042, 2043, 2044, 2045, 2046, 2047, 2048, 2049, 2050, 2060, 2068, 2069, 2070, 2071, 2081, 2082, 2083, 2084, 2085, 2090, 2092, 2094, 2095, 2097, 2099, 2100, 2101, 2102, 2103, 2104, 2106, 2108, 2109, 2110, 2113, 2115, 2116, 2118, 2119, 2120, 2121, 2127, 2129, 2130, 2132, 2134, 2135, 2136, 2137, 2139, 2146, 2148, 2152, 2154, 2155, 2156, 2157, 2158, 2161, 2164, 2166, 2168, 2173, 2175, 2176, 2178, 2179, 2180, 2182, 2183, 2184, 2185, 2186, 2187, 2188, 2190, 2193, 2196, 2198, 2199, 2200, 2202, 2204, 2205, 2207, 2208, 2209, 2210, 2212, 2214, 2215, 2217, 2221, 2222, 2223, 2233, 2234, 2236, 2237, 2238, 2239, 2241, 2243, 2247, 2249, 2250, 2252, 2253, 2254, 2256, 2257, 2261, 2262, 2264, 2267, 2269, 2270, 2272, 2274, 2275, 2277, 2279, 2280, 2282, 2283, 2284, 2286, 2287, 2288, 2290, 2293, 2297, 2299, 2300, 2302, 2303, 2305, 2307, 2309, 2311, 2312, 2313, 2318, 2319, 2321, 2322, 2324, 2326, 2329, 2330, 2331, 2332, 2334, 2336, 2337, 2338, 2341, 2343, 2345, 2347, 2348, 2349, 2351, 2352, 2354, 2356, 2358, 2359, 2361, 2362, 2364, 2366, 2367, 2370, 2371, 2372, 2374, 2375, 2376, 2377, 2378, 2379, 2380, 2381, 2384, 2385, 2386, 2387, 2389, 2390, 2391, 2392, 2394, 2395, 2396, 2398, 2399, 2400, 2402, 2405, 2407, 2409, 2410, 2414, 2415, 2416, 2419, 2424, 2427, 2429, 2447, 2450, 2452, 2453, 2454, 2455, 2457, 2458, 2459, 2460, 2466, 2467, 2471, 2472, 2473, 2474, 2475, 2478, 2479, 2480, 2482, 2484, 2485, 2486, 2487, 2488, 2489, 2490, 2491, 2493, 2499, 2503, 2504, 2505, 2506, 2507, 2508, 2511, 2513, 2515, 2516, 2517, 2520, 2521, 2522, 2524, 2526, 2528, 2550, 2552, 2556, 2558, 2560, 2562, 2566, 2568, 2574, 2585, 2587, 2591, 2593, 2594, 2596, 2598, 2600, 2602, 2604, 2606, 2612, 2614, 2616, 2617, 2620, 2622, 2623, 2624, 2625, 2627, 2629, 2630, 2631, 2632, 2634, 2636, 2638, 2640, 2641, 2643, 2646, 2648, 2650, 2651, 2653, 2655, 2656, 2657, 2658, 2659, 2660, 2661, 2662, 2663, 2665, 2666, 2668, 2669, 2670, 2674, 2675, 2676, 2677, 2678, 2680, 2682, 2689, 2690, 2691, 2698, 2700, 2702, 2704, 2706, 2708, 2709, 2712, 2714, 2715, 2717, 2718, 2719, 2721, 2722, 2723, 2724, 2726, 2727, 2728, 2729, 2731, 2732, 2733, 2735, 2737, 2738, 2739, 2741, 2743, 2746, 2748, 2749, 2752, 2753, 2755, 2757, 2758, 2761, 2762, 2764, 2768, 2777, 2780, 2782, 2784, 2785, 2786, 2788, 2791, 2793, 2795, 2796, 2797, 2799, 2800, 2802, 2806, 2808, 2809, 2810, 2812, 2813, 2817, 2821, 2822, 2825, 2827, 2830, 2832, 2833, 2834, 2836, 2839, 2842, 2844, 2847, 2851, 2853, 2854, 2855, 2857, 2860, 2872, 2875, 2876, 2878, 2879, 2880, 2881, 2882, 2884, 2885, 2886, 2887, 2888, 2889, 2890, 2892, 2894, 2906, 2909, 2912, 2916, 2920, 2921, 2922, 2923, 2924, 2925, 2926, 2927, 2929, 2930, 2932, 2933, 2935, 2937, 2941, 2943, 2945, 2948, 2953, 2960, 2962, 2964, 2966, 2971, 2972, 2973, 2975, 2977, 2979, 2980, 2981, 2982, 2984, 2988, 2989, 2992, 2995, 2996, 2998, 3001, 3003, 3013, 3014, 3016, 3017, 3021, 3022, 3023, 3024, 3026, 3028, 3030, 3034, 3039, 3041, 3043, 3045, 3047, 3049, 3051, 3054, 3056, 3061, 3062, 3063, 3065, 3066, 3068, 3070, 3073, 3074, 3076, 3077, 3079, 3080, 3081, 3082, 3083, 3087, 3089, 3090, 3092, 3093, 3094, 3097, 3098, 3099, 3110, 3113, 3114, 3115, 3116, 3117, 3119, 3120, 3121, 3123, 3125, 3128, 3129, 3131, 3139, 3140, 3142, 3143, 3144, 3145, 3147, 3149, 3151, 3153, 3154, 3155, 3158, 3160, 3161, 3167, 3173, 3174, 3175, 3177, 3178, 3179, 3181, 3182, 3184, 3186, 3188, 3189, 3204, 3206, 3209, 3212, 3214, 3216, 3218, 3219, 3220, 3221, 3225, 3227, 3228, 3229, 3235, 3238, 3239, 3240, 3241, 3243, 3245, 3246, 3249, 3250, 3251, 3253, 3255, 3259, 3262, 3265, 3267, 3270, 3272, 3277, 3279, 3284, 3285, 3286, 3287, 3288, 3292, 3294, 3298, 3300, 3302, 3304, 3307, 3309, 3311, 3314, 3315, 3316, 3317, 3319, 3323, 3328, 3329, 3331, 3332, 3334, 3335, 3336, 3337, 3338, 3339, 3342, 3343, 3345, 3346, 3347, 3349, 3351, 3352, 3353, 3355, 3357, 3358, 3360, 3361, 3362, 3363, 3366, 3368, 3369, 3370, 3371, 3373, 3374, 3376, 3378, 3379, 3382, 3384, 3386, 3387, 3388, 3389, 3390, 3391, 3392, 3394, 3397, 3398, 3401, 3402, 3403, 3405, 3406, 3407, 3408, 3410, 3413, 3415, 3422, 3423, 3424, 3425, 3426, 3428, 3430, 3434, 3435, 3436, 3437, 3438, 3440, 3441, 3443, 3444, 3445, 3446, 3447, 3448, 3449, 3451, 3453, 3458, 3459, 3460, 3462, 3468, 3471, 3474, 3477, 3479, 3481, 3482, 3484, 3485, 3486, 3487, 3489, 3491, 3492, 3493, 3494, 3496, 3497, 3499, 3505, 3507, 3509, 3510, 3511, 3512, 3513, 3514, 3515, 3519, 3522, 3524, 3526, 3528, 3530, 3535, 3536, 3537, 3542, 3543, 3544, 3546, 3548, 3549, 3550, 3552, 3554, 3556, 3557, 3559, 3561, 3562, 3563, 3566, 3567, 3568, 3569, 3570, 3571, 3572, 3573, 3575, 3578, 3579, 3580, 3581, 3593, 3596, 3597, 3600, 3601, 3602, 3605, 3608, 3610, 3612, 3614, 3616, 3617, 3620, 3622, 3623, 3624, 3641, 3644, 3659, 3660, 3662, 3663, 3665, 3667, 3673, 3676, 3677, 3678, 3680, 3682, 3683, 3684, 3685, 3686, 3687, 3688, 3690, 3691, 3692, 3694, 3696, 3698, 3703, 3704, 3705, 3706, 3708, 3710, 3711, 3712, 3714, 3715, 3717, 3719, 3735, 3739, 3741, 3744, 3746, 3747, 3749, 3751, 3753, 3754, 3755, 3757, 3758, 3759, 3761, 3762, 3764, 3765, 3768, 3769, 3771, 3773, 3776, 3779, 3782, 3783, 3784, 3785, 3788, 3789, 3793, 3795, 3797, 3799, 3800, 3801, 3802, 3804, 3805, 3809, 3810, 3811, 3814, 3816, 3817, 3822, 3824, 3827, 3829, 3831, 3832, 3840, 3844, 3845, 3846, 3847, 3849, 3851, 3860, 3865, 3868, 3869, 3871, 3873, 3876, 3877, 3879, 3882, 3885, 3888, 3891, 3892, 3896, 3898, 3901, 3903, 3905, 3906, 3910, 3911, 3914, 3915, 3917, 3918, 3921, 3923, 3926, 3927, 3928, 3938, 3939, 3948, 3949, 3954, 3957, 3958, 3960, 3962, 3963, 3966, 3967, 3968, 3981, 3982, 3983, 3987, 3989, 3990, 3996, 3997, 3998, 3999, 4000, 4003, 4004, 4005, 4006, 4007, 4009, 4010, 4014, 4018, 4020, 4022, 4026, 4027, 4029, 4031, 4033, 4034, 4036, 4037, 4042, 4046, 4052, 4055, 4064, 4069, 4071, 4073, 4077, 4080, 4082, 4085, 4093, 4098, 4100, 4102, 4107, 4111, 4113, 4114, 4116, 4118, 4121, 4122, 4124, 4126, 4128, 4130, 4132, 4133, 4134, 4135, 4137, 4139, 4141, 4143, 4145, 4146, 4149, 4151, 4152, 4153, 4154, 4155, 4157, 4159, 4162, 4164, 4168, 4170, 4174, 4177, 4178, 4180, 4183, 4185, 4186, 4188, 4191, 4192, 4193, 4194, 4196, 4198, 4200, 4210, 4211, 4214, 4217, 4218, 4219, 4220, 4221, 4223, 4225, 4227, 4229, 4231, 4235, 4236, 4237, 4239, 4240, 4241, 4242, 4244, 4245, 4247, 4250, 4251, 4252, 4253, 4255, 4259, 4266, 4268, 4271, 4273, 4274, 4276, 4280, 4282, 4283, 4284, 4286, 4288, 4291, 4292, 4294, 4295, 4296, 4300, 4303, 4305, 4306, 4308, 4310, 4311, 4313, 4319, 4324, 4325, 4326, 4328, 4330, 4331, 4333, 4336, 4338, 4340, 4343, 4345, 4351, 4352, 4353, 4355, 4357, 4358, 4361, 4362, 4364, 4367, 4372, 4378, 4381, 4383, 4385, 4386, 4388, 4390, 4394, 4396, 4398, 4400, 4401, 4402, 4406, 4408, 4411, 4413, 4414, 4432, 4434, 4436, 4438, 4439, 4440, 4441, 4446, 4447, 4449, 4451, 4453, 4454, 4455, 4457, 4459, 4460, 4463, 4465, 4466, 4468, 4470, 4471, 4472, 4476, 4477, 4478, 4481, 4482, 4483, 4484, 4493, 4495, 4499, 4501, 4507, 4509, 4512, 4514, 4515, 4517, 4519, 4523, 4525, 4526, 4527, 4529, 4531, 4532, 4533, 4534, 4535, 4537, 4539, 4540, 4542, 4544, 4550, 4551, 4553, 4556, 4559, 4560, 4564, 4565, 4568, 4570, 4572, 4577, 4578, 4581, 4583, 4585, 4587, 4588, 4589, 4591, 4592, 4594, 4596, 4599, 4600, 4605, 4609, 4611, 4612, 4614, 4615, 4619, 4620, 4623, 4625, 4627, 4628, 4630, 4632, 4634, 4637, 4640, 4642, 4646, 4647, 4648, 4650, 4656, 4657, 4660, 4661, 4662, 4664, 4665, 4666, 4672, 4677, 4678, 4682, 4684, 4686, 4688, 4690, 4693, 4695, 4696, 4697, 4699, 4700, 4701, 4702, 4704, 4705, 4706, 4708, 4713, 4714, 4716, 4718, 4720, 4722, 4723, 4725, 4726, 4728, 4730, 4731, 4733, 4735, 4737, 4739, 4740, 4741, 4743, 4744, 4746, 4748, 4750, 4752, 4753, 4756, 4759, 4761, 4762, 4763, 4765, 4767, 4769, 4770, 4771, 4772, 4776, 4777, 4778, 4779, 4783, 4784, 4786, 4787, 4789, 4790, 4791, 4792, 4794, 4795, 4796, 4797, 4799, 4800, 4802, 4803, 4805, 4808, 4809, 4810, 4811, 4812, 4813, 4815, 4818, 4820, 4822, 4823, 4824, 4826, 4828, 4830, 4831, 4832, 4833, 4834, 4836, 4838, 4840, 4842, 4843, 4845, 4847, 4849, 4850, 4855, 4857, 4862, 4866, 4868, 4872, 4874, 4876, 4880, 4881, 4883, 4889, 4890, 4891, 4895, 4896, 4897, 4901, 4902, 4905, 4907, 4911, 4912, 4915, 4916, 4917, 4918, 4919, 4920, 4921, 4922, 4924, 4925, 4926, 4927, 4928, 4929, 4930, 4931, 4932, 4933, 4934, 4936, 4937, 4938, 4939, 4940, 4941, 4943, 4944, 4945, 4946, 4947, 4948, 4950, 4951, 4952, 4953, 4954, 4955, 4956, 4958, 4960, 4961, 4962, 4963, 4965, 4966, 4967, 4969, 4970, 4971, 4973, 4974, 4975, 4976, 4978, 4980, 4981, 4983, 4984, 4986, 4988, 4990, 4991, 4992, 4993, 4996, 4998, 4999, 5000, 5001, 5003, 5007, 5011, 5012, 5014, 5015, 5016, 5018, 5019, 5020, 5021, 5022, 5023, 5024, 5025, 5027, 5028, 5029, 5030, 5031, 5033, 5034, 5036, 5037, 5040, 5041, 5044, 5046, 5048, 5050, 5052, 5053, 5054, 5055, 5057, 5060, 5061, 5062, 5064, 5066, 5067, 5068, 5069, 5070, 5071, 5073, 5074, 5077, 5080, 5081, 5082, 5083, 5084, 5085, 5087, 5089, 5092, 5093, 5094, 5097, 5098, 5099, 5100, 5101, 5103, 5104, 5105, 5107, 5109, 5110, 5112, 5113, 5116, 5117, 5118, 5119, 5121, 5122, 5124, 5125, 5126, 5128, 5129, 5130, 5131, 5134, 5135, 5136, 5138, 5139, 5141, 5142, 5143, 5144, 5145, 5146, 5148, 5149, 5150, 5152, 5153, 5154, 5157, 5160, 5162, 5163, 5165, 5166, 5168, 5169, 5170, 5173, 5177, 5179, 5180, 5181, 5182, 5184, 5186, 5188, 5193, 5198, 5199, 5201, 5202, 5206, 5208, 5209, 5211, 5212, 5216, 5217, 5218, 5221, 5225, 5226, 5227, 5229, 5230, 5231, 5233, 5234, 5235, 5239, 5240, 5241, 5242, 5244, 5248, 5249, 5251, 5252, 5253, 5255, 5257, 5258, 5259, 5263, 5264, 5265, 5269, 5270, 5271, 5272, 5273, 5276, 5277, 5279, 5281, 5282, 5284, 5285, 5291, 5293, 5294, 5295, 5297, 5301, 5302, 5303, 5306, 5307, 5308, 5310, 5311, 5312, 5315, 5317, 5323, 5324, 5326, 5328, 5330, 5331, 5333, 5334, 5335, 5339, 5342, 5343, 5344, 5346, 5348, 5349, 5351, 5354, 5356, 5357, 5358, 5360, 5362, 5363, 5364, 5365, 5367, 5368, 5369, 5370, 5371, 5372, 5373, 5374, 5375, 5376, 5377, 5380, 5381, 5382, 5383, 5386, 5388, 5390, 5391, 5392, 5393, 5394, 5397, 5399, 5401, 5403, 5404, 5406, 5409, 5414, 5415, 5417, 5421, 5422, 5425, 5426, 5429, 5430, 5432, 5435, 5436, 5438, 5439, 5440, 5441, 5445, 5447, 5449, 5451, 5453, 5454, 5456, 5457, 5458, 5459, 5461, 5464, 5467, 5469, 5472, 5474, 5475, 5476, 5477, 5482, 5484, 5485, 5487, 5490, 5492, 5495, 5496, 5497, 5500, 5502, 5506, 5507, 5509, 5512, 5513, 5518, 5520, 5522, 5525, 5528, 5530, 5532, 5535, 5537, 5539, 5541, 5542, 5544, 5545, 5547, 5548, 5550, 5552, 5553, 5555, 5557, 5560, 5561, 5564, 5566, 5569, 5571, 5575, 5577, 5578, 5582, 5584, 5585, 5587, 5588, 5589, 5590, 5591, 5592, 5593, 5594, 5595, 5596, 5597, 5598, 5600, 5601, 5602, 5604, 5605, 5606, 5608, 5609, 5610, 5611, 5613, 5614, 5615, 5616, 5617, 5618, 5619, 5620, 5621, 5622, 5623, 5625, 5626, 5627, 5628, 5630, 5632, 5633, 5635, 5636, 5637, 5638, 5639, 5640, 5641, 5642, 5643, 5644, 5645, 5647, 5649, 5650, 5652, 5653, 5654, 5655, 5656, 5657, 5658, 5659, 5660, 5661, 5662, 5663, 5665, 5666, 5667, 5668, 5669, 5670, 5671, 5672, 5673, 5674, 5675, 5676, 5677, 5678, 5679, 5680, 5681, 5682, 5683, 5684, 5685, 5687, 5688, 5690, 5692, 5693, 5695, 5697, 5698, 5699, 5701, 5703, 5704, 5706, 5708, 5709, 5710, 5711, 5712, 5713, 5715, 5716, 5717, 5718, 5719, 5720, 5721, 5722, 5723, 5724, 5726, 5727, 5728, 5729, 5730, 5731, 5732, 5733, 5734, 5735, 5737, 5738, 5740, 5741, 5742, 5743, 5744, 5745, 5746, 5747, 5748, 5750, 5751, 5753, 5754, 5755, 5756, 5758, 5759, 5760, 5761, 5763, 5764, 5767, 5768, 5769, 5770, 5771, 5772, 5773, 5774, 5775, 5776, 5777, 5778, 5779, 5780, 5781, 5782, 5784, 5786, 5787, 5789, 5790, 5791, 5792, 5793, 5794, 5795, 5796, 5797, 5798, 5800, 5802, 5804, 5805, 5807, 5808, 5809, 5810, 5811, 5812, 5813, 5814, 5816, 5817, 5818, 5820, 5821, 5822, 5823, 5825, 5826, 5827, 5828, 5831, 5832, 5833, 5835, 5837, 5838, 5839, 5840, 5841, 5843, 5844, 5845, 5846, 5847, 5848, 5849, 5850, 5851, 5852, 5854, 5855, 5856, 5857, 5858, 5859, 5860, 5861, 5863, 5864, 5865, 5867, 5868, 5869, 5870, 5871, 5872, 5873, 5875, 5876, 5877, 5878, 5879, 5880, 5881, 5882, 5883, 5884, 5885, 5886, 5888, 5889, 5890, 5891, 5893, 5894, 5895, 5897, 5901, 5903, 5904, 5905, 5906, 5907, 5910, 5912, 5914, 5915, 5916, 5918, 5919, 5921, 5923, 5924, 5926, 5927, 5928, 5930, 5931, 5934, 5935, 5936, 5937, 5938, 5939, 5940, 5941, 5942, 5943, 5946, 5947, 5949, 5951, 5954, 5956, 5957, 5958, 5959, 5961, 5962, 5964, 5965, 5966, 5968, 5972, 5974, 5975, 5976, 5977, 5979, 5982, 5984, 5989, 5991, 5992, 5996, 5997, 5999, 6001, 6003, 6005, 6006, 6008, 6009, 6012, 6013, 6015, 6016, 6017, 6019, 6020, 6022, 6023, 6027, 6028, 6031, 6033, 6034, 6035, 6036, 6037, 6038, 6040, 6041, 6042, 6046, 6047, 6050, 6052, 6053, 6054, 6056, 6058, 6060, 6062, 6065, 6066, 6068, 6070, 6071, 6072, 6074, 6075, 6076, 6081, 6082, 6084, 6085, 6088, 6090, 6093, 6096, 6097, 6099, 6100, 6101, 6102, 6103, 6105, 6107, 6109, 6111, 6113, 6114, 6115, 6116, 6117, 6119, 6120, 6121, 6124, 6125, 6126, 6128, 6131, 6133, 6135, 6136, 6139, 6141, 6143, 6145, 6147, 6149, 6150, 6152, 6154, 6155, 6158, 6159, 6162, 6164, 6167, 6168, 6170, 6173, 6174, 6176, 6178, 6179, 6183, 6185, 6186, 6189, 6191, 6195, 6196, 6197, 6199, 6200, 6201, 6206, 6208, 6210, 6211, 6213, 6214, 6215, 6219, 6220, 6222, 6227, 6228, 6230, 6232, 6234, 6236, 6239, 6241, 6245, 6247, 6248, 6249, 6252, 6254, 6255, 6258, 6260, 6264, 6265, 6266, 6268, 6270, 6271, 6272, 6273, 6274, 6275, 6276, 6277, 6278, 6279, 6280, 6281, 6282, 6283, 6285, 6286, 6287, 6289, 6291, 6292, 6294, 6295, 6297, 6299, 6300, 6301, 6303, 6304, 6305, 6306, 6307, 6308, 6309, 6310, 6311, 6312, 6314, 6315, 6317, 6318, 6319, 6321, 6322, 6323, 6325, 6326, 6327, 6328, 6329, 6330, 6332, 6333, 6335, 6337, 6338, 6340, 6341, 6342, 6344, 6345, 6346, 6347, 6349, 6352, 6353, 6354, 6356, 6357, 6358, 6360, 6361], [
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
