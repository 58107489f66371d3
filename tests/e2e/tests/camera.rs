//! The camera: allowed, denied, and not there.

use subspace_lab_e2e::browser::{Camera, LAPTOP, Wish};
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::{Outcome, run};

const LINK: &str = "v=1&view=data&set=digits&seed=1";

async fn open(camera: Camera) -> Outcome<Page> {
    Page::open_with(LAPTOP, &[Wish::Camera(camera)], LINK).await
}

/// Presses the button and waits for a sentence; what was on screen stays.
async fn refused_with(page: &Page) -> Outcome<String> {
    let before = page.text("set-size").await?;
    page.click("camera").await?;
    page.until("a sentence", "return !!document.querySelector('[data-testid=notice]')?.innerText").await?;
    page.part("camera").await?;
    assert_eq!(page.text("set-size").await?, before);
    page.text("notice").await
}

#[test]
fn a_burst_of_pictures_becomes_a_set() -> Outcome {
    run(async {
        let page = open(Camera::Allowed).await?;
        page.click("camera").await?;
        page.click("camera-take").await?;
        page.until_size("40 images, 32 × 32, colour").await?;
        // Off again, and ready for another burst.
        page.part("camera").await?;
        Ok(())
    })
}

#[test]
fn a_camera_that_is_denied_or_missing_is_said_and_loses_nothing() -> Outcome {
    run(async {
        let denied = open(Camera::Denied).await?;
        let sentence = refused_with(&denied).await?;
        assert!(sentence.contains("The camera was not allowed. Allow it in the browser's address bar"), "{sentence}");
        drop(denied);
        let missing = open(Camera::Missing).await?;
        let sentence = refused_with(&missing).await?;
        assert!(sentence.contains("There is no camera that this page may use."), "{sentence}");
        Ok(())
    })
}
