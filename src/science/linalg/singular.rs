//! Singular values and left singular vectors, by eigenvectors of products.

use ndarray::Array2;

use super::eigen::{NoEigen, SymmetricEigen, arrange};
use super::kernel::{Onto, Triangle};
use super::orthonormal::orthonormal_rows;
use super::products::{Take, product, tiled, transposed, triangle};
use super::view::{View, ViewMut};
use crate::steps::Steps;

/// Left singular vectors of a matrix M (n, d), by eigenvectors of M Mᵀ, and of (Yᵀ M)(Yᵀ M)ᵀ for the last ones, level by level until
/// all are known.
///
/// An eigenvector y_k of a product is off along another one by c ε σ_1² / (σ_k² − σ_j²) with a small c, which is no more than the
/// 4 n ε σ_1 / (σ_k − σ_j) that a decomposition of M itself is allowed as long as σ_k + σ_j is more than σ_1 / n. What lies below
/// that is not small beside its own largest one, once it stands alone.
pub(crate) struct LeftSingular {
    /// Singular values, largest first, min(n, d) of them.
    pub(crate) values: Vec<f64>,
    /// Yᵀ: a vector in each row, `(min(n, d), n)`.
    pub(crate) vectors: Array2<f64>,
}

impl LeftSingular {
    /// Those of `m`.
    ///
    /// # Errors
    /// [`NoEigen`].
    pub(crate) async fn of(m: &Array2<f64>, steps: &mut Steps<'_>) -> Result<Self, NoEigen> {
        Ok(Self::solve(m, Images::Unwanted, steps).await?.0)
    }

    /// Those of `m`, and Yᵀ M `(min(n, d), d)`.
    ///
    /// # Errors
    /// [`NoEigen`].
    pub(crate) async fn with_images(m: &Array2<f64>, steps: &mut Steps<'_>) -> Result<(Self, Array2<f64>), NoEigen> {
        Self::solve(m, Images::Wanted, steps).await
    }

    /// The second has no rows if it is not wanted.
    async fn solve(m: &Array2<f64>, images: Images, steps: &mut Steps<'_>) -> Result<(Self, Array2<f64>), NoEigen> {
        let (n, d) = m.dim();
        if n <= d {
            return of_wide(m, images, steps).await;
        }
        // M = Q R with orthonormal columns Q: the vectors are Q times those of R.
        let (q, r) = factors(m, steps).await.ok_or(NoEigen::Cancelled)?;
        let (Self { values, vectors }, images) = of_wide(&r, images, steps).await?;
        let vectors = product(&vectors, Take::AsIs, &q, Take::AsIs, steps).await.ok_or(NoEigen::Cancelled)?;
        Ok((Self { values, vectors }, images))
    }
}

/// Whether Yᵀ M is wanted too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Images {
    Wanted,
    Unwanted,
}

/// Qᵀ (d, n) and R (d, d) for a matrix (n, d) of more rows than columns.
async fn factors(m: &Array2<f64>, steps: &mut Steps<'_>) -> Option<(Array2<f64>, Array2<f64>)> {
    let mut q = transposed(m.view(), steps).await?;
    orthonormal_rows(q.as_slice_mut().expect("an owned row-major array"), 0, m.nrows(), steps).await?;
    let r = product(&q, Take::AsIs, m, Take::AsIs, steps).await?;
    Some((q, r))
}

/// [`LeftSingular::solve`] for no more rows than columns.
async fn of_wide(
    m: &Array2<f64>,
    wanted: Images,
    steps: &mut Steps<'_>,
) -> Result<(LeftSingular, Array2<f64>), NoEigen> {
    let (n, d) = m.dim();
    let m = View::of(m.view());
    let (mut values, mut vectors) = of_product(m, steps).await?;
    let mut images = match wanted {
        Images::Wanted => times(View::new(&vectors, n, n), m, steps).await?,
        Images::Unwanted => Vec::new(),
    };
    let mut start = 0;
    loop {
        let largest = values.get(start).copied().unwrap_or(0.0);
        start += values.iter().skip(start).take_while(|&&value| value >= largest / n as f64).count();
        // What is no larger than rounding of the largest one has no vectors to find.
        if start == n || largest <= f64::EPSILON * values[0] {
            break;
        }
        let rest = View::new(&vectors, n, n).rows(start..n);
        if images.is_empty() {
            images = times(rest, m, steps).await?;
        }
        let n_rest = n - start;
        let of_rest = View::new(&images[images.len() - n_rest * d..], n_rest, d);
        let (of_rest_values, turn) = of_product(of_rest, steps).await?;
        let turn = View::new(&turn, n_rest, n_rest);
        let (turned, turned_images) = (times(turn, rest, steps).await?, times(turn, of_rest, steps).await?);
        values[start..].copy_from_slice(&of_rest_values);
        vectors[start * n..].copy_from_slice(&turned);
        let before = images.len() - turned_images.len();
        images[before..].copy_from_slice(&turned_images);
    }
    // Values at a border, known from both of its sides, may have changed places.
    if !values.is_sorted_by(|a, b| a >= b) {
        let mut order: Vec<usize> = (0..n).collect();
        order.sort_by(|&a, &b| values[b].total_cmp(&values[a]));
        if wanted == Images::Wanted {
            arrange(&order, &mut values.clone(), &mut images);
        }
        arrange(&order, &mut values, &mut vectors);
    }
    if wanted == Images::Unwanted {
        images.clear();
    }
    let rows = |entries: Vec<f64>, d: usize| {
        Array2::from_shape_vec((entries.len() / d.max(1), d), entries).expect("whole rows")
    };
    Ok((LeftSingular { values, vectors: rows(vectors, n) }, rows(images, d)))
}

/// Roots of the eigenvalues of `m mᵀ`, largest first, and its eigenvectors as rows, (n, n).
async fn of_product(m: View<'_, f64>, steps: &mut Steps<'_>) -> Result<(Vec<f64>, Vec<f64>), NoEigen> {
    let n = m.dim().0;
    let mut product = vec![0.0; n * n];
    // The lower triangle of columns is the upper one of rows.
    triangle(ViewMut::new(&mut product, n, n), Triangle::Upper, Onto::Replace, m, steps)
        .await
        .ok_or(NoEigen::Cancelled)?;
    let (squares, vectors) = SymmetricEigen::of_lower(product, n, steps).await?.into_parts();
    Ok((squares.into_iter().map(|square| square.max(0.0).sqrt()).collect(), vectors))
}

async fn times(a: View<'_, f64>, b: View<'_, f64>, steps: &mut Steps<'_>) -> Result<Vec<f64>, NoEigen> {
    let (n, d) = (a.dim().0, b.dim().1);
    let mut out = vec![0.0; n * d];
    tiled(ViewMut::new(&mut out, n, d), Onto::Replace, a, b, 1.0, steps).await.ok_or(NoEigen::Cancelled)?;
    Ok(out)
}
