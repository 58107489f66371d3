//! The page without a network, and from one version to the next.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use subspace_lab_e2e::browser::{Browser, LAPTOP, Look};
use subspace_lab_e2e::firefox::Firefox;
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::site::Site;
use subspace_lab_e2e::{Outcome, run, variable};

const FLOWERS: &str = "v=1&seed=1";

const READY: &str = "Ready to work offline, with every image set that was opened here.";
const UPDATE: &str = "Update ready: reload when you like.";

/// Files by their paths.
type Files = BTreeMap<String, Vec<u8>>;

/// The built page's own version.
fn version() -> Outcome<String> {
    let script = fs::read_to_string(Path::new(&variable("SUBSPACE_LAB_DIST")?).join("sw.js"))?;
    let version = script.split_once("const VERSION = \"").and_then(|(_, rest)| rest.split('"').next());
    Ok(version.ok_or("the build wrote no version")?.to_owned())
}

/// Another one: its digits backwards.
fn other_version() -> Outcome<String> {
    Ok(version()?.chars().rev().collect())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn replaced(bytes: &[u8], what: &str, with: &str) -> Vec<u8> {
    assert_eq!(what.len(), with.len(), "programs have no room");
    let mut bytes = bytes.to_vec();
    let places: Vec<usize> = (0..bytes.len()).filter(|&at| bytes[at..].starts_with(what.as_bytes())).collect();
    for at in places {
        bytes[at..at + with.len()].copy_from_slice(with.as_bytes());
    }
    bytes
}

/// What another build has in place of this one's files, in all of which its own ids stand.
fn other_build() -> Outcome<Files> {
    let folder = variable("SUBSPACE_LAB_DIST")?;
    let mut found = Files::new();
    for part in ["", "words/"] {
        for entry in fs::read_dir(Path::new(&folder).join(part))? {
            let entry = entry?;
            if entry.file_type()?.is_file() {
                found.insert(format!("{part}{}", entry.file_name().to_string_lossy()), fs::read(entry.path())?);
            }
        }
    }
    let program = found.keys().find_map(|name| name.strip_prefix("page-")?.strip_suffix("_bg.wasm"));
    let hash = program.ok_or("no program of the page")?.to_owned();
    let other_hash: String = hash.chars().rev().collect();
    let (id, other_id) = (version()?, other_version()?);
    let change = |bytes: &[u8]| replaced(&replaced(bytes, &id, &other_id), &hash, &other_hash);
    let mut worker = String::from_utf8(change(&found.remove("sw.js").ok_or("no service worker")?))?;
    let mut changed = Files::new();
    for (name, bytes) in found {
        let other = (String::from_utf8(change(name.as_bytes()))?, change(&bytes));
        if other != (name, bytes.clone()) {
            worker = worker.replace(&hex(&Sha256::digest(&bytes)), &hex(&Sha256::digest(&other.1)));
            changed.insert(other.0, other.1);
        }
    }
    changed.insert("sw.js".to_owned(), worker.into_bytes());
    Ok(changed)
}

async fn says(page: &Page, words: &str) -> Outcome {
    let said = format!("return document.querySelector('[data-testid=offline]')?.innerText === {}", json!(words));
    page.until(words, &said).await
}

/// The version that the page on screen is of.
async fn shown(page: &Page) -> Outcome<String> {
    let script = "return new URL(document.querySelector('script[data-js]').src).searchParams.get('v')";
    Ok(page.browser.script(script).await?.as_str().unwrap_or_default().to_owned())
}

/// The versions that are kept, in the order of their ids.
async fn kept(page: &Page) -> Outcome<Vec<String>> {
    let script = "return caches.keys().then((all) => all.filter((it) => it.startsWith('subspace-lab /lab/ ')).map((it) => it.split(' ')[2]))";
    let all = page.browser.script(script).await?;
    let mut all: Vec<String> =
        all.as_array().into_iter().flatten().filter_map(|it| Some(it.as_str()?.to_owned())).collect();
    all.sort();
    Ok(all)
}

fn sorted(mut versions: [String; 2]) -> Vec<String> {
    versions.sort();
    versions.to_vec()
}

async fn until_kept(page: &Page, path: &str) -> Outcome {
    let is_kept = format!("return caches.match('{path}').then(Boolean)");
    page.until(&format!("{path} is kept"), &is_kept).await
}

/// What is seen of the first view: pictures, sentence and status without its times.
async fn seen(page: &Page) -> Outcome<(Vec<Vec<u8>>, String, Vec<String>)> {
    let mut pictures = Vec::new();
    for row in ["original", "top", "bottom"] {
        for position in 0..8 {
            pictures.push(page.pixels(row, position).await?);
        }
    }
    let status = page.text("status").await?;
    let status = status.split(" · ").filter(|part| !part.starts_with("computed in")).map(str::to_owned).collect();
    Ok((pictures, page.text("sentence").await?, status))
}

/// The page, kept whole.
async fn ready(link: &str) -> Outcome<Page> {
    let page = Page::open(LAPTOP, link).await?;
    says(&page, READY).await?;
    Ok(page)
}

#[test]
fn everything_opens_without_a_network_and_with_the_same_pixels() -> Outcome {
    run(async {
        let page = ready(FLOWERS).await?;
        page.click("step-data").await?;
        page.click("set-digits").await?;
        page.until_size("1,740 images, 8 × 8, grey").await?;
        until_kept(&page, "samples/digits.webp").await?;
        page.go(FLOWERS).await?;
        page.live().await?;
        let before = seen(&page).await?;
        assert!(before.2.len() > 1, "{:?}", before.2);
        page.site.close();
        for _ in 0..2 {
            page.reload().await?;
            page.live().await?;
            assert!(seen(&page).await? == before, "another picture, or {:?}", page.text("status").await?);
        }
        page.turn_to("noise", "noise=mask:ratio=0.5,patch=2&seed=1").await?;
        page.noise_is_solved().await?;
        page.turn_to("learning", "seed=1").await?;
        page.until("the clock", "return !!document.querySelector('[data-testid=learning][data-settled=true]')").await?;
        // A set that was opened before, and a lane.
        page.go("v=1&view=perception&set=digits&reader=ridge&seed=3").await?;
        page.until("lined up", "return document.querySelector('[data-testid=start]')?.innerText.startsWith('Start')")
            .await?;
        page.click("start").await?;
        page.until("it is read", "return !!document.querySelector('[data-testid=outcome][data-done=true]')").await?;
        // One that was not.
        page.click("step-data").await?;
        page.click("set-fashion").await?;
        page.until(
            "a sentence",
            "return document.querySelector('[data-testid=notice]')?.innerText.includes('samples/fashion.webp could not be fetched. Check the connection')",
        )
        .await?;
        page.until_size("1,740 images").await?;
        // One's own, which the reader decodes.
        page.drop_images(0, 20).await?;
        page.until_size("20 images").await
    })
}

/// Every form in which a file can be asked for: statuses, types, lengths and bytes.
const FORMS: &str = "
const ask = async (path, options) => {
  const answer = await fetch(path, options);
  const { length } = new Uint8Array(await answer.clone().arrayBuffer());
  const header = (name) => answer.headers.get(name);
  const text = length < 9 ? await answer.text() : null;
  return [answer.status, header('content-type'), header('content-range'), Number(header('content-length')), length, text];
};
const of = (range) => ({ headers: { range } });
const set = 'samples/flowers-small.webp?v=VERSION';
return Promise.all([
  ask('worker_bg.wasm?v=VERSION').then((it) => it[1]),
  ask('./?x=y').then((it) => it[1], () => 'nothing'),
  ask(set, { method: 'HEAD' }),
  ask(set, of('bytes=0-3')),
  ask(set, of('bytes=8-11')),
  ask(set, of('bytes=-1')).then((it) => it.slice(0, 2)),
  ask(set, of('bytes=99999999-')).then((it) => it.slice(0, 1)),
  ask('samples/none.json?v=VERSION').catch((error) => error.name),
  ask('worker_bg.wasm?v=0').catch((error) => error.name),
  ask(set, { method: 'POST' }).catch((error) => error.name),
]);";

#[test]
fn what_is_kept_answers_in_the_form_asked_for_and_the_rest_like_a_network_error() -> Outcome {
    run(async {
        let page = ready(FLOWERS).await?;
        page.site.close();
        page.browser.driver.goto(format!("{}index.html?from=elsewhere#{FLOWERS}", page.site.url())).await?;
        page.live().await?;
        let size = fs::metadata(Path::new(&variable("SUBSPACE_LAB_DIST")?).join("samples/flowers-small.webp"))?.len();
        let range = |range: &str| format!("bytes {range}/{size}");
        let answers = page.browser.script(&FORMS.replace("VERSION", &version()?)).await?;
        let expected = json!([
            "application/wasm",
            "text/html; charset=utf-8",
            [200, "image/webp", Value::Null, size, 0, ""],
            [206, "image/webp", range("0-3"), 4, 4, "RIFF"],
            [206, "image/webp", range("8-11"), 4, 4, "WEBP"],
            [206, "image/webp"],
            [416],
            "TypeError",
            "TypeError",
            "TypeError",
        ]);
        assert_eq!(answers, expected);
        Ok(())
    })
}

#[test]
fn a_set_that_was_on_screen_before_anything_was_kept_is_kept_too() -> Outcome {
    run(async {
        let page = ready("v=1&set=digits&seed=1").await?;
        until_kept(&page, "samples/digits.webp").await?;
        page.site.close();
        page.go("v=1&set=digits&seed=1").await?;
        page.until_size("1,740 images").await
    })
}

#[test]
fn nothing_is_fetched_twice() -> Outcome {
    run(async {
        let page = ready(FLOWERS).await?;
        let asked = page.site.asked();
        // What a static host lets no browser use unasked is asked for again, without its bytes: `xtask/host`.
        let hashed = asked.iter().filter(|path| path.contains("/page-"));
        let mut once: Vec<&String> = hashed.clone().collect();
        once.sort();
        once.dedup();
        assert_eq!(hashed.count(), once.len(), "{asked:?}");
        let first_kept = asked.iter().position(|path| path.ends_with("/sw.js")).ok_or("no service worker")?;
        let engine = asked.iter().position(|path| path.ends_with("worker_bg.wasm")).ok_or("no engine")?;
        assert!(engine < first_kept, "{asked:?}");
        assert!(asked.iter().position(|path| path.ends_with("reader_bg.wasm")) > Some(first_kept), "{asked:?}");
        Ok(())
    })
}

#[test]
fn the_line_moves_nothing() -> Outcome {
    run(async {
        let page = ready(FLOWERS).await?;
        let boxes = "return ['.stage', '.plot', '.say', 'footer', '.numbers'].map((it) => {
            const r = document.querySelector(it).getBoundingClientRect(); return [r.top, r.left, r.width, r.height] })";
        for (width, height) in [(1366, 768), (390, 844)] {
            page.browser.look(Look { width, height, ..LAPTOP }).await?;
            let with = page.browser.script(boxes).await?;
            let hide = "document.querySelector('[data-testid=offline]').style.display = 'HOW'";
            page.browser.script(&hide.replace("HOW", "none")).await?;
            assert_eq!(page.browser.script(boxes).await?, with, "at {width} x {height}");
            page.browser.script(&hide.replace("HOW", "")).await?;
        }
        Ok(())
    })
}

