//! The page's layout: steps, stage, strip, sentence and status line, each always in the same place.

use crate::reactive::*;
use subspace_lab_protocol::language::Language;
use subspace_lab_protocol::lesson::Room;
use subspace_lab_protocol::settings::Theme;
use subspace_lab_words::{Code, Number, Words, t};

use crate::charts::on_screen::OnScreen;
use crate::charts::readings::{ReadOff, ReadOffCard};
use crate::kept::Kept;
use crate::keyboard::SingleKeys;
use crate::lab::Lab;
use crate::language::Spoken;
use crate::link::Address;
use crate::news::News;
use crate::offline::Offline;
use crate::panels::{Beside, Opener, Panel, Panels};
use crate::presenter::Presenter;
use crate::second::{Second, SecondChoice, follow_first};
use crate::steps::{self, Step, Steps};
use crate::subspaces::{self, Strip};
use crate::tour::Hands;
use crate::widgets::closer::Closer;
use crate::widgets::reach;
use crate::{browser, keyboard, link, text, ways_in};

/// The whole page. The example's stage and curve are shown until there is something live; its heading stays.
#[component]
pub(crate) fn App(heading: Kept, stage: Kept, curve: Kept) -> impl IntoView {
    let lab = Lab::open();
    link::follow(lab);
    OnScreen::open();
    ReadOff::open();
    let single_keys = SingleKeys::remembered();
    let spoken = Spoken::follow(lab);
    let panels = Panels::open(spoken);
    let steps = Steps::open(lab, spoken);
    Offline::follow(lab);
    Hands::open();
    let (presenter, closer) = (Presenter::open(), Closer::open());
    follow_first(lab, presenter);
    reach::listen();
    keyboard::listen(lab, steps, panels, (presenter, Hands::get()), closer, single_keys);
    ways_in::listen_for_paste(lab);
    Effect::new(move |_| {
        spoken.track();
        heading.say(&steps::step(lab.settings.view()).question.words());
    });
    // Another language is another page: what is known stays in lab and steps, every word is said anew.
    move || {
        spoken.track();
        view! {
            <button type="button" class="skip" on:click=|_| browser::focus("main")>
                {t!(page_skip).words()}
            </button>
            <Header />
            <Main heading stage curve />
            <Second />
            <Show when=move || presenter.is_on()>
                <button
                    type="button"
                    class="leave-presenter"
                    data-testid="leave-presenter"
                    aria-label=t!(page_leave_presenter).words()
                    title=t!(page_leave_presenter).words()
                    on:click=move |_| {
                        presenter.leave();
                    }
                >
                    "×"
                </button>
            </Show>
            <ReadOffCard />
            <News />
            <ways_in::DropAnywhere />
            <Show when=move || lab.is_settled.get()>
                <Beside panel=Panel::Help label=t!(page_help) close=t!(page_close_help) single_keys />
                <Beside panel=Panel::Share label=t!(page_share) close=t!(page_close_share) single_keys />
            </Show>
        }
    }
}

#[component]
fn Main(heading: Kept, stage: Kept, curve: Kept) -> impl IntoView {
    let lab = Lab::get();
    let is_settled = lab.is_settled;
    let steps = Steps::get();
    let view = Memo::new(move |_| lab.settings.view());
    let looks = Memo::new(move |_| steps.looks());
    let lesson = Memo::new(move |_| lab.settings.lesson());
    let (panels, is_taught) = (Panels::get(), Memo::new(move |_| lab.settings.tour().is_some()));
    let closer = Closer::get();
    Effect::new(move |_| lab.previews.set(steps::step(view.get()).previews));
    // Its picture is of the step.
    Effect::new(move |_| {
        view.track();
        closer.close();
    });
    Effect::new(move |_| {
        if closer.is_open() {
            panels.fetch_once();
        }
    });
    Effect::new(move |_| {
        if is_taught.get() {
            panels.fetch_once();
        }
    });
    let is_live = Memo::new(move |_| lab.reconstructed.with(Option::is_some));
    // Once live, the example does not come back: between two sets the pictures stay until the new ones are there.
    let was_live = Memo::new(move |before: Option<&bool>| before == Some(&true) || is_live.get() || lab.has_stage());
    let example = stage;
    let stage = move || {
        if was_live.get() || !steps::step(view.get()).is_prerendered() {
            (looks.get().stage)()
        } else {
            example.view("prerendered").into_any()
        }
    };
    view! {
        <main id="main" tabindex="-1">
            <div class="screen">
            <div class="bar">
                {heading.view("kept-heading")}
                <div
                    class="bar-controls"
                    hidden=move || lesson.with(|it| it.hides(Room::Controls))
                    inert=move || lesson.with(|it| it.holds(Room::of(view.get())))
                >
                    {move || (looks.get().bar)()}
                </div>
                <SetName />
            </div>
            <section class="stage" aria-label=t!(page_pictures).words() data-testid="stage" data-live=move || is_live.get().to_string()>
                {stage}
                {move || closer.is_open().then(|| panels.closeup())}
            </section>
            {move || is_taught.get().then(|| panels.tour())}
            <div class="below">
                <div
                    hidden=move || looks.get().below.is_some() || lesson.with(|it| it.hides(Room::Strip))
                    inert=move || lesson.with(|it| it.holds(Room::Strip))
                >
                    <Strip example=curve />
                </div>
                {move || looks.get().below.map(|below| below())}
            </div>
            <p class="say" data-testid="sentence" hidden=move || looks.get().say.is_some()>
                {subspaces::say(lab)} " "
                <button type="button" class="quiet" data-testid="what-is-this" on:click=move |_| panels.toggle(Panel::Help)>
                    {t!(page_what_is_this).words()}
                </button>
            </p>
            {move || looks.get().say.map(|say| view! { <p class="say">{say()}</p> })}
            <Status />
            </div>
            <section class="numbers" hidden=move || lesson.with(|it| it.hides(Room::Numbers)) aria-label=t!(page_numbers).words()>
                <Show when=move || is_settled.get()>
                    {move || (looks.get().numbers)()}
                    <subspaces::SpectrumTable />
                </Show>
            </section>
        </main>
    }
}

