//! What readers recognise: against JAX from the same weights and images, and what the built-in sets are known to show.

mod sets;

use std::ops::ControlFlow;

use serde::Deserialize;
use subspace_lab_perception::network::Network;
use subspace_lab_perception::readers::network;
use subspace_lab_perception::training::Trainer;
use subspace_lab_perception::{Examples, Task};
use subspace_lab_protocol::event::ProblemKind;
use subspace_lab_protocol::lane::{AskMaterial, LaneEvent, LaneRequest, Material, Part, Reading};
use subspace_lab_protocol::{Event, Extent, Request, wire};
use subspace_lab_science::ImageShape;

use sets::{TestEngine, gray};

/// Losses of 40 steps, of which each depends on all before.
const LOSS_TOLERANCE: f64 = 1e-4;

#[derive(Deserialize)]
struct Expected {
    classifiers: Vec<Classifier>,
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
    subspace_lab_lane::carry_out(request, material, &|| 0.0, &mut |event| {
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
        assert!(share > 2.0 * reading.chance, "{spec} learns: {share}");
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
    assert!(engine.problem(ask(Part::All)).message.contains("no labels"));
    let mut engine = analyzed("digits");
    assert!(engine.problem(ask(Part::Top(Extent::Components(0)))).message.contains("no components"));
    let bytes = material(&mut engine, TOP, 50, 20);
    for damaged in [&bytes[..bytes.len() - 1], &[], &bytes[1..]] {
        let events = events("ridge", 0, damaged, None);
        let Some(LaneEvent::Failed(problem)) = events.last() else { panic!("damage went unnoticed") };
        assert_eq!(problem.kind, ProblemKind::Bug);
    }
    let events = events("oracle", 0, &bytes, None);
    let Some(LaneEvent::Failed(problem)) = events.last() else { panic!("no such reader") };
    assert!(problem.message.contains("network") && problem.kind == ProblemKind::Input, "{}", problem.message);
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
