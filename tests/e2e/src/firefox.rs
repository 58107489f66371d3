//! A headless Firefox. It has no driver here: pages that the tests serve drive themselves and send back what they see.

use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

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
