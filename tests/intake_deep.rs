//! More than 8 bits, several pages and odd ends: the files of `tests/intake/make_deep.py` against what NumPy has of them.

use crate::sets;

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use subspace_lab_words::Words;

use serde::Deserialize;
use subspace_lab_intake::{Intake, Limits};
use subspace_lab_protocol::intake::{Choices, ColorMode, Fit, PlanSubject, Preparation};
use subspace_lab_protocol::{Depth, PixelSet};

use sets::{in_words, read, smooth};

const BACKGROUND: [u8; 3] = [10, 200, 30];

#[derive(Deserialize)]
struct Deep {
    images: BTreeMap<String, Values>,
    alike: BTreeMap<String, String>,
    bad: BTreeMap<String, String>,
    notes: BTreeMap<String, String>,
    averages: Vec<f64>,
}

#[derive(Deserialize)]
struct Values {
    shape: Vec<usize>,
    values: String,
}

fn deep() -> Deep {
    let text = std::fs::read_to_string(sets::root().join("tests/intake/deep.json")).expect("it is checked in");
    serde_json::from_str(&text).expect("make_deep.py writes it so")
}

fn file(name: &str) -> Vec<u8> {
    std::fs::read(sets::root().join("tests/intake/corpus").join(name)).expect("the corpus is checked in")
}

fn words(hexadecimal: &str) -> Vec<u16> {
    let digit = |at: usize| u16::from_str_radix(&hexadecimal[at..at + 2], 16).expect("digits");
    (0..hexadecimal.len()).step_by(4).map(|at| digit(at) | digit(at + 2) << 8).collect()
}

fn prepared() -> Preparation {
    Preparation { background: BACKGROUND, ..Preparation::as_given() }
}

fn set_of(name: &str) -> PixelSet {
    read(prepared(), [(name, &file(name)[..])]).expect(name).0
}

/// A text PGM or PPM of these values.
fn text(kind: &str, width: usize, max: u16, values: &[u16]) -> Vec<u8> {
    let height = values.len() / width / if kind == "P3" { 3 } else { 1 };
    let values: Vec<String> = values.iter().map(u16::to_string).collect();
    format!("{kind}\n{width} {height}\n{max}\n{}\n", values.join(" ")).into_bytes()
}

/// A PAM of 8 bits with opacity.
fn rgba(width: usize, values: &[u8]) -> Vec<u8> {
    let height = values.len() / 4 / width;
    let header = format!("P7\nWIDTH {width}\nHEIGHT {height}\nDEPTH 4\nMAXVAL 255\nTUPLTYPE RGB_ALPHA\nENDHDR\n");
    [header.as_bytes(), values].concat()
}

fn line(set: &PixelSet, subject: PlanSubject) -> (String, String) {
    let line = set.plan.iter().find(|line| line.subject == subject).expect("there is one");
    (line.taken.words(), line.reason.words())
}

#[test]
fn all_sixteen_bits_of_every_format_are_kept() {
    let images = deep().images;
    assert!(images.len() > 30);
    for (name, expected) in images {
        let set = set_of(&name);
        let shape = [set.n_images() as usize, set.shape.n_channels, set.shape.height_px, set.shape.width_px];
        assert_eq!(shape[..], expected.shape[..], "{name}");
        let (got, expected) = (in_words(&set), words(&expected.values));
        let n = got.iter().zip(&expected).filter(|(got, expected)| got != expected).count();
        let first = got.iter().zip(&expected).find(|(got, expected)| got != expected);
        assert_eq!(n, 0, "{name}: of {} values, such as {first:?}", got.len());
    }
}

#[test]
fn what_ends_oddly_is_read_as_what_it_is() {
    for (name, other) in deep().alike {
        let (got, expected) = (set_of(&name), set_of(&other));
        assert_eq!((got.shape, got.pixels, got.depth), (expected.shape, expected.pixels, expected.depth), "{name}");
    }
}

