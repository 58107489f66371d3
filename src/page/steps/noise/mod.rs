//! Step 4: what a noise does to pictures, to subspaces and to what labels can be read from them.

mod bar;
mod cells;
mod compare;
mod curves;
mod hearing;
mod map;
mod numbers;
mod painter;
mod paper_grid;
mod stage;
mod state;
mod table;
mod verdict;
mod words;

use std::rc::Rc;

use crate::reactive::*;
use subspace_lab_protocol::Settings;
use subspace_lab_protocol::settings::View;
use subspace_lab_words::{Words, t};

use super::{Looks, Parts, Step, apart};
use crate::lab::{Lab, is_here};
use crate::text;
use crate::widgets::said::said;
use state::{NoiseLab, SET_FOR_NOISE};

pub(super) static STEP: Step = Step {
    view: View::Noise,
    title: t!(steps_noise),
    question: t!(steps_noise_question),
    keys: &[("N", t!(steps_noise_another_sample))],
    needs_images: false,
    previews: false,
    program: apart!(noise in noise, PARTS),
};

static PARTS: Parts = Parts {
    open: |lab| Rc::new(NoiseLab::open(lab)),
    looks: Looks {
        bar: || view! { <bar::Bar /> }.into_any(),
        stage: || view! { <stage::Stage /> }.into_any(),
        below: Some(|| view! { <Below /> }.into_any()),
        say: Some(|| view! { <Say /> }.into_any()),
        status: Some(status),
        numbers: || view! { <numbers::Numbers /> }.into_any(),
    },
};

/// Charts, map or painter.
#[component]
fn Below() -> impl IntoView {
    let noise = NoiseLab::get();
    let takes_grid = Memo::new(move |_| noise.kind().is_some_and(|kind| kind.takes_grid));
    view! {
        <div class="noise" data-testid="noise" data-settled=move || noise.is_rebuilt_shown().to_string()>
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
    let noise = NoiseLab::get();
    let lab = noise.lab;
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
        <span class="other-set" hidden=move || !is_here(SET_FOR_NOISE) || !shows_little()>
            {t!(noise_masks_show_most_on_colour_tiles).words()} " "
            <button
                type="button"
                data-testid="open-satellite"
                on:click=move |_| lab.change(|s| s.open_set(SET_FOR_NOISE.to_owned()))
            >
                {t!(noise_open_satellite).words()}
            </button>
        </span>
    }
}

/// What the noise does, as far as it is known.
#[component]
fn Say() -> impl IntoView {
    let noise = NoiseLab::get();
    let pieces = move || match noise.lab.current.get() {
        Some(current) => {
            let (kind, k, is_stale) = (noise.kind(), noise.n_components(), noise.is_stale());
            noise.scores.with(|scores| words::reading(&current, scores.as_deref(), kind.as_ref(), k, is_stale))
        }
        None => text::waiting(),
    };
    view! { <span data-testid="noise-says" role="status">{said(pieces)}</span> }
}

fn status(lab: Lab) -> Option<String> {
    lab.current.with(Option::is_some).then(|| {
        let noise = NoiseLab::get();
        let (drawn, seed) = (lab.has_pictures().then(|| noise.draw.get()), lab.settings.seed());
        noise.scores.with(|scores| words::status(scores.as_deref(), drawn, seed))
    })
}
