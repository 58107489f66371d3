//! The charts that are on screen, for whoever draws them once more.

use std::rc::Rc;

use crate::reactive::*;
use subspace_lab_charts::{Drawn, Surface};
use web_sys::Element;

/// A chart on screen, or what a chart can be drawn of.
#[derive(Clone)]
pub(crate) struct Plate {
    place: Rc<dyn Fn() -> Option<Element>>,
    /// What it shows, in words.
    pub(crate) label: Signal<String>,
    pub(crate) draw: Rc<dyn Fn(&Surface) -> Drawn>,
}

impl Plate {
    /// That of an element, which may be gone.
    pub(crate) fn of(
        place: impl Fn() -> Option<Element> + 'static,
        label: Signal<String>,
        draw: Rc<dyn Fn(&Surface) -> Drawn>,
    ) -> Self {
        Self { place: Rc::new(place), label, draw }
    }

    /// Where it is on screen.
    pub(crate) fn place(&self) -> Option<Element> {
        (self.place)()
    }

    /// Width and height on screen in CSS pixels.
    pub(crate) fn size(&self) -> Option<(f64, f64)> {
        let area = self.place()?.get_bounding_client_rect();
        (area.width() > 0.0).then(|| (area.width().round(), area.height().round()))
    }
}

/// All of them, in the order of their coming. Copied freely.
#[derive(Clone, Copy)]
pub(crate) struct OnScreen {
    plates: StoredValue<Vec<(u32, Plate)>, LocalStorage>,
    n_shown: StoredValue<u32>,
    /// Counts up when some have come, once they have a place, and when some have gone.
    changes: RwSignal<u32>,
}

impl OnScreen {
    /// None yet.
    pub(crate) fn open() {
        provide_context(Self {
            plates: StoredValue::new_local(Vec::new()),
            n_shown: StoredValue::new(0),
            changes: RwSignal::new(0),
        });
    }

    /// Those of this page.
    pub(crate) fn get() -> Self {
        expect_context()
    }

    /// One more, for as long as its view is there.
    pub(crate) fn show(self, plate: Plate) {
        self.n_shown.update_value(|n| *n += 1);
        let number = self.n_shown.get_value();
        self.plates.update_value(|plates| plates.push((number, plate)));
        let changed = move || {
            self.changes.try_update(|it| *it = it.wrapping_add(1));
        };
        request_animation_frame(changed);
        on_cleanup(move || {
            self.plates.try_update_value(|plates| plates.retain(|(it, _)| *it != number));
            changed();
        });
    }

    /// Those that are seen, from above; whoever reads them is told when there are others.
    pub(crate) fn plates(self) -> Vec<Plate> {
        self.changes.track();
        let mut seen: Vec<(f64, Plate)> = self.plates.with_value(|plates| {
            let place = |plate: &Plate| {
                let place = plate.place()?.get_bounding_client_rect();
                (place.width() > 0.0).then(|| place.top())
            };
            plates.iter().filter_map(|(_, plate)| Some((place(plate)?, plate.clone()))).collect()
        });
        seen.sort_by(|(a, _), (b, _)| a.total_cmp(b));
        seen.into_iter().map(|(_, plate)| plate).collect()
    }
}
