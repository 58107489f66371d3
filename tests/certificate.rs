//! Verdicts, and the bound of what rounding can do, against 50-digit arithmetic (`tests/reference/certificate.py`); and small
//! exact sets on which verdicts and figures go wrong easily.

use serde::Deserialize;
use subspace_lab_science::certificate::{SAME, Status};
use subspace_lab_science::denoising::resolution;
use subspace_lab_science::{
    Certificate, Detail, ImageSet, ImageShape, Labels, Noise, Optima, Pca, Split, Verdict, seeds,
};

use crate::sets;
use crate::untold;

#[derive(Deserialize)]
struct Case {
    kind: String,
    shape: [usize; 2],
    pixels: String,
    spec: String,
    /// At K = 1, 2, … below the rank: gap over the first variance, distance, whether the denoiser has a tie.
    at: Vec<(f64, f64, bool)>,
}

fn cases() -> Vec<Case> {
    serde_json::from_str(include_str!("reference/certificate.json")).expect("the fixture")
}

fn set(shape: [usize; 2], pixels: Vec<u8>) -> ImageSet {
    let n = pixels.len() / (shape[0] * shape[1]);
    sets::of_pixels(sets::gray(shape[0], shape[1]), pixels, n, 0)
}

impl Case {
    fn set(&self) -> ImageSet {
        let byte = |i: usize| u8::from_str_radix(&self.pixels[i..i + 2], 16).expect("hexadecimal digits");
        set(self.shape, (0..self.pixels.len()).step_by(2).map(byte).collect())
    }

    fn name(&self) -> String {
        format!("{} of {:?}, {}", self.kind, self.shape, self.spec)
    }
}

fn judged(set: &ImageSet, spec: &str) -> (Pca, Optima, Certificate) {
    let pca = sets::fit(set).expect("variance");
    let noise = Noise::parse(spec).expect("a spec");
    let optima = Optima::new(&pca, set, &noise, 0, Detail::Scores).expect("an optimum");
    let certificate = Certificate::new(&pca, &optima);
    (pca, optima, certificate)
}

#[test]
fn verdicts_are_those_of_fifty_digits() {
    let (mut n_decided_by_nature, mut n_undecided) = (0, 0);
    for case in cases() {
        let verdict = judged(&case.set(), &case.spec).2.verdict;
        let exists = || case.at.iter().filter(|(gap, ..)| *gap > 0.0);
        let can = exists().any(|(_, distance, _)| *distance > SAME);
        let is_tied = exists().any(|(.., is_tied)| *is_tied);
        // A tie leaves the denoiser a choice, and a distance near the limit either side.
        let is_near = exists().any(|(_, distance, _)| (1e-10..=SAME).contains(distance));
        match verdict {
            Verdict::Can => assert!(can, "{}: no subspace changes", case.name()),
            Verdict::Never => assert!(!can, "{}: a subspace changes", case.name()),
            Verdict::Undecided => n_undecided += usize::from(!is_tied && !is_near),
        }
        n_decided_by_nature += usize::from(!is_tied && !is_near);
    }
    println!("{n_undecided} of {n_decided_by_nature} undecided");
    assert!(n_decided_by_nature > 200, "{n_decided_by_nature}");
    assert!(n_undecided * 20 <= n_decided_by_nature, "{n_undecided} of {n_decided_by_nature} undecided");
}

/// The bound holds at every K, and is no wider than it has to be at those that decide.
#[test]
fn distances_are_those_of_fifty_digits_within_their_bound() {
    let (mut n, mut n_tight, mut most) = (0, 0, 0.0_f64);
    for case in cases() {
        let (pca, optima, certificate) = judged(&case.set(), &case.spec);
        let (of_pca, squared) = (resolution::of_components(&pca), optima.optimum.squared_distance());
        for (position, &(gap, distance, is_tied)) in case.at.iter().enumerate() {
            let (Some(Some(of_pca)), Some(status)) = (of_pca.get(position), certificate.status.get(position)) else {
                continue;
            };
            assert!(gap > 0.0, "{}: K = {} has no subspace", case.name(), position + 1);
            let (Some(squared), Some(of_codes)) = (squared.get(position), optima.optimum.resolution().get(position))
            else {
                continue;
            };
            if is_tied {
                assert!(optima.optimum.is_kept() || *status == Status::NotResolved, "{}: a tie", case.name());
                continue;
            }
            let bound = of_pca + of_codes;
            let off = (squared.sqrt() - distance).abs();
            assert!(off <= bound, "{}: K = {}: off by {off:e}, bound {bound:e}", case.name(), position + 1);
            most = most.max(off / bound);
            n += 1;
            n_tight += usize::from(bound < SAME / 10.0);
        }
    }
    println!("{n_tight} of {n} bounds below 1e-7; off by {most:.2} of the bound at most");
    assert!(n > 600 && n_tight * 10 > n * 9, "{n_tight} of {n}");
}

