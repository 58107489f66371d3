//! Laws of PCA and of reconstruction, on image sets of many sizes and kinds drawn from seeds.

use crate::sets;
use crate::untold;

use ndarray::{Array2, Axis, Slice};
use subspace_lab_science::{ImageSet, ImageShape, Pca, PcaError, Preprocessing, Route, metrics, seeds};

use sets::{fit, gray, of_pixels, random, rgb};

/// Image sets of both routes: random sizes and bytes; every second one has few different values, every third a pixel
/// without variance, every fourth repeats an image.
fn many_sets() -> impl Iterator<Item = ImageSet> {
    (0..48).map(|seed| {
        let mut stream = seeds::stream(seed, "sizes", 0);
        let mut between = |low: u64, high: u64| (low + seeds::below(&mut stream, high - low + 1)) as usize;
        let shape = ImageShape {
            n_channels: if seed % 3 == 0 { 3 } else { 1 },
            height_px: between(1, 6),
            width_px: between(2, 6),
        };
        let (n_train, n_held_out) = (between(3, 70), between(0, 6));
        let n_features = shape.n_features();
        let mut pixels = Vec::new();
        let drawn = random(seed, shape, n_train, n_held_out);
        (0..drawn.n_images()).for_each(|image_idx| pixels.extend_from_slice(sets::bytes(&drawn, image_idx)));
        if seed % 2 == 0 {
            pixels.iter_mut().for_each(|byte| *byte = *byte / 64 * 50);
        }
        if seed % 3 == 1 {
            pixels.iter_mut().step_by(n_features).for_each(|byte| *byte = 200);
        }
        if seed % 4 == 3 {
            pixels.copy_within(0..n_features, n_features);
        }
        of_pixels(shape, pixels, n_train, n_held_out)
    })
}

fn all_images(set: &ImageSet) -> Vec<usize> {
    (0..set.n_images()).collect()
}

/// Some numbers of components, from none to all.
fn cuts(pca: &Pca) -> [usize; 5] {
    [0, 1, pca.rank() / 3, pca.rank() / 2, pca.rank()]
}

fn columns(values: &Array2<f32>, which: Slice) -> Array2<f32> {
    values.slice_axis(Axis(1), which).to_owned()
}

fn largest(values: &Array2<f32>) -> f32 {
    values.iter().fold(0.0, |largest, value| largest.max(value.abs()))
}

#[test]
fn the_sets_drawn_take_both_routes_and_lose_rank() {
    let fits: Vec<(ImageSet, Pca)> = many_sets().map(|set| (set.clone(), fit(&set).expect("it varies"))).collect();
    let by_gram = fits.iter().filter(|(_, pca)| pca.route() == Route::Gram).count();
    assert!((10..=38).contains(&by_gram), "{by_gram} of {}", fits.len());
    let is_deficient =
        |(set, pca): &&(ImageSet, Pca)| pca.rank() < set.shape().n_features().min(set.split().n_train - 1);
    assert!(fits.iter().filter(is_deficient).count() >= 10);
}

#[test]
fn components_are_orthonormal_and_largest_entries_positive() {
    for set in many_sets() {
        let pca = fit(&set).expect("it varies");
        let error = untold::orthonormality_error(&pca, &(0..pca.rank()).collect::<Vec<_>>());
        assert!(error <= 1e-6, "{error}");
        for component in pca.components().outer_iter() {
            let largest = component.iter().fold(0.0_f32, |best, &it| if it.abs() > best.abs() { it } else { best });
            assert!(largest > 0.0);
        }
    }
}

#[test]
fn the_trace_is_kept_and_variances_are_those_of_the_scores() {
    for set in many_sets() {
        let pca = fit(&set).expect("it varies");
        let spectrum = pca.spectrum();
        let sum: f64 = spectrum.explained_variance().iter().sum();
        assert!((sum / spectrum.total_variance() - 1.0).abs() <= 1e-12);
        assert!(spectrum.explained_variance().is_sorted_by(|a, b| a >= b));

        let n_train = set.split().n_train;
        let images: Vec<_> = (0..n_train).map(|image_idx| set.image(image_idx)).collect();
        let scores = untold::scores(&pca, &untold::center(&pca, &images));
        for (column, variance) in scores.axis_iter(Axis(1)).zip(spectrum.explained_variance()) {
            let of_scores = metrics::sum_of_squares(column) / n_train as f64;
            // Single precision: relative to the largest variance, since small scores carry the rounding of large ones.
            assert!((of_scores - variance).abs() <= 1e-6 * spectrum.explained_variance()[0], "{of_scores}, {variance}");
        }
    }
}

