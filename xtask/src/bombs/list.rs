//! The bombs.

/// A document made to hurt.
pub struct Bomb {
    /// What it is.
    pub name: &'static str,
    /// The extension of its file.
    pub extension: &'static str,
    /// How big it is made: levels, items, characters.
    pub size: usize,
    /// The document of that size.
    pub make: fn(usize) -> Vec<u8>,
}

const fn bomb(name: &'static str, extension: &'static str, size: usize, make: fn(usize) -> Vec<u8>) -> Bomb {
    Bomb { name, extension, size, make }
}

/// A text so many times over, between two others.
fn around(before: &str, text: &str, count: usize, after: &str) -> Vec<u8> {
    [before, &text.repeat(count), after].concat().into_bytes()
}

/// What is made for each number.
fn each(before: &str, count: usize, make: impl Fn(usize) -> String, after: &str) -> Vec<u8> {
    let mut text = before.to_owned();
    for number in 0..count {
        text.push_str(&make(number));
    }
    text.push_str(after);
    text.into_bytes()
}

/// Opened so often, and closed as often.
fn nested(before: &str, open: &str, inside: &str, close: &str, count: usize, after: &str) -> Vec<u8> {
    [before, &open.repeat(count), inside, &close.repeat(count), after].concat().into_bytes()
}

/// Values that stand for ten times the one before, `size` of them.
fn aliases(size: usize) -> Vec<u8> {
    let line = |n: usize| match n {
        0 => "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned(),
        n => format!("a{n}: &a{n} [{}]\n", vec![format!("*a{}", n - 1); 10].join(", ")),
    };
    each("basics: {name: Ann Example}\n", size, line, "")
}

/// The same as merged maps.
fn merges(size: usize) -> Vec<u8> {
    let line = |n: usize| match n {
        0 => "a0: &a0 {k: [x, x, x, x]}\n".to_owned(),
        n => format!("a{n}: &a{n} {{<<: [{}], b{n}: *a{}}}\n", vec![format!("*a{}", n - 1); 10].join(", "), n - 1),
    };
    each("basics: {name: Ann Example}\n", size, line, "")
}

/// The same as XML entities.
fn entities(size: usize) -> Vec<u8> {
    let entity = |n: usize| match n {
        0 => "<!ENTITY e0 \"xxxxxxxxxx\">".to_owned(),
        n => format!("<!ENTITY e{n} \"{}\">", format!("&e{};", n - 1).repeat(10)),
    };
    let end = format!("]><Candidate>&e{};</Candidate>", size.saturating_sub(1));
    each("<?xml version='1.0'?><!DOCTYPE Candidate [", size, entity, &end)
}

fn every_byte(before: &str, count: usize) -> Vec<u8> {
    let mut bytes = before.as_bytes().to_vec();
    for _ in 0..count {
        bytes.extend(0..=255);
    }
    bytes
}

