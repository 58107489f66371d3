//! What rebuilds corrupted images: the part of an optimum that pictures need, and nothing else of it does.

use ndarray::{Array1, Array2, Axis, Slice};

use crate::linalg;
use crate::pca::Pca;
use crate::steps::Steps;

/// Rebuilds corrupted images, for every K up to [`Denoiser::n_components`].
#[derive(Debug, Clone, PartialEq)]
pub struct Denoiser {
    /// What turns corrupted images into denoised ones.
    pub readout: Readout,
    /// What the noise adds on average, `(n_features)`; `None` if nothing.
    pub shift: Option<Array1<f32>>,
}

/// What turns corrupted images into denoised ones.
#[derive(Debug, Clone, PartialEq)]
pub enum Readout {
    /// Each score of PCA times its factor.
    Filter {
        /// `(rank)`, in PCA's order.
        factors: Vec<f32>,
        /// Which scores are kept first, as positions in PCA's order, `(n_components)`.
        order: Vec<usize>,
    },
    /// Through the factors of the module's docs.
    Linear {
        /// L⁻¹, `(m, n_features)`.
        read: Array2<f32>,
        /// Yᵀ, `(n_components, m)`.
        directions: Array2<f32>,
        /// S, `(m, r)` with r up to the rank.
        write: Array2<f32>,
    },
}

/// What a denoiser reads in corrupted images.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading(Array2<f32>);

impl Denoiser {
    /// The largest K.
    pub fn n_components(&self) -> usize {
        match &self.readout {
            Readout::Filter { order, .. } => order.len(),
            Readout::Linear { directions, .. } => directions.nrows(),
        }
    }

    /// Numbers that it is made of.
    pub fn n_entries(&self) -> usize {
        let readout = match &self.readout {
            Readout::Filter { factors, order } => factors.len() + order.len(),
            Readout::Linear { read, directions, write } => read.len() + directions.len() + write.len(),
        };
        readout + self.shift.as_ref().map_or(0, |it| it.len())
    }

    /// Whether its sizes are those of a denoiser of this PCA.
    pub fn fits(&self, pca: &Pca) -> bool {
        let is_shift = self.shift.as_ref().is_none_or(|it| it.len() == pca.n_features());
        is_shift
            && match &self.readout {
                Readout::Filter { factors, order } => {
                    factors.len() == pca.rank() && order.iter().all(|&position| position < pca.rank())
                }
                Readout::Linear { read, directions, write } => {
                    read.dim() == (directions.ncols(), pca.n_features())
                        && write.nrows() == directions.ncols()
                        && write.ncols() <= pca.rank()
                }
            }
    }

    /// What it reads in corrupted images less the mean image, `(n_images, n_features)`: enough to rebuild them at every K, and a third
    /// of the work. `pca` is the one that the noise was solved for. `None` if it was cancelled.
    pub async fn read(&self, pca: &Pca, corrupted: &Array2<f32>, steps: &mut Steps<'_>) -> Option<Reading> {
        let shifted = self.shift.as_ref().map(|shift| corrupted - shift);
        let input = shifted.as_ref().unwrap_or(corrupted);
        match &self.readout {
            Readout::Filter { factors, .. } => {
                let mut scores = pca.scores(input, steps).await?;
                scores
                    .outer_iter_mut()
                    .for_each(|mut row| row.iter_mut().zip(factors).for_each(|(score, factor)| *score *= factor));
                Some(Reading(scores))
            }
            Readout::Linear { read, directions, .. } => {
                let full = linalg::product_with_transpose(input.view(), read.view(), steps).await?;
                Some(Reading(linalg::product_with_transpose(full.view(), directions.view(), steps).await?))
            }
        }
    }

    /// The best rebuilt images at K, less the mean image, `(n_images, n_features)`, from what [`Self::read`] made of the corrupted
    /// ones; a K beyond the largest is the largest. `None` if it was cancelled.
    pub async fn write(
        &self,
        pca: &Pca,
        Reading(codes): &Reading,
        n_components: usize,
        steps: &mut Steps<'_>,
    ) -> Option<Array2<f32>> {
        let n_components = n_components.min(self.n_components());
        let scores = match &self.readout {
            Readout::Filter { factors, order } => {
                let mut is_kept = vec![false; factors.len()];
                order.iter().take(n_components).for_each(|&position| is_kept[position] = true);
                Array2::from_shape_fn(codes.dim(), |(i, k)| if is_kept[k] { codes[(i, k)] } else { 0.0 })
            }
            Readout::Linear { directions, write, .. } => {
                let directions = directions.slice_axis(Axis(0), Slice::from(0..n_components));
                let mut back = Array2::zeros((codes.nrows(), directions.ncols()));
                linalg::add_product(&mut back, codes, 0..n_components, directions, steps).await?;
                let mut scores = Array2::zeros((codes.nrows(), write.ncols()));
                linalg::add_product(&mut scores, &back, 0..back.ncols(), write.view(), steps).await?;
                scores
            }
        };
        let components = pca.components();
        let components = components.slice_axis(Axis(0), Slice::from(0..scores.ncols()));
        let mut rebuilt = Array2::zeros((scores.nrows(), pca.n_features()));
        linalg::add_product(&mut rebuilt, &scores, 0..scores.ncols(), components, steps).await?;
        Some(rebuilt)
    }
}
