//! The plan between files and set: which arrays are pictures, where labels and split come from, and that it can be changed.

use crate::sets;

use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use std::ops::ControlFlow;
use subspace_lab_words::Words;

use subspace_lab_intake::{Intake, IntakeError, Limits};
use subspace_lab_protocol::PixelSet;
use subspace_lab_protocol::intake::{Choices, IntakeReport, PlanSubject, Preparation};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

type Files = BTreeMap<String, Vec<u8>>;

/// A grey image of 8 x 8 pixels.
fn pgm(value: u8) -> Vec<u8> {
    let pixels: Vec<u8> = (0..64).map(|at| value.wrapping_mul(at).wrapping_add(at)).collect();
    [b"P5 8 8 255\n", &pixels[..]].concat()
}

fn npy(descr: &str, shape: &[usize], values: &[u8]) -> Vec<u8> {
    let sizes: String = shape.iter().map(|size| format!("{size}, ")).collect();
    let header = format!("{{'descr': '{descr}', 'fortran_order': False, 'shape': ({sizes}), }}\n");
    [b"\x93NUMPY\x01\0", &(header.len() as u16).to_le_bytes()[..], header.as_bytes(), values].concat()
}

/// Bytes that are neither truth nor one of each row.
fn bytes(shape: &[usize]) -> Vec<u8> {
    npy("|u1", shape, &(0..shape.iter().product()).map(|at: usize| (at * at % 251) as u8).collect::<Vec<_>>())
}

fn npz(members: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        writer.start_file(format!("{name}.npy"), SimpleFileOptions::default()).expect("a name");
        writer.write_all(bytes).expect("room in memory");
    }
    writer.finish().expect("room in memory").into_inner()
}

/// Pictures of these paths, and a list.
fn listed(paths: &[&str], list: &str, text: &str) -> Files {
    let pictures = (0..).zip(paths).map(|(value, path)| ((*path).to_owned(), pgm(value)));
    pictures.chain([(list.to_owned(), text.as_bytes().to_vec())]).collect()
}

fn read_as(choices: Choices, files: &Files) -> sets::Outcome {
    let preparation = Preparation { choices, ..Preparation::as_given() };
    sets::read(preparation, files.iter().map(|(path, bytes)| (path.as_str(), &bytes[..])))
}

fn read(files: &Files) -> (PixelSet, IntakeReport) {
    read_as(Choices::default(), files).expect("images")
}

fn of(file: &str, bytes: Vec<u8>) -> Files {
    Files::from([(file.to_owned(), bytes)])
}

/// The class of each image in words, `-` for none.
fn classes(set: &PixelSet) -> String {
    let class = |&class_idx: &u16| set.classes.get(usize::from(class_idx)).map_or("-", String::as_str);
    set.class_idx.iter().map(class).collect::<Vec<_>>().join(" ")
}

/// What the plan says of a subject, with the reason in brackets.
fn said(report: &IntakeReport, subject: PlanSubject) -> String {
    let line = report.plan.iter().find(|line| line.subject == subject);
    line.map_or(String::new(), |line| format!("{} ({})", line.taken.words(), line.reason.words()))
}

/// Keys of the readings of a subject, the one that was taken in front.
fn keys(report: &IntakeReport, subject: PlanSubject) -> String {
    let Some(choice) = report.choices.iter().find(|choice| choice.subject == subject) else { return String::new() };
    let options: Vec<&str> = choice.options.iter().map(|it| it.key.as_str()).collect();
    format!("{} of {}", choice.taken, options.join(" "))
}

