//! Links: what they carry from one browser to another, what they hide and hold, and what they do not carry.

use subspace_lab_e2e::browser::{LAPTOP, Look};
use subspace_lab_e2e::page::{Page, instead};
use subspace_lab_e2e::{Outcome, run};
use thirtyfour::prelude::*;

const PHONE: Look = Look { width: 390, height: 844, density: 2.0, dark: false };

/// The link of the share panel, without the page's address.
async fn shared(page: &Page) -> Outcome<String> {
    page.click("share").await?;
    page.until("the link is there", "return !!document.querySelector('[data-testid=link]')?.value").await?;
    let link = page.browser.script("return document.querySelector('[data-testid=link]').value").await?;
    let link = link.as_str().unwrap_or_default();
    let (address, hash) = link.split_once('#').ok_or("no link")?;
    assert_eq!(address, page.site.url());
    Ok(hash.to_owned())
}

/// What the step Noise shows: its pictures, and what is written of the noises compared.
async fn noise_seen(page: &Page) -> Outcome<Vec<String>> {
    page.until(
        "two noises are in the table",
        "return document.querySelectorAll('[data-testid=compare] tbody tr td:nth-child(3)').length === 2
             && document.querySelector('[data-testid=compare]').innerText.includes('Impact of B less that of A')",
    )
    .await?;
    page.until(
        "the map is full",
        "return ![...document.querySelectorAll('[data-testid=map] td')].some(it => it.innerText === '·')",
    )
    .await?;
    page.noise_is_solved().await?;
    let seen = page
        .browser
        .script(
            "const pictures = [...document.querySelectorAll('.stage canvas')].map((it) =>
                 it.getContext('2d').getImageData(0, 0, it.width, it.height).data.join());
             const words = ['[data-testid=compare] tbody', '[data-testid=map] tbody', '[data-testid=noise-says]', '[data-testid=status]']
                 .map((it) => document.querySelector(it).textContent.replace(/computed in [^·]*·/, ''));
             return [...pictures, ...words, document.querySelector('[data-testid=curve]').value]",
        )
        .await?;
    let seen = seen.as_array().ok_or("nothing is seen")?;
    Ok(seen.iter().filter_map(|it| it.as_str().map(str::to_owned)).collect())
}

#[test]
fn a_link_shows_on_a_phone_what_is_on_the_lecturers_screen() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=noise&set=digits&noise=mask:ratio=0.5,patch=2&at=12&seed=4").await?;
        page.noise_is_solved().await?;
        page.click("play").await?;
        page.click("add-noise").await?;
        page.click("noise-gaussian").await?;
        page.noise_is_solved().await?;
        page.click("add-noise").await?;
        page.browser
            .script("document.querySelectorAll('[data-testid=compare] [aria-label^=Pin]').forEach((it) => it.click())")
            .await?;
        page.browser
            .script("const it = document.querySelector('[data-testid=curve]'); it.value = 'held-out'; it.dispatchEvent(new Event('change'))")
            .await?;
        page.click("fill-map").await?;
        let seen = noise_seen(&page).await?;
        assert!(seen.len() > 10 && seen.last().is_some_and(|it| it == "held-out"), "{:?}", seen.last());
        let link = shared(&page).await?;
        for part in ["curve=held-out", "table=", "pins=1,2", "map=map", "sample="] {
            assert!(link.contains(part), "{part}: {link}");
        }
        let phone = Page::open(PHONE, &link).await?;
        assert_eq!(noise_seen(&phone).await?, seen);
        Ok(())
    })
}

#[test]
fn the_qr_code_is_the_link_and_no_theme_is_in_either() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=top-bottom&set=digits&k=10&theme=projector&seed=7").await?;
        let link = shared(&page).await?;
        assert!(link.contains("k=10") && !link.contains("theme"), "{link}");
        let code = page
            .browser
            .script(
                "const svg = document.querySelector('[data-testid=qr] svg');
                 return [svg.getAttribute('viewBox'), svg.querySelector('path').getAttribute('d')]",
            )
            .await?;
        let text = |place: usize| code[place].as_str().unwrap_or_default();
        let size: usize = text(0).rsplit(' ').next().unwrap_or_default().parse()?;
        let dark: Vec<(usize, usize)> = text(1)
            .split('M')
            .filter_map(|it| it.strip_suffix("h1v1h-1z")?.split_once(','))
            .filter_map(|(x, y)| Some((x.parse().ok()?, y.parse().ok()?)))
            .collect();
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(4 * size, 4 * size, |x, y| {
            // Four pixels a module, with its white around it.
            let module = |at: usize| (at / 4).wrapping_sub(4);
            if dark.contains(&(module(x), module(y))) { 0 } else { 255 }
        });
        let grids = image.detect_grids();
        let (_, read) = grids.first().ok_or("no code is seen")?.decode()?;
        assert_eq!(read, format!("{}#{link}", page.site.url()));
        Ok(())
    })
}

