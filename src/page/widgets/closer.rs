//! A picture that is looked at closely: which one, and when it was painted anew. Its large copy is `panels/closeup.rs`.

use crate::reactive::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlCanvasElement, HtmlElement, KeyboardEvent};

use super::reach;

/// What a step puts beside a large picture.
pub(crate) type Aside = Callback<(), AnyView>;

/// Which picture is large. Copied freely.
#[derive(Clone, Copy)]
pub(crate) struct Closer {
    source: RwSignal<Option<HtmlCanvasElement>, LocalStorage>,
    aside: RwSignal<Option<Aside>>,
    repainted: Trigger,
}

impl Closer {
    /// None at first.
    pub(crate) fn open() -> Self {
        let it = Self { source: RwSignal::new_local(None), aside: RwSignal::new(None), repainted: Trigger::new() };
        provide_context(it);
        it
    }

    /// That of this page.
    pub(crate) fn get() -> Self {
        expect_context()
    }

    pub(crate) fn is_open(self) -> bool {
        self.source.with(Option::is_some)
    }

    /// The picture itself, now and whenever it is painted or named anew.
    pub(crate) fn source(self) -> Option<HtmlCanvasElement> {
        self.repainted.track();
        self.source.get()
    }

    /// What its step puts beside it.
    pub(crate) fn aside(self) -> Option<Aside> {
        self.aside.get()
    }

    /// Looks at the picture within an element.
    pub(super) fn look_at(self, cell: Option<Element>, aside: Option<Aside>) {
        let canvas = cell.and_then(|it| {
            reach::remember(&it);
            it.query_selector("canvas").ok().flatten()
        });
        if let Some(canvas) = canvas.and_then(|it| it.dyn_into().ok()) {
            self.source.set(Some(canvas));
            self.aside.set(aside);
        }
    }

    /// This one was painted or named anew.
    pub(super) fn repaint(self, canvas: &HtmlCanvasElement) {
        if self.is_at(canvas) {
            self.repainted.notify();
        }
    }

    /// This one goes.
    pub(super) fn forget(self, canvas: &HtmlCanvasElement) {
        if self.is_at(canvas) {
            self.close();
        }
    }

    fn is_at(self, canvas: &HtmlCanvasElement) -> bool {
        self.source.with_untracked(|it| it.as_ref().is_some_and(|it| it.is_same_node(Some(canvas))))
    }

    /// To the picture before or after in its list, if there is one.
    pub(crate) fn turn(self, by: isize) {
        if let Some(cell) = self.cell().and_then(|cell| reach::beside(&cell, by)) {
            cell.click();
        }
    }

    /// Whether there was one; who came by keys is where they came from.
    pub(crate) fn close(self) -> bool {
        let cell = self.cell();
        let was_open = self.source.try_update(Option::take).flatten().is_some();
        if let (true, Some(cell)) = (was_open, cell) {
            // It cannot refuse.
            let _ = cell.focus();
        }
        was_open
    }

    fn cell(self) -> Option<HtmlElement> {
        let canvas = self.source.try_get_untracked().flatten()?;
        canvas.closest(".cell").ok()??.dyn_into().ok()
    }

    /// Arrows turn to the next one; whether a key was taken.
    pub(crate) fn take_key(self, event: &KeyboardEvent) -> bool {
        let cell = self.cell().filter(|_| matches!(event.key().as_str(), "ArrowRight" | "ArrowLeft"));
        if let Some(cell) = &cell {
            self.turn(reach::along(cell, &event.key()));
        }
        cell.is_some()
    }
}
