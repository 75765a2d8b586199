//! Whether a document is one of the published schema, version 3.4.1: the verdict of a validating parser, from the table
//! that reading and writing go by.

use std::collections::HashSet;

use resume_core::diagnostic::codes;
use resume_core::europass_v3::{self as schema, Content, Part};
use resume_core::{Diagnostic, Span};

use crate::ReadOptions;
use crate::xml::{self, Attribute, Element, Node};

/// What in a SkillsPassport the schema does not allow, in the order of the text: elements that are unknown, missing,
/// doubled or out of order, texts that their types do not take, references to nothing. None for what is no XML, which
/// reading tells.
///
/// Beyond what libxml2 sees, three things are found that the schema forbids as well: the use of an e-mail address, an
/// address with a blank, and a reference to an attachment that is not there.
pub fn check(text: &str, options: &ReadOptions) -> Vec<Diagnostic> {
    let Ok(document) = xml::parse(text, &options.limits) else { return Vec::new() };
    let mut check = Check { found: Vec::new(), path: Vec::new(), ids: HashSet::new(), references: Vec::new() };
    let root = &document.root;
    check.path.push(root.name.to_owned());
    if root.namespace.as_deref() != Some(schema::NAMESPACE) {
        let hint = format!("declare it: xmlns=\"{}\"", schema::NAMESPACE);
        check.say(codes::STRUCTURE, "the namespace of Europass is missing", root.tag.clone(), hint);
    }
    check.element(root, "SkillsPassport");
    check.dangling();
    check.found.sort_by_key(|found| found.span.as_ref().map(|span| span.start));
    check.found
}

struct Check {
    found: Vec<Diagnostic>,
    /// The names of the open elements, with their numbers where there are several of a name.
    path: Vec<String>,
    ids: HashSet<String>,
    references: Vec<(String, String, Span)>,
}

impl Check {
    fn say(&mut self, code: resume_core::Code, message: &str, span: Span, hint: impl Into<String>) {
        let path = self.path.join("/");
        let found = Diagnostic::invalid(code, "", format!("{message} (in {path})")).at(span);
        let hint = hint.into();
        self.found.push(if hint.is_empty() { found } else { found.hint(hint) });
    }

    /// As deep as the schema: what it does not know is not looked into.
    fn element(&mut self, element: &Element<'_>, parent: &'static str) {
        self.attributes(element, parent);
        let parts: Vec<Part> = schema::parts(parent).filter(|part| !part.name.starts_with('@')).collect();
        self.texts_between(element, parts.is_empty() && !parent.ends_with("List"));
        let mut counts = vec![0usize; parts.len()];
        let mut last: Option<usize> = None;
        for child in element.elements() {
            let is_ours = child.namespace == element.namespace;
            let Some(at) = parts.iter().position(|part| part.name == child.name).filter(|_| is_ours) else {
                self.unknown(child, element, parent);
                continue;
            };
            let Some(part) = parts.get(at).copied() else { continue };
            counts[at] += 1;
            if let Some(later) = last.filter(|last| *last > at) {
                let message = format!("`{}` has to stand before `{}`", child.name, parts[later].name);
                let order: Vec<&str> = parts.iter().map(|part| part.name).collect();
                self.say(codes::STRUCTURE, &message, child.tag.clone(), format!("the order is {}", order.join(", ")));
            } else if counts[at] > 1 && !part.is_list {
                let message = format!("a second `{}`; there may be one", child.name);
                self.say(codes::STRUCTURE, &message, child.tag.clone(), "");
            }
            last = last.max(Some(at));
            let step = if part.is_list { format!("{}[{}]", child.name, counts[at]) } else { child.name.to_owned() };
            self.path.push(step);
            match part.content {
                Content::Parts(name) => self.element(child, name),
                Content::Text(kind) => self.text(child, kind),
            }
            self.path.pop();
        }
        for (part, count) in parts.iter().zip(&counts) {
            if part.is_required && *count == 0 {
                let message = format!("`{}` is missing", part.name);
                self.say(codes::STRUCTURE, &message, element.tag.clone(), missing_hint(part));
            }
        }
    }

