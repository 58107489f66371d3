//! A program that drives a browser for the tests, on a port of its own choice, so that several run side by side.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::process::{Child, Command, Stdio};

use crate::browser::Kind;
use crate::{Outcome, variable};

/// A running driver. It ends with its browser when dropped.
pub(crate) struct Driver {
    kind: Kind,
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts the driver of this kind of browser. On a busy machine chromedriver was seen to end at once now and then; it is tried again.
    pub(crate) fn start(kind: Kind) -> Outcome<Self> {
        const N_TRIES: usize = 3;
        (1..N_TRIES).find_map(|_| Self::try_start(kind).ok()).map_or_else(|| Self::try_start(kind), Ok)
    }

    fn try_start(kind: Kind) -> Outcome<Self> {
        let (program, arguments, before_port) = match kind {
            Kind::Chromium => ("CHROMEDRIVER", &["--port=0"][..], "successfully on port "),
            Kind::Firefox => (
                "GECKODRIVER",
                &["--port=0", "--websocket-port=0", "--allow-system-access"][..],
                "Listening on 127.0.0.1:",
            ),
        };
        let mut process =
            Command::new(variable(program)?).args(arguments).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let output = process.stdout.take().ok_or_else(|| format!("{program} has no output"))?;
        let mut lines = BufReader::new(output).lines();
        let port = loop {
            let line = lines.next().ok_or_else(|| format!("{program} did not start"))??;
            if let Some((_, port)) = line.split_once(before_port) {
                break port.trim().trim_end_matches('.').parse()?;
            }
        };
        // Somebody has to read on, or the driver stops at a full pipe.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(Self { kind, process, port })
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The driver's process, which its browser comes from.
    pub(crate) fn process(&self) -> u32 {
        self.process.id()
    }

    /// Ends browser and driver; a second time does nothing.
    pub(crate) fn end(&mut self) {
        if !matches!(self.process.try_wait(), Ok(None)) {
            return;
        }
        let ends_by_itself = match self.kind {
            Kind::Chromium => {
                self.ask_to_end();
                false
            }
            // Its own signal for ending: a driver that is killed leaves its Firefox behind.
            Kind::Firefox => {
                Command::new("kill").arg(self.process.id().to_string()).status().is_ok_and(|it| it.success())
            }
        };
        if !ends_by_itself {
            let _ = self.process.kill();
        }
        let _ = self.process.wait();
    }

    /// Has chromedriver end its browsers, and waits until they have.
    fn ask_to_end(&self) {
        if let Ok(mut stream) = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)) {
            let _ = write!(stream, "GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
            // The answer comes when every browser has ended.
            let _ = stream.read_to_end(&mut Vec::new());
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.end();
    }
}
