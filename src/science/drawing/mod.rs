//! # Digits on a ground
//!
//! Data whose nuisance is known: labelled gray pictures, each on a ground of its own. Definition, of a picture of P x P pixels,
//! intensities 0 to 1, per channel: `value = ground + ink · (paint − ground)`, rounded to 8 bits. `ink` is the original's
//! intensity, brought to its size (`src/science/drawing/resample.rs`) and 0 around it; `paint` is 1, or a random color; `ground`
//! is what one of [`ALL`] paints. Grounds of one contrast have one variance: each pixel, over many pictures, has that of a
//! uniform number, contrast² / 12, less what is cut off at black and white.
//!
//! Picture i draws from two streams of its own, of its number and the seed: one for the original, its place and its colour, one
//! for the ground. So another ground, or another value of one parameter, changes nothing else. Analysed pictures show analysed
//! originals and held-out ones show held-out originals, uniformly and with repetition.
//!
//! A ground is one file here, its `mod` line and one entry in [`ALL`]; its id is the file's name.
//! Why: nuisance of low rank (one color all over) is what hides the labels from the top; texture mostly lowers R². Measured in
//! docs/claims.md, section 12.

mod color;
mod draw;
mod gray;
mod plain;
mod resample;
mod spec;
mod speckle;
mod texture;

use rand_chacha::ChaCha8Rng;
use subspace_lab_words::{Code, t};

pub use crate::parameters::Parameter;
pub use draw::{MAX_IMAGES, MAX_ORIGINAL_PX};
pub use spec::{Drawing, DrawingError};

/// Every ground, the quietest first.
pub static ALL: &[&dyn Ground] = &[&plain::Plain, &gray::Gray, &color::Color, &texture::Texture, &speckle::Speckle];

/// What lies behind the digits.
pub trait Ground: Sync {
    /// Id, meaning and parameters.
    fn info(&self) -> &'static GroundInfo;

    /// Whether its channels differ; `values` are those of its own parameters.
    fn is_colored(&self, values: &[f64]) -> bool;

    /// As in "digits on".
    fn phrase(&self, values: &[f64]) -> Code;

    /// Paints one channel, `(side_px, side_px)` intensities, from the stream alone. Of a coloured ground three are painted, one
    /// after the other, of which the first is that of the same ground in gray.
    fn paint(&self, values: &[f64], side_px: usize, channel: &mut [f64], stream: &mut ChaCha8Rng);
}

/// What a ground is called and takes. What travels of it has the common parameters too, and its spec: another type.
#[derive(Debug)]
pub struct GroundInfo {
    /// As in specs.
    pub id: &'static str,
    /// On a button.
    pub title: Code,
    /// One line for people: what lies behind the digits.
    pub summary: Code,
    /// Its own, in the order of their values; [`COMMON`] come before.
    pub parameters: &'static [Parameter],
}

/// What every picture takes, whatever its ground.
pub static COMMON: [Parameter; 4] = [
    Parameter {
        key: "pixels",
        title: t!(grounds_any_pixels),
        meaning: t!(grounds_any_pixels_meaning),
        unit: "px",
        min: 8.0,
        max: 32.0,
        step: 8.0,
        is_whole: true,
        default: 16.0,
    },
    Parameter {
        key: "size",
        title: t!(grounds_any_size),
        meaning: t!(grounds_any_size_meaning),
        unit: "",
        min: 0.3,
        max: 1.0,
        step: 0.05,
        is_whole: false,
        default: 0.75,
    },
    Parameter { default: 1.0, ..Parameter::switch("shift", t!(grounds_any_shift), t!(grounds_any_shift_meaning)) },
    Parameter::switch("paint", t!(grounds_any_paint), t!(grounds_any_paint_meaning)),
];

/// Of grounds that vary: how far.
const CONTRAST: Parameter = Parameter {
    key: "contrast",
    title: t!(grounds_any_contrast),
    meaning: t!(grounds_any_contrast_meaning),
    unit: "",
    min: 0.0,
    max: 1.0,
    step: 0.1,
    is_whole: false,
    default: 1.0,
};

/// Of grounds that come in both.
const COLOR: Parameter = Parameter::switch("color", t!(grounds_any_color), t!(grounds_any_color_meaning));

/// The intensity of a uniform number at a contrast.
fn level(contrast: f64, uniform: f64) -> f64 {
    0.5 + contrast * (uniform - 0.5)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seeds;

    #[test]
    fn ids_are_file_names_and_every_default_is_in_its_range() {
        for ground in ALL {
            let info = ground.info();
            assert_eq!(ALL.iter().filter(|it| it.info().id == info.id).count(), 1);
            let file = format!("{}/drawing/{}.rs", env!("CARGO_MANIFEST_DIR"), info.id);
            assert!(std::path::Path::new(&file).is_file(), "{file}");
            for it in COMMON.iter().chain(info.parameters) {
                assert!((it.min..=it.max).contains(&it.default) && it.step > 0.0, "{} {}", info.id, it.key);
                assert!(!it.is_whole || it.default.fract() == 0.0, "{} {}", info.id, it.key);
            }
        }
    }

    /// Of each pixel over pictures: mean 1/2, variance contrast² / 12. Where nothing is cut, at contrast 0.3: over 4,000
    /// pictures of 8 x 8, seed 3, standard errors are below 0.0014 and 0.00017.
    #[test]
    fn grounds_of_one_contrast_have_one_variance() {
        const N: usize = 4000;
        let contrast = 0.3;
        for id in ["gray", "speckle", "texture"] {
            let ground = ALL.iter().find(|it| it.info().id == id).expect("a ground");
            let (mut sums, mut squares) = (vec![0.0; 64], vec![0.0; 64]);
            for i in 0..N {
                let mut channel = vec![0.0; 64];
                ground.paint(&[contrast, 0.0, 1.0], 8, &mut channel, &mut seeds::stream(3, "ground test", i as u64));
                for (pixel, value) in channel.into_iter().enumerate() {
                    sums[pixel] += value / N as f64;
                    squares[pixel] += (value - 0.5) * (value - 0.5) / N as f64;
                }
            }
            let expected = contrast * contrast / 12.0;
            for (mean, variance) in sums.into_iter().zip(squares) {
                assert!((mean - 0.5).abs() < 5.5e-3, "{id}: {mean}");
                assert!((variance / expected - 1.0).abs() < 0.1, "{id}: {variance} and {expected}");
            }
        }
    }

    #[test]
    fn the_first_channel_of_a_color_is_the_gray() {
        let painted = |ground: &dyn Ground| {
            let mut channel = [0.0; 64];
            ground.paint(&[0.8, 1.0], 8, &mut channel, &mut seeds::stream(1, "ground test", 0));
            channel
        };
        assert_eq!(painted(&gray::Gray), painted(&color::Color));
    }
}
