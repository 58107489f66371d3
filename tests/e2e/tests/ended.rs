//! Workers that are ended from outside, as a browser short of memory may do, without a word to the page.

use subspace_lab_e2e::browser::{Browser, LAPTOP};
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::site::Site;
use subspace_lab_e2e::{Outcome, run};

/// Has the page's workers be found.
const KNOWN: &str = "window.known = [];
    window.Worker = class extends Worker { constructor(...all) { super(...all); this.address = String(all[0]); known.push(this); } };";

async fn open(link: &str) -> Outcome<Page> {
    let browser = Browser::start(LAPTOP).await?;
    browser.script_before_every_page(KNOWN).await?;
    Page::open_in(browser, Site::start(&[])?, link).await
}

#[test]
fn an_engine_that_is_ended_is_missed_and_another_one_takes_over() -> Outcome {
    run(async {
        let page = open("v=1&view=top-bottom&set=digits&k=10&seed=1").await?;
        let before = page.pixels("top", 0).await?;
        for _ in 0..2 {
            let n = page.browser.script("return known.length").await?;
            page.browser
                .script("known.filter((it) => !it.address.includes('of=')).forEach((it) => it.terminate())")
                .await?;
            page.until("another one", &format!("return known.length > {n}")).await?;
            page.live().await?;
            page.go_on("k=20").await?;
            page.until(
                "it answers",
                "return document.querySelector('[data-testid=sentence]').innerText.startsWith('20 of ')",
            )
            .await?;
            page.go_on("k=10").await?;
            page.until(
                "and again",
                "return document.querySelector('[data-testid=sentence]').innerText.startsWith('10 of ')",
            )
            .await?;
            assert_eq!(page.pixels("top", 0).await?, before);
        }
        Ok(())
    })
}

#[test]
fn a_noise_is_solved_for_though_the_engine_is_ended_meanwhile() -> Outcome {
    run(async {
        let page = open("v=1&view=noise&set=digits&noise=mask:ratio=0.5,patch=2&seed=1").await?;
        let is_solved = "return !!document.querySelector('[data-testid=noise][data-settled=true]')";
        page.until("it is solved", is_solved).await?;
        let verdict = page.text("reason").await?;
        page.go_on("noise=gaussian:sigma=0.5").await?;
        page.until("another", is_solved).await?;
        page.go_on("noise=mask:ratio=0.5,patch=2").await?;
        page.browser
            .script("known.filter((it) => !it.address.includes('of=')).forEach((it) => it.terminate())")
            .await?;
        page.until("solved again", &format!("return !!document.querySelector('[data-testid=noise][data-settled=true]') && document.querySelector('[data-testid=reason]').innerText.trim() === {}.trim()", serde_json::to_string(&verdict)?)).await
    })
}

#[test]
fn reading_that_is_ended_is_said_and_what_is_on_screen_stays() -> Outcome {
    run(async {
        let page = open("v=1&view=top-bottom&set=digits&k=10&seed=1").await?;
        let before = page.pixels("top", 0).await?;
        page.drop_images(0, 900).await?;
        page.until("it reads", "return known.some((it) => it.address.includes('of=reader'))").await?;
        let end = "return new Promise((go) => {
            const timer = setInterval(() => {
                if (!/[1-9][0-9]* of 900/.test(document.querySelector('[data-testid=progress]')?.innerText ?? '')) return;
                clearInterval(timer);
                known.filter((it) => it.address.includes('of=reader')).forEach((it) => it.terminate());
                go(true);
            }, 1);
            setTimeout(() => go(false), 20000);
        })";
        assert_eq!(page.browser.script(end).await?, true, "it was over too soon");
        page.until(
            "it is said",
            "return document.querySelector('[data-testid=notice]')?.innerText.includes('Reading stopped')",
        )
        .await?;
        assert_eq!(page.pixels("top", 0).await?, before);
        page.drop_images(0, 12).await?;
        page.until_size("12 images").await
    })
}
