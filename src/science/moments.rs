//! Second moments of images of 8 or 16 bits, computed exactly.
//!
//! Of 8 bits: shifted by 128, values are integers of at most 2^7 in magnitude, so a sum of 1,024 products stays within 2^24,
//! where f32 still counts every integer: the fast f32 matrix product gives the exact integer. In wasm a product in integers of
//! 16 bits gives the same ones and takes half to a third of the time (measured in Chromium at D = 784 to 3,072). Blocks of at
//! most 1,024 products are then added in f64, exact up to 2^53: up to 2^39 products, more than bytes that fit in memory.
//!
//! Of 16 bits: shifted by 2^15, a product is at most 2^30, so f64 counts every integer of a block of up to 2^23 products, and
//! the f64 matrix product is exact; blocks are added in 64-bit integers, up to 2^33 products. That is less work than products
//! of upper and lower bytes in f32: v = 256 h + l takes three of them (h hᵀ, l lᵀ and, with less room in a block, that of h − l,
//! since h lᵀ + l hᵀ = h hᵀ + l lᵀ − (h − l)(h − l)ᵀ), while one product in f64 takes as long as 2.0 to 2.3 in f32 (natively).
//!
//! The mean is removed on 128-bit integers. Two roundings, of the integer and at the division, are all that separates the
//! result from the true covariance; it does not depend on the order of the images, nor on the machine.

mod means;

use crate::linalg::{self, Rows};
use crate::steps::{Stage, Steps};
use crate::values::{Values, of_either};

/// Products per block: 1,024 * 128² = 2^24, the last of the consecutive integers of f32. In f64 there is room for more, but
/// progress is told block by block.
const BLOCK: usize = 1024;

/// What sums of products of bytes are formed in.
#[cfg(not(target_arch = "wasm32"))]
mod bytes {
    pub(super) use crate::linalg::self_product_lower;

    pub(super) type Factor = f32;
    pub(super) type Sum = f32;
}
#[cfg(target_arch = "wasm32")]
mod bytes {
    pub(super) use crate::linalg::integers::self_product_lower;

    pub(super) type Factor = i16;
    pub(super) type Sum = i32;
}

/// What sums of products of a depth are formed in, so that all of them are exact.
trait Exact: Copy {
    /// Shifted values.
    type Factor: Copy;
    /// Sums of [`BLOCK`] products of two.
    type Block: Copy + Default;
    /// Sums of all products.
    type Total: Copy + Default;

    /// Half of the range.
    const SHIFT: i64;

    /// The value less half of the range.
    fn shifted(self) -> i32;

    /// The same as a factor of products.
    fn factor(self) -> Self::Factor;

    /// See [`linalg::self_product_lower`].
    async fn self_product_lower(
        out: &mut [Self::Block],
        m: &[Self::Factor],
        sizes: (usize, usize),
        rows: Rows,
        steps: &mut Steps<'_>,
    ) -> Option<()>;

    fn add(total: &mut Self::Total, block: Self::Block);

    fn integer(total: Self::Total) -> i64;
}

impl Exact for u8 {
    type Factor = bytes::Factor;
    type Block = bytes::Sum;
    type Total = f64;

    const SHIFT: i64 = 128;

    fn shifted(self) -> i32 {
        i32::from(self) - 128
    }

    fn factor(self) -> bytes::Factor {
        bytes::Factor::from(i16::from(self) - 128)
    }

    async fn self_product_lower(
        out: &mut [bytes::Sum],
        m: &[bytes::Factor],
        sizes: (usize, usize),
        rows: Rows,
        steps: &mut Steps<'_>,
    ) -> Option<()> {
        bytes::self_product_lower(out, m, sizes, rows, steps).await
    }

    fn add(total: &mut f64, block: bytes::Sum) {
        *total += f64::from(block);
    }

    fn integer(total: f64) -> i64 {
        total as i64
    }
}

impl Exact for u16 {
    type Factor = f64;
    type Block = f64;
    type Total = i64;

    const SHIFT: i64 = 32_768;

    fn shifted(self) -> i32 {
        i32::from(self) - 32_768
    }

    fn factor(self) -> f64 {
        f64::from(self) - 32_768.0
    }

