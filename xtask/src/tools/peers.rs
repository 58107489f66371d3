//! What the bench compares with: NumPy, SciPy and scikit-learn for Python, ml-pca for browsers.

use super::npm;
use super::pip::Packages;
use crate::process::Environment;
use crate::{Result, places};

const PYTHON: Packages<'_> = Packages {
    all: &["numpy==2.4.6", "scipy==1.17.1", "scikit-learn==1.9.1", "threadpoolctl==3.8.0"],
    folder: "peers",
    purpose: "and SciPy and scikit-learn for the bench (about half a minute, once)",
};

const ML_PCA: &str = "ml-pca";
const ML_PCA_VERSION: &str = "4.1.1";

/// Where the packages of npm lie, for the bench in the browser.
const VARIABLE: &str = "SUBSPACE_LAB_NODE_MODULES";

/// Tells children where all of them are; installs what is not there yet. Python's libraries choose their kernels themselves.
pub fn add_to(environment: Environment) -> Result<Environment> {
    let python = PYTHON.folder(&environment)?;
    let folder = places::tools()?.join(format!("{ML_PCA}-{ML_PCA_VERSION}"));
    let modules = folder.join("node_modules");
    if !modules.join(ML_PCA).is_dir() {
        println!(
            "installing {ML_PCA} {ML_PCA_VERSION}: what the bench in the browser compares with (a few seconds, once)"
        );
        npm::install(&folder, &format!("{ML_PCA}@{ML_PCA_VERSION}"))
            .map_err(|reason| format!("the bench needs {ML_PCA}: {reason}. npm has to be on PATH."))?;
    }
    Ok(environment
        .with_variable("PYTHONPATH", python)
        .with_variable(VARIABLE, modules)
        .without_variables(&["OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"]))
}
