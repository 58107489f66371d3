//! The compact text of a drawing: `ground:key=value,key=value`, the same in links and on the command line.

use std::fmt;
use subspace_lab_words::{Code, Message, Tells, Words, t};

use subspace_lab_vocabulary::spec;

use super::{ALL, COMMON, Ground, GroundInfo, MAX_IMAGES, MAX_ORIGINAL_PX, Parameter};
use crate::error::ImageSetError;
use crate::parameters::{ParameterError, read_spec, shortened};

/// Why a drawing was refused.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{}", self.words())]
#[non_exhaustive]
pub enum DrawingError {
    /// No ground has this id.
    UnknownGround {
        /// As given.
        id: String,
        /// Ids that there are.
        known: String,
    },
    /// A parameter that there is not, or a value that is not possible.
    Parameter(#[from] ParameterError),
    /// The originals are coloured.
    NotGray {
        /// Name of the originals.
        name: String,
        /// Their channels.
        n_channels: usize,
    },
    /// The originals are large.
    LargeOriginals {
        /// Name of the originals.
        name: String,
        /// Their rows.
        height_px: usize,
        /// Their columns.
        width_px: usize,
    },
    /// Pictures are wanted, and no original is there for them.
    NoOriginals {
        /// Name of the originals.
        name: String,
        /// "analysed" or "held-out".
        which: Code,
    },
    /// The caller asked to stop.
    Cancelled,
    /// More pictures than are ever drawn.
    TooManyImages {
        /// As asked.
        n_images: usize,
    },
    /// The pictures do not make a set.
    ImageSet(#[from] ImageSetError),
}

impl Tells for DrawingError {
    fn message(&self) -> Message {
        match self {
            Self::UnknownGround { id, known } => t!(drawing_unknown_ground, id = id, known = known),
            Self::Parameter(error) => error.message(),
            Self::NotGray { name, n_channels } => t!(drawing_not_gray, name = name, n_channels = n_channels),
            Self::LargeOriginals { name, height_px, width_px } => t!(
                drawing_large_originals,
                max_original = MAX_ORIGINAL_PX,
                name = name,
                height_px = height_px,
                width_px = width_px
            ),
            Self::NoOriginals { name, which } => t!(drawing_no_originals, name = name, which = which),
            Self::Cancelled => t!(drawing_cancelled).into(),
            Self::TooManyImages { n_images } => {
                t!(drawing_too_many_images, n_images = n_images, max_images = MAX_IMAGES)
            }
            Self::ImageSet(error) => error.message(),
        }
    }
}

/// A ground with checked values, its own and the common ones.
#[derive(Clone)]
pub struct Drawing {
    pub(super) ground: &'static dyn Ground,
    /// Of [`COMMON`], then the ground's own.
    values: Vec<f64>,
}

impl Drawing {
    /// Reads a spec such as `gray:pixels=24,shift=0`.
    ///
    /// # Errors
    /// [`DrawingError::UnknownGround`] and [`DrawingError::Parameter`], naming what there is.
    pub fn parse(spec: &str) -> Result<Self, DrawingError> {
        let (id, rest) = spec::split(spec);
        let ground = *ALL.iter().find(|it| it.info().id == id).ok_or_else(|| DrawingError::UnknownGround {
            id: shortened(id),
            known: ALL.iter().map(|it| it.info().id).collect::<Vec<_>>().join(", "),
        })?;
        let values = read_spec(ground.info().id, parameters(ground.info()), rest)?;
        Ok(Self { ground, values })
    }

    /// The ground with every value as it is where a spec says nothing.
    pub fn on(ground: &'static dyn Ground) -> Self {
        Self { ground, values: parameters(ground.info()).map(|parameter| parameter.default).collect() }
    }

    /// What lies behind the digits.
    pub fn info(&self) -> &'static GroundInfo {
        self.ground.info()
    }

    /// The side of a picture in pixels.
    pub fn side_px(&self) -> usize {
        self.values[0] as usize
    }

    /// The longer side of a digit in pixels: its share of the picture's, rounded.
    pub fn digit_px(&self) -> usize {
        ((self.values[1] * self.values[0]).round() as usize).clamp(1, self.side_px())
    }

    /// Whether digits lie anywhere.
    pub fn is_shifted(&self) -> bool {
        self.values[2] > 0.0
    }

    /// Whether each digit has a random colour.
    pub fn is_painted(&self) -> bool {
        self.values[3] > 0.0
    }

    /// 3 if anything is coloured, else 1.
    pub fn n_channels(&self) -> usize {
        if self.is_painted() || self.is_ground_colored() { 3 } else { 1 }
    }

    /// What the pictures are called whose originals are called so.
    pub fn title(&self, originals: &Message) -> Message {
        let ground = self.ground.phrase(self.own());
        if self.is_painted() {
            t!(grounds_painted_on, originals = originals, ground = ground)
        } else {
            t!(grounds_on, originals = originals, ground = ground)
        }
    }

    pub(super) fn is_ground_colored(&self) -> bool {
        self.ground.is_colored(self.own())
    }

    /// Values of the ground's own parameters.
    pub(super) fn own(&self) -> &[f64] {
        &self.values[COMMON.len()..]
    }
}

/// All parameters of a drawing on a ground, in the order of specs.
pub(super) fn parameters(info: &'static GroundInfo) -> impl Iterator<Item = &'static Parameter> {
    COMMON.iter().chain(info.parameters)
}

impl GroundInfo {
    /// All that a spec with this ground takes: [`COMMON`], then its own.
    pub fn all_parameters(&'static self) -> impl Iterator<Item = &'static Parameter> {
        parameters(self)
    }
}

impl fmt::Display for Drawing {
    /// The spec with every value written out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let values = parameters(self.info()).zip(&self.values).map(|(it, value)| (it.key, value));
        spec::write(f, self.info().id, values)
    }
}

impl fmt::Debug for Drawing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Drawing({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(spec: &str) -> Result<String, DrawingError> {
        Drawing::parse(spec).map(|drawing| drawing.to_string())
    }

    #[test]
    fn specs_come_back_with_every_value_written_out() {
        assert_eq!(written("plain"), Ok("plain:pixels=16,size=0.75,shift=1,paint=0".to_owned()));
        assert_eq!(
            written("texture:color=1,pixels=8"),
            Ok("texture:pixels=8,size=0.75,shift=1,paint=0,contrast=1,color=1,falloff=1".to_owned())
        );
        for ground in ALL {
            let full = written(ground.info().id).expect("an id alone");
            assert_eq!(written(&full), Ok(full));
        }
    }

    #[test]
    fn bad_specs_are_refused_with_what_there_is() {
        for (spec, word) in [
            ("fog", "speckle"),
            ("plain:contrast=1", "pixels, size, shift, paint"),
            ("gray:pixels=7", "from 8 to 32"),
            ("gray:pixels=8.5", "whole"),
            ("gray:contrast=1.5", "from 0 to 1"),
            ("speckle:color=2", "color"),
            ("gray:size=", "size"),
            ("gray:size=NaN", "size"),
        ] {
            let error = Drawing::parse(spec).err().map(|error| error.to_string()).unwrap_or_default();
            assert!(error.contains(word), "{spec}: {error}");
        }
    }

    #[test]
    fn sizes_and_channels_follow_from_the_values() {
        let drawing = |spec| Drawing::parse(spec).expect("a good spec");
        assert_eq!((drawing("plain").digit_px(), drawing("plain:pixels=8,size=0.3").digit_px()), (12, 2));
        let channels = ["plain", "plain:paint=1", "gray", "color", "speckle", "speckle:color=1", "texture"];
        assert_eq!(channels.map(|spec| drawing(spec).n_channels()), [1, 3, 1, 3, 1, 3, 1]);
        assert_eq!(
            drawing("color:paint=1").title(&t!(verbatim, text = "Digits")).words(),
            "Digits in random colours on a random colour"
        );
    }
}
