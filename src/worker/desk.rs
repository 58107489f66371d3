//! Between messages and the engine: one request at a time, with room for "cancel" between two blocks of its work.

use std::cell::Cell;
use std::ops::ControlFlow;
use std::rc::Rc;

use js_sys::{Function, Promise};
use subspace_lab_engine::{Coming, Driver, Engine, LATER, Later, Pause, no_pause};
use subspace_lab_protocol::{Event, Request, Tagged, wire};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::{DedicatedWorkerGlobalScope, MessageChannel, console};

/// What every message meets.
pub(crate) struct Desk {
    scope: DedicatedWorkerGlobalScope,
    /// Not here while it works.
    engine: Cell<Option<Engine>>,
    /// Number of the request that was cancelled last.
    cancelled: Cell<Option<u32>>,
    /// Ends the wait of a request for what comes later.
    end_wait: Cell<Option<(u32, Function)>>,
    /// Of messages to itself.
    channel: Option<MessageChannel>,
    /// Whether what comes after the first pictures was sent for.
    has_prepared: Cell<bool>,
}

/// What the engine answers after the first pictures: a file of its own, made by `xtask/src/split.rs`.
#[wasm_split(later, fallible, preload(prepare))]
fn later() -> Result<&'static Later, SplitLoaderError> {
    Ok(&LATER)
}

/// Pauses before what comes later is sent for again, in milliseconds: a connection may be gone for a moment.
const PAUSES: [i32; 4] = [250, 500, 1_000, 2_000];

/// Sends for what comes later, more than once if need be. Whether it is there.
async fn fetched() -> bool {
    for pause in PAUSES {
        if prepare().await.is_ok() {
            return true;
        }
        let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
        let passed = Promise::new(&mut |resolve, _| {
            // Where it is refused, the next try comes at once.
            if scope.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, pause).is_err() {
                let _ = resolve.call0(&JsValue::NULL);
            }
        });
        let _ = JsFuture::from(passed).await;
    }
    prepare().await.is_ok()
}

impl Desk {
    pub(crate) fn new(scope: DedicatedWorkerGlobalScope, engine: Engine) -> Self {
        let channel = MessageChannel::new().ok();
        Self {
            scope,
            engine: Cell::new(Some(engine)),
            cancelled: Cell::new(None),
            end_wait: Cell::new(None),
            channel,
            has_prepared: Cell::new(false),
        }
    }

    /// The request with this number ends at its next pause.
    pub(crate) fn cancel(&self, id: u32) {
        self.cancelled.set(Some(id));
        if let Some((_, end_wait)) = self.end_wait.take().filter(|(waiting, _)| *waiting == id) {
            // A promise's own function, which does not throw.
            let _ = end_wait.call0(&JsValue::NULL);
        }
    }

    /// The page has one request under way at a time, so the engine is here.
    pub(crate) async fn answer(self: Rc<Self>, request: Tagged<Request>) {
        let Some(mut engine) = self.engine.take() else {
            return console::error_1(&"a request came while another one was under way".into());
        };
        let mut turns = Turns { desk: self.clone(), id: request.id };
        let is_picture = matches!(request.body, Request::Reconstruct(_));
        engine.handle(request, &mut turns).await;
        self.engine.set(Some(engine));
        if is_picture && !self.has_prepared.replace(true) {
            // If it does not come now, it is sent for again when it is wanted.
            fetched().await;
        }
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

/// Posts events, and lets messages in between blocks of work.
struct Turns {
    desk: Rc<Desk>,
    /// Of the request that it is about.
    id: u32,
}

impl Driver for Turns {
    fn emit(&mut self, event: Tagged<Event>) {
        self.desk.post(event);
    }

    fn later(&mut self) -> Coming {
        let (desk, id) = (self.desk.clone(), self.id);
        Box::pin(async move {
            // A file may take long, or never come: cancelling does not wait for it.
            let ended = Promise::new(&mut |resolve, _| desk.end_wait.set(Some((id, resolve))));
            let there = future_to_promise(async { Ok(fetched().await.into()) });
            let is_there = JsFuture::from(Promise::race(&js_sys::Array::of2(&there, &ended))).await;
            desk.end_wait.set(None);
            if is_there.is_ok_and(|it| it.is_truthy()) { later().await.ok() } else { None }
        })
    }

    fn pause(&mut self, _n_madds: usize) -> Pause {
        let (desk, id) = (self.desk.clone(), self.id);
        // A message to itself comes after those that wait, and at once: browsers hold timers back by 4 ms each. Without one the
        // page can only end the worker.
        let Some(channel) = &desk.channel else { return no_pause() };
        let (from, to) = (channel.port1(), channel.port2());
        let turn = Promise::new(&mut |resolve, _| {
            to.set_onmessage(Some(&resolve));
            let _ = from.post_message(&JsValue::NULL);
        });
        Box::pin(async move {
            let _ = JsFuture::from(turn).await;
            if desk.cancelled.get() == Some(id) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })
    }
}
