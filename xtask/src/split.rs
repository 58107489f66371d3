//! Splits the page's program: what is reached from a step's entry alone (`apart!` in `src/page/steps/apart.rs`) goes into a file of its
//! own, which the page fetches when it needs it.
//!
//! Trunk knows nothing of this. It has made script and program of the whole; they are made anew here, under the same names. These
//! carry the hash of the whole, and so do the names of all parts, so that a cache never mixes parts of two builds.

use std::path::{Path, PathBuf};
use std::{env, fs};

use wasm_split_cli_support::{Options, transform};

use crate::process::{self, Environment};
use crate::{Result, optimise, places};

/// How the script of the parts makes a program of a file, as the splitter writes it.
const STREAMED: &str = "WebAssembly.instantiateStreaming(src, imports)";
/// Streaming insists on the file's type, which some hosts do not name. The parts are small.
const BUFFERED: &str =
    "src.then((file) => file.arrayBuffer()).then((bytes) => WebAssembly.instantiate(bytes, imports))";

/// Puts the parts of the page in place of the whole that trunk has staged.
pub fn page(staged: &Path) -> Result {
    let script = only(staged, |name| name.starts_with("page-") && name.ends_with(".js"))?;
    let name = script.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| places::root().join("target"), PathBuf::from);
    let whole = read(&target.join("wasm32-unknown-unknown/release/page.wasm"))?;

    let folder = target.join("wasm-split");
    // What an earlier build left is not to be taken for a part of this one.
    let _ = fs::remove_dir_all(&folder);
    process::make_folder(&folder)?;
    let main = folder.join("main").with_extension("wasm");
    let parts_script = format!("./{name}-parts.js");
    let main_script = format!("./{name}.js");
    let mut options = Options::new(&whole);
    options.output_dir = &folder;
    options.main_out_path = &main;
    options.link_name = &parts_script;
    options.main_module = &main_script;
    let split = transform(options).map_err(|error| format!("the page could not be split: {error:#}."))?;

    let mut bindgen = Environment::plain().command("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--no-demangle", "--out-name", &name]);
    bindgen.arg("--out-dir").arg(staged).arg(&main);
    process::run(bindgen, "wasm-bindgen")?;

    let script = fs::read_to_string(folder.join(&parts_script))
        .map_err(|error| format!("the script of the parts cannot be read: {error}."))?;
    if !script.contains(STREAMED) {
        return Err("the script of the parts is not what it was: see xtask/src/split.rs.".into());
    }
    let mut script = script.replace(STREAMED, BUFFERED);
    for part in &split.split_modules {
        let own = part.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let named = format!("{name}-{own}");
        script = script.replace(&format!("\"./{own}\""), &format!("\"./{named}\""));
        let whole = read(part)?;
        // wasm-opt would only complain about them.
        write(&staged.join(&named), &optimise::without_names(&whole).unwrap_or(whole))?;
    }
    write(&staged.join(&parts_script), script.as_bytes())?;
    preload(&staged.join("index.html"), &main_script, &parts_script)
}

/// Has the browser fetch the script of the parts together with the page's, which imports it.
fn preload(html: &Path, main_script: &str, parts_script: &str) -> Result {
    let text = fs::read_to_string(html).map_err(|error| format!("{} cannot be read: {error}.", html.display()))?;
    let link = |script: &str| format!("<link rel=\"modulepreload\" href=\"{script}\">");
    let main = link(main_script);
    if !text.contains(&main) {
        return Err(format!("index.html has no {main}: see pattern_preload in Trunk.toml."));
    }
    write(html, text.replace(&main, &format!("{main}{}", link(parts_script))).as_bytes())
}

/// The one file that is meant.
fn only(folder: &Path, is_meant: impl Fn(&str) -> bool) -> Result<PathBuf> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{} cannot be read: {error}.", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.file_name().is_some_and(|name| is_meant(&name.to_string_lossy())));
    match <[PathBuf; 1]>::try_from(files) {
        Ok([file]) => Ok(file),
        Err(files) => Err(format!("there should be one script of the page, not {}.", files.len())),
    }
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).map_err(|error| format!("{} cannot be read: {error}.", file.display()))
}

fn write(file: &Path, bytes: &[u8]) -> Result {
    fs::write(file, bytes).map_err(|error| format!("{} cannot be written: {error}.", file.display()))
}
