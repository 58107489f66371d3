//! What a visitor may do, drawn from a seed: the same actions in the same order for the same seed, however long each one takes.

use std::fmt;

use serde_json::json;
use subspace_lab_protocol::settings::View;
use thirtyfour::error::WebDriverErrorInner;
use thirtyfour::prelude::*;

use crate::Outcome;
use crate::page::{Page, drop_images};

/// Numbers from a seed (SplitMix64).
pub struct Draws(u64);

impl Draws {
    /// Begins with a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// One of 0, 1, ..., n - 1.
    pub fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    fn percent(&mut self) -> u32 {
        self.below(101) as u32
    }

    /// One of these.
    pub fn one<'a, T: ?Sized>(&mut self, all: &[&'a T]) -> &'a T {
        all[self.below(all.len())]
    }
}

/// Something that a visitor does.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Turns to a step by its link.
    Click(View),
    /// The same by its digit.
    Digit(View),
    /// Opens a built-in set, or one that is drawn.
    Open(&'static str),
    /// Drops images, and says what is to become of them if it is asked.
    Drop { first: usize, n: usize, placing: &'static str },
    /// Opens the own set at this place of the list.
    OpenOwn(usize),
    /// Forgets the own set at this place of the list.
    Forget(usize),
    /// Has it again.
    BringBack,
    /// Keys of a handle of the strip, while it has the focus.
    HandleKeys { handle: &'static str, keys: Vec<&'static str> },
    /// Drags on the curve of the strip, from and to a percentage of its width.
    Drag { from: u32, to: u32 },
    /// Keys of the page in a step.
    Keys { view: View, keys: Vec<&'static str> },
    /// Changes one setting of the link in a step.
    Setting { view: View, setting: &'static str },
    /// Moves a slider of a step to a percentage of its length.
    Slide { view: View, slider: &'static str, to: u32 },
    /// Presses buttons of a step, one after the other as they can be pressed.
    Press { view: View, buttons: &'static [&'static str] },
    /// Chooses an option of a step.
    Choose { view: View, list: &'static str, option: usize },
    /// Cancels what is under way, by key.
    Cancel,
    /// Back, or forth, so many steps without waiting in between.
    Travel { key: &'static str, n: usize },
    /// The presenter view, the next and the previous step by remote control, and its end.
    Present,
    /// Another language, and back to English.
    Speak(&'static str),
    /// Another size of the window.
    Window { width: u32, height: u32, dark: bool },
    /// Opens a panel, and closes it.
    Panel(&'static str),
}

impl fmt::Display for Action {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{self:?}")
    }
}

/// Sizes of windows: a laptop, a phone, a projector.
const WINDOWS: [(u32, u32); 3] = [(1366, 768), (390, 844), (1920, 1080)];

/// The sets that are opened. The largest one takes half a minute of two cores, in which nothing else would be tried.
const SETS: [&str; 4] = ["digits", "flowers-small", "satellite", "fashion"];

/// Those that take long are opened less often.
const OFTEN: [&str; 7] = ["digits", "digits", "digits", "digits", "flowers-small", "flowers-small", "satellite"];

const OF_TOP_BOTTOM: [&str; 25] = [
    "layout=single",
    "layout=compare",
    "layout=grid",
    "n=24",
    "n=8",
    "img=3",
    "compare=top:bottom",
    "divider=20",
    "residual=1",
    "residual=0",
    "stretch=1",
    "mean=0",
    "axis=log",
    "after=0.5",
    "after=0.95",
    "m=30",
    "top=0.9",
    "top=0.1",
    "k=0",
    "k=7",
    "k=40",
    "k=100000",
    "pick=random",
    "pick=error:10",
    "seed=3",
];

const OF_SPECTRUM: [&str; 9] = [
    "log=0",
    "log=1",
    "axis=log",
    "pc=1",
    "pc=13",
    "common=1",
    "plot=points",
    "plot=scree",
    "dots=3:0.4,1;31:0.05,0.95",
];

const OF_NOISE: [&str; 12] = [
    "noise=mask:ratio=0.5,patch=2",
    "noise=mask:ratio=0.75,patch=4",
    "noise=gaussian:sigma=0.5",
    "noise=salt:ratio=0.2",
    "noise=none",
    "noise=pattern:drop=c0003c3c3c3c0000",
    "noise=mask:ratio=0.9,patch=1",
    "at=8",
    "at=40",
    "sample=2",
    "sample=0",
    "seed=5",
];

const OF_PERCEPTION: [&str; 12] = [
    "scene=race",
    "scene=quiz",
    "reader=ridge",
    "reader=nearest",
    "reader=network:epochs=2",
    "match=number",
    "match=variance",
    "match=halves",
    "lane-top=0.5",
    "originals=1",
    "originals=0",
    "seed=3",
];

const OF_LEARNING: [&str; 9] = [
    "learn=clock",
    "learn=joint",
    "learn=twins",
    "learn=autoencoder",
    "dims=4",
    "dims=8",
    "within=64",
    "lambda=pca",
    "passes=2",
];

/// Buttons that belong together, with their step.
const BUTTONS: [(View, &[&str]); 16] = [
    (View::Noise, &["new-sample"]),
    (View::Noise, &["add-noise"]),
    (View::Noise, &["fill-map", "cancel-job"]),
    (View::Noise, &["noise-mask", "cancel-noise"]),
    (View::Noise, &["noise-gaussian", "noise-mask", "noise-gaussian"]),
    (View::Noise, &["play", "play"]),
    (View::Perception, &["start"]),
    (View::Perception, &["start", "start"]),
    (View::Perception, &["vote-t", "vote-b"]),
    (View::Perception, &["begin-quiz", "name-4", "go-on", "name-7", "end-quiz"]),
    (View::Learning, &["read"]),
    (View::Learning, &["read", "cancel-learning"]),
    (View::Learning, &["guess-a", "other-twins"]),
    (View::Learning, &["train"]),
    (View::Learning, &["train", "stop"]),
    (View::TopBottom, &["reset"]),
];

/// The next action.
pub fn draw(draws: &mut Draws) -> Action {
    let views = View::ALL;
    match draws.below(36) {
        0..3 => Action::Click(views[draws.below(views.len())]),
        3..6 => Action::Digit(views[draws.below(views.len())]),
        6..9 => Action::Open(if draws.below(8) == 0 { draws.one(&SETS) } else { draws.one(&OFTEN) }),
        9 => Action::Drop {
            first: draws.below(4) * 7,
            n: 12 + draws.below(3) * 9,
            placing: draws.one(&["open-new", "open-new", "join", "replace"]),
        },
        10 => match draws.below(4) {
            0 => Action::OpenOwn(draws.below(3)),
            1 => Action::BringBack,
            _ => Action::Forget(draws.below(2)),
        },
        11..14 => {
            let n = 1 + draws.below(6);
            let key = ["right", "left", "page-up", "page-down", "home", "end"];
            Action::HandleKeys {
                handle: draws.one(&["handle-top", "handle-top", "handle-bottom"]),
                keys: (0..n).map(|_| draws.one(&key)).collect(),
            }
        }
        14..17 => Action::Drag { from: draws.percent(), to: draws.percent() },
        17..20 => {
            let n = 1 + draws.below(4);
            let keys = ["+", "-", "[", "]", "l", "r", " ", "0", "right", "left"];
            let view = if draws.below(4) == 0 { views[draws.below(views.len())] } else { View::TopBottom };
            Action::Keys { view, keys: (0..n).map(|_| draws.one(&keys)).collect() }
        }
        20..26 => {
            let (view, settings): (View, &[&str]) = [
                (View::TopBottom, &OF_TOP_BOTTOM[..]),
                (View::TopBottom, &OF_TOP_BOTTOM),
                (View::Spectrum, &OF_SPECTRUM),
                (View::Noise, &OF_NOISE),
                (View::Perception, &OF_PERCEPTION),
                (View::Learning, &OF_LEARNING),
            ][draws.below(6)];
            Action::Setting { view, setting: draws.one(settings) }
        }
        26 => {
            let (view, slider) =
                [(View::Learning, "time"), (View::Learning, "lambda"), (View::TopBottom, "divider")][draws.below(3)];
            Action::Slide { view, slider, to: draws.percent() }
        }
        27..31 => {
            let (view, buttons) = BUTTONS[draws.below(BUTTONS.len())];
            Action::Press { view, buttons }
        }
        31 => Action::Choose { view: View::Perception, list: "reader", option: draws.below(5) },
        32 => match draws.below(3) {
            0 => Action::Cancel,
            _ => Action::Travel { key: draws.one(&["z", "z", "y"]), n: 1 + draws.below(4) },
        },
        33 => Action::Present,
        34 => match draws.below(3) {
            0 => Action::Speak(draws.one(&["fr", "de", "es", "zh-Hans", "ar"])),
            _ => Action::Panel(draws.one(&["share", "help"])),
        },
        _ => {
            let (width, height) = WINDOWS[draws.below(WINDOWS.len())];
            Action::Window { width, height, dark: draws.below(2) == 0 }
        }
    }
}

impl Action {
    /// Does it, as far as the page lets it: what is not there, or is switched off, is left. Says whether it was. Nothing is waited for
    /// but the step that it belongs to.
    ///
    /// # Errors
    /// Those of the driver, and a step that does not come.
    pub async fn carry_out(&self, page: &Page) -> Outcome<bool> {
        match self {
            Self::Click(view) => press(page, &format!("step-{}", view.name())).await,
            Self::Digit(view) => {
                let digit = View::ALL.iter().position(|it| it == view).unwrap_or_default() + 1;
                keys(page, &[&digit.to_string()]).await
            }
            Self::Open(set) => {
                turn_to(page, View::Data).await?;
                press(page, &format!("set-{set}")).await
            }
            Self::Drop { first, n, placing } => {
                let script = format!("const n = soak.nStarted; ({})(document); return n", drop_images(*first, *n));
                let n = page.browser.script(&script).await?;
                // Files come a little later. If others are being read, the choice is there, and cannot be made yet.
                let come =
                    format!("return soak.nStarted > {n} || !!document.querySelector('[data-testid=join-or-new]')");
                page.until("the files have come", &come).await?;
                press(page, placing).await?;
                Ok(true)
            }
            Self::OpenOwn(at) => nth(page, ".own .card input", *at).await,
            Self::Forget(at) => nth(page, ".own [data-testid=forget]", *at).await,
            Self::BringBack => {
                turn_to(page, View::Data).await?;
                press(page, "bring-back").await
            }
            Self::HandleKeys { handle, keys: all } => {
                turn_to(page, View::TopBottom).await?;
                let focus =
                    format!("const it = document.querySelector('[data-testid={handle}]'); it?.focus(); return !!it");
                if page.browser.script(&focus).await? == false {
                    return Ok(false);
                }
                let element = page.part(handle).await?;
                for key in all {
                    match element.send_keys(named(key)).await {
                        // Another set came on screen meanwhile, with handles of its own.
                        Err(error) if matches!(*error, WebDriverErrorInner::StaleElementReference(_)) => {
                            return Ok(false);
                        }
                        done => done?,
                    }
                }
                Ok(true)
            }
            Self::Drag { from, to } => drag(page, *from, *to).await,
            Self::Keys { view, keys: all } => {
                turn_to(page, *view).await?;
                keys(page, all).await
            }
            Self::Setting { view, setting } => {
                turn_to(page, *view).await?;
                page.go_on(setting).await?;
                Ok(true)
            }
            Self::Slide { view, slider, to } => {
                turn_to(page, *view).await?;
                let script = format!(
                    "const it = document.querySelector('[data-testid={slider}]');
                     if (!it || it.disabled) return false;
                     it.value = Number(it.min) + (it.max - it.min) * {to} / 100;
                     it.dispatchEvent(new Event('input', {{ bubbles: true }}));
                     return true"
                );
                Ok(page.browser.script(&script).await? == true)
            }
            Self::Press { view, buttons } => {
                turn_to(page, *view).await?;
                let mut is_done = false;
                for button in *buttons {
                    is_done |= press(page, button).await?;
                }
                Ok(is_done)
            }
            Self::Choose { view, list, option } => {
                turn_to(page, *view).await?;
                let script = format!(
                    "const it = document.querySelector('[data-testid={list}]');
                     if (!it?.options.length) return false;
                     it.selectedIndex = {option} % it.options.length;
                     it.dispatchEvent(new Event('change', {{ bubbles: true }}));
                     return true"
                );
                Ok(page.browser.script(&script).await? == true)
            }
            Self::Cancel => keys(page, &["escape"]).await,
            Self::Travel { key, n } => {
                blur(page).await?;
                let body = page.browser.driver.find(By::Tag("body")).await?;
                for _ in 0..*n {
                    body.send_keys(Key::Control + *key).await?;
                }
                Ok(true)
            }
            Self::Present => {
                keys(page, &["p", "page-down", "page-up"]).await?;
                keys(page, &["escape"]).await
            }
            Self::Speak(language) => {
                for language in [language, "en"] {
                    page.go_on(&format!("lang={language}")).await?;
                    let speaks = format!("return document.documentElement.lang === '{language}'");
                    page.until("it is spoken", &speaks).await?;
                }
                Ok(true)
            }
            Self::Window { width, height, dark } => {
                super::look(&page.browser, *width, *height, *dark).await?;
                Ok(true)
            }
            Self::Panel(name) => {
                press(page, name).await?;
                let is_there = format!("return !!document.querySelector('aside#{name}')?.innerText.trim()");
                page.until("the panel is there", &is_there).await?;
                keys(page, &["escape"]).await
            }
        }
    }
}

/// Turns to a step, if it is not there yet.
async fn turn_to(page: &Page, view: View) -> Outcome {
    let name = view.name();
    let is_there = format!("document.querySelector('[aria-current=step]')?.dataset.testid === 'step-{name}'");
    if page.browser.script(&format!("return {is_there}")).await? == false {
        press(page, &format!("step-{name}")).await?;
    }
    page.until(
        &format!("the step {name}"),
        &format!("return {is_there} && !document.querySelector('[data-testid=arriving]')"),
    )
    .await
}

/// Clicks what has this name, if it is there, and on.
async fn press(page: &Page, name: &str) -> Outcome<bool> {
    let script = format!(
        "const it = document.querySelector('[data-testid={name}]');
         if (!it || it.disabled || it.closest('[hidden], [inert]')) return false;
         it.click();
         return true"
    );
    Ok(page.browser.script(&script).await? == true)
}

/// Clicks one of those in the step Data that are found so, counted round and round.
async fn nth(page: &Page, selector: &str, at: usize) -> Outcome<bool> {
    turn_to(page, View::Data).await?;
    let script = format!(
        "const all = document.querySelectorAll('{selector}');
         all[{at} % all.length]?.click();
         return all.length > 0"
    );
    Ok(page.browser.script(&script).await? == true)
}

/// Keys that go to nothing in particular.
async fn keys(page: &Page, all: &[&str]) -> Outcome<bool> {
    blur(page).await?;
    let body = page.browser.driver.find(By::Tag("body")).await?;
    for key in all {
        body.send_keys(named(key)).await?;
    }
    Ok(true)
}

async fn blur(page: &Page) -> Outcome {
    page.browser.script("document.activeElement?.blur()").await?;
    Ok(())
}

fn named(key: &str) -> TypingData {
    let key = match key {
        "right" => Key::Right,
        "left" => Key::Left,
        "page-up" => Key::PageUp,
        "page-down" => Key::PageDown,
        "home" => Key::Home,
        "end" => Key::End,
        "escape" => Key::Escape,
        other => return other.into(),
    };
    key + ""
}

/// Presses the mouse on the curve and drags.
async fn drag(page: &Page, from: u32, to: u32) -> Outcome<bool> {
    turn_to(page, View::TopBottom).await?;
    let place = "const it = document.querySelector('.plot');
        it.scrollIntoView({ block: 'center', behavior: 'instant' });
        const r = it.getBoundingClientRect();
        return [r.left, r.top + r.height / 4, r.width]";
    let place = page.browser.script(place).await?;
    let number = |at: usize| place[at].as_f64().ok_or("no curve");
    let (left, y, width) = (number(0)?, number(1)?, number(2)?);
    let x = |percent: u32| left + (width - 1.0) * f64::from(percent) / 100.0;
    let middle = u32::midpoint(from, to);
    for (kind, percent, buttons) in
        [("mousePressed", from, 1), ("mouseMoved", middle, 1), ("mouseMoved", to, 1), ("mouseReleased", to, 0)]
    {
        let event =
            json!({ "type": kind, "x": x(percent), "y": y, "button": "left", "buttons": buttons, "clickCount": 1 });
        page.browser.driver.cdp().send_raw("Input.dispatchMouseEvent", event).await?;
    }
    Ok(true)
}
