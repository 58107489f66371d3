//! Sentences about what was done to the images, in the order in which they are shown.

use std::collections::BTreeSet;

use subspace_lab_protocol::intake::{Fit, Preparation};
use subspace_lab_words::written::percent;

use crate::assemble::Group;
use crate::collection::{Image, Plan};
use crate::depth;
use crate::report::{count, plural, size};

/// Sizes, colors and transparency of the images of a set.
pub(crate) fn of_images<'a>(
    images: impl Iterator<Item = &'a Image> + Clone,
    plan: &Plan,
    is_gray: bool,
) -> Vec<String> {
    let mut notes = Vec::new();
    notes.extend(sizes(images.clone(), plan));
    let n_gray = images.clone().filter(|image| image.traits.is_gray).count() as u64;
    let n_color = images.clone().count() as u64 - n_gray;
    if !is_gray && n_gray > 0 && n_color > 0 {
        notes.push(format!(
            "{} copied to RGB; prepared as grey, all would be of one kind.",
            plural(n_gray, "grey image was", "grey images were")
        ));
    }
    if is_gray && n_color > 0 {
        notes.push(format!("{} turned to grey.", plural(n_color, "colour image was", "colour images were")));
    }
    let n_transparent = images.clone().filter(|image| image.traits.is_transparent).count() as u64;
    if n_transparent > 0 {
        let n = plural(n_transparent, "image has", "images have");
        let name = color_name(plan.target.background);
        notes.push(format!("{n} transparent parts; shown on {name}."));
        if depth::hidden(images).is_some() {
            let other = color_name(plan.target.other_background());
            notes.push(format!("All of them are the same on {name}; choose another background ({other} shows them)."));
        }
    }
    notes
}

fn sizes<'a>(images: impl Iterator<Item = &'a Image> + Clone, plan: &Plan) -> Option<String> {
    let (height, width) = plan.target.size?;
    let sizes: BTreeSet<(u32, u32)> = images.map(|image| image.traits.size).collect();
    let is_square = sizes.iter().all(|(width, height)| width == height);
    let how = match plan.target.fit {
        _ if is_square && height == width => "resized",
        Fit::Crop => "centre-cropped and resized",
        Fit::Pad => "padded and resized",
        Fit::Stretch => "stretched",
    };
    let target = format!("{width} x {height}");
    match sizes.first() {
        Some(&only) if sizes.len() == 1 && only == (width, height) => None,
        Some(&only) if sizes.len() == 1 => {
            let given = size(u64::from(only.0), u64::from(only.1));
            Some(format!("Images of {given} were {how} to {target}."))
        }
        _ => Some(format!("Images have {} different sizes. Each was {how} to {target}.", count(sizes.len() as u64))),
    }
}

/// A color in a word, or as the web writes it.
pub(crate) fn color_name(color: [u8; 3]) -> String {
    match color {
        [0, 0, 0] => "black".to_owned(),
        [255, 255, 255] => "white".to_owned(),
        [red, green, blue] => format!("#{red:02x}{green:02x}{blue:02x}"),
    }
}

/// What a cap left.
pub(crate) fn cap(cap: u32, n_found: usize, groups: &[Group], seed: u64) -> String {
    let has = |is_class: bool| groups.iter().any(|group| group.is_class == is_class);
    let what = match (has(true), has(false)) {
        (true, true) => " of each class, and of those without a label,",
        (true, false) => " of each class",
        (false, _) => "",
    };
    let n_drawn = groups.iter().map(|group| group.n_drawn as u64).sum();
    let (n_drawn, n_found) = (count(n_drawn), count(n_found as u64));
    format!("At most {} images{what} were drawn with seed {seed}: {n_drawn} of {n_found}.", count(u64::from(cap)))
}

/// What is held out.
pub(crate) fn held_out(n: usize, seed: u64) -> String {
    format!("{} held out, drawn with seed {seed}.", plural(n as u64, "image is", "images are"))
}

/// Of whom nothing is held out although a share was to be, why, and what helps. `is_added`: a set was there before.
pub(crate) fn not_held_out(groups: &[Group], preparation: &Preparation, is_added: bool) -> Option<String> {
    let share = preparation.held_out_share;
    let drawn = || groups.iter().filter(|group| group.n_drawn > 0);
    let without = || drawn().filter(|group| group.n_held_out == 0);
    if share <= 0.0 || without().next().is_none() {
        return None;
    }
    let n_classes = |groups: &mut dyn Iterator<Item = &Group>| groups.filter(|group| group.is_class).count() as u64;
    let (n, n_all) = (n_classes(&mut without()), n_classes(&mut drawn()));
    let who = match (drawn().count() == without().count(), without().any(|group| !group.is_class)) {
        (true, _) if is_added => "None of the added images is held out".to_owned(),
        (true, _) => "No image is held out".to_owned(),
        (false, true) if n == 0 => "No image without a label is held out".to_owned(),
        (false, true) => format!(
            "Nothing is held out of {} of {} and of the images without a label",
            count(n),
            plural(n_all, "class", "classes")
        ),
        (false, false) => format!("Nothing is held out of {} of {}", count(n), plural(n_all, "class", "classes")),
    };
    let n_needed = least_held_out_from(share);
    let of_what = if n > 0 { " of a class" } else { "" };
    let needed = format!("{} % takes at least {}{of_what}", percent(share), plural(n_needed, "image", "images"));
    let more = match preparation.per_class_cap {
        Some(cap) if u64::from(cap) < n_needed => "allow more of each class",
        _ => "add images",
    };
    // Where each has a single image, no share is large enough.
    let advice = if without().any(|group| group.n_drawn > 1) { "choose a larger share or " } else { "" };
    Some(format!("{who}: holding out {needed}; {advice}{more}."))
}

/// The least number of images of which some are held out, and some are not.
fn least_held_out_from(share: f64) -> u64 {
    let is_enough = |n: f64| (share * n).round() >= 1.0;
    let n = (0.5 / share).ceil();
    let n = if is_enough(n - 1.0) { n - 1.0 } else { n };
    (if is_enough(n) { n } else { n + 1.0 }).max(2.0) as u64
}

/// What lossy files mean for the bottom of the spectrum.
pub(crate) fn lossy(n: u32) -> String {
    let n = plural(u64::from(n), "image comes", "images come");
    format!("{n} from JPEG or lossy WebP: the far bottom of the spectrum then holds compression noise.")
}
