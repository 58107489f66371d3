//! What takes the time of an analysis, each alone and with its operations counted, for benches. Behind the feature `kernels`.

use std::hint::black_box;

use pulp::{Arch, Simd, WithSimd};

use crate::linalg::timed::{SumsOfBytes, symmetric_times};
use crate::linalg::{self, Take};
use crate::seeds;
use crate::steps::untold;

/// A computation to be timed.
pub struct Kernel {
    /// What it does, on how much.
    pub name: &'static str,
    /// Operations of one run: a multiply-add counts as two.
    pub n_operations: f64,
    /// Of which peak it is to be a share: a position in [`peaks`].
    pub peak: usize,
    /// Runs it once.
    pub run: Box<dyn FnMut()>,
}

/// Multiply-adds of a peak's run, and how many vectors it keeps in registers.
const N_ROUNDS: usize = 1 << 20;
const N_REGISTERS: usize = 12;

/// Of the widest vectors that there are.
const MAX_LANES: usize = 16;

/// The most operations that this device does in its registers, in one thread, with the instructions that the kernels are made of.
pub fn peaks() -> Vec<Kernel> {
    let peak = |name, n_lanes: usize, run| {
        let n_operations = (2 * N_ROUNDS * N_REGISTERS * n_lanes) as f64;
        Kernel { name, n_operations, peak: usize::MAX, run }
    };
    let (n_doubles, n_singles) = Arch::new().dispatch(Lanes);
    let doubles = || {
        black_box(Arch::new().dispatch(Doubles(black_box(0.5))));
    };
    let singles = || {
        black_box(Arch::new().dispatch(Singles(black_box(0.5))));
    };
    vec![
        peak("doubles, multiply-adds in registers", n_doubles, Box::new(doubles) as Box<dyn FnMut()>),
        peak("singles, multiply-adds in registers", n_singles, Box::new(singles)),
        #[cfg(target_arch = "wasm32")]
        // Eight products, pairs of them added, and four sums.
        peak("16-bit integers, multiply-adds in registers", 8, Box::new(integers)),
    ]
}

/// How many doubles and singles a vector has.
struct Lanes;

impl WithSimd for Lanes {
    type Output = (usize, usize);

    fn with_simd<S: Simd>(self, _: S) -> (usize, usize) {
        (size_of::<S::f64s>() / 8, size_of::<S::f32s>() / 4)
    }
}

struct Doubles(f64);

impl WithSimd for Doubles {
    type Output = f64;

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) -> f64 {
        // All different: the compiler computes once what is equal.
        let factors: [f64; MAX_LANES] = std::array::from_fn(|i| self.0 + i as f64 * 1e-3);
        let starts: [f64; MAX_LANES * N_REGISTERS] = black_box(std::array::from_fn(|i| i as f64));
        let (factor, starts) = (S::as_simd_f64s(&factors).0[0], S::as_simd_f64s(&starts).0);
        let mut sums: [_; N_REGISTERS] = std::array::from_fn(|i| starts[i]);
        let next = |sum| simd.mul_add_e_f64s(sum, factor, factor);
        for _ in 0..N_ROUNDS {
            sums = sums.map(next);
        }
        sums.map(|sum| simd.reduce_sum_f64s(sum)).iter().sum()
    }
}

struct Singles(f32);

impl WithSimd for Singles {
    type Output = f32;

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) -> f32 {
        // All different: the compiler computes once what is equal.
        let factors: [f32; MAX_LANES] = std::array::from_fn(|i| self.0 + i as f32 * 1e-3);
        let starts: [f32; MAX_LANES * N_REGISTERS] = black_box(std::array::from_fn(|i| i as f32));
        let (factor, starts) = (S::as_simd_f32s(&factors).0[0], S::as_simd_f32s(&starts).0);
        let mut sums: [_; N_REGISTERS] = std::array::from_fn(|i| starts[i]);
        let next = |sum| simd.mul_add_e_f32s(sum, factor, factor);
        for _ in 0..N_ROUNDS {
            sums = sums.map(next);
        }
        sums.map(|sum| simd.reduce_sum_f32s(sum)).iter().sum()
    }
}

#[cfg(target_arch = "wasm32")]
fn integers() {
    use core::arch::wasm32::{i16x8, i32x4, i32x4_add, i32x4_dot_i16x8};
    let factor = i16x8(3, 5, 7, 11, 13, 17, 19, black_box(23));
    let mut sums: [_; N_REGISTERS] = std::array::from_fn(|i| i32x4(1, 2, 3, black_box(i as i32)));
    let next = |sum| i32x4_add(i32x4_dot_i16x8(sum, factor), factor);
    for _ in 0..N_ROUNDS {
        sums = sums.map(next);
    }
    black_box(sums);
}

/// Products and sums at the sizes of the satellite images. Natively large products are shared between threads.
pub fn all() -> Vec<Kernel> {
    const SIDE: usize = 1024;
    const FEATURES: usize = 1728;
    let mut stream = seeds::stream(0, "kernels", 0);
    let mut random = |n: usize| -> Vec<f64> { (0..n).map(|_| seeds::normal(&mut stream)).collect() };
    let cube = 2.0 * (SIDE as f64).powi(3);
    let (a, b) = (random(SIDE * SIDE), random(SIDE * SIDE));
    let doubles = [&a, &b].map(|it| ndarray::Array2::from_shape_vec((SIDE, SIDE), it.clone()).expect("a square"));
    let singles = doubles.clone().map(|it| it.mapv(|entry| entry as f32));
    let lower = random(FEATURES * FEATURES);
    let x = random(FEATURES);
    let bytes: Vec<i8> = random(SIDE * FEATURES).iter().map(|it| (it * 40.0) as i8).collect();
    let sums_of_bytes = SumsOfBytes::new(&bytes, (FEATURES, SIDE));
    vec![
        Kernel {
            name: "product, doubles, 1,024³",
            n_operations: cube,
            peak: 0,
            run: Box::new(move || {
                let [a, b] = &doubles;
                black_box(untold(async |steps| linalg::product(a, Take::AsIs, b, Take::Transposed, steps).await));
            }),
        },
        Kernel {
            name: "product, singles, 1,024³",
            n_operations: cube,
            peak: 1,
            run: Box::new(move || {
                let [a, b] = &singles;
                black_box(untold(async |steps| linalg::product_with_transpose(a.view(), b.view(), steps).await));
            }),
        },
        Kernel {
            name: "byte products, 1,024 × 1,728",
            n_operations: (SIDE * FEATURES * FEATURES) as f64,
            peak: if cfg!(target_arch = "wasm32") { 2 } else { 1 },
            run: Box::new(move || sums_of_bytes.run()),
        },
        Kernel {
            name: "symmetric × vector, 1,728 rows (from memory)",
            n_operations: 2.0 * (FEATURES as f64).powi(2),
            peak: 0,
            run: Box::new(move || symmetric_times(&lower, &x)),
        },
    ]
}
