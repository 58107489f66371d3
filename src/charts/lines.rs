//! Curves over the number of components, with a mark at one of them.

use plotters::element::{PathElement, Polygon, Text};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use subspace_lab_words::{Message, Number, Words, t};

use super::axis::Axis;
use super::legend::{self, Key};
use super::surface::{Drawn, Surface};
use crate::numbers;

/// Room for labels on the left, in CSS pixels.
pub const LEFT_PX: f64 = 64.0;
/// Room for labels on the right, in CSS pixels.
pub const RIGHT_PX: f64 = 34.0;
const BELOW_PX: f64 = 22.0;

/// Largest text that they are made for, in CSS pixels.
const LARGEST_TEXT_PX: f64 = 24.0;

/// Percents are drawn up to so many times the size that most of them do not exceed, and this part is most.
const ROOM: f64 = 4.0;
const MOST: f64 = 0.8;

/// One curve; the value at K is at position K - 1.
pub struct Line {
    /// Where there is none the line has a gap.
    pub values: Vec<Option<f32>>,
    /// Of the line.
    pub color: RGBColor,
    /// CSS pixels.
    pub width_px: f64,
}

/// What lies between two heights at every K.
pub struct Area {
    /// At every K.
    pub ends: Vec<Option<(f32, f32)>>,
    /// Its color.
    pub fill: Fill,
}

/// How an area is filled.
#[derive(Clone, Copy)]
pub enum Fill {
    /// In one color.
    Plain(RGBColor),
    /// By which end is above: the first one in the color of what is better.
    BetterAbove,
}

/// What values are, and how they are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Of a whole, written in percent.
    Share,
    /// Percents already, set against a line at 0.
    Percent,
    /// Mean squared differences of intensities.
    SquaredError,
}

impl Unit {
    /// At an axis.
    fn tick(self, value: f64) -> String {
        match self {
            Self::Share => numbers::tick(value).words(),
            Self::Percent => format!("{}\u{a0}%", short(value)),
            Self::SquaredError => numbers::squared_error_tick(value).words(),
        }
    }

    /// As it is read off.
    fn exactly(self, value: f64) -> Message {
        match self {
            Self::Share => numbers::percent(value),
            Self::Percent => t!(percent, n = Number::signed(value, 2)),
            Self::SquaredError => t!(number, n = numbers::squared_error(value)),
        }
    }

    /// Least height that is told apart from another, beside values of this size.
    fn least_range(self, largest: f64) -> f64 {
        if self == Self::SquaredError { (0.02 * largest.abs()).max(f64::MIN_POSITIVE) } else { 0.01 }
    }
}

/// What is drawn: areas under lines.
pub struct Lines {
    /// Of components.
    pub axis: Axis,
    /// Under the lines.
    pub areas: Vec<Area>,
    /// One after the other.
    pub lines: Vec<Line>,
    /// Of the values.
    pub unit: Unit,
    /// Least K drawn.
    pub from: u32,
    /// Where a line stands upright.
    pub marked: Option<u32>,
    /// What the colors mean, for a file.
    pub keys: Vec<Key>,
}

impl Lines {
    fn at(line: &Line, n: u32) -> Option<f64> {
        line.values.get((n as usize).checked_sub(1)?).copied().flatten().map(f64::from)
    }

