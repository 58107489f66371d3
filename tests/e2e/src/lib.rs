//! Drives the built page in a real browser over WebDriver: what a person would do, and what they would see.
//!
//! `cargo xtask` tells where page and browsers are: the variables `SUBSPACE_LAB_DIST`, `CHROMIUM`,
//! `CHROMEDRIVER`, `FIREFOX` and `GECKODRIVER`; and which of them the tests run in: `SUBSPACE_LAB_BROWSER`.

pub mod browser;
mod chromium;
mod driver;
pub mod firefox;
pub mod native;
pub mod page;
pub mod site;
pub mod soak;
pub mod worker;

use std::error::Error;
use std::future::Future;

/// What goes wrong in a test ends it, with its message.
pub type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

/// Runs one test or program.
///
/// # Errors
/// Those of `work`.
pub fn run<T>(work: impl Future<Output = Outcome<T>>) -> Outcome<T> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(work)
}

/// The value of a variable that `cargo xtask` sets.
///
/// # Errors
/// A sentence that names the command to use.
pub fn variable(name: &str) -> Outcome<String> {
    std::env::var(name).map_err(|_| format!("{name} is not set; use `cargo xtask test --only e2e`").into())
}
