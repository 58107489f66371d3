//! Image formats: one file each, its `mod` line, and one entry in [`ALL`].

mod bmp;
mod gif;
mod jpeg;
mod png;
mod pnm;
mod qoi;
mod tiff;
pub(crate) mod unsupported;
mod webp;

use std::ops::ControlFlow;
use subspace_lab_words::{Message, Number, t};

use image::{DynamicImage, ImageDecoder, ImageError};

use crate::error::Refusal;
use crate::limits::Limits;
use crate::raster::{Layout, Raster, Turn};
use crate::samples::Samples;

/// One format of images.
pub(crate) struct Format {
    /// What people call it.
    pub(crate) name: &'static str,
    /// Endings of file names, in lower case.
    pub(crate) endings: &'static [&'static str],
    /// Whether a file begins as one of this format does.
    pub(crate) matches: fn(&[u8]) -> bool,
    /// Decodes the pictures of a file, one after the other, so that one at a time is in memory.
    pub(crate) decode: fn(&[u8], &Limits, Take<'_>) -> Decoded,
}

/// What comes of a file: whether to go on, or why it gave nothing.
pub(crate) type Decoded = Result<ControlFlow<()>, Refusal>;

/// What is found in a file.
pub(crate) enum Found {
    /// A picture, with its number if the file has several.
    Picture(Option<u32>, Raster),
    /// One of several that gave none.
    Refused(u32, Refusal),
    /// What is to be said of the file, behind its name and a colon.
    Note(Message),
}

/// Takes what is found; breaking ends the decoding.
pub(crate) type Take<'a> = &'a mut dyn FnMut(Found) -> ControlFlow<()>;

/// Every format that is read.
pub(crate) const ALL: &[Format] =
    &[png::FORMAT, jpeg::FORMAT, webp::FORMAT, gif::FORMAT, bmp::FORMAT, tiff::FORMAT, qoi::FORMAT, pnm::FORMAT];

/// The format that a file's first bytes are of.
pub(crate) fn of_content(bytes: &[u8]) -> Option<&'static Format> {
    ALL.iter().find(|format| (format.matches)(bytes))
}

/// The format that the ending of a name promises.
pub(crate) fn of_ending(ending: &str) -> Option<&'static Format> {
    ALL.iter().find(|format| format.endings.contains(&ending))
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
        return Err(Refusal::Damaged { format: name, detail: t!(damage_no_pixels).into() });
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

/// The pictures of a file that has one.
fn only(raster: Raster, take: Take<'_>) -> Decoded {
    Ok(take(Found::Picture(None, raster)))
}

/// The first frame of several, of which the number is said.
fn first(raster: Raster, n_frames: usize, take: Take<'_>) -> Decoded {
    let flow = take(Found::Picture(None, raster));
    if n_frames > 1 && flow.is_continue() {
        return Ok(take(Found::Note(t!(format_first_frame, n = Number::count(n_frames as u64)))));
    }
    Ok(flow)
}

/// Values keep their bits; floats are cut to 0..1 and get 16.
fn raster(image: DynamicImage, turn: Turn) -> Raster {
    let (width, height) = (image.width(), image.height());
    let color = image.color();
    let is_deep = color.bytes_per_pixel() > color.channel_count();
    let (layout, samples) = match (color.has_color(), color.has_alpha(), is_deep) {
        (false, false, false) => (Layout::Gray, Samples::Eight(image.into_luma8().into_raw())),
        (false, true, false) => (Layout::GrayAlpha, Samples::Eight(image.into_luma_alpha8().into_raw())),
        (true, false, false) => (Layout::Rgb, Samples::Eight(image.into_rgb8().into_raw())),
        (true, true, false) => (Layout::Rgba, Samples::Eight(image.into_rgba8().into_raw())),
        (false, false, true) => (Layout::Gray, Samples::Sixteen(image.into_luma16().into_raw())),
        (false, true, true) => (Layout::GrayAlpha, Samples::Sixteen(image.into_luma_alpha16().into_raw())),
        (true, false, true) => (Layout::Rgb, Samples::Sixteen(image.into_rgb16().into_raw())),
        (true, true, true) => (Layout::Rgba, Samples::Sixteen(image.into_rgba16().into_raw())),
    };
    Raster { turn, ..Raster::new(width, height, layout, samples) }
}

fn refusal(format: &'static str, error: &ImageError) -> Refusal {
    match error {
        ImageError::Unsupported(error) => Refusal::Unsupported {
            what: t!(this_kind_of, format = format, detail = one_line(error)),
            advice: t!(advice_export_png),
        },
        ImageError::Limits(_) => {
            Refusal::Unsupported { what: t!(takes_much_memory, format = format), advice: t!(advice_reduce) }
        }
        error => Refusal::Damaged { format, detail: one_line(error) },
    }
}

/// A message of a decoder as a few words on one line: in English, whatever the language.
pub(crate) fn one_line(error: &dyn std::fmt::Display) -> Message {
    let text = error.to_string();
    let line: String = text.chars().map(|it| if it.is_control() { ' ' } else { it }).take(160).collect();
    Message::verbatim(line.trim().trim_end_matches('.'))
}
