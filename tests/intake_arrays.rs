//! Arrays and archives: which numbers become which bytes, and how damaged and lying ones are refused.

use crate::sets;

use std::io::{Cursor, Write};
use subspace_lab_words::Words;

use subspace_lab_protocol::intake::{IntakeReport, PlanSubject, Preparation};
use subspace_lab_protocol::{Depth, PixelSet};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

fn archive(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        writer.start_file(*name, options).expect("a name");
        writer.write_all(bytes).expect("room in memory");
    }
    writer.finish().expect("room in memory").into_inner()
}

/// An .npy file, version 1.
fn npy(descr: &str, shape: &str, values: &[u8]) -> Vec<u8> {
    npy_in_order(descr, shape, "False", values)
}

fn npy_in_order(descr: &str, shape: &str, is_fortran_order: &str, values: &[u8]) -> Vec<u8> {
    let header = format!("{{'descr': {descr}, 'fortran_order': {is_fortran_order}, 'shape': {shape}, }}\n");
    [b"\x93NUMPY\x01\0", &(header.len() as u16).to_le_bytes()[..], header.as_bytes(), values].concat()
}

fn floats(values: &[f32]) -> Vec<u8> {
    values.iter().flat_map(|value| value.to_le_bytes()).collect()
}

fn outcome(path: &str, bytes: &[u8]) -> sets::Outcome {
    sets::read(Preparation::as_given(), [(path, bytes)])
}

fn loaded(path: &str, bytes: &[u8]) -> (PixelSet, IntakeReport) {
    outcome(path, bytes).expect("images")
}

fn refusal(path: &str, bytes: &[u8]) -> String {
    let message = outcome(path, bytes).expect_err("it is refused").to_string();
    assert!(!message.contains('\n'), "one line: {message}");
    message
}

#[test]
fn archives_cut_short_or_with_wrong_bytes_are_refused() {
    let bytes = npy("'|u1'", "(4, 2, 3)", &[7; 24]);
    let labels = npy("'<i8'", "(4,)", &[0; 32]);
    let archive = archive(&[("X.npy", &bytes), ("y.npy", &labels)]);
    let (whole, _) = loaded("a.npz", &archive);
    assert_eq!((whole.n_train, whole.classes.len(), whole.max_value), (4, 1, 255));
    assert_eq!(whole.image_names, ["a.npz#0", "a.npz#1", "a.npz#2", "a.npz#3"]);
    for n_bytes in 0..archive.len() {
        assert!(outcome("a.npz", &archive[..n_bytes]).is_err(), "{n_bytes} of {} bytes", archive.len());
    }
    for position in 0..archive.len() {
        let mut damaged = archive.clone();
        damaged[position] ^= 0xff;
        if let Ok((set, _)) = outcome("a.npz", &damaged) {
            // Names and dates carry no checksum, so labels may be lost; the images may not change.
            assert_eq!(set.pixels, whole.pixels, "byte {position}");
        }
    }
}

#[test]
fn arrays_whose_sizes_lie_are_refused() {
    let values = [0_u8; 24];
    let cases: [(Vec<u8>, &str); 13] = [
        (npy("'|u1'", "(5, 2, 3)", &values), "cut short"),
        (npy("'|u1'", "(3, 2, 3)", &values), "longer than its header says"),
        (
            npy("'|u1'", "(4611686018427387904, 4611686018427387904, 4611686018427387904)", &values),
            "the limit is 1.0 GB",
        ),
        (npy("'|u1'", "(18446744073709551615, 1, 1)", &values), "the limit is 1.0 GB"),
        (npy("'|u1'", "(536870912, 1, 1)", &values), "cut short"),
        (npy("'|u1'", "(0, 4611686018427387904, 4)", &[]), "has no values"),
        (npy("'|u1'", "(4, 0, 6)", &[]), "has no values"),
        (npy("'|u1'", "(99999999999999999999, 1, 1)", &values), "header is damaged"),
        (npy("'<f8'", "(3,)", &values), "as many images"),
        (npy("'|u1'", "(4, 1, 3, 2, 1)", &values), "of shape (4, 1, 3, 2, 1)"),
        (npy("'|u1'", "(4, 2, 3, 7)", &values), "of shape (4, 2, 3, 7)"),
        (npy("[('a', '|u1')]", "(4, 2, 3)", &values), "of type \"\""),
        (b"\x93NUMPY\x02\0\xff\xff\xff\xff{".to_vec(), "claims a header of 4294967295 bytes"),
    ];
    for (file, hint) in cases {
        let message = refusal("a.npy", &file);
        assert!(message.contains(hint), "{hint}: {message}");
    }
    assert!(refusal("a.npy", &npy("'|u1'", &"(".repeat(60_000), &values)).contains("header is damaged"));
}

