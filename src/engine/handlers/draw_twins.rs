//! Draws two reconstructions with nearly the same error, without saying which is which.

use subspace_lab_protocol::Event;
use subspace_lab_protocol::learning::{DrawTwins, TwinPair, Twins};
use subspace_lab_science::{JointError, JointPoint, Steps, Weight, seeds};
use subspace_lab_words::{Message, t};

use super::check_count;
use super::score_joint::points;
use crate::error::EngineError;
use crate::session::{Analyzed, Session};
use crate::{noise_words, pictures};

/// By how much larger than PCA's the other's error may be, relative, on the analysed images.
const MOST_MORE: f64 = 0.03;

pub(crate) async fn draw_twins(
    session: &mut Session,
    ask: DrawTwins,
    steps: &mut Steps<'_>,
) -> Result<Event, EngineError> {
    check_count(3 * ask.image_idx.len())?;
    let analyzed = session.analyzed.as_mut().ok_or(EngineError::NotAnalyzed)?;
    analyzed.given.images()?;
    let positions = analyzed.given.checked_positions(&ask.image_idx)?;
    let answer = |ask: DrawTwins, pair: Option<TwinPair>, absent: Option<Message>| {
        let DrawTwins { ask, seed, image_idx } = ask;
        Ok(Event::TwinsDrawn(Box::new(Twins { ask, seed, image_idx, pair, absent })))
    };
    let points = match points(analyzed, ask.ask, steps).await {
        Err(EngineError::Joint(JointError::NoProbe(reason))) => {
            return answer(ask, None, Some(noise_words::no_probe(&reason)));
        }
        points => points?,
    };
    let Some((pca_point, knowing)) = twins(&points) else {
        return answer(ask, None, Some(t!(engine_no_twins).into()));
    };
    let Analyzed { given, pca, joint: memory, .. } = analyzed;
    let set = given.images()?;
    let joint = memory.joint.as_ref().ok_or(EngineError::NotAnalyzed)?;
    let images: Vec<_> = positions.iter().map(|&position| set.image(position)).collect();
    let centered = pca.center(&images, steps).await.ok_or(EngineError::Cancelled)?;
    let mut drawn = async |weight| -> Result<_, EngineError> {
        let u = joint.encoder(weight, ask.ask.n_components as usize, steps).await?;
        let rebuilt = joint.rebuild(pca, &centered, &u, steps).await.ok_or(EngineError::Cancelled)?;
        Ok(pictures::of_intensities(pca.shape(), rebuilt + pca.mean()))
    };
    let (by_pca, by_knowing) = (drawn(Weight::Pictures).await?, drawn(knowing.weight).await?);
    let a_knows = seeds::below(&mut seeds::stream(ask.seed, "sides of twins", 0), 2) == 0;
    let (a, b) = if a_knows { (by_knowing, by_pca) } else { (by_pca, by_knowing) };
    let pair = TwinPair {
        originals: pictures::of_images(set, &positions),
        a,
        b,
        a_knows,
        most_more: MOST_MORE,
        pca: pca_point,
        knowing,
    };
    answer(ask, Some(pair), None)
}

/// PCA, and of the encoders whose error is at most [`MOST_MORE`] larger the one in which pictures weigh least. `None` where PCA
/// loses nothing.
fn twins(points: &[JointPoint]) -> Option<(JointPoint, JointPoint)> {
    let pca =
        points.iter().find(|point| point.weight == Weight::Pictures).filter(|point| point.analysed.error > 1e-9)?;
    let is_near = |point: &&JointPoint| point.analysed.error <= pca.analysed.error * (1.0 + MOST_MORE);
    // From the labels on: the first one is that in which they count most.
    let knowing = points.iter().find(is_near).filter(|point| point.weight != Weight::Pictures)?;
    Some((*pca, *knowing))
}
