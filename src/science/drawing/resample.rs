//! Brings an original to the size of a digit, one axis after the other.
//!
//! Rule, of an axis of n values that becomes m: where m < n, value i is the mean over [i n / m, (i + 1) n / m), values being
//! constant over their pixel (area averaging); otherwise it lies at (i + 1/2) n / m − 1/2, linear between the middles of pixels
//! and constant beyond the outermost. So m = n changes nothing.

/// For each value of the new axis, positions on the old one with their weights, which add up to 1.
pub(super) type Axis = Vec<Vec<(usize, f64)>>;

/// The rule for an axis of `n_old` values, at least 1, that becomes one of `n_new`.
pub(super) fn axis(n_old: usize, n_new: usize) -> Axis {
    let ratio = n_old as f64 / n_new as f64;
    let averaged = |i: usize| {
        let (start, end) = (i as f64 * ratio, ((i + 1) as f64 * ratio).min(n_old as f64));
        let positions = start as usize..(end.ceil() as usize).min(n_old);
        let overlap = |at: usize| (end.min((at + 1) as f64) - start.max(at as f64)).max(0.0);
        let total: f64 = positions.clone().map(overlap).sum();
        positions.map(|at| (at, overlap(at) / total)).collect()
    };
    let between = |i: usize| {
        let at = ((i as f64 + 0.5) * ratio - 0.5).clamp(0.0, (n_old - 1) as f64);
        let lower = at as usize;
        let rest = at - lower as f64;
        vec![(lower, 1.0 - rest), ((lower + 1).min(n_old - 1), rest)]
    };
    (0..n_new).map(|i| if n_new < n_old { averaged(i) } else { between(i) }).collect()
}

/// An image of `columns` axes' width, `(rows of its axis, columns of its axis)`, from values of `width` columns.
pub(super) fn resample<T: Copy + Into<f64>>(image: &[T], width: usize, rows: &Axis, columns: &Axis) -> Vec<f64> {
    let at = |row: usize, column: usize| -> f64 { image[row * width + column].into() };
    let mut values = Vec::with_capacity(rows.len() * columns.len());
    for row in rows {
        for column in columns {
            let line =
                |row: usize| -> f64 { column.iter().map(|&(at_column, weight)| weight * at(row, at_column)).sum() };
            values.push(row.iter().map(|&(at_row, weight)| weight * line(at_row)).sum());
        }
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(image: &[u8], n_new: usize) -> Vec<f64> {
        resample(image, image.len(), &axis(1, 1), &axis(image.len(), n_new))
    }

    #[test]
    fn sizes_change_by_the_rule() {
        assert_eq!(row(&[3, 9, 5], 3), [3.0, 9.0, 5.0]);
        assert_eq!(row(&[0, 8], 4), [0.0, 2.0, 6.0, 8.0]);
        assert_eq!(row(&[2, 4, 6, 8], 2), [3.0, 7.0]);
        assert_eq!(row(&[7], 3), [7.0, 7.0, 7.0]);
        let thirds = row(&[0, 9, 0], 2);
        assert!(thirds.iter().all(|it| (it - 3.0).abs() < 1e-12), "{thirds:?}");
        let square = resample(&[1_u8, 2, 3, 4], 2, &axis(2, 1), &axis(2, 1));
        assert_eq!(square, [2.5]);
    }

    #[test]
    fn weights_add_up_to_1_and_stay_inside() {
        for n_old in 1..20 {
            for n_new in 1..40 {
                for weights in axis(n_old, n_new) {
                    let sum: f64 = weights.iter().map(|(_, weight)| weight).sum();
                    assert!(
                        (sum - 1.0).abs() < 1e-12 && weights.iter().all(|(at, _)| *at < n_old),
                        "{n_old} to {n_new}"
                    );
                }
            }
        }
    }
}
