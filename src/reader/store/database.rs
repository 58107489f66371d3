//! A database of the browser, for where the private file system is refused: Firefox grants it in private windows, and
//! empties it when they close.
//!
//! Beginnings and whole sets are apart, so that a list needs only the former. Both change in one transaction, so that
//! neither another page nor a crash ever meets half of a set.

use idb::{DatabaseEvent, Error, Factory, ObjectStoreParams, Transaction, TransactionMode, TransactionResult};
use js_sys::{Array, Uint8Array};
use subspace_lab_protocol::kept::MAX_CARD_BYTES;
use subspace_lab_protocol::reader::NotKept;
use wasm_bindgen::prelude::*;
use web_sys::Blob;

use super::Beginning;

const DATABASE: &str = "subspace-lab";
const VERSION: u32 = 1;

/// Values: `[bytes of the whole, the first of them]`.
const BEGINNINGS: &str = "beginnings";
/// Values: all bytes.
const SETS: &str = "sets";

/// The database of sets.
pub(super) struct Database(idb::Database);

impl Database {
    /// Fails where storage is switched off.
    pub(super) async fn open() -> Result<Self, Error> {
        let mut request = Factory::new()?.open(DATABASE, Some(VERSION))?;
        request.on_upgrade_needed(|event| {
            if let Ok(database) = event.database() {
                for store in [BEGINNINGS, SETS] {
                    // One that could not be made is missed, and said, when it is used.
                    let _ = database.create_object_store(store, ObjectStoreParams::new());
                }
            }
        });
        Ok(Self(request.await?))
    }

    pub(super) async fn keep(&self, file: &str, bytes: &[u8]) -> Result<(), NotKept> {
        self.put(file, bytes).await.map_err(|error| match error {
            Error::DomException(exception) if exception.name() == "QuotaExceededError" => NotKept::NoRoom,
            _ => NotKept::Refused,
        })
    }

    pub(super) async fn get(&self, file: &str) -> Result<Option<Blob>, Error> {
        let bytes = self.reading()?.object_store(SETS)?.get(JsValue::from(file))?.await?;
        Ok(bytes.and_then(|bytes| Blob::new_with_u8_array_sequence(&Array::of1(&bytes)).ok()))
    }

    pub(super) async fn list(&self) -> Result<Vec<Beginning>, Error> {
        let store = self.reading()?.object_store(BEGINNINGS)?;
        // One transaction: keys and values are of the same moment, and in the same order.
        let (files, values) = (store.get_all_keys(None, None)?, store.get_all(None, None)?);
        let (files, values) = (files.await?, values.await?);
        let beginning = |(file, value): (JsValue, JsValue)| {
            let value: Array = value.dyn_into().ok()?;
            let bytes: Uint8Array = value.get(1).dyn_into().ok()?;
            Some(Beginning { file: file.as_string()?, n_bytes: value.get(0).as_f64()?, bytes: bytes.to_vec() })
        };
        Ok(files.into_iter().zip(values).filter_map(beginning).collect())
    }

    pub(super) async fn forget(&self, file: &str) -> Result<(), Error> {
        let transaction = self.writing()?;
        for store in [BEGINNINGS, SETS] {
            transaction.object_store(store)?.delete(JsValue::from(file))?;
        }
        done(transaction).await
    }

    async fn put(&self, file: &str, bytes: &[u8]) -> Result<(), Error> {
        let transaction = self.writing()?;
        let key = JsValue::from(file);
        let first = &bytes[..bytes.len().min(MAX_CARD_BYTES)];
        let beginning = Array::of2(&(bytes.len() as f64).into(), &Uint8Array::from(first));
        transaction.object_store(BEGINNINGS)?.put(&beginning, Some(&key))?;
        transaction.object_store(SETS)?.put(&Uint8Array::from(bytes), Some(&key))?.await?;
        done(transaction).await
    }

    fn reading(&self) -> Result<Transaction, Error> {
        self.0.transaction(&[BEGINNINGS, SETS], TransactionMode::ReadOnly)
    }

    fn writing(&self) -> Result<Transaction, Error> {
        self.0.transaction(&[BEGINNINGS, SETS], TransactionMode::ReadWrite)
    }
}

/// Waits until everything is written, or says why nothing is.
async fn done(transaction: Transaction) -> Result<(), Error> {
    let same = transaction.object_store(SETS)?.transaction();
    match transaction.await? {
        TransactionResult::Committed => Ok(()),
        TransactionResult::Aborted => Err(same.error().map_or(Error::DomExceptionNotFound, Error::DomException)),
    }
}
