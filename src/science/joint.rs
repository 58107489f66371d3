//! # Reconstruction and labels learned at once, in closed form
//!
//! An encoder V (D, K) with its best linear probe W and its best linear decoder Z minimises
//! ‖Wᵀ Vᵀ X − Y‖² + λ ‖Zᵀ Vᵀ X − X‖², sums over the N analysed images, X scaled to a standard deviation of 1 over all entries
//! and centered, Y the centered one-hot labels. By the authors V consists of generalised eigenvectors of
//! (X Yᵀ Y Xᵀ + λ (X Xᵀ)², X Xᵀ). With X = P S Qᵀ and c = Qᵀ Yᵀ, in whitened coordinates, that is an ordinary problem:
//! U = the top-K eigenvectors of M(λ) = c cᵀ + λ S², V = P S⁻¹ U, W = Uᵀ c, Z = Uᵀ S Pᵀ, and
//!
//! - least loss = ‖Y‖² + λ ‖X‖² − Σ_{k<=K} μ_k(M),
//! - squared reconstruction error = tr S² − tr(Uᵀ S² U),
//! - R² of the probe = ‖Uᵀ c‖² / ‖Y‖².
//!
//! The ends are limits, not small and large numbers. λ → ∞ is PCA, U = (e_1 … e_K). λ → 0⁺ takes the column space of c first (the
//! directions that a least-squares probe reads labels from, rank(Y) of them at most) and then what reconstructs best of the
//! rest: eigenvectors of S² projected on the complement (first-order perturbation theory of the eigenvalue 0 of c cᵀ).
//!
//! Encoders may use the first P components only ([`MAX_ALLOWED`]): P is the side of M, and with fewer of them a probe learns fewer
//! analysed images by heart.
//! Reference: the paper's section 2 and its authors' code; the form in whitened coordinates is this project's, checked
//! against the pencil and against descent below and in `tests/reference/guidance.py`.

use ndarray::{Array2, Axis, Slice};
use subspace_lab_vocabulary::{Accuracy, JointPoint, Quality, Weight};
use subspace_lab_words::{Message, Tells, Words, t};

use crate::image_set::ImageSet;
use crate::linalg::{self, LeftSingular, NoEigen, SymmetricEigen, Take};
use crate::pca::Pca;
use crate::probe::{self, BLOCK, Classes, NoProbe, Tally};
use crate::steps::{Stage, Steps};

/// Most components that an encoder may use: M is decomposed once for each λ.
pub const MAX_ALLOWED: usize = 2048;

/// Entries of two [`Joint`]s up to which the old one is kept while the new one is made: 1 GiB.
const MAX_TWO_ENTRIES: usize = 1 << 27;

/// Singular values of c below this part of the largest one are rounding.
const RANK_TOLERANCE: f64 = 1e-9;

/// Why the problem cannot be solved.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{}", self.words())]
pub enum JointError {
    /// Labels are missing.
    NoProbe(#[from] NoProbe),
    /// No dimension, or more of them than components.
    Dimensions {
        /// K.
        n_components: usize,
        /// P.
        n_allowed: usize,
    },
    /// λ is not a number above 0.
    Weight,
    /// The eigenvalue iteration gave up.
    NoConvergence {
        /// Side of the matrix.
        size: usize,
    },
    /// The caller asked to stop.
    Cancelled,
}

impl Tells for JointError {
    fn message(&self) -> Message {
        match self {
            Self::NoProbe(error) => error.message(),
            Self::Dimensions { n_components, n_allowed } => {
                t!(joint_dimensions, n_components = n_components, n_allowed = n_allowed)
            }
            Self::Weight => t!(joint_weight).into(),
            Self::NoConvergence { size } => t!(joint_no_convergence, size = size),
            Self::Cancelled => t!(joint_cancelled).into(),
        }
    }
}

/// Everything that does not depend on λ and K.
#[derive(Debug, Clone)]
pub struct Joint {
    /// S², `(P)`.
    squares: Vec<f64>,
    /// ‖X‖² = N D.
    total: f64,
    /// sqrt(N λ_k), `(P)`, in intensities.
    lengths: Vec<f64>,
    /// Qᵀ Yᵀ, `(P, C)`.
    c: Array2<f64>,
    classes: Classes,
    analysed: Part,
    held_out: Option<Part>,
}

/// Some images in whitened coordinates.
#[derive(Debug, Clone)]
struct Part {
    /// `(n, P)`
    q: Array2<f64>,
    class_idx: Vec<Option<u16>>,
    /// Squared distance of all from the mean, in units of S².
    total: f64,
    /// What of it no allowed component holds.
    outside: f64,
}

impl Joint {
    /// What [`Joint::score`] keeps between two calls, if it is for as many components.
    pub fn is_for(&self, pca: &Pca, n_allowed: usize) -> bool {
        self.squares.len() == allowed(pca, n_allowed)
    }

