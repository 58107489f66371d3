//! The cumulative curve: share of variance against components, with the parts that top and bottom take.

use plotters::element::{PathElement, Polygon, Text};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use subspace_lab_protocol::event::{Cut, Reconstructed};
use subspace_lab_words::{Message, Number, Words, t};

use super::axis::Axis;
use super::legend::{self, Key};
use super::surface::{Drawn, Surface};
use crate::numbers;

/// CSS pixels between two hatching lines.
const HATCH_PX: f64 = 7.0;

/// CSS pixels between two strokes of the band that marks variances below rounding, and its height; its first stroke is a tick of
/// twice that.
const ROUNDING_STEP_PX: f64 = 4.0;
const ROUNDING_PX: f64 = 6.0;

/// Share of the variance at the upper edge.
const HIGHEST: f64 = 1.04;

/// Where the last tick of the axis may stand: the number of all components is written at its end.
pub const LAST_TICK: f64 = 0.7;

/// What is drawn.
pub struct Cumulative<'a> {
    /// Of components.
    pub axis: Axis,
    /// Share of the first k components at position k - 1.
    pub share: &'a [f64],
    /// Where the top ends.
    pub top: Cut,
    /// What the bottom leaves out.
    pub bottom_after: Cut,
    /// Components before the first whose variance lies below the rounding of values, if one does.
    pub before_rounding: Option<u32>,
}

/// Fills the whole paper; top orange, bottom blue, what both take hatched.
///
/// # Errors
/// None: paper takes every mark.
pub fn draw(surface: &Surface, it: &Cumulative<'_>) -> Drawn {
    let colors = &surface.colors;
    let keys = [(t!(rebuilt_top), colors.top), (t!(rebuilt_bottom), colors.bottom)];
    let keys = keys.map(|(name, color)| Key::area(name.words(), color));
    legend::draw(surface, &keys)?;
    let above = legend::height(surface, &keys);
    let mut chart = ChartBuilder::on(&surface.area).margin_top(above).build_cartesian_2d(0.0..1.0, 0.0..HIGHEST)?;
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
    if surface.is_alone {
        write_axes(surface, it.axis, above)?;
    }
    let curve = colors.ink.stroke_width(surface.px(2.0));
    chart.draw_series(LineSeries::new((0..=known).map(point), curve))?;
    let share = it.share.to_vec();
    surface.read_off("", (1..=known).map(|n| chart.backend_coord(&point(n))), move |k| {
        (Message::verbatim(&numbers::components(k as u32 + 1)), numbers::percent(share[k]))
    });
    for (n, color) in [(after, &colors.bottom), (top, &colors.top)] {
        let x = it.axis.position(n);
        let line = color.stroke_width(surface.px(2.0));
        chart.draw_series(std::iter::once(PathElement::new(vec![(x, 0.0), (x, HIGHEST)], line)))?;
    }
    if let Some(before) = it.before_rounding {
        // A band of strokes on the ground: curve and parts stay as they are.
        let (width, height) = surface.area.dim_in_pixel();
        let high = |css_px: f64| HIGHEST * css_px * surface.density / f64::from((height - above).max(1));
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

/// The cumulative curve in words.
pub fn label(answer: &Reconstructed, rank: u32) -> String {
    t!(
        spectrum_cumulative_share_of_variance_over_top,
        components = numbers::components(rank),
        top = numbers::cut(answer.top, rank),
        bottom_after = numbers::cut(answer.bottom_after, rank)
    )
    .words()
}

/// What the page writes over the curve, for files: shares of the variance, and counts of components.
fn write_axes(surface: &Surface, axis: Axis, above: u32) -> Drawn {
    let (width, height) = surface.area.dim_in_pixel();
    let label = surface.text(surface.colors.muted);
    let indent = surface.px(4.0) as i32;
    let write = |words: &str, at: (i32, i32), horizontal, vertical| {
        surface.area.draw(&Text::new(words.to_owned(), at, label.pos(Pos::new(horizontal, vertical))))
    };
    let at_share = |share: f64| (f64::from(above) + f64::from(height - above) * (1.0 - share / HIGHEST)) as i32;
    for share in [0.25, 0.5, 0.75] {
        write(&numbers::percent(share).words(), (indent, at_share(share)), HPos::Left, VPos::Bottom)?;
    }
    write(&t!(subspaces_n100_of_variance).words(), (indent, at_share(1.0) + indent), HPos::Left, VPos::Top)?;
    let below = height as i32 - indent;
    for n in axis.ticks().into_iter().filter(|&n| axis.position(n) < LAST_TICK) {
        let x = (f64::from(width) * axis.position(n)) as i32;
        write(&Number::count(n).words(), (x, below), HPos::Center, VPos::Bottom)?;
    }
    write(&numbers::components(axis.rank), (width as i32 - indent, below), HPos::Right, VPos::Bottom)
}
