//! Lighthouse, which measures how soon a page is there and whether it keeps people out.

use std::path::PathBuf;

use super::{LIGHTHOUSE, npm};
use crate::process::Environment;
use crate::{Result, places};

/// Names its program to the tests.
const VARIABLE: &str = "LIGHTHOUSE";

pub struct Lighthouse(PathBuf);

impl Lighthouse {
    /// Tells the tests where it is.
    pub fn add_to(self, environment: Environment) -> Environment {
        environment.with_variable(VARIABLE, self.0)
    }
}

/// The program, installed once; node runs it.
pub fn lighthouse() -> Result<Lighthouse> {
    let folder = places::tools()?.join(format!("lighthouse-{LIGHTHOUSE}"));
    let program = folder.join("node_modules/lighthouse/cli/index.js");
    if !program.is_file() {
        println!("installing lighthouse {LIGHTHOUSE}: a test of the page runs it (half a minute, once)");
        npm::install(&folder, &format!("lighthouse@{LIGHTHOUSE}"))
            .map_err(|reason| format!("a test in the browser needs Lighthouse: {reason}. npm has to be on PATH."))?;
    }
    Ok(Lighthouse(program))
}
