//! Words: every one from the catalogue, none cut off, in a language with long words that runs from right to left.

use std::time::Duration;

use subspace_lab_e2e::browser::{LAPTOP, Look, Wish};
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::{Outcome, run};
use subspace_lab_protocol::settings::View;

/// Opens the page in the language to test with.
async fn open(look: Look, link: &str) -> Outcome<Page> {
    let page = Page::open(look, &format!("v=1&seed=1&lang=ar-XB{link}")).await?;
    page.until("the other language", "return document.documentElement.dir === 'rtl'").await?;
    Ok(page)
}

/// Words outside of the brackets that the language puts around every message, with where they stand. Left out: names, formulas and
/// the link on paper, which are the same in every language.
const OUTSIDE: &str = "
    const others = '[translate=no], code, kbd, canvas, math, .printed';
    const rest = (text) => {
        let depth = 0, left = '';
        for (const c of text) { if (c === '⟦') depth += 1; else if (c === '⟧') depth -= 1; else if (depth <= 0) left += c }
        return left;
    };
    const found = [];
    const blocks = document.querySelectorAll('#app :is(h1, h2, p, li, td, th, button, label, summary, legend, option, caption, figcaption, dt, dd, span, small, b, em)');
    for (const block of blocks) {
        if (block.closest(others) || block.closest('[hidden]') || block.parentElement.closest('p, li, td, th, button, label, summary, legend, caption, figcaption, h1, h2')) continue;
        const copy = block.cloneNode(true);
        copy.querySelectorAll(others).forEach((it) => it.remove());
        const left = rest(copy.textContent);
        if (/[A-Za-z]{3}/.test(left)) found.push(`${block.tagName}: ${left.trim().slice(0, 80)}`);
    }
    for (const element of document.querySelectorAll('#app :is([aria-label], [title])')) {
        if (element.closest(others)) continue;
        for (const name of ['aria-label', 'title']) {
            const left = rest(element.getAttribute(name) ?? '');
            if (/[A-Za-z]{3}/.test(left)) found.push(`${name} of ${element.tagName}: ${left.slice(0, 80)}`);
        }
    }
    return [...new Set(found)]";

#[test]
fn every_word_comes_from_the_catalogue() -> Outcome {
    run(async {
        let page = open(LAPTOP, "").await?;
        page.click("help").await?;
        let mut outside = Vec::new();
        for step in View::ALL.iter().map(|view| view.name()) {
            page.turn_to(step, "seed=1&lang=ar-XB").await?;
            if step == View::Noise.name() {
                page.noise_is_solved().await?;
            }
            outside.push((step, page.browser.script(OUTSIDE).await?));
        }
        outside.retain(|(_, found)| *found != serde_json::json!([]));
        assert!(outside.is_empty(), "{outside:?}");
        // And back, with everything that was known still there.
        page.browser.script("location.hash = 'v=1&seed=1&view=top-bottom'").await?;
        page.until("English", "return document.documentElement.dir === 'ltr'").await?;
        let sentence = page.text("sentence").await?;
        assert!(sentence.contains("of the pixel variance"), "{sentence}");
        page.live().await
    })
}

#[test]
fn long_words_are_neither_cut_nor_do_they_widen_the_page() -> Outcome {
    run(async {
        let page = open(LAPTOP, "").await?;
        let cut = "return [...document.querySelectorAll('#app :is(button, th, td, label, summary, legend, h1, h2, p, .unit-components)')]
            .filter((it) => it.offsetParent && !it.closest('.spoken') && getComputedStyle(it).overflowX !== 'visible' && it.scrollWidth > it.clientWidth + 1)
            .map((it) => `${it.tagName} ${it.className}: ${it.textContent.trim().slice(0, 60)}`)";
        for (width, height) in [(320, 640), (390, 844), (768, 1024), (1366, 768), (1920, 1080)] {
            page.browser.look(Look { width, height, ..LAPTOP }).await?;
            for step in View::ALL.iter().map(|view| view.name()) {
                for more in ["theme=light", "theme=projector"] {
                    page.turn_to(step, &format!("seed=1&lang=ar-XB&{more}")).await?;
                    let over = page.pixels_over().await?;
                    assert!(over <= Some(0), "{step} {more} at {width} px: {over:?} px over");
                    let found = page.browser.script(cut).await?;
                    assert_eq!(found, serde_json::json!([]), "{step} {more} at {width} px");
                }
            }
        }
        Ok(())
    })
}

