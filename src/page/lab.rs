//! What the page knows and does: settings with undo, the set on screen, the set under way, and the workers behind them. It knows no
//! step: those listen to it.

mod drawer;
mod hearing;
mod history;
mod linked;
mod listener;
mod opening;
mod sets;
mod staged;
mod store;
mod workers;

use std::sync::Arc;
use std::time::Duration;

use crate::reactive::*;
use subspace_lab_protocol::event::Reconstructed;
use subspace_lab_protocol::lesson::Room;
use subspace_lab_protocol::request::{Layer, Reconstruct};
use subspace_lab_protocol::settings::{Layout, MAX_ON_STAGE, Shown, View};
use subspace_lab_protocol::{BottomStart, Choice, Extent, Request};
use subspace_lab_words::Message;

pub(crate) use drawer::Drawer;
pub(crate) use listener::Listener;
pub(crate) use opening::{BUILT_IN_SETS, is_here};
pub(crate) use sets::{Current, UnderWay};
pub(crate) use staged::Previewed;
pub(crate) use store::Store;

use history::History;
use linked::unknown_settings;
use listener::Listeners;
use workers::Workers;

use crate::shelf::{self, Shelf};
use crate::too_much::TooMuch;
use crate::{browser, link};
use subspace_lab_charts::axis::Axis;

/// Everything the views read, and the orders they give. Copied freely: it holds signals.
#[derive(Clone, Copy)]
pub(crate) struct Lab {
    pub(crate) settings: Store,
    pub(crate) current: RwSignal<Option<Arc<Current>>>,
    pub(crate) under_way: RwSignal<Option<UnderWay>>,
    pub(crate) reconstructed: RwSignal<Option<Arc<Reconstructed>>>,
    /// The first components of the set under way, until all of them are there.
    previewed: RwSignal<Option<Arc<Previewed>>>,
    /// Whether the step that is shown shows them.
    pub(crate) previews: RwSignal<bool>,
    pub(crate) picked: RwSignal<Option<Vec<u32>>>,
    pub(crate) notice: RwSignal<Option<Message>>,
    /// The next set's analysis, if it waits for a decision.
    pub(crate) too_much: RwSignal<Option<TooMuch>>,
    /// The visitor's own sets.
    pub(crate) shelf: Shelf,
    /// Set in a task of its own after the first view stands, so that opening the page never holds up a click.
    pub(crate) is_settled: RwSignal<bool>,
    /// Whether there is an engine to ask, with a set or without.
    pub(crate) has_engine: RwSignal<bool>,
    /// How far the engine that only draws is.
    pub(crate) drawer: RwSignal<Drawer>,
    /// Where the settings are those of a link whose set is not on screen yet: as a link, those before it.
    before_link: StoredValue<Option<String>>,
    /// The visitor's own set that a link was about and that was not kept here.
    pub(crate) sought: RwSignal<Option<String>>,
    listeners: Listeners,
    history: RwSignal<History>,
    workers: StoredValue<Workers, LocalStorage>,
}

impl Lab {
    /// Reads the link, draws a seed if it has none, and opens the set it names.
    pub(crate) fn open() -> Self {
        let (settings, unknown) = link::read(browser::fresh_seed(), link::remembered_theme());
        let (seed, reading) = (settings.seed, settings.reading.clone());
        let settings = Store::new(settings);
        let shelf = Shelf::new(seed, reading, Signal::derive(move || settings.set()));
        let lab = Self {
            settings,
            current: RwSignal::new(None),
            under_way: RwSignal::new(None),
            reconstructed: RwSignal::new(None),
            previewed: RwSignal::new(None),
            previews: RwSignal::new(false),
            picked: RwSignal::new(None),
            notice: RwSignal::new(unknown_settings(&unknown)),
            too_much: RwSignal::new(None),
            shelf,
            is_settled: RwSignal::new(false),
            before_link: StoredValue::new(Some(String::new())),
            sought: RwSignal::new(None),
            listeners: StoredValue::new_local(Vec::new()),
            has_engine: RwSignal::new(false),
            drawer: RwSignal::new(Drawer::default()),
            history: RwSignal::new(History::default()),
            workers: StoredValue::new_local(Workers::default()),
        };
        provide_context(lab);
        shelf.tell(move |news| lab.hear_shelf(news));
        lab.follow_settings();
        lab
    }

    /// The lab of this page.
    pub(crate) fn get() -> Self {
        expect_context()
    }

