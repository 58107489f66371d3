//! Makes the English catalogue and the names of its messages from `en/`.

#[path = "compiler.rs"]
mod compiler;

use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-changed=en");
    println!("cargo::rerun-if-changed=compiler.rs");
    let out = env::var("OUT_DIR").expect("set by cargo");
    let messages = compiler::read_folder(Path::new("en")).unwrap_or_else(|problem| panic!("{problem}"));
    let write = |name: &str, text: String| fs::write(Path::new(&out).join(name), text).expect("the build folder");
    write("en.txt", compiler::catalogue(&messages, &messages));
    write("names.rs", compiler::names(&messages));
}
