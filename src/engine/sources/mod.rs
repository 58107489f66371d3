//! Where image sets come from. A new format is one file here and one arm in [`read`].

mod drawn;
mod moments;
mod pixels;
pub(crate) mod sheet;

use subspace_lab_protocol::MAX_CLASSES;
use subspace_lab_protocol::drawing::Drawn;
use subspace_lab_protocol::intake::PlanLine;
use subspace_lab_protocol::request::Source;
use subspace_lab_science::{DrawingError, ImageSetError, Labels, Steps, SumsError};
use subspace_lab_words::{Message, Tells, Words, t};

use crate::given::Given;

/// Largest image set, in bytes of pixels: checked before anything of that size is allocated.
pub(crate) const MAX_PIXEL_BYTES: usize = 512 << 20;

/// A set with its name for people.
pub(crate) struct TitledSet {
    pub(crate) title: Message,
    /// Positions to show first, each within the set.
    pub(crate) first_shown: Vec<usize>,
    /// One per image, or none.
    pub(crate) image_names: Vec<String>,
    /// Images from lossy formats.
    pub(crate) n_lossy: u32,
    /// How it was drawn, if it was.
    pub(crate) drawn: Option<Drawn>,
    /// What of the files became the set; empty where there was nothing to decide.
    pub(crate) plan: Vec<PlanLine>,
    pub(crate) given: Given,
}

/// Why bytes did not become an image set.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.words())]
pub(crate) enum SourceError {
    Description(String),
    NothingBeside,
    Sheet(String),
    SheetTooSmall { width: usize, height: usize, n_images: usize, columns: usize },
    EmptySheet { n_images: usize, height: usize, width: usize },
    Channels { n_channels: usize },
    Classes { n: usize },
    TooLarge { n_bytes: u128 },
    MomentsTooLarge { n_bytes: u128 },
    HalfValue,
    Drawing(#[from] DrawingError),
    ImageSet(#[from] ImageSetError),
    Sums(#[from] SumsError),
}

impl Tells for SourceError {
    fn message(&self) -> Message {
        match self {
            Self::Description(it) => t!(source_description, detail = it),
            Self::NothingBeside => t!(source_nothing_beside).into(),
            Self::Sheet(it) => t!(source_sheet, detail = it),
            Self::SheetTooSmall { width, height, n_images, columns } => {
                t!(source_sheet_too_small, width = width, height = height, n_images = n_images, columns = columns)
            }
            Self::EmptySheet { n_images, height, width } => {
                t!(source_empty_sheet, n_images = n_images, height = height, width = width)
            }
            Self::Channels { n_channels } => t!(source_channels, n_channels = n_channels),
            Self::Classes { n } => t!(source_classes, n = n, max_classes = MAX_CLASSES),
            Self::TooLarge { n_bytes } => t!(source_too_large, n_bytes = n_bytes, max_pixel_bytes = MAX_PIXEL_BYTES),
            Self::MomentsTooLarge { n_bytes } => {
                t!(source_moments_too_large, n_bytes = n_bytes, max_bytes = MAX_PIXEL_BYTES)
            }
            Self::HalfValue => t!(source_half_value).into(),
            Self::Drawing(error) => error.message(),
            Self::ImageSet(error) => error.message(),
            Self::Sums(error) => error.message(),
        }
    }
}

pub(crate) async fn read(source: Source, steps: &mut Steps<'_>) -> Result<TitledSet, SourceError> {
    match source {
        Source::Sheet { description, sheet } => sheet::read(&description, &sheet),
        Source::Drawn { description, sheet, spec, seed } => {
            drawn::read((&description, &sheet), &spec, seed, steps).await
        }
        Source::Pixels(pixels) => pixels::read(pixels),
        Source::Moments(moments) => moments::read(*moments),
        Source::Beside => Err(SourceError::NothingBeside),
    }
}

/// Labels whose positions are all below the one that means no label on the way back.
fn labels(classes: Vec<String>, class_idx: impl Iterator<Item = Option<u16>>) -> Result<Labels, SourceError> {
    if classes.len() > MAX_CLASSES {
        return Err(SourceError::Classes { n: classes.len() });
    }
    Ok(Labels { classes, class_idx: class_idx.collect() })
}

/// Images shown first where a set does not name them.
fn first_images(n_images: usize) -> Vec<usize> {
    (0..n_images.min(24)).collect()
}

/// The product, a number of bytes, if that is within [`MAX_PIXEL_BYTES`].
fn checked_size(sizes: &[usize]) -> Result<usize, SourceError> {
    let n_bytes =
        sizes.iter().try_fold(1_u128, |product, &size| product.checked_mul(size as u128)).unwrap_or(u128::MAX);
    if n_bytes > MAX_PIXEL_BYTES as u128 { Err(SourceError::TooLarge { n_bytes }) } else { Ok(n_bytes as usize) }
}
