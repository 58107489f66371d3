//! Moments gathered from batches of images, with a sample that is drawn on the way.
//!
//! The sample are the images of least rank, those that are held out before all others. One that is pushed out by another is
//! added then. So neither sums nor sample depend on the order of the images or on how they are cut into batches.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use subspace_lab_science::{ClassSums, Depth, ImageShape, Pixels, Stage, Steps, Sums, SumsError, Values, steps};
use subspace_lab_words::t;

use crate::{MomentsFileError, Sample};

/// What a 255th is in 65535ths.
const STEP: u16 = 257;

/// Images of one shape and depth.
#[derive(Debug, Clone, Copy)]
pub struct Batch<'a> {
    /// Geometry of every image.
    pub shape: ImageShape,
    /// The value that means intensity 1.
    pub max_value: u16,
    /// `(n_images * n_features)`
    pub pixels: Values<'a>,
    /// Class of each image by name, if it has one.
    pub classes: &'a [Option<&'a str>],
    /// Whether each image is held out: in no sum, but maybe in the sample.
    pub is_held_out: &'a [bool],
    /// Rank of each image in the draw of the sample.
    pub ranks: &'a [u64],
}

/// An image that is in the sample so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Held {
    pub(crate) pixels: Pixels,
    pub(crate) class: Option<String>,
}

/// Moments while they are gathered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gathering {
    pub(crate) sums: Sums,
    pub(crate) n_sample: usize,
    /// By whether it is analysed else, then by rank, then by how many of the same rank came before.
    pub(crate) sample: BTreeMap<(bool, u64, u64), Held>,
}

impl Gathering {
    /// Of no image, with so many to be in the sample.
    pub fn new(shape: ImageShape, depth: Depth, max_value: u16, n_sample: usize) -> Self {
        Self { sums: Sums::new(shape, depth, max_value), n_sample, sample: BTreeMap::new() }
    }

    /// Images that were given, less those that were held out and are in no sample.
    pub fn n_images(&self) -> u64 {
        self.sums.n_images() + self.sample.len() as u64
    }

    /// Adds images. `None` if it was cancelled, with what was gathered in unknown state.
    ///
    /// # Errors
    /// [`MomentsFileError::Sums`] if they are of another shape or brightest value, or too many.
    ///
    /// # Panics
    /// If what is said of each image is not as long as there are images.
    pub async fn add(&mut self, batch: Batch<'_>, steps: &mut Steps<'_>) -> Option<Result<(), MomentsFileError>> {
        let own;
        let (mut pixels, mut max_value) = (batch.pixels, batch.max_value);
        match (self.sums.depth(), pixels) {
            (Depth::Eight, Values::Sixteen(_)) => {
                if let Err(error) = self.deepen() {
                    return Some(Err(error));
                }
            }
            (Depth::Sixteen, Values::Eight(values)) => {
                own = deep(values);
                pixels = Values::Sixteen(&own);
                max_value = max_value.saturating_mul(STEP);
            }
            _ => {}
        }
        let what = match () {
            () if self.sums.shape() != batch.shape => t!(sums_shape),
            () if self.sums.max_value() != max_value => t!(sums_max_value),
            () => return self.take(batch, pixels, steps).await,
        };
        Some(Err(SumsError::Different { what }.into()))
    }

    /// Adds images at once; `pause` is asked between blocks of work whether to go on.
    ///
    /// # Errors
    /// As of [`Gathering::add`].
    pub fn add_at_once(
        &mut self,
        batch: Batch<'_>,
        pause: &mut dyn FnMut() -> ControlFlow<()>,
    ) -> Option<Result<(), MomentsFileError>> {
        let mut listener = Pausing(pause);
        steps::finish(self.add(batch, &mut Steps::told_to(&mut listener)))
    }

