//! One's own sets: reading, preparing, keeping.

use subspace_lab_protocol::event::Estimate;
use subspace_lab_protocol::intake::{ColorMode, Fit, PlanSubject, Preparation, Skipped};
use subspace_lab_protocol::reader::{Keeping, NotKept};

use super::numbers::{count, megabytes, seconds};
use super::sets::{images, set_size};
use crate::browser;
use crate::shelf::{OwnSet, Reading};
use crate::too_much::{Cheaper, TooMuch};

/// What a set is called that has no better name.
pub(crate) const OWN_SET: &str = "My pictures";

pub(crate) const NO_LABELS: &str = "No class folders or labels file found. Spectrum and pictures work; what speaks of \
                                    classes needs labels: put images into one folder per class, or add labels.csv (file,label).";

/// "1,240 of 5,000 files, 1,237 images, 310 a second, 3 left out"
pub(crate) fn reading(reading: &Reading) -> String {
    let it = reading.progress;
    let elapsed = ((browser::now_millis() - reading.since_millis) / 1000.0).max(0.1);
    let mut parts = vec![
        format!("reading: {} of {} files", count(it.n_files_done), count(it.n_files)),
        format!("{} images", count(it.n_images)),
        format!("{} a second", count((f64::from(it.n_images) / elapsed).round() as u32)),
    ];
    if it.n_skipped > 0 {
        parts.push(format!("{} left out", count(it.n_skipped)));
    }
    parts.join(", ")
}

/// "cats/12.jpg: damaged JPEG"
pub(crate) fn skipped(it: &Skipped) -> String {
    format!("{}: {}", it.path, it.reason)
}

pub(crate) fn files_waiting(n_files: u32, is_reading: bool) -> String {
    let what =
        if n_files == 1 { "One file has come".to_owned() } else { format!("{} files have come", count(n_files)) };
    match (is_reading, n_files) {
        (false, _) => format!("{what}."),
        (true, 1) => format!("{what}; it waits until the reading is done."),
        (true, _) => format!("{what}; they wait until the reading is done."),
    }
}

/// "Add to birds (24 images)"
pub(crate) fn add_to((title, n_images): &(String, u32)) -> String {
    format!("Add to {title} ({})", images(*n_images))
}

/// What a choice among readings is called.
pub(crate) fn other_reading(subject: PlanSubject) -> &'static str {
    match subject {
        PlanSubject::Images => "Which array holds the pictures",
        PlanSubject::Labels => "Where labels come from",
        PlanSubject::Split => "Which images are held out",
        PlanSubject::Background => "What the fourth band is",
        PlanSubject::Axes | PlanSubject::Size | PlanSubject::Range | PlanSubject::Depth => "Another reading",
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
        Some(percent) if percent > 0.0 => format!("reading files, {percent:.0} percent"),
        _ => "reading files".to_owned(),
    }
}

pub(crate) fn own_size(set: &OwnSet) -> String {
    let classes = match set.card.n_classes {
        0 => ", no classes".to_owned(),
        1 => ", 1 class".to_owned(),
        n => format!(", {} classes", count(n)),
    };
    format!("{}{classes}", set_size(set.card.n_images, set.card.shape))
}

pub(crate) fn kept(set: &OwnSet, keeping: Keeping) -> String {
    let place = match (&set.file, keeping) {
        (None, _) => "in this tab only",
        (Some(_), Keeping::UntilClosed) => "kept until this window closes",
        (Some(_), _) => "kept by this browser",
    };
    format!("{}, {place}", megabytes(set.n_bytes))
}

/// What becomes of the visitor's pictures.
pub(crate) fn keeping(it: Keeping) -> &'static str {
    match it {
        Keeping::InBrowser => {
            "They stay on this device, kept by this browser until you forget them. In a private window nothing is kept once it closes."
        }
        Keeping::UntilClosed => {
            "They stay on this device. This looks like a private window: nothing will be kept once it closes."
        }
        Keeping::InTab(NotKept::Refused) => {
            "They stay in this tab. This browser keeps nothing here (a private window, or storage is switched off): \
             sets are gone when you close or reload the tab."
        }
        Keeping::InTab(NotKept::NoRoom) => {
            "There is no room left on this device to keep the newest set: it is gone when you close or reload the tab. \
             Forget some sets that are kept, or free space on the disk."
        }
    }
}

/// "32 × 32, cropped, 20 % held out"
pub(crate) fn preparation(it: &Preparation) -> String {
    let fit = match it.fit {
        Fit::Crop => "cropped",
        Fit::Pad => "padded",
        Fit::Stretch => "stretched",
    };
    let size = it.size_px.map_or("sizes as given".to_owned(), |px| format!("{px} × {px}, {fit}"));
    let color = match it.color {
        ColorMode::AsGiven => "",
        ColorMode::Gray => ", grey",
        ColorMode::Rgb => ", colour",
    };
    format!("{size}{color}, {:.0} % held out", it.held_out_share * 100.0)
}

pub(crate) fn too_much(it: &TooMuch) -> String {
    if it.cheaper.is_empty() {
        let cost = format!("{} and {}", seconds(it.whole.seconds), megabytes(it.whole.peak_bytes));
        return format!(
            "Analysing this takes about {cost} on this device. To have it cheaper, add its files again: they are not at hand any more."
        );
    }
    let cost = format!("about {} and {}", seconds(it.whole.seconds), megabytes(it.whole.peak_bytes));
    if it.fits {
        format!("Analysing this takes {cost} on this device. Cheaper:")
    } else {
        format!("Analysing this needs {cost}, more than a browser tab can have. What fits:")
    }
}

pub(crate) fn cheaper(way: Cheaper, estimate: &Estimate) -> String {
    let what = match way {
        Cheaper::Size(px) => format!("{px} × {px} pixels"),
        Cheaper::Gray => "in grey".to_owned(),
        Cheaper::Images(n) => format!("{} images, drawn with the seed", count(n)),
    };
    format!("{what}: {}, {}", seconds(estimate.seconds), megabytes(estimate.peak_bytes))
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
        0 => "No two images are equal after preparation.".to_owned(),
        _ if n_superfluous == 1 => "1 image is equal to an earlier one after preparation:".to_owned(),
        _ => format!("{} images are equal to an earlier one after preparation:", count(n_superfluous as u32)),
    }
}

/// What is said beside the bottom of sets that were decoded from lossy files.
pub(crate) fn lossy(n_lossy: u32, n_images: u32) -> String {
    format!(
        "{} of {} images come from JPEG or lossy WebP: the far bottom of the spectrum holds compression noise.",
        count(n_lossy),
        count(n_images)
    )
}
