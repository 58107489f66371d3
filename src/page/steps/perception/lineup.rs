//! What the two lanes are to read, as the settings and the set on screen have it: asked of the engine, which alone knows where in
//! the spectrum a share ends.

use crate::reactive::*;
use subspace_lab_protocol::event::{Estimate, Reconstructed};
use subspace_lab_protocol::lane::{AskMaterial, LaneEvent, LaneRequest, MaterialCard, Part};
use subspace_lab_protocol::request::{Layer, Reconstruct};
use subspace_lab_protocol::settings::Matching;
use subspace_lab_protocol::{Event, Extent, Request};
use subspace_lab_words::Message;

use super::words;
use super::{Perception, Shared};
use crate::lane_link;

/// Pictures on a wall, at most.
pub(super) const N_ON_WALL: usize = 60;

/// Two parts of one set's spectrum, with what the engine says of them.
#[derive(Debug, PartialEq)]
pub(super) struct Lineup {
    /// Fingerprint of the set.
    pub(super) set: String,
    pub(super) matching: Matching,
    pub(super) parts: [Part; 2],
    /// Of the set.
    rank: u32,
    pub(super) cards: [MaterialCard; 2],
    pub(super) seed: u64,
    /// Positions on the wall within the images tested on.
    pub(super) on_wall: Vec<usize>,
}

impl Lineup {
    /// What both are called.
    pub(super) fn names(&self) -> [String; 2] {
        self.parts.map(|part| words::part(part, self.rank))
    }

    /// What is asked for a lane.
    pub(super) fn ask(&self, lane: usize) -> AskMaterial {
        AskMaterial::of(self.parts[lane], self.seed)
    }
}

/// Signals of what is lined up.
#[derive(Clone, Copy)]
pub(super) struct Lineups {
    pub(super) now: RwSignal<Option<Shared<Lineup>>>,
    /// What both lanes are expected to take with the reader chosen.
    pub(super) estimates: RwSignal<Vec<Estimate>>,
    /// Wall pictures as they are, and of both parts.
    pub(super) pictures: RwSignal<Option<Shared<Reconstructed>>>,
    /// Counts the questions: an answer to an old one is dropped.
    n_asked: StoredValue<u32>,
}

impl Lineups {
    pub(super) fn new() -> Self {
        Self {
            now: RwSignal::new(None),
            estimates: RwSignal::new(Vec::new()),
            pictures: RwSignal::new(None),
            n_asked: StoredValue::new(0),
        }
    }

    fn next_number(self) -> u32 {
        self.n_asked.update_value(|n| *n += 1);
        self.n_asked.get_value()
    }
}

/// What decides a lineup.
#[derive(Debug, Clone, PartialEq)]
struct Wanted {
    set: String,
    name: String,
    matching: Matching,
    top: f64,
    bottom: f64,
    seed: u64,
    rank: u32,
}

impl Perception {
    /// Lines up anew whenever what decides it changes while the step is on screen.
    pub(super) fn follow_lineup(self) {
        let lab = self.lab;
        let wanted = Memo::new(move |_| {
            if !self.is_shown() {
                return None;
            }
            let (set, name, rank) = lab.current.with(|current| {
                let it = current.as_ref()?;
                Some((it.summary.fingerprint.clone(), it.summary.name.clone(), it.analysis.rank))
            })?;
            let it = lab.settings;
            let (top, bottom) = (it.race_top(), it.race_bottom());
            Some(Wanted { set, name, matching: it.matching(), top, bottom, seed: it.seed(), rank })
        });
        Effect::new(move |before: Option<Option<Wanted>>| {
            let wanted = wanted.get();
            let is_new = before.flatten() != wanted;
            if let Some(wanted) = wanted.clone().filter(|_| is_new) {
                wasm_bindgen_futures::spawn_local(self.line_up(wanted));
            }
            wanted
        });
        let priced = Memo::new(move |_| Some((self.lineups.now.get()?, self.reader())));
        Effect::new(move |_| {
            if let Some((lineup, reader)) = priced.get().filter(|_| !self.readers.with(Vec::is_empty)) {
                wasm_bindgen_futures::spawn_local(self.estimate(lineup, reader));
            }
        });
    }

