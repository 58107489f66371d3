//! Moments of images say what the images say wherever no single one is needed; what needs them says so.

use crate::{sets, untold};

use subspace_lab_protocol::event::{Estimate, ProblemKind, SetSummary};
use subspace_lab_protocol::lane::{AskMaterial, Part};
use subspace_lab_protocol::learning::{AskJoint, DrawClock, DrawJoint, DrawTwins, Weight};
use subspace_lab_protocol::moment_set::{ClassMoments, Sample};
use subspace_lab_protocol::noise::{DrawNoise, NoiseScores, ScoreNoise};
use subspace_lab_protocol::perception::AskQuiz;
use subspace_lab_protocol::rebuilding::AskRebuilding;
use subspace_lab_protocol::request::{ComponentScale, Components, Plane, Source, Weigh};
use subspace_lab_protocol::{Choice, Depth, Event, Extent, MomentSet, NO_CLASS, PixelSet, Request};
use subspace_lab_science::{
    Data, Detail, ImageSet, ImageShape, Labels, Noise, Optima, Pca, PcaError, Pixels, Preprocessing, Split, Steps,
    Sums, Values, seeds, steps,
};
use subspace_lab_words::Words;

use sets::{TestEngine, gray};

const SHAPE: ImageShape = gray(5, 5);
const N_FEATURES: usize = 25;
const CLASSES: [&str; 3] = ["a", "b", "c"];

/// Noises that need no draws, with values at which some change something and some do not.
const SPECS: [&str; 9] = [
    "mask:ratio=0.75,patch=2",
    "mask:ratio=0.5,patch=1",
    "gaussian:sigma=0.3",
    "power:sigma=0.5,exponent=2",
    "components",
    "rows",
    "columns",
    "salt",
    "blur",
];

const ONLY: &str = "This needs every analysed image, and only their moments are here; open the images themselves.";

/// Pictures with something in common: a few waves of their own strengths, brighter with the class, on every depth's whole range.
fn images(n_train: usize, n_held_out: usize, depth: Depth) -> ImageSet {
    let mut stream = seeds::stream(3, "images of moments", 0);
    let largest = f64::from(depth.max());
    let n = n_train + n_held_out;
    let mut values = Vec::with_capacity(n * N_FEATURES);
    for image in 0..n {
        let strengths: Vec<f64> = (0..5).map(|_| seeds::below(&mut stream, 1000) as f64 / 1000.0 - 0.5).collect();
        for pixel in 0..N_FEATURES {
            let wave = |k: usize| ((k + 1) as f64 * pixel as f64 * 0.37).sin() / (k + 1) as f64;
            let sum: f64 = strengths.iter().enumerate().map(|(k, strength)| strength * wave(k)).sum();
            let grain = seeds::below(&mut stream, 1000) as f64 / 20_000.0;
            let bright = 0.4 + 0.05 * (image % 3) as f64 * f64::from(u8::from(pixel % 4 == 0));
            // A pixel that is still.
            let value = if pixel == 7 { 0.5 } else { bright + 0.4 * sum + grain };
            values.push((value.clamp(0.0, 1.0) * largest) as u16);
        }
    }
    let pixels = match depth {
        Depth::Eight => Pixels::Eight(values.into_iter().map(|value| value as u8).collect()),
        Depth::Sixteen => Pixels::Sixteen(values),
    };
    let class_idx = (0..n).map(|image| Some((image % 3) as u16)).collect();
    let labels = Labels { classes: CLASSES.map(str::to_owned).into(), class_idx };
    ImageSet::new("waves", SHAPE, pixels, Some(labels), Split { n_train, n_held_out }, depth.max()).expect("it fits")
}

fn sums_of(set: &ImageSet) -> Sums {
    let mut sums = Sums::new(set.shape(), set.depth(), set.max_value());
    let n_train = set.split().n_train;
    let labels = set.labels().expect("labels");
    let class = |class: &Option<u16>| class.map(|class| labels.classes[usize::from(class)].as_str());
    let classes: Vec<Option<&str>> = labels.class_idx[..n_train].iter().map(class).collect();
    steps::untold(async |steps| sums.add(set.train_pixels(), Some(&classes), steps).await)
        .expect("images of this depth");
    sums
}

