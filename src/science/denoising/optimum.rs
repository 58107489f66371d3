//! The optimum for every K at once: where its codes lie, what it gains, and what denoises with it.

use ndarray::{Array1, Array2, Axis, Slice};

use super::denoiser::Denoiser;
use crate::linalg::{self, Take};
use crate::pca::Pca;
use crate::steps::Steps;

/// The optimum for every K at once.
#[derive(Debug, Clone)]
pub struct Optimum {
    pub(super) codes: Codes,
    /// σ_k², largest first: what component k of the optimum takes from the squared error, summed over the features.
    pub(super) gains: Vec<f64>,
    /// By how much rounding can move the top-K subspace of the codes, as a distance, at position K - 1; infinite at a tie.
    pub(super) resolution: Vec<f64>,
    pub(super) denoiser: Option<Denoiser>,
    /// Squared distance between the top-K subspaces with and without noise, at position K - 1: [`Codes::squared_distance`].
    pub(super) squared_distance: Vec<f64>,
}

/// Where the q̃ lie.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Codes {
    /// q̃_k is q_k, by the form of the moments.
    Kept,
    /// q̃_k is q at this position.
    Reordered(Vec<usize>),
    /// Column k has the coordinates of q̃_k: orthonormal columns, one row for each component taken part.
    Mixed(Array2<f64>),
}

impl Optimum {
    /// K that the optimum goes to: the rank, or less where the noise leaves less to read.
    pub fn n_components(&self) -> usize {
        self.gains.len()
    }

    /// Whether the form of the moments alone keeps every top-K subspace.
    pub fn is_kept(&self) -> bool {
        self.codes == Codes::Kept
    }

    /// What component k of the optimum takes from the squared error, summed over the features, largest first.
    pub fn gains(&self) -> &[f64] {
        &self.gains
    }

    /// By how much rounding can move the top-K subspace of the codes, as a distance, at position K - 1; infinite at a tie.
    pub fn resolution(&self) -> &[f64] {
        &self.resolution
    }

    /// What rebuilds corrupted images; `None` without [`super::Detail::Pictures`], or once it was taken away.
    pub fn denoiser(&self) -> Option<&Denoiser> {
        self.denoiser.as_ref()
    }

    /// Takes that away, for whoever shows pictures: everything else stays.
    pub fn take_denoiser(&mut self) -> Option<Denoiser> {
        self.denoiser.take()
    }

    /// The subspaces of PCA, with these gains and without pictures.
    pub(super) fn kept(gains: Vec<f64>) -> Self {
        let n = gains.len();
        Self { codes: Codes::Kept, resolution: vec![0.0; n], gains, denoiser: None, squared_distance: vec![0.0; n] }
    }

    pub(super) fn with_shift(mut self, shift: Option<Vec<f64>>) -> Self {
        if let Some(denoiser) = &mut self.denoiser {
            denoiser.shift = shift.map(|shift| shift.into_iter().map(|it| it as f32).collect());
        }
        self
    }

    /// Mean squared cosine between the top-K subspaces with and without noise, at position K - 1.
    pub fn overlap(&self) -> Vec<f64> {
        self.squared_distance.iter().zip(1..).map(|(squared, k)| 1.0 - squared / f64::from(k)).collect()
    }

    /// Squared distance between the top-K subspaces with and without noise, K (1 − overlap), at position K - 1.
    pub fn squared_distance(&self) -> &[f64] {
        &self.squared_distance
    }

    /// Numbers that the codes are made of.
    pub(super) fn n_entries(&self) -> usize {
        match &self.codes {
            Codes::Kept => 0,
            Codes::Reordered(positions) => positions.len(),
            Codes::Mixed(coordinates) => coordinates.len(),
        }
    }

    /// Share of component `component` (counted from 0) of PCA that the top-K subspace holds, 0 to 1.
    pub fn share_held(&self, component: usize, n_components: usize) -> f64 {
        let is_held = |position: usize| f64::from(u8::from(position == component));
        match &self.codes {
            Codes::Kept => f64::from(u8::from(component < n_components)),
            Codes::Reordered(positions) => positions.iter().take(n_components).copied().map(is_held).sum(),
            Codes::Mixed(coordinates) if component < coordinates.nrows() => {
                coordinates.row(component).iter().take(n_components).map(|entry| entry * entry).sum()
            }
            Codes::Mixed(_) => 0.0,
        }
    }

