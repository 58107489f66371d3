//! The steps of the page. One is one folder: what it knows, what it asks of the engine and hears from it, its keys, what it shows
//! and says. A new one is a folder, its `mod` line, one entry in [`ALL`] and one name in `protocol::settings::View`; nothing else names it.

mod apart;
mod arriving;
mod data;
mod learning;
mod noise;
mod only_moments;
mod perception;
mod spectrum;
mod top_bottom;

use std::rc::Rc;

use crate::reactive::*;
use subspace_lab_protocol::settings::View;
use subspace_lab_words::Code;
use web_sys::KeyboardEvent;

use crate::lab::{Lab, Listener};
use crate::language::Spoken;
use crate::subspaces;
use apart::{Coming, apart};

/// One step: what it is called, which is known from the beginning, and its program.
pub(crate) struct Step {
    pub(crate) view: View,
    /// In the row of steps.
    pub(crate) title: Code,
    /// Over the stage.
    pub(crate) question: Code,
    /// Its keys and what they do.
    pub(crate) keys: &'static [(&'static str, Code)],
    /// Whether it is about single analysed images: of moments it says that there are none.
    needs_images: bool,
    /// Whether it shows images rebuilt, and of a set under way its preview.
    pub(crate) previews: bool,
    program: Program,
}

impl Step {
    /// Whether the prerendered example is of this step, whose program is therefore in the page's own file.
    pub(crate) fn is_prerendered(&self) -> bool {
        matches!(self.program, Program::Here(_))
    }
}

/// Where a step's program is.
enum Program {
    /// In the page's own file.
    Here(&'static Parts),
    /// In a file of its own: see [`apart`].
    Apart(fn() -> Coming),
}

/// What a step does and shows.
pub(crate) struct Parts {
    /// Begins what it knows, for as long as the page lives.
    open: fn(Lab) -> Rc<dyn Life>,
    pub(crate) looks: Looks,
}

/// What a step puts on the page.
pub(crate) struct Looks {
    /// Controls beside the question.
    pub(crate) bar: fn() -> AnyView,
    /// The pictures.
    pub(crate) stage: fn() -> AnyView,
    /// What stands under them; the spectrum's strip if there is nothing.
    pub(crate) below: Option<fn() -> AnyView>,
    /// The sentence under all that, which stands in a paragraph already and is read out when it changes; the one on the subspaces shown
    /// if there is nothing.
    pub(crate) say: Option<fn() -> AnyView>,
    /// The status line; that of the analysis if there is nothing.
    pub(crate) status: Option<fn(Lab) -> Option<String>>,
    /// The numbers behind them, as tables; that of the spectrum is there in any case.
    pub(crate) numbers: fn() -> AnyView,
}

impl Looks {
    /// A stage and nothing else.
    const fn of_stage(stage: fn() -> AnyView) -> Self {
        Self {
            bar: || ().into_any(),
            stage,
            below: Some(|| ().into_any()),
            say: Some(|| ().into_any()),
            status: None,
            numbers: || ().into_any(),
        }
    }
}

/// They are told apart by their places: each is there once.
impl PartialEq for Looks {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// In the order of the row.
pub(crate) static ALL: &[&Step] =
    &[&data::STEP, &spectrum::STEP, &top_bottom::STEP, &noise::STEP, &perception::STEP, &learning::STEP];

/// The step of a view; every view has one.
pub(crate) fn step(view: View) -> &'static Step {
    ALL[position(view)]
}

fn position(view: View) -> usize {
    ALL.iter().position(|step| step.view == view).unwrap_or_default()
}

/// What a step does beside being looked at.
pub(crate) trait Life: Listener {
    /// Whether the step, which is on screen, takes a single key for itself. It is asked before the page and the strip: P, 0, ?, L, +, −,
    /// [, ] and digits are theirs.
    fn take_key(&self, _event: &KeyboardEvent) -> bool {
        false
    }

    /// Cancels what the step, which is on screen, computes; whether there was something.
    fn cancel(&self) -> bool {
        false
    }
}

/// How far a step's program is.
#[derive(Clone, Copy, PartialEq)]
enum State {
    Apart,
    Coming,
    Failed,
    There(&'static Looks),
}

/// The steps at work. Copied freely.
#[derive(Clone, Copy)]
pub(crate) struct Steps {
    lab: Lab,
    spoken: Spoken,
    /// In the order of [`ALL`].
    states: RwSignal<[State; ALL.len()]>,
    /// In the order of [`ALL`]; none before a step's program is there.
    lives: StoredValue<[Option<Rc<dyn Life>>; ALL.len()], LocalStorage>,
    /// Of the page, under which steps are opened that come later.
    owner: StoredValue<Option<Owner>>,
}

impl Steps {
    /// Begins those that are there, for as long as the page lives, and has the others come.
    pub(crate) fn open(lab: Lab, spoken: Spoken) -> Self {
        let it = Self {
            lab,
            spoken,
            states: RwSignal::new([State::Apart; ALL.len()]),
            lives: StoredValue::new_local([const { None }; ALL.len()]),
            owner: StoredValue::new(Owner::current()),
        };
        provide_context(it);
        for (position, step) in ALL.iter().enumerate() {
            if let Program::Here(parts) = step.program {
                it.begin(position, parts);
            }
        }
        it.fetch_when_wanted();
        it
    }

    /// The steps of this page.
    pub(crate) fn get() -> Self {
        expect_context()
    }

    fn begin(self, position: usize, parts: &'static Parts) {
        let life = (parts.open)(self.lab);
        self.lab.tell(life.clone());
        self.lives.update_value(|lives| lives[position] = Some(life));
        self.set_state(position, State::There(&parts.looks));
    }

    fn state(self, position: usize) -> State {
        self.states.with(|states| states[position])
    }

    fn set_state(self, position: usize, state: State) {
        self.states.update(|states| states[position] = state);
    }

    /// What the step on screen shows; as long as its program is not there, that it is coming.
    pub(crate) fn looks(self) -> &'static Looks {
        if self.lacks_images() {
            return &only_moments::LOOKS;
        }
        match self.state(position(self.lab.settings.view())) {
            State::There(looks) => looks,
            State::Apart | State::Coming | State::Failed => &arriving::LOOKS,
        }
    }

    /// How exact what is on screen is, and how it was computed.
    pub(crate) fn status(self) -> Option<String> {
        self.looks().status.map_or_else(|| subspaces::status(self.lab), |status| status(self.lab))
    }

    /// Whether the step on screen took a single key for itself.
    pub(crate) fn take_key(self, event: &KeyboardEvent) -> bool {
        self.on_screen().is_some_and(|life| life.take_key(event))
    }

    /// Cancels what the step on screen computes; whether there was something.
    pub(crate) fn cancel(self) -> bool {
        self.on_screen().is_some_and(|life| life.cancel())
    }

    /// Whether the step on screen is about images of which there are only the moments.
    fn lacks_images(self) -> bool {
        step(self.lab.settings.view()).needs_images && !self.lab.has_images()
    }

    fn on_screen(self) -> Option<Rc<dyn Life>> {
        if untrack(|| self.lacks_images()) {
            return None;
        }
        let position = position(self.lab.settings.now(|settings| settings.view));
        self.lives.with_value(|lives| lives[position].clone())
    }
}
