//! States when which component is learned.

use subspace_lab_protocol::Event;
use subspace_lab_protocol::learning::{FIRST_EPOCHS, Timetable};
use subspace_lab_science::{Clock, clock};

use crate::error::EngineError;
use crate::session::Session;

/// Moments of the curve in a decade.
const PER_DECADE: f64 = 12.0;

/// The share that the step speaks of.
const ONE_PERCENT: f64 = 0.01;

pub(crate) fn timetable(session: &Session) -> Result<Event, EngineError> {
    let clock = Clock::new(session.analyzed()?.pca.spectrum());
    let epochs = moments(&clock, PER_DECADE);
    let last = session.analyzed()?.pca.rank().saturating_sub(1);
    Ok(Event::Timetable(Box::new(Timetable {
        end_epochs: clock.end_epochs(),
        learned: clock::LEARNED,
        initial_strength: clock::INITIAL_STRENGTH,
        one_percent_epochs: clock.half_epochs_of_share(ONE_PERCENT),
        last_epochs: clock.half_epochs(last).unwrap_or(1.0),
        explained: epochs.iter().map(|&epochs| clock.explained(epochs)).collect(),
        epochs,
    })))
}

/// Moments from the first to the end, both included, about so many to a decade.
pub(super) fn moments(clock: &Clock, per_decade: f64) -> Vec<f64> {
    let n_decades = (clock.end_epochs() / FIRST_EPOCHS).log10();
    let n_spans = (n_decades * per_decade).ceil().max(1.0);
    (0..=n_spans as usize).map(|i| FIRST_EPOCHS * 10_f64.powf(n_decades * i as f64 / n_spans)).collect()
}
