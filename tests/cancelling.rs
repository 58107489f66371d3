//! Whatever is cancelled, in whichever pause: it ends there, what was there before stays, and asked again it is the same to the last
//! bit. And no block of work between two pauses is larger than allowed.

use crate::sets;

use serde_json::{Value, json};
use subspace_lab_protocol::lane::{AskMaterial, Part};
use subspace_lab_protocol::learning::{AskJoint, DrawClock, DrawJoint, DrawTwins, Weight};
use subspace_lab_protocol::noise::{DrawNoise, ScoreNoise};
use subspace_lab_protocol::perception::AskQuiz;
use subspace_lab_protocol::rebuilding::AskRebuilding;
use subspace_lab_protocol::request::Source;
use subspace_lab_protocol::{Choice, Event, Extent, Request};
use subspace_lab_science::ImageSet;
use subspace_lab_science::steps::BLOCK;

use sets::{TestEngine, gray, rgb};

/// Work between two pauses that is little even beside what these small sets take.
const LITTLE: usize = 1 << 9;

/// Most pauses of one request that are tried.
const MAX_TRIED: usize = 4;

/// Of three classes by the first value.
fn labelled(set: &ImageSet) -> Source {
    let Source::Sheet { description, sheet } = sets::sheet_source(set) else { panic!("a sheet") };
    let mut description: Value = serde_json::from_str(&description).expect("JSON");
    description["classes"] = json!(["dark", "middling", "bright"]);
    description["labels"] = (0..set.n_images()).map(|image| json!(sets::bytes(set, image)[0] / 86)).collect();
    Source::Sheet { description: description.to_string(), sheet }
}

/// More images than values.
fn many() -> Source {
    labelled(&sets::random(1, gray(5, 5), 280, 60))
}

/// Fewer images than values, in two blocks of them.
fn few() -> Source {
    labelled(&sets::random(2, gray(36, 32), 40, 12))
}

const JOINT: AskJoint = AskJoint { n_components: 3, n_allowed: 12 };

fn score(spec: &str) -> ScoreNoise {
    ScoreNoise { spec: spec.to_owned(), seed: 1 }
}

fn export(id: &str, n_components: Option<u32>) -> Request {
    Request::Export { id: id.to_owned(), n_components }
}

fn draw(spec: &str) -> Request {
    let spec = spec.to_owned();
    Request::DrawNoise(DrawNoise { spec, seed: 1, draw: 0, image_idx: vec![0, 7], n_components: 3, denoise: true })
}

/// What is asked of what is there: the set, the analysis, a noise, an encoder.
fn questions() -> [Request; 4] {
    [
        Request::Originals { image_idx: vec![0] },
        sets::reconstruct(vec![0, 7], 2),
        draw("power"),
        Request::DrawJoint(DrawJoint { ask: JOINT, weight: Weight::Both(0.01), image_idx: vec![3] }),
    ]
}

/// An engine with all that, and its answers.
fn prepared(source: &Source) -> (TestEngine, Vec<Event>) {
    let mut engine = TestEngine::pausing(LITTLE);
    engine.load(source.clone());
    engine.analyze();
    let answers = questions().map(|question| engine.ask(question)).into();
    (engine, answers)
}

/// Every kind of request that takes long, on an analysed set; `other` is another set, `hard` a noise that is solved for in
/// some other way than by blocks.
fn requests(other: Source, hard: &str) -> Vec<Request> {
    let material = AskMaterial { part: Part::Bottom(Extent::Components(2)), max_train: 40, max_test: 10, seed: 1 };
    let rebuilding =
        AskRebuilding { noise: "mask:ratio=0.5,patch=1".into(), n_code: 2, max_train: 40, max_test: 10, seed: 1 };
    let quiz = AskQuiz {
        parts: [Part::Top(Extent::Components(3)), Part::All],
        n_each: 3,
        max_test: 50,
        seed: 1,
        stretch: true,
    };
    let Source::Sheet { description, .. } = &other else { panic!("a sheet") };
    vec![
        Request::Describe(vec![description.clone()]),
        Request::Load(other),
        Request::Analyze { standardize: true },
        Request::Pick { choice: Choice::LargestError(3), seed: 0, n: 5 },
        sets::reconstruct(vec![2, 9, 11], 5),
        Request::Align { shares: vec![0.5, 0.9] },
        Request::ScoreNoise(score("mask:ratio=0.5,patch=1")),
        Request::ScoreNoise(score("blur")),
        Request::ScoreNoise(score(hard)),
        Request::ScoreNoise(score("gaussian")),
        Request::ScoreCell(score("mask:ratio=0.3,patch=1")),
        draw("mask:ratio=0.5,patch=1"),
        Request::Copy,
        Request::CopyDenoiser(score("mask:ratio=0.5,patch=1")),
        Request::Material(material),
        Request::RebuildingMaterial(rebuilding),
        Request::Quiz(quiz),
        Request::DrawClock(DrawClock { epochs: 3.0, image_idx: vec![1, 4] }),
        Request::ReadClock { seed: 1 },
        Request::ScoreJoint(AskJoint { n_components: 2, n_allowed: 20 }),
        Request::DrawJoint(DrawJoint {
            ask: AskJoint { n_components: 2, n_allowed: 16 },
            weight: Weight::Labels,
            image_idx: vec![0],
        }),
        Request::DrawTwins(DrawTwins { ask: AskJoint { n_components: 2, n_allowed: 18 }, seed: 1, image_idx: vec![0] }),
        Request::Report { noises: vec!["mask:ratio=0.5,patch=1".into(), hard.into()] },
        export("spectrum", None),
        export("errors", None),
        export("alignment", None),
        export("npz", Some(3)),
    ]
}

