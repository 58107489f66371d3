//! Image sets for tests and benches, and an engine to ask about them.

// Every test binary uses its own part of this.
#![allow(dead_code)]

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use subspace_lab_words::{Message, Words};

use image::codecs::webp::WebPEncoder;
use image::{ExtendedColorType, ImageEncoder};
use subspace_lab_engine::{Driver, Engine, Pause, finish, no_pause};
use subspace_lab_intake::{Intake, IntakeError, Limits};
use subspace_lab_protocol::event::{Analysis, Problem, ProblemKind, Reconstructed, SetSummary};
use subspace_lab_protocol::intake::{IntakeReport, Preparation};
use subspace_lab_protocol::report::Report;
use subspace_lab_protocol::request::{Layer, Reconstruct, Source};
use subspace_lab_protocol::{BottomStart, Depth, Event, Extent, NO_CLASS, PixelSet, Request, Tagged};
use subspace_lab_science::steps::BLOCK;
use subspace_lab_science::{ImageSet, ImageShape, Labels, Pca, PcaError, Preprocessing, Route, Split, Steps, seeds};

/// The repository's root.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A set of random bytes, the same for the same arguments.
pub fn random(seed: u64, shape: ImageShape, n_train: usize, n_held_out: usize) -> ImageSet {
    let n_bytes = (n_train + n_held_out) * shape.n_features();
    let mut stream = seeds::stream(seed, "test images", 0);
    let pixels = (0..n_bytes).map(|_| seeds::below(&mut stream, 256) as u8).collect();
    of_pixels(shape, pixels, n_train, n_held_out)
}

/// A set named "test" with intensities 0..255 and no labels.
pub fn of_pixels(shape: ImageShape, pixels: Vec<u8>, n_train: usize, n_held_out: usize) -> ImageSet {
    ImageSet::new("test", shape, pixels, None, Split { n_train, n_held_out }, 255).expect("sizes that fit")
}

/// The bytes of an image of 8 bits.
pub fn bytes(set: &ImageSet, image_idx: usize) -> &[u8] {
    set.image(image_idx).bytes().expect("an image of 8 bits")
}

/// The bytes of the analysed images, of 8 bits.
pub fn train_bytes(set: &ImageSet) -> &[u8] {
    set.train_pixels().bytes().expect("images of 8 bits")
}

/// Gray images.
pub const fn gray(height_px: usize, width_px: usize) -> ImageShape {
    ImageShape { n_channels: 1, height_px, width_px }
}

/// RGB images.
pub const fn rgb(height_px: usize, width_px: usize) -> ImageShape {
    ImageShape { n_channels: 3, height_px, width_px }
}

/// A fit without standardising that nobody stops.
pub fn fit(set: &ImageSet) -> Result<Pca, PcaError> {
    finish(Pca::fit(set, Preprocessing::default(), &mut Steps::untold()))
}

/// The route that a fit of this set takes.
pub fn route(set: &ImageSet) -> Route {
    Route::for_sizes(set.split().n_train, set.shape().n_features())
}

/// Where the description of a built-in set lies.
pub fn built_in_file(name: &str) -> PathBuf {
    root().join("static/samples").join(format!("{name}.json"))
}

/// 1,201 images, each of a class of its own: more classes than can be counted against each other.
pub fn of_many_classes() -> Source {
    let n = 1201;
    Source::Pixels(PixelSet {
        name: "own-many".into(),
        title: "many".into(),
        shape: ImageShape { n_channels: 1, height_px: 2, width_px: 2 },
        pixels: (0..4 * n).map(|i| (i * i % 251) as u8).collect(),
        image_names: (0..n).map(|i| i.to_string()).collect(),
        classes: (0..n).map(|i| i.to_string()).collect(),
        class_idx: (0..n as u16).collect(),
        n_train: 1100,
        max_value: 255,
        is_lossy: vec![false; n],
        depth: subspace_lab_protocol::Depth::Eight,
        plan: vec![],
    })
}

/// A built-in set as its files.
pub fn built_in_source(name: &str) -> Source {
    let file = built_in_file(name);
    let description = std::fs::read_to_string(&file).expect("a built-in set has a description");
    let sheet_name = subspace_lab_engine::sheet_file_name(&description).expect("a readable description");
    let sheet = std::fs::read(file.with_file_name(sheet_name)).expect("a built-in set has a sheet");
    Source::Sheet { description, sheet }
}

