//! Rules of the repository that no compiler checks: which layer may see which, where files are named, how long they get.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use subspace_lab_words::compiler;

/// What each layer must not depend on, whatever else it uses.
const FORBIDDEN_DEPENDENCIES: [(&str, &[&str]); 15] = [
    (
        "src/words",
        &[
            "subspace-lab-protocol",
            "subspace-lab-science",
            "fluent-bundle",
            "web-sys",
            "js-sys",
            "wasm-bindgen",
            "leptos",
        ],
    ),
    (
        "src/exports",
        &["subspace-lab-science", "subspace-lab-engine", "ndarray", "faer", "web-sys", "js-sys", "wasm-bindgen"],
    ),
    (
        "src/vocabulary",
        &[
            "subspace-lab-science",
            "subspace-lab-protocol",
            "ndarray",
            "faer",
            "thiserror",
            "libm",
            "web-sys",
            "wasm-bindgen",
        ],
    ),
    (
        "src/science",
        &[
            "subspace-lab-protocol",
            "subspace-lab-engine",
            "serde",
            "serde_json",
            "image",
            "web-sys",
            "js-sys",
            "wasm-bindgen",
            "getrandom",
        ],
    ),
    ("src/protocol", &["subspace-lab-science", "subspace-lab-engine", "ndarray", "faer", "web-sys", "wasm-bindgen"]),
    (
        "src/perception",
        &["subspace-lab-protocol", "ndarray", "faer", "serde", "web-sys", "js-sys", "wasm-bindgen", "getrandom"],
    ),
    (
        "src/lane",
        &["subspace-lab-engine", "ndarray", "faer", "web-sys", "js-sys", "wasm-bindgen", "leptos", "getrandom"],
    ),
    ("src/engine", &["subspace-lab-perception", "web-sys", "js-sys", "wasm-bindgen", "leptos", "faer", "getrandom"]),
    (
        "src/charts",
        &[
            "subspace-lab-science",
            "subspace-lab-engine",
            "web-sys",
            "js-sys",
            "wasm-bindgen",
            "leptos",
            "plotters-canvas",
        ],
    ),
    ("src/moments_file", &["subspace-lab-engine", "ndarray", "faer", "web-sys", "js-sys", "wasm-bindgen", "leptos"]),
    (
        "src/intake",
        &[
            "subspace-lab-science",
            "subspace-lab-engine",
            "web-sys",
            "js-sys",
            "wasm-bindgen",
            "leptos",
            "faer",
            "getrandom",
        ],
    ),
    (
        "src/page",
        &[
            "subspace-lab-science",
            "subspace-lab-perception",
            "subspace-lab-lane",
            "subspace-lab-engine",
            "subspace-lab-intake",
            "ndarray",
            "faer",
            "image",
        ],
    ),
    ("src/reader", &["leptos", "subspace-lab-science", "subspace-lab-engine", "faer", "ndarray", "image"]),
    ("src/lane/worker", &["leptos", "subspace-lab-science", "subspace-lab-perception", "subspace-lab-engine"]),
    ("src/worker", &["leptos", "subspace-lab-science", "faer", "ndarray"]),
];

/// What the layers without input and output must not name in code. Their tests may.
const FORBIDDEN_WORDS: [&str; 7] =
    ["std::fs", "std::time", "std::env", "std::thread", "println!", "eprintln!", "print!"];
const PURE_LAYERS: [&str; 9] = [
    "src/vocabulary",
    "src/exports",
    "src/charts",
    "src/science",
    "src/perception",
    "src/engine",
    "src/lane",
    "src/intake",
    "src/moments_file",
];

/// The only files that name faer.
const FAER_FILES: [&str; 2] = ["src/science/linalg/kernel.rs", SHARED];

/// The only file of a pure layer with threads: they share products natively, and change no bit.
const SHARED: &str = "src/science/linalg/shared.rs";