fn of_sums(sums: &Sums, preprocessing: Preprocessing) -> Result<Pca, PcaError> {
    steps::finish(Pca::of_sums(sums, preprocessing, &mut Steps::untold()))
}

fn bytes_of(values: Values<'_>) -> Vec<u8> {
    let mut bytes = Vec::new();
    values.append_bytes(&mut bytes);
    bytes
}

fn as_images(set: &ImageSet) -> Source {
    let labels = set.labels().expect("labels");
    Source::Pixels(PixelSet {
        name: set.name().into(),
        title: set.name().into(),
        shape: set.shape(),
        pixels: bytes_of(set.pixels()),
        depth: set.depth(),
        image_names: (0..set.n_images()).map(|i| i.to_string()).collect(),
        classes: labels.classes.clone(),
        class_idx: labels.class_idx.iter().map(|class| class.unwrap_or(NO_CLASS)).collect(),
        n_train: set.split().n_train as u32,
        max_value: set.max_value(),
        is_lossy: vec![false; set.n_images()],
        plan: Vec::new(),
    })
}

/// The moments of the analysed images, with the held-out ones as their sample, or with none.
fn moments_of(set: &ImageSet, has_sample: bool) -> MomentSet {
    let sums = sums_of(set);
    let n_train = set.split().n_train;
    let labels = set.labels().expect("labels");
    let class = |it: &subspace_lab_science::ClassSums| ClassMoments {
        name: it.name.clone(),
        n_images: it.n_images,
        sums: it.sums.clone(),
    };
    let sample = Sample {
        pixels: bytes_of(set.pixels().range(n_train * N_FEATURES..set.n_images() * N_FEATURES)),
        image_names: (n_train..set.n_images()).map(|i| i.to_string()).collect(),
        classes: labels.classes.clone(),
        class_idx: labels.class_idx[n_train..].iter().map(|class| class.unwrap_or(NO_CLASS)).collect(),
        is_lossy: vec![false; set.n_images() - n_train],
    };
    MomentSet {
        name: set.name().into(),
        title: set.name().into(),
        shape: set.shape(),
        depth: set.depth(),
        max_value: set.max_value(),
        n_images: sums.n_images(),
        sums: sums.sums().to_vec(),
        products: sums.products().to_vec(),
        classes: sums.classes().iter().map(class).collect(),
        sample: if has_sample { sample } else { Sample::default() },
        plan: Vec::new(),
    }
}

fn as_moments(set: &ImageSet, has_sample: bool) -> Source {
    Source::Moments(Box::new(moments_of(set, has_sample)))
}

fn analyzed(source: Source) -> (TestEngine, SetSummary) {
    let mut engine = TestEngine::default();
    let summary = engine.load(source);
    engine.analyze();
    (engine, summary)
}

fn scored(engine: &mut TestEngine, spec: &str) -> NoiseScores {
    match engine.ask(Request::ScoreNoise(ScoreNoise { spec: spec.to_owned(), seed: 1 })) {
        Event::NoiseScored(scores) => *scores,
        other => panic!("{spec} is not scored: {other:?}"),
    }
}

#[test]
fn the_pca_of_moments_is_that_of_the_images_to_the_last_bit() {
    for depth in [Depth::Eight, Depth::Sixteen] {
        let set = images(1100, 0, depth);
        for preprocessing in [Preprocessing::default(), Preprocessing { standardize: true }] {
            let of_images = untold::fit(&set, preprocessing).expect("images that vary");
            assert_eq!(of_sums(&sums_of(&set), preprocessing), Ok(of_images.clone()));
            assert_eq!(of_images.largest_rank(), N_FEATURES - 1, "a pixel is still");
        }
    }
}

/// Moments of parts that were summed elsewhere, in another order.
#[test]
fn merged_moments_are_analysed_as_the_whole() {
    let set = images(300, 0, Depth::Sixteen);
    let part = |images: std::ops::Range<usize>| {
        let mut sums = Sums::new(set.shape(), set.depth(), set.max_value());
        let values = set.pixels().range(images.start * N_FEATURES..images.end * N_FEATURES);
        steps::untold(async |steps| sums.add(values, None, steps).await).expect("images of this depth");
        sums
    };
    let mut merged = part(200..300);
    merged.merge(&part(0..1)).expect("of one shape");
    merged.merge(&part(1..200)).expect("of one shape");
    let of_images = untold::fit(&set, Preprocessing::default());
    assert_eq!(of_sums(&merged, Preprocessing::default()), of_images);
}

