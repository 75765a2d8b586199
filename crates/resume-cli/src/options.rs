//! Options that come from files and the clock: the photo, the date.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::bail;
use resume_convert::{HtmlOptions, PartialDate, ReadOptions, WriteOptions};

use crate::args::Shape;
use crate::input::read_file;
use crate::problem::Problem;
use crate::themes;

const LARGEST_PHOTO: usize = 16 << 20;

/// What the arguments ask of the reader and of the writer.
pub(crate) fn of_shape(shape: &Shape) -> anyhow::Result<(ReadOptions, WriteOptions)> {
    let Shape { theme, theme_option, remote_images, locale, country, date } = shape;
    let date = match date {
        Some(date) => Some(*date),
        None => today()?,
    };
    let html = HtmlOptions {
        theme: theme.as_deref().map(themes::named).transpose()?.unwrap_or_default(),
        options: themes::options(theme_option),
        remote_images: *remote_images,
    };
    let read = ReadOptions { locale: locale.clone(), date, ..ReadOptions::default() };
    let write = WriteOptions { locale: locale.clone(), country: country.clone(), date, html, ..WriteOptions::default() };
    Ok((read, write))
}

/// Today in UTC, or the day that `SOURCE_DATE_EPOCH` names (reproducible-builds.org).
pub(crate) fn today() -> anyhow::Result<Option<PartialDate>> {
    let seconds = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(text) => match text.parse::<u64>() {
            Ok(seconds) => seconds,
            Err(_) => bail!(Problem::new(format!("SOURCE_DATE_EPOCH is `{text}`, which is no number of seconds"))),
        },
        Err(_) => SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs()),
    };
    Ok(date_of(seconds / 86_400))
}

/// The calendar day a number of days after 1970-01-01; `None` outside the years that dates have.
fn date_of(days: u64) -> Option<PartialDate> {
    // Years from March, so that the leap day is the last; eras of 400 years.
    let days = days.checked_add(719_468)?;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    PartialDate::new(u16::try_from(year).ok()?, u8::try_from(month).ok(), u8::try_from(day).ok())
}

/// A picture as a `data:` URI.
pub(crate) fn photo(path: &Path) -> anyhow::Result<String> {
    let bytes = read_file(path, LARGEST_PHOTO).map_err(|e| Problem::io("read", path, &e))?;
    if bytes.len() > LARGEST_PHOTO {
        bail!(Problem::new(format!("{} is bigger than the limit of {} MiB for a photo", path.display(), LARGEST_PHOTO >> 20)));
    }
    let kind = match bytes.as_slice() {
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => "png",
        [0xff, 0xd8, 0xff, ..] => "jpeg",
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => "gif",
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => "webp",
        _ => bail!(Problem::new(format!("{} is no PNG, JPEG, GIF or WebP picture", path.display()))),
    };
    Ok(format!("data:image/{kind};base64,{}", base64(&bytes)))
}

/// Base64 (RFC 4648, section 4).
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let byte = |at: usize| u32::from(chunk.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4 {
            let digit = DIGITS[(bits >> (18 - 6 * at) & 63) as usize];
            out.push(if at > chunk.len() { '=' } else { char::from(digit) });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_become_dates() {
        for (days, date) in
            [(0, "1970-01-01"), (59, "1970-03-01"), (11_016, "2000-02-29"), (19_723, "2024-01-01"), (376_199, "2999-12-31")]
        {
            assert_eq!(date_of(days).map(|d| d.to_string()).as_deref(), Some(date));
        }
        assert_eq!((date_of(376_200), date_of(u64::MAX)), (None, None));
    }

    #[test]
    fn base64_pads() {
        for (bytes, text) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("\u{ff}o", "w79v")] {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
    }
}
