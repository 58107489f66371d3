//! What an analysis will cost, from the sizes alone: multiply-adds per kind of work, and bytes.

use crate::pca::Route;

/// Work and memory of one [`crate::Pca::fit`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FitCost {
    /// Multiply-adds of the f32 products (covariance or Gram matrix).
    pub moment_madds: f64,
    /// Multiply-adds of the f64 eigen decomposition: 3 n³, a textbook figure for tridiagonalisation with all
    /// vectors (Golub and Van Loan, *Matrix Computations*, section 8.3), and 750 n² for what small matrices spend
    /// beside the products: fitted to times in a browser at n = 192, 784 and 1,728, which it meets within a factor of 2.
    pub eigen_madds: f64,
    /// Multiply-adds of the f64 product that turns Gram eigenvectors into components; 0 by the covariance route.
    pub component_madds: f64,
    /// Largest amount of memory in use at once, in bytes, the image bytes included.
    pub peak_bytes: f64,
}

fn eigen_madds(n: f64) -> f64 {
    3.0 * n.powi(3) + 750.0 * n.powi(2)
}

/// The cost of fitting `n_samples` images of `n_features` values.
pub fn fit(n_samples: usize, n_features: usize) -> FitCost {
    let (n, d) = (n_samples as f64, n_features as f64);
    let components = n.min(d) * d * 4.0;
    let pixels = n * d;
    match Route::for_sizes(n_samples, n_features) {
        // The matrix, its eigenvectors, the solver's copy and workspace in f64; then the components in f32.
        Route::Covariance => FitCost {
            moment_madds: n * d * d / 2.0,
            eigen_madds: eigen_madds(d),
            component_madds: 0.0,
            peak_bytes: pixels + 4.0 * 8.0 * d * d + components,
        },
        Route::Gram => FitCost {
            moment_madds: n * n * d / 2.0,
            eigen_madds: eigen_madds(n),
            component_madds: n * n * d,
            peak_bytes: pixels + 4.0 * 8.0 * n * n + components,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smaller_side_decides_the_eigen_problem() {
        assert_eq!(fit(100, 10_000).eigen_madds, fit(10_000, 100).eigen_madds);
        assert_eq!(fit(10_000, 100).component_madds, 0.0);
    }
}
