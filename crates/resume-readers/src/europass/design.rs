//! The look of the document, and the order of its sections.

use resume_core::Span;
use resume_core::europass as form;
use resume_core::model::SectionHeading;

use super::input::{ask_if, own_text};
use crate::xml::Element;

/// A section of the list: its title or code, and whether the author made it.
pub(super) type Listed = (String, bool);

/// Asks for what we would write ourselves, and gives the list of sections and where it stands.
pub(super) fn read(rendering: &Element<'_>) -> Option<(Vec<Listed>, Span)> {
    let design = rendering.child("Design")?;
    for (name, value) in
        [("Template", "Template1"), ("Color", "Default"), ("FontSize", "Medium"), ("Logo", "FirstPage"), ("PageNumbers", "true")]
    {
        ask_if(design, name, &[value]);
    }
    let order = design.child("SectionsOrder")?;
    let listed = order
        .children("Section")
        .map(|section| {
            let is_custom = section.child("Custom").is_some_and(|custom| own_text(custom) == "true");
            (section.child("Title").map(own_text).unwrap_or_default(), is_custom)
        })
        .filter(|(title, _)| !title.is_empty())
        .collect();
    Some((listed, order.span.clone()))
}

/// The author's arrangement, when it is not the one that we would write anyway.
pub(super) fn headings(listed: &[Listed], profile: Option<&Element<'_>>) -> Vec<SectionHeading> {
    let titles: Vec<String> = profile
        .iter()
        .flat_map(|profile| profile.elements())
        .filter(|child| child.name == "Others")
        .filter_map(|others| others.elements().find(|child| child.name == "Title"))
        .map(|title| title.peek().trim().to_owned())
        .collect();
    let rank = |(title, is_custom): &Listed| {
        let standard = form::all("section").position(|(code, _)| code == title && !is_custom);
        standard.unwrap_or_else(|| 100 + titles.iter().position(|t| t == title).unwrap_or(titles.len()))
    };
    if listed.is_sorted_by_key(rank) {
        return Vec::new();
    }
    listed
        .iter()
        .map(|(title, is_custom)| {
            let code = form::meaning("section", title).filter(|_| !is_custom);
            let (section, title) = match (code, form::section_of_title(title)) {
                (Some("CreativeWorks"), _) => ("sections", "Creative works"),
                (Some("SocialAndPoliticalActivities"), _) => ("sections", "Social and political activities"),
                (Some(key), _) => (key, ""),
                (None, Some((section, _))) => (section.key(), ""),
                (None, None) => ("sections", title.as_str()),
            };
            SectionHeading { section: section.to_owned(), title: title.to_owned(), ..SectionHeading::default() }
        })
        .collect()
}