    async fn take(
        &mut self,
        batch: Batch<'_>,
        pixels: Values<'_>,
        steps: &mut Steps<'_>,
    ) -> Option<Result<(), MomentsFileError>> {
        let n_features = self.sums.shape().n_features();
        let n_images = pixels.len() / n_features;
        let sizes = [batch.classes.len(), batch.is_held_out.len(), batch.ranks.len()];
        assert_eq!(sizes, [n_images; 3], "one of each for each image");
        if self.n_sample == 0 && !batch.is_held_out.contains(&true) {
            return Some(self.sums.add(pixels, Some(batch.classes), steps).await?.map_err(Into::into));
        }
        let mut added = match pixels {
            Values::Eight(_) => Pixels::Eight(Vec::new()),
            Values::Sixteen(_) => Pixels::Sixteen(Vec::new()),
        };
        let mut classes: Vec<Option<String>> = Vec::new();
        let mut push = |is_analysed: bool, held: Held| {
            if is_analysed {
                append(&mut added, &held.pixels);
                classes.push(held.class);
            }
        };
        for (position, image) in pixels.images(n_features).enumerate() {
            let is_analysed = !batch.is_held_out[position];
            let held = Held { pixels: owned(image), class: batch.classes[position].map(str::to_owned) };
            if self.n_sample == 0 {
                push(is_analysed, held);
                continue;
            }
            let rank = batch.ranks[position];
            let n_alike = self.sample.range((is_analysed, rank, 0)..=(is_analysed, rank, u64::MAX)).count();
            self.sample.insert((is_analysed, rank, n_alike as u64), held);
            if self.sample.len() > self.n_sample
                && let Some(((is_analysed, ..), last)) = self.sample.pop_last()
            {
                push(is_analysed, last);
            }
        }
        let classes: Vec<Option<&str>> = classes.iter().map(Option::as_deref).collect();
        Some(self.sums.add(added.values(), Some(&classes), steps).await?.map_err(Into::into))
    }

    fn deepen(&mut self) -> Result<(), MomentsFileError> {
        self.sums = deepened(&self.sums)?;
        for held in self.sample.values_mut() {
            held.pixels = deepened_pixels(&held.pixels);
        }
        Ok(())
    }

    /// The sums, and the sample if there is one.
    pub(crate) fn into_parts(self) -> (Sums, Option<Sample>) {
        let sample = self.sample();
        (self.sums, sample)
    }

    pub(crate) fn sample(&self) -> Option<Sample> {
        if self.sample.is_empty() {
            return None;
        }
        let mut pixels = match self.sums.depth() {
            Depth::Eight => Pixels::Eight(Vec::new()),
            Depth::Sixteen => Pixels::Sixteen(Vec::new()),
        };
        self.sample.values().for_each(|held| append(&mut pixels, &held.pixels));
        Some(Sample { pixels, classes: self.sample.values().map(|held| held.class.clone()).collect() })
    }
}

struct Pausing<'a>(&'a mut dyn FnMut() -> ControlFlow<()>);

impl steps::Listener for Pausing<'_> {
    fn hear(&mut self, _stage: Stage, _n_done: usize, _n_steps: usize) {}

    fn pause(&mut self, _n_madds: usize) -> steps::Pause {
        Box::pin(std::future::ready((self.0)()))
    }
}

fn append(to: &mut Pixels, more: &Pixels) {
    match (to, more) {
        (Pixels::Eight(values), Pixels::Eight(more)) => values.extend_from_slice(more),
        (Pixels::Sixteen(values), Pixels::Sixteen(more)) => values.extend_from_slice(more),
        // All are of the depth of the sums.
        _ => {}
    }
}

pub(crate) fn owned(values: Values<'_>) -> Pixels {
    match values {
        Values::Eight(values) => Pixels::Eight(values.to_vec()),
        Values::Sixteen(values) => Pixels::Sixteen(values.to_vec()),
    }
}

fn deep(values: &[u8]) -> Vec<u16> {
    values.iter().map(|&value| u16::from(value) * STEP).collect()
}

/// Images of 8 bits as those of 16.
pub(crate) fn deepened_pixels(pixels: &Pixels) -> Pixels {
    match pixels {
        Pixels::Eight(values) => Pixels::Sixteen(deep(values)),
        Pixels::Sixteen(_) => pixels.clone(),
    }
}

/// Moments of images of 8 bits as those of the same images of 16.
pub(crate) fn deepened(sums: &Sums) -> Result<Sums, MomentsFileError> {
    let max_value = sums.max_value().saturating_mul(STEP);
    let none = Sums::new(sums.shape(), Depth::Sixteen, max_value);
    if sums.n_images() > none.max_images() {
        return Err(SumsError::TooMany { max_images: none.max_images() }.into());
    }
    let step = i64::from(STEP);
    let times = |numbers: &[i64], factor: i64| numbers.iter().map(|number| number * factor).collect();
    let classes = sums.classes().iter().map(|class| ClassSums { sums: times(&class.sums, step), ..class.clone() });
    let (all, products) = (times(sums.sums(), step), times(sums.products(), step * step));
    let kind = (sums.shape(), Depth::Sixteen, max_value);
    Ok(Sums::from_parts(kind, sums.n_images(), all, products, classes.collect())?)
}
