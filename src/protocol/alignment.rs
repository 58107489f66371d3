//! What the labels have to do with the spectrum, in a few figures.

use serde::{Deserialize, Serialize};
use subspace_lab_words::Message;

/// Alignment of reconstruction with labels at shares of the variance, and what all components explain of the labels.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Alignment {
    /// In the order asked.
    pub at: Vec<AlignmentAt>,
    /// R² of the least-squares probe of all components on the analysed images; `None` if one of them has no label.
    pub r2: Option<f64>,
    /// The same less what chance adds; `None` where the probe fits any labels wholly.
    pub r2_corrected: Option<f64>,
    /// On held-out images, below 0 where the probe does more harm than good; `None` if there are none with labels.
    pub r2_held_out: Option<f64>,
    /// Why there is no alignment, in a sentence; `None` if there is.
    pub absent: Option<Message>,
    /// Why there is no corrected alignment, in a sentence; `None` if there is.
    pub not_corrected: Option<Message>,
}

/// Alignment of the least number of components that hold a share of the variance, as fractions of 1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct AlignmentAt {
    /// The share asked for.
    pub share: f64,
    /// Components.
    pub n_components: u32,
    /// By the authors' definition, where it exists.
    pub alignment: Option<f64>,
    /// Bias-corrected, where it exists.
    pub corrected: Option<f64>,
}
