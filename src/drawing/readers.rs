//! What the link's reader reads right: against the variance kept, and over its epochs.

use subspace_lab_charts::points::{self, Point};
use subspace_lab_charts::{Surface, accuracy};
use subspace_lab_protocol::lane::{AskMaterial, LaneEvent, Part, Reading};
use subspace_lab_protocol::request::Reconstruct;
use subspace_lab_protocol::settings::Matching;
use subspace_lab_protocol::{Event, Extent, Request, Settings};
use subspace_lab_words::{Number, Words, t};

use super::{Chart, Opened};
use crate::driver::Failure;
use crate::reading::{Turn, material, trained};

impl Opened<'_> {
    fn read(&mut self, part: Part, turn: Turn, hear: &mut dyn FnMut(&LaneEvent)) -> Result<Box<Reading>, Failure> {
        let seed = self.settings.seed;
        trained(&self.settings.reader, seed, &material(self.driver, part, seed)?, turn, hear)
    }

    /// How many components a part from the first one on takes; readers have no say in it, nor held-out images.
    fn n_components(&mut self, top: Part) -> Result<u32, Failure> {
        let ask = Reconstruct::of_parts([top, Part::All], Vec::new());
        match self.driver.ask(Request::Reconstruct(ask))? {
            Event::Reconstructed(cut) => Ok(cut.top.n_components),
            _ => Err(Failure::unexpected("Reconstruct")),
        }
    }

    /// The top and the bottom that race.
    pub(super) fn race_parts(&mut self) -> Result<[Part; 2], Failure> {
        let Settings { matching, race_top: top, race_bottom: bottom, .. } = *self.settings;
        let n_top = match matching {
            Matching::Number => self.n_components(Part::Top(Extent::Share(top)))?,
            _ => 0,
        };
        Ok(matching.parts(top, bottom, n_top, self.analysis.rank))
    }

    /// Components of the top that races.
    pub(super) fn n_top(&mut self) -> Result<u32, Failure> {
        let [top, _] = self.race_parts()?;
        self.n_components(top)
    }

    /// Images that a reader is tested on, positions in the set.
    pub(super) fn test_idx(&mut self) -> Result<Vec<u32>, Failure> {
        let ask = AskMaterial::of(Part::All, self.settings.seed);
        match self.driver.ask(Request::Cards(vec![ask]))? {
            Event::Cards(cards) => Ok(cards.into_iter().next().map_or_else(Vec::new, |card| card.test_idx)),
            _ => Err(Failure::unexpected("Cards")),
        }
    }
}

/// The paper's figure; its own curve too if the link has it.
///
/// # Errors
/// The engine's or the lane's own sentence if it refuses.
pub(super) fn against_variance<'a>(it: &mut Opened<'a>) -> Result<Chart<'a>, Failure> {
    let first = it.analysis.explained_variance_ratio.first().copied();
    let mut readings: [Vec<Box<Reading>>; 2] = Default::default();
    let parts = first.map_or_else(Vec::new, accuracy::parts);
    for (place, &part) in parts.iter().enumerate() {
        let turn = Turn { nth: place + 1, n: parts.len() };
        readings[usize::from(matches!(part, Part::Bottom(_)))].push(it.read(part, turn, &mut |_| {})?);
    }
    let n = readings[0].first().map_or(0, |it| it.accuracy.n);
    let reader = readings[0].first().map_or_else(String::new, |it| it.spec.clone());
    let shows = t!(cli_readers_shows, reader = reader, n = Number::count(n)).words();
    let (own, with_paper) = (readings.map(|it| accuracy::points(it.into_iter())), it.settings.paper_curve);
    let draw = move |surface: &Surface| {
        points::draw(surface, &accuracy::against_variance(own.clone(), with_paper, &surface.colors))
    };
    Ok(Chart { shows, draw: Box::new(draw) })
}

/// The race of the link's top and bottom.
///
/// # Errors
/// The engine's or the lane's own sentence if it refuses.
pub(super) fn race<'a>(it: &mut Opened<'a>) -> Result<Chart<'a>, Failure> {
    let (mut n_epochs, mut read) = (None, Vec::new());
    let parts = it.race_parts()?;
    for (place, part) in parts.into_iter().enumerate() {
        let turn = Turn { nth: place + 1, n: parts.len() };
        let mut lane = Vec::<Point>::new();
        let reading = it.read(part, turn, &mut |event| {
            if let LaneEvent::Epoch(epoch) = event {
                n_epochs = Some(epoch.n_epochs);
                lane.push(accuracy::point(f64::from(epoch.n_done), &epoch.accuracy));
            }
        })?;
        if lane.is_empty() {
            lane.push(accuracy::point(1.0, &reading.accuracy));
        }
        read.push((reading, lane));
    }
    let Ok([(top, of_top), (bottom, of_bottom)]) = <[_; 2]>::try_from(read) else {
        return Err(Failure::unexpected("Read"));
    };
    let n_of = |reading: &Reading| Number::count(reading.card.span.n_components());
    let n = Number::count(top.accuracy.n);
    let shows = t!(cli_race_shows, reader = &*top.spec, top = n_of(&top), bottom = n_of(&bottom), n = n).words();
    let (lanes, chance) = ([Some(of_top), Some(of_bottom)], Some(top.card.chance));
    let draw = move |surface: &Surface| {
        points::draw(surface, &accuracy::over_epochs(lanes.clone(), n_epochs, chance, &surface.colors))
    };
    Ok(Chart { shows, draw: Box::new(draw) })
}
