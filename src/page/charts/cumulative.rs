//! The cumulative curve: share of variance against components, with the parts that top and bottom take.

use plotters::element::{PathElement, Polygon};
use plotters::prelude::*;
use subspace_lab_protocol::event::Cut;
use subspace_lab_words::Message;

use super::axis::Axis;
use super::surface::{Drawn, Surface};
use crate::text;

/// CSS pixels between two hatching lines.
const HATCH_PX: f64 = 7.0;

/// CSS pixels between two strokes of the band that marks variances below rounding, and its height; its first stroke is a tick of
/// twice that.
const ROUNDING_STEP_PX: f64 = 4.0;
const ROUNDING_PX: f64 = 6.0;

/// What is drawn.
pub(crate) struct Cumulative<'a> {
    pub(crate) axis: Axis,
    /// Share of the first k components at position k - 1.
    pub(crate) share: &'a [f64],
    pub(crate) top: Cut,
    pub(crate) bottom_after: Cut,
    /// Components before the first whose variance lies below the rounding of values, if one does.
    pub(crate) before_rounding: Option<u32>,
}

/// Fills the whole canvas; top orange, bottom blue, what both take hatched.
pub(crate) fn draw(surface: &Surface, it: &Cumulative<'_>) -> Drawn {
    let colors = &surface.colors;
    let mut chart = ChartBuilder::on(&surface.area).build_cartesian_2d(0.0..1.0, 0.0..1.04)?;
    let point = |n: u32| {
        let share = match n {
            0 => 0.0,
            n => it.share.get(n as usize - 1).copied().unwrap_or(1.0),
        };
        (it.axis.position(n), share)
    };
    let under = |from: u32, to: u32| {
        let mut outline = vec![(it.axis.position(from), 0.0)];
        outline.extend((from..=to).map(point));
        outline.push((it.axis.position(to), 0.0));
        outline
    };
    // Of a preview the end is not known.
    let (top, after) = (it.top.n_components, it.bottom_after.n_components);
    let known = it.axis.rank.min(it.share.len() as u32);
    let fill = |outline, color: &RGBColor| std::iter::once(Polygon::new(outline, color.filled()));
    chart.draw_series(fill(under(after, known), &colors.bottom_fill))?;
    chart.draw_series(fill(under(0, top), &colors.top_fill))?;
    if top > after {
        let width = f64::from(surface.area.dim_in_pixel().0);
        let step = HATCH_PX * surface.density / width;
        let (start, end) = (it.axis.position(after), it.axis.position(top));
        let lines = (1..).map(|i| start + f64::from(i) * step).take_while(|&x| x < end);
        let line = colors.bottom.stroke_width(surface.px(2.0));
        chart.draw_series(lines.map(|x| {
            let (_, share) = point(it.axis.components_at(x));
            PathElement::new(vec![(x, 0.0), (x, share)], line)
        }))?;
    }
    for share in [0.25, 0.5, 0.75, 1.0] {
        let line = colors.line.stroke_width(surface.px(1.0));
        chart.draw_series(std::iter::once(PathElement::new(vec![(0.0, share), (1.0, share)], line)))?;
    }
    let curve = colors.ink.stroke_width(surface.px(2.0));
    chart.draw_series(LineSeries::new((0..=known).map(point), curve))?;
    let share = it.share.to_vec();
    surface.read_off((1..=known).map(|n| chart.backend_coord(&point(n))), move |k| {
        (Message::verbatim(&text::components(k as u32 + 1)), text::percent(share[k]))
    });
    for (n, color) in [(after, &colors.bottom), (top, &colors.top)] {
        let x = it.axis.position(n);
        let line = color.stroke_width(surface.px(2.0));
        chart.draw_series(std::iter::once(PathElement::new(vec![(x, 0.0), (x, 1.04)], line)))?;
    }
    if let Some(before) = it.before_rounding {
        // A band of strokes on the ground: curve and parts stay as they are.
        let (width, height) = surface.area.dim_in_pixel();
        let high = |css_px: f64| 1.04 * css_px * surface.density / f64::from(height.max(1));
        let start = it.axis.position(before);
        let step = ROUNDING_STEP_PX * surface.density / f64::from(width.max(1));
        let strokes = (1..).map(|i| start + f64::from(i) * step).take_while(|&x| x < 1.0);
        let line = colors.muted.stroke_width(surface.px(1.0));
        let stroke = |x: f64, top: f64| PathElement::new(vec![(x, 0.0), (x, top)], line);
        chart.draw_series(strokes.map(|x| stroke(x, high(ROUNDING_PX))))?;
        chart.draw_series(std::iter::once(stroke(start, high(2.0 * ROUNDING_PX))))?;
    }
    Ok(())
}