#[test]
fn a_new_version_is_said_taken_at_a_reload_and_replaces_the_old_one_once_it_has_started() -> Outcome {
    run(async {
        let page = ready(FLOWERS).await?;
        let (old, new) = (version()?, other_version()?);
        page.site.publish(other_build()?);
        page.go(FLOWERS).await?;
        page.live().await?;
        says(&page, UPDATE).await?;
        // Nothing of it is on screen, nor does it come by itself: parts and words of the old one answer.
        assert_eq!(shown(&page).await?, old);
        page.turn_to("noise", "noise=mask:ratio=0.5,patch=2&seed=1").await?;
        page.noise_is_solved().await?;
        assert_eq!(kept(&page).await?, sorted([old, new.clone()]));
        page.site.close();
        page.go(FLOWERS).await?;
        assert_eq!(shown(&page).await?, new);
        page.live().await?;
        let script =
            "return caches.keys().then((all) => all.filter((it) => it.startsWith('subspace-lab /lab/ ')).length === 1)";
        page.until("the old one goes", script).await?;
        assert_eq!(kept(&page).await?, std::slice::from_ref(&new));
        page.go(FLOWERS).await?;
        page.live().await?;
        assert_eq!(shown(&page).await?, new);
        Ok(())
    })
}

#[test]
fn a_damaged_file_of_a_new_version_leaves_the_old_one_in_place() -> Outcome {
    run(async {
        let page = ready(FLOWERS).await?;
        let mut files = other_build()?;
        let damaged = "worker_bg.wasm";
        if let Some(last) = files.get_mut(damaged).and_then(|bytes| bytes.last_mut()) {
            *last ^= 1;
        }
        page.site.publish(files);
        let n_asked = |page: &Page| page.site.asked().iter().filter(|path| path.ends_with(damaged)).count();
        let before = n_asked(&page);
        page.go(FLOWERS).await?;
        page.live().await?;
        // As the browser has it, and anew.
        while n_asked(&page) < before + 2 {
            page.live().await?;
        }
        for _ in 0..2 {
            page.go(FLOWERS).await?;
            page.live().await?;
            assert_eq!(shown(&page).await?, version()?);
            assert_eq!(page.text("offline").await?, "");
        }
        Ok(())
    })
}

