//! What the engine refuses, and how it says so.

use subspace_lab_protocol::event::{Problem, ProblemKind};
use subspace_lab_science::{ImageSetError, NoiseError, PcaError};

use crate::sources::SourceError;

/// Why a request failed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum EngineError {
    #[error(transparent)]
    Source(#[from] SourceError),
    #[error(transparent)]
    ImageSet(#[from] ImageSetError),
    #[error(transparent)]
    Pca(#[from] PcaError),
    #[error(transparent)]
    Noise(#[from] NoiseError),
    #[error("the report has numbers that are not finite; please report the image set's fingerprint")]
    NotFinite,
    #[error("no image set is loaded; open one first")]
    NothingLoaded,
    #[error("the loaded images are not analysed yet; run the analysis first")]
    NotAnalyzed,
    #[error("image {image_idx} was asked for, but the set has {n_images}")]
    NoSuchImage { image_idx: u32, n_images: usize },
    #[error("{n} pictures were asked for at once; at most {max} can be drawn")]
    TooManyPictures { n: usize, max: usize },
}

impl From<EngineError> for Problem {
    fn from(error: EngineError) -> Self {
        let kind = match &error {
            EngineError::Pca(PcaError::Cancelled) => ProblemKind::Cancelled,
            EngineError::Source(_) | EngineError::ImageSet(_) | EngineError::Pca(_) => ProblemKind::Input,
            EngineError::Noise(_) => ProblemKind::Input,
            EngineError::NotFinite => ProblemKind::Bug,
            _ => ProblemKind::Request,
        };
        let sentence = error.to_string();
        let mut message: String = sentence.chars().take(1).flat_map(char::to_uppercase).collect();
        message.extend(sentence.chars().skip(1));
        message.push('.');
        Problem { kind, message }
    }
}
