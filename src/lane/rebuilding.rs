//! One autoencoder on one set: trained epoch by epoch, and measured after each along every component.

use std::ops::ControlFlow;
use subspace_lab_words::{Message, t};

use subspace_lab_perception::Examples;
use subspace_lab_perception::autoencoder::{Autoencoder, Components, PARAMETERS, unexplained};
use subspace_lab_perception::code_space::CodeSpace;
use subspace_lab_perception::fingerprint::fingerprint;
use subspace_lab_perception::ridge_regression::NormalEquations;
use subspace_lab_perception::training::BATCH;
use subspace_lab_protocol::NO_CLASS;
use subspace_lab_protocol::event::Pictures;
use subspace_lab_protocol::lane::{Accuracy, LaneEvent, LaneProgress, LaneStage, MAX_READ_CLASSES, Material};
use subspace_lab_protocol::noise::NoiseSpec;
use subspace_lab_protocol::rebuilding::{Begun, RebuildingMaterial, RebuiltEpoch};
use subspace_lab_protocol::wire;
use subspace_lab_science::parameters::{ParameterError, read_spec};
use subspace_lab_science::pca::{Parts, Pca};
use subspace_lab_science::{Noise, seeds};

use crate::error::LaneError;
use crate::{estimate, material, told};

/// Penalty of the linear map from codes, as a multiple of their mean variance; not chosen by any image.
const CODE_PENALTY: f64 = 0.01;

/// Images that are drawn.
const N_DRAWN: usize = 8;

/// Values of a spec such as `bottleneck=64,hidden=512`: bottleneck, hidden units, epochs.
pub(crate) fn values(spec: &str) -> Result<Vec<f64>, ParameterError> {
    read_spec("autoencoder", &PARAMETERS, spec.strip_prefix("autoencoder").unwrap_or(spec).trim_start_matches(':'))
}

/// The spec with every value.
fn written(values: &[f64]) -> String {
    let values = PARAMETERS.iter().zip(values).map(|(it, value)| (it.key.to_owned(), value.to_string()));
    NoiseSpec { id: "autoencoder".to_owned(), values: values.collect() }.to_string()
}

/// An autoencoder in training.
pub(crate) struct Rebuilding {
    values: Vec<f64>,
    seed: u64,
    n_done: u32,
    /// On average over the last epoch.
    unexplained: Option<f64>,
    autoencoder: Autoencoder,
    material: Material,
    images: Scaled,
    noise: Option<Corruption>,
    /// Images to test on as they go in.
    test_inputs: Vec<f32>,
    /// All components, along which images to test on are measured.
    components: Components,
    pca_codes: Option<CodeSpace>,
    closed_form: Option<CodeSpace>,
    absent: Option<Message>,
}

impl Rebuilding {
    /// Before the first epoch.
    pub(crate) fn new(spec: &str, seed: u64, bytes: &[u8]) -> Result<Self, LaneError> {
        let values = values(spec)?;
        let (n_code, n_hidden) = (values[0] as usize, values[1] as usize);
        let whole: RebuildingMaterial = wire::decode(bytes).map_err(|_| LaneError::Damaged)?;
        let closed_form = material::numbers(&whole.closed_form);
        let noise = Corruption::of(&whole)?;
        let RebuildingMaterial { material, n_code: n_compared, absent, .. } = whole;
        let material = material::checked(material)?;
        let n_test = material.card.n_test as usize;
        let n_features = material.card.shape.n_features();
        let n_components = (material.components.len() / (4 * n_features)) as u32;
        let sizes = [material.card.n_train, material.card.n_test, n_features as u32, n_components];
        estimate::check_rebuilding(&values, sizes, material.card.depth)?;
        if closed_form.len() != n_test * n_compared as usize && !closed_form.is_empty() {
            return Err(LaneError::Damaged);
        }
        let images = Scaled::new(&material);
        let components = Components::new(material::numbers(&material.components), n_features, images.test());
        let pca_codes = components.first(n_code);
        let test_inputs = images.test().to_vec();
        let mut rebuilding = Self {
            autoencoder: Autoencoder::new(n_features, n_hidden, n_code, seed),
            // Fewer, where the set has fewer components.
            pca_codes: if pca_codes.len() == n_test * n_code { CodeSpace::new(&pca_codes, n_code) } else { None },
            closed_form: if n_compared as usize == n_code { CodeSpace::new(&closed_form, n_code) } else { None },
            values,
            seed,
            n_done: 0,
            unexplained: None,
            material,
            images,
            noise,
            test_inputs,
            components,
            absent,
        };
        if rebuilding.absent.is_none() && !closed_form.is_empty() && rebuilding.closed_form.is_none() {
            let absent = t!(engine_overlaps_need, n_code = n_code, n_needed = 2 * n_code, n_test = n_test);
            rebuilding.absent = Some(absent);
        }
        rebuilding.corrupt_tests();
        Ok(rebuilding)
    }

