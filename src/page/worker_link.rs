//! The link to the worker that has the engine; what to send when is decided by `protocol::client`.

use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::rc::{Rc, Weak};

use js_sys::ArrayBuffer;
use subspace_lab_protocol::client::{About, AfterDeath, Client, Ticket};
use subspace_lab_protocol::event::{Problem, ProblemKind};
use subspace_lab_protocol::request::Source;
use subspace_lab_protocol::{BUILD_ID, Event, Request, Tagged, wire};
use subspace_lab_words::t;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, MessageEvent, Worker, WorkerOptions, WorkerType};

use crate::later::{Sender, later};
use crate::lock;

/// What a link tells its owner.
pub(crate) enum News {
    /// The engine says something about this request.
    Event(Request, Event),
    /// The worker died and another one has taken over set and requests.
    Restarted,
    /// The worker died again and again on the same work.
    GaveUp,
    /// No worker could be started at all.
    Blocked,
    /// The worker's files did not come.
    NotFetched,
    /// The worker is of another build than the page.
    OtherBuild,
}

/// The answer to a question of its own: an event, with what came beside it.
pub(crate) type Answer = (Event, Option<ArrayBuffer>);

/// One worker with its queue. Dropping the link ends the worker, whatever it does.
pub(crate) struct WorkerLink(Rc<RefCell<Inner>>);

struct Inner {
    client: Client,
    worker: Option<Running>,
    /// The kept file that goes beside a `Load` that has nothing else; a fresh worker gets it again.
    beside: Option<Blob>,
    /// What goes beside the `TakeUp`s that are not sent yet, the first one first.
    to_take_up: VecDeque<ArrayBuffer>,
    tell: Rc<dyn Fn(News)>,
    /// Who waits for the answer of which ticket.
    asked: HashMap<Ticket, Sender<Answer>>,
    last_ticket: Ticket,
    n_started: u32,
}

struct Running {
    worker: Worker,
    /// Whether its end will be noticed.
    is_watched: bool,
    has_listened: bool,
    /// What this worker holds while it lives.
    name: Rc<str>,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(web_sys::Event)>,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

impl WorkerLink {
    /// Starts a worker. News come later, never from within this call.
    pub(crate) fn start(tell: impl Fn(News) + 'static) -> Self {
        let inner = Rc::new(RefCell::new(Inner {
            client: Client::default(),
            worker: None,
            beside: None,
            to_take_up: VecDeque::new(),
            tell: Rc::new(tell),
            asked: HashMap::new(),
            last_ticket: 0,
            n_started: 0,
        }));
        spawn(&inner);
        Self(inner)
    }

    /// Workers that were started one after the other: another number tells that one has ended meanwhile.
    pub(crate) fn n_started(&self) -> u32 {
        self.0.borrow().n_started
    }

    /// Sends a request as soon as the worker can take it; replaces one of the same kind that still waits.
    pub(crate) fn offer(&self, request: Request) {
        let next = self.0.borrow_mut().client.offer(request);
        self.0.borrow_mut().send(next);
    }

    /// Asks something beside what [`Self::offer`] keeps up to date: it replaces nothing and nothing replaces it. `None` if the
    /// worker ends before it has answered.
    pub(crate) fn ask(&self, request: Request) -> impl Future<Output = Option<Answer>> + use<> {
        let (sender, answer) = later();
        let next = {
            let mut inner = self.0.borrow_mut();
            inner.last_ticket += 1;
            let ticket = inner.last_ticket;
            inner.asked.insert(ticket, sender);
            inner.client.ask(request, ticket)
        };
        self.0.borrow_mut().send(next);
        answer
    }

    /// Has the worker take up what another one handed over. `None` if it ends before it has.
    pub(crate) fn take_up(&self, copy: ArrayBuffer) -> impl Future<Output = Option<Answer>> + use<> {
        self.0.borrow_mut().to_take_up.push_back(copy);
        self.ask(Request::TakeUp(Vec::new()))
    }

    /// Takes back what waits of these kinds with no ticket.
    pub(crate) fn take_back(&self, is_meant: impl Fn(&Request) -> bool) -> Vec<Request> {
        self.0.borrow_mut().client.take_back(is_meant)
    }

    /// Ends requests of these kinds, under way or waiting.
    pub(crate) fn cancel(&self, is_meant: impl Fn(&Request) -> bool) {
        let (unanswered, dropped): (Vec<Sender<Answer>>, _) = {
            let mut inner = self.0.borrow_mut();
            let cancelled = inner.client.cancel(is_meant);
            inner.send(cancelled.order);
            (cancelled.unanswered.iter().filter_map(|ticket| inner.asked.remove(ticket)).collect(), cancelled.dropped)
        };
        // Who waits learns that nothing will come.
        drop(unanswered);
        let tell = self.0.borrow().tell.clone();
        wasm_bindgen_futures::spawn_local(async move {
            for request in dropped {
                let problem = Problem { kind: ProblemKind::Cancelled, message: t!(engine_cancelled).into() };
                tell(News::Event(request, Event::Failed(problem)));
            }
        });
    }

