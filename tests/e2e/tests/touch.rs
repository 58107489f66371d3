//! Fingers on a phone: a swipe scrolls, a drag on a handle moves it.

use serde_json::json;
use subspace_lab_e2e::browser::{LAPTOP, Look};
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::{Outcome, run};

const PHONE: Look = Look { width: 390, height: 844, density: 2.0, ..LAPTOP };

/// The page under fingers.
async fn open() -> Outcome<Page> {
    let page = Page::open(PHONE, "v=1&set=digits&k=10&seed=1").await?;
    let touch = json!({ "enabled": true, "maxTouchPoints": 1 });
    page.browser.driver.cdp().send_raw("Emulation.setTouchEmulationEnabled", touch).await?;
    Ok(page)
}

/// Middle of something on screen after it was brought there; of a handle, of its knob.
async fn place(page: &Page, selector: &str) -> Outcome<(f64, f64)> {
    let script = format!(
        "const it = document.querySelector('{selector}');
         it.scrollIntoView({{ block: 'center', behavior: 'instant' }});
         const r = it.getBoundingClientRect(), knob = parseFloat(getComputedStyle(it, '::-webkit-slider-thumb').width);
         const share = it.matches('input') ? (it.value - it.min) / (it.max - it.min) : 0.5;
         const room = it.matches('input') ? knob : 0;
         return [r.left + room / 2 + share * (r.width - room), r.top + r.height / 2]"
    );
    let at = page.browser.script(&script).await?;
    Ok((at[0].as_f64().ok_or("no place")?, at[1].as_f64().ok_or("no place")?))
}

/// A finger comes down, goes by so many pixels and is lifted.
async fn drag(page: &Page, from: (f64, f64), by: (f64, f64)) -> Outcome {
    let cdp = page.browser.driver.cdp();
    const N_MOVES: i32 = 12;
    let at = |share: f64| json!([{ "x": from.0 + by.0 * share, "y": from.1 + by.1 * share }]);
    cdp.send_raw("Input.dispatchTouchEvent", json!({ "type": "touchStart", "touchPoints": at(0.0) })).await?;
    for n in 1..=N_MOVES {
        let points = at(f64::from(n) / f64::from(N_MOVES));
        cdp.send_raw("Input.dispatchTouchEvent", json!({ "type": "touchMove", "touchPoints": points })).await?;
    }
    cdp.send_raw("Input.dispatchTouchEvent", json!({ "type": "touchEnd", "touchPoints": [] })).await?;
    let painted = "return new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)))";
    page.browser.script(painted).await?;
    Ok(())
}

async fn number(page: &Page, script: &str) -> Outcome<f64> {
    Ok(page.browser.script(script).await?.as_f64().ok_or("no number")?)
}

const SCROLLED: &str = "return scrollY";
const COMPONENTS: &str = "return Number(document.querySelector('[data-testid=top-components]').value)";

#[test]
fn a_swipe_that_begins_on_the_curve_or_its_handle_scrolls_and_moves_no_handle() -> Outcome {
    run(async {
        let page = open().await?;
        assert_eq!(number(&page, COMPONENTS).await?, 10.0);
        for start in [".plot", "[data-testid=handle-top]"] {
            for (down, sideways) in [(-220.0, 0.0), (-220.0, 30.0)] {
                let from = place(&page, start).await?;
                let before = number(&page, SCROLLED).await?;
                drag(&page, from, (sideways, down)).await?;
                let scrolled = format!("return Math.abs(scrollY - {before}) > 100");
                page.until(&format!("a swipe from {start} by {sideways}, {down} scrolls"), &scrolled).await?;
                assert_eq!(number(&page, COMPONENTS).await?, 10.0, "from {start} by {sideways}, {down}");
            }
        }
        Ok(())
    })
}

#[test]
fn a_finger_drags_a_handle_sideways_and_a_tap_moves_it_there() -> Outcome {
    run(async {
        let page = open().await?;
        let from = place(&page, "[data-testid=handle-top]").await?;
        let before = number(&page, SCROLLED).await?;
        drag(&page, from, (120.0, 4.0)).await?;
        page.until(
            "the handle has gone with the finger",
            "return document.querySelector('[data-testid=sentence]').innerText.match(/^(\\d+) of /)?.[1] > 25",
        )
        .await?;
        assert_eq!(number(&page, SCROLLED).await?, before, "nothing scrolls");
        // On the curve beside the handle, too.
        let n = number(&page, COMPONENTS).await?;
        let (x, y) = place(&page, ".plot").await?;
        drag(&page, (x, y), (-60.0, 4.0)).await?;
        page.until(
            "back",
            &format!("return Number(document.querySelector('[data-testid=top-components]').value) < {n}"),
        )
        .await?;
        let n = number(&page, COMPONENTS).await?;
        drag(&page, (x + 100.0, y), (0.0, 0.0)).await?;
        page.until(
            "where it was tapped",
            &format!("return Number(document.querySelector('[data-testid=top-components]').value) > {n}"),
        )
        .await
    })
}

#[test]
fn a_tap_reads_a_chart_off_and_what_was_read_stays_until_something_else_is_touched() -> Outcome {
    run(async {
        let page = open().await?;
        page.turn_to("spectrum", "set=digits&k=10&seed=1").await?;
        page.until("the chart", "return document.querySelector('.stage canvas.chart')?.width > 100").await?;
        let read = "document.querySelector('[data-testid=read-off]').innerText.trim()";
        let (x, y) = place(&page, ".stage canvas.chart").await?;
        drag(&page, (x, y), (0.0, 0.0)).await?;
        page.until("it is read", &format!("return {read}.startsWith('Component ')")).await?;
        let first = page.text("read-off").await?;
        drag(&page, (x + 60.0, y), (0.0, 0.0)).await?;
        page.until("another", &format!("return {read}.startsWith('Component ') && {read} !== {first:?}")).await?;
        let elsewhere = place(&page, "[data-testid=sentence]").await?;
        drag(&page, elsewhere, (0.0, 0.0)).await?;
        page.until("nothing", &format!("return {read} === ''")).await?;
        // A swipe scrolls, and what it began on is not left over what comes.
        let from = place(&page, ".stage canvas.chart").await?;
        let before = number(&page, SCROLLED).await?;
        drag(&page, from, (0.0, -220.0)).await?;
        page.until("it scrolls", &format!("return Math.abs(scrollY - {before}) > 100 && {read} === ''")).await
    })
}
