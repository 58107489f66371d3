//! wasm-bindgen's command line, which has to be of the very version that the programs are compiled with.

use std::fs;
use std::path::PathBuf;

use super::cargo_install::{Package, folder_of};
use crate::{Result, places};

/// The folder for PATH; `None` if it is there already.
pub fn folder() -> Result<Option<PathBuf>> {
    let lock = fs::read_to_string(places::root().join("Cargo.lock"))
        .map_err(|error| format!("Cargo.lock cannot be read: {error}."))?;
    let version = locked_version(&lock, "wasm-bindgen").ok_or("Cargo.lock has no entry for wasm-bindgen.")?;
    folder_of(&Package {
        name: "wasm-bindgen-cli",
        version,
        folder: "wasm-bindgen",
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        // The package's own lock file has named a version that was withdrawn from the registry.
        locked: false,
        purpose: "connects Rust with the browser (about 1 minute, once)",
    })
}

/// The version of a package in the text of a Cargo.lock.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let value = |line: &'a str, key: &str| line.strip_prefix(key)?.strip_prefix(" = \"")?.strip_suffix('"');
    let mut lines = lock.lines();
    lines.find(|line| value(line, "name") == Some(package))?;
    lines.take_while(|line| !line.is_empty()).find_map(|line| value(line, "version"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"version = 4

[[package]]
name = "wasm-bindgen-backend"
version = "0.1.1"

[[package]]
name = "wasm-bindgen"
version = "0.2.130"
source = "registry"
dependencies = [
 "wasm-bindgen-macro",
]

[[package]]
name = "without-version"

[[package]]
name = "zip"
version = "9.8.0"
"#;

    #[test]
    fn the_version_is_that_of_the_exact_name() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(LOCK, "zip"), Some("9.8.0"));
        assert_eq!(locked_version(LOCK, "wasm"), None);
        assert_eq!(locked_version(LOCK, "without-version"), None);
    }

    #[test]
    fn line_ends_of_windows_do_not_matter() {
        let lock = LOCK.replace('\n', "\r\n");
        assert_eq!(locked_version(&lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(&lock, "without-version"), None);
    }
}
