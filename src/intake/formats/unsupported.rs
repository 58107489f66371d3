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
        what: "HDF5",
        advice: "save the array with numpy.savez",
        endings: &["h5", "hdf5"],
        matches: |bytes| bytes.starts_with(b"\x89HDF\r\n\x1a\n"),
    },
];

/// What has a name of its own, and what helps.
struct Known {
    one: &'static str,
    many: &'static str,
    advice: &'static str,
    endings: &'static [&'static str],
    matches: fn(&[u8]) -> bool,
}

const SPREADSHEET: Known = Known {
    one: "a spreadsheet",
    many: "spreadsheets",
    advice: "save it as CSV",
    endings: &["xlsx", "xlsm", "xls", "ods", "numbers"],
    matches: |bytes| {
        // Old ones of Excel are files of several kinds, and those of OpenDocument say first what they are.
        bytes.get(38..).is_some_and(|rest| rest.starts_with(b"application/vnd.oasis.opendocument.spreadsheet"))
    },
};

const PYTORCH: Known = Known {
    one: "a PyTorch file",
    many: "PyTorch files",
    advice: "load it in Python and save the arrays with numpy.savez",
    endings: &["pt", "pth"],
    matches: |_| false,
};

const KNOWN: &[Known] = &[
    Known {
        one: "a git-lfs pointer, not the file itself",
        many: "git-lfs pointers",
        advice: "run `git lfs pull`, then add it again",
        endings: &[],
        matches: |bytes| bytes.starts_with(b"version https://git-lfs.github.com/spec/"),
    },
    Known {
        one: "a git-annex pointer, not the file itself",
        many: "git-annex pointers",
        advice: "run `git annex get`, then add it again",
        endings: &[],
        matches: |bytes| bytes.starts_with(b"/annex/objects/"),
    },
    Known {
        one: "a Python pickle",
        many: "Python pickles",
        advice: "load it in Python and save the arrays with numpy.savez",
        endings: &["pkl", "pickle", "joblib"],
        // Protocols 2 to 5 begin with their number, and every pickle ends with a stop.
        matches: |bytes| matches!(bytes, [0x80, 2..=5, .., b'.']),
    },
    PYTORCH,
    Known {
        one: "a MATLAB file",
        many: "MATLAB files",
        advice: "load it with scipy.io.loadmat (from version 7.3 on with h5py) and save the arrays with numpy.savez",
        endings: &["mat"],
        matches: |bytes| bytes.starts_with(b"MATLAB 5.0 MAT-file") || bytes.starts_with(b"MATLAB 7.3 MAT-file"),
    },
    SPREADSHEET,
    Known {
        one: "a web page, not the image",
        many: "web pages",
        advice: "download the image itself",
        endings: &["html", "htm"],
        matches: |bytes| {
            let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
            [&b"<!doctype html"[..], b"<html", b"<head"]
                .iter()
                .any(|begin| text.get(..begin.len()).is_some_and(|it| it.eq_ignore_ascii_case(begin)))
        },
    },
];

/// What the members of an archive say it is, if it is meant for another program.
pub(crate) fn of_members<'a>(names: impl Iterator<Item = std::borrow::Cow<'a, str>>) -> Option<Refusal> {
    let mut found = None;
    for name in names {
        if name == "xl/workbook.xml" || name == "xl/workbook.bin" {
            found = Some(known(&SPREADSHEET));
        } else if name.ends_with("/data.pkl") || name == "data.pkl" {
            found = found.or(Some(known(&PYTORCH)));
        }
    }
    found
}

fn known(kind: &Known) -> Refusal {
    Refusal::Known { one: kind.one, many: kind.many, advice: kind.advice }
}

/// Cameras' own formats; most begin as TIFF files do.
const RAW_ENDINGS: &[&str] =
    &["cr2", "cr3", "nef", "nrw", "arw", "dng", "orf", "rw2", "raf", "pef", "srw", "x3f", "3fr", "iiq", "rwl"];

/// Whether the ending says that what looks like a TIFF is none.
pub(crate) fn is_raw_ending(ending: &str) -> bool {
    RAW_ENDINGS.contains(&ending)
}

/// What a file's first bytes say it is.
pub(crate) fn of_content(bytes: &[u8]) -> Option<Refusal> {
    let of_known = || KNOWN.iter().find(|kind| (kind.matches)(bytes)).map(known);
    of_known().or_else(|| ALL.iter().find(|kind| (kind.matches)(bytes)).map(refusal))
}

/// What the ending of a name says it is.
pub(crate) fn of_ending(ending: &str) -> Option<Refusal> {
    let of_known = || KNOWN.iter().find(|kind| kind.endings.contains(&ending)).map(known);
    of_known().or_else(|| ALL.iter().find(|kind| kind.endings.contains(&ending)).map(refusal))
}

fn refusal(kind: &Kind) -> Refusal {
    Refusal::Unsupported { what: kind.what.to_owned(), advice: kind.advice }
}

/// Whether a file of boxes (ISO base media) has one of these major brands.
fn has_brand(bytes: &[u8], brands: &[&[u8; 4]]) -> bool {
    bytes.get(4..8) == Some(b"ftyp") && bytes.get(8..12).is_some_and(|brand| brands.iter().any(|it| it[..] == *brand))
}