#[test]
fn standardising_scales_every_variance_alike() {
    for set in many_sets() {
        let plain = fit(&set).expect("it varies");
        let standardized = untold::fit(&set, Preprocessing { standardize: true }).expect("it varies");
        assert_eq!(standardized.components(), plain.components());
        let n_features = set.shape().n_features() as f64;
        assert!((standardized.spectrum().total_variance() / n_features - 1.0).abs() <= 1e-12);
        let pairs = standardized.spectrum().cumulative_share().iter().zip(plain.spectrum().cumulative_share());
        pairs.for_each(|(share, plain)| assert!((share - plain).abs() <= 1e-12));
        for k in cuts(&plain) {
            assert!((standardized.top_mse(k) - plain.top_mse(k)).abs() <= 1e-12, "errors stay in intensities");
        }
    }
}

#[test]
fn subspaces_are_nested() {
    for set in many_sets() {
        let pca = fit(&set).expect("it varies");
        let mut gallery = untold::gallery(&pca, &set, &all_images(&set));
        for (k, more) in [(0, 1), (1, 2), (pca.rank() / 2, pca.rank())] {
            let k = k.min(pca.rank());
            let larger = untold::top_part(&mut gallery, &pca, more);
            let first = Slice::from(..k);
            let projected = untold::scores(&pca, &larger)
                .slice_axis(Axis(1), first)
                .dot(&pca.components().slice_axis(Axis(0), first));
            let error = largest(&(untold::top_part(&mut gallery, &pca, k) - projected));
            assert!(error <= 1e-5, "top {k} of top {more}: {error}");
        }
    }
}

#[test]
fn top_and_bottom_add_up_to_every_image_and_share_no_direction() {
    for set in many_sets() {
        let pca = fit(&set).expect("it varies");
        let mut gallery = untold::gallery(&pca, &set, &all_images(&set));
        for k in cuts(&pca) {
            let (top, bottom) = (untold::top_part(&mut gallery, &pca, k), untold::bottom_part(&mut gallery, &pca, k));
            for image_idx in 0..set.n_images() {
                for (feature, &byte) in sets::bytes(&set, image_idx).iter().enumerate() {
                    let sum = top[(image_idx, feature)] + bottom[(image_idx, feature)] + pca.mean()[feature];
                    assert!((sum - f32::from(byte) / 255.0).abs() <= 1e-6, "image {image_idx} at K = {k}");
                }
            }
            let left_in_bottom = columns(&untold::scores(&pca, &bottom), Slice::from(..k));
            assert!(largest(&left_in_bottom) <= 1e-5, "{}", largest(&left_in_bottom));
            let left_in_top = columns(&untold::scores(&pca, &top), Slice::from(k..));
            assert!(largest(&left_in_top) <= 1e-5, "{}", largest(&left_in_top));
        }
    }
}

#[test]
fn errors_of_the_set_are_the_means_over_its_images() {
    for set in many_sets() {
        let pca = fit(&set).expect("it varies");
        let mut gallery = untold::gallery(&pca, &set, &all_images(&set));
        let held_out = untold::held_out_error(&pca, &set);
        let n_train = set.split().n_train;
        assert_eq!(held_out.is_some(), n_train < set.n_images());
        for k in cuts(&pca) {
            let (top, bottom) = (untold::top_part(&mut gallery, &pca, k), untold::bottom_part(&mut gallery, &pca, k));
            let agree = |stated: f64, residual: &Array2<f32>, images: Slice| {
                let residual = residual.slice_axis(Axis(0), images);
                let mean = metrics::sum_of_squares(residual) / residual.len() as f64;
                assert!((stated - mean).abs() <= 1e-5 * mean + 1e-12, "K = {k}: {stated} stated, {mean} found");
            };
            agree(pca.top_mse(k), &bottom, Slice::from(..n_train));
            agree(pca.bottom_mse(k), &top, Slice::from(..n_train));
            if let Some(held_out) = &held_out {
                agree(held_out.top_mse(k), &bottom, Slice::from(n_train..));
                agree(held_out.bottom_mse(k), &top, Slice::from(n_train..));
            }
        }
    }
}

