//! What image sets can be drawn here.

use serde::{Deserialize, Serialize};
use subspace_lab_words::Code;

use crate::noise::ParameterInfo;

/// What the name of a set that is drawn here begins with; its spec follows.
pub const DRAWN: &str = "drawn:";

/// The spec in the name of a set that is drawn here; `None` for any other set.
pub fn spec_of(name: &str) -> Option<&str> {
    name.strip_prefix(DRAWN)
}

/// A ground that digits can be drawn on, as much as it takes to build a form. Specs are those of noises in form
/// ([`crate::noise::NoiseSpec`] takes them apart).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GroundInfo {
    /// As in specs.
    pub id: String,
    /// On a button.
    pub title: Code,
    /// What lies behind the digits.
    pub summary: Code,
    /// In order: those of every ground, then its own.
    pub parameters: Vec<ParameterInfo>,
    /// The spec with every value as it is where nothing is said.
    pub default_spec: String,
}

/// How a set was drawn: the same source, spec and seed give the same images.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawn {
    /// The spec with every value written out.
    pub spec: String,
    /// The seed.
    pub seed: u64,
}
