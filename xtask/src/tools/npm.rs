//! Packages of npm, each into a folder of its own.

use std::fs;
use std::path::Path;
use std::process::{self as system, Stdio};

use super::apt;
use crate::process::{self, Environment};
use crate::{Result, places};

/// Installs a package, such as `binaryen@132.0.0`, into a folder that does not exist or is of no use.
pub fn install(folder: &Path, package: &str) -> Result {
    let npm = match places::find_on_path("npm") {
        Some(npm) => npm,
        None if apt::is_usable() => {
            println!("installing npm with apt-get: fetches {package} (about 1 minute, once)");
            apt::install(&["npm"]).map_err(|said| format!("apt-get could not install npm: {said}"))?;
            places::find_on_path("npm").ok_or("npm is not found")?
        }
        None => return Err("npm is not there to fetch it".into()),
    };
    // Elsewhere first: the final folder either is complete or does not exist.
    let unfinished = folder.with_extension(format!("unfinished-{}", system::id()));
    process::make_folder(&unfinished)?;
    let mut command = Environment::plain().command(npm);
    command
        .args(["install", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error", "--prefix"])
        .arg(&unfinished)
        .arg(package)
        .current_dir(&unfinished)
        .stdin(Stdio::null())
        .stdout(Stdio::null());
    let done =
        process::run(command, "npm").map_err(|sentence| sentence.trim_end_matches('.').to_owned()).and_then(|()| {
            // What is there was of no use, or this would not have been asked for.
            let _ = fs::remove_dir_all(folder);
            fs::rename(&unfinished, folder).map_err(|error| format!("{} cannot be made: {error}", folder.display()))
        });
    if done.is_err() {
        let _ = fs::remove_dir_all(&unfinished);
    }
    done
}
