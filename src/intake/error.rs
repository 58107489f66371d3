//! Why a file gave no image, and why an intake gave no set.

use std::collections::BTreeSet;
use subspace_lab_words::{Code, Message, Number, Tells, Words, t};

use subspace_lab_protocol::intake::{IntakeReport, SIZE_RANGE_PX};

use crate::formats::unsupported::Foreign;
use crate::report::{bytes, megapixels, size};

/// Why nothing came of an intake.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{}", self.words())]
pub enum IntakeError {
    /// The size asked for is out of range.
    Size {
        /// What was asked for.
        size_px: u32,
    },
    /// The share held out is out of range.
    HeldOutShare {
        /// What was asked for.
        share: f64,
    },
    /// No image of any class would be left.
    ClassCap,
    /// Tiles without pixels, or larger than can be.
    Tile {
        /// Height and width asked for.
        tile_px: [u32; 2],
    },
    /// Rows of an array cannot have this shape.
    RowShape {
        /// Channels, height, width asked for.
        shape: [u32; 3],
    },
    /// The set to be extended does not agree with itself.
    Base {
        /// What does not fit.
        what: Code,
    },
    /// What was chosen is not among the files.
    NoSuchChoice {
        /// What was to be chosen.
        what: Code,
        /// As it was written.
        wanted: String,
        /// What can be chosen, as a list.
        there: Message,
    },
    /// Components of a fit, such as another program's PCA, where images are read.
    IsAFit,
    /// An archive without a PCA.
    NotAFit {
        /// What it lacks, in words that can follow a colon.
        reason: Message,
    },
    /// No file gave an image.
    NothingUsable {
        /// Every file and why it was left out.
        report: Box<IntakeReport>,
    },
}

impl Tells for IntakeError {
    fn message(&self) -> Message {
        match self {
            Self::Size { size_px } => {
                t!(intake_size, least = SIZE_RANGE_PX.0, most = SIZE_RANGE_PX.1, size_px = size_px)
            }
            Self::HeldOutShare { share } => t!(intake_held_out_share, share = share),
            Self::ClassCap => t!(intake_class_cap).into(),
            Self::Tile { tile_px } => t!(intake_tile, width = tile_px[1], height = tile_px[0]),
            Self::RowShape { shape } => {
                t!(intake_row_shape, n_channels = shape[0], width = shape[2], height = shape[1])
            }
            Self::Base { what } => t!(intake_base, what = what),
            Self::NoSuchChoice { what, wanted, there } => {
                t!(intake_no_such_choice, what = what, wanted = wanted, there = there)
            }
            Self::IsAFit => t!(intake_is_a_fit).into(),
            Self::NotAFit { reason } => t!(sentence, words = reason),
            Self::NothingUsable { report } => report.summary.clone(),
        }
    }
}

/// What was chosen; where it is not there and `is_lenient`, what the rules give, with a note.
pub(crate) fn or_by_rules<T>(
    is_lenient: bool,
    notes: &mut BTreeSet<Message>,
    chosen: Result<T, IntakeError>,
    by_rules: impl FnOnce() -> Result<T, IntakeError>,
) -> Result<T, IntakeError> {
    match chosen {
        Err(error @ IntakeError::NoSuchChoice { .. }) if is_lenient => {
            notes.insert(t!(intake_choice_does_not_fit, error = error.message()));
            by_rules()
        }
        other => other,
    }
}

impl IntakeError {
    /// A choice that is not there, with what is.
    pub(crate) fn no_such_choice<'a>(what: Code, wanted: &str, there: impl Iterator<Item = &'a str>) -> Self {
        const N_NAMED: usize = 12;
        let there: Vec<&str> = there.collect();
        let n_more = there.len().saturating_sub(N_NAMED);
        let list = there[..there.len() - n_more].join(", ");
        let there = match (list.is_empty(), n_more) {
            (true, _) => t!(list_of_nothing).into(),
            (false, 0) => Message::verbatim(&list),
            (false, n_more) => t!(list_and_more, list = list, n_more = n_more),
        };
        Self::NoSuchChoice { what, wanted: wanted.chars().take(80).collect(), there }
    }

    /// What was left out, if that is the reason.
    pub fn report(&self) -> Option<&IntakeReport> {
        match self {
            Self::NothingUsable { report } => Some(report),
            _ => None,
        }
    }
}