    fn n_entries(&self) -> usize {
        self.analysed.q.len() + self.held_out.as_ref().map_or(0, |part| part.q.len())
    }

    /// P: components that encoders may use.
    pub fn n_allowed(&self) -> usize {
        self.squares.len()
    }

    /// Classes that analysed images have.
    pub fn n_classes(&self) -> usize {
        self.classes.n_present()
    }

    /// Images analysed and held out.
    pub fn n_images(&self) -> (usize, usize) {
        (self.analysed.q.nrows(), self.held_out.as_ref().map_or(0, |part| part.q.nrows()))
    }

    /// The encoder of each weight at K = `n_components`, with what it is worth. What does not depend on them is left in `kept` and
    /// used again.
    ///
    /// # Errors
    /// [`JointError`], each before anything is computed but for the last two.
    pub async fn score(
        kept: &mut Option<Self>,
        (pca, set): (&Pca, &ImageSet),
        (n_components, n_allowed): (usize, usize),
        weights: &[Weight],
        steps: &mut Steps<'_>,
    ) -> Result<Vec<JointPoint>, JointError> {
        let n_allowed = allowed(pca, n_allowed);
        check(n_components, n_allowed)?;
        let is_kept = kept.as_ref().is_some_and(|joint| joint.n_allowed() == n_allowed);
        let classes = Classes::of_analysed(set)?;
        let n_blocks = if is_kept { 0 } else { set.n_images().div_ceil(BLOCK) };
        steps.begin(Stage::Learning, n_blocks + weights.len()).await.ok_or(JointError::Cancelled)?;
        if !is_kept {
            // What is kept stays until the new one is there, so that a cancelled one costs nothing; but not where two are too large.
            if kept.as_ref().is_some_and(|joint| joint.n_entries() + set.n_images() * n_allowed > MAX_TWO_ENTRIES) {
                *kept = None;
            }
            *kept = Some(Self::new(pca, set, n_allowed, classes, steps).await.ok_or(JointError::Cancelled)?);
        }
        let Some(joint) = kept else { return Err(JointError::Cancelled) };
        let mut points = Vec::with_capacity(weights.len());
        for &weight in weights {
            points.push(joint.point(weight, n_components, steps).await?);
            steps.next().await.ok_or(JointError::Cancelled)?;
        }
        Ok(points)
    }

