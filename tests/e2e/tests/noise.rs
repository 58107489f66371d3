//! The step Noise: what a visitor is told about Gaussian noise, masks and a pattern of their own, and the exported report.

use serde_json::Value;
use subspace_lab_e2e::browser::LAPTOP;
use subspace_lab_e2e::native::Native;
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::{Outcome, run};
use thirtyfour::prelude::*;

const DIGITS: &str = "v=1&view=noise&set=digits&noise=gaussian:sigma=0.5&at=8&seed=1";

/// How far the numbers of a report made in the browser may lie from those made natively: absolute for shares, overlaps and
/// scores, whose largest value is 1, relative to 100 for percents. Both come from components in single precision, whose
/// last digit depends on the width of the machine's vectors.
const TOLERANCE: f64 = 1e-5;

const LEAVES: &str = "= Leaves the features as they are";
const CHANGES: &str = "≠ Changes the features";

#[test]
fn the_step_keeps_the_set_and_offers_tiles_on_which_masking_helps() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "").await?;
        page.click("step-noise").await?;
        page.noise_is_solved().await?;
        let size = page.text("set-size").await?;
        assert!(size.starts_with("200 images"), "{size}");
        page.click("open-satellite").await?;
        page.until(
            "the tiles are there",
            "return document.querySelector('[data-testid=set-size]').innerText.startsWith('5,000')",
        )
        .await?;
        page.live().await?;
        page.noise_is_solved().await?;
        assert_eq!(page.text("verdict").await?, CHANGES);
        let effect = page.text("effect").await?;
        assert!(effect.starts_with("▲ helps at K = 44: +"), "{effect}");
        let reason = page.text("reason").await?;
        assert!(reason.contains("first change is at K = "), "{reason}");
        page.go_on("at=128").await?;
        page.until(
            "the chosen K",
            "return document.querySelector('[data-testid=effect]').innerText.startsWith('▲ helps at K = 128: +3.8')",
        )
        .await
    })
}

#[test]
fn a_set_is_judged_well_below_its_rank_unless_a_k_is_chosen() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=noise&set=digits&noise=gaussian:sigma=0.5&seed=1").await?;
        page.noise_is_solved().await?;
        let k = "return Number(document.querySelector('[data-testid=noise-k]').value)";
        let by_itself = page.browser.script(k).await?.as_u64();
        assert!((2..31).contains(&by_itself.unwrap_or(0)), "{by_itself:?} of 61");
        page.go_on("at=40").await?;
        page.until("the K of the link", &format!("{k} === 40")).await
    })
}

/// Pixels of a chart in the fills of better and worse, which nothing else in a light chart comes near.
async fn n_filled(page: &Page, chart: &str) -> Outcome<u64> {
    let script = format!(
        "const canvas = document.querySelector('[data-testid=chart-{chart}] canvas');
         const data = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
         let n = 0;
         for (let i = 0; i < data.length; i += 4) {{
           const [r, g, b, a] = data.subarray(i, i + 4);
           if (a > 60 && ((r - g > 30 && r - b > 30) || (g - r > 30 && g >= b))) n += 1;
         }}
         return n"
    );
    page.browser.script(&script).await?.as_u64().ok_or_else(|| "no chart".into())
}

