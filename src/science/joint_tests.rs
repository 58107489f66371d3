//! The boxed form against the authors' pencil, against descent, and at its ends.

use ndarray::Array2;

use super::*;
use crate::linalg::{cholesky, solve_lower, solve_lower_transposed};
use crate::seeds;
use crate::steps::{finish, untold};

fn encoder(squares: &[f64], c: &Array2<f64>, weight: Weight, n_components: usize) -> Result<Array2<f64>, JointError> {
    finish(super::encoder(squares, c, weight, n_components, &mut Steps::untold()))
}

/// X `(D, N)` and Y `(C, N)`, rows centered; X of bits or of normal numbers.
fn problem(seed: u64, n_features: usize, n_samples: usize, is_binary: bool) -> (Array2<f64>, Array2<f64>) {
    let mut stream = seeds::stream(seed, "joint problem", 0);
    let mut x = Array2::from_shape_fn((n_features, n_samples), |_| {
        if is_binary { seeds::below(&mut stream, 2) as f64 } else { seeds::normal(&mut stream) }
    });
    let mut y = Array2::from_shape_fn((2, n_samples), |_| seeds::normal(&mut stream));
    for matrix in [&mut x, &mut y] {
        for mut row in matrix.outer_iter_mut() {
            let mean = row.sum() / n_samples as f64;
            row -= mean;
        }
    }
    (x, y)
}

fn norm(m: &Array2<f64>) -> f64 {
    m.iter().map(|it| it * it).sum()
}

/// Eigenvalues above rounding and their vectors as columns.
fn range_of(m: &Array2<f64>) -> (Vec<f64>, Array2<f64>) {
    let n = m.nrows();
    let entries = m.iter().copied().collect();
    let eigen = finish(SymmetricEigen::of_lower(entries, n, &mut Steps::untold())).expect("it converges");
    let rank = eigen.values().iter().take_while(|it| **it > 1e-9 * eigen.values()[0]).count();
    let mut vectors = Array2::zeros((n, rank));
    for k in 0..rank {
        vectors.column_mut(k).iter_mut().zip(eigen.vector(k)).for_each(|(to, &it)| *to = it);
    }
    (eigen.values()[..rank].to_vec(), vectors)
}

fn solve(m: &Array2<f64>, rhs: &Array2<f64>) -> Array2<f64> {
    let l = untold(async |steps| cholesky(&m.as_standard_layout().to_owned(), steps).await);
    let mut solved = rhs.as_standard_layout().to_owned();
    untold(async |steps| solve_lower(&l, &mut solved, steps).await);
    untold(async |steps| solve_lower_transposed(&l, &mut solved, steps).await);
    solved
}

/// The loss of encoder `v` with its best probe and decoder, by their normal equations.
fn loss(x: &Array2<f64>, y: &Array2<f64>, lambda: f64, v: &Array2<f64>) -> f64 {
    let codes = v.t().dot(x);
    let gram = codes.dot(&codes.t());
    let w = solve(&gram, &codes.dot(&y.t()));
    let z = solve(&gram, &codes.dot(&x.t()));
    norm(&(w.t().dot(&codes) - y)) + lambda * norm(&(z.t().dot(&codes) - x))
}

/// S², c, and P S⁻¹ of the boxed form.
fn boxed(x: &Array2<f64>, y: &Array2<f64>) -> (Vec<f64>, Array2<f64>, Array2<f64>) {
    let (squares, p) = range_of(&x.dot(&x.t()));
    let mut unwhiten = p;
    unwhiten.columns_mut().into_iter().zip(&squares).for_each(|(mut column, square)| column /= square.sqrt());
    let q = unwhiten.t().dot(x);
    let c = q.dot(&y.t()).as_standard_layout().to_owned();
    (squares, c, unwhiten)
}

fn boxed_loss(x: &Array2<f64>, y: &Array2<f64>, lambda: f64, k: usize) -> (f64, f64) {
    let (squares, c, unwhiten) = boxed(x, y);
    let u = encoder(&squares, &c, Weight::Both(lambda), k).expect("an encoder");
    let explained: f64 = u.outer_iter().zip(&squares).map(|(row, square)| square * row.dot(&row)).sum();
    let stated = norm(y) + lambda * norm(x) - norm(&u.t().dot(&c)) - lambda * explained;
    (stated, loss(x, y, lambda, &unwhiten.dot(&u)))
}