#[test]
fn the_theme_is_remembered_by_the_device_and_not_by_the_address() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&set=digits&theme=dark&seed=1").await?;
        let theme = "return document.documentElement.dataset.theme ?? ''";
        assert_eq!(page.browser.script(theme).await?, "dark");
        page.go("v=1&set=digits&seed=1").await?;
        page.live().await?;
        assert_eq!(page.browser.script(theme).await?, "", "that of a link is the link's alone");
        page.browser
            .script("const it = document.querySelector('[data-testid=theme]'); it.value = 'light'; it.dispatchEvent(new Event('change'))")
            .await?;
        page.until("it is light", "return document.documentElement.dataset.theme === 'light'").await?;
        page.go("v=1&set=digits&seed=2").await?;
        page.live().await?;
        assert_eq!(page.browser.script(theme).await?, "light");
        page.until(
            "the address has none",
            "return location.hash.includes('seed=2') && !location.hash.includes('theme')",
        )
        .await
    })
}

#[test]
fn a_lesson_hides_and_holds_until_it_is_let_go() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=top-bottom&set=digits&k=10&seed=1").await?;
        page.click("share").await?;
        for option in ["only-step", "hold", "plain"] {
            page.click(option).await?;
        }
        page.until("the link says so", "return document.querySelector('[data-testid=link]').value.includes('hold=')")
            .await?;
        let link = page.browser.script("return document.querySelector('[data-testid=link]').value").await?;
        page.go(link.as_str().and_then(|it| it.split_once('#')).ok_or("no link")?.1).await?;
        page.live().await?;
        let shown = "return [...document.querySelectorAll('nav a, .bar-controls, .numbers, [data-testid=undo], .strip, [data-testid=share]')]
            .filter((it) => it.checkVisibility()).map((it) => it.dataset.testid ?? it.className)";
        let seen = page.browser.script(shown).await?.to_string();
        assert!(seen.contains("step-top-bottom") && seen.contains("share"), "{seen}");
        for hidden in ["step-noise", "step-data", "bar-controls", "numbers", "undo"] {
            assert!(!seen.contains(hidden), "{hidden} in {seen}");
        }
        let sentence = page.text("sentence").await?;
        page.press(None, "+").await?;
        page.until(
            "it is said",
            "return document.querySelector('[data-testid=notice]')?.innerText.includes('holds this as it is')",
        )
        .await?;
        page.press(None, "4").await?;
        assert_eq!(page.text("sentence").await?, sentence);
        page.press(None, "?").await?;
        page.click("let-go").await?;
        page.until(
            "everything is there",
            "return document.querySelector('[data-testid=step-noise]').checkVisibility()",
        )
        .await?;
        page.press(None, Key::Escape + "").await?;
        page.press(None, "+").await?;
        page.until(
            "the handle moves",
            "return document.querySelector('[data-testid=sentence]').innerText.startsWith('11 of')",
        )
        .await
    })
}

/// Until one notice has all of these.
async fn until_all_are_named(page: &Page, parts: &[&str]) -> Outcome {
    let named = format!(
        "const said = document.querySelector('[data-testid=notice]')?.innerText ?? '';
         return {parts:?}.every((it) => said.includes(it))"
    );
    page.until(&format!("{parts:?} are named"), &named).await
}

/// Until the address has one part, and has not the other.
async fn until_in_the_address(page: &Page, part: &str, other: &str) -> Outcome {
    let is_so = format!("return location.hash.includes('{part}') && !location.hash.includes('{other}')");
    page.until(&format!("{part} and not {other} in the address"), &is_so).await
}

#[test]
fn every_fault_of_a_link_is_named() -> Outcome {
    run(async {
        let faults = "foo=1&k=5&k=5000&dims=5000&beside=nowhere&noise=nosuch:x=1&seed=1";
        let said = ["foo=1, k=5", "called nowhere ", "k=5000, ", "dims=5000", "nosuch;"];
        // What goes with a set goes with one that there is not.
        let page = Page::open(LAPTOP, &format!("v=1&view=noise&set=nothing&{faults}")).await?;
        until_all_are_named(&page, &[&said[..], &["called nothing;"]].concat()).await?;
        until_in_the_address(&page, "set=flowers-small", "beside").await?;
        let of_set = "thumb=9999&table=none;mask:ratio=7;unheard&pins=2,1";
        let page = Page::open(LAPTOP, &format!("v=1&view=noise&set=digits&{of_set}&{faults}")).await?;
        until_all_are_named(&page, &[&said[..], &["thumb=9999", "mask:ratio=7; unheard."]].concat()).await?;
        until_in_the_address(&page, "table=none&pins=1", "beside").await?;
        until_in_the_address(&page, "thumb=1740", "nosuch").await?;
        page.noise_is_solved().await
    })
}

