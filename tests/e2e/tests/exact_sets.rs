//! Small exact sets in the page, in words that a student understands: what `tests/certificate.rs` holds the engine to.

use std::path::PathBuf;

use subspace_lab_e2e::browser::LAPTOP;
use subspace_lab_e2e::page::Page;
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

/// Opens the files as they are, in the Noise step.
async fn open(page: &Page, files: &[PathBuf; 2], noise: &str, k: usize) -> Outcome {
    page.give("files", files).await?;
    page.until("the set is on screen", "return location.hash.includes('set=own')").await?;
    page.live().await?;
    page.go_on(&format!("noise={noise}")).await?;
    page.go_on(&format!("at={k}")).await?;
    page.click("step-noise").await?;
    page.until("it is solved", "return !!document.querySelector('[data-testid=noise][data-settled=true]')").await
}
