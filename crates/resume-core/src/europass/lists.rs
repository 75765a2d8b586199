//! Lists in a text that has paragraphs only: a paragraph of lines that begin with `- `.

use crate::inline::{Block, Run, join, lines, plain_text, tidy};

const BULLET: &str = "- ";

/// Paragraphs that are lists as items. A list right after another one stays a paragraph, so that both can be told apart.
pub fn to_items(blocks: Vec<Block>) -> Vec<Block> {
    let mut out = Vec::with_capacity(blocks.len());
    for block in blocks {
        let after_list = matches!(out.last(), Some(Block::Item(..)));
        match block {
            Block::Paragraph(runs) if !after_list => match items(&runs) {
                Some(items) => out.extend(items.into_iter().map(|item| Block::Item(item, 0))),
                None => out.push(Block::Paragraph(runs)),
            },
            Block::Paragraph(_) | Block::Item(..) => out.push(block),
        }
    }
    out
}

/// The inverse of [`to_items`]: each list becomes one paragraph.
pub fn from_items(blocks: Vec<Block>) -> Vec<Block> {
    let mut out = Vec::with_capacity(blocks.len());
    let mut list: Vec<Vec<Run>> = Vec::new();
    for block in blocks {
        match block {
            Block::Item(runs, _) => list.push(runs),
            Block::Paragraph(_) => {
                out.extend(paragraph(std::mem::take(&mut list)));
                out.push(block);
            }
        }
    }
    out.extend(paragraph(list));
    out
}

/// One paragraph with a line for each item; of an item's own lines, one line.
pub fn paragraph(items: Vec<Vec<Run>>) -> Option<Block> {
    let lines: Vec<Vec<Run>> = items
        .into_iter()
        .map(|item| {
            let joined = item.into_iter().map(|run| Run { text: run.text.replace('\n', " "), ..run });
            tidy(std::iter::once(Run::plain(BULLET)).chain(joined).collect())
        })
        .collect();
    (!lines.is_empty()).then(|| Block::Paragraph(join(&lines)))
}

/// The items of a paragraph that is a list.
pub fn items(runs: &[Run]) -> Option<Vec<Vec<Run>>> {
    lines(runs.to_vec())
        .into_iter()
        .map(|mut line| {
            let first = line.first_mut()?;
            let rest = first.text.strip_prefix(BULLET).filter(|_| !first.strong && !first.emphasis && first.link.is_empty())?;
            first.text = rest.to_owned();
            let item = tidy(line);
            let text = plain_text(&item);
            (!text.is_empty() && text.trim() == text).then_some(item)
        })
        .collect()
}
