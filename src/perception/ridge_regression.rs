//! Ridge regression on one-hot labels, by whichever of the two normal equations is smaller (Hoerl and Kennard 1970).

use crate::definite::{cholesky, solve};
use crate::examples::Examples;
use crate::product::{Into, View, Workspace, product, self_product};

/// Rows that are summed in single precision before they are added up in double.
const BLOCK: usize = 512;

/// Linear scores of classes.
#[derive(Debug, Clone, PartialEq)]
pub struct LinearScores {
    /// `(n_features, n_classes)`.
    pub weights: Vec<f32>,
    /// `(n_classes)`.
    pub offsets: Vec<f32>,
}

impl LinearScores {
    /// Scores of examples `(n, n_classes)`.
    pub fn of(&self, pixels: &[f32], n_features: usize) -> Vec<f32> {
        let (n, n_classes) = (pixels.len() / n_features, self.offsets.len());
        let mut scores = self.offsets.repeat(n);
        let weights = View::rows(&self.weights, n_features, n_classes);
        product(&mut scores, View::rows(pixels, n, n_features), weights, Into::Sum, &mut Workspace::default());
        scores
    }

    /// The class with the largest score of each, the first of equal ones.
    pub fn classes(&self, pixels: &[f32], n_features: usize) -> Vec<u16> {
        largest_of_rows(&self.of(pixels, n_features), self.offsets.len())
    }
}

/// Position of the largest number of each row, the first of equal ones.
pub(crate) fn largest_of_rows(scores: &[f32], n_classes: usize) -> Vec<u16> {
    let largest = |row: &[f32]| {
        let mut best = 0;
        for (class_idx, score) in row.iter().enumerate() {
            if *score > row[best] {
                best = class_idx;
            }
        }
        best as u16
    };
    scores.chunks_exact(n_classes).map(largest).collect()
}

/// Sums over examples, from which a solution for any penalty is made.
pub struct NormalEquations {
    /// Values of each feature less its mean, `(n, n_features)`.
    centered: Vec<f32>,
    mean: Vec<f64>,
    /// One-hot labels less the share of their class, `(n, n_classes)`.
    targets: Vec<f32>,
    class_shares: Vec<f64>,
    /// Upper triangle of the Gram matrix of features, or of examples if there are fewer of them.
    gram: Vec<f64>,
    side: usize,
    n: usize,
    n_features: usize,
}

impl NormalEquations {
    /// Sums over these examples.
    pub fn new(examples: &Examples, n_classes: usize) -> Self {
        let (n, n_features) = (examples.n(), examples.n_features);
        let mut mean = vec![0.0_f64; n_features];
        examples.images().for_each(|image| mean.iter_mut().zip(image).for_each(|(sum, &x)| *sum += f64::from(x)));
        mean.iter_mut().for_each(|sum| *sum /= n as f64);
        let mut centered = Vec::with_capacity(n * n_features);
        for image in examples.images() {
            centered.extend(image.iter().zip(&mean).map(|(&x, mean)| (f64::from(x) - mean) as f32));
        }
        let mut class_shares = vec![0.0; n_classes];
        examples.class_idx.iter().for_each(|&class| class_shares[usize::from(class)] += 1.0 / n as f64);
        let mut targets = Vec::with_capacity(n * n_classes);
        for &class in &examples.class_idx {
            let start = targets.len();
            targets.extend(class_shares.iter().map(|share| -share as f32));
            targets[start + usize::from(class)] += 1.0;
        }
        let side = n.min(n_features);
        let mut gram = vec![0.0; side * side];
        let mut part = vec![0.0_f32; side * side];
        let mut workspace = Workspace::default();
        if n_features <= n {
            for rows in centered.chunks(BLOCK * n_features) {
                let rows = View::rows(rows, rows.len() / n_features, n_features);
                self_product(&mut part, rows.transposed(), &mut workspace);
                gram.iter_mut().zip(&part).for_each(|(sum, &part)| *sum += f64::from(part));
            }
        } else {
            self_product(&mut part, View::rows(&centered, n, n_features), &mut workspace);
            gram.iter_mut().zip(&part).for_each(|(sum, &part)| *sum = f64::from(part));
        }
        Self { centered, mean, targets, class_shares, gram, side, n, n_features }
    }