#[test]
fn what_cannot_be_read_is_named_with_what_helps() {
    for (name, reason) in deep().bad {
        let error = read(prepared(), [(name.as_str(), &file(&name)[..])]).expect_err(&name);
        let report = error.report().expect("the file is the reason");
        assert!(report.skipped.iter().any(|it| it.reason.words().contains(&reason)), "{name}: {report:?}");
        assert!(!error.to_string().contains('\n'), "{name}: {error}");
    }
    let files: Vec<(&str, Vec<u8>)> = [("a/pointer.png", "pointer.png"), ("b/pointer.png", "pointer.png")]
        .into_iter()
        .chain([("z.zip", "method_9.zip"), ("z2.zip", "method_99.zip")])
        .map(|(path, name)| (path, file(name)))
        .collect();
    let error = read(prepared(), files.iter().map(|(path, bytes)| (*path, &bytes[..]))).expect_err("nothing of use");
    let expected = "None of the 6 files gave an image: 2 git-lfs pointers (run `git lfs pull`, \
                    then add it again), 2 encrypted (unpack it first and add what is in it), 2 packed in another way (packed with \
                    Deflate64 (method 9), which this does not unpack; pack it with the ordinary Deflate).";
    assert_eq!(error.to_string(), expected);
}

#[test]
fn what_was_done_to_a_file_is_said() {
    for (name, note) in deep().notes {
        let (set, report) = read(prepared(), [(name.as_str(), &file(&name)[..])]).expect(&name);
        let plan = set.plan.iter().flat_map(|line| [line.taken.words(), line.reason.words()]);
        let is_said = sets::said(&report.notes).into_iter().chain(plan).any(|it| it.contains(&note));
        assert!(is_said, "{name}: {:?} {:?}", sets::said(&report.notes), set.plan);
        assert_eq!(report.plan, set.plan, "{name}");
    }
}

#[test]
fn members_of_one_name_are_all_kept() {
    let (set, _) = read(prepared(), [("a.zip", &file("same_names.zip")[..])]).expect("images");
    let names = ["b.png", "scan.png", "scan.png", "scan.png"].map(|name| format!("a.zip/{name}"));
    assert_eq!(set.image_names, names);
    let mut got: Vec<&[u8]> = set.pixels.chunks(set.pixels.len() / 4).skip(1).collect();
    let alone = ["rgb.png", "interlaced.png", "palette_8.png"].map(set_of);
    let mut expected: Vec<&[u8]> = alone.iter().map(|set| &set.pixels[..]).collect();
    got.sort_unstable();
    expected.sort_unstable();
    assert_eq!(got, expected);
}

#[test]
fn averages_are_numpys_within_half_a_step_of_sixteen_bits() {
    let expected = deep().averages;
    let n_images = expected.len() / 256;
    let files: Vec<(String, Vec<u8>)> = (0..n_images).map(|n| (format!("{n:03}.pgm"), smooth(n as u64))).collect();
    let preparation = Preparation { size_px: Some(16), color: ColorMode::Gray, ..Preparation::as_given() };
    let (set, _) = read(preparation, files.iter().map(|(name, bytes)| (name.as_str(), &bytes[..]))).expect("images");
    assert_eq!((set.depth, set.max_value, set.pixels.len()), (Depth::Sixteen, 65_535, 2 * 256 * n_images));
    for (got, expected) in in_words(&set).into_iter().zip(expected) {
        // A double has its own rounding, far below.
        assert!((f64::from(got) - 65_535.0 * expected).abs() <= 0.5 + 1e-9, "{got} for {expected}");
    }
    let reason = "12 images were reduced, and averages are known to better than 8";
    assert_eq!(line(&set, PlanSubject::Depth), ("16 bits a value".to_owned(), reason.to_owned()));
}

