//! What the Europass editor would refuse or flag in a Candidate document: how often elements may occur, code lists, and
//! the rules of its importer.

use std::collections::{HashMap, HashSet};

use resume_core::diagnostic::codes;
use resume_core::europass as form;
use resume_core::tables::countries;
use resume_core::{Code, Diagnostic, PartialDate, Span};

use crate::ReadOptions;
use crate::xml::{self, Element};

/// What is wrong with a Candidate document, in the order of the text. An error is what the editor refuses the file for, a
/// warning what it leaves out or flags. None for what is no XML, which reading tells; elements that the format does not
/// have are told by reading, too.
pub fn check(text: &str, options: &ReadOptions) -> Vec<Diagnostic> {
    let Ok(document) = xml::parse(text, &options.limits) else { return Vec::new() };
    let root = &document.root;
    let mut check = Check::default();
    if root.namespace.as_deref() != Some("http://www.europass.eu/1.0") {
        let hint = "declare it: xmlns=\"http://www.europass.eu/1.0\"";
        check.refused(codes::STRUCTURE, "the namespace of Europass is missing at `Candidate`", root.tag.clone(), hint);
    }
    check.tree(root);
    for profile in root.elements().filter(|child| child.name == "CandidateProfile") {
        check.profile(profile, root);
    }
    check.found.sort_by_key(|found| found.span.as_ref().map(|span| span.start));
    check.found
}

#[derive(Default)]
struct Check {
    found: Vec<Diagnostic>,
}

fn inside<'d, 'i>(parent: &'d Element<'i>, name: &'d str) -> impl Iterator<Item = &'d Element<'i>> {
    parent.elements().filter(move |child| child.name == name)
}

fn text_of(parent: &Element<'_>, name: &str) -> String {
    inside(parent, name).next().map(|child| child.peek().trim().to_owned()).unwrap_or_default()
}

impl Check {
    fn refused(&mut self, code: Code, message: impl Into<String>, span: Span, hint: &str) {
        let found = Diagnostic::invalid(code, "", message).at(span);
        self.found.push(if hint.is_empty() { found } else { found.hint(hint) });
    }

    fn flagged(&mut self, code: Code, message: impl Into<String>, span: Span, hint: &str) {
        let found = Diagnostic::approximated(code, "", message).at(span);
        self.found.push(if hint.is_empty() { found } else { found.hint(hint) });
    }

    /// Every element that the format knows, by the type of its parent.
    fn tree(&mut self, root: &Element<'_>) {
        let mut open: Vec<(&Element<'_>, &'static str, String)> = vec![(root, "Candidate", "Candidate".to_owned())];
        while let Some((element, kind, path)) = open.pop() {
            self.cardinality(element, kind, &path);
            for child in element.elements() {
                let Some(info) = form::element(kind, child.name) else { continue };
                match info.content {
                    "any" => {}
                    "date" => self.date(child),
                    "code" => self.code(child, kind),
                    content => {
                        // The editor writes empty containers for what is not there.
                        if !child.says_nothing() {
                            open.push((child, content, format!("{path}/{}", child.name)));
                        }
                    }
                }
            }
            self.rules(element, kind);
        }
    }

    fn cardinality(&mut self, element: &Element<'_>, kind: &'static str, path: &str) {
        let mut seen: HashMap<&str, usize> = HashMap::new();
        for child in element.elements() {
            let count = seen.entry(child.name).or_default();
            *count += 1;
            let is_one = form::element(kind, child.name).is_some_and(|info| matches!(info.occurs, "1" | "?"));
            if *count == 2 && is_one {
                let message = format!("a second `{}`; there may be one (in {path})", child.name);
                self.refused(codes::STRUCTURE, message, child.tag.clone(), "");
            }
        }
        for (name, info) in form::elements(kind) {
            if matches!(info.occurs, "1" | "+") && !seen.contains_key(name) {
                let message = format!("`{name}` is missing (in {path})");
                self.refused(codes::STRUCTURE, message, element.tag.clone(), "the editor refuses a file without it");
            }
        }
    }

    fn date(&mut self, element: &Element<'_>) {
        let text = element.peek();
        let text = text.trim();
        let day = text.split_once('T').map_or(text, |(day, _)| day);
        if !text.is_empty() && day.parse::<PartialDate>().is_err() {
            let message = format!("`{text}` in `{}` is no date of the calendar", element.name);
            self.refused(codes::DATE, message, element.span.clone(), "write it as 2019, 2019-05 or 2019-05-31");
        }
    }

