// Made by `cargo xtask codegen` from data/europass-*.tsv, data/driving-licence-words.tsv and data/mother-tongue-words.tsv. Do not edit.

use crate::tables::index::{grid, index};

grid! { V3_PARTS, 3, r#"@locale1locale
DocumentInfo1DocumentInfo
PrintingPreferences?PrintingPreferences
LearnerInfo1LearnerInfo
AttachmentList?AttachmentList
CoverLetter?CoverLetter
DocumentType1list:documentType
Bundle?Bundle
CreationDate1dateTime
LastUpdateDate1dateTime
XSDVersion1list:xsdVersion
Generator1string
Comment?string
Copyright?list:copyright
EuropassLogo?boolean
Document*list:documentType
Document+PreferredDocument
@type1list:printedType
Field*Field
@name1fieldName
@show?boolean
@format?list:fieldFormat
@order?list:fieldOrder
@position?list:fieldPosition
@justify?boolean
@enableName?boolean
@pageBreaks?string
Identification?Identification
Headline?Headline
WorkExperienceList?WorkExperienceList
EducationList?EducationList
Skills?Skills
AchievementList?AchievementList
Documentation?References
PersonName?PersonName
ContactInfo?ContactInfo
Demographics?Demographics
Photo?Photo
Signature?Photo
Title?PersonTitle
FirstName?string
Surname?string
Code?list:title
Label?string
Address?Address
Email?Email
TelephoneList?TelephoneList
WebsiteList?WebsiteList
InstantMessagingList?InstantMessagingList
ContactMethodList?ContactMethodList
Contact?AddressContact
AddressLine?string
AddressLine2?string
PostalCode?string
Municipality?string
Country?Country
Code?list:country
Label?string
Contact?email
Telephone*Telephone
Contact?string
Use?TelephoneUse
Code?list:telephoneUse
Label?string
Website*Website
Contact?anyURI
Use?WebsiteUse
Code?list:websiteUse
Label?string
InstantMessaging*InstantMessaging
Contact?string
Use?InstantMessagingUse
Code?list:instantMessagingUse
Label?string
Birthdate?Date
Gender?Gender
NationalityList?NationalityList
Code?list:gender
Label?string
Nationality+Country
MimeType1list:imageType
Data1base64
MetadataList?MetadataList
Metadata+Metadata
@key1string
@value1string
Type?HeadlineType
Description?Occupation
Code?list:headline
Label?string
Code?occupation
Label?string
WorkExperience*WorkExperience
Period?Period
Description?string
Documentation?References
Position?Occupation
Activities?string
Employer?Employer
Name?string
ContactInfo?OrganisationContact
Sector?Sector
Address?Address
Website?OrganisationWebsite
Contact?anyURI
Use?OrganisationWebsiteUse
Code?list:business
Code?list:nace
Label?string
Education*Education
Period?Period
Description?string
Documentation?References
Title?string
Activities?string
Organisation?Organisation
Level?Level
Field?EducationField
Name?string
ContactInfo?OrganisationContact
Code?list:eqf
Label?string
Code?list:isced97
Label?string
Linguistic?Linguistic
Communication?Skill
Organisational?Skill
JobRelated?Skill
Computer?Computer
Driving?Driving
Other?Skill
Description?string
Documentation?References
MotherTongueList?MotherTongueList
ForeignLanguageList?ForeignLanguageList
MotherTongue*MotherTongue
Description?MotherLanguage
Documentation?References
Code?list:motherTongue
Label?string
ForeignLanguage*ForeignLanguage
Description?LanguageName
ProficiencyLevel?LanguageLevel
AcquiredDuring?Experiences
VerifiedBy?LanguageCertificates
Documentation?References
Code?list:foreignLanguage
Label?string
Listening?cefr
Reading?cefr
SpokenInteraction?cefr
SpokenProduction?cefr
Writing?cefr
Experience*Experience
Period?Period
Description?string
Documentation?References
Area?ExperienceArea
Code?list:experienceArea
Label?string
Certificate*LanguageCertificate
Title?string
AwardingBody?string
Date?Date
Level?cefr
Description?string
ProficiencyLevel?ComputerLevel
VerifiedBy?ComputerCertificates
Documentation?References
Information?list:digitalLevel
Communication?list:digitalLevel
ContentCreation?list:digitalLevel
Safety?list:digitalLevel
ProblemSolving?list:digitalLevel
Certificate*ComputerCertificate
Title?string
Description?Licences
Documentation?References
Licence*list:licence
Achievement*Achievement
Title?AchievementTitle
Description?string
Documentation?References
Code?list:achievement
Label?string
Attachment*Attachment
@id1id
Name?string
MimeType1list:fileType
Data1base64
MetadataList?MetadataList
Description?string
Addressee?Addressee
Letter?Letter
Documentation?LetterReferences
PersonName?PersonName
Position?Occupation
Organisation?Organisation
Localisation?Localisation
SubjectLine?string
OpeningSalutation?OpeningSalutation
Body?LetterBody
ClosingSalutation?ClosingSalutation
Date?Date
Place?Place
Municipality?string
Country?Country
Salutation?Salutation
PersonName?PersonName
Code?openingSalutation
Label?string
Opening?string
MainBody?string
Closing?string
Code?closingSalutation
Label?string
Heading?LetterHeading
InterDocument?InterDocument
IntraDocument?References
ExtraDocument?ExtraDocument
Code?heading
Label?string
ReferencedDocument*ReferencedDocument
@ref?list:documentType
ReferencedResource*ReferencedResource
@href?anyURI
Description?string
ReferenceTo*ReferenceTo
@idref1idref
@day?gDay
@month?gMonth
@year1gYear
From?Date
To?Date
Current?boolean
Duration?duration
DurationEquivalent?string
"#, b"\x07\x01\x06\x0c\x01\x0c\x13\x01\x13\x0b\x01\x0b\x0e\x01\x0e\x0b\x01\x0b\x0c\x01\x11\x06\x01\x06\x0c\x01\x08\x0e\x01\x08\n\x01\x0f\t\x01\x06\x07\x01\x06\t\
\x01\x0e\x0c\x01\x07\x08\x01\x11\x08\x01\x11\x05\x01\x10\x05\x01\x05\x05\x01\t\x05\x01\x07\x07\x01\x10\x06\x01\x0f\t\x01\x12\x08\x01\x07\x0b\x01\x07\x0b\x01\
\x06\x0e\x01\x0e\x08\x01\x08\x12\x01\x12\r\x01\r\x06\x01\x06\x0f\x01\x0f\r\x01\n\n\x01\n\x0b\x01\x0b\x0c\x01\x0c\x05\x01\x05\t\x01\x05\x05\x01\x0b\
\t\x01\x06\x07\x01\x06\x04\x01\n\x05\x01\x06\x07\x01\x07\x05\x01\x05\r\x01\r\x0b\x01\x0b\x14\x01\x14\x11\x01\x11\x07\x01\x0e\x0b\x01\x06\x0c\x01\x06\n\
\x01\x06\x0c\x01\x06\x07\x01\x07\x04\x01\x0c\x05\x01\x06\x07\x01\x05\t\x01\t\x07\x01\x06\x03\x01\x0c\x04\x01\x11\x05\x01\x06\x07\x01\x07\x07\x01\x06\x03\x01\
\n\x04\x01\x0f\x05\x01\x06\x10\x01\x10\x07\x01\x06\x03\x01\x13\x04\x01\x18\x05\x01\x06\t\x01\x04\x06\x01\x06\x0f\x01\x0f\x04\x01\x0b\x05\x01\x06\x0b\x01\x07\
\x08\x01\x0e\x04\x01\x06\x0c\x01\x0c\x08\x01\x08\x04\x01\x06\x06\x01\x06\x04\x01\x0c\x0b\x01\n\x04\x01\r\x05\x01\x06\x04\x01\n\x05\x01\x06\x0e\x01\x0e\x06\
\x01\x06\x0b\x01\x06\r\x01\n\x08\x01\n\n\x01\x06\x08\x01\x08\x04\x01\x06\x0b\x01\x13\x06\x01\x06\x07\x01\x07\x07\x01\x13\x07\x01\x06\x03\x01\x16\x04\x01\
\r\x04\x01\t\x05\x01\x06\t\x01\t\x06\x01\x06\x0b\x01\x06\r\x01\n\x05\x01\x06\n\x01\x06\x0c\x01\x0c\x05\x01\x05\x05\x01\x0e\x04\x01\x06\x0b\x01\x13\
\x04\x01\x08\x05\x01\x06\x04\x01\x0c\x05\x01\x06\n\x01\n\r\x01\x05\x0e\x01\x05\n\x01\x05\x08\x01\x08\x07\x01\x07\x05\x01\x05\x0b\x01\x06\r\x01\n\x10\
\x01\x10\x13\x01\x13\x0c\x01\x0c\x0b\x01\x0e\r\x01\n\x04\x01\x11\x05\x01\x06\x0f\x01\x0f\x0b\x01\x0c\x10\x01\r\x0e\x01\x0b\n\x01\x14\r\x01\n\x04\x01\
\x14\x05\x01\x06\t\x01\x04\x07\x01\x04\x11\x01\x04\x10\x01\x04\x07\x01\x04\n\x01\n\x06\x01\x06\x0b\x01\x06\r\x01\n\x04\x01\x0e\x04\x01\x13\x05\x01\x06\
\x0b\x01\x13\x05\x01\x06\x0c\x01\x06\x04\x01\x04\x05\x01\x04\x0b\x01\x06\x10\x01\r\n\x01\x14\r\x01\n\x0b\x01\x11\r\x01\x11\x0f\x01\x11\x06\x01\x11\x0e\
\x01\x11\x0b\x01\x13\x05\x01\x06\x0b\x01\x08\r\x01\n\x07\x01\x0c\x0b\x01\x0b\x05\x01\x10\x0b\x01\x06\r\x01\n\x04\x01\x10\x05\x01\x06\n\x01\n\x03\x01\
\x02\x04\x01\x06\x08\x01\r\x04\x01\x06\x0c\x01\x0c\x0b\x01\x06\t\x01\t\x06\x01\x06\r\x01\x10\n\x01\n\x08\x01\n\x0c\x01\x0c\x0c\x01\x0c\x0b\x01\x06\
\x11\x01\x11\x04\x01\n\x11\x01\x11\x04\x01\x04\x05\x01\x05\x0c\x01\x06\x07\x01\x07\n\x01\n\n\x01\n\x04\x01\x11\x05\x01\x06\x07\x01\x06\x08\x01\x06\x07\
\x01\x06\x04\x01\x11\x05\x01\x06\x07\x01\r\r\x01\r\r\x01\n\r\x01\r\x04\x01\x07\x05\x01\x06\x12\x01\x12\x04\x01\x11\x12\x01\x12\x05\x01\x06\x0b\x01\
\x06\x0b\x01\x0b\x06\x01\x05\x04\x01\x04\x06\x01\x06\x05\x01\x05\x04\x01\x04\x02\x01\x04\x07\x01\x07\x08\x01\x08\x12\x01\x06", b"\x00\x00\x00\x0f\x00\x00)\x00\x00Q\x00\x00i\x00\x00\x87\x00\x00\x9f\x00\x00\xbe\x00\x00\xcc\x00\x00\xe2\x00\x00\xfa\x00\x00\x15\x01\x00&\x01\x005\
\x01\x00N\x01\x00c\x01\x00~\x01\x00\x99\x01\x00\xb0\x01\x00\xbc\x01\x00\xcc\x01\x00\xda\x01\x00\xf3\x01\x00\n\x02\x00\'\x02\x008\x02\x00L\x02\
\x00_\x02\x00}\x02\x00\x8f\x02\x00\xb5\x02\x00\xd1\x02\x00\xdf\x02\x00\xff\x02\x00\x18\x03\x00.\x03\x00F\x03\x00`\x03\x00l\x03\x00|\x03\x00\
\x8e\x03\x00\x9f\x03\x00\xae\x03\x00\xbe\x03\x00\xcb\x03\x00\xdb\x03\x00\xe7\x03\x00\x03\x04\x00\x1b\x04\x00E\x04\x00i\x04\x00\x80\x04\x00\x93\x04\x00\xa7\
\x04\x00\xb9\x04\x00\xcd\x04\x00\xdd\x04\x00\xef\x04\x00\xfc\x04\x00\n\x05\x00\x1e\x05\x00-\x05\x00>\x05\x00U\x05\x00b\x05\x00r\x05\x00\x81\x05\
\x00\x90\x05\x00\xa5\x05\x00\xb2\x05\x00\xd4\x05\x00\xe3\x05\x00\xfb\x05\x00\x19\x06\x00&\x06\x005\x06\x00C\x06\x00c\x06\x00t\x06\x00\x81\x06\x00\
\x95\x06\x00\xad\x06\x00\xb9\x06\x00\xd3\x06\x00\xe5\x06\x00\xf1\x06\x00\xff\x06\x00\x11\x07\x00(\x07\x00;\x07\x00H\x07\x00X\x07\x00e\x07\x00\x83\
\x07\x00\x91\x07\x00\xa4\x07\x00\xbd\x07\x00\xd1\x07\x00\xe3\x07\x00\xf5\x07\x00\x01\x08\x00!\x08\x00/\x08\x00?\x08\x00[\x08\x00j\x08\x00\x85\x08\
\x00\x98\x08\x00\xa7\x08\x00\xb4\x08\x00\xc8\x08\x00\xd6\x08\x00\xe9\x08\x00\x02\t\x00\x0f\t\x00!\t\x00;\t\x00G\t\x00\\\t\x00h\t\x00\
\x88\t\x00\x96\t\x00\xa3\t\x00\xb5\t\x00\xc2\t\x00\xd8\t\x00\xec\t\x00\x01\n\x00\x12\n\x00$\n\x004\n\x00@\n\x00S\n\x00l\
\n\x00\x8e\n\x00\xb6\n\x00\xd0\n\x00\xeb\n\x00\x04\x0b\x00\x1b\x0b\x00(\x0b\x00H\x0b\x00a\x0b\x00\x80\x0b\x00\x9b\x0b\x00\xbb\x0b\x00\xd4\x0b\
\x00\xee\x0b\x00\xfb\x0b\x00\n\x0c\x00\x17\x0c\x00.\x0c\x00D\x0c\x00Q\x0c\x00g\x0c\x00u\x0c\x00\x88\x0c\x00\xa1\x0c\x00\xb5\x0c\x00\xce\x0c\x00\
\xdb\x0c\x00\xfb\x0c\x00\x08\r\x00\x1c\r\x00&\r\x001\r\x00D\r\x00c\r\x00\x83\r\x00\x9c\r\x00\xba\r\x00\xda\r\x00\xfc\r\x00\x15\
\x0e\x006\x0e\x00V\x0e\x00c\x0e\x00x\x0e\x00\x91\x0e\x00\xa6\x0e\x00\xbe\x0e\x00\xd5\x0e\x00\xe8\x0e\x00\x01\x0f\x00\x17\x0f\x00$\x0f\x00:\x0f\
\x00A\x0f\x00M\x0f\x00d\x0f\x00p\x0f\x00\x8a\x0f\x00\x9d\x0f\x00\xb1\x0f\x00\xbf\x0f\x00\xde\x0f\x00\xf4\x0f\x00\x08\x10\x00\"\x10\x00<\x10\x00\
O\x10\x00s\x10\x00\x83\x10\x00\xa7\x10\x00\xb1\x10\x00\xbd\x10\x00\xd1\x10\x00\xe1\x10\x00\xf7\x10\x00\r\x11\x00$\x11\x001\x11\x00@\x11\x00P\
\x11\x00_\x11\x00v\x11\x00\x83\x11\x00\x99\x11\x00\xb5\x11\x00\xce\x11\x00\xea\x11\x00\xf7\x11\x00\x04\x12\x00*\x12\x00A\x12\x00g\x12\x00t\x12\
\x00\x87\x12\x00\x9f\x12\x00\xac\x12\x00\xb6\x12\x00\xc4\x12\x00\xd0\x12\x00\xda\x12\x00\xe2\x12\x00\xf2\x12\x00\x04\x13\x00" }

