//! What readers would take on this device, from a short product.

use subspace_lab_perception::product::{Into, View, Workspace, product};
use subspace_lab_perception::readers::{Chosen, Size};
use subspace_lab_protocol::event::Estimate;
use subspace_lab_protocol::lane::{LaneEvent, MaterialCard};

use crate::Clock;
use crate::error::LaneError;
use crate::material::shape;
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

pub(crate) fn estimate(specs: &[String], card: &MaterialCard, clock: &Clock) -> Result<LaneEvent, LaneError> {
    let size = Size {
        n_train: card.n_train as usize,
        n_test: card.n_test as usize,
        shape: shape(card),
        n_classes: card.n_classes as usize,
    };
    let n_features = size.shape.n_features() as f64;
    let n_images = (size.n_train + size.n_test) as f64;
    let n_rows = f64::from(card.span.after.n_components.min(card.span.n_components()));
    let seconds = seconds_per_madd(clock);
    let estimate = |spec: &String| {
        let cost = Chosen::parse(spec)?.cost(size);
        Ok(Estimate {
            seconds: seconds * (BESIDE * cost.madds + 2.0 * n_images * n_features * n_rows),
            // The bytes as they came and as they are handed on, the images as numbers, and the components.
            peak_bytes: cost.peak_bytes + n_images * n_features * 6.0 + n_rows * n_features * 12.0,
        })
    };
    specs.iter().map(estimate).collect::<Result<_, LaneError>>().map(LaneEvent::Estimated)
}

/// What training an autoencoder takes; `sizes`: images to train on, images to test on, values of an image, components.
pub(crate) fn estimate_rebuilding(spec: &str, sizes: [u32; 4], clock: &Clock) -> Result<LaneEvent, LaneError> {
    let values = rebuilding::values(spec)?;
    let (n_code, n_hidden, n_epochs) = (values[0], values[1], values[2]);
    let [n_train, n_test, n_features, n_components] = sizes.map(f64::from);
    let n_weights = if n_hidden > 0.0 { 2.0 * n_hidden * (n_features + n_code) } else { 2.0 * n_features * n_code };
    // Forward and both derivatives, but that by the images.
    let first_layer = n_features * if n_hidden > 0.0 { n_hidden } else { n_code };
    let epoch = n_train * (3.0 * n_weights - first_layer);
    // What is tested goes through once, its codes and scores once more; codes of all images go into a linear map to classes.
    let testing =
        n_test * (1.5 * n_weights + n_features * n_components) + n_train * (0.5 * n_weights + n_code * n_code);
    let seconds = seconds_per_madd(clock) * BESIDE_AUTOENCODER * n_epochs * (epoch + testing);
    // Bytes as they came and were handed on, images as numbers, components and scores; weights with their derivative and moments.
    let images = (n_train + n_test) * n_features * 10.0;
    let peak_bytes = images + n_components * (n_features * 12.0 + n_test * 8.0) + n_weights * 16.0;
    Ok(LaneEvent::Estimated(vec![Estimate { seconds, peak_bytes }]))
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
