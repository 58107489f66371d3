//! Scores the encoders of every weight.

use subspace_lab_protocol::Event;
use subspace_lab_protocol::learning::{AskJoint, JointScores, WEIGHTS};
use subspace_lab_science::{Joint, JointError, JointPoint, Steps};

use crate::error::EngineError;
use crate::noise_words;
use crate::session::{Analyzed, Session};

pub(crate) async fn score_joint(
    session: &mut Session,
    ask: AskJoint,
    steps: &mut Steps<'_>,
) -> Result<Event, EngineError> {
    let analyzed = session.analyzed.as_mut().ok_or(EngineError::NotAnalyzed)?;
    let scores = match points(analyzed, ask, steps).await {
        Err(EngineError::Joint(JointError::NoProbe(reason))) => JointScores {
            ask,
            n_used: 0,
            n_classes: 0,
            points: Vec::new(),
            absent: Some(noise_words::no_probe(&reason)),
        },
        points => {
            let points = points?;
            let joint = analyzed.joint.joint.as_ref().ok_or(EngineError::NotAnalyzed)?;
            let (n_used, n_classes) = (joint.n_allowed() as u32, joint.n_classes() as u32);
            JointScores { ask, n_used, n_classes, points, absent: None }
        }
    };
    Ok(Event::JointScored(Box::new(scores)))
}

/// The encoders of every weight, unless they were the last ones asked for.
pub(super) async fn points(
    analyzed: &mut Analyzed,
    ask: AskJoint,
    steps: &mut Steps<'_>,
) -> Result<Vec<JointPoint>, EngineError> {
    let sizes = (ask.n_components as usize, ask.n_allowed as usize);
    let Analyzed { given, pca, joint: memory, .. } = analyzed;
    let set = given.images()?;
    if let (Some((known, points)), Some(joint)) = (&memory.points, &memory.joint)
        && *known == sizes
        && joint.is_for(pca, sizes.1)
    {
        return Ok(points.clone());
    }
    let points = Joint::score(&mut memory.joint, (pca, set), sizes, &WEIGHTS, steps).await?;
    memory.points = Some((sizes, points.clone()));
    Ok(points)
}
