//! From numbers to bytes that a screen shows: red, green, blue, alpha.

use ndarray::{Array2, ArrayView1};
use subspace_lab_protocol::event::Pictures;
use subspace_lab_science::{ImageSet, ImageShape};

/// Ends and middle of the signed scale: blue, white, orange. Told apart with any color vision.
const NEGATIVE: [f32; 3] = [0.07, 0.38, 0.66];
const POSITIVE: [f32; 3] = [0.80, 0.36, 0.02];

/// Images of a set as they are, to the nearest of a screen's 256 levels.
pub(crate) fn of_images(set: &ImageSet, positions: &[usize]) -> Pictures {
    let unit = 1.0 / f32::from(set.max_value());
    let mut pictures = room(set.shape(), positions.len());
    let mut image = Vec::with_capacity(set.shape().n_features());
    for &position in positions {
        image.clear();
        set.image(position).append_floats(&mut image);
        pictures.push(set.shape().n_channels, |feature| image[feature] * unit);
    }
    pictures
}

/// Rows of intensities 0..1; values outside are clipped.
pub(crate) fn of_intensities(shape: ImageShape, rows: Array2<f32>) -> Pictures {
    let mut pictures = room(shape, rows.nrows());
    for row in rows.outer_iter() {
        pictures.push(shape.n_channels, |feature| row[feature]);
    }
    pictures
}

/// Rows of signed values; `limits` holds, per row, the magnitude in full color.
///
/// Gray images use blue for negative and orange for positive, white for zero; color images add to mid-gray.
pub(crate) fn of_signed(shape: ImageShape, rows: Vec<ArrayView1<'_, f32>>, limits: &[f32]) -> Pictures {
    let mut pictures = room(shape, limits.len());
    for (row, &limit) in rows.iter().zip(limits) {
        let unit = if limit > 0.0 { 1.0 / limit } else { 0.0 };
        if shape.n_channels == 1 {
            pictures.push_colors(|pixel| diverging(row[pixel] * unit));
        } else {
            pictures.push(shape.n_channels, |feature| 0.5 + 0.5 * row[feature] * unit);
        }
    }
    pictures
}

fn diverging(value: f32) -> [f32; 3] {
    let end = if value < 0.0 { NEGATIVE } else { POSITIVE };
    let weight = value.abs().min(1.0);
    end.map(|channel| 1.0 + weight * (channel - 1.0))
}

/// No pictures yet, with room for some.
fn room(shape: ImageShape, n_pictures: usize) -> Pictures {
    Pictures {
        height_px: shape.height_px as u32,
        width_px: shape.width_px as u32,
        rgba: Vec::with_capacity(n_pictures * shape.height_px * shape.width_px * 4),
    }
}

#[cfg(test)]
mod tests {
    use ndarray::{array, aview1};

    use super::*;

    const GRAY: ImageShape = ImageShape { n_channels: 1, height_px: 1, width_px: 2 };
    const RGB: ImageShape = ImageShape { n_channels: 3, height_px: 1, width_px: 1 };

    #[test]
    fn intensities_are_clipped_and_channels_kept_apart() {
        assert_eq!(of_intensities(GRAY, array![[-1.0, 2.0]]).rgba, [0, 0, 0, 255, 255, 255, 255, 255]);
        assert_eq!(of_intensities(RGB, array![[0.0, 0.5, 1.0]]).rgba, [0, 128, 255, 255]);
    }

    #[test]
    fn zero_is_the_middle_of_a_signed_scale() {
        assert_eq!(of_signed(GRAY, vec![aview1(&[0.0, 0.0])], &[1.0]).rgba, [255; 8]);
        assert_eq!(of_signed(RGB, vec![aview1(&[0.0, 1.0, -1.0])], &[1.0]).rgba, [128, 255, 0, 255]);
        assert_eq!(of_signed(RGB, vec![aview1(&[0.0; 3])], &[0.0]).rgba, [128, 128, 128, 255]);
    }

    #[test]
    fn the_sign_shows_in_the_color() {
        let rgba = of_signed(GRAY, vec![aview1(&[-1.0, 1.0])], &[1.0]).rgba;
        assert!(rgba[2] > rgba[0], "negative is blue");
        assert!(rgba[4] > rgba[6], "positive is orange");
    }
}
