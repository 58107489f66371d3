//! What happens to a visitor: the device is full, the network goes, two tabs are open, a worker is ended at any moment. Nothing is lost, and a
//! sentence says it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::json;
use subspace_lab_e2e::browser::{Browser, LAPTOP};
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::site::Site;
use subspace_lab_e2e::soak::Draws;
use subspace_lab_e2e::{Outcome, run, variable};
use thirtyfour::WindowHandle;
use thirtyfour::prelude::*;

const DATA: &str = "v=1&view=data&set=digits&seed=1";

/// The page, on a site whose workers meet a browser that is changed so.
async fn open_with(change: &str, link: &str) -> Outcome<Page> {
    let name = "worker-loader.js";
    let program = fs::read_to_string(Path::new(&variable("SUBSPACE_LAB_DIST")?).join(name))?;
    let files = BTreeMap::from([(name.to_owned(), [change, &program].concat().into_bytes())]);
    Page::open_in(Browser::start(LAPTOP).await?, Site::with_files(&[], files)?, link).await
}

/// Gives the site so many bytes; `None`: as many as the browser likes.
async fn quota(page: &Page, n_bytes: Option<u64>) -> Outcome {
    let mut what = json!({ "origin": page.site.origin() });
    if let Some(n_bytes) = n_bytes {
        what["quotaSize"] = n_bytes.into();
    }
    page.browser.driver.cdp().send_raw("Storage.overrideQuotaForOrigin", what).await?;
    Ok(())
}

/// The network goes, or is there again.
async fn network(page: &Page, is_there: bool) -> Outcome {
    let what = json!({ "offline": !is_there, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    let cdp = page.browser.driver.cdp();
    cdp.send_raw("Network.enable", json!({})).await?;
    cdp.send_raw("Network.emulateNetworkConditions", what).await?;
    let answers = "return fetch('robots.txt', { cache: 'no-store' }).then(() => true, () => false)";
    assert_eq!(page.browser.script(answers).await?, is_there, "the network is as it should be");
    Ok(())
}

async fn until_said(page: &Page, words: &str) -> Outcome {
    let says = format!("return document.querySelector('[data-testid=notice]')?.innerText.includes({})", json!(words));
    page.until(words, &says).await
}

/// Of the own sets listed, in the step Data, where each one stays; the newest first.
async fn until_kept(page: &Page, places: &[&str]) -> Outcome {
    let places = format!(
        "const cards = [...document.querySelectorAll('.own .card')].map((it) => it.innerText), places = {};
         return cards.length === places.length && cards.every((it, at) => it.endsWith(places[at]))",
        json!(places)
    );
    page.until("the sets are kept as they should be", &places).await
}

/// The page with a set of 20 images that it keeps, and the link to it, on a device without room for another.
async fn open_on_full_device() -> Outcome<(Page, String)> {
    let page = Page::open(LAPTOP, DATA).await?;
    page.drop_images(0, 20).await?;
    page.until_size("20 images").await?;
    let kept = page.own_link().await?;
    quota(&page, Some(1)).await?;
    Ok((page, kept))
}

const KEPT: &str = "kept by this browser";
const IN_TAB: &str = "in this tab only";
const NO_ROOM: &str = "There is no room left on this device";

#[test]
fn on_a_full_device_a_set_opens_is_said_not_to_be_kept_and_is_kept_once_there_is_room() -> Outcome {
    run(async {
        let (page, kept) = open_on_full_device().await?;
        page.click("step-top-bottom").await?;
        page.drop_images(20, 12).await?;
        page.click("open-new").await?;
        page.until_size("12 images").await?;
        // Wherever the visitor is.
        until_said(&page, NO_ROOM).await?;
        let picture = page.pixels("top", 0).await?;
        page.click("step-data").await?;
        until_kept(&page, &[IN_TAB, KEPT]).await?;
        assert!(page.text("keeping").await?.contains(NO_ROOM));
        page.click("step-top-bottom").await?;
        page.live().await?;
        assert_eq!(page.pixels("top", 0).await?, picture);
        // Room is made, as the sentence says.
        page.click("step-data").await?;
        quota(&page, None).await?;
        page.browser.script("[...document.querySelectorAll('.own [data-testid=forget]')].at(-1).click()").await?;
        until_kept(&page, &[KEPT]).await?;
        assert!(!page.text("keeping").await?.contains(NO_ROOM));
        let link = page.own_link().await?;
        page.go(&link).await?;
        page.until_size("12 images").await?;
        page.go(&kept).await?;
        until_said(&page, "not kept on this device").await
    })
}

#[test]
fn what_was_kept_before_stays_whole_on_a_full_device() -> Outcome {
    run(async {
        let (page, kept) = open_on_full_device().await?;
        page.drop_images(20, 12).await?;
        page.click("open-new").await?;
        page.until_size("12 images").await?;
        until_kept(&page, &[IN_TAB, KEPT]).await?;
        page.go(&kept).await?;
        page.until_size("20 images").await?;
        page.click("step-data").await?;
        until_kept(&page, &[KEPT]).await?;
        // Of the one that was cut off nothing is left.
        let files = "return (async () => {
            const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('sets');
            return (await Array.fromAsync(folder.keys())).length;
        })()";
        assert_eq!(page.browser.script(files).await?, 1);
        Ok(())
    })
}