    /// Has the worker load a set from a kept file.
    pub(crate) fn load_kept(&self, file: Blob) {
        self.0.borrow_mut().beside = Some(file);
        self.offer(Request::Load(Source::Beside));
    }
}

impl Inner {
    fn send(&mut self, request: Option<Tagged<Request>>) {
        let (Some(request), Some(running)) = (request, &self.worker) else { return };
        let Ok(bytes) = wire::encode(&request) else { return };
        let buffer = js_sys::Uint8Array::from(bytes.as_slice()).buffer();
        let handed_over = js_sys::Array::of1(&buffer);
        let beside = match &request.body {
            Request::Load(Source::Beside) => self.beside.as_ref().map_or(JsValue::UNDEFINED, JsValue::from),
            Request::TakeUp(_) => self.to_take_up.pop_front().map_or(JsValue::UNDEFINED, |copy| {
                handed_over.push(&copy);
                copy.into()
            }),
            _ => JsValue::UNDEFINED,
        };
        let message = js_sys::Array::of2(&buffer, &beside);
        if let Err(error) = running.worker.post_message_with_transfer(&message, &handed_over) {
            web_sys::console::error_1(&error);
        }
    }
}

fn spawn(inner: &Rc<RefCell<Inner>>) {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let name: Rc<str> = lock::fresh_name().into();
    let address = format!("./worker-loader.js?v={BUILD_ID}&alive={name}");
    let Ok(worker) = Worker::new_with_options(&address, &options) else {
        let tell = inner.borrow().tell.clone();
        wasm_bindgen_futures::spawn_local(async move { tell(News::Blocked) });
        return;
    };
    let weak = Rc::downgrade(inner);
    let on_message = Closure::new(move |message: MessageEvent| hear(&weak, &message));
    let weak = Rc::downgrade(inner);
    let on_error = Closure::new(move |_: web_sys::Event| bury(&weak, End::Told));
    worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
    let running = Running {
        worker,
        is_watched: false,
        has_listened: false,
        name: name.clone(),
        _on_message: on_message,
        _on_error: on_error,
    };
    let wait = {
        let mut inner = inner.borrow_mut();
        inner.worker = Some(running);
        inner.n_started += 1;
        lock::SILENCE * inner.n_started
    };
    let weak = Rc::downgrade(inner);
    let silent = name.clone();
    let is_silent = move || {
        let is_this = |it: &Running| it.name == silent && !it.is_watched && !it.has_listened;
        weak.upgrade().is_some_and(|inner| inner.borrow().worker.as_ref().is_some_and(is_this))
    };
    let weak = Rc::downgrade(inner);
    lock::when_silent(name, wait, is_silent, move || bury(&weak, End::Silent));
}

fn hear(inner: &Weak<RefCell<Inner>>, message: &MessageEvent) {
    let Some(inner) = inner.upgrade() else { return };
    if lock::is_held_now(message) {
        return watch(&inner);
    }
    let parts: js_sys::Array = message.data().unchecked_into();
    let bytes = js_sys::Uint8Array::new(&parts.get(0)).to_vec();
    let tell = inner.borrow().tell.clone();
    let event = match wire::decode::<Tagged<Event>>(&bytes) {
        Ok(event) => event,
        Err(_) => return tell(News::OtherBuild),
    };
    if let Event::Ready { build_id } = &event.body {
        if build_id != BUILD_ID {
            return tell(News::OtherBuild);
        }
        if let Some(running) = &mut inner.borrow_mut().worker {
            running.has_listened = true;
        }
    }
    let heard = inner.borrow_mut().client.hear(&event);
    inner.borrow_mut().send(heard.next);
    let Some(About { request, ticket }) = heard.about else { return };
    match ticket {
        Some(ticket) if event.body.is_final() => {
            let sender = inner.borrow_mut().asked.remove(&ticket);
            if let Some(sender) = sender {
                sender.send((event.body, parts.get(1).dyn_into().ok()));
            }
        }
        // Its answer is for who asked; how far it is, everybody may hear.
        _ => tell(News::Event(request, event.body)),
    }
}

/// Misses the worker if it is ended from outside, whether its program has come or not: nobody tells of that.
fn watch(inner: &Rc<RefCell<Inner>>) {
    let name = inner.borrow_mut().worker.as_mut().map(|running| {
        running.is_watched = true;
        running.name.clone()
    });
    let Some(name) = name else { return };
    let (weak, watched) = (Rc::downgrade(inner), name.clone());
    lock::when_free(&name, move || {
        let is_this = |inner: Rc<RefCell<Inner>>| inner.borrow().worker.as_ref().is_some_and(|it| it.name == watched);
        if weak.upgrade().is_some_and(is_this) {
            bury(&weak, End::Silent);
        }
    });
}

/// How a worker ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// With an error: of its program, or because that did not come.
    Told,
    /// From outside.
    Silent,
}

fn bury(inner: &Weak<RefCell<Inner>>, end: End) {
    let Some(inner) = inner.upgrade() else { return };
    let tell = inner.borrow().tell.clone();
    let dead = inner.borrow_mut().worker.take();
    if end == End::Told && dead.as_ref().is_none_or(|running| !running.has_listened) {
        return tell(News::NotFetched);
    }
    let (after, unanswered) = inner.borrow_mut().client.died();
    let sender = unanswered.and_then(|ticket| inner.borrow_mut().asked.remove(&ticket));
    drop(sender);
    match after {
        AfterDeath::StartAgain => {
            spawn(&inner);
            tell(News::Restarted);
        }
        AfterDeath::GiveUp => {
            // Who waits learns that nothing will come.
            inner.borrow_mut().asked.clear();
            tell(News::GaveUp);
        }
    }
    // Dropped last: this runs inside the dead worker's own error handler.
    wasm_bindgen_futures::spawn_local(async move { drop(dead) });
}