    /// Turns to a step.
    pub(crate) fn show(self, view: View) {
        if self.settings.now(|settings| settings.lesson.hides(Room::of(view))) {
            return;
        }
        self.change(|settings| settings.view = view);
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
        let images = match self.picked.get() {
            Some(picked) if self.settings.choice() != Choice::First => picked,
            _ => current.summary.first_shown.clone(),
        };
        images.into_iter().take(self.settings.n_pictures() as usize).collect()
    }

    /// Whether the analysed images are here, and not only their moments.
    pub(crate) fn has_images(self) -> bool {
        self.current.with(|current| current.as_ref().is_none_or(|current| !current.summary.are_moments))
    }

    /// Whether the images on screen are the visitor's own, and can be changed.
    pub(crate) fn has_own_images(self) -> bool {
        let is_own = self.current.with(|it| it.as_ref().is_some_and(|it| shelf::is_own(&it.summary.name)));
        is_own && self.has_images()
    }

    /// Whether there is an image to show: moments may be alone.
    pub(crate) fn has_pictures(self) -> bool {
        self.current.with(|current| current.as_ref().is_none_or(|current| current.summary.n_here() > 0))
    }

    /// Components with variance in the set on screen; 0 before there is one.
    pub(crate) fn rank(self) -> u32 {
        self.current.with(|current| current.as_ref().map_or(0, |current| current.analysis.rank))
    }

    /// Where components lie in strip and scree plot.
    pub(crate) fn axis(self) -> Axis {
        Axis { rank: self.rank(), logarithmic: self.settings.log_axis() == Some(true) }
    }

    /// Whether the bottom begins where the top ends.
    pub(crate) fn is_linked(self) -> bool {
        self.settings.bottom() == BottomStart::Linked
    }

    /// The image that the single and compare layouts show.
    pub(crate) fn chosen_image(self) -> Option<u32> {
        let images = self.stage_images();
        images.get(self.settings.picture() as usize).or(images.first()).copied()
    }

    /// Wires settings to workers, link and theme.
    fn follow_settings(self) {
        let set = Memo::new(move |_| self.settings.set());
        Effect::new(move |_| {
            if self.is_settled.get() {
                self.open_set(set.get());
            }
        });
        set_timeout(move || self.is_settled.set(true), Duration::ZERO);
        self.keep_origin();
        self.keep_beside_known();

        self.ask_whenever_changed(move || self.wanted_reconstruction());
        Effect::new(move |_| {
            let (name, settings) = (self.settings.set(), self.settings);
            let (top, bottom) = (settings.top(), settings.bottom());
            let axis = self.current.with(|current| {
                // Not that of the set before.
                let current = current.as_ref().filter(|it| it.summary.name == name)?;
                let analysis = &current.analysis;
                let count = |extent: Extent| match extent {
                    Extent::Components(n) => n,
                    Extent::Share(share) => analysis.cumulative_share.partition_point(|it| *it < share) as u32 + 1,
                };
                let after = if let BottomStart::After(extent) = bottom { extent } else { top };
                Some(Axis::clear_of_edges(analysis.rank, [top, after].map(count)))
            });
            if let (Some(axis), None) = (axis, settings.log_axis()) {
                settings.correct(|settings| settings.log_axis = Some(axis.logarithmic));
            }
        });
        let draw = Memo::new(move |_| {
            let current = self.current.get()?;
            let (choice, seed) = (self.settings.choice(), self.settings.seed());
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
        let image_idx = match self.settings.layout() {
            Layout::Grid => self.stage_images(),
            Layout::Single | Layout::Compare => self.chosen_image().into_iter().collect(),
        };
        Some(Request::Reconstruct(Reconstruct { image_idx, ..self.reconstruction() }))
    }

    /// The same, of no image.
    fn reconstruction(self) -> Reconstruct {
        let settings = self.settings;
        Reconstruct {
            image_idx: Vec::new(),
            top: settings.top(),
            bottom: settings.bottom(),
            layers: layers(settings),
            add_mean: settings.add_mean(),
            stretch: settings.stretch(),
        }
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

fn layers(settings: Store) -> Vec<Layer> {
    let three = [Layer::Original, Layer::Top, Layer::Bottom];
    match settings.layout() {
        Layout::Compare => vec![layer(settings.compare().0), layer(settings.compare().1)],
        Layout::Grid if !settings.residual() => three.to_vec(),
        Layout::Grid | Layout::Single => [&three[..], &[Layer::Residual]].concat(),
    }
}
