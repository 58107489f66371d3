//! What the Noise step knows and does: kinds of noise, scores, pictures, the map that fills cell by cell, and the table.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use leptos::prelude::*;
use subspace_lab_protocol::event::{Estimate, Problem, ProblemKind, Progress, Stage};
use subspace_lab_protocol::noise::{
    CellScores, DrawNoise, NoiseInfo, NoisePictures, NoiseScores, NoiseSpec, ScoreNoise,
};
use subspace_lab_protocol::settings::View;
use subspace_lab_protocol::{Event, Request, Settings};

use super::Lab;
use super::drawer::Drawer;
use crate::browser;
use crate::charts::axis::Axis;

/// The set that shows best what a mask can do.
pub(crate) const SET_FOR_NOISE: &str = "satellite";

/// Images on the stage.
const N_IMAGES: usize = 8;

/// Share of the variance that the components hold at which a noise is judged, unless a K is chosen. Less than this can be a
/// handful of components, where two that change places are all there is to see. One of the shares that an analysis states.
const SHARE_AT_K: f64 = 0.9;

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

/// The cell that a noise is, whether it lies on a map or not.
fn cell_of(full_spec: &str) -> Option<String> {
    let spec = NoiseSpec::read(full_spec);
    let number = |key: &str| spec.value(key).and_then(|it| it.parse::<f64>().ok());
    let is_plain = spec.id == "mask" && number("apart") == Some(0.0) && number("fixed") == Some(0.0);
    is_plain.then(|| Some(cell_spec(number("ratio")?, number("patch")? as u32)))?
}

/// Cells that are computed one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Job {
    Map,
    PaperGrid,
}

impl Job {
    const ALL: [Self; 2] = [Self::Map, Self::PaperGrid];

    /// The noises of its cells.
    pub(crate) fn specs(self) -> Vec<String> {
        let (ratios, patches): (&[f64], &[u32]) = match self {
            Self::Map => (&MAP_RATIOS, &MAP_PATCHES),
            Self::PaperGrid => (&PAPER_RATIOS, &PAPER_PATCHES),
        };
        patches.iter().flat_map(|&patch| ratios.iter().map(move |&ratio| cell_spec(ratio, patch))).collect()
    }
}

/// The noises of all maps.
fn all_cells() -> Vec<String> {
    Job::ALL.into_iter().flat_map(Job::specs).collect()
}

/// Whether this solves for the noise on screen.
fn is_solution(request: &Request) -> bool {
    matches!(request, Request::DrawNoise(_) | Request::ScoreNoise(_) | Request::CopyDenoiser(_))
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
    /// Images clean and corrupted.
    pub(crate) pictures: RwSignal<Option<Arc<NoisePictures>>>,
    /// The last ones that came rebuilt too.
    pub(crate) rebuilt: RwSignal<Option<Arc<NoisePictures>>>,
    /// What the engine that draws can denoise.
    taken_up: RwSignal<Option<ScoreNoise>>,
    /// Hand-overs that failed since the last one that did not.
    n_failed: RwSignal<u32>,
    /// Whether cells may be asked for: nothing on screen waits.
    may_fill: StoredValue<bool>,
    /// The cell that is asked for and not answered.
    asked_cell: RwSignal<Option<String>>,
    /// By spec.
    pub(crate) cells: RwSignal<HashMap<String, Arc<CellScores>>>,
    pub(crate) running: RwSignal<Option<Running>>,
    /// What cells are expected to take, in the order of [`all_cells`].
    cell_estimates: RwSignal<Vec<Estimate>>,
    /// How far the solution for a noise has come.
    pub(crate) solving: RwSignal<Option<Progress>>,
    /// Whether a report is being made.
    pub(crate) is_reporting: RwSignal<bool>,
    /// The table, in the order of adding.
    pub(crate) rows: RwSignal<Vec<Arc<NoiseScores>>>,
    /// Up to two of its noises, written out, that the curves show too.
    pub(crate) pinned: RwSignal<Vec<String>>,
    /// Number of the sample shown.
    pub(crate) draw: RwSignal<u32>,
    pub(crate) is_playing: RwSignal<bool>,
    /// Whether the charts give every K the same room.
    pub(crate) is_linear: RwSignal<bool>,
}

