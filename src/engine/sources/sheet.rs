//! Sprite sheets: equally sized tiles in one image, described by a JSON text.

use image::codecs::webp::WebPDecoder;
use image::{DynamicImage, ImageDecoder as _};
use serde::Deserialize;
use subspace_lab_science::{ImageSet, ImageShape, Split};
use subspace_lab_words::{Message, Tells};

use super::{SourceError, TitledSet, checked_size, first_images, labels};
use crate::given::Given;

/// The description of a sprite sheet (`static/samples/*.json`).
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(crate) struct SheetDescription {
    /// Short name, as in links.
    pub(crate) name: String,
    /// Name for people.
    pub(crate) title: String,
    /// File name of the sheet, beside the description.
    image: String,
    /// Height and width of a tile in pixels.
    tile: [usize; 2],
    channels: usize,
    columns: usize,
    pub(crate) train: usize,
    pub(crate) test: usize,
    max_value: u8,
    pub(crate) classes: Vec<String>,
    labels: Vec<u16>,
    pub(crate) licence: String,
    #[serde(default)]
    pub(crate) licence_file: String,
    pub(crate) credit: String,
    #[serde(default)]
    pub(crate) credit_file: Option<String>,
    pub(crate) source: String,
    /// Images to show first; the first ones of the set if left out.
    #[serde(default)]
    stage: Vec<usize>,
}

impl SheetDescription {
    pub(crate) fn parse(text: &str) -> Result<Self, SourceError> {
        serde_json::from_str(text).map_err(|error| SourceError::Description(error.to_string()))
    }

    pub(crate) fn shape(&self) -> ImageShape {
        ImageShape { n_channels: self.channels, height_px: self.tile[0], width_px: self.tile[1] }
    }
}

/// The file name of the sheet that a description speaks of.
///
/// # Errors
/// One sentence saying what is wrong with the description.
pub fn sheet_file_name(description: &str) -> Result<String, Message> {
    SheetDescription::parse(description).map(|it| it.image).map_err(|error| error.message())
}

pub(super) fn read(description: &str, sheet: &[u8]) -> Result<TitledSet, SourceError> {
    let it = SheetDescription::parse(description)?;
    let shape = it.shape();
    let n_images = it.train.saturating_add(it.test);
    if !matches!(it.channels, 1 | 3) {
        return Err(SourceError::Channels { n_channels: it.channels });
    }
    let n_bytes = checked_size(&[n_images, it.channels, it.tile[0], it.tile[1]])?;
    if n_bytes == 0 {
        return Err(SourceError::EmptySheet { n_images, height: it.tile[0], width: it.tile[1] });
    }
    let sheet = decode(sheet)?;
    let (width, height) = (sheet.width() as usize, sheet.height() as usize);
    let fits = it.columns.saturating_mul(shape.width_px) <= width
        && n_images.div_ceil(it.columns.max(1)).saturating_mul(shape.height_px) <= height;
    if it.columns == 0 || !fits {
        return Err(SourceError::SheetTooSmall { width, height, n_images, columns: it.columns });
    }
    let mut pixels = Vec::<u8>::with_capacity(n_bytes);
    for image_idx in 0..n_images {
        let left = image_idx % it.columns * shape.width_px;
        let top = image_idx / it.columns * shape.height_px;
        for channel in 0..shape.n_channels {
            for row in top..top + shape.height_px {
                let start = (row * width + left) * 3 + channel;
                pixels.extend(sheet.as_raw()[start..].iter().step_by(3).take(shape.width_px));
            }
        }
    }
    // Every image of a sheet has a label, or none has.
    let labels = if it.labels.is_empty() { None } else { Some(labels(it.classes, it.labels.into_iter().map(Some))?) };
    let split = Split { n_train: it.train, n_held_out: it.test };
    let set = ImageSet::new(it.name, shape, pixels, labels, split, it.max_value.into())?;
    let first_shown = match it.stage {
        stage if stage.is_empty() => first_images(n_images),
        stage => stage.into_iter().filter(|&position| position < n_images).collect(),
    };
    Ok(TitledSet {
        title: Message::verbatim(&it.title),
        first_shown,
        image_names: Vec::new(),
        n_lossy: 0,
        drawn: None,
        plan: Vec::new(),
        given: Given::Images(set),
    })
}

/// Decodes to RGB, refusing sheets beyond the pixel limit before their pixels are allocated.
fn decode(sheet: &[u8]) -> Result<image::RgbImage, SourceError> {
    let refuse = |error: image::ImageError| SourceError::Sheet(error.to_string());
    // By name: the decoders of other formats are then not part of the worker.
    let mut decoder = WebPDecoder::new(std::io::Cursor::new(sheet)).map_err(refuse)?;
    let mut limits = image::Limits::default();
    limits.max_image_width = Some(1 << 14);
    limits.max_image_height = Some(1 << 14);
    limits.max_alloc = Some(super::MAX_PIXEL_BYTES as u64);
    decoder.set_limits(limits).map_err(refuse)?;
    Ok(DynamicImage::from_decoder(decoder).map_err(refuse)?.into_rgb8())
}