    /// Text where only elements stand; `is_empty` where not even white space may.
    fn texts_between(&mut self, element: &Element<'_>, is_empty: bool) {
        for node in &element.children {
            if let Node::Text(text, span) = node
                && (is_empty || !text.trim_matches([' ', '\t', '\n', '\r']).is_empty())
            {
                let (message, hint) = match is_empty {
                    true => (format!("`{}` has to be empty", element.name), "write it without a space or a line end in it"),
                    false => (
                        format!("text directly in `{}`, where only elements stand", element.name),
                        "words of one's own belong into a Label",
                    ),
                };
                self.say(codes::STRUCTURE, &message, span.clone(), hint);
            }
        }
    }

    fn unknown(&mut self, child: &Element<'_>, element: &Element<'_>, parent: &str) {
        let (message, hint) = if child.namespace != element.namespace {
            let namespace = child.namespace.as_deref().unwrap_or("none");
            (format!("`{}` is of another namespace ({namespace})", child.name), String::new())
        } else {
            let names: Vec<&str> = schema::parts(parent).map(|part| part.name).filter(|name| !name.starts_with('@')).collect();
            let may = if names.is_empty() {
                "nothing may stand there".to_owned()
            } else {
                format!("there may be {}", names.join(", "))
            };
            (format!("`{}` does not stand in `{}`", child.name, element.name), may)
        };
        self.say(codes::STRUCTURE, &message, child.tag.clone(), hint);
    }

    fn attributes(&mut self, element: &Element<'_>, parent: &str) {
        for attribute in &element.attributes {
            match schema::part(parent, &format!("@{}", attribute.name)).filter(|_| attribute.prefix.is_empty()) {
                Some(Part { content: Content::Text(kind), .. }) => self.value(kind, &attribute.value, attribute.span.clone()),
                Some(_) => {}
                None => self.unknown_attribute(element, attribute),
            }
        }
        for part in schema::parts(parent) {
            if let Some(name) = part.name.strip_prefix('@')
                && part.is_required
                && !element.attributes.iter().any(|attribute| attribute.name == name && attribute.prefix.is_empty())
            {
                let message = format!("the attribute `{name}` of `{}` is missing", element.name);
                self.say(codes::STRUCTURE, &message, element.tag.clone(), missing_hint(&part));
            }
        }
    }

    fn unknown_attribute(&mut self, element: &Element<'_>, attribute: &Attribute<'_>) {
        // What every schema allows: where it lies, and which of its types an element is.
        let is_hint = matches!(attribute.name, "schemaLocation" | "noNamespaceSchemaLocation" | "type");
        if is_hint && !attribute.prefix.is_empty() && attribute.prefix != "xml" {
            return;
        }
        let message = format!("`{}` has no attribute `{}`", element.name, attribute.name);
        self.say(codes::STRUCTURE, &message, attribute.span.clone(), "");
    }

    fn text(&mut self, element: &Element<'_>, kind: &str) {
        for attribute in &element.attributes {
            self.unknown_attribute(element, attribute);
        }
        if let Some(inner) = element.elements().next() {
            let message = format!("`{}` in `{}`, where only text stands", inner.name, element.name);
            return self.say(codes::STRUCTURE, &message, inner.tag.clone(), "escape mark-up: `&lt;p&gt;` for `<p>`");
        }
        self.value(kind, &element.peek(), element.span.clone());
    }

    fn value(&mut self, kind: &str, text: &str, span: Span) {
        if !schema::is_valid(kind, text) {
            let (wanted, hint) = expected(kind, text);
            return self.say(codes::VALUE, &format!("{} is no {wanted}", shown(text)), span, hint);
        }
        match kind {
            "id" if !self.ids.insert(text.trim().to_owned()) => {
                self.say(codes::VALUE, &format!("a second element is called {}", shown(text)), span, "");
            }
            "idref" => self.references.push((text.trim().to_owned(), self.path.join("/"), span)),
            _ => {}
        }
    }