index! { V3_PARENTS: (u16, u16), r#"Achievement$$
AchievementList$%
AchievementTitle$&
Address$'
AddressContact$(
Addressee$)
Attachment$*
AttachmentList$+
Bundle$,
ClosingSalutation$-
Computer$.
ComputerCertificate$/
ComputerCertificates$0
ComputerLevel$1
ContactInfo$2
ContactMethodList$3
Country$4
CoverLetter$5
Date$6
Demographics$7
DocumentInfo$8
Driving$9
Education$:
EducationField$;
EducationList$<
Email$=
Employer$>
Experience$?
ExperienceArea$@
Experiences$A
ExtraDocument$B
Field$C
ForeignLanguage$D
ForeignLanguageList$E
Gender$F
Headline$G
HeadlineType$H
Identification$I
InstantMessaging$J
InstantMessagingList$K
InstantMessagingUse$L
InterDocument$M
LanguageCertificate$N
LanguageCertificates$O
LanguageLevel$P
LanguageName$Q
LearnerInfo$R
Letter$S
LetterBody$T
LetterHeading$U
LetterReferences$V
Level$W
Licences$X
Linguistic$Y
Localisation$Z
Metadata$[
MetadataList$\
MotherLanguage$]
MotherTongue$^
MotherTongueList$_
NationalityList$`
Occupation$a
OpeningSalutation$b
Organisation$c
OrganisationContact$d
OrganisationWebsite$e
OrganisationWebsiteUse$f
Period$g
PersonName$h
PersonTitle$i
Photo$j
Place$k
PreferredDocument$l
PrintingPreferences$m
ReferenceTo$n
ReferencedDocument$o
ReferencedResource$p
References$q
Salutation$r
Sector$s
Skill$t
Skills$u
SkillsPassport$v
Telephone$w
TelephoneList$x
TelephoneUse$y
Website$z
WebsiteList${
WebsiteUse$|
WorkExperience$}
WorkExperienceList%$
"#, b"-\x00\x05\x00\x02\x00\x12\x00g\x00/\x007\t\x06\x00\xd7\x02\x11\x02\x06\x00\x12\x00\x00\x00H\x00\xeb\x00q\x00\xa7\x00Z\x00+\x00", b".\x01\x804\x000*\x03\xd0\xbd\x04\xf0U\x04\xa0\xc3\x01p>\x00PI\x05@d\x01\x10g\x02\x00S\x01p\x00\x00\x00\xf7\x020\x13\
\x05\xa0y\x00P#\x04`\r\x04@A\x040\xa3\x04\xb0\x87\x01\x908\x05\xc0\xf4\x03pQ\x02\xd0h\x00\x00\x16\x02\xb0\xc6\x04`k\x04\
\xf0\xe7\x02\xd0\xf4\x04\xf0\x00\x01\x10\'\x02\xa0G\x01P\xb9\x03p\xb4\x02\x00\xd7\x04\xd0!\x00\xe0\xce\x04\xf0\x1d\x05`y\x04p[\x00\x80\
\xde\x03\xc0\xda\x02\xd0d\x03\xa0\x1f\x010\x07\x02\x10\xf3\x01\x00\xa4\x02\xb0\xde\x00p\xa1\x00\xf09\x03\x00\xec\x00\xe0\x18\x01\x90\x16\x040\xdd\
\x01\x10\x1d\x03@\x01\x00\x80S\x03\x80\xb3\x01\x00\xa5\x03P:\x02`\x98\x03\xa0\xe8\x04p\n\x03\xd0\x0f\x00\x00w\x02\xa0\x8e\x04 \xa5\x01\
\xe0\n\x01\x00\x96\x00\x801\x040\xc3\x02`s\x03`\x86\x03P=\x01\x00\xb7\x00@9\x04\xc0+\x05\xd0\xd1\x02\xd0\xfc\x01\x90|\x01@\
O\x00P\x94\x01\x00\x8d\x02\xb0t\x01p\x00\x00\x00\x04\x05\xe0D\x03\x80\x12\x03P\xce\x00\xe0\xc8\x03\x10\xcb\x01P\x82\x00\xa0\xb0\x04\xf0", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91], [
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

index! { V3_PART: u16, r#"Achievement/Description$$
Achievement/Documentation$%
Achievement/Title$&
AchievementList/Achievement$'
AchievementTitle/Code$(
AchievementTitle/Label$)
Address/Contact$*
AddressContact/AddressLine$+
AddressContact/AddressLine2$,
AddressContact/Country$-
AddressContact/Municipality$.
AddressContact/PostalCode$/
Addressee/Organisation$0
Addressee/PersonName$1
Addressee/Position$2
Attachment/@id$3
Attachment/Data$4
Attachment/Description$5
Attachment/MetadataList$6
Attachment/MimeType$7
Attachment/Name$8
AttachmentList/Attachment$9
Bundle/Document$:
ClosingSalutation/Code$;
ClosingSalutation/Label$<
Computer/Description$=
Computer/Documentation$>
Computer/ProficiencyLevel$?
Computer/VerifiedBy$@
ComputerCertificate/Title$A
ComputerCertificates/Certificate$B
ComputerLevel/Communication$C
ComputerLevel/ContentCreation$D
ComputerLevel/Information$E
ComputerLevel/ProblemSolving$F
ComputerLevel/Safety$G
ContactInfo/Address$H
ContactInfo/ContactMethodList$I
ContactInfo/Email$J
ContactInfo/InstantMessagingList$K
ContactInfo/TelephoneList$L
ContactInfo/WebsiteList$M
Country/Code$N
Country/Label$O
CoverLetter/Addressee$P
CoverLetter/Documentation$Q
CoverLetter/Letter$R
Date/@day$S
Date/@month$T
Date/@year$U
Demographics/Birthdate$V
Demographics/Gender$W
Demographics/NationalityList$X
DocumentInfo/Bundle$Y
DocumentInfo/Comment$Z
DocumentInfo/Copyright$[
DocumentInfo/CreationDate$\
DocumentInfo/DocumentType$]
DocumentInfo/EuropassLogo$^
DocumentInfo/Generator$_
DocumentInfo/LastUpdateDate$`
DocumentInfo/XSDVersion$a
Driving/Description$b
Driving/Documentation$c
Education/Activities$d
Education/Description$e
Education/Documentation$f
Education/Field$g
Education/Level$h
Education/Organisation$i
Education/Period$j
Education/Title$k
EducationField/Code$l
EducationField/Label$m
EducationList/Education$n
Email/Contact$o
Employer/ContactInfo$p
Employer/Name$q
Employer/Sector$r
Experience/Area$s
Experience/Description$t
Experience/Documentation$u
Experience/Period$v
ExperienceArea/Code$w
ExperienceArea/Label$x
Experiences/Experience$y
ExtraDocument/ReferencedResource$z
Field/@enableName${
Field/@format$|
Field/@justify$}
Field/@name%$
Field/@order%%
Field/@pageBreaks%&
Field/@position%'
Field/@show%(
ForeignLanguage/AcquiredDuring%)
ForeignLanguage/Description%*
ForeignLanguage/Documentation%+
ForeignLanguage/ProficiencyLevel%,
ForeignLanguage/VerifiedBy%-
ForeignLanguageList/ForeignLanguage%.
Gender/Code%/
Gender/Label%0
Headline/Description%1
Headline/Type%2
HeadlineType/Code%3
HeadlineType/Label%4
Identification/ContactInfo%5
Identification/Demographics%6
Identification/PersonName%7
Identification/Photo%8
Identification/Signature%9
InstantMessaging/Contact%:
InstantMessaging/Use%;
InstantMessagingList/InstantMessaging%<
InstantMessagingUse/Code%=
InstantMessagingUse/Label%>
InterDocument/ReferencedDocument%?
LanguageCertificate/AwardingBody%@
LanguageCertificate/Date%A
LanguageCertificate/Level%B
LanguageCertificate/Title%C
LanguageCertificates/Certificate%D
LanguageLevel/Listening%E
LanguageLevel/Reading%F
LanguageLevel/SpokenInteraction%G
LanguageLevel/SpokenProduction%H
LanguageLevel/Writing%I
LanguageName/Code%J
LanguageName/Label%K
LearnerInfo/AchievementList%L
LearnerInfo/Documentation%M
LearnerInfo/EducationList%N
LearnerInfo/Headline%O
LearnerInfo/Identification%P
LearnerInfo/Skills%Q
LearnerInfo/WorkExperienceList%R
Letter/Body%S
Letter/ClosingSalutation%T
Letter/Localisation%U
Letter/OpeningSalutation%V
Letter/SubjectLine%W
LetterBody/Closing%X
LetterBody/MainBody%Y
LetterBody/Opening%Z
LetterHeading/Code%[
LetterHeading/Label%\
LetterReferences/ExtraDocument%]
LetterReferences/Heading%^
LetterReferences/InterDocument%_
LetterReferences/IntraDocument%`
Level/Code%a
Level/Label%b
Licences/Licence%c
Linguistic/ForeignLanguageList%d
Linguistic/MotherTongueList%e
Localisation/Date%f
Localisation/Place%g
Metadata/@key%h
Metadata/@value%i
MetadataList/Metadata%j
MotherLanguage/Code%k
MotherLanguage/Label%l
MotherTongue/Description%m
MotherTongue/Documentation%n
MotherTongueList/MotherTongue%o
NationalityList/Nationality%p
Occupation/Code%q
Occupation/Label%r
OpeningSalutation/PersonName%s
OpeningSalutation/Salutation%t
Organisation/ContactInfo%u
Organisation/Name%v
OrganisationContact/Address%w
OrganisationContact/Website%x
OrganisationWebsite/Contact%y
OrganisationWebsite/Use%z
OrganisationWebsiteUse/Code%{
Period/Current%|
Period/Duration%}
Period/DurationEquivalent&$
Period/From&%
Period/To&&
PersonName/FirstName&'
PersonName/Surname&(
PersonName/Title&)
PersonTitle/Code&*
PersonTitle/Label&+
Photo/Data&,
Photo/MetadataList&-
Photo/MimeType&.
Place/Country&/
Place/Municipality&0
PreferredDocument/@type&1
PreferredDocument/Field&2
PrintingPreferences/Document&3
ReferenceTo/@idref&4
ReferencedDocument/@ref&5
ReferencedResource/@href&6
ReferencedResource/Description&7
References/ReferenceTo&8
Salutation/Code&9
Salutation/Label&:
Sector/Code&;
Sector/Label&<
Skill/Description&=
Skill/Documentation&>
Skills/Communication&?
Skills/Computer&@
Skills/Driving&A
Skills/JobRelated&B
Skills/Linguistic&C
Skills/Organisational&D
Skills/Other&E
SkillsPassport/@locale&F
SkillsPassport/AttachmentList&G
SkillsPassport/CoverLetter&H
SkillsPassport/DocumentInfo&I
SkillsPassport/LearnerInfo&J
SkillsPassport/PrintingPreferences&K
Telephone/Contact&L
Telephone/Use&M
TelephoneList/Telephone&N
TelephoneUse/Code&O
TelephoneUse/Label&P
Website/Contact&Q
Website/Use&R
WebsiteList/Website&S
WebsiteUse/Code&T
WebsiteUse/Label&U
WorkExperience/Activities&V
WorkExperience/Description&W
WorkExperience/Documentation&X
WorkExperience/Employer&Y
WorkExperience/Period&Z
WorkExperience/Position&[
WorkExperienceList/WorkExperience&\
"#, b"/\x00\x03\x00<\x00\x14\x00\x19\x00\xfb\x02\xbd\x00\x08\x00%\x00\x0e\x00\x02\x00\xfc\x00\x85\x00\x02\x00\x01\x00\t\x00\x9d\x00\x99\x00\xad\x00 \x00\
W\x01J\x01\x01\x00\x9a\x00(\x02B\x15f\x07\x06\x00\x11\x00\x14\x01\n\x00F\x008\x00\xf1\x00\x89\x00\x01\x00\x1c\x00E\x05\x05\x00<\x13\
D\x00\xe3\x03o\x00\x00\x00\x87\x00\xc9\x00\xb4\x03D\x02", b"\xfd\x01\x00u\x02\x10\xd3\x06\xd0\xfe\x15\xe0\x18\x0f\xe0\xe1\x10\x005\n\x00?\x06\x00f\x11\x00%\x0e\xa0:\x08\xb0\x03\x0f\x90U\x0cP\x1b\
\x0b\x80\x88\x0c\xf0\xac\x08\xf0>\x0b\xb0\xc1\x04\x10*\r\xa0\xd7\x0f@\xc2\x05\xc0\xee\x12\x00\xfc\x13@\x8d\x05`q\x05\xc0\xce\x0b\x80\xfb\t\
`i\x00\xa0\xd5\x13\xf0\xfc\x03\xc0s\x13\xc0:\x01@\xd3\x07PJ\x08\x00\xb2\x12\x80\x83\x06\xc0\x08\x0c\xd0\xa5\x03\x90\xbb\x01\x80\x00\x01\xe0\
\x9c\x130W\x06\x80\x8d\x140\xf0\x04\xe00\x12@\x8e\t@\xb1\x11 9\x15\x80:\x13\xe0R\x14\xf0\x91\x0b08\r\xf0\xad\x15\xd0\xae\
\rp\x19\x020\x82\n`Q\x04\xd0,\x13P^\x02\x90\xa4\x0c0\xea\x070\xf4\x0c\x10p\x14\xb0&\x08@*\x070\x00\x00\x00\xc3\x10\
\xf0\x8a\x13\x10\xb4\x0b\x10j\x01\x90+\x15`\x7f\x01 :\x0f\x00\xa9\x05 \x07\x13P\x83\x12\xa0\x9d\x0e\x10\xc4\r\xa0\xbd\x07\xc0q\x06\xa0\
\x1d\x03\xd0\xc0\x02`\xdc\n\xc0\x01\x00\x90\x19\x13\xe0\xe7\x00\xc0\xde\t\xc0\xc1\x06\x80*\x11\x10\xd9\r\xb0\x99\rPA\x07\xa0[\x08\xb0<\
\x05\xe0\xc9\x00\xa0+\x02\xe0\xfa\x05\x10%\x05\xe0\xd8\x11\xc0\xee\r\xc07\x00\x90\x1b\x00\x10d\x12\xa0t\x15\xc0\x0f\x05PY\x03`\xad\x13\
\xe0\xd9\x03\xb0a\x0eP\x90\x15\xd0X\x11\x90\xaa\x02@\xeb\x08\x80i\x08\x00\t\r\xa0@\x0e0\xa5\x10p\xeb\x01`A\x04\x00\xfb\x10\xd0\
\xe5\x11\xd0\x19\x11\xe0\xff\x02\xd0\x82\x0e\xb0g\n\x90I\x13\xf0\xc5\x03\x00\xdc\x02\xc0\x81\x00\xb0i\x04\x90\x03\x08\xa0(\x0f\xc0\xc9\t\x00\xc0\
\x0c\xb0)\x0c\xc02\x04p\x9a\x00\x80Q\x070\x1e\x01\xc0\x18\x16\x00\x0b\t\xb0u\x07@\x8e\x07@\x04\x15\xb0\xf0\x14\xa0\x1a\x10\x80\x99\n\
\x80\x0b\x12\xd0\x04\x0e\xf0\xac\x00\xc0\x95\x06@K\x00\x00J\x12\x80]\x13\xf0U\x05\x00\xda\x04\x909\x10\x00\x07\x10p\xb7\x0f@h\x0f\xd0\
\x00\x00\x00\x00\x00\x00i\r\xc0K\t\x80\xe6\x15\x00c\x07p\xa9\x070\xb2\x14@\xe0\x05@\xb4\x04\xb0\xc4\x110a\x15\xc0\xe6\x0b`q\
\t\xc0j\x0c \x8e\x02@\xae\x06pD\x02p\xcd\x08\x00\x8f\x0e\xc05\x14\xd0\x19\n \xf8\n\xf0A\x0c\xc0\xe9\x06`<\x11\x90.\t\
p\x10\x06\x90\xd5\x01P\xb5\tpY\x0b\xf0L\n`\x7f\tP=\x03p\x87\x10 \x19\x15\x90S\x01\x80\xc1\x13\x90\xc6\x14\xb0S\r`\
x\x03P\xfa\x11@\xcc\x15\x00\x15\x14\xb0\x8f\x03\x80x\x08\xf0u\x0bp\x9a\x0f\xb0\xf5\x0f\xe0\xa5\t \xc1\n\xb0\x89\x11Pr\x11\x10\x98\
\x12PO\x15\xb0\xd1\x0e s\x10\xb0X\x10\x80\xd6\x14\xc0R\x0f@\xcd\x12\xb0\x7f\x0f0\x9e\x08\x10\x84\r\x80\x18\x04\x90\x1b\x12\x90\x8c\x08\
\xb0\x00\x07\x00\x1a\x07@\x9a\x04@(\x060\x00\x00\x00\x00\x00\x00\xa6\x04\x00\x85\x04P\xd7\x0c\xd0\xa2\x01\x90\x90\x01P\x9e\x11 \xef\x0e \
\xb0\x0e\xd0\xed\x13 ", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237], [
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

grid! { CANDIDATE_ELEMENTS, 4, r#"DocumentIDhrtext1
CandidateSupplierSupplier+
CandidatePersonPerson1
CandidateProfileProfile+
RenderingInformationRendering?
PartyIDhrtext1
PartyNamehrtext1
PersonContactPersonContact+
PrecedenceCodehrtext1
PersonNamePersonName1
CommunicationCommunication*
FormattedNamehrtext?
LegalNameoatext?
GivenNameoatext1
PreferredNamehrtext?
MiddleNameoatext?
FamilyNamehrtext+
FormerFamilyNamehrtext?
PreferredSalutationCodeoatext?
GenerationAffixCodeoatext?
TitleAffixCodeoatext?
ChannelCodecode?
UseCodecode?
OtherTitletext?
CountryDialingtext?
AreaDialingoatext?
DialNumberoatext?
Extensionoatext?
CountryCodecode?
URIoatext?
AddressAddress?
AddressLineoatext*
CityNameoatext?
CountryCodecode?
PostalCodeoatext?
CountrySubDivisionCodeoatext*
PersonNamePersonName1
CommunicationCommunication*
ResidencyCountryCodecode*
NationalityCodecode*
BirthDatehrdate?
GenderCodecode?
PrimaryLanguageCodetext*
VisaVisa*
BirthPlaceBirthPlace?
DisabilityDisability*
MottoInLifetext?
IssuingCountryCodehrcode1
VisaTypeCodehrcode?
Citytext?
CountryCodecode?
DisabilityTypeCodehrcode?
Descriptionoatext?
IDhrtext?
CandidatePositionPreferencesPositionPreferences*
ExecutiveSummaryhrrich?
EmploymentHistoryEmploymentHistory?
EducationHistoryEducationHistory?
LicenseseuresLicenses?
CertificationsCertifications?
MilitaryHistoryany?
PatentHistoryany?
PublicationHistoryPublicationHistory?
SpeakingHistorySpeakingHistory?
PersonQualificationsPersonQualifications?
OrganizationAffiliationsany?
EmploymentReferencesEmploymentReferences?
AttachmenteuresAttachment*
HobbiesAndInterestsHobbiesAndInterests?
CreativeWorksCreativeWorks?
ProjectsProjects?
SocialAndPoliticalActivitiesSocialAndPoliticalActivities?
SkillsSkills?
CommunicationAndInterpersonalSkillsCommunicationSkills?
ManagementAndLeadershipSkillsManagementSkills?
OrganisationalSkillsOrganisationalSkills?
NetworksAndMembershipsNetworksAndMemberships?
DigitalSkillsDigitalSkills?
ConferencesAndSeminarsConferencesAndSeminars?
VoluntaryWorksVoluntaryWorks?
CourseCertificationsCourseCertifications?
OthersOthers*
ClosingStatementClosingStatement?
Descriptionoarich?
PositionTitletext?
EmployerHistoryEmployerHistory*
OrganizationNamehrtext?
OrganizationContactOrganizationContact?
IndustryCodehrcode?
EmploymentPeriodeuresEmploymentPeriod?
PositionHistoryPositionHistory+
Departmenttext?
Linktext*
CommunicationCommunication*
PositionTitletext?
EmploymentPeriodeuresEmploymentPeriod?
Descriptionoarich?
Citytext?
Countrycode?
StartDateeuresDate?
EndDateeuresDate?
CurrentIndicatorhrcode?
Descriptionoatext?
FormattedDateTimehrdate?
DateTexthrtext?
EducationOrganizationAttendanceAttendance*
OrganizationNamehrtext?
OrganizationContactOrganizationContact*
ProgramNamehrtext?
EducationLevelCodecode*
AttendancePeriodPeriod?
EducationDegreeDegree?
Linktext*
StartDateDate?
EndDateDate?
Durationtext?
Ongoingcode?
Descriptiontext?
DegreeNamehrtext?
DegreeTypeCodehrcode?
DegreeDatehrDate?
DegreeMajorPrograms*
FieldOfStudyFieldOfStudy*
FinalGradeScore?
Thesistext?
OccupationalSkillsCoveredrich?
NationalClassificationtext?
CreditTypetext?
NumberOfCredittext?
validUntildate?
ProgramConcentrationtext*
MainFieldOfStudyPrograms?
SpecificFieldOfStudyPrograms*
ScoreTexthrtext?
ScoreNumerichrtext?
LicenseeuresLicense*
LicenseTypeCodehrcode1
LicenseNamehrtext?
FirstIssuedDateeuresDate?
FreeFormPeriodeuresFreeFormPeriod?
StartDateeuresDate?
EndDateeuresDate?
Durationtext?
CertificationCertification*
CertificationTypeCodehrcode?
CertificationNamehrtext?
FirstIssuedDateeuresDate?
FreeFormEffectivePeriodeuresFreeFormPeriod?
IssuingAuthorityhrAuthority?
Descriptionoarich?
AttachmentReferenceoaany*
Linktext*
Nameoatext?
PublicationPublication*
FormattedPublicationDescriptionhrrich*
Titletext?
Yeartext?
Referencetext?
Linktext*
DOIDoi?
Authorstext?
Journaltext?
Publishertext?
Volumetext?
Linktext?
Valuetext?
SpeakingEventSpeakingEvent*
EventNamehrtext?
Descriptionoarich?
QualificationsSummaryhrrich?
PersonCompetencyCompetency*
CompetencyIDtext?
TaxonomyIDhrcode?
CompetencyNamehrtext?
ProficiencyLevelhrScore?
CompetencyDimensioneuresDimension*
CompetencyDimensionTypeCodehrcode1
ScoreeuresScore?
RefereeReferee*
PersonNamePersonName?
RefereeTypeCodecode?
CommunicationCommunication*
YearsKnownNumberhrtext?
Commenttext?
Roletext?
Linktext*
EmbeddedDataoabase64?
FileTypeoacode?
Instructionshrcode?
HobbyOrInterestActivity*
CreativeWorkActivity*
ProjectActivity*
SocialAndPoliticalActivitySocial*
NetworkAndMembershipSocial*
ConferenceAndSeminarActivity*
VoluntaryWorkActivity*
CommunicationAndInterpersonalSkillActivity*
ManagementAndLeadershipSkillActivity*
OrganisationalSkillActivity*
Titletext?
DatePeriod*
Locationtext*
Descriptionrich?
Linktext*
ActivityActivity?
Locationtext*
HonourAwardDateDate?
PersonCompetencyCompetency*
SkillsGroupSkillsGroup*
Titletext?
PersonCompetencyCompetency*
DigitalSkillsGroupDigitalSkillsGroup*
Titletext?
DigitalSkilltext*
CourseCertificationCourseCertification*
Titletext?
FirstIssuedDateeuresDate?
Descriptionoarich?
Linktext*
Titletext?
OtherActivity*
Statementrich?
Datedate?
Placetext?
DesignDesign?
Templatetext?
Colortext?
FontSizetext?
Logotext?
PageNumberscode?
SectionsOrderSectionsOrder?
SectionSection*
Titletext?
Customcode?
"#, b"\n\x02\x04\x01\x11\x00\x08\x01\x0f\x00\x06\x01\x10\x00\x07\x01\x14\x00\t\x01\x07\x02\x04\x01\t\x02\x04\x01\r\x00\r\x01\x0e\x02\x04\x01\n\x00\n\x01\
\r\x00\r\x01\r\x02\x04\x01\t\x02\x04\x01\t\x02\x04\x01\r\x02\x04\x01\n\x02\x04\x01\n\x02\x04\x01\x10\x02\x04\x01\x17\x02\x04\x01\x13\x02\x04\x01\
\x0e\x02\x04\x01\x0b\x00\x04\x01\x07\x00\x04\x01\n\x00\x04\x01\x0e\x00\x04\x01\x0b\x02\x04\x01\n\x02\x04\x01\t\x02\x04\x01\x0b\x00\x04\x01\x03\x02\x04\x01\
\x07\x00\x07\x01\x0b\x02\x04\x01\x08\x02\x04\x01\x0b\x00\x04\x01\n\x02\x04\x01\x16\x02\x04\x01\n\x00\n\x01\r\x00\r\x01\x14\x00\x04\x01\x0f\x00\x04\x01\
\t\x02\x04\x01\n\x00\x04\x01\x13\x00\x04\x01\x04\x00\x04\x01\n\x00\n\x01\n\x00\n\x01\x0b\x00\x04\x01\x12\x02\x04\x01\x0c\x02\x04\x01\x04\x00\x04\x01\
\x0b\x00\x04\x01\x12\x02\x04\x01\x0b\x02\x04\x01\x02\x02\x04\x01\x1c\x00\x13\x01\x10\x02\x04\x01\x11\x00\x11\x01\x10\x00\x10\x01\x08\x05\x08\x01\x0e\x00\x0e\x01\
\x0f\x00\x03\x01\r\x00\x03\x01\x12\x00\x12\x01\x0f\x00\x0f\x01\x14\x00\x14\x01\x18\x00\x03\x01\x14\x00\x14\x01\n\x05\n\x01\x13\x00\x13\x01\r\x00\r\x01\
\x08\x00\x08\x01\x1c\x00\x1c\x01\x06\x00\x06\x01#\x00\x13\x01\x1d\x00\x10\x01\x14\x00\x14\x01\x16\x00\x16\x01\r\x00\r\x01\x16\x00\x16\x01\x0e\x00\x0e\x01\
\x14\x00\x14\x01\x06\x00\x06\x01\x10\x00\x10\x01\x0b\x02\x04\x01\r\x00\x04\x01\x0f\x00\x0f\x01\x10\x02\x04\x01\x13\x00\x13\x01\x0c\x02\x04\x01\x10\x05\x10\x01\
\x0f\x00\x0f\x01\n\x00\x04\x01\x04\x00\x04\x01\r\x00\r\x01\r\x00\x04\x01\x10\x05\x10\x01\x0b\x02\x04\x01\x04\x00\x04\x01\x07\x00\x04\x01\t\x05\x04\x01\
\x07\x05\x04\x01\x10\x02\x04\x01\x0b\x02\x04\x01\x11\x02\x04\x01\x08\x02\x04\x01\x1f\x00\n\x01\x10\x02\x04\x01\x13\x00\x13\x01\x0b\x02\x04\x01\x12\x00\x04\x01\
\x10\x00\x06\x01\x0f\x00\x06\x01\x04\x00\x04\x01\t\x00\x04\x01\x07\x00\x04\x01\x08\x00\x04\x01\x07\x00\x04\x01\x0b\x00\x04\x01\n\x02\x04\x01\x0e\x02\x04\x01\
\n\x02\x04\x01\x0b\x00\x08\x01\x0c\x00\x0c\x01\n\x00\x05\x01\x06\x00\x04\x01\x19\x00\x04\x01\x16\x00\x04\x01\n\x00\x04\x01\x0e\x00\x04\x01\n\x00\x04\x01\
\x14\x00\x04\x01\x10\x00\x08\x01\x14\x00\x08\x01\t\x02\x04\x01\x0c\x02\x04\x01\x07\x05\x07\x01\x0f\x02\x04\x01\x0b\x02\x04\x01\x0f\x05\x04\x01\x0e\x05\x0e\x01\
\t\x05\x04\x01\x07\x05\x04\x01\x08\x00\x04\x01\r\x00\r\x01\x15\x02\x04\x01\x11\x02\x04\x01\x0f\x05\x04\x01\x17\x05\x0e\x01\x10\x02\t\x01\x0b\x02\x04\x01\
\x13\x02\x03\x01\x04\x00\x04\x01\x04\x02\x04\x01\x0b\x00\x0b\x01\x1f\x02\x04\x01\x05\x00\x04\x01\x04\x00\x04\x01\t\x00\x04\x01\x04\x00\x04\x01\x03\x00\x03\x01\
\x07\x00\x04\x01\x07\x00\x04\x01\t\x00\x04\x01\x06\x00\x04\x01\x04\x00\x04\x01\x05\x00\x04\x01\r\x00\r\x01\t\x02\x04\x01\x0b\x02\x04\x01\x15\x02\x04\x01\
\x10\x00\n\x01\x0c\x00\x04\x01\n\x02\x04\x01\x0e\x02\x04\x01\x10\x02\x05\x01\x13\x05\t\x01\x1b\x02\x04\x01\x05\x05\x05\x01\x07\x00\x07\x01\n\x00\n\x01\
\x0f\x00\x04\x01\r\x00\r\x01\x10\x02\x04\x01\x07\x00\x04\x01\x04\x00\x04\x01\x04\x00\x04\x01\x0c\x02\x06\x01\x08\x02\x04\x01\x0c\x02\x04\x01\x0f\x00\x08\x01\
\x0c\x00\x08\x01\x07\x00\x08\x01\x1a\x00\x06\x01\x14\x00\x06\x01\x14\x00\x08\x01\r\x00\x08\x01\"\x00\x08\x01\x1c\x00\x08\x01\x13\x00\x08\x01\x05\x00\x04\x01\
\x04\x00\x06\x01\x08\x00\x04\x01\x0b\x00\x04\x01\x04\x00\x04\x01\x08\x00\x08\x01\x08\x00\x04\x01\x0f\x00\x04\x01\x10\x00\n\x01\x0b\x00\x0b\x01\x05\x00\x04\x01\
\x10\x00\n\x01\x12\x00\x12\x01\x05\x00\x04\x01\x0c\x00\x04\x01\x13\x00\x13\x01\x05\x00\x04\x01\x0f\x05\x04\x01\x0b\x02\x04\x01\x04\x00\x04\x01\x05\x00\x04\x01\
\x05\x00\x08\x01\t\x00\x04\x01\x04\x00\x04\x01\x05\x00\x04\x01\x06\x00\x06\x01\x08\x00\x04\x01\x05\x00\x04\x01\x08\x00\x04\x01\x04\x00\x04\x01\x0b\x00\x04\x01\
\r\x00\r\x01\x07\x00\x07\x01\x05\x00\x04\x01\x06\x00\x04\x01", b"\x00\x00\x00\x12\x00\x00-\x00\x00D\x00\x00]\x00\x00|\x00\x00\x8b\x00\x00\x9c\x00\x00\xb8\x00\x00\xce\x00\x00\xe4\x00\x00\x00\x01\x00\x15\x01\x00&\
\x01\x007\x01\x00L\x01\x00^\x01\x00p\x01\x00\x88\x01\x00\xa7\x01\x00\xc2\x01\x00\xd8\x01\x00\xe9\x01\x00\xf6\x01\x00\x06\x02\x00\x1a\x02\x00-\x02\
\x00?\x02\x00P\x02\x00a\x02\x00l\x02\x00|\x02\x00\x8f\x02\x00\x9f\x02\x00\xb0\x02\x00\xc2\x02\x00\xe0\x02\x00\xf6\x02\x00\x12\x03\x00,\x03\x00\
A\x03\x00R\x03\x00b\x03\x00{\x03\x00\x85\x03\x00\x9b\x03\x00\xb1\x03\x00\xc2\x03\x00\xdc\x03\x00\xf0\x03\x00\xfa\x03\x00\x0b\x04\x00%\x04\x008\
\x04\x00B\x04\x00s\x04\x00\x8b\x04\x00\xaf\x04\x00\xd1\x04\x00\xe8\x04\x00\x06\x05\x00\x1a\x05\x00,\x05\x00R\x05\x00r\x05\x00\x9c\x05\x00\xb9\x05\
\x00\xe3\x05\x00\xfe\x05\x00&\x06\x00B\x06\x00T\x06\x00\x8e\x06\x00\x9c\x06\x00\xd4\x06\x00\x03\x07\x00-\x07\x00[\x07\x00w\x07\x00\xa5\x07\x00\
\xc3\x07\x00\xed\x07\x00\xfb\x07\x00\x1d\x08\x000\x08\x00C\x08\x00c\x08\x00{\x08\x00\xa3\x08\x00\xb7\x08\x00\xde\x08\x00\xfe\x08\x00\x0e\t\x00\x18\
\t\x004\t\x00G\t\x00n\t\x00\x81\t\x00\x8b\t\x00\x98\t\x00\xac\t\x00\xbe\t\x00\xd6\t\x00\xe9\t\x00\x02\n\x00\x12\n\x00=\n\
\x00U\n\x00}\n\x00\x90\n\x00\xa8\n\x00\xc0\n\x00\xd7\n\x00\xe1\n\x00\xf0\n\x00\xfd\n\x00\x0b\x0b\x00\x18\x0b\x00)\x0b\x00;\x0b\x00\
Q\x0b\x00c\x0b\x00x\x0b\x00\x92\x0b\x00\xa3\x0b\x00\xaf\x0b\x00\xce\x0b\x00\xea\x0b\x00\xfa\x0b\x00\x0e\x0c\x00\x1e\x0c\x008\x0c\x00R\x0c\x00p\
\x0c\x00\x81\x0c\x00\x95\x0c\x00\xaa\x0c\x00\xc1\x0c\x00\xd4\x0c\x00\xee\x0c\x00\x11\r\x00%\r\x007\r\x00E\r\x00a\r\x00~\r\x00\x97\r\
\x00\xb1\r\x00\xdd\r\x00\xfa\r\x00\r\x0e\x00\'\x0e\x001\x0e\x00=\x0e\x00U\x0e\x00|\x0e\x00\x87\x0e\x00\x91\x0e\x00\xa0\x0e\x00\xaa\x0e\x00\
\xb2\x0e\x00\xbf\x0e\x00\xcc\x0e\x00\xdb\x0e\x00\xe7\x0e\x00\xf1\x0e\x00\xfc\x0e\x00\x18\x0f\x00)\x0f\x00<\x0f\x00Y\x0f\x00u\x0f\x00\x87\x0f\x00\x99\
\x0f\x00\xaf\x0f\x00\xc8\x0f\x00\xeb\x0f\x00\x0e\x10\x00\x1f\x10\x00/\x10\x00E\x10\x00Z\x10\x00v\x10\x00\x8e\x10\x00\x9b\x10\x00\xa5\x10\x00\xaf\x10\
\x00\xc5\x10\x00\xd5\x10\x00\xe9\x10\x00\x02\x11\x00\x18\x11\x00)\x11\x00K\x11\x00g\x11\x00\x85\x11\x00\x9c\x11\x00\xc8\x11\x00\xee\x11\x00\x0b\x12\x00\
\x16\x12\x00\"\x12\x000\x12\x00A\x12\x00K\x12\x00]\x12\x00k\x12\x00\x80\x12\x00\x9c\x12\x00\xb4\x12\x00\xbf\x12\x00\xdb\x12\x00\x01\x13\x00\x0c\
\x13\x00\x1e\x13\x00F\x13\x00Q\x13\x00k\x13\x00~\x13\x00\x88\x13\x00\x93\x13\x00\xa2\x13\x00\xb1\x13\x00\xbb\x13\x00\xc6\x13\x00\xd4\x13\x00\xe2\x13\
\x00\xed\x13\x00\xfb\x13\x00\x05\x14\x00\x16\x14\x002\x14\x00B\x14\x00M\x14\x00" }

index! { CANDIDATE_PARENTS: (u16, u16), r#"Activity$$
Address$%
Attachment$&
Attendance$'
Authority$(
BirthPlace$)
Candidate$*
Certification$+
Certifications$,
ClosingStatement$-
Communication$.
CommunicationSkills$/
Competency$0
ConferencesAndSeminars$1
CourseCertification$2
CourseCertifications$3
CreativeWorks$4
Date$5
Degree$6
Design$7
DigitalSkills$8
DigitalSkillsGroup$9
Dimension$:
Disability$;
Doi$<
EducationHistory$=
EmployerHistory$>
EmploymentHistory$?
EmploymentPeriod$@
EmploymentReferences$A
FieldOfStudy$B
FreeFormPeriod$C
HobbiesAndInterests$D
License$E
Licenses$F
ManagementSkills$G
NetworksAndMemberships$H
OrganisationalSkills$I
OrganizationContact$J
Others$K
Period$L
Person$M
PersonContact$N
PersonName$O
PersonQualifications$P
PositionHistory$Q
PositionPreferences$R
Profile$S
Programs$T
Projects$U
Publication$V
PublicationHistory$W
Referee$X
Rendering$Y
Score$Z
Section$[
SectionsOrder$\
Skills$]
SkillsGroup$^
Social$_
SocialAndPoliticalActivities$`
SpeakingEvent$a
SpeakingHistory$b
Supplier$c
Visa$d
VoluntaryWorks$e
"#, b"\x1c\x00`\x00>\x00\x00\x00\xbf\x00\r\x00\x08\x007\x03R\x05Q\x03\x00\x00\xaa\x0e\x04\x00O\x00", b"\x1b\x03p\x7f\x02@\xc5\x02\xa0\x02\x01 \x89\x000\xe1\x01\x00P\x010`\x02 \xae\x02`\x94\x01\xd0\xbc\x00P\xdb\x03\xf0\xf7\x02\x800\
\x00`\x16\x00\x80<\x00\x10N\x03\xc0\xd7\x02\x80:\x030\x88\x02\x00\r\x03\xd0I\x02\x80\"\x01\xf0\x91\x02\xc0\x08\x02@X\x03\xf0I\x00\
\xa0F\x03P\xc9\x03\x90e\x00\xa0\x82\x01@\x12\x01\x90\xbb\x01\x10#\x00 \xa8\x01\xa0+\x01\x10v\x00\x10\x0c\x000\x88\x03\xb0\x19\x01\x90\
\xa1\x020\xed\x02\xe0\\\x01\xb0h\x03\xf00\x03\xf0\xaf\x00\xc0\xeb\x00\xf0o\x01\xf0\x00\x00\x00\xa7\x03P\x01\x00\xc0\x7f\x03 \x02\x03p\xf2\
\x010\x12\x02P\xd5\x00`0\x02\x80\xb7\x03\x90v\x02 \x1d\x02@q\x03`\x00\x00\x00i\x01p\x99\x00\x90;\x01\x80\xd4\x03\x80U\x00\
\xd0\xd2\x01p", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66], [
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

index! { CANDIDATE_ELEMENT: (u16, u16), r#"Activity/Date$$
Activity/Description$%
Activity/Link$&
Activity/Location$'
Activity/Title$(
Address/AddressLine$)
Address/CityName$*
Address/CountryCode$+
Address/CountrySubDivisionCode$,
Address/PostalCode$-
Attachment/EmbeddedData$.
Attachment/FileType$/
Attachment/Instructions$0
Attendance/AttendancePeriod$1
Attendance/EducationDegree$2
Attendance/EducationLevelCode$3
Attendance/Link$4
Attendance/OrganizationContact$5
Attendance/OrganizationName$6
Attendance/ProgramName$7
Authority/Name$8
BirthPlace/City$9
BirthPlace/CountryCode$:
Candidate/CandidatePerson$;
Candidate/CandidateProfile$<
Candidate/CandidateSupplier$=
Candidate/DocumentID$>
Candidate/RenderingInformation$?
Certification/AttachmentReference$@
Certification/CertificationName$A
Certification/CertificationTypeCode$B
Certification/Description$C
Certification/FirstIssuedDate$D
Certification/FreeFormEffectivePeriod$E
Certification/IssuingAuthority$F
Certification/Link$G
Certifications/Certification$H
ClosingStatement/Date$I
ClosingStatement/Place$J
ClosingStatement/Statement$K
Communication/Address$L
Communication/AreaDialing$M
Communication/ChannelCode$N
Communication/CountryCode$O
Communication/CountryDialing$P
Communication/DialNumber$Q
Communication/Extension$R
Communication/OtherTitle$S
Communication/URI$T
Communication/UseCode$U
CommunicationSkills/CommunicationAndInterpersonalSkill$V
Competency/CompetencyDimension$W
Competency/CompetencyID$X
Competency/CompetencyName$Y
Competency/ProficiencyLevel$Z
Competency/TaxonomyID$[
ConferencesAndSeminars/ConferenceAndSeminar$\
CourseCertification/Description$]
CourseCertification/FirstIssuedDate$^
CourseCertification/Link$_
CourseCertification/Title$`
CourseCertifications/CourseCertification$a
CreativeWorks/CreativeWork$b
Date/DateText$c
Date/FormattedDateTime$d
Degree/CreditType$e
Degree/DegreeDate$f
Degree/DegreeMajor$g
Degree/DegreeName$h
Degree/DegreeTypeCode$i
Degree/FieldOfStudy$j
Degree/FinalGrade$k
Degree/NationalClassification$l
Degree/NumberOfCredit$m
Degree/OccupationalSkillsCovered$n
Degree/Thesis$o
Degree/validUntil$p
Design/Color$q
Design/FontSize$r
Design/Logo$s
Design/PageNumbers$t
Design/SectionsOrder$u
Design/Template$v
DigitalSkills/DigitalSkillsGroup$w
DigitalSkillsGroup/DigitalSkill$x
DigitalSkillsGroup/Title$y
Dimension/CompetencyDimensionTypeCode$z
Dimension/Score${
Disability/Description$|
Disability/DisabilityTypeCode$}
Doi/Link%$
Doi/Value%%
EducationHistory/EducationOrganizationAttendance%&
EmployerHistory/Department%'
EmployerHistory/EmploymentPeriod%(
EmployerHistory/IndustryCode%)
EmployerHistory/Link%*
EmployerHistory/OrganizationContact%+
EmployerHistory/OrganizationName%,
EmployerHistory/PositionHistory%-
EmploymentHistory/EmployerHistory%.
EmploymentPeriod/CurrentIndicator%/
EmploymentPeriod/Description%0
EmploymentPeriod/EndDate%1
EmploymentPeriod/StartDate%2
EmploymentReferences/Referee%3
FieldOfStudy/MainFieldOfStudy%4
FieldOfStudy/SpecificFieldOfStudy%5
FreeFormPeriod/Duration%6
FreeFormPeriod/EndDate%7
FreeFormPeriod/StartDate%8
HobbiesAndInterests/HobbyOrInterest%9
License/FirstIssuedDate%:
License/FreeFormPeriod%;
License/LicenseName%<
License/LicenseTypeCode%=
Licenses/License%>
ManagementSkills/ManagementAndLeadershipSkill%?
NetworksAndMemberships/NetworkAndMembership%@
OrganisationalSkills/OrganisationalSkill%A
OrganizationContact/Communication%B
Others/Other%C
Others/Title%D
Period/Description%E
Period/Duration%F
Period/EndDate%G
Period/Ongoing%H
Period/StartDate%I
Person/BirthDate%J
Person/BirthPlace%K
Person/Communication%L
Person/Disability%M
Person/GenderCode%N
Person/MottoInLife%O
Person/NationalityCode%P
Person/PersonName%Q
Person/PrimaryLanguageCode%R
Person/ResidencyCountryCode%S
Person/Visa%T
PersonContact/Communication%U
PersonContact/PersonName%V
PersonName/FamilyName%W
PersonName/FormattedName%X
PersonName/FormerFamilyName%Y
PersonName/GenerationAffixCode%Z
PersonName/GivenName%[
PersonName/LegalName%\
PersonName/MiddleName%]
PersonName/PreferredName%^
PersonName/PreferredSalutationCode%_
PersonName/TitleAffixCode%`
PersonQualifications/PersonCompetency%a
PersonQualifications/QualificationsSummary%b
PositionHistory/City%c
PositionHistory/Country%d
PositionHistory/Description%e
PositionHistory/EmploymentPeriod%f
PositionHistory/PositionTitle%g
PositionPreferences/Description%h
PositionPreferences/PositionTitle%i
Profile/Attachment%j
Profile/CandidatePositionPreferences%k
Profile/Certifications%l
Profile/ClosingStatement%m
Profile/CommunicationAndInterpersonalSkills%n
Profile/ConferencesAndSeminars%o
Profile/CourseCertifications%p
Profile/CreativeWorks%q
Profile/DigitalSkills%r
Profile/EducationHistory%s
Profile/EmploymentHistory%t
Profile/EmploymentReferences%u
Profile/ExecutiveSummary%v
Profile/HobbiesAndInterests%w
Profile/ID%x
Profile/Licenses%y
Profile/ManagementAndLeadershipSkills%z
Profile/MilitaryHistory%{
Profile/NetworksAndMemberships%|
Profile/OrganisationalSkills%}
Profile/OrganizationAffiliations&$
Profile/Others&%
Profile/PatentHistory&&
Profile/PersonQualifications&'
Profile/Projects&(
Profile/PublicationHistory&)
Profile/Skills&*
Profile/SocialAndPoliticalActivities&+
Profile/SpeakingHistory&,
Profile/VoluntaryWorks&-
Programs/ProgramConcentration&.
Projects/Project&/
Publication/Authors&0
Publication/DOI&1
Publication/FormattedPublicationDescription&2
Publication/Journal&3
Publication/Link&4
Publication/Publisher&5
Publication/Reference&6
Publication/Title&7
Publication/Volume&8
Publication/Year&9
PublicationHistory/Publication&:
Referee/Comment&;
Referee/Communication&<
Referee/Link&=
Referee/PersonName&>
Referee/RefereeTypeCode&?
Referee/Role&@
Referee/YearsKnownNumber&A
Rendering/Design&B
Score/ScoreNumeric&C
Score/ScoreText&D
Section/Custom&E
Section/Title&F
SectionsOrder/Section&G
Skills/PersonCompetency&H
Skills/SkillsGroup&I
SkillsGroup/PersonCompetency&J
SkillsGroup/Title&K
Social/Activity&L
Social/HonourAwardDate&M
Social/Location&N
SocialAndPoliticalActivities/SocialAndPoliticalActivity&O
SpeakingEvent/Description&P
SpeakingEvent/EventName&Q
SpeakingHistory/SpeakingEvent&R
Supplier/PartyID&S
Supplier/PartyName&T
Supplier/PersonContact&U
Supplier/PrecedenceCode&V
Visa/IssuingCountryCode&W
Visa/VisaTypeCode&X
VoluntaryWorks/VoluntaryWork&Y
"#, b"\x0b\x00\"\x00\x1d\x00\x80\x00\x07\x00\x15\x01\x08\x01\xc9\x01)\x00\x01\x00&\x00\x1a\x00\x00\x007\x01q\x00\x08\x00\x14\x00!\x00\x00\x00r\x00\
\x03\x00\x1d\x01\x13\x00\x04\x00\x0b\x00\x1e\x01\x8c\x01\xb4\x00\x03\x00f\x04\x03\x00\"\x00\xe1\x03\\\x00\t\x00\xf6\x02\x94\x029\x00%\x01W\x02\
\x1d\x00\t\x03\x07\x00&\x00Y\x02\x0c\x11\x0b\x00", b"F\x18\x10f\x16P\xe1\x06P&\x05\x00\xf8\x07\xa0\xdc\x0e0}\x14`h\x15 \xa5\x14\xa0\xbc\x0b02\x07\xf0\x1a\x11\xb0`\x08@\xa9\
\x0ep\x17\x0c@\xd0\x17\xd0S\r\x10\n\x07p\t\x0b\x906\x0f\xa0\x02\x040\xc2\x12\x80\xac\x02\x80\xaa\x040\x86\x00\xb0\x8b\x02Ps\x0c\
\x90g\x13@e\r <\t\xb0\xdc\x16\xb0\xd2\x00p\x02\x01@\xd3\x14\x10\xec\r\xd0.\x16\xf0\xec\x05\xc0D\x10\xf0B\nP\x00\x00\x00\
A\x11\xc0\xa3\x0b`\x89\x0bPs\t\xe0\x97\x0f\xa0\x00\x16\x00U\x16 \xc4\x06\xb0\x1a\x06\xf0\xf0\x16`|\x10\xc0\x11\t\xe0g\x17\x00\xe6\
\t \x1f\x04@7\x04P\xf2\x02\xd0\xfc\x0c\x90\xce\x08\x90\x14\x150\x01\x00P\x9a\x050\xe9\x03P\x99\x06\xd0\x8e\x16\xc0o\x04\xb0\x87\r\
p\xf1\x06\xb0_\x0e\xe0\xbc\x0fPL\x00P\xc8\x01 s\x07\x00\xbd\x170\xbd\x16p\x00\x10\xb0\x8b\x04\x00\xdf\x04\x00+\x08@w\x01\xb0\
d\x0f\xa0}\x06\xb0Z\x110\x1d\x02P\x80\x05\xd0\xd0\x020\x89\x01@\x83\x17\x10W\x01\xe0\xe9\x08 `\x0c\x10\xd4\x05\xf0\xd1\x0c\xb0\x89\
\x07\x10J\x14\x80\xb6\x05\x00\xf1\x15\x00K\x08\xb0\x18\x18\xa0J\x12pw\x08\xa0\xa6\t\xb0\xab\n\x10j\x14\xd0V\x02\x00i\x12\xd0\xd5\x07\
\x00v\x16p4\x03P\x1c\x08p#\t`C\x16\xb0,\x15\x00S\x04`\x1e\x07\xe0\xfd\x0b\x80\xb2\x03\xb0D\x13\xb0\x1b\x17\x00b\x06\xf0\
\xd7\x15\x100\x0c\xb0\xe5\x17\x90^\x100\xfc\x14`\x08\x08@\x1b\x16\xa0\xf2\x01\xd0\xfa\x04\xe0u\x11\xe0\x04\x13 \xd8\x0fp\x00\x00\x00\xe1\
\x01\x00s\x00\x00%\x13\xe0G\x07\x10\x00\x0e\xb0\xaa\x01\xb0\x1c\x01\x90M\x0f\xe0\x89\x08\xb0_\x05\xc0|\x03p\x15\x0fP\xb3\x15\x00\x00\x00\
\x00\xdf\x13\x90U\x15\xb0\xe3\x11\xc0>\rP\x9d\x03\xe0\x9d\x17@\x17\x14\xf0\x04\x02P\xc3\t\xe0\x0e\x05\xe0 \r01\x14\x90\x90\x13\x80\
\xc2\x13\x10/\r\xf0\x9c\x00\xe0\xa3\x11\xf0F\x0cPe\n\xe0\x05\nP:\x010\x9f\x10\xa0\x89\x15P\xc1\r\xb0\x18\x03\x80\x8b\x0e\xf0\xc5\
\x04\x90\x00\x00\x00\xf7\x0e x\x13\xb0\xe9\x14\xe0.\x0e\xb0\xe1\x10\xc0\xbd\x07\xf0\xd8\r0\x93\x14`=\x08p\xd1\x03\xe0\x11\x00\xd0\x9b\x15\
\xc0\xf0\x13PB\x0e`\x02\x17pv\r`[\x07p\xa3\x0c\xa0\x84\x12\x10.\x120\x13\x12\xd0\xaf\x120\x9a\r \xee\n\x80&\x0b\xe0\
\x1c\n`\x9d\x07@\xad\r\x90\xc4\x11\x90\x15\x0e\x80\xbf\x10\x90\xd7\x0b0\xa2\x12\xe08\x00 \xac\x08\x80E\x0bp]\x00`|\x0f \xfb\
\x11\xb0t\x02p@\x15\x80\xc4\x0ep<\x06\xa0g\t\x90\xcf\n0\xa8\x16\xd0\xec\x00\xb0\x00\x00\x00e\x0b`T\x03 2\x18P\xfe\x17\
\xb0-\x17`}\x0e\x00\\\t\x80\x87\n\xd09\x02P(\x00\xd0\xc2\x15`\xbd\x00\xa0\xea\x12\x00\x05\x11\xe0-\x10\x00\xaf\x13\x90", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234], [
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
studying_training_languageStudying or training
work_languageWork
living_traveling_languageLiving or travelling
mediating_groups_languageMediating between groups
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
presentationsPresentations
publications
projects
citationsCitations
memberships
conferences
seminarsSeminars
workshopsWorkshops
references
signature_equivalentSignature
coursesCourses
certifications
AAgriculture, forestry and fishing
BMining and quarrying
CManufacturing
DElectricity, gas, steam and air conditioning supply
EWater supply, sewerage, waste management and remediation activities
FConstruction
GWholesale and retail trade; repair of motor vehicles and motorcycles
HTransportation and storage
IAccommodation and food service activities
JInformation and communication
KFinancial and insurance activities
LReal estate activities
MProfessional, scientific and technical activities
NAdministrative and support service activities
OPublic administration and defence; compulsory social security
PEducation
QHuman health and social work activities
RArts, entertainment and recreation
SOther service activities
TActivities of households as employers; undifferentiated goods- and services-producing activities of households for own use
UActivities of extraterritorial organisations and bodies
01Basic / broad general programmes
09Personal development
14Teacher training and education science
21Arts
22Humanities
31Social and behavioural science
32Journalism and information
34Business and administration
38Law
42Life sciences
44Physical sciences
46Mathematics and statistics
48Computing
52Engineering and engineering trades
54Manufacturing and processing
58Architecture and building
62Agriculture, forestry and fishery
64Veterinary
72Health
76Social services
81Personal services
84Transport services
85Environmental protection
86Security services
"#, b"\x07\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x04\x00;\x00\n\x00\t\x00\x10\x00\x0f\x00\x0c\x00\x0f\x00\x0e\x00\r\x00\t\x00\x07\x00\
\t\x00\t\x00\x07\x00\x0b\x00\t\x00\n\x00\t\x00\r\x00\x0c\x00\n\x00\n\x00\x0b\x00\x11\x00\x11\x00\x17\x00\x17\x00\x17\x00\x17\x00O\x00O\x00\
!\x00n\x00n\x00n\x00n\x00n\x00n\x00n\x00\n\x00\n\x00\n\x00\x0b\x00\x0c\x00\x02\x00\x02\x00\x03\x00\x04\x00\x02\x00\x02\x00\x02\x00\
\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\
\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\
\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\
\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\
\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\
\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\
\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\
\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\
\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\
\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x04\x00\x04\x00\x06\x00\x08\x00\
\x08\x00\x04\x00\t\x00\x05\x00\x05\x00\x03\x00\x03\x00\x05\x00\x01\x00\x01\x00\n\x00\x0b\x00\t\x00\x0b\x00\n\x00\x0b\x00\t\x00\x0b\x00\x0f\x00\r\x00\
\x0f\x00\x13\x00\x08\x00\x12\x00\x08\x00\x01\x00\x01\x00\x01\x00\x01\x00\x01\x00\x01\x00\x01\x00\x01\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\
\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\
\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\
\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\
\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x03\x00\
\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\
\x02\x00\x02\x00\x02\x00\x02\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x02\x00\x03\x00\x03\x00\x07\x00\x03\x00\x03\x00\x03\x00\x03\x00\x06\x00\x03\x00\x03\x00\
\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x06\x00\x03\x00\x03\x00\x06\x00\x03\x00\x06\x00\x03\x00\x03\x00\
\x03\x00\x03\x00\x07\x00\x03\x00\x07\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\
\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\
\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\
\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x03\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\
\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\
\x02\x00\x02\x00\x03\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\
\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x02\x00\x03\x00\x03\x00\x07\x00\x03\x00\x03\x00\x03\x00\
\x03\x00\x06\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x06\x00\x03\x00\x03\x00\x06\x00\
\x03\x00\x06\x00\x03\x00\x03\x00\x03\x00\x03\x00\x07\x00\x03\x00\x07\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x03\x00\x1a\x14\r\x04\x19\x14\x19\x18\x01\x00\
\x01\x00\x01\x00\x01\x00\x02\x00\x02\x00\x02\x00\x01\x00\x02\x00\x02\x00\x01\x00\x02\x00\x03\x00\x02\x00\x01\x00\x02\x00\x03\x00\x02\x00\r\x00\r\r\x0c\x00\
\x08\x00\t\t\x0b\x00\x0b\x00\x08\x08\t\t\n\x00\x14\t\x07\x07\x0e\x00\x01!\x01\x14\x01\r\x013\x01C\x01\x0c\x01D\x01\x1a\x01)\x01\x1d\
\x01\"\x01\x16\x011\x01-\x01=\x01\t\x01\'\x01\"\x01\x18\x01z\x017\x02 \x02\x14\x02&\x02\x04\x02\n\x02\x1e\x02\x1a\x02\x1b\x02\x03\
\x02\r\x02\x11\x02\x1a\x02\t\x02\"\x02\x1c\x02\x19\x02!\x02\n\x02\x06\x02\x0f\x02\x11\x02\x12\x02\x18\x02\x11", b"\x00\x00\x00\x08\x00\x00\x0c\x00\x00\x10\x00\x00\x14\x00\x00\x18\x00\x00\x1c\x00\x00 \x00\x00$\x00\x00)\x00\x00e\x00\x00p\x00\x00z\x00\x00\x8b\
\x00\x00\x9b\x00\x00\xa8\x00\x00\xb8\x00\x00\xc7\x00\x00\xd5\x00\x00\xdf\x00\x00\xe7\x00\x00\xf1\x00\x00\xfb\x00\x00\x03\x01\x00\x0f\x01\x00\x19\x01\x00$\x01\
\x00.\x01\x00<\x01\x00I\x01\x00T\x01\x00_\x01\x00k\x01\x00}\x01\x00\x8f\x01\x00\xa7\x01\x00\xbf\x01\x00\xd7\x01\x00\xef\x01\x00?\x02\x00\
\x8f\x02\x00\xb1\x02\x00 \x03\x00\x8f\x03\x00\xfe\x03\x00m\x04\x00\xdc\x04\x00K\x05\x00\xba\x05\x00\xc5\x05\x00\xd0\x05\x00\xdb\x05\x00\xe7\x05\x00\xf4\
\x05\x00\xf7\x05\x00\xfa\x05\x00\xfe\x05\x00\x03\x06\x00\x06\x06\x00\t\x06\x00\x0c\x06\x00\x0f\x06\x00\x12\x06\x00\x15\x06\x00\x18\x06\x00\x1b\x06\x00\x1e\x06\
\x00!\x06\x00$\x06\x00\'\x06\x00*\x06\x00-\x06\x000\x06\x003\x06\x006\x06\x009\x06\x00<\x06\x00?\x06\x00B\x06\x00E\x06\x00\
H\x06\x00K\x06\x00N\x06\x00Q\x06\x00T\x06\x00W\x06\x00Z\x06\x00]\x06\x00`\x06\x00c\x06\x00f\x06\x00i\x06\x00l\x06\x00o\
\x06\x00r\x06\x00u\x06\x00x\x06\x00{\x06\x00~\x06\x00\x81\x06\x00\x84\x06\x00\x87\x06\x00\x8a\x06\x00\x8d\x06\x00\x90\x06\x00\x93\x06\x00\x96\x06\
\x00\x99\x06\x00\x9c\x06\x00\x9f\x06\x00\xa2\x06\x00\xa5\x06\x00\xa8\x06\x00\xab\x06\x00\xae\x06\x00\xb1\x06\x00\xb4\x06\x00\xb7\x06\x00\xba\x06\x00\xbd\x06\x00\
\xc0\x06\x00\xc3\x06\x00\xc6\x06\x00\xc9\x06\x00\xcc\x06\x00\xcf\x06\x00\xd2\x06\x00\xd5\x06\x00\xd8\x06\x00\xdb\x06\x00\xde\x06\x00\xe1\x06\x00\xe4\x06\x00\xe7\
\x06\x00\xea\x06\x00\xed\x06\x00\xf0\x06\x00\xf3\x06\x00\xf6\x06\x00\xf9\x06\x00\xfc\x06\x00\xff\x06\x00\x02\x07\x00\x05\x07\x00\x08\x07\x00\x0b\x07\x00\x0e\x07\
\x00\x11\x07\x00\x14\x07\x00\x17\x07\x00\x1a\x07\x00\x1d\x07\x00 \x07\x00#\x07\x00&\x07\x00)\x07\x00,\x07\x00/\x07\x002\x07\x005\x07\x00\
8\x07\x00;\x07\x00>\x07\x00A\x07\x00D\x07\x00G\x07\x00J\x07\x00M\x07\x00P\x07\x00S\x07\x00V\x07\x00Y\x07\x00\\\x07\x00_\
\x07\x00b\x07\x00e\x07\x00h\x07\x00k\x07\x00n\x07\x00q\x07\x00t\x07\x00w\x07\x00z\x07\x00}\x07\x00\x80\x07\x00\x83\x07\x00\x86\x07\
\x00\x89\x07\x00\x8c\x07\x00\x8f\x07\x00\x92\x07\x00\x95\x07\x00\x98\x07\x00\x9b\x07\x00\x9e\x07\x00\xa1\x07\x00\xa4\x07\x00\xa7\x07\x00\xaa\x07\x00\xad\x07\x00\
\xb0\x07\x00\xb3\x07\x00\xb6\x07\x00\xb9\x07\x00\xbc\x07\x00\xbf\x07\x00\xc2\x07\x00\xc5\x07\x00\xc8\x07\x00\xcb\x07\x00\xce\x07\x00\xd1\x07\x00\xd4\x07\x00\xd7\
\x07\x00\xda\x07\x00\xdd\x07\x00\xe0\x07\x00\xe3\x07\x00\xe6\x07\x00\xe9\x07\x00\xec\x07\x00\xef\x07\x00\xf2\x07\x00\xf5\x07\x00\xf8\x07\x00\xfb\x07\x00\xfe\x07\
\x00\x01\x08\x00\x04\x08\x00\x07\x08\x00\n\x08\x00\r\x08\x00\x10\x08\x00\x13\x08\x00\x16\x08\x00\x19\x08\x00\x1c\x08\x00\x1f\x08\x00\"\x08\x00%\x08\x00\
(\x08\x00+\x08\x00.\x08\x001\x08\x004\x08\x007\x08\x00:\x08\x00=\x08\x00@\x08\x00C\x08\x00F\x08\x00I\x08\x00L\x08\x00O\
\x08\x00R\x08\x00U\x08\x00X\x08\x00]\x08\x00b\x08\x00i\x08\x00r\x08\x00{\x08\x00\x80\x08\x00\x8a\x08\x00\x90\x08\x00\x96\x08\x00\x9a\x08\
\x00\x9e\x08\x00\xa4\x08\x00\xa6\x08\x00\xa8\x08\x00\xb3\x08\x00\xbf\x08\x00\xc9\x08\x00\xd5\x08\x00\xe0\x08\x00\xec\x08\x00\xf6\x08\x00\x02\t\x00\x12\t\x00\
\x20\t\x000\t\x00D\t\x00M\t\x00`\t\x00i\t\x00k\t\x00m\t\x00o\t\x00q\t\x00s\t\x00u\t\x00w\t\x00y\
\t\x00|\t\x00\x7f\t\x00\x82\t\x00\x85\t\x00\x88\t\x00\x8b\t\x00\x8e\t\x00\x91\t\x00\x94\t\x00\x97\t\x00\x9a\t\x00\x9d\t\x00\xa0\t\
\x00\xa3\t\x00\xa6\t\x00\xa9\t\x00\xac\t\x00\xaf\t\x00\xb2\t\x00\xb5\t\x00\xb8\t\x00\xbb\t\x00\xbe\t\x00\xc1\t\x00\xc4\t\x00\xc7\t\x00\
\xca\t\x00\xcd\t\x00\xd0\t\x00\xd3\t\x00\xd6\t\x00\xd9\t\x00\xdc\t\x00\xdf\t\x00\xe2\t\x00\xe5\t\x00\xe8\t\x00\xeb\t\x00\xee\t\x00\xf1\
\t\x00\xf4\t\x00\xf7\t\x00\xfa\t\x00\xfd\t\x00\x00\n\x00\x03\n\x00\x06\n\x00\t\n\x00\x0c\n\x00\x0f\n\x00\x12\n\x00\x15\n\x00\x18\n\
\x00\x1b\n\x00\x1e\n\x00!\n\x00$\n\x00\'\n\x00*\n\x00-\n\x000\n\x003\n\x006\n\x009\n\x00<\n\x00?\n\x00\
B\n\x00E\n\x00H\n\x00K\n\x00N\n\x00Q\n\x00T\n\x00W\n\x00Z\n\x00]\n\x00`\n\x00c\n\x00f\n\x00i\
\n\x00l\n\x00o\n\x00r\n\x00u\n\x00x\n\x00{\n\x00\x7f\n\x00\x82\n\x00\x85\n\x00\x88\n\x00\x8b\n\x00\x8e\n\x00\x91\n\
\x00\x94\n\x00\x97\n\x00\x9a\n\x00\x9d\n\x00\xa0\n\x00\xa3\n\x00\xa6\n\x00\xa9\n\x00\xac\n\x00\xaf\n\x00\xb2\n\x00\xb5\n\x00\xb8\n\x00\
\xbb\n\x00\xbe\n\x00\xc1\n\x00\xc4\n\x00\xc7\n\x00\xcb\n\x00\xcf\n\x00\xd3\n\x00\xd7\n\x00\xdb\n\x00\xde\n\x00\xe2\n\x00\xe6\n\x00\xee\
\n\x00\xf2\n\x00\xf6\n\x00\xfa\n\x00\xfe\n\x00\x05\x0b\x00\t\x0b\x00\r\x0b\x00\x11\x0b\x00\x15\x0b\x00\x19\x0b\x00\x1d\x0b\x00!\x0b\x00%\x0b\
\x00)\x0b\x00-\x0b\x001\x0b\x005\x0b\x009\x0b\x00=\x0b\x00D\x0b\x00H\x0b\x00L\x0b\x00S\x0b\x00W\x0b\x00^\x0b\x00b\x0b\x00\
f\x0b\x00j\x0b\x00n\x0b\x00v\x0b\x00z\x0b\x00\x82\x0b\x00\x86\x0b\x00\x8a\x0b\x00\x8e\x0b\x00\x92\x0b\x00\x96\x0b\x00\x9a\x0b\x00\x9d\x0b\x00\xa0\
\x0b\x00\xa3\x0b\x00\xa6\x0b\x00\xa9\x0b\x00\xac\x0b\x00\xaf\x0b\x00\xb2\x0b\x00\xb5\x0b\x00\xb8\x0b\x00\xbb\x0b\x00\xbe\x0b\x00\xc1\x0b\x00\xc4\x0b\x00\xc7\x0b\
\x00\xca\x0b\x00\xcd\x0b\x00\xd0\x0b\x00\xd3\x0b\x00\xd6\x0b\x00\xd9\x0b\x00\xdc\x0b\x00\xdf\x0b\x00\xe2\x0b\x00\xe5\x0b\x00\xe8\x0b\x00\xeb\x0b\x00\xee\x0b\x00\
\xf1\x0b\x00\xf4\x0b\x00\xf7\x0b\x00\xfa\x0b\x00\xfd\x0b\x00\x00\x0c\x00\x03\x0c\x00\x06\x0c\x00\t\x0c\x00\x0c\x0c\x00\x0f\x0c\x00\x12\x0c\x00\x15\x0c\x00\x18\
\x0c\x00\x1b\x0c\x00\x1e\x0c\x00!\x0c\x00$\x0c\x00\'\x0c\x00*\x0c\x00-\x0c\x000\x0c\x003\x0c\x006\x0c\x009\x0c\x00<\x0c\x00?\x0c\
\x00B\x0c\x00F\x0c\x00I\x0c\x00L\x0c\x00O\x0c\x00R\x0c\x00U\x0c\x00X\x0c\x00[\x0c\x00^\x0c\x00a\x0c\x00d\x0c\x00g\x0c\x00\
j\x0c\x00m\x0c\x00p\x0c\x00s\x0c\x00v\x0c\x00y\x0c\x00|\x0c\x00\x7f\x0c\x00\x82\x0c\x00\x85\x0c\x00\x88\x0c\x00\x8b\x0c\x00\x8e\x0c\x00\x91\
\x0c\x00\x94\x0c\x00\x97\x0c\x00\x9a\x0c\x00\x9d\x0c\x00\xa0\x0c\x00\xa3\x0c\x00\xa6\x0c\x00\xa9\x0c\x00\xac\x0c\x00\xb0\x0c\x00\xb3\x0c\x00\xb6\x0c\x00\xb9\x0c\
\x00\xbc\x0c\x00\xbf\x0c\x00\xc2\x0c\x00\xc5\x0c\x00\xc8\x0c\x00\xcb\x0c\x00\xce\x0c\x00\xd1\x0c\x00\xd4\x0c\x00\xd7\x0c\x00\xda\x0c\x00\xdd\x0c\x00\xe0\x0c\x00\
\xe3\x0c\x00\xe6\x0c\x00\xe9\x0c\x00\xec\x0c\x00\xef\x0c\x00\xf2\x0c\x00\xf5\x0c\x00\xf8\x0c\x00\xfb\x0c\x00\xff\x0c\x00\x03\r\x00\x07\r\x00\x0b\r\x00\x0f\
\r\x00\x12\r\x00\x16\r\x00\x1a\r\x00\"\r\x00&\r\x00*\r\x00.\r\x002\r\x009\r\x00=\r\x00A\r\x00E\r\x00I\r\
\x00M\r\x00Q\r\x00U\r\x00Y\r\x00]\r\x00a\r\x00e\r\x00i\r\x00m\r\x00q\r\x00x\r\x00|\r\x00\x80\r\x00\
\x87\r\x00\x8b\r\x00\x92\r\x00\x96\r\x00\x9a\r\x00\x9e\r\x00\xa2\r\x00\xaa\r\x00\xae\r\x00\xb6\r\x00\xba\r\x00\xbe\r\x00\xc2\r\x00\xc6\
\r\x00\xca\r\x00\xce\r\x00\xfd\r\x00\x0f\x0e\x00=\x0e\x00o\x0e\x00q\x0e\x00s\x0e\x00u\x0e\x00w\x0e\x00z\x0e\x00}\x0e\x00\x80\x0e\
\x00\x82\x0e\x00\x85\x0e\x00\x88\x0e\x00\x8a\x0e\x00\x8d\x0e\x00\x91\x0e\x00\x94\x0e\x00\x96\x0e\x00\x99\x0e\x00\x9d\x0e\x00\xa0\x0e\x00\xae\x0e\x00\xc9\x0e\x00\
\xd6\x0e\x00\xdf\x0e\x00\xf2\x0e\x00\xfe\x0e\x00\n\x0f\x00\x1b\x0f\x00.\x0f\x009\x0f\x00W\x0f\x00f\x0f\x00u\x0f\x00\x98\x0f\x00\xae\x0f\x00\xbd\
\x0f\x00\xf2\x0f\x007\x10\x00E\x10\x00\x8b\x10\x00\xa7\x10\x00\xd2\x10\x00\xf1\x10\x00\x15\x11\x00-\x11\x00`\x11\x00\x8f\x11\x00\xce\x11\x00\xd9\x11\
\x00\x02\x12\x00&\x12\x00@\x12\x00\xbc\x12\x00\xf5\x12\x00\x18\x13\x00/\x13\x00X\x13\x00_\x13\x00l\x13\x00\x8d\x13\x00\xaa\x13\x00\xc8\x13\x00\
\xce\x13\x00\xde\x13\x00\xf2\x13\x00\x0f\x14\x00\x1b\x14\x00@\x14\x00_\x14\x00{\x14\x00\x9f\x14\x00\xac\x14\x00\xb5\x14\x00\xc7\x14\x00\xdb\x14\x00\xf0\
\x14\x00\x0b\x15\x00" }

index! { V3_LISTS: (u16, u16), r#"achievement$$
business$%
copyright$&
country$'
digitalLevel$(
documentType$)
eqf$*
experienceArea$+
fieldFormat$,
fieldOrder$-
fieldPosition$.
fileType$/
foreignLanguage$0
gender$1
headline$2
imageType$3
instantMessagingUse$4
isced97$5
licence$6
motherTongue$7
nace$8
printedType$9
telephoneUse$:
title$;
websiteUse$<
xsdVersion$=
"#, b"\xb0\x00\x11\x00\x00\x00*\x00>\x00\x0b\x00", b"\xb6\x00\x90e\x00\x00\xad\x00\x00T\x00\x00\x1a\x00\xe0\x06\x01@0\x00\xb0?\x00\xc0?\x01@s\x00\x90\xc1\x00\xa0\xe3\x00\xb0\x0f\x00\xb0\x90\
\x00\xb0\x01\x00\x80\xed\x00@&\x00\x102\x01\xd0\x1b\x01\xe0\x00\x00\x00\x80\x00@\xcd\x00\xd0*\x01\x90\x9b\x00PN\x00\xf0\r\x01\x10\xf7\x00\
\xa0", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26], [
(637, 13), (284, 1), (9, 1), (58, 198), (619, 3), (0, 5), (285, 8), (615, 4),
(10, 22), (32, 18), (50, 3), (274, 5), (451, 164), (268, 2), (279, 5), (270, 4),
(263, 5), (671, 24), (622, 15), (293, 158), (650, 21), (5, 3), (256, 3), (53, 5),
(259, 4), (8, 1),
] }

index! { V3_CODE: u16, r#"achievement/certifications$$
achievement/citations$%
achievement/conferences$&
achievement/courses$'
achievement/honors_awards$(
achievement/memberships$)
achievement/presentations$*
achievement/projects$+
achievement/publications$,
achievement/references$-
achievement/seminars$.
achievement/signature_equivalent$/
achievement/workshops$0
business/business$1
copyright/© european communities | http://europass.cedefop.europa.eu$2
country/ad$3
country/ae$4
country/af$5
country/ag$6
country/al$7
country/am$8
country/ao$9
country/ar$:
country/at$;
country/au$<
country/az$=
country/ba$>
country/bb$?
country/bd$@
country/be$A
country/bf$B
country/bg$C
country/bh$D
country/bi$E
country/bj$F
country/bn$G
country/bo$H
country/br$I
country/bs$J
country/bt$K
country/bw$L
country/by$M
country/bz$N
country/ca$O
country/cd$P
country/cf$Q
country/cg$R
country/ch$S
country/ci$T
country/cl$U
country/cm$V
country/cn$W
country/co$X
country/cr$Y
country/cu$Z
country/cv$[
country/cy$\
country/cz$]
country/de$^
country/dj$_
country/dk$`
country/dm$a
country/do$b
country/dz$c
country/ec$d
country/ee$e
country/eg$f
country/el$g
country/er$h
country/es$i
country/et$j
country/fi$k
country/fj$l
country/fm$m
country/fr$n
country/ga$o
country/gd$p
country/ge$q
country/gh$r
country/gl$s
country/gm$t
country/gn$u
country/gq$v
country/gt$w
country/gw$x
country/gy$y
country/hn$z
country/hr${
country/ht$|
country/hu$}
country/id%$
country/ie%%
country/il%&
country/in%'
country/iq%(
country/ir%)
country/is%*
country/it%+
country/jm%,
country/jo%-
country/jp%.
country/ke%/
country/kg%0
country/kh%1
country/ki%2
country/km%3
country/kn%4
country/kp%5
country/kr%6
country/kw%7
country/kz%8
country/la%9
country/lb%:
country/lc%;
country/li%<
country/lk%=
country/lr%>
country/ls%?
country/lt%@
country/lu%A
country/lv%B
country/ly%C
country/ma%D
country/mc%E
country/md%F
country/me%G
country/mg%H
country/mh%I
country/mk%J
country/ml%K
country/mm%L
country/mn%M
country/mr%N
country/mt%O
country/mu%P
country/mv%Q
country/mw%R
country/mx%S
country/my%T
country/mz%U
country/na%V
country/ne%W
country/ng%X
country/ni%Y
country/nl%Z
country/no%[
country/np%\
country/nr%]
country/nu%^
country/nz%_
country/om%`
country/pa%a
country/pe%b
country/pg%c
country/ph%d
country/pk%e
country/pl%f
country/ps%g
country/pt%h
country/pw%i
country/py%j
country/qa%k
country/ro%l
country/rs%m
country/ru%n
country/rw%o
country/sa%p
country/sb%q
country/sc%r
country/sd%s
country/se%t
country/sg%u
country/si%v
country/sk%w
country/sl%x
country/sm%y
country/sn%z
country/so%{
country/sr%|
country/ss%}
country/st&$
country/sv&%
country/sy&&
country/sz&'
country/td&(
country/tg&)
country/th&*
country/tj&+
country/tl&,
country/tm&-
country/tn&.
country/to&/
country/tr&0
country/tt&1
country/tv&2
country/tz&3
country/ua&4
country/ug&5
country/uk&6
country/us&7
country/uy&8
country/uz&9
country/va&:
country/vc&;
country/ve&<
country/vn&=
country/vu&>
country/ws&?
country/xk&@
country/ye&A
country/za&B
country/zm&C
country/zw&D
digitalLevel/a&E
digitalLevel/b&F
digitalLevel/c&G
documentType/ecl&H
documentType/ecv&I
documentType/ecv_esp&J
documentType/elp&K
documentType/esp&L
eqf/1&M
eqf/2&N
eqf/3&O
eqf/4&P
eqf/5&Q
eqf/6&R
eqf/7&S
eqf/8&T
experienceArea/living_traveling_language&U
experienceArea/mediating_groups_language&V
experienceArea/studying_training_language&W
experienceArea/work_language&X
fieldFormat/numeric/long&Y
fieldFormat/numeric/long/us&Z
fieldFormat/numeric/medium&[
fieldFormat/numeric/short&\
fieldFormat/s
z m (c)&]
fieldFormat/s p-z m (c)&^
fieldFormat/s p-z m c&_
fieldFormat/s z m (c)&`
fieldFormat/s z m c&a
fieldFormat/s, m z (c)&b
fieldFormat/s, m, p-z (c)&c
fieldFormat/s, m, z (c)&d
fieldFormat/s, m, z c&e
fieldFormat/s, p-z m (c)&f
fieldFormat/s, z m (c)&g
fieldFormat/s, z m, c&h
fieldFormat/s, z-m (c)&i
fieldFormat/s,m z c&j
fieldFormat/text/long&k
fieldFormat/text/long/suffix&l
fieldFormat/text/long/texts&m
fieldFormat/text/short&n
fieldOrder/addressee letter.localisation letter.subjectline letter.openingsalutation letter.body letter.closingsalutation&o
fieldOrder/addressee letter.subjectline letter.localisation letter.openingsalutation letter.body letter.closingsalutation&p
fieldOrder/addressee letter.subjectline letter.openingsalutation letter.body letter.localisation letter.closingsalutation&q
fieldOrder/date place&r
fieldOrder/firstname surname&s
fieldOrder/firstname surname title&t
fieldOrder/identification headline education workexperience skills achievement referenceto&u
fieldOrder/identification headline workexperience education skills achievement referenceto&v
fieldOrder/identification skills referenceto&w
fieldOrder/letter.localisation addressee letter.subjectline letter.openingsalutation letter.body letter.closingsalutation&x
fieldOrder/letter.localisation letter.subjectline addressee letter.openingsalutation letter.body letter.closingsalutation&y
fieldOrder/letter.subjectline addressee letter.localisation letter.openingsalutation letter.body letter.closingsalutation&z
fieldOrder/letter.subjectline addressee letter.openingsalutation letter.body letter.localisation letter.closingsalutation&{
fieldOrder/place date&|
fieldOrder/surname firstname&}
fieldOrder/surname firstname title'$
fieldOrder/title firstname surname'%
fieldOrder/title surname firstname'&
fieldPosition/left-align''
fieldPosition/middle-align'(
fieldPosition/right-align')
fileType/application/pdf'*
fileType/image/jpeg'+
fileType/image/pjpeg',
fileType/image/png'-
fileType/image/x-png'.
foreignLanguage/ab'/
foreignLanguage/af'0
foreignLanguage/am'1
foreignLanguage/an'2
foreignLanguage/ar'3
foreignLanguage/as'4
foreignLanguage/asq'5
foreignLanguage/az'6
foreignLanguage/be'7
foreignLanguage/ber'8
foreignLanguage/bfi'9
foreignLanguage/bg':
foreignLanguage/bn';
foreignLanguage/bo'<
foreignLanguage/bos-sgn'=
foreignLanguage/bqn'>
foreignLanguage/br'?
foreignLanguage/bs'@
foreignLanguage/ca'A
foreignLanguage/ce'B
foreignLanguage/co'C
foreignLanguage/cs'D
foreignLanguage/csc'E
foreignLanguage/cse'F
foreignLanguage/csq'G
foreignLanguage/cu'H
foreignLanguage/cy'I
foreignLanguage/cy-sgn'J
foreignLanguage/da'K
foreignLanguage/de'L
foreignLanguage/dse'M
foreignLanguage/dsl'N
foreignLanguage/el'O
foreignLanguage/en'P
foreignLanguage/eo'Q
foreignLanguage/es'R
foreignLanguage/eso'S
foreignLanguage/et'T
foreignLanguage/eu'U
foreignLanguage/fa'V
foreignLanguage/fi'W
foreignLanguage/fil'X
foreignLanguage/fj'Y
foreignLanguage/fo'Z
foreignLanguage/fr'[
foreignLanguage/fse'\
foreignLanguage/fsl']
foreignLanguage/fy'^
foreignLanguage/ga'_
foreignLanguage/gd'`
foreignLanguage/gl'a
foreignLanguage/grc'b
foreignLanguage/gsg'c
foreignLanguage/gss'd
foreignLanguage/gu'e
foreignLanguage/gv'f
foreignLanguage/he'g
foreignLanguage/hi'h
foreignLanguage/hr'i
foreignLanguage/hsh'j
foreignLanguage/ht'k
foreignLanguage/hu'l
foreignLanguage/hy'm
foreignLanguage/icl'n
foreignLanguage/id'o
foreignLanguage/is'p
foreignLanguage/ise'q
foreignLanguage/isg'r
foreignLanguage/it's
foreignLanguage/ja't
foreignLanguage/jv'u
foreignLanguage/ka'v
foreignLanguage/kg'w
foreignLanguage/kk'x
foreignLanguage/km'y
foreignLanguage/kn'z
foreignLanguage/ko'{
foreignLanguage/ku'|
foreignLanguage/kw'}
foreignLanguage/ky($
foreignLanguage/la(%
foreignLanguage/lb(&
foreignLanguage/li('
foreignLanguage/lls((
foreignLanguage/ln()
foreignLanguage/lo(*
foreignLanguage/lsl(+
foreignLanguage/lt(,
foreignLanguage/lv(-
foreignLanguage/mdl(.
foreignLanguage/me(/
foreignLanguage/me-sgn(0
foreignLanguage/mg(1
foreignLanguage/mk(2
foreignLanguage/mk-sgn(3
foreignLanguage/ml(4
foreignLanguage/mn(5
foreignLanguage/mo(6
foreignLanguage/mr(7
foreignLanguage/ms(8
foreignLanguage/mt(9
foreignLanguage/my(:
foreignLanguage/nb(;
foreignLanguage/ne(<
foreignLanguage/nl(=
foreignLanguage/nn(>
foreignLanguage/no(?
foreignLanguage/nsl(@
foreignLanguage/oc(A
foreignLanguage/om(B
foreignLanguage/ori(C
foreignLanguage/pa(D
foreignLanguage/pl(E
foreignLanguage/pms(F
foreignLanguage/ps(G
foreignLanguage/pso(H
foreignLanguage/psr(I
foreignLanguage/pt(J
foreignLanguage/rm(K
foreignLanguage/rms(L
foreignLanguage/ro(M
foreignLanguage/rom(N
foreignLanguage/ru(O
foreignLanguage/sc(P
foreignLanguage/sd(Q
foreignLanguage/se(R
foreignLanguage/sfb(S
foreignLanguage/sgg(T
foreignLanguage/sk(U
foreignLanguage/sl(V
foreignLanguage/slf(W
foreignLanguage/slv-sgn(X
foreignLanguage/so(Y
foreignLanguage/sq(Z
foreignLanguage/sqk([
foreignLanguage/sr(\
foreignLanguage/srp-sgn(]
foreignLanguage/ssp(^
foreignLanguage/ssr(_
foreignLanguage/sv(`
foreignLanguage/svk(a
foreignLanguage/sw(b
foreignLanguage/swl(c
foreignLanguage/ta(d
foreignLanguage/te(e
foreignLanguage/tg(f
foreignLanguage/th(g
foreignLanguage/tk(h
foreignLanguage/tl(i
foreignLanguage/tr(j
foreignLanguage/tsm(k
foreignLanguage/tt(l
foreignLanguage/ty(m
foreignLanguage/uk(n
foreignLanguage/ur(o
foreignLanguage/uz(p
foreignLanguage/vgt(q
foreignLanguage/vi(r
foreignLanguage/vo(s
foreignLanguage/wol(t
foreignLanguage/xk-sgn(u
foreignLanguage/yi(v
foreignLanguage/yo(w
foreignLanguage/zh(x
gender/f(y
gender/m(z
headline/job_applied_for({
headline/personal_statement(|
headline/position(}
headline/preferred_job)$
headline/studies_applied_for)%
imageType/image/jpeg)&
imageType/image/pjpeg)'
imageType/image/png)(
imageType/image/x-png))
instantMessagingUse/gtalk)*
instantMessagingUse/icq)+
instantMessagingUse/msn),
instantMessagingUse/skype)-
instantMessagingUse/yahoo).
isced97/01)/
isced97/09)0
isced97/14)1
isced97/21)2
isced97/22)3
isced97/31)4
isced97/32)5
isced97/34)6
isced97/38)7
isced97/42)8
isced97/44)9
isced97/46):
isced97/48);
isced97/52)<
isced97/54)=
isced97/58)>
isced97/62)?
isced97/64)@
isced97/72)A
isced97/76)B
isced97/81)C
isced97/84)D
isced97/85)E
isced97/86)F
licence/a)G
licence/a1)H
licence/a2)I
licence/am)J
licence/b)K
licence/b1)L
licence/be)M
licence/c)N
licence/c1)O
licence/c1e)P
licence/ce)Q
licence/d)R
licence/d1)S
licence/d1e)T
licence/de)U
motherTongue/ab)V
motherTongue/af)W
motherTongue/am)X
motherTongue/an)Y
motherTongue/ar)Z
motherTongue/as)[
motherTongue/asq)\
motherTongue/az)]
motherTongue/be)^
motherTongue/ber)_
motherTongue/bfi)`
motherTongue/bg)a
motherTongue/bn)b
motherTongue/bo)c
motherTongue/bos-sgn)d
motherTongue/bqn)e
motherTongue/br)f
motherTongue/bs)g
motherTongue/ca)h
motherTongue/ce)i
motherTongue/co)j
motherTongue/cs)k
motherTongue/csc)l
motherTongue/cse)m
motherTongue/csq)n
motherTongue/cy)o
motherTongue/cy-sgn)p
motherTongue/da)q
motherTongue/de)r
motherTongue/dse)s
motherTongue/dsl)t
motherTongue/el)u
motherTongue/en)v
motherTongue/es)w
motherTongue/eso)x
motherTongue/et)y
motherTongue/eu)z
motherTongue/fa){
motherTongue/fi)|
motherTongue/fil)}
motherTongue/fj*$
motherTongue/fo*%
motherTongue/fr*&
motherTongue/fse*'
motherTongue/fsl*(
motherTongue/fy*)
motherTongue/ga**
motherTongue/gd*+
motherTongue/gl*,
motherTongue/gsg*-
motherTongue/gss*.
motherTongue/gu*/
motherTongue/gv*0
motherTongue/he*1
motherTongue/hi*2
motherTongue/hr*3
motherTongue/hsh*4
motherTongue/ht*5
motherTongue/hu*6
motherTongue/hy*7
motherTongue/icl*8
motherTongue/id*9
motherTongue/is*:
motherTongue/ise*;
motherTongue/isg*<
motherTongue/it*=
motherTongue/ja*>
motherTongue/jv*?
motherTongue/ka*@
motherTongue/kg*A
motherTongue/kk*B
motherTongue/km*C
motherTongue/kn*D
motherTongue/ko*E
motherTongue/ku*F
motherTongue/kw*G
motherTongue/ky*H
motherTongue/lb*I
motherTongue/li*J
motherTongue/lls*K
motherTongue/ln*L
motherTongue/lo*M
motherTongue/lsl*N
motherTongue/lt*O
motherTongue/lv*P
motherTongue/mdl*Q
motherTongue/me*R
motherTongue/me-sgn*S
motherTongue/mg*T
motherTongue/mk*U
motherTongue/mk-sgn*V
motherTongue/ml*W
motherTongue/mn*X
motherTongue/mo*Y
motherTongue/mr*Z
motherTongue/ms*[
motherTongue/mt*\
motherTongue/my*]
motherTongue/nb*^
motherTongue/ne*_
motherTongue/nl*`
motherTongue/nn*a
motherTongue/no*b
motherTongue/nsl*c
motherTongue/om*d
motherTongue/ori*e
motherTongue/pa*f
motherTongue/pl*g
motherTongue/pms*h
motherTongue/ps*i
motherTongue/pso*j
motherTongue/psr*k
motherTongue/pt*l
motherTongue/rm*m
motherTongue/rms*n
motherTongue/ro*o
motherTongue/rom*p
motherTongue/ru*q
motherTongue/sc*r
motherTongue/sd*s
motherTongue/se*t
motherTongue/sfb*u
motherTongue/sgg*v
motherTongue/sk*w
motherTongue/sl*x
motherTongue/slf*y
motherTongue/slv-sgn*z
motherTongue/so*{
motherTongue/sq*|
motherTongue/sqk*}
motherTongue/sr+$
motherTongue/srp-sgn+%
motherTongue/ssp+&
motherTongue/ssr+'
motherTongue/sv+(
motherTongue/svk+)
motherTongue/sw+*
motherTongue/swl++
motherTongue/ta+,
motherTongue/te+-
motherTongue/tg+.
motherTongue/th+/
motherTongue/tk+0
motherTongue/tl+1
motherTongue/tr+2
motherTongue/tsm+3
motherTongue/tt+4
motherTongue/ty+5
motherTongue/uk+6
motherTongue/ur+7
motherTongue/uz+8
motherTongue/vgt+9
motherTongue/vi+:
motherTongue/wol+;
motherTongue/xk-sgn+<
motherTongue/yi+=
motherTongue/yo+>
motherTongue/zh+?
nace/a+@
nace/b+A
nace/c+B
nace/d+C
nace/e+D
nace/f+E
nace/g+F
nace/h+G
nace/i+H
nace/j+I
nace/k+J
nace/l+K
nace/m+L
nace/n+M
nace/o+N
nace/p+O
nace/q+P
nace/r+Q
nace/s+R
nace/t+S
nace/u+T
printedType/ecl+U
printedType/ecv+V
printedType/elp+W
telephoneUse/home+X
telephoneUse/mobile+Y
telephoneUse/work+Z
title/dr+[
title/miss+\
title/mr+]
title/mrs+^
title/ms+_
websiteUse/blog+`
websiteUse/business+a
websiteUse/personal+b
websiteUse/portfolio+c
xsdVersion/v3.4+d
"#, b"\x00\x00\x0e\x00k\x01A\x00\xd3\x00\x8c\x00\x00\x00\n\x00\x1a\x00\xb2\x00U\x00\x1e\x00\x08\x00\x01\x00\x0f\x04\x02\x00\x0b\x00\x0f\x00\x08\x00\x15\x00\
q\x01\x02\x00\x86\x00S\x00\x02\x00\x0c\x00\x0e\x02\x06\x00\x85\x00\x03\x00\x81\x00\x1e\x00\x00\x00u\x00\xd8\x00;\x01(\x00\xc3\x00\x0e\x00K\x00\
\x17\x00\x03\x00\x08\x00\x8f\x01\x08\x00\xba\x00\x7f\x00c\x01i\x00+\x00\x1b\x00\x00\x00+\x00\x00\x00\x82\x00.\x00\\\x03\xb6\x00\x00\x00\x08\x00\
\r\x00\x06\x00\xb6\x02\x11\x00&\x00s\x04\xf8\x00\x0b\x00\x03\x00\xda\x00\x8a\x05\x07\x00\x01\x00H\x00\xed\x00p\x05\x96\x00>\x00\xe4\x00\xc9\x02\
l\x00\xf7\x00\xb3\x00\x1f\x02\xb0\x00\x04\x00\"\x00r\x00\x9a\x01\x1e\x01-\x00C\x00\xc0\x03,\x03\xc5\x00$\x02\xca\x04\x1a\x00\n\x00\x02\x00\
\x05\x00\x06\x00\xc3\x01\x00\x00_\x00\t\x00\'\x08\xca\x01\x8e\x04w\x01\x05\x00\"\x00\xcf\x01\x7f\x02\x84\x04O\x02\xfe\x01\xc7\x00\x13\x02\xc8\x02\
\x08\x05\x9e\x03O\x02\x01\x00\x13\x06\x06\x00\x04\x00\x07\x00\\\x02 \x01\xa3\x00<\x002\x07:\x00\x0e\x00\x88E\\\x05,\x05\x13\x00\x87\x00", b"i\x01\x00\xc83`\xd310\xd1\t \xde\t\xf0\xc4)\xb0\x05\x0c\x90\xa5\x12p\xe2\n@\xb2\x0bPP\x00\x10{)`2+0\xd0\
\x0b\xa0\x01\x00\xa0\xfa\x11 \xa7$\xa09\x18p#$\xd0l%\xb0W\x0b\xe0\x8e*\x00\xe4\x10\xd0\xee%\xe0k.0B\x0c\xf0\x05\x16\
\x10\xb82\x90(2\x90\xae\n\x80\x0c\x1bP\xcd\x1f\xc0M\x1a\x10\xf2&\xc0U\x0c0g\x02p\x9d\t@\x19\x02\xf0m!@@\x11\x80\
\xfa+\x90\x00\x00\x00r\'\xe0\x942\xd0P3\x00\x86%\x90\x92#\xd0\x0f.@\xc5\x06\xb0\xf4\x08\xe0\x05\n\x80\xd6)p]\x06\x90m\
\n\x00M\'`\x8a\x17pZ/0U2 \xbe\x01\xc0p\x15\x80\x00\x00\x00\xb5\x02 4\x1cP )p\x8d\x05@\xe8\x05p\xf80\
\xe0\x00\x00\x00\xce\x05\xe0\x9f\x03\xb0S1\x80\x0b\x05\xb0\x123\x00\xd4,\xe0\x14\x04\xf0t\x17\xb0\x8b$\x80\xec\x06 \x97\'\xb0\xaf\x070\
\xe3\x17\xd0I-\xe0b\x04\xd0\xf5#\x10\xca\x04\x90s\x05\x90_%\x00\x0f-0\xe9\x02@X\x08@;$\x10\xaa\t`Q\r\x80\xd5\
\"\x00\x04\'\x80\x1f2\x00G\x07\x00\xcf\x02\xe0t#\xc0\xc7%p:2\xf0\xec\x0f\xf0\x00\x00\x00\x0e\tP\x0f\x06 v\x1e\xf07\x1d\
\xa0R%\xa0f0`\xb1\x15\x00\xdc2 E)\xe0;\'\x00\xbc \xb0-\x07 g2\x80\x98!\x10C2\xc0u\x0c\xf0L2P\
\xb0\x04 \x17\x08\xb0`&P\"\x1e\xf0\x0e\x1a\xa0b\x19p^2\xb0\xa2\x19\xd0W*`\xf7\'\xc0\x95\x07\x10x @\xfc)`\xa0\
\x17`\x1e,\x10\x1f\x17`\x8e\x02\x00\xf6\x1e \n1p\xb9\x03p\xf3\x1c\x10e1\xf0i)\xe0:\x070e\x0c\x902\x05\x00\xce&\
@\xa620\xff.\x80\xbb\n\xa0\xc6\x15\x90\xfa\x030q\x0b\xc0@\x02\xb0j+ \x0c\x02\x90^\x1c\xd0\x00\x00\x00e\x08\xa0\x07&0\
\x8c\r\xd0\xb5-\xd0\x9d0\xf0\x89\x04pW+\xc0\x1e\x00PW$\x10\x84\x06\xb09\x0f\xa0\xae1`\xd6+0\x1e%\xb0y,P\xec\
!`J\x0b0\xcc\x19\x80=\x0bP\x00\x00\x00[-\x80\xe1%\xb0\x83\t\xd0b\x1b\xe0\x1a\x0f\xb0[3\xa04.p\x1d\x03\xe06/\
PL\x1e\xa0\xce\x1d\xe0\xcc\x1a\xa0(\tP\xb2+\x10\xbb\'\x80\xc4*\xe0\xab\"0\x1c1\x90\xc9\x1c`\xc2,\xd0\xf1\x04\x10\xc0\"P\
\x17\r\xb0j\x060w(\xc0\x1b(0\xa2\x0e\xb0\xe0\x16 )\x06\x10\x00\x00\x00\x06\x07\xc0\xec.p\xf2\x01@,\n`d(\x00f\
,@\x9e\x06\x00\xd0$p\xb7\t\x00\x02\x0fP\xa3\x18\xf0h3\xd0\xe5\'\xf0Y\x05\xc0\r\x1e`\xa1\x1e\xa0)0px0pH\x04\
\xe0A1\xf0C#\x10\xa8\r\x10p\x0f\xf07\x03p\xb4\x05\x80+%\xf0F.\xd0\x19\x1400\x0b\xf08%\xe0D\x03@\xe7 \xc0\
w\x1a\x10\xe0\x03\xd0\xeb\x0c\x80\xc8.\xb0\xa0)0\xb00\x00w\x06\xc02)\x80\xc0\x08 \\\t\xe0W\x0f\xb0\xa0%\xe0x\x18`\xa7\
\x20 !\x13\xf0\x170 -!0\xc2! \xc01\xb0\x0c,\xb0\x82\x00\xe0\x94\n\xc0\xe1\x1e \xc0\x0c\xf0\xa6#\xf0\x13\x07\x10\x16\'\
\xb0M \x10\x0c 0\x8d\x1f\x10N\x18\xd0|\x04\xb00\x160\x11/\xf0\xe8+`\xbc&\x80\x03\x030\xa1\x1b\xc07\x19\xe0!-p\
$/`L\x1d`\xa6\x08\x10\xad!\xb0L\x19\xc0\xe2\x180:&\x80S\np\xbb\x0e\xc0<3\xe0\xfb*@\xea$\x10\xb5\x17\xa0\xc4\
(\xc0m-\xb0[\x16\xd0\x03\x01\x90\xdb\x15\xd0\r+\xd0_\'\xc0\xc12`x\x190L\x05\x80\x90.\xa0\xf5\x1b\xe0\x8b2@\xe4\x04\
\xd06\x00\x00\xe0/\x10\xf5\x05\xd01\x14\xe0\x8b0\x90\x13\x15\xf0\xf0\x07@\x8c\x08`\x98\x0b0\x0e)\x00M\x1bp\xb6\x1e\xe0U\x040\
>\x08\x00B\tp\xa2\x07PP\x06p4\x17\x80!&p\x04%@k\x03P\r\x18`8 @9\n0\x1b\x16Pm\x0c\xc0\xdc\
\x02\x10\xb0,p12`\xe2\x1a0\xb8\x1f0\xfc\n \xd3\x030\xa1\n\xf0@0\xf0\x87\x15\xd0\xff\x01\xa07\x1e@\t\x0b\xa0\x89\x1c\
\x80\xee2@\xa4/\x80\"\x1b\xf0(\'\xe0\xd5\n\x00\r$\x00#\x0bP\x92/\xd0\xa0*@2*\xc0\xf2\r0\x80\"\x10\x9b\x16\x10\
A\"P`\n`^\x03`*\x03\xd0\xbf\x0bp/\x0c\x80z\n \xd7!\xf0\xb3\x08\xb0\xde#\xf0\x81\x02\xd0\x86\x16\xe0\x1f\npa\
\x07p\n\x1c\x80\xc8\n@!.@\xfd-p.1\x10\x891\xc0\x9d\x130\x90\t\xa0\xe1\x0b\xd0\x00\x00\x00\xa8\x02`,\"\xe0.&\
\x90a\x1e\xd0[\x15\xd0\xf9\x06P!\x1f\xc0F\n\xa0E%@\xd9- \x92 \x80~\x0bps\x1cp\x99\x08\xd0\x9c3@\xd6\x07`\
\x8d)\xe0?\x05\xa0H/\x00\x07\x04P\x9c\x00\xe0\x7f-\xc0\n\x17 D\x15@\xb2*P\xcd\x08\xf0\x7f3\xa0\x9b\x020\xb0\x16p6\
\x06\xe0\xdd$\x90f\x05`t\x02\xa0\xe2\x1f\x90\x96\x04\xa0Q\x03\x90\xc2\x02P\xb5.\x80\x1f\x1c \xa3\x04\xb01\x08\xf0\xdf\x060\xcf\x00\
\xa0\x8c\x1e\x00\xec\x0e \x1a\x01\xe0\xc6\x03`I\x1c\xc0\x822pq\x16\x90\x9b1\x00\xf7\x1f`8\x1b0I\x17\xc0=\x01\xd0l/\xc0\
\x8d\x1a \xb3\x1c\x90\x91-\xf0\x00\x00\x00\xe3\x1dp\x85\x03\xf0E\x160?(PD+ &3P\x87\nP\xe9)\xc0\t(\xf0\"\
\x19P\x0c\x1f\xb0\x19#\xe0\x12\n\xd0\x9a\x14\x80\x0e*\xb0\x01!@\xad%\x90\xfb%\x00\xca\x170y2\xe0\x94&\xa0^\x17\xd0\x8a(\
pC\x06\xa0\x9c\x15\x10c\x18\xa0d\x0b0\xfe\x04\xe0\x9d,`\xe60\xb0\x92\x03\xc0n\x07\xa0\xed\x03\x00\x02\x06\x00\xf6\x02\xd0\xc0\r \
\x10\x03`{&\x90\x1c\x06\xc0\xd32\xc0\xe0\x1b\x00&\x02\xc0\xa2.\xf0V\"\xe0}\x0c .\x15\x00\xda\x08`\x91\x06\x90\xbf#\xd0\xb7\
\x1a\x10U\x01\xe0$\x08\x10B,\x10D* \x00\x00\x00\x1b\x11\x80\xb1\x01\xf0M\x1f\xa0\xd4%\x80o\x04\xa0\xf8\x1d\x005\t\x10\xf8\x19\
\x10j*p\x85\x0cP\xb2(\x00\xe3\x07p\x8a3\xe0\xc3$\xf0\xde\x1c\x00\x16\x0b\xc0\xf8\x17\x10|*\xa0\x8b, \xb6/\xa0\x1e\x1d\x90\
T\x07`-(\x10 *@ \x07\xc0\xf5\x16P\xf7\x1a G&@\xe7\x08p0,\xf0\xf7\x14\x90\xe5\x01p\xb2)\xc0b\x1f\xb0w\
\x1f\x80!\x04\x00w\x1b\xa0\x00\x00\x00r\x08\xb0\xf0\x15\xa0\x00\x00\x00\x8e+\xb0\xb7\x19P#\x18\x10P\x14\xc0\xcd\x18\xb0\xea\x00\xb0#\x1a\
p\xca\x160\x9d2\xa0i\t\xb0\xa7\x05Ph\x100 + \xda\x14\x80o\x0e\xc0)\x12pu\x14\xc0\x8d\x19\xe0q$\x80\xd6(\x90\
\xf2/\xf0\xe91\x10\x00\x00\x00\xc20\xc03\x02\x10\xd2 \xf03-\xa0\r2P \x0e0o\r\xe0\x8c\x1b\x80\xaf2\x00\xac\x03\xa0\xb8\
\x00p\xda.\xe0\xd7\x04`y%\xd0\xd2\x06\x008\x1aP\xa9\'\x80]\x0c`%\x05\x90\xc7-0\x8d\x18\xb0\n\x08pM\x02\xe0\xa4\x1d\
\x20\xc4+P\xc9/0\x9c(\xa0b\x1a\x00X!\x00\x83!\xd0\xab\x060\x95\"\xb0.\x04\xa0O\t\xd0\xc1\x05\x10\xaf&\xe0\xc4\tP\
\xeb-\xd0\xa3-`\x01\t\xb0\xfb1pz\x1d\xf0\xf9,\x00\x04#@\x9e\x1c\xb0\xeb\"`\xa5\x0bp\xcc\x1e\x10x\x03 \x95\x0c\xa0\xcb\
\x01P\xb6\x1b`\x7f\x08 Y.@\xbf\x14\x80\x11%\xd0\xdf3\x00W)\x109\x0e\xc0{\x07\xb0K\x08\x90\xb8\x06\x10\xfc(`\x80\x05\
p\xd3\x0e`\xf8\t\xb0\" P\x7f/\xa0\x18\x05 \xe0&P\xe9(\xe0p2\x10\xca2\xf0\xbc\x07\x00\x16\"\xe0\x01\"@\xa2\x1f@\
\x14&`T&`\xf2\x0b\xb0\xd40 \x87\x0e\xa0\xbd\x04 \xb8\x18\xc0B!\x80\x040\xc0\x003\x906\r\xb0.#\xc0Q( \xe7\
,\x90\x8d\x0c\x80\xa2\x1aPm&\x00\x85\'\x00\xf7\x18\xd0Z\x02@v\t\x80N#\x00|+\xa0\xcb\x1b0\xe2\x19\xd0\x1b\t\x00s3\
\xa0\x9a\x05\xf0\xe9*\x00\xda\r\xb0\xef\n\xe0\n\x0e`\xb23`;\x04\x80U\x0e\x90\r\x19`b P\xdb\x05p\xa0+p}.\x90\
\xf7$\x80\x8b\x0b@\xba%Pk\"\x90\x88&\xf0\x18\x0c`\xfc\x10\xa0a\x1dpw1@f\x00\xb0\xeb\t\xc0\xfd\x07\xd0\x8f\x1dP\x00\
\x00\x00Y#pT,\x00\xd8\x01 \xd2\'@\xb9\x1d\x10\x93%@7\x1f\xb0\xa1&\xd0\xd7*0\x88\x07\x80\x17!\xa0\x9d\x11\xc0\t\x1d\
@\xc9\x07\x90S0P", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 419, 420, 421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 437, 438, 439, 440, 441, 442, 443, 444, 445, 446, 447, 448, 449, 450, 451, 452, 453, 454, 455, 456, 457, 458, 459, 460, 461, 462, 463, 464, 465, 466, 467, 468, 469, 470, 471, 472, 473, 474, 475, 476, 477, 478, 479, 480, 481, 482, 483, 484, 485, 486, 487, 488, 489, 490, 491, 492, 493, 494, 495, 496, 497, 498, 499, 500, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511, 512, 513, 514, 515, 516, 517, 518, 519, 520, 521, 522, 523, 524, 525, 526, 527, 528, 529, 530, 531, 532, 533, 534, 535, 536, 537, 538, 539, 540, 541, 542, 543, 544, 545, 546, 547, 548, 549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 559, 560, 561, 562, 563, 564, 565, 566, 567, 568, 569, 570, 571, 572, 573, 574, 575, 576, 577, 578, 579, 580, 581, 582, 583, 584, 585, 586, 587, 588, 589, 590, 591, 592, 593, 594, 595, 596, 597, 598, 599, 600, 601, 602, 603, 604, 605, 606, 607, 608, 609, 610, 611, 612, 613, 614, 615, 616, 617, 618, 619, 620, 621, 622, 623, 624, 625, 626, 627, 628, 629, 630, 631, 632, 633, 634, 635, 636, 637, 638, 639, 640, 641, 642, 643, 644, 645, 646, 647, 648, 649, 650, 651, 652, 653, 654, 655, 656, 657, 658, 659, 660, 661, 662, 663, 664, 665, 666, 667, 668, 669, 670, 671, 672, 673, 674, 675, 676, 677, 678, 679, 680, 681, 682, 683, 684, 685, 686, 687, 688, 689, 690, 691, 692, 693, 694, 695], [
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

index! { V3_MEANING: u16, r#"achievement/citations$$
achievement/courses$%
achievement/presentations$&
achievement/seminars$'
achievement/signature$(
achievement/workshops$)
experienceArea/living or travelling$*
experienceArea/mediating between groups$+
experienceArea/studying or training$,
experienceArea/work$-
isced97/agriculture, forestry and fishery$.
isced97/architecture and building$/
isced97/arts$0
isced97/basic / broad general programmes$1
isced97/business and administration$2
isced97/computing$3
isced97/engineering and engineering trades$4
isced97/environmental protection$5
isced97/health$6
isced97/humanities$7
isced97/journalism and information$8
isced97/law$9
isced97/life sciences$:
isced97/manufacturing and processing$;
isced97/mathematics and statistics$<
isced97/personal development$=
isced97/personal services$>
isced97/physical sciences$?
isced97/security services$@
isced97/social and behavioural science$A
isced97/social services$B
isced97/teacher training and education science$C
isced97/transport services$D
isced97/veterinary$E
nace/accommodation and food service activities$F
nace/activities of extraterritorial organisations and bodies$G
nace/activities of households as employers; undifferentiated goods- and services-producing activities of households for own use$H
nace/administrative and support service activities$I
nace/agriculture, forestry and fishing$J
nace/arts, entertainment and recreation$K
nace/construction$L
nace/education$M
nace/electricity, gas, steam and air conditioning supply$N
nace/financial and insurance activities$O
nace/human health and social work activities$P
nace/information and communication$Q
nace/manufacturing$R
nace/mining and quarrying$S
nace/other service activities$T
nace/professional, scientific and technical activities$U
nace/public administration and defence; compulsory social security$V
nace/real estate activities$W
nace/transportation and storage$X
nace/water supply, sewerage, waste management and remediation activities$Y
nace/wholesale and retail trade; repair of motor vehicles and motorcycles$Z
"#, b"\x01\x00\x1d\x00\x07\x00\x04\x00\x18\x00\x01\x004\x00:\x007\x01\x0b\x00\xfa\x00y\x00", b"X\x05\xa0\x0c\x06\xa0\x1e\x01@n\x01`\x0f\x020\xa8\x010\x01\x00P\xba\x07\xf0}\x02\xc0\xce\x01\xe0\xa5\x03P/\x05\x10`\x06\x90/\
\x07\x00\x00\x00\x00\x0e\x03\xc0\x08\x01\x80\xb1\x06\xa0z\x00\xd0u\x06\x80J\x01\xe0;\x06\x00\xfa\x04\xb0*\x03\xc0\xe2\x01\xc0\xea\x06\xe0\xb8\x00\
\x10F\x03 \xf3\x03p\xef\x02\xd0\xa3\x02\xa0b\x00\xd0\xd6\x03p\x19\x00\x10o\x07\x80\xca\x02 X\x02\x909\x04\xc0b\x03`M\x07p\
C\x02\xb0\x91\x06p/\x00\xe0\x82\x05\x00\xe2\x00\xb0\x96\x05\x90\x8b\x02\x10x\x04\x10\x00\x00\x00\x8b\x03\xd0\xe2\x05\xe0K\x00\x90\x08\x04`}\
\x01`\x92\x00\xb0\xa7\x05 2\x02\xa0", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55], [
641, 648, 638, 644, 647, 645, 617, 618,
615, 616, 687, 686, 674, 671, 678, 683,
684, 693, 689, 675, 677, 679, 680, 685,
682, 672, 691, 681, 694, 676, 690, 673,
692, 688, 658, 670, 669, 663, 650, 667,
655, 665, 653, 660, 666, 659, 652, 651,
668, 662, 664, 661, 657, 654, 656,
] }

grid! { CANDIDATE_CODES, 2, r#"work-experiencework
education-trainingeducation
languagelanguages
profile-skillsskills
driving-licencedrivingLicences
publicationpublications
membershipmemberships
conference-seminarconferences
recommendationreferences
projectsprojects
hobbies-interestsinterests
volunteeringvolunteer
certificationscertificates
creative-worksCreativeWorks
social-or-political-activitySocialAndPoliticalActivities
facebookFacebook
twitterTwitter
instagramInstagram
linkedinLinkedIn
youtubeYouTube
pinterestPinterest
tumblrTumblr
skypeSkype
whatsappWhatsApp
wechatWeChat
lineLINE
viberViber
AMAM
A1A1
A2A2
AA
B1B1
BB
BEBE
C1C1
C1EC1E
CC
CECE
D1D1
D1ED1E
DD
DEDE
CEF-Understanding-Listeninglistening
CEF-Understanding-Readingreading
CEF-Speaking-InteractionspokenInteraction
CEF-Speaking-ProductionspokenProduction
CEF-Writing-Productionwriting
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
malemale
femalefemale
otherother
do_not_indicate
not_specified
NotKnown
NotSpecified
EmploymentHistorywork-experience
EducationHistoryeducation-training
Skillsprofile-skills
Licensesdriving-licence
PublicationHistorypublication
NetworksAndMembershipsmembership
SocialAndPoliticalActivitiessocial-or-political-activity
ConferencesAndSeminarsconference-seminar
EmploymentReferencesrecommendation
Projectsprojects
HobbiesAndInterestshobbies-interests
CreativeWorkscreative-works
VoluntaryWorksvolunteering
CourseCertificationscertifications
"#, b"\x0f\x04\x12\t\x08\t\x0e\x06\x0f\x0f\x0b\x0c\n\x0b\x12\x0b\x0e\n\x08\x08\x11\t\x0c\t\x0e\x0c\x0e\r\x1c\x1c\x08\x08\x07\x07\t\t\x08\x08\x07\x07\
\t\t\x06\x06\x05\x05\x08\x08\x06\x06\x04\x04\x05\x05\x02\x02\x02\x02\x02\x02\x01\x01\x02\x02\x01\x01\x02\x02\x02\x02\x03\x03\x01\x01\x02\x02\x02\x02\x03\x03\
\x01\x01\x02\x02\x1b\t\x19\x07\x18\x11\x17\x10\x16\x07\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\
\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x02\x00\x08\x00\n\x00\
\x10\x00\x0e\x00\x0f\x00\x08\x00\n\x00\x04\x00\x0c\x00\x08\x00\x07\x00\r\x00\x04\x00\x08\x00\x0c\x00\x06\x00\x0e\x00\x0e\x00\x0e\x00\x19\x00\x05\x00\x03\x00\
\x0c\x00\x0e\x00\t\x00\x0f\x00\x03\x00\x04\x04\x06\x06\x05\x05\x0f\x00\r\x00\x08\x00\x0c\x00\x11\x0f\x10\x12\x06\x0e\x08\x0f\x12\x0b\x16\n\x1c\x1c\x16\x12\
\x14\x0e\x08\x08\x13\x11\r\x0e\x0e\x0c\x14\x0e", b"\x00\x00\x00\x14\x00\x000\x00\x00B\x00\x00W\x00\x00v\x00\x00\x8e\x00\x00\xa4\x00\x00\xc2\x00\x00\xdb\x00\x00\xec\x00\x00\x07\x01\x00\x1d\x01\x008\
\x01\x00T\x01\x00\x8d\x01\x00\x9e\x01\x00\xad\x01\x00\xc0\x01\x00\xd1\x01\x00\xe0\x01\x00\xf3\x01\x00\x00\x02\x00\x0b\x02\x00\x1c\x02\x00)\x02\x002\x02\
\x00=\x02\x00B\x02\x00G\x02\x00L\x02\x00O\x02\x00T\x02\x00W\x02\x00\\\x02\x00a\x02\x00h\x02\x00k\x02\x00p\x02\x00u\x02\x00\
|\x02\x00\x7f\x02\x00\x84\x02\x00\xa9\x02\x00\xca\x02\x00\xf4\x02\x00\x1c\x03\x00:\x03\x00=\x03\x00@\x03\x00C\x03\x00F\x03\x00I\x03\x00L\
\x03\x00O\x03\x00R\x03\x00U\x03\x00X\x03\x00[\x03\x00^\x03\x00a\x03\x00d\x03\x00g\x03\x00j\x03\x00m\x03\x00p\x03\x00s\x03\
\x00v\x03\x00y\x03\x00|\x03\x00\x7f\x03\x00\x82\x03\x00\x85\x03\x00\x88\x03\x00\x8b\x03\x00\x8e\x03\x00\x91\x03\x00\x94\x03\x00\x97\x03\x00\xa0\x03\x00\
\xab\x03\x00\xbc\x03\x00\xcb\x03\x00\xdb\x03\x00\xe4\x03\x00\xef\x03\x00\xf4\x03\x00\x01\x04\x00\n\x04\x00\x12\x04\x00 \x04\x00%\x04\x00.\x04\x00;\
\x04\x00B\x04\x00Q\x04\x00`\x04\x00o\x04\x00\x89\x04\x00\x8f\x04\x00\x93\x04\x00\xa0\x04\x00\xaf\x04\x00\xb9\x04\x00\xc9\x04\x00\xcd\x04\x00\xd6\x04\
\x00\xe3\x04\x00\xee\x04\x00\xfe\x04\x00\x0c\x05\x00\x15\x05\x00\"\x05\x00C\x05\x00f\x05\x00{\x05\x00\x93\x05\x00\xb1\x05\x00\xd2\x05\x00\x0b\x06\x00\
4\x06\x00W\x06\x00h\x06\x00\x8d\x06\x00\xa9\x06\x00\xc4\x06\x00" }

index! { CANDIDATE_LISTS: (u16, u16), r#"attribute$$
channel$%
container$&
dimension$'
gender$(
language$)
licence$*
messenger$+
section$,
social$-
"#, b"\x04\x00\x08\x00\x00\x00", b"c\x00 M\x00@\x17\x00\x80#\x0008\x00\xb0\x01\x00\xf0C\x00@Y\x00\xc0\r\x00@/\x00\x00\x00\x00\x00", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [
(78, 20), (98, 7), (112, 14), (42, 5), (105, 7), (47, 31), (27, 15), (22, 5),
(0, 15), (15, 7),
] }

index! { CANDIDATE_CODE: u16, r#"attribute/encodingcode$$
attribute/languagecode$%
attribute/languageid$&
attribute/listname$'
attribute/listuri$(
attribute/listversionid$)
attribute/majorversionid$*
attribute/mimecode$+
attribute/minorversionid$,
attribute/name$-
attribute/nonamespaceschemalocation$.
attribute/prefix$/
attribute/schemalocation$0
attribute/schemeagencyid$1
attribute/schemeagencyname$2
attribute/schemeid$3
attribute/schemename$4
attribute/schemeversionid$5
attribute/type$6
attribute/typecode$7
channel/email$8
channel/fax$9
channel/instantmessage$:
channel/mobiletelephone$;
channel/social media$<
channel/telephone$=
channel/web$>
container/conferencesandseminars$?
container/coursecertifications$@
container/creativeworks$A
container/educationhistory$B
container/employmenthistory$C
container/employmentreferences$D
container/hobbiesandinterests$E
container/licenses$F
container/networksandmemberships$G
container/projects$H
container/publicationhistory$I
container/skills$J
container/socialandpoliticalactivities$K
container/voluntaryworks$L
dimension/cef-speaking-interaction$M
dimension/cef-speaking-production$N
dimension/cef-understanding-listening$O
dimension/cef-understanding-reading$P
dimension/cef-writing-production$Q
gender/do_not_indicate$R
gender/female$S
gender/male$T
gender/not_specified$U
gender/notknown$V
gender/notspecified$W
gender/other$X
language/bg$Y
language/cs$Z
language/da$[
language/de$\
language/el$]
language/en$^
language/es$_
language/et$`
language/fi$a
language/fr$b
language/ga$c
language/hr$d
language/hu$e
language/is$f
language/it$g
language/lt$h
language/lv$i
language/me$j
language/mk$k
language/mt$l
language/nl$m
language/no$n
language/pl$o
language/pt$p
language/ro$q
language/sk$r
language/sl$s
language/sr$t
language/sv$u
language/tr$v
language/uk$w
licence/a$x
licence/a1$y
licence/a2$z
licence/am${
licence/b$|
licence/b1$}
licence/be%$
licence/c%%
licence/c1%&
licence/c1e%'
licence/ce%(
licence/d%)
licence/d1%*
licence/d1e%+
licence/de%,
messenger/line%-
messenger/skype%.
messenger/viber%/
messenger/wechat%0
messenger/whatsapp%1
section/certifications%2
section/conference-seminar%3
section/creative-works%4
section/driving-licence%5
section/education-training%6
section/hobbies-interests%7
section/language%8
section/membership%9
section/profile-skills%:
section/projects%;
section/publication%<
section/recommendation%=
section/social-or-political-activity%>
section/volunteering%?
section/work-experience%@
social/facebook%A
social/instagram%B
social/linkedin%C
social/pinterest%D
social/tumblr%E
social/twitter%F
social/youtube%G
"#, b"G\x00\x9b\x00\xd0\x00\xc3\x01\x08\x00[\x00\x10\x00\x03\x00\x01\x00\x0b\x00\x11\t\x87\x01\r\x00+\x00\x0c\x00\xc0\x01\x98\x030\x00\xd9\x00\x0b\x00\
\x05\x00\xd3\x00\n\x00#\n\x01\x00g\x00", b"\xb5\x060.\x07\x90\xa1\x01\xc0\xcb\x02\xf0\xb1\x02 2\x08\x90%\t \xbb\x08\xf0=\x01\xd0{\x04\xc0\xe3\x05\xa0\r\x06\x10\x14\x07`\xb3\
\x03\xf0\x88\x07\xf0s\x00\x90\xe0\tP\\\x03\x80\x00\x00\x00\xd5\x05\x00\xf1\x07\xb0\"\x01\xc0\x19\x08\xe0\xbd\x00`e\t0W\x05\xa0{\x07\
\x90\x81\x05P\xa1\x04\xd0\xed\x04\x80\xa1\x07\xd0\x9d\x05\x80\xdf\x06\xe0\xc6\x03\xb0\x1b\x06\xc0\x12\x05\x10\xce\x01\xd07\x06 \xbd\x01\x80\n\x04\xe0\
!\x07p\x90\x02\xf0\xa7\x06 \xd1\x06\x10_\x00 \xcd\x07\x10e\x05\xb0\xb9\x05P)\x06 }\x06\x80S\x06P\xdf\x07P\xfb\x06\x00\x1a\
\x00p\xed\x06\x00\x0f\x01\xc0S\x04P\x94\x03pm\x07\x00\xd8\x000\x1a\x02\x10\x01\x00\xc0\xab\x05\xd0\x8f\x05\xf03\x00p\x0f\t\x10\xc3\x06\
\xd0\xfc\x080\x8b\x06\x00a\x06\xe0\x07\x070:\x07\x80\x00\x00\x00E\x06\x80\xbb\tPu\x01\xa0\xe9\x00\xe0`\x07P\xe3\x010|\t\xb0\
\x82\x08 \x8a\x01@O\x08pI\x05p\xf1\x05\xb0/\x04P\xce\x08\xd0\x00\x00\x00o\x06\xb0X\x010_\x02P\x01\x02P\xaf\x07\xe0\xe8\
\x02\xd0\xf3\x01\xc0\x01\n@\x7f\x03p\xa8\x00P$\x05@\xa8\t\x90\x06\x03\x10\xdd\x04\x10\x04\x0804\x02\xa0\xc4\x04\xc0G\x03P\xfb\x04\
\xb0\x96\t0\xcd\t0h\x08 T\x07`K\x020>\t\xc0\'\x030\xc7\x05@\x9f\x08\x10G\x07@\x94\x07\xa0\x8d\x00\xa0\xef\x03\xf0\
\x99\x06\xf0m\x02P:\x05\xd0J\x00\xb0\xe3\x08\xf0\xbc\x07\xb0s\x05p\xff\x05@\xf0\t ", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126], [
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

index! { CANDIDATE_MEANING: u16, r#"container/certifications$$
container/conference-seminar$%
container/creative-works$&
container/driving-licence$'
container/education-training$(
container/hobbies-interests$)
container/membership$*
container/profile-skills$+
container/projects$,
container/publication$-
container/recommendation$.
container/social-or-political-activity$/
container/volunteering$0
container/work-experience$1
dimension/listening$2
dimension/reading$3
dimension/spokeninteraction$4
dimension/spokenproduction$5
dimension/writing$6
gender/female$7
gender/male$8
gender/other$9
licence/a$:
licence/a1$;
licence/a2$<
licence/am$=
licence/b$>
licence/b1$?
licence/be$@
licence/c$A
licence/c1$B
licence/c1e$C
licence/ce$D
licence/d$E
licence/d1$F
licence/d1e$G
licence/de$H
messenger/line$I
messenger/skype$J
messenger/viber$K
messenger/wechat$L
messenger/whatsapp$M
section/certificates$N
section/conferences$O
section/creativeworks$P
section/drivinglicences$Q
section/education$R
section/interests$S
section/languages$T
section/memberships$U
section/projects$V
section/publications$W
section/references$X
section/skills$Y
section/socialandpoliticalactivities$Z
section/volunteer$[
section/work$\
social/facebook$]
social/instagram$^
social/linkedin$_
social/pinterest$`
social/tumblr$a
social/twitter$b
social/youtube$c
"#, b"\x9c\x00\x01\x00j\x01\x02\x00\x01\x00\x8f\x005\x00\x08\x00\x01\x00\x14\x00)\x00\x88\x01\xe6\x03", b"\xad\x02\x90\xec\x01@\x11\x03P\xd2\x03@\xff\x02\x10l\x02\x80&\x04\xf0\xcd\x040\xee\x02\xb0;\x00\xb0\x01\x00\xa0\xe0\x04P\x91\x00P\xfc\
\x030\xf0\x04 y\x02@\x9d\x01\x00k\x01\xf0S\x02p\xd3\x02\xd0\xcf\x01P\xe1\x02\xe0\x96\x040\x87\x04@\x90\x03\xc0\xf6\x00\xd0\x92\x02\
P\x0e\x01\xe0`\x02\x90b\x03@K\x03P9\x020\x86\x02`R\x01\xf0\x00\x02\x10x\x03\xe0\xe1\x00p\x00\x00\x00-\x02\x00\xbe\x03@\
;\x040\xb1\x01\xe0\x1e\x02\xd0\xaf\x00\x90\xaa\x03\x10\x87\x01\x90\xe6\x03\xa0r\x00`)\x01\x00\x01\x05@\x0f\x04`#\x03\xb0s\x04\xd0V\
\x00\xe0\xbb\x04P\xa8\x04\x90\xc6\x000\x00\x00\x00\x9f\x02\x00\x1c\x00\xd0\xc6\x02\xa06\x030\x10\x02\x80\xba\x02\xf0L\x04\xf0F\x02`", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64], [
125, 119, 123, 115, 113, 122, 117, 114,
121, 116, 120, 118, 124, 112, 42, 43,
44, 45, 46, 106, 105, 107, 30, 28,
29, 27, 32, 31, 33, 36, 34, 35,
37, 40, 38, 39, 41, 25, 22, 26,
24, 23, 12, 7, 13, 4, 1, 10,
2, 6, 9, 5, 8, 3, 14, 11,
0, 15, 17, 18, 20, 21, 16, 19,
] }

grid! { SKILL_WORDS, 2, r#"Computercomputer
Computerdigital
Computerprogramming
Computerprogrammier
Computerprogrammation
Computerprogramación
Computerprogrammazione
Computerprogramação
Computeredv
Computerinformati
Computerinformáti
Computeroffice
Computer编程
Computer計算機
Computer计算机
Computer软件
Computerプログラミング
Computer프로그래밍
Communicationcommunicat
Communicationkommunikation
Communicationcomunica
Communicationcommunicatie
Communicationkomunika
Communication沟通
Communication溝通
Communicationコミュニケーション
Communication의사소통
Organisationalorganisation
Organisationalorganization
Organisationalorganizzat
Organisationalorganiza
Organisationalleadership
Organisationalführung
Organisational리더십
"#, b"\x08\x08\x08\x07\x08\x0b\x08\x0b\x08\r\x08\r\x08\x0e\x08\r\x08\x03\x08\t\x08\n\x08\x06\x08\x06\x08\t\x08\t\x08\x06\x08\x15\x08\x0f\r\n\r\r\
\r\x08\r\x0c\r\x08\r\x06\r\x06\r\x1b\r\x0c\x0e\x0c\x0e\x0c\x0e\n\x0e\x08\x0e\n\x0e\x08\x0e\t", b"\x00\x00\x00\x11\x00\x00!\x00\x005\x00\x00I\x00\x00_\x00\x00u\x00\x00\x8c\x00\x00\xa2\x00\x00\xae\x00\x00\xc0\x00\x00\xd3\x00\x00\xe2\x00\x00\xf1\
\x00\x00\x03\x01\x00\x15\x01\x00$\x01\x00B\x01\x00Z\x01\x00r\x01\x00\x8d\x01\x00\xa3\x01\x00\xbd\x01\x00\xd3\x01\x00\xe7\x01\x00\xfb\x01\x00$\x02\
\x00>\x02\x00Y\x02\x00t\x02\x00\x8d\x02\x00\xa4\x02\x00\xbd\x02\x00\xd4\x02\x00" }

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
"#, b"\x0f\x0f\x10\x10\x12\r\r\r\x12\x12\x13\x16\x13\x10\t\x0b\x13\x12\x14\x10\x1d\x08\t\n\t\x0e\x08\x15\x18\x12\x14\x1b\x1f\r\x12\x13\x1f2)!\
\x11\x12", b"\x00\x00\x00\x10\x00\x00 \x00\x001\x00\x00B\x00\x00U\x00\x00c\x00\x00q\x00\x00\x7f\x00\x00\x92\x00\x00\xa5\x00\x00\xb9\x00\x00\xd0\x00\x00\xe4\
\x00\x00\xf5\x00\x00\xff\x00\x00\x0b\x01\x00\x1f\x01\x002\x01\x00G\x01\x00X\x01\x00v\x01\x00\x7f\x01\x00\x89\x01\x00\x94\x01\x00\x9e\x01\x00\xad\x01\
\x00\xb6\x01\x00\xcc\x01\x00\xe5\x01\x00\xf8\x01\x00\r\x02\x00)\x02\x00I\x02\x00W\x02\x00j\x02\x00~\x02\x00\x9e\x02\x00\xd1\x02\x00\xfb\x02\x00\
\x1d\x03\x00/\x03\x00" }

index! { MOTHER_TONGUE: (), r#"anyanyelv$$
anyanyelvi$$
bilingual native$$
dzimtā valoda$$
emakeel$$
first language$$
gimtoji kalba$$
język ojczysty$$
langue maternelle$$
lengua materna$$
limba maternă$$
lingua madre$$
língua materna$$
madrelingua$$
materinji jezik$$
materinský jazyk$$
materni jezik$$
mateřský jazyk$$
modersmål$$
moedertaal$$
morsmål$$
mother tongue$$
muttersprache$$
muttersprachler$$
muttersprachlerin$$
muttersprachlich$$
nativa$$
native$$
native language$$
native speaker$$
nativo$$
ojczysty$$
rodilý mluvčí$$
äidinkieli$$
μητρική$$
μητρική γλώσσα$$
роден език$$
родной$$
родной язык$$
рідна$$
рідна мова$$
ネイティブ$$
母語$$
母语$$
모국어$$
원어민$$
"#, b"\x0b\x00d\x008\x15\x00\x00\x10\x00\x14\x00\x16\x00\x86\x01\x01\x00T\x03", b"\xb0\x01\xa0)\x01\xc0\x00\x00\x00>\x000\"\x02 H\x00P\x11\x02\xe0\xa0\x00\xc0^\x01@\xb2\x020{\x00`\xd0\x02\xc0V\x02@\xcb\
\x01\xf0\x1a\x00\x10i\x00\xb0\x16\x01\x90\xc0\x00`\r\x00\xd0\xb9\x01\xc0\x01\x00`\x94\x01\x10\xb1\x00@\xe0\x00\x10\x8f\x000\xe5\x01\xe0\xf2\x00\
\x20\xbb\x02p\xdc\x01\xc0\x80\x01\xb0C\x010\xa0\x02P\xc4\x02 }\x02\x00Y\x00\x90\x06\x01\xe0N\x01\xe06\x01\x90e\x02p\x03\x02@\
\xd2\x00\xe0\x8a\x02\x00-\x00p\xa7\x01\xe0@\x02\xe0\xf0\x01\x80n\x01@", [0, 1], [
(),
] }
