//! The largest of each 2 x 2 pixels, channel by channel.

use super::{Layer, Step};

/// Max pooling, 2 x 2 with stride 2; an odd last row or column is left out.
pub struct MaxPool {
    /// Rows that come in.
    pub height: usize,
    /// Columns that come in.
    pub width: usize,
    /// Channels of each pixel.
    pub n_channels: usize,
}

impl MaxPool {
    fn n_in(&self) -> usize {
        self.height * self.width * self.n_channels
    }

    /// Where the four pixels of each outgoing one begin within an image.
    fn corners(&self) -> impl Iterator<Item = [usize; 4]> {
        let (width, n_channels) = (self.width, self.n_channels);
        let rows = self.height / 2;
        (0..rows).flat_map(move |row| {
            (0..width / 2).map(move |column| {
                let first = (2 * row * width + 2 * column) * n_channels;
                [first, first + n_channels, first + width * n_channels, first + (width + 1) * n_channels]
            })
        })
    }
}

impl Layer for MaxPool {
    fn n_out(&self) -> usize {
        (self.height / 2) * (self.width / 2) * self.n_channels
    }

    fn forward(&mut self, _weights: &[f32], input: &[f32], n: usize, output: &mut Vec<f32>) {
        output.clear();
        output.reserve(n * self.n_out());
        for image in input.chunks_exact(self.n_in()) {
            for corners in self.corners() {
                let [a, b, c, d] = corners.map(|at| &image[at..at + self.n_channels]);
                let larger = |x: f32, y: f32| if x >= y { x } else { y };
                let four = a.iter().zip(b).zip(c.iter().zip(d));
                output.extend(four.map(|((&a, &b), (&c, &d))| larger(larger(a, b), larger(c, d))));
            }
        }
    }

    fn backward(&mut self, step: Step<'_>, _d_weights: &mut [f32], d_input: Option<&mut Vec<f32>>) {
        let Some(d_input) = d_input else { return };
        d_input.clear();
        d_input.resize(step.input.len(), 0.0);
        let (n_in, n_out) = (self.n_in(), self.n_out());
        let images = step.input.chunks_exact(n_in).zip(d_input.chunks_exact_mut(n_in));
        let outputs = step.output.chunks_exact(n_out).zip(step.d_output.chunks_exact(n_out));
        for ((image, d_image), (output, d_output)) in images.zip(outputs) {
            let pixels = output.chunks_exact(self.n_channels).zip(d_output.chunks_exact(self.n_channels));
            for (corners, (largest, d_largest)) in self.corners().zip(pixels) {
                // The first of equal ones, without a branch: it takes the derivative, what follows it does not.
                let [a, b, c, d] = corners;
                for channel in 0..self.n_channels {
                    let (largest, d_largest) = (largest[channel], d_largest[channel]);
                    let mut left = d_largest;
                    for at in [a, b, c, d] {
                        let takes = image[at + channel] == largest;
                        d_image[at + channel] = if takes { left } else { 0.0 };
                        left = if takes { 0.0 } else { left };
                    }
                }
            }
        }
    }
}