#[test]
fn what_the_analysed_images_never_do_is_in_the_bottom_only() {
    // Three analysed images of 24 values span two directions; a held-out one has 22 more.
    let set = random(11, rgb(2, 4), 3, 1);
    let pca = fit(&set).expect("it varies");
    assert_eq!(pca.rank(), 2);
    let mut gallery = untold::gallery(&pca, &set, &[0, 3]);
    let bottom = untold::bottom_part(&mut gallery, &pca, pca.rank());
    assert!(largest(&bottom.slice_axis(Axis(0), Slice::from(..1)).to_owned()) <= 1e-6, "nothing of an analysed image");
    assert!(largest(&bottom.slice_axis(Axis(0), Slice::from(1..)).to_owned()) >= 0.1, "much of a held-out one");
}

/// The set with its analysed images in another order; `position` says which comes where.
fn reordered(set: &ImageSet, position: impl Fn(usize) -> usize) -> ImageSet {
    let n_train = set.split().n_train;
    let order = (0..n_train).map(position).chain(n_train..set.n_images());
    let pixels = order.flat_map(|image_idx| sets::bytes(set, image_idx).to_vec()).collect();
    of_pixels(set.shape(), pixels, n_train, set.split().n_held_out)
}

/// Moments are exact integers, so by the covariance another order gives the same bits. The Gram matrix itself changes
/// its order with the images: its eigenvalues differ by the rounding of f64, components by that over the gap between
/// two eigenvalues, and then by the rounding to f32.
#[test]
fn the_order_of_the_images_changes_nothing() {
    for set in many_sets() {
        let n_train = set.split().n_train;
        let shuffled = seeds::choose(7, "order", n_train, n_train);
        let pca = fit(&set).expect("it varies");
        for other in [reordered(&set, |i| (i + 1) % n_train), reordered(&set, |i| shuffled[i])] {
            let again = fit(&other).expect("it varies");
            if pca.route() == Route::Covariance {
                assert!(again == pca, "bit by bit");
                continue;
            }
            assert_eq!(again.rank(), pca.rank());
            assert_eq!(again.mean(), pca.mean());
            same_spectrum(&again, &pca);
            assert!(largest(&(&again.components() - &pca.components())) <= 1e-6);
        }
    }
}

fn same_spectrum(one: &Pca, other: &Pca) {
    let largest = one.spectrum().explained_variance()[0];
    let pairs = one.spectrum().explained_variance().iter().zip(other.spectrum().explained_variance());
    pairs.for_each(|(one, other)| assert!((one - other).abs() <= 1e-13 * largest, "{one}, {other} of {largest}"));
}

/// Every image repeated so often that N reaches D: the same covariance, by the other route.
#[test]
fn both_routes_find_the_same() {
    let mut n_compared = 0;
    for set in many_sets() {
        let gram = fit(&set).expect("it varies");
        if gram.route() != Route::Gram {
            continue;
        }
        let n_times = set.shape().n_features().div_ceil(set.split().n_train);
        let repeated =
            of_pixels(set.shape(), sets::train_bytes(&set).repeat(n_times), n_times * set.split().n_train, 0);
        let covariance = fit(&repeated).expect("it varies");
        assert_eq!(covariance.route(), Route::Covariance);
        assert_eq!(covariance.rank(), gram.rank());
        same_spectrum(&covariance, &gram);
        assert!(largest(&(&covariance.components() - &gram.components())) <= 1e-6);
        n_compared += 1;
    }
    assert!(n_compared >= 10);
}