    /// One draw for each image to test on, the same in every epoch.
    fn corrupt_tests(&mut self) {
        let Some(noise) = &self.noise else { return };
        for (position, image) in self.test_inputs.chunks_exact_mut(self.images.n_features).enumerate() {
            noise.corrupt(image, self.images.deviation, self.seed, "noise on images tested on", position as u64);
        }
    }

    fn n_epochs(&self) -> u32 {
        self.values[2] as u32
    }

    /// What is known before the first epoch.
    pub(crate) fn begun(&self) -> Begun {
        let (card, n_features) = (&self.material.card, self.images.n_features as u32);
        let (n_code, n_hidden) = (self.values[0] as u32, self.values[1] as u32);
        let widths = [n_features, n_hidden, n_code, n_hidden, n_features];
        let between = self.closed_form.as_ref().zip(self.pca_codes.as_ref());
        Begun {
            spec: written(&self.values),
            noise: self.noise.as_ref().map_or_else(String::new, |noise| noise.noise.to_string()),
            widths: widths.into_iter().filter(|&width| width > 0).collect(),
            n_epochs: self.n_epochs(),
            n_train: card.n_train,
            n_test: card.n_test,
            image_idx: card.test_idx.iter().take(N_DRAWN).copied().collect(),
            originals: self.images.pictures(&self.material, self.images.test()),
            inputs: self.noise.is_some().then(|| self.images.pictures(&self.material, &self.test_inputs)),
            pca_unexplained: self
                .noise
                .is_none()
                .then(|| self.components.unexplained_by_first(n_code as usize, self.images.test()))
                .flatten(),
            closed_form_with_pca: between.and_then(|(closed_form, pca)| closed_form.overlap(pca)),
            absent: self.absent.clone(),
        }
    }

    /// Trains for one more epoch.
    pub(crate) fn next_epoch(
        &mut self,
        emit: &mut dyn FnMut(LaneEvent) -> ControlFlow<()>,
    ) -> Result<RebuiltEpoch, LaneError> {
        if self.n_done >= self.n_epochs() {
            return Err(LaneError::NoEpochLeft);
        }
        let n_features = self.images.n_features;
        let n_train = self.material.card.n_train as usize;
        let (train, epoch) = (self.images.train(), self.n_done);
        let total = n_train.div_ceil(BATCH) as u32;
        let (mut batch, mut inputs, mut sum) = (Vec::new(), Vec::new(), 0.0);
        for (done, image_idx) in (0..).zip(Autoencoder::order(self.seed, epoch as usize, n_train).chunks(BATCH)) {
            told(emit(LaneEvent::Progress(LaneProgress { stage: LaneStage::Training, done, total })))?;
            batch.clear();
            image_idx.iter().for_each(|&i| batch.extend_from_slice(&train[i * n_features..][..n_features]));
            let loss = match &self.noise {
                None => self.autoencoder.step(&batch, &batch),
                Some(noise) => {
                    inputs.clone_from(&batch);
                    for (image, &i) in inputs.chunks_exact_mut(n_features).zip(image_idx) {
                        let number = u64::from(epoch) << 32 | i as u64;
                        noise.corrupt(image, self.images.deviation, self.seed, "noise in training", number);
                    }
                    self.autoencoder.step(&inputs, &batch)
                }
            };
            sum += loss * image_idx.len() as f64;
        }
        self.unexplained = Some(sum / n_train as f64 / self.images.mean_square);
        self.n_done += 1;
        Ok(self.state())
    }

    /// What it does now.
    pub(crate) fn state(&mut self) -> RebuiltEpoch {
        let (n_features, n_code) = (self.images.n_features, self.values[0] as usize);
        let test = self.images.test();
        let rebuilt = self.autoencoder.rebuilt(&self.test_inputs);
        let codes = self.autoencoder.codes(test);
        let span = CodeSpace::new(&codes, n_code);
        let overlap = |other: &Option<CodeSpace>| span.as_ref()?.overlap(other.as_ref()?);
        let drawn = rebuilt.chunks_exact(n_features).zip(test.chunks_exact(n_features)).take(N_DRAWN);
        let scale = f64::from(self.images.deviation).powi(2) / n_features as f64;
        let squares = |(out, image): (&[f32], &[f32])| {
            out.iter().zip(image).map(|(out, image)| f64::from(out - image).powi(2)).sum::<f64>() * scale
        };
        RebuiltEpoch {
            n_done: self.n_done,
            unexplained: self.unexplained,
            test_unexplained: unexplained(test, &rebuilt),
            slopes: self.components.slopes(&rebuilt),
            overlap_with_pca: overlap(&self.pca_codes),
            overlap_with_closed_form: overlap(&self.closed_form),
            errors: drawn.map(squares).collect(),
            rebuilt: self.images.pictures(&self.material, &rebuilt),
            code_accuracy: code_accuracy(&mut self.autoencoder, &self.material, self.images.train(), codes, n_code),
            fingerprint: fingerprint(self.autoencoder.network().weights()),
        }
    }
}

/// What corrupts images on their way in.
struct Corruption {
    noise: Noise,
    pca: Pca,
}

