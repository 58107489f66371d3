//! Masks, and what takes the place of what they drop.
//!
//! M2 = E + kept_pairs U Λ Uᵀ with E = blockdiag((kept − kept_pairs) C + added) + ridge I. With H = Uᵀ E⁻¹ U = R Rᵀ and I +
//! kept_pairs Rᵀ Λ R = M Mᵀ, Woodbury's identity gives Uᵀ M2⁻¹ U = R M⁻ᵀ M⁻¹ Rᵀ and Uᵀ M2⁻¹ = (R M⁻ᵀ) (M⁻¹ R⁻¹ Uᵀ E⁻¹): in r x
//! r, for N < D too, Cᵀ = M⁻¹ Rᵀ Λ^(1/2), S = kept Cᵀ Λ^(1/2), and in place of L⁻¹ images are read by (R M)⁻¹ Uᵀ E⁻¹.

use ndarray::{Array2, Axis, Slice};

use super::factors::{Factors, OfCodes, condition, deviations, scale_columns, scale_rows};
use super::optimum::Optimum;
use super::structure::{self, Structure};
use super::{Detail, ridge, spectral};
use crate::data::Data;
use crate::image_set::ImageSet;
use crate::linalg;
use crate::noise::Covariance;
use crate::pca::Pca;
use crate::steps::{Stage, Steps};
use crate::sums::Sums;
use crate::values::of_either;

/// Rows of L⁻¹ U that are kept before they are added to H: many at a time for the fast product.
const ROWS: usize = 256;

/// Features whose readings are solved for at a time.
const COLUMNS: usize = 512;

/// Operations that one entry of what is added counts as: it is computed.
const ADDED: usize = 8;

/// The moments, as [`crate::noise::Moments::Blocks`] states them.
pub(super) struct Blocks {
    pub(super) kept: f64,
    pub(super) kept_pairs: f64,
    pub(super) block_idx: Vec<usize>,
    pub(super) added: Option<Covariance>,
}

/// What the blocks of E come to.
struct Inverse {
    /// H, lower triangle.
    h: Array2<f64>,
    /// (E⁻¹ U)ᵀ, `(r, n_features)`, if pictures are wanted.
    read: Option<Array2<f32>>,
    condition: f64,
}

impl Blocks {
    pub(super) async fn solve(
        self,
        pca: &Pca,
        data: Data<'_>,
        detail: Detail,
        steps: &mut Steps<'_>,
    ) -> Option<Optimum> {
        if let Some((first, second)) = self.by_structure(pca, data, steps).await? {
            return Some(spectral::solve(pca, first, second, true));
        }
        let batches = self.batches();
        steps.begin(Stage::Denoiser, batches.len() + 4 + Factors::N_STEPS).await?;
        let Inverse { h, read, condition } = self.inverse(pca, data, batches, detail, steps).await?;
        let r = linalg::cholesky(&h, steps).await?;
        drop(h);
        steps.next().await?;
        let deviations = deviations(pca, pca.rank());
        steps.spend_plain(r.len()).await?;
        let mut z = r.clone();
        scale_rows(&mut z, deviations.iter().copied());
        let mut inner = linalg::gram_of_lower(&z, steps).await?;
        steps.spend_plain(inner.len()).await?;
        inner *= self.kept_pairs;
        inner.diag_mut().mapv_inplace(|entry| entry + 1.0);
        let m = linalg::cholesky(&inner, steps).await?;
        drop(inner);
        steps.next().await?;
        let mut codes = linalg::transposed(z.view(), steps).await?;
        linalg::solve_lower(&m, &mut codes, steps).await?;
        steps.next().await?;
        let read = match read {
            Some(read) => {
                let j = linalg::product_of_lower(&r, &m, steps).await?;
                Some(solve_readings(&j, read, steps).await?)
            }
            None => None,
        };
        steps.next().await?;
        let mut gain = codes;
        let factors: Vec<f64> = deviations.iter().map(|it| self.kept * it).collect();
        steps.spend_plain(gain.len()).await?;
        scale_columns(&mut gain, &factors);
        let codes = OfCodes::Gain(factors.iter().map(|it| 1.0 / it).collect());
        Some(Factors { gain, codes, read, condition, score_rounding: 0.0, floor: 0.0 }.solve(pca, steps).await?.optimum)
    }

    /// M1 and M2 on the components where the form of the data decides. The outer `None` if it was cancelled.
    async fn by_structure(&self, pca: &Pca, data: Data<'_>, steps: &mut Steps<'_>) -> Option<Option<(f64, Vec<f64>)>> {
        let (kept, pairs) = (self.kept, self.kept_pairs);
        let second = |factor: f64, added: f64| {
            let second = |variance: f64| factor * variance + added + ridge(pca);
            (kept, pca.intensity_variances().into_iter().map(second).collect())
        };
        let is_one_block = self.block_idx.iter().all(|block| *block == self.block_idx[0]);
        if self.added.is_none() && (is_one_block || kept == pairs) {
            return Some(Some(second(kept, 0.0)));
        }
        let structure = structure::find(data, &self.block_idx, self.added.as_ref(), steps).await?;
        Some(structure.map(|structure| match structure {
            Structure::Separate => second(kept, 0.0),
            Structure::Isotropic { variance, added } => second(pairs, (kept - pairs) * variance + added),
        }))
    }

