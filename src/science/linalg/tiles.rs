//! Products of matrices in wasm's vectors: a fifth to a quarter faster there than the library's (`benches/RESULTS.md`).
//!
//! Four rows times one or two vectors' worth of columns are summed in registers, along panels in which what comes next lies next to it
//! (Goto and van de Geijn 2008). Sums run in one order whatever part of the result is asked for.

use super::kernel::{Onto, Triangle};
use super::view::{View, ViewMut};

/// Rows of a tile.
const ROWS: usize = 4;

/// Terms that are summed before the result is touched: two panels of so many fit the nearest cache.
const TERMS: usize = 256;

/// Bytes of panels of the right factor that are used again for each four rows.
const PANEL_BYTES: usize = 1 << 19;

/// A number of which tiles are `COLUMNS` wide.
pub(super) trait Tile<const COLUMNS: usize>:
    Copy + Default + std::ops::Mul<Output = Self> + std::ops::AddAssign
{
    /// Sums over all terms of the products of four rows with some columns.
    fn tile(rows: &[[Self; ROWS]], columns: &[[Self; COLUMNS]]) -> [[Self; COLUMNS]; ROWS];
}

/// `out = factor · a b`, or that added to it; of a triangle of it, if one is given.
pub(super) fn multiply<T: Tile<COLUMNS>, const COLUMNS: usize>(
    out: ViewMut<'_, T>,
    (onto, triangle): (Onto, Option<Triangle>),
    a: View<'_, T>,
    b: View<'_, T>,
    factor: T,
) {
    let ViewMut { entries, n_rows, n_columns, stride } = out;
    let is_meant = |i: usize, j: usize| match triangle {
        None => true,
        Some(Triangle::Lower) => j <= i,
        Some(Triangle::Upper) => j >= i,
    };
    if onto == Onto::Replace {
        for (i, row) in entries.chunks_mut(stride.max(1)).take(n_rows).enumerate() {
            let row = row[..n_columns].iter_mut().enumerate();
            row.filter(|(j, _)| is_meant(i, *j)).for_each(|(_, entry)| *entry = T::default());
        }
    }
    let n_terms = a.dim().1;
    let n_beside = PANEL_BYTES / (TERMS * size_of::<T>());
    let (mut of_a, mut of_b) = (Vec::new(), Vec::new());
    for first_column in (0..n_columns).step_by(n_beside) {
        let columns = first_column..(first_column + n_beside).min(n_columns);
        for first_term in (0..n_terms).step_by(TERMS) {
            let terms = first_term..(first_term + TERMS).min(n_terms);
            of_b.clear();
            let b = b.rows(terms.clone()).transposed();
            for start in columns.clone().step_by(COLUMNS) {
                pack(b.rows(start..(start + COLUMNS).min(columns.end)), T::default(), None, &mut of_b);
            }
            let a = a.columns(terms.clone());
            for first_row in (0..n_rows).step_by(ROWS) {
                let rows = first_row..(first_row + ROWS).min(n_rows);
                of_a.clear();
                pack(a.rows(rows.clone()), T::default(), Some(factor), &mut of_a);
                for (panel, start) in of_b.chunks_exact(terms.len()).zip(columns.clone().step_by(COLUMNS)) {
                    let end = (start + COLUMNS).min(columns.end);
                    let is_needed = match triangle {
                        None => true,
                        Some(Triangle::Lower) => start < rows.end,
                        Some(Triangle::Upper) => end > rows.start,
                    };
                    if !is_needed {
                        continue;
                    }
                    for (i, sums) in rows.clone().zip(T::tile(&of_a, panel)) {
                        let row = &mut entries[i * stride + start..i * stride + end];
                        for ((j, entry), sum) in (start..end).zip(row).zip(sums) {
                            if is_meant(i, j) {
                                *entry += sum;
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Up to N rows side by side, column after column, each times `factor`; those that are missing are zero.
fn pack<T: Copy + std::ops::Mul<Output = T>, const N: usize>(
    rows: View<'_, T>,
    zero: T,
    factor: Option<T>,
    packed: &mut Vec<[T; N]>,
) {
    let (n_rows, n_columns) = rows.dim();
    let View { entries, stride, is_transposed, .. } = rows;
    let scaled = |entry: T| factor.map_or(entry, |factor| entry * factor);
    if is_transposed && n_rows == N {
        packed.extend(entries.chunks(stride).take(n_columns).map(|column| {
            let mut all = [zero; N];
            all.copy_from_slice(&column[..N]);
            all.map(scaled)
        }));
        return;
    }
    let (across, along) = if is_transposed { (1, stride) } else { (stride, 1) };
    let start = packed.len();
    packed.resize(start + n_columns, [zero; N]);
    for i in 0..n_rows {
        let row = entries[i * across..].iter().step_by(along).take(n_columns);
        packed[start..].iter_mut().zip(row).for_each(|(to, &entry)| to[i] = scaled(entry));
    }
}

#[cfg(target_arch = "wasm32")]
mod vectors {
    use core::arch::wasm32::{f32x4_add, f32x4_mul, f32x4_splat, f64x2_add, f64x2_mul, f64x2_splat, v128};

    use super::{ROWS, Tile};

    impl Tile<4> for f64 {
        #[inline]
        fn tile(rows: &[[Self; ROWS]], columns: &[[Self; 4]]) -> [[Self; 4]; ROWS] {
            let mut sums = [[f64x2_splat(0.0); 2]; ROWS];
            for (row, columns) in rows.iter().zip(columns) {
                let [first, second]: [v128; 2] = bytemuck::cast(*columns);
                for (sum, &entry) in sums.iter_mut().zip(row) {
                    let entry = f64x2_splat(entry);
                    *sum = [f64x2_add(sum[0], f64x2_mul(entry, first)), f64x2_add(sum[1], f64x2_mul(entry, second))];
                }
            }
            sums.map(bytemuck::cast)
        }
    }

    impl Tile<8> for f32 {
        #[inline]
        fn tile(rows: &[[Self; ROWS]], columns: &[[Self; 8]]) -> [[Self; 8]; ROWS] {
            let mut sums = [[f32x4_splat(0.0); 2]; ROWS];
            for (row, columns) in rows.iter().zip(columns) {
                let [first, second]: [v128; 2] = bytemuck::cast(*columns);
                for (sum, &entry) in sums.iter_mut().zip(row) {
                    let entry = f32x4_splat(entry);
                    *sum = [f32x4_add(sum[0], f32x4_mul(entry, first)), f32x4_add(sum[1], f32x4_mul(entry, second))];
                }
            }
            sums.map(bytemuck::cast)
        }
    }
}

/// The same without those instructions, for the tests.
#[cfg(not(target_arch = "wasm32"))]
mod plain {
    use super::{ROWS, Tile};

    impl Tile<4> for f64 {
        fn tile(rows: &[[Self; ROWS]], columns: &[[Self; 4]]) -> [[Self; 4]; ROWS] {
            sums(rows, columns)
        }
    }

    impl Tile<8> for f32 {
        fn tile(rows: &[[Self; ROWS]], columns: &[[Self; 8]]) -> [[Self; 8]; ROWS] {
            sums(rows, columns)
        }
    }

    fn sums<T, const N: usize>(rows: &[[T; ROWS]], columns: &[[T; N]]) -> [[T; N]; ROWS]
    where
        T: Copy + Default + std::ops::Mul<Output = T> + std::ops::AddAssign,
    {
        let mut sums = [[T::default(); N]; ROWS];
        for (row, columns) in rows.iter().zip(columns) {
            for (sums, &entry) in sums.iter_mut().zip(row) {
                sums.iter_mut().zip(columns).for_each(|(sum, &column)| *sum += entry * column);
            }
        }
        sums
    }
}
