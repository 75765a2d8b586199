use std::sync::LazyLock;

use super::generated::stopwords::WORDS;
use super::layout::{Hash, Sieve};
use super::normalise::{is_word_char, normalise_into};
use super::{Locale, sections};
use crate::bytes::any;

/// As much of a text as is looked at.
const SAMPLE: usize = 4096;

/// The table language that a text is mostly written in, for headings and labels to match it: by its script, then by its
/// frequent words and, in a list of catchwords, by section headings. `None` for a text without any. Looks at the first
/// four kilobytes.
pub fn detect_language(text: &str) -> Option<Locale> {
    let end = (0..=SAMPLE.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let sample = text.get(..end).unwrap_or("");
    by_script(sample).or_else(|| by_words(sample))
}

fn by_script(text: &str) -> Option<Locale> {
    // Greek is the first of the scripts that are told, in code points as in bytes.
    if any(text.as_bytes(), |b| b.saturating_sub(0xcc)) == 0 {
        return None;
    }
    let [mut han, mut kana, mut hangul, mut traditional, mut simplified] = [0usize; 5];
    let [mut arabic, mut hebrew, mut devanagari, mut thai, mut greek] = [0usize; 5];
    let mut letters = text.bytes().filter(u8::is_ascii_alphabetic).count();
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| !byte.is_ascii()) {
        let Some(c) = rest[at..].chars().next() else { break };
        rest = &rest[at + c.len_utf8()..];
        match c {
            '\u{3040}'..='\u{30FF}' => kana += 1,
            '\u{4E00}'..='\u{9FFF}' => {
                han += 1;
                traditional += usize::from(TRADITIONAL.contains(c));
                simplified += usize::from(SIMPLIFIED.contains(c));
            }
            '\u{AC00}'..='\u{D7AF}' => hangul += 1,
            '\u{600}'..='\u{6FF}' => arabic += 1,
            '\u{590}'..='\u{5FF}' => hebrew += 1,
            '\u{900}'..='\u{97F}' => devanagari += 1,
            '\u{E00}'..='\u{E7F}' => thai += 1,
            '\u{370}'..='\u{3FF}' => greek += 1,
            '\u{400}'..='\u{481}' => letters += 1,
            _ if c.is_alphabetic() => letters += 1,
            _ => {}
        }
    }
    // One sign of Chinese says what takes several Latin letters, and technical terms are Latin everywhere.
    let ideographs = han + kana + hangul;
    if ideographs * 4 > letters && ideographs > 0 {
        return Some(match () {
            () if hangul * 2 > han + kana => Locale::Ko,
            () if kana * 8 > han => Locale::Ja,
            () if traditional > simplified => Locale::ZhHant,
            () => Locale::ZhHans,
        });
    }
    [(arabic, Locale::Ar), (hebrew, Locale::He), (devanagari, Locale::Hi), (thai, Locale::Th), (greek, Locale::El)]
        .into_iter()
        .max_by_key(|(count, _)| *count)
        .filter(|(count, _)| count * 2 > letters && *count > 0)
        .map(|(_, locale)| locale)
}

/// Frequent characters that only one of the two ways of writing Chinese has.
const TRADITIONAL: &str =
    "個們來這時學說對會為經國開關長門問間與業務發實習歷職專語應設計員處導負責證書類標準績獎區參團隊從總際產術機構號電話郵";
const SIMPLIFIED: &str =
    "个们来这时学说对会为经国开关长门问间与业务发实习历职专语应设计员处导负责证书类标准绩奖区参团队从总际产术机构号电话邮";

/// Letters and digits of ASCII.
const IN_WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = (byte as u8).is_ascii_alphanumeric();
        byte += 1;
    }
    table
};

/// The hashes of the frequent words: most words of a text are none.
static FREQUENT: LazyLock<Sieve> = LazyLock::new(|| {
    let mut sieve = Sieve([0; 256]);
    WORDS.with_prefix("").for_each(|(word, _)| sieve.insert(Hash::of(word).0));
    sieve
});

/// Frequent words that were looked up, by their hashes: a text says them over and over.
struct Known<'t>([(&'t str, &'static [Locale]); 64]);

