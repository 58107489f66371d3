//! Sets kept on this device, in the origin's private file system: one file per set, named after its content.
//!
//! Two pages at once do no harm: files with the same name have the same bytes, a file being written is locked, and its
//! first bytes are written last, so that one that was cut off is known and cleared away.

use js_sys::{Array, AsyncIterator, IteratorNext, JsString, Uint8Array};
use subspace_lab_protocol::kept::{self, KeptCard, KeptError};
use subspace_lab_protocol::reader::{KeptFile, ReaderEvent};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, DedicatedWorkerGlobalScope, FileSystemDirectoryHandle, FileSystemFileHandle, FileSystemGetDirectoryOptions,
    FileSystemGetFileOptions, FileSystemReadWriteOptions, FileSystemSyncAccessHandle,
};

use crate::Answer;

const FOLDER: &str = "sets";
const ENDING: &str = ".set";

/// Bytes of the file's first mark, written last.
const MARK_BYTES: usize = 8;

/// Why nothing stays: browsers refuse the private file system in private windows and where storage is switched off.
const NOT_KEPT: &str = "This browser keeps nothing here (a private window, or storage is switched off): \
                        sets are gone when you close or reload the tab.";

/// Keeps a set; says why it will not be there after a reload, if so.
pub(crate) async fn keep(name: &str, bytes: &[u8]) -> Option<String> {
    let Ok(folder) = folder().await else { return Some(NOT_KEPT.to_owned()) };
    match write(&folder, &format!("{name}{ENDING}"), bytes).await {
        Ok(()) => None,
        Err(error) => Some(match error_name(&error).as_str() {
            "QuotaExceededError" => {
                "There is no room left on this device to keep the set: it is gone when you close or \
                                     reload the tab. Forget some sets that are kept, or free space on the disk."
                    .to_owned()
            }
            // Another page is writing a file of this name, which means the same bytes.
            "NoModificationAllowedError" => return None,
            _ => NOT_KEPT.to_owned(),
        }),
    }
}

/// A kept set, as a handle on its file.
pub(crate) async fn open(name: &str) -> Result<(KeptCard, Blob), String> {
    let gone = |_| {
        "This link was made with images that are not kept on this device. Drop them here to reproduce it.".to_owned()
    };
    let folder = folder().await.map_err(gone)?;
    let handle = file(&folder, &format!("{name}{ENDING}")).await.map_err(gone)?;
    let (blob, card) = look(&handle).await.map_err(gone)?;
    card.map(|card| (card, blob)).map_err(|error| crate::sentence(&error))
}

/// What is kept.
pub(crate) async fn list() -> Answer {
    let Ok(folder) = folder().await else {
        return ReaderEvent::Listed { sets: vec![], unreadable: vec![], not_kept: Some(NOT_KEPT.to_owned()) }.into();
    };
    let (mut sets, mut unreadable) = (Vec::new(), Vec::new());
    for name in names(&folder).await.unwrap_or_default() {
        let Ok(handle) = file(&folder, &name).await else { continue };
        let Ok((blob, card)) = look(&handle).await else { continue };
        match card {
            Ok(card) => sets.push(KeptFile { card, file: name, n_bytes: blob.size() }),
            Err(KeptError::NotASet) => clear_away(&folder, &handle, &name).await,
            Err(error) => unreadable.push((name, crate::sentence(&error))),
        }
    }
    sets.sort_by(|a, b| b.card.made_millis.total_cmp(&a.card.made_millis));
    ReaderEvent::Listed { sets, unreadable, not_kept: None }.into()
}

/// Removes files; then lists what is left.
pub(crate) async fn forget(files: &[String]) -> Answer {
    if let Ok(folder) = folder().await {
        for file in files {
            // One that is gone already, or is being written by another page, shows in the list that follows.
            let _ = JsFuture::from(folder.remove_entry(file)).await;
        }
    }
    list().await
}

/// Removes a file that was cut off while it was written; one that is being written cannot be locked and stays.
async fn clear_away(folder: &FileSystemDirectoryHandle, handle: &FileSystemFileHandle, name: &str) {
    if let Ok(access) = lock(handle).await {
        access.close();
        let _ = JsFuture::from(folder.remove_entry(name)).await;
    }
}

