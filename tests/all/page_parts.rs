//! What pages are made of, a mechanism at a time: each page is as small as it can be to show it.

use resume_convert::{ReadOptions, format, read};
use serde_json::{Value, json};

fn page(text: &str) -> Value {
    read(text, format("html").expect("known"), &ReadOptions::default()).expect("read").resume.to_value()
}

#[test]
fn short_texts_beside_the_element_with_the_whole_resume_are_of_the_page() {
    let value = page(
        "<div class=x1><span>Paper Desk</span><span>New design</span></div>\
         <div class=x2><div class=n><b style='font-size:30px'>Ann Sample</b></div><div>ann@example.com</div>\
         <h2>Work</h2><h3>Baker</h3><p>2001 - 2004</p><h2>Skills</h2><ul><li>Knots</li></ul></div>\
         <div class=x3><div>Designs that suit you</div><div><span>Plain blue</span> <span>One sheet</span></div></div>",
    );
    let text = value.to_string();
    assert_eq!(value["basics"], json!({ "name": "Ann Sample", "email": "ann@example.com" }), "{text}");
    assert!(!["Paper", "Designs", "blue"].iter().any(|word| text.contains(word)), "{text}");
}

#[test]
fn a_form_to_fill_in_is_of_the_page_with_what_stands_over_it() {
    let value = page(
        "<h1>Ann Sample</h1><section><h2>Work</h2><h3>Baker</h3><p>2001 - 2004</p></section><section><h2>Skills</h2><ul><li>Knots</li></ul></section>\
         <section><h2>Say hello</h2><form action=x><label>Your name</label><input type=text><textarea></textarea></form></section>",
    );
    assert!(!value.to_string().contains("hello"), "{value}");
}

#[test]
fn when_someone_was_last_seen_is_of_the_page() {
    for line in ["Last seen today at 10:14", "Был на сайте сегодня в 10:14", "最近登录：3天前"] {
        let value =
            page(&format!("<div><p>{line}</p><h1>Ann Sample</h1><p>Baker</p><h2>Skills</h2><ul><li>Knots</li></ul></div>"));
        assert_eq!(value["basics"], json!({ "name": "Ann Sample", "label": "Baker" }), "{line}");
    }
}

#[test]
fn remarks_of_a_word_processor_are_left_out() {
    let value = page(
        "<h1>Ann Sample</h1><h2>Skills</h2><ul><li>Knots<sup><a href='#cmnt1' id='cmnt_ref1'>[a]</a></sup></li></ul>\
         <div class=c9><p><a href='#cmnt_ref1' id='cmnt1'>[a]</a><span>Shall I leave this out?</span></p></div>",
    );
    assert_eq!(value, json!({ "basics": { "name": "Ann Sample" }, "skills": [{ "name": "Knots" }] }));
}

#[test]
fn a_project_in_a_box_within_a_job_is_a_project() {
    let value = page(
        "<style>.r{display:flex}.p::before{content:'';width:5px;height:5px}</style><h1>陆砚舟</h1><h2>工作经历</h2>\
         <div class=i><div class=r><span>杭州听潮传感技术有限公司</span><span>软件工程师</span><span>2020.07 - 至今</span></div>\
         <div class=b><div class=r><span>低功耗水位计</span><span>固件负责人</span><span>2022.03 - 2023.11</span></div>\
         <div>项目描述：电池供电的野外水位计。</div><div class=p>重写电源管理模块</div><div class=p>实现远程升级</div></div></div>\
         <div class=i><div class=r><span>宁波海棠电器股份有限公司</span><span>工程师</span><span>2018.07 - 2020.06</span></div></div>\
         <h2>专业技能</h2><ul><li>Python</li></ul>",
    );
    let project = &value["projects"][0];
    assert_eq!(value["work"].as_array().map(Vec::len), Some(2), "{value}");
    assert_eq!((&project["name"], &project["roles"]), (&json!("低功耗水位计"), &json!(["固件负责人"])), "{value}");
    assert_eq!(project["entity"], "杭州听潮传感技术有限公司", "{value}");
    assert_eq!(project["highlights"], json!(["重写电源管理模块", "实现远程升级"]), "{value}");
}

#[test]
fn rows_of_a_form_hold_several_labels_and_values() {
    let value = page(
        "<h2>履　歴　書</h2><table><tr><th>氏　名</th><td colspan=3>橘　琴葉</td></tr>\
         <tr><th>生年月日</th><td>平成4年11月23日生</td><td>性別　女</td></tr>\
         <tr><th>電話</th><td>080-0000-0031</td><th>E-mail</th><td>kotoha.t@example.com</td></tr></table>\
         <h2>趣味</h2><p>合唱</p><table><tr><th>通勤時間</th><th>配偶者</th></tr><tr><td>約40分</td><td>有</td></tr></table>",
    );
    let basics = &value["basics"];
    assert_eq!((&basics["name"], &basics["birthDate"]), (&json!("橘　琴葉"), &json!("1992-11-23")), "{value}");
    assert_eq!((&basics["phone"], &basics["email"]), (&json!("080-0000-0031"), &json!("kotoha.t@example.com")), "{value}");
    assert_eq!(basics["extra"], json!(["通勤時間: 約40分", "配偶者: 有"]), "{value}");
    assert_eq!(value["interests"], json!([{ "name": "合唱" }]), "{value}");
}

#[test]
fn pieces_stand_apart_where_no_space_is_written() {
    let value = page(
        "<h1>Ann Sample</h1><h2>Certificates</h2><ul><li><strong>Tests in Practice</strong><span class=a>Knot School</span><span class=b>2020</span></li>\
         <li><strong>Nurse License (RN)</strong><span class=a>Board of Practice</span><span class=b>2011</span></li></ul>",
    );
    let names: Vec<_> = value["certificates"].as_array().into_iter().flatten().map(|c| (&c["name"], &c["issuer"])).collect();
    let expected =
        [(json!("Tests in Practice"), json!("Knot School")), (json!("Nurse License (RN)"), json!("Board of Practice"))];
    assert_eq!(names, expected.iter().map(|(a, b)| (a, b)).collect::<Vec<_>>(), "{value}");
}

#[test]
fn an_address_of_several_lines_is_one() {
    let value = page(
        "<h1>Ann Sample</h1><p>Baker</p><p>12 Malthouse Yard<br>Ludlow<br>Shropshire<br>SY8 0ZZ<br>United Kingdom</p><h2>Skills</h2><ul><li>Knots</li></ul>",
    );
    let expected = json!({
        "address": "12 Malthouse Yard", "postalCode": "SY8 0ZZ", "city": "Ludlow", "countryCode": "GB", "region": "Shropshire"
    });
    assert_eq!(value["basics"]["location"], expected, "{value}");
}
