//! PNM: bitmaps, graymaps, pixmaps, as text and as bytes, and PAM.

use std::io::Cursor;

use super::{Format, decode, only};

pub(super) const FORMAT: Format = Format {
    name: "PNM",
    endings: &["pnm", "pbm", "pgm", "ppm", "pam"],
    matches: |bytes| matches!(bytes, [b'P', b'1'..=b'7', white, ..] if white.is_ascii_whitespace()),
    decode: |bytes, limits, take| {
        only(decode("PNM", image::codecs::pnm::PnmDecoder::new(Cursor::new(bytes)), limits)?, take)
    },
};
