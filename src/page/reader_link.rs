//! The link to a reader: one worker for each request with files or sets.

use js_sys::Array;
use subspace_lab_protocol::reader::{ReaderEvent, ReaderRequest};
use subspace_lab_protocol::wire;
use wasm_bindgen::JsCast;
use web_sys::Blob;

use crate::later::later;
use crate::one_shot::{self, OneShot, Spoken};

/// What a link tells its owner.
pub(crate) enum News {
    /// The reader says something; a set may come with it.
    Event(ReaderEvent, Option<Blob>),
    /// Nothing more will come, for the reason in this sentence.
    Ended(&'static str),
}

const BLOCKED: &str = "This browser blocks background workers or WebAssembly here, so files cannot be read.";

impl Spoken for ReaderEvent {
    const PROGRAM: &'static str = "reader";
    const DIED: &'static str =
        "Reading stopped: this tab may have run out of memory. What is on screen is kept. Add fewer or smaller files.";
    const OTHER_BUILD: &'static str = "The page and its reader are of different versions. Reload the page.";

    fn decode(bytes: &[u8]) -> Option<Self> {
        wire::decode(bytes).ok()
    }

    fn build_id(&self) -> Option<&str> {
        match self {
            Self::Ready { build_id } => Some(build_id),
            _ => None,
        }
    }
}

/// A reader at work on one request. Dropping the link ends it.
pub(crate) struct ReaderLink(#[expect(dead_code, reason = "kept for its drop, which ends the worker")] OneShot);

impl ReaderLink {
    /// Starts a reader on a request, with the files or sets that go beside it. News come later, never from within this
    /// call; `None` if no worker can be started.
    pub(crate) fn start(request: &ReaderRequest, beside: &Array, tell: impl Fn(News) + 'static) -> Option<Self> {
        let bytes = wire::encode(request).ok()?;
        let link = OneShot::start(&bytes, beside, Array::new(), move |news: one_shot::News<ReaderEvent>| {
            tell(match news {
                one_shot::News::Event(event, beside) => News::Event(event, beside.dyn_into().ok()),
                one_shot::News::Ended(sentence) => News::Ended(sentence),
            });
        });
        link.map(Self)
    }
}

/// Asks a reader for the one answer of a request.
///
/// # Errors
/// A sentence saying why there is none.
pub(crate) async fn ask(request: &ReaderRequest, beside: &Array) -> Result<(ReaderEvent, Option<Blob>), String> {
    let (sender, answer) = later();
    let sender = std::cell::Cell::new(Some(sender));
    let link = ReaderLink::start(request, beside, move |news| {
        if let Some(sender) = sender.take() {
            sender.send(news);
        }
    });
    let Some(link) = link else { return Err(BLOCKED.to_owned()) };
    let answer = answer.await;
    drop(link);
    match answer {
        Some(News::Event(ReaderEvent::Failed { problem, .. }, _)) => Err(problem.message),
        Some(News::Event(event, blob)) => Ok((event, blob)),
        Some(News::Ended(sentence)) => Err(sentence.to_owned()),
        None => Err(ReaderEvent::DIED.to_owned()),
    }
}

/// Why a reader could not even be started.
pub(crate) fn blocked() -> String {
    BLOCKED.to_owned()
}
