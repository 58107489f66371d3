//! Scores a noise at every K.

use subspace_lab_protocol::Event;
use subspace_lab_protocol::noise::{CellScores, Certificate, LabelFigures, NoiseScores, Pair, ScoreNoise};
use subspace_lab_science::alignment::held_out_alignment;
use subspace_lab_science::noise::Moments;
use subspace_lab_science::{
    Curve, Data, Detail, ImageSet, LabelScores, Noise, Optima, Optimum, Pca, Problem, Steps, Turned, certificate, cost,
    denoising,
};
use subspace_lab_words::{Code, t};

use crate::error::EngineError;
use crate::given::Given;
use crate::noise_words;
use crate::session::{Analyzed, NoiseMemory, Session, of_noise};

/// Permutations of the labels: what chance makes of an impact.
const N_PERMUTATIONS: u64 = 20;

pub(crate) async fn score_noise(
    session: &mut Session,
    ask: ScoreNoise,
    steps: &mut Steps<'_>,
) -> Result<Event, EngineError> {
    let noise = Noise::parse(&ask.spec)?;
    remember(session, (&ask.spec, ask.seed), &noise, Detail::Scores, steps).await?;
    let analyzed = session.analyzed.as_mut().ok_or(EngineError::NotAnalyzed)?;
    remember_labels(analyzed, steps).await?;
    let Analyzed { given, pca, noise: memory, .. } = analyzed;
    if memory.permuted.as_ref().is_none_or(|(seed, _)| *seed != ask.seed) {
        let permuted = permutations(pca, given, ask.seed, steps).await.ok_or(EngineError::Cancelled)?;
        memory.permuted = Some((ask.seed, permuted));
    }
    let NoiseMemory { labels: Some(labels), permuted: Some((_, permuted)), optima: Some((_, optima)), .. } = memory
    else {
        return Err(EngineError::NotAnalyzed);
    };
    let plain = Optima::plain(pca);
    let known = Known { pca, optima, plain: &plain };
    let certificate = certificate::Certificate::new(pca, optima);
    let (labels, no_labels) = match labels {
        Ok(labels) => {
            let figures = known.label_figures(labels, permuted, given, steps).await?;
            (Some(figures), None)
        }
        Err(reason) => (None, Some(noise_words::no_alignment(reason))),
    };
    Ok(Event::NoiseScored(Box::new(NoiseScores {
        full_spec: noise.to_string(),
        spec: ask.spec,
        seed: ask.seed,
        n_draws: optima.n_draws(pca) as u32,
        ridge: if optima.takes_ridge { denoising::RIDGE } else { 0.0 },
        n_samples: pca.n_samples() as u32,
        certificate: Certificate {
            verdict: certificate.verdict,
            reason: noise_words::reason(pca, &certificate, optima),
            tolerance: noise_words::tolerance(optima),
            score: certificate.score,
            score_at: certificate.largest_change.map_or(0, |change| change.n_components as u32),
        },
        overlap: optima.overlap().single(),
        change: change(optima),
        error: optima.error(pca).single(),
        n_components: optima.optimum.n_components() as u32,
        end: noise_words::end(pca, optima),
        gaps: noise_words::gaps(optima),
        labels,
        no_labels,
    })))
}

pub(crate) async fn score_cell(
    session: &mut Session,
    ask: ScoreNoise,
    steps: &mut Steps<'_>,
) -> Result<Event, EngineError> {
    let noise = Noise::parse(&ask.spec)?;
    check_memory(session, &ask.spec, &noise, Detail::Scores)?;
    let analyzed = session.analyzed.as_mut().ok_or(EngineError::NotAnalyzed)?;
    remember_labels(analyzed, steps).await?;
    let Analyzed { given, pca, noise: memory, .. } = analyzed;
    let problem = Problem { pca, data: given.data()?, noise: &noise, seed: ask.seed, detail: Detail::Scores };
    let optima = Optima::solve(problem, steps).await?;
    let impact = match memory.labels.iter().flatten().next() {
        Some(labels) => Some(impact_percent(&turned(labels, &optima, steps).await?, &optima)),
        None => None,
    };
    Ok(Event::CellScored(Box::new(CellScores {
        spec: ask.spec,
        verdict: certificate::Certificate::new(pca, &optima).verdict,
        change: change(&optima),
        impact_percent: impact.map(|impact| impact.single().values).unwrap_or_default(),
    })))
}

