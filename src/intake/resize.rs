//! Area averaging: every pixel of the result is the mean of the source pixels whose centres lie in its area.
//!
//! That is the BOX filter of Pillow, which averages rows first, rounds to bytes, then averages columns. Here sums are
//! integers and rounding happens once, to 65535ths, since an average is known to better than 8 bits; rounded on to bytes
//! the two differ by at most one level (`tests/intake_corpus.rs` compares them).

use std::ops::Range;

use crate::raster::{Layout, Raster};
use crate::samples::{STEP, Samples};

/// A rectangle of an image as it is seen, in pixels; it may reach beyond the image.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) left: i64,
    pub(crate) top: i64,
    pub(crate) width: u64,
    pub(crate) height: u64,
}

/// The source positions, `start..end`, that each of `n_out` positions averages over.
///
/// Pillow's arithmetic (`precompute_coeffs` in its Resample.c), so that ties fall where they fall there: a pixel whose
/// centre lies right on the border of two areas enters one of them, or none. Where the result is larger than the
/// source, it is the nearest pixel.
pub(crate) fn spans(n_in: u64, n_out: u32) -> Vec<(u64, u64)> {
    let scale = n_in as f64 / f64::from(n_out);
    let filter_scale = scale.max(1.0);
    let support = 0.5 * filter_scale;
    let step = 1.0 / filter_scale;
    (0..n_out)
        .map(|position| {
            let center = (f64::from(position) + 0.5) * scale;
            let mut start = (center - support + 0.5).max(0.0) as u64;
            let mut end = ((center + support + 0.5) as u64).min(n_in);
            let is_inside = |source: u64| {
                let distance = (source as f64 - center + 0.5) * step;
                distance > -0.5 && distance <= 0.5
            };
            while start + 1 < end && !is_inside(start) {
                start += 1;
            }
            while start + 1 < end && !is_inside(end - 1) {
                end -= 1;
            }
            let start = start.min(n_in.saturating_sub(1));
            (start, end.max(start + 1))
        })
        .collect()
}

/// Averages the part of `raster` in `window` into `height` rows of `width` pixels, channel after channel.
///
/// Pixels outside `region` (a part of the image as it is seen) count as `background`; transparent ones are laid over it.
/// All of it is one fraction of integers, rounded once: to bytes if the image has bytes and every result is one exactly,
/// as where it is only copied, else to 65535ths. Floats are averaged over what lies inside and has a value, and become
/// gray by the same weights; where there is nothing they are NaN.
pub(crate) fn average(
    raster: &Raster,
    region: Window,
    window: Window,
    (height, width): (u32, u32),
    is_gray: bool,
    background: [u8; 3],
) -> Samples {
    let job = Job { raster, region, window, height, width, is_gray };
    match &raster.samples {
        Samples::Eight(values) => match job.integers(values, background.map(u64::from), exact_byte) {
            Some(bytes) => Samples::Eight(bytes),
            None => Samples::Sixteen(
                job.integers(values, background.map(u64::from), |fraction| Some(rounded(fraction, STEP.into())))
                    .unwrap_or_default(),
            ),
        },
        Samples::Sixteen(values) => {
            let background = background.map(|value| u64::from(value) * u64::from(STEP));
            Samples::Sixteen(
                job.integers(values, background, |fraction| Some(rounded(fraction, 1))).unwrap_or_default(),
            )
        }
        Samples::Float(values) => Samples::Float(job.floats(values)),
    }
}

/// ITU-R 601 luma in integers, as Pillow has it, in 65536ths.
const LUMA: [u64; 3] = [19_595, 38_470, 7_471];

/// Luma of intensities in 65535ths, to the nearest.
pub(crate) fn luma(color: [u16; 3]) -> u16 {
    let sum: u64 = LUMA.iter().zip(color).map(|(weight, value)| weight * u64::from(value)).sum();
    ((sum + 0x8000) >> 16) as u16
}

/// Numerator and denominator, which is at least 1.
type Fraction = (u128, u128);

/// A byte, if it is one exactly.
fn exact_byte((numerator, denominator): Fraction) -> Option<u8> {
    let quotient = numerator / denominator;
    if quotient * denominator == numerator { u8::try_from(quotient).ok() } else { None }
}

/// The nearest to `scale` times a fraction, halves up.
fn rounded((numerator, denominator): Fraction, scale: u128) -> u16 {
    u16::try_from((2 * scale * numerator + denominator) / (2 * denominator)).unwrap_or(u16::MAX)
}

/// A value of a picture in an integer.
trait Value: Copy + Into<u64> {
    /// What is opaque, and intensity 1.
    const MAX: u64;
}

impl Value for u8 {
    const MAX: u64 = 255;
}

impl Value for u16 {
    const MAX: u64 = 65_535;
}

