//! The page on this machine.

use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command};
use std::thread;
use std::time::Duration;

use subspace_lab_host::{Folder, Server};

use crate::{Result, build, offline, places, process};

/// Tells the host which process trunk will be.
const TRUNK: &str = "SUBSPACE_LAB_TRUNK";

const POLL: Duration = Duration::from_millis(100);
const PATIENCE: Duration = Duration::from_secs(5);

/// Builds the page and serves it, while trunk builds it again when a source changes.
pub fn serve(port: u16) -> Result {
    make_sure_that_port_is_free(port)?;
    let environment = build::prepare()?.with_variable(offline::CHANGES, "1");
    // Trunk would watch on after a failed first build, and an old page be served, or none.
    build::build_with(&environment)?;
    make_sure_that_port_is_free(port)?;

    let mut trunk = build::trunk(&environment);
    trunk.args(["watch", "--release", "--quiet"]);
    // Only what the page is made of: target/ alone has more folders than some systems can watch.
    for watched in ["index.html", "src", "static"] {
        trunk.args(["--watch", watched]);
    }
    let host = start_host(port)?;
    become_trunk(trunk, host)
}

/// This process turns into trunk, so that whoever ends it ends the server, and nothing holds the port afterwards.
#[cfg(unix)]
fn become_trunk(mut trunk: Command, mut host: Child) -> Result {
    use std::os::unix::process::CommandExt as _;
    let error = trunk.exec();
    let _ = host.kill();
    Err(process::not_started("watching the sources", &trunk, &error))
}

#[cfg(not(unix))]
fn become_trunk(trunk: Command, mut host: Child) -> Result {
    let outcome = process::run(trunk, "watching the sources");
    let _ = host.kill();
    outcome
}

/// A second process of this program, which serves what trunk builds.
fn start_host(port: u16) -> Result<Child> {
    let own = std::env::current_exe().map_err(|error| format!("this program cannot find itself: {error}."))?;
    let mut command = Command::new(own);
    command.args(["host", "--port", &port.to_string()]).env(TRUNK, std::process::id().to_string());
    let mut host = command.spawn().map_err(|error| process::not_started("serving the page", &command, &error))?;
    while TcpStream::connect_timeout(&address(port), PATIENCE).is_err() {
        // It has said why.
        if let Ok(Some(_)) = host.try_wait() {
            return Err("the page cannot be served.".into());
        }
        thread::sleep(POLL);
    }
    Ok(host)
}

/// Serves `dist/` as a static host does, until trunk is gone.
pub fn host(port: u16) -> Result {
    let trunk_is_there = trunk_watch();
    let folder = Folder::new(places::dist(), "/");
    let server = Server::start(address(port), move |asked| folder.answer(&asked));
    let _server = server.map_err(|error| format!("port {port} cannot be served: {error}."))?;
    println!("http://127.0.0.1:{port}");
    while trunk_is_there() {
        thread::sleep(POLL);
    }
    Ok(())
}

#[cfg(unix)]
fn trunk_watch() -> impl Fn() -> bool {
    let trunk = std::env::var(TRUNK).ok().and_then(|number| number.parse().ok());
    move || trunk.is_none_or(|trunk| std::os::unix::process::parent_id() == trunk)
}

/// Elsewhere, `serve` ends the host.
#[cfg(not(unix))]
fn trunk_watch() -> impl Fn() -> bool {
    || true
}

fn make_sure_that_port_is_free(port: u16) -> Result {
    // Both ways: on some systems a port that somebody listens on can still be bound.
    let is_free = TcpStream::connect_timeout(&address(port), PATIENCE).is_err();
    match TcpListener::bind(address(port)) {
        Ok(_) if is_free => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => {
            Err(format!("port {port} needs special rights; choose a higher one with `cargo xtask serve --port N`."))
        }
        _ => Err(format!("port {port} is taken by another program; choose another with `cargo xtask serve --port N`.")),
    }
}

fn address(port: u16) -> SocketAddr {
    (Ipv4Addr::LOCALHOST, port).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_told_with_the_way_out() {
        let other = TcpListener::bind(address(0)).expect("a free port");
        let port = other.local_addr().expect("its address").port();
        let sentence = make_sure_that_port_is_free(port).expect_err("taken");
        assert!(sentence.contains(&port.to_string()) && sentence.contains("--port"), "{sentence}");
        drop(other);
    }
}
