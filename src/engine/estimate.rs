//! How long and how much: predictions from a short calibration on this device.

use subspace_lab_protocol::event::Estimate;
use subspace_lab_science::steps::{Listener, finish};
use subspace_lab_science::{Depth, ImageSet, ImageShape, Pca, Preprocessing, Split, Stage, Steps, cost, seeds};

use crate::Clock;
use crate::session::Session;

/// Speed of this device at the kinds of work that a fit does.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DeviceSpeed {
    /// Seconds per multiply-add of the f32 moments.
    moment_seconds: f64,
    /// Seconds per multiply-add of products in f64, as the decomposition is counted in them.
    eigen_seconds: f64,
}

/// Side of the eigen problem that is timed: long enough for a clock of 0.1 ms, short enough to go unnoticed.
const N_FEATURES: usize = 192;
const N_SAMPLES: usize = 1024;

/// What comes beside the work that is counted: passes over the images, telling how far it is.
const START_SECONDS: f64 = 0.001;

/// What clocks of browsers tell apart.
const LEAST_SECONDS: f64 = 1e-4;

/// Multiply-adds of a product that take as long as one of a small decomposition.
const EIGEN_WEIGHT: usize = 4;

/// The least of several runs counts: a browser runs fresh code slowly and replaces it after a while. So it goes on until some runs in a
/// row were no faster by [`FASTER`] than the ones before.
const N_SETTLED: usize = 4;
const FASTER: f64 = 0.95;
const MAX_RUNS: usize = 32;
const MIN_SECONDS: f64 = 0.15;
const MAX_SECONDS: f64 = 0.4;

/// A first analysis in a browser takes longer than the least of many by about as much: some of its code is fresh.
const FRESH: f64 = if cfg!(target_arch = "wasm32") { 1.2 } else { 1.0 };

/// Measured once per engine.
/// `None` if it was cancelled.
pub(crate) async fn device_speed(session: &mut Session, clock: &Clock, steps: &mut Steps<'_>) -> Option<DeviceSpeed> {
    if session.device_speed.is_none() {
        session.device_speed = Some(DeviceSpeed::measure(clock, steps).await?);
    }
    session.device_speed
}

/// Notes when the stages of a fit begin and end. It lets nobody else in meanwhile: their time would count.
struct Times<'a> {
    clock: &'a Clock,
    /// When a stage was first and last heard of.
    stages: Vec<(Stage, f64, f64)>,
}

impl Times<'_> {
    fn of(&self, stage: Stage) -> f64 {
        let heard = self.stages.iter().find(|(it, ..)| *it == stage);
        heard.map_or(0.0, |(_, first, last)| last - first).max(LEAST_SECONDS)
    }
}

impl Listener for Times<'_> {
    fn hear(&mut self, stage: Stage, _: usize, _: usize) {
        let now = (self.clock)();
        match self.stages.last_mut().filter(|(it, ..)| *it == stage) {
            Some((_, _, last)) => *last = now,
            None => self.stages.push((stage, now, now)),
        }
    }
}

impl DeviceSpeed {
    /// Times fits of 1,024 random images of 192 values, stage by stage; at most some 0.4 s. `None` if it was cancelled.
    async fn measure(clock: &Clock, steps: &mut Steps<'_>) -> Option<Self> {
        let cost = cost::fit(N_SAMPLES, N_FEATURES, Depth::Eight);
        let (mut moments, mut eigen) = (f64::INFINITY, f64::INFINITY);
        let set = random_set();
        let (start, mut n_settled) = (clock(), 0);
        for _ in 0..MAX_RUNS {
            let before = (moments, eigen);
            steps.spend(cost.eigen_madds as usize * EIGEN_WEIGHT).await?;
            let mut times = Times { clock, stages: Vec::new() };
            if let Some(set) = &set {
                // A random set has variance, so this cannot fail; if it did, the times would be missing.
                let _ = finish(Pca::fit(set, Preprocessing::default(), &mut Steps::told_to(&mut times)));
            }
            moments = moments.min(times.of(Stage::Moments));
            eigen = eigen.min(times.of(Stage::Eigen));
            let is_faster = moments < FASTER * before.0 || eigen < FASTER * before.1;
            n_settled = if is_faster { 0 } else { n_settled + 1 };
            let seconds = clock() - start;
            if n_settled >= N_SETTLED && seconds > MIN_SECONDS || seconds > MAX_SECONDS {
                break;
            }
        }
        Some(Self { moment_seconds: moments / cost.moment_madds, eigen_seconds: eigen / cost.eigen_madds })
    }

    /// Of analysing images, or moments that are there already.
    pub(crate) fn estimate(&self, (n_samples, n_features): (usize, usize), depth: Depth, of_moments: bool) -> Estimate {
        let cost =
            if of_moments { cost::fit_of_sums(n_samples, n_features) } else { cost::fit(n_samples, n_features, depth) };
        Estimate {
            seconds: START_SECONDS
                + FRESH * cost.moment_madds * self.moment_seconds
                + FRESH * (cost.eigen_madds + cost.component_madds) * self.eigen_seconds,
            peak_bytes: cost.peak_bytes,
        }
    }
}

impl DeviceSpeed {
    /// Of solving for a noise: all of it is work of the kind of the decomposition.
    pub(crate) fn of_noise(&self, cost: &cost::NoiseCost) -> Estimate {
        Estimate { seconds: cost.madds * self.eigen_seconds, peak_bytes: cost.peak_bytes }
    }
}

fn random_set() -> Option<ImageSet> {
    let mut stream = seeds::stream(0, "calibration", 0);
    let pixels: Vec<u8> = (0..N_SAMPLES * N_FEATURES).map(|_| seeds::below(&mut stream, 256) as u8).collect();
    let shape = ImageShape { n_channels: 1, height_px: 1, width_px: N_FEATURES };
    ImageSet::new("calibration", shape, pixels, None, Split { n_train: N_SAMPLES, n_held_out: 0 }, 255).ok()
}