impl NoiseLab {
    pub(super) fn new() -> Self {
        Self {
            kinds: RwSignal::new(Vec::new()),
            scores: RwSignal::new(None),
            pictures: RwSignal::new(None),
            rebuilt: RwSignal::new(None),
            taken_up: RwSignal::new(None),
            n_failed: RwSignal::new(0),
            may_fill: StoredValue::new(false),
            asked_cell: RwSignal::new(None),
            cells: RwSignal::new(HashMap::new()),
            running: RwSignal::new(None),
            cell_estimates: RwSignal::new(Vec::new()),
            solving: RwSignal::new(None),
            is_reporting: RwSignal::new(false),
            rows: RwSignal::new(Vec::new()),
            pinned: RwSignal::new(Vec::new()),
            draw: RwSignal::new(0),
            is_playing: RwSignal::new(!browser::prefers_reduced_motion()),
            is_linear: RwSignal::new(false),
        }
    }

    /// Forgets what belongs to another set.
    pub(super) fn clear(self) {
        self.scores.set(None);
        self.pictures.set(None);
        self.rebuilt.set(None);
        self.taken_up.set(None);
        self.n_failed.set(0);
        self.asked_cell.set(None);
        self.cells.update(HashMap::clear);
        self.cell_estimates.update(Vec::clear);
        self.stop();
        self.rows.update(Vec::clear);
        self.pinned.update(Vec::clear);
    }

    /// The engine that draws is gone, and with it what it could denoise.
    pub(super) fn forget_denoiser(self) {
        self.taken_up.set(None);
    }

    pub(super) fn stop(self) {
        self.running.set(None);
        self.solving.set(None);
        self.is_reporting.set(false);
    }
}

impl Lab {
    /// Turns to a step.
    pub(crate) fn show(self, view: View) {
        self.change(|settings| settings.view = view);
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
        self.noise_kind_of(&self.noise_spec().id)
    }

    /// What a noise takes, once the engine has told.
    pub(crate) fn noise_kind_of(self, spec: &str) -> Option<NoiseInfo> {
        let id = NoiseSpec::read(spec).id;
        self.noise.kinds.with(|kinds| kinds.iter().find(|kind| kind.id == id).cloned())
    }

    /// K at which noises are judged: as chosen, else well below the rank, where a noise has something to move.
    pub(crate) fn noise_components(self) -> u32 {
        let by_set = move |current: &super::Current| {
            let least = current.analysis.least_components.iter().find(|(share, _)| *share == SHARE_AT_K);
            least.map_or(1, |(_, n)| *n).min(current.analysis.rank / 2)
        };
        let chosen = self.settings.with(|settings| settings.noise_components);
        let n = chosen.or_else(|| self.current.with(|current| current.as_ref().map(|it| by_set(it))));
        n.unwrap_or(1).clamp(1, self.rank().max(1))
    }

