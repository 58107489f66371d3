//! The scree plot: share of variance of each component, linear or logarithmic.

use plotters::element::{PathElement, Text};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use subspace_lab_protocol::event::{Analysis, Cut};
use subspace_lab_words::{Number, Words, t};

use super::axis::Axis;
use super::legend::{self, Key};
use super::lines;
use super::surface::{Drawn, Surface};
use crate::numbers;

/// What is drawn.
pub struct Scree<'a> {
    /// Of components.
    pub axis: Axis,
    /// Share of the total variance of each component, largest first.
    pub ratio: &'a [f64],
    /// The axis of the variance.
    pub logarithmic: bool,
    /// Where the top ends.
    pub top: Cut,
    /// What the bottom leaves out.
    pub bottom_after: Cut,
    /// Components before the first whose variance lies below the rounding of values, if one does.
    pub before_rounding: Option<u32>,
}

/// Room for labels, in CSS pixels.
const LEFT_PX: f64 = 72.0;
const BELOW_PX: f64 = 24.0;

/// CSS pixels between two strokes of the band that marks variances below rounding, and its share of the height; its first stroke is
/// a tick of twice that.
const ROUNDING_STEP_PX: f64 = 4.0;
const ROUNDING_SHARE: f64 = 0.04;

/// Fills the whole paper.
///
/// # Errors
/// None: paper takes every mark.
pub fn draw(surface: &Surface, it: &Scree<'_>) -> Drawn {
    let (Some(&largest), Some(&smallest)) = (it.ratio.first(), it.ratio.last()) else { return Ok(()) };
    let height = |ratio: f64| if it.logarithmic { ratio.max(1e-300).log10() } else { ratio };
    let low = if it.logarithmic { height(smallest) - 0.15 } else { 0.0 };
    let high = if it.logarithmic { height(largest) + 0.15 } else { largest * 1.04 };
    let ticks: Vec<f64> = if it.logarithmic {
        logarithmic_ticks(low, high)
    } else {
        (0..=4).map(|quarter| largest * f64::from(quarter) / 4.0).collect()
    };

    let colors = &surface.colors;
    let mut keys = vec![Key::line(&t!(rebuilt_top).words(), colors.top)];
    if it.top == it.bottom_after {
        // One line is both: where the one ends and the other begins.
        keys[0] = Key::line(&t!(steps_top_bottom).words(), colors.top);
    } else {
        keys.push(Key::line(&t!(rebuilt_bottom).words(), colors.bottom));
    }
    legend::draw(surface, &keys)?;
    let mut chart = ChartBuilder::on(&surface.area)
        .margin_left(surface.room(LEFT_PX))
        .margin_bottom(surface.room(BELOW_PX))
        .margin_top(surface.room(6.0) + legend::height(surface, &keys))
        .margin_right(surface.room(26.0))
        .build_cartesian_2d(0.0..1.0, low..high)?;
    let thin = colors.line.stroke_width(surface.px(1.0));
    let label = surface.text(colors.muted);
    for tick in ticks {
        let y = height(tick);
        chart.draw_series(std::iter::once(PathElement::new(vec![(0.0, y), (1.0, y)], thin)))?;
        let (x, y) = chart.backend_coord(&(0.0, y));
        let style = label.pos(Pos::new(HPos::Right, VPos::Center));
        surface.area.draw(&Text::new(numbers::tick(tick).words(), (x - surface.px(6.0) as i32, y), style))?;
    }
    let (name, over) = (numbers::components(it.axis.rank), surface.room(20.0));
    let end = surface.ticks_end(&name, chart.plotting_area().dim_in_pixel().0, over);
    for tick in it.axis.ticks() {
        let x = it.axis.position(tick);
        chart.draw_series(std::iter::once(PathElement::new(vec![(x, low), (x, high)], thin)))?;
        if x < end {
            let (x, y) = chart.backend_coord(&(x, low));
            let style = label.pos(Pos::new(HPos::Center, VPos::Top));
            surface.area.draw(&Text::new(Number::count(tick).words(), (x, y + surface.px(5.0) as i32), style))?;
        }
    }
    let (x, y) = chart.backend_coord(&(1.0, low));
    let (at, style) = ((x + over as i32, y + surface.px(5.0) as i32), Pos::new(HPos::Right, VPos::Top));
    surface.area.draw(&Text::new(name, at, label.pos(style)))?;
    if let Some(before) = it.before_rounding {
        let start = it.axis.position(before);
        let step = ROUNDING_STEP_PX * surface.density / f64::from(surface.area.dim_in_pixel().0.max(1));
        let strokes = (1..).map(|i| start + f64::from(i) * step).take_while(|&x| x < 1.0);
        let line = colors.muted.stroke_width(surface.px(1.0));
        let stroke = |x: f64, share: f64| PathElement::new(vec![(x, low), (x, low + share * (high - low))], line);
        chart.draw_series(strokes.map(|x| stroke(x, ROUNDING_SHARE)))?;
        chart.draw_series(std::iter::once(stroke(start, 2.0 * ROUNDING_SHARE)))?;
    }
    let curve = colors.ink.stroke_width(surface.px(2.0));
    let points = (1_u32..).zip(it.ratio).map(|(n, &ratio)| (it.axis.position(n), height(ratio).max(low)));
    // One component alone is seen as a dash.
    let alone = points.clone().take(usize::from(it.ratio.len() == 1)).map(|(x, y)| (x - 0.02, y));
    chart.draw_series(LineSeries::new(alone.chain(points.clone()), curve))?;
    let ratio = it.ratio.to_vec();
    surface.read_off("", points.map(|at| chart.backend_coord(&at)), move |k| {
        (t!(spectrum_component, position = Number::count(k as u32 + 1)), numbers::percent(ratio[k]))
    });
    for (n, color) in [(it.bottom_after.n_components, &colors.bottom), (it.top.n_components, &colors.top)] {
        let x = it.axis.position(n);
        let line = color.stroke_width(surface.px(2.0));
        chart.draw_series(std::iter::once(PathElement::new(vec![(x, low), (x, high)], line)))?;
    }
    Ok(())
}

