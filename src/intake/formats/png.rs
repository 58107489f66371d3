//! PNG: palettes, 1 to 16 bits, transparency, interlacing.

use std::borrow::Cow;
use std::io::Cursor;
use subspace_lab_words::t;

use flate2::Crc;

use super::{Format, decode, first};
use crate::error::Refusal;

pub(super) const FORMAT: Format = Format {
    name: "PNG",
    endings: &["png", "apng"],
    matches: |bytes| bytes.starts_with(SIGNATURE),
    decode: |bytes, limits, take| {
        let chunks = Chunks::of(bytes.get(SIGNATURE.len()..).unwrap_or_default());
        // The decoder takes it for granted that a palette has whole colors.
        if !chunks.has_whole_colors {
            return Err(Refusal::Damaged { format: "PNG", detail: t!(damage_palette).into() });
        }
        let whole = chunks.completed(bytes);
        first(decode("PNG", image::codecs::png::PngDecoder::new(Cursor::new(&*whole)), limits)?, chunks.n_frames, take)
    },
};

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
const END: &[u8] = b"\0\0\0\0IEND\xae\x42\x60\x82";

/// What the chunks say, up to where they are cut short.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Chunks {
    /// Every palette has three bytes for each color.
    has_whole_colors: bool,
    /// Frames of an animation; 1 without one.
    n_frames: usize,
    /// Bytes of whole chunks behind the signature.
    n_whole: usize,
    /// There are pixels among them.
    has_pixels: bool,
    has_end: bool,
    /// Bytes of the name and content of the last chunk, if all that is missing of it is its checksum.
    without_checksum: Option<usize>,
}

impl Chunks {
    fn of(bytes: &[u8]) -> Self {
        let mut found = Self {
            has_whole_colors: true,
            n_frames: 1,
            n_whole: 0,
            has_pixels: false,
            has_end: false,
            without_checksum: None,
        };
        while let Some((size, rest)) = bytes.get(found.n_whole..).and_then(<[u8]>::split_first_chunk::<4>)
            && let Some((name, rest)) = rest.split_first_chunk::<4>()
            && !found.has_end
        {
            let size = u32::from_be_bytes(*size) as usize;
            if name == b"PLTE" && !size.is_multiple_of(3) {
                found.has_whole_colors = false;
            }
            let Some(content) = rest.get(..size) else { break };
            if rest.len() - size < 4 {
                found.without_checksum = (name == b"IDAT").then_some(4 + size);
                break;
            }
            match name {
                b"acTL" => {
                    let n = content.first_chunk().map_or(1, |n| u32::from_be_bytes(*n) as usize);
                    found.n_frames = n.max(1);
                }
                b"IDAT" => found.has_pixels = true,
                b"IEND" => found.has_end = true,
                _ => {}
            }
            // A checksum of four bytes follows.
            found.n_whole += 12 + size;
        }
        found
    }

    /// The file with an end, if it lacks one and what is missing is behind the pixels: a decoder gives no pixel of a file
    /// without an end, though all may be there. Whether they are is the decoder's to say.
    fn completed(self, bytes: &[u8]) -> Cow<'_, [u8]> {
        if self.has_end || (!self.has_pixels && self.without_checksum.is_none()) {
            return Cow::Borrowed(bytes);
        }
        let n_whole = SIGNATURE.len() + self.n_whole;
        let Some(n) = self.without_checksum else { return Cow::Owned([&bytes[..n_whole], END].concat()) };
        let last = &bytes[n_whole..n_whole + 4 + n];
        let mut checksum = Crc::new();
        checksum.update(&last[4..]);
        Cow::Owned([&bytes[..n_whole], last, &checksum.sum().to_be_bytes(), END].concat())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chunk(name: &[u8], size: u32) -> Vec<u8> {
        [&size.to_be_bytes(), name, &vec![0; size as usize], b"crc!"].concat()
    }

    #[test]
    fn palettes_have_whole_colors() {
        let has_whole_colors = |chunks: &[u8]| Chunks::of(chunks).has_whole_colors;
        assert!(has_whole_colors(&[chunk(b"IHDR", 13), chunk(b"PLTE", 48), chunk(b"IDAT", 9)].concat()));
        assert!(!has_whole_colors(&[chunk(b"IHDR", 13), chunk(b"PLTE", 49), chunk(b"IDAT", 9)].concat()));
        assert!(has_whole_colors(&chunk(b"IHDR", 13)[..9]), "the decoder says what is missing");
        assert!(has_whole_colors(b"\xff\xff\xff\xffIDAT"));
    }

    #[test]
    fn only_what_is_missing_behind_pixels_is_added() {
        let of = |chunks: &[Vec<u8>]| [SIGNATURE.to_vec(), chunks.concat()].concat();
        let completed = |bytes: &[u8]| Chunks::of(&bytes[8..]).completed(bytes).into_owned();
        let pixels = [chunk(b"IHDR", 13), chunk(b"IDAT", 9)];
        let whole = [of(&pixels), END.to_vec()].concat();
        assert_eq!(completed(&whole), whole);
        let followed = [&whole, &b"more"[..]].concat();
        assert_eq!(completed(&followed), followed);
        for n_cut in 1..12 {
            assert_eq!(completed(&whole[..whole.len() - n_cut]), whole, "{n_cut} of the end");
        }
        assert_eq!(completed(&of(&[pixels.concat(), chunk(b"tEXt", 40)[..30].to_vec()])), whole);
        let header = of(&pixels[..1]);
        assert_eq!(completed(&header), header, "no pixels");
        let inside = &whole[..whole.len() - 12 - 6];
        assert_eq!(completed(inside), inside, "pixels are cut");
        // The checksum is made anew where it is missing.
        let without = completed(&whole[..whole.len() - 12 - 4]);
        assert_eq!((without.len(), &without[..whole.len() - 16]), (whole.len(), &whole[..whole.len() - 16]));
    }
}