/// Some browsers write less, instead of refusing.
#[test]
fn a_set_that_was_written_by_half_is_not_said_to_be_kept() -> Outcome {
    run(async {
        let half = "const write = FileSystemSyncAccessHandle.prototype.write;
            FileSystemSyncAccessHandle.prototype.write = function (bytes, ...rest) {
              return write.call(this, bytes.subarray(0, bytes.length / 2), ...rest);
            };\n";
        let page = open_with(half, DATA).await?;
        page.drop_images(0, 20).await?;
        page.until_size("20 images").await?;
        until_kept(&page, &[IN_TAB]).await?;
        page.until(
            "it is said",
            &format!("return document.querySelector('[data-testid=keeping]').innerText.includes('{NO_ROOM}')"),
        )
        .await
    })
}

#[test]
fn a_database_on_a_full_device_keeps_nothing_and_says_so() -> Outcome {
    run(async {
        let no_files =
            "StorageManager.prototype.getDirectory = async () => { throw new DOMException('', 'SecurityError'); };\n";
        let page = open_with(no_files, DATA).await?;
        quota(&page, Some(1)).await?;
        page.drop_images(0, 20).await?;
        page.until_size("20 images").await?;
        until_kept(&page, &[IN_TAB]).await?;
        assert!(page.text("keeping").await?.contains(NO_ROOM));
        Ok(())
    })
}

