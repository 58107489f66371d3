//! Estimates from draws against the exact values of noises that have a closed form.

use subspace_lab_science::{
    Certificate, Curve, Detail, ImageSet, Labels, Noise, Optima, Pca, Problem, Split, Steps, Verdict, seeds, steps,
};

use crate::sets;
use crate::untold;

/// Correlated pixels of falling variance, four classes.
fn images(n: usize, side: usize) -> ImageSet {
    let mut stream = seeds::stream(11, "estimated images", 0);
    let (mut pixels, mut class_idx) = (Vec::new(), Vec::new());
    for image in 0..n {
        let class = image % 4;
        class_idx.push(Some(class as u16));
        let mut value = 0.0;
        for feature in 0..side * side {
            value = 0.7 * value + seeds::normal(&mut stream);
            let bump = if feature / 3 % 4 == class { 0.8 } else { 0.0 };
            let loudness = 8.0 + 24.0 * (feature as f64 / (side * side) as f64).powi(2);
            pixels.push((128.0 + loudness * (value + bump)).round().clamp(0.0, 255.0) as u8);
        }
    }
    let labels = Labels { classes: ["a", "b", "c", "d"].map(str::to_owned).to_vec(), class_idx };
    let split = Split { n_train: n, n_held_out: 0 };
    ImageSet::new("estimates", sets::gray(side, side), pixels, Some(labels), split, 255).expect("sizes that fit")
}

fn exact(pca: &Pca, set: &ImageSet, noise: &Noise) -> Optima {
    Optima::new(pca, set, noise, 0, Detail::Scores).expect("an optimum")
}

fn estimated(pca: &Pca, set: &ImageSet, noise: &Noise, seed: u64) -> Optima {
    steps::finish(Optima::estimate(
        Problem { pca, data: set.into(), noise, seed, detail: Detail::Scores },
        &mut Steps::untold(),
    ))
    .expect("an estimate")
}

/// Cases at which the interval of `found` holds the value of `truth`, and cases at which both exist.
fn covered(found: &Curve, truth: &Curve, at: &[u32]) -> (usize, usize) {
    let cases = at.iter().filter_map(|&k| Some((found.at(k)?, truth.at(k)?.0)));
    cases.fold((0, 0), |(n_covered, n), ((value, margin), truth)| {
        // What the ridge and single precision of the draws make of a value.
        let rounding = 1e-6 * truth.abs().max(1e-3);
        let is_covered = (value - truth).abs() <= margin.expect("a margin") + rounding;
        (n_covered + usize::from(is_covered), n + 1)
    })
}

/// 95 % intervals hold at least 90 % of 200 cases, for every figure that has them: noises x seeds x K.
#[test]
fn intervals_of_estimates_cover_the_exact_values() {
    const SPECS: [&str; 5] =
        ["gaussian:sigma=0.5", "mask:ratio=0.5,patch=2", "dropout:ratio=0.3", "salt:ratio=0.2", "rows:ratio=0.6"];
    const SEEDS: u64 = 5;
    const AT: [u32; 8] = [1, 2, 4, 8, 16, 32, 64, 96];
    let set = images(300, 10);
    let pca = sets::fit(&set).expect("variance");
    let labels = untold::labels(&pca, &set).expect("labels");
    let figures = |optima: &Optima| {
        [
            ("overlap", optima.overlap()),
            ("error", optima.error(&pca)),
            ("alignment", optima.curve(|optimum| untold::alignment(&labels, optimum).expect("readable labels"))),
        ]
    };
    let mut counts = [(0, 0); 3];
    for spec in SPECS {
        let noise = Noise::parse(spec).expect("a spec");
        let truth = figures(&exact(&pca, &set, &noise));
        for seed in 0..SEEDS {
            let found = figures(&estimated(&pca, &set, &noise, seed));
            for ((sum, (_, found)), (_, truth)) in counts.iter_mut().zip(&found).zip(&truth) {
                let (n_covered, n) = covered(found, truth, &AT);
                *sum = (sum.0 + n_covered, sum.1 + n);
            }
        }
    }
    for ((name, _), (n_covered, n)) in figures(&exact(&pca, &set, &Noise::none())).iter().zip(counts) {
        println!("{name}: {n_covered} of {n}");
        assert!(n >= 195, "{name}: {n} cases");
        assert!(n_covered * 10 >= n * 9, "{name}: {n_covered} of {n} intervals hold the exact value");
    }
}

/// N = 2,000, D = 512 and Gaussian noise, where fits that judged themselves said 7 % too little of the error at K = 512 and an
/// overlap of 0.976 at K = 256 that is 1.
#[test]
fn many_dimensions_and_few_draws_are_not_mistaken_for_an_effect() {
    let mut stream = seeds::stream(5, "many dimensions", 0);
    let (n, d) = (2000, 512);
    let scale: Vec<f64> = (0..d).map(|feature| 30.0 / (1.0 + feature as f64).powf(0.25)).collect();
    let pixels =
        (0..n * d).map(|i| (128.0 + scale[i % d] * seeds::normal(&mut stream)).round().clamp(0.0, 255.0) as u8);
    let set = sets::of_pixels(sets::gray(16, 32), pixels.collect(), n, 0);
    let pca = sets::fit(&set).expect("variance");
    let noise = Noise::parse("gaussian:sigma=0.5").expect("a spec");
    let (truth, found) = (exact(&pca, &set, &noise), estimated(&pca, &set, &noise, 3));
    for k in [256, 512] {
        for (name, found, truth) in
            [("error", found.error(&pca), truth.error(&pca)), ("overlap", found.overlap(), truth.overlap())]
        {
            let ((value, margin), (truth, _)) = (found.at(k).expect("a value"), truth.at(k).expect("a value"));
            let margin = margin.expect("a margin");
            println!("{name} at K = {k}: {value} ± {margin}, exactly {truth}");
            assert!((value - truth).abs() <= margin + 1e-6, "{name} at K = {k}: {value} ± {margin}, exactly {truth}");
            assert!(margin < 0.1 * truth, "{name} at K = {k}: ± {margin} says nothing");
        }
    }
    assert_eq!(Certificate::new(&pca, &found).verdict, Verdict::Undecided);
}

/// With fewer images than values an encoder may undo what draws add outside of the components: nothing is decided from them.
#[test]
fn draws_that_are_not_read_whole_decide_nothing() {
    let set = images(12, 8);
    let pca = sets::fit(&set).expect("variance");
    for spec in ["light:brightness=0.2,contrast=0", "motion:flip=1,shift=0,turn=0", "motion:flip=0.5,shift=0,turn=0"] {
        let noise = Noise::parse(spec).expect("a spec");
        assert_eq!(Certificate::new(&pca, &exact(&pca, &set, &noise)).verdict, Verdict::Undecided, "{spec}");
    }
}

/// A clear change is found by draws as by the closed form.
#[test]
fn draws_find_what_the_closed_form_finds() {
    let set = images(300, 8);
    let pca = sets::fit(&set).expect("variance");
    for spec in ["mask:ratio=0.75,patch=2", "rows:ratio=0.75", "blur:sigma=1", "pattern"] {
        let noise = Noise::parse(spec).expect("a spec");
        assert_eq!(Certificate::new(&pca, &exact(&pca, &set, &noise)).verdict, Verdict::Can, "{spec}");
        assert_eq!(Certificate::new(&pca, &estimated(&pca, &set, &noise, 1)).verdict, Verdict::Can, "{spec}");
    }
}
