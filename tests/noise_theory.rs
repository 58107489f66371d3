//! What noises have to obey whatever the data: draws against closed forms, denoisers against their definition, orders.

use ndarray::Array2;
use subspace_lab_science::noise::{ALL, Moments};
use subspace_lab_science::{
    Certificate, Curve, Detail, ImageSet, ImageShape, Labels, Noise, Optima, Pca, Problem, Split, Steps, Verdict,
    draws, seeds, steps,
};

use crate::sets;
use crate::untold;

/// Images with correlated pixels of different variance, three classes, a third of them held out.
fn images(seed: u64, shape: ImageShape, n_train: usize) -> ImageSet {
    let n_features = shape.n_features();
    let mut stream = seeds::stream(seed, "theory images", 0);
    let mut normal = move || seeds::normal(&mut stream);
    let n_images = n_train + n_train / 2;
    let mut pixels = Vec::new();
    let mut class_idx = Vec::new();
    for image in 0..n_images {
        let class = image % 3;
        class_idx.push(Some(class as u16));
        let mut value = normal();
        for feature in 0..n_features {
            // A walk that remembers, louder to the right, with a bump where the class is.
            value = 0.8 * value + normal();
            let bump = if feature % 3 == class { 1.0 } else { 0.0 };
            let loudness = 10.0 + 14.0 * feature as f64 / n_features as f64;
            pixels.push((128.0 + loudness * (value + bump)).round().clamp(0.0, 255.0) as u8);
        }
    }
    let labels = Labels { classes: ["a", "b", "c"].map(str::to_owned).to_vec(), class_idx };
    let split = Split { n_train, n_held_out: n_images - n_train };
    ImageSet::new("theory", shape, pixels, Some(labels), split, 255).expect("sizes that fit")
}

/// A curve that has no gaps.
fn values(curve: Curve) -> Vec<f64> {
    curve.values.into_iter().map(|value| value.expect("a value")).collect()
}

fn noise(spec: &str) -> Noise {
    Noise::parse(spec).expect("a spec")
}

fn optima(pca: &Pca, set: &ImageSet, spec: &str) -> Optima {
    Optima::new(pca, set, &noise(spec), 7, Detail::Pictures).expect("an optimum")
}

fn estimate(pca: &Pca, set: &ImageSet, noise: &Noise, group: usize) -> draws::Estimate {
    steps::finish(draws::estimate(pca, set, noise, 3, group, &mut Steps::untold())).expect("nobody cancels")
}

fn estimated(pca: &Pca, set: &ImageSet, noise: &Noise, seed: u64) -> Optima {
    steps::finish(Optima::estimate(
        Problem { pca, data: set.into(), noise, seed, detail: Detail::Scores },
        &mut Steps::untold(),
    ))
    .expect("estimates")
}

/// One noise of every exact strategy, and shapes that differ.
const VARIANTS: [&str; 17] = [
    "none",
    "gaussian:sigma=0.7",
    "power:exponent=1,sigma=0.5",
    "power:exponent=3",
    "components:ratio=0.5",
    "mask:ratio=0.5,patch=2",
    "mask:ratio=0.75,patch=2,apart=1",
    "mask:ratio=0.5,patch=2,fixed=1",
    "rows:ratio=0.5",
    "columns:ratio=0.5,apart=1",
    "dropout:ratio=0.3",
    "center:ratio=0.6,side=0.5",
    "pattern:drop=ff00000000000000,ratio=0.5",
    "blur:sigma=0.6",
    "resample:factor=2",
    "rows:ratio=0.5,fixed=1",
    "salt:ratio=0.3",
];

/// These, and every strategy of the registry with a closed form that is not among them, with its defaults.
fn exact() -> Vec<String> {
    let is_there = |id: &str| VARIANTS.iter().any(|spec| spec.split(':').next() == Some(id));
    let others = ALL.iter().map(|it| it.info()).filter(|info| !info.is_estimated && !is_there(info.id));
    VARIANTS.map(str::to_owned).into_iter().chain(others.map(|info| info.id.to_owned())).collect()
}

