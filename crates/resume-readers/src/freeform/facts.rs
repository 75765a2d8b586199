//! What is known about the person and the world while entries are read.

use std::collections::HashSet;

use resume_core::tables::{countries, languages, networks, normalise, places};

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

/// Whether a normalised text is the name of a town that is known, or of several parts that begin with one: `Graz, Austria`.
pub fn is_town(key: &str) -> bool {
    let first = key.split([',', '(', '/', '·']).next().unwrap_or(key).trim_end();
    places::is_town_key(first) || first.len() < key.len() && places::is_town_key(key)
}

/// Whether a text is a town or province, or a province and a town or county of it, in Han characters: `台中市`,
/// `新潟県湯沢町`, `江苏省昆山市`.
pub fn is_han_place(text: &str) -> bool {
    let ends = ['市', '区', '區', '町', '村', '郡', '县', '縣', '県'];
    let is_province = |c: char| matches!(c, '都' | '道' | '府' | '県' | '省' | '縣' | '州');
    if text.len() > 40 || !text.ends_with(ends) || !text.chars().all(super::text::is_unspaced) {
        return false;
    }
    let is_town =
        text.ends_with(['市', '县', '縣', '県']) && !["超市", "都市", "城市", "本市"].iter().any(|end| text.ends_with(end));
    if is_town && (3..=4).contains(&text.chars().count()) {
        return true;
    }
    let mut chars = text.chars().skip(2);
    (chars.next().is_some_and(is_province) || chars.next().is_some_and(is_province)) && chars.count() >= 2
}

/// The ISO code of a country by its normalised name.
pub fn country(key: &str) -> Option<&'static str> {
    countries::by_name(key).map(countries::Country::code)
}

/// The ISO code of a nationality: a country's name, or the word for its people.
pub fn nationality(key: &str) -> Option<&'static str> {
    countries::by_nationality(key).or_else(|| countries::by_name(key)).map(countries::Country::code)
}

/// Whether a normalised text is the name of a human language.
pub fn is_language(key: &str) -> bool {
    !key.is_empty() && languages::by_name(key).is_some()
}

/// A network by its normalised name.
pub fn network(key: &str) -> Option<&'static str> {
    networks::by_name(key).map(networks::Network::name)
}

/// The network of an address, by its host.
pub fn network_of_url(url: &str) -> Option<&'static str> {
    if let Some(network) = networks::by_host(url) {
        return Some(network.name());
    }
    let rest = url.split("://").last().unwrap_or(url);
    let host = rest.split('/').next().unwrap_or("");
    // `github.example.com`: an instance of its own.
    let mut labels = host.split('.').filter(|label| *label != "www");
    let first = labels.next()?;
    if labels.clone().count() >= 2 { network(&first.to_ascii_lowercase()) } else { None }
}

/// The account in the address of a profile: its last part.
pub fn handle_of_url(url: &str) -> Option<String> {
    if let Some(name) = networks::by_host(url).and_then(|n| n.username(url).map(str::to_owned)) {
        return Some(name);
    }
    let rest = url.split("://").last().unwrap_or(url);
    let path = rest.split_once('/')?.1.trim_end_matches('/');
    let last = path.rsplit('/').next()?.split(['?', '#']).next()?;
    (!last.is_empty()).then(|| last.to_owned())
}