    /// Where components lie in the charts of this step.
    pub(crate) fn noise_axis(self) -> Axis {
        Axis { rank: self.rank(), logarithmic: !self.noise.is_linear.get() }
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

    /// Images that the stage of this step shows.
    pub(crate) fn noise_images(self) -> Vec<u32> {
        self.stage_images().into_iter().take(N_IMAGES).collect()
    }

    pub(super) fn follow_noise(self) {
        let is_shown = move || self.settings.with(|settings| settings.view == View::Noise);
        self.ask_whenever_changed(move || is_shown().then_some(Request::Noises));
        self.ask_whenever_changed(move || {
            is_shown()
                .then(|| self.wanted_noise())
                .filter(|ask| !self.waits_for_the_drawer() && !self.has_drawn(ask))
                .map(Request::DrawNoise)
        });
        self.ask_whenever_changed(move || {
            (is_shown() && self.is_noise_stale()).then(|| Request::ScoreNoise(self.chosen_noise()))
        });
        // A solution for a noise that is no longer chosen only holds up the next one.
        let chosen = Memo::new(move |_| is_shown().then(|| self.chosen_noise()));
        Effect::new(move |_| {
            if let Some(chosen) = chosen.get() {
                self.end(|request| match request {
                    Request::ScoreNoise(it) | Request::CopyDenoiser(it) => *it != chosen,
                    _ => false,
                });
            }
        });
        let to_hand_over =
            Memo::new(move |_| self.is_hand_over_due().then(|| (self.chosen_noise(), self.noise.n_failed.get())));
        Effect::new(move |_| {
            if let Some((noise, n_failed)) = to_hand_over.get() {
                wasm_bindgen_futures::spawn_local(self.hand_noise_over(noise, n_failed));
            }
        });
        // Once per set, when nothing more urgent waits.
        self.ask_whenever_changed(move || {
            let is_due = is_shown() && !self.is_noise_stale() && self.noise.cell_estimates.with(Vec::is_empty);
            is_due.then(|| Request::EstimateNoises { specs: all_cells() })
        });
        // What only this step wants ends with it, and goes on when it is turned to again.
        self.when_left(View::Noise, move || {
            self.end(|request| is_solution(request) || matches!(request, Request::ScoreCell(_)));
        });
        // What is on screen comes first.
        let may_fill = Memo::new(move |_| is_shown() && !self.is_noise_stale() && to_hand_over.with(Option::is_none));
        Effect::new(move |_| {
            self.noise.may_fill.set_value(may_fill.get());
            untrack(|| self.next_cell());
        });
    }

    /// Hands over what denoises a noise; after two failures in a row pictures come from the first engine again.
    async fn hand_noise_over(self, noise: ScoreNoise, n_failed: u32) {
        if self.hand_denoiser_over(noise.clone()).await {
            self.noise.taken_up.set(Some(noise));
            self.noise.n_failed.set(0);
        } else if !untrack(|| self.is_hand_over_due()) {
            // It was no longer wanted.
        } else if n_failed == 0 {
            self.noise.n_failed.set(1);
        } else {
            self.refuse_drawer();
        }
    }

    /// Whether the engine that draws lacks what rebuilds the images on screen, and it is there to be had.
    fn is_hand_over_due(self) -> bool {
        let is_shown = self.settings.with(|settings| settings.view == View::Noise);
        is_shown && self.drawer.get() == Drawer::Ready && !self.is_noise_stale() && !self.can_denoise()
    }

    /// Whether pictures wait until there is an engine that draws, since the first one is about to solve for their noise.
    fn waits_for_the_drawer(self) -> bool {
        matches!(self.drawer.get(), Drawer::None | Drawer::UnderWay) && self.is_noise_stale()
    }

    /// The noise that the settings name.
    fn chosen_noise(self) -> ScoreNoise {
        self.settings.with(|settings| ScoreNoise { spec: settings.noise.clone(), seed: settings.seed })
    }

    /// Whether who draws has what it takes to rebuild images of the chosen noise, or finds it out by itself.
    fn can_denoise(self) -> bool {
        let chosen = self.chosen_noise();
        self.drawer.get() != Drawer::Ready || self.noise.taken_up.with(|it| it.as_ref() == Some(&chosen))
    }

    /// Whether images on the stage are corrupted by the chosen noise.
    pub(crate) fn is_corrupted_shown(self) -> bool {
        let chosen = self.chosen_noise();
        self.noise.pictures.with(|it| it.as_ref().is_some_and(|it| (&it.spec, it.seed) == (&chosen.spec, chosen.seed)))
    }

    /// What the stage is to show.
    fn wanted_noise(self) -> DrawNoise {
        let ScoreNoise { spec, seed } = self.chosen_noise();
        DrawNoise {
            spec,
            seed,
            draw: self.noise.draw.get(),
            image_idx: self.noise_images(),
            n_components: self.noise_components(),
            denoise: self.can_denoise(),
        }
    }

    /// Whether these pictures are just what is asked, rebuilt too, as far as the noise's scores tell how many components there are.
    fn is_rebuilt_as(self, it: &NoisePictures, ask: &DrawNoise) -> bool {
        let n_most = self.noise.scores.with(|it| it.as_ref().map_or(0, |it| it.n_components));
        let n_components = it.denoised.as_ref().map(|it| it.n_components);
        (&it.spec, it.seed, it.draw, &it.image_idx) == (&ask.spec, ask.seed, ask.draw, &ask.image_idx)
            && n_components == Some(ask.n_components.min(n_most))
            && !self.is_noise_stale()
    }

    /// Whether the rebuilt images on the stage are what is wanted there.
    pub(crate) fn is_rebuilt_shown(self) -> bool {
        let wanted = self.wanted_noise();
        self.noise.rebuilt.with(|it| it.as_ref().is_some_and(|it| self.is_rebuilt_as(it, &wanted)))
    }

    /// Whether just this is on the stage already, as after a change that was cancelled.
    fn has_drawn(self, ask: &DrawNoise) -> bool {
        self.noise.pictures.with(|it| it.as_ref().is_some_and(|it| self.is_rebuilt_as(it, ask)))
    }

    /// Shows images clean and corrupted, and rebuilt if they came.
    pub(super) fn show_noise(self, pictures: NoisePictures) {
        let pictures = Arc::new(pictures);
        if pictures.denoised.is_some() {
            self.noise.rebuilt.set(Some(pictures.clone()));
        }
        self.noise.pictures.set(Some(pictures));
    }

    /// Whether something is under way that [`Self::cancel_noise`] would end.
    pub(crate) fn is_noise_busy(self) -> bool {
        let is_solving = self.noise.solving.with(Option::is_some) && self.noise.running.with(Option::is_none);
        let is_shown = self.settings.with(|settings| settings.view == View::Noise);
        let has_set = self.current.with(Option::is_some);
        has_set && is_shown && (is_solving || self.noise.is_reporting.get() || self.is_noise_stale())
    }

    /// Ends the solution or the report under way; the analysis, and what is on screen of the last noise, stay.
    pub(crate) fn cancel_noise(self) {
        if self.noise.is_reporting.get_untracked() && !untrack(|| self.is_noise_stale()) {
            self.end(|request| matches!(request, Request::Report { .. }));
            self.noise.is_reporting.set(false);
            self.notice.set(Some("Cancelled. No report was made.".to_owned()));
            return;
        }
        // What was solved for and is handed over is not meant.
        self.end(|request| is_solution(request) && !matches!(request, Request::CopyDenoiser(_)));
        // Samples of their own accord would begin it anew.
        self.noise.is_playing.set(false);
        let back = self.noise.scores.with_untracked(|it| it.as_ref().map(|it| (it.spec.clone(), it.seed)));
        let said = match &back {
            Some(_) => "Cancelled. What was on screen before is kept.",
            None => "Cancelled. Nothing is corrupted now; choose a noise.",
        };
        self.settings.update(|settings| match back {
            Some((spec, seed)) => (settings.noise, settings.seed) = (spec, seed),
            None => settings.noise = "none".to_owned(),
        });
        self.notice.set(Some(said.to_owned()));
    }

    /// Ends what is under way at the engine on screen, and what waits, if it is meant.
    pub(crate) fn end(self, is_meant: impl Fn(&Request) -> bool) {
        self.workers.with_value(|workers| {
            if let Some((_, link)) = &workers.current {
                link.cancel(is_meant);
            }
        });
    }

    /// Takes in what the engine says of noises, and returns what is about something else.
    pub(super) fn hear_noise(self, event: Event) -> Option<Event> {
        match event {
            Event::Progress(progress) if progress.stage == Stage::Denoiser => self.noise.solving.set(Some(progress)),
            Event::NoiseScored(scores) => {
                self.keep_as_cell(&scores);
                self.noise.scores.set(Some(Arc::new(*scores)));
            }
            Event::NoisesEstimated(estimates) => self.noise.cell_estimates.set(estimates),
            Event::CellScored(scores) => {
                let scores = Arc::new(*scores);
                self.noise.asked_cell.set(None);
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
            Event::Report(report) => {
                self.noise.is_reporting.set(false);
                let export = subspace_lab_exports::ALL[0];
                browser::save(&format!("report.{}", export.id), export.media_type, &(export.write)(&report));
            }
            other => return Some(other),
        }
        None
    }

    /// The kinds of noise that there are.
    pub(super) fn have_noises(self, kinds: Vec<NoiseInfo>) {
        self.noise.kinds.set(kinds);
        self.keep_noise_known();
    }

    /// What is solved already need not be solved again for a map.
    fn keep_as_cell(self, scores: &NoiseScores) {
        let Some(spec) = cell_of(&scores.full_spec) else { return };
        let labels = scores.labels.as_ref();
        let cell = CellScores {
            spec: spec.clone(),
            verdict: scores.certificate.verdict,
            change: scores.change.clone(),
            impact_percent: labels.map(|it| it.impact_percent.values.clone()).unwrap_or_default(),
        };
        self.noise.cells.update(|cells| {
            cells.insert(spec, Arc::new(cell));
        });
    }

    /// Cells of a map that are not computed, and the seconds that they are expected to take.
    pub(crate) fn cells_left(self, job: Job) -> (usize, Option<f64>) {
        let before: usize = Job::ALL.into_iter().take_while(|it| *it != job).map(|it| it.specs().len()).sum();
        let is_left: Vec<bool> =
            self.noise.cells.with(|known| job.specs().iter().map(|spec| !known.contains_key(spec)).collect());
        let seconds = self.noise.cell_estimates.with(|all| {
            let of_job = all.get(before..before + is_left.len())?;
            Some(of_job.iter().zip(&is_left).filter(|(_, is_left)| **is_left).map(|(it, _)| it.seconds).sum())
        });
        (is_left.into_iter().filter(|it| *it).count(), seconds)
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

    /// A link may give a noise values that it does not take, or ask for more memory than there is: then it is the one on
    /// screen, else the default one.
    pub(super) fn leave_bad_noise(self, problem: &Problem) {
        let is_shown = self.settings.with_untracked(|settings| settings.view == View::Noise);
        if is_shown && problem.kind == ProblemKind::Input && untrack(|| self.is_noise_stale()) {
            let shown = self.noise.scores.with_untracked(|it| it.as_ref().map(|it| it.spec.clone()));
            self.settings.update(|settings| settings.noise = shown.unwrap_or_else(|| Settings::new(0).noise));
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
        self.end(|request| matches!(request, Request::ScoreCell(_)));
    }

    fn next_cell(self) {
        if !self.noise.may_fill.get_value() || self.noise.asked_cell.with_untracked(Option::is_some) {
            return;
        }
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
            self.noise.asked_cell.set(Some(spec.clone()));
            self.ask(Request::ScoreCell(ScoreNoise { spec, seed }));
        }
    }

    /// Nothing will come of the cell that was asked for, if one was; when the step is there again, it is asked for again.
    pub(super) fn cell_failed(self) {
        if self.noise.asked_cell.with_untracked(Option::is_some) {
            self.noise.asked_cell.set(None);
            self.next_cell();
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
        self.noise.is_reporting.set(true);
        self.ask(Request::Report { noises });
    }
}
