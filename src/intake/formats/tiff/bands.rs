//! Bands of samples, and the picture that they mean (TIFF 6.0, sections 3 to 8 and 16 to 21).

use subspace_lab_words::{Message, Number, t};
use tiff::decoder::DecodingResult;

use super::directory::{Directory, tag};
use super::{File, Layout, unsupported};
use crate::error::Refusal;
use crate::range;
use crate::raster::{self, Numbers, Raster};
use crate::samples::Samples;

/// Samples as they are stored.
pub(super) struct Bands {
    values: DecodingResult,
    layout: Layout,
    /// Samples, or bytes of packed ones, from one plane to the next; 0 if there is one.
    plane_step: usize,
    /// Bytes of a row of packed samples; 0 if they are not.
    n_row_bytes: usize,
}

impl Bands {
    /// Refuses what is shorter than it says.
    pub(super) fn new(values: DecodingResult, layout: Layout, n_planes: usize, height: usize) -> Result<Self, Refusal> {
        let short = || Refusal::Damaged { format: "TIFF", detail: t!(damage_cut_short).into() };
        let is_packed = layout.n_bits < 8 || layout.is_packed_deep();
        if is_packed && !matches!(values, DecodingResult::U8(_)) {
            return Err(unsupported(t!(tiff_signed_bits, n_bits = layout.n_bits)));
        }
        let n_row_bytes = if is_packed { layout.n_row_bytes().ok_or_else(short)? } else { 0 };
        let n_row = if is_packed { n_row_bytes } else { layout.width * layout.n_beside() };
        let n_plane = n_row.checked_mul(height).ok_or_else(short)?;
        let n_planes_needed = if layout.is_planar { layout.n_samples } else { 1 };
        let n = match &values {
            DecodingResult::U8(values) => values.len(),
            DecodingResult::U16(values) => values.len(),
            DecodingResult::U32(values) => values.len(),
            DecodingResult::U64(values) => values.len(),
            DecodingResult::F16(values) => values.len(),
            DecodingResult::F32(values) => values.len(),
            DecodingResult::F64(values) => values.len(),
            DecodingResult::I8(values) => values.len(),
            DecodingResult::I16(values) => values.len(),
            DecodingResult::I32(values) => values.len(),
            DecodingResult::I64(values) => values.len(),
        };
        if n_planes < n_planes_needed || n_plane.checked_mul(n_planes_needed).is_none_or(|needed| n < needed) {
            return Err(short());
        }
        Ok(Self { values, layout, plane_step: if layout.is_planar { n_plane } else { 0 }, n_row_bytes })
    }

    /// Bits of a sample.
    pub(super) fn n_bits(&self) -> usize {
        self.layout.n_bits
    }

    /// Place of a sample that is not packed.
    fn at(&self, pixel: usize, band: usize) -> usize {
        if self.layout.is_planar { band * self.plane_step + pixel } else { pixel * self.layout.n_samples + band }
    }

    /// A sample of up to 16 bits that is unsigned; 0 for others.
    fn unsigned(&self, pixel: usize, band: usize) -> u16 {
        match &self.values {
            DecodingResult::U16(values) => values[self.at(pixel, band)],
            DecodingResult::U8(values) if self.n_row_bytes == 0 => values[self.at(pixel, band)].into(),
            DecodingResult::U8(values) => {
                let n_bits = self.layout.n_bits;
                let (row, column) = (pixel / self.layout.width, pixel % self.layout.width);
                let (plane, place) =
                    if self.layout.is_planar { (band, column) } else { (0, column * self.layout.n_samples + band) };
                let start = plane * self.plane_step + row * self.n_row_bytes;
                let (first, shift) = (place * n_bits / 8, place * n_bits % 8);
                // Up to 15 bits that begin anywhere in a byte lie in three.
                let byte = |position: usize| match position < self.n_row_bytes {
                    true => u32::from(values[start + position]),
                    false => 0,
                };
                let bits = byte(first) << 16 | byte(first + 1) << 8 | byte(first + 2);
                ((bits << shift & 0xff_ffff) >> (24 - n_bits)) as u16
            }
            _ => 0,
        }
    }

