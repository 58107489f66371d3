//! What readers would take on this device, from a short product.

use subspace_lab_perception::product::{Into, View, Workspace, product};
use subspace_lab_perception::readers::{Chosen, Size};
use subspace_lab_protocol::Depth;
use subspace_lab_protocol::event::Estimate;
use subspace_lab_protocol::lane::{LaneEvent, MaterialCard};

use crate::Clock;
use crate::error::LaneError;
use crate::rebuilding;

/// Side of the product that is timed.
const SIDE: usize = 192;

/// The least of several runs counts: a browser runs fresh code slowly and replaces it after a while.
const MAX_RUNS: usize = 12;
const MAX_SECONDS: f64 = 0.1;

/// What comes beside products (rectifiers, pooling, packing, another lane) in a reader, as a multiple of them: 1.4 to 2 natively,
/// 2.8 for the network in a browser with both lanes at work.
const BESIDE: f64 = 2.5;

/// The same of an autoencoder, which is products but for its optimiser's steps.
const BESIDE_AUTOENCODER: f64 = 1.5;

/// Memory that a lane may take, in bytes: half of what a wasm program can address, since what grows is copied.
const MOST_BYTES: f64 = 2.0 * (1_u64 << 30) as f64;

pub(crate) fn estimate(specs: &[String], card: &MaterialCard, clock: &Clock) -> Result<LaneEvent, LaneError> {
    let n_images = f64::from(card.n_train + card.n_test);
    let n_features = card.shape.n_features() as f64;
    let seconds = seconds_per_madd(clock);
    let estimate = |spec: &String| {
        let reader = Chosen::parse(spec)?;
        let madds = reader.cost(size(card)).madds;
        Ok(Estimate {
            seconds: seconds * (BESIDE * madds + 2.0 * n_images * n_features * n_rows(card)),
            peak_bytes: reading_bytes(&reader, card),
        })
    };
    specs.iter().map(estimate).collect::<Result<_, LaneError>>().map(LaneEvent::Estimated)
}

fn size(card: &MaterialCard) -> Size {
    Size {
        n_train: card.n_train as usize,
        n_test: card.n_test as usize,
        shape: card.shape,
        n_classes: card.n_classes as usize,
    }
}

/// Components that images are projected on, or that are taken away from them.
fn n_rows(card: &MaterialCard) -> f64 {
    f64::from(card.span.after.n_components.min(card.span.n_components()))
}

/// What a reader takes at most.
fn reading_bytes(reader: &Chosen, card: &MaterialCard) -> f64 {
    let n_images = f64::from(card.n_train + card.n_test);
    let n_features = card.shape.n_features() as f64;
    // The bytes as they came and as they are handed on, the images as numbers, and the components.
    let images = n_images * n_features * (value_bytes(card.depth) + 4.0);
    reader.cost(size(card)).peak_bytes + images + n_rows(card) * n_features * 12.0
}

/// Bytes of a value as it came, as it is handed on and, of 16 bits, as a number.
fn value_bytes(depth: Depth) -> f64 {
    match depth {
        Depth::Eight => 2.0,
        Depth::Sixteen => 6.0,
    }
}

/// Refuses a reader that would take more than a lane has, before it takes it.
pub(crate) fn check_reading(reader: &Chosen, card: &MaterialCard) -> Result<(), LaneError> {
    check(reading_bytes(reader, card))
}

/// The same of an autoencoder; `values` are those of its spec, `sizes` as for [`estimate_rebuilding`].
pub(crate) fn check_rebuilding(values: &[f64], sizes: [u32; 4], depth: Depth) -> Result<(), LaneError> {
    check(rebuilding_cost(values, sizes, depth).1)
}

fn check(needed: f64) -> Result<(), LaneError> {
    let mb = |bytes: f64| (bytes / 1e6).ceil() as u64;
    let refused = LaneError::TooMuchMemory { needed_mb: mb(needed), most_mb: mb(MOST_BYTES) };
    if needed > MOST_BYTES { Err(refused) } else { Ok(()) }
}

/// What training an autoencoder takes; `sizes`: images to train on, images to test on, values of an image, components.
pub(crate) fn estimate_rebuilding(
    spec: &str,
    sizes: [u32; 4],
    depth: Depth,
    clock: &Clock,
) -> Result<LaneEvent, LaneError> {
    let values = rebuilding::values(spec)?;
    let (epoch, peak_bytes) = rebuilding_cost(&values, sizes, depth);
    let seconds = seconds_per_madd(clock) * BESIDE_AUTOENCODER * values[2] * epoch;
    Ok(LaneEvent::Estimated(vec![Estimate { seconds, peak_bytes }]))
}

/// Multiplications of an epoch, and bytes.
fn rebuilding_cost(values: &[f64], sizes: [u32; 4], depth: Depth) -> (f64, f64) {
    let (n_code, n_hidden) = (values[0], values[1]);
    let [n_train, n_test, n_features, n_components] = sizes.map(f64::from);
    let n_weights = if n_hidden > 0.0 { 2.0 * n_hidden * (n_features + n_code) } else { 2.0 * n_features * n_code };
    // Forward and both derivatives, but that by the images.
    let first_layer = n_features * if n_hidden > 0.0 { n_hidden } else { n_code };
    let epoch = n_train * (3.0 * n_weights - first_layer);
    // What is tested goes through once, its codes and scores once more; codes of all images go into a linear map to classes.
    let testing =
        n_test * (1.5 * n_weights + n_features * n_components) + n_train * (0.5 * n_weights + n_code * n_code);
    // Bytes as they came and were handed on, images as numbers, components and scores; weights with their derivative and moments.
    let images = (n_train + n_test) * n_features * (value_bytes(depth) + 8.0);
    (epoch + testing, images + n_components * (n_features * 12.0 + n_test * 8.0) + n_weights * 16.0)
}

fn seconds_per_madd(clock: &Clock) -> f64 {
    let matrix: Vec<f32> = (0..SIDE * SIDE).map(|i| (i % 7) as f32).collect();
    let mut out = vec![0.0; SIDE * SIDE];
    let mut workspace = Workspace::default();
    let start = clock();
    let mut least = f64::INFINITY;
    for _ in 0..MAX_RUNS {
        let before = clock();
        let matrix = View::rows(&matrix, SIDE, SIDE);
        product(&mut out, matrix, matrix, Into::Fresh, &mut workspace);
        least = least.min((clock() - before).max(1e-4));
        if clock() - start > MAX_SECONDS {
            break;
        }
    }
    least / (SIDE * SIDE * SIDE) as f64
}
