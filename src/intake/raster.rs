//! A decoded image, before it is prepared.

use image::metadata::Orientation;

/// Bytes per pixel and what they mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    Gray,
    GrayAlpha,
    Rgb,
    Rgba,
}

impl Layout {
    pub(crate) fn n_bytes(self) -> usize {
        match self {
            Self::Gray => 1,
            Self::GrayAlpha => 2,
            Self::Rgb => 3,
            Self::Rgba => 4,
        }
    }

    /// Whether pixels are gray by their kind.
    pub(crate) fn is_gray(self) -> bool {
        matches!(self, Self::Gray | Self::GrayAlpha)
    }

    /// Whether pixels may be transparent.
    pub(crate) fn has_alpha(self) -> bool {
        matches!(self, Self::GrayAlpha | Self::Rgba)
    }
}

/// Pixels in rows from the top, as stored: how they are to be turned is beside them.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Raster {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) layout: Layout,
    /// `width * height * layout.n_bytes()` bytes.
    pub(crate) pixels: Vec<u8>,
    pub(crate) turn: Turn,
    /// 16 bits per channel were rounded to 8.
    pub(crate) is_deep: bool,
    /// It comes from a lossy file.
    pub(crate) is_lossy: bool,
}

impl Raster {
    /// Width and height once it is turned.
    pub(crate) fn turned_size(&self) -> (u32, u32) {
        if self.turn.transpose { (self.height, self.width) } else { (self.width, self.height) }
    }

    /// Whether every pixel is gray.
    pub(crate) fn is_gray(&self) -> bool {
        let mut pixels = self.pixels.chunks_exact(self.layout.n_bytes());
        self.layout.is_gray() || pixels.all(|pixel| pixel[0] == pixel[1] && pixel[1] == pixel[2])
    }

    /// Whether a pixel is not opaque.
    pub(crate) fn is_transparent(&self) -> bool {
        let n_bytes = self.layout.n_bytes();
        self.layout.has_alpha() && self.pixels.chunks_exact(n_bytes).any(|pixel| pixel[n_bytes - 1] != 255)
    }
}

/// How stored pixels are turned to be seen: first swapped, then mirrored along the stored axes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Turn {
    /// Columns of what is seen run along the rows stored.
    pub(crate) transpose: bool,
    /// Stored columns run from the right.
    pub(crate) flip_x: bool,
    /// Stored rows run from the bottom.
    pub(crate) flip_y: bool,
}

impl From<Orientation> for Turn {
    fn from(orientation: Orientation) -> Self {
        let (transpose, flip_x, flip_y) = match orientation {
            Orientation::NoTransforms => (false, false, false),
            Orientation::FlipHorizontal => (false, true, false),
            Orientation::Rotate180 => (false, true, true),
            Orientation::FlipVertical => (false, false, true),
            Orientation::Rotate90FlipH => (true, false, false),
            Orientation::Rotate90 => (true, false, true),
            Orientation::Rotate270FlipH => (true, true, true),
            Orientation::Rotate270 => (true, true, false),
        };
        Self { transpose, flip_x, flip_y }
    }
}