    fn dangling(&mut self) {
        for (reference, path, span) in std::mem::take(&mut self.references) {
            if !self.ids.contains(&reference) {
                let message = format!("there is no attachment {} (in {path})", shown(&reference));
                self.found.push(Diagnostic::invalid(codes::VALUE, "", message).at(span));
            }
        }
    }
}

fn shown(text: &str) -> String {
    const LONGEST: usize = 40;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("`{}…`", &text[..end]),
        None => format!("`{text}`"),
    }
}

fn missing_hint(part: &Part) -> String {
    match part.content {
        Content::Text("gYear") => "a date has a year; without one leave it out".to_owned(),
        Content::Text(kind) => few_codes(kind).unwrap_or_default(),
        Content::Parts(_) => String::new(),
    }
}

/// The codes of a list that is short enough to be shown.
fn few_codes(kind: &str) -> Option<String> {
    let codes: Vec<&str> = schema::codes(kind.strip_prefix("list:")?).map(|(code, _)| code).collect();
    (codes.len() <= 15).then(|| format!("one of {}", codes.join(", ")))
}

/// What a kind of text is called, and what could be written instead.
fn expected(kind: &str, text: &str) -> (&'static str, String) {
    let said = |wanted, hint: &str| (wanted, hint.to_owned());
    let digits = text.trim_matches(|c: char| !c.is_ascii_digit());
    let part_of_date = |marks: &str, otherwise: &str| {
        let made = format!("{marks}{digits:0>2}");
        if schema::accepts(kind, &made) { format!("write `{made}`") } else { otherwise.to_owned() }
    };
    match kind {
        "gMonth" => ("month (xsd:gMonth)", part_of_date("--", "a month is `--01` to `--12`")),
        "gDay" => ("day (xsd:gDay)", part_of_date("---", "a day is `---01` to `---31`")),
        "gYear" => said("year of four digits", ""),
        "dateTime" => said("date with a time", "write it as 2020-01-31T12:00:00"),
        "duration" => said("duration", "write it as P1Y6M"),
        "boolean" => said("boolean", "write `true` or `false`"),
        "anyURI" => said("web address", "a blank is written `%20`"),
        "email" => said("e-mail address", "without one leave the element out"),
        "base64" if text.trim_start().starts_with("data:") => {
            said("base64", "leave out what stands before the comma: `data:…;base64,`")
        }
        "base64" => said("base64", ""),
        "id" | "idref" => said("name of an attachment", "a letter first, then letters, digits, `_`, `-` and `.`"),
        "cefr" => said("level of the European framework", "one of A1, A2, B1, B2, C1, C2, or nothing"),
        "occupation" => said("UUID of an ESCO occupation", "words of one's own belong into the Label"),
        "locale" => said("locale", "two letters, for Serbian with the script: `en`, `sr-lat`"),
        "openingSalutation" => said("code of a salutation", "as `opening-salut-1`"),
        "closingSalutation" => said("code of a closing", "as `closing-salut-1`"),
        "heading" => said("code of a heading", "as `heading_1`"),
        "fieldName" => said("name of a printed field", "as `LearnerInfo.WorkExperience[0].Period`"),
        "list:xsdVersion" => said("version of this schema", "write `V3.4`"),
        "list:copyright" | "list:business" => ("text that has to stand there", few_codes(kind).unwrap_or_default()),
        "list:country" => {
            let instead = schema::country_code(&text.trim().to_ascii_uppercase());
            let other = "a country that is not in the list stands by its name in the Label alone".to_owned();
            ("country of the list", instead.map_or(other, |code| format!("write `{code}`")))
        }
        _ => {
            let list = kind.strip_prefix("list:").unwrap_or("");
            let lower = text.trim().to_lowercase();
            let near = schema::codes(list).map(|(code, _)| code).find(|code| code.to_lowercase() == lower);
            let label = "without a code of the list, words of one's own belong into the Label";
            let hint = near.map(|code| format!("write `{code}`")).or_else(|| few_codes(kind));
            ("code of the list", hint.unwrap_or_else(|| label.to_owned()))
        }
    }
}
