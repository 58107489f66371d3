//! Programs that come from crates.io.

use std::fs;
use std::path::{Path, PathBuf};

use crate::process::{self, Environment};
use crate::{Result, places};

pub struct Package<'a> {
    /// Its name on crates.io.
    pub name: &'a str,
    pub version: &'a str,
    /// What its folder is called, before the version.
    pub folder: &'a str,
    /// What it installs; the first tells the version.
    pub programs: &'a [&'a str],
    pub locked: bool,
    pub purpose: &'a str,
}

/// The folder to put on PATH; `None` where the user's PATH has the version already.
pub fn folder_of(package: &Package<'_>) -> Result<Option<PathBuf>> {
    let tools = places::tools()?;
    let root = tools.join(format!("{}-{}", package.folder, package.version));
    let bin = root.join("bin");
    if is_complete(&bin, package) {
        return Ok(Some(bin));
    }
    let users = places::find_on_path(package.programs[0]);
    if users.as_deref().and_then(Path::parent).is_some_and(|folder| is_complete(folder, package)) {
        return Ok(None);
    }

    println!("installing {} {}: {}", package.name, package.version, package.purpose);
    process::make_folder(&root)?;
    // Compiled beside the tools, so that an interrupted installation goes on where it was.
    let building = tools.join("building").join(format!("{}-{}", package.folder, package.version));
    let version = format!("={}", package.version);
    let mut install = Environment::plain().cargo(&["install", package.name, "--version", &version, "--force"]);
    if package.locked {
        install.arg("--locked");
    }
    install
        .arg("--root")
        .arg(&root)
        .current_dir(&tools)
        .env("CARGO_TARGET_DIR", &building)
        // Twice as fast to compile, and the tools are fast enough.
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
    process::run(install, &format!("installing {}", package.name)).map_err(|sentence| {
        format!(
            "{sentence} It can be done by hand: cargo install {} --version {version}{} (then it is found on PATH).",
            package.name,
            if package.locked { " --locked" } else { "" },
        )
    })?;
    if !is_complete(&bin, package) {
        return Err(format!(
            "{} {} was installed into {}, but does not run.",
            package.name,
            package.version,
            bin.display()
        ));
    }
    // Hundreds of megabytes that nobody needs any more; if they cannot be removed, nothing is lost.
    let _ = fs::remove_dir_all(&building);
    Ok(Some(bin))
}

/// Whether all programs are there and the first one runs and says the right version.
fn is_complete(folder: &Path, package: &Package<'_>) -> bool {
    let programs: Option<Vec<PathBuf>> =
        package.programs.iter().map(|program| places::find_in(folder, program)).collect();
    let Some(first) = programs.as_deref().and_then(<[PathBuf]>::first) else {
        return false;
    };
    let mut ask = Environment::plain().command(first);
    ask.arg("--version");
    process::first_line(ask).is_some_and(|line| line.split_whitespace().nth(1) == Some(package.version))
}
