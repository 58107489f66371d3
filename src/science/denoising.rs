//! # The denoising optimum
//!
//! Definition: over encoders V and decoders W of K dimensions, the least E‖Wᵀ Vᵀ T(x) − x‖² takes for V the top-K
//! generalized eigenvectors of (M1 Xᵀ X M1ᵀ, M2). What matters for any linear probe is the subspace of sample space that
//! the codes Xᵀ V of the clean images span; it is given here by its coordinates in the normalised scores q_k of PCA.
//!
//! With U the components, Λ their variances, A U Λ = M1 Xᵀ U / N (r columns) and B = M2⁻¹ A U Λ, every route is: the
//! eigenvectors w and eigenvalues μ of (A U Λ)ᵀ B; then q̃ = q · QR(Λ^(1/2) Uᵀ B W), the least error at K is
//! (trace(C) − Σ_{k<=K} μ_k) / D per value, and the best rebuilt image is x̂ = U W_K W_Kᵀ Bᵀ T(x). Routes:
//!
//! - `Spectral` moments: W permutes the components by λ²/second. No solve at all.
//! - `Blocks`: with E = (kept − kept_pairs) blockdiag(C) + ridge I, M2 = E + kept_pairs U Λ Uᵀ, so that by Woodbury's identity
//!   everything happens in r x r, for N < D too: H = Uᵀ E⁻¹ U = R Rᵀ, I + kept_pairs Rᵀ Λ R = M Mᵀ, T = M⁻¹ Rᵀ Λ,
//!   (A U Λ)ᵀ B = kept² Tᵀ T.
//! - `Maps`: with F the p_t^(1/2) A_t U Λ^(1/2) side by side, M2 = F Fᵀ + ridge I. A Cholesky factor of M2 where D is at most
//!   the columns of F; else M2⁻¹ F = F (Fᵀ F + ridge I)⁻¹.
//! - `Sampled`: the general solver on estimates (`draws.rs`) in the coordinates of the components.
//!
//! Ridge: [`RIDGE`] times the mean variance of a feature, on the diagonal of M2. Precision: f64, from components in f32.
//! Reference: the paper's section 2.3; the r x r forms are derived.

use ndarray::{Array2, Axis, Slice};

use crate::draws;
use crate::error::PcaError;
use crate::image_set::ImageSet;
use crate::linalg::{self, Take};
use crate::noise::{Map, Moments, Noise};
use crate::pca::Pca;
use crate::steps::Steps;

/// Ridge on M2, in units of trace(C) / D; none where no solve is needed.
pub const RIDGE: f64 = 1e-6;

/// What is computed besides the scores.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// Nothing.
    Scores,
    /// What it takes to denoise pictures.
    Pictures,
}

/// The optimum of one noise; of one whose moments are estimated, one for each estimate.
#[derive(Debug, Clone)]
pub struct Optima {
    /// One if the moments are exact, else [`draws::N_GROUPS`].
    pub members: Vec<Optimum>,
    /// Whether the moments are estimated.
    pub is_estimated: bool,
    /// Whether M2 got the ridge.
    pub takes_ridge: bool,
}

