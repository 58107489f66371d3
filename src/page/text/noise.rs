//! What the Noise step says.

use subspace_lab_protocol::noise::{Figures, NoiseInfo, NoiseScores, Verdict};

use super::numbers::{count, percent, squared_error};
use super::reading::Tone;
use crate::lab::Current;

/// Largest change of alignment, in percent, that is called neutral.
pub(crate) const NEUTRAL_PERCENT: f32 = 0.05;

/// The certificate in two words with its symbol.
pub(crate) fn verdict(verdict: Verdict) -> (&'static str, &'static str) {
    match verdict {
        Verdict::Never => ("–", "Never helps"),
        Verdict::Can => ("▲", "Can help"),
        Verdict::Undecided => ("?", "Undecided"),
    }
}

/// What the certificate means, before its reason.
pub(crate) fn meaning(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Never => "Decided without labels: whatever the task, no linear probe gains or loses at any K.",
        Verdict::Can => "Decided without labels: some task gains, and some other loses.",
        Verdict::Undecided => {
            "Not decided: the change is not clear of what rounding or the scatter of estimates could make."
        }
    }
}

/// What labels say at one K: symbol, word, and the class of its colour.
pub(crate) fn effect(impact: f32, standard_error: Option<f32>) -> (&'static str, &'static str, &'static str) {
    let limit = NEUTRAL_PERCENT.max(2.0 * standard_error.unwrap_or(0.0));
    match impact {
        it if it > limit => ("▲", "helps", "cg"),
        it if it < -limit => ("▼", "hurts", "cr"),
        _ => ("–", "neutral", "quiet"),
    }
}

/// 3.82 as "+3.82 %", with its standard error if there is one.
pub(crate) fn signed_percent(value: f32, standard_error: Option<f32>) -> String {
    // No minus before what is shown as zero.
    let value = if value.abs() < 0.005 { 0.0 } else { value };
    let error = standard_error.map_or(String::new(), |it| format!(" ± {it:.2}"));
    format!("{value:+.2}{error}\u{a0}%")
}

/// The same where a word says which way.
fn unsigned(value: f32, standard_error: Option<f32>) -> String {
    signed_percent(value.abs(), standard_error).trim_start_matches('+').to_owned()
}

/// The value at K, and its standard error.
pub(crate) fn at(figures: &Figures, n_components: u32) -> Option<(f32, Option<f32>)> {
    let position = (n_components as usize).checked_sub(1)?;
    Some((*figures.mean.get(position)?, figures.standard_error.get(position).copied()))
}

fn share(value: f32, standard_error: Option<f32>) -> String {
    let error = standard_error.map_or(String::new(), |it| format!(" ± {}", percent(f64::from(it))));
    format!("{}{error}", percent(f64::from(value)))
}

/// One number with what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Defined {
    pub(crate) name: String,
    pub(crate) value: String,
    pub(crate) definition: String,
}

