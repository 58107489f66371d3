//! One image brought to the size and channels of the set.

use subspace_lab_protocol::intake::{ColorMode, Fit};

use crate::raster::{Layout, Raster};
use crate::resize::{self, Window};
use crate::samples::Samples;

/// What images are brought to.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Target {
    /// Height and width; `None` leaves sizes.
    pub(crate) size: Option<(u32, u32)>,
    pub(crate) color: ColorMode,
    pub(crate) fit: Fit,
    pub(crate) background: [u8; 3],
}

/// An image as it is kept until the set is put together.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Prepared {
    pub(crate) height: u32,
    pub(crate) width: u32,
    /// 1 or 3.
    pub(crate) n_channels: u32,
    /// Channel, row, column.
    pub(crate) samples: Samples,
}

impl Target {
    /// Bytes of an image prepared from a part of this size, at most.
    pub(crate) fn n_bytes(&self, raster: &Raster, region: Window) -> u64 {
        let (height, width) = self.output_size(region);
        let n_channels = if self.color == ColorMode::Gray { 1 } else { 3 };
        let is_copied = region.width == u64::from(width)
            && region.height == u64::from(height)
            && !raster.layout.has_alpha()
            && (raster.layout.is_gray() || self.color != ColorMode::Gray);
        let n_value_bytes = if is_copied { raster.samples.value_bytes() } else { raster.samples.value_bytes().max(2) };
        u64::from(height) * u64::from(width) * n_channels * n_value_bytes
    }

    /// A background on which what is the same on this one may differ: white, or black in its place.
    pub(crate) fn other_background(&self) -> [u8; 3] {
        if self.background == [255; 3] { [0; 3] } else { [255; 3] }
    }

    fn output_size(&self, region: Window) -> (u32, u32) {
        self.size.unwrap_or((region.height as u32, region.width as u32))
    }

    /// Prepares the part of an image in `region`, a part of the image as it is seen.
    ///
    /// Without a wish for color, an image all of whose pixels are gray becomes gray.
    pub(crate) fn prepare(&self, raster: &Raster, region: Window) -> Prepared {
        let (height, width) = self.output_size(region);
        let window = window(region, (height, width), self.fit);
        let is_gray =
            self.color == ColorMode::Gray || (self.color == ColorMode::AsGiven && self.is_gray(raster, window, region));
        let samples = resize::average(raster, region, window, (height, width), is_gray, self.background);
        let mut prepared = Prepared { height, width, n_channels: if is_gray { 1 } else { 3 }, samples };
        if self.color == ColorMode::AsGiven && prepared.is_gray() {
            prepared.drop_color();
        }
        prepared
    }

    /// Whether the result is gray by the kinds of what goes into it.
    fn is_gray(&self, raster: &Raster, window: Window, region: Window) -> bool {
        let [red, green, blue] = self.background;
        let is_background_gray = red == green && green == blue;
        raster.layout.is_gray()
            && (is_background_gray || (!raster.layout.has_alpha() && window == intersection(window, region)))
    }
}

impl Prepared {
    /// The image as one that can be prepared again.
    pub(crate) fn raster(&self) -> Raster {
        let layout = if self.n_channels == 1 { Layout::Gray } else { Layout::Rgb };
        let n_pixels = (self.height * self.width) as usize;
        let n_channels = self.n_channels as usize;
        let place = |at: usize| at % n_channels * n_pixels + at / n_channels;
        let places = || (0..n_pixels * n_channels).map(place);
        let samples = match &self.samples {
            Samples::Eight(values) => Samples::Eight(places().map(|at| values[at]).collect()),
            Samples::Sixteen(values) => Samples::Sixteen(places().map(|at| values[at]).collect()),
            Samples::Float(values) => Samples::Float(places().map(|at| values[at]).collect()),
        };
        Raster::new(self.width, self.height, layout, samples)
    }

    /// Whether all pixels are gray.
    pub(crate) fn is_gray(&self) -> bool {
        let n = self.samples.len() / self.n_channels.max(1) as usize;
        (1..self.n_channels as usize).all(|channel| self.samples.are_equal(0..n, channel * n..(channel + 1) * n))
    }

    /// Keeps one of equal channels.
    fn drop_color(&mut self) {
        self.samples.truncate(self.samples.len() / self.n_channels.max(1) as usize);
        self.n_channels = 1;
    }
}

/// What part of the plane becomes the image, given the part that holds it.
fn window(region: Window, (height, width): (u32, u32), fit: Fit) -> Window {
    let (height, width) = (u128::from(height.max(1)), u128::from(width.max(1)));
    let (region_height, region_width) = (u128::from(region.height), u128::from(region.width));
    let is_wide = region_width * height > region_height * width;
    let (new_width, new_height) = match (fit, is_wide) {
        (Fit::Stretch, _) => return region,
        (Fit::Crop, true) => ((region_height * width / height).max(1), region_height),
        (Fit::Crop, false) => (region_width, (region_width * height / width).max(1)),
        (Fit::Pad, true) => (region_width, (region_width * height).div_ceil(width)),
        (Fit::Pad, false) => ((region_height * width).div_ceil(height), region_height),
    };
    Window {
        left: region.left + (region.width as i64 - new_width as i64) / 2,
        top: region.top + (region.height as i64 - new_height as i64) / 2,
        width: new_width as u64,
        height: new_height as u64,
    }
}

fn intersection(a: Window, b: Window) -> Window {
    let (left, top) = (a.left.max(b.left), a.top.max(b.top));
    let right = (a.left + a.width as i64).min(b.left + b.width as i64);
    let bottom = (a.top + a.height as i64).min(b.top + b.height as i64);
    Window { left, top, width: (right - left).max(0) as u64, height: (bottom - top).max(0) as u64 }
}
