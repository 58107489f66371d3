//! Draws images clean, corrupted and rebuilt.

use ndarray::Array2;
use subspace_lab_protocol::Event;
use subspace_lab_protocol::noise::{DenoisedPictures, DrawNoise, NoisePictures};
use subspace_lab_science::{Detail, Noise, Steps, draws, metrics, seeds};

use super::check_count;
use super::score_noise::remember;
use crate::error::EngineError;
use crate::pictures;
use crate::session::{Analyzed, Session, checked_positions, of_noise};

pub(crate) async fn draw_noise(
    session: &mut Session,
    ask: DrawNoise,
    steps: &mut Steps<'_>,
) -> Result<Event, EngineError> {
    check_count(3 * ask.image_idx.len())?;
    let positions = checked_positions(&session.analyzed()?.set, &ask.image_idx)?;
    let noise = Noise::parse(&ask.spec)?;
    // A copy rebuilds what it was handed the denoiser of, and solves for nothing: asked too early, it shows corrupted images alone.
    if ask.denoise && !session.only_draws() {
        remember(session, (&ask.spec, ask.seed), &noise, Detail::Pictures, steps).await?;
    }
    let Analyzed { set, pca, noise: memory, .. } = session.analyzed()?;
    let images: Vec<_> = positions.iter().map(|&position| set.image(position)).collect();
    let clean = pca.center(&images, steps).await.ok_or(EngineError::Cancelled)?;
    let mut corrupted = clean.clone();
    for (mut row, &position) in corrupted.outer_iter_mut().zip(&positions) {
        // One stream for each image and draw: the same image looks the same whichever others are shown.
        let number = u64::from(ask.draw) << 32 | position as u64;
        let mut stream = seeds::stream(ask.seed, "noise on the stage", number);
        steps.spend_plain(draws::NOISING * row.len()).await.ok_or(EngineError::Cancelled)?;
        if let Some(image) = row.as_slice_mut() {
            noise.corrupt(pca, image, &mut stream);
        }
    }
    let errors = |images: &Array2<f32>| -> Vec<f64> {
        images
            .outer_iter()
            .zip(clean.outer_iter())
            .map(|(image, clean)| metrics::mse((&image - &clean).iter()))
            .collect()
    };
    let denoiser = of_noise(&memory.denoiser, &ask.spec, ask.seed).filter(|_| ask.denoise);
    let denoised = match denoiser {
        Some(denoiser) => {
            let n_components = (ask.n_components as usize).min(denoiser.n_components());
            let images = denoiser.denoise(pca, &corrupted, n_components, steps).await.ok_or(EngineError::Cancelled)?;
            Some(DenoisedPictures {
                n_components: n_components as u32,
                errors: errors(&images),
                pictures: pictures::of_intensities(pca.shape(), images + pca.mean()),
            })
        }
        None => None,
    };
    Ok(Event::NoiseDrawn(Box::new(NoisePictures {
        spec: ask.spec,
        seed: ask.seed,
        draw: ask.draw,
        errors: errors(&corrupted),
        clean: pictures::of_images(set, &positions),
        corrupted: pictures::of_intensities(pca.shape(), corrupted + pca.mean()),
        denoised,
        image_idx: ask.image_idx,
    })))
}
