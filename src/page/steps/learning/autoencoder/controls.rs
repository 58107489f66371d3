//! What is trained, and the buttons that train it.

use crate::reactive::*;
use subspace_lab_protocol::learning::{MOST_CODE, MOST_HIDDEN, MOST_PASSES};
use subspace_lab_words::{Code, Words, t};

use super::Phase;
use super::words;
use crate::lab::Lab;
use crate::steps::learning::state::Learning;
use crate::widgets::stepper::Stepper;
use crate::widgets::toggle::Toggle;

/// Code, hidden units, epochs, and whether a noise corrupts what goes in.
#[component]
pub(in crate::steps::learning) fn Controls() -> impl IntoView {
    let lab = Lab::get();
    let noise = move || t!(learning_input_with, noise = lab.settings.noise()).words();
    view! {
        <Count
            title=t!(learning_code)
            label=t!(learning_values_that_an_image_is_reduced)
            name="code"
            bounds=(1, MOST_CODE, 8)
            get=Signal::derive(move || lab.settings.learning().n_code)
            set=move |n| lab.change(|s| s.learning.n_code = n)
        />
        <Count
            title=t!(learning_hidden)
            label=t!(learning_rectifiers_before_and_after_the_code)
            name="hidden"
            bounds=(0, MOST_HIDDEN, 64)
            get=Signal::derive(move || lab.settings.learning().n_hidden)
            set=move |n| lab.change(|s| s.learning.n_hidden = n)
        />
        <Count
            title=t!(learning_epochs)
            label=t!(learning_times_that_it_learns_from_each)
            name="passes"
            bounds=(1, MOST_PASSES, 10)
            get=Signal::derive(move || lab.settings.learning().n_passes)
            set=move |n| lab.change(|s| s.learning.n_passes = n)
        />
        <Toggle
            text=Signal::derive(noise)
            on=Signal::derive(move || lab.settings.learning().is_noised)
            set=move |on| lab.change(|s| s.learning.is_noised = on)
            name="noised"
        />
    }
}

/// A whole number.
#[component]
fn Count(
    title: Code,
    label: Code,
    name: &'static str,
    /// Least, largest, and what a press adds.
    bounds: (u32, u32, u32),
    #[prop(into)] get: Signal<u32>,
    #[prop(into)] set: Callback<u32>,
) -> impl IntoView {
    let (least, most, by) = bounds;
    let step = move |presses: i32| {
        // From one multiple to the next.
        let (now, by) = (i64::from(get.get_untracked()), i64::from(by));
        let next = if presses > 0 { (now / by + 1) * by } else { (now + by - 1) / by * by - by };
        set.run(u32::try_from(next.clamp(i64::from(least), i64::from(most))).unwrap_or(least));
    };
    view! {
        <span class="parameter" title=label.words()>
            <span aria-hidden="true">{title.words()}</span>
            <Stepper
                label=label.words()
                value=Signal::derive(move || get.get().to_string())
                unit=""
                min=f64::from(least)
                max=Signal::derive(move || f64::from(most))
                step
                set=move |n: f64| set.run((n.round() as u32).clamp(least, most))
                name
            />
        </span>
    }
}

/// Start, pause, stop, and the epoch looked at; one row whatever is on.
#[component]
pub(super) fn Run() -> impl IntoView {
    let lab = Lab::get();
    let runs = Learning::get().autoencoder;
    let phase = Memo::new(move |_| runs.phase(lab));
    let numbers = Memo::new(move |_| {
        runs.with_shown(lab, |run| {
            let n_done = run?.epochs.last().map_or(0, |it| it.n_done);
            Some((n_done, run?.begun.as_ref()?.n_epochs))
        })
    });
    let is_whole = move || numbers.get().is_some_and(|(n_done, n_epochs)| n_done == n_epochs);
    let words = move || match phase.get() {
        None => words::autoencoder_start(runs.estimate(lab), lab.settings.learning().is_noised),
        Some(Phase::Preparing) => t!(learning_preparing).words(),
        Some(Phase::Training) => t!(learning_pause).words(),
        Some(Phase::Pausing) => t!(learning_pausing_after_this_epoch).words(),
        Some(Phase::Paused) => t!(learning_go_on).words(),
        Some(Phase::Ended) if is_whole() => t!(learning_finished).words(),
        Some(Phase::Ended) => t!(learning_start_again).words(),
    };
    let is_off = move || phase.get() == Some(Phase::Preparing) || is_whole();
    let is_at_work = move || phase.get().is_some_and(|it| it != Phase::Ended);
    let progress = Memo::new(move |_| runs.progress(lab));
    let share = move || progress.get().map(|it| f64::from(it.done) / f64::from(it.total.max(1)));
    let line = move || runs.with_shown(lab, |run| words::autoencoder_line(run, progress.get()));
    let n_done = move || numbers.get().map_or(0, |(n_done, _)| n_done);
    let epoch = move || runs.epoch.get().unwrap_or_else(n_done);
    // Of many epochs with large pictures some are kept in numbers alone: the one before is shown then.
    let shown = move || runs.state(lab).map_or_else(epoch, |it| it.n_done);
    let look = move |event| {
        let epoch = event_target_value(&event).parse().ok();
        runs.epoch.set(epoch.filter(|epoch| *epoch != untrack(n_done)));
    };
    view! {
        <div class="time training">
            <button type="button" class="primary" data-testid="train" title=t!(learning_key_s).words() disabled=is_off on:click=move |_| runs.start_or_pause(lab)>
                {words}
            </button>
            <button type="button" data-testid="stop" disabled=move || !is_at_work() on:click=move |_| {
                runs.stop(lab);
            }>
                {t!(learning_stop).words()}
            </button>
            <label for="epoch">{t!(learning_epoch_2).words()}</label>
            <input
                type="range"
                id="epoch"
                data-testid="epoch"
                min="0"
                max=move || n_done().max(1)
                step="1"
                disabled=move || n_done() == 0
                aria-valuetext=move || t!(learning_epoch, shown = shown()).words()
                prop:value=move || epoch().to_string()
                on:input=look
            />
            <output data-testid="epochs-done">{move || words::autoencoder_epoch(shown(), numbers.get())}</output>
            <span class="line">
                <progress aria-label=t!(learning_this_epoch).words() max="1" class:off=move || share().is_none() prop:value=share></progress>
                <small data-testid="training-line" role="status">{line}</small>
            </span>
        </div>
    }
}
