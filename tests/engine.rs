//! The engine as a driver sees it: what it refuses, what it keeps, and what survives the death of a worker.

use std::ops::ControlFlow;

use crate::sets;

use subspace_lab_engine::{Coming, Driver, Engine, Pause, finish};
use subspace_lab_protocol::event::{Direction, Pictures, ProblemKind, Reconstructed, Stage};
use subspace_lab_protocol::noise::{DrawNoise, ScoreNoise};
use subspace_lab_protocol::request::{ComponentScale, Components, Layer, Plane, Reconstruct, Source, Weigh};
use subspace_lab_protocol::{BottomStart, Choice, Event, Extent, Request, Tagged};
use subspace_lab_science::ImageSet;
use subspace_lab_words::Words;

use sets::{TestEngine, gray, rgb};

/// By the covariance, in two blocks of images.
fn many() -> ImageSet {
    sets::random(1, gray(2, 2), 1100, 20)
}

/// By the Gram matrix, in two blocks of values.
fn few() -> ImageSet {
    sets::random(2, gray(40, 30), 12, 3)
}

#[test]
fn a_solution_for_a_noise_counts_its_steps() {
    // By blocks, by maps through either side, and from draws; of two sets with more and with fewer images than values.
    for (set, specs) in
        [(many(), ["mask:ratio=0.5,patch=1", "blur", "light"]), (few(), ["mask:ratio=0.5", "blur", "light"])]
    {
        for spec in specs {
            let score = || Request::ScoreNoise(ScoreNoise { spec: spec.to_owned(), seed: 1 });
            let mut engine = TestEngine::default();
            engine.load(sets::sheet_source(&set));
            engine.analyze();
            let events = engine.events(score());
            let steps: Vec<(u32, u32)> = events
                .iter()
                .filter_map(|event| match event {
                    Event::Progress(it) if it.stage == Stage::Denoiser => Some((it.done, it.total)),
                    _ => None,
                })
                .collect();
            let total = steps.first().expect("it takes steps").1;
            assert_eq!(steps, (0..=total).map(|done| (done, total)).collect::<Vec<_>>(), "{spec}");
        }
    }
}

#[test]
fn a_new_set_leaves_the_old_analysis_until_its_own_is_done() {
    let rebuild = sets::reconstruct(vec![1], 3);
    let mut engine = TestEngine::default();
    let first = engine.load(sets::sheet_source(&many()));
    engine.analyze();
    let before = engine.reconstructed(rebuild.clone());
    let second = engine.load(sets::sheet_source(&few()));
    assert_ne!(first.shape, second.shape);
    assert_eq!(engine.reconstructed(rebuild.clone()), before);
    let Event::Originals(originals) = engine.ask(Request::Originals { image_idx: vec![0] }) else {
        panic!("no original")
    };
    assert_eq!((originals.pictures.height_px, originals.pictures.width_px), (40, 30), "originals are the new set's");

    // A set that cannot be read changes neither.
    let damaged = Source::Sheet { description: "damaged".into(), sheet: vec![] };
    assert_eq!(engine.problem(Request::Load(damaged)).kind, ProblemKind::Input);
    assert_eq!(engine.reconstructed(rebuild.clone()), before);
    assert_eq!(engine.ask(Request::Originals { image_idx: vec![0] }), Event::Originals(originals));

    engine.analyze();
    assert_ne!(engine.reconstructed(rebuild), before);
}

#[test]
fn a_failed_analysis_keeps_the_last_one() {
    let rebuild = sets::reconstruct(vec![1], 3);
    let mut engine = TestEngine::default();
    engine.load(sets::sheet_source(&many()));
    engine.analyze();
    let before = engine.reconstructed(rebuild.clone());
    engine.load(sets::sheet_source(&sets::of_pixels(gray(2, 2), vec![9; 12], 3, 0)));
    let problem = engine.problem(Request::Analyze { standardize: false });
    assert_eq!(problem.kind, ProblemKind::Input);
    assert_eq!(
        problem.message.words(),
        "All 3 images are identical, so there is no variance to analyse; add images that differ."
    );
    assert_eq!(engine.reconstructed(rebuild), before);
}

