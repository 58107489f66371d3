//! The built program: what it prints, and how it ends.

use crate::sets;

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use sets::TestEngine;
use subspace_lab_exports::Source;
use subspace_lab_protocol::{Event, Request};

fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_subspace-lab"));
    command.current_dir(sets::root()).args(arguments);
    command
}

fn run(arguments: &[&str]) -> Output {
    program(arguments).output().expect("the program starts")
}

/// Exit status, and what was said beside the summary.
pub(crate) fn outcome(arguments: &[&str]) -> (Option<i32>, String) {
    let output = run(arguments);
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

pub(crate) fn summary(arguments: &[&str]) -> String {
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.stderr.is_empty(), "progress is for terminals");
    String::from_utf8(output.stdout).expect("text")
}

/// Checks exit status, silence on standard output and the form of the sentence.
pub(crate) fn refusal(arguments: &[&str]) -> String {
    let output = run(arguments);
    let sentence = String::from_utf8(output.stderr).expect("text");
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {sentence}");
    assert!(output.stdout.is_empty());
    assert!(sentence.starts_with("subspace-lab: ") && sentence.ends_with(".\n"), "{sentence}");
    assert_eq!(sentence.lines().count(), 1, "{sentence}");
    sentence
}

#[test]
fn reading_prints_each_part_with_its_error_and_n() {
    let text = summary(&[
        "read",
        "static/samples/digits.json",
        "--reader",
        "ridge",
        "--top",
        "90",
        "--bottom",
        "40k",
        "--all",
    ]);
    let lines: Vec<&str> = text.lines().filter(|line| line.contains("of the variance")).collect();
    assert!(lines[0].contains("top 90 %") && lines[0].contains("components 1 to 21 (21)"), "{text}");
    assert!(
        lines.iter().all(|line| line.contains(" +- ") && line.contains(" of 340)") && line.contains("chance")),
        "{text}"
    );
    let text = refusal(&["read", "static/samples/digits.json", "--reader", "oracle"]);
    assert!(text.contains("oracle") && text.contains("network"), "{text}");
    assert!(refusal(&["read", "static/samples/digits.json", "--top", "101"]).contains("0 to 100"));
    assert!(refusal(&["read", "static/samples/digits.json", "--seed", "x"]).contains("whole number"));
}

#[test]
fn rebuilding_prints_slopes_by_epoch() {
    let text =
        summary(&["rebuild", "static/samples/digits.json", "--epochs", "2", "--hidden", "16", "--bottleneck", "8"]);
    let rows: Vec<&str> = text.lines().filter(|line| line.contains(" +- ")).collect();
    assert_eq!(rows.len(), 3, "before the first and after both epochs: {text}");
    assert!(text.contains("bottleneck=8,hidden=16,epochs=2"), "{text}");
    assert!(refusal(&["rebuild", "static/samples/digits.json", "--epochs", "0"]).contains("epochs"));
    let order = ["rebuild", "static/samples/digits.json", "--epochs", "1", "--hidden", "0", "--bottleneck", "4"];
    let text = summary(&[&order[..], &["--noise", "mask:ratio=0.9,patch=1"]].concat());
    assert!(text.contains("closed form's codes overlap those of PCA by 0.977"), "{text}");
    assert!(refusal(&[&order[..], &["--noise", "fog"]].concat()).contains("fog"));
}

/// An own folder for the files of one test.
pub(crate) fn folder(test: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(test);
    fs::create_dir_all(&folder).expect("cargo's folder can be written");
    folder
}

fn write(folder: &std::path::Path, name: &str, bytes: &[u8]) -> String {
    let file = folder.join(name);
    fs::write(&file, bytes).expect("cargo's folder can be written");
    file.to_str().expect("the path is text").to_owned()
}

