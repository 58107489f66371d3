//! How soon pictures follow while the engine computes something else.

use subspace_lab_e2e::Outcome;
use subspace_lab_e2e::page::Page;

use super::{N_RUNS, median, number, row};

/// Moves the slider of K and waits until the images rebuilt at it are on their canvases; times in milliseconds.
const TURN: &str = r#"
const done = arguments[arguments.length - 1];
const put = CanvasRenderingContext2D.prototype.putImageData;
let n = 0, last = 0;
CanvasRenderingContext2D.prototype.putImageData = function (...all) { put.apply(this, all); n += 1; last = performance.now(); };
const slider = document.querySelector('[data-testid=noise-k-slider]');
const row = document.querySelector('[data-testid=row-denoised]');
const n_pictures = row.querySelectorAll('canvas').length;
const frame = () => new Promise((go) => requestAnimationFrame(go));
const tick = () => new Promise((go) => { const c = new MessageChannel(); c.port1.onmessage = go; c.port2.postMessage(0); });
(async () => {
  const waits = [];
  for (let i = 0; i < 40; i += 1) {
    const k = 10 + 37 * i % 500;
    await frame();
    n = 0;
    const start = performance.now();
    slider.value = String(k);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    const is_there = () => row.innerText.includes(` ${k} components`) && !row.classList.contains('waiting') && n >= n_pictures;
    while (!is_there() && performance.now() - start < 5000) await tick();
    waits.push(last - start);
    await new Promise((go) => setTimeout(go, 100));
  }
  CanvasRenderingContext2D.prototype.putImageData = put;
  done(waits);
})();
"#;

/// Chooses a mask and waits until images are masked, then until they are rebuilt.
const CHOOSE: &str = r#"
const done = arguments[arguments.length - 1];
const frame = () => new Promise((go) => requestAnimationFrame(go));
const is_waiting = (row) => document.querySelector(`[data-testid=row-${row}]`).classList.contains('waiting');
(async () => {
  const start = performance.now();
  location.hash = location.hash.replace(/noise=[^&]*/, 'noise=NOISE');
  await frame();
  while (is_waiting('corrupted')) await frame();
  const corrupted = performance.now() - start;
  while (is_waiting('denoised')) await frame();
  done([corrupted, performance.now() - start]);
})();
"#;

/// Cancels solutions for masks after other and other times; from each click until it is over, in milliseconds.
const CANCEL: &str = r#"
const done = arguments[arguments.length - 1];
const frame = () => new Promise((go) => requestAnimationFrame(go));
const part = (name) => document.querySelector(`[data-testid=${name}]`);
const is_over = () => part('solving') === null || part('solving').hidden;
(async () => {
  const waits = [];
  for (let i = 0; i < 20; i += 1) {
    location.hash = location.hash.replace(/noise=[^&]*/, `noise=mask:ratio=0.${31 + i},patch=4`);
    while (is_over()) await frame();
    await new Promise((go) => setTimeout(go, 150 + 230 * i));
    if (is_over()) break;
    const start = performance.now();
    part('cancel-noise').click();
    while (!is_over()) await frame();
    waits.push(performance.now() - start);
  }
  done(waits);
})();
"#;

pub(crate) async fn at_once(page: &Page) -> Outcome {
    page.go("v=1&view=noise&set=satellite&noise=mask:ratio=0.5,patch=2&at=128&seed=1").await?;
    page.noise_is_solved().await?;
    page.click("play").await?;
    let (mut corrupted, mut rebuilt) = (Vec::new(), Vec::new());
    for run in 0..N_RUNS {
        let script = CHOOSE.replace("NOISE", &format!("mask:ratio=0.6{run},patch=3"));
        let times = page.browser.driver.execute_async(&script, vec![]).await?;
        corrupted.push(number(&times.json()[0]));
        rebuilt.push(number(&times.json()[1]));
    }
    row("satellite: from the choice of a mask to masked images, while it is solved for", median(corrupted), "ms");
    row("satellite: from the choice of a mask to rebuilt images", median(rebuilt), "ms");
    let times = page.browser.driver.execute_async(CANCEL, vec![]).await?;
    let mut waits: Vec<f64> = times.json().as_array().into_iter().flatten().map(number).collect();
    waits.sort_by(f64::total_cmp);
    let (n, most) = (waits.len(), waits.last().copied().unwrap_or(f64::NAN));
    row(&format!("satellite: from Cancel until a solution is over, median of {n}"), median(waits), "ms");
    row("satellite: the same, the longest", most, "ms");
    turn(page, "with nothing else under way").await?;
    page.click("fill-map").await?;
    page.until("cells are solved for", "return !!document.querySelector('[data-testid=job-progress]')").await?;
    turn(page, "while a map fills").await
}

async fn turn(page: &Page, when: &str) -> Outcome {
    let times = page.browser.driver.execute_async(TURN, vec![]).await?;
    let mut waits: Vec<f64> = times.json().as_array().into_iter().flatten().map(number).collect();
    waits.sort_by(f64::total_cmp);
    let most = waits.get(waits.len() * 95 / 100).copied().unwrap_or(f64::NAN);
    let n = waits.len();
    row(&format!("satellite: another K to rebuilt images {when}, median of {n}"), median(waits), "ms");
    row("satellite: the same, 95th percentile", most, "ms");
    Ok(())
}
