//! Everything that images are rebuilt from, as arrays for NumPy.

use std::io;

use ndarray::{Axis, Slice};
use subspace_lab_exports::npz::{Entries, MOST_AROUND_ARRAY, Npz, text_bytes};
use subspace_lab_science::{Depth, ImageSet, Pca, Stage, Steps};

use super::material::MAX_BYTES;
use crate::bytes;
use crate::error::EngineError;
use crate::session::Analyzed;

/// Rows that are written between two steps.
const BATCH: usize = 256;

/// More arrays than there are.
const MOST_ARRAYS: usize = 32;

/// What was done to the values before the fit, in words that are the same in every language: as many as were taken.
const SCALED: &str = "scaled";
const CENTERED: &str = "centered";
const STANDARDIZED: &str = "standardized";

/// The archive, of the first components or of all. Components are single precision, the numbers that pictures are made of, bit for bit, and
/// so are scores: double would be twice the size and say no more. What is small is double.
pub(super) async fn arrays(
    Analyzed { given, pca, .. }: &Analyzed,
    n_components: Option<u32>,
    steps: &mut Steps<'_>,
) -> Result<Vec<u8>, EngineError> {
    let set = given.images()?;
    let n_components = n_components.map_or(pca.rank(), |n| pca.rank().min(n as usize));
    if n_components == 0 {
        return Err(EngineError::NoComponents);
    }
    let classes = classes(set);
    let n_samples = pca.n_samples();
    let sizes = Sizes {
        n_samples,
        n_features: pca.n_features(),
        rank: pca.rank(),
        value_bytes: set.depth().n_bytes(),
        class_bytes: text_bytes(&classes),
    };
    let n_bytes = sizes.checked(n_components)?;
    let n_steps = n_components.div_ceil(BATCH) + 2 * n_samples.div_ceil(BATCH);
    steps.begin(Stage::Writing, n_steps).await.ok_or(EngineError::Cancelled)?;
    let mut archive = Npz::with_capacity(n_bytes);
    put_about(&mut archive, set, pca, &classes, n_components)?;
    put_components(&mut archive, pca, n_components, steps).await?;
    put_images(&mut archive, set, n_samples, steps).await?;
    put_scores(&mut archive, set, pca, n_components, steps).await?;
    Ok(archive.finish()?)
}

impl From<io::Error> for EngineError {
    /// There is room, so this does not happen.
    fn from(_: io::Error) -> Self {
        Self::NotWritten
    }
}

fn classes(set: &ImageSet) -> Vec<&str> {
    set.labels().map(|labels| labels.classes.iter().map(String::as_str).collect()).unwrap_or_default()
}

/// What decides how large an archive is.
#[derive(Debug, Clone, Copy)]
struct Sizes {
    n_samples: usize,
    n_features: usize,
    rank: usize,
    value_bytes: usize,
    class_bytes: usize,
}

impl Sizes {
    /// Bytes of the archive, at most.
    fn checked(self, n_components: usize) -> Result<usize, EngineError> {
        // A usize has 32 bits in a browser.
        let [n_samples, n_features, rank] = [self.n_samples, self.n_features, self.rank].map(|size| size as u64);
        let around = (MOST_ARRAYS * MOST_AROUND_ARRAY + self.class_bytes) as u64;
        let fixed = around + n_samples * n_features * self.value_bytes as u64 + 4 * n_samples + 8 * (n_features + rank);
        let of_component = 4 * (n_samples + n_features);
        let n_bytes = fixed + of_component * n_components as u64;
        let most_components = ((MAX_BYTES as u64).saturating_sub(fixed) / of_component) as usize;
        let (n_mb, max_mb) = (|n_bytes: u64| n_bytes.div_ceil(1_000_000) as usize, MAX_BYTES / 1_000_000);
        match most_components {
            most if n_components <= most => Ok(n_bytes as usize),
            0 => Err(EngineError::ExportedImagesTooLarge { n_mb: n_mb(fixed + of_component), max_mb }),
            most_components => Err(EngineError::ExportTooLarge { n_mb: n_mb(n_bytes), max_mb, most_components }),
        }
    }
}

