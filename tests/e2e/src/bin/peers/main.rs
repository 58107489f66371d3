//! The worker of the built page beside other libraries: what `cargo xtask bench` writes to `benches/RESULTS.md`.
//!
//! `benches/peers.rs` has run before: its sets and figures lie in the folder that `SUBSPACE_LAB_PEERS` names.

mod chart;
mod results;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use subspace_lab_e2e::browser::{Browser, LAPTOP};
use subspace_lab_e2e::site::Site;
use subspace_lab_e2e::worker::Worker;
use subspace_lab_e2e::{Outcome, run, variable};
use subspace_lab_protocol::request::{Layer, Reconstruct, Source};
use subspace_lab_protocol::{BottomStart, Depth, Event, Extent, ImageShape, PixelSet, Request};

const N_RUNS: usize = 5;

/// ml-pca takes seconds; its fastest way, the covariance matrix.
const N_RUNS_OF_ML_PCA: usize = 3;

fn main() -> Outcome {
    let folder = PathBuf::from(variable("SUBSPACE_LAB_PEERS")?);
    let native: Value = serde_json::from_slice(&fs::read(folder.join("native.json"))?)?;
    let page = run(async {
        let mut sets = Vec::new();
        for set in list(&native, "sets") {
            eprintln!("  the page: {}", set["name"]);
            let (mut seconds, mut again, mut variances) = (Vec::new(), Vec::new(), Vec::new());
            for _ in 0..N_RUNS {
                // Who opens this set has seen another one before, as on the page.
                let mut worker = Worker::open("digits").await?;
                worker.ask(Request::Load(Source::Pixels(read(&folder, set)?))).await?;
                let analysis = analyse(&mut worker).await?;
                seconds.push(analysis.0);
                again.push(analyse(&mut worker).await?.0);
                variances = analysis.1;
            }
            sets.push(json!({ "set": set["name"], "seconds": seconds, "again": again, "variances": variances }));
        }
        let mut sizes = Vec::new();
        for size in list(&native, "sizes") {
            eprintln!("  the page: {} x {}", size["n"], size["d"]);
            let mut worker = Worker::open("digits").await?;
            let (n, d) = (number(&size["n"]) as u32, number(&size["d"]) as u32);
            let ask = Request::Estimate { sizes: vec![(n, d)], depth: Depth::Eight, of_moments: false };
            let Event::Estimated(estimates) = worker.ask(ask).await? else { return Err("no estimate".into()) };
            worker.ask(Request::Load(Source::Pixels(read(&folder, size)?))).await?;
            let preview = preview(&mut worker).await?;
            let mut seconds = Vec::new();
            for _ in 0..3 {
                seconds.push(analyse(&mut worker).await?.0);
            }
            sizes.push(
                json!({ "n": n, "d": d, "estimate": estimates[0].seconds, "seconds": seconds, "preview": preview }),
            );
        }
        let (ml_pca, kernels, browser) = in_a_document(&folder).await?;
        Ok(
            json!({ "sets": sets, "sizes": sizes, "ml_pca": ml_pca, "peaks": kernels[0], "kernels": kernels[1], "browser": browser }),
        )
    })?;
    let all = json!({ "native": native, "page": page, "date": results::today() });
    results::write(&all)
}

/// Seconds as the engine counts them, and variances.
async fn analyse(worker: &mut Worker) -> Outcome<(f64, Vec<f64>)> {
    match worker.ask(Request::Analyze { standardize: false }).await? {
        Event::Analyzed(analysis) => Ok((analysis.seconds, analysis.explained_variance)),
        _ => Err("no analysis".into()),
    }
}

/// Seconds from the question to the pictures of a preview, and how far its variances may be off; nothing where there is none.
async fn preview(worker: &mut Worker) -> Outcome<Option<(f64, f64)>> {
    let start = Instant::now();
    let ask = Reconstruct {
        image_idx: (0..8).collect(),
        top: Extent::Share(0.75),
        bottom: BottomStart::Linked,
        layers: vec![Layer::Original, Layer::Top, Layer::Bottom],
        add_mean: true,
        stretch: false,
    };
    match worker.ask(Request::Preview(ask)).await? {
        Event::Previewed(preview) => Ok(preview.map(|it| (start.elapsed().as_secs_f64(), it.off))),
        _ => Err("no preview".into()),
    }
}

