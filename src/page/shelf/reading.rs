//! From files to a set: what is given, what is being read, and what is read anew when the preparation changes.

use std::rc::Rc;
use std::time::Duration;

use crate::reactive::*;
use js_sys::Array;
use leptos::leptos_dom::helpers::set_timeout_with_handle;
use subspace_lab_protocol::intake::{Choices, IntakeProgress, Preparation};
use subspace_lab_protocol::reader::{ReaderEvent, ReaderRequest};
use subspace_lab_words::{Words, t};
use wasm_bindgen::JsCast;
use web_sys::Blob;

use super::{Given, Held, Originals, Shelf, ShelfNews};
use crate::one_shot::{News, Spoken};
use crate::reader_link;
use crate::{browser, text};

/// A preparation is made anew once its numbers rest.
const REST: Duration = Duration::from_millis(500);

/// What names of sessions end in.
pub(crate) const SESSION: &str = ".session.zip";

/// A reading under way.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Reading {
    pub(crate) progress: IntakeProgress,
    pub(crate) since_millis: f64,
}

/// Files that wait for a choice.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Join {
    pub(crate) n_files: u32,
    /// Title and number of images of what they can be added to.
    pub(crate) target: Option<(String, u32)>,
    /// Whether it is a set that they can take the place of.
    pub(crate) is_set: bool,
}

/// What is to become of files that were given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Placing {
    New,
    Add,
    Replace,
}

/// A reading to be done.
#[derive(Clone)]
pub(super) struct Task {
    originals: Rc<Originals>,
    /// The set to which the images are added, where its files are not at hand.
    base: Option<Blob>,
    /// Of the set that it goes on from.
    lineage: Option<u32>,
}

impl Task {
    fn with_more(mut self, files: Vec<Given>) -> Self {
        Rc::make_mut(&mut self.originals).files.extend(files);
        self
    }
}

impl Shelf {
    /// Takes files from any way in. If there is something that they could join, the visitor chooses first.
    pub(crate) fn give(self, files: Vec<Given>) {
        if files.is_empty() {
            self.said(t!(own_no_files_came_the_folder_is).into());
            return;
        }
        // A session is opened for itself; whether a file of this name is one, its reader says.
        let is_session =
            matches!(&files[..], [(path, _)] if path.ends_with(SESSION)) && self.given.with_value(Vec::is_empty);
        self.given.update_value(|given| given.extend(files));
        if is_session && self.reading.with_untracked(Option::is_none) {
            return self.read_given(Placing::New);
        }
        if self.reading.with_untracked(Option::is_none) && self.join_target().is_none() {
            self.read_given(Placing::New);
        } else {
            self.ask_where();
        }
    }

    fn ask_where(self) {
        let n_files = self.given.with_value(Vec::len) as u32;
        let target = self.join_target();
        let is_set = self.draft_target().is_none();
        self.waiting.set((n_files > 0).then_some(Join { n_files, target, is_set }));
    }

    /// What files can be added to: what waits for more images, else the own set on screen.
    fn join_target(self) -> Option<(String, u32)> {
        self.draft_target().or_else(|| self.present().map(|it| (it.card.title, it.card.n_images)))
    }

    fn draft_target(self) -> Option<(String, u32)> {
        self.draft.with_value(|draft| {
            let (task, n_images) = draft.as_ref()?;
            (*n_images > 0).then(|| (task.originals.title.clone(), *n_images))
        })
    }

