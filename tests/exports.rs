//! Numbers that leave: tables and arrays against what the science has, and `examples/check.py` on them.

use crate::sets;

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use ndarray::Axis;
use subspace_lab_exports::{self as exports, Numbers, Source};
use subspace_lab_protocol::event::ProblemKind;
use subspace_lab_protocol::request;
use subspace_lab_protocol::{Depth, Event, NO_CLASS, PixelSet, Request};
use subspace_lab_science::{HeldOutError, ImageSet, Labels, Pca, Pixels, Split, steps};
use subspace_lab_words::Words;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use sets::{TestEngine, gray, rgb};

/// An array of an archive.
#[derive(Debug, Clone, PartialEq)]
struct Array {
    header: String,
    entries: Vec<u8>,
}

impl Array {
    fn doubles(&self) -> Vec<f64> {
        assert!(self.header.contains("'<f8'"), "{}", self.header);
        self.entries.as_chunks::<8>().0.iter().map(|it| f64::from_le_bytes(*it)).collect()
    }

    fn singles(&self) -> Vec<f32> {
        assert!(self.header.contains("'<f4'"), "{}", self.header);
        self.entries.as_chunks::<4>().0.iter().map(|it| f32::from_le_bytes(*it)).collect()
    }

    fn integers(&self) -> Vec<i32> {
        assert!(self.header.contains("'<i4'"), "{}", self.header);
        self.entries.as_chunks::<4>().0.iter().map(|it| i32::from_le_bytes(*it)).collect()
    }

    /// Texts of arrays of one axis at most, one after the other.
    fn text(&self) -> String {
        assert!(self.header.contains("'<U"), "{}", self.header);
        let letters = self.entries.as_chunks::<4>().0.iter().map(|it| char::from_u32(u32::from_le_bytes(*it)));
        letters.map(|it| it.expect("a letter")).filter(|&it| it != '\0').collect()
    }

    /// As NumPy writes it.
    fn shape(&self) -> &str {
        let (_, shape) = self.header.split_once("'shape': ").expect("a shape");
        shape.trim_end().trim_end_matches(", }")
    }
}

type Arrays = BTreeMap<String, Array>;

/// The arrays of an archive; that the zip is in order, checksums too, is up to the crate that reads it.
fn arrays(bytes: &[u8]) -> Arrays {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut arrays = Arrays::new();
    for position in 0..archive.len() {
        let mut file = archive.by_index(position).expect("an entry");
        assert_eq!(file.compression(), CompressionMethod::Stored);
        let name = file.name().expect("a name").strip_suffix(".npy").expect("an array").to_owned();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("its checksum is right");
        assert!(bytes.starts_with(b"\x93NUMPY\x01\0"), "{name}");
        let end = 10 + usize::from(u16::from_le_bytes([bytes[8], bytes[9]]));
        assert!(end.is_multiple_of(64), "{name}: {end}");
        let header = String::from_utf8(bytes[10..end].to_vec()).expect("text");
        assert!(header.contains("'fortran_order': False"), "{header}");
        arrays.insert(name, Array { header, entries: bytes[end..].to_vec() });
    }
    arrays
}

/// The same as an archive.
fn archive(arrays: &Arrays) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, Array { header, entries }) in arrays {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        archive.start_file(format!("{name}.npy"), options).expect("room");
        let length = (header.len() as u16).to_le_bytes();
        let bytes = [b"\x93NUMPY\x01\0", &length[..], header.as_bytes(), entries].concat();
        archive.write_all(&bytes).expect("room");
    }
    archive.finish().expect("room").into_inner()
}

/// With three classes; every fifth image is of none.
fn labelled(set: &ImageSet) -> ImageSet {
    let class_idx = (0..set.n_images()).map(|i| (i % 5 > 0).then_some((i * i % 3) as u16)).collect();
    let labels = Labels { classes: ["a", "héron", "c d"].map(str::to_owned).into(), class_idx };
    let pixels = set.pixels().bytes().expect("images of 8 bits").to_vec();
    ImageSet::new("test", set.shape(), pixels, Some(labels), set.split(), 200).expect("sizes that fit")
}

/// Of 16 bits.
fn deep() -> ImageSet {
    let shape = gray(4, 3);
    let values: Vec<u16> = (0..30 * shape.n_features()).map(|i| (i * i * 977 % 4096) as u16).collect();
    let split = Split { n_train: 30, n_held_out: 0 };
    ImageSet::new("test", shape, Pixels::Sixteen(values), None, split, 4095).expect("sizes that fit")
}

