//! In place of a step whose program is not there yet.

use crate::reactive::*;
use subspace_lab_words::{Words, t};

use super::{Looks, State, Steps, position};

pub(super) static LOOKS: Looks = Looks::of_stage(|| view! { <Stage /> }.into_any());

#[component]
fn Stage() -> impl IntoView {
    let steps = Steps::get();
    let here = move || position(steps.lab.settings.view());
    let has_failed = move || steps.state(here()) == State::Failed;
    view! {
        <div class="arriving" role="status" data-testid="arriving">
            <Show when=has_failed fallback=|| t!(page_is_on_its_way).words()>
                <p>{t!(page_could_not_be_fetched).words()}</p>
                <button type="button" data-testid="fetch-step" on:click=move |_| steps.fetch(untrack(here))>
                    {t!(page_try_again).words()}
                </button>
            </Show>
        </div>
    }
}
