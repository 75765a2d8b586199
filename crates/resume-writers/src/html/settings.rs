//! A theme's description (`theme.yaml`) and what its options are set to.

use std::collections::BTreeMap;
use std::fmt::Write;

use resume_core::Failure;
use resume_core::diagnostic::codes;
use resume_core::html::Dates;
use serde_json::{Map, Value};

use super::colour::Colour;
use super::{arrange, yaml};

/// The file that describes a theme.
pub const FILE: &str = "theme.yaml";

/// What `theme.yaml` says.
#[derive(Clone, Debug, Default)]
pub struct Description {
    /// The theme's name.
    pub name: String,
    /// A line about it.
    pub about: String,
    /// What can be chosen.
    pub options: Vec<ThemeOption>,
}

/// An option of a theme.
#[derive(Clone, Debug)]
pub struct ThemeOption {
    /// Its name.
    pub name: String,
    /// A line about it.
    pub about: String,
    kind: Kind,
    default: String,
}

#[derive(Clone, Debug)]
enum Kind {
    Colour,
    Boolean,
    Choice(Vec<String>),
    Sections,
}

impl ThemeOption {
    /// What its values look like: `#rrggbb`, `a4|letter`.
    pub fn form(&self) -> String {
        match &self.kind {
            Kind::Colour => "#rrggbb".to_owned(),
            Kind::Boolean => "true|false".to_owned(),
            Kind::Choice(choices) => choices.join("|"),
            Kind::Sections => "section,section…".to_owned(),
        }
    }

    /// Its value where none is given.
    pub fn default(&self) -> &str {
        &self.default
    }

    /// The value as it counts; `Err` says what is expected.
    fn read(&self, text: &str) -> Result<Setting, String> {
        let text = text.trim();
        match &self.kind {
            Kind::Colour => Colour::parse(text).map(Setting::Colour).ok_or_else(|| "a colour such as #1f4e79".to_owned()),
            Kind::Boolean => match text {
                "true" | "yes" | "on" => Ok(Setting::Boolean(true)),
                "false" | "no" | "off" => Ok(Setting::Boolean(false)),
                _ => Err("true or false".to_owned()),
            },
            Kind::Choice(choices) => match choices.iter().find(|choice| choice.eq_ignore_ascii_case(text)) {
                Some(choice) => Ok(Setting::Choice(choice.clone())),
                None => Err(format!("one of {}", choices.join(", "))),
            },
            Kind::Sections => text
                .split([',', ' '])
                .filter(|key| !key.is_empty())
                .map(|key| {
                    arrange::keys().iter().copied().find(|known| *known == key || known.strip_prefix("basics.") == Some(key))
                })
                .collect::<Option<_>>()
                .map(Setting::Sections)
                .ok_or_else(|| format!("sections of {}", arrange::keys().join(", "))),
        }
    }
}

enum Setting {
    Colour(Colour),
    Boolean(bool),
    Choice(String),
    Sections(Vec<&'static str>),
}

/// What a theme's options are set to, in the form in which a page needs them.
#[derive(Clone, Debug)]
pub struct Settings {
    /// How dates are written (`dates`).
    pub dates: Dates,
    /// Whether the photo is shown (`photo`).
    pub photo: bool,
    /// The order of sections where the author gives none (`sections`); the others follow as usual.
    pub sections: Vec<&'static str>,
    /// The sections of the second column (`side`).
    pub side: Vec<&'static str>,
    /// The size of paper (`paper`); `None` for that of the person's country.
    pub paper: Option<String>,
    /// Colours, as properties in CSS.
    pub css: String,
    /// Choices, as classes of the `html` element.
    pub classes: String,
    /// For the templates.
    pub values: Map<String, Value>,
}

fn failure(message: String) -> Failure {
    Failure::new(codes::THEME, message)
}

impl Description {
    /// Reads `theme.yaml`.
    ///
    /// # Errors
    /// When it is not YAML, has keys that mean nothing, or a default that is no value of its option.
    pub fn read(text: &str) -> Result<Self, Failure> {
        let root = yaml::parse(text).map_err(|(line, column, message)| failure(format!("{FILE}:{line}:{column}: {message}")))?;
        let root = root.as_object().ok_or_else(|| failure(format!("{FILE}: expected `name`, `description` and `options`")))?;
        known(root, "", &["name", "description", "options"])?;
        let none = Map::new();
        let options = match root.get("options") {
            None | Some(Value::Null) => &none,
            Some(Value::Object(options)) => options,
            Some(_) => return Err(failure(format!("{FILE}: `options` has no options by their names"))),
        };
        let options = options.iter().map(|(name, value)| option(name, value)).collect::<Result<_, _>>()?;
        Ok(Self { name: text_of(root, "name"), about: text_of(root, "description"), options })
    }

