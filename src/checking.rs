//! `subspace-lab check`: whether a PCA that another program made is one of these images.

use std::path::Path;
use subspace_lab_words::{Tells, Words};

use subspace_lab_intake::{Limits, read_fit};
use subspace_lab_protocol::foreign::said;
use subspace_lab_protocol::{Event, Request};

use crate::driver::{Failure, named};
use crate::input::{Wishes, unreadable};

/// Says how far it agrees with the engine's own.
///
/// # Errors
/// What it lacks, in a sentence.
pub(crate) fn check(input: &Path, wishes: &Wishes, pca: &Path) -> Result<String, Failure> {
    let bytes = std::fs::read(pca).map_err(|error| unreadable(pca, &error))?;
    let given = read_fit(&bytes, Limits::default()).map_err(|error| Failure::Input(error.message()).about(pca))?;
    let (mut driver, ..) = crate::open(input, wishes, false)?;
    let answer = driver.ask(Request::CheckForeign(given)).map_err(|failure| failure.about(pca))?;
    let Event::ForeignChecked(agreement) = answer else { return Err(Failure::unexpected("CheckForeign")) };
    let [fits, agrees] = said(&named(pca), &agreement);
    Ok(format!("{}\n{}\n", fits.words(), agrees.words()))
}
