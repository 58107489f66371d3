//! # Patch masking
//!
//! Definition: the image is cut into a grid of square patches (smaller ones at the right and lower edge); each is set
//! to the mean image with probability `ratio`, independently, all channels together unless `apart` is 1. With `fixed`
//! at 1, a fixed count of patches is dropped instead, as MAE does: `ratio` times their number, rounded.
//! M1 = kept X; M2 = kept_pairs C + (kept − kept_pairs) blockdiag(C), the blocks being the patches.
//! Reference: the paper's section 2.3; He et al., *Masked Autoencoders Are Scalable Vision Learners*, CVPR 2022.

use rand_chacha::ChaCha8Rng;
use subspace_lab_words::t;

use super::masking::{Drops, blocks};
use super::{Moments, NoiseInfo, NoiseStrategy, Parameter, Values, ratio};
use crate::image_set::ImageShape;
use crate::pca::Pca;

pub(super) struct Mask;

/// What masks of every shape can do besides.
pub(super) const APART: Parameter = Parameter::switch("apart", t!(noises_mask_apart), t!(noises_mask_apart_meaning));
pub(super) const FIXED: Parameter = Parameter::switch("fixed", t!(noises_mask_fixed), t!(noises_mask_fixed_meaning));

impl NoiseStrategy for Mask {
    fn info(&self) -> &'static NoiseInfo {
        const {
            &NoiseInfo {
                id: "mask",
                title: t!(noises_mask),
                summary: t!(noises_mask_summary),
                is_estimated: false,
                takes_grid: false,
                parameters: &[
                    ratio(t!(noises_mask_ratio_meaning), 0.75),
                    Parameter {
                        key: "patch",
                        title: t!(noises_mask_patch),
                        meaning: t!(noises_mask_patch_meaning),
                        unit: "px",
                        min: 1.0,
                        max: 32.0,
                        step: 1.0,
                        is_whole: true,
                        default: 4.0,
                    },
                    APART,
                    FIXED,
                ],
            }
        }
    }

    fn moments(&self, values: &Values, pca: &Pca) -> Moments {
        drops(values).moments(patches(pca.shape(), values))
    }

    fn corrupt(&self, values: &Values, pca: &Pca, image: &mut [f32], stream: &mut ChaCha8Rng) {
        drops(values).corrupt(&patches(pca.shape(), values), image, stream);
    }
}

fn drops(values: &Values) -> Drops {
    Drops { ratio: values[0], is_fixed: values[3] > 0.0 }
}

fn patches(shape: ImageShape, values: &Values) -> Vec<usize> {
    squares(shape, values[1] as usize, values[2] > 0.0)
}

fn squares(shape: ImageShape, patch_px: usize, apart: bool) -> Vec<usize> {
    let n_across = shape.width_px.div_ceil(patch_px);
    blocks(shape, apart, |row, column| row / patch_px * n_across + column / patch_px)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patches_cover_the_image_with_smaller_ones_at_the_edges() {
        let shape = ImageShape { n_channels: 2, height_px: 2, width_px: 3 };
        assert_eq!(squares(shape, 2, false), [0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1]);
        assert_eq!(squares(shape, 2, true), [0, 0, 1, 0, 0, 1, 2, 2, 3, 2, 2, 3]);
        assert_eq!(squares(shape, 1, false), [0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5]);
    }
}