#[test]
fn a_built_in_set_is_summarised_with_the_digits_of_the_engine() {
    let text = summary(&["analyse", "static/samples/digits.json"]);
    let mut engine = TestEngine::default();
    let set = engine.load(sets::built_in_source("digits"));
    let analysis = engine.analyze();
    let (_, k) = analysis.least_components[1];
    let cut = engine.reconstructed(sets::reconstruct(vec![], k));
    let held_out = cut.held_out_error.expect("digits have held-out images");
    let expected = [
        "Handwritten digits (digits)".to_owned(),
        format!("images {} analysed, {} held out", set.n_train, set.n_held_out),
        "shape 8 x 8 pixels, gray, D = 64 values".to_owned(),
        format!("fingerprint {}", set.fingerprint),
        "preprocessing scale 1/16, subtract mean image".to_owned(),
        format!("rank {}", analysis.rank),
        format!("total variance {:.6} (sum over all values, divisor N)", analysis.total_variance),
        format!("75 % K = {k}"),
        format!("K = 4 {:.4} %", 100.0 * analysis.cumulative_share[3]),
        format!("K = {} 100.0000 %", analysis.rank),
        format!("analysed, top {:.6e} PSNR {:.2} dB", cut.train_error.top.mse, cut.train_error.top.psnr_db),
        format!("held out, bottom {:.6e} PSNR {:.2} dB", held_out.bottom.mse, held_out.bottom.psnr_db),
    ];
    let lines: Vec<String> = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    for line in expected {
        assert!(lines.contains(&line), "{line:?} is not in\n{text}");
    }
    for share in ["50 %", "75 %", "80 %", "90 %", "95 %", "99 %"] {
        assert!(text.contains(&format!("{share}  K = ")), "{share}");
    }
    // A time is of one run: it is said at terminals and nowhere in the output.
    assert_eq!(summary(&["analyse", "static/samples/digits.json"]), text);
    assert!(text.trim_end().lines().last().is_some_and(|line| line.starts_with("Self-check: ")), "{text}");
}

#[test]
fn drawn_sets_are_analysed_read_and_reported_like_others() {
    let digits = "static/samples/digits.json";
    let drawn = "gray:pixels=8,size=0.75,shift=1,paint=0,contrast=1";
    let text = summary(&["analyse", digits, "--draw", "gray:pixels=8", "--seed", "3"]);
    assert!(text.starts_with("Handwritten digits on a random grey (drawn:gray:pixels=8)\n"), "{text}");
    assert!(text.contains(&format!("{drawn}, seed 3")) && text.contains("4000 analysed, 1000 held out"), "{text}");
    assert!(text.contains("Alignment of the first K") && text.contains("R2 of all components 0."), "{text}");
    assert!(summary(&["analyse", digits]).contains("Alignment of the first K"));
    let report = summary(&["report", digits, "--draw", "gray:pixels=8", "--seed", "3"]);
    let report: serde_json::Value = serde_json::from_str(&report).expect("JSON");
    assert_eq!(report["dataset"]["drawn"], serde_json::json!({ "spec": drawn, "seed": 3 }));
    assert!(text.contains(report["dataset"]["fingerprint"].as_str().expect("a fingerprint")), "{text}");
    let text = summary(&["read", digits, "--draw", "gray:pixels=8", "--seed", "3", "--reader", "ridge", "--all"]);
    assert!(text.contains("on a random grey, seed 3") && text.contains(" of 1000)"), "{text}");
}

#[test]
fn both_spellings_and_archives_are_taken() {
    let british = summary(&["analyse", "--standardise", "tests/reference/rgb.npz"]);
    let american = summary(&["analyze", "tests/reference/rgb.npz", "--standardize"]);
    assert_eq!(british, american);
    assert!(british.starts_with("rgb\n  images          90 analysed, 0 held out\n"), "{british}");
    assert!(british.contains("5 x 4 pixels, RGB, D = 60 values"));
    assert!(british.contains("divide by global standard deviation"));
    assert!(!summary(&["analyse", "tests/reference/rgb.npz"]).contains("global standard deviation"));
}

