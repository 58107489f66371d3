//! TIFF: every page, of 1 to 64 bits, unsigned, signed and floating, gray, colored or with a palette.
//!
//! What the samples mean is decided here, so the decoder is given each page with three changes: it is the first one, its
//! samples are plain numbers of as many bands as there are, and rows of 9 to 15 bits a sample are rows of bytes.
//! Unsigned samples of up to 16 bits are intensities; those of 9 to 15 bits are shifted up, which keeps their
//! proportions exactly. Others are numbers, whose range is chosen once all images are known.

mod bands;
mod directory;

use std::ops::ControlFlow;
use subspace_lab_words::{Code, Message, Number, t};

use image::metadata::Orientation;
use tiff::TiffError;
use tiff::decoder::{Decoder, DecodingResult, Limits as DecoderLimits};

use super::{Decoded, Format, Found, Take, check_size, one_line};
use crate::error::Refusal;
use crate::limits::Limits;
use crate::patched::Patched;
use crate::raster::{Raster, Turn};
use bands::{Bands, Meaning};
use directory::{Directory, Order, tag};

pub(super) const FORMAT: Format = Format {
    name: "TIFF",
    endings: &["tif", "tiff", "btf", "tf8"],
    matches: |bytes| Order::of(bytes).is_some(),
    decode: read,
};

/// JPEG, the old way and the new, and WebP, which may be lossless.
const LOSSY: [usize; 3] = [6, 7, 50_001];
const JPEG: usize = 7;
/// Ways to compress that are not undone here.
const COMPRESSIONS: [(usize, &str); 9] = [
    (6, "old JPEG"),
    (2, "CCITT Huffman"),
    (3, "CCITT fax 3"),
    (34_712, "JPEG 2000"),
    (34_887, "LERC"),
    (34_925, "LZMA"),
    (50_000, "Zstandard"),
    (50_001, "WebP"),
    (50_002, "JPEG XL"),
];

fn read(bytes: &[u8], limits: &Limits, take: Take<'_>) -> Decoded {
    let damaged = |detail: Code| Refusal::Damaged { format: "TIFF", detail: detail.into() };
    let order = Order::of(bytes).ok_or_else(|| damaged(t!(damage_beginning)))?;
    let max = usize::try_from(limits.max_images()).unwrap_or(usize::MAX);
    let file = File { bytes, order };
    let mut directories = order.directories(bytes, max);
    let n_all = directories.len();
    // Thumbnails, and masks, which are no pictures; where there is nothing else, the first is what there is.
    if directories.iter().any(|directory| !file.is_beside(directory)) {
        directories.retain(|directory| !file.is_beside(directory));
    } else {
        directories.truncate(1);
    }
    let n_left_out = (n_all - directories.len()) as u64;
    let mut notes = Vec::new();
    if n_left_out > 0 {
        notes.push(t!(tiff_copies_left_out, n = Number::count(n_left_out)));
    }
    let flow = match &directories[..] {
        [] => return Err(damaged(t!(damage_cut_short))),
        [only] => {
            let (raster, note) = file.page(only, limits)?;
            notes.extend(note);
            take(Found::Picture(None, raster))
        }
        pages => {
            // Pages may share their bytes, so that a short file could be decoded for hours.
            let n_bytes = pages.iter().map(|page| file.n_bytes(page, limits)).fold(0, u64::saturating_add);
            if n_bytes > limits.archive_bytes {
                let max = limits.archive_bytes;
                return Err(Refusal::TooLarge { what: t!(what_all_pages), n_bytes, max, advice: t!(advice_split) });
            }
            let mut flow = ControlFlow::Continue(());
            for (number, page) in (0..).zip(pages) {
                let found = match file.page(page, limits) {
                    Ok((raster, note)) => {
                        notes.extend(note);
                        Found::Picture(Some(number), raster)
                    }
                    Err(refusal) => Found::Refused(number, refusal),
                };
                flow = take(found);
                if flow.is_break() {
                    break;
                }
            }
            flow
        }
    };
    // Each once, however many pages it holds for.
    notes.sort();
    notes.dedup();
    for note in notes {
        let _ = take(Found::Note(note));
    }
    Ok(flow)
}

struct File<'a> {
    bytes: &'a [u8],
    order: Order,
}

