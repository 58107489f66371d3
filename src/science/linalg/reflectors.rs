//! Householder reflectors: to three diagonals, and back.

use super::course::Course;
use super::kernel::{self, Onto, Triangle};
use super::products::parts;
#[cfg(not(target_arch = "wasm32"))]
use super::shared::symmetric_times;
#[cfg(target_arch = "wasm32")]
use super::vectors::symmetric_times;
use super::vectors::{AddScaled, Dot, run};
use super::view::{View, ViewMut};
use crate::steps;

/// Columns that are reduced between two updates of the rest.
const PANEL: usize = 48;

/// Reflectors that are applied together.
const TOGETHER: usize = 64;

/// A symmetric matrix as `Q T Qᵀ`: T has three diagonals, Q is the product of n − 1 reflectors `I − weight · v vᵀ`.
pub(super) struct Reduced {
    /// `(n)`
    pub(super) diagonal: Vec<f64>,
    /// Beside the diagonal, `(n − 1)`.
    pub(super) beside: Vec<f64>,
    /// `(n − 1)`; 0 where nothing is reflected.
    weights: Vec<f64>,
    /// `(n, n)`: in row k, from column k + 1 on, reflector k, but for its first entry, which is 1.
    reflectors: Vec<f64>,
}

/// Reduces the (n, n) matrix whose lower triangle `lower` holds, column-major. `None` if it was cancelled.
///
/// By panels, so that a column costs one product with what is left of the matrix, and what is left changes by products of matrices
/// (Dongarra, Sorensen and Hammarling 1989; LAPACK's `dsytrd`).
pub(super) async fn reduce(lower: Vec<f64>, n: usize, course: &mut Course<'_, '_>) -> Option<Reduced> {
    let n_beside = n.saturating_sub(1);
    let (diagonal, beside, weights) = (vec![0.0; n], vec![0.0; n_beside], vec![0.0; n_beside]);
    let mut reduced = Reduced { diagonal, beside, weights, reflectors: lower };
    let mut panel = Panel { v: vec![0.0; PANEL * n], w: vec![0.0; PANEL * n], start: 0, n };
    for start in (0..n).step_by(PANEL) {
        let end = (start + PANEL).min(n);
        panel.start = start;
        for k in start..end {
            let n_left = n - k;
            course.spend(n_left * n_left + 4 * n_left * (k - start)).await?;
            reduced.reduce_column(k, &mut panel);
        }
        panel.subtract_from(&mut reduced.reflectors, end, course).await?;
        // What is left to do falls with the third power of what is left.
        course.reach(1.0 - ((n - end) as f64 / n as f64).powi(3)).await?;
    }
    Some(reduced)
}

/// Reflectors v since the last update, and their w: what is left of the matrix is to become `A − Σ (v wᵀ + w vᵀ)`.
struct Panel {
    /// A row each, `(PANEL, n)`; nothing is read of what lies before the first entry of a v.
    v: Vec<f64>,
    w: Vec<f64>,
    /// The first reflector's number.
    start: usize,
    n: usize,
}

impl Panel {
    /// The `j`-th v and w from entry `first` on.
    fn row(&self, j: usize, first: usize) -> (&[f64], &[f64]) {
        let entries = j * self.n + first..(j + 1) * self.n;
        (&self.v[entries.clone()], &self.w[entries])
    }

    /// Updates rows and columns of the matrix from `end` on, in strips of columns.
    async fn subtract_from(&self, matrix: &mut [f64], end: usize, course: &mut Course<'_, '_>) -> Option<()> {
        let n = self.n;
        let width = end - self.start;
        let [v, w] = [&self.v, &self.w].map(|it| View::new(it, PANEL, n).rows(0..width));
        // Columns of the matrix are stored as rows.
        let mut matrix = ViewMut::new(matrix, n, n);
        for strip in parts(n - end, steps::BLOCK / (2 * width * (n - end).max(1))) {
            let (strip, below) = (end + strip.start..end + strip.end, end + strip.end..n);
            course.spend(2 * width * strip.len() * (below.len() + strip.len() / 2)).await?;
            for (a, b) in [(v, w), (w, v)] {
                let (a, beside, b) =
                    (a.columns(strip.clone()).transposed(), b.columns(strip.clone()), b.columns(below.clone()));
                let square = matrix.tile(strip.clone(), strip.clone());
                kernel::multiply_triangle(square, (Onto::Add, Triangle::Upper), a, beside, -1.0);
                if !below.is_empty() {
                    kernel::multiply(matrix.tile(strip.clone(), below.clone()), Onto::Add, a, b, -1.0);
                }
            }
        }
        Some(())
    }
}

