//! Errors of a reconstruction, with their formulas.

/// `Σ value²`, accumulated in f64.
pub fn sum_of_squares<'a>(values: impl IntoIterator<Item = &'a f32>) -> f64 {
    values.into_iter().map(|&value| f64::from(value) * f64::from(value)).sum()
}

/// Mean squared error over the features: `Σ residual² / D`, intensities in 0..1; 0 without features.
pub fn mse<'a>(residual: impl IntoIterator<Item = &'a f32, IntoIter: ExactSizeIterator>) -> f64 {
    let residual = residual.into_iter();
    let n_features = residual.len().max(1) as f64;
    sum_of_squares(residual) / n_features
}

/// Peak signal-to-noise ratio in decibels for peak intensity 1: `-10 log10(mse)`; infinite for an error of 0.
pub fn psnr_db(mse: f64) -> f64 {
    -10.0 * mse.log10()
}

/// Largest distance between numbers in the same places.
pub(crate) fn largest_difference(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn textbook_values() {
        assert_eq!(mse(&[0.5, -0.5]), 0.25);
        assert!((psnr_db(0.01) - 20.0).abs() < 1e-12);
        assert_eq!(psnr_db(0.0), f64::INFINITY);
    }
}
