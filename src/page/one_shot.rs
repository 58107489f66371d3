//! A worker for one request, or for one and those that go on with it: it ends with its owner, so that its memory is given back and
//! cancelling is ending it.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Uint8Array};
use subspace_lab_protocol::BUILD_ID;
use subspace_lab_words::{Code, Message};
use wasm_bindgen::prelude::*;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

use crate::later::later;
use crate::lock;

/// What such a worker says.
pub(crate) trait Spoken: Sized + 'static {
    /// Its program, as the address of the loader has it.
    const PROGRAM: &'static str;
    /// The sentence for the case that it ends by itself.
    const DIED: Code;
    /// The sentence for the case that it never listened: its files did not come.
    const NOT_FETCHED: Code;
    /// The sentence for the case that it was built of other sources than the page.
    const OTHER_BUILD: Code;

    /// The sentence for the case that there is none at all.
    const BLOCKED: Code;

    /// From bytes; `None` if they mean nothing here.
    fn decode(bytes: &[u8]) -> Option<Self>;
    /// The build that it is of, if this is the news that it listens.
    fn build_id(&self) -> Option<&str>;
    /// The news, or the sentence of a problem that it tells.
    fn or_problem(self) -> Result<Self, Message>;
}

/// What a worker tells its owner.
pub(crate) enum News<E> {
    /// It says something; there may be something beside it.
    Event(E, JsValue),
    /// Nothing more will come, for the reason in this sentence.
    Ended(Code),
}

/// A worker at work on one request, and on those sent after it. Dropping it ends the worker, whatever it does.
pub(crate) struct OneShot {
    worker: Worker,
    /// There as long as its owner is.
    _owned: Rc<()>,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(web_sys::Event)>,
}

impl Drop for OneShot {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

impl OneShot {
    /// Sends one more request, in bytes.
    pub(crate) fn send(&self, request: &[u8]) {
        let message = Array::of2(&Uint8Array::from(request).buffer(), &JsValue::UNDEFINED);
        if let Err(error) = self.worker.post_message(&message) {
            web_sys::console::error_1(&error);
        }
    }

    /// Starts a worker on a request in bytes, with what goes beside it; `handed_over` are buffers that change owner. News come
    /// later, never from within this call; `None` if no worker can be started.
    pub(crate) fn start<E: Spoken>(
        request: &[u8],
        beside: &JsValue,
        handed_over: Array,
        tell: impl Fn(News<E>) + 'static,
    ) -> Option<Self> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let (name, owned) = (lock::fresh_name(), Rc::new(()));
        let address = format!("./worker-loader.js?of={}&v={BUILD_ID}&alive={name}", E::PROGRAM);
        let worker = Worker::new_with_options(&address, &options).ok()?;
        let message = Array::of2(&Uint8Array::from(request).buffer(), beside);
        let tell = Rc::new(tell);
        let (listens, is_watched) = (Rc::new(Cell::new(false)), Rc::new(Cell::new(false)));
        let name: Rc<str> = name.into();
        {
            let (tell, listens, is_watched) = (tell.clone(), listens.clone(), is_watched.clone());
            let owned = Rc::downgrade(&owned);
            let is_silent = move || owned.strong_count() > 0 && !listens.get() && !is_watched.get();
            lock::when_silent(name.clone(), lock::SILENCE, is_silent, move || tell(News::Ended(E::DIED)));
        }
        let on_message = {
            let (worker, tell, listens, owned) = (worker.clone(), tell.clone(), listens.clone(), Rc::downgrade(&owned));
            Closure::new(move |event: MessageEvent| {
                if lock::is_held_now(&event) {
                    is_watched.set(true);
                    let (tell, owned) = (tell.clone(), owned.clone());
                    // A worker that is ended from outside says nothing.
                    return lock::when_free(&name, move || {
                        if owned.strong_count() > 0 {
                            tell(News::Ended(E::DIED));
                        }
                    });
                }
                let parts: Array = event.data().unchecked_into();
                let Some(event) = E::decode(&Uint8Array::new(&parts.get(0)).to_vec()) else {
                    return tell(News::Ended(E::OTHER_BUILD));
                };
                match event.build_id().map(|build_id| build_id == BUILD_ID) {
                    None => tell(News::Event(event, parts.get(1))),
                    Some(false) => tell(News::Ended(E::OTHER_BUILD)),
                    Some(true) => {
                        listens.set(true);
                        if let Err(error) = worker.post_message_with_transfer(&message, &handed_over) {
                            web_sys::console::error_1(&error);
                        }
                    }
                }
            })
        };
        let on_error = Closure::new(move |_: web_sys::Event| {
            tell(News::Ended(if listens.get() { E::DIED } else { E::NOT_FETCHED }));
        });
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        Some(Self { worker, _owned: owned, _on_message: on_message, _on_error: on_error })
    }
}

/// The one answer of a worker that `start` starts, and what came beside it.
///
/// # Errors
/// A sentence saying why there is none.
pub(crate) async fn ask<E: Spoken>(
    start: impl FnOnce(Box<dyn Fn(News<E>)>) -> Option<OneShot>,
) -> Result<(E, JsValue), Message> {
    let (sender, answer) = later();
    let sender = std::cell::Cell::new(Some(sender));
    let link = start(Box::new(move |news| {
        if let Some(sender) = sender.take() {
            sender.send(news);
        }
    }));
    let Some(link) = link else { return Err(E::BLOCKED.into()) };
    let answer = answer.await;
    drop(link);
    match answer {
        Some(News::Event(event, beside)) => Ok((event.or_problem()?, beside)),
        Some(News::Ended(sentence)) => Err(sentence.into()),
        None => Err(E::DIED.into()),
    }
}
