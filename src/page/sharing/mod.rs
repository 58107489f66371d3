//! The panel that hands on what is on screen: as a link, as a picture of that link, and as files. It is a file of its own, fetched when the panel
//! is opened first.

mod caption;
mod link_card;
mod png;
mod qr;
mod saving;
mod svg;

use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;
use subspace_lab_words::{Words, t};

use crate::language::Spoken;
use crate::panels::{Beside, Panel, Panels};

/// What is in the panel.
type Content = fn() -> AnyView;

/// What is reached from here alone is put into a file of its own.
#[cfg(not(test))]
#[leptos::wasm_split::wasm_split(sharing, wasm_split_path = leptos::wasm_split, fallible)]
fn content() -> Result<Content, SplitLoaderError> {
    Ok(CONTENT)
}

// Tests are one program, which nothing takes apart.
#[cfg(test)]
async fn content() -> Result<Content, SplitLoaderError> {
    Ok(CONTENT)
}

const CONTENT: Content = || view! { <link_card::LinkCard /> <saving::SaveCard /> }.into_any();

#[derive(Clone, Copy)]
enum State {
    Apart,
    Coming,
    Failed,
    There(Content),
}

#[component]
pub(crate) fn Share(spoken: Spoken) -> impl IntoView {
    let panels = Panels::get();
    let state = RwSignal::new(State::Apart);
    let fetch = move || {
        state.set(State::Coming);
        wasm_bindgen_futures::spawn_local(async move {
            state.set(match (content().await, spoken.have_all().await) {
                (Ok(content), true) => State::There(content),
                _ => State::Failed,
            });
        });
    };
    Effect::new(move |_| {
        if panels.is_open(Panel::Share) && matches!(state.get_untracked(), State::Apart) {
            fetch();
        }
    });
    let inner = move || match state.get() {
        State::There(content) => content(),
        State::Failed => view! {
            <p>{t!(page_this_step_could_not_be_fetched).words()}</p>
            <button type="button" on:click=move |_| fetch()>{t!(page_try_again).words()}</button>
        }
        .into_any(),
        State::Apart | State::Coming => {
            view! { <p role="status">{t!(page_this_step_is_on_its_way).words()}</p> }.into_any()
        }
    };
    view! {
        <Beside panel=Panel::Share label=t!(page_share) close=t!(page_close_share)>
            {inner}
        </Beside>
    }
}
