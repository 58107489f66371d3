//! The table of compared noises: those that the settings name, what is known of them, and the report of them.

use std::sync::Arc;

use crate::reactive::*;
use subspace_lab_protocol::comparing::MOST_COMPARED;
use subspace_lab_protocol::noise::{NoiseScores, ScoreNoise};
use subspace_lab_protocol::{Event, Request};

use super::state::NoiseLab;

impl NoiseLab {
    /// Noises of the table, in the order of adding.
    pub(super) fn compared(self) -> Vec<String> {
        self.lab.settings.comparing().table
    }

    /// What is known of a noise in the table.
    pub(super) fn row(self, spec: &str) -> Option<Arc<NoiseScores>> {
        self.rows.with(|rows| rows.get(spec).cloned())
    }

    /// Whether the noise on screen can be put into the table.
    pub(super) fn can_add_row(self) -> bool {
        !self.is_stale() && self.lab.settings.comparing().table.len() < MOST_COMPARED
    }

    /// Puts the noise on screen into the table.
    pub(super) fn add_row(self) {
        let Some(scores) = self.scores.get_untracked() else { return };
        let spec = scores.full_spec.clone();
        self.rows.update(|rows| drop(rows.insert(spec.clone(), scores)));
        self.lab.change(|settings| settings.comparing.add(spec));
    }

    pub(super) fn remove_row(self, spec: &str) {
        self.lab.change(|settings| settings.comparing.remove(spec));
    }

    pub(super) fn toggle_pin(self, spec: &str) {
        self.lab.change(|settings| settings.comparing.toggle_pin(spec));
    }

    /// Has a noise solved for that was left.
    pub(super) fn take_up_row(self, spec: &str) {
        self.left_rows.update(|left| left.retain(|it| it != spec));
    }

    /// Noises that a link names are solved for one after the other, once what is on screen is there.
    pub(super) fn follow_table(self, may_fill: Memo<bool>) {
        let wanted = Memo::new(move |_| {
            let is_free = may_fill.get() && self.running.with(Option::is_none) && self.asked_row.with(Option::is_none);
            let is_due = |spec: &String| {
                self.rows.with(|rows| !rows.contains_key(spec)) && self.left_rows.with(|left| !left.contains(spec))
            };
            is_free.then(|| self.compared().into_iter().find(is_due))?
        });
        Effect::new(move |_| {
            if let Some(spec) = wanted.get() {
                wasm_bindgen_futures::spawn_local(self.score_row(spec));
            }
        });
    }

    async fn score_row(self, spec: String) {
        let set = || self.lab.current.with_untracked(|it| it.as_ref().map(|it| it.summary.name.clone()));
        let asked_of = set();
        self.asked_row.set(Some(spec.clone()));
        let seed = self.lab.settings.now(|settings| settings.seed);
        let answer = self.lab.ask_engine(Request::ScoreNoise(ScoreNoise { spec: spec.clone(), seed })).await;
        // How far it is was told as of any other solution; its end is told here alone.
        self.solving.set(None);
        self.asked_row.set(None);
        if set() != asked_of {
            return;
        }
        match answer {
            Ok((Event::NoiseScored(scores), _)) => self.rows.update(|rows| drop(rows.insert(spec, Arc::from(scores)))),
            // Broken off for a noise that was chosen: its turn comes again.
            _ if untrack(|| self.is_stale() || !self.is_shown()) => {}
            answer => {
                self.left_rows.update(|left| left.push(spec));
                if let Err(Some(sentence)) = answer {
                    self.lab.notice.set(Some(sentence));
                }
            }
        }
    }

    /// Has the report of the noises in the table, or of the one on screen, written as the command line writes it.
    pub(super) fn export_report(self) {
        let mut noises = untrack(|| self.compared());
        if noises.is_empty() {
            noises.push(self.lab.settings.now(|settings| settings.noise.clone()));
        }
        self.is_reporting.set(true);
        self.lab.ask(Request::Report { noises });
    }
}
