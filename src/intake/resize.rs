//! Area averaging: every pixel of the result is the mean of the source pixels whose centres lie in its area.
//!
//! That is the BOX filter of Pillow, which averages rows first, rounds to bytes, then averages columns. Here sums are
//! integers and rounding happens once, so the two differ by at most one level (`tests/intake.rs` compares them).

use crate::raster::{Layout, Raster};

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
pub(crate) fn average(
    raster: &Raster,
    region: Window,
    window: Window,
    (height, width): (u32, u32),
    is_gray: bool,
    background: [u8; 3],
) -> Vec<u8> {
    let gray_background = luma(background);
    let job = Job { raster, region, window, height, width };
    match (raster.layout, is_gray) {
        (Layout::Gray, true) => job.run::<1, 1>([gray_background], |pixel| *pixel),
        (Layout::Gray, false) => job.run::<1, 3>(background, |pixel| [pixel[0]; 3]),
        (Layout::GrayAlpha, true) => {
            job.run::<2, 1>([gray_background], |&[value, alpha]| [over(value, alpha, gray_background)])
        }
        (Layout::GrayAlpha, false) => {
            job.run::<2, 3>(background, |&[value, alpha]| background.map(|behind| over(value, alpha, behind)))
        }
        (Layout::Rgb, true) => job.run::<3, 1>([gray_background], |pixel| [luma(*pixel)]),
        (Layout::Rgb, false) => job.run::<3, 3>(background, |pixel| *pixel),
        (Layout::Rgba, true) => job.run::<4, 1>([gray_background], |pixel| [luma(composite(pixel, background))]),
        (Layout::Rgba, false) => job.run::<4, 3>(background, |pixel| composite(pixel, background)),
    }
}

/// ITU-R 601 luma in integers, rounded as Pillow does.
pub(crate) fn luma([red, green, blue]: [u8; 3]) -> u8 {
    ((u32::from(red) * 19_595 + u32::from(green) * 38_470 + u32::from(blue) * 7_471 + 0x8000) >> 16) as u8
}

/// A value over another, rounded to the nearest level.
fn over(value: u8, alpha: u8, behind: u8) -> u8 {
    let (value, alpha, behind) = (u32::from(value), u32::from(alpha), u32::from(behind));
    ((value * alpha + behind * (255 - alpha) + 127) / 255) as u8
}

fn composite(&[red, green, blue, alpha]: &[u8; 4], background: [u8; 3]) -> [u8; 3] {
    [over(red, alpha, background[0]), over(green, alpha, background[1]), over(blue, alpha, background[2])]
}

struct Job<'a> {
    raster: &'a Raster,
    region: Window,
    window: Window,
    height: u32,
    width: u32,
}

impl Job<'_> {
    fn run<const IN: usize, const OUT: usize>(
        &self,
        background: [u8; OUT],
        convert: impl Fn(&[u8; IN]) -> [u8; OUT],
    ) -> Vec<u8> {
        let n_pixels = self.height as usize * self.width as usize;
        let mut out = vec![0; n_pixels * OUT];
        let rows = self.clipped(self.window.height, self.height, self.window.top, self.region.top, self.region.height);
        let columns =
            self.clipped(self.window.width, self.width, self.window.left, self.region.left, self.region.width);
        for (row, &(top, bottom, n_rows)) in rows.iter().enumerate() {
            for (column, &(left, right, n_columns)) in columns.iter().enumerate() {
                let sums = self.sum(left..right, top..bottom, &convert);
                let n_all = n_rows * n_columns;
                let n_outside = n_all - (bottom - top) * (right - left);
                for channel in 0..OUT {
                    let sum = sums[channel] + u64::from(background[channel]) * n_outside;
                    out[channel * n_pixels + row * self.width as usize + column] =
                        ((2 * sum + n_all) / (2 * n_all)) as u8;
                }
            }
        }
        out
    }

    /// Spans within the region, in positions of the image, each with how many positions it has with those outside.
    fn clipped(&self, n_in: u64, n_out: u32, offset: i64, start: i64, n: u64) -> Vec<(u64, u64, u64)> {
        let limit = |position: u64| (position as i64 + offset).clamp(start, start + n as i64) as u64;
        spans(n_in, n_out).into_iter().map(|(from, to)| (limit(from), limit(to), to - from)).collect()
    }

    /// Sums over a rectangle of the image as it is seen.
    fn sum<const IN: usize, const OUT: usize>(
        &self,
        columns: std::ops::Range<u64>,
        rows: std::ops::Range<u64>,
        convert: &impl Fn(&[u8; IN]) -> [u8; OUT],
    ) -> [u64; OUT] {
        let (stored_columns, stored_rows) = self.raster.stored(columns, rows);
        let mut sums = [0_u64; OUT];
        for row in stored_rows {
            let start = (row * u64::from(self.raster.width) + stored_columns.start) as usize * IN;
            let n_bytes = (stored_columns.end - stored_columns.start) as usize * IN;
            let (pixels, _) = self.raster.pixels[start..start + n_bytes].as_chunks::<IN>();
            // Short enough for sums in 32 bits, which are faster.
            for part in pixels.chunks(1 << 16) {
                let mut part_sums = [0_u32; OUT];
                for pixel in part {
                    let values = convert(pixel);
                    for channel in 0..OUT {
                        part_sums[channel] += u32::from(values[channel]);
                    }
                }
                for channel in 0..OUT {
                    sums[channel] += u64::from(part_sums[channel]);
                }
            }
        }
        sums
    }
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
