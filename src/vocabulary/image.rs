//! What images are made of.

/// Bits of each value of an image.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Depth {
    /// 0 to 255, a byte a value.
    #[default]
    Eight,
    /// 0 to 65,535, two bytes a value, the lower one first.
    Sixteen,
}

impl Depth {
    /// Bytes of one value.
    pub fn n_bytes(self) -> usize {
        match self {
            Self::Eight => 1,
            Self::Sixteen => 2,
        }
    }

    /// The largest value.
    pub fn max(self) -> u16 {
        match self {
            Self::Eight => u8::MAX.into(),
            Self::Sixteen => u16::MAX,
        }
    }
}

/// Geometry of one image. The pixel order is channel, row, column (CHW), as the paper flattens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ImageShape {
    /// Channels per pixel: 1 is gray, 3 is RGB.
    pub n_channels: usize,
    /// Rows of pixels.
    pub height_px: usize,
    /// Columns of pixels.
    pub width_px: usize,
}

impl ImageShape {
    /// Values in one image, D: channels times height times width. A claim beyond all counting counts as the largest
    /// number, so that no set of bytes fits it.
    pub fn n_features(&self) -> usize {
        self.n_channels.saturating_mul(self.height_px).saturating_mul(self.width_px)
    }
}
