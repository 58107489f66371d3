//! Rows of pictures, single pictures and their errors.

use subspace_lab_charts::numbers::{components, percent, squared_error};
use subspace_lab_protocol::event::{ErrorPair, Reconstructed, SetSummary};
use subspace_lab_protocol::request::Layer;
use subspace_lab_protocol::settings::Shown;
use subspace_lab_words::{Number, Words, t};

use super::numbers::decibels;
use super::sets::image_name;
use crate::lab::layer;

pub(crate) fn layer_name(layer: Layer) -> String {
    match layer {
        Layer::Original => t!(rebuilt_original).words(),
        Layer::Top => t!(rebuilt_top).words(),
        Layer::Bottom => t!(rebuilt_bottom).words(),
        Layer::Residual => t!(rebuilt_residual).words(),
    }
}

/// What stands beside a row of pictures.
#[derive(Default)]
pub(crate) struct Heading {
    pub(crate) name: String,
    pub(crate) share: String,
    pub(crate) detail: String,
}

pub(crate) fn layer_heading(answer: Option<&Reconstructed>, layer: Layer, rank: u32, stretched: bool) -> Heading {
    let name = layer_name(layer);
    let Some(answer) = answer else { return Heading { name, ..Heading::default() } };
    let (top, after) = (answer.top, answer.bottom_after);
    let (share, detail) = match layer {
        Layer::Original => (String::new(), String::new()),
        Layer::Top => {
            let which = match top.n_components {
                n @ 0..=1 => components(n),
                n => t!(rebuilt_the_first, n = Number::count(n)).words(),
            };
            (percent(top.share).words(), which)
        }
        Layer::Bottom => {
            let left = Number::count(rank - after.n_components.min(rank));
            let which =
                if after == top { t!(rebuilt_the_other, left = left) } else { t!(rebuilt_the_last, left = left) };
            let gain = Number::fixed(answer.gain, 1);
            let which = if stretched { t!(rebuilt_with_contrast, which = which, gain = gain) } else { which };
            (percent(1.0 - after.share).words(), which.words())
        }
        Layer::Residual => (
            String::new(),
            t!(rebuilt_original_top_full_colour_at, residual_limit = Number::fixed(answer.residual_limit, 2)).words(),
        ),
    };
    Heading { name, share, detail }
}

/// A picture in words: what it is and how far it is from the original.
pub(crate) fn picture_label(
    summary: &SetSummary,
    answer: Option<&Reconstructed>,
    layer: Layer,
    image_idx: u32,
) -> String {
    let name = image_name(summary, image_idx);
    let position = answer.and_then(|answer| answer.image_idx.iter().position(|&it| it == image_idx));
    let error = answer.zip(position).and_then(|(answer, position)| layer_error(answer, layer, position));
    match error {
        Some(error) => t!(rebuilt_picture_with_error, layer = layer_name(layer), name = name, error = error).words(),
        None => t!(rebuilt_picture, layer = layer_name(layer), name = name).words(),
    }
}

/// The error of one picture; the original has none.
pub(crate) fn layer_error(answer: &Reconstructed, layer: Layer, position: usize) -> Option<String> {
    let errors = answer.image_errors.get(position)?;
    let error = match layer {
        Layer::Original => return None,
        Layer::Top | Layer::Residual => errors.top,
        Layer::Bottom => errors.bottom,
    };
    Some(t!(rebuilt_squared_error_psnr, mse = squared_error(error.mse), psnr_db = decibels(error.psnr_db)).words())
}

/// Rows of the table of errors: each image shown, then the analysed and the held-out images together.
pub(crate) fn error_rows(summary: &SetSummary, answer: &Reconstructed) -> Vec<[String; 5]> {
    let row = |name: String, it: &ErrorPair| {
        [
            name,
            squared_error(it.top.mse).words(),
            decibels(it.top.psnr_db).words(),
            squared_error(it.bottom.mse).words(),
            decibels(it.bottom.psnr_db).words(),
        ]
    };
    let images = answer.image_idx.iter().zip(&answer.image_errors);
    let mut rows: Vec<_> = images.map(|(&image_idx, errors)| row(image_name(summary, image_idx), errors)).collect();
    rows.push(row(t!(rebuilt_all_analysed, n_train = Number::count(summary.n_train)).words(), &answer.train_error));
    if let Some(held_out) = &answer.held_out_error {
        rows.push(row(t!(rebuilt_all_held_out, n_held_out = Number::count(summary.n_held_out)).words(), held_out));
    }
    rows
}

/// What the divider of the compare layout speaks.
pub(crate) fn divider(left_percent: u32, (left, right): (Shown, Shown)) -> String {
    let side = |part: u32, shown: Shown| {
        t!(rebuilt_part_of_width, share = percent(f64::from(part) / 100.0), layer = layer_name(layer(shown))).words()
    };
    t!(list_and_next, list = side(left_percent, left), next = side(100 - left_percent, right)).words()
}

/// The images that the first components rebuild worst.
pub(crate) fn worst(n_components: u32) -> String {
    t!(rebuilt_rebuilt_worst_by_components, n_components = Number::count(n_components)).words()
}