impl Optima {
    /// The optimum of `noise` on the analysed images of `set`, whose PCA is `pca`; estimates draw with `seed`.
    ///
    /// # Errors
    /// [`PcaError::NoConvergence`] if a matrix cannot be decomposed, [`PcaError::Cancelled`] if the listener had enough.
    pub fn new(
        pca: &Pca,
        set: &ImageSet,
        noise: &Noise,
        seed: u64,
        detail: Detail,
        mut steps: Steps<'_>,
    ) -> Result<Self, PcaError> {
        let moments = noise.moments(pca);
        let takes_ridge = !matches!(moments, Moments::Spectral { .. });
        let exact = |optimum: Option<Optimum>| optimum.map(|optimum| vec![optimum]);
        let members = match moments {
            // One block for all: M2 = kept C + ridge I has the data's components.
            Moments::Blocks { kept, block_idx, .. } if block_idx.iter().all(|&block| block == 0) => {
                let second = pca.intensity_variances().iter().map(|variance| kept * variance + ridge(pca)).collect();
                exact(Some(spectral(pca, kept, second)))
            }
            Moments::Spectral { first, second } => exact(Some(spectral(pca, first, second))),
            Moments::Blocks { kept, kept_pairs, block_idx } => {
                exact(blocks(pca, set, kept, kept_pairs, &block_idx, detail, &mut steps))
            }
            Moments::Maps(maps) => exact(maps_optimum(pca, &maps, detail, &mut steps)),
            Moments::Sampled => return Self::estimated(pca, set, noise, seed, detail, steps),
        };
        let members = members.ok_or_else(|| failure(pca, &steps))?;
        Ok(Self { members, is_estimated: false, takes_ridge })
    }

    /// The same from draws, closed form or not.
    ///
    /// # Errors
    /// [`PcaError::NoConvergence`] if a matrix cannot be decomposed, [`PcaError::Cancelled`] if the listener had enough.
    pub fn estimated(
        pca: &Pca,
        set: &ImageSet,
        noise: &Noise,
        seed: u64,
        detail: Detail,
        mut steps: Steps<'_>,
    ) -> Result<Self, PcaError> {
        let begun = steps.begin(draws::N_GROUPS * (1 + N_GENERAL_STEPS));
        let member = |group| {
            let estimate = draws::estimate(pca, set, noise, seed, group);
            steps.next()?;
            sampled(pca, estimate, detail, &mut steps)
        };
        let members: Option<Vec<_>> = begun.and_then(|()| (0..draws::N_GROUPS).map(member).collect());
        let members = members.ok_or_else(|| failure(pca, &steps))?;
        Ok(Self { members, is_estimated: true, takes_ridge: true })
    }

    /// Mean squared cosine between the top-K subspaces with and without noise, at position K - 1.
    pub fn overlap(&self) -> Curve {
        self.curve(Optimum::overlap)
    }

    /// Least mean squared error per value of the denoised images, at position K - 1, in squared intensities.
    pub fn error(&self, pca: &Pca) -> Curve {
        self.curve(|optimum| {
            let mut left = pca.feature_variance();
            let per_value = 1.0 / pca.n_features() as f64;
            let after = |gain: &f64| {
                left -= gain * per_value;
                left.max(0.0)
            };
            optimum.gains.iter().map(after).collect()
        })
    }

    /// The mean of a curve over the estimates, with its standard error if there are several.
    pub fn curve(&self, of: impl Fn(&Optimum) -> Vec<f64>) -> Curve {
        Curve::new(&self.members.iter().map(of).collect::<Vec<_>>())
    }
}

/// A figure at every K: at position K - 1 that of the first K components.
#[derive(Debug, Clone, PartialEq)]
pub struct Curve {
    /// The figure, or its mean over the estimates.
    pub mean: Vec<f64>,
    /// Its standard error, empty where it is exact.
    pub standard_error: Vec<f64>,
}

impl Curve {
    /// Mean and standard error of equally long curves, one of which is exact.
    pub fn new(curves: &[Vec<f64>]) -> Self {
        let n = curves.len() as f64;
        let length = curves.iter().map(Vec::len).min().unwrap_or(0);
        let mean: Vec<f64> = (0..length).map(|k| curves.iter().map(|curve| curve[k]).sum::<f64>() / n).collect();
        let error = |k: usize| {
            let squares: f64 = curves.iter().map(|curve| (curve[k] - mean[k]).powi(2)).sum();
            (squares / (n * (n - 1.0))).sqrt()
        };
        let standard_error = if curves.len() > 1 { (0..length).map(error).collect() } else { Vec::new() };
        Self { mean, standard_error }
    }
}

/// The optimum for every K at once.
#[derive(Debug, Clone)]
pub struct Optimum {
    codes: Codes,
    /// μ_k, largest first: what component k of the optimum takes from the squared error, summed over the features.
    gains: Vec<f64>,
    readout: Option<Readout>,
}

