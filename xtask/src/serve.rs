//! The page on this machine.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command};
use std::thread;
use std::time::Duration;

use crate::{Result, build, process};

const POLL: Duration = Duration::from_millis(100);
const PATIENCE: Duration = Duration::from_secs(5);

/// Builds the page, then lets trunk serve it and build it again when a source changes.
pub fn serve(port: u16) -> Result {
    make_sure_that_port_is_free(port)?;
    let environment = build::prepare()?;
    // Trunk's server would run on after a failed first build and show an old page, or none.
    build::build_with(&environment)?;
    make_sure_that_port_is_free(port)?;

    let port_word = port.to_string();
    let mut trunk = build::trunk(&environment);
    trunk.args(["serve", "--release", "--quiet", "--address", "127.0.0.1", "--port", &port_word]);
    trunk.args(["--no-autoreload", "true", "--no-spa", "true", "--disable-address-lookup", "true"]);
    // Only what the page is made of: target/ alone has more folders than some systems can watch.
    for watched in ["index.html", "src", "static"] {
        trunk.args(["--watch", watched]);
    }
    let announcer = announcer(port)?;
    become_trunk(trunk, announcer)
}

/// This process turns into trunk, so that whoever ends it ends the server, and nothing holds the port afterwards.
#[cfg(unix)]
fn become_trunk(mut trunk: Command, mut announcer: Child) -> Result {
    use std::os::unix::process::CommandExt as _;
    let error = trunk.exec();
    let _ = announcer.kill();
    Err(process::not_started("serving the page", &trunk, &error))
}

#[cfg(not(unix))]
fn become_trunk(trunk: Command, mut announcer: Child) -> Result {
    let outcome = process::run(trunk, "serving the page");
    let _ = announcer.kill();
    outcome
}

/// A second process of this program, which waits for the page.
fn announcer(port: u16) -> Result<Child> {
    let own = std::env::current_exe().map_err(|error| format!("this program cannot find itself: {error}."))?;
    let mut command = Command::new(own);
    command.args(["announce", "--port", &port.to_string()]);
    command.spawn().map_err(|error| process::not_started("serving the page", &command, &error))
}

/// Prints the address as soon as the page is there; gives up when the server is gone.
pub fn announce(port: u16) -> Result {
    let server_is_there = server_watch();
    while server_is_there() {
        if answers(port) {
            println!("http://127.0.0.1:{port}");
            return Ok(());
        }
        thread::sleep(POLL);
    }
    Ok(())
}

#[cfg(unix)]
fn server_watch() -> impl Fn() -> bool {
    let server = std::os::unix::process::parent_id();
    move || std::os::unix::process::parent_id() == server
}

/// Elsewhere, `serve` ends the announcer.
#[cfg(not(unix))]
fn server_watch() -> impl Fn() -> bool {
    || true
}

/// Whether a GET of the page is answered with 200.
fn answers(port: u16) -> bool {
    let ask = || -> std::io::Result<bool> {
        let mut stream = TcpStream::connect_timeout(&address(port), PATIENCE)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        // In one piece: a server may answer and hang up after the first.
        stream
            .write_all(format!("GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n").as_bytes())?;
        let mut status = [0; 12];
        stream.read_exact(&mut status)?;
        Ok(&status == b"HTTP/1.1 200")
    };
    ask().unwrap_or(false)
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

    #[test]
    fn only_a_200_counts_as_an_answer() {
        for (status, expected) in [("200 OK", true), ("404 Not Found", false)] {
            let server = TcpListener::bind(address(0)).expect("a free port");
            let port = server.local_addr().expect("its address").port();
            let thread = thread::spawn(move || {
                let (mut stream, _) = server.accept().expect("a visitor");
                let _ = stream.read(&mut [0; 512]);
                let answer = format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n");
                stream.write_all(answer.as_bytes()).expect("an answer");
            });
            assert_eq!(answers(port), expected, "{status}");
            thread.join().expect("served");
        }
    }
}
