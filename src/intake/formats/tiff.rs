//! TIFF: the first picture. Pictures with a palette are decoded as gray ones of the same numbers, since the decoder has
//! no palettes, and the palette is applied here (TIFF 6.0, section 5).

use std::io::Cursor;

use super::{Format, decode};
use crate::error::Refusal;
use crate::limits::Limits;
use crate::raster::{Layout, Raster};

pub(super) const FORMAT: Format = Format {
    name: "TIFF",
    endings: &["tif", "tiff"],
    matches: |bytes| bytes.starts_with(b"II*\0") || bytes.starts_with(b"MM\0*"),
    decode: read,
};

/// Tags of a directory of fields, and values of theirs.
const BITS_PER_SAMPLE: u16 = 258;
const COMPRESSION: u16 = 259;
const PHOTOMETRIC: u16 = 262;
const COLOR_MAP: u16 = 320;
const SHORT: u16 = 3;
const BLACK_IS_ZERO: u16 = 1;
const PALETTE: u16 = 3;
/// JPEG, the old way and the new, and WebP, which may be lossless.
const LOSSY: [u16; 3] = [6, 7, 50001];

fn read(bytes: &[u8], limits: &Limits) -> Result<Raster, Refusal> {
    let decode = |bytes: &[u8]| decode("TIFF", image::codecs::tiff::TiffDecoder::new(Cursor::new(bytes)), limits);
    let order = if bytes.starts_with(b"II") { Order::Little } else { Order::Big };
    let fields = order.fields(bytes).unwrap_or_default();
    let Some(palette) = Palette::of(bytes, order, &fields) else {
        let is_lossy = fields.iter().any(|it| {
            it.tag == COMPRESSION && order.short(bytes, it.value_at).is_some_and(|value| LOSSY.contains(&value))
        });
        return Ok(Raster { is_lossy, ..decode(bytes)? });
    };
    let mut as_gray = bytes.to_vec();
    as_gray[palette.photometric_at..palette.photometric_at + 2].copy_from_slice(&order.bytes(BLACK_IS_ZERO));
    palette.apply(decode(&as_gray)?)
}

/// A field of a directory.
struct Field {
    tag: u16,
    kind: u16,
    n_values: usize,
    /// Where its value is, or where it says that its values are.
    value_at: usize,
}

#[derive(Clone, Copy)]
enum Order {
    Little,
    Big,
}

impl Order {
    fn bytes(self, value: u16) -> [u8; 2] {
        match self {
            Self::Little => value.to_le_bytes(),
            Self::Big => value.to_be_bytes(),
        }
    }

    fn short(self, bytes: &[u8], at: usize) -> Option<u16> {
        let bytes = *bytes.get(at..)?.first_chunk()?;
        Some(match self {
            Self::Little => u16::from_le_bytes(bytes),
            Self::Big => u16::from_be_bytes(bytes),
        })
    }

    fn long(self, bytes: &[u8], at: usize) -> Option<usize> {
        let bytes = *bytes.get(at..)?.first_chunk()?;
        let value = match self {
            Self::Little => u32::from_le_bytes(bytes),
            Self::Big => u32::from_be_bytes(bytes),
        };
        usize::try_from(value).ok()
    }

    /// The fields of the first picture; `None` if they are cut short.
    fn fields(self, bytes: &[u8]) -> Option<Vec<Field>> {
        let directory = self.long(bytes, 4)?;
        let n_fields = usize::from(self.short(bytes, directory)?);
        (0..n_fields)
            .map(|number| {
                let at = directory.saturating_add(2 + 12 * number);
                Some(Field {
                    tag: self.short(bytes, at)?,
                    kind: self.short(bytes, at.saturating_add(2))?,
                    n_values: self.long(bytes, at.saturating_add(4))?,
                    value_at: at.saturating_add(8),
                })
            })
            .collect()
    }
}

/// The colors of a picture whose samples are numbers of colors.
struct Palette {
    /// Where the file says that it has a palette.
    photometric_at: usize,
    colors: Vec<[u8; 3]>,
}

impl Palette {
    /// The palette of the first picture; `None` if it has none, or a damaged one.
    fn of(bytes: &[u8], order: Order, fields: &[Field]) -> Option<Self> {
        let field = |tag: u16| fields.iter().find(|it| it.tag == tag && it.kind == SHORT);
        let photometric = field(PHOTOMETRIC)?;
        if order.short(bytes, photometric.value_at)? != PALETTE {
            return None;
        }
        let n_bits = field(BITS_PER_SAMPLE).map_or(Some(1), |it| order.short(bytes, it.value_at))?;
        let map = field(COLOR_MAP)?;
        let map_at = order.long(bytes, map.value_at)?;
        // Of the gray pictures with as many bits, the decoder reads those of 1 and 8.
        if !matches!(n_bits, 1 | 8) || map.n_values != 3 << n_bits {
            return None;
        }
        let n_colors = 1 << n_bits;
        // All reds, then all greens, then all blues. The upper byte: some writers leave the lower one 0.
        let value = |at: usize| order.short(bytes, map_at.saturating_add(2 * at)).map(|value| (value >> 8) as u8);
        let color = |number| Some([value(number)?, value(n_colors + number)?, value(2 * n_colors + number)?]);
        let colors = (0..n_colors).map(color).collect::<Option<_>>()?;
        Some(Self { photometric_at: photometric.value_at, colors })
    }

    fn apply(&self, numbers: Raster) -> Result<Raster, Refusal> {
        if numbers.layout != Layout::Gray || numbers.is_deep {
            return Err(Refusal::Unsupported {
                what: "this kind of TIFF (a palette beside other samples)".to_owned(),
                advice: "export it as PNG",
            });
        }
        // The decoder spreads a single bit over the whole byte.
        let step = 255 / (self.colors.len() - 1);
        let colors = numbers.pixels.iter().map(|&number| self.colors[usize::from(number) / step]);
        Ok(Raster { layout: Layout::Rgb, pixels: colors.flatten().collect(), ..numbers })
    }
}
