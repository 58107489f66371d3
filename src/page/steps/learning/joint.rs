//! Same error, different perception: pictures of PCA and of encoders that learned labels too, and what their codes tell.

use crate::reactive::*;
use subspace_lab_protocol::event::Pictures;
use subspace_lab_protocol::learning::{JointPictures, JointPoint, JointScores, WEIGHTS, Weight};
use subspace_lab_words::{Number, Words, t};
use web_sys::HtmlCanvasElement;

use super::figures::Figures;
use super::rows::{Originals, StageRow, paint_if};
use super::state::Learning;
use super::words;
use super::work::Work;
use crate::charts::Chart;
use crate::lab::Lab;
use crate::widgets::row::{Place, Rows};
use subspace_lab_charts::{Drawn, Surface, training, xy};

#[component]
pub(super) fn Stage() -> impl IntoView {
    let learning = Learning::get();
    let (lab, rebuilt) = (learning.lab, learning.rebuilt);
    let error = move |position: usize, is_pca: bool| {
        let errors = rebuilt.with(|it| it.as_ref()?.errors.get(position).copied());
        let error = errors.map(|it| if is_pca { it.0 } else { it.1 });
        error.map(|it| Number::fixed(it, 4))
    };
    let n = move || rebuilt.with(|it| it.as_ref().map(|it| it.ask.n_components));
    let weight = move || {
        let shown = rebuilt.with(|it| it.as_ref().map(|it| it.weight));
        shown.unwrap_or_else(|| lab.settings.learning().weight)
    };
    let dimensions = move || n().map_or(String::new(), |n| words::dimensions(n).words());
    let paint = move |canvas: &HtmlCanvasElement, position: usize, of: fn(&JointPictures) -> &Pictures| {
        rebuilt.with(|it| it.as_ref().is_some_and(|it| paint_if(learning, canvas, position, &it.image_idx, of(it))))
    };
    view! {
        <Rows>
            <Originals paint_at=move |(canvas, position): Place| paint(&canvas, position, |it| &it.originals) />
            <StageRow
                name="pca"
                title="PCA"
                detail=Signal::derive(move || t!(learning_pictures_alone, dimensions = dimensions()).words())
                paint_at=move |(canvas, position): Place| paint(&canvas, position, |it| &it.pca)
                about=move |position| error(position, true)
            />
            <StageRow
                name="joint"
                title=Signal::derive(move || words::weight(weight()))
                detail=Signal::derive(move || t!(learning_pictures_and_labels, dimensions = dimensions()).words())
                paint_at=move |(canvas, position): Place| paint(&canvas, position, |it| &it.other)
                about=move |position| error(position, false)
            />
        </Rows>
    }
}

#[component]
pub(super) fn Below() -> impl IntoView {
    let lab = Lab::get();
    let it = Learning::get();
    let chosen = Memo::new(move |_| lab.settings.learning().weight);
    let point = move || it.scores.with(|scores| scores.as_ref().and_then(|scores| find(scores, chosen.get())));
    let pca = move || it.scores.with(|scores| scores.as_ref().and_then(|scores| find(scores, Weight::Pictures)));
    view! {
        <Lambda />
        <div class="two">
            <Pareto />
            <Figures
                first=(t!(learning_pca), Signal::derive(pca))
                second=(t!(learning_this), Signal::derive(point))
                name="joint-figures"
            />
        </div>
    }
}

/// The encoder of a weight.
pub(super) fn find(scores: &JointScores, weight: Weight) -> Option<JointPoint> {
    scores.points.iter().find(|point| point.weight == weight).copied()
}

/// The slider from the labels to the pictures.
#[component]
fn Lambda() -> impl IntoView {
    let lab = Lab::get();
    let weight = Memo::new(move |_| lab.settings.learning().weight);
    let go = move |event| {
        let stop = event_target_value(&event).parse::<usize>().ok();
        if let Some(&weight) = stop.and_then(|stop| WEIGHTS.get(stop)) {
            lab.change(|s| s.learning.weight = weight);
        }
    };
    let words = move || words::weight(weight.get());
    view! {
        <div class="time">
            <label for="lambda">{t!(learning_labels).words()}</label>
            <input
                type="range"
                id="lambda"
                data-testid="lambda"
                min="0"
                max=(WEIGHTS.len() - 1).to_string()
                step="1"
                aria-label=t!(learning_weight_of_the_pictures_beside_the).words()
                aria-valuetext=words
                prop:value=move || weight.get().stop().to_string()
                on:input=go
            />
            <span>{t!(learning_pictures).words()}</span>
            <output data-testid="weight">{words}</output>
        </div>
    }
}

/// Reconstruction error against what the probe reads, analysed and held out.
#[component]
fn Pareto() -> impl IntoView {
    let lab = Lab::get();
    let it = Learning::get();
    let weight = Memo::new(move |_| lab.settings.learning().weight);
    let draw = move |surface: &Surface| -> Drawn {
        let weight = weight.get();
        let drawn = it.scores.with(|it| training::read_against_lost(it.as_ref()?, weight, &surface.colors));
        drawn.map_or(Ok(()), |it| xy::draw(surface, &it))
    };
    let label =
        move || it.scores.with(|it| it.as_ref().map_or(String::new(), |it| words::pareto_label(it, weight.get())));
    let absent = move || it.scores.with(|it| it.as_ref().map_or(String::new(), |it| it.absent.words()));
    view! {
        <figure class="curves">
            <figcaption>
                <b>{t!(learning_read_against_lost).words()}</b>
                <span class="key">
                    <i class="read"></i>
                    {t!(learning_held_out_1_standard_error).words()} " "
                    <i class="without"></i>
                    {t!(learning_analysed).words()} " "
                    {t!(learning_this_pca).words()}
                </span>
            </figcaption>
            <div class="lines" data-testid="chart-pareto">
                <Chart label=Signal::derive(label) draw />
                <p class="absent" data-testid="no-joint">{absent}</p>
                <Work words=t!(learning_solving_for_the_encoder_of_every) />
            </div>
        </figure>
    }
}
