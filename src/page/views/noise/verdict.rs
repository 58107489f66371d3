//! The certificate: what the noise can ever do, and what it does to the labels here.

use leptos::prelude::*;
use subspace_lab_protocol::noise::Verdict;

use crate::lab::Lab;
use crate::text;

#[component]
pub(super) fn Certificate() -> impl IntoView {
    let lab = Lab::get();
    let scores = lab.noise.scores;
    let verdict = Memo::new(move |_| scores.with(|it| it.as_ref().map(|it| it.certificate.verdict)));
    let class = move || match verdict.get() {
        Some(Verdict::Can) => "certificate can",
        Some(Verdict::Never) => "certificate never",
        _ => "certificate",
    };
    let heading = move || match verdict.get() {
        Some(verdict) => {
            let (symbol, words) = text::noise_verdict(verdict);
            format!("{words} {symbol}")
        }
        None => "Solving …".to_owned(),
    };
    let reason = move || scores.with(|it| it.as_ref().map(|it| it.certificate.reason.clone()));
    let tolerance = move || scores.with(|it| it.as_ref().map(|it| it.certificate.tolerance.clone()));
    let here = move || {
        let k = lab.noise_components();
        scores.with(|it| {
            let labels = it.as_ref()?.labels.as_ref()?;
            let (impact, error) = text::noise_at(&labels.impact_percent, k)?;
            let (symbol, word, class) = text::effect(impact, error);
            let words = format!("{symbol} {word} at K = {}: {}", text::count(k), text::signed_percent(impact, error));
            Some(view! { <p class="here">"With these labels: " <b class=class data-testid="effect">{words}</b></p> })
        })
    };
    let without = move || {
        scores.with(|it| it.as_ref().is_some_and(|it| it.labels.is_none())).then(|| {
            view! {
                <p class="here">
                    "No labels here. With class folders or a labels file you would also see alignment, impact and a held-out check at every K."
                </p>
            }
        })
    };
    view! {
        <aside class=class aria-label="Certificate">
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
