//! Firefox's driver, for the tests that Firefox runs as Chromium does.

use std::env;
use std::path::PathBuf;

use super::GECKODRIVER;
use super::cargo_install::{Package, folder_of};
use crate::process::Environment;
use crate::{Result, places};

const PROGRAM: &str = "geckodriver";
const VARIABLE: &str = "GECKODRIVER";

/// The program.
pub struct GeckoDriver(PathBuf);

impl GeckoDriver {
    /// Tells the tests where it is.
    pub fn add_to(self, environment: Environment) -> Environment {
        environment.with_variable(VARIABLE, self.0)
    }
}

/// That which the variable names, else Mozilla's own from crates.io.
pub fn geckodriver() -> Result<GeckoDriver> {
    if let Some(named) = env::var_os(VARIABLE).map(PathBuf::from).filter(|file| file.is_file()) {
        return Ok(GeckoDriver(named));
    }
    let folder = folder_of(&Package {
        name: PROGRAM,
        version: GECKODRIVER,
        folder: PROGRAM,
        programs: &[PROGRAM],
        locked: true,
        purpose: "drives Firefox in the tests (about 2 minutes, once)",
    })?;
    let found = folder.map_or_else(|| places::find_on_path(PROGRAM), |folder| places::find_in(&folder, PROGRAM));
    found.map(GeckoDriver).ok_or_else(|| format!("{PROGRAM} was installed, but is not found."))
}
