//! Which leaves of a page are of the résumé, and which of what surrounds it; and which of them is the person's name.
//!
//! Most pages hold the résumé in one element: the innermost that holds all headings of sections. What stands outside of it
//! and serves the page (menus, other articles, credits) is not of the résumé; contact data and the name are, wherever
//! they stand.

use std::borrow::Cow;
use std::collections::HashMap;

use resume_core::outline::Role;
use resume_core::tables::page::{self, Kind};
use resume_core::tables::{Section, normalise, words};

use super::dom::{Dom, Element, Id};
use super::noise;

mod outside;

use super::shape::mark;
use super::walk::{Leaf, common};

/// What of a page is the résumé.
pub struct Frame {
    /// Whether each leaf is of it.
    pub keeps: Vec<bool>,
    /// The leaf that is the person's name.
    pub name: Option<usize>,
    /// A leaf of which only as many lines are of the résumé.
    pub cut: Option<(usize, usize)>,
}

/// Looks at leaves, of which some are known to be headings.
pub fn of(dom: &Dom<'_>, leaves: &[Leaf<'_>], texts: &[String], kinds: &[Option<Vec<Section>>]) -> Frame {
    let mut known: Vec<usize> = (0..leaves.len()).filter(|i| kinds[*i].as_ref().is_some_and(|k| !k.is_empty())).collect();
    if let Some(article) = article(dom, leaves, &known) {
        known.retain(|i| article.contains(&leaves[*i].node));
    }
    let root = match known[..] {
        [first, .., last] => common(dom, leaves[first].node, leaves[last].node),
        _ => 0,
    };
    let name = name(dom, leaves, texts, kinds, root);
    let page = Page { dom, leaves, texts, root, name, first: known.first().copied().unwrap_or(leaves.len()) };
    let mut keeps: Vec<bool> = (0..leaves.len()).map(|index| Some(index) == name || !page.is_around(index)).collect();
    page.drop_outside(kinds, &mut keeps);
    page.drop_forms(kinds, &mut keeps);
    page.drop_below_titles(kinds, &mut keeps);
    let cut = page.drop_tail(&mut keeps);
    page.drop_second_contact(&mut keeps);
    Frame { keeps, name, cut }
}

/// The article that holds most headings of sections, if those outside of it look another way.
fn article(dom: &Dom<'_>, leaves: &[Leaf<'_>], known: &[usize]) -> Option<std::ops::Range<Id>> {
    let mark = |i: &usize| mark(dom, leaves[*i].node);
    let inside = dom.root().descendants().filter(|e| e.name() == "article").map(|e| e.id..e.end()).find(|nodes| {
        known.len() > 3 && known.iter().filter(|i| nodes.contains(&leaves[**i].node)).count() * 3 >= known.len() * 2
    })?;
    let (own, others): (Vec<usize>, Vec<usize>) = known.iter().partition(|i| inside.contains(&leaves[**i].node));
    (others.len() <= 2 && others.iter().all(|i| own.iter().all(|o| mark(i) != mark(o)))).then_some(inside)
}

struct Page<'d, 's> {
    dom: &'d Dom<'s>,
    leaves: &'d [Leaf<'s>],
    /// Their texts.
    texts: &'d [String],
    /// The element that holds the headings of sections; 0 is the whole page.
    root: Id,
    name: Option<usize>,
    /// The first heading of a section.
    first: usize,
}

impl Page<'_, '_> {
    fn is_outside(&self, index: usize) -> bool {
        let node = self.leaves[index].node;
        self.root != 0 && (node < self.root || node >= self.dom.end(self.root))
    }

