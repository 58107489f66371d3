//! # Moments of a noise, estimated from draws
//!
//! Where no closed form exists, M1 and M2 are means over draws of T(x) for every analysed image: [`N_GROUPS`] independent
//! groups of draws, so that what follows from some of them can be judged by others (`denoising/drawn.rs`).
//!
//! Within the first [`MAX_COMPONENTS`] components (all, where there are no more): with s the scores of an image and t those of
//! its draw, E[t], E[t sᵀ] and E[t tᵀ]; of whole pictures, the mean of what the noise adds.

use ndarray::{Array1, Array2, ArrayView2, Axis, Slice};

use crate::image_set::ImageSet;
use crate::linalg::{self, Take};
use crate::noise::Noise;
use crate::pca::Pca;
use crate::seeds;
use crate::steps::Steps;
use crate::values::Values;

/// Independent groups of draws.
pub const N_GROUPS: usize = 4;

/// Components that an estimate works in at most: those that curves are looked at, at a bearable cost.
pub const MAX_COMPONENTS: usize = 512;

/// Draws of each group, at least; every image is drawn equally often.
pub const MIN_DRAWS: usize = 4096;

/// Images corrupted at a time.
const BATCH: usize = 256;

/// Operations that corrupting one value counts as: drawing a normal number is the dearest.
pub const NOISING: usize = 16;

/// Moments of draws in the coordinates of the components.
#[derive(Debug, Clone, PartialEq)]
pub struct Estimate {
    /// E[t], `(r)`.
    pub mean: Array1<f64>,
    /// E[t sᵀ], `(r, r)`.
    cross: Array2<f64>,
    /// E[t tᵀ], `(r, r)`.
    second: Array2<f64>,
    /// Mean of T(x) over images and draws, `(n_features)`.
    pub shift: Array1<f32>,
}

impl Estimate {
    /// The mean of estimates from equally many draws each.
    pub(crate) fn mean(estimates: &[&Self]) -> Self {
        let mut sum = estimates[0].clone();
        for other in &estimates[1..] {
            sum.mean += &other.mean;
            sum.cross += &other.cross;
            sum.second += &other.second;
            sum.shift += &other.shift;
        }
        let n = estimates.len() as f64;
        sum.mean /= n;
        sum.cross /= n;
        sum.second /= n;
        sum.shift /= n as f32;
        sum
    }

    /// E[(t − E[t]) sᵀ]: scores of clean images have no mean.
    pub fn cross(&self) -> Array2<f64> {
        self.cross.clone()
    }

    /// Covariance of t.
    pub fn second(&self) -> Array2<f64> {
        self.second_about(&self.mean)
    }

    /// E[(t − mean)(t − mean)ᵀ].
    pub(crate) fn second_about(&self, mean: &Array1<f64>) -> Array2<f64> {
        let entry = |(i, j): (usize, usize)| {
            self.second[(i, j)] - self.mean[i] * mean[j] - mean[i] * self.mean[j] + mean[i] * mean[j]
        };
        Array2::from_shape_fn(self.second.dim(), entry)
    }
}

/// Components that an estimate works in.
pub fn n_components(pca: &Pca) -> usize {
    pca.rank().min(MAX_COMPONENTS)
}

/// Draws of each image in each group.
pub fn n_draws(pca: &Pca) -> usize {
    MIN_DRAWS.div_ceil(pca.n_samples())
}

/// Steps of [`estimate`].
pub(crate) fn n_batches(pca: &Pca) -> usize {
    pca.n_samples().div_ceil(BATCH)
}

/// Group number `group` under `seed`: [`n_draws`] draws of every analysed image of `set`. `None` if the listener had enough.
pub async fn estimate(
    pca: &Pca,
    set: &ImageSet,
    noise: &Noise,
    seed: u64,
    group: usize,
    steps: &mut Steps<'_>,
) -> Option<Estimate> {
    let (n_samples, n_draws, r) = (pca.n_samples(), n_draws(pca), n_components(pca));
    let components = pca.components();
    let components = components.slice_axis(Axis(0), Slice::from(0..r));
    let mut shift = Array1::<f64>::zeros(pca.n_features());
    let (mut mean, mut cross, mut second) = (Array1::zeros(r), Array2::zeros((r, r)), Array2::zeros((r, r)));
    for start in (0..n_samples).step_by(BATCH) {
        let images: Vec<Values<'_>> = (start..(start + BATCH).min(n_samples)).map(|i| set.image(i)).collect();
        let clean = pca.center(&images, steps).await?;
        let scores = scores(&clean, components, steps).await?;
        for draw in 0..n_draws {
            let mut drawn = clean.clone();
            for (i, mut row) in drawn.outer_iter_mut().enumerate() {
                steps.spend_plain(NOISING * row.len()).await?;
                let number = ((group * n_draws + draw) * n_samples + start + i) as u64;
                let mut stream = seeds::stream(seed, "noise moments", number);
                if let Some(image) = row.as_slice_mut() {
                    noise.corrupt(pca, image, &mut stream);
                }
                shift.iter_mut().zip(&row).for_each(|(sum, &value)| *sum += f64::from(value));
            }
            let drawn = self::scores(&drawn, components, steps).await?;
            mean += &drawn.sum_axis(Axis(0));
            cross += &linalg::product(&drawn, Take::Transposed, &scores, Take::AsIs, steps).await?;
            linalg::add_gram_lower(&mut second, &drawn, steps).await?;
        }
        steps.next().await?;
    }
    for i in 0..r {
        (i + 1..r).for_each(|j| second[(i, j)] = second[(j, i)]);
    }
    let n = (n_samples * n_draws) as f64;
    let shift = shift.mapv(|sum| (sum / n) as f32);
    Some(Estimate { mean: mean / n, cross: cross / n, second: second / n, shift })
}

async fn scores(images: &Array2<f32>, components: ArrayView2<'_, f32>, steps: &mut Steps<'_>) -> Option<Array2<f64>> {
    Some(linalg::product_with_transpose(images.view(), components, steps).await?.mapv(f64::from))
}
