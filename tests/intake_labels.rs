//! Labels of people's files: which images have one, which have none, and what is said of both.

use crate::sets;

use std::ops::ControlFlow;
use subspace_lab_words::Words;

use subspace_lab_intake::{Intake, Limits};
use subspace_lab_protocol::intake::{IntakeReport, Preparation};
use subspace_lab_protocol::{MAX_CLASSES, NO_CLASS, PixelSet};

type Files<'a> = Vec<(&'a str, Vec<u8>)>;

/// A gray image of one pixel.
fn pgm(value: u8) -> Vec<u8> {
    [b"P5 1 1 255\n", &[value][..]].concat()
}

/// IDX: as many images of one pixel, and their labels as signed bytes.
fn idx<'a>(images: &'a str, names: &'a str, labels: &[i8]) -> Files<'a> {
    let n = (labels.len() as u32).to_be_bytes();
    let pixels: Vec<u8> = (0..labels.len()).map(|it| it as u8).collect();
    let labels: Vec<u8> = labels.iter().map(|label| label.cast_unsigned()).collect();
    let one = [0, 0, 0, 1];
    vec![
        (images, [b"\0\0\x08\x03", &n[..], &one, &one, &pixels].concat()),
        (names, [b"\0\0\x09\x01", &n[..], &labels].concat()),
    ]
}

fn array<'a>(labels: &[i8]) -> Files<'a> {
    idx("images-idx3-ubyte", "labels-idx1-ubyte", labels)
}

fn read(files: &Files<'_>) -> (PixelSet, IntakeReport) {
    read_as(Preparation::as_given(), files)
}

fn read_as(preparation: Preparation, files: &Files<'_>) -> (PixelSet, IntakeReport) {
    sets::read(preparation, files.iter().map(|(path, bytes)| (*path, &bytes[..]))).expect("images")
}

fn extended(base: PixelSet, preparation: Preparation, files: &Files<'_>) -> (PixelSet, IntakeReport) {
    let mut intake = Intake::extending(base, preparation, Limits::default()).expect("the set is in order");
    for (path, bytes) in files {
        assert!(intake.add(path, bytes, &mut |_| ControlFlow::Continue(())).is_continue());
    }
    intake.finish("more").expect("images")
}