#[test]
fn handles_and_what_is_drawn_run_the_same_way() -> Outcome {
    run(async {
        let page = open(LAPTOP, "&k=40&axis=linear").await?;
        let ways = "return ['.plot', '.plot canvas', '[data-testid=handle-top]'].map((it) => getComputedStyle(document.querySelector(it)).direction)";
        assert_eq!(page.browser.script(ways).await?, serde_json::json!(["ltr", "ltr", "ltr"]));
        // A press at a quarter from the left puts the handle there.
        let press = "const plot = document.querySelector('.plot'), area = plot.getBoundingClientRect();
            plot.dispatchEvent(new PointerEvent('pointerdown', { clientX: area.left + area.width / 4, clientY: area.top + 5, bubbles: true, pointerId: 1 }));
            plot.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, pointerId: 1 }))";
        page.browser.script(press).await?;
        page.until(
            "the handle where it was pressed",
            "return Math.abs(document.querySelector('[data-testid=handle-top]').value - 2500) < 100",
        )
        .await
    })
}

#[test]
fn a_language_that_cannot_be_fetched_leaves_the_one_that_is_spoken() -> Outcome {
    run(async {
        let page = Page::without(&["words/"], "v=1&seed=1&lang=ar-XB").await?;
        page.live().await?;
        let says =
            "return document.querySelector('[data-testid=notice]')?.innerText.includes('language stays as it is')";
        page.until("it is said", says).await?;
        page.until("the link is of what is spoken", "return !location.hash.includes('lang=')").await?;
        // And is not fetched again and again.
        tokio::time::sleep(Duration::from_millis(500)).await;
        assert_eq!(page.site.asked().iter().filter(|path| path.contains("ar-XB")).count(), 1);
        Ok(())
    })
}

#[test]
fn what_was_said_before_is_said_anew_in_another_language() -> Outcome {
    run(async {
        let page = open(LAPTOP, "&bogus=1").await?;
        let says =
            |it: &str| format!("return document.querySelector('[data-testid=notice]')?.innerText.includes('{it}')");
        page.until("a notice in the other language", &says("⟦")).await?;
        page.browser.script("location.hash = 'v=1&seed=1'").await?;
        page.until("the same in English", &says("settings")).await?;
        assert_eq!(page.browser.script(&says("⟦")).await?, false);
        Ok(())
    })
}

#[test]
fn words_are_in_the_language_of_the_link_else_of_the_device_else_of_the_browser() -> Outcome {
    run(async {
        let page = Page::open_with(LAPTOP, &[Wish::Languages("nl,de-AT,en")], "v=1&set=digits&seed=1").await?;
        let is = |tag: &str| format!("return document.documentElement.lang === '{tag}'");
        page.until("the browser's", &is("de")).await?;
        page.live().await?;
        page.until(
            "that of the device is in no link",
            "return location.hash.includes('seed=1') && !location.hash.includes('lang=')",
        )
        .await?;
        let choose = "const it = document.querySelector('[data-testid=language]'); it.value = 'ar'; it.dispatchEvent(new Event('change'))";
        page.browser.script(choose).await?;
        page.until("that chosen", &is("ar")).await?;
        assert_eq!(page.browser.script("return document.documentElement.dir").await?, "rtl");
        page.go("v=1&set=digits&seed=2").await?;
        page.until("remembered", &is("ar")).await?;
        page.go("v=1&set=digits&lang=fr&seed=2").await?;
        page.until("the link's", &is("fr")).await?;
        page.until("it stays in the link", "return location.hash.includes('lang=fr')").await?;
        page.live().await?;
        // Whoever chooses is not held by a link.
        page.browser.script(&choose.replace("'ar'", "'zh-Hans'")).await?;
        page.until("that chosen", &is("zh-Hans")).await?;
        page.until("no longer the link's", "return !location.hash.includes('lang=')").await
    })
}
