//! What the page knows and does: settings with undo, the set on screen, the set under way, and the workers behind them.

mod asking;
mod drawer;
mod hearing;
mod history;
pub(crate) mod noise;
mod opening;

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;
use subspace_lab_protocol::event::{
    Analysis, ComponentPictures, Estimate, OriginalPictures, Problem, ProblemKind, Progress, Reconstructed, SetCard,
    SetSummary,
};
use subspace_lab_protocol::intake::ColorMode;
use subspace_lab_protocol::request::{ComponentScale, Components, Layer, Reconstruct};
use subspace_lab_protocol::settings::{Layout, Shown, View};
use subspace_lab_protocol::{BottomStart, Choice, Request, Settings};

use drawer::Drawer;
use history::History;
use noise::NoiseLab;
use opening::{Opened, fetch_set};

use crate::browser;
use crate::charts::axis::Axis;
use crate::shelf::{self, Shelf};
use crate::steps::learning::Learning;
use crate::too_much::{Cheaper, TooMuch};
use crate::worker_link::WorkerLink;

/// Short names of the built-in sets, in the order shown. A new one is one line here and its files in `static/samples`.
pub(crate) const BUILT_IN_SETS: [&str; 5] = ["flowers-small", "flowers", "satellite", "fashion", "digits"];

/// Eigen-images per page of the gallery.
pub(crate) const GALLERY_PAGE: u32 = 12;

/// Most images on the stage.
const MAX_ON_STAGE: u32 = 24;

/// Thumbnails in the data step.
pub(crate) const N_THUMBNAILS: u32 = 48;

/// An analysed image set.
#[derive(Debug, PartialEq)]
pub(crate) struct Current {
    pub(crate) summary: SetSummary,
    pub(crate) analysis: Analysis,
    /// What its analysis was expected to take, where that was asked.
    pub(crate) estimate: Option<Estimate>,
}

/// A set whose analysis is under way.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct UnderWay {
    pub(crate) name: String,
    pub(crate) summary: Option<Arc<SetSummary>>,
    pub(crate) progress: Option<Progress>,
    pub(crate) estimate: Option<Estimate>,
    pub(crate) since_millis: f64,
}

/// Everything the views read, and the orders they give. Copied freely: it holds signals.
#[derive(Clone, Copy)]
pub(crate) struct Lab {
    pub(crate) settings: RwSignal<Settings>,
    pub(crate) current: RwSignal<Option<Arc<Current>>>,
    pub(crate) under_way: RwSignal<Option<UnderWay>>,
    pub(crate) reconstructed: RwSignal<Option<Arc<Reconstructed>>>,
    pub(crate) components: RwSignal<Option<Arc<ComponentPictures>>>,
    pub(crate) originals: RwSignal<Option<Arc<OriginalPictures>>>,
    pub(crate) picked: RwSignal<Option<Vec<u32>>>,
    pub(crate) cards: RwSignal<Vec<SetCard>>,
    pub(crate) notice: RwSignal<Option<String>>,
    /// The next set's analysis, if it waits for a decision.
    pub(crate) too_much: RwSignal<Option<TooMuch>>,
    /// The visitor's own sets.
    pub(crate) shelf: Shelf,
    pub(crate) first_thumbnail: RwSignal<u32>,
    /// Set in a task of its own after the first view stands, so that opening the page never holds up a click.
    pub(crate) is_settled: RwSignal<bool>,
    pub(crate) noise: NoiseLab,
    pub(crate) learning: Learning,
    /// How far the engine that only draws is.
    drawer: RwSignal<Drawer>,
    history: RwSignal<History>,
    workers: StoredValue<Workers, LocalStorage>,
}

/// The worker that holds the set on screen, the one that draws from a copy while that one computes, and the one that works on the
/// next set, so that what is on screen stays alive while that is analysed, and cancelling is ending a worker.
#[derive(Default)]
struct Workers {
    n_started: u32,
    current: Option<(u32, WorkerLink)>,
    drawer: Option<(u32, WorkerLink)>,
    next: Option<(u32, WorkerLink)>,
}

impl Workers {
    fn is_current(&self, number: u32) -> bool {
        self.current.as_ref().is_some_and(|(it, _)| *it == number)
    }

    fn is_next(&self, number: u32) -> bool {
        self.next.as_ref().is_some_and(|(it, _)| *it == number)
    }
}

