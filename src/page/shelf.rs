//! The visitor's own sets: what this tab has of them, which of them are kept, and what follows when one is opened.

mod reading;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::rc::Rc;

use crate::reactive::*;
use js_sys::Array;
use leptos::leptos_dom::helpers::TimeoutHandle;
use subspace_lab_protocol::intake::{Choices, Edit, IntakeReport, NamedEdit, Preparation};
use subspace_lab_protocol::kept::KeptCard;
use subspace_lab_protocol::reader::{Keeping, KeptFile, NotKept, ReaderEvent, ReaderRequest};
use subspace_lab_words::{Message, Words, t};
use web_sys::{Blob, File};

use crate::lock;
use crate::one_shot::OneShot;
use crate::reader_link;
use reading::Task;
pub(crate) use reading::{Join, Placing, Reading, SESSION};

/// Short names of own sets begin so.
const OWN: &str = "own-";

/// Whether a short name is that of a visitor's own set.
pub(crate) fn is_own(name: &str) -> bool {
    name.starts_with(OWN)
}

/// A file with its path, folders included.
pub(crate) type Given = (String, File);

/// A set as it stands in the list.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct OwnSet {
    pub(crate) card: KeptCard,
    pub(crate) n_bytes: f64,
    /// Its file on this device; `None` for one that only this tab has.
    pub(crate) file: Option<String>,
}

/// What this tab has of a set. Its bytes are the tab's own: they outlive the file that is kept.
#[derive(Clone)]
struct Held {
    card: KeptCard,
    blob: Blob,
    /// The same for a set and what it was changed into: of these, only the one on screen is kept.
    lineage: u32,
    /// What it was made from, to prepare it anew.
    originals: Option<Rc<Originals>>,
}

/// What a set is made from.
#[derive(Clone)]
struct Originals {
    title: String,
    files: Vec<Given>,
    /// What was changed since.
    edits: Vec<NamedEdit>,
}

/// A set that was made and is not on screen yet.
struct Fresh {
    name: String,
    /// What it was made from, if it was read from files: to be made otherwise, if the engine refuses it.
    task: Option<Task>,
}

/// What the shelf tells.
pub(crate) enum ShelfNews {
    /// A set was made and is to be opened. If it goes on from the one before, what was being looked at stays.
    Made { name: String, reading: Choices, goes_on: bool },
    /// A session was opened: this was on screen.
    Session(String),
    /// What a person is to know; what was said before is over.
    Said(Option<Message>),
}

type Teller = Rc<dyn Fn(ShelfNews)>;

/// Signals and orders around own sets. Copied freely.
#[derive(Clone, Copy)]
pub(crate) struct Shelf {
    on_screen: Signal<String>,
    teller: StoredValue<Option<Teller>, LocalStorage>,
    pub(crate) sets: RwSignal<Vec<OwnSet>>,
    /// Kept files that cannot be opened, with the reason.
    pub(crate) unreadable: RwSignal<Vec<(String, String)>>,
    /// How long sets stay.
    pub(crate) keeping: RwSignal<Keeping>,
    pub(crate) reading: RwSignal<Option<Reading>>,
    /// What came of the last reading.
    pub(crate) report: RwSignal<Option<IntakeReport>>,
    pub(crate) preparation: RwSignal<Preparation>,
    /// Whether the last reading left out rows of an array whose shape has to be stated.
    pub(crate) wants_row_shape: RwSignal<bool>,
    /// Files that wait for a choice, and what they can be added to.
    pub(crate) waiting: RwSignal<Option<Join>>,
    /// Groups of equal images in the set of this name.
    pub(crate) duplicates: RwSignal<Option<(String, Vec<Vec<u32>>)>>,
    /// Whether a change to the set on screen is being made.
    is_editing: RwSignal<bool>,
    given: StoredValue<Vec<Given>, LocalStorage>,
    link: StoredValue<Option<OneShot>, LocalStorage>,
    /// The reading under way.
    task: StoredValue<Option<Task>, LocalStorage>,
    /// The last reading that came to nothing that could be analysed.
    draft: StoredValue<Option<(Task, u32)>, LocalStorage>,
    fresh: StoredValue<Option<Fresh>, LocalStorage>,
    n_lineages: StoredValue<u32>,
    held: StoredValue<BTreeMap<String, Held>, LocalStorage>,
    /// The sets that were forgotten last, as long as this tab could bring them back.
    gone: StoredValue<Vec<Held>, LocalStorage>,
    /// What they are called.
    pub(crate) gone_titles: RwSignal<Vec<String>>,
    /// Sets that are not to be kept again, though this tab still has them.
    forgotten: StoredValue<BTreeSet<String>>,
    /// The set on screen, held so that no other tab forgets it on its own account; and how to let it go.
    lock: StoredValue<Option<lock::Lock>, LocalStorage>,
    is_listed: StoredValue<bool>,
    /// Orders that are answered by the list, one at a time: an older list must not come after a newer one.
    orders: StoredValue<VecDeque<(ReaderRequest, Array)>, LocalStorage>,
    is_ordering: StoredValue<bool>,
    /// Counts sets that were made and kept meanwhile, which a list under way may not know yet.
    n_made: StoredValue<u32>,
    timer: StoredValue<Option<TimeoutHandle>, LocalStorage>,
}

