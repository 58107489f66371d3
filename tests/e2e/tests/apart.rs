//! Parts of the programs of page and engine that are files of their own, and the words that come with them.

use serde_json::Value;
use subspace_lab_e2e::browser::LAPTOP;
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::{Outcome, run};

/// Where the page's parts are among what was asked for.
fn parts(asked: &[String]) -> Vec<usize> {
    let is_part = |path: &str| path.contains("/page-") && (path.contains("-split_") || path.contains("-chunk_"));
    (0..asked.len()).filter(|&position| is_part(&asked[position])).collect()
}

#[test]
fn they_come_by_themselves_after_what_is_on_screen() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "").await?;
        let all =
            "return performance.getEntriesByType('resource').filter((it) => it.name.includes('-split_')).length === 4";
        page.until("all parts are there", all).await?;
        let asked = page.site.asked();
        let engine = asked.iter().position(|path| path.contains("worker_bg.wasm")).ok_or("no engine")?;
        let parts = parts(&asked);
        assert!(parts.iter().all(|&part| part > engine), "{asked:?}");
        // Each once, whatever is opened afterwards.
        for step in ["data", "spectrum", "noise", "perception", "learning", "top-bottom"] {
            page.turn_to(step, "seed=1").await?;
        }
        let again = "const all = performance.getEntriesByType('resource').map((it) => it.name).filter((it) => /-(split|chunk)_/.test(it));
            return all.length - new Set(all).size";
        assert_eq!(page.browser.script(again).await?, 0);
        Ok(())
    })
}

#[test]
fn one_that_cannot_be_fetched_says_so_and_comes_when_it_is_tried_again() -> Outcome {
    run(async {
        let page = Page::without(&["-split_noise"], "v=1&view=noise&seed=1").await?;
        let says =
            "return document.querySelector('[data-testid=arriving]')?.innerText.includes('could not be fetched')";
        page.until("it is said", says).await?;
        // The rest of the page lives: keys, other steps, and settings in the link.
        page.live().await?;
        page.press(None, "n").await?;
        page.press(None, "3").await?;
        page.until(
            "another step",
            "return location.hash.includes('view=top-bottom') && !document.querySelector('[data-testid=arriving]')",
        )
        .await?;
        page.press(None, "5").await?;
        page.until("a part that is there", "return !!document.querySelector('[data-testid=perception]')").await?;
        page.press(None, "4").await?;
        page.until("it is said again", says).await?;
        page.site.make_whole();
        page.click("fetch-step").await?;
        page.noise_is_solved().await?;
        assert!(page.text("noise-says").await?.len() > 20);
        Ok(())
    })
}

#[test]
fn without_the_rest_of_the_words_the_first_view_is_whole_and_steps_wait_for_them() -> Outcome {
    run(async {
        let page = Page::without(&["words/en"], "v=1&seed=1").await?;
        page.live().await?;
        page.click("help").await?;
        // What has no words yet says so.
        let waits = "return document.body.innerText.includes('are on their way')";
        assert_eq!(page.browser.script(waits).await?, false);
        page.click("step-data").await?;
        page.until(
            "it is said",
            "return document.querySelector('[data-testid=arriving]')?.innerText.includes('could not be fetched')",
        )
        .await?;
        page.site.make_whole();
        page.click("fetch-step").await?;
        page.until("the step is there", "return !document.querySelector('[data-testid=arriving]')").await?;
        assert_eq!(page.browser.script(waits).await?, false);
        Ok(())
    })
}

#[test]
fn what_the_engine_answers_later_is_not_needed_for_pictures_and_can_be_asked_for_again() -> Outcome {
    run(async {
        let page = Page::without(&["split_later"], "v=1&view=noise&noise=mask:ratio=0.5,patch=2&seed=1").await?;
        page.live().await?;
        page.until(
            "it is said",
            "return document.querySelector('[data-testid=notice]')?.innerText.includes('part of the engine')",
        )
        .await?;
        page.site.make_whole();
        page.go_on("noise=mask:ratio=0.5,patch=4").await?;
        page.noise_is_solved().await
    })
}

#[test]
fn what_the_engine_answers_later_is_sent_for_again_by_itself() -> Outcome {
    run(async {
        let page = Page::without(&["split_later"], "v=1&seed=1").await?;
        page.live().await?;
        let n_asked = |page: &Page| page.site.asked().iter().filter(|path| path.contains("split_later")).count();
        while n_asked(&page) < 2 {
            page.live().await?;
        }
        page.site.make_whole();
        page.click("step-noise").await?;
        page.noise_is_solved().await?;
        assert_eq!(page.browser.script("return document.querySelector('[data-testid=notice]')").await?, Value::Null);
        // And cancelling does not wait for it: `tests/engine.rs`.
        Ok(())
    })
}
