//! Pictures follow at once, whatever else is computed: they do not wait for the answer of what is under way.

use subspace_lab_e2e::browser::LAPTOP;
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::{Outcome, run};

/// Whether the solution under way counts its steps.
const COUNTS: &str = "/step \\d+ of \\d+/.test(document.querySelector('[data-testid=solving]').innerText)";

#[test]
fn a_new_noise_is_seen_while_it_is_solved_for() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=noise&set=satellite&noise=gaussian:sigma=0.5&at=128&seed=1").await?;
        page.noise_is_solved().await?;
        page.click("play").await?;
        let (gaussian, rebuilt) = (page.pixels("corrupted", 0).await?, page.pixels("denoised", 0).await?);
        page.click("noise-mask").await?;
        page.until(
            "the images are masked while the mask is solved for",
            &format!(
                "const row = document.querySelector('[data-testid=row-corrupted]');
                 return {COUNTS} && row.innerText.includes('Mask') && !row.classList.contains('waiting')"
            ),
        )
        .await?;
        assert_ne!(page.pixels("corrupted", 0).await?, gaussian);
        let is_waiting = "return document.querySelector('[data-testid=row-denoised]').classList.contains('waiting')";
        // Unless it has come meanwhile, what is rebuilt is that of the noise before, and is marked so.
        if page.browser.script(is_waiting).await? == true {
            assert_eq!(page.pixels("denoised", 0).await?, rebuilt);
        }
        page.noise_is_solved().await?;
        assert_eq!(page.browser.script(is_waiting).await?, false);
        assert_ne!(page.pixels("denoised", 0).await?, rebuilt);
        page.live().await
    })
}

/// What nobody waits for any longer holds nothing up: the noise chosen last is the one that is solved for.
#[test]
fn a_noise_chosen_while_another_one_is_solved_for_takes_its_place() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=noise&set=satellite&noise=none&at=128&seed=1").await?;
        page.noise_is_solved().await?;
        page.click("noise-mask").await?;
        page.until("it counts", &format!("return {COUNTS}")).await?;
        page.click("noise-gaussian").await?;
        page.noise_is_solved().await?;
        assert_eq!(page.text("verdict").await?, "= Leaves the features as they are");
        let row = page.text("row-denoised").await?;
        assert!(row.contains("128 components"), "{row}");
        let is_over = "return !!document.querySelector('[data-testid=solving][hidden]')";
        page.until("nothing is under way", is_over).await?;
        // And back: what was broken off is solved for again.
        page.click("noise-mask").await?;
        page.noise_is_solved().await?;
        assert_eq!(page.text("verdict").await?, "≠ Changes the features");
        page.live().await
    })
}

/// Turns K five times, each time until the pictures are there; which share of them came within one cell of the map.
const TURN_WITHIN_CELLS: &str = r#"
const done = arguments[arguments.length - 1];
const cells = () => document.querySelector('[data-testid=job-progress]')?.value ?? -1;
const rest = () => new Promise((go) => setTimeout(go, 5));
(async () => {
  const within = [];
  for (const k of [64, 32, 200, 16, 100]) {
    const before = cells();
    location.hash = location.hash.replace(/at=\d+/, `at=${k}`);
    const row = document.querySelector('[data-testid=row-denoised]');
    while (!row.innerText.includes(` ${k} components`) || row.classList.contains('waiting')) await rest();
    within.push(before >= 0 && cells() === before);
  }
  done(within);
})();
"#;

#[test]
fn pictures_of_another_k_do_not_wait_for_a_cell_of_the_map() -> Outcome {
    run(async {
        let page =
            Page::open(LAPTOP, "v=1&view=noise&set=satellite&noise=mask:ratio=0.5,patch=2&at=128&seed=1").await?;
        page.noise_is_solved().await?;
        page.click("play").await?;
        page.click("fill-map").await?;
        page.until("cells are solved for", "return !!document.querySelector('[data-testid=job-progress]')").await?;
        let within = page.browser.driver.execute_async(TURN_WITHIN_CELLS, vec![]).await?;
        let within: Vec<bool> = within.convert()?;
        // One may come just when a cell is done.
        assert!(within.iter().filter(|it| **it).count() >= 4, "{within:?}");
        // What only this step wants ends with it, and goes on when it is there again.
        page.click("step-top-bottom").await?;
        page.live().await?;
        page.click("step-noise").await?;
        let cells = "document.querySelector('[data-testid=job-progress]').value";
        let before = page.browser.script(&format!("return {cells}")).await?;
        page.until("the map goes on", &format!("return {cells} > {before}")).await?;
        page.click("cancel-job").await
    })
}

#[test]
fn the_clock_turns_while_its_pictures_are_read() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&view=learning&set=satellite&seed=1").await?;
        let settled = "!!document.querySelector('[data-testid=learning][data-settled=true]')";
        page.until("the step is settled", &format!("return {settled}")).await?;
        page.click("read").await?;
        let is_reading = "!document.querySelector('[data-testid=working]').hidden";
        page.until("it is read", &format!("return {is_reading}")).await?;
        for value in ["200", "600", "400"] {
            page.browser
                .script(&format!(
                    "const slider = document.querySelector('[data-testid=time]');
                     slider.value = '{value}';
                     slider.dispatchEvent(new Event('input', {{ bubbles: true }}))"
                ))
                .await?;
            page.until("pictures while it is read", &format!("return {settled} && {is_reading}")).await?;
        }
        page.click("cancel-learning").await?;
        page.live().await
    })
}
