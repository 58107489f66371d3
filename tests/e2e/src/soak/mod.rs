//! A long visit: actions at random from a seed, and after each of them the page looked over. What is on the stage is what a fresh page shows
//! at the same link, nothing is said on the console, and memory does not grow.

mod actions;
mod memory;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::json;
use sha2::{Digest as _, Sha256};
use subspace_lab_words::{Code, Words, t};
use thirtyfour::WindowHandle;

use crate::browser::{Browser, LAPTOP, Look};
use crate::page::Page;
use crate::site::Site;
use crate::{Outcome, variable};
pub use actions::Draws;
use actions::draw;
use memory::{IN_PAGE, IN_WORKER, Measured, measure, median};

/// Where every measurement is made.
const HOME: &str = "v=1&view=top-bottom&set=digits&k=10&reader=ridge&passes=2&sample=0&seed=1";

/// Actions between two looks at a fresh page, and between two measurements.
const N_BETWEEN_LOOKS: usize = 12;
const N_BETWEEN_MEASUREMENTS: usize = 25;

/// A training that takes longer than this is ended, as by a visitor who does not wait; with the defaults some would take minutes.
const BORED: Duration = Duration::from_secs(15);

/// Longest wait for the page to rest.
const PATIENCE: Duration = Duration::from_secs(180);

/// How long a picture may take to become the one of a fresh page.
const CATCHING_UP: Duration = Duration::from_secs(20);

/// What the page is busy with; null if it rests. Files that wait for a choice get one.
const BUSY: &str = "
const by = (name) => document.querySelector(`[data-testid=${name}]`);
const isShown = (name) => !!by(name) && !by(name).closest('[hidden]');
if (by('join-or-new')) { by('open-new').click(); return 'files wait'; }
if (by('too-much')) return 'a choice is asked for';
if (!document.querySelector('[data-live=true]')) return 'nothing is live';
for (const name of ['progress', 'arriving', 'solving', 'job-progress', 'figure-progress']) if (isShown(name)) return name;
// What was cancelled waits to be asked for.
for (const name of ['noise', 'learning']) if (by(name)?.dataset.settled === 'false' && !isShown('again')) return name;
// The quiz says in the place of its rules why there is none.
const saysWhy = by('needs') || document.querySelector('.quiz.before p')?.innerText;
if (by('perception')?.dataset.lineup === 'false' && !saysWhy) return 'the lineup';
const others = [...soak.workers.values()].filter((it) => it !== 'engine');
return others.length ? others.join() : null;
";

/// What is on screen, by names: digests of pictures, and words.
const SEEN: &str = "
const seen = {};
// The page's own canvases are not made for being read again and again, of which Chromium warns.
const copy = document.createElement('canvas');
const read = copy.getContext('2d', { willReadFrequently: true });
for (const canvas of document.querySelectorAll('[data-testid=stage] canvas:not(.chart)')) {
  const place = canvas.closest('[data-testid]').dataset.testid;
  let at = 0;
  while (`${place} ${at}` in seen) at += 1;
  [copy.width, copy.height] = [canvas.width, canvas.height];
  read.drawImage(canvas, 0, 0);
  const { data } = read.getImageData(0, 0, canvas.width, canvas.height);
  let digest = 2166136261;
  for (const byte of data) digest = Math.imul(digest ^ byte, 16777619);
  seen[`${place} ${at}`] = `${canvas.width} x ${canvas.height}: ${digest >>> 0}`;
}
for (const name of ['set-size', 'sentence', 'verdict', 'reason', 'effect']) {
  const words = document.querySelector(`[data-testid=${name}]`)?.innerText.trim();
  if (words) seen[name] = words;
}
return seen;
";

/// What a visit without any fault never says.
const FAULTS: [Code; 9] = [
    t!(page_the_page_has_stopped_because_of),
    t!(page_the_engine_stopped_this_tab_may),
    t!(page_the_engine_stopped_three_times_on),
    t!(page_the_engine_stopped_three_times_what),
    t!(page_the_engine_did_not_come),
    t!(page_what_reads_files_did_not_come),
    t!(page_what_trains_did_not_come),
    t!(page_the_lane_stopped_this_tab_may),
    t!(page_reading_stopped_this_tab_may_have),
];

type Seen = BTreeMap<String, String>;

/// How far a quantity may grow from the second third of the measurements to the last: by a share of itself, and by so much more.
struct Room {
    quantity: &'static str,
    share: f64,
    more: f64,
}

/// Measurements in a third of a visit from which memory of programs and processes counts: it grows at first, until the largest sets and all
/// readers were there.
const N_WARM: usize = 4;

/// Quantities that have no such beginning.
const AT_ONCE: [&str; 5] = ["page's heap, MB", "nodes", "listeners", "documents", "workers"];

