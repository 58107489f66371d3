//! Has a reader name the pictures while they are learned.

use subspace_lab_protocol::Event;
use subspace_lab_protocol::learning::{ClockReading, Reading};
use subspace_lab_science::{Clock, JointError, ReadingOverTime, Steps, clock};
use subspace_lab_words::{Message, t};

use super::timetable::moments;
use crate::error::EngineError;
use crate::noise_words;
use crate::session::Session;

/// Moments read in a decade, and how many decades get as many.
const PER_DECADE: f64 = 4.0;
const N_DECADES: f64 = 8.0;

pub(crate) async fn read_clock(session: &Session, seed: u64, steps: &mut Steps<'_>) -> Result<Event, EngineError> {
    let analyzed = session.analyzed()?;
    let (set, pca) = (analyzed.given.images()?, &analyzed.pca);
    let times = Clock::new(pca.spectrum());
    let n_decades = times.end_epochs().log10() + 1.0;
    let epochs = moments(&times, PER_DECADE * (N_DECADES / n_decades).min(1.0));
    let absent =
        |absent: Message| Ok(Event::ClockRead(Box::new(ClockReading { seed, reading: None, absent: Some(absent) })));
    if set.labels().is_some() && set.split().n_held_out == 0 {
        return absent(t!(engine_none_held_out_to_read).into());
    }
    let read = match ReadingOverTime::new(pca, set, (&epochs, clock::ROUNDING), seed, steps).await {
        Err(JointError::NoProbe(reason)) => return absent(noise_words::no_probe(&reason)),
        read => read?,
    };
    if read.originals.n == 0 {
        return absent(t!(engine_none_labelled_to_read).into());
    }
    let reading = Reading {
        ridge: read.ridge,
        validation: read.validation,
        n_train: pca.n_samples() as u32,
        n_classes: read.n_classes as u32,
        epochs,
        accuracy: read.accuracies,
        originals: read.originals,
    };
    Ok(Event::ClockRead(Box::new(ClockReading { seed, reading: Some(reading), absent: None })))
}
