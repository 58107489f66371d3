//! The spectrum, its cumulative sum, and images as points.

use subspace_lab_charts::axis::Axis;
use subspace_lab_charts::cumulative::{self, Cumulative};
use subspace_lab_charts::plane::{self, Plane};
use subspace_lab_charts::scree::{self, Scree};
use subspace_lab_protocol::dots::MOST_DOTS;
use subspace_lab_protocol::event::{Analysis, Reconstructed};
use subspace_lab_protocol::request::Plane as AskPlane;
use subspace_lab_protocol::{Event, Request, Settings};
use subspace_lab_words::{Words, t};

use super::{Chart, Opened};
use crate::driver::Failure;

/// The axis of components that the settings chose, else the one on which both ends of the subspaces have room.
fn axis(analysis: &Analysis, cuts: &Reconstructed, settings: &Settings) -> Axis {
    let (rank, counts) = (analysis.rank, [cuts.top.n_components, cuts.bottom_after.n_components]);
    settings.log_axis.map_or_else(|| Axis::clear_of_edges(rank, counts), |logarithmic| Axis { rank, logarithmic })
}

/// Variance of every component.
///
/// # Errors
/// The engine's own sentence if it refuses.
pub(super) fn scree<'a>(it: &mut Opened<'a>) -> Result<Chart<'a>, Failure> {
    let (analysis, settings) = (it.analysis, it.settings);
    let cuts = it.rebuilt(Vec::new())?;
    let it = Scree {
        axis: axis(analysis, &cuts, settings),
        ratio: &analysis.explained_variance_ratio,
        logarithmic: settings.log_scree,
        top: cuts.top,
        bottom_after: cuts.bottom_after,
        before_rounding: analysis.below_rounding_idx,
    };
    Ok(Chart { shows: scree::label(analysis), draw: Box::new(move |surface| scree::draw(surface, &it)) })
}

/// Variance of the first components.
///
/// # Errors
/// The engine's own sentence if it refuses.
pub(super) fn cumulative<'a>(it: &mut Opened<'a>) -> Result<Chart<'a>, Failure> {
    let (analysis, settings) = (it.analysis, it.settings);
    let cuts = it.rebuilt(Vec::new())?;
    let it = Cumulative {
        axis: axis(analysis, &cuts, settings),
        share: &analysis.cumulative_share,
        top: cuts.top,
        bottom_after: cuts.bottom_after,
        before_rounding: analysis.below_rounding_idx,
    };
    let shows = cumulative::label(&cuts, analysis.rank);
    Ok(Chart { shows, draw: Box::new(move |surface| cumulative::draw(surface, &it)) })
}

/// Images as points of a plane, those moved that the link moved.
///
/// # Errors
/// The engine's own sentence if it refuses; one that there are no images.
pub(super) fn points<'a>(it: &mut Opened<'a>) -> Result<Chart<'a>, Failure> {
    let ask = AskPlane { n: MOST_DOTS, moved: it.settings.dots.all().to_vec() };
    let Event::PlaneDrawn(points) = it.driver.ask(Request::Plane(ask))? else {
        return Err(Failure::unexpected("Plane"));
    };
    let points = points.ok_or_else(|| Failure::Input(t!(cli_no_pictures).into()))?;
    let [across, up] = points.places.map(|[row, column]| t!(cli_pixel, row = row + 1, column = column + 1));
    let shows = t!(cli_points_shows, n = points.points.len() as u32, across = across, up = up).words();
    let directions = points.directions.map(|both| both.map(|it| it.ends));
    let it = Plane { points: points.points, directions };
    Ok(Chart { shows, draw: Box::new(move |surface| plane::draw(surface, &it)) })
}
