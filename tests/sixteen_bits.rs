//! Sets of 16 bits go the whole way: the same as bytes where they hold the same, and further where they hold more.

use crate::sets;

use subspace_lab_lane::Lane;
use subspace_lab_protocol::event::{Analysis, Pictures, ProblemKind};
use subspace_lab_protocol::intake::{PlanLine, PlanSubject};
use subspace_lab_protocol::lane::{AskMaterial, LaneEvent, LaneRequest, Material, Part, Reading};
use subspace_lab_protocol::rebuilding::AskRebuilding;
use subspace_lab_protocol::request::Source;
use subspace_lab_protocol::{Depth, Event, ImageShape, PixelSet, Request, wire};
use subspace_lab_science::{ImageSet, seeds};
use subspace_lab_words::{Message, Words};

use sets::TestEngine;

/// A set of bytes with two classes in turns.
fn of_bytes(set: &ImageSet) -> PixelSet {
    let n_images = set.n_images();
    PixelSet {
        name: "own-bits".into(),
        title: "bits".into(),
        shape: set.shape(),
        pixels: (0..n_images).flat_map(|image| sets::bytes(set, image).to_vec()).collect(),
        depth: Depth::Eight,
        image_names: (0..n_images).map(|image| format!("{image}.png")).collect(),
        classes: vec!["a".into(), "b".into()],
        class_idx: (0..n_images).map(|image| (image % 2) as u16).collect(),
        n_train: set.split().n_train as u32,
        max_value: set.max_value(),
        is_lossy: vec![false; n_images],
        plan: Vec::new(),
    }
}

fn le_bytes(values: impl IntoIterator<Item = u16>) -> Vec<u8> {
    values.into_iter().flat_map(u16::to_le_bytes).collect()
}

/// The same intensities at 16 bits: 257 times each value, of which 65,535 is the largest.
fn deepened(set: &PixelSet) -> PixelSet {
    PixelSet {
        pixels: le_bytes(set.pixels.iter().map(|&byte| u16::from(byte) * 257)),
        depth: Depth::Sixteen,
        max_value: set.max_value * 257,
        ..set.clone()
    }
}

/// Sets with more images than values, with fewer, and with pixels of one variance that nothing correlates.
fn all_sets() -> Vec<PixelSet> {
    let ties = |pixel: u32, image: u32| match pixel {
        4 => 100,
        _ if (image & (1 + pixel * 5)).count_ones().is_multiple_of(2) => 60,
        _ => 160,
    };
    let ties = (0..48).flat_map(|image| (0..9).map(move |pixel| ties(pixel, image))).collect();
    [
        sets::random(3, sets::rgb(3, 4), 60, 12),
        sets::random(4, sets::gray(9, 9), 40, 10),
        sets::of_pixels(sets::gray(3, 3), ties, 32, 16),
    ]
    .iter()
    .map(of_bytes)
    .collect()
}

fn analyzed(set: PixelSet) -> (TestEngine, Analysis) {
    let mut engine = TestEngine::default();
    engine.load(Source::Pixels(set));
    let analysis = engine.analyze();
    (engine, analysis)
}

fn assert_near(a: f64, b: f64, what: &str) {
    assert!((a - b).abs() <= 1e-12 * a.abs(), "{what}: {a} and {b}");
}

#[test]
fn bytes_times_257_have_the_same_spectrum() {
    for set in all_sets() {
        let ((_, eight), (_, sixteen)) = (analyzed(set.clone()), analyzed(deepened(&set)));
        assert_eq!((eight.rank, &eight.least_components), (sixteen.rank, &sixteen.least_components));
        assert_near(eight.total_variance, sixteen.total_variance, "total variance");
        for (a, b) in eight.explained_variance.iter().zip(&sixteen.explained_variance) {
            assert_near(*a, *b, "a variance");
        }
        assert_eq!(eight.preprocessing[0].words(), "scale 1/255");
        assert_eq!(sixteen.preprocessing[0].words(), "scale 1/65535");
        assert_eq!(eight.rounding_variance, Some(1.0 / (12.0 * 255.0 * 255.0)));
        assert_eq!(sixteen.rounding_variance, Some(1.0 / (12.0 * 65_535.0 * 65_535.0)));
    }
}

