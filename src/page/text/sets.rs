//! Image sets, their sizes and their images.

use subspace_lab_charts::numbers::squared_error;
use subspace_lab_protocol::event::{Estimate, SetCard, SetSummary};
use subspace_lab_protocol::intake::PlanSubject;
use subspace_lab_protocol::{ImageShape, NO_CLASS};
use subspace_lab_words::{Message, Number, Words, t};

use super::lists::listed;
use super::numbers::{megabytes, seconds};
use super::spectrum::{below_rounding, bits};
use crate::lab::{BUILT_IN_SETS, Current};

fn colors(shape: ImageShape) -> String {
    if shape.n_channels == 1 { t!(sets_grey).words() } else { t!(sets_colour).words() }
}

/// "200 images, 64 × 64, colour"
pub(crate) fn set_size(n_images: u32, shape: ImageShape) -> String {
    format!("{}, {} × {}, {}", images(n_images), shape.width_px, shape.height_px, colors(shape))
}

/// The same of a set on screen, with how many of its images are here, where not all are.
pub(crate) fn summary_size(summary: &SetSummary) -> String {
    let size = set_size(summary.n_images(), summary.shape);
    match summary.are_moments {
        true => t!(sets_of_which_here, size = size, n = Number::count(summary.n_here())).words(),
        false => size,
    }
}

/// What a set is called: one of the page's own in the language of the page, another as its files say.
pub(crate) fn set_title(name: &str, title: impl Into<Message>) -> Message {
    let own = BUILT_IN_SETS.iter().find(|(it, _)| *it == name);
    own.map_or_else(|| title.into(), |(_, title)| (*title).into())
}

/// "1 image", "1,240 images"
pub(crate) fn images(n: u32) -> String {
    t!(images, n = Number::count(n)).words()
}

/// The same with the number of classes.
pub(crate) fn card_size(card: &SetCard) -> String {
    t!(
        sets_classes,
        shape = set_size(card.n_train + card.n_held_out, card.shape),
        n_classes = Number::count(card.n_classes)
    )
    .words()
}

/// What analysing a set will cost here.
pub(crate) fn estimate(estimate: &Estimate) -> String {
    t!(sets_about_and_on_this_device, estimate = seconds(estimate.seconds), peak_bytes = megabytes(estimate.peak_bytes))
        .words()
}

/// What an image is called: its class and number, and whether the analysis has seen it.
pub(crate) fn image_name(summary: &SetSummary, image_idx: u32) -> String {
    let number = Number::count(image_idx + 1);
    let class_idx = summary.class_idx.get(image_idx as usize).copied();
    let class = class_idx.and_then(|class_idx| summary.classes.get(usize::from(class_idx)));
    let image = match (class_idx, class) {
        (Some(NO_CLASS), _) => t!(sets_image_without_label, image_idx = number),
        (_, Some((name, _))) => t!(sets_image_of_class, class = name, image_idx = number),
        _ => t!(sets_image, image_idx = number),
    };
    let image = match summary.image_names.get(image_idx as usize) {
        Some(name) => t!(sets_image_with_name, image = image, name = name),
        None => image,
    };
    let is_held_out = image_idx >= summary.first_held_out();
    if is_held_out { t!(sets_image_held_out, image = image) } else { image }.words()
}

/// What is to be known of labels, a sentence each: that images have none, and that there is a single class.
pub(crate) fn about_labels(summary: &SetSummary) -> Vec<String> {
    let mut sentences = Vec::new();
    let n_without = summary.n_unlabelled;
    if n_without > 0 {
        sentences.push(t!(sets_no_label, n_without = Number::count(n_without)).words());
    }
    let mut used = summary.classes.iter().filter(|(_, n)| *n > 0);
    if let (Some((name, _)), None) = (used.next(), used.next()) {
        let all = if n_without == 0 { t!(sets_all_images).words() } else { t!(sets_all_labelled_images).words() };
        sentences.push(t!(sets_carry_the_label_what_speaks_of, all = all, name = name).words());
    }
    sentences
}

/// Name and value of everything that identifies a set and its analysis.
pub(crate) fn set_facts(current: &Current, predicted: Option<&Estimate>) -> Vec<(String, String)> {
    let (summary, analysis) = (&current.summary, &current.analysis);
    let fingerprint = match summary.are_moments {
        true => t!(sets_fingerprint_of_moments),
        false => t!(sets_fingerprint_of_pixels_split_and_labels),
    };
    let mut facts = vec![
        (t!(sets_images_analysed).words(), Number::count(summary.n_train).words()),
        (t!(sets_images_held_out).words(), Number::count(summary.n_held_out).words()),
        (t!(sets_values_per_image_d).words(), Number::count(analysis.n_features).words()),
        (t!(sets_depth).words(), t!(sets_bits_a_value, depth = bits(summary.depth)).words()),
        (t!(sets_rank_components_with_variance).words(), Number::count(analysis.rank).words()),
        (t!(sets_preparation_in_order).words(), listed(analysis.preprocessing.iter().map(Words::words))),
        (t!(sets_total_variance_divisor_n_intensities_0).words(), squared_error(analysis.total_variance).words()),
        (fingerprint.words(), Message::verbatim(&summary.fingerprint).words()),
        (
            t!(sets_self_check_components_compared_with_all).words(),
            t!(
                sets_largest_deviation_from_orthonormal,
                n_checked = Number::count(analysis.n_checked),
                orthonormality_error = analysis.orthonormality_error
            )
            .words(),
        ),
        (t!(sets_computed_in).words(), seconds(analysis.seconds).words()),
        (t!(sets_predicted_for_this_device).words(), predicted.map_or(String::new(), estimate)),
    ];
    if summary.are_moments {
        facts.push((t!(sets_moments).words(), t!(sets_only_moments).words()));
    }
    for line in &summary.plan {
        let said = match &line.reason {
            None => line.taken.clone(),
            Some(reason) => t!(sets_taken_for_reason, taken = &line.taken, reason = reason),
        };
        facts.push((planned(line.subject), said.words()));
    }
    if let Some(sentence) = below_rounding(current) {
        facts.push((t!(sets_rounding).words(), sentence));
    }
    for (share, n) in &analysis.least_components {
        facts.push((
            String::new(),
            t!(sets_components_hold_of_the_variance, n = Number::count(*n), share = Number::fixed(share * 100.0, 0))
                .words(),
        ));
    }
    facts
}

fn planned(subject: PlanSubject) -> String {
    match subject {
        PlanSubject::Images => t!(sets_taken_as_images).words(),
        PlanSubject::Axes => t!(sets_axes_of_the_array).words(),
        PlanSubject::Size => t!(sets_size_and_channels).words(),
        PlanSubject::Range => t!(sets_values_that_mean_0_and_1).words(),
        PlanSubject::Depth => t!(sets_values_are_kept_with).words(),
        PlanSubject::Background => t!(sets_behind_transparent_parts).words(),
        PlanSubject::Labels => t!(sets_labels_from).words(),
        PlanSubject::Split => t!(sets_held_out_2).words(),
    }
}
