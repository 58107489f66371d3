//! BMP.

use std::io::Cursor;

use super::{Format, decode};

pub(super) const FORMAT: Format = Format {
    name: "BMP",
    endings: &["bmp", "dib"],
    matches: |bytes| bytes.starts_with(b"BM"),
    decode: |bytes, limits| decode("BMP", image::codecs::bmp::BmpDecoder::new(Cursor::new(bytes)), limits),
};
