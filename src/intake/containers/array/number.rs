//! Numbers in memory: kinds, widths and byte orders.

use subspace_lab_words::t;

use crate::raster::Numbers;
use half::f16;

/// A kind of number in memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Number {
    kind: Kind,
    pub(crate) n_bytes: usize,
    is_big_endian: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Truth,
    Unsigned,
    Signed,
    Float,
}

impl Number {
    /// By NumPy's letter and the number of bytes.
    pub(crate) fn new(letter: u8, n_bytes: usize, is_big_endian: bool) -> Option<Self> {
        let kind = match (letter, n_bytes) {
            (b'b', 1) => Kind::Truth,
            (b'u', 1 | 2 | 4 | 8) => Kind::Unsigned,
            (b'i', 1 | 2 | 4 | 8) => Kind::Signed,
            (b'f', 2 | 4 | 8) => Kind::Float,
            _ => return None,
        };
        Some(Self { kind, n_bytes, is_big_endian })
    }

    /// What they are.
    pub(crate) fn numbers(self) -> Numbers {
        let words = match (self.kind, self.n_bytes) {
            (Kind::Truth, _) => t!(values_truth),
            (Kind::Float, 2) => t!(values_float_16),
            (Kind::Float, 4) => t!(values_float_32),
            (Kind::Float, _) => t!(values_float_64),
            (Kind::Unsigned, 1) => t!(values_bytes),
            (Kind::Unsigned, 2) => t!(values_unsigned_16),
            (Kind::Unsigned, 4) => t!(values_unsigned_32),
            (Kind::Unsigned, _) => t!(values_unsigned_64),
            (Kind::Signed, 1) => t!(values_signed_8),
            (Kind::Signed, 2) => t!(values_signed_16),
            (Kind::Signed, 4) => t!(values_signed_32),
            (Kind::Signed, _) => t!(values_signed_64),
        };
        Numbers { words, is_float: self.is_float() }
    }

    pub(crate) fn is_float(self) -> bool {
        self.kind == Kind::Float
    }

    pub(crate) fn is_byte(self) -> bool {
        self.kind == Kind::Unsigned && self.n_bytes == 1
    }

    pub(crate) fn is_integer(self) -> bool {
        matches!(self.kind, Kind::Unsigned | Kind::Signed)
    }

    /// The bits of a value, lowest byte first.
    fn bits(self, value: &[u8]) -> u64 {
        let step = |bits: u64, &byte: &u8| bits << 8 | u64::from(byte);
        if self.is_big_endian { value.iter().fold(0, step) } else { value.iter().rev().fold(0, step) }
    }

    /// An integer of 1 to 8 bytes; `None` beyond `i64`.
    pub(crate) fn integer(self, value: &[u8]) -> Option<i64> {
        let bits = self.bits(value);
        match self.kind {
            Kind::Signed => {
                let n_unused = 64 - 8 * self.n_bytes as u32;
                Some((bits << n_unused).cast_signed() >> n_unused)
            }
            _ => i64::try_from(bits).ok(),
        }
    }

    /// The nearest double.
    pub(crate) fn float(self, value: &[u8]) -> f64 {
        let bits = self.bits(value);
        match (self.kind, self.n_bytes) {
            (Kind::Float, 2) => f16::from_bits(bits as u16).to_f64(),
            (Kind::Float, 4) => f64::from(f32::from_bits(bits as u32)),
            (Kind::Float, _) => f64::from_bits(bits),
            (Kind::Signed, _) => self.integer(value).unwrap_or_default() as f64,
            (Kind::Unsigned | Kind::Truth, _) => bits as f64,
        }
    }
}
