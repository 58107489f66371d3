//! What the engine hands out for the step Perception: parts of the spectrum, quizzes, comparisons.

use crate::sets;

use std::collections::BTreeSet;
use subspace_lab_words::Words;

use subspace_lab_protocol::event::ProblemKind;
use subspace_lab_protocol::lane::{AskMaterial, MaterialCard, Part};
use subspace_lab_protocol::perception::{AskQuiz, Compare, Quiz};
use subspace_lab_protocol::request::{Layer, Reconstruct};
use subspace_lab_protocol::{BottomStart, Event, Extent, Request};

use sets::{TestEngine, gray};

const TOP: Part = Part::Top(Extent::Share(0.9));
const BOTTOM: Part = Part::Bottom(Extent::Share(0.8));

fn digits() -> TestEngine {
    let mut engine = TestEngine::default();
    engine.load(sets::built_in_source("digits"));
    engine.analyze();
    engine
}

fn ask(part: Part) -> AskMaterial {
    AskMaterial { part, max_train: 900, max_test: 100, seed: 3 }
}

fn cards(engine: &mut TestEngine, parts: &[Part]) -> Vec<MaterialCard> {
    match engine.ask(Request::Cards(parts.iter().map(|&part| ask(part)).collect())) {
        Event::Cards(cards) => {
            // Ten classes of nearly the same size.
            assert!(cards.iter().all(|card| (0.02..0.2).contains(&card.chance)), "{cards:?}");
            cards
        }
        other => panic!("{other:?}"),
    }
}

fn quiz(engine: &mut TestEngine, seed: u64, n_each: u32) -> Quiz {
    let ask = AskQuiz { parts: [TOP, BOTTOM], n_each, max_test: 100, seed, stretch: false };
    match engine.ask(Request::Quiz(ask)) {
        Event::Quiz(quiz) => *quiz,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_card_is_that_of_the_material() {
    let mut engine = digits();
    for part in [Part::All, TOP, BOTTOM, Part::Bottom(Extent::Components(1))] {
        let Event::Material { card, bytes } = engine.ask(Request::Material(ask(part))) else { panic!("no material") };
        assert!(bytes.len() > 900 * 64);
        assert_eq!(cards(&mut engine, &[part]), [*card]);
    }
    let found = cards(&mut engine, &[Part::Top(Extent::Components(30)), Part::Bottom(Extent::Components(30))]);
    assert!((found[0].span.share + found[1].span.share - 1.0).abs() < 1e-12);
    assert_eq!((found[0].n_train, found[0].n_test), (900, 100));
}

#[test]
fn a_quiz_is_drawn_by_its_seed_in_turns_and_repeats_no_image() {
    let mut engine = digits();
    let drawn = quiz(&mut engine, 7, 10);
    assert_eq!(drawn, quiz(&mut engine, 7, 10));
    assert_ne!(drawn.items, quiz(&mut engine, 8, 10).items);
    assert_eq!(drawn.items.len(), 21, "one is for practice");
    assert_eq!(drawn.classes, (0..10).collect::<Vec<u16>>());
    assert!(drawn.items.windows(2).all(|pair| pair[0].part != pair[1].part));
    let images: BTreeSet<u32> = drawn.items.iter().map(|item| item.image_idx).collect();
    assert_eq!(images.len(), 21);
    // Of those that a reader is tested on with the same seed.
    let ask = AskMaterial { seed: 7, ..ask(TOP) };
    let Event::Cards(cards) = engine.ask(Request::Cards(vec![ask])) else { panic!("no card") };
    assert!(drawn.is_held_out && images.iter().all(|it| cards[0].test_idx.contains(it)));
}

#[test]
fn its_pictures_are_those_of_the_stage() {
    let mut engine = digits();
    let drawn = quiz(&mut engine, 1, 4);
    let image_idx: Vec<u32> = drawn.items.iter().map(|item| item.image_idx).collect();
    let rebuilt = engine.reconstructed(Request::Reconstruct(Reconstruct {
        image_idx,
        top: Extent::Share(0.9),
        bottom: BottomStart::After(Extent::Share(0.8)),
        layers: vec![Layer::Top, Layer::Bottom],
        add_mean: true,
        stretch: false,
    }));
    for (position, item) in drawn.items.iter().enumerate() {
        let (_, pictures) = &rebuilt.layers[usize::from(item.part)];
        assert_eq!(drawn.pictures.get(position), pictures.get(position));
    }
}

#[test]
fn sets_without_labels_are_told_what_is_needed() {
    let mut engine = TestEngine::default();
    engine.load(sets::sheet_source(&sets::random(1, gray(4, 4), 30, 5)));
    engine.analyze();
    let ask_quiz = AskQuiz { parts: [TOP, BOTTOM], n_each: 3, max_test: 100, seed: 1, stretch: false };
    for request in [Request::Cards(vec![ask(TOP)]), Request::Quiz(ask_quiz)] {
        let problem = engine.problem(request);
        assert_eq!(problem.kind, ProblemKind::Input);
        assert!(problem.message.words().contains("labels"), "{}", problem.message.words());
    }
}

#[test]
fn shares_are_compared_pair_by_pair_or_apart() {
    let mut engine = TestEngine::default();
    let same = Compare::SameImages { first: vec![true, false, false, false], second: vec![true, true, true, false] };
    let Event::Compared(it) = engine.ask(Request::Compare(same)) else { panic!("not compared") };
    assert_eq!((it.first.n_right, it.second.n_right, it.second.n), (1, 3, 4));
    assert!((it.difference.value - 0.5).abs() < 1e-12 && it.difference.low < 0.5);
    let other = Compare::OtherImages { first: (48, 80), second: (56, 70) };
    let Event::Compared(it) = engine.ask(Request::Compare(other)) else { panic!("not compared") };
    assert!((it.difference.low - 0.0524).abs() < 1e-4, "{it:?}");
    let nothing = Compare::OtherImages { first: (0, 0), second: (0, 0) };
    assert_eq!(engine.problem(Request::Compare(nothing)).kind, ProblemKind::Request);
}