#[test]
fn what_is_only_copied_stays_in_bytes() {
    let gray = text("P2", 2, 255, &[1, 2, 3, 4]);
    let color = text("P3", 1, 255, &[10, 20, 30]);
    let (set, _) = read(Preparation::as_given(), [("a.pgm", &gray[..])]).expect("an image");
    assert_eq!((set.depth, set.max_value, &set.pixels[..]), (Depth::Eight, 255, &[1, 2, 3, 4][..]));
    assert_eq!(line(&set, PlanSubject::Depth), ("8 bits a value".to_owned(), "no value needs more".to_owned()));
    // Enlarged, pixels are copied too.
    let sized = Preparation { size_px: Some(8), ..Preparation::as_given() };
    let (set, _) = read(sized, [("a.pgm", &gray[..])]).expect("an image");
    assert_eq!((set.depth, set.pixels.len()), (Depth::Eight, 64));
    // The weights of luma are 65536ths.
    let in_gray = Preparation { color: ColorMode::Gray, ..Preparation::as_given() };
    let (set, _) = read(in_gray, [("a.ppm", &color[..])]).expect("an image");
    let luma = (2.0 * 257.0 * f64::from(19_595 * 10 + 38_470 * 20 + 7_471 * 30) / 65_536.0 + 1.0) / 2.0;
    assert_eq!((set.depth, in_words(&set)), (Depth::Sixteen, vec![luma as u16]));
    // Clear and opaque parts mix nothing.
    let clear = rgba(2, &[1, 2, 3, 0, 4, 5, 6, 255]);
    let (set, _) = read(prepared(), [("a.pam", &clear[..])]).expect("an image");
    assert_eq!((set.depth, &set.pixels[..]), (Depth::Eight, &[10, 4, 200, 5, 30, 6][..]));
    let mixed = rgba(1, &[0, 0, 0, 100]);
    let (set, _) = read(prepared(), [("a.pam", &mixed[..])]).expect("an image");
    let exact = BACKGROUND.map(|behind| ((2 * 257 * u32::from(behind) * 155 + 255) / 510) as u16);
    assert_eq!((set.depth, in_words(&set)), (Depth::Sixteen, exact.to_vec()));
}

#[test]
fn one_deep_image_makes_all_deep_and_order_does_not_matter() {
    let (deep, plain) = (text("P2", 1, 65_535, &[1000]), text("P2", 1, 255, &[7]));
    let files = [("a.pgm", &deep[..]), ("b.pgm", &plain)];
    let forward = read(Preparation::as_given(), files).expect("images");
    assert_eq!((forward.0.depth, in_words(&forward.0)), (Depth::Sixteen, vec![1000, 7 * 257]));
    assert_eq!(line(&forward.0, PlanSubject::Depth).1, "1 image has more than 8 bits");
    assert_eq!(read(Preparation::as_given(), files.into_iter().rev()).expect("images"), forward);
}

#[test]
fn a_set_of_bytes_that_deep_images_are_added_to_is_raised() {
    let (deep, plain) = (text("P2", 1, 65_535, &[1000]), text("P2", 1, 255, &[7]));
    let (base, _) = read(Preparation::as_given(), [("a.pgm", &plain[..])]).expect("an image");
    let added = |base: PixelSet, bytes: &[u8]| {
        let mut intake = Intake::extending(base, Preparation::as_given(), Limits::default()).expect("in order");
        assert!(intake.add("b.pgm", bytes, &mut |_| ControlFlow::Continue(())).is_continue());
        intake.finish("more").expect("an image").0
    };
    let set = added(base.clone(), &deep);
    assert_eq!((set.depth, set.max_value, in_words(&set)), (Depth::Sixteen, 65_535, vec![7 * 257, 1000]));
    let again = added(set, &plain);
    assert_eq!((again.depth, in_words(&again)), (Depth::Sixteen, vec![7 * 257, 1000, 7 * 257]));
    // Digits of 17 levels keep their brightness, and so do those that are added.
    let digits = PixelSet { max_value: 16, ..base };
    let set = added(digits.clone(), &text("P2", 1, 255, &[255]));
    assert_eq!((set.depth, set.max_value, &set.pixels[..]), (Depth::Eight, 16, &[7, 16][..]));
    let set = added(digits, &text("P2", 1, 65_535, &[65_535]));
    assert_eq!((set.depth, set.max_value, in_words(&set)), (Depth::Sixteen, 16 * 257, vec![7 * 257, 16 * 257]));
}