/// Why a file gave no image, in words that can follow a colon.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Refusal {
    NotAnImage,
    Empty,
    Damaged { format: &'static str, detail: Message },
    Unsupported { what: Message, advice: Code },
    TooManyPixels { width: u64, height: u64, max_pixels: u64 },
    TooLarge { what: Code, n_bytes: u64, max: u64, advice: Code },
    SetFull { max: u64 },
    TooManyFiles { max: u32 },
    OtherSize { given: (u32, u32), common: (u32, u32) },
    Encrypted,
    Packed { method: Message },
    Foreign(Foreign),
    NotNumbers { n: u64 },
    NestedTooDeep,
    Unreadable,
    Array(Message),
    RowShape(Message),
    Tiles { width: u64, height: u64, tile_px: [u32; 2] },
    Labels(Message),
}

impl Tells for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::NotAnImage => t!(refusal_not_an_image).into(),
            Self::Empty => t!(refusal_empty).into(),
            Self::Damaged { format, detail } => t!(refusal_damaged, format = format, detail = detail),
            Self::Unsupported { what, advice } => t!(refusal_unsupported, what = what, advice = advice),
            Self::TooManyPixels { width, height, max_pixels } => {
                t!(refusal_too_many_pixels, size = size(*width, *height), max = megapixels(*max_pixels))
            }
            Self::TooLarge { what, n_bytes, max, advice } => {
                t!(refusal_too_large, what = what, n = bytes(*n_bytes), max = bytes(*max), advice = advice)
            }
            Self::SetFull { max } => t!(refusal_set_full, max = bytes(*max)),
            Self::TooManyFiles { max } => t!(refusal_too_many_files, max = Number::count(*max)),
            Self::OtherSize { given, common } => {
                let [given, common] = [given, common].map(|&(width, height)| size(width.into(), height.into()));
                t!(refusal_other_size, given = given, common = common)
            }
            Self::Encrypted => t!(refusal_encrypted).into(),
            Self::Packed { method } => t!(refusal_packed, method = method),
            Self::Foreign(kind) => t!(refusal_foreign, what = kind.what(), advice = kind.advice()),
            Self::NotNumbers { n } => t!(refusal_not_numbers, n = Number::count(*n)),
            Self::NestedTooDeep => t!(refusal_nested_too_deep).into(),
            Self::Unreadable => t!(refusal_unreadable).into(),
            Self::Array(detail) | Self::RowShape(detail) | Self::Labels(detail) => detail.clone(),
            Self::Tiles { width, height, tile_px: [tile_height, tile_width] } => {
                let tiles = size((*tile_width).into(), (*tile_height).into());
                t!(refusal_tiles, size = size(*width, *height), tiles = tiles)
            }
        }
    }
}

impl Refusal {
    /// Whether it helps to know what can be read.
    pub(crate) fn is_of_format(&self) -> bool {
        matches!(self, Self::NotAnImage | Self::Unsupported { .. })
    }

    /// What is to be said behind the kind and the number of files, whatever their names; `None` if the kind says it all.
    pub(crate) fn detail(&self) -> Option<Message> {
        match self {
            Self::NotAnImage | Self::Empty => None,
            Self::Encrypted => Some(t!(refusal_unpack_it).into()),
            Self::Foreign(kind) => Some(kind.advice().into()),
            Self::Damaged { format, detail } => Some(t!(refusal_damaged_detail, format = format, detail = detail)),
            refusal => Some(refusal.message()),
        }
    }

    /// The kind as it is counted in a summary: "9 damaged".
    pub(crate) fn kind(&self, n: u64) -> Message {
        let n = Number::count(n);
        match self {
            Self::NotAnImage => t!(refusal_kind_no_images, n = n),
            Self::Array(_) | Self::RowShape(_) => t!(refusal_kind_arrays, n = n),
            Self::Labels(_) => t!(refusal_kind_lists, n = n),
            Self::TooManyPixels { max_pixels, .. } => {
                t!(refusal_kind_too_many_pixels, n = n, max = megapixels(*max_pixels))
            }
            Self::Unreadable => t!(refusal_kind_unreadable, n = n),
            Self::Empty => t!(refusal_kind_empty, n = n),
            Self::Foreign(kind) => kind.counted(n),
            Self::NotNumbers { .. } => t!(refusal_kind_not_numbers, n = n),
            Self::Encrypted => t!(refusal_kind_encrypted, n = n),
            Self::Packed { .. } => t!(refusal_kind_packed, n = n),
            Self::Damaged { .. } => t!(refusal_kind_damaged, n = n),
            Self::Unsupported { .. } => t!(refusal_kind_unsupported, n = n),
            Self::TooLarge { .. } | Self::SetFull { .. } | Self::TooManyFiles { .. } | Self::NestedTooDeep => {
                t!(refusal_kind_beyond, n = n)
            }
            Self::OtherSize { .. } | Self::Tiles { .. } => t!(refusal_kind_size, n = n),
        }
    }
}
