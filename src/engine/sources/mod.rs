//! Where image sets come from. A new format is one file here and one arm in [`read`].

mod drawn;
mod pixels;
pub(crate) mod sheet;

use subspace_lab_protocol::MAX_CLASSES;
use subspace_lab_protocol::drawing::Drawn;
use subspace_lab_protocol::intake::PlanLine;
use subspace_lab_protocol::request::Source;
use subspace_lab_science::{DrawingError, ImageSet, ImageSetError, Labels, Steps};

/// Largest image set, in bytes of pixels: checked before anything of that size is allocated.
pub(crate) const MAX_PIXEL_BYTES: usize = 512 << 20;

/// A set with its name for people.
pub(crate) struct TitledSet {
    pub(crate) title: String,
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
    pub(crate) set: ImageSet,
}

/// Why bytes did not become an image set.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SourceError {
    #[error("the set's description cannot be read ({0}); it must be JSON as static/samples/README.md describes")]
    Description(String),
    #[error("the images did not come with the request; open the set again")]
    NothingBeside,
    #[error("the sprite sheet cannot be decoded ({0}); it must be a WebP, best a lossless one")]
    Sheet(String),
    #[error("the sprite sheet is {width} x {height} pixels, too small for {n_images} tiles in {columns} columns")]
    SheetTooSmall { width: usize, height: usize, n_images: usize, columns: usize },
    #[error("the description speaks of {n_images} tiles of {height} x {width} pixels; every number must be at least 1")]
    EmptySheet { n_images: usize, height: usize, width: usize },
    #[error("{n_channels} channels were given; images are gray (1) or RGB (3)")]
    Channels { n_channels: usize },
    #[error("{n} classes were given; at most {MAX_CLASSES} can be told apart")]
    Classes { n: usize },
    #[error("the images would take {n_bytes} bytes; at most {MAX_PIXEL_BYTES} can be loaded")]
    TooLarge { n_bytes: u128 },
    #[error("the images end within a value of 16 bits; open the set again")]
    HalfValue,
    #[error(transparent)]
    Drawing(#[from] DrawingError),
    #[error(transparent)]
    ImageSet(#[from] ImageSetError),
}

pub(crate) async fn read(source: Source, steps: &mut Steps<'_>) -> Result<TitledSet, SourceError> {
    match source {
        Source::Sheet { description, sheet } => sheet::read(&description, &sheet),
        Source::Drawn { description, sheet, spec, seed } => {
            drawn::read((&description, &sheet), &spec, seed, steps).await
        }
        Source::Pixels(pixels) => pixels::read(pixels),
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
