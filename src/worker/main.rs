//! The worker: messages in, engine, messages out. Nothing else.

mod desk;

use std::rc::Rc;
use subspace_lab_words::{Message, Tells, t};

use desk::Desk;
use subspace_lab_engine::Engine;
use subspace_lab_protocol::event::{Problem, ProblemKind};
use subspace_lab_protocol::kept::{self, Content};
use subspace_lab_protocol::request::Source;
use subspace_lab_protocol::{BUILD_ID, Event, Request, Tagged, WORKER_BYTES, wire};
use wasm_bindgen::prelude::*;
use web_sys::{Blob, DedicatedWorkerGlobalScope, FileReaderSync, MessageEvent, console};

fn main() {
    // The message reaches the console; the trap that follows reaches the page as the worker's `error` event.
    std::panic::set_hook(Box::new(|info| console::error_1(&info.to_string().into())));
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let engine = Engine::new(performance_clock(&scope)).within(WORKER_BYTES);
    let desk = Rc::new(Desk::new(scope.clone(), engine));
    let ready = desk.clone();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
        let parts: js_sys::Array = message.data().unchecked_into();
        let bytes = js_sys::Uint8Array::new(&parts.get(0)).to_vec();
        match wire::decode::<Tagged<Request>>(&bytes) {
            Ok(Tagged { id, body: Request::Cancel }) => desk.cancel(id),
            Ok(mut request) => {
                match &mut request.body {
                    Request::Load(source @ Source::Beside) => match unpack(&parts.get(1).unchecked_into()) {
                        Ok(kept) => *source = kept,
                        Err(problem) => {
                            return desk.post(Tagged { id: request.id, body: Event::Failed(problem) });
                        }
                    },
                    Request::TakeUp(bytes) => *bytes = js_sys::Uint8Array::new(&parts.get(1)).to_vec(),
                    _ => {}
                }
                wasm_bindgen_futures::spawn_local(desk.clone().answer(request));
            }
            // The page sees the same of every event from here; it compares build ids before it sends anything.
            Err(error) => console::error_1(&format!("{error:?}").into()),
        }
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    ready.post(Tagged { id: 0, body: Event::Ready { build_id: BUILD_ID.to_owned() } });
}

/// The set in a kept file, which came as a handle: only here are its bytes copied.
fn unpack(file: &Blob) -> Result<Source, Problem> {
    let refuse = |message: Message| Problem { kind: ProblemKind::Input, message };
    let bytes = FileReaderSync::new()
        .and_then(|reader| reader.read_as_array_buffer(file))
        .map_err(|_| refuse(t!(kept_no_longer).into()))?;
    match kept::open(&js_sys::Uint8Array::new(&bytes).to_vec()) {
        Ok((_, Content::Images(set))) => Ok(Source::Pixels(set)),
        Ok((_, Content::Moments(set))) => Ok(Source::Moments(Box::new(set))),
        Err(error) => Err(refuse(t!(kept_cannot_be_opened, error = error.message()))),
    }
}

/// Seconds since the worker began.
fn performance_clock(scope: &DedicatedWorkerGlobalScope) -> Box<dyn Fn() -> f64> {
    match scope.performance() {
        Some(performance) => Box::new(move || performance.now() / 1000.0),
        None => Box::new(|| 0.0),
    }
}
