//! Readers at work, one lane each, and what they have read: kept by set, reader, part and seed, and shown again at once.

use std::cell::Cell;
use std::collections::HashMap;
use std::sync::Arc;

use crate::reactive::*;
use subspace_lab_exports::accuracy;
use subspace_lab_protocol::lane::{AskMaterial, Epoch, LaneEvent, LaneProgress, LaneRequest, Part, Reading};
use subspace_lab_protocol::perception::{Compare, Comparison};
use subspace_lab_protocol::{Event, Request};
use subspace_lab_words::Message;

use super::lineup::Lineup;
use super::{Perception, Shared};
use crate::browser;
use crate::lane_link;
use crate::later::later;
use crate::one_shot::{News, OneShot, Spoken};
use crate::pace::Pace;

/// What a result is kept under.
pub(super) type Key = String;

pub(super) fn key(set: &str, reader: &str, part: Part, seed: u64) -> Key {
    format!("{set} {reader} {part:?} {seed}")
}

/// A reader on one part, as far as it is.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Run {
    pub(super) is_under_way: bool,
    pub(super) epochs: Vec<Arc<Epoch>>,
    pub(super) reading: Option<Arc<Reading>>,
    /// Why it ended without one.
    pub(super) trouble: Option<Message>,
    /// Tells it from an earlier one under the same key.
    number: u32,
}

/// Both lanes at their ends, and how far they lie apart.
#[derive(Debug, PartialEq)]
pub(super) struct Outcome {
    pub(super) keys: [Key; 2],
    pub(super) lineup: Shared<Lineup>,
    pub(super) reader: String,
    pub(super) readings: [Arc<Reading>; 2],
    pub(super) comparison: Comparison,
}

/// Signals of what runs and ran.
#[derive(Clone, Copy)]
pub(super) struct Runs {
    all: RwSignal<HashMap<Key, Run>>,
    /// How far those under way are. Apart from them: it changes many times a second, and charts and walls do not.
    progress: RwSignal<HashMap<Key, LaneProgress>>,
    /// The same as it was last told; shown at the pace.
    latest: StoredValue<HashMap<Key, LaneProgress>>,
    pace: StoredValue<Pace, LocalStorage>,
    outcomes: RwSignal<Vec<Shared<Outcome>>>,
    /// Workers of those under way.
    workers: StoredValue<Vec<(Key, OneShot)>, LocalStorage>,
    n_started: StoredValue<u32>,
}

impl Runs {
    pub(super) fn new() -> Self {
        Self {
            all: RwSignal::new(HashMap::new()),
            progress: RwSignal::new(HashMap::new()),
            latest: StoredValue::new(HashMap::new()),
            pace: StoredValue::new_local(Pace::default()),
            outcomes: RwSignal::new(Vec::new()),
            workers: StoredValue::new_local(Vec::new()),
            n_started: StoredValue::new(0),
        }
    }

    /// The run under a key, if there is one.
    pub(super) fn get(self, key: &str) -> Option<Run> {
        self.all.with(|all| all.get(key).cloned())
    }

    /// How far a run is, while it is under way.
    pub(super) fn progress(self, key: &str) -> Option<LaneProgress> {
        self.progress.with(|progress| progress.get(key).copied())
    }

    fn forget_progress(self, is_meant: impl Fn(&str) -> bool) {
        self.latest.update_value(|latest| latest.retain(|key, _| !is_meant(key)));
        self.progress.set(self.latest.get_value());
    }

    /// What a finished run has read.
    pub(super) fn reading(self, key: &str) -> Option<Arc<Reading>> {
        self.all.with(|all| all.get(key)?.reading.clone())
    }

    /// All that was read, in the order of their beginning.
    fn readings(self) -> Vec<Arc<Reading>> {
        self.all.with_untracked(|all| {
            let mut runs: Vec<&Run> = all.values().collect();
            runs.sort_by_key(|run| run.number);
            runs.into_iter().filter_map(|run| run.reading.clone()).collect()
        })
    }

    pub(super) fn is_under_way(self, key: &str) -> bool {
        self.all.with(|all| all.get(key).is_some_and(|run| run.is_under_way))
    }

    fn update(self, key: &str, number: u32, update: impl FnOnce(&mut Run)) {
        self.all.update(|all| {
            if let Some(run) = all.get_mut(key).filter(|run| run.number == number) {
                update(run);
            }
        });
    }

