//! Every noise at the extremes of every parameter, on every built-in set: the worker in a browser and the engine natively agree.
//! It takes some ten minutes on two cores: half of it solving for masks on the tiles, half drawing.

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

fn compare(set: &'static str) -> Outcome {
    run(async move {
        let mut native = Native::open(set)?;
        let mut worker = Worker::open(set).await?;
        let Event::Noises(kinds) = native.ask(Request::Noises)? else { return Err("no kinds of noise".into()) };
        for spec in extremes(&kinds) {
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
    compare("digits")
}

#[test]
fn on_fashion() -> Outcome {
    compare("fashion")
}

#[test]
fn on_flowers() -> Outcome {
    compare("flowers")
}

#[test]
fn on_small_flowers() -> Outcome {
    compare("flowers-small")
}

#[test]
fn on_satellite() -> Outcome {
    compare("satellite")
}
