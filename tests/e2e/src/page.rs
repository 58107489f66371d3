//! The page as its visitors meet it: steps, handles, pictures, sentences.

use std::path::Path;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::Value;
use thirtyfour::prelude::*;

use crate::Outcome;
use crate::browser::{Browser, LAPTOP, Look, Wish};
use crate::site::Site;

/// Longest wait for anything; a machine that runs other work beside needs it.
const PATIENCE: Duration = Duration::from_secs(60);

/// The page in a browser, on a site of its own.
pub struct Page {
    /// The browser.
    pub browser: Browser,
    /// The site.
    pub site: Site,
}

impl Page {
    /// Opens the page at a link (without `#`) and waits until it is live.
    ///
    /// # Errors
    /// If it does not become live.
    pub async fn open(look: Look, link: &str) -> Outcome<Self> {
        Self::open_with(look, &[], link).await
    }

    /// Like [`Self::open`], in a browser with wishes.
    ///
    /// # Errors
    /// If it does not become live.
    pub async fn open_with(look: Look, wishes: &[Wish], link: &str) -> Outcome<Self> {
        Self::open_in(Browser::start_with(look, wishes).await?, Site::start(&[])?, link).await
    }

    /// Like [`Self::open`], in this browser and on this site.
    ///
    /// # Errors
    /// If it does not become live.
    pub async fn open_in(browser: Browser, site: Site, link: &str) -> Outcome<Self> {
        let page = Self { browser, site };
        page.go(link).await?;
        page.live().await?;
        Ok(page)
    }