/// A built-in set with its labels, decoded by the engine and taken from its pictures.
pub fn built_in(name: &str) -> ImageSet {
    let mut engine = TestEngine::default();
    let summary = engine.load(built_in_source(name));
    let shape = summary.shape;
    let n_pixels = shape.height_px * shape.width_px;
    let mut pixels = Vec::new();
    for image_idx in 0..summary.n_train + summary.n_held_out {
        let Event::Originals(originals) = engine.ask(Request::Originals { image_idx: vec![image_idx] }) else {
            panic!("no picture of image {image_idx}");
        };
        for channel in 0..shape.n_channels {
            pixels.extend((0..n_pixels).map(|pixel| originals.pictures.rgba[pixel * 4 + channel]));
        }
    }
    let label = |&class_idx: &u16| (class_idx != NO_CLASS).then_some(class_idx);
    let labels = Labels {
        classes: summary.classes.iter().map(|(name, _)| name.clone()).collect(),
        class_idx: summary.class_idx.iter().map(label).collect(),
    };
    let split = Split { n_train: summary.n_train as usize, n_held_out: summary.n_held_out as usize };
    ImageSet::new(name, shape, pixels, Some(labels), split, 255).expect("sizes that fit")
}

/// The set as a sprite sheet of 7 columns with its description.
pub fn sheet_source(set: &ImageSet) -> Source {
    const COLUMNS: usize = 7;
    let shape = set.shape();
    let (width, height) = (COLUMNS * shape.width_px, set.n_images().div_ceil(COLUMNS) * shape.height_px);
    let mut rgb = vec![0; width * height * 3];
    let n_pixels = shape.height_px * shape.width_px;
    for image_idx in 0..set.n_images() {
        let image = bytes(set, image_idx);
        let (left, top) = (image_idx % COLUMNS * shape.width_px, image_idx / COLUMNS * shape.height_px);
        for pixel in 0..n_pixels {
            let at = (top + pixel / shape.width_px) * width + left + pixel % shape.width_px;
            for channel in 0..3 {
                rgb[at * 3 + channel] = image[channel % shape.n_channels * n_pixels + pixel];
            }
        }
    }
    let description = serde_json::json!({
        "name": set.name(), "title": set.name(), "image": "sheet.webp", "tile": [shape.height_px, shape.width_px],
        "channels": shape.n_channels, "columns": COLUMNS, "train": set.split().n_train,
        "test": set.split().n_held_out, "max_value": set.max_value(), "classes": [], "labels": [],
        "licence": "", "credit": "", "source": "",
    });
    Source::Sheet { description: description.to_string(), sheet: lossless_webp(&rgb, width, height) }
}

/// An image file with these RGB bytes.
pub fn lossless_webp(rgb: &[u8], width: usize, height: usize) -> Vec<u8> {
    let mut file = Vec::new();
    WebPEncoder::new_lossless(&mut file)
        .write_image(rgb, width as u32, height as u32, ExtendedColorType::Rgb8)
        .expect("an image of that size");
    file
}

/// What comes of an intake.
pub type Outcome = Result<(PixelSet, IntakeReport), IntakeError>;

/// An intake of these files.
pub fn read<'a>(preparation: Preparation, files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Outcome {
    let mut intake = Intake::new(preparation, Limits::default())?;
    for (path, bytes) in files {
        assert!(intake.add(path, bytes, &mut |_| ControlFlow::Continue(())).is_continue());
    }
    intake.finish("test")
}

/// Values of a prepared set in 65535ths.
pub fn in_words(set: &PixelSet) -> Vec<u16> {
    match set.depth {
        Depth::Eight => set.pixels.iter().map(|&value| u16::from(value) * 257).collect(),
        Depth::Sixteen => set.pixels.as_chunks::<2>().0.iter().map(|pair| u16::from_le_bytes(*pair)).collect(),
    }
}

/// Values of a prepared set, rounded to bytes.
pub fn in_bytes(set: &PixelSet) -> Vec<u8> {
    in_words(set).into_iter().map(|value| ((u32::from(value) + 128) / 257) as u8).collect()
}

/// Picture `number` of `smooth` in `tests/intake/make_deep.py`, as a PGM of 512 x 512 bytes: the same, step by step.
pub fn smooth(number: u64) -> Vec<u8> {
    const SIDE: usize = 512;
    let mut state = number;
    let mut draw = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as f64 / f64::from(1_u32 << 31)
    };
    let wave = |frequency: f64, phase: f64| {
        let value = |at: usize| {
            let t = at as f64 / SIDE as f64 * frequency + phase;
            let f = t - t.floor();
            32.0 * (f * f) * ((1.0 - f) * (1.0 - f)) - 1.0
        };
        (0..SIDE).map(value).collect::<Vec<f64>>()
    };
    (0..4).for_each(|_| {
        draw();
    });
    let mut sums = vec![128.0; SIDE * SIDE];
    for _ in 0..5 {
        let (x, y) = ((draw() * 12.0).floor(), (draw() * 12.0).floor());
        let size = 1.0 + x + y;
        let height = 160.0 * (draw() - 0.5) / (size * size);
        let across: Vec<f64> = wave(x + 0.5, draw()).into_iter().map(|value| height * value).collect();
        let down = wave(y + 0.5, draw());
        for (row, down) in sums.chunks_exact_mut(SIDE).zip(down) {
            row.iter_mut().zip(&across).for_each(|(sum, across)| *sum += across * down);
        }
    }
    let bytes = sums.into_iter().map(|sum| (sum.clamp(0.0, 255.0) + 0.5).floor() as u8);
    format!("P5\n{SIDE} {SIDE}\n255\n").into_bytes().into_iter().chain(bytes).collect()
}

