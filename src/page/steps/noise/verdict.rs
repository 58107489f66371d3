//! The certificate: whether the noise changes the features at all, and what that does to the labels here.

use crate::reactive::*;
use subspace_lab_words::{Number, Words, t};

use super::state::NoiseLab;
use super::words;
use crate::text;

#[component]
pub(super) fn Certificate() -> impl IntoView {
    let noise = NoiseLab::get();
    let scores = noise.scores;
    let verdict = Memo::new(move |_| scores.with(|it| it.as_ref().map(|it| it.certificate.verdict)));
    let heading = move || match verdict.get() {
        Some(verdict) => {
            let (symbol, words) = words::verdict(verdict);
            format!("{symbol} {words}")
        }
        None => t!(noise_solving).words(),
    };
    let reason = move || scores.with(|it| it.as_ref().map(|it| it.certificate.reason.words()));
    let tolerance = move || scores.with(|it| it.as_ref().map(|it| it.certificate.tolerance.words()));
    let here = move || {
        let k = noise.n_components();
        scores.with(|it| {
            let it = it.as_ref()?;
            let (words, class) = match words::impact_at(it, k) {
                Some((impact, margin)) => words::effect_words(impact, margin, k),
                None if it.labels.is_none() => return None,
                None => {
                    (t!(noise_no_impact_at_k, k = Number::count(k), why = words::why_no_impact(it, k)).words(), "quiet")
                }
            };
            let within = it.labels.as_ref().and_then(|labels| words::within_chance(labels, k));
            Some(view! {
                <p class="here">
                    {t!(noise_with_these_labels).words()} " " <b class=class data-testid="effect">{words}</b> " "
                    <span data-testid="within-chance">{within}</span>
                </p>
            })
        })
    };
    let without = move || {
        let no_labels =
            scores.with(|it| it.as_ref().filter(|it| it.labels.is_none()).map(|it| it.no_labels.words()))?;
        Some(view! {
            <p class="here" data-testid="no-labels">
                {no_labels} " "
                {t!(noise_with_class_folders_or_a_labels).words()}
            </p>
        })
    };
    view! {
        <aside class="certificate" aria-label=t!(noise_certificate).words()>
            <h2 data-testid="verdict" aria-live="polite">{heading}</h2>
            {here}
            {without}
            <p>{move || verdict.get().map(words::meaning)}</p>
            <p data-testid="reason">{reason}</p>
            <details>
                <summary>{t!(noise_what_counts_as_a_change).words()}</summary>
                <p>{tolerance}</p>
            </details>
        </aside>
    }
}

/// How far what is under way has come, with the way out of it; over the stage, so that nothing moves.
#[component]
pub(super) fn Solving() -> impl IntoView {
    let noise = NoiseLab::get();
    let progress = noise.solving;
    let words = move || {
        let is_report = noise.is_reporting.get() && !noise.is_stale();
        progress.with(|it| text::solving(it.as_ref(), is_report))
    };
    // Without a count the bar only says that something is being done.
    let share = move || progress.get().map(|it| f64::from(it.done) / f64::from(it.total.max(1)));
    view! {
        <p class="progress solving" data-testid="solving" hidden=move || !noise.is_busy()>
            <progress aria-label=t!(noise_progress).words() max="1" prop:value=share></progress>
            <span>{words}</span>
            <button type="button" data-testid="cancel-noise" on:click=move |_| noise.cancel_solution()>
                {t!(noise_cancel).words()}
            </button>
        </p>
    }
}
