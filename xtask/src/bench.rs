//! Timings, pictures and long visits: programs that drive the built page in a browser.

use crate::process::{self, Environment};
use crate::{Result, build, test};

/// The computations natively, then in the browser.
pub fn bench() -> Result {
    process::run(Environment::plain().cargo(&["bench", "--package", "subspace-lab"]), "the native bench")?;
    in_browser("browser_bench", &[], "the bench in the browser")
}

/// The example of the first paint and the screenshots of the README.
pub fn pictures() -> Result {
    in_browser("pictures", &[], "making the pictures")
}

/// A long visit at random from a seed.
pub fn soak(minutes: u32, seed: u64) -> Result {
    let (minutes, seed) = (minutes.to_string(), seed.to_string());
    in_browser("soak", &["--minutes", &minutes, "--seed", &seed], "the long visit")
}

fn in_browser(program: &str, arguments: &[&str], what: &str) -> Result {
    let environment = test::browser_environment()?;
    build::build()?;
    let words = ["run", "--package", "subspace-lab-e2e", "--bin", program, "--"];
    process::run(environment.cargo(&[&words, arguments].concat()), what)
}
