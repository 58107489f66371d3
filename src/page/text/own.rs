//! One's own sets: reading, preparing, keeping.

use subspace_lab_protocol::event::Estimate;
use subspace_lab_protocol::intake::{ColorMode, Fit, PlanSubject, Preparation, Skipped};
use subspace_lab_protocol::reader::{Keeping, NotKept};
use subspace_lab_words::{Code, Number, Words, t};

use super::lists::listed;
use super::numbers::{megabytes, seconds};
use super::sets::{images, set_size};
use crate::browser;
use crate::shelf::{OwnSet, Reading};
use crate::too_much::{Cheaper, TooMuch};

/// What a set is called that has no better name.
pub(crate) const OWN_SET: Code = t!(own_my_pictures);

pub(crate) const NO_LABELS: Code = t!(own_no_class_folders_or_labels_file);

/// "1,240 of 5,000 files, 1,237 images, 310 a second, 3 left out"
pub(crate) fn reading(reading: &Reading) -> String {
    let it = reading.progress;
    let elapsed = ((browser::now_millis() - reading.since_millis) / 1000.0).max(0.1);
    let mut parts = vec![
        t!(own_reading_of_files, n_files_done = Number::count(it.n_files_done), n_files = Number::count(it.n_files))
            .words(),
        t!(own_images, n_images = Number::count(it.n_images)).words(),
        t!(own_a_second, elapsed = Number::count((f64::from(it.n_images) / elapsed).round() as u32)).words(),
    ];
    if it.n_skipped > 0 {
        parts.push(t!(own_left_out, n_skipped = Number::count(it.n_skipped)).words());
    }
    listed(parts)
}

/// "cats/12.jpg: damaged JPEG"
pub(crate) fn skipped(it: &Skipped) -> String {
    t!(own_path_and_reason, path = &it.path, reason = &it.reason).words()
}

pub(crate) fn files_waiting(n_files: u32, is_reading: bool) -> String {
    let n = Number::count(n_files);
    if is_reading { t!(own_files_wait, n = n).words() } else { t!(own_files_came, n = n).words() }
}

/// "Add to birds (24 images)"
pub(crate) fn add_to((title, n_images): &(String, u32)) -> String {
    t!(own_add_to, title = title, n_images = images(*n_images)).words()
}

/// What a choice among readings is called.
pub(crate) fn other_reading(subject: PlanSubject) -> String {
    match subject {
        PlanSubject::Images => t!(own_which_array_holds_the_pictures).words(),
        PlanSubject::Labels => t!(own_where_labels_come_from).words(),
        PlanSubject::Split => t!(own_which_images_are_held_out).words(),
        PlanSubject::Background => t!(own_what_the_fourth_band_is).words(),
        PlanSubject::Axes | PlanSubject::Size | PlanSubject::Range | PlanSubject::Depth => {
            t!(own_another_reading).words()
        }
    }
}

/// How far a reading is; `None` while that is not known.
pub(crate) fn reading_share(reading: &Reading) -> Option<f64> {
    let it = reading.progress;
    let within = if it.n_parts > 0 { f64::from(it.n_parts_done) / f64::from(it.n_parts) } else { 0.0 };
    let share = (f64::from(it.n_files_done) + within) / f64::from(it.n_files.max(1));
    (it.n_files > 1 || it.n_parts > 0).then_some(share.min(1.0))
}

/// The same for screen readers, who hear each quarter of it.
pub(crate) fn spoken_reading(reading: &Reading) -> String {
    match reading_share(reading).map(|share| (share * 4.0).floor() * 25.0) {
        Some(percent) if percent > 0.0 => t!(own_reading_files_percent, percent = Number::fixed(percent, 0)).words(),
        _ => t!(own_reading_files).words(),
    }
}

pub(crate) fn own_size(set: &OwnSet) -> String {
    let classes = t!(own_set_classes, n = Number::count(set.card.n_classes));
    t!(own_set_size, size = set_size(set.card.n_images, set.card.shape), classes = classes).words()
}