    /// A sample of any kind.
    fn number(&self, pixel: usize, band: usize) -> f64 {
        let at = self.at(pixel, band);
        match &self.values {
            DecodingResult::U8(_) | DecodingResult::U16(_) => self.unsigned(pixel, band).into(),
            DecodingResult::U32(values) => values[at].into(),
            DecodingResult::U64(values) => values[at] as f64,
            DecodingResult::F16(values) => values[at].to_f64(),
            DecodingResult::F32(values) => values[at].into(),
            DecodingResult::F64(values) => values[at],
            DecodingResult::I8(values) => values[at].into(),
            DecodingResult::I16(values) => values[at].into(),
            DecodingResult::I32(values) => values[at].into(),
            DecodingResult::I64(values) => values[at] as f64,
        }
    }

    /// What numbers are whose range is to be chosen; `None` of intensities.
    fn numbers(&self) -> Option<Numbers> {
        let words = match &self.values {
            DecodingResult::U8(_) | DecodingResult::U16(_) => return None,
            DecodingResult::U32(_) => t!(values_unsigned_32),
            DecodingResult::U64(_) => t!(values_unsigned_64),
            DecodingResult::F16(_) => t!(values_float_16),
            DecodingResult::F32(_) => t!(values_float_32),
            DecodingResult::F64(_) => t!(values_float_64),
            DecodingResult::I8(_) => t!(values_signed_8),
            DecodingResult::I16(_) => t!(values_signed_16),
            DecodingResult::I32(_) => t!(values_signed_32),
            DecodingResult::I64(_) => t!(values_signed_64),
        };
        let is_float = matches!(&self.values, DecodingResult::F16(_) | DecodingResult::F32(_) | DecodingResult::F64(_));
        Some(Numbers { words, is_float })
    }
}

/// What the first bands are.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Colors {
    Gray {
        is_inverted: bool,
    },
    Rgb,
    /// Numbers of these colors.
    Palette(Vec<[u8; 3]>),
    Cmyk,
    /// As JPEG has it, with colors for every pixel.
    YCbCr,
}

/// What the band behind the colors is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Alpha {
    None,
    /// Colors are as they would be without it.
    Straight,
    /// Colors are multiplied by it.
    Associated,
}

/// What the bands of a page mean.
pub(super) struct Meaning {
    colors: Colors,
    alpha: Alpha,
    n_left_out: usize,
    /// The number that means that there is none.
    no_value: Option<f64>,
}

impl Meaning {
    pub(super) fn of(file: &File<'_>, page: &Directory, is_jpeg: bool) -> Result<Self, Refusal> {
        let n_samples = file.value(page, tag::SAMPLES_PER_PIXEL, 1);
        let n_bits = file.values(page, tag::BITS_PER_SAMPLE, 8);
        if n_bits.iter().any(|&it| it != n_bits[0]) {
            return Err(unsupported(t!(tiff_different_depths)));
        }
        let n_bits = n_bits.first().copied().unwrap_or(1);
        if !matches!(n_bits, 1..=16 | 32 | 64) {
            return Err(unsupported(t!(tiff_bits, n_bits = n_bits)));
        }
        let (colors, n_colors) = match (file.value(page, tag::PHOTOMETRIC, 1), n_samples) {
            // Several bands without colors are those of sensors; three of them are shown as such.
            (0 | 1, 3..) => (Colors::Rgb, 3),
            (white_is_zero @ (0 | 1), _) => (Colors::Gray { is_inverted: white_is_zero == 0 }, 1),
            (2, 3..) => (Colors::Rgb, 3),
            (3, _) => (Colors::Palette(palette(file, page, n_bits)?), 1),
            (5, 4..) if matches!(n_bits, 8 | 16) => (Colors::Cmyk, 4),
            (6, 3..) if n_bits == 8 => {
                let subsampling = file.values(page, tag::CHROMA_SUBSAMPLING, 2);
                // The decoder of JPEG has brought colors to every pixel.
                if !is_jpeg && subsampling != [1, 1] {
                    return Err(unsupported(t!(tiff_subsampled)));
                }
                (Colors::YCbCr, 3)
            }
            (8..=10, _) => return Err(unsupported(t!(tiff_lab))),
            (kind, _) => return Err(unsupported(t!(tiff_bands_of_kind, n_samples = n_samples, kind = kind))),
        };
        let n_extra = n_samples.saturating_sub(n_colors);
        let alpha = match file.value(page, tag::EXTRA_SAMPLES, 0) {
            1 if n_extra > 0 => Alpha::Associated,
            2 if n_extra > 0 => Alpha::Straight,
            _ => Alpha::None,
        };
        let alpha = if matches!(colors, Colors::Gray { .. } | Colors::Rgb) { alpha } else { Alpha::None };
        Ok(Self {
            colors,
            alpha,
            n_left_out: n_extra - usize::from(alpha != Alpha::None),
            no_value: file.no_value(page),
        })
    }

