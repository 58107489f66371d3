//! Timings, and the example that is computed beforehand.

use crate::process::{self, Environment};
use crate::{Result, build, test};

/// The computations natively, then in the browser.
pub fn bench() -> Result {
    process::run(Environment::plain().cargo(&["bench", "--package", "subspace-lab"]), "the native bench")?;
    let environment = test::browser_environment()?;
    build::build()?;
    let words = ["run", "--release", "--package", "subspace-lab-e2e", "--bin", "browser_bench"];
    process::run(environment.cargo(&words), "the bench in the browser")
}

/// The example that the page shows before it has computed anything, made by the command line program.
pub fn hero() -> Result {
    let words = ["run", "--release", "--package", "subspace-lab", "--", "hero", "--out", "static/hero"];
    process::run(Environment::plain().cargo(&words), "computing the example")
}
