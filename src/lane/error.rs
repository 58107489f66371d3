//! What a lane refuses, and how it says so.

use subspace_lab_perception::readers::ReaderError;
use subspace_lab_protocol::event::{Problem, ProblemKind};
use subspace_lab_science::parameters::ParameterError;
use subspace_lab_words::{Message, Tells, Words, t};

/// Why an order failed.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.words())]
pub(crate) enum LaneError {
    Reader(#[from] ReaderError),
    Parameter(#[from] ParameterError),
    Damaged,
    TooMuchMemory { needed_mb: u64, most_mb: u64 },
    NothingBegun,
    NoEpochLeft,
    Cancelled,
}

impl Tells for LaneError {
    fn message(&self) -> Message {
        match self {
            Self::Reader(error) => error.message(),
            Self::Parameter(error) => error.message(),
            Self::Damaged => t!(lane_damaged).into(),
            Self::TooMuchMemory { needed_mb, most_mb } => {
                t!(lane_too_much_memory, needed_mb = needed_mb, most_mb = most_mb)
            }
            Self::NothingBegun => t!(lane_nothing_begun).into(),
            Self::NoEpochLeft => t!(lane_no_epoch_left).into(),
            Self::Cancelled => t!(lane_cancelled).into(),
        }
    }
}

impl From<LaneError> for Problem {
    fn from(error: LaneError) -> Self {
        let kind = match &error {
            LaneError::Reader(_)
            | LaneError::Parameter(_)
            | LaneError::TooMuchMemory { .. }
            | LaneError::NothingBegun
            | LaneError::NoEpochLeft => ProblemKind::Input,
            LaneError::Damaged => ProblemKind::Bug,
            LaneError::Cancelled => ProblemKind::Cancelled,
        };
        Problem { kind, message: error.message() }
    }
}