pub(crate) fn kept(set: &OwnSet, keeping: Keeping) -> String {
    let place = match (&set.file, keeping) {
        (None, _) => t!(own_in_this_tab_only).words(),
        (Some(_), Keeping::UntilClosed) => t!(own_kept_until_this_window_closes).words(),
        (Some(_), _) => t!(own_kept_by_this_browser).words(),
    };
    t!(own_kept_where, size = megabytes(set.n_bytes), place = place).words()
}

/// What becomes of the visitor's pictures.
pub(crate) fn keeping(it: Keeping) -> String {
    match it {
        Keeping::InBrowser => t!(own_they_stay_on_this_device_kept).words(),
        Keeping::UntilClosed => t!(own_they_stay_on_this_device_this).words(),
        Keeping::InTab(NotKept::Refused) => t!(own_they_stay_in_this_tab_this).words(),
        Keeping::InTab(NotKept::NoRoom) => t!(own_there_is_no_room_left_on).words(),
    }
}

/// "32 × 32, cropped, 20 % held out"
pub(crate) fn preparation(it: &Preparation) -> String {
    let fit = match it.fit {
        Fit::Crop => t!(own_cropped).words(),
        Fit::Pad => t!(own_padded).words(),
        Fit::Stretch => t!(own_stretched).words(),
    };
    let size = it.size_px.map_or(t!(own_sizes_as_given).words(), |px| format!("{px} × {px}, {fit}"));
    let color = match it.color {
        ColorMode::AsGiven => "given",
        ColorMode::Gray => "grey",
        ColorMode::Rgb => "colour",
    };
    t!(own_held_out, size = size, color = color, held_out_share = Number::fixed(it.held_out_share * 100.0, 0)).words()
}

pub(crate) fn too_much(it: &TooMuch) -> String {
    if it.cheaper.is_empty() {
        let cost = t!(own_and, whole = seconds(it.whole.seconds), peak_bytes = megabytes(it.whole.peak_bytes)).words();
        return t!(own_analysing_this_takes_about_on_this, cost = cost).words();
    }
    let cost =
        t!(own_about_and, whole = seconds(it.whole.seconds), peak_bytes = megabytes(it.whole.peak_bytes)).words();
    if it.fits {
        t!(own_analysing_this_takes_on_this_device, cost = cost).words()
    } else {
        t!(own_analysing_this_needs_more_than_a, cost = cost).words()
    }
}

pub(crate) fn cheaper(way: Cheaper, estimate: &Estimate) -> String {
    let what = match way {
        Cheaper::Size(px) => t!(own_pixels, px = px).words(),
        Cheaper::Gray => t!(own_in_grey).words(),
        Cheaper::Images(n) => t!(own_images_drawn_with_the_seed, n = Number::count(n)).words(),
    };
    t!(own_way_costs, what = what, seconds = seconds(estimate.seconds), memory = megabytes(estimate.peak_bytes)).words()
}

/// "#rrggbb"
pub(crate) fn color_code([red, green, blue]: [u8; 3]) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// The color in "#rrggbb".
pub(crate) fn read_color_code(code: &str) -> Option<[u8; 3]> {
    let value = u32::from_str_radix(code.strip_prefix('#').filter(|digits| digits.len() == 6)?, 16).ok()?;
    Some([(value >> 16) as u8, (value >> 8) as u8, value as u8])
}

/// How many groups of equal images there are.
pub(crate) fn duplicates(n_groups: usize, n_superfluous: usize) -> String {
    match n_groups {
        0 => t!(own_no_two_images_are_equal_after).words(),
        _ => t!(own_equal_images, n = Number::count(n_superfluous as u32)).words(),
    }
}

/// What is said beside the bottom of sets that were decoded from lossy files.
pub(crate) fn lossy(n_lossy: u32, n_images: u32) -> String {
    t!(own_of_images_come_from_jpeg_or, n_lossy = Number::count(n_lossy), n_images = Number::count(n_images)).words()
}
