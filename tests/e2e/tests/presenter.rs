//! The presenter view: pictures large enough for the last row, steps by remote control; and values read off charts.

use subspace_lab_e2e::browser::{LAPTOP, Look};
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::{Outcome, run};
use subspace_lab_protocol::tour::{Form, Tour};
use thirtyfour::prelude::*;

const PROJECTOR: Look = Look { width: 1920, height: 1080, ..LAPTOP };

/// Smallest letters on screen, in CSS pixels, with what they write; those in charts are drawn at four fifths. Words that come and go, as
/// those of progress, count while they are away too.
const LETTERS: &str = "const found = [];
    const size = (it) => parseFloat(getComputedStyle(it).fontSize);
    const isShown = (it) => it.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const isSeen = (r) => r.width > 1 && r.height > 1 && r.top < innerHeight && r.bottom > 0 && r.left < innerWidth && r.right > 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode, element = node.parentElement;
      if (!node.data.trim() || element.closest('.spoken, script') || !isShown(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if ([...range.getClientRects()].some(isSeen)) found.push([size(element), node.data.trim().slice(0, 30)]);
    }
    for (const it of document.querySelectorAll('select, input:is([type=text], [type=number])'))
      if (isShown(it) && isSeen(it.getBoundingClientRect())) found.push([size(it), it.outerHTML.slice(0, 60)]);
    for (const it of document.querySelectorAll('.solving span, .working span, .lane-line small, .read-off, .read-card p, .closeup-words p'))
      found.push([size(it), it.className || it.tagName]);
    for (const it of document.querySelectorAll('canvas.chart')) if (isShown(it)) found.push([size(it) * 0.8, 'chart']);
    return found.sort((a, b) => a[0] - b[0])[0]";

/// No letter on screen is smaller than what can be read from the last row, and nothing is beside the screen.
async fn is_legible(page: &Page, zoom: f64, at: &str) -> Outcome {
    let letters = page.browser.script(LETTERS).await?;
    assert!(letters[0].as_f64().is_some_and(|it| it * zoom >= 24.0), "{at}: {letters} at {zoom}");
    assert!(page.pixels_over().await? <= Some(0), "{at}");
    Ok(())
}

async fn presented(look: Look, link: &str) -> Outcome<Page> {
    let page = Page::open(look, link).await?;
    page.press(None, "p").await?;
    page.until("it is on", "return 'presenter' in document.documentElement.dataset").await?;
    Ok(page)
}

#[test]
fn pictures_take_at_least_what_can_be_had_of_60_percent() -> Outcome {
    run(async {
        for look in [PROJECTOR, LAPTOP] {
            let page = presented(look, "v=1&set=digits&seed=1").await?;
            // Three squares in a row fill at most 59.3 % of 16:9, one at most 56.3 %.
            for (layout, n, least) in [("grid", 8, 0.6), ("grid", 24, 0.6), ("single", 8, 0.55), ("compare", 8, 0.54)] {
                page.go_on(&format!("layout={layout}&n={n}")).await?;
                let laid_out = format!(
                    "const it = document.querySelector('.stage > .{layout}');
                     return !!it && ('{layout}' !== 'grid' || it.querySelectorAll('canvas').length === 3 * {n})"
                );
                page.until(layout, &laid_out).await?;
                let share = page.share_of_pictures().await?;
                assert!(share >= least, "{layout} of {n} at {} px: {share}", look.width);
                is_legible(&page, 1.0, layout).await?;
                let over = "return document.documentElement.scrollHeight - innerHeight";
                assert_eq!(page.browser.script(over).await?, 0, "{layout}");
            }
            page.turn_to("noise", "set=digits&noise=mask:ratio=0.5,patch=2&seed=1").await?;
            page.noise_is_solved().await?;
            let share = page.share_of_pictures().await?;
            assert!(share >= 0.6, "noise at {} px: {share}", look.width);
            let verdict = "const r = document.querySelector('[data-testid=verdict]').getBoundingClientRect(); return r.height > 20 && r.bottom <= innerHeight";
            assert_eq!(page.browser.script(verdict).await?, true);
            is_legible(&page, 1.0, "noise").await?;
        }
        Ok(())
    })
}

#[test]
fn letters_are_24_pixels_in_every_step() -> Outcome {
    run(async {
        for look in [PROJECTOR, LAPTOP] {
            let page = presented(look, "v=1&set=digits&seed=1").await?;
            for (scene, is_there) in [
                ("data", "document.querySelector('.thumbnails canvas')"),
                ("spectrum", "document.querySelector('.spectrum canvas.chart')"),
                ("spectrum&plot=points", "document.querySelector('[data-testid=plane] .first')"),
                ("top-bottom&residual=1&after=0.9", "document.querySelector('[data-testid=row-residual] canvas')"),
                ("perception&reader=ridge", "document.querySelector('[data-testid=start]')?.disabled === false"),
                ("perception&scene=quiz", "document.querySelector('[data-testid=begin-quiz]')?.disabled === false"),
                ("perception&scene=dials", "document.querySelector('.dials canvas.chart')"),
                ("learning", "document.querySelector('.learning canvas.chart')"),
                ("learning&learn=autoencoder", "document.querySelector('.stage canvas')"),
                ("learning&learn=joint", "document.querySelector('.joint-figures')"),
                ("learning&learn=twins", "document.querySelector('.guess')"),
            ] {
                let (step, rest) = scene.split_once('&').unwrap_or((scene, ""));
                page.turn_to(step, &format!("set=digits&seed=1&{rest}")).await?;
                page.live().await?;
                page.until(scene, &format!("return !!({is_there})")).await?;
                is_legible(&page, 1.0, scene).await?;
                let (button, then) = match scene {
                    "spectrum" => ("button.cell", "document.querySelector('.closeup .weighing')"),
                    "perception&reader=ridge" => {
                        ("[data-testid=start]", "document.querySelector('[data-testid=outcome][data-done=true]')")
                    }
                    "perception&scene=quiz" => {
                        ("[data-testid=begin-quiz]", "document.querySelector('.quiz.asking canvas')")
                    }
                    _ => continue,
                };
                page.browser.script(&format!("document.querySelector('{button}').click()")).await?;
                page.until(then, &format!("return !!({then})")).await?;
                is_legible(&page, 1.0, &format!("{scene}, then {button}")).await?;
                page.press(None, Key::Escape + "").await?;
                // Outside of what it closed it leaves the view.
                if page.browser.script("return !('presenter' in document.documentElement.dataset)").await? == true {
                    page.press(None, "p").await?;
                }
            }
        }
        Ok(())
    })
}

/// Two halves that stand upright have fewer and larger pictures.
#[test]
fn a_second_set_is_presented_too() -> Outcome {
    run(async {
        for look in [PROJECTOR, LAPTOP] {
            let page = presented(look, "v=1&set=digits&beside=fashion&seed=1").await?;
            for (layout, n, least) in [("grid", 8, 0.57), ("grid", 24, 0.54), ("single", 8, 0.45), ("compare", 8, 0.52)]
            {
                page.go_on(&format!("layout={layout}&n={n}")).await?;
                let laid_out = format!("return !!document.querySelector('.stage > .{layout}')");
                page.until(layout, &laid_out).await?;
                is_legible(&page, 1.0, layout).await?;
                let of_first = page.share_of_pictures().await?;
                let zoom = "return Number(getComputedStyle(document.querySelector('.second')).zoom)";
                let zoom = page.browser.script(zoom).await?.as_f64().ok_or("no zoom")?;
                page.into_second().await?;
                page.until("it follows", "return 'presenter' in document.documentElement.dataset").await?;
                page.until(layout, &laid_out).await?;
                let at = format!("{layout} of {n}, second, at {} px", look.width);
                is_legible(&page, zoom, &at).await?;
                // The first one's share is of the whole window, the second one's of its half.
                let share = of_first + page.share_of_pictures().await? / 2.0;
                assert!(share >= least, "{at}: {share}");
                page.out_of_second().await?;
            }
        }
        Ok(())
    })
}

/// Each step of the lesson asks over its pictures.
#[test]
fn what_a_lesson_asks_is_on_the_wall() -> Outcome {
    run(async {
        for look in [PROJECTOR, LAPTOP] {
            let first = Tour::begin(Form::Long);
            let mut before = first;
            let page = presented(look, &format!("{}&seed=1", first.link())).await?;
            for tour in Tour::steps(Form::Long) {
                if tour != first {
                    // What the step before asked about is shown first, where there is something to show.
                    if !before.place().revealed.is_empty() {
                        page.press(None, Key::PageDown + "").await?;
                    }
                    page.press(None, Key::PageDown + "").await?;
                }
                before = tour;
                page.until("its card", &format!("return document.querySelector('#tour')?.dataset.step === '{tour}'"))
                    .await?;
                page.live().await?;
                let asked = "const question = document.querySelector('#tour-question'), r = question.getBoundingClientRect();
                    const stage = document.querySelector('.stage').getBoundingClientRect();
                    const buttons = document.querySelectorAll('#tour :is(button, input)');
                    return question.checkVisibility({ visibilityProperty: true }) && r.top >= 0 && r.height > 20 && r.bottom <= stage.top + 1
                      && r.height <= 3 * parseFloat(getComputedStyle(question).fontSize) && ![...buttons].some((it) => it.checkVisibility())";
                page.until(&format!("the question of {tour}"), asked).await?;
                is_legible(&page, 1.0, &tour.to_string()).await?;
                if tour.link().contains("view=top-bottom") {
                    let share = page.share_of_pictures().await?;
                    assert!(share >= 0.57, "{tour} at {} px: {share}", look.width);
                }
            }
            // Beside a square the rest has half of the screen.
            page.go("v=1&set=flowers-small&layout=compare&tour=50:1&seed=1").await?;
            page.live().await?;
            page.part("tour").await?;
            page.press(None, "p").await?;
            let beside = "const [question, stage, sides] = ['#tour-question', '.stage .over', '.sides'].map((it) => document.querySelector(it).getBoundingClientRect());
                return 'presenter' in document.documentElement.dataset && question.left >= stage.right && question.top >= sides.bottom && question.bottom <= innerHeight";
            page.until("the question beside the square", beside).await?;
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
        let page = Page::open(LAPTOP, "v=1&set=digits&tour=5:1&hold=top-bottom,strip&seed=1").await?;
        page.part("tour").await?;
        page.press(None, "p").await?;
        page.until("it is on", "return 'presenter' in document.documentElement.dataset").await?;
        // What was asked about is shown before the next step comes, also where the link holds it; once is enough.
        let is_compared =
            "return location.hash.includes('layout=compare') && !('guess' in document.documentElement.dataset)";
        page.press(None, Key::PageDown + "").await?;
        page.until("it is revealed", is_compared).await?;
        for (key, step) in [(Key::PageDown, "5:2"), (Key::PageUp, "5:1"), (Key::PageDown, "5:2")] {
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
                let share = page.share_of_pictures().await?;
                println!("{layout} at {} px: {share}", look.width);
                assert!(share >= least, "{layout} at {} px: {share}", look.width);
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
        page.browser.script("[...document.querySelectorAll('.lines canvas.chart')].at(-1).focus()").await?;
        // Of several curves it says which one.
        for (key, curve) in [(Key::Right, "no noise"), (Key::Down, "this noise")] {
            page.browser.driver.active_element().await?.send_keys(key + "").await?;
            page.until(curve, &format!("return (() => {{ {said} }})().startsWith('{curve} · K 1: ')")).await?;
        }
        page.browser.driver.active_element().await?.send_keys(Key::Escape + "").await?;
        page.until("nothing", &format!("return (() => {{ {said} }})() === ''")).await
    })
}
