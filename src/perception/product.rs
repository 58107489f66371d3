//! Products of matrices in single precision, the same bits on every machine.
//!
//! Each entry is summed along the inner dimension in order, in blocks of [`DEPTH`], by multiplications and additions that are
//! rounded one by one: Rust fuses nothing, so vectors of any width give the same sums. Tiles of 4 rows and 8 columns stay in
//! registers, their factors are copied into panels first (Goto and van de Geijn 2008).

/// Inner positions that are summed before they are added to the outcome.
const DEPTH: usize = 576;
/// Rows whose panels are packed together: with [`DEPTH`] they fit a second-level cache.
const ROWS: usize = 128;

/// Rows of a tile.
pub(crate) const TILE_ROWS: usize = 4;
const TILE_COLUMNS: usize = 8;

/// A matrix in a slice: entry (i, j) lies at `i * row_stride + j * column_stride`.
#[derive(Clone, Copy)]
pub struct View<'a> {
    entries: &'a [f32],
    n_rows: usize,
    n_columns: usize,
    row_stride: usize,
    column_stride: usize,
}

impl<'a> View<'a> {
    /// `(n_rows, n_columns)`, row after row.
    ///
    /// # Panics
    /// If the slice is shorter than that.
    pub fn rows(entries: &'a [f32], n_rows: usize, n_columns: usize) -> Self {
        assert!(entries.len() >= n_rows * n_columns, "a slice too short for its matrix");
        Self { entries, n_rows, n_columns, row_stride: n_columns, column_stride: 1 }
    }

    /// Number of rows.
    pub fn n_rows(&self) -> usize {
        self.n_rows
    }

    /// Number of columns.
    pub fn n_columns(&self) -> usize {
        self.n_columns
    }

    /// Rows and columns exchanged.
    pub fn transposed(self) -> Self {
        Self {
            entries: self.entries,
            n_rows: self.n_columns,
            n_columns: self.n_rows,
            row_stride: self.column_stride,
            column_stride: self.row_stride,
        }
    }
}

/// Room for packed panels, kept from one product to the next.
#[derive(Default)]
pub struct Workspace {
    a: Vec<f32>,
    b: Vec<f32>,
}

/// What becomes of the entries that were there before.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Into {
    /// They are replaced.
    Fresh,
    /// The product is added to them.
    Sum,
}

/// `out = a b` or `out += a b`: shapes (n, q), (q, d) and (n, d) row after row.
///
/// # Panics
/// If shapes do not fit.
pub fn product(out: &mut [f32], a: View<'_>, b: View<'_>, into: Into, workspace: &mut Workspace) {
    multiply(out, a, b, into, false, workspace);
}

fn multiply(out: &mut [f32], a: View<'_>, b: View<'_>, into: Into, is_upper: bool, workspace: &mut Workspace) {
    let (n_rows, depth, n_columns) = (a.n_rows, a.n_columns, b.n_columns);
    assert!(b.n_rows == depth && out.len() == n_rows * n_columns, "shapes that do not fit");
    if into == Into::Fresh {
        out.fill(0.0);
    }
    if n_columns == 0 {
        return;
    }
    for first in (0..depth).step_by(DEPTH) {
        let n_deep = DEPTH.min(depth - first);
        pack::<TILE_COLUMNS>(&mut workspace.b, b.transposed(), 0, n_columns, first, n_deep);
        for top in (0..n_rows).step_by(ROWS) {
            let n_block = ROWS.min(n_rows - top);
            pack::<TILE_ROWS>(&mut workspace.a, a, top, n_block, first, n_deep);
            let out = &mut out[top * n_columns..(top + n_block) * n_columns];
            for (b_panel, left) in workspace.b.chunks_exact(n_deep * TILE_COLUMNS).zip((0..).step_by(TILE_COLUMNS)) {
                let panels = workspace.a.chunks_exact(n_deep * TILE_ROWS).zip(out.chunks_mut(TILE_ROWS * n_columns));
                for ((a_panel, rows), first_row) in panels.zip((top..).step_by(TILE_ROWS)) {
                    if is_upper && left + TILE_COLUMNS <= first_row {
                        continue;
                    }
                    let tile = tile(a_panel.as_chunks().0, b_panel.as_chunks().0);
                    add_tile(rows, n_columns, left, &tile);
                }
            }
        }
    }
}

/// `out = a aᵀ`, `(n, n)`, on and above the diagonal; what is below it is not to be read.
///
/// # Panics
/// If shapes do not fit.
pub fn self_product(out: &mut [f32], a: View<'_>, workspace: &mut Workspace) {
    multiply(out, a, a.transposed(), Into::Fresh, true, workspace);
}

/// A right factor in panels, for products whose left one is made panel by panel.
#[derive(Default)]
pub(crate) struct Packed {
    panels: Vec<f32>,
    depth: usize,
    n_columns: usize,
}

impl Packed {
    /// Takes the place of what was packed before.
    pub(crate) fn pack(&mut self, b: View<'_>) {
        (self.depth, self.n_columns) = (b.n_rows, b.n_columns);
        pack::<TILE_COLUMNS>(&mut self.panels, b.transposed(), 0, b.n_columns, 0, b.n_rows);
    }

