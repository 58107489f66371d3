//! # Moments of images as a file
//!
//! An archive for NumPy (`.npz`) with N, Σ x, Σ x xᵀ, the sums of each class, how the images were prepared and which parts are in
//! it; a sample of images that are in none of the sums may travel with it. [docs/moments.md](../../docs/moments.md) has every member.
//! Integers add up, so files of parts become the file of the whole to the last bit.
//!
//! Reading (`read.rs`), writing (`write.rs`) and gathering from images (`gather.rs`); bytes come from and go to whoever calls.

mod error;
mod gather;
mod parts;
mod read;
mod set;
mod write;

use std::collections::BTreeSet;

use subspace_lab_science::{Depth, Sums};

pub use error::MomentsFileError;
pub use gather::{Batch, Gathering};
pub use parts::{digest, fingerprint};
pub use read::{BEGINNING_BYTES, MAX_BYTES, is_moments, may_be_moments, read, read_partial};
pub use subspace_lab_science::{Pixels, Values};
pub use write::{write, write_partial};

use gather::{deepened, deepened_pixels};

/// The version that is written, and read.
pub const VERSION: i64 = 1;

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MomentsFile {
    /// The moments.
    pub sums: Sums,
    /// Fingerprints of the parts, in order; see [`fingerprint`].
    pub parts: Vec<String>,
    /// How the images were prepared: the options that change pixels.
    pub preparation: String,
    /// Images that are in none of the sums.
    pub sample: Option<Sample>,
}

/// Images that travel with the moments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// Values `(n_images * n_features)`, of the depth of the sums.
    pub pixels: Pixels,
    /// Class of each image by name, if it has one.
    pub classes: Vec<Option<String>>,
}

/// A file that is not done, and where it goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partial {
    /// What was gathered.
    pub gathering: Gathering,
    /// How the images are prepared.
    pub preparation: String,
    /// What the whole run was told to do, as a digest.
    pub order: String,
    /// Inputs that are done with, and how far the next one is.
    pub n_done: [u64; 2],
}

impl MomentsFile {
    /// What one run has gathered: a file of one part.
    ///
    /// # Errors
    /// [`MomentsFileError::NoImages`] if there are none in the sums.
    pub fn of_run(gathering: Gathering, preparation: String) -> Result<Self, MomentsFileError> {
        let (sums, sample) = gathering.into_parts();
        if sums.n_images() == 0 {
            return Err(MomentsFileError::NoImages);
        }
        Ok(Self { parts: vec![fingerprint(&sums)], sums, preparation, sample })
    }

    /// Adds the file of other images of the same preparation. Moments of 8 bits become those of 16 where the others are, which
    /// is exact too: a 255th is 257 of 65535.
    ///
    /// # Errors
    /// [`MomentsFileError`] if they do not add up, or a part would be in it twice.
    pub fn merge(&mut self, mut other: Self) -> Result<(), MomentsFileError> {
        if self.preparation != other.preparation {
            let (one, other) = (self.preparation.clone(), other.preparation);
            return Err(MomentsFileError::Preparations { one, other });
        }
        let mut parts: BTreeSet<String> = self.parts.iter().cloned().collect();
        for part in &other.parts {
            if !parts.insert(part.clone()) {
                return Err(MomentsFileError::Twice { part: part.clone() });
            }
        }
        if self.sums.depth() != other.sums.depth() {
            self.deepen()?;
            other.deepen()?;
        }
        self.sums.merge(&other.sums)?;
        self.parts = parts.into_iter().collect();
        match (&mut self.sample, other.sample) {
            (Some(sample), Some(more)) => sample.append(more),
            (sample @ None, more) => *sample = more,
            (Some(_), None) => {}
        }
        Ok(())
    }

    fn deepen(&mut self) -> Result<(), MomentsFileError> {
        if self.sums.depth() == Depth::Eight {
            self.sums = deepened(&self.sums)?;
            if let Some(sample) = &mut self.sample {
                sample.pixels = deepened_pixels(&sample.pixels);
            }
        }
        Ok(())
    }
}

impl Sample {
    /// How many images.
    pub fn n_images(&self) -> usize {
        self.classes.len()
    }

    fn append(&mut self, more: Self) {
        match (&mut self.pixels, more.pixels) {
            (Pixels::Eight(values), Pixels::Eight(more)) => values.extend(more),
            (Pixels::Sixteen(values), Pixels::Sixteen(more)) => values.extend(more),
            // Depths were made the same before.
            _ => return,
        }
        self.classes.extend(more.classes);
    }
}

#[cfg(test)]
mod tests;
