//! One autoencoder on one set: trained epoch by epoch, and measured after each along every component.

use std::ops::ControlFlow;

use subspace_lab_perception::Examples;
use subspace_lab_perception::autoencoder::{Autoencoder, Components, PARAMETERS, unexplained};
use subspace_lab_perception::ridge_regression::NormalEquations;
use subspace_lab_perception::training::BATCH;
use subspace_lab_protocol::NO_CLASS;
use subspace_lab_protocol::lane::{
    Accuracy, LaneEvent, LaneProgress, LaneStage, MAX_READ_CLASSES, Material, RebuiltEpoch,
};
use subspace_lab_science::parameters::{ParameterError, read_spec};

use crate::error::LaneError;
use crate::{material, reading};

/// Penalty of the linear map from codes, as a multiple of their mean variance; not chosen by any image.
const CODE_PENALTY: f64 = 0.01;

/// Values of a spec such as `bottleneck=64,hidden=512`: bottleneck, hidden units, epochs.
pub(crate) fn values(spec: &str) -> Result<Vec<f64>, ParameterError> {
    read_spec("autoencoder", &PARAMETERS, spec.strip_prefix("autoencoder").unwrap_or(spec).trim_start_matches(':'))
}

/// The spec with every value.
fn written(values: &[f64]) -> String {
    let pairs: Vec<String> = PARAMETERS.iter().zip(values).map(|(it, value)| format!("{}={value}", it.key)).collect();
    format!("autoencoder:{}", pairs.join(","))
}

pub(crate) fn rebuild(
    spec: &str,
    seed: u64,
    bytes: &[u8],
    emit: &mut dyn FnMut(LaneEvent) -> ControlFlow<()>,
) -> Result<LaneEvent, LaneError> {
    let values = values(spec)?;
    let (n_code, n_hidden, n_epochs) = (values[0] as usize, values[1] as usize, values[2] as u32);
    let material = material::open(bytes)?;
    let scaled = Scaled::new(&material);
    let (n_train, n_features) = (material.card.n_train as usize, scaled.mean.len());
    let (train, test) = scaled.images.split_at(n_train * n_features);
    let rows = material::numbers(&material.components);
    let components = Components::new(&rows, n_features, test);
    let mut autoencoder = Autoencoder::new(n_features, n_hidden, n_code, seed);
    let n_batches = n_train.div_ceil(BATCH);
    let total = n_epochs * n_batches as u32;
    let mut loss = None;
    for epoch in 0..=n_epochs {
        let rebuilt = autoencoder.rebuilt(test);
        let slopes = components.slopes(&rebuilt);
        let state = RebuiltEpoch {
            n_done: epoch,
            n_epochs,
            unexplained: loss.map(|loss: f64| loss / scaled.mean_square),
            test_unexplained: unexplained(test, &rebuilt),
            n_test: material.card.n_test,
            slopes,
            code_accuracy: code_accuracy(&mut autoencoder, &material, train, test, n_code),
        };
        told(emit(LaneEvent::Rebuilt(Box::new(state))))?;
        if epoch == n_epochs {
            break;
        }
        let mut sum = 0.0;
        for (batch, image_idx) in Autoencoder::order(seed, epoch as usize, n_train).chunks(BATCH).enumerate() {
            let done = epoch * n_batches as u32 + batch as u32;
            told(emit(LaneEvent::Progress(LaneProgress { stage: LaneStage::Training, done, total })))?;
            sum += autoencoder.step(train, image_idx) * image_idx.len() as f64;
        }
        loss = Some(sum / n_train as f64);
    }
    let fingerprint = subspace_lab_perception::fingerprint::fingerprint(autoencoder.network().weights());
    Ok(LaneEvent::RebuildingDone { spec: written(&values), fingerprint })
}

fn told(flow: ControlFlow<()>) -> Result<(), LaneError> {
    if flow.is_break() { Err(LaneError::Cancelled) } else { Ok(()) }
}

/// Images as the autoencoder gets them: less the mean image, divided by the deviation over all values of all images to train on.
struct Scaled {
    images: Vec<f32>,
    mean: Vec<f32>,
    /// Of the images to train on, per value; 1 but for rounding.
    mean_square: f64,
}

impl Scaled {
    fn new(material: &Material) -> Self {
        let mean = material::numbers(&material.mean);
        let unit = f32::from(material.max_value);
        let mut images = Vec::with_capacity(material.pixels.len());
        for image in material.pixels.chunks_exact(mean.len()) {
            images.extend(image.iter().zip(&mean).map(|(&byte, mean)| f32::from(byte) / unit - mean));
        }
        let n_train = material.card.n_train as usize * mean.len();
        let mean_square =
            |images: &[f32]| images.iter().map(|&x| f64::from(x) * f64::from(x)).sum::<f64>() / n_train as f64;
        let deviation = mean_square(&images[..n_train]).sqrt().max(f64::from(f32::MIN_POSITIVE)) as f32;
        images.iter_mut().for_each(|x| *x /= deviation);
        let mean_square = mean_square(&images[..n_train]).max(f64::from(f32::MIN_POSITIVE));
        Self { images, mean, mean_square }
    }
}

/// Of a linear map from codes to classes, fitted to the labelled images that were trained on; none without two classes, or with
/// more than readers tell apart.
fn code_accuracy(
    autoencoder: &mut Autoencoder,
    material: &Material,
    train: &[f32],
    test: &[f32],
    n_code: usize,
) -> Option<Accuracy> {
    let (train_class, test_class) = material.class_idx.split_at(material.card.n_train as usize);
    let labelled = |class_idx: &[u16], codes: Vec<f32>| {
        let positions: Vec<usize> = (0..class_idx.len()).filter(|&i| class_idx[i] != NO_CLASS).collect();
        Examples { pixels: codes, class_idx: class_idx.to_vec(), n_features: n_code }.at(&positions)
    };
    let is_of_two = train_class.iter().any(|class| *class != NO_CLASS && *class != train_class[0]);
    let is_too_much = material.card.n_classes > MAX_READ_CLASSES;
    if !is_of_two || is_too_much || test_class.iter().all(|class| *class == NO_CLASS) {
        return None;
    }
    let train = labelled(train_class, autoencoder.codes(train));
    let test = labelled(test_class, autoencoder.codes(test));
    let scores = NormalEquations::new(&train, material.card.n_classes as usize).solve(CODE_PENALTY)?;
    Some(reading::accuracy(&scores.classes(&test.pixels, n_code), &test.class_idx))
}