impl Shelf {
    /// With the seed and the reading that a link states. `on_screen`: short name of the set on screen, or about to be.
    pub(crate) fn new(seed: u64, reading: Choices, on_screen: Signal<String>) -> Self {
        Self {
            on_screen,
            teller: StoredValue::new_local(None),
            sets: RwSignal::new(Vec::new()),
            unreadable: RwSignal::new(Vec::new()),
            keeping: RwSignal::new(Keeping::InBrowser),
            reading: RwSignal::new(None),
            report: RwSignal::new(None),
            preparation: RwSignal::new(Preparation { choices: reading, ..reading::default_preparation(seed) }),
            wants_row_shape: RwSignal::new(false),
            waiting: RwSignal::new(None),
            duplicates: RwSignal::new(None),
            is_editing: RwSignal::new(false),
            given: StoredValue::new_local(Vec::new()),
            link: StoredValue::new_local(None),
            task: StoredValue::new_local(None),
            draft: StoredValue::new_local(None),
            fresh: StoredValue::new_local(None),
            n_lineages: StoredValue::new(0),
            held: StoredValue::new_local(BTreeMap::new()),
            gone: StoredValue::new_local(Vec::new()),
            gone_titles: RwSignal::new(Vec::new()),
            forgotten: StoredValue::new(BTreeSet::new()),
            lock: StoredValue::new_local(None),
            is_listed: StoredValue::new(false),
            orders: StoredValue::new_local(VecDeque::new()),
            is_ordering: StoredValue::new(false),
            n_made: StoredValue::new(0),
            timer: StoredValue::new_local(None),
        }
    }

    /// Has this hear what is told.
    pub(crate) fn tell(self, teller: impl Fn(ShelfNews) + 'static) {
        self.teller.set_value(Some(Rc::new(teller)));
    }

    fn told(self, news: ShelfNews) {
        if let Some(teller) = self.teller.with_value(Clone::clone) {
            teller(news);
        }
    }

    fn said(self, sentence: Message) {
        self.told(ShelfNews::Said(Some(sentence)));
    }

    /// Whether the set of this name can be prepared anew: its files were given in this visit.
    pub(crate) fn has_originals(self, name: &str) -> bool {
        self.held.with_value(|held| held.get(name).is_some_and(|it| it.originals.is_some()))
    }

    /// Whether no set is being made.
    pub(crate) fn can_change(self) -> bool {
        self.reading.with(Option::is_none) && !self.is_editing.get()
    }

