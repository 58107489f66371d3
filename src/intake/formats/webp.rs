//! WebP: lossy and lossless, the first frame.

use std::borrow::Cow;
use std::io::Cursor;
use subspace_lab_words::t;

use super::{Format, decode, first};
use crate::error::Refusal;

pub(super) const FORMAT: Format = Format {
    name: "WebP",
    endings: &["webp"],
    matches: |bytes| bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP"),
    decode: |bytes, limits, take| {
        // The decoder allocates what a chunk claims, so that is looked at first.
        let chunks = Chunks::of_file(bytes);
        let Some(Chunks { is_lossy, n_frames, n_whole }) = chunks else {
            return Err(Refusal::Damaged { format: "WebP", detail: t!(damage_cut_short).into() });
        };
        let whole = whole(bytes, n_whole);
        let mut raster = decode("WebP", image::codecs::webp::WebPDecoder::new(Cursor::new(&*whole)), limits)?;
        raster.is_lossy = is_lossy;
        first(raster, n_frames, take)
    },
};

/// The name of the container, a size and the name of the format.
const HEADER_BYTES: usize = 12;

/// The file up to the end of its whole chunks, with a size that says so: what follows the last picture is nobody's.
fn whole(bytes: &[u8], n_whole: usize) -> Cow<'_, [u8]> {
    let size = (HEADER_BYTES - 8 + n_whole) as u32;
    let end = HEADER_BYTES + n_whole;
    if end == bytes.len() && bytes[4..8] == size.to_le_bytes() {
        return Cow::Borrowed(bytes);
    }
    Cow::Owned([&bytes[..4], &size.to_le_bytes(), &bytes[8..end]].concat())
}

/// What the chunks say, up to where they end, are cut short or are none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Chunks {
    /// The first picture is a lossy one.
    is_lossy: bool,
    /// Whole pictures.
    n_frames: usize,
    /// Bytes of whole chunks.
    n_whole: usize,
}

impl Chunks {
    /// Those that the file counts as its own; if no picture is among them, all. `None` without a whole picture.
    fn of_file(bytes: &[u8]) -> Option<Self> {
        let size = u32::from_le_bytes(*bytes.get(4..)?.first_chunk()?) as usize;
        let all = bytes.get(HEADER_BYTES..)?;
        let own = bytes.get(HEADER_BYTES..size.saturating_add(8).min(bytes.len())).unwrap_or_default();
        [own, all].map(Self::of).into_iter().find(|chunks| chunks.n_frames > 0)
    }

    fn of(bytes: &[u8]) -> Self {
        let mut found = Self { is_lossy: false, n_frames: 0, n_whole: 0 };
        let mut is_lossy = None;
        while let Some((name, content)) = bytes.get(found.n_whole..).and_then(chunk) {
            let picture = match name {
                b"VP8 " => Some(true),
                b"VP8L" => Some(false),
                // A frame: 16 bytes of position, then chunks of its own, among them a picture but no frame.
                b"ANMF" => match first_picture_is_lossy(content.get(16..).unwrap_or_default()) {
                    Some(is_lossy) => Some(is_lossy),
                    None => break,
                },
                // Other names are letters too; what follows a picture may be anything.
                _ if !name.iter().all(|byte| byte.is_ascii_graphic() || *byte == b' ') => break,
                _ => None,
            };
            found.n_frames += usize::from(picture.is_some());
            is_lossy = is_lossy.or(picture);
            // Chunks begin at even places.
            found.n_whole = (found.n_whole + 8 + content.len().next_multiple_of(2)).min(bytes.len());
        }
        found.is_lossy = is_lossy.unwrap_or(false);
        found
    }
}

/// Name and content of a chunk that is all there.
fn chunk(bytes: &[u8]) -> Option<(&[u8; 4], &[u8])> {
    let (name, rest) = bytes.split_first_chunk::<4>()?;
    let (size, rest) = rest.split_first_chunk::<4>()?;
    Some((name, rest.get(..u32::from_le_bytes(*size) as usize)?))
}

/// The same of the chunks of one frame; `None` if a chunk is longer than what is there or none is a picture.
fn first_picture_is_lossy(mut chunks: &[u8]) -> Option<bool> {
    let mut is_lossy = None;
    while !chunks.is_empty() {
        let (name, content) = chunk(chunks)?;
        match name {
            b"VP8 " => is_lossy = is_lossy.or(Some(true)),
            b"VP8L" => is_lossy = is_lossy.or(Some(false)),
            _ => {}
        }
        chunks = chunks.get(8 + content.len().next_multiple_of(2)..).unwrap_or_default();
    }
    is_lossy
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
        let of = |chunks: &[u8]| {
            let found = Chunks::of(chunks);
            (found.is_lossy, found.n_frames, found.n_whole == chunks.len())
        };
        assert_eq!(of(&[chunk(b"VP8X", &[0; 10]), chunk(b"VP8 ", b"x")].concat()), (true, 1, true));
        assert_eq!(of(&[chunk(b"ICCP", b"odd"), chunk(b"VP8L", b"x")].concat()), (false, 1, true));
        assert_eq!(of(&[frame(b"VP8 "), frame(b"VP8L")].concat()), (true, 2, true));
        assert_eq!(of(&[frame(b"VP8L"), frame(b"VP8 ")].concat()), (false, 2, true));
    }

    #[test]
    fn what_follows_the_pictures_is_cut_off() {
        let riff = |chunks: &[u8]| [b"RIFF", &(4 + chunks.len() as u32).to_le_bytes()[..], b"WEBP", chunks].concat();
        let picture = chunk(b"VP8L", b"xyz");
        let good = riff(&picture);
        let cleaned = |bytes: &[u8]| whole(bytes, Chunks::of(&bytes[HEADER_BYTES..]).n_whole).into_owned();
        assert_eq!(cleaned(&good), good);
        let mut claim = chunk(b"EXIF", b"abcd");
        claim[4..8].copy_from_slice(&0x7fff_ffff_u32.to_le_bytes());
        for follows in [&b"\0\0\0\0\0\0\0\0\0\0"[..], b"abc", &claim] {
            assert_eq!(cleaned(&[&good, follows].concat()), good);
            assert_eq!(cleaned(&riff(&[&picture, follows].concat())), good, "counted as a part of it");
        }
        assert_eq!(Chunks::of(&claim).n_frames, 0);
        assert_eq!(Chunks::of(&picture[..9]).n_frames, 0, "the picture is cut");
    }
}
