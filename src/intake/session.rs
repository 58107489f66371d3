//! A session as a file: the link to what is on screen and, of images of one's own, the prepared set with it, as an archive (zip) that any
//! program can look into. It opens to the same pictures and digits.

use std::io::{Cursor, Read as _, Write as _};

use subspace_lab_protocol::kept::{self, KeptError};
use subspace_lab_protocol::{MomentSet, PixelSet, wire};
use subspace_lab_words::{Message, Tells, Words, t};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// The first member: a line that says what this is, and the link.
const LINK: &str = "session.txt";
/// The set, as [`kept::encode`] or [`kept::encode_moments`] writes it.
const SET: &str = "images.set";
const HEAD: &str = "subspace-lab session 1";

/// Most bytes of the first member, and of the set.
const MAX_LINK_BYTES: u64 = 1 << 16;
const MAX_SET_BYTES: u64 = 1 << 30;

/// A session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// What is on screen, as in an address behind `#`.
    pub link: String,
    /// A kept set in bytes; `None` of a built-in set.
    pub set: Option<Vec<u8>>,
}

/// Why an archive that begins as a session does is none that can be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.words())]
pub enum SessionError {
    /// Written by another version of the program.
    OtherVersion,
    /// Something is missing or damaged.
    Damaged,
    /// The set would take more memory than one may.
    TooLarge,
}

impl Tells for SessionError {
    fn message(&self) -> Message {
        match self {
            Self::OtherVersion => t!(session_other_version).into(),
            Self::Damaged => t!(session_damaged).into(),
            Self::TooLarge => t!(session_too_large).into(),
        }
    }
}

/// The file.
///
/// # Errors
/// [`SessionError::TooLarge`] if there is no room for it in one archive.
pub fn pack(session: &Session) -> Result<Vec<u8>, SessionError> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let mut written = || {
        // Readable without unpacking: whoever looks at the first bytes knows what this is.
        archive.start_file(LINK, SimpleFileOptions::default().compression_method(CompressionMethod::Stored))?;
        archive.write_all(format!("{HEAD}\n{}\n", session.link).as_bytes())?;
        if let Some(set) = &session.set {
            archive.start_file(SET, SimpleFileOptions::default().compression_method(CompressionMethod::Deflated))?;
            archive.write_all(set)?;
        }
        zip::result::ZipResult::Ok(())
    };
    written().map_err(|_| SessionError::TooLarge)?;
    archive.finish().map(Cursor::into_inner).map_err(|_| SessionError::TooLarge)
}

/// Whether a file that begins so is a session; some dozens of bytes tell.
pub fn is_session(beginning: &[u8]) -> bool {
    // The header of a zip's first member has 30 bytes; then comes its name, then what it holds.
    beginning.starts_with(b"PK\x03\x04")
        && beginning.get(30..).is_some_and(|rest| rest.starts_with(LINK.as_bytes()))
        && beginning.get(..96).unwrap_or(beginning).windows(HEAD.len() - 1).any(|it| HEAD.as_bytes().starts_with(it))
}

/// What is in the file.
///
/// # Errors
/// See [`SessionError`].
pub fn unpack(bytes: &[u8]) -> Result<Session, SessionError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| SessionError::Damaged)?;
    let text = member(&mut archive, LINK, MAX_LINK_BYTES)?.ok_or(SessionError::Damaged)?;
    let text = String::from_utf8(text).map_err(|_| SessionError::Damaged)?;
    let (head, rest) = text.split_once('\n').ok_or(SessionError::Damaged)?;
    if head != HEAD {
        return Err(SessionError::OtherVersion);
    }
    let link = rest.lines().next().ok_or(SessionError::Damaged)?.to_owned();
    Ok(Session { link, set: member(&mut archive, SET, MAX_SET_BYTES)? })
}

/// A member whole, if it is there. No more is unpacked than may be.
fn member(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str, most: u64) -> Result<Option<Vec<u8>>, SessionError> {
    if archive.index_for_name(name).is_none() {
        return Ok(None);
    }
    let member = archive.by_name(name).map_err(|_| SessionError::Damaged)?;
    if member.size() > most {
        return Err(SessionError::TooLarge);
    }
    let mut bytes = Vec::new();
    member.take(most + 1).read_to_end(&mut bytes).map_err(|_| SessionError::Damaged)?;
    if bytes.len() as u64 > most { Err(SessionError::TooLarge) } else { Ok(Some(bytes)) }
}

/// Names a set of one's own after its content, labels and names included.
///
/// # Errors
/// [`KeptError::Damaged`] if the values cannot be written; none of these types refuses.
pub fn name_after_content(set: &mut PixelSet) -> Result<(), KeptError> {
    set.name = String::new();
    let content = kept::in_words(set).map_err(|_| KeptError::Damaged)?;
    set.name = format!("own-{:012x}", xxhash_rust::xxh3::xxh3_64(&content) >> 16);
    Ok(())
}

/// Names moments after their content, as a set of one's own.
///
/// # Errors
/// [`KeptError::Damaged`] if the values cannot be written; none of these types refuses.
pub fn name_moments_after_content(set: &mut MomentSet) -> Result<(), KeptError> {
    set.name = String::new();
    // What was decided on their way here is no part of them.
    let plan = std::mem::take(&mut set.plan);
    let content = wire::encode(set).map_err(|_| KeptError::Damaged)?;
    set.plan = plan;
    set.name = format!("own-{:012x}", xxhash_rust::xxh3::xxh3_64(&content) >> 16);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_unpacked_the_same() {
        for set in [None, Some(vec![7_u8; 100_000])] {
            let session = Session { link: "v=1&view=noise&seed=7".to_owned(), set };
            let bytes = pack(&session).expect("it fits");
            assert!(is_session(&bytes) && is_session(&bytes[..64]));
            assert_eq!(unpack(&bytes), Ok(session));
        }
    }

    #[test]
    fn other_archives_are_no_sessions_and_damaged_ones_are_said_to_be() {
        for other in [&b"PK\x03\x04"[..], b"", b"PK\x05\x06"] {
            assert!(!is_session(other));
        }
        let whole = pack(&Session { link: "v=1".to_owned(), set: Some(vec![1, 2, 3]) }).expect("it fits");
        assert_eq!(unpack(&whole[..whole.len() / 2]), Err(SessionError::Damaged));
        let later: Vec<u8> = String::from_utf8_lossy(HEAD.as_bytes()).replace('1', "2").into_bytes();
        let mut other = whole.clone();
        let at = other.windows(HEAD.len()).position(|it| it == HEAD.as_bytes()).expect("it is stored");
        other[at..at + HEAD.len()].copy_from_slice(&later);
        // Its checksum no longer holds either, which is found first.
        assert!(is_session(&other) && unpack(&other).is_err());
        // Any damage gives an error or what was there, and never ends otherwise.
        for at in 0..whole.len() {
            let mut damaged = whole.clone();
            damaged[at] ^= 0x55;
            let _ = unpack(&damaged);
        }
    }
}
