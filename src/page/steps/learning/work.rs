//! What is under way, with the way out of it, over the place of what is computed, so that nothing moves.

use leptos::prelude::*;

use super::state::Learning;
use crate::steps::Life;

#[component]
pub(super) fn Work(
    /// What is being done.
    words: &'static str,
) -> impl IntoView {
    let it = Learning::get();
    let share = move || it.progress.get().map(|it| f64::from(it.done) / f64::from(it.total.max(1)));
    let counted =
        move || it.progress.get().map(|it| format!("{words}: step {} of {}", (it.done + 1).min(it.total), it.total));
    view! {
        <p class="progress working" data-testid="working" hidden=move || !it.is_busy()>
            <progress aria-label="Progress" max="1" prop:value=share></progress>
            <span>{counted}</span>
            <button type="button" data-testid="cancel-learning" on:click=move |_| {
                it.cancel();
            }>
                "Cancel"
            </button>
        </p>
        <p class="progress working" hidden=move || it.is_busy() || !it.is_stopped()>
            <span>"Cancelled."</span>
            <button type="button" data-testid="again" on:click=move |_| it.stopped.set(None)>
                "Compute it"
            </button>
        </p>
    }
}
