//! The finished page in `dist/`.

use std::process::Command;

use crate::process::{self, Environment};
use crate::{Result, build_id, places, single_file, tools};

/// What only exists for wasm: the page, and the programs of its workers.
pub const WASM_PACKAGES: [&str; 4] =
    ["subspace-lab-page", "subspace-lab-worker", "subspace-lab-reader", "subspace-lab-lane-worker"];

/// Builds `dist/` in release mode.
pub fn build() -> Result {
    build_with(&prepare()?)
}

/// The same; the page as one file is part of it.
pub fn single_file() -> Result {
    build()?;
    println!("{}", places::dist().join(single_file::NAME).display());
    Ok(())
}

/// Everything that trunk needs: the tools, the crates and the build's id.
pub fn prepare() -> Result<Environment> {
    let environment = tools::for_the_page()?;
    // Trunk's watcher refuses to start if a folder that it shall ignore does not exist yet.
    process::make_folder(&places::dist())?;
    process::make_folder(&places::root().join("target"))?;
    // Trunk's cargo is told to stay offline. Says something only if it has something to download.
    process::run(environment.cargo(&["fetch", "--locked"]), "downloading the crates")?;
    // Trunk's hook calls this program by its name.
    let own = std::env::current_exe().ok().and_then(|file| Some(file.parent()?.to_path_buf()));
    let environment = environment.with_folder(own);
    Ok(environment.with_variable(build_id::VARIABLE, build_id::build_id(places::root())?))
}

/// Builds with an environment from [`prepare`].
pub fn build_with(environment: &Environment) -> Result {
    // Trunk has one cargo after the other, and each links on one core. In one go the programs are linked side by side; trunk's cargos then
    // find them done, since all have the same features of what they share: src/shared_features.
    let together = ["build", "--release", "--locked", "--offline", "--target", "wasm32-unknown-unknown"];
    let programs = WASM_PACKAGES.map(|package| ["--package", package]);
    process::run(environment.cargo(&[&together[..], programs.as_flattened()].concat()), "compiling the page")?;
    let mut build = trunk(environment);
    build.args(["build", "--release"]);
    process::run(build, "building the page")
}

/// Trunk, which comes back into this program for a last step on each build: see [`crate::optimise`].
pub fn trunk(environment: &Environment) -> Command {
    let mut trunk = environment.command("trunk");
    // Trunk insists on a word for NO_COLOR where others go by its being there.
    if std::env::var_os("NO_COLOR").is_some() {
        trunk.env("NO_COLOR", "true");
    }
    trunk
}
