//! Sums of products of small integers, as integers.
//!
//! Wasm has an instruction that multiplies eight pairs of 16 bits and adds neighbours: twice the products of one in single
//! precision, and as exact. Values of up to 2^7 leave room for 2^17 products. Natively the library's product in single precision is faster.

use super::Rows;
use crate::steps::Steps;

/// Rows of `m` that lie beside each other in a panel.
const ROWS: usize = 4;

/// Four rows at two neighbouring columns: the two values of the first row, then those of the next.
type Pairs = [i16; 2 * ROWS];

/// `out = m mᵀ`, lower triangle only (the rest is left as it is), of values of at most 2^7 in magnitude.
///
/// Shapes: `m` (p, q) stored as `rows` says, q at most 2^17, `out` (p, p) column-major, lower triangle.
pub(crate) async fn self_product_lower(
    out: &mut [i32],
    m: &[i16],
    (p, q): (usize, usize),
    rows: Rows,
    steps: &mut Steps<'_>,
) -> Option<()> {
    let n_pairs = q.div_ceil(2);
    steps.spend_plain(p * q).await?;
    let packed = packed(m, (p, q), rows);
    let panel = |number: usize| &packed[number * n_pairs..][..n_pairs];
    let n_panels = p.div_ceil(ROWS);
    for first in (0..n_panels).step_by(2) {
        let second = (first + 1).min(n_panels - 1);
        steps.spend(2 * ROWS * (second + 1) * ROWS * q).await?;
        for columns in 0..=second {
            let tile = tile([panel(first), panel(second)], panel(columns));
            for (j, sums) in (columns * ROWS..p).zip(tile) {
                for (i, sum) in (first * ROWS..p.min((second + 1) * ROWS)).zip(sums) {
                    if i >= j {
                        out[j * p + i] = sum;
                    }
                }
            }
        }
    }
    Some(())
}

/// Panel after panel of four rows; beyond the last row and column are zeros.
fn packed(m: &[i16], (p, q): (usize, usize), rows: Rows) -> Vec<Pairs> {
    let n_pairs = q.div_ceil(2);
    let mut packed = vec![Pairs::default(); p.div_ceil(ROWS) * n_pairs];
    for (number, panel) in packed.chunks_exact_mut(n_pairs.max(1)).enumerate() {
        let some = number * ROWS..p.min((number + 1) * ROWS);
        match rows {
            Rows::OfM => {
                for (at, row) in some.enumerate() {
                    for (pairs, values) in panel.iter_mut().zip(m[row * q..][..q].chunks(2)) {
                        pairs[2 * at..][..values.len()].copy_from_slice(values);
                    }
                }
            }
            Rows::OfMTransposed => {
                for (column, values) in m.chunks_exact(p).enumerate() {
                    for (at, &value) in values[some.clone()].iter().enumerate() {
                        panel[column / 2][2 * at + column % 2] = value;
                    }
                }
            }
        }
    }
    packed
}

/// Sums over all pairs of columns: for each of the four rows of `b` those with the eight of `a`.
#[cfg(target_arch = "wasm32")]
fn tile(a: [&[Pairs]; 2], b: &[Pairs]) -> [[i32; 2 * ROWS]; ROWS] {
    use core::arch::wasm32::{i32x4_add, i32x4_dot_i16x8, i32x4_splat, v128};
    let mut sums = [[i32x4_splat(0); 2]; ROWS];
    for ((first, second), pairs) in a[0].iter().zip(a[1]).zip(b) {
        let (first, second): (v128, v128) = (bytemuck::cast(*first), bytemuck::cast(*second));
        let of_rows: [i32; ROWS] = bytemuck::cast(*pairs);
        for (sum, pair) in sums.iter_mut().zip(of_rows) {
            let pair = i32x4_splat(pair);
            *sum = [i32x4_add(sum[0], i32x4_dot_i16x8(first, pair)), i32x4_add(sum[1], i32x4_dot_i16x8(second, pair))];
        }
    }
    sums.map(bytemuck::cast)
}

/// The same without that instruction, for the tests.
#[cfg(not(target_arch = "wasm32"))]
fn tile(a: [&[Pairs]; 2], b: &[Pairs]) -> [[i32; 2 * ROWS]; ROWS] {
    let mut sums = [[0; 2 * ROWS]; ROWS];
    for ((first, second), pairs) in a[0].iter().zip(a[1]).zip(b) {
        let eight = || first.chunks_exact(2).chain(second.chunks_exact(2));
        for (sums, of_b) in sums.iter_mut().zip(pairs.chunks_exact(2)) {
            for (sum, of_a) in sums.iter_mut().zip(eight()) {
                *sum += i32::from(of_a[0]) * i32::from(of_b[0]) + i32::from(of_a[1]) * i32::from(of_b[1]);
            }
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seeds;
    use crate::steps::untold;

    /// Every rest of panels and pairs, and values at both ends.
    #[test]
    fn they_are_the_sums_of_products() {
        let mut stream = seeds::stream(7, "integer products test", 0);
        for (p, q) in [(1, 1), (2, 3), (4, 2), (5, 7), (8, 8), (9, 1024), (19, 33)] {
            let m: Vec<i16> = (0..p * q).map(|_| seeds::below(&mut stream, 256) as i16 - 128).collect();
            let transposed: Vec<i16> = (0..p * q).map(|at| m[at % p * q + at / p]).collect();
            let untouched = 77;
            let mut expected = vec![untouched; p * p];
            for j in 0..p {
                for i in j..p {
                    let product = |k: usize| i32::from(m[i * q + k]) * i32::from(m[j * q + k]);
                    expected[j * p + i] = (0..q).map(product).sum();
                }
            }
            for (m, rows) in [(&m, Rows::OfM), (&transposed, Rows::OfMTransposed)] {
                let mut out = vec![untouched; p * p];
                untold(async |steps| self_product_lower(&mut out, m, (p, q), rows, steps).await);
                assert_eq!(out, expected, "{p}, {q}");
            }
        }
    }

    #[test]
    fn the_largest_products_have_room() {
        let q = 1 << 17;
        let mut out = [0];
        let m = vec![-128; q - 1];
        untold(async |steps| self_product_lower(&mut out, &m, (1, q - 1), Rows::OfM, steps).await);
        assert_eq!(out, [i32::MAX - (1 << 14) + 1]);
    }
}
