//! axe-core, which finds what keeps people out of a page; the tests in a browser run it in every step.

use std::path::PathBuf;

use super::{AXE, npm};
use crate::process::Environment;
use crate::{Result, places};

/// Names its script to the tests.
const VARIABLE: &str = "AXE";

pub struct Axe(PathBuf);

impl Axe {
    /// Tells the tests where it is.
    pub fn add_to(self, environment: Environment) -> Environment {
        environment.with_variable(VARIABLE, self.0)
    }
}

/// The script, installed once.
pub fn axe() -> Result<Axe> {
    let folder = places::tools()?.join(format!("axe-core-{AXE}"));
    let script = folder.join("node_modules/axe-core/axe.min.js");
    if !script.is_file() {
        println!("installing axe-core {AXE}: the tests of the page run it (a few seconds, once)");
        npm::install(&folder, &format!("axe-core@{AXE}"))
            .map_err(|reason| format!("the tests in the browser need axe-core: {reason}. npm has to be on PATH."))?;
    }
    Ok(Axe(script))
}