/// A set of the list as the page would hand it to its worker.
fn read(folder: &std::path::Path, set: &Value) -> Outcome<PixelSet> {
    let side = |i: usize| number(&set["shape"][i]) as usize;
    let shape = ImageShape { n_channels: side(0), height_px: side(1), width_px: side(2) };
    let n_train = number(&set["n"]) as u32;
    let pixels = fs::read(folder.join(format!("{}.u8", set["name"].as_str().ok_or("a set without a name")?)))?;
    Ok(PixelSet {
        name: "own-peers".into(),
        title: "peers".into(),
        shape,
        pixels,
        depth: Depth::Eight,
        image_names: (0..n_train).map(|i| i.to_string()).collect(),
        classes: vec![],
        class_idx: vec![],
        n_train,
        max_value: 255,
        is_lossy: vec![false; n_train as usize],
        plan: vec![],
    })
}

/// ml-pca on the fashion images, and the kernels alone, in one browser.
async fn in_a_document(folder: &std::path::Path) -> Outcome<(Value, Value, String)> {
    let modules = PathBuf::from(variable("SUBSPACE_LAB_NODE_MODULES")?);
    let mut files = BTreeMap::new();
    let mut beside = |name: &str, file: PathBuf| -> Outcome {
        files.insert(name.to_owned(), fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?);
        Ok(())
    };
    beside("peers/matrix.js", modules.join("ml-matrix/matrix.umd.js"))?;
    beside("peers/pca.js", modules.join("ml-pca/lib/pca.js"))?;
    beside("peers/fashion.u8", folder.join("fashion.u8"))?;
    beside("peers/kernels.js", folder.join("kernels/kernels.js"))?;
    beside("peers/kernels_bg.wasm", folder.join("kernels/kernels_bg.wasm"))?;
    let (browser, site) = (Browser::start(LAPTOP).await?, Site::with_files(&[], files)?);
    browser.driver.goto(format!("{}samples/digits.json", site.url())).await?;
    browser.driver.set_script_timeout(Duration::from_secs(900)).await?;
    let ask = async |script: &str| -> Outcome<Value> {
        let script = format!(
            "const done = arguments[0]; (async () => {{ {script} }})().then(done, (error) => done(`failed: ${{error}} ${{error.stack}}`));"
        );
        let answer = browser.driver.execute_async(&script, vec![]).await?.json().clone();
        match answer.as_str().filter(|it| it.starts_with("failed")) {
            Some(sentence) => Err(sentence.to_owned().into()),
            None => Ok(answer),
        }
    };
    eprintln!("  kernels in the browser");
    let kernels =
        "const kernels = await import('../peers/kernels.js'); await kernels.default(); return globalThis.kernels;";
    let kernels = ask(kernels).await?;
    eprintln!("  ml-pca in the browser");
    let ml_pca = format!(
        "const text = async (name) => (await fetch('../peers/' + name)).text();
         const load = (text, require) => {{
           const module = {{ exports: {{}} }};
           new Function('module', 'exports', 'require', text)(module, module.exports, require);
           return module.exports;
         }};
         const matrix = load(await text('matrix.js'));
         const {{ PCA }} = load(await text('pca.js'), () => matrix);
         const bytes = new Uint8Array(await (await fetch('../peers/fashion.u8')).arrayBuffer());
         const images = Array.from({{ length: 4000 }}, (_, i) => Array.from(bytes.subarray(784 * i, 784 * (i + 1))));
         const seconds = [];
         let variances;
         for (let run = 0; run < {N_RUNS_OF_ML_PCA}; run += 1) {{
           const start = performance.now();
           const pca = new PCA(images, {{ method: 'covarianceMatrix' }});
           seconds.push((performance.now() - start) / 1000);
           variances = pca.getEigenvalues().slice(0, 64).map((it) => it * 3999 / 4000 / 255 ** 2);
         }}
         return {{ seconds, variances }};"
    );
    let ml_pca = ask(&ml_pca).await?;
    let version = ask("return navigator.userAgent;").await?;
    let version =
        version.as_str().and_then(|it| it.split("Chrome/").nth(1)?.split('.').next()).unwrap_or("?").to_owned();
    Ok((ml_pca, kernels, version))
}

fn list<'a>(value: &'a Value, name: &str) -> &'a [Value] {
    value[name].as_array().map_or(&[], Vec::as_slice)
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}
