//! The element tree for those who walk whole documents: types of content by number, and their elements in order.

use std::sync::{LazyLock, OnceLock};

use super::{CANDIDATE_ELEMENT, CANDIDATE_PARENTS, ElementInfo, elements};

/// A type of content.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Kind(usize);

/// An element in a type of content.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Child {
    /// Its name.
    pub name: &'static str,
    /// Its name with its prefix; empty where any name may stand.
    pub tag: String,
    /// Its prefix; empty for the default namespace.
    pub prefix: &'static str,
    /// Its place in the order of its siblings; some share one.
    pub rank: u16,
    /// Where it is listed among them.
    pub place: u16,
    /// What is in it.
    pub kind: Kind,
}

/// What holds no elements that are known.
const LEAF: Kind = Kind(0);

/// What is kept whole, whatever is in it.
const ANY: Kind = Kind(1);

/// A type of content by its name, and the elements in it.
type Row = (&'static str, OnceLock<Vec<Child>>);

/// The types of content. What is in one is looked up in the tables once, when it is first asked for: walking asks for each
/// element of each document, and most documents have few of the types.
static TREE: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let parents = CANDIDATE_PARENTS.with_prefix("").map(|(name, _)| name);
    ["", "any"].into_iter().chain(parents).map(|name| (name, OnceLock::new())).collect()
});

fn children(parent: &'static str) -> Vec<Child> {
    let child = |(place, (name, info)): (u16, (&'static str, ElementInfo))| {
        let ElementInfo { prefix, content, rank: _, occurs: _ } = info;
        let rank = CANDIDATE_ELEMENT.get_joined([parent, "/", name]).first().map_or(place, |(_, rank)| *rank);
        let tag = if prefix.is_empty() { name.to_owned() } else { [prefix, ":", name].concat() };
        Child { name, tag, prefix, rank, place, kind: Kind::of(content) }
    };
    (0..).zip(elements(parent)).map(child).collect()
}

impl Kind {
    /// The type of that name ([`super::ElementInfo::content`]).
    pub fn of(name: &str) -> Self {
        // As most are; looking for them would be looking at all.
        if matches!(name, "text" | "rich" | "date" | "code" | "base64") {
            return LEAF;
        }
        TREE.iter().position(|(known, _)| *known == name).map_or(LEAF, Kind)
    }

    /// Whether it is kept whole, whatever is in it.
    pub fn is_any(self) -> bool {
        self == ANY
    }

    /// The element of that name; looked for from that place among the siblings on, then from the first on, so that those of a
    /// document in order are found at once.
    pub fn child(self, name: &str, from: u16) -> Option<&'static Child> {
        // What only the schema of 2020 has is kept whole; its names are those of HR-XML.
        static OF_ANY: Child = Child { name: "", tag: String::new(), prefix: "hr", rank: 0, place: 0, kind: ANY };
        if self.is_any() {
            return Some(&OF_ANY);
        }
        let (parent, children) = TREE.get(self.0)?;
        let children = children.get_or_init(|| self::children(parent));
        let (before, after) = children.split_at(children.len().min(usize::from(from)));
        after.iter().chain(before).find(|child| child.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{CANDIDATE_ELEMENTS, element};
    use super::{Kind, TREE};

    #[test]
    fn it_is_the_tree_of_the_tables() {
        for (parent, _) in TREE.iter() {
            for row in 0..CANDIDATE_ELEMENTS.rows() {
                let name = CANDIDATE_ELEMENTS.get(row, 0);
                let found = [0, 3, 1000].map(|from| Kind::of(parent).child(name, from));
                let told = found.map(|found| found.map(|child| (child.prefix, child.rank, child.kind)));
                let wanted = element(parent, name).map(|info| (info.prefix, info.rank, Kind::of(info.content)));
                assert_eq!(told, [wanted; 3], "{name} in {parent}");
            }
            assert!(super::children(parent).len() < usize::from(u16::MAX));
        }
    }
}