#[test]
fn pictures_are_what_is_called_so_before_others_and_what_has_axes_before_rows() {
    let archive = npz(&[
        ("features", bytes(&[6, 64])),
        ("images", bytes(&[6, 5, 7])),
        ("y", npy("|u1", &[6], &[0, 1, 2, 0, 1, 2])),
    ]);
    let (set, report) = read(&of("s.npz", archive.clone()));
    assert_eq!((set.n_images(), set.shape.height_px, set.shape.width_px), (6, 5, 7));
    let line = "images (6, 5, 7) (3 axes and the name `images`; left out: features (6, 64))";
    assert_eq!(said(&report, PlanSubject::Images), line);
    assert_eq!(keys(&report, PlanSubject::Images), "images of features images");
    assert_eq!(set.plan, report.plan, "the plan is part of the set");
    // It can be chosen otherwise.
    let choices = Choices { images: Some("features".to_owned()), ..Choices::default() };
    let (set, report) = read_as(choices, &of("s.npz", archive.clone())).expect("images");
    assert_eq!(
        (set.shape.height_px, said(&report, PlanSubject::Images).starts_with("features (6, 64) (chosen")),
        (8, true)
    );
    let choices = Choices { images: Some("pictures".to_owned()), ..Choices::default() };
    let error = read_as(choices, &of("s.npz", archive)).expect_err("no such array");
    assert_eq!(
        error.to_string(),
        "There is no array of pictures `pictures` among the files; what can be chosen: features, images."
    );
}

#[test]
fn arrays_of_labels_and_of_one_1_a_row_are_never_pictures() {
    let one_hot = npy(
        "<f8",
        &[4, 4],
        &[1.0_f64, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 1.0, 0.0, 0.0]
            .map(f64::to_le_bytes)
            .concat(),
    );
    let (set, report) = read(&of("s.npz", npz(&[("A", one_hot), ("images", bytes(&[4, 5, 7]))])));
    assert_eq!((set.n_images(), classes(&set)), (4, "0 2 2 1".to_owned()));
    assert_eq!(said(&report, PlanSubject::Labels), "the array A: 0: 1, 1: 1, 2: 2 (an array of as many values)");
    // Several labels at once are none, but each can be chosen.
    let many = npy("|u1", &[3, 3], &[1, 1, 0, 0, 1, 0, 0, 0, 1]);
    let files = of("s.npz", npz(&[("labels", many), ("x", bytes(&[3, 5, 7]))]));
    let (set, report) = read(&files);
    assert!(set.classes.is_empty());
    assert!(said(&report, PlanSubject::Labels).contains("several columns"), "{:?}", report.plan);
    assert_eq!(keys(&report, PlanSubject::Labels), "none of labels:0 labels:1 labels:2 none");
    let choices = Choices { labels: Some("labels:1".to_owned()), ..Choices::default() };
    assert_eq!(classes(&read_as(choices, &files).expect("images").0), "1 1 0");
}

#[test]
fn labels_are_the_array_that_is_called_so_and_may_be_floats_or_truth() {
    let ages = npy("|u1", &[4], &[3, 4, 5, 6]);
    let floats = |values: [f32; 4]| npy("<f4", &[4], &values.map(f32::to_le_bytes).concat());
    let x = || bytes(&[4, 5, 7]);
    let files = |labels: Vec<u8>| of("s.npz", npz(&[("age", ages.clone()), ("diagnosis", labels), ("data", x())]));
    assert_eq!(classes(&read(&files(floats([0.0, 1.0, 2.0, 1.0]))).0), "0 1 2 1");
    assert_eq!(classes(&read(&files(npy("|b1", &[4], &[1, 0, 0, 1]))).0), "1 0 0 1");
    let (set, report) = read(&files(floats([0.5, 1.0, 2.0, 1.0])));
    assert_eq!(classes(&set), "3 4 5 6", "numbers that are not whole name no classes");
    assert!(report.skipped[0].reason.words().contains("not whole"), "{:?}", report.skipped);
    let objects = npy("|O", &[4], b"a pickle");
    let (set, report) = read(&of("s.npz", npz(&[("y", objects), ("data", x())])));
    assert!(set.classes.is_empty());
    assert!(report.skipped[0].reason.words().contains("save strings as `<U`"), "{:?}", report.skipped);
}

