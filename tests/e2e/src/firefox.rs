//! A headless Firefox: with its driver, as Chromium has one; or with none, for pages that drive themselves and send back what they see.

use std::io::{BufRead as _, BufReader};
use std::mem::ManuallyDrop;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

use serde_json::Value;
use thirtyfour::prelude::*;

use crate::{Outcome, variable};

/// No first-run pages and no calls home.
const SETTINGS: [(&str, &str); 7] = [
    ("browser.shell.checkDefaultBrowser", "false"),
    ("browser.aboutwelcome.enabled", "false"),
    ("datareporting.policy.dataSubmissionEnabled", "false"),
    ("app.normandy.enabled", "false"),
    ("network.captive-portal-service.enabled", "false"),
    ("network.connectivity-service.enabled", "false"),
    ("services.settings.server", "\"\""),
];

/// A Firefox with a profile of its own; both go when dropped.
pub struct Firefox {
    process: Child,
    profile: PathBuf,
}

impl Firefox {
    /// Opens a page, with these settings beside the usual ones: names, and values as `user.js` writes them.
    ///
    /// # Errors
    /// If Firefox cannot be started.
    pub fn open(url: &str, settings: &[(&str, &str)]) -> Outcome<Self> {
        static N_OPENED: AtomicU32 = AtomicU32::new(0);
        let number = N_OPENED.fetch_add(1, Ordering::Relaxed);
        let profile = env::temp_dir().join(format!("subspace-lab-firefox-{}-{number}", process::id()));
        fs::create_dir_all(&profile)?;
        let lines = SETTINGS.iter().chain(settings).map(|(name, value)| format!("user_pref(\"{name}\", {value});\n"));
        fs::write(profile.join("user.js"), lines.collect::<String>())?;
        let process = Command::new(variable("FIREFOX")?)
            .arg("--headless")
            .arg("--no-remote")
            .arg("--profile")
            .arg(&profile)
            .arg(url)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        Ok(Self { process, profile })
    }
}

impl Drop for Firefox {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.profile);
    }
}

/// A Firefox with its driver; both end when dropped.
pub struct Driven {
    /// The session. Not ended by its own drop, which would block: the driver's end ends everything.
    driver: ManuallyDrop<WebDriver>,
    geckodriver: Child,
}

impl Driven {
    /// Starts one with a window of this size, with these settings beside the usual ones.
    ///
    /// # Errors
    /// If browser or driver cannot be started.
    pub async fn start(size: (u32, u32), settings: &[(&str, Value)]) -> Outcome<Self> {
        let mut geckodriver = Command::new(variable("GECKODRIVER")?)
            // Ports of their own choice, so that several run side by side.
            .args(["--port", "0", "--websocket-port", "0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let output = geckodriver.stdout.take().ok_or("geckodriver has no output")?;
        let mut lines = BufReader::new(output).lines();
        let port: u16 = loop {
            let line = lines.next().ok_or("geckodriver did not start")??;
            if let Some((_, port)) = line.rsplit_once("Listening on 127.0.0.1:") {
                break port.trim().parse()?;
            }
        };
        // Somebody has to read on, or the driver stops at a full pipe.
        std::thread::spawn(move || lines.for_each(drop));
        let mut wish = DesiredCapabilities::firefox();
        wish.set_firefox_binary(&variable("FIREFOX")?)?;
        wish.set_headless()?;
        let mut preferences = thirtyfour::common::capabilities::firefox::FirefoxPreferences::new();
        for (name, value) in settings {
            preferences.set(name, value)?;
        }
        wish.set_preferences(preferences)?;
        let driver = WebDriver::new(&format!("http://127.0.0.1:{port}"), wish).await;
        let driver = driver.inspect_err(|_| drop(geckodriver.kill()))?;
        driver.set_window_rect(0, 0, size.0, size.1).await?;
        Ok(Self { driver: ManuallyDrop::new(driver), geckodriver })
    }

    /// Loads a page.
    ///
    /// # Errors
    /// Those of the driver.
    pub async fn goto(&self, url: &str) -> Outcome {
        self.driver.goto("about:blank").await?;
        Ok(self.driver.goto(url).await?)
    }

    /// Runs a script in the page and returns its value.
    ///
    /// # Errors
    /// Those of the script.
    pub async fn script(&self, script: &str) -> Outcome<Value> {
        Ok(self.driver.execute(script, vec![]).await?.json().clone())
    }
}

impl Drop for Driven {
    fn drop(&mut self) {
        // Its own signal for ending: a driver that is killed leaves its Firefox behind.
        let ended = Command::new("kill").arg(self.geckodriver.id().to_string()).status();
        if ended.is_err() {
            let _ = self.geckodriver.kill();
        }
        let _ = self.geckodriver.wait();
    }
}