/// Where the q̃ lie.
#[derive(Debug, Clone, PartialEq)]
enum Codes {
    /// q̃_k is q at this position.
    Reordered(Vec<usize>),
    /// Column k has the coordinates of q̃_k: orthonormal columns, one row for each component taken part.
    Mixed(Array2<f64>),
}

/// What turns corrupted images into denoised ones.
#[derive(Debug, Clone)]
enum Readout {
    /// Each score times its factor; the first K in the order of the optimum.
    Filter(Vec<f32>),
    /// Bᵀ `(r, n)` for images given as they are or by their scores, and Wᵀ `(k, r)`.
    Linear { by_scores: bool, read: Array2<f32>, directions: Array2<f32> },
}

impl Optimum {
    /// K that the optimum goes to: the rank, or less where the noise leaves less to read.
    pub fn n_components(&self) -> usize {
        self.gains.len()
    }

    /// Mean squared cosine between the top-K subspaces with and without noise, at position K - 1.
    pub fn overlap(&self) -> Vec<f64> {
        match &self.codes {
            Codes::Reordered(positions) => {
                let mut is_in = vec![[false; 2]; positions.len()];
                let mut n_common = 0;
                (0..positions.len())
                    .map(|k| {
                        for (side, position) in [(0, k), (1, positions[k])] {
                            is_in[position][side] = true;
                            n_common += usize::from(is_in[position][1 - side]);
                        }
                        n_common as f64 / (k + 1) as f64
                    })
                    .collect()
            }
            Codes::Mixed(coordinates) => {
                let mut sum = 0.0;
                (0..coordinates.ncols())
                    .map(|k| {
                        // What the larger square has more than the smaller: a row, a column, their corner.
                        sum += (0..k).map(|i| coordinates[(i, k)].powi(2) + coordinates[(k, i)].powi(2)).sum::<f64>();
                        sum += coordinates[(k, k)].powi(2);
                        sum / (k + 1) as f64
                    })
                    .collect()
            }
        }
    }

    /// Share of component `component` (counted from 0) of PCA that the top-K subspace holds, 0 to 1.
    pub fn share_held(&self, component: usize, n_components: usize) -> f64 {
        match &self.codes {
            Codes::Reordered(positions) => {
                f64::from(u8::from(positions.iter().take(n_components).any(|&position| position == component)))
            }
            Codes::Mixed(coordinates) if component < coordinates.nrows() => {
                coordinates.row(component).iter().take(n_components).map(|entry| entry * entry).sum()
            }
            Codes::Mixed(_) => 0.0,
        }
    }

    /// Mean squared cosine between the top-K subspaces of two optima, at position K - 1.
    pub fn overlap_with(&self, other: &Self) -> Vec<f64> {
        match (&self.codes, &other.codes) {
            (Codes::Mixed(mine), Codes::Mixed(theirs)) if mine.dim() == theirs.dim() => {
                let turned = linalg::product(mine, Take::Transposed, theirs, Take::AsIs);
                Self { codes: Codes::Mixed(turned), gains: Vec::new(), readout: None }.overlap()
            }
            _ => Vec::new(),
        }
    }

    /// Rows in the coordinates of q turned into those of q̃: `(n, rank)` to `(n, n_components)`.
    pub(crate) fn turn(&self, rows: &Array2<f64>) -> Array2<f64> {
        match &self.codes {
            Codes::Reordered(positions) => rows.select(Axis(1), positions),
            Codes::Mixed(coordinates) if coordinates.nrows() == rows.ncols() => {
                linalg::product(rows, Take::AsIs, coordinates, Take::AsIs)
            }
            Codes::Mixed(coordinates) => {
                let rows =
                    rows.slice_axis(Axis(1), Slice::from(0..coordinates.nrows())).as_standard_layout().into_owned();
                linalg::product(&rows, Take::AsIs, coordinates, Take::AsIs)
            }
        }
    }

