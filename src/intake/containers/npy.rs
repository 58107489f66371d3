//! NumPy arrays: the .npy format, versions 1 to 3 (numpy.lib.format).
//!
//! Read by hand because a file is a stranger's: nothing is multiplied unchecked and nothing is parsed recursively.

use std::ops::ControlFlow;

use super::array::{Array, ArrayHeader, Element, Number};
use super::text::Text;
use super::{Container, Given};
use crate::error::Refusal;
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

fn read(intake: &mut Intake, given: Given<'_>, tell: Tell<'_>) -> Result<ControlFlow<()>, Refusal> {
    let array = parse(given.bytes).map_err(damaged)?;
    intake.add_array(given.path, given.path, &array, tell)
}

/// A file that cannot be read.
pub(super) fn damaged(detail: String) -> Refusal {
    Refusal::Damaged { format: "NPY", detail }
}

/// The header, and the values behind it. The error is half a sentence.
pub(crate) fn parse(bytes: &[u8]) -> Result<Array<'_>, String> {
    let rest = bytes.strip_prefix(SIGNATURE).ok_or("it does not begin as .npy files do")?;
    let cut = || "it is cut short".to_owned();
    let (n_bytes, rest) = match rest {
        [1, _, low, high, rest @ ..] => (usize::from(u16::from_le_bytes([*low, *high])), rest),
        [2 | 3, _, a, b, c, d, rest @ ..] => (u32::from_le_bytes([*a, *b, *c, *d]) as usize, rest),
        [version, ..] if *version > 3 || *version == 0 => return Err(format!("it has .npy version {version}")),
        _ => return Err(cut()),
    };
    if n_bytes > MAX_HEADER_BYTES {
        return Err(format!("it claims a header of {n_bytes} bytes"));
    }
    let (text, values) = rest.split_at_checked(n_bytes).ok_or_else(cut)?;
    let text = std::str::from_utf8(text).map_err(|_| "its header is not text")?;
    let header = parse_header(text).ok_or("its header is damaged")?;
    Ok(Array { header, values })
}

/// Takes a dictionary such as `{'descr': '|u1', 'fortran_order': False, 'shape': (3, 4), }`.
fn parse_header(text: &str) -> Option<ArrayHeader> {
    let value = |key: &str| text.split_once(key).map(|(_, rest)| rest.trim_start());
    let descr = value("'descr':")?.strip_prefix('\'').and_then(|rest| rest.split_once('\'')).map_or("", |it| it.0);
    let order = value("'fortran_order':")?;
    let is_fortran_order = order.starts_with("True");
    if !is_fortran_order && !order.starts_with("False") {
        return None;
    }
    let (shape, _) = value("'shape':")?.strip_prefix('(')?.split_once(')')?;
    let sizes = shape.split(',').map(str::trim).filter(|size| !size.is_empty());
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
