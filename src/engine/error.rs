//! What the engine refuses, and how it says so.

use subspace_lab_protocol::event::{Problem, ProblemKind};
use subspace_lab_protocol::words;
use subspace_lab_science::{ImageSetError, JointError, NoiseError, PcaError};

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
    #[error(transparent)]
    Joint(#[from] JointError),
    #[error("the report has numbers that are not finite; please report the image set's fingerprint")]
    NotFinite,
    #[error(
        "solving for `{spec}` here would take about {needed:.1} GB, and {limit:.1} GB is all that a browser tab can have; \
         choose smaller or fewer images, gray ones or a larger hold-out share in the Data step, or a noise that needs no solving (Gaussian, components)"
    )]
    NoMemoryForNoise { spec: String, needed: f64, limit: f64 },
    #[error("cancelled; what was there before is kept")]
    Cancelled,
    #[error("no image set is loaded; open one first")]
    NothingLoaded,
    #[error("the loaded images are not analysed yet; run the analysis first")]
    NotAnalyzed,
    #[error(
        "readers learn from labelled images that are analysed and are tested on labelled images that are held out, and this set has no {what}; \
         add images with labels (a folder for each class, or a table), or hold some out in the Data step"
    )]
    NothingToRead { what: &'static str },
    #[error(
        "readers tell at most {max} classes apart, and this set has {n}; merge classes in the Data step, or give another list of labels"
    )]
    TooManyClasses { n: usize, max: u32 },
    #[error(
        "a lane would get {n_mb} MB of images and components, and at most {max_mb} MB are handed on; prepare the images at a smaller size, or fewer of them, in the Data step"
    )]
    MaterialTooLarge { n_mb: usize, max_mb: usize },
    #[error("an autoencoder is tested on held-out images, and this set has none; hold some out in the Data step")]
    NothingHeldOut,
    #[error("this part of the spectrum has no components; choose a larger share")]
    EmptyPart,
    #[error("this engine has a copy that is enough for pictures; ask the one that it came from")]
    OnlyACopy,
    #[error(
        "a copy of the analysis would take {n_mb} MB, and at most {max_mb} MB are handed on; pictures wait for what is computed"
    )]
    CopyTooLarge { n_mb: usize, max_mb: usize },
    #[error("what was handed over is damaged; reload the page")]
    DamagedCopy,
    #[error("nothing was read, so there is nothing to compare")]
    NothingToCompare,
    #[error(
        "a quiz needs labelled images of two classes, and this set has none; \
         add images with labels (a folder for each class, or a table) in the Data step"
    )]
    NothingToName,
    #[error("image {image_idx} was asked for, but the set has {n_images}")]
    NoSuchImage { image_idx: u32, n_images: usize },
    #[error("{n} pictures were asked for at once; at most {max} can be drawn")]
    TooManyPictures { n: usize, max: usize },
}

impl From<EngineError> for Problem {
    fn from(error: EngineError) -> Self {
        let kind = match &error {
            EngineError::Cancelled => ProblemKind::Cancelled,
            EngineError::Source(_) | EngineError::ImageSet(_) | EngineError::Pca(_) => ProblemKind::Input,
            EngineError::Joint(_) | EngineError::Noise(_) | EngineError::NoMemoryForNoise { .. } => ProblemKind::Input,
            EngineError::NothingToRead { .. }
            | EngineError::TooManyClasses { .. }
            | EngineError::MaterialTooLarge { .. }
            | EngineError::NothingHeldOut
            | EngineError::NothingToName
            | EngineError::EmptyPart => ProblemKind::Input,
            EngineError::NotFinite => ProblemKind::Bug,
            _ => ProblemKind::Request,
        };
        Problem { kind, message: words::sentence(&error.to_string()) }
    }
}
