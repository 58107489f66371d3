//! JPEG: baseline and progressive, gray, RGB and CMYK, turned as its EXIF data says.

use std::io::Cursor;
use subspace_lab_words::t;

use super::{Format, decode, only};
use crate::error::Refusal;

pub(super) const FORMAT: Format = Format {
    name: "JPEG",
    endings: &["jpg", "jpeg", "jpe", "jfif"],
    matches: |bytes| bytes.starts_with(b"\xff\xd8\xff"),
    decode: |bytes, limits, take| {
        if !is_complete(bytes) {
            // The decoder would fill the rest with gray.
            return Err(Refusal::Damaged { format: "JPEG", detail: t!(damage_cut_short).into() });
        }
        let mut raster = decode("JPEG", image::codecs::jpeg::JpegDecoder::new(Cursor::new(bytes)), limits)?;
        raster.is_lossy = true;
        only(raster, take)
    },
};

/// Whether the picture's end marker is there, those of embedded pictures aside.
pub(crate) fn is_complete(bytes: &[u8]) -> bool {
    let mut rest = bytes.get(2..).unwrap_or_default();
    loop {
        // To the next marker: bytes that are none are passed over, as decoders do.
        let Some(at) = rest.iter().position(|&byte| byte == 0xff) else { return false };
        rest = &rest[at + 1..];
        match rest {
            [0xd9, ..] => return true,
            [0x00 | 0x01 | 0xd0..=0xd8, after @ ..] => rest = after,
            // Fill bytes.
            [0xff, ..] => {}
            [_, high, low, ..] => {
                let n_bytes = usize::from(u16::from_be_bytes([*high, *low]));
                rest = rest.get(1 + n_bytes..).unwrap_or_default();
            }
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_a_picture_is_not_that_of_one_within() {
        let thumbnail = b"\xff\xe1\x00\x06\xff\xd9\x00\x00";
        let scan = b"\xff\xda\x00\x03\x00\x12\xff\x00\x34\xff\xd0\x56";
        let whole = [b"\xff\xd8", &thumbnail[..], scan, b"\xff\xd9"].concat();
        assert!(is_complete(&whole));
        assert!(is_complete(&[&whole, &b"appended"[..]].concat()));
        for n_bytes in 0..whole.len() {
            assert!(!is_complete(&whole[..n_bytes]), "{n_bytes}");
        }
    }
}
