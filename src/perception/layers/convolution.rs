//! 3 x 3 convolutions.

use rand_chacha::ChaCha8Rng;

use super::{Layer, Step, he_normal};
use crate::product::{Packed, TILE_ROWS, View};

/// Pixels of a neighbourhood.
const N_TAPS: usize = 9;

/// 3 x 3 convolution with stride 1 and zeros around the image: weights are (row, column, channel in, channel out), then one
/// offset for each channel out.
///
/// Each image is a product of its neighbourhoods, a row for each pixel, with the weights; rows are made where they are needed.
pub struct Convolution {
    image: Image,
    n_in: usize,
    n_out: usize,
    packed: Packed,
    panel: Vec<[f32; TILE_ROWS]>,
    turned: Vec<f32>,
}

/// Size of an image, as far as neighbourhoods depend on it.
#[derive(Clone, Copy)]
struct Image {
    height: usize,
    width: usize,
}

impl Convolution {
    /// For images of this size, from `n_in` channels to `n_out`.
    pub fn new(height: usize, width: usize, n_in: usize, n_out: usize) -> Self {
        let image = Image { height, width };
        Self { image, n_in, n_out, packed: Packed::default(), panel: Vec::new(), turned: Vec::new() }
    }

    fn n_matrix(&self) -> usize {
        N_TAPS * self.n_in * self.n_out
    }
}

impl Image {
    fn n_pixels(self) -> usize {
        self.height * self.width
    }

    /// The neighbourhoods of the pixels from `first` on side by side, each in the order (row, column, channel).
    fn neighbourhoods(self, pixels: &[f32], n_channels: usize, first: usize, cells: &mut [[f32; TILE_ROWS]]) {
        let (row, column) = (first / self.width, first % self.width);
        let is_inside = row > 0 && row + 1 < self.height && column > 0 && column + TILE_ROWS < self.width;
        if is_inside {
            // Each row of taps is one run of the image, a pixel further on for each lane.
            for (tap_row, cells) in cells.chunks_exact_mut(3 * n_channels).enumerate() {
                let start = ((row + tap_row - 1) * self.width + column - 1) * n_channels;
                let run = &pixels[start..][..(2 + TILE_ROWS) * n_channels];
                let lanes: [&[f32]; TILE_ROWS] =
                    std::array::from_fn(|lane| &run[lane * n_channels..][..3 * n_channels]);
                let (blocks, rest) = cells.as_chunks_mut::<TILE_ROWS>();
                let [a, b, c, d] = lanes.map(|lane| lane.as_chunks::<TILE_ROWS>());
                // Squares turned as a whole: vectors in, vectors out.
                for ((block, (a, b)), (c, d)) in blocks.iter_mut().zip(a.0.iter().zip(b.0)).zip(c.0.iter().zip(d.0)) {
                    *block = std::array::from_fn(|i| [a[i], b[i], c[i], d[i]]);
                }
                for ((cell, (a, b)), (c, d)) in rest.iter_mut().zip(a.1.iter().zip(b.1)).zip(c.1.iter().zip(d.1)) {
                    *cell = [*a, *b, *c, *d];
                }
            }
            return;
        }
        for lane in 0..TILE_ROWS {
            self.neighbourhood(pixels, n_channels, first + lane, cells, lane);
        }
    }

    /// That of one pixel in one lane; zeros past the last pixel.
    fn neighbourhood(
        self,
        pixels: &[f32],
        n_channels: usize,
        pixel: usize,
        cells: &mut [[f32; TILE_ROWS]],
        lane: usize,
    ) {
        if pixel >= self.n_pixels() {
            cells.iter_mut().for_each(|cell| cell[lane] = 0.0);
            return;
        }
        let (row, column) = (pixel / self.width, pixel % self.width);
        // Of three columns side by side, those within the image.
        let (left, right) = (column.saturating_sub(1), (column + 2).min(self.width));
        let skipped = (left + 1 - column) * n_channels;
        let length = (right - left) * n_channels;
        for (tap_row, cells) in cells.chunks_exact_mut(3 * n_channels).enumerate() {
            let source = (row + tap_row).checked_sub(1).filter(|&it| it < self.height);
            if source.is_none() || length < cells.len() {
                cells.iter_mut().for_each(|cell| cell[lane] = 0.0);
            }
            if let Some(source) = source {
                let pixels = &pixels[(source * self.width + left) * n_channels..][..length];
                cells[skipped..skipped + length].iter_mut().zip(pixels).for_each(|(cell, &x)| cell[lane] = x);
            }
        }
    }

