//! Between messages and the engine: one request at a time, with room for "cancel" between the steps of a long one.

use std::cell::Cell;
use std::ops::ControlFlow;
use std::rc::Rc;

use subspace_lab_engine::{Driver, Engine, Pause};
use subspace_lab_protocol::{Event, Request, Tagged, wire};
use web_sys::{DedicatedWorkerGlobalScope, console};

/// What every message meets.
pub(crate) struct Desk {
    scope: DedicatedWorkerGlobalScope,
    /// Not here while it works.
    engine: Cell<Option<Engine>>,
    /// Number of the request that was cancelled last.
    cancelled: Cell<Option<u32>>,
}

impl Desk {
    pub(crate) fn new(scope: DedicatedWorkerGlobalScope, engine: Engine) -> Self {
        Self { scope, engine: Cell::new(Some(engine)), cancelled: Cell::new(None) }
    }

    /// The request with this number ends at its next step.
    pub(crate) fn cancel(&self, id: u32) {
        self.cancelled.set(Some(id));
    }

    /// The page has one request under way at a time, so the engine is here.
    pub(crate) async fn answer(self: Rc<Self>, request: Tagged<Request>) {
        let Some(mut engine) = self.engine.take() else {
            return console::error_1(&"a request came while another one was under way".into());
        };
        engine.answer(request, &mut Turns(&self)).await;
        self.engine.set(Some(engine));
    }

    /// Hands one event to the page as a buffer that changes owner; what is large goes beside it, as a buffer of its own.
    pub(crate) fn post(&self, mut event: Tagged<Event>) {
        let beside = event.body.take_beside();
        let Ok(bytes) = wire::encode(&event) else { return };
        let buffers: js_sys::Array = std::iter::once(bytes)
            .chain(beside)
            .map(|bytes| js_sys::Uint8Array::from(bytes.as_slice()).buffer())
            .collect();
        if let Err(error) = self.scope.post_message_with_transfer(&buffers, &buffers) {
            console::error_1(&error);
        }
    }
}

/// Posts events, and lets messages in between the steps of long computations.
struct Turns<'a>(&'a Desk);

impl Driver for Turns<'_> {
    fn emit(&mut self, event: Tagged<Event>) -> ControlFlow<()> {
        let id = event.id;
        self.0.post(event);
        if self.0.cancelled.get() == Some(id) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    fn pause(&mut self) -> Pause {
        let scope = self.0.scope.clone();
        Box::pin(async move {
            // A timer comes after the messages that wait; without one the page can only end the worker.
            let turn = js_sys::Promise::new(&mut |resolve, _| {
                let _ = scope.set_timeout_with_callback(&resolve);
            });
            let _ = wasm_bindgen_futures::JsFuture::from(turn).await;
        })
    }
}
