//! Numbers as they are written: digits are decided here, once for all languages; signs between them by the language.

use serde::{Deserialize, Serialize};
use subspace_lab_vocabulary::words::count;

/// A number with its digits.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Number {
    /// With `,` between thousands, `.` before decimals and `-` for minus.
    pub(crate) digits: String,
    pub(crate) value: f64,
}

impl Number {
    /// A count, with thousands apart: 12,288.
    pub fn count(n: u64) -> Self {
        Self { digits: count(n), value: n as f64 }
    }

    /// A number that identifies: a seed, a position, a year. Its digits stay together.
    pub fn plain(n: u64) -> Self {
        Self { digits: n.to_string(), value: n as f64 }
    }

    /// With so many decimals.
    pub fn fixed(value: impl Into<f64>, n_decimals: usize) -> Self {
        let value = value.into();
        Self { digits: format!("{value:.n_decimals$}"), value }
    }

    /// With its sign, plus too, and so many decimals.
    pub fn signed(value: impl Into<f64>, n_decimals: usize) -> Self {
        let value = value.into();
        Self { digits: format!("{value:+.n_decimals$}"), value }
    }

    /// As it was written by who knows which digits mean something: `1.92e-5`.
    pub fn written(value: f64, digits: String) -> Self {
        Self { digits, value }
    }
}