    /// Least and largest height drawn. Impacts at the first few K can be many times those of all others: they are cut.
    fn range(&self) -> Option<(f64, f64)> {
        let wider = |(low, high): (f64, f64), value: f64| (low.min(value), high.max(value));
        let none = (f64::INFINITY, f64::NEG_INFINITY);
        let drawn = self.from.max(1)..=self.axis.rank;
        let of_lines = |n: u32| self.lines.iter().filter_map(move |line| Self::at(line, n));
        let whole = drawn.clone().flat_map(of_lines).fold(none, wider);
        if whole.0 > whole.1 {
            return None;
        }
        if self.unit != Unit::Percent {
            let (low, high) = (whole.0, whole.1.max(whole.0 + self.unit.least_range(whole.1)));
            let room = (high - low) * 0.08;
            return Some((low - room, high + room));
        }
        // Sampled along the axis: what takes little room there counts little.
        let sampled = (0..=64).map(|i| self.axis.components_at(f64::from(i) / 64.0)).filter(|n| drawn.contains(n));
        let sizes: Vec<f64> = sampled.flat_map(of_lines).map(f64::abs).collect();
        // By halving: sorting would be kilobytes of code.
        let (mut below, mut usual) = (0.0, whole.1.max(-whole.0));
        for _ in 0..30 {
            let middle = (below + usual) / 2.0;
            let is_enough = sizes.iter().filter(|size| **size <= middle).count() as f64 >= MOST * sizes.len() as f64;
            *if is_enough { &mut usual } else { &mut below } = middle;
        }
        let limit = (usual * ROOM).max(0.1);
        let ends = self.areas.iter().flat_map(|area| area.ends.iter().skip(self.from as usize - 1).flatten());
        let whole = ends.fold(whole, |whole, &(a, b)| wider(wider(whole, f64::from(a)), f64::from(b)));
        let limits = (whole.0.clamp(-limit, -0.1), whole.1.clamp(0.1, limit));
        let limits = self.marked.into_iter().flat_map(of_lines).fold(limits, wider);
        let room = (limits.1 - limits.0) * 0.06;
        Some((limits.0 - room, limits.1 + room))
    }
}