    /// The settings that result from given values.
    ///
    /// # Errors
    /// When there is no option of a name, or a value is none of that option.
    pub fn settings(&self, given: &BTreeMap<String, String>) -> Result<Settings, Failure> {
        if let Some(unknown) = given.keys().find(|name| self.options.iter().all(|option| option.name != **name)) {
            let theme = if self.name.is_empty() { "the theme" } else { &format!("the theme {}", self.name) };
            let known: Vec<String> = self.options.iter().map(|option| format!("{}={}", option.name, option.form())).collect();
            let hint =
                if known.is_empty() { format!("it has no {FILE} with options") } else { format!("it has {}", known.join(", ")) };
            return Err(failure(format!("{theme} has no option `{unknown}`")).hint(hint));
        }
        let mut settings = Settings {
            dates: Dates::default(),
            photo: true,
            sections: Vec::new(),
            side: Vec::new(),
            paper: None,
            css: String::new(),
            classes: String::new(),
            values: Map::new(),
        };
        for option in &self.options {
            let value = given.get(&option.name).unwrap_or(&option.default);
            let setting = option
                .read(value)
                .map_err(|expected| failure(format!("the theme option `{}` is `{value}`; expected {expected}", option.name)))?;
            settings.set(&option.name, setting);
        }
        Ok(settings)
    }
}

impl Settings {
    fn set(&mut self, name: &str, setting: Setting) {
        let value = match setting {
            Setting::Colour(colour) => {
                let (light, dark) = (colour.on_light(), colour.on_dark());
                // Writing to a string cannot fail.
                let _ = write!(
                    self.css,
                    ":root {{ --{name}: {light}; }}\n@media screen and (prefers-color-scheme: dark) {{ :root {{ --{name}: {dark}; }} }}\n"
                );
                colour.to_string().into()
            }
            Setting::Boolean(value) => {
                if name == "photo" {
                    self.photo = value;
                }
                value.into()
            }
            Setting::Choice(choice) => {
                match name {
                    "dates" => self.dates = Dates::named(&choice).unwrap_or_default(),
                    "paper" => self.paper = Some(choice.clone()).filter(|paper| paper != "auto"),
                    _ => {
                        let gap = if self.classes.is_empty() { "" } else { " " };
                        let _ = write!(self.classes, "{gap}{name}-{choice}");
                    }
                }
                choice.into()
            }
            Setting::Sections(keys) => {
                let value = keys.iter().map(|key| Value::from(*key)).collect();
                match name {
                    "sections" => self.sections = keys,
                    "side" => self.side = keys,
                    _ => {}
                }
                value
            }
        };
        self.values.insert(name.to_owned(), value);
    }
}

fn known(map: &Map<String, Value>, at: &str, keys: &[&str]) -> Result<(), Failure> {
    match map.keys().find(|key| !keys.contains(&key.as_str())) {
        Some(key) => Err(failure(format!("{FILE}: `{at}{key}` means nothing here; expected {}", keys.join(", ")))),
        None => Ok(()),
    }
}

fn text_of(map: &Map<String, Value>, key: &str) -> String {
    map.get(key).and_then(Value::as_str).unwrap_or("").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn option(name: &str, value: &Value) -> Result<ThemeOption, Failure> {
    let at = format!("options.{name}.");
    let is_name = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if !is_name {
        return Err(failure(format!("{FILE}: the option `{name}`: names are of the letters a to z, digits and hyphens")));
    }
    let map = value.as_object().ok_or_else(|| failure(format!("{FILE}: `options.{name}` has no type and default")))?;
    known(map, &at, &["type", "description", "default", "choices"])?;
    let choices = || -> Option<Vec<String>> {
        let choices =
            map.get("choices")?.as_array()?.iter().map(|v| v.as_str().map(str::to_owned)).collect::<Option<Vec<_>>>()?;
        let is_word = |word: &String| !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        (!choices.is_empty() && choices.iter().all(is_word)).then_some(choices)
    };
    let kind = match text_of(map, "type").as_str() {
        "colour" | "color" => Kind::Colour,
        "boolean" => Kind::Boolean,
        "sections" => Kind::Sections,
        "choice" => match choices() {
            Some(choices) => Kind::Choice(choices),
            None => return Err(failure(format!("{FILE}: `{at}choices` has to list words"))),
        },
        other => {
            let message = format!("{FILE}: `{at}type` is `{other}`; expected colour, boolean, choice or sections");
            return Err(failure(message));
        }
    };
    let default = match map.get("default") {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Bool(value)) => value.to_string(),
        Some(Value::Array(items)) => items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(","),
        Some(Value::Null) | None if matches!(kind, Kind::Sections) => String::new(),
        _ => return Err(failure(format!("{FILE}: `{at}default` is missing or no text"))),
    };
    let option = ThemeOption { name: name.to_owned(), about: text_of(map, "description"), kind, default };
    match option.read(&option.default) {
        Ok(_) => Ok(option),
        Err(expected) => Err(failure(format!("{FILE}: `{at}default` is `{}`; expected {expected}", option.default))),
    }
}
