//! Rebuilds images from the top and the bottom subspace.

use subspace_lab_protocol::event::{ErrorPair, Pictures, PixelError, Reconstructed};
use subspace_lab_protocol::request::{Layer, Reconstruct};
use subspace_lab_protocol::{BottomStart, Event, Extent};
use subspace_lab_science::{Gallery, ImageSet, Pca, Steps, metrics};

use super::check_count;
use crate::error::EngineError;
use crate::pictures;
use crate::session::{Analyzed, Session};

/// Share of pixel values that a stretched picture may clip.
const CLIPPED_SHARE: f64 = 0.01;

pub(crate) async fn reconstruct(
    session: &mut Session,
    ask: &Reconstruct,
    steps: &mut Steps<'_>,
) -> Result<Event, EngineError> {
    check_count(ask.image_idx.len() * ask.layers.len().max(1))?;
    let analyzed = session.analyzed.as_mut().ok_or(EngineError::NotAnalyzed)?;
    let positions = analyzed.given.checked_positions(&ask.image_idx)?;
    let Analyzed { given, pca, held_out, gallery, .. } = analyzed;
    let set = given.shown();
    if gallery.as_ref().is_none_or(|gallery| gallery.image_idx() != positions) {
        *gallery = Some(Gallery::new(pca, set, &positions, steps).await.ok_or(EngineError::Cancelled)?);
    }
    let Some(gallery) = gallery else { return Err(EngineError::NotAnalyzed) };
    let spectrum = pca.spectrum();
    let k = spectrum.resolve(ask.top);
    let m = after(ask, k, |extent| spectrum.resolve(extent));
    let rebuilt = rebuild(pca, (set, &positions), gallery, (k, m), ask, steps).await?;
    Ok(Event::Reconstructed(Box::new(Reconstructed {
        image_idx: ask.image_idx.clone(),
        top: spectrum.cut(k),
        bottom_after: spectrum.cut(m),
        layers: rebuilt.layers,
        image_errors: rebuilt.image_errors,
        train_error: error_pair(pca.top_mse(k), pca.bottom_mse(m)),
        held_out_error: held_out.as_ref().map(|held_out| error_pair(held_out.top_mse(k), held_out.bottom_mse(m))),
        gain: rebuilt.gain,
        residual_limit: rebuilt.residual_limit,
    })))
}

/// How many components the bottom leaves out, where the top takes `k`.
pub(super) fn after(ask: &Reconstruct, k: usize, resolve: impl Fn(Extent) -> usize) -> usize {
    match ask.bottom {
        BottomStart::Linked => k,
        BottomStart::After(after) => resolve(after),
    }
}

/// What images come to.
pub(super) struct Rebuilt {
    pub(super) layers: Vec<(Layer, Pictures)>,
    pub(super) image_errors: Vec<ErrorPair>,
    pub(super) gain: f32,
    pub(super) residual_limit: f32,
}

/// Rebuilds images from the first `k` components, and from all but the first `m`.
pub(super) async fn rebuild(
    pca: &Pca,
    (set, positions): (&ImageSet, &[usize]),
    gallery: &mut Gallery,
    (k, m): (usize, usize),
    ask: &Reconstruct,
    steps: &mut Steps<'_>,
) -> Result<Rebuilt, EngineError> {
    let top = gallery.top_part(pca, k, steps).await.ok_or(EngineError::Cancelled)?;
    let left_out = match m == k {
        true => top.clone(),
        false => gallery.top_part(pca, m, steps).await.ok_or(EngineError::Cancelled)?,
    };
    let residual = gallery.centered() - &top;
    let bottom = gallery.centered() - &left_out;

    let gain = if ask.stretch { stretching_gain(bottom.iter().map(|value| value.abs()).collect()) } else { 1.0 };
    let residual_limit = residual.iter().fold(0.0_f32, |limit, value| limit.max(value.abs()));
    let layers = ask
        .layers
        .iter()
        .map(|&layer| {
            let pictures = match layer {
                Layer::Original => pictures::of_images(set, positions),
                Layer::Top if ask.add_mean => pictures::of_intensities(pca.shape(), &top + &pca.mean()),
                Layer::Top => pictures::of_intensities(pca.shape(), &top + 0.5),
                Layer::Bottom if ask.add_mean => pictures::of_intensities(pca.shape(), &bottom * gain + pca.mean()),
                Layer::Bottom => pictures::of_intensities(pca.shape(), &bottom * gain + 0.5),
                Layer::Residual => pictures::of_signed(
                    pca.shape(),
                    residual.outer_iter().collect(),
                    &vec![residual_limit; positions.len()],
                ),
            };
            (layer, pictures)
        })
        .collect();

    let image_errors = residual
        .outer_iter()
        .zip(left_out.outer_iter())
        .map(|(residual, left_out)| error_pair(metrics::mse(residual), metrics::mse(left_out)))
        .collect();
    Ok(Rebuilt { layers, image_errors, gain, residual_limit })
}

/// The factor that brings all but [`CLIPPED_SHARE`] of the magnitudes within half of the scale; never below 1.
pub(super) fn stretching_gain(mut magnitudes: Vec<f32>) -> f32 {
    if magnitudes.is_empty() {
        return 1.0;
    }
    let position = ((magnitudes.len() - 1) as f64 * (1.0 - CLIPPED_SHARE)) as usize;
    let (_, &mut magnitude, _) = magnitudes.select_nth_unstable_by(position, f32::total_cmp);
    if magnitude > 0.0 { (0.5 / magnitude).max(1.0) } else { 1.0 }
}

pub(super) fn error_pair(top_mse: f64, bottom_mse: f64) -> ErrorPair {
    let pixel_error = |mse| PixelError { mse, psnr_db: metrics::psnr_db(mse) };
    ErrorPair { top: pixel_error(top_mse), bottom: pixel_error(bottom_mse) }
}