#[test]
fn archives_without_images_say_what_they_hold() {
    let ids = npy("'<f8'", "(4,)", &[0; 32]);
    let scores = npy("'<f8'", "(2, 10)", &[0; 160]);
    let message = refusal("x.npz", &archive(&[("a.npy", &ids), ("b.npy", &scores)]));
    assert!(message.starts_with("x.npz: found arrays a(4,), b(2, 10); images are expected as (N, H, W)"), "{message}");
    assert!(refusal("x.npz", &archive(&[("readme.txt", b"words")])).contains("found no arrays"));
}

#[test]
fn labels_that_do_not_belong_cost_no_image() {
    let images = npy("'|u1'", "(4, 2, 3)", &[0; 24]);
    for labels in [
        npy("'<i8'", "(3,)", &[0; 24]),
        npy("'<i8'", "(2, 2)", &[0; 32]),
        npy("'<f8'", "(4,)", &[0.5_f64; 4].map(f64::to_le_bytes).concat()),
        npy("'|O'", "(4,)", &[0; 32]),
        npy("'<U1'", "(4,)", &[0; 16]),
        npy("'<i8'", "(4,)", &[0; 31]),
    ] {
        let (set, _) = loaded("a.npz", &archive(&[("X.npy", &images), ("y.npy", &labels)]));
        assert_eq!((set.n_images(), set.classes.len()), (4, 0));
    }
    let two = npy("'<i8'", "(3,)", &[0; 24]);
    let (_, report) = loaded("a.npz", &archive(&[("X.npy", &images), ("y.npy", &two)]));
    assert!(sets::said(&report.notes)[1].starts_with("No class folders"), "{:?}", sets::said(&report.notes));
    assert_eq!(sets::said(&report.notes)[0], "a.npz/y: 3 labels that fit no array of as many images were left out.");
}

#[test]
fn axes_are_told_apart_and_every_order_is_the_same_image() {
    let planes = [0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 14, 15, 20, 21, 22, 23, 24, 25];
    let interleaved: Vec<u8> = (0..6).flat_map(|pixel| [pixel, 10 + pixel, 20 + pixel]).collect();
    // (1, 2, 3, 3): channels last wins. Fortran order: rows fastest, then columns, then channels.
    let fortran: Vec<u8> = (0..9).flat_map(|at| [at % 3 + at / 3 * 10, 3 + at % 3 + at / 3 * 10]).collect();
    let cases = [
        npy("'|u1'", "(1, 2, 3, 3)", &interleaved),
        npy_in_order("'|u1'", "(1, 2, 3, 3)", "True", &fortran),
        npy("'|u1'", "(1, 3, 2, 3)", &planes)[..].to_vec(),
    ];
    for (position, file) in cases.iter().enumerate().take(2) {
        let (set, _) = loaded("a.npy", file);
        assert_eq!((set.shape.n_channels, set.shape.height_px, set.shape.width_px), (3, 2, 3), "{position}");
        assert_eq!(set.pixels, planes, "{position}");
    }
    // Where the last axis could be channels it is: (1, 3, 2, 3) is 3 rows of 2 pixels.
    assert_eq!(loaded("a.npy", &cases[2]).0.shape.height_px, 3);
    let (set, _) = loaded("a.npy", &npy("'|u1'", "(1, 3, 3, 2)", &planes));
    assert_eq!((set.shape.height_px, set.shape.width_px, &set.pixels[..]), (3, 2, &planes[..]));
}

