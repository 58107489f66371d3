//! The presenter view: pictures large enough for the last row, steps by remote control; and values read off charts.

use subspace_lab_e2e::browser::{LAPTOP, Look};
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::{Outcome, run};
use thirtyfour::prelude::*;

const PROJECTOR: Look = Look { width: 1920, height: 1080, ..LAPTOP };

/// Share of the window that pictures take, each seen as a square in the middle of its canvas; those over each other count once.
const SHARE: &str = "const seen = new Map();
    for (const canvas of document.querySelectorAll('.stage canvas:not(.chart)')) {
      const r = canvas.getBoundingClientRect();
      if (r.width > 0) seen.set([r.left, r.top].join(), Math.min(r.width, r.height, innerHeight - Math.max(0, r.top)) ** 2);
    }
    return [...seen.values()].reduce((sum, it) => sum + it, 0) / (innerWidth * innerHeight)";

/// Smallest letters on screen, in CSS pixels, with what they write; those in charts are drawn at four fifths.
const LETTERS: &str = "const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement, r = element.getBoundingClientRect();
      if (walker.currentNode.data.trim() && r.width > 1 && r.top < innerHeight && element.checkVisibility({ visibilityProperty: true }))
        found.push([parseFloat(getComputedStyle(element).fontSize), walker.currentNode.data.trim().slice(0, 30)]);
    }
    for (const chart of document.querySelectorAll('canvas.chart')) found.push([parseFloat(getComputedStyle(chart).fontSize) * 0.8, 'chart']);
    return found.sort((a, b) => a[0] - b[0])[0]";

#[test]
fn pictures_take_at_least_what_can_be_had_of_60_percent() -> Outcome {
    run(async {
        for look in [PROJECTOR, LAPTOP] {
            let page = Page::open(look, "v=1&set=digits&seed=1").await?;
            page.press(None, "p").await?;
            page.until("it is on", "return 'presenter' in document.documentElement.dataset").await?;
            // Three squares in a row fill at most 59.3 % of 16:9, one at most 56.3 %.
            for (layout, n, least) in [("grid", 8, 0.6), ("grid", 24, 0.6), ("single", 8, 0.55), ("compare", 8, 0.54)] {
                page.go_on(&format!("layout={layout}&n={n}")).await?;
                let laid_out = format!(
                    "const it = document.querySelector('.stage > .{layout}');
                     return !!it && ('{layout}' !== 'grid' || it.querySelectorAll('canvas').length === 3 * {n})"
                );
                page.until(layout, &laid_out).await?;
                let share = page.browser.script(SHARE).await?;
                assert!(share.as_f64() >= Some(least), "{layout} of {n} at {} px: {share}", look.width);
                let letters = page.browser.script(LETTERS).await?;
                assert!(letters[0].as_f64() >= Some(24.0), "{layout}: {letters}");
                let over = "return document.documentElement.scrollHeight - innerHeight";
                assert_eq!(page.browser.script(over).await?, 0, "{layout}");
            }
            page.turn_to("noise", "set=digits&noise=mask:ratio=0.5,patch=2&seed=1").await?;
            page.until("it is solved", "return !!document.querySelector('[data-testid=noise][data-settled=true]')")
                .await?;
            let share = page.browser.script(SHARE).await?;
            assert!(share.as_f64() >= Some(0.6), "noise at {} px: {share}", look.width);
            let verdict = "const r = document.querySelector('[data-testid=verdict]').getBoundingClientRect(); return r.height > 20 && r.bottom <= innerHeight";
            assert_eq!(page.browser.script(verdict).await?, true);
        }
        Ok(())
    })
}

#[test]
fn a_remote_control_turns_steps_and_the_view_ends_as_it_began() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=top-bottom&set=digits&hide=noise&seed=1").await?;
        let places = "return ['header', '.bar', '.stage', 'footer'].map((it) => { const r = document.querySelector(it).getBoundingClientRect(); return [r.top, r.height].map(Math.round) })";
        let before = page.browser.script(places).await?;
        page.click("present").await?;
        let is_on = "return 'presenter' in document.documentElement.dataset";
        page.until("it is on", is_on).await?;
        let is_at = |step: &str| format!("return location.hash.includes('view={step}')");
        // Of the noise, which the link hides, nothing is shown.
        page.press(None, Key::PageDown + "").await?;
        page.until("the next step", &is_at("perception")).await?;
        page.press(None, Key::PageUp + "").await?;
        page.until("back", &is_at("top-bottom")).await?;
        page.press(None, Key::Left + "").await?;
        page.until("before", &is_at("spectrum")).await?;
        page.press(None, Key::Right + "").await?;
        page.until("again", &is_at("top-bottom")).await?;
        // After a drag the handle has the focus, and moves by no remote.
        let components = "return document.querySelector('[data-testid=handle-top]').ariaValueText";
        let before_turning = page.browser.script(components).await?;
        for (key, step) in [(Key::PageDown, "perception"), (Key::PageUp, "top-bottom")] {
            page.browser.script("document.querySelector('[data-testid=handle-top]')?.focus()").await?;
            page.browser.driver.active_element().await?.send_keys(key + "").await?;
            page.until("the step turns", &is_at(step)).await?;
        }
        page.until("the handle is where it was", &format!("return (() => {{ {components} }})() === {before_turning}"))
            .await?;
        let link = "return location.hash";
        let carried = page.browser.script(link).await?;
        assert!(!carried.to_string().contains("presenter"), "it is of this device: {carried}");
        page.press(None, Key::Escape + "").await?;
        page.until(
            "it is off",
            "return !('presenter' in document.documentElement.dataset) && !document.fullscreenElement",
        )
        .await?;
        page.until(
            "as before",
            &format!("return JSON.stringify((() => {{ {places} }})()) === {:?}", before.to_string()),
        )
        .await?;
        // Outside of it the keys are those of the handle.
        page.press(None, Key::PageDown + "").await?;
        assert!(page.browser.script(link).await?.to_string().contains("view=top-bottom"));
        Ok(())
    })
}

