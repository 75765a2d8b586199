//! Phone numbers, as far as their international form goes (ITU-T E.164): country code and the rest.

use crate::tables::countries;

/// A number taken apart.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Parts {
    /// The country code, digits only, without `+`.
    pub dialing: String,
    /// The rest as written, with the trunk zero of a national number.
    pub number: String,
    /// The country, ISO 3166-1 alpha-2, when it is known.
    pub country: Option<String>,
}

/// Takes a number apart. One that does not begin with `+` or `00` is of `country` (ISO 3166-1 alpha-2); `None` when its
/// country cannot be known.
pub fn split(number: &str, country: Option<&str>) -> Option<Parts> {
    let number = number.trim();
    let bare = number.trim_start_matches(['(', ' ', '\u{a0}']);
    let international = bare.strip_prefix(['+', '＋']).or_else(|| bare.strip_prefix("00").filter(|rest| rest.len() > 6));
    let Some(rest) = international else {
        let country = countries::by_code(country?)?;
        let number = number.trim_start_matches(SEPARATORS);
        return number.contains(|c: char| c.is_ascii_digit()).then(|| Parts {
            dialing: country.dialing().to_owned(),
            number: number.to_owned(),
            country: Some(country.code().to_owned()),
        });
    };
    let digits: String = rest.chars().filter(char::is_ascii_digit).take(LONGEST).collect();
    let (told, length) = countries::of_dialing(&digits)?;
    let dialing = digits.get(..length)?.to_owned();
    let end = rest.char_indices().filter(|(_, c)| c.is_ascii_digit()).nth(length - 1).map(|(at, _)| at + 1)?;
    let number = rest.get(end..)?.trim_start_matches(SEPARATORS).trim_end();
    // Several countries have one dialing code: the number says which only where it goes on with an area of one.
    let wanted = country.and_then(countries::by_code).filter(|wanted| wanted.dialing() == dialing);
    let country = wanted.unwrap_or(told).code().to_owned();
    number.contains(|c: char| c.is_ascii_digit()).then(|| Parts { dialing, number: number.to_owned(), country: Some(country) })
}

/// What stands between the country code and the rest.
const SEPARATORS: [char; 6] = [' ', '\u{a0}', '-', '.', '/', ')'];

/// As many digits as tell the country.
const LONGEST: usize = 7;

/// The number as it is written for people abroad.
pub fn join(dialing: &str, number: &str) -> String {
    format!("+{dialing} {number}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(number: &str, country: Option<&str>, expected: Option<(&str, &str, &str)>) {
        let parts = split(number, country);
        let found = parts.as_ref().map(|p| (p.dialing.as_str(), p.number.as_str(), p.country.as_deref().unwrap_or("")));
        assert_eq!(found, expected, "{number}");
    }

    #[test]
    fn numbers_with_a_country() {
        check("+49 30 123456", None, Some(("49", "30 123456", "DE")));
        check("0049 30 123456", None, Some(("49", "30 123456", "DE")));
        check("(+86) 138-0000-0000", None, Some(("86", "138-0000-0000", "CN")));
        check("+386 069 984 236", None, Some(("386", "069 984 236", "SI")));
        check("+1 555 0100", Some("CA"), Some(("1", "555 0100", "CA")));
        check("+8613800000000", None, Some(("86", "13800000000", "CN")));
    }

    #[test]
    fn numbers_without_one() {
        check("13800000000", Some("CN"), Some(("86", "13800000000", "CN")));
        check("030 123456", Some("de"), Some(("49", "030 123456", "DE")));
        check("13800000000", None, None);
        check("+", None, None);
        check("ask me", Some("DE"), None);
    }
}
