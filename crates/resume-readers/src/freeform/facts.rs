//! What is known about the person and the world while entries are read.

use std::collections::HashSet;

use resume_core::tables::normalise;

/// Facts that help to tell pieces apart.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    places: HashSet<String>,
}

impl Facts {
    /// Learns a place.
    pub fn place(&mut self, text: &str) {
        let key = normalise(text);
        if !key.is_empty() {
            self.places.insert(key);
        }
    }

    /// Whether a normalised text is a place for certain.
    pub fn is_place(&self, key: &str) -> bool {
        self.places.contains(key) || country(key).is_some()
    }
}

/// The ISO code of a country by its normalised name.
pub fn country(_key: &str) -> Option<&'static str> {
    None
}

/// The ISO code of a nationality: a country's name, or the word for its people.
pub fn nationality(key: &str) -> Option<&'static str> {
    country(key)
}

/// Whether a normalised text is the name of a human language.
pub fn is_language(_key: &str) -> bool {
    false
}

const NETWORKS: [(&str, &str); 20] = [
    ("linkedin", "LinkedIn"),
    ("github", "GitHub"),
    ("gitlab", "GitLab"),
    ("微信", "WeChat"),
    ("微信号", "WeChat"),
    ("wechat", "WeChat"),
    ("qq", "QQ"),
    ("telegram", "Telegram"),
    ("instagram", "Instagram"),
    ("behance", "Behance"),
    ("orcid", "ORCID"),
    ("line", "LINE"),
    ("zalo", "Zalo"),
    ("xing", "XING"),
    ("twitter", "Twitter"),
    ("facebook", "Facebook"),
    ("dribbble", "Dribbble"),
    ("medium", "Medium"),
    ("youtube", "YouTube"),
    ("stackoverflow", "Stack Overflow"),
];

/// A network by its normalised name.
pub fn network(key: &str) -> Option<&'static str> {
    NETWORKS.iter().find(|(k, _)| *k == key).map(|(_, n)| *n)
}

/// The network of an address, by its host.
pub fn network_of_url(url: &str) -> Option<&'static str> {
    let rest = url.split("://").last().unwrap_or(url);
    let host = rest.split('/').next().unwrap_or("");
    host.split('.').find_map(|part| network(&part.to_ascii_lowercase()))
}

/// The account in the address of a profile: its last part.
pub fn handle_of_url(url: &str) -> Option<String> {
    let rest = url.split("://").last().unwrap_or(url);
    let path = rest.split_once('/')?.1.trim_end_matches('/');
    let last = path.rsplit('/').next()?.split(['?', '#']).next()?;
    (!last.is_empty()).then(|| last.to_owned())
}
