//! What readers recognise: against JAX from the same weights and images, and what the built-in sets are known to show.

use crate::sets;

use std::ops::ControlFlow;
use subspace_lab_words::Words;

use serde::Deserialize;
use subspace_lab_lane::Lane;
use subspace_lab_perception::autoencoder::Autoencoder;
use subspace_lab_perception::network::Network;
use subspace_lab_perception::readers::{Chosen, network};
use subspace_lab_perception::ridge_regression::NormalEquations;
use subspace_lab_perception::training::Trainer;
use subspace_lab_perception::{Examples, Task};
use subspace_lab_protocol::event::ProblemKind;
use subspace_lab_protocol::lane::{AskMaterial, LaneEvent, LaneRequest, Material, Part, Reading};
use subspace_lab_protocol::request::Source;
use subspace_lab_protocol::{Event, Extent, PixelSet, Request, wire};
use subspace_lab_science::ImageShape;

use sets::{TestEngine, gray};

/// Losses of 40 steps, of which each depends on all before.
const LOSS_TOLERANCE: f64 = 1e-4;

#[derive(Deserialize)]
struct Expected {
    classifiers: Vec<Classifier>,
    autoencoders: Vec<Autoencoding>,
}

#[derive(Deserialize)]
struct Autoencoding {
    n_features: usize,
    widths: [usize; 3],
    n_images: usize,
    losses: Vec<f64>,
}

#[derive(Deserialize)]
struct Classifier {
    shape: [usize; 3],
    n_classes: usize,
    n_images: usize,
    losses: Vec<f64>,
}

fn expected() -> Expected {
    serde_json::from_str(include_str!("reference/network.json")).expect("losses")
}

/// The generator of `tests/reference/network.py`.
struct Lcg(u32);

impl Lcg {
    /// From -1 to 1.
    fn number(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        2.0 * (f64::from(self.0 >> 8) / f64::from(1 << 24)) - 1.0
    }

    fn layer(&mut self, n_in: usize, n: usize, n_out: usize, weights: &mut Vec<f32>) {
        let scale = (6.0 / n_in as f64).sqrt();
        weights.extend((0..n * n_out).map(|_| (scale * self.number()) as f32));
        weights.extend((0..n_out).map(|_| (0.01 * self.number()) as f32));
    }
}

fn set_weights(network: &mut Network, layers: &[(usize, usize)], seed: u32) {
    let (mut lcg, mut weights) = (Lcg(seed), Vec::new());
    layers.iter().for_each(|&(n_in, n_out)| lcg.layer(n_in, n_in, n_out, &mut weights));
    network.set_weights(&weights);
}

#[test]
fn the_network_learns_as_in_jax() {
    for Classifier { shape: [height_px, width_px, n_channels], n_classes, n_images, losses } in expected().classifiers {
        let shape = ImageShape { n_channels, height_px, width_px };
        let n_features = shape.n_features();
        let mut lcg = Lcg(7);
        let class_idx: Vec<u16> = (0..n_images).map(|i| (i % n_classes) as u16).collect();
        let mut pixels = Vec::new();
        for &class in &class_idx {
            for at in 0..n_features {
                let mark = if (at * 7 + usize::from(class) * 3).is_multiple_of(5) { 0.8 } else { 0.0 };
                pixels.push((lcg.number() + mark) as f32);
            }
        }
        let train = Examples { pixels, class_idx, n_features };
        let task = Task { shape, n_classes, test: train.at(&[0]), train };
        // One step for each epoch of the plan makes the schedule as long as the losses.
        let n_per_epoch = n_images.div_ceil(64);
        assert!(losses.len().is_multiple_of(n_per_epoch));
        let mut trainer = Trainer::new(&task, network::plan(&task, losses.len() / n_per_epoch), 0);
        let layers = [(9 * n_channels, 16), (9 * 16, 32), (9 * 32, 64), (64, n_classes)];
        set_weights(trainer.network(), &layers, 11);
        for (step, expected) in losses.iter().enumerate() {
            let order: Vec<usize> = (0..64).map(|j| (64 * step + j) % n_images).collect();
            let found = trainer.step(&order);
            assert!((found - expected).abs() < LOSS_TOLERANCE, "{shape:?}, step {step}: {found} and {expected} in JAX");
        }
    }
}

