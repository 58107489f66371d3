//! Image sets, their sizes and their images.

use subspace_lab_protocol::event::{Estimate, SetCard, SetSummary};
use subspace_lab_protocol::intake::PlanSubject;
use subspace_lab_protocol::{ImageShape, NO_CLASS};

use super::numbers::{count, megabytes, seconds, squared_error};
use super::spectrum::{below_rounding, bits};
use crate::lab::Current;

fn colors(shape: ImageShape) -> &'static str {
    if shape.n_channels == 1 { "grey" } else { "colour" }
}

/// "200 images, 64 × 64, colour"
pub(crate) fn set_size(n_images: u32, shape: ImageShape) -> String {
    format!("{}, {} × {}, {}", images(n_images), shape.width_px, shape.height_px, colors(shape))
}

/// "1 image", "1,240 images"
pub(crate) fn images(n: u32) -> String {
    if n == 1 { "1 image".to_owned() } else { format!("{} images", count(n)) }
}

/// The same with the number of classes.
pub(crate) fn card_size(card: &SetCard) -> String {
    format!("{}, {} classes", set_size(card.n_train + card.n_held_out, card.shape), count(card.n_classes))
}

/// What analysing a set will cost here.
pub(crate) fn estimate(estimate: &Estimate) -> String {
    format!("about {} and {} on this device", seconds(estimate.seconds), megabytes(estimate.peak_bytes))
}

/// What an image is called: its class and number, and whether the analysis has seen it.
pub(crate) fn image_name(summary: &SetSummary, image_idx: u32) -> String {
    let class = match summary.class_idx.get(image_idx as usize) {
        None => String::new(),
        Some(&NO_CLASS) => "no label, ".to_owned(),
        Some(&class) => summary.classes.get(usize::from(class)).map_or(String::new(), |(name, _)| format!("{name}, ")),
    };
    let held_out = if image_idx >= summary.n_train { ", held out" } else { "" };
    let given = summary.image_names.get(image_idx as usize).map_or(String::new(), |name| format!(" ({name})"));
    format!("{class}image {}{given}{held_out}", count(image_idx + 1))
}

/// What is to be known of labels, a sentence each: that images have none, and that there is a single class.
pub(crate) fn about_labels(summary: &SetSummary) -> Vec<String> {
    let mut sentences = Vec::new();
    let n_without = summary.n_unlabelled;
    if n_without > 0 {
        let has = if n_without == 1 { "has" } else { "have" };
        sentences.push(format!("{} {has} no label.", images(n_without)));
    }
    let mut used = summary.classes.iter().filter(|(_, n)| *n > 0);
    if let (Some((name, _)), None) = (used.next(), used.next()) {
        let all = if n_without == 0 { "All images" } else { "All labelled images" };
        sentences.push(format!("{all} carry the label \"{name}\". What speaks of classes needs two or more."));
    }
    sentences
}

/// Name and value of everything that identifies a set and its analysis.
pub(crate) fn set_facts(current: &Current, predicted: Option<&Estimate>) -> Vec<(String, String)> {
    let (summary, analysis) = (&current.summary, &current.analysis);
    let mut facts = vec![
        ("Images analysed", count(summary.n_train)),
        ("Images held out", count(summary.n_held_out)),
        ("Values per image, D", count(analysis.n_features)),
        ("Depth", format!("{} bits a value", bits(summary.depth))),
        ("Rank: components with variance", count(analysis.rank)),
        ("Preparation, in order", analysis.preprocessing.join(", ")),
        ("Total variance (divisor N, intensities 0 to 1)", squared_error(analysis.total_variance)),
        ("Fingerprint of pixels, split and labels", summary.fingerprint.clone()),
        (
            "Self-check: components compared with all others",
            format!(
                "{}; largest deviation from orthonormal {:.1e}",
                count(analysis.n_checked),
                analysis.orthonormality_error
            ),
        ),
        ("Computed in", seconds(analysis.seconds)),
        ("Predicted for this device", predicted.map_or(String::new(), estimate)),
    ];
    for line in &summary.plan {
        let reason = if line.reason.is_empty() { String::new() } else { format!(" ({})", line.reason) };
        facts.push((planned(line.subject), format!("{}{reason}", line.taken)));
    }
    if let Some(sentence) = below_rounding(current) {
        facts.push(("Rounding", sentence));
    }
    for (share, n) in &analysis.least_components {
        facts.push(("", format!("{} components hold {:.0} % of the variance", count(*n), share * 100.0)));
    }
    facts.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn planned(subject: PlanSubject) -> &'static str {
    match subject {
        PlanSubject::Images => "Taken as images",
        PlanSubject::Axes => "Axes of the array",
        PlanSubject::Size => "Size and channels",
        PlanSubject::Range => "Values that mean 0 and 1",
        PlanSubject::Depth => "Values are kept with",
        PlanSubject::Background => "Behind transparent parts",
        PlanSubject::Labels => "Labels from",
        PlanSubject::Split => "Held out",
    }
}
