//! What the form of the data decides about masks, exactly: integers, no decomposition.
//!
//! Only features that vary count; the others are the mean image's everywhere, and take no part unless what takes their
//! place varies together with that of others.

use crate::data::Data;
use crate::noise::Covariance;
use crate::steps::Steps;
use crate::values::of_either;

/// Most products of pixels that are formed to find out: where more would be needed, numbers decide.
const MAX_PRODUCTS: usize = 1 << 30;

/// What makes a mask commute with the data's covariance.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Structure {
    /// Within every block the covariance, and that of what is added, are the same multiples of the identity (in squared
    /// intensities): isotropic noise.
    Isotropic { variance: f64, added: f64 },
    /// No covariance between blocks: the noise is a multiple of the data's own covariance.
    Separate,
}

/// The structure of the analysed images under blocks of features, if there is one, with what takes their place. The
/// outer `None` if it was cancelled.
pub(super) async fn find(
    data: Data<'_>,
    block_idx: &[usize],
    added: Option<&Covariance>,
    steps: &mut Steps<'_>,
) -> Option<Option<Structure>> {
    let products = Products::new(data, steps).await?;
    let varying: Vec<usize> = (0..block_idx.len()).filter(|&i| products.variances[i] > 0).collect();
    let Some(&first) = varying.first() else { return Some(None) };
    let variance = products.variances[first];
    let added = |i: usize, j: usize| added.map_or(0.0, |added| added(i, j));
    // Of two features of one block, or of two blocks, from the nearest on: a counterexample is found soon.
    if varying.len().saturating_mul(varying.len()) / 2 > MAX_PRODUCTS / products.n_formed.max(1) {
        return Some(None);
    }
    let uncorrelated = Uncorrelated { products: &products, varying: &varying, block_idx };
    let of_first = added(first, first);
    // Constant features of a block too: an encoder reads from them what was added to the others.
    let is_alone =
        |i: usize| (0..block_idx.len()).all(|j| i == j || block_idx[i] != block_idx[j] || added(i, j) == 0.0);
    let is_equal = |&i: &usize| products.variances[i] == variance && added(i, i) == of_first;
    let mut is_isotropic = varying.iter().all(is_equal);
    for &i in &varying {
        steps.spend_plain(2 * block_idx.len()).await?;
        is_isotropic = is_isotropic && is_alone(i);
    }
    if is_isotropic && uncorrelated.are_all(true, steps).await? {
        let n = products.n as f64 * f64::from(data.max_value());
        return Some(Some(Structure::Isotropic { variance: variance as f64 / (n * n), added: of_first }));
    }
    let is_none_added = varying.iter().all(|&i| added(i, i) == 0.0);
    Some((is_none_added && uncorrelated.are_all(false, steps).await?).then_some(Structure::Separate))
}

/// Operations that one product of [`Products::covariance`] counts as: each is of another image.
const SCATTERED: usize = 2;

/// Pairs of features that vary, and which block each is of.
struct Uncorrelated<'a> {
    products: &'a Products<'a>,
    varying: &'a [usize],
    block_idx: &'a [usize],
}

impl Uncorrelated<'_> {
    /// Whether no two features of one block, or of two, have a covariance. `None` if it was cancelled.
    async fn are_all(&self, in_one_block: bool, steps: &mut Steps<'_>) -> Option<bool> {
        let Self { products, varying, block_idx } = self;
        for (position, &i) in varying.iter().enumerate() {
            steps.spend_plain(position).await?;
            for &j in varying[..position].iter().rev().filter(|&&j| (block_idx[i] == block_idx[j]) == in_one_block) {
                steps.spend_plain(SCATTERED * products.n_formed).await?;
                if products.covariance(i, j) != 0 {
                    return Some(false);
                }
            }
        }
        Some(true)
    }
}

/// Sums of products of values, exact: below 2^64 for up to 2^32 images of 16 bits.
struct Products<'a> {
    data: Data<'a>,
    n: i128,
    /// Of values that are formed for one covariance: those of images are, those of moments are there.
    n_formed: usize,
    sums: Vec<i128>,
    /// N² times the variance of each feature, in squared values.
    variances: Vec<i128>,
}

impl<'a> Products<'a> {
    async fn new(data: Data<'a>, steps: &mut Steps<'_>) -> Option<Self> {
        let n_features = data.shape().n_features();
        let n = i128::from(data.n_samples());
        let set = match data {
            Data::Images(set) => set,
            Data::Sums(sums) => {
                steps.spend_plain(n_features).await?;
                let variances = (0..n_features).map(|feature| sums.scaled_covariance(feature, feature)).collect();
                let sums = sums.sums().iter().copied().map(i128::from).collect();
                return Some(Self { data, n, n_formed: 1, sums, variances });
            }
        };
        let (mut sums, mut squares) = (vec![0_u64; n_features], vec![0_u64; n_features]);
        of_either!(set.train_pixels(), pixels => for image in pixels.chunks_exact(n_features) {
            steps.spend_plain(2 * n_features).await?;
            for ((sum, square), &value) in sums.iter_mut().zip(&mut squares).zip(image) {
                *sum += u64::from(value);
                *square += u64::from(value) * u64::from(value);
            }
        });
        let sums: Vec<i128> = sums.into_iter().map(i128::from).collect();
        let variances = sums.iter().zip(squares).map(|(sum, square)| n * i128::from(square) - sum * sum).collect();
        Some(Self { data, n, n_formed: set.split().n_train, sums, variances })
    }

