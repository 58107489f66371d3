//! Definitions of products and factors, and that tiles are the whole.

use ndarray::Array2;

use super::kernel::{self, Onto, Triangle};
use super::view::{View, ViewMut};
use super::*;
use crate::seeds;
use crate::steps::{BLOCK, Listener, Pause, Stage, Steps, finish, no_pause, untold};

fn random(seed: u64, n: usize, d: usize) -> Array2<f64> {
    let mut stream = seeds::stream(seed, "linalg test", 0);
    Array2::from_shape_fn((n, d), |_| seeds::normal(&mut stream))
}

fn distance(a: &Array2<f64>, b: &Array2<f64>) -> f64 {
    a.iter().zip(b).fold(0.0, |worst, (a, b)| worst.max((a - b).abs()))
}

fn times(a: &Array2<f64>, a_side: Take, b: &Array2<f64>, b_side: Take) -> Array2<f64> {
    untold(async |steps| product(a, a_side, b, b_side, steps).await)
}

/// Sizes below, at and above the panel, none a multiple of it but one.
#[test]
fn factors_and_solutions_are_those_of_their_definitions() {
    for n in [1, 5, PANEL, PANEL + 1, 3 * PANEL - 7] {
        let root = random(1, n, n + 3);
        let m = times(&root, Take::AsIs, &root, Take::Transposed);
        let l = untold(async |steps| cholesky(&m, steps).await);
        assert!(distance(&times(&l, Take::AsIs, &l, Take::Transposed), &m) < 1e-10 * n as f64, "{n}");
        let x = random(2, n, 3);
        let mut solved = times(&l, Take::AsIs, &x, Take::AsIs);
        untold(async |steps| solve_lower(&l, &mut solved, steps).await);
        assert!(distance(&solved, &x) < 1e-8, "{n}");
        let mut solved = times(&l, Take::Transposed, &x, Take::AsIs);
        untold(async |steps| solve_lower_transposed(&l, &mut solved, steps).await);
        assert!(distance(&solved, &x) < 1e-8, "{n}");
    }
    let not_definite = ndarray::array![[1.0, 2.0], [2.0, 1.0]];
    assert!(finish(cholesky(&not_definite, &mut Steps::untold())).is_none());
}

/// The second column is nearly the first, the third one is what they add up to, the fourth stands alone.
#[test]
fn columns_without_a_direction_of_their_own_become_zero() {
    let m = ndarray::array![[1.0, 1.0, 2.0, 0.0], [1.0, 1.0 + 1e-9, 2.0 + 1e-9, 0.0], [0.0, 0.0, 0.0, 3.0]];
    let q = untold(async |steps| orthonormal_columns(&m, steps).await);
    let lengths: Vec<f64> = q.columns().into_iter().map(|column| column.dot(&column)).collect();
    assert_eq!(lengths[2], 0.0);
    assert!([0, 1, 3].iter().all(|&k| (lengths[k] - 1.0).abs() < 1e-14), "{lengths:?}");
    assert!(q.column(0).dot(&q.column(1)).abs() < 1e-14);
}

#[test]
fn orthonormal_columns_keep_leading_spans() {
    let (n, d) = (2 * PANEL + 9, PANEL + 5);
    let m = random(3, n, d) * ndarray::Array1::from_shape_fn(d, |k| 0.7_f64.powi(k as i32));
    let q = untold(async |steps| orthonormal_columns(&m, steps).await);
    assert!(distance(&times(&q, Take::Transposed, &q, Take::AsIs), &Array2::eye(d)) < 1e-13);
    // In the coordinates of the q, column k of m needs the first k of them only.
    let shares = times(&q, Take::Transposed, &m, Take::AsIs);
    for ((i, k), share) in shares.indexed_iter() {
        assert!(i <= k || share.abs() < 1e-13, "{i} {k} {share}");
    }
}

/// Each of several blocks, with a summed index that is none of the lengths that kernels cut it at.
const LARGE: [(usize, usize, usize); 4] = [(700, 1500, 531), (7, 3001, 12_000), (2100, 1100, 70), (66, 9000, 401)];

#[test]
fn tiles_of_products_have_the_bits_of_the_whole() {
    for (n, q, d) in LARGE {
        assert!(n * q * d > BLOCK);
        let (a, b) = (random(4, n, q), random(5, q, d));
        let whole = |a: View<'_, f64>, b: View<'_, f64>| {
            let mut out = Array2::zeros((n, d));
            kernel::multiply(ViewMut::of(&mut out), Onto::Replace, a, b, 1.0);
            out
        };
        let plain = whole(View::of(a.view()), View::of(b.view()));
        assert!(times(&a, Take::AsIs, &b, Take::AsIs) == plain, "{n} {q} {d}");
        let a_turned = untold(async |steps| transposed(a.view(), steps).await);
        let b_turned = untold(async |steps| transposed(b.view(), steps).await);
        assert!(a_turned == a.t() && b_turned == b.t());
        let turned = whole(View::of(a_turned.view()).transposed(), View::of(b_turned.view()).transposed());
        assert!(times(&a_turned, Take::Transposed, &b_turned, Take::Transposed) == turned, "{n} {q} {d}");

        let (a, b) = (a.mapv(|it| it as f32), b_turned.mapv(|it| it as f32));
        let mut plain = Array2::zeros((n, d));
        let (left, right) = (View::of(a.view()), View::of(b.view()).transposed());
        kernel::multiply(ViewMut::of(&mut plain), Onto::Replace, left, right, 1.0_f32);
        let tiled = untold(async |steps| product_with_transpose(a.view(), b.view(), steps).await);
        assert!(tiled == plain, "{n} {q} {d} in single precision");
    }
}