    /// Features of each block, some blocks at a time.
    fn batches(&self) -> Vec<Vec<Vec<usize>>> {
        let n_blocks = self.block_idx.iter().max().map_or(0, |last| last + 1);
        let mut members = vec![Vec::new(); n_blocks];
        for (feature, &block) in self.block_idx.iter().enumerate() {
            members[block].push(feature);
        }
        let mut batches: Vec<Vec<Vec<usize>>> = Vec::new();
        let mut n_rows = ROWS;
        for features in members {
            if n_rows >= ROWS {
                batches.push(Vec::new());
                n_rows = 0;
            }
            n_rows += features.len();
            batches.iter_mut().last().into_iter().for_each(|batch| batch.push(features.clone()));
        }
        batches
    }

    async fn inverse(
        &self,
        pca: &Pca,
        data: Data<'_>,
        batches: Vec<Vec<Vec<usize>>>,
        detail: Detail,
        steps: &mut Steps<'_>,
    ) -> Option<Inverse> {
        let (n_features, r) = (pca.n_features(), pca.rank());
        let mut inverse = Inverse {
            h: Array2::zeros((r, r)),
            read: (detail == Detail::Pictures).then(|| Array2::zeros((r, n_features))),
            condition: 1.0,
        };
        for batch in batches {
            let mut rows = Array2::<f64>::zeros((batch.iter().map(Vec::len).sum(), r));
            let mut start = 0;
            for features in batch {
                let l = linalg::cholesky(&self.block(pca, data, &features, steps).await?, steps).await?;
                inverse.condition = inverse.condition.max(condition(&l));
                steps.spend_plain(3 * features.len() * r).await?;
                let mut solved = pca.double_entries(&features);
                linalg::solve_lower(&l, &mut solved, steps).await?;
                rows.slice_axis_mut(Axis(0), Slice::from(start..start + features.len())).assign(&solved);
                start += features.len();
                if let Some(read) = &mut inverse.read {
                    linalg::solve_lower_transposed(&l, &mut solved, steps).await?;
                    for (&feature, row) in features.iter().zip(solved.outer_iter()) {
                        read.column_mut(feature).iter_mut().zip(row).for_each(|(to, &from)| *to = from as f32);
                    }
                }
            }
            linalg::add_gram_lower(&mut inverse.h, &rows, steps).await?;
            steps.next().await?;
        }
        Some(inverse)
    }

    /// One block of E.
    async fn block(&self, pca: &Pca, data: Data<'_>, features: &[usize], steps: &mut Steps<'_>) -> Option<Array2<f64>> {
        let (mut e, n) = match data {
            Data::Images(set) => (products_of_images(pca, set, features, steps).await?, pca.n_samples() as f64),
            Data::Sums(sums) => (covariance_of_sums(sums, features, steps).await?, 1.0),
        };
        e *= (self.kept - self.kept_pairs) / n;
        if let Some(added) = &self.added {
            for i in 0..features.len() {
                steps.spend_plain(ADDED * i).await?;
                (0..=i).for_each(|j| e[(i, j)] += added(features[i], features[j]));
            }
        }
        e.diag_mut().mapv_inplace(|entry| entry + ridge(pca));
        Some(e)
    }
}

/// N times the covariance of some features, lower triangle, from the analysed images themselves.
async fn products_of_images(
    pca: &Pca,
    set: &ImageSet,
    features: &[usize],
    steps: &mut Steps<'_>,
) -> Option<Array2<f64>> {
    let (mean, unit) = (pca.double_mean(), 1.0 / f64::from(set.max_value()));
    let mut values = Vec::with_capacity(pca.n_samples() * features.len());
    of_either!(set.train_pixels(), pixels => for image in pixels.chunks_exact(pca.n_features()) {
        // Of one image little is read, from all over the memory.
        steps.spend_plain(2 + features.len()).await?;
        values.extend(features.iter().map(|&f| f64::from(image[f]) * unit - mean[f]));
    });
    let centered = Array2::from_shape_vec((pca.n_samples(), features.len()), values).ok()?;
    linalg::gram_lower(&centered, steps).await
}

/// Covariance of some features, lower triangle, from moments.
async fn covariance_of_sums(sums: &Sums, features: &[usize], steps: &mut Steps<'_>) -> Option<Array2<f64>> {
    let unit = sums.n_images() as f64 * f64::from(sums.max_value());
    let mut covariance = Array2::zeros((features.len(), features.len()));
    for i in 0..features.len() {
        steps.spend_plain(ADDED * i).await?;
        let entry = |j: usize| sums.scaled_covariance(features[i], features[j]) as f64 / (unit * unit);
        (0..=i).for_each(|j| covariance[(i, j)] = entry(j));
    }
    Some(covariance)
}

/// J⁻¹ (E⁻¹ U)ᵀ for a lower triangular J, some features at a time. `None` if it was cancelled.
async fn solve_readings(j: &Array2<f64>, mut read: Array2<f32>, steps: &mut Steps<'_>) -> Option<Array2<f32>> {
    for start in (0..read.ncols()).step_by(COLUMNS) {
        let columns = Slice::from(start..(start + COLUMNS).min(read.ncols()));
        let mut some = read.slice_axis(Axis(1), columns).mapv(f64::from);
        linalg::solve_lower(j, &mut some, steps).await?;
        read.slice_axis_mut(Axis(1), columns).zip_mut_with(&some, |to, &from| *to = from as f32);
    }
    Some(read)
}
