//! Why moments were not read, added or finished.

use subspace_lab_science::SumsError;
use subspace_lab_words::{Message, Number, Tells, Words, t};

/// Why moments were not read, added or finished.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.words())]
#[non_exhaustive]
pub enum MomentsFileError {
    /// Something else.
    NotMoments,
    /// Written by another version of the format.
    OtherVersion {
        /// Which one.
        version: i64,
    },
    /// A member that is missing, damaged or of another kind.
    Member {
        /// Its name.
        name: &'static str,
    },
    /// More than may be read.
    TooLarge {
        /// What it would take, in bytes.
        n_bytes: u64,
        /// What it may take.
        max_bytes: u64,
    },
    /// A run that was stopped.
    Unfinished,
    /// Numbers that do not fit together.
    Sums(SumsError),
    /// Images that were prepared in two ways.
    Preparations {
        /// One way.
        one: String,
        /// The other.
        other: String,
    },
    /// A part that would be counted twice.
    Twice {
        /// Its fingerprint.
        part: String,
    },
    /// No image is in the sums.
    NoImages,
}

impl From<SumsError> for MomentsFileError {
    fn from(error: SumsError) -> Self {
        Self::Sums(error)
    }
}

impl Tells for MomentsFileError {
    fn message(&self) -> Message {
        /// Digits of a fingerprint that tell parts apart for people.
        const N_DIGITS: usize = 12;
        let megabytes = |n: u64| Number::count(n.div_ceil(1_000_000));
        match self {
            Self::NotMoments => t!(moments_file_none).into(),
            Self::OtherVersion { version } => {
                t!(moments_file_other_version, version = version.to_string(), read = crate::VERSION.to_string())
            }
            Self::Member { name } => t!(moments_file_member, name = name),
            Self::TooLarge { n_bytes, max_bytes } => {
                t!(moments_file_too_large, n = megabytes(*n_bytes), max = megabytes(*max_bytes))
            }
            Self::Unfinished => t!(moments_file_unfinished).into(),
            Self::Sums(error) => error.message(),
            Self::Preparations { one, other } => t!(moments_file_preparations, one = one, other = other),
            Self::Twice { part } => {
                t!(moments_file_twice, part = part.chars().take(N_DIGITS).collect::<String>())
            }
            Self::NoImages => t!(moments_file_no_images).into(),
        }
    }
}