#[test]
fn rows_are_squares_unless_another_shape_is_stated() {
    let file = npy("'|u1'", "(2, 12)", &(0..24).collect::<Vec<u8>>());
    let (set, report) = loaded("a.npy", &file);
    assert_eq!((set.shape.n_channels, set.shape.height_px, set.shape.width_px), (3, 2, 2));
    assert_eq!(report.guessed_row_shape, Some([3, 2, 2]));
    assert_eq!(set.pixels, (0..24).collect::<Vec<u8>>());
    let stated = Preparation { row_shape: Some([1, 3, 4]), ..Preparation::as_given() };
    let (set, report) = sets::read(stated, [("a.npy", &file[..])]).expect("images");
    assert_eq!((set.shape.n_channels, set.shape.height_px, set.shape.width_px), (1, 3, 4));
    assert_eq!(report.guessed_row_shape, None);
    let wrong = Preparation { row_shape: Some([1, 5, 5]), ..Preparation::as_given() };
    let error = sets::read(wrong, [("a.npy", &file[..])]).expect_err("12 values");
    assert!(error.to_string().contains("rows of 12 values are not 1 x 5 x 5"), "{error}");
    // In Fortran order the rows run fastest.
    let fortran: Vec<u8> = (0..12).flat_map(|at| [at, 12 + at]).collect();
    let (set, _) = loaded("a.npy", &npy_in_order("'|u1'", "(2, 12)", "True", &fortran));
    assert_eq!(set.pixels, (0..24).collect::<Vec<u8>>());
}

#[test]
fn numbers_become_intensities_by_the_stated_rule() {
    let pixels = |descr: &str, values: &[u8]| loaded("a.npy", &npy(descr, "(1, 1, 3)", values));
    // Bytes, truth and integers within 0 to 255 stay as they are.
    for (descr, values, expected) in [
        ("'|b1'", &[0, 1, 1][..], [0, 255, 255]),
        ("'|u1'", &[0, 1, 1], [0, 255, 255]),
        ("'|u1'", &[0, 1, 2], [0, 1, 2]),
        ("'<i2'", &[0, 0, 200, 0, 255, 0], [0, 200, 255]),
        ("'>i2'", &[0, 0, 0, 200, 0, 255], [0, 200, 255]),
    ] {
        let (set, _) = pixels(descr, values);
        assert_eq!((set.depth, set.max_value, &set.pixels[..]), (Depth::Eight, 255, &expected[..]), "{descr}");
    }
    // Everything else has 16 bits over a range that is said.
    for (descr, values, expected, range) in [
        ("'<f4'", floats(&[0.0, 0.5, 1.0]), [0, 32_768, 65_535], "0 to 1"),
        ("'<f4'", floats(&[-1.0, 0.0, 1.0]), [0, 32_768, 65_535], "-1 to 1"),
        ("'<u2'", vec![0, 0, 0, 1, 0, 2], [0, 32_768, 65_535], "0 to 512"),
        ("'<f2'", vec![0, 0, 0, 0x38, 0, 0x3c], [0, 32_768, 65_535], "0 to 1"),
        ("'<f4'", floats(&[f32::MIN, 0.0, f32::MAX]), [0, 32_768, 65_535], "-3.403e38 to 3.403e38"),
    ] {
        let (set, report) = pixels(descr, &values);
        let got: Vec<u16> = set.pixels.as_chunks().0.iter().map(|&bytes| u16::from_le_bytes(bytes)).collect();
        assert_eq!((set.depth, set.max_value, &got[..]), (Depth::Sixteen, 65_535, &expected[..]), "{descr} {range}");
        let line = report.plan.iter().find(|line| line.subject == PlanSubject::Range).expect("it is said");
        let taken = if range == "0 to 1" { "0 to 1 stayed".to_owned() } else { format!("{range} became 0 to 1") };
        assert_eq!(line.taken.words(), taken);
    }
    let (set, report) =
        loaded("a.npy", &npy("'<f4'", "(3, 1, 2)", &floats(&[0.0, 1.0, f32::NAN, 0.0, f32::INFINITY, 1.0])));
    assert_eq!((set.pixels, set.image_names), (vec![0, 0, 255, 255], vec!["a.npy#0".to_owned()]));
    assert!(
        sets::said(&report.notes)
            .contains(&"a.npy: 2 rows with values that are not numbers left out: 1, 2.".to_owned())
    );
    let message = refusal("a.npy", &npy("'<f4'", "(1, 1, 3)", &floats(&[f32::NAN; 3])));
    assert!(message.contains("its image has values that are not numbers"), "{message}");
}

