//! The steps of the page. A new one is one file here, or one folder in `steps`, one line in [`ALL`] and one name in `protocol::settings::View`.

mod data;
mod noise;
mod spectrum;
mod top_bottom;

use leptos::prelude::*;
pub(crate) use spectrum::SpectrumTable;
use subspace_lab_protocol::settings::View;

use crate::lab::Lab;

/// One step: what it is called and what it puts on the page.
pub(crate) struct Step {
    pub(crate) view: View,
    /// In the row of steps.
    pub(crate) title: &'static str,
    /// Over the stage.
    pub(crate) question: &'static str,
    /// Controls beside the question.
    pub(crate) bar: fn() -> AnyView,
    /// The pictures.
    pub(crate) stage: fn() -> AnyView,
    /// What stands under them; the spectrum's strip if there is nothing.
    pub(crate) below: Option<fn() -> AnyView>,
    /// The sentence under all that; the one on the subspaces shown if there is nothing.
    pub(crate) say: Option<fn() -> AnyView>,
    /// The status line; that of the analysis if there is nothing.
    pub(crate) status: Option<fn(Lab) -> Option<String>>,
    /// The numbers behind them, as tables; that of the spectrum is there in any case.
    pub(crate) numbers: fn() -> AnyView,
}

/// In the order of the row.
pub(crate) static ALL: [&Step; 6] = [
    &data::STEP,
    &spectrum::STEP,
    &top_bottom::STEP,
    &noise::STEP,
    &crate::steps::perception::STEP,
    &crate::steps::learning::STEP,
];

/// The step of a view; every view has one.
pub(crate) fn step(view: View) -> &'static Step {
    ALL.iter().find(|step| step.view == view).copied().unwrap_or(ALL[0])
}
