//! The element tree for those who walk whole documents: types of content by number, and their elements in order.

use std::sync::{LazyLock, OnceLock};

use super::{CANDIDATE_PARENTS, ElementInfo, element, elements};

/// A type of content.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Kind(usize);

/// An element in a type of content.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Child {
    /// Its name.
    pub name: &'static str,
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

/// A type's name, and its elements once they are asked for.
type Named = (&'static str, OnceLock<Vec<Child>>);

/// The types by their names, sorted but for the first two, with the elements of those that were asked for: walking asks for
/// each element of each document.
static TREE: LazyLock<Vec<Named>> = LazyLock::new(|| {
    let parents = CANDIDATE_PARENTS.with_prefix("").map(|(name, _)| name);
    ["", "any"].into_iter().chain(parents).map(|name| (name, OnceLock::new())).collect()
});

/// The type of that name, where those behind the first two, [`LEAF`] and [`ANY`], are sorted by theirs.
fn place<T>(name: &str, kinds: &[T], named: impl Fn(&T) -> &'static str) -> Kind {
    let sorted = kinds.get(2..).unwrap_or_default();
    sorted.binary_search_by(|kind| named(kind).cmp(name)).map_or(LEAF, |at| Kind(at + 2))
}

impl Kind {
    /// The type of that name ([`super::ElementInfo::content`]).
    pub fn of(name: &str) -> Self {
        if name == "any" { ANY } else { place(name, &TREE, |(known, _)| known) }
    }

    fn children(self) -> &'static [Child] {
        let Some((parent, children)) = TREE.get(self.0) else { return &[] };
        let child = |(place, (name, info)): (u16, (&'static str, ElementInfo))| {
            let rank = element(parent, name).map_or(place, |info| info.rank);
            Child { name, prefix: info.prefix, rank, place, kind: Self::of(info.content) }
        };
        children.get_or_init(|| (0..).zip(elements(parent)).map(child).collect())
    }

    /// Whether it is kept whole, whatever is in it.
    pub fn is_any(self) -> bool {
        self == ANY
    }

    /// The element of that name; looked for from that place among the siblings on, then from the first on, so that those of a
    /// document in order are found at once.
    pub fn child(self, name: &str, from: u16) -> Option<Child> {
        if self.is_any() {
            // What only the schema of 2020 has is kept whole; its names are those of HR-XML.
            return Some(Child { name: "", prefix: "hr", rank: 0, place: 0, kind: ANY });
        }
        let children = self.children();
        let (before, after) = children.split_at(children.len().min(usize::from(from)));
        after.iter().chain(before).find(|child| child.name == name).copied()
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
            assert!(Kind::of(parent).children().len() < usize::from(u16::MAX));
        }
    }
}
