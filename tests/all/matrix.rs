//! Every format into every other: what a reader of a CV looks at first must come through all ordered pairs.

use resume_convert::{Format, ReadOptions, Resume, WriteOptions, detect, read, write};
use resume_tests::laws::formats;
use serde_json::Value;

use crate::expect::root;

/// What has to be in the résumé after two conversions, by JSON Pointer; a text that may be longer is given by its start
/// and `…`.
const FULL: &[(&str, &str)] = &[
    ("/basics/name", "Ottilie Brandt-Kim"),
    ("/basics/email", "ottilie@example.com"),
    ("/work/0/name", "Institute for Inland Waters"),
    ("/work/0/position", "Head of the gauging group"),
    ("/work/0/startDate", "2019-05"),
    ("/work/0/highlights/0", "Put all gauges on one radio network; data arrive in 4 minutes instead of a day"),
    ("/work/0/highlights/1", "Published the network's software under a free licence"),
    ("/work/1/name", "Harbour Authority of Nordhafen"),
    ("/work/1/position", "Surveyor"),
    ("/work/1/startDate", "2011-09-01"),
    ("/work/1/endDate", "2019-04-30"),
    ("/education/0/institution", "University of Nordhafen"),
    ("/education/0/studyType", "PhD"),
    ("/education/0/area", "Hydrology"),
    ("/awards/0/title", "Golden Gauge"),
    ("/certificates/0/name", "Inland boat licence"),
    ("/languages/1/cefr/writing", "B1"),
];

/// The same for the free-form Chinese CV.
const CHINESE: &[(&str, &str)] = &[
    ("/basics/name", "郑雨桐"),
    ("/work/0/name", "云栖家用机器人"),
    ("/work/0/position", "嵌入式平台负责人…"),
    ("/work/0/startDate", "2019-06"),
    ("/work/0/endDate", "2024-03"),
    ("/work/0/highlights/2", "和售后一起建立\"退机必复现\"制度,两年内把重复故障减少了六成。"),
    ("/work/1/name", "北辰仓储机器人"),
    ("/work/1/position", "运动控制组组长"),
    ("/work/1/startDate", "2016-03"),
    ("/work/1/endDate", "2019-05"),
    ("/work/1/highlights/0", "设计了路口令牌机制,单仓同时运行的机器人从 80 台增加到 400 台而没有死锁。"),
    ("/work/2/name", "恒力数控"),
    ("/work/2/position", "高级软件工程师"),
    ("/work/2/startDate", "2013-09"),
    ("/work/2/endDate", "2016-02"),
    ("/work/3/name", "申翼电梯"),
    ("/work/3/position", "控制软件工程师…"),
    ("/work/3/startDate", "2010-04"),
    ("/work/3/endDate", "2013-08"),
    ("/work/4/name", "博远仪表"),
    ("/work/4/position", "嵌入式工程师"),
    ("/work/4/startDate", "2006"),
    ("/work/4/endDate", "2010"),
    ("/work/5/name", "小蜂电脑维修部"),
    ("/work/5/position", "从装机学徒做到技术主管…"),
    ("/work/5/startDate", "2004"),
    ("/work/5/endDate", "2006"),
    ("/work/5/highlights/1", "带过两名学徒。"),
    ("/education/0/institution", "钱塘工业学院"),
    ("/education/0/startDate", "2000-09"),
    ("/education/0/endDate", "2004-06"),
    ("/awards/0/title", "省级机器人创新大赛一等奖"),
    ("/certificates/0/name", "软件设计师证书"),
];

#[test]
fn the_full_resume_is_read() {
    as_told(&example("full.json"), FULL);
}

#[test]
fn the_free_form_chinese_cv_is_read() {
    as_told(&example("zh-freeform.md"), CHINESE);
}

#[test]
fn every_pair_keeps_the_full_resume() {
    all_pairs(&example("full.json"), FULL);
}

#[test]
fn every_pair_keeps_the_free_form_chinese_cv() {
    all_pairs(&example("zh-freeform.md"), CHINESE);
}

fn example(name: &str) -> Resume {
    let text = std::fs::read_to_string(root().join("examples").join(name)).expect("the example");
    let format = detect(&text, Some(name)).expect("a format");
    read(&text, format, &ReadOptions::default()).expect("readable").resume
}

fn as_told(resume: &Resume, facts: &[(&str, &str)]) {
    let root = resume.to_value();
    let mut missing = Vec::new();
    for (pointer, wanted) in facts {
        let found = root.pointer(pointer).and_then(Value::as_str);
        let is_there = match wanted.strip_suffix('…') {
            Some(start) => found.is_some_and(|text| text.starts_with(start)),
            None => found == Some(wanted),
        };
        if !is_there {
            missing.push(format!("{pointer}: wanted {wanted:?}, found {found:?}"));
        }
    }
    assert!(missing.is_empty(), "{} facts are missing:\n{}", missing.len(), missing.join("\n"));
}

/// What was read of the facts is the same after every two conversions.
fn all_pairs(start: &Resume, facts: &[(&str, &str)]) {
    let wanted = start.to_value();
    let mut missing = Vec::new();
    for first in formats() {
        let once = through(start, first);
        for second in formats() {
            let found = through(&once, second).to_value();
            for (pointer, _) in facts.iter().filter(|(pointer, _)| wanted.pointer(pointer) != found.pointer(pointer)) {
                let (wanted, found) = (wanted.pointer(pointer), found.pointer(pointer));
                missing.push(format!("to {} to {}: {pointer}: wanted {wanted:?}, found {found:?}", first.name, second.name));
            }
        }
    }
    assert!(missing.is_empty(), "{} facts are missing:\n{}", missing.len(), missing.join("\n"));
}

fn through(resume: &Resume, format: &Format) -> Resume {
    let written = write(resume, format, &WriteOptions::default(), false).unwrap_or_else(|e| panic!("to {}: {e}", format.name));
    let text = String::from_utf8(written.bytes).expect("UTF-8");
    read(&text, format, &ReadOptions::default()).unwrap_or_else(|e| panic!("from {}: {e}", format.name)).resume
}
