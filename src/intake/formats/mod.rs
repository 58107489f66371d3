//! Image formats: one file each, and one line in [`ALL`].

mod bmp;
mod gif;
mod jpeg;
mod png;
mod pnm;
mod qoi;
mod tiff;
pub(crate) mod unsupported;
mod webp;

use image::{DynamicImage, ImageDecoder, ImageError};

use crate::error::Refusal;
use crate::limits::Limits;
use crate::raster::{Layout, Raster, Turn};

/// One format of images.
pub(crate) struct Format {
    /// What people call it.
    pub(crate) name: &'static str,
    /// Endings of file names, in lower case.
    pub(crate) endings: &'static [&'static str],
    /// Whether a file begins as one of this format does.
    pub(crate) matches: fn(&[u8]) -> bool,
    /// Decodes the first picture of a file.
    pub(crate) decode: fn(&[u8], &Limits) -> Result<Raster, Refusal>,
}

/// Every format that is read.
pub(crate) const ALL: [Format; 8] =
    [png::FORMAT, jpeg::FORMAT, webp::FORMAT, gif::FORMAT, bmp::FORMAT, tiff::FORMAT, qoi::FORMAT, pnm::FORMAT];

/// The format that a file's first bytes are of.
pub(crate) fn of_content(bytes: &[u8]) -> Option<&'static Format> {
    const FORMATS: &[Format] = &ALL;
    FORMATS.iter().find(|format| (format.matches)(bytes))
}

/// The format that the ending of a name promises.
pub(crate) fn of_ending(ending: &str) -> Option<&'static Format> {
    const FORMATS: &[Format] = &ALL;
    FORMATS.iter().find(|format| format.endings.contains(&ending))
}

/// Decodes with one of the decoders of the image crate: size first, then pixels.
fn decode<D: ImageDecoder>(
    name: &'static str,
    decoder: Result<D, ImageError>,
    limits: &Limits,
) -> Result<Raster, Refusal> {
    let refuse = |error: ImageError| refusal(name, &error);
    let mut decoder = decoder.map_err(refuse)?;
    let (width, height) = decoder.dimensions();
    check_size(width.into(), height.into(), limits)?;
    if width == 0 || height == 0 {
        return Err(Refusal::Damaged { format: name, detail: "it has no pixels".to_owned() });
    }
    let mut decoder_limits = image::Limits::default();
    // 16 bits in four channels, and room for what a decoder needs besides.
    decoder_limits.max_alloc = Some(limits.image_pixels.saturating_mul(8).saturating_add(1 << 26));
    decoder.set_limits(decoder_limits).map_err(refuse)?;
    let turn = decoder.orientation().map(Turn::from).unwrap_or_default();
    let image = DynamicImage::from_decoder(decoder).map_err(refuse)?;
    Ok(raster(image, turn))
}

/// Refuses images beyond the limit.
pub(crate) fn check_size(width: u64, height: u64, limits: &Limits) -> Result<(), Refusal> {
    match width.saturating_mul(height) {
        n_pixels if n_pixels > limits.image_pixels => {
            Err(Refusal::TooManyPixels { width, height, max_pixels: limits.image_pixels })
        }
        _ => Ok(()),
    }
}

/// 16 bits per channel become 8 by rounding `value / 257`; floats are cut to 0..1.
fn raster(image: DynamicImage, turn: Turn) -> Raster {
    let (width, height) = (image.width(), image.height());
    let color = image.color();
    let is_deep = color.bytes_per_pixel() > color.channel_count();
    let (layout, pixels) = match (color.has_color(), color.has_alpha()) {
        (false, false) => (Layout::Gray, image.into_luma8().into_raw()),
        (false, true) => (Layout::GrayAlpha, image.into_luma_alpha8().into_raw()),
        (true, false) => (Layout::Rgb, image.into_rgb8().into_raw()),
        (true, true) => (Layout::Rgba, image.into_rgba8().into_raw()),
    };
    Raster { width, height, layout, pixels, turn, is_deep, is_lossy: false }
}

fn refusal(format: &'static str, error: &ImageError) -> Refusal {
    match error {
        ImageError::Unsupported(error) => Refusal::Unsupported {
            what: format!("this kind of {format} ({})", one_line(error)),
            advice: "export it as PNG",
        },
        ImageError::Limits(_) => Refusal::Unsupported {
            what: format!("a {format} that takes so much memory to decode"),
            advice: "reduce it first",
        },
        error => Refusal::Damaged { format, detail: one_line(error) },
    }
}

/// A message of a decoder as a few words on one line.
pub(crate) fn one_line(error: &dyn std::fmt::Display) -> String {
    let text = error.to_string();
    let line: String = text.chars().map(|it| if it.is_control() { ' ' } else { it }).take(160).collect();
    line.trim().trim_end_matches('.').to_owned()
}
