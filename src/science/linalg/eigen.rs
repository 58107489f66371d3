//! Eigenvalues and eigenvectors of symmetric matrices.

use super::course::{Course, N_STEPS};
use super::divide::{Divided, divide};
use super::kernel::Onto;
use super::products::tiled;
use super::reflectors::reduce;
use super::view::{View, ViewMut};
use crate::steps::{Stage, Steps};

/// Shares of the time, for 1,728 rows in a browser, up to where the matrix has three diagonals and up to where those are decomposed.
const REDUCED: f64 = 0.35;
const DIVIDED: f64 = 0.5;

/// Eigenvalues and eigenvectors of a symmetric matrix, largest eigenvalue first.
pub(crate) struct SymmetricEigen {
    values: Vec<f64>,
    /// A row each, `(n, n)`.
    vectors: Vec<f64>,
}

/// Why there is no decomposition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoEigen {
    /// An iteration did not end.
    NoConvergence,
    /// The listener had enough.
    Cancelled,
}

impl SymmetricEigen {
    /// Decomposes the (n, n) matrix whose lower triangle `lower` holds, column-major: 14/3 n³ operations at most, two thirds of
    /// them in products of matrices; room for 3.5 n² numbers with the matrix.
    ///
    /// # Errors
    /// [`NoEigen`].
    pub(crate) async fn of_lower(lower: Vec<f64>, n: usize, steps: &mut Steps<'_>) -> Result<Self, NoEigen> {
        Self::along(lower, n, &mut Course::new(steps, false)).await
    }

    /// The same as a stage of its own, [`Stage::Eigen`].
    ///
    /// # Errors
    /// [`NoEigen`].
    pub(crate) async fn stage_of_lower(lower: Vec<f64>, n: usize, steps: &mut Steps<'_>) -> Result<Self, NoEigen> {
        steps.begin(Stage::Eigen, N_STEPS).await.ok_or(NoEigen::Cancelled)?;
        Self::along(lower, n, &mut Course::new(steps, true)).await
    }

    async fn along(lower: Vec<f64>, n: usize, course: &mut Course<'_, '_>) -> Result<Self, NoEigen> {
        if n == 0 {
            return Ok(Self { values: Vec::new(), vectors: Vec::new() });
        }
        let mut reduced = reduce(lower, n, course.part(REDUCED)).await.ok_or(NoEigen::Cancelled)?;
        let diagonal = std::mem::take(&mut reduced.diagonal);
        let divided = divide(diagonal, &reduced.beside, course.part(DIVIDED)).await.ok_or(NoEigen::Cancelled)?;
        let Divided { mut values, mut vectors, mut ends } = divided.ok_or(NoEigen::NoConvergence)?;
        // Rows that reach farther come first: the others are left out where they are zero.
        let mut order: Vec<usize> = (0..n).collect();
        order.sort_by(|&a, &b| ends[b].cmp(&ends[a]));
        arrange(&order, &mut values, &mut vectors);
        ends.sort_unstable_by(|a, b| b.cmp(a));
        reduced.turn_back(&mut vectors, &ends, course.part(1.0)).await.ok_or(NoEigen::Cancelled)?;
        order.sort_by(|&a, &b| values[b].total_cmp(&values[a]));
        arrange(&order, &mut values, &mut vectors);
        course.reach(1.0).await.ok_or(NoEigen::Cancelled)?;
        Ok(Self { values, vectors })
    }

    /// Eigenvalues, largest first.
    pub(crate) fn values(&self) -> &[f64] {
        &self.values
    }

    /// The eigenvector of the `k`-th largest eigenvalue, `(n)`.
    pub(crate) fn vector(&self, k: usize) -> &[f64] {
        let n = self.values.len();
        &self.vectors[k * n..(k + 1) * n]
    }

    /// Eigenvalues, largest first, and their vectors, a row each, `(n, n)`.
    pub(super) fn into_parts(self) -> (Vec<f64>, Vec<f64>) {
        (self.values, self.vectors)
    }

    /// `out = U_rᵀ x` for the eigenvectors of the `r` largest eigenvalues: `x` (n, p) and `out` (r, p) row-major. `None` if it was
    /// cancelled.
    pub(crate) async fn leading_transposed_times(
        &self,
        r: usize,
        (x, p): (&[f64], usize),
        out: &mut [f64],
        steps: &mut Steps<'_>,
    ) -> Option<()> {
        let n = self.values.len();
        let vectors = View::new(&self.vectors, n, n).rows(0..r);
        tiled(ViewMut::new(out, r, p), Onto::Replace, vectors, View::new(x, n, p), 1.0, steps).await
    }
}

/// Puts what is at `order[i]` at i: values, and rows of vectors, in place.
pub(super) fn arrange(order: &[usize], values: &mut Vec<f64>, vectors: &mut [f64]) {
    let n = order.len();
    *values = order.iter().map(|&from| values[from]).collect();
    let mut is_done = vec![false; n];
    let mut first = vec![0.0; n];
    for start in 0..n {
        if is_done[start] {
            continue;
        }
        first.copy_from_slice(&vectors[start * n..(start + 1) * n]);
        let mut to = start;
        loop {
            is_done[to] = true;
            let from = order[to];
            if from == start {
                vectors[to * n..(to + 1) * n].copy_from_slice(&first);
                break;
            }
            vectors.copy_within(from * n..(from + 1) * n, to * n);
            to = from;
        }
    }
}
