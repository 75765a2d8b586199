//! Colours that stay readable.

/// A colour of the sRGB space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

/// The contrast that text needs (WCAG 2.2, 1.4.3: 4.5), and something for tinted grounds.
const CONTRAST: f32 = 5.3;
const WHITE: Colour = Colour([255; 3]);
const BLACK: Colour = Colour([0; 3]);
/// The ground of dark pages, at its lightest.
const DARK: Colour = Colour([0x20, 0x24, 0x2a]);

impl Colour {
    /// Reads `#rgb` or `#rrggbb`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.trim().strip_prefix('#')?;
        let digits: Vec<u8> = digits.chars().map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect::<Option<_>>()?;
        match digits[..] {
            [r, g, b] => Some(Self([r * 17, g * 17, b * 17])),
            [r, s, g, h, b, c] => Some(Self([r * 16 + s, g * 16 + h, b * 16 + c])),
            _ => None,
        }
    }

    /// The nearest shade that can be read on a white page.
    pub fn on_light(self) -> Self {
        self.readable_on(WHITE, BLACK)
    }

    /// The nearest shade that can be read on a dark page.
    pub fn on_dark(self) -> Self {
        self.readable_on(DARK, WHITE)
    }

    fn readable_on(self, ground: Self, towards: Self) -> Self {
        // The last one is `towards` itself.
        let mut shades = (0..=40u8).map(|step| self.mixed(towards, f32::from(step) / 40.0));
        shades.find(|shade| shade.contrast(ground) >= CONTRAST).unwrap_or(towards)
    }

    fn mixed(self, other: Self, part: f32) -> Self {
        let mut out = self.0;
        for (to, from) in out.iter_mut().zip(other.0) {
            // Between two bytes, so it is one.
            *to = (f32::from(*to) * (1.0 - part) + f32::from(from) * part).round() as u8;
        }
        Self(out)
    }

    /// The contrast ratio (WCAG 2.2): 1 to 21.
    fn contrast(self, other: Self) -> f32 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(self) -> f32 {
        let linear = |byte: u8| {
            let value = f64::from(byte) / 255.0;
            (if value <= 0.04045 { value / 12.92 } else { power_2_4((value + 0.055) / 1.055) }) as f32
        };
        let [r, g, b] = self.0.map(linear);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }
}

/// `x` to the power of 2.4, for `x` between 0.08 and 1: its square by the fifth root of that. (`powf` is of a library that
/// every start of the program would load for this alone.)
fn power_2_4(x: f64) -> f64 {
    let square = x * x;
    let mut root = 1.0;
    for _ in 0..16 {
        let fourth = root * root * root * root;
        root = (4.0 * root + square / fourth) / 5.0;
    }
    square * root
}

impl std::fmt::Display for Colour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read() {
        for (text, expected) in
            [("#1F4e79", Some("#1f4e79")), ("#abc", Some("#aabbcc")), ("abc", None), ("#abcd", None), ("#ggg", None)]
        {
            assert_eq!(Colour::parse(text).map(|c| c.to_string()).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn powers_are_those_of_the_library() {
        for byte in 11..=255u8 {
            let x = (f64::from(byte) / 255.0 + 0.055) / 1.055;
            assert!((power_2_4(x) - x.powf(2.4)).abs() < 1e-12, "{byte}");
        }
    }

    #[test]
    fn every_colour_becomes_readable() {
        for text in ["#ffff00", "#ffffff", "#000000", "#00ff00", "#7f7f7f", "#1f4e79", "#ff00ff"] {
            let colour = Colour::parse(text).unwrap_or(BLACK);
            assert!(colour.on_light().contrast(WHITE) >= CONTRAST, "{text}");
            assert!(colour.on_dark().contrast(DARK) >= CONTRAST, "{text}");
        }
        assert_eq!(Colour::parse("#1f4e79").map(Colour::on_light), Colour::parse("#1f4e79"));
    }
}
