//! Dropping files and folders, nested ones too, anywhere on the page.

use crate::reactive::*;
use js_sys::{Array, Promise};
use leptos::ev;
use subspace_lab_words::{Words, t};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DataTransfer, File, FileSystemDirectoryEntry, FileSystemEntry, FileSystemFileEntry};

use super::files_of;
use crate::lab::Lab;
use crate::shelf::Given;

/// More than the reader takes: beyond this a folder is not looked through any further.
const MAX_FILES: usize = 100_001;

/// Takes what is dropped, and says while something hovers that it can be dropped.
#[component]
pub(crate) fn DropAnywhere() -> impl IntoView {
    let lab = Lab::get();
    let hovers = RwSignal::new(false);
    let has_files = |transfer: Option<DataTransfer>| transfer.is_some_and(|it| it.types().includes(&"Files".into(), 0));
    let over = window_event_listener(ev::dragover, move |event| {
        if has_files(event.data_transfer()) {
            event.prevent_default();
            hovers.set(true);
        }
    });
    let leave = window_event_listener(ev::dragleave, move |event| {
        // Leaving one element for another says so as well; leaving the window has no other.
        if event.related_target().is_none() {
            hovers.set(false);
        }
    });
    let dropped = window_event_listener(ev::drop, move |event| {
        hovers.set(false);
        let Some(transfer) = event.data_transfer().filter(|it| has_files(Some(it.clone()))) else { return };
        event.prevent_default();
        // Only within this handler can the entries be had.
        let entries = entries_of(&transfer);
        let files = transfer.files().map(|list| files_of(&list)).unwrap_or_default();
        wasm_bindgen_futures::spawn_local(async move {
            let files = if entries.is_empty() { files } else { walk(entries).await };
            lab.shelf.give(files);
        });
    });
    on_cleanup(move || {
        over.remove();
        leave.remove();
        dropped.remove();
    });
    view! {
        <Show when=move || hovers.get()>
            <div class="drop-here" aria-hidden="true">
                <p>{t!(own_drop_pictures_folders_zips_or_arrays).words()}</p>
            </div>
        </Show>
    }
}

fn entries_of(transfer: &DataTransfer) -> Vec<FileSystemEntry> {
    let items = transfer.items();
    (0..items.length())
        .filter_map(|position| items.get(position))
        .filter_map(|item| item.webkit_get_as_entry().ok().flatten())
        .collect()
}

/// All files in and below the entries. One that the browser does not hand out comes as an empty file, which the reader
/// then names.
async fn walk(mut entries: Vec<FileSystemEntry>) -> Vec<Given> {
    let mut files = Vec::new();
    while let Some(entry) = entries.pop() {
        if files.len() >= MAX_FILES {
            break;
        }
        if entry.is_directory() {
            entries.extend(children(entry.unchecked_into()).await);
        } else {
            let path = entry.full_path().trim_start_matches('/').to_owned();
            let file = file_of(entry.unchecked_into()).await;
            files.extend(file.or_else(|_| File::new_with_str_sequence(&Array::new(), &path)).map(|file| (path, file)));
        }
    }
    files
}

async fn file_of(entry: FileSystemFileEntry) -> Result<File, JsValue> {
    let promise = Promise::new(&mut |resolve, reject| {
        entry.file_with_callback_and_callback(&resolve, &reject);
    });
    Ok(JsFuture::from(promise).await?.unchecked_into())
}

/// Entries of a folder; the browser gives them in portions, the last of which is empty.
async fn children(folder: FileSystemDirectoryEntry) -> Vec<FileSystemEntry> {
    let reader = folder.create_reader();
    let mut all = Vec::new();
    loop {
        let promise = Promise::new(&mut |resolve, reject| {
            // A folder that cannot be read calls `reject`; one that is refused at once counts as empty.
            if reader.read_entries_with_callback_and_callback(&resolve, &reject).is_err() {
                let _ = resolve.call1(&JsValue::NULL, &Array::new());
            }
        });
        let portion: Array = match JsFuture::from(promise).await {
            Ok(portion) => portion.unchecked_into(),
            Err(_) => return all,
        };
        if portion.length() == 0 {
            return all;
        }
        all.extend(portion.iter().map(|entry| entry.unchecked_into::<FileSystemEntry>()));
    }
}