    async fn new(pca: &Pca, set: &ImageSet, n_allowed: usize, classes: Classes, steps: &mut Steps<'_>) -> Option<Self> {
        let n_samples = set.split().n_train;
        let lengths = probe::score_lengths(pca, n_allowed);
        let components = pca.double_components(0..n_allowed);
        let unit = 1.0 / pca.feature_variance();
        let n_images = set.n_images();
        let mut parts = [n_samples, n_images - n_samples].map(|n| Array2::zeros((n, n_allowed)));
        let mut distances = vec![(0.0, 0.0); n_images];
        let positions: Vec<usize> = (0..n_images).collect();
        for block in positions.chunks(BLOCK) {
            let centered = probe::centered(pca, set, block, steps).await?;
            let scores = linalg::product(&centered, Take::AsIs, &components, Take::Transposed, steps).await?;
            steps.spend_plain(centered.len() + 2 * scores.len()).await?;
            for ((&image, row), scores) in block.iter().zip(centered.outer_iter()).zip(scores.outer_iter()) {
                let total = row.dot(&row) * unit;
                distances[image] = (total, (total - scores.dot(&scores) * unit).max(0.0));
                let (part, row) = if image < n_samples { (0, image) } else { (1, image - n_samples) };
                parts[part]
                    .row_mut(row)
                    .iter_mut()
                    .zip(&scores)
                    .zip(&lengths)
                    .for_each(|((to, score), length)| *to = score / length);
            }
            steps.next().await?;
        }
        let [q, q_held_out] = parts;
        let mut c = Array2::zeros((n_allowed, classes.shares.len()));
        for (row, &class) in q.outer_iter().zip(&classes.class_idx) {
            steps.spend_plain(2 * n_allowed).await?;
            c.column_mut(usize::from(class)).zip_mut_with(&row, |sum, q| *sum += q);
        }
        let part = |q: Array2<f64>, range: std::ops::Range<usize>| Part {
            q,
            class_idx: set.labels().map_or_else(Vec::new, |labels| labels.class_idx[range.clone()].to_vec()),
            total: distances[range.clone()].iter().map(|it| it.0).sum(),
            outside: distances[range].iter().map(|it| it.1).sum(),
        };
        Some(Self {
            squares: lengths.iter().map(|length| length * length * unit).collect(),
            total: (n_samples * pca.n_features()) as f64,
            c,
            classes,
            analysed: part(q, 0..n_samples),
            held_out: (n_images > n_samples).then(|| part(q_held_out, n_samples..n_images)),
            lengths,
        })
    }

    /// The encoder of a weight in whitened coordinates, U `(P, K)`: orthonormal columns.
    ///
    /// # Errors
    /// [`JointError::Dimensions`], [`JointError::Weight`], [`JointError::NoConvergence`], [`JointError::Cancelled`].
    pub async fn encoder(
        &self,
        weight: Weight,
        n_components: usize,
        steps: &mut Steps<'_>,
    ) -> Result<Array2<f64>, JointError> {
        check(n_components, self.n_allowed())?;
        encoder(&self.squares, &self.c, weight, n_components, steps).await
    }

    async fn point(
        &self,
        weight: Weight,
        n_components: usize,
        steps: &mut Steps<'_>,
    ) -> Result<JointPoint, JointError> {
        let u = self.encoder(weight, n_components, steps).await?;
        self.worth(weight, &u, steps).await.ok_or(JointError::Cancelled)
    }

    async fn worth(&self, weight: Weight, u: &Array2<f64>, steps: &mut Steps<'_>) -> Option<JointPoint> {
        let w = linalg::product(u, Take::Transposed, &self.c, Take::AsIs, steps).await?;
        let r2 = w.iter().map(|it| it * it).sum::<f64>() / self.classes.total();
        steps.spend_plain(u.len()).await?;
        let explained: f64 = u.outer_iter().zip(&self.squares).map(|(row, square)| square * row.dot(&row)).sum();
        let outputs = linalg::product(u, Take::AsIs, &w, Take::AsIs, steps).await?;
        let analysed = Quality {
            error: ((self.total - explained) / self.total).max(0.0),
            n: self.analysed.q.nrows() as u32,
            accuracy: self.accuracy(&self.analysed, &outputs, steps).await?,
        };
        let held_out = match &self.held_out {
            Some(part) => Some(Quality {
                error: self.error(part, u, steps).await?,
                n: part.q.nrows() as u32,
                accuracy: self.accuracy(part, &outputs, steps).await?,
            }),
            None => None,
        };
        Some(JointPoint { weight, r2, analysed, held_out })
    }