#[test]
fn a_new_version_that_does_not_start_is_given_up_for_the_old_one() -> Outcome {
    run(async {
        let page = ready(FLOWERS).await?;
        let (old, new) = (version()?, other_version()?);
        let mut files = other_build()?;
        // It is kept as it was built, so its digest is right.
        let (name, broken) = ("boot.js", b"throw new Error('a version that does not start');".to_vec());
        let right = hex(&Sha256::digest(fs::read(Path::new(&variable("SUBSPACE_LAB_DIST")?).join(name))?));
        let worker = String::from_utf8(files.remove("sw.js").ok_or("no service worker")?)?;
        assert!(worker.contains(&right));
        files.insert("sw.js".to_owned(), worker.replace(&right, &hex(&Sha256::digest(&broken))).into_bytes());
        files.insert(name.to_owned(), broken);
        page.site.publish(files);
        page.go(FLOWERS).await?;
        page.live().await?;
        says(&page, UPDATE).await?;
        // A visitor may have left before it could start, so it gets a second chance, and no third.
        for is_new in [true, false, true, false, false] {
            page.go(FLOWERS).await?;
            assert_eq!(shown(&page).await?, if is_new { new.clone() } else { old.clone() });
            if !is_new {
                page.live().await?;
            }
        }
        assert_eq!(kept(&page).await?, sorted([old, new]));
        Ok(())
    })
}

