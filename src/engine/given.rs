//! What is loaded: images, or the moments of images that are elsewhere, with a sample of others.

use std::sync::Arc;

use subspace_lab_science::{Data, ImageSet, PcaError, Sums};

use crate::error::EngineError;

#[derive(Clone)]
pub(crate) enum Given {
    Images(ImageSet),
    Moments(Moments),
    /// What a copy of an analysis of moments has: enough to draw from.
    Sample(ImageSet),
}

#[derive(Clone)]
pub(crate) struct Moments {
    /// Of the analysed images.
    pub(crate) sums: Arc<Sums>,
    /// Held-out images; there may be none.
    pub(crate) sample: ImageSet,
    pub(crate) fingerprint: String,
}

impl Given {
    /// Images by position: all, or the sample.
    pub(crate) fn shown(&self) -> &ImageSet {
        match self {
            Self::Images(set) | Self::Sample(set) | Self::Moments(Moments { sample: set, .. }) => set,
        }
    }

    /// All images, for what needs every analysed one.
    pub(crate) fn images(&self) -> Result<&ImageSet, EngineError> {
        match self {
            Self::Images(set) => Ok(set),
            Self::Moments(_) | Self::Sample(_) => Err(PcaError::OnlyMoments.into()),
        }
    }

    /// What an analysis is of.
    pub(crate) fn data(&self) -> Result<Data<'_>, EngineError> {
        match self {
            Self::Images(set) => Ok(Data::Images(set)),
            Self::Moments(Moments { sums, .. }) => Ok(Data::Sums(sums)),
            Self::Sample(_) => Err(EngineError::OnlyACopy),
        }
    }

    pub(crate) fn are_moments(&self) -> bool {
        !matches!(self, Self::Images(_))
    }

    pub(crate) fn fingerprint(&self) -> &str {
        match self {
            Self::Images(set) | Self::Sample(set) => set.fingerprint(),
            Self::Moments(moments) => &moments.fingerprint,
        }
    }

    /// Class names with the number of their images, analysed and held out; empty without labels.
    pub(crate) fn classes(&self) -> Vec<(&str, u64)> {
        let set = self.shown();
        let (Some(labels), Some(counts)) = (set.labels(), set.class_counts()) else { return Vec::new() };
        let n_summed = |name: &str| match self {
            Self::Moments(Moments { sums, .. }) => {
                sums.classes().iter().find(|class| class.name == name).map_or(0, |class| class.n_images)
            }
            Self::Images(_) | Self::Sample(_) => 0,
        };
        let names = labels.classes.iter().map(String::as_str);
        names.zip(counts).map(|(name, n)| (name, n as u64 + n_summed(name))).collect()
    }

    /// Analysed images.
    pub(crate) fn n_train(&self) -> u64 {
        match self {
            Self::Images(set) | Self::Sample(set) => set.split().n_train as u64,
            Self::Moments(Moments { sums, .. }) => sums.n_images(),
        }
    }

    /// The positions as the science wants them, each checked against the images that are here.
    pub(crate) fn checked_positions(&self, image_idx: &[u32]) -> Result<Vec<usize>, EngineError> {
        let n_images = self.shown().n_images();
        let checked = |&i: &u32| match i as usize {
            position if position < n_images => Ok(position),
            _ if n_images == 0 && self.are_moments() => Err(EngineError::NoSample),
            _ => Err(EngineError::NoSuchImage { image_idx: i, n_images }),
        };
        image_idx.iter().map(checked).collect()
    }
}
