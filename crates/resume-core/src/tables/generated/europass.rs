// Made by `cargo xtask codegen` from data/europass-*.tsv, data/driving-licence-words.tsv and data/mother-tongue-words.tsv. Do not edit.

use crate::tables::index::{grid, index};

grid! { V3_PARTS, 3, r#"@locale	1	locale
DocumentInfo	1	DocumentInfo
PrintingPreferences	?	PrintingPreferences
LearnerInfo	1	LearnerInfo
AttachmentList	?	AttachmentList
CoverLetter	?	CoverLetter
DocumentType	1	list:documentType
Bundle	?	Bundle
CreationDate	1	dateTime
LastUpdateDate	1	dateTime
XSDVersion	1	list:xsdVersion
Generator	1	string
Comment	?	string
Copyright	?	list:copyright
EuropassLogo	?	boolean
Document	*	list:documentType
Document	+	PreferredDocument
@type	1	list:printedType
Field	*	Field
@name	1	fieldName
@show	?	boolean
@format	?	list:fieldFormat
@order	?	list:fieldOrder
@position	?	list:fieldPosition
@justify	?	boolean
@enableName	?	boolean
@pageBreaks	?	string
Identification	?	Identification
Headline	?	Headline
WorkExperienceList	?	WorkExperienceList
EducationList	?	EducationList
Skills	?	Skills
AchievementList	?	AchievementList
Documentation	?	References
PersonName	?	PersonName
ContactInfo	?	ContactInfo
Demographics	?	Demographics
Photo	?	Photo
Signature	?	Photo
Title	?	PersonTitle
FirstName	?	string
Surname	?	string
Code	?	list:title
Label	?	string
Address	?	Address
Email	?	Email
TelephoneList	?	TelephoneList
WebsiteList	?	WebsiteList
InstantMessagingList	?	InstantMessagingList
ContactMethodList	?	ContactMethodList
Contact	?	AddressContact
AddressLine	?	string
AddressLine2	?	string
PostalCode	?	string
Municipality	?	string
Country	?	Country
Code	?	list:country
Label	?	string
Contact	?	email
Telephone	*	Telephone
Contact	?	string
Use	?	TelephoneUse
Code	?	list:telephoneUse
Label	?	string
Website	*	Website
Contact	?	anyURI
Use	?	WebsiteUse
Code	?	list:websiteUse
Label	?	string
InstantMessaging	*	InstantMessaging
Contact	?	string
Use	?	InstantMessagingUse
Code	?	list:instantMessagingUse
Label	?	string
Birthdate	?	Date
Gender	?	Gender
NationalityList	?	NationalityList
Code	?	list:gender
Label	?	string
Nationality	+	Country
MimeType	1	list:imageType
Data	1	base64
MetadataList	?	MetadataList
Metadata	+	Metadata
@key	1	string
@value	1	string
Type	?	HeadlineType
Description	?	Occupation
Code	?	list:headline
Label	?	string
Code	?	occupation
Label	?	string
WorkExperience	*	WorkExperience
Period	?	Period
Description	?	string
Documentation	?	References
Position	?	Occupation
Activities	?	string
Employer	?	Employer
Name	?	string
ContactInfo	?	OrganisationContact
Sector	?	Sector
Address	?	Address
Website	?	OrganisationWebsite
Contact	?	anyURI
Use	?	OrganisationWebsiteUse
Code	?	list:business
Code	?	list:nace
Label	?	string
Education	*	Education
Period	?	Period
Description	?	string
Documentation	?	References
Title	?	string
Activities	?	string
Organisation	?	Organisation
Level	?	Level
Field	?	EducationField
Name	?	string
ContactInfo	?	OrganisationContact
Code	?	list:eqf
Label	?	string
Code	?	list:isced97
Label	?	string
Linguistic	?	Linguistic
Communication	?	Skill
Organisational	?	Skill
JobRelated	?	Skill
Computer	?	Computer
Driving	?	Driving
Other	?	Skill
Description	?	string
Documentation	?	References
MotherTongueList	?	MotherTongueList
ForeignLanguageList	?	ForeignLanguageList
MotherTongue	*	MotherTongue
Description	?	MotherLanguage
Documentation	?	References
Code	?	list:motherTongue
Label	?	string
ForeignLanguage	*	ForeignLanguage
Description	?	LanguageName
ProficiencyLevel	?	LanguageLevel
AcquiredDuring	?	Experiences
VerifiedBy	?	LanguageCertificates
Documentation	?	References
Code	?	list:foreignLanguage
Label	?	string
Listening	?	cefr
Reading	?	cefr
SpokenInteraction	?	cefr
SpokenProduction	?	cefr
Writing	?	cefr
Experience	*	Experience
Period	?	Period
Description	?	string
Documentation	?	References
Area	?	ExperienceArea
Code	?	list:experienceArea
Label	?	string
Certificate	*	LanguageCertificate
Title	?	string
AwardingBody	?	string
Date	?	Date
Level	?	cefr
Description	?	string
ProficiencyLevel	?	ComputerLevel
VerifiedBy	?	ComputerCertificates
Documentation	?	References
Information	?	list:digitalLevel
Communication	?	list:digitalLevel
ContentCreation	?	list:digitalLevel
Safety	?	list:digitalLevel
ProblemSolving	?	list:digitalLevel
Certificate	*	ComputerCertificate
Title	?	string
Description	?	Licences
Documentation	?	References
Licence	*	list:licence
Achievement	*	Achievement
Title	?	AchievementTitle
Description	?	string
Documentation	?	References
Code	?	list:achievement
Label	?	string
Attachment	*	Attachment
@id	1	id
Name	?	string
MimeType	1	list:fileType
Data	1	base64
MetadataList	?	MetadataList
Description	?	string
Addressee	?	Addressee
Letter	?	Letter
Documentation	?	LetterReferences
PersonName	?	PersonName
Position	?	Occupation
Organisation	?	Organisation
Localisation	?	Localisation
SubjectLine	?	string
OpeningSalutation	?	OpeningSalutation
Body	?	LetterBody
ClosingSalutation	?	ClosingSalutation
Date	?	Date
Place	?	Place
Municipality	?	string
Country	?	Country
Salutation	?	Salutation
PersonName	?	PersonName
Code	?	openingSalutation
Label	?	string
Opening	?	string
MainBody	?	string
Closing	?	string
Code	?	closingSalutation
Label	?	string
Heading	?	LetterHeading
InterDocument	?	InterDocument
IntraDocument	?	References
ExtraDocument	?	ExtraDocument
Code	?	heading
Label	?	string
ReferencedDocument	*	ReferencedDocument
@ref	?	list:documentType
ReferencedResource	*	ReferencedResource
@href	?	anyURI
Description	?	string
ReferenceTo	*	ReferenceTo
@idref	1	idref
@day	?	gDay
@month	?	gMonth
@year	1	gYear
From	?	Date
To	?	Date
Current	?	boolean
Duration	?	duration
DurationEquivalent	?	string
"#, r#"00070009000@000M000O000\00100012001F001R001T001`001o0021002@002L002N002Z002g002i003;003B003D003K003X003Z003c00420044004=004H004J
004Z004d004f004m00550057005>005H005J005Y005f005h00600069006;006M006V006X006j00700072007C007I007K007Q007W007Y007c007i007k0083008;
008=008N008U008W008g00910093009F009O009Q009Y009e009g009o00:;00:=00:D00:S00:U00:d00:m00:o00;800;K00;M00;`00;n00<000<>00<E00<G00<N
00<^00<`00=000=>00=@00=K00=V00=X00=c00=o00>100>=00>J00>L00>Y00>_00>a00>g00?100?300?900??00?A00?M00?W00?Y00?`00?h00?j00@100@600@8
00@C00@I00@K00@R00@Z00@\00@d00@j00@l00A200A@00AB00AP00A\00A^00Aj00B?00BA00BV00Bh00Bj00C<00CD00CF00CU00Ca00Cc00Cj00D700D900D@00DK
00DM00DT00Da00Dc00Dj00E200E400E<00EA00EC00EP00EV00EX00E_00Eg00Ei00Eo00F900F;00FE00FM00FO00FV00FZ00F\00Fi00Fn00G000GB00GH00GJ00GQ
00GY00G[00Gc00Gk00Gm00H400H800H:00HE00HJ00HL00H\00Hb00Hd00Hk00I<00I>00IO00IW00IY00I`00Id00If00J:00J?00JA00JZ00J`00Jb00Ji00K300K5
00K:00KA00KC00KJ00KZ00K\00Kl00L100L300L?00LE00LG00LN00LZ00L\00Ld00Lm00Lo00M>00MC00ME00ML00MY00M[00Mh00N100N300N<00NA00NC00NJ00NQ
00NS00NZ00N_00Na00Nn00O:00O<00OG00OL00ON00O\00Ob00Od00Ok00P000P200P=00PC00PE00PL00P[00P]00Pl00Q300Q500Q<00QH00QJ00QQ00Q_00Qa00Ql
00R500R700RB00RM00RO00RV00R_00Ra00Rj00Ro00S100S800SD00SF00SZ00Sa00Sc00Sj00T200T400T<00TD00TF00TZ00Tb00Td00Tk00To00U100UH00UM00UO
00U]00Ub00Ud00Un00V400V600V=00VG00VI00VS00VZ00V\00Vc00Vo00W100W800WF00WH00WS00WY00W[00Wb00Wm00Wo00X600XC00XE00XR00XX00XZ00X`00Xf
00Xh00Y700Y<00Y>00YE00YQ00YS00Yg00Yl00Yn00Z700Z=00Z?00ZF00ZK00ZM00ZZ00Z`00Zb00Zi00[400[600[A00[O00[Q00[W00[f00[h00[n00\900\;00\A
00\J00\L00\U00\]00\_00\g00\m00\o00]500]A00]C00]J00]X00]Z00]e00^600^800^I00^]00^_00_300_@00_B00_O00_[00_]00_l00`:00`<00`G00`L00`N
00``00`f00`h00`o00a?00aA00aQ00a]00a_00al00b=00b?00bM00b\00b^00bj00c500c700cL00cZ00c\00cg00cl00cn00dC00dI00dK00dR00d\00d^00dc00dk
00dm00e200eD00eF00eK00e\00e^00ec00ek00em00f200f=00f?00fJ00fQ00fS00fZ00ff00fh00fo00g=00g?00gJ00gO00gQ00g`00ge00gg00h;00hA00hC00hJ
00hV00hX00hl00i200i400i;00iH00iJ00iQ00iV00iX00i]00ic00ie00ij00j600j800j?00jP00jR00j`00jk00jm00kB00kP00kR00k]00ki00kk00l=00lK00lM
00l_00lo00m100mC00mJ00mL00m^00mm00mo00nA00nM00nO00nc00ni00nk00o200o>00o@00oI00oW00oY00od00ol00on010;010G010I010U010[010]010n011:
011<011C011Q011S011^011c011e0126012<012>012E012P012R012]012a012c012f012k012m0134013=013?013M013R013T013[013h013j0147014C014E014L
014V014X014b014i014k0152015@015B015S015^015`015k01640166016A016N016P016]016j016l0179017E017G017N017`017b01840189018;018F018X018Z
018l019101930198019>019@019F019S019U019\019d019f019n01:901:;01:F01:Q01:S01:^01:c01:e01;701;=01;?01;F01;N01;P01;W01;`01;b01;i01<1
01<301<:01<?01<A01<S01<Y01<[01<b01<j01<l01=:01=H01=J01=X01=f01=h01>301>A01>C01>Q01>V01>X01>`01>f01>h01>o01?B01?D01?W01?\01?^01@0
01@C01@E01@X01@^01@`01@g01A301A501A<01AH01AJ01AV01A]01A_01Ae01Aj01Al01B101B801B:01BA01BG01BI01BO01BT01BV01B[01B^01B`01Be01Bm01Bo
01C701C@01CB01CK01C^01C`01Cg
"# }

index! { V3_PARENTS: (u16, u16), 256, r#"Achievement	0001
AchievementList	0011
AchievementTitle	0021
Address	0031
AddressContact	0041
Addressee	0051
Attachment	0061
AttachmentList	0071
Bundle	0081
ClosingSalutation	0091
Computer	00:1
ComputerCertificate	00;1
ComputerCertificates	00<1
ComputerLevel	00=1
ContactInfo	00>1
ContactMethodList	00?1
Country	00@1
CoverLetter	00A1
Date	00B1
Demographics	00C1
DocumentInfo	00D1
Driving	00E1
Education	00F1
EducationField	00G1
EducationList	00H1
Email	00I1
Employer	00J1
Experience	00K1
ExperienceArea	00L1
Experiences	00M1
ExtraDocument	00N1
Field	00O1
ForeignLanguage	00P1
ForeignLanguageList	00Q1
Gender	00R1
Headline	00S1
HeadlineType	00T1
Identification	00U1
InstantMessaging	00V1
InstantMessagingList	00W1
InstantMessagingUse	00X1
InterDocument	00Y1
LanguageCertificate	00Z1
LanguageCertificates	00[1
LanguageLevel	00\1
LanguageName	00]1
LearnerInfo	00^1
Letter	00_1
LetterBody	00`1
LetterHeading	00a1
LetterReferences	00b1
Level	00c1
Licences	00d1
Linguistic	00e1
Localisation	00f1
Metadata	00g1
MetadataList	00h1
MotherLanguage	00i1
MotherTongue	00j1
MotherTongueList	00k1
NationalityList	00l1
Occupation	00m1
OpeningSalutation	00n1
Organisation	00o1
OrganisationContact	0101
OrganisationWebsite	0111
OrganisationWebsiteUse	0121
Period	0131
PersonName	0141
PersonTitle	0151
Photo	0161
Place	0171
PreferredDocument	0181
PrintingPreferences	0191
ReferenceTo	01:1
ReferencedDocument	01;1
ReferencedResource	01<1
References	01=1
Salutation	01>1
Sector	01?1
Skill	01@1
Skills	01A1
SkillsPassport	01B1
Telephone	01C1
TelephoneList	01D1
TelephoneUse	01E1
Website	01F1
WebsiteList	01G1
WebsiteUse	01H1
WorkExperience	01I1
WorkExperienceList	01J1
"#, r#"h05l00000000@0CR0000`08[0000008PX0EJ0000000000000000\0=Z000000000000d06\000080>=00000000@0@T<06H00000000P02M<0A?0000000000000000
800BX0<k0000h05HP0>lh02AP0CF80DIh05Z000000000000000000000000000000000000\0Eb000000004069L0@j0048d0Cb000000000000@0I3000000008032
<0G`\0B80000000000000000000000000000X07H00000000000040Hcl03eH07l000000000000000000000000000000000000000000000000000000000000X0FJ
T0?N000000000000000000000000@06o0000d09U<0HE00000000T0?<00000000`08=004`0000000000000000000000000000<05>80@Bl0:50000<0=Nl00W@0>S
P07X00000000D0D30000000040HRL0AfT01]L0?\H0;e00000000D0;9D04IH0=j80G=000000000000000000000000<0GQ0000000000000000T0D>00000000h0E9
X09I409c00000000403KT01:X07:000000000000L0:I000000000000000080FZ<01m0000000000000000000080==X0Bjd02d0000`0D`0000P0BQ00000000X0G1
804m000000000000`0IGX01Nd0:_T0AOT0?n0000000000000000000000000000000000000000000000000000H0Ff0000000000000000h0<X00000000P0H30000
0000T090000000000000D0>^00000000000000000000d0F:0000000000000000`0;R00000000L00m0000000000000000000100000000D0<>0000000000000000
"#, [
(180, 3), (179, 1), (183, 2), (50, 1), (51, 5), (195, 3), (186, 6), (185, 1),
(15, 1), (214, 2), (165, 4), (175, 1), (174, 1), (169, 5), (44, 6), (237, 0),
(56, 2), (192, 3), (229, 3), (74, 3), (6, 9), (176, 2), (110, 8), (122, 2),
(109, 1), (58, 1), (99, 3), (154, 4), (158, 2), (153, 1), (224, 1), (19, 8),
(141, 5), (140, 1), (77, 2), (86, 2), (88, 2), (34, 5), (70, 2), (69, 1),
(72, 2), (222, 1), (161, 4), (160, 1), (148, 5), (146, 2), (27, 7), (198, 5),
(211, 3), (220, 2), (216, 4), (120, 2), (178, 1), (133, 2), (203, 2), (84, 2),
(83, 1), (138, 2), (136, 2), (135, 1), (79, 1), (90, 2), (207, 2), (118, 2),
(102, 2), (104, 2), (106, 1), (232, 5), (39, 3), (42, 2), (80, 3), (205, 2),
(17, 2), (16, 1), (228, 1), (223, 1), (225, 2), (227, 1), (209, 2), (107, 2),
(131, 2), (124, 7), (0, 6), (60, 2), (59, 1), (62, 2), (65, 2), (64, 1),
(67, 2), (93, 6), (92, 1),
] }

