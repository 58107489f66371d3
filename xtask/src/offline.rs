//! Tells a build's service worker (`static/sw.js`) which version it is and what it is made of, so that browsers keep exactly that.
//!
//! A page that is served while it changes gets the worker as it stands in the sources, of no version: it keeps nothing, and takes away what
//! an earlier build at the same address had kept.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use sha2::{Digest as _, Sha256};

use crate::{Result, build_id};

/// Set while the page is served and built again.
pub const CHANGES: &str = "SUBSPACE_LAB_CHANGES";

const WORKER: &str = "sw.js";
const PAGE: &str = "index.html";
const START_SCRIPT: &str = "src=\"./boot.js\"";

/// The set that the page opens with; others are kept once they were opened.
const FIRST_SET: &str = "samples/flowers-small.";
/// The language that the page opens in.
const FIRST_WORDS: &str = "words/en.txt";

/// Writes both into what trunk has staged, last of all.
pub fn write(staged: &Path) -> Result {
    let id = env::var(build_id::VARIABLE).map_err(|_| "`optimise` is a step of trunk's; use `cargo xtask build`.")?;
    // The start script keeps its name from build to build, as the workers' do.
    let page = staged.join(PAGE);
    change(&page, START_SCRIPT, &START_SCRIPT.replace(".js", &format!(".js?v={id}")))?;
    if env::var_os(CHANGES).is_some() {
        return Ok(());
    }
    let mut files = Vec::new();
    collect(staged, staged, &mut files).map_err(|error| format!("{} cannot be read: {error}.", staged.display()))?;
    let (mut needed, mut on_demand) = (BTreeMap::new(), BTreeMap::new());
    for file in files.iter().filter(|file| *file != Path::new(WORKER)) {
        let path = file.to_string_lossy().replace('\\', "/");
        let bytes = read(&staged.join(file))?;
        let of = if is_needed(&path) { &mut needed } else { &mut on_demand };
        // The page is asked for by its folder's address.
        of.insert(
            if path == PAGE { String::new() } else { path },
            (digest(&bytes), subspace_lab_host::content_type(file)),
        );
    }
    let worker = staged.join(WORKER);
    change(&worker, "const VERSION = null;", &format!("const VERSION = \"{id}\";"))?;
    change(&worker, "const NEEDED = {};", &format!("const NEEDED = {};", list(&needed)))?;
    change(&worker, "const ON_DEMAND = {};", &format!("const ON_DEMAND = {};", list(&on_demand)))
}

/// Whether the page needs a file to start and to open every step.
fn is_needed(path: &str) -> bool {
    let is_set = path.starts_with("samples/") && [".json", ".webp"].iter().any(|ending| path.ends_with(ending));
    let is_words = path.starts_with("words/");
    !(is_set || is_words) || path.starts_with(FIRST_SET) || path == FIRST_WORDS
}

/// SHA-256 in hexadecimal digits.
fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        // Writing to a text does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// As JavaScript has it.
fn list(files: &BTreeMap<String, (String, &str)>) -> String {
    let lines = files.iter().map(|(path, (digest, kind))| format!("  {path:?}: [{digest:?}, {kind:?}],\n"));
    format!("{{\n{}}}", lines.collect::<String>())
}

/// Files in a folder and those within it, relative to `root`.
fn collect(root: &Path, folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else {
            files.extend(path.strip_prefix(root).map(Path::to_owned));
        }
    }
    Ok(())
}

fn change(file: &Path, what: &str, with: &str) -> Result {
    let text = String::from_utf8_lossy(&read(file)?).into_owned();
    if !text.contains(what) {
        return Err(format!("{} has no `{what}` any more: see xtask/src/offline.rs.", file.display()));
    }
    fs::write(file, text.replace(what, with)).map_err(|error| format!("{} cannot be written: {error}.", file.display()))
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).map_err(|error| format!("{} cannot be read: {error}.", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_sets_and_languages_wait_until_they_are_asked_for() {
        for path in ["index.html", "page-0_bg.wasm", "words/en.txt", "samples/flowers-small.webp", "samples/README.md"]
        {
            assert!(is_needed(path), "{path}");
        }
        for path in ["samples/flowers.webp", "samples/digits.json", "words/ar-XB.txt"] {
            assert!(!is_needed(path), "{path}");
        }
    }

    #[test]
    fn digests_are_those_of_the_standard_and_lists_are_javascript() {
        let abc = digest(b"abc");
        assert_eq!(abc, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        let files = BTreeMap::from([(String::new(), (abc.clone(), "text/html; charset=utf-8"))]);
        assert_eq!(list(&files), format!("{{\n  \"\": [\"{abc}\", \"text/html; charset=utf-8\"],\n}}"));
        assert_eq!(list(&BTreeMap::new()), "{\n}");
    }

    #[test]
    fn the_sources_have_what_is_written_over() {
        let worker = fs::read_to_string(crate::places::root().join("static").join(WORKER)).expect("the worker");
        for what in ["const VERSION = null;", "const NEEDED = {};", "const ON_DEMAND = {};"] {
            assert_eq!(worker.matches(what).count(), 1, "{what}");
        }
    }
}