    /// Rows in the coordinates of q turned into those of q̃: `(n, rank)` to `(n, n_components)`. `None` if it was cancelled.
    pub(crate) async fn turn(&self, rows: &Array2<f64>, steps: &mut Steps<'_>) -> Option<Array2<f64>> {
        steps.spend_plain(rows.len()).await?;
        match &self.codes {
            Codes::Kept => Some(rows.clone()),
            Codes::Reordered(positions) => Some(rows.select(Axis(1), positions)),
            Codes::Mixed(coordinates) if coordinates.nrows() == rows.ncols() => {
                linalg::product(rows, Take::AsIs, coordinates, Take::AsIs, steps).await
            }
            Codes::Mixed(coordinates) => {
                let rows =
                    rows.slice_axis(Axis(1), Slice::from(0..coordinates.nrows())).as_standard_layout().into_owned();
                linalg::product(&rows, Take::AsIs, coordinates, Take::AsIs, steps).await
            }
        }
    }

    /// Codes of clean images, up to the mixing within them that a probe can undo: `(n_images, n_components)` from centered images
    /// `(n_images, n_features)`. `None` if it was cancelled.
    pub async fn codes(
        &self,
        pca: &Pca,
        centered: &Array2<f32>,
        n_components: usize,
        steps: &mut Steps<'_>,
    ) -> Option<Array2<f64>> {
        let mut scores = pca.scores(centered, steps).await?.mapv(f64::from);
        steps.spend_plain(2 * scores.len()).await?;
        let deviations: Array1<f64> = pca.intensity_variances().into_iter().map(f64::sqrt).collect();
        scores /= &deviations;
        let n_components = n_components.min(self.n_components());
        let leading =
            |of: &Array2<f64>| of.slice_axis(Axis(1), Slice::from(0..n_components)).as_standard_layout().into_owned();
        match &self.codes {
            Codes::Kept => Some(leading(&scores)),
            Codes::Reordered(positions) => Some(scores.select(Axis(1), &positions[..n_components])),
            Codes::Mixed(coordinates) => {
                let rows = scores.slice_axis(Axis(1), Slice::from(0..coordinates.nrows()));
                let rows = rows.as_standard_layout().into_owned();
                linalg::product(&rows, Take::AsIs, &leading(coordinates), Take::AsIs, steps).await
            }
        }
    }
}

impl Codes {
    /// Squared distance between the top-K subspaces of these codes and of q, at position K - 1, up to `n`.
    pub(super) fn squared_distance(&self, n: usize) -> Vec<f64> {
        match self {
            Self::Kept => vec![0.0; n],
            Self::Reordered(positions) => {
                let mut is_in = vec![[false; 2]; positions.len()];
                let mut n_common = 0;
                (0..positions.len())
                    .map(|k| {
                        for (side, position) in [(0, k), (1, positions[k])] {
                            is_in[position][side] = true;
                            n_common += usize::from(is_in[position][1 - side]);
                        }
                        (k + 1 - n_common) as f64
                    })
                    .collect()
            }
            Self::Mixed(coordinates) => below_the_corner(coordinates, |_| 1.0),
        }
    }
}

/// Σ of squares in the first K columns below the first K rows, each row times its weight, at position K - 1: no difference of
/// large numbers.
pub(super) fn below_the_corner(coordinates: &Array2<f64>, weight: impl Fn(usize) -> f64) -> Vec<f64> {
    let (n_rows, n) = coordinates.dim();
    let mut squared = vec![0.0; n];
    let mut below = vec![0.0; n];
    for row in (1..n_rows).rev() {
        let weight = weight(row);
        below.iter_mut().zip(coordinates.row(row)).for_each(|(sum, entry)| *sum += weight * entry * entry);
        if row <= n {
            squared[row - 1] = below[..row].iter().sum();
        }
    }
    squared
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_codes(codes: Codes, n: usize) -> Optimum {
        let squared_distance = codes.squared_distance(n);
        Optimum { codes, gains: vec![1.0; n], resolution: vec![0.0; n], denoiser: None, squared_distance }
    }

    #[test]
    fn a_swap_shows_where_it_is() {
        let reordered = with_codes(Codes::Reordered(vec![2, 1, 0]), 3);
        assert_eq!(reordered.overlap(), [0.0, 0.5, 1.0]);
        assert_eq!([0, 1, 2].map(|component| reordered.share_held(component, 2)), [0.0, 1.0, 1.0]);
        let mixed = with_codes(Codes::Mixed(ndarray::array![[0.0, 1.0], [1.0, 0.0]]), 2);
        assert_eq!(mixed.overlap(), [0.0, 1.0]);
        assert_eq!([0, 1].map(|component| mixed.share_held(component, 1)), [0.0, 1.0]);
        let kept = with_codes(Codes::Kept, 2);
        assert_eq!((kept.overlap(), kept.share_held(1, 1)), (vec![1.0, 1.0], 0.0));
    }

    #[test]
    fn fewer_dimensions_than_components_are_compared_as_far_as_they_go() {
        // Two of three dimensions: the second one is q_3.
        let codes = Codes::Mixed(ndarray::array![[1.0, 0.0], [0.0, 0.0], [0.0, 1.0]]);
        assert_eq!(with_codes(codes, 2).squared_distance(), [0.0, 1.0]);
    }
}