fn source(set: &ImageSet) -> request::Source {
    let mut pixels = Vec::new();
    set.pixels().append_bytes(&mut pixels);
    let label = |it: &Option<u16>| it.unwrap_or(NO_CLASS);
    request::Source::Pixels(PixelSet {
        name: set.name().to_owned(),
        title: set.name().to_owned(),
        shape: set.shape(),
        depth: set.depth(),
        pixels,
        image_names: (0..set.n_images()).map(|i| i.to_string()).collect(),
        classes: set.labels().map(|it| it.classes.clone()).unwrap_or_default(),
        class_idx: set.labels().map(|it| it.class_idx.iter().map(label).collect()).unwrap_or_default(),
        n_train: set.split().n_train as u32,
        max_value: set.max_value(),
        is_lossy: vec![false; set.n_images()],
        plan: Vec::new(),
    })
}

/// More images than values, fewer, and of 16 bits.
fn all_sets() -> [ImageSet; 3] {
    [labelled(&sets::random(1, rgb(4, 3), 300, 20)), labelled(&sets::random(2, gray(9, 8), 40, 0)), deep()]
}

fn analyzed(set: &ImageSet) -> TestEngine {
    let mut engine = TestEngine::default();
    engine.load(source(set));
    engine.analyze();
    engine
}

fn ask(id: &str, n_components: Option<u32>) -> Request {
    Request::Export { id: id.to_owned(), n_components }
}

fn exported(engine: &mut TestEngine, id: &str, n_components: Option<u32>) -> Vec<u8> {
    match engine.ask(ask(id, n_components)) {
        Event::Exported(file) => file,
        other => panic!("{id} was not exported: {other:?}"),
    }
}

/// The cells of a table below its heading.
fn table(file: Vec<u8>, heading: &str) -> Vec<Vec<Option<f64>>> {
    let text = String::from_utf8(file).expect("text");
    let (first, rows) = text.split_once('\n').expect("a heading");
    assert_eq!(first, heading);
    assert!(text.ends_with('\n'));
    let cell = |it: &str| (!it.is_empty()).then(|| it.parse().expect("a number"));
    rows.lines().map(|row| row.split(',').map(cell).collect()).collect()
}

#[test]
fn arrays_are_those_of_the_science_to_the_last_bit() {
    for set in all_sets() {
        let pca = sets::fit(&set).expect("it varies");
        let (n_samples, n_features) = (pca.n_samples(), pca.n_features());
        let mut engine = analyzed(&set);
        for n_components in [None, Some(5), Some(u32::MAX)] {
            let k = n_components.map_or(pca.rank(), |n| pca.rank().min(n as usize));
            let file = arrays(&exported(&mut engine, "npz", n_components));
            let array = |name: &str| file.get(name).unwrap_or_else(|| panic!("no {name} among {:?}", file.keys()));
            assert_eq!(array("mean").doubles(), pca.double_mean());
            let as_single: Vec<f32> = array("mean").doubles().into_iter().map(|it| it as f32).collect();
            assert_eq!(as_single, pca.mean().to_vec(), "what pictures take");
            assert_eq!(array("explained_variance").doubles(), pca.spectrum().explained_variance());
            assert_eq!(array("mse").doubles(), [pca.top_mse(k)]);
            let (leading, _) = pca.components().split_at(Axis(0), k);
            assert_eq!(array("components").singles(), leading.iter().copied().collect::<Vec<f32>>());
            assert_eq!(array("components").shape(), format!("({k}, {n_features})"));
            assert_eq!(array("scores").singles(), scores(&pca, &set, k));
            assert_eq!(array("scores").shape(), format!("({n_samples}, {k})"));
            let mut images = Vec::new();
            set.train_pixels().append_bytes(&mut images);
            assert_eq!(array("images").entries, images);
            let shape = set.shape();
            let axes = [shape.n_channels, shape.height_px, shape.width_px];
            assert_eq!(array("images").shape(), format!("({n_samples}, {}, {}, {})", axes[0], axes[1], axes[2]));
            let entries = if set.depth() == Depth::Eight { "'|u1'" } else { "'<u2'" };
            assert!(array("images").header.contains(entries), "{:?}", array("images").header);
            assert_eq!(array("shape").integers(), axes.map(|axis| axis as i32));
            assert_eq!(array("max_value").integers(), [i32::from(set.max_value())]);
            let class_idx = |it: &Labels| it.class_idx[..n_samples].iter().map(|it| it.map_or(-1, i32::from)).collect();
            assert_eq!(array("labels").integers(), set.labels().map_or(vec![-1; n_samples], class_idx));
            let names = set.labels().map(|it| it.classes.concat()).unwrap_or_default();
            assert_eq!(array("class_names").text(), names);
            assert_eq!(array("fingerprint").text(), set.fingerprint());
            assert_eq!(array("version").text(), env!("CARGO_PKG_VERSION"));
            assert_eq!((array("version").shape(), array("max_value").shape()), ("()", "()"));
            assert_eq!(array("preprocessing").text(), "scaledcentered");
        }
    }
}