/// Those of originals to the last bit; those of subspaces up to what the last bits of components make of a screen's levels.
#[test]
fn bytes_times_257_give_the_same_pictures() {
    for set in all_sets() {
        let ((mut eight, _), (mut sixteen, _)) = (analyzed(set.clone()), analyzed(deepened(&set)));
        let originals = Request::Originals { image_idx: (0..set.n_images()).collect() };
        assert_eq!(eight.ask(originals.clone()), sixteen.ask(originals));
        let rebuild = sets::reconstruct(vec![0, 7, 33], 3);
        let (a, b) = (eight.reconstructed(rebuild.clone()), sixteen.reconstructed(rebuild));
        // Components of one variance are any of their span.
        let is_tied = set.shape.height_px == 3 && set.shape.n_channels == 1;
        for ((_, a), (_, b)) in a.layers.iter().zip(&b.layers).filter(|_| !is_tied) {
            assert!(a.rgba.iter().zip(&b.rgba).all(|(a, b)| a.abs_diff(*b) <= 1));
        }
    }
}

#[test]
fn bytes_times_257_are_judged_alike() {
    let report = |set: PixelSet| {
        let (mut engine, _) = analyzed(set);
        let noises = ["mask:ratio=0.5,patch=1", "mask:ratio=0.5,patch=3", "gaussian:sigma=0.5"].map(str::to_owned);
        match engine.ask(Request::Report { noises: noises.to_vec() }) {
            Event::Report(report) => sets::in_json(&report),
            other => panic!("no report: {other:?}"),
        }
    };
    for set in all_sets() {
        let (eight, sixteen) = (report(set.clone()), report(deepened(&set)));
        assert_eq!((&eight["dataset"]["depth_bits"], &sixteen["dataset"]["depth_bits"]), (&8.into(), &16.into()));
        assert_ne!(eight["dataset"]["fingerprint"], sixteen["dataset"]["fingerprint"]);
        for (a, b) in
            eight["noises"].as_array().expect("noises").iter().zip(sixteen["noises"].as_array().expect("noises"))
        {
            for key in ["verdict", "first_changed", "dimensions", "gaps", "end"] {
                assert_eq!(a[key], b[key], "{key}");
            }
        }
        let alignments =
            [&eight["alignment"], &sixteen["alignment"]].map(|it| it.as_object().cloned().unwrap_or_default());
        assert_eq!(alignments[0].len(), alignments[1].len());
        for (k, a) in &alignments[0] {
            match (a.as_f64(), alignments[1][k].as_f64()) {
                (Some(a), Some(b)) => assert!((a - b).abs() < 1e-6, "alignment at {k}: {a} and {b}"),
                (a, b) => assert_eq!(a, b, "alignment at {k}"),
            }
        }
    }
}

fn material(engine: &mut TestEngine, part: Part) -> Vec<u8> {
    let ask = AskMaterial { part, max_train: 1000, max_test: 1000, seed: 1 };
    match engine.ask(Request::Material(ask)) {
        Event::Material { bytes, .. } => bytes,
        other => panic!("no material: {other:?}"),
    }
}

fn read(material: &[u8]) -> Reading {
    let mut reading = None;
    let request = LaneRequest::Read { spec: "ridge".into(), seed: 1 };
    Lane::default().carry_out(request, material, &|| 0.0, &mut |event| {
        if let LaneEvent::Read(it) = event {
            reading = Some(*it);
        }
        std::ops::ControlFlow::Continue(())
    });
    reading.expect("a reading")
}

#[test]
fn lanes_get_the_same_intensities() {
    for set in all_sets() {
        let ((mut eight, _), (mut sixteen, _)) = (analyzed(set.clone()), analyzed(deepened(&set)));
        let [a, b] = [&mut eight, &mut sixteen].map(|engine| material(engine, Part::All));
        let [before, after]: [Material; 2] = [&a, &b].map(|bytes| wire::decode(bytes).expect("material"));
        assert_eq!((before.card.depth, after.card.depth), (Depth::Eight, Depth::Sixteen));
        let bytes = before.pixels.iter().map(|&byte| f32::from(byte) / f32::from(before.max_value));
        let (pairs, _) = after.pixels.as_chunks();
        let values = pairs.iter().map(|&pair| f32::from(u16::from_le_bytes(pair)) / f32::from(after.max_value));
        // Both are the float nearest to the same number.
        assert!(bytes.eq(values));
        assert_eq!(before.mean, after.mean);
        assert_eq!(read(&a).predicted, read(&b).predicted);
    }
}

