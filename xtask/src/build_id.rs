//! One short id for everything that a build is made of.
//!
//! The page and its worker are two programs; the id, compiled into both, lets them notice that a cache has paired
//! programs of different builds.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Result;

/// The variable from which the programs take their id while they are compiled.
pub const VARIABLE: &str = "SUBSPACE_LAB_BUILD_ID";

const FILES: [&str; 2] = ["Cargo.lock", "index.html"];
const FOLDERS: [&str; 2] = ["src", "static"];

/// The id of what lies under `root` now.
pub fn build_id(root: &Path) -> Result<String> {
    let mut files: Vec<PathBuf> = FILES.iter().map(PathBuf::from).collect();
    for folder in FOLDERS {
        collect(root, Path::new(folder), &mut files).map_err(|error| format!("{folder}/ cannot be read: {error}."))?;
    }
    // With forward slashes, so that every system comes to the same id.
    let mut named: Vec<(String, PathBuf)> =
        files.into_iter().map(|file| (file.to_string_lossy().replace('\\', "/"), file)).collect();
    named.sort();

    let mut hash = Fnv::new();
    for (name, file) in named {
        let bytes = fs::read(root.join(file)).map_err(|error| format!("{name} cannot be read: {error}."))?;
        hash.add(name.as_bytes());
        hash.add(&[0]);
        hash.add(&bytes.len().to_le_bytes());
        hash.add(&bytes);
    }
    Ok(hash.hex())
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(root.join(folder))? {
        let entry = entry?;
        // An editor's or a system's own files are no part of the build.
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        let path = folder.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            collect(root, &path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

/// FNV-1a, 64 bits: not against malice, only against mix-ups.
pub struct Fnv(u64);

impl Fnv {
    pub const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    pub fn add(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    pub fn hex(&self) -> String {
        format!("{:016x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fnv_gives_the_published_values() {
        let of = |text: &str| {
            let mut hash = Fnv::new();
            hash.add(text.as_bytes());
            hash.hex()
        };
        assert_eq!(of(""), "cbf29ce484222325");
        assert_eq!(of("a"), "af63dc4c8601ec8c");
        assert_eq!(of("foobar"), "85944171f73967e8");
    }

    #[test]
    fn the_id_follows_contents_and_names_but_not_hidden_files() {
        let root = std::env::temp_dir().join(format!("xtask-build-id-{}", std::process::id()));
        let write = |name: &str, text: &str| {
            let file = root.join(name);
            fs::create_dir_all(file.parent().expect("a parent")).expect("a folder");
            fs::write(file, text).expect("a file");
        };
        let id = || build_id(&root).expect("an id");
        for name in ["Cargo.lock", "index.html", "src/page/main.rs", "static/style.css"] {
            write(name, name);
        }
        let first = id();
        assert_eq!(first.len(), 16);
        assert_eq!(id(), first, "the same contents");
        write("src/.main.rs.swp", "typing");
        write("notes.txt", "elsewhere");
        assert_eq!(id(), first, "nothing that counts has changed");
        write("src/page/main.rs", "other");
        let second = id();
        assert_ne!(second, first, "another content");
        fs::rename(root.join("src/page/main.rs"), root.join("src/page/lab.rs")).expect("renamed");
        assert_ne!(id(), second, "another name");
        fs::remove_dir_all(&root).expect("removed");
        assert!(build_id(&root).is_err(), "nothing there");
    }
}
