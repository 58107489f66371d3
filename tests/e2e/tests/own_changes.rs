//! Changes to one's own sets lose nothing: what is refused, undone, dropped meanwhile or changed in another tab.

use subspace_lab_e2e::browser::LAPTOP;
use subspace_lab_e2e::page::{Page, instead};
use subspace_lab_e2e::{Outcome, run};
use thirtyfour::prelude::*;

const LINK: &str = "v=1&view=data&set=digits&seed=1";

/// Drops files that a script makes: a list of `[name, content]`.
async fn drop_files(page: &Page, files: &str) -> Outcome {
    let script = format!(
        "const transfer = new DataTransfer();
         for (const [name, content] of {files}) transfer.items.add(new File([content], name));
         for (const kind of ['dragover', 'drop'])
           document.body.dispatchEvent(new DragEvent(kind, {{ dataTransfer: transfer, bubbles: true, cancelable: true }}));"
    );
    page.browser.script(&script).await?;
    Ok(())
}

async fn until_cards(page: &Page, n: usize) -> Outcome {
    page.until(
        &format!("{n} sets are listed"),
        &format!("return document.querySelectorAll('.own .card').length === {n}"),
    )
    .await
}

async fn until_notice(page: &Page, words: &str) -> Outcome {
    page.until(words, &format!("return document.querySelector('[data-testid=notice]')?.innerText.includes('{words}')"))
        .await
}

/// Loads the page anew at its present link, once the set on screen is kept.
async fn reload(page: &Page) -> Outcome {
    let link = page.own_link().await?;
    page.go(&link).await
}

/// A set of 20 images in two classes, by a list of labels that comes with them.
async fn labelled(page: &Page) -> Outcome {
    drop_files(
        page,
        "[...Array(20).keys()].map((i) => [`${i}.pgm`, 'P2 9 9 255 ' + [...Array(81).keys()].map((j) => (i * 37 + j * (i % 7 + 1)) % 256).join(' ')])
           .concat([['labels.csv', [...Array(20).keys()].map((i) => `${i}.pgm,${i % 2 ? 'odd' : 'even'}`).join('\\n')]])",
    )
    .await?;
    page.until_size("20 images, 32 × 32").await
}

async fn rename_first_class(page: &Page, to: &str) -> Outcome {
    page.click("edit-classes").await?;
    let name = page.browser.driver.find(By::Css(".classes input")).await?;
    name.send_keys(instead(to) + Key::Tab).await?;
    until_first_class(page, to).await
}

async fn until_first_class(page: &Page, name: &str) -> Outcome {
    page.until(
        &format!("a class called {name}"),
        &format!(
            "return document.querySelector('.classes li:first-child input')?.ariaLabel === 'Name of the class {name}'
            || document.querySelector('.classes li:first-child .class')?.innerText === '{name}'"
        ),
    )
    .await?;
    page.live().await
}

#[test]
fn an_undone_change_is_kept_as_it_was_and_a_changed_set_is_prepared_anew_with_its_changes() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, LINK).await?;
        labelled(&page).await?;
        until_cards(&page, 1).await?;
        rename_first_class(&page, "straight").await?;
        until_cards(&page, 1).await?;
        // The files are at hand, and the change is made again.
        page.browser.driver.find(By::Css("[data-testid=preparation] summary")).await?.click().await?;
        page.press(Some("size"), instead("16") + Key::Enter).await?;
        page.until_size("20 images, 16 × 16").await?;
        until_first_class(&page, "straight").await?;
        until_cards(&page, 1).await?;
        page.click("undo").await?;
        page.until_size("20 images, 32 × 32").await?;
        page.click("undo").await?;
        until_first_class(&page, "even").await?;
        // Of a set and what it was changed into, the one on screen is listed and kept.
        until_cards(&page, 1).await?;
        reload(&page).await?;
        page.until_size("20 images, 32 × 32").await?;
        until_first_class(&page, "even").await
    })
}

#[test]
fn a_set_that_is_refused_takes_the_place_of_none_and_more_images_can_join_it() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, LINK).await?;
        page.drop_images(0, 1).await?;
        until_notice(&page, "at least 2 images").await?;
        until_cards(&page, 0).await?;
        page.drop_images(1, 1).await?;
        page.until(
            "it can join",
            "return document.querySelector('[data-testid=join]')?.innerText.includes('(1 image)')",
        )
        .await?;
        page.click("join").await?;
        page.until_size("2 images").await?;
        until_cards(&page, 1).await?;
        let gray = "[...Array(5).keys()].map((i) => [`${i}.pgm`, 'P2 2 2 255 9 9 9 9'])";
        drop_files(&page, gray).await?;
        page.click("replace").await?;
        until_notice(&page, "identical").await?;
        page.until_size("2 images").await?;
        until_cards(&page, 1).await?;
        reload(&page).await?;
        page.until_size("2 images").await
    })
}

#[test]
fn files_that_come_while_others_are_read_wait() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, LINK).await?;
        page.drop_images(0, 20_000).await?;
        page.until("it is being read", "return document.querySelector('[data-testid=progress]')").await?;
        page.drop_images(0, 5).await?;
        page.drop_images(5, 4).await?;
        page.until(
            "they wait",
            "return document.querySelector('[data-testid=join-or-new]')?.innerText.startsWith('9 files have come; they wait')
               && document.querySelector('[data-testid=open-new]').disabled",
        )
        .await?;
        page.press(None, Key::Escape + "").await?;
        until_notice(&page, "Cancelled.").await?;
        page.click("open-new").await?;
        page.until_size("9 images").await
    })
}

#[test]
fn labels_can_be_added_to_a_set() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, LINK).await?;
        page.drop_images(0, 12).await?;
        page.until_size("12 images").await?;
        drop_files(
            &page,
            "[['labels.csv', [...Array(12).keys()].map((i) => `0000${i}.pgm,${i % 2 ? 'odd' : 'even'}`).join('\\n')]]",
        )
        .await?;
        page.click("join").await?;
        page.until("two classes", "return document.querySelectorAll('.classes li').length >= 2").await?;
        until_cards(&page, 1).await
    })
}

#[test]
fn a_change_in_one_tab_leaves_the_set_of_another() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, LINK).await?;
        labelled(&page).await?;
        until_cards(&page, 1).await?;
        let link = page.own_link().await?;
        let first = page.browser.driver.window().await?;
        let second = page.browser.driver.new_tab().await?;
        page.browser.driver.switch_to_window(second.clone()).await?;
        page.go(&link).await?;
        page.until_size("20 images").await?;
        page.browser.driver.switch_to_window(first).await?;
        // The other tab shows it: it cannot be forgotten while this one shows another set.
        page.click("set-digits").await?;
        page.until_size("1,740 images").await?;
        page.click("forget").await?;
        until_notice(&page, "Another tab shows").await?;
        until_cards(&page, 1).await?;
        page.browser.script("document.querySelector('.own .card input').click()").await?;
        page.until_size("20 images").await?;
        rename_first_class(&page, "straight").await?;
        page.browser.driver.switch_to_window(second).await?;
        // Changed from its own state, and there after a reload.
        page.go(&link).await?;
        page.until_size("20 images").await?;
        until_first_class(&page, "even").await?;
        rename_first_class(&page, "plain").await
    })
}