    /// N² times the covariance of two features, in squared values.
    fn covariance(&self, i: usize, j: usize) -> i128 {
        let set = match self.data {
            Data::Images(set) => set,
            Data::Sums(sums) => return sums.scaled_covariance(i, j),
        };
        let n_features = self.sums.len();
        let products: u64 = of_either!(set.train_pixels(), pixels => {
            pixels.chunks_exact(n_features).map(|image| u64::from(image[i]) * u64::from(image[j])).sum()
        });
        self.n * i128::from(products) - self.sums[i] * self.sums[j]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::image_set::{ImageSet, ImageShape, Split};
    use crate::steps::untold;
    use crate::sums::Sums;

    /// Of the images, which their moments have to agree with.
    fn find(set: &ImageSet, block_idx: &[usize], added: Option<&Covariance>) -> Option<Structure> {
        let of = |data| untold(async |steps| super::find(data, block_idx, added, steps).await);
        let mut sums = Sums::new(set.shape(), set.depth(), set.max_value());
        untold(async |steps| sums.add(set.pixels(), None, steps).await).expect("images of this depth");
        let (of_images, of_sums) = (of(Data::Images(set)), of(Data::Sums(&sums)));
        assert_eq!(of_images, of_sums);
        of_images
    }

    /// The same form with every value 257 times as large at 16 bits, the largest that there are: products of 2^32.
    #[test]
    fn deep_values_have_the_structure_of_their_bytes() {
        let images = [[55, 255, 7], [255, 55, 7], [105, 205, 7], [205, 105, 7]];
        let bytes = set(&images);
        let deep: Vec<u16> = images.concat().iter().map(|&byte| u16::from(byte) * 257).collect();
        let deep = ImageSet::new("deep", bytes.shape(), deep, None, bytes.split(), 65_535).expect("sizes that fit");
        let (Some(Structure::Isotropic { variance: a, .. }), Some(Structure::Isotropic { variance: b, .. })) =
            (find(&bytes, &[0, 1, 2], None), find(&deep, &[0, 1, 2], None))
        else {
            panic!("not isotropic")
        };
        assert_eq!(a, b);
        assert_eq!(find(&deep, &[0, 0, 1], None), Some(Structure::Separate));
        // N² times the variance, from sums of squares of up to 2^34.
        let products = untold(async |steps| Products::new(Data::Images(&deep), steps).await);
        let value = |image: usize| i128::from(images[image][0]) * 257;
        let (sum, squares) = (0..4).fold((0, 0), |(sum, squares), i| (sum + value(i), squares + value(i) * value(i)));
        assert_eq!(products.variances[0], 4 * squares - sum * sum);
    }

    fn set(images: &[[u8; 3]]) -> ImageSet {
        let shape = ImageShape { n_channels: 1, height_px: 1, width_px: 3 };
        let split = Split { n_train: images.len(), n_held_out: 0 };
        ImageSet::new("structure", shape, images.concat(), None, split, 255).expect("sizes that fit")
    }

    #[test]
    fn equal_variances_are_isotropic_and_uncorrelated_blocks_separate() {
        // Correlated, of one variance; the third one never varies.
        let equal = set(&[[10, 20, 7], [20, 10, 7], [12, 18, 7], [18, 12, 7]]);
        assert!(matches!(find(&equal, &[0, 1, 2], None), Some(Structure::Isotropic { .. })));
        assert_eq!(find(&equal, &[0, 0, 1], None), Some(Structure::Separate), "one block holds all that varies");
        let added: Covariance = Box::new(|i, j| if i == j && i < 2 { 0.5 } else { 0.0 });
        assert!(matches!(find(&equal, &[0, 1, 2], Some(&added)), Some(Structure::Isotropic { added: 0.5, .. })));
        assert_eq!(find(&equal, &[0, 0, 1], Some(&added)), None, "what is added is no multiple of the covariance");
        let together: Covariance = Box::new(|_, _| 0.5);
        assert_eq!(
            find(&equal, &[0, 1, 1], Some(&together)),
            None,
            "the constant one tells what was added to the second"
        );
        let crossed = set(&[[10, 10, 0], [10, 90, 0], [30, 10, 0], [30, 90, 0]]);
        assert_eq!(find(&crossed, &[0, 1, 2], None), Some(Structure::Separate));
        assert_eq!(find(&set(&[[0, 1, 5], [3, 3, 2], [7, 9, 9]]), &[0, 1, 2], None), None);
        assert_eq!(find(&set(&[[1, 2, 3], [1, 2, 3]]), &[0, 1, 2], None), None, "nothing varies");
    }
}
