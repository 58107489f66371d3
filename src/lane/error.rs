//! What a lane refuses, and how it says so.

use subspace_lab_perception::readers::ReaderError;
use subspace_lab_protocol::event::{Problem, ProblemKind};
use subspace_lab_protocol::words;
use subspace_lab_science::parameters::ParameterError;

/// Why an order failed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum LaneError {
    #[error(transparent)]
    Reader(#[from] ReaderError),
    #[error(transparent)]
    Parameter(#[from] ParameterError),
    #[error("what the lane was to work on is damaged; reload the page")]
    Damaged,
    #[error(
        "this would take about {needed_mb} MB, and a lane has {most_mb}; choose another reader or fewer hidden units, or prepare the images at a smaller size in the Data step"
    )]
    TooMuchMemory { needed_mb: u64, most_mb: u64 },
    #[error("there is no autoencoder in training; start one")]
    NothingBegun,
    #[error("its epochs are over; start one with more of them")]
    NoEpochLeft,
    #[error("cancelled")]
    Cancelled,
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
        Problem { kind, message: words::sentence(&error.to_string()) }
    }
}
