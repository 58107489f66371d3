//! Numbers of the analysis as files.

use subspace_lab_exports::errors::TopAndBottom;
use subspace_lab_exports::{self as exports, Numbers, Source};
use subspace_lab_protocol::Event;
use subspace_lab_science::{Optima, Stage, Steps};

use super::export_arrays::arrays;
use super::score_noise::remember_labels;
use crate::error::EngineError;
use crate::session::{Analyzed, Session};

pub(crate) async fn export(
    session: &mut Session,
    id: &str,
    n_components: Option<u32>,
    steps: &mut Steps<'_>,
) -> Result<Event, EngineError> {
    let Some(Source::Analysis(numbers)) = exports::by_id(id).map(|it| it.source) else {
        return Err(EngineError::NoSuchExport { id: id.to_owned() });
    };
    let analyzed = session.analyzed.as_mut().ok_or(EngineError::NotAnalyzed)?;
    let file = match numbers {
        Numbers::Spectrum => spectrum(analyzed, steps).await.ok_or(EngineError::Cancelled)?.into_bytes(),
        Numbers::Errors => errors(analyzed, steps).await.ok_or(EngineError::Cancelled)?.into_bytes(),
        Numbers::Alignment => alignment(analyzed, steps).await?.into_bytes(),
        Numbers::Arrays => arrays(analyzed, n_components, steps).await?,
    };
    Ok(Event::Exported(file))
}

/// `None` if it was cancelled.
async fn spectrum(Analyzed { pca, .. }: &Analyzed, steps: &mut Steps<'_>) -> Option<String> {
    steps.begin(Stage::Writing, 1).await?;
    let spectrum = pca.spectrum();
    let share = spectrum.explained_variance_ratio();
    let text = exports::spectrum::text(&pca.intensity_variances(), &share, spectrum.cumulative_share());
    steps.next().await?;
    Some(text)
}

/// `None` if it was cancelled.
async fn errors(Analyzed { pca, held_out, .. }: &Analyzed, steps: &mut Steps<'_>) -> Option<String> {
    steps.begin(Stage::Writing, 1).await?;
    let mut rows = Vec::new();
    for k in 0..=pca.rank() {
        // Each is a sum over the spectrum.
        steps.spend_plain(pca.rank()).await?;
        let analysed = TopAndBottom { top: pca.top_mse(k), bottom: pca.bottom_mse(k) };
        let held_out = held_out.as_ref().map(|it| TopAndBottom { top: it.top_mse(k), bottom: it.bottom_mse(k) });
        rows.push((analysed, held_out));
    }
    let text = exports::errors::text(&rows);
    steps.next().await?;
    Some(text)
}

async fn alignment(analyzed: &mut Analyzed, steps: &mut Steps<'_>) -> Result<String, EngineError> {
    remember_labels(analyzed, steps).await?;
    let Analyzed { pca, noise: memory, .. } = analyzed;
    let labels = memory.labels.iter().flatten().next().ok_or(EngineError::NoLabelsToExport)?;
    let plain = Optima::plain(pca);
    let turned = labels.turned(&plain.optimum, steps).await.ok_or(EngineError::Cancelled)?;
    let curve = |values: Option<Vec<f64>>| values.map(|values| plain.curve_of(vec![values]));
    let curves = [curve(turned.alignment()), curve(turned.corrected_alignment())];
    let at = |k: usize| curves.each_ref().map(|curve| curve.as_ref().and_then(|it| *it.values.get(k)?));
    steps.begin(Stage::Writing, 1).await.ok_or(EngineError::Cancelled)?;
    let text = exports::alignment::text(&(0..pca.rank()).map(at).collect::<Vec<_>>());
    steps.next().await.ok_or(EngineError::Cancelled)?;
    Ok(text)
}