impl Lab {
    /// Reads the link, draws a seed if it has none, and opens the set it names.
    pub(crate) fn open() -> Self {
        let (settings, unknown) = Settings::new(browser::fresh_seed()).read_link(&browser::hash());
        let seed = settings.seed;
        let shelf = Shelf::new(seed, settings.reading.clone());
        let lab = Self {
            settings: RwSignal::new(settings),
            current: RwSignal::new(None),
            under_way: RwSignal::new(None),
            reconstructed: RwSignal::new(None),
            components: RwSignal::new(None),
            originals: RwSignal::new(None),
            picked: RwSignal::new(None),
            cards: RwSignal::new(Vec::new()),
            notice: RwSignal::new(unknown_settings(&unknown)),
            too_much: RwSignal::new(None),
            shelf,
            first_thumbnail: RwSignal::new(0),
            is_settled: RwSignal::new(false),
            noise: NoiseLab::new(),
            learning: Learning::new(),
            drawer: RwSignal::new(Drawer::default()),
            history: RwSignal::new(History::default()),
            workers: StoredValue::new_local(Workers::default()),
        };
        provide_context(lab);
        lab.follow_settings();
        lab
    }

    /// The lab of this page.
    pub(crate) fn get() -> Self {
        expect_context()
    }

    /// Ends the analysis under way; what was on screen before stays, with its set's name in the settings.
    pub(crate) fn cancel(self) {
        if let Some(name) = self.name_under_way() {
            self.shelf.left(&name);
        }
        let has_screen = self.current.with_untracked(Option::is_some);
        let kept = if has_screen { " What was on screen before is kept." } else { "" };
        self.drop_next(format!("Cancelled.{kept}"));
    }

    /// Draws other images for the stage: a new seed.
    pub(crate) fn shuffle(self) {
        let seed = browser::fresh_seed();
        self.change(|settings| {
            settings.seed = seed;
            settings.choice = Choice::Random;
            settings.picture = 0;
        });
    }

    /// Images in the grid: drawn with the seed, or those that the set shows first.
    pub(crate) fn stage_images(self) -> Vec<u32> {
        let Some(current) = self.current.get() else { return Vec::new() };
        let settings = self.settings.get();
        let images = match self.picked.get() {
            Some(picked) if settings.choice != Choice::First => picked,
            _ => current.summary.first_shown.clone(),
        };
        images.into_iter().take(settings.n_pictures as usize).collect()
    }

    /// Components with variance in the set on screen; 0 before there is one.
    pub(crate) fn rank(self) -> u32 {
        self.current.with(|current| current.as_ref().map_or(0, |current| current.analysis.rank))
    }

    /// Where components lie in strip and scree plot.
    pub(crate) fn axis(self) -> Axis {
        Axis { rank: self.rank(), logarithmic: self.settings.with(|settings| settings.log_axis) }
    }

    /// Whether the bottom begins where the top ends.
    pub(crate) fn is_linked(self) -> bool {
        self.settings.with(|settings| settings.bottom == BottomStart::Linked)
    }

    /// The image that the single and compare layouts show.
    pub(crate) fn chosen_image(self) -> Option<u32> {
        let images = self.stage_images();
        images.get(self.settings.with(|settings| settings.picture as usize)).or(images.first()).copied()
    }

    /// Wires settings to workers, link and theme.
    fn follow_settings(self) {
        let set = Memo::new(move |_| self.settings.with(|settings| settings.set.clone()));
        Effect::new(move |_| {
            if self.is_settled.get() {
                self.open_set(set.get());
            }
        });
        set_timeout(move || self.is_settled.set(true), Duration::ZERO);

        self.ask_whenever_changed(move || self.wanted_reconstruction());
        self.ask_whenever_changed(move || self.wanted_pictures());
        self.follow_noise();
        let draw = Memo::new(move |_| {
            let current = self.current.get()?;
            let (choice, seed) = self.settings.with(|settings| (settings.choice, settings.seed));
            // Only a random draw depends on the seed.
            let seed = if choice == Choice::Random { seed } else { 0 };
            (choice != Choice::First).then(|| (current.summary.name.clone(), choice, seed))
        });
        Effect::new(move |_| match draw.get() {
            Some((_, choice, seed)) => self.ask(Request::Pick { choice, seed, n: MAX_ON_STAGE }),
            None => self.picked.set(None),
        });
    }

    /// The rebuilt images that the settings call for, whatever the step: changing steps then shows them at once.
    fn wanted_reconstruction(self) -> Option<Request> {
        self.current.get()?;
        let settings = self.settings.get();
        Some(Request::Reconstruct(Reconstruct {
            image_idx: match settings.layout {
                Layout::Grid => self.stage_images(),
                Layout::Single | Layout::Compare => self.chosen_image().into_iter().collect(),
            },
            top: settings.top,
            bottom: settings.bottom,
            layers: layers(&settings),
            add_mean: settings.add_mean,
            stretch: settings.stretch,
        }))
    }