/// The draws of a strategy are draws of the noise whose moments it states: the error of its own denoiser, measured on
/// draws, is the closed form's within three standard errors, at a small, a middle and the largest K. A sample that
/// followed another law would meet another error, and no other denoiser reaches a smaller one.
#[test]
fn draws_agree_with_the_closed_form_within_three_standard_errors() {
    for (shape, n_train) in [(sets::rgb(4, 4), 120), (sets::rgb(6, 6), 40)] {
        let set = images(1, shape, n_train);
        let pca = sets::fit(&set).expect("variance");
        let clean = untold::center(&pca, &(0..n_train).map(|i| set.image(i)).collect::<Vec<_>>());
        for spec in &exact() {
            let (noise, optima) = (noise(spec), optima(&pca, &set, spec));
            assert!(!optima.is_estimated(), "{spec}");
            let stated = values(optima.error(&pca));
            for k in [1, 5, stated.len()] {
                // One value for each draw of the whole set: their scatter is that of the noise alone.
                let errors: Vec<f64> = (0..60)
                    .map(|draw| {
                        let mut corrupted = clean.clone();
                        for (i, mut row) in corrupted.outer_iter_mut().enumerate() {
                            let mut stream = seeds::stream(draw, "theory draws", i as u64);
                            noise.corrupt(&pca, row.as_slice_mut().expect("a row"), &mut stream);
                        }
                        let rebuilt =
                            untold::denoise(optima.optimum.denoiser().expect("a denoiser"), &pca, &corrupted, k);
                        let left = rebuilt - &clean;
                        left.iter().map(|it| f64::from(*it).powi(2)).sum::<f64>() / left.len() as f64
                    })
                    .collect();
                let n = errors.len() as f64;
                let mean = errors.iter().sum::<f64>() / n;
                let variance = errors.iter().map(|it| (it - mean).powi(2)).sum::<f64>() / (n - 1.0);
                // What the ridge and single precision may add.
                let rounding = 1e-5 * pca.feature_variance();
                let limit = 3.0 * (variance / n).sqrt() + rounding;
                let found = stated[k - 1];
                assert!(
                    (mean - found).abs() <= limit,
                    "{spec}, K = {k}: {mean:e} of draws, {found:e} stated, {limit:e}"
                );
            }
        }
    }
}

/// Moments of draws against the closed form, entry by entry, within three standard errors.
#[test]
fn moments_of_draws_agree_with_the_closed_form() {
    const N_GROUPS: usize = 40;
    let set = images(2, sets::rgb(3, 3), 300);
    let pca = sets::fit(&set).expect("variance");
    let components = pca.components().mapv(f64::from);
    for spec in &exact() {
        let groups: Vec<_> = (0..N_GROUPS).map(|group| estimate(&pca, &set, &noise(spec), group)).collect();
        let stated_shift = noise(spec).shift(&pca).unwrap_or_else(|| vec![0.0; pca.n_features()]);
        let (first, second) = moments_by_definition(&pca, &noise(spec).moments(&pca));
        let in_components = |m: &Array2<f64>| components.dot(m).dot(&components.t());
        let (cross, second) = (in_components(&first), in_components(&second));
        let (mut n_outside, mut n) = (0, 0);
        for (i, j) in (0..pca.rank()).flat_map(|i| (0..pca.rank()).map(move |j| (i, j))) {
            let pairs: [(f64, Vec<f64>); 2] = [
                (cross[(i, j)], groups.iter().map(|group| group.cross()[(i, j)]).collect()),
                (second[(i, j)], groups.iter().map(|group| group.second()[(i, j)]).collect()),
            ];
            for (stated, found) in pairs {
                let mean = found.iter().sum::<f64>() / N_GROUPS as f64;
                let squares: f64 = found.iter().map(|it| (it - mean).powi(2)).sum();
                let standard_error = (squares / (N_GROUPS * (N_GROUPS - 1)) as f64).sqrt();
                // Single precision of images and scores.
                let rounding = 1e-6 * second[(0, 0)];
                n_outside += usize::from((mean - stated).abs() > 3.0 * standard_error + rounding);
                n += 1;
            }
        }
        for (feature, &stated) in stated_shift.iter().enumerate() {
            let mean = groups.iter().map(|group| f64::from(group.shift[feature])).sum::<f64>() / N_GROUPS as f64;
            // The mean over images and draws of values within 0 to 1, or of noise of about that size.
            assert!((mean - stated).abs() < 0.02, "{spec}: {mean} added to feature {feature}, {stated} stated");
        }
        // 0.5 % are expected outside (Student's t, 39 degrees of freedom); entries of one matrix go together.
        assert!(n_outside * 50 <= n, "{spec}: {n_outside} of {n} entries are off");
    }
}

