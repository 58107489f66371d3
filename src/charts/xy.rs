//! Curves of one number against another, with margins, dots and marks.

use plotters::element::{Circle, PathElement, Rectangle, Text};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use subspace_lab_words::{Message, Number, Words, t};

use super::legend::{self, Key};
use super::surface::{Drawn, Surface};
use crate::numbers;

/// Room for labels, in CSS pixels.
const LEFT_PX: f64 = 66.0;
const RIGHT_PX: f64 = 26.0;
const BELOW_PX: f64 = 24.0;

/// An axis.
pub struct Scale {
    low: f64,
    high: f64,
    kind: Kind,
}

/// How an axis is spread and written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Decades,
    Numbers,
    Shares,
}

impl Scale {
    /// Powers of ten.
    pub fn decades(low: f64, high: f64) -> Self {
        Self { low, high: high.max(low * 10.0), kind: Kind::Decades }
    }

    /// Whole numbers of something from the first to the last, evenly spread.
    pub fn numbers(low: f64, high: f64) -> Self {
        Self { low, high: high.max(low + 1.0), kind: Kind::Numbers }
    }

    /// Shares, written in percent.
    pub fn shares(low: f64, high: f64) -> Self {
        Self { low, high, kind: Kind::Shares }
    }

    /// Shares, with some room around all of these.
    pub fn around_shares(values: impl Iterator<Item = f64>) -> Self {
        let (low, high) =
            values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)));
        let room = ((high - low) * 0.08).max(0.002);
        Self::shares(low - room, high + room)
    }

    /// 0 at the low end, 1 at the high one.
    fn place(&self, value: f64) -> f64 {
        let part = |value: f64, low: f64, high: f64| (value - low) / (high - low);
        if self.kind == Kind::Decades {
            part(value.max(f64::MIN_POSITIVE).ln(), self.low.ln(), self.high.ln())
        } else {
            part(value, self.low, self.high)
        }
    }

    /// Round values on it; at most so many.
    fn ticks(&self, n_most: usize) -> Vec<f64> {
        if self.kind == Kind::Decades {
            let (from, to) = (self.low.log10().ceil() as i32, (self.high * 1.000_001).log10().floor() as i32);
            let every = ((to - from) / n_most.max(1) as i32 + 1).max(1);
            return (from..=to).step_by(every as usize).map(|power| 10_f64.powi(power)).collect();
        }
        let rough = (self.high - self.low) / n_most.max(1) as f64;
        // Between whole numbers there is nothing to write.
        let rough = if self.kind == Kind::Numbers { rough.max(1.0) } else { rough };
        let power = 10_f64.powf(rough.log10().floor());
        let digits = [1.0, 2.0, 5.0, 10.0];
        let step = digits.into_iter().map(|digit| digit * power).find(|step| *step >= rough).unwrap_or(rough);
        let first = (self.low / step).ceil() as i64;
        (first..).map(|i| i as f64 * step).take_while(|tick| *tick <= self.high * (1.0 + 1e-9)).collect()
    }

    fn words(&self, tick: f64) -> String {
        match (self.kind, tick) {
            (Kind::Shares, tick) => numbers::tick(tick).words(),
            (Kind::Decades, tick) if tick < 1.0 => Number::written(tick, tick.to_string()).words(),
            // A power of ten is a one with so many zeros.
            (Kind::Decades, tick) if tick >= 1e5 => format!("1e{}", tick.log10().round()),
            (_, tick) => Number::count(tick.round() as u32).words(),
        }
    }
}

impl Kind {
    /// A value, not rounded to what stands at the axis.
    fn exactly(self, value: f64) -> Message {
        match self {
            Self::Shares => numbers::percent(value),
            _ if value.fract() == 0.0 && value >= 0.0 => t!(number, n = Number::count(value as u64)),
            _ => t!(number, n = Number::fixed(value, if value.abs() < 1.0 { 3 } else { 1 })),
        }
    }
}

/// How the points of a curve are seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Nothing but the line.
    Line,
    /// With a dot at each point.
    Dots,
    /// With a square at each point.
    Squares,
}

/// One curve.
pub struct Series {
    /// What it is, for a file; empty where there is nothing to tell it from.
    pub name: String,
    /// From left to right.
    pub points: Vec<(f64, f64)>,
    /// Half heights of the bar at each point; none if empty.
    pub margins: Vec<f64>,
    /// Of line and points.
    pub color: RGBColor,
    /// CSS pixels.
    pub width_px: f64,
    /// Of its points.
    pub shape: Shape,
}

/// A large dot.
pub struct Mark {
    /// Its middle.
    pub at: (f64, f64),
    /// Of the dot or ring.
    pub color: RGBColor,
    /// A dot, or a ring.
    pub is_filled: bool,
}

/// What is drawn.
pub struct Xy {
    /// Across.
    pub x: Scale,
    /// Up.
    pub y: Scale,
    /// What is across.
    pub x_name: String,
    /// What is up; may be empty.
    pub y_name: String,
    /// One after the other.
    pub series: Vec<Series>,
    /// Over the curves.
    pub marks: Vec<Mark>,
    /// Where a line stands upright.
    pub at_x: Option<f64>,
}

