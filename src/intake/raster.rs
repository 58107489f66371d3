//! A decoded image, before it is prepared.

use std::ops::Range;

use image::metadata::Orientation;

use crate::resize::Window;

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

    /// Stored columns and rows of a part of the image as it is seen.
    pub(crate) fn stored(&self, columns: Range<u64>, rows: Range<u64>) -> (Range<u64>, Range<u64>) {
        let (columns, rows) = if self.turn.transpose { (rows, columns) } else { (columns, rows) };
        let mirror = |range: Range<u64>, n: u32, flip: bool| {
            if flip { u64::from(n) - range.end..u64::from(n) - range.start } else { range }
        };
        (mirror(columns, self.width, self.turn.flip_x), mirror(rows, self.height, self.turn.flip_y))
    }

    /// Pixels of a part of the image, which it must hold, in the order in which they are stored.
    fn pixels_of(&self, region: Window) -> impl Iterator<Item = &[u8]> {
        let (left, top) = (region.left as u64, region.top as u64);
        let (columns, rows) = self.stored(left..left + region.width, top..top + region.height);
        let n_bytes = self.layout.n_bytes();
        rows.flat_map(move |row| {
            let start = (row * u64::from(self.width) + columns.start) as usize * n_bytes;
            let n_pixels = (columns.end - columns.start) as usize;
            self.pixels[start..start + n_pixels * n_bytes].chunks_exact(n_bytes)
        })
    }

    /// Whether every pixel of a part is gray.
    pub(crate) fn is_gray(&self, region: Window) -> bool {
        self.layout.is_gray() || self.pixels_of(region).all(|pixel| pixel[0] == pixel[1] && pixel[1] == pixel[2])
    }

    /// Whether a pixel of a part is not opaque.
    pub(crate) fn is_transparent(&self, region: Window) -> bool {
        self.layout.has_alpha() && self.pixels_of(region).any(|pixel| pixel[pixel.len() - 1] != 255)
    }

    /// The pixel that a part consists of, if it is one and the same everywhere.
    pub(crate) fn single_pixel(&self, region: Window) -> Option<&[u8]> {
        let mut pixels = self.pixels_of(region);
        let first = pixels.next()?;
        pixels.all(|pixel| pixel == first).then_some(first)
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
