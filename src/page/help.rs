//! The panel that says what the page shows, and its keys.

use leptos::prelude::*;
use subspace_lab_protocol::lesson::Lesson;
use subspace_lab_words::{Words, t};

use crate::keyboard::{self, SingleKeys};
use crate::lab::Lab;
use crate::panels::{Beside, Panel};
use crate::text;
use crate::widgets::toggle::Toggle;

#[component]
pub(crate) fn Help(single_keys: SingleKeys) -> impl IntoView {
    let keys = keyboard::keys()
        .into_iter()
        .map(|(keys, what)| view! { <dt><kbd>{keys}</kbd></dt><dd>{what.words()}</dd> })
        .collect_view();
    view! {
        <Beside panel=Panel::Help label=t!(page_help) close=t!(page_close_help)>
            <LetGo />
            <h2>{t!(page_what_this_shows).words()}</h2>
            {text::ABOUT.map(|paragraph| view! { <p>{paragraph.words()}</p> })}
            <p>{text::CITATION.words()}</p>
            <h2>{t!(page_keys).words()}</h2>
            <Toggle
                text=t!(page_letters_digits_and_signs_work_as).words()
                on=Signal::derive(move || single_keys.are_on())
                set=move |on| single_keys.switch(on)
                name="single-keys"
            />
            <dl>{keys}</dl>
        </Beside>
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
            {t!(page_this_link_hides_or_holds).words()} " "
            <button type="button" data-testid="let-go" on:click=let_go>
                {t!(page_let_go).words()}
            </button>
        </p>
    }
}