    /// Ends these runs, if they are under way; whether one was.
    pub(super) fn cancel(self, is_meant: impl Fn(&str) -> bool) -> bool {
        self.workers.update_value(|workers| workers.retain(|(key, _)| !is_meant(key)));
        let n_before = self.all.with_untracked(HashMap::len);
        let has_some = self.all.with_untracked(|all| all.iter().any(|(key, run)| run.is_under_way && is_meant(key)));
        if has_some {
            self.all.update(|all| all.retain(|key, run| !run.is_under_way || !is_meant(key)));
            self.forget_progress(is_meant);
        }
        self.all.with_untracked(HashMap::len) < n_before
    }

    pub(super) fn cancel_all(self) -> bool {
        self.cancel(|_| true)
    }

    /// Outcomes of the same set and seed: the newest under each other matching, and of each other reader on the same parts.
    pub(super) fn outcomes_beside(self, lineup: &Lineup, reader: &str) -> Vec<Beside> {
        let mut found = Vec::new();
        let mut seen: Vec<String> = Vec::new();
        self.outcomes.with(|outcomes| {
            for it in outcomes.iter().rev() {
                let other = &it.lineup;
                if other.set != lineup.set || other.seed != lineup.seed {
                    continue;
                }
                let (name, beside) = if it.reader == reader && other.matching != lineup.matching {
                    (other.matching.name().to_owned(), Beside::Matching(it.clone()))
                } else if it.reader != reader && other.parts == lineup.parts {
                    (it.reader.clone(), Beside::Reader(it.clone()))
                } else {
                    continue;
                };
                if !seen.contains(&name) {
                    seen.push(name);
                    found.push(beside);
                }
            }
        });
        found
    }
}

/// An outcome to set beside another one.
pub(super) enum Beside {
    /// The same reader, matched by something else.
    Matching(Shared<Outcome>),
    /// Another reader on the same parts.
    Reader(Shared<Outcome>),
}

impl Perception {
    /// Keys of both lanes of the present lineup.
    pub(super) fn lane_keys(self) -> Option<[Key; 2]> {
        let lineup = self.lineups.now.get()?;
        let reader = self.reader();
        Some(lineup.parts.map(|part| key(&lineup.set, &reader, part, lineup.seed)))
    }

    /// The run of a lane of the present lineup.
    pub(super) fn lane_run(self, lane: usize) -> Option<Run> {
        self.runs.get(&self.lane_keys()?[lane])
    }

    /// How far a lane of the present lineup is, while it is at work.
    pub(super) fn lane_progress(self, lane: usize) -> Option<LaneProgress> {
        self.runs.progress(&self.lane_keys()?[lane])
    }

    /// Whether a lane of the present lineup is at work.
    pub(super) fn is_racing(self) -> bool {
        self.lane_keys().is_some_and(|keys| keys.iter().any(|key| self.runs.is_under_way(key)))
    }

    /// The outcome of the present lineup with the reader chosen, once both lanes are at their ends.
    pub(super) fn outcome(self) -> Option<Shared<Outcome>> {
        let keys = self.lane_keys()?;
        self.runs.outcomes.with(|outcomes| outcomes.iter().find(|it| it.keys == keys).cloned())
    }

    /// Hands over all that was read since the page was opened, as a table.
    pub(super) fn save_accuracies(self) {
        let readings = self.runs.readings();
        let text = accuracy::text(readings.iter().map(Arc::as_ref));
        let it = &accuracy::ACCURACY;
        browser::save(&format!("accuracies.{}", it.ending), it.media_type, &text);
    }