async fn folder() -> Result<FileSystemDirectoryHandle, JsValue> {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    // Absent where the page is not served over https or from this device.
    if !js_sys::Reflect::has(&scope.navigator(), &"storage".into())? {
        return Err(JsValue::NULL);
    }
    let root: FileSystemDirectoryHandle =
        JsFuture::from(scope.navigator().storage().get_directory()).await?.unchecked_into();
    let options = FileSystemGetDirectoryOptions::new();
    options.set_create(true);
    Ok(JsFuture::from(root.get_directory_handle_with_options(FOLDER, &options)).await?.unchecked_into())
}

async fn file(folder: &FileSystemDirectoryHandle, name: &str) -> Result<FileSystemFileHandle, JsValue> {
    Ok(JsFuture::from(folder.get_file_handle(name)).await?.unchecked_into())
}

/// A handle on the file's bytes, and its card.
async fn look(handle: &FileSystemFileHandle) -> Result<(Blob, Result<KeptCard, KeptError>), JsValue> {
    let blob: Blob = JsFuture::from(handle.get_file()).await?.unchecked_into();
    let beginning = blob.slice_with_i32_and_i32(0, kept::MAX_CARD_BYTES as i32)?;
    let beginning = bytes_of(&beginning).await?;
    let card = kept::card(&beginning, blob.size() as u64);
    Ok((blob, card))
}

/// All bytes of a blob.
pub(crate) async fn bytes_of(blob: &Blob) -> Result<Vec<u8>, JsValue> {
    let buffer = JsFuture::from(blob.array_buffer()).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

async fn lock(handle: &FileSystemFileHandle) -> Result<FileSystemSyncAccessHandle, JsValue> {
    Ok(JsFuture::from(handle.create_sync_access_handle()).await?.unchecked_into())
}

async fn write(folder: &FileSystemDirectoryHandle, name: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let options = FileSystemGetFileOptions::new();
    options.set_create(true);
    let handle: FileSystemFileHandle =
        JsFuture::from(folder.get_file_handle_with_options(name, &options)).await?.unchecked_into();
    let access = lock(&handle).await?;
    let written = write_locked(&access, bytes);
    access.close();
    if written.is_err() {
        // What was written is of no use to anyone.
        let _ = JsFuture::from(folder.remove_entry(name)).await;
    }
    written
}

fn write_locked(access: &FileSystemSyncAccessHandle, bytes: &[u8]) -> Result<(), JsValue> {
    let (mark, rest) = bytes.split_at(MARK_BYTES.min(bytes.len()));
    let at = |position: usize| {
        let options = FileSystemReadWriteOptions::new();
        options.set_at(position as f64);
        options
    };
    access.truncate_with_u32(0)?;
    let n_rest = access.write_with_u8_array_and_options(rest, &at(mark.len()))?;
    access.flush()?;
    let n_mark = access.write_with_u8_array_and_options(mark, &at(0))?;
    access.flush()?;
    // Some browsers write less instead of refusing when there is no room.
    if n_rest + n_mark == bytes.len() as f64 { Ok(()) } else { Err(js_sys::Error::new("cut short").into()) }
}

async fn names(folder: &FileSystemDirectoryHandle) -> Result<Vec<String>, JsValue> {
    let keys: AsyncIterator = folder.keys();
    let mut names = Vec::new();
    loop {
        let next: IteratorNext = JsFuture::from(keys.next()?).await?.unchecked_into();
        if next.done() {
            return Ok(names);
        }
        names.push(next.value().unchecked_into::<JsString>().into());
    }
}

fn error_name(error: &JsValue) -> String {
    error.dyn_ref::<js_sys::Error>().map_or(String::new(), |error| error.name().into())
}

/// Files beside a message, in the order of their paths.
pub(crate) fn files(beside: &Array) -> impl Iterator<Item = web_sys::File> + use<> {
    let beside = beside.clone();
    (0..beside.length()).map(move |position| beside.get(position).unchecked_into())
}
