//! Firefox shows the digits that Chromium shows, also where it resists fingerprinting: there it changes what pages read back from a canvas,
//! and its clocks are coarse.

use subspace_lab_e2e::browser::{Browser, Kind, LAPTOP, Wish};
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::site::Site;
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
        let mut expected = Vec::new();
        let all: [(Kind, &[Wish]); 3] =
            [(Kind::Chromium, &[]), (Kind::Firefox, &[]), (Kind::Firefox, &[Wish::ResistFingerprinting])];
        for (kind, wishes) in all {
            let browser = Browser::start_kind(kind, LAPTOP, wishes).await?;
            let page = Page::open_in(browser, Site::start(&[])?, "v=1&set=digits&seed=1").await?;
            for (position, (link, is_there)) in SCENES.into_iter().enumerate() {
                page.go(&format!("v=1&{link}&seed=1")).await?;
                page.until(link, &format!("return {LIVE} && {is_there}")).await?;
                let seen = page.browser.script(SEEN).await?;
                if kind == Kind::Chromium {
                    assert!(
                        seen[0].as_str().is_some_and(|it| it.len() > 20)
                            && seen[2].as_str().is_some_and(|it| it.len() > 20),
                        "{link}: {seen}"
                    );
                    expected.push(seen);
                } else {
                    assert_eq!(seen, expected[position], "{link}, with {wishes:?}");
                }
            }
        }
        Ok(())
    })
}
