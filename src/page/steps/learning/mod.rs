//! Step 6: what is learned when, and what the same reconstruction error hides.

mod autoencoder;
mod bar;
mod clock;
mod figures;
mod joint;
mod numbers;
mod rows;
mod state;
mod twins;
mod words;
mod work;

use std::rc::Rc;

use crate::reactive::*;
use subspace_lab_protocol::learning::Part;
use subspace_lab_protocol::settings::View;
use subspace_lab_words::t;

use super::{Looks, Parts, Step, apart};
use crate::lab::Lab;
use crate::text;
use state::Learning;

pub(super) static STEP: Step = Step {
    view: View::Learning,
    title: t!(steps_learning),
    question: t!(steps_learning_question),
    keys: &[("A B", t!(steps_learning_guess)), ("S", t!(steps_learning_start))],
    needs_images: true,
    previews: false,
    program: apart!(learning in learning, PARTS),
};

static PARTS: Parts = Parts {
    open: |lab| Rc::new(Learning::open(lab)),
    looks: Looks {
        bar: || view! { <bar::Bar /> }.into_any(),
        stage: || view! { <Stage /> }.into_any(),
        below: Some(|| view! { <Below /> }.into_any()),
        say: Some(|| view! { <Say /> }.into_any()),
        status: Some(status),
        numbers: || view! { <numbers::Numbers /> }.into_any(),
    },
};

#[component]
fn Stage() -> impl IntoView {
    let lab = Lab::get();
    let part = Memo::new(move |_| lab.settings.learning().part);
    move || match part.get() {
        Part::Clock => view! { <clock::Stage /> }.into_any(),
        Part::Autoencoder => view! { <autoencoder::Stage /> }.into_any(),
        Part::Joint => view! { <joint::Stage /> }.into_any(),
        Part::Twins => view! { <twins::Stage /> }.into_any(),
    }
}

#[component]
fn Below() -> impl IntoView {
    let lab = Lab::get();
    let part = Memo::new(move |_| lab.settings.learning().part);
    let learning = Learning::get();
    let is_settled = move || learning.is_settled();
    view! {
        <div class="learning" data-testid="learning" data-settled=move || is_settled().to_string()>
            {move || match part.get() {
                Part::Clock => view! { <clock::Below /> }.into_any(),
                Part::Autoencoder => view! { <autoencoder::Below /> }.into_any(),
                Part::Joint => view! { <joint::Below /> }.into_any(),
                Part::Twins => view! { <twins::Below /> }.into_any(),
            }}
        </div>
    }
}

/// The sentence under the pictures.
#[component]
fn Say() -> impl IntoView {
    let lab = Lab::get();
    let piece = |(words, tone): (String, text::Tone)| view! { <span class=tone.class()>{words}</span> };
    view! { <span data-testid="learning-says">{move || say(lab).into_iter().map(piece).collect_view()}</span> }
}

fn say(lab: Lab) -> Vec<(String, text::Tone)> {
    let it = Learning::get();
    let learning = lab.settings.learning();
    match learning.part {
        Part::Clock => it.timetable.with(|timetable| {
            it.pictures.with(|pictures| {
                let (Some(timetable), Some(pictures)) = (timetable, pictures) else { return words::learning_waits() };
                it.reading.with(|reading| words::clock_reading(timetable, pictures, reading.as_deref()))
            })
        }),
        Part::Autoencoder => autoencoder::say(lab),
        Part::Joint => it.scores.with(|scores| match scores {
            Some(scores) => words::joint_reading(scores, learning.weight),
            None => words::learning_waits(),
        }),
        Part::Twins => words::twins_reading(),
    }
}

/// What the numbers are made from.
fn status(lab: Lab) -> Option<String> {
    let it = Learning::get();
    let current = lab.current.get()?;
    let (learning, seed) = (lab.settings.learning(), lab.settings.seed());
    Some(match learning.part {
        Part::Clock => it.reading.with(|reading| words::clock_status(&current, reading.as_deref(), seed)),
        Part::Autoencoder => it.autoencoder.with_shown(lab, |run| autoencoder::words::autoencoder_status(run, seed)),
        _ => it.scores.with(|scores| words::joint_status(&current, scores.as_deref(), seed)),
    })
}
