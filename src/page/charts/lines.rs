//! Curves over the number of components, with a mark at one of them.

use plotters::element::{PathElement, Polygon, Text};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::axis::Axis;
use super::surface::{Drawn, Surface};
use crate::text;

/// Room for labels, in CSS pixels.
pub(crate) const LEFT_PX: f64 = 64.0;
pub(crate) const RIGHT_PX: f64 = 24.0;
const BELOW_PX: f64 = 22.0;

/// One curve; the value at K is at position K - 1.
pub(crate) struct Line {
    pub(crate) values: Vec<f32>,
    /// Half the height of the band around it; may be empty.
    pub(crate) spread: Vec<f32>,
    pub(crate) color: RGBColor,
    /// CSS pixels.
    pub(crate) width_px: f64,
}

/// What is drawn.
pub(crate) struct Lines {
    pub(crate) axis: Axis,
    pub(crate) lines: Vec<Line>,
    /// Values are shares, written in percent, or percents already.
    pub(crate) is_share: bool,
    /// Least K drawn.
    pub(crate) from: u32,
    pub(crate) marked: Option<u32>,
}

/// Fills the whole canvas.
pub(crate) fn draw(surface: &Surface, it: &Lines) -> Drawn {
    let from = it.from.clamp(1, it.axis.rank.max(1));
    let values =
        || it.lines.iter().flat_map(|line| line.values.iter().skip(from as usize - 1)).filter(|v| v.is_finite());
    let (low, high) = values().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), &value| {
        (low.min(f64::from(value)), high.max(f64::from(value)))
    });
    if low > high {
        return Ok(());
    }
    let (low, high) = if it.is_share { (low.min(0.0), high.max(0.01)) } else { (low.min(-0.1), high.max(0.1)) };
    let room = (high - low) * 0.06;
    let (low, high) = (if low < 0.0 { low - room } else { low }, high + room);
    // Where the curve begins is the left edge.
    let start = it.axis.position(from - 1);
    let place = |n: u32| it.axis.position(n).max(start);
    let colors = &surface.colors;
    let mut chart = ChartBuilder::on(&surface.area)
        .margin_left(surface.px(LEFT_PX))
        .margin_bottom(surface.px(BELOW_PX))
        .margin_top(surface.px(6.0))
        .margin_right(surface.px(RIGHT_PX))
        .build_cartesian_2d(start..1.0, low..high)?;
    let thin = colors.line.stroke_width(surface.px(1.0));
    let label = surface.text(colors.muted);
    for tick in ticks(low, high) {
        let color = if tick == 0.0 { colors.muted.stroke_width(surface.px(1.0)) } else { thin };
        chart.draw_series(std::iter::once(PathElement::new(vec![(start, tick), (1.0, tick)], color)))?;
        let (x, y) = chart.backend_coord(&(start, tick));
        let style = label.pos(Pos::new(HPos::Right, VPos::Center));
        let words = if it.is_share { text::percent(tick) } else { format!("{}\u{a0}%", short(tick)) };
        surface.area.draw(&Text::new(words, (x - surface.px(5.0) as i32, y), style))?;
    }
    for tick in it.axis.ticks().into_iter().filter(|&tick| tick >= from) {
        let (x, y) = chart.backend_coord(&(place(tick), low));
        let style = label.pos(Pos::new(HPos::Center, VPos::Top));
        surface.area.draw(&Text::new(text::count(tick), (x, y + surface.px(4.0) as i32), style))?;
    }
    for line in &it.lines {
        let points = || (1_u32..).zip(&line.values).skip(from as usize - 1).filter(|(_, value)| value.is_finite());
        if !line.spread.is_empty() {
            let edge = |sign: f64| {
                let height = move |(n, value): (u32, &f32)| {
                    let spread = line.spread.get(n as usize - 1).copied().unwrap_or_default();
                    (place(n), f64::from(*value) + sign * f64::from(spread))
                };
                points().map(height).collect::<Vec<_>>()
            };
            let outline: Vec<_> = edge(1.0).into_iter().chain(edge(-1.0).into_iter().rev()).collect();
            chart.draw_series(std::iter::once(Polygon::new(outline, line.color.mix(0.25).filled())))?;
        }
        let style = line.color.stroke_width(surface.px(line.width_px));
        chart.draw_series(LineSeries::new(points().map(|(n, value)| (place(n), f64::from(*value))), style))?;
    }
    if let Some(n) = it.marked {
        let style = colors.ink.stroke_width(surface.px(1.0));
        chart.draw_series(std::iter::once(PathElement::new(vec![(place(n), low), (place(n), high)], style)))?;
    }
    Ok(())
}

/// Round values from low to high, three to six of them.
fn ticks(low: f64, high: f64) -> Vec<f64> {
    let rough = (high - low) / 4.0;
    let power = 10_f64.powf(rough.log10().floor());
    let step =
        [1.0, 2.0, 5.0, 10.0].into_iter().map(|digit| digit * power).find(|&step| step >= rough).unwrap_or(rough);
    let first = (low / step).ceil() as i64;
    (first..first + 8).map(|i| i as f64 * step).take_while(|&tick| tick <= high).collect()
}

/// Without the dust of binary fractions.
fn short(value: f64) -> String {
    let text = format!("{value:.3}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn ticks_are_round_and_within() {
        let rounded = |low, high| ticks(low, high).into_iter().map(short).collect::<Vec<_>>();
        assert_eq!(rounded(0.0, 1.06), ["0", "0.5", "1"]);
        assert_eq!(rounded(-1.1, 4.2), ["0", "2", "4"]);
        for (low, high) in [(-0.1, 0.1), (-58.0, 3.0), (0.0, 0.01)] {
            let ticks = ticks(low, high);
            assert!((2..=6).contains(&ticks.len()) && ticks.iter().all(|it| (low..=high).contains(it)), "{ticks:?}");
        }
    }
}
