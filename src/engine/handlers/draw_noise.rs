//! Draws images clean, corrupted and rebuilt.

use ndarray::Array2;
use subspace_lab_protocol::Event;
use subspace_lab_protocol::noise::{DenoisedPictures, DrawNoise, NoisePictures};
use subspace_lab_science::{Denoiser, Detail, ImageSet, Noise, Pca, Steps, draws, metrics, seeds};

use super::check_count;
use super::score_noise::remember;
use crate::error::EngineError;
use crate::pictures;
use crate::session::{Analyzed, Corrupted, Corrupting, Session, of_noise};

pub(crate) async fn draw_noise(
    session: &mut Session,
    ask: DrawNoise,
    steps: &mut Steps<'_>,
) -> Result<Event, EngineError> {
    check_count(3 * ask.image_idx.len())?;
    let positions = session.analyzed()?.given.checked_positions(&ask.image_idx)?;
    let noise = Noise::parse(&ask.spec)?;
    // A copy rebuilds what it was handed the denoiser of, and solves for nothing: asked too early, it shows corrupted images alone.
    if ask.denoise && !session.only_draws() {
        remember(session, (&ask.spec, ask.seed), &noise, Detail::Pictures, steps).await?;
    }
    let Analyzed { given, pca, noise: memory, .. } = session.analyzed.as_mut().ok_or(EngineError::NotAnalyzed)?;
    let set = given.shown();
    let corrupting = Corrupting { spec: ask.spec.clone(), seed: ask.seed, draw: ask.draw, positions };
    if memory.corrupted.as_ref().is_none_or(|(of, _)| *of != corrupting) {
        let corrupted = corrupt(set, pca, &noise, &corrupting, steps).await.ok_or(EngineError::Cancelled)?;
        memory.corrupted = Some((corrupting, corrupted));
    }
    let Some((Corrupting { positions, .. }, images)) = &mut memory.corrupted else {
        return Err(EngineError::NotAnalyzed);
    };
    let denoiser = of_noise(&memory.denoiser, &ask.spec, ask.seed).filter(|_| ask.denoise);
    let denoised = match denoiser {
        Some(denoiser) => {
            let n_components = (ask.n_components as usize).min(denoiser.n_components());
            let rebuilt = rebuild(denoiser, pca, images, n_components, steps).await.ok_or(EngineError::Cancelled)?;
            Some(DenoisedPictures {
                n_components: n_components as u32,
                errors: errors(&rebuilt, &images.clean),
                pictures: pictures::of_intensities(pca.shape(), rebuilt + pca.mean()),
            })
        }
        None => None,
    };
    Ok(Event::NoiseDrawn(Box::new(NoisePictures {
        spec: ask.spec,
        seed: ask.seed,
        draw: ask.draw,
        errors: errors(&images.corrupted, &images.clean),
        clean: pictures::of_images(set, positions),
        corrupted: pictures::of_intensities(pca.shape(), images.corrupted.clone() + pca.mean()),
        denoised,
        image_idx: ask.image_idx,
    })))
}

/// `None` if it was cancelled.
async fn corrupt(
    set: &ImageSet,
    pca: &Pca,
    noise: &Noise,
    corrupting: &Corrupting,
    steps: &mut Steps<'_>,
) -> Option<Corrupted> {
    let images: Vec<_> = corrupting.positions.iter().map(|&position| set.image(position)).collect();
    let clean = pca.center(&images, steps).await?;
    let mut corrupted = clean.clone();
    for (mut row, &position) in corrupted.outer_iter_mut().zip(&corrupting.positions) {
        // One stream for each image and draw: the same image looks the same whichever others are shown.
        let number = u64::from(corrupting.draw) << 32 | position as u64;
        let mut stream = seeds::stream(corrupting.seed, "noise on the stage", number);
        steps.spend_plain(draws::NOISING * row.len()).await?;
        if let Some(image) = row.as_slice_mut() {
            noise.corrupt(pca, image, &mut stream);
        }
    }
    Some(Corrupted { clean, corrupted, reading: None })
}

/// `None` if it was cancelled.
async fn rebuild(
    denoiser: &Denoiser,
    pca: &Pca,
    images: &mut Corrupted,
    n_components: usize,
    steps: &mut Steps<'_>,
) -> Option<Array2<f32>> {
    let reading = match images.reading.take() {
        Some(reading) => reading,
        None => denoiser.read(pca, &images.corrupted, steps).await?,
    };
    denoiser.write(pca, images.reading.insert(reading), n_components, steps).await
}

fn errors(images: &Array2<f32>, clean: &Array2<f32>) -> Vec<f64> {
    let pairs = images.outer_iter().zip(clean.outer_iter());
    pairs.map(|(image, clean)| metrics::mse((&image - &clean).iter())).collect()
}
