//! The card of a step of the lesson.

use crate::reactive::*;
use leptos::html;
use subspace_lab_protocol::Settings;
use subspace_lab_protocol::tour::Tour;
use subspace_lab_words::{Code, Words, t};

use super::limits::Limits;
use super::steps::{self, Step};
use super::{Hands, MAX_ANSWERS};
use crate::browser;
use crate::lab::Lab;

/// Most hands that can be typed.
const MOST_HANDS: u32 = 9_999;

/// How far down the window a card begins that was scrolled to: above it is what it asks about.
const CARD_AT: f64 = 0.6;

/// Beside the stage, for as long as a lesson is given.
#[component]
pub(crate) fn Card() -> impl IntoView {
    let lab = Lab::get();
    let now = Memo::new(move |_| lab.settings.tour());
    // What is there before it has words is not read out, so they come a moment later.
    let announced = RwSignal::new(String::new());
    Effect::new(move |_| {
        if let Some(tour) = now.get() {
            let (step, n) = (tour.position() + 1, tour.form().places().len());
            announced.set(t!(lesson_announced, step = step, n = n, title = steps::step(tour).title).words());
        }
    });
    // Who opens a lesson's link on a phone sees that it is one.
    let section = NodeRef::<html::Section>::new();
    Effect::new(move |was_shown: Option<bool>| {
        let section = section.get().filter(|_| lab.reconstructed.with(Option::is_some));
        if let (Some(section), None | Some(false)) = (&section, was_shown) {
            let section = section.clone();
            request_animation_frame(move || {
                let height = window().inner_height().ok().and_then(|it| it.as_f64()).unwrap_or_default();
                let top = section.get_bounding_client_rect().top();
                if top >= height {
                    window().scroll_by_with_x_and_y(0.0, top - CARD_AT * height);
                }
            });
        }
        was_shown == Some(true) || section.is_some()
    });
    let back = move || now.get().and_then(Tour::before);
    let next = move || now.get().and_then(Tour::next);
    view! {
        <section
            id="tour"
            class="tour"
            node_ref=section
            tabindex="-1"
            aria-label=t!(lesson_lesson).words()
            data-testid="tour"
            data-step=move || now.get().map(|tour| tour.to_string())
        >
            <p class="spoken" role="status">{move || announced.get()}</p>
            {move || now.get().map(|tour| view! { <Asked tour step=steps::step(tour) /> })}
            <p class="turns">
                <button type="button" data-testid="tour-back" disabled=move || back().is_none() on:click=move |_| lab.give(untrack(back))>
                    {t!(lesson_back).words()}
                </button>
                <button
                    type="button"
                    class="primary"
                    data-testid="tour-next"
                    disabled=move || next().is_none()
                    on:click=move |_| lab.give(untrack(next))
                >
                    {t!(lesson_next).words()}
                </button>
                <button
                    type="button"
                    data-testid="tour-skip"
                    on:click=move |_| lab.follow_link(Settings { tour: None, ..lab.settings.now(Clone::clone) })
                >
                    {t!(lesson_skip).words()}
                </button>
            </p>
        </section>
    }
}

/// What a step asks, and once somebody has answered what there was to be seen.
#[component]
fn Asked(tour: Tour, step: &'static Step) -> impl IntoView {
    let (lab, hands) = (Lab::get(), Hands::get());
    let (from, to) = steps::minutes(tour);
    let (number, n) = (tour.position() + 1, tour.form().places().len());
    let has_answers = move || hands.said(tour).hands.iter().any(|n| *n > 0);
    let is_revealed = Memo::new(move |_| hands.said(tour).is_revealed);
    Effect::new(move |_| {
        let is_open = step.hides_names && !is_revealed.get();
        browser::set_root_attribute("data-guess", is_open.then_some(""));
    });
    on_cleanup(|| browser::set_root_attribute("data-guess", None));
    let reveal = move |_| {
        hands.reveal(lab, tour);
    };
    let answers = step.answers.iter().take(MAX_ANSWERS).enumerate();
    let answers = answers.map(|(place, answer)| view! { <Answer tour place answer=*answer /> }).collect_view();
    let revealed =
        move || is_revealed.get().then(|| view! { <p data-testid="tour-revealed">{step.reveal.words()}</p> });
    view! {
        <p class="minutes">
            <small>{t!(lesson_step, step = number, n = n, from = from, to = to).words()}</small>
        </p>
        <h2>{step.title.words()}</h2>
        <p>{step.look.words()}</p>
        <p id="tour-question"><strong>{step.question.words()}</strong></p>
        <ul class="answers" aria-labelledby="tour-question">{answers}</ul>
        <p hidden=has_answers><small>{t!(lesson_answer_first).words()}</small></p>
        <p>
            <button type="button" data-testid="tour-reveal" disabled=move || !has_answers() || is_revealed.get() on:click=reveal>
                {t!(lesson_reveal).words()}
            </button>
        </p>
        <div role="status">{revealed}</div>
        {step.has_limits.then(|| view! { <Limits /> })}
    }
}

/// One answer: a press is a hand, and so many hands can be typed.
#[component]
fn Answer(tour: Tour, place: usize, answer: Code) -> impl IntoView {
    let hands = Hands::get();
    let n = move || hands.said(tour).hands[place];
    let set = move |n: u32| hands.change(tour, |said| said.hands[place] = n.min(MOST_HANDS));
    view! {
        <li class:counted=move || n() != 0>
            <button type="button" data-testid=format!("tour-answer-{}", place + 1) on:click=move |_| set(untrack(n) + 1)>
                {answer.words()}
            </button>
            <input
                type="number"
                min="0"
                max=MOST_HANDS
                inputmode="numeric"
                aria-label=t!(lesson_hands, answer = answer).words()
                data-testid=format!("tour-hands-{}", place + 1)
                prop:value=n
                on:change=move |event| set(event_target_value(&event).parse().unwrap_or_default())
            />
        </li>
    }
}
