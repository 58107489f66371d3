//! IDX, the format of MNIST: big-endian arrays of images and of labels.

use std::ops::ControlFlow;
use subspace_lab_words::{Message, t};

use super::array::{Array, ArrayHeader, Element, Number};
use super::{Container, Given};
use crate::error::Refusal;
use crate::{Intake, Tell};

pub(super) const CONTAINER: Container = Container {
    name: "IDX",
    endings: &["idx", "idx1-ubyte", "idx3-ubyte", "ubyte"],
    matches: |given| {
        let name = given.path.rsplit('/').next().unwrap_or(given.path).to_ascii_lowercase();
        match parse(given.bytes) {
            Ok(array) => name.contains("idx") || name.contains("ubyte") || array.fits(),
            Err(_) => ["ubyte", "idx"].iter().any(|ending| name.ends_with(ending)),
        }
    },
    read,
};

fn read(intake: &mut Intake, given: Given<'_>, tell: Tell<'_>) -> Result<ControlFlow<()>, Refusal> {
    let array = parse(given.bytes).map_err(|detail| Refusal::Damaged { format: "IDX", detail })?;
    intake.add_array(given.path, &array, tell)
}

/// The header, and the values behind it. The error is half a sentence.
pub(crate) fn parse(bytes: &[u8]) -> Result<Array<'_>, Message> {
    let [0, 0, kind, n_dimensions, rest @ ..] = bytes else {
        return Err(t!(damage_idx_beginning).into());
    };
    let (type_name, kind, n_bytes) = match kind {
        0x08 => ("unsigned byte", b'u', 1),
        0x09 => ("signed byte", b'i', 1),
        0x0b => ("short", b'i', 2),
        0x0c => ("int", b'i', 4),
        0x0d => ("float", b'f', 4),
        0x0e => ("double", b'f', 8),
        _ => return Err(t!(damage_idx_type, kind = format!("{kind:#04x}"))),
    };
    let n_dimensions = usize::from(*n_dimensions);
    let (sizes, values) = rest.split_at_checked(4 * n_dimensions).ok_or(t!(damage_cut_short))?;
    let shape = sizes.as_chunks::<4>().0.iter().map(|size| u64::from(u32::from_be_bytes(*size))).collect();
    let element = Number::new(kind, n_bytes, true).map_or(Element::Other, Element::Number);
    Ok(Array {
        header: ArrayHeader { element, type_name: type_name.to_owned(), is_fortran_order: false, shape },
        values,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_read_and_damaged_ones_refused() {
        let array = parse(b"\0\0\x08\x03\0\0\0\x01\0\0\0\x01\0\0\0\x02\x07\x09").expect("in order");
        assert_eq!((&array.header.shape[..], array.values, array.fits()), (&[1, 1, 2][..], &[7, 9][..], true));
        assert!(parse(b"\0\0\x08\x03\0\0\0\x01\0\0\0\x01\0\0\0").is_err());
        assert!(parse(b"\0\0\x07\x01\0\0\0\x01\x01").is_err());
        assert!(parse(b"\0\x01\x08\x01\0\0\0\x01\x01").is_err());
    }
}
