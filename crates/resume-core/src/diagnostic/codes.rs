// Made by `cargo xtask codegen` from data/codes.tsv. Do not edit.
use super::{About, Code, Severity};

/// The input is empty, or holds nothing but white space.
pub const EMPTY: Code = Code(&About { name: "empty", severity: Severity::Error, about: "The input is empty, or holds nothing but white space.", explanation: "Nothing can be read from it. The file may have been cut off, or a command before this one wrote nothing.", example: "`resume-convert --to json < /dev/null`" });
/// The input is not text, or not in an encoding that is known.
pub const NOT_TEXT: Code = Code(&About { name: "not-text", severity: Severity::Error, about: "The input is not text, or not in an encoding that is known.", explanation: "Word documents, PDF files and pictures are not read: save the résumé as plain text, Markdown or HTML. A text file in an old encoding has to be saved as UTF-8; the message gives the offset of the first byte that is no UTF-8.", example: "a .docx document named cv.md" });
/// The input is not UTF-8; it was read in the encoding that it declares or that its bytes show.
pub const ENCODING: Code = Code(&About { name: "encoding", severity: Severity::Note, about: "The input is not UTF-8; it was read in the encoding that it declares or that its bytes show.", explanation: "If letters with accents look wrong in the output, the declaration was wrong: save the file as UTF-8.", example: "an XML file that begins with `<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>`" });
/// The input breaks the syntax of its format; nothing was read.
pub const SYNTAX: Code = Code(&About { name: "syntax", severity: Severity::Error, about: "The input breaks the syntax of its format; nothing was read.", explanation: "The place is the first one where the text could not go on. JSON knows no comments and no comma after the last item: a file that has them is read as .jsonc or .json5, or with --from jsonc.", example: "`{\"basics\": {\"name\": \"Ann\"}` in a .json file: the last brace is missing" });
/// The XML has a document type declaration, which is refused: it can make a small file grow without end.
pub const DOCTYPE: Code = Code(&About { name: "doctype", severity: Severity::Error, about: "The XML has a document type declaration, which is refused: it can make a small file grow without end.", explanation: "No Europass file needs one. Delete the line that begins with <!DOCTYPE.", example: "`<!DOCTYPE Candidate [<!ENTITY a \"b\">]>`" });
/// The input nests deeper than the limit.
pub const TOO_DEEP: Code = Code(&About { name: "too-deep", severity: Severity::Error, about: "The input nests deeper than the limit.", explanation: "No résumé nests that deep. The limit keeps a hostile file from using up the memory; the library lets it be set.", example: "ten thousand opening brackets" });
/// The input is bigger than a limit.
pub const TOO_BIG: Code = Code(&About { name: "too-big", severity: Severity::Error, about: "The input is bigger than a limit.", explanation: "The limits keep a hostile file from using up memory and time; the library lets them be set. A photo that makes a file too big can be made smaller.", example: "a file of more than 64 MiB" });
/// The input is well formed, but no résumé of the format that it was read as.
pub const NOT_A_RESUME: Code = Code(&About { name: "not-a-resume", severity: Severity::Error, about: "The input is well formed, but no résumé of the format that it was read as.", explanation: "A résumé in JSON or YAML is one object; in XML the root element has to be one of Europass. Name the format with --from if it was told wrongly.", example: "`[1, 2]` in cv.json" });
/// No format fits the input, or more than one.
pub const UNKNOWN_FORMAT: Code = Code(&About { name: "unknown-format", severity: Severity::Error, about: "No format fits the input, or more than one.", explanation: "Name the format with --from. `resume-convert formats` lists them.", example: "a file named cv.md that holds JSON" });
/// A theme cannot be loaded or rendered.
pub const THEME: Code = Code(&About { name: "theme", severity: Severity::Error, about: "A theme cannot be loaded or rendered.", explanation: "The message gives the file and line of the template. docs/themes.md describes what a theme may use.", example: "`--theme clasic`" });
/// The value has a type that its field cannot hold; it is kept as it was, under its own name.
pub const TYPE: Code = Code(&About { name: "type", severity: Severity::Error, about: "The value has a type that its field cannot hold; it is kept as it was, under its own name.", explanation: "Text stands in quotes, a list in square brackets, an object in braces: \"phone\": \"123\", not 123. null is no value in JSON Resume: leave the key out.", example: "`\"name\": 7`, `\"skills\": \"Rust\"`" });
/// The text of a date field is no date.
pub const DATE: Code = Code(&About { name: "date", severity: Severity::Error, about: "The text of a date field is no date.", explanation: "Dates are written YYYY, YYYY-MM or YYYY-MM-DD (2016, 2016-09, 2016-09-01), as exact as they are known. Text that no date can be read from is kept as it was.", example: "`\"startDate\": \"when I was young\"`" });
/// The text of a date field is a date in another form than YYYY, YYYY-MM or YYYY-MM-DD; it was read.
pub const DATE_FORM: Code = Code(&About { name: "date-form", severity: Severity::Error, about: "The text of a date field is a date in another form than YYYY, YYYY-MM or YYYY-MM-DD; it was read.", explanation: "May 2012 is written 2012-05, and 2023-9-28 is written 2023-09-28: other programs refuse the rest. `validate --fix` rewrites it in place.", example: "`\"startDate\": \"May 2012\"`" });
/// The date has the right form, but the calendar has no such day.
pub const NO_SUCH_DAY: Code = Code(&About { name: "no-such-day", severity: Severity::Error, about: "The date has the right form, but the calendar has no such day.", explanation: "Months run from 01 to 12, days from 01 to the end of the month: 2019-19-39 and 2021-02-31 are none. The pattern of JSON Resume's own schema lets them pass.", example: "`\"endDate\": \"2019-02-30\"`" });
/// An end that says that it goes on (Present, empty text, null) where a date is expected; read as no end.
pub const OPEN_END: Code = Code(&About { name: "open-end", severity: Severity::Error, about: "An end that says that it goes on (Present, empty text, null) where a date is expected; read as no end.", explanation: "An open end is written by leaving endDate out. JSON Resume's own schema refuses Present, \"\" and null. `validate --fix` takes the key out.", example: "`\"endDate\": \"Present\"`" });
/// The period ends before it starts.
pub const PERIOD: Code = Code(&About { name: "period", severity: Severity::Error, about: "The period ends before it starts.", explanation: "One of the two dates is wrong, or they are swapped. 2016 and 2016-09 do not contradict each other: only what both say is compared.", example: "`\"startDate\": \"2018-01\", \"endDate\": \"2016\"`" });
/// A key occurs twice in one object; the last one counts.
pub const DUPLICATE_KEY: Code = Code(&About { name: "duplicate-key", severity: Severity::Error, about: "A key occurs twice in one object; the last one counts.", explanation: "Other programs may take the first one, or refuse the file. Put both values together, or delete one.", example: "`{\"name\": \"Ann\", \"name\": \"Bob\"}`" });
/// The key is not in the shared schema, but one is spelt almost like it.
pub const MISSPELT_KEY: Code = Code(&About { name: "misspelt-key", severity: Severity::Warning, about: "The key is not in the shared schema, but one is spelt almost like it.", explanation: "The value is kept under the key as it is, and no program will look for it there. If the key is meant, the hint does not apply; `--strict` fails on it.", example: "`\"wrok\": []`" });
/// The key is not in the shared schema; it is kept in its object.
pub const UNKNOWN_KEY: Code = Code(&About { name: "unknown-key", severity: Severity::Note, about: "The key is not in the shared schema; it is kept in its object.", explanation: "JSON Resume lets objects hold anything. The value is kept and written back in JSON and YAML; other formats report what they cannot show.", example: "`\"favourites\": [\"tea\"]`" });
/// An older or foreign name of a field was read as its current one.
pub const OLD_NAME: Code = Code(&About { name: "old-name", severity: Severity::Warning, about: "An older or foreign name of a field was read as its current one.", explanation: "JSON Resume 0.x had other names: company is work.name today, website is url, picture is image, gpa is score. Programs for version 1 do not look for the old ones. `upgrade` and `validate --fix` rename the keys in place.", example: "`\"company\": \"Example Ltd\"` in an entry of `work`" });
/// What tells whom or what the entry is about is missing.
pub const MISSING: Code = Code(&About { name: "missing", severity: Severity::Warning, about: "What tells whom or what the entry is about is missing.", explanation: "A résumé needs basics.name, and an entry its name or what stands for it: an employer or a position, a school or a subject, a title. Nothing is required by the schema; readers of the résumé miss it nonetheless.", example: "an entry of `work` with neither `name` nor `position`" });
/// The text is empty, which says the same as leaving it out.
pub const EMPTY_TEXT: Code = Code(&About { name: "empty-text", severity: Severity::Note, about: "The text is empty, which says the same as leaving it out.", explanation: "Templates bring such keys along. Leave out what there is nothing to say about.", example: "`\"phone\": \"\"`" });
/// The text begins or ends with white space.
pub const UNTRIMMED: Code = Code(&About { name: "untrimmed", severity: Severity::Note, about: "The text begins or ends with white space.", explanation: "It is kept as it is. White space at the edges makes names compare as different and addresses fail. `validate --fix` takes it off.", example: "`\"city\": \" Berlin\"`" });
/// The text is no e-mail address.
pub const EMAIL: Code = Code(&About { name: "email", severity: Severity::Error, about: "The text is no e-mail address.", explanation: "An address is a name, @ and a domain: ann@example.com. No mailto:, no name beside it, one address in one field; further ones go into basics.emails.", example: "`\"email\": \"ann(at)example.com\"`" });
/// The text is no absolute URL.
pub const URL: Code = Code(&About { name: "url", severity: Severity::Error, about: "The text is no absolute URL.", explanation: "A URL begins with its scheme: https://example.com/cv. Without it, and with blanks or letters that have to be percent-encoded, links do not work.", example: "`\"url\": \"www.example.com\"`" });
/// The text cannot be a phone number.
pub const PHONE: Code = Code(&About { name: "phone", severity: Severity::Warning, about: "The text cannot be a phone number.", explanation: "A number has between three and fifteen digits beside signs that part them (+ - . / and brackets), and perhaps an extension. Any other text in the field is kept.", example: "`\"phone\": \"none\"`" });
/// The text is no country code.
pub const COUNTRY_CODE: Code = Code(&About { name: "country-code", severity: Severity::Error, about: "The text is no country code.", explanation: "Countries are two capital letters of ISO 3166-1: DE, CN, GB (not UK), GR (not EL). The name of a country belongs into a text field, such as an address.", example: "`\"countryCode\": \"UK\"`" });
/// The text is no language tag.
pub const LANGUAGE_CODE: Code = Code(&About { name: "language-code", severity: Severity::Error, about: "The text is no language tag.", explanation: "Languages are tags of BCP 47: de, zh-Hans, pt-BR. Parts are joined by hyphens, and the first is the code of ISO 639: the shorter one where there are two.", example: "`\"language\": \"zh_Hans\"` in `meta`" });
/// The text is no level of the Common European Framework.
pub const LEVEL: Code = Code(&About { name: "level", severity: Severity::Error, about: "The text is no level of the Common European Framework.", explanation: "Levels are A1, A2, B1, B2, C1 and C2. What a language is spoken like in words goes into fluency.", example: "`\"reading\": \"native\"` in `cefr`" });
/// The text is no base64 data.
pub const BASE64: Code = Code(&About { name: "base64", severity: Severity::Error, about: "The text is no base64 data.", explanation: "The content of an attachment is base64 of RFC 4648, section 4, in one run and with its padding.", example: "`\"data\": \"not base64!\"` in an attachment" });
/// The value is not one that its field allows.
pub const VALUE: Code = Code(&About { name: "value", severity: Severity::Error, about: "The value is not one that its field allows.", explanation: "The message says what the field takes.", example: "a value from a closed list that is not in it" });
/// An element stands where the schema of the format does not have it.
pub const ORDER: Code = Code(&About { name: "order", severity: Severity::Error, about: "An element stands where the schema of the format does not have it.", explanation: "Europass elements have one order, and each stands a certain number of times. Programs that check the schema refuse the file.", example: "`<CandidatePerson>` after `<CandidateProfile>` in a Europass file" });
/// The text holds characters that cannot be kept.
pub const CHARACTERS: Code = Code(&About { name: "characters", severity: Severity::Error, about: "The text holds characters that cannot be kept.", explanation: "Half of a surrogate pair in JSON, and control characters in XML and HTML, have no meaning there. They become U+FFFD or are left out.", example: "a control character such as U+0001, to Europass: XML cannot hold it" });
/// The target format has no place for the value.
pub const NO_PLACE: Code = Code(&About { name: "no-place", severity: Severity::Warning, about: "The target format has no place for the value.", explanation: "It is not in the output. --lossless carries it along unseen where the format allows that, so that reading the output gives it back.", example: "an unknown key `\"x-desk\": 7`, to Europass" });
/// The value is written as text into a field that is less exact than its own.
pub const AS_TEXT: Code = Code(&About { name: "as-text", severity: Severity::Warning, about: "The value is written as text into a field that is less exact than its own.", explanation: "Whoever reads the output sees it; a program that reads it finds it in another field. --lossless carries the exact value along.", example: "the keywords of a job, to Europass: they stand in its description" });
/// The target has room for fewer values than there are.
pub const ONE_ONLY: Code = Code(&About { name: "one-only", severity: Severity::Warning, about: "The target has room for fewer values than there are.", explanation: "The first ones are written. --lossless carries the others along.", example: "a second e-mail address, to a SkillsPassport" });
/// The value is not in the code list of the target and is written as its label, or not at all.
pub const NOT_IN_LIST: Code = Code(&About { name: "not-in-list", severity: Severity::Warning, about: "The value is not in the code list of the target and is written as its label, or not at all.", explanation: "Europass has lists of countries, languages, networks and kinds of achievement. A value of the list, if one fits, is kept whole.", example: "a résumé in a language that Europass does not know" });
/// The value cannot be written because something that the target demands beside it is not known.
pub const INCOMPLETE: Code = Code(&About { name: "incomplete", severity: Severity::Warning, about: "The value cannot be written because something that the target demands beside it is not known.", explanation: "The message says what is missing. Add it to the résumé, or give it as an option.", example: "`\"phone\": \"555 0100\"`, to Europass: it wants the country code" });
/// The reader chose one of several readings.
pub const GUESS: Code = Code(&About { name: "guess", severity: Severity::Note, about: "The reader chose one of several readings.", explanation: "Look at the place: if the choice was wrong, write it so that it can only be read one way; the hint says how.", example: "`Ann Example` as given name `Ann` and family name `Example`" });
/// Text that was not understood is kept, but in no field of its own.
pub const NOT_UNDERSTOOD: Code = Code(&About { name: "not-understood", severity: Severity::Note, about: "Text that was not understood is kept, but in no field of its own.", explanation: "It is found in sections or basics.extra. A heading or a label that says what it is helps.", example: "a line below a heading that fits no field" });
/// A section yielded no entry.
pub const NO_ENTRY: Code = Code(&About { name: "no-entry", severity: Severity::Note, about: "A section yielded no entry.", explanation: "Under the heading nothing was found that looks like an entry. Text that stands there is kept.", example: "`## Work experience` with nothing below it" });
/// An entry has no name.
pub const NO_NAME: Code = Code(&About { name: "no-name", severity: Severity::Note, about: "An entry has no name.", explanation: "The reader found an entry, but nothing in it that names the employer, school or thing. Its other values are kept.", example: "a line of dates in the section of work, with no employer beside it" });
/// A piece of the source carries no data of the résumé and was left out.
pub const SKIPPED: Code = Code(&About { name: "skipped", severity: Severity::Note, about: "A piece of the source carries no data of the résumé and was left out.", explanation: "Scripts, styles, navigation, and tags that mean nothing in a résumé.", example: "`<!-- to do: phone number -->` in a Europass file" });
/// Read back, an output differs in something that was not reported.
pub const UNREPORTED: Code = Code(&About { name: "unreported", severity: Severity::Error, about: "Read back, an output differs in something that was not reported.", explanation: "That is a defect in resume-convert, found by --verify: please report it. Without --verify the output is written all the same.", example: "`resume-convert cv.json --to europass --verify`, where the writer forgot to tell of a value" });

/// All codes, in the order of the table.
pub const ALL: &[Code] = &[EMPTY, NOT_TEXT, ENCODING, SYNTAX, DOCTYPE, TOO_DEEP, TOO_BIG, NOT_A_RESUME, UNKNOWN_FORMAT, THEME, TYPE, DATE, DATE_FORM, NO_SUCH_DAY, OPEN_END, PERIOD, DUPLICATE_KEY, MISSPELT_KEY, UNKNOWN_KEY, OLD_NAME, MISSING, EMPTY_TEXT, UNTRIMMED, EMAIL, URL, PHONE, COUNTRY_CODE, LANGUAGE_CODE, LEVEL, BASE64, VALUE, ORDER, CHARACTERS, NO_PLACE, AS_TEXT, ONE_ONLY, NOT_IN_LIST, INCOMPLETE, GUESS, NOT_UNDERSTOOD, NO_ENTRY, NO_NAME, SKIPPED, UNREPORTED];