/// Solves for a noise, unless it was the last one and what `detail` asks of it is still here: its denoiser may have been handed over.
pub(crate) async fn remember(
    session: &mut Session,
    (spec, seed): (&str, u64),
    noise: &Noise,
    detail: Detail,
    steps: &mut Steps<'_>,
) -> Result<(), EngineError> {
    let memory = &session.analyzed()?.noise;
    let is_known = match detail {
        Detail::Scores => of_noise(&memory.optima, spec, seed).is_some(),
        Detail::Pictures => of_noise(&memory.denoiser, spec, seed).is_some(),
    };
    if is_known {
        return Ok(());
    }
    let needed = check_memory(session, spec, noise, Detail::Pictures)?;
    let memory_bytes = session.memory_bytes;
    let analyzed = session.analyzed.as_mut().ok_or(EngineError::NotAnalyzed)?;
    let Analyzed { given, pca, noise: memory, .. } = analyzed;
    // The old one stays until the new one is there, so that a cancelled one costs nothing; but where two may not fit, it goes first.
    if memory_bytes.is_some_and(|limit| needed + memory.n_bytes() > limit) {
        (memory.optima, memory.denoiser) = (None, None);
    }
    let problem = Problem { pca, data: given.data()?, noise, seed, detail: Detail::Pictures };
    let mut optima = Optima::solve(problem, steps).await?;
    let key = (spec.to_owned(), seed);
    memory.denoiser = optima.optimum.take_denoiser().map(|denoiser| (key.clone(), denoiser));
    memory.optima = Some((key, optima));
    Ok(())
}

/// Refuses what has to be drawn on images that are elsewhere, and what would end the program in the middle of the work; else the
/// bytes that it takes.
pub(crate) fn check_memory(session: &Session, spec: &str, noise: &Noise, detail: Detail) -> Result<f64, EngineError> {
    let Analyzed { given, pca, .. } = session.analyzed()?;
    let data = given.data()?;
    if matches!((data, noise.moments(pca)), (Data::Sums(_), Moments::Sampled)) {
        return Err(EngineError::NoDraws { spec: spec.to_owned() });
    }
    let needed = cost::solve_noise((pca, data), noise, detail).peak_bytes;
    match session.memory_bytes {
        Some(limit) if needed > limit => {
            Err(EngineError::NoMemoryForNoise { spec: spec.to_owned(), needed: needed / 1e9, limit: limit / 1e9 })
        }
        _ => Ok(needed),
    }
}

pub(crate) async fn remember_labels(analyzed: &mut Analyzed, steps: &mut Steps<'_>) -> Result<(), EngineError> {
    let Analyzed { given, pca, noise: memory, .. } = analyzed;
    if memory.labels.is_none() {
        let labels = match given.data()? {
            Data::Images(set) => LabelScores::new(pca, set, steps).await,
            Data::Sums(sums) => LabelScores::of_sums(pca, sums, Some(given.shown()), steps).await,
        };
        memory.labels = Some(labels.ok_or(EngineError::Cancelled)?);
    }
    Ok(())
}

/// None of moments, whose images cannot change their labels. `None` if it was cancelled.
async fn permutations(pca: &Pca, given: &Given, seed: u64, steps: &mut Steps<'_>) -> Option<Vec<LabelScores>> {
    let mut permuted = Vec::new();
    let Ok(set) = given.images() else { return Some(permuted) };
    for number in 0..N_PERMUTATIONS {
        match LabelScores::permuted(pca, set, seed.wrapping_add(number), steps).await? {
            Ok(labels) => permuted.push(labels),
            Err(_) => break,
        }
    }
    Some(permuted)
}

/// What labels have to do with the codes of each of [`Optima::fits`].
pub(crate) async fn turned<'a>(
    labels: &'a LabelScores,
    optima: &Optima,
    steps: &mut Steps<'_>,
) -> Result<Vec<Turned<'a>>, EngineError> {
    let mut turned = Vec::new();
    for optimum in optima.fits() {
        turned.push(labels.turned(&optimum, steps).await.ok_or(EngineError::Cancelled)?);
    }
    Ok(turned)
}

/// A figure of labels, if there are any and they have it.
pub(crate) fn label_curve<'a>(
    turned: &[Turned<'a>],
    optima: &Optima,
    of: impl Fn(&Turned<'a>) -> Option<Vec<f64>>,
) -> Option<Curve> {
    let figures: Option<Vec<_>> = turned.iter().map(of).collect();
    figures.filter(|figures| !figures.is_empty()).map(|figures| optima.curve_of(figures))
}

/// The impact of a noise, where it exists, from what [`turned`] makes of the labels.
pub(crate) fn impact_percent(turned: &[Turned<'_>], optima: &Optima) -> Curve {
    let at_all = turned.first().and_then(Turned::impact_percent).unwrap_or_default();
    let exists: Vec<bool> = at_all.iter().map(Option::is_some).collect();
    let of = |turned: &Turned<'_>| {
        let impact = turned.impact_percent().unwrap_or_default();
        impact.into_iter().map(Option::unwrap_or_default).collect()
    };
    optima.curve_of(turned.iter().map(of).collect()).only(&exists)
}

/// What figures of labels are made from.
struct Known<'a> {
    pca: &'a Pca,
    optima: &'a Optima,
    plain: &'a Optima,
}