    /// `outputs`: what the probe says of each whitened coordinate, U W `(P, C)`.
    async fn accuracy(&self, part: &Part, outputs: &Array2<f64>, steps: &mut Steps<'_>) -> Option<Option<Accuracy>> {
        let said = linalg::product(&part.q, Take::AsIs, outputs, Take::AsIs, steps).await?;
        steps.spend_plain(said.len()).await?;
        let mut tally = Tally::default();
        for (row, class) in said.outer_iter().zip(&part.class_idx) {
            if let Some(class) = class {
                tally.count(self.classes.chosen(row.iter()) == usize::from(*class));
            }
        }
        Some((tally.n > 0).then(|| tally.accuracy()))
    }

    async fn error(&self, part: &Part, u: &Array2<f64>, steps: &mut Steps<'_>) -> Option<f64> {
        let codes = linalg::product(&part.q, Take::AsIs, u, Take::AsIs, steps).await?;
        let rebuilt = linalg::product(&codes, Take::AsIs, u, Take::Transposed, steps).await?;
        let mut squares = part.outside;
        for (row, rebuilt) in part.q.outer_iter().zip(rebuilt.outer_iter()) {
            steps.spend_plain(row.len()).await?;
            let of_row = row.iter().zip(&rebuilt).zip(&self.squares);
            squares += of_row.map(|((q, rebuilt), square)| square * (q - rebuilt).powi(2)).sum::<f64>();
        }
        Some(if part.total > 0.0 { squares / part.total } else { 0.0 })
    }

