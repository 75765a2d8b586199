//! Résumés of invented people in Markdown, of any length.

/// A name, and what makes such a text of about so many bytes.
pub type Input = (&'static str, fn(usize) -> String);

/// A name, and what makes such a résumé of some length.
pub const ALL: &[crate::people::Input] =
    &[("jobs", jobs), ("mixed", mixed), ("han", han), ("cyrillic", cyrillic), ("prose", prose), ("canonical", canonical)];

/// Nothing but jobs.
fn jobs(bytes: usize) -> String {
    let mut text = String::from(
        "# Ann Sample | Data Engineer\n\nann@example.org | +1 555 0100 | Springfield, IL | [blog](https://ann.example.org)\n\n\
         ## Summary\n\nBuilds pipelines that people can read, and prefers boring technology to a clever one.\n\n## Experience\n\n",
    );
    grow(&mut text, bytes, |year| {
        format!(
            "### Senior Engineer | **Acme {year} Ltd** | Springfield | Jan {year} - Mar {}\n\n\
             A team of nine that keeps the warehouse of a **grocer** running at night.\n\n\
             - Moved 120 jobs to a new scheduler without a lost night, see [notes](https://example.org/{year})\n\
             - Cut the cost of storage by 37 % with `zstd` and a calendar\n\
             - Taught four colleagues to read plans of the optimizer\n\n\
             Technologies: Rust, SQL, Kafka, Terraform\n\n",
            year + 1
        )
    });
    text += "## Education\n\n### B.Sc. in Computer Science, University of Springfield\n\n1945 – 1949\n\n## Skills\n\n- Languages: Rust, SQL\n";
    text
}

/// Every section, in equal parts.
fn mixed(bytes: usize) -> String {
    let mut text = String::from(
        "# Ann Sample\n\n**Data engineer** · Springfield, IL · ann@example.org · +1 555 0100 · <https://ann.example.org>\n\n\
         ## About me\n\nTwelve years of pipelines, the last five of them for grocers. I like systems that go on when one of \
         their parts does not, and colleagues who say so when I am wrong.\n\n",
    );
    let part = bytes / 8;
    let mut section = |title: &str, entry: fn(usize) -> String| {
        text += &format!("## {title}\n\n");
        let until = text.len() + part;
        grow(&mut text, until, entry);
        text += "\n";
    };
    section("Work Experience", |year| {
        format!(
            "**Senior Engineer**, Acme {year} Ltd, Springfield\\\n_March {year} – present_\n\n\
             - Lead a team of nine that keeps the warehouse running at night\n- Cut the cost of storage by 37 %\n\n"
        )
    });
    section("Projects", |year| {
        format!(
            "### [Tideline {year}](https://example.org/tideline/{year})\n\nA tide table for rowers, used by four clubs.\n\n\
             *Rust, Postgres, htmx*\n\n- Predicts a year in 40 ms\n- Works without a network\n\n"
        )
    });
    section("Volunteering", |year| {
        format!("- **Food bank of Springfield** ({year} - {}): driver, then organiser of the Saturday round\n", year + 2)
    });
    section("Education", |year| {
        format!("### University of Springfield {year}\n\nM.Sc. in Computer Science, {year} - {}\n\nGPA: 3.8/4.0\n\n", year + 2)
    });
    section("Skills", |year| format!("- **Tools {year}**: Rust, SQL, Kafka, Terraform, Grafana, Postgres\n"));
    section("Certifications", |year| format!("- Certified Kubernetes Administrator, Example Foundation, May {year}\n"));
    section("Publications", |year| {
        format!(
            "- A. Sample, B. Example. *How to read a plan, part {year}*. Journal of Invented Results, {year}. https://example.org/p{year}\n"
        )
    });
    section("Awards", |year| format!("- {year}: Employee of the year, Acme Ltd\n"));
    text += "## Languages\n\n- English (native)\n- German (B2)\n\n## Interests\n\nRowing, tide tables, sourdough\n";
    text
}

/// Chinese: few bytes are markup, and no space parts the words.
fn han(bytes: usize) -> String {
    let mut text = String::from(
        "# 章书遥\n\n- 手机：139-0000-0042\n- 邮箱：zhangshuyao@example.com\n- 期望职位：测试开发工程师\n\n## 工作经历\n\n",
    );
    grow(&mut text, bytes, |year| {
        format!(
            "### 云汐软件有限公司{year} | 测试组长 | {year}.03 ~ {}.06\n\n负责支付平台的质量保障工作，带领六人小组。\n\n\
             - 搭建接口自动化平台，覆盖 600 个接口，回归时间由两天缩短到三小时\n- 推动灰度发布流程，线上故障减少一半\n\
             - 技术栈：Python、Pytest、Jenkins\n\n",
            year + 1
        )
    });
    text += "## 教育背景\n\n- 望海理工学院，软件工程，本科，1945.09 - 1949.06\n\n## 专业技能\n\n- 精通 Python；熟悉 Go；了解 C\n";
    text
}

/// Russian: letters of two bytes.
fn cyrillic(bytes: usize) -> String {
    let mut text = String::from("# Мария Примерова\n\nmaria@example.org, Новый Город\n\n## Опыт работы\n\n");
    grow(&mut text, bytes, |year| {
        format!(
            "### ООО «Ромашка {year}»\n\n**Ведущий инженер-программист**, март {year} — июнь {}\n\n\
             - Перенесла 120 заданий на новый планировщик без единой потерянной ночи\n\
             - Снизила стоимость хранения на 37 % с помощью сжатия\n- Обучила четырёх коллег читать планы запросов\n\n",
            year + 1
        )
    });
    text += "## Образование\n\nНовогородский университет, прикладная математика, 1945–1949\n\n## Навыки\n\nRust, SQL, Kafka\n";
    text
}

/// Few entries, long paragraphs.
fn prose(bytes: usize) -> String {
    let mut text = String::from("# Ann Sample\n\nann@example.org\n\n## Profile\n\nA writer of manuals.\n\n## Experience\n\n");
    grow(&mut text, bytes, |year| {
        let sentence = "We began with a shelf of binders that nobody had opened since the move, and asked the people on the \
                        night shift which of them they had missed. What they named, we wrote first; what nobody named in \
                        a year, we threw away, and the rest became a page for each task, tried out by those who had never \
                        done it. Complaints about the handbook fell by half in the first quarter, and the time to train a \
                        new colleague went from six weeks to two.";
        format!(
            "### Technical Writer, Example Press {year}\n\n{year} - {}\n\n{sentence}\n\n{sentence} {sentence}\n\n- {sentence}\n\n",
            year + 1
        )
    });
    text
}

/// The layout that is read with certainty.
fn canonical(bytes: usize) -> String {
    let mut text = String::from(
        "# Ann Sample\n\n**Data engineer**\n\n- Email: ann@example.com\n- Phone: +1 555 0100\n- City: Springfield\n\
         - LinkedIn: [annsample](https://linkedin.example.com/in/annsample)\n\nI build pipelines that people can read.\n\n\
         ## Skills\n\n- **Languages**: Go, Rust\n- Technical writing\n\n## Work experience\n\n",
    );
    grow(&mut text, bytes, |year| {
        format!(
            "### Senior Engineer, **Acme {year} GmbH**\n\n{year}-03 – {}-11 | Berlin\n\n\
             **Department:** Storage\\\n**Keywords:** Go, Kafka\n\nI lead the *storage* team, see [notes](https://example.org/{year}).\n\n\
             - Cut the nightly run from **6 h** to 20 min\n- Wrote the runbooks that everybody uses\n\n",
            year + 1
        )
    });
    text += "## Education\n\n### BSc, **Gower Polytechnic**\n\n1945 – 1949\n\n**Field of study:** Computer Networks\n\n\
             ## Languages\n\n- German: C1\n- English: native\n\n## Certificates\n\n- First aid (1951-05)\n";
    text
}

/// Appends entries, a year later each, until the text is long enough.
fn grow(text: &mut String, bytes: usize, entry: impl Fn(usize) -> String) {
    let mut year = 1950;
    while text.len() < bytes {
        text.push_str(&entry(year));
        year = if year < 2020 { year + 1 } else { 1950 };
    }
}