#[test]
fn what_a_reader_does_not_take_is_named_and_has_its_default() -> Outcome {
    run(async {
        let link = "v=1&view=perception&set=digits&foo=1&reader=perceptron:epochs=99999,hidden=64,depth=3&seed=1";
        let page = Page::open(LAPTOP, link).await?;
        until_all_are_named(&page, &["foo=1", "`epochs=99999`", "no `depth`"]).await?;
        until_in_the_address(&page, "reader=perceptron:hidden=64&", "epochs").await?;
        let chosen = page.browser.script("return document.querySelector('[data-testid=reader]').value").await?;
        assert_eq!(chosen, "perceptron");
        // In the page that is open, too.
        page.go_on("reader=nosuch").await?;
        until_all_are_named(&page, &["no reader called nosuch"]).await
    })
}

#[test]
fn a_second_set_that_there_is_not_is_named_and_none_is_shown() -> Outcome {
    run(async {
        for beside in ["nothing", "drawn:nosuch", "drawn:gray:contrast=9", "own-0123456789abcdef"] {
            let page = Page::open(LAPTOP, &format!("v=1&set=digits&k=5&beside={beside}&seed=1")).await?;
            until_all_are_named(&page, &[&format!("called {beside} ")]).await?;
            page.until("no frame", "return !document.querySelector('[data-testid=second]')").await?;
            until_in_the_address(&page, "k=5", "beside").await?;
        }
        Ok(())
    })
}

#[test]
fn a_link_that_is_followed_in_the_open_page_is_checked_as_any_other() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=top-bottom&set=digits&k=5&seed=1").await?;
        page.go_on("k=5000").await?;
        until_all_are_named(&page, &["k=5000"]).await?;
        page.go_on("foo=2").await?;
        until_all_are_named(&page, &["foo=2"]).await?;
        let notice = page.text("notice").await?;
        assert!(!notice.contains("k=5000"), "what was asked before is not asked anew: {notice}");
        // With another set, what is wrong with its link stays said once it is there.
        page.browser.script("location.hash = 'v=1&set=flowers-small&k=6000&bar=4&seed=1'").await?;
        page.until(
            "the other set",
            "return document.querySelector('[data-testid=set-size]').innerText.startsWith('200 images')",
        )
        .await?;
        until_all_are_named(&page, &["bar=4", "k=6000"]).await
    })
}

#[test]
fn a_link_carries_the_dots_that_were_moved_the_thumbnails_and_what_lanes_show() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=spectrum&set=digits&plot=points&dots=31:0.05,0.95&seed=1").await?;
        let fields = "return ['dot', 'dot-across', 'dot-up'].map((it) => document.querySelector(`[data-testid=${it}]`)?.value).join()";
        page.until("the dot is where it was", &format!("return (() => {{ {fields} }})() === '31,5,95'")).await?;
        page.press(Some("dot-up"), instead("100") + Key::Enter).await?;
        until_in_the_address(&page, "dots=31:0.05,1&", "0.95").await?;
        page.click("put-back").await?;
        until_in_the_address(&page, "plot=points", "dots").await?;
        page.browser.driver.find(By::Css("[data-testid=undo]")).await?.click().await?;
        until_in_the_address(&page, "dots=31:0.05,1&", "0.95").await?;

        page.go("v=1&view=data&set=digits&thumb=49&seed=1").await?;
        page.live().await?;
        let first = "return document.querySelector('[data-testid=thumbnails-first-number]')?.value";
        page.until("the page of thumbnails", &format!("return (() => {{ {first} }})() === '49'")).await?;
        page.press(Some("thumbnails-first-number"), instead("97") + Key::Enter).await?;
        until_in_the_address(&page, "thumb=97", "thumb=49").await?;
        page.click("set-fashion").await?;
        until_in_the_address(&page, "set=fashion", "thumb").await?;

        page.go("v=1&view=perception&set=digits&originals=1&paper=0&seed=1").await?;
        page.live().await?;
        let toggles = "return ['originals', 'paper-curve'].map((it) => document.querySelector(`[data-testid=${it}]`)?.checked).join()";
        page.until("as the link says", &format!("return (() => {{ {toggles} }})() === 'true,false'")).await?;
        page.click("originals").await?;
        until_in_the_address(&page, "paper=0", "originals").await?;

        page.go("v=1&view=noise&set=digits&table=none;gaussian:sigma=0.5&sort=-score&seed=1").await?;
        page.live().await?;
        let sorted = "return [...document.querySelectorAll('[data-testid=compare] th[aria-sort]')].map((it) => it.getAttribute('aria-sort')).join()";
        page.until("sorted", &format!("return (() => {{ {sorted} }})() === 'none,none,descending,none,none'")).await
    })
}

#[test]
fn what_a_set_does_not_have_is_named_and_a_steps_own_link_leads_to_the_same_set() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=top-bottom&set=digits&k=5000&img=40&foo=3&seed=1").await?;
        let notice = page.text("notice").await?;
        assert!(notice.contains("k=5000, img=40") && notice.contains("foo=3"), "{notice}");
        page.press(Some("handle-top"), Key::Left).await?;
        page.until(
            "the links of steps follow",
            "const link = document.querySelector('[data-testid=step-noise]').getAttribute('href');
             return link.includes('view=noise') && link.includes('set=digits') && link.includes('k=60') && link.includes('seed=1')",
        )
        .await
    })
}