    /// A code against the list of its element, where the format has one.
    fn code(&mut self, element: &Element<'_>, kind: &str) {
        let text = element.peek();
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        let list = match element.name {
            "LicenseTypeCode" => "licence",
            "GenderCode" => "gender",
            "ChannelCode" => "channel",
            "CompetencyDimensionTypeCode" => "dimension",
            "CountryCode" | "Country" | "NationalityCode" | "ResidencyCountryCode" | "IssuingCountryCode" => {
                if countries::by_code(&form::read_country_code(text)).is_none() {
                    let message = format!("`{text}` in `{}` is no code of a country", element.name);
                    self.flagged(codes::NOT_IN_LIST, message, element.span.clone(), "two letters, as `de`");
                }
                return;
            }
            "IndustryCode" if !(text == "NS" || matches!(text.as_bytes(), [b'A'..=b'U'])) => {
                let message = format!("`{text}` is no section of NACE");
                return self.flagged(codes::NOT_IN_LIST, message, element.span.clone(), "one letter from A to U, or NS");
            }
            "EducationLevelCode" => {
                let level = text.trim_start_matches("EQF").trim_start_matches('-');
                if text.parse::<u8>().is_ok() && !matches!(level.as_bytes(), [b'1'..=b'8']) {
                    let message = format!("`{text}` is no level of the European Qualifications Framework");
                    self.flagged(codes::NOT_IN_LIST, message, element.span.clone(), "a number from 1 to 8");
                }
                return;
            }
            "CurrentIndicator" | "Ongoing" | "Custom" | "PageNumbers" => {
                if !matches!(text, "true" | "false") {
                    let message = format!("`{text}` in `{}` is neither true nor false", element.name);
                    self.flagged(codes::VALUE, message, element.span.clone(), "");
                }
                return;
            }
            _ => return,
        };
        if kind != "Disability" && form::meaning(list, text).is_none() {
            let known: Vec<&str> = form::all(list).map(|(code, _)| code).collect();
            let message = format!("`{text}` is no code of `{}`", element.name);
            self.flagged(codes::NOT_IN_LIST, message, element.span.clone(), &format!("one of {}", known.join(", ")));
        }
    }

    /// What the importer wants of an element beyond its parts.
    fn rules(&mut self, element: &Element<'_>, kind: &str) {
        match kind {
            "Communication" => self.communication(element),
            "PersonName" => {
                for name in ["GivenName", "FamilyName"] {
                    if inside(element, name).any(Element::says_nothing) {
                        let message = format!("`{name}` is empty");
                        self.refused(codes::STRUCTURE, message, element.tag.clone(), "the editor refuses a file without it");
                    }
                }
            }
            "Attendance" if text_of(element, "ProgramName").is_empty() => {
                let degree = inside(element, "EducationDegree").next();
                if degree.is_none_or(|degree| text_of(degree, "DegreeName").is_empty()) {
                    let message = "an education without a title (`EducationDegree/DegreeName`), which the editor demands";
                    self.flagged(codes::INCOMPLETE, message, element.tag.clone(), "");
                }
            }
            "Dimension" => {
                let score = inside(element, "Score").next();
                let level = score.map(|score| text_of(score, "ScoreText")).unwrap_or_default();
                if !level.is_empty() && !matches!(level.as_bytes(), [b'A'..=b'C', b'1' | b'2']) {
                    let message = format!("`{level}` is no level of the European framework for languages");
                    self.flagged(codes::VALUE, message, element.tag.clone(), "one of A1, A2, B1, B2, C1, C2");
                }
            }
            "Activity" if element.name == "Other" && text_of(element, "Title").is_empty() => {
                self.flagged(codes::NO_NAME, "an entry (`Other`) without a title", element.tag.clone(), "");
            }
            _ => {}
        }
    }

