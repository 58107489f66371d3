//! The report: spectrum, alignment and what noises would change.

use subspace_lab_protocol::Event;
use subspace_lab_protocol::report::{GridPoint, Report, ReportedAlignment, ReportedNoise, ReportedPca, ReportedSet};
use subspace_lab_science::{Certificate, Curve, Detail, Noise, Optima, Pca, Problem, Steps, Turned, denoising};
use subspace_lab_words::Message;

use super::score_noise::{check_memory, impact_percent, label_curve, remember_labels, turned};
use crate::error::EngineError;
use crate::noise_words;
use crate::session::{Analyzed, Session};

/// Numbers of components that curves are given at, as far as the rank goes.
const GRID: [u32; 10] = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];

/// Shares whose least number of components is given.
const SHARES: [f64; 6] = [0.5, 0.75, 0.8, 0.9, 0.95, 0.99];

/// Seed of everything that is estimated, so that a report depends on its set and its noises alone.
const SEED: u64 = 0;

pub(crate) async fn report(
    session: &mut Session,
    specs: &[String],
    steps: &mut Steps<'_>,
) -> Result<Event, EngineError> {
    let noises = specs.iter().map(|spec| Noise::parse(spec)).collect::<Result<Vec<_>, _>>()?;
    for (spec, noise) in specs.iter().zip(&noises) {
        check_memory(session, spec, noise, Detail::Scores)?;
    }
    let analyzed = session.analyzed.as_mut().ok_or(EngineError::NotAnalyzed)?;
    remember_labels(analyzed, steps).await?;
    let Analyzed { given, drawn, plan, pca, noise: memory, .. } = analyzed;
    let labels = memory.labels.iter().flatten().next();
    let plain = Optima::plain(pca);
    let mut entries = Vec::new();
    for (spec, noise) in specs.iter().zip(&noises) {
        let problem = Problem { pca, data: given.data()?, noise, seed: SEED, detail: Detail::Scores };
        let optima = Optima::solve(problem, steps).await?;
        let turned = match labels {
            Some(labels) => turned(labels, &optima, steps).await?,
            None => Vec::new(),
        };
        entries.push(of_noise(spec, pca, &turned, &optima));
    }
    let no_labels = match &memory.labels {
        Some(Err(reason)) => Some(noise_words::no_alignment(reason)),
        _ => None,
    };
    let (alignment, corrected, without_alignment) = match labels {
        Some(labels) => {
            let turned = turned(labels, &plain, steps).await?;
            let corrected = label_curve(&turned, &plain, Turned::corrected_alignment);
            (label_curve(&turned, &plain, Turned::alignment), corrected, Some(noise_words::UNREADABLE.into()))
        }
        None => (None, None, no_labels.clone()),
    };
    let not_corrected = labels.map_or(no_labels, |labels| Some(noise_words::not_corrected(labels, pca).into()));
    let (spectrum, set) = (pca.spectrum(), given.shown());
    let mse: Vec<f64> = (1..=pca.rank()).map(|k| pca.top_mse(k)).collect();
    let report = Report {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        set: ReportedSet {
            name: set.name().to_owned(),
            n_samples: pca.n_samples() as u32,
            shape: set.shape(),
            depth: set.depth(),
            max_value: set.max_value(),
            n_classes: set.labels().map(|labels| labels.classes.len() as u32),
            fingerprint: given.fingerprint().to_owned(),
            drawn: drawn.clone(),
            plan: plan.clone(),
        },
        preprocessing: pca.preprocessing_steps(),
        pca: ReportedPca {
            rank: pca.rank() as u32,
            total_variance: spectrum.total_variance(),
            rounding_variance: pca.rounding_variance(),
            rounding_edge: pca.rounding_edge(),
            first_below_rounding: pca.first_below_rounding().map(|position| position as u32 + 1),
            explained: at_grid(&Curve::exact(spectrum.cumulative_share().to_vec())),
            least_components: SHARES.map(|share| (share, spectrum.least_components(share) as u32)).into(),
            top_mse: at_grid(&Curve::exact(mse)),
        },
        alignment: reported(alignment.as_ref(), without_alignment),
        alignment_corrected: reported(corrected.as_ref(), not_corrected),
        seed: SEED,
        noises: entries,
    };
    if report.is_finite() { Ok(Event::Report(Box::new(report))) } else { Err(EngineError::NotFinite) }
}

fn reported(curve: Option<&Curve>, absent: Option<Message>) -> ReportedAlignment {
    ReportedAlignment { curve: curve.map(at_grid), absent: absent.filter(|_| curve.is_none()) }
}

/// `turned`: the labels in the codes of all fits, none without labels.
fn of_noise(spec: &str, pca: &Pca, turned: &[Turned<'_>], optima: &Optima) -> ReportedNoise {
    let certificate = Certificate::new(pca, optima);
    let alignment = label_curve(turned, optima, Turned::alignment);
    let impact = alignment.is_some().then(|| impact_percent(turned, optima));
    ReportedNoise {
        spec: spec.to_owned(),
        verdict: certificate.verdict,
        reason: noise_words::reason(pca, &certificate, optima),
        tolerance: noise_words::tolerance(optima),
        first_changed: certificate.first_change.map(|change| change.n_components as u32),
        score: certificate.score,
        is_estimated: optima.is_estimated(),
        ridge: if optima.takes_ridge { denoising::RIDGE } else { 0.0 },
        n_components: optima.optimum.n_components() as u32,
        end: noise_words::end(pca, optima),
        gaps: noise_words::gaps(optima),
        impact_gaps: impact.as_ref().and_then(|impact| noise_words::impact_gaps(impact, optima)),
        overlap: at_grid(&optima.overlap()),
        alignment: alignment.as_ref().map(at_grid),
        impact_percent: impact.as_ref().map(at_grid),
        denoised_mse: at_grid(&optima.error(pca)),
    }
}

/// A curve at the grid, as far as it goes.
fn at_grid(curve: &Curve) -> Vec<GridPoint> {
    let at = |k: u32| {
        let position = k as usize - 1;
        let (value, margin) = (*curve.values.get(position)?, curve.margins.get(position).copied());
        Some(GridPoint { n_components: k, value, margin })
    };
    GRID.into_iter().filter_map(at).collect()
}
