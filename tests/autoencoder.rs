//! A small autoencoder on the built-in sets: what it learns first, what its codes span, when it waits and what it refuses.

use crate::sets;

use std::ops::ControlFlow;
use subspace_lab_words::Words;

use subspace_lab_lane::Lane;
use subspace_lab_protocol::event::ProblemKind;
use subspace_lab_protocol::lane::{LaneEvent, LaneRequest};
use subspace_lab_protocol::rebuilding::{AskRebuilding, RebuiltEpoch};
use subspace_lab_protocol::request::Source;
use subspace_lab_protocol::{Event, ImageShape, NO_CLASS, PixelSet, Request};

use sets::TestEngine;

fn analyzed(set: &str) -> TestEngine {
    let mut engine = TestEngine::default();
    engine.load(sets::built_in_source(set));
    engine.analyze();
    engine
}

/// Everything that a lane says while it trains an autoencoder to its end, or until it is stopped.
fn epochs(spec: &str, bytes: &[u8], stop_at: Option<usize>) -> Vec<LaneEvent> {
    let (mut lane, mut events) = (Lane::default(), Vec::new());
    let mut request = LaneRequest::Rebuild { spec: spec.to_owned(), seed: 1 };
    let mut n_epochs = 0;
    loop {
        lane.carry_out(request, bytes, &|| 0.0, &mut |event| {
            events.push(event);
            if stop_at.is_some_and(|n| events.len() > n) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        if let Some(LaneEvent::Begun(begun)) = events.first() {
            n_epochs = begun.n_epochs;
        }
        match events.last() {
            Some(LaneEvent::Rebuilt(state)) if state.n_done < n_epochs => request = LaneRequest::NextEpoch,
            _ => return events,
        }
    }
}

fn states(spec: &str, bytes: &[u8]) -> Vec<RebuiltEpoch> {
    epochs(spec, bytes, None)
        .into_iter()
        .filter_map(|event| if let LaneEvent::Rebuilt(state) = event { Some(*state) } else { None })
        .collect()
}

fn rebuilding_material(engine: &mut TestEngine, noise: &str, n_code: u32, max_train: u32, max_test: u32) -> Vec<u8> {
    let ask = AskRebuilding { noise: noise.to_owned(), n_code, max_train, max_test, seed: 1 };
    match engine.ask(Request::RebuildingMaterial(ask)) {
        Event::Material { bytes, .. } => bytes,
        other => panic!("no material: {other:?}"),
    }
}

/// The paper's "learned last": the first component comes back first, and the tail hardly.
#[test]
fn an_autoencoder_learns_the_first_component_first() {
    let mut engine = analyzed("digits");
    let bytes = rebuilding_material(&mut engine, "none", 16, 1000, 250);
    let spec = "bottleneck=16,hidden=128,epochs=12";
    let states = states(spec, &bytes);
    assert_eq!(states.iter().map(|state| state.n_done).collect::<Vec<_>>(), (0..=12).collect::<Vec<_>>());
    let mean = |state: &RebuiltEpoch, k: std::ops::Range<usize>| {
        let slopes: Vec<f32> = state.slopes[k].iter().copied().flatten().collect();
        slopes.iter().sum::<f32>() / slopes.len() as f32
    };
    let (first, last) = (&states[3], &states[12]);
    assert!(
        mean(first, 0..4) > mean(first, 8..16) + 0.1 && mean(first, 8..16) > mean(first, 24..40),
        "{:?}",
        first.slopes
    );
    assert!(mean(last, 0..4) > 0.75 && mean(last, 24..40) < 0.4, "{:?}", last.slopes);
    assert!(last.slopes.iter().flatten().all(|slope| slope.abs() < 2.0), "{:?}", last.slopes);
    assert!(last.test_unexplained < first.test_unexplained && last.unexplained.is_some_and(|it| it < 0.6));
    assert!(last.code_accuracy.is_some_and(|it| it.share > 0.6 && it.n == 250), "{:?}", last.code_accuracy);
    let events = epochs(spec, &bytes, None);
    for stop_at in [0, 2, events.len() / 2] {
        let stopped = epochs(spec, &bytes, Some(stop_at));
        // What is final was said anyway; the order after it is stopped.
        let has_failed = matches!(stopped.last(), Some(LaneEvent::Failed(_)));
        assert!(has_failed && stopped.len() < events.len(), "{stop_at}");
    }
}

/// Pausing is not asking; nobody is asked for more than was said, and nothing is trained that was not begun.
#[test]
fn an_autoencoder_waits_for_every_epoch() {
    let mut engine = analyzed("digits");
    let bytes = rebuilding_material(&mut engine, "none", 4, 100, 50);
    let mut lane = Lane::default();
    let mut order = |request| {
        let mut last = None;
        lane.carry_out(request, &bytes, &|| 0.0, &mut |event| {
            last = Some(event);
            ControlFlow::Continue(())
        });
        last.expect("an answer")
    };
    let refused = |event| matches!(event, LaneEvent::Failed(problem) if problem.kind == ProblemKind::Input);
    assert!(refused(order(LaneRequest::NextEpoch)));
    let spec = || "bottleneck=4,hidden=8,epochs=1".to_owned();
    assert!(
        matches!(order(LaneRequest::Rebuild { spec: spec(), seed: 1 }), LaneEvent::Rebuilt(state) if state.n_done == 0)
    );
    assert!(matches!(order(LaneRequest::NextEpoch), LaneEvent::Rebuilt(state) if state.n_done == 1));
    assert!(refused(order(LaneRequest::NextEpoch)));
}

/// A linear autoencoder goes where the closed forms say: without noise to PCA's codes, with a mask to those of the best denoiser,
/// which are as far from PCA's as the closed form says.
#[test]
fn a_linear_autoencoder_follows_the_closed_form_of_its_noise() {
    let mut engine = analyzed("digits");
    let spec = "bottleneck=4,hidden=0,epochs=500";
    let clean = states(spec, &rebuilding_material(&mut engine, "none", 4, 1400, 340));
    let last = clean.last().expect("epochs");
    assert!(last.overlap_with_pca.is_some_and(|it| it > 0.999), "{:?}", last.overlap_with_pca);
    assert_eq!(last.overlap_with_closed_form, None);

    let bytes = rebuilding_material(&mut engine, "mask:ratio=0.9,patch=1", 4, 1400, 340);
    let events = epochs(spec, &bytes, None);
    let Some(LaneEvent::Begun(begun)) = events.first() else { panic!("not begun") };
    let Some(LaneEvent::Rebuilt(last)) = events.last() else { panic!("no epochs") };
    let apart = begun.closed_form_with_pca.expect("a closed form");
    let found = last.overlap_with_closed_form.expect("a closed form");
    let with_pca = last.overlap_with_pca.expect("enough images");
    assert!(begun.inputs.is_some() && begun.absent.is_none());
    // 0.977; 0.9998 and 0.977 at 500 epochs of one seed.
    assert!(apart < 0.985 && found > 0.997 && (with_pca - apart).abs() < 0.01, "{apart}: {found} and {with_pca}");
}

/// Where a noise has no closed form, or not at so many dimensions, the autoencoder is trained all the same.
#[test]
fn a_closed_form_that_does_not_exist_is_named() {
    let mut engine = analyzed("digits");
    for (noise, words) in [("light", "draws only"), ("resample:factor=8", "nothing is left")] {
        let bytes = rebuilding_material(&mut engine, noise, 4, 100, 50);
        let events = epochs("bottleneck=4,hidden=8,epochs=1", &bytes, None);
        let Some(LaneEvent::Begun(begun)) = events.first() else { panic!("not begun") };
        assert!(
            begun.absent.words().contains(words) && begun.closed_form_with_pca.is_none(),
            "{}",
            begun.absent.words()
        );
        let Some(LaneEvent::Rebuilt(last)) = events.last() else { panic!("no epochs") };
        assert!(last.n_done == 1 && last.overlap_with_closed_form.is_none() && last.overlap_with_pca.is_some());
    }
}

/// Rebuilding needs no labels, and codes are not read where classes are more than can be counted against each other.
#[test]
fn many_classes_are_rebuilt_and_not_read() {
    let mut engine = TestEngine::default();
    engine.load(sets::of_many_classes());
    engine.analyze();
    let bytes = rebuilding_material(&mut engine, "none", 1, 90, 9);
    let states = states("bottleneck=1,hidden=8,epochs=1", &bytes);
    assert!(states.len() == 2 && states.iter().all(|state| state.code_accuracy.is_none()));
}

/// One class among images of which the first has no label is one class, and few images to test on are said to be few.
#[test]
fn one_class_is_not_read_from_codes_and_few_images_are_not_compared() {
    let (n_train, n_test) = (30_usize, 5);
    let set = PixelSet {
        name: "own-one".into(),
        title: "one".into(),
        shape: ImageShape { n_channels: 1, height_px: 4, width_px: 4 },
        pixels: (0..16 * (n_train + n_test)).map(|i| ((i * i * 7 + i) % 251) as u8).collect(),
        image_names: (0..n_train + n_test).map(|i| i.to_string()).collect(),
        classes: vec!["a".into(), "b".into()],
        class_idx: (0..n_train + n_test).map(|i| if i == 0 { NO_CLASS } else { 0 }).collect(),
        n_train: n_train as u32,
        max_value: 255,
        is_lossy: vec![false; n_train + n_test],
        depth: subspace_lab_protocol::Depth::Eight,
        plan: vec![],
    };
    let mut engine = TestEngine::default();
    engine.load(Source::Pixels(set));
    engine.analyze();
    let bytes = rebuilding_material(&mut engine, "mask:ratio=0.5,patch=1", 3, 30, 5);
    let events = epochs("bottleneck=3,hidden=4,epochs=1", &bytes, None);
    let (Some(LaneEvent::Begun(begun)), Some(LaneEvent::Rebuilt(last))) = (events.first(), events.last()) else {
        panic!("{} events", events.len())
    };
    assert!(begun.absent.words().contains("at least 6 held-out images, and there are 5"), "{}", begun.absent.words());
    assert!(last.code_accuracy.is_none() && last.overlap_with_pca.is_none() && last.errors.len() == 5);
    let clean = rebuilding_material(&mut engine, "none", 15, 30, 5);
    let events = epochs("bottleneck=15,hidden=0,epochs=1", &clean, None);
    let Some(LaneEvent::Begun(begun)) = events.first() else { panic!("not begun") };
    assert!(begun.pca_unexplained.is_some_and(|it| (0.0..0.5).contains(&it)), "{:?}", begun.pca_unexplained);
}

/// What would not fit is refused before it is taken, in a sentence that says what to do.
#[test]
fn more_memory_than_a_lane_has_is_refused() {
    let (n, side) = (12, 224);
    let set = PixelSet {
        name: "own-large".into(),
        title: "large".into(),
        shape: ImageShape { n_channels: 3, height_px: side, width_px: side },
        pixels: (0..n * 3 * side * side).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8).collect(),
        image_names: (0..n).map(|i| i.to_string()).collect(),
        classes: vec!["a".into(), "b".into()],
        class_idx: (0..n).map(|i| (i % 2) as u16).collect(),
        n_train: 8,
        max_value: 255,
        is_lossy: vec![false; n],
        depth: subspace_lab_protocol::Depth::Eight,
        plan: vec![],
    };
    let mut engine = TestEngine::default();
    engine.load(Source::Pixels(set));
    engine.analyze();
    let bytes = rebuilding_material(&mut engine, "none", 512, 8, 4);
    let events = epochs("bottleneck=512,hidden=1024,epochs=1", &bytes, None);
    let [LaneEvent::Failed(problem)] = &events[..] else { panic!("{} events", events.len()) };
    assert!(
        problem.kind == ProblemKind::Input && problem.message.words().contains("fewer hidden units"),
        "{}",
        problem.message.words()
    );
    // A smaller one fits; its code has more values than the set has components.
    let events = epochs("bottleneck=16,hidden=8,epochs=1", &rebuilding_material(&mut engine, "none", 16, 8, 4), None);
    assert!(
        matches!(events.last(), Some(LaneEvent::Rebuilt(state)) if state.n_done == 1 && state.overlap_with_pca.is_none())
    );
}