    /// The same matrix turned: of the positions (row, column, channel) of neighbourhoods from `first` on, what all pixels have
    /// there.
    fn positions(self, pixels: &[f32], n_channels: usize, first: usize, cells: &mut [[f32; TILE_ROWS]]) {
        if n_channels.is_multiple_of(TILE_ROWS) {
            let (tap, channel) = (first / n_channels, first % n_channels);
            self.shifted(tap, cells, |cells, source| match source {
                Some(source) => {
                    for (cell, pixel) in cells.iter_mut().zip(pixels[source * n_channels..].chunks_exact(n_channels)) {
                        if let Some(channels) = pixel[channel..].first_chunk() {
                            *cell = *channels;
                        }
                    }
                }
                None => cells.fill([0.0; TILE_ROWS]),
            });
            return;
        }
        for lane in 0..TILE_ROWS {
            let (tap, channel) = ((first + lane) / n_channels, (first + lane) % n_channels);
            if tap < N_TAPS {
                self.shifted(tap, cells, |cells, source| match source {
                    Some(source) => {
                        let values = pixels[source * n_channels + channel..].iter().step_by(n_channels);
                        cells.iter_mut().zip(values).for_each(|(cell, &x)| cell[lane] = x);
                    }
                    None => cells.iter_mut().for_each(|cell| cell[lane] = 0.0),
                });
            } else {
                cells.iter_mut().for_each(|cell| cell[lane] = 0.0);
            }
        }
    }

    /// Calls `put` for runs of pixels side by side with the first of those that lie at the tap from them, or with nothing where that is
    /// outside of the image.
    fn shifted<T>(self, tap: usize, cells: &mut [T], put: impl Fn(&mut [T], Option<usize>)) {
        let (tap_row, tap_column) = (tap / 3, tap % 3);
        for (row, cells) in cells.chunks_exact_mut(self.width).enumerate() {
            let source = (row + tap_row).checked_sub(1).filter(|&it| it < self.height).map(|row| row * self.width);
            match (source, tap_column) {
                (None, _) => put(cells, None),
                (Some(source), 0) => {
                    let (outside, inside) = cells.split_at_mut(1);
                    put(outside, None);
                    put(inside, Some(source));
                }
                (Some(source), 1) => put(cells, Some(source)),
                (Some(source), _) => {
                    let (inside, outside) = cells.split_at_mut(self.width - 1);
                    put(inside, Some(source + 1));
                    put(outside, None);
                }
            }
        }
    }
}

impl Layer for Convolution {
    fn n_weights(&self) -> usize {
        self.n_matrix() + self.n_out
    }

    fn initialize(&self, weights: &mut [f32], stream: &mut ChaCha8Rng) {
        let (matrix, offsets) = weights.split_at_mut(self.n_matrix());
        he_normal(matrix, N_TAPS * self.n_in, stream);
        offsets.fill(0.0);
    }

    fn n_out(&self) -> usize {
        self.image.n_pixels() * self.n_out
    }

    fn forward(&mut self, weights: &[f32], input: &[f32], n: usize, output: &mut Vec<f32>) {
        let (matrix, offsets) = weights.split_at(self.n_matrix());
        let Self { image, n_in, n_out, ref mut packed, ref mut panel, .. } = *self;
        let n_pixels = image.n_pixels();
        output.clear();
        (0..n * n_pixels).for_each(|_| output.extend_from_slice(offsets));
        packed.pack(View::rows(matrix, N_TAPS * n_in, n_out));
        for (pixels, output) in input.chunks_exact(n_pixels * n_in).zip(output.chunks_exact_mut(n_pixels * n_out)) {
            packed.add_product(output, panel, |first, cells| image.neighbourhoods(pixels, n_in, first, cells));
        }
    }

    fn backward(&mut self, step: Step<'_>, d_weights: &mut [f32], d_input: Option<&mut Vec<f32>>) {
        let (d_matrix, d_offsets) = d_weights.split_at_mut(self.n_matrix());
        let Self { image, n_in, n_out, ref mut packed, ref mut panel, ref mut turned } = *self;
        let n_pixels = image.n_pixels();
        let images = step.input.chunks_exact(n_pixels * n_in).zip(step.d_output.chunks_exact(n_pixels * n_out));
        for (pixels, d_output) in images {
            packed.pack(View::rows(d_output, n_pixels, n_out));
            packed.add_product(d_matrix, panel, |first, cells| image.positions(pixels, n_in, first, cells));
            for d in d_output.chunks_exact(n_out) {
                d_offsets.iter_mut().zip(d).for_each(|(sum, d)| *sum += d);
            }
        }
        let Some(d_input) = d_input else { return };
        // The derivative by the input is a convolution too, with the neighbourhood turned by 180 degrees.
        turned.clear();
        for tap in (0..N_TAPS).rev() {
            let matrix = &step.weights[tap * n_in * n_out..][..n_in * n_out];
            for channel_out in 0..n_out {
                turned.extend((0..n_in).map(|channel_in| matrix[channel_in * n_out + channel_out]));
            }
        }
        packed.pack(View::rows(turned, N_TAPS * n_out, n_in));
        d_input.clear();
        d_input.resize(step.n * n_pixels * n_in, 0.0);
        let images = step.d_output.chunks_exact(n_pixels * n_out).zip(d_input.chunks_exact_mut(n_pixels * n_in));
        for (d_output, d_pixels) in images {
            packed.add_product(d_pixels, panel, |first, cells| image.neighbourhoods(d_output, n_out, first, cells));
        }
    }
}