#[test]
fn arrays_of_one_shape_in_files_are_one_picture_each() {
    for shape in [&[8_usize, 9, 3][..], &[3, 8, 9], &[8, 9]] {
        let files: Files = (0..4)
            .map(|n| {
                (
                    format!("{}/{n}.npy", ["cat", "dog"][n % 2]),
                    npy("|u1", shape, &vec![n as u8 * 9 + 2; shape.iter().product()]),
                )
            })
            .collect();
        let (set, report) = read(&files);
        assert_eq!((set.n_images(), set.shape.height_px, set.shape.width_px), (4, 8, 9), "{shape:?}");
        assert_eq!((set.shape.n_channels, classes(&set)), (1, "cat cat dog dog".to_owned()), "equal channels are one");
        assert_eq!(said(&report, PlanSubject::Images), "4 pictures (NPY) (arrays of one picture each)");
    }
    // One of them: colours in the last place are one picture, everything else an array of pictures.
    assert_eq!(read(&of("a.npy", bytes(&[8, 9, 3]))).0.n_images(), 1);
    assert_eq!(read(&of("a.npy", bytes(&[3, 8, 9]))).0.n_images(), 3);
    assert_eq!(read(&of("a.npy", bytes(&[6, 64]))).0.n_images(), 6);
    // What is called so is a set, however many of them there are.
    let sets = Files::from([("a/X.npy".to_owned(), bytes(&[6, 64])), ("b/X.npy".to_owned(), bytes(&[6, 64]))]);
    assert_eq!(read(&sets).0.n_images(), 12);
}

#[test]
fn a_list_replaces_class_folders_only_if_it_is_one_of_labels_and_names_most_images() {
    let paths = ["cat/0.pgm", "cat/1.pgm", "dog/2.pgm", "dog/3.pgm"];
    for (text, expected, taken) in [
        ("file,label\n0.pgm,x\n1.pgm,y\n2.pgm,x\n3.pgm,y\n", "x y x y", "l.csv:label"),
        ("0.pgm,x\n1.pgm,y\n2.pgm,x\n3.pgm,y\n", "x y x y", "l.csv:2"),
        ("file,camera\n0.pgm,x\n1.pgm,y\n2.pgm,x\n3.pgm,y\n", "cat cat dog dog", "folders"),
        ("file,label\n0.pgm,x\n", "cat cat dog dog", "folders"),
        ("file,label\n0.pgm,x\n3.pgm,y\n", "x - - y", "l.csv:label"),
    ] {
        let files = listed(&paths, "l.csv", text);
        let (set, report) = read(&files);
        assert_eq!(classes(&set), expected, "{text}");
        assert!(keys(&report, PlanSubject::Labels).starts_with(&format!("{taken} of")), "{text}");
        for (choice, expected) in [("folders", "cat cat dog dog"), ("none", "")] {
            let choices = Choices { labels: Some(choice.to_owned()), ..Choices::default() };
            assert_eq!(classes(&read_as(choices, &files).expect("images").0), expected, "{text} as {choice}");
        }
    }
    let files = listed(&paths, "exif.csv", "file,camera\n0.pgm,Canon\n1.pgm,Nikon\n2.pgm,Canon\n3.pgm,Canon\n");
    let line =
        "folders (cat, dog): cat 2, dog 2 (class folders; the column `camera` of exif.csv is not called as labels are)";
    assert_eq!(said(&read(&files).1, PlanSubject::Labels), line);
    for key in ["exif.csv:camera", "camera", "exif.csv", "EXIF.CSV:2"] {
        let choices = Choices { labels: Some(key.to_owned()), ..Choices::default() };
        assert_eq!(classes(&read_as(choices, &files).expect("images").0), "Canon Nikon Canon Canon", "{key}");
    }
    let choices = Choices { labels: Some("lens".to_owned()), ..Choices::default() };
    let error = read_as(choices, &files).expect_err("no such column");
    assert!(matches!(error, IntakeError::NoSuchChoice { .. }), "{error}");
    assert!(error.to_string().ends_with("what can be chosen: exif.csv:camera, folders, none."), "{error}");
}