#[test]
fn the_autoencoder_learns_as_in_jax() {
    for Autoencoding { n_features, widths: [n_hidden, n_code, _], n_images, losses } in expected().autoencoders {
        let mut lcg = Lcg(13);
        let mut images: Vec<f32> = (0..n_images * n_features).map(|_| lcg.number() as f32).collect();
        // Each second value repeats the one before, so that there is something to compress.
        images.chunks_exact_mut(2).for_each(|pair| pair[1] = pair[0]);
        let mut autoencoder = Autoencoder::new(n_features, n_hidden, n_code, 0);
        let layers = [(n_features, n_hidden), (n_hidden, n_code), (n_code, n_hidden), (n_hidden, n_features)];
        set_weights(autoencoder.network(), &layers, 17);
        for (step, expected) in losses.iter().enumerate() {
            let order = (0..64).map(|j| (64 * step + j) % n_images);
            let batch: Vec<f32> = order.flat_map(|i| &images[i * n_features..][..n_features]).copied().collect();
            let found = autoencoder.step(&batch, &batch);
            assert!((found - expected).abs() < LOSS_TOLERANCE, "step {step}: {found} and {expected} in JAX");
        }
    }
}

#[derive(Deserialize)]
struct Sklearn {
    ridge: Vec<Penalised>,
    nearest: Vec<Neighbours>,
    perceptron: Scores,
}

#[derive(Deserialize)]
struct Penalised {
    penalty: f64,
    weights: Vec<f64>,
    offsets: Vec<f64>,
}

#[derive(Deserialize)]
struct Neighbours {
    count: u32,
    predicted: Vec<u16>,
}

#[derive(Deserialize)]
struct Scores {
    mean: f64,
    deviation: f64,
}

/// The images of `tests/reference/readers.py`.
fn images_of_both() -> Task {
    let (n_train, n_test, n_classes) = (300, 120, 3);
    let shape = ImageShape { n_channels: 1, height_px: 4, width_px: 6 };
    let n_features = shape.n_features();
    let mut lcg = Lcg(23);
    let class_idx: Vec<u16> = (0..n_train + n_test).map(|i| (i % n_classes) as u16).collect();
    let mut pixels = Vec::new();
    for &class in &class_idx {
        for at in 0..n_features {
            let mark = if (at * 5 + usize::from(class) * 7).is_multiple_of(4) { 0.5 } else { 0.0 };
            pixels.push((lcg.number() + mark) as f32);
        }
    }
    let all = Examples { pixels, class_idx, n_features };
    let (train, test): (Vec<usize>, Vec<usize>) = (0..n_train + n_test).partition(|&i| i < n_train);
    Task { shape, n_classes, train: all.at(&train), test: all.at(&test) }
}

