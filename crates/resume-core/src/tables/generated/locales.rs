// Made by `cargo xtask codegen` from data/locales.tsv. Do not edit.

use crate::tables::index::{grid, index};

/// A language that the tables have words in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Locale {
    /// English.
    En,
    /// Chinese, simplified.
    ZhHans,
    /// Chinese, traditional.
    ZhHant,
    /// Japanese.
    Ja,
    /// Korean.
    Ko,
    /// German.
    De,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Portuguese.
    Pt,
    /// Italian.
    It,
    /// Dutch.
    Nl,
    /// Polish.
    Pl,
    /// Russian.
    Ru,
    /// Ukrainian.
    Uk,
    /// Czech.
    Cs,
    /// Slovak.
    Sk,
    /// Slovenian.
    Sl,
    /// Croatian.
    Hr,
    /// Serbian.
    Sr,
    /// Serbian, Latin script.
    SrLatn,
    /// Swedish.
    Sv,
    /// Danish.
    Da,
    /// Norwegian.
    Nb,
    /// Finnish.
    Fi,
    /// Icelandic.
    Is,
    /// Estonian.
    Et,
    /// Latvian.
    Lv,
    /// Lithuanian.
    Lt,
    /// Irish.
    Ga,
    /// Maltese.
    Mt,
    /// Greek.
    El,
    /// Hungarian.
    Hu,
    /// Romanian.
    Ro,
    /// Bulgarian.
    Bg,
    /// Turkish.
    Tr,
    /// Vietnamese.
    Vi,
    /// Indonesian.
    Id,
    /// Arabic.
    Ar,
    /// Hebrew.
    He,
    /// Hindi.
    Hi,
    /// Thai.
    Th,
    /// Catalan.
    Ca,
}

impl Locale {
    /// All of them, in the order of the table.
    pub const ALL: &'static [Self] = &[Self::En, Self::ZhHans, Self::ZhHant, Self::Ja, Self::Ko, Self::De, Self::Fr, Self::Es, Self::Pt, Self::It, Self::Nl, Self::Pl, Self::Ru, Self::Uk, Self::Cs, Self::Sk, Self::Sl, Self::Hr, Self::Sr, Self::SrLatn, Self::Sv, Self::Da, Self::Nb, Self::Fi, Self::Is, Self::Et, Self::Lv, Self::Lt, Self::Ga, Self::Mt, Self::El, Self::Hu, Self::Ro, Self::Bg, Self::Tr, Self::Vi, Self::Id, Self::Ar, Self::He, Self::Hi, Self::Th, Self::Ca, ];

    /// The BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::ZhHans => "zh-Hans",
            Self::ZhHant => "zh-Hant",
            Self::Ja => "ja",
            Self::Ko => "ko",
            Self::De => "de",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Pt => "pt",
            Self::It => "it",
            Self::Nl => "nl",
            Self::Pl => "pl",
            Self::Ru => "ru",
            Self::Uk => "uk",
            Self::Cs => "cs",
            Self::Sk => "sk",
            Self::Sl => "sl",
            Self::Hr => "hr",
            Self::Sr => "sr",
            Self::SrLatn => "sr-Latn",
            Self::Sv => "sv",
            Self::Da => "da",
            Self::Nb => "nb",
            Self::Fi => "fi",
            Self::Is => "is",
            Self::Et => "et",
            Self::Lv => "lv",
            Self::Lt => "lt",
            Self::Ga => "ga",
            Self::Mt => "mt",
            Self::El => "el",
            Self::Hu => "hu",
            Self::Ro => "ro",
            Self::Bg => "bg",
            Self::Tr => "tr",
            Self::Vi => "vi",
            Self::Id => "id",
            Self::Ar => "ar",
            Self::He => "he",
            Self::Hi => "hi",
            Self::Th => "th",
            Self::Ca => "ca",
        }
    }
}