/// M1 Xᵀ / N and M2 / N by their definitions, feature by feature.
fn moments_by_definition(pca: &Pca, moments: &Moments) -> (Array2<f64>, Array2<f64>) {
    let components = pca.components().mapv(f64::from);
    let with = |values: &[f64]| {
        let scaled = Array2::from_shape_fn(components.dim(), |(k, j)| values[k] * components[(k, j)]);
        components.t().dot(&scaled)
    };
    let covariance = with(&pca.intensity_variances());
    match moments {
        Moments::Spectral { first, second, .. } => (covariance * *first, with(second)),
        Moments::Blocks { kept, kept_pairs, block_idx, added } => {
            let second = Array2::from_shape_fn(covariance.dim(), |(i, j)| {
                if block_idx[i] == block_idx[j] {
                    kept * covariance[(i, j)] + added.as_ref().map_or(0.0, |added| added(i, j))
                } else {
                    kept_pairs * covariance[(i, j)]
                }
            });
            (covariance * *kept, second)
        }
        Moments::Maps(maps) => {
            let mut sums = (Array2::zeros(covariance.dim()), Array2::zeros(covariance.dim()));
            for (probability, map) in maps {
                let mut matrix = Array2::<f64>::eye(covariance.nrows());
                // Row j is the image of unit vector j: the matrix, transposed.
                matrix.outer_iter_mut().for_each(|mut row| map(row.as_slice_mut().expect("a row")));
                let once = matrix.t().dot(&covariance);
                sums.1 += &(once.dot(&matrix) * *probability);
                sums.0 += &(once * *probability);
            }
            sums
        }
        Moments::Sampled => panic!("no closed form"),
    }
}

/// Powers 0, 1, 2 of the covariance and masked components never change a subspace, power 3 does (the paper's section 2.4): for
/// more and for fewer images than features, in gray and in color.
#[test]
fn verdicts_are_those_of_the_theory() {
    for (shape, n_train) in [(sets::gray(6, 6), 90), (sets::rgb(4, 4), 150), (sets::rgb(6, 6), 40)] {
        let set = images(3, shape, n_train);
        let pca = sets::fit(&set).expect("variance");
        let judge = |spec: &str| Certificate::new(&pca, &optima(&pca, &set, spec));
        for spec in ["none", "gaussian:sigma=0.01", "gaussian:sigma=40", "components:ratio=0.9"] {
            assert_eq!(judge(spec).verdict, Verdict::Never, "{spec}");
        }
        for exponent in 0..=3 {
            // Weak noise of power 3 leaves the order: λ/(1 + c λ²) falls only beyond c^(-1/2).
            for sigma in ["1", "10"] {
                let certificate = judge(&format!("power:exponent={exponent},sigma={sigma}"));
                let expected = if exponent < 3 { Verdict::Never } else { Verdict::Can };
                assert_eq!(certificate.verdict, expected, "exponent {exponent}, sigma {sigma}");
            }
        }
        let specs = ["mask:ratio=0.5,patch=2", "rows:ratio=0.5", "blur", "resample", "dropout", "center", "pattern"];
        // With fewer images than pixels outside of it, one hidden place can be rebuilt without a loss.
        let n = if n_train > shape.n_features() { 7 } else { 5 };
        for spec in &specs[..n] {
            let certificate = judge(spec);
            assert_eq!(certificate.verdict, Verdict::Can, "{spec}");
            let first = certificate.first_change.expect("a change");
            assert!(first.leaves.0 <= first.n_components && first.leaves.1 < 1.0, "{spec}: {first:?}");
            assert!(first.enters.is_none_or(|(k, share)| k > first.n_components && share > 0.0), "{spec}: {first:?}");
        }
    }
}

