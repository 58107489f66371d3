//! Draws images clean, corrupted and rebuilt.

use ndarray::Array2;
use subspace_lab_protocol::Event;
use subspace_lab_protocol::noise::{DrawNoise, NoisePictures};
use subspace_lab_science::steps::Listener;
use subspace_lab_science::{Noise, metrics, seeds};

use super::check_count;
use super::score_noise::remember;
use crate::error::EngineError;
use crate::pictures;
use crate::session::{Analyzed, Session, checked_positions};

pub(crate) async fn draw_noise(
    session: &mut Session,
    ask: DrawNoise,
    listener: &mut dyn Listener,
) -> Result<Event, EngineError> {
    check_count(3 * ask.image_idx.len())?;
    let positions = checked_positions(&session.analyzed()?.set, &ask.image_idx)?;
    let noise = Noise::parse(&ask.spec)?;
    remember(session, &ask.spec, &noise, ask.seed, listener).await?;
    let Analyzed { set, pca, noise: memory, .. } = session.analyzed()?;
    let Some((_, optima)) = &memory.optima else { return Err(EngineError::NotAnalyzed) };
    let images: Vec<&[u8]> = positions.iter().map(|&position| set.image(position)).collect();
    let clean = pca.center(&images);
    let mut corrupted = clean.clone();
    for (mut row, &position) in corrupted.outer_iter_mut().zip(&positions) {
        // One stream for each image and draw: the same image looks the same whichever others are shown.
        let number = u64::from(ask.draw) << 32 | position as u64;
        let mut stream = seeds::stream(ask.seed, "noise on the stage", number);
        if let Some(image) = row.as_slice_mut() {
            noise.corrupt(pca, image, &mut stream);
        }
    }
    let optimum = &optima.optimum;
    let n_components = (ask.n_components as usize).min(optimum.n_components());
    let denoised = optimum.denoise(pca, &corrupted, n_components).unwrap_or_else(|| Array2::zeros(clean.dim()));
    let error = |images: &Array2<f32>, row: usize| metrics::mse((&images.row(row) - &clean.row(row)).iter());
    Ok(Event::NoiseDrawn(Box::new(NoisePictures {
        spec: ask.spec,
        draw: ask.draw,
        n_components: n_components as u32,
        errors: (0..positions.len()).map(|row| (error(&corrupted, row), error(&denoised, row))).collect(),
        clean: pictures::of_bytes(set, &positions),
        corrupted: pictures::of_intensities(pca.shape(), corrupted + pca.mean()),
        denoised: pictures::of_intensities(pca.shape(), denoised + pca.mean()),
        image_idx: ask.image_idx,
    })))
}
