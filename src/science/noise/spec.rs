//! The compact text of a noise: `id:key=value,key=value`, the same in links, reports and on the command line.

use std::fmt;
use std::ops::Index;
use subspace_lab_words::{Message, Tells, Words, t};

use rand_chacha::ChaCha8Rng;
use subspace_lab_vocabulary::spec;

use super::{ALL, Moments, NoiseInfo, NoiseStrategy};
use crate::parameters::{ParameterError, read_values, shortened};
use crate::pca::Pca;

/// Cells along each side of a drawn pattern.
pub const GRID_SIDE: usize = 8;

/// The key of a drawn pattern: 16 hexadecimal digits, two per row of the pattern, leftmost cell first.
const GRID_KEY: &str = "drop";

/// Checked values of a strategy's parameters.
#[derive(Debug, Clone, PartialEq)]
pub struct Values {
    numbers: Vec<f64>,
    grid: u64,
}

impl Values {
    /// Whether a cell of the drawn pattern is marked; cells past the edge are not.
    pub fn is_marked(&self, row: usize, column: usize) -> bool {
        row < GRID_SIDE && column < GRID_SIDE && self.grid >> (63 - (row * GRID_SIDE + column)) & 1 == 1
    }
}

/// The value of the parameter at a position.
impl Index<usize> for Values {
    type Output = f64;

    fn index(&self, position: usize) -> &f64 {
        &self.numbers[position]
    }
}

/// Why a spec was refused.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{}", self.words())]
#[non_exhaustive]
pub enum NoiseError {
    /// No strategy has this id.
    UnknownId {
        /// As given.
        id: String,
        /// Ids that there are.
        known: String,
    },
    /// A parameter that there is not, or a value that is not possible.
    Parameter(#[from] ParameterError),
    /// A pattern is not one.
    Grid {
        /// As given.
        value: String,
    },
}

impl Tells for NoiseError {
    fn message(&self) -> Message {
        match self {
            Self::UnknownId { id, known } => t!(noise_spec_unknown_id, id = id, known = known),
            Self::Parameter(error) => error.message(),
            Self::Grid { value } => t!(noise_spec_grid, value = value),
        }
    }
}

/// A strategy with its values.
#[derive(Clone)]
pub struct Noise {
    strategy: &'static dyn NoiseStrategy,
    values: Values,
}

impl Noise {
    /// Reads a spec such as `mask:ratio=0.75,patch=4`.
    ///
    /// # Errors
    /// [`NoiseError`], naming what there is.
    pub fn parse(spec: &str) -> Result<Self, NoiseError> {
        let (id, rest) = spec::split(spec);
        let strategy = *ALL.iter().find(|it| it.info().id == id).ok_or_else(|| NoiseError::UnknownId {
            id: shortened(id),
            known: ALL.iter().map(|it| it.info().id).collect::<Vec<_>>().join(", "),
        })?;
        let info = strategy.info();
        let is_grid = |key: &str| info.takes_grid && key == GRID_KEY;
        let mut grid = DEFAULT_GRID;
        for (_, text) in spec::pairs(rest).filter(|(key, _)| is_grid(key)) {
            grid = read_grid(text)?;
        }
        let others = spec::pairs(rest).filter(|(key, _)| !is_grid(key));
        let numbers = read_values(info.id, info.parameters, others, info.takes_grid.then_some(GRID_KEY))?;
        let values = Values { numbers, grid };
        Ok(Self { strategy, values })
    }

    /// No noise at all.
    pub fn none() -> Self {
        Self { strategy: &super::none::None, values: Values { numbers: Vec::new(), grid: 0 } }
    }

    /// What kind it is.
    pub fn info(&self) -> &'static NoiseInfo {
        self.strategy.info()
    }

    /// Its second moments on this data.
    pub fn moments(&self, pca: &Pca) -> Moments {
        self.strategy.moments(&self.values, pca)
    }

    /// What it adds to a picture on average, `(n_features)` intensities; see [`NoiseStrategy::shift`].
    pub fn shift(&self, pca: &Pca) -> Option<Vec<f64>> {
        self.strategy.shift(&self.values, pca)
    }

    /// Turns a centered image into one draw of T(x), from the stream alone.
    pub fn corrupt(&self, pca: &Pca, image: &mut [f32], stream: &mut ChaCha8Rng) {
        self.strategy.corrupt(&self.values, pca, image, stream);
    }
}

/// The middle of the image.
const DEFAULT_GRID: u64 = 0x0000_3c3c_3c3c_0000;

fn read_grid(text: &str) -> Result<u64, NoiseError> {
    let is_grid = text.len() == 16 && text.bytes().all(|b| b.is_ascii_hexdigit());
    let refused = || NoiseError::Grid { value: shortened(text) };
    u64::from_str_radix(text, 16).ok().filter(|_| is_grid).ok_or_else(refused)
}

impl fmt::Display for Noise {
    /// The spec with every value written out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let info = self.info();
        let grid = info.takes_grid.then(|| (GRID_KEY, format!("{:016x}", self.values.grid)));
        let numbers = info.parameters.iter().zip(&self.values.numbers).map(|(it, value)| (it.key, value.to_string()));
        spec::write(f, info.id, grid.into_iter().chain(numbers))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(spec: &str) -> Result<String, NoiseError> {
        Noise::parse(spec).map(|noise| noise.to_string())
    }

    #[test]
    fn specs_come_back_with_every_value_written_out() {
        assert_eq!(written("none"), Ok("none".to_owned()));
        assert_eq!(written("gaussian:sigma=2"), Ok("gaussian:sigma=2".to_owned()));
        let full = written("mask:patch=4,ratio=0.75").expect("a good spec");
        assert!(full.starts_with("mask:ratio=0.75,patch=4"), "{full}");
        for strategy in ALL {
            let full = written(strategy.info().id).expect("an id alone");
            assert_eq!(written(&full), Ok(full));
        }
    }

    #[test]
    fn a_pattern_is_read_row_by_row_from_the_left() {
        let noise = Noise::parse("pattern:drop=8100000000000001").expect("a good spec");
        let marked: Vec<_> = (0..81).map(|i| (i / 9, i % 9)).filter(|&(r, c)| noise.values.is_marked(r, c)).collect();
        assert_eq!(marked, [(0, 0), (0, 7), (7, 7)]);
        assert!(written("pattern:drop=8100000000000001").is_ok_and(|spec| spec.contains("8100000000000001")));
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
            ("pattern:drop=12", "16 hexadecimal"),
            ("pattern:drop=+100000000000001", "16 hexadecimal"),
            ("mask:drop=8100000000000001", "patch"),
        ] {
            let error = Noise::parse(spec).err().map(|error| error.to_string()).unwrap_or_default();
            assert!(error.contains(word), "{spec}: {error}");
        }
    }
}
