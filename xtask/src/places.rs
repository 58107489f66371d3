//! Where things lie.

use std::env;
use std::path::{Path, PathBuf};

use crate::Result;

/// The workspace's root.
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// Where trunk puts the finished page.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The folder of the installed tools: the user's, not the project's, so that another checkout and `cargo clean`
/// leave six minutes of compiling alone.
pub fn tools() -> Result<PathBuf> {
    let cache = if cfg!(windows) {
        variable("LOCALAPPDATA")
    } else {
        variable("XDG_CACHE_HOME").or_else(|| Some(variable("HOME")?.join(".cache")))
    };
    match cache {
        Some(cache) => Ok(cache.join("subspace-lab").join("tools")),
        None => Err("there is no place for the tools: set XDG_CACHE_HOME or HOME (on Windows LOCALAPPDATA).".into()),
    }
}

/// Cargo's own folder.
pub fn cargo_home() -> Option<PathBuf> {
    let home = || Some(variable(if cfg!(windows) { "USERPROFILE" } else { "HOME" })?.join(".cargo"));
    variable("CARGO_HOME").or_else(home)
}

/// A folder from the environment; an empty or relative value counts as none.
fn variable(name: &str) -> Option<PathBuf> {
    env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute())
}

/// The file that a command name stands for: on PATH, with Windows' endings.
pub fn find_on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).find_map(|folder| find_in(&folder, name))
}

/// The executable file of this name in a folder.
pub fn find_in(folder: &Path, name: &str) -> Option<PathBuf> {
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd", ".bat"] } else { &[""] };
    endings.iter().map(|ending| folder.join(format!("{name}{ending}"))).find(|file| is_executable(file))
}

#[cfg(unix)]
fn is_executable(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    file.metadata().is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_executable(file: &Path) -> bool {
    file.is_file()
}
