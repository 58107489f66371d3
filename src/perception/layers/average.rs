//! The mean of each channel over all pixels.

use super::{Layer, Step};

/// Global average pooling: (pixels, channels) to (channels).
pub struct Average {
    /// Pixels of each image.
    pub n_pixels: usize,
    /// Channels of each pixel.
    pub n_channels: usize,
}

impl Layer for Average {
    fn n_out(&self) -> usize {
        self.n_channels
    }

    fn forward(&mut self, _weights: &[f32], input: &[f32], n: usize, output: &mut Vec<f32>) {
        output.clear();
        output.resize(n * self.n_channels, 0.0);
        let share = 1.0 / self.n_pixels as f32;
        for (image, means) in
            input.chunks_exact(self.n_pixels * self.n_channels).zip(output.chunks_exact_mut(self.n_channels))
        {
            for pixel in image.chunks_exact(self.n_channels) {
                means.iter_mut().zip(pixel).for_each(|(mean, x)| *mean += x);
            }
            means.iter_mut().for_each(|mean| *mean *= share);
        }
    }

    fn backward(&mut self, step: Step<'_>, _d_weights: &mut [f32], d_input: Option<&mut Vec<f32>>) {
        let Some(d_input) = d_input else { return };
        d_input.clear();
        let share = 1.0 / self.n_pixels as f32;
        for d in step.d_output.chunks_exact(self.n_channels) {
            for _ in 0..self.n_pixels {
                d_input.extend(d.iter().map(|d| d * share));
            }
        }
    }
}
