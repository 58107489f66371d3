//! Places in a spectrum.

/// How much of the spectrum a handle takes.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Extent {
    /// The first so many components.
    Components(u32),
    /// The fewest components that together hold at least this share of the variance, 0 to 1.
    Share(f64),
}

/// A place in the spectrum.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Cut {
    /// Components before it.
    pub n_components: u32,
    /// Share of the variance that they hold, 0 to 1.
    pub share: f64,
}
