//! An engine that took up a copy of another one's analysis draws the same pictures, to the last bit, and nothing else.

use crate::sets;

use subspace_lab_protocol::event::ProblemKind;
use subspace_lab_protocol::lane::{AskMaterial, Part};
use subspace_lab_protocol::learning::DrawClock;
use subspace_lab_protocol::noise::{DrawNoise, ScoreNoise};
use subspace_lab_protocol::perception::AskQuiz;
use subspace_lab_protocol::request::{ComponentScale, Components, Source};
use subspace_lab_protocol::{Choice, Event, Extent, Request};
use subspace_lab_words::Words;

use sets::TestEngine;

fn analyzed(source: Source) -> TestEngine {
    let mut engine = TestEngine::default();
    engine.load(source);
    engine.analyze();
    engine
}

fn copied(event: Event) -> Vec<u8> {
    match event {
        Event::Copied(bytes) => bytes,
        other => panic!("no copy: {other:?}"),
    }
}

fn copy(engine: &mut TestEngine) -> TestEngine {
    let bytes = copied(engine.ask(Request::Copy));
    let mut copy = TestEngine::default();
    assert_eq!(copy.ask(Request::TakeUp(bytes)), Event::TakenUp);
    copy
}

fn draw_noise(spec: &str, n_components: u32, denoise: bool) -> Request {
    let (spec, image_idx) = (spec.to_owned(), vec![0, 3, 41]);
    Request::DrawNoise(DrawNoise { spec, seed: 7, draw: 2, image_idx, n_components, denoise })
}

fn score(spec: &str) -> ScoreNoise {
    ScoreNoise { spec: spec.to_owned(), seed: 7 }
}

/// A block in the middle.
const PATTERN: &str = "00003c3c3c3c0000";

/// More images than values, fewer images than values, none held out, and pixels of one variance, uncorrelated, beside one that is still.
fn all_sets() -> Vec<Source> {
    [
        sets::random(3, sets::rgb(3, 4), 60, 9),
        sets::random(4, sets::gray(9, 9), 40, 5),
        sets::random(5, sets::gray(4, 4), 50, 0),
        sets::of_pixels(sets::gray(3, 3), ties(), 32, 16),
    ]
    .iter()
    .map(sets::sheet_source)
    .collect()
}

/// 48 images: eight pixels that take 60 and 160 independently of each other, and one that is 100.
fn ties() -> Vec<u8> {
    let sign = |image: u32, pixel: u32| (image & (1 + pixel * 5)).count_ones().is_multiple_of(2);
    (0..48)
        .flat_map(|image| {
            (0..9).map(move |pixel| {
                if pixel == 4 {
                    100
                } else if sign(image, pixel) {
                    60
                } else {
                    160
                }
            })
        })
        .collect()
}

#[test]
fn a_standardised_analysis_is_copied_with_its_unit() {
    let mut engine = TestEngine::default();
    engine.load(all_sets().remove(0));
    engine.ask(Request::Analyze { standardize: true });
    let mut copy = copy(&mut engine);
    for request in [sets::reconstruct(vec![0, 44], 4), Request::Timetable, draw_noise("gaussian", 4, false)] {
        assert_eq!(copy.ask(request.clone()), engine.ask(request.clone()), "{request:?}");
    }
}

#[test]
fn people_and_lanes_get_the_same_from_a_copy() {
    let mut engine = analyzed(sets::built_in_source("digits"));
    let mut copy = copy(&mut engine);
    let part = Part::Top(Extent::Share(0.9));
    let quiz = AskQuiz { parts: [part, Part::All], n_each: 10, max_test: 200, seed: 3, stretch: true };
    let cards = AskMaterial { part, max_train: 200, max_test: 50, seed: 1 };
    for request in [Request::Quiz(quiz), Request::Cards(vec![cards])] {
        let answer = copy.ask(request.clone());
        assert!(request.is_drawn(), "{request:?}");
        assert_eq!(answer, engine.ask(request));
    }
}

