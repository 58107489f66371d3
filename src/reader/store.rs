//! Sets kept by this browser, each under a name made from its content: in the private file system, else in a database.

mod database;
mod private_files;

use js_sys::{Array, Uint8Array};
use subspace_lab_protocol::kept::{self, KeptError};
use subspace_lab_protocol::reader::{Keeping, KeptFile, NotKept, ReaderEvent};
use subspace_lab_words::{Message, Tells, t};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;

use self::database::Database;
use self::private_files::PrivateFiles;
use crate::Answer;

const ENDING: &str = ".set";

/// Where this browser lets sets be kept.
enum Place {
    Files(PrivateFiles),
    Database(Database),
}

/// The beginning of a kept file: as much of it as its card takes.
struct Beginning {
    file: String,
    n_bytes: f64,
    bytes: Vec<u8>,
}

impl Place {
    async fn find() -> Result<Self, NotKept> {
        if let Ok(files) = PrivateFiles::open().await {
            return Ok(Self::Files(files));
        }
        Database::open().await.map(Self::Database).map_err(|_| NotKept::Refused)
    }

    fn keeping(&self) -> Keeping {
        match self {
            Self::Files(_) => Keeping::InBrowser,
            Self::Database(_) => Keeping::UntilClosed,
        }
    }

    async fn keep(&self, file: &str, bytes: &[u8]) -> Result<(), NotKept> {
        match self {
            Self::Files(files) => files.keep(file, bytes).await,
            Self::Database(database) => database.keep(file, bytes).await,
        }
    }

    async fn get(&self, file: &str) -> Option<Blob> {
        match self {
            Self::Files(files) => files.get(file).await.ok(),
            Self::Database(database) => database.get(file).await.ok().flatten(),
        }
    }

    async fn list(&self) -> Vec<Beginning> {
        match self {
            Self::Files(files) => files.list().await.unwrap_or_default(),
            Self::Database(database) => database.list().await.unwrap_or_default(),
        }
    }

    /// Removes a file. One that is gone already, or is being written by another page, shows in the next list.
    async fn forget(&self, file: &str) {
        match self {
            Self::Files(files) => drop(files.forget(file).await),
            Self::Database(database) => drop(database.forget(file).await),
        }
    }

    /// Removes what is no set, unless another page is writing it.
    async fn clear_away(&self, file: &str) {
        match self {
            Self::Files(files) => drop(files.clear_away(file).await),
            Self::Database(_) => self.forget(file).await,
        }
    }
}

/// Keeps a set; says for how long.
pub(crate) async fn keep(name: &str, bytes: &[u8]) -> Keeping {
    let place = match Place::find().await {
        Ok(place) => place,
        Err(why) => return Keeping::InTab(why),
    };
    match place.keep(&format!("{name}{ENDING}"), bytes).await {
        Ok(()) => place.keeping(),
        Err(why) => Keeping::InTab(why),
    }
}

/// Keeps a set that was not kept, or no longer; then lists what is, and says for how long that holds: of a set that there is no room for,
/// as long as its tab is open.
pub(crate) async fn keep_again(name: &str, set: &Blob) -> Answer {
    let refused = match bytes_of(set).await {
        Ok(bytes) => Some(keep(name, &bytes).await).filter(|it| matches!(it, Keeping::InTab(_))),
        Err(_) => None,
    };
    list_as(refused).await
}

/// A kept set, copied, so that it stays whole when another page forgets its file.
pub(crate) async fn open(name: &str) -> Result<(kept::KeptCard, Blob), Message> {
    let gone = || Message::from(t!(kept_not_here));
    let place = Place::find().await.map_err(|_| gone())?;
    let blob = place.get(&format!("{name}{ENDING}")).await.ok_or_else(gone)?;
    let beginning = beginning_of(&blob).await.map_err(|_| gone())?;
    let card = kept::card(&beginning, blob.size() as u64).map_err(|error| error.message())?;
    let bytes = JsFuture::from(blob.array_buffer()).await.map_err(|_| gone())?;
    let copy = Blob::new_with_buffer_source_sequence(&Array::of1(&bytes)).map_err(|_| gone())?;
    Ok((card, copy))
}

/// What is kept.
pub(crate) async fn list() -> Answer {
    list_as(None).await
}

/// What is kept; for how long is known already, or is what this browser does.
async fn list_as(known: Option<Keeping>) -> Answer {
    let place = match Place::find().await {
        Ok(place) => place,
        Err(why) => return listed(Vec::new(), Vec::new(), Keeping::InTab(why)),
    };
    let (mut sets, mut unreadable) = (Vec::new(), Vec::new());
    for Beginning { file, n_bytes, bytes } in place.list().await {
        match kept::card(&bytes, n_bytes as u64) {
            Ok(card) => sets.push(KeptFile { card, file, n_bytes }),
            Err(KeptError::NotASet) => place.clear_away(&file).await,
            Err(error) => unreadable.push((file, error.message())),
        }
    }
    sets.sort_by(|a, b| b.card.made_millis.total_cmp(&a.card.made_millis));
    listed(sets, unreadable, known.unwrap_or_else(|| place.keeping()))
}

/// Removes files; then lists what is left.
pub(crate) async fn forget(files: &[String]) -> Answer {
    if let Ok(place) = Place::find().await {
        for file in files {
            place.forget(file).await;
        }
    }
    list().await
}

/// All bytes of a blob.
pub(crate) async fn bytes_of(blob: &Blob) -> Result<Vec<u8>, JsValue> {
    let buffer = JsFuture::from(blob.array_buffer()).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// Files beside a message, in the order of their paths.
pub(crate) fn files(beside: &Array) -> impl Iterator<Item = web_sys::File> + use<> {
    let beside = beside.clone();
    (0..beside.length()).map(move |position| beside.get(position).unchecked_into())
}

fn listed(sets: Vec<KeptFile>, unreadable: Vec<(String, Message)>, keeping: Keeping) -> Answer {
    ReaderEvent::Listed { sets, unreadable, keeping }.into()
}

async fn beginning_of(blob: &Blob) -> Result<Vec<u8>, JsValue> {
    bytes_of(&blob.slice_with_i32_and_i32(0, kept::MAX_CARD_BYTES as i32)?).await
}