/// Fills the whole paper.
///
/// # Errors
/// None: paper takes every mark.
pub fn draw(surface: &Surface, it: &Lines) -> Drawn {
    let from = it.from.clamp(1, it.axis.rank.max(1));
    let Some((low, high)) = it.range() else { return Ok(()) };
    // Where the curve begins is the left edge.
    let start = it.axis.position(from - 1);
    let place = |n: u32| it.axis.position(n).max(start);
    let colors = &surface.colors;
    // A pointer finds its place by these margins; only on a wall, where none reads these curves, letters are larger than they allow.
    let room = |css_px: f64| surface.px(css_px * surface.larger_than(LARGEST_TEXT_PX));
    let mut chart = ChartBuilder::on(&surface.area)
        .margin_left(room(LEFT_PX))
        .margin_bottom(surface.px(BELOW_PX).max(surface.line()))
        .margin_top(surface.px(6.0) + legend::height(surface, &it.keys))
        .margin_right(room(RIGHT_PX))
        .build_cartesian_2d(start..1.0, low..high)?;
    legend::draw(surface, &it.keys)?;
    let height = |value: f32| f64::from(value).clamp(low, high);
    for area in &it.areas {
        let ends = (1_u32..).zip(&area.ends).skip(from as usize - 1);
        let ends = ends.map(|(n, ends)| ends.map(|(a, b)| (place(n), height(a), height(b))));
        for (outline, is_above) in stretches(ends) {
            let color = match area.fill {
                Fill::Plain(color) => color.mix(0.22),
                Fill::BetterAbove if is_above => colors.good.mix(0.55),
                Fill::BetterAbove => colors.bad.mix(0.55),
            };
            chart.draw_series(std::iter::once(Polygon::new(outline, color.filled())))?;
        }
    }
    let thin = colors.line.stroke_width(surface.px(1.0));
    let label = surface.text(colors.muted);
    for tick in ticks(low, high) {
        // What percents are set against is seen under every curve.
        let color =
            if tick == 0.0 && it.unit == Unit::Percent { colors.ink.stroke_width(surface.px(1.5)) } else { thin };
        chart.draw_series(std::iter::once(PathElement::new(vec![(start, tick), (1.0, tick)], color)))?;
        let (x, y) = chart.backend_coord(&(start, tick));
        let style = label.pos(Pos::new(HPos::Right, VPos::Center));
        surface.area.draw(&Text::new(it.unit.tick(tick), (x - surface.px(5.0) as i32, y), style))?;
    }
    let (name, over) = (numbers::components(it.axis.rank), room(RIGHT_PX - 6.0));
    let end = surface.ticks_end(&name, chart.plotting_area().dim_in_pixel().0, over);
    let is_clear = |tick: u32| (place(tick) - start) / (1.0 - start) < end;
    for tick in it.axis.ticks().into_iter().filter(|&tick| tick >= from && is_clear(tick)) {
        let (x, y) = chart.backend_coord(&(place(tick), low));
        let style = label.pos(Pos::new(HPos::Center, VPos::Top));
        surface.area.draw(&Text::new(Number::count(tick).words(), (x, y + surface.px(4.0) as i32), style))?;
    }
    let (x, y) = chart.backend_coord(&(1.0, low));
    let (at, style) = ((x + over as i32, y + surface.px(4.0) as i32), Pos::new(HPos::Right, VPos::Top));
    surface.area.draw(&Text::new(name, at, label.pos(style)))?;
    if let Some(n) = it.marked {
        let style = colors.ink.stroke_width(surface.px(1.0));
        chart.draw_series(std::iter::once(PathElement::new(vec![(place(n), low), (place(n), high)], style)))?;
    }
    let n_read = it.lines.iter().filter(|line| line.values.iter().any(Option::is_some)).count();
    for line in &it.lines {
        let points = (from..=it.axis.rank).filter_map(|n| Some((n, Lines::at(line, n)?)));
        let (read, unit) = (points.collect::<Vec<_>>(), it.unit);
        let at = |&(n, value): &(u32, f64)| chart.backend_coord(&(place(n), value.clamp(low, high)));
        let name = it.keys.iter().find(|key| !key.is_area && key.color == line.color).filter(|_| n_read > 1);
        surface.read_off(
            name.map_or("", |key| &key.name),
            read.iter().map(at).collect::<Vec<_>>().into_iter(),
            move |point| {
                let (n, value) = read[point];
                (t!(chart_named_value, name = "K", value = Number::count(n)), unit.exactly(value))
            },
        );
        let style = line.color.stroke_width(surface.px(line.width_px));
        let points = (1_u32..).zip(&line.values).skip(from as usize - 1);
        let points: Vec<_> = points.map(|(n, value)| value.map(|value| (place(n), height(value)))).collect();
        for run in points.split(Option::is_none).filter(|run| !run.is_empty()) {
            let mut run: Vec<(f64, f64)> = run.iter().copied().flatten().collect();
            // One value between two gaps is seen as a dash.
            if let [(x, y)] = run[..] {
                run = vec![(x - 0.004, y), (x + 0.004, y)];
            }
            chart.draw_series(LineSeries::new(run, style))?;
        }
        for (edge, sign, vertical) in [(low, "▼", VPos::Bottom), (high, "▲", VPos::Top)] {
            let beyond =
                |n: u32| Some((n, Lines::at(line, n).filter(|value| (value - edge) * (edge - height(0.0)) > 0.0)?));
            let farthest = |a: &(u32, f64), b: &(u32, f64)| a.1.abs().total_cmp(&b.1.abs());
            if let Some((n, value)) = (from..=it.axis.rank).filter_map(beyond).max_by(farthest) {
                let at = chart.backend_coord(&(place(n), edge));
                let style = surface.text(line.color).pos(Pos::new(HPos::Left, vertical));
                surface.area.draw(&Text::new(beyond_words(sign, value, n), at, style))?;
            }
        }
    }
    Ok(())
}

