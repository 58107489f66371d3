//! Pasting pictures and files anywhere on the page.

use crate::reactive::*;
use leptos::ev;

use super::files_of;
use crate::lab::Lab;

/// Listens for as long as the page lives. Text that is pasted into a field stays the field's.
pub(crate) fn listen(lab: Lab) {
    let listener = window_event_listener(ev::paste, move |event| {
        let files = event.clipboard_data().and_then(|pasted| pasted.files()).map(|list| files_of(&list));
        if let Some(files) = files.filter(|files| !files.is_empty()) {
            event.prevent_default();
            lab.shelf.give(files);
        }
    });
    std::mem::forget(listener);
}
