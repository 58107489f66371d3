//! The link to a reader: one worker for each request with files or sets.

use js_sys::Array;
use subspace_lab_protocol::reader::{ReaderEvent, ReaderRequest};
use subspace_lab_protocol::wire;
use wasm_bindgen::JsCast;
use web_sys::Blob;

use crate::one_shot::{self, News, OneShot, Spoken};

impl Spoken for ReaderEvent {
    const PROGRAM: &'static str = "reader";
    const DIED: &'static str =
        "Reading stopped: this tab may have run out of memory. What is on screen is kept. Add fewer or smaller files.";
    const OTHER_BUILD: &'static str = "The page and its reader are of different versions. Reload the page.";
    const BLOCKED: &'static str =
        "This browser blocks background workers or WebAssembly here, so files cannot be read.";

    fn decode(bytes: &[u8]) -> Option<Self> {
        wire::decode(bytes).ok()
    }

    fn build_id(&self) -> Option<&str> {
        match self {
            Self::Ready { build_id } => Some(build_id),
            _ => None,
        }
    }

    fn or_problem(self) -> Result<Self, String> {
        match self {
            Self::Failed { problem, .. } => Err(problem.message),
            event => Ok(event),
        }
    }
}

/// Starts a reader on a request, with the files or sets that go beside it. Dropping what is returned ends it; `None` if no
/// worker can be started. News come later, never from within this call; a set may come beside them.
pub(crate) fn start(
    request: &ReaderRequest,
    beside: &Array,
    tell: impl Fn(News<ReaderEvent>) + 'static,
) -> Option<OneShot> {
    OneShot::start(&wire::encode(request).ok()?, beside, Array::new(), tell)
}

/// Asks a reader for the one answer of a request.
///
/// # Errors
/// A sentence saying why there is none.
pub(crate) async fn ask(request: &ReaderRequest, beside: &Array) -> Result<(ReaderEvent, Option<Blob>), String> {
    let (event, beside) = one_shot::ask(|tell| start(request, beside, tell)).await?;
    Ok((event, beside.dyn_into().ok()))
}
