//! `subspace-lab check`: whether a PCA that another program made is one of these images.

use std::path::Path;
use subspace_lab_words::{Number, Tells, Words, t};

use subspace_lab_intake::{Limits, read_fit};
use subspace_lab_protocol::foreign::Agreement;
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
    let Agreement { n_components, n_compared, orthonormality_error, overlap, variance_error, mean_error } = agreement;
    let small = |error: f64| Number::written(error, format!("{error:.1e}"));
    let fits = t!(cli_check_fits, pca = named(pca), n = n_components, off = small(orthonormality_error));
    let agrees = t!(
        cli_check_agrees,
        n = n_compared,
        overlap = Number::fixed(overlap, 6),
        variance = small(variance_error),
        mean = small(mean_error)
    );
    Ok(format!("{}\n{}\n", fits.words(), agrees.words()))
}