struct Job<'a> {
    raster: &'a Raster,
    region: Window,
    window: Window,
    height: u32,
    width: u32,
    is_gray: bool,
}

/// Positions `start..end` within the region, and how many there are with those outside.
type Span = (u64, u64, u64);

impl Job<'_> {
    /// Every value of the result from its exact fraction; `None` as soon as `convert` gives none.
    fn integers<T: Value, O: Copy + Default>(
        &self,
        values: &[T],
        background: [u64; 3],
        convert: impl Fn(Fraction) -> Option<O>,
    ) -> Option<Vec<O>> {
        match self.raster.layout {
            Layout::Gray => self.run(
                |columns, rows, n_all, n_outside| {
                    let [sum] = self.sum(values, columns, rows);
                    (background.map(|behind| beside(sum, behind, n_outside.into())), n_all.into())
                },
                &convert,
            ),
            Layout::Rgb => self.run(
                |columns, rows, n_all, n_outside| {
                    let sums: [u64; 3] = self.sum(values, columns, rows);
                    (std::array::from_fn(|it| beside(sums[it], background[it], n_outside.into())), n_all.into())
                },
                &convert,
            ),
            Layout::GrayAlpha => self.run(
                |columns, rows, n_all, _| {
                    let [sum, opacity] = self.weighted(values, columns, rows);
                    let full = u128::from(T::MAX) * u128::from(n_all);
                    (background.map(|behind| beside(sum, behind, full - u128::from(opacity))), full)
                },
                &convert,
            ),
            Layout::Rgba => self.run(
                |columns, rows, n_all, _| {
                    let sums: [u64; 4] = self.weighted(values, columns, rows);
                    let full = u128::from(T::MAX) * u128::from(n_all);
                    (std::array::from_fn(|it| beside(sums[it], background[it], full - u128::from(sums[3]))), full)
                },
                &convert,
            ),
        }
    }

    /// `pixel` gives numerators and the denominator of three channels from stored columns and rows, the number of all
    /// positions, and that of those outside.
    fn run<O: Copy + Default>(
        &self,
        pixel: impl Fn(Range<u64>, Range<u64>, u64, u64) -> ([u128; 3], u128),
        convert: &impl Fn(Fraction) -> Option<O>,
    ) -> Option<Vec<O>> {
        let n_pixels = self.height as usize * self.width as usize;
        let n_channels = if self.is_gray { 1 } else { 3 };
        // Equal channels have their luma, and that of equal fractions is the same fraction.
        let is_plain = self.raster.layout.is_gray();
        let mut out = vec![O::default(); n_pixels * n_channels];
        let (rows, columns) = self.spans();
        for (row, &(top, bottom, n_rows)) in rows.iter().enumerate() {
            for (column, &(left, right, n_columns)) in columns.iter().enumerate() {
                let n_all = n_rows * n_columns;
                let n_outside = n_all - (bottom - top) * (right - left);
                let (columns, rows) = self.raster.stored(left..right, top..bottom);
                let (numerators, denominator) = pixel(columns, rows, n_all, n_outside);
                let at = row * self.width as usize + column;
                if !self.is_gray {
                    for channel in 0..n_channels {
                        out[channel * n_pixels + at] = convert((numerators[channel], denominator))?;
                    }
                } else if is_plain && numerators[0] == numerators[1] && numerators[1] == numerators[2] {
                    out[at] = convert((numerators[0], denominator))?;
                } else {
                    let sum = LUMA.iter().zip(numerators).map(|(&weight, it)| u128::from(weight) * it).sum();
                    out[at] = convert((sum, denominator << 16))?;
                }
            }
        }
        Some(out)
    }

    fn floats(&self, values: &[f32]) -> Vec<f32> {
        let n_pixels = self.height as usize * self.width as usize;
        let n_values = self.raster.layout.n_values();
        let n_channels = if self.is_gray { 1 } else { 3 };
        let mut out = vec![f32::NAN; n_pixels * n_channels];
        let (rows, columns) = self.spans();
        for (row, &(top, bottom, _)) in rows.iter().enumerate() {
            for (column, &(left, right, _)) in columns.iter().enumerate() {
                let (columns, rows) = self.raster.stored(left..right, top..bottom);
                // One value more at a time, since a sum of doubles may be beyond all doubles.
                let mut means = [(0.0_f64, 0.0_f64); 3];
                for row in rows {
                    for column in columns.clone() {
                        let start = (row * u64::from(self.raster.width) + column) as usize * n_values;
                        for (channel, (mean, n)) in means.iter_mut().enumerate() {
                            let value = f64::from(values[start + channel.min(n_values - 1)]);
                            if !value.is_nan() {
                                *n += 1.0;
                                *mean += (value - *mean) / *n;
                            }
                        }
                    }
                }
                let means = means.map(|(mean, n)| if n > 0.0 { mean } else { f64::NAN });
                let at = row * self.width as usize + column;
                if self.is_gray && self.raster.layout.is_gray() {
                    out[at] = means[0] as f32;
                } else if self.is_gray {
                    let luma: f64 = LUMA.iter().zip(means).map(|(&weight, it)| weight as f64 / 65_536.0 * it).sum();
                    out[at] = luma as f32;
                } else {
                    (0..3).for_each(|channel| out[channel * n_pixels + at] = means[channel] as f32);
                }
            }
        }
        out
    }

    fn spans(&self) -> (Vec<Span>, Vec<Span>) {
        let rows = self.clipped(self.window.height, self.height, self.window.top, self.region.top, self.region.height);
        let columns =
            self.clipped(self.window.width, self.width, self.window.left, self.region.left, self.region.width);
        (rows, columns)
    }

    /// Spans within the region, in positions of the image, each with how many positions it has with those outside.
    fn clipped(&self, n_in: u64, n_out: u32, offset: i64, start: i64, n: u64) -> Vec<Span> {
        let limit = |position: u64| (position as i64 + offset).clamp(start, start + n as i64) as u64;
        spans(n_in, n_out).into_iter().map(|(from, to)| (limit(from), limit(to), to - from)).collect()
    }

    /// Pixels of `N` values of a row as it is stored.
    fn pixels<'b, const N: usize, T>(&self, values: &'b [T], columns: &Range<u64>, row: u64) -> &'b [[T; N]] {
        let start = (row * u64::from(self.raster.width) + columns.start) as usize * N;
        let n_values = (columns.end - columns.start) as usize * N;
        values[start..start + n_values].as_chunks().0
    }

    /// Sums of `N` values of each pixel over a rectangle as it is stored. Images are far too small for more than 64 bits.
    fn sum<const N: usize, T: Value>(&self, values: &[T], columns: Range<u64>, rows: Range<u64>) -> [u64; N] {
        let mut sums = [0_u64; N];
        for row in rows {
            for pixel in self.pixels::<N, T>(values, &columns, row) {
                for (sum, &value) in sums.iter_mut().zip(pixel) {
                    *sum += value.into();
                }
            }
        }
        sums
    }

    /// The same of values times their opacity, which is the last of `N`, and of the opacity itself.
    fn weighted<const N: usize, T: Value>(&self, values: &[T], columns: Range<u64>, rows: Range<u64>) -> [u64; N] {
        let mut sums = [0_u64; N];
        for row in rows {
            for pixel in self.pixels::<N, T>(values, &columns, row) {
                let alpha: u64 = pixel[N - 1].into();
                for (sum, &value) in sums.iter_mut().zip(&pixel[..N - 1]) {
                    *sum += value.into() * alpha;
                }
                sums[N - 1] += alpha;
            }
        }
        sums
    }
}

