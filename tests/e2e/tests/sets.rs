//! Sets, links, cancelling, and what happens when something is missing.

use serde_json::Value;
use subspace_lab_e2e::browser::{Browser, LAPTOP};
use subspace_lab_e2e::native::Native;
use subspace_lab_e2e::page::{Page, instead};
use subspace_lab_e2e::site::Site;
use subspace_lab_e2e::{Outcome, run};
use subspace_lab_protocol::{BottomStart, Extent};
use thirtyfour::prelude::*;

#[test]
fn another_set_opens_from_the_data_step_and_every_component_can_be_reached() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=data&set=flowers-small&seed=1").await?;
        page.click("set-digits").await?;
        page.until(
            "the digits are there",
            "return document.querySelector('[data-testid=set-size]').innerText.startsWith('1,740 images, 8 × 8, grey')",
        )
        .await?;
        page.click("step-spectrum").await?;
        page.until(
            "twelve components",
            "return [...document.querySelectorAll('.gallery canvas')].filter((c) => c.width === 8).length === 12",
        )
        .await?;
        page.press(Some("component-first"), Key::End).await?;
        page.until(
            "the last component",
            "const b = [...document.querySelectorAll('.gallery b')].pop().innerText;
             return b === 'Component 61'",
        )
        .await?;
        page.press(Some("component-first-number"), instead("30") + Key::Enter).await?;
        page.until("component 30", "return document.querySelector('.gallery b').innerText === 'Component 30'").await?;
        // The scale's limits are printed.
        page.until(
            "limits",
            "return [...document.querySelectorAll('.gallery li')].every((li) => li.innerText.includes('±'))",
        )
        .await?;
        page.browser.driver.find(By::Css("[data-testid=numbers] summary")).await?.click().await?;
        page.until(
            "the whole table",
            "return document.querySelectorAll('[data-testid=numbers] tbody tr').length === 61",
        )
        .await
    })
}

#[test]
fn from_set_to_set_pictures_and_numbers_are_those_of_the_new_one() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=top-bottom&set=digits&seed=1").await?;
        for name in ["fashion", "digits", "flowers-small"] {
            page.click("step-data").await?;
            page.click(&format!("set-{name}")).await?;
            let mut native = Native::open(name)?;
            let size = native.summary.shape.width_px;
            // The thumbnails first, while the step is open.
            page.until(
                "thumbnails of the new set",
                &format!(
                    "return [...document.querySelectorAll('.thumbnails canvas')].every((c) => c.width === {size})"
                ),
            )
            .await?;
            page.click("step-top-bottom").await?;
            page.live().await?;
            let shown: Vec<u32> = native.summary.first_shown.iter().take(8).copied().collect();
            let expected = native.reconstruct(&shown, Extent::Share(0.75), BottomStart::Linked)?;
            let sentence = page.text("sentence").await?;
            let words = format!("{} of ", expected.top.n_components);
            assert!(sentence.starts_with(&words), "{name}: {sentence}");
            for (row, layer) in [("original", 0), ("top", 1), ("bottom", 2)] {
                let seen = page.pixels(row, 3).await?;
                let bytes = expected.layers[layer].1.get(3).ok_or("no such picture")?;
                assert_eq!(seen.len(), bytes.len(), "{name} {row}");
                let farthest = seen.iter().zip(bytes).map(|(a, b)| a.abs_diff(*b)).max();
                assert!(farthest <= Some(1), "{name} {row}: {farthest:?} levels away");
            }
        }
        Ok(())
    })
}

#[test]
fn an_unknown_set_in_a_link_is_named_and_another_one_opens() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=data&set=nope&seed=1").await?;
        assert!(page.text("notice").await?.contains("nope"));
        assert!(page.text("set-size").await?.starts_with("200 images"));
        page.until("the sets are listed", "return document.querySelectorAll('.sets li').length === 6").await
    })
}

#[test]
fn a_first_set_that_fails_leaves_the_others_to_choose() -> Outcome {
    run(async {
        let page = Page::without(&["flowers-small.webp"], "v=1&view=data&set=flowers-small&seed=1").await?;
        page.until(
            "it is said",
            "return document.querySelector('[data-testid=notice]')?.innerText.includes('flowers-small.webp')",
        )
        .await?;
        page.click("set-digits").await?;
        page.until(
            "the other one opens",
            "return document.querySelector('[data-testid=set-size]').innerText.startsWith('1,740 images')",
        )
        .await
    })
}

