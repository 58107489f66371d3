//! Measured points, joined by lines, over shares of something: accuracy over epochs, accuracy over variance kept.

use plotters::element::{Circle, PathElement, Text};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use subspace_lab_words::{Message, Number, Words, t};

use super::legend::{self, Key};
use super::surface::{Drawn, Surface};
use crate::numbers;

const LEFT_PX: f64 = 66.0;
const RIGHT_PX: f64 = 14.0;
const BELOW_PX: f64 = 40.0;
const ABOVE_PX: f64 = 20.0;

/// Length of a dash and of a gap, in CSS pixels.
const DASH_PX: f64 = 4.0;

/// One measured value: where, how much, and its standard error.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Place across.
    pub at: f64,
    /// From 0 to 1.
    pub value: f64,
    /// Of the value.
    pub standard_error: f64,
}

/// Points that belong together.
pub struct Series {
    /// What they are, for a file.
    pub name: String,
    /// From left to right.
    pub points: Vec<Point>,
    /// Of line and marks.
    pub color: RGBColor,
    /// Somebody else's: thin and dotted, without marks.
    pub is_quoted: bool,
}

/// What is drawn.
pub struct Points {
    /// One after the other.
    pub series: Vec<Series>,
    /// Largest value of the axis across; the least is 0.
    pub until: f64,
    /// What is written at places of that axis.
    pub ticks: Vec<(f64, String)>,
    /// What the axis is.
    pub title: String,
    /// A line across at this share, with a word.
    pub level: Option<(f64, String)>,
    /// A line up at this place, with a word.
    pub finish: Option<(f64, String)>,
}

impl Points {
    /// A place across in words: as the axis writes it, where it does.
    fn across(&self, at: f64) -> Message {
        match self.ticks.iter().find(|(tick, _)| *tick == at) {
            Some((_, words)) => Message::verbatim(words),
            None if self.until <= 1.0 => numbers::percent(at),
            None => t!(number, n = Number::fixed(at, usize::from(at.fract() != 0.0))),
        }
    }
}

/// Fills the whole paper. Shares go from 0 to 1.
///
/// # Errors
/// None: paper takes every mark.
pub fn draw(surface: &Surface, it: &Points) -> Drawn {
    let colors = &surface.colors;
    let until = if it.until > 0.0 { it.until } else { 1.0 };
    // Only what is drawn is named.
    let drawn = it.series.iter().filter(|series| !series.points.is_empty());
    let keys: Vec<Key> = drawn.map(|series| Key::line(&series.name, series.color)).collect();
    legend::draw(surface, &keys)?;
    let mut chart = ChartBuilder::on(&surface.area)
        .margin_left(surface.room(LEFT_PX))
        .margin_bottom(surface.room(BELOW_PX))
        .margin_top(surface.room(ABOVE_PX) + legend::height(surface, &keys))
        .margin_right(surface.room(RIGHT_PX))
        .build_cartesian_2d(0.0..until, 0.0..1.0)?;
    let thin = colors.line.stroke_width(surface.px(1.0));
    let label = surface.text(colors.muted);
    for tick in [0.0, 0.2, 0.4, 0.6, 0.8, 1.0] {
        chart.draw_series(std::iter::once(PathElement::new(vec![(0.0, tick), (until, tick)], thin)))?;
        let (x, y) = chart.backend_coord(&(0.0, tick));
        let style = label.pos(Pos::new(HPos::Right, VPos::Center));
        surface.area.draw(&Text::new(numbers::percent(tick).words(), (x - surface.px(5.0) as i32, y), style))?;
    }
    for (at, words) in &it.ticks {
        let (x, y) = chart.backend_coord(&(*at, 0.0));
        let style = label.pos(Pos::new(HPos::Center, VPos::Top));
        surface.area.draw(&Text::new(words.clone(), (x, y + surface.px(4.0) as i32), style))?;
    }
    let (x, y) = chart.backend_coord(&(until / 2.0, 0.0));
    let style = label.pos(Pos::new(HPos::Center, VPos::Top));
    surface.area.draw(&Text::new(it.title.clone(), (x, y + surface.px(21.0) as i32), style))?;
    if let Some((level, words)) = &it.level {
        let line = colors.muted.stroke_width(surface.px(1.5));
        let ends = vec![(0.0, *level), (until, *level)];
        chart.draw_series(DashedLineSeries::new(ends, surface.px(DASH_PX), surface.px(DASH_PX), line))?;
        let (x, y) = chart.backend_coord(&(0.0, *level));
        let style = label.pos(Pos::new(HPos::Left, VPos::Bottom));
        let at = (x + surface.px(4.0) as i32, y - surface.px(2.0) as i32);
        surface.area.draw(&Text::new(words.clone(), at, style))?;
    }
    if let Some((finish, words)) = &it.finish {
        let line = colors.ink.stroke_width(surface.px(2.0));
        chart.draw_series(std::iter::once(PathElement::new(vec![(*finish, 0.0), (*finish, 1.0)], line)))?;
        let (x, y) = chart.backend_coord(&(*finish, 1.0));
        let style = label.pos(Pos::new(HPos::Right, VPos::Bottom));
        surface.area.draw(&Text::new(words.clone(), (x, y - surface.px(2.0) as i32), style))?;
    }
    for series in &it.series {
        let (points, across, title, is_quoted) = (
            series.points.clone(),
            series.points.iter().map(|it_at| it.across(it_at.at)).collect::<Vec<_>>(),
            it.title.clone(),
            series.is_quoted,
        );
        surface.read_off(
            if keys.len() > 1 { &series.name } else { "" },
            series.points.iter().map(|it| chart.backend_coord(&(it.at, it.value))),
            move |point| {
                let Point { value, standard_error, .. } = points[point];
                let value = match numbers::percent(value) {
                    value if is_quoted || standard_error == 0.0 => value,
                    value => t!(with_margin, value = value, margin = numbers::percent(standard_error)),
                };
                (t!(chart_named_value, name = title.as_str(), value = across[point]), value)
            },
        );
        let places: Vec<(f64, f64)> = series.points.iter().map(|point| (point.at, point.value)).collect();
        if series.is_quoted {
            let line = series.color.stroke_width(surface.px(1.5));
            chart.draw_series(DashedLineSeries::new(places, surface.px(2.0), surface.px(DASH_PX), line))?;
            continue;
        }
        let line = series.color.stroke_width(surface.px(3.0));
        chart.draw_series(LineSeries::new(places.iter().copied(), line))?;
        for point in &series.points {
            let (low, high) = (point.value - point.standard_error, point.value + point.standard_error);
            let bar = vec![(point.at, low.max(0.0)), (point.at, high.min(1.0))];
            chart.draw_series(std::iter::once(PathElement::new(bar, series.color.stroke_width(surface.px(1.5)))))?;
        }
        let mark = |place: (f64, f64)| Circle::new(place, surface.px(3.5), series.color.filled());
        chart.draw_series(places.into_iter().map(mark))?;
    }
    Ok(())
}
