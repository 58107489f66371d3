//! The set on screen, and the next one on its way there.

use std::sync::Arc;

use crate::reactive::*;
use subspace_lab_protocol::dots::Dots;
use subspace_lab_protocol::event::{Analysis, Estimate, Progress, SetSummary};
use subspace_lab_protocol::intake::{ColorMode, Edit};
use subspace_lab_protocol::origin::Origin;
use subspace_lab_protocol::{Request, Settings};
use subspace_lab_words::{Message, Number, Words, t};

use super::Lab;
use super::drawer::Drawer;
use super::opening::{self, Opened, fetch_set};
use crate::browser;
use crate::shelf::{self, ShelfNews};
use crate::too_much::Cheaper;

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
    /// Whether its analysis was asked for: a worker that takes over from one that ended is asked by its link.
    pub(crate) is_begun: bool,
    pub(crate) progress: Option<Progress>,
    pub(crate) estimate: Option<Estimate>,
    pub(crate) since_millis: f64,
}

impl Lab {
    /// Ends the analysis under way; what was on screen before stays, with its set's name in the settings.
    pub(crate) fn cancel(self) {
        if let Some(name) = self.name_under_way() {
            self.shelf.left(&name);
        }
        let has_screen = self.current.with_untracked(Option::is_some);
        let cancelled = Message::from(t!(page_cancelled));
        let said = if has_screen { cancelled.then(t!(page_what_was_on_screen_before_is)) } else { cancelled };
        self.drop_next(said);
    }

    pub(super) fn open_set(self, name: String) {
        let is_current = self.current.with_untracked(|c| c.as_ref().is_some_and(|c| c.summary.name == name));
        let is_under_way = self.under_way.with_untracked(|u| u.as_ref().is_some_and(|u| u.name == name));
        if is_under_way {
            return;
        }
        self.workers.update_value(|workers| workers.next = None);
        self.under_way.set(None);
        self.previewed.set(None);
        if is_current {
            return;
        }
        self.too_much.set(None);
        let is_own = shelf::is_own(&name);
        if !is_own && !opening::is_offered(&name) {
            let shown = self.go_back_to_current().unwrap_or_else(|| {
                let default = Settings::new(0).set;
                self.settings.correct(|settings| settings.open_set(default.clone()));
                default
            });
            self.say_too(t!(page_there_is_no_built_in_set, name = name, shown = shown));
            if let Some(current) = self.current.get_untracked() {
                self.keep_within(&current.summary, &current.analysis);
            }
            return;
        }
        // What was said of an earlier set is over; of a link it is what that got wrong.
        if self.current.with_untracked(Option::is_some) && self.before_link.with_value(Option::is_none) {
            self.notice.set(None);
        }
        let (number, link) = self.start_worker();
        self.workers.update_value(|workers| workers.next = Some((number, link)));
        let since_millis = browser::now_millis();
        self.under_way.set(Some(UnderWay {
            name: name.clone(),
            summary: None,
            is_begun: false,
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
                Err(sentence) => self.drop_next(self.as_the_link_says(sentence)),
            }
        });
    }

    /// Where images are not kept here: with what the link says of them.
    fn as_the_link_says(self, sentence: Message) -> Message {
        let is_missing = sentence == t!(kept_not_here).into();
        if is_missing {
            self.sought.set(self.name_under_way());
        }
        let origin = self.settings.now(|settings| settings.origin.clone());
        match origin.filter(|_| is_missing) {
            Some(Origin { title, n_images }) if !title.is_empty() && n_images > 0 => {
                t!(page_this_link_was_made_with, title = title, n = Number::count(n_images))
            }
            _ => sentence,
        }
    }

    /// Whether this is the set that the page's link was about and that was not kept here.
    fn was_sought(self, name: &str) -> bool {
        self.sought.with_untracked(|sought| sought.as_deref() == Some(name))
    }

    /// Names the set on screen in the settings again; `None` if there is none.
    fn go_back_to_current(self) -> Option<String> {
        let name = self.current.with_untracked(|c| c.as_ref().map(|c| c.summary.name.clone()))?;
        self.settings.correct(|settings| settings.set.clone_from(&name));
        Some(name)
    }

    fn hand_over(self, opened: Opened) {
        self.workers.with_value(|workers| {
            let Some((_, link)) = &workers.next else { return };
            match opened {
                Opened::BuiltIn(source) => {
                    link.offer(Request::Load(source));
                }
                Opened::Kept(file) => link.load_kept(file),
            }
        });
    }

    /// Begins an analysis that waits for a decision.
    pub(crate) fn go_on(self) {
        self.too_much.set(None);
        self.begin_analysis();
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
        self.shelf.prepare_set(&name, |preparation| match cheaper {
            Cheaper::Size(px) => (preparation.size_px, preparation.keeps_arrays) = (Some(px), false),
            Cheaper::Gray => preparation.color = ColorMode::Gray,
            Cheaper::Images(n) => preparation.per_class_cap = Some((n / n_groups).max(1)),
        });
    }

    /// Ends what is under way because it cannot be done.
    pub(super) fn refuse_next(self, sentence: Message) {
        let name = self.name_under_way();
        self.drop_next(sentence);
        if let Some(name) = name {
            self.shelf.refused(&name);
        }
    }

