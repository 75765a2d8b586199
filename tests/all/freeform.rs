//! Résumés in layouts that people and other tools write, and what a careful reader makes of them.

use resume_convert::{ReadOptions, format, read};
use serde_json::Value;

fn path(name: &str) -> String {
    format!("{}/data/freeform/{name}", env!("CARGO_MANIFEST_DIR"))
}

/// The whole résumé, the author's arrangement aside.
fn resume(text: &str) -> Value {
    let read = read(text, format("markdown").expect("known"), &ReadOptions::default()).expect("read");
    for span in read.diagnostics.iter().filter_map(|d| d.span.clone()) {
        assert!(text.get(span.clone()).is_some(), "{span:?}");
    }
    let mut value = read.resume.to_value();
    if let Some(root) = value.as_object_mut() {
        root.remove("meta");
    }
    value
}

fn check(name: &str) {
    let text = std::fs::read_to_string(path(&format!("{name}.md"))).expect("the fixture is there");
    let found = resume(&text);
    let golden = path(&format!("{name}.json"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&golden, serde_json::to_string_pretty(&found).expect("JSON") + "\n").expect("written");
    }
    let wanted: Value = serde_json::from_str(&std::fs::read_to_string(golden).expect("the golden file is there")).expect("JSON");
    assert_eq!(found, wanted, "{name}: run with UPDATE_GOLDEN=1 and look at the difference");
}

