//! Zip archives: members are read one by one, as files behind the archive's path.

use std::collections::{HashMap, HashSet};
use std::io::Read;
use std::ops::ControlFlow;
use subspace_lab_words::{Code, t};

use zip::ZipArchive;
use zip::result::ZipError;

use super::{Container, Given};
use crate::error::Refusal;
use crate::formats::{one_line, unsupported};
use crate::patched::Patched;
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

const ADVICE: Code = t!(advice_unpack_in_parts);

pub(super) type Archive<'a> = ZipArchive<Patched<'a>>;

/// Whether a file begins as zip archives do, an empty one included.
pub(super) fn has_signature(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

fn read(intake: &mut Intake, given: Given<'_>, tell: Tell<'_>) -> Result<ControlFlow<()>, Refusal> {
    if given.depth >= MAX_DEPTH {
        return Err(Refusal::NestedTooDeep);
    }
    let archive = open(intake, given.bytes, "ZIP")?;
    if let Some(refusal) = unsupported::of_members(archive.file_names().flatten()) {
        return Err(refusal);
    }
    let repeated = Repeated::of(given.bytes, &archive);
    let mut archive = if repeated.patches.is_empty() {
        archive
    } else {
        checked(intake, Patched::new(given.bytes, repeated.patches.clone()), "ZIP")?
    };
    for position in 0..archive.len() {
        if given.depth == 0 {
            intake.parts = (position as u32, archive.len() as u32);
        }
        let (path, is_read) = match archive.by_index_raw(position) {
            Ok(member) => {
                // A name that is no text, or so long that it would be carried about at a cost, gets a number.
                let name = match repeated
                    .names
                    .get(member.name_raw())
                    .map_or_else(|| member.name().ok(), |it| Some(it.into()))
                {
                    Some(name) if name.len() <= MAX_NAME_BYTES => name.replace('\\', "/"),
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
    checked(intake, Patched::new(bytes, Vec::new()), format)
}

fn checked<'a>(intake: &Intake, file: Patched<'a>, format: &'static str) -> Result<Archive<'a>, Refusal> {
    let mut archive = ZipArchive::new(file).map_err(|error| refusal(format, &error))?;
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
        return Err(Refusal::TooLarge { what: t!(what_unpacked), n_bytes, max, advice: ADVICE });
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
        return Err(Refusal::TooLarge { what: t!(what_unpacked), n_bytes: bytes.len() as u64, max, advice: ADVICE });
    }
    // What cannot be unpacked is said only when it is read.
    read.map_err(|error| match error.get_ref().and_then(|it| it.downcast_ref::<ZipError>()) {
        Some(error) => refusal(format, error),
        None => Refusal::Damaged { format, detail: one_line(&error) },
    })?;
    Ok(bytes)
}

/// Members whose name an earlier one has: opened as it is, an archive shows the last of them only.
struct Repeated {
    /// Where other names stand in place of those, and which.
    patches: Vec<(usize, Vec<u8>)>,
    /// What members with such names are called.
    names: HashMap<Vec<u8>, String>,
}

impl Repeated {
    /// Looks through the directory of an archive, up to where it is cut short.
    fn of(bytes: &[u8], archive: &Archive<'_>) -> Self {
        /// Bytes of an entry before its name.
        const ENTRY_BYTES: usize = 46;
        let mut found = Self { patches: Vec::new(), names: HashMap::new() };
        let mut entries = Vec::new();
        let mut at = usize::try_from(archive.central_directory_start()).unwrap_or(usize::MAX);
        while let Some(entry) = bytes.get(at..).and_then(<[u8]>::first_chunk::<ENTRY_BYTES>)
            && entry.starts_with(b"PK\x01\x02")
        {
            let short = |at: usize| usize::from(u16::from_le_bytes([entry[at], entry[at + 1]]));
            let Some(name) = bytes.get(at + ENTRY_BYTES..at + ENTRY_BYTES + short(28)) else { break };
            entries.push((at + ENTRY_BYTES, name));
            at += ENTRY_BYTES + short(28) + short(30) + short(32);
        }
        if entries.len() == archive.len() {
            return found;
        }
        let mut taken: HashSet<&[u8]> = entries.iter().map(|(_, name)| *name).collect();
        let mut seen = HashSet::new();
        let mut other_names = Vec::new();
        let mut number = 0_u64;
        for &(at, name) in &entries {
            if seen.insert(name) {
                continue;
            }
            // A name that nobody has, as long as the one it stands for; short ones may all be taken.
            let n_digits = name.len().min(8);
            for _ in 0..=entries.len().min(1 << 16) {
                number += 1;
                let mut other = name.to_vec();
                other[..n_digits].copy_from_slice(&number.to_le_bytes()[..n_digits]);
                if !taken.contains(&*other) && !found.names.contains_key(&other) {
                    let called = archive.index_for_name_raw(name).and_then(|index| archive.name_for_index(index));
                    found.names.insert(other.clone(), called.and_then(Result::ok).unwrap_or_default().into());
                    other_names.push((at, other));
                    break;
                }
            }
        }
        taken.clear();
        found.patches = other_names;
        found
    }
}

/// Ways to pack that are not undone here, by number.
const METHODS: [(u16, &str); 16] = [
    (1, "Shrink"),
    (2, "Reduce"),
    (3, "Reduce"),
    (4, "Reduce"),
    (5, "Reduce"),
    (6, "Implode"),
    (9, "Deflate64"),
    (10, "PKWARE Implode"),
    (12, "bzip2"),
    (14, "LZMA"),
    (20, "Zstandard"),
    (93, "Zstandard"),
    (95, "XZ"),
    (96, "JPEG"),
    (97, "WavPack"),
    (98, "PPMd"),
];

fn refusal(format: &'static str, error: &ZipError) -> Refusal {
    match error {
        ZipError::UnsupportedArchive(text) if *text == ZipError::PASSWORD_REQUIRED => Refusal::Encrypted,
        ZipError::InvalidPassword => Refusal::Encrypted,
        // The method of what is encrypted with AES; its own is hidden behind.
        ZipError::CompressionMethodNotSupported(99) => Refusal::Encrypted,
        ZipError::CompressionMethodNotSupported(number) => {
            let method = match METHODS.iter().find(|(it, _)| it == number) {
                Some((_, name)) => t!(zip_method, name = name, number = number),
                None => t!(zip_unknown_method, number = number),
            };
            Refusal::Packed { method }
        }
        ZipError::UnsupportedArchive(_) => Refusal::Unsupported {
            what: t!(this_kind_of, format = format, detail = one_line(error)),
            advice: t!(advice_deflate),
        },
        error => Refusal::Damaged { format, detail: one_line(error) },
    }
}