impl File<'_> {
    /// The values of a field, at most `max`; none if it is missing.
    fn values(&self, page: &Directory, tag: u16, max: usize) -> Vec<usize> {
        page.field(tag).and_then(|field| self.order.values(self.bytes, field, max)).unwrap_or_default()
    }

    fn value(&self, page: &Directory, tag: u16, default: usize) -> usize {
        self.values(page, tag, 1).first().copied().unwrap_or(default)
    }

    /// What the file says to mean that there is no value, as GDAL writes it: a number in letters.
    fn no_value(&self, page: &Directory) -> Option<f64> {
        let letters = self.values(page, tag::GDAL_NO_DATA, 40).into_iter().map(|letter| letter as u8 as char);
        letters.collect::<String>().trim_matches(['\0', ' ']).parse().ok()
    }

    /// Bytes of a page as it is decoded; 0 if it is too large to be.
    fn n_bytes(&self, page: &Directory, limits: &Limits) -> u64 {
        let value = |tag, default| self.value(page, tag, default) as u64;
        let n_pixels = value(tag::IMAGE_WIDTH, 0).saturating_mul(value(tag::IMAGE_LENGTH, 0));
        if n_pixels > limits.image_pixels {
            return 0;
        }
        let n_pixel_bits = value(tag::SAMPLES_PER_PIXEL, 1).saturating_mul(value(tag::BITS_PER_SAMPLE, 1));
        n_pixels.saturating_mul(n_pixel_bits).div_ceil(8)
    }

    /// Whether a page is a smaller copy of another, or a mask for it.
    fn is_beside(&self, page: &Directory) -> bool {
        const REDUCED_OR_MASK: usize = 0b101;
        const OLD_REDUCED: usize = 2;
        self.value(page, tag::NEW_SUBFILE_TYPE, 0) & REDUCED_OR_MASK != 0
            || self.value(page, tag::SUBFILE_TYPE, 0) == OLD_REDUCED
    }

    /// A page, and what is to be said of it.
    fn page(&self, page: &Directory, limits: &Limits) -> Result<(Raster, Option<Message>), Refusal> {
        let (width, height) = (self.value(page, tag::IMAGE_WIDTH, 0), self.value(page, tag::IMAGE_LENGTH, 0));
        check_size(width as u64, height as u64, limits)?;
        let tile = [tag::TILE_WIDTH, tag::TILE_LENGTH].map(|tag| self.value(page, tag, 0) as u64);
        check_size(tile[0], tile[1], limits)?;
        let (Ok(width), Ok(height)) = (u32::try_from(width), u32::try_from(height)) else {
            return Err(Refusal::Damaged { format: "TIFF", detail: t!(damage_no_size).into() });
        };
        if width == 0 || height == 0 {
            return Err(Refusal::Damaged { format: "TIFF", detail: t!(damage_no_pixels).into() });
        }
        let compression = self.value(page, tag::COMPRESSION, 1);
        if let Some((_, name)) = COMPRESSIONS.iter().find(|(number, _)| *number == compression) {
            let what = t!(tiff_compressed, name = name);
            return Err(Refusal::Unsupported { what, advice: t!(advice_uncompressed) });
        }
        let meaning = Meaning::of(self, page, compression == JPEG)?;
        let layout = Layout {
            n_samples: self.value(page, tag::SAMPLES_PER_PIXEL, 1),
            n_bits: self.value(page, tag::BITS_PER_SAMPLE, 1),
            is_planar: self.value(page, tag::PLANAR_CONFIGURATION, 1) == 2,
            width: width as usize,
        };
        let patches = self.patches(page, layout)?;
        let (result, n_planes) = self.decode(patches, limits)?;
        let bands = Bands::new(result, layout, n_planes, height as usize)?;
        let (mut raster, note) = meaning.raster(&bands, width, height)?;
        let orientation = u8::try_from(self.value(page, tag::ORIENTATION, 1)).ok().and_then(Orientation::from_exif);
        raster.turn = orientation.map(Turn::from).unwrap_or_default();
        raster.is_lossy = LOSSY.contains(&compression);
        Ok((raster, note))
    }

    /// What the decoder is told in place of what the file says.
    fn patches(&self, page: &Directory, layout: Layout) -> Result<Vec<(usize, Vec<u8>)>, Refusal> {
        const BLACK_IS_ZERO: u64 = 1;
        let (first_at, n_bytes) = self.order.first_at();
        let mut patches = vec![(first_at, self.order.bytes(page.at as u64, n_bytes))];
        let mut replace = |tag: u16, by: u16, value: u64| {
            patches.extend(page.field(tag).map(|field| self.order.replaced(field, by, value)));
        };
        replace(tag::PHOTOMETRIC, tag::PHOTOMETRIC, BLACK_IS_ZERO);
        // What the bands beyond the colors are is known by now, and formats that mean "nothing said".
        replace(tag::EXTRA_SAMPLES, tag::NOTHING, 0);
        if matches!(self.value(page, tag::SAMPLE_FORMAT, 1), 0 | 4) {
            replace(tag::SAMPLE_FORMAT, tag::NOTHING, 0);
        }
        if layout.is_packed_deep() {
            let is_plain = self.value(page, tag::PREDICTOR, 1) == 1
                && matches!(self.value(page, tag::SAMPLE_FORMAT, 1), 0 | 1 | 4)
                && page.field(tag::TILE_WIDTH).is_none();
            if !is_plain {
                return Err(unsupported(t!(tiff_bits_in_tiles, n_bits = layout.n_bits)));
            }
            let n_row_bytes = layout.n_row_bytes().ok_or_else(|| unsupported(t!(tiff_rows)))?;
            replace(tag::IMAGE_WIDTH, tag::IMAGE_WIDTH, n_row_bytes as u64);
            replace(tag::BITS_PER_SAMPLE, tag::BITS_PER_SAMPLE, 8);
            if !layout.is_planar {
                replace(tag::SAMPLES_PER_PIXEL, tag::SAMPLES_PER_PIXEL, 1);
            }
        }
        Ok(patches)
    }

    /// Samples as they are stored, and in how many planes they lie.
    fn decode(&self, patches: Vec<(usize, Vec<u8>)>, limits: &Limits) -> Result<(DecodingResult, usize), Refusal> {
        let refuse = |error: TiffError| refusal(&error);
        let mut decoder_limits = DecoderLimits::default();
        // 16 bits in four channels, and room for what the decoder needs besides.
        let max = usize::try_from(limits.image_pixels.saturating_mul(8)).unwrap_or(usize::MAX);
        decoder_limits.decoding_buffer_size = max;
        decoder_limits.intermediate_buffer_size = max.saturating_add(1 << 26);
        decoder_limits.ifd_value_size = max.min(1 << 26);
        let mut decoder = Decoder::new(Patched::new(self.bytes, patches)).map_err(refuse)?.with_limits(decoder_limits);
        let mut result = DecodingResult::U8(Vec::new());
        let layout = decoder.read_image_to_buffer(&mut result).map_err(refuse)?;
        // Of planes that do not all fit, the decoder gives the first.
        if result.as_buffer(0).byte_len() < layout.complete_len {
            return Err(refusal(&TiffError::LimitsExceeded));
        }
        Ok((result, layout.planes))
    }
}

