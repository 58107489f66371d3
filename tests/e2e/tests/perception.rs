//! The step Perception: vote, race, outcome, what flips it, what was read, and the quiz.

use subspace_lab_e2e::browser::LAPTOP;
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::{Outcome, run};
use thirtyfour::prelude::*;

const DIGITS: &str = "v=1&view=perception&set=digits&reader=ridge&seed=3";

async fn lined_up(page: &Page) -> Outcome {
    page.until(
        "both lanes are lined up",
        "return !!document.querySelector('[data-testid=perception][data-lineup=true]')
             && document.querySelectorAll('[data-testid=wall-0] canvas').length === 60
             && document.querySelector('[data-testid=wall-1] canvas').width === 8
             && document.querySelectorAll('[data-testid=reader] option').length > 1",
    )
    .await
}

async fn finished(page: &Page) -> Outcome {
    page.until(
        "both lanes are at their ends",
        "return !!document.querySelector('[data-testid=outcome][data-done=true]')",
    )
    .await
}

/// What the outcome must say, whichever lane is ahead.
fn names_everything(outcome: &str) {
    for words in ["op 90 %", "ottom 20 %", "held-out images", "±", "95 % interval", "chance", "seed 3"] {
        assert!(outcome.replace('\u{a0}', " ").contains(words), "{words}: {outcome}");
    }
}

#[test]
fn the_class_votes_two_readers_race_and_the_outcome_names_n_and_interval() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, DIGITS).await?;
        lined_up(&page).await?;
        page.click("vote-b").await?;
        page.press(None, "bbt").await?;
        page.until("four votes", "return document.querySelector('[data-testid=vote-b] b').innerText === '3' && document.querySelector('[data-testid=vote-t] b').innerText === '1'")
            .await?;
        let places = "return ['.stage', '.vote', '.honesty', 'footer'].map((s) => { const r = document.querySelector(s).getBoundingClientRect(); return [r.top, r.left, r.width, r.height].map(Math.round) })";
        let before = page.browser.script(places).await?;
        page.click("start").await?;
        finished(&page).await?;
        names_everything(&page.text("outcome").await?);
        assert!(page.text("outcome").await?.contains("of 4 voted for"));
        assert_eq!(page.browser.script(places).await?, before, "nothing moves");
        let lit = "return document.querySelectorAll('[data-testid=wall-0] .right').length";
        assert!(page.browser.script(lit).await?.as_u64() > Some(20), "the top of digits is read well");
        // A result is kept: another matching, and back.
        let by_variance = page.text("outcome").await?;
        page.browser.script("const s = document.querySelector('[data-testid=matching]'); s.value = 'number'; s.dispatchEvent(new Event('change'))").await?;
        page.until("another lineup", "return document.querySelector('[data-testid=honesty]').innerText.startsWith('Matched by number') && document.querySelector('[data-testid=outcome][data-done=false]')").await?;
        page.click("start").await?;
        finished(&page).await?;
        let honesty = page.text("honesty").await?;
        assert!(honesty.contains("By variance"), "{honesty}");
        page.click("undo").await?;
        page.until(
            "the first result at once",
            &format!(
                "return document.querySelector('[data-testid=outcome]').innerText.replaceAll('\\u00a0', ' ').trim() === {}.replaceAll('\\u00a0', ' ').trim()",
                serde_json::to_string(&by_variance)?
            ),
        )
        .await
    })
}

#[test]
fn what_was_read_is_shown_image_by_image() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, DIGITS).await?;
        lined_up(&page).await?;
        page.click("start").await?;
        finished(&page).await?;
        page.until("ten rows each", "return document.querySelectorAll('.confusion tbody tr').length === 20").await?;
        page.until(
            "mistakes with pictures",
            "return [...document.querySelectorAll('[data-testid=mistakes-1] canvas')].some((c) => c.width === 8)",
        )
        .await?;
        page.browser.script("document.querySelector('[data-testid=mistakes-1] button').click()").await?;
        page.until(
            "the image as both lanes see it",
            "const detail = document.querySelector('[data-testid=detail]');
             return !detail.hidden && [...detail.querySelectorAll('canvas')].every((c) => c.width === 8) && detail.innerText.includes('✗')",
        )
        .await
    })
}

