//! Packages of Python, each list of them in a folder for `PYTHONPATH`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{self as system, Stdio};

use crate::process::{self, Environment};
use crate::{Result, places};

/// Pinned packages; the first one names the folder.
pub struct Packages<'a> {
    pub all: &'a [&'a str],
    /// Prefix of the folder's name.
    pub folder: &'a str,
    /// What they are installed for, with the time it takes.
    pub purpose: &'a str,
}

impl Packages<'_> {
    /// The folder; installs what is not there.
    pub fn folder(&self, environment: &Environment) -> Result<PathBuf> {
        let python = std::env::var_os("PYTHON").unwrap_or_else(|| "python3".into());
        let mut asked = environment.command(&python);
        asked.args(["-c", "import sys; print('python-%d.%d' % sys.version_info[:2])"]);
        let python_version = process::first_line(asked).ok_or("Python is not there.")?;
        let version = self.all[0].split("==").nth(1).unwrap_or_default();
        let folder = places::tools()?.join(format!("{}-{version}-{python_version}", self.folder));
        if folder.is_dir() {
            return Ok(folder);
        }
        println!("installing {} with pip {}", self.all[0], self.purpose);
        // Elsewhere first: the final folder either is complete or does not exist.
        let unfinished = folder.with_extension(format!("unfinished-{}", system::id()));
        let done = self.install(environment, &python, &unfinished).and_then(|()| {
            fs::rename(&unfinished, &folder).map_err(|error| format!("{} cannot be made: {error}.", folder.display()))
        });
        if done.is_err() {
            let _ = fs::remove_dir_all(&unfinished);
        }
        done.map(|()| folder)
    }

    fn install(&self, environment: &Environment, python: &std::ffi::OsStr, folder: &Path) -> Result {
        let mut command = environment.command(python);
        command
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--target"])
            .arg(folder)
            .args(self.all)
            .env("PIP_ROOT_USER_ACTION", "ignore")
            .stdin(Stdio::null());
        process::run(command, "pip")
    }
}
