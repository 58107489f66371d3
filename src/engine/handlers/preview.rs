//! Rebuilds images of the loaded set from its first components, before there are all.

use subspace_lab_protocol::Event;
use subspace_lab_protocol::event::{Preview, Reconstructed};
use subspace_lab_protocol::request::Reconstruct;
use subspace_lab_science::{Data, Gallery, Leading, Steps};

use super::check_count;
use super::reconstruct::{Rebuilt, after, error_pair, rebuild};
use crate::error::EngineError;
use crate::session::Session;

pub(crate) async fn preview(session: &Session, ask: &Reconstruct, steps: &mut Steps<'_>) -> Result<Event, EngineError> {
    check_count(ask.image_idx.len() * ask.layers.len().max(1))?;
    let given = session.given()?;
    let positions = given.checked_positions(&ask.image_idx)?;
    let Data::Images(set) = given.data()? else { return Ok(Event::Previewed(None)) };
    let (n_samples, n_features) = (set.split().n_train, set.shape().n_features());
    if !Leading::is_worth_it(n_samples, n_features) {
        return Ok(Event::Previewed(None));
    }
    let leading = Leading::of(set, steps).await?;
    let pca = leading.pca();
    let mut gallery = Gallery::new(pca, set, &positions, steps).await.ok_or(EngineError::Cancelled)?;
    let k = leading.resolve(ask.top);
    let m = after(ask, k, |extent| leading.resolve(extent));
    let Rebuilt { layers, image_errors, gain, residual_limit } =
        rebuild(pca, (set, &positions), &mut gallery, (k, m), ask, steps).await?;
    let of_value = |variance: f64| variance / n_features as f64;
    let variances = pca.intensity_variances();
    let off = leading.bounds().iter().zip(&variances).take(k.max(m)).map(|(bound, variance)| bound / variance);
    Ok(Event::Previewed(Some(Box::new(Preview {
        reconstructed: Reconstructed {
            image_idx: ask.image_idx.clone(),
            top: leading.cut(k),
            bottom_after: leading.cut(m),
            layers,
            image_errors,
            train_error: error_pair(of_value(leading.variance_after(k)), of_value(pca.spectrum().variance_of_first(m))),
            held_out_error: None,
            gain,
            residual_limit,
        },
        cumulative_share: (1..=leading.n_components()).map(|k| leading.cut(k).share).collect(),
        largest_rank: (n_samples - 1).min(n_features) as u32,
        off: off.fold(0.0, f64::max),
    }))))
}