    /// Goes to a link on a site where paths that contain one of `missing` answer 404; waits for nothing.
    ///
    /// # Errors
    /// Those of browser and site.
    pub async fn without(missing: &[&'static str], link: &str) -> Outcome<Self> {
        let page = Self { browser: Browser::start(LAPTOP).await?, site: Site::start(missing)? };
        page.go(link).await?;
        Ok(page)
    }

    /// Loads the page anew at a link.
    ///
    /// # Errors
    /// Those of the driver.
    pub async fn go(&self, link: &str) -> Outcome {
        // Another hash alone would not load anything.
        self.browser.driver.goto("about:blank").await?;
        self.browser.driver.goto(format!("{}#{link}", self.site.url())).await?;
        Ok(())
    }

    /// Loads the page anew as a visitor does. The drivers' own command is another one in Firefox: nothing that is kept answers it.
    ///
    /// # Errors
    /// If it takes too long.
    pub async fn reload(&self) -> Outcome {
        self.browser.script("window.isBefore = true; location.reload()").await?;
        let start = Instant::now();
        // Between two documents there is none to ask.
        while !matches!(self.browser.script("return !window.isBefore").await, Ok(Value::Bool(true))) {
            if start.elapsed() > PATIENCE {
                return Err("waited in vain: the page is loaded anew".into());
            }
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
        Ok(())
    }

    /// Changes one setting of the present link, as a visitor who edits the address does; the page has heard of it afterwards.
    ///
    /// # Errors
    /// Those of the driver.
    pub async fn go_on(&self, setting: &str) -> Outcome {
        let key = setting.split('=').next().unwrap_or(setting);
        let script = format!(
            // The address follows the settings 200 ms after their last change; timers come in their order.
            "return new Promise((go) => setTimeout(() => {{
                 const link = '#' + location.hash.slice(1).split('&').filter(it => !it.startsWith('{key}=')).concat('{setting}').join('&');
                 if (location.hash === link) return go();
                 addEventListener('hashchange', () => setTimeout(go), {{ once: true }});
                 location.hash = link;
             }}, 300))"
        );
        self.browser.script(&script).await?;
        Ok(())
    }

    /// Turns to a step by another hash alone, which the page follows without loading anew, and waits until it is painted.
    ///
    /// # Errors
    /// If it takes too long.
    pub async fn turn_to(&self, step: &str, more: &str) -> Outcome {
        self.browser.script(&format!("location.hash = 'v=1&view={step}&{more}'")).await?;
        let follows = format!("return document.querySelector('[aria-current=step]')?.dataset.testid === 'step-{step}'");
        self.until("the page follows the link", &follows).await?;
        self.until("the step is there", "return !document.querySelector('[data-testid=arriving]')").await?;
        let painted = "return new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)))";
        self.browser.script(painted).await?;
        Ok(())
    }

    /// How many pixels the page is wider than its window.
    ///
    /// # Errors
    /// Those of the driver.
    pub async fn pixels_over(&self) -> Outcome<Option<i64>> {
        let over = self.browser.script("return document.documentElement.scrollWidth - innerWidth").await?;
        Ok(over.as_i64())
    }

    /// Share of the window that pictures take, each seen as a square in the middle of its canvas; those over each other count once. In a
    /// second page beside the first it is a share of that one's window.
    ///
    /// # Errors
    /// Those of the driver.
    pub async fn share_of_pictures(&self) -> Outcome<f64> {
        let script = "const seen = new Map();
            for (const canvas of document.querySelectorAll('.stage canvas:not(.chart)')) {
              const r = canvas.getBoundingClientRect();
              const side = Math.min(r.width, r.height, innerHeight - Math.max(0, r.top));
              if (r.width > 0 && side > 0) seen.set([r.left, r.top].join(), side ** 2);
            }
            return [...seen.values()].reduce((sum, it) => sum + it, 0) / (innerWidth * innerHeight)";
        self.browser.script(script).await?.as_f64().ok_or_else(|| "no share".into())
    }

    /// Goes into the second page beside the first, once it is live: scripts are its own from then on.
    ///
    /// # Errors
    /// If it does not become live.
    pub async fn into_second(&self) -> Outcome {
        self.part("second").await?.enter_frame().await?;
        self.live().await
    }

    /// Back to the first page.
    ///
    /// # Errors
    /// Those of the driver.
    pub async fn out_of_second(&self) -> Outcome {
        Ok(self.browser.driver.enter_default_frame().await?)
    }

    /// Waits until the stage is live and nothing is under way.
    ///
    /// # Errors
    /// If it takes too long.
    pub async fn live(&self) -> Outcome {
        self.until(
            "the stage is live",
            "return document.querySelector('[data-live=true]') && !document.querySelector('[data-testid=progress]')",
        )
        .await
    }

    /// Waits until the step Noise shows the noise chosen: its numbers, and images rebuilt.
    ///
    /// # Errors
    /// If it takes too long.
    pub async fn noise_is_solved(&self) -> Outcome {
        let settled = "return !!document.querySelector('[data-testid=noise][data-settled=true]')";
        self.until("the noise is solved for", settled).await
    }

    /// Waits until a script's value is true.
    ///
    /// # Errors
    /// Names what did not come.
    pub async fn until(&self, what: &str, script: &str) -> Outcome {
        let start = Instant::now();
        loop {
            let value = self.browser.script(script).await?;
            if !matches!(value, Value::Null | Value::Bool(false)) {
                return Ok(());
            }
            if start.elapsed() > PATIENCE {
                return Err(format!("waited in vain: {what}; {}", self.state().await?).into());
            }
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
    }

    /// What is known of a page that did not do what it should: what it says, its address, its console, and what it asked for last.
    async fn state(&self) -> Outcome<String> {
        let says = "return ['notice', 'trouble', 'progress', 'status', 'sentence']
            .map((name) => [name, document.querySelector(`[data-testid=${name}]`)?.innerText])
            .filter(([_, text]) => text).map((it) => it.join(': ')).concat(location.hash)";
        let (says, log, asked) = (self.browser.script(says).await?, self.console().await?, self.site.asked());
        let last = &asked[asked.len().saturating_sub(20)..];
        Ok(format!("it says {says}; console: {log:?}; asked for were {last:?}"))
    }

    /// The element with this `data-testid`.
    ///
    /// # Errors
    /// If it does not appear.
    pub async fn part(&self, name: &str) -> Outcome<WebElement> {
        Ok(self.browser.driver.query(By::Css(format!("[data-testid='{name}']"))).first().await?)
    }

    /// Text of such an element.
    ///
    /// # Errors
    /// If it does not appear.
    pub async fn text(&self, name: &str) -> Outcome<String> {
        Ok(self.part(name).await?.text().await?)
    }

    /// Clicks it, once it can be: a click on what is disabled would do nothing, without a word.
    ///
    /// # Errors
    /// If it cannot be clicked.
    pub async fn click(&self, name: &str) -> Outcome {
        let element = self.part(name).await?;
        element.wait_until().wait(PATIENCE, Duration::from_millis(15)).enabled().await?;
        Ok(element.click().await?)
    }

    /// Chooses a folder in a field for one.
    ///
    /// # Errors
    /// Those of the driver.
    pub async fn choose_folder(&self, name: &str, folder: &Path) -> Outcome {
        self.browser.choose_folder(&self.part(name).await?, folder).await
    }

    /// Presses keys while the element has the focus; the page's body if there is no name.
    ///
    /// # Errors
    /// Those of the driver.
    pub async fn press(&self, name: Option<&str>, keys: impl Into<TypingData>) -> Outcome {
        let element = match name {
            Some(name) => self.part(name).await?,
            None => self.browser.driver.find(By::Tag("body")).await?,
        };
        Ok(element.send_keys(keys).await?)
    }

    /// Presses a key where the focus is.
    ///
    /// # Errors
    /// Those of the driver.
    pub async fn press_here(&self, keys: impl Into<TypingData>) -> Outcome {
        Ok(self.browser.driver.active_element().await?.send_keys(keys).await?)
    }

    /// The link to the set of one's own on screen, in the step Data: once the address names it, which it does a little later, and
    /// it is kept.
    ///
    /// # Errors
    /// If it takes too long.
    pub async fn own_link(&self) -> Outcome<String> {
        self.until(
            "the address names the set, and it is kept",
            "const card = document.querySelector('.card:has(input:checked)');
             const names = (it) => location.hash.includes(it);
             return card?.innerText.includes('kept by this browser') && names(card.querySelector('input').dataset.testid.slice(4)) && names('title=')",
        )
        .await?;
        let link = self.browser.script("return location.hash.slice(1)").await?;
        Ok(link.as_str().unwrap_or_default().to_owned())
    }

    /// Drops small images on the page; see [`drop_images`].
    ///
    /// # Errors
    /// Those of the driver.
    pub async fn drop_images(&self, first: usize, n: usize) -> Outcome {
        self.browser.script(&format!("({})(document)", drop_images(first, n))).await?;
        Ok(())
    }

    /// Drops a file on the page.
    ///
    /// # Errors
    /// Those of the driver.
    pub async fn drop_file(&self, name: &str, bytes: &[u8]) -> Outcome {
        self.drop_files(&[(name, bytes)]).await
    }

    /// Drops files on the page, all at once.
    ///
    /// # Errors
    /// Those of the driver.
    pub async fn drop_files(&self, files: &[(&str, &[u8])]) -> Outcome {
        let add = |(name, bytes): &(&str, &[u8])| {
            let bytes = BASE64_STANDARD.encode(bytes);
            format!(
                "transfer.items.add(new File([Uint8Array.from(atob('{bytes}'), (it) => it.charCodeAt(0))], '{name}'));"
            )
        };
        let script = format!(
            "const transfer = new DataTransfer();
             {}
             for (const kind of ['dragover', 'drop'])
               document.body.dispatchEvent(new DragEvent(kind, {{ dataTransfer: transfer, bubbles: true, cancelable: true }}));",
            files.iter().map(add).collect::<String>()
        );
        self.browser.script(&script).await?;
        Ok(())
    }

    /// Waits until the set on screen is of this size and live.
    ///
    /// # Errors
    /// If it takes too long.
    pub async fn until_size(&self, words: &str) -> Outcome {
        self.until(
            words,
            &format!("return document.querySelector('[data-testid=set-size]').innerText.startsWith('{words}')"),
        )
        .await?;
        self.live().await
    }

    /// Red, green, blue and alpha of the picture at a position of a row ("top", "bottom", ...).
    ///
    /// # Errors
    /// If there is no such picture.
    pub async fn pixels(&self, row: &str, position: usize) -> Outcome<Vec<u8>> {
        let script = format!(
            "const canvas = document.querySelectorAll('[data-testid=row-{row}] canvas')[{position}];
             return Array.from(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data)"
        );
        let values = self.browser.script(&script).await?;
        let bytes = values.as_array().ok_or("no picture")?.iter().filter_map(|v| u8::try_from(v.as_u64()?).ok());
        Ok(bytes.collect())
    }

    /// Messages that the console holds since it was last asked: level and text.
    ///
    /// # Errors
    /// Those of the driver.
    pub async fn console(&self) -> Outcome<Vec<(String, String)>> {
        self.browser.console().await
    }

    /// A picture of the window.
    ///
    /// # Errors
    /// Those of the driver.
    pub async fn screenshot(&self) -> Outcome<Vec<u8>> {
        Ok(self.browser.driver.screenshot_as_png().await?)
    }
}

/// Keys that put a text in the place of all that a field has. Control is lifted by itself; `Key::Null` does so in Chromium alone.
pub fn instead(text: &str) -> TypingData {
    Key::Control + "a" + Key::Control + text
}

/// A script that drops `n` images of 40 x 40 gray pixels, made in the page, on a document: a function of it. They differ
/// in their numbers, which count up from `first`.
pub fn drop_images(first: usize, n: usize) -> String {
    format!(
        "(document) => {{
           const transfer = new DataTransfer();
           for (let i = {first}; i < {first} + {n}; i += 1) {{
             const head = new TextEncoder().encode('P5\\n40 40\\n255\\n');
             const bytes = new Uint8Array(head.length + 1600);
             bytes.set(head);
             for (let j = 0; j < 1600; j += 1) bytes[head.length + j] = (i * 37 + j * (i % 7 + 1)) & 255;
             transfer.items.add(new File([bytes], String(i).padStart(5, '0') + '.pgm'));
           }}
           for (const kind of ['dragover', 'drop'])
             document.body.dispatchEvent(new DragEvent(kind, {{ dataTransfer: transfer, bubbles: true, cancelable: true }}));
         }}"
    )
}
