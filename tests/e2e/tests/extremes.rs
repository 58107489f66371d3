//! Every noise at the extremes of every parameter: the worker in a browser and the engine natively agree. On the digits here, with
//! every noise as it is by default on few coloured pictures, and one of each way to solve on the tiles, whose matrices are the
//! largest; all of it on all sets, which takes some quarter of an hour more, with `--ignored`.

use subspace_lab_e2e::native::Native;
use subspace_lab_e2e::worker::Worker;
use subspace_lab_e2e::{Outcome, run};
use subspace_lab_protocol::noise::{CellScores, NoiseInfo, ScoreNoise};
use subspace_lab_protocol::{Event, Request};

/// What the tests against NumPy allow: `tests/noise.rs`.
const CHANGE_TOLERANCE: f32 = 0.005;
const IMPACT_TOLERANCE: f32 = 0.2;

/// Where rounding decides whether a figure exists, so many of a hundred K may differ.
const MOST_PERCENT: usize = 1;

/// Each noise with one parameter at its least or largest value and the others as they are by default; all different.
fn extremes(kinds: &[NoiseInfo]) -> Vec<String> {
    let mut specs: Vec<String> = kinds.iter().map(|kind| kind.id.clone()).collect();
    for kind in kinds {
        for parameter in &kind.parameters {
            let others = [parameter.min, parameter.max].into_iter().filter(|value| *value != parameter.default);
            specs.extend(others.map(|value| format!("{}:{}={value}", kind.id, parameter.key)));
        }
    }
    specs
}

fn agree(what: &str, found: &CellScores, expected: &CellScores) -> Outcome {
    assert_eq!(found.verdict, expected.verdict, "{what}");
    for (name, found, expected, tolerance) in [
        ("change", &found.change, &expected.change, CHANGE_TOLERANCE),
        ("impact", &found.impact_percent, &expected.impact_percent, IMPACT_TOLERANCE),
    ] {
        assert_eq!(found.len(), expected.len(), "{what}: {name}: dimensions that the noise leaves");
        let mut n_alone = 0;
        for (k, pair) in (1..).zip(found.iter().zip(expected)) {
            match pair {
                (Some(found), Some(expected)) => {
                    let off = (found - expected).abs();
                    assert!(off <= tolerance, "{what}: {name} at K = {k}: {found} in the browser, {expected} natively");
                }
                (None, None) => {}
                _ => n_alone += 1,
            }
        }
        assert!(n_alone * 100 <= found.len() * MOST_PERCENT, "{what}: {name} exists at {n_alone} K on one side only");
    }
    Ok(())
}

/// Which values of their parameters noises are compared at.
#[derive(Clone, Copy, PartialEq)]
enum At {
    /// One noise of each way to its optimum (`src/science/denoising/mod.rs`): those named.
    Routes([&'static str; 4]),
    Defaults,
    Extremes,
}

fn compare(set: &'static str, at: At) -> Outcome {
    run(async move {
        let mut native = Native::open(set)?;
        let mut worker = Worker::open(set).await?;
        let Event::Noises(kinds) = native.ask(Request::Noises)? else { return Err("no kinds of noise".into()) };
        let specs = match at {
            At::Routes(specs) => specs.map(str::to_owned).into(),
            At::Defaults => kinds.iter().map(|kind| kind.id.clone()).collect(),
            At::Extremes => extremes(&kinds),
        };
        for spec in specs {
            let ask = || Request::ScoreCell(ScoreNoise { spec: spec.clone(), seed: 1 });
            let (Event::CellScored(found), Event::CellScored(expected)) =
                (worker.ask(ask()).await?, native.ask(ask())?)
            else {
                return Err(format!("{set}, {spec}: no scores").into());
            };
            agree(&format!("{set}, {spec}"), &found, &expected)?;
        }
        Ok(())
    })
}

#[test]
fn on_digits() -> Outcome {
    compare("digits", At::Extremes)
}

#[test]
fn on_small_flowers() -> Outcome {
    compare("flowers-small", At::Defaults)
}

#[test]
fn on_the_tiles() -> Outcome {
    compare("satellite", At::Routes(["gaussian", "mask", "blur", "light"]))
}

#[test]
#[ignore = "a quarter of an hour: half of it solving for masks on the tiles, half drawing"]
fn at_the_extremes_on_the_large_sets() -> Outcome {
    ["flowers-small", "fashion", "flowers", "satellite"].into_iter().try_for_each(|set| compare(set, At::Extremes))
}
