//! Step 1: which images, how many of which class, and what they look like on average.

mod built_in;
mod classes;
mod own;
mod preparation;
mod state;
mod thumbnails;

use std::rc::Rc;

use crate::reactive::*;
use subspace_lab_protocol::lesson::Room;
use subspace_lab_protocol::settings::View;
use subspace_lab_words::{Words, t};

use super::{Looks, Parts, Step, apart};
use crate::lab::Lab;
use crate::text;
use crate::widgets::no_sample::OfImages;
use state::DataLab;

pub(super) static STEP: Step = Step {
    view: View::Data,
    title: t!(steps_data),
    question: t!(steps_data_question),
    keys: &[],
    needs_images: false,
    previews: false,
    program: apart!(data in basics, PARTS),
};

static PARTS: Parts = Parts {
    open: |lab| Rc::new(DataLab::open(lab)),
    looks: Looks {
        bar: || view! { <thumbnails::ThumbnailPager /> }.into_any(),
        stage: || view! { <Data /> }.into_any(),
        below: None,
        say: None,
        status: None,
        numbers: || view! { <Facts /> }.into_any(),
    },
};

#[component]
fn Data() -> impl IntoView {
    let lab = Lab::get();
    lab.shelf.list_once();
    view! {
        <div class="data">
            <div class="choices" inert=move || lab.settings.lesson().holds(Room::Data) && lab.sought.with(Option::is_none)>
                <own::OwnSets />
                <built_in::BuiltInSets />
            </div>
            <OfImages>
                <thumbnails::Thumbnails />
            </OfImages>
            <thumbnails::Mean />
        </div>
    }
}

#[component]
fn Facts() -> impl IntoView {
    let lab = Lab::get();
    let cards = DataLab::get().cards;
    let facts = move || {
        let Some(current) = lab.current.get() else { return Vec::new() };
        cards.with(|cards| {
            let card = cards.iter().find(|card| card.name == current.summary.name);
            text::set_facts(&current, card.map(|card| &card.estimate).or(current.estimate.as_ref()))
        })
    };
    let row = |(name, value): (String, String)| view! { <tr><th scope="row">{name}</th><td>{value}</td></tr> };
    view! {
        <details data-testid="numbers">
            <summary>{t!(data_about_this_set_and_its_analysis).words()}</summary>
            <table>
                <tbody>
                    <For each=facts key=|fact| fact.clone() children=row />
                </tbody>
            </table>
        </details>
    }
}
