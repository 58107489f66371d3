//! What is Firefox's own of a browser under test; and a Firefox without a driver, for pages that drive themselves and send back what they see.
//!
//! What Chromium's protocol does, scripts do here that run in the browser's own window, where geckodriver lets them.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, process};

use http::Method;
use serde_json::{Value, json};
use thirtyfour::common::capabilities::firefox::{FirefoxCapabilities, FirefoxPreferences};
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::prelude::*;
use thirtyfour::{RequestData, SessionId};

use crate::browser::{Camera, Look, Wish};
use crate::{Outcome, variable};

/// No first-run pages and no calls home; and no room for scrollbars, as in Chromium.
const SETTINGS: [(&str, &str); 11] = [
    ("browser.shell.checkDefaultBrowser", "false"),
    ("ui.useOverlayScrollbars", "1"),
    ("browser.aboutwelcome.enabled", "false"),
    ("datareporting.policy.dataSubmissionEnabled", "false"),
    ("app.normandy.enabled", "false"),
    ("network.captive-portal-service.enabled", "false"),
    ("network.connectivity-service.enabled", "false"),
    ("services.settings.server", "\"\""),
    ("browser.newtabpage.activity-stream.feeds.topsites", "false"),
    ("browser.ml.enable", "false"),
    ("dom.ipc.processPrelaunch.enabled", "false"),
];

/// Longest wait for the browser, and between two looks at it.
const PATIENCE: Duration = Duration::from_secs(60);
const PAUSE: Duration = Duration::from_millis(15);

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

/// Settings that a wish stands for.
fn settings(wish: Wish) -> Vec<(&'static str, Value)> {
    /// A moving test picture in place of a camera.
    const FAKE_CAMERA: &str = "media.navigator.streams.fake";
    const ALLOWS_CAMERAS: &str = "media.navigator.permission.disabled";
    match wish {
        Wish::Account => Vec::new(),
        Wish::Languages(all) => vec![("intl.accept_languages", json!(all))],
        Wish::Camera(Camera::Allowed) => vec![(FAKE_CAMERA, json!(true)), (ALLOWS_CAMERAS, json!(true))],
        Wish::Camera(Camera::Denied) => vec![(FAKE_CAMERA, json!(true)), ("permissions.default.camera", json!(2))],
        Wish::Camera(Camera::Missing) => vec![(ALLOWS_CAMERAS, json!(true))],
        // Else its window would have a size of its own.
        Wish::ResistFingerprinting => vec![
            ("privacy.resistFingerprinting", json!(true)),
            ("privacy.resistFingerprinting.letterboxing", json!(false)),
        ],
    }
}

pub(crate) fn capabilities(profile: &Path, wishes: &[Wish]) -> Outcome<FirefoxCapabilities> {
    let mut capabilities = DesiredCapabilities::firefox();
    capabilities.set_firefox_binary(&variable("FIREFOX")?)?;
    capabilities.set_headless()?;
    capabilities.add_arg("-profile")?;
    capabilities.add_arg(&profile.display().to_string())?;
    let mut preferences = FirefoxPreferences::new();
    for (name, value) in SETTINGS {
        preferences.set(name, serde_json::from_str::<Value>(value)?)?;
    }
    for (name, value) in wishes.iter().copied().flat_map(settings) {
        preferences.set(name, value)?;
    }
    capabilities.set_preferences(preferences)?;
    // Whatever Firefox asks is answered by who expects it.
    capabilities.set("unhandledPromptBehavior", "ignore")?;
    Ok(capabilities)
}

/// Where scripts run from now on: in the page, or in the browser's own window.
#[derive(Debug)]
struct RunIn(&'static str);

impl FormatRequestData for RunIn {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let path = format!("/session/{session}/moz/context");
        RequestData::new(Method::POST, path).add_body(json!({ "context": self.0 }))
    }
}

