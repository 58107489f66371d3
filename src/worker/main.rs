//! The worker: messages in, engine, messages out. Nothing else.

use std::cell::{Cell, RefCell};
use std::ops::ControlFlow;
use std::rc::Rc;

use subspace_lab_engine::{Driver, Engine, Pause};
use subspace_lab_protocol::event::{Problem, ProblemKind};
use subspace_lab_protocol::request::Source;
use subspace_lab_protocol::{BUILD_ID, Event, PixelSet, Request, Tagged, WORKER_BYTES, kept, wire};
use wasm_bindgen::prelude::*;
use web_sys::{Blob, DedicatedWorkerGlobalScope, FileReaderSync, MessageEvent, console};

fn main() {
    // The message reaches the console; the trap that follows reaches the page as the worker's `error` event.
    std::panic::set_hook(Box::new(|info| console::error_1(&info.to_string().into())));
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let engine = Engine::new(performance_clock(&scope)).within(WORKER_BYTES);
    let desk = Rc::new(Desk { scope: scope.clone(), engine: RefCell::new(engine), cancelled: Cell::new(None) });
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
        let parts: js_sys::Array = message.data().unchecked_into();
        let bytes = js_sys::Uint8Array::new(&parts.get(0)).to_vec();
        match wire::decode::<Tagged<Request>>(&bytes) {
            Ok(Tagged { id, body: Request::Cancel }) => desk.cancelled.set(Some(id)),
            Ok(mut request) => {
                if let Request::Load(source @ Source::Beside) = &mut request.body {
                    match unpack(&parts.get(1).unchecked_into()) {
                        Ok(set) => *source = Source::Pixels(set),
                        Err(problem) => {
                            return post(&desk.scope, &Tagged { id: request.id, body: Event::Failed(problem) });
                        }
                    }
                }
                wasm_bindgen_futures::spawn_local(desk.clone().answer(request));
            }
            // The page sees the same of every event from here; it compares build ids before it sends anything.
            Err(error) => console::error_1(&error.to_string().into()),
        }
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    post(&scope, &Tagged { id: 0, body: Event::Ready { build_id: BUILD_ID.to_owned() } });
}

/// What every message meets.
struct Desk {
    scope: DedicatedWorkerGlobalScope,
    engine: RefCell<Engine>,
    /// Number of the request that was cancelled last.
    cancelled: Cell<Option<u32>>,
}

impl Desk {
    /// The page has one request under way at a time, so the engine is free.
    #[expect(clippy::await_holding_refcell_ref, reason = "whoever comes meanwhile is told so and does not wait")]
    async fn answer(self: Rc<Self>, request: Tagged<Request>) {
        let mut turns = Turns(&self);
        match self.engine.try_borrow_mut() {
            Ok(mut engine) => engine.answer(request, &mut turns).await,
            Err(_) => console::error_1(&"a request came while another one was under way".into()),
        }
    }
}

/// Posts events, and lets messages in between the steps of long computations.
struct Turns<'a>(&'a Desk);

impl Driver for Turns<'_> {
    fn emit(&mut self, event: Tagged<Event>) -> ControlFlow<()> {
        post(&self.0.scope, &event);
        if self.0.cancelled.get() == Some(event.id) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
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

/// The set in a kept file, which came as a handle: only here are its bytes copied.
fn unpack(file: &Blob) -> Result<PixelSet, Problem> {
    let refuse = |message: String| Problem { kind: ProblemKind::Input, message };
    let bytes = FileReaderSync::new()
        .and_then(|reader| reader.read_as_array_buffer(file))
        .map_err(|_| refuse("The set is no longer kept on this device. Add the images again.".to_owned()))?;
    match kept::decode(&js_sys::Uint8Array::new(&bytes).to_vec()) {
        Ok((_, set)) => Ok(set),
        Err(error) => Err(refuse(format!("The kept set cannot be opened: {error}."))),
    }
}

/// Hands one event to the page as a buffer that changes owner.
fn post(scope: &DedicatedWorkerGlobalScope, event: &Tagged<Event>) {
    let Ok(bytes) = wire::encode(event) else { return };
    let buffer = js_sys::Uint8Array::from(bytes.as_slice()).buffer();
    let posted = scope.post_message_with_transfer(&buffer, &js_sys::Array::of1(&buffer));
    if let Err(error) = posted {
        console::error_1(&error);
    }
}

/// Seconds since the worker began.
fn performance_clock(scope: &DedicatedWorkerGlobalScope) -> Box<dyn Fn() -> f64> {
    match scope.performance() {
        Some(performance) => Box::new(move || performance.now() / 1000.0),
        None => Box::new(|| 0.0),
    }
}
