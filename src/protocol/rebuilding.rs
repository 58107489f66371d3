//! The nonlinear autoencoder of the step Learning: what a lane trains it on, and what it tells after each epoch.

use serde::{Deserialize, Serialize};
use subspace_lab_words::Message;

use crate::event::Pictures;
use crate::lane::{Accuracy, Material};

/// Which images an autoencoder is trained on, and how they are corrupted on their way in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskRebuilding {
    /// The noise as a spec; `none` for none.
    pub noise: String,
    /// Values of its code, K, at which the closed form is compared.
    pub n_code: u32,
    /// Most analysed images to train on, and most held-out images to test on; a larger set is drawn from with the seed.
    pub max_train: u32,
    /// See `max_train`.
    pub max_test: u32,
    /// Seed of the draw.
    pub seed: u64,
}

/// What goes with the images for training an autoencoder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RebuildingMaterial {
    /// Images and all components.
    pub material: Material,
    /// Images that the analysis was made of.
    pub n_samples: u32,
    /// Variance on each component, in squared intensities.
    pub variances: Vec<f64>,
    /// Variance of all pixel values together.
    pub total_variance: f64,
    /// The noise as a spec with every parameter; empty for none.
    pub noise: String,
    /// Codes of the best linear denoiser, clean images to test on, image after image, each `n_code` numbers; little-endian
    /// single precision. Empty if there are none.
    #[serde(with = "serde_bytes")]
    pub closed_form: Vec<u8>,
    /// Values of a code.
    pub n_code: u32,
    /// Why there is no closed form to compare with, in a sentence; `None` if there is, or without a noise.
    pub absent: Option<Message>,
}

/// What is known before the first epoch.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Begun {
    /// The autoencoder as a spec, with every parameter.
    pub spec: String,
    /// The noise as a spec with every parameter; empty for none.
    pub noise: String,
    /// Widths of its layers, from images to images.
    pub widths: Vec<u32>,
    /// Epochs in all.
    pub n_epochs: u32,
    /// Images that it is trained on.
    pub n_train: u32,
    /// Images that it is tested on.
    pub n_test: u32,
    /// Positions in the set of the images drawn: the first ones of those to test on.
    pub image_idx: Vec<u32>,
    /// These as they are.
    pub originals: Pictures,
    /// These as they go in, if a noise corrupts them.
    pub inputs: Option<Pictures>,
    /// Share of the variance of the images to test on that PCA with as many dimensions as the code leaves, clean images; none with a
    /// noise, whose inputs are others.
    pub pca_unexplained: Option<f64>,
    /// Overlap of the closed form's codes with PCA's, where there is a closed form to compare with.
    pub closed_form_with_pca: Option<f64>,
    /// Why there is none, in a sentence; `None` if there is, or without a noise.
    pub absent: Option<Message>,
}

/// The state of an autoencoder after an epoch.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RebuiltEpoch {
    /// Epochs done; 0 before the first.
    pub n_done: u32,
    /// Share of the variance of the images trained on that was not rebuilt, on average over the epoch; none before the first.
    pub unexplained: Option<f64>,
    /// The same of the images to test on, after the epoch.
    pub test_unexplained: Option<f64>,
    /// Slope of the rebuilt images to test on along each component on the images themselves: 1 is learned, 0 is not; none where
    /// its standard error is above 0.25.
    pub slopes: Vec<Option<f32>>,
    /// Accuracy of a linear map from the codes of clean images to classes; none without labels of two to
    /// [`crate::lane::MAX_READ_CLASSES`] classes.
    pub code_accuracy: Option<Accuracy>,
    /// Mean squared cosine between what its codes of the clean images to test on span and what PCA's span, for as many values; none
    /// where images to test on are fewer than twice the values.
    pub overlap_with_pca: Option<f64>,
    /// The same with the codes of the closed form.
    pub overlap_with_closed_form: Option<f64>,
    /// The images of [`Begun`] as they come out.
    pub rebuilt: Pictures,
    /// Mean squared error per pixel value of each, intensities 0..1.
    pub errors: Vec<f64>,
    /// Hexadecimal digest of all weights: equal wherever this runs on the same material.
    pub fingerprint: String,
}

/// Slope from which a component counts as half learned.
const HALF: f32 = 0.5;

/// Neighbouring components whose slopes are averaged, as a part of their place.
const NEIGHBOURHOOD: usize = 8;

impl RebuiltEpoch {
    /// Mean of the known slopes of component `k`, counted from 1, and of the eighth of its place on either side; `None` if none is
    /// known, or there is no such component.
    pub fn slope_near(&self, k: usize) -> Option<f32> {
        let beside = k / NEIGHBOURHOOD;
        let first = k.checked_sub(1 + beside)?;
        let slopes = self.slopes.get(first..(k + beside).min(self.slopes.len()))?;
        let known: Vec<f32> = slopes.iter().copied().flatten().collect();
        (k <= self.slopes.len() && !known.is_empty()).then(|| known.iter().sum::<f32>() / known.len() as f32)
    }

    /// The first components of which at least half comes back, without a gap; `None` if not even the first one's slope is known.
    pub fn n_half_learned(&self) -> Option<usize> {
        self.slopes.first().copied().flatten()?;
        Some(self.slopes.iter().take_while(|slope| slope.is_some_and(|slope| slope >= HALF)).count())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn epoch(slopes: Vec<Option<f32>>) -> RebuiltEpoch {
        RebuiltEpoch {
            n_done: 1,
            unexplained: None,
            test_unexplained: None,
            slopes,
            code_accuracy: None,
            overlap_with_pca: None,
            overlap_with_closed_form: None,
            rebuilt: Pictures { height_px: 0, width_px: 0, rgba: Vec::new() },
            errors: Vec::new(),
            fingerprint: String::new(),
        }
    }

    #[test]
    fn slopes_are_averaged_where_they_are_known() {
        let mut slopes = vec![Some(1.0); 6];
        slopes.extend([Some(0.8), None, Some(0.2)]);
        let it = epoch(slopes);
        assert_eq!((it.slope_near(1), it.slope_near(8), it.slope_near(9)), (Some(1.0), Some(0.5), Some(0.2)));
        assert_eq!((it.slope_near(0), it.slope_near(10), it.n_half_learned()), (None, None, Some(7)));
        assert_eq!((epoch(vec![None]).slope_near(1), epoch(vec![None, Some(1.0)]).n_half_learned()), (None, None));
    }
}
