//! Sentences about what was done to the images, in the order in which they are shown.

use std::collections::BTreeSet;
use subspace_lab_words::{Message, Number, t};

use subspace_lab_protocol::intake::{Fit, Preparation};
use subspace_lab_words::written::percent;

use crate::assemble::Group;
use crate::collection::{Image, Plan};
use crate::depth;
use crate::report::size;

/// Sizes, colors and transparency of the images of a set.
pub(crate) fn of_images<'a>(
    images: impl Iterator<Item = &'a Image> + Clone,
    plan: &Plan,
    is_gray: bool,
) -> Vec<Message> {
    let mut notes = Vec::new();
    notes.extend(sizes(images.clone(), plan));
    let n_gray = images.clone().filter(|image| image.traits.is_gray).count() as u64;
    let n_color = images.clone().count() as u64 - n_gray;
    if !is_gray && n_gray > 0 && n_color > 0 {
        notes.push(t!(note_copied_to_rgb, n = Number::count(n_gray)));
    }
    if is_gray && n_color > 0 {
        notes.push(t!(note_turned_to_grey, n = Number::count(n_color)));
    }
    let n_transparent = images.clone().filter(|image| image.traits.is_transparent).count() as u64;
    if n_transparent > 0 {
        let color = color_name(plan.target.background);
        notes.push(t!(note_transparent, n = Number::count(n_transparent), color = &color));
        if depth::hidden(images).is_some() {
            let other = color_name(plan.target.other_background());
            notes.push(t!(note_all_the_same, color = color, other = other));
        }
    }
    notes
}

fn sizes<'a>(images: impl Iterator<Item = &'a Image> + Clone, plan: &Plan) -> Option<Message> {
    let (height, width) = plan.target.size?;
    let sizes: BTreeSet<(u32, u32)> = images.map(|image| image.traits.size).collect();
    let is_square = sizes.iter().all(|(width, height)| width == height);
    let how = match plan.target.fit {
        _ if is_square && height == width => "resized",
        Fit::Crop => "cropped",
        Fit::Pad => "padded",
        Fit::Stretch => "stretched",
    };
    match sizes.first() {
        Some(&only) if sizes.len() == 1 && only == (width, height) => None,
        Some(&only) if sizes.len() == 1 => {
            let given = size(u64::from(only.0), u64::from(only.1));
            Some(t!(note_one_size, given = given, how = how, width = width, height = height))
        }
        _ => Some(t!(
            note_several_sizes,
            n = Number::count(sizes.len() as u64),
            how = how,
            width = width,
            height = height
        )),
    }
}

/// A color in a word, or as the web writes it.
pub(crate) fn color_name(color: [u8; 3]) -> Message {
    match color {
        [0, 0, 0] => t!(color_black).into(),
        [255, 255, 255] => t!(color_white).into(),
        [red, green, blue] => Message::verbatim(&format!("#{red:02x}{green:02x}{blue:02x}")),
    }
}

/// What a cap left.
pub(crate) fn cap(cap: u32, n_found: usize, groups: &[Group], seed: u64) -> Message {
    let has = |is_class: bool| groups.iter().any(|group| group.is_class == is_class);
    let of = match (has(true), has(false)) {
        (true, true) => "both",
        (true, false) => "classes",
        (false, _) => "all",
    };
    let n_drawn: u64 = groups.iter().map(|group| group.n_drawn as u64).sum();
    let (n_drawn, n_found) = (Number::count(n_drawn), Number::count(n_found as u64));
    t!(note_cap, cap = Number::count(cap), of = of, seed = seed, n_drawn = n_drawn, n_found = n_found)
}

/// What is held out.
pub(crate) fn held_out(n: usize, seed: u64) -> Message {
    t!(note_held_out, n = Number::count(n as u64), seed = seed)
}

/// Of whom nothing is held out although a share was to be, why, and what helps. `is_added`: a set was there before.
pub(crate) fn not_held_out(groups: &[Group], preparation: &Preparation, is_added: bool) -> Option<Message> {
    let share = preparation.held_out_share;
    let drawn = || groups.iter().filter(|group| group.n_drawn > 0);
    let without = || drawn().filter(|group| group.n_held_out == 0);
    if share <= 0.0 || without().next().is_none() {
        return None;
    }
    let n_classes = |groups: &mut dyn Iterator<Item = &Group>| groups.filter(|group| group.is_class).count() as u64;
    let (n, n_all) = (n_classes(&mut without()), n_classes(&mut drawn()));
    let (n_without, n_all) = (Number::count(n), Number::count(n_all));
    let who = match (drawn().count() == without().count(), without().any(|group| !group.is_class)) {
        (true, _) if is_added => t!(note_none_of_the_added).into(),
        (true, _) => t!(note_none_held_out).into(),
        (false, true) if n == 0 => t!(note_none_without_label).into(),
        (false, true) => t!(note_none_of_classes_and_others, n = n_without, n_all = n_all),
        (false, false) => t!(note_none_of_classes, n = n_without, n_all = n_all),
    };
    let n_needed = least_held_out_from(share);
    let of = if n > 0 { "class" } else { "all" };
    let percent = Number::written(100.0 * share, percent(share));
    let needed = t!(note_holding_out, percent = percent, n = Number::count(n_needed), of = of);
    let more = match preparation.per_class_cap {
        Some(cap) if u64::from(cap) < n_needed => "cap",
        _ => "images",
    };
    // Where each has a single image, no share is large enough.
    let advice = if without().any(|group| group.n_drawn > 1) {
        t!(note_larger_share_or, more = more)
    } else {
        t!(note_more_images, more = more)
    };
    Some(t!(note_not_held_out, who = who, needed = needed, advice = advice))
}

/// The least number of images of which some are held out, and some are not.
fn least_held_out_from(share: f64) -> u64 {
    let is_enough = |n: f64| (share * n).round() >= 1.0;
    let n = (0.5 / share).ceil();
    let n = if is_enough(n - 1.0) { n - 1.0 } else { n };
    (if is_enough(n) { n } else { n + 1.0 }).max(2.0) as u64
}

/// What lossy files mean for the bottom of the spectrum.
pub(crate) fn lossy(n: u32) -> Message {
    t!(note_lossy, n = Number::count(n))
}
