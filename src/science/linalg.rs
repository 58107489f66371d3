//! Dense linear algebra. The only file that names faer: it fixes order, precision and errors for the rest.

use std::ops::Range;

use faer::diag::Diag;
use faer::dyn_stack::{MemBuffer, MemStack};
use faer::linalg::matmul::{matmul, triangular};
use faer::linalg::svd;
use faer::traits::{RealField, math_utils};
use faer::{Accum, Mat, MatMut, MatRef, Par, Side};
use ndarray::{Array2, ArrayView2};

/// A product computed in one thread: reductions keep one order, so the same build gives the same digits.
const PAR: Par = Par::Seq;

/// A number that products are computed in.
pub(crate) trait Real: RealField + Copy + Default {}

impl Real for f32 {}
impl Real for f64 {}

/// `out = m mᵀ`, lower triangle only (the rest is left as it is).
///
/// Shapes: `m` (p, q) stored as `rows` says, `out` (p, p) column-major, lower triangle.
pub(crate) fn self_product_lower<T: Real>(out: &mut [T], m: &[T], p: usize, q: usize, rows: Rows) {
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
        math_utils::one(),
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

/// `out += mᵀ m` in f64, lower triangle only: half the work of a product.
pub(crate) fn add_gram_lower(out: &mut Array2<f64>, m: &Array2<f64>) {
    let n = out.nrows();
    let m = matrix(m);
    triangular::matmul(
        MatMut::from_row_major_slice_mut(out.as_slice_mut().expect("an owned row-major array"), n, n),
        triangular::BlockStructure::TriangularLower,
        Accum::Add,
        m.transpose(),
        triangular::BlockStructure::Rectangular,
        m,
        triangular::BlockStructure::Rectangular,
        1.0,
        PAR,
    );
}

/// `mᵀ m` in f64, lower triangle; the rest is zero.
pub(crate) fn gram_lower(m: &Array2<f64>) -> Array2<f64> {
    let mut out = Array2::zeros((m.ncols(), m.ncols()));
    add_gram_lower(&mut out, m);
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

/// Columns or rows that are handled together: what lies between blocks is left to the fast product.
const BLOCK: usize = 48;

/// Cholesky factor of a symmetric positive definite matrix: lower L with `m = L Lᵀ`. `None` if it is not definite.
///
/// Blocked, left-looking (Golub and Van Loan, *Matrix Computations*, section 4.2); only the lower triangle is read. Written
/// here, as the two solvers and the orthonormalisation below are, because faer's make the program that visitors load a
/// fifth larger.
pub(crate) fn cholesky(m: &Array2<f64>) -> Option<Array2<f64>> {
    let n = m.nrows();
    let mut l = m.clone();
    for start in (0..n).step_by(BLOCK) {
        let end = (start + BLOCK).min(n);
        {
            let entries = l.as_slice_mut().expect("an owned row-major array");
            let below = MatMut::from_row_major_slice_mut(entries, n, n).subrows_mut(start, n - start);
            let (done, rest) = below.split_at_col_mut(start);
            let left = done.as_ref().subrows(0, end - start);
            matmul(rest.subcols_mut(0, end - start), Accum::Add, done.as_ref(), left.transpose(), -1.0, PAR);
        }
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

/// `rhs = L⁻¹ rhs` for a lower triangular L (n, n); `rhs` (n, d).
pub(crate) fn solve_lower(l: &Array2<f64>, rhs: &mut Array2<f64>) {
    let (n, d) = rhs.dim();
    let entries = rhs.as_slice_mut().expect("an owned row-major array");
    for start in (0..n).step_by(BLOCK) {
        let end = (start + BLOCK).min(n);
        let (done, rest) = entries.split_at_mut(start * d);
        let block = &mut rest[..(end - start) * d];
        let left = matrix(l).submatrix(start, 0, end - start, start);
        subtract_product(block, left, done, start, d);
        for i in start..end {
            let (above, row) = block.split_at_mut((i - start) * d);
            let row = &mut row[..d];
            for (j, other) in (start..i).zip(above.chunks_exact(d.max(1))) {
                let factor = l[(i, j)];
                row.iter_mut().zip(other).for_each(|(to, from)| *to -= factor * from);
            }
            row.iter_mut().for_each(|entry| *entry /= l[(i, i)]);
        }
    }
}

/// `rhs = L⁻ᵀ rhs` for a lower triangular L (n, n); `rhs` (n, d).
pub(crate) fn solve_lower_transposed(l: &Array2<f64>, rhs: &mut Array2<f64>) {
    let (n, d) = rhs.dim();
    let entries = rhs.as_slice_mut().expect("an owned row-major array");
    for start in (0..n).step_by(BLOCK).rev() {
        let end = (start + BLOCK).min(n);
        let (rest, done) = entries.split_at_mut(end * d);
        let block = &mut rest[start * d..];
        let below = matrix(l).submatrix(end, start, n - end, end - start).transpose();
        subtract_product(block, below, done, n - end, d);
        for i in (start..end).rev() {
            let (row, after) = block[(i - start) * d..].split_at_mut(d);
            for (j, other) in (i + 1..end).zip(after.chunks_exact(d.max(1))) {
                let factor = l[(j, i)];
                row.iter_mut().zip(other).for_each(|(to, from)| *to -= factor * from);
            }
            row.iter_mut().for_each(|entry| *entry /= l[(i, i)]);
        }
    }
}

/// `out -= a b` for row-major `b` (q, d) and `out` (rows of a, d).
fn subtract_product(out: &mut [f64], a: MatRef<'_, f64>, b: &[f64], q: usize, d: usize) {
    if q > 0 && d > 0 {
        let out = MatMut::from_row_major_slice_mut(out, a.nrows(), d);
        matmul(out, Accum::Add, a, MatRef::from_row_major_slice(b, q, d), -1.0, PAR);
    }
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
    svd::svd(matrix(m), values.as_mut(), Some(vectors.as_mut()), None, PAR, stack, params).ok()?;
    Some((values.column_vector().iter().copied().collect(), array(vectors.as_ref())))
}

/// Orthonormal columns with the same leading spans as the columns of `m`.
///
/// Block Gram-Schmidt. A block that keeps less than [`KEPT`] of the length of one of its columns is taken a second time,
/// which keeps orthogonality at rounding (Daniel, Gragg, Kaufman, Stewart 1976; Giraud et al. 2005). A column of which the
/// ones before it leave only rounding becomes zero: it has no direction of its own.
pub(crate) fn orthonormal_columns(m: &Array2<f64>) -> Array2<f64> {
    let (n, n_columns) = m.dim();
    let mut rows = m.t().as_standard_layout().into_owned();
    let entries = rows.as_slice_mut().expect("an owned row-major array");
    for start in (0..n_columns).step_by(BLOCK) {
        let end = (start + BLOCK).min(n_columns);
        let (done, rest) = entries.split_at_mut(start * n);
        let block = &mut rest[..(end - start) * n];
        if !orthonormalise(block, done, start, n) {
            orthonormalise(block, done, start, n);
        }
    }
    rows.t().as_standard_layout().into_owned()
}

/// Share of its length that a vector must keep to need no second pass.
const KEPT: f64 = std::f64::consts::FRAC_1_SQRT_2;

/// Takes from the rows of `block` what lies along the `n_done` rows of `done` and along each other; whether all of them
/// kept enough of their length.
fn orthonormalise(block: &mut [f64], done: &[f64], n_done: usize, n: usize) -> bool {
    let before: Vec<f64> = block.chunks_exact(n).map(|row| dot(row, row).sqrt()).collect();
    let n_rows = before.len();
    if n_done > 0 {
        let q = MatRef::from_row_major_slice(done, n_done, n);
        let mut shares = vec![0.0; n_rows * n_done];
        let b = MatRef::from_row_major_slice(&*block, n_rows, n);
        let out = MatMut::from_row_major_slice_mut(&mut shares, n_rows, n_done);
        matmul(out, Accum::Replace, b, q.transpose(), 1.0, PAR);
        subtract_product(block, MatRef::from_row_major_slice(&shares, n_rows, n_done), done, n_done, n);
    }
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
    have_kept
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seeds;

    fn random(seed: u64, n: usize, d: usize) -> Array2<f64> {
        let mut stream = seeds::stream(seed, "linalg test", 0);
        Array2::from_shape_fn((n, d), |_| seeds::normal(&mut stream))
    }

    fn distance(a: &Array2<f64>, b: &Array2<f64>) -> f64 {
        a.iter().zip(b).fold(0.0, |worst, (a, b)| worst.max((a - b).abs()))
    }

    /// Sizes below, at and above the block, none a multiple of it but one.
    #[test]
    fn factors_and_solutions_are_those_of_their_definitions() {
        for n in [1, 5, BLOCK, BLOCK + 1, 3 * BLOCK - 7] {
            let root = random(1, n, n + 3);
            let m = product(&root, Take::AsIs, &root, Take::Transposed);
            let l = cholesky(&m).expect("a definite matrix");
            assert!(distance(&product(&l, Take::AsIs, &l, Take::Transposed), &m) < 1e-10 * n as f64, "{n}");
            let x = random(2, n, 3);
            let mut solved = product(&l, Take::AsIs, &x, Take::AsIs);
            solve_lower(&l, &mut solved);
            assert!(distance(&solved, &x) < 1e-8, "{n}");
            let mut solved = product(&l, Take::Transposed, &x, Take::AsIs);
            solve_lower_transposed(&l, &mut solved);
            assert!(distance(&solved, &x) < 1e-8, "{n}");
        }
        assert!(cholesky(&ndarray::array![[1.0, 2.0], [2.0, 1.0]]).is_none(), "not definite");
    }

    /// The second column is nearly the first, the third one is what they add up to, the fourth stands alone.
    #[test]
    fn columns_without_a_direction_of_their_own_become_zero() {
        let m = ndarray::array![[1.0, 1.0, 2.0, 0.0], [1.0, 1.0 + 1e-9, 2.0 + 1e-9, 0.0], [0.0, 0.0, 0.0, 3.0]];
        let q = orthonormal_columns(&m);
        let lengths: Vec<f64> = q.columns().into_iter().map(|column| column.dot(&column)).collect();
        assert_eq!(lengths[2], 0.0);
        assert!([0, 1, 3].iter().all(|&k| (lengths[k] - 1.0).abs() < 1e-14), "{lengths:?}");
        assert!(q.column(0).dot(&q.column(1)).abs() < 1e-14);
    }

    #[test]
    fn orthonormal_columns_keep_leading_spans() {
        let (n, d) = (2 * BLOCK + 9, BLOCK + 5);
        let m = random(3, n, d) * ndarray::Array1::from_shape_fn(d, |k| 0.7_f64.powi(k as i32));
        let q = orthonormal_columns(&m);
        assert!(distance(&product(&q, Take::Transposed, &q, Take::AsIs), &Array2::eye(d)) < 1e-13);
        // In the coordinates of the q, column k of m needs the first k of them only.
        let shares = product(&q, Take::Transposed, &m, Take::AsIs);
        for ((i, k), share) in shares.indexed_iter() {
            assert!(i <= k || share.abs() < 1e-13, "{i} {k} {share}");
        }
    }
}
