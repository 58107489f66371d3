//! The table of compared noises, its pins, and the report of them.

use leptos::prelude::*;
use subspace_lab_protocol::Request;

use super::state::NoiseLab;

impl NoiseLab {
    /// Puts the noise on screen into the table.
    pub(crate) fn add_row(self) {
        let Some(scores) = self.scores.get_untracked() else { return };
        self.rows.update(|rows| {
            rows.retain(|row| row.full_spec != scores.full_spec);
            rows.push(scores);
        });
    }

    pub(crate) fn remove_row(self, full_spec: &str) {
        self.rows.update(|rows| rows.retain(|row| row.full_spec != full_spec));
        self.pinned.update(|pinned| pinned.retain(|it| it != full_spec));
    }

    /// Pins a noise as A or B, or lets it go; a third takes the place of the first.
    pub(crate) fn toggle_pin(self, full_spec: &str) {
        self.pinned.update(|pinned| {
            let n_before = pinned.len();
            pinned.retain(|it| it != full_spec);
            if pinned.len() == n_before {
                if n_before == 2 {
                    pinned.remove(0);
                }
                pinned.push(full_spec.to_owned());
            }
        });
    }

    /// Has the report of the noises in the table, or of the one on screen, written as the command line writes it.
    pub(crate) fn export_report(self) {
        let mut noises: Vec<String> =
            self.rows.with_untracked(|rows| rows.iter().map(|row| row.full_spec.clone()).collect());
        if noises.is_empty() {
            noises.push(self.lab.settings.now(|settings| settings.noise.clone()));
        }
        self.is_reporting.set(true);
        self.lab.ask(Request::Report { noises });
    }
}
