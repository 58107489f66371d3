//! Products and Gram matrices, tile by tile of the result.

use std::ops::Range;

use ndarray::{Array2, ArrayView2};

use super::kernel::{self, Onto, Real, Triangle};
use super::view::{View, ViewMut};
use crate::steps::{self, Steps};

/// Sides of tiles are multiples of this: the kernels work on as many rows at a time.
const ALIGNED: usize = 48;

/// No tile of a larger matrix has fewer rows or columns than this, but for the panels of factorisations: one of the kernels
/// cuts the summed index elsewhere where both are at most 64, and a single row or column is summed in another order.
const LEAST: usize = 65;

/// `out = m mᵀ`, lower triangle only (the rest is left as it is).
///
/// Shapes: `m` (p, q) stored as `rows` says, `out` (p, p) column-major, lower triangle.
pub(crate) async fn self_product_lower<T: Real>(
    out: &mut [T],
    m: &[T],
    (p, q): (usize, usize),
    rows: Rows,
    steps: &mut Steps<'_>,
) -> Option<()> {
    let m = match rows {
        Rows::OfM => View::new(m, p, q),
        Rows::OfMTransposed => View::new(m, q, p).transposed(),
    };
    // The lower triangle of columns is the upper one of rows.
    triangle(ViewMut::new(out, p, p), Triangle::Upper, Onto::Replace, m, steps).await
}

/// How the slice given to [`self_product_lower`] stores `m`.
#[derive(Clone, Copy)]
pub(crate) enum Rows {
    /// Row after row of `m`.
    OfM,
    /// Row after row of `mᵀ`.
    OfMTransposed,
}

/// `out += a[:, a_columns] b`: `a` (n, r), `b` (q, d) with q columns of `a`, `out` (n, d).
pub(crate) async fn add_product(
    out: &mut Array2<f32>,
    a: &Array2<f32>,
    a_columns: Range<usize>,
    b: ArrayView2<'_, f32>,
    steps: &mut Steps<'_>,
) -> Option<()> {
    let a = View::of(a.view()).columns(a_columns);
    tiled(ViewMut::of(out), Onto::Add, a, View::of(b), 1.0, steps).await
}

/// `a bᵀ`: `a` (n, d), `b` (r, d), result (n, r).
pub(crate) async fn product_with_transpose(
    a: ArrayView2<'_, f32>,
    b: ArrayView2<'_, f32>,
    steps: &mut Steps<'_>,
) -> Option<Array2<f32>> {
    let mut out = Array2::zeros((a.nrows(), b.nrows()));
    tiled(ViewMut::of(&mut out), Onto::Replace, View::of(a), View::of(b).transposed(), 1.0, steps).await?;
    Some(out)
}

/// `a b` in f64, each transposed first if so marked: shapes (n, q) and (q, d) after that, result (n, d).
pub(crate) async fn product(
    a: &Array2<f64>,
    a_side: Take,
    b: &Array2<f64>,
    b_side: Take,
    steps: &mut Steps<'_>,
) -> Option<Array2<f64>> {
    let (a, b) = (a_side.of(View::of(a.view())), b_side.of(View::of(b.view())));
    let mut out = Array2::zeros((a.dim().0, b.dim().1));
    tiled(ViewMut::of(&mut out), Onto::Replace, a, b, 1.0, steps).await?;
    Some(out)
}

/// How a factor of [`product`] is taken.
#[derive(Clone, Copy)]
pub(crate) enum Take {
    AsIs,
    Transposed,
}

