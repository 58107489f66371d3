//! PCA of points with two coordinates, as people draw it: the same decomposition as of images, small enough to be held in the hand.

use crate::linalg::SymmetricEigen;
use crate::steps::{Steps, finish};

/// Mean, variances and directions of points in a plane.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlanePca {
    /// Mean of either coordinate.
    pub mean: [f64; 2],
    /// Variances along the two directions, the larger one first, over the number of points.
    pub variances: [f64; 2],
    /// Unit vectors, the entry of largest magnitude positive; `None` where no direction is the first: the variances are the same to 1e-9
    /// of the larger one, or zero.
    pub directions: Option<[[f64; 2]; 2]>,
}

impl PlanePca {
    /// Of finite points (Jolliffe, Principal Component Analysis, section 1.1). `None` of none, or if the decomposition fails.
    pub fn of(points: &[[f64; 2]]) -> Option<Self> {
        /// As far apart as variances of points must be to tell directions.
        const APART: f64 = 1e-9;
        if points.is_empty() {
            return None;
        }
        let n = points.len() as f64;
        let mean = [0, 1].map(|i| points.iter().map(|it| it[i]).sum::<f64>() / n);
        let moment =
            |i: usize, j: usize| points.iter().map(|it| (it[i] - mean[i]) * (it[j] - mean[j])).sum::<f64>() / n;
        let matrix = vec![moment(0, 0), moment(0, 1), moment(0, 1), moment(1, 1)];
        let eigen = finish(SymmetricEigen::of_lower(matrix, 2, &mut Steps::untold())).ok()?;
        let variances = [0, 1].map(|k| eigen.values()[k].max(0.0));
        let is_first = variances[0] - variances[1] > APART * variances[0];
        let direction = |k: usize| {
            let vector = [eigen.vector(k)[0], eigen.vector(k)[1]];
            let largest = if vector[1].abs() > vector[0].abs() { vector[1] } else { vector[0] };
            vector.map(|it| it * largest.signum())
        };
        let directions = is_first.then(|| [direction(0), direction(1)]);
        Some(Self { mean, variances, directions })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directions_and_variances_are_those_of_hand_computed_points() {
        // By hand: (1, 1) / sqrt 2 has coordinates ±2.12 twice and 0 twice, so 2.25; (1, -1) / sqrt 2 has 0 twice and ±0.71 twice, so 0.25.
        let pca = PlanePca::of(&[[0.0, 0.0], [3.0, 3.0], [1.0, 2.0], [2.0, 1.0]]).expect("four points");
        assert_eq!(pca.mean, [1.5, 1.5]);
        let half = 0.5f64.sqrt();
        let directions = pca.directions.expect("two variances");
        for (found, expected) in
            directions.into_iter().flatten().chain(pca.variances).zip([half, half, half, -half, 2.25, 0.25])
        {
            assert!((found - expected).abs() < 1e-14, "{pca:?}");
        }
    }

    #[test]
    fn where_no_direction_is_the_first_none_is_named() {
        let square = PlanePca::of(&[[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]).expect("four points");
        assert_eq!((square.variances, square.directions), ([0.25, 0.25], None));
        let one = PlanePca::of(&[[0.3, 0.7]]).expect("a point");
        assert_eq!((one.variances, one.directions), ([0.0, 0.0], None));
        assert_eq!(PlanePca::of(&[]), None);
        let along = PlanePca::of(&[[0.1, 0.5], [0.9, 0.5]]).expect("two points").directions;
        assert_eq!(along.map(|it| it[0].map(f64::abs)), Some([1.0, 0.0]));
    }
}
