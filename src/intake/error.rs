//! Why a file gave no image, and why an intake gave no set.

use subspace_lab_words::{Message, Tells, Words, t};
use subspace_lab_words::{Message, Tells, Words, t};
use std::collections::BTreeSet;

use subspace_lab_protocol::intake::{IntakeReport, SIZE_RANGE_PX};

use crate::report::{megapixels, size};

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
        what: &'static str,
    },
    /// What was chosen is not among the files.
    NoSuchChoice {
        /// What was to be chosen.
        what: &'static str,
        /// As it was written.
        wanted: String,
        /// What can be chosen, as a list.
        there: String,
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
            Self::Size { size_px } => t!(intake_size, arg1 = SIZE_RANGE_PX.0, arg2 = SIZE_RANGE_PX.1, size_px = size_px),
            Self::HeldOutShare { share } => t!(intake_held_out_share, share = share),
            Self::ClassCap => t!(intake_class_cap).into(),
            Self::Tile { tile_px } => t!(intake_tile, arg1 = tile_px[1], arg2 = tile_px[0]),
            Self::RowShape { shape } => t!(intake_row_shape, arg1 = shape[0], arg2 = shape[2], arg3 = shape[1]),
            Self::Base { what } => t!(intake_base, what = what),
            Self::NoSuchChoice { what, wanted, there } => t!(intake_no_such_choice, what = what, wanted = wanted, there = there),
            Self::NothingUsable { report } => t!(intake_nothing_usable, arg1 = report.summary),
        }
    }
}

/// What was chosen; where it is not there and `is_lenient`, what the rules give, with a note.
pub(crate) fn or_by_rules<T>(
    is_lenient: bool,
    notes: &mut BTreeSet<String>,
    chosen: Result<T, IntakeError>,
    by_rules: impl FnOnce() -> Result<T, IntakeError>,
) -> Result<T, IntakeError> {
    match chosen {
        Err(error @ IntakeError::NoSuchChoice { .. }) if is_lenient => {
            notes.insert(format!("What was chosen before does not fit these files: {error}."));
            by_rules()
        }
        other => other,
    }
}