    /// Changes the set on screen.
    pub(crate) fn edit(self, edit: Edit) {
        let Some(present) = self.present() else { return };
        self.is_editing.set(true);
        wasm_bindgen_futures::spawn_local(async move {
            let answer = reader_link::ask(&ReaderRequest::Edit(edit), &Array::of1(&present.blob)).await;
            self.is_editing.set(false);
            match answer {
                Ok((ReaderEvent::Made { card, keeping, edit, .. }, Some(blob))) => {
                    let originals = present.originals.as_ref().zip(edit).map(|(before, edit)| {
                        Rc::new(Originals { edits: [&before.edits[..], &[edit]].concat(), ..(**before).clone() })
                    });
                    let made = Held { card, blob, lineage: present.lineage, originals };
                    self.made(made, keeping, true, None);
                }
                Ok(_) => {}
                Err(sentence) => self.said(sentence),
            }
        });
    }

    /// Looks for equal images in the set on screen.
    pub(crate) fn find_duplicates(self) {
        let Some(present) = self.present() else { return };
        wasm_bindgen_futures::spawn_local(async move {
            match reader_link::ask(&ReaderRequest::FindDuplicates, &Array::of1(&present.blob)).await {
                Ok((ReaderEvent::Duplicates(groups), _)) => self.duplicates.set(Some((present.card.name, groups))),
                Ok(_) => {}
                Err(sentence) => self.said(sentence),
            }
        });
    }

    /// Lists what is kept on this device, the first time it is asked.
    pub(crate) fn list_once(self) {
        if !self.is_listed.get_value() {
            self.is_listed.set_value(true);
            self.ask_list(ReaderRequest::List, Array::new());
        }
    }

    /// Forgets sets at a person's word, unless another tab shows one; until others are forgotten, they can be brought back.
    pub(crate) fn forget_for_now(self, sets: Vec<OwnSet>) {
        wasm_bindgen_futures::spawn_local(async move {
            let on_screen = self.on_screen.get_untracked();
            let (mut going, mut gone) = (Vec::new(), Vec::new());
            for set in sets {
                let name = &set.card.name;
                if *name != on_screen && lock::is_held(&lock_of(name)).await {
                    self.said(t!(own_another_tab_shows_it, title = set.card.title));
                    continue;
                }
                // What cannot be read any more cannot be brought back either.
                if self.find(name).await.is_ok() {
                    gone.extend(self.held.with_value(|held| held.get(name).cloned()));
                }
                going.push(set);
            }
            if going.is_empty() {
                return;
            }
            self.gone_titles.set(gone.iter().map(|it: &Held| it.card.title.clone()).collect());
            self.gone.set_value(gone);
            let files = going.iter().filter_map(|set| set.file.clone()).collect();
            self.forget(going.into_iter().map(|set| set.card.name).collect(), files);
        });
    }

    /// Has what was forgotten last again, and keeps it.
    pub(crate) fn bring_back(self) {
        self.gone_titles.set(Vec::new());
        for held in self.gone.try_update_value(std::mem::take).unwrap_or_default() {
            self.forgotten.update_value(|forgotten| {
                forgotten.remove(&held.card.name);
            });
            self.held.update_value(|all| drop(all.insert(held.card.name.clone(), held.clone())));
            self.put(OwnSet { card: held.card.clone(), n_bytes: held.blob.size(), file: None });
            self.keep_if_it_is_not(&held);
        }
    }

    /// Keeps these sets no longer. One that is on screen stays there.
    pub(crate) fn forget(self, names: Vec<String>, files: Vec<String>) {
        let on_screen = self.on_screen.get_untracked();
        self.held.update_value(|held| held.retain(|name, _| *name == on_screen || !names.contains(name)));
        // Those on the device leave the list when they have left the device.
        self.sets.update(|sets| sets.retain(|set| set.file.is_some() || !names.contains(&set.card.name)));
        self.forgotten.update_value(|forgotten| forgotten.extend(names));
        self.ask_list(ReaderRequest::Forget { files }, Array::new());
    }

    /// A set by its short name, from this tab or from the device.
    pub(crate) async fn find(self, name: &str) -> Result<Blob, Message> {
        if let Some(held) = self.held.with_value(|held| held.get(name).cloned()) {
            return Ok(held.blob);
        }
        match reader_link::ask(&ReaderRequest::Open { name: name.to_owned() }, &Array::new()).await? {
            (ReaderEvent::Opened(card), Some(blob)) => {
                let held = Held { card, blob: blob.clone(), lineage: self.new_lineage(), originals: None };
                self.held.update_value(|all| drop(all.insert(name.to_owned(), held)));
                Ok(blob)
            }
            _ => Err(t!(own_the_set_could_not_be_opened, name = name)),
        }
    }

