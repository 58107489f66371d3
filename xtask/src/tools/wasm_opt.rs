//! wasm-opt, which shrinks the finished programs. The only tool that may be missing.

use std::path::{Path, PathBuf};

use super::{BINARYEN, npm};
use crate::process::{self, Environment};
use crate::{Result, places};

/// Names the program to trunk's hook; not set if there is none.
pub const VARIABLE: &str = "SUBSPACE_LAB_WASM_OPT";

/// Older ones (Debian 12 has 108) turn wasm-bindgen's table of references into one of functions without a word, and
/// the page dies at its start.
const OLDEST: u32 = 120;

/// The program; `None`, after saying so, where there is no way to one.
pub fn program() -> Result<Option<PathBuf>> {
    if let Some(users) = places::find_on_path("wasm-opt").filter(|program| is_new_enough(program)) {
        return Ok(Some(users));
    }
    let folder = places::tools()?.join(format!("binaryen-{BINARYEN}"));
    let ours = || places::find_in(&folder.join("node_modules").join(".bin"), "wasm-opt").filter(|p| is_new_enough(p));
    if let Some(ours) = ours() {
        return Ok(Some(ours));
    }
    println!("installing wasm-opt {BINARYEN}: makes the page's download smaller (a few seconds, once)");
    let installed = npm::install(&folder, &format!("binaryen@{BINARYEN}.0.0"));
    let installed = installed.and_then(|()| ours().ok_or_else(|| "it does not run".into()));
    if let Err(reason) = &installed {
        println!(
            "building without wasm-opt ({reason}): the page works, but its download is larger; to change that, put \
             wasm-opt {OLDEST} or newer on PATH (npm install --global binaryen@{BINARYEN}.0.0)"
        );
    }
    Ok(installed.ok())
}

fn is_new_enough(program: &Path) -> bool {
    let mut ask = Environment::plain().command(program);
    ask.arg("--version");
    process::first_line(ask).and_then(|line| version(&line)).is_some_and(|version| version >= OLDEST)
}

/// From e.g. `wasm-opt version 132 (version_132)`.
fn version(line: &str) -> Option<u32> {
    line.strip_prefix("wasm-opt version ")?.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_read_from_both_forms() {
        assert_eq!(version("wasm-opt version 132 (version_132)"), Some(132));
        assert_eq!(version("wasm-opt version 108"), Some(108));
        assert_eq!(version("something else 132"), None);
    }
}
