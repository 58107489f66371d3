//! What the Noise step knows and does: kinds of noise, scores, pictures, the map that fills cell by cell, and the table.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use leptos::prelude::*;
use subspace_lab_protocol::event::{Problem, ProblemKind, Progress, Stage};
use subspace_lab_protocol::noise::{
    CellScores, DrawNoise, NoiseInfo, NoisePictures, NoiseScores, NoiseSpec, ScoreNoise,
};
use subspace_lab_protocol::settings::View;
use subspace_lab_protocol::{Event, Request, Settings};

use super::Lab;
use crate::browser;

/// The set that shows best what a mask can do; opened with the step unless the visitor has chosen one.
const SET_FOR_NOISE: &str = "satellite";

/// Images on the stage.
const N_IMAGES: usize = 8;

/// Ratios and patches of the map.
pub(crate) const MAP_RATIOS: [f64; 4] = [0.25, 0.5, 0.75, 0.9];
pub(crate) const MAP_PATCHES: [u32; 4] = [1, 2, 4, 8];

/// Those of the paper's figure.
pub(crate) const PAPER_RATIOS: [f64; 10] = [0.0, 0.11, 0.22, 0.33, 0.44, 0.55, 0.66, 0.77, 0.88, 0.99];
pub(crate) const PAPER_PATCHES: [u32; 3] = [1, 2, 4];

/// A mask as one cell of a map.
pub(crate) fn cell_spec(ratio: f64, patch: u32) -> String {
    format!("mask:ratio={ratio},patch={patch}")
}

/// Cells that are computed one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Job {
    Map,
    PaperGrid,
}

impl Job {
    /// The noises of its cells.
    pub(crate) fn specs(self) -> Vec<String> {
        let (ratios, patches): (&[f64], &[u32]) = match self {
            Self::Map => (&MAP_RATIOS, &MAP_PATCHES),
            Self::PaperGrid => (&PAPER_RATIOS, &PAPER_PATCHES),
        };
        patches.iter().flat_map(|&patch| ratios.iter().map(move |&ratio| cell_spec(ratio, patch))).collect()
    }
}

/// A job under way.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Running {
    pub(crate) job: Job,
    left: VecDeque<String>,
}

impl Running {
    /// Cells done and in all.
    pub(crate) fn progress(&self) -> (usize, usize) {
        let all = self.job.specs().len();
        (all - self.left.len(), all)
    }
}

/// Signals of the step.
#[derive(Clone, Copy)]
pub(crate) struct NoiseLab {
    pub(crate) kinds: RwSignal<Vec<NoiseInfo>>,
    pub(crate) scores: RwSignal<Option<Arc<NoiseScores>>>,
    pub(crate) pictures: RwSignal<Option<Arc<NoisePictures>>>,
    /// By spec.
    pub(crate) cells: RwSignal<HashMap<String, Arc<CellScores>>>,
    pub(crate) running: RwSignal<Option<Running>>,
    /// How far the solution for a noise has come.
    pub(crate) solving: RwSignal<Option<Progress>>,
    /// The table, in the order of adding.
    pub(crate) rows: RwSignal<Vec<Arc<NoiseScores>>>,
    /// Up to two of its noises, written out, that the curves show too.
    pub(crate) pinned: RwSignal<Vec<String>>,
    /// Number of the sample shown.
    pub(crate) draw: RwSignal<u32>,
    pub(crate) is_playing: RwSignal<bool>,
    /// Whether link or visitor have named a set.
    is_set_chosen: RwSignal<bool>,
}

impl NoiseLab {
    pub(super) fn new() -> Self {
        Self {
            kinds: RwSignal::new(Vec::new()),
            scores: RwSignal::new(None),
            pictures: RwSignal::new(None),
            cells: RwSignal::new(HashMap::new()),
            running: RwSignal::new(None),
            solving: RwSignal::new(None),
            rows: RwSignal::new(Vec::new()),
            pinned: RwSignal::new(Vec::new()),
            draw: RwSignal::new(0),
            is_playing: RwSignal::new(!browser::prefers_reduced_motion()),
            is_set_chosen: RwSignal::new(browser::hash().contains("set=")),
        }
    }

