//! The reader: a worker beside the engine's, which turns files into image sets and keeps them on the device.
//!
//! A wasm of its own, loaded when it is first needed: the decoders are as large as the engine. Files come as the
//! browser's handles and are read one at a time; sets leave as blobs, which pass from worker to worker without a copy.

mod reading;
mod store;

use js_sys::{Array, Uint8Array};
use subspace_lab_protocol::event::{Problem, ProblemKind};
use subspace_lab_protocol::reader::{ReaderEvent, ReaderRequest};
use subspace_lab_protocol::{BUILD_ID, wire};
use subspace_lab_words::Message;
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, console};

fn main() {
    // The message reaches the console; the trap that follows reaches the page as the worker's `error` event.
    std::panic::set_hook(Box::new(|info| console::error_1(&info.to_string().into())));
    // A kept set holds the words beside its messages, of whatever was read.
    subspace_lab_words::speak(subspace_lab_words::Language::english());
    let port = Port(js_sys::global().unchecked_into());
    let answering = port.clone();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
        let parts: Array = message.data().unchecked_into();
        let bytes = Uint8Array::new(&parts.get(0)).to_vec();
        let beside: Array = parts.get(1).unchecked_into();
        match wire::decode::<ReaderRequest>(&bytes) {
            Ok(request) => wasm_bindgen_futures::spawn_local(answer(answering.clone(), request, beside)),
            // The page compares build ids before it sends anything.
            Err(error) => console::error_1(&format!("{error:?}").into()),
        }
    });
    port.0.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    port.tell(&ReaderEvent::Ready { build_id: BUILD_ID.to_owned() }, None);
}

async fn answer(port: Port, request: ReaderRequest, beside: Array) {
    let answer = match request {
        ReaderRequest::Read { title, preparation, paths, extends, edits } => {
            let task = reading::Task { title, preparation: *preparation, paths, extends, edits };
            reading::read(&port, task, &beside).await
        }
        ReaderRequest::Edit(edit) => reading::edit(&beside, &edit).await,
        ReaderRequest::FindDuplicates => reading::find_duplicates(&beside).await,
        ReaderRequest::Pack { link } => reading::pack(link, &beside).await,
        ReaderRequest::ReadFit => reading::fit(&beside).await,
        ReaderRequest::List => Ok(store::list().await),
        ReaderRequest::Keep { name } => Ok(store::keep_again(&name, &beside.get(0).unchecked_into()).await),
        ReaderRequest::Forget { files } => Ok(store::forget(&files).await),
        ReaderRequest::Open { name } => match store::open(&name).await {
            Ok((card, file)) => return port.tell(&ReaderEvent::Opened(card), Some(&file)),
            Err(sentence) => Err(Failure::input(sentence)),
        },
    };
    match answer {
        Ok(Answer { event, blob }) => port.tell(&event, blob.as_ref()),
        Err(Failure { problem, report }) => port.tell(&ReaderEvent::Failed { problem, report }, None),
    }
}

/// An event, and the set that goes with it.
struct Answer {
    event: ReaderEvent,
    blob: Option<web_sys::Blob>,
}

impl From<ReaderEvent> for Answer {
    fn from(event: ReaderEvent) -> Self {
        Self { event, blob: None }
    }
}

/// Why nothing came of a request.
struct Failure {
    problem: Problem,
    report: Option<subspace_lab_protocol::intake::IntakeReport>,
}

impl Failure {
    fn input(message: impl Into<Message>) -> Self {
        Self { problem: Problem { kind: ProblemKind::Input, message: message.into() }, report: None }
    }
}

/// The way to the page.
#[derive(Clone)]
struct Port(DedicatedWorkerGlobalScope);

impl Port {
    fn tell(&self, event: &ReaderEvent, beside: Option<&web_sys::Blob>) {
        let Ok(bytes) = wire::encode(event) else { return };
        let buffer = Uint8Array::from(bytes.as_slice()).buffer();
        let message = Array::of2(&buffer, &beside.map_or(JsValue::UNDEFINED, JsValue::from));
        if let Err(error) = self.0.post_message_with_transfer(&message, &Array::of1(&buffer)) {
            console::error_1(&error);
        }
    }
}
