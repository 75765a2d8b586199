//! Skills: single ones and groups of them, and those with prose as entries of a custom section.

use std::borrow::Cow;
use std::collections::HashSet;

use resume_core::diagnostic::codes;
use resume_core::europass::printed_title;
use resume_core::model::Skill;
use resume_core::tables::Section;
use resume_core::{Diagnostic, pointer};

use super::competence::{joined, split};
use super::out::{Out, rich};
use super::{restore, sections};
use crate::rich_text;
use crate::xml::Element;

/// Groups of skills of older exports, which go back to where they were.
const DIGITAL: [(&str, &str); 1] = [("DigitalSkills", "DigitalSkillsGroup")];

/// Longer names of skills are cut: the editor takes no more.
const LONGEST: usize = 99;

/// What the skills are written as.
#[derive(Default)]
pub(super) struct Written<'r> {
    /// Skills and groups of skills.
    pub skills: Vec<Element<'r>>,
    /// Entries of a custom section that bears the title of the skills.
    pub others: Vec<Element<'r>>,
    /// Skills that go back to where a reader found them: the element's name and the entry.
    pub contained: Vec<(&'static str, Element<'r>)>,
}

pub(super) fn write<'r>(out: &mut Out<'_>, skills: &'r [Skill]) -> Written<'r> {
    let mut written = Written::default();
    let mut names = Names::default();
    let mut count = 0;
    for (index, skill) in skills.iter().enumerate() {
        let base = pointer::index("/skills", index);
        let before = written.skills.len();
        count += usize::from(one(out, skill, &base, &mut names, &mut written));
        if written.skills.len() > before && !(written.others.is_empty() && written.contained.is_empty()) {
            out.approximated(codes::AS_TEXT, "/skills", "skills with prose come after the others");
        }
    }
    if count < skills.len() {
        out.dropped(codes::NO_ENTRY, "/skills", "skills that say nothing, or nothing new, are left out");
    }
    written
}

/// Writes a skill; false when nothing of it is written.
fn one<'r>(out: &mut Out<'_>, skill: &'r Skill, base: &str, names: &mut Names<'r>, written: &mut Written<'r>) -> bool {
    let Skill { name, level, keywords, summary, format_data, other } = skill;
    let at = |key: &'static str| pointer::at(base, key);
    let mut own = out.rest(format_data, other, base).cloned();
    let container = sections::container(&mut own, &sections::SKILL_CONTAINERS);
    let name = out.plain(name, at("name"));
    let level = out.plain(level, at("level"));
    let shown = if name.is_empty() && !level.is_empty() { out.section_title(Section::Skills) } else { &*name };
    let text = joined(shown, &level);
    let found = split(&text);
    for (key, read, value) in [("name", found.0, shown), ("level", found.1, &*level)] {
        if read != value {
            out.approximated(codes::AS_TEXT, at(key), "name and level are written as one text");
        }
    }
    if !name.is_empty() && !printed_title(Section::Skills, &name).is_empty() {
        out.approximated(codes::AS_TEXT, at("name"), "this is the title of the section, and is read as no name");
        out.approximated(codes::AS_TEXT, "/skills", "a skill that has the section's title for its name may be read as none");
    }
    let title = |out: &mut Out<'_>| if text.is_empty() { out.section_title(Section::Skills).to_owned() } else { text.clone() };
    let mut body = rich_text::paragraphs(summary, at("summary"), &mut out.diagnostics);
    if !body.is_empty() || container.is_some() {
        body.extend(out.plain_items(keywords, at("keywords")));
        let mut entry = Element::new("Other").with([Element::text("Title", title(out))]).with(rich("Description", body));
        restore::overlay_own(out, &mut entry, "Activity", own.as_ref(), base);
        match container {
            Some((container, child)) => {
                entry.name = child.into();
                written.contained.push((container, entry));
            }
            None => written.others.push(entry),
        }
        return true;
    }
    let keywords_at = at("keywords");
    let items = out.texts(keywords, keywords_at);
    if sections::container(&mut own, &DIGITAL).is_some() {
        let mut group = Element::new("DigitalSkillsGroup").with((!text.is_empty()).then(|| Element::text("Title", text)));
        group = group.with(items.into_iter().map(|(item, _)| Element::text("DigitalSkill", item)));
        restore::overlay_own(out, &mut group, "DigitalSkillsGroup", own.as_ref(), base);
        let is_written = !group.is_empty();
        written.contained.extend(is_written.then_some(("DigitalSkills", group)));
        return is_written;
    }
    let mut competencies = Vec::with_capacity(items.len());
    for (item, item_at) in items {
        match names.take(out, item.clone(), &item_at) {
            Some(name) => competencies.push(competency(name)),
            None => {
                out.dropped(codes::VALUE, keywords_at, format!("the editor takes a skill once only; `{item}` was there before"))
            }
        }
    }
    if competencies.is_empty() {
        if text.is_empty() {
            return false;
        }
        let Some(name) = names.take(out, text.clone().into(), &pointer::key(base, "name")) else {
            out.dropped(codes::VALUE, at("name"), format!("the editor takes a skill once only; `{text}` was there before"));
            return false;
        };
        let mut single = competency(name);
        restore::overlay_own(out, &mut single, "Competency", own.as_ref(), base);
        written.skills.push(single);
        return true;
    }
    let mut group = Element::new("SkillsGroup").with([Element::text("Title", title(out))]).with(competencies);
    restore::overlay_own(out, &mut group, "SkillsGroup", own.as_ref(), base);
    written.skills.push(group);
    true
}

fn competency(name: Cow<'_, str>) -> Element<'_> {
    Element::new("PersonCompetency").with([Element::text("TaxonomyID", "Digital_Skill"), Element::text("CompetencyName", name)])
}

/// The names of skills that are there already: the editor wants them distinct in the whole document.
#[derive(Default)]
struct Names<'r>(HashSet<Cow<'r, str>>);

impl<'r> Names<'r> {
    /// The name as it is written; `None` when it was there before.
    fn take(&mut self, out: &mut Out<'_>, name: Cow<'r, str>, at: &str) -> Option<Cow<'r, str>> {
        let name = match name.char_indices().nth(LONGEST) {
            None => name,
            Some(_) => {
                let message = format!("the editor takes names of skills up to {LONGEST} characters; this one is cut");
                out.diagnostics.push(Diagnostic::approximated(codes::AS_TEXT, at, message));
                let cut: String = name.chars().take(LONGEST - 1).collect();
                format!("{}…", cut.trim_end()).into()
            }
        };
        self.0.insert(name.clone()).then_some(name)
    }
}
