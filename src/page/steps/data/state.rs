//! What the step knows: what built-in sets hold, and the images that are looked at.

use std::sync::Arc;

use crate::reactive::*;
use subspace_lab_protocol::event::{OriginalPictures, SetCard};
use subspace_lab_protocol::settings::View;
use subspace_lab_protocol::{Event, Request};

use crate::browser;
use crate::lab::{BUILT_IN_SETS, Lab, Listener};
use crate::steps::Life;

/// Thumbnails at a time.
pub(super) const N_THUMBNAILS: u32 = 48;

/// Signals of the step.
#[derive(Clone, Copy)]
pub(super) struct DataLab {
    lab: Lab,
    /// Of built-in sets, once they are described.
    pub(super) cards: RwSignal<Vec<SetCard>>,
    pub(super) originals: RwSignal<Option<Arc<OriginalPictures>>>,
}

impl DataLab {
    /// Begins the step: it follows settings and the set on screen for as long as the page lives.
    pub(super) fn open(lab: Lab) -> Self {
        let it = Self { lab, cards: RwSignal::new(Vec::new()), originals: RwSignal::new(None) };
        provide_context(it);
        // After the first pictures are there, or when there is no set to show; once more if the engine that was asked went with its set.
        Effect::new(move |_| {
            lab.current.track();
            if lab.has_engine.get() && it.cards.with_untracked(Vec::is_empty) {
                wasm_bindgen_futures::spawn_local(it.describe_sets());
            }
        });
        lab.ask_whenever_changed(move || {
            let n_images = lab.current.with(|current| current.as_ref().map(|it| it.summary.n_here()))?;
            let first = lab.settings.thumbnail().min(n_images.saturating_sub(1));
            let image_idx = (first..n_images.min(first + N_THUMBNAILS)).collect();
            (lab.settings.view() == View::Data).then_some(Request::Originals { image_idx })
        });
        it
    }

    /// The step of this page.
    pub(super) fn get() -> Self {
        expect_context()
    }

    async fn describe_sets(self) {
        let mut texts = Vec::new();
        let in_file = browser::sets_in_file();
        let is_there = |name: &str| in_file.as_ref().is_none_or(|sets| sets.split(' ').any(|it| it == name));
        for (name, _) in BUILT_IN_SETS.into_iter().filter(|(name, _)| is_there(name)) {
            match browser::fetch_text(&format!("samples/{name}.json")).await {
                Ok(text) => texts.push(text),
                Err(sentence) => self.lab.notice.set(Some(sentence)),
            }
        }
        self.lab.ask(Request::Describe(texts));
    }
}

impl Listener for DataLab {
    fn hear(&self, _request: &Request, event: Event) -> Option<Event> {
        match event {
            Event::Described(cards) => self.cards.set(cards),
            Event::Originals(originals) if self.lab.settings.now(|it| it.view == View::Data) => {
                self.originals.set(Some(Arc::new(originals)));
            }
            other => return Some(other),
        }
        None
    }

    fn forget(&self) {
        self.originals.set(None);
    }
}

impl Life for DataLab {}
