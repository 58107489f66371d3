//! What a link asks for that is not there: it is said, and the nearest or the default takes its place.

use crate::reactive::*;
use subspace_lab_protocol::drawing::spec_of;
use subspace_lab_protocol::event::{Analysis, SetSummary};
use subspace_lab_protocol::settings::named_part;
use subspace_lab_protocol::{Bounds, Event, Request, Settings, specs};
use subspace_lab_words::{Message, t};

use super::{Lab, opening};
use crate::shelf;

impl Lab {
    /// A link may name more than this set has: then it is said what, and the nearest there is is shown.
    pub(super) fn keep_within(self, summary: &SetSummary, analysis: &Analysis) {
        let bounds = Bounds::of(summary, analysis.rank);
        let mut beyond = self.settings.now(|settings| settings.beyond(bounds));
        self.settings.correct(|settings| settings.turn_within(bounds));
        // Who turns to another set has asked for nothing of the kind, and who comes back to one for nothing new.
        let Some(before) = self.before_link.try_update_value(Option::take).flatten() else { return };
        beyond.retain(|part| before.split('&').all(|it| named_part(it) != *part));
        if !beyond.is_empty() {
            self.say_too(t!(page_this_link_asks_for_more, settings = beyond.join(", ")));
        }
    }

    /// Takes over a link in the page that is there, and says what it gets wrong.
    pub(crate) fn open_link(self, settings: Settings, unknown: &[String]) {
        let before = self.settings.now(Clone::clone);
        if settings.set != before.set || !unknown.is_empty() {
            self.notice.set(unknown_settings(unknown));
        }
        // Of one that came while another's set was on its way nothing was said yet.
        self.before_link.update_value(|it| *it = it.take().or_else(|| Some(before.to_link())));
        let name = settings.set.clone();
        self.follow_link(settings);
        let current = self.current.get_untracked();
        if let Some(current) = current.filter(|current| current.summary.name == name) {
            self.keep_within(&current.summary, &current.analysis);
        }
    }

    /// A link may name a second set that there is not: then there is none.
    pub(super) fn keep_beside_known(self) {
        let has_set = Memo::new(move |_| self.current.with(Option::is_some));
        let beside = Memo::new(move |_| {
            // How one is drawn, the engine of the set on screen knows.
            self.settings.beside().filter(|name| spec_of(name).is_none() || has_set.get())
        });
        Effect::new(move |_| {
            let Some(name) = beside.get() else { return };
            wasm_bindgen_futures::spawn_local(async move {
                if !self.is_there(&name).await && self.settings.now(|settings| settings.beside.as_ref() == Some(&name))
                {
                    self.settings.correct(|settings| settings.beside = None);
                    self.say_too(t!(page_there_is_no_second_set, name = name));
                }
            });
        });
    }

    /// Whether a set of this name may be beside: of those kept on this device, and of those drawn here, it is found out later.
    pub(crate) fn may_be_beside(name: &str) -> bool {
        shelf::is_own(name) || opening::is_here(name)
    }

    async fn is_there(self, name: &str) -> bool {
        if shelf::is_own(name) {
            return self.shelf.find(name).await.is_ok();
        }
        let Some(spec) = spec_of(name).filter(|_| opening::is_here(name)) else { return opening::is_here(name) };
        match self.ask_engine(Request::Grounds).await {
            Ok((Event::Grounds(grounds), _)) => specs::is_possible(&grounds, spec),
            _ => true,
        }
    }

    /// What a link got wrong, beside what else it got wrong.
    pub(crate) fn say_too(self, sentence: Message) {
        self.notice.update(|said| {
            *said = Some(match said.take() {
                Some(before) => before.then(sentence),
                None => sentence,
            });
        });
    }
}

pub(super) fn unknown_settings(unknown: &[String]) -> Option<Message> {
    (!unknown.is_empty()).then(|| t!(page_this_link_has_settings_this_version, settings = unknown.join(", ")))
}
