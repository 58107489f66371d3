//! What lies beside the page when it is asked for: one panel at a time.

use leptos::html;
use leptos::prelude::*;
use subspace_lab_words::{Code, Words};

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

/// Which one is open.
#[derive(Clone, Copy)]
pub(crate) struct Panels(RwSignal<Option<Panel>>);

impl Panels {
    /// None yet.
    pub(crate) fn open() -> Self {
        let it = Self(RwSignal::new(None));
        provide_context(it);
        it
    }

    /// Those of this page.
    pub(crate) fn get() -> Self {
        expect_context()
    }

    pub(crate) fn is_open(self, panel: Panel) -> bool {
        self.0.get() == Some(panel)
    }

    pub(crate) fn toggle(self, panel: Panel) {
        self.0.update(|open| *open = (*open != Some(panel)).then_some(panel));
    }

    /// Whether one was open.
    pub(crate) fn close(self) -> bool {
        self.0.try_update(Option::take).flatten().is_some()
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

/// The panel itself; its children are there even while it is closed.
#[component]
pub(crate) fn Beside(panel: Panel, label: Code, close: Code, children: Children) -> impl IntoView {
    let panels = Panels::get();
    let place = NodeRef::<html::Aside>::new();
    Effect::new(move |_| {
        if let (true, Some(place)) = (panels.is_open(panel), place.get()) {
            // So that arrow keys scroll it; it cannot refuse.
            let _ = place.focus();
        }
    });
    view! {
        <aside id=panel.id() class="beside" aria-label=label.words() tabindex="-1" node_ref=place hidden=move || !panels.is_open(panel)>
            <button type="button" class="close" aria-label=close.words() on:click=move |_| { panels.close(); }>
                "×"
            </button>
            {children()}
        </aside>
    }
}