#[test]
fn ridge_neighbours_and_perceptron_agree_with_scikit_learn() {
    let expected: Sklearn = serde_json::from_str(include_str!("reference/readers.json")).expect("a fixture");
    let task = images_of_both();
    let n_features = task.train.n_features;
    let equations = NormalEquations::new(&task.train, task.n_classes);
    for Penalised { penalty, weights, offsets } in expected.ridge {
        let found = equations.solve(penalty).expect("it is definite");
        let near = |found: &[f32], expected: &[f64]| {
            found.len() == expected.len() && found.iter().zip(expected).all(|(a, b)| (f64::from(*a) - b).abs() < 1e-5)
        };
        assert!(
            near(&found.weights, &weights) && near(&found.offsets, &offsets),
            "penalty {penalty}, D = {n_features}"
        );
    }
    let outcome = |spec: &str, seed| {
        let reader = Chosen::parse(spec).expect("a reader");
        let ControlFlow::Continue(outcome) = reader.read(&task, seed, &mut |_| ControlFlow::Continue(())) else {
            panic!("nobody cancels")
        };
        outcome
    };
    for seed in 0..4 {
        let found = outcome("nearest", seed);
        let count: u32 =
            found.choices[0].words().split(' ').next().and_then(|n| n.parse().ok()).expect("a number of neighbours");
        let expected = expected.nearest.iter().find(|it| it.count == count).expect("one of those tried");
        // Of equally frequent classes scikit-learn takes the first, this the nearest one's: only with more than one neighbour.
        let n_other = found.predicted.iter().zip(&expected.predicted).filter(|(a, b)| a != b).count();
        assert!(n_other == 0 || (count > 1 && n_other <= 6), "{count} neighbours: {n_other} of 120 differ");
    }
    let share = |predicted: &[u16]| {
        let n_right = predicted.iter().zip(&task.test.class_idx).filter(|(a, b)| a == b).count();
        n_right as f64 / 120.0
    };
    let found = (0..5).map(|seed| share(&outcome("perceptron:epochs=40", seed).predicted)).sum::<f64>() / 5.0;
    let Scores { mean, deviation } = expected.perceptron;
    // Binomial standard error of 120 images, and the spread over seeds.
    let error = (mean * (1.0 - mean) / 120.0 + deviation * deviation).sqrt();
    assert!((found - mean).abs() < 2.0 * error, "{found} here, {mean} +- {error} in scikit-learn");
}

fn material(engine: &mut TestEngine, part: Part, max_train: u32, max_test: u32) -> Vec<u8> {
    match engine.ask(Request::Material(AskMaterial { part, max_train, max_test, seed: 1 })) {
        Event::Material { bytes, .. } => bytes,
        other => panic!("no material: {other:?}"),
    }
}

fn analyzed(name: &str) -> TestEngine {
    let mut engine = TestEngine::default();
    engine.load(sets::built_in_source(name));
    engine.analyze();
    engine
}

