//! What the Noise step says.

use subspace_lab_protocol::noise::{Certificate, Figures, LabelFigures, NoiseInfo, NoiseScores, Pair, Verdict};
use subspace_lab_words::written::capitalized;
use subspace_lab_words::{Code, Message, Number, Words, t};

use crate::lab::Current;
use crate::text::{Defined, Tone, percent, seconds, sentences, squared_error, toned};

/// Largest exact change of alignment, in percent, that is called neutral.
const NEUTRAL_PERCENT: f32 = 0.05;

/// The certificate in a few words with its symbol: what is certain is whether features change, not which way.
pub(crate) fn verdict(verdict: Verdict) -> (&'static str, String) {
    match verdict {
        Verdict::Never => ("=", t!(noise_leaves_the_features_as_they_are).words()),
        Verdict::Can => ("≠", t!(noise_changes_the_features).words()),
        Verdict::Undecided => ("?", t!(noise_undecided).words()),
    }
}

/// What the certificate means, before its reason.
pub(crate) fn meaning(verdict: Verdict) -> String {
    match verdict {
        Verdict::Never => t!(noise_decided_without_labels_no_task_gains).words(),
        Verdict::Can => t!(noise_decided_without_labels_some_task_gains).words(),
        Verdict::Undecided => t!(noise_not_decided_the_change_is_not).words(),
    }
}

/// What labels say at one K: which way, and the class of its colour. Neutral is what is below the limit, or an estimate whose 95 %
/// interval holds 0.
fn effect(impact: f32, margin: Option<f32>) -> (Effect, &'static str) {
    let limit = margin.unwrap_or(NEUTRAL_PERCENT);
    match impact {
        it if it > limit => (Effect::Helps, "cg"),
        it if it < -limit => (Effect::Hurts, "cr"),
        _ => (Effect::Neutral, "quiet"),
    }
}

/// What a noise does to the alignment with labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Effect {
    Helps,
    Hurts,
    Neutral,
}

/// 3.82 as "+3.82 %", with its margin if there is one.
pub(crate) fn signed_percent(value: f32, margin: Option<f32>) -> Message {
    // No minus before what is shown as zero.
    let value = if value.abs() < 0.005 { 0.0 } else { value };
    percent_with(Number::signed(value, 2), margin)
}

/// The same where a word says which way.
fn unsigned(value: f32, margin: Option<f32>) -> Message {
    percent_with(Number::fixed(value.abs(), 2), margin)
}

fn percent_with(value: Number, margin: Option<f32>) -> Message {
    match margin {
        Some(margin) => t!(with_margin_percent, value = value, margin = Number::fixed(margin, 2)),
        None => t!(percent, n = value),
    }
}

fn share(value: f32, margin: Option<f32>) -> String {
    let value = percent(f64::from(value));
    match margin {
        Some(margin) => t!(with_margin, value = value, margin = percent(f64::from(margin))).words(),
        None => value.words(),
    }
}

/// The score, or why there is none.
pub(crate) fn score(certificate: &Certificate) -> String {
    certificate.score.map_or_else(|| "–".to_owned(), |score| Number::fixed(score, 3).words())
}

/// Why a figure does not exist at K; `absent` if it exists at none.
pub(crate) fn why_not(scores: &NoiseScores, absent: Option<&Message>, n_components: u32) -> String {
    let labels = scores.labels.as_ref();
    let is_beyond = n_components > scores.n_components;
    let has_subspace = scores.overlap.at(n_components).is_some();
    absent
        .or(scores.end.as_ref().filter(|_| is_beyond))
        .or(scores.gaps.as_ref().filter(|_| !has_subspace))
        .or(labels.and_then(|it| it.impact_gaps.as_ref()))
        .map_or_else(|| t!(noise_it_does_not_exist_at_this).words(), Words::words)
}

/// The same of the impact, which may lack labels too.
pub(crate) fn why_no_impact(scores: &NoiseScores, n_components: u32) -> String {
    let absent = scores.labels.as_ref().map_or(&scores.no_labels, |it| &it.alignment.absent);
    why_not(scores, absent.as_ref(), n_components)
}