index! { ALIASES: Locale, 128, r#"af	0001
ar	0011
ast	0021
bg	0031
bs	0041
ca	0051
cmn	0061
cnr	0071
cnr-cyrl	0081
cs	0091
da	00:1
de	00;1
el	00<1
en	00=1
es	0021
et	00>1
fi	00?1
fo	00:1
fr	00@1
ga	00A1
gl	00B1
gsw	00;1
he	00C1
hi	00D1
hr	0041
hu	00E1
id	00F1
in	00F1
is	00G1
it	00H1
iw	00C1
ja	00I1
kl	00:1
ko	00J1
lt	00K1
lv	00L1
me	0071
mo	00M1
mt	00N1
nb	00O1
nds	00;1
nl	0001
nn	00O1
no	00O1
pl	00P1
pt	00B1
ro	00M1
ru	00Q1
sh	0041
sk	00R1
sl	00S1
sr	0081
sr-ba	0081
sr-cyrl	0081
sr-lat	0071
sr-latn	0071
sr-me	0071
sr-rs	0081
sv	00T1
th	00U1
tr	00V1
uk	00W1
vi	00X1
yue	00Y1
zh	0061
zh-cn	0061
zh-hans	0061
zh-hant	00Y1
zh-hk	00Y1
zh-mo	00Y1
zh-my	0061
zh-sg	0061
zh-tw	00Y1
"#, r#"0000D05d0000@08300000000@03C\07@D02b0000@01b00000000H05LH05l0000@03c@07k00000000H043@03[L07X000000000000H0330000@07c0000@03S@08T
@064L07M@00RD01RD08;@02R<00JH04[009WD053@06L0000000000000000000000000000000000000000H04cD02k00000000@05\00000000000000000000@03;
00000000H02BH08K809A009m0000D04S0000D00Z@03k<06DL074P08g00000000D02:@06T0000000000000000D01Jh014000000000000000000000000@02Z@04C
<03K<06<<08C0000<01ZD04k0000H05D809b@01j009LP0940000D04K000000000000D02Jl00k@01B@04;805;h06g008\0000l00bD009800A@022H05T@001P06\
"#, [
Locale::Nl, Locale::Ar, Locale::Es, Locale::Bg, Locale::Hr, Locale::Ca, Locale::ZhHans, Locale::SrLatn,
Locale::Sr, Locale::Cs, Locale::Da, Locale::De, Locale::El, Locale::En, Locale::Et, Locale::Fi,
Locale::Fr, Locale::Ga, Locale::Pt, Locale::He, Locale::Hi, Locale::Hu, Locale::Id, Locale::Is,
Locale::It, Locale::Ja, Locale::Ko, Locale::Lt, Locale::Lv, Locale::Ro, Locale::Mt, Locale::Nb,
Locale::Pl, Locale::Ru, Locale::Sk, Locale::Sl, Locale::Sv, Locale::Th, Locale::Tr, Locale::Uk,
Locale::Vi, Locale::ZhHant,
] }

grid! { PATTERNS, 2, r#"MMMM y	d MMMM y
y年M月	y年M月d日
y年M月	y年M月d日
y年M月	y年M月d日
y년 M월	y년 M월 d일
MMMM y	d. MMMM y
MMMM y	d MMMM y
MMMM 'de' y	d 'de' MMMM 'de' y
MMMM 'de' y	d 'de' MMMM 'de' y
MMMM y	d MMMM y
MMMM y	d MMMM y
LLLL y	d MMMM y
LLLL y	d MMMM y 'г.'
LLLL y	d MMMM y 'р.'
LLLL y	d. MMMM y
LLLL y	d. MMMM y
LLLL y	d. MMMM y
LLLL y.	d. MMMM y.
MMMM y.	d. MMMM y.
MMMM y.	d. MMMM y.
MMMM y	d MMMM y
MMMM y	d. MMMM y
MMMM y	d. MMMM y
LLLL y	d. MMMM y
MMMM y	d. MMMM y
MMMM y	d. MMMM y
y. 'gada' LLLL	y. 'gada' d. MMMM
y 'm.' LLLL	y 'm.' MMMM d 'd.'
MMMM y	d MMMM y
MMMM y	d 'ta’' MMMM y
LLLL y	d MMMM y
y. MMMM	y. MMMM d.
MMMM y	d MMMM y
MMMM y 'г.'	d MMMM y 'г.'
MMMM y	d MMMM y
'tháng' M 'năm' y	d 'tháng' M, y
MMMM y	d MMMM y
MMMM y	d MMMM y
MMMM y	d 'ב'MMMM y
MMMM y	d MMMM y
MMMM y	d MMMM y
LLLL 'del' y	d MMMM 'del' y
"#, r#"0006000?000H000U000^000k0014001A001K001Z001a001k0022002;002G002Z002f0039003@003I003P003Y003`003i0040004?004F004U004\004f004m0057
005>005H005P005[005c005n0066006A006H006Q006X006b006i0073007:007D007K007U007\007f0085008G008S008f008m0096009=009N009U009^009f00:1
00:800:A00:N00:]00:d00:m00;A00;Q00;X00;a00;h00<100<800<E00<L00<U00<\00<e00=200=A
"# }