#[test]
fn a_standardised_analysis_gives_the_same_numbers_and_says_what_it_is() {
    let set = &all_sets()[0];
    let mut engine = analyzed(set);
    let plain = arrays(&exported(&mut engine, "npz", None));
    assert!(matches!(engine.ask(Request::Analyze { standardize: true }), Event::Analyzed(_)));
    let mut standardised = arrays(&exported(&mut engine, "npz", None));
    let steps = standardised.insert("preprocessing".to_owned(), plain["preprocessing"].clone());
    assert_eq!(steps.map(|it| it.text()).as_deref(), Some("scaledcenteredstandardized"));
    for name in ["explained_variance", "mse"] {
        let (a, b) = (plain[name].doubles(), standardised.insert(name.to_owned(), plain[name].clone()));
        let b = b.expect("an array").doubles();
        assert!(a.iter().zip(&b).all(|(a, b)| (a - b).abs() <= 1e-14 * plain["explained_variance"].doubles()[0]));
    }
    assert_eq!(standardised, plain);
}

/// Scores of the analysed images on the first components, a batch of 256 at a time.
fn scores(pca: &Pca, set: &ImageSet, k: usize) -> Vec<f32> {
    let mut scores = Vec::new();
    for first in (0..pca.n_samples()).step_by(256) {
        let images: Vec<_> = (first..pca.n_samples().min(first + 256)).map(|i| set.image(i)).collect();
        let centered = steps::untold(async |steps| pca.center(&images, steps).await);
        let some = steps::untold(async |steps| pca.leading_scores(&centered, k, steps).await);
        let all = steps::untold(async |steps| pca.scores(&centered, steps).await);
        let (leading, _) = all.view().split_at(Axis(1), k);
        assert!(some.iter().zip(leading).all(|(some, of_all)| (some - of_all).abs() < 1e-5), "the same components");
        scores.extend(some);
    }
    scores
}

#[test]
fn tables_read_back_as_what_the_science_has() {
    for set in all_sets() {
        let pca = sets::fit(&set).expect("it varies");
        let mut engine = analyzed(&set);
        let spectrum = table(exported(&mut engine, "spectrum", None), "component,variance,share,cumulative_share");
        assert_eq!(spectrum.len(), pca.rank());
        let (variance, shares) = (pca.spectrum().explained_variance(), pca.spectrum().explained_variance_ratio());
        for (i, row) in spectrum.iter().enumerate() {
            let sum = pca.spectrum().cumulative_share()[i];
            assert_eq!(*row, [(i + 1) as f64, variance[i], shares[i], sum].map(Some));
        }
        let heading = "components,analysed_top,analysed_bottom,held_out_top,held_out_bottom";
        let errors = table(exported(&mut engine, "errors", None), heading);
        assert_eq!(errors.len(), pca.rank() + 1);
        let held_out = (set.split().n_held_out > 0)
            .then(|| steps::untold(async |steps| HeldOutError::new(&pca, &set, steps).await));
        for (k, row) in errors.iter().enumerate() {
            let of_held_out = held_out.as_ref().map(|it| [it.top_mse(k), it.bottom_mse(k)]);
            let [top, bottom] = of_held_out.map_or([None; 2], |it| it.map(Some));
            assert_eq!(*row, [Some(k as f64), Some(pca.top_mse(k)), Some(pca.bottom_mse(k)), top, bottom]);
        }
        let of_none = [&errors[0][1..2], &errors[pca.rank()][2..3]].concat();
        assert!(of_none.iter().all(|it| it.is_some_and(|it| (it / pca.feature_variance() - 1.0).abs() < 1e-9)));
    }
}

#[test]
fn alignment_is_that_of_the_report_wherever_the_report_has_it() {
    let mut set = sets::built_in_source("digits");
    let mut engine = TestEngine::default();
    engine.load(set);
    let rank = engine.analyze().rank;
    let heading = "components,alignment,alignment_corrected";
    let rows = table(exported(&mut engine, "alignment", None), heading);
    assert_eq!(rows.len(), rank as usize);
    let Event::Report(report) = engine.ask(Request::Report { noises: Vec::new() }) else { panic!("no report") };
    let curves = [&report.alignment.curve, &report.alignment_corrected.curve].map(|it| it.as_ref().expect("a curve"));
    for (column, curve) in curves.into_iter().enumerate() {
        assert!(curve.len() > 5 && curve.iter().all(|it| it.value.is_some()));
        for point in curve {
            let row = &rows[point.n_components as usize - 1];
            assert_eq!((row[0], row[column + 1]), (Some(f64::from(point.n_components)), point.value));
        }
    }
    set = source(&deep());
    engine.load(set);
    engine.analyze();
    let problem = engine.problem(ask("alignment", None));
    assert_eq!(problem.kind, ProblemKind::Input);
    assert!(problem.message.words().contains("labels of two classes"), "{}", problem.message.words());
}