#[test]
fn a_link_carries_the_whole_setup_and_the_address_follows() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=top-bottom&set=digits&k=10&seed=77&residual=1&foo=3").await?;
        let sentence = page.text("sentence").await?;
        assert!(sentence.starts_with("10 of 61 components"), "{sentence}");
        page.part("row-residual").await?;
        assert!(page.text("status").await?.contains("seed 77"));
        assert!(page.text("notice").await?.contains("foo=3"));
        page.press(Some("handle-top"), Key::Right).await?;
        page.until("the address follows", "return location.hash.includes('k=11') && location.hash.includes('seed=77') && !location.hash.includes('foo')").await?;
        page.click("step-spectrum").await?;
        page.until("the step is in the address", "return location.hash.includes('view=spectrum')").await?;
        page.browser.driver.back().await?;
        page.until(
            "back to the step before",
            "return document.querySelector('h1').innerText.startsWith('What does each')",
        )
        .await
    })
}

#[test]
fn cancelling_keeps_what_is_on_screen() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=data&set=flowers-small&seed=1").await?;
        page.click("set-satellite").await?;
        page.until(
            "progress with counts",
            "return document.querySelector('[data-testid=progress]')?.innerText.includes(' of ')",
        )
        .await?;
        page.press(None, Key::Escape).await?;
        page.until(
            "cancelled",
            "return document.querySelector('[data-testid=notice]')?.innerText.startsWith('Cancelled')",
        )
        .await?;
        page.live().await?;
        assert!(page.text("set-size").await?.starts_with("200 images"));
        // What is kept still answers.
        page.click("step-top-bottom").await?;
        page.press(Some("handle-top"), Key::Right).await?;
        page.until(
            "it answers",
            "return document.querySelector('[data-testid=sentence]').innerText.startsWith('31 of ')",
        )
        .await
    })
}

/// Where pictures and strip lie, and what the first picture of the top row is.
const LOOK: &str = "(() => {
    const places = [...document.querySelectorAll('.stage canvas, .plot')].map((it) => it.getBoundingClientRect());
    const canvas = document.querySelector('[data-testid=row-top] canvas');
    return {
      places: places.map(({ x, y, width, height }) => [x, y, width, height].map(Math.round)),
      size: document.querySelector('[data-testid=set-size]').innerText,
      pixels: Array.from(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data),
    };
  })()";

#[test]
fn a_preview_comes_first_and_what_follows_is_where_it_was() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=top-bottom&set=flowers-small&seed=1").await?;
        let watch = format!(
            "self.seen = null;
             const timer = setInterval(() => {{
               const label = document.querySelector('[data-testid=preview]')?.innerText;
               if (!label || !document.querySelector('[data-testid=set-size]').innerText.startsWith('5,000')) return;
               clearInterval(timer);
               requestAnimationFrame(() => requestAnimationFrame(() => {{ self.seen = {{ label, ...{LOOK} }}; }}));
             }}, 10);
             location.hash = location.hash.replace('set=flowers-small', 'set=satellite')"
        );
        page.browser.script(&watch).await?;
        page.until("the preview was seen", "return self.seen").await?;
        page.until_size("5,000 images").await?;
        page.live().await?;
        page.until("the handle is back", "return document.querySelector('[data-testid=handle-top]')").await?;
        let [seen, after] =
            [page.browser.script("return self.seen").await?, { page.browser.script(&format!("return {LOOK}")).await? }];
        assert!(
            seen["label"].as_str().is_some_and(|it| it.starts_with("preview: 64 components; variances of the first ")),
            "{seen}"
        );
        assert_eq!((&seen["places"], &seen["size"]), (&after["places"], &after["size"]));
        let levels =
            |of: &Value| of["pixels"].as_array().into_iter().flatten().filter_map(Value::as_i64).collect::<Vec<_>>();
        let (seen, after) = (levels(&seen), levels(&after));
        assert!(seen.len() > 1000 && seen.len() == after.len());
        let off = seen.iter().zip(&after).map(|(a, b)| (a - b).abs()).max();
        assert!(off <= Some(2), "{off:?} of 255 levels");
        assert!(
            !page
                .browser
                .script("return !!document.querySelector('[data-testid=preview]')")
                .await?
                .as_bool()
                .unwrap_or(true)
        );

        // What was on screen comes back if it is cancelled.
        page.browser.script("location.hash = location.hash.replace('set=satellite', 'set=flowers-small')").await?;
        page.until_size("200 images").await?;
        page.live().await?;
        let before = page.browser.script(&format!("return {LOOK}")).await?;
        page.browser.script("location.hash = location.hash.replace('set=flowers-small', 'set=satellite')").await?;
        page.until("the preview", "return document.querySelector('[data-testid=preview]')").await?;
        page.press(None, Key::Escape).await?;
        page.until_size("200 images").await?;
        page.live().await?;
        page.browser
            .script("return new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)))")
            .await?;
        assert_eq!(page.browser.script(&format!("return {LOOK}")).await?, before, "the pictures before");
        Ok(())
    })
}