fn labelled(shape: [usize; 2], pixels: Vec<u8>, class_idx: Vec<Option<u16>>) -> ImageSet {
    let shape = ImageShape { n_channels: 1, height_px: shape[0], width_px: shape[1] };
    let n_classes = class_idx.iter().flatten().max().map_or(0, |last| last + 1);
    let split = Split { n_train: class_idx.len(), n_held_out: 0 };
    let labels = Labels { classes: (0..n_classes).map(|class| class.to_string()).collect(), class_idx };
    ImageSet::new("exact", shape, pixels, Some(labels), split, 255).expect("sizes that fit")
}

/// n images of n pixels, each the one before moved on by a pixel: a bump whose spectrum falls steeply, in equal pairs.
fn ring(shape: [usize; 2], width: f64) -> ImageSet {
    let n = shape[0] * shape[1];
    let bump = |t: usize| {
        let from_middle = (t as f64 - n as f64 / 2.0) / (n as f64 / width);
        (128.0 + 110.0 * (-from_middle * from_middle).exp()).round() as u8
    };
    let pixels = (0..n).flat_map(|shift| (0..n).map(move |t| bump((t + n - shift) % n))).collect();
    labelled(shape, pixels, (0..n).map(|image| Some(image as u16 % 4)).collect())
}

const MASK: &str = "mask:ratio=0.5,patch=1";

/// Components 1 and 2, 8e-5 apart, change places.
#[test]
fn two_nearly_equal_variances_that_change_places_are_a_change() {
    let corners = |u: i32, v: i32, n: usize| {
        [(u, v), (u, -v), (-u, v), (-u, -v)].into_iter().flat_map(move |it| std::iter::repeat_n(it, n))
    };
    let images: Vec<(i32, i32)> = corners(127, 127, 20).chain(corners(5, 0, 1)).collect();
    let pixels = images.iter().flat_map(|&(a, b)| [(128 + a) as u8, (128 + b) as u8]).collect();
    let set = labelled([1, 2], pixels, images.iter().map(|&(a, _)| Some(u16::from(a > 0))).collect());
    let (pca, optima, certificate) = judged(&set, "power:exponent=3,sigma=10");
    assert_eq!((certificate.verdict, certificate.score), (Verdict::Can, Some(1.0)));
    let impact =
        untold::impact_percent(&untold::labels(&pca, &set).expect("labels"), &optima.optimum).expect("readable");
    assert_eq!(impact[0], Some(-100.0));
}

/// All pixels have one variance: this is isotropic noise, however steep the spectrum and whatever its ties.
#[test]
fn single_pixel_masks_on_pixels_of_one_variance_never_change_anything() {
    // The four classes take every fourth image: only shifts by a quarter of the ring tell them apart, which are these components.
    for (set, first_read) in [(ring([8, 8], 12.0), 31), (ring([28, 28], 12.0), 373)] {
        let (pca, optima, certificate) = judged(&set, MASK);
        assert_eq!((certificate.verdict, certificate.score), (Verdict::Never, Some(0.0)));
        assert!(certificate.is_by_form);
        let labels = untold::labels(&pca, &set).expect("labels");
        let impact = untold::impact_percent(&labels, &optima.optimum).expect("readable");
        assert!(impact[..first_read - 1].iter().all(Option::is_none), "no impact where nothing is read");
        let alignment = untold::alignment(&labels, &optima.optimum).expect("readable");
        assert!(alignment[..first_read - 1].iter().all(|it| *it < 1e-6), "{:?}", &alignment[..first_read]);
        // Within a pair of equal variances there is no subspace, so no figure.
        assert!((1..8).all(|pair| optima.shown()[2 * pair - 1] && !optima.shown()[2 * pair - 2]));
    }
}