#[test]
fn the_gap_between_the_curves_is_seen_and_every_k_can_be_read_off() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, DIGITS).await?;
        page.noise_is_solved().await?;
        for chart in ["impact", "second"] {
            assert_eq!(n_filled(&page, chart).await?, 0, "{chart}: the curves are one");
        }
        page.go_on("noise=motion").await?;
        page.noise_is_solved().await?;
        for chart in ["impact", "second"] {
            let n = n_filled(&page, chart).await?;
            assert!(n > 300, "{chart}: {n} pixels between the curves");
        }
        let read_off = page.text("read-off-impact").await?;
        assert!(read_off.starts_with("K = 8: ") && read_off.contains("permuted labels"), "{read_off}");
        let places = "return [...document.querySelectorAll('.stage, .lines, .map, .limits, .say')].map((e) => { const r = e.getBoundingClientRect(); return [r.top, r.left, r.width, r.height] })";
        let before = page.browser.script(places).await?;
        let chart = page.part("chart-impact").await?;
        page.browser.driver.action_chain().move_to_element_center(&chart).perform().await?;
        page.until(
            "another K in both captions",
            "return ['impact', 'second'].every((it) => !/^K = 8:/.test(document.querySelector(`[data-testid=read-off-${it}]`).innerText))",
        )
        .await?;
        assert_eq!(page.browser.script(places).await?, before);
        let k = page.browser.script("return document.querySelector('[data-testid=noise-k]').value").await?;
        assert_eq!(k, "8", "pointing chooses nothing");
        page.browser.driver.action_chain().click().perform().await?;
        page.until(
            "a press chooses what is read off",
            "const k = document.querySelector('[data-testid=noise-k]').value;
             return k !== '8' && document.querySelector('[data-testid=read-off-second]').innerText.startsWith(`K = ${k}: `)",
        )
        .await
    })
}

#[test]
fn gaussian_noise_leaves_the_curve_where_it_was_and_masking_moves_it() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, DIGITS).await?;
        page.noise_is_solved().await?;
        assert_eq!(page.text("verdict").await?, LEAVES);
        assert_eq!(page.text("effect").await?, "– neutral at K = 8: +0.00 %");
        page.browser.script("document.querySelector('[data-testid=noise-table]').open = true").await?;
        page.until(
            "the table is there",
            "return document.querySelectorAll('[data-testid=noise-table] tbody tr').length > 50",
        )
        .await?;
        let impacts = "return [...document.querySelectorAll('[data-testid=noise-table] tbody tr')].map(r => r.cells[3].innerText).filter(it => it !== '–').map(Number)";
        let all = page.browser.script(impacts).await?;
        assert!(all.as_array().ok_or("no rows")?.iter().all(|it| it.as_f64() == Some(0.0)), "{all}");
        page.click("noise-mask").await?;
        page.noise_is_solved().await?;
        assert_eq!(page.text("verdict").await?, CHANGES);
        let all = page.browser.script(impacts).await?;
        assert!(
            all.as_array().ok_or("no rows")?.iter().any(|it| it.as_f64().is_some_and(|it| it.abs() > 0.1)),
            "{all}"
        );
        // The rebuilt images are there, and the corrupted ones are not the clean ones.
        let (clean, corrupted) = (page.pixels("clean", 0).await?, page.pixels("corrupted", 0).await?);
        assert_ne!(clean, corrupted);
        assert_eq!(page.pixels("denoised", 0).await?.len(), clean.len());
        Ok(())
    })
}

#[test]
fn a_pattern_drawn_by_keyboard_gets_its_certificate_and_its_link() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, DIGITS).await?;
        page.noise_is_solved().await?;
        page.click("noise-pattern").await?;
        page.part("painter").await?;
        let marked = "return document.querySelectorAll('[data-testid=painter] [aria-pressed=true]').length";
        page.until("the middle is marked", &format!("{marked} === 16")).await?;
        let first = page.browser.driver.find(By::Css("[data-cell='0-0']")).await?;
        first.send_keys(" ").await?;
        page.until("one cell more", &format!("{marked} === 17")).await?;
        first.send_keys(Key::Right + " ").await?;
        page.until("and its neighbor", &format!("{marked} === 18")).await?;
        page.noise_is_solved().await?;
        assert_eq!(page.text("verdict").await?, CHANGES);
        page.until("the link has it", "return location.hash.includes('noise=pattern:drop=c0003c3c3c3c0000')").await?;
        // A press on the board marks, too.
        let at = page.browser.driver.find(By::Css("[data-cell='7-7']")).await?;
        at.click().await?;
        page.until("the corner is marked", &format!("{marked} === 19")).await?;
        Ok(())
    })
}

