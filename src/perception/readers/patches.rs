//! Convolutional features without training: how much each quarter of an image looks like some of its own patches, then a
//! linear map (Coates and Ng 2012, with random patches as filters).

use std::ops::ControlFlow;
use subspace_lab_words::t;

use subspace_lab_science::{ImageShape, seeds};
use subspace_lab_vocabulary::{LaneProgress, LaneStage, ReaderInfo};

use super::{Cost, Outcome, Reader, Size, ridge};
use crate::definite::{cholesky, solve};
use crate::examples::{Examples, Task};
use crate::fingerprint::fingerprint;
use crate::news::{News, Tell, Told};
use crate::product::{Into, View, Workspace, product, self_product};

/// Side of a patch, in pixels.
const SIDE: usize = 6;
/// Patches that serve as filters.
const N_FILTERS: usize = 256;
/// Patches that the covariance is estimated from.
const N_PATCHES: usize = 8192;
/// Added to the variance of a patch, whose pixels have variance 1 over the whole image.
const CONTRAST_FLOOR: f32 = 0.01;
/// Added to the diagonal of the covariance of patches of variance 1.
const WHITENING_FLOOR: f64 = 0.1;
/// Positions of a patch along the longer side of an image, about.
const N_POSITIONS: usize = 12;
/// Two signs of each filter in each quarter.
const N_POOLED: usize = 8;
/// Images between two pieces of news.
const BLOCK: usize = 64;

static ABOUT: ReaderInfo = ReaderInfo {
    id: "patches",
    title: t!(readers_patches),
    summary: t!(readers_patches_summary),
    has_epochs: false,
    parameters: &[],
};

pub(super) struct Patches;

impl Reader for Patches {
    fn about(&self) -> &'static ReaderInfo {
        &ABOUT
    }

    fn cost(&self, size: Size, _values: &[f64]) -> Cost {
        let windows = Windows::of(size.shape);
        let n_features = (N_FILTERS * N_POOLED) as f64;
        let n_images = (size.n_train + size.n_test) as f64;
        let beside = ridge::cost(size.n_train as f64, size.n_test as f64, n_features, size.n_classes as f64);
        let filtering = (windows.n_positions() * windows.n_values * N_FILTERS) as f64;
        Cost { madds: beside.madds + n_images * filtering, peak_bytes: beside.peak_bytes + 4.0 * n_images * n_features }
    }

    fn read(&self, task: &Task, _values: &[f64], seed: u64, tell: &mut Tell<'_>) -> Told<Outcome> {
        let windows = Windows::of(task.shape);
        let filters = filters(&windows, &task.train, seed);
        let total = (task.train.n() + task.test.n()) as u32;
        let mut features = |examples: &Examples, n_before: usize| {
            features(&windows, &filters, examples, &mut |done| {
                tell(News::Progress(LaneProgress { stage: LaneStage::Features, done: (n_before + done) as u32, total }))
            })
        };
        let train = features(&task.train, 0)?;
        let test = features(&task.test, task.train.n())?;
        let (scores, choice) = ridge::fit(&train, task.n_classes, seed, tell)?;
        let predicted = |examples: &Examples| scores.classes(&examples.pixels, examples.n_features);
        ControlFlow::Continue(Outcome {
            predicted: predicted(&test),
            train_predicted: Some(predicted(&train)),
            choices: vec![
                t!(readers_patches_taken, n_filters = N_FILTERS, height = windows.height, width = windows.width),
                choice,
            ],
            fingerprint: fingerprint(&scores.weights),
        })
    }
}

/// Where patches are taken from images of one shape.
struct Windows {
    shape: ImageShape,
    height: usize,
    width: usize,
    stride: usize,
    n_rows: usize,
    n_columns: usize,
    /// Numbers of a patch.
    n_values: usize,
}

impl Windows {
    fn of(shape: ImageShape) -> Self {
        let (height, width) = (SIDE.min(shape.height_px), SIDE.min(shape.width_px));
        let stride = (shape.height_px.max(shape.width_px) / N_POSITIONS).max(1);
        Self {
            shape,
            height,
            width,
            stride,
            n_rows: (shape.height_px - height) / stride + 1,
            n_columns: (shape.width_px - width) / stride + 1,
            n_values: shape.n_channels * height * width,
        }
    }

    fn n_positions(&self) -> usize {
        self.n_rows * self.n_columns
    }