#[test]
fn requests_that_come_too_early_say_what_to_do_first() {
    let mut engine = TestEngine::default();
    let components = Request::Components(Components { first: 0, n: 1, scale: ComponentScale::Own });
    let on_a_set = [
        Request::Analyze { standardize: false },
        Request::Pick { choice: Choice::Random, seed: 1, n: 3 },
        Request::Originals { image_idx: vec![0] },
    ];
    for request in on_a_set {
        let problem = engine.problem(request);
        assert_eq!(problem.kind, ProblemKind::Request);
        assert_eq!(problem.message.words(), "No image set is loaded; open one first.");
    }
    for is_loaded in [false, true] {
        if is_loaded {
            engine.load(sets::sheet_source(&few()));
        }
        for request in [components.clone(), sets::reconstruct(vec![0], 1)] {
            let problem = engine.problem(request);
            assert_eq!(problem.kind, ProblemKind::Request);
            assert_eq!(problem.message.words(), "The loaded images are not analysed yet; run the analysis first.");
        }
    }
    engine.analyze();
    assert!(matches!(engine.ask(components), Event::Components(_)));
}

#[test]
fn positions_beyond_the_set_are_refused() {
    let mut engine = TestEngine::default();
    engine.load(sets::sheet_source(&few()));
    engine.analyze();
    for image_idx in [15, u32::MAX] {
        for request in [Request::Originals { image_idx: vec![0, image_idx] }, sets::reconstruct(vec![image_idx], 1)] {
            let problem = engine.problem(request);
            assert_eq!(problem.kind, ProblemKind::Request);
            assert_eq!(problem.message.words(), format!("Image {image_idx} was asked for, but the set has 15."));
        }
    }
    assert_eq!(engine.reconstructed(sets::reconstruct(vec![14], 1)).image_errors.len(), 1);
}

#[test]
fn no_request_draws_more_pictures_than_memory_has_room_for() {
    let mut engine = TestEngine::default();
    engine.load(sets::sheet_source(&few()));
    engine.analyze();
    let too_many = [
        Request::Originals { image_idx: vec![0; 257] },
        // 65 images in 4 layers.
        sets::reconstruct(vec![0; 65], 1),
        Request::Components(Components { first: 0, n: u32::MAX, scale: ComponentScale::Common }),
    ];
    for request in too_many {
        let problem = engine.problem(request);
        assert_eq!(problem.kind, ProblemKind::Request);
        assert!(problem.message.words().ends_with("at most 256 can be drawn."), "{}", problem.message.words());
    }
    assert_eq!(engine.reconstructed(sets::reconstruct(vec![0; 64], 1)).layers.len(), 4);
}

#[test]
fn what_lies_past_the_spectrum_or_the_set_is_left_out() {
    let mut engine = TestEngine::default();
    engine.load(sets::sheet_source(&few()));
    assert_eq!(engine.analyze().rank, 11);
    for (first, n_drawn) in [(0, 11), (8, 3), (11, 0), (u32::MAX, 0)] {
        let ask = Components { first, n: 256, scale: ComponentScale::Own };
        let Event::Components(drawn) = engine.ask(Request::Components(ask)) else { panic!("nothing drawn") };
        assert_eq!((drawn.first, drawn.limits.len()), (first.min(11), n_drawn));
        assert_eq!(drawn.pictures.rgba.len(), n_drawn * 40 * 30 * 4);
    }
    let Event::Picked(mut picked) = engine.ask(Request::Pick { choice: Choice::Random, seed: 3, n: u32::MAX }) else {
        panic!("none picked")
    };
    picked.sort_unstable();
    assert_eq!(picked, (0..15).collect::<Vec<_>>());
    let rebuilt = engine.reconstructed(sets::reconstruct(vec![], u32::MAX));
    assert_eq!((rebuilt.top.n_components, rebuilt.top.share), (11, 1.0));
    assert!(rebuilt.image_errors.is_empty() && rebuilt.held_out_error.is_some());
}

#[test]
fn pictures_of_the_engine_do_not_depend_on_the_way_the_handle_took() {
    let set = sets::random(3, rgb(6, 6), 150, 10);
    let mut engine = TestEngine::default();
    engine.load(sets::sheet_source(&set));
    let rank = engine.analyze().rank;
    let at = |k| sets::reconstruct(vec![3, 155], k);
    for k in [rank, 0, 40, 39, 41, 90, 33, 32, 31, rank, 64, 1] {
        let mut fresh = TestEngine::default();
        fresh.load(sets::sheet_source(&set));
        fresh.analyze();
        assert_eq!(engine.reconstructed(at(k)), fresh.reconstructed(at(k)), "K = {k}");
    }
}

