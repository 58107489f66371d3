//! How much a page takes: its own heap, its nodes, its workers and what they hold, and the browser's processes.

use std::collections::BTreeMap;
use std::fs;

use serde_json::{Value, json};

use crate::Outcome;
use crate::page::Page;

/// Put before the page's own scripts: the page's memory for programs, and its workers, are found again.
pub const IN_PAGE: &str = "
window.soak = { memories: new Set(), workers: new Map(), nStarted: 0 };
window.Worker = class extends Worker {
  constructor(...all) { super(...all); soak.nStarted += 1; soak.workers.set(this, new URL(all[0], location.href).searchParams.get('of') ?? 'engine'); }
  terminate() { soak.workers.delete(this); super.terminate(); }
};
for (const name of ['instantiate', 'instantiateStreaming']) {
  const usual = WebAssembly[name];
  WebAssembly[name] = async (...all) => {
    const answer = await usual.apply(WebAssembly, all);
    const { memory } = (answer.instance ?? answer).exports ?? {};
    if (memory) soak.memories.add(memory);
    return answer;
  };
}
";

/// Put before the workers' own program: it answers how much memory its program has.
pub const IN_WORKER: &str = "
const memories = new Set();
for (const name of ['instantiate', 'instantiateStreaming']) {
  const usual = WebAssembly[name];
  WebAssembly[name] = async (...all) => {
    const answer = await usual.apply(WebAssembly, all);
    const { memory } = (answer.instance ?? answer).exports ?? {};
    if (memory) memories.add(memory);
    return answer;
  };
}
new BroadcastChannel('soak-asks').onmessage = () => {
  const answers = new BroadcastChannel('soak-answers');
  answers.postMessage([...memories].reduce((sum, it) => sum + it.buffer.byteLength, 0));
  answers.close();
};
";

/// The answers of all workers.
const ASK: &str = "const n = soak.workers.size, sizes = [];
return new Promise((go) => {
  if (n === 0) return go(sizes);
  const answers = new BroadcastChannel('soak-answers');
  answers.onmessage = (it) => { if (sizes.push(it.data) === n) { answers.close(); go(sizes); } };
  const asks = new BroadcastChannel('soak-asks');
  asks.postMessage('');
  asks.close();
})";

/// Quantities by their names, with their units in them.
pub type Measured = BTreeMap<&'static str, f64>;

/// Measures a page at rest.
///
/// # Errors
/// Those of the driver.
pub async fn measure(page: &Page) -> Outcome<Measured> {
    let cdp = page.browser.driver.cdp();
    let mut measured = Measured::new();
    // What is dropped by one collection may hold what the next one finds.
    for _ in 0..3 {
        cdp.send_raw("HeapProfiler.collectGarbage", json!({})).await?;
    }
    cdp.send_raw("Performance.enable", json!({})).await?;
    let metrics = cdp.send_raw("Performance.getMetrics", json!({})).await?;
    let metric = |name: &str| {
        let found = metrics["metrics"].as_array().into_iter().flatten().find(|it| it["name"] == name);
        found.and_then(|it| it["value"].as_f64()).ok_or_else(|| format!("no metric {name}"))
    };
    measured.insert("page's heap, MB", metric("JSHeapUsedSize")? / 1e6);
    measured.insert("nodes", metric("Nodes")?);
    measured.insert("listeners", metric("JSEventListeners")?);
    measured.insert("documents", metric("Documents")?);
    let own = "return [...soak.memories].reduce((sum, it) => sum + it.buffer.byteLength, 0)";
    measured.insert("page's program, MB", page.browser.script(own).await?.as_f64().unwrap_or_default() / 1e6);
    let workers = page.browser.script(ASK).await?;
    let sizes = || workers.as_array().into_iter().flatten().filter_map(Value::as_f64);
    measured.insert("workers", sizes().count() as f64);
    measured.insert("workers' programs, MB", sizes().sum::<f64>() / 1e6);
    measured.insert("processes, MB", processes_mb(page.browser.process())?);
    Ok(measured)
}

/// What a process and all that it started take of the memory, with what several of them share counted once.
fn processes_mb(root: u32) -> Outcome<f64> {
    let mut parents = Vec::new();
    for entry in fs::read_dir("/proc")? {
        let Some(id) = entry?.file_name().to_str().and_then(|name| name.parse::<u32>().ok()) else { continue };
        // One that has ended meanwhile takes nothing.
        let Ok(stat) = fs::read_to_string(format!("/proc/{id}/stat")) else { continue };
        let parent = stat.rsplit(')').next().and_then(|rest| rest.split_whitespace().nth(1)?.parse::<u32>().ok());
        parents.extend(parent.map(|parent| (id, parent)));
    }
    let mut family = vec![root];
    let mut at = 0;
    while let Some(&id) = family.get(at) {
        family.extend(parents.iter().filter(|(_, parent)| *parent == id).map(|(id, _)| *id));
        at += 1;
    }
    let pss_kb = |id: &u32| {
        let rollup = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).ok()?;
        rollup.lines().find_map(|line| line.strip_prefix("Pss:")?.split_whitespace().next()?.parse::<f64>().ok())
    };
    Ok(family.iter().filter_map(pss_kb).sum::<f64>() * 1024.0 / 1e6)
}

/// The middle one of these, or the mean of the two in the middle.
pub fn median(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    match values.len() {
        0 => f64::NAN,
        n => f64::midpoint(values[(n - 1) / 2], values[n / 2]),
    }
}
