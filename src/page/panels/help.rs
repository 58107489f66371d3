//! What the page is about, whose claim it shows, what it does not show, and its keys.

use leptos::prelude::*;
use subspace_lab_protocol::lesson::Lesson;
use subspace_lab_words::{Code, Words, t};

use crate::keyboard::{self, SingleKeys};
use crate::lab::Lab;
use crate::widgets::toggle::Toggle;

const ABOUT: [Code; 5] = [
    t!(about_balestriero_and_lecun_claim_a_model),
    t!(about_here_every_picture_is_rebuilt_live),
    t!(about_what_this_does_not_show_that),
    t!(about_in_the_step_noise_encoder_and),
    t!(about_nothing_leaves_this_page_it_asks),
];

#[component]
pub(super) fn Help(single_keys: SingleKeys) -> impl IntoView {
    let keys = keyboard::keys()
        .into_iter()
        .map(|(keys, what)| view! { <dt><kbd>{keys}</kbd></dt><dd>{what.words()}</dd> })
        .collect_view();
    view! {
            <LetGo />
            <h2>{t!(about_what_this_shows).words()}</h2>
            {ABOUT.map(|paragraph| view! { <p>{paragraph.words()}</p> })}
            <p>{t!(about_r_balestriero_y_lecun_how_learning).words()}</p>
            <h2>{t!(about_keys).words()}</h2>
            <Toggle
                text=t!(about_letters_digits_and_signs_work_as).words()
                on=Signal::derive(move || single_keys.are_on())
                set=move |on| single_keys.switch(on)
                name="single-keys"
            />
            <dl>{keys}</dl>
    }
}

/// The way out of what a link hides and holds.
#[component]
fn LetGo() -> impl IntoView {
    let lab = Lab::get();
    let let_go = move |_| {
        let settings = lab.settings.now(Clone::clone);
        lab.follow_link(subspace_lab_protocol::Settings { lesson: Lesson::default(), ..settings });
    };
    view! {
        <p hidden=move || !lab.settings.lesson().is_one()>
            {t!(about_this_link_hides_or_holds).words()} " "
            <button type="button" data-testid="let-go" on:click=let_go>
                {t!(about_let_go).words()}
            </button>
        </p>
    }
}
