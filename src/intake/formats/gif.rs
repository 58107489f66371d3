//! GIF: the first frame.

use std::io::Cursor;

use super::{Format, decode, first};

pub(super) const FORMAT: Format = Format {
    name: "GIF",
    endings: &["gif"],
    matches: |bytes| bytes.starts_with(b"GIF87a") || bytes.starts_with(b"GIF89a"),
    decode: |bytes, limits, take| {
        let raster = decode("GIF", image::codecs::gif::GifDecoder::new(Cursor::new(bytes)), limits)?;
        first(raster, n_frames(bytes).unwrap_or(1), take)
    },
};

/// How many frames there are up to where they are cut short.
fn n_frames(bytes: &[u8]) -> Option<usize> {
    // Behind the signature: sizes, a byte that tells how large the table of colors is, and that table.
    let colors = |flags: u8| if flags & 0x80 == 0 { 0 } else { 3 << (1 + (flags & 7)) };
    let mut rest = bytes.get(13 + colors(*bytes.get(10)?)..)?;
    let mut n = 0;
    while let Some((&kind, after)) = rest.split_first() {
        let blocks = match kind {
            // An extension: its kind, then blocks.
            0x21 => after.get(1..),
            // A frame: place and size, colors of its own, the width of codes, then blocks.
            0x2c => {
                n += 1;
                after.get(8).and_then(|&flags| after.get(10 + colors(flags)..))
            }
            _ => None,
        };
        let Some(mut blocks) = blocks else { break };
        while let Some((&size, after)) = blocks.split_first() {
            blocks = after.get(usize::from(size)..).unwrap_or_default();
            if size == 0 {
                break;
            }
        }
        rest = blocks;
    }
    Some(n)
}
