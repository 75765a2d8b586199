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

index! { ALIASES: Locale;
"af" => Locale::Nl;
"ar" => Locale::Ar;
"ast" => Locale::Es;
"bg" => Locale::Bg;
"bs" => Locale::Hr;
"ca" => Locale::Ca;
"cmn" => Locale::ZhHans;
"cnr" => Locale::SrLatn;
"cnr-cyrl" => Locale::Sr;
"cs" => Locale::Cs;
"da" => Locale::Da;
"de" => Locale::De;
"el" => Locale::El;
"en" => Locale::En;
"es" => Locale::Es;
"et" => Locale::Et;
"fi" => Locale::Fi;
"fo" => Locale::Da;
"fr" => Locale::Fr;
"ga" => Locale::Ga;
"gl" => Locale::Pt;
"gsw" => Locale::De;
"he" => Locale::He;
"hi" => Locale::Hi;
"hr" => Locale::Hr;
"hu" => Locale::Hu;
"id" => Locale::Id;
"in" => Locale::Id;
"is" => Locale::Is;
"it" => Locale::It;
"iw" => Locale::He;
"ja" => Locale::Ja;
"kl" => Locale::Da;
"ko" => Locale::Ko;
"lt" => Locale::Lt;
"lv" => Locale::Lv;
"me" => Locale::SrLatn;
"mo" => Locale::Ro;
"mt" => Locale::Mt;
"nb" => Locale::Nb;
"nds" => Locale::De;
"nl" => Locale::Nl;
"nn" => Locale::Nb;
"no" => Locale::Nb;
"pl" => Locale::Pl;
"pt" => Locale::Pt;
"ro" => Locale::Ro;
"ru" => Locale::Ru;
"sh" => Locale::Hr;
"sk" => Locale::Sk;
"sl" => Locale::Sl;
"sr" => Locale::Sr;
"sr-ba" => Locale::Sr;
"sr-cyrl" => Locale::Sr;
"sr-lat" => Locale::SrLatn;
"sr-latn" => Locale::SrLatn;
"sr-me" => Locale::SrLatn;
"sr-rs" => Locale::Sr;
"sv" => Locale::Sv;
"th" => Locale::Th;
"tr" => Locale::Tr;
"uk" => Locale::Uk;
"vi" => Locale::Vi;
"yue" => Locale::ZhHant;
"zh" => Locale::ZhHans;
"zh-cn" => Locale::ZhHans;
"zh-hans" => Locale::ZhHans;
"zh-hant" => Locale::ZhHant;
"zh-hk" => Locale::ZhHant;
"zh-mo" => Locale::ZhHant;
"zh-my" => Locale::ZhHans;
"zh-sg" => Locale::ZhHans;
"zh-tw" => Locale::ZhHant;
}

grid! { PATTERNS: 2;
"MMMM y", "d MMMM y";
"y年M月", "y年M月d日";
"y年M月", "y年M月d日";
"y年M月", "y年M月d日";
"y년 M월", "y년 M월 d일";
"MMMM y", "d. MMMM y";
"MMMM y", "d MMMM y";
"MMMM 'de' y", "d 'de' MMMM 'de' y";
"MMMM 'de' y", "d 'de' MMMM 'de' y";
"MMMM y", "d MMMM y";
"MMMM y", "d MMMM y";
"LLLL y", "d MMMM y";
"LLLL y", "d MMMM y 'г.'";
"LLLL y", "d MMMM y 'р.'";
"LLLL y", "d. MMMM y";
"LLLL y", "d. MMMM y";
"LLLL y", "d. MMMM y";
"LLLL y.", "d. MMMM y.";
"MMMM y.", "d. MMMM y.";
"MMMM y.", "d. MMMM y.";
"MMMM y", "d MMMM y";
"MMMM y", "d. MMMM y";
"MMMM y", "d. MMMM y";
"LLLL y", "d. MMMM y";
"MMMM y", "d. MMMM y";
"MMMM y", "d. MMMM y";
"y. 'gada' LLLL", "y. 'gada' d. MMMM";
"y 'm.' LLLL", "y 'm.' MMMM d 'd.'";
"MMMM y", "d MMMM y";
"MMMM y", "d 'ta’' MMMM y";
"LLLL y", "d MMMM y";
"y. MMMM", "y. MMMM d.";
"MMMM y", "d MMMM y";
"MMMM y 'г.'", "d MMMM y 'г.'";
"MMMM y", "d MMMM y";
"'tháng' M 'năm' y", "d 'tháng' M, y";
"MMMM y", "d MMMM y";
"MMMM y", "d MMMM y";
"MMMM y", "d 'ב'MMMM y";
"MMMM y", "d MMMM y";
"MMMM y", "d MMMM y";
"LLLL 'del' y", "d MMMM 'del' y";
}