#[test]
fn a_column_of_a_split_holds_out_and_folders_and_arrays_do_if_it_is_chosen() {
    let paths = ["train/0.pgm", "train/1.pgm", "test/2.pgm", "test/3.pgm"];
    let files = listed(&paths, "l.csv", "file,split,label\n0.pgm,train,a\n1.pgm,test,b\n2.pgm,train,a\n3.pgm,,b\n");
    let (set, report) = read(&files);
    assert_eq!((set.n_train, set.image_names[3].as_str()), (3, "train/1.pgm"));
    assert_eq!(
        said(&report, PlanSubject::Split),
        "column split of l.csv: 2 analysed, 1 held out (a column of a split)"
    );
    assert_eq!(keys(&report, PlanSubject::Split), "l.csv:split of l.csv:split folders none");
    let split = |key: &str| Choices { split: Some(key.to_owned()), ..Choices::default() };
    let (set, _) = read_as(split("folders"), &files).expect("images");
    assert_eq!((set.n_train, &set.image_names[2..]), (2, &["test/2.pgm".to_owned(), "test/3.pgm".to_owned()][..]));
    assert_eq!(read_as(split("none"), &files).expect("images").0.n_train, 4);
    assert!(read_as(split("l.csv:fold"), &files).is_err());
    // Folders named after a split are no classes.
    let (set, _) = read(&listed(&paths, "notes.csv", "file,label\nabsent.pgm,a\n"));
    assert!(set.classes.is_empty(), "{:?}", set.classes);
    let arrays =
        Files::from([("x_train.npy".to_owned(), bytes(&[6, 5, 7])), ("x_test.npy".to_owned(), bytes(&[2, 5, 7]))]);
    assert_eq!(read(&arrays).0.n_train, 8);
    assert_eq!(read_as(split("arrays"), &arrays).expect("images").0.n_train, 6);
}

#[test]
fn arrays_stay_as_they_are_unless_a_size_is_asked_for() {
    let prepared = |keeps_arrays, files: &Files| {
        let preparation = Preparation { size_px: Some(16), keeps_arrays, ..Preparation::as_given() };
        sets::read(preparation, files.iter().map(|(path, bytes)| (path.as_str(), &bytes[..]))).expect("images").0
    };
    let arrays =
        Files::from([("a/x.npy".to_owned(), bytes(&[3, 9, 12])), ("a/y.npy".to_owned(), npy("|u1", &[3], &[1, 2, 1]))]);
    assert_eq!((prepared(true, &arrays).shape.height_px, prepared(false, &arrays).shape.height_px), (9, 16));
    // Beside pictures, and of several sizes, they are brought to the size of all.
    let mut mixed = arrays.clone();
    mixed.insert("b/1.pgm".to_owned(), pgm(3));
    assert_eq!((prepared(true, &mixed).n_images(), prepared(true, &mixed).shape.height_px), (4, 16));
    let sizes: Files =
        [(8, 9), (9, 8), (10, 10)].iter().map(|&(h, w)| (format!("{h}.npy"), bytes(&[h, w, 3]))).collect();
    assert_eq!((prepared(true, &sizes).n_images(), prepared(true, &sizes).shape.height_px), (3, 16));
}

#[test]
fn arrays_that_are_brought_to_a_size_fill_the_set_as_pictures_of_that_size_do() {
    let n_images = |files: &Files| {
        let limits = Limits { prepared_bytes: 200 << 10, ..Limits::default() };
        let preparation = Preparation { size_px: Some(64), ..Preparation::as_given() };
        let mut intake = Intake::new(preparation, limits).expect("in range");
        for (path, bytes) in files {
            assert!(intake.add(path, bytes, &mut |_| ControlFlow::Continue(())).is_continue());
        }
        let (set, report) = intake.finish("test").expect("images");
        assert!(
            report.skipped.iter().any(|it| it.reason.words().starts_with("the set is full")),
            "{:?}",
            report.skipped
        );
        set.n_images()
    };
    // Small as they are, hundreds of them would fit; beside a picture they become large.
    let arrays = Files::from([("a.npy".to_owned(), bytes(&[500, 4, 4])), ("b.pgm".to_owned(), pgm(3))]);
    let pictures: Files = (0..500).map(|n| (format!("{n:03}.pgm"), pgm(3))).collect();
    assert_eq!(n_images(&arrays), n_images(&pictures));
}

