//! The tools that the commands need: found where the user has them, else installed once, pinned, into
//! [`places::tools`](crate::places::tools).

mod apt;
pub mod browser;
mod cargo_install;
pub mod dask;
pub mod geckodriver;
mod npm;
pub mod peers;
mod pip;
pub mod scripts;
mod trunk;
mod wasm_bindgen;
pub mod wasm_opt;
mod wasm_target;

use crate::Result;
use crate::process::Environment;

/// The pinned versions. wasm-bindgen's is not here: it has to be the one in Cargo.lock.
const TRUNK: &str = "0.21.14";
const BINARYEN: &str = "132";
const GECKODRIVER: &str = "0.37.1";

/// For checking wasm code: the target alone.
pub fn for_wasm_checks() -> Result<Environment> {
    wasm_target::environment()
}

/// For testing wasm by cargo: the target, and wasm-bindgen's test runner.
pub fn for_wasm_tests() -> Result<Environment> {
    Ok(wasm_target::environment()?.with_folder(wasm_bindgen::folder()?))
}

/// For building the page with trunk.
pub fn for_the_page() -> Result<Environment> {
    let environment = for_wasm_tests()?.with_folder(trunk::folder()?).with_variable("TRUNK_SKIP_VERSION_CHECK", "true");
    Ok(match wasm_opt::program()? {
        Some(program) => environment.with_variable(wasm_opt::VARIABLE, program),
        None => environment,
    })
}
