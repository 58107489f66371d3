//! Cholesky factors, products of them and solving with them.

use ndarray::Array2;

use super::PANEL;
use super::kernel::{Onto, Triangle};
use super::products::{parts, tiled, triangle};
use super::view::{View, ViewMut};
use crate::steps::Steps;

/// Cholesky factor of a symmetric positive definite matrix: lower L with `m = L Lᵀ`. `None` if it is not definite, or was
/// cancelled.
///
/// Blocked, left-looking (Golub and Van Loan, *Matrix Computations*, section 4.2); only the lower triangle is read.
pub(crate) async fn cholesky(m: &Array2<f64>, steps: &mut Steps<'_>) -> Option<Array2<f64>> {
    let n = m.nrows();
    let mut l = m.clone();
    // The columns of a panel from its first row on, beside the factor: the product reads what lies left of them.
    let mut panel = Vec::new();
    for start in (0..n).step_by(PANEL) {
        let end = (start + PANEL).min(n);
        let width = end - start;
        let entries = l.as_slice_mut().expect("an owned row-major array");
        panel.clear();
        entries.chunks_exact(n).skip(start).for_each(|row| panel.extend_from_slice(&row[start..end]));
        let left = View::new(entries, n, n).columns(0..start);
        let rest = ViewMut::new(&mut panel, n - start, width);
        tiled(rest, Onto::Add, left.rows(start..n), left.rows(start..end).transposed(), -1.0, steps).await?;
        for (row, done) in entries.chunks_exact_mut(n).skip(start).zip(panel.chunks_exact(width)) {
            row[start..end].copy_from_slice(done);
        }
        steps.spend_plain((n - start) * width * width / 2).await?;
        for i in start..n {
            for j in start..end.min(i + 1) {
                let (row, other) = (l.row(i), l.row(j));
                let sum: f64 = (start..j).map(|k| row[k] * other[k]).sum();
                let entry = l[(i, j)] - sum;
                l[(i, j)] = if i > j {
                    entry / l[(j, j)]
                } else if entry > 0.0 {
                    entry.sqrt()
                } else {
                    return None;
                };
            }
        }
    }
    for i in 0..n {
        l.row_mut(i).iter_mut().skip(i + 1).for_each(|entry| *entry = 0.0);
    }
    Some(l)
}

/// Rows of a triangle whose zeros are left out of products together.
const ROWS: usize = 288;

/// `Lᵀ L` for a lower triangular L (n, n), lower triangle; the rest is zero.
pub(crate) async fn gram_of_lower(l: &Array2<f64>, steps: &mut Steps<'_>) -> Option<Array2<f64>> {
    let n = l.nrows();
    let mut out = Array2::zeros((n, n));
    for rows in parts(n, ROWS) {
        let columns = 0..rows.end;
        let rows = View::of(l.view()).rows(rows).columns(columns.clone()).transposed();
        let mut all = ViewMut::of(&mut out);
        triangle(all.tile(columns.clone(), columns), Triangle::Lower, Onto::Add, rows, steps).await?;
    }
    Some(out)
}

/// `a b` for lower triangular matrices (n, n).
pub(crate) async fn product_of_lower(a: &Array2<f64>, b: &Array2<f64>, steps: &mut Steps<'_>) -> Option<Array2<f64>> {
    let n = a.nrows();
    let mut out = Array2::zeros((n, n));
    for rows in parts(n, ROWS) {
        let columns = 0..rows.end;
        let a = View::of(a.view()).rows(rows.clone()).columns(columns.clone());
        let b = View::of(b.view()).rows(columns.clone()).columns(columns.clone());
        tiled(ViewMut::of(&mut out).tile(rows, columns), Onto::Replace, a, b, 1.0, steps).await?;
    }
    Some(out)
}

/// `L⁻¹` for a lower triangular L (n, n).
pub(crate) async fn inverse_of_lower(l: &Array2<f64>, steps: &mut Steps<'_>) -> Option<Array2<f64>> {
    let mut out = Array2::eye(l.nrows());
    // Rows are zero beyond the diagonal.
    solve_panels(l, &mut out, |end| end, steps).await?;
    Some(out)
}

/// `rhs = L⁻¹ rhs` for a lower triangular L (n, n); `rhs` (n, d).
pub(crate) async fn solve_lower(l: &Array2<f64>, rhs: &mut Array2<f64>, steps: &mut Steps<'_>) -> Option<()> {
    let d = rhs.ncols();
    solve_panels(l, rhs, |_| d, steps).await
}

/// The same where of the rows before `end` no more than the first `n_filled(end)` columns are other than zero.
async fn solve_panels(
    l: &Array2<f64>,
    rhs: &mut Array2<f64>,
    n_filled: impl Fn(usize) -> usize,
    steps: &mut Steps<'_>,
) -> Option<()> {
    let (n, d) = rhs.dim();
    let entries = rhs.as_slice_mut().expect("an owned row-major array");
    for start in (0..n).step_by(PANEL) {
        let end = (start + PANEL).min(n);
        let filled = n_filled(end);
        let (done, rest) = entries.split_at_mut(start * d);
        let block = &mut rest[..(end - start) * d];
        let left = View::of(l.view()).rows(start..end).columns(0..start);
        let done = View::new(done, start, d).columns(0..filled);
        tiled(ViewMut::rows(block, (end - start, filled), d), Onto::Add, left, done, -1.0, steps).await?;
        steps.spend((end - start) * (end - start) * filled).await?;
        for i in start..end {
            let (above, row) = block.split_at_mut((i - start) * d);
            let row = &mut row[..filled];
            for (j, other) in (start..i).zip(above.chunks_exact(d.max(1))) {
                let factor = l[(i, j)];
                row.iter_mut().zip(other).for_each(|(to, from)| *to -= factor * from);
            }
            row.iter_mut().for_each(|entry| *entry /= l[(i, i)]);
        }
    }
    Some(())
}

/// `rhs = L⁻ᵀ rhs` for a lower triangular L (n, n); `rhs` (n, d).
pub(crate) async fn solve_lower_transposed(
    l: &Array2<f64>,
    rhs: &mut Array2<f64>,
    steps: &mut Steps<'_>,
) -> Option<()> {
    let (n, d) = rhs.dim();
    let entries = rhs.as_slice_mut().expect("an owned row-major array");
    for start in (0..n).step_by(PANEL).rev() {
        let end = (start + PANEL).min(n);
        let (rest, done) = entries.split_at_mut(end * d);
        let block = &mut rest[start * d..];
        let below = View::of(l.view()).rows(end..n).columns(start..end).transposed();
        subtract_product(block, below, done, (n - end, d), steps).await?;
        steps.spend((end - start) * (end - start) * d).await?;
        for i in (start..end).rev() {
            let (row, after) = block[(i - start) * d..].split_at_mut(d);
            for (j, other) in (i + 1..end).zip(after.chunks_exact(d.max(1))) {
                let factor = l[(j, i)];
                row.iter_mut().zip(other).for_each(|(to, from)| *to -= factor * from);
            }
            row.iter_mut().for_each(|entry| *entry /= l[(i, i)]);
        }
    }
    Some(())
}

/// `out -= a b` for row-major `b` (q, d) and `out` (rows of a, d).
pub(super) async fn subtract_product(
    out: &mut [f64],
    a: View<'_, f64>,
    b: &[f64],
    (q, d): (usize, usize),
    steps: &mut Steps<'_>,
) -> Option<()> {
    tiled(ViewMut::new(out, a.dim().0, d), Onto::Add, a, View::new(b, q, d), -1.0, steps).await
}