    /// A set is on screen: what it replaces goes, it is kept if it is not, and the form shows how it was prepared.
    pub(crate) fn promoted(self, name: &str) {
        let fresh = self.fresh.try_update_value(|fresh| fresh.take_if(|it| it.name == name)).flatten();
        let let_go = self.lock.try_update_value(Option::take).flatten();
        if fresh.is_none() {
            // What was said of another set is over.
            self.report.set(None);
        }
        let held = self.held.with_value(|held| held.get(name).cloned());
        let replaced = held.as_ref().map_or(Vec::new(), |held| self.others_of(held));
        wasm_bindgen_futures::spawn_local(async move {
            if let Some(lock) = let_go {
                lock.let_go().await;
            }
            for replaced in replaced {
                // Another tab may show it; then it stays, and is listed.
                if !lock::is_held(&lock_of(&replaced)).await {
                    self.sets.update(|sets| sets.retain(|set| set.card.name != replaced));
                    let files = vec![file_of(&replaced)];
                    self.ask_list(ReaderRequest::Forget { files }, Array::new());
                }
            }
        });
        let Some(held) = held else { return };
        // The list says it too, but who is in another step does not see it.
        if fresh.is_some() && self.keeping.get_untracked() == Keeping::InTab(NotKept::NoRoom) {
            self.said(t!(own_there_is_no_room_left_on).into());
        }
        self.lock.set_value(lock::hold(&lock_of(name)));
        self.draft.set_value(None);
        // A change that waits to be made is the visitor's newest word.
        if self.reading.with_untracked(Option::is_none) && self.timer.with_value(Option::is_none) {
            self.preparation.set(held.card.preparation.clone());
        }
        self.keep_if_it_is_not(&held);
    }

    /// The engine refused a set. If it was just made, it is not kept, and what it was made from waits for another try.
    pub(crate) fn refused(self, name: &str) {
        let fresh = self.fresh.try_update_value(|fresh| fresh.take_if(|it| it.name == name)).flatten();
        let Some(fresh) = fresh else { return };
        let n_images = self.held.with_value(|held| held.get(name).map_or(0, |held| held.card.n_images));
        self.draft.set_value(fresh.task.map(|task| (task, n_images)));
        self.forget(vec![name.to_owned()], vec![file_of(name)]);
        self.held.update_value(|held| drop(held.remove(name)));
        // The next try may have the same content.
        self.forgotten.update_value(|forgotten| {
            forgotten.remove(name);
        });
    }

    /// The visitor left the analysis of a set: it stays in the list, and so does what it was to replace.
    pub(crate) fn left(self, name: &str) {
        self.fresh.update_value(|fresh| drop(fresh.take_if(|it| it.name == name)));
    }

    /// The own set that is on screen, or about to be.
    fn present(self) -> Option<Held> {
        let name = self.on_screen.get_untracked();
        self.held.with_value(|held| held.get(&name).cloned())
    }

    /// A set was made: it is listed and opened. If it goes on from another, what was being looked at stays.
    fn made(self, made: Held, keeping: Keeping, goes_on: bool, task: Option<Task>) {
        let name = made.card.name.clone();
        let reading = made.card.preparation.choices.clone();
        self.held.update_value(|held| drop(held.insert(name.clone(), made.clone())));
        self.forgotten.update_value(|forgotten| {
            forgotten.remove(&name);
        });
        self.keeping.set(keeping);
        self.n_made.update_value(|n| *n += 1);
        let file = (!matches!(keeping, Keeping::InTab(_))).then(|| file_of(&name));
        self.put(OwnSet { card: made.card, n_bytes: made.blob.size(), file });
        self.fresh.set_value(Some(Fresh { name: name.clone(), task }));
        self.told(ShelfNews::Made { name, reading, goes_on });
    }

