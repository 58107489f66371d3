//! Step 5: what people and readers recognise in the top and in the bottom.

mod bar;
mod confusion;
mod course;
mod detail;
mod dials;
mod dials_view;
mod dials_words;
mod figure;
mod lineup;
mod mistakes;
mod quiz;
mod quiz_view;
mod race;
mod runs;
mod vote;
mod wall;
mod words;

use std::rc::Rc;
use std::sync::Arc;

use crate::reactive::*;
use subspace_lab_protocol::lane::{LaneEvent, LaneRequest, ReaderInfo};
use subspace_lab_protocol::noise::NoiseSpec;
use subspace_lab_protocol::settings::{Scene, View};
use subspace_lab_protocol::specs;
use subspace_lab_words::{Message, Words, t};
use web_sys::KeyboardEvent;

use super::{Life, Looks, Parts, Step, apart};
use crate::lab::Lab;
use crate::lab::Listener;
use crate::lane_link;
use detail::Detail;
use dials::Dials;
use figure::Figure;
use lineup::Lineups;
use quiz::QuizLab;
use runs::Runs;
use vote::Votes;

pub(super) static STEP: Step = Step {
    view: View::Perception,
    title: t!(steps_perception),
    question: t!(steps_perception_question),
    keys: &[("T B D", t!(steps_perception_vote))],
    needs_images: true,
    previews: false,
    program: apart!(perception in perception, PARTS),
};

static PARTS: Parts = Parts {
    open: |lab| Rc::new(Perception::open(lab)),
    looks: Looks {
        bar: || view! { <bar::Bar /> }.into_any(),
        stage: || view! { <Stage /> }.into_any(),
        below: Some(|| view! { <Below /> }.into_any()),
        say: Some(|| view! { <race::Say /> }.into_any()),
        status: None,
        numbers: || view! { <Numbers /> }.into_any(),
    },
};

/// What the step knows. Copied freely: it holds signals.
#[derive(Clone, Copy)]
pub(super) struct Perception {
    lab: Lab,
    /// Kinds of readers, once a lane has told.
    readers: RwSignal<Vec<ReaderInfo>>,
    /// Why nothing can be read.
    trouble: RwSignal<Option<Message>>,
    /// Why there are no readers, if they were asked for in vain.
    not_fetched: StoredValue<Option<Message>>,
    lineups: Lineups,
    runs: Runs,
    votes: Votes,
    figure: Figure,
    detail: Detail,
    quiz: QuizLab,
    dials: Dials,
}

impl Perception {
    /// Begins the step: it follows settings and the set on screen for as long as the page lives.
    fn open(lab: Lab) -> Self {
        let it = Self {
            lab,
            readers: RwSignal::new(Vec::new()),
            trouble: RwSignal::new(None),
            not_fetched: StoredValue::new(None),
            lineups: Lineups::new(),
            runs: Runs::new(),
            votes: Votes::new(),
            figure: Figure::new(),
            detail: Detail::new(),
            quiz: QuizLab::new(),
            dials: Dials::new(),
        };
        provide_context(it);
        it.follow_lineup();
        it.follow_outcomes();
        it.follow_quiz();
        it.follow_dials();
        it.ask_for_readers();
        Effect::new(move |_| {
            lab.settings.reader();
            if !it.readers.with(Vec::is_empty) {
                untrack(|| it.keep_reader_possible());
            }
        });
        it
    }

    /// The step of this page.
    fn get() -> Self {
        expect_context()
    }

    /// Whether the step is on screen, with images to read.
    fn is_shown(self) -> bool {
        self.lab.settings.view() == View::Perception && self.lab.has_images()
    }

    fn scene(self) -> Scene {
        self.lab.settings.scene()
    }

    /// The reader chosen, with every parameter written out once kinds are known: what results are kept under.
    fn reader(self) -> String {
        let spec = NoiseSpec::read(&self.lab.settings.reader());
        match self.reader_info(&spec.id) {
            Some(info) => full_spec(&info, &spec),
            None => spec.to_string(),
        }
    }

    fn reader_info(self, id: &str) -> Option<ReaderInfo> {
        self.readers.with(|readers| readers.iter().find(|it| it.id == id).cloned())
    }

    /// What the reader is called on buttons.
    fn reader_title(self, spec: &str) -> String {
        let id = NoiseSpec::read(spec).id;
        self.reader_info(&id).map_or(id, |info| info.title.words())
    }

    /// Asks once, when the step is first shown.
    fn ask_for_readers(self) {
        let is_shown = Memo::new(move |_| self.is_shown());
        let is_asked = StoredValue::new(false);
        Effect::new(move |_| {
            if !is_shown.get() || is_asked.get_value() {
                return;
            }
            is_asked.set_value(true);
            wasm_bindgen_futures::spawn_local(async move {
                match lane_link::ask(&LaneRequest::Readers).await {
                    Ok(LaneEvent::Readers(readers)) => {
                        let before = self.not_fetched.try_update_value(Option::take).flatten();
                        if before.is_some() && self.trouble.get_untracked() == before {
                            self.trouble.set(None);
                        }
                        self.readers.set(readers);
                    }
                    Ok(_) => {}
                    Err(sentence) => {
                        is_asked.set_value(false);
                        self.not_fetched.set_value(Some(sentence.clone()));
                        self.trouble.set(Some(sentence));
                    }
                }
            });
        });
    }

