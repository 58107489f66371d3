//! Files of people to image sets: what is read, in which order, with which labels, and what is said of the rest.

use crate::sets;

use std::io::Cursor;
use std::ops::ControlFlow;
use subspace_lab_words::Words;

use image::{DynamicImage, GrayImage, ImageFormat, RgbImage};
use subspace_lab_intake::{Intake, IntakeError, Limits};
use subspace_lab_protocol::NO_CLASS;
use subspace_lab_protocol::intake::Preparation;

use sets::read;

fn file(image: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.into().write_to(&mut bytes, format).expect("it can be written");
    bytes.into_inner()
}

/// A gray PNG of one value everywhere.
fn gray_png(value: u8) -> Vec<u8> {
    file(GrayImage::from_pixel(3, 2, image::Luma([value])), ImageFormat::Png)
}

#[test]
fn images_come_back_in_the_order_of_their_paths_with_their_folders_as_classes() {
    let files =
        [("b/2.png", gray_png(2)), ("a/10.png", gray_png(10)), ("b/1.png", gray_png(1)), ("a/9.png", gray_png(9))];
    let forward = read(Preparation::as_given(), files.iter().map(|(path, bytes)| (*path, &bytes[..])));
    let backward = read(Preparation::as_given(), files.iter().rev().map(|(path, bytes)| (*path, &bytes[..])));
    assert_eq!(forward, backward);
    let (set, report) = forward.expect("four images");
    assert_eq!(set.image_names, ["a/10.png", "a/9.png", "b/1.png", "b/2.png"]);
    assert_eq!((set.classes, set.class_idx), (vec!["a".to_owned(), "b".to_owned()], vec![0, 0, 1, 1]));
    assert_eq!((set.shape.n_channels, set.shape.height_px, set.shape.width_px), (1, 2, 3));
    assert_eq!(set.pixels, [[10; 6], [9; 6], [1; 6], [2; 6]].concat());
    assert_eq!(report.summary.words(), "Loaded 4 images.");
}

#[test]
fn pixels_are_planes_of_channels_and_stay_as_they_are() {
    let image = RgbImage::from_fn(3, 2, |x, y| image::Rgb([x as u8, y as u8, 100 + (3 * y + x) as u8]));
    let (set, _) = read(Preparation::as_given(), [("a.png", &file(image, ImageFormat::Png)[..])]).expect("an image");
    assert_eq!(set.pixels, [0, 1, 2, 0, 1, 2, 0, 0, 0, 1, 1, 1, 100, 101, 102, 103, 104, 105]);
}

#[test]
fn a_file_that_is_no_image_costs_no_other() {
    let good = gray_png(7);
    let files = [
        ("a.png", &good[..]),
        ("cut.png", &good[..good.len() / 2]),
        ("text.png", b"not a picture"),
        ("notes.txt", b"words"),
        ("empty.jpg", b""),
        ("photo.heic", b"\0\0\0\x18ftypheic"),
        ("z.png", &good[..]),
        (".DS_Store", b"system"),
    ];
    let (set, report) = read(Preparation::as_given(), files).expect("two images");
    assert_eq!(set.image_names, ["a.png", "z.png"]);
    assert_eq!(
        report.summary.words(),
        "Loaded 2 of 7. Skipped 5: 2 damaged, 1 empty, 1 not an image, 1 not supported."
    );
    let named: Vec<&str> = report.skipped.iter().map(|it| it.path.as_str()).collect();
    assert_eq!(named, ["cut.png", "empty.jpg", "notes.txt", "photo.heic", "text.png"]);
    assert!(report.skipped[3].reason.words().starts_with("HEIC is not supported; on an iPhone choose"));
}

#[test]
fn without_a_usable_file_every_one_is_named() {
    let error = read(Preparation::as_given(), [("a.txt", &b"words"[..]), ("b.png", b"words")]).expect_err("no image");
    let report = error.report().expect("files are the reason");
    assert_eq!(report.skipped.len(), 2);
    assert!(
        error.to_string().starts_with(
            "None of the 2 files gave an image: 1 damaged (PNG: it does not begin as one), 1 not an image. What can be"
        ),
        "{error}"
    );
    let error = read(Preparation::as_given(), [("b.png", &b"words"[..])]).expect_err("no image");
    assert_eq!(error.to_string(), "b.png: damaged PNG (it does not begin as one).");
}

#[test]
fn lists_of_labels_come_before_folders() {
    let list = "file,label\r\n1.png,odd\n2.png,\"even, yes\"\nabsent.png,odd\n";
    let (png, other) = (gray_png(1), gray_png(2));
    let files =
        [("s/a/1.png", &png[..]), ("s/b/2.png", &other), ("s/b/3.png", &png), ("s/labels.csv", list.as_bytes())];
    let (set, report) = read(Preparation::as_given(), files).expect("three images");
    assert_eq!(set.classes, ["even, yes", "odd"]);
    assert_eq!(set.class_idx, [1, 0, NO_CLASS]);
    assert!(
        sets::said(&report.notes).contains(&"1 image has no label and is of no class.".to_owned()),
        "{:?}",
        sets::said(&report.notes)
    );
    assert!(
        sets::said(&report.notes)
            .iter()
            .any(|note| note.contains("1 file that is not in the set: absent.png. 2 matched."))
    );
}

