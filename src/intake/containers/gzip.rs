//! Files compressed by themselves, such as `train-images-idx3-ubyte.gz`: unpacked, then read as what they are.

use std::ops::ControlFlow;

use flate2::read::MultiGzDecoder;

use super::{Container, Given, zip};
use crate::error::Refusal;
use crate::{Intake, Tell};

pub(super) const CONTAINER: Container = Container {
    name: "GZIP",
    endings: &["gz"],
    matches: |given| given.bytes.starts_with(b"\x1f\x8b") || given.ending() == "gz",
    read,
};

const MAX_DEPTH: u32 = 2;

fn read(intake: &mut Intake, given: Given<'_>, tell: Tell<'_>) -> Result<ControlFlow<()>, Refusal> {
    if given.depth > MAX_DEPTH {
        return Err(Refusal::NestedTooDeep);
    }
    let bytes = zip::unpack(intake, MultiGzDecoder::new(given.bytes), "GZIP")?;
    let n_bytes = given.path.len();
    let path = match given.path.get(n_bytes.saturating_sub(3)..) {
        Some(ending) if ending.eq_ignore_ascii_case(".gz") => &given.path[..n_bytes - 3],
        _ => given.path,
    };
    intake.read(Given { path, bytes: &bytes, depth: given.depth + 1 }, tell)
}