/// An autoencoder sees images alone, so that it learns the same to the last bit.
#[test]
fn autoencoders_learn_the_same_weights() {
    let learned = |set: PixelSet| {
        let (mut engine, _) = analyzed(set);
        let ask = AskRebuilding { noise: "none".into(), n_code: 3, max_train: 1000, max_test: 1000, seed: 1 };
        let Event::Material { bytes, .. } = engine.ask(Request::RebuildingMaterial(ask)) else { panic!("no material") };
        let (mut lane, mut originals, mut fingerprints) = (Lane::default(), Vec::new(), Vec::new());
        let spec = "bottleneck=3,hidden=8,epochs=1".to_owned();
        for (request, material) in [(LaneRequest::Rebuild { spec, seed: 1 }, &bytes[..]), (LaneRequest::NextEpoch, &[])]
        {
            lane.carry_out(request, material, &|| 0.0, &mut |event| {
                match event {
                    LaneEvent::Begun(it) => originals.push(it.originals),
                    LaneEvent::Rebuilt(it) => fingerprints.push(it.fingerprint),
                    LaneEvent::Failed(problem) => panic!("{problem:?}"),
                    _ => {}
                }
                std::ops::ControlFlow::Continue(())
            });
        }
        assert_eq!((originals.len(), fingerprints.len()), (1, 2));
        (originals, fingerprints)
    };
    for set in all_sets() {
        assert_eq!(learned(set.clone()), learned(deepened(&set)));
    }
}

#[test]
fn a_copy_of_a_deep_set_draws_the_same_pictures() {
    let (mut engine, _) = analyzed(smooth());
    let Event::Copied(bytes) = engine.ask(Request::Copy) else { panic!("no copy") };
    let mut copy = TestEngine::default();
    assert_eq!(copy.ask(Request::TakeUp(bytes)), Event::TakenUp);
    for request in [sets::reconstruct(vec![0, 590], 40), Request::Originals { image_idx: vec![1, 2] }] {
        assert_eq!(copy.ask(request.clone()), engine.ask(request));
    }
}

/// 16 bits are rounded to the nearest of a screen's levels.
#[test]
fn a_screen_shows_the_nearest_level() {
    let values = [0_u16, 128, 129, 257, 32_767, 65_406, 65_407, 65_535];
    let set = PixelSet { pixels: le_bytes(values), ..tiny() };
    let mut engine = TestEngine::default();
    engine.load(Source::Pixels(set));
    let Event::Originals(shown) = engine.ask(Request::Originals { image_idx: vec![0, 1] }) else {
        panic!("no pictures")
    };
    let Pictures { rgba, .. } = shown.pictures;
    let levels: Vec<u8> = rgba.chunks_exact(4).map(|pixel| pixel[0]).collect();
    assert_eq!(levels, [0, 0, 1, 1, 127, 254, 255, 255]);
}

/// Two images of 16 bits and 2 x 2 pixels.
fn tiny() -> PixelSet {
    PixelSet {
        name: "own-tiny".into(),
        title: "tiny".into(),
        shape: ImageShape { n_channels: 1, height_px: 2, width_px: 2 },
        pixels: vec![0; 16],
        depth: Depth::Sixteen,
        image_names: vec!["a".into(), "b".into()],
        classes: Vec::new(),
        class_idx: Vec::new(),
        n_train: 2,
        max_value: u16::MAX,
        is_lossy: vec![false; 2],
        plan: Vec::new(),
    }
}

#[test]
fn what_does_not_fit_is_refused() {
    let refused = |set: PixelSet| {
        let problem = TestEngine::default().problem(Request::Load(Source::Pixels(set)));
        assert_eq!(problem.kind, ProblemKind::Input, "{}", problem.message.words());
        problem.message.words()
    };
    assert!(refused(PixelSet { pixels: vec![0; 15], ..tiny() }).contains("within a value"));
    assert!(refused(PixelSet { pixels: vec![0; 14], ..tiny() }).contains("7 pixel values"));
    assert!(refused(PixelSet { max_value: 0, ..tiny() }).contains("0"));
    let bytes = PixelSet { depth: Depth::Eight, pixels: vec![0; 8], ..tiny() };
    assert!(refused(bytes).contains("end at 255"));
}

#[test]
fn depth_and_plan_are_told() {
    let plan = vec![PlanLine {
        subject: PlanSubject::Depth,
        taken: Message::verbatim("16 bits"),
        reason: Some(Message::verbatim("the files have values above 255")),
    }];
    let mut engine = TestEngine::default();
    let summary = engine.load(Source::Pixels(PixelSet { plan: plan.clone(), ..smooth() }));
    assert_eq!((summary.depth, summary.max_value, &summary.plan), (Depth::Sixteen, u16::MAX, &plan));
    engine.analyze();
    let Event::Report(report) = engine.ask(Request::Report { noises: Vec::new() }) else { panic!("no report") };
    let report = sets::in_json(&report);
    let told = serde_json::json!([{
        "subject": "depth", "taken": "16 bits", "reason": "the files have values above 255"
    }]);
    assert_eq!(report["dataset"]["plan"], told);
    let Event::Analyzed(standardised) = engine.ask(Request::Analyze { standardize: true }) else {
        panic!("no analysis")
    };
    assert_eq!((standardised.rounding_variance, standardised.rounding_edge), (None, None));
    assert_eq!(standardised.below_rounding_idx, None);
}

