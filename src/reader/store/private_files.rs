//! The origin's private file system: one file per set.
//!
//! Two pages at once do no harm: files with the same name have the same bytes, a file being written is locked, and its
//! first bytes are written last, so that one that was cut off is known and cleared away.

use js_sys::{AsyncIterator, IteratorNext, JsString};
use subspace_lab_protocol::reader::NotKept;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, DedicatedWorkerGlobalScope, FileSystemDirectoryHandle, FileSystemFileHandle, FileSystemGetDirectoryOptions,
    FileSystemGetFileOptions, FileSystemReadWriteOptions, FileSystemSyncAccessHandle,
};

use super::{Beginning, beginning_of};

const FOLDER: &str = "sets";

/// Bytes of the file's first mark, written last.
const MARK_BYTES: usize = 8;

/// The folder of sets.
pub(super) struct PrivateFiles(FileSystemDirectoryHandle);

impl PrivateFiles {
    /// Fails in Firefox's private windows, where storage is switched off, and where the page is not served over https
    /// or from this device.
    pub(super) async fn open() -> Result<Self, JsValue> {
        let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
        if !js_sys::Reflect::has(&scope.navigator(), &"storage".into())? {
            return Err(JsValue::NULL);
        }
        let root: FileSystemDirectoryHandle =
            JsFuture::from(scope.navigator().storage().get_directory()).await?.unchecked_into();
        let options = FileSystemGetDirectoryOptions::new();
        options.set_create(true);
        let folder = JsFuture::from(root.get_directory_handle_with_options(FOLDER, &options)).await?;
        Ok(Self(folder.unchecked_into()))
    }

    pub(super) async fn keep(&self, file: &str, bytes: &[u8]) -> Result<(), NotKept> {
        match self.write(file, bytes).await {
            Ok(true) => Ok(()),
            Ok(false) => Err(NotKept::NoRoom),
            Err(error) => match error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.name())).as_deref() {
                Some("QuotaExceededError") => Err(NotKept::NoRoom),
                // Another page is writing a file of this name, which means the same bytes.
                Some("NoModificationAllowedError") => Ok(()),
                _ => Err(NotKept::Refused),
            },
        }
    }

    pub(super) async fn get(&self, file: &str) -> Result<Blob, JsValue> {
        let handle: FileSystemFileHandle = JsFuture::from(self.0.get_file_handle(file)).await?.unchecked_into();
        Ok(JsFuture::from(handle.get_file()).await?.unchecked_into())
    }

    pub(super) async fn list(&self) -> Result<Vec<Beginning>, JsValue> {
        let keys: AsyncIterator = self.0.keys();
        let mut list = Vec::new();
        loop {
            let next: IteratorNext = JsFuture::from(keys.next()?).await?.unchecked_into();
            if next.done() {
                return Ok(list);
            }
            let file = String::from(next.value().unchecked_into::<JsString>());
            // One that has gone meanwhile is no longer kept.
            let Ok(blob) = self.get(&file).await else { continue };
            let Ok(bytes) = beginning_of(&blob).await else { continue };
            list.push(Beginning { file, n_bytes: blob.size(), bytes });
        }
    }

    /// Removes a file that was cut off while it was written; one that is being written cannot be locked and stays.
    pub(super) async fn clear_away(&self, file: &str) -> Result<(), JsValue> {
        let handle: FileSystemFileHandle = JsFuture::from(self.0.get_file_handle(file)).await?.unchecked_into();
        lock(&handle).await?.close();
        self.forget(file).await
    }

    pub(super) async fn forget(&self, file: &str) -> Result<(), JsValue> {
        JsFuture::from(self.0.remove_entry(file)).await.map(drop)
    }

    /// Whether all of it was written: some browsers write less, instead of refusing, when there is no room.
    async fn write(&self, file: &str, bytes: &[u8]) -> Result<bool, JsValue> {
        let options = FileSystemGetFileOptions::new();
        options.set_create(true);
        let handle: FileSystemFileHandle =
            JsFuture::from(self.0.get_file_handle_with_options(file, &options)).await?.unchecked_into();
        let access = lock(&handle).await?;
        let written = write_locked(&access, bytes);
        access.close();
        if !matches!(written, Ok(true)) {
            // What was written is of no use to anyone.
            let _ = self.forget(file).await;
        }
        written
    }
}

fn write_locked(access: &FileSystemSyncAccessHandle, bytes: &[u8]) -> Result<bool, JsValue> {
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
    Ok(n_rest + n_mark == bytes.len() as f64)
}

async fn lock(handle: &FileSystemFileHandle) -> Result<FileSystemSyncAccessHandle, JsValue> {
    Ok(JsFuture::from(handle.create_sync_access_handle()).await?.unchecked_into())
}
