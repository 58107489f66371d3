//! What a linear probe needs and gives: a label for every analysed image, and a count of images read right.

use ndarray::Array2;
use subspace_lab_vocabulary::Accuracy;
use subspace_lab_words::{Message, Tells, Words, t};

use crate::alignment::NoAlignment;
use crate::image_set::ImageSet;
use crate::pca::Pca;
use crate::steps::Steps;
use crate::values::of_either;

/// Images held by a block of scores.
pub(crate) const BLOCK: usize = 256;

/// Why there is no probe.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.words())]
pub enum NoProbe {
    /// Fewer than two classes.
    Labels(#[from] NoAlignment),
    /// Scores are orthonormal over all analysed images, so each of them has to have a label.
    Unlabelled {
        /// Analysed images without a label.
        n_unlabelled: usize,
        /// Analysed images.
        n_samples: usize,
    },
}

impl Tells for NoProbe {
    fn message(&self) -> Message {
        match self {
            Self::Labels(error) => error.message(),
            Self::Unlabelled { n_unlabelled, n_samples } => {
                t!(no_probe_unlabelled, n_unlabelled = n_unlabelled, n_samples = n_samples)
            }
        }
    }
}

/// Counts images read right.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Tally {
    pub(crate) n_right: u32,
    pub(crate) n: u32,
}

impl Tally {
    /// Counts one more image.
    pub(crate) fn count(&mut self, is_right: bool) {
        self.n += 1;
        self.n_right += u32::from(is_right);
    }

    pub(crate) fn accuracy(self) -> Accuracy {
        Accuracy::of(self.n_right, self.n)
    }
}

/// The classes of the analysed images, which all have one.
#[derive(Debug, Clone)]
pub(crate) struct Classes {
    /// Of each analysed image.
    pub(crate) class_idx: Vec<u16>,
    /// Share of the analysed images in each class.
    pub(crate) shares: Vec<f64>,
}

impl Classes {
    pub(crate) fn of_analysed(set: &ImageSet) -> Result<Self, NoProbe> {
        let labels = set.labels().ok_or(NoAlignment::NoLabels)?;
        let n_samples = set.split().n_train;
        let given = labels.class_idx.get(..n_samples).ok_or(NoAlignment::NoLabels)?;
        let class_idx: Vec<u16> = given.iter().flatten().copied().collect();
        let mut shares = vec![0.0; labels.classes.len()];
        class_idx.iter().for_each(|&class| shares[usize::from(class)] += 1.0 / n_samples as f64);
        let present: Vec<usize> = (0..shares.len()).filter(|&class| shares[class] > 0.0).collect();
        match present.as_slice() {
            [] => Err(NoAlignment::NoLabels.into()),
            &[class] => Err(NoAlignment::OneClass(labels.classes[class].clone()).into()),
            _ if class_idx.len() < n_samples => {
                Err(NoProbe::Unlabelled { n_unlabelled: n_samples - class_idx.len(), n_samples })
            }
            _ => Ok(Self { class_idx, shares }),
        }
    }

    /// Classes that analysed images have.
    pub(crate) fn n_present(&self) -> usize {
        self.shares.iter().filter(|share| **share > 0.0).count()
    }

    /// ‖Y‖² of the centered one-hot labels.
    pub(crate) fn total(&self) -> f64 {
        let n = self.class_idx.len() as f64;
        self.shares.iter().map(|share| n * share * (1.0 - share)).sum()
    }

    /// The class that a row of outputs, less the class shares, speaks for; the first of equals.
    pub(crate) fn chosen<'a>(&self, outputs: impl Iterator<Item = &'a f64>) -> usize {
        let (mut best, mut largest) = (0, f64::NEG_INFINITY);
        for (class, (output, share)) in outputs.zip(&self.shares).enumerate() {
            if output + share > largest {
                (best, largest) = (class, output + share);
            }
        }
        best
    }
}

/// Intensities of some images less the mean, `(n, n_features)`, in double precision. `None` if it was cancelled.
pub(crate) async fn centered(
    pca: &Pca,
    set: &ImageSet,
    image_idx: &[usize],
    steps: &mut Steps<'_>,
) -> Option<Array2<f64>> {
    let unit = f64::from(set.max_value());
    let mean = pca.double_mean();
    let mut rows = Array2::zeros((image_idx.len(), pca.n_features()));
    for (mut row, &image) in rows.outer_iter_mut().zip(image_idx) {
        steps.spend_plain(mean.len()).await?;
        of_either!(set.image(image), values => row
            .iter_mut()
            .zip(values)
            .zip(mean)
            .for_each(|((to, &value), mean)| *to = f64::from(value) / unit - mean));
    }
    Some(rows)
}

/// Lengths of the score vectors of the first `n` components over the analysed images, sqrt(N λ), in intensities.
pub(crate) fn score_lengths(pca: &Pca, n: usize) -> Vec<f64> {
    let n_samples = pca.n_samples() as f64;
    pca.intensity_variances().iter().take(n).map(|variance| (n_samples * variance).sqrt()).collect()
}
