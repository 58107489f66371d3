//! Numbers as they are written: digits are decided here, once for all languages; signs between them by the language.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

use crate::written::count;

/// A number with its digits.
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Number {
    /// With `,` between thousands, `.` before decimals and `-` for minus.
    pub(crate) digits: String,
    pub(crate) value: f64,
}

impl Number {
    /// A count, with thousands apart: 12,288.
    pub fn count(n: impl Into<u64>) -> Self {
        let n = n.into();
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

/// Numbers are the same if they are written the same and choose the same words.
impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.total_cmp(&other.value).then_with(|| self.digits.cmp(&other.digits))
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Number {}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.value.to_bits(), &self.digits).hash(state);
    }
}
