//! The quiz on screen: one large picture, the classes to choose among, and the scores at the end.

use std::time::Duration;

use crate::reactive::*;
use leptos::html;
use subspace_lab_words::{Words, t};

use super::Perception;
use super::words;
use crate::browser;
use crate::widgets::picture::{Picture, blank, paint};

#[component]
pub(super) fn QuizStage() -> impl IntoView {
    let step = Perception::get();
    let quiz = step.quiz;
    let phase = Memo::new(move |_| match (quiz.begun.with(Option::is_some), quiz.is_over()) {
        (false, _) => 0,
        (true, false) => 1,
        (true, true) => 2,
    });
    move || match phase.get() {
        0 => view! { <Before /> }.into_any(),
        1 => view! { <Ask /> }.into_any(),
        _ => view! { <Result /> }.into_any(),
    }
}

#[component]
fn Before() -> impl IntoView {
    let step = Perception::get();
    let can_begin = move || step.lineups.now.with(Option::is_some);
    view! {
        <div class="quiz before" data-testid="quiz">
            <p>
                {move || {
                    let names = step.lineups.now.with(|it| it.as_ref().map(|it| it.names()));
                    match step.trouble.get() {
                        Some(sentence) => sentence.words(),
                        None => names.map_or(String::new(), |names| words::quiz_rules(&names)),
                    }
                }}
            </p>
            <button
                type="button"
                class="go"
                data-testid="begin-quiz"
                disabled=move || !can_begin()
                on:click=move |_| step.begin_quiz()
            >
                {t!(perception_begin).words()}
            </button>
        </div>
    }
}

#[component]
fn Ask() -> impl IntoView {
    let step = Perception::get();
    let quiz = step.quiz;
    let timer = set_interval_with_handle(move || quiz.tick(), Duration::from_secs(1));
    on_cleanup(move || {
        if let Ok(timer) = timer {
            timer.clear();
        }
    });
    // While practice is explained its picture stays.
    let shown = Memo::new(move |_| quiz.position().unwrap_or(0));
    let draw = move |canvas: &_| {
        let position = shown.get();
        quiz.begun.with(|it| match it {
            Some(it) => paint(canvas, &it.quiz.pictures, position),
            None => blank(canvas),
        });
    };
    let part = move || {
        quiz.begun.with(|it| {
            let it = it.as_ref()?;
            let item = it.quiz.items.get(shown.get())?;
            Some((usize::from(item.part), it.lineup.names()[usize::from(item.part)].clone()))
        })
    };
    let choices = move || {
        let classes = quiz.begun.with(|it| it.as_ref().map_or(Vec::new(), |it| it.quiz.classes.clone()));
        let button = move |(place, class): (usize, u16)| {
            let digit = step.quiz_key(place);
            view! {
                <button
                    type="button"
                    data-testid=format!("name-{digit}")
                    disabled=move || quiz.explains()
                    on:click=move |_| quiz.name(class)
                >
                    <kbd>{digit}</kbd>
                    " "
                    {step.class_name(class)}
                </button>
            }
        };
        classes.into_iter().enumerate().map(button).collect_view()
    };
    let heading = move || words::quiz_item(quiz.position(), quiz.n_items());
    let explanation = move || {
        let begun = quiz.begun.get()?;
        let answer = *quiz.answers.get().first()?;
        let class = begun.quiz.items.first()?.class;
        Some(words::practice(&step.class_name(answer), &step.class_name(class), answer == class))
    };
    let next = NodeRef::<html::Button>::new();
    Effect::new(move |_| {
        if let (true, Some(button)) = (quiz.explains(), next.get()) {
            let _ = button.focus();
        }
    });
    view! {
        <div class="quiz asking" data-testid="quiz" data-item=move || quiz.answers.with(Vec::len).to_string()>
            <div class=move || if part().is_some_and(|it| it.0 == 0) { "shown top" } else { "shown bottom" }>
                <Picture draw label=Signal::derive(move || words::quiz_picture(part().map(|it| it.1))) />
            </div>
            <div class="answers">
                <p role="status">
                    <b>{heading}</b>
                    " "
                    <em class=move || if part().is_some_and(|it| it.0 == 0) { "ct" } else { "cb" }>
                        {move || part().map(|it| it.1)}
                    </em>
                </p>
                <div class="names" role="group" aria-label=t!(perception_what_is_this).words()>
                    {choices}
                </div>
                <p class="clock" aria-hidden="true">{move || words::clock(quiz.seconds.get())}</p>
                <div class="explained" hidden=move || !quiz.explains()>
                    <p role="status">{explanation}</p>
                    <button type="button" class="go" data-testid="go-on" node_ref=next on:click=move |_| quiz.go_on()>
                        {t!(perception_now_it_counts).words()}
                    </button>
                </div>
            </div>
        </div>
    }
}