/// Outlines of the parts of an area in which the same end is above, and whether that is the first one.
fn stretches(ends: impl Iterator<Item = Option<(f64, f64, f64)>>) -> Vec<(Vec<(f64, f64)>, bool)> {
    let mut outlines = Vec::new();
    let (mut there, mut back, mut sum) = (Vec::new(), Vec::new(), 0.0);
    let mut close = |there: &mut Vec<(f64, f64)>, back: &mut Vec<(f64, f64)>, sum: &mut f64| {
        there.extend(back.drain(..).rev());
        outlines.push((std::mem::take(there), std::mem::take(sum)));
    };
    let mut before: Option<(f64, f64, f64)> = None;
    for now in ends.chain([None]) {
        match (before, now) {
            (Some((x, a, b)), Some((next_x, next_a, next_b))) if (a - b) * (next_a - next_b) < 0.0 => {
                let part = (a - b) / ((a - b) - (next_a - next_b));
                let crossing = (x + part * (next_x - x), a + part * (next_a - a));
                there.push(crossing);
                close(&mut there, &mut back, &mut sum);
                there.push(crossing);
            }
            (_, None) => close(&mut there, &mut back, &mut sum),
            _ => {}
        }
        if let Some((x, a, b)) = now {
            there.push((x, a));
            back.push((x, b));
            sum += a - b;
            if a == b {
                close(&mut there, &mut back, &mut sum);
                there.push((x, a));
            }
        }
        before = now;
    }
    outlines.into_iter().filter(|(_, sum)| *sum != 0.0).map(|(outline, sum)| (outline, sum > 0.0)).collect()
}

/// Round values from low to high, three to seven of them: as far apart as three can be.
pub(crate) fn ticks(low: f64, high: f64) -> Vec<f64> {
    let rough = (high - low) / 2.0;
    let power = 10_f64.powf(rough.log10().floor());
    let digits = [5.0, 2.5, 2.0, 1.0, 0.5, 0.25];
    let n = |step: f64| (high / step).floor() - (low / step).ceil() + 1.0;
    let step = digits.into_iter().map(|digit| digit * power).find(|&step| n(step) >= 3.0).unwrap_or(rough);
    let first = (low / step).ceil() as i64;
    (first..first + 8).map(|i| i as f64 * step).take_while(|&tick| tick <= high).collect()
}

/// What lies beyond the edge of a chart in percent, and where.
fn beyond_words(sign: &str, value: f64, n: u32) -> String {
    t!(chart_beyond, sign = sign, value = t!(percent, n = Number::signed(value, 1)), n = n).words()
}

/// Without the dust of binary fractions.
fn short(value: f64) -> String {
    let text = format!("{value:.3}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    Number::written(value, text.to_owned()).words()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_within() {
        let rounded = |low, high| ticks(low, high).into_iter().map(short).collect::<Vec<_>>();
        assert_eq!(rounded(0.0, 1.06), ["0", "0.5", "1"]);
        assert_eq!(rounded(-1.1, 4.2), ["0", "2", "4"]);
        for (low, high) in [(-0.1, 0.1), (-58.0, 3.0), (0.0, 0.01), (-4.3, 4.3), (-0.9, 0.9), (35.0, 102.0)] {
            let ticks = ticks(low, high);
            assert!((3..=7).contains(&ticks.len()) && ticks.iter().all(|it| (low..=high).contains(it)), "{ticks:?}");
        }
    }

    #[test]
    fn an_area_is_parted_where_its_ends_cross_and_where_it_has_none() {
        let ends = [Some((0.0, 1.0, 0.0)), Some((1.0, 0.0, 1.0)), None, Some((3.0, 0.0, 1.0)), Some((4.0, 0.0, 1.0))];
        let found = stretches(ends.into_iter());
        assert_eq!(found.iter().map(|(_, is_above)| *is_above).collect::<Vec<_>>(), [true, false, false]);
        assert_eq!(found[0].0, [(0.0, 1.0), (0.5, 0.5), (0.0, 0.0)]);
    }

    #[test]
    fn few_large_impacts_do_not_flatten_the_others() {
        let values = (1..=1000).map(|k| Some(if k == 1 { -60.0 } else { 2.0 })).collect();
        let line = Line { values, color: BLACK, width_px: 1.0 };
        let axis = Axis { rank: 1000, logarithmic: true };
        let mut it = Lines {
            axis,
            areas: vec![],
            lines: vec![line],
            unit: Unit::Percent,
            from: 1,
            marked: Some(30),
            keys: vec![],
        };
        assert!(it.range().is_some_and(|(low, high)| low > -10.0 && high > 2.0));
        it.marked = Some(1);
        assert!(it.range().is_some_and(|(low, _)| low < -60.0), "what is chosen is always seen");
    }
}