#[test]
pub(crate) fn folders_of_images_are_prepared_and_what_was_left_out_is_named() {
    let folder = folder("photos");
    for (class, value) in [("cats", 40_u8), ("dogs", 90), ("dogs", 200)] {
        let photo = image::RgbImage::from_fn(50, 40, |x, y| image::Rgb([value, x as u8, y as u8]));
        let file = folder.join(class).join(format!("{value}.png"));
        fs::create_dir_all(file.parent().expect("a folder")).expect("cargo's folder can be written");
        photo.save(file).expect("cargo's folder can be written");
    }
    write(&folder, "broken.jpg", b"\xff\xd8\xff");
    let arguments = ["analyse", folder.to_str().expect("the path is text")];
    let output = run(&arguments);
    let (text, said) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(text.starts_with("photos\n") && text.contains("32 x 32 pixels, RGB, D = 3072 values"), "{text}");
    for line in [
        "  pictures        3 pictures (PNG)\n",
        "  size            32 x 32 pixels in RGB (brought to one size)\n",
        "  depth           16 bits a value (3 images were reduced, and averages are known to better than 8)\n",
        "  labels          folders (cats, dogs): cats 1, dogs 2 (each in a folder of its own)\n",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    let expected = [
        "Loaded 3 of 4. Skipped 1: 1 damaged.",
        "Images of 50 x 40 pixels were centre-cropped and resized to 32 x 32.",
        "  broken.jpg: damaged JPEG (it is cut short)",
    ];
    assert_eq!(said.lines().collect::<Vec<_>>(), expected);
    let output = run(&[&arguments[..], &["--gray", "--size", "8"]].concat());
    assert!(String::from_utf8_lossy(&output.stdout).contains("8 x 8 pixels, gray, D = 64 values"), "{output:?}");
}

#[test]
fn classes_are_said_with_the_images_that_have_none() {
    let folder = folder("labels");
    let list = |text: &str| {
        write(&folder, "labels.csv", text.as_bytes());
        let output = run(&["analyse", folder.to_str().expect("the path is text")]);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let line = text.lines().find_map(|line| line.strip_prefix("  classes")).map(|it| it.trim().to_owned());
        let line = line.unwrap_or_default();
        assert_eq!(text.contains("Alignment of the first K"), line.starts_with('2'), "of two classes: {text}");
        (line, String::from_utf8_lossy(&output.stderr).into_owned())
    };
    for value in 0..4 {
        let photo = image::RgbImage::from_fn(32, 32, |x, y| image::Rgb([60 * value, 8 * x as u8, 8 * y as u8]));
        photo.save(folder.join(format!("{value}.png"))).expect("cargo's folder can be written");
    }
    let (line, said) = list("0.png,cat\n1.png,dog\n2.png,\n");
    assert_eq!(line, "2 (2 images without a label)");
    assert!(said.contains("2 images have no label and are of no class.\n"), "{said}");
    assert_eq!(
        list("0.png,cat\n1.png,cat\n2.png,cat\n").0,
        r#"1 (all labelled images carry the label "cat"; 1 image without a label)"#
    );
    let (line, said) = list("0.png,cat\n1.png,cat\n2.png,cat\n3.png,cat\n");
    assert_eq!(line, r#"1 (all images carry the label "cat")"#);
    assert!(said.contains("All images carry the label \"cat\"."), "{said}");
    assert_eq!(list("0.png,cat\n1.png,cat\n2.png,dog\n3.png,dog\n").0, "2");
}

#[test]
fn help_and_version_are_printed() {
    for arguments in [&["--help"][..], &["-h"], &["help"], &["analyse", "--help"], &["analyze", "-h"]] {
        assert!(summary(arguments).contains("Usage: subspace-lab analyse"));
    }
    // Of one command, with what can be written for its specs.
    for (command, specs) in
        [("report", &["mask:ratio=0.75,patch=4,", "salt:", "gray:"][..]), ("read", &["network:", "ridge", "texture:"])]
    {
        let text = summary(&[command, "--help"]);
        assert!(
            text.contains(&format!("Usage: subspace-lab {command}")) && !text.contains("subspace-lab analyse"),
            "{text}"
        );
        assert!(specs.iter().all(|spec| text.contains(&format!("\n  {spec}"))), "{text}");
        assert_eq!(text, summary(&["help", command]));
    }
    for arguments in [&["--help"][..], &["analyse", "-h"], &["read", "-h"], &["rebuild", "-h"], &["report", "-h"]] {
        let text = summary(arguments);
        assert!(text.lines().all(|line| line.len() <= 100), "{text}");
    }
    assert_eq!(summary(&["--version"]), format!("subspace-lab {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn values_may_follow_an_equals_sign_and_names_may_begin_with_a_dash() {
    let folder = folder("dashes");
    let photos = folder.join("-photos");
    for value in [0_u8, 40, 90, 200] {
        let photo = image::GrayImage::from_fn(8, 8, |x, y| image::Luma([value.wrapping_add((x * y) as u8 * 3)]));
        fs::create_dir_all(&photos).expect("cargo's folder can be written");
        photo.save(photos.join(format!("{value}.png"))).expect("cargo's folder can be written");
    }
    let output = Command::new(env!("CARGO_BIN_EXE_subspace-lab"))
        .current_dir(&folder)
        .args(["analyse", "--size=8", "--gray", "--", "-photos"])
        .output()
        .expect("it runs");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("8 x 8 pixels, gray, D = 64 values"), "{output:?}");
}

#[test]
fn wrong_arguments_end_with_status_2_and_a_sentence() {
    let cases: [(&[&str], &str); 22] = [
        (&[], "Say what to do"),
        (&["paint"], "There is no command `paint`"),
        (&["report"], "Name the input to report on"),
        (&["report", "a.npz", "--noise"], "`--noise` needs a value"),
        (&["report", "--fast", "a.npz"], "no option `--fast`"),
        (&["read", "-x", "a.npz"], "`read` has no option `-x`; `subspace-lab read --help`"),
        (&["analyse", "a.npz", "--gray=1"], "`--gray` takes no value"),
        (&["report", "tests/reference/gray.npz", "--noise", "fog"], "here is no noise `fog`; there are blur"),
        (&["analyse"], "Name the input to analyse"),
        (&["analyse", "--fast", "a.npz"], "no option `--fast`"),
        (&["analyse", "a.npz", "b.npz"], "one input at a time"),
        (&["analyse", "images.zip"], "images.zip cannot be read"),
        (&["analyse", "tests", "--size"], "`--size` needs a value"),
        (&["analyse", "tests", "--size", "big"], "takes a number of pixels, not `big`"),
        (&["analyse", "tests", "--size", "7"], "prepared at 8 to 224 pixels, and 7 were asked for"),
        (&["report", "static/samples/digits.json", "--gray"], "a SET.json is as it is"),
        (&["analyse", "nowhere.npz"], "nowhere.npz cannot be read"),
        (&["analyse", "tests/reference/gray.npz", "--draw", "plain"], "gray.npz is none"),
        (&["analyse", "static/samples/digits.json", "--draw"], "`--draw` needs a value"),
        (&["analyse", "static/samples/digits.json", "--seed", "1"], "`analyse` takes `--seed` only with `--draw`"),
        (&["read", "static/samples/digits.json", "--draw", "fog"], "here is no ground `fog`; there are plain"),
        (&["rebuild", "static/samples/flowers.json", "--draw", "gray"], "nly grey originals can be drawn"),
    ];
    for (arguments, hint) in cases {
        let sentence = refusal(arguments);
        assert!(sentence.contains(hint), "{sentence}");
    }
}

#[test]
fn a_report_is_written_wholly_or_not_at_all() {
    let folder = folder("report");
    let out = folder.join("report.json");
    let out_name = out.to_str().expect("the path is text");
    let noises = ["--noise", "gaussian:sigma=0.5", "--noise", "mask:ratio=0.75,patch=2"];
    let output = run(&[&["report", "tests/reference/rgb.npz", "--out", out_name], &noises[..]].concat());
    assert!(output.status.success() && output.stdout.is_empty(), "{output:?}");
    let report: serde_json::Value = serde_json::from_slice(&fs::read(&out).expect("a report")).expect("JSON");
    assert_eq!(report["schema"], "subspace-lab-report/1");
    assert_eq!(report["noises"][0]["spec"], "gaussian:sigma=0.5");
    assert_eq!(report["noises"][0]["verdict"], "never");
    assert_eq!(report["noises"][1]["verdict"], "can");
    assert_eq!(report["pca"]["explained"]["1"].as_f64().map(|share| share > 0.0 && share < 1.0), Some(true));
    let table = folder.join("report.csv");
    let table_name = table.to_str().expect("the path is text");
    let output = run(&[&["report", "tests/reference/rgb.npz", "--out", table_name], &noises[..]].concat());
    assert!(output.status.success(), "{output:?}");
    let said = run(&[&["report", "tests/reference/rgb.npz", "--format", "csv"], &noises[..]].concat());
    assert_eq!(fs::read(&table).expect("a table"), said.stdout, "the ending says what --format says");
    let text = String::from_utf8(said.stdout).expect("text");
    let explained = report["pca"]["explained"]["1"].as_f64().expect("a share");
    assert!(text.contains(&format!("\n,explained,1,{explained},\n")), "{text}");
    assert!(text.contains("\n\"mask:ratio=0.75,patch=2\",overlap,1,"), "{text}");
    let sentence = refusal(&["report", "tests/reference/rgb.npz", "--format", "pdf"]);
    let known: Vec<&str> = subspace_lab_exports::FORMATS.iter().map(|format| format.export.id).collect();
    let known = known.join(", ");
    assert!(sentence.contains(&format!("`pdf`; there are {known}")), "{sentence}");
    let sentence =
        refusal(&["report", "tests/reference/rgb.npz", "--out", folder.join("report.pdf").to_str().expect("text")]);
    assert!(sentence.contains("end in `.pdf`") && sentence.contains(&known), "{sentence}");
    fs::remove_file(&out).expect("it was there");
    let sentence = refusal(&["report", "tests/reference/rgb.npz", "--noise", "mask:ratio=2", "--out", out_name]);
    assert!(sentence.contains("ratio=2") && sentence.contains("0.99"), "{sentence}");
    assert!(!out.exists(), "nothing half-written");
    let sentence =
        refusal(&["report", "tests/reference/rgb.npz", "--out", folder.join("no/where.json").to_str().expect("text")]);
    assert!(sentence.contains("cannot be written"), "{sentence}");
}

/// What nobody could write is not computed: even of inputs that are not there the place is what is named.
#[test]
fn a_place_that_cannot_be_written_is_named_before_anything_is_read() {
    let folder = folder("places");
    let (nowhere, a_folder) = (folder.join("no/where.svg"), folder.join("a.svg"));
    fs::create_dir_all(&a_folder).expect("cargo's folder can be written");
    for place in [&nowhere, &a_folder] {
        let place = place.to_str().expect("text");
        for command in [
            &["export", "missing.npz", "--as", "readers", "--out", place][..],
            &["report", "missing.npz", "--format", "json", "--out", place],
            &["read", "missing.npz", "--csv", place],
            &["moments", "missing.npy", "--out", place],
            &["merge", "missing.npz", "missing-too.npz", "--out", place],
        ] {
            let sentence = refusal(command);
            assert!(sentence.contains(place) && sentence.contains("cannot be written"), "{sentence}");
        }
    }
    assert_eq!(fs::read_dir(&folder).expect("it is there").count(), 1, "nothing is left behind");
}

#[test]
fn an_export_is_the_engines_file_or_a_refusal() {
    const INPUT: &str = "static/samples/digits.json";
    let folder = folder("export");
    let mut engine = TestEngine::default();
    engine.load(sets::built_in_source("digits"));
    engine.analyze();
    let mut of_engine = |id: &str, n_components| match engine.ask(Request::Export { id: id.into(), n_components }) {
        Event::Exported(file) => file,
        other => panic!("{id}: {other:?}"),
    };
    let written = |arguments: &[&str]| {
        let out = folder.join("exported");
        let arguments = [&["export", INPUT, "--out", out.to_str().expect("text")], arguments].concat();
        assert_eq!(summary(&arguments), "", "what goes to a file is not printed too");
        fs::read(out).expect("a file")
    };
    for export in subspace_lab_exports::ALL {
        let elsewhere = matches!(export.source, Source::Images | Source::Readings | Source::Drawing(_));
        if elsewhere {
            continue;
        }
        let file = written(&["--as", export.id]);
        let expected = match export.source {
            Source::Report => summary(&["report", INPUT, "--format", export.id]).into_bytes(),
            Source::Analysis(_) => of_engine(export.id, None),
            Source::Images | Source::Readings | Source::Drawing(_) => unreachable!("they have tests of their own"),
            Source::Fixed(text) => text().into_bytes(),
        };
        assert!(file == expected, "{}", export.id);
    }
    assert!(written(&["--as", "npz", "--components", "3"]) == of_engine("npz", Some(3)));
    let ids = subspace_lab_exports::ALL.iter().map(|export| export.id).collect::<Vec<_>>().join(", ");
    let known = format!("there are {ids}");
    for (arguments, hint) in [
        (&["--out", "x"][..], known.as_str()),
        (&["--as", "pdf", "--out", "x"], known.as_str()),
        (&["--as", "npz"], "--out FILE.npz"),
        (&["--as", "errors", "--components", "3", "--out", "x"], "leave --components out"),
        (&["--as", "npz", "--components", "some", "--out", "x"], "whole number"),
        (&["--as", "npz", "--components", "0", "--out", "x"], "at least one"),
    ] {
        let sentence = refusal(&[&["export", INPUT], arguments].concat());
        assert!(sentence.contains(hint), "{arguments:?}: {sentence}");
    }
    assert!(!sets::root().join("x").exists());
}

#[test]
fn accuracies_are_written_as_a_table_too() {
    let file = folder("accuracies").join("digits.csv");
    let out = file.to_str().expect("text");
    let text =
        summary(&["read", "static/samples/digits.json", "--reader", "ridge", "--top", "90", "--all", "--csv", out]);
    let again =
        summary(&["read", "static/samples/digits.json", "--reader", "ridge", "--top", "90", "--all", "--csv", out]);
    assert_eq!(again, text);
    let table = fs::read_to_string(&file).expect("a table");
    let rows: Vec<Vec<&str>> = table.lines().map(|row| row.split(',').collect()).collect();
    assert_eq!(rows.len(), 3, "{table}");
    let at = |row: usize, name: &str| rows[row][rows[0].iter().position(|it| *it == name).expect(name)];
    for row in [1, 2] {
        let (right, n) = (at(row, "n_right").parse::<f64>(), at(row, "n_test").parse::<f64>());
        let share = at(row, "accuracy").parse::<f64>().expect("a number");
        assert_eq!(right.expect("a number") / n.expect("a number"), share, "{table}");
        assert!(text.contains(at(row, "fingerprint")), "{table}");
    }
    assert_eq!((at(1, "first_component"), at(1, "last_component")), ("1", "21"));
}

#[test]
fn a_session_opens_to_the_same_images_and_is_not_read_as_anything_else() {
    let folder = folder("session");
    let file = folder.join("rgb.session.zip");
    let session = file.to_str().expect("text");
    summary(&["export", "tests/reference/rgb.npz", "--as", "session", "--out", session]);
    let at_link = folder.join("link.session.zip");
    let (link, out) = ("v=1&set=own-1&view=noise&noise=blur&seed=5", at_link.to_str().expect("text"));
    summary(&["export", "tests/reference/rgb.npz", "--as", "session", "--link", link, "--out", out]);
    let bytes = fs::read(&at_link).expect("a file");
    let is_in = |part: &str| bytes.windows(part.len()).any(|it| it == part.as_bytes());
    assert!(is_in("&noise=blur&seed=5") && is_in("v=1&view=noise&set=own-") && !is_in("set=own-1&"));
    let report = |input: &str| {
        let text = summary(&["report", input, "--noise", "mask:ratio=0.5,patch=1"]);
        let fingerprint = text.lines().find(|line| line.contains("fingerprint")).map(str::to_owned);
        (fingerprint, text.split_once("\"pca\"").map(|(_, figures)| figures.to_owned()))
    };
    let of_images = report("tests/reference/rgb.npz");
    assert!(of_images.0.is_some() && of_images.1.is_some());
    assert_eq!(report(session), of_images);
    // The same images are the same file.
    let again = folder.join("again.session.zip");
    summary(&["export", "tests/reference/rgb.npz", "--as", "session", "--out", again.to_str().expect("text")]);
    assert!(fs::read(&file).expect("a file") == fs::read(&again).expect("a file"));
    let sentence = refusal(&["analyse", session, "--size", "16"]);
    assert!(sentence.contains("as it was prepared"), "{sentence}");
    let bytes = fs::read(&file).expect("a file");
    fs::write(&file, &bytes[..bytes.len() - 40]).expect("a file");
    assert!(refusal(&["analyse", session]).contains("damaged or cut short"));
    let sentence = refusal(&["export", "static/samples/digits.json", "--as", "session", "--out", session]);
    assert!(sentence.contains("its link alone"), "{sentence}");
}

#[test]
fn what_was_exported_is_a_pca_of_the_same_images_and_of_no_others() {
    let folder = folder("check");
    let file = folder.join("digits.npz");
    let pca = file.to_str().expect("text");
    summary(&["export", "static/samples/digits.json", "--as", "npz", "--components", "8", "--out", pca]);
    let text = summary(&["check", "static/samples/digits.json", "--pca", pca]);
    assert!(text.contains("fits these images") && text.contains("overlap of 1.000000"), "{text}");
    for (others, hint) in [("rgb", "images of 64 values"), ("gray", "mean image is off")] {
        let sentence = refusal(&["check", &format!("tests/reference/{others}.npz"), "--pca", pca]);
        assert!(sentence.contains("digits.npz: ") && sentence.contains(hint), "{sentence}");
    }
    let sentence = refusal(&["check", "static/samples/digits.json", "--pca", "tests/reference/gray.npz"]);
    assert!(sentence.contains("no array mean_"), "{sentence}");
    assert!(refusal(&["check", "static/samples/digits.json", "--pca", "no.npz"]).contains("cannot be read"));
    assert!(refusal(&["check", "static/samples/digits.json"]).contains("--pca FILE.npz"));
}

#[test]
fn wrong_input_ends_with_status_2_and_a_sentence() {
    let folder = folder("wrong_input");
    let npz = fs::read(sets::root().join("tests/reference/gray.npz")).expect("the archive is checked in");
    let json = fs::read_to_string(sets::built_in_file("digits")).expect("a built-in set");
    let cases = [
        (write(&folder, "damaged.npz", &npz[..npz.len() / 2]), "damaged.npz: damaged NPZ ("),
        (write(&folder, "empty.npz", b""), "empty.npz: the file is empty"),
        (
            write(&folder, "alone.json", json.replace("digits.webp", "missing.webp").as_bytes()),
            "missing.webp cannot be read",
        ),
        (write(&folder, "damaged.json", &json.as_bytes()[..json.len() / 2]), "description cannot be read"),
        (write(&folder, "not_utf8.json", b"\xff\xfe"), "cannot be read"),
        (write(&folder, "words.txt", b"words"), "words.txt: not an image"),
        (folder.to_str().expect("the path is text").to_owned() + "/.npz", "cannot be read"),
    ];
    for (file, hint) in cases {
        let sentence = refusal(&["analyse", &file]);
        assert!(sentence.contains(hint), "{sentence}");
    }
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let mut child = program(&["analyse", "tests/reference/gray.npz"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
}