    /// The penalty that is as large as the mean variance summed over the examples; penalties are stated as multiples of it.
    pub fn unit(&self) -> f64 {
        let trace: f64 = (0..self.side).map(|i| self.gram[i * self.side + i]).sum();
        trace / self.n_features as f64
    }

    /// Scores that see nothing of an image: the share of each class.
    pub fn blind(&self) -> LinearScores {
        LinearScores {
            weights: vec![0.0; self.n_features * self.class_shares.len()],
            offsets: self.class_shares.iter().map(|&share| share as f32).collect(),
        }
    }

    /// Least squares with this penalty (times [`NormalEquations::unit`]) on the squares of the weights; `None` if rounding
    /// leaves no solution. Of examples that do not differ, the least weights are those of [`NormalEquations::blind`].
    pub fn solve(&self, penalty: f64) -> Option<LinearScores> {
        if self.unit() <= 0.0 {
            return Some(self.blind());
        }
        let (n_classes, side) = (self.class_shares.len(), self.side);
        let mut factor = self.gram.clone();
        let penalty = penalty * self.unit();
        (0..side).for_each(|i| factor[i * side + i] += penalty);
        cholesky(&mut factor, side)?;
        let centered = View::rows(&self.centered, self.n, self.n_features);
        let targets = View::rows(&self.targets, self.n, n_classes);
        let mut workspace = Workspace::default();
        let mut weights = vec![0.0; self.n_features * n_classes];
        if self.n_features <= self.n {
            product(&mut weights, centered.transposed(), targets, Into::Fresh, &mut workspace);
            let solution = solve(&factor, &weights, side);
            weights.iter_mut().zip(solution).for_each(|(weight, solved)| *weight = solved as f32);
        } else {
            let coefficients: Vec<f32> = solve(&factor, &self.targets, side).iter().map(|&x| x as f32).collect();
            let coefficients = View::rows(&coefficients, self.n, n_classes);
            product(&mut weights, centered.transposed(), coefficients, Into::Fresh, &mut workspace);
        }
        let mut offsets = self.class_shares.clone();
        for (weights, mean) in weights.chunks_exact(n_classes).zip(&self.mean) {
            offsets.iter_mut().zip(weights).for_each(|(offset, &weight)| *offset -= mean * f64::from(weight));
        }
        Some(LinearScores { weights, offsets: offsets.iter().map(|&offset| offset as f32).collect() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::random;

    /// At the least squares with penalty the derivative vanishes.
    #[test]
    fn both_normal_equations_have_no_slope_left() {
        for (n, n_features) in [(40, 21), (21, 40)] {
            let (n_classes, penalty) = (3, 0.3);
            let class_idx: Vec<u16> = (0..n).map(|i| (i * i % 3) as u16).collect();
            let pixels: Vec<f32> = random(5, n * n_features).iter().map(|x| x + 0.4).collect();
            let examples = Examples { pixels, class_idx, n_features };
            let equations = NormalEquations::new(&examples, n_classes);
            let scores = equations.solve(penalty).expect("it is definite");
            let found = scores.of(&examples.pixels, n_features);
            let residual = |i: usize, class: usize| {
                f64::from(found[i * n_classes + class])
                    - f64::from(u8::from(usize::from(examples.class_idx[i]) == class))
            };
            for class in 0..n_classes {
                let total: f64 = (0..n).map(|i| residual(i, class)).sum();
                assert!(total.abs() < 1e-4, "the offset is free: {total}");
                for feature in 0..n_features {
                    let x = |i: usize| f64::from(examples.pixels[i * n_features + feature]);
                    let slope: f64 = (0..n).map(|i| x(i) * residual(i, class)).sum();
                    let pull = penalty * equations.unit() * f64::from(scores.weights[feature * n_classes + class]);
                    assert!((slope + pull).abs() < 1e-4, "{n} x {n_features}: {slope} {pull}");
                }
            }
        }
    }
}