    /// `out += a b`, where `fill` makes the panel of the left factor that begins at a row: its [`TILE_ROWS`] rows, inner
    /// position after inner position, zeros for rows past the end. `cells` is room for one panel. Each entry is summed in order.
    pub(crate) fn add_product(
        &self,
        out: &mut [f32],
        cells: &mut Vec<[f32; TILE_ROWS]>,
        mut fill: impl FnMut(usize, &mut [[f32; TILE_ROWS]]),
    ) {
        cells.resize(self.depth, [0.0; TILE_ROWS]);
        for (rows, first_row) in out.chunks_mut(TILE_ROWS * self.n_columns).zip((0..).step_by(TILE_ROWS)) {
            fill(first_row, cells);
            for (panel, left) in self.panels.chunks_exact(self.depth * TILE_COLUMNS).zip((0..).step_by(TILE_COLUMNS)) {
                let tile = tile(cells, panel.as_chunks().0);
                add_tile(rows, self.n_columns, left, &tile);
            }
        }
    }
}

/// Adds a tile to rows, from the column `left` on; what lies past their ends is dropped.
#[inline]
fn add_tile(rows: &mut [f32], n_columns: usize, left: usize, tile: &[[f32; TILE_COLUMNS]; TILE_ROWS]) {
    for (row, sums) in rows.chunks_exact_mut(n_columns).zip(tile) {
        match row[left..].first_chunk_mut::<TILE_COLUMNS>() {
            // A length that is known makes vectors.
            Some(out) => out.iter_mut().zip(sums).for_each(|(out, sum)| *out += sum),
            None => row[left..].iter_mut().zip(sums).for_each(|(out, sum)| *out += sum),
        }
    }
}

/// Four rows times eight columns.
#[inline]
fn tile(a: &[[f32; TILE_ROWS]], b: &[[f32; TILE_COLUMNS]]) -> [[f32; TILE_COLUMNS]; TILE_ROWS] {
    let mut sums = [[0.0; TILE_COLUMNS]; TILE_ROWS];
    for (a, b) in a.iter().zip(b) {
        for (sums, a) in sums.iter_mut().zip(a) {
            for (sum, b) in sums.iter_mut().zip(b) {
                *sum += a * b;
            }
        }
    }
    sums
}

/// Panels of `WIDTH` rows, inner position after inner position; what is missing of the last panel is zero.
fn pack<const WIDTH: usize>(
    panels: &mut Vec<f32>,
    m: View<'_>,
    top: usize,
    n_rows: usize,
    first: usize,
    n_deep: usize,
) {
    panels.clear();
    panels.resize(n_rows.next_multiple_of(WIDTH) * n_deep, 0.0);
    for (panel, row_idx) in panels.chunks_exact_mut(WIDTH * n_deep).zip((top..top + n_rows).step_by(WIDTH)) {
        let n_there = WIDTH.min(top + n_rows - row_idx);
        let start = row_idx * m.row_stride + first * m.column_stride;
        let (cells, _) = panel.as_chunks_mut::<WIDTH>();
        if m.row_stride == 1 && n_there == WIDTH {
            for (cell, at) in cells.iter_mut().zip((start..).step_by(m.column_stride)) {
                cell.copy_from_slice(&m.entries[at..at + WIDTH]);
            }
        } else if m.column_stride == 1 {
            for lane in 0..n_there {
                let row = &m.entries[start + lane * m.row_stride..][..n_deep];
                cells.iter_mut().zip(row).for_each(|(cell, &entry)| cell[lane] = entry);
            }
        } else {
            for (cell, at) in cells.iter_mut().zip((start..).step_by(m.column_stride)) {
                for (lane, entry) in cell.iter_mut().take(n_there).enumerate() {
                    *entry = m.entries[at + lane * m.row_stride];
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::random;

    #[test]
    fn products_of_all_shapes_are_sums_of_products() {
        let mut workspace = Workspace::default();
        for (n, q, d) in [(1, 1, 1), (4, 8, 8), (5, 3, 9), (131, 700, 17), (7, 0, 3), (2, 5, 0), (37, 20, 37)] {
            let (a, b) = (random(1, n * q), random(2, q * d));
            let expected =
                |i: usize, j: usize| -> f64 { (0..q).map(|k| f64::from(a[i * q + k]) * f64::from(b[k * d + j])).sum() };
            let transposed =
                |m: &[f32], n: usize, q: usize| -> Vec<f32> { (0..n * q).map(|at| m[at % n * q + at / n]).collect() };
            let (at, bt) = (transposed(&a, n, q), transposed(&b, q, d));
            let mut first = Vec::new();
            for (a, b) in [
                (View::rows(&a, n, q), View::rows(&b, q, d)),
                (View::rows(&at, q, n).transposed(), View::rows(&b, q, d)),
                (View::rows(&a, n, q), View::rows(&bt, d, q).transposed()),
            ] {
                let mut out = vec![1.0; n * d];
                product(&mut out, a, b, Into::Fresh, &mut workspace);
                for (at, &entry) in out.iter().enumerate() {
                    let error = (f64::from(entry) - expected(at / d, at % d)).abs();
                    assert!(error < 1e-4, "{n} {q} {d}: off by {error}");
                }
                if first.is_empty() {
                    first.clone_from(&out);
                }
                assert_eq!(out, first, "the bits do not depend on how factors are stored");
                if n == d {
                    let mut square = vec![0.0; n * n];
                    self_product(&mut square, a, &mut workspace);
                    let mut whole = vec![0.0; n * n];
                    product(&mut whole, a, a.transposed(), Into::Fresh, &mut workspace);
                    assert!((0..n).all(|i| square[i * n + i..(i + 1) * n] == whole[i * n + i..(i + 1) * n]));
                }
                let mut sum = out.clone();
                product(&mut sum, a, b, Into::Sum, &mut workspace);
                assert!(sum.iter().zip(&out).all(|(sum, once)| (sum - 2.0 * once).abs() < 1e-3));
            }
        }
    }
}