#[test]
fn fewer_images_than_values_take_the_other_route_to_the_same() {
    for depth in [Depth::Eight, Depth::Sixteen] {
        let set = images(12, 0, depth);
        let of_images = untold::fit(&set, Preprocessing::default()).expect("images that vary");
        let pca = of_sums(&sums_of(&set), Preprocessing::default()).expect("the same");
        assert_eq!((pca.rank(), pca.largest_rank()), (11, 11));
        assert_eq!(of_images.rank(), 11);
        assert_eq!(pca.double_mean(), of_images.double_mean());
        let first = of_images.intensity_variances()[0];
        for (a, b) in pca.intensity_variances().iter().zip(of_images.intensity_variances()) {
            assert!((a - b).abs() < 1e-13 * first, "{a} {b}");
        }
        for (a, b) in pca.components().outer_iter().zip(of_images.components().outer_iter()) {
            assert!((a.dot(&b) - 1.0).abs() < 1e-5);
        }
        // Its own matrix is the larger one.
        assert!((pca.blur() / of_images.blur() - 25.0 / 12.0).abs() < 1e-12);
    }
}

#[test]
fn too_few_and_equal_images_have_no_pca() {
    let one = images(1, 0, Depth::Eight);
    assert_eq!(of_sums(&sums_of(&one), Preprocessing::default()), Err(PcaError::TooFewSamples { n_samples: 1 }));
    let mut twice = sums_of(&one);
    let other = twice.clone();
    twice.merge(&other).expect("of one shape");
    assert_eq!(of_sums(&twice, Preprocessing::default()), Err(PcaError::NoVariance { n_samples: 2 }));
}

#[test]
fn labels_of_moments_align_as_those_of_the_images_to_the_last_bit() {
    for depth in [Depth::Eight, Depth::Sixteen] {
        let set = images(300, 60, depth);
        let sums = sums_of(&set);
        let pca = untold::fit(&set, Preprocessing::default()).expect("images that vary");
        let held_out = images(0, 60, depth);
        let of_images = untold::labels(&pca, &set).expect("labels");
        let of_sums = steps::untold(async |steps| {
            subspace_lab_science::LabelScores::of_sums(&pca, &sums, Some(&held_out), steps).await
        })
        .expect("labels");
        let plain = Optima::plain(&pca).optimum;
        let alignment = untold::alignment(&of_images, &plain);
        assert!(alignment.as_ref().is_some_and(|it| (it[pca.rank() - 1] - 1.0).abs() < 1e-12));
        assert_eq!(untold::alignment(&of_sums, &plain), alignment);
        assert_eq!(untold::corrected_alignment(&of_sums, &plain), untold::corrected_alignment(&of_images, &plain));
        assert_eq!((of_sums.n_labelled(), of_sums.n_held_out(), of_sums.n_classes()), (300, 60, 3));
    }
}

#[test]
fn a_noise_that_is_drawn_needs_the_images() {
    let set = images(60, 0, Depth::Eight);
    let sums = sums_of(&set);
    let pca = of_sums(&sums, Preprocessing::default()).expect("moments that vary");
    let light = Noise::parse("light").expect("a noise");
    let failed = Optima::new(&pca, &sums, &light, 0, Detail::Scores).map(|_| ());
    assert_eq!(failed, Err(PcaError::OnlyMoments));
    assert_eq!(Data::from(&sums).images().map(|_| ()), Err(PcaError::OnlyMoments));
    assert_eq!(PcaError::OnlyMoments.to_string(), ONLY);
}

