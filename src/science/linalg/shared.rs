//! Natively, large products are shared between threads. Of matrices parts of the result, each computed as if it were alone; of a matrix
//! and a vector two halves, however many threads there are. So no bit depends on their number.

use std::num::NonZero;
use std::sync::OnceLock;
use std::thread;

use faer::linalg::matmul;
use faer::linalg::matmul::triangular::{self, BlockStructure};
use faer::{Accum, MatMut, MatRef, Par};

use super::kernel::Real;
use super::vectors::{AddScaled, SymmetricTimes, run};

/// Multiply-adds that are worth a thread of their own.
const LEAST_WORK: usize = 1 << 22;

/// Sides from which on a matrix times a vector is worth two threads: half a million entries, some 0.1 ms.
const LEAST_ROWS: usize = 1024;

/// No part is narrower: one of the library's kernels cuts the summed index elsewhere where both sides are at most 64.
const LEAST_SIDE: usize = 65;

/// Threads that this process may use.
pub(super) fn n_threads() -> usize {
    static N_THREADS: OnceLock<usize> = OnceLock::new();
    *N_THREADS.get_or_init(|| thread::available_parallelism().map_or(1, NonZero::get))
}

/// `out = factor · a b`, or that added to it.
pub(super) fn multiply<T: Real>(
    out: MatMut<'_, T>,
    onto: Accum,
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    factor: T,
    n_threads: usize,
) {
    let (n_rows, n_columns) = out.shape();
    let work = n_rows * n_columns * a.ncols();
    if n_threads < 2 || work < 2 * LEAST_WORK || n_rows.max(n_columns) < 2 * LEAST_SIDE {
        return matmul::matmul(out, onto, a, b, factor, Par::Seq);
    }
    if n_rows < n_columns {
        return multiply(out.transpose_mut(), onto, b.transpose(), a.transpose(), factor, n_threads);
    }
    let for_first = n_threads.div_ceil(2);
    let middle = middle(n_rows, for_first, n_threads);
    let ((first, second), (a_first, a_second)) = (out.split_at_row_mut(middle), a.split_at_row(middle));
    thread::scope(|scope| {
        scope.spawn(move || multiply(second, onto, a_second, b, factor, n_threads - for_first));
        multiply(first, onto, a_first, b, factor, for_first);
    });
}

/// The lower triangle of that.
pub(super) fn multiply_lower<T: Real>(
    out: MatMut<'_, T>,
    onto: Accum,
    a: MatRef<'_, T>,
    b: MatRef<'_, T>,
    factor: T,
    n_threads: usize,
) {
    let side = out.nrows();
    if n_threads < 2 || side * side / 2 * a.ncols() < 2 * LEAST_WORK || side < 2 * LEAST_SIDE {
        let (whole, lower) = (BlockStructure::Rectangular, BlockStructure::TriangularLower);
        return triangular::matmul(out, lower, onto, a, whole, b, whole, factor, Par::Seq);
    }
    // The square below is half of the work, the two triangles are the other half.
    let middle = middle(side, 1, 2);
    let (first, _, square, second) = out.split_at_mut(middle, middle);
    let ((a_first, a_second), (b_first, b_second)) = (a.split_at_row(middle), b.split_at_col(middle));
    let for_square = n_threads / 2;
    thread::scope(|scope| {
        scope.spawn(move || multiply(square, onto, a_second, b_first, factor, for_square));
        multiply_lower(first, onto, a_first, b_first, factor, n_threads - for_square);
        multiply_lower(second, onto, a_second, b_second, factor, n_threads - for_square);
    });
}

/// `y = A x` for a symmetric A whose lower triangle is stored column after column, `stride` entries apart.
pub(super) fn symmetric_times(lower: &[f64], stride: usize, x: &[f64], y: &mut [f64]) {
    in_halves(lower, stride, x, y, n_threads());
}

fn in_halves(lower: &[f64], stride: usize, x: &[f64], y: &mut [f64], n_threads: usize) {
    let n = x.len();
    if n < LEAST_ROWS {
        return run(SymmetricTimes { lower, stride, x, n_columns: n, y });
    }
    // The first columns, which are longer, have half of the entries.
    let middle = (n as f64 * (1.0 - 0.5_f64.sqrt())) as usize;
    let (first, second) = y.split_at_mut(middle);
    let mut of_first = vec![0.0; n];
    let below = &lower[middle * (stride + 1)..];
    let mut compute_first = || run(SymmetricTimes { lower, stride, x, n_columns: middle, y: &mut of_first });
    let mut compute_second =
        || run(SymmetricTimes { lower: below, stride, x: &x[middle..], n_columns: n - middle, y: &mut *second });
    if n_threads < 2 {
        compute_first();
        compute_second();
    } else {
        thread::scope(|scope| {
            scope.spawn(compute_first);
            compute_second();
        });
    }
    first.copy_from_slice(&of_first[..middle]);
    run(AddScaled { to: second, factor: 1.0, from: &of_first[middle..] });
}

/// The share `n` of `of` of a side, at least [`LEAST_SIDE`] from both ends.
fn middle(side: usize, n: usize, of: usize) -> usize {
    (side * n / of).clamp(LEAST_SIDE, side - LEAST_SIDE)
}

#[cfg(test)]
mod tests {
    use faer::Mat;

    use super::*;
    use crate::seeds;

    #[test]
    fn a_product_with_a_vector_is_the_same_in_any_number_of_threads() {
        let mut stream = seeds::stream(2, "threads test", 0);
        for n in [LEAST_ROWS - 1, LEAST_ROWS, LEAST_ROWS + 337] {
            let stride = n + 3;
            let lower: Vec<f64> = (0..n * stride).map(|_| seeds::normal(&mut stream)).collect();
            let x: Vec<f64> = (0..n).map(|_| seeds::normal(&mut stream)).collect();
            let [one, two] = [1, 2].map(|n_threads| {
                let mut y = vec![0.0; n];
                in_halves(&lower, stride, &x, &mut y, n_threads);
                y
            });
            assert!(one == two, "{n}");
            for i in (0..n).step_by(97) {
                let entry = |j: usize| lower[i.min(j) * stride + i.max(j)];
                let expected: f64 = (0..n).map(|j| entry(j) * x[j]).sum();
                assert!((one[i] - expected).abs() < 1e-12 * n as f64, "{n}: {i}");
            }
        }
    }

    /// Far above what this machine has, too.
    #[test]
    fn bits_do_not_depend_on_threads() {
        let mut stream = seeds::stream(1, "threads test", 0);
        for (n, q, d) in [(400, 700, 300), (70, 2000, 301), (1000, 131, 66), (500, 300, 500)] {
            let a = Mat::<f64>::from_fn(n, q, |_, _| seeds::normal(&mut stream));
            let b = Mat::<f64>::from_fn(q, d, |_, _| seeds::normal(&mut stream));
            let product = |n_threads: usize| {
                let mut out = Mat::<f64>::zeros(n, d);
                multiply(out.as_mut(), Accum::Add, a.as_ref(), b.as_ref(), 0.5, n_threads);
                out
            };
            let gram = |n_threads: usize| {
                let mut out = Mat::<f64>::zeros(n, n);
                multiply_lower(out.as_mut(), Accum::Add, a.as_ref(), a.transpose(), 0.5, n_threads);
                out
            };
            for n_threads in [2, 3, 7] {
                assert!(product(n_threads) == product(1), "{n} {q} {d}, {n_threads} threads");
                assert!(gram(n_threads) == gram(1), "{n} {q}, {n_threads} threads");
            }
        }
    }
}
