//! `subspace-lab rebuild`: what a small autoencoder has learned of the components after each epoch, as a table.

use std::fmt::Write as _;
use std::path::Path;

use subspace_lab_protocol::lane::{AskMaterial, LaneEvent, LaneRequest, Part, Purpose, RebuiltEpoch};
use subspace_lab_protocol::{Event, Request};

use crate::driver::Failure;
use crate::input::Wishes;
use crate::reading::{MAX_TEST, MAX_TRAIN, lane};

/// Components of the table: each four times the one before.
const COMPONENTS: [usize; 6] = [1, 4, 16, 64, 256, 1024];

/// Epochs of the table: these, and every tenth.
const EPOCHS: [u32; 4] = [0, 1, 2, 5];

/// Neighbouring components whose slopes are averaged, as a share of their place.
const NEIGHBOURHOOD: usize = 8;

/// Trains an autoencoder on all components; one line for each epoch.
///
/// # Errors
/// The engine's or the lane's own sentence if it refuses.
pub(crate) fn rebuild(input: &Path, wishes: &Wishes, spec: String, seed: u64) -> Result<String, Failure> {
    let (mut driver, set, analysis) = crate::open(input, wishes, false)?;
    let ask =
        AskMaterial { part: Part::All, max_train: MAX_TRAIN, max_test: MAX_TEST, seed, purpose: Purpose::Rebuilding };
    let Event::Material { card, bytes } = driver.ask(Request::Material(ask)).map_err(|it| it.about(input))? else {
        return Err(Failure::unexpected("hand out images"));
    };
    let columns: Vec<usize> = COMPONENTS.into_iter().filter(|&k| k <= analysis.rank as usize).collect();
    let mut text = format!(
        "{}, seed {seed}: {} images to train on, {} to test on\n\n\
         epoch  left of the variance, %    slope along component\n       trained on  tested on ",
        set.title, card.n_train, card.n_test
    );
    // Writing to a string cannot fail.
    columns.iter().for_each(|k| {
        let _ = write!(text, "{k:>8}");
    });
    text.push_str("   accuracy of codes, %\n");
    let request = LaneRequest::Rebuild { spec, seed };
    let last = lane(request, &bytes, &mut |event| {
        if let LaneEvent::Rebuilt(state) = event
            && (EPOCHS.contains(&state.n_done) || state.n_done.is_multiple_of(10) || state.n_done == state.n_epochs)
        {
            let _ = write_row(&mut text, state, &columns);
        }
    })?;
    let LaneEvent::RebuildingDone { spec, fingerprint } = last else { return Err(Failure::unexpected("rebuild")) };
    let _ = write!(
        text,
        "\nA slope is that of rebuilt scores on scores of the images tested on, averaged over components that are neighbours; 1 is learned,\n\
         0 is not, - is where its standard error is above 0.25, or where there are no labels of 2 to 1,000 classes. \n{spec}; fingerprint of the weights: {fingerprint}.\n"
    );
    Ok(text)
}

fn write_row(text: &mut String, state: &RebuiltEpoch, columns: &[usize]) -> std::fmt::Result {
    let percent = |share: Option<f64>| share.map_or("-".to_owned(), |share| format!("{:.1}", 100.0 * share));
    write!(text, "{:>5}{:>12}{:>11} ", state.n_done, percent(state.unexplained), percent(state.test_unexplained))?;
    for &k in columns {
        let beside = k / NEIGHBOURHOOD;
        let slopes = &state.slopes[k - 1 - beside.min(k - 1)..(k + beside).min(state.slopes.len())];
        let known: Vec<f32> = slopes.iter().copied().flatten().collect();
        match known.len() {
            0 => write!(text, "{:>8}", "-")?,
            n => write!(text, "{:>8.2}", known.iter().sum::<f32>() / n as f32)?,
        }
    }
    match state.code_accuracy {
        Some(it) => writeln!(text, "   {:.1} +- {:.1}", 100.0 * it.share, 100.0 * it.standard_error),
        None => writeln!(text, "   -"),
    }
}