    async fn line_up(self, wanted: Wanted) {
        let number = self.lineups.next_number();
        let is_stale = move || self.lineups.n_asked.get_value() != number;
        let found = self.cards(&wanted).await;
        if is_stale() {
            return;
        }
        let (parts, cards) = match found {
            Ok(found) => found,
            Err(sentence) => {
                self.lineups.now.set(None);
                self.lineups.pictures.set(None);
                self.trouble.set(sentence.or_else(|| self.not_fetched.get_value()));
                return;
            }
        };
        let n_test = cards[0].test_idx.len();
        let n_shown = n_test.min(N_ON_WALL);
        let on_wall = (0..n_shown).map(|place| place * n_test / n_shown).collect();
        let Wanted { set, matching, seed, rank, .. } = wanted;
        let lineup = Shared(std::sync::Arc::new(Lineup { set, matching, parts, rank, cards, seed, on_wall }));
        // Without readers nothing can be read, whatever is lined up.
        self.trouble.set(self.not_fetched.get_value());
        if self.lineups.now.get_untracked().as_deref() == Some(&*lineup) {
            return;
        }
        self.lineups.pictures.set(None);
        self.lineups.now.set(Some(lineup.clone()));
        let image_idx = lineup.on_wall.iter().filter_map(|&it| lineup.cards[0].test_idx.get(it).copied()).collect();
        let pictures = self.lab.ask_engine(Request::Reconstruct(Reconstruct::of_parts(lineup.parts, image_idx))).await;
        if let (Ok((Event::Reconstructed(pictures), _)), false) = (pictures, is_stale()) {
            self.lineups.pictures.set(Some(Shared(std::sync::Arc::from(pictures))));
        }
    }

    /// Both parts, with what the engine says of them.
    async fn cards(self, wanted: &Wanted) -> Result<([Part; 2], [MaterialCard; 2]), Option<Message>> {
        let of = async |parts: &[Part]| {
            let asks = parts.iter().map(|&part| AskMaterial::of(part, wanted.seed)).collect();
            match self.lab.ask_engine(Request::Cards(asks)).await? {
                (Event::Cards(cards), _) => Ok(cards),
                _ => Err(None),
            }
        };
        let Wanted { matching, top, bottom, rank, .. } = *wanted;
        let n_top = match matching {
            Matching::Number => {
                let of_top = of(&[Part::Top(Extent::Share(top))]).await?;
                of_top.first().map_or(0, |card| card.span.n_components())
            }
            _ => 0,
        };
        let parts = matching.parts(top, bottom, n_top, rank);
        let cards = of(&parts).await?;
        <[MaterialCard; 2]>::try_from(cards).map(|cards| (parts, cards)).map_err(|_| None)
    }

    async fn estimate(self, lineup: Shared<Lineup>, reader: String) {
        self.lineups.estimates.set(Vec::new());
        let mut estimates = Vec::new();
        for card in &lineup.cards {
            let question = LaneRequest::Estimate { specs: vec![reader.clone()], card: card.clone() };
            match lane_link::ask(&question).await {
                Ok(LaneEvent::Estimated(found)) => estimates.extend(found),
                // Without one the race can be started all the same.
                _ => return,
            }
        }
        let is_still_meant = untrack(|| self.lineups.now.get().as_ref() == Some(&lineup) && self.reader() == reader);
        if is_still_meant {
            self.lineups.estimates.set(estimates);
        }
    }
}

/// Images as they are and as both lanes read them.
/// The layer that shows what a lane reads.
pub(super) fn lane_layer(lane: usize) -> Layer {
    if lane == 0 { Layer::Top } else { Layer::Bottom }
}