#[test]
fn every_export_of_an_analysis_is_answered_and_says_what_it_lacks() {
    let set = &all_sets()[0];
    let mut engine = analyzed(set);
    let mut fresh = TestEngine::default();
    let mut n_numbers = 0;
    for export in exports::ALL {
        let is_made = matches!(engine.ask(ask(export.id, None)), Event::Exported(file) if !file.is_empty());
        assert_eq!(is_made, matches!(export.source, Source::Analysis(_)), "{}", export.id);
        if is_made {
            n_numbers += 1;
            let said = fresh.problem(ask(export.id, None)).message.words();
            assert!(said.contains("not analysed yet"), "{}: {said}", export.id);
            let needs_labels = matches!(analyzed(&deep()).ask(ask(export.id, None)), Event::Failed(_));
            assert_eq!(needs_labels, export.needs_labels, "{}", export.id);
            let differs = exported(&mut engine, export.id, Some(2)) != exported(&mut engine, export.id, None);
            assert_eq!(differs, export.takes_components(), "{}", export.id);
        }
    }
    assert!(n_numbers > 3);
    for id in ["json", "pdf", ""] {
        let problem = engine.problem(ask(id, None));
        assert_eq!(problem.kind, ProblemKind::Request);
        assert!(problem.message.words().contains(&format!("\"{id}\"")), "{}", problem.message.words());
    }
    let said = engine.problem(ask("npz", Some(0))).message.words();
    assert!(said.contains("at least one"), "{said}");
    let npz = exports::by_id("npz").expect("an export");
    assert!(matches!(npz.source, Source::Analysis(Numbers::Arrays)) && npz.ending == "npz");
}

/// `examples/check.py` on a file; `None`, with a line that says so, without Python or NumPy.
fn checked(file: &Path) -> Option<Output> {
    let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let numpy = Command::new(&python).args(["-c", "import numpy"]).output();
    if !numpy.is_ok_and(|it| it.status.success()) {
        println!("skipped: `{python}` has no NumPy; name one that has it in PYTHON");
        return None;
    }
    let check = sets::root().join("examples/check.py");
    Some(Command::new(python).arg(check).arg(file).output().expect("Python starts"))
}

fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&file, bytes).expect("cargo's folder can be written");
    file
}

#[test]
fn numpy_agrees_with_what_was_exported() {
    let text = fs::read_to_string(sets::root().join("examples/check.py")).expect("the example");
    assert!(text.lines().count() <= 15, "short enough to be read aloud");
    for set in all_sets() {
        for n_components in [None, Some(5)] {
            let bytes = exported(&mut analyzed(&set), "npz", n_components);
            let Some(output) = checked(&file("checked.npz", &bytes)) else { return };
            let said = String::from_utf8_lossy(&output.stdout).into_owned();
            assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
            assert_eq!(said.lines().filter(|line| line.contains("allowed")).count(), 3, "{said}");
        }
    }
}

#[test]
fn numpy_finds_what_was_damaged() {
    let set = &all_sets()[0];
    let whole = arrays(&exported(&mut analyzed(set), "npz", None));
    let n_features = set.shape().n_features();
    let row = |k: usize| 4 * k * n_features..4 * (k + 1) * n_features;
    type Damage<'a> = (&'a str, &'a dyn Fn(&mut Vec<u8>));
    let put = |entries: &mut Vec<u8>, at: usize, entry: f32| entries[at..at + 4].copy_from_slice(&entry.to_le_bytes());
    let damages: [Damage<'_>; 5] = [
        ("components", &|it| put(it, row(7).start, 0.5)),
        ("components", &|it| put(it, row(7).start, f32::NAN)),
        // Two components in each other's place are as orthonormal as before.
        ("components", &|it| {
            let (first, second) = it.split_at_mut(row(1).start);
            first[row(0)].swap_with_slice(&mut second[..row(0).end]);
        }),
        ("explained_variance", &|it| it.rotate_left(8)),
        ("mean", &|it| it.rotate_left(8)),
    ];
    assert_eq!(arrays(&archive(&whole)), whole);
    for (i, (name, damage)) in damages.into_iter().enumerate() {
        let mut damaged = whole.clone();
        damage(&mut damaged.get_mut(name).expect("an array").entries);
        assert_ne!(damaged, whole);
        let Some(output) = checked(&file("damaged.npz", &archive(&damaged))) else { return };
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert_eq!(output.status.code(), Some(1), "{name}, damage {i}: {said}");
        assert!(
            said.contains("off by"),
            "{name}, damage {i}: it was read: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}
