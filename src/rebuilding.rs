//! `subspace-lab rebuild`: what a small autoencoder has learned of the components after each epoch, as a table.

use std::fmt::Write as _;
use std::path::Path;
use subspace_lab_words::{Number, Words, t};

use subspace_lab_lane::Lane;
use subspace_lab_protocol::lane::{LaneEvent, LaneRequest, MAX_TEST, MAX_TRAIN};
use subspace_lab_protocol::rebuilding::{AskRebuilding, Begun, RebuiltEpoch};
use subspace_lab_protocol::{Event, Request};

use crate::driver::{Driver, Failure};
use crate::help::wrapped;
use crate::input::Wishes;
use crate::reading::carry_out;

/// Components of the table: each four times the one before.
const COMPONENTS: [usize; 6] = [1, 4, 16, 64, 256, 1024];

/// Epochs of the table: these, and every tenth.
const EPOCHS: [u32; 4] = [0, 1, 2, 5];

/// Values of a code if nothing is said.
pub(crate) const N_CODE: u32 = 64;

/// What is to be trained on what.
pub(crate) struct RebuildOrder {
    pub(crate) spec: String,
    pub(crate) noise: String,
    /// Values of its code, those of the spec.
    pub(crate) n_code: u32,
    pub(crate) seed: u64,
}

/// Trains an autoencoder on all components; one line for each epoch.
///
/// # Errors
/// The engine's or the lane's own sentence if it refuses.
pub(crate) fn rebuild(input: &Path, wishes: &Wishes, order: RebuildOrder) -> Result<String, Failure> {
    let (mut driver, set, analysis) = crate::open(input, wishes, false)?;
    let material = material(&mut driver, &order).map_err(|it| it.about(input))?;
    let RebuildOrder { spec, seed, .. } = order;
    let mut training = Training::begin(spec, seed, &material)?;
    let begun = &training.begun;
    let columns: Vec<usize> = COMPONENTS.into_iter().filter(|&k| k <= analysis.rank as usize).collect();
    let title = t!(cli_rebuild_title, title = &set.title, seed = seed, n_train = begun.n_train, n_test = begun.n_test);
    let mut text = title.words() + "\n" + &crate::summary::plan(&set);
    // Writing to a string cannot fail.
    let _ = write_head(&mut text, begun, &columns);
    loop {
        let Training { begun, state, .. } = &training;
        if EPOCHS.contains(&state.n_done) || state.n_done.is_multiple_of(10) || state.n_done == begun.n_epochs {
            let _ = write_row(&mut text, state, &columns);
        }
        if !training.go_on()? {
            break;
        }
    }
    let _ = write_foot(&mut text, &training.begun, &training.state);
    Ok(text)
}

/// What an autoencoder learns from: images of what the driver has analysed.
///
/// # Errors
/// The engine's own sentence if it refuses.
pub(crate) fn material(driver: &mut Driver, order: &RebuildOrder) -> Result<Vec<u8>, Failure> {
    let RebuildOrder { noise, n_code, seed, .. } = order;
    let ask =
        AskRebuilding { noise: noise.clone(), n_code: *n_code, max_train: MAX_TRAIN, max_test: MAX_TEST, seed: *seed };
    match driver.ask(Request::RebuildingMaterial(ask))? {
        Event::Material { bytes, .. } => Ok(bytes),
        _ => Err(Failure::unexpected("RebuildingMaterial")),
    }
}

/// An autoencoder under way.
pub(crate) struct Training {
    lane: Lane,
    /// What it is.
    pub(crate) begun: Begun,
    /// Where it is.
    pub(crate) state: RebuiltEpoch,
}

impl Training {
    /// Makes an autoencoder for this material.
    ///
    /// # Errors
    /// The lane's own sentence if it refuses.
    pub(crate) fn begin(spec: String, seed: u64, material: &[u8]) -> Result<Self, Failure> {
        let (mut lane, mut begun) = (Lane::default(), None);
        let state = next(&mut lane, LaneRequest::Rebuild { spec, seed }, material, &mut begun)?;
        let begun = begun.ok_or_else(|| Failure::unexpected("Rebuild"))?;
        Ok(Self { lane, begun, state })
    }

