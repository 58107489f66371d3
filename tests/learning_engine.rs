//! The engine's answers in the step Learning: what they say, what they refuse, and how they count their steps.

use crate::sets;

use serde_json::{Value, json};
use subspace_lab_protocol::event::{ProblemKind, Stage};
use subspace_lab_protocol::learning::{
    AskJoint, ClockPictures, ClockReading, DrawClock, DrawJoint, DrawTwins, JointScores, Twins, WEIGHTS, Weight,
};
use subspace_lab_protocol::request::Source;
use subspace_lab_protocol::{Event, Request};
use subspace_lab_words::Words;

use sets::TestEngine;

const ASK: AskJoint = AskJoint { n_components: 3, n_allowed: 64 };

/// 400 images to analyse and 100 to hold out, in two blocks, of two classes; `n_labelled` of them say which.
fn source(n_labelled: usize) -> Source {
    let set = sets::random(4, sets::gray(3, 3), 400, 100);
    let Source::Sheet { description, sheet } = sets::sheet_source(&set) else { panic!("a sheet") };
    let mut description: Value = serde_json::from_str(&description).expect("JSON");
    if n_labelled > 0 {
        let bright = |image: usize| sets::bytes(&set, image).iter().map(|&byte| u32::from(byte)).sum::<u32>() > 9 * 127;
        description["classes"] = json!(["dark", "bright"]);
        description["labels"] = (0..500).map(|image| json!(u8::from(bright(image)))).collect();
    }
    Source::Sheet { description: description.to_string(), sheet }
}

fn engine(n_labelled: usize) -> TestEngine {
    let mut engine = TestEngine::default();
    engine.load(source(n_labelled));
    engine.analyze();
    engine
}

fn scores(engine: &mut TestEngine, ask: AskJoint) -> JointScores {
    match engine.ask(Request::ScoreJoint(ask)) {
        Event::JointScored(scores) => *scores,
        other => panic!("not scores: {other:?}"),
    }
}

fn twins(engine: &mut TestEngine, ask: AskJoint, seed: u64) -> Twins {
    match engine.ask(Request::DrawTwins(DrawTwins { ask, seed, image_idx: vec![0, 499] })) {
        Event::TwinsDrawn(twins) => *twins,
        other => panic!("no twins: {other:?}"),
    }
}

fn clock(engine: &mut TestEngine, epochs: f64) -> ClockPictures {
    match engine.ask(Request::DrawClock(DrawClock { epochs, image_idx: vec![7, 450] })) {
        Event::ClockDrawn(pictures) => *pictures,
        other => panic!("no pictures: {other:?}"),
    }
}

fn read(engine: &mut TestEngine) -> ClockReading {
    match engine.ask(Request::ReadClock { seed: 1 }) {
        Event::ClockRead(reading) => *reading,
        other => panic!("not read: {other:?}"),
    }
}

#[test]
fn each_long_answer_counts_its_steps() {
    let requests = [
        Request::ScoreJoint(ASK),
        Request::DrawJoint(DrawJoint { ask: ASK, weight: Weight::Both(0.01), image_idx: vec![0] }),
        Request::DrawTwins(DrawTwins { ask: ASK, seed: 1, image_idx: vec![0] }),
        Request::ReadClock { seed: 1 },
    ];
    for request in requests {
        let events = engine(500).events(request.clone());
        let steps: Vec<(u32, u32)> = events
            .iter()
            .filter_map(|event| match event {
                Event::Progress(it) if it.stage == Stage::Learning => Some((it.done, it.total)),
                _ => None,
            })
            .collect();
        let total = steps.first().expect("it takes steps").1;
        assert!(total > 3, "{request:?}");
        assert_eq!(steps, (0..=total).map(|done| (done, total)).collect::<Vec<_>>(), "{request:?}");
    }
}

#[test]
fn encoders_are_scored_from_the_labels_to_the_pictures() {
    let mut engine = engine(500);
    let scores = scores(&mut engine, ASK);
    assert_eq!((scores.ask, scores.n_used, scores.n_classes), (ASK, 9, 2));
    assert_eq!(scores.points.iter().map(|point| point.weight).collect::<Vec<_>>(), WEIGHTS);
    for pair in scores.points.windows(2) {
        assert!(pair[0].analysed.error >= pair[1].analysed.error - 1e-9, "pictures get better");
        assert!(pair[0].r2 >= pair[1].r2 - 1e-9, "labels get worse");
    }
    let held_out = scores.points[0].held_out.expect("held-out images");
    assert_eq!((held_out.n, held_out.accuracy.expect("with labels").n), (100, 100));
    // Brightness is a linear question.
    assert!(held_out.accuracy.is_some_and(|it| it.share > 0.9), "{held_out:?}");
}

