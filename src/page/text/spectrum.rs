//! Components, cuts and curves.

use subspace_lab_charts::numbers::percent;
use subspace_lab_protocol::Depth;
use subspace_lab_protocol::event::Analysis;
use subspace_lab_words::{Number, Words, t};

use crate::lab::Current;

/// What stands under an eigen-image.
#[derive(Default)]
pub(crate) struct ComponentText {
    pub(crate) title: String,
    pub(crate) share: String,
    pub(crate) limits: String,
}

/// `position` counts from 0; `limit` is the magnitude shown in full color.
pub(crate) fn component(analysis: &Analysis, position: u32, limit: Option<f32>) -> ComponentText {
    let ratio = analysis.explained_variance_ratio.get(position as usize).copied();
    ComponentText {
        title: t!(spectrum_component, position = Number::count(position + 1)).words(),
        share: ratio.map_or(String::new(), |it| percent(it).words()),
        limits: limit.map_or(String::new(), |limit| t!(spectrum_colour, limit = Number::fixed(limit, 3)).words()),
    }
}

/// Where variances are no larger than rounding alone makes them, if they are anywhere; of lossy files, that theirs lies higher.
pub(crate) fn below_rounding(current: &Current) -> Option<String> {
    let first = current.analysis.below_rounding_idx? + 1;
    let summary = &current.summary;
    let rounding = if summary.max_value == summary.depth.max() {
        t!(spectrum_to_bits, depth = bits(summary.depth)).words()
    } else {
        t!(spectrum_to_steps_of_1, n_steps = Number::count(summary.max_value)).words()
    };
    let said = t!(spectrum_from_component_on_variances_are_no, first = Number::count(first), rounding = rounding);
    Some(if summary.n_lossy > 0 { said.then(t!(spectrum_what_lossy_formats_such_as_jpeg)) } else { said }.words())
}

/// A label with that sentence, if there is one.
pub(crate) fn with_rounding(label: String, below_rounding: Option<String>) -> String {
    match below_rounding {
        Some(sentence) if !label.is_empty() => format!("{label} {sentence}"),
        _ => label,
    }
}

/// Bits of a value.
pub(crate) fn bits(depth: Depth) -> u32 {
    8 * depth.n_bytes() as u32
}
