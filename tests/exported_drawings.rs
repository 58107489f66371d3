//! What is seen, as files of the command line: charts as vectors and pixels, pictures pixel for pixel, at the settings of a link.

use crate::command_line::{folder, outcome, refusal, summary};
use crate::sets::{self, TestEngine};

use std::fs;

use image::{ImageFormat, Rgb, RgbImage};
use subspace_lab_exports::{ALL, Source};
use subspace_lab_protocol::request::{Layer, Reconstruct};
use subspace_lab_protocol::{BottomStart, Event, Extent, Request};

const INPUT: &str = "static/samples/digits.json";

fn written(name: &str, arguments: &[&str]) -> Vec<u8> {
    let out = folder("drawings").join(name);
    let said = summary(&[&["export", INPUT, "--out", out.to_str().expect("text")], arguments].concat());
    assert_eq!(said, "", "what goes to a file is not printed too");
    fs::read(out).expect("a file")
}

/// Whether there is a font on this machine; where there is none, pixels are refused with a sentence.
fn has_fonts() -> bool {
    let out = folder("drawings").join("fonts.png");
    let (status, said) = outcome(&["export", INPUT, "--as", "scree", "--out", out.to_str().expect("text")]);
    assert!(status == Some(0) || said.contains("There is no font on this machine"), "{said}");
    status == Some(0)
}

fn picture(file: &[u8]) -> RgbImage {
    image::load_from_memory_with_format(file, ImageFormat::Png).expect("a PNG").to_rgb8()
}

#[test]
fn every_chart_is_written_as_vectors_and_as_pixels_and_says_what_it_is() {
    const LINK: &str =
        "https://example.org/#v=1&top=0.9&after=0.8&noise=mask:ratio=0.5,patch=2&curve=impact&at=9&seed=3";
    let top = "#B04A0B";
    let charts = ALL.iter().filter(|it| matches!(it.source, Source::Drawing(drawing) if drawing.is_chart()));
    let mut n_charts = 0;
    for chart in charts {
        n_charts += 1;
        let file = written(&format!("{}.svg", chart.id), &["--as", chart.id, "--link", LINK]);
        let text = String::from_utf8(file).expect("text");
        assert!(text.starts_with("<svg width=\"960\"") && text.trim_end().ends_with("</svg>"), "{text}");
        let said = if chart.id == "curve" {
            &["Impact", "this noise", "K = 9"][..]
        } else {
            &["Top\n", "Bottom\n", "Top: 21"]
        };
        let said = if chart.id == "scree" { &["Top\n", "Bottom\n", "Scree plot"] } else { said };
        for words in said.iter().chain(&["top=0.9", "set=digits", "seed 3", "Subspace Lab"]) {
            assert!(text.contains(words), "{}: no {words:?} in {text}", chart.id);
        }
        let again = written(&format!("{}-again.svg", chart.id), &["--as", chart.id, "--link", LINK]);
        assert!(again == text.as_bytes(), "{}: the same twice", chart.id);
        assert!(chart.id == "curve" || text.contains(top), "{}: no line of the top", chart.id);

        if !has_fonts() {
            println!("no fonts here: charts as pixels are not looked at");
            continue;
        }
        let wide = picture(&written(&format!("{}.png", chart.id), &["--as", chart.id, "--link", LINK, "--scale", "4"]));
        assert_eq!(wide.width(), 3840);
        let ground = *wide.get_pixel(0, 0);
        assert_eq!(ground, Rgb([0xfb, 0xfa, 0xf8]));
        let n_drawn = wide.pixels().filter(|pixel| **pixel != ground).count();
        assert!(n_drawn > 20_000, "{}: {n_drawn} pixels are drawn", chart.id);
        let line = if chart.id == "curve" { Rgb([0x74, 0x43, 0xb0]) } else { Rgb([0xb0, 0x4a, 0x0b]) };
        assert!(wide.pixels().any(|pixel| *pixel == line), "{}: its line is not there", chart.id);
    }
    assert_eq!(n_charts, 3);
}

