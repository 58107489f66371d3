//! Pictures looked at closely: one stop of the tab key for many of them, each large, and an image with more or less of a component.

use serde_json::Value;
use subspace_lab_e2e::browser::LAPTOP;
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::{Outcome, run};
use thirtyfour::prelude::*;

/// Whether the large picture has the pixels of the one it was made of, which are not all the same.
const SAME_PIXELS: &str = "const bytes = (canvas) => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
    const [large, from] = [document.querySelector('.closeup > canvas'), document.querySelector('.cell[data-last] canvas')];
    if (!large || !from || large.width !== from.width || large.width < 2) return false;
    const [a, b] = [bytes(large), bytes(from)];
    return a.some((byte, i) => byte !== a[i % 4]) && a.every((byte, i) => byte === b[i])";

/// The step and list of pictures that has the focus, and its position there.
const WHERE: &str = "const cell = document.activeElement.closest('.cell');
    return cell ? [...cell.closest('[data-reach]').querySelectorAll('.cell')].indexOf(cell) : -1";

const CLOSED: &str = "return !document.querySelector('[data-testid=closeup]')";

/// Gives the focus to the list as the tab key does, and says how many stops it is.
async fn enter(page: &Page, list: &str) -> Outcome<u64> {
    let pictures = format!("return document.querySelector('{list} .cell canvas')?.width > 1");
    page.until("pictures", &pictures).await?;
    let stops = format!(
        "const all = document.querySelectorAll('{list}, {list} *');
         const stops = [...all].filter((it) => it.tabIndex >= 0 && it.checkVisibility());
         // A press of a key: what follows is seen as the keyboard's.
         document.querySelector('{list}').focus({{ focusVisible: true }});
         return stops.length"
    );
    Ok(page.browser.script(&stops).await?.as_u64().unwrap_or_default())
}

#[test]
fn every_list_of_pictures_is_one_stop_and_each_of_them_opens_large() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=data&set=digits&seed=1").await?;
        let lists = [
            ("view=data", ".thumbnails"),
            ("view=spectrum", ".gallery"),
            ("view=top-bottom&layout=single", ".columns"),
            ("view=noise&noise=dropout:ratio=0.5", ".noise-stage .grid"),
            ("view=learning", ".stage .grid"),
        ];
        for (link, list) in lists {
            page.go(&format!("v=1&{link}&set=digits&seed=1")).await?;
            page.live().await?;
            assert_eq!(enter(&page, list).await?, 1, "{list}: stops");
            assert_eq!(page.browser.script(WHERE).await?, 0, "{list}: the first has the focus");
            page.press_here(Key::Right).await?;
            assert_eq!(page.browser.script(WHERE).await?, 1, "{list}: the next");
            page.press_here(Key::Enter).await?;
            page.until(&format!("{list}: large"), SAME_PIXELS).await?;
            let words = "return [document.querySelector('.closeup > canvas').ariaLabel, document.querySelector('.cell[data-last] canvas').ariaLabel]";
            let words = page.browser.script(words).await?;
            assert!(words[0] == words[1] && words[0].as_str().is_some_and(|it| !it.is_empty()), "{words}");
            // The arrows turn on, and Esc leads back to where it was.
            page.press_here(Key::Right).await?;
            page.until(&format!("{list}: the next one large"), SAME_PIXELS).await?;
            page.press_here(Key::Escape).await?;
            page.until("closed", CLOSED).await?;
            assert_eq!(page.browser.script(WHERE).await?, 2, "{list}: back at the last one");
            page.press_here(Key::Home).await?;
            assert_eq!(page.browser.script(WHERE).await?, 0, "{list}: the first again");
            let out_of_reach = "return [...document.querySelectorAll('button.cell')].filter((it) => !it.closest('[data-reach]')).length";
            assert_eq!(page.browser.script(out_of_reach).await?, 0, "{link}");
        }
        Ok(())
    })
}

#[test]
fn a_large_picture_follows_the_handle_and_goes_with_its_step() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=top-bottom&layout=single&set=digits&k=3&seed=1").await?;
        enter(&page, ".columns").await?;
        page.press_here(Key::Right).await?;
        page.press_here(Key::Enter).await?;
        page.until("the top, large", SAME_PIXELS).await?;
        let bytes = "const it = document.querySelector('.closeup > canvas');
            return [...it.getContext('2d').getImageData(0, 0, it.width, it.height).data]";
        let before = page.browser.script(bytes).await?;
        page.press(Some("handle-top"), Key::PageUp).await?;
        page.until(
            "another picture",
            &format!("return JSON.stringify((() => {{ {bytes} }})()) !== '{}'", serde_json::to_string(&before)?),
        )
        .await?;
        page.until("the one it was made of", SAME_PIXELS).await?;
        page.click("step-spectrum").await?;
        page.until("gone with the step", CLOSED).await
    })
}

