//! What is under way, with the way out of it, over the place of what is computed, so that nothing moves.

use crate::reactive::*;
use subspace_lab_words::{Code, Words, t};

use super::state::Learning;
use crate::steps::Life;

#[component]
pub(super) fn Work(
    /// What is being done.
    words: Code,
) -> impl IntoView {
    let it = Learning::get();
    let share = move || it.progress.get().map(|it| f64::from(it.done) / f64::from(it.total.max(1)));
    let counted = move || {
        it.progress
            .get()
            .map(|it| t!(learning_step_of, what = words, step = (it.done + 1).min(it.total), total = it.total).words())
    };
    view! {
        <p class="progress working" data-testid="working" hidden=move || !it.is_busy()>
            <progress aria-label=t!(learning_progress).words() max="1" prop:value=share></progress>
            <span>{counted}</span>
            <button type="button" data-testid="cancel-learning" on:click=move |_| {
                it.cancel();
            }>
                {t!(learning_cancel).words()}
            </button>
        </p>
        <p class="progress working" hidden=move || it.is_busy() || !it.is_stopped()>
            <span>{t!(learning_cancelled).words()}</span>
            <button type="button" data-testid="again" on:click=move |_| it.stopped.set(None)>
                {t!(learning_compute_it).words()}
            </button>
        </p>
    }
}