/// Most lines of a Rust file, and of those that must stay a thin shell.
const MAX_LINES: usize = 600;
const THIN_FILES: [(&str, usize); 3] =
    [("src/main.rs", 200), ("src/worker/main.rs", 100), ("src/lane/worker/main.rs", 100)];

/// What rooms of the page must not name: arrows between them point one way.
const FORBIDDEN_ROOMS: [(&str, &[&str]); 6] = [
    ("src/page/lab", &["crate::steps", "crate::subspaces", "crate::app", "crate::news"]),
    ("src/page/shelf", &["crate::lab", "crate::steps", "crate::subspaces", "crate::app"]),
    ("src/page/text", &["crate::steps", "crate::subspaces", "crate::widgets"]),
    ("src/page/subspaces", &["crate::steps", "crate::app"]),
    ("src/page/widgets", &["crate::steps", "crate::subspaces", "crate::shelf"]),
    ("src/page/charts", &["crate::steps", "crate::subspaces", "crate::shelf"]),
];

/// Where the steps of the page lie; only the file of that name lists them.
const STEPS: &str = "src/page/steps";

/// Folders that texts may name files in.
const NAMED_FOLDERS: [&str; 8] = ["src/", "tests/", "static/", "xtask/", "benches/", "fuzz/", ".ci/", ".cargo/"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Files of the repository with this ending, relative to its root; what is built is left out.
fn files(ending: &str) -> Vec<PathBuf> {
    const LEFT_OUT: [&str; 4] = ["target", "dist", "node_modules", ".git"];
    let mut found = Vec::new();
    let mut folders = vec![root().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the repository") {
            let entry = entry.expect("an entry of the repository");
            let path = entry.path();
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                if !LEFT_OUT.iter().any(|name| entry.file_name() == *name) {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|it| it == ending) {
                found.push(path.strip_prefix(root()).expect("below the root").to_owned());
            }
        }
    }
    found.sort();
    found
}

fn read(file: &Path) -> String {
    fs::read_to_string(root().join(file)).expect("a text file of the repository")
}

/// Names in the dependency tables of a manifest, for every target, those for tests left out.
fn dependencies(manifest: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut is_in_table = false;
    for line in manifest.lines().map(str::trim) {
        if let Some(table) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            let is_of = |kind: &str| table == kind || table.ends_with(&format!(".{kind}"));
            is_in_table = is_of("dependencies") || is_of("build-dependencies");
            for kind in ["dependencies.", "build-dependencies."] {
                if let Some((before, name)) = table.split_once(kind)
                    && (before.is_empty() || before.ends_with('.'))
                {
                    found.insert(name.to_owned());
                }
            }
        } else if is_in_table && !line.starts_with('#') {
            let name = line.split(['.', '=', ' ']).next().unwrap_or_default();
            found.extend((!name.is_empty()).then(|| name.trim_matches('"').to_owned()));
        }
    }
    found
}

/// Lines of code with their numbers, comments left out.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().enumerate().map(|(idx, line)| (idx + 1, line));
    lines.map(|(number, line)| (number, line.split_once("//").map_or(line, |(code, _)| code)))
}

/// Whether `word` stands in `line` with nothing of a name before it.
fn names(line: &str, word: &str) -> bool {
    line.match_indices(word)
        .any(|(at, _)| !line[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_'))
}

/// Paths in backticks that begin with one of [`NAMED_FOLDERS`]; fenced blocks are left out.
fn named_paths(text: &str) -> Vec<&str> {
    let mut is_fenced = false;
    let mut found = Vec::new();
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            is_fenced = !is_fenced;
        } else if !is_fenced {
            found.extend(line.split('`').skip(1).step_by(2).filter(|quoted| {
                !quoted.contains(char::is_whitespace) && NAMED_FOLDERS.iter().any(|folder| quoted.starts_with(folder))
            }));
        }
    }
    found
}

/// What stands for any name in a path.
const PLACEHOLDERS: [&str; 4] = ["*", "<", "{", "NAME"];

