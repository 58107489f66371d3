//! Singular vectors against their definition, for values that fall at every pace.

use ndarray::{Array1, Array2, Axis, Slice};

use super::singular::LeftSingular;
use super::tests::Largest;
use super::{Take, gram_of_lower, inverse_of_lower, orthonormal_columns, product, product_of_lower};
use crate::seeds;
use crate::steps::{Steps, finish, untold};

fn random(seed: u64, n: usize, d: usize) -> Array2<f64> {
    let mut stream = seeds::stream(seed, "singular test", (n * d) as u64);
    Array2::from_shape_fn((n, d), |_| seeds::normal(&mut stream))
}

/// With these singular values, in random bases.
fn with_values((n, d): (usize, usize), value: impl Fn(usize) -> f64) -> Array2<f64> {
    let rank = n.min(d);
    let basis = |seed: u64, n: usize| untold(async |steps| orthonormal_columns(&random(seed, n, rank), steps).await);
    let (left, right) = (basis(1, n), basis(2, d));
    (left * Array1::from_shape_fn(rank, value)).dot(&right.t())
}

fn largest(m: &Array2<f64>) -> f64 {
    m.iter().fold(0.0, |largest, entry| largest.max(entry.abs()))
}

type Pace = (&'static str, fn(usize) -> f64);

const PACES: [Pace; 8] = [
    ("equal", |_| 3.0),
    ("flat", |k| 1.0 / (1.0 + 0.01 * k as f64)),
    ("like pictures", |k| 1.0 / (1.0 + k as f64).powf(1.5)),
    ("steep", |k| 0.8_f64.powi(k as i32)),
    ("beyond what doubles tell apart", |k| 0.2_f64.powi(k as i32)),
    ("two groups far apart", |k| if k % 2 == 0 { 1.0 } else { 1e-9 }),
    ("half of it zero", |k| if k % 2 == 0 { 2.0 } else { 0.0 }),
    ("all of it zero", |_| 0.0),
];

const SIZES: [(usize, usize); 8] = [(1, 1), (1, 5), (5, 1), (6, 6), (60, 60), (97, 131), (131, 97), (300, 300)];

#[test]
fn vectors_are_as_good_as_those_of_the_matrix_itself() {
    for (name, pace) in PACES {
        for (n, d) in SIZES {
            let m = with_values((n, d), pace);
            let rank = n.min(d);
            let (left, images) = finish(LeftSingular::with_images(&m, &mut Steps::untold())).expect("it converges");
            let LeftSingular { values, vectors } = &left;
            let mut expected: Vec<f64> = (0..rank).map(pace).collect();
            expected.sort_by(|a, b| b.total_cmp(a));
            let rounding = 4.0 * n.max(d) as f64 * f64::EPSILON;
            let norm = expected[0];
            assert_eq!((values.len(), vectors.dim(), images.dim()), (rank, (rank, n), (rank, d)), "{name} {n} {d}");
            for (k, (value, expected)) in values.iter().zip(&expected).enumerate() {
                assert!((value - expected).abs() <= rounding * norm, "{name} {n} {d}: {k}");
            }
            // Where the matrix leaves nothing, nothing is asked of a vector.
            let n_known = values.iter().take_while(|&&value| value > rounding * norm).count();
            let known = vectors.slice_axis(Axis(0), Slice::from(0..n_known));
            let gram = known.dot(&known.t()) - Array2::<f64>::eye(n_known);
            assert!(largest(&gram) <= rounding, "{name} {n} {d}");
            assert!(largest(&(vectors.dot(&m) - &images)) <= rounding * norm, "{name} {n} {d}");
            // What y_k has along y_j, times σ_k² − σ_j².
            let product = images.dot(&images.t());
            for ((k, j), entry) in product.indexed_iter().filter(|((k, j), _)| k < j && *j < n_known) {
                let bound = rounding * norm * (values[k] + values[j]);
                assert!(entry.abs() <= bound, "{name} {n} {d}: {k} {j} {:.2}", entry.abs() / bound);
            }
            let alone = finish(LeftSingular::of(&m, &mut Steps::untold())).expect("it converges");
            let n_exact = alone.values.iter().zip(values).take_while(|(a, b)| a == b).count();
            assert!(n_exact >= n_known.min(1) && alone.vectors.dim() == vectors.dim(), "{name} {n} {d}");
        }
    }
}

#[test]
fn triangles_leave_out_zeros_alone() {
    for n in [1, 7, 48, 100, 700] {
        let lower = |seed: u64| {
            let m = random(seed, n, n);
            let at = |(i, j): (usize, usize)| if i == j { 4.0 + m[(i, j)].abs() } else { m[(i, j)] / n as f64 };
            Array2::from_shape_fn((n, n), |(i, j)| if j <= i { at((i, j)) } else { 0.0 })
        };
        let (a, b) = (lower(3), lower(4));
        let whole = untold(async |steps| product(&a, Take::AsIs, &b, Take::AsIs, steps).await);
        let less = untold(async |steps| product_of_lower(&a, &b, steps).await);
        assert!(largest(&(whole - less)) < 1e-12, "{n}");
        let whole = a.t().dot(&a);
        let gram = untold(async |steps| gram_of_lower(&a, steps).await);
        let off = gram.indexed_iter().filter(|((i, j), _)| j <= i).map(|(at, it)| (it - whole[at]).abs());
        assert!(off.fold(0.0, f64::max) < 1e-12, "{n}");
        let inverse = untold(async |steps| inverse_of_lower(&a, steps).await);
        assert!(largest(&(a.dot(&inverse) - Array2::<f64>::eye(n))) < 1e-13, "{n}");
        assert!(inverse.indexed_iter().all(|((i, j), entry)| j <= i || *entry == 0.0), "{n}");
    }
}

#[test]
fn singular_vectors_give_way() {
    let m = with_values((700, 700), |k| 1.0 / (1.0 + k as f64).powi(2));
    let mut longest = Largest::default();
    finish(LeftSingular::of(&m, &mut Steps::told_to(&mut longest))).expect("it converges");
    assert!((1..=crate::steps::BLOCK).contains(&longest.0), "{}", longest.0);
}
