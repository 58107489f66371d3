//! The spectrum as bars, each filled from below to the part that is learned.

use plotters::element::{PathElement, Polygon, Text};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use subspace_lab_words::{Number, Words, t};

use super::axis::Axis;
use super::scree::logarithmic_ticks;
use super::surface::{Drawn, Surface};
use crate::numbers;

/// Room for labels, in CSS pixels.
const LEFT_PX: f64 = 80.0;
const BELOW_PX: f64 = 24.0;

/// What is drawn.
pub struct Filling<'a> {
    /// Of components.
    pub axis: Axis,
    /// Share of the total variance of each component, largest first.
    pub ratio: &'a [f64],
    /// How much of each is learned, 0 to 1.
    pub strengths: &'a [f32],
}

/// Fills the whole paper; both axes logarithmic.
///
/// # Errors
/// None: paper takes every mark.
pub fn draw(surface: &Surface, it: &Filling<'_>) -> Drawn {
    let (Some(&largest), Some(&smallest)) = (it.ratio.first(), it.ratio.last()) else { return Ok(()) };
    let low = smallest.max(1e-12).log10() - 0.3;
    let high = largest.log10() + 0.15;
    let height = |share: f64| share.max(1e-300).log10().max(low);
    let colors = &surface.colors;
    let mut chart = ChartBuilder::on(&surface.area)
        .margin_left(surface.room(LEFT_PX))
        .margin_bottom(surface.room(BELOW_PX))
        .margin_top(surface.room(8.0))
        .margin_right(surface.room(26.0))
        .build_cartesian_2d(0.0..1.0, low..high)?;
    // A component stands between the place of those before it and its own.
    let edges = |k: usize| (it.axis.position(k as u32), it.axis.position(k as u32 + 1));
    let steps = |heights: &mut dyn Iterator<Item = f64>| {
        let mut outline = Vec::new();
        for (k, height) in heights.enumerate() {
            let (left, right) = edges(k);
            outline.extend([(left, height), (right, height)]);
        }
        outline
    };
    // On a logarithmic axis a thousandth would look like half: the part of the bar's height is what is filled.
    let part = |(ratio, strength): (&f64, &f32)| low + f64::from(*strength) * (height(*ratio) - low);
    let mut filled = steps(&mut it.ratio.iter().zip(it.strengths).map(part));
    if let (Some(&(first, _)), Some(&(last, _))) = (filled.first(), filled.last()) {
        filled.extend([(last, low), (first, low)]);
        chart.draw_series(std::iter::once(Polygon::new(filled, colors.top_fill.filled())))?;
    }
    let thin = colors.line.stroke_width(surface.px(1.0));
    let label = surface.text(colors.muted);
    for tick in logarithmic_ticks(low, high) {
        let y = tick.log10();
        chart.draw_series(std::iter::once(PathElement::new(vec![(0.0, y), (1.0, y)], thin)))?;
        let (x, y) = chart.backend_coord(&(0.0, y));
        let style = label.pos(Pos::new(HPos::Right, VPos::Center));
        surface.area.draw(&Text::new(numbers::tick(tick).words(), (x - surface.px(6.0) as i32, y), style))?;
    }
    for tick in it.axis.ticks() {
        let (x, y) = chart.backend_coord(&(it.axis.position(tick), low));
        let style = label.pos(Pos::new(HPos::Center, VPos::Top));
        surface.area.draw(&Text::new(Number::count(tick).words(), (x, y + surface.px(5.0) as i32), style))?;
    }
    let whole = steps(&mut it.ratio.iter().map(|ratio| height(*ratio)));
    chart.draw_series(LineSeries::new(whole, colors.ink.stroke_width(surface.px(1.5))))?;
    let (ratio, strengths) = (it.ratio.to_vec(), it.strengths.to_vec());
    let middle = |k: usize| f64::midpoint(edges(k).0, edges(k).1);
    let places = it.ratio.iter().enumerate().map(|(k, ratio)| chart.backend_coord(&(middle(k), height(*ratio))));
    surface.read_off("", places.take(strengths.len()), move |k| {
        let learned = numbers::percent(strengths[k].into());
        let learned = t!(learning_of_which_is_learned, share = numbers::percent(ratio[k]), learned = learned);
        (t!(spectrum_component, position = Number::count(k as u32 + 1)), learned)
    });
    Ok(())
}