    /// Reads the files that were given.
    pub(crate) fn read_given(self, placing: Placing) {
        self.waiting.set(None);
        let files = self.given.try_update_value(std::mem::take).unwrap_or_default();
        let draft = self.draft.try_update_value(Option::take).flatten();
        let present = self.present();
        let task = match (placing, draft.filter(|(_, n_images)| *n_images > 0), present) {
            (Placing::Add, Some((draft, _)), _) => draft.with_more(files),
            (Placing::Add, None, Some(Held { card, blob, lineage, originals })) => {
                // All of it once more, if it is there: what files say of each other, such as labels, then holds for all.
                let base = originals.is_none().then_some(blob);
                let nothing = Originals { title: card.title, files: Vec::new(), edits: Vec::new() };
                let originals = originals.unwrap_or_else(|| Rc::new(nothing));
                Task { originals, base, lineage: Some(lineage) }.with_more(files)
            }
            (placing, _, present) => {
                // Tiles, rows and choices are matters of the files that they were stated for.
                if present.is_some() {
                    self.preparation.update(|it| {
                        (it.tile_px, it.row_shape, it.choices) = (None, None, Choices::default());
                    });
                }
                let lineage = present.map(|it| it.lineage).filter(|_| placing == Placing::Replace);
                let title = self.free_title(title_of(&files));
                Task { originals: Rc::new(Originals { title, files, edits: Vec::new() }), base: None, lineage }
            }
        };
        self.read(task);
    }

    /// Gives up the files that wait for a choice, and what they could have been added to.
    pub(crate) fn drop_given(self) {
        self.waiting.set(None);
        self.given.set_value(Vec::new());
        self.draft.set_value(None);
    }

    /// Changes the preparation; what is being read, came to nothing or is on screen is made anew from its files.
    pub(crate) fn prepare(self, change: impl FnOnce(&mut Preparation)) {
        let before = self.preparation.get_untracked();
        let mut after = before.clone();
        change(&mut after);
        if after == before {
            return;
        }
        // How files are taken apart concerns those that gave nothing first, everything else what is on screen.
        let is_of_draft = (after.tile_px, after.row_shape) != (before.tile_px, before.row_shape);
        self.preparation.set(after);
        let prepare = move || {
            self.timer.set_value(None);
            self.prepare_again(is_of_draft);
        };
        self.timer.update_value(|timer| {
            if let Some(timer) = timer.take() {
                timer.clear();
            }
            *timer = set_timeout_with_handle(prepare, REST).ok();
        });
    }

    /// Chooses another reading of the files that the last report is about, and reads them again at once.
    pub(crate) fn prepare_now(self, change: impl FnOnce(&mut Preparation)) {
        self.preparation.update(change);
        let has_draft = self.draft.with_value(Option::is_some);
        self.prepare_again(has_draft);
    }

    /// Whether the files of what is on screen, or came to nothing, are at hand.
    pub(crate) fn can_read_again(self) -> bool {
        self.draft.with_value(Option::is_some) || self.present().is_some_and(|it| it.originals.is_some())
    }

    /// Changes the preparation and makes the set of this name anew at once.
    pub(crate) fn prepare_set(self, name: &str, change: impl FnOnce(&mut Preparation)) {
        let held = self.held.with_value(|held| held.get(name).cloned());
        if let Some(Held { lineage, originals: Some(originals), .. }) = held {
            self.preparation.update(change);
            self.read(Task { originals, base: None, lineage: Some(lineage) });
        }
    }

    fn prepare_again(self, is_of_draft: bool) {
        let under_way = self.task.with_value(Clone::clone);
        let draft = || self.draft.with_value(|draft| draft.as_ref().map(|(task, _)| task.clone()));
        let present = || {
            let Held { lineage, originals, .. } = self.present()?;
            Some(Task { originals: originals?, base: None, lineage: Some(lineage) })
        };
        let task = if is_of_draft { draft().or_else(present) } else { present().or_else(draft) };
        if let Some(task) = under_way.or(task) {
            self.read(task);
        }
    }

    /// Ends the reading under way; everything else stays.
    pub(crate) fn cancel(self) {
        self.end();
        self.said(t!(own_cancelled_what_was_on_screen_before).into());
        if self.given.with_value(|given| !given.is_empty()) {
            self.ask_where();
        }
    }

