//! What an analysis is of: images, or their moments where the images are elsewhere.

use crate::error::PcaError;
use crate::image_set::{ImageSet, ImageShape};
use crate::sums::Sums;
use crate::values::Depth;

/// The analysed images, or what was summed of them.
#[derive(Debug, Clone, Copy)]
pub enum Data<'a> {
    /// Themselves: those of the set that are analysed.
    Images(&'a ImageSet),
    /// Their moments: enough for what needs no single one.
    Sums(&'a Sums),
}

impl<'a> From<&'a ImageSet> for Data<'a> {
    fn from(set: &'a ImageSet) -> Self {
        Self::Images(set)
    }
}

impl<'a> From<&'a Sums> for Data<'a> {
    fn from(sums: &'a Sums) -> Self {
        Self::Sums(sums)
    }
}

impl<'a> Data<'a> {
    /// The images, for what needs every one of them.
    ///
    /// # Errors
    /// [`PcaError::OnlyMoments`] if they are elsewhere.
    pub fn images(self) -> Result<&'a ImageSet, PcaError> {
        match self {
            Self::Images(set) => Ok(set),
            Self::Sums(_) => Err(PcaError::OnlyMoments),
        }
    }

    /// Geometry of every image.
    pub fn shape(self) -> ImageShape {
        match self {
            Self::Images(set) => set.shape(),
            Self::Sums(sums) => sums.shape(),
        }
    }

    /// Bits of each value.
    pub fn depth(self) -> Depth {
        match self {
            Self::Images(set) => set.depth(),
            Self::Sums(sums) => sums.depth(),
        }
    }

    /// The value that means intensity 1.
    pub fn max_value(self) -> u16 {
        match self {
            Self::Images(set) => set.max_value(),
            Self::Sums(sums) => sums.max_value(),
        }
    }

    /// Analysed images, N.
    pub(crate) fn n_samples(self) -> u64 {
        match self {
            Self::Images(set) => set.split().n_train as u64,
            Self::Sums(sums) => sums.n_images(),
        }
    }
}
