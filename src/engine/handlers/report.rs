//! The report: spectrum, alignment and what noises would change, as the JSON text of `report.json`.

use std::ops::ControlFlow;

use subspace_lab_protocol::Event;
use subspace_lab_protocol::noise::Verdict;
use subspace_lab_science::{Certificate, Curve, Detail, Noise, Optima, Steps, denoising};

use super::score_noise::{counted, impact_percent, remember_labels};
use crate::error::EngineError;
use crate::json::Json;
use crate::noise_words;
use crate::session::{Analyzed, Session};

/// Numbers of components that curves are given at, as far as the rank goes.
const GRID: [usize; 10] = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];

/// Shares whose least number of components is given, with their keys.
const SHARES: [(f64, &str); 6] =
    [(0.5, "0.5"), (0.75, "0.75"), (0.8, "0.8"), (0.9, "0.9"), (0.95, "0.95"), (0.99, "0.99")];

/// Seed of everything that is estimated, so that a report depends on its set and its noises alone.
const SEED: u64 = 0;

pub(crate) fn report(
    session: &mut Session,
    specs: &[String],
    tell: &mut dyn FnMut(Event) -> ControlFlow<()>,
) -> Result<Event, EngineError> {
    let noises = specs.iter().map(|spec| Noise::parse(spec)).collect::<Result<Vec<_>, _>>()?;
    let analyzed = session.analyzed.as_mut().ok_or(EngineError::NotAnalyzed)?;
    remember_labels(analyzed);
    let Analyzed { set, pca, noise: memory, .. } = analyzed;
    let labels = memory.labels.iter().flatten().next();
    let plain = Optima::new(pca, set, &Noise::none(), SEED, Detail::Scores, Steps::untold())?;
    let plain = &plain.members[0];
    let base = labels.map(|labels| labels.alignment(plain));
    let mut noise_report = |spec: &String, noise: &Noise| {
        let optima = Optima::new(pca, set, noise, SEED, Detail::Scores, Steps::told_to(&mut counted(tell)))?;
        let certificate = Certificate::new(pca.spectrum(), &optima);
        let alignment = labels.map(|labels| optima.curve(|optimum| labels.alignment(optimum)));
        let impact = labels
            .zip(base.as_ref())
            .map(|(labels, base)| optima.curve(|optimum| impact_percent(&labels.alignment(optimum), base)));
        let overlap = optima.overlap();
        let verdict = match noise_words::verdict(certificate.verdict) {
            Verdict::Never => "never",
            Verdict::Can => "can",
            Verdict::Undecided => "undecided",
        };
        let mut entries = vec![
            ("spec".to_owned(), Json::text(spec)),
            ("verdict".to_owned(), Json::text(verdict)),
            ("reason".to_owned(), Json::text(&noise_words::reason(&certificate, optima.is_estimated))),
            ("tolerance".to_owned(), Json::text(&noise_words::tolerance(optima.is_estimated))),
            (
                "first_changed".to_owned(),
                Json::or_null(certificate.first_change, |change| Json::count(change.n_components)),
            ),
            ("score".to_owned(), Json::Number(certificate.score)),
            ("estimated".to_owned(), Json::Bool(optima.is_estimated)),
            ("ridge".to_owned(), Json::Number(if optima.takes_ridge { denoising::RIDGE } else { 0.0 })),
            ("overlap".to_owned(), at_grid(&overlap.mean)),
            ("alignment".to_owned(), Json::or_null(alignment.as_ref(), |curve| at_grid(&curve.mean))),
            ("impact_percent".to_owned(), Json::or_null(impact.as_ref(), |curve| at_grid(&curve.mean))),
            ("denoised_mse".to_owned(), at_grid(&optima.error(pca).mean)),
        ];
        if optima.is_estimated {
            let errors = |curve: &Curve| at_grid(&curve.standard_error);
            entries.push(("overlap_standard_error".to_owned(), errors(&overlap)));
            entries.push(("alignment_standard_error".to_owned(), Json::or_null(alignment.as_ref(), errors)));
            entries.push(("impact_percent_standard_error".to_owned(), Json::or_null(impact.as_ref(), errors)));
        }
        Ok(Json::Map(entries))
    };
    let noises = specs.iter().zip(&noises).map(|(spec, noise)| noise_report(spec, noise));
    let noises = noises.collect::<Result<Vec<_>, EngineError>>()?;
    let (shape, spectrum) = (set.shape(), pca.spectrum());
    let size = |n: usize| Json::count(n);
    let mse: Vec<f64> = (1..=pca.rank()).map(|k| pca.top_mse(k)).collect();
    let least = SHARES.map(|(share, key)| (key.to_owned(), Json::count(spectrum.least_components(share))));
    let corrected = labels.and_then(|labels| labels.corrected_alignment(plain));
    let report = Json::map([
        ("schema", Json::text("subspace-lab-report/1")),
        ("version", Json::text(env!("CARGO_PKG_VERSION"))),
        (
            "dataset",
            Json::map([
                ("name", Json::text(set.name())),
                ("images", Json::count(pca.n_samples())),
                ("shape", Json::List([shape.n_channels, shape.height_px, shape.width_px].map(size).into())),
                ("classes", Json::or_null(set.labels(), |labels| Json::count(labels.classes.len()))),
                ("fingerprint", Json::text(set.fingerprint())),
            ]),
        ),
        ("preprocessing", Json::List(pca.preprocessing_steps().iter().map(|step| Json::text(step)).collect())),
        (
            "pca",
            Json::map([
                ("rank", Json::count(pca.rank())),
                ("total_variance", Json::Number(spectrum.total_variance())),
                ("explained", at_grid(spectrum.cumulative_share())),
                ("k_for", Json::Map(least.into())),
                ("reconstruction_mse", at_grid(&mse)),
            ]),
        ),
        ("alignment", Json::or_null(base.as_deref(), at_grid)),
        ("alignment_corrected", Json::or_null(corrected.as_deref(), at_grid)),
        ("seed", Json::Count(SEED)),
        ("noises", Json::List(noises)),
    ]);
    Ok(Event::Report(report.to_text().ok_or(EngineError::NotFinite)?))
}

/// A curve's values at the grid; the value at K stands at position K - 1.
fn at_grid(curve: &[f64]) -> Json {
    let at = |k: usize| Some((k.to_string(), Json::Number(*curve.get(k - 1)?)));
    Json::Map(GRID.into_iter().filter_map(at).collect())
}
