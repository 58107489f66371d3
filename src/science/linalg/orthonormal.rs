//! Orthonormal columns by block Gram-Schmidt.

use ndarray::Array2;

use super::PANEL;
use super::kernel::Onto;
use super::products::{tiled, transposed};
use super::triangular::subtract_product;
use super::view::{View, ViewMut};
use crate::steps::Steps;

/// Share of its length that a vector must keep to need no second pass.
const KEPT: f64 = std::f64::consts::FRAC_1_SQRT_2;

/// Rows that the ones before are taken from in one product, which reads all of those.
const WIDE: usize = 4 * PANEL;

/// Orthonormal columns with the same leading spans as the columns of `m`.
///
/// Block Gram-Schmidt. A block that keeps less than [`KEPT`] of the length of one of its columns is taken a second time,
/// which keeps orthogonality at rounding (Daniel, Gragg, Kaufman, Stewart 1976; Giraud et al. 2005). A column of which the
/// ones before it leave only rounding becomes zero: it has no direction of its own.
pub(crate) async fn orthonormal_columns(m: &Array2<f64>, steps: &mut Steps<'_>) -> Option<Array2<f64>> {
    let n = m.nrows();
    let mut rows = transposed(m.view(), steps).await?;
    orthonormal_rows(rows.as_slice_mut().expect("an owned row-major array"), 0, n, steps).await?;
    transposed(rows.view(), steps).await
}

/// The same for rows of `n` entries, of which the first `n_done` are orthonormal already. `None` if it was cancelled.
pub(crate) async fn orthonormal_rows(
    entries: &mut [f64],
    n_done: usize,
    n: usize,
    steps: &mut Steps<'_>,
) -> Option<()> {
    let n_rows = entries.len() / n.max(1);
    for first in (n_done..n_rows).step_by(WIDE) {
        let last = (first + WIDE).min(n_rows);
        let (done, rest) = entries.split_at_mut(first * n);
        let wide = &mut rest[..(last - first) * n];
        let before = lengths(wide, n);
        take_away(wide, (done, n), steps).await?;
        for start in (first..last).step_by(PANEL) {
            let end = (start + PANEL).min(last);
            let (done, rest) = entries.split_at_mut(start * n);
            let block = &mut rest[..(end - start) * n];
            take_away(block, (&done[first * n..], n), steps).await?;
            steps.spend(2 * (end - start) * (end - start) * n).await?;
            if !orthonormalise(block, n, &before[start - first..end - first]) {
                let before = lengths(block, n);
                take_away(block, (done, n), steps).await?;
                steps.spend(2 * (end - start) * (end - start) * n).await?;
                orthonormalise(block, n, &before);
            }
        }
    }
    Some(())
}

/// Takes from the rows of `block` what lies along the orthonormal rows of `done`. `None` if it was cancelled.
async fn take_away(block: &mut [f64], (done, n): (&[f64], usize), steps: &mut Steps<'_>) -> Option<()> {
    let (n_rows, n_done) = (block.len() / n, done.len() / n);
    if n_done == 0 {
        return Some(());
    }
    let q = View::new(done, n_done, n);
    let mut shares = vec![0.0; n_rows * n_done];
    let out = ViewMut::new(&mut shares, n_rows, n_done);
    tiled(out, Onto::Replace, View::new(block, n_rows, n), q.transposed(), 1.0, steps).await?;
    subtract_product(block, View::new(&shares, n_rows, n_done), done, (n_done, n), steps).await
}

/// Takes from the rows of `block` what lies along each other; whether all of them kept enough of the length that they had `before`.
fn orthonormalise(block: &mut [f64], n: usize, before: &[f64]) -> bool {
    let mut have_kept = true;
    for (i, before) in before.iter().enumerate() {
        let (earlier, row) = block.split_at_mut(i * n);
        let row = &mut row[..n];
        for other in earlier.chunks_exact(n) {
            let share = dot(row, other);
            row.iter_mut().zip(other).for_each(|(to, from)| *to -= share * from);
        }
        let length = dot(row, row).sqrt();
        have_kept &= length >= KEPT * before;
        let is_rounding = length <= 4.0 * n as f64 * f64::EPSILON * before;
        row.iter_mut().for_each(|entry| *entry = if is_rounding { 0.0 } else { *entry / length });
    }
    have_kept
}

fn lengths(rows: &[f64], n: usize) -> Vec<f64> {
    rows.chunks_exact(n).map(|row| dot(row, row).sqrt()).collect()
}

/// Scalar product in eight sums, which the processor's vectors can hold.
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let ((a, a_rest), (b, b_rest)) = (a.as_chunks::<8>(), b.as_chunks::<8>());
    let mut sums = [0.0; 8];
    for (a, b) in a.iter().zip(b) {
        sums.iter_mut().zip(a.iter().zip(b)).for_each(|(sum, (a, b))| *sum += a * b);
    }
    sums.iter().sum::<f64>() + a_rest.iter().zip(b_rest).map(|(a, b)| a * b).sum::<f64>()
}
