use super::{Mark, Run};

/// Marks inside marks beyond this depth are left out.
const DEPTH: usize = 16;

/// Builds runs from pieces, with the white space of a page: that inside a mark's edges moves out of it, marks around
/// nothing vanish.
#[derive(Debug, Default)]
pub struct Builder {
    runs: Vec<Run>,
    gap: Gap,
    /// Marks that are to be opened before the next character.
    opening: Vec<Mark>,
    /// How many marks are open, and how many beyond [`DEPTH`].
    open: usize,
    beyond: usize,
}

/// What parts the next character from the last one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    #[default]
    Nothing,
    Space,
    Break,
    Paragraph,
}

impl Builder {
    /// Characters; ASCII white space in them is a blank.
    pub fn text(&mut self, text: &str) {
        let mut rest = text;
        while !rest.is_empty() {
            let word = rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len());
            if word > 0 {
                self.flush();
                self.push(&rest[..word]);
            }
            let after = rest[word..].trim_start_matches(|c: char| c.is_ascii_whitespace());
            if after.len() < rest.len() - word {
                self.gap = self.gap.max(Gap::Space);
            }
            rest = after;
        }
    }

    /// Characters of code.
    pub fn code(&mut self, code: &str) {
        let mut collapsed = String::with_capacity(code.len());
        for c in code.chars() {
            let c = if c.is_ascii_whitespace() { ' ' } else { c };
            if c != ' ' || !collapsed.ends_with(' ') {
                collapsed.push(c);
            }
        }
        if collapsed.trim_matches(' ').is_empty() {
            return self.text(code);
        }
        self.flush();
        self.runs.push(Run::Code(collapsed));
    }

    /// A line ends; two in a row end a paragraph.
    pub fn line_break(&mut self) {
        self.gap = if self.gap >= Gap::Break { Gap::Paragraph } else { Gap::Break };
    }

    /// A paragraph ends or begins.
    pub fn paragraph(&mut self) {
        self.gap = Gap::Paragraph;
    }

    /// A mark begins.
    pub fn open(&mut self, mark: Mark) {
        if self.open == DEPTH {
            self.beyond += 1;
        } else {
            self.open += 1;
            self.opening.push(mark);
        }
    }

    /// The mark opened last ends.
    pub fn close(&mut self) {
        if self.beyond > 0 {
            self.beyond -= 1;
        } else if self.open > 0 {
            self.open -= 1;
            if self.opening.pop().is_none() {
                self.runs.push(Run::Close);
            }
        }
    }

    /// All runs. Marks that are still open are closed.
    pub fn finish(mut self) -> Vec<Run> {
        self.beyond = 0;
        while self.open > 0 {
            self.close();
        }
        self.runs
    }

    fn flush(&mut self) {
        let gap = std::mem::take(&mut self.gap);
        if !self.runs.is_empty() {
            match gap {
                Gap::Nothing => {}
                Gap::Space => self.push(" "),
                Gap::Break => self.runs.push(Run::Break),
                Gap::Paragraph => self.runs.push(Run::Paragraph),
            }
        }
        self.runs.extend(self.opening.drain(..).map(Run::Open));
    }

    fn push(&mut self, text: &str) {
        match self.runs.last_mut() {
            Some(Run::Text(last)) => last.push_str(text),
            _ => self.runs.push(Run::Text(text.to_owned())),
        }
    }
}
