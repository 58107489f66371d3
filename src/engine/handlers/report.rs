//! The report: spectrum, alignment and what noises would change, as the JSON text of `report.json`.

use serde::{Serialize, Serializer};
use subspace_lab_protocol::Event;
use subspace_lab_science::{Certificate, LabelScores, Noise, Optimum};

use crate::error::EngineError;
use crate::session::{Analyzed, Session};

/// Numbers of components that curves are given at, as far as the rank goes.
const GRID: [usize; 10] = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];

/// Shares whose least number of components is given, with their keys.
const SHARES: [(f64, &str); 6] =
    [(0.5, "0.5"), (0.75, "0.75"), (0.8, "0.8"), (0.9, "0.9"), (0.95, "0.95"), (0.99, "0.99")];

pub(crate) fn report(session: &Session, specs: &[String]) -> Result<Event, EngineError> {
    let noises = specs.iter().map(|spec| Noise::parse(spec)).collect::<Result<Vec<_>, _>>()?;
    let Analyzed { set, pca, .. } = session.analyzed()?;
    let spectrum = pca.spectrum();
    let labels = LabelScores::new(pca, set);
    let plain = Optimum::new(pca, set, &Noise::parse("none")?)?;
    let base = labels.as_ref().map(|labels| labels.alignment(&plain));
    let noises = specs
        .iter()
        .zip(&noises)
        .map(|(spec, noise)| {
            let optimum = Optimum::new(pca, set, noise)?;
            let certificate = Certificate::new(spectrum, &optimum);
            let alignment = labels.as_ref().map(|labels| labels.alignment(&optimum));
            let impact = alignment.as_ref().zip(base.as_ref()).map(|(with, without)| {
                with.iter().zip(without).map(|(with, without)| 100.0 * (with / without - 1.0)).collect::<Vec<_>>()
            });
            Ok(NoiseReport {
                spec: spec.clone(),
                verdict: if certificate.can_help { "can" } else { "never" },
                first_changed: certificate.first_changed,
                score: certificate.score,
                overlap: at_grid(&optimum.overlap()),
                alignment: alignment.as_deref().map(at_grid),
                impact_percent: impact.as_deref().map(at_grid),
            })
        })
        .collect::<Result<Vec<_>, EngineError>>()?;
    let shape = set.shape();
    let report = Report {
        schema: "subspace-lab-report/1",
        version: env!("CARGO_PKG_VERSION"),
        dataset: Dataset {
            name: set.name(),
            images: pca.n_samples(),
            shape: [shape.n_channels, shape.height_px, shape.width_px],
            classes: set.labels().map(|labels| labels.classes.len()),
            fingerprint: set.fingerprint(),
        },
        preprocessing: pca.preprocessing_steps(),
        pca: PcaReport {
            rank: pca.rank(),
            total_variance: spectrum.total_variance(),
            explained: at_grid(spectrum.cumulative_share()),
            k_for: InOrder(SHARES.map(|(share, key)| (key.to_owned(), spectrum.least_components(share))).to_vec()),
            reconstruction_mse: at_grid(&(1..=pca.rank()).map(|k| pca.top_mse(k)).collect::<Vec<_>>()),
        },
        alignment: base.as_deref().map(at_grid),
        alignment_corrected: labels.and_then(|labels| labels.corrected_alignment(&plain)).as_deref().map(at_grid),
        noises,
    };
    let mut text = serde_json::to_string_pretty(&report).map_err(|_| EngineError::NotFinite)?;
    text.push('\n');
    Ok(Event::Report(text))
}

#[derive(Serialize)]
struct Report<'a> {
    schema: &'static str,
    version: &'static str,
    dataset: Dataset<'a>,
    preprocessing: Vec<String>,
    pca: PcaReport,
    alignment: Option<Curve>,
    alignment_corrected: Option<Curve>,
    noises: Vec<NoiseReport>,
}

#[derive(Serialize)]
struct Dataset<'a> {
    name: &'a str,
    images: usize,
    shape: [usize; 3],
    classes: Option<usize>,
    fingerprint: &'a str,
}

#[derive(Serialize)]
struct PcaReport {
    rank: usize,
    total_variance: f64,
    explained: Curve,
    k_for: InOrder<usize>,
    reconstruction_mse: Curve,
}

#[derive(Serialize)]
struct NoiseReport {
    spec: String,
    verdict: &'static str,
    first_changed: Option<usize>,
    score: f64,
    overlap: Curve,
    alignment: Option<Curve>,
    impact_percent: Option<Curve>,
}

type Curve = InOrder<f64>;

/// A map that keeps the order of its keys.
struct InOrder<T>(Vec<(String, T)>);

impl<T: Serialize> Serialize for InOrder<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

/// A curve's values at the grid; the value at K stands at position K - 1.
fn at_grid(curve: &[f64]) -> Curve {
    InOrder(GRID.iter().filter_map(|&k| Some((k.to_string(), *curve.get(k - 1)?))).collect())
}