/// Whether a named path exists; of a pattern such as `static/samples/NAME.json` or `tests/*.rs`, the folder before it.
fn exists(named: &str) -> bool {
    let path = named.split(':').next().unwrap_or(named);
    match PLACEHOLDERS.iter().filter_map(|placeholder| path.find(placeholder)).min() {
        None => root().join(path).exists(),
        Some(at) => root().join(&path[..path[..at].rfind('/').unwrap_or(0)]).is_dir(),
    }
}

#[test]
fn layers_depend_only_on_what_they_may_see() {
    for (layer, forbidden) in FORBIDDEN_DEPENDENCIES {
        let found = dependencies(&read(&Path::new(layer).join("Cargo.toml")));
        assert!(!found.is_empty(), "{layer} has dependencies, or the manifest is not understood");
        for name in forbidden {
            assert!(!found.contains(*name), "{layer} must not depend on {name}: see the layers in ARCHITECTURE.md");
        }
    }
}

#[test]
fn dependency_tables_are_understood() {
    let manifest = "[package]\nname = \"x\"\n[dependencies]\n# faer = 1\na.workspace = true\nb = { version = \"1\" }\n\
                    [dependencies.c]\nversion = \"1\"\n[target.'cfg(unix)'.dependencies]\nd = \"1\"\n\
                    [dev-dependencies]\ne = \"1\"\n[dev-dependencies.f]\n[build-dependencies]\ng=\"1\"\n[lints]\nworkspace = true\n";
    assert_eq!(dependencies(manifest), ["a", "b", "c", "d", "g"].map(str::to_owned).into());
}

/// Who names this in code.
fn files_that_name(word: &str) -> Vec<PathBuf> {
    let named_in = |file: &PathBuf| code(&read(file)).any(|(_, line)| names(line, word));
    files("rs").into_iter().filter(|file| file.starts_with("src") && named_in(file)).collect()
}

#[test]
fn two_files_of_the_linear_algebra_name_faer() {
    let files = FAER_FILES.map(Path::new);
    assert_eq!(files_that_name("faer"), files, "faer is an implementation detail of {FAER_FILES:?}");
}

#[test]
fn only_one_file_of_the_page_takes_signals_from_leptos() {
    let file = Path::new("src/page/reactive.rs");
    assert_eq!(files_that_name("leptos::prelude"), [file], "signals of leptos never forget: {}'s do", file.display());
}

#[test]
fn pure_layers_do_no_input_or_output() {
    let is_pure = |file: &&PathBuf| {
        PURE_LAYERS.iter().any(|layer| file.starts_with(layer) && !file.starts_with(Path::new(layer).join("tests")))
    };
    let files = files("rs");
    assert!(files.iter().filter(is_pure).count() > 20);
    for file in files.iter().filter(is_pure) {
        for (number, line) in code(&read(file)) {
            let is_shared = file == Path::new(SHARED);
            for word in FORBIDDEN_WORDS.iter().filter(|word| !(is_shared && **word == "std::thread")) {
                assert!(
                    !names(line, word),
                    "{}:{number} names {word}: take what it gives from the caller",
                    file.display()
                );
            }
        }
    }
}

#[test]
fn rooms_of_the_page_name_only_what_lies_below() {
    let files = files("rs");
    for (room, forbidden) in FORBIDDEN_ROOMS {
        let is_in_room = |file: &&PathBuf| file.starts_with(room) || file.with_extension("") == Path::new(room);
        assert!(files.iter().any(|file| is_in_room(&file)), "{room} has files");
        for file in files.iter().filter(is_in_room) {
            for (number, line) in code(&read(file)) {
                for word in forbidden {
                    assert!(!names(line, word), "{}:{number} names {word}, which lies above", file.display());
                }
            }
        }
    }
}

