//! Keeps the address in step with the settings, and the page with the address: a link carries the whole set-up.

use std::time::Duration;

use leptos::ev;
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use subspace_lab_protocol::Settings;
use subspace_lab_protocol::settings::{Theme, View};

use crate::browser;
use crate::lab::{Lab, unknown_settings};

/// Browsers limit how often an address may change; a dragged handle writes it once it rests.
const REST: Duration = Duration::from_millis(200);

/// Follows both ways for as long as the page lives. A step of the page is an entry in the history, everything else is not.
pub(crate) fn follow(lab: Lab) {
    let known = StoredValue::new(browser::hash());
    let view = Memo::new(move |_| lab.settings.view());
    Effect::new(move |before: Option<View>| {
        let view = view.get();
        if before.is_some_and(|before| before != view) {
            write(lab, known, true);
        }
        view
    });
    let timer = StoredValue::new_local(None::<TimeoutHandle>);
    Effect::new(move |_| {
        lab.settings.all();
        timer.update_value(|timer| {
            if let Some(timer) = timer.take() {
                timer.clear();
            }
            *timer = set_timeout_with_handle(move || write(lab, known, false), REST).ok();
        });
    });
    let on_hash_change = window_event_listener(ev::hashchange, move |_| {
        known.set_value(browser::hash());
        // As in a fresh session, but for the seed: what a link leaves out has its default.
        let seed = lab.settings.now(|settings| settings.seed);
        let (settings, unknown) = Settings::new(seed).read_link(&browser::hash());
        // Files that are added next are read as the link says.
        lab.shelf.preparation.update(|it| it.choices = settings.reading.clone());
        lab.change(|present| *present = settings);
        if let Some(sentence) = unknown_settings(&unknown) {
            lab.notice.set(Some(sentence));
        }
    });
    std::mem::forget(on_hash_change);
    Effect::new(move |_| {
        let theme = lab.settings.theme();
        browser::set_root_attribute("data-theme", (theme != Theme::System).then(|| theme.name()));
    });
}

/// `known`: what was last written to the address or read from it.
fn write(lab: Lab, known: StoredValue<String>, new_entry: bool) {
    let present = browser::hash();
    // The visitor has just changed the address, and the event that says so is on its way: theirs counts.
    if known.with_value(|known| *known != present) {
        return;
    }
    let link = lab.settings.now(Settings::to_link);
    if present.trim_start_matches('#') != link {
        browser::set_hash(&link, new_entry);
        known.set_value(browser::hash());
    }
}
