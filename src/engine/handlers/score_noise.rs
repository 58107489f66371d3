//! Scores a noise at every K.

use std::ops::ControlFlow;

use subspace_lab_protocol::Event;
use subspace_lab_protocol::event::{Progress, Stage};
use subspace_lab_protocol::noise::{CellScores, Certificate, Figures, LabelFigures, NoiseScores, ScoreNoise};
use subspace_lab_science::alignment::held_out_alignment;
use subspace_lab_science::{Curve, Detail, LabelScores, Noise, Optima, Steps, certificate, denoising, draws};

use crate::error::EngineError;
use crate::noise_words;
use crate::session::{Analyzed, Session};

pub(crate) fn score_noise(
    session: &mut Session,
    ask: ScoreNoise,
    tell: &mut dyn FnMut(Event) -> ControlFlow<()>,
) -> Result<Event, EngineError> {
    let analyzed = session.analyzed.as_mut().ok_or(EngineError::NotAnalyzed)?;
    let noise = Noise::parse(&ask.spec)?;
    remember(analyzed, &ask.spec, &noise, ask.seed, tell)?;
    remember_labels(analyzed);
    let Analyzed { set, pca, noise: memory, .. } = analyzed;
    if memory.permuted.as_ref().is_none_or(|(seed, _)| *seed != ask.seed) {
        memory.permuted = Some((ask.seed, LabelScores::permuted(pca, set, ask.seed)));
    }
    let Some((_, optima)) = &memory.optima else { return Err(EngineError::NotAnalyzed) };
    let plain = Optima::new(pca, set, &Noise::none(), ask.seed, Detail::Scores, Steps::untold())?;
    let permuted = memory.permuted.as_ref().and_then(|(_, permuted)| permuted.as_ref());
    let labels = memory.labels.iter().flatten().next().map(|labels| {
        let mut figures = label_figures(labels, permuted, optima, &plain);
        figures.n_held_out = set.split().n_held_out as u32;
        figures
    });
    let certificate = certificate::Certificate::new(pca.spectrum(), optima);
    Ok(Event::NoiseScored(Box::new(NoiseScores {
        full_spec: noise.to_string(),
        spec: ask.spec,
        seed: ask.seed,
        n_draws: if optima.is_estimated { (draws::N_GROUPS * draws::n_draws(pca)) as u32 } else { 0 },
        ridge: if optima.takes_ridge { denoising::RIDGE } else { 0.0 },
        n_samples: pca.n_samples() as u32,
        certificate: Certificate {
            verdict: noise_words::verdict(certificate.verdict),
            reason: noise_words::reason(&certificate, optima.is_estimated),
            tolerance: noise_words::tolerance(optima.is_estimated),
            score: certificate.score,
            score_at: certificate.largest_change.map_or(0, |change| change.n_components as u32),
        },
        overlap: figures(&optima.overlap()),
        error: figures(&optima.error(pca)),
        labels,
    })))
}

pub(crate) fn score_cell(session: &mut Session, ask: ScoreNoise) -> Result<Event, EngineError> {
    let analyzed = session.analyzed.as_mut().ok_or(EngineError::NotAnalyzed)?;
    let noise = Noise::parse(&ask.spec)?;
    remember_labels(analyzed);
    let Analyzed { set, pca, noise: memory, .. } = analyzed;
    let optima = Optima::new(pca, set, &noise, ask.seed, Detail::Scores, Steps::untold())?;
    let plain = Optima::new(pca, set, &Noise::none(), ask.seed, Detail::Scores, Steps::untold())?;
    let impact = |labels: &LabelScores| {
        let with = optima.curve(|optimum| labels.alignment(optimum)).mean;
        single(&impact_percent(&with, &labels.alignment(&plain.members[0])))
    };
    Ok(Event::CellScored(Box::new(CellScores {
        spec: ask.spec,
        verdict: noise_words::verdict(certificate::Certificate::new(pca.spectrum(), &optima).verdict),
        change: optima.overlap().mean.into_iter().map(|overlap| (1.0 - overlap).max(0.0) as f32).collect(),
        impact_percent: memory.labels.iter().flatten().next().map(impact).unwrap_or_default(),
    })))
}

/// Solves for a noise, unless it was the last one.
pub(crate) fn remember(
    analyzed: &mut Analyzed,
    spec: &str,
    noise: &Noise,
    seed: u64,
    tell: &mut dyn FnMut(Event) -> ControlFlow<()>,
) -> Result<(), EngineError> {
    let Analyzed { set, pca, noise: memory, .. } = analyzed;
    let key = (spec.to_owned(), seed);
    if memory.optima.as_ref().is_none_or(|(kept, _)| *kept != key) {
        // First the old one goes: two may not fit.
        memory.optima = None;
        memory.optima =
            Some((key, Optima::new(pca, set, noise, seed, Detail::Pictures, Steps::told_to(&mut counted(tell)))?));
    }
    Ok(())
}

/// Steps of a solution as news of its progress.
pub(crate) fn counted(tell: &mut dyn FnMut(Event) -> ControlFlow<()>) -> impl FnMut(usize, usize) -> ControlFlow<()> {
    |done, total| tell(Event::Progress(Progress { stage: Stage::Denoiser, done: done as u32, total: total as u32 }))
}

pub(crate) fn remember_labels(analyzed: &mut Analyzed) {
    let Analyzed { set, pca, noise: memory, .. } = analyzed;
    memory.labels.get_or_insert_with(|| LabelScores::new(pca, set));
}

/// 100 (with / without - 1), as far as both go.
pub(crate) fn impact_percent(with: &[f64], without: &[f64]) -> Vec<f64> {
    with.iter().zip(without).map(|(with, without)| 100.0 * (with / without - 1.0)).collect()
}

fn label_figures(
    labels: &LabelScores,
    permuted: Option<&LabelScores>,
    optima: &Optima,
    plain: &Optima,
) -> LabelFigures {
    let plain = &plain.members[0];
    let base = labels.alignment(plain);
    let missing = || (Figures::default(), Vec::new());
    let corrected = labels.corrected_alignment(plain).map(|without| {
        let with = optima.curve(|optimum| labels.corrected_alignment(optimum).unwrap_or_default());
        (figures(&with), single(&without))
    });
    let held_out = labels.held_out_r2(plain).and_then(|without| {
        let best = without.iter().copied().fold(0.0, f64::max);
        let with = optima.curve(|optimum| held_out_alignment(&labels.held_out_r2(optimum).unwrap_or_default(), best));
        (best > 0.0).then(|| (figures(&with), single(&held_out_alignment(&without, best))))
    });
    let permuted = permuted.map(|permuted| {
        (figures(&optima.curve(|optimum| permuted.alignment(optimum))), single(&permuted.alignment(plain)))
    });
    LabelFigures {
        n_classes: labels.n_classes() as u32,
        n_held_out: 0,
        alignment: figures(&optima.curve(|optimum| labels.alignment(optimum))),
        impact_percent: figures(&optima.curve(|optimum| impact_percent(&labels.alignment(optimum), &base))),
        plain: single(&base),
        corrected: corrected.unwrap_or_else(missing),
        held_out: held_out.unwrap_or_else(missing),
        permuted: permuted.unwrap_or_else(missing),
    }
}

fn figures(curve: &Curve) -> Figures {
    Figures { mean: single(&curve.mean), standard_error: single(&curve.standard_error) }
}

fn single(values: &[f64]) -> Vec<f32> {
    values.iter().map(|&value| value as f32).collect()
}
