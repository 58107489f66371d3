//! The two subspaces on screen, whatever the step: their strip with its handles and keys, the sentence and the status line on what they
//! hold, and the spectrum as a table.

pub(crate) mod keys;
mod reading;
mod strip;
mod table;

pub(crate) use reading::{say, status};
pub(crate) use strip::Strip;
pub(crate) use table::SpectrumTable;
