//! Second moments of byte images, computed exactly.
//!
//! Pixels are bytes. Shifted by 128 they are integers of at most 128 in magnitude, so a sum of 1,024
//! products stays within 2^24, where f32 still counts every integer: the fast f32 matrix product gives
//! the exact integer. Blocks of at most 1,024 products are then added in f64, exact up to 2^53: up to 2^39 products, more
//! than bytes that fit in memory. The mean is removed on 128-bit integers. Two roundings, of the integer and at the division,
//! are all that separates the result from the true covariance; it does not depend on the order of the images, nor on the machine.

use std::ops::ControlFlow;

use crate::linalg::{self, Rows};

const SHIFT: f32 = 128.0;

/// Products per f32 block: 1,024 * 128² = 2^24, the last of the consecutive integers of f32.
const BLOCK: usize = 1024;

/// Covariance of the features, lower triangle column-major `(n_features, n_features)`, in squared byte units, divisor N.
///
/// Reference: the D x D route of PCA, e.g. Jolliffe, *Principal Component Analysis*, section 1.1.
pub(crate) fn covariance(
    pixels: &[u8],
    n_features: usize,
    progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> ControlFlow<(), Vec<f64>> {
    let n_samples = pixels.len() / n_features;
    let mut sums = vec![0.0_f64; n_features];
    for image in pixels.chunks_exact(n_features) {
        for (sum, &byte) in sums.iter_mut().zip(image) {
            *sum += f64::from(byte) - f64::from(SHIFT);
        }
    }
    let mut total = vec![0.0_f64; n_features * n_features];
    let mut partial = vec![0.0_f32; n_features * n_features];
    let mut block = Vec::with_capacity(BLOCK.min(n_samples) * n_features);
    let mut n_done = 0;
    progress(0, n_samples)?;
    for images in pixels.chunks(BLOCK * n_features) {
        let n_block = images.len() / n_features;
        block.clear();
        block.extend(images.iter().map(|&byte| f32::from(byte) - SHIFT));
        linalg::self_product_lower(&mut partial, &block, n_features, n_block, Rows::OfMTransposed);
        add_lower(&mut total, &partial, n_features);
        n_done += n_block;
        progress(n_done, n_samples)?;
    }
    remove_means(&mut total, &sums, n_samples);
    ControlFlow::Continue(total)
}

/// Replaces sums of products by covariances, on the lower triangle, without leaving the integers before the division.
fn remove_means(products: &mut [f64], sums: &[f64], n_samples: usize) {
    let n = n_samples as i128;
    let sums: Vec<i128> = sums.iter().map(|&sum| sum as i128).collect();
    for (j, column) in products.chunks_exact_mut(sums.len()).enumerate() {
        for (i, entry) in column.iter_mut().enumerate().skip(j) {
            *entry = (n * *entry as i128 - sums[i] * sums[j]) as f64 / (n * n) as f64;
        }
    }
}

/// Gram matrix of the centered images, divided by N: lower triangle column-major `(n_samples, n_samples)`, squared byte units.
///
/// Its nonzero eigenvalues are those of [`covariance`]; the route for fewer samples than features
/// (Turk and Pentland, *Eigenfaces for Recognition*, 1991).
pub(crate) fn gram(
    pixels: &[u8],
    n_features: usize,
    progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> ControlFlow<(), Vec<f64>> {
    let n_samples = pixels.len() / n_features;
    let mut total = vec![0.0_f64; n_samples * n_samples];
    let mut partial = vec![0.0_f32; n_samples * n_samples];
    let mut block = Vec::with_capacity(n_samples * BLOCK.min(n_features));
    progress(0, n_features)?;
    for start in (0..n_features).step_by(BLOCK) {
        let end = (start + BLOCK).min(n_features);
        block.clear();
        for image in pixels.chunks_exact(n_features) {
            block.extend(image[start..end].iter().map(|&byte| f32::from(byte) - SHIFT));
        }
        linalg::self_product_lower(&mut partial, &block, n_samples, end - start, Rows::OfM);
        add_lower(&mut total, &partial, n_samples);
        progress(end, n_features)?;
    }
    center_both_sides(&mut total, n_samples);
    ControlFlow::Continue(total)
}

/// Replaces G by (I - 11ᵀ/N) G (I - 11ᵀ/N) / N, on the lower triangle, without leaving the integers before the division.
fn center_both_sides(gram: &mut [f64], n_samples: usize) {
    let mut row_sums = vec![0_i128; n_samples];
    for (j, column) in gram.chunks_exact(n_samples).enumerate() {
        row_sums[j] += column[j] as i128;
        for (i, &entry) in column.iter().enumerate().skip(j + 1) {
            row_sums[i] += entry as i128;
            row_sums[j] += entry as i128;
        }
    }
    let (n, total) = (n_samples as i128, row_sums.iter().sum::<i128>());
    for (j, column) in gram.chunks_exact_mut(n_samples).enumerate() {
        for (i, entry) in column.iter_mut().enumerate().skip(j) {
            *entry = (n * (n * *entry as i128 - row_sums[i] - row_sums[j]) + total) as f64 / (n * n * n) as f64;
        }
    }
}

fn add_lower(total: &mut [f64], partial: &[f32], size: usize) {
    for (j, (sums, terms)) in total.chunks_exact_mut(size).zip(partial.chunks_exact(size)).enumerate() {
        for (sum, &term) in sums[j..].iter_mut().zip(&terms[j..]) {
            *sum += f64::from(term);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seeds;

    fn random_pixels(n: usize) -> Vec<u8> {
        let mut stream = seeds::stream(7, "moments test", 0);
        (0..n).map(|_| seeds::below(&mut stream, 256) as u8).collect()
    }

    fn finished<T>(flow: ControlFlow<(), T>) -> T {
        match flow {
            ControlFlow::Continue(value) => value,
            ControlFlow::Break(()) => panic!("nobody cancelled"),
        }
    }

    /// The definition, in integers: N Σ v_i v_j - Σ v_i Σ v_j, over N².
    #[test]
    fn the_covariance_is_the_exact_one() {
        let (n_samples, n_features) = (2500, 7);
        let pixels = random_pixels(n_samples * n_features);
        let covariance = finished(covariance(&pixels, n_features, &mut |_, _| ControlFlow::Continue(())));
        for i in 0..n_features {
            for j in 0..=i {
                let (mut sum_i, mut sum_j, mut sum_ij) = (0_i64, 0_i64, 0_i64);
                for image in pixels.chunks_exact(n_features) {
                    sum_i += i64::from(image[i]);
                    sum_j += i64::from(image[j]);
                    sum_ij += i64::from(image[i]) * i64::from(image[j]);
                }
                let n = n_samples as i64;
                let expected = (n * sum_ij - sum_i * sum_j) as f64 / (n * n) as f64;
                assert_eq!(covariance[j * n_features + i], expected);
            }
        }
    }

    /// Sums of products of 2^52 (N = 2^38) of which the means take nearly all away: what is left is small, and exact. In f64
    /// alone N times such a sum would lose its last 37 bits.
    #[test]
    fn means_are_removed_exactly_at_the_limit() {
        let n = 1_usize << 38;
        // Values 128 but for one image with 127, in both features.
        let (products, sum) = (n as f64 * 16384.0 - 255.0, n as f64 * 128.0 - 1.0);
        let mut covariance = vec![products, products, 0.0, products];
        remove_means(&mut covariance, &[sum, sum], n);
        let expected = (n as f64 - 1.0) / (n as f64 * n as f64);
        assert_eq!([covariance[0], covariance[1], covariance[3]], [expected; 3]);

        // Three images whose products are as large as 2^39 features of 128 make them, and differ by one.
        let all = (1_u64 << 53) as f64;
        let mut gram = vec![all, all, all - 1.0, 0.0, all, all - 1.0, 0.0, 0.0, all - 1.0];
        center_both_sides(&mut gram, 3);
        // Of G only e3 e3' is left after centering, and (I - 11'/3) e3 = (-1, -1, 2) / 3.
        assert_eq!([gram[0], gram[1], gram[2]], [1.0 / 27.0, 1.0 / 27.0, -2.0 / 27.0]);
    }

    #[test]
    fn both_routes_have_the_same_trace() {
        let (n_samples, n_features) = (12, 2100);
        let pixels = random_pixels(n_samples * n_features);
        let trace = |matrix: &[f64], size: usize| (0..size).map(|i| matrix[i * size + i]).sum::<f64>();
        let by_features =
            trace(&finished(covariance(&pixels, n_features, &mut |_, _| ControlFlow::Continue(()))), n_features);
        let by_samples = trace(&finished(gram(&pixels, n_features, &mut |_, _| ControlFlow::Continue(()))), n_samples);
        assert!((by_features / by_samples - 1.0).abs() < 1e-12);
    }

    #[test]
    fn every_progress_call_can_stop_it() {
        let pixels = random_pixels(3000 * 2);
        let mut n_calls = 0;
        let stopped = covariance(&pixels, 2, &mut |_, _| {
            n_calls += 1;
            if n_calls == 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        assert!(stopped.is_break());
        assert_eq!(n_calls, 2);
    }
}
