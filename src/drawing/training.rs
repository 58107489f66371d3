//! What is learned when: the clock, encoders of every weight, and autoencoders.

use subspace_lab_charts::axis::Axis;
use subspace_lab_charts::filling::{self, Filling};
use subspace_lab_charts::{Surface, numbers, training, xy};
use subspace_lab_protocol::learning::{ClockPictures, DrawClock};
use subspace_lab_protocol::rebuilding::{Begun, RebuiltEpoch};
use subspace_lab_protocol::{Event, Request};
use subspace_lab_words::{Number, Words, t};

use super::{Chart, Opened};
use crate::driver::Failure;
use crate::rebuilding::{RebuildOrder, Training, material};

impl<'a> Opened<'a> {
    /// These images at the link's moment.
    pub(super) fn clock(&mut self, image_idx: Vec<u32>) -> Result<Box<ClockPictures>, Failure> {
        let ask = DrawClock { epochs: self.settings.learning.epochs, image_idx };
        match self.driver.ask(Request::DrawClock(ask))? {
            Event::ClockDrawn(pictures) => Ok(pictures),
            _ => Err(Failure::unexpected("DrawClock")),
        }
    }

    /// The link's autoencoder, trained to its end.
    pub(super) fn autoencoder(&mut self) -> Result<(Begun, Vec<RebuiltEpoch>), Failure> {
        let (it, seed) = (&self.settings.learning, self.settings.seed);
        let noise = if it.is_noised { self.settings.noise.clone() } else { "none".to_owned() };
        let order = RebuildOrder { spec: it.autoencoder(), noise, n_code: it.n_code, seed };
        let material = material(self.driver, &order)?;
        let mut training = Training::begin(order.spec, seed, &material)?;
        let mut epochs = vec![training.state.clone()];
        while training.go_on()? {
            epochs.push(training.state.clone());
        }
        Ok((training.begun, epochs))
    }

    /// The spectrum, filled.
    fn filled(&self, shows: String, strengths: Vec<f32>) -> Chart<'a> {
        let analysis = self.analysis;
        let draw = move |surface: &Surface| {
            let axis = Axis { rank: analysis.rank, logarithmic: true };
            let ratio = &analysis.explained_variance_ratio;
            filling::draw(surface, &Filling { axis, ratio, strengths: &strengths })
        };
        Chart { shows, draw: Box::new(draw) }
    }
}

/// Variance learned over time, with images read where there are labels.
///
/// # Errors
/// The engine's own sentence if it refuses.
pub(super) fn clock<'a>(it: &mut Opened<'a>) -> Result<Chart<'a>, Failure> {
    let Event::Timetable(timetable) = it.driver.ask(Request::Timetable)? else {
        return Err(Failure::unexpected("Timetable"));
    };
    let Event::ClockRead(read) = it.driver.ask(Request::ReadClock { seed: it.settings.seed })? else {
        return Err(Failure::unexpected("ReadClock"));
    };
    let epochs = it.settings.learning.epochs;
    // Nothing that was not read is said to be shown.
    let what = if read.reading.is_some() { t!(cli_learned_and_read) } else { t!(cli_learned) };
    let shows = if epochs <= timetable.end_epochs {
        t!(cli_clock_shows, what = what, epochs = numbers::epochs(epochs))
    } else {
        t!(cli_clock_is_over, what = what, epochs = numbers::epochs(epochs))
    };
    let shows = read.absent.iter().fold(shows, |shows, absent| shows.then(absent.clone())).words();
    let draw = move |surface: &Surface| {
        xy::draw(surface, &training::over_time(&timetable, read.reading.as_ref(), epochs, &surface.colors))
    };
    Ok(Chart { shows, draw: Box::new(draw) })
}

/// How much of each component is learned at the link's moment.
///
/// # Errors
/// The engine's own sentence if it refuses.
pub(super) fn learned<'a>(it: &mut Opened<'a>) -> Result<Chart<'a>, Failure> {
    let pictures = it.clock(Vec::new())?;
    let shows =
        t!(cli_learned_shows, epochs = numbers::epochs(pictures.epochs), n = Number::count(pictures.n_learned)).words();
    Ok(it.filled(shows, pictures.strengths))
}

/// What is read against what is lost, with the link's weight marked.
///
/// # Errors
/// The engine's own sentence if it refuses; why there are no encoders.
pub(super) fn joint<'a>(it: &mut Opened<'a>) -> Result<Chart<'a>, Failure> {
    let Event::JointScored(scores) =
        it.driver.ask(Request::ScoreJoint(it.settings.learning.ask_joint(it.analysis.rank)))?
    else {
        return Err(Failure::unexpected("ScoreJoint"));
    };
    if let Some(absent) = scores.absent {
        return Err(Failure::Input(absent));
    }
    let weight = it.settings.learning.weight;
    let k = Number::count(scores.ask.n_components);
    let shows = t!(cli_joint_shows, k = k, weight = weight.name()).words();
    let draw = move |surface: &Surface| {
        let curves = training::read_against_lost(&scores, weight, &surface.colors);
        curves.map_or(Ok(()), |it| xy::draw(surface, &it))
    };
    Ok(Chart { shows, draw: Box::new(draw) })
}

/// The link's autoencoder over its epochs.
///
/// # Errors
/// The engine's or the lane's own sentence if it refuses.
pub(super) fn rebuilt<'a>(it: &mut Opened<'a>) -> Result<Chart<'a>, Failure> {
    let (begun, epochs) = it.autoencoder()?;
    let shows = t!(cli_rebuilt_shows, spec = &*begun.spec, n = Number::count(begun.n_test)).words();
    let draw = move |surface: &Surface| {
        xy::draw(surface, &training::over_epochs(Some(&begun), &epochs, begun.n_epochs, None, &surface.colors))
    };
    Ok(Chart { shows, draw: Box::new(draw) })
}

/// How much of each component it brings back at its end.
///
/// # Errors
/// The engine's or the lane's own sentence if it refuses.
pub(super) fn slopes<'a>(it: &mut Opened<'a>) -> Result<Chart<'a>, Failure> {
    let (begun, epochs) = it.autoencoder()?;
    let last = epochs.last().ok_or_else(|| Failure::unexpected("NextEpoch"))?;
    let epochs = numbers::epochs(f64::from(last.n_done));
    let shows = t!(cli_slopes_shows, spec = &*begun.spec, epochs = epochs).words();
    Ok(it.filled(shows, training::strengths(&last.slopes)))
}
