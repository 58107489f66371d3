//! Scores a noise at every K.

use subspace_lab_protocol::Event;
use subspace_lab_protocol::noise::{CellScores, Certificate, LabelFigures, NoiseScores, Pair, ScoreNoise};
use subspace_lab_science::alignment::held_out_alignment;
use subspace_lab_science::steps::{Listener, Steps};
use subspace_lab_science::{
    Curve, Detail, ImageSet, LabelScores, Noise, Optima, Optimum, Pca, Problem, certificate, cost, denoising,
};

use crate::error::EngineError;
use crate::noise_words;
use crate::session::{Analyzed, NoiseMemory, Session, of_noise};

/// Permutations of the labels: what chance makes of an impact.
const N_PERMUTATIONS: u64 = 20;

pub(crate) async fn score_noise(
    session: &mut Session,
    ask: ScoreNoise,
    listener: &mut dyn Listener,
) -> Result<Event, EngineError> {
    let noise = Noise::parse(&ask.spec)?;
    remember(session, (&ask.spec, ask.seed), &noise, Detail::Scores, listener).await?;
    let analyzed = session.analyzed.as_mut().ok_or(EngineError::NotAnalyzed)?;
    remember_labels(analyzed);
    let Analyzed { set, pca, noise: memory, .. } = analyzed;
    if memory.permuted.as_ref().is_none_or(|(seed, _)| *seed != ask.seed) {
        memory.permuted = Some((ask.seed, permutations(pca, set, ask.seed)));
    }
    let NoiseMemory { labels: Some(labels), permuted: Some((_, permuted)), optima: Some((_, optima)), .. } = memory
    else {
        return Err(EngineError::NotAnalyzed);
    };
    let plain = Optima::plain(pca);
    let known = Known { pca, optima, plain: &plain };
    let certificate = certificate::Certificate::new(pca, optima);
    let (labels, no_labels) = match labels {
        Ok(labels) => (Some(known.label_figures(labels, permuted, set)), String::new()),
        Err(reason) => (None, noise_words::no_alignment(reason)),
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
    listener: &mut dyn Listener,
) -> Result<Event, EngineError> {
    let noise = Noise::parse(&ask.spec)?;
    check_memory(session, &ask.spec, &noise, Detail::Scores)?;
    let analyzed = session.analyzed.as_mut().ok_or(EngineError::NotAnalyzed)?;
    remember_labels(analyzed);
    let Analyzed { set, pca, noise: memory, .. } = analyzed;
    let problem = Problem { pca, set, noise: &noise, seed: ask.seed, detail: Detail::Scores };
    let optima = Optima::solve(problem, Steps::told_to(listener)).await?;
    let impact = memory.labels.iter().flatten().next().map(|labels| impact_percent(labels, &optima));
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
    listener: &mut dyn Listener,
) -> Result<(), EngineError> {
    let memory = &session.analyzed()?.noise;
    let is_known = match detail {
        Detail::Scores => of_noise(&memory.optima, spec, seed).is_some(),
        Detail::Pictures => of_noise(&memory.denoiser, spec, seed).is_some(),
    };
    if is_known {
        return Ok(());
    }
    check_memory(session, spec, noise, Detail::Pictures)?;
    let analyzed = session.analyzed.as_mut().ok_or(EngineError::NotAnalyzed)?;
    let Analyzed { set, pca, noise: memory, .. } = analyzed;
    // First the old one goes: two may not fit.
    (memory.optima, memory.denoiser) = (None, None);
    let problem = Problem { pca, set, noise, seed, detail: Detail::Pictures };
    let mut optima = Optima::solve(problem, Steps::told_to(listener)).await?;
    let key = (spec.to_owned(), seed);
    memory.denoiser = optima.optimum.take_denoiser().map(|denoiser| (key.clone(), denoiser));
    memory.optima = Some((key, optima));
    Ok(())
}

/// Refuses what would end the program in the middle of the work.
pub(crate) fn check_memory(session: &Session, spec: &str, noise: &Noise, detail: Detail) -> Result<(), EngineError> {
    let Analyzed { set, pca, .. } = session.analyzed()?;
    let needed = cost::solve_noise((pca, set.depth()), noise, detail).peak_bytes;
    match session.memory_bytes {
        Some(limit) if needed > limit => {
            Err(EngineError::NoMemoryForNoise { spec: spec.to_owned(), needed: needed / 1e9, limit: limit / 1e9 })
        }
        _ => Ok(()),
    }
}

pub(crate) fn remember_labels(analyzed: &mut Analyzed) {
    let Analyzed { set, pca, noise: memory, .. } = analyzed;
    memory.labels.get_or_insert_with(|| LabelScores::new(pca, set));
}

fn permutations(pca: &Pca, set: &ImageSet, seed: u64) -> Vec<LabelScores> {
    let of = |number: u64| LabelScores::permuted(pca, set, seed.wrapping_add(number));
    (0..N_PERMUTATIONS).map_while(|number| of(number).ok()).collect()
}

/// The impact of a noise, where it exists.
pub(crate) fn impact_percent(labels: &LabelScores, optima: &Optima) -> Curve {
    let at_all = labels.impact_percent(&optima.optimum).unwrap_or_default();
    let exists: Vec<bool> = at_all.iter().map(Option::is_some).collect();
    let of = |optimum: &Optimum| {
        let impact = labels.impact_percent(optimum).unwrap_or_default();
        impact.into_iter().map(Option::unwrap_or_default).collect()
    };
    optima.curve(of).only(&exists)
}

/// What figures of labels are made from.
struct Known<'a> {
    pca: &'a Pca,
    optima: &'a Optima,
    plain: &'a Optima,
}

