//! The link to a lane: one worker for each reader that is trained, or for a question about readers.

use js_sys::{Array, ArrayBuffer};
use subspace_lab_protocol::lane::{LaneEvent, LaneRequest};
use subspace_lab_protocol::wire;
use subspace_lab_words::{Code, Message, t};
use wasm_bindgen::JsValue;

use crate::one_shot::{self, News, OneShot, Spoken};

impl Spoken for LaneEvent {
    const PROGRAM: &'static str = "lane";
    const DIED: Code = t!(page_the_lane_stopped_this_tab_may);
    const NOT_FETCHED: Code = t!(page_what_trains_did_not_come);
    const OTHER_BUILD: Code = t!(page_the_page_and_its_lanes_are);
    const BLOCKED: Code = t!(page_this_browser_blocks_background_workers_or_2);

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
            Self::Failed(problem) => Err(problem.message),
            event => Ok(event),
        }
    }
}

/// Starts a lane on an order, with the material that it works on. Dropping what is returned ends it; `None` if no worker can be
/// started. News come later.
pub(crate) fn start(
    order: &LaneRequest,
    material: Option<&ArrayBuffer>,
    tell: impl Fn(News<LaneEvent>) + 'static,
) -> Option<OneShot> {
    let bytes = wire::encode(order).ok()?;
    let handed_over: Array = material.into_iter().collect();
    let beside = material.map_or(JsValue::UNDEFINED, JsValue::from);
    OneShot::start(&bytes, &beside, handed_over, tell)
}

/// Sends one more order to a lane that is at work.
pub(crate) fn send(lane: &OneShot, order: &LaneRequest) {
    // Nothing in an order refuses to be written.
    if let Ok(bytes) = wire::encode(order) {
        lane.send(&bytes);
    }
}

/// Asks a lane for the one answer of a question.
///
/// # Errors
/// A sentence saying why there is none.
pub(crate) async fn ask(question: &LaneRequest) -> Result<LaneEvent, Message> {
    one_shot::ask(|tell| start(question, None, tell)).await.map(|(event, _)| event)
}
