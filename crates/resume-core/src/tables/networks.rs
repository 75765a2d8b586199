//! Networks and platforms that people have accounts at.

use super::generated::networks::{DATA, HOSTS, NAMES};

/// A network or platform.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Network(u8);

impl Network {
    /// Its name.
    pub fn name(self) -> &'static str {
        self.datum(0)
    }

    /// Its own host; empty where it has no address.
    pub fn host(self) -> &'static str {
        self.datum(1)
    }

    /// Its code among the social media and instant messages of Europass.
    pub fn europass(self) -> Option<&'static str> {
        Some(self.datum(3)).filter(|code| !code.is_empty())
    }

    /// Whether it is one of the instant messengers of Europass, not of its social media.
    pub fn is_messenger(self) -> bool {
        matches!(self.datum(3), "skype" | "whatsapp" | "wechat" | "line" | "viber")
    }

    /// The address of an account; `None` where it cannot be told from the account's name.
    pub fn profile_url(self, username: &str) -> Option<String> {
        let pattern = self.datum(2);
        let usable = !username.is_empty() && username.chars().all(|c| c.is_ascii_alphanumeric() || "-_.@~".contains(c));
        (pattern.contains("{}") && usable).then(|| pattern.replace("{}", username.trim_start_matches('@')))
    }

    /// The account's name in an address that has the form of [`Network::profile_url`].
    pub fn username(self, url: &str) -> Option<&str> {
        let (before, after) = self.datum(2).split_once("{}")?;
        let rest = strip_origin(url)?;
        if before.ends_with("://") {
            let host = url_host(url)?;
            let end = after.split('/').next().unwrap_or(after);
            return host.strip_suffix(end).filter(|name| !name.is_empty() && !name.contains('.'));
        }
        let path = strip_origin(before)?;
        let name = rest.strip_prefix(path)?.split(['/', '?', '#', '&']).next()?;
        (!name.is_empty()).then_some(name)
    }

    fn datum(self, column: usize) -> &'static str {
        DATA.get(usize::from(self.0), column)
    }
}

fn url_host(url: &str) -> Option<&str> {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next()?;
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    Some(host.split_once(':').map_or(host, |(host, _)| host)).filter(|host| host.contains('.'))
}

fn strip_origin(url: &str) -> Option<&str> {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/').and_then(|at| rest.get(at..)).or(Some(""))
}

/// How many bytes the name of a host has at most (RFC 1035).
const LONGEST_HOST: usize = 255;

/// The network of a host, a subdomain of one, or the host of an address (`https://de.linkedin.com/in/x`).
pub fn by_host(host_or_url: &str) -> Option<Network> {
    let host = url_host(host_or_url.trim()).filter(|host| host.len() <= LONGEST_HOST)?.to_ascii_lowercase();
    let mut rest = host.as_str();
    loop {
        if let Some(found) = HOSTS.get(rest).first() {
            return Some(Network(*found));
        }
        rest = rest.split_once('.')?.1;
    }
}

/// The network of a normalised name: `linkedin`, `微信`, `line id`.
pub fn by_name(normalised: &str) -> Option<Network> {
    NAMES.get_or_folded(normalised).first().copied().map(Network)
}

/// The network of a code of Europass.
pub fn by_europass(code: &str) -> Option<Network> {
    let code = code.trim();
    let find = |network: &Network| network.europass().is_some_and(|own| own.eq_ignore_ascii_case(code));
    (0..u8::MAX).map(Network).take_while(|network| !network.name().is_empty()).find(find)
}

#[cfg(test)]
mod tests {
    use super::super::normalise;
    use super::*;

    #[test]
    fn hosts_names_and_addresses() {
        let name = |network: Option<Network>| network.map_or("", Network::name);
        assert_eq!(name(by_host("https://de.linkedin.com/in/ann")), "LinkedIn");
        assert_eq!(name(by_host("github.com/ann")), "GitHub");
        assert_eq!(name(by_host("https://notgithub.com/ann")), "");
        assert_eq!(name(by_host("https://linkedin.example.com/in/ann")), "");
        assert_eq!(name(by_host("nonsense")), "");
        for (text, expected) in
            [("微信号：", "WeChat"), ("LINE ID", "LINE"), ("github", "GitHub"), ("ВКонтакте", "VK"), ("Example", "")]
        {
            assert_eq!(name(by_name(&normalise(text))), expected);
        }
        let github = by_name("github").unwrap_or_else(|| panic!());
        assert_eq!(github.profile_url("ann").as_deref(), Some("https://github.com/ann"));
        assert_eq!(github.profile_url("a b"), None);
        assert_eq!(github.username("https://github.com/ann/"), Some("ann"));
        assert_eq!(github.username("https://github.com/"), None);
        let tumblr = by_name("tumblr").unwrap_or_else(|| panic!());
        assert_eq!(tumblr.username("https://ann.tumblr.com/x"), Some("ann"));
        assert_eq!(name(by_europass("LinkedIn")), "LinkedIn");
        assert!(by_europass("skype").is_some_and(Network::is_messenger));
    }
}