impl Known<'_> {
    fn label_figures(&self, labels: &LabelScores, permuted: &[LabelScores], set: &ImageSet) -> LabelFigures {
        let impact = impact_percent(labels, self.optima);
        let n_held_out = labels.n_held_out();
        let best = labels.held_out_r2(&self.plain.optimum).map(|r2| r2.into_iter().fold(0.0, f64::max));
        let held_out = |optimum: &Optimum| {
            let best = best.filter(|best| *best > 0.0)?;
            Some(held_out_alignment(&labels.held_out_r2(optimum)?, best))
        };
        let chance = permuted.first();
        LabelFigures {
            n_classes: labels.n_classes() as u32,
            n_labelled: labels.n_labelled() as u32,
            n_held_out: n_held_out as u32,
            impact_gaps: noise_words::impact_gaps(&impact, self.optima),
            impact_percent: impact.single(),
            chance_percent: self.chance_percent(permuted),
            n_permutations: permuted.len() as u32,
            alignment: self.pair(|optimum| labels.alignment(optimum), noise_words::UNREADABLE),
            corrected: self
                .pair(|optimum| labels.corrected_alignment(optimum), noise_words::not_corrected(labels, self.pca)),
            held_out: self.pair(held_out, noise_words::not_held_out(labels, set)),
            permuted: self.pair(|optimum| chance?.alignment(optimum), noise_words::UNREADABLE),
        }
    }

    fn pair(&self, of: impl Fn(&Optimum) -> Option<Vec<f64>>, absent: &str) -> Pair {
        if of(&self.plain.optimum).is_none() {
            return Pair { absent: absent.to_owned(), ..Pair::default() };
        }
        let curve = |optima: &Optima| optima.curve(|optimum| of(optimum).unwrap_or_default());
        let without = curve(self.plain).single().values;
        Pair { with: curve(self.optima).single(), without, absent: String::new() }
    }

    /// The least and the largest impact of permuted labels.
    fn chance_percent(&self, permuted: &[LabelScores]) -> Vec<Option<(f32, f32)>> {
        if self.optima.optimum.is_kept() {
            return Vec::new();
        }
        let impacts: Option<Vec<_>> =
            permuted.iter().map(|labels| labels.impact_percent(&self.optima.optimum)).collect();
        let Some(impacts) = impacts.filter(|impacts| !impacts.is_empty()) else { return Vec::new() };
        let at = |(k, shown): (usize, &bool)| {
            let all: Option<Vec<f64>> = impacts.iter().map(|impact| *impact.get(k)?).collect();
            let all = all.filter(|_| *shown)?;
            let (low, high) = (
                all.iter().copied().fold(f64::INFINITY, f64::min),
                all.iter().copied().fold(f64::NEG_INFINITY, f64::max),
            );
            Some((low as f32, high as f32))
        };
        self.optima.shown().iter().enumerate().map(at).collect()
    }
}

/// 1 - overlap, where it exists: from distances, which keep their digits.
fn change(optima: &Optima) -> Vec<Option<f32>> {
    let of =
        |optimum: &Optimum| optimum.squared_distance().into_iter().zip(1..).map(|(it, k)| it / f64::from(k)).collect();
    single(&optima.curve(of).values.iter().map(|it| it.map(|it| it.max(0.0))).collect::<Vec<_>>())
}

fn single(values: &[Option<f64>]) -> Vec<Option<f32>> {
    values.iter().map(|value| value.map(|value| value as f32)).collect()
}
