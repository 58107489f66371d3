//! Learned last: pictures that sharpen with time, the spectrum that fills, and what a reader makes of it.

use crate::reactive::*;
use subspace_lab_protocol::event::Pictures;
use subspace_lab_protocol::learning::{ClockPictures, FIRST_EPOCHS};
use subspace_lab_words::{Number, Words, t};
use web_sys::HtmlCanvasElement;

use super::rows::{Originals, StageRow, paint_if};
use super::state::Learning;
use super::words;
use super::work::Work;
use crate::charts::Chart;
use crate::lab::Lab;
use crate::widgets::row::{Place, Rows};
use subspace_lab_charts::axis::Axis;
use subspace_lab_charts::filling::{self, Filling};
use subspace_lab_charts::{Drawn, Surface, training, xy};

/// Stops of the slider from end to end, and how many a key moves.
const STOPS: f64 = 1000.0;
const STEP: f64 = 5.0;

#[component]
pub(super) fn Stage() -> impl IntoView {
    let learning = Learning::get();
    let pictures = learning.pictures;
    let error = move |position: usize| {
        let error = pictures.with(|it| it.as_ref()?.errors.get(position).copied());
        error.map(|it| Number::fixed(it, 4))
    };
    let detail = move || pictures.with(|it| it.as_ref().map_or(String::new(), |it| words::clock_detail(it)));
    let paint = move |canvas: &HtmlCanvasElement, position: usize, of: fn(&ClockPictures) -> &Pictures| {
        pictures.with(|it| it.as_ref().is_some_and(|it| paint_if(learning, canvas, position, &it.image_idx, of(it))))
    };
    view! {
        <Rows>
            <Originals paint_at=move |(canvas, position): Place| paint(&canvas, position, |it| &it.originals) />
            <StageRow
                name="learned"
                title=t!(learning_learned_so_far).words()
                detail=Signal::derive(detail)
                paint_at=move |(canvas, position): Place| paint(&canvas, position, |it| &it.rebuilt)
                about=error
            />
        </Rows>
    }
}

#[component]
pub(super) fn Below() -> impl IntoView {
    view! {
        <Time />
        <div class="two">
            <Spectrum />
            <Curves />
        </div>
    }
}

/// Where a moment lies between the first and the end, 0 to 1.
fn place(epochs: f64, end: f64) -> f64 {
    ((epochs / FIRST_EPOCHS).ln() / (end / FIRST_EPOCHS).ln()).clamp(0.0, 1.0)
}

/// The slider; every moment counts at once.
#[component]
fn Time() -> impl IntoView {
    let lab = Lab::get();
    let it = Learning::get();
    let epochs = Memo::new(move |_| lab.settings.learning().epochs);
    let end = move || it.timetable.with(|it| it.as_ref().map_or(1e6, |it| it.end_epochs));
    let position = move || (place(epochs.get(), end()) * STOPS).round();
    let go = move |event| {
        if let Ok(position) = event_target_value(&event).parse::<f64>() {
            let end = untrack(end);
            it.go_to(FIRST_EPOCHS * (end / FIRST_EPOCHS).powf(position / STOPS));
        }
    };
    let words = move || words::epochs(epochs.get()).words();
    view! {
        <div class="time">
            <label for="time">{t!(learning_training_time).words()}</label>
            <input
                type="range"
                id="time"
                data-testid="time"
                min="0"
                max=STOPS
                step=STEP
                aria-valuetext=words
                prop:value=move || position().to_string()
                on:input=go
            />
            <output data-testid="epochs">{words}</output>
        </div>
    }
}

/// Share of the variance of each component, filled as far as it is learned.
#[component]
fn Spectrum() -> impl IntoView {
    let lab = Lab::get();
    let pictures = Learning::get().pictures;
    let draw = move |surface: &Surface| -> Drawn {
        let Some(current) = lab.current.get() else { return Ok(()) };
        pictures.with(|pictures| {
            let it = Filling {
                axis: Axis { rank: lab.rank(), logarithmic: true },
                ratio: &current.analysis.explained_variance_ratio,
                strengths: pictures.as_ref().map_or(&[], |it| &it.strengths),
            };
            filling::draw(surface, &it)
        })
    };
    let label =
        move || pictures.with(|it| it.as_ref().map_or(String::new(), |it| words::filling_label(it, lab.rank())));
    view! {
        <figure class="curves">
            <figcaption>
                <b>{t!(learning_variance_of_each_component).words()}</b>
                <span class="key"><i class="without"></i> {t!(learning_in_the_set).words()} " " <i class="filled"></i> {t!(learning_part_rebuilt_so_far).words()}</span>
            </figcaption>
            <div class="lines" data-testid="chart-filling">
                <Chart label=Signal::derive(label) draw />
            </div>
        </figure>
    }
}

/// Variance learned and images read over time.
#[component]
fn Curves() -> impl IntoView {
    let lab = Lab::get();
    let it = Learning::get();
    let epochs = Memo::new(move |_| lab.settings.learning().epochs);
    let draw = move |surface: &Surface| -> Drawn {
        let Some(timetable) = it.timetable.get() else { return Ok(()) };
        it.reading.with(|read| {
            let reading = read.as_ref().and_then(|read| read.reading.as_ref());
            xy::draw(surface, &training::over_time(&timetable, reading, epochs.get(), &surface.colors))
        })
    };
    let label = move || {
        let Some(timetable) = it.timetable.get() else { return String::new() };
        it.reading.with(|reading| words::time_label(&timetable, reading.as_deref(), epochs.get()))
    };
    let is_read = move || it.reading.with(|it| it.as_ref().is_some_and(|it| it.reading.is_some()));
    let can_ask = move || !it.wants_reading.get();
    let absent = move || it.reading.with(|it| it.as_ref().map_or(String::new(), |it| it.absent.words()));
    view! {
        <figure class="curves">
            <figcaption>
                <b>{t!(learning_learned_and_recognised_over_time).words()}</b>
                <span class="key">
                    <i class="filled"></i>
                    {t!(learning_variance_learned).words()}
                    <Show when=is_read>
                        <i class="read"></i>
                        {t!(learning_held_out_images_read_1_standard).words()} " "
                        <i class="whole"></i>
                        {t!(learning_originals).words()}
                    </Show>
                </span>
                <Show when=can_ask>
                    <button type="button" data-testid="read" on:click=move |_| it.wants_reading.set(true)>
                        {t!(learning_add_what_a_reader_recognises).words()}
                    </button>
                </Show>
                <span class="quiet" data-testid="no-reading">{absent}</span>
            </figcaption>
            <div class="lines" data-testid="chart-time">
                <Chart label=Signal::derive(label) draw />
                <Work words=t!(learning_reading_the_pictures) />
            </div>
        </figure>
    }
}
