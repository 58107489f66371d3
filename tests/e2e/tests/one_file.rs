//! The page as one file, opened as a file: everything works without a site, in both browsers, with the same pixels and digits.

use std::path::Path;

use subspace_lab_e2e::browser::{Browser, Kind, LAPTOP};
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::site::Site;
use subspace_lab_e2e::{Outcome, run, variable};

const DIGITS: &str = "v=1&view=top-bottom&set=digits&k=11&seed=1";

const IS_SOLVED: &str = "return !!document.querySelector('[data-testid=noise][data-settled=true]')";
/// Sentence and pixels of what is rebuilt.
const SEEN: &str = "const pixels = [...document.querySelectorAll('[data-testid=row-top] canvas, [data-testid=row-bottom] canvas')].map((it) =>
        Array.from(it.getContext('2d').getImageData(0, 0, it.width, it.height).data).join());
    return [document.querySelector('[data-testid=sentence]').innerText, pixels]";
const VERDICT: &str = "return [document.querySelector('[data-testid=verdict]').innerText, document.querySelector('[data-testid=reason]').innerText]";

/// Its address. It lies alone: nothing beside it could help it.
fn one_file() -> Outcome<(String, u64)> {
    let built = Path::new(&variable("SUBSPACE_LAB_DIST")?).join("subspace-lab.html");
    let alone = std::env::temp_dir().join(format!("subspace-lab-one-file-{}", std::process::id()));
    std::fs::create_dir_all(&alone)?;
    let file = alone.join("subspace lab.html");
    let n_bytes = std::fs::copy(built, &file)?;
    Ok((format!("file://{}", file.display().to_string().replace(' ', "%20")), n_bytes))
}

/// The page from its file. The site is only there to notice that nobody asks for anything.
async fn open(link: &str) -> Outcome<Page> {
    open_in(Browser::start(LAPTOP).await?, link).await
}

async fn open_in(browser: Browser, link: &str) -> Outcome<Page> {
    let page = Page { browser, site: Site::start(&[])? };
    go(&page, link).await?;
    page.live().await?;
    Ok(page)
}

async fn go(page: &Page, link: &str) -> Outcome {
    page.browser.driver.goto("about:blank").await?;
    page.browser.driver.goto(format!("{}#{link}", one_file()?.0)).await?;
    Ok(())
}

async fn solve(page: &Page) -> Outcome {
    page.turn_to("noise", "set=digits&noise=mask:ratio=0.5,patch=2&seed=1").await?;
    page.until("it is solved", IS_SOLVED).await
}

#[test]
fn it_weighs_at_most_6_mb_and_does_all_that_the_page_does() -> Outcome {
    run(async {
        assert!(one_file()?.1 <= 6_000_000, "{} bytes", one_file()?.1);
        let page = open(DIGITS).await?;
        for step in ["data", "spectrum", "perception", "learning", "top-bottom"] {
            page.turn_to(step, "set=digits&k=11&seed=1").await?;
        }
        solve(&page).await?;
        // A race: workers for what reads.
        page.turn_to("perception", "set=digits&reader=network:epochs=1&seed=1").await?;
        let can_start = "const it = document.querySelector('[data-testid=start]'); return it && !it.disabled && it.innerText.startsWith('Start')";
        page.until("lined up", can_start).await?;
        page.click("start").await?;
        page.until(
            "both lanes arrive",
            "return document.querySelector('[data-testid=outcome]')?.dataset.done === 'true'",
        )
        .await?;
        // Images of one's own: the worker for files.
        page.drop_images(0, 12).await?;
        page.until_size("12 images").await?;
        let bad: Vec<_> = page.console().await?.into_iter().filter(|(level, _)| level == "SEVERE").collect();
        assert!(bad.is_empty(), "{bad:?}");
        assert!(page.site.asked().is_empty(), "{:?}", page.site.asked());
        Ok(())
    })
}

