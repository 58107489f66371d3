//! The longer sentences that visitors read, and how numbers are written. Labels of controls stand with the controls, what the
//! engine says of a set or a noise comes from the engine.

mod defined;
mod lists;
mod numbers;
mod own;
mod pictures;
mod reading;
mod sets;
mod spectrum;
mod themes;
mod tone;
mod work;

pub(crate) use defined::Defined;
pub(crate) use lists::{clauses, listed, within_a_sentence};
pub(crate) use numbers::{megabytes, percent_field, seconds};
pub(crate) use own::{
    NO_LABELS, OWN_SET, add_to, cheaper, color_code, duplicates, files_waiting, keeping, kept, other_reading, own_size,
    preparation, read_color_code, reading as reading_progress, reading_share, skipped, spoken_reading, too_much,
};
pub(crate) use pictures::{divider, error_rows, layer_error, layer_heading, layer_name, picture_label, worst};
pub(crate) use reading::{preview, preview_label, reading, waiting};
pub(crate) use sets::{about_labels, card_size, estimate, image_name, images, set_facts, set_title, summary_size};
pub(crate) use spectrum::{below_rounding, component, with_rounding};
pub(crate) use subspace_lab_charts::numbers::{components, cut, percent, squared_error};
pub(crate) use themes::theme;
pub(crate) use tone::{Tone, sentences, toned};
pub(crate) use work::{progress, progress_share, solving, spoken_progress, status, title};
