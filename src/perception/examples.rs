//! Images as readers get them: projected on a subspace, then normalised one by one.

use std::ops::ControlFlow;

use subspace_lab_science::{ImageShape, Values};
use subspace_lab_vocabulary::{LaneProgress, LaneStage};

use crate::news::{News, Tell, Told};
use crate::product::{Into, View, Workspace, product};

/// Images that are projected together.
const BLOCK: usize = 256;

/// Labelled images, all of one size.
#[derive(Debug, Clone, PartialEq)]
pub struct Examples {
    /// `(n, n_features)`, image after image in CHW order.
    pub pixels: Vec<f32>,
    /// Class of each.
    pub class_idx: Vec<u16>,
    /// Values per image, D.
    pub n_features: usize,
}

impl Examples {
    /// Number of images.
    pub fn n(&self) -> usize {
        self.class_idx.len()
    }

    /// One image after the other.
    pub fn images(&self) -> std::slice::ChunksExact<'_, f32> {
        self.pixels.chunks_exact(self.n_features)
    }

    /// Those at the positions, in their order.
    pub fn at(&self, image_idx: &[usize]) -> Self {
        Self {
            pixels: image_idx
                .iter()
                .flat_map(|&i| &self.pixels[i * self.n_features..][..self.n_features])
                .copied()
                .collect(),
            class_idx: image_idx.iter().map(|&i| self.class_idx[i]).collect(),
            n_features: self.n_features,
        }
    }
}

/// What a reader is to learn, and what it is tested on.
#[derive(Debug, Clone, PartialEq)]
pub struct Task {
    /// Geometry of every image.
    pub shape: ImageShape,
    /// Classes; labels are below this.
    pub n_classes: usize,
    /// Images to learn from.
    pub train: Examples,
    /// Images that are never learned from, and that nothing is chosen by.
    pub test: Examples,
}

/// A subspace and how images come to lie in it.
#[derive(Debug, Clone, Copy)]
pub struct Projection<'a> {
    /// The mean image of the analysis, `(n_features)` intensities.
    pub mean: &'a [f32],
    /// Orthonormal rows `(n_rows, n_features)`.
    pub components: &'a [f32],
    /// Whether the subspace is what is orthogonal to the rows, not what they span.
    pub takes_away: bool,
    /// The value that means intensity 1.
    pub max_value: u16,
}

impl Projection<'_> {
    /// Images less the mean image, projected, then each brought to mean 0 and deviation 1 over its values (paper, section 3.2;
    /// an image without any deviation becomes 0).
    ///
    /// `pixels` holds the values of the images one after the other.
    pub fn of(&self, pixels: Values<'_>, class_idx: &[u16], tell: &mut Tell<'_>) -> Told<Examples> {
        let n_features = self.mean.len();
        let n_rows = self.components.len() / n_features;
        let components = View::rows(self.components, n_rows, n_features);
        let unit = f32::from(self.max_value);
        let mut workspace = Workspace::default();
        let mut scores = Vec::new();
        let mut examples = Examples { pixels: vec![0.0; pixels.len()], class_idx: class_idx.to_vec(), n_features };
        for (block_idx, out) in examples.pixels.chunks_mut(BLOCK * n_features).enumerate() {
            let start = block_idx * BLOCK * n_features;
            let mut centered: Vec<f32> = Vec::with_capacity(out.len());
            pixels.range(start..start + out.len()).append_floats(&mut centered);
            for image in centered.chunks_exact_mut(n_features) {
                image.iter_mut().zip(self.mean).for_each(|(value, mean)| *value = *value / unit - mean);
            }
            let n = out.len() / n_features;
            scores.resize(n * n_rows, 0.0);
            let images = View::rows(&centered, n, n_features);
            product(&mut scores, images, components.transposed(), Into::Fresh, &mut workspace);
            product(out, View::rows(&scores, n, n_rows), components, Into::Fresh, &mut workspace);
            if self.takes_away {
                out.iter_mut().zip(&centered).for_each(|(projected, image)| *projected = image - *projected);
            }
            out.chunks_exact_mut(n_features).for_each(normalize);
            let done = (block_idx * BLOCK + n) as u32;
            tell(News::Progress(LaneProgress { stage: LaneStage::Projecting, done, total: class_idx.len() as u32 }))?;
        }
        ControlFlow::Continue(examples)
    }
}

/// Mean 0 and deviation 1; zeros if all values are the same.
fn normalize(image: &mut [f32]) {
    let n = image.len() as f64;
    let mean = image.iter().map(|&x| f64::from(x)).sum::<f64>() / n;
    let variance = image.iter().map(|&x| (f64::from(x) - mean) * (f64::from(x) - mean)).sum::<f64>() / n;
    // Below this lies nothing but what rounding left of intensities between 0 and 1.
    let scale = if variance > 1e-14 { 1.0 / variance.sqrt() } else { 0.0 };
    image.iter_mut().for_each(|x| *x = ((f64::from(*x) - mean) * scale) as f32);
}