#[test]
fn a_worker_that_dies_is_replaced_with_its_data() -> Outcome {
    run(async {
        let browser = Browser::start(LAPTOP).await?;
        // Keeps the workers where the test can reach them.
        let script = "const Real = Worker; self.workers = [];
            self.Worker = class extends Real { constructor(...all) { super(...all); self.workers.push(this); } };";
        browser.script_before_every_page(script).await?;
        let page = Page { browser, site: Site::start(&[])? };
        page.go("v=1&view=top-bottom&set=flowers-small&seed=1").await?;
        page.live().await?;
        // What a browser does when a worker runs out of memory.
        page.browser.script("workers.at(-1).dispatchEvent(new ErrorEvent('error'))").await?;
        page.until(
            "it is said",
            "return document.querySelector('[data-testid=notice]')?.innerText.includes('started again')",
        )
        .await?;
        page.press(Some("handle-top"), Key::Right).await?;
        page.until(
            "the new one answers",
            "return document.querySelector('[data-testid=sentence]').innerText.startsWith('31 of ')",
        )
        .await?;
        assert_eq!(page.browser.script("return workers.length").await?, 2);
        Ok(())
    })
}

#[test]
fn without_a_worker_the_example_stays_and_a_sentence_says_why() -> Outcome {
    run(async {
        let page = Page::without(&["worker-loader.js"], "").await?;
        page.until(
            "it is said",
            "return document.querySelector('[data-testid=notice]')?.innerText.includes('could not be fetched')",
        )
        .await?;
        let pictures = page.browser.script("return document.querySelectorAll('.stage img').length").await?;
        assert_eq!(pictures, 24);
        Ok(())
    })
}

#[test]
fn without_webassembly_the_example_stays_and_a_sentence_says_why() -> Outcome {
    run(async {
        let page = Page { browser: Browser::start(LAPTOP).await?, site: Site::start(&[])? };
        page.browser.script_before_every_page("delete globalThis.WebAssembly").await?;
        page.go("").await?;
        page.until("it is said", "return document.getElementById('boot-problem').innerText.includes('WebAssembly')")
            .await?;
        let pictures = page.browser.script("return document.querySelectorAll('.stage img').length").await?;
        assert_eq!(pictures, 24);
        assert!(!page.site.asked().iter().any(|path| path.ends_with(".wasm")), "nothing is fetched in vain");
        Ok(())
    })
}

#[test]
fn a_set_that_cannot_be_fetched_loses_nothing() -> Outcome {
    run(async {
        let page = Page::without(&["satellite.webp"], "v=1&view=data&set=flowers-small&seed=1").await?;
        page.live().await?;
        page.click("set-satellite").await?;
        page.until(
            "it is said",
            "return document.querySelector('[data-testid=notice]')?.innerText.includes('satellite.webp')",
        )
        .await?;
        page.live().await?;
        assert!(page.text("set-size").await?.starts_with("200 images"));
        Ok(())
    })
}

/// Who sees nothing hears each stage, and at last that the set is there.
#[test]
fn the_end_of_an_analysis_is_heard() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&set=digits&seed=1").await?;
        let heard = "document.querySelector('.spoken[role=status]').textContent";
        page.until("digits", &format!("return /digits.*61 components/i.test({heard})")).await?;
        page.browser
            .script(&format!(
                "window.heard = [];
                 new MutationObserver(() => window.heard.push({heard})).observe(document.querySelector('.spoken[role=status]'),
                     {{ childList: true, characterData: true, subtree: true }})"
            ))
            .await?;
        page.go_on("set=fashion").await?;
        page.until("the other set", &format!("return /components/.test({heard}) && !/digits/i.test({heard})")).await?;
        let all = page.browser.script("return window.heard").await?;
        let all = all.as_array().ok_or("nothing was heard")?;
        assert!(all.len() > 1, "stages before the end: {all:?}");
        Ok(())
    })
}