#[test]
fn moments_have_the_spectrum_alignment_and_certificates_of_their_images() {
    for depth in [Depth::Eight, Depth::Sixteen] {
        let set = images(300, 60, depth);
        let (mut by_images, _) = analyzed(as_images(&set));
        let (mut by_moments, summary) = analyzed(as_moments(&set, true));
        assert_eq!((summary.n_train, summary.n_held_out, summary.are_moments), (300, 60, true));
        assert_eq!((summary.n_here(), summary.first_held_out(), summary.n_images()), (60, 0, 360));
        assert_eq!(by_moments.analyze(), by_images.analyze());
        for request in [
            Request::Align { shares: vec![0.5, 0.9, 0.99] },
            Request::Components(Components { first: 0, n: 8, scale: ComponentScale::Common }),
            Request::Timetable,
            Request::Export { id: "spectrum".into(), n_components: None },
            Request::Export { id: "errors".into(), n_components: None },
            Request::Export { id: "alignment".into(), n_components: None },
        ] {
            let expected = by_images.ask(request.clone());
            assert!(!matches!(expected, Event::Failed(_)), "{expected:?}");
            assert_eq!(by_moments.ask(request.clone()), expected, "{request:?}");
        }
        for spec in SPECS {
            let (a, b) = (scored(&mut by_images, spec), scored(&mut by_moments, spec));
            assert_eq!(b.certificate.verdict, a.certificate.verdict, "{spec}");
            assert_eq!((b.n_components, b.n_draws, b.n_samples), (a.n_components, 0, 300), "{spec}");
            let (of_images, of_moments) = (a.labels.expect("labels"), b.labels.expect("labels"));
            assert_eq!((of_moments.n_classes, of_moments.n_labelled, of_moments.n_held_out), (3, 300, 60));
            for (name, a, b) in [
                ("overlap", &a.overlap.values, &b.overlap.values),
                ("error", &a.error.values, &b.error.values),
                ("alignment", &of_images.alignment.with.values, &of_moments.alignment.with.values),
                ("corrected", &of_images.corrected.with.values, &of_moments.corrected.with.values),
                ("held out", &of_images.held_out.with.values, &of_moments.held_out.with.values),
                ("impact", &of_images.impact_percent.values, &of_moments.impact_percent.values),
            ] {
                assert!(!a.is_empty(), "{spec}: no {name}");
                same(a, b, &format!("{spec}: {name}"));
            }
            assert_eq!(of_moments.alignment.without, of_images.alignment.without);
            assert_eq!(of_images.n_permutations, 20);
            assert_eq!((of_moments.n_permutations, of_moments.chance_percent.len()), (0, 0));
            assert_eq!(of_moments.permuted.absent.map(|it| it.words()), Some(ONLY.to_owned()));
            let cell = Request::ScoreCell(ScoreNoise { spec: spec.to_owned(), seed: 1 });
            let (Event::CellScored(a), Event::CellScored(b)) = (by_images.ask(cell.clone()), by_moments.ask(cell))
            else {
                panic!("a cell is not scored");
            };
            assert_eq!(a.verdict, b.verdict);
        }
    }
}

/// Single precision, of blocks that come from sums in place of images.
fn same(a: &[Option<f32>], b: &[Option<f32>], what: &str) {
    assert_eq!(a.len(), b.len(), "{what}");
    for (k, (a, b)) in a.iter().zip(b).enumerate() {
        assert_eq!(a.is_some(), b.is_some(), "{what} at {}", k + 1);
        let (a, b) = (a.unwrap_or_default(), b.unwrap_or_default());
        assert!((a - b).abs() <= 1e-5 * a.abs().max(1.0), "{what} at {}: {a} {b}", k + 1);
    }
}

#[test]
fn a_report_on_moments_is_that_of_the_images() {
    let set = images(300, 60, Depth::Eight);
    let (mut by_images, images_summary) = analyzed(as_images(&set));
    let (mut by_moments, summary) = analyzed(as_moments(&set, true));
    let request = Request::Report { noises: SPECS.map(str::to_owned).into() };
    let (Event::Report(a), Event::Report(mut b)) = (by_images.ask(request.clone()), by_moments.ask(request)) else {
        panic!("no report");
    };
    assert_eq!((&b.set.fingerprint, &a.set.fingerprint), (&summary.fingerprint, &images_summary.fingerprint));
    assert_ne!(a.set.fingerprint, b.set.fingerprint);
    b.set.fingerprint.clone_from(&a.set.fingerprint);
    assert_eq!((&b.set, &b.pca, &b.alignment), (&a.set, &a.pca, &a.alignment));
    assert_eq!(b.alignment_corrected, a.alignment_corrected);
    for (a, b) in a.noises.iter().zip(&b.noises) {
        assert_eq!((&a.spec, a.verdict, a.first_changed), (&b.spec, b.verdict, b.first_changed));
        assert_eq!((&a.tolerance, &a.gaps, a.is_estimated), (&b.tolerance, &b.gaps, b.is_estimated));
    }
    let light = by_moments.problem(Request::Report { noises: vec!["gaussian".into(), "light".into()] });
    assert_eq!(light.kind, ProblemKind::Input);
    assert!(light.message.words().starts_with("`light` has no closed form"), "{}", light.message.words());
}

