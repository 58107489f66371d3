//! The last step of each build, called by trunk as a hook: splits the programs of page and engine, makes the wasm files smaller before they are
//! published, puts catalogues of languages beside them, lists all of it for the service worker, and makes
//! one file of it.
//!
//! Trunk could run wasm-opt by itself, but then would not build at all without it.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{env, fs};

use crate::build_id::Fnv;
use crate::process::{self, Environment};
use crate::tools::wasm_opt;
use crate::{Result, offline, places, single_file, split, words};

/// What rustc lets its wasm use; wasm-opt must not use more, since not every browser has it.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-simd",
];

/// The wasm files that trunk has staged.
pub fn staged() -> Result {
    let folder = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or("`optimise` is a step of trunk's; use `cargo xtask build`.")?;
    words::write(&folder.join("words"))?;
    split::page(&folder)?;
    split::engine(&folder)?;
    let entries = fs::read_dir(&folder).map_err(|error| format!("{} cannot be read: {error}.", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "wasm"));
    files.sort();

    let program = env::var_os(wasm_opt::VARIABLE).filter(|program| !program.is_empty());
    let mut cache = Cache::open()?;
    for file in files {
        let before = read(&file)?;
        let start = Instant::now();
        let after = match &program {
            Some(program) => optimised(program, &file, &before, &mut cache)?,
            None => without_names(&before).unwrap_or_else(|| before.clone()),
        };
        fs::write(&file, &after).map_err(|error| format!("{} cannot be written: {error}.", file.display()))?;
        println!(
            "{}: {} -> {} KB in {:.1} s",
            file.file_name().unwrap_or_default().to_string_lossy(),
            before.len().div_ceil(1000),
            after.len().div_ceil(1000),
            start.elapsed().as_secs_f64()
        );
    }
    cache.forget_the_rest();
    offline::write(&folder)?;
    single_file::write(&folder)
}

/// By wasm-opt, or from the cache if it has done this file before.
fn optimised(program: &OsString, file: &Path, before: &[u8], cache: &mut Cache) -> Result<Vec<u8>> {
    // The workers compute; the page is better small.
    let is_page = file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("page"));
    let level = if is_page { "-Oz" } else { "-O3" };
    let mut hash = Fnv::new();
    hash.add(program.as_encoded_bytes());
    hash.add(level.as_bytes());
    FEATURES.iter().for_each(|feature| hash.add(feature.as_bytes()));
    hash.add(before);

    let known = cache.entry(&hash.hex());
    if !known.is_file() {
        let unfinished = known.with_extension("unfinished");
        let mut command = Environment::plain().command(program);
        command.args([level, "--strip-debug", "--strip-producers"]).args(FEATURES).arg(file).arg("-o").arg(&unfinished);
        process::run(command, "wasm-opt")?;
        fs::rename(&unfinished, &known).map_err(|error| format!("{} cannot be made: {error}.", known.display()))?;
    }
    read(&known)
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).map_err(|error| format!("{} cannot be read: {error}.", file.display()))
}

/// Results by what they were made from, so that an unchanged program costs nothing on the next start.
struct Cache {
    folder: PathBuf,
    used: BTreeSet<PathBuf>,
}

impl Cache {
    fn open() -> Result<Self> {
        let folder = places::root().join("target").join("wasm-opt");
        process::make_folder(&folder)?;
        Ok(Self { folder, used: BTreeSet::new() })
    }

    fn entry(&mut self, key: &str) -> PathBuf {
        let file = self.folder.join(format!("{key}.wasm"));
        self.used.insert(file.clone());
        file
    }

    fn forget_the_rest(self) {
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            if !self.used.contains(&entry.path()) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

/// The file without the sections that only name functions and compilers, which is most of what wasm-opt would save.
/// `None` if this is no wasm.
pub fn without_names(wasm: &[u8]) -> Option<Vec<u8>> {
    let (header, mut rest) = wasm.split_at_checked(8)?;
    if !header.starts_with(b"\0asm") {
        return None;
    }
    let mut kept = header.to_vec();
    while let Some((&id, after_id)) = rest.split_first() {
        let (size, body) = leb128(after_id)?;
        let (body, next) = body.split_at_checked(size)?;
        let section = &rest[..rest.len() - next.len()];
        let is_custom = id == 0;
        if !(is_custom && matches!(section_name(body)?, b"name" | b"producers")) {
            kept.extend_from_slice(section);
        }
        rest = next;
    }
    Some(kept)
}

fn section_name(body: &[u8]) -> Option<&[u8]> {
    let (length, body) = leb128(body)?;
    body.get(..length)
}

/// An unsigned number in wasm's variable length, and what follows it.
fn leb128(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for (index, &byte) in bytes.iter().enumerate().take(5) {
        value |= usize::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 {
            return Some((value, &bytes[index + 1..]));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &[u8] = b"\0asm\x01\0\0\0";

    fn section(id: u8, body: &[u8]) -> Vec<u8> {
        let size = u8::try_from(body.len()).expect("a short section");
        [&[id, size | 0x80, 0], body].concat()
    }

    #[test]
    fn names_go_and_everything_else_stays() {
        let types = section(1, b"types");
        let features = section(0, b"\x0ftarget_features...");
        let code = section(10, b"code");
        let wasm = [
            HEADER,
            &types,
            &section(0, b"\x09producers rustc"),
            &code,
            &section(0, b"\x04name all of them"),
            &features,
        ];
        assert_eq!(without_names(&wasm.concat()), Some([HEADER, &types, &code, &features].concat()));
    }

    #[test]
    fn what_is_not_wasm_is_left_alone() {
        assert_eq!(without_names(b""), None);
        assert_eq!(without_names(b"<!doctype html>"), None);
        assert_eq!(without_names(&[HEADER, &[1, 200, 1, 7]].concat()), None, "cut off");
        assert_eq!(without_names(HEADER), Some(HEADER.to_vec()));
    }
}
