//! The link to what is on screen: what it lets those do who open it, to copy, to send, and as a picture.

use crate::reactive::*;
use leptos::html;
use subspace_lab_words::{Words, t};
use wasm_bindgen_futures::spawn_local;

use super::qr;
use crate::browser;
use crate::lab::Lab;
use crate::language::Spoken;
use crate::shelf;
use crate::widgets::toggle::Toggle;

#[component]
pub(super) fn LinkCard() -> impl IntoView {
    let lab = Lab::get();
    let (is_one_step, is_held, is_plain) = (RwSignal::new(false), RwSignal::new(false), RwSignal::new(false));
    let (spoken, is_in_this_language) = (Spoken::get(), RwSignal::new(false));
    let link = Memo::new(move |_| {
        let mut settings = lab.settings.all();
        if is_in_this_language.get() {
            settings.language = Some(spoken.wanted(lab));
        }
        if is_one_step.get() {
            settings.lesson.hide_other_steps(settings.view);
        }
        if is_plain.get() {
            settings.lesson.hide_controls();
        }
        if is_held.get() {
            settings.lesson.hold_all();
        }
        browser::address_with(&settings.to_link())
    });
    let is_own = move || shelf::is_own(&lab.settings.set());
    view! {
        <h2>{t!(sharing_link).words()}</h2>
        <p>{t!(sharing_what_it_carries).words()}</p>
        <p hidden=!browser::is_a_file()>{t!(sharing_in_a_file).words()}</p>
        <p hidden=move || !is_own()>{t!(sharing_own_images_stay).words()}</p>
        <p class="choices">
            <Toggle text=t!(sharing_only_this_step).words() on=is_one_step set=move |on| is_one_step.set(on) name="only-step" />
            <Toggle text=t!(sharing_hold).words() on=is_held set=move |on| is_held.set(on) name="hold" />
            <Toggle text=t!(sharing_plain).words() on=is_plain set=move |on| is_plain.set(on) name="plain" />
            <Toggle
                text=t!(sharing_in_this_language, language = spoken.wanted(lab).own_name().unwrap_or_default()).words()
                on=is_in_this_language
                set=move |on| is_in_this_language.set(on)
                name="in-this-language"
            />
        </p>
        <Hand link />
        // A camera's phone has no such file.
        <Show when=|| !browser::is_a_file()>
            <Picture link />
        </Show>
    }
}

/// To copy it, and to send it where the system can.
#[component]
fn Hand(link: Memo<String>) -> impl IntoView {
    let lab = Lab::get();
    let field = NodeRef::<html::Input>::new();
    let is_copied = RwSignal::new(false);
    Effect::new(move |_| {
        link.track();
        is_copied.set(false);
    });
    let copy = move |_| {
        let text = link.get_untracked();
        spawn_local(async move {
            if browser::copy_text(&text).await {
                is_copied.set(true);
            } else {
                if let Some(field) = field.get_untracked() {
                    field.select();
                }
                lab.notice.set(Some(t!(sharing_copy_by_hand).into()));
            }
        });
    };
    view! {
        <p class="hand">
            <input
                type="text"
                readonly
                node_ref=field
                data-testid="link"
                aria-label=t!(sharing_link).words()
                prop:value=move || link.get()
            />
            <button type="button" data-testid="copy-link" on:click=copy>
                {move || if is_copied.get() { t!(own_copied).words() } else { t!(sharing_copy).words() }}
            </button>
            <button
                type="button"
                data-testid="send-link"
                hidden=!browser::can_send()
                on:click=move |_| browser::send(&t!(page_subspace_lab).words(), &link.get_untracked())
            >
                {t!(sharing_send).words()}
            </button>
        </p>
        <p class="spoken" role="status">{move || is_copied.get().then(|| t!(own_copied).words())}</p>
    }
}

/// As a picture for a camera, large on demand.
#[component]
fn Picture(link: Memo<String>) -> impl IntoView {
    let place = NodeRef::<html::Button>::new();
    let code = Memo::new(move |_| qr::svg(&link.get()));
    let enlarge = move |_| {
        if let Some(place) = place.get_untracked() {
            browser::toggle_full_screen(&place);
        }
    };
    view! {
        <Show
            when=move || code.with(Option::is_some)
            fallback=|| view! { <p>{t!(sharing_too_long).words()}</p> }
        >
            <button
                type="button"
                class="qr"
                node_ref=place
                data-testid="qr"
                aria-label=t!(sharing_qr).words()
                title=t!(sharing_qr).words()
                on:click=enlarge
            >
                <svg
                    viewBox=move || code.get().map(|it| it.1)
                    aria-hidden="true"
                    shape-rendering="crispEdges"
                    inner_html=move || code.get().map_or_else(String::new, |it| it.0)
                ></svg>
            </button>
        </Show>
    }
}