#[test]
fn estimates_know_the_depth() {
    let mut engine = TestEngine::default();
    let mut estimate =
        |depth| match engine.ask(Request::Estimate { sizes: vec![(10_000, 3072)], depth, of_moments: false }) {
            Event::Estimated(estimates) => estimates[0],
            other => panic!("no estimate: {other:?}"),
        };
    let (eight, sixteen) = (estimate(Depth::Eight), estimate(Depth::Sixteen));
    assert_eq!(sixteen.peak_bytes - eight.peak_bytes, 10_000.0 * 3072.0);
    assert!(sixteen.peak_bytes < 800e6 && sixteen.seconds > eight.seconds);
}

/// 600 pictures of 16 x 16 in which waves are the weaker the finer they are, so that their spectrum falls for nine decades.
fn smooth() -> PixelSet {
    const SIDE: usize = 16;
    let (n_images, mut values) = (600, Vec::new());
    let wave =
        |frequency: usize, at: usize| (std::f64::consts::PI * frequency as f64 * (at as f64 + 0.5) / SIDE as f64).cos();
    for image in 0..n_images {
        let mut stream = seeds::stream(16, "smooth pictures", image);
        let mut picture = [0.5; SIDE * SIDE];
        for (down, right) in (0..SIDE).flat_map(|down| (0..SIDE).map(move |right| (down, right))) {
            let strength = 0.04 * (-0.35 * (down + right) as f64).exp() * seeds::normal(&mut stream);
            for (pixel, value) in picture.iter_mut().enumerate() {
                *value += strength * wave(down, pixel / SIDE) * wave(right, pixel % SIDE);
            }
        }
        assert!(picture.iter().all(|value| (0.0..1.0).contains(value)), "nothing is clipped");
        values.extend(picture.map(|value| (value * 65_535.0).round() as u16));
    }
    PixelSet {
        name: "own-smooth".into(),
        title: "smooth".into(),
        shape: ImageShape { n_channels: 1, height_px: SIDE, width_px: SIDE },
        pixels: le_bytes(values),
        image_names: (0..n_images).map(|image| format!("{image}.tif")).collect(),
        n_train: n_images as u32,
        is_lossy: vec![false; n_images as usize],
        ..tiny()
    }
}

/// The same pictures rounded to bytes.
fn rounded(set: &PixelSet) -> PixelSet {
    let (pairs, _) = set.pixels.as_chunks();
    let byte = |&pair: &[u8; 2]| (f64::from(u16::from_le_bytes(pair)) / 257.0).round() as u8;
    PixelSet { pixels: pairs.iter().map(byte).collect(), depth: Depth::Eight, max_value: 255, ..set.clone() }
}

/// What rounding to bytes hides goes on at 16 bits.
#[test]
fn a_smooth_spectrum_falls_on_below_the_rounding_of_bytes() {
    let deep = smooth();
    let ((_, sixteen), (_, eight)) = (analyzed(deep.clone()), analyzed(rounded(&deep)));
    let level = eight.rounding_variance.expect("a level");
    let (falls, flat) = (&sixteen.explained_variance, &eight.explained_variance);
    assert_eq!((falls.len(), flat.len()), (256, 256));
    for k in (15..256).step_by(15) {
        assert!(falls[k] < 0.5 * falls[k - 15], "component {}: {:e} after {:e}", k + 1, falls[k], falls[k - 15]);
    }
    assert!(falls[255] < 1e-3 * level, "{:e}", falls[255]);
    assert_eq!(sixteen.below_rounding_idx, None, "above the rounding of 16 bits to the end");
    // What rounding alone leaves: independent errors of 256 values in 600 pictures have no variance below (1 - sqrt(256/600))² of
    // theirs (Marchenko and Pastur 1967).
    assert!(flat[255] > 0.12 * level, "{:e}", flat[255]);
    let first = eight.below_rounding_idx.expect("rounding shows") as usize;
    let edge = eight.rounding_edge.expect("an edge");
    assert!((edge / level - (1.0 + (256.0_f64 / 600.0).sqrt()).powi(2)).abs() < 1e-12);
    assert!(flat[first] < edge && flat[first - 1] >= edge && falls[first] < edge);
}
