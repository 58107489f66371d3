//! What is Chromium's own of a browser under test: its flags, its protocol and its network log.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use thirtyfour::common::capabilities::chrome::ChromeCapabilities;
use thirtyfour::prelude::*;
use thirtyfour::{LoggingPrefsLogLevel, WebDriver};

use crate::browser::{Camera, Look, Wish};
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

/// A moving test picture in place of a camera.
const FAKE_CAMERA: &str = "--use-fake-device-for-media-stream";
const ALLOWS_CAMERAS: &str = "--use-fake-ui-for-media-stream";

/// Where the network log lies in the profile's folder.
const LOG: &str = "network.json";

pub(crate) fn capabilities(profile: &Path, wishes: &[Wish]) -> Outcome<ChromeCapabilities> {
    let mut capabilities = DesiredCapabilities::chrome();
    capabilities.set_binary(&variable("CHROMIUM")?)?;
    for flag in FLAGS {
        capabilities.add_arg(flag)?;
    }
    for wish in wishes {
        match wish {
            Wish::Account => capabilities.add_arg(&format!("--log-net-log={}", profile.join(LOG).display()))?,
            Wish::Languages(all) => capabilities.add_arg(&format!("--accept-lang={all}"))?,
            Wish::Camera(camera) => {
                let flags = match camera {
                    Camera::Allowed => &[FAKE_CAMERA, ALLOWS_CAMERAS][..],
                    Camera::Denied => &[FAKE_CAMERA, "--deny-permission-prompts"],
                    Camera::Missing => &[ALLOWS_CAMERAS],
                };
                for flag in flags {
                    capabilities.add_arg(flag)?;
                }
            }
            Wish::ResistFingerprinting => return Err("Chromium does not resist fingerprinting".into()),
        }
    }
    capabilities.add_arg(&format!("--user-data-dir={}", profile.join("user").display()))?;
    capabilities.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    Ok(capabilities)
}

pub(crate) async fn look(driver: &WebDriver, look: Look) -> Outcome {
    let size = json!({
        "width": look.width, "height": look.height, "deviceScaleFactor": look.density, "mobile": false,
    });
    driver.cdp().send_raw("Emulation.setDeviceMetricsOverride", size).await?;
    let theme = if look.dark { "dark" } else { "light" };
    let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": theme }] });
    driver.cdp().send_raw("Emulation.setEmulatedMedia", media).await?;
    Ok(())
}

pub(crate) async fn paper(driver: &WebDriver) -> Outcome {
    driver.cdp().send_raw("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
    Ok(())
}

pub(crate) async fn scripts(driver: &WebDriver, on: bool) -> Outcome {
    driver.cdp().send_raw("Emulation.setScriptExecutionDisabled", json!({ "value": !on })).await?;
    Ok(())
}

pub(crate) async fn script_before_every_page(driver: &WebDriver, script: &str) -> Outcome {
    driver.cdp().send_raw("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await?;
    Ok(())
}

pub(crate) async fn console(driver: &WebDriver) -> Outcome<Vec<(String, String)>> {
    let entries = driver.browser_log().await?;
    Ok(entries.into_iter().map(|entry| (entry.level, entry.message)).collect())
}

/// Every address that pages of `origin` asked for, once the browser has ended.
pub(crate) fn asked(profile: &Path, origin: &str) -> Outcome<Vec<String>> {
    let text = fs::read_to_string(profile.join(LOG))?;
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
