//! Serves `dist/` on this machine, as any static host would, under a sub-folder.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock};
use std::thread;
use std::time::{Duration, Instant};

use subspace_lab_host::{Asked, CONTENT_TYPE, Folder, Server, answer, not_here};

use crate::{Outcome, variable};

/// The built page. One for all sites of a run, so that each of its files is compressed once.
fn built() -> Outcome<&'static Folder> {
    static BUILT: OnceLock<Folder> = OnceLock::new();
    let folder = variable("SUBSPACE_LAB_DIST")?;
    Ok(BUILT.get_or_init(|| Folder::new(folder, "/lab/")))
}

/// A running server; it stops when dropped.
pub struct Site {
    server: Mutex<Option<Server>>,
    address: SocketAddr,
    beside: Arc<Mutex<BTreeMap<String, Vec<u8>>>>,
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
    pub fn with_files(missing: &[&'static str], files: BTreeMap<String, Vec<u8>>) -> Outcome<Self> {
        let folder = built()?;
        let asked = Arc::new(Mutex::new(Vec::new()));
        let posted = Arc::new(Mutex::new(BTreeMap::new()));
        let missing = Arc::new(Mutex::new(missing.to_vec()));
        let beside = Arc::new(Mutex::new(files));
        let (asked_for, sent, not_there, more) = (asked.clone(), posted.clone(), missing.clone(), beside.clone());
        let server = Server::start((Ipv4Addr::LOCALHOST, 0).into(), move |request: Asked| {
            let path = &request.path;
            if let Ok(mut asked) = asked_for.lock() {
                asked.push(path.clone());
            }
            if let (true, Ok(mut posted)) = (request.method == "POST", sent.lock()) {
                posted.insert(path.clone(), request.body.to_vec());
            }
            let name = path.strip_prefix("/lab/").map(|name| if name.is_empty() { "index.html" } else { name });
            let found = name.and_then(|name| Some((name, more.lock().ok()?.get(name)?.clone())));
            let is_missing = not_there.lock().is_ok_and(|missing| missing.iter().any(|it| path.contains(it)));
            match found {
                Some((name, bytes)) => {
                    let kind = subspace_lab_host::content_type(Path::new(name));
                    answer(200, [(CONTENT_TYPE, kind)], bytes)
                }
                None if is_missing => not_here(),
                None => folder.answer(&request),
            }
        })?;
        let address = server.address();
        Ok(Self { server: Mutex::new(Some(server)), address, beside, asked, posted, missing })
    }

    /// From now on nothing is missing.
    pub fn make_whole(&self) {
        if let Ok(mut missing) = self.missing.lock() {
            missing.clear();
        }
    }

    /// From now on serves these files beside the built page, and no others.
    pub fn publish(&self, files: BTreeMap<String, Vec<u8>>) {
        if let Ok(mut beside) = self.beside.lock() {
            *beside = files;
        }
    }

    /// From now on nobody answers here.
    pub fn close(&self) {
        if let Ok(mut server) = self.server.lock() {
            server.take();
        }
    }

    /// Where the page is: in a sub-folder, so that absolute paths would be noticed.
    pub fn url(&self) -> String {
        format!("{}/lab/", self.origin())
    }

    /// Scheme, address and port.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
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
