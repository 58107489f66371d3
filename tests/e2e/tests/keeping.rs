//! How long one's own sets stay where a browser keeps less: private windows, and storage that is switched off.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;
use subspace_lab_e2e::browser::{Browser, LAPTOP};
use subspace_lab_e2e::firefox::Firefox;
use subspace_lab_e2e::page::{Page, drop_images};
use subspace_lab_e2e::site::Site;
use subspace_lab_e2e::{Outcome, run, variable};

const LINK: &str = "v=1&view=data&set=digits&seed=1";

/// Put before the workers' own program: the browser refuses the private file system.
const NO_FILES: &str =
    "StorageManager.prototype.getDirectory = async () => { throw new DOMException('', 'SecurityError'); };\n";

/// And databases.
const NO_DATABASE: &str = "IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError'); };\n";

/// The lab within a page that gives it images, reads what it says, loads it anew and looks again.
const PROBE: &str = r#"
const frame = document.querySelector("iframe");
const text = (name) => frame.contentDocument?.querySelector(`[data-testid=${name}]`)?.innerText ?? "";
const until = async (is) => { while (!is()) await new Promise((next) => setTimeout(next, 50)); };
const live = () => until(() => frame.contentDocument?.querySelector("[data-live=true]"));
const loaded = () => until(() => text("set-size").startsWith("20 images"));
await live();
DROP(frame.contentDocument);
await loaded();
await live();
const seen = { keeping: text("keeping"), card: frame.contentDocument.querySelector(".own .card").innerText };
const before = frame.contentDocument;
frame.contentWindow.location.reload();
await until(() => frame.contentDocument !== before);
await loaded();
await live();
seen.again = text("set-size");
await fetch("probe/seen", { method: "POST", body: JSON.stringify(seen) });
"#;

const HTML: &str = r#"<!doctype html><title>probe</title><iframe src="./#LINK" width="1366" height="768"></iframe>
<script type="module" src="probe.js"></script>"#;

/// The page, on a site whose workers meet a browser that refuses something.
async fn open_without(refusals: &str) -> Outcome<Page> {
    let name = "worker-loader.js";
    let program = fs::read_to_string(Path::new(&variable("SUBSPACE_LAB_DIST")?).join(name))?;
    let files = BTreeMap::from([(name.to_owned(), [refusals, &program].concat().into_bytes())]);
    Page::open_in(Browser::start(LAPTOP).await?, Site::with_files(&[], files)?, LINK).await
}

async fn card(page: &Page) -> Outcome<String> {
    let script = "return document.querySelector('.own .card').innerText";
    Ok(page.browser.script(script).await?.as_str().unwrap_or_default().to_owned())
}

#[test]
fn a_usual_window_keeps_sets_and_says_what_a_private_one_does_not() -> Outcome {
    run(async {
        let page = open_without("").await?;
        // Chromium hides from pages whether a window is private.
        assert!(page.text("keeping").await?.contains("In a private window nothing is kept once it closes."));
        page.drop_images(0, 20).await?;
        page.until_size("20 images").await?;
        assert!(card(&page).await?.ends_with("kept by this browser"));
        Ok(())
    })
}

#[test]
fn sets_survive_a_reload_in_a_database_where_files_are_refused() -> Outcome {
    run(async {
        let page = open_without(NO_FILES).await?;
        page.drop_images(0, 20).await?;
        page.until_size("20 images").await?;
        page.until("the link names it", "return location.hash.includes('count=20')").await?;
        page.drop_images(20, 5).await?;
        page.click("open-new").await?;
        page.until_size("5 images").await?;
        // The address follows a little later.
        page.until("the link names the new one", "return location.hash.includes('count=5')").await?;
        assert!(page.text("keeping").await?.contains("nothing will be kept once it closes"));
        assert!(card(&page).await?.ends_with("kept until this window closes"));
        let link = page.browser.script("return location.hash.slice(1)").await?;
        page.go(link.as_str().unwrap_or_default()).await?;
        page.until_size("5 images").await?;
        page.until("two sets are listed", "return document.querySelectorAll('.own .card').length === 2").await?;
        page.click("forget-all").await?;
        page.until("none is listed", "return document.querySelectorAll('.own .card').length === 0").await?;
        page.go(link.as_str().unwrap_or_default()).await?;
        page.until(
            "a sentence",
            "return document.querySelector('[data-testid=notice]')?.innerText.includes('not kept on this device')",
        )
        .await
    })
}

#[test]
fn where_nothing_can_be_kept_the_set_still_opens_and_the_page_says_so() -> Outcome {
    run(async {
        let page = open_without(&[NO_FILES, NO_DATABASE].concat()).await?;
        page.until(
            "it is said beforehand",
            "return document.querySelector('[data-testid=keeping]').innerText.includes('This browser keeps nothing here')",
        )
        .await?;
        page.drop_images(0, 20).await?;
        page.until_size("20 images").await?;
        assert!(card(&page).await?.ends_with("in this tab only"));
        Ok(())
    })
}

#[test]
fn a_private_window_of_firefox_keeps_sets_until_it_closes_and_says_so() -> Outcome {
    let served = BTreeMap::from([
        ("probe.html".to_owned(), HTML.replace("LINK", LINK).into_bytes()),
        ("probe.js".to_owned(), PROBE.replace("DROP", &format!("({})", drop_images(0, 20))).into_bytes()),
    ]);
    let site = Site::with_files(&[], served)?;
    let firefox =
        Firefox::open(&format!("{}probe.html", site.url()), &[("browser.privatebrowsing.autostart", "true")])?;
    let seen: Value = serde_json::from_slice(&site.until_posted("/lab/probe/seen")?)?;
    drop(firefox);
    let says = |what: &str, words: &str| seen[what].as_str().is_some_and(|it| it.contains(words));
    assert!(says("keeping", "This looks like a private window: nothing will be kept once it closes."), "{seen}");
    assert!(says("card", "kept until this window closes"), "{seen}");
    assert!(says("again", "20 images, 32 × 32"), "{seen}");
    Ok(())
}