impl Known<'_> {
    async fn label_figures(
        &self,
        labels: &LabelScores,
        permuted: &[LabelScores],
        given: &Given,
        steps: &mut Steps<'_>,
    ) -> Result<LabelFigures, EngineError> {
        let (plain, noised) = self.both(labels, steps).await?;
        let impact = impact_percent(&noised, self.optima);
        let chance = match permuted.first() {
            Some(labels) => self.both(labels, steps).await?,
            None => (Vec::new(), Vec::new()),
        };
        let not_permuted = if given.are_moments() { t!(pca_only_moments) } else { noise_words::UNREADABLE };
        Ok(LabelFigures {
            n_classes: labels.n_classes() as u32,
            n_labelled: labels.n_labelled() as u32,
            n_held_out: labels.n_held_out() as u32,
            impact_gaps: noise_words::impact_gaps(&impact, self.optima),
            impact_percent: impact.single(),
            chance_percent: self.chance_percent(permuted, steps).await?,
            n_permutations: permuted.len() as u32,
            alignment: self.pair(&plain, &noised, Turned::alignment, noise_words::UNREADABLE),
            corrected: self.pair(
                &plain,
                &noised,
                Turned::corrected_alignment,
                noise_words::not_corrected(labels, self.pca),
            ),
            held_out: self.held_out(labels, given.shown(), steps).await?,
            permuted: self.pair(&chance.0, &chance.1, Turned::alignment, not_permuted),
        })
    }

    /// Labels without noise and with it.
    async fn both<'a>(
        &self,
        labels: &'a LabelScores,
        steps: &mut Steps<'_>,
    ) -> Result<(Vec<Turned<'a>>, Vec<Turned<'a>>), EngineError> {
        Ok((turned(labels, self.plain, steps).await?, turned(labels, self.optima, steps).await?))
    }

    fn pair<'a>(
        &self,
        plain: &[Turned<'a>],
        noised: &[Turned<'a>],
        of: impl Fn(&Turned<'a>) -> Option<Vec<f64>>,
        absent: Code,
    ) -> Pair {
        let curves = label_curve(plain, self.plain, &of).zip(label_curve(noised, self.optima, of));
        pair(curves, absent)
    }

    async fn held_out(&self, labels: &LabelScores, set: &ImageSet, steps: &mut Steps<'_>) -> Result<Pair, EngineError> {
        let absent = noise_words::not_held_out(labels, self.pca, set);
        let plain = labels.held_out_r2(&self.plain.optimum, steps).await.ok_or(EngineError::Cancelled)?;
        let best = plain.iter().flatten().copied().fold(0.0, f64::max);
        let Some(plain) = plain.filter(|_| best > 0.0) else { return Ok(pair(None, absent)) };
        let mut noised = Vec::new();
        for optimum in self.optima.fits() {
            let r2 = labels.held_out_r2(&optimum, steps).await.ok_or(EngineError::Cancelled)?;
            noised.push(held_out_alignment(&r2.unwrap_or_default(), best));
        }
        let plain = self.plain.curve_of(vec![held_out_alignment(&plain, best)]);
        Ok(pair(Some((plain, self.optima.curve_of(noised))), absent))
    }

    /// The least and the largest impact of permuted labels.
    async fn chance_percent(
        &self,
        permuted: &[LabelScores],
        steps: &mut Steps<'_>,
    ) -> Result<Vec<Option<(f32, f32)>>, EngineError> {
        let mut impacts = Vec::new();
        if !self.optima.optimum.is_kept() {
            for labels in permuted {
                let turned = labels.turned(&self.optima.optimum, steps).await.ok_or(EngineError::Cancelled)?;
                impacts.push(turned.impact_percent());
            }
        }
        let impacts = impacts.into_iter().collect::<Option<Vec<_>>>().unwrap_or_default();
        if impacts.is_empty() {
            return Ok(Vec::new());
        }
        let at = |(k, shown): (usize, &bool)| {
            let all: Option<Vec<f64>> = impacts.iter().map(|impact| *impact.get(k)?).collect();
            let all = all.filter(|_| *shown)?;
            let (low, high) = (
                all.iter().copied().fold(f64::INFINITY, f64::min),
                all.iter().copied().fold(f64::NEG_INFINITY, f64::max),
            );
            Some((low as f32, high as f32))
        };
        Ok(self.optima.shown().iter().enumerate().map(at).collect())
    }
}

/// Curves without noise and with it, or why there are none.
fn pair(curves: Option<(Curve, Curve)>, absent: Code) -> Pair {
    match curves {
        Some((without, with)) => Pair { with: with.single(), without: single(&without.values), absent: None },
        None => Pair { absent: Some(absent.into()), ..Pair::default() },
    }
}

/// 1 - overlap, where it exists: from distances, which keep their digits.
fn change(optima: &Optima) -> Vec<Option<f32>> {
    let of = |optimum: &Optimum| optimum.squared_distance().iter().zip(1..).map(|(it, k)| it / f64::from(k)).collect();
    single(&optima.curve(of).values.iter().map(|it| it.map(|it| it.max(0.0))).collect::<Vec<_>>())
}

fn single(values: &[Option<f64>]) -> Vec<Option<f32>> {
    values.iter().map(|value| value.map(|value| value as f32)).collect()
}