/// The impact at K and its margin, if it exists.
pub(crate) fn impact_at(scores: &NoiseScores, n_components: u32) -> Option<(f32, Option<f32>)> {
    scores.labels.as_ref()?.impact_percent.at(n_components)
}

/// What labels say of the noise at K, and the class of its colour.
pub(crate) fn effect_words(impact: f32, margin: Option<f32>, n_components: u32) -> (String, &'static str) {
    let (effect, class) = effect(impact, margin);
    let (k, by) = (Number::count(n_components), signed_percent(impact, margin));
    let words = match effect {
        Effect::Helps => t!(noise_helps, k = k, by = by),
        Effect::Hurts => t!(noise_hurts, k = k, by = by),
        Effect::Neutral => t!(noise_neutral, k = k, by = by),
    };
    (words.words(), class)
}

/// Where curves end and where they have gaps.
pub(crate) fn limits(scores: &NoiseScores) -> String {
    let impact_gaps = scores.labels.as_ref().and_then(|it| it.impact_gaps.clone());
    let all = [scores.end.clone(), scores.gaps.clone(), impact_gaps];
    all.into_iter().flatten().reduce(Message::then).words()
}

/// A value with the one without noise.
pub(crate) fn pair_at(with: &Figures, without: Option<f32>, n_components: u32) -> Option<String> {
    let (value, margin) = with.at(n_components)?;
    Some(t!(noise_without_noise, margin = share(value, margin), without = percent(f64::from(without?))).words())
}

/// The impact at K, and what permuted labels have there.
pub(crate) fn impact_with_chance(labels: &LabelFigures, n_components: u32) -> Option<String> {
    let (value, margin) = labels.impact_percent.at(n_components)?;
    let chance = labels.chance_percent.get((n_components as usize).checked_sub(1)?).copied().flatten();
    let impact = signed_percent(value, margin);
    Some(match chance {
        Some((low, high)) => {
            let (low, high) = (signed_percent(low, None), signed_percent(high, None));
            t!(noise_beside_chance, impact = impact, low = low, high = high).words()
        }
        None => impact.words(),
    })
}

/// That permuted labels reach as far as the impact at K, if they do: then it need not be these labels' own. Of an estimate its interval says it.
pub(crate) fn within_chance(labels: &LabelFigures, n_components: u32) -> Option<String> {
    let (value, margin) = labels.impact_percent.at(n_components)?;
    let (low, high) = labels.chance_percent.get((n_components as usize).checked_sub(1)?).copied().flatten()?;
    let is_within = margin.is_none() && effect(value, None).0 != Effect::Neutral && (low..=high).contains(&value);
    let (low, high) = (signed_percent(low, None), signed_percent(high, None));
    is_within.then(|| t!(noise_within_chance, low = low, high = high).words())
}

/// A share at K.
pub(crate) fn share_at(figures: &Figures, n_components: u32) -> Option<String> {
    figures.at(n_components).map(|(value, margin)| share(value, margin))
}

/// The denoiser's error at K.
pub(crate) fn error_at(figures: &Figures, n_components: u32) -> Option<String> {
    figures.at(n_components).map(|(value, _)| squared_error(f64::from(value)).words())
}

/// What a chart says of one K.
pub(crate) fn read_off(n_components: u32, value: &str) -> String {
    t!(noise_read_off, k = Number::count(n_components), value = value).words()
}

