//! Keeps the address in step with the settings, and the page with the address: a link carries the whole set-up, but for the theme,
//! which this device remembers.

use std::time::Duration;

use crate::reactive::*;
use leptos::ev;
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use subspace_lab_protocol::Settings;
use subspace_lab_protocol::settings::{Layout, Theme, View};
use subspace_lab_protocol::tour::Tour;

use crate::browser;
use crate::lab::Lab;

/// Browsers limit how often an address may change; a dragged handle writes it once it rests.
const REST: Duration = Duration::from_millis(200);

/// Under this name the browser remembers the theme.
const THEME: &str = "theme";

/// The settings as the address has them, which are those of now once they rest.
#[derive(Clone, Copy)]
pub(crate) struct Address(RwSignal<Settings>);

impl Address {
    /// That of this page.
    pub(crate) fn get() -> Self {
        expect_context()
    }

    /// The address of a step with everything else as it is.
    pub(crate) fn of_step(self, view: View) -> String {
        self.0.with(|settings| browser::address_with(&Settings { view, ..settings.clone() }.to_link()))
    }
}

/// Reads the present address; what it does not say is as in a fresh session, with this seed and theme. What is not understood is
/// returned.
pub(crate) fn read(seed: u64, theme: Theme) -> (Settings, Vec<String>) {
    Settings { theme, ..Settings::new(seed) }.read_link(&browser::hash())
}

/// The theme that was chosen on this device last.
pub(crate) fn remembered_theme() -> Theme {
    browser::remembered(THEME).and_then(|name| Theme::from_name(&name)).unwrap_or(Theme::System)
}

/// A theme that a person chooses is that of this device; one that a link states is that link's alone.
pub(crate) fn choose_theme(lab: Lab, theme: Theme) {
    lab.change(|settings| settings.theme = theme);
    browser::remember(THEME, (theme != Theme::System).then(|| theme.name()));
}

/// Follows both ways for as long as the page lives. A step of the page, one of the lesson, and a layout
/// of its pictures are entries in the history, everything else is not.
pub(crate) fn follow(lab: Lab) {
    let known = StoredValue::new(browser::hash());
    let address = Address(RwSignal::new(lab.settings.now(Clone::clone)));
    provide_context(address);
    let view = Memo::new(move |_| (lab.settings.view(), lab.settings.layout(), lab.settings.tour()));
    Effect::new(move |before: Option<(View, Layout, Option<Tour>)>| {
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
            *timer = set_timeout_with_handle(
                move || {
                    write(lab, known, false);
                    address.0.set(lab.settings.now(Clone::clone));
                },
                REST,
            )
            .ok();
        });
    });
    let on_hash_change = window_event_listener(ev::hashchange, move |_| {
        known.set_value(browser::hash());
        // As in a fresh session, but for the seed: what a link leaves out has its default.
        let (seed, theme) = lab.settings.now(|settings| (settings.seed, settings.theme));
        let (settings, unknown) = read(seed, theme);
        // Files that are added next are read as the link says.
        lab.shelf.preparation.update(|it| it.choices = settings.reading.clone());
        lab.open_link(settings, &unknown);
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
