//! The browser's own pickers, for files and for a folder.

use crate::reactive::*;
use leptos::html;
use subspace_lab_words::{Words, t};
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
            {t!(own_your_files).words()}
            <input type="file" multiple data-testid="choose-files" aria-label=t!(own_your_files_images_arrays_or_zips).words() on:change=chosen />
        </label>
        <label class="button">
            {t!(own_folder).words()}
            <input
                type="file"
                multiple
                data-testid="choose-folder"
                aria-label=t!(own_folder_whose_folders_become_classes).words()
                node_ref=folder
                on:change=chosen
            />
        </label>
    }
}