impl Reduced {
    /// Brings column `k` up to date, makes its reflector, and what that takes from the rest.
    fn reduce_column(&mut self, k: usize, panel: &mut Panel) {
        let n = panel.n;
        let number = k - panel.start;
        let column = &mut self.reflectors[k * n + k..(k + 1) * n];
        for j in 0..number {
            let (v, w) = panel.row(j, k);
            run(AddScaled { to: column, factor: -w[0], from: v });
            run(AddScaled { to: column, factor: -v[0], from: w });
        }
        self.diagonal[k] = column[0];
        let Some((beside, rest)) = column[1..].split_first_mut() else { return };
        let (image, weight) = reflector(*beside, rest);
        (self.beside[k], self.weights[k]) = (image, weight);

        let mut v = vec![1.0; rest.len() + 1];
        v[1..].copy_from_slice(rest);
        let mut w = vec![0.0; v.len()];
        if weight != 0.0 {
            symmetric_times(&self.reflectors[(k + 1) * (n + 1)..], n, &v, &mut w);
            for j in 0..number {
                let (earlier_v, earlier_w) = panel.row(j, k + 1);
                let (of_v, of_w) = (run(Dot(earlier_v, &v)), run(Dot(earlier_w, &v)));
                run(AddScaled { to: &mut w, factor: -of_w, from: earlier_v });
                run(AddScaled { to: &mut w, factor: -of_v, from: earlier_w });
            }
            let half = 0.5 * weight * weight * run(Dot(&w, &v));
            w.iter_mut().zip(&v).for_each(|(w, v)| *w = weight * *w - half * v);
        }
        let entries = number * n + k + 1..(number + 1) * n;
        panel.v[entries.clone()].copy_from_slice(&v);
        panel.w[entries].copy_from_slice(&w);
    }

    /// Turns eigenvectors of T into those of the matrix: `vectors` (n, n), a row each. Row i is zero from entry `ends[i]` on, which
    /// is not larger than the one before. `None` if it was cancelled.
    ///
    /// By blocks of reflectors as `I − Vᵀ Tᵀ V` (Schreiber and Van Loan 1989), on the rows that they change.
    pub(super) async fn turn_back(
        &self,
        vectors: &mut [f64],
        ends: &[usize],
        course: &mut Course<'_, '_>,
    ) -> Option<()> {
        let (n, n_reflectors) = (ends.len(), self.weights.len());
        let mut vectors = ViewMut::new(vectors, n, n);
        let (mut read, mut done) = (Vec::new(), 0);
        for start in (0..n_reflectors).step_by(TOGETHER).rev() {
            let (end, first) = ((start + TOGETHER).min(n_reflectors), start + 1);
            let (width, length) = (end - start, n - first);
            course.spend(3 * width * width * length).await?;
            let v = self.block(start, end);
            let v = View::new(&v, width, length);
            let weighted = self.weighted(start, v);
            let weighted = View::new(&weighted, width, length);
            let n_rows = ends.partition_point(|&end| end > first);
            for rows in parts(n_rows, steps::BLOCK / (2 * width * length)) {
                course.spend(2 * rows.len() * width * length).await?;
                read.resize(rows.len() * width, 0.0);
                let some = vectors.tile(rows.clone(), first..n);
                kernel::multiply(
                    ViewMut::new(&mut read, rows.len(), width),
                    Onto::Replace,
                    some.view(),
                    v.transposed(),
                    1.0,
                );
                kernel::multiply(some, Onto::Add, View::new(&read, rows.len(), width), weighted, -1.0);
            }
            done += width;
            course.reach(done as f64 / n_reflectors as f64).await?;
        }
        Some(())
    }

    /// Reflectors as rows, from entry `start + 1` on.
    fn block(&self, start: usize, end: usize) -> Vec<f64> {
        let n = self.weights.len() + 1;
        let length = n - start - 1;
        let mut rows = vec![0.0; (end - start) * length];
        for (i, row) in rows.chunks_exact_mut(length).enumerate() {
            let k = start + i;
            row[i] = 1.0;
            row[i + 1..].copy_from_slice(&self.reflectors[k * n + k + 2..(k + 1) * n]);
        }
        rows
    }

    /// `Tᵀ V` of the compact form of the reflectors `v` from number `start` on.
    fn weighted(&self, start: usize, v: View<'_, f64>) -> Vec<f64> {
        let (width, length) = v.dim();
        let mut products = vec![0.0; width * width];
        kernel::multiply(ViewMut::new(&mut products, width, width), Onto::Replace, v, v.transposed(), 1.0);
        // Row j of Tᵀ from those before it.
        let mut t = vec![0.0; width * width];
        for j in 0..width {
            let weight = self.weights[start + j];
            let (before, row) = t.split_at_mut(j * width);
            row[j] = weight;
            for (i, other) in before.chunks_exact(width).enumerate() {
                let factor = -weight * products[j * width + i];
                row.iter_mut().zip(&other[..=i]).for_each(|(to, from)| *to += factor * from);
            }
        }
        let mut weighted = vec![0.0; width * length];
        let (out, t) = (ViewMut::new(&mut weighted, width, length), View::new(&t, width, width));
        kernel::multiply(out, Onto::Replace, t, v, 1.0);
        weighted
    }
}

/// The reflector that takes the vector `(first, rest)` to a multiple of the first unit vector: that multiple and the weight. `rest`
/// becomes what follows the reflector's first entry (Golub and Van Loan, *Matrix Computations*, section 5.1).
fn reflector(first: f64, rest: &mut [f64]) -> (f64, f64) {
    let squared = run(Dot(rest, rest));
    if squared == 0.0 {
        return (first, 0.0);
    }
    let length = (first * first + squared).sqrt();
    let image = if first > 0.0 { -length } else { length };
    let factor = 1.0 / (first - image);
    rest.iter_mut().for_each(|entry| *entry *= factor);
    (image, 2.0 / (1.0 + squared * factor * factor))
}