/// Every number of a noise at K, each with its definition, its n and what it was drawn with.
pub(crate) fn figures(scores: &NoiseScores, n_components: u32) -> Vec<Defined> {
    let k = n_components;
    let basis = basis(scores);
    let n = Number::count(scores.n_samples);
    let mut list = Vec::new();
    let mut put = |name: String, value: Option<String>, absent: Option<&Message>, definition: String| {
        let value = value.unwrap_or_else(|| format!("– {}", why_not(scores, absent, k)));
        list.push(Defined { name: t!(noise_at_k_2, name = name, k = k).words(), value, definition });
    };
    put(
        t!(noise_overlap).words(),
        share_at(&scores.overlap, k),
        None,
        t!(noise_mean_squared_cosine_between_the_k, n = n, basis = basis).words(),
    );
    put(
        t!(noise_error_of_the_denoiser).words(),
        error_at(&scores.error, k),
        None,
        t!(noise_mean_squared_error_per_pixel_value, n = n, basis = basis).words(),
    );
    if let Some(labels) = &scores.labels {
        let pair = |it: &Pair| pair_at(&it.with, it.without_at(k), k);
        let n_without = scores.n_samples - labels.n_labelled.min(scores.n_samples);
        let n = match n_without {
            0 => t!(noise_n_analysed_images, n = n).words(),
            _ => t!(
                noise_n_analysed_images_with_a_label,
                n_labelled = Number::count(labels.n_labelled),
                n_without = Number::count(n_without)
            )
            .words(),
        };
        let classes = t!(noise_classes, n_classes = labels.n_classes).words();
        put(
            t!(noise_alignment).words(),
            pair(&labels.alignment),
            labels.alignment.absent.as_ref(),
            t!(noise_by_the_papers_authors_square_root, classes = classes, n = n, basis = basis).words(),
        );
        // Of moments there is no range.
        let definition = match labels.n_permutations {
            0 => t!(noise_n100_alignment_with_this_noise_alone, classes = classes, n = n, basis = basis),
            n_permutations => t!(
                noise_n100_alignment_with_this_noise_alignment,
                classes = classes,
                n = n,
                basis = basis,
                n_permutations = n_permutations,
                seed = scores.seed
            ),
        };
        put(
            t!(noise_impact).words(),
            impact_with_chance(labels, k),
            labels.alignment.absent.as_ref(),
            definition.words(),
        );
        put(
            t!(noise_bias_corrected_alignment).words(),
            pair(&labels.corrected),
            labels.corrected.absent.as_ref(),
            t!(noise_a_component_that_has_nothing_to, n = n, basis = basis).words(),
        );
        put(
            t!(noise_held_out_alignment).words(),
            pair(&labels.held_out),
            labels.held_out.absent.as_ref(),
            t!(noise_a_least_squares_probe_on_the, n = n, n_held_out = Number::count(labels.n_held_out), basis = basis)
                .words(),
        );
        put(
            t!(noise_alignment_with_permuted_labels).words(),
            pair(&labels.permuted),
            labels.permuted.absent.as_ref(),
            t!(noise_the_authors_definition_after_the_labels, n = n, seed = scores.seed).words(),
        );
    }
    let value = score(&scores.certificate);
    let value = match scores.certificate.score_at {
        0 => value,
        k => t!(noise_score_at_k, score = value, k = Number::count(k)).words(),
    };
    let score = Defined {
        name: t!(noise_score_largest_change_of_a_subspace).words(),
        value,
        definition: t!(noise_the_largest_1_overlap_over_all, tolerance = &scores.certificate.tolerance, basis = basis)
            .words(),
    };
    list.insert(0, score);
    list
}

/// How the moments came about.
fn basis(scores: &NoiseScores) -> String {
    let (n_draws, seed) = (scores.n_draws, scores.seed);
    let basis = match n_draws {
        0 => t!(noise_exact_expectation_over_the_noise).into(),
        _ => t!(noise_estimated_from_draws_of_every_image, n_draws = n_draws, seed = seed),
    };
    if scores.ridge > 0.0 {
        t!(noise_ridge_of_the_mean_variance, ridge = scores.ridge).then(basis).words()
    } else {
        basis.words()
    }
}

