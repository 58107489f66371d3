//! A second set beside the first, which follows its settings.

use subspace_lab_e2e::browser::LAPTOP;
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::{Outcome, run};
use thirtyfour::prelude::*;

/// Whether the second page is live, what it shows and how much its top holds.
const SECOND: &str = "const inner = document.querySelector('[data-testid=second]')?.contentDocument;
    if (!inner?.querySelector('[data-live=true]') || inner.querySelector('[data-testid=progress]')) return null;
    return [inner.querySelector('[data-testid=set-size]').innerText, inner.querySelector('.row.top h2').innerText]";

#[test]
fn a_second_set_stands_beside_the_first_and_follows_its_handle() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=top-bottom&set=digits&k=5&beside=flowers-small&seed=1").await?;
        let shows = |words: &str| format!("return (() => {{ {SECOND} }})()?.join().includes('{words}')");
        page.until("the second set with as many components", &shows("the first 5")).await?;
        page.until("its own images", &shows("200 images, 64 × 64")).await?;
        assert!(page.text("set-size").await?.starts_with("1,740 images, 8 × 8"));
        // Both as the page alone shows them: the same pixels.
        let pixels = "const canvas = (root) => root.querySelector('.row.top canvas');
            const bytes = (it) => [...it.getContext('2d').getImageData(0, 0, it.width, it.height).data].join()";
        let beside =
            format!("{pixels}; return bytes(canvas(document.querySelector('[data-testid=second]').contentDocument))");
        let beside = page.browser.script(&beside).await?;

        page.press(Some("handle-top"), Key::Right).await?;
        page.until("one more in both", &shows("the first 6")).await?;
        page.click("step-spectrum").await?;
        let step =
            "return document.querySelector('[data-testid=second]').contentDocument.querySelector('.gallery') !== null";
        page.until("the same step in both", step).await?;

        // What is moved while the second page is on its way is not lost: it is put beside anew, and the handle moved at once.
        page.click("step-top-bottom").await?;
        let anew = "const it = document.querySelector('[data-testid=beside]');
            for (const name of ['', 'fashion']) { it.value = name; it.dispatchEvent(new Event('change')); }";
        page.browser.script(anew).await?;
        page.press(Some("handle-top"), Key::Right).await?;
        page.until("another set with what was moved", &shows("the first 7")).await?;
        page.until("that set", &shows("5,000 images")).await?;

        page.browser
            .script("const it = document.querySelector('[data-testid=beside]'); it.value = ''; it.dispatchEvent(new Event('change'))")
            .await?;
        page.until("gone", "return !document.querySelector('[data-testid=second]')").await?;

        page.go("v=1&view=top-bottom&set=flowers-small&k=5&seed=1").await?;
        page.live().await?;
        let alone = page.browser.script(&format!("{pixels}; return bytes(canvas(document))")).await?;
        assert_eq!(alone, beside);
        assert_eq!(page.browser.script("return document.documentElement.hasAttribute('data-second')").await?, false);
        Ok(())
    })
}
