//! What is recognised but not read, so that it can be named.

use crate::error::Refusal;

/// A kind of file that is named when it is left out.
struct Kind {
    what: &'static str,
    advice: &'static str,
    endings: &'static [&'static str],
    matches: fn(&[u8]) -> bool,
}

const EXPORT: &str = "export it as JPEG or PNG";
const UNPACK: &str = "unpack it, or pack the images as a zip";

const ALL: &[Kind] = &[
    Kind {
        what: "HEIC",
        advice: "on an iPhone choose \"Most Compatible\", or export it as JPEG",
        endings: &["heic", "heif", "hif"],
        matches: |bytes| has_brand(bytes, &[b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"]),
    },
    Kind { what: "AVIF", advice: EXPORT, endings: &["avif"], matches: |bytes| has_brand(bytes, &[b"avif", b"avis"]) },
    Kind {
        what: "camera RAW",
        advice: EXPORT,
        endings: RAW_ENDINGS,
        matches: |bytes| {
            has_brand(bytes, &[b"crx "]) || bytes.starts_with(b"FUJIFILMCCD-RAW") || bytes.get(8..10) == Some(b"CR")
        },
    },
    Kind {
        what: "JPEG XL",
        advice: EXPORT,
        endings: &["jxl"],
        matches: |bytes| bytes.starts_with(b"\xff\x0a") || bytes.starts_with(b"\0\0\0\x0cJXL "),
    },
    Kind {
        what: "JPEG 2000",
        advice: EXPORT,
        endings: &["jp2", "j2k", "jpx"],
        matches: |bytes| bytes.starts_with(b"\0\0\0\x0cjP  ") || bytes.starts_with(b"\xff\x4f\xff\x51"),
    },
    Kind { what: "Photoshop", advice: EXPORT, endings: &["psd"], matches: |bytes| bytes.starts_with(b"8BPS") },
    Kind { what: "SVG", advice: EXPORT, endings: &["svg", "svgz"], matches: |bytes| bytes.starts_with(b"<svg") },
    Kind { what: "PDF", advice: EXPORT, endings: &["pdf"], matches: |bytes| bytes.starts_with(b"%PDF-") },
    Kind { what: "TGA", advice: EXPORT, endings: &["tga"], matches: |_| false },
    Kind { what: "an icon file", advice: EXPORT, endings: &["ico", "icns"], matches: |_| false },
    Kind {
        what: "OpenEXR",
        advice: EXPORT,
        endings: &["exr"],
        matches: |bytes| bytes.starts_with(b"\x76\x2f\x31\x01"),
    },
    Kind {
        what: "video",
        advice: "export single frames as PNG",
        endings: &["mp4", "mov", "m4v", "avi", "webm", "mkv"],
        matches: |bytes| has_brand(bytes, &[b"isom", b"iso2", b"mp41", b"mp42", b"qt  ", b"M4V "]),
    },
    Kind { what: "RAR", advice: UNPACK, endings: &["rar"], matches: |bytes| bytes.starts_with(b"Rar!\x1a\x07") },
    Kind { what: "7z", advice: UNPACK, endings: &["7z"], matches: |bytes| bytes.starts_with(b"7z\xbc\xaf\x27\x1c") },
    Kind {
        what: "tar",
        advice: UNPACK,
        endings: &["tar", "tgz", "bz2", "xz", "zst"],
        matches: |bytes| bytes.get(257..262) == Some(b"ustar"),
    },
    Kind {
        what: "a pickle",
        advice: "save the array with numpy.savez",
        endings: &["pkl", "pickle", "pt", "pth"],
        matches: |_| false,
    },
    Kind {
        what: "HDF5",
        advice: "save the array with numpy.savez",
        endings: &["h5", "hdf5", "mat"],
        matches: |bytes| bytes.starts_with(b"\x89HDF\r\n\x1a\n"),
    },
];

/// Cameras' own formats; most begin as TIFF files do.
const RAW_ENDINGS: &[&str] =
    &["cr2", "cr3", "nef", "nrw", "arw", "dng", "orf", "rw2", "raf", "pef", "srw", "x3f", "3fr", "iiq", "rwl"];

/// Whether the ending says that what looks like a TIFF is none.
pub(crate) fn is_raw_ending(ending: &str) -> bool {
    RAW_ENDINGS.contains(&ending)
}

/// What a file's first bytes say it is.
pub(crate) fn of_content(bytes: &[u8]) -> Option<Refusal> {
    ALL.iter().find(|kind| (kind.matches)(bytes)).map(refusal)
}

/// What the ending of a name says it is.
pub(crate) fn of_ending(ending: &str) -> Option<Refusal> {
    ALL.iter().find(|kind| kind.endings.contains(&ending)).map(refusal)
}

fn refusal(kind: &Kind) -> Refusal {
    Refusal::Unsupported { what: kind.what.to_owned(), advice: kind.advice }
}

/// Whether a file of boxes (ISO base media) has one of these major brands.
fn has_brand(bytes: &[u8], brands: &[&[u8; 4]]) -> bool {
    bytes.get(4..8) == Some(b"ftyp") && bytes.get(8..12).is_some_and(|brand| brands.iter().any(|it| it[..] == *brand))
}