#[test]
fn twins_lose_nearly_the_same_and_only_the_seed_decides_their_sides() {
    let mut engine = engine(500);
    let all: Vec<_> = (0..20).map(|seed| twins(&mut engine, ASK, seed).pair.expect("twins")).collect();
    let n_left = all.iter().filter(|pair| pair.a_knows).count();
    assert!((4..=16).contains(&n_left), "{n_left} of 20");
    for pair in &all {
        let more = pair.knowing.analysed.error / pair.pca.analysed.error - 1.0;
        assert!((0.0..=pair.most_more).contains(&more), "{more}");
        let (knowing, other) = if pair.a_knows { (&pair.a, &pair.b) } else { (&pair.b, &pair.a) };
        let first = if all[0].a_knows { (&all[0].a, &all[0].b) } else { (&all[0].b, &all[0].a) };
        assert_eq!((knowing, other), first, "the same pictures on other sides");
    }
    assert_eq!(twins(&mut engine, ASK, 3), twins(&mut engine, ASK, 3));
    // Nothing is lost, so there is nothing to tell apart.
    let whole = twins(&mut engine, AskJoint { n_components: 9, n_allowed: 64 }, 1);
    assert!(whole.pair.is_none() && whole.absent.is_some());
}

#[test]
fn the_clock_runs_from_the_mean_image_to_the_originals_with_labels_and_without() {
    for n_labelled in [0, 500] {
        let mut engine = engine(n_labelled);
        let Event::Timetable(timetable) = engine.ask(Request::Timetable) else { panic!("no timetable") };
        let end = timetable.end_epochs;
        assert!(
            timetable.epochs.first() == Some(&0.1)
                && (timetable.epochs.last().expect("moments") / end - 1.0).abs() < 1e-9
        );
        assert!(timetable.explained.windows(2).all(|pair| pair[0] < pair[1]), "it only learns");
        let (early, late) = (clock(&mut engine, 0.1), clock(&mut engine, end));
        assert_eq!((early.n_learned, late.n_learned, late.strengths.len()), (0, 9, 9));
        assert!(late.explained > 0.999 && late.errors.iter().all(|error| *error < 1e-4), "{late:?}");
        assert!(early.errors.iter().zip(&late.errors).all(|(early, late)| early > late));
        let apart = |a: &ClockPictures| {
            a.rebuilt.rgba.iter().zip(&a.originals.rgba).filter(|(a, b)| a.abs_diff(**b) > 3).count()
        };
        assert!(apart(&early) > 10 && apart(&late) == 0);
        let reading = read(&mut engine);
        assert_eq!(reading.reading.is_some(), n_labelled > 0, "{}", reading.absent.words());
        assert_eq!(reading.absent.is_none(), n_labelled > 0);
        if let Some(reading) = reading.reading {
            assert_eq!(reading.epochs.len(), reading.accuracy.len());
            assert!(reading.originals.share > 0.9 && reading.accuracy[0].share < reading.originals.share);
        }
    }
}

#[test]
fn without_labels_and_beyond_the_components_it_says_why_there_is_nothing() {
    let mut plain = engine(0);
    let absent = scores(&mut plain, ASK);
    assert!(absent.points.is_empty() && absent.absent.words().contains("label"));
    assert!(twins(&mut plain, ASK, 1).absent.words().contains("label"));
    let mut labelled = engine(500);
    let beyond = labelled.problem(Request::ScoreJoint(AskJoint { n_components: 10, n_allowed: 64 }));
    assert!(
        beyond.kind == ProblemKind::Input && beyond.message.words().contains("1 to 9"),
        "{}",
        beyond.message.words()
    );
    let ask = DrawClock { epochs: f64::NAN, image_idx: vec![0] };
    assert!(matches!(labelled.ask(Request::DrawClock(ask)), Event::ClockDrawn(it) if it.n_learned == 0));
    let mut fresh = TestEngine::default();
    assert_eq!(fresh.problem(Request::Timetable).kind, ProblemKind::Request);
}
