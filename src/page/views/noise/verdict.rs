//! The certificate: whether the noise changes the features at all, and what that does to the labels here.

use leptos::prelude::*;

use crate::lab::Lab;
use crate::text;

#[component]
pub(super) fn Certificate() -> impl IntoView {
    let lab = Lab::get();
    let scores = lab.noise.scores;
    let verdict = Memo::new(move |_| scores.with(|it| it.as_ref().map(|it| it.certificate.verdict)));
    let heading = move || match verdict.get() {
        Some(verdict) => {
            let (symbol, words) = text::noise_verdict(verdict);
            format!("{symbol} {words}")
        }
        None => "Solving …".to_owned(),
    };
    let reason = move || scores.with(|it| it.as_ref().map(|it| it.certificate.reason.clone()));
    let tolerance = move || scores.with(|it| it.as_ref().map(|it| it.certificate.tolerance.clone()));
    let here = move || {
        let k = lab.noise_components();
        scores.with(|it| {
            let it = it.as_ref()?;
            let (class, words) = match text::impact_at(it, k) {
                Some((impact, margin)) => (text::effect(impact, margin).2, text::effect_words(impact, margin, k)),
                None if it.labels.is_none() => return None,
                None => ("quiet", format!("– no impact at K = {}. {}", text::count(k), text::why_no_impact(it, k))),
            };
            Some(view! { <p class="here">"With these labels: " <b class=class data-testid="effect">{words}</b></p> })
        })
    };
    let without = move || {
        let no_labels =
            scores.with(|it| it.as_ref().filter(|it| it.labels.is_none()).map(|it| it.no_labels.clone()))?;
        Some(view! {
            <p class="here" data-testid="no-labels">
                {no_labels}
                " With class folders or a labels file you would also see which way."
            </p>
        })
    };
    view! {
        <aside class="certificate" aria-label="Certificate">
            <h2 data-testid="verdict" aria-live="polite">{heading}</h2>
            {here}
            {without}
            <p>{move || verdict.get().map(text::noise_meaning)}</p>
            <p data-testid="reason">{reason}</p>
            <details>
                <summary>"What counts as a change"</summary>
                <p>{tolerance}</p>
            </details>
        </aside>
    }
}

/// How far what is under way has come, with the way out of it; over the stage, so that nothing moves.
#[component]
pub(super) fn Solving() -> impl IntoView {
    let lab = Lab::get();
    let progress = lab.noise.solving;
    let words = move || {
        let is_report = lab.noise.is_reporting.get() && !lab.is_noise_stale();
        progress.with(|it| text::solving(it.as_ref(), is_report))
    };
    // Without a count the bar only says that something is being done.
    let share = move || progress.get().map(|it| f64::from(it.done) / f64::from(it.total.max(1)));
    view! {
        <p class="progress solving" data-testid="solving" hidden=move || !lab.is_noise_busy()>
            <progress aria-label="Progress" max="1" prop:value=share></progress>
            <span>{words}</span>
            <button type="button" data-testid="cancel-noise" on:click=move |_| lab.cancel_noise()>
                "Cancel"
            </button>
        </p>
    }
}
