//! Programs in JavaScript that the tests in a browser run, each one package of npm.

use super::npm;
use crate::process::Environment;
use crate::{Result, places};

/// One of them.
struct Script {
    package: &'static str,
    version: &'static str,
    /// Its file in the package.
    file: &'static str,
    /// Names it to the tests.
    variable: &'static str,
    purpose: &'static str,
}

const ALL: [Script; 2] = [
    Script {
        package: "axe-core",
        version: "4.14.1",
        file: "axe.min.js",
        variable: "AXE",
        purpose: "finds what keeps people out of a page (a few seconds, once)",
    },
    Script {
        package: "lighthouse",
        version: "12.8.2",
        file: "cli/index.js",
        variable: "LIGHTHOUSE",
        purpose: "measures how soon a page is there (half a minute, once)",
    },
];

/// Tells the tests where all of them are; installs what is not there yet.
pub fn add_to(environment: Environment) -> Result<Environment> {
    ALL.iter().try_fold(environment, |environment, script| {
        let Script { package, version, file, variable, purpose } = script;
        let folder = places::tools()?.join(format!("{package}-{version}"));
        let program = folder.join("node_modules").join(package).join(file);
        if !program.is_file() {
            println!("installing {package} {version}: {purpose}");
            npm::install(&folder, &format!("{package}@{version}")).map_err(|reason| {
                format!("the tests in the browser need {package}: {reason}. npm has to be on PATH.")
            })?;
        }
        Ok(environment.with_variable(variable, program))
    })
}