#[test]
fn a_step_of_the_page_is_named_by_its_registry_alone() {
    let entries = fs::read_dir(root().join(STEPS)).expect("the steps");
    let steps: Vec<String> = entries
        .filter_map(|entry| entry.ok().filter(|it| it.path().is_dir()))
        .map(|it| it.file_name().to_string_lossy().into_owned())
        .collect();
    assert!(steps.len() > 4, "{steps:?}");
    let registry = read(&Path::new(STEPS).join("mod.rs"));
    let files = files("rs");
    for step in &steps {
        let folder = Path::new(STEPS).join(step);
        let names_of = [format!("steps::{step}"), format!("super::{step}::")];
        for file in files.iter().filter(|it| it.starts_with("src/page") && !it.starts_with(&folder)) {
            let text = read(file);
            let is_beside = file.starts_with(STEPS);
            for (number, line) in code(&text) {
                let is_named = names(line, &names_of[0]) || is_beside && names(line, &names_of[1]);
                assert!(!is_named, "{}:{number} names the step {step}", file.display());
            }
        }
        // Its module, its line in the list, and nothing else: without these two the rest compiles.
        let n_named = code(&registry).filter(|(_, line)| names(line, step)).count();
        assert_eq!(n_named, 2, "{step} in {STEPS}/mod.rs");
    }
    // Nor by its place in a link.
    for file in files.iter().filter(|it| it.starts_with("src/page") && !it.starts_with(STEPS)) {
        for (number, line) in code(&read(file)) {
            assert!(!line.contains("View::"), "{}:{number} names a step", file.display());
        }
    }
}

/// Texts in quotes of a line of code.
fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('"').skip(1).step_by(2)
}

/// Whether this reads like a part of a sentence: three words in a row.
fn is_prose(text: &str) -> bool {
    let is_word = |it: &str| {
        let letters = it.trim_matches(['\'', ',', '.', ';', ':']);
        letters.len() > 1 && letters.chars().all(|it| it.is_ascii_alphabetic() || it == '\'')
    };
    let words: Vec<&str> = text.split(' ').collect();
    words.windows(3).any(|three| three.iter().all(|it| is_word(it)))
}

#[test]
fn nothing_is_said_that_is_not_in_the_catalogue() {
    // What a developer reads, and what random streams are told apart by.
    const OTHERS: [&str; 9] =
        ["expect(", "reason =", "console::", "let class", "panic!(", "unreachable!(", "assert", "seed", "stream"];
    // A folder that systems make.
    const NAMES: [&str; 1] = ["system volume information"];
    let mut n_files = 0;
    let is_said = |file: &PathBuf| file.starts_with("src") && !file.starts_with("src/words") && !is_of_tests(file);
    for file in files("rs").into_iter().filter(is_said) {
        n_files += 1;
        let text = read(&file);
        let shown = text.split("#[cfg(test)]\nmod").next().unwrap_or_default();
        let says = |line: &str| {
            let around: String = line.split('"').step_by(2).collect();
            OTHERS.iter().all(|it| !around.contains(it))
        };
        for (number, line) in code(shown).filter(|(_, line)| says(line)) {
            for text in quoted(line).filter(|text| !NAMES.contains(text)) {
                assert!(!is_prose(text), "{}:{number} says \"{text}\": give it a message", file.display());
            }
        }
    }
    assert!(n_files > 300, "{n_files}");
    assert!(is_prose("the last needs {}") && !is_prose("lane row top-left") && !is_prose("{} of {}"));
}

/// Whether a file of `src` is nothing but tests.
fn is_of_tests(file: &Path) -> bool {
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    name == "tests" || name.ends_with("_tests") || file.iter().any(|part| part == "tests")
}

#[test]
fn every_message_is_said_somewhere() {
    // Read by their numbers.
    const OTHERS: [&str; 2] = ["number-signs", "number"];
    let code: String = files("rs").iter().filter(|file| file.starts_with("src")).map(|file| read(file)).collect();
    let squeezed: String = code.split_whitespace().collect();
    let mut n_messages = 0;
    for file in files("ftl").into_iter().filter(|file| file.starts_with("src/words/en")) {
        for name in read(&file).lines().filter_map(|line| line.split_once(" =").map(|(name, _)| name.to_owned())) {
            if !name.starts_with(|it: char| it.is_ascii_lowercase()) || OTHERS.contains(&name.as_str()) {
                continue;
            }
            n_messages += 1;
            let identifier = name.replace('-', "_");
            let is_said = [",", ")"].iter().any(|end| squeezed.contains(&format!("t!({identifier}{end}")));
            assert!(is_said, "{}: nobody says {name}", file.display());
        }
    }
    assert!(n_messages > 800, "{n_messages}");
}