    async fn self_product_lower(
        out: &mut [f64],
        m: &[f64],
        sizes: (usize, usize),
        rows: Rows,
        steps: &mut Steps<'_>,
    ) -> Option<()> {
        linalg::self_product_lower(out, m, sizes, rows, steps).await
    }

    fn add(total: &mut i64, block: f64) {
        *total += block as i64;
    }

    fn integer(total: i64) -> i64 {
        total
    }
}

/// Covariance of the features, lower triangle column-major `(n_features, n_features)`, in squared units of a value, divisor N.
/// `None` if it was cancelled.
///
/// Reference: the D x D route of PCA, e.g. Jolliffe, *Principal Component Analysis*, section 1.1.
pub(crate) async fn covariance(pixels: Values<'_>, n_features: usize, steps: &mut Steps<'_>) -> Option<Vec<f64>> {
    of_either!(pixels, pixels => covariance_of(pixels, n_features, steps).await)
}

async fn covariance_of<T: Exact>(pixels: &[T], n_features: usize, steps: &mut Steps<'_>) -> Option<Vec<f64>> {
    let n_samples = pixels.len() / n_features;
    steps.begin(Stage::Moments, n_samples).await?;
    let mut sums = vec![0_i64; n_features];
    let mut total = vec![T::Total::default(); n_features * n_features];
    let mut partial = vec![T::Block::default(); n_features * n_features];
    let mut block = Vec::with_capacity(BLOCK.min(n_samples) * n_features);
    let mut n_done = 0;
    for images in pixels.chunks(BLOCK * n_features) {
        let n_block = images.len() / n_features;
        block.clear();
        steps.spend_plain(2 * images.len()).await?;
        for image in images.chunks_exact(n_features) {
            sums.iter_mut().zip(image).for_each(|(sum, value)| *sum += i64::from(value.shifted()));
            block.extend(image.iter().map(|value| value.factor()));
        }
        let sizes = (n_features, n_block);
        T::self_product_lower(&mut partial, &block, sizes, Rows::OfMTransposed, steps).await?;
        add_lower::<T>(&mut total, &partial, n_features, steps).await?;
        n_done += n_block;
        steps.reach(n_done).await?;
    }
    drop((partial, block));
    means::removed(integers::<T>(total), &sums, n_samples as u64, steps).await
}

/// The same from sums of raw values, `(n_features)`, and of their products, the upper triangle by rows: shifts cancel in integers.
pub(crate) async fn covariance_of_sums(
    products: &[i64],
    sums: &[i64],
    n_samples: u64,
    steps: &mut Steps<'_>,
) -> Option<Vec<f64>> {
    let size = sums.len();
    let mut rest = products;
    let mut lower = Vec::with_capacity(size * size);
    // A row of the upper triangle is a column of the lower one.
    for j in 0..size {
        steps.spend_plain(size).await?;
        let (column, after) = rest.split_at(size - j);
        lower.extend(std::iter::repeat_n(0, j).chain(column.iter().copied()));
        rest = after;
    }
    means::removed(lower, sums, n_samples, steps).await
}

/// Adds images to sums of raw values, `(n_features)`, and of their products, the upper triangle by rows.
pub(crate) async fn add_raw(pixels: Values<'_>, to: (&mut [i64], &mut [i64]), steps: &mut Steps<'_>) -> Option<()> {
    of_either!(pixels, pixels => add_raw_of(pixels, to, steps).await)
}

