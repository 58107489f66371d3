//! The step Learning: a clock that sharpens pictures, encoders that know the classes, and blind twins.

use subspace_lab_e2e::browser::LAPTOP;
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::{Outcome, run};
use thirtyfour::prelude::*;

const DIGITS: &str = "v=1&view=learning&set=digits&seed=1";

async fn settled(page: &Page) -> Outcome {
    page.until("the step is settled", "return !!document.querySelector('[data-testid=learning][data-settled=true]')")
        .await
}

async fn slide(page: &Page, name: &str, value: &str) -> Outcome {
    let script = format!(
        "const slider = document.querySelector('[data-testid={name}]');
         slider.value = '{value}' === 'max' ? slider.max : '{value}';
         slider.dispatchEvent(new Event('input', {{ bubbles: true }}))"
    );
    page.browser.script(&script).await?;
    Ok(())
}

#[test]
fn at_the_end_of_the_clock_everything_is_learned_and_the_pictures_are_the_originals() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, DIGITS).await?;
        settled(&page).await?;
        slide(&page, "time", "0").await?;
        settled(&page).await?;
        let sentence = page.text("learning-says").await?;
        assert!(sentence.contains("no component is half learned yet"), "{sentence}");
        assert_ne!(page.pixels("learned", 0).await?, page.pixels("original", 0).await?);
        page.press(Some("time"), Key::End).await?;
        page.until(
            "the end",
            "return document.querySelector('[data-testid=learning-says]').innerText.includes('100\u{a0}% of the variance')",
        )
        .await?;
        settled(&page).await?;
        let (original, learned) = (page.pixels("original", 0).await?, page.pixels("learned", 0).await?);
        assert!(original.iter().zip(&learned).all(|(a, b)| a.abs_diff(*b) <= 2), "the originals again");
        let sentence = page.text("learning-says").await?;
        assert!(sentence.contains("components 1 to 61 are at least half learned"), "{sentence}");
        // A key is a step back, and a link has the moment.
        let before = page.text("epochs").await?;
        page.press(Some("time"), Key::Left).await?;
        settled(&page).await?;
        assert_ne!(page.text("epochs").await?, before);
        page.until("the link has the moment", "return location.hash.includes('epochs=')").await?;
        page.click("read").await?;
        page.until(
            "it is read",
            "return document.querySelector('[data-testid=learning-says]').innerText.includes('A ridge reader names')",
        )
        .await?;
        let sentence = page.text("learning-says").await?;
        assert!(sentence.contains('±') && sentence.contains(" of 340"), "{sentence}");
        Ok(())
    })
}

#[test]
fn the_weight_of_the_labels_changes_what_is_read_and_both_parts_are_shown() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, &format!("{DIGITS}&learn=joint&dims=4&lambda=pca")).await?;
        settled(&page).await?;
        let cells = "return [...document.querySelectorAll('[data-testid=joint-figures] td')].map((it) => it.innerText)";
        let pca = page.browser.script(cells).await?;
        let cell = |cells: &serde_json::Value, at: usize| cells[at].as_str().unwrap_or_default().to_owned();
        assert_eq!(cell(&pca, 0), cell(&pca, 1), "the end of the slider is PCA");
        assert!((0..4).all(|row| !cell(&pca, 2 * row).starts_with('–')), "held out and analysed: {pca}");
        assert!(cell(&pca, 0).contains('±') && cell(&pca, 0).contains("340"), "{pca}");
        slide(&page, "lambda", "0").await?;
        settled(&page).await?;
        let labels = page.browser.script(cells).await?;
        assert_eq!(cell(&labels, 0), cell(&pca, 0), "the first column stays");
        let number = |cells: &serde_json::Value, at: usize| {
            cell(cells, at).split(' ').next().and_then(|it| it.trim_end_matches('%').parse::<f64>().ok())
        };
        assert!(number(&labels, 3) > number(&labels, 2), "analysed images are read better: {labels}");
        assert_ne!(page.pixels("joint", 0).await?, page.pixels("pca", 0).await?);
        page.press(Some("lambda"), Key::End).await?;
        page.until("PCA again", "return document.querySelector('[data-testid=weight]').innerText === 'λ → ∞'").await?;
        settled(&page).await?;
        assert_eq!(page.pixels("joint", 0).await?, page.pixels("pca", 0).await?);
        Ok(())
    })
}