    /// The best rebuilt images at K, centered, from corrupted ones: both `(n_images, n_features)`. `None` without [`Detail::Pictures`].
    pub fn denoise(&self, pca: &Pca, corrupted: &Array2<f32>, n_components: usize) -> Option<Array2<f32>> {
        let n_components = n_components.min(self.n_components());
        let components = pca.components();
        let mut rebuilt = Array2::zeros(corrupted.dim());
        match self.readout.as_ref()? {
            Readout::Filter(factors) => {
                let Codes::Reordered(positions) = &self.codes else { return None };
                let mut scores = pca.scores(corrupted);
                let mut is_kept = vec![false; factors.len()];
                positions.iter().take(n_components).for_each(|&position| is_kept[position] = true);
                for mut row in scores.outer_iter_mut() {
                    for ((score, factor), is_kept) in row.iter_mut().zip(factors).zip(&is_kept) {
                        *score *= if *is_kept { *factor } else { 0.0 };
                    }
                }
                linalg::add_product(&mut rebuilt, &scores, 0..scores.ncols(), components);
            }
            Readout::Linear { by_scores, read, directions } => {
                let r = directions.ncols();
                let components = components.slice_axis(Axis(0), Slice::from(0..r));
                let directions = directions.slice_axis(Axis(0), Slice::from(0..n_components));
                let input = if *by_scores {
                    linalg::product_with_transpose(corrupted.view(), components)
                } else {
                    corrupted.clone()
                };
                let full = linalg::product_with_transpose(input.view(), read.view());
                let kept = linalg::product_with_transpose(full.view(), directions);
                let mut coordinates = Array2::zeros(full.dim());
                linalg::add_product(&mut coordinates, &kept, 0..n_components, directions);
                linalg::add_product(&mut rebuilt, &coordinates, 0..r, components);
            }
        }
        Some(rebuilt)
    }
}

/// Positions by λ²/second, largest first; equal ones stay as they are.
fn order(variances: &[f64], second: &[f64]) -> Vec<usize> {
    // Two quotients that only rounding tells apart count as equal.
    let quotient = |k: usize| variances[k] * variances[k] / second[k];
    let mut positions: Vec<usize> = (0..variances.len()).collect();
    let is_ordered = positions.windows(2).all(|pair| quotient(pair[1]) <= quotient(pair[0]) * (1.0 + 1e-12));
    if !is_ordered {
        positions.sort_by(|&a, &b| quotient(b).total_cmp(&quotient(a)));
    }
    positions
}

/// Why there is no optimum.
fn failure(pca: &Pca, steps: &Steps<'_>) -> PcaError {
    if steps.is_cancelled() { PcaError::Cancelled } else { PcaError::NoConvergence { size: pca.rank() } }
}

/// The ridge on M2, in squared intensities.
fn ridge(pca: &Pca) -> f64 {
    RIDGE * pca.feature_variance()
}

fn spectral(pca: &Pca, first: f64, second: Vec<f64>) -> Optimum {
    let variances = pca.intensity_variances();
    let positions = order(&variances, &second);
    let factors: Vec<f64> = variances.iter().zip(&second).map(|(variance, second)| first * variance / second).collect();
    Optimum {
        gains: positions.iter().map(|&position| first * variances[position] * factors[position]).collect(),
        codes: Codes::Reordered(positions),
        readout: Some(Readout::Filter(factors.into_iter().map(|factor| factor as f32).collect())),
    }
}