impl<'t> Known<'t> {
    fn languages(&mut self, word: &'t str, hash: Hash) -> &'static [Locale] {
        if !FREQUENT.may_contain(hash.0) {
            return &[];
        }
        let known = &mut self.0[(hash.0 ^ hash.0 >> 16) as usize % 64];
        if known.0 != word {
            *known = (word, WORDS.get_hashed(word, hash));
        }
        known.1
    }
}

fn by_words(text: &str) -> Option<Locale> {
    let mut scores = [0u32; Locale::ALL.len()];
    let mut line = String::new();
    let lower = text.to_ascii_lowercase();
    let mut known = Known([("", &[]); 64]);
    for raw in lower.lines() {
        let mut words = 0;
        // A word that several languages share tells less.
        let mut score = |meant: &[Locale]| {
            if !meant.is_empty() {
                let weight = 12 / u32::try_from(meant.len()).unwrap_or(12);
                meant.iter().for_each(|locale| scores[*locale as usize] += weight);
            }
        };
        if raw.is_ascii() {
            // Words are hashed while their ends are looked for; nothing else of the line is to be normalised.
            let mut at = 0;
            while let Some(byte) = raw.as_bytes().get(at) {
                let (start, mut next, mut hash) = (at, Some(byte), Hash::NEW);
                while let Some(byte) = next.filter(|byte| IN_WORD[usize::from(**byte)]) {
                    hash = hash.with(*byte);
                    at += 1;
                    next = raw.as_bytes().get(at);
                }
                if at > start {
                    words += 1;
                    score(known.languages(&raw[start..at], hash));
                }
                at += 1;
            }
        } else {
            normalise_into(raw, &mut line);
            for word in line.split(|c| !is_word_char(c)).filter(|w| !w.is_empty()) {
                words += 1;
                let hash = Hash::of(word);
                score(if FREQUENT.may_contain(hash.0) { WORDS.get_hashed(word, hash) } else { &[] });
            }
        }
        if words <= 4 {
            normalise_into(raw, &mut line);
            let meant = sections::lookup(&line);
            let weight = 36 / u32::try_from(meant.len().max(1)).unwrap_or(36);
            meant.iter().for_each(|word| scores[word.locale as usize] += weight);
        }
    }
    let best = (0..scores.len()).rev().max_by_key(|at| scores[*at])?;
    (scores[best] > 0).then(|| Locale::ALL[best])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_languages_apart() {
        for (text, tag) in [
            ("I was responsible for the design of pumps and the tests in the field.", "en"),
            ("负责实时计算平台，使用 Flink、Kafka 和 Kubernetes 开发", "zh-Hans"),
            ("負責設計與開發使用者研究的流程", "zh-Hant"),
            ("物流会社向けの開発を担当しました", "ja"),
            ("마케팅 업무를 담당", "ko"),
            ("Leitung der Abteilung und Betreuung von Kunden in der Region", "de"),
            ("Gestion des équipes et suivi de la production pour le client", "fr"),
            ("Dirección del área y gestión de los proyectos con el equipo", "es"),
            ("Gestão de projetos e desenvolvimento de aplicações para os clientes da região", "pt"),
            ("Gestione dei progetti e sviluppo di applicazioni per il cliente della regione", "it"),
            ("Verantwoordelijk voor het onderhoud van de tuinen en het team", "nl"),
            ("Prowadzenie projektów oraz nadzór nad zespołem w firmie", "pl"),
            ("Разработка и сопровождение системы для отдела продаж", "ru"),
            ("Розробка та супровід системи для відділу продажів і її тестування", "uk"),
            ("Разработване и поддръжка на системата за отдела, която се ползва от клиенти", "bg"),
            ("Vedení týmu a příprava podkladů pro jednání se zákazníky", "cs"),
            ("Ansvarig för planering och genomförande av projekt samt handledning", "sv"),
            ("Ansvarlig for planlægning og gennemførelse af projekter samt vejledning", "da"),
            ("Ansvarlig for planlegging og gjennomføring av prosjekter samt veiledning", "nb"),
            ("Vastasin projektien suunnittelusta ja toteutuksesta sekä tiimin ohjauksesta", "fi"),
            ("Projektek tervezése és megvalósítása, valamint a csapat irányítása", "hu"),
            ("Coordonarea proiectelor și formarea echipei pentru clienții din regiune", "ro"),
            ("Projelerin planlanması ve yürütülmesi için ekip yönetimi", "tr"),
            ("Quản lý dự án và đào tạo nhân viên cho công ty", "vi"),
            ("Mengelola proyek dan melatih staf untuk perusahaan", "id"),
            ("إدارة المشاريع وتدريب الموظفين", "ar"),
            ("ניהול פרויקטים והדרכת עובדים", "he"),
            ("परियोजनाओं का प्रबंधन", "hi"),
            ("บริหารโครงการและฝึกอบรมพนักงาน", "th"),
            ("Διαχείριση έργων και εκπαίδευση", "el"),
            ("Gestió dels projectes i formació de l'equip amb els clients", "ca"),
            ("# Jo Bloggs\n\n## Berufserfahrung\n\nAcme 2012\n\n## Kenntnisse\n\nRust, Go", "de"),
        ] {
            assert_eq!(detect_language(text).map(Locale::tag), Some(tag), "{text}");
        }
        assert_eq!(detect_language(""), None);
        assert_eq!(detect_language("2012 – 2016 • 42"), None);
        assert!(detect_language(&"ж".repeat(5000)).is_none());
    }
}
