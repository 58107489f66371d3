//! What lies beside the page when it is asked for, one panel at a time: help, and what hands on what is on screen. What is in them is a
//! file of its own, fetched when one is opened first, together with what is to be decided of images of one's own, the lesson and
//! pictures looked at closely.

mod caption;
mod closeup;
mod decisions;
mod first_look;
mod foreign;
mod help;
mod link_card;
mod numbers;
mod plan;
mod png;
mod qr;
mod saving;
mod session;
mod whole;

use crate::reactive::*;
use leptos::html;
use leptos::wasm_split::SplitLoaderError;
use subspace_lab_words::{Code, Words, t};

use crate::keyboard::SingleKeys;
use crate::language::Spoken;
use crate::tour;

/// A panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Panel {
    Help,
    Share,
}

impl Panel {
    fn id(self) -> &'static str {
        match self {
            Self::Help => "help",
            Self::Share => "share",
        }
    }
}

/// What comes later.
struct Content {
    inside: fn(Panel, SingleKeys) -> AnyView,
    /// What is to be decided of images of one's own, which lies beside the page too.
    decisions: fn() -> AnyView,
    /// The card of the lesson, which lies beside the pictures.
    tour: fn() -> AnyView,
    /// A picture, large, over the others.
    closeup: fn() -> AnyView,
}

static CONTENT: Content = Content {
    inside: |panel, single_keys| {
        match panel {
        Panel::Help => view! { <help::Help single_keys /> }.into_any(),
        Panel::Share => {
            view! { <link_card::LinkCard /> <saving::SaveCard /> <numbers::NumbersCard /> <foreign::ForeignCard /> <session::SessionCard /> <whole::WholeCard /> }
                .into_any()
        }
    }
    },
    decisions: || view! { <decisions::Decisions /> }.into_any(),
    tour: || view! { <tour::Card /> }.into_any(),
    closeup: || view! { <closeup::Closeup /> }.into_any(),
};

/// What is reached from here alone is put into a file of its own.
#[cfg(not(test))]
#[leptos::wasm_split::wasm_split(panels, wasm_split_path = leptos::wasm_split, fallible)]
fn content() -> Result<&'static Content, SplitLoaderError> {
    Ok(&CONTENT)
}

// Tests are one program, which nothing takes apart.
#[cfg(test)]
async fn content() -> Result<&'static Content, SplitLoaderError> {
    Ok(&CONTENT)
}

#[derive(Clone, Copy)]
enum State {
    Apart,
    Coming,
    Failed,
    There(&'static Content),
}

/// Which one is open, and whether what is in them is there.
#[derive(Clone, Copy)]
pub(crate) struct Panels {
    shown: RwSignal<Option<Panel>>,
    state: RwSignal<State>,
    spoken: Spoken,
}

impl Panels {
    /// None yet.
    pub(crate) fn open(spoken: Spoken) -> Self {
        let it = Self { shown: RwSignal::new(None), state: RwSignal::new(State::Apart), spoken };
        provide_context(it);
        it
    }

    /// Those of this page.
    pub(crate) fn get() -> Self {
        expect_context()
    }

    fn is_open(self, panel: Panel) -> bool {
        self.shown.get() == Some(panel)
    }

    pub(crate) fn toggle(self, panel: Panel) {
        self.shown.update(|open| *open = (*open != Some(panel)).then_some(panel));
        self.fetch_once();
    }

    /// Has it come, unless it is there or on its way.
    pub(crate) fn fetch_once(self) {
        if matches!(self.state.get_untracked(), State::Apart) {
            self.fetch();
        }
    }

    /// What is to be decided of images of one's own.
    pub(crate) fn decisions(self) -> AnyView {
        self.part(|content| content.decisions)
    }

    /// The card of the lesson.
    pub(crate) fn tour(self) -> AnyView {
        self.part(|content| content.tour)
    }

    /// A picture, large.
    pub(crate) fn closeup(self) -> AnyView {
        self.part(|content| content.closeup)
    }

    fn part(self, part: fn(&Content) -> fn() -> AnyView) -> AnyView {
        match self.state.get() {
            State::There(content) => part(content)(),
            State::Failed => view! { <Failed /> }.into_any(),
            State::Apart | State::Coming => ().into_any(),
        }
    }

    /// Whether one was open.
    pub(crate) fn close(self) -> bool {
        self.shown.try_update(Option::take).flatten().is_some()
    }

    fn fetch(self) {
        self.state.set(State::Coming);
        wasm_bindgen_futures::spawn_local(async move {
            self.state.set(match (content().await, self.spoken.have_all().await) {
                (Ok(content), true) => State::There(content),
                _ => State::Failed,
            });
        });
    }
}

/// A button that opens a panel and closes it.
#[component]
pub(crate) fn Opener(panel: Panel, label: Code, children: Children) -> impl IntoView {
    let panels = Panels::get();
    view! {
        <button
            type="button"
            aria-label=label.words()
            aria-expanded=move || panels.is_open(panel).to_string()
            aria-controls=panel.id()
            data-testid=panel.id()
            on:click=move |_| panels.toggle(panel)
        >
            {children()}
        </button>
    }
}

/// The panel itself.
#[component]
pub(crate) fn Beside(panel: Panel, label: Code, close: Code, single_keys: SingleKeys) -> impl IntoView {
    let panels = Panels::get();
    let place = NodeRef::<html::Aside>::new();
    Effect::new(move |_| {
        if let (true, Some(place)) = (panels.is_open(panel), place.get()) {
            // So that arrow keys scroll it; it cannot refuse.
            let _ = place.focus();
        }
    });
    let inner = move || match panels.state.get() {
        State::There(content) => (content.inside)(panel, single_keys),
        State::Failed => view! { <Failed /> }.into_any(),
        State::Apart | State::Coming => view! { <p role="status">{t!(page_is_on_its_way).words()}</p> }.into_any(),
    };
    view! {
        <aside id=panel.id() class="beside" aria-label=label.words() tabindex="-1" node_ref=place hidden=move || !panels.is_open(panel)>
            <button type="button" class="close" aria-label=close.words() on:click=move |_| { panels.close(); }>
                "×"
            </button>
            {inner}
        </aside>
    }
}

#[component]
fn Failed() -> impl IntoView {
    let panels = Panels::get();
    view! {
        <p>{t!(page_could_not_be_fetched).words()}</p>
        <button type="button" on:click=move |_| panels.fetch()>
            {t!(page_try_again).words()}
        </button>
    }
}
