//! The step Top | Bottom: live pictures that are those of the core, by mouse and by keyboard.

use subspace_lab_e2e::browser::{LAPTOP, Wish};
use subspace_lab_e2e::native::Native;
use subspace_lab_e2e::page::{Page, instead};
use subspace_lab_e2e::{Outcome, run};
use subspace_lab_protocol::request::Layer;
use subspace_lab_protocol::{BottomStart, Extent};
use thirtyfour::prelude::*;

const FLOWERS: &str = "v=1&view=top-bottom&set=flowers-small&seed=1";

/// Every picture of the grid is the native engine's, to one level of 255: the last digit of an f32 sum may differ
/// between the vector units of two machines, and rounding to a byte can then go either way.
async fn pictures_are_the_cores(page: &Page, native: &mut Native, top: Extent, bottom: BottomStart) -> Outcome {
    let shown: Vec<u32> = native.summary.first_shown.iter().take(8).copied().collect();
    let expected = native.reconstruct(&shown, top, bottom)?;
    for (layer, pictures) in &expected.layers {
        let row = match layer {
            Layer::Original => "original",
            Layer::Top => "top",
            Layer::Bottom => "bottom",
            Layer::Residual => "residual",
        };
        for position in 0..shown.len() {
            let seen = page.pixels(row, position).await?;
            let bytes = pictures.get(position).ok_or("no such picture")?;
            assert_eq!(seen.len(), bytes.len(), "{row} {position}");
            let farthest = seen.iter().zip(bytes).map(|(a, b)| a.abs_diff(*b)).max();
            assert!(farthest <= Some(1), "{row} {position}: {farthest:?} levels away");
        }
    }
    Ok(())
}

async fn until_components(page: &Page, n: u32) -> Outcome {
    let words = format!("return document.querySelector('[data-testid=sentence]').innerText.startsWith('{n} of ')");
    page.until(&format!("{n} components in the sentence"), &words).await
}

#[test]
fn the_flowers_open_split_at_75_percent_and_nothing_leaves_the_origin() -> Outcome {
    run(async {
        let page = Page::open_with(LAPTOP, &[Wish::Account], "").await?;
        let mut native = Native::open("flowers-small")?;
        let sentence = page.text("sentence").await?;
        assert!(sentence.starts_with("30 of 159 components hold 75"), "{sentence}");
        pictures_are_the_cores(&page, &mut native, Extent::Share(0.75), BottomStart::Linked).await?;
        page.click("step-data").await?;
        page.part("set-satellite").await?;
        let bad: Vec<_> = page.console().await?.into_iter().filter(|(level, _)| level != "DEBUG").collect();
        assert!(bad.is_empty(), "{bad:?}");
        let origin = page.site.origin();
        let asked = page.browser.end(&origin).await?;
        assert!(asked.iter().any(|url| url.contains("/lab/samples/flowers-small.webp?v=")), "{asked:?}");
        let elsewhere: Vec<_> =
            asked.iter().filter(|url| !url.starts_with(&origin) && !url.starts_with("data:")).collect();
        assert!(elsewhere.is_empty(), "{elsewhere:?}");
        Ok(())
    })
}

#[test]
fn a_handle_moves_by_keyboard_and_the_pictures_follow() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, FLOWERS).await?;
        let mut native = Native::open("flowers-small")?;
        for (key, n) in [(Key::Right, 31), (Key::PageUp, 46), (Key::Down, 45), (Key::Home, 0), (Key::End, 159)] {
            page.press(Some("handle-top"), key).await?;
            until_components(&page, n).await?;
            pictures_are_the_cores(&page, &mut native, Extent::Components(n), BottomStart::Linked).await?;
        }
        Ok(())
    })
}

#[test]
fn a_handle_moves_by_mouse_and_the_pictures_follow() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, &format!("{FLOWERS}&axis=linear")).await?;
        let mut native = Native::open("flowers-small")?;
        let area = page.browser.script(
            "const r = document.querySelector('.plot').getBoundingClientRect();
             return [r.left + r.width * 30 / 159, r.left + r.width / 3, r.left + r.width * 0.8, r.top + r.height / 2]",
        );
        let at: Vec<i64> =
            area.await?.as_array().ok_or("no plot")?.iter().map(|v| v.as_f64().unwrap_or(0.0) as i64).collect();
        let mouse = page.browser.driver.action_chain();
        mouse
            .move_to(at[0], at[3])
            .click_and_hold()
            .move_to(at[1] - 40, at[3])
            .move_to(at[1], at[3])
            .release()
            .perform()
            .await?;
        until_components(&page, 53).await?;
        pictures_are_the_cores(&page, &mut native, Extent::Components(53), BottomStart::Linked).await?;
        // A click beside the handle brings it there.
        page.browser.driver.action_chain().move_to(at[2], at[3]).click().perform().await?;
        page.until(
            "the handle moved",
            "return Number(document.querySelector('[data-testid=top-components]').value) > 120",
        )
        .await?;
        let n: u32 = page.part("top-components").await?.prop("value").await?.ok_or("no value")?.parse()?;
        assert!((126..=128).contains(&n), "{n}");
        pictures_are_the_cores(&page, &mut native, Extent::Components(n), BottomStart::Linked).await
    })
}

