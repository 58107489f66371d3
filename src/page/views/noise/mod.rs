//! Step 4: what a noise does to pictures, to subspaces and to what labels can be read from them.

mod bar;
mod compare;
mod curves;
mod map;
mod numbers;
mod painter;
mod paper_grid;
mod stage;
mod verdict;

use leptos::prelude::*;
use subspace_lab_protocol::settings::View;

use super::Step;
use crate::lab::Lab;

pub(super) static STEP: Step = Step {
    view: View::Noise,
    title: "Noise",
    question: "Which noise teaches what we see?",
    bar: || view! { <bar::Bar /> }.into_any(),
    stage: || view! { <stage::Stage /> }.into_any(),
    below: Some(|| view! { <Below /> }.into_any()),
    numbers: || view! { <numbers::Numbers /> }.into_any(),
};

/// Curves, map or painter, certificate.
#[component]
fn Below() -> impl IntoView {
    let lab = Lab::get();
    let takes_grid = Memo::new(move |_| lab.noise_kind().is_some_and(|kind| kind.takes_grid));
    view! {
        <div class="noise" data-testid="noise" data-settled=move || (!lab.is_noise_stale()).to_string()>
            <curves::Curves />
            <Show when=move || takes_grid.get() fallback=|| view! { <map::Map /> }>
                <painter::Painter />
            </Show>
            <verdict::Certificate />
        </div>
    }
}