#[test]
fn pictures_are_those_of_the_sample() {
    let set = images(300, 60, Depth::Eight);
    let (mut by_images, images_summary) = analyzed(as_images(&set));
    let (mut by_moments, summary) = analyzed(as_moments(&set, true));
    assert_eq!(summary.mean_image, images_summary.mean_image);
    assert_eq!(summary.classes, images_summary.classes);
    assert_eq!((summary.image_names.len(), summary.class_idx.len(), summary.n_unlabelled), (60, 60, 0));
    let a = by_images.reconstructed(sets::reconstruct(vec![300, 341], 4));
    let b = by_moments.reconstructed(sets::reconstruct(vec![0, 41], 4));
    assert_eq!((&b.layers, &b.image_errors, b.train_error), (&a.layers, &a.image_errors, a.train_error));
    assert_eq!((b.held_out_error, b.top), (a.held_out_error, a.top));
    let pick = |choice| Request::Pick { choice, seed: 1, n: 3 };
    assert_eq!(by_moments.ask(pick(Choice::First)), Event::Picked(vec![0, 1, 2]));
    assert_eq!(by_moments.ask(pick(Choice::Class(1))), Event::Picked(vec![1, 4, 7]));
    assert!(matches!(by_moments.ask(pick(Choice::LargestError(3))), Event::Picked(it) if it.len() == 3));
    let draw = |image_idx| {
        let spec = "mask:ratio=0.5,patch=1".to_owned();
        Request::DrawNoise(DrawNoise { spec, seed: 1, draw: 0, image_idx, n_components: 3, denoise: true })
    };
    let (Event::NoiseDrawn(a), Event::NoiseDrawn(b)) = (by_images.ask(draw(vec![305])), by_moments.ask(draw(vec![5])))
    else {
        panic!("not drawn")
    };
    assert_eq!(a.clean, b.clean);
    assert!(a.denoised.is_some() && b.denoised.is_some());
    for request in [
        Request::Originals { image_idx: vec![59] },
        Request::Weigh(Weigh { image_idx: 3, component: 1, weight: None }),
        Request::Plane(Plane { n: 40, moved: Vec::new() }),
        Request::DrawClock(DrawClock { epochs: 100.0, image_idx: vec![2] }),
        Request::Quiz(quiz()),
    ] {
        let answer = by_moments.ask(request.clone());
        assert!(!matches!(answer, Event::Failed(_)), "{request:?}: {answer:?}");
    }
    let beyond = by_moments.problem(Request::Originals { image_idx: vec![60] });
    assert_eq!(beyond.message.words(), "Image 60 was asked for, but the set has 60.");
}

fn quiz() -> AskQuiz {
    let parts = [Part::Top(Extent::Components(4)), Part::Bottom(Extent::Components(4))];
    AskQuiz { parts, n_each: 3, max_test: 100, seed: 1, stretch: false }
}