    /// Has the reader read a part of the set on screen, unless it has; `None` if it was cancelled or failed.
    pub(super) async fn read(self, set: &str, reader: &str, ask: AskMaterial) -> Option<Arc<Reading>> {
        let runs = self.runs;
        let key = key(set, reader, ask.part, ask.seed);
        if let Some(reading) = runs.all.with_untracked(|all| all.get(&key)?.reading.clone()) {
            return Some(reading);
        }
        if runs.all.with_untracked(|all| all.get(&key).is_some_and(|run| run.is_under_way)) {
            return None;
        }
        runs.n_started.update_value(|n| *n += 1);
        let number = runs.n_started.get_value();
        let run = Run { is_under_way: true, number, ..Run::default() };
        runs.all.update(|all| {
            all.insert(key.clone(), run);
        });
        let end = |reading: Option<Arc<Reading>>, trouble: Option<Message>| {
            runs.update(&key, number, |run| {
                run.is_under_way = false;
                run.reading = reading;
                run.trouble = trouble;
            });
            runs.forget_progress(|it| it == key);
        };
        // Only the set on screen can be read, and it may have changed while the engine was asked.
        let is_on_screen =
            || self.lab.current.with_untracked(|it| it.as_ref().is_some_and(|it| it.summary.fingerprint == set));
        if !is_on_screen() {
            end(None, None);
            return None;
        }
        let answer = self.lab.ask_engine(Request::Material(ask)).await;
        if !is_on_screen() {
            end(None, None);
            return None;
        }
        let material = match answer {
            Ok((Event::Material { .. }, Some(material))) => material,
            Ok(_) => return None,
            Err(sentence) => {
                end(None, sentence);
                return None;
            }
        };
        // Cancelled meanwhile.
        if runs.all.with_untracked(|all| all.get(&key).is_none_or(|run| run.number != number)) {
            return None;
        }
        let (sender, answer) = later();
        let sender = Cell::new(Some(sender));
        let order = LaneRequest::Read { spec: reader.to_owned(), seed: ask.seed };
        let heard_key = key.clone();
        let lane = lane_link::start(&order, Some(&material), move |news| {
            match &news {
                News::Event(LaneEvent::Progress(progress), _) => {
                    runs.latest.update_value(|latest| {
                        latest.insert(heard_key.clone(), *progress);
                    });
                    // Of all lanes at once: one frame instead of one for each.
                    if runs.pace.with_value(Pace::is_due) {
                        runs.progress.set(runs.latest.get_value());
                    }
                }
                News::Event(LaneEvent::Epoch(epoch), _) => {
                    let epoch = Arc::new(epoch.clone());
                    runs.update(&heard_key, number, |run| run.epochs.push(epoch));
                }
                // The last news.
                _ => {
                    if let Some(sender) = sender.take() {
                        sender.send(news);
                    }
                }
            }
        });
        let Some(lane) = lane else {
            end(None, Some(LaneEvent::BLOCKED.into()));
            return None;
        };
        runs.workers.update_value(|workers| workers.push((key.clone(), lane)));
        let answer = answer.await;
        // Nothing, if it was cancelled: its worker is gone, and another one may be at work under its key.
        let answer = answer?;
        runs.workers.update_value(|workers| workers.retain(|(it, _)| *it != key));
        match answer {
            News::Event(LaneEvent::Read(reading), _) => {
                let reading = Arc::from(reading);
                end(Some(Arc::clone(&reading)), None);
                Some(reading)
            }
            News::Event(LaneEvent::Failed(problem), _) => {
                end(None, Some(problem.message));
                None
            }
            News::Event(..) => None,
            News::Ended(sentence) => {
                end(None, Some(sentence.into()));
                None
            }
        }
    }

    /// Starts both lanes of the present lineup.
    pub(super) fn start_race(self) {
        let (lineup, reader) = untrack(|| (self.lineups.now.get(), self.reader()));
        let Some(lineup) = lineup else { return };
        for lane in [0, 1] {
            let (lineup, reader) = (lineup.clone(), reader.clone());
            wasm_bindgen_futures::spawn_local(async move {
                self.read(&lineup.set, &reader, lineup.ask(lane)).await;
            });
        }
    }

    /// Ends the lanes of the present lineup.
    pub(super) fn cancel_race(self) {
        if let Some(keys) = untrack(|| self.lane_keys()) {
            self.runs.cancel(|key| keys.iter().any(|it| it == key));
        }
    }

    /// Has the engine set both lanes against each other as soon as they are at their ends.
    pub(super) fn follow_outcomes(self) {
        let finished = Memo::new(move |_| {
            let keys = self.lane_keys()?;
            let [first, second] = [self.runs.reading(&keys[0])?, self.runs.reading(&keys[1])?];
            Some((keys, [Shared(first), Shared(second)], self.lineups.now.get()?, self.reader()))
        });
        Effect::new(move |_| {
            let Some((keys, readings, lineup, reader)) = finished.get() else { return };
            if self.runs.outcomes.with_untracked(|outcomes| outcomes.iter().any(|it| it.keys == keys)) {
                return;
            }
            wasm_bindgen_futures::spawn_local(async move {
                let [first, second] = &readings;
                let ask = Compare::SameImages { first: is_right(first), second: is_right(second) };
                let Ok((Event::Compared(comparison), _)) = self.lab.ask_engine(Request::Compare(ask)).await else {
                    return;
                };
                let readings = readings.map(|it| it.0);
                let outcome = Outcome { keys, lineup, reader, readings, comparison: *comparison };
                self.runs.outcomes.update(|outcomes| {
                    outcomes.retain(|it| it.keys != outcome.keys);
                    outcomes.push(Shared(Arc::new(outcome)));
                });
            });
        });
    }
}

/// Whether each image was read right.
pub(super) fn is_right(reading: &Reading) -> Vec<bool> {
    reading.predicted.iter().zip(&reading.actual).map(|(predicted, actual)| predicted == actual).collect()
}
