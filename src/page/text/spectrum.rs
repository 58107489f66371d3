//! Components, cuts and curves.

use subspace_lab_protocol::event::{Analysis, Cut, Reconstructed};

use super::numbers::{count, percent};

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

/// The cumulative curve in words.
pub(crate) fn curve_label(answer: &Reconstructed, rank: u32) -> String {
    format!(
        "Cumulative share of variance over {}. Top: {}. The bottom leaves out {}.",
        components(rank),
        cut(answer.top, rank),
        cut(answer.bottom_after, rank)
    )
}