    /// What the present step needs beside them.
    fn wanted_pictures(self) -> Option<Request> {
        let current = self.current.get()?;
        let settings = self.settings.get();
        match settings.view {
            View::Data => {
                let n_images = current.summary.n_images();
                let first = self.first_thumbnail.get().min(n_images.saturating_sub(1));
                Some(Request::Originals { image_idx: (first..n_images.min(first + N_THUMBNAILS)).collect() })
            }
            View::Spectrum => Some(Request::Components(Components {
                first: settings.component,
                n: GALLERY_PAGE,
                scale: if settings.common_scale { ComponentScale::Common } else { ComponentScale::Own },
            })),
            View::Noise => Some(Request::Originals { image_idx: self.noise_images() }),
            View::TopBottom | View::Perception | View::Learning => None,
        }
    }

    /// Asks the engine on screen for what is wanted, again whenever that changes or another set is on screen.
    pub(crate) fn ask_whenever_changed(self, wanted: impl Fn() -> Option<Request> + Send + Sync + 'static) {
        // By name: a set with other names of classes has the fingerprint of the one before.
        let set = move || self.current.with(|c| c.as_ref().map(|c| c.summary.name.clone()));
        let wanted = Memo::new(move |_| Some((set()?, wanted()?)));
        Effect::new(move |_| {
            if let Some((_, request)) = wanted.get() {
                self.ask(request);
            }
        });
    }

    fn ask(self, request: Request) {
        self.prepare_drawer(&request);
        let drawer = self.drawer.get_untracked();
        self.workers.with_value(|workers| {
            if let Some(link) = workers.for_request(&request, drawer) {
                link.offer(request);
            }
        });
    }

    /// Does this whenever another step is turned to from this one.
    pub(crate) fn when_left(self, view: View, leave: impl Fn() + 'static) {
        let is_shown = Memo::new(move |_| self.settings.with(|settings| settings.view == view));
        Effect::new(move |was_shown: Option<bool>| {
            if was_shown == Some(true) && !is_shown.get() {
                leave();
            }
            is_shown.get()
        });
    }

    fn open_set(self, name: String) {
        let is_current = self.current.with_untracked(|c| c.as_ref().is_some_and(|c| c.summary.name == name));
        let is_under_way = self.under_way.with_untracked(|u| u.as_ref().is_some_and(|u| u.name == name));
        if is_under_way {
            return;
        }
        self.workers.update_value(|workers| workers.next = None);
        self.under_way.set(None);
        if is_current {
            return;
        }
        self.too_much.set(None);
        let is_own = shelf::is_own(&name);
        if !is_own && !opening::is_offered(&name) {
            let shown = self.go_back_to_current().unwrap_or_else(|| {
                let default = Settings::new(0).set;
                self.settings.update(|settings| settings.open_set(default.clone()));
                default
            });
            self.notice.set(Some(format!(
                "There is no built-in set called {name}; showing {shown}. The Data step lists what there is."
            )));
            return;
        }
        // What was said of an earlier set is over; at the very beginning it is what the link got wrong.
        if self.current.with_untracked(Option::is_some) {
            self.notice.set(None);
        }
        let (number, link) = self.start_worker();
        self.workers.update_value(|workers| workers.next = Some((number, link)));
        let since_millis = browser::now_millis();
        self.under_way.set(Some(UnderWay {
            name: name.clone(),
            summary: None,
            progress: None,
            estimate: None,
            since_millis,
        }));
        wasm_bindgen_futures::spawn_local(async move {
            let fetched = if is_own {
                self.shelf.find(&name).await.map(Opened::Kept)
            } else {
                fetch_set(&name).await.map(Opened::BuiltIn)
            };
            // Another set may have been chosen meanwhile.
            if self.workers.with_value(|workers| !workers.is_next(number)) {
                return;
            }
            match fetched {
                Ok(opened) => self.hand_over(opened),
                Err(sentence) => self.drop_next(sentence),
            }
        });
    }

    fn start_worker(self) -> (u32, WorkerLink) {
        let number = self.workers.try_update_value(|workers| {
            workers.n_started += 1;
            workers.n_started
        });
        let number = number.unwrap_or_default();
        (number, WorkerLink::start(move |news| self.hear(number, news)))
    }

    /// Names the set on screen in the settings again; `None` if there is none.
    fn go_back_to_current(self) -> Option<String> {
        let name = self.current.with_untracked(|c| c.as_ref().map(|c| c.summary.name.clone()))?;
        self.settings.update(|settings| settings.set.clone_from(&name));
        Some(name)
    }

    fn hand_over(self, opened: Opened) {
        self.workers.with_value(|workers| {
            let Some((_, link)) = &workers.next else { return };
            match opened {
                Opened::BuiltIn(source) => {
                    link.offer(Request::Load(source));
                    link.offer(Request::Analyze { standardize: false });
                }
                // What it would cost is asked first.
                Opened::Kept(file) => link.load_kept(file),
            }
        });
    }

