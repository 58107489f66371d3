//! The link to a reader: one worker per request, ended with the answer, so that its memory is given back and cancelling
//! is ending it.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Uint8Array};
use subspace_lab_protocol::reader::{ReaderEvent, ReaderRequest};
use subspace_lab_protocol::{BUILD_ID, wire};
use wasm_bindgen::prelude::*;
use web_sys::{Blob, MessageEvent, Worker, WorkerOptions, WorkerType};

/// What a link tells its owner.
pub(crate) enum News {
    /// The reader says something; a set may come with it.
    Event(ReaderEvent, Option<Blob>),
    /// Nothing more will come, for the reason in this sentence.
    Ended(&'static str),
}

const DIED: &str =
    "Reading stopped: this tab may have run out of memory. What is on screen is kept. Add fewer or smaller files.";
const BLOCKED: &str = "This browser blocks background workers or WebAssembly here, so files cannot be read.";
const OTHER_BUILD: &str = "The page and its reader are of different versions. Reload the page.";

/// A reader at work on one request. Dropping the link ends it.
pub(crate) struct ReaderLink {
    worker: Worker,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(web_sys::Event)>,
}

impl Drop for ReaderLink {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

impl ReaderLink {
    /// Starts a reader on a request, with the files or sets that go beside it. News come later, never from within this
    /// call; `None` if no worker can be started.
    pub(crate) fn start(request: &ReaderRequest, beside: &Array, tell: impl Fn(News) + 'static) -> Option<Self> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(&format!("./worker-loader.js?of=reader&v={BUILD_ID}"), &options).ok()?;
        let bytes = wire::encode(request).ok()?;
        let message = Array::of2(&Uint8Array::from(bytes.as_slice()).buffer(), beside);
        let tell = Rc::new(tell);
        let on_message = {
            let (worker, tell) = (worker.clone(), tell.clone());
            Closure::new(move |event: MessageEvent| {
                let parts: Array = event.data().unchecked_into();
                let bytes = Uint8Array::new(&parts.get(0)).to_vec();
                match wire::decode::<ReaderEvent>(&bytes) {
                    Ok(ReaderEvent::Ready { build_id }) if build_id == BUILD_ID => {
                        if let Err(error) = worker.post_message(&message) {
                            web_sys::console::error_1(&error);
                        }
                    }
                    Ok(ReaderEvent::Ready { .. }) | Err(_) => tell(News::Ended(OTHER_BUILD)),
                    Ok(event) => tell(News::Event(event, parts.get(1).dyn_into().ok())),
                }
            })
        };
        let on_error = Closure::new(move |_: web_sys::Event| tell(News::Ended(DIED)));
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        Some(Self { worker, _on_message: on_message, _on_error: on_error })
    }
}

/// Asks a reader for the one answer of a request.
///
/// # Errors
/// A sentence saying why there is none.
pub(crate) async fn ask(request: &ReaderRequest, beside: &Array) -> Result<(ReaderEvent, Option<Blob>), String> {
    let answer = Rc::new(RefCell::new(None));
    let mut link = None;
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        let answer = answer.clone();
        link = ReaderLink::start(request, beside, move |news| {
            *answer.borrow_mut() = Some(news);
            // A function of the browser's own, which does not throw.
            let _ = resolve.call0(&JsValue::NULL);
        });
    });
    if link.is_none() {
        return Err(BLOCKED.to_owned());
    }
    // Never rejected.
    let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
    drop(link);
    match answer.take() {
        Some(News::Event(ReaderEvent::Failed { problem, .. }, _)) => Err(problem.message),
        Some(News::Event(event, blob)) => Ok((event, blob)),
        Some(News::Ended(sentence)) => Err(sentence.to_owned()),
        None => Err(DIED.to_owned()),
    }
}

/// Why a reader could not even be started.
pub(crate) fn blocked() -> String {
    BLOCKED.to_owned()
}
