//! Pictures never pass through a canvas: a browser that alters what pages read back from one gives the same digits.

use std::collections::BTreeMap;
use std::fs;

use subspace_lab_e2e::Outcome;
use subspace_lab_e2e::firefox::Firefox;
use subspace_lab_e2e::site::Site;
use subspace_lab_intake::{Intake, Limits};
use subspace_lab_protocol::intake::{ColorMode, Preparation};
use subspace_lab_protocol::reader::ReaderRequest;
use subspace_lab_protocol::{kept, wire};

/// Formats whose decoding could be left to the browser.
const FILES: [&str; 6] =
    ["baseline.jpg", "progressive.jpg", "rgb.png", "interlaced.png", "lossless.webp", "lossy.webp"];

/// Hands the files to the reader and sends back what it makes of them; and how many bytes of a canvas are not read
/// back as they were written.
const PROBE: &str = r#"
const canvas = document.createElement("canvas");
canvas.width = canvas.height = 64;
const context = canvas.getContext("2d");
const written = context.createImageData(64, 64);
for (let i = 0; i < written.data.length; i += 1) written.data[i] = i % 4 === 3 ? 255 : (i * 97) & 255;
context.putImageData(written, 0, 0);
const read = context.getImageData(0, 0, 64, 64).data;
const altered = read.reduce((n, byte, i) => n + (byte !== written.data[i]), 0);

const bytes = async (path) => (await fetch(path)).arrayBuffer();
const names = (await (await fetch("probe/names.txt")).text()).split("\n");
const files = [];
for (const name of names) files.push(new File([await bytes("probe/" + name)], name));
const request = await bytes("probe/request");
const worker = new Worker("worker-loader.js?of=reader&v=", { type: "module" });
let asked = false;
worker.onmessage = async (message) => {
  if (!asked) {
    asked = true;
    worker.postMessage([request, files]);
  } else if (message.data[1]) {
    await fetch("probe/altered", { method: "POST", body: String(altered) });
    await fetch("probe/set", { method: "POST", body: message.data[1] });
  }
};
"#;

const HTML: &str = r#"<!doctype html><title>probe</title><script type="module" src="probe.js"></script>"#;

#[test]
fn firefox_that_resists_fingerprinting_gives_the_same_pixels() -> Outcome {
    let corpus = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../intake/corpus");
    let files: Vec<(&str, Vec<u8>)> =
        FILES.iter().map(|name| Ok((*name, fs::read(corpus.join(name))?))).collect::<Outcome<_>>()?;
    let preparation = Preparation { size_px: Some(32), color: ColorMode::Rgb, ..Preparation::as_given() };
    let request = ReaderRequest::Read {
        title: "probe".to_owned(),
        preparation: Box::new(preparation.clone()),
        paths: FILES.map(str::to_owned).to_vec(),
        extends: false,
        edits: vec![],
    };
    let mut served = BTreeMap::from([
        ("probe.html".to_owned(), HTML.as_bytes().to_vec()),
        ("probe.js".to_owned(), PROBE.as_bytes().to_vec()),
        ("probe/names.txt".to_owned(), FILES.join("\n").into_bytes()),
        ("probe/request".to_owned(), wire::encode(&request)?),
    ]);
    served.extend(files.iter().map(|(name, bytes)| (format!("probe/{name}"), bytes.clone())));
    let site = Site::with_files(&[], served)?;
    let firefox = Firefox::open(&format!("{}probe.html", site.url()), &[("privacy.resistFingerprinting", "true")])?;
    let bytes = site.until_posted("/lab/probe/set")?;
    drop(firefox);
    let altered = String::from_utf8(site.posted("/lab/probe/altered").unwrap_or_default())?.parse::<u32>()?;
    assert!(
        altered > 1000,
        "this browser alters what is read from a canvas, or the test says nothing: {altered} bytes"
    );

    let (_, seen) = kept::decode(&bytes)?;
    let mut intake = Intake::new(preparation, Limits::default())?;
    for (name, bytes) in &files {
        // Nothing here breaks it off.
        let _ = intake.add(name, bytes, &mut |_| std::ops::ControlFlow::Continue(()));
    }
    let (expected, _) = intake.finish("probe")?;
    assert_eq!(seen.image_names, expected.image_names);
    assert_eq!(seen.pixels, expected.pixels);
    Ok(())
}