    fn read(self, task: Task) {
        let Originals { title, files, edits } = &*task.originals;
        let beside: Array = task
            .base
            .iter()
            .map(wasm_bindgen::JsValue::from)
            .chain(files.iter().map(|(_, file)| file.into()))
            .collect();
        let request = ReaderRequest::Read {
            title: title.clone(),
            preparation: Box::new(self.preparation.get_untracked()),
            paths: files.iter().map(|(path, _)| path.clone()).collect(),
            extends: task.base.is_some(),
            edits: edits.clone(),
        };
        self.report.set(None);
        self.told(ShelfNews::Said(None));
        let progress = IntakeProgress { n_files: files.len() as u32, ..IntakeProgress::default() };
        self.reading.set(Some(Reading { progress, since_millis: browser::now_millis() }));
        self.task.set_value(Some(task.clone()));
        let link = reader_link::start(&request, &beside, move |news| self.hear(&task, news));
        if link.is_none() {
            self.end();
            self.said(ReaderEvent::BLOCKED.into());
        }
        self.link.set_value(link);
    }

    fn hear(self, task: &Task, news: News<ReaderEvent>) {
        match news {
            News::Event(ReaderEvent::Progress(progress), _) => self.reading.update(|reading| {
                if let Some(reading) = reading {
                    reading.progress = progress;
                }
            }),
            News::Event(ReaderEvent::Linked(link), _) => {
                self.end();
                self.draft.set_value(None);
                self.told(ShelfNews::Session(link));
            }
            News::Event(ReaderEvent::Made { card, report, keeping, link, .. }, blob) => {
                // It always comes with one.
                let Ok(blob) = blob.dyn_into() else { return };
                self.end();
                self.draft.set_value(None);
                self.wants_row_shape.set(report.as_ref().is_some_and(|report| report.needs_row_shape));
                self.report.set(report.map(|report| *report));
                let lineage = task.lineage.unwrap_or_else(|| self.new_lineage());
                // What a session was made from is not in it.
                let originals = (task.base.is_none() && link.is_none()).then(|| task.originals.clone());
                let made = Held { card, blob, lineage, originals };
                self.made(made, keeping, task.lineage.is_some(), Some(task.clone()));
                if let Some(link) = link {
                    self.told(ShelfNews::Session(link));
                }
                self.ask_where();
            }
            News::Event(ReaderEvent::Failed { problem, report }, _) => {
                self.end();
                self.draft.set_value(Some((task.clone(), 0)));
                // One file's reason is the message already; of several, the panel has all.
                self.wants_row_shape.set(report.as_ref().is_some_and(|report| report.needs_row_shape));
                match report {
                    Some(report) if report.skipped.len() > 1 => self.report.set(Some(report)),
                    _ => self.said(problem.message),
                }
                self.ask_where();
            }
            News::Event(..) => {}
            News::Ended(sentence) => {
                self.end();
                self.said(sentence.into());
                self.ask_where();
            }
        }
    }

    /// The reading is over. Its worker is ended a little later: this may run inside its own handler.
    fn end(self) {
        self.reading.set(None);
        self.task.set_value(None);
        let link = self.link.try_update_value(Option::take);
        wasm_bindgen_futures::spawn_local(async move { drop(link) });
    }

    /// A title that no listed set has: with a number, if it must be.
    fn free_title(self, title: String) -> String {
        let is_taken = |title: &String| self.sets.with_untracked(|sets| sets.iter().any(|it| it.card.title == *title));
        let numbered = (2..).map(|number| format!("{title} {number}"));
        std::iter::once(title.clone()).chain(numbered).find(|title| !is_taken(title)).unwrap_or(title)
    }
}

/// The folder that all files share, else the one file, else a plain name.
fn title_of(files: &[Given]) -> String {
    let folder = |path: &str| path.split_once('/').map(|(folder, _)| folder.to_owned());
    let first = files.first().and_then(|(path, _)| folder(path));
    match (first, files) {
        (Some(first), _) if files.iter().all(|(path, _)| folder(path).as_ref() == Some(&first)) => first,
        (_, [(path, _)]) => path.rsplit_once('.').map_or(path.as_str(), |(stem, _)| stem).to_owned(),
        _ => text::OWN_SET.words(),
    }
}

/// 32 x 32 in color, a fifth held out: fast everywhere, and enough to see what the page is about.
pub(super) fn default_preparation(seed: u64) -> Preparation {
    Preparation { size_px: Some(32), held_out_share: 0.2, seed, ..Preparation::as_given() }
}