async fn add_raw_of<T: Exact>(
    pixels: &[T],
    (sums, products): (&mut [i64], &mut [i64]),
    steps: &mut Steps<'_>,
) -> Option<()> {
    let n_features = sums.len();
    let n_samples = pixels.len() / n_features;
    steps.begin(Stage::Moments, n_samples).await?;
    let mut partial = vec![T::Block::default(); n_features * n_features];
    let mut n_done = 0;
    for images in pixels.chunks(BLOCK * n_features) {
        let n_block = images.len() / n_features;
        steps.spend_plain(2 * images.len()).await?;
        let block: Vec<T::Factor> = images.iter().map(|value| value.factor()).collect();
        let mut shifted = vec![0_i64; n_features];
        for image in images.chunks_exact(n_features) {
            shifted.iter_mut().zip(image).for_each(|(sum, value)| *sum += i64::from(value.shifted()));
        }
        T::self_product_lower(&mut partial, &block, (n_features, n_block), Rows::OfMTransposed, steps).await?;
        // (x + s)(y + s) = x y + s (x + y) + s².
        let (shift, n) = (T::SHIFT, n_block as i64);
        let mut rest = &mut *products;
        for (j, column) in partial.chunks_exact(n_features).enumerate() {
            steps.spend_plain(n_features - j).await?;
            let (row, after) = rest.split_at_mut(n_features - j);
            for (i, product) in (j..).zip(row) {
                let mut total = T::Total::default();
                T::add(&mut total, column[i]);
                *product += T::integer(total) + shift * (shifted[i] + shifted[j]) + n * shift * shift;
            }
            rest = after;
        }
        sums.iter_mut().zip(&shifted).for_each(|(sum, shifted)| *sum += shifted + n * shift);
        n_done += n_block;
        steps.reach(n_done).await?;
    }
    Some(())
}

/// Gram matrix of the centered images, divided by N: lower triangle column-major `(n_samples, n_samples)`, squared units of a
/// value. `None` if it was cancelled.
///
/// Its nonzero eigenvalues are those of [`covariance`]; the route for fewer samples than features
/// (Turk and Pentland, *Eigenfaces for Recognition*, 1991).
pub(crate) async fn gram(pixels: Values<'_>, n_features: usize, steps: &mut Steps<'_>) -> Option<Vec<f64>> {
    of_either!(pixels, pixels => gram_of(pixels, n_features, steps).await)
}

async fn gram_of<T: Exact>(pixels: &[T], n_features: usize, steps: &mut Steps<'_>) -> Option<Vec<f64>> {
    let n_samples = pixels.len() / n_features;
    steps.begin(Stage::Moments, n_features).await?;
    let mut total = vec![T::Total::default(); n_samples * n_samples];
    let mut partial = vec![T::Block::default(); n_samples * n_samples];
    let mut block = Vec::with_capacity(n_samples * BLOCK.min(n_features));
    for start in (0..n_features).step_by(BLOCK) {
        let end = (start + BLOCK).min(n_features);
        block.clear();
        steps.spend_plain(n_samples * (end - start)).await?;
        for image in pixels.chunks_exact(n_features) {
            block.extend(image[start..end].iter().map(|value| value.factor()));
        }
        T::self_product_lower(&mut partial, &block, (n_samples, end - start), Rows::OfM, steps).await?;
        add_lower::<T>(&mut total, &partial, n_samples, steps).await?;
        steps.reach(end).await?;
    }
    drop((partial, block));
    means::removed_on_both_sides(integers::<T>(total), n_samples, steps).await
}

async fn add_lower<T: Exact>(
    total: &mut [T::Total],
    partial: &[T::Block],
    size: usize,
    steps: &mut Steps<'_>,
) -> Option<()> {
    for (j, (sums, terms)) in total.chunks_exact_mut(size).zip(partial.chunks_exact(size)).enumerate() {
        steps.spend_plain(size - j).await?;
        for (sum, &term) in sums[j..].iter_mut().zip(&terms[j..]) {
            T::add(sum, term);
        }
    }
    Some(())
}