fn events(spec: &str, seed: u64, material: &[u8], stop_at: Option<usize>) -> Vec<LaneEvent> {
    let mut events = Vec::new();
    let request = LaneRequest::Read { spec: spec.to_owned(), seed };
    Lane::default().carry_out(request, material, &|| 0.0, &mut |event| {
        events.push(event);
        if stop_at.is_some_and(|n| events.len() > n) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert_eq!(events.iter().filter(|event| event.is_final()).count(), 1, "one final event");
    events
}

fn read(spec: &str, seed: u64, material: &[u8]) -> Reading {
    match events(spec, seed, material, None).pop() {
        Some(LaneEvent::Read(reading)) => *reading,
        other => panic!("not read: {other:?}"),
    }
}

const TOP: Part = Part::Top(Extent::Share(0.9));
const BOTTOM: Part = Part::Bottom(Extent::Share(0.8));

/// The headline and its control, in points by which the bottom is ahead: paper.md's experiment in small.
#[test]
fn on_satellite_the_network_reads_more_in_the_bottom_and_a_linear_map_more_in_the_top() {
    let mut engine = analyzed("satellite");
    let (top, bottom) = (material(&mut engine, TOP, 4000, 1000), material(&mut engine, BOTTOM, 4000, 1000));
    let ahead = |spec: &str| {
        let (top, bottom) = (read(spec, 0, &top), read(spec, 0, &bottom));
        println!("{spec}: top {:?}, bottom {:?}", top.accuracy, bottom.accuracy);
        100.0 * (bottom.accuracy.share - top.accuracy.share)
    };
    for spec in ["network:epochs=6", "patches"] {
        assert!(ahead(spec) >= 5.0, "{spec}");
    }
    assert!(ahead("ridge") <= -5.0);
}

#[test]
fn on_plain_grounds_the_top_is_ahead() {
    for (name, n_train) in [("digits", 4000), ("fashion", 1500)] {
        let mut engine = analyzed(name);
        let (top, bottom) = (material(&mut engine, TOP, n_train, 1000), material(&mut engine, BOTTOM, n_train, 1000));
        for spec in ["network:epochs=4", "patches"] {
            let (top, bottom) = (read(spec, 0, &top), read(spec, 0, &bottom));
            assert!(
                top.accuracy.share > bottom.accuracy.share,
                "{name}, {spec}: {:?} {:?}",
                top.accuracy,
                bottom.accuracy
            );
        }
    }
}

#[test]
fn a_reading_counts_what_it_says_and_depends_on_its_seed_alone() {
    let mut engine = analyzed("digits");
    let bytes = material(&mut engine, Part::All, 600, 200);
    for spec in ["network:epochs=2", "perceptron:epochs=2", "patches", "nearest", "ridge"] {
        let reading = read(spec, 5, &bytes);
        assert_eq!(read(spec, 5, &bytes), reading, "{spec}");
        let n_right = reading.actual.iter().zip(&reading.predicted).filter(|(a, b)| a == b).count() as u32;
        assert_eq!((reading.accuracy.n_right, reading.accuracy.n), (n_right, 200));
        let share = f64::from(n_right) / 200.0;
        assert!((reading.accuracy.standard_error - (share * (1.0 - share) / 200.0).sqrt()).abs() < 1e-12);
        assert_eq!(reading.confusion.iter().sum::<u32>(), 200);
        let diagonal: u32 = reading.confusion.iter().step_by(11).sum();
        assert_eq!(diagonal, n_right);
        assert!(share > 2.0 * reading.card.chance, "{spec} learns: {share}");
    }
    let other = read("network:epochs=2", 6, &bytes);
    assert_ne!(other.fingerprint, read("network:epochs=2", 5, &bytes).fingerprint);
}

/// Labels that have nothing to do with the images are read by chance: nothing of the test images leaks.
#[test]
fn shuffled_labels_are_read_by_chance() {
    let mut engine = analyzed("digits");
    let bytes = material(&mut engine, Part::All, 800, 350);
    let mut material: Material = wire::decode(&bytes).expect("material");
    let order = subspace_lab_science::seeds::choose(9, "shuffled labels", usize::MAX, material.class_idx.len());
    material.class_idx = order.into_iter().map(|from| material.class_idx[from]).collect();
    let shuffled = wire::encode(&material).expect("material");
    for spec in ["network:epochs=3", "patches", "perceptron:epochs=3", "nearest", "ridge"] {
        let share = read(spec, 0, &shuffled).accuracy.share;
        // Ten classes; the standard error is 0.016, and four of them are allowed.
        assert!((share - 0.1).abs() < 0.065, "{spec}: {share}");
    }
}

#[test]
fn a_lane_can_be_ended_at_any_news() {
    let mut engine = analyzed("digits");
    let bytes = material(&mut engine, TOP, 300, 60);
    for spec in ["network:epochs=1", "perceptron:epochs=1", "patches", "nearest", "ridge"] {
        let n_events = events(spec, 0, &bytes, None).len();
        for stop_at in 0..n_events - 1 {
            let events = events(spec, 0, &bytes, Some(stop_at));
            assert_eq!(events.len(), stop_at + 2, "{spec}: nothing after the break but the answer");
            let Some(LaneEvent::Failed(problem)) = events.last() else { panic!("{spec} went on after {stop_at}") };
            assert_eq!(problem.kind, ProblemKind::Cancelled);
        }
    }
}

#[test]
fn what_cannot_be_read_is_refused_with_what_it_needs() {
    let mut engine = TestEngine::default();
    engine.load(sets::sheet_source(&sets::random(1, gray(6, 6), 30, 5)));
    engine.analyze();
    let ask = |part| Request::Material(AskMaterial { part, max_train: 10, max_test: 10, seed: 0 });
    assert!(engine.problem(ask(Part::All)).message.words().contains("no labels"));
    let mut engine = analyzed("digits");
    assert!(engine.problem(ask(Part::Top(Extent::Components(0)))).message.words().contains("no components"));
    let bytes = material(&mut engine, TOP, 50, 20);
    for damaged in [&bytes[..bytes.len() - 1], &[], &bytes[1..]] {
        let events = events("ridge", 0, damaged, None);
        let Some(LaneEvent::Failed(problem)) = events.last() else { panic!("damage went unnoticed") };
        assert_eq!(problem.kind, ProblemKind::Bug);
    }
    let events = events("oracle", 0, &bytes, None);
    let Some(LaneEvent::Failed(problem)) = events.last() else { panic!("no such reader") };
    assert!(
        problem.message.words().contains("network") && problem.kind == ProblemKind::Input,
        "{}",
        problem.message.words()
    );
}

#[test]
fn more_classes_than_can_be_counted_against_each_other_are_refused() {
    let mut engine = TestEngine::default();
    engine.load(sets::of_many_classes());
    engine.analyze();
    let ask = AskMaterial { part: Part::All, max_train: 90, max_test: 9, seed: 0 };
    let problem = engine.problem(Request::Material(ask));
    assert!(
        problem.kind == ProblemKind::Input && problem.message.words().contains("at most 1000"),
        "{}",
        problem.message.words()
    );
}

/// Images that differ in brightness alone are all the same once each is brought to mean 0: there is nothing to read, and every
/// reader comes to an end.
#[test]
fn images_without_any_deviation_are_read_by_chance() {
    let (n_train, n_test) = (30, 10);
    let pixels = (0..n_train + n_test).flat_map(|i| vec![(6 * i) as u8; 64]).collect();
    let set = PixelSet {
        name: "own-flat".into(),
        title: "flat".into(),
        shape: ImageShape { n_channels: 1, height_px: 8, width_px: 8 },
        pixels,
        image_names: (0..n_train + n_test).map(|i| i.to_string()).collect(),
        classes: vec!["a".into(), "b".into()],
        class_idx: (0..n_train + n_test).map(|i| u16::from(i % 3 == 0)).collect(),
        n_train: n_train as u32,
        max_value: 255,
        is_lossy: vec![false; n_train + n_test],
        depth: subspace_lab_protocol::Depth::Eight,
        plan: vec![],
    };
    let mut engine = TestEngine::default();
    engine.load(Source::Pixels(set));
    engine.analyze();
    let bytes = material(&mut engine, Part::All, 30, 10);
    for spec in ["network:epochs=1", "perceptron:epochs=1", "patches", "nearest", "ridge"] {
        let reading = read(spec, 0, &bytes);
        assert!(
            reading.predicted.iter().all(|class| *class == reading.predicted[0]),
            "{spec}: {:?}",
            reading.predicted
        );
    }
}

/// Each image in the subspace: what is projected has nothing outside of it, and both parts add up.
#[test]
fn parts_are_projections() {
    let mut engine = analyzed("digits");
    let card = |bytes: &[u8]| wire::decode::<Material>(bytes).expect("material").card;
    let top = card(&material(&mut engine, Part::Top(Extent::Components(20)), 100, 50));
    let bottom = card(&material(&mut engine, Part::Bottom(Extent::Components(20)), 100, 50));
    let all = card(&material(&mut engine, Part::All, 100, 50));
    assert_eq!((top.span.n_components(), bottom.span.n_components() + 20), (20, all.span.n_components()));
    assert!((top.span.share + bottom.span.share - 1.0).abs() < 1e-9);
    assert_eq!((top.n_train, top.n_test, &top.test_idx), (100, 50, &bottom.test_idx), "the same images");
}