/// As measured in visits of 850 and of 1,200 actions. What scripts of the driver have answered stays in the page's heap, held by the
/// developer tools: 1.3 to 1.9 KB for each action. The page's program grows by 4.3 MB at a time, as large as the largest set. The processes
/// vary by a fifth with what the browser keeps for itself.
const ROOMS: [Room; 8] = [
    Room { quantity: "page's heap, MB", share: 0.05, more: 2.0 },
    Room { quantity: "page's program, MB", share: 0.0, more: 4.5 },
    Room { quantity: "workers' programs, MB", share: 0.1, more: 5.0 },
    Room { quantity: "nodes", share: 0.05, more: 20.0 },
    Room { quantity: "listeners", share: 0.05, more: 5.0 },
    Room { quantity: "documents", share: 0.0, more: 0.5 },
    // The drawer is there or not.
    Room { quantity: "workers", share: 0.0, more: 1.0 },
    Room { quantity: "processes, MB", share: 0.25, more: 0.0 },
];

/// A visit.
pub struct Soak {
    page: Page,
    tab: WindowHandle,
    draws: Draws,
    seed: u64,
    window: (u32, u32, bool),
    /// What was done, one line each.
    pub done: Vec<String>,
    /// Actions that found nothing to act on.
    pub n_without_effect: usize,
    /// Looks at fresh pages, and pictures and words that were compared.
    pub n_looks: usize,
    /// See `n_looks`.
    pub n_compared: usize,
    measured: Vec<Measured>,
    /// Own sets that were forgotten while they were on screen, where they stay; a fresh page has them no more.
    forgotten: BTreeSet<String>,
}

impl Soak {
    /// Opens the page for a visit from this seed.
    ///
    /// # Errors
    /// If it does not become live.
    pub async fn start(seed: u64) -> Outcome<Self> {
        let browser = Browser::start(LAPTOP).await?;
        look(&browser, LAPTOP.width, LAPTOP.height, false).await?;
        browser.script_before_every_page(IN_PAGE).await?;
        let page = Page::open_in(browser, Site::with_files(&[], measured_workers()?)?, HOME).await?;
        let tab = page.browser.driver.window().await?;
        let window = (LAPTOP.width, LAPTOP.height, false);
        Ok(Self {
            page,
            tab,
            draws: Draws::new(seed),
            seed,
            window,
            done: Vec::new(),
            n_without_effect: 0,
            n_looks: 0,
            n_compared: 0,
            measured: Vec::new(),
            forgotten: BTreeSet::new(),
        })
    }

    /// One more action, and what is to be looked over after it.
    ///
    /// # Errors
    /// What is wrong with the page, with the seed and all that was done.
    pub async fn go_on(&mut self) -> Outcome {
        let result = self.step().await;
        result.map_err(|error| {
            let mut story = format!("{error}\nseed {}, {} actions:\n", self.seed, self.done.len());
            for (n, line) in self.done.iter().enumerate() {
                // Writing to a string cannot fail.
                let _ = writeln!(story, "{:5} {line}", n + 1);
            }
            story.into()
        })
    }

    async fn step(&mut self) -> Outcome {
        let action = draw(&mut self.draws);
        // Some visitors are in haste: they do not wait for what they have asked for.
        let is_in_haste = self.draws.below(4) == 0;
        self.done.push(format!("{action}{}", if is_in_haste { ", in haste" } else { "" }));
        if let actions::Action::Window { width, height, dark } = action {
            self.window = (width, height, dark);
        }
        if !action.carry_out(&self.page).await? {
            self.n_without_effect += 1;
        }
        if let actions::Action::Forget(_) = action {
            self.rest().await?;
            self.forgotten.extend(own_set(&self.link().await?));
        }
        let n = self.done.len();
        if n.is_multiple_of(N_BETWEEN_MEASUREMENTS) {
            self.rest().await?;
            self.measure().await?;
        } else if n.is_multiple_of(N_BETWEEN_LOOKS) {
            self.rest().await?;
            self.look_at_a_fresh_page().await?;
        } else if !is_in_haste {
            self.rest().await?;
        }
        self.nothing_is_wrong().await
    }

    /// Waits until nothing is under way. The waiting is the page's own: of every answer of a script something is kept by the driver.
    async fn rest(&self) -> Outcome {
        let rests = format!(
            "const busy = () => {{ {BUSY} }};
             const start = performance.now();
             return new Promise((go) => {{
               const look = () => busy() && performance.now() - start < {} ? setTimeout(look, 20) : go(busy());
               look();
             }})",
            BORED.as_millis()
        );
        let start = Instant::now();
        loop {
            let busy = self.page.browser.script(&rests).await?;
            let Some(busy) = busy.as_str() else { return Ok(()) };
            if start.elapsed() > PATIENCE {
                let says = self.page.browser.script("return document.querySelector('main').innerText").await?;
                return Err(format!("the page does not rest: {busy}; it says {says}").into());
            }
            if busy.contains("lane") {
                let stop = "for (const it of ['stop', 'start']) document.querySelector(`[data-testid=${it}]:enabled`)?.click()";
                self.page.browser.script(stop).await?;
            }
        }
    }

