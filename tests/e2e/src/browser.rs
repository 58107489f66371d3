//! A headless Chromium with a fresh profile.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::mem::ManuallyDrop;
use std::net::{Ipv4Addr, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

use serde_json::{Value, json};
use thirtyfour::LoggingPrefsLogLevel;
use thirtyfour::prelude::*;

use crate::{Outcome, variable};

/// Nothing but the page: no updates, no first-run pages, no calls home.
const FLAGS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
];

/// How a person looks at the page.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// Window in CSS pixels.
    pub width: u32,
    /// See `width`.
    pub height: u32,
    /// Device pixels per CSS pixel.
    pub density: f64,
    /// The system asks for a dark page.
    pub dark: bool,
}

/// A laptop by daylight.
pub const LAPTOP: Look = Look { width: 1366, height: 768, density: 1.0, dark: false };

/// A browser with its driver; both end when dropped.
pub struct Browser {
    /// The session. Not ended by its own drop, which would block for a minute: `shutdown` ends everything.
    pub driver: ManuallyDrop<WebDriver>,
    chromedriver: Child,
    port: u16,
    profile: PathBuf,
}

impl Browser {
    /// Starts a browser that shows pages as `look` says.
    ///
    /// # Errors
    /// If browser or driver cannot be started.
    pub async fn start(look: Look) -> Outcome<Self> {
        Self::start_with(look, &[]).await
    }

    /// Like [`Self::start`], with further flags.
    ///
    /// # Errors
    /// If browser or driver cannot be started.
    pub async fn start_with(look: Look, flags: &[&str]) -> Outcome<Self> {
        static N_STARTED: AtomicU32 = AtomicU32::new(0);
        let number = N_STARTED.fetch_add(1, Ordering::Relaxed);
        let profile = env::temp_dir().join(format!("subspace-lab-e2e-{}-{number}", process::id()));
        fs::create_dir_all(&profile)?;
        let (chromedriver, port) = start_driver()?;
        let mut wish = DesiredCapabilities::chrome();
        wish.set_binary(&variable("CHROMIUM")?)?;
        for flag in FLAGS.iter().chain(flags) {
            wish.add_arg(flag)?;
        }
        wish.add_arg(&format!("--user-data-dir={}", profile.join("user").display()))?;
        wish.add_arg(&format!("--log-net-log={}", profile.join("network.json").display()))?;
        wish.set_browser_log_level(LoggingPrefsLogLevel::All)?;
        let driver = WebDriver::new(&format!("http://127.0.0.1:{port}"), wish).await?;
        let browser = Self { driver: ManuallyDrop::new(driver), chromedriver, port, profile };
        browser.look(look).await?;
        Ok(browser)
    }

    /// The process that all others of this browser come from.
    pub fn process(&self) -> u32 {
        self.chromedriver.id()
    }

    /// Changes size, density and the system's theme.
    ///
    /// # Errors
    /// Those of the driver.
    pub async fn look(&self, look: Look) -> Outcome {
        let size = json!({
            "width": look.width, "height": look.height, "deviceScaleFactor": look.density, "mobile": false,
        });
        self.driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", size).await?;
        let theme = if look.dark { "dark" } else { "light" };
        let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": theme }] });
        self.driver.cdp().send_raw("Emulation.setEmulatedMedia", media).await?;
        Ok(())
    }

    /// Turns scripts off, or on again.
    ///
    /// # Errors
    /// Those of the driver.
    pub async fn scripts(&self, on: bool) -> Outcome {
        let params = json!({ "value": !on });
        self.driver.cdp().send_raw("Emulation.setScriptExecutionDisabled", params).await?;
        Ok(())
    }

    /// Runs a script in every page from now on, before the page's own.
    ///
    /// # Errors
    /// Those of the driver.
    pub async fn script_before_every_page(&self, script: &str) -> Outcome {
        let source = json!({ "source": script });
        self.driver.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", source).await?;
        Ok(())
    }

    /// Runs a script in the page and returns its value.
    ///
    /// # Errors
    /// Those of the script.
    pub async fn script(&self, script: &str) -> Outcome<Value> {
        Ok(self.driver.execute(script, vec![]).await?.json().clone())
    }

    /// Ends the browser; returns every address that pages of `origin` asked for, from the browser's own network log.
    ///
    /// # Errors
    /// If the log cannot be read.
    pub fn end(mut self, origin: &str) -> Outcome<Vec<String>> {
        self.shutdown();
        let text = fs::read_to_string(self.profile.join("network.json"))?;
        // A browser that is ended may leave the list without its last bracket.
        let log: Value = serde_json::from_str(&text)
            .or_else(|_| serde_json::from_str(&format!("{}]}}", text.trim_end().trim_end_matches(','))))?;
        let kind = log["constants"]["logEventTypes"]["URL_REQUEST_START_JOB"].clone();
        let events = log["events"].as_array().cloned().unwrap_or_default();
        // What the browser asks for itself, such as the time, has no page as its initiator.
        let is_pages = |event: &&Value| event["params"]["initiator"].as_str().is_some_and(|it| it.starts_with(origin));
        let asked = events.iter().filter(|event| event["type"] == kind).filter(is_pages);
        Ok(asked.filter_map(|event| event["params"]["url"].as_str()).map(str::to_owned).collect())
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.shutdown();
        let _ = fs::remove_dir_all(&self.profile);
    }
}

impl Browser {
    /// Ends browser and driver; a second time does nothing.
    fn shutdown(&mut self) {
        if let Ok(mut stream) = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)) {
            let _ = write!(stream, "GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
            // The answer comes when every browser has ended.
            let _ = stream.read_to_end(&mut Vec::new());
        }
        let _ = self.chromedriver.kill();
        let _ = self.chromedriver.wait();
    }
}

/// The driver on a port of its own choice. On a busy machine it was seen to end at once now and then; it is tried again.
fn start_driver() -> Outcome<(Child, u16)> {
    const N_TRIES: usize = 3;
    (1..N_TRIES).find_map(|_| try_driver().ok()).map_or_else(try_driver, Ok)
}

fn try_driver() -> Outcome<(Child, u16)> {
    let mut child =
        Command::new(variable("CHROMEDRIVER")?).arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let output = child.stdout.take().ok_or("chromedriver has no output")?;
    let mut lines = BufReader::new(output).lines();
    let port = loop {
        let line = lines.next().ok_or("chromedriver did not start")??;
        if let Some(port) = line.split("successfully on port ").nth(1) {
            break port.trim_end_matches('.').parse()?;
        }
    };
    // Somebody has to read on, or the driver stops at a full pipe.
    std::thread::spawn(move || lines.for_each(drop));
    Ok((child, port))
}
