//! Chromium and its driver, for the tests in a browser, and Firefox for those that it alone can show.

use std::env;
use std::path::PathBuf;

use super::apt;
use crate::process::Environment;
use crate::{Result, places};

const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ELSEWHERE: [&str; 2] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
];
const DRIVER: &str = "chromedriver";
const FIREFOXES: [&str; 2] = ["firefox", "firefox-esr"];
const FIREFOX_ON_MACS: &str = "/Applications/Firefox.app/Contents/MacOS/firefox";

pub struct Browser {
    chromium: PathBuf,
    driver: PathBuf,
}

impl Browser {
    /// Tells the tests where the browser is.
    pub fn add_to(self, environment: Environment) -> Environment {
        environment.with_variable("CHROMIUM", self.chromium).with_variable("CHROMEDRIVER", self.driver)
    }
}

/// The user's browser, else Debian's.
pub fn browser() -> Result<Browser> {
    if let Some(found) = find() {
        return Ok(found);
    }
    let by_hand = "Chromium and chromedriver of the same version have to be on PATH (or named by the variables \
                   CHROMIUM and CHROMEDRIVER); on Debian: apt-get install chromium chromium-driver";
    if !apt::is_usable() {
        return Err(format!("the tests in the browser need a browser: {by_hand}."));
    }
    println!("installing chromium and chromium-driver with apt-get: the browser for the tests (about 1 minute, once)");
    // The font, because a page without any letters would be a poor test.
    apt::install(&["chromium", "chromium-driver", "fonts-dejavu-core"])
        .map_err(|said| format!("apt-get could not install the browser for the tests ({said}). {by_hand}."))?;
    find().ok_or_else(|| format!("the browser was installed, but is not found. {by_hand}."))
}

/// Firefox, which can randomise what pages read back from a canvas.
pub struct Firefox(PathBuf);

impl Firefox {
    /// Tells the tests where it is.
    pub fn add_to_environment(self, environment: Environment) -> Environment {
        environment.with_variable("FIREFOX", self.0)
    }
}

/// The user's Firefox, else Debian's.
pub fn firefox() -> Result<Firefox> {
    if let Some(found) = find_firefox() {
        return Ok(found);
    }
    let by_hand =
        "Firefox has to be on PATH (or named by the variable FIREFOX); on Debian: apt-get install firefox-esr";
    if !apt::is_usable() {
        return Err(format!("the tests in the browser need Firefox: {by_hand}."));
    }
    println!(
        "installing firefox-esr with apt-get: shows that pictures do not pass through a canvas (about 1 minute, once)"
    );
    apt::install(&["firefox-esr"]).map_err(|said| format!("apt-get could not install Firefox ({said}). {by_hand}."))?;
    find_firefox().ok_or_else(|| format!("Firefox was installed, but is not found. {by_hand}."))
}

fn find_firefox() -> Option<Firefox> {
    let found = named("FIREFOX").or_else(|| FIREFOXES.into_iter().find_map(places::find_on_path));
    found.or_else(|| Some(PathBuf::from(FIREFOX_ON_MACS)).filter(|file| file.is_file())).map(Firefox)
}

/// The program that a variable names.
fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|file| file.is_file())
}

fn find() -> Option<Browser> {
    let chromium = named("CHROMIUM")
        .or_else(|| BROWSERS.into_iter().find_map(places::find_on_path))
        .or_else(|| ELSEWHERE.into_iter().map(PathBuf::from).find(|file| file.is_file()))?;
    let driver = named("CHROMEDRIVER").or_else(|| places::find_on_path(DRIVER))?;
    Some(Browser { chromium, driver })
}