fn blocks(
    pca: &Pca,
    set: &ImageSet,
    kept: f64,
    kept_pairs: f64,
    block_idx: &[usize],
    detail: Detail,
    steps: &mut Steps<'_>,
) -> Option<Optimum> {
    steps.begin(7)?;
    let variances = pca.intensity_variances();
    let (whitened, solved) = block_solutions(pca, set, kept - kept_pairs, block_idx, detail)?;
    steps.next()?;
    let h = linalg::product(&whitened, Take::Transposed, &whitened, Take::AsIs);
    let r = linalg::cholesky(&h)?;
    steps.next()?;
    // Λ R, which both the inner matrix and T are made of.
    let mut scaled = r.clone();
    scale_rows(&mut scaled, variances.iter().copied());
    let mut inner = linalg::product(&r, Take::Transposed, &scaled, Take::AsIs);
    inner *= kept_pairs;
    inner.diag_mut().mapv_inplace(|entry| entry + 1.0);
    let m = linalg::cholesky(&inner)?;
    steps.next()?;
    let mut t = scaled.t().as_standard_layout().into_owned();
    linalg::solve_lower(&m, &mut t);
    steps.next()?;
    let gram = linalg::product(&t, Take::Transposed, &t, Take::AsIs);
    steps.next()?;
    let (gains, w) = linalg::eigen(&gram)?;
    steps.next()?;
    let readout = solved.map(|solved| {
        // B = kept E⁻¹ U (Λ − kept_pairs Tᵀ T)
        let mut factor = gram * -kept_pairs;
        factor.diag_mut().iter_mut().zip(&variances).for_each(|(entry, variance)| *entry += variance);
        factor *= kept;
        let read = linalg::product(&factor, Take::Transposed, &solved, Take::Transposed);
        Readout::Linear { by_scores: false, read: single(&read), directions: single_transposed(&w) }
    });
    let mut codes = w;
    scale_rows(&mut codes, variances.iter().map(|variance| 1.0 / variance.sqrt()));
    let codes = Codes::Mixed(linalg::orthonormal_columns(&codes));
    steps.next()?;
    Some(Optimum { codes, gains: gains.into_iter().map(|gain| kept * kept * gain.max(0.0)).collect(), readout })
}

/// L⁻¹ U with L Lᵀ = E, block by block, `(n_features, rank)` with the features in the order of their blocks; and E⁻¹ U in the
/// order of the features, for pictures.
fn block_solutions(
    pca: &Pca,
    set: &ImageSet,
    weight: f64,
    block_idx: &[usize],
    detail: Detail,
) -> Option<(Array2<f64>, Option<Array2<f64>>)> {
    let n_blocks = block_idx.iter().max().map_or(0, |last| last + 1);
    let mut members = vec![Vec::new(); n_blocks];
    for (feature, &block) in block_idx.iter().enumerate() {
        members[block].push(feature);
    }
    let (components, mean) = (pca.components(), set.mean_image());
    let n_features = pca.n_features();
    let mut whitened = Array2::zeros((n_features, pca.rank()));
    let mut solved = (detail == Detail::Pictures).then(|| whitened.clone());
    let unit = 1.0 / f64::from(set.max_value());
    let mut n_done = 0;
    for features in members {
        let images = set.train_pixels().chunks_exact(n_features);
        let values = images.flat_map(|image| features.iter().map(|&f| f64::from(image[f]) * unit - mean[f])).collect();
        let centered = Array2::from_shape_vec((pca.n_samples(), features.len()), values).ok()?;
        let mut e = linalg::product(&centered, Take::Transposed, &centered, Take::AsIs);
        e *= weight / pca.n_samples() as f64;
        e.diag_mut().mapv_inplace(|entry| entry + ridge(pca));
        let l = linalg::cholesky(&e)?;
        let mut rows =
            Array2::from_shape_fn((features.len(), pca.rank()), |(i, k)| f64::from(components[(k, features[i])]));
        linalg::solve_lower(&l, &mut rows);
        whitened.slice_axis_mut(Axis(0), Slice::from(n_done..n_done + features.len())).assign(&rows);
        n_done += features.len();
        if let Some(solved) = &mut solved {
            linalg::solve_lower_transposed(&l, &mut rows);
            features.iter().zip(rows.outer_iter()).for_each(|(&feature, row)| solved.row_mut(feature).assign(&row));
        }
    }
    Some((whitened, solved))
}

