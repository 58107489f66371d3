//! Maps over masks: which cells they have, and how they are filled one by one in the background.

use std::collections::VecDeque;
use std::sync::Arc;

use crate::reactive::*;
use subspace_lab_protocol::Request;
use subspace_lab_protocol::comparing::{Job, cell_spec};
use subspace_lab_protocol::noise::{CellScores, NoiseScores, NoiseSpec, ScoreNoise};

use super::state::NoiseLab;

/// The cell that a noise is, whether it lies on a map or not.
fn cell_of(full_spec: &str) -> Option<String> {
    let spec = NoiseSpec::read(full_spec);
    let number = |key: &str| spec.value(key).and_then(|it| it.parse::<f64>().ok());
    let is_plain = spec.id == "mask" && number("apart") == Some(0.0) && number("fixed") == Some(0.0);
    is_plain.then(|| Some(cell_spec(number("ratio")?, number("patch")? as u32)))?
}

/// The noises of all maps.
pub(super) fn all_cells() -> Vec<String> {
    Job::ALL.iter().copied().flat_map(Job::specs).collect()
}

/// A job under way.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Running {
    pub(super) job: Job,
    left: VecDeque<String>,
}

impl Running {
    /// Cells done and in all.
    pub(super) fn progress(&self) -> (usize, usize) {
        let all = self.job.specs().len();
        (all - self.left.len(), all)
    }
}

impl NoiseLab {
    /// What is solved already need not be solved again for a map.
    pub(super) fn keep_as_cell(self, scores: &NoiseScores) {
        let Some(spec) = cell_of(&scores.full_spec) else { return };
        let labels = scores.labels.as_ref();
        let cell = CellScores {
            spec: spec.clone(),
            verdict: scores.certificate.verdict,
            change: scores.change.clone(),
            impact_percent: labels.map(|it| it.impact_percent.values.clone()).unwrap_or_default(),
        };
        self.cells.update(|cells| {
            cells.insert(spec, Arc::new(cell));
        });
    }

    /// Cells of a map that are not computed, and the seconds that they are expected to take.
    pub(super) fn cells_left(self, job: Job) -> (usize, Option<f64>) {
        let before: usize = Job::ALL.iter().take_while(|it| **it != job).map(|it| it.specs().len()).sum();
        let is_left: Vec<bool> =
            self.cells.with(|known| job.specs().iter().map(|spec| !known.contains_key(spec)).collect());
        let seconds = self.cell_estimates.with(|all| {
            let of_job = all.get(before..before + is_left.len())?;
            Some(of_job.iter().zip(&is_left).filter(|(_, is_left)| **is_left).map(|(it, _)| it.seconds).sum())
        });
        (is_left.into_iter().filter(|it| *it).count(), seconds)
    }

    /// Fills a map in the background: one cell at a time, so that everything else gets its turn in between.
    pub(super) fn start_job(self, job: Job) {
        self.lab.change(|settings| settings.comparing.job = Some(job));
        self.run(job);
    }

    /// Leaves the rest of the map; the cells that are done stay.
    pub(super) fn cancel_job(self) {
        self.lab.change(|settings| settings.comparing.job = None);
        self.running.set(None);
        self.lab.end(|request| matches!(request, Request::ScoreCell(_)));
    }

    fn run(self, job: Job) {
        if self.running.with_untracked(|it| it.as_ref().is_some_and(|it| it.job == job)) {
            return;
        }
        let is_idle = self.running.with_untracked(Option::is_none);
        self.running.set(Some(Running { job, left: job.specs().into() }));
        if is_idle {
            self.next_cell();
        }
    }

    /// A link may name a map that is filled.
    pub(super) fn follow_job(self) {
        let wanted = Memo::new(move |_| {
            let set = self.lab.current.with(|it| it.as_ref().map(|it| it.summary.name.clone()))?;
            self.is_shown().then(|| Some((self.lab.settings.comparing().job?, set)))?
        });
        Effect::new(move |_| {
            if let Some((job, _)) = wanted.get() {
                self.run(job);
            }
        });
    }

    pub(super) fn next_cell(self) {
        if !self.may_fill.get_value() || self.asked_cell.with_untracked(Option::is_some) {
            return;
        }
        let known = self.cells;
        self.running.update(|running| {
            if let Some(it) = running {
                known.with_untracked(|known| it.left.retain(|spec| !known.contains_key(spec)));
                if it.left.is_empty() {
                    *running = None;
                }
            }
        });
        let next = self.running.with_untracked(|running| running.as_ref()?.left.front().cloned());
        if let Some(spec) = next {
            let seed = self.lab.settings.now(|settings| settings.seed);
            self.asked_cell.set(Some(spec.clone()));
            self.lab.ask(Request::ScoreCell(ScoreNoise { spec, seed }));
        }
    }

    /// Nothing will come of the cell that was asked for, if one was; when the step is there again, it is asked for again.
    pub(super) fn cell_failed(self) {
        if self.asked_cell.with_untracked(Option::is_some) {
            self.asked_cell.set(None);
            self.next_cell();
        }
    }

    /// A cell is known.
    pub(super) fn have_cell(self, scores: CellScores) {
        let scores = Arc::new(scores);
        self.asked_cell.set(None);
        self.cells.update(|cells| {
            cells.insert(scores.spec.clone(), scores.clone());
        });
        self.running.update(|running| {
            if let Some(running) = running
                && running.left.front() == Some(&scores.spec)
            {
                running.left.pop_front();
            }
        });
        self.next_cell();
    }
}
