//! Arrays that are larger than memory: images of a `.npy` file, prepared some at a time from the bytes of their rows.
//!
//! What is decided over all images of an array in memory is decided beforehand here: channels are those of the array, and numbers that
//! mean nothing by themselves need a stated range.

use subspace_lab_protocol::intake::{ColorMode, Preparation};
use subspace_lab_protocol::{Depth, ImageShape};

use crate::containers::array::{Axes, Kept, Number, Order, raster};
use crate::containers::npy;
use crate::limits::Limits;
use crate::prepare::Target;
use crate::range;
use crate::resize::Window;
use crate::samples::{STEP, Samples};

/// More than the header of an array takes.
pub const MAX_BEGINNING_BYTES: usize = 1 << 17;

/// An array of images, as its header says.
pub struct Slices {
    number: Number,
    axes: Axes,
    target: Target,
    range: Option<[f64; 2]>,
    /// Bytes before the first image, and of each.
    n_before: u64,
    n_image_bytes: u64,
    are_truth: bool,
}

/// Images of an array, prepared.
pub struct Slice {
    /// Bits of each value.
    pub depth: Depth,
    /// Image after image, each in the order channel, row, column.
    pub pixels: Vec<u8>,
    /// Which of the rows given are there: those with values that are not finite are left out.
    pub rows: Vec<u64>,
}

impl Slices {
    /// By the first bytes of a `.npy` file, up to [`MAX_BEGINNING_BYTES`]. `None` of an array whose images do not lie one after
    /// the other, have transparency, or are not as many bytes as the file has.
    pub fn of_npy(beginning: &[u8], n_file_bytes: u64, preparation: &Preparation) -> Option<Self> {
        let array = npy::parse(beginning).ok()?;
        let axes = array.header.axes(preparation.row_shape).ok()?;
        let number = array.header.number().ok()?;
        let n_values = axes.n_channels.checked_mul(axes.height)?.checked_mul(axes.width)?;
        let n_image_bytes = n_values.checked_mul(number.n_bytes as u64)?;
        let n_before = (beginning.len() - array.values.len()) as u64;
        let fits = n_image_bytes.checked_mul(axes.n_images)?.checked_add(n_before) == Some(n_file_bytes);
        let is_picture = array.header.is_one_picture() || !matches!(axes.n_channels, 1 | 3);
        let has_room = axes.height.checked_mul(axes.width)? <= Limits::default().image_pixels;
        if array.header.is_fortran_order || is_picture || !fits || !has_room || axes.n_images == 0 {
            return None;
        }
        let color = match (preparation.color, axes.n_channels) {
            (ColorMode::Gray, _) | (ColorMode::AsGiven, 1) => ColorMode::Gray,
            (ColorMode::Rgb, 1) if preparation.keeps_arrays => ColorMode::Gray,
            _ => ColorMode::Rgb,
        };
        let size = preparation.size_px.filter(|_| !preparation.keeps_arrays).map(|side| (side, side));
        let target = Target { size, color, fit: preparation.fit, background: preparation.background };
        let range = preparation.choices.range;
        Some(Self { number, axes, target, range, n_before, n_image_bytes, are_truth: false })
    }

    /// How many images there are.
    pub fn n_images(&self) -> u64 {
        self.axes.n_images
    }

    /// Geometry of every prepared image.
    pub fn shape(&self) -> ImageShape {
        let (height, width) = self.target.size.unwrap_or((self.axes.height as u32, self.axes.width as u32));
        let n_channels = if self.target.color == ColorMode::Gray { 1 } else { 3 };
        ImageShape { n_channels, height_px: height as usize, width_px: width as usize }
    }

    /// Where an image begins in the file, in bytes.
    pub fn start_of(&self, image_idx: u64) -> u64 {
        self.n_before + image_idx * self.n_image_bytes
    }

    /// Whether the numbers mean nothing without a stated range.
    pub fn lacks_range(&self) -> bool {
        self.range.is_none() && !self.is_of_bytes() && (self.number.is_float() || self.number.is_integer())
    }

    /// Whether it has bytes that may all be 0 or 1, which are truth values then; whoever has the file can look.
    pub fn may_be_truth(&self) -> bool {
        self.range.is_none() && self.is_of_bytes()
    }

    /// Says that all are 0 or 1.
    pub fn set_truth(&mut self) {
        self.are_truth = true;
    }

    /// Whether the shape of rows was guessed, and which it is: channels, height, width.
    pub fn guessed_shape(&self) -> Option<[u64; 3]> {
        (self.axes.order == Order::GuessedRows).then(|| self.axes.picture())
    }

    /// Prepares images from the bytes of their rows.
    pub fn prepare(&self, rows: &[u8]) -> Slice {
        let n_images = rows.len() as u64 / self.n_image_bytes.max(1);
        let kept = match () {
            () if !self.number.is_float() && !self.number.is_integer() || self.are_truth => Kept::Truth,
            () if self.is_of_bytes() => Kept::Bytes,
            () => Kept::Numbers,
        };
        let mut images: Vec<Samples> = Vec::new();
        let mut found = Vec::new();
        for image_idx in 0..n_images {
            let bytes = &rows[(image_idx * self.n_image_bytes) as usize..][..self.n_image_bytes as usize];
            let is_finite = |value: &[u8]| self.number.float(value).is_finite();
            if self.number.is_float() && !bytes.chunks_exact(self.number.n_bytes).all(is_finite) {
                continue;
            }
            let raster = raster(self.number, bytes, self.axes, 0, kept, false);
            let whole = Window { left: 0, top: 0, width: self.axes.width, height: self.axes.height };
            images.push(self.ranged(self.target.prepare(&raster, whole).samples));
            found.push(image_idx);
        }
        let is_deep = images.iter().any(|it| !matches!(it, Samples::Eight(_)));
        let bytes_of = |image: Samples| match image {
            Samples::Eight(values) if !is_deep => values,
            deep => (0..deep.len()).flat_map(|at| deep.sixteen(at).to_le_bytes()).collect(),
        };
        let depth = if is_deep { Depth::Sixteen } else { Depth::Eight };
        Slice { depth, pixels: images.into_iter().flat_map(bytes_of).collect(), rows: found }
    }

    fn is_of_bytes(&self) -> bool {
        self.number.is_byte()
    }

    /// Maps the stated range, if there is one.
    fn ranged(&self, samples: Samples) -> Samples {
        let Some([low, high]) = self.range else { return samples };
        match samples {
            Samples::Float(values) => {
                let kind = self.number.numbers().words;
                let chosen = range::choose(kind, low, high, std::iter::empty, self.range, false);
                Samples::Sixteen(values.iter().map(|&value| chosen.sixteen(value.into())).collect())
            }
            // In the numbers of the file: a byte is 257 of 65535.
            bytes => {
                let value = |at| f64::from(bytes.sixteen(at)) / f64::from(STEP);
                let mapped =
                    |at| (((value(at) - low) / (high - low)).clamp(0.0, 1.0) * f64::from(u16::MAX) + 0.5) as u16;
                Samples::Sixteen((0..bytes.len()).map(mapped).collect())
            }
        }
    }
}
