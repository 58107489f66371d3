//! A decoded image, before it is prepared.

use std::ops::Range;
use subspace_lab_words::Code;

use image::metadata::Orientation;

use crate::resize::Window;
use crate::samples::Samples;

/// Values of a pixel and what they mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    Gray,
    GrayAlpha,
    Rgb,
    Rgba,
}

impl Layout {
    pub(crate) fn n_values(self) -> usize {
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

/// What numbers are whose range is to be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Numbers {
    /// Such as "16-bit signed values".
    pub(crate) words: Code,
    pub(crate) is_float: bool,
}

/// Pixels in rows from the top, as stored: how they are to be turned is beside them.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Raster {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) layout: Layout,
    /// `width * height * layout.n_values()` values; floats have no alpha.
    pub(crate) samples: Samples,
    pub(crate) turn: Turn,
    /// What floats were in their file.
    pub(crate) numbers: Option<Numbers>,
    /// The number that stood where there was none, and how often; there are NaN now.
    pub(crate) missing: Option<(f64, u64)>,
    /// It comes from a lossy file.
    pub(crate) is_lossy: bool,
    /// It is part of an array, or one by itself, rather than a picture from a file.
    pub(crate) is_array: bool,
}

impl Raster {
    /// An image that is seen as it is stored, from a file without losses.
    pub(crate) fn new(width: u32, height: u32, layout: Layout, samples: Samples) -> Self {
        let turn = Turn::default();
        let (numbers, missing) = (None, None);
        Self { width, height, layout, samples, turn, numbers, missing, is_lossy: false, is_array: false }
    }

    /// The same with every pixel as it is behind its transparency.
    pub(crate) fn opaque(&self) -> Self {
        fn colors<T: Copy>(values: &[T], n_values: usize) -> Vec<T> {
            values.chunks_exact(n_values).flat_map(|pixel| &pixel[..n_values - 1]).copied().collect()
        }
        let n_values = self.layout.n_values();
        let layout = match self.layout {
            Layout::GrayAlpha => Layout::Gray,
            Layout::Rgba => Layout::Rgb,
            opaque => return Self { layout: opaque, ..self.clone() },
        };
        let samples = match &self.samples {
            Samples::Eight(values) => Samples::Eight(colors(values, n_values)),
            Samples::Sixteen(values) => Samples::Sixteen(colors(values, n_values)),
            Samples::Float(values) => Samples::Float(colors(values, n_values)),
        };
        Self { layout, samples, ..self.clone() }
    }

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

    /// Places of the pixels of a part of the image, which it must hold, in the order in which they are stored.
    fn places_of(&self, region: Window) -> impl Iterator<Item = usize> {
        let (left, top) = (region.left as u64, region.top as u64);
        let (columns, rows) = self.stored(left..left + region.width, top..top + region.height);
        let n_values = self.layout.n_values();
        let width = u64::from(self.width);
        rows.flat_map(move |row| columns.clone().map(move |column| (row * width + column) as usize * n_values))
    }

    /// Whether every pixel of a part is gray.
    pub(crate) fn is_gray(&self, region: Window) -> bool {
        fn are_equal<T: PartialEq>(pixel: &[T]) -> bool {
            pixel[0] == pixel[1] && pixel[1] == pixel[2]
        }
        self.layout.is_gray()
            || match &self.samples {
                Samples::Eight(values) => self.places_of(region).all(|at| are_equal(&values[at..at + 3])),
                Samples::Sixteen(values) => self.places_of(region).all(|at| are_equal(&values[at..at + 3])),
                // By their bits, since NaN is no value.
                Samples::Float(values) => {
                    self.places_of(region).all(|at| are_equal(&[0, 1, 2].map(|band| values[at + band].to_bits())))
                }
            }
    }

    /// Whether a pixel of a part is not opaque.
    pub(crate) fn is_transparent(&self, region: Window) -> bool {
        let alpha = self.layout.n_values() - 1;
        self.layout.has_alpha()
            && match &self.samples {
                Samples::Eight(values) => self.places_of(region).any(|at| values[at + alpha] != u8::MAX),
                Samples::Sixteen(values) => self.places_of(region).any(|at| values[at + alpha] != u16::MAX),
                Samples::Float(_) => false,
            }
    }

    /// The pixel that a part consists of, if it is one and the same everywhere, as bits.
    pub(crate) fn single_pixel(&self, region: Window) -> Option<Vec<u32>> {
        let n_values = self.layout.n_values();
        let places = self.places_of(region);
        match &self.samples {
            Samples::Eight(values) => single(places, values, n_values, |&value| value.into()),
            Samples::Sixteen(values) => single(places, values, n_values, |&value| value.into()),
            Samples::Float(values) => single(places, values, n_values, |value| value.to_bits()),
        }
    }
}

fn single<T: PartialEq>(
    mut places: impl Iterator<Item = usize>,
    values: &[T],
    n_values: usize,
    bits: impl Fn(&T) -> u32,
) -> Option<Vec<u32>> {
    let first = places.next()?;
    let first = &values[first..first + n_values];
    places.all(|at| &values[at..at + n_values] == first).then(|| first.iter().map(bits).collect())
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
