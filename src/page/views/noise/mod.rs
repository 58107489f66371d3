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
use subspace_lab_protocol::Settings;
use subspace_lab_protocol::settings::View;

use super::Step;
use crate::lab::Lab;
use crate::lab::noise::SET_FOR_NOISE;

pub(super) static STEP: Step = Step {
    view: View::Noise,
    title: "Noise",
    question: "Which noise teaches what we see?",
    bar: || view! { <bar::Bar /> }.into_any(),
    stage: || view! { <stage::Stage /> }.into_any(),
    below: Some(|| view! { <Below /> }.into_any()),
    say: None,
    status: None,
    numbers: || view! { <numbers::Numbers /> }.into_any(),
};

/// Charts, map or painter.
#[component]
fn Below() -> impl IntoView {
    let lab = Lab::get();
    let takes_grid = Memo::new(move |_| lab.noise_kind().is_some_and(|kind| kind.takes_grid));
    view! {
        <div class="noise" data-testid="noise" data-settled=move || lab.is_rebuilt_shown().to_string()>
            <curves::Curves />
            <Show when=move || takes_grid.get() fallback=|| view! { <map::Map /> }>
                <painter::Painter />
            </Show>
        </div>
    }
}

/// On sets that show little of what masks do, the way to one that shows more; nobody is taken there unasked.
#[component]
fn OtherSet() -> impl IntoView {
    let lab = Lab::get();
    let shows_little = move || {
        lab.current.with(|current| {
            current.as_ref().is_some_and(|it| {
                let summary = &it.summary;
                let is_default = summary.name == Settings::new(0).set;
                is_default || summary.shape.n_channels == 1 || summary.classes.is_empty()
            })
        })
    };
    view! {
        <span class="other-set" hidden=move || !shows_little()>
            "Masks show most on colour tiles: "
            <button
                type="button"
                data-testid="open-satellite"
                on:click=move |_| lab.change(|s| s.open_set(SET_FOR_NOISE.to_owned()))
            >
                "open satellite"
            </button>
        </span>
    }
}