    /// The step begins on the set that shows something, unless one was asked for.
    pub(super) fn choose_set(self, settings: &mut Settings) {
        if settings.set != Settings::new(0).set {
            self.is_set_chosen.set(true);
        }
        if settings.view == View::Noise && !self.is_set_chosen.get_untracked() {
            settings.open_set(SET_FOR_NOISE.to_owned());
            self.is_set_chosen.set(true);
        }
    }

    /// Forgets what belongs to another set.
    pub(super) fn clear(self) {
        self.scores.set(None);
        self.pictures.set(None);
        self.cells.update(HashMap::clear);
        self.running.set(None);
        self.solving.set(None);
        self.rows.update(Vec::clear);
        self.pinned.update(Vec::clear);
    }

    pub(super) fn stop(self) {
        self.running.set(None);
        self.solving.set(None);
    }
}

impl Lab {
    /// Turns to a step.
    pub(crate) fn show(self, view: View) {
        self.change(|settings| {
            settings.view = view;
            self.noise.choose_set(settings);
        });
    }

    /// Changes the noise on screen.
    pub(crate) fn set_noise(self, spec: String) {
        self.change(|settings| settings.noise = spec);
    }

    /// The noise on screen, taken apart.
    pub(crate) fn noise_spec(self) -> NoiseSpec {
        self.settings.with(|settings| NoiseSpec::read(&settings.noise))
    }

    /// What the noise on screen takes, once the engine has told.
    pub(crate) fn noise_kind(self) -> Option<NoiseInfo> {
        let id = self.noise_spec().id;
        self.noise.kinds.with(|kinds| kinds.iter().find(|kind| kind.id == id).cloned())
    }

    /// K at which noises are judged.
    pub(crate) fn noise_components(self) -> u32 {
        self.settings.with(|settings| settings.noise_components).clamp(1, self.rank().max(1))
    }

    /// Whether the scores shown are those of another noise than the one chosen.
    pub(crate) fn is_noise_stale(self) -> bool {
        let wanted = self.settings.with(|settings| (settings.noise.clone(), settings.seed));
        self.noise.scores.with(|scores| scores.as_ref().is_none_or(|it| (it.spec.clone(), it.seed) != wanted))
    }

    /// Another sample on the stage.
    pub(crate) fn draw_again(self) {
        self.noise.draw.update(|draw| *draw = draw.wrapping_add(1));
    }

    /// Whether the newest sample asked for is on the stage.
    pub(crate) fn is_draw_shown(self) -> bool {
        let draw = self.noise.draw.get_untracked();
        self.noise.pictures.with_untracked(|pictures| pictures.as_ref().is_some_and(|it| it.draw == draw))
    }

    pub(super) fn follow_noise(self) {
        let is_shown = move || self.settings.with(|settings| settings.view == View::Noise);
        self.ask_whenever_changed(move || is_shown().then_some(Request::Noises));
        self.ask_whenever_changed(move || {
            is_shown().then(|| {
                let settings = self.settings.get();
                Request::DrawNoise(DrawNoise {
                    spec: settings.noise.clone(),
                    seed: settings.seed,
                    draw: self.noise.draw.get(),
                    image_idx: self.stage_images().into_iter().take(N_IMAGES).collect(),
                    n_components: self.noise_components(),
                })
            })
        });
        self.ask_whenever_changed(move || {
            is_shown().then(|| {
                let (spec, seed) = self.settings.with(|settings| (settings.noise.clone(), settings.seed));
                Request::ScoreNoise(ScoreNoise { spec, seed })
            })
        });
    }