/// The sentence under the pictures.
pub(crate) fn reading(
    current: &Current,
    scores: Option<&NoiseScores>,
    kind: Option<&NoiseInfo>,
    n_components: u32,
    is_stale: bool,
) -> Vec<(String, Tone)> {
    let (Some(scores), Some(kind)) = (scores, kind) else {
        return toned(t!(noise_solving_for_the_best_linear_denoiser));
    };
    let mut all = vec![if is_stale {
        toned(t!(noise_until_solved))
    } else {
        vec![(t!(sentence, words = capitalized(&kind.summary.words())).words(), Tone::Plain)]
    }];
    let k = Number::count(n_components);
    all.push(match (&scores.labels, impact_at(scores, n_components)) {
        (Some(labels), Some((impact, margin))) => {
            let (by, n_classes) = (unsigned(impact, margin), labels.n_classes);
            toned(match effect(impact, margin).0 {
                Effect::Helps => t!(noise_aligns_better, k = k, by = by, n = n_classes),
                Effect::Hurts => t!(noise_aligns_worse, k = k, by = by, n = n_classes),
                Effect::Neutral => t!(noise_aligns_as_well, k = k, n = n_classes),
            })
        }
        (Some(_), None) => toned(t!(noise_no_impact, k = k, why = why_no_impact(scores, n_components))),
        (None, _) => toned(t!(noise_so_alignment_cannot_be_computed_overlap, no_labels = scores.no_labels.words())),
    });
    if scores.certificate.verdict == Verdict::Never && current.analysis.rank > 1 {
        all.push(toned(t!(noise_leaves_subspaces)));
    }
    sentences(all)
}

/// The line at the bottom. `drawn`: which sample of which seed is on the stage, if there are pictures.
pub(crate) fn status(scores: Option<&NoiseScores>, drawn: Option<u32>, seed: u64) -> String {
    let Some(scores) = scores else { return t!(noise_seed, seed = seed).words() };
    let (basis, n_samples) = (basis(scores), Number::count(scores.n_samples));
    let basis = basis.trim_end_matches(['.', '。']);
    match drawn {
        Some(draw) => t!(
            noise_n_analysed_images_sample_of_seed,
            scores = basis,
            n_samples = n_samples,
            draw = Number::count(draw + 1),
            seed = seed
        ),
        None => t!(noise_basis_without_pictures, scores = basis, n_samples = n_samples),
    }
    .words()
}

/// A button that fills the rest of a map: what is left, and what that is expected to take.
pub(crate) fn fill(what: Code, n_left: usize, left_seconds: Option<f64>) -> String {
    let n = n_left as u32;
    match left_seconds {
        _ if n_left == 0 => what.words(),
        Some(left) if left < 1.0 => t!(noise_fill_at_once, what = what, n = n).words(),
        Some(left) if (9.5..180.0).contains(&left) => {
            t!(noise_fill_in, what = what, n = n, time = t!(seconds, n = Number::fixed(left, 0))).words()
        }
        Some(left) => t!(noise_fill_in, what = what, n = n, time = seconds(left)).words(),
        None => t!(noise_fill, what = what, n = n).words(),
    }
}

#[cfg(test)]
mod tests {
    use subspace_lab_words::{Language, speak};
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn an_estimate_whose_interval_holds_0_takes_no_side() {
        speak(Language::english());
        assert_eq!(effect(0.3, Some(0.4)).0, Effect::Neutral);
        assert_eq!(effect(0.5, Some(0.4)).0, Effect::Helps);
        assert_eq!(effect(-0.04, None).0, Effect::Neutral);
        assert_eq!(effect(-0.06, None).0, Effect::Hurts);
        assert_eq!(effect_words(2.9, None, 32).0, "▲ helps at K = 32: +2.90\u{a0}%");
    }

    #[wasm_bindgen_test]
    fn what_a_map_will_take_is_said_of_what_is_left_of_it() {
        speak(Language::english());
        assert_eq!(fill(t!(noise_fill_the_map), 12, Some(95.2)), "Fill the map: 12 cells, about 95 s here");
        assert_eq!(fill(t!(noise_fill_the_map), 1, Some(0.2)), "Fill the map: 1 cell, under 1 s here");
        assert_eq!(fill(t!(noise_paper_grid), 0, Some(0.0)), "Paper grid");
    }
}