    /// Whether a leaf serves the page.
    fn is_around(&self, index: usize) -> bool {
        let leaf = &self.leaves[index];
        if leaf.role == Role::Rule {
            return false;
        }
        let is_before = index < self.first && self.name.is_none_or(|name| index != name);
        let is_outside = self.is_outside(index);
        if (is_outside || is_before) && is_of_menu(leaf) {
            return true;
        }
        if (is_before || is_outside)
            && is_small(leaf)
            && !has_contact(leaf)
            && page::begins(Kind::Status, &normalise(&self.texts[index]))
        {
            return true;
        }
        // No phrase of a page is longer.
        let may_be = |text: &str| text.len() <= 20 || text.len() <= 60 && !text.bytes().any(|b| b.is_ascii_digit());
        let is_text =
            matches!(leaf.role, Role::Paragraph | Role::Heading(_)) || is_before && matches!(leaf.role, Role::Item { .. });
        if may_be(&self.texts[index]) && is_small(leaf) && is_text && self.texts[index].split(' ').count() <= 8 {
            let key = normalise(&self.texts[index]);
            // `412 connections`: how the page's visitors count.
            let counted = key.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, ',' | '.' | '+' | ' '));
            if is_before && counted.len() < key.len() && page::is(Kind::Action, counted) {
                return true;
            }
            let is_free = is_before || is_outside || leaf.lines.iter().all(|l| is_link(l));
            if is_free && page::is(Kind::Action, &key) || !is_before && page::is(Kind::Around, &key) {
                return true;
            }
        }
        if !is_outside {
            return false;
        }
        let is_near_name = self.name.is_some_and(|name| {
            let box_of = |i: usize| self.dom.parent(self.leaves[i].node);
            box_of(index) == box_of(name) || self.dom.parent(box_of(index)) == box_of(name)
        });
        if is_near_name {
            return false;
        }
        if noise::is_credit(&self.texts[index]) {
            return true;
        }
        if index < self.first && !has_contact(leaf) && self.is_of_site(index) {
            return true;
        }
        let has_photo = leaf.lines.iter().flat_map(|l| &l.runs).any(|r| r.image.is_some());
        if index < self.first && (has_contact(leaf) || has_photo || leads_out(leaf)) {
            return false;
        }
        self.boxes(index).any(|e| serves_page(e, index < self.first))
    }

    /// Whether a leaf is what the site is called, which leads to its first page.
    fn is_of_site(&self, index: usize) -> bool {
        let is_name =
            |name: &str| matches!(name, "site-title" | "site-name" | "site-branding" | "site-logo" | "logo" | "navbar-brand");
        let leads_home = |e: Element<'_, '_>| {
            e.descendants().take(8).any(|inner| inner.attr("rel").is_some_and(|rel| rel.split(' ').any(|r| r == "home")))
        };
        let own = self.dom.element(self.leaves[index].node);
        is_small(&self.leaves[index])
            && (own.is_some_and(leads_home) || self.boxes(index).any(|e| e.classes().chain(e.attr("id")).any(is_name)))
    }

    /// The elements around a leaf, up to the one that holds the résumé as well.
    fn boxes(&self, index: usize) -> impl Iterator<Item = Element<'_, '_>> {
        let node = self.leaves[index].node;
        let until = common(self.dom, self.root, node);
        let next = move |id: &Id| Some(self.dom.parent(*id)).filter(|parent| *parent > until);
        std::iter::successors(Some(node).filter(|id| *id > until), next).filter_map(|id| self.dom.element(id))
    }

    /// What stands below a heading that is of the page goes with it, up to the next heading; and a heading goes with all
    /// that stands below it.
    fn drop_below_titles(&self, kinds: &[Option<Vec<Section>>], keeps: &mut [bool]) {
        let is_title = |i: usize| kinds[i].is_some() || matches!(self.leaves[i].role, Role::Heading(_));
        let starts: Vec<usize> = (self.first..self.leaves.len()).filter(|i| is_title(*i)).collect();
        for (n, start) in starts.iter().enumerate() {
            let end = starts.get(n + 1).copied().unwrap_or(self.leaves.len());
            let known = kinds[*start].as_ref().is_some_and(|k| !k.is_empty());
            if known || Some(*start) == self.name {
                continue;
            }
            let below = *start + 1..end;
            if !keeps[*start] && page::is(Kind::Around, &normalise(&self.texts[*start])) {
                let around = self.dom.parent(self.leaves[*start].node);
                let inside = |i: &usize| self.leaves[*i].node < self.dom.end(around);
                below.filter(inside).for_each(|i| keeps[i] = false);
            } else if !below.is_empty() && self.is_outside(*start) && below.clone().all(|i| !keeps[i]) {
                keeps[*start] = false;
            }
        }
    }

    /// Credits, counters and the like at the very end.
    fn drop_tail(&self, keeps: &mut [bool]) -> Option<(usize, usize)> {
        for index in (self.first..self.leaves.len()).rev() {
            let leaf = &self.leaves[index];
            if !keeps[index] || leaf.role == Role::Rule {
                continue;
            }
            // Of several lines the last.
            if leaf.lines.len() > 1 && matches!(leaf.role, Role::Paragraph | Role::Item { .. }) {
                let is_page = |line: &resume_core::outline::Line<'_>| {
                    let text = line.plain();
                    noise::is_credit(&text) || page::is(Kind::Action, &normalise(&text)) || leads_inside(line)
                };
                let left = leaf.lines.len() - leaf.lines.iter().rev().take_while(|l| is_page(l)).count();
                if left > 0 {
                    return (left < leaf.lines.len()).then_some((index, left));
                }
                keeps[index] = false;
                continue;
            }
            let text = &self.texts[index];
            let key = normalise(text);
            let is_page = noise::is_credit(text)
                || page::is(Kind::Action, &key)
                || is_small(leaf)
                    && key.bytes().any(|b| b.is_ascii_digit())
                    && words::find(words::Kind::Page, &key).is_some_and(|hit| hit.start == 0)
                || leaf.lines.iter().all(|l| l.runs.is_empty() || leads_inside(l));
            if !is_page || matches!(leaf.role, Role::Item { .. } | Role::Heading(_)) && !noise::is_credit(text) {
                break;
            }
            keeps[index] = false;
        }
        None
    }

    /// Contact data behind the résumé is whoever keeps the page, if the person's own stands before.
    fn drop_second_contact(&self, keeps: &mut [bool]) {
        let is_mail = |l: &Leaf<'_>| {
            l.lines
                .iter()
                .flat_map(|l| &l.runs)
                .any(|r| r.link.as_ref().is_some_and(|l| l.starts_with("mailto:")) || r.text.contains('@'))
        };
        let last = self.dom.end(self.root);
        if self.root == 0 || !(0..self.leaves.len()).any(|i| keeps[i] && self.leaves[i].node < last && is_mail(&self.leaves[i])) {
            return;
        }
        for index in (0..self.leaves.len()).filter(|i| self.leaves[*i].node >= last) {
            keeps[index] &= !is_mail(&self.leaves[index]);
        }
    }
}

