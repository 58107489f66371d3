//! A real one: a small nonlinear autoencoder that is trained in a worker, and what it has learned of every component so far.

mod charts;
mod controls;
mod run;
mod table;
pub(super) mod words;

use crate::reactive::*;
use subspace_lab_protocol::event::Pictures;
use subspace_lab_words::{Number, Words, t};
use web_sys::HtmlCanvasElement;

pub(super) use controls::Controls;
pub(super) use run::{Phase, Runs};
pub(super) use table::Epochs;

use crate::lab::Lab;
use crate::steps::learning::state::Learning;
use crate::text;
use crate::widgets::picture::paint;
use crate::widgets::row::{Place, Row, Rows};

#[component]
pub(super) fn Stage() -> impl IntoView {
    let lab = Lab::get();
    let runs = Learning::get().autoencoder;
    let images = Signal::derive(move || runs.images(lab));
    let begun = Memo::new(move |_| runs.with_shown(lab, |run| run.and_then(|run| run.begun.clone())));
    let is_noised = move || begun.with(|it| it.as_ref().is_some_and(|it| it.inputs.is_some()));
    let state = Memo::new(move |_| runs.state(lab));
    let put = |canvas: &HtmlCanvasElement, position: usize, pictures: Option<&Pictures>| {
        pictures.is_some_and(|pictures| {
            paint(canvas, pictures, position);
            true
        })
    };
    let original = move |(canvas, position): Place| {
        let of_run = begun.with(|it| put(&canvas, position, it.as_ref().map(|it| &it.originals)));
        of_run || runs.preview.with(|it| begun.with(Option::is_none) && put(&canvas, position, it.as_deref()))
    };
    let input = move |(canvas, position): Place| {
        begun.with(|it| put(&canvas, position, it.as_ref().and_then(|it| it.inputs.as_ref())))
    };
    let output =
        move |(canvas, position): Place| state.with(|it| put(&canvas, position, it.as_ref().map(|it| &it.rebuilt)));
    let error = move |position: usize| {
        let error = state.with(|it| it.as_ref()?.errors.get(position).copied());
        error.map(|it| Number::fixed(it, 4))
    };
    let none = |_: usize| None;
    view! {
        <Rows>
            <Row name="original" title=t!(learning_original).words() detail=t!(learning_held_out_as_in_the_set).words() paint_at=original about=none images />
            <Show when=is_noised>
                <Row
                    name="input"
                    title=t!(learning_input).words()
                    detail=Signal::derive(move || begun.with(|it| it.as_ref().map_or(String::new(), |it| it.noise.clone())))
                    paint_at=input
                    about=none
                    images
                />
            </Show>
            <Row
                name="rebuilt"
                title=t!(learning_what_it_makes_of_them).words()
                detail=Signal::derive(move || state.with(|it| it.as_ref().map_or(String::new(), |it| words::autoencoder_detail(it))))
                paint_at=output
                about=error
                images
            />
        </Rows>
    }
}

#[component]
pub(super) fn Below() -> impl IntoView {
    view! {
        <controls::Run />
        <div class="two">
            <charts::Spectrum />
            <charts::Course />
        </div>
    }
}

/// The sentence under the pictures.
pub(super) fn say(lab: Lab) -> Vec<(String, text::Tone)> {
    let runs = Learning::get().autoencoder;
    let state = runs.state(lab);
    runs.with_shown(lab, |run| words::autoencoder_reading(run, state.as_deref()))
}