/// Sixteen bits a character.
fn utf16(text: &[u8]) -> Vec<u8> {
    let text = format!("\u{feff}{}", String::from_utf8_lossy(text));
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

const NAME: &str = "# Ann Example\n\n";
const WORK: &str = "# Ann Example\n\nann@example.com\n\n## Experience\n\n### Example Ltd\n\n";
const CANDIDATE: &str =
    "<Candidate><CandidatePerson><PersonName><FormattedName>Ann</FormattedName></PersonName></CandidatePerson>";
const PASSPORT: &str = "<SkillsPassport><LearnerInfo>";
const PAGE: &str = "<!DOCTYPE html><html lang=\"en\"><title>Ann Example</title><body><h1>Ann Example</h1>";
const SUMMARY: &str = "{\"basics\":{\"name\":\"Ann Example\",\"summary\":\"";
const LINE: usize = 20_000_000;

/// All of them.
pub const BOMBS: &[Bomb] = &[
    // JSON.
    bomb("json: arrays in arrays", "json", 200_000, |n| nested("{\"a\":", "[", "", "]", n, "}")),
    bomb("json: objects in objects", "json", 200_000, |n| nested("", "{\"a\":", "1", "}", n, "")),
    bomb("json: arrays unclosed", "json", 200_000, |n| around("", "[", n, "")),
    bomb("json: objects unclosed", "json", 200_000, |n| around("", "{\"basics\":", n, "")),
    bomb("json: keys", "json", 200_000, |n| each("{", n, |k| format!("\"k{k}\":{k},"), "\"a\":1}")),
    bomb("json: one key over and over", "json", 200_000, |n| around("{", "\"work\":[],", n, "\"a\":1}")),
    bomb("json: one string", "json", LINE, |n| around(SUMMARY, "a", n, "\"}}")),
    bomb("json: a string of escapes", "json", 1_000_000, |n| around(SUMMARY, "\\u0041", n, "\"}}")),
    bomb("json: a string unclosed", "json", LINE, |n| around(SUMMARY, "a", n, "")),
    bomb("json: a string of marks", "json", 1_000_000, |n| around(SUMMARY, "*[`_<&|", n, "\"}}")),
    bomb("json: a string of brackets", "json", 200_000, |n| around(SUMMARY, "[", n, "\"}}")),
    bomb("json: a string of quotes", "json", 200_000, |n| around(SUMMARY, "> ", n, "\"}}")),
    bomb("json: a number", "json", 1_000_000, |n| around("{\"a\":1", "0", n, "}")),
    bomb("json: entries", "json", 100_000, |n| around("{\"work\":[{}", ",{\"name\":\"a\",\"startDate\":\"2016\"}", n, "]}")),
    bomb("json: faulty entries", "json", 50_000, |n| around("{\"work\":[{}", ",{\"company\":7,\"startDate\":\"x\"}", n, "]}")),
    bomb("json: texts", "json", 500_000, |n| around("{\"work\":[{\"highlights\":[\"a\"", ",\"b\"", n, "]}]}")),
    bomb("json: every byte", "json", 4000, |n| every_byte(SUMMARY, n)),
    bomb("json: UTF-16", "json", 200_000, |n| utf16(&nested("{\"a\":", "[", "", "]", n, "}"))),
    bomb("jsonc: comments", "jsonc", 200_000, |n| around("{", "/* */ // a\n", n, "\"a\":1,}")),
    bomb("jsonc: a comment unclosed", "jsonc", 1_000_000, |n| around("{", "/*", n, "")),
    bomb("jsonc: arrays in arrays", "jsonc", 200_000, |n| nested("{a:", "[", "", "]", n, ",}")),
    // YAML.
    bomb("yaml: aliases of aliases", "yaml", 10, aliases),
    bomb("yaml: merges of merges", "yaml", 10, merges),
    bomb("yaml: aliases", "yaml", 100_000, |n| around("a: &a [1, 2, 3]\nb:\n", "- *a\n", n, "")),
    bomb("yaml: anchors", "yaml", 100_000, |n| each("b:\n", n, |k| format!("- &a{k} x\n"), "")),
    bomb("yaml: sequences in sequences", "yaml", 200_000, |n| nested("a: ", "[", "", "]", n, "\n")),
    bomb("yaml: mappings in mappings", "yaml", 200_000, |n| nested("", "{a: ", "1", "}", n, "\n")),
    bomb("yaml: dashes", "yaml", 200_000, |n| around("a:\n", "- ", n, "x\n")),
    bomb("yaml: question marks", "yaml", 200_000, |n| around("", "? ", n, "x\n")),
    bomb("yaml: sequences unclosed", "yaml", 200_000, |n| around("a: ", "[", n, "")),
    bomb("yaml: mappings unclosed", "yaml", 200_000, |n| around("a: ", "{", n, "")),
    bomb("yaml: one string", "yaml", LINE, |n| around("basics:\n  summary: ", "a", n, "\n")),
    bomb("yaml: a string unclosed", "yaml", LINE, |n| around("basics:\n  summary: \"", "a", n, "")),
    bomb("yaml: keys", "yaml", 100_000, |n| each("", n, |k| format!("k{k}: {k}\n"), "")),
    bomb("yaml: one key over and over", "yaml", 100_000, |n| around("", "a: 1\n", n, "")),
    bomb("yaml: tags", "yaml", 100_000, |n| around("a:\n", "- !x y\n", n, "")),
    bomb("yaml: documents", "yaml", 200_000, |n| around("a: 1\n", "---\n", n, "")),
    bomb("yaml: lines of a text", "yaml", 500_000, |n| around("basics:\n  summary: |\n", "    a\n", n, "")),
    bomb("yaml: a folded text", "yaml", 500_000, |n| around("basics:\n  summary: >\n", "    a\n\n", n, "")),
    bomb("yaml: comments", "yaml", 500_000, |n| around("a: 1\n", "# a\n", n, "")),
    bomb("yaml: colons", "yaml", 200_000, |n| around("a", ": a", n, "\n")),
    bomb("yaml: levels of indentation", "yaml", 1000, |n| each("", n, |k| format!("{}a:\n", " ".repeat(k)), "")),
    bomb("yaml: every byte", "yaml", 4000, |n| every_byte("basics:\n  name: ", n)),
    // XML.
    bomb("xml: entities of entities", "xml", 10, entities),
    bomb("xml: an entity of a file", "xml", 10, |n| {
        around("<!DOCTYPE Candidate [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><Candidate>", "&e;", n, "</Candidate>")
    }),
    bomb("xml: elements in elements", "xml", 200_000, |n| nested(CANDIDATE, "<a>", "", "</a>", n, "</Candidate>")),
    bomb("xml: elements unclosed", "xml", 200_000, |n| around("", "<Candidate>", n, "")),
    bomb("xml: attributes", "xml", 100_000, |n| each("<Candidate", n, |k| format!(" a{k}='b'"), "/>")),
    bomb("xml: one attribute over and over", "xml", 100_000, |n| around("<Candidate", " a='b'", n, "/>")),
    bomb("xml: name spaces", "xml", 200, |n| each("<Candidate", n, |k| format!(" xmlns:n{k}='urn:{k}'"), "/>")),
    bomb("xml: name spaces in each element", "xml", 20_000, |n| {
        each(CANDIDATE, n, |k| format!("<n{k}:a xmlns:n{k}='urn:{k}'/>"), "</Candidate>")
    }),
    bomb("xml: elements", "xml", 200_000, |n| around(CANDIDATE, "<a/>", n, "</Candidate>")),
    bomb("xml: references", "xml", 500_000, |n| around("<Candidate><a>", "&amp;", n, "</a></Candidate>")),
    bomb("xml: one text", "xml", LINE, |n| around("<Candidate><a>", "a", n, "</a></Candidate>")),
    bomb("xml: a comment unclosed", "xml", LINE, |n| around("<Candidate><!--", "-", n, "")),
    bomb("xml: CDATA unclosed", "xml", LINE, |n| around("<Candidate><![CDATA[", "]", n, "")),
    bomb("xml: instructions", "xml", 200_000, |n| around("<Candidate>", "<?a b?>", n, "</Candidate>")),
    bomb("xml: less-than signs", "xml", 200_000, |n| around("<Candidate>", "<", n, "")),
    bomb("xml: end tags", "xml", 200_000, |n| around("<Candidate>", "</Candidate>", n, "")),
    bomb("xml: lists in lists of a text", "xml", 60_000, |n| {
        let before = format!("{CANDIDATE}<CandidateProfile><ExecutiveSummary>");
        nested(&before, "&lt;ul>&lt;li>", "a", "&lt;/li>&lt;/ul>", n, "</ExecutiveSummary></CandidateProfile></Candidate>")
    }),
    bomb("xml: bold in bold of a text", "xml", 60_000, |n| {
        let before = format!("{CANDIDATE}<CandidateProfile><ExecutiveSummary>");
        nested(&before, "&lt;b>", "a", "&lt;/b>", n, "</ExecutiveSummary></CandidateProfile></Candidate>")
    }),
    bomb("xml: jobs", "xml", 20_000, |n| {
        let before = format!("{CANDIDATE}<CandidateProfile languageCode='en'><EmploymentHistory>");
        let job = "<EmployerHistory><OrganizationName>a</OrganizationName><PositionHistory><PositionTitle>b</PositionTitle></PositionHistory></EmployerHistory>";
        around(&before, job, n, "</EmploymentHistory></CandidateProfile></Candidate>")
    }),
    bomb("xml: elements in elements, SkillsPassport", "xml", 200_000, |n| {
        nested(PASSPORT, "<a>", "", "</a>", n, "</LearnerInfo></SkillsPassport>")
    }),
    bomb("xml: jobs, SkillsPassport", "xml", 20_000, |n| {
        let job = "<WorkExperience><Period><From year='2016'/></Period><Position><Label>a</Label></Position></WorkExperience>";
        around(&format!("{PASSPORT}<WorkExperienceList>"), job, n, "</WorkExperienceList></LearnerInfo></SkillsPassport>")
    }),
    bomb("xml: a photo", "xml", LINE, |n| {
        let before = format!("{PASSPORT}<Identification><Photo><MimeType>image/png</MimeType><Data>");
        around(&before, "A", n, "</Data></Photo></Identification></LearnerInfo></SkillsPassport>")
    }),
    bomb("xml: every byte", "xml", 4000, |n| every_byte("<Candidate>", n)),
    bomb("xml: UTF-16", "xml", 200_000, |n| utf16(&nested("<Candidate>", "<a>", "", "</a>", n, "</Candidate>"))),
    // HTML.
    bomb("html: elements in elements", "html", 200_000, |n| nested(PAGE, "<div>", "a", "</div>", n, "")),
    bomb("html: elements unclosed", "html", 200_000, |n| around(PAGE, "<div>", n, "a")),
    bomb("html: lists in lists", "html", 60_000, |n| nested(PAGE, "<ul><li>a", "b", "</li></ul>", n, "")),
    bomb("html: lists in lists unclosed", "html", 60_000, |n| around(PAGE, "<ul><li>", n, "a")),
    bomb("html: bold in bold", "html", 200_000, |n| nested(PAGE, "<b>", "a", "</b>", n, "")),
    bomb("html: misnested", "html", 100_000, |n| around(PAGE, "<b><i>a</b>", n, "")),
    bomb("html: links in links", "html", 100_000, |n| around(PAGE, "<a href='https://example.com'>a", n, "")),
    bomb("html: tables in tables", "html", 50_000, |n| nested(PAGE, "<table><tr><td>", "a", "</td></tr></table>", n, "")),
    bomb("html: quotes in quotes", "html", 100_000, |n| nested(PAGE, "<blockquote>", "a", "</blockquote>", n, "")),
    bomb("html: a wide table", "html", 200_000, |n| around(&format!("{PAGE}<table><tr>"), "<td>a", n, "</table>")),
    bomb("html: a tall table", "html", 100_000, |n| around(&format!("{PAGE}<table>"), "<tr><th>a<td>b", n, "</table>")),
    bomb("html: a table that says that it is wide", "html", 20_000, |n| {
        around(&format!("{PAGE}<table>"), "<tr><td colspan=1000000000 rowspan=65534>a", n, "</table>")
    }),
    bomb("html: attributes", "html", 100_000, |n| each(&format!("{PAGE}<p"), n, |k| format!(" a{k}=b"), ">a")),
    bomb("html: classes", "html", 100_000, |n| each(&format!("{PAGE}<p class='"), n, |k| format!(" c{k}"), "'>a")),
    bomb("html: references", "html", 500_000, |n| around(PAGE, "&amp;", n, "")),
    bomb("html: ampersands", "html", 500_000, |n| around(PAGE, "&a", n, "")),
    bomb("html: one line", "html", LINE, |n| around(PAGE, "a", n, "")),
    bomb("html: one line of words", "html", 2_000_000, |n| around(PAGE, "word ", n, "")),
    bomb("html: paragraphs", "html", 100_000, |n| around(PAGE, "<p>a", n, "")),
    bomb("html: breaks", "html", 200_000, |n| around(PAGE, "a<br>", n, "")),
    bomb("html: headings", "html", 50_000, |n| around(PAGE, "<h2>Experience</h2><p>a", n, "")),
    bomb("html: definitions", "html", 50_000, |n| around(&format!("{PAGE}<dl>"), "<dt>a<dd>b", n, "")),
    bomb("html: end tags", "html", 200_000, |n| around(PAGE, "</div></p></x>", n, "")),
    bomb("html: less-than signs", "html", 500_000, |n| around(PAGE, "<", n, "")),
    bomb("html: tags unclosed", "html", 200_000, |n| around(PAGE, "<a ", n, "")),
    bomb("html: an attribute unclosed", "html", 2_000_000, |n| around(&format!("{PAGE}<a href='"), "<p>", n, "")),
    bomb("html: a comment unclosed", "html", 1_000_000, |n| around(PAGE, "<!--", n, "")),
    bomb("html: a script unclosed", "html", 1_000_000, |n| around(&format!("{PAGE}<script>"), "</s", n, "")),
    bomb("html: titles unclosed", "html", 200_000, |n| around("<html>", "<title>", n, "")),
    bomb("html: text areas unclosed", "html", 200_000, |n| around(PAGE, "<textarea>", n, "")),
    bomb("html: style rules", "html", 100_000, |n| around("<style>", ".a{display:none}", n, "</style><p class=a>b")),
    bomb("html: style rules and elements", "html", 10_000, |n| {
        let css = each("<style>", n, |k| format!(".c{k}{{display:none}}"), "</style>");
        [css, each("<h1>Ann</h1>", n, |k| format!("<p class=c{k}>a"), "")].concat()
    }),
    bomb("html: templates in templates", "html", 100_000, |n| around(PAGE, "<template>", n, "")),
    bomb("html: a picture", "html", LINE, |n| around(&format!("{PAGE}<img src='data:image/png;base64,"), "A", n, "'>")),
    bomb("html: structured data in itself", "html", 100_000, |n| {
        nested("<script type='application/ld+json'>", "{\"@type\":\"Person\",\"a\":", "1", "}", n, "</script><p>Ann")
    }),
    bomb("html: pieces of structured data", "html", 20_000, |n| {
        around(PAGE, "<script type='application/ld+json'>{\"@type\":\"Person\",\"name\":\"a\"}</script>", n, "")
    }),
    bomb("html: microformats in microformats", "html", 20_000, |n| {
        around("<div class=h-resume><p class=p-name>Ann</p>", "<div class='p-experience h-event'>", n, "a")
    }),
    bomb("html: microdata in microdata", "html", 20_000, |n| {
        around("<div itemscope itemtype='https://schema.org/Person'>", "<div itemprop=worksFor itemscope>", n, "a")
    }),
    bomb("html: our annotations in themselves", "html", 20_000, |n| around(PAGE, "<section data-record=work>", n, "a")),
    bomb("html: forms", "html", 50_000, |n| {
        let inside = around("<h1>Ann Example</h1><h2>Work</h2><p>a", "<form><p>Write<input></form>", n, "<h2>Skills</h2>a");
        [PAGE.as_bytes(), &inside].concat()
    }),
    bomb("html: short texts around", "html", 100_000, |n| {
        let own = "<div><h1>Ann Example</h1><p>ann@example.com<h2>Work</h2><p>a<h2>Skills</h2><p>b</div>";
        around(&format!("{PAGE}{own}"), "<div><p>a</div>", n, "")
    }),
    bomb("html: rules of points", "html", 100_000, |n| {
        around("<style>", ".a::before{content:'-'}", n, "</style><p class=a>Ann Example</p>")
    }),
    bomb("html: every byte", "html", 4000, |n| every_byte(PAGE, n)),
    // Markdown.
    bomb("markdown: quotes", "md", 200_000, |n| around(NAME, ">", n, " a\n")),
    bomb("markdown: quotes, spaced", "md", 25_000, |n| around(NAME, "> ", n, "a\n")),
    bomb("markdown: lists in lists", "md", 60_000, |n| around(NAME, "- ", n, "a\n")),
    bomb("markdown: numbered lists in lists", "md", 60_000, |n| around(NAME, "1. ", n, "a\n")),
    bomb("markdown: levels of indentation", "md", 1000, |n| each(NAME, n, |k| format!("{}- a\n", "  ".repeat(k)), "")),
    bomb("markdown: lists and quotes", "md", 60_000, |n| around(NAME, "- > ", n, "a\n")),
    bomb("markdown: list items", "md", 100_000, |n| around(WORK, "- a\n", n, "")),
    bomb("markdown: brackets", "md", 200_000, |n| nested(NAME, "[", "a", "]", n, "\n")),
    bomb("markdown: brackets unclosed", "md", 200_000, |n| around(NAME, "[", n, "\n")),
    bomb("markdown: brackets of 25,000", "md", 25_000, |n| around(NAME, "[a](", n, "\n")),
    bomb("markdown: links unclosed", "md", 100_000, |n| around(NAME, "[a](<b", n, "\n")),
    bomb("markdown: pictures in pictures", "md", 50_000, |n| nested(NAME, "![", "a", "](b)", n, "\n")),
    bomb("markdown: links", "md", 50_000, |n| around(NAME, "[a](https://example.com/) ", n, "\n")),
    bomb("markdown: references", "md", 50_000, |n| {
        [each(NAME, n, |k| format!("[r{k}]: /u\n"), "\n"), each("", n, |k| format!("[r{k}] "), "\n")].concat()
    }),
    bomb("markdown: emphasis", "md", 65_000, |n| around(NAME, "*a **a ", n, "b** b*\n")),
    bomb("markdown: emphasis in emphasis", "md", 65_000, |n| nested(NAME, "*a **a ", "b", "** a* ", n, "\n")),
    bomb("markdown: stars", "md", 200_000, |n| around(NAME, "*", n, "a\n")),
    bomb("markdown: closers of emphasis", "md", 200_000, |n| around(NAME, "a_ ", n, "\n")),
    bomb("markdown: openers of emphasis", "md", 200_000, |n| around(NAME, "_a ", n, "\n")),
    bomb("markdown: closers of links", "md", 200_000, |n| around(NAME, "a]", n, "\n")),
    bomb("markdown: openers of links", "md", 200_000, |n| around(NAME, "[a", n, "\n")),
    bomb("markdown: mismatched emphasis", "md", 100_000, |n| around(NAME, "*a_ ", n, "\n")),
    bomb("markdown: links and emphasis", "md", 50_000, |n| around(NAME, "[ a_", n, "\n")),
    bomb("markdown: ticks", "md", 2000, |n| each(NAME, n, |k| format!("e{}", "`".repeat(k)), "\n")),
    bomb("markdown: comments unclosed", "md", 200_000, |n| around(NAME, "a <!-- ", n, "\n")),
    bomb("markdown: instructions unclosed", "md", 200_000, |n| around(NAME, "a <?", n, "\n")),
    bomb("markdown: CDATA unclosed", "md", 100_000, |n| around(NAME, "a <![CDATA[", n, "\n")),
    bomb("markdown: less-than signs", "md", 200_000, |n| around(NAME, "a <", n, "\n")),
    bomb("markdown: elements in elements", "md", 100_000, |n| nested(NAME, "<div>\n", "a", "</div>\n", n, "\n")),
    bomb("markdown: ampersands", "md", 500_000, |n| around(NAME, "&", n, "\n")),
    bomb("markdown: backslashes", "md", 500_000, |n| around(NAME, "\\", n, "\n")),
    bomb("markdown: a wide table", "md", 200_000, |n| {
        [around(NAME, "|a", n, "|\n"), around("", "|-", n, "|\n"), around("", "|b", n, "|\n")].concat()
    }),
    bomb("markdown: a wide table with short rows", "md", 10_000, |n| {
        [around(NAME, "|a", n, "|\n"), around("", "|-", n, "|\n"), around("", "|b|\n", n, "")].concat()
    }),
    bomb("markdown: a tall table", "md", 100_000, |n| around(&format!("{NAME}|a|b|\n|-|-|\n"), "|a|b|\n", n, "")),
    bomb("markdown: headings", "md", 50_000, |n| around(NAME, "## Experience\n\na\n\n", n, "")),
    bomb("markdown: a heading of signs", "md", 200_000, |n| around("", "#", n, " Ann\n")),
    bomb("markdown: jobs", "md", 20_000, |n| {
        around(WORK, "### Engineer, Example Ltd\n\nJan 2016 – Dec 2018\n\n- a\n- b\n\n", n, "")
    }),
    bomb("markdown: fences unclosed", "md", 100_000, |n| around(NAME, "```\n~~~\n", n, "")),
    bomb("markdown: front matter unclosed", "md", 500_000, |n| around("---\n", "a: b\n", n, "")),
    bomb("markdown: lines", "md", 500_000, |n| around(NAME, "a\n", n, "")),
    bomb("markdown: paragraphs", "md", 200_000, |n| around(NAME, "a\n\n", n, "")),
    bomb("markdown: breaks", "md", 200_000, |n| around(NAME, "a\\\n", n, "")),
    bomb("markdown: one line", "md", LINE, |n| around(NAME, "a", n, "\n")),
    bomb("markdown: one line of words", "md", 1_000_000, |n| around(NAME, "word ", n, "\n")),
    bomb("markdown: one line of a job", "md", LINE, |n| around(WORK, "a", n, "\n")),
    bomb("markdown: years", "md", 200_000, |n| around(WORK, "2016-", n, "\n")),
    bomb("markdown: days", "md", 100_000, |n| around(WORK, "1 Jan 2016 – ", n, "\n")),
    bomb("markdown: digits", "md", 2_000_000, |n| around(NAME, "5", n, "\n")),
    bomb("markdown: phone numbers", "md", 100_000, |n| around(NAME, "+1 555 0100 ", n, "\n")),
    bomb("markdown: addresses", "md", 100_000, |n| around(NAME, "ann@example.com ", n, "\n")),
    bomb("markdown: an address", "md", 200_000, |n| around(NAME, "a@b.c.", n, "\n")),
    bomb("markdown: URLs", "md", 100_000, |n| around(NAME, "https://example.com/a ", n, "\n")),
    bomb("markdown: a URL", "md", 200_000, |n| around(&format!("{NAME}https://"), "www.", n, "\n")),
    bomb("markdown: parentheses", "md", 200_000, |n| nested(WORK, "(", "a", ")", n, "\n")),
    bomb("markdown: commas", "md", 500_000, |n| around(WORK, "a, ", n, "\n")),
    bomb("markdown: skills", "md", 100_000, |n| around("# Ann Example\n\n## Skills\n\n", "Rust, ", n, "\n")),
    bomb("markdown: columns", "md", 200_000, |n| around(NAME, "a | ", n, "\n")),
    bomb("markdown: tabs", "md", 500_000, |n| around(NAME, "a\t", n, "\n")),
    bomb("markdown: spaces", "md", 2_000_000, |n| around(NAME, " ", n, "a\n")),
    bomb("markdown: labels", "md", 200_000, |n| around(NAME, "Email: ", n, "\n")),
    bomb("markdown: marks above a letter", "md", 1_000_000, |n| around("# A", "\u{301}", n, "\n")),
    bomb("markdown: ideographs", "md", 1_000_000, |n| around("# 周\n\n", "周", n, "\n")),
    bomb("markdown: directions", "md", 500_000, |n| around(NAME, "\u{202e}\u{2066}a", n, "\n")),
    bomb("markdown: shortcodes", "md", 500_000, |n| around(WORK, ":star: ", n, "\n")),
    bomb("markdown: icons of a font", "md", 500_000, |n| around(WORK, "\u{f0001} ", n, "\n")),
    bomb("markdown: icons of two fonts", "md", 500_000, |n| around(WORK, "\u{f0001}a\u{e001} b", n, "\n")),
    bomb("markdown: finished tasks", "md", 100_000, |n| around(WORK, "- [x] a\n", n, "")),
    bomb("markdown: counted lines", "md", 100_000, |n| around(WORK, "1. Engineer, Example Ltd\\\n2. a\\\n", n, "\n")),
    bomb("markdown: spelt apart", "md", 500_000, |n| around("# 周\n\n", "履　歴　", n, "\n")),
    bomb("markdown: full-width colons", "md", 200_000, |n| around("# 周\n\n", "姓　　名：周 ", n, "\n")),
    bomb("markdown: loud labels", "md", 50_000, |n| around("# Ann Example\n\n## Education\n\n", "**Hobbies:** chess\n\n", n, "")),
    bomb("markdown: labelled entries", "md", 50_000, |n| {
        around(WORK, "- Company: A\n- Position: B\n- Industry: C\n- Period: 2016\n", n, "")
    }),
    bomb("markdown: zeros", "md", 500_000, |n| around(NAME, "a word of text\0", n, "\n")),
    bomb("markdown: every byte", "md", 4000, |n| every_byte(NAME, n)),
    bomb("markdown: UTF-16", "md", 200_000, |n| utf16(&around(NAME, "[", n, "\n"))),
    bomb("text: one line", "txt", LINE, |n| around("Ann Example\n\n", "a", n, "\n")),
    bomb("text: lines", "txt", 200_000, |n| around("Ann Example\n\n", "Engineer, Example Ltd, 2016\n", n, "")),
    bomb("text: rules", "txt", 100_000, |n| around("Ann Example\n\n", "-----\n", n, "")),
    // Bytes.
    bomb("bytes: all of them", "bin", 4000, |n| every_byte("", n)),
    bomb("bytes: zeros", "bin", LINE, |n| vec![0; n]),
    bomb("bytes: too many", "json", 70_000_000, |n| around(SUMMARY, "a", n, "\"}}")),
    bomb("pdf: objects", "pdf", 200_000, |n| around("%PDF-1.7\n", "1 0 obj <", n, "")),
    bomb("pdf: arrays in arrays", "pdf", 500_000, |n| around("%PDF-1.7\n1 0 obj ", "[", n, "")),
    bomb("pdf: dictionaries in dictionaries", "pdf", 200_000, |n| around("%PDF-1.7\n1 0 obj ", "<</A", n, "")),
    bomb("pdf: streams", "pdf", 100_000, |n| around("%PDF-1.7\n", "1 0 obj <</Length 9>> stream\n", n, "")),
    bomb("pdf: strings", "pdf", 500_000, |n| around("%PDF-1.7\n1 0 obj ", "(", n, "")),
];