#[test]
fn the_papers_pair_overlaps_and_says_so() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, FLOWERS).await?;
        let mut native = Native::open("flowers-small")?;
        page.browser.driver.find(By::XPath("//button[text()='90 | 20']")).await?.click().await?;
        page.until(
            "the overlap is named",
            "return document.querySelector('[data-testid=sentence]').innerText.includes('Overlap')",
        )
        .await?;
        let bottom = BottomStart::After(Extent::Share(0.8));
        pictures_are_the_cores(&page, &mut native, Extent::Share(0.9), bottom).await?;
        // The second handle is there and moves alone.
        page.press(Some("handle-bottom"), Key::Right).await?;
        let n = native.analysis.least_components.iter().find(|(share, _)| *share == 0.8).ok_or("no 80 %")?.1 + 1;
        let script = format!(
            "return document.querySelector('[data-testid=bottom-components]').value === '{n}' && document.querySelector('[data-testid=row-bottom] small').innerText.includes('{}')",
            159 - n
        );
        page.until("the bottom handle moved", &script).await?;
        let bottom = BottomStart::After(Extent::Components(n));
        pictures_are_the_cores(&page, &mut native, Extent::Share(0.9), bottom).await?;
        page.click("linked").await?;
        page.until("both are linked", "return !document.querySelector('[data-testid=handle-bottom]')").await
    })
}

#[test]
fn fields_take_numbers_and_refuse_words() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, FLOWERS).await?;
        let type_into = async |name: &str, text: &str| page.press(Some(name), instead(text) + Key::Enter).await;
        type_into("top-components", "12").await?;
        until_components(&page, 12).await?;
        for _ in 0..2 {
            type_into("top-components", "9999").await?;
            until_components(&page, 159).await?;
            page.until(
                "the field is cut",
                "return document.querySelector('[data-testid=top-components]').value === '159'",
            )
            .await?;
        }
        type_into("top-percent", "50").await?;
        let half = Native::open("flowers-small")?
            .analysis
            .least_components
            .iter()
            .find(|(share, _)| *share == 0.5)
            .ok_or("no 50 %")?
            .1;
        until_components(&page, half).await?;
        type_into("top-percent", "e").await?;
        page.until(
            "the old number is back",
            "return document.querySelector('[data-testid=top-percent]').value === '50'",
        )
        .await
    })
}

#[test]
fn undo_redo_and_reset_go_through_every_change() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, FLOWERS).await?;
        page.press(Some("handle-top"), Key::Right).await?;
        until_components(&page, 31).await?;
        page.click("undo").await?;
        until_components(&page, 30).await?;
        page.press(None, Key::Control + "y").await?;
        until_components(&page, 31).await?;
        page.click("reset").await?;
        until_components(&page, 30).await?;
        page.press(None, Key::Control + "z").await?;
        until_components(&page, 31).await
    })
}

#[test]
fn the_other_layouts_show_the_chosen_image() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, FLOWERS).await?;
        page.browser.driver.find(By::Css("[data-testid=row-bottom] .cell:nth-child(4)")).await?.click().await?;
        let original = page.part("single-original").await?;
        page.until(
            "four pictures",
            "return [...document.querySelectorAll('.columns canvas')].every((c) => c.width === 64)",
        )
        .await?;
        let name = original.find(By::Tag("canvas")).await?.attr("aria-label").await?.unwrap_or_default();
        assert!(name.starts_with("Original: sunflowers"), "{name}");
        page.press(None, Key::Right).await?;
        page.until(
            "the next image",
            "return document.querySelector('.turner [role=status]').innerText.startsWith('tulips')",
        )
        .await?;
        page.go(&format!("{FLOWERS}&layout=compare&img=4")).await?;
        page.live().await?;
        let divider = page.part("divider").await?;
        divider.send_keys(Key::Home).await?;
        assert_eq!(divider.attr("aria-valuetext").await?.as_deref(), Some("0\u{a0}% Original, 100\u{a0}% Bottom"));
        page.until(
            "the upper picture is cut away",
            "return getComputedStyle(document.querySelector('.cut')).clipPath.includes('100%')",
        )
        .await?;
        page.click("swap").await?;
        page.until("swapped", "return document.querySelector('.sides').innerText.startsWith('◀ Bottom') || document.querySelector('.sides').innerText.startsWith('Bottom')").await
    })
}