#[test]
fn label_arrays_find_their_images_in_one_archive_and_beside() {
    let images = |value| npy("'|u1'", "(2, 1, 2)", &[value; 4]);
    let labels = |first: u8, second: u8| npy("'|u1'", "(2,)", &[first, second]);
    let npz = archive(&[
        ("x_test.npy", &images(1)),
        ("x_train.npy", &images(2)),
        ("y_train.npy", &labels(7, 5)),
        ("y_test.npy", &labels(5, 5)),
    ]);
    let (set, _) = loaded("a.npz", &npz);
    assert_eq!(set.image_names, ["a.npz/x_test#0", "a.npz/x_test#1", "a.npz/x_train#0", "a.npz/x_train#1"]);
    assert_eq!((set.classes, set.class_idx), (vec!["5".to_owned(), "7".to_owned()], vec![0, 0, 1, 0]));
    let idx = |kind: &[u8], values: &[u8]| [kind, values].concat();
    let files = [
        ("t10k-labels-idx1-ubyte", idx(b"\0\0\x08\x01\0\0\0\x02", &[3, 4])),
        ("train-labels-idx1-ubyte", idx(b"\0\0\x08\x01\0\0\0\x02", &[1, 2])),
        ("train-images-idx3-ubyte", idx(b"\0\0\x08\x03\0\0\0\x02\0\0\0\x01\0\0\0\x02", &[9; 4])),
        ("t10k-images-idx3-ubyte", idx(b"\0\0\x08\x03\0\0\0\x02\0\0\0\x01\0\0\0\x02", &[8; 4])),
    ];
    let (set, _) =
        sets::read(Preparation::as_given(), files.iter().map(|(path, bytes)| (*path, &bytes[..]))).expect("images");
    assert_eq!(set.pixels, [8, 8, 8, 8, 9, 9, 9, 9]);
    assert_eq!((set.classes.join(" "), set.class_idx), ("1 2 3 4".to_owned(), vec![2, 3, 0, 1]));
}

#[test]
fn archives_are_read_member_by_member_to_one_level_within() {
    let array = npy("'|u1'", "(1, 1, 2)", &[1, 2]);
    let inner = archive(&[("cats/1.npy", &array), ("__MACOSX/._1.npy", b"system")]);
    let innermost = archive(&[("deep.zip", &inner)]);
    let outer =
        archive(&[("dogs\\2.npy", &array), ("inner.zip", &inner), ("inner2.zip", &innermost), ("notes.txt", b"words")]);
    let (set, report) = loaded("o.zip", &outer);
    assert_eq!(set.image_names, ["o.zip/dogs/2.npy#0", "o.zip/inner.zip/cats/1.npy#0"]);
    assert_eq!(set.classes, ["cats", "dogs"]);
    let named: Vec<&str> = report.skipped.iter().map(|it| it.path.as_str()).collect();
    assert_eq!(named, ["o.zip/inner2.zip/deep.zip", "o.zip/notes.txt"]);
    assert!(report.skipped[0].reason.words().contains("archive within an archive"), "{:?}", report.skipped);
    let mut damaged = outer.clone();
    let at = outer.windows(array.len()).position(|it| it == array).expect("too short to be deflated");
    let at = at + array.len() - 1;
    damaged[at] ^= 0xff;
    let (set, report) = loaded("o.zip", &damaged);
    assert_eq!(set.image_names, ["o.zip/inner.zip/cats/1.npy#0"]);
    assert!(report.skipped[0].reason.words().starts_with("damaged ZIP ("), "{:?}", report.skipped[0]);
}

#[test]
fn archives_that_would_unpack_beyond_the_limit_are_not_read() {
    let zeros = vec![0_u8; 1 << 20];
    let bomb = archive(&[("1.npy", &zeros), ("2.npy", &zeros)]);
    assert!(bomb.len() < 5_000);
    let limits = subspace_lab_intake::Limits { archive_bytes: 1_500_000, ..Default::default() };
    let mut intake = subspace_lab_intake::Intake::new(Preparation::as_given(), limits).expect("in range");
    assert!(intake.add("a.zip", &bomb, &mut |_| std::ops::ControlFlow::Continue(())).is_continue());
    let message = intake.finish("a").expect_err("2 MB").to_string();
    assert!(message.contains("would take 2.1 MB, and the limit is 1.5 MB"), "{message}");
}