#[test]
fn a_race_can_be_cancelled_and_what_was_read_before_is_kept() -> Outcome {
    run(async {
        // Tiles, on which a network takes long enough to be cancelled.
        let page = Page::open(LAPTOP, "v=1&view=perception&set=satellite&reader=ridge&seed=3").await?;
        page.until("lined up", "return document.querySelector('[data-testid=start]')?.innerText.startsWith('Start')")
            .await?;
        page.click("start").await?;
        finished(&page).await?;
        let before = page.text("outcome").await?;
        page.go_on("reader=network:epochs=50").await?;
        page.until(
            "another reader",
            "return document.querySelector('[data-testid=start]').innerText.startsWith('Start')",
        )
        .await?;
        page.click("start").await?;
        page.until(
            "an epoch",
            "return document.querySelector('[data-testid=line-0]').innerText.includes('of 50 done')",
        )
        .await?;
        page.click("start").await?;
        page.until(
            "nothing under way",
            "return document.querySelector('[data-testid=start]').innerText.startsWith('Start')
                 && document.querySelector('[data-testid=accuracy-0]').innerText === '–'",
        )
        .await?;
        page.go_on("reader=ridge").await?;
        finished(&page).await?;
        assert_eq!(page.text("outcome").await?, before, "at once, and the same");
        Ok(())
    })
}

#[test]
fn a_race_can_be_started_once_what_reads_is_known() -> Outcome {
    run(async {
        let page = Page::without(&["split_later"], &format!("{DIGITS}&reader=ridge")).await?;
        let is_off = "return document.querySelector('[data-testid=start]')?.disabled === true";
        page.until("it is there, and off", is_off).await?;
        page.live().await?;
        assert_eq!(page.browser.script(is_off).await?, true, "nothing is lined up");
        page.site.make_whole();
        page.click("start").await?;
        finished(&page).await
    })
}

#[test]
fn a_set_without_labels_says_what_it_needs() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=perception&set=digits&seed=1").await?;
        lined_up(&page).await?;
        page.drop_images(0, 24).await?;
        page.until_size("24 images").await?;
        page.until(
            "what is needed",
            "return document.querySelector('[data-testid=needs]')?.innerText.includes('add images with labels')",
        )
        .await
    })
}

#[test]
fn the_quiz_goes_by_keyboard_and_ends_with_scores_and_intervals() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, &format!("{DIGITS}&scene=quiz")).await?;
        page.until("it can begin", "return document.querySelector('[data-testid=begin-quiz]')?.disabled === false")
            .await?;
        page.click("begin-quiz").await?;
        page.until("the practice picture", "return document.querySelector('.shown canvas')?.width === 8").await?;
        page.press(None, "4").await?;
        page.until("practice is explained", "return !document.querySelector('.explained').hidden").await?;
        page.press(None, Key::Enter + "").await?;
        for n in 1..=20 {
            page.press(None, "7").await?;
            if n < 20 {
                page.until(
                    "the next picture",
                    &format!("return document.querySelector('[data-testid=quiz]').dataset.item === '{}'", n + 1),
                )
                .await?;
            }
        }
        page.until(
            "the scores",
            "return document.querySelector('[data-testid=quiz-result]')?.innerText.includes('95')",
        )
        .await?;
        let line = page.text("quiz-line").await?;
        assert!(line.starts_with("Subspace Lab quiz") && line.contains("/10") && line.contains("seed 3"), "{line}");
        assert_eq!(page.browser.script("return document.querySelectorAll('.asked li').length").await?, 20);
        Ok(())
    })
}
