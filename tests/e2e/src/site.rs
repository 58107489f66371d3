//! Serves `dist/` on this machine, as any static host would, under a sub-folder.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use subspace_lab_host::Folder;
use tiny_http::{Method, Response, Server};

use crate::{Outcome, variable};

/// A running server; it stops when dropped.
pub struct Site {
    server: Arc<Server>,
    asked: Arc<Mutex<Vec<String>>>,
    posted: Arc<Mutex<BTreeMap<String, Vec<u8>>>>,
    missing: Arc<Mutex<Vec<&'static str>>>,
}

impl Site {
    /// Serves the built page; paths that contain one of `missing` answer 404.
    ///
    /// # Errors
    /// If there is no built page or no free port.
    pub fn start(missing: &[&'static str]) -> Outcome<Self> {
        Self::with_files(missing, BTreeMap::new())
    }

    /// Serves the built page and these files beside it, by their paths below the page's folder.
    ///
    /// # Errors
    /// If there is no built page or no free port.
    pub fn with_files(missing: &[&'static str], more: BTreeMap<String, Vec<u8>>) -> Outcome<Self> {
        let folder = Folder::new(variable("SUBSPACE_LAB_DIST")?, "/lab/");
        let server = Arc::new(Server::http("127.0.0.1:0")?);
        let asked = Arc::new(Mutex::new(Vec::new()));
        let posted = Arc::new(Mutex::new(BTreeMap::new()));
        let missing = Arc::new(Mutex::new(missing.to_vec()));
        thread::spawn({
            let (server, asked, posted, missing) = (server.clone(), asked.clone(), posted.clone(), missing.clone());
            move || {
                for mut request in server.incoming_requests() {
                    let path = request.url().split(['?', '#']).next().unwrap_or_default().to_owned();
                    if let Ok(mut asked) = asked.lock() {
                        asked.push(path.clone());
                    }
                    if *request.method() == Method::Post {
                        let mut bytes = Vec::new();
                        let is_whole = request.as_reader().read_to_end(&mut bytes).is_ok();
                        if let (true, Ok(mut posted)) = (is_whole, posted.lock()) {
                            posted.insert(path.clone(), bytes);
                        }
                    }
                    let beside = path.strip_prefix("/lab/").and_then(|path| more.get(path));
                    let is_missing = missing.lock().is_ok_and(|missing| missing.iter().any(|it| path.contains(it)));
                    // The browser may have gone away; that is its business.
                    let _ = match beside {
                        Some(bytes) => {
                            let kind = subspace_lab_host::content_type(Path::new(&path));
                            request.respond(Response::from_data(bytes.clone()).with_header(kind))
                        }
                        None if is_missing => request.respond(Response::from_string("not here").with_status_code(404)),
                        None => folder.respond(request),
                    };
                }
            }
        });
        Ok(Self { server, asked, posted, missing })
    }

    /// From now on nothing is missing.
    pub fn make_whole(&self) {
        if let Ok(mut missing) = self.missing.lock() {
            missing.clear();
        }
    }

    /// Where the page is: in a sub-folder, so that absolute paths would be noticed.
    pub fn url(&self) -> String {
        format!("{}/lab/", self.origin())
    }

    /// Scheme, address and port.
    pub fn origin(&self) -> String {
        format!("http://{}", self.server.server_addr())
    }

    /// Paths asked for until now.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().map(|asked| asked.clone()).unwrap_or_default()
    }

    /// What was posted to a path, if anything was.
    pub fn posted(&self, path: &str) -> Option<Vec<u8>> {
        self.posted.lock().ok()?.get(path).cloned()
    }

    /// Waits for what is posted to a path.
    ///
    /// # Errors
    /// If nothing comes for two minutes.
    pub fn until_posted(&self, path: &str) -> Outcome<Vec<u8>> {
        let start = Instant::now();
        loop {
            if let Some(bytes) = self.posted(path) {
                return Ok(bytes);
            }
            if start.elapsed() > Duration::from_secs(120) {
                return Err(format!("nothing was sent back; asked for were {:?}", self.asked()).into());
            }
            thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.server.unblock();
    }
}