/// Strategies at the strength at which they change nothing are no noise.
#[test]
fn no_strength_is_no_noise() {
    let set = images(4, sets::rgb(4, 4), 120);
    let pca = sets::fit(&set).expect("variance");
    for spec in [
        "gaussian:sigma=0",
        "mask:ratio=0",
        "rows:ratio=0",
        "columns:ratio=0",
        "dropout:ratio=0",
        "center:ratio=0",
        "pattern:ratio=0",
        "pattern:drop=0000000000000000",
        "components:ratio=0",
        "blur:sigma=0",
        "resample:factor=1",
        "salt:ratio=0",
        "light:brightness=0,contrast=0",
        "motion:flip=0,shift=0,turn=0",
        "power:sigma=0",
    ] {
        let mut image: Vec<f32> = untold::center(&pca, &[set.image(0)]).into_raw_vec_and_offset().0;
        let clean = image.clone();
        noise(spec).corrupt(&pca, &mut image, &mut seeds::stream(1, "no strength", 0));
        let worst = image.iter().zip(&clean).fold(0.0_f32, |worst, (a, b)| worst.max((a - b).abs()));
        assert!(worst < 1e-6, "{spec}: {worst}");
        let optima = optima(&pca, &set, spec);
        // The ridge alone may be told apart in the last component, never more.
        assert!(optima.overlap().values.iter().flatten().all(|overlap| *overlap > 1.0 - 1e-6), "{spec}");
    }
}

#[test]
fn draws_depend_on_their_stream_alone() {
    let set = images(5, sets::rgb(5, 5), 30);
    let pca = sets::fit(&set).expect("variance");
    for strategy in ALL {
        let noise = noise(strategy.info().id);
        let draw = |seed| {
            let mut image = untold::center(&pca, &[set.image(3)]).into_raw_vec_and_offset().0;
            noise.corrupt(&pca, &mut image, &mut seeds::stream(seed, "a draw", 0));
            image
        };
        assert_eq!(draw(1), draw(1), "{}", strategy.info().id);
        assert!(draw(1).iter().all(|value| value.is_finite()), "{}", strategy.info().id);
        let is_random = !["none", "blur", "resample"].contains(&strategy.info().id);
        assert_eq!((0..20).any(|seed| draw(seed) != draw(99)), is_random, "{}", strategy.info().id);
    }
}

/// An estimate never claims "never": it decides "can" where the change is clear, and is undecided where there is none.
#[test]
fn estimates_decide_only_what_their_scatter_allows() {
    let set = images(6, sets::gray(6, 6), 200);
    let pca = sets::fit(&set).expect("variance");
    let judge = |spec: &str| Certificate::new(&pca, &optima(&pca, &set, spec));
    assert_eq!(judge("motion:flip=0.5,shift=2,turn=45").verdict, Verdict::Can);
    for spec in ["motion:flip=0,shift=0,turn=0", "light:brightness=0,contrast=0"] {
        assert_eq!(judge(spec).verdict, Verdict::Undecided, "{spec}");
    }
    // By theory these change nothing; their draws scatter, and an estimate cannot tell.
    for spec in ["gaussian:sigma=0.3", "gaussian:sigma=2", "components:ratio=0.5"] {
        for seed in 0..5 {
            let estimated = estimated(&pca, &set, &noise(spec), seed);
            let certificate = Certificate::new(&pca, &estimated);
            assert_eq!(certificate.verdict, Verdict::Undecided, "{spec}, seed {seed}: {certificate:?}");
            assert!(certificate.score.expect("figures") > 1e-4, "{spec}: draws scatter");
        }
    }
    let overlap = optima(&pca, &set, "light:brightness=0.3").overlap();
    assert_eq!(overlap.values.len(), overlap.margins.len());
    assert!(overlap.margins[..pca.rank() - 1].iter().all(|margin| *margin > 0.0 && *margin < 0.3), "{overlap:?}");
}

