//! WebP: lossy and lossless, the first frame.

use std::io::Cursor;

use super::{Format, decode};
use crate::error::Refusal;

pub(super) const FORMAT: Format = Format {
    name: "WebP",
    endings: &["webp"],
    matches: |bytes| bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP"),
    decode: |bytes, limits| {
        // The decoder allocates what a chunk claims, so that is looked at first.
        let Some(is_lossy) = is_lossy(bytes.get(12..).unwrap_or_default()) else {
            return Err(Refusal::Damaged { format: "WebP", detail: "it is cut short".to_owned() });
        };
        let mut raster = decode("WebP", image::codecs::webp::WebPDecoder::new(Cursor::new(bytes)), limits)?;
        raster.is_lossy = is_lossy;
        Ok(raster)
    },
};

/// Whether the first picture among these chunks is a lossy one; `None` if a chunk is longer than what is there.
fn is_lossy(mut chunks: &[u8]) -> Option<bool> {
    let mut is_lossy = None;
    while let Some((name, rest)) = chunks.split_first_chunk::<4>()
        && let Some((size, rest)) = rest.split_first_chunk::<4>()
    {
        let (content, after) = rest.split_at_checked(u32::from_le_bytes(*size) as usize)?;
        let found = match name {
            b"VP8 " => Some(true),
            b"VP8L" => Some(false),
            // A frame: 16 bytes of position, then chunks of its own, among them a picture but no frame.
            b"ANMF" => Some(first_picture_is_lossy(content.get(16..).unwrap_or_default())?),
            _ => None,
        };
        is_lossy = is_lossy.or(found);
        // Chunks begin at even places.
        chunks = after.get(content.len() % 2..).unwrap_or_default();
    }
    Some(is_lossy.unwrap_or(false))
}

/// The same of the chunks of one frame.
fn first_picture_is_lossy(frame: &[u8]) -> Option<bool> {
    let mut chunks = frame;
    while let Some((name, rest)) = chunks.split_first_chunk::<4>()
        && let Some((size, rest)) = rest.split_first_chunk::<4>()
    {
        match name {
            b"VP8 " => return Some(true),
            b"VP8L" => return Some(false),
            _ => {}
        }
        let (content, after) = rest.split_at_checked(u32::from_le_bytes(*size) as usize)?;
        chunks = after.get(content.len() % 2..).unwrap_or_default();
    }
    Some(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chunk(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
        let padding = vec![0; content.len() % 2];
        [&name[..], &(content.len() as u32).to_le_bytes(), content, &padding].concat()
    }

    #[test]
    fn the_first_picture_tells_whether_it_is_lossy() {
        let frame = |picture| chunk(b"ANMF", &[vec![0; 16], chunk(b"ALPH", b"a"), chunk(picture, b"abc")].concat());
        assert_eq!(is_lossy(&[chunk(b"VP8X", &[0; 10]), chunk(b"VP8 ", b"x")].concat()), Some(true));
        assert_eq!(is_lossy(&[chunk(b"ICCP", b"odd"), chunk(b"VP8L", b"x")].concat()), Some(false));
        assert_eq!(is_lossy(&[frame(b"VP8 "), frame(b"VP8L")].concat()), Some(true));
        assert_eq!(is_lossy(&[frame(b"VP8L"), frame(b"VP8 ")].concat()), Some(false));
        let mut claim = [chunk(b"VP8L", b"x"), chunk(b"EXIF", b"abcd")].concat();
        let at = claim.len() - 8;
        claim[at..at + 4].copy_from_slice(&0x7fff_ffff_u32.to_le_bytes());
        assert_eq!(is_lossy(&claim), None);
    }
}
