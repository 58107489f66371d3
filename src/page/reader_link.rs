//! The link to a reader: one worker for each request with files or sets.

use js_sys::Array;
use subspace_lab_protocol::reader::{ReaderEvent, ReaderRequest};
use subspace_lab_protocol::wire;
use subspace_lab_words::{Code, Message, t};
use wasm_bindgen::JsCast;
use web_sys::Blob;

use crate::one_shot::{self, News, OneShot, Spoken};

impl Spoken for ReaderEvent {
    const PROGRAM: &'static str = "reader";
    const DIED: Code = t!(page_reading_stopped_this_tab_may_have);
    const NOT_FETCHED: Code = t!(page_what_reads_files_did_not_come);
    const OTHER_BUILD: Code = t!(page_the_page_and_its_reader_are);
    const BLOCKED: Code = t!(page_this_browser_blocks_background_workers_or_3);

    fn decode(bytes: &[u8]) -> Option<Self> {
        wire::decode(bytes).ok()
    }

    fn build_id(&self) -> Option<&str> {
        match self {
            Self::Ready { build_id } => Some(build_id),
            _ => None,
        }
    }

    fn or_problem(self) -> Result<Self, Message> {
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
pub(crate) async fn ask(request: &ReaderRequest, beside: &Array) -> Result<(ReaderEvent, Option<Blob>), Message> {
    let (event, beside) = one_shot::ask(|tell| start(request, beside, tell)).await?;
    Ok((event, beside.dyn_into().ok()))
}
