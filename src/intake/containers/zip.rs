//! Zip archives: members are read one by one, as files behind the archive's path.

use std::io::{Cursor, Read};
use std::ops::ControlFlow;

use zip::ZipArchive;
use zip::result::ZipError;

use super::{Container, Given};
use crate::error::Refusal;
use crate::formats::one_line;
use crate::{Intake, Tell};

pub(super) const CONTAINER: Container = Container {
    name: "ZIP",
    endings: &["zip"],
    matches: |given| has_signature(given.bytes) || given.ending() == "zip",
    read,
};

/// Archives that may lie in each other.
const MAX_DEPTH: u32 = 2;

/// Longest name of a member that is kept.
const MAX_NAME_BYTES: usize = 1024;

const ADVICE: &str = "unpack it, and add its images a part at a time";

pub(super) type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Whether a file begins as zip archives do, an empty one included.
pub(super) fn has_signature(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

fn read(intake: &mut Intake, given: Given<'_>, tell: Tell<'_>) -> Result<ControlFlow<()>, Refusal> {
    if given.depth >= MAX_DEPTH {
        return Err(Refusal::NestedTooDeep);
    }
    let mut archive = open(intake, given.bytes, "ZIP")?;
    for position in 0..archive.len() {
        if given.depth == 0 {
            intake.parts = (position as u32, archive.len() as u32);
        }
        let (path, is_read) = match archive.by_index_raw(position) {
            Ok(member) => {
                // A name that is no text, or so long that it would be carried about at a cost, gets a number.
                let name = match member.name() {
                    Ok(name) if name.len() <= MAX_NAME_BYTES => name.replace('\\', "/"),
                    _ => format!("member {position}"),
                };
                (format!("{}/{}", given.path, name.trim_start_matches(['.', '/'])), !member.is_dir())
            }
            Err(_) => (format!("{}/member {position}", given.path), true),
        };
        if !is_read || crate::is_hidden(&path) {
            continue;
        }
        let max = intake.plan.limits.n_files;
        if intake.n_seen >= max {
            return Err(Refusal::TooManyFiles { max });
        }
        let flow = match member(intake, &mut archive, position, "ZIP") {
            Ok(bytes) => intake.add_file(&path, &bytes, given.depth + 1, tell),
            Err(refusal) => {
                intake.collection.refuse(path, refusal);
                tell(intake.progress())
            }
        };
        if flow.is_break() {
            return Ok(flow);
        }
    }
    Ok(ControlFlow::Continue(()))
}

/// Opens an archive after looking at the sizes that it states.
pub(super) fn open<'a>(intake: &Intake, bytes: &'a [u8], format: &'static str) -> Result<Archive<'a>, Refusal> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| refusal(format, &error))?;
    let limits = &intake.plan.limits;
    if archive.len() > limits.n_files as usize {
        return Err(Refusal::TooManyFiles { max: limits.n_files });
    }
    let mut n_bytes = intake.n_unpacked;
    for position in 0..archive.len() {
        if let Ok(member) = archive.by_index_raw(position) {
            n_bytes = n_bytes.saturating_add(member.size());
        }
    }
    let max = limits.archive_bytes;
    if n_bytes > max {
        return Err(Refusal::TooLarge { what: "unpacked it", n_bytes, max, advice: ADVICE });
    }
    Ok(archive)
}

/// Unpacks one member, whatever size it states, up to the limits.
pub(super) fn member(
    intake: &mut Intake,
    archive: &mut Archive<'_>,
    position: usize,
    format: &'static str,
) -> Result<Vec<u8>, Refusal> {
    let file = archive.by_index(position).map_err(|error| refusal(format, &error))?;
    unpack(intake, file, format)
}

/// Reads to the end, up to the limits.
pub(super) fn unpack(intake: &mut Intake, reader: impl Read, format: &'static str) -> Result<Vec<u8>, Refusal> {
    let limits = &intake.plan.limits;
    let max = limits.member_bytes.min(limits.archive_bytes.saturating_sub(intake.n_unpacked));
    let mut bytes = Vec::new();
    let read = reader.take(max.saturating_add(1)).read_to_end(&mut bytes);
    intake.n_unpacked = intake.n_unpacked.saturating_add(bytes.len() as u64);
    if bytes.len() as u64 > max {
        return Err(Refusal::TooLarge { what: "unpacked it", n_bytes: bytes.len() as u64, max, advice: ADVICE });
    }
    read.map_err(|error| Refusal::Damaged { format, detail: one_line(&error) })?;
    Ok(bytes)
}

fn refusal(format: &'static str, error: &ZipError) -> Refusal {
    match error {
        ZipError::UnsupportedArchive(text) if *text == ZipError::PASSWORD_REQUIRED => Refusal::Encrypted,
        ZipError::InvalidPassword => Refusal::Encrypted,
        ZipError::UnsupportedArchive(_) | ZipError::CompressionMethodNotSupported(_) => Refusal::Unsupported {
            what: format!("this kind of {format} ({})", one_line(error)),
            advice: "pack it with the usual compression (deflate)",
        },
        error => Refusal::Damaged { format, detail: one_line(error) },
    }
}