    fn new_lineage(self) -> u32 {
        self.n_lineages.update_value(|n| *n += 1);
        self.n_lineages.get_value()
    }

    /// Listed sets that a set was changed into or from.
    fn others_of(self, set: &Held) -> Vec<String> {
        let is_other = |it: &OwnSet| {
            it.card.name != set.card.name
                && self.held.with_value(|held| held.get(&it.card.name).is_some_and(|it| it.lineage == set.lineage))
        };
        self.sets.with_untracked(|sets| sets.iter().filter(|it| is_other(it)).map(|it| it.card.name.clone()).collect())
    }

    fn keep_if_it_is_not(self, held: &Held) {
        let name = &held.card.name;
        let is_kept = self.sets.with_untracked(|sets| sets.iter().any(|it| it.card.name == *name && it.file.is_some()));
        let can_keep = self.keeping.with_untracked(|keeping| *keeping != Keeping::InTab(NotKept::Refused));
        let is_listed = self.is_listed.get_value();
        if is_kept || !is_listed || !can_keep || self.forgotten.with_value(|forgotten| forgotten.contains(name)) {
            return;
        }
        self.put(OwnSet { card: held.card.clone(), n_bytes: held.blob.size(), file: None });
        self.ask_list(ReaderRequest::Keep { name: name.clone() }, Array::of1(&held.blob));
    }

    /// Puts a set into the list, the newest first.
    fn put(self, set: OwnSet) {
        self.sets.update(|sets| {
            sets.retain(|it| it.card.name != set.card.name);
            sets.push(set);
            sets.sort_by(|a, b| b.card.made_millis.total_cmp(&a.card.made_millis));
        });
    }

    fn ask_list(self, request: ReaderRequest, beside: Array) {
        self.orders.update_value(|orders| orders.push_back((request, beside)));
        if self.is_ordering.get_value() {
            return;
        }
        self.is_ordering.set_value(true);
        wasm_bindgen_futures::spawn_local(async move {
            while let Some((request, beside)) = self.orders.try_update_value(VecDeque::pop_front).flatten() {
                let n_made = self.n_made.get_value();
                match reader_link::ask(&request, &beside).await {
                    // Whatever was made meanwhile is in the next list.
                    Ok(_) if self.n_made.get_value() != n_made => {
                        self.orders.update_value(|orders| orders.push_back((ReaderRequest::List, Array::new())));
                    }
                    Ok((ReaderEvent::Listed { sets, unreadable, keeping }, _)) => {
                        self.keeping.set(keeping);
                        self.listed(sets);
                        self.unreadable.set(unreadable.into_iter().map(|(file, why)| (file, why.words())).collect());
                        // What there was no room for may have some now.
                        if let (ReaderRequest::List | ReaderRequest::Forget { .. }, Some(present)) =
                            (&request, self.present())
                        {
                            self.keep_if_it_is_not(&present);
                        }
                    }
                    Ok(_) => {}
                    // Nobody has asked for the list, and it is asked for again with the step.
                    Err(_) if matches!(request, ReaderRequest::List) => {
                        self.is_listed.set_value(false);
                        self.said(t!(own_could_not_be_listed).into());
                    }
                    Err(sentence) => self.said(sentence),
                }
            }
            self.is_ordering.set_value(false);
        });
    }

    /// Joins what is kept with what only this tab has.
    fn listed(self, kept: Vec<KeptFile>) {
        self.sets.update(|sets| {
            sets.retain(|set| set.file.is_none() && kept.iter().all(|it| it.card.name != set.card.name));
            sets.extend(kept.into_iter().map(|it| OwnSet { card: it.card, n_bytes: it.n_bytes, file: Some(it.file) }));
            sets.sort_by(|a, b| b.card.made_millis.total_cmp(&a.card.made_millis));
        });
    }
}

fn file_of(name: &str) -> String {
    format!("{name}.set")
}

fn lock_of(name: &str) -> String {
    // The same in every language: another tab may speak another one.
    format!("set {name}")
}
