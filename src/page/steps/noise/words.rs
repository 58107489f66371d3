//! What the Noise step says.

use subspace_lab_protocol::noise::{Certificate, Figures, LabelFigures, NoiseInfo, NoiseScores, Pair, Verdict};

use crate::lab::Current;
use crate::text::{Defined, Tone, count, percent, seconds, squared_error};

/// Largest exact change of alignment, in percent, that is called neutral.
const NEUTRAL_PERCENT: f32 = 0.05;

/// The certificate in a few words with its symbol: what is certain is whether features change, not which way.
pub(crate) fn verdict(verdict: Verdict) -> (&'static str, &'static str) {
    match verdict {
        Verdict::Never => ("=", "Leaves the features as they are"),
        Verdict::Can => ("≠", "Changes the features"),
        Verdict::Undecided => ("?", "Undecided"),
    }
}

/// What the certificate means, before its reason.
pub(crate) fn meaning(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Never => "Decided without labels: no task gains and none loses, at any K.",
        Verdict::Can => "Decided without labels: some task gains and some other loses. Which one, only labels say.",
        Verdict::Undecided => {
            "Not decided: the change is not clear of what rounding or the scatter of estimates could make."
        }
    }
}

/// What labels say at one K: symbol, word, and the class of its colour. Neutral is what is below the limit, or an estimate
/// whose 95 % interval holds 0.
pub(crate) fn effect(impact: f32, margin: Option<f32>) -> (&'static str, &'static str, &'static str) {
    let limit = margin.unwrap_or(NEUTRAL_PERCENT);
    match impact {
        it if it > limit => ("▲", "helps", "cg"),
        it if it < -limit => ("▼", "hurts", "cr"),
        _ => ("–", "neutral", "quiet"),
    }
}

/// 3.82 as "+3.82 %", with its margin if there is one.
pub(crate) fn signed_percent(value: f32, margin: Option<f32>) -> String {
    // No minus before what is shown as zero.
    let value = if value.abs() < 0.005 { 0.0 } else { value };
    let margin = margin.map_or(String::new(), |it| format!(" ± {it:.2}"));
    format!("{value:+.2}{margin}\u{a0}%")
}

/// The same where a word says which way.
fn unsigned(value: f32, margin: Option<f32>) -> String {
    signed_percent(value.abs(), margin).trim_start_matches('+').to_owned()
}

fn share(value: f32, margin: Option<f32>) -> String {
    let margin = margin.map_or(String::new(), |it| format!(" ± {}", percent(f64::from(it))));
    format!("{}{margin}", percent(f64::from(value)))
}

/// The score, or why there is none.
pub(crate) fn score(certificate: &Certificate) -> String {
    certificate.score.map_or_else(|| "–".to_owned(), |score| format!("{score:.3}"))
}

/// Why a figure does not exist at K; `absent` if it exists at none.
pub(crate) fn why_not<'a>(scores: &'a NoiseScores, absent: &'a str, n_components: u32) -> &'a str {
    let labels = scores.labels.as_ref();
    let is_beyond = n_components > scores.n_components;
    let has_subspace = scores.overlap.at(n_components).is_some();
    [
        absent,
        if is_beyond { &scores.end } else { "" },
        if has_subspace { "" } else { &scores.gaps },
        labels.map_or("", |it| &it.impact_gaps),
    ]
    .into_iter()
    .find(|reason| !reason.is_empty())
    .unwrap_or("It does not exist at this K.")
}

/// The same of the impact, which may lack labels too.
pub(crate) fn why_no_impact(scores: &NoiseScores, n_components: u32) -> &str {
    let absent = scores.labels.as_ref().map_or(&scores.no_labels, |it| &it.alignment.absent);
    why_not(scores, absent, n_components)
}

/// The impact at K and its margin, if it exists.
pub(crate) fn impact_at(scores: &NoiseScores, n_components: u32) -> Option<(f32, Option<f32>)> {
    scores.labels.as_ref()?.impact_percent.at(n_components)
}

/// What labels say of the noise at K.
pub(crate) fn effect_words(impact: f32, margin: Option<f32>, n_components: u32) -> String {
    let (symbol, word, _) = effect(impact, margin);
    format!("{symbol} {word} at K = {}: {}", count(n_components), signed_percent(impact, margin))
}

