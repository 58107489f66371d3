//! What noises do at every K, and masks by ratio and patch.

use std::collections::HashMap;

use subspace_lab_charts::axis::Axis;
use subspace_lab_charts::noise::{self, Drawable};
use subspace_lab_charts::{Surface, lines, map, masks};
use subspace_lab_protocol::comparing::{Figure, Job, PAPER_PATCHES};
use subspace_lab_protocol::noise::{CellScores, NoiseScores, NoiseSpec, ScoreNoise};
use subspace_lab_protocol::{Event, Request};
use subspace_lab_words::{Number, Words, t};

use super::{Chart, Opened};
use crate::driver::Failure;

type Cells = HashMap<String, Box<CellScores>>;

impl Opened<'_> {
    fn score(&mut self, spec: &str) -> Result<Box<NoiseScores>, Failure> {
        let ask = ScoreNoise { spec: spec.to_owned(), seed: self.settings.seed };
        match self.driver.ask(Request::ScoreNoise(ask))? {
            Event::NoiseScored(scores) => Ok(scores),
            _ => Err(Failure::unexpected("ScoreNoise")),
        }
    }

    fn cells(&mut self, specs: Vec<String>) -> Result<Cells, Failure> {
        let mut cells = Cells::new();
        for spec in specs {
            let ask = ScoreNoise { spec: spec.clone(), seed: self.settings.seed };
            let Event::CellScored(scores) = self.driver.ask(Request::ScoreCell(ask))? else {
                return Err(Failure::unexpected("ScoreCell"));
            };
            cells.insert(spec, scores);
        }
        Ok(cells)
    }

    /// The K at which noises are looked at.
    pub(super) fn noise_components(&self) -> u32 {
        let usual = || self.analysis.components_for_noises();
        self.settings.noise_components.unwrap_or_else(usual).clamp(1, self.analysis.rank.max(1))
    }

    fn noise_axis(&self) -> Axis {
        Axis { rank: self.analysis.rank, logarithmic: !self.settings.comparing.is_linear }
    }
}

/// The curve that a link chose, of its noise.
///
/// # Errors
/// The engine's own sentence if it refuses; why there is no such curve.
pub(super) fn curve<'a>(it: &mut Opened<'a>) -> Result<Chart<'a>, Failure> {
    let settings = it.settings;
    let scores = it.score(&settings.noise)?;
    let pinned = settings.comparing.pinned.iter().zip(["A", "B"]);
    let pinned = pinned.map(|(spec, name)| Ok((name, it.score(spec)?))).collect::<Result<Vec<_>, Failure>>()?;
    // What was asked for is not replaced in silence: without labels it is said why there is none.
    let usual = if scores.labels.is_some() { Figure::Alignment } else { Figure::Error };
    let figure = settings.comparing.figure.unwrap_or(usual);
    if let Some(absent) = figure.of(&scores).absent {
        return Err(Failure::Input(t!(cli_no_curve, figure = figure.title(), why = absent)));
    }
    let (k, axis) = (it.noise_components(), it.noise_axis());
    let shows = t!(cli_curve_shows, figure = figure.title(), noise = &*settings.noise, k = Number::count(k)).words();
    let draw = move |surface: &Surface| {
        let others: Vec<_> = pinned.iter().map(|(name, scores)| (*name, &**scores)).collect();
        lines::draw(surface, &noise::lines(figure, &scores, &others, &surface.colors, axis, Some(k)))
    };
    Ok(Chart { shows, draw: Box::new(draw) })
}

/// What masks do at the link's K.
///
/// # Errors
/// The engine's own sentence if it refuses.
pub(super) fn map<'a>(it: &mut Opened<'a>) -> Result<Chart<'a>, Failure> {
    let cells = it.cells(Job::Map.specs())?;
    let has_labels = cells.values().any(|cell| !cell.impact_percent.is_empty());
    let what = if has_labels { t!(noise_impact_in) } else { t!(noise_n1_overlap) };
    let k = it.noise_components();
    let shows = t!(noise_at_k_masks_by_ratio_and, what = what, n_components = Number::count(k)).words();
    let draw =
        move |surface: &Surface| map::draw(surface, &masks::map(|spec| cells.get(spec).cloned(), k, &surface.colors));
    Ok(Chart { shows, draw: Box::new(draw) })
}

/// The paper's curves of masks with the link's patch.
///
/// # Errors
/// The engine's own sentence if it refuses; that there are no labels, or which patches there are.
pub(super) fn masks<'a>(it: &mut Opened<'a>) -> Result<Chart<'a>, Failure> {
    let patch = NoiseSpec::read(&it.settings.noise).value("patch").and_then(|it| it.parse::<u32>().ok());
    let patch = patch.filter(|it| PAPER_PATCHES.contains(it));
    let patch = patch.ok_or_else(|| {
        let known = PAPER_PATCHES.map(|it| it.to_string()).join(", ");
        Failure::Input(t!(cli_no_such_patch, known = known))
    })?;
    if let Some(absent) = it.score(&it.settings.noise)?.no_labels.take() {
        return Err(Failure::Input(t!(cli_no_curve, figure = Figure::Impact.title(), why = absent)));
    }
    let of_patch = |spec: &String| NoiseSpec::read(spec).value("patch") == Some(&patch.to_string());
    let cells = it.cells(Job::PaperGrid.specs().into_iter().filter(of_patch).collect())?;
    let (shows, axis) = (t!(cli_masks_shows, patch = patch).words(), it.noise_axis());
    let draw = move |surface: &Surface| {
        lines::draw(surface, &masks::curves(|spec| cells.get(spec).cloned(), patch, axis, &surface.colors))
    };
    Ok(Chart { shows, draw: Box::new(draw) })
}

/// Alignment without noise.
///
/// # Errors
/// The engine's own sentence if it refuses; why there is no alignment.
pub(super) fn aligned<'a>(it: &mut Opened<'a>) -> Result<Chart<'a>, Failure> {
    let scores = it.score("none")?;
    if let Some(absent) = Figure::Alignment.of(&scores).absent {
        return Err(Failure::Input(t!(cli_no_curve, figure = Figure::Alignment.title(), why = absent)));
    }
    let labels = scores.labels.ok_or_else(|| Failure::unexpected("ScoreNoise"))?;
    let axis = Axis { rank: it.analysis.rank, logarithmic: true };
    let marked = Some(it.n_top()?);
    let shows = t!(perception_alignment_of_the_first_k_components).words();
    let draw = move |surface: &Surface| lines::draw(surface, &noise::alignment(&labels, axis, marked, &surface.colors));
    Ok(Chart { shows, draw: Box::new(draw) })
}