#[test]
fn every_list_that_names_no_image_is_left_out_with_its_reason() {
    let png = gray_png(1);
    let files = [
        ("1.png", &png[..]),
        ("2.png", &png),
        ("a.csv", b"1.png,odd\n2.png,even\n"),
        ("b.csv", b"file,label\nabsent.png,odd\n"),
    ];
    let (set, report) = read(Preparation::as_given(), files).expect("two images");
    assert_eq!((set.classes.join(" "), set.class_idx), ("even odd".to_owned(), vec![1, 0]));
    let named: Vec<_> = report.skipped.iter().map(|it| (it.path.as_str(), it.reason.words())).collect();
    let reason = "it names no file of the set: it has \"absent.png\", the set has \"1.png\"";
    assert_eq!(named, [("b.csv", reason.to_owned())]);
    // What is said to have matched is what this list matched.
    let files = [("1.png", &png[..]), ("2.png", &png), files[2], ("b.csv", b"1.png,one\nabsent.png,odd\n")];
    let (set, report) = read(Preparation::as_given(), files).expect("two images");
    assert_eq!(set.classes, ["even", "one"]);
    let note = "b.csv names 1 file that is not in the set: absent.png. 1 matched.";
    assert!(sets::said(&report.notes).contains(&note.to_owned()), "{:?}", sets::said(&report.notes));
}

#[test]
fn draws_depend_on_the_seed_and_not_on_the_order_of_files() {
    let names: Vec<String> = (0..40).map(|n| format!("{}/{n}.png", if n % 4 == 0 { "few" } else { "many" })).collect();
    let images: Vec<Vec<u8>> = (0..40).map(gray_png).collect();
    let files = || names.iter().map(String::as_str).zip(images.iter().map(Vec::as_slice));
    let preparation =
        |seed| Preparation { per_class_cap: Some(20), held_out_share: 0.3, seed, ..Preparation::as_given() };
    let drawn = read(preparation(1), files()).expect("images");
    let (set, report) = &drawn;
    assert_eq!((set.n_images(), set.n_train), (30, 21), "10 and 20 of a class, of which 7 and 14 are analysed");
    assert_eq!(report.notes.len(), 2, "{:?}", sets::said(&report.notes));
    let reversed: Vec<_> = files().collect();
    assert_eq!(read(preparation(1), reversed.into_iter().rev()).as_ref(), Ok(&drawn));
    assert_ne!(read(preparation(2), files()).expect("images").0.image_names, set.image_names);
}

#[test]
fn a_share_that_holds_nothing_out_is_said_with_what_helps() {
    let png = gray_png(1);
    let notes = |names: &[&str], held_out_share, per_class_cap| {
        let preparation = Preparation { held_out_share, per_class_cap, ..Preparation::as_given() };
        let (set, report) = read(preparation, names.iter().map(|&name| (name, &png[..]))).expect("images");
        let about: Vec<String> =
            sets::said(&report.notes).into_iter().filter(|note| note.contains("held out")).collect();
        (set.n_images() - set.n_train, about.join(" "))
    };
    let (pairs, few) = (["a/1.png", "a/2.png", "b/1.png", "b/2.png"], ["1.png", "2.png"]);
    let said = "No image is held out: holding out 20 % takes at least 3 images of a class; \
                choose a larger share or add images.";
    assert_eq!(notes(&pairs, 0.2, None), (0, said.to_owned()));
    assert_eq!(notes(&pairs, 0.25, None).0, 2);
    assert_eq!(notes(&pairs, 0.0, None), (0, String::new()));
    let said = "No image is held out: holding out 12.5 % takes at least 4 images; choose a larger share or add images.";
    assert_eq!(notes(&few, 0.125, None), (0, said.to_owned()));
    let said = "No image is held out: holding out 90 % takes at least 2 images of a class; allow more of each class.";
    assert_eq!(notes(&pairs, 0.9, Some(1)).1, said);
    let said = "1 image is held out, drawn with seed 1. Nothing is held out of 2 of 3 classes: \
                holding out 50 % takes at least 2 images of a class; add images.";
    assert_eq!(notes(&["a/1.png", "b/1.png", "c/1.png", "c/2.png"], 0.5, None), (1, said.to_owned()));
}

#[test]
fn where_sizes_stay_those_of_most_images_stay() {
    let (small, large) = (gray_png(1), file(GrayImage::new(5, 5), ImageFormat::Png));
    let files = [("1.png", &large[..]), ("2.png", &small), ("3.png", &small)];
    let (set, report) = read(Preparation::as_given(), files).expect("images");
    assert_eq!(set.image_names, ["2.png", "3.png"]);
    assert_eq!(
        report.skipped[0].reason.words(),
        "5 x 5 pixels, where the other images are 3 x 2 pixels; choose one size for all"
    );
    let sized = Preparation { size_px: Some(8), ..Preparation::as_given() };
    let (set, report) = read(sized, files).expect("images");
    assert_eq!((set.n_images(), set.shape.height_px, set.shape.width_px), (3, 8, 8));
    assert_eq!(
        sets::said(&report.notes)[0],
        "Images have 2 different sizes. Each was centre-cropped and resized to 8 x 8."
    );
}

