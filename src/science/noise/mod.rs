#![doc = include_str!("README.md")]

mod components;
mod gaussian;
mod mask;
mod none;
mod power;

use std::fmt;

use crate::image_set::ImageShape;
use crate::spectrum::Spectrum;

/// Every strategy, by id.
pub static ALL: [&dyn NoiseStrategy; 5] =
    [&components::Components, &gaussian::Gaussian, &mask::Mask, &none::None, &power::Power];

/// One way to corrupt images.
pub trait NoiseStrategy: Sync {
    /// Id, meaning and parameters.
    fn info(&self) -> &'static NoiseInfo;

    /// The exact second moments; `values` has one checked value per parameter, in their order.
    fn moments(&self, values: &[f64], data: &DataFacts<'_>) -> Moments;
}

/// What a strategy is called and takes.
#[derive(Debug)]
pub struct NoiseInfo {
    /// As in specs.
    pub id: &'static str,
    /// One line for people.
    pub summary: &'static str,
    /// In the order of their values.
    pub parameters: &'static [Parameter],
}

/// One number that a strategy takes.
#[derive(Debug)]
pub struct Parameter {
    /// As in specs.
    pub key: &'static str,
    /// What it is, with its unit.
    pub meaning: &'static str,
    /// Least value.
    pub min: f64,
    /// Largest value.
    pub max: f64,
    /// Whether it has to be a whole number.
    pub is_whole: bool,
    /// The value where a spec leaves it out.
    pub default: f64,
}

/// What moments may depend on.
#[derive(Debug, Clone, Copy)]
pub struct DataFacts<'a> {
    /// Geometry of the images.
    pub shape: ImageShape,
    /// Their spectrum.
    pub spectrum: &'a Spectrum,
}

/// Second moments of corrupted images, divided by N. Factors common to all of M1 or M2 change no subspace and are left out.
#[derive(Debug, Clone, PartialEq)]
pub enum Moments {
    /// M2 = V diag(second) Vᵀ on the components V: `(rank)` eigenvalues above zero.
    Spectral {
        /// Eigenvalue on each component.
        second: Vec<f64>,
    },
    /// M2 = kept_pairs · C + (kept − kept_pairs) · blockdiag(C), C the covariance.
    Blocks {
        /// Probability that a feature survives.
        kept: f64,
        /// Probability that two features of different blocks both survive.
        kept_pairs: f64,
        /// Block of each feature, `(n_features)`; the features of one block survive together.
        block_idx: Vec<usize>,
    },
}

/// Why a spec was refused.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum NoiseError {
    /// No strategy has this id.
    #[error("there is no noise `{id}`; there are {known}")]
    UnknownId {
        /// As given.
        id: String,
        /// Ids that there are.
        known: String,
    },
    /// The strategy has no such parameter.
    #[error("noise `{id}` has no `{key}`; it has {known}")]
    UnknownKey {
        /// The strategy.
        id: &'static str,
        /// As given.
        key: String,
        /// Keys that there are.
        known: String,
    },
    /// A value is no number of its range.
    #[error("`{key}={value}` is not possible: {key} is {meaning}, {kind} from {min} to {max}")]
    Value {
        /// The parameter.
        key: &'static str,
        /// As given.
        value: String,
        /// What the parameter is.
        meaning: &'static str,
        /// "a number" or "a whole number".
        kind: &'static str,
        /// Least value.
        min: f64,
        /// Largest value.
        max: f64,
    },
}

/// A strategy with its values.
#[derive(Clone)]
pub struct Noise {
    strategy: &'static dyn NoiseStrategy,
    values: Vec<f64>,
}

impl Noise {
    /// Reads a spec such as `mask:ratio=0.75,patch=4`.
    ///
    /// # Errors
    /// [`NoiseError`], naming what there is.
    pub fn parse(spec: &str) -> Result<Self, NoiseError> {
        let (id, rest) = spec.split_once(':').unwrap_or((spec, ""));
        let strategy = *ALL
            .iter()
            .find(|it| it.info().id == id)
            .ok_or_else(|| NoiseError::UnknownId { id: id.to_owned(), known: ALL.map(|it| it.info().id).join(", ") })?;
        let info = strategy.info();
        let mut values: Vec<f64> = info.parameters.iter().map(|parameter| parameter.default).collect();
        for part in rest.split(',').filter(|part| !part.is_empty()) {
            let (key, text) = part.split_once('=').unwrap_or((part, ""));
            let position = info.parameters.iter().position(|it| it.key == key).ok_or_else(|| {
                let known: Vec<_> = info.parameters.iter().map(|it| it.key).collect();
                let known = if known.is_empty() { "no parameters".to_owned() } else { known.join(", ") };
                NoiseError::UnknownKey { id: info.id, key: key.to_owned(), known }
            })?;
            values[position] = info.parameters[position].read(text)?;
        }
        Ok(Self { strategy, values })
    }

    /// The exact second moments on this data.
    pub fn moments(&self, data: &DataFacts<'_>) -> Moments {
        self.strategy.moments(&self.values, data)
    }
}

impl fmt::Display for Noise {
    /// The spec with every value written out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let info = self.strategy.info();
        f.write_str(info.id)?;
        for (i, (parameter, value)) in info.parameters.iter().zip(&self.values).enumerate() {
            write!(f, "{}{}={value}", if i == 0 { ':' } else { ',' }, parameter.key)?;
        }
        Ok(())
    }
}

impl Parameter {
    fn read(&'static self, text: &str) -> Result<f64, NoiseError> {
        let number = text.trim().parse::<f64>().ok();
        number.filter(|n| (self.min..=self.max).contains(n) && (!self.is_whole || n.fract() == 0.0)).ok_or_else(|| {
            NoiseError::Value {
                key: self.key,
                value: text.to_owned(),
                meaning: self.meaning,
                kind: if self.is_whole { "a whole number" } else { "a number" },
                min: self.min,
                max: self.max,
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_file_names_in_order_and_every_default_is_in_its_range() {
        let ids = ALL.map(|it| it.info().id);
        assert!(ids.is_sorted(), "{ids:?}");
        for strategy in ALL {
            let info = strategy.info();
            let file = format!("{}/noise/{}.rs", env!("CARGO_MANIFEST_DIR"), info.id);
            assert!(std::path::Path::new(&file).is_file(), "{file}");
            for it in info.parameters {
                assert_eq!(it.read(&it.default.to_string()), Ok(it.default), "{} {}", info.id, it.key);
            }
        }
    }

    #[test]
    fn specs_come_back_with_every_value_written_out() {
        let written = |spec| Noise::parse(spec).map(|noise| noise.to_string());
        assert_eq!(written("none"), Ok("none".to_owned()));
        assert_eq!(written("gaussian:sigma=2"), Ok("gaussian:sigma=2".to_owned()));
        let full = written("mask:patch=4,ratio=0.75").expect("a good spec");
        assert!(full.starts_with("mask:ratio=0.75,patch=4"), "{full}");
        assert_eq!(written(&full), Ok(full));
    }

    #[test]
    fn bad_specs_are_refused_with_what_there_is() {
        for (spec, word) in [
            ("fog", "gaussian"),
            ("mask:size=2", "patch"),
            ("mask:ratio=1.5", "0.99"),
            ("mask:patch=2.5", "whole"),
            ("gaussian:sigma=", "sigma"),
            ("gaussian:sigma=NaN", "sigma"),
            ("none:x=1", "no parameters"),
        ] {
            let error = Noise::parse(spec).err().map(|error| error.to_string()).unwrap_or_default();
            assert!(error.contains(word), "{spec}: {error}");
        }
    }
}
