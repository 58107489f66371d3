//! What the page is about, whose claim it shows, what it does not show, and its keys.

use std::time::Duration;

use crate::reactive::*;
use subspace_lab_protocol::lesson::Lesson;
use subspace_lab_protocol::tour::{Form, Tour};
use subspace_lab_words::{Code, Words, t};

use super::Panels;
use super::first_look::FirstLook;
use crate::browser;
use crate::keyboard::{self, SingleKeys};
use crate::lab::Lab;
use crate::tour::Limits;
use crate::widgets::toggle::Toggle;

/// To be printed.
const NOTES: &str = "lesson/notes.html";
const WORKSHEET: &str = "lesson/worksheet.html";

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
            <FirstLook />
            <Lessons />
            <h2>{t!(about_what_this_shows).words()}</h2>
            {ABOUT.map(|paragraph| view! { <p>{paragraph.words()}</p> })}
            <p>{t!(about_r_balestriero_y_lecun_how_learning).words()}</p>
            <Limits />
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

/// Where a lesson begins, and what goes with it on paper.
#[component]
fn Lessons() -> impl IntoView {
    let (lab, panels) = (Lab::get(), Panels::get());
    let begin = move |form: Form| {
        let settings = lab.settings.now(|settings| settings.at_step(Tour::begin(form)));
        lab.follow_link(settings);
        panels.close();
        // Once its card is there, the keyboard goes on from it.
        set_timeout(|| browser::focus("tour"), Duration::ZERO);
    };
    // One file has no other beside it.
    let is_alone = browser::sets_in_file().is_some();
    view! {
        <h2>{t!(lesson_lesson).words()}</h2>
        <p>{t!(lesson_what_it_is).words()}</p>
        <p class="chips">
            <button type="button" data-testid="begin-50" on:click=move |_| begin(Form::Long)>
                {t!(lesson_begin_long).words()}
            </button>
            <button type="button" data-testid="begin-5" on:click=move |_| begin(Form::Short)>
                {t!(lesson_begin_short).words()}
            </button>
        </p>
        <p class="papers" hidden=is_alone>
            <a href=NOTES target="_blank" data-testid="lesson-notes">{t!(lesson_notes).words()}</a>
            <a href=WORKSHEET target="_blank" data-testid="lesson-worksheet">{t!(lesson_worksheet).words()}</a>
        </p>
    }
}
