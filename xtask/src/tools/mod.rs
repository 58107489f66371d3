//! The tools that the commands need: found where the user has them, else installed once, pinned, into
//! [`places::tools`](crate::places::tools).

mod apt;
pub mod browser;
mod cargo_install;
mod trunk;
mod wasm_bindgen;
pub mod wasm_opt;
mod wasm_target;

use crate::Result;
use crate::process::Environment;

/// The pinned versions. wasm-bindgen's is not here: it has to be the one in Cargo.lock.
const TRUNK: &str = "0.21.14";
const BINARYEN: &str = "132";

/// For building wasm by cargo alone: the target, and wasm-bindgen's test runner.
pub fn for_wasm_tests() -> Result<Environment> {
    let bindgen = wasm_bindgen::folder()?;
    let toolchain = wasm_target::toolchain()?;
    Ok(Environment::plain()
        .with_folder(bindgen)
        .with_toolchain(toolchain))
}

/// For checking wasm code: the target alone.
pub fn for_wasm_checks() -> Result<Environment> {
    Ok(Environment::plain().with_toolchain(wasm_target::toolchain()?))
}

/// For building the page with trunk.
pub fn for_the_page() -> Result<Environment> {
    let toolchain = wasm_target::toolchain()?;
    let bindgen = wasm_bindgen::folder()?;
    let trunk = trunk::folder()?;
    let mut environment = Environment::plain()
        .with_folder(trunk)
        .with_folder(bindgen)
        .with_toolchain(toolchain)
        .with_variable("TRUNK_SKIP_VERSION_CHECK", "true");
    if let Some(program) = wasm_opt::program()? {
        environment = environment.with_variable(wasm_opt::VARIABLE, program);
    }
    Ok(environment)
}
