//! What the step knows of noises, and what it wants of the engine.

use std::collections::HashMap;
use std::sync::Arc;

use crate::reactive::*;
use subspace_lab_protocol::event::{Estimate, OriginalPictures, Progress};
use subspace_lab_protocol::noise::{
    CellScores, DrawNoise, NoiseInfo, NoisePictures, NoiseScores, NoiseSpec, ScoreNoise,
};
use subspace_lab_protocol::settings::{STEP_IMAGES, View};
use subspace_lab_protocol::{Request, specs};

use super::cells::{Running, all_cells};
use crate::browser;
use crate::lab::{Drawer, Lab};
use subspace_lab_charts::axis::Axis;

/// The set that shows best what a mask can do.
pub(super) const SET_FOR_NOISE: &str = "satellite";

/// Whether this solves for the noise on screen.
pub(super) fn is_solution(request: &Request) -> bool {
    matches!(request, Request::DrawNoise(_) | Request::ScoreNoise(_) | Request::CopyDenoiser(_))
}

/// Signals of the step.
#[derive(Clone, Copy)]
pub(crate) struct NoiseLab {
    pub(super) lab: Lab,
    /// Images as they are, which come before the corrupted ones.
    pub(super) clean: RwSignal<Option<Arc<OriginalPictures>>>,
    pub(super) kinds: RwSignal<Vec<NoiseInfo>>,
    pub(super) scores: RwSignal<Option<Arc<NoiseScores>>>,
    /// Images clean and corrupted.
    pub(super) pictures: RwSignal<Option<Arc<NoisePictures>>>,
    /// The last ones that came rebuilt too.
    pub(super) rebuilt: RwSignal<Option<Arc<NoisePictures>>>,
    /// What the engine that draws can denoise.
    taken_up: RwSignal<Option<ScoreNoise>>,
    /// Hand-overs that failed since the last one that did not.
    n_failed: RwSignal<u32>,
    /// Whether cells may be asked for: nothing on screen waits.
    pub(super) may_fill: StoredValue<bool>,
    /// The cell that is asked for and not answered.
    pub(super) asked_cell: RwSignal<Option<String>>,
    /// By spec.
    pub(super) cells: RwSignal<HashMap<String, Arc<CellScores>>>,
    pub(super) running: RwSignal<Option<Running>>,
    /// What cells are expected to take, in the order of [`all_cells`].
    pub(super) cell_estimates: RwSignal<Vec<Estimate>>,
    /// How far the solution for a noise has come.
    pub(super) solving: RwSignal<Option<Progress>>,
    /// Whether a report is being made.
    pub(super) is_reporting: RwSignal<bool>,
    /// Scores of noises in the table, by their specs there.
    pub(super) rows: RwSignal<HashMap<String, Arc<NoiseScores>>>,
    /// The noise of the table that is solved for.
    pub(super) asked_row: RwSignal<Option<String>>,
    /// Those that were cancelled.
    pub(super) left_rows: RwSignal<Vec<String>>,
    /// Number of the sample shown.
    pub(super) draw: RwSignal<u32>,
    pub(super) is_playing: RwSignal<bool>,
}

impl NoiseLab {
    /// Begins the step: it follows settings and the set on screen for as long as the page lives.
    pub(super) fn open(lab: Lab) -> Self {
        let it = Self {
            lab,
            clean: RwSignal::new(None),
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
            rows: RwSignal::new(HashMap::new()),
            asked_row: RwSignal::new(None),
            left_rows: RwSignal::new(Vec::new()),
            draw: RwSignal::new(0),
            is_playing: RwSignal::new(!browser::prefers_reduced_motion()),
        };
        provide_context(it);
        it.follow();
        it
    }

    /// The step of this page.
    pub(super) fn get() -> Self {
        expect_context()
    }

    /// Whether the step is on screen.
    pub(super) fn is_shown(self) -> bool {
        self.lab.settings.view() == View::Noise
    }

    /// Forgets what belongs to another set.
    pub(super) fn clear(self) {
        self.clean.set(None);
        self.scores.set(None);
        self.pictures.set(None);
        self.rebuilt.set(None);
        self.taken_up.set(None);
        self.n_failed.set(0);
        self.asked_cell.set(None);
        self.cells.update(HashMap::clear);
        self.cell_estimates.update(Vec::clear);
        self.stop();
        self.rows.update(HashMap::clear);
        self.left_rows.update(Vec::clear);
    }

    fn stop(self) {
        self.running.set(None);
        self.solving.set(None);
        self.is_reporting.set(false);
    }

    /// Changes the noise on screen.
    pub(super) fn set(self, spec: String) {
        self.lab.change(|settings| settings.noise = spec);
    }

    /// The noise on screen, taken apart.
    pub(super) fn spec(self) -> NoiseSpec {
        NoiseSpec::read(&self.lab.settings.noise())
    }

