#![doc = include_str!("README.md")]

mod blur;
mod center;
mod columns;
mod components;
mod dropout;
mod gaussian;
mod light;
mod mask;
mod masking;
mod motion;
mod none;
mod pattern;
mod power;
mod resample;
mod rows;
mod salt;
mod spec;

use rand_chacha::ChaCha8Rng;
use subspace_lab_vocabulary::Parameter;
use subspace_lab_words::{Code, t};

pub use subspace_lab_vocabulary::NoiseInfo;

use crate::pca::Pca;
pub use spec::{GRID_SIDE, Noise, NoiseError, Values};

/// Every strategy, by id.
pub static ALL: &[&dyn NoiseStrategy] = &[
    &blur::Blur,
    &center::Center,
    &columns::COLUMNS,
    &components::Components,
    &dropout::Dropout,
    &gaussian::Gaussian,
    &light::Light,
    &mask::Mask,
    &motion::Motion,
    &none::None,
    &pattern::Pattern,
    &power::Power,
    &resample::Resample,
    &rows::ROWS,
    &salt::Salt,
];

/// One way to corrupt images.
pub trait NoiseStrategy: Sync {
    /// Id, meaning and parameters.
    fn info(&self) -> &'static NoiseInfo;

    /// Its second moments, or that they have to be estimated; `values` were checked.
    fn moments(&self, values: &Values, pca: &Pca) -> Moments;

    /// What it adds to a picture on average, `(n_features)` intensities, where that is not nothing. The encoder's bias takes it
    /// away, so moments are those of T(x) less this; of noises whose moments are estimated it is estimated too.
    fn shift(&self, _: &Values, _: &Pca) -> Option<Vec<f64>> {
        None
    }

    /// Turns a centered image (intensities less the mean image, `(n_features)`) into one draw of T(x).
    fn corrupt(&self, values: &Values, pca: &Pca, image: &mut [f32], stream: &mut ChaCha8Rng);
}

/// The share of something that is dropped.
const fn ratio(meaning: Code, default: f64) -> Parameter {
    let (key, title, unit) = ("ratio", t!(noises_ratio), "");
    Parameter { key, title, meaning, unit, min: 0.0, max: 0.99, step: 0.05, is_whole: false, default }
}

/// A linear map of centered images, `(n_features)`, in place.
pub type Map = Box<dyn Fn(&mut [f64])>;

/// A covariance between two features, from their positions, in squared intensities.
pub type Covariance = Box<dyn Fn(usize, usize) -> f64>;

/// Second moments of corrupted images about their mean, divided by N. C is the covariance.
pub enum Moments {
    /// M1 = first · X, M2 = V diag(second) Vᵀ on the components V.
    Spectral {
        /// Factor of M1.
        first: f64,
        /// Eigenvalue of M2 on each component, `(rank)`, above zero, in squared intensities.
        second: Vec<f64>,
        /// Whether λ²/second rises with λ by its form, whatever the data: then the components keep their order.
        is_rising: bool,
    },
    /// M1 = kept X, M2 = kept_pairs · C + (kept − kept_pairs) · blockdiag(C) + blockdiag(added).
    Blocks {
        /// Probability that a feature survives.
        kept: f64,
        /// Probability that two features of different blocks both survive.
        kept_pairs: f64,
        /// Block of each feature, `(n_features)`; the features of one block survive together.
        block_idx: Vec<usize>,
        /// Covariance of what takes the place of what does not survive, between features of one block, if it varies.
        added: Option<Covariance>,
    },
    /// T is one of some linear maps A_t, each with its probability: M1 = Σ p_t A_t X, M2 = Σ p_t A_t C A_tᵀ.
    Maps(Vec<(f64, Map)>),
    /// No closed form: to be estimated from draws.
    Sampled,
}

impl Moments {
    /// Of a noise that multiplies the moments of X by `kept`: M1 = kept X, M2 = kept C.
    pub(crate) fn proportional(pca: &Pca, kept: f64) -> Self {
        let second = pca.intensity_variances().into_iter().map(|variance| kept * variance).collect();
        Self::Spectral { first: kept, second, is_rising: true }
    }

    /// Of no noise at all.
    pub(crate) fn unchanged(pca: &Pca) -> Self {
        Self::proportional(pca, 1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_file_names_in_order_and_every_default_is_in_its_range() {
        let ids: Vec<&str> = ALL.iter().map(|it| it.info().id).collect();
        assert!(ids.is_sorted(), "{ids:?}");
        for strategy in ALL {
            let info = strategy.info();
            let file = format!("{}/noise/{}.rs", env!("CARGO_MANIFEST_DIR"), info.id);
            assert!(std::path::Path::new(&file).is_file(), "{file}");
            // Words of the file that this one was made from.
            let is_alike =
                |it: &&&dyn NoiseStrategy| it.info().title == info.title || it.info().summary == info.summary;
            assert_eq!(ALL.iter().filter(is_alike).count(), 1, "{} is called as another one", info.id);
            for it in info.parameters {
                assert!((it.min..=it.max).contains(&it.default) && it.step > 0.0, "{} {}", info.id, it.key);
                assert!(!it.is_whole || it.default.fract() == 0.0, "{} {}", info.id, it.key);
            }
        }
    }
}