/// A browser without service workers, which would have kept the page, on a site where this is missing.
async fn open_unkept(missing: &[&'static str]) -> Outcome<Page> {
    let browser = Browser::start(LAPTOP).await?;
    browser
        .script_before_every_page(
            "Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined })",
        )
        .await?;
    Ok(Page { browser, site: Site::start(missing)? })
}

/// Before anything is kept, and before any part of the page that comes later has come.
#[test]
fn without_a_network_every_step_that_has_not_come_says_so_and_comes_once_there_is_one() -> Outcome {
    run(async {
        let parts = ["-split_basics", "-split_noise", "-split_learning", "-split_perception", "-split_panels"];
        let page = open_unkept(&parts).await?;
        page.go("v=1&set=digits&k=10&noise=mask:ratio=0.5,patch=2&reader=ridge&seed=1").await?;
        page.live().await?;
        let before = page.pixels("top", 0).await?;
        // A page with nothing to do asks for its steps by itself: it has asked for the last one, and nothing is on its way.
        for part in &parts[..4] {
            let start = Instant::now();
            while !page.site.asked().iter().any(|path| path.contains(part)) {
                assert!(start.elapsed() < Duration::from_secs(60), "{part} is never asked for");
                tokio::time::sleep(Duration::from_millis(15)).await;
            }
        }
        network(&page, false).await?;
        // From now on it is the network alone that has nothing.
        page.site.make_whole();
        let failed =
            "return document.querySelector('[data-testid=arriving]')?.innerText.includes('could not be fetched')";
        for step in ["data", "spectrum", "noise", "perception", "learning"] {
            page.click(&format!("step-{step}")).await?;
            page.until(&format!("it is said in {step}"), failed).await?;
            page.click("fetch-step").await?;
            page.until(&format!("it is said in {step} again"), failed).await?;
            // What is there lives on.
            page.click("step-top-bottom").await?;
            page.until("the pictures", "return !!document.querySelector('[data-testid=row-top] canvas')").await?;
            page.live().await?;
            assert_eq!(page.pixels("top", 0).await?, before, "after {step}");
        }
        page.press(None, "+").await?;
        page.until(
            "it answers",
            "return document.querySelector('[data-testid=sentence]').innerText.startsWith('11 of ')",
        )
        .await?;
        page.click("share").await?;
        let failed_panel = "return document.querySelector('aside#share')?.innerText.includes('could not be fetched')";
        page.until("it is said in the panel", failed_panel).await?;
        page.press(None, Key::Escape + "").await?;
        page.go_on("lang=de").await?;
        until_said(&page, "could not be fetched, so the language stays as it is").await?;
        let lang = page.browser.script("return document.documentElement.lang").await?;
        assert!(lang.as_str().is_some_and(|it| it.starts_with("en")), "{lang}");
        network(&page, true).await?;
        for (step, there) in [
            ("data", ".card"),
            ("spectrum", ".stage canvas.chart"),
            ("noise", "[data-testid=noise][data-settled=true]"),
            ("perception", "[data-testid=perception][data-lineup=true]"),
            ("learning", "[data-testid=learning][data-settled=true]"),
        ] {
            page.click(&format!("step-{step}")).await?;
            // Parts are shared: another step may have had this one come.
            page.browser.script("document.querySelector('[data-testid=fetch-step]')?.click()").await?;
            page.until(&format!("{step} is there"), &format!("return !!document.querySelector('{there}')")).await?;
        }
        Ok(())
    })
}

#[test]
fn without_a_network_sets_and_files_that_need_it_say_so_and_what_is_on_screen_stays() -> Outcome {
    run(async {
        let page = open_unkept(&[]).await?;
        page.go("v=1&view=data&set=digits&seed=1").await?;
        page.live().await?;
        page.until("the sets are there", "return !!document.querySelector('[data-testid=set-satellite]')").await?;
        network(&page, false).await?;
        page.click("set-satellite").await?;
        until_said(&page, "could not be fetched").await?;
        page.until_size("1,740 images").await?;
        page.drop_images(0, 12).await?;
        until_said(&page, "What reads files could not be fetched. Check the connection and try again.").await?;
        page.until_size("1,740 images").await?;
        network(&page, true).await?;
        page.drop_images(0, 12).await?;
        page.until_size("12 images").await?;
        page.click("set-digits").await?;
        page.until_size("1,740 images").await
    })
}

#[test]
fn readers_that_could_not_be_fetched_come_when_the_step_is_turned_to_again() -> Outcome {
    run(async {
        let page = open_unkept(&["lane"]).await?;
        // A set that takes a while: what is lined up after the readers did not come is no reason to say nothing.
        page.go("v=1&view=perception&set=fashion&reader=ridge&seed=1").await?;
        page.live().await?;
        page.until(
            "the analysis is there",
            "return document.querySelector('[data-testid=status]')?.innerText.includes('analysed')",
        )
        .await?;
        page.until(
            "it is said",
            "return document.querySelector('[data-testid=needs]')?.innerText.includes('could not be fetched')",
        )
        .await?;
        page.site.make_whole();
        page.click("step-top-bottom").await?;
        page.live().await?;
        page.click("step-perception").await?;
        page.click("start").await?;
        page.until("it is read", "return !!document.querySelector('[data-testid=outcome][data-done=true]')").await
    })
}

/// A second tab of the same browser, at a link.
async fn second_tab(page: &Page, link: &str) -> Outcome<[WindowHandle; 2]> {
    let first = page.browser.driver.window().await?;
    let second = page.browser.driver.new_tab().await?;
    page.browser.driver.switch_to_window(second.clone()).await?;
    page.go(link).await?;
    page.live().await?;
    Ok([first, second])
}

#[test]
fn a_set_that_another_tab_forgets_is_still_this_tabs_and_is_said_to_be_gone_after_a_reload() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, DATA).await?;
        page.drop_images(0, 20).await?;
        page.until_size("20 images").await?;
        let link = page.own_link().await?;
        page.click("step-top-bottom").await?;
        page.live().await?;
        let picture = page.pixels("top", 0).await?;
        page.click("step-data").await?;
        page.click("set-digits").await?;
        page.until_size("1,740 images").await?;
        let [first, second] = second_tab(&page, DATA).await?;
        until_kept(&page, &[KEPT]).await?;
        page.click("forget").await?;
        until_kept(&page, &[]).await?;
        // The first one goes on with it.
        page.browser.driver.switch_to_window(first).await?;
        page.browser.script("document.querySelector('.own .card input').click()").await?;
        page.until_size("20 images").await?;
        page.click("step-top-bottom").await?;
        page.live().await?;
        assert_eq!(page.pixels("top", 0).await?, picture);
        page.browser.driver.switch_to_window(second).await?;
        page.go(&link).await?;
        until_said(&page, "not kept on this device").await?;
        page.live().await
    })
}