#[test]
fn on_a_site_it_is_one_file_too_and_asks_for_nothing() -> Outcome {
    run(async {
        let page = Page { browser: Browser::start(LAPTOP).await?, site: Site::start(&[])? };
        page.browser.driver.goto(format!("{}subspace-lab.html#{DIGITS}", page.site.url())).await?;
        page.live().await?;
        solve(&page).await?;
        let asked = page.site.asked();
        assert!(
            asked.iter().all(|path| path.ends_with("/subspace-lab.html") || path.ends_with("/favicon.ico")),
            "{asked:?}"
        );
        Ok(())
    })
}

#[test]
fn a_set_that_is_not_in_it_is_said_and_not_offered() -> Outcome {
    run(async {
        let page = open("v=1&view=data&set=satellite&seed=1").await?;
        page.until(
            "it is said",
            "return document.querySelector('[data-testid=notice]')?.innerText.includes('is not in this file')",
        )
        .await?;
        page.until("what is in it is offered", "return !!document.querySelector('[data-testid=set-digits]')").await?;
        let others =
            "return document.querySelectorAll('[data-testid=set-satellite], [data-testid=set-fashion]').length";
        assert_eq!(page.browser.script(others).await?, 0);
        let licence = "const link = document.querySelector('.sets .credit a'); let opened = '';
            window.open = (it) => { opened = it; };
            link.click();
            return opened";
        let opened = page.browser.script(licence).await?;
        assert!(opened.as_str().is_some_and(|it| it.starts_with("blob:")), "{opened}");
        // Steps of the lesson that are about it show another one, and nothing leads to it.
        go(&page, "v=1&tour=50:4&seed=1").await?;
        for step in ["50:5", "50:6"] {
            page.click("tour-next").await?;
            let stands_in = format!(
                "return location.hash.includes('tour={step}') && location.hash.includes('set=digits')
                    && document.querySelector('[data-testid=notice]')?.innerText.includes('this step shows')
                    && !document.querySelector('[data-testid=open-satellite]')?.checkVisibility()"
            );
            page.until(step, &stands_in).await?;
            page.until(
                "the digits",
                "return document.querySelector('[data-testid=status]')?.innerText.includes('1,400')",
            )
            .await?;
        }
        page.click("tour-next").await?;
        page.until(
            "nothing is said any more",
            "return location.hash.includes('tour=50:7') && !document.querySelector('[data-testid=notice]')",
        )
        .await?;
        page.click("share").await?;
        page.until(
            "what its link is worth",
            "return document.querySelector('#share')?.innerText.includes('This page is a file on this device')",
        )
        .await?;
        // A camera's phone has no such file.
        assert_eq!(page.browser.script("return document.querySelectorAll('[data-testid=qr]').length").await?, 0);
        Ok(())
    })
}

#[test]
fn firefox_shows_the_same_pixels_and_digits() -> Outcome {
    run(async {
        // From a site in Chromium, which shows the same as its file does.
        let chromium = Browser::start_kind(Kind::Chromium, LAPTOP, &[]).await?;
        let page = Page::open_in(chromium, Site::start(&[])?, DIGITS).await?;
        let seen = page.browser.script(SEEN).await?;
        solve(&page).await?;
        let verdict = page.browser.script(VERDICT).await?;
        assert!(
            seen[1].as_array().is_some_and(|it| it.len() == 16) && verdict[0].as_str().is_some_and(|it| !it.is_empty())
        );

        let firefox = open_in(Browser::start_kind(Kind::Firefox, LAPTOP, &[]).await?, DIGITS).await?;
        assert_eq!(firefox.browser.script(SEEN).await?, seen);
        solve(&firefox).await?;
        assert_eq!(firefox.browser.script(VERDICT).await?, verdict);
        for step in ["perception", "learning", "data", "spectrum"] {
            firefox.turn_to(step, "set=digits&seed=1").await?;
        }
        Ok(())
    })
}