    /// Centered images `(n, D)` as the decoder of encoder `u` rebuilds them, without the mean, `(n, D)`. `None` if
    /// it was cancelled.
    pub async fn rebuild(
        &self,
        pca: &Pca,
        centered: &Array2<f32>,
        u: &Array2<f64>,
        steps: &mut Steps<'_>,
    ) -> Option<Array2<f32>> {
        let components = pca.components();
        let components = components.slice_axis(Axis(0), Slice::from(..self.n_allowed()));
        let scores = linalg::product_with_transpose(centered.view(), components, steps).await?;
        let mut q = scores.mapv(f64::from);
        q.outer_iter_mut().for_each(|mut row| row.iter_mut().zip(&self.lengths).for_each(|(q, length)| *q /= length));
        let codes = linalg::product(&q, Take::AsIs, u, Take::AsIs, steps).await?;
        let mut rebuilt = linalg::product(&codes, Take::AsIs, u, Take::Transposed, steps).await?;
        rebuilt
            .outer_iter_mut()
            .for_each(|mut row| row.iter_mut().zip(&self.lengths).for_each(|(q, length)| *q *= length));
        let mut pictures = Array2::zeros(centered.dim());
        let rebuilt = rebuilt.mapv(|it| it as f32);
        linalg::add_product(&mut pictures, &rebuilt, 0..self.n_allowed(), components, steps).await?;
        Some(pictures)
    }
}

/// P for a set: at most the rank and [`MAX_ALLOWED`].
fn allowed(pca: &Pca, n_allowed: usize) -> usize {
    n_allowed.min(MAX_ALLOWED).min(pca.rank())
}

fn check(n_components: usize, n_allowed: usize) -> Result<(), JointError> {
    let fits = (1..=n_allowed).contains(&n_components);
    if fits { Ok(()) } else { Err(JointError::Dimensions { n_components, n_allowed }) }
}

/// Top-K eigenvectors of c cᵀ + λ S², or their limit; `squares` (P), `c` (P, C), result (P, K).
async fn encoder(
    squares: &[f64],
    c: &Array2<f64>,
    weight: Weight,
    n_components: usize,
    steps: &mut Steps<'_>,
) -> Result<Array2<f64>, JointError> {
    let size = squares.len();
    match weight {
        Weight::Pictures => Ok(Array2::from_shape_fn((size, n_components), |(i, k)| f64::from(u8::from(i == k)))),
        Weight::Both(lambda) if lambda > 0.0 && lambda.is_finite() => {
            let m = linalg::product(c, Take::AsIs, c, Take::Transposed, steps).await;
            let mut m = m.ok_or(JointError::Cancelled)?;
            m.diag_mut().iter_mut().zip(squares).for_each(|(entry, square)| *entry += lambda * square);
            leading(m, n_components, steps).await
        }
        Weight::Both(_) => Err(JointError::Weight),
        Weight::Labels => {
            let LeftSingular { values, vectors } =
                LeftSingular::of(c, steps).await.map_err(|error| failed(error, size))?;
            let largest = values.first().copied().unwrap_or_default();
            let rank = values.iter().take_while(|value| **value > RANK_TOLERANCE * largest).count().min(n_components);
            let mut u = Array2::zeros((size, n_components));
            let labels = vectors.slice_axis(Axis(0), Slice::from(..rank));
            let labels = linalg::transposed(labels, steps).await.ok_or(JointError::Cancelled)?;
            u.slice_axis_mut(Axis(1), Slice::from(..rank)).assign(&labels);
            if rank < n_components {
                let projected = projected(squares, &labels, steps).await.ok_or(JointError::Cancelled)?;
                let rest = leading(projected, n_components - rank, steps).await?;
                u.slice_axis_mut(Axis(1), Slice::from(rank..)).assign(&rest);
            }
            Ok(u)
        }
    }
}

/// (I − B Bᵀ) S² (I − B Bᵀ) for orthonormal columns B.
async fn projected(squares: &[f64], b: &Array2<f64>, steps: &mut Steps<'_>) -> Option<Array2<f64>> {
    let mut scaled = b.clone();
    scaled.outer_iter_mut().zip(squares).for_each(|(mut row, square)| row.mapv_inplace(|entry| entry * square));
    // S² − S² B Bᵀ − B Bᵀ S² + B (Bᵀ S² B) Bᵀ
    let inner = linalg::product(b, Take::Transposed, &scaled, Take::AsIs, steps).await?;
    let around = linalg::product(b, Take::AsIs, &inner, Take::AsIs, steps).await?;
    let around = linalg::product(&around, Take::AsIs, b, Take::Transposed, steps).await?;
    let one_side = linalg::product(&scaled, Take::AsIs, b, Take::Transposed, steps).await?;
    let mut matrix = around;
    steps.spend_plain(2 * matrix.len()).await?;
    matrix -= &one_side;
    matrix -= &one_side.t();
    matrix.diag_mut().iter_mut().zip(squares).for_each(|(entry, square)| *entry += square);
    Some(matrix)
}

/// Eigenvectors of the `n` largest eigenvalues of a symmetric matrix, as columns.
async fn leading(matrix: Array2<f64>, n: usize, steps: &mut Steps<'_>) -> Result<Array2<f64>, JointError> {
    let size = matrix.nrows();
    // Symmetric: its rows are its columns.
    let (entries, _) = matrix.into_raw_vec_and_offset();
    let eigen = SymmetricEigen::of_lower(entries, size, steps).await.map_err(|error| failed(error, size))?;
    let mut vectors = Array2::zeros((size, n));
    for k in 0..n {
        steps.spend_plain(2 * size).await.ok_or(JointError::Cancelled)?;
        vectors.column_mut(k).iter_mut().zip(eigen.vector(k)).for_each(|(to, &entry)| *to = entry);
    }
    Ok(vectors)
}

fn failed(error: NoEigen, size: usize) -> JointError {
    match error {
        NoEigen::NoConvergence => JointError::NoConvergence { size },
        NoEigen::Cancelled => JointError::Cancelled,
    }
}

#[cfg(test)]
#[path = "joint_tests.rs"]
mod tests;