/// Runs a script in the browser's own window and returns its value.
async fn in_window(driver: &WebDriver, script: &str, arguments: Vec<Value>) -> Outcome<Value> {
    driver.handle().cmd(RunIn("chrome")).await?;
    let value = driver.execute(script, arguments).await;
    driver.handle().cmd(RunIn("content")).await?;
    Ok(value?.json().clone())
}

/// Has what pages write to their consoles and what they ask for kept: what is listened for, in every process of the browser.
const LISTEN: &str = r#"
window.written = [];
Services.ppmm.addMessageListener("lab:written", (message) => written.push(message.data));
const listen = () => {
  const listener = (entry) => {
    const { level, filename, arguments: words } = entry.wrappedJSObject ?? entry;
    // Its own messages are not the pages', and telling of them could write others.
    if (!/^(http|file|blob|data):/.test(filename)) return;
    sendAsyncMessage("lab:written", [level, `${filename}: ${Array.from(words ?? [], String).join(" ")}`]);
  };
  Cc["@mozilla.org/consoleAPI-storage;1"].getService(Ci.nsIConsoleAPIStorage)
    .addLogEventListener(listener, Services.scriptSecurityManager.getSystemPrincipal());
};
Services.ppmm.loadProcessScript(`data:application/javascript,${encodeURIComponent(`(${listen})()`)}`, true);
window.asked = [];
const observe = (subject) => {
  const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
  asked.push([loadInfo.triggeringPrincipal?.origin ?? "", URI.spec]);
};
Services.obs.addObserver({ observe }, "http-on-opening-request");
Services.console.reset();
"#;

pub(crate) async fn listen(driver: &WebDriver) -> Outcome {
    in_window(driver, LISTEN, vec![]).await?;
    Ok(())
}

/// A window has a least width, a page's place in it has not. Returns the density that pages are told: one that resists fingerprinting
/// tells all of them the same.
const LOOK: &str = r#"
const [width, height, density, dark] = arguments;
Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", dark ? 0 : 1);
Services.prefs.setStringPref("layout.css.devPixelsPerPx", String(density));
const size = `browser[type=content] { min-width: ${width}px; max-width: ${width}px; min-height: ${height}px; max-height: ${height}px }`;
if (window.size) windowUtils.removeSheetUsingURIString(window.size, windowUtils.AUTHOR_SHEET);
window.size = `data:text/css,${encodeURIComponent(size)}`;
windowUtils.loadSheetUsingURIString(window.size, windowUtils.AUTHOR_SHEET);
window.resizeTo(Math.max(width, 500), height + 200);
return Services.prefs.getBoolPref("privacy.resistFingerprinting") ? 2 : density;
"#;

pub(crate) async fn look(driver: &WebDriver, look: Look) -> Outcome {
    let Look { width, height, density, dark } = look;
    let told = in_window(driver, LOOK, vec![json!(width), json!(height), json!(density), json!(dark)]).await?;
    let is_seen = format!(
        "return innerWidth === {width} && innerHeight === {height} && devicePixelRatio === {told}
             && matchMedia('(prefers-color-scheme: dark)').matches === {dark}"
    );
    until(driver, &format!("the page is shown as {look:?}"), &is_seen).await
}

pub(crate) async fn paper(driver: &WebDriver) -> Outcome {
    in_window(driver, "gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print'", vec![]).await?;
    until(driver, "the page is shown as on paper", "return matchMedia('print').matches").await
}

pub(crate) async fn scripts(driver: &WebDriver, on: bool) -> Outcome {
    in_window(driver, "Services.prefs.setBoolPref('javascript.enabled', arguments[0])", vec![json!(on)]).await?;
    Ok(())
}

/// Before a policy of the page's own could forbid it.
const BEFORE: &str = r#"
const before = `addEventListener("DOMWindowCreated", (event) => {
  const page = event.target.defaultView;
  if (page === content) page.wrappedJSObject.eval(${JSON.stringify(arguments[0])});
}, true)`;
window.messageManager.loadFrameScript(`data:application/javascript,${encodeURIComponent(before)}`, true);
"#;