/// Every number of a noise at K, each with its definition, its n and what it was drawn with.
pub(crate) fn figures(scores: &NoiseScores, n_components: u32) -> Vec<Defined> {
    let k = n_components;
    let basis = basis(scores);
    let n = count(scores.n_samples);
    let mut list = Vec::new();
    let mut put = |name: String, value: Option<String>, definition: String| {
        let value = value.unwrap_or_else(|| "not there at this K".to_owned());
        list.push(Defined { name, value, definition });
    };
    put(
        "Score: largest change of a subspace".to_owned(),
        Some(format!("{:.3} at K = {}", scores.certificate.score, count(scores.certificate.score_at))),
        format!("The largest 1 - overlap over all K. {} {basis}", scores.certificate.tolerance),
    );
    put(
        format!("Overlap at K = {k}"),
        at(&scores.overlap, k).map(|(value, error)| share(value, error)),
        format!(
            "Mean squared cosine between the K-dimensional subspaces of codes with this noise and without: the squared Frobenius norm of Q' Q~, divided by K. n = {n} analysed images. {basis}"
        ),
    );
    put(
        format!("Error of the denoiser at K = {k}"),
        at(&scores.error, k).map(|(value, _)| squared_error(f64::from(value))),
        format!(
            "Mean squared error per pixel value of the best linear denoiser with K dimensions, over noise and the n = {n} analysed images, intensities 0 to 1. {basis}"
        ),
    );
    let Some(labels) = &scores.labels else { return list };
    let pair = |figures: &Figures, plain: &[f32]| {
        let (value, error) = at(figures, k)?;
        let without = plain.get(k as usize - 1)?;
        Some(format!("{}, without noise {}", share(value, error), percent(f64::from(*without))))
    };
    let classes = format!("{} classes", labels.n_classes);
    put(
        format!("Alignment at K = {k}"),
        pair(&labels.alignment, &labels.plain),
        format!(
            "By the paper's authors: square root of the sum of |Y'Y q|² over the first K orthonormal score vectors q of the encoder, divided by the sum over all of PCA. {classes}, n = {n} analysed images, the same that the encoder was fitted to. {basis}"
        ),
    );
    put(
        format!("Impact at K = {k}"),
        at(&labels.impact_percent, k).map(|(value, error)| signed_percent(value, error)),
        format!("100 (alignment with this noise / alignment without - 1). {classes}, n = {n}. {basis}"),
    );
    put(
        format!("Bias-corrected alignment at K = {k}"),
        pair(&labels.corrected.0, &labels.corrected.1),
        format!(
            "Every component, whatever it is, explains about 1/n of any labels. Here that is taken off: square root of (R²(K) - K/n) / (R²(r) - r/n), r the rank. Not there where r is n - 1. n = {n}. {basis}"
        ),
    );
    put(
        format!("Held-out alignment at K = {k}"),
        pair(&labels.held_out.0, &labels.held_out.1),
        format!(
            "A least-squares probe on the codes of the n = {n} analysed images is asked about {} held-out images: square root of R²(K), 0 where it is negative, divided by the best R² that PCA reaches at any K. {basis}",
            count(labels.n_held_out)
        ),
    );
    put(
        format!("Alignment with permuted labels at K = {k}"),
        pair(&labels.permuted.0, &labels.permuted.1),
        format!(
            "The authors' definition after the labels of the n = {n} analysed images were put in random order (seed {}): what chance looks like.",
            scores.seed
        ),
    );
    list
}

/// How the moments came about.
fn basis(scores: &NoiseScores) -> String {
    let ridge =
        if scores.ridge > 0.0 { format!("Ridge {:e} of the mean variance. ", scores.ridge) } else { String::new() };
    if scores.n_draws > 0 {
        format!(
            "{ridge}Estimated from {} draws of every image in 4 independent estimates (seed {}), within at most 512 components; ± is the standard error of their mean.",
            scores.n_draws, scores.seed
        )
    } else {
        format!("{ridge}Exact expectation over the noise.")
    }
}

/// The sentence under the pictures.
pub(crate) fn noise_reading(
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
    let labels = scores.labels.as_ref();
    match labels.and_then(|labels| Some((labels, at(&labels.impact_percent, n_components)?))) {
        Some((labels, (impact, error))) => {
            let (_, _, class) = effect(impact, error);
            pieces.push((format!("At K = {}", count(n_components)), Tone::Strong));
            pieces.push(plain(" the denoiser's features align "));
            let (words, tone) = match class {
                "cg" => (format!("{} better", unsigned(impact, error)), Tone::Better),
                "cr" => (format!("{} worse", unsigned(impact, error)), Tone::Worse),
                _ => ("as well".to_owned(), Tone::Strong),
            };
            pieces.push((words, tone));
            let than = if class == "quiet" { "as" } else { "than" };
            pieces
                .push(plain(&format!(" with the {} classes {than} those of plain reconstruction.", labels.n_classes)));
        }
        None if labels.is_some() => {
            pieces.push(plain(&format!(
                "This noise leaves less than K = {} dimensions to read; choose a smaller K.",
                count(n_components)
            )));
        }
        None => {
            pieces.push(plain(
                "This set has no labels, so alignment cannot be computed; overlap and certificate need none. With class folders or a labels file you would also see which way the classes here are affected.",
            ));
        }
    }
    if scores.certificate.verdict == Verdict::Never && current.analysis.rank > 1 {
        pieces.push((" It leaves every top-K subspace where it was.".to_owned(), Tone::Quiet));
    }
    pieces
}

/// The line at the bottom.
pub(crate) fn noise_status(scores: Option<&NoiseScores>, draw: u32, seed: u64) -> String {
    let Some(scores) = scores else { return format!("seed {seed}") };
    format!(
        "{} · n = {} analysed images · sample {} of seed {seed} on the stage · nothing leaves this page",
        basis(scores).trim_end_matches('.'),
        count(scores.n_samples),
        count(draw + 1),
    )
}

/// A curve's chart in words.
pub(crate) fn noise_curve_label(name: &str, scores: &NoiseScores, n_components: u32) -> String {
    let values = figures(scores, n_components);
    let value = values.iter().find(|it| it.name.starts_with(name)).map_or("", |it| it.value.as_str());
    format!("{name} against K. At K = {n_components}: {value}.")
}