#[test]
fn the_boxed_form_is_the_authors_pencil() {
    for (seed, (d, n)) in [(12, 40), (30, 64), (60, 40)].into_iter().enumerate() {
        let (x, y) = problem(seed as u64, d, n, false);
        for lambda in [0.1, 1.0, 10.0] {
            // A and B as the authors write them; H from the roots of both.
            let b = x.dot(&x.t());
            let xy = x.dot(&y.t());
            let a = xy.dot(&xy.t()) + lambda * b.dot(&b);
            let (values, p) = range_of(&b);
            let mut root = p;
            root.columns_mut().into_iter().zip(&values).for_each(|(mut column, value)| column /= value.sqrt());
            let h = root.t().dot(&a).dot(&root);
            let (_, vectors) = range_of(&h);
            let official = loss(&x, &y, lambda, &root.dot(&vectors.slice_axis(Axis(1), Slice::from(..3))));
            let (stated, reached) = boxed_loss(&x, &y, lambda, 3);
            assert!((stated / official - 1.0).abs() < 1e-6, "{d} {n} {lambda}: {stated} {official}");
            assert!((stated / reached - 1.0).abs() < 1e-9, "{d} {n} {lambda}: {stated} {reached}");
        }
    }
}

/// Alternating least squares: the best probe and decoder of an encoder, then the best encoder of those.
fn descended(x: &Array2<f64>, y: &Array2<f64>, lambda: f64, k: usize, seed: u64) -> f64 {
    let b = x.dot(&x.t()) + Array2::<f64>::eye(x.nrows()) * 1e-9;
    let mut stream = seeds::stream(seed, "first encoder", 0);
    let mut v = Array2::from_shape_fn((x.nrows(), k), |_| seeds::normal(&mut stream));
    let mut before = f64::INFINITY;
    for _ in 0..20_000 {
        let codes = v.t().dot(x);
        let gram = codes.dot(&codes.t());
        let w = solve(&gram, &codes.dot(&y.t()));
        let z = solve(&gram, &codes.dot(&x.t()));
        let now = norm(&(w.t().dot(&codes) - y)) + lambda * norm(&(z.t().dot(&codes) - x));
        if (before - now).abs() < 1e-13 * now {
            return now;
        }
        before = now;
        let pulls = x.dot(&y.t()).dot(&w.t()) + lambda * x.dot(&x.t()).dot(&z.t());
        let inner = w.dot(&w.t()) + lambda * z.dot(&z.t());
        v = solve(&inner, &solve(&b, &pulls).t().to_owned()).t().to_owned();
    }
    before
}

#[test]
fn alternating_least_squares_reaches_the_closed_form_and_no_less() {
    for is_binary in [false, true] {
        for (d, n) in [(10, 60), (40, 30)] {
            for lambda in [0.1, 1.0, 10.0] {
                let (x, y) = problem(d as u64, d, n, is_binary);
                let (stated, _) = boxed_loss(&x, &y, lambda, 3);
                let found = descended(&x, &y, lambda, 3, 5);
                assert!((found / stated - 1.0).abs() < 1e-6, "{is_binary} {d} {n} {lambda}: {found} {stated}");
            }
        }
    }
}

#[test]
fn the_ends_are_the_limits_of_small_and_of_large_weights() {
    let (x, y) = problem(3, 20, 50, false);
    let (squares, c, _) = boxed(&x, &y);
    let projector = |weight, k| {
        let u = encoder(&squares, &c, weight, k).expect("an encoder");
        assert!(norm(&(u.t().dot(&u) - Array2::<f64>::eye(k))) < 1e-20, "orthonormal");
        u.dot(&u.t())
    };
    for k in [1, 2, 3, 7] {
        let apart = |a, b| norm(&(projector(a, k) - projector(b, k))).sqrt();
        let few = apart(Weight::Labels, Weight::Both(1e-9));
        assert!(few < 1e-5, "{k}: {few}");
        let many = apart(Weight::Pictures, Weight::Both(1e9));
        assert!(many < 1e-6, "{k}: {many}");
    }
    for lambda in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert_eq!(encoder(&squares, &c, Weight::Both(lambda), 2), Err(JointError::Weight));
    }
}

/// The more the pictures weigh, the better they are and the less the probe explains.
#[test]
fn error_and_r2_go_up_together_as_the_weight_falls() {
    let (x, y) = problem(8, 25, 70, true);
    let (squares, c, _) = boxed(&x, &y);
    let weights = [Weight::Pictures, Weight::Both(10.0), Weight::Both(0.1), Weight::Both(1e-3), Weight::Labels];
    let of = |weight| {
        let u = encoder(&squares, &c, weight, 4).expect("an encoder");
        let explained: f64 = u.outer_iter().zip(&squares).map(|(row, square)| square * row.dot(&row)).sum();
        (explained, norm(&u.t().dot(&c)))
    };
    let all = weights.map(of);
    for pair in all.windows(2) {
        assert!(pair[0].0 >= pair[1].0 - 1e-9 && pair[0].1 <= pair[1].1 + 1e-9, "{all:?}");
    }
    // With all labels read, the probe is the least-squares one of all components.
    assert!((all[4].1 / norm(&c) - 1.0).abs() < 1e-9);
}
