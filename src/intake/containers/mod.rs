//! Files that hold images without being one: one file each, and one line in [`ALL`].

pub(crate) mod array;
mod cifar;
pub(crate) mod fit;
mod gzip;
mod idx;
pub(crate) mod npy;
mod npz;
mod text;
mod zip;

use std::ops::ControlFlow;

use crate::error::Refusal;
use crate::{Intake, Tell};

/// A file as it was given or unpacked.
#[derive(Clone, Copy)]
pub(crate) struct Given<'a> {
    /// Its path; behind an archive's, if it lies in one.
    pub(crate) path: &'a str,
    pub(crate) bytes: &'a [u8],
    /// In how many archives it lies.
    pub(crate) depth: u32,
}

impl Given<'_> {
    /// The ending of its name, in lower case, without the dot.
    pub(crate) fn ending(&self) -> String {
        ending(self.path)
    }
}

/// One kind of container.
pub(crate) struct Container {
    /// What people call it.
    pub(crate) name: &'static str,
    /// Endings of file names, in lower case.
    pub(crate) endings: &'static [&'static str],
    /// Whether a file is one, or was meant to be.
    pub(crate) matches: fn(&Given<'_>) -> bool,
    /// Takes the images out.
    pub(crate) read: fn(&mut Intake, Given<'_>, Tell<'_>) -> Result<ControlFlow<()>, Refusal>,
}

/// Every container that is read; the first one that matches is taken.
pub(crate) const ALL: &[Container] =
    &[npz::CONTAINER, zip::CONTAINER, npy::CONTAINER, gzip::CONTAINER, idx::CONTAINER, cifar::CONTAINER];

/// The container that a file is.
pub(crate) fn of(given: &Given<'_>) -> Option<&'static Container> {
    ALL.iter().find(|container| (container.matches)(given))
}

/// The ending of a file name, in lower case, without the dot.
pub(crate) fn ending(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.rsplit_once('.').map_or_else(String::new, |(_, ending)| ending.to_ascii_lowercase())
}