#[test]
fn an_unlinked_bottom_is_that_of_its_own_cut() {
    let mut engine = TestEngine::default();
    engine.load(sets::sheet_source(&few()));
    engine.analyze();
    let linked = engine.reconstructed(sets::reconstruct(vec![2, 13], 7));
    let ask = Reconstruct {
        image_idx: vec![2, 13],
        top: Extent::Components(3),
        bottom: BottomStart::After(Extent::Components(7)),
        layers: vec![Layer::Bottom, Layer::Top],
        add_mean: true,
        stretch: false,
    };
    let unlinked = engine.reconstructed(Request::Reconstruct(ask));
    assert_eq!((unlinked.top.n_components, unlinked.bottom_after), (3, linked.top));
    let layers: Vec<Layer> = unlinked.layers.iter().map(|(layer, _)| *layer).collect();
    assert_eq!(layers, [Layer::Bottom, Layer::Top], "in the order asked");
    assert_eq!(pictures(&unlinked, Layer::Bottom), pictures(&linked, Layer::Bottom));
    assert_ne!(pictures(&unlinked, Layer::Top), pictures(&linked, Layer::Top));
    assert_eq!(unlinked.train_error.bottom, linked.train_error.bottom);
    assert_eq!(unlinked.held_out_error.map(|pair| pair.bottom), linked.held_out_error.map(|pair| pair.bottom));
    for (unlinked, linked) in unlinked.image_errors.iter().zip(&linked.image_errors) {
        assert_eq!(unlinked.bottom, linked.bottom);
        assert!(unlinked.top.mse > linked.top.mse, "fewer components leave more");
    }
}

#[test]
fn a_bottom_without_anything_is_the_mean_or_mid_gray() {
    let set = many();
    let mut engine = TestEngine::default();
    let mean = engine.load(sets::sheet_source(&set)).mean_image;
    let rank = engine.analyze().rank;
    for add_mean in [true, false] {
        let ask = Reconstruct {
            image_idx: vec![0],
            top: Extent::Components(rank),
            bottom: BottomStart::Linked,
            layers: vec![Layer::Bottom],
            add_mean,
            stretch: false,
        };
        let rebuilt = engine.reconstructed(Request::Reconstruct(ask));
        let expected = if add_mean { mean.rgba.clone() } else { [128, 128, 128, 255].repeat(4) };
        let rgba = &pictures(&rebuilt, Layer::Bottom).rgba;
        assert_eq!(rgba.len(), expected.len());
        // Mid-gray lies at the middle between two bytes.
        let levels = rgba.iter().zip(&expected).map(|(one, other)| one.abs_diff(*other));
        assert!(levels.max() <= Some(1), "{rgba:?} is not {expected:?}");
    }
}

#[test]
fn a_stretched_bottom_says_its_factor_and_uses_the_scale() {
    let mut engine = TestEngine::default();
    engine.load(sets::sheet_source(&few()));
    engine.analyze();
    let mut ask = Reconstruct {
        image_idx: vec![0, 1, 2],
        top: Extent::Components(10),
        bottom: BottomStart::Linked,
        layers: vec![Layer::Bottom],
        add_mean: false,
        stretch: false,
    };
    let spread = |rebuilt: &Reconstructed| {
        let rgba = &pictures(rebuilt, Layer::Bottom).rgba;
        rgba.chunks_exact(4).filter(|color| color[0] <= 2 || color[0] >= 253).count()
    };
    let plain = engine.reconstructed(Request::Reconstruct(ask.clone()));
    assert_eq!((plain.gain, spread(&plain)), (1.0, 0));
    ask.stretch = true;
    let stretched = engine.reconstructed(Request::Reconstruct(ask));
    assert!(stretched.gain > 1.5, "{}", stretched.gain);
    // A hundredth of 3 x 1,200 values is clipped.
    assert!((36..=90).contains(&spread(&stretched)), "{}", spread(&stretched));
    assert_eq!(stretched.image_errors, plain.image_errors, "errors are those of the images, not of their contrast");
}

