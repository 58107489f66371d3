//! Debian's packages, for what crates.io does not have.

use std::process::{Command, Stdio};

use crate::places;
use crate::process::{self, Environment};

/// Whether packages can be installed here without asking anybody: Debian or a relative, and root or a sudo that
/// needs no password.
pub fn is_usable() -> bool {
    places::find_on_path("apt-get").is_some() && (is_root() || sudo_works())
}

/// Installs packages. The error is the end of what apt-get said.
pub fn install(packages: &[&str]) -> Result<(), String> {
    apt_get(&["update", "-qq"])?;
    // --no-remove: installing a tool must not take something away from anybody.
    let options = ["install", "-y", "-qq", "--no-install-recommends", "--no-remove"];
    apt_get(&[&options, packages].concat())
}

fn apt_get(words: &[&str]) -> Result<(), String> {
    let environment = Environment::plain();
    let mut command: Command;
    if is_root() {
        command = environment.command("env");
    } else {
        command = environment.command("sudo");
        command.args(["-n", "env"]);
    }
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300"]).args(words);
    let output =
        command.stdin(Stdio::null()).output().map_err(|error| process::not_started("apt-get", &command, &error))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let mut end: Vec<&str> = said.lines().rev().filter(|line| !line.trim().is_empty()).take(3).collect();
    end.reverse();
    Err(end.join(" "))
}

fn is_root() -> bool {
    let mut id = Environment::plain().command("id");
    id.arg("-u");
    process::first_line(id).as_deref() == Some("0")
}

fn sudo_works() -> bool {
    let mut sudo = Environment::plain().command("sudo");
    sudo.args(["-n", "true"]);
    process::first_line(sudo).is_some()
}
