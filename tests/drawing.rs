//! Digits on a ground: what one dial changes and what it does not, and what it does to alignment.

use crate::sets;
use crate::untold;

use subspace_lab_protocol::alignment::Alignment;
use subspace_lab_protocol::event::SetSummary;
use subspace_lab_protocol::noise::{NoiseScores, NoiseSpec, ScoreNoise};
use subspace_lab_protocol::request::Source;
use subspace_lab_protocol::{Event, Request};
use subspace_lab_science::drawing::{ALL, COMMON, Parameter};
use subspace_lab_science::{Drawing, DrawingError, ImageSet, ImageShape, Labels, Optima, Split};
use subspace_lab_words::{Words, t};

use sets::{TestEngine, gray, rgb};

/// Fingerprints of 4,000 + 1,000 pictures, seed 0. No machine draws others.
const FINGERPRINTS: [(&str, &str); 5] = [
    ("plain", "dd25e44d090210b18d0e8d12912e2e6f"),
    ("gray", "10a53ce4a7c63daa09f84f7cdf4f350f"),
    ("color:paint=1", "4b808e846df7408c58554c67601a2641"),
    ("texture:color=1", "cfecf94d20d4179966b3e180eda3024c"),
    ("speckle", "0c63ddfdda418bc43415aa641edf1f91"),
];

fn drawing(spec: &str) -> Drawing {
    Drawing::parse(spec).expect("a good spec")
}

fn draw(spec: &str, originals: &ImageSet, n_train: usize, n_held_out: usize, seed: u64) -> ImageSet {
    untold::draw(&drawing(spec), originals, Split { n_train, n_held_out }, seed).expect("a set")
}

fn source(name: &str, spec: &str, seed: u64) -> Source {
    let Source::Sheet { description, sheet } = sets::built_in_source(name) else { panic!("a sheet") };
    Source::Drawn { description, sheet, spec: spec.to_owned(), seed }
}

fn loaded(spec: &str, seed: u64) -> SetSummary {
    TestEngine::default().load(source("digits", spec, seed))
}

/// Labelled originals of one brightness each: `bright[i]`, with class i % 2, the first `n_train` analysed.
fn flat(bright: &[u8], n_train: usize) -> ImageSet {
    let pixels: Vec<u8> = bright.iter().flat_map(|&it| [it; 16]).collect();
    let labels = Labels {
        classes: vec!["a".into(), "b".into()],
        class_idx: (0..bright.len()).map(|i| Some((i % 2) as u16)).collect(),
    };
    let split = Split { n_train, n_held_out: bright.len() - n_train };
    ImageSet::new("flat", gray(4, 4), pixels, Some(labels), split, 255).expect("sizes that fit")
}

#[test]
fn one_seed_draws_the_same_bytes_everywhere() {
    for (spec, fingerprint) in FINGERPRINTS {
        assert_eq!(loaded(spec, 0).fingerprint, fingerprint, "{spec}");
    }
    assert_ne!(loaded("plain", 1).fingerprint, loaded("plain", 0).fingerprint);
}

#[test]
fn a_drawn_set_says_what_it_is() {
    let set = loaded("gray:paint=1,pixels=24", 7);
    assert_eq!((set.name.as_str(), set.n_train, set.n_held_out), ("drawn:gray:paint=1,pixels=24", 4000, 1000));
    assert_eq!(set.title.words(), "Handwritten digits in random colours on a random grey");
    assert_eq!((set.shape.n_channels, set.shape.height_px, set.shape.width_px), (3, 24, 24));
    assert_eq!((set.classes.len(), set.class_idx.len(), set.first_shown.len()), (10, 5000, 24));
    let drawn = set.drawn.expect("how it was drawn");
    assert_eq!((drawn.spec.as_str(), drawn.seed), ("gray:pixels=24,size=0.75,shift=1,paint=1,contrast=1", 7));
    assert_eq!(loaded(&drawn.spec, 7).fingerprint, set.fingerprint);
    assert_eq!(TestEngine::default().load(sets::built_in_source("digits")).drawn, None);
}