#[test]
fn components_shown_together_can_share_one_scale() {
    let mut engine = TestEngine::default();
    engine.load(sets::sheet_source(&few()));
    engine.analyze();
    let mut drawn = |scale| match engine.ask(Request::Components(Components { first: 2, n: 5, scale })) {
        Event::Components(drawn) => drawn,
        other => panic!("nothing drawn: {other:?}"),
    };
    let (own, common) = (drawn(ComponentScale::Own), drawn(ComponentScale::Common));
    let largest = own.limits.iter().copied().fold(0.0, f32::max);
    assert_eq!(common.limits, [largest; 5]);
    assert!(own.limits.iter().any(|&limit| limit < largest));
    let full_color = own.limits.iter().position(|&limit| limit == largest).expect("one of them is the largest");
    assert_eq!(own.pictures.get(full_color), common.pictures.get(full_color));
    assert_ne!(own.pictures, common.pictures);
}

#[test]
fn a_component_is_taken_out_of_an_image_and_put_back() {
    let mut engine = TestEngine::default();
    engine.load(sets::sheet_source(&few()));
    let analysis = engine.analyze();
    let mut weigh =
        |image_idx, component, weight| match engine.ask(Request::Weigh(Weigh { image_idx, component, weight })) {
            Event::Weighed(it) => it,
            other => panic!("not weighed: {other:?}"),
        };
    // Over the analysed images a component has mean 0 and variance 1 in these units.
    for component in [0, analysis.rank - 1] {
        let own: Vec<f64> = (0..12).map(|image| weigh(image, component, None).own).collect();
        let (mean, square) = (own.iter().sum::<f64>() / 12.0, own.iter().map(|it| it * it).sum::<f64>() / 12.0);
        assert!(mean.abs() < 1e-4 && (square - 1.0).abs() < 1e-4, "component {component}: {mean}, {square}");
    }
    // One that was held out as well.
    for image in [1, 14] {
        let as_it_is = weigh(image, 0, None);
        assert_eq!(as_it_is.weight, as_it_is.own);
        assert_eq!(as_it_is.pictures.get(0), as_it_is.pictures.get(1));
        let without = weigh(image, 0, Some(0.0));
        assert_eq!((without.own, without.weight), (as_it_is.own, 0.0));
        // All but the first component is the bottom after one.
        let rebuilt = engine_bottom(image);
        let taken_out = without.pictures.get(1).expect("two");
        let furthest = taken_out.iter().zip(&rebuilt).map(|(a, b)| a.abs_diff(*b)).max();
        assert!(furthest <= Some(1), "{furthest:?} levels of 255 apart");
        assert_ne!(taken_out, as_it_is.pictures.get(0).expect("two"));
    }
}

#[test]
fn images_are_points_by_the_two_pixels_in_the_middle_and_points_can_be_moved() {
    let (set, mut engine) = (few(), TestEngine::default());
    engine.load(sets::sheet_source(&set));
    engine.analyze();
    let mut ask = |n, moved| engine.ask(Request::Plane(Plane { n, moved }));
    let drawn = |event| match event {
        Event::PlaneDrawn(Some(points)) => points,
        other => panic!("no points: {other:?}"),
    };
    // 12 of the 15 images are analysed.
    let own = drawn(ask(60, vec![]));
    assert_eq!((own.image_idx.clone(), own.places), ((0..12).collect(), [[20, 14], [20, 15]]));
    let bytes = |image: usize| set.image(image).bytes().expect("of 8 bits");
    let value = |image: usize, column: usize| f64::from(bytes(image)[20 * 30 + column]) / 255.0;
    let expected: Vec<[f64; 2]> = (0..12).map(|image| [value(image, 14), value(image, 15)]).collect();
    assert_eq!(own.points, expected);
    // Rotating axes leaves the variance of all as it is.
    let variance = |i: usize| {
        let mean = expected.iter().map(|it| it[i]).sum::<f64>() / 12.0;
        expected.iter().map(|it| (it[i] - mean).powi(2)).sum::<f64>() / 12.0
    };
    let [first, second] = own.directions.expect("one is the first");
    // Its ends are two standard deviations away from the mean.
    let along = |it: Direction| ((it.ends[1][0] - it.ends[0][0]).hypot(it.ends[1][1] - it.ends[0][1]) / 4.0).powi(2);
    let both = variance(0) + variance(1);
    assert!((along(first) + along(second) - both).abs() < 1e-14);
    assert!((first.share - along(first) / both).abs() < 1e-14 && (first.share + second.share - 1.0).abs() < 1e-14);
    // Fewer lie spread over the set.
    assert_eq!(drawn(ask(3, vec![])).image_idx, [0, 4, 8]);
    // All in one place but one, which lies above: up is the first direction, and holds everything.
    let moved = (0..12).map(|dot| (dot, [0.5, if dot == 7 { 1.0 } else { 0.25 }])).collect();
    let moved = drawn(ask(60, moved));
    let [first, second] = moved.directions.expect("one is the first");
    assert!(
        first.vector[0].abs() < 1e-12 && (first.vector[1] - 1.0).abs() < 1e-12 && second.share < 1e-12,
        "{moved:?}"
    );
    assert_eq!(drawn(ask(60, (0..12).map(|dot| (dot, [0.5; 2])).collect())).directions, None);
    for (moved, said) in [
        ((12, [0.5; 2]), "Point 13 was to be moved, but there are 12."),
        ((u32::MAX, [0.5; 2]), "Point 4294967296 was to be moved, but there are 12."),
    ] {
        let Event::Failed(problem) = ask(60, vec![moved]) else { panic!("{moved:?} was taken") };
        assert_eq!(problem.message.words(), said);
    }
    for place in [[f64::NAN, 0.0], [0.0, 1.5], [-0.1, 0.0]] {
        assert!(matches!(ask(60, vec![(0, place)]), Event::Failed(_)), "{place:?} was taken");
    }
    assert!(matches!(ask(u32::MAX, vec![]), Event::Failed(_)));
}

