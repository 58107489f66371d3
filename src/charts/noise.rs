//! Curves of what a noise does, over K: one figure with the noise and without.

use subspace_lab_protocol::comparing::Figure;
use subspace_lab_protocol::noise::{Figures, LabelFigures, NoiseScores, Pair};
use subspace_lab_words::{Code, Message, Words, t};

use super::axis::Axis;
use super::legend::Key;
use super::lines::{Area, Fill, Line, Lines, Unit};
use super::surface::Colors;

static NOTHING: Figures = Figures { values: Vec::new(), margins: Vec::new() };

/// A figure of one noise.
pub struct Curve<'a> {
    /// With the noise.
    pub with: &'a Figures,
    /// The same without noise, if that says anything.
    pub without: &'a [Option<f32>],
    /// Why it exists at no K; empty if it does.
    pub absent: Option<&'a Message>,
}

/// What there is to say and to draw of a figure.
pub trait Drawable {
    /// Its name.
    fn title(self) -> Code;
    /// Whether there is none without labels.
    fn needs_labels(self) -> bool;
    /// That of a noise.
    fn of(self, scores: &NoiseScores) -> Curve<'_>;
}

impl Drawable for Figure {
    fn title(self) -> Code {
        match self {
            Self::Alignment => t!(noise_alignment),
            Self::Impact => t!(noise_impact),
            Self::Corrected => t!(noise_bias_corrected_alignment),
            Self::HeldOut => t!(noise_held_out_alignment),
            Self::Permuted => t!(noise_alignment_with_permuted_labels),
            Self::Overlap => t!(noise_overlap),
            Self::Error => t!(noise_error_of_the_denoiser),
        }
    }

    fn needs_labels(self) -> bool {
        !matches!(self, Self::Overlap | Self::Error)
    }

    fn of(self, scores: &NoiseScores) -> Curve<'_> {
        let single = |with, absent| Curve { with, without: &[], absent };
        match (self, &scores.labels) {
            (Self::Overlap, _) => single(&scores.overlap, None),
            (Self::Error, _) => single(&scores.error, None),
            (_, None) => single(&NOTHING, scores.no_labels.as_ref()),
            (Self::Impact, Some(labels)) => single(&labels.impact_percent, labels.alignment.absent.as_ref()),
            (_, Some(labels)) => {
                let pair: &Pair = match self {
                    Self::Corrected => &labels.corrected,
                    Self::HeldOut => &labels.held_out,
                    Self::Permuted => &labels.permuted,
                    _ => &labels.alignment,
                };
                Curve { with: &pair.with, without: &pair.without, absent: pair.absent.as_ref() }
            }
        }
    }
}

/// What the band of chance is, if there is one.
pub fn chance_key(labels: &LabelFigures) -> Option<String> {
    let is_there = !labels.chance_percent.is_empty();
    is_there.then(|| t!(noise_between_least_and_largest_of_permuted, n_permutations = labels.n_permutations).words())
}

/// What a figure of a noise looks like, with that of others in thin lines.
pub fn lines(
    figure: Figure,
    scores: &NoiseScores,
    others: &[(&str, &NoiseScores)],
    colors: &Colors,
    axis: Axis,
    marked: Option<u32>,
) -> Lines {
    let curve = figure.of(scores);
    let values = &curve.with.values;
    let (mut areas, mut keys) = (Vec::new(), Vec::new());
    let mut area = |ends: Vec<Option<(f32, f32)>>, fill| areas.push(Area { ends, fill });
    if let (Figure::Impact, Some(labels)) = (figure, &scores.labels) {
        area(labels.chance_percent.clone(), Fill::Plain(colors.muted));
        area(values.iter().map(|value| Some(((*value)?, 0.0))).collect(), Fill::BetterAbove);
        keys.push(Key::area(chance_key(labels).unwrap_or_default(), colors.muted));
    }
    let gap = values.iter().zip(curve.without).map(|(with, without)| (*with).zip(*without));
    area(gap.collect(), if figure == Figure::Permuted { Fill::Plain(colors.muted) } else { Fill::BetterAbove });
    let margins = values.iter().zip(&curve.with.margins);
    area(
        margins.map(|(value, margin)| value.map(|it| (it - margin, it + margin))).collect(),
        Fill::Plain(colors.noise),
    );
    let line = |values: &[Option<f32>], color, width_px| Line { values: values.to_vec(), color, width_px };
    let mut all = vec![line(curve.without, colors.ink, 1.5)];
    if !curve.without.is_empty() {
        keys.push(Key::line(&t!(noise_no_noise).words(), colors.ink));
    }
    for ((name, other), color) in others.iter().zip([colors.top, colors.bottom]) {
        all.push(line(&figure.of(other).with.values, color, 1.5));
        keys.push(Key::line(name, color));
    }
    all.push(line(values, colors.noise, 2.0));
    keys.push(Key::line(&t!(noise_this_noise).words(), colors.noise));
    if !curve.with.margins.is_empty() {
        keys.push(Key::area(t!(noise_n95_interval).words(), colors.noise));
    }
    let unit = match figure {
        Figure::Impact => Unit::Percent,
        Figure::Error => Unit::SquaredError,
        _ => Unit::Share,
    };
    Lines { axis, areas, lines: all, unit, from: 1, marked, keys }
}

/// Alignment of the top-K subspace without noise: by the authors' definition, less its bias, and with permuted labels.
pub fn alignment(labels: &LabelFigures, axis: Axis, marked: Option<u32>, colors: &Colors) -> Lines {
    let line = |figures: &Figures, color, width_px| Line { values: figures.values.clone(), color, width_px };
    Lines {
        axis,
        areas: Vec::new(),
        lines: vec![
            line(&labels.permuted.with, colors.muted, 1.0),
            line(&labels.corrected.with, colors.good, 2.0),
            line(&labels.alignment.with, colors.ink, 2.0),
        ],
        unit: Unit::Share,
        from: 1,
        marked,
        keys: vec![
            Key::line(&t!(perception_the_authors).words(), colors.ink),
            Key::line(&t!(perception_bias_corrected).words(), colors.good),
            Key::line(&t!(perception_permuted_labels_top_part).words(), colors.muted),
        ],
    }
}
