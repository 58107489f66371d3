//! PNG: 1 to 16 bits, palettes, transparency, interlacing.

use std::io::Cursor;

use super::{Format, decode};

pub(super) const FORMAT: Format = Format {
    name: "PNG",
    endings: &["png"],
    matches: |bytes| bytes.starts_with(b"\x89PNG\r\n\x1a\n"),
    decode: |bytes, limits| decode("PNG", image::codecs::png::PngDecoder::new(Cursor::new(bytes)), limits),
};