#[test]
fn jpegs_cut_short_are_named_and_whole_ones_counted_as_lossy() {
    let photo = file(RgbImage::from_fn(40, 30, |x, y| image::Rgb([x as u8, y as u8, 9])), ImageFormat::Jpeg);
    let files = [("whole.jpg", &photo[..]), ("cut.jpg", &photo[..photo.len() - 2])];
    let (set, report) = read(Preparation { size_px: Some(8), ..Preparation::as_given() }, files).expect("one image");
    assert_eq!((set.n_images(), set.n_lossy()), (1, 1));
    assert_eq!(report.skipped[0].reason.words(), "damaged JPEG (it is cut short)");
    assert!(sets::said(&report.notes).iter().any(|note| note.contains("compression noise")));
}

#[test]
fn images_beyond_the_limits_are_refused_before_they_are_decoded() {
    let limits = Limits { image_pixels: 5, ..Limits::default() };
    let mut intake = Intake::new(Preparation::as_given(), limits).expect("in range");
    assert!(intake.add("a.png", &gray_png(1), &mut |_| ControlFlow::Continue(())).is_continue());
    let error = intake.finish("test").expect_err("6 pixels");
    assert_eq!(error.to_string(), "a.png: 3 x 2 pixels is larger than 5 pixels; reduce it first.");
    let full = Limits { prepared_bytes: 3 * 262, ..Limits::default() };
    let mut intake = Intake::new(Preparation::as_given(), full).expect("in range");
    for path in ["1.png", "2.png", "3.png", "4.png", "5.png", "6.png", "7.png"] {
        assert!(intake.add(path, &gray_png(1), &mut |_| ControlFlow::Continue(())).is_continue());
    }
    let (set, report) = intake.finish("test").expect("some fit");
    assert!((1..=3).contains(&set.n_images()) && !report.skipped.is_empty());
    assert_eq!(
        report.skipped[0].reason.words(),
        "the set is full: its pixels may take 786 bytes; choose a smaller size or fewer images"
    );
}

#[test]
fn gray_images_that_a_colored_one_makes_too_large_are_named() {
    let limits = Limits { prepared_bytes: 8_300, ..Limits::default() };
    let gray = file(GrayImage::from_pixel(30, 30, image::Luma([9])), ImageFormat::Png);
    let color = file(RgbImage::from_pixel(30, 30, image::Rgb([9, 8, 7])), ImageFormat::Png);
    let mut intake = Intake::new(Preparation::as_given(), limits).expect("in range");
    for (path, bytes) in [("a.png", &color), ("b.png", &gray), ("c.png", &gray), ("d.png", &gray)] {
        assert!(intake.add(path, bytes, &mut |_| ControlFlow::Continue(())).is_continue());
    }
    assert_eq!((intake.progress().n_images, intake.progress().n_skipped), (4, 0));
    let (set, report) = intake.finish("test").expect("an image");
    assert_eq!((set.image_names.join(" "), set.pixels.len()), ("a.png b.png c.png".to_owned(), 8_100));
    assert!(report.skipped.iter().all(|it| it.reason.words().starts_with("the set is full")));
    assert_eq!(report.summary.words(), "Loaded 3 of 4. Skipped 1: 1 beyond a limit.");
}

#[test]
fn preparations_out_of_range_are_refused() {
    let refused = |preparation| Intake::new(preparation, Limits::default()).map(|_| ()).expect_err("out of range");
    assert_eq!(refused(Preparation { size_px: Some(7), ..Preparation::as_given() }), IntakeError::Size { size_px: 7 });
    assert!(matches!(
        refused(Preparation { held_out_share: f64::NAN, ..Preparation::as_given() }),
        IntakeError::HeldOutShare { .. }
    ));
    assert_eq!(refused(Preparation { per_class_cap: Some(0), ..Preparation::as_given() }), IntakeError::ClassCap);
    assert!(matches!(
        refused(Preparation { tile_px: Some([0, 8]), ..Preparation::as_given() }),
        IntakeError::Tile { .. }
    ));
    assert!(matches!(
        refused(Preparation { row_shape: Some([2, 8, 8]), ..Preparation::as_given() }),
        IntakeError::RowShape { .. }
    ));
}

#[test]
fn breaking_stops_at_once() {
    let mut intake = Intake::new(Preparation::as_given(), Limits::default()).expect("in range");
    let mut heard = Vec::new();
    let mut tell = |progress| {
        heard.push(progress);
        ControlFlow::Break(())
    };
    assert!(intake.add("a.png", &gray_png(1), &mut tell).is_break());
    assert_eq!(heard.len(), 1);
}
