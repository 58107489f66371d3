use std::path::Path;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::compiler::{self, Messages};
use crate::{Language, Message, Number, ToValue, Value, Words, names, spans, speak, speaks_all, translation};

fn english() -> Messages {
    let all = compiler::read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("en")).expect("the files of English");
    if cfg!(feature = "command-line") { all } else { compiler::without_command_line(all) }
}

/// Fluent's own reading of the same files.
fn bundle() -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec!["en".parse().expect("a language")]);
    bundle.set_use_isolating(false);
    for file in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("en")).expect("a folder") {
        let text = std::fs::read_to_string(file.expect("a file").path()).expect("a text");
        bundle.add_resource(FluentResource::try_new(text).expect("Fluent")).expect("each name once");
    }
    bundle
}

#[test]
fn every_message_reads_as_fluent_reads_it() {
    let bundle = bundle();
    let english = english();
    assert_eq!(english.len(), names::NAMES.len());
    for (code, name) in names::NAMES.iter().enumerate() {
        let message = &english[*name];
        let pattern = bundle.get_message(name).and_then(|it| it.value()).expect("it is there");
        // Counts, a text that no choice names, and every text that one does.
        let mut tried: Vec<Value> = [0u32, 1, 2, 5, 21].map(|n| n.to_value()).into();
        tried.push("a name".to_value());
        tried.extend(message.keys().into_iter().map(|key| key.to_value()));
        for value in tried {
            let mut args = FluentArgs::new();
            for arg in &message.args {
                let it = match &value {
                    Value::Number(number) => FluentValue::from(number.value),
                    Value::Text(text) => FluentValue::from(text.clone()),
                    Value::Message(_) => unreachable!("none is tried"),
                };
                args.set(arg.clone(), it);
            }
            let mut errors = Vec::new();
            let expected = bundle.format_pattern(pattern, Some(&args), &mut errors);
            assert!(errors.is_empty(), "{name}: {errors:?}");
            let said = Message::with(code as u16, vec![value.clone(); message.args.len()]).words();
            let plain: String = spans(&said).into_iter().map(|it| it.text).collect();
            assert_eq!(plain, without_marks(&expected), "{name} with {value:?}");
        }
    }
}

fn without_marks(text: &str) -> String {
    let mut parts = text.split('<');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |before, it| match it.split_once('>') {
        Some((_, after)) => before + after,
        None => before + "<" + it,
    })
}

#[test]
fn numbers_take_the_signs_of_the_language() {
    let german = Language::new(&compiler::catalogue(&english(), &signs(",.-0")), |_| "other".to_owned());
    speak(german.expect("a whole catalogue"));
    let number = |it: Number| crate::t!(number, n = it).words();
    assert_eq!(number(Number::count(12_288u32)), "12.288");
    assert_eq!(number(Number::fixed(-1.5, 2)), "-1,50");
    assert_eq!(number(Number::plain(2024)), "2024");
    let arabic = Language::new(&compiler::catalogue(&english(), &signs("٫٬-٠")), |_| "other".to_owned());
    speak(arabic.expect("a whole catalogue"));
    assert_eq!(number(Number::count(1_050_u32)), "١٬٠٥٠");
}

fn signs(signs: &str) -> Messages {
    compiler::read(&format!("number-signs = {signs}")).expect("Fluent")
}

#[test]
fn a_catalogue_of_another_build_is_none() {
    assert!(Language::new("", |_| String::new()).is_none());
    assert!(Language::new("one\0two", |_| String::new()).is_none());
    // As many messages, but one of them has another name: every code behind it would say something else.
    let whole = |messages: &Messages| Language::new(&compiler::catalogue(messages, messages), |_| String::new());
    let mut renamed = english();
    let message = renamed.remove("percent").expect("it is there");
    renamed.insert("per-cent".to_owned(), message);
    assert!(whole(&renamed).is_none() && whole(&english()).is_some());
    // The last message is cut off.
    let text = compiler::catalogue(&english(), &english());
    let cut = text.rsplit_once('\0').expect("messages").0;
    assert!(Language::new(cut, |_| String::new()).is_none());
}

#[test]
fn names_cannot_mark_anything() {
    speak(Language::english());
    let said = crate::t!(number, n = "a\u{6}strong\u{7}b").words();
    assert_eq!(spans(&said).len(), 1, "{said:?}");
}

