//! A Rust toolchain that can build for wasm.

use std::process::Stdio;

use crate::Result;
use crate::process::{self, Environment};

/// rustup's name of the toolchain to use for wasm; `None` stands for the active one.
pub fn toolchain() -> Result<Option<String>> {
    if cfg!(windows) {
        let add = Environment::plain().with_toolchain(None);
        let mut add = add.command("rustup");
        add.args(["--quiet", "target", "add", "wasm32-unknown-unknown"]);
        process::run(add, "`rustup target add wasm32-unknown-unknown`")?;
        return Ok(None);
    }
    // The script says by itself what it installs.
    let mut script = Environment::plain().command("sh");
    script
        .arg("xtask/setup-wasm-target.sh")
        .stdin(Stdio::null())
        .stderr(Stdio::inherit());
    let output = script
        .output()
        .map_err(|error| process::not_started("setting up wasm", &script, &error))?;
    if !output.status.success() {
        return Err("without a compiler for wasm the page cannot be built.".into());
    }
    let name = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    Ok(Some(name).filter(|name| !name.is_empty()))
}