#[test]
fn a_fourth_band_is_transparency_if_it_looks_so_or_is_chosen() {
    let with_band = |band: &dyn Fn(usize) -> u8| {
        let values: Vec<u8> =
            (0..4 * 64 * 4).map(|at| if at % 4 == 3 { band(at) } else { (at * 7 % 200) as u8 + 20 }).collect();
        of("a.npy", npy("|u1", &[4, 8, 8, 4], &values))
    };
    let (nir, alpha) = (with_band(&|at| (at * 3 % 256) as u8), with_band(&|at| if at % 5 == 0 { 0 } else { 255 }));
    let reading =
        |files: &Files, has_alpha| read_as(Choices { has_alpha, ..Choices::default() }, files).expect("images");
    for (files, has_alpha, is_black_somewhere, taken) in [
        (&nir, None, false, "none"),
        (&nir, Some(true), true, "alpha"),
        (&alpha, None, true, "alpha"),
        (&alpha, Some(false), false, "none"),
    ] {
        let (set, report) = reading(files, has_alpha);
        assert_eq!(set.pixels.contains(&0), is_black_somewhere, "{taken}");
        assert_eq!(keys(&report, PlanSubject::Background), format!("{taken} of alpha none"));
    }
}

#[test]
fn choices_for_other_files_are_left_to_the_rules_where_that_is_wanted() {
    let choices = Choices {
        images: Some("pictures".to_owned()),
        labels: Some("l.csv:lens".to_owned()),
        split: Some("l.csv:fold".to_owned()),
        ..Choices::default()
    };
    let files = listed(&["cat/0.pgm", "dog/1.pgm"], "l.csv", "file,label\n0.pgm,x\n1.pgm,y\n");
    assert!(read_as(choices.clone(), &files).is_err());
    let preparation = Preparation { choices, ..Preparation::as_given() };
    let mut intake = Intake::new(preparation, Limits::default()).expect("it is in order");
    intake.leave_unknown_choices();
    for (path, bytes) in &files {
        assert!(intake.add(path, bytes, &mut |_| ControlFlow::Continue(())).is_continue());
    }
    let (set, report) = intake.finish("test").expect("images");
    assert_eq!(classes(&set), "x y");
    let notes: Vec<String> = report.notes.iter().map(Words::words).collect();
    let n_said = notes.iter().filter(|note| note.starts_with("What was chosen before")).count();
    assert_eq!(n_said, 3, "{notes:?}");
}

#[test]
fn transparency_of_pictures_is_left_out_if_that_is_chosen() {
    let values = [9, 8, 7, 0, 1, 2, 3, 255].map(|it: u8| it);
    let pam = [&b"P7\nWIDTH 2\nHEIGHT 1\nDEPTH 4\nMAXVAL 255\nTUPLTYPE RGB_ALPHA\nENDHDR\n"[..], &values].concat();
    let pixels = |has_alpha| {
        read_as(Choices { has_alpha, ..Choices::default() }, &of("a.pam", pam.clone())).expect("it").0.pixels
    };
    assert_eq!(pixels(None), [0, 1, 0, 2, 0, 3]);
    assert_eq!(pixels(Some(false)), [9, 1, 8, 2, 7, 3]);
}

#[test]
fn masks_of_pictures_are_left_out_unless_all_are_chosen() {
    let files: Files =
        (0..4).flat_map(|n| [(format!("images/{n}.pgm"), pgm(n)), (format!("masks/{n}.pgm"), pgm(n + 50))]).collect();
    let (set, report) = read(&files);
    assert_eq!((set.n_images(), set.classes.len()), (4, 0));
    assert_eq!(
        said(&report, PlanSubject::Images),
        "4 pictures (PGM) (4 masks of other pictures left out; all takes them too)"
    );
    assert_eq!(keys(&report, PlanSubject::Images), " of  all");
    let all = Choices { images: Some("all".to_owned()), ..Choices::default() };
    assert_eq!(read_as(all, &files).expect("images").0.n_images(), 8);
    // A mean beside an array of pictures is none of them.
    let arrays = Files::from([("X.npy".to_owned(), bytes(&[6, 8, 8, 3])), ("mean.npy".to_owned(), bytes(&[8, 8, 3]))]);
    let (set, report) = read(&arrays);
    assert_eq!(
        (set.n_images(), said(&report, PlanSubject::Images).as_str()),
        (6, "X.npy (6, 8, 8, 3) (left out: mean.npy)")
    );
}

