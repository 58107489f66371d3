//! Draws the pictures.

use super::resample::{Axis, axis, resample};
use super::{Drawing, DrawingError};
use crate::image_set::{ImageSet, ImageShape, Labels, Split};
use crate::seeds;
use crate::steps::Steps;
use crate::values::of_either;
use subspace_lab_words::t;

/// Most pictures of a set.
pub const MAX_IMAGES: usize = 60_000;

/// Longest side of an original in pixels.
pub const MAX_ORIGINAL_PX: usize = 224;

/// Operations that painting one value counts as: numbers are drawn, digits resampled.
const PAINTING: usize = 64;

/// Originals ready to be drawn.
struct Originals<'a> {
    set: &'a ImageSet,
    rows: Axis,
    columns: Axis,
}

impl Drawing {
    /// Pictures of labelled originals on this ground, a set called `drawn` with the originals' classes and as many analysed and
    /// held-out pictures as `split` says. The same originals, seed and spec give the same bytes on every machine; of two splits
    /// with the same number of analysed pictures the shorter one is the start of the longer.
    ///
    /// # Errors
    /// [`DrawingError`] if the originals are coloured, large or lack labels where pictures are wanted, or too many are wanted, and
    /// [`DrawingError::Cancelled`] if the listener had enough.
    pub async fn draw(
        &self,
        originals: &ImageSet,
        split: Split,
        seed: u64,
        steps: &mut Steps<'_>,
    ) -> Result<ImageSet, DrawingError> {
        let n_images = split.n_train.saturating_add(split.n_held_out);
        if n_images > MAX_IMAGES {
            return Err(DrawingError::TooManyImages { n_images });
        }
        let name = || originals.name().to_owned();
        let ImageShape { n_channels, height_px, width_px } = originals.shape();
        if n_channels != 1 {
            return Err(DrawingError::NotGray { name: name(), n_channels });
        }
        let longest = height_px.max(width_px);
        if longest > MAX_ORIGINAL_PX {
            return Err(DrawingError::LargeOriginals { name: name(), height_px, width_px });
        }
        let [analyzed, held_out] = labelled(originals);
        for (which, n_wanted, found) in
            [(t!(grounds_analysed), split.n_train, &analyzed), (t!(grounds_held_out), split.n_held_out, &held_out)]
        {
            if n_wanted > 0 && found.is_empty() {
                return Err(DrawingError::NoOriginals { name: name(), which });
            }
        }
        // The shorter side by the same factor, rounded.
        let digit_px = |side: usize| (self.digit_px() * side * 2 + longest).div_euclid(2 * longest).max(1);
        let originals = Originals {
            set: originals,
            rows: axis(height_px, digit_px(height_px)),
            columns: axis(width_px, digit_px(width_px)),
        };
        let shape = ImageShape { n_channels: self.n_channels(), height_px: self.side_px(), width_px: self.side_px() };
        let mut pixels = vec![0_u8; n_images * shape.n_features()];
        let mut class_idx = Vec::with_capacity(n_images);
        for (number, picture) in pixels.chunks_exact_mut(shape.n_features()).enumerate() {
            steps.spend_plain(PAINTING * picture.len()).await.ok_or(DrawingError::Cancelled)?;
            let choice = if number < split.n_train { &analyzed } else { &held_out };
            class_idx.push(Some(self.draw_one(&originals, choice, seed, number as u64, picture)));
        }
        let classes = originals.set.labels().map_or(Vec::new(), |labels| labels.classes.clone());
        Ok(ImageSet::new("drawn", shape, pixels, Some(Labels { classes, class_idx }), split, u8::MAX.into())?)
    }

    /// Picture `number`, of one of the originals in `choice` (positions and classes); returns its class.
    fn draw_one(
        &self,
        originals: &Originals<'_>,
        choice: &[(usize, u16)],
        seed: u64,
        number: u64,
        picture: &mut [u8],
    ) -> u16 {
        let side_px = self.side_px();
        // All of it is drawn, whether it is used or not, so that nothing moves when something is switched off.
        let mut stream = seeds::stream(seed, "digits on a ground", number);
        let (original, class) = choice[seeds::below(&mut stream, choice.len() as u64) as usize];
        let mut uniform = || seeds::uniform(&mut stream);
        let (down, right) = (uniform(), uniform());
        let color = [uniform(), uniform(), uniform()];
        let place = |n_digit: usize, share: f64| {
            let room = side_px - n_digit;
            if self.is_shifted() { ((share * (room + 1) as f64) as usize).min(room) } else { room / 2 }
        };
        let (n_rows, n_columns) = (originals.rows.len(), originals.columns.len());
        let (top, left) = (place(n_rows, down), place(n_columns, right));
        let max_value = f64::from(originals.set.max_value());
        let width_px = originals.set.shape().width_px;
        let ink = of_either!(originals.set.image(original), image => {
            resample(image, width_px, &originals.rows, &originals.columns)
        });
        let mut ground_stream = seeds::stream(seed, "ground of a digit", number);
        let mut ground = vec![0.0; side_px * side_px];
        for (channel, bytes) in picture.chunks_exact_mut(side_px * side_px).enumerate() {
            if channel == 0 || self.is_ground_colored() {
                self.ground.paint(self.own(), side_px, &mut ground, &mut ground_stream);
            }
            let mut values = ground.clone();
            let paint = if self.is_painted() { color[channel] } else { 1.0 };
            for (row, line) in ink.chunks_exact(n_columns).enumerate() {
                let start = (top + row) * side_px + left;
                for (value, ink) in values[start..start + n_columns].iter_mut().zip(line) {
                    *value += (ink / max_value).min(1.0) * (paint - *value);
                }
            }
            for (byte, value) in bytes.iter_mut().zip(values) {
                *byte = (255.0 * value).round().clamp(0.0, 255.0) as u8;
            }
        }
        class
    }
}

/// Positions and classes of the analysed and of the held-out images that have one.
fn labelled(set: &ImageSet) -> [Vec<(usize, u16)>; 2] {
    let n_train = set.split().n_train;
    let class_idx = set.labels().map_or(&[][..], |labels| &labels.class_idx);
    let of = |range: std::ops::Range<usize>| {
        range.filter_map(|i| Some((i, (*class_idx.get(i)?)?))).collect::<Vec<(usize, u16)>>()
    };
    [of(0..n_train), of(n_train..set.n_images())]
}
