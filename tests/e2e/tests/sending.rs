//! The link handed to the system, where it asks whom to send it to.

use subspace_lab_e2e::browser::{Browser, LAPTOP};
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::site::Site;
use subspace_lab_e2e::{Outcome, run};

const LINK: &str = "v=1&set=digits&k=10&seed=1";

/// The page in a browser that is changed so, with the panel Share open.
async fn open_share(change: &str) -> Outcome<Page> {
    let browser = Browser::start(LAPTOP).await?;
    browser.script_before_every_page(change).await?;
    let page = Page::open_in(browser, Site::start(&[])?, LINK).await?;
    page.click("share").await?;
    page.until("the link is there", "return !!document.querySelector('[data-testid=link]')?.value").await?;
    Ok(page)
}

#[test]
fn the_system_gets_title_and_link_and_a_refusal_needs_no_word() -> Outcome {
    run(async {
        let page = open_share(
            "window.sent = [];
             Navigator.prototype.share = async (what) => { sent.push(what); throw new DOMException('', 'AbortError'); };",
        )
        .await?;
        page.click("send-link").await?;
        page.until("it is handed over", "return sent.length === 1").await?;
        let sent = page.browser.script("return sent[0]").await?;
        assert_eq!(sent["title"], "Subspace Lab");
        let shown = page.browser.script("return document.querySelector('[data-testid=link]').value").await?;
        assert_eq!(sent["url"], shown);
        assert!(
            shown.as_str().is_some_and(|it| it.ends_with("#v=1&view=top-bottom&set=digits&k=10&axis=log&seed=1")),
            "{shown}"
        );
        // What is ticked goes along.
        page.browser.script("document.querySelector('[data-testid=hold]').click()").await?;
        page.click("send-link").await?;
        page.until("again", "return sent.length === 2").await?;
        assert_ne!(page.browser.script("return sent[1].url").await?, shown);
        let bad: Vec<_> = page.console().await?.into_iter().filter(|(level, _)| level != "DEBUG").collect();
        assert!(bad.is_empty(), "{bad:?}");
        Ok(())
    })
}

#[test]
fn where_the_system_sends_nothing_no_button_offers_it() -> Outcome {
    run(async {
        let page = open_share("delete Navigator.prototype.share;").await?;
        let shown = "return [...document.querySelectorAll('.hand button')].filter((it) => it.checkVisibility()).map((it) => it.dataset.testid)";
        assert_eq!(page.browser.script(shown).await?, serde_json::json!(["copy-link"]));
        Ok(())
    })
}

/// As over plain http.
#[test]
fn where_there_is_no_clipboard_the_link_is_there_to_be_copied_by_hand() -> Outcome {
    run(async {
        let page = open_share("Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });").await?;
        page.click("copy-link").await?;
        let is_said = "return document.querySelector('[data-testid=notice]')?.innerText.includes('keyboard')
            && document.activeElement.dataset.testid === 'link'";
        page.until("it is said, and the link chosen", is_said).await?;
        let bad: Vec<_> = page.console().await?.into_iter().filter(|(level, _)| level != "DEBUG").collect();
        assert!(bad.is_empty(), "{bad:?}");
        Ok(())
    })
}
