//! Dense linear algebra. The only file that names faer: it fixes order, precision and errors for the rest.

use std::ops::Range;

use faer::linalg::matmul::{matmul, triangular};
use faer::linalg::triangular_solve;
use faer::{Accum, Mat, MatMut, MatRef, Par, Side};
use ndarray::{Array2, ArrayView2};

/// A product computed in one thread: reductions keep one order, so the same build gives the same digits.
const PAR: Par = Par::Seq;

/// `out = m mᵀ`, lower triangle only (the rest is left as it is), in f32.
///
/// Shapes: `m` (p, q) stored as `rows` says, `out` (p, p) column-major, lower triangle.
pub(crate) fn self_product_lower(out: &mut [f32], m: &[f32], p: usize, q: usize, rows: Rows) {
    let m = match rows {
        Rows::OfM => MatRef::from_row_major_slice(m, p, q),
        Rows::OfMTransposed => MatRef::from_column_major_slice(m, p, q),
    };
    let out = MatMut::from_column_major_slice_mut(out, p, p);
    triangular::matmul(
        out,
        triangular::BlockStructure::TriangularLower,
        Accum::Replace,
        m,
        triangular::BlockStructure::Rectangular,
        m.transpose(),
        triangular::BlockStructure::Rectangular,
        1.0,
        PAR,
    );
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
pub(crate) fn add_product(out: &mut Array2<f32>, a: &Array2<f32>, a_columns: Range<usize>, b: ArrayView2<'_, f32>) {
    if out.is_empty() || a_columns.is_empty() {
        return;
    }
    let (n, d) = out.dim();
    let (q, stride) = (a_columns.len(), a.ncols());
    matmul(
        MatMut::from_row_major_slice_mut(entries_mut(out), n, d),
        Accum::Add,
        MatRef::from_row_major_slice_with_stride(&entries(a.view())[a_columns.start..], n, q, stride),
        MatRef::from_row_major_slice(entries(b), q, d),
        1.0,
        PAR,
    );
}

/// `a bᵀ`: `a` (n, d), `b` (r, d), result (n, r).
pub(crate) fn product_with_transpose(a: ArrayView2<'_, f32>, b: ArrayView2<'_, f32>) -> Array2<f32> {
    let ((n, d), r) = (a.dim(), b.nrows());
    let mut out = Array2::zeros((n, r));
    if !out.is_empty() {
        matmul(
            MatMut::from_row_major_slice_mut(entries_mut(&mut out), n, r),
            Accum::Replace,
            MatRef::from_row_major_slice(entries(a), n, d),
            MatRef::from_row_major_slice(entries(b), r, d).transpose(),
            1.0,
            PAR,
        );
    }
    out
}

/// The entries of a row-major array; every array of this crate is one.
fn entries<'a>(array: ArrayView2<'a, f32>) -> &'a [f32] {
    array.to_slice().expect("whole rows of a row-major array")
}

fn entries_mut(array: &mut Array2<f32>) -> &mut [f32] {
    array.as_slice_mut().expect("an owned row-major array")
}

/// `a b` in f64, each transposed first if so marked: shapes (n, q) and (q, d) after that, result (n, d).
pub(crate) fn product(a: &Array2<f64>, a_side: Take, b: &Array2<f64>, b_side: Take) -> Array2<f64> {
    let (a, b) = (a_side.of(matrix(a)), b_side.of(matrix(b)));
    let mut out = Array2::zeros((a.nrows(), b.ncols()));
    let (n, d) = out.dim();
    let entries = out.as_slice_mut().expect("an owned row-major array");
    matmul(MatMut::from_row_major_slice_mut(entries, n, d), Accum::Replace, a, b, 1.0, PAR);
    out
}

/// How a factor of [`product`] is taken.
#[derive(Clone, Copy)]
pub(crate) enum Take {
    AsIs,
    Transposed,
}

impl Take {
    fn of(self, matrix: MatRef<'_, f64>) -> MatRef<'_, f64> {
        match self {
            Self::AsIs => matrix,
            Self::Transposed => matrix.transpose(),
        }
    }
}

/// Cholesky factor of a symmetric positive definite matrix: lower L with `m = L Lᵀ`. `None` if it is not definite.
pub(crate) fn cholesky(m: &Array2<f64>) -> Option<Array2<f64>> {
    let factor = matrix(m).llt(Side::Lower).ok()?;
    Some(array(factor.L()))
}

/// `rhs = L⁻¹ rhs` for a lower triangular L (n, n); `rhs` (n, d).
pub(crate) fn solve_lower(l: &Array2<f64>, rhs: &mut Array2<f64>) {
    let (n, d) = rhs.dim();
    let entries = rhs.as_slice_mut().expect("an owned row-major array");
    triangular_solve::solve_lower_triangular_in_place(matrix(l), MatMut::from_row_major_slice_mut(entries, n, d), PAR);
}

/// Eigenvectors of a symmetric matrix as columns, largest eigenvalue first. `None` if the iteration fails.
pub(crate) fn eigenvectors(m: &Array2<f64>) -> Option<Array2<f64>> {
    let eigen = matrix(m).self_adjoint_eigen(Side::Lower).ok()?;
    Some(array(eigen.U().reverse_cols()))
}

/// Orthonormal columns with the same leading spans as the columns of `m` (QR); signs are arbitrary.
pub(crate) fn orthonormal_columns(m: &Array2<f64>) -> Array2<f64> {
    array(matrix(m).qr().compute_thin_Q().as_ref())
}

fn matrix(array: &Array2<f64>) -> MatRef<'_, f64> {
    let (n, d) = array.dim();
    MatRef::from_row_major_slice(array.as_slice().expect("an owned row-major array"), n, d)
}

fn array(matrix: MatRef<'_, f64>) -> Array2<f64> {
    Array2::from_shape_fn((matrix.nrows(), matrix.ncols()), |(i, j)| matrix[(i, j)])
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

    /// `out = U_rᵀ x` for the `r` leading eigenvectors: `x` (n, p) and `out` (r, p) row-major.
    pub(crate) fn leading_transposed_times(&self, r: usize, x: &[f64], p: usize, out: &mut [f64]) {
        let n = self.vectors.ncols();
        let leading = self.vectors.as_ref().subcols(n - r, r).reverse_cols();
        matmul(
            MatMut::from_row_major_slice_mut(out, r, p),
            Accum::Replace,
            leading.transpose(),
            MatRef::from_row_major_slice(x, n, p),
            1.0,
            PAR,
        );
    }
}
