//! Products and decompositions by faer, each in one go. The only file that names it.

use faer::diag::Diag;
use faer::dyn_stack::{MemBuffer, MemStack};
use faer::linalg::matmul::triangular::{self, BlockStructure};
use faer::linalg::{matmul, svd};
use faer::traits::RealField;
use faer::{Accum, Mat, MatMut, MatRef, Par, Side};
use ndarray::Array2;

use super::view::{View, ViewMut};

/// A product computed in one thread: reductions keep one order, so the same build gives the same digits.
const PAR: Par = Par::Seq;

/// A number that products are computed in.
pub(crate) trait Real: RealField + Copy + Default {
    /// 1.
    const ONE: Self;
}

impl Real for f32 {
    const ONE: Self = 1.0;
}

impl Real for f64 {
    const ONE: Self = 1.0;
}

/// What becomes of what the result held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Onto {
    Replace,
    Add,
}

impl From<Onto> for Accum {
    fn from(onto: Onto) -> Self {
        match onto {
            Onto::Replace => Self::Replace,
            Onto::Add => Self::Add,
        }
    }
}

/// `out = factor · a b`, or that added to it.
pub(super) fn multiply<T: Real>(out: ViewMut<'_, T>, onto: Onto, a: View<'_, T>, b: View<'_, T>, factor: T) {
    matmul::matmul(target(out), onto.into(), matrix(a), matrix(b), factor, PAR);
}

/// The triangle of a square `out = a b` that is given, or that added to it; the rest is left as it is.
pub(super) fn multiply_triangle<T: Real>(
    out: ViewMut<'_, T>,
    triangle: Triangle,
    onto: Onto,
    a: View<'_, T>,
    b: View<'_, T>,
) {
    let whole = BlockStructure::Rectangular;
    let structure = match triangle {
        Triangle::Lower => BlockStructure::TriangularLower,
        Triangle::Upper => BlockStructure::TriangularUpper,
    };
    triangular::matmul(target(out), structure, onto.into(), matrix(a), whole, matrix(b), whole, T::ONE, PAR);
}

/// Which half of a symmetric matrix, with its diagonal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Triangle {
    Lower,
    Upper,
}

/// Singular values of `m` (n, d), largest first, and its left singular vectors as columns, min(n, d) of each. `None` if
/// the iteration fails.
pub(crate) fn left_singular(m: &Array2<f64>) -> Option<(Vec<f64>, Array2<f64>)> {
    let (n, d) = m.dim();
    let rank = n.min(d);
    let mut values = Diag::<f64>::zeros(rank);
    let mut vectors = Mat::<f64>::zeros(n, rank);
    let params = Default::default();
    let (left, right) = (svd::ComputeSvdVectors::Thin, svd::ComputeSvdVectors::No);
    let mut memory = MemBuffer::new(svd::svd_scratch::<f64>(n, d, left, right, PAR, params));
    let stack = MemStack::new(&mut memory);
    svd::svd(matrix(View::of(m.view())), values.as_mut(), Some(vectors.as_mut()), None, PAR, stack, params).ok()?;
    let vectors = Array2::from_shape_fn((n, rank), |(i, k)| vectors[(i, k)]);
    Some((values.column_vector().iter().copied().collect(), vectors))
}

/// Eigenvalues and eigenvectors of a symmetric matrix, largest eigenvalue first.
pub(crate) struct SymmetricEigen {
    values: Vec<f64>,
    /// Columns in faer's order: smallest eigenvalue first.
    vectors: Mat<f64>,
}

impl SymmetricEigen {
    /// Decomposes the (n, n) matrix whose lower triangle `lower` holds, column-major. `None` if the iteration fails.
    pub(crate) fn of_lower(lower: &[f64], n: usize) -> Option<Self> {
        let matrix = MatRef::from_column_major_slice(lower, n, n);
        let eigen = matrix.self_adjoint_eigen(Side::Lower).ok()?;
        let values = eigen.S().column_vector().iter().rev().copied().collect();
        Some(Self { values, vectors: eigen.U().to_owned() })
    }

    /// Eigenvalues, largest first.
    pub(crate) fn values(&self) -> &[f64] {
        &self.values
    }

    /// The eigenvector of the `k`-th largest eigenvalue, `(n)`.
    pub(crate) fn vector(&self, k: usize) -> impl Iterator<Item = f64> + '_ {
        let n = self.vectors.ncols();
        self.vectors.col(n - 1 - k).iter().copied()
    }

    /// `out = Uᵀ x` for the eigenvectors of the `r` largest eigenvalues from the `first` largest on: `x` (n, p), `out` (r, p).
    pub(super) fn vectors_transposed_times(&self, first: usize, out: ViewMut<'_, f64>, x: View<'_, f64>) {
        let (n, r) = (self.vectors.ncols(), out.n_rows);
        let vectors = self.vectors.as_ref().subcols(n - first - r, r).reverse_cols();
        matmul::matmul(target(out), Accum::Replace, vectors.transpose(), matrix(x), 1.0, PAR);
    }
}

fn matrix<T>(view: View<'_, T>) -> MatRef<'_, T> {
    let View { entries, n_rows, n_columns, stride, is_transposed } = view;
    let matrix = MatRef::from_row_major_slice_with_stride(entries, n_rows, n_columns, stride);
    if is_transposed { matrix.transpose() } else { matrix }
}

fn target<T>(view: ViewMut<'_, T>) -> MatMut<'_, T> {
    let ViewMut { entries, n_rows, n_columns, stride } = view;
    // Given as the transpose of columns, since row-major views of faer mix up their strides here.
    MatMut::from_column_major_slice_with_stride_mut(entries, n_columns, n_rows, stride).transpose_mut()
}
