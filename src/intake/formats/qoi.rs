//! QOI.

use std::io::Cursor;

use super::{Format, decode, only};

pub(super) const FORMAT: Format = Format {
    name: "QOI",
    endings: &["qoi"],
    matches: |bytes| bytes.starts_with(b"qoif"),
    decode: |bytes, limits, take| {
        only(decode("QOI", image::codecs::qoi::QoiDecoder::new(Cursor::new(bytes)), limits)?, take)
    },
};