    /// Console and messages.
    async fn nothing_is_wrong(&self) -> Outcome {
        let is_bad = |(level, _): &(String, String)| !matches!(level.as_str(), "DEBUG" | "INFO");
        let bad: Vec<_> = self.page.console().await?.into_iter().filter(is_bad).collect();
        if !bad.is_empty() {
            return Err(format!("on the console: {bad:?}").into());
        }
        let said = "return [...document.querySelectorAll('[role=alert], .needs, .trouble')].map((it) => it.innerText).join(' ')";
        let said = self.page.browser.script(said).await?;
        let said = said.as_str().unwrap_or_default();
        let of_page = t!(page_this_is_a_fault_of_the, message = "").words();
        let fault = FAULTS.iter().map(|it| it.words()).chain([of_page.trim().to_owned()]).find(|it| said.contains(it));
        fault.map_or(Ok(()), |_| Err(format!("the page says: {said}").into()))
    }

    /// Opens the present link in a tab of its own: there is to be seen what is to be seen here.
    async fn look_at_a_fresh_page(&mut self) -> Outcome {
        let driver = &self.page.browser.driver;
        if self.link().await?.contains("view=noise") && !self.link().await?.contains("sample=") {
            // The link names the sample that is on screen.
            let pin = "for (let i = 0; i < 2; i += 1) document.querySelector('[data-testid=play]').click()";
            self.page.browser.script(pin).await?;
            self.page.until("the link names the sample", "return location.hash.includes('sample=')").await?;
            self.rest().await?;
        }
        self.page.browser.script("document.querySelector('[data-testid=again]')?.click()").await?;
        self.rest().await?;
        let link = self.link().await?;
        // What is there is of this visit, or of no setting.
        if ["scene=quiz", "scene=dials", "learn=autoencoder", "learn=twins"].iter().any(|it| link.contains(it)) {
            return Ok(());
        }
        if let Some(name) = own_set(&link).filter(|name| self.forgotten.contains(name))
            && !self.is_kept(&name).await?
        {
            return Ok(());
        }
        let fresh = driver.new_tab().await?;
        driver.switch_to_window(fresh.clone()).await?;
        let (width, height, dark) = self.window;
        look(&self.page.browser, width, height, dark).await?;
        self.page.browser.script_before_every_page(IN_PAGE).await?;
        self.page.go(&link).await?;
        self.page.live().await?;
        let start = Instant::now();
        loop {
            self.rest().await?;
            let there = self.seen().await?;
            driver.switch_to_window(self.tab.clone()).await?;
            let here = self.seen().await?;
            if here == there {
                self.n_looks += 1;
                self.n_compared += here.len();
                break;
            }
            if start.elapsed() > CATCHING_UP {
                let differs = |name: &&String| here.get(*name) != there.get(*name);
                let names: BTreeSet<&String> = here.keys().chain(there.keys()).collect();
                let lines: Vec<String> = names
                    .into_iter()
                    .filter(differs)
                    .map(|name| format!("{name}: {:?} here, {:?} there", here.get(name), there.get(name)))
                    .collect();
                let n = lines.len();
                return Err(format!(
                    "at {link} {n} of {} differ from a fresh page: {}",
                    there.len(),
                    lines[..n.min(6)].join("; ")
                )
                .into());
            }
            driver.switch_to_window(fresh.clone()).await?;
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        driver.switch_to_window(fresh).await?;
        driver.close_window().await?;
        driver.switch_to_window(self.tab.clone()).await?;
        Ok(())
    }

    /// Whether the browser keeps an own set.
    async fn is_kept(&self, name: &str) -> Outcome<bool> {
        let script = format!(
            "return (async () => {{
               const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('sets');
               return folder.getFileHandle('{name}.set').then(() => true, () => false);
             }})()"
        );
        Ok(self.page.browser.script(&script).await? == true)
    }

    async fn seen(&self) -> Outcome<Seen> {
        Ok(serde_json::from_value(self.page.browser.script(SEEN).await?)?)
    }

    /// The present link, without `#`, once the address has followed the settings.
    async fn link(&self) -> Outcome<String> {
        let link =
            self.page.browser.script("return new Promise((go) => setTimeout(() => go(location.hash.slice(1)), 300))");
        Ok(link.await?.as_str().unwrap_or_default().to_owned())
    }

    /// Goes home, forgets own sets, and measures.
    async fn measure(&mut self) -> Outcome {
        let home = |view: &str| HOME.replace("view=top-bottom", &format!("view={view}"));
        for view in ["data", "top-bottom"] {
            let go = format!("location.hash = '{}'", home(view));
            self.page.browser.script(&go).await?;
            let is_there = format!(
                "return document.querySelector('[aria-current=step]')?.dataset.testid === 'step-{view}'
                   && document.querySelector('[data-testid=set-size]').innerText.startsWith('1,740 images')"
            );
            self.page.until("home", &is_there).await?;
            self.rest().await?;
            if view == "data" {
                let forget = "const it = document.querySelectorAll('.own [data-testid=forget]'); it.forEach((it) => it.click()); return it.length";
                self.page.browser.script(forget).await?;
                self.page.until("none is listed", "return !document.querySelector('.own .card')").await?;
                self.rest().await?;
            }
        }
        self.measured.push(measure(&self.page).await?);
        Ok(())
    }

    /// The newest measurement as one line.
    pub fn newest(&self) -> String {
        let line = |measured: &Measured| {
            let parts: Vec<String> = measured.iter().map(|(name, value)| format!("{name} {value:.1}")).collect();
            parts.join("; ")
        };
        self.measured.last().map_or_else(String::new, line)
    }

    /// Medians of the second and of the last third of the measurements.
    pub fn growth(&self) -> BTreeMap<&'static str, (f64, f64)> {
        let n = self.measured.len();
        let of = |third: &[Measured], name: &str| median(third.iter().filter_map(|it| it.get(name).copied()));
        let names = self.measured.first().map(|it| it.keys().copied()).into_iter().flatten();
        names
            .map(|name| (name, (of(&self.measured[n / 3..2 * n / 3], name), of(&self.measured[2 * n / 3..], name))))
            .collect()
    }

    /// What was done, in two sentences and a line for each quantity.
    pub fn summary(&self) -> String {
        let mut text = format!(
            "{} actions, {} of which found nothing to act on; {} looks at fresh pages, {} pictures and sentences compared.",
            self.done.len(),
            self.n_without_effect,
            self.n_looks,
            self.n_compared
        );
        for (name, (before, after)) in self.growth() {
            // Writing to a string cannot fail.
            let _ = write!(text, "\n{name}: {before:.1} in the second third, {after:.1} in the last");
        }
        text
    }

    /// Whether every quantity stays within its room.
    ///
    /// # Errors
    /// Names those that do not.
    pub fn has_not_grown(&self) -> Outcome {
        let growth = self.growth();
        let is_warm = self.measured.len() / 3 >= N_WARM;
        let grown: Vec<String> = ROOMS
            .iter()
            .filter(|room| is_warm || AT_ONCE.contains(&room.quantity))
            .filter_map(|Room { quantity, share, more }| {
                let (before, after) = *growth.get(quantity)?;
                let most = before * (1.0 + share) + more;
                (after > most).then(|| format!("{quantity}: {after:.1}, at most {most:.1}"))
            })
            .collect();
        if grown.is_empty() { Ok(()) } else { Err(format!("it has grown: {}", grown.join("; ")).into()) }
    }

    /// Measurements made.
    pub fn n_measured(&self) -> usize {
        self.measured.len()
    }
}