#[test]
fn tiles_of_gram_matrices_have_the_bits_of_the_whole() {
    for (n_rows, n) in [(1501, 700), (70, 2500), (6000, 301)] {
        let m = random(6, n_rows, n);
        let mut whole = Array2::zeros((n, n));
        let view = View::of(m.view());
        kernel::multiply_triangle(ViewMut::of(&mut whole), (Onto::Add, Triangle::Lower), view.transposed(), view, 1.0);
        assert!(untold(async |steps| gram_lower(&m, steps).await) == whole, "{n_rows} {n}");

        let m: Vec<f32> = m.iter().map(|&it| it as f32).collect();
        let view = View::new(&m, n_rows, n);
        let mut whole = vec![0.0; n * n];
        let out = ViewMut::new(&mut whole, n, n);
        kernel::multiply_triangle(out, (Onto::Replace, Triangle::Upper), view.transposed(), view, 1.0);
        let mut tiled = vec![0.0; n * n];
        let of_columns = Rows::OfMTransposed;
        untold(async |steps| self_product_lower(&mut tiled, &m, (n, n_rows), of_columns, steps).await);
        assert!(tiled == whole, "{n_rows} {n} in single precision");
    }
}

/// Every rest of rows, columns and terms, plain and transposed, of the products that wasm computes.
#[test]
fn products_in_registers_are_products() {
    for (n, q, d) in [(1, 1, 1), (4, 256, 4), (7, 300, 9), (13, 513, 270), (3, 5, 8)] {
        let (a, b) = (random(8, n, q), random(9, q, d));
        let expected = times(&a, Take::AsIs, &b, Take::AsIs) * -0.5;
        let a_turned = untold(async |steps| transposed(a.view(), steps).await);
        let b_turned = untold(async |steps| transposed(b.view(), steps).await);
        let sides = [View::of(a.view()), View::of(a_turned.view()).transposed()];
        let others = [View::of(b.view()), View::of(b_turned.view()).transposed()];
        for (a, b) in sides.into_iter().flat_map(|a| others.map(|b| (a, b))) {
            let mut out = Array2::from_elem((n, d), 7.0);
            tiles::multiply(ViewMut::of(&mut out), (Onto::Replace, None), a, b, -0.5);
            assert!(distance(&out, &expected) < 1e-12 * q as f64, "{n} {q} {d}");
            // A part of the result has the same bits.
            let mut part = Array2::zeros((n, d - d / 3));
            tiles::multiply(ViewMut::of(&mut part), (Onto::Add, None), a, b.columns(d / 3..d), -0.5);
            assert!(part.indexed_iter().all(|((i, j), entry)| *entry == out[(i, d / 3 + j)]), "{n} {q} {d}");
        }
    }
}

#[test]
fn triangles_in_registers_leave_the_rest() {
    let (n, q) = (39, 70);
    let m = random(10, n, q).mapv(|it| it as f32);
    let view = View::of(m.view());
    let mut whole = Array2::zeros((n, n));
    tiles::multiply(ViewMut::of(&mut whole), (Onto::Replace, None), view, view.transposed(), 1.0);
    for (triangle, onto) in
        [(Triangle::Lower, Onto::Replace), (Triangle::Upper, Onto::Replace), (Triangle::Upper, Onto::Add)]
    {
        let mut out = Array2::from_elem((n, n), 0.5_f32);
        tiles::multiply(ViewMut::of(&mut out), (onto, Some(triangle)), view, view.transposed(), 1.0);
        for ((i, j), &entry) in out.indexed_iter() {
            let is_meant = if triangle == Triangle::Lower { j <= i } else { j >= i };
            let before = if is_meant && onto == Onto::Replace { 0.0 } else { 0.5 };
            assert_eq!(entry, if is_meant { before + whole[(i, j)] } else { before }, "{i} {j}");
        }
    }
}

/// The largest block of work between two pauses.
#[derive(Default)]
pub(super) struct Largest(pub(super) usize);

impl Listener for Largest {
    fn hear(&mut self, _: Stage, _: usize, _: usize) {}

    fn pause(&mut self, n_madds: usize) -> Pause {
        self.0 = self.0.max(n_madds);
        no_pause()
    }
}

/// At the sizes of the largest sets, where nothing is computed but sizes.
#[test]
fn no_tile_is_more_than_a_block() {
    for (n, d, n_terms) in
        [(3072, 3072, 3072), (3072, 3072, 20_000), (256, 3072, 3072), (20_000, 10, 2048), (48, 9000, 9000)]
    {
        assert!(products::largest_tile((n, d), n_terms) <= BLOCK, "{n} {d} {n_terms}");
    }
    let m = random(7, 900, 900);
    let mut largest = Largest::default();
    let mut steps = Steps::told_to(&mut largest);
    finish(async {
        let mut second = gram_lower(&m, &mut steps).await?;
        second.diag_mut().mapv_inplace(|it| it + 1.0);
        let l = cholesky(&second, &mut steps).await?;
        let mut rhs = m.clone();
        solve_lower(&l, &mut rhs, &mut steps).await?;
        solve_lower_transposed(&l, &mut rhs, &mut steps).await?;
        orthonormal_columns(&rhs, &mut steps).await
    })
    .expect("nobody cancels");
    assert!((BLOCK / 2..=BLOCK).contains(&largest.0), "{}", largest.0);
}
