//! What is learned when: variance and images read over training time, error against what is read, and the course of an autoencoder.

use std::borrow::Borrow;

use plotters::style::RGBColor;
use subspace_lab_protocol::learning::{FIRST_EPOCHS, JointPoint, JointScores, Quality, Reading, Timetable, Weight};
use subspace_lab_protocol::rebuilding::{Begun, RebuiltEpoch};
use subspace_lab_words::{Code, Words, t};

use super::surface::Colors;
use super::xy::{Mark, Scale, Series, Shape, Xy};

/// A line with its name, without margins.
fn line(name: Code, points: Vec<(f64, f64)>, color: RGBColor, width_px: f64) -> Series {
    Series { name: name.words(), points, margins: Vec::new(), color, width_px, shape: Shape::Line }
}

/// Variance learned over time, with images read if they were; a line stands at the moment chosen.
pub fn over_time(timetable: &Timetable, reading: Option<&Reading>, epochs: f64, colors: &Colors) -> Xy {
    let end = timetable.end_epochs;
    let learned = timetable.epochs.iter().copied().zip(timetable.explained.iter().copied()).collect();
    let mut series = vec![line(t!(learning_variance_learned), learned, colors.top, 2.0)];
    if let Some(reading) = reading {
        let whole = reading.originals.share;
        series.push(line(t!(learning_originals), vec![(FIRST_EPOCHS, whole), (end, whole)], colors.muted, 1.0));
        let read = reading.epochs.iter().copied().zip(reading.accuracy.iter().map(|it| it.share)).collect();
        series.push(Series {
            margins: reading.accuracy.iter().map(|it| it.standard_error).collect(),
            ..line(t!(learning_held_out_images_read_1_standard), read, colors.good, 2.0)
        });
    }
    Xy {
        x: Scale::decades(FIRST_EPOCHS, end),
        y: Scale::shares(0.0, 1.0),
        x_name: t!(learning_axis_epochs).words(),
        y_name: String::new(),
        series,
        marks: Vec::new(),
        at_x: Some(epochs.clamp(FIRST_EPOCHS, end)),
    }
}

/// Reconstruction error against what the probe reads, analysed and held out, with the weight chosen and PCA marked; none where
/// nothing was read.
pub fn read_against_lost(scores: &JointScores, weight: Weight, colors: &Colors) -> Option<Xy> {
    let of = |quality: &dyn Fn(&JointPoint) -> Option<Quality>| {
        let places = scores.points.iter().filter_map(|point| {
            let quality = quality(point)?;
            Some((point.weight, quality.error, quality.accuracy?))
        });
        places.collect::<Vec<_>>()
    };
    let analysed = of(&|point| Some(point.analysed));
    let held_out = of(&|point| point.held_out);
    let all = || analysed.iter().chain(&held_out);
    all().next()?;
    let mut series = Vec::new();
    let mut marks = Vec::new();
    for (places, color, shape) in [(&analysed, colors.ink, Shape::Squares), (&held_out, colors.good, Shape::Dots)] {
        let is_held_out = std::ptr::eq(places, &held_out);
        let name = if is_held_out { t!(learning_held_out_1_standard_error) } else { t!(learning_analysed) };
        series.push(Series {
            name: name.words(),
            points: places.iter().map(|(_, error, accuracy)| (*error, accuracy.share)).collect(),
            margins: if is_held_out { places.iter().map(|it| it.2.standard_error).collect() } else { Vec::new() },
            color,
            width_px: 2.0,
            shape,
        });
        for (of, error, accuracy) in places {
            if *of == weight || *of == Weight::Pictures {
                marks.push(Mark { at: (*error, accuracy.share), color, is_filled: *of == weight });
            }
        }
    }
    let ends = all().flat_map(|it| [it.2.share - it.2.standard_error, it.2.share + it.2.standard_error]);
    Some(Xy {
        x: Scale::around_shares(all().map(|it| it.1)),
        y: Scale::around_shares(ends),
        x_name: t!(learning_variance_lost).words(),
        y_name: t!(learning_axis_read).words(),
        series,
        marks,
        at_x: None,
    })
}

/// Slopes as parts of bars: what is not known is not filled.
pub fn strengths(slopes: &[Option<f32>]) -> Vec<f32> {
    slopes.iter().map(|it| it.unwrap_or(0.0).clamp(0.0, 1.0)).collect()
}

/// An autoencoder over its epochs: variance rebuilt, images read from codes and overlaps.
pub fn over_epochs<E: Borrow<RebuiltEpoch>>(
    begun: Option<&Begun>,
    epochs: &[E],
    n_epochs: u32,
    now: Option<u32>,
    colors: &Colors,
) -> Xy {
    let until = f64::from(n_epochs);
    let epochs: Vec<&RebuiltEpoch> = epochs.iter().map(Borrow::borrow).collect();
    let over = |of: &dyn Fn(&RebuiltEpoch) -> Option<f64>| -> Vec<(f64, f64)> {
        epochs.iter().filter_map(|it| Some((f64::from(it.n_done), of(it)?))).collect()
    };
    let across = |height: f64| vec![(0.0, height), (until, height)];
    let mut series = Vec::new();
    let pca = begun.and_then(|it| Some(1.0 - it.pca_unexplained?));
    series.extend(pca.map(|share| line(t!(learning_by_pca), across(share), colors.muted, 1.0)));
    let between = begun.and_then(|it| it.closed_form_with_pca);
    series.extend(between.map(|overlap| Series {
        name: String::new(),
        ..line(t!(learning_with_the_closed_form), across(overlap), colors.noise, 1.0)
    }));
    series.push(line(t!(learning_codes_overlap_with_pca), over(&|it| it.overlap_with_pca), colors.ink, 1.5));
    if epochs.iter().any(|it| it.overlap_with_closed_form.is_some()) {
        let overlap = over(&|it| it.overlap_with_closed_form);
        series.push(line(t!(learning_with_the_closed_form), overlap, colors.noise, 2.0));
    }
    // Before it has learned anything it is worse than the mean image: below the axis.
    let rebuilt = over(&|it| Some(1.0 - it.test_unexplained?).filter(|share| *share >= 0.0));
    series.push(line(t!(learning_variance_rebuilt), rebuilt, colors.top, 2.0));
    let read = over(&|it| Some(it.code_accuracy?.share));
    series.push(Series {
        margins: epochs.iter().filter_map(|it| it.code_accuracy).map(|it| it.standard_error).collect(),
        ..line(t!(learning_read_from_codes_1_standard_error), read, colors.good, 2.0)
    });
    Xy {
        x: Scale::numbers(0.0, until),
        y: Scale::shares(0.0, 1.0),
        x_name: t!(learning_axis_epochs).words(),
        y_name: String::new(),
        series,
        marks: Vec::new(),
        at_x: now.map(f64::from),
    }
}
