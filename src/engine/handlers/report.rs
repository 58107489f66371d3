//! The report: spectrum, alignment and what noises would change, as the JSON text of `report.json`.

use subspace_lab_protocol::Event;
use subspace_lab_protocol::drawing::Drawn;
use subspace_lab_protocol::intake::PlanLine;
use subspace_lab_protocol::noise::Verdict;
use subspace_lab_science::{Certificate, Curve, Detail, Noise, Optima, Pca, Problem, Steps, Turned, denoising};

use super::score_noise::{check_memory, impact_percent, label_curve, remember_labels, turned};
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
    let Analyzed { set, drawn, plan, pca, noise: memory, .. } = analyzed;
    let labels = memory.labels.iter().flatten().next();
    let plain = Optima::plain(pca);
    let mut entries = Vec::new();
    for (spec, noise) in specs.iter().zip(&noises) {
        let problem = Problem { pca, set, noise, seed: SEED, detail: Detail::Scores };
        let optima = Optima::solve(problem, steps).await?;
        let turned = match labels {
            Some(labels) => turned(labels, &optima, steps).await?,
            None => Vec::new(),
        };
        entries.push(of_noise(spec, pca, &turned, &optima));
    }
    let (shape, spectrum) = (set.shape(), pca.spectrum());
    let size = |n: usize| Json::count(n);
    let mse: Vec<f64> = (1..=pca.rank()).map(|k| pca.top_mse(k)).collect();
    let least = SHARES.map(|(share, key)| (key.to_owned(), Json::count(spectrum.least_components(share))));
    let no_labels = match &memory.labels {
        Some(Err(reason)) => noise_words::no_alignment(reason),
        _ => String::new(),
    };
    let (alignment, corrected, without_alignment) = match labels {
        Some(labels) => {
            let turned = turned(labels, &plain, steps).await?;
            let corrected = label_curve(&turned, &plain, Turned::corrected_alignment);
            (label_curve(&turned, &plain, Turned::alignment), corrected, noise_words::UNREADABLE)
        }
        None => (None, None, no_labels.as_str()),
    };
    let not_corrected = labels.map_or(no_labels.as_str(), |labels| noise_words::not_corrected(labels, pca));
    let said = |is_there: bool, why: &str| if is_there { Json::Null } else { Json::text(why) };
    let report = Json::map([
        ("schema", Json::text("subspace-lab-report/1")),
        ("version", Json::text(env!("CARGO_PKG_VERSION"))),
        (
            "dataset",
            Json::map([
                ("name", Json::text(set.name())),
                ("images", Json::count(pca.n_samples())),
                ("shape", Json::List([shape.n_channels, shape.height_px, shape.width_px].map(size).into())),
                ("depth_bits", Json::count(8 * set.depth().n_bytes())),
                ("max_value", Json::count(set.max_value().into())),
                ("classes", Json::or_null(set.labels(), |labels| Json::count(labels.classes.len()))),
                ("fingerprint", Json::text(set.fingerprint())),
                ("drawn", Json::or_null(drawn.as_ref(), how_drawn)),
                ("plan", Json::List(plan.iter().map(planned).collect())),
            ]),
        ),
        ("preprocessing", Json::List(pca.preprocessing_steps().iter().map(|step| Json::text(step)).collect())),
        (
            "pca",
            Json::map([
                ("rank", Json::count(pca.rank())),
                ("total_variance", Json::Number(spectrum.total_variance())),
                ("rounding_variance", Json::or_null(pca.rounding_variance(), Json::Number)),
                ("rounding_edge", Json::or_null(pca.rounding_edge(), Json::Number)),
                (
                    "first_below_rounding",
                    Json::or_null(pca.first_below_rounding(), |position| Json::count(position + 1)),
                ),
                ("explained", at_grid(spectrum.cumulative_share())),
                ("k_for", Json::Map(least.into())),
                ("reconstruction_mse", at_grid(&mse)),
            ]),
        ),
        ("alignment", Json::or_null(alignment.as_ref(), values_at_grid)),
        ("alignment_absent", said(alignment.is_some(), without_alignment)),
        ("alignment_corrected", Json::or_null(corrected.as_ref(), values_at_grid)),
        ("alignment_corrected_absent", said(corrected.is_some(), not_corrected)),
        ("seed", Json::Count(SEED)),
        ("noises", Json::List(entries)),
    ]);
    Ok(Event::Report(report.to_text().ok_or(EngineError::NotFinite)?))
}