#[test]
fn integers_of_several_arrays_share_one_meaning() {
    let whole = |values: [i32; 4]| npy("<i4", &[2, 1, 2], &values.map(i32::to_le_bytes).concat());
    let files = |a, b| Files::from([("a.npy".to_owned(), whole(a)), ("b.npy".to_owned(), whole(b))]);
    let (set, _) = read(&files([0, 1, 1, 0], [200, 3, 2, 255]));
    assert_eq!(set.pixels, [0, 1, 1, 0, 200, 3, 2, 255], "bytes, all of them");
    let (set, _) = read(&files([0, 1, 1, 0], [1, 1, 0, 0]));
    assert_eq!(set.pixels, [0, 255, 255, 0, 255, 255, 0, 0], "truth, all of them");
    let (set, report) = read(&files([0, 100, 0, 100], [0, 1000, 500, 0]));
    let deep: Vec<u16> = set.pixels.as_chunks().0.iter().map(|&it| u16::from_le_bytes(it)).collect();
    assert_eq!(deep, [0, 6554, 0, 6554, 0, 65_535, 32_768, 0], "one range");
    assert!(said(&report, PlanSubject::Range).starts_with("0 to 1,000 became 0 to 1"), "{:?}", report.plan);
    // A stated range holds for bytes too, in their own numbers.
    let choices = Choices { range: Some([0.0, 51.0]), ..Choices::default() };
    let (set, report) = read_as(choices, &of("x.npy", npy("|u1", &[2, 1, 2], &[0, 51, 102, 5]))).expect("images");
    let deep: Vec<u16> = set.pixels.as_chunks().0.iter().map(|&it| u16::from_le_bytes(it)).collect();
    assert_eq!(deep, [0, 65_535, 65_535, 6425]);
    assert_eq!(
        said(&report, PlanSubject::Range),
        "0 to 51 became 0 to 1 (bytes; range as stated, 1 value beyond it cut)"
    );
}

#[test]
fn columns_are_judged_by_what_they_name_and_how_they_are_called() {
    let paths = ["0.pgm", "1.pgm", "2.pgm", "3.pgm"];
    for (text, expected) in [
        // An index and numbers of classes are names of files by accident.
        (",id,label\n0,3,a\n1,2,b\n2,1,a\n3,0,b\n", "b a b a"),
        ("label,id\n0,0\n1,1\n0,2\n1,3\n", "0 1 0 1"),
        ("image,x,y\n0,5,6\n1,5,7\n2,5,6\n3,4,7\n", "5 5 5 4"),
        ("image,partition,kind\n0,0,a\n1,0,b\n2,1,a\n3,2,b\n", "a b a b"),
        ("image,is_valid,kind\n0,False,a\n1,True,b\n2,False,a\n3,True,b\n", "a b a b"),
    ] {
        let (set, report) = read(&listed(&paths, "l.csv", text));
        let mut by_name: Vec<(String, String)> =
            set.image_names.iter().cloned().zip(classes(&set).split(' ').map(str::to_owned)).collect();
        by_name.sort();
        let got: Vec<String> = by_name.into_iter().map(|(_, class)| class).collect();
        assert_eq!(got.join(" "), expected, "{text}: {:?}", report.plan);
    }
    let split = |text| read(&listed(&paths, "l.csv", text)).0.n_train;
    assert_eq!(split("image,partition,kind\n0,0,a\n1,0,b\n2,1,a\n3,2,b\n"), 2);
    assert_eq!(split("image,is_valid,kind\n0,False,a\n1,True,b\n2,False,a\n3,False,b\n"), 3);
    let mut files = listed(&paths, "labels.csv", "id,breed\n0,a\n1,b\n2,a\n3,b\n");
    files.insert("sample_submission.csv".to_owned(), b"id,breed\n0,a\n1,a\n2,a\n3,a\n".to_vec());
    assert_eq!(classes(&read(&files).0), "a b a b");
}
