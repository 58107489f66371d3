//! NumPy arrays: the .npy format, versions 1 to 3 (numpy.lib.format).
//!
//! Read by hand because a file is a stranger's: nothing is multiplied unchecked and nothing is parsed recursively.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use subspace_lab_words::{Message, t};

use super::array::{Array, ArrayHeader, Element, Number};
use super::text::Text;
use super::{Container, Given};
use crate::error::Refusal;
use crate::label_arrays::short_name;
use crate::words;
use crate::{Intake, Tell};

pub(super) const CONTAINER: Container = Container {
    name: "NPY",
    endings: &["npy"],
    matches: |given| given.bytes.starts_with(SIGNATURE) || given.ending() == "npy",
    read,
};

const SIGNATURE: &[u8] = b"\x93NUMPY";

/// Longest header that is read, in bytes; NumPy writes 118 for a plain array.
const MAX_HEADER_BYTES: usize = 1 << 16;
/// Most axes; NumPy has at most 64.
const MAX_AXES: usize = 64;
/// How much of a type is repeated in a message.
const MAX_TYPE_CHARACTERS: usize = 20;

/// Largest file that may be one picture, and bytes of all that wait until it is known.
const MAX_PICTURE_BYTES: usize = 64 << 20;
const MAX_WAITING_BYTES: usize = 256 << 20;

/// Files that are one picture each if there are several of one shape, and an array of pictures if there is one: (H, W) and
/// (3, H, W). The first of each shape waits.
#[derive(Debug, Clone, Default)]
pub(crate) struct Waiting {
    /// Path and bytes by shape.
    first: BTreeMap<Vec<u64>, (String, Vec<u8>)>,
    n_bytes: usize,
    /// Shapes of which there are several.
    alike: BTreeSet<Vec<u64>>,
}

fn read(intake: &mut Intake, given: Given<'_>, tell: Tell<'_>) -> Result<ControlFlow<()>, Refusal> {
    let array = parse(given.bytes).map_err(damaged)?;
    let name = short_name(given.path);
    // Arrays that are called so are sets of pictures, and what can be nothing but one picture need not wait.
    let may_be_one = array.header.number().is_ok()
        && array.header.picture().is_some()
        && array.header.shape.len() < 4
        && !words::is_images(&name)
        && array.label_kind(&name).is_none()
        && given.bytes.len() <= MAX_PICTURE_BYTES;
    if !may_be_one {
        return intake.add_array(given.path, &array, tell);
    }
    if array.header.is_one_picture() {
        return add_picture(intake, given.path, &array, tell);
    }
    let shape = array.header.shape.clone();
    let waiting = &mut intake.waiting;
    let n_bytes = waiting.n_bytes + given.bytes.len();
    if waiting.alike.contains(&shape) {
        return add_picture(intake, given.path, &array, tell);
    }
    match waiting.first.remove(&shape) {
        Some((path, bytes)) => {
            waiting.n_bytes -= bytes.len();
            waiting.alike.insert(shape);
            let first = parse(&bytes).map_err(damaged)?;
            if let Err(refusal) = add_picture(intake, &path, &first, tell) {
                intake.collection.refuse(path, refusal);
            }
            add_picture(intake, given.path, &array, tell)
        }
        None if n_bytes <= MAX_WAITING_BYTES => {
            waiting.n_bytes = n_bytes;
            waiting.first.insert(shape, (given.path.to_owned(), given.bytes.to_vec()));
            Ok(ControlFlow::Continue(()))
        }
        None => intake.add_array(given.path, &array, tell),
    }
}

fn add_picture(intake: &mut Intake, path: &str, array: &Array<'_>, tell: Tell<'_>) -> Result<ControlFlow<()>, Refusal> {
    let Some(axes) = array.header.picture() else { return Err(Refusal::NotAnImage) };
    intake.collection.n_single_arrays += 1;
    intake.add_images(path, path, array, axes, tell)
}

/// Adds what still waits: there is one array of each shape.
pub(crate) fn add_waiting(intake: &mut Intake) {
    for (path, bytes) in std::mem::take(&mut intake.waiting).first.into_values() {
        let added = parse(&bytes)
            .map_err(damaged)
            .and_then(|array| intake.add_array(&path, &array, &mut |_| ControlFlow::Continue(())));
        if let Err(refusal) = added {
            intake.collection.refuse(path, refusal);
        }
    }
}

/// A file that cannot be read.
pub(super) fn damaged(detail: Message) -> Refusal {
    Refusal::Damaged { format: "NPY", detail }
}