/// Where curves end and where they have gaps.
pub(crate) fn limits(scores: &NoiseScores) -> String {
    let impact_gaps = scores.labels.as_ref().map_or("", |it| &it.impact_gaps);
    [&scores.end, &scores.gaps, impact_gaps].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A value with the one without noise.
pub(crate) fn pair_at(with: &Figures, without: Option<f32>, n_components: u32) -> Option<String> {
    let (value, margin) = with.at(n_components)?;
    Some(format!("{}, without noise {}", share(value, margin), percent(f64::from(without?))))
}

/// The impact at K, and what permuted labels have there.
pub(crate) fn impact_with_chance(labels: &LabelFigures, n_components: u32) -> Option<String> {
    let (value, margin) = labels.impact_percent.at(n_components)?;
    let chance = labels.chance_percent.get((n_components as usize).checked_sub(1)?).copied().flatten();
    let chance = chance.map_or(String::new(), |(low, high)| {
        format!(", permuted labels {} to {}", signed_percent(low, None), signed_percent(high, None))
    });
    Some(format!("{}{chance}", signed_percent(value, margin)))
}

/// A share at K.
pub(crate) fn share_at(figures: &Figures, n_components: u32) -> Option<String> {
    figures.at(n_components).map(|(value, margin)| share(value, margin))
}

/// The denoiser's error at K.
pub(crate) fn error_at(figures: &Figures, n_components: u32) -> Option<String> {
    figures.at(n_components).map(|(value, _)| squared_error(f64::from(value)))
}

/// What a chart says of one K.
pub(crate) fn read_off(n_components: u32, value: &str) -> String {
    format!("K = {}: {value}", count(n_components))
}

/// What the band around the impact is, where there is one.
pub(crate) fn chance_key(labels: &LabelFigures) -> Option<String> {
    let is_there = !labels.chance_percent.is_empty();
    is_there.then(|| format!("between least and largest of {} permuted labels", labels.n_permutations))
}

/// Every number of a noise at K, each with its definition, its n and what it was drawn with.
pub(crate) fn figures(scores: &NoiseScores, n_components: u32) -> Vec<Defined> {
    let k = n_components;
    let basis = basis(scores);
    let n = count(scores.n_samples);
    let mut list = Vec::new();
    let mut put = |name: &str, value: Option<String>, absent: &str, definition: String| {
        let value = value.unwrap_or_else(|| format!("– {}", why_not(scores, absent, k)));
        list.push(Defined { name: format!("{name} at K = {k}"), value, definition });
    };
    put(
        "Overlap",
        share_at(&scores.overlap, k),
        "",
        format!(
            "Mean squared cosine between the K-dimensional subspaces of codes with this noise and without: the squared Frobenius norm of Q' Q~, divided by K. n = {n} analysed images. {basis}"
        ),
    );
    put(
        "Error of the denoiser",
        error_at(&scores.error, k),
        "",
        format!(
            "Mean squared error per pixel value of the best linear denoiser with K dimensions, over noise and the n = {n} analysed images, intensities 0 to 1. {basis}"
        ),
    );
    if let Some(labels) = &scores.labels {
        let pair = |it: &Pair| pair_at(&it.with, it.without_at(k), k);
        let n_without = scores.n_samples - labels.n_labelled.min(scores.n_samples);
        let n = match n_without {
            0 => format!("n = {n} analysed images"),
            _ => format!(
                "n = {} analysed images with a label ({} have none)",
                count(labels.n_labelled),
                count(n_without)
            ),
        };
        let classes = format!("{} classes", labels.n_classes);
        put(
            "Alignment",
            pair(&labels.alignment),
            &labels.alignment.absent,
            format!(
                "By the paper's authors: square root of the sum of |Y'Y q|² over the first K orthonormal score vectors q of the encoder, divided by the sum over all of PCA. {classes}, {n}, among those that the encoder was fitted to. {basis}"
            ),
        );
        put(
            "Impact",
            impact_with_chance(labels, k),
            &labels.alignment.absent,
            format!(
                "100 (alignment with this noise / alignment without - 1). {classes}, {n}. {basis} For the range, the labels were put in random order {} times (seed {}).",
                labels.n_permutations, scores.seed
            ),
        );
        put(
            "Bias-corrected alignment",
            pair(&labels.corrected),
            &labels.corrected.absent,
            format!(
                "A component that has nothing to do with the labels explains 1/(n - 1) of them on average. Here that is taken off: square root of (R²(K) - K/(n - 1)) / (R²(r) - r/(n - 1)), r the rank. {n}. {basis}"
            ),
        );
        put(
            "Held-out alignment",
            pair(&labels.held_out),
            &labels.held_out.absent,
            format!(
                "A least-squares probe on the codes of {n} is asked about {} held-out images: square root of R²(K), 0 where it is negative, divided by the best R² that PCA reaches at any K. {basis}",
                count(labels.n_held_out)
            ),
        );
        put(
            "Alignment with permuted labels",
            pair(&labels.permuted),
            &labels.permuted.absent,
            format!(
                "The authors' definition after the labels of {n} were put in random order (seed {}): what chance looks like.",
                scores.seed
            ),
        );
    }
    let at = if scores.certificate.score_at > 0 {
        format!(" at K = {}", count(scores.certificate.score_at))
    } else {
        String::new()
    };
    let score = Defined {
        name: "Score: largest change of a subspace".to_owned(),
        value: format!("{}{at}", score(&scores.certificate)),
        definition: format!(
            "The largest 1 - overlap over all K that have one. {} {basis}",
            scores.certificate.tolerance
        ),
    };
    list.insert(0, score);
    list
}

/// How the moments came about.
fn basis(scores: &NoiseScores) -> String {
    let ridge =
        if scores.ridge > 0.0 { format!("Ridge {:e} of the mean variance. ", scores.ridge) } else { String::new() };
    if scores.n_draws > 0 {
        format!(
            "{ridge}Estimated from {} draws of every image in 4 independent groups (seed {}); ± is half the width of a 95 % interval.",
            scores.n_draws, scores.seed
        )
    } else {
        format!("{ridge}Exact expectation over the noise.")
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
    let plain = |text: &str| (text.to_owned(), Tone::Plain);
    let (Some(scores), Some(kind)) = (scores, kind) else {
        return vec![plain("Solving for the best linear denoiser at every K …")];
    };
    let mut pieces = Vec::new();
    if is_stale {
        pieces.push(("Solving for the noise that you chose; until then, of the last one: ".to_owned(), Tone::Quiet));
    } else {
        let mut summary = kind.summary.clone();
        if let Some(first) = summary.get(..1) {
            let first = first.to_uppercase();
            summary.replace_range(..1, &first);
        }
        pieces.push((format!("{summary}. "), Tone::Plain));
    }
    match (&scores.labels, impact_at(scores, n_components)) {
        (Some(labels), Some((impact, margin))) => {
            let (_, _, class) = effect(impact, margin);
            pieces.push((format!("At K = {}", count(n_components)), Tone::Strong));
            pieces.push(plain(" the denoiser's features align "));
            let (words, tone) = match class {
                "cg" => (format!("{} better", unsigned(impact, margin)), Tone::Better),
                "cr" => (format!("{} worse", unsigned(impact, margin)), Tone::Worse),
                _ => ("as well".to_owned(), Tone::Strong),
            };
            pieces.push((words, tone));
            let than = if class == "quiet" { "as" } else { "than" };
            pieces
                .push(plain(&format!(" with the {} classes {than} those of plain reconstruction.", labels.n_classes)));
        }
        (Some(_), None) => {
            pieces.push((format!("At K = {} there is no impact. ", count(n_components)), Tone::Strong));
            pieces.push(plain(why_no_impact(scores, n_components)));
        }
        (None, _) => pieces.push(plain(&format!(
            "{} So alignment cannot be computed; overlap and certificate need no labels.",
            scores.no_labels
        ))),
    }
    if scores.certificate.verdict == Verdict::Never && current.analysis.rank > 1 {
        pieces.push((" It leaves every top-K subspace where it was.".to_owned(), Tone::Quiet));
    }
    pieces
}

/// The line at the bottom.
pub(crate) fn status(scores: Option<&NoiseScores>, draw: u32, seed: u64) -> String {
    let Some(scores) = scores else { return format!("seed {seed}") };
    format!(
        "{} · n = {} analysed images · sample {} of seed {seed} on the stage · nothing leaves this page",
        basis(scores).trim_end_matches('.'),
        count(scores.n_samples),
        count(draw + 1),
    )
}

/// A button that fills the rest of a map: what is left, and what that is expected to take.
pub(crate) fn fill(what: &str, n_left: usize, left_seconds: Option<f64>) -> String {
    let cells = if n_left == 1 { "1 cell".to_owned() } else { format!("{n_left} cells") };
    match left_seconds {
        _ if n_left == 0 => what.to_owned(),
        Some(left) if left < 1.0 => format!("{what}: {cells}, under 1 s here"),
        Some(left) if (9.5..180.0).contains(&left) => format!("{what}: {cells}, about {left:.0} s here"),
        Some(left) => format!("{what}: {cells}, about {} here", seconds(left)),
        None => format!("{what}: {cells}"),
    }
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn an_estimate_whose_interval_holds_0_takes_no_side() {
        assert_eq!(effect(0.3, Some(0.4)).1, "neutral");
        assert_eq!(effect(0.5, Some(0.4)).1, "helps");
        assert_eq!(effect(-0.04, None).1, "neutral");
        assert_eq!(effect(-0.06, None).1, "hurts");
        assert_eq!(effect_words(2.9, None, 32), "▲ helps at K = 32: +2.90\u{a0}%");
    }

    #[wasm_bindgen_test]
    fn what_a_map_will_take_is_said_of_what_is_left_of_it() {
        assert_eq!(fill("Fill the map", 12, Some(95.2)), "Fill the map: 12 cells, about 95 s here");
        assert_eq!(fill("Fill the map", 1, Some(0.2)), "Fill the map: 1 cell, under 1 s here");
        assert_eq!(fill("Paper grid", 0, Some(0.0)), "Paper grid");
    }
}
