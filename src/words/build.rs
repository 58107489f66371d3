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
    let is_whole = env::var_os("CARGO_FEATURE_COMMAND_LINE").is_some();
    let messages = if is_whole { messages } else { compiler::without_command_line(messages) };
    let write = |name: &str, text: String| fs::write(Path::new(&out).join(name), text).expect("the build folder");
    write("en.txt", compiler::catalogue(&messages, &messages));
    write("at-once.txt", compiler::said_at_once(&messages));
    write("names.rs", compiler::names(&messages));
}