fn maps_optimum(pca: &Pca, maps: &[(f64, Map)], detail: Detail, steps: &mut Steps<'_>) -> Option<Optimum> {
    steps.begin(1 + N_GENERAL_STEPS)?;
    let maps: Vec<&(f64, Map)> = maps.iter().filter(|(weight, _)| *weight > 0.0).collect();
    let variances = pca.intensity_variances();
    let (n_features, r) = (pca.n_features(), pca.rank());
    // Rows are (A_t u_k)ᵀ: maps act on whole images.
    let mapped: Vec<(f64, Array2<f64>)> = maps
        .iter()
        .map(|(weight, map)| {
            let mut rows = pca.components().mapv(f64::from);
            rows.outer_iter_mut().filter_map(|row| row.into_slice()).for_each(map);
            (*weight, rows)
        })
        .collect();
    let components = pca.components().mapv(f64::from);
    if n_features <= maps.len() * r {
        let mut second = Array2::zeros((n_features, n_features));
        let mut cross = Array2::zeros((r, n_features));
        for (weight, rows) in mapped {
            let mut scaled = rows.clone();
            scale_rows(&mut scaled, variances.iter().map(|variance| weight * variance));
            second += &linalg::product(&rows, Take::Transposed, &scaled, Take::AsIs);
            cross += &scaled;
        }
        second.diag_mut().mapv_inplace(|entry| entry + ridge(pca));
        let cross = cross.t().as_standard_layout().into_owned();
        steps.next()?;
        return general(&second, cross, Some(&components), &variances, detail, steps);
    }
    // F as rows, and c with F c = A U Λ.
    let mut f = Array2::zeros((mapped.len() * r, n_features));
    let mut c = Array2::zeros((mapped.len() * r, r));
    for (t, (weight, mut rows)) in mapped.into_iter().enumerate() {
        scale_rows(&mut rows, variances.iter().map(|variance| (weight * variance).sqrt()));
        f.slice_axis_mut(Axis(0), Slice::from(t * r..(t + 1) * r)).assign(&rows);
        for (k, variance) in variances.iter().enumerate() {
            c[(t * r + k, k)] = (weight * variance).sqrt();
        }
    }
    let inner = linalg::product(&f, Take::AsIs, &f, Take::Transposed);
    steps.next()?;
    let mut ridged = inner.clone();
    ridged.diag_mut().mapv_inplace(|entry| entry + ridge(pca));
    let l = linalg::cholesky(&ridged)?;
    let mut y = c.clone();
    linalg::solve_lower(&l, &mut y);
    linalg::solve_lower_transposed(&l, &mut y);
    steps.next()?;
    let b = linalg::product(&f, Take::Transposed, &y, Take::AsIs);
    let gram = linalg::product(&c, Take::Transposed, &linalg::product(&inner, Take::AsIs, &y, Take::AsIs), Take::AsIs);
    let seen = linalg::product(&components, Take::AsIs, &b, Take::AsIs);
    steps.next()?;
    finish(gram, seen, b, false, &variances, detail, steps)
}

fn sampled(pca: &Pca, estimate: draws::Estimate, detail: Detail, steps: &mut Steps<'_>) -> Option<Optimum> {
    let mut second = estimate.second;
    second.diag_mut().mapv_inplace(|entry| entry + ridge(pca));
    let variances = pca.intensity_variances();
    general(&second, estimate.cross, None, &variances[..draws::n_components(pca)], detail, steps)
}

/// Steps of [`general`], [`finish`] included.
const N_GENERAL_STEPS: usize = 4;

