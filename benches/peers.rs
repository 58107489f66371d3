//! The same analysis beside NumPy, SciPy and scikit-learn: full spectrum, moments included. `cargo xtask bench` runs it.
//!
//! `peers FOLDER` writes the sets there as raw bytes with `sets.json`, times this crate and `peers.py` on them, and leaves `native.json`.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use serde_json::{Value, json};
use subspace_lab_engine::{Engine, finish};
use subspace_lab_protocol::request::Source;
use subspace_lab_protocol::{Depth, Event, PixelSet, Request, Tagged};
use subspace_lab_science::kernels::{self, Kernel};
use subspace_lab_science::{ImageSet, ImageShape, seeds};

#[path = "../tests/sets/mod.rs"]
mod sets;

const N_RUNS: usize = 5;

/// Asks this program to time one set alone, in as many threads as it may use.
const ALONE: &str = "--alone";

/// Images and their geometry of the sets whose time is drawn over both, and is held against what was expected.
const SIZES: [(usize, ImageShape); 12] = [
    (200, sets::gray(8, 8)),
    (4000, sets::gray(8, 8)),
    (1000, sets::rgb(8, 8)),
    (4000, sets::rgb(12, 12)),
    (1000, sets::gray(28, 28)),
    (2000, sets::gray(28, 28)),
    (4000, sets::gray(28, 28)),
    (8000, sets::gray(28, 28)),
    (1000, sets::rgb(24, 24)),
    (4000, sets::rgb(24, 24)),
    (500, sets::rgb(32, 32)),
    (4000, sets::rgb(32, 32)),
];

fn main() {
    let arguments: Vec<String> = std::env::args().filter(|it| it != "--bench").collect();
    match &arguments[1..] {
        [alone, folder, name] if alone == ALONE => print!("{}", json!(times(&read(Path::new(folder), name), N_RUNS))),
        [folder] => compare(Path::new(folder)),
        _ => eprintln!("peers FOLDER"),
    }
}

fn compare(folder: &Path) {
    std::fs::create_dir_all(folder).expect("a folder can be made");
    let photos = patches(sets::rgb(32, 32), 3200);
    let sets = [of_built_in("fashion"), of_built_in("satellite"), ("photos".to_owned(), photos.0, photos.1)];
    let mut listed = Vec::new();
    for (name, shape, pixels) in &sets {
        std::fs::write(folder.join(format!("{name}.u8")), pixels).expect("a file can be written");
        let n_features = shape.n_features();
        listed.push(json!({
            "name": name, "n": pixels.len() / n_features, "d": n_features,
            "shape": [shape.n_channels, shape.height_px, shape.width_px],
        }));
    }
    std::fs::write(folder.join("sets.json"), json!(listed).to_string()).expect("a file can be written");
    let ours: Vec<Value> = sets.iter().map(|(name, ..)| ours(folder, name)).collect();
    let sizes: Vec<Value> = SIZES.iter().map(|&(n, shape)| size(folder, n, shape)).collect();
    let peers = python(folder);
    let written = json!({
        "sets": listed, "ours": ours, "sizes": sizes, "peers": peers,
        "peaks": timed(kernels::peaks()), "kernels": timed(kernels::all()), "machine": machine(),
    });
    std::fs::write(folder.join("native.json"), format!("{written:#}")).expect("a file can be written");
}

/// The time of patches of this number and geometry, which are left in the folder too.
fn size(folder: &Path, n: usize, shape: ImageShape) -> Value {
    let n_features = shape.n_features();
    eprintln!("  {n} x {n_features}");
    let set = patches(shape, n);
    let name = format!("{n}-{n_features}");
    std::fs::write(folder.join(format!("{name}.u8")), &set.1).expect("a file can be written");
    let times = times(&set, 3);
    let sides = [shape.n_channels, shape.height_px, shape.width_px];
    json!({ "name": name, "n": n, "d": n_features, "shape": sides, "seconds": times["seconds"] })
}

/// A built-in set's analysed images.
fn of_built_in(name: &str) -> (String, ImageShape, Vec<u8>) {
    let set = sets::built_in(name);
    (name.to_owned(), set.shape(), sets::train_bytes(&set).to_vec())
}

