//! The visitor's own sets: what is being read, what is kept, and the files that they were made from.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::Duration;

use js_sys::Array;
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use subspace_lab_protocol::intake::{Edit, IntakeProgress, IntakeReport, Preparation};
use subspace_lab_protocol::kept::KeptCard;
use subspace_lab_protocol::reader::{Keeping, KeptFile, ReaderEvent, ReaderRequest};
use web_sys::{Blob, File};

use crate::browser;
use crate::lab::Lab;
use crate::reader_link::{self, News, ReaderLink};
use crate::text;

/// A preparation is made anew once its numbers rest.
const REST: Duration = Duration::from_millis(500);

/// Short names of own sets begin so.
const OWN: &str = "own-";

/// Whether a short name is that of a visitor's own set.
pub(crate) fn is_own(name: &str) -> bool {
    name.starts_with(OWN)
}

/// A file with its path, folders included.
pub(crate) type Given = (String, File);

/// A reading under way.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Reading {
    pub(crate) progress: IntakeProgress,
    pub(crate) since_millis: f64,
}

/// A set as it stands in the list.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct OwnSet {
    pub(crate) card: KeptCard,
    pub(crate) n_bytes: f64,
    /// Its file on this device; `None` for one that only this tab has.
    pub(crate) file: Option<String>,
}

/// What this tab has of a set.
#[derive(Clone)]
struct Held {
    card: KeptCard,
    blob: Blob,
    /// What it was made from, to prepare it anew.
    originals: Option<Rc<Originals>>,
}

struct Originals {
    title: String,
    files: Vec<Given>,
}

/// Signals and orders around own sets. Copied freely.
#[derive(Clone, Copy)]
pub(crate) struct Shelf {
    pub(crate) sets: RwSignal<Vec<OwnSet>>,
    /// Kept files that cannot be opened, with the reason.
    pub(crate) unreadable: RwSignal<Vec<(String, String)>>,
    /// How long sets stay.
    pub(crate) keeping: RwSignal<Keeping>,
    pub(crate) reading: RwSignal<Option<Reading>>,
    /// What came of the last reading.
    pub(crate) report: RwSignal<Option<IntakeReport>>,
    pub(crate) preparation: RwSignal<Preparation>,
    /// Files that wait for the choice between a new set and the present one; how many.
    pub(crate) waiting: RwSignal<Option<u32>>,
    /// Groups of equal images in the set of this name.
    pub(crate) duplicates: RwSignal<Option<(String, Vec<Vec<u32>>)>>,
    given: StoredValue<Vec<Given>, LocalStorage>,
    link: StoredValue<Option<ReaderLink>, LocalStorage>,
    held: StoredValue<BTreeMap<String, Held>, LocalStorage>,
    is_listed: StoredValue<bool>,
    timer: StoredValue<Option<TimeoutHandle>, LocalStorage>,
}

