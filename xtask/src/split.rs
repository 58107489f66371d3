//! Splits programs: what is reached from a step's entry alone (`apart!` in `src/page/steps/apart.rs`) goes into a file of its own, which
//! the page fetches when it needs it, and so does what the engine answers after the first pictures (`src/engine/later.rs`).
//!
//! Trunk knows nothing of this. It has made script and program of the whole; they are made anew here, under the same names. Those of
//! the page carry the hash of the whole, and so do the names of all parts, so that a cache never mixes parts of two builds; those of
//! the engine are asked for with the build's id (`static/worker-loader.js`), and the name of its part carries it.

use std::path::{Path, PathBuf};
use std::{env, fs};

use wasm_split_cli_support::{Options, transform};

use crate::process::{self, Environment};
use crate::{Result, build_id, optimise, places};

/// How the script of the parts makes a program of a file, as the splitter writes it.
const STREAMED: &str = "WebAssembly.instantiateStreaming(src, imports)";
/// Streaming insists on the file's type, which some hosts do not name. The parts are small.
const BUFFERED: &str =
    "src.then((file) => file.arrayBuffer()).then((bytes) => WebAssembly.instantiate(bytes, imports))";

/// Puts the parts of the page in place of the whole that trunk has staged.
pub fn page(staged: &Path) -> Result {
    let script = only(staged, |name| name.starts_with("page-") && name.ends_with(".js"))?;
    let name = script.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    program(staged, "page", &name, None)?;
    preload(&staged.join("index.html"), &format!("./{name}.js"), &format!("./{name}-parts.js"))
}

/// The same of the engine.
pub fn engine(staged: &Path) -> Result {
    let id = env::var(build_id::VARIABLE).map_err(|_| "`optimise` is a step of trunk's; use `cargo xtask build`.")?;
    program(staged, "worker", "worker", Some(&id))
}

/// A program of the target folder, whose script is called `name`; a build's id, unless the name has one already.
fn program(staged: &Path, program: &str, name: &str, id: Option<&str>) -> Result {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| places::root().join("target"), PathBuf::from);
    let whole = target.join("wasm32-unknown-unknown/release").join(program).with_extension("wasm");
    let whole = read(&whole)?;

    let folder = target.join("wasm-split").join(program);
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
    let split = transform(options).map_err(|error| format!("{program} could not be split: {error:#}."))?;

    let mut bindgen = Environment::plain().command("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--no-demangle", "--out-name", name]);
    bindgen.arg("--out-dir").arg(staged).arg(&main);
    process::run(bindgen, "wasm-bindgen")?;

    let mut parts = read_text(&folder.join(&parts_script))?;
    replace(&mut parts, STREAMED, BUFFERED)?;
    for part in &split.split_modules {
        let own = part.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let named = id.map_or_else(|| format!("{name}-{own}"), |id| format!("{name}-{id}-{own}"));
        replace(&mut parts, &format!("\"./{own}\""), &format!("\"./{named}\""))?;
        let whole = read(part)?;
        // wasm-opt would only complain about them.
        write(&staged.join(&named), &optimise::without_names(&whole).unwrap_or(whole))?;
    }
    if let Some(id) = id {
        // A script is the same one only under the same address.
        let version = &format!("?v={id}");
        replace(&mut parts, &format!("\"{main_script}\""), &format!("\"{main_script}{version}\""))?;
        let main = staged.join(&main_script);
        let mut script = read_text(&main)?;
        // Its program asks for what it imports under the plain name.
        let from = |version: &str| format!("from \"{parts_script}{version}\"");
        replace(&mut script, &from(""), &from(version))?;
        write(&main, script.as_bytes())?;
    }
    write(&staged.join(&parts_script), parts.as_bytes())
}

/// Changes what the splitter or wasm-bindgen wrote.
fn replace(script: &mut String, what: &str, with: &str) -> Result {
    if !script.contains(what) {
        return Err(format!("a script has no {what} any more: see xtask/src/split.rs."));
    }
    *script = script.replace(what, with);
    Ok(())
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

fn read_text(file: &Path) -> Result<String> {
    fs::read_to_string(file).map_err(|error| format!("{} cannot be read: {error}.", file.display()))
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).map_err(|error| format!("{} cannot be read: {error}.", file.display()))
}

fn write(file: &Path, bytes: &[u8]) -> Result {
    fs::write(file, bytes).map_err(|error| format!("{} cannot be written: {error}.", file.display()))
}