#[component]
fn Header() -> impl IntoView {
    let (lab, presenter) = (Lab::get(), Presenter::get());
    let address = Address::get();
    let hides = move |room: Room| lab.settings.lesson().hides(room);
    let tab = move |(number, step): (usize, &'static Step)| {
        let is_current = move || lab.settings.view() == step.view;
        view! {
            <a
                href=move || address.of_step(step.view)
                hidden=move || hides(Room::of(step.view)) && !is_current()
                aria-current=move || is_current().then_some("step")
                data-testid=format!("step-{}", step.view.name())
                on:click=move |event| {
                    // With a key held it opens in a tab of its own.
                    if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                        event.prevent_default();
                        lab.show(step.view);
                    }
                }
            >
                <b>{number}</b>
                " "
                {step.title.words()}
            </a>
        }
    };
    let tabs = (1..).zip(steps::ALL.iter().copied()).map(tab).collect_view();
    let themes = Theme::ALL
        .iter()
        .map(|&theme| {
            view! {
                <option value=theme.name() selected=move || lab.settings.theme() == theme>
                    {text::theme(theme)}
                </option>
            }
        })
        .collect_view();
    view! {
        <header>
            <span class="name">{t!(page_subspace_lab).words()}</span>
            <nav aria-label=t!(page_steps).words()>{tabs}</nav>
            <span class="push"></span>
            <div class="tools">
                <span class="tools" hidden=move || hides(Room::Tools)>
                <button type="button" data-testid="undo" disabled=move || !lab.can_undo() aria-label=t!(page_undo).words() on:click=move |_| lab.undo()>
                    {words(t!(page_undo), "↶")}
                </button>
                <button type="button" data-testid="redo" disabled=move || !lab.can_redo() aria-label=t!(page_redo).words() on:click=move |_| lab.redo()>
                    {words(t!(page_redo), "↷")}
                </button>
                <button type="button" data-testid="reset" aria-label=t!(page_reset).words() on:click=move |_| lab.reset()>
                    {words(t!(page_reset), "⟲")}
                </button>
                <SecondChoice />
                <LanguageChoice />
                <span class="under-sign">
                    <span aria-hidden="true">"◐"</span>
                    <select
                        aria-label=t!(page_colours_and_type_size).words()
                        title=t!(page_colours_and_type_size).words()
                        data-testid="theme"
                        on:change=move |event| {
                            if let Some(theme) = Theme::from_name(&event_target_value(&event)) {
                                link::choose_theme(lab, theme);
                            }
                        }
                    >
                        {themes}
                    </select>
                </span>
                <button
                    type="button"
                    data-testid="present"
                    aria-label=t!(page_present).words()
                    title=t!(page_present).words()
                    on:click=move |_| presenter.toggle()
                >
                    <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2">
                        <path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5"></path>
                    </svg>
                </button>
                </span>
                <Opener panel=Panel::Share label=t!(page_share)>
                    {words(t!(page_share), "⤴")}
                </Opener>
                <Opener panel=Panel::Help label=t!(page_help_keys_the_claim_its_authors)>
                    "?"
                </Opener>
            </div>
        </header>
    }
}