/// The scree plot in words.
pub fn label(analysis: &Analysis) -> String {
    let ratio = |i: usize| numbers::percent(analysis.explained_variance_ratio.get(i).copied().unwrap_or_default());
    t!(
        spectrum_scree_plot_of_the_first_holds,
        components = numbers::components(analysis.rank),
        first_share = ratio(0),
        last_share = ratio(analysis.rank.saturating_sub(1) as usize)
    )
    .words()
}

/// Shares to name on a logarithmic axis between these powers of ten: round powers, at most eight of them, evenly spread; where there are
/// fewer than two, round numbers.
pub(super) fn logarithmic_ticks(low: f64, high: f64) -> Vec<f64> {
    let (from, to) = (low.ceil() as i32, high.min(0.0).floor() as i32);
    if to <= from {
        return lines::ticks(10_f64.powf(low), 10_f64.powf(high)).into_iter().filter(|share| *share <= 1.0).collect();
    }
    let every = (to - from) / 8 + 1;
    (from..=to).rev().step_by(every as usize).map(|exponent| 10_f64.powi(exponent)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spectrum_has_two_ticks_at_least_and_all_are_on_the_axis() {
        assert_eq!(logarithmic_ticks(0.002_f64.log10() - 0.15, 0.3_f64.log10() + 0.15), [0.1, 0.01]);
        for (smallest, largest) in [(1e-11, 0.5), (1.0, 1.0), (0.0159, 0.0159), (0.2, 0.8), (1e-12, 1e-12), (0.09, 0.4)]
        {
            let (low, high) = (f64::log10(smallest) - 0.15, f64::log10(largest) + 0.15);
            let ticks = logarithmic_ticks(low, high);
            assert!((2..=9).contains(&ticks.len()), "{smallest} to {largest}: {ticks:?}");
            assert!(ticks.iter().all(|it| (low..=high).contains(&it.log10()) && *it <= 1.0), "{ticks:?}");
        }
    }
}
