//! A second set beside the first: the page once more in a frame, with an engine of its own, which follows the first one's settings.

use crate::reactive::*;
use leptos::ev;
use leptos::html;
use subspace_lab_protocol::Settings;
use subspace_lab_protocol::lesson::Room;
use subspace_lab_protocol::settings::Theme;
use subspace_lab_words::{Words, t};
use wasm_bindgen::JsValue;
use web_sys::{MessageEvent, Window};

use crate::browser;
use crate::lab::{BUILT_IN_SETS, Lab};
use crate::presenter::Presenter;

/// Between the theme, whether it is the presenter view, and the link of a message.
const PARTED: char = '|';

/// As the second one is to be: with its set, none beside it, and no lesson.
fn of_second(settings: Settings) -> Option<Settings> {
    let set = settings.beside.clone()?;
    let (axis, picture) = (settings.log_axis, settings.picture);
    let mut second = Settings { beside: None, tour: None, ..settings };
    second.open_set(set);
    Some(Settings { log_axis: axis, picture, ..second })
}

/// Which set is beside, or none.
#[component]
pub(crate) fn SecondChoice() -> impl IntoView {
    let lab = Lab::get();
    // One file has not all of them.
    let is_offered = |name: &str| browser::sets_in_file().is_none_or(|sets| sets.split(' ').any(|it| it == name));
    let options = BUILT_IN_SETS.iter().filter(|(name, _)| is_offered(name)).map(|&(name, title)| {
        view! {
            <option value=name selected=move || lab.settings.beside().as_deref() == Some(name)>
                {title.words()}
            </option>
        }
    });
    // One of a visitor's own, which a link may name.
    let other = move || {
        let beside = lab.settings.beside().filter(|it| BUILT_IN_SETS.iter().all(|(name, _)| it != name))?;
        Some(view! { <option value=beside.clone() translate="no" selected=true>{beside.clone()}</option> })
    };
    view! {
        <span class="under-sign second-choice" hidden=move || lab.settings.lesson().hides(Room::Data)>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.8">
            <path d="M3 5h8v14H3zM13 5h8v14h-8z"></path>
        </svg>
        <select
            data-testid="beside"
            aria-label=t!(page_second_set).words()
            title=t!(page_second_set).words()
            on:change=move |event| {
                let name = event_target_value(&event);
                lab.change(|settings| settings.beside = (!name.is_empty()).then_some(name));
            }
        >
            <option value="" selected=move || lab.settings.beside().is_none()>{t!(page_no_second_set).words()}</option>
            {options.collect_view()}
            {other}
        </select>
        </span>
    }
}

/// The frame, while there is a set beside.
#[component]
pub(crate) fn Second() -> impl IntoView {
    let (lab, presenter) = (Lab::get(), Presenter::get());
    let is_there = Memo::new(move |_| lab.settings.beside().is_some_and(|name| Lab::may_be_beside(&name)));
    Effect::new(move |_| browser::set_root_attribute("data-beside", is_there.get().then_some("")));
    move || {
        is_there.get().then(|| {
            let frame = NodeRef::<html::Iframe>::new();
            let now = move || of_second(lab.settings.all());
            let inner = move || frame.get().and_then(|it| it.content_window());
            let tell = move || {
                let Some(settings) = now() else { return };
                let (theme, is_presented) = (settings.theme.name(), presenter.is_on());
                let words = format!("{theme}{PARTED}{is_presented}{PARTED}{}", settings.to_link());
                // Nobody else can be in the frame; a page from a file has no origin to name.
                let _ = inner().map(|it| it.post_message(&JsValue::from_str(&words), "*"));
            };
            Effect::new(move |_| tell());
            // What was said before it heard is said again once it does.
            let heard = window_event_listener(ev::message, move |event: MessageEvent| {
                if untrack(inner).is_some_and(|it| is_from(&event, &it)) {
                    untrack(tell);
                }
            });
            on_cleanup(move || heard.remove());
            let address = untrack(now).map(|settings| browser::address_with(&settings.to_link()));
            view! { <iframe node_ref=frame class="second" data-testid="second" title=t!(page_second_set).words() src=address></iframe> }
        })
    }
}

/// Whether this page is the second one of another, which it follows then for as long as it lives.
pub(crate) fn follow_first(lab: Lab, presenter: Presenter) {
    let Some(first) = browser::first_page() else { return };
    browser::set_root_attribute("data-second", Some(""));
    let of = first.clone();
    let heard = window_event_listener(ev::message, move |event: MessageEvent| {
        let Some(words) = event.data().as_string().filter(|_| is_from(&event, &of)) else { return };
        let mut parts = words.splitn(3, PARTED);
        let (Some(theme), Some(is_presented), Some(link)) = (parts.next(), parts.next(), parts.next()) else { return };
        presenter.follow(is_presented == "true");
        let (settings, _) = Settings::new(lab.settings.now(|it| it.seed)).read_link(link);
        lab.follow_link(Settings { theme: Theme::from_name(theme).unwrap_or(settings.theme), ..settings });
    });
    std::mem::forget(heard);
    // That it hears now.
    let _ = first.post_message(&JsValue::NULL, "*");
}

fn is_from(event: &MessageEvent, page: &Window) -> bool {
    event.source().is_some_and(|it| JsValue::from(it) == JsValue::from(page))
}
