//! What wants to be read or decided, whatever the step: messages, files that have come, what came of a reading.

use crate::reactive::*;
use subspace_lab_words::{Words, t};

use crate::lab::Lab;
use crate::panels::Panels;

/// Beside the page, never over what it is about; nothing in it has to be answered at once.
#[component]
pub(crate) fn News() -> impl IntoView {
    view! {
        <div class="notices">
            <Notice />
            <Decisions />
        </div>
    }
}

/// What only images of one's own bring about comes with what lies in the panels.
#[component]
fn Decisions() -> impl IntoView {
    let lab = Lab::get();
    let panels = Panels::get();
    let is_due = Memo::new(move |_| {
        let shelf = lab.shelf;
        let asks = shelf.waiting.with(Option::is_some) | lab.too_much.with(Option::is_some);
        asks | shelf.report.with(Option::is_some)
    });
    let was_due = Memo::new(move |before: Option<&bool>| before == Some(&true) || is_due.get());
    Effect::new(move |_| {
        if was_due.get() {
            panels.fetch_once();
        }
    });
    view! { <div role="status">{move || was_due.get().then(|| panels.decisions())}</div> }
}

/// News that want to be read: errors and what was done about them. Stays until it is closed.
#[component]
fn Notice() -> impl IntoView {
    let lab = Lab::get();
    view! {
        <div role="alert">
            <Show when=move || lab.notice.with(Option::is_some)>
                <p class="notice" data-testid="notice">
                    <span>{move || lab.notice.get().words()}</span>
                    <button type="button" aria-label=t!(own_close_this_message).words() on:click=move |_| lab.notice.set(None)>
                        "×"
                    </button>
                </p>
            </Show>
        </div>
    }
}
