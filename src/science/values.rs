//! Values of images, of 8 or 16 bits each: owned, or looked at.

use std::ops::Range;

pub use subspace_lab_vocabulary::Depth;

/// Values of some images, all of one depth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pixels {
    /// Of 8 bits.
    Eight(Vec<u8>),
    /// Of 16 bits.
    Sixteen(Vec<u16>),
}

impl Pixels {
    /// From bytes, those of 16 bits with the lower one first; `None` if the last value is half.
    pub fn from_bytes(depth: Depth, bytes: Vec<u8>) -> Option<Self> {
        match depth {
            Depth::Eight => Some(Self::Eight(bytes)),
            Depth::Sixteen => match bytes.as_chunks() {
                (pairs, []) => Some(Self::Sixteen(pairs.iter().map(|&pair| u16::from_le_bytes(pair)).collect())),
                _ => None,
            },
        }
    }

    /// All of them.
    pub fn values(&self) -> Values<'_> {
        match self {
            Self::Eight(values) => Values::Eight(values),
            Self::Sixteen(values) => Values::Sixteen(values),
        }
    }
}

impl From<Vec<u8>> for Pixels {
    fn from(values: Vec<u8>) -> Self {
        Self::Eight(values)
    }
}

impl From<Vec<u16>> for Pixels {
    fn from(values: Vec<u16>) -> Self {
        Self::Sixteen(values)
    }
}

/// Values of one image, or of several.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Values<'a> {
    /// Of 8 bits.
    Eight(&'a [u8]),
    /// Of 16 bits.
    Sixteen(&'a [u16]),
}

/// One expression for values of either depth, which knows them as a slice: each depth gets a loop of its own, and no loop asks
/// for the depth of a value.
macro_rules! of_either {
    ($values:expr, $slice:ident => $result:expr) => {
        match $values {
            $crate::values::Values::Eight($slice) => $result,
            $crate::values::Values::Sixteen($slice) => $result,
        }
    };
}

pub(crate) use of_either;

impl<'a> Values<'a> {
    /// Bits of each.
    pub fn depth(self) -> Depth {
        match self {
            Self::Eight(_) => Depth::Eight,
            Self::Sixteen(_) => Depth::Sixteen,
        }
    }

    /// How many there are.
    pub fn len(self) -> usize {
        of_either!(self, values => values.len())
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The bytes, if these are values of 8 bits.
    pub fn bytes(self) -> Option<&'a [u8]> {
        match self {
            Self::Eight(bytes) => Some(bytes),
            Self::Sixteen(_) => None,
        }
    }

    /// Some of them.
    ///
    /// # Panics
    /// If the range passes the end.
    pub fn range(self, range: Range<usize>) -> Self {
        match self {
            Self::Eight(values) => Self::Eight(&values[range]),
            Self::Sixteen(values) => Self::Sixteen(&values[range]),
        }
    }

    /// One image of `n_features` values after the other; what is left over is in none.
    pub fn images(self, n_features: usize) -> impl Iterator<Item = Self> {
        (0..self.len() / n_features).map(move |image| self.range(image * n_features..(image + 1) * n_features))
    }

    /// Appends them as floats, which hold each of them exactly.
    pub fn append_floats(self, to: &mut Vec<f32>) {
        of_either!(self, values => to.extend(values.iter().map(|&value| f32::from(value))));
    }

    /// Appends them as [`Pixels::from_bytes`] reads them.
    pub fn append_bytes(self, to: &mut Vec<u8>) {
        match self {
            Self::Eight(values) => to.extend_from_slice(values),
            Self::Sixteen(values) => to.extend(values.iter().flat_map(|value| value.to_le_bytes())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_pass_as_bytes_and_come_back() {
        for pixels in [Pixels::Eight(vec![0, 7, 255]), Pixels::Sixteen(vec![0, 7, 255, 256, 65_535])] {
            let mut bytes = Vec::new();
            pixels.values().append_bytes(&mut bytes);
            assert_eq!(bytes.len(), pixels.values().len() * pixels.values().depth().n_bytes());
            assert_eq!(Pixels::from_bytes(pixels.values().depth(), bytes), Some(pixels));
        }
        assert_eq!(Pixels::from_bytes(Depth::Sixteen, vec![1, 2, 3]), None);
    }

    #[test]
    fn images_follow_each_other_and_floats_are_exact() {
        let pixels = Pixels::Sixteen(vec![1, 2, 65_535, 4, 5]);
        let images: Vec<Values<'_>> = pixels.values().images(2).collect();
        assert_eq!(images, [Values::Sixteen(&[1, 2]), Values::Sixteen(&[65_535, 4])]);
        let mut floats = Vec::new();
        pixels.values().append_floats(&mut floats);
        assert_eq!(floats, [1.0, 2.0, 65_535.0, 4.0, 5.0]);
    }
}