#[test]
fn a_catalogue_in_another_order_is_another_one() {
    let english = english();
    let mut moved = english.clone();
    moved.get_mut("noise-fill-the-map").expect("it is there").file = "page.ftl".to_owned();
    let begins = |messages: &Messages| {
        let catalogue = compiler::catalogue(messages, messages);
        catalogue.split('\0').next().map(str::to_owned)
    };
    assert_ne!(begins(&english), begins(&moved));
}

#[test]
fn what_has_no_words_yet_says_so_and_is_to_be_said_anew() {
    assert!(!speak(Language::said_at_once()) && !speaks_all());
    let (first, later) = (crate::t!(page_redo), crate::t!(noise_fill_the_map));
    assert_eq!(first.words(), "Redo");
    assert_eq!(later.words(), crate::t!(page_words_on_their_way).words());
    assert!(later.words().contains("on their way"));
    assert!(speak(Language::english()) && speaks_all());
    assert_eq!(later.words(), "Fill the map");
    assert!(!speak(Language::english()), "nothing was missing");
}

#[test]
fn a_translation_is_held_to_the_names_and_arguments_of_english() {
    let foreign = compiler::read("number = { $m }\nnowhere = x").expect("Fluent");
    let problems = translation::problems(&english(), &foreign);
    let expected =
        ["nowhere: there is no such message", "number: it has no argument called m", "number: it does not show { $n }"];
    assert_eq!(problems, expected.map(|it| format!(": {it}")));
    assert_eq!(translation::problems(&english(), &translation::pseudo(&english())), [""; 0]);
}

#[test]
fn marks_keys_and_signs_of_a_translation_are_held_to_those_of_english() {
    let english = compiler::read(
        "a = <top>x</top> y\nb = { $m ->\n  [cap] x\n *[other] y\n }\ndirection = ltr\nnumber-signs = .,-0",
    );
    let english = english.expect("Fluent");
    let said = |text: &str| translation::problems(&english, &compiler::read(text).expect("Fluent")).join("; ");
    for (text, problem) in [
        ("a = <top>x y", "<top> is not closed"),
        ("a = <top>x</bottom> y", "</bottom> follows <top>"),
        ("a = x y", "English has <top>"),
        ("a = <boven>x</boven> y", "English has <boven>"),
        ("b = { $m ->\n  [kap] x\n *[other] y\n }", "[kap]"),
        ("direction = links", "ltr or rtl"),
        ("number-signs = ,.-", "four characters"),
    ] {
        assert!(said(text).contains(problem), "{text}: {}", said(text));
    }
    for text in [
        "a = z <top>w</top>\nb = { $m ->\n  [cap] v\n *[other] w\n }\ndirection = rtl\nnumber-signs = ,.-0",
        // A sign that is not seen in a file is written by its number.
        "number-signs = ,{\"\\u202F\"}-0",
    ] {
        assert_eq!(said(text), "", "{text}");
    }
}

#[test]
fn every_language_here_is_whole_and_has_no_problems() {
    let english =
        compiler::read_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("en")).expect("the files of English");
    let entries = std::fs::read_dir(env!("CARGO_MANIFEST_DIR")).expect("this folder");
    for folder in entries.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_dir()) {
        let language = compiler::read_folder(&folder).unwrap_or_else(|problem| panic!("{problem}"));
        assert_eq!(translation::problems(&english, &language), [""; 0], "{}", folder.display());
        let unsaid = |(name, message): (&String, &compiler::Message)| {
            (message.file != compiler::COMMAND_LINE && !language.contains_key(name)).then(|| name.clone())
        };
        let unsaid: Vec<String> = english.iter().filter_map(unsaid).collect();
        assert!(unsaid.is_empty(), "{} is said in English: {unsaid:?}", folder.display());
    }
}

#[test]
fn what_is_not_used_here_is_refused_by_name() {
    for (text, part) in [
        ("a = { -term }", "a: only arguments"),
        ("-b = x", "-b: terms"),
        ("c = x\n  .title = y", "c: attributes"),
        ("d = { $x", "line 1, d: "),
        ("d = K < N", "d: a < that begins no mark"),
        ("x = y\ne =\n  { $n ->\n    [one] z\n  }", "line 5, e: The select expression must have a default"),
    ] {
        let problem = compiler::read(text).expect_err(text);
        assert!(problem.contains(part), "{problem}");
    }
}