/// Fills the whole paper.
///
/// # Errors
/// None: paper takes every mark.
pub fn draw(surface: &Surface, it: &Xy) -> Drawn {
    let colors = &surface.colors;
    // Only what is drawn is named.
    let drawn = it.series.iter().filter(|series| !series.points.is_empty());
    let keys: Vec<Key> = drawn.map(|series| Key::line(&series.name, series.color)).collect();
    legend::draw(surface, &keys)?;
    let mut chart = ChartBuilder::on(&surface.area)
        .margin_left(surface.room(LEFT_PX))
        .margin_bottom(surface.room(BELOW_PX))
        .margin_top(surface.room(8.0) + legend::height(surface, &keys))
        .margin_right(surface.room(RIGHT_PX))
        .build_cartesian_2d(0.0..1.0, 0.0..1.0)?;
    let place = |(x, y): (f64, f64)| (it.x.place(x), it.y.place(y));
    let thin = colors.line.stroke_width(surface.px(1.0));
    let label = surface.text(colors.muted);
    let (width, height) = surface.area.dim_in_pixel();
    let n_ticks = |size: u32, apart_px: f64| (f64::from(size) / (surface.density * apart_px)) as usize;
    for tick in it.y.ticks(n_ticks(height, 34.0).clamp(2, 5)) {
        let y = it.y.place(tick);
        chart.draw_series(std::iter::once(PathElement::new(vec![(0.0, y), (1.0, y)], thin)))?;
        let (x, y) = chart.backend_coord(&(0.0, y));
        let style = label.pos(Pos::new(HPos::Right, VPos::Center));
        surface.area.draw(&Text::new(it.y.words(tick), (x - surface.px(6.0) as i32, y), style))?;
    }
    let over = surface.room(RIGHT_PX - 6.0);
    let end = surface.ticks_end(&it.x_name, chart.plotting_area().dim_in_pixel().0, over);
    for tick in it.x.ticks(n_ticks(width, 78.0).clamp(2, 8)) {
        let x = it.x.place(tick);
        chart.draw_series(std::iter::once(PathElement::new(vec![(x, 0.0), (x, 1.0)], thin)))?;
        // Where the axis is named nothing else stands.
        if x < end {
            let (x, y) = chart.backend_coord(&(x, 0.0));
            let style = label.pos(Pos::new(HPos::Center, VPos::Top));
            surface.area.draw(&Text::new(it.x.words(tick), (x, y + surface.px(5.0) as i32), style))?;
        }
    }
    let (x, y) = chart.backend_coord(&(1.0, 0.0));
    let style = label.pos(Pos::new(HPos::Right, VPos::Top));
    surface.area.draw(&Text::new(it.x_name.as_str(), (x + over as i32, y + surface.px(5.0) as i32), style))?;
    if !it.y_name.is_empty() {
        let (x, y) = chart.backend_coord(&(0.0, 1.0));
        let style = label.pos(Pos::new(HPos::Left, VPos::Top));
        surface.area.draw(&Text::new(
            it.y_name.as_str(),
            (x + surface.px(5.0) as i32, y + surface.px(2.0) as i32),
            style,
        ))?;
    }
    if let Some(x) = it.at_x {
        let x = it.x.place(x);
        let style = colors.ink.stroke_width(surface.px(1.0));
        chart.draw_series(std::iter::once(PathElement::new(vec![(x, 0.0), (x, 1.0)], style)))?;
    }
    let n_read = it.series.iter().filter(|series| !series.points.is_empty()).count();
    for series in &it.series {
        let bar = series.color.stroke_width(surface.px(1.0));
        for ((x, y), margin) in series.points.iter().zip(&series.margins) {
            let ends = vec![place((*x, y - margin)), place((*x, y + margin))];
            chart.draw_series(std::iter::once(PathElement::new(ends, bar)))?;
        }
        let style = series.color.stroke_width(surface.px(series.width_px));
        chart.draw_series(LineSeries::new(series.points.iter().copied().map(place), style))?;
        let (points, x_kind, y_kind, name) = (series.points.clone(), it.x.kind, it.y.kind, it.x_name.clone());
        surface.read_off(
            if n_read > 1 { &series.name } else { "" },
            series.points.iter().map(|at| chart.backend_coord(&place(*at))),
            move |point| {
                let (x, y) = points[point];
                (t!(chart_named_value, name = name.as_str(), value = x_kind.exactly(x)), y_kind.exactly(y))
            },
        );
        let half = surface.px(2.5) as i32;
        match series.shape {
            Shape::Line => {}
            Shape::Dots => {
                let dots = series.points.iter().map(|at| Circle::new(place(*at), half, series.color.filled()));
                chart.draw_series(dots)?;
            }
            Shape::Squares => {
                for at in &series.points {
                    let (x, y) = chart.backend_coord(&place(*at));
                    let corners = [(x - half, y - half), (x + half, y + half)];
                    surface.area.draw(&Rectangle::new(corners, series.color.filled()))?;
                }
            }
        }
    }
    for mark in &it.marks {
        let size = surface.px(6.0) as i32;
        if mark.is_filled {
            chart.draw_series(std::iter::once(Circle::new(place(mark.at), size, mark.color.filled())))?;
        } else {
            let ring = mark.color.stroke_width(surface.px(2.0));
            chart.draw_series(std::iter::once(Circle::new(place(mark.at), size, ring)))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_lie_on_the_axis() {
        assert_eq!(Scale::shares(0.0, 1.0).ticks(5), [0.0, 0.2, 0.4, 0.6000000000000001, 0.8, 1.0]);
        assert_eq!(Scale::decades(0.1, 1000.0).ticks(8), [0.1, 1.0, 10.0, 100.0, 1000.0]);
        assert_eq!(Scale::numbers(0.0, 2.0).ticks(5), [0.0, 1.0, 2.0]);
        assert_eq!(Scale::numbers(0.0, 50.0).ticks(5), [0.0, 10.0, 20.0, 30.0, 40.0, 50.0]);
        let long = Scale::decades(0.1, 1e9);
        assert!(long.ticks(4).len() <= 5);
        assert_eq!((long.place(0.1), long.place(1e9)), (0.0, 1.0));
        assert_eq!(["0.1", "10", "1e6"].map(str::to_owned), [0.1, 10.0, 1e6].map(|tick| long.words(tick)));
    }
}