#[test]
fn the_exported_report_is_the_command_lines() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, DIGITS).await?;
        page.noise_is_solved().await?;
        let noises = ["gaussian:sigma=0.5", "mask:ratio=0.75,patch=4,apart=0,fixed=0", "salt:ratio=0.2"];
        page.click("add-noise").await?;
        page.click("noise-mask").await?;
        page.noise_is_solved().await?;
        page.click("add-noise").await?;
        page.go_on("noise=salt:ratio=0.2").await?;
        page.noise_is_solved().await?;
        page.click("add-noise").await?;
        page.browser
            .script(
                "const create = URL.createObjectURL;
                 URL.createObjectURL = blob => { blob.text().then(text => { window.saved = text; }); return create(blob); };",
            )
            .await?;
        page.click("export").await?;
        page.until("the report is there", "return !!window.saved").await?;
        let saved = page.browser.script("return window.saved").await?;
        let found: Value = serde_json::from_str(saved.as_str().ok_or("no text")?)?;
        let expected: Value = serde_json::from_str(&Native::open("digits")?.report(&noises)?)?;
        near("", &found, &expected);
        Ok(())
    })
}

/// The same step on images without any labels, given as one's own.
#[test]
fn without_labels_the_certificate_stands_and_the_page_says_what_labels_would_add() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=noise&set=digits&noise=mask:ratio=0.5,patch=2&seed=1").await?;
        page.noise_is_solved().await?;
        let script = "const transfer = new DataTransfer();
            for (let i = 0; i < 60; i += 1) {
              const head = new TextEncoder().encode('P5\\n8 8\\n255\\n');
              const bytes = new Uint8Array(head.length + 64);
              bytes.set(head);
              for (let j = 0; j < 64; j += 1) bytes[head.length + j] = (i * 37 + j * (i % 7 + 1) + (i * j) % 11) & 255;
              transfer.items.add(new File([bytes], i + '.pgm'));
            }
            document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));";
        page.browser.script(script).await?;
        page.until(
            "the own set",
            "return document.querySelector('[data-testid=set-size]').innerText.startsWith('60 images')",
        )
        .await?;
        page.live().await?;
        page.noise_is_solved().await?;
        let certificate =
            page.browser.script("return document.querySelector('[aria-label=Certificate]').innerText").await?;
        let certificate = certificate.as_str().unwrap_or_default().to_owned();
        assert!(
            certificate.contains("No analysed image has a label.") && certificate.contains("Decided without labels"),
            "{certificate}"
        );
        assert_eq!(page.browser.script("return document.querySelector('[data-testid=effect]')").await?, Value::Null);
        // In place of the impact, what can be told without labels.
        assert!(
            page.part("chart-impact")
                .await?
                .find(By::Tag("canvas"))
                .await?
                .attr("aria-label")
                .await?
                .is_some_and(|it| it.starts_with("Overlap"))
        );
        Ok(())
    })
}

#[test]
fn the_map_fills_and_stops_and_noises_are_compared() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, DIGITS).await?;
        page.noise_is_solved().await?;
        let n_filled = "return [...document.querySelectorAll('[data-testid=map] td')].filter((td) => td.innerText.trim() !== '·').length";
        let is_idle = "return !document.querySelector('[data-testid=cancel-job]')";
        // Within one task: on sets as small as this one the whole grid takes less than a driver's click.
        let cancel_at_once = "document.querySelector('[data-testid=paper-grid]').click();
            return (async () => {
              for (let i = 0; i < 100; i += 1) {
                await null;
                const cancel = document.querySelector('[data-testid=cancel-job]');
                if (cancel) return cancel.click();
              }
              throw new Error('nothing to cancel');
            })()";
        page.browser.script(cancel_at_once).await?;
        page.until("it has stopped", is_idle).await?;
        page.until("more is left", "return !document.querySelector('[data-testid=paper-grid]').disabled").await?;
        page.click("paper-grid").await?;
        page.until("the grid is done", "return document.querySelector('[data-testid=paper-grid]')?.disabled").await?;
        page.part("paper").await?;
        page.click("fill-map").await?;
        page.until("all cells", &format!("{n_filled} === 16")).await?;
        page.until("it is done", is_idle).await?;

        page.click("add-noise").await?;
        page.click("noise-mask").await?;
        page.noise_is_solved().await?;
        page.click("add-noise").await?;
        let rows = "return document.querySelectorAll('[data-testid=compare] tbody tr').length";
        page.until("two rows", &format!("{rows} === 2")).await?;
        page.browser
            .script("document.querySelectorAll('[data-testid=compare] [aria-label^=Pin]').forEach((b) => b.click())")
            .await?;
        page.until(
            "both are pinned",
            "return document.querySelector('[data-testid=compare]').innerText.includes('Impact of B less that of A')",
        )
        .await?;
        page.browser.script("document.querySelector('[data-testid=compare] [aria-label^=Remove]').click()").await?;
        page.until("one row", &format!("{rows} === 1")).await
    })
}

