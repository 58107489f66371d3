//! Means removed from exact sums of products: on integers, with the division last.

use crate::steps::Steps;

/// Covariances from sums of products, on the lower triangle, without leaving the integers before the division.
pub(super) async fn removed(
    products: Vec<i64>,
    sums: &[i64],
    n_samples: u64,
    steps: &mut Steps<'_>,
) -> Option<Vec<f64>> {
    let most = sums.iter().map(|sum| i128::from(*sum).pow(2)).max().unwrap_or_default();
    let bound = (i128::from(n_samples) * largest(&products, sums.len())).max(most);
    without_means(products, sums, n_samples, width(bound), steps).await
}

async fn without_means(
    products: Vec<i64>,
    sums: &[i64],
    n_samples: u64,
    width: Width,
    steps: &mut Steps<'_>,
) -> Option<Vec<f64>> {
    let n = i128::from(n_samples);
    let squared = (n * n) as f64;
    match width {
        Width::Narrow => {
            let n = n as i64;
            let entry = |i: usize, j: usize, entry: i64| (n * entry - sums[i] * sums[j]) as f64 / squared;
            on_lower(products, sums.len(), (width, entry), steps).await
        }
        Width::Wide => {
            let wide = |i: usize| i128::from(sums[i]);
            let entry = |i: usize, j: usize, entry: i64| (n * i128::from(entry) - wide(i) * wide(j)) as f64 / squared;
            on_lower(products, sums.len(), (width, entry), steps).await
        }
    }
}

/// How many bits integers need before the division. The rounding is the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Width {
    /// 64.
    Narrow,
    /// 128, which takes several times as long.
    Wide,
}

/// For a difference of two integers of at most this magnitude.
fn width(bound: i128) -> Width {
    if bound <= i128::from(i64::MAX / 2) { Width::Narrow } else { Width::Wide }
}

/// The largest magnitude of sums of products, on whose diagonal are sums of squares (Cauchy and Schwarz).
fn largest(products: &[i64], size: usize) -> i128 {
    products.iter().step_by(size + 1).max().copied().unwrap_or_default().into()
}

/// (I - 11ᵀ/N) G (I - 11ᵀ/N) / N, on the lower triangle, without leaving the integers before the division.
pub(super) async fn removed_on_both_sides(gram: Vec<i64>, n_samples: usize, steps: &mut Steps<'_>) -> Option<Vec<f64>> {
    let width = width(2 * (n_samples as i128).pow(2) * largest(&gram, n_samples));
    centered(gram, n_samples, width, steps).await
}

async fn centered(gram: Vec<i64>, n_samples: usize, width: Width, steps: &mut Steps<'_>) -> Option<Vec<f64>> {
    let mut row_sums = vec![0_i128; n_samples];
    for (j, column) in gram.chunks_exact(n_samples).enumerate() {
        steps.spend_plain(2 * n_samples).await?;
        row_sums[j] += i128::from(column[j]);
        for (i, &entry) in column.iter().enumerate().skip(j + 1) {
            row_sums[i] += i128::from(entry);
            row_sums[j] += i128::from(entry);
        }
    }
    let (n, total) = (n_samples as i128, row_sums.iter().sum::<i128>());
    let cubed = (n * n * n) as f64;
    match width {
        Width::Narrow => {
            let (n, total) = (n as i64, total as i64);
            let sums: Vec<i64> = row_sums.iter().map(|&sum| sum as i64).collect();
            let entry = |i: usize, j: usize, entry: i64| (n * (n * entry - sums[i] - sums[j]) + total) as f64 / cubed;
            on_lower(gram, n_samples, (width, entry), steps).await
        }
        Width::Wide => {
            let entry = |i: usize, j: usize, entry: i64| {
                (n * (n * i128::from(entry) - row_sums[i] - row_sums[j]) + total) as f64 / cubed
            };
            on_lower(gram, n_samples, (width, entry), steps).await
        }
    }
}

/// Operations that one of [`on_lower`]'s entries counts as: products of 128 bits.
const WIDE: usize = 8;

/// What becomes of the integers of a lower triangle, by row and column; zeros above it. Numbers of one size: the memory of the
/// integers is that of the result, which stands in it as bits until all of it is there.
async fn on_lower(
    mut integers: Vec<i64>,
    size: usize,
    (width, entry): (Width, impl Fn(usize, usize, i64) -> f64),
    steps: &mut Steps<'_>,
) -> Option<Vec<f64>> {
    for (j, column) in integers.chunks_exact_mut(size).enumerate() {
        steps.spend_plain(if width == Width::Wide { WIDE * size } else { size }).await?;
        let (above, below) = column.split_at_mut(j);
        above.fill(0.0_f64.to_bits().cast_signed());
        for (i, integer) in (j..).zip(below) {
            *integer = entry(i, j, *integer).to_bits().cast_signed();
        }
    }
    Some(integers.into_iter().map(|bits| f64::from_bits(bits.cast_unsigned())).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seeds;
    use crate::steps::untold;

    #[test]
    fn integers_of_both_widths_have_the_same_bits() {
        let (n_samples, n_features) = (40, 9);
        let mut stream = seeds::stream(7, "means test", 0);
        let pixels: Vec<u16> = (0..n_samples * n_features).map(|_| seeds::below(&mut stream, 1 << 16) as u16).collect();
        let of = |i: usize, image: usize| i64::from(pixels[image * n_features + i]);
        let sum = |i: usize| (0..n_samples).map(|image| of(i, image)).sum::<i64>();
        let sums: Vec<i64> = (0..n_features).map(sum).collect();
        let products: Vec<i64> = (0..n_features * n_features)
            .map(|at| (0..n_samples).map(|image| of(at / n_features, image) * of(at % n_features, image)).sum())
            .collect();
        let both = [Width::Narrow, Width::Wide].map(|width| {
            let means =
                untold(async |steps| without_means(products.clone(), &sums, n_samples as u64, width, steps).await);
            (means, untold(async |steps| centered(products.clone(), n_features, width, steps).await))
        });
        assert!(both[0] == both[1]);
        let wide = i128::from(i64::MAX / 2);
        assert_eq!([wide, wide + 1].map(width), [Width::Narrow, Width::Wide]);
    }
}