/// As a page that is served while it changes does: `cargo xtask serve`.
#[test]
fn a_service_worker_of_no_version_takes_itself_and_all_that_was_kept_away() -> Outcome {
    run(async {
        let page = ready(FLOWERS).await?;
        let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static/sw.js");
        page.site.publish(Files::from([("sw.js".to_owned(), fs::read(sources)?)]));
        page.go(FLOWERS).await?;
        page.live().await?;
        let is_gone = "return Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()]).then((all) => all.flat().length === 0)";
        page.until("all of it is gone", is_gone).await?;
        let n_asked = |page: &Page| page.site.asked().iter().filter(|path| path.ends_with("/boot.js")).count();
        let before = n_asked(&page);
        page.go(FLOWERS).await?;
        page.live().await?;
        assert_eq!(n_asked(&page), before + 1, "the network again");
        Ok(())
    })
}

/// The lab within a page that waits until it is kept, loads it anew and tells what it sees.
const PROBE: &str = r#"
const frame = document.querySelector("iframe");
const text = (name) => frame.contentDocument?.querySelector(`[data-testid=${name}]`)?.innerText ?? "";
const until = async (is) => { while (!is()) await new Promise((next) => setTimeout(next, 50)); };
const tell = (name, what) => fetch("probe/" + name, { method: "POST", body: JSON.stringify(what) });
await until(() => text("offline"));
const said = text("offline");
await tell("kept", {});
const before = frame.contentDocument;
frame.contentWindow.location.reload();
await until(() => frame.contentDocument !== before);
await until(() => frame.contentDocument?.querySelector("[data-live=true]"));
await tell("seen", { said, again: text("sentence") });
"#;

const HTML: &str = r#"<!doctype html><title>probe</title><iframe src="./#v=1&seed=1" width="1366" height="768"></iframe>
<script type="module" src="probe.js"></script>"#;

#[test]
fn firefox_opens_what_is_kept_without_asking_for_it() -> Outcome {
    let probe = [("probe.html", HTML), ("probe.js", PROBE)];
    let probe = probe.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()));
    let site = Site::with_files(&[], probe.into())?;
    let firefox = Firefox::open(&format!("{}probe.html", site.url()), &[])?;
    let seen: Value = serde_json::from_slice(&site.until_posted("/lab/probe/seen")?)?;
    drop(firefox);
    assert_eq!(seen["said"], READY);
    assert!(seen["again"].as_str().is_some_and(|it| it.starts_with("30 of 159 components hold 75")), "{seen}");
    let asked = site.asked();
    let kept = asked.iter().position(|path| path.ends_with("/probe/kept")).ok_or("it was not kept")?;
    let programs: Vec<_> =
        asked[kept..].iter().filter(|path| !path.contains("/probe/") && !path.ends_with("/sw.js")).collect();
    assert!(programs.is_empty(), "{programs:?}");
    Ok(())
}

#[test]
fn where_there_are_no_service_workers_nothing_is_said_and_nothing_breaks() -> Outcome {
    run(async {
        for getter in ["undefined", "(() => { throw new DOMException('', 'SecurityError'); })()"] {
            let browser = Browser::start(LAPTOP).await?;
            let script =
                format!("Object.defineProperty(Navigator.prototype, 'serviceWorker', {{ get: () => {getter} }})");
            browser.script_before_every_page(&script).await?;
            let page = Page::open_in(browser, Site::start(&[])?, FLOWERS).await?;
            for step in ["noise", "data", "learning"] {
                page.turn_to(step, "seed=1").await?;
            }
            assert_eq!(page.text("offline").await?, "");
            let bad: Vec<_> = page.console().await?.into_iter().filter(|(level, _)| level != "DEBUG").collect();
            assert!(bad.is_empty(), "{bad:?}");
            assert!(!page.site.asked().iter().any(|path| path.ends_with("sw.js")));
        }
        Ok(())
    })
}