#[test]
fn two_tabs_keep_sets_at_once_the_same_one_and_others() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, DATA).await?;
        let [first, second] = second_tab(&page, DATA).await?;
        for (own, n) in [(0, 20), (100, 20)] {
            for tab in [&first, &second] {
                page.browser.driver.switch_to_window(tab.clone()).await?;
                // In the second round each tab has images of its own.
                page.drop_images(if own > 0 && *tab == second { 200 } else { own }, n).await?;
                if own > 0 {
                    page.click("open-new").await?;
                }
            }
            for tab in [&first, &second] {
                page.browser.driver.switch_to_window(tab.clone()).await?;
                page.until_size("20 images").await?;
                page.own_link().await?;
            }
        }
        page.go(DATA).await?;
        page.live().await?;
        until_kept(&page, &[KEPT, KEPT, KEPT]).await?;
        for at in 0..3 {
            page.browser.script(&format!("document.querySelectorAll('.own .card input')[{at}].click()")).await?;
            page.until_size("20 images").await?;
        }
        Ok(())
    })
}

/// Has the page's workers be found, by the names that they hold while they live.
const KNOWN: &str = "window.known = new Map();
    window.Worker = class extends Worker {
      constructor(...all) { super(...all); known.set(new URL(all[0], location.href).searchParams.get('alive'), this); }
    };";

/// Begins something and, so many milliseconds later, ends every worker that runs then, whether its program has come or not.
async fn ended_after(page: &Page, begin: &str, millis: usize) -> Outcome {
    let script = format!(
        "{begin};
         return new Promise((go) => setTimeout(async () => {{
           const {{ held }} = await navigator.locks.query();
           go(held.filter(({{ name }}) => known.has(name)).map(({{ name }}) => known.get(name).terminate()).length);
         }}, {millis}))"
    );
    page.browser.script(&script).await?;
    Ok(())
}

/// The page with workers that can be found, at a link.
async fn open_known(link: &str) -> Outcome<Page> {
    let browser = Browser::start(LAPTOP).await?;
    browser.script_before_every_page(KNOWN).await?;
    Page::open_in(browser, Site::start(&[])?, link).await
}

/// Moments, in milliseconds, at which workers are ended, from a seed.
fn moments(seed: u64, within: usize) -> Vec<usize> {
    let mut draws = Draws::new(seed);
    (0..5).map(|_| draws.below(within)).collect()
}

#[test]
fn workers_that_end_while_a_set_is_opened_are_replaced_and_it_opens() -> Outcome {
    run(async {
        let page = open_known("v=1&set=flowers-small&k=10&seed=1").await?;
        let picture = page.pixels("top", 0).await?;
        for millis in moments(1, 800) {
            page.go("v=1&set=digits&k=10&seed=1").await?;
            page.live().await?;
            let open = "location.hash = location.hash.replace('set=digits', 'set=flowers-small')";
            ended_after(&page, open, millis).await?;
            page.until_size("200 images").await?;
            assert_eq!(page.pixels("top", 0).await?, picture, "ended after {millis} ms");
        }
        Ok(())
    })
}

/// Whose word that it lives is lost, because it ends at once, is missed all the same.
#[test]
fn a_worker_that_ends_before_it_has_said_anything_is_replaced() -> Outcome {
    run(async {
        let browser = Browser::start(LAPTOP).await?;
        let script = "let n = 0;
            window.Worker = class extends Worker { constructor(...all) { super(...all); if (n++ === 0) this.terminate(); } };";
        browser.script_before_every_page(script).await?;
        let page = Page::open_in(browser, Site::start(&[])?, "v=1&set=digits&seed=1").await?;
        assert!(page.text("notice").await?.contains("was started again"));
        Ok(())
    })
}