/// Parts of the flower photos at random places, every other one mirrored: as many as wanted, of any size up to theirs.
fn patches(shape: ImageShape, n: usize) -> (ImageShape, Vec<u8>) {
    let flowers: ImageSet = sets::built_in("flowers");
    let (side, n_flowers) = (flowers.shape().height_px, flowers.split().n_train);
    let mut stream = seeds::stream(0, "patches", 0);
    let mut pixels = Vec::with_capacity(n * shape.n_features());
    for i in 0..n {
        let image = sets::bytes(&flowers, i % n_flowers);
        let mut at = |size: usize| seeds::below(&mut stream, (side - size + 1) as u64) as usize;
        let (top, left) = (at(shape.height_px), at(shape.width_px));
        for channel in 0..shape.n_channels {
            for y in top..top + shape.height_px {
                let row = &image[(channel * side + y) * side + left..][..shape.width_px];
                if i % 2 == 0 { pixels.extend(row) } else { pixels.extend(row.iter().rev()) }
            }
        }
    }
    (shape, pixels)
}

fn read(folder: &Path, name: &str) -> (ImageShape, Vec<u8>) {
    let listed = std::fs::read(folder.join("sets.json")).expect("sets.json is there");
    let listed: Vec<Value> = serde_json::from_slice(&listed).expect("a list");
    let set = listed.iter().find(|it| it["name"] == name).expect("a set of the list");
    let side = |i: usize| set["shape"][i].as_u64().expect("a number") as usize;
    let shape = ImageShape { n_channels: side(0), height_px: side(1), width_px: side(2) };
    (shape, std::fs::read(folder.join(format!("{name}.u8"))).expect("the set is there"))
}

/// Times of this crate on a set, in one thread and in all; the first variances in squared intensities.
fn ours(folder: &Path, name: &str) -> Value {
    eprintln!("  {name}");
    let own = std::env::current_exe().expect("this program");
    let alone = |command: &mut Command| -> Option<Value> {
        let output = command.arg(ALONE).arg(folder).arg(name).output().ok()?;
        serde_json::from_slice(&output.stdout).ok()
    };
    // One processor is one thread. Where there is no such program, nothing is said of one thread.
    let one = alone(Command::new("taskset").args(["-c", "0"]).arg(&own));
    json!({ "set": name, "one": one, "all": alone(&mut Command::new(&own)) })
}

/// Seconds of so many analyses, one after the other in one engine, after a first one that is not counted.
fn times((shape, pixels): &(ImageShape, Vec<u8>), n_runs: usize) -> Value {
    let n_train = pixels.len() / shape.n_features();
    let set = PixelSet {
        name: "own-peers".into(),
        title: "peers".into(),
        shape: *shape,
        pixels: pixels.clone(),
        depth: Depth::Eight,
        image_names: (0..n_train).map(|i| i.to_string()).collect(),
        classes: vec![],
        class_idx: vec![],
        n_train: n_train as u32,
        max_value: 255,
        is_lossy: vec![false; n_train],
        plan: vec![],
    };
    let begin = Instant::now();
    let mut engine = Engine::new(Box::new(move || begin.elapsed().as_secs_f64()));
    let mut ask = |body: Request| {
        let mut last = None;
        finish(engine.handle(Tagged { id: 1, body }, &mut |event: Tagged<Event>| last = Some(event.body)));
        last.expect("every request is answered")
    };
    ask(Request::Load(Source::Pixels(set)));
    let mut analyse = || match ask(Request::Analyze { standardize: false }) {
        Event::Analyzed(analysis) => analysis,
        other => panic!("{other:?}"),
    };
    let variances = analyse().explained_variance;
    let seconds: Vec<f64> = (0..n_runs).map(|_| analyse().seconds).collect();
    json!({ "seconds": seconds, "variances": variances })
}

/// What the libraries take, by `peers.py`.
fn python(folder: &Path) -> Value {
    let python = std::env::var_os("PYTHON").unwrap_or_else(|| "python3".into());
    let script: PathBuf = [env!("CARGO_MANIFEST_DIR"), "benches", "peers.py"].iter().collect();
    let output = Command::new(python).arg(script).arg(folder).stderr(std::process::Stdio::inherit()).output();
    let output = output.expect("Python starts");
    serde_json::from_slice(&output.stdout).expect("peers.py prints JSON")
}

/// Medians are taken by whoever reads this.
fn timed(kernels: Vec<Kernel>) -> Value {
    let seconds = |kernel: &mut Kernel| -> Vec<f64> {
        (kernel.run)();
        let mut run = || {
            let start = Instant::now();
            (kernel.run)();
            start.elapsed().as_secs_f64()
        };
        (0..N_RUNS).map(|_| run()).collect()
    };
    kernels.into_iter().map(|mut it| json!([it.name, it.n_operations, it.peak, seconds(&mut it)])).collect()
}

fn machine() -> Value {
    let cpu = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpu.lines().find_map(|line| line.strip_prefix("model name")?.split(": ").nth(1)).unwrap_or("unknown");
    json!({
        "processor": model,
        "n_processors": std::thread::available_parallelism().map_or(1, std::num::NonZero::get),
        "system": std::env::consts::OS,
    })
}
