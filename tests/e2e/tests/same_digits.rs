//! Firefox shows the digits that Chromium shows, also where it resists fingerprinting: there it changes what pages read back from a canvas,
//! and its clocks are coarse.

use std::time::{Duration, Instant};

use serde_json::Value;
use subspace_lab_e2e::browser::LAPTOP;
use subspace_lab_e2e::firefox::Driven;
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::{Outcome, run};

/// Links, and when what they show is there.
const SCENES: [(&str, &str); 7] = [
    ("view=top-bottom&set=digits&k=11", "true"),
    ("view=top-bottom&set=flowers-small&top=0.9&after=0.8", "true"),
    ("view=spectrum&set=digits", "true"),
    ("view=noise&set=digits&noise=mask:ratio=0.5,patch=2&at=11", SOLVED),
    ("view=noise&set=digits&noise=gaussian:sigma=0.5&at=11", SOLVED),
    ("view=noise&set=digits&noise=light:gain=0.2,offset=0.2&at=11", SOLVED),
    ("view=learning&set=digits", "!!document.querySelector('canvas.chart')"),
];

const SOLVED: &str = "!!document.querySelector('[data-testid=noise][data-settled=true]')";
const LIVE: &str = "!!document.querySelector('[data-live=true]') && !document.querySelector('[data-testid=progress]') && !document.querySelector('[data-testid=arriving]')";

/// Every word and digit under the pictures: sentence, verdict and the tables, open or not. The status line has times.
const SEEN: &str = "return new Promise((go) => setTimeout(() => go(['.say', '.certificate', '.numbers'].map((it) =>
        [...document.querySelectorAll(it)].filter((it) => !it.hidden).map((it) => it.textContent.replace(/[0-9.]+ s on this device/g, ''))
            .join('|').replace(/\\s+/g, ' '))), 700))";

#[test]
fn firefox_shows_the_digits_of_chromium_and_resisting_fingerprinting_too() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&set=digits&seed=1").await?;
        let mut expected = Vec::new();
        for (link, is_there) in SCENES {
            page.go(&format!("v=1&{link}&seed=1")).await?;
            page.until(link, &format!("return {LIVE} && {is_there}")).await?;
            let seen = page.browser.script(SEEN).await?;
            assert!(
                seen[0].as_str().is_some_and(|it| it.len() > 20) && seen[2].as_str().is_some_and(|it| it.len() > 20),
                "{link}: {seen}"
            );
            expected.push(seen);
        }
        for resists in [false, true] {
            let settings = [
                ("privacy.resistFingerprinting", Value::Bool(resists)),
                ("privacy.resistFingerprinting.letterboxing", Value::Bool(false)),
            ];
            let firefox = Driven::start((LAPTOP.width, LAPTOP.height), &settings).await?;
            for ((link, is_there), expected) in SCENES.iter().zip(&expected) {
                firefox.goto(&format!("{}#v=1&{link}&seed=1", page.site.url())).await?;
                let start = Instant::now();
                let script = format!("return {LIVE} && {is_there}");
                while firefox.script(&script).await? != Value::Bool(true) {
                    if start.elapsed() > Duration::from_secs(90) {
                        return Err(format!("{link}: not after a minute and a half").into());
                    }
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
                assert_eq!(&firefox.script(SEEN).await?, expected, "{link}, resisting {resists}");
            }
        }
        Ok(())
    })
}
