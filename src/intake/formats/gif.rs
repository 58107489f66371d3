//! GIF: the first frame.

use std::io::Cursor;

use super::{Format, decode};

pub(super) const FORMAT: Format = Format {
    name: "GIF",
    endings: &["gif"],
    matches: |bytes| bytes.starts_with(b"GIF87a") || bytes.starts_with(b"GIF89a"),
    decode: |bytes, limits| decode("GIF", image::codecs::gif::GifDecoder::new(Cursor::new(bytes)), limits),
};
