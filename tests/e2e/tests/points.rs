//! Pictures as points: what is drawn is what the sentence says, dots are moved by hand and by number, and the lesson begins its second step there.

use subspace_lab_e2e::browser::LAPTOP;
use subspace_lab_e2e::page::{Page, instead};
use subspace_lab_e2e::{Outcome, run};
use thirtyfour::prelude::*;

/// Share of the variance along the first direction, in percent, from where the dots are drawn: eigenvalues of two rows and columns in closed form.
const SHARE_AS_DRAWN: &str = "
    const all = [...document.querySelectorAll('[data-testid=plane] .reach')].map((it) => [Number(it.getAttribute('cx')), Number(it.getAttribute('cy'))]);
    const mean = [0, 1].map((i) => all.reduce((sum, it) => sum + it[i], 0) / all.length);
    const moment = (i, j) => all.reduce((sum, it) => sum + (it[i] - mean[i]) * (it[j] - mean[j]), 0) / all.length;
    const [a, b, c] = [moment(0, 0), moment(0, 1), moment(1, 1)];
    return 50 + 100 * Math.hypot((a - c) / 2, b) / (a + c)";

/// What the sentence says of it.
const SHARE_AS_SAID: &str =
    "return document.querySelector('[data-testid=directions]').innerText.match(/holds ([0-9.]+)\\s%/)?.[1]";

/// Where the first direction's line ends.
const LINE: &str = "return ['x1', 'y1', 'x2', 'y2'].map((it) => document.querySelector('[data-testid=plane] .first').getAttribute(it)).join()";

#[test]
fn a_dot_is_dragged_or_set_and_the_directions_follow() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=spectrum&set=digits&plot=points&seed=1").await?;
        page.until("dots", "return document.querySelectorAll('[data-testid=plane] .dot').length === 60").await?;
        // One decimal is said.
        let agree =
            format!("return Math.abs((() => {{ {SHARE_AS_DRAWN} }})() - (() => {{ {SHARE_AS_SAID} }})()) <= 0.051");
        page.until("the sentence says what is drawn", &agree).await?;
        let (share, line) = (page.browser.script(SHARE_AS_SAID).await?, page.browser.script(LINE).await?);

        // By hand, to the upper left corner.
        let dot = page.browser.driver.find(By::Css("[data-testid=plane] [data-dot='30']")).await?;
        let frame = page.browser.driver.find(By::Css("[data-testid=plane] .frame")).await?;
        let rect = frame.rect().await?;
        let corner = ((rect.x + rect.width * 0.05) as i64, (rect.y + rect.height * 0.05) as i64);
        let chain = page.browser.driver.action_chain();
        chain.move_to_element_center(&dot).click_and_hold().move_to(corner.0, corner.1).release().perform().await?;
        let moved = |n: u32| format!("return document.querySelector('[data-testid=points]').dataset.moved === '{n}'");
        page.until("one was moved", &moved(1)).await?;
        let follows = format!("return (() => {{ {LINE} }})() !== {line}");
        page.until("the direction follows", &follows).await?;
        page.until("the sentence too", &agree).await?;
        assert_ne!(page.browser.script(SHARE_AS_SAID).await?, share);
        let place = "return [...document.querySelectorAll('[data-testid=dot], [data-testid=dot-across], [data-testid=dot-up]')].map((it) => Number(it.value))";
        let set = page.browser.script(place).await?;
        let near = |it: &serde_json::Value, to: f64| it.as_f64().is_some_and(|it| (it - to).abs() <= 2.0);
        assert!(near(&set[1], 5.0) && near(&set[2], 95.0), "its place: {set}");

        // By number: another one, of which several may lie in one place.
        let other = if set[0] == 2 { "3" } else { "2" };
        page.press(Some("dot"), instead(other) + Key::Enter).await?;
        page.press(Some("dot-up"), instead("100") + Key::Enter).await?;
        page.until("another one was moved", &moved(2)).await?;
        page.until("the sentence says so", &agree).await?;

        page.click("put-back").await?;
        page.until("as they were", &format!("return (() => {{ {LINE} }})() === {line}")).await?;
        page.until("none is moved", &moved(0)).await?;

        page.go("v=1&tour=50:2&view=spectrum&set=flowers-small&top=0.75&plot=points").await?;
        page.live().await?;
        page.until("the lesson's dots", "return document.querySelectorAll('[data-testid=plane] .dot').length === 60")
            .await?;
        page.until("of colours", "return document.querySelector('.points figcaption').innerText.includes('green')")
            .await
    })
}
