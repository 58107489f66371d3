//! The built worker without its page: requests in, events out, in a real browser.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use subspace_lab_words::Words;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use subspace_lab_protocol::request::Source;
use subspace_lab_protocol::{Event, Request, Tagged, wire};

use crate::browser::{Browser, LAPTOP};
use crate::native::sheet;
use crate::site::Site;
use crate::{Outcome, variable};

/// Longest wait for an answer.
const PATIENCE: Duration = Duration::from_secs(300);

/// Between two looks for an answer.
const PAUSE: Duration = Duration::from_millis(50);

/// What its address ends with: its parts name each other by it.
fn version() -> Outcome<String> {
    let script = fs::read_to_string(Path::new(&variable("SUBSPACE_LAB_DIST")?).join("worker.js"))?;
    let version = script.split_once("worker-parts.js").and_then(|(_, rest)| rest.split('"').next());
    Ok(version.ok_or("the engine's script names no part")?.to_owned())
}

/// A worker that has loaded and analysed a built-in set.
pub struct Worker {
    browser: Browser,
    _site: Site,
    last_id: u32,
}

impl Worker {
    /// Starts a worker and has it load and analyse a built-in set.
    ///
    /// # Errors
    /// If it does not start, or refuses.
    pub async fn open(set: &str) -> Outcome<Self> {
        let (browser, site) = (Browser::start(LAPTOP).await?, Site::start(&[])?);
        // Any document of the site will do; this one starts nothing by itself.
        browser.driver.goto(format!("{}samples/digits.json", site.url())).await?;
        let start = "window.heard = []; window.worker = new Worker('../worker-loader.jsVERSION', { type: 'module' });
            window.worker.onmessage = (message) => {
                const bytes = new Uint8Array(message.data[0]);
                let text = '';
                for (let i = 0; i < bytes.length; i += 32768) text += String.fromCharCode(...bytes.subarray(i, i + 32768));
                window.heard.push(btoa(text));
            };";
        browser.script(&start.replace("VERSION", &version()?)).await?;
        let mut worker = Self { browser, _site: site, last_id: 0 };
        while !matches!(worker.next().await?.body, Event::Ready { .. }) {}
        let Source::Sheet { description, sheet } = sheet(set)? else { return Err("no sheet".into()) };
        worker.ask(Request::Load(Source::Sheet { description, sheet })).await?;
        worker.ask(Request::Analyze { standardize: false }).await?;
        Ok(worker)
    }

    /// The answer to one request.
    ///
    /// # Errors
    /// The engine's sentence if it refuses.
    pub async fn ask(&mut self, request: Request) -> Outcome<Event> {
        self.last_id += 1;
        let bytes = BASE64.encode(wire::encode(&Tagged { id: self.last_id, body: request })?);
        let send = format!(
            "const bytes = Uint8Array.from(atob('{bytes}'), (c) => c.charCodeAt(0));
             window.worker.postMessage([bytes.buffer, undefined], [bytes.buffer]);"
        );
        self.browser.script(&send).await?;
        loop {
            let event = self.next().await?;
            match event.body {
                Event::Failed(problem) => return Err(problem.message.words().into()),
                body if body.is_final() => return Ok(body),
                _ => {}
            }
        }
    }

    async fn next(&self) -> Outcome<Tagged<Event>> {
        let start = Instant::now();
        loop {
            let heard = self.browser.script("return window.heard.shift() ?? null").await?;
            if let Some(text) = heard.as_str() {
                return Ok(wire::decode(&BASE64.decode(text)?)?);
            }
            if start.elapsed() > PATIENCE {
                return Err("the worker did not answer".into());
            }
            tokio::time::sleep(PAUSE).await;
        }
    }
}