pub(crate) async fn script_before_every_page(driver: &WebDriver, script: &str) -> Outcome {
    in_window(driver, BEFORE, vec![json!(script)]).await?;
    Ok(())
}

/// Stands in for the system's dialog for files, which is answered with the folder, and says yes to Firefox's own question whether the
/// page may have all of it, whose button is off for a second.
const PICKER: &str = r#"
const file = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile);
file.initWithPath(arguments[0]);
const open = (then) => then.done(Ci.nsIFilePicker.returnOK);
const nothing = () => {};
const picker = {
  QueryInterface: ChromeUtils.generateQI(["nsIFilePicker"]),
  init: nothing, appendFilter: nothing, appendFilters: nothing, appendRawFilter: nothing, open, file,
};
const factory = { QueryInterface: ChromeUtils.generateQI(["nsIFactory"]), createInstance: (kind) => picker.QueryInterface(kind) };
Components.manager.QueryInterface(Ci.nsIComponentRegistrar)
  .registerFactory(Services.uuid.generateUUID(), "", "@mozilla.org/filepicker;1", factory);
window.isAnswered = false;
const question = {
  observe(dialog) {
    Services.obs.removeObserver(question, "common-dialog-loaded");
    dialog.addEventListener("unload", () => { window.isAnswered = true; });
    dialog.setInterval(() => {
      const yes = dialog.Dialog.ui.button0;
      yes.disabled = false;
      yes.click();
    }, 50);
  },
};
Services.obs.addObserver(question, "common-dialog-loaded");
"#;

/// As a person does, by a click: geckodriver gives fields no folders.
pub(crate) async fn choose_folder(driver: &WebDriver, field: &WebElement, folder: &Path) -> Outcome {
    in_window(driver, PICKER, vec![json!(folder.display().to_string())]).await?;
    field.find(By::XPath("..")).await?.click().await?;
    let start = Instant::now();
    // While the question is there, no script runs.
    while !in_window(driver, "return window.isAnswered", vec![]).await.is_ok_and(|it| it == true) {
        if start.elapsed() > PATIENCE {
            return Err("waited in vain: Firefox asks whether the page may have the folder".into());
        }
        tokio::time::sleep(PAUSE).await;
    }
    Ok(())
}

/// What was written, and errors that nothing caught. Firefox's own advice on styles and names that are old is not in it, nor are
/// files that are missing, of which Chromium writes.
const CONSOLE: &str = r#"
const levels = { error: "SEVERE", assert: "SEVERE", warn: "WARNING", debug: "DEBUG" };
const found = written.splice(0).map(([level, text]) => [levels[level] ?? "INFO", text]);
for (const message of Services.console.getMessageArray()) {
  if (!(message instanceof Ci.nsIScriptError) || !/^(http|file|blob|data):/.test(message.sourceName)) continue;
  if (message.flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)) continue;
  found.push(["SEVERE", message.toString()]);
}
Services.console.reset();
return found;
"#;

pub(crate) async fn console(driver: &WebDriver) -> Outcome<Vec<(String, String)>> {
    Ok(serde_json::from_value(in_window(driver, CONSOLE, vec![]).await?)?)
}

/// Every address that pages of `origin` asked for.
pub(crate) async fn asked(driver: &WebDriver, origin: &str) -> Outcome<Vec<String>> {
    let asked = "return asked.filter(([by]) => by === arguments[0]).map(([by, address]) => address)";
    Ok(serde_json::from_value(in_window(driver, asked, vec![json!(origin)]).await?)?)
}

/// Other processes than the window's hear of a change a little later.
async fn until(driver: &WebDriver, what: &str, script: &str) -> Outcome {
    let start = Instant::now();
    while *driver.execute(script, vec![]).await?.json() != true {
        if start.elapsed() > PATIENCE {
            return Err(format!("waited in vain: {what}").into());
        }
        tokio::time::sleep(PAUSE).await;
    }
    Ok(())
}
