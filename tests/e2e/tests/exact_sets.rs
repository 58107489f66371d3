//! Small exact sets in the page, in words that a student understands: what `tests/certificate.rs` holds the engine to.

use std::path::PathBuf;

use subspace_lab_e2e::browser::LAPTOP;
use subspace_lab_e2e::page::{Page, instead};
use subspace_lab_e2e::{Outcome, run};
use thirtyfour::prelude::*;

/// A NumPy file of version 1.
fn npy(kind: &str, shape: &str, bytes: &[u8]) -> Vec<u8> {
    let mut header = format!("{{'descr': '{kind}', 'fortran_order': False, 'shape': {shape}, }}");
    while (10 + header.len() + 1) % 64 != 0 {
        header.push(' ');
    }
    header.push('\n');
    [b"\x93NUMPY\x01\x00", &(header.len() as u16).to_le_bytes()[..], header.as_bytes(), bytes].concat()
}

/// Images and labels (-1: none) as two files.
fn files(name: &str, (height, width): (usize, usize), pixels: &[u8], labels: &[i8]) -> Outcome<[PathBuf; 2]> {
    let folder = std::env::temp_dir().join(format!("subspace-lab-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let (images, classes) = (folder.join("X.npy"), folder.join("y.npy"));
    std::fs::write(&images, npy("|u1", &format!("({}, {height}, {width})", labels.len()), pixels))?;
    let labels: Vec<u8> = labels.iter().map(|&it| it as u8).collect();
    std::fs::write(&classes, npy("|i1", &format!("({},)", labels.len()), &labels))?;
    Ok([images, classes])
}

/// Gives the files as they are, nothing resized and nothing held out, and turns to the Noise step.
async fn open(files: &[PathBuf; 2], noise: &str, k: usize) -> Outcome<Page> {
    let page = Page::open(LAPTOP, &format!("v=1&view=data&set=digits&noise={noise}&at={k}&seed=1")).await?;
    page.browser.script("document.querySelector('[data-testid=preparation]').open = true").await?;
    page.click("keep-sizes").await?;
    page.press(Some("held-out"), instead("0") + Key::Enter).await?;
    let paths = files.each_ref().map(|file| file.display().to_string()).join("\n");
    page.part("choose-files").await?.send_keys(paths).await?;
    page.until("the set is on screen", "return location.hash.includes('set=own')").await?;
    page.live().await?;
    page.click("step-noise").await?;
    page.until("it is solved", "return !!document.querySelector('[data-testid=noise][data-settled=true]')").await?;
    Ok(page)
}

/// Components 1 and 2, 8e-5 apart, change places: the features change, and at K = 1 all is lost.
#[test]
fn two_nearly_equal_variances_change_places() -> Outcome {
    run(async {
        let (mut pixels, mut labels) = (Vec::new(), Vec::new());
        for (u, v, n) in [(127, 127, 20), (5, 0, 1)] {
            for (a, b) in [(u, v), (u, -v), (-u, v), (-u, -v)] {
                for _ in 0..n {
                    pixels.extend([(128 + a) as u8, (128 + b) as u8]);
                    labels.push(i8::from(a > 0));
                }
            }
        }
        let files = files("near-tie", (1, 2), &pixels, &labels)?;
        let page = open(&files, "power:exponent=3,sigma=10", 1).await?;
        assert!(page.text("verdict").await?.contains("Changes the features"), "{}", page.text("verdict").await?);
        let effect = page.text("effect").await?;
        assert!(effect.contains("hurts") && effect.contains("-100.00"), "{effect}");
        Ok(())
    })
}

/// A ring of 64 images of 64 pixels: nothing changes, and where nothing is read of the labels there is no impact.
#[test]
fn pixels_of_one_variance_keep_their_features_and_have_no_impact_out_of_nothing() -> Outcome {
    run(async {
        let bump = |t: usize| (128.0 + 110.0 * (-((t as f64 - 32.0) / (64.0 / 12.0)).powi(2)).exp()).round() as u8;
        let pixels: Vec<u8> = (0..64).flat_map(|shift| (0..64).map(move |t| bump((t + 64 - shift) % 64))).collect();
        let labels: Vec<i8> = (0..64).map(|image| image % 4).collect();
        let files = files("ring", (8, 8), &pixels, &labels)?;
        let page = open(&files, "mask:ratio=0.5,patch=1", 8).await?;
        assert!(page.text("verdict").await?.contains("Leaves the features as they are"));
        assert!(page.text("reason").await?.contains("form of this noise"), "{}", page.text("reason").await?);
        let effect = page.text("effect").await?;
        assert!(effect.contains("nothing can be set against it"), "{effect}");
        Ok(())
    })
}

/// The exclusive or of two pixels: no component tells the classes apart.
#[test]
fn labels_that_nothing_reads_have_no_alignment() -> Outcome {
    run(async {
        let files = files("xor", (1, 2), &[0, 0, 255, 255, 0, 255, 255, 0], &[0, 0, 1, 1])?;
        let page = open(&files, "gaussian:sigma=0.5", 1).await?;
        assert!(page.text("verdict").await?.contains("Leaves the features as they are"));
        let said = page.text("effect").await?;
        assert!(said.contains("No component tells these classes apart"), "{said}");
        Ok(())
    })
}