fn drawn() -> Source {
    let Source::Sheet { description, sheet } = sets::built_in_source("digits") else { panic!("a sheet") };
    Source::Drawn { description, sheet, spec: "plain:size=0.5".into(), seed: 1 }
}

/// Some of so many numbers: the first ones, the last one, and some in between.
fn spread(n: usize) -> Vec<usize> {
    let mut some: Vec<usize> = (0..n.min(3)).chain((0..MAX_TRIED).map(|i| i * n / MAX_TRIED)).collect();
    some.extend(n.checked_sub(1));
    some.sort_unstable();
    some.dedup();
    some
}

#[test]
fn whatever_is_cancelled_leaves_what_was_there_and_can_be_asked_again() {
    // Draws take long where images are large.
    for (source, other, hard) in [(many(), few(), "light"), (few(), many(), "pattern")] {
        for request in requests(other, hard) {
            let name = format!("{request:?}").chars().take(60).collect::<String>();
            let (mut engine, _) = prepared(&source);
            let whole = engine.run(request.clone(), None);
            assert!(!whole.is_cancelled() && !whole.pauses.is_empty(), "{name}: {:?}", whole.events.last());
            let (mut unhurried, _) = prepared(&source);
            unhurried.block = BLOCK;
            assert!(unhurried.ask(request.clone()) == whole.events[whole.events.len() - 1], "{name}: pauses change it");
            for stop_at in spread(whole.pauses.len()) {
                let (mut engine, before) = prepared(&source);
                let run = engine.run(request.clone(), Some(stop_at));
                assert!(run.is_cancelled(), "{name} at {stop_at}: {:?}", run.events.last());
                for (question, before) in questions().into_iter().zip(before) {
                    assert!(engine.ask(question) == before, "{name} at {stop_at}: something was lost");
                }
                let again = engine.ask(request.clone());
                assert!(again == whole.events[whole.events.len() - 1], "{name} at {stop_at}: another answer");
            }
        }
    }
}

/// Thousands of pictures are drawn: a few pauses are enough.
#[test]
fn a_drawing_that_is_cancelled_leaves_what_was_there() {
    let (mut engine, before) = prepared(&many());
    for stop_at in [0, 1, 500, 5000] {
        assert!(engine.run(Request::Load(drawn()), Some(stop_at)).is_cancelled());
        for (question, before) in questions().into_iter().zip(&before) {
            assert!(engine.ask(question) == *before, "at {stop_at}: something was lost");
        }
    }
    assert!(engine.ask(Request::Load(drawn())) == TestEngine::default().ask(Request::Load(drawn())));
}

#[test]
fn a_cancelled_copy_is_not_taken_up() {
    let (mut engine, _) = prepared(&few());
    let Event::Copied(bytes) = engine.ask(Request::Copy) else { panic!("no copy") };
    let fresh = || TestEngine::pausing(LITTLE);
    let n_pauses = fresh().run(Request::TakeUp(bytes.clone()), None).pauses.len();
    assert!(n_pauses > 0);
    for stop_at in spread(n_pauses) {
        let mut copy = fresh();
        assert!(copy.run(Request::TakeUp(bytes.clone()), Some(stop_at)).is_cancelled());
        assert!(matches!(copy.ask(sets::reconstruct(vec![0], 1)), Event::Failed(_)), "nothing is analysed");
        assert_eq!(copy.ask(Request::TakeUp(bytes.clone())), Event::TakenUp);
    }
}

/// A solution that was there is still there, not only found again.
#[test]
fn a_cancelled_solution_does_not_take_the_last_one_away() {
    let [_, _, drawing, joint] = questions();
    for source in [many(), few()] {
        for request in
            [Request::ScoreNoise(score("blur")), Request::ScoreJoint(AskJoint { n_components: 2, n_allowed: 20 })]
        {
            let (mut engine, _) = prepared(&source);
            let run = engine.run(request, Some(3));
            assert!(run.is_cancelled(), "{:?}", run.events);
            for question in [&drawing, &joint] {
                assert_eq!(engine.events(question.clone()).len(), 1, "it has no steps to go through again");
            }
        }
    }
}

#[test]
fn no_block_of_work_is_too_large() {
    let set = sets::random(3, rgb(12, 12), 900, 100);
    let mut engine = TestEngine::default();
    let mut largest = 0;
    let material = AskMaterial { part: Part::All, max_train: 900, max_test: 100, seed: 1 };
    for request in [
        Request::Load(labelled(&set)),
        Request::Analyze { standardize: false },
        sets::reconstruct((0..64).collect(), 200),
        Request::Align { shares: vec![0.5] },
        Request::ScoreNoise(score("mask:ratio=0.5,patch=4")),
        Request::ScoreNoise(score("blur")),
        Request::ScoreCell(score("light")),
        Request::Copy,
        Request::Material(material),
        export("npz", None),
        Request::ReadClock { seed: 1 },
        Request::ScoreJoint(AskJoint { n_components: 16, n_allowed: 64 }),
    ] {
        let name = format!("{request:?}").chars().take(60).collect::<String>();
        let run = engine.run(request, None);
        assert!(!matches!(run.events.last(), Some(Event::Failed(_))), "{name}: {:?}", run.events.last());
        let of_request = run.pauses.into_iter().max().unwrap_or(0);
        assert!(of_request <= BLOCK, "{name}: {of_request}");
        largest = largest.max(of_request);
    }
    assert!(largest > BLOCK / 2, "{largest}: work is counted");
}