/// How samples lie in rows.
#[derive(Debug, Clone, Copy)]
struct Layout {
    n_samples: usize,
    n_bits: usize,
    /// Each band lies by itself.
    is_planar: bool,
    width: usize,
}

impl Layout {
    /// Whether samples of more than a byte do not begin at bytes.
    fn is_packed_deep(self) -> bool {
        (9..16).contains(&self.n_bits)
    }

    /// Samples of a pixel that lie side by side.
    fn n_beside(self) -> usize {
        if self.is_planar { 1 } else { self.n_samples }
    }

    /// Bytes of a row whose samples are packed.
    fn n_row_bytes(self) -> Option<usize> {
        Some(self.width.checked_mul(self.n_beside())?.checked_mul(self.n_bits)?.div_ceil(8))
    }
}

fn unsupported(detail: impl Into<Message>) -> Refusal {
    let what = t!(this_kind_of, format = "TIFF", detail = detail.into());
    Refusal::Unsupported { what, advice: t!(advice_export_png) }
}

fn refusal(error: &TiffError) -> Refusal {
    match error {
        TiffError::UnsupportedError(error) => unsupported(one_line(error)),
        TiffError::LimitsExceeded => {
            Refusal::Unsupported { what: t!(takes_much_memory, format = "TIFF"), advice: t!(advice_reduce) }
        }
        error => Refusal::Damaged { format: "TIFF", detail: one_line(error) },
    }
}