    /// A link may name a reader that there is not: then it is the first one. What it gives a reader that this does not take has its default.
    fn keep_reader_possible(self) {
        let spec = self.lab.settings.now(|settings| NoiseSpec::read(&settings.reader));
        if let Some(info) = self.reader_info(&spec.id) {
            let (taken, sentences) = specs::taken(&info, &spec);
            if !sentences.is_empty() {
                self.lab.settings.correct(|settings| settings.reader = taken.to_string());
                sentences.into_iter().for_each(|sentence| self.lab.say_too(sentence));
                self.lab.say_too(t!(perception_else_the_default).into());
            }
            return;
        }
        let id = spec.id;
        if let Some(first) = self.readers.with_untracked(|readers| readers.first().map(|it| it.id.clone())) {
            self.lab.settings.correct(|settings| settings.reader = first);
            self.lab.say_too(t!(perception_there_is_no_reader_called_showing, id = id));
        }
    }

    /// Ends every lane under way; results stay. Whether there was one.
    fn cancel_all(self) -> bool {
        self.figure.stop();
        self.runs.cancel_all()
    }

    /// The classes of the set on screen.
    fn class_name(self, class: u16) -> String {
        self.lab.current.with(|current| {
            let classes = current.as_ref().map(|it| &it.summary.classes);
            let named = classes.and_then(|classes| classes.get(usize::from(class)));
            named.map_or_else(|| t!(perception_class, class = class + 1).words(), |(name, _)| name.clone())
        })
    }
}

impl Listener for Perception {
    fn forget(&self) {
        self.cancel_all();
        self.lineups.now.set(None);
        self.lineups.pictures.set(None);
        self.votes.clear();
        self.figure.clear();
        self.detail.close();
        self.quiz.clear();
    }
}

impl Life for Perception {
    fn take_key(&self, event: &KeyboardEvent) -> bool {
        match self.lab.settings.now(|settings| settings.scene) {
            Scene::Race => self.take_vote(&event.key()),
            Scene::Quiz => self.take_quiz_key(&event.key()),
            Scene::Dials => false,
        }
    }

    fn cancel(&self) -> bool {
        self.cancel_all()
    }
}

/// A reader with every parameter, in the order of its kind.
fn full_spec(info: &ReaderInfo, spec: &NoiseSpec) -> String {
    let values = info.parameters.iter().map(|parameter| {
        let given = spec.value(&parameter.key).map(str::to_owned);
        (parameter.key.clone(), given.unwrap_or_else(|| crate::widgets::dial::written(parameter.default)))
    });
    NoiseSpec { id: info.id.clone(), values: values.collect() }.to_string()
}

#[component]
fn Stage() -> impl IntoView {
    let step = Perception::get();
    let scene = Memo::new(move |_| step.scene());
    move || match scene.get() {
        Scene::Race => view! { <race::Race /> }.into_any(),
        Scene::Quiz => view! { <quiz_view::QuizStage /> }.into_any(),
        Scene::Dials => view! { <dials_view::Stage /> }.into_any(),
    }
}

#[component]
fn Below() -> impl IntoView {
    let step = Perception::get();
    let scene = Memo::new(move |_| step.scene());
    view! {
        <div class="perception" data-testid="perception" data-lineup=move || step.lineups.now.with(Option::is_some).to_string()>
            {move || match scene.get() {
                Scene::Race => view! { <vote::Vote /> }.into_any(),
                Scene::Quiz => view! { <quiz_view::Controls /> }.into_any(),
                Scene::Dials => view! { <dials_view::Below /> }.into_any(),
            }}
            <p class="honesty" data-testid="honesty">{move || race::honesty(step)}</p>
        </div>
    }
}

/// What is read at leisure, under the first screen.
#[component]
fn Numbers() -> impl IntoView {
    let step = Perception::get();
    let outcome = Memo::new(move |_| step.outcome());
    // During a quiz it would tell those who are asked.
    let is_race = move || step.scene() == Scene::Race;
    let has_one = move || is_race() && outcome.with(Option::is_some);
    view! {
        <Show when=is_race>
            <figure::PaperFigure />
        </Show>
        <Show when=has_one>
            <details class="was-read" data-testid="was-read" open>
                <summary>{t!(perception_what_was_read_and_what_it).words()}</summary>
                <detail::ShowDetail />
                <button type="button" data-testid="save-accuracies" on:click=move |_| step.save_accuracies()>
                    {t!(perception_save_accuracies).words()}
                </button>
                <div class="both">
                    {[0, 1]
                        .map(|lane| {
                            view! {
                                <section class=if lane == 0 { "row top" } else { "row bottom" }>
                                    <confusion::Confusion lane />
                                    <mistakes::Mistakes lane />
                                </section>
                            }
                        })}
                </div>
            </details>
        </Show>
    }
}

/// A value that is shared between views; compared by its place.
#[derive(Debug)]
struct Shared<T>(Arc<T>);

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> std::ops::Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