/// Whether the impact lies between those of permuted labels, by its own numbers; the verdict is to say so then, and then alone.
const IS_WITHIN_CHANCE: &str = "
    const [impact, low, high] = [...document.querySelector('[data-testid=read-off-impact]').innerText.matchAll(/[-+][0-9.]+/g)].map(Number);
    const isWithin = low <= impact && impact <= high;
    const isSaid = document.querySelector('[data-testid=within-chance]').innerText.startsWith('Permuted labels');
    if (isWithin !== isSaid) throw new Error(`${impact} between ${low} and ${high}, said: ${isSaid}`);
    return isWithin";

#[test]
fn the_map_has_what_is_solved_already_and_says_what_the_rest_will_take() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=noise&set=digits&noise=mask:ratio=0.5,patch=2&seed=1").await?;
        page.noise_is_solved().await?;
        let cell = "return document.querySelector('[data-testid=map] [aria-pressed=true]').innerText";
        assert_eq!(page.browser.script(IS_WITHIN_CHANCE).await?, true, "as far as labels without a meaning");
        let cell = page.browser.script(cell).await?;
        assert!(cell.as_str().is_some_and(|it| it.parse::<f64>().is_ok()), "{cell}");
        for (button, words) in [("fill-map", "Fill the map: 15 cells"), ("paper-grid", "Paper grid: 30 cells")] {
            let says = format!(
                "return /^{words}, (about .*|under 1 s) here$/.test(document.querySelector('[data-testid={button}]').innerText)"
            );
            page.until(words, &says).await?;
        }
        // A cell that waits behind the report is dropped with the job, and comes when it is asked for again.
        let left_while_it_waits = "return (async () => {
              const by = (name) => document.querySelector(`[data-testid=${name}]`);
              by('export').click();
              by('fill-map').click();
              for (let i = 0; i < 100 && !by('cancel-job'); i += 1) await null;
              by('cancel-job').click();
            })()";
        page.browser.script(left_while_it_waits).await?;
        let can_be_filled = "return document.querySelector('[data-testid=fill-map]')?.disabled === false";
        page.until("the job is left", can_be_filled).await?;
        page.click("fill-map").await?;
        let n_filled = "return [...document.querySelectorAll('[data-testid=map] td')].filter((td) => td.innerText.trim() !== '·').length";
        page.until("all cells", &format!("{n_filled} === 16")).await
    })
}

#[test]
fn clean_pictures_are_there_before_the_noise_is_solved_for_and_nothing_moves() -> Outcome {
    run(async {
        let page = Page::without(&[], "v=1&view=noise&set=satellite&noise=mask:ratio=0.9,patch=1&seed=1").await?;
        page.until(
            "clean pictures while the rest is solved for",
            "return document.querySelector('[data-testid=noise][data-settled=false]')
               && [...document.querySelectorAll('[data-testid=row-clean] canvas')].filter((it) => it.width === 24).length === 8",
        )
        .await?;
        let places = "return [...document.querySelectorAll('.noise-stage canvas')].map((it) => { const r = it.getBoundingClientRect(); return [r.top, r.left, r.width, r.height].map(Math.round) })";
        let before = page.browser.script(places).await?;
        let clean = page.pixels("clean", 0).await?;
        page.click("play").await?;
        page.noise_is_solved().await?;
        page.browser.script(IS_WITHIN_CHANCE).await?;
        assert_eq!(page.browser.script(places).await?, before);
        assert_eq!(page.pixels("clean", 0).await?, clean);
        Ok(())
    })
}