#[test]
fn ties_have_no_figures_and_no_verdict_against_them() {
    let mut stream = seeds::stream(3, "shifted images", 0);
    let mut pixels = Vec::new();
    for _ in 0..6 {
        let base: Vec<u8> = (0..16).map(|_| seeds::below(&mut stream, 256) as u8).collect();
        (0..16).for_each(|shift| pixels.extend((0..16).map(|i| base[(i + shift) % 16])));
    }
    let set = labelled([4, 4], pixels, (0..96).map(|image| Some(image as u16 / 16)).collect());
    let (_, optima, certificate) = judged(&set, MASK);
    assert_eq!((certificate.verdict, certificate.score), (Verdict::Never, Some(0.0)));
    // Seven pairs and two single variances: seven K lie within a pair.
    assert_eq!(certificate.count(Status::NoSubspace), 7);
    for (position, status) in certificate.status.iter().enumerate() {
        let value = optima.overlap().values[position];
        assert_eq!(value.is_none(), *status == Status::NoSubspace, "K = {}", position + 1);
        assert!(value.is_none_or(|value| value == 1.0));
    }
}

/// Labels that no component tells apart: alignment is 0 divided by 0, whatever the noise.
#[test]
fn labels_that_no_linear_probe_reads_have_no_alignment() {
    let set = labelled([1, 2], vec![0, 0, 255, 255, 0, 255, 255, 0], [0, 0, 1, 1].map(Some).to_vec());
    for spec in ["none", "gaussian", MASK, "blur"] {
        let (pca, optima, _) = judged(&set, spec);
        let labels = untold::labels(&pca, &set).expect("labels");
        assert_eq!(untold::alignment(&labels, &optima.optimum), None, "{spec}");
        assert_eq!(untold::impact_percent(&labels, &optima.optimum), None, "{spec}");
        assert_eq!(untold::corrected_alignment(&labels, &optima.optimum), None, "{spec}");
    }
}

/// The first component tells nothing, the second everything.
#[test]
fn an_alignment_of_zero_has_no_impact() {
    let set = labelled([1, 2], vec![0, 100, 255, 100, 0, 150, 255, 150], [0, 0, 1, 1].map(Some).to_vec());
    let (pca, optima, _) = judged(&set, "gaussian");
    let labels = untold::labels(&pca, &set).expect("labels");
    assert_eq!(untold::alignment(&labels, &optima.optimum), Some(vec![0.0, 1.0]));
    assert_eq!(untold::impact_percent(&labels, &optima.optimum), Some(vec![None, Some(0.0)]));
}

/// Figures of labels are those of the labelled images: class sums over them, about the mean of all.
#[test]
fn images_without_a_label_take_no_part() {
    let mut stream = seeds::stream(8, "partly labelled", 0);
    let pixels: Vec<u8> = (0..300 * 16).map(|_| seeds::below(&mut stream, 256) as u8).collect();
    let class = |image: usize| (image < 60).then(|| u16::from(pixels[image * 16] > 127));
    let set = labelled([4, 4], pixels.clone(), (0..300).map(class).collect());
    let (pca, optima, _) = judged(&set, "none");
    let labels = untold::labels(&pca, &set).expect("labels");
    assert_eq!((labels.n_classes(), labels.n_labelled()), (2, 60));
    // By the definition: Y (2, 300) with zero columns, q the normalised scores.
    let images: Vec<_> = (0..300).map(|i| set.image(i)).collect();
    let scores = untold::scores(&pca, &untold::center(&pca, &images)).mapv(f64::from);
    let gain = |k: usize| {
        let length = scores.column(k).dot(&scores.column(k)).sqrt();
        let sum = |c: u16| (0..60).filter(|&i| class(i) == Some(c)).map(|i| scores[(i, k)] / length).sum::<f64>();
        let n = |c: u16| (0..60).filter(|&i| class(i) == Some(c)).count() as f64;
        [0, 1].map(|c| n(c) * sum(c).powi(2)).iter().sum::<f64>()
    };
    let gains: Vec<f64> = (0..pca.rank()).map(gain).collect();
    let all: f64 = gains.iter().sum();
    let alignment = untold::alignment(&labels, &optima.optimum).expect("readable");
    for (k, found) in alignment.iter().enumerate() {
        let expected = (gains[..=k].iter().sum::<f64>() / all).sqrt();
        assert!((found - expected).abs() < 1e-5, "K = {}: {found} instead of {expected}", k + 1);
    }
    assert_eq!(untold::corrected_alignment(&labels, &optima.optimum), None, "needs a label for each");
}

