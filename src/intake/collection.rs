//! What was found so far: prepared images, label files, and what was left out.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::sync::Arc;
use subspace_lab_words::Message;

use subspace_lab_protocol::intake::{ColorMode, PlanChoice, PlanLine, Preparation};

use crate::arrays;
use crate::containers::array::Candidate;
use crate::error::Refusal;
use crate::label_arrays::LabelArray;
use crate::limits::Limits;
use crate::lists::Table;
use crate::prepare::{Prepared, Target};
use crate::raster::{Numbers, Raster};
use crate::resize::Window;
use crate::samples::Samples;

/// What is wanted, and what is never exceeded.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    pub(crate) preparation: Preparation,
    /// What was chosen and is not among the files is left to the rules, with a note, instead of ending the reading.
    pub(crate) is_lenient: bool,
    pub(crate) target: Target,
    pub(crate) limits: Limits,
}

/// Which image it is: a file, or a part of one by its number.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Origin {
    pub(crate) path: Arc<str>,
    /// Row of an array, tile of a sheet or record of a batch.
    pub(crate) part: Option<u32>,
}

impl Origin {
    /// What the image is called: `cats/12.jpg`, `digits.npz#12`.
    pub(crate) fn name(&self) -> String {
        match self.part {
            None => self.path.to_string(),
            Some(part) => format!("{}#{part}", self.path),
        }
    }
}

/// What one would want to know of an image before it was prepared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Traits {
    /// Width and height.
    pub(crate) size: (u32, u32),
    pub(crate) is_gray: bool,
    /// It is part of an array, or one by itself.
    pub(crate) is_array: bool,
    pub(crate) is_transparent: bool,
    /// Its file has more than 8 bits a value.
    pub(crate) is_deep: bool,
    /// What its numbers are, if their range is to be chosen.
    pub(crate) numbers: Option<Numbers>,
    /// The number that stood where there was none, and how often.
    pub(crate) missing: Option<(f64, u64)>,
    pub(crate) is_lossy: bool,
    /// Of a transparent image, a digest of its pixels over another background.
    pub(crate) elsewhere: Option<u128>,
}

/// A prepared image.
#[derive(Debug, Clone)]
pub(crate) struct Image {
    pub(crate) origin: Origin,
    /// Class that its file states, such as a record of a batch.
    pub(crate) own_class: Option<Arc<str>>,
    pub(crate) prepared: Prepared,
    pub(crate) traits: Traits,
}

impl Image {
    /// By path, then part; the same path twice, by pixels: never by the order of coming.
    pub(crate) fn compare(&self, other: &Self) -> Ordering {
        self.origin.cmp(&other.origin).then_with(|| self.prepared.samples.compare(&other.prepared.samples))
    }
}

/// An array of images, whose labels may be in another array.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ImageArray {
    /// The path that its images have.
    pub(crate) path: Arc<str>,
    /// Path and name of the array, by which labels are found.
    pub(crate) full_name: String,
    pub(crate) n_images: usize,
}

/// Everything that was found.
#[derive(Debug, Clone, Default)]
pub(crate) struct Collection {
    pub(crate) images: Vec<Image>,
    pub(crate) refusals: Vec<(String, Refusal)>,
    pub(crate) image_arrays: Vec<ImageArray>,
    pub(crate) label_arrays: Vec<LabelArray>,
    /// Arrays that could be pictures, taken or not.
    pub(crate) candidates: Vec<Candidate>,
    /// Arrays that are one picture each.
    pub(crate) n_single_arrays: u64,
    /// Whether the fourth band of an array was taken for transparency, if one has four.
    pub(crate) fourth_band: Option<bool>,
    pub(crate) tables: Vec<Table>,
    /// What was decided, and where something else can be chosen.
    pub(crate) plan: Vec<PlanLine>,
    pub(crate) choices: Vec<PlanChoice>,
    /// Sentences, sorted so that the order of files does not matter.
    pub(crate) notes: BTreeSet<Message>,
    /// Sentences about single files, of which there may be many.
    pub(crate) file_notes: BTreeSet<Message>,
    /// Shape guessed for the rows of the first two-dimensional array, by path.
    pub(crate) guessed_row_shape: Option<(String, [u32; 3])>,
    /// Bytes of all prepared pixels.
    n_bytes: u64,
}

impl Collection {
    /// Prepares and keeps an image, or the tiles of it if sheets are expected and it is a file of its own.
    pub(crate) fn add(
        &mut self,
        plan: &Plan,
        origin: Origin,
        own_class: Option<Arc<str>>,
        raster: &Raster,
    ) -> Result<(), Refusal> {
        let opaque;
        let raster = if plan.preparation.choices.has_alpha == Some(false) && raster.layout.has_alpha() {
            opaque = raster.opaque();
            &opaque
        } else {
            raster
        };
        let (width, height) = raster.turned_size();
        match plan.preparation.tile_px {
            Some(tile_px) if origin.part.is_none() => {
                let tiles = crate::sheet::tiles(raster, tile_px, &plan.limits)?;
                for (part, tile) in (0..).zip(tiles) {
                    let origin = Origin { path: Arc::clone(&origin.path), part: Some(part) };
                    self.add_part(plan, origin, None, raster, tile)?;
                }
                Ok(())
            }
            _ => {
                let whole = Window { left: 0, top: 0, width: width.into(), height: height.into() };
                self.add_part(plan, origin, own_class, raster, whole)
            }
        }
    }

    fn add_part(
        &mut self,
        plan: &Plan,
        origin: Origin,
        own_class: Option<Arc<str>>,
        raster: &Raster,
        region: Window,
    ) -> Result<(), Refusal> {
        let max = plan.limits.prepared_bytes;
        let as_it_is;
        let target = if raster.is_array && plan.preparation.keeps_arrays {
            as_it_is = arrays::as_they_are(plan);
            &as_it_is
        } else {
            &plan.target
        };
        let n_more = target.n_bytes(raster, region).saturating_add(Limits::IMAGE_BYTES);
        if self.n_bytes.saturating_add(n_more) > max {
            return Err(Refusal::SetFull { max });
        }
        let prepared = target.prepare(raster, region);
        self.n_bytes += prepared.samples.n_bytes() + Limits::IMAGE_BYTES;
        let is_transparent = raster.is_transparent(region);
        let traits = Traits {
            size: (region.width as u32, region.height as u32),
            is_array: raster.is_array,
            is_gray: if target.color == ColorMode::Gray { raster.is_gray(region) } else { prepared.is_gray() },
            is_transparent,
            is_deep: !matches!(raster.samples, Samples::Eight(_)),
            numbers: raster.numbers,
            missing: raster.missing,
            is_lossy: raster.is_lossy,
            elsewhere: is_transparent.then(|| {
                let target = Target { background: target.other_background(), ..target.clone() };
                target.prepare(raster, region).samples.digest()
            }),
        };
        self.images.push(Image { origin, own_class, prepared, traits });
        Ok(())
    }

    /// Counts bytes that are there already.
    pub(crate) fn reserve(&mut self, n_bytes: u64) {
        self.n_bytes = self.n_bytes.saturating_add(n_bytes);
    }

    /// Records that a file, or a member of an archive, gave no image.
    pub(crate) fn refuse(&mut self, path: impl Into<String>, refusal: Refusal) {
        self.refusals.push((path.into(), refusal));
    }
}
