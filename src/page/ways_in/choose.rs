//! The browser's own pickers, for files and for a folder.

use leptos::html;
use leptos::prelude::*;
use web_sys::HtmlInputElement;

use super::files_of;
use crate::lab::Lab;

/// Two pickers that look like buttons.
#[component]
pub(crate) fn ChooseFiles() -> impl IntoView {
    let lab = Lab::get();
    let chosen = move |event| {
        let input: HtmlInputElement = event_target(&event);
        let files = input.files().map(|list| files_of(&list)).unwrap_or_default();
        // So that the same files can be chosen once more.
        input.set_value("");
        lab.shelf.give(files);
    };
    // An attribute that is in no standard and in every browser.
    let folder = NodeRef::<html::Input>::new();
    folder.on_load(|input| drop(input.set_attribute("webkitdirectory", "")));
    view! {
        <label class="button">
            "Your files…"
            <input type="file" multiple data-testid="choose-files" aria-label="Your files: images, arrays or zips" on:change=chosen />
        </label>
        <label class="button">
            "Folder…"
            <input
                type="file"
                multiple
                data-testid="choose-folder"
                aria-label="Folder, whose folders become classes"
                node_ref=folder
                on:change=chosen
            />
        </label>
    }
}
