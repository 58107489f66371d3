//! Which images a subspace rebuilds worst.

use crate::image_set::ImageSet;
use crate::metrics;
use crate::pca::Pca;
use crate::steps::Steps;
use crate::values::Values;

/// Images whose scores are computed at once: bounds the memory.
const BATCH: usize = 256;

/// Mean squared error per pixel value of every image when the first `n_components` are kept, `(n_images)`, intensities 0..1.
/// `None` if it was cancelled.
///
/// `|x - mean|² - Σ score²` over D, never below 0: the components are orthonormal, so nothing has to be rebuilt.
///
/// # Panics
/// If `set` has another shape than the fit.
pub async fn image_errors(pca: &Pca, set: &ImageSet, n_components: usize, steps: &mut Steps<'_>) -> Option<Vec<f64>> {
    let positions: Vec<usize> = (0..set.n_images()).collect();
    let mut errors = Vec::with_capacity(positions.len());
    for batch in positions.chunks(BATCH) {
        let images: Vec<Values<'_>> = batch.iter().map(|&position| set.image(position)).collect();
        let centered = pca.center(&images, steps).await?;
        let scores = pca.leading_scores(&centered, n_components, steps).await?;
        steps.spend_plain(centered.len() + scores.len()).await?;
        errors.extend(centered.outer_iter().zip(scores.outer_iter()).map(|(image, scores)| {
            (metrics::sum_of_squares(image) - metrics::sum_of_squares(scores)).max(0.0) / pca.n_features() as f64
        }));
    }
    Some(errors)
}