macro_rules! layouts {
    ($($test:ident $name:literal;)+) => { $(#[test] fn $test() { check($name); })+ };
}

layouts! {
    tables_with_several_lines_in_a_cell "layout-table-fr";
    profiles_of_code_platforms "readme-de";
    definitions_and_wrapped_items "definitions-es";
    numbered_entries_in_sentences "numbered-pt";
    groups_of_publications "academic-de";
    licences_that_expire "licences-en";
    dates_in_bold_before_entries "dates-first-fr";
    heads_with_positions_first "finnish-fi";
    plain_text_with_underlined_headings "setext-text-en";
    employers_over_positions "employers-over-positions-en";
    positions_with_departments "wards-nb";
    projects_below_jobs "projects-zh";
    projects_below_jobs_in_tables "projects-ja";
    projects_and_positions_below_employers "projects-de";
    projects_in_bold_lines "projects-es";
    projects_with_numbers "projects-ko";
    projects_in_quotes "projects-ru";
    projects_with_what_they_were_made_with "projects-en";
    tables_of_labels_for_each_job "forms-en";
    items_of_labels_for_each_entry "forms-de";
    labels_set_apart "spaced-zh";
    rows_of_labels_over_values "row-ko";
    sections_in_bold_over_headings "bold-sections-en";
    sections_in_brackets_over_headings "bracket-heads-zh";
    citations_in_many_styles "citations-styles";
    citations_by_the_chinese_standard "citations-zh";
    citations_by_the_eastern_standard "citations-uk";
    numbered_lines "numbered-zh";
    positions_as_items "positions-es";
    tables_that_only_lay_out "rows-de";
    projects_under_a_label "projects-fr";
    details_in_one_line "details-en";
    patents_and_labels_behind_lists "patents-zh";
    heads_with_bars "bars-en";
    several_lines_below_a_heading "career-en";
    tables_of_everything "table-de";
    nested_bullets_and_slashes "bullets-zh";
    dates_as_code "codes-fr";
    sentences_without_headings "sentences-ru";
    flex_divs_and_icon_fonts "lapis-cs";
    plain_text_in_columns "columns-tr";
    a_chronicle "chronicle-ja";
    markdown_of_rendercv "rendercv-en";
    markdown_of_rendercv_in_chinese "rendercv-zh";
    markdown_of_yamlresume "yamlresume-zh";
    front_matter_with_icons "ohmycv-zh";
    headings_within_entries "headed-en";
    schools_and_jobs_in_one_table "rirekisho-ja";
    positions_below_an_employer "positions-ja";
    headings_in_brackets "brackets-ja";
    plain_text_with_bars "bars-zh";
    two_languages_in_headings "bilingual-zh";
    tables_of_labels_and_entries "tables-ko";
    paragraphs_with_bold_heads "bold-heads-ko";
    years_of_the_republic "minguo-zh";
    short_years_of_the_republic "republic-zh";
    employers_over_tables "framed-ja";
    positions_within_the_dates_of_an_employer "kitchen-en";
    sections_that_entries_tell "before-en";
    endings_of_dates "quoted-tr";
    brackets_below_employers "told-zh";
    bold_rows_of_titles "titled-rows-zh";
    dated_labels_of_projects "dated-labels-pl";
    sections_in_one_row "row-sections-de";
    degrees_beside_ends "degrees-ko";
    place_and_date_of_birth "riwayat-id";
    degrees_with_subjects_in_brackets "biodata-hi";
    labels_within_heads "prose-he";
    roles_with_one_employer_in_pasted_text "roles-pl";
    citations_and_paragraphs_of_entries "citations-en";
    quotes_as_heads_and_a_table_without_titles "quotes-fr";
    bullets_as_entries_and_facts_under_headings "facts-tr";
    dates_above_employers "dated-lines-ru";
    dates_employers_and_roles_in_paragraphs "portal-uk";
    dates_employers_and_roles_in_lines_without_marks "bare-tr";
    dates_employers_and_roles_in_headings "levels-pl";
    numbered_items_below_jobs "numbered-items-ko";
    personal_facts_in_slashes "brand-zh";
    employers_and_roles_behind_dashes "lines-uk";
    pasted_text_of_a_portal "portal-zh";
    jobs_without_a_heading_over_them "headed-jobs-ko";
    jobs_behind_squares "squares-ja";
    sections_as_labels "labels-ru";
    bars_and_code_dates "codes-zh";
    lines_parted_by_slashes "slashes-ko";
    underlined_headings "underlined-zh";
    plain_text_with_dates_first "plain-tr";
    numbers_in_bold_heads "shop-zh";
    projects_in_cells "project-rows-zh";
    projects_in_cells_below_bracketed_labels "project-rows-ko";
    a_table_for_each_head "rows-es";
    a_column_above_the_name "sidebar-ja";
    headings_in_another_language "english-heads-ko";
}

#[test]
fn nothing_is_lost() {
    let text = "# Ann Sample\n\n## Rope work\n\nAnything goes, even twice.\n\n- a knot\n\n## Work\n\nA word before.\n\n### Acme Ltd, Engineer\n";
    let value = resume(text);
    assert_eq!(value.pointer("/sections/0/title"), Some(&Value::from("Rope work")));
    assert_eq!(value.pointer("/sections/0/summary"), Some(&Value::from("Anything goes, even twice.")));
    assert_eq!(value.pointer("/sections/0/highlights/0"), Some(&Value::from("a knot")));
    assert!(value.to_string().contains("A word before."), "{value}");
}

#[test]
fn forms_hold_labels_of_other_things_and_two_of_one_meaning() {
    let work = "**Empresa:** Acme Ltda.  \n**Ramo de atividade:** Padaria  \n**Cargo:** Padeira  \n**Período:** 03/2022 até o momento  \n**Principais atividades:**\n\n- fez pão\n\n**Empresa:** Beta Ltda.  \n**Ramo de atividade:** Moinho  \n**Cargo:** Moleira  \n**Período:** 08/2020 a 02/2022\n";
    let schools = "**Curso:** Panificação  \n**Nível:** Técnico  \n**Instituição:** Escola Um  \n**Período:** 2014 a 2016\n\n**Curso:** Química  \n**Nível:** Tecnólogo  \n**Instituição:** Escola Dois  \n**Período:** 2017 a 2019\n";
    let found = resume(&format!("# Ana Exemplo\n\n## Experiência\n\n{work}\n## Formação\n\n{schools}"));
    assert_eq!(found["work"].as_array().map(Vec::len), Some(2), "{found}");
    assert_eq!(found["work"][0]["description"], "Padaria");
    assert_eq!(found["work"][0]["highlights"], serde_json::json!(["fez pão"]));
    assert_eq!(found["work"][1]["position"], "Moleira");
    assert_eq!(found["education"][0]["area"], "Panificação");
    assert_eq!(found["education"][0]["studyType"], "Técnico");
    assert_eq!(found["education"][1]["institution"], "Escola Dois");
}

#[test]
fn a_role_stands_below_dates_a_duration_an_employer_its_place_and_its_trade() {
    let job = "**Март 2018 — настоящее время**  \n6 лет 2 месяца\n\n**ООО «Пример»**  \nПермь, primer.example.org  \n*Пекарни, 90 сотрудников*\n\n**Ведущий инженер**\n\nОтвечаю за печи.\n";
    let found = resume(&format!("# Анна Примерова\n\n## Опыт работы\n\n{job}"));
    assert_eq!(found["work"].as_array().map(Vec::len), Some(1), "{found}");
    assert_eq!(found["work"][0]["position"], "Ведущий инженер");
    assert_eq!(found["work"][0]["description"], "Пекарни, 90 сотрудников");
    assert_eq!(found["work"][0]["summary"], "Отвечаю за печи.");
}

#[test]
fn labelled_wishes_below_an_objective_are_no_summary() {
    let text = "**Ana Exemplo**\n\n**OBJETIVO**\n\n**Cargo pretendido:** Padeira  \n**Pretensão salarial:** R$ 1  \n**Modelo de trabalho:** Remoto\n\n**HABILIDADES**\n\n- pão\n";
    let basics = &resume(text)["basics"];
    assert_eq!(basics["label"], "Padeira", "{basics}");
    assert_eq!(basics["extra"], serde_json::json!(["Pretensão salarial: R$ 1", "Modelo de trabalho: Remoto"]));
    assert_eq!(basics.get("summary"), None);
}

#[test]
fn a_bold_word_for_the_document_is_no_heading_of_what_stands_below_the_name() {
    let text = "**РЕЗЮМЕ**\n\n**Приклад Ганна Іванівна**\n\n**Телефон:** +38 (000) 000-01-17\n\n**Освіта**\n\n- Школа, 2010\n\n**Навички**\n\n- хліб\n";
    let basics = &resume(text)["basics"];
    assert_eq!(basics["name"], "Приклад Ганна Іванівна", "{basics}");
    assert_eq!(basics.get("summary"), None);
    let found = resume("**FORMATO EUROPEO PER IL CURRICULUM VITAE**\n\n## INFORMAZIONI PERSONALI\n\nNome: **ESEMPIO ANNA**\n");
    assert_eq!(found["basics"]["name"], "ESEMPIO ANNA");
}

#[test]
fn positions_below_an_employer_are_items_with_their_dates_below() {
    let items = "- **Analista senior**  \n  mar. 2021 - actualidad · 3 años\n\n  - ordenó\n\n  Aptitudes: SQL · dbt\n\n- **Analista**  \n  abr. 2018 - feb. 2021 · 2 años\n\n  - contó\n";
    let found = resume(&format!("# Ana Ejemplo\n\n## Experiencia\n\n**Acme Retail**  \n6 años\nQuerétaro, México\n\n{items}"));
    assert_eq!(found["work"].as_array().map(Vec::len), Some(2), "{found}");
    assert_eq!(found["work"][0]["keywords"], serde_json::json!(["SQL", "dbt"]));
    assert_eq!(found["work"][1]["name"], "Acme Retail");
    assert_eq!(found["work"][1]["position"], "Analista");
    assert_eq!(found["work"][1]["endDate"], "2021-02");
}

#[test]
fn an_emphasised_sentence_below_a_head_says_what_the_employer_does() {
    let job = "### **Engineer**\n**Acme Ltd** | York, UK | *January 2015 – June 2018*\n\n*A 140-person processor of card payments.*\n\n- built things\n";
    let found = resume(&format!("# Ann Sample\n\n## Experience\n\n{job}"));
    assert_eq!(found["work"][0]["description"], "A 140-person processor of card payments.", "{found}");
    let found = resume(
        "# Ann Sample\n\n## Experience\n\n### **Engineer**\n**Acme Ltd** | York, UK | *January 2015 – June 2018*\n\n- built things\n",
    );
    assert_eq!(found["work"][0]["name"], "Acme Ltd", "{found}");
    assert_eq!(found["work"][0]["endDate"], "2018-06");
}

#[test]
fn links_that_say_no_more_than_that_there_is_one_are_addresses() {
    let text = "**Ana Ejemplo**\n\nanalista\n\n## Proyectos\n\n**Aire**  \nene. 2023 - jun. 2023  \n[Mostrar proyecto](https://aire.example.org)\n\nMide el aire de once estaciones.\n\n## Certificaciones\n\n**Modelado de datos**  \nInstituto Bahía  \nExpedición: ago. 2023  \n[Mostrar credencial](https://cred.example.org/1)\n";
    let found = resume(text);
    assert_eq!(found["projects"][0]["url"], "https://aire.example.org", "{found}");
    assert_eq!(found["projects"][0]["description"], "Mide el aire de once estaciones.");
    assert_eq!(found["certificates"][0]["url"], "https://cred.example.org/1");
    assert_eq!(found["certificates"][0].get("summary"), None);
}

#[test]
fn marks_of_things_done_are_no_text() {
    let found = resume(
        "**Ann Sample**\n\nnurse\n\n## Courses\n\n- [x]  First aid — Red Lantern — 2019\n- [x] Wound care — Blue Lantern — 2020\n",
    );
    assert_eq!(found["certificates"][0]["name"], "First aid", "{found}");
    assert_eq!(found["certificates"][1]["issuer"], "Blue Lantern");
}

#[test]
fn names_above_what_belongs_to_them() {
    let text = "**Ana Ejemplo**\n\nanalista\n\n## Premios\n\n**Mejor tablero**  \nEmitido por Gremio del Bajío · nov. 2022\n\nPremio por votación de 300 asistentes.\n\n## Idiomas\n\n**Español**  \nCompetencia bilingüe o nativa\n\n**Inglés**  \nCompetencia profesional completa\n\n## Recomendaciones\n\n**Rodrigo Muestra**  \n> Volvería a trabajar con ella mañana mismo.\n";
    let found = resume(text);
    let awards = serde_json::json!([{ "title": "Mejor tablero", "awarder": "Gremio del Bajío", "date": "2022-11",
        "summary": "Premio por votación de 300 asistentes." }]);
    assert_eq!(found["awards"], awards);
    assert_eq!(found["languages"][1], serde_json::json!({ "language": "Inglés", "fluency": "Competencia profesional completa" }));
    let said = serde_json::json!({ "name": "Rodrigo Muestra", "reference": "Volvería a trabajar con ella mañana mismo." });
    assert_eq!(found["references"], serde_json::json!([said]));
}

#[test]
fn lines_that_name_another_section_begin_it() {
    let skills = "## Навыки\n\nЗнание языков\n\n- Русский — Родной\n- Коми-пермяцкий — A1\n\nНавыки\n\n- Сети: VLAN, DNS\n";
    let text = format!(
        "**Анна Примерова**\n\nинженер\n\n{skills}\n## Опыт вождения\n\nИмеется собственный автомобиль  \nПрава категории B, C\n\n## Дополнительная информация\n\nОбо мне\n\nЛюблю порядок и документацию, которую можно открыть ночью.\n"
    );
    let found = resume(&text);
    assert_eq!(found["languages"][1], serde_json::json!({ "language": "Коми-пермяцкий", "fluency": "A1" }), "{found}");
    assert_eq!(found["skills"], serde_json::json!([{ "name": "Сети", "keywords": ["VLAN", "DNS"] }]));
    assert_eq!(found["certificates"], serde_json::json!([{ "name": "Права категории B, C" }]));
    assert_eq!(found["basics"]["extra"], serde_json::json!(["Имеется собственный автомобиль"]));
    assert_eq!(found["basics"]["summary"], "Люблю порядок и документацию, которую можно открыть ночью.");
    let found = resume(
        "**Ann Sample**\n\nnurse\n\n**Volunteering**\n\n**Lantern Club**, coach, 2022 – present\n\n- coached\n\n**Hobbies:** chess, rowing\n\n**Skills**\n\n- knots\n",
    );
    assert_eq!(found["interests"], serde_json::json!([{ "name": "chess" }, { "name": "rowing" }]), "{found}");
}

#[test]
fn labelled_values_are_what_their_labels_say() {
    let text = "**Приклад Ганна Іванівна**\n\n**Дата народження:** 21 лютого 1989 року  \n**Педагогічний стаж:** 13 років  \n**Мета:** працювати в школі, де читають уголос і не бояться запитань.\n\n**Освіта**\n\n- Школа, 2010\n\n**Навички**\n\n- хліб\n";
    let basics = &resume(text)["basics"];
    assert_eq!(basics["extra"], serde_json::json!(["Педагогічний стаж: 13 років"]), "{basics}");
    assert_eq!(basics["summary"], "працювати в школі, де читають уголос і не бояться запитань.");
    let text = "Ann Sample\n\nPerfil: [linkedin.com/in/ann-sample](https://www.linkedin.com/in/ann-sample)\nN° RPPS: 10100000000\nIndirizzo: Via dei Fornai 0, 06121 Perugia (PG)\n";
    let basics = &resume(text)["basics"];
    assert_eq!(basics["profiles"][0]["username"], "ann-sample", "{basics}");
    assert_eq!(basics["extra"], serde_json::json!(["N° RPPS: 10100000000"]));
    assert_eq!(basics["location"]["region"], "PG");
}

#[test]
fn a_number_with_brackets_is_one() {
    let found =
        resume("**Ann Sample**\n\nnurse\n\n## References\n\n- Joan Example, head of Lantern School, +38 (000) 000-01-18\n");
    assert_eq!(found["references"][0]["phone"], "+38 (000) 000-01-18", "{found}");
}

#[test]
fn long_lines_are_read_in_time() {
    for piece in ["*a **a ", "[a](b) ", "Tel: 123 ", "« ", "**a", "2019 - 2020 ", "a, ", "(", "|a", "Jan "] {
        let line = piece.repeat(20_000);
        for before in ["## Work\n\n### ", "## Work\n\n- ", "# A\n\n", "## Skills\n\n", "## Publications\n\n- "] {
            resume(&format!("{before}{line}\n"));
        }
    }
}

#[test]
fn a_label_without_a_value_is_no_name() {
    for text in ["Name:\n\nEmail: a@example.com\n", "姓　　名：\n\n邮　　箱：a@example.com\n"] {
        let found = resume(text);
        assert_eq!(found, serde_json::json!({ "basics": { "email": "a@example.com" } }), "{text}");
    }
}

#[test]
fn dates_within_a_cell_of_other_things_are_the_entrys_own() {
    let row = "| Acme Ltd | **Engineer**, Berlin, 2019 – 2021<br>• built things |\n";
    for titles in ["|  |  |", "| Company | Activity |"] {
        let found = resume(&format!("# Ann Sample\n\n## Experience\n\n{titles}\n|---|---|\n{row}"));
        let job = found.pointer("/work/0").expect("a job");
        assert_eq!(job["startDate"], "2019");
        assert_eq!(job["endDate"], "2021");
        assert_eq!(job["highlights"], serde_json::json!(["built things"]));
    }
}

#[test]
fn a_dash_of_three_bytes_begins_a_line_of_a_cell() {
    let row = "| 2019 – 2021 | **Acme Ltd**, Berlin<br>Engineer<br>– built things<br>–x |\n";
    let found = resume(&format!("# Ann Sample\n\n## Experience\n\n|  |  |\n|---|---|\n{row}"));
    assert_eq!(found.pointer("/work/0/position"), Some(&Value::from("Engineer")));
}