    fn ask_next(self, request: Request) {
        self.workers.with_value(|workers| {
            if let Some((_, link)) = &workers.next {
                link.offer(request);
            }
        });
    }

    /// Begins an analysis that waits for a decision.
    pub(crate) fn go_on(self) {
        self.too_much.set(None);
        self.ask_next(Request::Analyze { standardize: false });
    }

    /// Prepares the set that waits for a decision in a cheaper way.
    pub(crate) fn choose_cheaper(self, cheaper: Cheaper) {
        // A cap holds for each class, and for the images without a label.
        let n_groups = self.under_way.with_untracked(|u| {
            u.as_ref()
                .and_then(|u| u.summary.as_ref())
                .map_or(1, |summary| (summary.classes.len() as u32 + u32::from(summary.n_unlabelled > 0)).max(1))
        });
        let Some(name) = self.name_under_way() else { return };
        self.shelf.prepare_set(self, &name, |preparation| match cheaper {
            Cheaper::Size(px) => (preparation.size_px, preparation.keeps_arrays) = (Some(px), false),
            Cheaper::Gray => preparation.color = ColorMode::Gray,
            Cheaper::Images(n) => preparation.per_class_cap = Some((n / n_groups).max(1)),
        });
    }

    /// Ends what is under way because it cannot be done.
    fn refuse_next(self, sentence: String) {
        let name = self.name_under_way();
        self.drop_next(sentence);
        if let Some(name) = name {
            self.shelf.refused(self, &name);
        }
    }

    fn name_under_way(self) -> Option<String> {
        self.under_way.with_untracked(|under_way| under_way.as_ref().map(|it| it.name.clone()))
    }

    /// If the set that the settings name is on screen already, it counts as having come there now.
    pub(crate) fn confirm_current(self) {
        let name = self.settings.with_untracked(|settings| settings.set.clone());
        if self.current.with_untracked(|c| c.as_ref().is_some_and(|c| c.summary.name == name)) {
            self.shelf.promoted(self, &name);
        }
    }

    /// Ends what is under way. With nothing on screen, the default set is opened; if that was it, the sets are described
    /// all the same, so that one can be chosen.
    fn drop_next(self, sentence: String) {
        let default = Settings::new(0).set;
        let was_default = self.name_under_way().is_none_or(|name| name == default);
        self.end_next(sentence);
        if self.current.with_untracked(Option::is_none) && !was_default {
            self.settings.update(|settings| settings.open_set(default));
        } else if self.go_back_to_current().is_none() && self.cards.with_untracked(Vec::is_empty) {
            let (number, link) = self.start_worker();
            self.workers.update_value(|workers| workers.current = Some((number, link)));
            wasm_bindgen_futures::spawn_local(async move { self.describe_sets().await });
        }
    }

    fn end_next(self, sentence: String) {
        self.workers.update_value(|workers| workers.next = None);
        self.too_much.set(None);
        self.under_way.set(None);
        self.notice.set(Some(sentence));
    }

    /// Opens the chosen set once more, if it is neither on screen nor under way.
    pub(crate) fn open_again(self) {
        self.open_set(self.settings.with_untracked(|settings| settings.set.clone()));
    }

    /// Reads what the built-in sets hold, after the first pictures are there.
    async fn describe_sets(self) {
        let mut texts = Vec::new();
        for name in BUILT_IN_SETS {
            match browser::fetch_text(&format!("samples/{name}.json")).await {
                Ok(text) => texts.push(text),
                Err(sentence) => self.notice.set(Some(sentence)),
            }
        }
        self.ask(Request::Describe(texts));
    }
}

fn sentence(problem: Problem) -> String {
    match problem.kind {
        ProblemKind::Bug => format!("{} This is a fault of the page; reload it.", problem.message),
        _ => problem.message,
    }
}

/// The pictures of one side of the compare layout.
pub(crate) fn layer(shown: Shown) -> Layer {
    match shown {
        Shown::Original => Layer::Original,
        Shown::Top => Layer::Top,
        Shown::Bottom => Layer::Bottom,
    }
}

fn layers(settings: &Settings) -> Vec<Layer> {
    let three = [Layer::Original, Layer::Top, Layer::Bottom];
    match settings.layout {
        Layout::Compare => vec![layer(settings.compare.0), layer(settings.compare.1)],
        Layout::Grid if !settings.residual => three.to_vec(),
        Layout::Grid | Layout::Single => [&three[..], &[Layer::Residual]].concat(),
    }
}

pub(crate) fn unknown_settings(unknown: &[String]) -> Option<String> {
    (!unknown.is_empty()).then(|| {
        format!("This link has settings this version does not know: {}. Defaults were used.", unknown.join(", "))
    })
}
