//! Masks by ratio and patch size: a map of what they do at one K, and the paper's curves over K.

use std::ops::Deref;

use plotters::style::RGBColor;
use subspace_lab_protocol::comparing::{MAP_PATCHES, MAP_RATIOS, PAPER_RATIOS, cell_spec};
use subspace_lab_protocol::noise::CellScores;
use subspace_lab_words::{Number, Words, t};

use super::axis::Axis;
use super::legend::Key;
use super::lines::{Line, Lines, Unit};
use super::map::{Cell, Map};
use super::numbers::percent;
use super::surface::Colors;

/// Part of the full colour at which a cell's number is still easily read.
const MOST_COLOR: f64 = 0.45;

/// The paper's curves begin here.
const FROM: u32 = 32;

/// What a cell's color means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CellTone {
    /// The subspace changes; by how much is no matter of good or bad.
    Change,
    /// The alignment rises.
    Better,
    /// It falls.
    Worse,
}

impl CellTone {
    /// Its color, as style sheets name it.
    pub fn token(self) -> &'static str {
        match self {
            Self::Change => "noise",
            Self::Better => "good",
            Self::Worse => "bad",
        }
    }

    fn color(self, colors: &Colors) -> RGBColor {
        match self {
            Self::Change => colors.noise,
            Self::Better => colors.good,
            Self::Worse => colors.bad,
        }
    }
}

/// Impact in percent if there are labels, else the change of the subspace; and whether it is the impact.
pub fn value_at(cell: &CellScores, n_components: u32) -> Option<(f32, bool)> {
    let position = (n_components as usize).checked_sub(1)?;
    if cell.impact_percent.is_empty() {
        Some(((*cell.change.get(position)?)?, false))
    } else {
        Some(((*cell.impact_percent.get(position)?)?, true))
    }
}

/// Color of a figure and how much of it, from 0 to 1.
pub fn tone_of((value, is_impact): (f32, bool)) -> (CellTone, f64) {
    let full = if is_impact { 4.0 } else { 0.25 };
    let tone = match is_impact {
        false => CellTone::Change,
        true if value < 0.0 => CellTone::Worse,
        true => CellTone::Better,
    };
    (tone, f64::from((value.abs() / full).min(1.0)) * MOST_COLOR)
}

/// A figure as it is written: a dash where it does not exist, a dot where it is not computed.
pub fn figure_words(is_computed: bool, value: Option<(f32, bool)>) -> String {
    match value {
        Some((value, true)) => Number::signed(value, 1).words(),
        Some((value, false)) => Number::fixed(value, 3).words(),
        None if is_computed => "–".to_owned(),
        None => "·".to_owned(),
    }
}

/// Height and width of a patch.
pub fn side_words(patch: u32) -> String {
    format!("{patch} × {patch}")
}

/// The map at one K, of the cells that are known.
pub fn map<C: Deref<Target = CellScores>>(
    known: impl Fn(&str) -> Option<C>,
    n_components: u32,
    colors: &Colors,
) -> Map {
    let cell = |ratio: f64, patch: u32| {
        let cell = known(&cell_spec(ratio, patch));
        let value = cell.as_ref().and_then(|it| value_at(it, n_components));
        let tone = value.map(tone_of).map(|(tone, part)| (tone.color(colors), part));
        Cell { words: figure_words(cell.is_some(), value), tone }
    };
    let row = |patch: u32| (side_words(patch), MAP_RATIOS.iter().map(|&ratio| cell(ratio, patch)).collect());
    Map {
        corner: t!(noise_patch).words(),
        columns: MAP_RATIOS.iter().map(|&ratio| percent(ratio).words()).collect(),
        rows: MAP_PATCHES.iter().map(|&patch| row(patch)).collect(),
    }
}

/// The paper's curves of one patch: the impact of each ratio that is known, darker for more.
pub fn curves<C: Deref<Target = CellScores>>(
    known: impl Fn(&str) -> Option<C>,
    patch: u32,
    axis: Axis,
    colors: &Colors,
) -> Lines {
    let color = |ratio: f64| between(colors.line, colors.noise, (ratio * 0.9 + 0.1) as f32);
    let (mut lines, mut keys) = (Vec::new(), Vec::new());
    for ratio in PAPER_RATIOS {
        let Some(cell) = known(&cell_spec(ratio, patch)) else { continue };
        keys.push(Key::line(&percent(ratio).words(), color(ratio)));
        lines.push(Line { values: cell.impact_percent.clone(), color: color(ratio), width_px: 1.5 });
    }
    let from = FROM.min(axis.rank);
    Lines { axis, areas: Vec::new(), lines, unit: Unit::Percent, from, marked: None, keys }
}

fn between(from: RGBColor, to: RGBColor, part: f32) -> RGBColor {
    let mix = |from: u8, to: u8| (f32::from(from) + part * (f32::from(to) - f32::from(from))) as u8;
    RGBColor(mix(from.0, to.0), mix(from.1, to.1), mix(from.2, to.2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Look;
    use subspace_lab_protocol::noise::Verdict;

    #[test]
    fn a_cell_says_what_is_known_of_it() {
        let look = Look::of(15.0, |_| "#112233".to_owned());
        let cell = CellScores {
            spec: cell_spec(0.5, 2),
            verdict: Verdict::Undecided,
            change: vec![Some(0.1), None],
            impact_percent: Vec::new(),
        };
        let known = |spec: &str| (spec == cell.spec).then(|| Box::new(cell.clone()));
        let words = |k: u32| {
            let map = map(known, k, &look.colors);
            map.rows[1].1.iter().map(|it| it.words.clone()).collect::<Vec<_>>()
        };
        assert_eq!(words(1), ["·", "0.100", "·", "·"]);
        assert_eq!(words(2), ["·", "–", "·", "·"]);
        assert_eq!(tone_of((-8.0, true)), (CellTone::Worse, MOST_COLOR));
    }
}
