//! Natively and in a browser the engine gives the same digits: both compare with the files in `expected/`.
//!
//! Natively `cargo test -p subspace-lab-engine --test browser`, in a browser `cargo xtask test --only wasm`.
//! `UPDATE_EXPECT=1` with the former writes the files anew.

use std::fmt::Write;

use subspace_lab_engine::{Engine, finish};
use subspace_lab_protocol::event::{ErrorPair, Pictures};
use subspace_lab_protocol::request::{ComponentScale, Components, Layer, Reconstruct, Source};
use subspace_lab_protocol::{BottomStart, Event, Extent, Request, Tagged};

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_dedicated_worker);

/// How far variances and their shares may lie apart, relative to the largest of their line: the rounding of f64.
///
/// Neither tolerance is zero, because a matrix product takes its sums in an order that depends on the width of the
/// machine's vectors, and some machines round a product and a sum once instead of twice. Between x86-64 with AVX2 and
/// wasm with simd128 variances were 4e-16 apart, errors and scales 1.4e-7, and all bytes of pictures were equal.
/// The moments are exact integers, so what comes from them alone (mean, total variance) must be equal everywhere.
const VARIANCE_TOLERANCE: f64 = 1e-13;

/// How far errors and color scales, which are made from f32, may lie apart, relative to the largest of their line.
const F32_TOLERANCE: f64 = 1e-6;

/// What single precision leaves of an error that is zero in exact arithmetic.
const ZERO_MSE: f64 = 1e-12;

/// A value at the middle between two levels can fall to either side.
const GRAY_LEVELS: f64 = 1.0;

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn digits_by_the_covariance() {
    let description = include_str!("../../../static/samples/digits.json").to_owned();
    let sheet = include_bytes!("../../../static/samples/digits.webp").to_vec();
    let found = findings(Source::Sheet { description, sheet }, &[0, 700, 1739], 1);
    compare("digits", include_str!("expected/digits.txt"), &found);
}

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn flowers_by_the_gram_matrix() {
    let text = include_str!("../../../static/samples/flowers-small.json");
    let mut description: serde_json::Value = serde_json::from_str(text).expect("a built-in set's description");
    // The first 24 images, four of them held out.
    description["train"] = 20.into();
    description["test"] = 4.into();
    description["labels"] = serde_json::json!([]);
    let sheet = include_bytes!("../../../static/samples/flowers-small.webp").to_vec();
    let found = findings(Source::Sheet { description: description.to_string(), sheet }, &[3, 22], 487);
    compare("flowers", include_str!("expected/flowers.txt"), &found);
}

/// What the engine says of a set, a line for each thing: its name, a colon, words or numbers. Every `step`-th byte of
/// the pictures is taken.
fn findings(source: Source, image_idx: &[u32], step: usize) -> String {
    let mut engine = Engine::new(Box::new(|| 0.0));
    let mut ask = |request| {
        let mut last = None;
        finish(engine.handle(Tagged { id: 1, body: request }, &mut |event: Tagged<Event>| last = Some(event.body)));
        last.expect("every request is answered")
    };
    let mut found = String::new();
    let mut put = |what: &str, values: &[String]| {
        writeln!(found, "{what}: {}", values.join(" ")).expect("writing to a string");
    };

    let Event::Loaded(set) = ask(Request::Load(source)) else { panic!("not loaded") };
    put("fingerprint", &[set.fingerprint]);
    put("mean image, exact", &bytes(&set.mean_image, step));
    let Event::Analyzed(analysis) = ask(Request::Analyze { standardize: false }) else { panic!("not analysed") };
    put("rank", &[analysis.rank.to_string()]);
    put("total variance, exact", &[format!("{:e}", analysis.total_variance)]);
    put("explained variance", &numbers(&analysis.explained_variance));
    put("cumulative share", &numbers(&analysis.cumulative_share));
    put("least components", &analysis.least_components.iter().map(|(_, k)| k.to_string()).collect::<Vec<_>>());
    assert!(analysis.orthonormality_error < 1e-6, "{}", analysis.orthonormality_error);

    let first = Components { first: 0, n: 4, scale: ComponentScale::Own };
    let Event::Components(drawn) = ask(Request::Components(first)) else { panic!("no components") };
    put("component limits", &numbers(&drawn.limits.iter().map(|&limit| f64::from(limit)).collect::<Vec<_>>()));
    put("component bytes", &bytes(&drawn.pictures, step));

    for top in [Extent::Components(1), Extent::Share(0.75), Extent::Components(analysis.rank)] {
        let Event::Reconstructed(rebuilt) = ask(Request::Reconstruct(Reconstruct {
            image_idx: image_idx.to_vec(),
            top,
            bottom: BottomStart::Linked,
            layers: vec![Layer::Top, Layer::Bottom, Layer::Residual],
            add_mean: true,
            stretch: true,
        })) else {
            panic!("not rebuilt")
        };
        let at = format!("K = {}", rebuilt.top.n_components);
        let held_out = rebuilt.held_out_error.expect("both sets have held-out images");
        let errors = |of: &dyn Fn(&ErrorPair) -> f64| {
            numbers(
                &[&[rebuilt.train_error, held_out], &rebuilt.image_errors[..]]
                    .concat()
                    .iter()
                    .map(of)
                    .collect::<Vec<_>>(),
            )
        };
        put(&format!("{at}, top errors"), &errors(&|pair| pair.top.mse));
        put(&format!("{at}, bottom errors"), &errors(&|pair| pair.bottom.mse));
        if rebuilt.top.n_components < analysis.rank {
            put(&format!("{at}, gain"), &numbers(&[f64::from(rebuilt.gain)]));
            put(&format!("{at}, residual limit"), &numbers(&[f64::from(rebuilt.residual_limit)]));
            for (layer, pictures) in &rebuilt.layers {
                put(&format!("{at}, {layer:?} bytes"), &bytes(pictures, step));
            }
        }
    }
    found
}

