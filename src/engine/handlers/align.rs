//! Alignment at shares of the variance, and R²: what a set's labels have to do with its spectrum, in a few figures.

use subspace_lab_protocol::Event;
use subspace_lab_protocol::alignment::{Alignment, AlignmentAt};
use subspace_lab_science::{Curve, Optima, Steps, Turned};

use super::score_noise::remember_labels;
use crate::error::EngineError;
use crate::noise_words;
use crate::session::{Analyzed, Session};

pub(crate) async fn align(session: &mut Session, shares: &[f64], steps: &mut Steps<'_>) -> Result<Event, EngineError> {
    let analyzed = session.analyzed.as_mut().ok_or(EngineError::NotAnalyzed)?;
    remember_labels(analyzed, steps).await?;
    let Analyzed { pca, noise: memory, .. } = analyzed;
    let no_labels = match &memory.labels {
        Some(Err(reason)) => Some(noise_words::no_alignment(reason)),
        _ => None,
    };
    let labels = memory.labels.iter().flatten().next();
    let plain = Optima::plain(pca);
    let turned = match labels {
        Some(labels) => Some(labels.turned(&plain.optimum, steps).await.ok_or(EngineError::Cancelled)?),
        None => None,
    };
    let curve = |values: Vec<f64>| plain.curve_of(vec![values]);
    let alignment = turned.as_ref().and_then(Turned::alignment).map(curve);
    let corrected = turned.as_ref().and_then(Turned::corrected_alignment).map(curve);
    let at = |share: &f64| {
        let n_components = pca.spectrum().least_components(*share);
        let value = |curve: &Option<Curve>| *curve.as_ref()?.values.get(n_components.checked_sub(1)?)?;
        AlignmentAt {
            share: *share,
            n_components: n_components as u32,
            alignment: value(&alignment),
            corrected: value(&corrected),
        }
    };
    let r2 = match labels {
        Some(labels) => labels.r2(&plain.optimum, steps).await.ok_or(EngineError::Cancelled)?,
        None => None,
    };
    let absent = match (labels, &alignment) {
        (Some(_), None) => Some(noise_words::UNREADABLE.into()),
        _ => no_labels.clone(),
    };
    let not_corrected = match (labels, &corrected) {
        (Some(labels), None) => Some(noise_words::not_corrected(labels, pca).into()),
        _ => no_labels,
    };
    Ok(Event::Aligned(Box::new(Alignment {
        at: shares.iter().map(at).collect(),
        r2: r2.map(|it| it.analysed),
        r2_corrected: r2.and_then(|it| it.corrected),
        r2_held_out: r2.and_then(|it| it.held_out),
        absent,
        not_corrected,
    })))
}
