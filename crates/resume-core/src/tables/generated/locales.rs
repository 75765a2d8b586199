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

index! { ALIASES: Locale, r#"af$$
ar$%
ast$&
bg$'
bs$(
ca$)
cmn$*
cnr$+
cnr-cyrl$,
cs$-
da$.
de$/
el$0
en$1
es$&
et$2
fi$3
fo$.
fr$4
ga$5
gl$6
gsw$/
he$7
hi$8
hr$(
hu$9
id$:
in$:
is$;
it$<
iw$7
ja$=
kl$.
ko$>
lt$?
lv$@
me$+
mo$A
mt$B
nb$C
nds$/
nl$$
nn$C
no$C
pl$D
pt$6
ro$A
ru$E
sh$(
sk$F
sl$G
sr$,
sr-ba$,
sr-cyrl$,
sr-lat$+
sr-latn$+
sr-me$+
sr-rs$,
sv$H
th$I
tr$J
uk$K
vi$L
yue$M
zh$*
zh-cn$*
zh-hans$*
zh-hant$M
zh-hk$M
zh-mo$M
zh-my$*
zh-sg$*
zh-tw$M
"#, b"\r\x00\x03\x00\x00\x00\x12\x00i\x00\x1a\x00\x05\x00\x9a\x00\xd3\x01\x01\x00\x01\x00V\x01\x8d\x00\x1d\x00\x10\x04", b"i\x010\x01\x00\xe0d\x00\x10\x88\x00`\xb5\x00\xd0\xa6\x00@5\x01\x10U\x00\xc0\xba\x00p&\x00 \xe3\x00\xa0\x92\x00\xe0\x9d\x01\x80\xab\
\x00 \x00\x00\x00n\x00\xe0T\x01\x10\xf2\x00\xe0\xf7\x00\x00s\x00\x80\x1b\x00\x90\x9c\x00\x00\x06\x01\xa0=\x01@\xc9\x00@F\x00@\x8d\x00\
\x00\x06\x00\xa0d\x01\xf0\x0b\x00\xb0\x0b\x01\x00{\x01\xb0\xa1\x00\x90\xb0\x00\xf0q\x01\xa0\x11\x00`\xce\x00\x90\x8d\x01\xa0,\x00pY\x01\x00\
\"\x01\xc0\x00\x00\x00^\x01 \x85\x010\x95\x01\x80Z\x00\x00P\x00\x90~\x00\xa0E\x01\xc0\xd3\x00@ \x00\x90\xd9\x00p\xbf\x00p\x97\
\x00P\xed\x00\x10\x10\x01\xa0\xe8\x00\x90\xfc\x00\xe0A\x00 7\x000O\x010<\x00`\x01\x01\xb0_\x00 \xa5\x010\x83\x00\xf0\x16\x00\
\x20\x18\x01\x10\xc4\x00P\xde\x00\xd0y\x00`J\x01\x10K\x00\xa0+\x01`i\x00P", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42], [
Locale::Nl, Locale::Ar, Locale::Es, Locale::Bg, Locale::Hr, Locale::Ca, Locale::ZhHans, Locale::SrLatn,
Locale::Sr, Locale::Cs, Locale::Da, Locale::De, Locale::El, Locale::En, Locale::Et, Locale::Fi,
Locale::Fr, Locale::Ga, Locale::Pt, Locale::He, Locale::Hi, Locale::Hu, Locale::Id, Locale::Is,
Locale::It, Locale::Ja, Locale::Ko, Locale::Lt, Locale::Lv, Locale::Ro, Locale::Mt, Locale::Nb,
Locale::Pl, Locale::Ru, Locale::Sk, Locale::Sl, Locale::Sv, Locale::Th, Locale::Tr, Locale::Uk,
Locale::Vi, Locale::ZhHant,
] }

grid! { PATTERNS, 2, r#"MMMM yd MMMM y
y年M月y年M月d日
y年M月y年M月d日
y年M月y年M月d日
y년 M월y년 M월 d일
MMMM yd. MMMM y
MMMM yd MMMM y
MMMM 'de' yd 'de' MMMM 'de' y
MMMM 'de' yd 'de' MMMM 'de' y
MMMM yd MMMM y
MMMM yd MMMM y
LLLL yd MMMM y
LLLL yd MMMM y 'г.'
LLLL yd MMMM y 'р.'
LLLL yd. MMMM y
LLLL yd. MMMM y
LLLL yd. MMMM y
LLLL y.d. MMMM y.
MMMM y.d. MMMM y.
MMMM y.d. MMMM y.
MMMM yd MMMM y
MMMM yd. MMMM y
MMMM yd. MMMM y
LLLL yd. MMMM y
MMMM yd. MMMM y
MMMM yd. MMMM y
y. 'gada' LLLLy. 'gada' d. MMMM
y 'm.' LLLLy 'm.' MMMM d 'd.'
MMMM yd MMMM y
MMMM yd 'ta’' MMMM y
LLLL yd MMMM y
y. MMMMy. MMMM d.
MMMM yd MMMM y
MMMM y 'г.'d MMMM y 'г.'
MMMM yd MMMM y
'tháng' M 'năm' yd 'tháng' M, y
MMMM yd MMMM y
MMMM yd MMMM y
MMMM yd 'ב'MMMM y
MMMM yd MMMM y
MMMM yd MMMM y
LLLL 'del' yd MMMM 'del' y
"#, b"\x06\x08\x08\x0c\x08\x0c\x08\x0c\t\x0e\x06\t\x06\x08\x0b\x12\x0b\x12\x06\x08\x06\x08\x06\x08\x06\x0e\x06\x0e\x06\t\x06\t\x06\t\x07\n\x07\n\x07\n\
\x06\x08\x06\t\x06\t\x06\t\x06\t\x06\t\x0e\x11\x0b\x12\x06\x08\x06\x10\x06\x08\x07\n\x06\x08\x0c\x0e\x06\x08\x13\x0f\x06\x08\x06\x08\x06\x0c\x06\x08\
\x06\x08\x0c\x0e", b"\x00\x00\x00\x0f\x00\x00$\x00\x009\x00\x00N\x00\x00f\x00\x00v\x00\x00\x85\x00\x00\xa3\x00\x00\xc1\x00\x00\xd0\x00\x00\xdf\x00\x00\xee\x00\x00\x03\
\x01\x00\x18\x01\x00(\x01\x008\x01\x00H\x01\x00Z\x01\x00l\x01\x00~\x01\x00\x8d\x01\x00\x9d\x01\x00\xad\x01\x00\xbd\x01\x00\xcd\x01\x00\xdd\x01\
\x00\xfd\x01\x00\x1b\x02\x00*\x02\x00A\x02\x00P\x02\x00b\x02\x00q\x02\x00\x8c\x02\x00\x9b\x02\x00\xbe\x02\x00\xcd\x02\x00\xdc\x02\x00\xef\x02\x00\
\xfe\x02\x00\r\x03\x00" }