#[test]
fn pictures_do_not_depend_on_the_way_the_handle_took() {
    // More components than lie between two kept partial sums.
    for set in [random(21, gray(10, 10), 140, 4), random(22, rgb(8, 8), 120, 4)] {
        let pca = fit(&set).expect("it varies");
        let mut moved = untold::gallery(&pca, &set, &[0, 5, 141 % set.n_images()]);
        let mut stream = seeds::stream(1, "handle", 0);
        for _ in 0..40 {
            let k = seeds::below(&mut stream, pca.rank() as u64 + 1) as usize;
            let mut fresh = untold::gallery(&pca, &set, moved.image_idx());
            assert_eq!(untold::top_part(&mut moved, &pca, k), untold::top_part(&mut fresh, &pca, k), "K = {k}");
            assert_eq!(untold::bottom_part(&mut moved, &pca, k), untold::bottom_part(&mut fresh, &pca, k), "K = {k}");
        }
    }
}

#[test]
fn constant_images_are_refused_with_a_sentence() {
    for (shape, n_train) in [(gray(3, 3), 20), (rgb(3, 3), 4), (gray(1, 1), 2)] {
        let set = of_pixels(shape, vec![77; (n_train + 1) * shape.n_features()], n_train, 1);
        assert_eq!(fit(&set), Err(PcaError::NoVariance { n_samples: n_train }));
    }
    let sentence = PcaError::NoVariance { n_samples: 4 }.to_string();
    assert_eq!(sentence, "All 4 images are identical, so there is no variance to analyse; add images that differ.");
}

#[test]
fn one_image_or_none_is_refused_with_a_sentence() {
    for (n_train, n_held_out) in [(0, 0), (0, 5), (1, 0), (1, 5)] {
        let set = random(31, gray(2, 2), n_train, n_held_out);
        assert_eq!(fit(&set), Err(PcaError::TooFewSamples { n_samples: n_train }));
    }
    let sentence = PcaError::TooFewSamples { n_samples: 1 }.to_string();
    assert!(sentence.contains("at least 2 images") && sentence.contains("add more images"), "{sentence}");
}

#[test]
fn one_value_per_image_is_its_own_component() {
    let pca = fit(&of_pixels(gray(1, 1), vec![0, 255, 0, 255, 51], 4, 1)).expect("it varies");
    assert_eq!((pca.rank(), pca.components()[(0, 0)]), (1, 1.0));
    assert_eq!(pca.spectrum().explained_variance(), [0.25]);
    assert_eq!((pca.top_mse(0), pca.top_mse(1)), (0.25, 0.0));
}

#[test]
fn two_images_have_one_component_along_their_difference() {
    let set = of_pixels(gray(1, 3), vec![0, 100, 50, 0, 40, 130], 2, 0);
    let pca = fit(&set).expect("they differ");
    assert_eq!((pca.route(), pca.rank()), (Route::Gram, 1));
    // (0, -60, 80) / 100, with its largest entry positive.
    let expected = [0.0, -0.6, 0.8];
    pca.components().iter().zip(expected).for_each(|(entry, expected)| assert!((entry - expected).abs() <= 1e-7));
    let variance = (50.0_f64 / 255.0).powi(2);
    assert!((pca.spectrum().total_variance() / variance - 1.0).abs() <= 1e-12);
    assert_eq!(pca.spectrum().least_components(1.0), 1);
}

#[test]
fn as_many_images_as_values_leave_one_direction_out() {
    let pca = fit(&random(41, gray(3, 3), 9, 0)).expect("it varies");
    assert_eq!((pca.route(), pca.rank()), (Route::Covariance, 8));
}

#[test]
fn duplicates_and_pixels_without_variance_take_away_rank() {
    // Each of 6 images three times: 5 directions by either route.
    for shape in [gray(4, 5), gray(3, 4)] {
        let set = random(51, shape, 6, 0);
        let pca = fit(&of_pixels(shape, sets::train_bytes(&set).repeat(3), 18, 0)).expect("it varies");
        assert_eq!(pca.rank(), 5);
        same_spectrum(&pca, &fit(&set).expect("it varies"));
    }
    let mut pixels = sets::train_bytes(&random(52, gray(2, 4), 30, 0)).to_vec();
    pixels.iter_mut().skip(5).step_by(8).for_each(|byte| *byte = 123);
    let pca = fit(&of_pixels(gray(2, 4), pixels, 30, 0)).expect("it varies");
    assert_eq!(pca.rank(), 7);
    assert!(pca.components().column(5).iter().all(|entry| entry.abs() <= 1e-7));
}