#[test]
fn two_bytes_a_value_count_towards_the_limit() {
    let images: Vec<Vec<u8>> = (0..4).map(|n| text("P2", 10, 65_535, &[n; 100])).collect();
    let read_within = |prepared_bytes: u64, images: &[(&str, &[u8])]| {
        let limits = Limits { prepared_bytes, ..Limits::default() };
        let mut intake = Intake::new(Preparation::as_given(), limits).expect("in range");
        for (path, bytes) in images {
            assert!(intake.add(path, bytes, &mut |_| ControlFlow::Continue(())).is_continue());
        }
        let n_images = intake.progress().n_images;
        (n_images, intake.finish("test").expect("images").0)
    };
    let names = ["1.pgm", "2.pgm", "3.pgm", "4.pgm"];
    let files: Vec<(&str, &[u8])> = names.into_iter().zip(images.iter().map(Vec::as_slice)).collect();
    // Until it is decoded, an image may have three channels.
    let (n_let_in, set) = read_within(2 * (200 + 256) + 600 + 256, &files);
    assert_eq!((n_let_in, set.n_images()), (3, 3));
    // Bytes among deep images become twice as large: what fits is counted again.
    let ramp: Vec<u16> = (0..3000).map(|n| n % 255).collect();
    let (deep, plain) = (text("P3", 40, 65_535, &ramp), text("P3", 40, 255, &ramp));
    let files = [("1.ppm", &deep[..]), ("2.ppm", &plain), ("3.ppm", &plain), ("4.ppm", &plain)];
    let (n_let_in, set) = read_within(6000 + 3 * 3000 + 4 * 256, &files);
    assert_eq!((n_let_in, set.n_images(), set.pixels.len()), (4, 2, 12_000));
}

#[test]
fn one_range_holds_for_all_numbers_of_an_intake_and_can_be_stated() {
    let names = ["numbers_f32_unit.tif", "numbers_i16.tif"];
    let files: Vec<(&str, Vec<u8>)> = names.iter().map(|name| (*name, file(name))).collect();
    let given = || files.iter().map(|(name, bytes)| (*name, &bytes[..]));
    let (set, _) = read(prepared(), given()).expect("images");
    let (taken, reason) = line(&set, PlanSubject::Range);
    assert!(taken.ends_with("became 0 to 1") && reason.starts_with("values of several kinds"), "{taken}: {reason}");
    let values = in_words(&set);
    let spread = |values: &[u16]| values.iter().max().unwrap_or(&0) - values.iter().min().unwrap_or(&0);
    let (unit, signed) = values.split_at(values.len() / 2);
    assert!(spread(unit) < 30 && spread(signed) > 60_000, "{} and {}", spread(unit), spread(signed));
    assert_eq!(read(prepared(), given().collect::<Vec<_>>().into_iter().rev()).expect("images").0, set);

    let choices = Choices { range: Some([0.0, 0.5]), ..Choices::default() };
    let (stated, _) = read(Preparation { choices, ..prepared() }, given().take(1)).expect("an image");
    let (alone, _) = read(prepared(), given().take(1)).expect("an image");
    let (taken, reason) = line(&stated, PlanSubject::Range);
    assert_eq!(taken, "0 to 0.5 became 0 to 1");
    assert!(reason.starts_with("32-bit floats; range as stated, ") && reason.ends_with(" beyond it cut"), "{reason}");
    for (stated, alone) in in_words(&stated).into_iter().zip(in_words(&alone)) {
        assert!((i32::from(stated) - (2 * i32::from(alone)).min(65_535)).abs() <= 1);
    }
}

#[test]
fn numbers_are_averaged_before_they_are_rounded_and_padded_with_the_background() {
    let (set, _) = read(
        Preparation { size_px: Some(8), fit: Fit::Pad, ..prepared() },
        [("numbers_i16.tif", &file("numbers_i16.tif")[..])],
    )
    .expect("an image");
    assert_eq!((set.depth, set.shape.n_channels), (Depth::Sixteen, 1));
    let luma = in_words(&set)[0];
    assert!((31_000..32_000).contains(&luma), "the background in grey: {luma}");
    assert!(in_words(&set)[8 * 4..8 * 5].iter().any(|&value| value != luma));
}

