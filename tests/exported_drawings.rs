//! What is seen, as files of the command line: charts as vectors and pixels, pictures pixel for pixel, at the settings of a link.

use crate::command_line::{folder, outcome, refusal, summary};
use crate::sets::{self, TestEngine};

use std::fs;

use image::{ImageFormat, Rgb, RgbImage};
use subspace_lab_exports::{Source, all};
use subspace_lab_protocol::event::Pictures;
use subspace_lab_protocol::learning::{AskJoint, DrawClock, DrawJoint, DrawTwins, Weight};
use subspace_lab_protocol::noise::DrawNoise;
use subspace_lab_protocol::request::{ComponentScale, Components, Layer, Reconstruct};
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

/// What each chart says of itself at the link of the test below: parts of its captions, and words that stand alone; and the color of a line.
type Said = (&'static str, &'static [&'static str], &'static [&'static str], Option<[u8; 3]>);
const SAID: [Said; 14] = [
    ("scree", &["Scree plot"], &["Top", "Bottom"], Some(TOP)),
    ("cumulative", &["Top: 21"], &["Top", "Bottom"], Some(TOP)),
    ("curve", &["Impact", "K = 9"], &["this noise"], Some(NOISE)),
    ("map", &["Impact in % at K = 9"], &["4 × 4", "90 %"], None),
    ("masks", &["patches of 2 by 2 pixels"], &["11 %", "99 %"], None),
    ("aligned", &["Alignment of the first K"], &["bias-corrected"], Some(GOOD)),
    ("points", &["60 images as points", "row 5, column 4"], &[], Some(TOP)),
    ("readers", &["read right by ridge", "n = 340"], &["Top", "Top, quoted from the paper"], Some(TOP)),
    ("race", &["network:epochs=2: top of 21 components"], &["Top", "Bottom", "finish"], Some(TOP)),
    ("clock", &["the line stands at 7 epochs"], &["variance learned", "originals"], Some(TOP)),
    ("learned", &["after 7 epochs", "at least half learned"], &["10 %"], None),
    ("joint", &["codes of 8 values", "0.01 and PCA are marked"], &["analysed", "read"], Some(GOOD)),
    ("rebuilt", &["hidden=16,epochs=2 over its epochs"], &["read from codes ± 1 standard error"], Some(GOOD)),
    ("slopes", &["brings back after 2 epochs"], &["10 %"], None),
];

const TOP: [u8; 3] = [0xb0, 0x4a, 0x0b];
const GOOD: [u8; 3] = [0x0b, 0x6f, 0x50];
const NOISE: [u8; 3] = [0x74, 0x43, 0xb0];

/// All that is written on a chart.
fn texts(chart: &str) -> Vec<String> {
    let texts = chart.split("<text").skip(1).filter_map(|it| it.split_once('>')?.1.split_once("</text>"));
    texts.map(|(text, _)| text.trim().replace('\u{a0}', " ")).collect()
}

/// A link that every chart has something of.
fn link(chart: &str) -> String {
    let reader = if chart == "race" { "network:epochs=2" } else { "ridge" };
    format!(
        "https://example.org/#v=1&top=0.9&after=0.8&noise=mask:ratio=0.5,patch=2&curve=impact&at=9&seed=3&reader={reader}&\
         epochs=7&dims=8&code=8&hidden=16&passes=2"
    )
}

#[test]
fn every_chart_is_written_as_vectors_and_as_pixels_and_says_what_it_is() {
    let charts = all().filter(|it| matches!(it.source, Source::Drawing(drawing) if drawing.is_chart()));
    let listed: Vec<&str> = charts.map(|it| it.id).collect();
    assert_eq!(listed, SAID.map(|it| it.0));
    let has_fonts = has_fonts();
    if !has_fonts {
        println!("no fonts here: charts as pixels are not looked at");
    }
    for (chart, said, alone, color) in SAID {
        let link = link(chart);
        let file = written(&format!("{chart}.svg"), &["--as", chart, "--link", &link]);
        let text = String::from_utf8(file).expect("text");
        assert!(text.starts_with("<svg width=\"960\"") && text.trim_end().ends_with("</svg>"), "{text}");
        let texts = texts(&text);
        let flowing = texts.join(" ");
        for words in said.iter().chain(&["top=0.9", "set=digits", "seed 3", "Subspace Lab"]) {
            assert!(flowing.contains(words), "{chart}: no {words:?} in {flowing}");
        }
        for words in alone {
            assert!(texts.iter().any(|it| it == words), "{chart}: no {words:?} in {texts:?}");
        }
        let again = written(&format!("{chart}-again.svg"), &["--as", chart, "--link", &link]);
        assert!(again == text.as_bytes(), "{chart}: the same twice");

        if has_fonts {
            let order = ["--as", chart, "--link", &link, "--scale", "4"];
            let wide = picture(&written(&format!("{chart}.png"), &order));
            assert_eq!(wide.width(), 3840);
            let ground = *wide.get_pixel(0, 0);
            assert_eq!(ground, Rgb([0xfb, 0xfa, 0xf8]));
            let n_drawn = wide.pixels().filter(|pixel| **pixel != ground).count();
            assert!(n_drawn > 20_000, "{chart}: {n_drawn} pixels are drawn");
            let has = |color: [u8; 3]| wide.pixels().any(|pixel| *pixel == Rgb(color));
            assert!(color.is_none_or(has), "{chart}: nothing in {color:?}");
        }
    }
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

/// Holds a file to pictures, one row each, pixel for pixel.
fn assert_rows(name: &str, file: &[u8], rows: &[&Pictures]) {
    let found = picture(file);
    let (width, height) = (rows[0].width_px, rows[0].height_px);
    let n = rows[0].rgba.len() as u32 / (4 * width * height);
    assert_eq!(found.dimensions(), (n * (width + 1) - 1, rows.len() as u32 * (height + 1) - 1), "{name}");
    for (row, pictures) in rows.iter().enumerate() {
        for (place, &[red, green, blue, _]) in pictures.rgba.as_chunks::<4>().0.iter().enumerate() {
            let place = place as u32;
            let (column, y, x) = (place / (width * height), place / width % height, place % width);
            let pixel = found.get_pixel(column * (width + 1) + x, row as u32 * (height + 1) + y);
            assert_eq!(*pixel, Rgb([red, green, blue]), "{name}: row {row}, image {column} at {x}, {y}");
        }
    }
}

#[test]
fn every_step_has_its_own_pictures() {
    let of = |view: &str| {
        let link = format!("v=1&view={view}&seed=5&noise=blur&at=6&epochs=4&dims=8&passes=1&hidden=8&code=4");
        written(&format!("{}.png", view.replace(['&', '='], "-")), &["--as", "pictures", "--link", &link])
    };
    let mut engine = TestEngine::default();
    let set = engine.load(sets::built_in_source("digits"));
    engine.analyze();
    let image_idx: Vec<u32> = set.first_shown.iter().copied().take(8).collect();

    let ask = DrawNoise {
        spec: "blur".to_owned(),
        seed: 5,
        draw: 0,
        image_idx: image_idx.clone(),
        n_components: 6,
        denoise: true,
    };
    let Event::NoiseDrawn(drawn) = engine.ask(Request::DrawNoise(ask)) else { panic!("no noise") };
    let denoised = drawn.denoised.expect("it was asked for").pictures;
    assert_rows("noise", &of("noise"), &[&drawn.clean, &drawn.corrupted, &denoised]);

    let ask = DrawClock { epochs: 4.0, image_idx: image_idx.clone() };
    let Event::ClockDrawn(drawn) = engine.ask(Request::DrawClock(ask)) else { panic!("no clock") };
    assert_rows("clock", &of("learning"), &[&drawn.originals, &drawn.rebuilt]);
    let originals = drawn.originals;

    let ask = AskJoint { n_components: 8, n_allowed: 256 };
    let joint = DrawJoint { ask, weight: Weight::Both(0.01), image_idx: image_idx.clone() };
    let Event::JointDrawn(drawn) = engine.ask(Request::DrawJoint(joint)) else { panic!("no encoders") };
    assert_rows("joint", &of("learning&learn=joint"), &[&originals, &drawn.pca, &drawn.other]);
    let twins = DrawTwins { ask, seed: 5, image_idx: image_idx.clone() };
    let Event::TwinsDrawn(drawn) = engine.ask(Request::DrawTwins(twins)) else { panic!("no twins") };
    let pair = drawn.pair.expect("digits have labels");
    assert_rows("twins", &of("learning&learn=twins"), &[&originals, &pair.a, &pair.b]);
    assert_rows("data", &of("data"), &[&originals]);

    let ask = Components { first: 0, n: 12, scale: ComponentScale::Own };
    let Event::Components(drawn) = engine.ask(Request::Components(ask)) else { panic!("no components") };
    assert_rows("spectrum", &of("spectrum"), &[&drawn.pictures]);

    // The race's own images; the first row is as they are.
    let read = picture(&of("perception"));
    assert_eq!(read.dimensions(), (8 * 9 - 1, 3 * 9 - 1));
    let rebuilt = picture(&of("learning&learn=autoencoder"));
    assert_eq!(rebuilt.dimensions(), (8 * 9 - 1, 2 * 9 - 1));
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
    for chart in ["masks", "aligned", "readers", "race", "joint"] {
        let order = ["export", input, "--size", "8", "--gray", "--as", chart, "--out", out, "--link"];
        let (status, said) = outcome(&[&order[..], &["noise=mask:ratio=0.5,patch=2&reader=ridge"]].concat());
        assert!(status == Some(2) && said.contains("label"), "{chart}: {said}");
    }
    // What is advised can be done here, and is.
    let order = ["export", input, "--size", "8", "--gray", "--as", "slopes", "--out", out, "--link", "passes=1&code=2"];
    let (status, said) = outcome(&order);
    assert!(status == Some(2) && said.contains("held-out") && said.contains("--split"), "{said}");
    let (status, said) = outcome(&[&order[..], &["--split", "0.4"]].concat());
    assert_eq!(status, Some(0), "{said}");
    // Nothing was asked for: then it is what needs no labels.
    let (status, said) = outcome(&[&shared[..], &["noise=mask:ratio=0.5,patch=2"]].concat());
    assert_eq!(status, Some(0), "{said}");
    let text = fs::read_to_string(out).expect("a chart");
    assert!(text.contains("Error of the denoiser") && !text.contains('%'), "{text}");
}

/// What needs labels alone is drawn without images that are held out.
#[test]
fn alignment_and_encoders_need_no_held_out_images_and_nothing_is_said_to_be_read() {
    let out = folder("drawings").join("none-held-out.svg");
    let out = out.to_str().expect("text");
    let drawn = |chart: &str, link: &str| {
        let order = ["export", "tests/reference/rgb.npz", "--as", chart, "--link", link, "--out", out];
        let (status, said) = outcome(&order);
        assert_eq!(status, Some(0), "{chart}: {said}");
        texts(&fs::read_to_string(out).expect("a chart")).join(" ")
    };
    for matching in ["variance", "number", "halves", "without-first"] {
        assert!(drawn("aligned", &format!("match={matching}")).contains("bias-corrected"), "{matching}");
    }
    let joint = drawn("joint", "dims=2");
    assert!(joint.contains("analysed") && !joint.contains("± 1 standard error"), "{joint}");
    let clock = drawn("clock", "v=1");
    assert!(
        clock.contains("Variance learned over training time")
            && clock.contains("No images are held out")
            && clock.contains("--split"),
        "{clock}"
    );
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
        (&["--as", "masks", "--link", "noise=mask:patch=8", "--out", "x.svg"], "patches of 1, 2, 4 pixels"),
        (&["--as", "masks", "--link", "noise=blur", "--out", "x.svg"], "v=1&noise=mask:patch=2"),
        (&["--as", "readers", "--link", "reader=oracle", "--out", "x.svg"], "oracle"),
        (&["--as", "scree", "--link", "k=62&at=99&pick=error:70", "--out", "x.svg"], "k=62, pick=error:70, at=99"),
        (&["--as", "scree", "--link", "v=1&set=fashion", "--out", "x.svg"], "of the set `fashion`"),
    ] {
        let sentence = refusal(&[&["export", INPUT], arguments].concat());
        assert!(sentence.contains(hint), "{arguments:?}: {sentence}");
    }
    for name in ["x.pdf", "x.svg", "x.png", "x.npz"] {
        assert!(!sets::root().join(name).exists(), "{name}");
    }
}