/// The short name of the own set in a link, if it is one.
fn own_set(link: &str) -> Option<String> {
    let name = link.split('&').find_map(|part| part.strip_prefix("set="))?;
    name.starts_with("own-").then(|| name.to_owned())
}

/// Shows pages at this size, without motion: what moves by itself would differ from tab to tab.
async fn look(browser: &Browser, width: u32, height: u32, dark: bool) -> Outcome {
    browser.look(Look { width, height, dark, ..LAPTOP }).await?;
    let theme = if dark { "dark" } else { "light" };
    let media = json!({ "features": [
        { "name": "prefers-color-scheme", "value": theme },
        { "name": "prefers-reduced-motion", "value": "reduce" },
    ] });
    browser.driver.cdp().send_raw("Emulation.setEmulatedMedia", media).await?;
    Ok(())
}

/// The workers' own program with what measures them, and the service worker that takes it for the built one.
fn measured_workers() -> Outcome<BTreeMap<String, Vec<u8>>> {
    let folder = variable("SUBSPACE_LAB_DIST")?;
    let read = |name: &str| fs::read_to_string(Path::new(&folder).join(name));
    let (usual, keeper) = (read("worker-loader.js")?, read("sw.js")?);
    let measured = [IN_WORKER, &usual].concat();
    let hex = |text: &str| {
        Sha256::digest(text).iter().fold(String::new(), |mut hex, byte| {
            // Writing to a string cannot fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    };
    let keeper = keeper.replace(&hex(&usual), &hex(&measured));
    Ok(BTreeMap::from([
        ("worker-loader.js".to_owned(), measured.into_bytes()),
        ("sw.js".to_owned(), keeper.into_bytes()),
    ]))
}
