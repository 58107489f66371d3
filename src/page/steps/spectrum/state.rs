//! What the step knows: pictures of components, an image with another weight of one, and images as points.

use std::sync::Arc;

use crate::reactive::*;
use subspace_lab_protocol::dots::MOST_DOTS;
use subspace_lab_protocol::event::{ComponentPictures, PlanePoints, Weighed};
use subspace_lab_protocol::request::{ComponentScale, Components, Plane, Weigh};
use subspace_lab_protocol::settings::{GALLERY_PAGE, Plot, View};
use subspace_lab_protocol::{Bounds, Event, Request};

use crate::lab::{Lab, Listener};
use crate::steps::Life;

/// Signals of the step.
#[derive(Clone, Copy)]
pub(super) struct SpectrumLab {
    pub(super) components: RwSignal<Option<Arc<ComponentPictures>>>,
    /// What is asked of a component that is looked at closely.
    pub(super) weigh: RwSignal<Option<Weigh>>,
    pub(super) weighed: RwSignal<Option<Arc<Weighed>>>,
    pub(super) points: RwSignal<Option<Arc<PlanePoints>>>,
}

impl SpectrumLab {
    /// Begins the step: it follows settings and the set on screen for as long as the page lives.
    pub(super) fn open(lab: Lab) -> Self {
        let it = Self {
            components: RwSignal::new(None),
            weigh: RwSignal::new(None),
            weighed: RwSignal::new(None),
            points: RwSignal::new(None),
        };
        provide_context(it);
        let settings = lab.settings;
        lab.ask_whenever_changed(move || {
            let scale = if settings.common_scale() { ComponentScale::Common } else { ComponentScale::Own };
            let wanted = Components { first: settings.component(), n: GALLERY_PAGE, scale };
            (settings.view() == View::Spectrum).then_some(Request::Components(wanted))
        });
        lab.ask_whenever_changed(move || it.weigh.get().map(Request::Weigh));
        lab.ask_whenever_changed(move || {
            let are_shown = settings.view() == View::Spectrum && settings.plot() == Plot::Points;
            are_shown.then(|| Request::Plane(Plane { n: MOST_DOTS, moved: moved(lab) }))
        });
        it
    }

    /// The step of this page.
    pub(super) fn get() -> Self {
        expect_context()
    }
}

/// Dots that were moved, of the set on screen: settings may be ahead of it.
fn moved(lab: Lab) -> Vec<(u32, [f64; 2])> {
    let (name, dots) = (lab.settings.set(), lab.settings.dots());
    let n_dots = lab.current.with(|it| {
        let current = it.as_ref().filter(|it| it.summary.name == name)?;
        Some(Bounds::of(&current.summary, current.analysis.rank).n_dots)
    });
    dots.all().iter().filter(|(dot, _)| *dot < n_dots.unwrap_or(0)).copied().collect()
}

impl Listener for SpectrumLab {
    fn hear(&self, _request: &Request, event: Event) -> Option<Event> {
        match event {
            Event::Components(pictures) => self.components.set(Some(Arc::new(pictures))),
            Event::Weighed(weighed) => self.weighed.set(Some(Arc::new(weighed))),
            Event::PlaneDrawn(points) => self.points.set(points.map(Arc::from)),
            other => return Some(other),
        }
        None
    }

    fn forget(&self) {
        self.components.set(None);
        self.weighed.set(None);
        self.points.set(None);
    }
}

impl Life for SpectrumLab {}