/// Whether a file is of a step, of a panel or of the lesson, whose program is a file of its own.
fn is_apart(file: &Path) -> bool {
    let is_of_a_step =
        file.strip_prefix(STEPS).is_ok_and(|it| it.components().count() > 1 && !it.starts_with("top_bottom"));
    let is_of_a_panel =
        ["src/page/panels", "src/page/tour"].iter().any(|it| file.starts_with(it) && !file.ends_with("mod.rs"));
    is_of_a_step || is_of_a_panel
}

#[test]
fn what_the_page_says_before_anything_else_was_fetched_is_compiled_into_it() {
    let messages = compiler::read_folder(Path::new("src/words/en")).expect("the files of English");
    let is_of_the_page = |file: &&PathBuf| file.starts_with("src/page") || file.ends_with("src/engine/error.rs");
    let mut n_said = 0;
    for file in files("rs").iter().filter(is_of_the_page) {
        let text = read(file);
        let text = text.split("#[cfg(test)]\nmod").next().unwrap_or_default();
        // Of a step that comes later, only how it is registered.
        let registered = text.split_once("static STEP: Step").and_then(|(_, it)| it.split("};").next());
        let said = if is_apart(file) { registered.unwrap_or_default() } else { text };
        let squeezed: String = said.split_whitespace().collect();
        for name in squeezed.split("t!(").skip(1).filter_map(|it| it.split([',', ')']).next()) {
            let Some(message) = messages.get(&name.replace('_', "-")) else { continue };
            n_said += 1;
            let at_once = message.is_said_at_once();
            assert!(at_once, "{}: {name} is in {}, which comes later: compiler::AT_ONCE", file.display(), message.file);
        }
    }
    assert!(n_said > 150, "{n_said}");
}

#[test]
fn every_file_of_tests_is_run() {
    for folder in ["tests", "tests/e2e/tests"] {
        let main = read(&Path::new(folder).join("main.rs"));
        let mut n_files = 0;
        for file in
            files("rs").iter().filter(|file| file.parent() == Some(Path::new(folder)) && !file.ends_with("main.rs"))
        {
            n_files += 1;
            let line = format!("mod {};", file.file_stem().unwrap_or_default().to_string_lossy());
            assert!(main.lines().any(|it| it == line), "{folder}/main.rs lacks `{line}`");
        }
        assert!(n_files > 15, "{folder}: {n_files}");
    }
}

#[test]
fn files_are_short() {
    for file in files("rs") {
        let n_lines = read(&file).lines().count();
        let limit = THIN_FILES.iter().find(|(thin, _)| file == Path::new(thin)).map_or(MAX_LINES, |(_, limit)| *limit);
        assert!(n_lines <= limit, "{} has {n_lines} lines, {limit} are allowed: split it by subject", file.display());
    }
}

#[test]
fn files_named_in_texts_exist() {
    for file in files("md") {
        for path in named_paths(&read(&file)) {
            assert!(exists(path), "{} names `{path}`, which does not exist", file.display());
        }
    }
}

#[test]
fn named_paths_are_found_and_looked_up() {
    let text = "See `src/main.rs` and `tests/*.rs`, not `src/main.rs --help` or `main.rs`.\n```\n`src/no.rs`\n```\n`src/x.rs:7`";
    assert_eq!(named_paths(text), ["src/main.rs", "tests/*.rs", "src/x.rs:7"]);
    assert!(exists("src/main.rs:12") && exists("tests/*.rs") && exists("src/<layer>/NAME.rs"));
    assert!(!exists("src/nowhere.rs") && !exists("src/nowhere/*.rs") && !exists("src/nowhere/NAME.rs"));
}