    /// Appends the patch with this corner, less its mean and divided by its deviation.
    fn take(&self, image: &[f32], row: usize, column: usize, patches: &mut Vec<f32>) {
        let start = patches.len();
        for channel in 0..self.shape.n_channels {
            for y in row..row + self.height {
                let from = (channel * self.shape.height_px + y) * self.shape.width_px + column;
                patches.extend_from_slice(&image[from..from + self.width]);
            }
        }
        let patch = &mut patches[start..];
        let n = patch.len() as f32;
        let mean = patch.iter().sum::<f32>() / n;
        let variance = patch.iter().map(|x| (x - mean) * (x - mean)).sum::<f32>() / n;
        let scale = 1.0 / (variance + CONTRAST_FLOOR).sqrt();
        patch.iter_mut().for_each(|x| *x = (*x - mean) * scale);
    }
}

/// Directions `(n_values, N_FILTERS)`: with the covariance C of patches, C⁻¹ q / sqrt(qᵀ C⁻¹ q) for random patches q, so that a
/// product with a patch is the cosine-like similarity of both after whitening.
fn filters(windows: &Windows, train: &Examples, seed: u64) -> Vec<f32> {
    let mut stream = seeds::stream(seed, "patches", 0);
    let mut patches = Vec::with_capacity(N_PATCHES * windows.n_values);
    let mut below = |bound: usize| seeds::below(&mut stream, bound as u64) as usize;
    for _ in 0..N_PATCHES {
        let image = &train.pixels[below(train.n()) * train.n_features..][..train.n_features];
        let row = below(windows.shape.height_px - windows.height + 1);
        let column = below(windows.shape.width_px - windows.width + 1);
        windows.take(image, row, column, &mut patches);
    }
    let side = windows.n_values;
    let mut gram = vec![0.0; side * side];
    let all = View::rows(&patches, N_PATCHES, side);
    self_product(&mut gram, all.transposed(), &mut Workspace::default());
    let mut covariance: Vec<f64> = gram.iter().map(|&sum| f64::from(sum) / N_PATCHES as f64).collect();
    (0..side).for_each(|i| covariance[i * side + i] += WHITENING_FLOOR);
    // The floor makes it definite.
    let _ = cholesky(&mut covariance, side);
    let chosen: Vec<f32> = (0..side)
        .flat_map(|value| (0..N_FILTERS).map(move |filter| (value, filter)))
        .map(|(value, filter)| patches[filter * side + value])
        .collect();
    let whitened = solve(&covariance, &chosen, side);
    let mut squares = vec![0.0; N_FILTERS];
    for (chosen, whitened) in chosen.chunks_exact(N_FILTERS).zip(whitened.chunks_exact(N_FILTERS)) {
        for ((square, &q), w) in squares.iter_mut().zip(chosen).zip(whitened) {
            *square += f64::from(q) * w;
        }
    }
    let scales: Vec<f64> = squares.iter().map(|&square| if square > 0.0 { 1.0 / square.sqrt() } else { 0.0 }).collect();
    whitened.iter().enumerate().map(|(at, w)| (w * scales[at % N_FILTERS]) as f32).collect()
}

/// Both signs of each filter's answers, rectified and averaged over each quarter of the image.
fn features(
    windows: &Windows,
    filters: &[f32],
    examples: &Examples,
    progress: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> Told<Examples> {
    let n_features = N_FILTERS * N_POOLED;
    let mut pixels = vec![0.0; examples.n() * n_features];
    let filters = View::rows(filters, windows.n_values, N_FILTERS);
    let (mut workspace, mut patches) = (Workspace::default(), Vec::new());
    let mut answers = vec![0.0; windows.n_positions() * N_FILTERS];
    let share = 4.0 / windows.n_positions() as f32;
    for (position, (image, pooled)) in examples.images().zip(pixels.chunks_exact_mut(n_features)).enumerate() {
        patches.clear();
        for row in 0..windows.n_rows {
            for column in 0..windows.n_columns {
                windows.take(image, row * windows.stride, column * windows.stride, &mut patches);
            }
        }
        let taken = View::rows(&patches, windows.n_positions(), windows.n_values);
        product(&mut answers, taken, filters, Into::Fresh, &mut workspace);
        for (at, answers) in answers.chunks_exact(N_FILTERS).enumerate() {
            let (row, column) = (at / windows.n_columns, at % windows.n_columns);
            let quarter = 2 * usize::from(2 * row >= windows.n_rows) + usize::from(2 * column >= windows.n_columns);
            let (above, below) = pooled[quarter * 2 * N_FILTERS..][..2 * N_FILTERS].split_at_mut(N_FILTERS);
            for ((above, below), &answer) in above.iter_mut().zip(below).zip(answers) {
                *above += share * if answer > 0.0 { answer } else { 0.0 };
                *below += share * if answer < 0.0 { -answer } else { 0.0 };
            }
        }
        if (position + 1).is_multiple_of(BLOCK) || position + 1 == examples.n() {
            progress(position + 1)?;
        }
    }
    ControlFlow::Continue(Examples { pixels, class_idx: examples.class_idx.clone(), n_features })
}