#[test]
fn a_component_is_taken_out_of_an_image_and_added_to_it() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=spectrum&set=digits&seed=1").await?;
        enter(&page, ".gallery").await?;
        page.press_here(Key::Enter).await?;
        page.until("a weight", "return !!document.querySelector('[data-testid=weighing]')?.dataset.weight").await?;
        let pair = "return [...document.querySelectorAll('.weighing canvas')].map((it) =>
            [...it.getContext('2d').getImageData(0, 0, it.width, it.height).data].join())";
        let own = page.browser.script(pair).await?;
        assert_eq!(own[0], own[1], "as it is");
        let weight = "return Number(document.querySelector('[data-testid=weighing]').dataset.weight)";
        let own_weight = page.browser.script(weight).await?;
        assert_ne!(own_weight, 0);

        page.click("take-out").await?;
        page.until("taken out", &format!("{weight} === 0")).await?;
        let without: Value = page.browser.script(pair).await?;
        assert_eq!(without[0], own[0]);
        assert_ne!(without[1], own[1]);

        page.click("add-one").await?;
        page.until("one more", &format!("{weight} === 1")).await?;
        assert_ne!(page.browser.script(pair).await?[1], without[1]);

        page.click("own-weight").await?;
        page.until("as it was", &format!("{weight} === {own_weight}")).await?;
        assert_eq!(page.browser.script(pair).await?, own);

        // Of a faint component one image may have nearly all; 31.66 is NumPy's, in double precision. One more is more all the same.
        page.go("v=1&view=spectrum&set=digits&pc=55&pick=from:865&seed=1").await?;
        page.live().await?;
        enter(&page, ".gallery").await?;
        page.press_here(Key::Enter).await?;
        page.until("a weight", "return !!document.querySelector('[data-testid=weighing]')?.dataset.weight").await?;
        let far = page.browser.script(weight).await?.as_f64().unwrap_or_default();
        assert!((far - 31.66).abs() < 0.01, "{far}");
        page.click("add-one").await?;
        page.until(
            "one more",
            &format!("return Math.abs({} - {far} - 1) < 0.02", weight.trim_start_matches("return ")),
        )
        .await?;
        Ok(())
    })
}

/// What surprises in the first half minute is said with the numbers on screen.
#[test]
fn the_first_half_minute_is_explained_with_its_own_numbers() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=top-bottom&set=flowers-small&seed=1").await?;
        page.until("a hint at the handle", "return !!document.querySelector('.drag-hint')").await?;
        page.click("what-is-this").await?;
        page.until("the words", "return !!document.querySelector('[data-testid=first-look]')").await?;
        let words = page.text("first-look").await?;
        for said in [
            "of 200 images 40 are held out",
            "160 analysed",
            "Why 159 components",
            "not the upper and the lower half",
            "They make 110",
        ] {
            assert!(words.contains(said), "{said}: {words}");
        }
        // The handle lies away from the edge, on the axis that does that.
        let away = "const it = document.querySelector('[data-testid=handle-top]'); return it.value / it.max";
        let at = page.browser.script(away).await?.as_f64().unwrap_or_default();
        assert!((0.25..0.75).contains(&at), "{at}");
        page.press(None, Key::Escape).await?;
        page.press(Some("handle-top"), Key::Right).await?;
        page.until("the hint is gone once it was moved", "return !document.querySelector('.drag-hint')").await?;

        page.go("v=1&view=top-bottom&set=flowers-small&top=0.9&after=0.8&seed=1").await?;
        page.live().await?;
        page.until("no hint for who has moved it before", "return !document.querySelector('.drag-hint')").await?;
        page.click("what-is-this").await?;
        page.until("the words", "return !!document.querySelector('[data-testid=first-look]')").await?;
        let words = page.text("first-look").await?;
        assert!(words.contains("in both rows") && words.contains("You asked for 90"), "{words}");

        // Neither images nor values bound them: some pixels are the same in all digits.
        page.go("v=1&view=top-bottom&set=digits&seed=1").await?;
        page.live().await?;
        page.click("what-is-this").await?;
        page.until("the words", "return !!document.querySelector('[data-testid=first-look]')").await?;
        let words = page.text("first-look").await?;
        assert!(
            words.contains("Why 61 components: 1,400 images of 64 values could differ in 64 independent ways"),
            "{words}"
        );
        Ok(())
    })
}
