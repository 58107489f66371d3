//! A Rust toolchain that can build for wasm.

use std::env;
use std::process::Stdio;

use crate::process::{self, Environment};
use crate::{Result, places};

/// The target's flags, which cargo adds to those in .cargo/config.toml.
const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// For every build for wasm. The same flags each time, since others would have everything compiled anew.
pub fn environment() -> Result<Environment> {
    let environment = Environment::plain()
        .with_toolchain(toolchain()?)
        // They would replace the target's flags, and are meant for this machine's processor and linker anyway.
        .without_variables(&["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS"]);
    let mut flags = env::var(FLAGS).unwrap_or_default();
    // The messages of panics name source files: without this, with the home folder of whoever built the page.
    let sources = places::cargo_home().map(|home| home.join("registry").join("src").display().to_string());
    if let Some(sources) = sources.filter(|sources| !sources.contains(char::is_whitespace)) {
        flags = format!("{flags} --remap-path-prefix={sources}=/cargo");
    }
    Ok(environment.with_variable(FLAGS, flags.trim()))
}

/// rustup's name of the toolchain to use; `None` stands for the active one.
fn toolchain() -> Result<Option<String>> {
    if cfg!(windows) {
        let mut add = Environment::plain().command("rustup");
        add.args(["--quiet", "target", "add", "wasm32-unknown-unknown"]);
        process::run(add, "`rustup target add wasm32-unknown-unknown`")?;
        return Ok(None);
    }
    // The script says by itself what it installs.
    let mut script = Environment::plain().command("sh");
    script.arg("xtask/setup-wasm-target.sh").stdin(Stdio::null()).stderr(Stdio::inherit());
    let output = script.output().map_err(|error| process::not_started("setting up wasm", &script, &error))?;
    if !output.status.success() {
        return Err("without a compiler for wasm the page cannot be built.".into());
    }
    let name = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    Ok(Some(name).filter(|name| !name.is_empty()))
}
