//! What is on screen on paper, and as a file that opens to the same: settings, and the images if they are one's own.

use crate::reactive::*;
use js_sys::Array;
use subspace_lab_protocol::Settings;
use subspace_lab_protocol::reader::{ReaderEvent, ReaderRequest};
use subspace_lab_words::{Message, Words, t};
use wasm_bindgen_futures::spawn_local;

use crate::lab::Lab;
use crate::shelf::SESSION;
use crate::{browser, reader_link, shelf};

#[component]
pub(super) fn SessionCard() -> impl IntoView {
    let lab = Lab::get();
    let is_under_way = RwSignal::new(false);
    let save = move |_| {
        let (link, set) = lab.settings.now(|settings| (Settings::to_link(settings), settings.set.clone()));
        is_under_way.set(true);
        spawn_local(async move {
            let saved = async {
                let beside = Array::new();
                if shelf::is_own(&set) {
                    let images = lab.shelf.find(&set).await?;
                    beside.push(&images);
                }
                let (event, session) = reader_link::ask(&ReaderRequest::Pack { link }, &beside).await?;
                if let (ReaderEvent::Packed, Some(session)) = (event, session) {
                    browser::save_blob(&format!("{set}{SESSION}"), &session);
                }
                Ok::<(), Message>(())
            };
            let outcome = saved.await;
            is_under_way.set(false);
            if let Err(sentence) = outcome {
                lab.notice.set(Some(sentence));
            }
        });
    };
    view! {
        <h2>{t!(session_report).words()}</h2>
        <p>
            <button type="button" data-testid="print" on:click=move |_| browser::print()>
                {t!(session_print).words()}
            </button>
            " "
            {t!(session_what_is_printed).words()}
        </p>
        <h2>{t!(session_title).words()}</h2>
        <p>
            <button type="button" data-testid="save-session" disabled=move || is_under_way.get() on:click=save>
                {t!(session_save).words()}
            </button>
            " "
            {t!(session_what_it_is).words()}
        </p>
    }
}
