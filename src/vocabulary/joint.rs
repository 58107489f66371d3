//! Encoders that learn labels and pictures at once, and what they are worth.

use crate::Accuracy;

/// What the error of the pictures weighs beside that of the labels (paper, section 2).
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Weight {
    /// λ → 0⁺: labels first, pictures with what is left.
    Labels,
    /// λ on the error of the pictures, above 0 and finite.
    Both(f64),
    /// λ → ∞: PCA.
    Pictures,
}

/// Every weight that can be chosen, from the labels to the pictures.
pub const WEIGHTS: [Weight; 18] = [
    Weight::Labels,
    Weight::Both(0.00001),
    Weight::Both(0.00002),
    Weight::Both(0.00005),
    Weight::Both(0.0001),
    Weight::Both(0.0002),
    Weight::Both(0.0005),
    Weight::Both(0.001),
    Weight::Both(0.002),
    Weight::Both(0.005),
    Weight::Both(0.01),
    Weight::Both(0.02),
    Weight::Both(0.05),
    Weight::Both(0.1),
    Weight::Both(0.2),
    Weight::Both(0.5),
    Weight::Both(1.0),
    Weight::Pictures,
];

impl Weight {
    /// Its name in links.
    pub fn name(self) -> String {
        match self {
            Self::Labels => "labels".to_owned(),
            Self::Both(lambda) => lambda.to_string(),
            Self::Pictures => "pca".to_owned(),
        }
    }

    /// The weight with this name; `None` if it cannot be chosen.
    pub fn from_name(name: &str) -> Option<Self> {
        WEIGHTS.into_iter().find(|weight| weight.name() == name)
    }

    /// Where it stands among [`WEIGHTS`].
    pub fn stop(self) -> usize {
        WEIGHTS.iter().position(|weight| *weight == self).unwrap_or_default()
    }
}

/// One encoder among those of all λ.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct JointPoint {
    /// Its λ.
    pub weight: Weight,
    /// Share of the labels' variance that the probe explains on the analysed images.
    pub r2: f64,
    /// On the images that it was solved for.
    pub analysed: Quality,
    /// On those held out; `None` if there are none.
    pub held_out: Option<Quality>,
}

/// What an encoder is worth on some images.
#[derive(Debug, Clone, Copy, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Quality {
    /// Squared error of the rebuilt images over their squared distance from the analysed mean, 0 to 1 on analysed images.
    pub error: f64,
    /// Images that the error is over.
    pub n: u32,
    /// Of the least-squares probe on the codes; `None` if no image has a label.
    pub accuracy: Option<Accuracy>,
}
