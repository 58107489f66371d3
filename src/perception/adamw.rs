//! AdamW (Loshchilov and Hutter 2019) and the one-cycle schedule of its rate (Smith and Topin 2018).

const BETA_1: f32 = 0.9;
const BETA_2: f32 = 0.999;
const EPSILON: f32 = 1e-8;

/// Means of derivatives and of their squares, for each weight.
pub struct AdamW {
    weight_decay: f32,
    means: Vec<f32>,
    squares: Vec<f32>,
    /// Powers of the two betas, for the bias of young means.
    powers: (f32, f32),
}

impl AdamW {
    /// For so many weights; decay 0 is Adam (Kingma and Ba 2015).
    pub fn new(n_weights: usize, weight_decay: f32) -> Self {
        Self { weight_decay, means: vec![0.0; n_weights], squares: vec![0.0; n_weights], powers: (1.0, 1.0) }
    }

    /// One step against the derivative; every weight decays by `rate * weight_decay` of itself.
    pub fn step(&mut self, weights: &mut [f32], derivative: &[f32], rate: f32) {
        self.powers.0 *= BETA_1;
        self.powers.1 *= BETA_2;
        let (unbias_mean, unbias_square) = (1.0 / (1.0 - self.powers.0), 1.0 / (1.0 - self.powers.1));
        let moments = self.means.iter_mut().zip(&mut self.squares);
        for ((weight, d), (mean, square)) in weights.iter_mut().zip(derivative).zip(moments) {
            *mean = BETA_1 * *mean + (1.0 - BETA_1) * d;
            *square = BETA_2 * *square + (1.0 - BETA_2) * d * d;
            let direction = *mean * unbias_mean / ((*square * unbias_square).sqrt() + EPSILON);
            *weight -= rate * (direction + self.weight_decay * *weight);
        }
    }
}

/// Share of the steps in which the rate rises.
const RISING: f64 = 0.3;
/// The rate at the beginning and at the end, as a share of the largest.
const FIRST: f64 = 1.0 / 25.0;
const LAST: f64 = FIRST / 1e4;

/// The rate at step `step` of `n_steps`: up and down again along half waves of a cosine.
pub fn one_cycle(step: usize, n_steps: usize, largest: f32) -> f32 {
    let turn = RISING * n_steps as f64;
    let (from, to, way) = if (step as f64) < turn {
        (FIRST, 1.0, step as f64 / turn)
    } else {
        (1.0, LAST, ((step as f64 - turn) / (n_steps as f64 - turn)).min(1.0))
    };
    let weight = 0.5 * (1.0 + libm::cos(std::f64::consts::PI * way));
    largest * (to + (from - to) * weight) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_step_goes_against_the_sign_of_the_derivative() {
        let mut weights = [1.0, -2.0];
        AdamW::new(2, 0.5).step(&mut weights, &[0.3, -7.0], 0.1);
        // With unbiased means the direction is +-1 but for epsilon; 5 % decay.
        assert!((weights[0] - (1.0 - 0.1 - 0.05)).abs() < 1e-5 && (weights[1] - (-2.0 + 0.1 + 0.1)).abs() < 1e-5);
    }

    #[test]
    fn the_rate_rises_and_falls() {
        let rate = |step| one_cycle(step, 100, 3.0);
        assert!((rate(0) - 0.12).abs() < 1e-6 && (rate(30) - 3.0).abs() < 1e-6 && rate(100) < 2e-5);
        assert!((0..30).all(|step| rate(step) < rate(step + 1)) && (30..100).all(|step| rate(step) > rate(step + 1)));
    }
}
