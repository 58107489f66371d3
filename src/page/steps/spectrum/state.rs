//! What the step knows: pictures of components, and an image with another weight of one.

use std::sync::Arc;

use crate::reactive::*;
use subspace_lab_protocol::event::{ComponentPictures, Weighed};
use subspace_lab_protocol::request::{ComponentScale, Components, Weigh};
use subspace_lab_protocol::settings::View;
use subspace_lab_protocol::{Event, Request};

use crate::lab::{Lab, Listener};
use crate::steps::Life;

/// Eigen-images per page of the gallery.
pub(super) const GALLERY_PAGE: u32 = 12;

/// Signals of the step.
#[derive(Clone, Copy)]
pub(super) struct SpectrumLab {
    pub(super) components: RwSignal<Option<Arc<ComponentPictures>>>,
    /// What is asked of a component that is looked at closely.
    pub(super) weigh: RwSignal<Option<Weigh>>,
    pub(super) weighed: RwSignal<Option<Arc<Weighed>>>,
}

impl SpectrumLab {
    /// Begins the step: it follows settings and the set on screen for as long as the page lives.
    pub(super) fn open(lab: Lab) -> Self {
        let it = Self { components: RwSignal::new(None), weigh: RwSignal::new(None), weighed: RwSignal::new(None) };
        provide_context(it);
        let settings = lab.settings;
        lab.ask_whenever_changed(move || {
            let scale = if settings.common_scale() { ComponentScale::Common } else { ComponentScale::Own };
            let wanted = Components { first: settings.component(), n: GALLERY_PAGE, scale };
            (settings.view() == View::Spectrum).then_some(Request::Components(wanted))
        });
        lab.ask_whenever_changed(move || it.weigh.get().map(Request::Weigh));
        it
    }

    /// The step of this page.
    pub(super) fn get() -> Self {
        expect_context()
    }
}

impl Listener for SpectrumLab {
    fn hear(&self, _request: &Request, event: Event) -> Option<Event> {
        match event {
            Event::Components(pictures) => self.components.set(Some(Arc::new(pictures))),
            Event::Weighed(weighed) => self.weighed.set(Some(Arc::new(weighed))),
            other => return Some(other),
        }
        None
    }

    fn forget(&self) {
        self.components.set(None);
        self.weighed.set(None);
    }
}

impl Life for SpectrumLab {}