fn how_drawn(drawn: &Drawn) -> Json {
    Json::map([("spec", Json::text(&drawn.spec)), ("seed", Json::Count(drawn.seed))])
}

fn planned(line: &PlanLine) -> Json {
    let reason = if line.reason.is_empty() { Json::Null } else { Json::text(&line.reason) };
    Json::map([("subject", Json::text(line.subject.word())), ("taken", Json::text(&line.taken)), ("reason", reason)])
}

/// `turned`: the labels in the codes of all fits, none without labels.
fn of_noise(spec: &str, pca: &Pca, turned: &[Turned<'_>], optima: &Optima) -> Json {
    let certificate = Certificate::new(pca, optima);
    let alignment = label_curve(turned, optima, Turned::alignment);
    let impact = alignment.is_some().then(|| impact_percent(turned, optima));
    let overlap = optima.overlap();
    let verdict = match noise_words::verdict(certificate.verdict) {
        Verdict::Never => "never",
        Verdict::Can => "can",
        Verdict::Undecided => "undecided",
    };
    let said = |sentence: String| if sentence.is_empty() { Json::Null } else { Json::text(&sentence) };
    let impact_gaps = impact.as_ref().map_or(String::new(), |impact| noise_words::impact_gaps(impact, optima));
    let is_estimated = optima.is_estimated();
    let mut entries = vec![
        ("spec", Json::text(spec)),
        ("verdict", Json::text(verdict)),
        ("reason", Json::text(&noise_words::reason(pca, &certificate, optima))),
        ("tolerance", Json::text(&noise_words::tolerance(optima))),
        ("first_changed", Json::or_null(certificate.first_change, |change| Json::count(change.n_components))),
        ("score", Json::or_null(certificate.score, Json::Number)),
        ("estimated", Json::Bool(is_estimated)),
        ("ridge", Json::Number(if optima.takes_ridge { denoising::RIDGE } else { 0.0 })),
        ("dimensions", Json::count(optima.optimum.n_components())),
        ("end", said(noise_words::end(pca, optima))),
        ("gaps", said(noise_words::gaps(optima))),
        ("impact_gaps", said(impact_gaps)),
        ("overlap", values_at_grid(&overlap)),
        ("alignment", Json::or_null(alignment.as_ref(), values_at_grid)),
        ("impact_percent", Json::or_null(impact.as_ref(), values_at_grid)),
        ("denoised_mse", values_at_grid(&optima.error(pca))),
    ];
    if is_estimated {
        // Half the widths of 95 % intervals.
        let margins = |curve: &Curve| {
            let margins = curve.margins.iter().zip(&curve.values).map(|(margin, value)| value.map(|_| *margin));
            values_at_grid(&Curve { values: margins.collect(), margins: Vec::new() })
        };
        entries.push(("overlap_margin", margins(&overlap)));
        entries.push(("alignment_margin", Json::or_null(alignment.as_ref(), margins)));
        entries.push(("impact_percent_margin", Json::or_null(impact.as_ref(), margins)));
        entries.push(("denoised_mse_margin", margins(&optima.error(pca))));
    }
    Json::Map(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

/// A curve's values at the grid, null where it has none.
fn values_at_grid(curve: &Curve) -> Json {
    let at = |k: usize| Some((k.to_string(), Json::or_null(*curve.values.get(k - 1)?, Json::Number)));
    Json::Map(GRID.into_iter().filter_map(at).collect())
}

/// A curve's values at the grid; the value at K stands at position K - 1.
fn at_grid(curve: &[f64]) -> Json {
    let at = |k: usize| Some((k.to_string(), Json::Number(*curve.get(k - 1)?)));
    Json::Map(GRID.into_iter().filter_map(at).collect())
}