/// The best of all K cannot be better than the best, and permuted labels have nothing to do with the images.
#[test]
fn held_out_and_permuted_alignment_are_what_they_say() {
    let set = images(7, sets::gray(5, 5), 400);
    let pca = sets::fit(&set).expect("variance");
    let labels = untold::labels(&pca, &set).expect("labels");
    let plain = optima(&pca, &set, "none");
    let r2 = untold::held_out_r2(&labels, &plain.optimum).expect("held-out images");
    // The probe by its definition at K = rank: normal equations on the scores, asked about the held-out images.
    let expected = held_out_r2_by_definition(&pca, &set);
    assert!((r2[r2.len() - 1] - expected).abs() < 1e-4, "{} {expected}", r2[r2.len() - 1]);
    let permuted = untold::permuted(&pca, &set, 5).expect("labels");
    let (real, chance) = (untold::alignment(&labels, &plain.optimum), untold::alignment(&permuted, &plain.optimum));
    assert_ne!(real, chance);
    assert_eq!(chance, untold::alignment(&untold::permuted(&pca, &set, 5).expect("labels"), &plain.optimum));
    // Real labels lie in three components' worth of directions; permuted ones everywhere: sqrt(K/r) on average.
    let expected = (5.0 / pca.rank() as f64).sqrt();
    let mean = (0..40)
        .map(|seed| {
            untold::alignment(&untold::permuted(&pca, &set, seed).expect("labels"), &plain.optimum).expect("readable")
                [4]
            .powi(2)
        })
        .sum::<f64>()
        / 40.0;
    assert!((mean.sqrt() - expected).abs() < 0.05, "{} {expected}", mean.sqrt());
}

/// R² on the held-out images of the least-squares probe on all pixels, by gradient descent on nothing but the definition.
fn held_out_r2_by_definition(pca: &Pca, set: &ImageSet) -> f64 {
    let (n_train, n_images) = (set.split().n_train, set.n_images());
    let class = |i: usize| usize::from(set.labels().expect("labels").class_idx[i].expect("all have one"));
    let images: Vec<_> = (0..n_images).map(|i| set.image(i)).collect();
    let scores = untold::scores(pca, &untold::center(pca, &images)).mapv(f64::from);
    let rank = pca.rank();
    let share = |c: usize| (0..n_train).filter(|&i| class(i) == c).count() as f64 / n_train as f64;
    let (mut left, mut total) = (0.0, 0.0);
    for c in 0..3 {
        let target = |i: usize| f64::from(u8::from(class(i) == c)) - share(c);
        // Scores of different components are uncorrelated, so each weight is a ratio of sums.
        let weight = |k: usize| {
            let products: f64 = (0..n_train).map(|i| scores[(i, k)] * target(i)).sum();
            products / (0..n_train).map(|i| scores[(i, k)].powi(2)).sum::<f64>()
        };
        let weights: Vec<f64> = (0..rank).map(weight).collect();
        for i in n_train..n_images {
            let said: f64 = weights.iter().enumerate().map(|(k, weight)| weight * scores[(i, k)]).sum();
            left += (target(i) - said).powi(2);
            total += target(i).powi(2);
        }
    }
    1.0 - left / total
}