    fn communication(&mut self, element: &Element<'_>) {
        let span = || element.tag.clone();
        let use_code = text_of(element, "UseCode");
        match text_of(element, "ChannelCode").as_str() {
            "" if inside(element, "Address").next().is_none() => {
                self.refused(codes::STRUCTURE, "a `Communication` with neither `ChannelCode` nor `Address`", span(), "");
            }
            "Telephone" | "MobileTelephone" | "Fax" => {
                let dialing = text_of(element, "CountryDialing");
                let digits = dialing.trim_start_matches(['+', '0']);
                if dialing.is_empty() {
                    let message = "a telephone without `CountryDialing`";
                    self.refused(codes::STRUCTURE, message, span(), "write the country's dialing code without +: 386");
                } else if countries::of_dialing(digits).is_none_or(|(_, length)| length != digits.len()) {
                    let message = format!("`{dialing}` is the dialing code of no country");
                    self.flagged(codes::NOT_IN_LIST, message, span(), "digits without +, as 386");
                }
            }
            "Social Media" | "InstantMessage" => {
                let list = if text_of(element, "ChannelCode") == "InstantMessage" { "messenger" } else { "social" };
                if !use_code.is_empty() && use_code != "other" && form::meaning(list, &use_code).is_none() {
                    let known: Vec<&str> = form::all(list).map(|(code, _)| code).collect();
                    let message = format!("`{use_code}` is no network that the editor knows");
                    let hint = format!("one of {}, or `other` with the name in OtherTitle", known.join(", "));
                    self.flagged(codes::NOT_IN_LIST, message, span(), &hint);
                }
            }
            _ => {}
        }
    }

    fn profile(&mut self, profile: &Element<'_>, root: &Element<'_>) {
        let code = profile.peek_attribute("languageCode");
        let language = code.map(|code| code.value.trim().to_ascii_lowercase()).unwrap_or_default();
        if language.is_empty() {
            self.flagged(codes::STRUCTURE, "the profile has no `languageCode`", profile.tag.clone(), "write languageCode=\"en\"");
        } else if form::meaning("language", &language).is_none() {
            let message = format!("`{language}` is no language that the editor has");
            self.flagged(codes::NOT_IN_LIST, message, profile.tag.clone(), "");
        }
        self.others(profile);
        self.skills(profile);
        self.listed(profile, root);
    }

    fn others(&mut self, profile: &Element<'_>) {
        for others in inside(profile, "Others").filter(|others| !others.says_nothing()) {
            let title = text_of(others, "Title");
            if title.is_empty() {
                self.flagged(codes::NO_NAME, "a section (`Others`) without a title", others.tag.clone(), "");
            }
            if let Some(second) = inside(others, "Other").nth(1) {
                let message = format!("`{title}` has several `Other`; the editor keeps only the last");
                self.flagged(codes::ONE_ONLY, message, second.tag.clone(), "write an `Others` with the same title for each");
            }
        }
    }

    fn skills(&mut self, profile: &Element<'_>) {
        let mut names = HashSet::new();
        for skills in inside(profile, "Skills") {
            let groups = inside(skills, "SkillsGroup").flat_map(|group| inside(group, "PersonCompetency"));
            for competency in inside(skills, "PersonCompetency").chain(groups) {
                let name = text_of(competency, "CompetencyName");
                if name.chars().count() > 99 {
                    let message = "the name of a skill is longer than 99 characters; the editor cuts it";
                    self.flagged(codes::VALUE, message, competency.tag.clone(), "");
                }
                if !name.is_empty() && !names.insert(name.to_lowercase()) {
                    let message = format!("the skill `{name}` is there twice");
                    self.flagged(codes::ONE_ONLY, message, competency.tag.clone(), "");
                }
            }
        }
    }

    /// A section that the order does not list is imported and not shown.
    fn listed(&mut self, profile: &Element<'_>, root: &Element<'_>) {
        let rendering = root.peek_child("RenderingInformation");
        let order = rendering.and_then(|rendering| rendering.peek_child("Design")?.peek_child("SectionsOrder"));
        let Some(order) = order else { return };
        let listed: HashSet<String> = inside(order, "Section").map(|section| text_of(section, "Title")).collect();
        for section in profile.elements().filter(|section| !section.says_nothing()) {
            let code = match section.name {
                "Others" => Some(text_of(section, "Title")),
                "PersonQualifications" => None,
                name => form::all("container").find(|(container, _)| *container == name).map(|(_, code)| code.to_owned()),
            };
            if let Some(code) = code.filter(|code| !code.is_empty() && !listed.contains(code)) {
                let message = format!("the section `{code}` is not in `SectionsOrder`: the editor does not show it");
                self.flagged(codes::STRUCTURE, message, section.tag.clone(), "list it there");
            }
        }
    }
}