#[test]
fn images_with_one_pixel_are_no_points_and_of_one_column_the_pixels_lie_above_each_other() {
    for (shape, expected) in
        [(gray(1, 1), None), (gray(2, 1), Some([[0, 0], [1, 0]])), (rgb(1, 2), Some([[0, 0], [0, 1]]))]
    {
        let mut engine = TestEngine::default();
        engine.load(sets::sheet_source(&sets::random(3, shape, 9, 0)));
        engine.analyze();
        match engine.ask(Request::Plane(Plane { n: 9, moved: vec![] })) {
            Event::PlaneDrawn(points) => assert_eq!(points.map(|it| it.places), expected, "{shape:?}"),
            other => panic!("{shape:?}: {other:?}"),
        }
    }
}

/// The bottom after the first component, in an engine of its own.
fn engine_bottom(image_idx: u32) -> Vec<u8> {
    let mut engine = TestEngine::default();
    engine.load(sets::sheet_source(&few()));
    engine.analyze();
    pictures(&engine.reconstructed(sets::reconstruct(vec![image_idx], 1)), Layer::Bottom).rgba.clone()
}

#[test]
fn a_weight_of_nothing_is_refused() {
    let mut engine = TestEngine::default();
    engine.load(sets::sheet_source(&few()));
    assert_eq!(engine.analyze().rank, 11);
    let weigh = |image_idx, component, weight| Request::Weigh(Weigh { image_idx, component, weight });
    for (ask, said) in [
        (weigh(15, 0, None), "Image 15 was asked for, but the set has 15."),
        (weigh(0, 11, None), "Component 12 was asked for, but the analysis has 11."),
        (weigh(0, u32::MAX, Some(0.0)), "Component 4294967296 was asked for, but the analysis has 11."),
    ] {
        assert_eq!(engine.problem(ask).message.words(), said);
    }
    assert_eq!(engine.problem(weigh(0, 0, Some(f64::NAN))).kind, ProblemKind::Bug);
}

fn pictures(rebuilt: &Reconstructed, layer: Layer) -> &Pictures {
    &rebuilt.layers.iter().find(|(it, _)| *it == layer).expect("the layer was asked for").1
}

/// What would end the worker is refused before it begins, with cheaper choices; what needs no solving is not.
#[test]
fn a_noise_that_needs_more_memory_than_there_is_is_refused_before_it_begins() {
    let mut engine = TestEngine::within(30_000.0);
    engine.load(sets::sheet_source(&few()));
    engine.analyze();
    let score = |spec: &str| Request::ScoreNoise(ScoreNoise { spec: spec.to_owned(), seed: 1 });
    for spec in ["mask:ratio=0.5", "blur", "light"] {
        let Event::Failed(problem) = engine.ask(score(spec)) else { panic!("{spec} was not refused") };
        assert_eq!(problem.kind, ProblemKind::Input);
        assert!(
            problem.message.words().contains(spec) && problem.message.words().contains("Data step"),
            "{}",
            problem.message.words()
        );
    }
    assert!(matches!(engine.ask(score("gaussian")), Event::NoiseScored(_)));
}

