//! What is recognised but not read, so that it can be named.

use crate::error::Refusal;
use subspace_lab_words::{Code, Message, Number, t};

/// A kind of file that is named when it is left out.
struct Kind {
    what: Name,
    advice: Code,
    endings: &'static [&'static str],
    matches: fn(&[u8]) -> bool,
}

/// What it is called: the same in every language, or a phrase.
enum Name {
    Proper(&'static str),
    Phrase(Code),
}

const EXPORT: Code = t!(advice_export_image);
const UNPACK: Code = t!(advice_unpack_or_zip);

const ALL: &[Kind] = &[
    Kind {
        what: Name::Proper("HEIC"),
        advice: t!(advice_heic),
        endings: &["heic", "heif", "hif"],
        matches: |bytes| has_brand(bytes, &[b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"]),
    },
    Kind {
        what: Name::Proper("AVIF"),
        advice: EXPORT,
        endings: &["avif"],
        matches: |bytes| has_brand(bytes, &[b"avif", b"avis"]),
    },
    Kind {
        what: Name::Phrase(t!(foreign_camera_raw)),
        advice: EXPORT,
        endings: RAW_ENDINGS,
        matches: |bytes| {
            has_brand(bytes, &[b"crx "]) || bytes.starts_with(b"FUJIFILMCCD-RAW") || bytes.get(8..10) == Some(b"CR")
        },
    },
    Kind {
        what: Name::Proper("JPEG XL"),
        advice: EXPORT,
        endings: &["jxl"],
        matches: |bytes| bytes.starts_with(b"\xff\x0a") || bytes.starts_with(b"\0\0\0\x0cJXL "),
    },
    Kind {
        what: Name::Proper("JPEG 2000"),
        advice: EXPORT,
        endings: &["jp2", "j2k", "jpx"],
        matches: |bytes| bytes.starts_with(b"\0\0\0\x0cjP  ") || bytes.starts_with(b"\xff\x4f\xff\x51"),
    },
    Kind {
        what: Name::Proper("Photoshop"),
        advice: EXPORT,
        endings: &["psd"],
        matches: |bytes| bytes.starts_with(b"8BPS"),
    },
    Kind {
        what: Name::Proper("SVG"),
        advice: EXPORT,
        endings: &["svg", "svgz"],
        matches: |bytes| bytes.starts_with(b"<svg"),
    },
    Kind { what: Name::Proper("PDF"), advice: EXPORT, endings: &["pdf"], matches: |bytes| bytes.starts_with(b"%PDF-") },
    Kind { what: Name::Proper("TGA"), advice: EXPORT, endings: &["tga"], matches: |_| false },
    Kind { what: Name::Phrase(t!(foreign_icon)), advice: EXPORT, endings: &["ico", "icns"], matches: |_| false },
    Kind {
        what: Name::Proper("OpenEXR"),
        advice: EXPORT,
        endings: &["exr"],
        matches: |bytes| bytes.starts_with(b"\x76\x2f\x31\x01"),
    },
    Kind {
        what: Name::Phrase(t!(foreign_video)),
        advice: t!(advice_frames),
        endings: &["mp4", "mov", "m4v", "avi", "webm", "mkv"],
        matches: |bytes| has_brand(bytes, &[b"isom", b"iso2", b"mp41", b"mp42", b"qt  ", b"M4V "]),
    },
    Kind {
        what: Name::Proper("RAR"),
        advice: UNPACK,
        endings: &["rar"],
        matches: |bytes| bytes.starts_with(b"Rar!\x1a\x07"),
    },
    Kind {
        what: Name::Proper("7z"),
        advice: UNPACK,
        endings: &["7z"],
        matches: |bytes| bytes.starts_with(b"7z\xbc\xaf\x27\x1c"),
    },
    Kind {
        what: Name::Proper("tar"),
        advice: UNPACK,
        endings: &["tar", "tgz", "bz2", "xz", "zst"],
        matches: |bytes| bytes.get(257..262) == Some(b"ustar"),
    },
    Kind {
        what: Name::Proper("HDF5"),
        advice: t!(advice_savez),
        endings: &["h5", "hdf5"],
        matches: |bytes| bytes.starts_with(b"\x89HDF\r\n\x1a\n"),
    },
];

/// What is meant for another program, or stands for another file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Foreign {
    GitLfs,
    GitAnnex,
    Pickle,
    PyTorch,
    Matlab,
    Spreadsheet,
    WebPage,
    Moments,
}

impl Foreign {
    /// As a phrase.
    pub(crate) fn what(self) -> Code {
        match self {
            Self::GitLfs => t!(foreign_git_lfs),
            Self::GitAnnex => t!(foreign_git_annex),
            Self::Pickle => t!(foreign_pickle),
            Self::PyTorch => t!(foreign_pytorch),
            Self::Matlab => t!(foreign_matlab),
            Self::Spreadsheet => t!(foreign_spreadsheet),
            Self::WebPage => t!(foreign_web_page),
            Self::Moments => t!(foreign_moments),
        }
    }

    /// With their number.
    pub(crate) fn counted(self, n: Number) -> Message {
        match self {
            Self::GitLfs => t!(foreign_git_lfs_counted, n = n),
            Self::GitAnnex => t!(foreign_git_annex_counted, n = n),
            Self::Pickle => t!(foreign_pickle_counted, n = n),
            Self::PyTorch => t!(foreign_pytorch_counted, n = n),
            Self::Matlab => t!(foreign_matlab_counted, n = n),
            Self::Spreadsheet => t!(foreign_spreadsheet_counted, n = n),
            Self::WebPage => t!(foreign_web_page_counted, n = n),
            Self::Moments => t!(foreign_moments_counted, n = n),
        }
    }

    /// What helps.
    pub(crate) fn advice(self) -> Code {
        match self {
            Self::GitLfs => t!(advice_git_lfs),
            Self::GitAnnex => t!(advice_git_annex),
            Self::Pickle | Self::PyTorch => t!(advice_load_in_python),
            Self::Matlab => t!(advice_matlab),
            Self::Spreadsheet => t!(advice_save_as_csv),
            Self::WebPage => t!(advice_download),
            Self::Moments => t!(advice_moments),
        }
    }
}

/// How it is recognised.
struct Known {
    kind: Foreign,
    endings: &'static [&'static str],
    matches: fn(&[u8]) -> bool,
}

const SPREADSHEET: Known = Known {
    kind: Foreign::Spreadsheet,
    endings: &["xlsx", "xlsm", "xls", "ods", "numbers"],
    matches: |bytes| {
        // Old ones of Excel are files of several kinds, and those of OpenDocument say first what they are.
        bytes.get(38..).is_some_and(|rest| rest.starts_with(b"application/vnd.oasis.opendocument.spreadsheet"))
    },
};

const PYTORCH: Known = Known { kind: Foreign::PyTorch, endings: &["pt", "pth"], matches: |_| false };

const KNOWN: &[Known] = &[
    Known {
        kind: Foreign::GitLfs,
        endings: &[],
        matches: |bytes| bytes.starts_with(b"version https://git-lfs.github.com/spec/"),
    },
    Known { kind: Foreign::GitAnnex, endings: &[], matches: |bytes| bytes.starts_with(b"/annex/objects/") },
    Known {
        kind: Foreign::Pickle,
        endings: &["pkl", "pickle", "joblib"],
        // Protocols 2 to 5 begin with their number, and every pickle ends with a stop.
        matches: |bytes| matches!(bytes, [0x80, 2..=5, .., b'.']),
    },
    PYTORCH,
    Known {
        kind: Foreign::Matlab,
        endings: &["mat"],
        matches: |bytes| bytes.starts_with(b"MATLAB 5.0 MAT-file") || bytes.starts_with(b"MATLAB 7.3 MAT-file"),
    },
    SPREADSHEET,
    Known {
        kind: Foreign::WebPage,
        endings: &["html", "htm"],
        matches: |bytes| {
            let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
            [&b"<!doctype html"[..], b"<html", b"<head"]
                .iter()
                .any(|begin| text.get(..begin.len()).is_some_and(|it| it.eq_ignore_ascii_case(begin)))
        },
    },
];

/// Members that a file of moments always has (docs/moments.md), and hardly another archive. Its sample is no set of images.
const OF_MOMENTS: [&str; 4] = ["version.npy", "products.npy", "sum.npy", "parts.npy"];

/// What the members of an archive say it is, if it is meant for another program, or is read by itself alone.
pub(crate) fn of_members<'a>(names: impl Iterator<Item = std::borrow::Cow<'a, str>>) -> Option<Refusal> {
    let (mut found, mut n_of_moments) = (None, 0);
    for name in names {
        n_of_moments += usize::from(OF_MOMENTS.contains(&&*name));
        if name == "xl/workbook.xml" || name == "xl/workbook.bin" {
            found = Some(known(&SPREADSHEET));
        } else if name.ends_with("/data.pkl") || name == "data.pkl" {
            found = found.or(Some(known(&PYTORCH)));
        }
    }
    if n_of_moments == OF_MOMENTS.len() { Some(Refusal::Foreign(Foreign::Moments)) } else { found }
}

fn known(kind: &Known) -> Refusal {
    Refusal::Foreign(kind.kind)
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
    let what = match kind.what {
        Name::Proper(name) => Message::verbatim(name),
        Name::Phrase(phrase) => phrase.into(),
    };
    Refusal::Unsupported { what, advice: kind.advice }
}

/// Whether a file of boxes (ISO base media) has one of these major brands.
fn has_brand(bytes: &[u8], brands: &[&[u8; 4]]) -> bool {
    bytes.get(4..8) == Some(b"ftyp") && bytes.get(8..12).is_some_and(|brand| brands.iter().any(|it| it[..] == *brand))
}