/// The languages, each by its own name.
#[component]
fn LanguageChoice() -> impl IntoView {
    let (lab, spoken) = (Lab::get(), Spoken::get());
    let languages = Language::ALL.iter().filter_map(|&language| Some((language, language.own_name()?)));
    let languages = languages
        .map(|(language, own_name)| {
            view! {
                <option value=language.name() lang=language.name() selected=move || spoken.wanted(lab) == language>
                    {own_name}
                </option>
            }
        })
        .collect_view();
    view! {
        <span class="under-sign">
            <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6">
                <circle cx="12" cy="12" r="9"></circle>
                <ellipse cx="12" cy="12" rx="4" ry="9"></ellipse>
                <path d="M3 12h18"></path>
            </svg>
            <select
                aria-label=t!(page_language).words()
                title=t!(page_language).words()
                translate="no"
                data-testid="language"
                on:change=move |event| {
                    if let Some(language) = Language::from_name(&event_target_value(&event)) {
                        spoken.choose_own(lab, language);
                    }
                }
            >
                {languages}
            </select>
        </span>
    }
}

/// A button's word where there is room, else its sign.
fn words(long: Code, short: &'static str) -> impl IntoView {
    view! {
        <span class="long">{long.words()}</span>
        <span class="short" aria-hidden="true">
            {short}
        </span>
    }
}

#[component]
fn SetName() -> impl IntoView {
    let lab = Lab::get();
    let name = move || lab.staged_summary(|it| text::set_title(&it.name, it.title.clone()).words());
    let size = move || lab.staged_summary(text::summary_size);
    view! {
        <p class="set">
            <span translate="no">{move || name().unwrap_or_else(|| t!(page_flower_photos_200).words())}</span>
            " " <small data-testid="set-size">{size}</small>
        </p>
    }
}

/// How exact it is; while something is computed, how far that is.
#[component]
fn Status() -> impl IntoView {
    let lab = Lab::get();
    let (offline, address) = (expect_context::<Offline>(), Address::get());
    let steps = Steps::get();
    let line = move || steps.status();
    let reading = lab.shelf.reading;
    let share = move || match reading.with(|it| it.as_ref().map(text::reading_share)) {
        None => lab.under_way.with(|u| u.as_ref().map(text::progress_share)),
        reading => reading,
    };
    let title = Memo::new(move |_| text::title(share()));
    Effect::new(move |_| title.with(|title| browser::set_title(title)));
    let spoken = Memo::new(move |_| match reading.with(|it| it.as_ref().map(text::spoken_reading)) {
        None => {
            let under_way = lab.under_way.with(|u| u.as_ref().map(text::spoken_progress));
            // Who sees nothing hears that it has come.
            let there = move || {
                let title = lab
                    .current
                    .with(|it| it.as_ref().map(|it| text::set_title(&it.summary.name, it.summary.title.clone())))?;
                Some(t!(page_is_on_screen, title = title, n = Number::count(lab.rank())).words())
            };
            under_way.or_else(there)
        }
        reading => reading,
    });
    view! {
        <footer>
            <Show
                when=move || lab.under_way.with(Option::is_some) || lab.shelf.reading.with(Option::is_some)
                fallback=move || view! { <p data-testid="status">{line}</p> }
            >
                <ProgressLine />
            </Show>
            <p class="spoken" role="status">{move || spoken.get()}</p>
            <p class="printed" aria-hidden="true">{move || address.of_step(lab.settings.view())}</p>
            <p class="offline" role="status" data-testid="offline">{move || offline.said().map(|it| it.words())}</p>
        </footer>
    }
}

#[component]
fn ProgressLine() -> impl IntoView {
    let lab = Lab::get();
    let words = move || match lab.shelf.reading.get() {
        Some(reading) => Some(text::reading_progress(&reading)),
        None if lab.too_much.with(Option::is_some) => Some(t!(page_waiting_for_your_choice).words()),
        None => lab.under_way.with(|u| u.as_ref().map(text::progress)),
    };
    let share = move || match lab.shelf.reading.get() {
        Some(reading) => text::reading_share(&reading),
        None if lab.too_much.with(Option::is_some) => Some(0.0),
        None => lab.under_way.with(|u| u.as_ref().and_then(text::progress_share)),
    };
    let cancel = move |_| {
        if lab.shelf.reading.with_untracked(Option::is_some) {
            lab.shelf.cancel();
        } else {
            lab.cancel();
        }
    };
    view! {
        <p class="progress" data-testid="progress">
            <progress aria-label=t!(page_progress).words() max="1" prop:value=share></progress>
            <span>{words}</span>
            <button type="button" data-testid="cancel" on:click=cancel>
                {t!(page_cancel).words()}
            </button>
        </p>
    }
}
