//! TIFF: the first picture.

use std::io::Cursor;

use super::{Format, decode};

pub(super) const FORMAT: Format = Format {
    name: "TIFF",
    endings: &["tif", "tiff"],
    matches: |bytes| bytes.starts_with(b"II*\0") || bytes.starts_with(b"MM\0*"),
    decode: |bytes, limits| decode("TIFF", image::codecs::tiff::TiffDecoder::new(Cursor::new(bytes)), limits),
};
