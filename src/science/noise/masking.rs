//! What all noises that drop blocks of an image have in common.
//!
//! Independent drops: a block survives with probability 1 − ratio, two of them with its square. A fixed count, as MAE has it:
//! `ratio` times their number, rounded, are dropped, at least one stays. What is dropped becomes the mean image.

use rand_chacha::ChaCha8Rng;

use super::{Moments, NoiseInfo, NoiseStrategy, Values};
use crate::image_set::ImageShape;
use crate::pca::Pca;
use crate::seeds;

/// How many blocks are dropped.
pub(super) struct Drops {
    pub(super) ratio: f64,
    pub(super) is_fixed: bool,
}

impl Drops {
    pub(super) fn moments(&self, block_idx: Vec<usize>) -> Moments {
        let n_blocks = n_blocks(&block_idx);
        let (kept, kept_pairs) = if self.is_fixed {
            let (n, n_kept) = (n_blocks as f64, (n_blocks - self.n_dropped(n_blocks)) as f64);
            (n_kept / n, n_kept * (n_kept - 1.0) / (n * (n - 1.0).max(1.0)))
        } else {
            (1.0 - self.ratio, (1.0 - self.ratio).powi(2))
        };
        Moments::Blocks { kept, kept_pairs, block_idx, added: None }
    }

    pub(super) fn corrupt(&self, block_idx: &[usize], image: &mut [f32], stream: &mut ChaCha8Rng) {
        let n_blocks = n_blocks(block_idx);
        let mut is_dropped = vec![false; n_blocks];
        if self.is_fixed {
            for block in seeds::choose_from(stream, self.n_dropped(n_blocks), n_blocks) {
                is_dropped[block] = true;
            }
        } else {
            is_dropped.fill_with(|| seeds::uniform(stream) < self.ratio);
        }
        for (value, &block) in image.iter_mut().zip(block_idx) {
            if is_dropped[block] {
                *value = 0.0;
            }
        }
    }

    /// At least one block has to survive, or nothing is left to rebuild from.
    fn n_dropped(&self, n_blocks: usize) -> usize {
        ((self.ratio * n_blocks as f64).round() as usize).min(n_blocks - 1)
    }
}

fn n_blocks(block_idx: &[usize]) -> usize {
    block_idx.iter().max().map_or(1, |last| last + 1)
}

/// Block of each feature in CHW order, `(n_features)`, from that of each pixel; with `apart` every channel has its own.
pub(super) fn blocks(shape: ImageShape, apart: bool, block: impl Fn(usize, usize) -> usize) -> Vec<usize> {
    let pixels = || (0..shape.height_px).flat_map(|row| (0..shape.width_px).map(move |column| (row, column)));
    let of_pixels: Vec<usize> = pixels().map(|(row, column)| block(row, column)).collect();
    let n_blocks = n_blocks(&of_pixels);
    let offset = |channel: usize| if apart { channel * n_blocks } else { 0 };
    (0..shape.n_channels).flat_map(|channel| of_pixels.iter().map(move |block| block + offset(channel))).collect()
}

/// A mask of whole lines of pixels, with the share dropped, [`super::mask::APART`] and [`super::mask::FIXED`].
pub(super) struct Lines {
    pub(super) info: &'static NoiseInfo,
    /// Which line a pixel is in, from its row and column.
    pub(super) line: fn(usize, usize) -> usize,
}

impl Lines {
    fn drops(values: &Values) -> Drops {
        Drops { ratio: values[0], is_fixed: values[2] > 0.0 }
    }

    fn blocks(&self, values: &Values, pca: &Pca) -> Vec<usize> {
        blocks(pca.shape(), values[1] > 0.0, self.line)
    }
}

impl NoiseStrategy for Lines {
    fn info(&self) -> &'static NoiseInfo {
        self.info
    }

    fn moments(&self, values: &Values, pca: &Pca) -> Moments {
        Self::drops(values).moments(self.blocks(values, pca))
    }

    fn corrupt(&self, values: &Values, pca: &Pca, image: &mut [f32], stream: &mut ChaCha8Rng) {
        Self::drops(values).corrupt(&self.blocks(values, pca), image, stream);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_count_drops_so_many_and_leaves_one() {
        let block_idx: Vec<usize> = (0..10).collect();
        for (ratio, n_dropped) in [(0.0, 0), (0.34, 3), (0.99, 9)] {
            let drops = Drops { ratio, is_fixed: true };
            for index in 0..5 {
                let mut image = [1.0; 10];
                drops.corrupt(&block_idx, &mut image, &mut seeds::stream(1, "masking test", index));
                assert_eq!(image.iter().filter(|&&value| value == 0.0).count(), n_dropped);
            }
        }
    }

    #[test]
    fn channels_are_dropped_together_or_apart() {
        let shape = ImageShape { n_channels: 2, height_px: 2, width_px: 1 };
        assert_eq!(blocks(shape, false, |row, _| row), [0, 1, 0, 1]);
        assert_eq!(blocks(shape, true, |row, _| row), [0, 1, 2, 3]);
    }
}
