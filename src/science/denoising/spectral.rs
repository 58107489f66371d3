//! Noise that has the data's own components: nothing but their order can change.

use super::denoiser::{Denoiser, Readout};
use super::optimum::{Codes, Optimum};
use crate::pca::Pca;

/// The optimum for M1 = first · X and M2 = V diag(second) Vᵀ; `is_rising` if λ²/second is known to rise with λ.
pub(super) fn solve(pca: &Pca, first: f64, second: Vec<f64>, is_rising: bool) -> Optimum {
    let variances = pca.intensity_variances();
    let quotients: Vec<f64> =
        variances.iter().zip(&second).map(|(variance, second)| variance * variance / second).collect();
    let mut positions: Vec<usize> = (0..variances.len()).collect();
    let mut resolution = vec![0.0; variances.len()];
    if !is_rising {
        positions.sort_by(|&a, &b| quotients[b].total_cmp(&quotients[a]));
        // λ²/second changes by at most twice what λ does, relatively; then it is rounded itself.
        let blur = |it: usize| quotients[it] * (2.0 * pca.blur() / variances[it] + 8.0 * f64::EPSILON);
        // The largest that may be after each position, against the least that may be up to it.
        let mut after = vec![f64::NEG_INFINITY; positions.len()];
        for k in (1..positions.len()).rev() {
            after[k - 1] = after[k].max(quotients[positions[k]] + blur(positions[k]));
        }
        let mut least = f64::INFINITY;
        for (k, &position) in positions.iter().enumerate() {
            least = least.min(quotients[position] - blur(position));
            if least <= after[k] {
                resolution[k] = f64::INFINITY;
            }
        }
    }
    let factors: Vec<f64> = variances.iter().zip(&second).map(|(variance, second)| first * variance / second).collect();
    let codes = if is_rising { Codes::Kept } else { Codes::Reordered(positions.clone()) };
    Optimum {
        squared_distance: codes.squared_distance(positions.len()),
        gains: positions.iter().map(|&position| first * first * quotients[position]).collect(),
        resolution,
        denoiser: Some(Denoiser {
            readout: Readout::Filter {
                factors: factors.into_iter().map(|factor| factor as f32).collect(),
                order: positions,
            },
            shift: None,
        }),
        codes,
    }
}
