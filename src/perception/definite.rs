//! Positive definite systems in double precision: the same bits on every machine, as [`crate::product`] gives them.

/// Columns of a Cholesky factor that are taken away together: their rows stay in registers and the nearest cache.
const PANEL: usize = 8;

/// Turns the upper triangle of a positive definite matrix into its factor R with `m = Rᵀ R`, row after row; `None` if it is
/// not definite (Golub and Van Loan, *Matrix Computations*, section 4.2, several steps of the outer product form at a time).
pub(crate) fn cholesky(m: &mut [f64], side: usize) -> Option<()> {
    for start in (0..side).step_by(PANEL) {
        let end = (start + PANEL).min(side);
        for k in start..end {
            let (before, rest) = m.split_at_mut(k * side);
            let row = &mut rest[k..side];
            for above in start..k {
                let above = &before[above * side + k..][..side - k];
                let factor = above[0];
                row.iter_mut().zip(above).for_each(|(x, a)| *x -= factor * a);
            }
            let pivot = row[0];
            if pivot.is_nan() || pivot <= 0.0 {
                return None;
            }
            let scale = 1.0 / pivot.sqrt();
            row.iter_mut().for_each(|x| *x *= scale);
        }
        let (panel, below) = m.split_at_mut(end * side);
        let panel = &panel[start * side..];
        for (row, i) in below.chunks_exact_mut(side).zip(end..) {
            let row = &mut row[i..];
            if end - start == PANEL {
                let rows: [&[f64]; PANEL] = std::array::from_fn(|k| &panel[k * side + i..][..side - i]);
                let factors = rows.map(|above| above[0]);
                for (j, x) in row.iter_mut().enumerate() {
                    let mut sum = 0.0;
                    for k in 0..PANEL {
                        sum += factors[k] * rows[k][j];
                    }
                    *x -= sum;
                }
            } else {
                for k in 0..end - start {
                    let above = &panel[k * side + i..][..side - i];
                    let factor = above[0];
                    row.iter_mut().zip(above).for_each(|(x, a)| *x -= factor * a);
                }
            }
        }
    }
    Some(())
}

/// `(Rᵀ R)⁻¹ b` with `b` of `(side, n_columns)`.
pub(crate) fn solve(factor: &[f64], b: &[f32], side: usize) -> Vec<f64> {
    let n_columns = b.len() / side;
    let mut x: Vec<f64> = b.iter().map(|&b| f64::from(b)).collect();
    for k in 0..side {
        let row = &factor[k * side..(k + 1) * side];
        let (done, rest) = x.split_at_mut((k + 1) * n_columns);
        let own = &mut done[k * n_columns..];
        own.iter_mut().for_each(|x| *x /= row[k]);
        for (x, &factor) in rest.chunks_exact_mut(n_columns).zip(&row[k + 1..]) {
            x.iter_mut().zip(&*own).for_each(|(x, own)| *x -= factor * own);
        }
    }
    for k in (0..side).rev() {
        let row = &factor[k * side..(k + 1) * side];
        let (own, rest) = x[k * n_columns..].split_at_mut(n_columns);
        for (x, &factor) in rest.chunks_exact(n_columns).zip(&row[k + 1..]) {
            own.iter_mut().zip(x).for_each(|(own, x)| *own -= factor * x);
        }
        own.iter_mut().for_each(|x| *x /= row[k]);
    }
    x
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn solutions_solve() {
        let side = 21;
        let random: Vec<f64> = crate::testing::random(1, side * side).into_iter().map(f64::from).collect();
        let entry = |i: usize, j: usize| -> f64 {
            (0..side).map(|k| random[k * side + i] * random[k * side + j]).sum::<f64>() + f64::from(u8::from(i == j))
        };
        let m: Vec<f64> = (0..side * side).map(|at| entry(at / side, at % side)).collect();
        let mut factor = m.clone();
        cholesky(&mut factor, side).expect("it is definite");
        let b = crate::testing::random(2, side * 2);
        let x = solve(&factor, &b, side);
        for (at, b) in b.iter().enumerate() {
            let product: f64 = (0..side).map(|k| m[at / 2 * side + k] * x[k * 2 + at % 2]).sum();
            assert!((product - f64::from(*b)).abs() < 1e-9);
        }
    }

    #[test]
    fn what_is_not_definite_is_refused() {
        assert_eq!(cholesky(&mut [1.0, 2.0, 0.0, 1.0], 2), None);
        assert_eq!(cholesky(&mut [f64::NAN], 1), None);
    }
}
