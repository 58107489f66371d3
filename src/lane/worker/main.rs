//! The lane's worker: orders in, the lane, news out. Nothing else.

use std::ops::ControlFlow;
use subspace_lab_words::Tells;

use js_sys::{Array, Uint8Array};
use subspace_lab_lane::Lane;
use subspace_lab_protocol::event::{Problem, ProblemKind};
use subspace_lab_protocol::lane::{LaneEvent, LaneRequest};
use subspace_lab_protocol::{BUILD_ID, wire};
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, console};

fn main() {
    // The message reaches the console; the trap that follows reaches the page as the worker's `error` event.
    std::panic::set_hook(Box::new(|info| console::error_1(&info.to_string().into())));
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let performance = scope.performance();
    let clock = move || performance.as_ref().map_or(0.0, |performance| performance.now() / 1000.0);
    let (own, mut lane) = (scope.clone(), Lane::default());
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
        let parts: Array = message.data().unchecked_into();
        let bytes = |position| match parts.get(position).dyn_into::<js_sys::ArrayBuffer>() {
            Ok(buffer) => Uint8Array::new(&buffer).to_vec(),
            Err(_) => Vec::new(),
        };
        let mut emit = |event: LaneEvent| {
            post(&own, &event);
            ControlFlow::Continue(())
        };
        match wire::decode::<LaneRequest>(&bytes(0)) {
            Ok(request) => lane.carry_out(request, &bytes(1), &clock, &mut emit),
            Err(error) => {
                post(&own, &LaneEvent::Failed(Problem { kind: ProblemKind::Bug, message: error.message() }));
            }
        }
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    post(&scope, &LaneEvent::Ready { build_id: BUILD_ID.to_owned() });
}

/// Hands one piece of news to the page as a buffer that changes owner.
fn post(scope: &DedicatedWorkerGlobalScope, event: &LaneEvent) {
    let Ok(bytes) = wire::encode(event) else { return };
    let buffers = Array::of1(&Uint8Array::from(bytes.as_slice()).buffer());
    if let Err(error) = scope.post_message_with_transfer(&buffers, &buffers) {
        console::error_1(&error);
    }
}
