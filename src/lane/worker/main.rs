//! The lane's worker: one order in, the lane, news out. Nothing else.

use std::cell::Cell;
use std::ops::ControlFlow;
use std::rc::Rc;

use js_sys::{Array, Uint8Array};
use subspace_lab_lane::{Driver, Pause};
use subspace_lab_protocol::event::{Problem, ProblemKind};
use subspace_lab_protocol::lane::{LaneEvent, LaneRequest};
use subspace_lab_protocol::{BUILD_ID, wire};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, console};

/// Between two looks whether a lane still waits.
const LOOK_AGAIN_MILLIS: i32 = 50;

fn main() {
    // The message reaches the console; the trap that follows reaches the page as the worker's `error` event.
    std::panic::set_hook(Box::new(|info| console::error_1(&info.to_string().into())));
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let performance = scope.performance();
    let clock = move || performance.as_ref().map_or(0.0, |performance| performance.now() / 1000.0);
    let (own, clock, waits) = (scope.clone(), Rc::new(clock), Rc::new(Cell::new(false)));
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
        let parts: Array = message.data().unchecked_into();
        let bytes = |position| match parts.get(position).dyn_into::<js_sys::ArrayBuffer>() {
            Ok(buffer) => Uint8Array::new(&buffer).to_vec(),
            Err(_) => Vec::new(),
        };
        match wire::decode::<LaneRequest>(&bytes(0)) {
            Ok(LaneRequest::Pause(wait)) => waits.set(wait),
            Ok(request) => {
                let (material, clock) = (bytes(1), clock.clone());
                let mut driver = Messages { scope: own.clone(), waits: waits.clone() };
                wasm_bindgen_futures::spawn_local(async move {
                    subspace_lab_lane::answer(request, &material, &*clock, &mut driver).await;
                });
            }
            Err(error) => {
                post(&own, &LaneEvent::Failed(Problem { kind: ProblemKind::Bug, message: error.to_string() }));
            }
        }
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    post(&scope, &LaneEvent::Ready { build_id: BUILD_ID.to_owned() });
}

/// Posts news, and lets messages in where the lane may wait.
struct Messages {
    scope: DedicatedWorkerGlobalScope,
    waits: Rc<Cell<bool>>,
}

impl Driver for Messages {
    fn emit(&mut self, event: LaneEvent) -> ControlFlow<()> {
        post(&self.scope, &event);
        ControlFlow::Continue(())
    }

    fn pause(&mut self) -> Pause {
        let (scope, waits) = (self.scope.clone(), self.waits.clone());
        Box::pin(async move {
            let mut millis = 0;
            loop {
                // A timer comes after the messages that wait.
                let turn = js_sys::Promise::new(&mut |resolve, _| {
                    let _ = scope.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, millis);
                });
                let _ = wasm_bindgen_futures::JsFuture::from(turn).await;
                if !waits.get() {
                    break;
                }
                millis = LOOK_AGAIN_MILLIS;
            }
        })
    }
}

/// Hands one piece of news to the page as a buffer that changes owner.
fn post(scope: &DedicatedWorkerGlobalScope, event: &LaneEvent) {
    let Ok(bytes) = wire::encode(event) else { return };
    let buffers = Array::of1(&Uint8Array::from(bytes.as_slice()).buffer());
    if let Err(error) = scope.post_message_with_transfer(&buffers, &buffers) {
        console::error_1(&error);
    }
}
