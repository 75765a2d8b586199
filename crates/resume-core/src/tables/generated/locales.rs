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

index! { ALIASES: Locale, 128, r#"af	00001
ar	00101
ast	00201
bg	00301
bs	00401
ca	00501
cmn	00601
cnr	00701
cnr-cyrl	00801
cs	00901
da	00:01
de	00;01
el	00<01
en	00=01
es	00201
et	00>01
fi	00?01
fo	00:01
fr	00@01
ga	00A01
gl	00B01
gsw	00;01
he	00C01
hi	00D01
hr	00401
hu	00E01
id	00F01
in	00F01
is	00G01
it	00H01
iw	00C01
ja	00I01
kl	00:01
ko	00J01
lt	00K01
lv	00L01
me	00701
mo	00M01
mt	00N01
nb	00O01
nds	00;01
nl	00001
nn	00O01
no	00O01
pl	00P01
pt	00B01
ro	00M01
ru	00Q01
sh	00401
sk	00R01
sl	00S01
sr	00801
sr-ba	00801
sr-cyrl	00801
sr-lat	00701
sr-latn	00701
sr-me	00701
sr-rs	00801
sv	00T01
th	00U01
tr	00V01
uk	00W01
vi	00X01
yue	00Y01
zh	00601
zh-cn	00601
zh-hans	00601
zh-hant	00Y01
zh-hk	00Y01
zh-mo	00Y01
zh-my	00601
zh-sg	00601
zh-tw	00Y01
"#, r#"0000D06Q0000@08o00000000@03\\087D0370000@01o00000000H066H06Z0000@04@@08f00000000H04R@047L08Q000000000000H03J0000@08]0000@03n@09T
@06cL08E@00VD01]D098@02e<00MH05?00:]D05Z@07>0000000000000000000000000000000000000000H05HD03A00000000@06H00000000000000000000@03S
00000000H02SH09J80:E00;50000D0560000D00_@04I<075L07jP09i00000000D02J@07G0000000000000000D01Th01<000000000000000000000000@02n@04d
<03e<06l<09A0000<01fD05Q0000H05m80:i@02800:QP0:70000D04m000000000000D02\l012@01K@04[805ch07\009]0000l00hD00:800C@02AH06?@001P07P
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
