//! The spectrum: how the variance is spread over the components, and how many are needed for a share of it.

use subspace_lab_vocabulary::{Cut, Extent};

/// All explained variances of an image set, largest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Spectrum {
    explained_variance: Vec<f64>,
    cumulative_share: Vec<f64>,
    total_variance: f64,
}

impl Spectrum {
    /// Takes the explained variances (largest first, each above zero) and the total variance of all features.
    pub(crate) fn new(explained_variance: Vec<f64>, total_variance: f64) -> Self {
        let mut sum = 0.0;
        let cumulative_share = explained_variance
            .iter()
            .map(|variance| {
                sum += variance;
                (sum / total_variance).min(1.0)
            })
            .collect();
        Self { explained_variance, cumulative_share, total_variance }
    }

    /// Numerical rank: components with variance.
    pub fn rank(&self) -> usize {
        self.explained_variance.len()
    }

    /// Variance of the scores on each component (divisor N, intensities squared), `(rank)`, largest first.
    pub fn explained_variance(&self) -> &[f64] {
        &self.explained_variance
    }

    /// Share of the total variance that each component holds, `(rank)`, largest first.
    pub fn explained_variance_ratio(&self) -> Vec<f64> {
        self.explained_variance.iter().map(|variance| variance / self.total_variance).collect()
    }

    /// Share of the total variance that the first k components hold, at position k - 1, `(rank)`.
    pub fn cumulative_share(&self) -> &[f64] {
        &self.cumulative_share
    }

    /// Sum of the variances of all features (divisor N, intensities squared): the trace of the covariance.
    pub fn total_variance(&self) -> f64 {
        self.total_variance
    }

    /// Share of the total variance held by the first `n_components`, 0 to 1; more than the rank counts as the rank.
    pub fn share(&self, n_components: usize) -> f64 {
        match n_components.min(self.rank()) {
            0 => 0.0,
            k if k == self.rank() => 1.0,
            k => self.cumulative_share[k - 1],
        }
    }

    /// The place after the first `n_components`.
    pub fn cut(&self, n_components: usize) -> Cut {
        Cut { n_components: n_components as u32, share: self.share(n_components) }
    }

    /// Least number of components that hold at least `share` (0 to 1) of the variance; the rank where rounding hides the last digit.
    pub fn least_components(&self, share: f64) -> usize {
        if share <= 0.0 || share.is_nan() {
            return 0;
        }
        let n_below = self.cumulative_share.partition_point(|&held| held < share);
        (n_below + 1).min(self.rank())
    }

    /// The number of components that `extent` takes, at most the rank.
    pub fn resolve(&self, extent: Extent) -> usize {
        match extent {
            Extent::Components(n) => (n as usize).min(self.rank()),
            Extent::Share(share) => self.least_components(share),
        }
    }

    /// Sum of the variances after the first `n_components`; from the small end, so that nothing cancels. A sum of none is 0: that of an
    /// iterator would be -0.
    pub fn variance_after(&self, n_components: usize) -> f64 {
        self.explained_variance.iter().skip(n_components).rev().fold(0.0, |sum, variance| sum + variance)
    }

    /// Sum of the first `n_components` variances.
    pub fn variance_of_first(&self, n_components: usize) -> f64 {
        self.explained_variance.iter().take(n_components).rev().fold(0.0, |sum, variance| sum + variance)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spectrum() -> Spectrum {
        Spectrum::new(vec![4.0, 3.0, 2.0, 1.0], 10.0)
    }

    #[test]
    fn least_components_reach_their_share_and_one_fewer_does_not() {
        let s = spectrum();
        assert_eq!([0.0, 0.4, 0.41, 0.7, 0.9, 0.91, 1.0].map(|share| s.least_components(share)), [0, 1, 2, 2, 3, 4, 4]);
        for share in [0.1, 0.5, 0.75, 0.95] {
            let k = s.least_components(share);
            assert!(s.share(k) >= share && s.share(k - 1) < share);
        }
    }

    #[test]
    fn what_the_first_leave_and_take_adds_up() {
        let s = spectrum();
        for k in 0..=5 {
            assert!((s.variance_of_first(k) + s.variance_after(k) - 10.0).abs() < 1e-12);
        }
        assert_eq!(s.resolve(Extent::Components(9)), 4);
        assert_eq!(s.share(9), 1.0);
        assert!([s.variance_after(4), s.variance_of_first(0)].iter().all(|sum| sum.to_string() == "0"));
    }
}