/// The class of each image in words, `-` for none.
fn classes(set: &PixelSet) -> String {
    let class = |&class_idx: &u16| set.classes.get(usize::from(class_idx)).map_or("-", String::as_str);
    set.class_idx.iter().map(class).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn assert_note(report: &IntakeReport, note: &str) {
    assert!(sets::said(&report.notes).iter().any(|it| it == note), "{:?}", sets::said(&report.notes));
}

#[test]
fn minus_one_is_no_label_beside_two_labels_that_are_not_negative() {
    let mostly: Vec<i8> = (0..1_000).map(|it| if it < 900 { -1 } else { it as i8 & 1 }).collect();
    let (set, report) = read(&array(&mostly));
    assert_eq!((set.classes.join(" "), set.n_unlabelled()), ("0 1".to_owned(), 900));
    assert_note(&report, "900 images were given the label -1, beside labels from 0 on: it was taken as no label.");
    assert_note(&report, "900 images have no label and are of no class.");
    let cases: [(&[i8], &str); 6] = [
        (&[-1, 7, 3, 7], "- 7 3 7"),
        (&[-1, 1, -1], "-1 1 -1"),
        (&[-1, 0, 1, -2], "-1 0 1 -2"),
        (&[-1, -1], "-1 -1"),
        (&[-2, 0, 1], "-2 0 1"),
        (&[0, 1], "0 1"),
    ];
    for (labels, expected) in cases {
        let (set, report) = read(&array(labels));
        assert_eq!(classes(&set), expected);
        assert_eq!(
            sets::said(&report.notes).iter().any(|note| note.contains("given the label -1")),
            expected.contains("- ")
        );
    }
}

#[test]
fn minus_one_means_the_same_in_all_arrays_of_a_set() {
    let mut files = idx("test-images-idx3-ubyte", "test-labels-idx1-ubyte", &[-1, 1]);
    files.extend(idx("train-images-idx3-ubyte", "train-labels-idx1-ubyte", &[0, -1, 1]));
    assert_eq!(classes(&read(&files).0), "- 1 0 - 1");
    let two_classes = || read(&array(&[0, 1])).0;
    let (set, _) = extended(two_classes(), Preparation::as_given(), &array(&[-1, 1]));
    assert_eq!(classes(&set), "0 1 - 1");
    let (base, _) = read(&array(&[-1, 1]));
    let (set, _) = extended(base, Preparation::as_given(), &array(&[0, -1, 1]));
    assert_eq!(classes(&set), "-1 1 0 -1 1", "where it was a class it stays one");
}

#[test]
fn texts_that_look_like_it_are_classes() {
    let header = "{'descr': '|S2', 'fortran_order': False, 'shape': (4,), }\n";
    let names = [b"\x93NUMPY\x01\0", &(header.len() as u16).to_le_bytes()[..], header.as_bytes(), b"-10\x001\0\0\0"];
    let mut files = array(&[0; 4]);
    files[1] = ("labels.npy", names.concat());
    let (set, _) = read(&files);
    assert_eq!(classes(&set), "-1 0 1 -", "an empty text is no label");
}

#[test]
fn a_folder_of_that_name_is_a_class_like_any_other() {
    let files = vec![("cats/1.pgm", pgm(1)), ("unlabelled/1.pgm", pgm(2)), ("loose.pgm", pgm(3))];
    let (set, report) = read(&files);
    assert_eq!((classes(&set), set.n_unlabelled()), ("cats - unlabelled".to_owned(), 1));
    assert_note(&report, "1 image has no label and is of no class.");
}

#[test]
fn an_empty_label_in_a_list_is_none_whatever_else_is_said_of_the_image() {
    let mut files = array(&[5, 6, 7]);
    files.push(("labels.csv", b"images-idx3-ubyte#1,\nimages-idx3-ubyte#2,seven\n".to_vec()));
    assert_eq!(classes(&read(&files).0), "5 - seven");
    let folders = || vec![("a/1.pgm", pgm(1)), ("b/2.pgm", pgm(2))];
    let mut files = folders();
    files.push(("labels.csv", b"1.pgm,x\n2.pgm,\" \"\n".to_vec()));
    assert_eq!(classes(&read(&files).0), "x -");
    // Nothing but empty labels is no list of labels.
    let mut files = folders();
    files.push(("labels.csv", b"file,label\n1.pgm,\n2.pgm,\n".to_vec()));
    let (set, report) = read(&files);
    assert_eq!(classes(&set), "a b");
    assert_eq!(report.skipped[0].reason.words(), "it has no label beside any file; write file,label on each line");
}

#[test]
fn an_array_that_gives_no_label_is_not_overruled_by_folders() {
    let mut files = idx("a/images-idx3-ubyte", "a/labels-idx1-ubyte", &[-1, 0, 1]);
    files.push(("b/1.pgm", pgm(1)));
    assert_eq!(classes(&read(&files).0), "- 0 1 b");
}

#[test]
fn there_are_never_so_many_classes_that_one_is_at_the_place_of_none() {
    let numbered = |n: u32| {
        let mut files = array(&vec![0; n as usize]);
        let labels: Vec<u8> = (0..n).flat_map(u32::to_be_bytes).collect();
        files[1].1 = [b"\0\0\x0c\x01", &n.to_be_bytes()[..], &labels].concat();
        read(&files)
    };
    let n = u32::from(NO_CLASS);
    let (set, _) = numbered(n);
    assert_eq!((set.classes.len(), set.class_idx.last(), set.n_unlabelled()), (MAX_CLASSES, Some(&(NO_CLASS - 1)), 0));
    // Nor by adding to it.
    let (more, report) = extended(set, Preparation::as_given(), &vec![("a/1.pgm", pgm(1)), ("b/2.pgm", pgm(2))]);
    assert_eq!((more.classes.len(), more.n_unlabelled()), (MAX_CLASSES, 2));
    assert_note(&report, "65,537 different labels are too many to be classes; they were left out.");
    let (set, report) = numbered(n + 1);
    assert!(set.classes.is_empty() && set.class_idx.is_empty());
    assert_note(&report, "65,536 different labels are too many to be classes; they were left out.");
}

#[test]
fn a_single_class_is_said_as_one() {
    let (set, report) = read(&array(&[5, 5]));
    assert_eq!(set.classes, ["5"]);
    assert_note(&report, "All images carry the label \"5\". Alignment with perception needs two or more classes.");
    let mut files = vec![("1.pgm", pgm(1)), ("2.pgm", pgm(2)), ("labels.csv", b"1.pgm,cat\n".to_vec())];
    let (set, report) = read(&files);
    assert_eq!(classes(&set), "cat -");
    let note = "All labelled images carry the label \"cat\". Alignment with perception needs two or more classes.";
    assert_note(&report, note);
    assert!(
        !sets::said(&report.notes).iter().any(|note| note.starts_with("No class folders")),
        "{:?}",
        sets::said(&report.notes)
    );
    // It is the set that has one class, not what was added to it.
    files.truncate(2);
    files.push(("labels.csv", b"1.pgm,dog\n2.pgm,dog\n".to_vec()));
    let (set, report) = extended(set, Preparation::as_given(), &files);
    assert_eq!(classes(&set), "cat - dog dog");
    assert!(
        !sets::said(&report.notes).iter().any(|note| note.contains("carry the label")),
        "{:?}",
        sets::said(&report.notes)
    );
}

#[test]
fn images_without_a_label_are_drawn_from_as_a_group_of_their_own() {
    let labels: Vec<i8> = (0..60).map(|it| if it < 40 { -1 } else { it as i8 & 1 }).collect();
    let preparation = Preparation { per_class_cap: Some(8), held_out_share: 0.25, ..Preparation::as_given() };
    let (set, report) = read_as(preparation, &array(&labels));
    let n_of = |class_idx: u16, part: &[u16]| part.iter().filter(|&&it| it == class_idx).count();
    let (train, held_out) = set.class_idx.split_at(set.n_train as usize);
    for class_idx in [0, 1, NO_CLASS] {
        assert_eq!((n_of(class_idx, train), n_of(class_idx, held_out)), (6, 2), "{class_idx}");
    }
    let note = "At most 8 images of each class, and of those without a label, were drawn with seed 1: 24 of 60.";
    assert_note(&report, note);
    let few: Vec<i8> = (0..20).map(|it| if it < 2 { -1 } else { it as i8 & 1 }).collect();
    let share = |held_out_share| Preparation { held_out_share, ..Preparation::as_given() };
    let note = "No image without a label is held out: holding out 20 % takes at least 3 images; choose a larger share or \
                add images.";
    assert_note(&read_as(share(0.2), &array(&few)).1, note);
    let (base, _) = read(&array(&few));
    let note = "None of the added images is held out: holding out 20 % takes at least 3 images; choose a larger share or \
                add images.";
    assert_note(&extended(base, share(0.2), &vec![("1.pgm", pgm(1)), ("2.pgm", pgm(2))]).1, note);
}

#[test]
fn sets_with_and_without_labels_are_added_to_each_other() {
    let labelled = || read(&array(&[0, 1, 1])).0;
    let loose = || vec![("1.pgm", pgm(1)), ("2.pgm", pgm(2))];
    let (set, report) = extended(labelled(), Preparation::as_given(), &loose());
    assert_eq!(classes(&set), "0 1 1 - -");
    assert_note(&report, "2 images have no label and are of no class.");
    assert!(
        !sets::said(&report.notes).iter().any(|note| note.starts_with("No class folders")),
        "{:?}",
        sets::said(&report.notes)
    );
    let (set, _) = extended(read(&loose()).0, Preparation::as_given(), &array(&[0, 1, 1]));
    assert_eq!(classes(&set), "- - 0 1 1");
    // Again, with a cap: of each class and of the images without a label as many count as there are.
    let capped = Preparation { per_class_cap: Some(2), ..Preparation::as_given() };
    let (again, _) = extended(set, capped.clone(), &loose());
    assert_eq!(classes(&again), "- - 0 1 1", "two without a label were there");
    let (again, _) = extended(again, capped, &array(&[-1, 0, 1]));
    assert_eq!(classes(&again), "- - 0 1 1 0");
    let neither = extended(read(&loose()).0, Preparation::as_given(), &loose()).0;
    assert!(neither.classes.is_empty() && neither.class_idx.is_empty());
    for spoil in [NO_CLASS - 1, 2] {
        let damaged = PixelSet { class_idx: vec![0, NO_CLASS, spoil], ..labelled() };
        assert!(Intake::extending(damaged, Preparation::as_given(), Limits::default()).is_err());
    }
}
