//! Dask and what `examples/dask/moments.py` needs beside it, in a folder for `PYTHONPATH`.

use std::fs;
use std::path::Path;
use std::process::{self as system, Stdio};

use crate::process::{self, Environment};
use crate::{Result, places};

/// Pinned, and part of the folder's name.
const PACKAGES: [&str; 4] = ["dask==2026.8.0", "distributed==2026.8.0", "numpy==2.4.6", "pillow==13.0.0"];

/// What tells the tests where it is.
const VARIABLE: &str = "SUBSPACE_LAB_DASK";

/// Adds the folder to what tests see. Without Python, or what it needs to install, they say that they skip what needs it.
pub fn add_to(environment: Environment) -> Environment {
    match installed(&environment) {
        Ok(folder) => environment.with_variable(VARIABLE, folder),
        Err(sentence) => {
            println!("without Dask: {sentence}");
            environment
        }
    }
}

fn installed(environment: &Environment) -> Result<std::path::PathBuf> {
    let python = std::env::var_os("PYTHON").unwrap_or_else(|| "python3".into());
    let mut asked = environment.command(&python);
    asked.args(["-c", "import sys; print('python-%d.%d' % sys.version_info[:2])"]);
    let version = process::first_line(asked).ok_or("Python is not there.")?;
    let folder = places::tools()?.join(format!("dask-{}-{version}", &PACKAGES[0]["dask==".len()..]));
    if folder.is_dir() {
        return Ok(folder);
    }
    println!("installing Dask with pip for the tests of examples/dask (about half a minute, once)");
    // Elsewhere first: the final folder either is complete or does not exist.
    let unfinished = folder.with_extension(format!("unfinished-{}", system::id()));
    let done = install(environment, &python, &unfinished).and_then(|()| {
        fs::rename(&unfinished, &folder).map_err(|error| format!("{} cannot be made: {error}.", folder.display()))
    });
    if done.is_err() {
        let _ = fs::remove_dir_all(&unfinished);
    }
    done.map(|()| folder)
}

fn install(environment: &Environment, python: &std::ffi::OsStr, folder: &Path) -> Result {
    let mut command = environment.command(python);
    command
        .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--target"])
        .arg(folder)
        .args(PACKAGES)
        .env("PIP_ROOT_USER_ACTION", "ignore")
        .stdin(Stdio::null());
    process::run(command, "pip")
}