#[test]
fn what_needs_every_image_says_so() {
    let (mut engine, _) = analyzed(as_moments(&images(300, 60, Depth::Eight), true));
    let material = AskMaterial { part: Part::All, max_train: 100, max_test: 50, seed: 1 };
    let joint = AskJoint { n_components: 3, n_allowed: 12 };
    for request in [
        Request::Material(material),
        Request::Cards(vec![material]),
        Request::RebuildingMaterial(AskRebuilding {
            noise: "none".into(),
            n_code: 3,
            max_train: 100,
            max_test: 50,
            seed: 1,
        }),
        Request::ReadClock { seed: 1 },
        Request::ScoreJoint(joint),
        Request::DrawJoint(DrawJoint { ask: joint, weight: Weight::Labels, image_idx: vec![0] }),
        Request::DrawTwins(DrawTwins { ask: joint, seed: 1, image_idx: vec![0] }),
        Request::Export { id: "npz".into(), n_components: None },
    ] {
        let problem = engine.problem(request.clone());
        assert_eq!((problem.message.words().as_str(), problem.kind), (ONLY, ProblemKind::Input), "{request:?}");
    }
    for spec in ["light", "motion"] {
        let ask = ScoreNoise { spec: spec.into(), seed: 1 };
        let draw =
            DrawNoise { spec: spec.into(), seed: 1, draw: 0, image_idx: vec![0], n_components: 3, denoise: true };
        for request in [Request::ScoreNoise(ask.clone()), Request::ScoreCell(ask.clone()), Request::CopyDenoiser(ask)] {
            let words = engine.problem(request).message.words();
            assert!(words.starts_with(&format!("`{spec}` has no closed form")), "{words}");
        }
        // Corrupted pictures need no moments.
        let corrupted = Request::DrawNoise(DrawNoise { denoise: false, ..draw });
        assert!(matches!(engine.ask(corrupted), Event::NoiseDrawn(it) if it.denoised.is_none()));
    }
    let noises = vec!["light".into(), "mask:ratio=0.5,patch=1".into()];
    assert!(
        matches!(engine.ask(Request::EstimateNoises { specs: noises }), Event::NoisesEstimated(it) if it.len() == 2)
    );
}

#[test]
fn without_a_sample_there_are_figures_and_no_pictures() {
    let set = images(300, 60, Depth::Eight);
    let (mut engine, summary) = analyzed(as_moments(&set, false));
    assert_eq!((summary.n_held_out, summary.n_here(), summary.first_shown.len()), (0, 0, 0));
    assert_eq!(summary.classes.iter().map(|(_, n)| *n).sum::<u32>(), 300);
    assert_eq!(engine.ask(Request::Pick { choice: Choice::First, seed: 1, n: 8 }), Event::Picked(Vec::new()));
    let rebuilt = engine.reconstructed(sets::reconstruct(Vec::new(), 4));
    assert_eq!(rebuilt.top.n_components, 4);
    assert!(rebuilt.held_out_error.is_none() && rebuilt.train_error.top.mse > 0.0);
    let problem = engine.problem(sets::reconstruct(vec![0], 4));
    assert!(problem.message.words().starts_with("These are moments without a sample"), "{}", problem.message.words());
    assert_eq!(engine.ask(Request::Plane(Plane { n: 40, moved: Vec::new() })), Event::PlaneDrawn(None));
    assert!(matches!(engine.ask(Request::Align { shares: vec![0.9] }), Event::Aligned(it) if it.r2_held_out.is_none()));
    scored(&mut engine, "mask:ratio=0.5,patch=1");
}

#[test]
fn a_copy_draws_the_sample_and_knows_that_it_is_one() {
    let (mut engine, _) = analyzed(as_moments(&images(300, 60, Depth::Eight), true));
    let Event::Copied(bytes) = engine.ask(Request::Copy) else { panic!("no copy") };
    let mut copy = TestEngine::default();
    assert_eq!(copy.ask(Request::TakeUp(bytes)), Event::TakenUp);
    for request in [
        sets::reconstruct(vec![0, 41], 4),
        Request::Pick { choice: Choice::Random, seed: 1, n: 5 },
        Request::Plane(Plane { n: 40, moved: Vec::new() }),
        Request::DrawClock(DrawClock { epochs: 100.0, image_idx: vec![2] }),
        Request::Quiz(quiz()),
    ] {
        assert_eq!(copy.ask(request.clone()), engine.ask(request));
    }
    let material = AskMaterial { part: Part::All, max_train: 100, max_test: 50, seed: 1 };
    assert_eq!(copy.problem(Request::Cards(vec![material])).message.words(), ONLY);
}