#[test]
fn grounds_are_told_with_all_that_they_take() {
    let Event::Grounds(grounds) = TestEngine::default().ask(Request::Grounds) else { panic!("no grounds") };
    assert_eq!(
        grounds.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(),
        ALL.iter().map(|it| it.info().id).collect::<Vec<_>>()
    );
    for ground in grounds {
        let spec = NoiseSpec::read(&ground.default_spec);
        let keys: Vec<&String> = ground.parameters.iter().map(|it| &it.key).collect();
        assert_eq!(spec.values.iter().map(|(key, _)| key).collect::<Vec<_>>(), keys);
        assert_eq!(drawing(&ground.id).to_string(), ground.default_spec);
    }
}

/// Black pixels of a digit on black are pure ground, white ones pure paint, whatever lies behind.
#[test]
fn another_ground_leaves_digits_where_they_are() {
    let originals = sets::built_in("digits");
    let plain = draw("plain", &originals, 60, 20, 5);
    for spec in ["gray", "texture", "speckle"] {
        let other = draw(spec, &originals, 60, 20, 5);
        assert_eq!(other.labels(), plain.labels());
        for i in 0..80 {
            let pairs = || sets::bytes(&plain, i).iter().zip(sets::bytes(&other, i));
            assert!(pairs().all(|(on_black, on_ground)| on_ground >= on_black), "{spec}: paint only brightens");
            if spec == "gray" {
                let ground: Vec<&u8> = pairs().filter(|(on_black, _)| **on_black == 0).map(|(_, it)| it).collect();
                assert!(ground.len() > 50 && ground.iter().all(|it| *it == ground[0]), "one grey");
            }
        }
    }
    let colored = draw("plain:paint=1", &originals, 60, 20, 5);
    for i in 0..80 {
        for (pixel, on_black) in sets::bytes(&plain, i).iter().enumerate() {
            let at = |channel: usize| sets::bytes(&colored, i)[channel * 256 + pixel];
            assert!((0..3).all(|channel| at(channel) <= *on_black), "a colour only darkens");
        }
    }
    // The ground of one seed is the same behind small and large digits.
    let corner = |size: &str| draw(&format!("gray:size={size},shift=0"), &originals, 60, 20, 5);
    let (small, large) = (corner("0.3"), corner("0.8"));
    assert!((0..80).all(|i| sets::bytes(&small, i)[0] == sets::bytes(&large, i)[0]));
}

#[test]
fn a_longer_set_begins_with_the_shorter_one() {
    let originals = sets::built_in("digits");
    let (short, long) = (draw("texture", &originals, 20, 0, 2), draw("texture", &originals, 50, 0, 2));
    assert_eq!(sets::train_bytes(&short), &sets::train_bytes(&long)[..20 * 256]);
}

#[test]
fn analysed_and_held_out_pictures_never_share_originals() {
    let originals = flat(&[200, 210, 220, 90, 100], 3);
    let set = draw("plain", &originals, 50, 30, 1);
    let brightest = |i: usize| sets::bytes(&set, i).iter().copied().max().expect("pixels");
    let seen = |range: std::ops::Range<usize>| range.map(brightest).collect::<std::collections::BTreeSet<_>>();
    assert_eq!((seen(0..50), seen(50..80)), ([200, 210, 220].into(), [90, 100].into()));
    let labels = set.labels().expect("labels");
    for i in 0..80 {
        let original = [200, 210, 220, 90, 100].iter().position(|it| *it == brightest(i)).expect("an original");
        assert_eq!(labels.class_idx[i], Some((original % 2) as u16));
    }
}