/// The header, and the values behind it. The error is half a sentence.
pub(crate) fn parse(bytes: &[u8]) -> Result<Array<'_>, Message> {
    let rest = bytes.strip_prefix(SIGNATURE).ok_or(t!(damage_npy_beginning))?;
    let cut = || Message::from(t!(damage_cut_short));
    let (n_bytes, rest) = match rest {
        [1, _, low, high, rest @ ..] => (usize::from(u16::from_le_bytes([*low, *high])), rest),
        [2 | 3, _, a, b, c, d, rest @ ..] => (u32::from_le_bytes([*a, *b, *c, *d]) as usize, rest),
        [version, ..] if *version > 3 || *version == 0 => return Err(t!(damage_npy_version, version = version)),
        _ => return Err(cut()),
    };
    if n_bytes > MAX_HEADER_BYTES {
        return Err(t!(damage_header_size, n_bytes = n_bytes));
    }
    let (text, values) = rest.split_at_checked(n_bytes).ok_or_else(cut)?;
    let text = std::str::from_utf8(text).map_err(|_| t!(damage_header_text))?;
    let header = parse_header(text).ok_or(t!(damage_header))?;
    Ok(Array { header, values })
}

/// Takes a dictionary such as `{'descr': '|u1', 'fortran_order': False, 'shape': (3, 4), }`.
fn parse_header(text: &str) -> Option<ArrayHeader> {
    let value = |key: &str| text.split_once(key).map(|(_, rest)| rest.trim_start());
    // Python 2 marked texts and long integers by letters.
    let descr = value("'descr':")?
        .trim_start_matches(['u', 'b'])
        .strip_prefix('\'')
        .and_then(|rest| rest.split_once('\''))
        .map_or("", |it| it.0);
    let order = value("'fortran_order':")?;
    let is_fortran_order = order.starts_with("True");
    if !is_fortran_order && !order.starts_with("False") {
        return None;
    }
    let (shape, _) = value("'shape':")?.strip_prefix('(')?.split_once(')')?;
    let sizes = shape.split(',').map(|size| size.trim().trim_end_matches('L')).filter(|size| !size.is_empty());
    let shape = sizes.map(|size| size.parse().ok()).collect::<Option<Vec<u64>>>()?;
    (shape.len() <= MAX_AXES).then(|| ArrayHeader {
        element: element(descr),
        type_name: descr.chars().take(MAX_TYPE_CHARACTERS).collect(),
        is_fortran_order,
        shape,
    })
}

/// What a type code stands for.
fn element(descr: &str) -> Element {
    if descr.trim_start_matches(['|', '<', '>', '=']).starts_with('O') {
        return Element::Object;
    }
    number(descr).map(Element::Number).or_else(|| Text::new(descr).map(Element::Text)).unwrap_or(Element::Other)
}

fn number(descr: &str) -> Option<Number> {
    let [order @ (b'<' | b'>' | b'|' | b'='), kind, size] = *descr.as_bytes() else { return None };
    Number::new(kind, usize::from(size.wrapping_sub(b'0')), order == b'>')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_read_and_damaged_ones_refused() {
        let header = |type_name: &str, is_fortran_order, shape: &[u64]| {
            let element = element(type_name);
            Some(ArrayHeader { element, type_name: type_name.into(), is_fortran_order, shape: shape.into() })
        };
        let parse = parse_header;
        assert_eq!(parse("{'descr': '|u1', 'fortran_order': False, 'shape': (3, 4), }"), header("|u1", false, &[3, 4]));
        assert_eq!(parse("{'descr': '<i8', 'fortran_order': True, 'shape': (3,), }"), header("<i8", true, &[3]));
        let python_2 = "{'descr': u'|u1', 'fortran_order': False, 'shape': (60L, 28L), }";
        assert_eq!(parse(python_2), header("|u1", false, &[60, 28]));
        assert_eq!(element("|O"), Element::Object);
        assert_eq!(parse("{'descr': [('a', '<i8')], 'fortran_order': False, 'shape': (), }"), header("", false, &[]));
        for damaged in [
            "",
            "{'descr': '|u1', 'shape': (3,), }",
            "{'descr': '|u1', 'fortran_order': Maybe, 'shape': (3,), }",
            "{'descr': '|u1', 'fortran_order': False, 'shape': (3, 4",
            "{'descr': '|u1', 'fortran_order': False, 'shape': (-3,), }",
            "{'descr': '|u1', 'fortran_order': False, 'shape': (99999999999999999999,), }",
        ] {
            assert_eq!(parse(damaged), None, "{damaged}");
        }
        for no_number in ["<U1", "<c8", "|O", "<f1", "|u3", "u1", "<m8[ns]"] {
            assert_eq!(number(no_number), None, "{no_number}");
        }
    }
}
