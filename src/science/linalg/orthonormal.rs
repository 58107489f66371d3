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
    for start in (n_done..n_rows).step_by(PANEL) {
        let end = (start + PANEL).min(n_rows);
        let (done, rest) = entries.split_at_mut(start * n);
        let block = &mut rest[..(end - start) * n];
        if !orthonormalise(block, done, (start, n), steps).await? {
            orthonormalise(block, done, (start, n), steps).await?;
        }
    }
    Some(())
}

/// Takes from the rows of `block` what lies along the `n_done` rows of `done` and along each other; whether all of them
/// kept enough of their length. `None` if it was cancelled.
async fn orthonormalise(
    block: &mut [f64],
    done: &[f64],
    (n_done, n): (usize, usize),
    steps: &mut Steps<'_>,
) -> Option<bool> {
    let before: Vec<f64> = block.chunks_exact(n).map(|row| dot(row, row).sqrt()).collect();
    let n_rows = before.len();
    if n_done > 0 {
        let q = View::new(done, n_done, n);
        let mut shares = vec![0.0; n_rows * n_done];
        let out = ViewMut::new(&mut shares, n_rows, n_done);
        tiled(out, Onto::Replace, View::new(block, n_rows, n), q.transposed(), 1.0, steps).await?;
        subtract_product(block, View::new(&shares, n_rows, n_done), done, (n_done, n), steps).await?;
    }
    steps.spend(2 * n_rows * n_rows * n).await?;
    let mut have_kept = true;
    for (i, before) in before.into_iter().enumerate() {
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
    Some(have_kept)
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
