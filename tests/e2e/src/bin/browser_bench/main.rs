//! Times the built page in the browser and weighs its files; prints the table of `benches/README.md`.
//! `cargo xtask bench` runs it. Medians of 5; figures, not tests. With `lanes` behind it only readers and the autoencoder are
//! timed, with `at-once` only pictures while something else is computed.

mod at_once;
mod lanes;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde_json::Value;
use subspace_lab_e2e::browser::LAPTOP;
use subspace_lab_e2e::page::Page;
use subspace_lab_e2e::{Outcome, run, variable};

const N_RUNS: usize = 5;

/// Input events per run of the handle.
const N_MOVES: usize = 40;

/// From one input event on the handle to the last picture on its canvas, and how many moves a second a drag keeps up
/// with; the pictures are then on screen with the next frame.
const MOVES: &str = r#"
const done = arguments[arguments.length - 1];
const put = CanvasRenderingContext2D.prototype.putImageData;
let n = 0, last = 0;
CanvasRenderingContext2D.prototype.putImageData = function (...all) { put.apply(this, all); n += 1; last = performance.now(); };
const handle = document.querySelector('[data-testid=handle-top]');
const pictures = document.querySelectorAll('.stage canvas').length;
const move = (i) => { handle.value = String(400 + 211 * i % 9000); handle.dispatchEvent(new Event('input', { bubbles: true })); };
const frame = () => new Promise((go) => requestAnimationFrame(go));
const tick = () => new Promise((go) => { const c = new MessageChannel(); c.port1.onmessage = go; c.port2.postMessage(0); });
(async () => {
  const waits = [];
  for (let i = 0; i < N_MOVES; i += 1) {
    await frame();
    n = 0;
    const start = performance.now();
    move(i);
    while (n < pictures && performance.now() - start < 2000) await tick();
    waits.push(last - start);
  }
  // A drag: an event on every frame; stale work would pile up and come after the last one.
  n = 0;
  for (let i = 0; i < N_MOVES; i += 1) { await frame(); move(i + 7); }
  const end = performance.now();
  let before = -1;
  while (before !== n) { before = n; await new Promise((go) => setTimeout(go, 60)); }
  waits.sort((a, b) => a - b);
  CanvasRenderingContext2D.prototype.putImageData = put;
  done([waits[N_MOVES >> 1], waits[Math.floor(N_MOVES * 0.95)], last - end]);
})();
"#;

/// Durations of the tasks above 50 ms, which are those that browsers write down.
const LONG_TASKS: &str = r#"
const done = arguments[0];
const durations = [];
new PerformanceObserver((list) => durations.push(...list.getEntries().map((task) => task.duration)))
  .observe({ type: 'longtask', buffered: true });
setTimeout(() => done(durations), 100);
"#;

fn main() -> Outcome {
    run(async {
        let page = Page::open(LAPTOP, "v=1&seed=1").await?;
        println!("medians of {N_RUNS} runs, worker in one thread\n");
        println!("| what | figure |\n| --- | --- |");
        page.browser.driver.set_script_timeout(std::time::Duration::from_secs(300)).await?;
        match std::env::args().nth(1).as_deref() {
            Some("lanes") => return lanes::lanes(&page).await,
            Some("at-once") => return at_once::at_once(&page).await,
            Some("noises") => return noises(&page).await,
            _ => {}
        }
        opening(&page).await?;
        analyses(&page).await?;
        moves(&page).await?;
        noises(&page).await?;
        at_once::at_once(&page).await?;
        lanes::lanes(&page).await?;
        weigh()
    })
}

async fn opening(page: &Page) -> Outcome {
    let mut first = Vec::new();
    let mut ready = Vec::new();
    let mut long_tasks = Vec::new();
    for _ in 0..N_RUNS {
        page.go("v=1&seed=1").await?;
        // Written down by the page itself, not by this program's polling.
        page.browser.script("window.live = new Promise((go) => { const look = () => document.querySelector('[data-live=true]') ? go(performance.now()) : requestAnimationFrame(look); look(); })").await?;
        page.live().await?;
        let times = page
            .browser
            .driver
            .execute_async("const done = arguments[0]; live.then((t) => done([performance.getEntriesByName('page-ready')[0].startTime, t]))", vec![])
            .await?;
        let (start, live) = (number(&times.json()[0]), number(&times.json()[1]));
        ready.push(start);
        first.push(live - start);
        let tasks = page.browser.driver.execute_async(LONG_TASKS, vec![]).await?;
        long_tasks.extend(tasks.json().as_array().into_iter().flatten().map(number));
    }
    row("page ready after navigation (files from this machine)", median(ready), "ms");
    row("flowers-small: first live picture after the page is ready", median(first), "ms");
    row("tasks of the main thread above 50 ms, all openings together", long_tasks.len() as f64, "tasks");
    row("the longest of them", long_tasks.into_iter().fold(0.0, f64::max), "ms");
    Ok(())
}