/// The integers of a triangle, in the memory of the totals.
fn integers<T: Exact>(totals: Vec<T::Total>) -> Vec<i64> {
    totals.into_iter().map(T::integer).collect()
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use super::*;
    use crate::seeds;
    use crate::steps::{self, untold};

    fn random_pixels(n: usize) -> Vec<u8> {
        let mut stream = seeds::stream(7, "moments test", 0);
        (0..n).map(|_| seeds::below(&mut stream, 256) as u8).collect()
    }

    fn random_deep(n: usize) -> Vec<u16> {
        let mut stream = seeds::stream(7, "moments test", 1);
        (0..n).map(|_| seeds::below(&mut stream, 1 << 16) as u16).collect()
    }

    fn of_covariance(pixels: Values<'_>, n_features: usize) -> Vec<f64> {
        untold(async |steps| covariance(pixels, n_features, steps).await)
    }

    fn of_gram(pixels: Values<'_>, n_features: usize) -> Vec<f64> {
        untold(async |steps| gram(pixels, n_features, steps).await)
    }

    /// The definition, in integers: N Σ v_i v_j - Σ v_i Σ v_j, over N².
    #[test]
    fn the_covariance_is_the_exact_one() {
        let (n_samples, n_features) = (2500, 7);
        let pixels = random_pixels(n_samples * n_features);
        let covariance = of_covariance(Values::Eight(&pixels), n_features);
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

    /// The same of 16 bits, where sums of products pass 2^53, with values at both ends in the first two features.
    #[test]
    fn the_covariance_of_16_bits_is_the_exact_one() {
        let (n_samples, n_features) = (2500, 7);
        let mut pixels = random_deep(n_samples * n_features);
        for (number, image) in pixels.chunks_exact_mut(n_features).enumerate() {
            image[0] = if number % 2 == 0 { 0 } else { u16::MAX };
            image[1] = if number == 0 { 1 } else { 0 };
        }
        let covariance = of_covariance(Values::Sixteen(&pixels), n_features);
        for i in 0..n_features {
            for j in 0..=i {
                let (mut sum_i, mut sum_j, mut sum_ij) = (0_i128, 0_i128, 0_i128);
                for image in pixels.chunks_exact(n_features) {
                    sum_i += i128::from(image[i]);
                    sum_j += i128::from(image[j]);
                    sum_ij += i128::from(image[i]) * i128::from(image[j]);
                }
                let n = n_samples as i128;
                let expected = (n * sum_ij - sum_i * sum_j) as f64 / (n * n) as f64;
                assert_eq!(covariance[j * n_features + i], expected, "{i}, {j}");
            }
        }
    }

    /// The definition of the Gram matrix, in integers: N³ times it is N (N g_ij − g_i − g_j) + g.
    #[test]
    fn the_gram_matrix_of_16_bits_is_the_exact_one() {
        let (n_samples, n_features) = (5, 2100);
        let pixels = random_deep(n_samples * n_features);
        let images: Vec<&[u16]> = pixels.chunks_exact(n_features).collect();
        let dot = |a: &[u16], b: &[u16]| a.iter().zip(b).map(|(&a, &b)| i128::from(a) * i128::from(b)).sum::<i128>();
        let row = |i: usize| images.iter().map(|other| dot(images[i], other)).sum::<i128>();
        let n = n_samples as i128;
        let all: i128 = (0..n_samples).map(row).sum();
        let gram = of_gram(Values::Sixteen(&pixels), n_features);
        for i in 0..n_samples {
            for j in 0..=i {
                let integer = n * (n * dot(images[i], images[j]) - row(i) - row(j)) + all;
                assert_eq!(gram[j * n_samples + i], integer as f64 / (n * n * n) as f64, "{i}, {j}");
            }
        }
    }

    /// Bytes of which every value is the same number of times as large are the same moments in squares of that number.
    #[test]
    fn bytes_times_257_have_257_squared_times_their_moments() {
        let (n_samples, n_features) = (1500, 6);
        let bytes = random_pixels(n_samples * n_features);
        let deep: Vec<u16> = bytes.iter().map(|&byte| u16::from(byte) * 257).collect();
        for of in [of_covariance, of_gram] {
            let (bytes, deep) = (Values::Eight(&bytes), Values::Sixteen(&deep));
            for (eight, sixteen) in of(bytes, n_features).into_iter().zip(of(deep, n_features)) {
                assert!((sixteen - eight * 257.0 * 257.0).abs() <= 4.0 * f64::EPSILON * sixteen.abs());
            }
        }
    }

    /// Sums of products of 2^52 (N = 2^38) of which the means take nearly all away: what is left is small, and exact. In f64
    /// alone N times such a sum would lose its last 37 bits.
    #[test]
    fn means_are_removed_exactly_at_the_limit() {
        let n = 1_usize << 38;
        // Values 128 but for one image with 127, in both features.
        let (products, sum) = (n as f64 * 16384.0 - 255.0, n as i64 * 128 - 1);
        let totals = vec![products, products, 0.0, products];
        let covariance =
            untold(async |steps| means::removed(integers::<u8>(totals), &[sum, sum], n as u64, steps).await);
        let expected = (n as f64 - 1.0) / (n as f64 * n as f64);
        assert_eq!([covariance[0], covariance[1], covariance[3]], [expected; 3]);

        // Three images whose products are as large as 2^39 features of 128 make them, and differ by one.
        let all = (1_u64 << 53) as f64;
        let totals = vec![all, all, all - 1.0, 0.0, all, all - 1.0, 0.0, 0.0, all - 1.0];
        let gram = untold(async |steps| means::removed_on_both_sides(integers::<u8>(totals), 3, steps).await);
        // Of G only e3 e3' is left after centering, and (I - 11'/3) e3 = (-1, -1, 2) / 3.
        assert_eq!([gram[0], gram[1], gram[2]], [1.0 / 27.0, 1.0 / 27.0, -2.0 / 27.0]);
    }

    /// The same of 16 bits: sums of products of nearly 2^63, from 2^33 images or features, less one.
    #[test]
    fn means_of_16_bits_are_removed_exactly_at_the_limit() {
        let n = (1_usize << 33) - 1;
        // Values 0, which are shifted to −2^15, but for one image with 1, in both features.
        let (products, sum) = (((n as i64) << 30) - 65_535, -((n as i64) << 15) + 1);
        let totals = vec![products, products, 0, products];
        let covariance =
            untold(async |steps| means::removed(integers::<u16>(totals), &[sum, sum], n as u64, steps).await);
        let expected = (n as f64 - 1.0) / (n as i128 * n as i128) as f64;
        assert_eq!([covariance[0], covariance[1], covariance[3]], [expected; 3]);

        let totals = vec![products, products, products - 1, 0, products, products - 1, 0, 0, products - 1];
        let gram = untold(async |steps| means::removed_on_both_sides(integers::<u16>(totals), 3, steps).await);
        assert_eq!([gram[0], gram[1], gram[2]], [1.0 / 27.0, 1.0 / 27.0, -2.0 / 27.0]);
    }

    /// 1,024 products of 2^30.
    #[test]
    fn a_block_of_the_largest_products_loses_nothing() {
        let pixels = vec![0_u16; 2 * BLOCK];
        let mut product = [0.0_f64; 4];
        let block: Vec<f64> = pixels.iter().map(|value| value.factor()).collect();
        let of_columns = Rows::OfMTransposed;
        untold(async |steps| linalg::self_product_lower(&mut product, &block, (2, BLOCK), of_columns, steps).await);
        assert_eq!([product[0], product[1], product[3]], [(1_u64 << 40) as f64; 3]);
    }

    #[test]
    fn both_routes_have_the_same_trace() {
        let (n_samples, n_features) = (12, 2100);
        let (bytes, deep) = (random_pixels(n_samples * n_features), random_deep(n_samples * n_features));
        for pixels in [Values::Eight(&bytes), Values::Sixteen(&deep)] {
            let trace = |matrix: &[f64], size: usize| (0..size).map(|i| matrix[i * size + i]).sum::<f64>();
            let by_features = trace(&of_covariance(pixels, n_features), n_features);
            let by_samples = trace(&of_gram(pixels, n_features), n_samples);
            assert!((by_features / by_samples - 1.0).abs() < 1e-12);
        }
    }

    struct StopsAtSecond(usize);

    impl steps::Listener for StopsAtSecond {
        fn hear(&mut self, _: Stage, _: usize, _: usize) {
            self.0 += 1;
        }

        fn pause(&mut self, _: usize) -> steps::Pause {
            let is_enough = self.0 == 2;
            Box::pin(async move { if is_enough { ControlFlow::Break(()) } else { ControlFlow::Continue(()) } })
        }
    }

    #[test]
    fn every_step_can_be_the_last() {
        let (bytes, deep) = (random_pixels(3000 * 2), random_deep(3000 * 2));
        for pixels in [Values::Eight(&bytes), Values::Sixteen(&deep)] {
            for (by_samples, n_features) in [(false, 2), (true, 3000)] {
                let mut listener = StopsAtSecond(0);
                let mut steps = Steps::told_to(&mut listener);
                let stopped = steps::finish(async {
                    if by_samples {
                        gram(pixels, n_features, &mut steps).await
                    } else {
                        covariance(pixels, n_features, &mut steps).await
                    }
                });
                assert!(stopped.is_none());
                assert_eq!(listener.0, 2);
            }
        }
    }
}