/// Whether an element serves the page, by what it is; `is_before`: it stands before the résumé.
fn serves_page(element: Element<'_, '_>, is_before: bool) -> bool {
    match element.name() {
        "nav" | "aside" | "footer" | "form" | "header" => return true,
        _ => {}
    }
    if matches!(element.attr("role"), Some("navigation" | "complementary" | "contentinfo" | "banner" | "search")) {
        return true;
    }
    let is_one = |part: &str| {
        matches!(
            part,
            "ad" | "ads"
                | "advert"
                | "banner"
                | "breadcrumb"
                | "breadcrumbs"
                | "colophon"
                | "comment"
                | "comments"
                | "copyright"
                | "credit"
                | "credits"
                | "cta"
                | "foot"
                | "footer"
                | "login"
                | "masthead"
                | "menu"
                | "meta"
                | "metadata"
                | "nav"
                | "navbar"
                | "navigation"
                | "newsletter"
                | "pagination"
                | "postamble"
                | "postmetadata"
                | "promo"
                | "recent"
                | "related"
                | "rail"
                | "share"
                | "sharing"
                | "signup"
                | "social"
                | "sponsor"
                | "subscribe"
                | "toolbar"
                | "topbar"
                | "toplinks"
                | "widget"
                | "widgets"
        )
    };
    let names = || element.classes().chain(element.attr("id"));
    names().any(|name| name.split(['-', '_']).any(is_one))
        || !is_before && names().any(|name| name.split(['-', '_']).any(|part| part == "sidebar"))
        || is_before
            && names().any(|name| name.split(['-', '_']).any(|part| matches!(part, "header" | "top" | "logo" | "branding")))
}

/// Whether most lines of a leaf lead to other places of the site.
fn is_of_menu(leaf: &Leaf<'_>) -> bool {
    let lines = leaf.lines.iter().filter(|l| l.runs.iter().any(|r| !r.text.trim().is_empty())).count();
    let inward = leaf.lines.iter().filter(|l| leads_inside(l) || is_menu(l)).count();
    lines > 0 && inward * 3 >= lines * 2
}