    fn name_under_way(self) -> Option<String> {
        self.under_way.with_untracked(|under_way| under_way.as_ref().map(|it| it.name.clone()))
    }

    /// If the set that the settings name is on screen already, it counts as having come there now.
    fn confirm_current(self) {
        let name = self.settings.now(|settings| settings.set.clone());
        if self.current.with_untracked(|c| c.as_ref().is_some_and(|c| c.summary.name == name)) {
            self.shelf.promoted(&name);
        }
    }

    /// Ends what is under way. With nothing on screen, the default set is opened; if that was it, the sets are described
    /// all the same, so that one can be chosen.
    fn drop_next(self, sentence: Message) {
        // Another set is not what the link was about; what else was wrong with it stays said.
        let is_of_link = self.before_link.try_update_value(Option::take).flatten().is_some();
        let said = self.notice.get_untracked().filter(|_| is_of_link);
        let sentence = said.map_or(sentence.clone(), |said| said.then(sentence));
        let default = Settings::new(0).set;
        let was_default = self.name_under_way().is_none_or(|name| name == default);
        self.end_next(sentence);
        if self.current.with_untracked(Option::is_none) && !was_default {
            self.settings.correct(|settings| settings.open_set(default));
        } else if self.go_back_to_current().is_none() && !self.has_engine.get_untracked() {
            let (number, link) = self.start_worker();
            self.workers.update_value(|workers| workers.current = Some((number, link)));
            self.has_engine.set(true);
        }
    }

    pub(super) fn end_next(self, sentence: Message) {
        self.workers.update_value(|workers| workers.next = None);
        self.too_much.set(None);
        self.under_way.set(None);
        self.previewed.set(None);
        self.notice.set(Some(sentence));
    }

    /// Opens the chosen set once more, if it is neither on screen nor under way.
    pub(crate) fn open_again(self) {
        self.open_set(self.settings.now(|settings| settings.set.clone()));
    }

    pub(super) fn update_under_way(self, update: impl FnOnce(&mut UnderWay)) {
        self.under_way.update(|under_way| {
            if let Some(under_way) = under_way {
                update(under_way);
            }
        });
    }

    pub(super) fn promote(self, analysis: Analysis) {
        let under_way = self.under_way.with_untracked(|u| u.as_ref().map(|u| (u.summary.clone(), u.estimate)));
        let Some((Some(summary), estimate)) = under_way else { return };
        let name = summary.name.clone();
        self.workers.update_value(|workers| {
            workers.current = workers.next.take();
            workers.drawer = None;
        });
        self.drawer.set(Drawer::None);
        self.under_way.set(None);
        self.reconstructed.set(None);
        self.picked.set(None);
        self.have_all_forget();
        self.keep_within(&summary, &analysis);
        self.previewed.set(None);
        self.current.set(Some(Arc::new(Current { summary: Arc::unwrap_or_clone(summary), analysis, estimate })));
        self.shelf.promoted(&name);
        self.has_engine.set(true);
    }

    /// Whatever a link says of the images on screen, or leaves out: links made of them say what they are.
    pub(super) fn keep_origin(self) {
        Effect::new(move |_| {
            let (name, said) = (self.settings.set(), self.settings.origin());
            let made_of = self.current.with(|current| {
                let summary = &current.as_ref().filter(|it| it.summary.name == name)?.summary;
                Some(shelf::is_own(&name).then(|| Origin::new(&summary.title.words(), summary.n_images())))
            });
            if let Some(origin) = made_of
                && origin != said
            {
                self.settings.correct(|settings| settings.origin = origin);
            }
        });
    }

    /// What the visitor's own sets tell.
    pub(super) fn hear_shelf(self, news: ShelfNews) {
        match news {
            ShelfNews::Said(sentence) => self.notice.set(sentence),
            ShelfNews::Session(link) => {
                let (seed, theme) = self.settings.now(|settings| (settings.seed, settings.theme));
                let (settings, unknown) = Settings { theme, ..Settings::new(seed) }.read_link(&link);
                self.open_link(settings, &unknown);
            }
            ShelfNews::Made { name, reading, goes_on } => {
                let is_sought = self.was_sought(&name);
                let open = |settings: &mut Settings| {
                    if goes_on {
                        settings.set = name;
                        // They are other images now.
                        settings.dots = Dots::default();
                    } else {
                        settings.open_set(name);
                    }
                    settings.reading = reading;
                };
                // What a link asked for is given, though it holds what stands in its place.
                if is_sought {
                    self.sought.set(None);
                    let mut settings = self.settings.now(Clone::clone);
                    open(&mut settings);
                    self.follow_link(settings);
                } else {
                    self.change(open);
                }
                // With the same content as the set on screen, there is nothing to open.
                self.confirm_current();
            }
        }
    }

    /// Whether the set on screen can be changed: it is the one that changes are made to, and none is being made.
    pub(crate) fn can_change_set(self) -> bool {
        self.under_way.with(Option::is_none) && self.shelf.can_change() && self.has_images()
    }

    /// Changes the set on screen.
    pub(crate) fn edit_set(self, edit: Edit) {
        if untrack(|| self.can_change_set()) {
            self.shelf.edit(edit);
        }
    }
}
