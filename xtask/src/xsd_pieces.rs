//! Small SkillsPassport documents, and whether the schema takes them: `xtask/data/xsd-parity.tsv`.

/// A document of the table.
pub struct Piece {
    pub name: String,
    pub text: String,
    /// Whether the schema takes it.
    pub is_valid: bool,
    /// Whether libxml2 takes it although the schema does not.
    pub is_lax: bool,
}

/// The documents of the table: a frame with a piece at a point of it, or with one text replaced by another.
pub fn all() -> Vec<Piece> {
    let lines = include_str!("../data/xsd-parity.tsv").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(piece).collect()
}

fn piece(line: &str) -> Piece {
    let cells: Vec<&str> = line.split('\t').collect();
    let [verdict, name, place, piece] = cells[..] else { panic!("no four cells: {line}") };
    let piece = piece.replace("\\n", "\n");
    let bare = frame("@learner", "");
    let text = if place.starts_with('@') { frame(place, &piece) } else { bare.replacen(place, &piece, 1) };
    assert!(place == "@learner" || text != bare, "{name}: the frame has no {place:?}");
    let (is_valid, is_lax) = match verdict {
        "accept" => (true, false),
        "reject" => (false, false),
        "lax" => (false, true),
        other => panic!("{other} is no verdict"),
    };
    Piece { name: format!("piece-{name}"), text, is_valid, is_lax }
}

fn frame(place: &str, piece: &str) -> String {
    let wrap = |names: &[&str]| {
        let open: String = names.iter().map(|name| format!("<{name}>")).collect();
        let close: String = names.iter().rev().map(|name| format!("</{name}>")).collect();
        format!("{open}{piece}{close}")
    };
    let learner = match place {
        "@learner" => piece.to_owned(),
        "@identification" => wrap(&["Identification"]),
        "@contact" => wrap(&["Identification", "ContactInfo"]),
        "@demographics" => wrap(&["Identification", "Demographics"]),
        "@work" => wrap(&["WorkExperienceList", "WorkExperience"]),
        "@education" => wrap(&["EducationList", "Education"]),
        "@skills" => wrap(&["Skills"]),
        "@foreign" => wrap(&["Skills", "Linguistic", "ForeignLanguageList", "ForeignLanguage"]),
        "@achievement" => wrap(&["AchievementList", "Achievement"]),
        "@before" | "@after" | "@info" => String::new(),
        other => panic!("{other} is no place of the frame"),
    };
    let at = |name| if place == name { piece } else { "" };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<SkillsPassport xmlns=\"http://europass.cedefop.europa.eu/Europass\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" locale=\"en\"><DocumentInfo><DocumentType>ECV</DocumentType>\
         <CreationDate>2021-03-04T05:06:07</CreationDate><LastUpdateDate>2021-03-04T05:06:07Z</LastUpdateDate>\
         <XSDVersion>V3.4</XSDVersion><Generator>by hand</Generator>{}</DocumentInfo>{}<LearnerInfo>{learner}</LearnerInfo>{}\
         </SkillsPassport>\n",
        at("@info"),
        at("@before"),
        at("@after"),
    )
}