#[test]
fn workers_that_end_while_a_noise_is_solved_for_are_replaced_and_it_is_solved() -> Outcome {
    run(async {
        let page = open_known("v=1&view=noise&set=digits&noise=mask:ratio=0.5,patch=2&sample=0&seed=1").await?;
        page.noise_is_solved().await?;
        let (words, picture) = (page.text("reason").await?, page.pixels("denoised", 0).await?);
        for millis in moments(2, 400) {
            page.go("v=1&view=noise&set=digits&noise=gaussian:sigma=0.5&sample=0&seed=1").await?;
            page.live().await?;
            page.noise_is_solved().await?;
            let solve = "location.hash = location.hash.replace('gaussian:sigma=0.5', 'mask:ratio=0.5,patch=2')";
            ended_after(&page, solve, millis).await?;
            page.until("the noise is the other one", "return location.hash.includes('mask')").await?;
            page.noise_is_solved().await?;
            page.until(
                "the same is said",
                &format!(
                    "return document.querySelector('[data-testid=reason]')?.innerText.trim() === {}.trim()",
                    json!(words)
                ),
            )
            .await?;
            assert_eq!(page.pixels("denoised", 0).await?, picture, "ended after {millis} ms");
        }
        Ok(())
    })
}

#[test]
fn lanes_and_engines_that_end_during_a_race_are_said_and_it_ends_when_it_is_started_again() -> Outcome {
    run(async {
        let link = "v=1&view=perception&set=digits&reader=network:epochs=2&seed=3";
        let page = open_known(link).await?;
        let is_done = "!!document.querySelector('[data-testid=outcome][data-done=true]')";
        let can_start = "document.querySelector('[data-testid=start]:enabled')?.innerText.startsWith('Start')";
        page.until("lined up", &format!("return {can_start}")).await?;
        page.click("start").await?;
        page.until("it is read", &format!("return {is_done}")).await?;
        let outcome = page.text("outcome").await?;
        for millis in moments(3, 2_500) {
            page.go(link).await?;
            page.until("lined up", &format!("return {can_start}")).await?;
            ended_after(&page, "document.querySelector('[data-testid=start]').click()", millis).await?;
            page.until("it is over, or can be started again", &format!("return {is_done} || {can_start}")).await?;
            if page.browser.script(&format!("return {is_done}")).await? == false {
                let said = "[...document.querySelectorAll('[data-testid^=line-], [data-testid=notice]')].some((it) => /stopped/.test(it.innerText))";
                // On a busy machine it may have been about to begin, and goes on by itself.
                page.until(
                    &format!("it is said that it stopped after {millis} ms"),
                    &format!("return {is_done} || {said}"),
                )
                .await?;
                page.browser.script("document.querySelector('[data-testid=start]:enabled')?.click()").await?;
                page.until("it is read", &format!("return {is_done}")).await?;
            }
            assert_eq!(page.text("outcome").await?, outcome, "ended after {millis} ms");
        }
        Ok(())
    })
}

#[test]
fn workers_that_end_while_files_are_read_lose_nothing() -> Outcome {
    run(async {
        let page = open_known(DATA).await?;
        for millis in moments(4, 900) {
            page.go(DATA).await?;
            page.live().await?;
            page.until("the sets are listed", "return !!document.querySelector('[data-testid=set-digits]')").await?;
            let drop = format!("({})(document)", subspace_lab_e2e::page::drop_images(0, 400));
            ended_after(&page, &drop, millis).await?;
            let size = "document.querySelector('[data-testid=set-size]').innerText";
            // The engine ends too, and may be told of last.
            let said = "/stopped/.test(document.querySelector('[data-testid=notice]')?.innerText) && !document.querySelector('[data-testid=progress]')";
            page.until("it opens, or it is said", &format!("return {size}.startsWith('400 images') || {said}")).await?;
            if page.browser.script(&format!("return {size}.startsWith('400 images')")).await? == false {
                page.until_size("1,740 images").await?;
                page.drop_images(0, 400).await?;
                page.until_size("400 images").await?;
            }
            page.live().await?;
            until_kept(&page, &[KEPT]).await?;
            // The list is as it was for the next round.
            page.click("set-digits").await?;
            page.until_size("1,740 images").await?;
            page.click("forget").await?;
            until_kept(&page, &[]).await?;
        }
        Ok(())
    })
}