    /// What the noise on screen takes, once the engine has told.
    pub(super) fn kind(self) -> Option<NoiseInfo> {
        self.kind_of(&self.spec().id)
    }

    /// What a noise takes, once the engine has told.
    pub(super) fn kind_of(self, spec: &str) -> Option<NoiseInfo> {
        let id = NoiseSpec::read(spec).id;
        self.kinds.with(|kinds| kinds.iter().find(|kind| kind.id == id).cloned())
    }

    /// Whether there is such a noise, as far as the engine has told.
    pub(super) fn is_possible(self, spec: &str) -> bool {
        self.kinds.with(|kinds| specs::is_possible(kinds, spec))
    }

    /// K at which noises are judged: as chosen, else well below the rank, where a noise has something to move.
    pub(super) fn n_components(self) -> u32 {
        let chosen = self.lab.settings.noise_components();
        let n = chosen.or_else(|| {
            self.lab.current.with(|current| current.as_ref().map(|it| it.analysis.components_for_noises()))
        });
        n.unwrap_or(1).clamp(1, self.lab.rank().max(1))
    }

    /// Where components lie in the charts of this step.
    pub(super) fn axis(self) -> Axis {
        Axis { rank: self.lab.rank(), logarithmic: !self.lab.settings.comparing().is_linear }
    }

    /// Whether the scores shown are those of another noise than the one chosen.
    pub(super) fn is_stale(self) -> bool {
        let wanted = (self.lab.settings.noise(), self.lab.settings.seed());
        self.scores.with(|scores| scores.as_ref().is_none_or(|it| (it.spec.clone(), it.seed) != wanted))
    }

    /// Another sample on the stage.
    pub(super) fn draw_again(self) {
        self.draw.update(|draw| *draw = draw.wrapping_add(1));
        if self.lab.settings.now(|settings| settings.comparing.sample.is_some()) {
            self.stand_still();
        }
    }

    /// Samples stay at the one on screen, and links name it; or they go on by themselves.
    pub(super) fn play(self, is_playing: bool) {
        if is_playing {
            self.is_playing.set(true);
            self.lab.change(|settings| settings.comparing.sample = None);
        } else {
            self.stand_still();
        }
    }

    fn stand_still(self) {
        let draw = self.draw.get_untracked();
        self.lab.change(|settings| settings.comparing.sample = Some(draw));
    }

    /// The sample that the settings name is the one on screen.
    fn follow_sample(self) {
        let sample = Memo::new(move |_| self.lab.settings.comparing().sample);
        Effect::new(move |_| {
            if let Some(sample) = sample.get() {
                self.is_playing.set(false);
                self.draw.maybe_update(|draw| std::mem::replace(draw, sample) != sample);
            }
        });
    }

    /// Whether the newest sample asked for is on the stage.
    pub(super) fn is_draw_shown(self) -> bool {
        let draw = self.draw.get_untracked();
        self.pictures.with_untracked(|pictures| pictures.as_ref().is_some_and(|it| it.draw == draw))
    }

    /// Images that the stage of this step shows.
    pub(super) fn images(self) -> Vec<u32> {
        self.lab.stage_images().into_iter().take(STEP_IMAGES).collect()
    }

    fn follow(self) {
        let is_shown = move || self.is_shown();
        // The images as they are come first, whatever the noise takes.
        self.lab.ask_whenever_changed(move || is_shown().then(|| Request::Originals { image_idx: self.images() }));
        self.lab.ask_whenever_changed(move || is_shown().then_some(Request::Noises));
        Effect::new(move |_| {
            let named = (self.lab.settings.noise(), self.lab.settings.comparing().table);
            if !self.kinds.with(Vec::is_empty) {
                untrack(|| self.keep_possible(&named.0, named.1));
            }
        });
        // What there is not is never asked for: what is said of it would take the place of all else that a link got wrong.
        let may_ask = Memo::new(move |_| is_shown() && self.is_possible(&self.lab.settings.noise()));
        self.lab.ask_whenever_changed(move || {
            may_ask
                .get()
                .then(|| self.wanted_noise())
                .filter(|ask| !self.waits_for_the_drawer() && !self.has_drawn(ask))
                .map(Request::DrawNoise)
        });
        self.lab.ask_whenever_changed(move || {
            (may_ask.get() && self.is_stale()).then(|| Request::ScoreNoise(self.chosen_noise()))
        });
        // A solution for a noise that is no longer chosen only holds up the next one.
        let chosen = Memo::new(move |_| is_shown().then(|| self.chosen_noise()));
        Effect::new(move |_| {
            if let Some(chosen) = chosen.get() {
                self.lab.end(|request| match request {
                    Request::ScoreNoise(it) | Request::CopyDenoiser(it) => *it != chosen,
                    _ => false,
                });
            }
        });
        let to_hand_over =
            Memo::new(move |_| self.is_hand_over_due().then(|| (self.chosen_noise(), self.n_failed.get())));
        Effect::new(move |_| {
            if let Some((noise, n_failed)) = to_hand_over.get() {
                wasm_bindgen_futures::spawn_local(self.hand_noise_over(noise, n_failed));
            }
        });
        self.follow_sample();
        // Once per set, when nothing more urgent waits.
        self.lab.ask_whenever_changed(move || {
            let is_due = is_shown() && !self.is_stale() && self.cell_estimates.with(Vec::is_empty);
            is_due.then(|| Request::EstimateNoises { specs: all_cells() })
        });
        // What only this step wants ends with it, and goes on when it is turned to again.
        self.lab.when_left(View::Noise, move || {
            self.lab.end(|request| is_solution(request) || matches!(request, Request::ScoreCell(_) | Request::Copy));
        });
        // What is on screen comes first.
        let may_fill = Memo::new(move |_| is_shown() && !self.is_stale() && to_hand_over.with(Option::is_none));
        Effect::new(move |_| {
            self.may_fill.set_value(may_fill.get());
            untrack(|| self.next_cell());
        });
        self.follow_job();
        self.follow_table(may_fill);
    }

