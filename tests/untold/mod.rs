//! What the science computes in steps, with nobody listening.

#![allow(dead_code, reason = "each test file uses some of it")]

use ndarray::Array2;
use subspace_lab_science::alignment::R2;
use subspace_lab_science::steps::{finish, untold};
use subspace_lab_science::{
    Denoiser, Drawing, DrawingError, Gallery, HeldOutError, ImageSet, Joint, JointError, LabelScores, NoAlignment,
    Optimum, Pca, PcaError, Preprocessing, Split, Steps, Turned, Values, Weight, clock,
};

pub fn fit(set: &ImageSet, preprocessing: Preprocessing) -> Result<Pca, PcaError> {
    finish(Pca::fit(set, preprocessing, &mut Steps::untold()))
}

pub fn center(pca: &Pca, images: &[Values<'_>]) -> Array2<f32> {
    untold(async |steps| pca.center(images, steps).await)
}

pub fn scores(pca: &Pca, centered: &Array2<f32>) -> Array2<f32> {
    untold(async |steps| pca.scores(centered, steps).await)
}

pub fn orthonormality_error(pca: &Pca, component_idx: &[usize]) -> f64 {
    untold(async |steps| pca.orthonormality_error(component_idx, steps).await)
}

pub fn gallery(pca: &Pca, set: &ImageSet, image_idx: &[usize]) -> Gallery {
    untold(async |steps| Gallery::new(pca, set, image_idx, steps).await)
}

pub fn top_part(gallery: &mut Gallery, pca: &Pca, n_components: usize) -> Array2<f32> {
    untold(async |steps| gallery.top_part(pca, n_components, steps).await)
}

pub fn bottom_part(gallery: &mut Gallery, pca: &Pca, n_skipped: usize) -> Array2<f32> {
    untold(async |steps| gallery.bottom_part(pca, n_skipped, steps).await)
}

/// `None` if nothing is held out.
pub fn held_out_error(pca: &Pca, set: &ImageSet) -> Option<HeldOutError> {
    (set.split().n_held_out > 0).then(|| untold(async |steps| HeldOutError::new(pca, set, steps).await))
}

pub fn denoise(denoiser: &Denoiser, pca: &Pca, corrupted: &Array2<f32>, n_components: usize) -> Array2<f32> {
    let reading = untold(async |steps| denoiser.read(pca, corrupted, steps).await);
    untold(async |steps| denoiser.write(pca, &reading, n_components, steps).await)
}

pub fn labels(pca: &Pca, set: &ImageSet) -> Result<LabelScores, NoAlignment> {
    untold(async |steps| LabelScores::new(pca, set, steps).await)
}

pub fn permuted(pca: &Pca, set: &ImageSet, seed: u64) -> Result<LabelScores, NoAlignment> {
    untold(async |steps| LabelScores::permuted(pca, set, seed, steps).await)
}

fn turned<'a>(labels: &'a LabelScores, optimum: &Optimum) -> Turned<'a> {
    untold(async |steps| labels.turned(optimum, steps).await)
}

pub fn alignment(labels: &LabelScores, optimum: &Optimum) -> Option<Vec<f64>> {
    turned(labels, optimum).alignment()
}

pub fn corrected_alignment(labels: &LabelScores, optimum: &Optimum) -> Option<Vec<f64>> {
    turned(labels, optimum).corrected_alignment()
}

pub fn impact_percent(labels: &LabelScores, optimum: &Optimum) -> Option<Vec<Option<f64>>> {
    turned(labels, optimum).impact_percent()
}

pub fn r2(labels: &LabelScores, plain: &Optimum) -> Option<R2> {
    untold(async |steps| labels.r2(plain, steps).await)
}

pub fn held_out_r2(labels: &LabelScores, optimum: &Optimum) -> Option<Vec<f64>> {
    untold(async |steps| labels.held_out_r2(optimum, steps).await)
}

pub fn encoder(joint: &Joint, weight: Weight, n_components: usize) -> Result<Array2<f64>, JointError> {
    finish(joint.encoder(weight, n_components, &mut Steps::untold()))
}

pub fn rebuilt_jointly(joint: &Joint, pca: &Pca, centered: &Array2<f32>, u: &Array2<f64>) -> Array2<f32> {
    untold(async |steps| joint.rebuild(pca, centered, u, steps).await)
}

pub fn rebuilt_by_clock(pca: &Pca, centered: &Array2<f32>, strengths: &[f64]) -> Array2<f32> {
    untold(async |steps| clock::rebuild(pca, centered, strengths, steps).await)
}

pub fn draw(drawing: &Drawing, originals: &ImageSet, split: Split, seed: u64) -> Result<ImageSet, DrawingError> {
    finish(drawing.draw(originals, split, seed, &mut Steps::untold()))
}
