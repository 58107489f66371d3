//! Readers and the autoencoder at work in the page, and the handle beside them.

use subspace_lab_e2e::Outcome;
use subspace_lab_e2e::page::Page;

use super::{MOVES, N_MOVES, median, number, row};

/// A race takes long: medians of so many.
const N_RACES: usize = 3;

/// Epochs of the autoencoder that are timed.
const N_EPOCHS: usize = 4;

pub(crate) async fn lanes(page: &Page) -> Outcome {
    for reader in ["ridge", "nearest", "patches", "network:epochs=12"] {
        let mut times = Vec::new();
        for seed in 1..=N_RACES {
            page.go(&format!("v=1&view=perception&set=satellite&reader={reader}&seed={seed}")).await?;
            ready(page).await?;
            let race = watch("start", "document.querySelector('[data-testid=outcome]').dataset.done === 'true'");
            times.push(number(page.browser.driver.execute_async(&race, vec![]).await?.json()) / 1000.0);
        }
        row(&format!("satellite, {reader}: both lanes, from Start to the outcome"), median(times), "s");
    }
    let mut times = Vec::new();
    for seed in 1..=N_RACES {
        page.go(&format!("v=1&view=learning&learn=autoencoder&set=satellite&passes={N_EPOCHS}&seed={seed}")).await?;
        page.live().await?;
        let done =
            |n: usize| format!("document.querySelector('[data-testid=epochs-done]').innerText.startsWith('{n} of')");
        page.browser.driver.execute_async(&watch("train", &done(0)), vec![]).await?;
        let whole = number(page.browser.driver.execute_async(&watch("", &done(N_EPOCHS)), vec![]).await?.json());
        times.push(whole / N_EPOCHS as f64 / 1000.0);
    }
    row("satellite, autoencoder 1728-512-64-512-1728: an epoch, measured along every component", median(times), "s");
    page.go("v=1&view=perception&set=satellite&seed=9").await?;
    ready(page).await?;
    page.click("start").await?;
    page.until("both lanes train", "return document.querySelector('[data-testid=line-1]').innerText !== ''").await?;
    page.browser.script("location.hash = location.hash.replace('view=perception', 'view=top-bottom&n=24')").await?;
    page.live().await?;
    let script = MOVES.replace("N_MOVES", &N_MOVES.to_string());
    let times = page.browser.driver.execute_async(&script, vec![]).await?;
    row("24 images of 24×24×3 while two lanes train: handle to pixels, median", number(&times.json()[0]), "ms");
    row("the same, 95th percentile", number(&times.json()[1]), "ms");
    Ok(())
}

async fn ready(page: &Page) -> Outcome {
    page.live().await?;
    page.until(
        "both lanes are lined up",
        "return !!document.querySelector('[data-testid=perception][data-lineup=true]')",
    )
    .await?;
    page.until(
        "their time is known",
        "return document.querySelector('[data-testid=start]').innerText.startsWith('Start (')",
    )
    .await
}

/// Clicks something, unless it has no name, and waits within the page until a condition holds; milliseconds.
fn watch(click: &str, condition: &str) -> String {
    let click = if click.is_empty() {
        String::new()
    } else {
        format!("document.querySelector('[data-testid={click}]').click();")
    };
    format!(
        "const done = arguments[0];
         const start = performance.now();
         {click}
         const look = () => {condition} ? done(performance.now() - start) : setTimeout(look, 20);
         look();"
    )
}
