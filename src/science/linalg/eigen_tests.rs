//! Decompositions against their definition, for matrices on which dividing takes every way.

use ndarray::Array2;

use super::eigen::{NoEigen, SymmetricEigen};
use crate::seeds;
use crate::steps::{Listener, Pause, Stage, Steps, finish, no_pause};
use std::ops::ControlFlow;

fn eigen(m: &Array2<f64>) -> SymmetricEigen {
    finish(SymmetricEigen::of_lower(m.iter().copied().collect(), m.nrows(), &mut Steps::untold()))
        .expect("it converges")
}

fn random(seed: u64, n: usize) -> Array2<f64> {
    let mut stream = seeds::stream(seed, "eigen test", n as u64);
    Array2::from_shape_fn((n, n), |_| seeds::normal(&mut stream))
}

fn symmetric(seed: u64, n: usize) -> Array2<f64> {
    let m = random(seed, n);
    &m + &m.t()
}

/// With these eigenvalues, in a random basis.
fn with_values(seed: u64, values: impl Fn(usize) -> f64, n: usize) -> Array2<f64> {
    let q = eigen(&symmetric(seed, n));
    let q = Array2::from_shape_fn((n, n), |(k, i)| q.vector(k)[i]);
    let scaled = Array2::from_shape_fn((n, n), |(k, i)| values(k) * q[(k, i)]);
    let m = q.t().dot(&scaled);
    (&m + &m.t()) * 0.5
}

fn three_diagonals(n: usize, diagonal: impl Fn(usize) -> f64, beside: impl Fn(usize) -> f64) -> Array2<f64> {
    Array2::from_shape_fn((n, n), |(i, j)| match i.abs_diff(j) {
        0 => diagonal(i),
        1 => beside(i.min(j)),
        _ => 0.0,
    })
}

/// Largest entries of `M V − V Λ`, as a share of the largest eigenvalue, and of `V Vᵀ − I`, both in n ε.
fn errors(m: &Array2<f64>, eigen: &SymmetricEigen) -> (f64, f64) {
    let n = m.nrows();
    let vectors = Array2::from_shape_fn((n, n), |(k, i)| eigen.vector(k)[i]);
    let largest = |m: Array2<f64>| m.iter().fold(0.0_f64, |largest, entry| largest.max(entry.abs()));
    let scaled = Array2::from_shape_fn((n, n), |(k, i)| eigen.values()[k] * vectors[(k, i)]);
    let norm = eigen.values().iter().fold(f64::MIN_POSITIVE, |norm, value| norm.max(value.abs()));
    let rounding = n as f64 * f64::EPSILON;
    (
        largest(vectors.dot(m) - scaled) / norm / rounding,
        largest(vectors.dot(&vectors.t()) - Array2::<f64>::eye(n)) / rounding,
    )
}

/// Sides below, at and above leaves, panels and blocks of reflectors.
const SIDES: [usize; 9] = [1, 2, 3, 48, 49, 97, 131, 200, 333];

#[test]
fn vectors_are_orthonormal_and_what_the_matrix_scales() {
    for n in SIDES {
        let x: Vec<f64> = random(3, n).iter().take(n).copied().collect();
        let kinds: [(&str, Array2<f64>); 13] = [
            ("random", symmetric(1, n)),
            ("zero", Array2::zeros((n, n))),
            ("the identity", Array2::eye(n)),
            (
                "diagonal, each value thrice",
                Array2::from_diag_elem(n, 1.0) * 3.0 + three_diagonals(n, |i| (i / 3) as f64, |_| 0.0),
            ),
            ("of rank one", Array2::from_shape_fn((n, n), |(i, j)| x[i] * x[j])),
            ("falling to rounding", with_values(4, |k| 10f64.powf(-16.0 * k as f64 / n as f64), n)),
            ("two values", with_values(5, |k| if k < n / 3 { 2.0 } else { 1.0 }, n)),
            ("nearly the identity", Array2::eye(n) + symmetric(6, n) * 1e-14),
            ("one large value", with_values(7, |k| if k == 0 { 1e12 } else { 1.0 / (k as f64) }, n)),
            ("ones beside twos", three_diagonals(n, |_| 2.0, |_| -1.0)),
            ("pairs that hardly differ", three_diagonals(n, |i| (i as f64 - (n / 2) as f64).abs(), |_| 1.0)),
            ("tiny", symmetric(8, n) * 1e-120),
            ("huge", symmetric(9, n) * 1e120),
        ];
        for (kind, m) in kinds {
            let eigen = eigen(&m);
            let (residual, orthonormality) = errors(&m, &eigen);
            assert!(residual < 4.0 && orthonormality < 4.0, "{kind}, {n}: {residual} {orthonormality}");
            assert!(eigen.values().is_sorted_by(|a, b| a >= b), "{kind}, {n}");
        }
    }
}

/// 2 − 2 cos(π k / (n + 1)): Golub and Van Loan, section 4.5.
#[test]
fn values_are_those_of_the_closed_form() {
    let n = 500;
    let eigen = eigen(&three_diagonals(n, |_| 2.0, |_| -1.0));
    for (k, value) in eigen.values().iter().enumerate() {
        let expected = 2.0 - 2.0 * (std::f64::consts::PI * (n - k) as f64 / (n + 1) as f64).cos();
        assert!((value - expected).abs() < 1e-14, "{k}: {value} {expected}");
    }
}

#[test]
fn no_matrix_without_rows_fails() {
    assert!(eigen(&Array2::zeros((0, 0))).values().is_empty());
}

/// What is heard, and a break after so many pauses.
#[derive(Default)]
struct Heard {
    steps: Vec<usize>,
    n_pauses: usize,
    ends_at: usize,
}

impl Listener for Heard {
    fn hear(&mut self, stage: Stage, n_done: usize, n_steps: usize) {
        assert_eq!((stage, n_steps), (Stage::Eigen, 100));
        self.steps.push(n_done);
    }

    fn pause(&mut self, _n_madds: usize) -> Pause {
        self.n_pauses += 1;
        match self.n_pauses == self.ends_at {
            true => Box::pin(std::future::ready(ControlFlow::Break(()))),
            false => no_pause(),
        }
    }

    fn block(&self) -> usize {
        1 << 20
    }
}

#[test]
fn steps_are_told_and_the_listener_ends_it_anywhere() {
    let (n, m) = (400, symmetric(2, 400));
    let decompose = |heard: &mut Heard| {
        let lower = m.iter().copied().collect();
        finish(SymmetricEigen::stage_of_lower(lower, n, &mut Steps::told_to(heard)))
    };
    let mut all = Heard::default();
    let whole = decompose(&mut all).expect("nobody cancels");
    assert!(all.steps.is_sorted() && all.steps[0] == 0 && all.steps.last() == Some(&100), "{:?}", all.steps);
    assert!(all.steps.len() > 2 && all.n_pauses > 60, "{} {}", all.steps.len(), all.n_pauses);
    for ends_at in (1..=all.n_pauses).step_by(7) {
        let outcome = decompose(&mut Heard { ends_at, ..Heard::default() });
        assert_eq!(outcome.err(), Some(NoEigen::Cancelled), "{ends_at}");
    }
    let untold = eigen(&m);
    assert!((0..n).all(|k| untold.vector(k) == whole.vector(k)), "pauses change no bit");
}