impl Corruption {
    /// Of the material; `None` if images go in as they are.
    fn of(material: &RebuildingMaterial) -> Result<Option<Self>, LaneError> {
        if material.noise.is_empty() {
            return Ok(None);
        }
        let parts = Parts {
            shape: material.material.card.shape,
            n_samples: material.n_samples as usize,
            max_value: material.material.max_value,
            mean: material::numbers(&material.material.mean).into_iter().map(f64::from).collect(),
            variances: material.variances.clone(),
            total_variance: material.total_variance,
            deviation_unit: 1.0,
        };
        let pca = Pca::from_parts(parts, material::numbers(&material.material.components));
        let noise = Noise::parse(&material.noise).map_err(|_| LaneError::Damaged)?;
        Ok(Some(Self { noise, pca: pca.ok_or(LaneError::Damaged)? }))
    }

    /// One draw for a centered image in units of `deviation`, in place; `number` says which stream of the purpose it comes from.
    fn corrupt(&self, image: &mut [f32], deviation: f32, seed: u64, purpose: &str, number: u64) {
        image.iter_mut().for_each(|x| *x *= deviation);
        self.noise.corrupt(&self.pca, image, &mut seeds::stream(seed, purpose, number));
        image.iter_mut().for_each(|x| *x /= deviation);
    }
}

/// Images as the autoencoder gets them: less the mean image, divided by the deviation over all values of all images to train on.
struct Scaled {
    /// Those to train on first.
    images: Vec<f32>,
    n_features: usize,
    n_train: usize,
    mean: Vec<f32>,
    deviation: f32,
    /// Of the images to train on, per value; 1 but for rounding.
    mean_square: f64,
}

impl Scaled {
    fn new(material: &Material) -> Self {
        let mean = material::numbers(&material.mean);
        let unit = f32::from(material.max_value);
        let mut images = material::with_values(material, |values| {
            let mut images = Vec::with_capacity(values.len());
            values.append_floats(&mut images);
            images
        });
        for image in images.chunks_exact_mut(mean.len()) {
            image.iter_mut().zip(&mean).for_each(|(value, mean)| *value = *value / unit - mean);
        }
        let (n_features, n_train) = (mean.len(), material.card.n_train as usize);
        let n_values = n_train * n_features;
        let mean_square =
            |images: &[f32]| images.iter().map(|&x| f64::from(x) * f64::from(x)).sum::<f64>() / n_values as f64;
        let deviation = mean_square(&images[..n_values]).sqrt().max(f64::from(f32::MIN_POSITIVE)) as f32;
        images.iter_mut().for_each(|x| *x /= deviation);
        let mean_square = mean_square(&images[..n_values]).max(f64::from(f32::MIN_POSITIVE));
        Self { images, n_features, n_train, mean, deviation, mean_square }
    }

    fn train(&self) -> &[f32] {
        &self.images[..self.n_train * self.n_features]
    }

    fn test(&self) -> &[f32] {
        &self.images[self.n_train * self.n_features..]
    }

    /// The first [`N_DRAWN`] of some images as a screen shows them.
    fn pictures(&self, material: &Material, images: &[f32]) -> Pictures {
        let shape = material.card.shape;
        let images = images.chunks_exact(self.n_features).take(N_DRAWN);
        let rows = images
            .map(|image| image.iter().zip(&self.mean).map(|(x, mean)| x * self.deviation + mean).collect::<Vec<f32>>());
        let mut pictures =
            Pictures { height_px: shape.height_px as u32, width_px: shape.width_px as u32, rgba: Vec::new() };
        rows.for_each(|row| pictures.push(shape.n_channels, |feature| row[feature]));
        pictures
    }
}

/// Of a linear map from codes to classes, fitted to the labelled images that were trained on; none without two classes, or with
/// more than readers tell apart.
fn code_accuracy(
    autoencoder: &mut Autoencoder,
    material: &Material,
    train: &[f32],
    test_codes: Vec<f32>,
    n_code: usize,
) -> Option<Accuracy> {
    let (train_class, test_class) = material.class_idx.split_at(material.card.n_train as usize);
    let labelled = |class_idx: &[u16], codes: Vec<f32>| {
        let positions: Vec<usize> = (0..class_idx.len()).filter(|&i| class_idx[i] != NO_CLASS).collect();
        Examples { pixels: codes, class_idx: class_idx.to_vec(), n_features: n_code }.at(&positions)
    };
    let mut classes = train_class.iter().filter(|class| **class != NO_CLASS);
    let first = classes.next();
    let is_of_two = classes.any(|class| Some(class) != first);
    let is_too_much = material.card.n_classes > MAX_READ_CLASSES;
    if !is_of_two || is_too_much || test_class.iter().all(|class| *class == NO_CLASS) {
        return None;
    }
    let train = labelled(train_class, autoencoder.codes(train));
    let test = labelled(test_class, test_codes);
    let scores = NormalEquations::new(&train, material.card.n_classes as usize).solve(CODE_PENALTY)?;
    Some(Accuracy::of_classes(&scores.classes(&test.pixels, n_code), &test.class_idx))
}