    pub(super) fn hear_noise(self, event: Event) {
        if event.is_final() {
            self.noise.solving.set(None);
        }
        match event {
            Event::Progress(progress) if progress.stage == Stage::Denoiser => self.noise.solving.set(Some(progress)),
            Event::Noises(kinds) => {
                self.noise.kinds.set(kinds);
                self.keep_noise_known();
            }
            Event::NoiseScored(scores) => self.noise.scores.set(Some(Arc::new(*scores))),
            Event::NoiseDrawn(pictures) => self.noise.pictures.set(Some(Arc::new(*pictures))),
            Event::CellScored(scores) => {
                let scores = Arc::new(*scores);
                self.noise.cells.update(|cells| {
                    cells.insert(scores.spec.clone(), scores.clone());
                });
                self.noise.running.update(|running| {
                    if let Some(running) = running
                        && running.left.front() == Some(&scores.spec)
                    {
                        running.left.pop_front();
                    }
                });
                self.next_cell();
            }
            Event::Report(text) => browser::save("report.json", "application/json", &text),
            _ => {}
        }
    }

    /// A link may name a kind that there is not: then the noise is the default one.
    fn keep_noise_known(self) {
        let id = untrack(|| self.noise_spec()).id;
        if self.noise.kinds.with_untracked(|kinds| kinds.iter().all(|kind| kind.id != id)) {
            let default = Settings::new(0).noise;
            self.settings.update(|settings| settings.noise = default);
            self.notice.set(Some(format!(
                "There is no kind of noise called {id}; showing the default. The row of buttons and its list have all there are."
            )));
        }
    }

    /// A link may give a noise values that it does not take: then it is the default one too.
    pub(super) fn leave_bad_noise(self, problem: &Problem) {
        let is_shown = self.settings.with_untracked(|settings| settings.view == View::Noise);
        if is_shown && problem.kind == ProblemKind::Input && untrack(|| self.is_noise_stale()) {
            let default = Settings::new(0).noise;
            self.settings.update(|settings| settings.noise = default);
        }
    }

    /// Fills a map in the background: one cell at a time, so that everything else gets its turn in between.
    pub(crate) fn start_job(self, job: Job) {
        let is_idle = self.noise.running.with_untracked(Option::is_none);
        self.noise.running.set(Some(Running { job, left: job.specs().into() }));
        if is_idle {
            self.next_cell();
        }
    }

    /// Leaves the rest of the map; the cells that are done stay.
    pub(crate) fn cancel_job(self) {
        self.noise.running.set(None);
    }

    fn next_cell(self) {
        let known = self.noise.cells;
        self.noise.running.update(|running| {
            if let Some(it) = running {
                known.with_untracked(|known| it.left.retain(|spec| !known.contains_key(spec)));
                if it.left.is_empty() {
                    *running = None;
                }
            }
        });
        let next = self.noise.running.with_untracked(|running| running.as_ref()?.left.front().cloned());
        if let Some(spec) = next {
            let seed = self.settings.with_untracked(|settings| settings.seed);
            self.ask(Request::ScoreCell(ScoreNoise { spec, seed }));
        }
    }

    /// Puts the noise on screen into the table.
    pub(crate) fn add_row(self) {
        let Some(scores) = self.noise.scores.get_untracked() else { return };
        self.noise.rows.update(|rows| {
            rows.retain(|row| row.full_spec != scores.full_spec);
            rows.push(scores);
        });
    }

    pub(crate) fn remove_row(self, full_spec: &str) {
        self.noise.rows.update(|rows| rows.retain(|row| row.full_spec != full_spec));
        self.noise.pinned.update(|pinned| pinned.retain(|it| it != full_spec));
    }

    /// Pins a noise as A or B, or lets it go; a third takes the place of the first.
    pub(crate) fn toggle_pin(self, full_spec: &str) {
        self.noise.pinned.update(|pinned| {
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
            self.noise.rows.with_untracked(|rows| rows.iter().map(|row| row.full_spec.clone()).collect());
        if noises.is_empty() {
            noises.push(self.settings.with_untracked(|settings| settings.noise.clone()));
        }
        self.ask(Request::Report { noises });
    }
}