#[test]
fn estimates_of_noises_are_positive_where_something_is_solved() {
    let mut engine = TestEngine::default();
    engine.load(sets::sheet_source(&many()));
    engine.analyze();
    let specs = ["gaussian", "mask:ratio=0.5,patch=1", "blur", "motion"].map(str::to_owned).to_vec();
    let Event::NoisesEstimated(estimates) = engine.ask(Request::EstimateNoises { specs }) else {
        panic!("no estimates")
    };
    assert_eq!(estimates[0].seconds, 0.0);
    assert!(estimates[1..].iter().all(|it| it.seconds > 0.0 && it.peak_bytes > estimates[0].peak_bytes));
}

/// Whoever has what is answered after the first pictures in a file that does not come.
struct WithoutTheRest {
    is_cancelled: bool,
    heard: Vec<Event>,
}

impl Driver for WithoutTheRest {
    fn emit(&mut self, event: Tagged<Event>) {
        self.heard.push(event.body);
    }

    fn pause(&mut self, _: usize) -> Pause {
        let outcome = if self.is_cancelled { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
        Box::pin(std::future::ready(outcome))
    }

    fn later(&mut self) -> Coming {
        Box::pin(std::future::ready(None))
    }
}

#[test]
fn what_is_answered_later_is_refused_where_it_cannot_be_had_and_pictures_are_not() {
    let mut engine = Engine::new(Box::new(|| 0.0));
    let mut ask = |body: Request, is_cancelled: bool| {
        let mut driver = WithoutTheRest { is_cancelled, heard: Vec::new() };
        finish(engine.handle(Tagged { id: 1, body }, &mut driver));
        driver.heard.pop().expect("an answer")
    };
    assert!(matches!(ask(Request::Load(sets::sheet_source(&many())), false), Event::Loaded(_)));
    assert!(matches!(ask(Request::Analyze { standardize: false }, false), Event::Analyzed(_)));
    assert!(matches!(ask(sets::reconstruct(vec![0], 2), false), Event::Reconstructed(_)));
    assert!(matches!(ask(Request::Noises, false), Event::Noises(_)));
    let noise = || Request::ScoreNoise(ScoreNoise { spec: "gaussian".to_owned(), seed: 1 });
    match ask(noise(), false) {
        Event::Failed(problem) => {
            assert_eq!(problem.kind, ProblemKind::Request);
            assert!(problem.message.words().contains("could not be fetched"), "{}", problem.message);
        }
        other => panic!("{other:?}"),
    }
    assert!(matches!(ask(noise(), true), Event::Failed(problem) if problem.kind == ProblemKind::Cancelled));
    assert!(matches!(ask(sets::reconstruct(vec![0], 1), false), Event::Reconstructed(_)), "and goes on");
}

#[test]
fn rebuilt_images_do_not_depend_on_what_was_asked_before() {
    let draw = |spec: &str, image_idx: &[u32], draw: u32, n_components: u32| {
        let (spec, image_idx) = (spec.to_owned(), image_idx.to_vec());
        Request::DrawNoise(DrawNoise { spec, seed: 1, draw, image_idx, n_components, denoise: true })
    };
    let analysed = || {
        let mut engine = TestEngine::default();
        engine.load(sets::sheet_source(&many()));
        engine.analyze();
        engine
    };
    let mut used = analysed();
    for spec in ["mask:ratio=0.5,patch=1", "gaussian", "blur", "none"] {
        // Another K up and down and beyond the largest, the same images in another order, fewer, another sample.
        let asked =
            [(&[0, 7][..], 0, 3), (&[0, 7], 0, 1), (&[0, 7], 0, 999), (&[7, 0], 0, 2), (&[7], 0, 2), (&[7], 1, 2)];
        for (image_idx, sample, k) in asked {
            let fresh = analysed().ask(draw(spec, image_idx, sample, k));
            assert_eq!(used.ask(draw(spec, image_idx, sample, k)), fresh, "{spec} {image_idx:?} {sample} {k}");
        }
    }
}
