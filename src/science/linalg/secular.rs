//! Roots of the secular equation `1/ρ + Σ z² / (d − λ) = 0`.

use super::vectors::{Distances, PoleSums, run};

/// Halvings that separate any two doubles, and some more.
const MAX_TRIES: usize = 1200;

/// D + ρ z zᵀ: `d` rises, ρ is above 0, and no entry of `z` is 0.
#[derive(Clone, Copy)]
pub(super) struct Secular<'a> {
    pub(super) d: &'a [f64],
    pub(super) z: &'a [f64],
    pub(super) rho: f64,
}

/// An eigenvalue as its distance from the nearest entry of `d`, which is exact where their difference is not.
pub(super) struct Root {
    /// That entry's position.
    pub(super) origin: usize,
    pub(super) offset: f64,
}

impl Secular<'_> {
    /// The root above entry `i` of `d`. `distances`: room for as many numbers. `None` if it is not found.
    ///
    /// Rational interpolation with the poles on both sides (Li 1993, the "middle way"; LAPACK's `dlaed4`), kept between bounds that
    /// are halved where it leaves them.
    pub(super) fn root(self, i: usize, distances: &mut [f64]) -> Option<Root> {
        let Self { d, z, rho } = self;
        let constant = 1.0 / rho;
        if d.len() == 1 {
            return Some(Root { origin: 0, offset: rho * z[0] * z[0] });
        }
        let is_last = i + 1 == d.len();
        // Terms before it are negative at the root, the others positive.
        let split = if is_last { i } else { i + 1 };
        let from = |origin: usize, distances: &mut [f64]| {
            run(Distances { d, origin: d[origin], mu: 0.0, to: distances });
        };
        let sums = |distances: &[f64], mu: f64| {
            let [(z0, z1), (d0, d1)] = [z.split_at(split), distances.split_at(split)];
            (run(PoleSums { z: z0, d: d0, mu }), run(PoleSums { z: z1, d: d1, mu }))
        };
        from(i, distances);
        let (origin, mut low, mut high, guess) = if is_last {
            let high = rho * z.iter().map(|z| z * z).sum::<f64>();
            (i, 0.0, high, 0.5 * high)
        } else {
            let gap = d[i + 1] - d[i];
            let middle = 0.5 * gap;
            let ((psi, _), (phi, _)) = sums(distances, middle);
            let value = constant + psi + phi;
            let (before, after) = (z[i] * z[i], z[i + 1] * z[i + 1]);
            // What the other terms come to in the middle, as if it were so throughout.
            let rest = value + before / middle - after / (gap - middle);
            if value >= 0.0 {
                (i, 0.0, middle, nearest_root(rest, rest * gap + before + after, before * gap))
            } else {
                from(i + 1, distances);
                (i + 1, -middle, 0.0, nearest_root(rest, before + after - rest * gap, -after * gap))
            }
        };
        let is_between = |mu: f64, low: f64, high: f64| low < mu && mu < high;
        let mut mu = if is_between(guess, low, high) { guess } else { 0.5 * (low + high) };
        for _ in 0..MAX_TRIES {
            let ((psi, psi_slope), (phi, phi_slope)) = sums(distances, mu);
            let (value, slope) = (constant + psi + phi, psi_slope + phi_slope);
            let rounding = f64::EPSILON * (8.0 * (phi - psi).abs() + constant + mu.abs() * slope);
            if value.abs() <= rounding {
                return Some(Root { origin, offset: mu });
            }
            if value < 0.0 {
                low = mu
            } else {
                high = mu
            }
            let (before, after) = (distances[split - 1] - mu, distances[split] - mu);
            let rest = value - before * psi_slope - after * phi_slope;
            let middle = (before + after) * value - before * after * slope;
            let product = before * after * value;
            let step =
                if is_last { farthest_root(rest.abs(), middle, product) } else { nearest_root(rest, middle, product) };
            let newton = -value / slope;
            // Against the slope it cannot be meant.
            let next = mu + if step * value < 0.0 { step } else { newton };
            let next = if is_between(next, low, high) { next } else { 0.5 * (low + high) };
            if next == mu || next == low || next == high {
                return next.is_finite().then_some(Root { origin, offset: next });
            }
            mu = next;
        }
        None
    }
}

/// The root of `c x² − a x + b` that the interpolation between two poles means.
fn nearest_root(c: f64, a: f64, b: f64) -> f64 {
    let root = (a * a - 4.0 * b * c).abs().sqrt();
    if a <= 0.0 { (a - root) / (2.0 * c) } else { 2.0 * b / (a + root) }
}

/// The same beyond the last pole.
fn farthest_root(c: f64, a: f64, b: f64) -> f64 {
    let root = (a * a - 4.0 * b * c).abs().sqrt();
    if a >= 0.0 { (a + root) / (2.0 * c) } else { 2.0 * b / (a - root) }
}
