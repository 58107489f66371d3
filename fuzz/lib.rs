//! What the targets share: an intake with small limits, and what must hold of whatever comes out.

use std::ops::ControlFlow;

use subspace_lab_intake::{Intake, IntakeError, Limits, edit};
use subspace_lab_protocol::intake::{Choices, ColorMode, Fit, IntakeReport, Preparation};
use subspace_lab_protocol::{MAX_CLASSES, NO_CLASS, PixelSet};

/// Small, so that a claim of much is refused and an input takes little time.
pub fn limits() -> Limits {
    Limits {
        image_pixels: 1 << 16,
        archive_bytes: 1 << 20,
        member_bytes: 1 << 19,
        array_bytes: 1 << 19,
        n_files: 64,
        prepared_bytes: 1 << 21,
    }
}

/// A preparation with every choice made by some of these bytes.
pub fn preparation(choices: [u8; 4]) -> Preparation {
    let [first, second, third, fourth] = choices;
    Preparation {
        size_px: (first & 1 == 1).then_some(8 + u32::from(first >> 4)),
        keeps_arrays: first & 32 == 32,
        color: [ColorMode::AsGiven, ColorMode::Gray, ColorMode::Rgb][usize::from(first >> 1 & 7) % 3],
        fit: [Fit::Crop, Fit::Pad, Fit::Stretch][usize::from(second & 3) % 3],
        background: [second, third, fourth],
        per_class_cap: (second & 4 == 4).then_some(1 + u32::from(second >> 5)),
        held_out_share: f64::from(third % 10) / 11.0,
        seed: u64::from(fourth),
        tile_px: (second & 8 == 8).then_some([1 + u32::from(third >> 4), 1 + u32::from(third & 15)]),
        row_shape: (second & 16 == 16).then_some([1 + 2 * u32::from(fourth & 1), 1 + u32::from(fourth >> 4), 4]),
        choices: Choices {
            images: None,
            labels: word(["none", "folders", "folders:2", "y", "labels.csv", "labels.csv:2", "labels:0"], third >> 2),
            split: word(["none", "folders", "arrays", "labels.csv:3", "labels.csv:split", "", "train"], fourth >> 3),
            range: (second & 8 == 8).then_some([0.0, f64::from(fourth)]),
            has_alpha: (first & 64 == 64).then_some(fourth & 2 == 2),
        },
    }
}

/// One of some words, or none.
fn word(words: [&str; 7], choice: u8) -> Option<String> {
    words.get(usize::from(choice & 7)).map(|word| (*word).to_owned())
}

/// Reads files and checks what comes of them. What was chosen and is not there is left to the rules.
pub fn read(preparation: Preparation, files: &[(&str, &[u8])]) -> Result<(PixelSet, IntakeReport), IntakeError> {
    let mut outcome = finish(preparation.clone(), files);
    if let Err(IntakeError::NoSuchChoice { there, .. }) = &outcome {
        assert!(!there.is_empty());
        outcome = finish(Preparation { choices: Choices::default(), ..preparation }, files);
    }
    match &outcome {
        Ok((set, report)) => {
            assert!(report.plan == set.plan && report.choices.iter().all(|choice| !choice.options.is_empty()));
            check(set);
        }
        Err(error) => assert!(error.report().is_some_and(|report| !report.summary.is_empty())),
    }
    outcome
}

fn finish(preparation: Preparation, files: &[(&str, &[u8])]) -> Result<(PixelSet, IntakeReport), IntakeError> {
    let mut intake = Intake::new(preparation, limits())?;
    intake.set_n_files(files.len() as u32);
    for (path, bytes) in files {
        assert!(intake.add(path, bytes, &mut |_| ControlFlow::Continue(())).is_continue());
    }
    intake.finish("fuzzed")
}

/// A set agrees with itself, and can be edited and added to.
fn check(set: &PixelSet) {
    let shape = set.shape;
    let n_features = (shape.n_channels * shape.height_px * shape.width_px) as usize;
    let n_images = set.image_names.len();
    assert!(matches!(shape.n_channels, 1 | 3) && n_images > 0);
    assert_eq!(set.pixels.len(), n_features * n_images * set.depth.n_bytes());
    assert!(set.pixels.len() as u64 <= limits().prepared_bytes);
    assert!((1..=n_images).contains(&(set.n_train as usize)));
    assert_eq!(set.is_lossy.len(), n_images);
    assert_eq!(set.class_idx.len(), if set.classes.is_empty() { 0 } else { n_images });
    assert!(set.classes.len() <= MAX_CLASSES);
    let is_known = |class_idx: u16| class_idx == NO_CLASS || usize::from(class_idx) < set.classes.len();
    assert!(set.class_idx.iter().all(|&class_idx| is_known(class_idx)));
    for group in edit::find_duplicates(set) {
        assert!(group.len() > 1 && group.is_sorted());
    }
    assert!(Intake::extending(set.clone(), Preparation::as_given(), limits()).is_ok());
}