#[test]
fn what_means_no_value_enters_no_average() {
    let bytes = file("numbers_missing.tif");
    let sized = Preparation { size_px: Some(8), fit: Fit::Stretch, background: [0; 3], ..Preparation::as_given() };
    let (set, _) = read(sized, [("a.tif", &bytes[..])]).expect("an image");
    assert_eq!(line(&set, PlanSubject::Range).0, "0 to 1 stayed");
    let values = in_words(&set);
    assert_eq!(values[..3], [0; 3], "all of it is missing");
    assert!(values[3..].iter().all(|&value| value > 1_000), "averages of values alone: {values:?}");
}

#[test]
fn drawings_that_the_background_hides_are_said_to_be_hidden() {
    // Black on clear ground.
    let icon = |opaque: usize| {
        let values: Vec<u8> = (0..16).flat_map(|at| [0, 0, 0, if at == opaque { 255 } else { 0 }]).collect();
        rgba(4, &values)
    };
    let icons: Vec<(String, Vec<u8>)> = (0..14).map(|n| (format!("{n:02}.pam"), icon(n))).collect();
    let given = || icons.iter().map(|(name, bytes)| (name.as_str(), &bytes[..]));
    let (set, report) = read(Preparation::as_given(), given()).expect("images");
    let reason = "14 images have transparent parts and all are the same on it; on white 14 would differ";
    assert_eq!(line(&set, PlanSubject::Background), ("black".to_owned(), reason.to_owned()));
    let note = "All of them are the same on black; choose another background (white shows them).";
    assert!(sets::said(&report.notes).iter().any(|it| it == note), "{:?}", sets::said(&report.notes));
    let white = Preparation { background: [255; 3], ..Preparation::as_given() };
    let (set, _) = read(white, given()).expect("images");
    assert_eq!(
        line(&set, PlanSubject::Background),
        ("white".to_owned(), "14 images have transparent parts".to_owned())
    );
    let (set, _) = read(Preparation::as_given(), given().take(1)).expect("an image");
    assert_eq!(line(&set, PlanSubject::Background).1, "1 image has transparent parts", "one alone hides nothing");
}

#[test]
fn a_damaged_page_costs_no_other() {
    let mut bytes = file("pages.tif");
    // The directory of the last page is the last one that says how wide it is.
    let width = [0x00, 0x01, 0x04, 0x00];
    let shorter = [0x00, 0x01, 0x03, 0x00];
    let at = bytes.windows(4).rposition(|it| it == width || it == shorter).expect("a field of its width");
    bytes[at + 8..at + 12].fill(0);
    let (set, report) = read(prepared(), [("pages.tif", &bytes[..])]).expect("two pages");
    assert_eq!(set.image_names, ["pages.tif#0", "pages.tif#1"]);
    assert_eq!(report.skipped[0].path, "pages.tif#2");
}

#[test]
fn pages_that_are_too_much_together_are_not_decoded() {
    let limits = Limits { archive_bytes: 800, ..Limits::default() };
    let mut intake = Intake::new(prepared(), limits).expect("in range");
    assert!(intake.add("a.tif", &file("pages.tif"), &mut |_| ControlFlow::Continue(())).is_continue());
    let error = intake.finish("test").expect_err("3 pages of 280 bytes");
    assert_eq!(error.to_string(), "a.tif: all pages would take 840 bytes, and the limit is 800 bytes; split it.");
}

#[test]
fn folders_of_systems_and_programs_are_passed_over() {
    let png = file("rgb.png");
    let hidden = [
        ".ipynb_checkpoints/a.png",
        "@eaDir/a.png/SYNOPHOTO_THUMB_M.jpg",
        ".thumbnails/a.png",
        "__MACOSX/a.png",
        "$RECYCLE.BIN/a.png",
        ".AppleDouble/a.png",
        "lost+found/a.png",
        "Thumbs.db",
        "#recycle/a.png",
    ];
    let paths: Vec<String> = hidden.iter().map(|path| format!("cat/{path}")).collect();
    let files = paths.iter().map(String::as_str).chain(["cat/a.png", "dog/a.png"]).map(|path| (path, &png[..]));
    let (set, report) = read(prepared(), files).expect("two images");
    assert_eq!(
        (set.image_names.join(" "), report.summary.words().as_str()),
        ("cat/a.png dog/a.png".to_owned(), "Loaded 2 images.")
    );
}