/// Colour pixels of which only red varies, correlated and of one variance: the constant channels tell what salt and pepper
/// added to red, of each pixel something else.
#[test]
fn salt_on_constant_channels_is_not_isotropic() {
    let mut pixels = Vec::new();
    for signs in [b"+++", b"+++", b"---", b"---", b"+-+", b"-+-", b"++-", b"--+"] {
        pixels.extend(signs.map(|sign| if sign == b'+' { 160 } else { 40 }));
        pixels.extend([0, 128, 255, 0, 127, 255]);
    }
    let set = sets::of_pixels(sets::rgb(1, 3), pixels, 8, 0);
    let (_, optima, certificate) = judged(&set, "salt:ratio=0.5");
    assert_eq!(certificate.verdict, Verdict::Can);
    assert!(!certificate.is_by_form && !optima.optimum.is_kept());
}

/// Every image sums to 255, and its mean is what coarse pixels leave: nothing at all, not a direction made of rounding.
#[test]
fn a_map_that_leaves_nothing_leaves_no_dimension() {
    let mut stream = seeds::stream(4, "equal sums", 0);
    let pixels = (0..30).flat_map(|_| {
        let [a, b, c] = [0; 3].map(|_: i32| seeds::below(&mut stream, 80) as u8);
        [a, b, c, 255 - a - b - c]
    });
    let set = set([2, 2], pixels.collect());
    let (pca, optima, certificate) = judged(&set, "resample:factor=2");
    assert_eq!((optima.optimum.n_components(), pca.rank()), (0, 3));
    assert_eq!((certificate.verdict, certificate.score), (Verdict::Undecided, None));
    assert!(optima.overlap().values.is_empty() && optima.error(&pca).values.is_empty());
}

/// At rank N - 1 a probe fits any labels wholly: the corrected curve would be 0 divided by 0.
#[test]
fn no_freedom_leaves_no_corrected_alignment() {
    for seed in 0..20 {
        let mut stream = seeds::stream(seed, "few images", 0);
        let n = 2 + seed as usize % 4;
        let pixels = (0..n * 6).map(|_| seeds::below(&mut stream, 256) as u8).collect();
        let set = labelled([2, 3], pixels, (0..n).map(|image| Some(image as u16 % 2)).collect());
        let (pca, optima, _) = judged(&set, "none");
        assert_eq!(pca.rank(), n - 1);
        let labels = untold::labels(&pca, &set).expect("labels");
        assert_eq!(untold::corrected_alignment(&labels, &optima.optimum), None, "{n} images");
    }
}

/// Uncorrelated pixels whose variances fall over eight powers of ten: masks multiply them, and nothing changes.
#[test]
fn steep_spectra_of_uncorrelated_pixels_keep_a_true_never() {
    let deviations = [127, 41, 13, 4, 2, 1];
    let pixels = (0..64_u32).flat_map(|sign| {
        (0..6).map(move |i| (128 + if sign >> i & 1 == 1 { deviations[i] } else { -deviations[i] }) as u8)
    });
    let set = set([2, 3], pixels.collect());
    for spec in [MASK, "mask:ratio=0.9,patch=2", "dropout:ratio=0.9", "rows:ratio=0.5"] {
        assert_eq!(judged(&set, spec).2.verdict, Verdict::Never, "{spec}");
    }
    // Salt and pepper adds the same to every pixel: isotropic, but for the numbers to say.
    assert_ne!(judged(&set, "salt:ratio=0.5").2.verdict, Verdict::Can);
}