    /// The picture, and a note if bands were left out.
    pub(super) fn raster(
        mut self,
        bands: &Bands,
        width: u32,
        height: u32,
    ) -> Result<(Raster, Option<Message>), Refusal> {
        let n_pixels = width as usize * height as usize;
        let numbers = bands.numbers();
        if numbers.is_some() && self.alpha != Alpha::None {
            // Numbers have no background before their range is known.
            self.alpha = Alpha::None;
            self.n_left_out += 1;
        }
        let n_colors = if matches!(self.colors, Colors::Gray { .. }) { 1 } else { 3 };
        let mut missing = None;
        let (layout, samples) = match numbers {
            Some(_) => {
                let mut values = self.numbers(bands, n_pixels, n_colors)?;
                missing = range::mark_missing(&mut values, self.no_value);
                if let n @ 1.. = values.iter().filter(|value| value.is_infinite()).count() as u64 {
                    return Err(Refusal::NotNumbers { n });
                }
                (plain(n_colors), Samples::Float(values))
            }
            None => self.intensities(bands, n_pixels),
        };
        let note = match (self.n_left_out, n_colors) {
            (0, _) => None,
            (1, 1) => Some(t!(tiff_second_band).into()),
            (1, _) => Some(t!(tiff_fourth_band).into()),
            (n, _) => Some(t!(tiff_bands_left_out, n = Number::count(n as u64))),
        };
        Ok((Raster { numbers, missing, ..Raster::new(width, height, layout, samples) }, note))
    }

    fn numbers(&self, bands: &Bands, n_pixels: usize, n_colors: usize) -> Result<Vec<f32>, Refusal> {
        let is_inverted = self.colors == Colors::Gray { is_inverted: true };
        if !matches!(self.colors, Colors::Gray { .. } | Colors::Rgb) {
            return Err(unsupported(t!(tiff_no_intensities)));
        }
        let values: Vec<f32> = (0..n_pixels * n_colors)
            .map(|at| {
                let value = bands.number(at / n_colors, at % n_colors);
                (if is_inverted { 1.0 - value } else { value }) as f32
            })
            .collect();
        let is_nan_meant = self.no_value.is_some_and(f64::is_nan);
        match values.iter().filter(|value| !value.is_finite()).count() as u64 {
            n @ 1.. if !is_nan_meant => Err(Refusal::NotNumbers { n }),
            _ => Ok(values),
        }
    }

    fn intensities(&self, bands: &Bands, n_pixels: usize) -> (raster::Layout, Samples) {
        let n_bits = bands.n_bits();
        let bytes = |pixel: &dyn Fn(usize) -> [u8; 3]| Samples::Eight((0..n_pixels).flat_map(pixel).collect());
        match &self.colors {
            Colors::Palette(colors) => {
                let color = |pixel| colors.get(usize::from(bands.unsigned(pixel, 0))).copied().unwrap_or_default();
                (raster::Layout::Rgb, bytes(&color))
            }
            Colors::Cmyk if n_bits == 8 => {
                let cmyk = |pixel| cmyk([0, 1, 2, 3].map(|band| bands.unsigned(pixel, band) as u8));
                (raster::Layout::Rgb, bytes(&cmyk))
            }
            Colors::Cmyk => {
                let value = |at: usize| {
                    let [ink, black] = [at % 3, 3].map(|band| u64::from(u16::MAX - bands.unsigned(at / 3, band)));
                    ((ink * black + 32_767) / 65_535) as u16
                };
                (raster::Layout::Rgb, Samples::Sixteen((0..3 * n_pixels).map(value).collect()))
            }
            Colors::YCbCr => {
                let color = |pixel| ycbcr([0, 1, 2].map(|band| bands.unsigned(pixel, band) as u8));
                (raster::Layout::Rgb, bytes(&color))
            }
            Colors::Gray { is_inverted } => self.plain_bands(bands, n_pixels, 1, *is_inverted),
            Colors::Rgb => self.plain_bands(bands, n_pixels, 3, false),
        }
    }

