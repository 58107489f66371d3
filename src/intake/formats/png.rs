//! PNG: palettes, 1 to 16 bits, transparency, interlacing.

use std::io::Cursor;

use super::{Format, decode};
use crate::error::Refusal;

pub(super) const FORMAT: Format = Format {
    name: "PNG",
    endings: &["png"],
    matches: |bytes| bytes.starts_with(SIGNATURE),
    decode: |bytes, limits| {
        // The decoder takes it for granted that a palette has whole colors.
        if !has_whole_colors(bytes.get(SIGNATURE.len()..).unwrap_or_default()) {
            return Err(Refusal::Damaged { format: "PNG", detail: "its palette is cut short".to_owned() });
        }
        decode("PNG", image::codecs::png::PngDecoder::new(Cursor::new(bytes)), limits)
    },
};

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Whether every palette among these chunks, up to where they are cut short, has three bytes for each color.
fn has_whole_colors(mut chunks: &[u8]) -> bool {
    while let Some((size, rest)) = chunks.split_first_chunk::<4>()
        && let Some((name, rest)) = rest.split_first_chunk::<4>()
    {
        let size = u32::from_be_bytes(*size) as usize;
        if name == b"PLTE" && !size.is_multiple_of(3) {
            return false;
        }
        // A checksum of four bytes follows.
        chunks = rest.get(size.saturating_add(4)..).unwrap_or_default();
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn palettes_have_whole_colors() {
        let chunk = |name: &[u8], size: u32| [&size.to_be_bytes(), name, &vec![0; size as usize], b"crc!"].concat();
        assert!(has_whole_colors(&[chunk(b"IHDR", 13), chunk(b"PLTE", 48), chunk(b"IDAT", 9)].concat()));
        assert!(!has_whole_colors(&[chunk(b"IHDR", 13), chunk(b"PLTE", 49), chunk(b"IDAT", 9)].concat()));
        assert!(has_whole_colors(&chunk(b"IHDR", 13)[..9]), "the decoder says what is missing");
        assert!(has_whole_colors(b"\xff\xff\xff\xffIDAT"));
    }
}