index! { V3_PART: u16, 512, r#"Achievement/Description	0001
Achievement/Documentation	0011
Achievement/Title	0021
AchievementList/Achievement	0031
AchievementTitle/Code	0041
AchievementTitle/Label	0051
Address/Contact	0061
AddressContact/AddressLine	0071
AddressContact/AddressLine2	0081
AddressContact/Country	0091
AddressContact/Municipality	00:1
AddressContact/PostalCode	00;1
Addressee/Organisation	00<1
Addressee/PersonName	00=1
Addressee/Position	00>1
Attachment/@id	00?1
Attachment/Data	00@1
Attachment/Description	00A1
Attachment/MetadataList	00B1
Attachment/MimeType	00C1
Attachment/Name	00D1
AttachmentList/Attachment	00E1
Bundle/Document	00F1
ClosingSalutation/Code	00G1
ClosingSalutation/Label	00H1
Computer/Description	00I1
Computer/Documentation	00J1
Computer/ProficiencyLevel	00K1
Computer/VerifiedBy	00L1
ComputerCertificate/Title	00M1
ComputerCertificates/Certificate	00N1
ComputerLevel/Communication	00O1
ComputerLevel/ContentCreation	00P1
ComputerLevel/Information	00Q1
ComputerLevel/ProblemSolving	00R1
ComputerLevel/Safety	00S1
ContactInfo/Address	00T1
ContactInfo/ContactMethodList	00U1
ContactInfo/Email	00V1
ContactInfo/InstantMessagingList	00W1
ContactInfo/TelephoneList	00X1
ContactInfo/WebsiteList	00Y1
Country/Code	00Z1
Country/Label	00[1
CoverLetter/Addressee	00\1
CoverLetter/Documentation	00]1
CoverLetter/Letter	00^1
Date/@day	00_1
Date/@month	00`1
Date/@year	00a1
Demographics/Birthdate	00b1
Demographics/Gender	00c1
Demographics/NationalityList	00d1
DocumentInfo/Bundle	00e1
DocumentInfo/Comment	00f1
DocumentInfo/Copyright	00g1
DocumentInfo/CreationDate	00h1
DocumentInfo/DocumentType	00i1
DocumentInfo/EuropassLogo	00j1
DocumentInfo/Generator	00k1
DocumentInfo/LastUpdateDate	00l1
DocumentInfo/XSDVersion	00m1
Driving/Description	00n1
Driving/Documentation	00o1
Education/Activities	0101
Education/Description	0111
Education/Documentation	0121
Education/Field	0131
Education/Level	0141
Education/Organisation	0151
Education/Period	0161
Education/Title	0171
EducationField/Code	0181
EducationField/Label	0191
EducationList/Education	01:1
Email/Contact	01;1
Employer/ContactInfo	01<1
Employer/Name	01=1
Employer/Sector	01>1
Experience/Area	01?1
Experience/Description	01@1
Experience/Documentation	01A1
Experience/Period	01B1
ExperienceArea/Code	01C1
ExperienceArea/Label	01D1
Experiences/Experience	01E1
ExtraDocument/ReferencedResource	01F1
Field/@enableName	01G1
Field/@format	01H1
Field/@justify	01I1
Field/@name	01J1
Field/@order	01K1
Field/@pageBreaks	01L1
Field/@position	01M1
Field/@show	01N1
ForeignLanguage/AcquiredDuring	01O1
ForeignLanguage/Description	01P1
ForeignLanguage/Documentation	01Q1
ForeignLanguage/ProficiencyLevel	01R1
ForeignLanguage/VerifiedBy	01S1
ForeignLanguageList/ForeignLanguage	01T1
Gender/Code	01U1
Gender/Label	01V1
Headline/Description	01W1
Headline/Type	01X1
HeadlineType/Code	01Y1
HeadlineType/Label	01Z1
Identification/ContactInfo	01[1
Identification/Demographics	01\1
Identification/PersonName	01]1
Identification/Photo	01^1
Identification/Signature	01_1
InstantMessaging/Contact	01`1
InstantMessaging/Use	01a1
InstantMessagingList/InstantMessaging	01b1
InstantMessagingUse/Code	01c1
InstantMessagingUse/Label	01d1
InterDocument/ReferencedDocument	01e1
LanguageCertificate/AwardingBody	01f1
LanguageCertificate/Date	01g1
LanguageCertificate/Level	01h1
LanguageCertificate/Title	01i1
LanguageCertificates/Certificate	01j1
LanguageLevel/Listening	01k1
LanguageLevel/Reading	01l1
LanguageLevel/SpokenInteraction	01m1
LanguageLevel/SpokenProduction	01n1
LanguageLevel/Writing	01o1
LanguageName/Code	0201
LanguageName/Label	0211
LearnerInfo/AchievementList	0221
LearnerInfo/Documentation	0231
LearnerInfo/EducationList	0241
LearnerInfo/Headline	0251
LearnerInfo/Identification	0261
LearnerInfo/Skills	0271
LearnerInfo/WorkExperienceList	0281
Letter/Body	0291
Letter/ClosingSalutation	02:1
Letter/Localisation	02;1
Letter/OpeningSalutation	02<1
Letter/SubjectLine	02=1
LetterBody/Closing	02>1
LetterBody/MainBody	02?1
LetterBody/Opening	02@1
LetterHeading/Code	02A1
LetterHeading/Label	02B1
LetterReferences/ExtraDocument	02C1
LetterReferences/Heading	02D1
LetterReferences/InterDocument	02E1
LetterReferences/IntraDocument	02F1
Level/Code	02G1
Level/Label	02H1
Licences/Licence	02I1
Linguistic/ForeignLanguageList	02J1
Linguistic/MotherTongueList	02K1
Localisation/Date	02L1
Localisation/Place	02M1
Metadata/@key	02N1
Metadata/@value	02O1
MetadataList/Metadata	02P1
MotherLanguage/Code	02Q1
MotherLanguage/Label	02R1
MotherTongue/Description	02S1
MotherTongue/Documentation	02T1
MotherTongueList/MotherTongue	02U1
NationalityList/Nationality	02V1
Occupation/Code	02W1
Occupation/Label	02X1
OpeningSalutation/PersonName	02Y1
OpeningSalutation/Salutation	02Z1
Organisation/ContactInfo	02[1
Organisation/Name	02\1
OrganisationContact/Address	02]1
OrganisationContact/Website	02^1
OrganisationWebsite/Contact	02_1
OrganisationWebsite/Use	02`1
OrganisationWebsiteUse/Code	02a1
Period/Current	02b1
Period/Duration	02c1
Period/DurationEquivalent	02d1
Period/From	02e1
Period/To	02f1
PersonName/FirstName	02g1
PersonName/Surname	02h1
PersonName/Title	02i1
PersonTitle/Code	02j1
PersonTitle/Label	02k1
Photo/Data	02l1
Photo/MetadataList	02m1
Photo/MimeType	02n1
Place/Country	02o1
Place/Municipality	0301
PreferredDocument/@type	0311
PreferredDocument/Field	0321
PrintingPreferences/Document	0331
ReferenceTo/@idref	0341
ReferencedDocument/@ref	0351
ReferencedResource/@href	0361
ReferencedResource/Description	0371
References/ReferenceTo	0381
Salutation/Code	0391
Salutation/Label	03:1
Sector/Code	03;1
Sector/Label	03<1
Skill/Description	03=1
Skill/Documentation	03>1
Skills/Communication	03?1
Skills/Computer	03@1
Skills/Driving	03A1
Skills/JobRelated	03B1
Skills/Linguistic	03C1
Skills/Organisational	03D1
Skills/Other	03E1
SkillsPassport/@locale	03F1
SkillsPassport/AttachmentList	03G1
SkillsPassport/CoverLetter	03H1
SkillsPassport/DocumentInfo	03I1
SkillsPassport/LearnerInfo	03J1
SkillsPassport/PrintingPreferences	03K1
Telephone/Contact	03L1
Telephone/Use	03M1
TelephoneList/Telephone	03N1
TelephoneUse/Code	03O1
TelephoneUse/Label	03P1
Website/Contact	03Q1
Website/Use	03R1
WebsiteList/Website	03S1
WebsiteUse/Code	03T1
WebsiteUse/Label	03U1
WorkExperience/Activities	03V1
WorkExperience/Description	03W1
WorkExperience/Documentation	03X1
WorkExperience/Employer	03Y1
WorkExperience/Period	03Z1
WorkExperience/Position	03[1
WorkExperienceList/WorkExperience	03\1
"#, r#"00000000l0]P81I\D05N00000000@0mKD0LM00000000P02@0000000000000000D0Dfd0;3P0EGl0]oX1330000000000000000000000000000T0Rf000000000000
0000000000000000P0;O00S?L1790000000000000000L1JJP0M?H0`h`1Kn0000D0L2l0j9h12R00h`0000000000000000<0X>00000000000000000000H0G70000
L14J0000000040ooh0Ok@15X00000000802\<0NFT0k5L1=H00000000\1<_0000l0@g00000000P0KX0000000000000000000000000000h0VS0000l1@L00000000
0000T1=30000000000QUX0m3P10SP1Ach1Ind07EL13J000041P@\0=m<0f200000000L1Gj000000000000000000000000`0__h0l[\0T50000d0<fD0g101450000
L01D0000000000000000D0Za000000000000@0Ec`0^g0000P0If@0fV0000T0nmd0ON0000@1?9H1LNT1@dL08>P0_E0000<0amX001d06DL1B@0000000000000000
0000000080IJD1:>0000000000000000000000000000T0E7000080=L0000000000000000000080ROL1M600000000h0Q@@1OR00000000`0n<804ol0iYX19gP0W9
00000000\1?Od1H?00000000l0^IP0kd000001Hj\0jQ`1Nl000000000000T0hAT0\700000000000000000000`1OA0000819I000000000000h0\O000000000000
L0C2000000000000l0;n0000d08W00000000000040md000000000000000000000000000000000000000000000000@0>P0000400m000041Ok00ZPl1GPX04N0000
L0Ujd1RT000000000000h0?Q@0>oh0gH00000000P0oQl0U2P117H1PVP1Eg0000l1>8000000000000000000000000\0B`<0?kL0@DP01eH1:_0000h11n@09`d0GQ
813b\11X`17ZH1;aD1E6P1F`@0<Gd0N0D0[`L0BCX1JmT1NT@0nT@1@<0000h1G7018gX0dU@1IA0000`0R10000T0O40000000000000000\0XaX1MM000000000000
0000000000000000X0T[H0D?40[30000`05jl18EX03Ql0UY0000H0CEP0N[H0kF00000000P0g`000000JG`1CW`0eM00cP0000h1AK00000000d11G01Q5\1FN`1;@
h0UE0000000000000000D0F^H0Hk`0YG0000P0K=00000000L042000000000000000000Jd00000000000000000000000000000000`1B]<1C?80HL000000000000
<1R700VhT1>G`0coP16V0000000000000000`1=g0000000000000000000000000000000000000000L0DW@1>a00000000H0Yg00000000H0A>00i?d1M``1QUX1KM
D08l`0GmL1RoT09K0000807000000000H07aT0C`\0PXP1DR0000H1<>L1A80000X1SL00000000@0PkL14e000000000000T1D40000l1N=X0`JP0bSD15>00000000
T0W]0000@0[ML0SY0000h1ER000000000000000000000000\0Ad000081HSh0aG0000`00N0000P0P>000000000000\0:<`17o40:YP0Lj0000<0l=0000\0F<`0c1
00000000000000000000000000000000000000000000l166000000000000\0V<00000000l06\41?e`0MT@1F=@0\o0000P0e2000000000000h031000000000000
"#, [
181, 182, 180, 179, 183, 184, 50, 51,
52, 55, 54, 53, 197, 195, 196, 186,
189, 191, 190, 188, 187, 185, 15, 214,
215, 165, 168, 166, 167, 175, 174, 170,
171, 169, 173, 172, 44, 49, 45, 48,
46, 47, 56, 57, 192, 194, 193, 229,
230, 231, 74, 75, 76, 7, 12, 13,
8, 6, 14, 11, 9, 10, 176, 177,
114, 111, 112, 117, 116, 115, 110, 113,
122, 123, 109, 58, 100, 99, 101, 157,
155, 156, 154, 158, 159, 153, 224, 25,
21, 24, 19, 22, 26, 23, 20, 143,
141, 145, 142, 144, 140, 77, 78, 87,
86, 88, 89, 35, 36, 34, 37, 38,
70, 71, 69, 72, 73, 222, 162, 163,
164, 161, 160, 148, 149, 150, 151, 152,
146, 147, 32, 33, 30, 28, 27, 31,
29, 201, 202, 198, 200, 199, 213, 212,
211, 220, 221, 219, 216, 217, 218, 120,
121, 178, 134, 133, 203, 204, 84, 85,
83, 138, 139, 136, 137, 135, 79, 90,
91, 208, 207, 119, 118, 102, 103, 104,
105, 106, 234, 235, 236, 232, 233, 40,
41, 39, 42, 43, 81, 82, 80, 206,
205, 17, 18, 16, 228, 223, 225, 226,
227, 209, 210, 107, 108, 131, 132, 125,
128, 129, 127, 124, 126, 130, 0, 4,
5, 1, 3, 2, 60, 61, 59, 62,
63, 65, 66, 64, 67, 68, 97, 94,
95, 98, 93, 96, 92,
] }

grid! { CANDIDATE_ELEMENTS, 4, r#"DocumentID	hr	text	1
CandidateSupplier		Supplier	+
CandidatePerson		Person	1
CandidateProfile		Profile	+
RenderingInformation		Rendering	?
PartyID	hr	text	1
PartyName	hr	text	1
PersonContact		PersonContact	+
PrecedenceCode	hr	text	1
PersonName		PersonName	1
Communication		Communication	*
FormattedName	hr	text	?
LegalName	oa	text	?
GivenName	oa	text	1
PreferredName	hr	text	?
MiddleName	oa	text	?
FamilyName	hr	text	+
FormerFamilyName	hr	text	?
PreferredSalutationCode	oa	text	?
GenerationAffixCode	oa	text	?
TitleAffixCode	oa	text	?
ChannelCode		code	?
UseCode		code	?
OtherTitle		text	?
CountryDialing		text	?
AreaDialing	oa	text	?
DialNumber	oa	text	?
Extension	oa	text	?
CountryCode		code	?
URI	oa	text	?
Address		Address	?
AddressLine	oa	text	*
CityName	oa	text	?
CountryCode		code	?
PostalCode	oa	text	?
CountrySubDivisionCode	oa	text	*
PersonName		PersonName	1
Communication		Communication	*
ResidencyCountryCode		code	*
NationalityCode		code	*
BirthDate	hr	date	?
GenderCode		code	?
PrimaryLanguageCode		text	*
Visa		Visa	*
BirthPlace		BirthPlace	?
Disability		Disability	*
MottoInLife		text	?
IssuingCountryCode	hr	code	1
VisaTypeCode	hr	code	?
City		text	?
CountryCode		code	?
DisabilityTypeCode	hr	code	?
Description	oa	text	?
ID	hr	text	?
CandidatePositionPreferences		PositionPreferences	*
ExecutiveSummary	hr	rich	?
EmploymentHistory		EmploymentHistory	?
EducationHistory		EducationHistory	?
Licenses	eures	Licenses	?
Certifications		Certifications	?
MilitaryHistory		any	?
PatentHistory		any	?
PublicationHistory		PublicationHistory	?
SpeakingHistory		SpeakingHistory	?
PersonQualifications		PersonQualifications	?
OrganizationAffiliations		any	?
EmploymentReferences		EmploymentReferences	?
Attachment	eures	Attachment	*
HobbiesAndInterests		HobbiesAndInterests	?
CreativeWorks		CreativeWorks	?
Projects		Projects	?
SocialAndPoliticalActivities		SocialAndPoliticalActivities	?
Skills		Skills	?
CommunicationAndInterpersonalSkills		CommunicationSkills	?
ManagementAndLeadershipSkills		ManagementSkills	?
OrganisationalSkills		OrganisationalSkills	?
NetworksAndMemberships		NetworksAndMemberships	?
DigitalSkills		DigitalSkills	?
ConferencesAndSeminars		ConferencesAndSeminars	?
VoluntaryWorks		VoluntaryWorks	?
CourseCertifications		CourseCertifications	?
Others		Others	*
ClosingStatement		ClosingStatement	?
Description	oa	rich	?
PositionTitle		text	?
EmployerHistory		EmployerHistory	*
OrganizationName	hr	text	?
OrganizationContact		OrganizationContact	?
IndustryCode	hr	code	?
EmploymentPeriod	eures	EmploymentPeriod	?
PositionHistory		PositionHistory	+
Department		text	?
Link		text	*
Communication		Communication	*
PositionTitle		text	?
EmploymentPeriod	eures	EmploymentPeriod	?
Description	oa	rich	?
City		text	?
Country		code	?
StartDate	eures	Date	?
EndDate	eures	Date	?
CurrentIndicator	hr	code	?
Description	oa	text	?
FormattedDateTime	hr	date	?
DateText	hr	text	?
EducationOrganizationAttendance		Attendance	*
OrganizationName	hr	text	?
OrganizationContact		OrganizationContact	*
ProgramName	hr	text	?
EducationLevelCode		code	*
AttendancePeriod		Period	?
EducationDegree		Degree	?
Link		text	*
StartDate		Date	?
EndDate		Date	?
Duration		text	?
Ongoing		code	?
Description		text	?
DegreeName	hr	text	?
DegreeTypeCode	hr	code	?
DegreeDate	hr	Date	?
DegreeMajor		Programs	*
FieldOfStudy		FieldOfStudy	*
FinalGrade		Score	?
Thesis		text	?
OccupationalSkillsCovered		rich	?
NationalClassification		text	?
CreditType		text	?
NumberOfCredit		text	?
validUntil		date	?
ProgramConcentration		text	*
MainFieldOfStudy		Programs	?
SpecificFieldOfStudy		Programs	*
ScoreText	hr	text	?
ScoreNumeric	hr	text	?
License	eures	License	*
LicenseTypeCode	hr	code	1
LicenseName	hr	text	?
FirstIssuedDate	eures	Date	?
FreeFormPeriod	eures	FreeFormPeriod	?
StartDate	eures	Date	?
EndDate	eures	Date	?
Duration		text	?
Certification		Certification	*
CertificationTypeCode	hr	code	?
CertificationName	hr	text	?
FirstIssuedDate	eures	Date	?
FreeFormEffectivePeriod	eures	FreeFormPeriod	?
IssuingAuthority	hr	Authority	?
Description	oa	rich	?
AttachmentReference	oa	any	*
Link		text	*
Name	oa	text	?
Publication		Publication	*
FormattedPublicationDescription	hr	rich	*
Title		text	?
Year		text	?
Reference		text	?
Link		text	*
DOI		Doi	?
Authors		text	?
Journal		text	?
Publisher		text	?
Volume		text	?
Link		text	?
Value		text	?
SpeakingEvent		SpeakingEvent	*
EventName	hr	text	?
Description	oa	rich	?
QualificationsSummary	hr	rich	?
PersonCompetency		Competency	*
CompetencyID		text	?
TaxonomyID	hr	code	?
CompetencyName	hr	text	?
ProficiencyLevel	hr	Score	?
CompetencyDimension	eures	Dimension	*
CompetencyDimensionTypeCode	hr	code	1
Score	eures	Score	?
Referee		Referee	*
PersonName		PersonName	?
RefereeTypeCode		code	?
Communication		Communication	*
YearsKnownNumber	hr	text	?
Comment		text	?
Role		text	?
Link		text	*
EmbeddedData	oa	base64	?
FileType	oa	code	?
Instructions	hr	code	?
HobbyOrInterest		Activity	*
CreativeWork		Activity	*
Project		Activity	*
SocialAndPoliticalActivity		Social	*
NetworkAndMembership		Social	*
ConferenceAndSeminar		Activity	*
VoluntaryWork		Activity	*
CommunicationAndInterpersonalSkill		Activity	*
ManagementAndLeadershipSkill		Activity	*
OrganisationalSkill		Activity	*
Title		text	?
Date		Period	*
Location		text	*
Description		rich	?
Link		text	*
Activity		Activity	?
Location		text	*
HonourAwardDate		Date	?
PersonCompetency		Competency	*
SkillsGroup		SkillsGroup	*
Title		text	?
PersonCompetency		Competency	*
DigitalSkillsGroup		DigitalSkillsGroup	*
Title		text	?
DigitalSkill		text	*
CourseCertification		CourseCertification	*
Title		text	?
FirstIssuedDate	eures	Date	?
Description	oa	rich	?
Link		text	*
Title		text	?
Other		Activity	*
Statement		rich	?
Date		date	?
Place		text	?
Design		Design	?
Template		text	?
Color		text	?
FontSize		text	?
Logo		text	?
PageNumbers		code	?
SectionsOrder		SectionsOrder	?
Section		Section	*
Title		text	?
Custom		code	?
"#, r#"000:000=000B000D000V000W000`000b00120013001:001<001M001N001V001X001m001n0028002:002B002E002J002L002V002Y002^002`002n002o003=003?
003N003Q003V003X003c003d003o0041004?004@004N004P004^004a004f004h00520055005:005<005F005I005N005P005^005a005f005h00630066006;006=
006H006K006P006R006c006f006k006m007E007H007M007O007c007f007k007m008<008?008D008F008R008S008X008Z008b008c008h008j00950096009;009=
009L009M009R009T009`009c009h009j00:500:800:=00:?00:I00:L00:Q00:S00:_00:`00:e00:g00:k00:n00;300;500;=00;>00;F00;H00;T00;W00;\00;^
00;g00;j00;o00<100<=00<>00<C00<E00<P00<S00<X00<Z00=100=400=900=;00=F00=G00=R00=T00=b00=c00>100>300>H00>I00>N00>P00>`00>a00>f00>h
00?200?500?:00?<00?G00?H00?M00?O00?c00?d00?i00?k00@000@100@600@800@C00@D00@O00@Q00@\00@]00@h00@j00A600A700A<00A>00AQ00AT00AY00A[
00Ah00Ak00B000B200B700B800B=00B?00BK00BL00BQ00BS00Bf00Bi00Bn00C000C<00C?00CD00CF00CI00CL00CQ00CS00D000D100DE00DG00DX00D[00D`00Db
00E400E500EG00EI00EZ00E[00El00En00F700F=00FF00FH00FW00FX00Fg00Fi00G900G:00G>00G@00GN00GO00GS00GU00Gh00Gi00H<00H>00HN00HO00H_00Ha
00I600I700IL00IN00Ig00Ih00Il00In00JC00JD00JY00J[00Jf00Jl00K700K900KM00KN00Kb00Kd00L200L300LA00LC00LL00LM00LV00LX00M500M600MS00MU
00M\00M]00Md00Mf00NJ00NK00N_00Na00O?00O@00OQ00OS00Oh00Oi00P>00P@00PW00PX00Po00Q100Q?00Q@00QN00QP00Qg00Qh00R?00RA00RP00RQ00R`00Rb
00S700S800SM00SO00SV00SW00S^00S`00T100T200TC00TE00TQ00TT00TY00T[00Ti00Tj00To00U100UA00UB00UR00UT00Ue00Uh00Um00Uo00VC00VD00VX00VZ
00Vg00Vj00Vo00W100WB00WH00WY00W[00Wk00Wl00X<00X>00XI00XJ00XO00XQ00XV00XW00X\00X^00Xl00Xm00Y;00Y=00YK00YL00YQ00YS00Yd00Yj00Z;00Z=
00ZI00ZL00ZQ00ZS00ZX00ZY00Z^00Z`00Zh00Zi00Zn00[000[:00[@00[E00[G00[O00[U00[Z00[\00[m00\000\500\700\C00\F00\K00\M00\_00\b00\g00\i
00]200]500]:00]<00]\00]]00]h00]j00^;00^>00^C00^E00^Y00^Z00^n00_000_<00_?00_D00_F00_Y00_Z00__00_a00`200`300`:00`<00`L00`M00`T00`V
00`[00`\00`a00`c00`m00`n00a300a500a=00a>00aC00aE00aN00aO00aT00aV00a^00a_00ad00af00b200b300b800b:00bE00bH00bM00bO00b^00ba00bf00bh
00c300c600c;00c=00cI00cJ00cS00cU00cb00cc00d000d200d=00d>00dD00dF00dM00dN00dS00dU00do00e000e500e700eN00eO00eT00eV00ea00eb00eg00ei
00f800f900f>00f@00fK00fL00fQ00fS00fh00fi00fn00g000gA00gB00gK00gM00gb00gc00gl00gn00h800h;00h@00hB00hO00hR00hW00hY00ha00hg00ho00i1
00iA00iD00iI00iK00iW00iZ00i_00ia00j100j700j<00j>00jM00jS00jb00jd00jn00k400k900k;00kC00kI00kN00kP00kY00kZ00k_00ka00ko00l000l>00l@
00lV00lY00l^00l`00m200m500m:00m<00mL00mR00mW00mY00n100n700nF00nH00nY00n\00nf00nh00o400o700o<00o>00oR00oU00oY00o[00o`00oa00of00oh
00om010001050107010C010D010P010R01120115011:011<011B011C011H011J011O011P011U011W011a011b011g011i011n011o01240126012:012;012?012A
012I012J012O012Q012Y012Z012_012a012k012l01310133013:013;013@013B013G013H013M013O013U013V013[013]013k013l014:014<014F014I014N014P
014\014_014d014f015<015?015D015F015W015X015c015e016201630168016:016E016H016M016O016^016a016f016h0179017<017B017D017X017^017h017j
018F018I018N018P018V018\018b018d018l018m01950197019B019C019N019P019`019a019f019h01:601:701:E01:G01:X01:[01:`01:b01:j01:k01;001;2
01;701;801;=01;?01;D01;E01;J01;L01;Y01;\01;c01;e01;n01<101<601<801<E01<H01<M01<O01<_01<`01<i01<k01=801=901=B01=D01=L01=M01=V01=X
01>301>401>;01>=01>R01>S01>Z01>\01?101?201?;01?=01?K01?L01?U01?W01@:01@;01@D01@F01@c01@d01@m01@o01AC01AD01AM01AO01AU01AV01A[01A]
01Ab01Ac01Aj01Al01B501B601B;01B=01BI01BJ01BO01BQ01BV01BW01B\01B^01Bg01Bh01C101C301C<01C=01CB01CD01CT01CU01CZ01C\01Cm01Cn01D901D;
01DG01DH01DT01DV01D\01D]01Db01Dd01E501E601EA01EC01EV01EW01Ej01El01F201F301F801F:01FG01FH01FM01FO01Fc01Fd01G801G:01G@01GA01GF01GH
01GX01G^01Gc01Ge01H101H401H901H;01H@01HA01HF01HH01HN01HO01HT01HV01H\01H]01Hf01Hh01I201I301I801I:01I?01I@01IE01IG01IM01IN01IS01IU
01I\01I]01Id01If01Io01J001J501J701J=01J>01JC01JE01JN01JO01JT01JV01J[01J\01Ja01Jc01Jo01K001K501K701KE01KF01KT01KV01K^01K_01Kg01Ki
01Ko01L001L501L701L>01L?01LD01LF
"# }

index! { CANDIDATE_PARENTS: (u16, u16), 128, r#"Activity	0001
Address	0011
Attachment	0021
Attendance	0031
Authority	0041
BirthPlace	0051
Candidate	0061
Certification	0071
Certifications	0081
ClosingStatement	0091
Communication	00:1
CommunicationSkills	00;1
Competency	00<1
ConferencesAndSeminars	00=1
CourseCertification	00>1
CourseCertifications	00?1
CreativeWorks	00@1
Date	00A1
Degree	00B1
Design	00C1
DigitalSkills	00D1
DigitalSkillsGroup	00E1
Dimension	00F1
Disability	00G1
Doi	00H1
EducationHistory	00I1
EmployerHistory	00J1
EmploymentHistory	00K1
EmploymentPeriod	00L1
EmploymentReferences	00M1
FieldOfStudy	00N1
FreeFormPeriod	00O1
HobbiesAndInterests	00P1
License	00Q1
Licenses	00R1
ManagementSkills	00S1
NetworksAndMemberships	00T1
OrganisationalSkills	00U1
OrganizationContact	00V1
Others	00W1
Period	00X1
Person	00Y1
PersonContact	00Z1
PersonName	00[1
PersonQualifications	00\1
PositionHistory	00]1
PositionPreferences	00^1
Profile	00_1
Programs	00`1
Projects	00a1
Publication	00b1
PublicationHistory	00c1
Referee	00d1
Rendering	00e1
Score	00f1
Section	00g1
SectionsOrder	00h1
Skills	00i1
SkillsGroup	00j1
Social	00k1
SocialAndPoliticalActivities	00l1
SpeakingEvent	00m1
SpeakingHistory	00n1
Supplier	00o1
Visa	0101
VoluntaryWorks	0111
"#, r#"l08n00000000@06B@0<R0000h0<b0000T00LP05?00000000T0010000`0=j\04H00000000804bH0;[l0:60000000000000000000000000000000000000000l0BN
`0<3d02A80;B0000407@P0;g000000000000\0B6d07l0000000000>S0000000000000000000000000000803S809hL0?X@0BD0000000000000000<01Z0000X0@C
000000000000402W0000000000@O0000X0:hd0>7<01m00000000807U0000X06j000000000000h09B0000<0AN0000H0>E000000000000T06Q80<?40@l00000000
0000X01;\00\0000<09[0000d00lH03oD05jD06aP08\X0AaT03C80?c0000h05K<0?<<05W008BL00?80?Il0@`000000>dT0:LP02jl01K<05500=<D0=Q0000@0@0
"#, [
(199, 5), (31, 5), (186, 3), (106, 7), (152, 1), (49, 2), (0, 5), (144, 8),
(143, 1), (221, 3), (21, 10), (196, 1), (171, 5), (194, 1), (215, 4), (214, 1),
(190, 1), (103, 2), (118, 12), (225, 6), (211, 1), (212, 2), (176, 2), (51, 2),
(164, 2), (105, 1), (86, 7), (85, 1), (99, 4), (178, 1), (131, 2), (140, 3),
(189, 1), (136, 4), (135, 1), (197, 1), (193, 1), (198, 1), (93, 1), (219, 2),
(113, 5), (36, 11), (9, 2), (11, 10), (169, 2), (94, 5), (83, 2), (53, 30),
(130, 1), (191, 1), (154, 10), (153, 1), (179, 7), (224, 1), (133, 2), (232, 2),
(231, 1), (207, 2), (209, 2), (204, 3), (192, 1), (167, 2), (166, 1), (5, 4),
(47, 2), (195, 1),
] }

index! { CANDIDATE_ELEMENT: (u16, u16), 512, r#"Activity/Date	0001
Activity/Description	0011
Activity/Link	0021
Activity/Location	0031
Activity/Title	0041
Address/AddressLine	0051
Address/CityName	0061
Address/CountryCode	0071
Address/CountrySubDivisionCode	0081
Address/PostalCode	0091
Attachment/EmbeddedData	00:1
Attachment/FileType	00;1
Attachment/Instructions	00<1
Attendance/AttendancePeriod	00=1
Attendance/EducationDegree	00>1
Attendance/EducationLevelCode	00?1
Attendance/Link	00@1
Attendance/OrganizationContact	00A1
Attendance/OrganizationName	00B1
Attendance/ProgramName	00C1
Authority/Name	00D1
BirthPlace/City	00E1
BirthPlace/CountryCode	00F1
Candidate/CandidatePerson	00G1
Candidate/CandidateProfile	00H1
Candidate/CandidateSupplier	00I1
Candidate/DocumentID	00J1
Candidate/RenderingInformation	00K1
Certification/AttachmentReference	00L1
Certification/CertificationName	00M1
Certification/CertificationTypeCode	00N1
Certification/Description	00O1
Certification/FirstIssuedDate	00P1
Certification/FreeFormEffectivePeriod	00Q1
Certification/IssuingAuthority	00R1
Certification/Link	00S1
Certifications/Certification	00T1
ClosingStatement/Date	00U1
ClosingStatement/Place	00V1
ClosingStatement/Statement	00W1
Communication/Address	00X1
Communication/AreaDialing	00Y1
Communication/ChannelCode	00Z1
Communication/CountryCode	00[1
Communication/CountryDialing	00\1
Communication/DialNumber	00]1
Communication/Extension	00^1
Communication/OtherTitle	00_1
Communication/URI	00`1
Communication/UseCode	00a1
CommunicationSkills/CommunicationAndInterpersonalSkill	00b1
Competency/CompetencyDimension	00c1
Competency/CompetencyID	00d1
Competency/CompetencyName	00e1
Competency/ProficiencyLevel	00f1
Competency/TaxonomyID	00g1
ConferencesAndSeminars/ConferenceAndSeminar	00h1
CourseCertification/Description	00i1
CourseCertification/FirstIssuedDate	00j1
CourseCertification/Link	00k1
CourseCertification/Title	00l1
CourseCertifications/CourseCertification	00m1
CreativeWorks/CreativeWork	00n1
Date/DateText	00o1
Date/FormattedDateTime	0101
Degree/CreditType	0111
Degree/DegreeDate	0121
Degree/DegreeMajor	0131
Degree/DegreeName	0141
Degree/DegreeTypeCode	0151
Degree/FieldOfStudy	0161
Degree/FinalGrade	0171
Degree/NationalClassification	0181
Degree/NumberOfCredit	0191
Degree/OccupationalSkillsCovered	01:1
Degree/Thesis	01;1
Degree/validUntil	01<1
Design/Color	01=1
Design/FontSize	01>1
Design/Logo	01?1
Design/PageNumbers	01@1
Design/SectionsOrder	01A1
Design/Template	01B1
DigitalSkills/DigitalSkillsGroup	01C1
DigitalSkillsGroup/DigitalSkill	01D1
DigitalSkillsGroup/Title	01E1
Dimension/CompetencyDimensionTypeCode	01F1
Dimension/Score	01G1
Disability/Description	01H1
Disability/DisabilityTypeCode	01I1
Doi/Link	01J1
Doi/Value	01K1
EducationHistory/EducationOrganizationAttendance	01L1
EmployerHistory/Department	01M1
EmployerHistory/EmploymentPeriod	01N1
EmployerHistory/IndustryCode	01O1
EmployerHistory/Link	01P1
EmployerHistory/OrganizationContact	01Q1
EmployerHistory/OrganizationName	01R1
EmployerHistory/PositionHistory	01S1
EmploymentHistory/EmployerHistory	01T1
EmploymentPeriod/CurrentIndicator	01U1
EmploymentPeriod/Description	01V1
EmploymentPeriod/EndDate	01W1
EmploymentPeriod/StartDate	01X1
EmploymentReferences/Referee	01Y1
FieldOfStudy/MainFieldOfStudy	01Z1
FieldOfStudy/SpecificFieldOfStudy	01[1
FreeFormPeriod/Duration	01\1
FreeFormPeriod/EndDate	01]1
FreeFormPeriod/StartDate	01^1
HobbiesAndInterests/HobbyOrInterest	01_1
License/FirstIssuedDate	01`1
License/FreeFormPeriod	01a1
License/LicenseName	01b1
License/LicenseTypeCode	01c1
Licenses/License	01d1
ManagementSkills/ManagementAndLeadershipSkill	01e1
NetworksAndMemberships/NetworkAndMembership	01f1
OrganisationalSkills/OrganisationalSkill	01g1
OrganizationContact/Communication	01h1
Others/Other	01i1
Others/Title	01j1
Period/Description	01k1
Period/Duration	01l1
Period/EndDate	01m1
Period/Ongoing	01n1
Period/StartDate	01o1
Person/BirthDate	0201
Person/BirthPlace	0211
Person/Communication	0221
Person/Disability	0231
Person/GenderCode	0241
Person/MottoInLife	0251
Person/NationalityCode	0261
Person/PersonName	0271
Person/PrimaryLanguageCode	0281
Person/ResidencyCountryCode	0291
Person/Visa	02:1
PersonContact/Communication	02;1
PersonContact/PersonName	02<1
PersonName/FamilyName	02=1
PersonName/FormattedName	02>1
PersonName/FormerFamilyName	02?1
PersonName/GenerationAffixCode	02@1
PersonName/GivenName	02A1
PersonName/LegalName	02B1
PersonName/MiddleName	02C1
PersonName/PreferredName	02D1
PersonName/PreferredSalutationCode	02E1
PersonName/TitleAffixCode	02F1
PersonQualifications/PersonCompetency	02G1
PersonQualifications/QualificationsSummary	02H1
PositionHistory/City	02I1
PositionHistory/Country	02J1
PositionHistory/Description	02K1
PositionHistory/EmploymentPeriod	02L1
PositionHistory/PositionTitle	02M1
PositionPreferences/Description	02N1
PositionPreferences/PositionTitle	02O1
Profile/Attachment	02P1
Profile/CandidatePositionPreferences	02Q1
Profile/Certifications	02R1
Profile/ClosingStatement	02S1
Profile/CommunicationAndInterpersonalSkills	02T1
Profile/ConferencesAndSeminars	02U1
Profile/CourseCertifications	02V1
Profile/CreativeWorks	02W1
Profile/DigitalSkills	02X1
Profile/EducationHistory	02Y1
Profile/EmploymentHistory	02Z1
Profile/EmploymentReferences	02[1
Profile/ExecutiveSummary	02\1
Profile/HobbiesAndInterests	02]1
Profile/ID	02^1
Profile/Licenses	02_1
Profile/ManagementAndLeadershipSkills	02`1
Profile/MilitaryHistory	02a1
Profile/NetworksAndMemberships	02b1
Profile/OrganisationalSkills	02c1
Profile/OrganizationAffiliations	02d1
Profile/Others	02e1
Profile/PatentHistory	02f1
Profile/PersonQualifications	02g1
Profile/Projects	02h1
Profile/PublicationHistory	02i1
Profile/Skills	02j1
Profile/SocialAndPoliticalActivities	02k1
Profile/SpeakingHistory	02l1
Profile/VoluntaryWorks	02m1
Programs/ProgramConcentration	02n1
Projects/Project	02o1
Publication/Authors	0301
Publication/DOI	0311
Publication/FormattedPublicationDescription	0321
Publication/Journal	0331
Publication/Link	0341
Publication/Publisher	0351
Publication/Reference	0361
Publication/Title	0371
Publication/Volume	0381
Publication/Year	0391
PublicationHistory/Publication	03:1
Referee/Comment	03;1
Referee/Communication	03<1
Referee/Link	03=1
Referee/PersonName	03>1
Referee/RefereeTypeCode	03?1
Referee/Role	03@1
Referee/YearsKnownNumber	03A1
Rendering/Design	03B1
Score/ScoreNumeric	03C1
Score/ScoreText	03D1
Section/Custom	03E1
Section/Title	03F1
SectionsOrder/Section	03G1
Skills/PersonCompetency	03H1
Skills/SkillsGroup	03I1
SkillsGroup/PersonCompetency	03J1
SkillsGroup/Title	03K1
Social/Activity	03L1
Social/HonourAwardDate	03M1
Social/Location	03N1
SocialAndPoliticalActivities/SocialAndPoliticalActivity	03O1
SpeakingEvent/Description	03P1
SpeakingEvent/EventName	03Q1
SpeakingHistory/SpeakingEvent	03R1
Supplier/PartyID	03S1
Supplier/PartyName	03T1
Supplier/PersonContact	03U1
Supplier/PrecedenceCode	03V1
Visa/IssuingCountryCode	03W1
Visa/VisaTypeCode	03X1
VoluntaryWorks/VoluntaryWork	03Y1
"#, r#"h1Dn<1Le0000T05Th0mQ000000000000d0YZH0a10000000000000000L0A00000000000000000<0j;<1=3T1[Z0000@0?R<0VX00000000`0n?l1?c00000000L1RW
T1Qc`1XV0000000000000000000000000000X0W=403H<1N`00000000L0oj00000000000000000000`06ll0c=000000000000l0gBh0iT0000419@000000000000
00000000000000<W004V000080\oP0cZ000000000000H0hf80Gh0000l0XFH0LC@1=Q0000814h@0Hi0000\0AK00000000000000000000\0f6H1Ro000040OT0000
H02580flT0k70000`1Y3`0Bb40fOX1SkH0e=0000<0U]019f\1K[800D00000000@08M80D?000000000000L0NN0000000000000000000000000000000000000000
00000000<0kL00000000000080oJ`1Jm<0nW000081[=h0La000000000000000000000000000000000000000000000000000041GG0000X0Na00000000X0FQ0000
000001Q400000000H0S\X096009R<11[H1FeH1H=41J4D1FJ81Oo00000000000080E\d0Rc00000000000000000000@11=@1U;00000000H1Z`00000000D0aQ0000
L0IH00000000L18_T1BlP0:100000000D1CB40l`X1ZDH06W@1?H80^cl0Z700mhX0Q50000X0>gd12T000000000000h0l400000000413Y0000`0JD0000l0[M0000
0000T1B;00000000000080;LD1HQl0O=81VID1IX0000d0m7D1:n0000000000000000000000000000000001SX00000000000000000000P0o30000000000000000
000000000000d0dT000000000000000000000000000000000000000000000000@0:QP1G]01PJL1X7T0Qe0000H0bV`0TZ`1V40000@15F00000000000000000000
010K0000T1O60000d0TE`0]XD0eZX1P\000000000000@1U]000000000000\0jM01QQ41LL000000000000T001000080;2P0PZ00000000@0Zmd1EP0000D0^>0000
00000000000040Da0000T0\UT1KF0000<0`S000000SIL0C`0000X0=<0143000000000000000000000000@01HT0k``15n00000000T0h5H0@Nl14M000000000000
00000000000000000000000000000000000040E?T0KZ000000000000000040RH00Fl000000000000000000000000d0T3000000000000H0V20000D1JW<0F:81I;
41Cm0000D0W[0000000000000000T1A;000080Yh000000000000l1A]0000000000000000L08101MV00000000000000000000X1:I0000X04=@0TkL1;m@1;U01@>
0000H0PC00QNT0Ag0000@1OZP1M;@03`000000000000T07P000000000064L0Iil1N1D0_J0000l0`1T1F600j_<0CAd0X[000000000000@0MnH1TF000001B\0000
T17h`1\1T01140\3P0BGh0UC<0d6d1350000<053000000000000X00^0000T18B00000000P1SDP1260000<0>D0000L0b3H1NHL1>f0000`1780000D1Yl402dd1>B
00000000000041YV00000000P01\0000h0=e0000X1RA40Y7h1<WP0HLH0@6L0K5D10\P1TcL0lJd1@\01DJ81VeH1W:@16M`0<000000000\02K0000h08a@0M@`0Ok
"#, [
(200, 201), (202, 203), (203, 204), (201, 202), (199, 200), (31, 32), (32, 33), (33, 34),
(35, 36), (34, 35), (186, 187), (187, 188), (188, 189), (110, 111), (111, 112), (109, 110),
(112, 113), (107, 108), (106, 107), (108, 109), (152, 153), (49, 50), (50, 51), (2, 3),
(3, 4), (1, 2), (0, 1), (4, 5), (150, 151), (145, 146), (144, 145), (149, 150),
(146, 147), (147, 148), (148, 149), (151, 152), (143, 144), (222, 222), (223, 223), (221, 221),
(30, 31), (25, 26), (21, 22), (28, 29), (24, 25), (26, 27), (27, 28), (23, 24),
(29, 30), (22, 23), (196, 197), (175, 176), (171, 172), (173, 174), (174, 175), (172, 173),
(194, 195), (217, 217), (216, 216), (218, 218), (215, 215), (214, 214), (190, 191), (104, 105),
(103, 104), (127, 128), (120, 121), (121, 122), (118, 119), (119, 120), (122, 123), (123, 124),
(126, 127), (128, 129), (125, 126), (124, 125), (129, 130), (226, 226), (227, 227), (228, 228),
(229, 229), (230, 230), (225, 225), (211, 211), (213, 213), (212, 212), (176, 177), (177, 178),
(52, 53), (51, 52), (164, 165), (165, 166), (105, 106), (91, 92), (89, 90), (88, 89),
(92, 93), (87, 88), (86, 87), (90, 91), (85, 86), (101, 102), (102, 103), (100, 101),
(99, 100), (178, 179), (131, 132), (132, 133), (142, 143), (141, 142), (140, 141), (189, 190),
(138, 139), (139, 140), (137, 138), (136, 137), (135, 136), (197, 198), (193, 194), (198, 199),
(93, 94), (220, 220), (219, 219), (117, 118), (115, 116), (114, 115), (116, 117), (113, 114),
(40, 41), (44, 45), (37, 38), (45, 46), (41, 42), (46, 47), (39, 40), (36, 37),
(42, 43), (38, 39), (43, 44), (10, 11), (9, 10), (16, 17), (11, 12), (17, 18),
(19, 20), (13, 14), (12, 13), (15, 16), (14, 15), (18, 19), (20, 21), (170, 171),
(169, 170), (97, 98), (98, 99), (96, 97), (95, 96), (94, 95), (83, 84), (84, 85),
(67, 68), (54, 55), (59, 60), (82, 83), (73, 74), (78, 79), (80, 81), (69, 70),
(77, 78), (57, 58), (56, 57), (66, 67), (55, 56), (68, 69), (53, 54), (58, 59),
(74, 75), (60, 61), (76, 77), (75, 76), (65, 66), (81, 82), (61, 62), (64, 65),
(70, 71), (62, 63), (72, 73), (71, 72), (63, 64), (79, 80), (130, 131), (191, 192),
(160, 161), (159, 160), (154, 155), (161, 162), (158, 159), (162, 163), (157, 158), (155, 156),
(163, 164), (156, 157), (153, 154), (183, 184), (181, 182), (185, 186), (179, 180), (180, 181),
(184, 185), (182, 183), (224, 224), (134, 135), (133, 134), (233, 233), (232, 232), (231, 231),
(207, 208), (208, 208), (210, 210), (209, 209), (204, 205), (206, 207), (205, 206), (192, 193),
(168, 169), (167, 168), (166, 167), (5, 6), (6, 7), (7, 8), (8, 9), (47, 48),
(48, 49), (195, 196),
] }

grid! { V3_CODES, 2, r#"ECV_ESP	
ESP	
ECV	
ELP	
ECL	
ECV	
ELP	
ECL	
V3.4	
© European Communities | http://europass.cedefop.europa.eu	
text/short	
text/long	
text/long/suffix	
text/long/texts	
numeric/long	
numeric/long/us	
numeric/medium	
numeric/short	
s
z m (c)	
s,m z c	
s, m, z c	
s z m (c)	
s z m c	
s p-z m (c)	
s p-z m c	
s, z m (c)	
s, z m, c	
s, m, p-z (c)	
s, p-z m (c)	
s, m z (c)	
s, z-m (c)	
s, m, z (c)	
FirstName Surname	
Surname FirstName	
Title FirstName Surname	
Title Surname FirstName	
FirstName Surname Title	
Surname FirstName Title	
Identification Headline WorkExperience Education Skills Achievement ReferenceTo	
Identification Headline Education WorkExperience Skills Achievement ReferenceTo	
Identification Skills ReferenceTo	
Addressee Letter.SubjectLine Letter.OpeningSalutation Letter.Body Letter.Localisation Letter.ClosingSalutation	
Letter.SubjectLine Addressee Letter.OpeningSalutation Letter.Body Letter.Localisation Letter.ClosingSalutation	
Letter.Localisation Addressee Letter.SubjectLine Letter.OpeningSalutation Letter.Body Letter.ClosingSalutation	
Letter.SubjectLine Addressee Letter.Localisation Letter.OpeningSalutation Letter.Body Letter.ClosingSalutation	
Letter.Localisation Letter.SubjectLine Addressee Letter.OpeningSalutation Letter.Body Letter.ClosingSalutation	
Addressee Letter.Localisation Letter.SubjectLine Letter.OpeningSalutation Letter.Body Letter.ClosingSalutation	
Addressee Letter.SubjectLine Letter.Localisation Letter.OpeningSalutation Letter.Body Letter.ClosingSalutation	
Date Place	
Place Date	
left-align	
right-align	
middle-align	
mr	
ms	
mrs	
miss	
dr	
BE	
BG	
CZ	
DK	
DE	
EE	
IE	
EL	
ES	
FR	
HR	
IS	
IT	
CY	
LT	
LV	
LU	
HU	
MT	
NL	
NO	
AT	
PL	
PT	
RO	
SI	
SK	
FI	
SE	
UK	
TR	
CH	
AD	
AE	
AF	
AG	
AL	
AM	
AO	
AR	
AU	
AZ	
BA	
BB	
BD	
BF	
BH	
BI	
BJ	
BN	
BO	
BR	
BS	
BT	
BW	
BY	
BZ	
CA	
CD	
CF	
CG	
CI	
CL	
CM	
CN	
CO	
CR	
RS	
CU	
CV	
DJ	
DM	
DO	
DZ	
EC	
EG	
ER	
ET	
FJ	
FM	
GA	
GD	
GE	
GH	
GL	
GM	
GN	
GQ	
GT	
GW	
GY	
HN	
HT	
ID	
IL	
IN	
IQ	
IR	
JM	
JO	
JP	
KE	
KG	
KH	
KI	
KM	
KN	
KP	
KR	
KW	
KZ	
LA	
LB	
LC	
LI	
LK	
LR	
LS	
LY	
MA	
MC	
MD	
MG	
MH	
MK	
ML	
MM	
MN	
MR	
MU	
MV	
MW	
MX	
MY	
MZ	
NA	
NE	
NG	
NI	
NP	
NR	
NU	
NZ	
OM	
PA	
PE	
PG	
PH	
PK	
PS	
PW	
PY	
QA	
RU	
RW	
SA	
SB	
SC	
SD	
SG	
SL	
SM	
SN	
SO	
SR	
ST	
SV	
SY	
SZ	
TD	
TG	
TH	
TJ	
TL	
TM	
TN	
TO	
TT	
TV	
TZ	
UA	
UG	
US	
UY	
UZ	
VA	
VC	
VE	
VN	
VU	
WS	
YE	
ZA	
ZM	
ZW	
ME	
SS	
XK	
home	
work	
mobile	
personal	
business	
blog	
portfolio	
gtalk	
skype	
icq	
msn	
yahoo	
M	
F	
image/jpeg	
image/pjpeg	
image/png	
image/x-png	
image/jpeg	
image/pjpeg	
image/png	
image/x-png	
application/pdf	
preferred_job	
job_applied_for	
studies_applied_for	
position	
personal_statement	
business	
1	
2	
3	
4	
5	
6	
7	
8	
bg	
cs	
da	
nl	
en	
et	
fi	
fr	
de	
el	
hu	
is	
it	
lv	
lt	
mt	
no	
pl	
pt	
ro	
hr	
sk	
sl	
es	
sv	
tr	
ab	
af	
sq	
am	
ar	
an	
hy	
as	
az	
eu	
be	
bn	
bs	
br	
my	
ca	
ce	
zh	
kw	
co	
fo	
fj	
fy	
ka	
gd	
ga	
gl	
gv	
gu	
ht	
he	
hi	
id	
jv	
ja	
kn	
kk	
ky	
kg	
ko	
ku	
lo	
li	
ln	
lb	
mk	
ml	
mr	
ms	
mg	
mo	
mn	
ne	
nn	
nb	
om	
pa	
fa	
ps	
rm	
rom	
ru	
sr	
se	
sd	
so	
sc	
sw	
ty	
ta	
tt	
te	
tg	
tl	
th	
bo	
tk	
uk	
ur	
uz	
vi	
cy	
yi	
yo	
km	
ber	
fil	
wol	
pms	
ori	
me	
asq	
sqk	
bos-sgn	
bfi	
bqn	
csc	
csq	
cy-sgn	
cse	
dsl	
dse	
eso	
fse	
vgt	
sfb	
fsl	
gsg	
gss	
hsh	
icl	
isg	
ise	
xk-sgn	
lsl	
lls	
mk-sgn	
mdl	
me-sgn	
nsl	
pso	
psr	
rms	
srp-sgn	
svk	
slv-sgn	
ssp	
swl	
ssr	
sgg	
slf	
tsm	
bg	
cs	
da	
nl	
en	
et	
fi	
fr	
de	
el	
hu	
is	
it	
lv	
lt	
mt	
no	
pl	
pt	
ro	
hr	
sk	
sl	
es	
sv	
tr	
ab	
af	
sq	
am	
ar	
an	
hy	
as	
az	
eu	
be	
bn	
bs	
br	
my	
ca	
ce	
zh	
cu	
kw	
co	
eo	
fo	
fj	
fy	
ka	
gd	
ga	
gl	
gv	
grc	
gu	
ht	
he	
hi	
id	
jv	
ja	
kn	
kk	
ky	
kg	
ko	
ku	
lo	
la	
li	
ln	
lb	
mk	
ml	
mr	
ms	
mg	
mo	
mn	
ne	
nn	
nb	
oc	
om	
pa	
fa	
ps	
rm	
rom	
ru	
sr	
se	
sd	
so	
sc	
sw	
ty	
ta	
tt	
te	
tg	
tl	
th	
bo	
tk	
uk	
ur	
uz	
vi	
vo	
cy	
yi	
yo	
km	
ber	
fil	
wol	
pms	
ori	
me	
asq	
sqk	
bos-sgn	
bfi	
bqn	
csc	
csq	
cy-sgn	
cse	
dsl	
dse	
eso	
fse	
vgt	
sfb	
fsl	
gsg	
gss	
hsh	
icl	
isg	
ise	
xk-sgn	
lsl	
lls	
mk-sgn	
mdl	
me-sgn	
nsl	
pso	
psr	
rms	
srp-sgn	
svk	
slv-sgn	
ssp	
swl	
ssr	
sgg	
slf	
tsm	
studying_training_language	Studying or training
work_language	Work
living_traveling_language	Living or travelling
mediating_groups_language	Mediating between groups
A	
B	
C	
A	
A1	
A2	
AM	
B	
B1	
BE	
C	
C1	
C1E	
CE	
D	
D1	
D1E	
DE	
honors_awards	
presentations	Presentations
publications	
projects	
citations	Citations
memberships	
conferences	
seminars	Seminars
workshops	Workshops
references	
signature_equivalent	Signature
courses	Courses
certifications	
A	Agriculture, forestry and fishing
B	Mining and quarrying
C	Manufacturing
D	Electricity, gas, steam and air conditioning supply
E	Water supply, sewerage, waste management and remediation activities
F	Construction
G	Wholesale and retail trade; repair of motor vehicles and motorcycles
H	Transportation and storage
I	Accommodation and food service activities
J	Information and communication
K	Financial and insurance activities
L	Real estate activities
M	Professional, scientific and technical activities
N	Administrative and support service activities
O	Public administration and defence; compulsory social security
P	Education
Q	Human health and social work activities
R	Arts, entertainment and recreation
S	Other service activities
T	Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use
U	Activities of extraterritorial organisations and bodies
01	Basic / broad general programmes
09	Personal development
14	Teacher training and education science
21	Arts
22	Humanities
31	Social and behavioural science
32	Journalism and information
34	Business and administration
38	Law
42	Life sciences
44	Physical sciences
46	Mathematics and statistics
48	Computing
52	Engineering and engineering trades
54	Manufacturing and processing
58	Architecture and building
62	Agriculture, forestry and fishery
64	Veterinary
72	Health
76	Social services
81	Personal services
84	Transport services
85	Environmental protection
86	Security services
"#, r#"00070008000<000=000A000B000F000G000K000L000P000Q000U000V000Z000[000`000a001]001^001i001j00240025002F002G002W002X002e002f00360037
003F003G003U003V003`003a003i003j00440045004?004@004H004I004U004V004`004a004l004m00570058005F005G005T005U005`005a005l005m0069006:
006L006M006_006`00780079007Q007R007j007k008C008D009T009U00:e00:f00;H00;I00=800=900>h00>i00@X00@Y00BH00BI00D800D900Eh00Ei00GX00GY
00Gd00Ge00H000H100H<00H=00HI00HJ00HW00HX00H[00H\00H_00H`00Hd00He00Hj00Hk00Hn00Ho00I200I300I600I700I:00I;00I>00I?00IB00IC00IF00IG
00IJ00IK00IN00IO00IR00IS00IV00IW00IZ00I[00I^00I_00Ib00Ic00If00Ig00Ij00Ik00In00Io00J200J300J600J700J:00J;00J>00J?00JB00JC00JF00JG
00JJ00JK00JN00JO00JR00JS00JV00JW00JZ00J[00J^00J_00Jb00Jc00Jf00Jg00Jj00Jk00Jn00Jo00K200K300K600K700K:00K;00K>00K?00KB00KC00KF00KG
00KJ00KK00KN00KO00KR00KS00KV00KW00KZ00K[00K^00K_00Kb00Kc00Kf00Kg00Kj00Kk00Kn00Ko00L200L300L600L700L:00L;00L>00L?00LB00LC00LF00LG
00LJ00LK00LN00LO00LR00LS00LV00LW00LZ00L[00L^00L_00Lb00Lc00Lf00Lg00Lj00Lk00Ln00Lo00M200M300M600M700M:00M;00M>00M?00MB00MC00MF00MG
00MJ00MK00MN00MO00MR00MS00MV00MW00MZ00M[00M^00M_00Mb00Mc00Mf00Mg00Mj00Mk00Mn00Mo00N200N300N600N700N:00N;00N>00N?00NB00NC00NF00NG
00NJ00NK00NN00NO00NR00NS00NV00NW00NZ00N[00N^00N_00Nb00Nc00Nf00Ng00Nj00Nk00Nn00No00O200O300O600O700O:00O;00O>00O?00OB00OC00OF00OG
00OJ00OK00ON00OO00OR00OS00OV00OW00OZ00O[00O^00O_00Ob00Oc00Of00Og00Oj00Ok00On00Oo00P200P300P600P700P:00P;00P>00P?00PB00PC00PF00PG
00PJ00PK00PN00PO00PR00PS00PV00PW00PZ00P[00P^00P_00Pb00Pc00Pf00Pg00Pj00Pk00Pn00Po00Q200Q300Q600Q700Q:00Q;00Q>00Q?00QB00QC00QF00QG
00QJ00QK00QN00QO00QR00QS00QV00QW00QZ00Q[00Q^00Q_00Qb00Qc00Qf00Qg00Qj00Qk00Qn00Qo00R200R300R600R700R:00R;00R>00R?00RB00RC00RF00RG
00RJ00RK00RN00RO00RR00RS00RV00RW00RZ00R[00R^00R_00Rb00Rc00Rf00Rg00Rj00Rk00Rn00Ro00S200S300S600S700S:00S;00S>00S?00SB00SC00SF00SG
00SJ00SK00SN00SO00SR00SS00SV00SW00SZ00S[00S^00S_00Sb00Sc00Sf00Sg00Sj00Sk00Sn00So00T200T300T600T700T:00T;00T>00T?00TB00TC00TF00TG
00TJ00TK00TN00TO00TR00TS00TV00TW00TZ00T[00T^00T_00Tb00Tc00Tf00Tg00Tj00Tk00Tn00To00U200U300U600U700U:00U;00U>00U?00UB00UC00UF00UG
00UL00UM00UR00US00UZ00U[00Ud00Ue00Un00Uo00V400V500V?00V@00VF00VG00VM00VN00VR00VS00VW00VX00V^00V_00Va00Vb00Vd00Ve00W000W100W=00W>
00WH00WI00WU00WV00Wa00Wb00Wn00Wo00X900X:00XF00XG00XW00XX00Xf00Xg00Y700Y800YL00YM00YV00YW00Yj00Yk00Z400Z500Z700Z800Z:00Z;00Z=00Z>
00Z@00ZA00ZC00ZD00ZF00ZG00ZI00ZJ00ZL00ZM00ZP00ZQ00ZT00ZU00ZX00ZY00Z\00Z]00Z`00Za00Zd00Ze00Zh00Zi00Zl00Zm00[000[100[400[500[800[9
00[<00[=00[@00[A00[D00[E00[H00[I00[L00[M00[P00[Q00[T00[U00[X00[Y00[\00[]00[`00[a00[d00[e00[h00[i00[l00[m00\000\100\400\500\800\9
00\<00\=00\@00\A00\D00\E00\H00\I00\L00\M00\P00\Q00\T00\U00\X00\Y00\\00\]00\`00\a00\d00\e00\h00\i00\l00\m00]000]100]400]500]800]9
00]<00]=00]@00]A00]D00]E00]H00]I00]L00]M00]P00]Q00]T00]U00]X00]Y00]\00]]00]`00]a00]d00]e00]h00]i00]l00]m00^000^100^400^500^800^9
00^<00^=00^@00^A00^D00^E00^H00^I00^L00^M00^P00^Q00^T00^U00^X00^Y00^\00^]00^`00^a00^d00^e00^h00^i00^l00^m00_000_100_400_500_800_9
00_<00_=00_@00_A00_D00_E00_H00_I00_L00_M00_P00_Q00_T00_U00_X00_Y00_\00_]00_`00_a00_d00_e00_i00_j00_m00_n00`100`200`500`600`900`:
00`=00`>00`A00`B00`E00`F00`I00`J00`M00`N00`Q00`R00`U00`V00`Y00`Z00`]00`^00`a00`b00`e00`f00`i00`j00`m00`n00a100a200a500a600a900a:
00a=00a>00aA00aB00aE00aF00aI00aJ00aN00aO00aS00aT00aX00aY00a]00a^00ab00ac00af00ag00ak00al00b000b100b900b:00b>00b?00bC00bD00bH00bI
00bM00bN00bU00bV00bZ00b[00b_00b`00bd00be00bi00bj00bn00bo00c300c400c800c900c=00c>00cB00cC00cG00cH00cL00cM00cQ00cR00cV00cW00c[00c\
00cc00cd00ch00ci00cm00cn00d500d600d:00d;00dB00dC00dG00dH00dL00dM00dQ00dR00dV00dW00d_00d`00dd00de00dm00dn00e200e300e700e800e<00e=
00eA00eB00eF00eG00eK00eL00eO00eP00eS00eT00eW00eX00e[00e\00e_00e`00ec00ed00eg00eh00ek00el00eo00f000f300f400f700f800f;00f<00f?00f@
00fC00fD00fG00fH00fK00fL00fO00fP00fS00fT00fW00fX00f[00f\00f_00f`00fc00fd00fg00fh00fk00fl00fo00g000g300g400g700g800g;00g<00g?00g@
00gC00gD00gG00gH00gK00gL00gO00gP00gS00gT00gW00gX00g[00g\00g_00g`00gc00gd00gg00gh00gk00gl00go00h000h300h400h700h800h;00h<00h?00h@
00hC00hD00hG00hH00hK00hL00hO00hP00hS00hT00hW00hX00h[00h\00h_00h`00hc00hd00hg00hh00hk00hl00i000i100i400i500i800i900i<00i=00i@00iA
00iD00iE00iH00iI00iL00iM00iP00iQ00iT00iU00iX00iY00i\00i]00i`00ia00id00ie00ih00ii00il00im00j000j100j400j500j800j900j<00j=00j@00jA
00jD00jE00jH00jI00jL00jM00jP00jQ00jT00jU00jX00jY00j\00j]00j`00ja00jd00je00jh00ji00jl00jm00k000k100k400k500k800k900k=00k>00kA00kB
00kE00kF00kI00kJ00kM00kN00kQ00kR00kU00kV00kY00kZ00k]00k^00ka00kb00ke00kf00ki00kj00km00kn00l100l200l500l600l900l:00l=00l>00lA00lB
00lE00lF00lI00lJ00lM00lN00lQ00lR00lU00lV00lY00lZ00l]00l^00la00lb00lf00lg00lk00ll00m000m100m500m600m:00m;00m>00m?00mC00mD00mH00mI
00mQ00mR00mV00mW00m[00m\00m`00ma00me00mf00mm00mn00n200n300n700n800n<00n=00nA00nB00nF00nG00nK00nL00nP00nQ00nU00nV00nZ00n[00n_00n`
00nd00ne00ni00nj00nn00no00o300o400o;00o<00o@00oA00oE00oF00oM00oN00oR00oS00oZ00o[00o_00o`00od00oe00oi00oj00on00oo01070108010<010=
010E010F010J010K010O010P010T010U010Y010Z010^010_010c010d011?011T011b011g012A012V0130013I013K013L013N013O013Q013R013T013U013X013Y
013\013]013`013a013c013d013g013h013k013l013n013o0142014301470148014;014<014>014?014B014C014G014H014K014L014Z014[014i0157015D015E
015N015O015Y015c015o0160016<016=016F016O016Y016c016n016o017D017N017V017^017m017n0180018R018T018i018k0199019;019o01:101;501;701;D
01;F01<K01<M01<h01<j01=T01=V01>401>601>Y01>[01?201?401?f01?h01@V01@X01AV01AX01Ab01Ad01BL01BN01C101C301CL01CN01EI01EK01FC01FF01Fg
01Fj01G?01GB01Gi01Gl01H101H401H?01HB01Ha01Hd01I?01IB01I^01Ia01Ie01Ih01J601J901JK01JN01Ji01Jl01K601K901K\01K_01L<01L?01LY01L\01M>
01MA01ML01MO01MV01MY01Mi01Ml01N>01NA01NT01NW01O001O301OE
"# }

index! { V3_LISTS: (u16, u16), 64, r#"achievement	0001
business	0011
copyright	0021
country	0031
digitalLevel	0041
documentType	0051
eqf	0061
experienceArea	0071
fieldFormat	0081
fieldOrder	0091
fieldPosition	00:1
fileType	00;1
foreignLanguage	00<1
gender	00=1
headline	00>1
imageType	00?1
instantMessagingUse	00@1
isced97	00A1
licence	00B1
motherTongue	00C1
nace	00D1
printedType	00E1
telephoneUse	00F1
title	00G1
websiteUse	00H1
xsdVersion	00I1
"#, r#"D03DD05<X05M000000000000000000000000@03PT05_800BP04F0000000000000000X00_00000000h02N000000000000\001002>803^402aT01>d04`00000000
\01Y000000000000T052L02o0000000000000000000000000000\03m@05j0000@01m000000000000804S006:00000000000000000000H00l00000000\00PD01P
"#, [
(637, 13), (284, 1), (9, 1), (58, 198), (619, 3), (0, 5), (285, 8), (615, 4),
(10, 22), (32, 18), (50, 3), (274, 5), (451, 164), (268, 2), (279, 5), (270, 4),
(263, 5), (671, 24), (622, 15), (293, 158), (650, 21), (5, 3), (256, 3), (53, 5),
(259, 4), (8, 1),
] }

index! { V3_CODE: u16, 2048, r#"achievement/certifications	0001
achievement/citations	0011
achievement/conferences	0021
achievement/courses	0031
achievement/honors_awards	0041
achievement/memberships	0051
achievement/presentations	0061
achievement/projects	0071
achievement/publications	0081
achievement/references	0091
achievement/seminars	00:1
achievement/signature_equivalent	00;1
achievement/workshops	00<1
business/business	00=1
copyright/© european communities | http://europass.cedefop.europa.eu	00>1
country/ad	00?1
country/ae	00@1
country/af	00A1
country/ag	00B1
country/al	00C1
country/am	00D1
country/ao	00E1
country/ar	00F1
country/at	00G1
country/au	00H1
country/az	00I1
country/ba	00J1
country/bb	00K1
country/bd	00L1
country/be	00M1
country/bf	00N1
country/bg	00O1
country/bh	00P1
country/bi	00Q1
country/bj	00R1
country/bn	00S1
country/bo	00T1
country/br	00U1
country/bs	00V1
country/bt	00W1
country/bw	00X1
country/by	00Y1
country/bz	00Z1
country/ca	00[1
country/cd	00\1
country/cf	00]1
country/cg	00^1
country/ch	00_1
country/ci	00`1
country/cl	00a1
country/cm	00b1
country/cn	00c1
country/co	00d1
country/cr	00e1
country/cu	00f1
country/cv	00g1
country/cy	00h1
country/cz	00i1
country/de	00j1
country/dj	00k1
country/dk	00l1
country/dm	00m1
country/do	00n1
country/dz	00o1
country/ec	0101
country/ee	0111
country/eg	0121
country/el	0131
country/er	0141
country/es	0151
country/et	0161
country/fi	0171
country/fj	0181
country/fm	0191
country/fr	01:1
country/ga	01;1
country/gd	01<1
country/ge	01=1
country/gh	01>1
country/gl	01?1
country/gm	01@1
country/gn	01A1
country/gq	01B1
country/gt	01C1
country/gw	01D1
country/gy	01E1
country/hn	01F1
country/hr	01G1
country/ht	01H1
country/hu	01I1
country/id	01J1
country/ie	01K1
country/il	01L1
country/in	01M1
country/iq	01N1
country/ir	01O1
country/is	01P1
country/it	01Q1
country/jm	01R1
country/jo	01S1
country/jp	01T1
country/ke	01U1
country/kg	01V1
country/kh	01W1
country/ki	01X1
country/km	01Y1
country/kn	01Z1
country/kp	01[1
country/kr	01\1
country/kw	01]1
country/kz	01^1
country/la	01_1
country/lb	01`1
country/lc	01a1
country/li	01b1
country/lk	01c1
country/lr	01d1
country/ls	01e1
country/lt	01f1
country/lu	01g1
country/lv	01h1
country/ly	01i1
country/ma	01j1
country/mc	01k1
country/md	01l1
country/me	01m1
country/mg	01n1
country/mh	01o1
country/mk	0201
country/ml	0211
country/mm	0221
country/mn	0231
country/mr	0241
country/mt	0251
country/mu	0261
country/mv	0271
country/mw	0281
country/mx	0291
country/my	02:1
country/mz	02;1
country/na	02<1
country/ne	02=1
country/ng	02>1
country/ni	02?1
country/nl	02@1
country/no	02A1
country/np	02B1
country/nr	02C1
country/nu	02D1
country/nz	02E1
country/om	02F1
country/pa	02G1
country/pe	02H1
country/pg	02I1
country/ph	02J1
country/pk	02K1
country/pl	02L1
country/ps	02M1
country/pt	02N1
country/pw	02O1
country/py	02P1
country/qa	02Q1
country/ro	02R1
country/rs	02S1
country/ru	02T1
country/rw	02U1
country/sa	02V1
country/sb	02W1
country/sc	02X1
country/sd	02Y1
country/se	02Z1
country/sg	02[1
country/si	02\1
country/sk	02]1
country/sl	02^1
country/sm	02_1
country/sn	02`1
country/so	02a1
country/sr	02b1
country/ss	02c1
country/st	02d1
country/sv	02e1
country/sy	02f1
country/sz	02g1
country/td	02h1
country/tg	02i1
country/th	02j1
country/tj	02k1
country/tl	02l1
country/tm	02m1
country/tn	02n1
country/to	02o1
country/tr	0301
country/tt	0311
country/tv	0321
country/tz	0331
country/ua	0341
country/ug	0351
country/uk	0361
country/us	0371
country/uy	0381
country/uz	0391
country/va	03:1
country/vc	03;1
country/ve	03<1
country/vn	03=1
country/vu	03>1
country/ws	03?1
country/xk	03@1
country/ye	03A1
country/za	03B1
country/zm	03C1
country/zw	03D1
digitalLevel/a	03E1
digitalLevel/b	03F1
digitalLevel/c	03G1
documentType/ecl	03H1
documentType/ecv	03I1
documentType/ecv_esp	03J1
documentType/elp	03K1
documentType/esp	03L1
eqf/1	03M1
eqf/2	03N1
eqf/3	03O1
eqf/4	03P1
eqf/5	03Q1
eqf/6	03R1
eqf/7	03S1
eqf/8	03T1
experienceArea/living_traveling_language	03U1
experienceArea/mediating_groups_language	03V1
experienceArea/studying_training_language	03W1
experienceArea/work_language	03X1
fieldFormat/numeric/long	03Y1
fieldFormat/numeric/long/us	03Z1
fieldFormat/numeric/medium	03[1
fieldFormat/numeric/short	03\1
fieldFormat/s
z m (c)	03]1
fieldFormat/s p-z m (c)	03^1
fieldFormat/s p-z m c	03_1
fieldFormat/s z m (c)	03`1
fieldFormat/s z m c	03a1
fieldFormat/s, m z (c)	03b1
fieldFormat/s, m, p-z (c)	03c1
fieldFormat/s, m, z (c)	03d1
fieldFormat/s, m, z c	03e1
fieldFormat/s, p-z m (c)	03f1
fieldFormat/s, z m (c)	03g1
fieldFormat/s, z m, c	03h1
fieldFormat/s, z-m (c)	03i1
fieldFormat/s,m z c	03j1
fieldFormat/text/long	03k1
fieldFormat/text/long/suffix	03l1
fieldFormat/text/long/texts	03m1
fieldFormat/text/short	03n1
fieldOrder/addressee letter.localisation letter.subjectline letter.openingsalutation letter.body letter.closingsalutation	03o1
fieldOrder/addressee letter.subjectline letter.localisation letter.openingsalutation letter.body letter.closingsalutation	0401
fieldOrder/addressee letter.subjectline letter.openingsalutation letter.body letter.localisation letter.closingsalutation	0411
fieldOrder/date place	0421
fieldOrder/firstname surname	0431
fieldOrder/firstname surname title	0441
fieldOrder/identification headline education workexperience skills achievement referenceto	0451
fieldOrder/identification headline workexperience education skills achievement referenceto	0461
fieldOrder/identification skills referenceto	0471
fieldOrder/letter.localisation addressee letter.subjectline letter.openingsalutation letter.body letter.closingsalutation	0481
fieldOrder/letter.localisation letter.subjectline addressee letter.openingsalutation letter.body letter.closingsalutation	0491
fieldOrder/letter.subjectline addressee letter.localisation letter.openingsalutation letter.body letter.closingsalutation	04:1
fieldOrder/letter.subjectline addressee letter.openingsalutation letter.body letter.localisation letter.closingsalutation	04;1
fieldOrder/place date	04<1
fieldOrder/surname firstname	04=1
fieldOrder/surname firstname title	04>1
fieldOrder/title firstname surname	04?1
fieldOrder/title surname firstname	04@1
fieldPosition/left-align	04A1
fieldPosition/middle-align	04B1
fieldPosition/right-align	04C1
fileType/application/pdf	04D1
fileType/image/jpeg	04E1
fileType/image/pjpeg	04F1
fileType/image/png	04G1
fileType/image/x-png	04H1
foreignLanguage/ab	04I1
foreignLanguage/af	04J1
foreignLanguage/am	04K1
foreignLanguage/an	04L1
foreignLanguage/ar	04M1
foreignLanguage/as	04N1
foreignLanguage/asq	04O1
foreignLanguage/az	04P1
foreignLanguage/be	04Q1
foreignLanguage/ber	04R1
foreignLanguage/bfi	04S1
foreignLanguage/bg	04T1
foreignLanguage/bn	04U1
foreignLanguage/bo	04V1
foreignLanguage/bos-sgn	04W1
foreignLanguage/bqn	04X1
foreignLanguage/br	04Y1
foreignLanguage/bs	04Z1
foreignLanguage/ca	04[1
foreignLanguage/ce	04\1
foreignLanguage/co	04]1
foreignLanguage/cs	04^1
foreignLanguage/csc	04_1
foreignLanguage/cse	04`1
foreignLanguage/csq	04a1
foreignLanguage/cu	04b1
foreignLanguage/cy	04c1
foreignLanguage/cy-sgn	04d1
foreignLanguage/da	04e1
foreignLanguage/de	04f1
foreignLanguage/dse	04g1
foreignLanguage/dsl	04h1
foreignLanguage/el	04i1
foreignLanguage/en	04j1
foreignLanguage/eo	04k1
foreignLanguage/es	04l1
foreignLanguage/eso	04m1
foreignLanguage/et	04n1
foreignLanguage/eu	04o1
foreignLanguage/fa	0501
foreignLanguage/fi	0511
foreignLanguage/fil	0521
foreignLanguage/fj	0531
foreignLanguage/fo	0541
foreignLanguage/fr	0551
foreignLanguage/fse	0561
foreignLanguage/fsl	0571
foreignLanguage/fy	0581
foreignLanguage/ga	0591
foreignLanguage/gd	05:1
foreignLanguage/gl	05;1
foreignLanguage/grc	05<1
foreignLanguage/gsg	05=1
foreignLanguage/gss	05>1
foreignLanguage/gu	05?1
foreignLanguage/gv	05@1
foreignLanguage/he	05A1
foreignLanguage/hi	05B1
foreignLanguage/hr	05C1
foreignLanguage/hsh	05D1
foreignLanguage/ht	05E1
foreignLanguage/hu	05F1
foreignLanguage/hy	05G1
foreignLanguage/icl	05H1
foreignLanguage/id	05I1
foreignLanguage/is	05J1
foreignLanguage/ise	05K1
foreignLanguage/isg	05L1
foreignLanguage/it	05M1
foreignLanguage/ja	05N1
foreignLanguage/jv	05O1
foreignLanguage/ka	05P1
foreignLanguage/kg	05Q1
foreignLanguage/kk	05R1
foreignLanguage/km	05S1
foreignLanguage/kn	05T1
foreignLanguage/ko	05U1
foreignLanguage/ku	05V1
foreignLanguage/kw	05W1
foreignLanguage/ky	05X1
foreignLanguage/la	05Y1
foreignLanguage/lb	05Z1
foreignLanguage/li	05[1
foreignLanguage/lls	05\1
foreignLanguage/ln	05]1
foreignLanguage/lo	05^1
foreignLanguage/lsl	05_1
foreignLanguage/lt	05`1
foreignLanguage/lv	05a1
foreignLanguage/mdl	05b1
foreignLanguage/me	05c1
foreignLanguage/me-sgn	05d1
foreignLanguage/mg	05e1
foreignLanguage/mk	05f1
foreignLanguage/mk-sgn	05g1
foreignLanguage/ml	05h1
foreignLanguage/mn	05i1
foreignLanguage/mo	05j1
foreignLanguage/mr	05k1
foreignLanguage/ms	05l1
foreignLanguage/mt	05m1
foreignLanguage/my	05n1
foreignLanguage/nb	05o1
foreignLanguage/ne	0601
foreignLanguage/nl	0611
foreignLanguage/nn	0621
foreignLanguage/no	0631
foreignLanguage/nsl	0641
foreignLanguage/oc	0651
foreignLanguage/om	0661
foreignLanguage/ori	0671
foreignLanguage/pa	0681
foreignLanguage/pl	0691
foreignLanguage/pms	06:1
foreignLanguage/ps	06;1
foreignLanguage/pso	06<1
foreignLanguage/psr	06=1
foreignLanguage/pt	06>1
foreignLanguage/rm	06?1
foreignLanguage/rms	06@1
foreignLanguage/ro	06A1
foreignLanguage/rom	06B1
foreignLanguage/ru	06C1
foreignLanguage/sc	06D1
foreignLanguage/sd	06E1
foreignLanguage/se	06F1
foreignLanguage/sfb	06G1
foreignLanguage/sgg	06H1
foreignLanguage/sk	06I1
foreignLanguage/sl	06J1
foreignLanguage/slf	06K1
foreignLanguage/slv-sgn	06L1
foreignLanguage/so	06M1
foreignLanguage/sq	06N1
foreignLanguage/sqk	06O1
foreignLanguage/sr	06P1
foreignLanguage/srp-sgn	06Q1
foreignLanguage/ssp	06R1
foreignLanguage/ssr	06S1
foreignLanguage/sv	06T1
foreignLanguage/svk	06U1
foreignLanguage/sw	06V1
foreignLanguage/swl	06W1
foreignLanguage/ta	06X1
foreignLanguage/te	06Y1
foreignLanguage/tg	06Z1
foreignLanguage/th	06[1
foreignLanguage/tk	06\1
foreignLanguage/tl	06]1
foreignLanguage/tr	06^1
foreignLanguage/tsm	06_1
foreignLanguage/tt	06`1
foreignLanguage/ty	06a1
foreignLanguage/uk	06b1
foreignLanguage/ur	06c1
foreignLanguage/uz	06d1
foreignLanguage/vgt	06e1
foreignLanguage/vi	06f1
foreignLanguage/vo	06g1
foreignLanguage/wol	06h1
foreignLanguage/xk-sgn	06i1
foreignLanguage/yi	06j1
foreignLanguage/yo	06k1
foreignLanguage/zh	06l1
gender/f	06m1
gender/m	06n1
headline/job_applied_for	06o1
headline/personal_statement	0701
headline/position	0711
headline/preferred_job	0721
headline/studies_applied_for	0731
imageType/image/jpeg	0741
imageType/image/pjpeg	0751
imageType/image/png	0761
imageType/image/x-png	0771
instantMessagingUse/gtalk	0781
instantMessagingUse/icq	0791
instantMessagingUse/msn	07:1
instantMessagingUse/skype	07;1
instantMessagingUse/yahoo	07<1
isced97/01	07=1
isced97/09	07>1
isced97/14	07?1
isced97/21	07@1
isced97/22	07A1
isced97/31	07B1
isced97/32	07C1
isced97/34	07D1
isced97/38	07E1
isced97/42	07F1
isced97/44	07G1
isced97/46	07H1
isced97/48	07I1
isced97/52	07J1
isced97/54	07K1
isced97/58	07L1
isced97/62	07M1
isced97/64	07N1
isced97/72	07O1
isced97/76	07P1
isced97/81	07Q1
isced97/84	07R1
isced97/85	07S1
isced97/86	07T1
licence/a	07U1
licence/a1	07V1
licence/a2	07W1
licence/am	07X1
licence/b	07Y1
licence/b1	07Z1
licence/be	07[1
licence/c	07\1
licence/c1	07]1
licence/c1e	07^1
licence/ce	07_1
licence/d	07`1
licence/d1	07a1
licence/d1e	07b1
licence/de	07c1
motherTongue/ab	07d1
motherTongue/af	07e1
motherTongue/am	07f1
motherTongue/an	07g1
motherTongue/ar	07h1
motherTongue/as	07i1
motherTongue/asq	07j1
motherTongue/az	07k1
motherTongue/be	07l1
motherTongue/ber	07m1
motherTongue/bfi	07n1
motherTongue/bg	07o1
motherTongue/bn	0801
motherTongue/bo	0811
motherTongue/bos-sgn	0821
motherTongue/bqn	0831
motherTongue/br	0841
motherTongue/bs	0851
motherTongue/ca	0861
motherTongue/ce	0871
motherTongue/co	0881
motherTongue/cs	0891
motherTongue/csc	08:1
motherTongue/cse	08;1
motherTongue/csq	08<1
motherTongue/cy	08=1
motherTongue/cy-sgn	08>1
motherTongue/da	08?1
motherTongue/de	08@1
motherTongue/dse	08A1
motherTongue/dsl	08B1
motherTongue/el	08C1
motherTongue/en	08D1
motherTongue/es	08E1
motherTongue/eso	08F1
motherTongue/et	08G1
motherTongue/eu	08H1
motherTongue/fa	08I1
motherTongue/fi	08J1
motherTongue/fil	08K1
motherTongue/fj	08L1
motherTongue/fo	08M1
motherTongue/fr	08N1
motherTongue/fse	08O1
motherTongue/fsl	08P1
motherTongue/fy	08Q1
motherTongue/ga	08R1
motherTongue/gd	08S1
motherTongue/gl	08T1
motherTongue/gsg	08U1
motherTongue/gss	08V1
motherTongue/gu	08W1
motherTongue/gv	08X1
motherTongue/he	08Y1
motherTongue/hi	08Z1
motherTongue/hr	08[1
motherTongue/hsh	08\1
motherTongue/ht	08]1
motherTongue/hu	08^1
motherTongue/hy	08_1
motherTongue/icl	08`1
motherTongue/id	08a1
motherTongue/is	08b1
motherTongue/ise	08c1
motherTongue/isg	08d1
motherTongue/it	08e1
motherTongue/ja	08f1
motherTongue/jv	08g1
motherTongue/ka	08h1
motherTongue/kg	08i1
motherTongue/kk	08j1
motherTongue/km	08k1
motherTongue/kn	08l1
motherTongue/ko	08m1
motherTongue/ku	08n1
motherTongue/kw	08o1
motherTongue/ky	0901
motherTongue/lb	0911
motherTongue/li	0921
motherTongue/lls	0931
motherTongue/ln	0941
motherTongue/lo	0951
motherTongue/lsl	0961
motherTongue/lt	0971
motherTongue/lv	0981
motherTongue/mdl	0991
motherTongue/me	09:1
motherTongue/me-sgn	09;1
motherTongue/mg	09<1
motherTongue/mk	09=1
motherTongue/mk-sgn	09>1
motherTongue/ml	09?1
motherTongue/mn	09@1
motherTongue/mo	09A1
motherTongue/mr	09B1
motherTongue/ms	09C1
motherTongue/mt	09D1
motherTongue/my	09E1
motherTongue/nb	09F1
motherTongue/ne	09G1
motherTongue/nl	09H1
motherTongue/nn	09I1
motherTongue/no	09J1
motherTongue/nsl	09K1
motherTongue/om	09L1
motherTongue/ori	09M1
motherTongue/pa	09N1
motherTongue/pl	09O1
motherTongue/pms	09P1
motherTongue/ps	09Q1
motherTongue/pso	09R1
motherTongue/psr	09S1
motherTongue/pt	09T1
motherTongue/rm	09U1
motherTongue/rms	09V1
motherTongue/ro	09W1
motherTongue/rom	09X1
motherTongue/ru	09Y1
motherTongue/sc	09Z1
motherTongue/sd	09[1
motherTongue/se	09\1
motherTongue/sfb	09]1
motherTongue/sgg	09^1
motherTongue/sk	09_1
motherTongue/sl	09`1
motherTongue/slf	09a1
motherTongue/slv-sgn	09b1
motherTongue/so	09c1
motherTongue/sq	09d1
motherTongue/sqk	09e1
motherTongue/sr	09f1
motherTongue/srp-sgn	09g1
motherTongue/ssp	09h1
motherTongue/ssr	09i1
motherTongue/sv	09j1
motherTongue/svk	09k1
motherTongue/sw	09l1
motherTongue/swl	09m1
motherTongue/ta	09n1
motherTongue/te	09o1
motherTongue/tg	0:01
motherTongue/th	0:11
motherTongue/tk	0:21
motherTongue/tl	0:31
motherTongue/tr	0:41
motherTongue/tsm	0:51
motherTongue/tt	0:61
motherTongue/ty	0:71
motherTongue/uk	0:81
motherTongue/ur	0:91
motherTongue/uz	0::1
motherTongue/vgt	0:;1
motherTongue/vi	0:<1
motherTongue/wol	0:=1
motherTongue/xk-sgn	0:>1
motherTongue/yi	0:?1
motherTongue/yo	0:@1
motherTongue/zh	0:A1
nace/a	0:B1
nace/b	0:C1
nace/c	0:D1
nace/d	0:E1
nace/e	0:F1
nace/f	0:G1
nace/g	0:H1
nace/h	0:I1
nace/i	0:J1
nace/j	0:K1
nace/k	0:L1
nace/l	0:M1
nace/m	0:N1
nace/n	0:O1
nace/o	0:P1
nace/p	0:Q1
nace/q	0:R1
nace/r	0:S1
nace/s	0:T1
nace/t	0:U1
nace/u	0:V1
printedType/ecl	0:W1
printedType/ecv	0:X1
printedType/elp	0:Y1
telephoneUse/home	0:Z1
telephoneUse/mobile	0:[1
telephoneUse/work	0:\1
title/dr	0:]1
title/miss	0:^1
title/mr	0:_1
title/mrs	0:`1
title/ms	0:a1
websiteUse/blog	0:b1
websiteUse/business	0:c1
websiteUse/personal	0:d1
websiteUse/portfolio	0:e1
xsdVersion/v3.4	0:f1
"#, r#"l3@fP1jl`3]00000D0V>00000000000000000000000000000000H0=^P1d6D3^PT2`gl3VF0000000003TB0000H0?^P1hC000000000000`18>D0Q^<1a40000P2Fb
L1T243LiL1j<036c83Y1D0T^000000000000000000000000T2eF0000D0<n00000000l39M00000000000000000000H0ANl2bH0000T2;B00000000000000000000
L2I:000083XM02^i00000000D0U^0000D0c^0000H1kD0000000000000000h1Q?000000000000000000000000L3=_l3OY0000000000000000000000000000T1;\
00000000000003JN000000000000l0hnT23@0000000000000000L0YN00000000000000000000l3:7000000000000000000000000L0010000H15>000000000000
\3Tl<2Qj000000000000L1h[00000000H0I>H2mdD0a^000000000000000000000000000000000000000000000000h30c000000000000<2FI030N000000000000
<0O^00000000T2O=00000000000000000000000000000000000000000000L0ZND3G8d1UR@0<NL1bUH2[:000043_>0000000000000000L0VnX2?5H2\:h3>_<2TZ
0000000003CN000000000000l3ODH0`n03Z]000000000000@0c>0000000001Ho000000000000@0;n00000000T2Kc000000000000H0Hnd0o?0000<2Uhh3Qn0000
l1Q]00000000H0B^03C9000000000000H0`N0000000000000000T1Tb0000L1aM000000000000H1Lm000043=500000000000000000000000000000000P1mol2nd
000000000000D0N^00000000000000000000000000000000D0INH0D^h1NRD09N02kO03Bd000000000000000000000000000000000000000000000000L2Q:0358
h3PZ0000000000000000000000000000P20o0000D0^>000000000000000000000000\2Vb0000000000000000000003>500000000000000000000D0G>D1MHd2=;
0000000000000000l3Ec00000000l03=000000000000D0]NT0l=41[[<3EMl3B:000000000000L1=[000000000000D0J>0000X2_Y0000000000000000@0G^0000
000003;K@2i_0000000000000000L0>n02c\0000P1nGP3@M@0_n0000000043PD0000L1SZ@08>0000H2`80000H0S>L3HN00000000000000000000000000000000
0000X3Rm000000000000000000000000000000000000038c00000000`02A00000000000000000000000000000000D0Un00000000P2?g00000000000000000000
<00l0000L0e>T2>DL3Db0000L1ZS00000000H0?NT1gk0000L1o700000000000000000000P2F142CAH2YjP1jT83YU000000000000H0cnP2>]0000T1?Z00000000
0000H0=>00000000000000000000H0L>00000000H0A>00000000T2;Z00000000@0P^00000000@0DNL2HIP2`W02_9h3?c03IdD0UN<2H083XA000000000000`19]
h2hKl01I0000P1e@0000l39b00000000000000000000H0@nL2@?l2cGH05l00000000@0P>000000000000000043W]D1XUX1Ob0000l0iBT23X0000T36M00000000
000000000000D0=n413fH0enl1Jnl3:L0000000000000000000000000000L1lfP2:R00000000<0h>0000T2OU42le00000000000000000000T227000000000000
0000L0Y^00000000D0:^L1c^0000H0EN0000000000000000000000000000l3SC000000000000@0Ond2AHH0\>43DM02mO0000000000000000<2Rd00000000@0kF
0000d259L0Z>00000000@0<^L1cF0000T1RhP1WM`2@W000000000000000000000000X1_;000000000000H0Bn000000000000l3Oo03ZQ0000000000000000@0cN
000000000000000000000000@0<>P29J0000000000000000d319\2SEl2LSH0WN0000000000000000000003Nn0000H0\^000000000000H0`>0000000000000000
@0bND09n0000000000000000@2PFH0Kn01@W00000000000000000000T2M\0000H0W^0000h3QD0000\2gK00000000000000000000838N00000000000000000000
L24ah349P32c00000000H0[^00000000D0K>00000000000000000000000000000000000000000000L0gnD3\W0000@0N>00000000D2k600000000H05QD0]n0000
0000T2DK00000000000000000000H0SNH1A?0000L26F00000000000000000000406CD0H^D0Xnl2od00000000P1\f02e1D0k000000000000000000000D0]>T0lH
0000000000000000@08^000000000000H0T>0000000000000000000000000000D0[n@0GNP2NL00000000000000000000L1P@0000D2X;02d1000000000000@0_^
00000000000000000000@07n000000000000000000000000000000000000000000000000@0FN0000L0d^d2]J00000000L1Zk0000000000000000000000000000
@0^nD0Qn0000h13200000000L3390000000000000000000000000000000000000000000000000000432900000000H2]Zl3V[000000000000H0@^00000000d2XZ
00000000D0Q>000000000000000083YI000000000000000000000000000000000000h2YJL17Jl2i5H0=N00000000l398H2]j0000D1@500000000000000000000
L20?00000000D0Pn000000000000000043Kdd2Y:83Xe00000000T22O0000000000000000P1l500000000000000000000<1f`000043^Bl04503TW000000000000
000000000000X1Y200000000000000000000D1P`43WQ00000000l0iV00000000000000000000L1m?h2h`0000D0>>033O0000l3:a00000000X37c0000@0fn0000
0000000000000000000000000000H276@2g10000000000000000000000000000D0dNl1icL2=T0000000000000000D0:n00000000H0E^0000l2G:D1RPh2oN@0f>
H0mb00000000000000000000000043D8000000000000D0oa0000000000000000l35c0000L2=l0000000000000000000000000000H2[JH0EnT2J[00000000l3Sm
0000L0W>0000000000000000000000000000`04QH15YH24003[5H0`^0000000000000000@0b^d1]V00000000H0Z^0000000000000000000043Jc000000000000
00000000l3[A0000000000000000T3N>0000000000000000\14B000000000000000000000000000000000000l3IOH0Znd2W\0000000000000000000000000000
@0L^00000000000000000000X1^b00000000D0NNL2<c000000000000H2\j0000@2UOl3\@0000H3Um00000000L1`\0000@3GN0000D3]U000000000000P2Ll0000
00000000D0H>0000H0X>L2Pbh3[V000042f\0000@0Mn000000000000T20W00000000000000000000T2D3P1Uk0000L1_Tl3Hd0000L0S^0000000003>J00000000
H2Om00000000000000000000l2o9000000000000000000000000X1f00000000000000000T0lS000000000000X3_W@08N000000000000H0Sn00000000\04kX2aH
000000000000P1V[00000000000000000000000000000000@0M>L0>^H1MjT1eX00000000@0_NT0k\00000000T2Bil3BO0000000000000000H0R>00000000L27R
T2^Z0000000000000000000000000000<2Ha00000000000000000000L0>N000000000000000000000000D0h^0000l3@800000000000000000000H0VN0000@0J^
0000\11_0000P1k]00000000@0Fn00000000d2]:00000000l2h600000000H0@Nl2d\0000000000000000D0QN00000000D0CnL1TJ\2l9l3A;83Ym000000000000
0000000000000000000042Dc00000000000000000000H2^:0000H0LNH2b80000000000000000L1og000000000000@0hN01\Mh3?50000H2ZJ83XY000000000000
0000000000000000000000000000000000000000H0eN000082jK43]e000000000000L2A000000000T2:j000000000000X1O:00000000000043X50000T2e\0000
D0U>00000000000000000000@13Mh1E100000000033d000000000000000000000000000041D?00000000L1lM00000000h2W?0000000000000000000000000000
000000000000000042IR00000000000000000000D0;>L1b=D0e^X2IkT1We0000000000000000D0An00000000P2::00000000@0OND3^300000000P1^200000000
000000000000l35N0000000000000000000000000000@0:>0000000000000000000000000000@0f^000000000000000000000000000000000000d2ag02n:l3M>
43Zi000000000000l34N@0bn0000000000000000000000000000H1g9D2ZjT2KK0000H2VC0000000000000000D0jV031Ol3RC<2a803FcD0O>0000H0\n00000000
03ZE00000000000000000000@0b>0000000000000000000000000000P29200000000000000000000000000000000`1dg00000000P1]>03GdD0Nn000000000000
000000000000000000000000L24I0000000000000000H0[N00000000H0K^0000D2[Zl3]GP1YK000000000000000000000000D2\J000042fG0000000000000000
000000000000D0aN\1R60000D0I^00000000D09>L1`D00000000000000000000P29b03<JD0F>000042E<0000000000000000000000000000P1[C0000@0M^0000
00000000P21G0000D0^NT0l^00000000T2EY0000@08n000000000000010`00000000@1gR00000000000000000000l3E800000000000000000000000000000000
D0CNH2<K000000000000@0_>T0kg00000000P25jT2BQ<3UW000000000000000000000000L28B00000000l2iJ43UB00000000P14a000003;60000000000000000
000000000000000000000000@0^^000000000000D0C^0000@07^00000000P2<2H0Rn00000000000000000000000000000000@0F^L2N4000000000000000002ga
00000000H0@>0000000000000000000000000000X0m4l3AP0000H2Z:43KO83Ya000000000000`3LO000000000000L1G0000000000000431d43MS0000H2^J0000
000000000000L2Aal2b]0000L1oO000000000000000000000000000083Y=00000000000000000000H0d>00000000D0g^d2YZ000000000000432N000000000000
000000000000D0g>0000l2c2@0Y>000000000000<18`0000D0gND1B_0000D2ZZL1iK83Wi0000D0Tn<2GW03680000<2_IT2_h0000000000000000000000000000
h3`10000\37M0000000000000000000000000000T2aW@0PN000000000000000003J9L1i343WE00000000T21_034c000000000000000000000000D0;N00000000
0000T1X=000000000000@0fND0A^X1mWl3SX000000000000L2QRL0B>811@43Cc42m:0000012:l389H3<_00000000D0an000000000000L0Yn00000000@0:N0000
0000X2JC00000000000000000000L0V^0000l3RXl3L90000816SX1W4l1bm00000000P1^J02nOl378l3Mi000000000000000000000000D01b0000000000000000
00000000T2K3P1VC0000D17cP16n00000000000000000000000000000000H0C>82R80000000003Z90000<2CZ00000000000000000000h19A0000000042dF0000
@0;^P28Z43<50000000000000000D22g0000H0Wn0000H2[jh3QY0000000003NXH0BNH0\N00000000H2\Z00000000000000000000T1U:0000L1ae02kdH0[>0000
0000H0KN43=J0000T2L;P1YcT3^e00000000d3[k@03WH0XNX2?Nh3Po0000L3I9000000000000000000000000D0a>0000h10?D0InH0Dn0000D09^L1_lP2T8l3H9
00000000000000000000P2MD000000000000D0HN0000H0X^H167`1dNl02^l3090000@0MNl2U400000000000000000000T0li00000000H0E>42Nd000000000000
0000H0TN00000000L25Rl3W0000002ja0000@0j@l3K90000000000000000000002f20000@0Ln00000000000000000000D0]^T0l200000000T2B9P1SBl3Ae0000
00000000H0RN0000D0JNL27jT2`H0000`0nP00000000@0Gn00000000000000000000000000000000L0?>T1fH0000X2RFd2Xj00000000P12W41\40000\2lO@07N
d3?J00000000H0R^0000@0JnL26^00000000<3FM0000@0ij00000000L0dn03;`<2j50000L1Z;l3F80000L00QH0?n0000L1n_00000000000000000000D0D>h2S\
"#, [
649, 641, 643, 648, 637, 642, 638, 640,
639, 646, 644, 647, 645, 284, 9, 90,
91, 92, 93, 94, 95, 96, 97, 79,
98, 99, 100, 101, 102, 58, 103, 59,
104, 105, 106, 107, 108, 109, 110, 111,
112, 113, 114, 115, 116, 117, 118, 89,
119, 120, 121, 122, 123, 124, 126, 127,
71, 60, 62, 128, 61, 129, 130, 131,
132, 63, 133, 65, 134, 66, 135, 85,
136, 137, 67, 138, 139, 140, 141, 142,
143, 144, 145, 146, 147, 148, 149, 68,
150, 75, 151, 64, 152, 153, 154, 155,
69, 70, 156, 157, 158, 159, 160, 161,
162, 163, 164, 165, 166, 167, 168, 169,
170, 171, 172, 173, 174, 175, 72, 74,
73, 176, 177, 178, 179, 253, 180, 181,
182, 183, 184, 185, 186, 76, 187, 188,
189, 190, 191, 192, 193, 194, 195, 196,
77, 78, 197, 198, 199, 200, 201, 202,
203, 204, 205, 206, 80, 207, 81, 208,
209, 210, 82, 125, 211, 212, 213, 214,
215, 216, 86, 217, 83, 84, 218, 219,
220, 221, 222, 254, 223, 224, 225, 226,
227, 228, 229, 230, 231, 232, 233, 234,
88, 235, 236, 237, 238, 239, 87, 240,
241, 242, 243, 244, 245, 246, 247, 248,
255, 249, 250, 251, 252, 619, 620, 621,
4, 2, 0, 3, 1, 285, 286, 287,
288, 289, 290, 291, 292, 617, 618, 615,
616, 14, 15, 16, 17, 18, 23, 24,
21, 22, 29, 27, 31, 20, 28, 25,
26, 30, 19, 11, 12, 13, 10, 46,
47, 41, 48, 32, 36, 39, 38, 40,
43, 45, 44, 42, 49, 33, 37, 34,
35, 50, 52, 51, 278, 274, 275, 276,
277, 477, 478, 480, 482, 481, 484, 574,
485, 487, 568, 577, 451, 488, 557, 576,
578, 490, 489, 492, 493, 497, 452, 579,
582, 580, 495, 564, 581, 453, 459, 584,
583, 460, 455, 498, 474, 585, 456, 486,
539, 457, 569, 500, 499, 458, 586, 589,
501, 504, 503, 505, 507, 590, 591, 508,
506, 510, 511, 471, 592, 509, 461, 483,
593, 512, 462, 595, 594, 463, 514, 513,
502, 518, 516, 567, 515, 519, 520, 496,
517, 522, 525, 523, 598, 524, 521, 597,
465, 464, 600, 573, 601, 530, 526, 599,
527, 532, 531, 528, 529, 466, 491, 535,
533, 454, 534, 467, 602, 536, 537, 572,
538, 468, 571, 540, 603, 604, 469, 541,
605, 470, 542, 543, 548, 546, 545, 588,
612, 472, 473, 613, 608, 547, 479, 575,
544, 606, 609, 611, 475, 607, 549, 610,
551, 553, 554, 556, 558, 555, 476, 614,
552, 550, 559, 560, 561, 587, 562, 563,
570, 596, 565, 566, 494, 269, 268, 280,
283, 282, 279, 281, 270, 271, 272, 273,
263, 265, 266, 264, 267, 671, 672, 673,
674, 675, 676, 677, 678, 679, 680, 681,
682, 683, 684, 685, 686, 687, 688, 689,
690, 691, 692, 693, 694, 622, 623, 624,
625, 626, 627, 628, 629, 630, 631, 632,
633, 634, 635, 636, 319, 320, 322, 324,
323, 326, 410, 327, 329, 404, 413, 293,
330, 394, 412, 414, 332, 331, 334, 335,
338, 294, 415, 418, 416, 400, 417, 295,
301, 420, 419, 302, 297, 316, 421, 298,
328, 376, 299, 405, 340, 339, 300, 422,
425, 341, 344, 343, 345, 426, 427, 347,
346, 349, 350, 313, 428, 348, 303, 325,
429, 351, 304, 431, 430, 305, 353, 352,
342, 357, 355, 403, 354, 358, 359, 337,
356, 363, 361, 434, 362, 360, 433, 307,
306, 436, 409, 437, 368, 364, 435, 365,
370, 369, 366, 367, 308, 333, 373, 371,
296, 372, 309, 438, 374, 408, 375, 310,
407, 377, 439, 440, 311, 378, 441, 312,
379, 380, 385, 383, 382, 424, 448, 314,
315, 449, 444, 384, 321, 411, 381, 442,
445, 447, 317, 443, 386, 446, 388, 390,
391, 393, 395, 392, 318, 450, 389, 387,
396, 397, 398, 423, 399, 406, 432, 401,
402, 336, 650, 651, 652, 653, 654, 655,
656, 657, 658, 659, 660, 661, 662, 663,
664, 665, 666, 667, 668, 669, 670, 7,
5, 6, 256, 258, 257, 57, 56, 53,
55, 54, 261, 260, 259, 262, 8,
] }

index! { V3_MEANING: u16, 128, r#"achievement/citations	0001
achievement/courses	0011
achievement/presentations	0021
achievement/seminars	0031
achievement/signature	0041
achievement/workshops	0051
experienceArea/living or travelling	0061
experienceArea/mediating between groups	0071
experienceArea/studying or training	0081
experienceArea/work	0091
isced97/agriculture, forestry and fishery	00:1
isced97/architecture and building	00;1
isced97/arts	00<1
isced97/basic / broad general programmes	00=1
isced97/business and administration	00>1
isced97/computing	00?1
isced97/engineering and engineering trades	00@1
isced97/environmental protection	00A1
isced97/health	00B1
isced97/humanities	00C1
isced97/journalism and information	00D1
isced97/law	00E1
isced97/life sciences	00F1
isced97/manufacturing and processing	00G1
isced97/mathematics and statistics	00H1
isced97/personal development	00I1
isced97/personal services	00J1
isced97/physical sciences	00K1
isced97/security services	00L1
isced97/social and behavioural science	00M1
isced97/social services	00N1
isced97/teacher training and education science	00O1
isced97/transport services	00P1
isced97/veterinary	00Q1
nace/accommodation and food service activities	00R1
nace/activities of extraterritorial organisations and bodies	00S1
nace/activities of households as employers; undifferentiated goods- and services-producing activities of households for own use	00T1
nace/administrative and support service activities	00U1
nace/agriculture, forestry and fishing	00V1
nace/arts, entertainment and recreation	00W1
nace/construction	00X1
nace/education	00Y1
nace/electricity, gas, steam and air conditioning supply	00Z1
nace/financial and insurance activities	00[1
nace/human health and social work activities	00\1
nace/information and communication	00]1
nace/manufacturing	00^1
nace/mining and quarrying	00_1
nace/other service activities	00`1
nace/professional, scientific and technical activities	00a1
nace/public administration and defence; compulsory social security	00b1
nace/real estate activities	00c1
nace/transportation and storage	00d1
nace/water supply, sewerage, waste management and remediation activities	00e1
nace/wholesale and retail trade; repair of motor vehicles and motorcycles	00f1
"#, r#"0000l0CT0000000000000000`0A^<0AF\0L2<0:D0000<02T\08BH0=Ll00e0000000000000000000000000000000000000000000000J@003jh0=k001^00000000
000000000000000000000000806B00@f80LQ0000<0G=000000000000L0IS0000000000000000l0920000X0@20000X0OYD04Sd0HA0000l09l0000H029h07kh0<j
l0K2P0;=@0HUL0QL0000000000000000`0P>0000<09XD0M4D0:l\0BR\0N0000000000000T0<B007B000000000000000000000000000040EY0000l0?U00000000
<0O8l00L0000000000000000806T00000000`01DH0;X<0KZ000000000000000080Gj<03=h0>J80FQ404lL001X0>i0000000000000000000000000000H05[0000
"#, [
641, 648, 638, 644, 647, 645, 617, 618,
615, 616, 687, 686, 674, 671, 678, 683,
684, 693, 689, 675, 677, 679, 680, 685,
682, 672, 691, 681, 694, 676, 690, 673,
692, 688, 658, 670, 669, 663, 650, 667,
655, 665, 653, 660, 666, 659, 652, 651,
668, 662, 664, 661, 657, 654, 656,
] }

grid! { CANDIDATE_CODES, 2, r#"work-experience	work
education-training	education
language	languages
profile-skills	skills
driving-licence	drivingLicences
publication	publications
membership	memberships
conference-seminar	conferences
recommendation	references
projects	projects
hobbies-interests	interests
volunteering	volunteer
certifications	certificates
creative-works	CreativeWorks
social-or-political-activity	SocialAndPoliticalActivities
facebook	Facebook
twitter	Twitter
instagram	Instagram
linkedin	LinkedIn
youtube	YouTube
pinterest	Pinterest
tumblr	Tumblr
skype	Skype
whatsapp	WhatsApp
wechat	WeChat
line	LINE
viber	Viber
AM	AM
A1	A1
A2	A2
A	A
B1	B1
B	B
BE	BE
C1	C1
C1E	C1E
C	C
CE	CE
D1	D1
D1E	D1E
D	D
DE	DE
CEF-Understanding-Listening	listening
CEF-Understanding-Reading	reading
CEF-Speaking-Interaction	spokenInteraction
CEF-Speaking-Production	spokenProduction
CEF-Writing-Production	writing
en	
bg	
hr	
cs	
da	
nl	
et	
fi	
fr	
de	
el	
hu	
is	
ga	
it	
lv	
lt	
mk	
mt	
no	
pl	
pt	
ro	
sr	
sk	
sl	
es	
sv	
tr	
uk	
me	
schemeID	
schemeName	
schemeAgencyName	
schemeAgencyID	
schemeVersionID	
typeCode	
languageID	
name	
languageCode	
listName	
listURI	
listVersionID	
type	
mimeCode	
encodingCode	
prefix	
majorVersionID	
minorVersionID	
schemaLocation	
noNamespaceSchemaLocation	
Email	
Web	
Social Media	
InstantMessage	
Telephone	
MobileTelephone	
Fax	
male	male
female	female
other	other
do_not_indicate	
not_specified	
NotKnown	
NotSpecified	
EmploymentHistory	work-experience
EducationHistory	education-training
Skills	profile-skills
Licenses	driving-licence
PublicationHistory	publication
NetworksAndMemberships	membership
SocialAndPoliticalActivities	social-or-political-activity
ConferencesAndSeminars	conference-seminar
EmploymentReferences	recommendation
Projects	projects
HobbiesAndInterests	hobbies-interests
CreativeWorks	creative-works
VoluntaryWorks	volunteering
CourseCertifications	certifications
"#, r#"000?000D000W000a000j0014001C001J001Z001j0026002C002N002Z002m0039003H003S003\003e0047004A004N004X004g0054005C005Q005n006K006T006]
006e006m0077007A007J007S007[007c007m0087008>008E008K008Q008Z008c008j00910096009;009A009G009J009M009P009S009V009Y009[009]009`009c
009e009g009j009m00:000:300:700:;00:=00:?00:B00:E00:H00:K00:O00:S00:U00:W00:Z00:]00;900;C00;]00;e00<>00<P00<h00=900=P00=X00=[00=\
00=_00=`00=c00=d00=g00=h00=k00=l00=o00>000>300>400>700>800>;00><00>?00>@00>C00>D00>G00>H00>K00>L00>O00>P00>S00>T00>W00>X00>[00>\
00>_00>`00>c00>d00>g00>h00>k00>l00>o00?000?300?400?700?800?;00?<00??00?@00?C00?D00?G00?H00?K00?L00?O00?P00?S00?T00?]00?^00?i00?j
00@;00@<00@K00@L00@\00@]00@f00@g00A200A300A800A900AF00AG00AP00AQ00AY00AZ00Ah00Ai00An00Ao00B800B900BF00BG00BN00BO00B^00B_00Bn00Bo
00C>00C?00CY00CZ00C`00Ca00Ce00Cf00D300D400DC00DD00DN00DO00D_00D`00Dd00De00Dj00Do00E600E=00EC00EI00EY00EZ00Eh00Ei00F200F300F@00FA
00FS00Fc00G400GG00GN00G]00Gf00H600HI00HU00Hl00I700IT00J100JH00J[00K000K?00KH00KQ00Ke00L700LE00LT00Lc00M000ME00MT
"# }

index! { CANDIDATE_LISTS: (u16, u16), 16, r#"attribute	0001
channel	0011
container	0021
dimension	0031
gender	0041
language	0051
licence	0061
messenger	0071
section	0081
social	0091
"#, r#"D00k0000\01nH00\800@801ED01R0000P00M00000000\017l01a00000000<001
"#, [
(78, 20), (98, 7), (112, 14), (42, 5), (105, 7), (47, 31), (27, 15), (22, 5),
(0, 15), (15, 7),
] }

index! { CANDIDATE_CODE: u16, 256, r#"attribute/encodingcode	0001
attribute/languagecode	0011
attribute/languageid	0021
attribute/listname	0031
attribute/listuri	0041
attribute/listversionid	0051
attribute/majorversionid	0061
attribute/mimecode	0071
attribute/minorversionid	0081
attribute/name	0091
attribute/nonamespaceschemalocation	00:1
attribute/prefix	00;1
attribute/schemalocation	00<1
attribute/schemeagencyid	00=1
attribute/schemeagencyname	00>1
attribute/schemeid	00?1
attribute/schemename	00@1
attribute/schemeversionid	00A1
attribute/type	00B1
attribute/typecode	00C1
channel/email	00D1
channel/fax	00E1
channel/instantmessage	00F1
channel/mobiletelephone	00G1
channel/social media	00H1
channel/telephone	00I1
channel/web	00J1
container/conferencesandseminars	00K1
container/coursecertifications	00L1
container/creativeworks	00M1
container/educationhistory	00N1
container/employmenthistory	00O1
container/employmentreferences	00P1
container/hobbiesandinterests	00Q1
container/licenses	00R1
container/networksandmemberships	00S1
container/projects	00T1
container/publicationhistory	00U1
container/skills	00V1
container/socialandpoliticalactivities	00W1
container/voluntaryworks	00X1
dimension/cef-speaking-interaction	00Y1
dimension/cef-speaking-production	00Z1
dimension/cef-understanding-listening	00[1
dimension/cef-understanding-reading	00\1
dimension/cef-writing-production	00]1
gender/do_not_indicate	00^1
gender/female	00_1
gender/male	00`1
gender/not_specified	00a1
gender/notknown	00b1
gender/notspecified	00c1
gender/other	00d1
language/bg	00e1
language/cs	00f1
language/da	00g1
language/de	00h1
language/el	00i1
language/en	00j1
language/es	00k1
language/et	00l1
language/fi	00m1
language/fr	00n1
language/ga	00o1
language/hr	0101
language/hu	0111
language/is	0121
language/it	0131
language/lt	0141
language/lv	0151
language/me	0161
language/mk	0171
language/mt	0181
language/nl	0191
language/no	01:1
language/pl	01;1
language/pt	01<1
language/ro	01=1
language/sk	01>1
language/sl	01?1
language/sr	01@1
language/sv	01A1
language/tr	01B1
language/uk	01C1
licence/a	01D1
licence/a1	01E1
licence/a2	01F1
licence/am	01G1
licence/b	01H1
licence/b1	01I1
licence/be	01J1
licence/c	01K1
licence/c1	01L1
licence/c1e	01M1
licence/ce	01N1
licence/d	01O1
licence/d1	01P1
licence/d1e	01Q1
licence/de	01R1
messenger/line	01S1
messenger/skype	01T1
messenger/viber	01U1
messenger/wechat	01V1
messenger/whatsapp	01W1
section/certifications	01X1
section/conference-seminar	01Y1
section/creative-works	01Z1
section/driving-licence	01[1
section/education-training	01\1
section/hobbies-interests	01]1
section/language	01^1
section/membership	01_1
section/profile-skills	01`1
section/projects	01a1
section/publication	01b1
section/recommendation	01c1
section/social-or-political-activity	01d1
section/volunteering	01e1
section/work-experience	01f1
social/facebook	01g1
social/instagram	01h1
social/linkedin	01i1
social/pinterest	01j1
social/tumblr	01k1
social/twitter	01l1
social/youtube	01m1
"#, r#"00000000D0NA00]T0000h0]AH03E000000000000\09l000000000000l0B5X0@Uh0AWD0Ll<0L900:FT0R400X50000<0HK0000000000000000@0ZJ0000@0OE0000
000000000000D0NR`0Ti`0T>0000H0GX000000000000l01C0000`0DX0000D0Hm0000D09O`0VYT062P0Yn000000000000<0LJD0U]000000000000P0XK0000X0<U
00000000000000P60000D0>]<0I``0@3000000000000000000000000000000000000000000000000d0FmD0H\D0J100000000X0Pf0000000000000000`047d0UA
80JBD0FXD0KFh0WVP0[4\0:n0000L0V=000000000000h0F>0000D05T00000000<0M_X0Si<01[<0Y?H0QE0000000000000000@02240\@D0M=000040GFd0S4X0RU
<0OV0000000000000000H0\V0000000040Em0000P06R0000807D000000000000000000000000000000000000000000000000<0RE0000<0[Nd0E>00000000X0;T
T0Og<0Xc40<80000000040B]0000h00MT00id07c000040@k@0SU0000000000000000D0O40000\0[kd0]h00000000<0PV@0I>T0Q50000@0TS0000D0IO0000<0N0
0000D0YU0000H03cX06j<0>:T0QU0000T0?50000D0JS<0H:<0KWT0Rd000000000000`0EZ000000000000L0:]P0CD@0L[<0MN00PFT02OD0Gi4001h04`H056P0Qd
0000L0=V0000408O@0\k\02m0000h0?[000000000000@0JdX08bX087P0CoH0SE00000000<0Kh40W6D0K5d0930000000000000000000000000000h0=5D0Nc0000
"#, [
92, 86, 84, 87, 88, 89, 94, 91,
95, 85, 97, 93, 96, 81, 80, 78,
79, 82, 90, 83, 98, 104, 101, 103,
100, 102, 99, 119, 125, 123, 113, 112,
120, 122, 115, 117, 121, 116, 114, 118,
124, 44, 45, 42, 43, 46, 108, 106,
105, 109, 110, 111, 107, 48, 50, 51,
56, 57, 47, 73, 53, 54, 55, 60,
49, 58, 59, 61, 63, 62, 77, 64,
65, 52, 66, 67, 68, 69, 71, 72,
70, 74, 75, 76, 30, 28, 29, 27,
32, 31, 33, 36, 34, 35, 37, 40,
38, 39, 41, 25, 22, 26, 24, 23,
12, 7, 13, 4, 1, 10, 2, 6,
3, 9, 5, 8, 14, 11, 0, 15,
17, 18, 20, 21, 16, 19,
] }

index! { CANDIDATE_MEANING: u16, 128, r#"container/certifications	0001
container/conference-seminar	0011
container/creative-works	0021
container/driving-licence	0031
container/education-training	0041
container/hobbies-interests	0051
container/membership	0061
container/profile-skills	0071
container/projects	0081
container/publication	0091
container/recommendation	00:1
container/social-or-political-activity	00;1
container/volunteering	00<1
container/work-experience	00=1
dimension/listening	00>1
dimension/reading	00?1
dimension/spokeninteraction	00@1
dimension/spokenproduction	00A1
dimension/writing	00B1
gender/female	00C1
gender/male	00D1
gender/other	00E1
licence/a	00F1
licence/a1	00G1
licence/a2	00H1
licence/am	00I1
licence/b	00J1
licence/b1	00K1
licence/be	00L1
licence/c	00M1
licence/c1	00N1
licence/c1e	00O1
licence/ce	00P1
licence/d	00Q1
licence/d1	00R1
licence/d1e	00S1
licence/de	00T1
messenger/line	00U1
messenger/skype	00V1
messenger/viber	00W1
messenger/wechat	00X1
messenger/whatsapp	00Y1
section/certificates	00Z1
section/conferences	00[1
section/creativeworks	00\1
section/drivinglicences	00]1
section/education	00^1
section/interests	00_1
section/languages	00`1
section/memberships	00a1
section/projects	00b1
section/publications	00c1
section/references	00d1
section/skills	00e1
section/socialandpoliticalactivities	00f1
section/volunteer	00g1
section/work	00h1
social/facebook	00i1
social/instagram	00j1
social/linkedin	00k1
social/pinterest	00l1
social/tumblr	00m1
social/twitter	00n1
social/youtube	00o1
"#, r#"X0<Md0<lH0?l`0CJ00FZH0E\h0FG0000409<00000000T0110000000000000000L05:T0;l0000803K80?S0000000000000000<0<=d0010000<0@G0000001OP0C^
T09_00000000`0>a0000`0>6000000000000P0310000@0=M0000<00OD07Q0000<07:00000000\0E1h0ARd0FnX0BX<0:NT0:m00000000@0>K000040DH0000l0C2
000000000000009n0000D082T0;M000000000000T0<\X0Ai00000000000000000000`08i000000000000P0;\00:>00000000X0:^0000000000000000d04\l06B
0000h0@d0000@0F10000@02P\01nh03i<0?900000000000000000000H0==00000000X0=a0000<0BB`08RH0;=@0A;T0D_0000D06a40EF00000000\04A409M<05f
"#, [
125, 119, 123, 115, 113, 122, 117, 114,
121, 116, 120, 118, 124, 112, 42, 43,
44, 45, 46, 106, 105, 107, 30, 28,
29, 27, 32, 31, 33, 36, 34, 35,
37, 40, 38, 39, 41, 25, 22, 26,
24, 23, 12, 7, 13, 4, 1, 10,
2, 6, 9, 5, 8, 3, 14, 11,
0, 15, 17, 18, 20, 21, 16, 19,
] }

grid! { SKILL_WORDS, 2, r#"Computer	computer
Computer	digital
Computer	programming
Computer	programmier
Computer	programmation
Computer	programación
Computer	programmazione
Computer	programação
Computer	edv
Computer	informati
Computer	informáti
Computer	office
Computer	编程
Computer	計算機
Computer	计算机
Computer	软件
Computer	プログラミング
Computer	프로그래밍
Communication	communicat
Communication	kommunikation
Communication	comunica
Communication	communicatie
Communication	komunika
Communication	沟通
Communication	溝通
Communication	コミュニケーション
Communication	의사소통
Organisational	organisation
Organisational	organization
Organisational	organizzat
Organisational	organiza
Organisational	leadership
Organisational	führung
Organisational	리더십
"#, r#"0008000A000J000R000[000g0010001<001E001S001\001j0023002B002K002Y002b002f002o0039003B003M003V003]003f003m0046004@004I004S004\004c
004l005B005K005[005i0064006B006P006^006g0075007B007P007Y007g007n008<008C008Q008m009;009H009W009d00:300:@00:O00:Z00:i00;200;A00;L
00;[00;d00<300<=
"# }

grid! { LICENCE_WORDS, 1, r#"driving licence
driving license
driver's licence
driver's license
driver’s licence
führerschein
fuehrerschein
fahrerlaubnis
permis de conduire
carnet de conducir
permiso de conducir
permiso de conducción
carta de condução
patente di guida
rijbewijs
prawo jazdy
řidičský průkaz
vodičský preukaz
vozniško dovoljenje
vozačka dozvola
возачка дозвола
körkort
kørekort
førerkort
ajokortti
ökuskírteini
juhiluba
vadītāja apliecība
vairuotojo pažymėjimas
ceadúnas tiomána
liċenzja tas-sewqan
άδεια οδήγησης
δίπλωμα οδήγησης
jogosítvány
vezetői engedély
permis de conducere
шофьорска книжка
свидетелство за управление
водійське посвідчення
посвідчення водія
carnet de conduir
permís de conduir
"#, r#"000?000O000`0011001D001R001`001n002A002T002h003?003S003d003n004:004N004a0056005G005e005n0068006C006M006\006e007;007T007g008<008X
0098009F009Y009m00:M00;@00;j00<L00<^00=1
"# }

index! { MOTHER_TONGUE: (), 128, r#"anyanyelv	0001
anyanyelvi	0001
bilingual native	0001
dzimtā valoda	0001
emakeel	0001
first language	0001
gimtoji kalba	0001
język ojczysty	0001
langue maternelle	0001
lengua materna	0001
limba maternă	0001
lingua madre	0001
língua materna	0001
madrelingua	0001
materinji jezik	0001
materinský jazyk	0001
materni jezik	0001
mateřský jazyk	0001
modersmål	0001
moedertaal	0001
morsmål	0001
mother tongue	0001
muttersprache	0001
muttersprachler	0001
muttersprachlerin	0001
muttersprachlich	0001
nativa	0001
native	0001
native language	0001
native speaker	0001
nativo	0001
ojczysty	0001
rodilý mluvčí	0001
äidinkieli	0001
μητρική	0001
μητρική γλώσσα	0001
роден език	0001
родной	0001
родной язык	0001
рідна	0001
рідна мова	0001
ネイティブ	0001
母語	0001
母语	0001
모국어	0001
원어민	0001
"#, r#"0000P00P0000T01:80;5d01G0000000000000000808100000000T00@009gX0:\000000000000H05o403B80<KT03T000000000000000080780000000000000000
00000000X04O0000l06c<09V00000000000000000000l01n0000000000000000P0;bP07Ol0=8000000000000`001002CP0;G805900000000\02n808=D06=807e
\08R804:0000802Z00000000000000000000L05_00000000405O408f0000000000000000`0:;L0<`00000000000000<lH09@L01[00000000P0=G000000920000
80<20000000000000000000000000000000000000000000000000000@04f00000000000000000000l06P00000000800f000000000000000000000000X03i0000
"#, [
(),
] }