    /// Hands over what denoises a noise; after two failures in a row pictures come from the first engine again.
    async fn hand_noise_over(self, noise: ScoreNoise, n_failed: u32) {
        if let Some(copy) = self.lab.copy(Request::CopyDenoiser(noise.clone())).await {
            // What it could denoise until now is replaced.
            self.taken_up.set(None);
            if self.lab.have_taken_up(copy).await {
                self.taken_up.set(Some(noise));
                self.n_failed.set(0);
                return;
            }
        }
        if !untrack(|| self.is_hand_over_due()) {
            // It was no longer wanted.
        } else if n_failed == 0 {
            self.n_failed.set(1);
        } else {
            self.lab.refuse_drawer();
        }
    }

    /// Whether the engine that draws lacks what rebuilds the images on screen, and it is there to be had.
    fn is_hand_over_due(self) -> bool {
        self.is_shown() && self.lab.drawer.get() == Drawer::Ready && !self.is_stale() && !self.can_denoise()
    }

    /// Whether pictures wait until there is an engine that draws, since the first one is about to solve for their noise.
    fn waits_for_the_drawer(self) -> bool {
        matches!(self.lab.drawer.get(), Drawer::None | Drawer::UnderWay) && self.is_stale()
    }

    /// The noise that the settings name.
    fn chosen_noise(self) -> ScoreNoise {
        ScoreNoise { spec: self.lab.settings.noise(), seed: self.lab.settings.seed() }
    }

    /// Whether who draws has what it takes to rebuild images of the chosen noise, or finds it out by itself.
    fn can_denoise(self) -> bool {
        let chosen = self.chosen_noise();
        self.lab.drawer.get() != Drawer::Ready || self.taken_up.with(|it| it.as_ref() == Some(&chosen))
    }

    /// Whether images on the stage are corrupted by the chosen noise.
    pub(super) fn is_corrupted_shown(self) -> bool {
        let chosen = self.chosen_noise();
        self.pictures.with(|it| it.as_ref().is_some_and(|it| (&it.spec, it.seed) == (&chosen.spec, chosen.seed)))
    }

    /// What the stage is to show.
    fn wanted_noise(self) -> DrawNoise {
        let ScoreNoise { spec, seed } = self.chosen_noise();
        DrawNoise {
            spec,
            seed,
            draw: self.draw.get(),
            image_idx: self.images(),
            n_components: self.n_components(),
            denoise: self.can_denoise(),
        }
    }

    /// Whether these pictures are just what is asked, rebuilt too, as far as the noise's scores tell how many components there are.
    fn is_rebuilt_as(self, it: &NoisePictures, ask: &DrawNoise) -> bool {
        let n_most = self.scores.with(|it| it.as_ref().map_or(0, |it| it.n_components));
        let n_components = it.denoised.as_ref().map(|it| it.n_components);
        (&it.spec, it.seed, it.draw, &it.image_idx) == (&ask.spec, ask.seed, ask.draw, &ask.image_idx)
            && n_components == Some(ask.n_components.min(n_most))
            && !self.is_stale()
    }

    /// Whether the rebuilt images on the stage are what is wanted there.
    pub(super) fn is_rebuilt_shown(self) -> bool {
        let wanted = self.wanted_noise();
        self.rebuilt.with(|it| it.as_ref().is_some_and(|it| self.is_rebuilt_as(it, &wanted)))
    }

    /// Whether just this is on the stage already, as after a change that was cancelled.
    fn has_drawn(self, ask: &DrawNoise) -> bool {
        self.pictures.with(|it| it.as_ref().is_some_and(|it| self.is_rebuilt_as(it, ask)))
    }
}