/// A sum, and what is behind it as often as it shines through.
fn beside(sum: u64, behind: u64, n_times: u128) -> u128 {
    u128::from(sum) + u128::from(behind) * n_times
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether the border before `position` goes through the centre of a source pixel, where rounding decides.
    fn is_tie(n_in: u64, n_out: u64, position: u64) -> bool {
        let doubled = 2 * position * n_in;
        doubled.is_multiple_of(n_out) && !(doubled / n_out).is_multiple_of(2)
    }

    #[test]
    fn spans_cover_every_position_once_when_reducing_but_for_ties() {
        for n_in in 1..200 {
            for n_out in 1..=n_in as u32 {
                let spans = spans(n_in, n_out);
                assert_eq!((spans[0].0, spans[spans.len() - 1].1), (0, n_in));
                assert!(spans.iter().all(|(start, end)| start < end));
                for (position, pair) in (1..).zip(spans.windows(2)) {
                    let slack = u64::from(is_tie(n_in, n_out.into(), position));
                    assert!(pair[0].1.abs_diff(pair[1].0) <= slack, "{n_in} to {n_out}: {spans:?}");
                }
            }
        }
    }

    #[test]
    fn spans_are_the_nearest_pixel_when_enlarging() {
        assert_eq!(spans(2, 4), [(0, 1), (0, 1), (1, 2), (1, 2)]);
        assert_eq!(spans(1, 3), [(0, 1); 3]);
        for n_in in 1..40 {
            for n_out in n_in as u32..90 {
                for (position, (start, end)) in (0..).zip(spans(n_in, n_out)) {
                    let doubled_center = (2 * position + 1) * n_in;
                    let slack = u64::from(doubled_center.is_multiple_of(2 * u64::from(n_out)));
                    let nearest = doubled_center / (2 * u64::from(n_out));
                    assert!(end == start + 1 && nearest.abs_diff(start) <= slack, "{n_in} to {n_out}, {position}");
                }
            }
        }
    }
}