impl Take {
    fn of(self, matrix: View<'_, f64>) -> View<'_, f64> {
        match self {
            Self::AsIs => matrix,
            Self::Transposed => matrix.transposed(),
        }
    }
}

/// `out += mᵀ m` in f64, lower triangle only: half the work of a product.
pub(crate) async fn add_gram_lower(out: &mut Array2<f64>, m: &Array2<f64>, steps: &mut Steps<'_>) -> Option<()> {
    triangle(ViewMut::of(out), Triangle::Lower, Onto::Add, View::of(m.view()).transposed(), steps).await
}

/// `mᵀ m` in f64, lower triangle; the rest is zero.
pub(crate) async fn gram_lower(m: &Array2<f64>, steps: &mut Steps<'_>) -> Option<Array2<f64>> {
    let mut out = Array2::zeros((m.ncols(), m.ncols()));
    add_gram_lower(&mut out, m, steps).await?;
    Some(out)
}

/// `mᵀ`, some rows at a time.
pub(crate) async fn transposed(m: ArrayView2<'_, f64>, steps: &mut Steps<'_>) -> Option<Array2<f64>> {
    const SIDE: usize = 64;
    let (n, d) = m.dim();
    let mut out = Array2::zeros((d, n));
    for rows in parts(n, SIDE) {
        steps.spend_plain(rows.len() * d).await?;
        for columns in parts(d, SIDE) {
            for i in rows.clone() {
                columns.clone().for_each(|j| out[(j, i)] = m[(i, j)]);
            }
        }
    }
    Some(out)
}

/// `out = factor · a b`, or that added to it.
pub(super) async fn tiled<T: Real>(
    mut out: ViewMut<'_, T>,
    onto: Onto,
    a: View<'_, T>,
    b: View<'_, T>,
    factor: T,
    steps: &mut Steps<'_>,
) -> Option<()> {
    let n_terms = a.dim().1;
    if n_terms == 0 {
        // Nothing is added, and what is replaced was zero.
        return Some(());
    }
    let tile = Tile::for_sizes((out.n_rows, out.n_columns), n_terms);
    for rows in parts(out.n_rows, tile.n_rows) {
        for columns in parts(out.n_columns, tile.n_columns) {
            steps.spend(rows.len() * columns.len() * n_terms).await?;
            let out = out.tile(rows.clone(), columns.clone());
            kernel::multiply(out, onto, a.rows(rows.clone()), b.columns(columns), factor);
        }
    }
    Some(())
}

/// A triangle of `out = m mᵀ`, or that added to it.
pub(super) async fn triangle<T: Real>(
    mut out: ViewMut<'_, T>,
    triangle: Triangle,
    onto: Onto,
    m: View<'_, T>,
    steps: &mut Steps<'_>,
) -> Option<()> {
    let (n, n_terms) = m.dim();
    if n_terms == 0 {
        return Some(());
    }
    let side = Tile::square(n_terms);
    for rows in parts(n, side) {
        let off_diagonal = match triangle {
            Triangle::Lower => 0..rows.start,
            Triangle::Upper => rows.end..n,
        };
        for columns in parts(off_diagonal.len(), side) {
            let columns = off_diagonal.start + columns.start..off_diagonal.start + columns.end;
            steps.spend(rows.len() * columns.len() * n_terms).await?;
            let out = out.tile(rows.clone(), columns.clone());
            kernel::multiply(out, onto, m.rows(rows.clone()), m.rows(columns).transposed(), T::ONE);
        }
        steps.spend(rows.len() * rows.len() * n_terms / 2).await?;
        let m = m.rows(rows.clone());
        kernel::multiply_triangle(out.tile(rows.clone(), rows), (onto, triangle), m, m.transposed(), T::ONE);
    }
    Some(())
}

/// Sides of the tiles that a result is cut into.
struct Tile {
    n_rows: usize,
    n_columns: usize,
}

impl Tile {
    /// Squares as far as the result is as wide, so that little of the factors is read more than once.
    fn for_sizes((n_rows, n_columns): (usize, usize), n_terms: usize) -> Self {
        let side = Self::square(n_terms);
        let n_entries = steps::BLOCK / n_terms;
        let other = |is_narrow: usize| aligned(n_entries / is_narrow.max(1)).max(side);
        if n_rows <= side {
            Self { n_rows, n_columns: other(n_rows) }
        } else if n_columns <= side {
            Self { n_rows: other(n_columns), n_columns }
        } else {
            Self { n_rows: side, n_columns: side }
        }
    }

    fn square(n_terms: usize) -> usize {
        aligned((steps::BLOCK / n_terms).isqrt())
    }
}

fn aligned(n: usize) -> usize {
    (n / ALIGNED * ALIGNED).max(LEAST)
}

/// `0..n` in equal parts of at most `size`, but of no fewer than [`LEAST`].
pub(super) fn parts(n: usize, size: usize) -> impl Iterator<Item = Range<usize>> {
    let n_parts = n.div_ceil(size.max(1)).min((n / LEAST).max(1));
    (0..n_parts).map(move |part| n * part / n_parts..n * (part + 1) / n_parts).filter(|part| !part.is_empty())
}

/// Multiply-adds of the largest tile of a product.
#[cfg(test)]
pub(super) fn largest_tile((n, d): (usize, usize), n_terms: usize) -> usize {
    let tile = Tile::for_sizes((n, d), n_terms);
    let longest = |n: usize, size: usize| parts(n, size).map(|part| part.len()).max().unwrap_or(0);
    longest(n, tile.n_rows) * longest(d, tile.n_columns) * n_terms
}
