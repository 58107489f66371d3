//! QOI.

use std::io::Cursor;

use super::{Format, decode};

pub(super) const FORMAT: Format = Format {
    name: "QOI",
    endings: &["qoi"],
    matches: |bytes| bytes.starts_with(b"qoif"),
    decode: |bytes, limits| decode("QOI", image::codecs::qoi::QoiDecoder::new(Cursor::new(bytes)), limits),
};