/// From M2 `(n, n)`, A U Λ `(n, r)` and the components as rows `(r, n)`, the unit vectors if there are none.
fn general(
    second: &Array2<f64>,
    cross: Array2<f64>,
    components: Option<&Array2<f64>>,
    variances: &[f64],
    detail: Detail,
    steps: &mut Steps<'_>,
) -> Option<Optimum> {
    let l = linalg::cholesky(second)?;
    let mut s = cross;
    linalg::solve_lower(&l, &mut s);
    steps.next()?;
    let gram = linalg::product(&s, Take::Transposed, &s, Take::AsIs);
    linalg::solve_lower_transposed(&l, &mut s);
    let seen = match components {
        Some(components) => linalg::product(components, Take::AsIs, &s, Take::AsIs),
        None => s.clone(),
    };
    steps.next()?;
    finish(gram, seen, s, components.is_none(), variances, detail, steps)
}

/// From (A U Λ)ᵀ B, Uᵀ B and B.
fn finish(
    gram: Array2<f64>,
    mut seen: Array2<f64>,
    b: Array2<f64>,
    by_scores: bool,
    variances: &[f64],
    detail: Detail,
    steps: &mut Steps<'_>,
) -> Option<Optimum> {
    let (mut gains, w) = linalg::eigen(&gram)?;
    steps.next()?;
    // As many as the noise leaves to read, by the rule of the PCA's own rank.
    let limit = gains.first().copied().unwrap_or(0.0) * b.nrows().max(gains.len()) as f64 * f64::EPSILON;
    gains.truncate(gains.iter().take_while(|&&gain| gain > limit).count());
    let w = w.slice_axis(Axis(1), Slice::from(0..gains.len())).as_standard_layout().into_owned();
    scale_rows(&mut seen, variances.iter().map(|variance| variance.sqrt()));
    let codes = linalg::product(&seen, Take::AsIs, &w, Take::AsIs);
    let readout = (detail == Detail::Pictures).then(|| Readout::Linear {
        by_scores,
        read: single_transposed(&b),
        directions: single_transposed(&w),
    });
    let codes = Codes::Mixed(linalg::orthonormal_columns(&codes));
    steps.next()?;
    Some(Optimum { codes, gains, readout })
}

fn scale_rows(matrix: &mut Array2<f64>, factors: impl Iterator<Item = f64>) {
    matrix.outer_iter_mut().zip(factors).for_each(|(mut row, factor)| row *= factor);
}

fn single(matrix: &Array2<f64>) -> Array2<f32> {
    matrix.mapv(|entry| entry as f32)
}

fn single_transposed(matrix: &Array2<f64>) -> Array2<f32> {
    matrix.t().as_standard_layout().mapv(|entry| entry as f32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_codes(codes: Codes) -> Optimum {
        Optimum { codes, gains: Vec::new(), readout: None }
    }

    #[test]
    fn a_kept_order_overlaps_wholly_and_a_swap_shows_where_it_is() {
        assert_eq!(order(&[4.0, 2.0, 1.0], &[5.0, 3.0, 2.0]), [0, 1, 2]);
        let swapped = order(&[4.0, 2.0, 1.0], &[64.0, 8.0, 0.5]);
        assert_eq!(swapped, [2, 1, 0]);
        let reordered = with_codes(Codes::Reordered(swapped));
        assert_eq!(reordered.overlap(), [0.0, 0.5, 1.0]);
        assert_eq!([0, 1, 2].map(|component| reordered.share_held(component, 2)), [0.0, 1.0, 1.0]);
        let mixed = with_codes(Codes::Mixed(ndarray::array![[0.0, 1.0], [1.0, 0.0]]));
        assert_eq!(mixed.overlap(), [0.0, 1.0]);
        assert_eq!([0, 1].map(|component| mixed.share_held(component, 1)), [0.0, 1.0]);
        assert_eq!(mixed.overlap_with(&mixed), [1.0, 1.0]);
    }

    #[test]
    fn a_standard_error_is_that_of_the_mean() {
        let curve = Curve::new(&[vec![1.0, 2.0], vec![3.0, 2.0]]);
        assert_eq!(curve.mean, [2.0, 2.0]);
        assert_eq!(curve.standard_error, [1.0, 0.0]);
        assert!(Curve::new(&[vec![1.0]]).standard_error.is_empty());
    }
}