fn is_small(leaf: &Leaf<'_>) -> bool {
    leaf.lines.len() == 1 && leaf.lines[0].runs.iter().map(|r| r.text.len()).sum::<usize>() <= 80
}

/// Whether all text of a line is in links.
fn is_link(line: &resume_core::outline::Line<'_>) -> bool {
    let mut texts = line.runs.iter().filter(|r| r.text.chars().any(char::is_alphanumeric)).peekable();
    texts.peek().is_some() && texts.all(|r| r.link.is_some())
}

/// Whether all text of a line is in links to places of the same site.
fn leads_inside(line: &resume_core::outline::Line<'_>) -> bool {
    is_inside(line, is_link(line))
}

/// Whether a line is of links to places of the same site with marks between, and at most one word that is no link: the
/// page at hand.
fn is_menu(line: &resume_core::outline::Line<'_>) -> bool {
    let words = |is_link: bool| {
        let of = line.runs.iter().filter(move |r| r.link.is_some() == is_link);
        of.flat_map(|r| r.text.split(['|', '/', '·', '•', '-', '>'])).filter(|p| p.chars().any(char::is_alphanumeric))
    };
    let others: Vec<&str> = words(false).collect();
    others.len() <= 1 && others.iter().all(|word| word.len() <= 30) && is_inside(line, words(true).count() >= 2)
}

fn is_inside(line: &resume_core::outline::Line<'_>, is_link: bool) -> bool {
    let is_inside = |link: &str| {
        !link.contains("://") && !link.starts_with("mailto:") && !link.starts_with("tel:") && !link.starts_with("//")
    };
    is_link && line.runs.iter().filter_map(|r| r.link.as_deref()).all(is_inside)
}

/// Whether a small leaf is a link to another site.
fn leads_out(leaf: &Leaf<'_>) -> bool {
    is_small(leaf) && leaf.lines.iter().flat_map(|l| &l.runs).any(|r| r.link.as_ref().is_some_and(|l| l.contains("://")))
}

/// Whether a leaf holds an address to write to or a number to call.
fn has_contact(leaf: &Leaf<'_>) -> bool {
    leaf.lines.iter().flat_map(|l| &l.runs).any(|r| {
        r.link.as_ref().is_some_and(|l| l.starts_with("mailto:") || l.starts_with("tel:"))
            || r.text.contains('@') && r.text.contains('.')
            || r.text.bytes().filter(u8::is_ascii_digit).count() >= 7 && r.text.len() <= 40
    })
}