#[test]
fn a_solution_a_cell_and_a_report_can_be_cancelled_and_everything_before_stays() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=noise&set=satellite&noise=gaussian:sigma=0.5&at=128&seed=1").await?;
        page.noise_is_solved().await?;
        page.click("play").await?;
        let is_over = "return !!document.querySelector('[data-testid=solving][hidden]')";
        page.until("nothing is under way", is_over).await?;
        let before = page.pixels("denoised", 0).await?;
        for by_key in [false, true] {
            page.click("noise-mask").await?;
            page.until(
                "it counts",
                "return /step \\d+ of \\d+/.test(document.querySelector('[data-testid=solving]')?.innerText)",
            )
            .await?;
            if by_key {
                page.press(None, Key::Escape + "").await?;
            } else {
                page.click("cancel-noise").await?;
            }
            page.until("it is over", is_over).await?;
            assert_eq!(page.text("verdict").await?, LEAVES);
            assert_eq!(page.part("noise-gaussian").await?.attr("aria-pressed").await?.as_deref(), Some("true"));
            assert_eq!(page.pixels("denoised", 0).await?, before);
            let notice = page.text("notice").await?;
            assert!(notice.starts_with("Cancelled."), "{notice}");
        }
        // The analysis is there: the other steps answer.
        page.click("step-top-bottom").await?;
        page.press(None, "+").await?;
        page.until(
            "it answers",
            "return document.querySelector('[data-testid=sentence]').innerText.startsWith('5 of 1,728')",
        )
        .await?;
        page.click("step-noise").await?;
        assert_eq!(page.text("verdict").await?, LEAVES);

        page.click("fill-map").await?;
        page.click("cancel-job").await?;
        page.until("the map stops", "return document.querySelector('[data-testid=fill-map]')?.disabled === false")
            .await?;
        page.click("noise-mask").await?;
        page.noise_is_solved().await?;
        assert_eq!(page.text("verdict").await?, CHANGES);
        page.click("export").await?;
        page.click("cancel-noise").await?;
        page.until(
            "no report",
            "return document.querySelector('[data-testid=notice]').innerText.includes('No report')",
        )
        .await?;
        page.until("it is over", is_over).await
    })
}

#[test]
fn a_noise_that_there_is_not_or_cannot_be_is_named_and_another_one_shown() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=noise&set=digits&noise=mask:ratio=7&seed=1").await?;
        page.noise_is_solved().await?;
        let notice = page.text("notice").await?;
        assert!(notice.contains("ratio"), "{notice}");
        assert_eq!(page.text("verdict").await?, CHANGES);
        Ok(())
    })
}

/// The same keys and words; numbers within the tolerance.
fn near(place: &str, found: &Value, expected: &Value) {
    match (found, expected) {
        (Value::Object(found), Value::Object(expected)) => {
            assert_eq!(found.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>(), "{place}");
            for (key, value) in expected {
                near(&format!("{place}/{key}"), &found[key], value);
            }
        }
        (Value::Array(found), Value::Array(expected)) => {
            assert_eq!(found.len(), expected.len(), "{place}");
            for (i, (found, expected)) in found.iter().zip(expected).enumerate() {
                near(&format!("{place}/{i}"), found, expected);
            }
        }
        (Value::Number(found), Value::Number(expected)) => {
            let scale = if place.contains("percent") { 100.0 } else { 1.0 };
            let (found, expected) = (found.as_f64().unwrap_or(f64::NAN), expected.as_f64().unwrap_or(f64::NAN));
            assert!(
                (found - expected).abs() <= TOLERANCE * scale,
                "{place}: {found} in the browser, {expected} natively"
            );
        }
        // The scatter of estimates stands in the reason with two digits, which may round either way.
        _ if place.ends_with("/reason") => assert_eq!(found.is_string(), expected.is_string()),
        _ => assert_eq!(found, expected, "{place}"),
    }
}
