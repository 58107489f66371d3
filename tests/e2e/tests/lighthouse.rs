//! How soon the page is there on a phone, by Lighthouse's mobile profile: a slow network and a slow processor, computed from what it
//! measures here. The one test with times in it: `cargo xtask test` runs it alone.
//!
//! What a task of the page takes is the processor's time for it, not the clock's: on the two cores of a small machine the browser's other
//! processes and the page's own worker wait for each other, which a phone's eight do not, and the clock then shows up to ten times as much.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use subspace_lab_e2e::site::Site;
use subspace_lab_e2e::{Outcome, variable};

const N_RUNS: usize = 3;

/// Where Lighthouse keeps the trace of what it has gathered.
const TRACE: &str = "defaultPass.trace.json";

/// One run's report.
fn run(site: &Site, folder: &Path) -> Outcome<Value> {
    let gathered = folder.display();
    lighthouse(site, &[&format!("--gather-mode={gathered}")])?;
    let trace = folder.join(TRACE);
    let by_the_clock = serde_json::from_slice(&fs::read(&trace)?)?;
    fs::write(&trace, by_processor_time(by_the_clock)?.to_string())?;
    serde_json::from_slice(&lighthouse(site, &[&format!("--audit-mode={gathered}"), "--output=json"])?)
        .map_err(Into::into)
}

/// What it prints.
fn lighthouse(site: &Site, more: &[&str]) -> Outcome<Vec<u8>> {
    let output = Command::new("node")
        .arg(variable("LIGHTHOUSE")?)
        .arg(site.url())
        .args(["--quiet", "--only-categories=performance,accessibility"])
        .arg("--chrome-flags=--headless=new --no-sandbox --disable-gpu")
        .args(more)
        .env("CHROME_PATH", variable("CHROMIUM")?)
        .output()?;
    if output.status.success() { Ok(output.stdout) } else { Err(String::from_utf8_lossy(&output.stderr).into()) }
}

/// A trace whose complete events last as long as the processor worked on them.
fn by_processor_time(mut trace: Value) -> Outcome<Value> {
    let events = trace["traceEvents"].as_array_mut().ok_or("a trace without events")?;
    let mut n_tasks = 0;
    for event in events.iter_mut().filter(|it| it["ph"] == "X") {
        let (Some(clock), Some(processor)) = (event["dur"].as_f64(), event["tdur"].as_f64()) else { continue };
        // Two clocks: what took no time at all may be longer by one of them.
        event["dur"] = json!(processor.min(clock));
        n_tasks += usize::from(event["name"] == "RunTask");
    }
    if n_tasks == 0 { Err("a trace without a task's processor time".into()) } else { Ok(trace) }
}

#[test]
fn on_a_phone_the_page_is_soon_there_stays_in_place_and_keeps_nobody_out() -> Outcome {
    let site = Site::start(&[])?;
    let folder = std::env::temp_dir().join(format!("subspace-lab-lighthouse-{}", std::process::id()));
    let reports = (0..N_RUNS).map(|_| run(&site, &folder)).collect::<Outcome<Vec<Value>>>();
    let _ = fs::remove_dir_all(&folder);
    let reports = reports?;
    let score = |name: &str| {
        reports.iter().map(|it| it["categories"][name]["score"].as_f64().unwrap_or(0.0)).collect::<Vec<_>>()
    };
    let figure = |name: &str| {
        reports
            .iter()
            .map(|it| it["audits"][name]["numericValue"].as_f64().unwrap_or(f64::INFINITY))
            .collect::<Vec<_>>()
    };
    let (largest, shift) = (figure("largest-contentful-paint"), figure("cumulative-layout-shift"));
    let (blocking, speed, open) = (figure("total-blocking-time"), score("performance"), score("accessibility"));
    let all = format!(
        "LCP {largest:?} ms, CLS {shift:?}, TBT {blocking:?} ms, performance {speed:?}, accessibility {open:?}"
    );
    println!("{all}");
    assert!(largest.iter().all(|it| *it <= 1800.0) && shift.iter().all(|it| *it <= 0.02), "{all}");
    assert!(open.iter().all(|it| *it >= 0.95), "{all}");
    // By the processor's time, to which what else runs on the machine adds little: 54 to 98 ms in 24 runs. So every run is held to it.
    assert!(blocking.iter().all(|it| *it <= 150.0) && speed.iter().all(|it| *it >= 0.95), "{all}");
    Ok(())
}