/// A request for pictures of top and bottom at `n_components`, with the mean image and unstretched.
pub fn reconstruct(image_idx: Vec<u32>, n_components: u32) -> Request {
    Request::Reconstruct(Reconstruct {
        image_idx,
        top: Extent::Components(n_components),
        bottom: BottomStart::Linked,
        layers: vec![Layer::Original, Layer::Top, Layer::Bottom, Layer::Residual],
        add_mean: true,
        stretch: false,
    })
}

/// What came of a request.
pub struct Run {
    id: u32,
    stop_at: Option<usize>,
    block: usize,
    pub events: Vec<Event>,
    /// Multiply-adds before each pause.
    pub pauses: Vec<usize>,
}

impl Run {
    /// Whether it ended as cancelled.
    pub fn is_cancelled(&self) -> bool {
        matches!(self.events.last(), Some(Event::Failed(problem)) if problem.kind == ProblemKind::Cancelled)
    }
}

impl Driver for Run {
    fn emit(&mut self, event: Tagged<Event>) {
        assert_eq!(event.id, self.id);
        self.events.push(event.body);
    }

    fn pause(&mut self, n_madds: usize) -> Pause {
        let number = self.pauses.len();
        self.pauses.push(n_madds);
        match self.stop_at {
            Some(stop_at) if number >= stop_at => {
                assert_eq!(number, stop_at, "what is cancelled does not go on to another pause");
                Box::pin(std::future::ready(ControlFlow::Break(())))
            }
            _ => no_pause(),
        }
    }

    fn block(&self) -> usize {
        self.block
    }
}

/// An engine with a clock that stands still, so that equal work gives equal events.
pub struct TestEngine {
    engine: Engine,
    last_id: u32,
    /// Work between two pauses.
    pub block: usize,
}

impl Default for TestEngine {
    fn default() -> Self {
        Self { engine: Engine::new(Box::new(|| 0.0)), last_id: 0, block: BLOCK }
    }
}

impl TestEngine {
    /// An engine that refuses solutions for noises which take more memory than this.
    pub fn within(memory_bytes: f64) -> Self {
        Self { engine: Engine::new(Box::new(|| 0.0)).within(memory_bytes), ..Self::default() }
    }

    /// The same, with a pause before more work than this.
    pub fn pausing(block: usize) -> Self {
        Self { block, ..Self::default() }
    }

    /// Handles a request. Checks that every event carries the request's id and that the last one, and only that, is final.
    pub fn events(&mut self, request: Request) -> Vec<Event> {
        self.run(request, None).events
    }

    /// The same, cancelling it in its pause number `stop_at`, counted from 0.
    pub fn run(&mut self, request: Request, stop_at: Option<usize>) -> Run {
        self.last_id += 1;
        let id = self.last_id;
        let mut run = Run { id, stop_at, block: self.block, events: Vec::new(), pauses: Vec::new() };
        finish(self.engine.handle(Tagged { id, body: request }, &mut run));
        let n_final = run.events.iter().filter(|event| event.is_final()).count();
        assert_eq!(n_final, 1, "one final event");
        assert!(run.events.last().is_some_and(Event::is_final), "the last event is the final one");
        run
    }

    /// The final event of a request.
    pub fn ask(&mut self, request: Request) -> Event {
        self.events(request).pop().expect("a final event")
    }

    /// Loads a set that is in order.
    pub fn load(&mut self, source: Source) -> SetSummary {
        match self.ask(Request::Load(source)) {
            Event::Loaded(summary) => *summary,
            other => panic!("not loaded: {other:?}"),
        }
    }

    /// Analyses what is loaded.
    pub fn analyze(&mut self) -> Analysis {
        match self.ask(Request::Analyze { standardize: false }) {
            Event::Analyzed(analysis) => *analysis,
            other => panic!("not analysed: {other:?}"),
        }
    }

    /// Rebuilds images.
    pub fn reconstructed(&mut self, request: Request) -> Reconstructed {
        match self.ask(request) {
            Event::Reconstructed(reconstructed) => *reconstructed,
            other => panic!("not rebuilt: {other:?}"),
        }
    }

    /// The problem that a request comes back with.
    pub fn problem(&mut self, request: Request) -> Problem {
        match self.ask(request) {
            Event::Failed(problem) => problem,
            other => panic!("did not fail: {other:?}"),
        }
    }
}

/// A report as `report.json` has it.
pub fn in_json(report: &Report) -> serde_json::Value {
    let json = subspace_lab_exports::format_by_id("json").expect("a format");
    serde_json::from_str(&(json.write)(report)).expect("JSON")
}

/// Messages in words.
pub fn said(messages: &[Message]) -> Vec<String> {
    messages.iter().map(Words::words).collect()
}