    /// Bands that are intensities as they are.
    fn plain_bands(
        &self,
        bands: &Bands,
        n_pixels: usize,
        n_colors: usize,
        is_inverted: bool,
    ) -> (raster::Layout, Samples) {
        let n_bits = bands.n_bits();
        let max = u16::MAX >> (16 - n_bits.min(16));
        let n_values = n_colors + usize::from(self.alpha != Alpha::None);
        let layout = if self.alpha == Alpha::None { plain(n_colors) } else { with_alpha(n_colors) };
        let raw = |at: usize| {
            let (pixel, band) = (at / n_values, at % n_values);
            let value = bands.unsigned(pixel, band);
            if is_inverted && band < n_colors { max - value } else { value }
        };
        let all = 0..n_pixels * n_values;
        if self.alpha == Alpha::Associated {
            // Divided by opacity in 16 bits, so that laying them over a background gives what they were.
            let value = |at: usize| {
                let alpha = u64::from(bands.unsigned(at / n_values, n_colors));
                let value = u64::from(raw(at));
                match (at % n_values == n_colors, alpha) {
                    (false, 0) => 0,
                    (false, alpha) => ((value * 65_535 + alpha / 2) / alpha).min(65_535) as u16,
                    (true, _) => ((value * 65_535 + u64::from(max / 2)) / u64::from(max)) as u16,
                }
            };
            let is_opaque = (0..n_pixels).all(|pixel| bands.unsigned(pixel, n_colors) == max);
            if !is_opaque || n_bits > 8 {
                return (layout, Samples::Sixteen(all.map(value).collect()));
            }
        }
        let samples = match n_bits {
            8 => Samples::Eight(all.map(|at| raw(at) as u8).collect()),
            1 | 2 | 4 => Samples::Eight(all.map(|at| (raw(at) * (255 / max)) as u8).collect()),
            0..8 => {
                let value = |at| ((u32::from(raw(at)) * 65_535 + u32::from(max / 2)) / u32::from(max)) as u16;
                Samples::Sixteen(all.map(value).collect())
            }
            _ => Samples::Sixteen(all.map(|at| raw(at) << (16 - n_bits.min(16))).collect()),
        };
        (layout, samples)
    }
}

fn plain(n_colors: usize) -> raster::Layout {
    if n_colors == 1 { raster::Layout::Gray } else { raster::Layout::Rgb }
}

fn with_alpha(n_colors: usize) -> raster::Layout {
    if n_colors == 1 { raster::Layout::GrayAlpha } else { raster::Layout::Rgba }
}

/// The colors of a palette. Of 16 bits each, the upper byte counts, since some writers leave the lower one 0; where no
/// value needs it, the writer meant bytes.
fn palette(file: &File<'_>, page: &Directory, n_bits: usize) -> Result<Vec<[u8; 3]>, Refusal> {
    let n_colors = 1_usize << n_bits.min(16);
    let values = file.values(page, tag::COLOR_MAP, 3 * n_colors);
    if n_bits > 16 || values.len() != 3 * n_colors {
        return Err(Refusal::Damaged { format: "TIFF", detail: t!(damage_palette).into() });
    }
    let step = if values.iter().all(|&value| value < 256) { 1 } else { 256 };
    // All reds, then all greens, then all blues.
    let color = |number: usize| [0, 1, 2].map(|band| (values[band * n_colors + number] / step).min(255) as u8);
    Ok((0..n_colors).map(color).collect())
}

/// As the decoders of other formats do it.
fn cmyk([cyan, magenta, yellow, black]: [u8; 4]) -> [u8; 3] {
    let light = 1.0 - f32::from(black) / 255.0;
    [cyan, magenta, yellow].map(|ink| ((255.0 - f32::from(ink)) * light) as u8)
}

/// JFIF's, rounded to the nearest.
fn ycbcr([luma, blue, red]: [u8; 3]) -> [u8; 3] {
    let (luma, blue, red) = (f32::from(luma), f32::from(blue) - 128.0, f32::from(red) - 128.0);
    [1.402 * red, -0.344_136 * blue - 0.714_136 * red, 1.772 * blue].map(|it| (luma + it + 0.5).clamp(0.0, 255.0) as u8)
}