#[test]
fn pictures_are_those_of_the_engine_pixel_for_pixel_and_enlarged_without_smoothing() {
    let mut engine = TestEngine::default();
    engine.load(sets::built_in_source("digits"));
    let Event::Picked(image_idx) =
        engine.ask(Request::Pick { choice: subspace_lab_protocol::Choice::Random, seed: 5, n: 8 })
    else {
        panic!("no images")
    };
    engine.analyze();
    let layers = vec![Layer::Original, Layer::Top, Layer::Bottom];
    let ask = Reconstruct {
        image_idx,
        top: Extent::Share(0.5),
        bottom: BottomStart::Linked,
        layers,
        add_mean: true,
        stretch: false,
    };
    let Event::Reconstructed(rebuilt) = engine.ask(Request::Reconstruct(ask)) else { panic!("not rebuilt") };
    let link = ["--as", "pictures", "--link", "v=1&pick=random&top=0.5&seed=5"];
    for scale in [1_u32, 3] {
        let scaled = scale.to_string();
        let file = written(&format!("pictures-{scale}.png"), &[&link[..], &["--scale", &scaled]].concat());
        let found = picture(&file);
        let (_, first) = &rebuilt.layers[0];
        let (width, height) = (first.width_px, first.height_px);
        assert_eq!(found.dimensions(), ((8 * (width + 1) - 1) * scale, (3 * (height + 1) - 1) * scale));
        for (row, (layer, pictures)) in rebuilt.layers.iter().enumerate() {
            for (place, &[red, green, blue, _]) in pictures.rgba.as_chunks::<4>().0.iter().enumerate() {
                let place = place as u32;
                let (column, y, x) = (place / (width * height), place / width % height, place % width);
                let at = ((column * (width + 1) + x) * scale, (row as u32 * (height + 1) + y) * scale);
                for corner in [0, scale - 1] {
                    let pixel = found.get_pixel(at.0 + corner, at.1 + corner);
                    assert_eq!(*pixel, Rgb([red, green, blue]), "{layer:?} of image {column} at {x}, {y}");
                }
            }
        }
    }
}

/// What does not exist is not drawn as something else, and an error is no share.
#[test]
fn without_labels_a_curve_that_needs_them_is_refused_and_the_error_is_drawn_in_its_own_unit() {
    let photos = folder("drawings-unlabelled");
    for n in 0..6_u32 {
        let photo = image::GrayImage::from_fn(8, 8, |x, y| image::Luma([(n * 37 + x * y * (n + 1)) as u8]));
        photo.save(photos.join(format!("{n}.png"))).expect("cargo's folder can be written");
    }
    let input = photos.to_str().expect("text");
    let out = folder("drawings").join("unlabelled.svg");
    let out = out.to_str().expect("text");
    let shared = ["export", input, "--size", "8", "--gray", "--as", "curve", "--out", out, "--link"];
    let (status, said) = outcome(&[&shared[..], &["noise=mask:ratio=0.5,patch=2&curve=impact"]].concat());
    assert!(status == Some(2) && said.contains("No curve of Impact: "), "{said}");
    // Nothing was asked for: then it is what needs no labels.
    let (status, said) = outcome(&[&shared[..], &["noise=mask:ratio=0.5,patch=2"]].concat());
    assert_eq!(status, Some(0), "{said}");
    let text = fs::read_to_string(out).expect("a chart");
    assert!(text.contains("Error of the denoiser") && !text.contains('%'), "{text}");
}

#[test]
fn accuracies_are_those_of_the_papers_two_parts() {
    let table = String::from_utf8(written("accuracy.csv", &["--as", "accuracy"])).expect("text");
    let rows: Vec<&str> = table.lines().collect();
    assert_eq!(rows.len(), 3, "{table}");
    assert!(rows[1].contains("network") && rows[1].contains(",0,1,21,"), "{table}");
    assert!(rows[2].contains(",0,14,"), "the bottom begins where 80 % end: {table}");
}

#[test]
fn what_cannot_be_drawn_so_is_refused_with_what_can() {
    for (arguments, hint) in [
        (&["--as", "scree", "--out", "x.pdf"][..], ".svg, .png"),
        (&["--as", "pictures", "--out", "x.svg"], "written as .png"),
        (&["--as", "scree", "--scale", "2", "--out", "x.svg"], "leave --scale out"),
        (&["--as", "scree", "--scale", "0", "--out", "x.png"], "from 1 to 64"),
        (&["--as", "scree", "--link", "v=1&foo=2&top=high", "--out", "x.png"], "foo=2, top=high"),
        (&["--as", "npz", "--link", "v=1", "--out", "x.npz"], "leave --link and --scale out"),
        (&["--as", "curve", "--link", "noise=mask:ratio=2", "--out", "x.svg"], "ratio=2"),
        (&["--as", "scree", "--link", "k=62&at=99&pick=error:70", "--out", "x.svg"], "k=62, pick=error:70, at=99"),
    ] {
        let sentence = refusal(&[&["export", INPUT], arguments].concat());
        assert!(sentence.contains(hint), "{arguments:?}: {sentence}");
    }
    for name in ["x.pdf", "x.svg", "x.png", "x.npz"] {
        assert!(!sets::root().join(name).exists(), "{name}");
    }
}