/// What is small.
fn put_about(archive: &mut Npz, set: &ImageSet, pca: &Pca, classes: &[&str], n_components: usize) -> io::Result<()> {
    let doubles = |numbers: &[f64]| numbers.iter().map(|it| it.to_le_bytes()).collect::<Vec<_>>();
    let integers = |numbers: &[usize]| numbers.iter().map(|&it| (it as i32).to_le_bytes()).collect::<Vec<_>>();
    let shape = pca.shape();
    let mut done = vec![SCALED, CENTERED];
    done.extend(pca.preprocessing().standardize.then_some(STANDARDIZED));
    archive.texts("version", &[], &[env!("CARGO_PKG_VERSION")])?;
    archive.texts("fingerprint", &[], &[set.fingerprint()])?;
    archive.texts("preprocessing", &[done.len()], &done)?;
    archive.array("max_value", Entries::I32, &[], integers(&[usize::from(set.max_value())]))?;
    archive.array("shape", Entries::I32, &[3], integers(&[shape.n_channels, shape.height_px, shape.width_px]))?;
    archive.texts("class_names", &[classes.len()], classes)?;
    let labels = set.labels().map(|labels| labels.class_idx.as_slice()).unwrap_or_default();
    let label = |image_idx: usize| labels.get(image_idx).copied().flatten().map_or(-1, i32::from).to_le_bytes();
    archive.array("labels", Entries::I32, &[pca.n_samples()], (0..pca.n_samples()).map(label))?;
    archive.array("mean", Entries::F64, &[pca.n_features()], doubles(pca.double_mean()))?;
    let variances = pca.intensity_variances();
    archive.array("explained_variance", Entries::F64, &[variances.len()], doubles(&variances))?;
    archive.array("mse", Entries::F64, &[], doubles(&[pca.top_mse(n_components)]))
}

/// `components`, `(n_components, n_features)`.
async fn put_components(
    archive: &mut Npz,
    pca: &Pca,
    n_components: usize,
    steps: &mut Steps<'_>,
) -> Result<(), EngineError> {
    archive.begin("components", Entries::F32, &[n_components, pca.n_features()])?;
    for first in (0..n_components).step_by(BATCH) {
        let rows = pca.components();
        let rows = rows.slice_axis(Axis(0), Slice::from(first..n_components.min(first + BATCH)));
        archive.put(&bytes::of_numbers(rows.outer_iter(), steps).await.ok_or(EngineError::Cancelled)?)?;
        steps.next().await.ok_or(EngineError::Cancelled)?;
    }
    Ok(())
}

/// `images`, `(n_samples, n_channels, height, width)`: the analysed ones as they are stored.
async fn put_images(
    archive: &mut Npz,
    set: &ImageSet,
    n_samples: usize,
    steps: &mut Steps<'_>,
) -> Result<(), EngineError> {
    let shape = set.shape();
    let entries = match set.depth() {
        Depth::Eight => Entries::U8,
        Depth::Sixteen => Entries::U16,
    };
    archive.begin("images", entries, &[n_samples, shape.n_channels, shape.height_px, shape.width_px])?;
    let mut values = Vec::new();
    for first in (0..n_samples).step_by(BATCH) {
        for image_idx in first..n_samples.min(first + BATCH) {
            steps.spend_plain(shape.n_features()).await.ok_or(EngineError::Cancelled)?;
            values.clear();
            set.image(image_idx).append_bytes(&mut values);
            archive.put(&values)?;
        }
        steps.next().await.ok_or(EngineError::Cancelled)?;
    }
    Ok(())
}

/// `scores`, `(n_samples, n_components)`.
async fn put_scores(
    archive: &mut Npz,
    set: &ImageSet,
    pca: &Pca,
    n_components: usize,
    steps: &mut Steps<'_>,
) -> Result<(), EngineError> {
    let n_samples = pca.n_samples();
    archive.begin("scores", Entries::F32, &[n_samples, n_components])?;
    for first in (0..n_samples).step_by(BATCH) {
        let images: Vec<_> = (first..n_samples.min(first + BATCH)).map(|image_idx| set.image(image_idx)).collect();
        let centered = pca.center(&images, steps).await.ok_or(EngineError::Cancelled)?;
        let scores = pca.leading_scores(&centered, n_components, steps).await.ok_or(EngineError::Cancelled)?;
        archive.put(&bytes::of_numbers(scores.outer_iter(), steps).await.ok_or(EngineError::Cancelled)?)?;
        steps.next().await.ok_or(EngineError::Cancelled)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_large_is_refused_with_advice_that_helps() {
        let sizes = Sizes { n_samples: 8000, n_features: 9000, rank: 7999, value_bytes: 2, class_bytes: 100 };
        let Err(EngineError::ExportTooLarge { n_mb, max_mb, most_components }) = sizes.checked(sizes.rank) else {
            panic!("it is too large")
        };
        assert!(n_mb > max_mb && most_components > 0, "{n_mb} {max_mb} {most_components}");
        assert!(sizes.checked(most_components).is_ok_and(|n_bytes| n_bytes <= MAX_BYTES));
        assert!(sizes.checked(most_components + 1).is_err());
        // More than 32 bits can count.
        assert!(Sizes { rank: 150_000, n_features: 150_528, ..sizes }.checked(150_000).is_err());
        let images = Sizes { n_samples: 20_000, n_features: 20_000, ..sizes };
        let refused = images.checked(1);
        assert!(matches!(refused, Err(EngineError::ExportedImagesTooLarge { n_mb: 800.., .. })), "{refused:?}");
    }
}
