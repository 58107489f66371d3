//! Hands out what an autoencoder is trained on, with the codes of the best linear denoiser to compare its own with.

use subspace_lab_protocol::lane::{AskMaterial, Part};
use subspace_lab_protocol::rebuilding::{AskRebuilding, RebuildingMaterial};
use subspace_lab_protocol::{Event, wire};
use subspace_lab_science::{Detail, Noise, Optima, Steps};
use subspace_lab_words::{Message, t};

use super::material::{Purpose, plan};
use super::score_noise::remember;
use crate::bytes;
use crate::error::EngineError;
use crate::session::{Analyzed, Session};

/// The noise that is none.
const NO_NOISE: &str = "none";

pub(crate) async fn rebuilding_material(
    session: &mut Session,
    ask: &AskRebuilding,
    steps: &mut Steps<'_>,
) -> Result<Event, EngineError> {
    let noise = Noise::parse(&ask.noise)?;
    let is_noised = noise.info().id != NO_NOISE;
    let images = AskMaterial { part: Part::All, max_train: ask.max_train, max_test: ask.max_test, seed: ask.seed };
    // Refused before anything is solved for.
    plan(session, &images, Purpose::Rebuilding)?;
    if is_noised {
        remember(session, (&ask.noise, ask.seed), &noise, Detail::Scores, steps).await?;
    }
    let plan = plan(session, &images, Purpose::Rebuilding)?;
    let Analyzed { given, pca, noise: memory, .. } = plan.analyzed;
    let set = given.images()?;
    let n_code = ask.n_code as usize;
    let (mut closed_form, mut absent) = (Vec::new(), None);
    match &memory.optima {
        Some((_, optima)) if is_noised => match why_absent(optima, n_code) {
            Some(sentence) => absent = Some(sentence),
            None => {
                let images: Vec<_> = plan.card.test_idx.iter().map(|&i| set.image(i as usize)).collect();
                let centered = pca.center(&images, steps).await.ok_or(EngineError::Cancelled)?;
                let codes = optima.optimum.codes(pca, &centered, n_code, steps).await;
                let codes = codes.ok_or(EngineError::Cancelled)?.mapv(|code| code as f32);
                closed_form = bytes::of_numbers(codes.outer_iter(), steps).await.ok_or(EngineError::Cancelled)?;
            }
        },
        _ => {}
    }
    let (n_samples, variances) = (pca.n_samples() as u32, pca.intensity_variances());
    let total_variance = pca.feature_variance() * pca.n_features() as f64;
    let material = RebuildingMaterial {
        n_samples,
        variances,
        total_variance,
        noise: if is_noised { noise.to_string() } else { String::new() },
        closed_form,
        n_code: ask.n_code,
        absent,
        material: plan.material(steps).await.ok_or(EngineError::Cancelled)?,
    };
    // None of the types refuses to be written.
    let bytes = wire::encode(&material).map_err(|_| EngineError::NotFinite)?;
    Ok(Event::Material { card: Box::new(material.material.card), bytes })
}

/// Why the codes of the best denoiser of so many dimensions are not known, in a sentence.
fn why_absent(optima: &Optima, n_code: usize) -> Option<Message> {
    if optima.is_estimated() {
        return Some(t!(engine_no_closed_form).into());
    }
    let is_shown = optima.shown().get(n_code.wrapping_sub(1)).copied().unwrap_or(false);
    (!is_shown).then(|| t!(engine_no_subspace_of_its_own, n_code = n_code))
}
