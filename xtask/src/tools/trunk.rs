//! trunk, which bundles and serves the page.

use std::path::PathBuf;

use super::TRUNK;
use super::cargo_install::{Package, folder_of};
use crate::Result;

/// The folder for PATH; `None` if it is there already.
pub fn folder() -> Result<Option<PathBuf>> {
    folder_of(&Package {
        name: "trunk",
        version: TRUNK,
        folder: "trunk",
        programs: &["trunk"],
        locked: true,
        purpose: "builds and serves the page (about 6 minutes, once)",
    })
}