fn numbers(values: &[f64]) -> Vec<String> {
    values.iter().map(|value| format!("{value:e}")).collect()
}

/// Every `step`-th color byte; a gray picture's three are one.
fn bytes(pictures: &Pictures, step: usize) -> Vec<String> {
    let pixels = pictures.rgba.chunks_exact(4);
    let is_gray = pixels.clone().all(|color| color[0] == color[1] && color[1] == color[2]);
    let n_channels = if is_gray { 1 } else { 3 };
    pixels.flat_map(|color| &color[..n_channels]).step_by(step).map(u8::to_string).collect()
}

#[cfg(not(target_arch = "wasm32"))]
fn compare(name: &str, expected: &str, found: &str) {
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        let file = format!("{}/tests/expected/{name}.txt", env!("CARGO_MANIFEST_DIR"));
        std::fs::write(file, found).expect("the repository can be written");
    } else {
        compare_lines(name, expected, found);
    }
}

#[cfg(target_arch = "wasm32")]
fn compare(name: &str, expected: &str, found: &str) {
    compare_lines(name, expected, found);
}

fn compare_lines(name: &str, expected: &str, found: &str) {
    assert_eq!(found.lines().count(), expected.lines().count(), "{name}: as many lines");
    for (expected, found) in expected.lines().zip(found.lines()) {
        if expected == found {
            continue;
        }
        let (what, expected) = expected.split_once(": ").expect("a name and a colon");
        let (found_what, found) = found.split_once(": ").expect("a name and a colon");
        assert_eq!(found_what, what, "{name}: the same things in the same order");
        let as_written = format!("{found} is not {expected}");
        let (expected, found) = (values(expected), values(found));
        assert_eq!(found.len(), expected.len(), "{name}, {what}: as many values");
        let largest = expected.iter().fold(0.0_f64, |largest, value| largest.max(value.abs()));
        let tolerance = match what.rsplit(' ').next() {
            Some("bytes") => GRAY_LEVELS,
            Some("variance" | "share") => VARIANCE_TOLERANCE * largest,
            Some("errors") => F32_TOLERANCE * largest + ZERO_MSE,
            Some("limits" | "limit" | "gain") => F32_TOLERANCE * largest,
            _ => panic!("{name}, {what}: {as_written}"),
        };
        for (found, expected) in found.iter().zip(&expected) {
            let distance = (found - expected).abs();
            assert!(
                distance <= tolerance,
                "{name}, {what}: {found} is {distance:e} from {expected}, not {tolerance:e}"
            );
        }
    }
}

/// The numbers of a line; a word among them is no number, and nothing is close to it.
fn values(line: &str) -> Vec<f64> {
    line.split(' ').map(|value| value.parse().unwrap_or(f64::NAN)).collect()
}