#[test]
fn in_a_lesson_a_remote_control_turns_its_steps() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&set=digits&tour=5:1&seed=1").await?;
        page.part("tour").await?;
        page.press(None, "p").await?;
        page.until("it is on", "return 'presenter' in document.documentElement.dataset").await?;
        for (key, step) in [(Key::PageDown, "5:2"), (Key::PageDown, "5:3"), (Key::PageUp, "5:2")] {
            page.press(None, key + "").await?;
            page.until(step, &format!("return location.hash.includes('tour={step}')")).await?;
        }
        page.until("its view", "return location.hash.includes('view=noise')").await
    })
}

/// Not before a class, where other things are on screen too.
#[test]
fn single_and_compare_use_the_width_that_there_is() -> Outcome {
    run(async {
        for look in [PROJECTOR, LAPTOP] {
            let page = Page::open(look, "v=1&set=digits&seed=1").await?;
            for (layout, least) in [("single", 0.2), ("compare", 0.1)] {
                page.go_on(&format!("layout={layout}")).await?;
                page.until(layout, &format!("return !!document.querySelector('.stage > .{layout} canvas')")).await?;
                let share = page.browser.script(SHARE).await?;
                println!("{layout} at {} px: {share}", look.width);
                assert!(share.as_f64() >= Some(least), "{layout} at {} px: {share}", look.width);
            }
        }
        Ok(())
    })
}

#[test]
fn values_are_read_off_a_chart_by_pointer_and_keys() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=spectrum&set=digits&seed=1").await?;
        page.until("the chart", "return document.querySelector('.stage canvas.chart')?.width > 300").await?;
        let at = |x: f64| {
            format!(
                "const chart = document.querySelector('.stage canvas.chart'), r = chart.getBoundingClientRect();
                 chart.dispatchEvent(new PointerEvent('pointermove', {{ clientX: r.left + {x} * r.width, clientY: r.top + r.height / 2, bubbles: true }}));"
            )
        };
        let said = "return document.querySelector('[data-testid=read-off]').innerText.trim()";
        page.browser.script(&at(0.0)).await?;
        page.until("the first", &format!("return (() => {{ {said} }})().startsWith('Component 1: ')")).await?;
        let first = page.text("read-off").await?;
        // The table below has the same.
        page.browser
            .script("document.querySelectorAll('.numbers details').forEach((it) => { it.open = true; })")
            .await?;
        page.until("the table", "return document.querySelectorAll('.numbers tbody tr').length > 9").await?;
        let of_table = page.browser.script("return [...document.querySelectorAll('.numbers table tr')].map((it) => [...it.children].map((cell) => cell.textContent))").await?;
        let share = first.trim_start_matches("Component 1: ").trim().to_owned();
        let rows = of_table.to_string();
        assert!(share.ends_with('%') && rows.contains(share.trim_end_matches('%').trim_end()), "{share}: {rows}");
        page.browser.script(&at(1.0)).await?;
        page.until("the last", &format!("return (() => {{ {said} }})().startsWith('Component 61: ')")).await?;
        page.browser
            .script("document.querySelector('.stage canvas.chart').dispatchEvent(new PointerEvent('pointerleave'))")
            .await?;
        page.until("nothing", &format!("return (() => {{ {said} }})() === ''")).await?;

        page.browser.script("document.querySelector('.stage canvas.chart').focus()").await?;
        let link = page.browser.script("return location.hash").await?;
        page.browser.driver.active_element().await?.send_keys(Key::Right + "").await?;
        page.browser.driver.active_element().await?.send_keys(Key::Right + "").await?;
        page.until("by keys", &format!("return (() => {{ {said} }})().startsWith('Component 2: ')")).await?;
        page.browser.driver.active_element().await?.send_keys(Key::End + "").await?;
        page.until("its end", &format!("return (() => {{ {said} }})().startsWith('Component 61: ')")).await?;
        assert_eq!(page.browser.script("return location.hash").await?, link, "the handle stays");
        // Curves of a noise, whose K a pointer chooses, too.
        page.turn_to("noise", "set=digits&noise=mask:ratio=0.5,patch=2&seed=1").await?;
        page.until("it is solved", "return !!document.querySelector('[data-testid=noise][data-settled=true]')").await?;
        page.browser.script("document.querySelector('.lines canvas.chart').focus()").await?;
        page.browser.driver.active_element().await?.send_keys(Key::Right + "").await?;
        page.until("by keys", &format!("return (() => {{ {said} }})().startsWith('K 1: ')")).await
    })
}
