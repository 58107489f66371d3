//! Running other programs.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use crate::{Result, places};

/// What the children see on top of the user's environment.
#[derive(Clone, Default)]
pub struct Environment {
    /// Folders that go before the user's PATH.
    path: Vec<PathBuf>,
    /// The rustup toolchain; `None` leaves the active one.
    toolchain: Option<String>,
    variables: Vec<(String, OsString)>,
    removed: Vec<&'static str>,
}

impl Environment {
    /// The user's environment as it is.
    pub fn plain() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn with_folder(mut self, folder: Option<PathBuf>) -> Self {
        self.path.extend(folder);
        self
    }

    #[must_use]
    pub fn with_variable(mut self, name: &str, value: impl Into<OsString>) -> Self {
        self.variables.push((name.into(), value.into()));
        self
    }

    #[must_use]
    pub fn without_variables(mut self, names: &[&'static str]) -> Self {
        self.removed.extend(names);
        self
    }

    /// Builds by another toolchain have to reach cargo through rustup's proxy, which may not be the first cargo on
    /// PATH inside of `cargo run`.
    #[must_use]
    pub fn with_toolchain(mut self, toolchain: Option<String>) -> Self {
        if toolchain.is_some() {
            self.path.extend(rustup_folder());
        }
        self.toolchain = toolchain;
        self
    }

    /// A child in the workspace's root.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(places::root());
        for (name, _) in env::vars_os() {
            if is_cargos_own(&name) {
                command.env_remove(name);
            }
        }
        for name in &self.removed {
            command.env_remove(name);
        }
        let mut path = self.path.clone();
        if let Some(users) = env::var_os("PATH") {
            path.extend(env::split_paths(&users));
        }
        if let Ok(path) = env::join_paths(path) {
            command.env("PATH", path);
        }
        if let Some(toolchain) = &self.toolchain {
            command.env("RUSTUP_TOOLCHAIN", toolchain);
            command.env_remove("RUSTUP_TOOLCHAIN_SOURCE");
        }
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command
    }

    /// `cargo` with these words.
    pub fn cargo(&self, words: &[&str]) -> Command {
        let mut command = self.command("cargo");
        command.args(words);
        command
    }
}

/// What `cargo run` tells about the package `xtask`, which its children would take for their own; above all `CARGO`,
/// the active toolchain's cargo, where another toolchain's is wanted.
fn is_cargos_own(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    name == "CARGO"
        || name == "OUT_DIR"
        || ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_"].iter().any(|start| name.starts_with(start))
}

fn rustup_folder() -> Option<PathBuf> {
    places::cargo_home()
        .map(|home| home.join("bin"))
        .filter(|folder| places::find_in(folder, "rustup").is_some())
        .or_else(|| Some(places::find_on_path("rustup")?.parent()?.to_path_buf()))
}

/// Runs a child to its end with its output shown. `what` is the subject of the sentence if it fails.
pub fn run(mut command: Command, what: &str) -> Result {
    let status = command.status().map_err(|error| not_started(what, &command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("{what} failed ({status}).")) }
}

/// The first line that a child prints, if it can be run and succeeds.
pub fn first_line(mut command: Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout);
    output.status.success().then(|| text.lines().next().unwrap_or_default().trim().to_owned())
}

pub fn not_started(what: &str, command: &Command, error: &std::io::Error) -> String {
    format!("{what} failed: `{}` could not be started: {error}.", command.get_program().to_string_lossy())
}

/// Makes a folder with all above it.
pub fn make_folder(folder: &Path) -> Result {
    fs::create_dir_all(folder).map_err(|error| format!("the folder {} cannot be made: {error}.", folder.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_cargo_says_about_xtask_is_taken_away() {
        for name in ["CARGO", "CARGO_MANIFEST_DIR", "CARGO_PKG_NAME", "OUT_DIR"] {
            assert!(is_cargos_own(OsStr::new(name)), "{name}");
        }
        for name in
            ["CARGO_HOME", "CARGO_TARGET_DIR", "CARGO_TERM_COLOR", "CARGO_NET_OFFLINE", "RUSTUP_TOOLCHAIN", "PATH"]
        {
            assert!(!is_cargos_own(OsStr::new(name)), "{name}");
        }
    }

    #[test]
    fn folders_go_before_the_users_path() {
        let command = Environment::plain().with_folder(Some(PathBuf::from("/tools"))).command("x");
        let path = command.get_envs().find(|(name, _)| *name == "PATH").and_then(|(_, value)| value).expect("a PATH");
        assert_eq!(env::split_paths(path).next(), Some(PathBuf::from("/tools")));
    }
}