#[test]
fn pictures_of_a_copy_are_the_originals() {
    for source in all_sets() {
        let mut engine = analyzed(source);
        let mut copy = copy(&mut engine);
        let pictures = [
            sets::reconstruct(vec![0, 44], 4),
            sets::reconstruct(vec![2], 0),
            Request::Originals { image_idx: vec![1, 30] },
            Request::Components(Components { first: 2, n: 5, scale: ComponentScale::Common }),
            Request::Pick { choice: Choice::LargestError(3), seed: 1, n: 12 },
            Request::Pick { choice: Choice::Random, seed: 1, n: 12 },
            Request::DrawClock(DrawClock { epochs: 40.0, image_idx: vec![5, 6] }),
            Request::Timetable,
            Request::Noises,
            Request::Grounds,
            draw_noise("mask:ratio=0.5,patch=1", 4, false),
        ];
        for request in pictures {
            assert!(request.is_drawn(), "{request:?}");
            let answer = copy.ask(request.clone());
            assert_eq!(answer, engine.ask(request.clone()), "{request:?}");
        }
    }
}

#[test]
fn a_noise_that_was_handed_over_is_denoised_as_where_it_was_solved_for() {
    for source in all_sets() {
        let (mut engine, mut undisturbed) = (analyzed(source.clone()), analyzed(source));
        let mut copy = copy(&mut engine);
        let Event::Noises(kinds) = engine.ask(Request::Noises) else { panic!("no kinds of noise") };
        assert!(kinds.len() >= 15, "{}", kinds.len());
        for spec in
            kinds.into_iter().map(|kind| if kind.takes_grid { format!("{}:drop={PATTERN}", kind.id) } else { kind.id })
        {
            let spec = spec.as_str();
            let before = engine.ask(Request::ScoreNoise(score(spec)));
            let handed = copied(engine.ask(Request::CopyDenoiser(score(spec))));
            assert_eq!(copy.ask(Request::TakeUp(handed)), Event::TakenUp, "{spec}");
            for n_components in [1, 5, 1000] {
                let request = draw_noise(spec, n_components, true);
                let drawn = copy.ask(request.clone());
                assert!(matches!(&drawn, Event::NoiseDrawn(it) if it.denoised.is_some()), "{spec}: {drawn:?}");
                assert_eq!(drawn, undisturbed.ask(request), "{spec} at {n_components}");
            }
            assert_eq!(engine.ask(Request::ScoreNoise(score(spec))), before, "{spec}: scores stay");
            // Whoever handed it over can still draw, by solving again.
            let again = draw_noise(spec, 5, true);
            assert_eq!(engine.ask(again.clone()), undisturbed.ask(again), "{spec}");
        }
    }
}

#[test]
fn a_copy_judges_nothing_and_says_so() {
    let mut engine = analyzed(all_sets().remove(0));
    let mut copy = copy(&mut engine);
    let refused = [
        Request::ScoreNoise(score("none")),
        Request::ScoreCell(score("none")),
        Request::Align { shares: vec![0.5] },
        Request::Report { noises: vec![] },
        Request::Copy,
        Request::CopyDenoiser(score("none")),
    ];
    for request in refused {
        let problem = copy.problem(request.clone());
        assert_eq!(problem.kind, ProblemKind::Request, "{request:?}");
        assert!(problem.message.words().contains("copy"), "{request:?}: {}", problem.message.words());
    }
    // A noise whose denoiser was not handed over is seen on the images, and they are not rebuilt.
    let drawn = copy.ask(draw_noise("mask:ratio=0.5,patch=1", 3, true));
    assert_eq!(drawn, engine.ask(draw_noise("mask:ratio=0.5,patch=1", 3, false)));
    assert!(matches!(&drawn, Event::NoiseDrawn(it) if it.denoised.is_none()), "{drawn:?}");
}

#[test]
fn what_is_damaged_on_its_way_is_refused_and_changes_nothing() {
    let mut engine = analyzed(all_sets().remove(0));
    let bytes = copied(engine.ask(Request::Copy));
    let request = sets::reconstruct(vec![0, 44], 4);
    let mut copy = TestEngine::default();
    copy.ask(Request::TakeUp(bytes.clone()));
    let before = copy.ask(request.clone());
    for damaged in [&bytes[..bytes.len() - 1], &bytes[..bytes.len() / 2], &bytes[1..], &[][..], &[0xff; 40][..]] {
        let problem = copy.problem(Request::TakeUp(damaged.to_vec()));
        assert!(problem.message.words().contains("damaged"), "{}", problem.message.words());
    }
    assert_eq!(copy.ask(request), before);
    // A denoiser of another set.
    let mut other = analyzed(all_sets().remove(1));
    let handed = copied(other.ask(Request::CopyDenoiser(score("mask:ratio=0.5,patch=1"))));
    assert!(copy.problem(Request::TakeUp(handed)).message.words().contains("damaged"));
}
