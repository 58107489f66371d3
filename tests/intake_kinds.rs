//! Ways in which people really have pictures and labels (`tests/intake/make_kinds.py`): which pixels and which labels are taken.

use crate::sets;

use std::collections::BTreeMap;

use serde::Deserialize;
use subspace_lab_protocol::Depth;
use subspace_lab_protocol::intake::{Choices, Preparation};

#[derive(Deserialize)]
struct Kind {
    files: Vec<String>,
    #[serde(default)]
    choices: Chosen,
    refused: Option<String>,
    #[serde(default)]
    shape: Vec<usize>,
    pixels: Option<Pixels>,
    #[serde(default)]
    labels: Vec<String>,
    #[serde(default)]
    held_out: u32,
}

#[derive(Deserialize, Default)]
struct Chosen {
    labels: Option<String>,
    shape: Option<[u32; 3]>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Pixels {
    /// Hexadecimal.
    Bytes(String),
    /// Intensities.
    Floats(Vec<f64>),
}

#[test]
fn every_kind_gives_the_pixels_and_labels_that_numpy_and_pillow_have() {
    let folder = sets::root().join("tests/intake");
    let text = std::fs::read_to_string(folder.join("kinds.json")).expect("it is checked in");
    let kinds: BTreeMap<String, Kind> = serde_json::from_str(&text).expect("make_kinds.py writes it so");
    assert!(kinds.len() > 40);
    for (name, kind) in kinds {
        let bytes: Vec<Vec<u8>> = kind
            .files
            .iter()
            .map(|file| std::fs::read(folder.join("kinds").join(&name).join(file)).expect("it is checked in"))
            .collect();
        let files = || kind.files.iter().zip(&bytes).map(|(file, bytes)| (file.as_str(), &bytes[..]));
        let choices = Choices { labels: kind.choices.labels.clone(), ..Choices::default() };
        let preparation = Preparation { row_shape: kind.choices.shape, choices, ..Preparation::as_given() };
        let read = sets::read(preparation.clone(), files());
        if let Some(reason) = &kind.refused {
            let message = read.expect_err(&name).to_string();
            assert!(message.contains(reason), "{name}: {message}");
            continue;
        }
        let (set, report) = read.expect(&name);
        let shape = [set.n_images() as usize, set.shape.n_channels, set.shape.height_px, set.shape.width_px];
        assert_eq!(shape[..], kind.shape[..], "{name}");
        match kind.pixels.as_ref().expect("a set has pixels") {
            Pixels::Bytes(hexadecimal) => {
                let got: String = set.pixels.iter().map(|byte| format!("{byte:02x}")).collect();
                assert_eq!((set.depth, &got), (Depth::Eight, hexadecimal), "{name}");
            }
            Pixels::Floats(expected) => {
                let got = set.pixels.as_chunks().0.iter().map(|&bytes| f64::from(u16::from_le_bytes(bytes)));
                assert_eq!((set.depth, set.max_value), (Depth::Sixteen, u16::MAX), "{name}");
                // Half a step, and what a division in double precision adds.
                let farthest = got.zip(expected).map(|(got, it)| (got - it * 65_535.0).abs()).fold(0.0, f64::max);
                assert!(farthest <= 0.5 + 1e-6, "{name}: {farthest} steps");
            }
        }
        let class = |&class_idx: &u16| set.classes.get(usize::from(class_idx)).map_or("", String::as_str);
        let labels: Vec<&str> = set.class_idx.iter().map(class).collect();
        assert_eq!(labels, kind.labels, "{name}: {:?}", report.plan);
        assert_eq!(set.n_images() - set.n_train, kind.held_out, "{name}");
        assert_eq!(set.plan, report.plan, "{name}");
        let backward: Vec<_> = files().collect();
        let (again, _) = sets::read(preparation, backward.into_iter().rev()).expect(&name);
        assert_eq!(again, set, "{name}: the order of files matters");
    }
}