/// The leaf that is the person's name: what the page's title says too, what an element calls a name, the one heading of
/// the first level, the biggest letters.
fn name(dom: &Dom<'_>, leaves: &[Leaf<'_>], texts: &[String], kinds: &[Option<Vec<Section>>], root: Id) -> Option<usize> {
    let title = dom.root().descendants().find(|e| e.name() == "title").map(|e| normalise(&e.text())).unwrap_or_default();
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut best: Option<(i32, usize)> = None;
    // `Curriculum vitae` in big letters is no name.
    let is_document = |l: &Leaf<'_>| l.size > 18.0 && words::lookup(words::Kind::Document, &normalise(&l.plain())).is_some();
    let sizes = || leaves.iter().filter(|l| is_nameable(l) && !is_document(l)).map(|l| l.size as u32);
    let biggest = sizes().max().unwrap_or(0);
    let is_only = sizes().filter(|size| *size == biggest).count() == 1;
    let end = if root == 0 { dom.end(0) } else { dom.end(root) };
    // Far down only what looks like a name can be one.
    let may_be = |(index, l): &(usize, &Leaf<'_>)| {
        l.node < end && (*index < 80 || l.role == Role::Heading(1) || biggest > 18 && l.size as u32 == biggest)
    };
    for (index, leaf) in leaves.iter().enumerate().filter(may_be) {
        if !is_nameable(leaf) || kinds[index].as_ref().is_some_and(|k| !k.is_empty()) {
            continue;
        }
        let text = match &leaf.lines[..] {
            [first, _, ..] => Cow::Owned(first.plain().replace('\t', " ")),
            _ => Cow::Borrowed(&*texts[index]),
        };
        // What is cheap to tell first.
        let may_be = !text.chars().any(|c| c.is_ascii_digit() || matches!(c, '@' | ':' | '|' | '/' | '!' | '?' | '：'))
            && text.chars().count() <= 50;
        if !may_be {
            continue;
        }
        let key = normalise(&text);
        let is_one = !key.is_empty() && key.split(' ').count() <= 6;
        if !is_one || words::lookup(words::Kind::Document, &key).is_some() || page::is(Kind::Action, &key) {
            continue;
        }
        let is_titled = title.find(&*key).is_some_and(|at| {
            let is_edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric()) || key.chars().any(|c| c as u32 >= 0x2E80);
            is_edge(title[..at].chars().next_back()) && is_edge(title[at + key.len()..].chars().next())
        });
        let element = dom.element(leaf.node);
        let calls = |e: Element<'_, '_>| {
            e.classes().chain(e.attr("id")).any(|c| {
                matches!(
                    c,
                    "name" | "fn" | "p-name" | "fullname" | "full-name" | "full_name" | "person-name" | "nom" | "nombre" | "nome"
                ) || c.split(['-', '_']).next_back() == Some("name")
            }) || e.attr("itemprop") == Some("name")
                || is_marked_name(e)
        };
        let mut score = i32::from(is_titled) * 4;
        score += i32::from(is_titled && title.starts_with(&*key));
        score += match leaf.role {
            Role::Heading(1) => 4,
            Role::Heading(2) if index < 8 => 1,
            _ => 0,
        };
        score += i32::from(element.is_some_and(calls) || only_inside(dom, leaf.node).is_some_and(calls)) * 3;
        score -= i32::from(is_titled && words::find(words::Kind::Role, &key).is_some_and(|hit| hit.start == 0)) * 3;
        score += i32::from(biggest > 18 && leaf.size as u32 == biggest) * (2 + i32::from(is_only && biggest > 22));
        score += i32::from(index == 0);
        // The site's name is above the page's own.
        score -= i32::from(leaf.lines.iter().all(|l| leads_inside(l))) * 3;
        score -= i32::from(
            root != 0 && element.is_some() && leaf.node < root && dom.end(leaf.node) <= root && boxed_away(dom, leaf.node, root),
        ) * 3;
        // Of two alike the second stands with the résumé.
        let known = seen.get(&key).copied();
        seen.insert(key, index);
        let is_better = match best {
            None => true,
            Some((most, at)) => score > most || score == most && known == Some(at) && leaf.role != leaves[at].role,
        };
        if is_better && score >= 3 {
            best = Some((score, index));
        }
    }
    best.map(|(_, index)| index)
}

/// Whether an attribute for scripts and tests says that an element is a person's name: `data-qa="personal-name"`.
fn is_marked_name(element: Element<'_, '_>) -> bool {
    let is_person = |value: &str| {
        let mut words = value.split(['-', '_']).rev();
        words.next() == Some("name")
            && words
                .next()
                .is_none_or(|w| matches!(w, "personal" | "person" | "full" | "candidate" | "applicant" | "user" | "profile"))
    };
    ["data-qa", "data-testid", "data-test", "data-field", "data-name"]
        .iter()
        .any(|name| element.attr(name).is_some_and(is_person))
}

/// The only element inside of another, which holds all of its text.
fn only_inside<'d, 's>(dom: &'d Dom<'s>, node: Id) -> Option<Element<'d, 's>> {
    let inner = dom.element(node)?.elements().next()?;
    (inner.id == node + 1 && inner.end() == dom.end(node)).then_some(inner)
}

fn is_nameable(leaf: &Leaf<'_>) -> bool {
    matches!(leaf.role, Role::Heading(_) | Role::Paragraph) && !leaf.lines.is_empty() && leaf.lines.len() <= 3
}

/// Whether a node before the résumé stands in a box that serves the page.
fn boxed_away(dom: &Dom<'_>, node: Id, root: Id) -> bool {
    let until = common(dom, node, root);
    let next = |id: &Id| Some(dom.parent(*id)).filter(|parent| *parent > until);
    std::iter::successors(Some(node), next).filter_map(|id| dom.element(id)).any(|e| {
        let names = || e.classes().chain(e.attr("id"));
        matches!(e.attr("role"), Some("banner" | "navigation"))
            || names().any(|n| matches!(n, "header" | "site-header" | "masthead" | "banner" | "branding" | "navbar" | "topbar"))
    })
}
