//! What the engine refuses, and how it says so.

use subspace_lab_protocol::event::{Problem, ProblemKind};
use subspace_lab_science::{ForeignError, ImageSetError, JointError, NoiseError, PcaError};
use subspace_lab_words::{Code, Message, Number, Tells, Words, t};

use crate::sources::SourceError;

/// Why a request failed.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.words())]
pub(crate) enum EngineError {
    Source(#[from] SourceError),
    ImageSet(#[from] ImageSetError),
    Pca(#[from] PcaError),
    Noise(#[from] NoiseError),
    Joint(#[from] JointError),
    Foreign(#[from] ForeignError),
    NotFinite,
    NoMemoryForNoise { spec: String, needed: f64, limit: f64 },
    Cancelled,
    NothingLoaded,
    NotFetched,
    NotAnalyzed,
    NoSample,
    NoDraws { spec: String },
    NothingToRead { what: Code },
    TooManyClasses { n: usize, max: u32 },
    MaterialTooLarge { n_mb: usize, max_mb: usize },
    NothingHeldOut,
    EmptyPart,
    OnlyACopy,
    CopyTooLarge { n_mb: usize, max_mb: usize },
    DamagedCopy,
    NothingToCompare,
    NothingToName,
    NoSuchExport { id: String },
    NoLabelsToExport,
    NoComponents,
    ExportTooLarge { n_mb: usize, max_mb: usize, most_components: usize },
    ExportedImagesTooLarge { n_mb: usize, max_mb: usize },
    NotWritten,
    NoSuchImage { image_idx: u32, n_images: usize },
    NoSuchComponent { component: u32, rank: usize },
    NoSuchPoint { point: u32, n: usize },
    TooManyPictures { n: usize, max: usize },
}

impl Tells for EngineError {
    fn message(&self) -> Message {
        match self {
            Self::Source(error) => error.message(),
            Self::ImageSet(error) => error.message(),
            Self::Pca(error) => error.message(),
            Self::Noise(error) => error.message(),
            Self::Joint(error) => error.message(),
            Self::Foreign(error) => error.message(),
            Self::NotFinite => t!(engine_not_finite).into(),
            Self::NoMemoryForNoise { spec, needed, limit } => t!(
                engine_no_memory_for_noise,
                spec = spec,
                needed = Number::fixed(*needed, 1),
                limit = Number::fixed(*limit, 1)
            ),
            Self::Cancelled => t!(engine_cancelled).into(),
            Self::NothingLoaded => t!(engine_nothing_loaded).into(),
            Self::NotFetched => t!(engine_not_fetched).into(),
            Self::NotAnalyzed => t!(engine_not_analyzed).into(),
            Self::NoSample => t!(engine_no_sample).into(),
            Self::NoDraws { spec } => t!(engine_no_draws, spec = spec),
            Self::NothingToRead { what } => t!(engine_nothing_to_read, what = what),
            Self::TooManyClasses { n, max } => t!(engine_too_many_classes, max = max, n = n),
            Self::MaterialTooLarge { n_mb, max_mb } => t!(engine_material_too_large, n_mb = n_mb, max_mb = max_mb),
            Self::NothingHeldOut => t!(engine_nothing_held_out).into(),
            Self::EmptyPart => t!(engine_empty_part).into(),
            Self::OnlyACopy => t!(engine_only_a_copy).into(),
            Self::CopyTooLarge { n_mb, max_mb } => t!(engine_copy_too_large, n_mb = n_mb, max_mb = max_mb),
            Self::DamagedCopy => t!(engine_damaged_copy).into(),
            Self::NothingToCompare => t!(engine_nothing_to_compare).into(),
            Self::NothingToName => t!(engine_nothing_to_name).into(),
            Self::NoSuchExport { id } => t!(engine_no_such_export, id = id),
            Self::NoLabelsToExport => t!(engine_no_labels_to_export).into(),
            Self::NoComponents => t!(engine_no_components).into(),
            Self::ExportTooLarge { n_mb, max_mb, most_components } => {
                t!(engine_export_too_large, n_mb = n_mb, max_mb = max_mb, most = most_components)
            }
            Self::ExportedImagesTooLarge { n_mb, max_mb } => {
                t!(engine_exported_images_too_large, n_mb = n_mb, max_mb = max_mb)
            }
            Self::NotWritten => t!(engine_not_written).into(),
            Self::NoSuchImage { image_idx, n_images } => {
                t!(engine_no_such_image, image_idx = image_idx, n_images = n_images)
            }
            Self::NoSuchComponent { component, rank } => {
                t!(engine_no_such_component, component = u64::from(*component) + 1, rank = rank)
            }
            Self::NoSuchPoint { point, n } => t!(engine_no_such_point, point = u64::from(*point) + 1, n = n),
            Self::TooManyPictures { n, max } => t!(engine_too_many_pictures, n = n, max = max),
        }
    }
}

impl From<EngineError> for Problem {
    fn from(error: EngineError) -> Self {
        let kind = match &error {
            EngineError::Cancelled => ProblemKind::Cancelled,
            EngineError::Source(_) | EngineError::ImageSet(_) | EngineError::Pca(_) => ProblemKind::Input,
            EngineError::Foreign(_)
            | EngineError::Joint(_)
            | EngineError::Noise(_)
            | EngineError::NoMemoryForNoise { .. } => ProblemKind::Input,
            EngineError::NoSample
            | EngineError::NoDraws { .. }
            | EngineError::NothingToRead { .. }
            | EngineError::TooManyClasses { .. }
            | EngineError::MaterialTooLarge { .. }
            | EngineError::NothingHeldOut
            | EngineError::NothingToName
            | EngineError::NoLabelsToExport
            | EngineError::NoComponents
            | EngineError::ExportTooLarge { .. }
            | EngineError::ExportedImagesTooLarge { .. }
            | EngineError::EmptyPart => ProblemKind::Input,
            EngineError::NotFinite | EngineError::NotWritten => ProblemKind::Bug,
            _ => ProblemKind::Request,
        };
        Problem { kind, message: error.message() }
    }
}