impl Shelf {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            sets: RwSignal::new(Vec::new()),
            unreadable: RwSignal::new(Vec::new()),
            keeping: RwSignal::new(Keeping::InBrowser),
            reading: RwSignal::new(None),
            report: RwSignal::new(None),
            preparation: RwSignal::new(default_preparation(seed)),
            waiting: RwSignal::new(None),
            duplicates: RwSignal::new(None),
            given: StoredValue::new_local(Vec::new()),
            link: StoredValue::new_local(None),
            held: StoredValue::new_local(BTreeMap::new()),
            is_listed: StoredValue::new(false),
            timer: StoredValue::new_local(None),
        }
    }

    /// Takes files from any way in. If an own set is on screen, the visitor chooses first whether they join it.
    pub(crate) fn give(self, lab: Lab, files: Vec<Given>) {
        if files.is_empty() {
            lab.notice.set(Some(
                "No files came. This browser may give no access to folders: choose the files instead, or a zip."
                    .to_owned(),
            ));
            return;
        }
        let n_files = files.len() as u32;
        self.given.set_value(files);
        if self.present(lab).is_some() {
            self.waiting.set(Some(n_files));
        } else {
            self.read_given(lab, false);
        }
    }

    /// Reads the files that were given, as a new set or into the present one.
    pub(crate) fn read_given(self, lab: Lab, extends: bool) {
        self.waiting.set(None);
        let files = self.given.try_update_value(std::mem::take).unwrap_or_default();
        let present = self.present(lab).filter(|_| extends);
        let title = present.as_ref().map_or_else(|| title_of(&files), |it| it.card.title.clone());
        let earlier = present.as_ref().and_then(|it| it.originals.clone());
        let base = present.as_ref().map(|it| it.blob.clone());
        let replaces = present.map(|it| it.card.name);
        // What the set was made from before, with the new files; unknown for a set that was kept from an earlier visit.
        let all = match (&base, earlier) {
            (None, _) => Some(files.clone()),
            (Some(_), Some(earlier)) => Some([&earlier.files[..], &files[..]].concat()),
            (Some(_), None) => None,
        };
        let originals = all.map(|files| Rc::new(Originals { title: title.clone(), files }));
        self.read(lab, Task { title, files, base, originals, replaces });
    }

    /// Gives up the files that wait for a choice.
    pub(crate) fn drop_given(self) {
        self.waiting.set(None);
        self.given.set_value(Vec::new());
    }

    /// Changes the preparation; the set on screen is made anew from its files, if they are there.
    pub(crate) fn prepare(self, lab: Lab, change: impl FnOnce(&mut Preparation)) {
        let before = self.preparation.get_untracked();
        let mut after = before.clone();
        change(&mut after);
        if after == before {
            return;
        }
        self.preparation.set(after);
        self.timer.update_value(|timer| {
            if let Some(timer) = timer.take() {
                timer.clear();
            }
            *timer = set_timeout_with_handle(move || self.prepare_again(lab), REST).ok();
        });
    }

    /// Changes the preparation and makes the set of this name anew at once.
    pub(crate) fn prepare_set(self, lab: Lab, name: Option<String>, change: impl FnOnce(&mut Preparation)) {
        let held = name.and_then(|name| self.held.with_value(|held| held.get(&name).cloned()));
        match held.filter(|held| held.originals.is_some()) {
            Some(held) => {
                self.preparation.update(change);
                self.make_again(lab, held);
            }
            None => lab.notice.set(Some(
                "The files of this set are not at hand any more. Add them again, with a smaller size or fewer images."
                    .to_owned(),
            )),
        }
    }

    fn prepare_again(self, lab: Lab) {
        if let Some(present) = self.present(lab) {
            self.make_again(lab, present);
        }
    }

    fn make_again(self, lab: Lab, held: Held) {
        let Some(originals) = held.originals else { return };
        let task = Task {
            title: originals.title.clone(),
            files: originals.files.clone(),
            base: None,
            originals: Some(originals),
            replaces: Some(held.card.name),
        };
        self.read(lab, task);
    }

    /// Whether the set on screen can be prepared anew: its files were given in this visit.
    pub(crate) fn has_originals(self, name: &str) -> bool {
        self.held.with_value(|held| held.get(name).is_some_and(|it| it.originals.is_some()))
    }

    /// Changes the set on screen.
    pub(crate) fn edit(self, lab: Lab, edit: Edit) {
        let Some(present) = self.present(lab) else { return };
        wasm_bindgen_futures::spawn_local(async move {
            let beside = Array::of1(&present.blob);
            match reader_link::ask(&ReaderRequest::Edit(edit), &beside).await {
                Ok((ReaderEvent::Made { card, keeping, .. }, Some(blob))) => {
                    // Its files no longer make it what it is.
                    let made = Held { card, blob, originals: None };
                    self.made(lab, made, keeping, Some(present.card.name));
                }
                Ok(_) => {}
                Err(sentence) => lab.notice.set(Some(sentence)),
            }
        });
    }

    /// Looks for equal images in the set on screen.
    pub(crate) fn find_duplicates(self, lab: Lab) {
        let Some(present) = self.present(lab) else { return };
        wasm_bindgen_futures::spawn_local(async move {
            match reader_link::ask(&ReaderRequest::FindDuplicates, &Array::of1(&present.blob)).await {
                Ok((ReaderEvent::Duplicates(groups), _)) => self.duplicates.set(Some((present.card.name, groups))),
                Ok(_) => {}
                Err(sentence) => lab.notice.set(Some(sentence)),
            }
        });
    }

    /// Ends the reading under way; everything else stays.
    pub(crate) fn cancel(self) {
        self.link.set_value(None);
        self.reading.set(None);
    }

    /// Lists what is kept on this device, the first time it is asked.
    pub(crate) fn list_once(self, lab: Lab) {
        if !self.is_listed.get_value() {
            self.is_listed.set_value(true);
            self.ask_list(lab, ReaderRequest::List);
        }
    }

    /// Keeps these sets no longer. One that is on screen stays there.
    pub(crate) fn forget(self, lab: Lab, names: Vec<String>, files: Vec<String>) {
        let on_screen = lab.settings.with_untracked(|settings| settings.set.clone());
        self.held.update_value(|held| held.retain(|name, _| *name == on_screen || !names.contains(name)));
        // Those on the device leave the list when they have left the device.
        self.sets.update(|sets| sets.retain(|set| set.file.is_some() || !names.contains(&set.card.name)));
        self.ask_list(lab, ReaderRequest::Forget { files });
    }

    /// A set by its short name, from this tab or from the device.
    pub(crate) async fn find(self, name: &str) -> Result<Blob, String> {
        if let Some(held) = self.held.with_value(|held| held.get(name).cloned()) {
            return Ok(held.blob);
        }
        match reader_link::ask(&ReaderRequest::Open { name: name.to_owned() }, &Array::new()).await? {
            (ReaderEvent::Opened(card), Some(blob)) => {
                self.preparation.set(card.preparation.clone());
                let held = Held { card, blob: blob.clone(), originals: None };
                self.held.update_value(|all| drop(all.insert(name.to_owned(), held)));
                Ok(blob)
            }
            _ => Err(format!("The set {name} could not be opened. Add the images again.")),
        }
    }

    /// The own set on screen.
    fn present(self, lab: Lab) -> Option<Held> {
        let name = lab.current.with_untracked(|current| current.as_ref().map(|it| it.summary.name.clone()))?;
        self.held.with_value(|held| held.get(&name).cloned())
    }

    fn read(self, lab: Lab, task: Task) {
        let beside: Array = task
            .base
            .iter()
            .map(wasm_bindgen::JsValue::from)
            .chain(task.files.iter().map(|(_, file)| file.into()))
            .collect();
        let request = ReaderRequest::Read {
            title: task.title.clone(),
            preparation: self.preparation.get_untracked(),
            paths: task.files.iter().map(|(path, _)| path.clone()).collect(),
            extends: task.base.is_some(),
        };
        self.report.set(None);
        lab.notice.set(None);
        let progress = IntakeProgress { n_files: task.files.len() as u32, ..IntakeProgress::default() };
        self.reading.set(Some(Reading { progress, since_millis: browser::now_millis() }));
        let link = ReaderLink::start(&request, &beside, move |news| self.hear(lab, &task, news));
        if link.is_none() {
            self.reading.set(None);
            lab.notice.set(Some(reader_link::blocked()));
        }
        self.link.set_value(link);
    }

    fn hear(self, lab: Lab, task: &Task, news: News) {
        match news {
            News::Event(ReaderEvent::Progress(progress), _) => self.reading.update(|reading| {
                if let Some(reading) = reading {
                    reading.progress = progress;
                }
            }),
            News::Event(ReaderEvent::Made { card, report, keeping }, Some(blob)) => {
                self.end();
                self.report.set(report);
                let made = Held { card, blob, originals: task.originals.clone() };
                self.made(lab, made, keeping, task.replaces.clone());
            }
            News::Event(ReaderEvent::Failed { problem, report }, _) => {
                self.end();
                self.report.set(report);
                lab.notice.set(Some(problem.message));
            }
            News::Event(..) => {}
            News::Ended(sentence) => {
                self.end();
                lab.notice.set(Some(sentence.to_owned()));
            }
        }
    }

    /// The reading is over. Its worker is ended a little later: this runs inside its own handler.
    fn end(self) {
        self.reading.set(None);
        let link = self.link.try_update_value(Option::take);
        wasm_bindgen_futures::spawn_local(async move { drop(link) });
    }

    fn made(self, lab: Lab, made: Held, keeping: Keeping, replaces: Option<String>) {
        let name = made.card.name.clone();
        self.held.update_value(|held| drop(held.insert(name.clone(), made.clone())));
        self.sets.update(|sets| {
            sets.retain(|set| set.card.name != name && Some(&set.card.name) != replaces.as_ref());
            let file = (!matches!(keeping, Keeping::InTab(_))).then(|| file_of(&name));
            sets.insert(0, OwnSet { card: made.card, n_bytes: made.blob.size(), file });
        });
        self.keeping.set(keeping);
        // The earlier state stays in this tab, so that undo finds it.
        if let Some(replaced) = replaces.filter(|replaced| *replaced != name) {
            self.ask_list(lab, ReaderRequest::Forget { files: vec![file_of(&replaced)] });
        }
        lab.change(|settings| settings.open_set(name));
    }

    fn ask_list(self, lab: Lab, request: ReaderRequest) {
        wasm_bindgen_futures::spawn_local(async move {
            match reader_link::ask(&request, &Array::new()).await {
                Ok((ReaderEvent::Listed { sets, unreadable, keeping }, _)) => {
                    self.listed(sets);
                    self.unreadable.set(unreadable);
                    self.keeping.set(keeping);
                }
                Ok(_) => {}
                Err(sentence) => lab.notice.set(Some(sentence)),
            }
        });
    }

    /// Joins what is kept with what only this tab has.
    fn listed(self, kept: Vec<KeptFile>) {
        self.sets.update(|sets| {
            sets.retain(|set| set.file.is_none());
            sets.extend(kept.into_iter().map(|it| OwnSet { card: it.card, n_bytes: it.n_bytes, file: Some(it.file) }));
            sets.sort_by(|a, b| b.card.made_millis.total_cmp(&a.card.made_millis));
        });
    }
}

/// A reading to be done.
struct Task {
    title: String,
    files: Vec<Given>,
    base: Option<Blob>,
    originals: Option<Rc<Originals>>,
    replaces: Option<String>,
}

fn file_of(name: &str) -> String {
    format!("{name}.set")
}

/// The folder that all files share, else the one file, else a plain name.
fn title_of(files: &[Given]) -> String {
    let folder = |path: &str| path.split_once('/').map(|(folder, _)| folder.to_owned());
    let first = files.first().and_then(|(path, _)| folder(path));
    match (first, files) {
        (Some(first), _) if files.iter().all(|(path, _)| folder(path).as_ref() == Some(&first)) => first,
        (_, [(path, _)]) => path.rsplit_once('.').map_or(path.as_str(), |(stem, _)| stem).to_owned(),
        _ => text::OWN_SET.to_owned(),
    }
}

/// 32 x 32 in color, a fifth held out: fast everywhere, and enough to see what the page is about.
fn default_preparation(seed: u64) -> Preparation {
    Preparation { size_px: Some(32), held_out_share: 0.2, seed, ..Preparation::as_given() }
}
