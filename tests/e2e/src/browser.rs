//! A headless browser with a fresh profile: Chromium, or Firefox where the variable `SUBSPACE_LAB_BROWSER` says so.

use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

use serde_json::Value;
use thirtyfour::prelude::*;

use crate::driver::Driver;
use crate::{Outcome, chromium, firefox};

/// Which browser the tests run in: `chromium`, as where it is not set, or `firefox`.
pub const VARIABLE: &str = "SUBSPACE_LAB_BROWSER";

/// A kind of browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Driven by chromedriver.
    Chromium,
    /// Driven by geckodriver.
    Firefox,
}

impl Kind {
    /// The kind that the tests run in.
    ///
    /// # Errors
    /// If the variable names no browser.
    pub fn wanted() -> Outcome<Self> {
        match env::var(VARIABLE).as_deref() {
            Err(_) | Ok("" | "chromium") => Ok(Self::Chromium),
            Ok("firefox") => Ok(Self::Firefox),
            Ok(other) => Err(format!("{VARIABLE} is {other:?}, not chromium or firefox").into()),
        }
    }
}

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

/// What is not as usual in a browser.
#[derive(Debug, Clone, Copy)]
pub enum Wish {
    /// The languages that its user reads, as the header `Accept-Language` has them.
    Languages(&'static str),
    /// It writes down all that pages ask for, so that [`Browser::end`] knows it; that takes Chromium some time. Firefox always does.
    Account,
    /// What it answers to a page that asks for a camera.
    Camera(Camera),
    /// It changes what pages read back from a canvas, and its clocks are coarse. Firefox alone can.
    ResistFingerprinting,
}

/// A camera of the tests.
#[derive(Debug, Clone, Copy)]
pub enum Camera {
    /// There is one, a moving test picture, and pages may use it.
    Allowed,
    /// There is one, and pages may not use it.
    Denied,
    /// There is none.
    Missing,
}

/// A browser with its driver; both end when dropped.
pub struct Browser {
    /// The session. Not ended by its own drop, which would block for a minute: the driver's end ends everything.
    pub driver: ManuallyDrop<WebDriver>,
    kind: Kind,
    program: Driver,
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

    /// Like [`Self::start`], with wishes.
    ///
    /// # Errors
    /// If browser or driver cannot be started.
    pub async fn start_with(look: Look, wishes: &[Wish]) -> Outcome<Self> {
        Self::start_kind(Kind::wanted()?, look, wishes).await
    }

    /// Like [`Self::start_with`], of this kind whatever the tests run in.
    ///
    /// # Errors
    /// If browser or driver cannot be started.
    pub async fn start_kind(kind: Kind, look: Look, wishes: &[Wish]) -> Outcome<Self> {
        static N_STARTED: AtomicU32 = AtomicU32::new(0);
        let number = N_STARTED.fetch_add(1, Ordering::Relaxed);
        let profile = env::temp_dir().join(format!("subspace-lab-e2e-{}-{number}", process::id()));
        fs::create_dir_all(&profile)?;
        let program = Driver::start(kind)?;
        let driver = match kind {
            Kind::Chromium => WebDriver::new(&program.url(), chromium::capabilities(&profile, wishes)?).await?,
            Kind::Firefox => WebDriver::new(&program.url(), firefox::capabilities(&profile, wishes)?).await?,
        };
        let browser = Self { driver: ManuallyDrop::new(driver), kind, program, profile };
        if kind == Kind::Firefox {
            firefox::listen(&browser.driver).await?;
        }
        browser.look(look).await?;
        Ok(browser)
    }

    /// The process that all others of this browser come from.
    pub fn process(&self) -> u32 {
        self.program.process()
    }

    /// Changes size, density and the system's theme.
    ///
    /// # Errors
    /// Those of the driver.
    pub async fn look(&self, look: Look) -> Outcome {
        match self.kind {
            Kind::Chromium => chromium::look(&self.driver, look).await,
            Kind::Firefox => firefox::look(&self.driver, look).await,
        }
    }

    /// Lays out the document on screen as it is printed.
    ///
    /// # Errors
    /// Those of the driver.
    pub async fn paper(&self) -> Outcome {
        match self.kind {
            Kind::Chromium => chromium::paper(&self.driver).await,
            Kind::Firefox => firefox::paper(&self.driver).await,
        }
    }

    /// Turns scripts off, or on again.
    ///
    /// # Errors
    /// Those of the driver.
    pub async fn scripts(&self, on: bool) -> Outcome {
        match self.kind {
            Kind::Chromium => chromium::scripts(&self.driver, on).await,
            Kind::Firefox => firefox::scripts(&self.driver, on).await,
        }
    }

    /// Runs a script in every page from now on, before the page's own.
    ///
    /// # Errors
    /// Those of the driver.
    pub async fn script_before_every_page(&self, script: &str) -> Outcome {
        match self.kind {
            Kind::Chromium => chromium::script_before_every_page(&self.driver, script).await,
            Kind::Firefox => firefox::script_before_every_page(&self.driver, script).await,
        }
    }

    /// Runs a script in the page and returns its value.
    ///
    /// # Errors
    /// Those of the script.
    pub async fn script(&self, script: &str) -> Outcome<Value> {
        Ok(self.driver.execute(script, vec![]).await?.json().clone())
    }

    /// Chooses a folder in a field for one, which lies in its label.
    ///
    /// # Errors
    /// Those of the driver.
    pub async fn choose_folder(&self, field: &WebElement, folder: &Path) -> Outcome {
        match self.kind {
            Kind::Chromium => Ok(field.send_keys(folder.display().to_string()).await?),
            Kind::Firefox => firefox::choose_folder(&self.driver, field, folder).await,
        }
    }

    /// Messages that the console holds since it was last asked: level (`SEVERE` of errors, `DEBUG` of the least) and text.
    ///
    /// # Errors
    /// Those of the driver.
    pub async fn console(&self) -> Outcome<Vec<(String, String)>> {
        match self.kind {
            Kind::Chromium => chromium::console(&self.driver).await,
            Kind::Firefox => firefox::console(&self.driver).await,
        }
    }

    /// Ends the browser; returns every address that pages of `origin` asked for, by the browser's own account ([`Wish::Account`]).
    ///
    /// # Errors
    /// If that cannot be read, or was not wished for.
    pub async fn end(mut self, origin: &str) -> Outcome<Vec<String>> {
        match self.kind {
            Kind::Chromium => {
                self.program.end();
                chromium::asked(&self.profile, origin)
            }
            Kind::Firefox => firefox::asked(&self.driver, origin).await,
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.program.end();
        let _ = fs::remove_dir_all(&self.profile);
    }
}