#[component]
fn Result() -> impl IntoView {
    let step = Perception::get();
    let quiz = step.quiz;
    let is_copied = RwSignal::new(false);
    let names = move || quiz.begun.with(|it| it.as_ref().map(|it| it.lineup.names()));
    let sentence = move || {
        let (names, people) = (names()?, quiz.people.get()?);
        Some(words::quiz_result(&names, &people, false))
    };
    let n_classes = move || quiz.begun.with(|it| it.as_ref().map_or(0, |it| it.quiz.classes.len()));
    let machine = move || {
        let names = names()?;
        Some(match quiz.machine.get() {
            Some(machine) => {
                let title = step.reader_title(&step.reader());
                format!("{title}: {}", words::quiz_result(&names, &machine, true))
            }
            None => words::NO_READER_YET.words(),
        })
    };
    let line = move || {
        let (begun, people) = (quiz.begun.get()?, quiz.people.get()?);
        let title = step.lab.current.with(|it| it.as_ref().map_or(String::new(), |it| it.summary.title.words()));
        let seed = begun.lineup.seed;
        let n_classes = begun.quiz.classes.len();
        Some(words::quiz_line(&title, &begun.lineup.names(), &people, n_classes, seed, quiz.seconds.get()))
    };
    let copy = move |_| {
        let Some(line) = untrack(line) else { return };
        wasm_bindgen_futures::spawn_local(async move {
            is_copied.set(browser::copy_text(&line).await);
        });
    };
    let items = move || {
        let begun = quiz.begun.get()?;
        let answers = quiz.answers.get();
        let item = |position: usize| {
            let (item, quiz) = (begun.quiz.items[position], begun.clone());
            let draw = move |canvas: &_| paint(canvas, &quiz.quiz.pictures, position);
            let is_right = answers[position] == item.class;
            let named = step.reader_named(&begun, position).map(|class| step.class_name(class));
            let words =
                words::quiz_answer(&step.class_name(item.class), &step.class_name(answers[position]), named.as_deref());
            let tone = if item.part == 0 { "top" } else { "bottom" };
            view! {
                <li class=tone class:wrong=!is_right title=words.clone()>
                    <Picture draw label=words.clone() />
                    <small>{if is_right { "✓ " } else { "✗ " }} {step.class_name(item.class)}</small>
                </li>
            }
        };
        Some((1..begun.quiz.items.len()).map(item).collect_view())
    };
    view! {
        <div class="quiz result" data-testid="quiz">
            <p class="score" role="status" data-testid="quiz-result">
                {move || sentence().unwrap_or_default()}
            </p>
            <p data-testid="quiz-machine">{machine}</p>
            <p class="quiet">{move || words::quiz_terms(n_classes(), quiz.seconds.get())}</p>
            <p class="line">
                <code data-testid="quiz-line">{line}</code>
                <button type="button" data-testid="copy-line" on:click=copy>
                    {move || if is_copied.get() { t!(perception_copied).words() } else { t!(perception_copy).words() }}
                </button>
                <button type="button" data-testid="quiz-again" on:click=move |_| step.quiz.clear()>
                    {t!(perception_again).words()}
                </button>
            </p>
            <ul class="asked">{items}</ul>
        </div>
    }
}

/// Under the quiz: where it stands and how to end it.
#[component]
pub(super) fn Controls() -> impl IntoView {
    let step = Perception::get();
    let is_asking = move || step.quiz.begun.with(Option::is_some) && !step.quiz.is_over();
    view! {
        <div class="vote" role="group" aria-label=t!(perception_quiz).words()>
            <p>{words::ON_THIS_DEVICE.words()}</p>
            <button type="button" data-testid="end-quiz" disabled=move || !is_asking() on:click=move |_| step.quiz.clear()>
                {t!(perception_end_the_quiz).words()}
            </button>
        </div>
    }
}