#[test]
fn digits_lie_in_the_middle_or_anywhere() {
    let originals = flat(&[255, 255], 2);
    let corners = |spec: &str| {
        let set = draw(spec, &originals, 400, 0, 0);
        let first = |i: usize| sets::bytes(&set, i).iter().position(|it| *it == 255).expect("a digit");
        (0..400).map(first).map(|at| (at / 16, at % 16)).collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(corners("plain:shift=0"), [(2, 2)].into());
    // 12 of 16 pixels leave five places along each axis; each of the 25 is missed by 400 draws with a chance of 8e-8.
    assert_eq!(corners("plain"), (0..5).flat_map(|row| (0..5).map(move |column| (row, column))).collect());
}

/// Each parameter at both ends, the others where they are; and all of them at once.
#[test]
fn extremes_give_sets_that_can_be_analysed() {
    let originals = sets::built_in("digits");
    for ground in ALL {
        let info = ground.info();
        let parameters: Vec<&Parameter> = COMMON.iter().chain(info.parameters).collect();
        let ends = |it: &&Parameter| [format!("{}={}", it.key, it.min), format!("{}={}", it.key, it.max)];
        let mut specs: Vec<String> = parameters.iter().flat_map(ends).collect();
        for end in [0, 1] {
            specs.push(parameters.iter().map(|it| ends(it)[end].clone()).collect::<Vec<_>>().join(","));
        }
        for values in specs {
            let spec = format!("{}:{values}", info.id);
            let set = draw(&spec, &originals, 30, 5, 0);
            let shape = set.shape();
            let side = drawing(&spec).side_px();
            assert_eq!(shape, if shape.n_channels == 1 { gray(side, side) } else { rgb(side, side) }, "{spec}");
            assert_eq!(set.n_images(), 35);
            let pca = sets::fit(&set).expect("pictures that differ");
            assert!(pca.spectrum().total_variance().is_finite() && pca.rank() > 0, "{spec}");
        }
    }
}

#[test]
fn wrong_originals_are_refused_by_what_is_wrong() {
    let two = Split { n_train: 1, n_held_out: 1 };
    let refusal =
        |originals: &ImageSet, split| untold::draw(&drawing("plain"), originals, split, 0).expect_err("a refusal");
    let random = |shape: ImageShape| sets::random(0, shape, 3, 1);
    assert!(matches!(refusal(&random(rgb(4, 4)), two), DrawingError::NotGray { n_channels: 3, .. }));
    assert!(matches!(refusal(&random(gray(4, 225)), two), DrawingError::LargeOriginals { width_px: 225, .. }));
    assert!(
        matches!(refusal(&random(gray(4, 4)), two), DrawingError::NoOriginals { which, .. } if which == t!(grounds_analysed))
    );
    let analysed_only = flat(&[1, 2], 2);
    assert!(
        matches!(refusal(&analysed_only, two), DrawingError::NoOriginals { which, .. } if which == t!(grounds_held_out))
    );
    for n_held_out in [60_001, usize::MAX] {
        let many = Split { n_train: 1, n_held_out };
        assert!(matches!(refusal(&analysed_only, many), DrawingError::TooManyImages { .. }));
    }
    let thin = ImageSet::new(
        "thin",
        gray(1, 9),
        vec![9_u8; 9],
        analysed_only.labels().map(|it| Labels { class_idx: vec![Some(0)], ..it.clone() }),
        Split { n_train: 1, n_held_out: 0 },
        9,
    );
    let set = draw("plain:pixels=8,size=0.3", &thin.expect("sizes that fit"), 3, 0, 0);
    assert!((0..3).all(|i| sets::bytes(&set, i).iter().filter(|it| **it == 255).count() == 2), "1 of 2 pixels");
}

#[test]
fn the_engine_refuses_in_sentences_and_keeps_what_it_has() {
    let mut engine = TestEngine::default();
    engine.load(source("digits", "plain", 0));
    for (name, spec, hint) in [
        ("satellite", "plain", "Only grey originals can be drawn"),
        ("digits", "fog", "There is no ground `fog`; there are plain, gray"),
        ("digits", "plain:contrast=1", "`plain` has no `contrast`; it has pixels"),
        ("digits", "gray:pixels=33", "from 8 to 32"),
    ] {
        let problem = engine.problem(Request::Load(source(name, spec, 0)));
        assert!(problem.message.words().contains(hint), "{}", problem.message.words());
    }
    engine.analyze();
    assert_eq!(aligned(&mut engine, &[0.9]).at.len(), 1);
}

fn aligned(engine: &mut TestEngine, shares: &[f64]) -> Alignment {
    match engine.ask(Request::Align { shares: shares.into() }) {
        Event::Aligned(alignment) => *alignment,
        other => panic!("not aligned: {other:?}"),
    }
}

/// The same figures as those of the Noise step, whose way they do not take.
#[test]
fn alignment_at_shares_is_that_of_the_curves() {
    let mut engine = TestEngine::default();
    engine.load(source("digits", "color:paint=1", 0));
    let analysis = engine.analyze();
    let alignment = aligned(&mut engine, &[0.5, 0.9, 1.0, 0.0, f64::NAN]);
    let Event::NoiseScored(scores) = engine.ask(Request::ScoreNoise(ScoreNoise { spec: "none".into(), seed: 0 }))
    else {
        panic!("not scored")
    };
    let NoiseScores { labels: Some(labels), .. } = *scores else { panic!("no labels") };
    for (at, k) in
        alignment.at.iter().zip([analysis.least_components[0].1, analysis.least_components[3].1, analysis.rank])
    {
        assert_eq!(at.n_components, k);
        let single = |value: Option<f64>| value.map(|value| value as f32);
        assert_eq!(single(at.alignment), labels.alignment.without_at(k));
        assert_eq!(single(at.corrected), labels.corrected.without_at(k));
    }
    assert!(alignment.at[3..].iter().all(|at| at.n_components == 0 && at.alignment.is_none()));
    assert!(alignment.not_corrected.is_some() && alignment.absent.is_none());
    engine.load(sets::sheet_source(&sets::random(0, gray(3, 3), 9, 0)));
    engine.analyze();
    let alignment = aligned(&mut engine, &[0.5]);
    assert_eq!((alignment.absent.words().as_str(), alignment.r2), ("No analysed image has a label.", None));
}

/// Pictures that show their class are explained wholly; labels in random order by chance alone, which the correction takes away:
/// over 9 contrasts of n = 2,000 and 250 components its standard error is sqrt(2 · 250 / 9) / 2,000, or 0.004.
#[test]
fn r2_is_1_for_what_is_seen_and_0_for_chance() {
    let labels =
        |n| Labels { classes: vec!["a".into(), "b".into()], class_idx: (0..n).map(|i| Some((i % 2) as u16)).collect() };
    let pixels: Vec<u8> = (0..40).flat_map(|i| [10, 20 + 100 * (i % 2), 30]).collect();
    let split = Split { n_train: 30, n_held_out: 10 };
    let set = ImageSet::new("seen", gray(1, 3), pixels, Some(labels(40)), split, 255).expect("sizes that fit");
    let pca = sets::fit(&set).expect("two pictures");
    let r2 =
        untold::r2(&untold::labels(&pca, &set).expect("two classes"), &Optima::plain(&pca).optimum).expect("labels");
    assert!((r2.analysed - 1.0).abs() < 1e-9 && (r2.held_out.expect("held out") - 1.0).abs() < 1e-5, "{r2:?}");
    let set = draw("plain", &sets::built_in("digits"), 2000, 0, 0);
    let pca = sets::fit(&set).expect("a fit");
    let r2 =
        untold::r2(&untold::permuted(&pca, &set, 0).expect("classes"), &Optima::plain(&pca).optimum).expect("labels");
    assert!(r2.analysed > 0.1 && r2.corrected.expect("more images than components").abs() < 0.015, "{r2:?}");
    assert_eq!(r2.held_out, None);
}

/// Alignment at 50, 75 and 90 % of the variance and corrected R², n = 2,000.
fn figures(spec: &str, seed: u64) -> ([f64; 3], f64) {
    let set = draw(spec, &sets::built_in("digits"), 2000, 0, seed);
    let pca = sets::fit(&set).expect("a fit");
    let labels = untold::labels(&pca, &set).expect("labels");
    let plain = Optima::plain(&pca);
    let curve = untold::alignment(&labels, &plain.optimum).expect("alignment");
    let at = [0.5, 0.75, 0.9].map(|share| curve[pca.spectrum().least_components(share) - 1]);
    (at, untold::r2(&labels, &plain.optimum).and_then(|r2| r2.corrected).expect("more images than components"))
}

/// n = 2,000, seeds 0 and 1. Measured alignment at 90 %: black 74.8 and 75.5 %, colour on colour 12.2 and 9.2 %; at 50 %: grey 6.5
/// and 2.9 %, speckle 77.6 and 76.7 %; corrected R²: black 0.222 and 0.223, texture 0.073 and 0.059.
#[test]
fn constant_grounds_misalign_and_textures_lower_r2() {
    for seed in [0, 1] {
        let [plain, gray, colors, texture, speckle] =
            ["plain", "gray", "color:paint=1", "texture", "speckle"].map(|spec| figures(spec, seed));
        assert!(plain.0[2] - colors.0[2] > 0.5, "{plain:?} and {colors:?}");
        assert!(gray.0[0] < 0.1 && speckle.0[0] > 0.7, "{gray:?} and {speckle:?}");
        assert!(texture.0[2] > 0.7 && texture.1 < plain.1 / 2.0, "{texture:?} and {plain:?}");
    }
}
