//! Draws images rebuilt by PCA and by an encoder that learned labels too.

use ndarray::Array2;
use subspace_lab_protocol::Event;
use subspace_lab_protocol::learning::{DrawJoint, JointPictures};
use subspace_lab_science::{Steps, Weight, metrics};

use super::check_count;
use super::score_joint::points;
use crate::error::EngineError;
use crate::pictures;
use crate::session::{Analyzed, Session};

pub(crate) async fn draw_joint(
    session: &mut Session,
    ask: DrawJoint,
    steps: &mut Steps<'_>,
) -> Result<Event, EngineError> {
    check_count(3 * ask.image_idx.len())?;
    let analyzed = session.analyzed.as_mut().ok_or(EngineError::NotAnalyzed)?;
    analyzed.given.images()?;
    let positions = analyzed.given.checked_positions(&ask.image_idx)?;
    points(analyzed, ask.ask, steps).await?;
    let Analyzed { given, pca, joint: memory, .. } = analyzed;
    let set = given.images()?;
    let joint = memory.joint.as_ref().ok_or(EngineError::NotAnalyzed)?;
    let images: Vec<_> = positions.iter().map(|&position| set.image(position)).collect();
    let centered = pca.center(&images, steps).await.ok_or(EngineError::Cancelled)?;
    let mut rebuilt = async |weight| -> Result<Array2<f32>, EngineError> {
        let u = joint.encoder(weight, ask.ask.n_components as usize, steps).await?;
        joint.rebuild(pca, &centered, &u, steps).await.ok_or(EngineError::Cancelled)
    };
    let (by_pca, by_other) = (rebuilt(Weight::Pictures).await?, rebuilt(ask.weight).await?);
    let error = |images: &Array2<f32>, row: usize| metrics::mse((&images.row(row) - &centered.row(row)).iter());
    Ok(Event::JointDrawn(Box::new(JointPictures {
        ask: ask.ask,
        weight: ask.weight,
        errors: (0..positions.len()).map(|row| (error(&by_pca, row), error(&by_other, row))).collect(),
        originals: pictures::of_images(set, &positions),
        pca: pictures::of_intensities(pca.shape(), by_pca + pca.mean()),
        other: pictures::of_intensities(pca.shape(), by_other + pca.mean()),
        image_idx: ask.image_idx,
    })))
}