    /// Trains it for an epoch; false if it had all of them.
    ///
    /// # Errors
    /// The lane's own sentence if it refuses.
    pub(crate) fn go_on(&mut self) -> Result<bool, Failure> {
        let is_due = self.state.n_done < self.begun.n_epochs;
        if is_due {
            self.state = next(&mut self.lane, LaneRequest::NextEpoch, &[], &mut None)?;
        }
        Ok(is_due)
    }
}

fn next(
    lane: &mut Lane,
    request: LaneRequest,
    material: &[u8],
    begun: &mut Option<Begun>,
) -> Result<RebuiltEpoch, Failure> {
    let last = carry_out(lane, request, material, None, &mut |event| {
        if let LaneEvent::Begun(it) = event {
            *begun = Some((**it).clone());
        }
    })?;
    let LaneEvent::Rebuilt(state) = last else { return Err(Failure::unexpected("Rebuild")) };
    Ok(*state)
}

fn write_head(text: &mut String, begun: &Begun, columns: &[usize]) -> std::fmt::Result {
    if !begun.noise.is_empty() {
        writeln!(text, "{}", t!(cli_rebuild_noise, noise = &begun.noise).words())?;
    }
    if let Some(overlap) = begun.closed_form_with_pca {
        writeln!(text, "{}", t!(cli_rebuild_overlap, overlap = Number::fixed(overlap, 3)).words())?;
    }
    if let Some(absent) = &begun.absent {
        writeln!(text, "{}", absent.words())?;
    }
    let width = 8 * columns.len();
    let [epoch, left, slope] = [t!(cli_column_epoch), t!(cli_column_left), t!(cli_column_slope)].map(|it| it.words());
    writeln!(text, "\n{epoch:<7}{left:<27}{slope:<width$}  {}", t!(cli_column_overlap).words())?;
    let [trained, tested] = [t!(cli_column_trained_on), t!(cli_column_tested_on)].map(|it| it.words());
    write!(text, "{:7}{trained:<12}{tested:<10}", "")?;
    columns.iter().try_for_each(|k| write!(text, "{k:>8}"))?;
    let [closed_form, accuracy] = [t!(cli_column_closed_form), t!(cli_column_accuracy)].map(|it| it.words());
    writeln!(text, "{:>8}{closed_form:>12}   {accuracy}", "PCA")
}

fn write_row(text: &mut String, state: &RebuiltEpoch, columns: &[usize]) -> std::fmt::Result {
    let percent = |share: Option<f64>| share.map_or("-".to_owned(), |share| format!("{:.1}", 100.0 * share));
    let overlap = |overlap: Option<f64>| overlap.map_or("-".to_owned(), |overlap| format!("{overlap:.3}"));
    write!(text, "{:>5}{:>12}{:>11} ", state.n_done, percent(state.unexplained), percent(state.test_unexplained))?;
    for &k in columns {
        match state.slope_near(k) {
            None => write!(text, "{:>8}", "-")?,
            Some(slope) => write!(text, "{slope:>8.2}")?,
        }
    }
    write!(text, "{:>8}{:>12}", overlap(state.overlap_with_pca), overlap(state.overlap_with_closed_form))?;
    match state.code_accuracy {
        Some(it) => writeln!(text, "   {:.1} +- {:.1}", 100.0 * it.share, 100.0 * it.standard_error),
        None => writeln!(text, "   -"),
    }
}

fn write_foot(text: &mut String, begun: &Begun, state: &RebuiltEpoch) -> std::fmt::Result {
    text.push('\n');
    wrapped(text, 0, &t!(cli_rebuild_foot).words());
    let learned = t!(cli_rebuild_fingerprint, spec = &begun.spec, fingerprint = &state.fingerprint);
    writeln!(text, "{}", learned.words())
}