impl IntakeError {
    /// A choice that is not there, with what is.
    pub(crate) fn no_such_choice<'a>(what: &'static str, wanted: &str, there: impl Iterator<Item = &'a str>) -> Self {
        const N_NAMED: usize = 12;
        let there: Vec<&str> = there.collect();
        let n_more = there.len().saturating_sub(N_NAMED);
        let more = if n_more > 0 { format!(" and {n_more} more") } else { String::new() };
        let there = there[..there.len() - n_more].join(", ") + &more;
        let there = if there.is_empty() { "nothing".to_owned() } else { there };
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
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
#[error("{}", self.words())]
pub(crate) enum Refusal {
    NotAnImage,
    Empty,
    Damaged { format: &'static str, detail: String },
    Unsupported { what: String, advice: &'static str },
    TooManyPixels { width: u64, height: u64, max_pixels: u64 },
    TooLarge { what: &'static str, n_bytes: u64, max: u64, advice: &'static str },
    SetFull { max: u64 },
    TooManyFiles { max: u32 },
    OtherSize { given: (u32, u32), common: (u32, u32) },
    Encrypted,
    Packed { method: String },
    Known { one: &'static str, many: &'static str, advice: &'static str },
    NotNumbers { n: u64 },
    NestedTooDeep,
    Unreadable,
    Array(String),
    RowShape(String),
    Tiles { width: u64, height: u64, tile_px: [u32; 2] },
    Labels(String),
}

impl Tells for Refusal {
    fn message(&self) -> Message {
        match self {
            Self::NotAnImage => t!(refusal_not_an_image).into(),
            Self::Empty => t!(refusal_empty).into(),
            Self::Damaged { format, detail } => t!(refusal_damaged, format = format, detail = detail),
            Self::Unsupported { what, advice } => t!(refusal_unsupported, what = what, advice = advice),
            Self::TooManyPixels { width, height, max_pixels } => t!(refusal_too_many_pixels, arg1 = size(*width, *height), arg2 = megapixels(*max_pixels)),
            Self::TooLarge { what, n_bytes, max, advice } => t!(refusal_too_large, what = what, arg1 = crate::report::bytes(*n_bytes), arg2 = crate::report::bytes(*max), advice = advice),
            Self::SetFull { max } => t!(refusal_set_full, arg1 = crate::report::bytes(*max)),
            Self::TooManyFiles { max } => t!(refusal_too_many_files, arg1 = crate::report::count(u64::from(*max))),
            Self::OtherSize { given, .. } => t!(refusal_other_size, arg1 = size(u64::from(given.0), arg2 = u64::from(given.1))),
            Self::Encrypted => t!(refusal_encrypted).into(),
            Self::Packed { method } => t!(refusal_packed, method = method),
            Self::Known { one, advice, .. } => t!(refusal_known, one = one, advice = advice),
            Self::NotNumbers { n } => t!(refusal_not_numbers, arg1 = crate::report::plural(*n, "value that is not a number", "values that are not numbers")),
            Self::NestedTooDeep => t!(refusal_nested_too_deep).into(),
            Self::Unreadable => t!(refusal_unreadable).into(),
            Self::Array(it) => t!(refusal_array, detail = it),
            Self::RowShape(it) => t!(refusal_row_shape, detail = it),
            Self::Tiles { width, height, tile_px } => t!(refusal_tiles, arg1 = size(*width, *height), arg2 = size(u64::from(tile_px[1])),
            Self::Labels(it) => t!(refusal_labels, detail = it),
        }
    }
}

impl Refusal {
    /// Whether it helps to know what can be read.
    pub(crate) fn is_of_format(&self) -> bool {
        matches!(self, Self::NotAnImage | Self::Unsupported { .. })
    }

    /// What is to be said behind the kind and the number of files, whatever their names; `None` if the kind says it all.
    pub(crate) fn detail(&self) -> Option<String> {
        match self {
            Self::NotAnImage | Self::Empty => None,
            Self::Encrypted => Some("unpack it first and add what is in it".to_owned()),
            Self::Known { advice, .. } => Some((*advice).to_owned()),
            Self::Damaged { format, detail } => Some(format!("{format}: {detail}")),
            refusal => Some(refusal.to_string()),
        }
    }

    /// The kind as it is counted in a summary, for one file and for several: "9 damaged".
    pub(crate) fn kind(&self) -> (String, String) {
        let (one, many) = match self {
            Self::NotAnImage => ("not an image", "not images"),
            Self::Array(_) | Self::RowShape(_) => ("array without images", "arrays without images"),
            Self::Labels(_) => ("list of labels without use", "lists of labels without use"),
            Self::TooManyPixels { max_pixels, .. } => {
                let text = format!("larger than {}", megapixels(*max_pixels));
                return (text.clone(), text);
            }
            Self::Unreadable => ("that could not be read", "that could not be read"),
            Self::Empty => ("empty", "empty"),
            Self::Known { one, many, .. } => (one.split(',').next().unwrap_or(one).trim_start_matches("a "), *many),
            Self::NotNumbers { .. } => ("with values that are not numbers", "with values that are not numbers"),
            Self::Encrypted => ("encrypted", "encrypted"),
            Self::Packed { .. } => ("packed in another way", "packed in another way"),
            Self::Damaged { .. } => ("damaged", "damaged"),
            Self::Unsupported { .. } => ("not supported", "not supported"),
            Self::TooLarge { .. } | Self::SetFull { .. } | Self::TooManyFiles { .. } | Self::NestedTooDeep => {
                ("beyond a limit", "beyond a limit")
            }
            Self::OtherSize { .. } | Self::Tiles { .. } => ("of another size", "of another size"),
        };
        (one.to_owned(), many.to_owned())
    }
}
