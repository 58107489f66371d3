//! Every sentence that a visitor reads, and how numbers are written.

mod about;
mod numbers;
mod pictures;
mod reading;
mod sets;
mod spectrum;
mod work;

pub(crate) use about::{ABOUT, CITATION, theme};
pub(crate) use numbers::{count, percent, percent_field};
pub(crate) use pictures::{divider, error_rows, layer_error, layer_heading, layer_name, picture_label};
pub(crate) use reading::{reading, waiting};
pub(crate) use sets::{card_size, estimate, image_name, set_facts, set_size};
pub(crate) use spectrum::{component, components, curve_label, cut, scree_label};
pub(crate) use work::{progress, progress_share, spoken_progress, status, title};