#[test]
fn moments_that_no_images_have_are_refused() {
    let set = images(300, 60, Depth::Eight);
    let refused = |change: fn(&mut MomentSet)| {
        let mut moments = moments_of(&set, true);
        change(&mut moments);
        TestEngine::default().problem(Request::Load(Source::Moments(Box::new(moments)))).message.words()
    };
    let impossible = "These are the moments of no images";
    assert!(refused(|it| it.products[0] = -1).starts_with(impossible));
    assert!(refused(|it| it.products.truncate(1)).starts_with(impossible));
    assert!(refused(|it| it.classes[0].n_images = 301).starts_with(impossible));
    assert!(refused(|it| it.n_images = 1 << 40).starts_with("Moments of these values have room for"));
    assert!(refused(|it| it.shape = gray(1 << 20, 1 << 10)).starts_with("The images would take"));
    assert!(refused(|it| it.shape = gray(200, 200)).starts_with("The moments would take"));
    assert!(refused(|it| it.sample.pixels.truncate(7)).contains("values"));
    assert!(refused(|it| it.sample.class_idx[3] = 9).contains("label"));
}

#[test]
fn classes_of_the_sample_are_found_by_name() {
    let set = images(300, 60, Depth::Eight);
    let mut moments = moments_of(&set, true);
    moments.sample.classes = ["c", "d", "a"].map(str::to_owned).into();
    let (_, summary) = analyzed(Source::Moments(Box::new(moments)));
    let names: Vec<&str> = summary.classes.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["a", "b", "c", "d"]);
    assert_eq!(summary.class_idx[..3], [2, 3, 0]);
    assert_eq!(summary.classes.iter().map(|(_, n)| *n).collect::<Vec<_>>(), [120, 100, 120, 20]);
}

#[test]
fn the_digest_of_moments_sees_the_sample_and_no_order() {
    let set = images(300, 60, Depth::Eight);
    let digest = |moments: MomentSet| TestEngine::default().load(Source::Moments(Box::new(moments))).fingerprint;
    let whole = digest(moments_of(&set, true));
    assert_eq!(whole, digest(moments_of(&set, true)));
    assert_ne!(whole, digest(moments_of(&set, false)));
    let mut other = moments_of(&set, true);
    other.n_images += 1;
    assert_ne!(whole, digest(other));
}

/// In every pause of an analysis of moments, and in some of what follows: what was there stays, and asked again it is the same.
#[test]
fn what_is_cancelled_leaves_what_was_there() {
    const LITTLE: usize = 1 << 9;
    let set = images(300, 60, Depth::Eight);
    let prepared = || {
        let mut engine = TestEngine::pausing(LITTLE);
        engine.load(as_moments(&set, true));
        engine.analyze();
        let before = engine.ask(sets::reconstruct(vec![0, 7], 3));
        (engine, before)
    };
    for request in [
        Request::Analyze { standardize: true },
        Request::Align { shares: vec![0.5, 0.9] },
        Request::ScoreNoise(ScoreNoise { spec: "mask:ratio=0.5,patch=2".into(), seed: 1 }),
        Request::ScoreCell(ScoreNoise { spec: "mask:ratio=0.5,patch=1".into(), seed: 1 }),
        Request::Report { noises: vec!["mask:ratio=0.5,patch=1".into(), "rows".into()] },
        Request::Export { id: "alignment".into(), n_components: None },
        Request::Copy,
    ] {
        let (mut engine, _) = prepared();
        let whole = engine.run(request.clone(), None);
        let (n, answer) = (whole.pauses.len(), whole.events.last());
        assert!(n > 0 && !whole.is_cancelled(), "{request:?}: {answer:?}");
        for stop_at in [0, 1, n / 3, n / 2, n - 1] {
            let (mut engine, before) = prepared();
            assert!(engine.run(request.clone(), Some(stop_at)).is_cancelled(), "{request:?} at {stop_at}");
            assert_eq!(engine.ask(sets::reconstruct(vec![0, 7], 3)), before, "{request:?} at {stop_at}");
            assert!(Some(&engine.ask(request.clone())) == answer, "{request:?} at {stop_at}: another answer");
        }
    }
}

#[test]
fn moments_cost_no_moments() {
    let mut engine = TestEngine::default();
    let mut estimate = |n, of_moments| match engine.ask(Request::Estimate {
        sizes: vec![(n, 768)],
        depth: Depth::Eight,
        of_moments,
    }) {
        Event::Estimated(it) => it[0],
        other => panic!("no estimate: {other:?}"),
    };
    let Estimate { peak_bytes, .. } = estimate(4_000_000, true);
    assert!(peak_bytes < 100e6, "{peak_bytes}");
    assert!(estimate(4_000_000, false).peak_bytes > 3e9);
}
