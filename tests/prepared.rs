//! Sets that come prepared, and how their images are chosen for the stage.

use crate::sets;

use subspace_lab_protocol::request::Source;
use subspace_lab_protocol::{Choice, Event, NO_CLASS, PixelSet, Request};
use subspace_lab_science::ImageSet;
use subspace_lab_words::Words;

use sets::{TestEngine, rgb};

const N_TRAIN: usize = 20;
const N_HELD_OUT: usize = 5;

fn sample() -> ImageSet {
    sets::random(6, rgb(4, 3), N_TRAIN, N_HELD_OUT)
}

/// The set with classes a, b, a, b, ...
fn prepared(set: &ImageSet) -> PixelSet {
    PixelSet {
        name: set.name().to_owned(),
        title: "Mine".to_owned(),
        shape: set.shape(),
        pixels: (0..set.n_images()).flat_map(|i| sets::bytes(set, i).to_vec()).collect(),
        image_names: (0..set.n_images()).map(|i| format!("{i}.png")).collect(),
        classes: vec!["a".into(), "b".into()],
        class_idx: (0..set.n_images()).map(|i| (i % 2) as u16).collect(),
        n_train: set.split().n_train as u32,
        max_value: 255,
        depth: subspace_lab_protocol::Depth::Eight,
        plan: Vec::new(),
        is_lossy: (0..25).map(|image| image < 3).collect(),
    }
}

fn picked(engine: &mut TestEngine, choice: Choice, n: u32) -> Vec<u32> {
    match engine.ask(Request::Pick { choice, seed: 1, n }) {
        Event::Picked(picked) => picked,
        other => panic!("none picked: {other:?}"),
    }
}

#[test]
fn a_prepared_set_is_analysed_as_the_same_pixels_from_a_sheet() {
    let set = sample();
    let rebuild = sets::reconstruct(vec![0, 24], 7);
    let mut engine = TestEngine::default();
    let summary = engine.load(Source::Pixels(prepared(&set)));
    assert_eq!((summary.n_train, summary.n_held_out, summary.n_lossy), (20, 5, 3));
    assert_eq!((summary.title.words().as_str(), summary.image_names[24].as_str()), ("Mine", "24.png"));
    assert_eq!(summary.classes, [("a".to_owned(), 13), ("b".to_owned(), 12)]);
    engine.analyze();
    let mut other = TestEngine::default();
    other.load(sets::sheet_source(&set));
    other.analyze();
    assert_eq!(engine.reconstructed(rebuild.clone()), other.reconstructed(rebuild));
}

#[test]
fn images_without_a_label_are_of_no_class() {
    let mut set = prepared(&sample());
    set.class_idx[1] = NO_CLASS;
    set.class_idx[24] = NO_CLASS;
    let mut engine = TestEngine::default();
    let summary = engine.load(Source::Pixels(set.clone()));
    assert_eq!(summary.classes, [("a".to_owned(), 12), ("b".to_owned(), 11)]);
    assert_eq!((summary.n_unlabelled, &summary.class_idx), (2, &set.class_idx));
    assert_eq!(picked(&mut engine, Choice::Class(1), 3), [3, 5, 7]);
    assert_eq!(picked(&mut engine, Choice::Class(NO_CLASS), 3), Vec::<u32>::new());
    let report = |engine: &mut TestEngine| {
        engine.analyze();
        match engine.ask(Request::Report { noises: Vec::new() }) {
            Event::Report(report) => sets::in_json(&report),
            other => panic!("no report: {other:?}"),
        }
    };
    assert_eq!(report(&mut engine)["dataset"]["classes"], 2);
    let none = PixelSet { classes: Vec::new(), class_idx: Vec::new(), ..set };
    let summary = engine.load(Source::Pixels(none));
    assert_eq!((summary.classes.len(), summary.n_unlabelled), (0, 0));
    let report = report(&mut engine);
    assert!(report["dataset"]["classes"].is_null() && report["alignment"].is_null());
}

#[test]
fn prepared_sets_whose_lists_do_not_fit_are_refused() {
    let good = prepared(&sample());
    type Spoil = fn(&mut PixelSet);
    let bad: [(&str, Spoil); 8] = [
        ("pixels missing", |set| set.pixels.truncate(10)),
        ("an image without a name", |set| drop(set.image_names.pop())),
        ("a label missing", |set| set.class_idx.truncate(24)),
        ("a label without a class", |set| set.class_idx[3] = 2),
        ("a class where no label is", |set| set.classes.resize(usize::from(NO_CLASS) + 1, String::new())),
        ("more images analysed than there are", |set| set.n_train = 26),
        ("two channels", |set| set.shape.n_channels = 2),
        ("a size beyond all memory", |set| set.shape.height_px = usize::MAX),
    ];
    for (what, spoil) in bad {
        let mut set = good.clone();
        spoil(&mut set);
        let problem = TestEngine::default().problem(Request::Load(Source::Pixels(set)));
        assert!(problem.message.words().ends_with('.'), "{what}: {}", problem.message.words());
    }
    let problem = TestEngine::default().problem(Request::Load(Source::Beside));
    assert_eq!(problem.message.words(), "The images did not come with the request; open the set again.");
}

#[test]
fn images_are_chosen_by_place_class_and_chance() {
    let mut engine = TestEngine::default();
    engine.load(Source::Pixels(prepared(&sample())));
    assert_eq!(picked(&mut engine, Choice::First, 3), [0, 1, 2]);
    assert_eq!(picked(&mut engine, Choice::From(23), 24), [23, 24]);
    assert_eq!(picked(&mut engine, Choice::From(u32::MAX), 24), Vec::<u32>::new());
    assert_eq!(picked(&mut engine, Choice::Class(1), 4), [1, 3, 5, 7]);
    assert_eq!(picked(&mut engine, Choice::Class(7), 4), Vec::<u32>::new());
    let drawn = picked(&mut engine, Choice::Random, 8);
    assert_eq!(drawn, picked(&mut engine, Choice::Random, 8), "the seed decides");
    assert_eq!(drawn.len(), 8);
}

#[test]
fn the_images_rebuilt_worst_come_first() {
    const N_COMPONENTS: u32 = 6;
    let mut engine = TestEngine::default();
    engine.load(Source::Pixels(prepared(&sample())));
    assert!(matches!(engine.ask(Request::Pick { choice: Choice::LargestError(1), seed: 1, n: 1 }), Event::Failed(_)));
    engine.analyze();
    let all = (0..25).collect::<Vec<u32>>();
    let errors: Vec<f64> = engine
        .reconstructed(sets::reconstruct(all.clone(), N_COMPONENTS))
        .image_errors
        .iter()
        .map(|errors| errors.top.mse)
        .collect();
    let order = picked(&mut engine, Choice::LargestError(N_COMPONENTS), 25);
    let mut sorted = order.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, all);
    for pair in order.windows(2) {
        let (worse, better) = (errors[pair[0] as usize], errors[pair[1] as usize]);
        assert!(worse >= better - 1e-7, "image {} ({worse}) before image {} ({better})", pair[0], pair[1]);
    }
    assert!(errors[order[0] as usize] > 2.0 * errors[order[24] as usize], "the order means something");
}
