//! # Patch masking
//!
//! Definition: the image is cut into a grid of square patches (smaller ones at the right and lower edge); each is set
//! to the mean image with probability `ratio`, independently, all channels together unless `apart` is 1. With `fixed`
//! at 1, a fixed count of patches is dropped instead, as MAE does: `ratio` times their number, rounded.
//! M1 = kept X; M2 = kept_pairs C + (kept − kept_pairs) blockdiag(C), the blocks being the patches.
//! Reference: the paper's section 2.3; He et al., *Masked Autoencoders Are Scalable Vision Learners*, CVPR 2022.

use super::{DataFacts, Moments, NoiseInfo, NoiseStrategy, Parameter};
use crate::image_set::ImageShape;

pub(super) struct Mask;

impl NoiseStrategy for Mask {
    fn info(&self) -> &'static NoiseInfo {
        &NoiseInfo {
            id: "mask",
            summary: "square patches are replaced by the mean image",
            parameters: &[
                Parameter {
                    key: "ratio",
                    meaning: "the share of patches dropped",
                    min: 0.0,
                    max: 0.99,
                    is_whole: false,
                    default: 0.75,
                },
                Parameter {
                    key: "patch",
                    meaning: "the side of a patch in pixels",
                    min: 1.0,
                    max: 32.0,
                    is_whole: true,
                    default: 4.0,
                },
                Parameter {
                    key: "apart",
                    meaning: "1 if every channel is masked on its own",
                    min: 0.0,
                    max: 1.0,
                    is_whole: true,
                    default: 0.0,
                },
                Parameter {
                    key: "fixed",
                    meaning: "1 if always the same number of patches is dropped",
                    min: 0.0,
                    max: 1.0,
                    is_whole: true,
                    default: 0.0,
                },
            ],
        }
    }

    fn moments(&self, values: &[f64], data: &DataFacts<'_>) -> Moments {
        let block_idx = blocks(data.shape, values[1] as usize, values[2] > 0.0);
        let n_blocks = block_idx.iter().max().map_or(1, |last| last + 1) as f64;
        let (kept, kept_pairs) = if values[3] > 0.0 {
            // At least one patch has to survive, or nothing is left to rebuild from.
            let n_kept = n_blocks - (values[0] * n_blocks).round().min(n_blocks - 1.0);
            (n_kept / n_blocks, n_kept * (n_kept - 1.0) / (n_blocks * (n_blocks - 1.0).max(1.0)))
        } else {
            (1.0 - values[0], (1.0 - values[0]).powi(2))
        };
        Moments::Blocks { kept, kept_pairs, block_idx }
    }
}

/// Block of each feature in CHW order, `(n_features)`.
fn blocks(shape: ImageShape, patch_px: usize, apart: bool) -> Vec<usize> {
    let n_across = shape.width_px.div_ceil(patch_px);
    let n_patches = n_across * shape.height_px.div_ceil(patch_px);
    let mut block_idx = Vec::with_capacity(shape.n_features());
    for channel in 0..shape.n_channels {
        for row in 0..shape.height_px {
            for column in 0..shape.width_px {
                let patch = row / patch_px * n_across + column / patch_px;
                block_idx.push(if apart { channel * n_patches + patch } else { patch });
            }
        }
    }
    block_idx
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patches_cover_the_image_with_smaller_ones_at_the_edges() {
        let shape = ImageShape { n_channels: 2, height_px: 2, width_px: 3 };
        assert_eq!(blocks(shape, 2, false), [0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1]);
        assert_eq!(blocks(shape, 2, true), [0, 0, 1, 0, 0, 1, 2, 2, 3, 2, 2, 3]);
        assert_eq!(blocks(shape, 1, false), [0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5]);
    }
}
