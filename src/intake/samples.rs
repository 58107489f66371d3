//! Values of an image with as many bits as they need.

use std::cmp::Ordering;
use std::ops::Range;

use xxhash_rust::xxh3::xxh3_128;

/// What one step of a byte is in 65535ths.
pub(crate) const STEP: u16 = 257;

/// Values of an image, 8 or 16 bits of intensity each, or numbers whose range is chosen once all images are known.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Samples {
    Eight(Vec<u8>),
    /// 65535 is intensity 1.
    Sixteen(Vec<u16>),
    /// Finite, or NaN where there is no value; of prepared images, outside the image too.
    Float(Vec<f32>),
}

impl Samples {
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Eight(values) => values.len(),
            Self::Sixteen(values) => values.len(),
            Self::Float(values) => values.len(),
        }
    }

    /// Bytes of one value.
    pub(crate) fn value_bytes(&self) -> u64 {
        match self {
            Self::Eight(_) => 1,
            Self::Sixteen(_) => 2,
            Self::Float(_) => 4,
        }
    }

    /// Bytes in memory.
    pub(crate) fn n_bytes(&self) -> u64 {
        self.len() as u64 * self.value_bytes()
    }

    /// Keeps the first so many values.
    pub(crate) fn truncate(&mut self, n: usize) {
        match self {
            Self::Eight(values) => {
                values.truncate(n);
                values.shrink_to_fit();
            }
            Self::Sixteen(values) => {
                values.truncate(n);
                values.shrink_to_fit();
            }
            Self::Float(values) => {
                values.truncate(n);
                values.shrink_to_fit();
            }
        }
    }

    /// Whether two parts of equal length hold the same.
    pub(crate) fn are_equal(&self, a: Range<usize>, b: Range<usize>) -> bool {
        match self {
            Self::Eight(values) => values[a] == values[b],
            Self::Sixteen(values) => values[a] == values[b],
            // By their bits: what lies outside is the same everywhere.
            Self::Float(values) => values[a].iter().zip(&values[b]).all(|(a, b)| a.to_bits() == b.to_bits()),
        }
    }

    /// An order of any two, equal only if they are the same.
    pub(crate) fn compare(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Eight(a), Self::Eight(b)) => a.cmp(b),
            (Self::Sixteen(a), Self::Sixteen(b)) => a.cmp(b),
            (Self::Float(a), Self::Float(b)) => {
                let by_value = a.iter().zip(b).map(|(a, b)| a.total_cmp(b)).find(|it| it.is_ne());
                by_value.unwrap_or_else(|| a.len().cmp(&b.len()))
            }
            _ => self.value_bytes().cmp(&other.value_bytes()),
        }
    }

    /// A digest of the values; equal ones of 8 and of 16 bits have the same.
    pub(crate) fn digest(&self) -> u128 {
        let bytes: Vec<u8> = match self {
            Self::Eight(values) => values.iter().flat_map(|&value| (u16::from(value) * STEP).to_le_bytes()).collect(),
            Self::Sixteen(values) => values.iter().flat_map(|value| value.to_le_bytes()).collect(),
            Self::Float(values) => values.iter().flat_map(|value| value.to_le_bytes()).collect(),
        };
        xxh3_128(&bytes)
    }

    /// The value at a place in 65535ths; 0 for a number whose range is not known.
    pub(crate) fn sixteen(&self, at: usize) -> u16 {
        match self {
            Self::Eight(values) => u16::from(values[at]) * STEP,
            Self::Sixteen(values) => values[at],
            Self::Float(_) => 0,
        }
    }
}
