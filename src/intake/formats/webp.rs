//! WebP: lossy and lossless, the first frame.

use std::io::Cursor;

use super::{Format, decode};

pub(super) const FORMAT: Format = Format {
    name: "WebP",
    endings: &["webp"],
    matches: |bytes| bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP"),
    decode: |bytes, limits| {
        let mut raster = decode("WebP", image::codecs::webp::WebPDecoder::new(Cursor::new(bytes)), limits)?;
        raster.is_lossy = is_lossy(bytes.get(12..).unwrap_or_default());
        Ok(raster)
    },
};

/// Whether the first picture among these chunks is a lossy one.
fn is_lossy(mut chunks: &[u8]) -> bool {
    while let Some((name, size)) = chunks.split_first_chunk::<4>()
        && let Some((size, rest)) = size.split_first_chunk::<4>()
    {
        match name {
            b"VP8 " => return true,
            b"VP8L" => return false,
            // A frame: 16 bytes of position, then chunks of its own.
            b"ANMF" => chunks = rest.get(16..).unwrap_or_default(),
            _ => {
                let n_bytes = u32::from_le_bytes(*size) as usize;
                chunks = rest.get(n_bytes.saturating_add(n_bytes % 2)..).unwrap_or_default();
            }
        }
    }
    false
}
