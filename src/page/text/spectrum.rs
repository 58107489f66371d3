//! Components, cuts and curves.

use subspace_lab_protocol::Depth;
use subspace_lab_protocol::event::{Analysis, Cut, Reconstructed};

use super::numbers::{count, percent};
use crate::lab::Current;

/// "30 components"
pub(crate) fn components(n: u32) -> String {
    if n == 1 { "1 component".to_owned() } else { format!("{} components", count(n)) }
}

/// A place in the spectrum, as a handle speaks it.
pub(crate) fn cut(cut: Cut, rank: u32) -> String {
    format!("{} of {}, {} of the variance", components(cut.n_components), count(rank), percent(cut.share))
}

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
        title: format!("Component {}", count(position + 1)),
        share: ratio.map_or(String::new(), percent),
        limits: limit.map_or(String::new(), |limit| format!("colour ±{limit:.3}")),
    }
}

/// The scree plot in words.
pub(crate) fn scree_label(analysis: &Analysis) -> String {
    let ratio = |i: usize| percent(analysis.explained_variance_ratio.get(i).copied().unwrap_or_default());
    format!(
        "Scree plot of {}: the first holds {} of the variance, the last {}. The table below has every value.",
        components(analysis.rank),
        ratio(0),
        ratio(analysis.rank.saturating_sub(1) as usize)
    )
}

/// Where variances are no larger than rounding alone makes them, if they are anywhere; of lossy files, that theirs lies higher.
pub(crate) fn below_rounding(current: &Current) -> Option<String> {
    let first = current.analysis.below_rounding_idx? + 1;
    let summary = &current.summary;
    let rounding = if summary.max_value == summary.depth.max() {
        format!("to {} bits", bits(summary.depth))
    } else {
        format!("to steps of 1/{}", count(summary.max_value.into()))
    };
    let lossy = if summary.n_lossy > 0 {
        " What lossy formats such as JPEG add lies higher, by an amount that is not known."
    } else {
        ""
    };
    Some(format!(
        "From component {} on, variances are no larger than rounding {rounding} alone can make them (1/12 level² a value).{lossy}",
        count(first)
    ))
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

/// The cumulative curve in words.
pub(crate) fn curve_label(answer: &Reconstructed, rank: u32) -> String {
    format!(
        "Cumulative share of variance over {}. Top: {}. The bottom leaves out {}.",
        components(rank),
        cut(answer.top, rank),
        cut(answer.bottom_after, rank)
    )
}
