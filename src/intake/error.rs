//! Why a file gave no image, and why an intake gave no set.

use std::collections::BTreeSet;

use subspace_lab_protocol::intake::{IntakeReport, SIZE_RANGE_PX};

use crate::report::{megapixels, size};

/// Why nothing came of an intake.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum IntakeError {
    /// The size asked for is out of range.
    #[error("images can be prepared at {} to {} pixels, and {size_px} were asked for; choose a size in between", SIZE_RANGE_PX.0, SIZE_RANGE_PX.1)]
    Size {
        /// What was asked for.
        size_px: u32,
    },
    /// The share held out is out of range.
    #[error("a share of {share} was to be held out; choose 0 to 0.9")]
    HeldOutShare {
        /// What was asked for.
        share: f64,
    },
    /// No image of any class would be left.
    #[error("at most 0 images of each class were asked for; allow at least 1")]
    ClassCap,
    /// Tiles without pixels, or larger than can be.
    #[error("tiles of {} x {} pixels were asked for; choose 1 to 4096 pixels each way", tile_px[1], tile_px[0])]
    Tile {
        /// Height and width asked for.
        tile_px: [u32; 2],
    },
    /// Rows of an array cannot have this shape.
    #[error(
        "rows were to be read as {} channels of {} x {} pixels; images have 1 or 3 channels and at least 1 pixel each way",
        shape[0], shape[2], shape[1]
    )]
    RowShape {
        /// Channels, height, width asked for.
        shape: [u32; 3],
    },
    /// The set to be extended does not agree with itself.
    #[error("the set to add to is damaged ({what}); load it again, then add")]
    Base {
        /// What does not fit.
        what: &'static str,
    },
    /// What was chosen is not among the files.
    #[error("there is no {what} `{wanted}` among the files; what can be chosen: {there}")]
    NoSuchChoice {
        /// What was to be chosen.
        what: &'static str,
        /// As it was written.
        wanted: String,
        /// What can be chosen, as a list.
        there: String,
    },
    /// No file gave an image.
    #[error("{}", report.summary)]
    NothingUsable {
        /// Every file and why it was left out.
        report: Box<IntakeReport>,
    },
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
pub(crate) enum Refusal {
    #[error("not an image, an array or an archive that can be read here")]
    NotAnImage,
    #[error("the file is empty")]
    Empty,
    #[error("damaged {format} ({detail})")]
    Damaged { format: &'static str, detail: String },
    #[error("{what} is not supported; {advice}")]
    Unsupported { what: String, advice: &'static str },
    #[error("{} is larger than {}; reduce it first", size(*width, *height), megapixels(*max_pixels))]
    TooManyPixels { width: u64, height: u64, max_pixels: u64 },
    #[error("{what} would take {}, and the limit is {}; {advice}", crate::report::bytes(*n_bytes), crate::report::bytes(*max))]
    TooLarge { what: &'static str, n_bytes: u64, max: u64, advice: &'static str },
    #[error("the set is full: its pixels may take {}; choose a smaller size or fewer images", crate::report::bytes(*max))]
    SetFull { max: u64 },
    #[error("more than {} files; add fewer at a time", crate::report::count(u64::from(*max)))]
    TooManyFiles { max: u32 },
    #[error("{}, where the other images are {}; choose one size for all", size(u64::from(given.0), u64::from(given.1)), size(u64::from(common.0), u64::from(common.1)))]
    OtherSize { given: (u32, u32), common: (u32, u32) },
    #[error("encrypted; unpack it first and add what is in it")]
    Encrypted,
    #[error("packed with {method}, which this does not unpack; pack it with the ordinary Deflate")]
    Packed { method: String },
    #[error("{one}; {advice}")]
    Known { one: &'static str, many: &'static str, advice: &'static str },
    #[error("{}; fill them in, or leave the image out", crate::report::plural(*n, "value that is not a number", "values that are not numbers"))]
    NotNumbers { n: u64 },
    #[error("an archive within an archive within an archive; unpack it first")]
    NestedTooDeep,
    #[error("it could not be read from the disk; it may have been moved or deleted, so add it again")]
    Unreadable,
    #[error("{0}")]
    Array(String),
    #[error("{0}")]
    RowShape(String),
    #[error("{}, which tiles of {} do not fill; change the size of the tiles, or switch tiles off", size(*width, *height), size(u64::from(tile_px[1]), u64::from(tile_px[0])))]
    Tiles { width: u64, height: u64, tile_px: [u32; 2] },
    #[error("{0}")]
    Labels(String),
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