#[test]
fn twins_are_named_only_after_the_guess_and_keys_guess_too() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, &format!("{DIGITS}&learn=twins&dims=8")).await?;
        settled(&page).await?;
        assert_eq!(page.text("answer").await?, "");
        let figures = "return document.querySelector('[data-testid=twin-figures]').innerText.includes('%')";
        assert_eq!(page.browser.script(figures).await?, false, "no figure before the guess");
        assert_ne!(page.pixels("a", 0).await?, page.pixels("b", 0).await?);
        page.press(None, "b").await?;
        page.until(
            "the answer",
            "return document.querySelector('[data-testid=answer]').innerText.includes('knows the classes')",
        )
        .await?;
        assert_eq!(page.browser.script(figures).await?, true);
        let disabled = "return document.querySelector('[data-testid=guess-a]').disabled";
        assert_eq!(page.browser.script(disabled).await?, true, "one guess each");
        page.click("other-twins").await?;
        page.until("a new question", "return document.querySelector('[data-testid=answer]').innerText === ''").await?;
        settled(&page).await?;
        page.click("guess-a").await?;
        page.until(
            "the count",
            "return document.querySelector('[data-testid=answer]').innerText.includes('of 2 guesses')",
        )
        .await
    })
}

/// Training goes on screen, waits when it is told to, goes on, and keeps its epochs.
#[test]
fn an_autoencoder_is_trained_paused_and_looked_back_on() -> Outcome {
    run(async {
        let link = format!("{DIGITS}&learn=autoencoder&code=8&hidden=64&passes=40&noised=1");
        let page = Page::open(LAPTOP, &link).await?;
        settled(&page).await?;
        let says = |words: &str| {
            format!("return document.querySelector('[data-testid=learning-says]').innerText.includes('{words}')")
        };
        page.until("the question", &says("which components does it learn first")).await?;
        page.until(
            "images before it is begun",
            "return !!document.querySelector('[data-testid=row-original] canvas')?.width",
        )
        .await?;
        page.press(None, "s").await?;
        page.until("an epoch", &says("epoch")).await?;
        page.click("train").await?;
        page.until(
            "it waits",
            "return document.querySelector('[data-testid=training-line]').innerText.startsWith('Paused after epoch')
             || document.querySelector('[data-testid=train]').innerText === 'Finished'",
        )
        .await?;
        let waiting = page.text("training-line").await?;
        if waiting.starts_with("Paused") {
            page.click("train").await?;
        }
        page.until("its end", "return document.querySelector('[data-testid=train]').innerText === 'Finished'").await?;
        settled(&page).await?;
        let sentence = page.text("learning-says").await?;
        assert!(sentence.contains("After 40 epochs") && sentence.contains("held-out images"), "{sentence}");
        assert!(sentence.contains("closed form by 0.") && sentence.contains("±"), "{sentence}");
        let last = page.pixels("rebuilt", 0).await?;
        assert_ne!(page.pixels("input", 0).await?, page.pixels("original", 0).await?);
        slide(&page, "epoch", "0").await?;
        page.until("the start again", &says("Before it has learned anything")).await?;
        assert_ne!(page.pixels("rebuilt", 0).await?, last);
        // Another autoencoder is another run; the first one's epochs are there when it comes back.
        page.click("noised").await?;
        page.until("a new start", "return document.querySelector('[data-testid=train]').innerText.startsWith('Start')")
            .await?;
        page.click("noised").await?;
        page.until("kept", "return document.querySelector('[data-testid=train]').innerText === 'Finished'").await?;
        page.until("its last epoch", &says("After 40 epochs")).await
    })
}
