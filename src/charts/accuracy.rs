//! What readers read right: against the variance kept, as in the paper's figure, and over epochs.

use std::ops::Deref;

use subspace_lab_protocol::Extent;
use subspace_lab_protocol::lane::{Accuracy, Part, Reading};
use subspace_lab_words::{Words, t};

use super::numbers::percent;
use super::points::{Point, Points, Series};
use super::surface::Colors;

/// Figure 1, top, of the paper, read off the printed figure: share of the variance and accuracy of a ResNet9 on TinyImagenet.
const PAPER_TOP: [(f64, f64); 8] = [
    (0.483, 0.009),
    (0.557, 0.036),
    (0.631, 0.048),
    (0.705, 0.091),
    (0.778, 0.150),
    (0.852, 0.322),
    (0.926, 0.501),
    (1.0, 0.587),
];
const PAPER_BOTTOM: [(f64, f64); 8] = [
    (0.0, 0.008),
    (0.019, 0.249),
    (0.042, 0.320),
    (0.068, 0.414),
    (0.098, 0.487),
    (0.139, 0.528),
    (0.199, 0.551),
    (0.517, 0.585),
];

/// Points of each curve.
pub const N_POINTS: usize = 8;

/// The last point of the bottom, as a part of what the first component leaves; the paper's own last one is empty.
const LEAST: f64 = 0.005;

/// The subspaces of the figure: the top in equal steps of variance from the first component's to all, the bottom as the paper
/// spaces it, between everything but the first component and hardly anything.
pub fn parts(first_share: f64) -> Vec<Part> {
    let rest = 1.0 - first_share;
    let exact = |share: f64| (share * 1e6).round() / 1e6;
    let last = (N_POINTS - 1) as f64;
    let top = (0..N_POINTS).map(|i| match i {
        0 => Part::Top(Extent::Components(1)),
        i if i == N_POINTS - 1 => Part::All,
        i => Part::Top(Extent::Share(exact(first_share + rest * i as f64 / last))),
    });
    let bottom = (0..N_POINTS).map(|i| {
        let kept = if i == N_POINTS - 1 { LEAST } else { 1.0 - (i as f64 / last).powf(0.25) };
        match i {
            0 => Part::Bottom(Extent::Components(1)),
            _ => Part::Bottom(Extent::Share(exact(1.0 - rest * kept))),
        }
    });
    // In turns, so that both curves grow.
    top.zip(bottom).flat_map(|(top, bottom)| [top, bottom]).collect()
}

/// One accuracy at its place.
pub fn point(at: f64, it: &Accuracy) -> Point {
    Point { at, value: it.share, standard_error: it.standard_error }
}

/// Readings against the share of the variance that they are of, from left to right.
pub fn points<R: Deref<Target = Reading>>(readings: impl Iterator<Item = R>) -> Vec<Point> {
    let mut points: Vec<Point> = readings.map(|it| point(it.card.span.share, &it.accuracy)).collect();
    points.sort_by(|a, b| a.at.total_cmp(&b.at));
    points.dedup_by(|a, b| a.at == b.at);
    points
}

/// The paper's figure with own points of top and bottom; with its own curve or without.
pub fn against_variance(own: [Vec<Point>; 2], with_paper: bool, colors: &Colors) -> Points {
    let names = [t!(rebuilt_top), t!(rebuilt_bottom)];
    let colors = [colors.top, colors.bottom];
    let mut series = Vec::new();
    if with_paper {
        for ((points, name), color) in [PAPER_TOP, PAPER_BOTTOM].into_iter().zip(names).zip(colors) {
            let point = |(at, value)| Point { at, value, standard_error: 0.0 };
            let name = t!(perception_quoted, part = name).words();
            series.push(Series { name, points: points.map(point).to_vec(), color, is_quoted: true });
        }
    }
    let own = own.into_iter().zip(names).zip(colors);
    series.extend(own.map(|((points, name), color)| Series { name: name.words(), points, color, is_quoted: false }));
    let ticks = [0.0, 0.2, 0.4, 0.6, 0.8, 1.0].map(|it| (it, percent(it).words())).to_vec();
    let title = t!(perception_share_of_the_pixel_variance_that).words();
    Points { series, until: 1.0, ticks, title, level: None, finish: None }
}

/// Top and bottom over their epochs, with chance and the end; a reader without epochs has its points at 1.
pub fn over_epochs(
    lanes: [Option<Vec<Point>>; 2],
    n_epochs: Option<u32>,
    chance: Option<f64>,
    colors: &Colors,
) -> Points {
    let until = n_epochs.unwrap_or(1).max(1);
    let stride = until.div_ceil(6).max(1);
    let tick = |n: u32| (f64::from(n), n.to_string());
    let ticks = n_epochs.map_or_else(Vec::new, |_| (0..=until).step_by(stride as usize).map(tick).collect());
    let parts = [(t!(rebuilt_top), colors.top), (t!(rebuilt_bottom), colors.bottom)];
    let series = lanes.into_iter().zip(parts).filter_map(|(points, (name, color))| {
        Some(Series { name: name.words(), points: points?, color, is_quoted: false })
    });
    Points {
        series: series.collect(),
        until: f64::from(until),
        ticks,
        title: if n_epochs.is_some() { t!(perception_axis_epochs) } else { t!(perception_at_the_end) }.words(),
        level: chance.map(|it| (it, t!(perception_chance, percent = percent(it)).words())),
        finish: Some((f64::from(until), t!(perception_finish).words())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_curves_have_eight_parts_and_none_is_empty() {
        let parts = parts(0.483);
        assert_eq!(parts.len(), 2 * N_POINTS);
        let shares = |is_bottom: bool| {
            parts.iter().filter_map(move |part| match part {
                Part::Top(Extent::Share(share)) if !is_bottom => Some(*share),
                Part::Bottom(Extent::Share(share)) if is_bottom => Some(1.0 - share),
                _ => None,
            })
        };
        // Those of the paper's figure, read off to half a percent.
        for (ours, (paper, _)) in shares(false).zip(&PAPER_TOP[1..]) {
            assert!((ours - paper).abs() < 0.005, "{ours} {paper}");
        }
        let bottom: Vec<f64> = shares(true).collect();
        for (ours, (paper, _)) in bottom.iter().take(6).zip(PAPER_BOTTOM[1..7].iter().rev()) {
            assert!((ours - paper).abs() < 0.005, "{ours} {paper}");
        }
        assert!(bottom.iter().all(|share| *share > 0.0));
    }
}
