//! Dask and what `examples/dask/moments.py` needs beside it, in a folder for `PYTHONPATH`.

use super::pip::Packages;
use crate::process::Environment;

const PACKAGES: Packages<'_> = Packages {
    all: &["dask==2026.8.0", "distributed==2026.8.0", "numpy==2.4.6", "pillow==13.0.0"],
    folder: "dask",
    purpose: "for the tests of examples/dask (about half a minute, once)",
};

/// What tells the tests where it is.
const VARIABLE: &str = "SUBSPACE_LAB_DASK";

/// Adds the folder to what tests see. Without Python, or what it needs to install, they say that they skip what needs it.
pub fn add_to(environment: Environment) -> Environment {
    match PACKAGES.folder(&environment) {
        Ok(folder) => environment.with_variable(VARIABLE, folder),
        Err(sentence) => {
            println!("without Dask: {sentence}");
            environment
        }
    }
}