async fn analyses(page: &Page) -> Outcome {
    for (set, what) in [
        ("satellite", "satellite (4,000 × 24×24×3, D = 1,728): full spectrum, from the click to live pictures"),
        ("flowers", "flowers (500 × 64×64×3, D = 12,288): the same"),
        ("fashion", "fashion (4,000 × 28×28, D = 784): the same"),
    ] {
        let (mut times, mut analyses) = (Vec::new(), Vec::new());
        for _ in 0..N_RUNS {
            page.go("v=1&view=data&set=digits&seed=1").await?;
            page.live().await?;
            page.part(&format!("set-{set}")).await?;
            let script = format!(
                "const done = arguments[0];
                 const size = document.querySelector('[data-testid=set-size]').innerText;
                 const start = performance.now();
                 document.querySelector('[data-testid=set-{set}]').click();
                 const look = () => document.querySelector('[data-testid=set-size]').innerText !== size
                   && document.querySelector('[data-live=true]') && !document.querySelector('[data-testid=progress]')
                   ? done(performance.now() - start) : requestAnimationFrame(look);
                 look();"
            );
            times.push(number(page.browser.driver.execute_async(&script, vec![]).await?.json()));
            let status = page.text("status").await?;
            let seconds = status.split("computed in ").nth(1).and_then(|rest| rest.split(' ').next()?.parse().ok());
            analyses.push(seconds.unwrap_or(f64::NAN));
        }
        row(what, median(times), "ms");
        row(&format!("{set}: the analysis alone, as the page prints it"), median(analyses), "s");
    }
    Ok(())
}

async fn moves(page: &Page) -> Outcome {
    let script = MOVES.replace("N_MOVES", &N_MOVES.to_string());
    for (set, what) in [("satellite", "24 images of 24×24×3"), ("flowers-small", "24 images of 64×64×3")] {
        let mut runs: [Vec<f64>; 3] = Default::default();
        for _ in 0..N_RUNS {
            page.go(&format!("v=1&view=top-bottom&set={set}&n=24&seed=1")).await?;
            page.live().await?;
            let times = page.browser.driver.execute_async(&script, vec![]).await?;
            for (run, time) in runs.iter_mut().zip(times.json().as_array().into_iter().flatten()) {
                run.push(number(time));
            }
        }
        let [middle, most, after] = runs.map(median);
        row(&format!("{what}: handle to pixels, median of {N_MOVES} events"), middle, "ms");
        row(&format!("{what}: the same, 95th percentile"), most, "ms");
        row(&format!("{what}: work left after a drag with an event on every frame"), after, "ms");
    }
    Ok(())
}

/// What a visitor downloads, after brotli at its best.
fn weigh() -> Outcome {
    let dist = PathBuf::from(variable("SUBSPACE_LAB_DIST")?);
    let mut first_view = 0;
    for entry in fs::read_dir(&dist)?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".wasm") {
            // A part of the page has its own name after the page's hash.
            let part = name.trim_end_matches(".wasm").splitn(3, '-').nth(2).filter(|_| name.starts_with("page"));
            let which = match (name.split(['-', '_']).next(), part) {
                (Some("worker"), _) if name.contains("split") => {
                    "engine wasm, what is answered after the first pictures,"
                }
                (Some("worker"), _) => "engine wasm",
                (Some("reader"), _) => "reader wasm",
                (Some("lane"), _) => "lane wasm",
                (_, Some(part)) => &format!("part {part} of the page's wasm"),
                _ => "page wasm",
            };
            row(&format!("{which} after brotli"), compressed(&entry.path())? as f64 / 1000.0, "KB");
        } else if ["html", "css", "svg", "js"].iter().any(|ending| name.ends_with(ending))
            && !name.starts_with("worker")
            && name != "sw.js"
        {
            first_view += compressed(&entry.path())?;
        }
    }
    row("first view (html, css, icon, scripts of the page) after brotli", first_view as f64 / 1024.0, "KiB");
    Ok(())
}

fn compressed(file: &Path) -> Outcome<usize> {
    let mut bytes = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut bytes, 1 << 16, 11, 22);
    writer.write_all(&fs::read(file)?)?;
    drop(writer);
    Ok(bytes.len())
}

fn row(what: &str, figure: f64, unit: &str) {
    println!("| {what} | {figure:.1} {unit} |");
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}

/// From the choice of a noise to its scores at every K on screen: solved, scored with and without permuted labels, on held-out
/// images too, and with what its pictures need.
async fn noises(page: &Page) -> Outcome {
    for (set, what) in [
        ("fashion", "fashion (D = 784)"),
        ("satellite", "satellite (D = 1,728)"),
        ("flowers", "flowers (500 images, D = 12,288)"),
    ] {
        page.go(&format!("v=1&view=noise&set={set}&noise=none&seed=1")).await?;
        page.live().await?;
        for noise in ["gaussian:sigma=0.5", "mask:ratio=0.9,patch=1", "mask:ratio=0.75,patch=4"] {
            let mut times = Vec::new();
            for run in 0..N_RUNS {
                // Back to something else in between, and another ratio each time, so that nothing is remembered.
                page.browser.driver.execute_async(&choose("none"), vec![]).await?;
                let noise = noise.replace("0.9", &format!("0.9{run}")).replace("0.5", &format!("0.5{run}"));
                let time = page.browser.driver.execute_async(&choose(&noise), vec![]).await?;
                times.push(number(time.json()));
            }
            row(&format!("{what}, {noise}: every K, with pictures"), median(times), "ms");
        }
    }
    Ok(())
}

/// Puts a noise into the link and waits until its numbers are there.
fn choose(noise: &str) -> String {
    format!(
        "const done = arguments[0];
         const start = performance.now();
         const rest = location.hash.slice(1).split('&').filter(it => !it.startsWith('noise='));
         location.hash = rest.concat('noise={noise}').join('&');
         let left = 2;
         const look = () => document.querySelector('[data-testid=noise][data-settled=true]') && left-- <= 0
           ? done(performance.now() - start) : requestAnimationFrame(look);
         requestAnimationFrame(look);"
    )
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
