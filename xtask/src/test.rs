//! Every check, in order, up to the first one that fails.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::args::Step;
use crate::process::{self, Environment};
use crate::tally::Tally;
use crate::tools::{self, browser, dask, geckodriver, scripts};
use crate::{Result, build, not_in_firefox, places};

/// What has tests as wasm, and what needs the built page.
const PAGE: &str = "subspace-lab-page";
const E2E: &str = "subspace-lab-e2e";
/// The tests that time the page.
const TIMED: &str = "lighthouse::";
const WASM: [&str; 2] = ["--target", "wasm32-unknown-unknown"];

pub fn test(only: Option<Step>) -> Result {
    let steps: Vec<Step> = only.map_or_else(|| Step::USUAL.to_vec(), |step| vec![step]);
    let start = Instant::now();
    let mut sum = Tally::default();
    let mut outcome = Ok(());
    for (index, &step) in steps.iter().enumerate() {
        println!("\n== {} of {}: {}: {}", index + 1, steps.len(), step.name(), title(step));
        let begun = Instant::now();
        let before = sum;
        let result = run(step, &mut sum);
        let time = seconds(begun.elapsed());
        if let Err(sentence) = result {
            println!("== {} FAILED after {time}", step.name());
            // A step that fails without a failing test, such as a warning of clippy's, counts as one.
            if sum.failed == before.failed {
                sum.failed += 1;
            }
            outcome = Err(format!("the step `{}` failed: {sentence}", step.name()));
            break;
        }
        println!("== {} passed in {time}", step.name());
    }
    println!("\nThe checks took {}.\n{sum}", seconds(start.elapsed()));
    outcome
}

const fn title(step: Step) -> &'static str {
    match step {
        Step::Fmt => "the layout of the code",
        Step::Clippy => "warnings, native and for wasm",
        Step::Native => "tests on this machine",
        Step::Wasm => "tests as wasm in a headless browser",
        Step::Build => "the page, in release mode",
        Step::E2e => "tests of the built page in headless browsers",
        Step::Firefox => "every test of the built page that Firefox can run",
    }
}

fn run(step: Step, sum: &mut Tally) -> Result {
    let host = Environment::plain();
    match step {
        Step::Fmt => process::run(host.cargo(&["fmt", "--all", "--check"]), "cargo fmt"),
        Step::Clippy => clippy(),
        Step::Native => {
            let others = build::WASM_PACKAGES.map(|package| ["--exclude", package]);
            let what = ["test", "--workspace", "--no-fail-fast", "--exclude", E2E];
            tests(dask::add_to(host).cargo(&[&what[..], others.as_flattened()].concat()), sum)
        }
        Step::Wasm => {
            let environment = browser::browser()?.add_to(tools::for_wasm_tests()?);
            let what = ["test", "--release", "--package", "subspace-lab-engine", "--test", "browser"];
            let page = ["--package", PAGE, "--bin", "page"];
            tests(environment.cargo(&[&what[..], &page, &WASM].concat()), sum)
        }
        Step::Build => build::build(),
        Step::E2e => {
            let environment = for_pages()?;
            let what = ["test", "--package", E2E, "--no-fail-fast"];
            // What is timed runs alone, before the others take both cores.
            let alone = tests(environment.cargo(&[&what[..], &["--test", "e2e", "--", TIMED]].concat()), sum);
            let others = tests(environment.cargo(&[&what[..], &["--", "--skip", TIMED]].concat()), sum);
            let left_out = [&not_in_firefox::CANNOT[..], &not_in_firefox::TOO_LONG].concat();
            alone.and(others).and(in_firefox(&environment, &left_out, sum))
        }
        Step::Firefox => in_firefox(&for_pages()?, &not_in_firefox::CANNOT, sum),
    }
}

/// What the tests of the built page need.
fn for_pages() -> Result<Environment> {
    let environment = browser::firefox()?.add_to_environment(browser_environment()?);
    let environment = scripts::add_to(geckodriver::geckodriver()?.add_to(environment))?;
    if !places::dist().join("index.html").is_file() {
        return Err("dist/ has no page; run `cargo xtask build` first.".into());
    }
    Ok(environment)
}

/// The tests of the page once more, in Firefox, without some.
fn in_firefox(environment: &Environment, left_out: &[not_in_firefox::LeftOut], sum: &mut Tally) -> Result {
    println!("\nThe same tests in Firefox, without these:");
    for (name, reason) in left_out {
        println!("  {name} {reason}");
    }
    let skipped: Vec<&str> = left_out.iter().flat_map(|(name, _)| ["--skip", name]).collect();
    let what = ["test", "--package", E2E, "--no-fail-fast", "--test", "e2e", "--"];
    let environment = environment.clone().with_variable("SUBSPACE_LAB_BROWSER", "firefox");
    tests(environment.cargo(&[&what[..], &skipped].concat()), sum)
}

fn clippy() -> Result {
    let strict = ["--", "--deny", "warnings"];
    let others = build::WASM_PACKAGES.map(|package| ["--exclude", package]);
    let host = [&["clippy", "--workspace", "--all-targets"], others.as_flattened()].concat();
    process::run(Environment::plain().cargo(&[&host[..], &strict].concat()), "cargo clippy")?;
    // In release mode, as everything for wasm: the macros are then compiled once for checks, tests and page.
    let these = build::WASM_PACKAGES.map(|package| ["--package", package]);
    let wasm = [&["clippy", "--release"], these.as_flattened(), &WASM, &strict].concat();
    process::run(tools::for_wasm_checks()?.cargo(&wasm), "cargo clippy for wasm")
}

/// What a program that drives the built page in a browser needs to know.
pub fn browser_environment() -> Result<Environment> {
    Ok(browser::browser()?.add_to(Environment::plain()).with_variable("SUBSPACE_LAB_DIST", places::dist()))
}

/// Runs `cargo test`, showing what it prints while counting its tests.
fn tests(mut command: Command, sum: &mut Tally) -> Result {
    let what = "cargo test";
    let mut child =
        command.stdout(Stdio::piped()).spawn().map_err(|error| process::not_started(what, &command, &error))?;
    if let Some(output) = child.stdout.take() {
        let mut shown = std::io::stdout().lock();
        for line in BufReader::new(output).split(b'\n') {
            let Ok(line) = line else { break };
            *sum += Tally::of_line(&String::from_utf8_lossy(&line));
            // Nobody may be reading any more; the count matters all the same.
            let _ = shown.write_all(&[&line[..], b"\n"].concat());
        }
    }
    let status = child.wait().map_err(|error| format!("{what} was lost: {error}."))?;
    if status.success() { Ok(()) } else { Err(format!("{what} failed ({status}).")) }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}
