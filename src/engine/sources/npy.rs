//! One array of a NumPy archive: the .npy format, versions 1 to 3 (numpy.lib.format).
//!
//! Read by hand because an archive is a stranger's: nothing is multiplied unchecked, nothing is parsed recursively,
//! and memory follows the bytes that are there, not the sizes that a header claims.

use std::cmp::Ordering;
use std::io::Read;

/// Longest header that is read, in bytes; NumPy writes 118 for a plain array.
const MAX_HEADER_BYTES: u32 = 1 << 16;

/// What a header says of its array.
#[derive(Debug, PartialEq)]
pub(super) struct NpyHeader {
    /// Type code, such as `|u1`; empty for records and other types without one.
    pub(super) descr: String,
    pub(super) is_fortran_order: bool,
    pub(super) shape: Vec<usize>,
}

impl NpyHeader {
    /// Reads up to the first value. The error is half a sentence.
    pub(super) fn read(reader: &mut impl Read) -> Result<Self, String> {
        let [_, b'N', b'U', b'M', b'P', b'Y', version, _] = read_array(reader)? else {
            return Err("an array does not begin as .npy files do".to_owned());
        };
        let n_bytes = match version {
            1 => u32::from(u16::from_le_bytes(read_array(reader)?)),
            2 | 3 => u32::from_le_bytes(read_array(reader)?),
            _ => return Err(format!("an array has .npy version {version}")),
        };
        if n_bytes > MAX_HEADER_BYTES {
            return Err(format!("an array claims a header of {n_bytes} bytes"));
        }
        let text = read_at_most(reader, n_bytes as usize)?;
        let text = std::str::from_utf8(&text).map_err(|_| "an array's header is not text".to_owned())?;
        Self::parse(text).ok_or_else(|| "an array's header is damaged".to_owned())
    }

    /// Takes a dictionary such as `{'descr': '|u1', 'fortran_order': False, 'shape': (3, 4), }`.
    fn parse(text: &str) -> Option<Self> {
        let value = |key: &str| text.split_once(key).map(|(_, rest)| rest.trim_start());
        let descr = value("'descr':")?.strip_prefix('\'').and_then(|rest| rest.split_once('\'')).map_or("", |it| it.0);
        let order = value("'fortran_order':")?;
        let is_fortran_order = order.starts_with("True");
        if !is_fortran_order && !order.starts_with("False") {
            return None;
        }
        let (shape, _) = value("'shape':")?.strip_prefix('(')?.split_once(')')?;
        let sizes = shape.split(',').map(str::trim).filter(|size| !size.is_empty());
        Some(Self {
            descr: descr.to_owned(),
            is_fortran_order,
            shape: sizes.map(|size| size.parse().ok()).collect::<Option<_>>()?,
        })
    }
}

/// Reads `n_values` integers of type `descr`, signed or not, of 1 to 8 bytes in either byte order.
/// `None` if it is another type or a value does not fit.
pub(super) fn read_integers(reader: &mut impl Read, descr: &str, n_values: usize) -> Result<Option<Vec<i64>>, String> {
    let (is_big_endian, is_signed, n_bytes) = match *descr.as_bytes() {
        [order @ (b'<' | b'>' | b'|'), kind @ (b'i' | b'u'), size @ (b'1' | b'2' | b'4' | b'8')] => {
            (order == b'>', kind == b'i', usize::from(size - b'0'))
        }
        _ => return Ok(None),
    };
    let bytes = read_rest(reader, n_values.saturating_mul(n_bytes))?;
    let integer = |value: &[u8]| {
        let mut big_endian = value.to_vec();
        if !is_big_endian {
            big_endian.reverse();
        }
        let is_negative = is_signed && big_endian[0] >= 0x80;
        let start = if is_negative { -1_i128 } else { 0 };
        let value = big_endian.iter().fold(start, |value, &byte| value << 8 | i128::from(byte));
        i64::try_from(value).ok()
    };
    Ok(bytes.chunks_exact(n_bytes).map(integer).collect())
}

/// Reads the values: exactly so many bytes, and then the end, where the archive's checksum is compared.
pub(super) fn read_rest(reader: &mut impl Read, n_bytes: usize) -> Result<Vec<u8>, String> {
    let bytes = read_at_most(reader, n_bytes.saturating_add(1))?;
    match bytes.len().cmp(&n_bytes) {
        Ordering::Less => Err("it is cut short".to_owned()),
        Ordering::Equal => Ok(bytes),
        Ordering::Greater => Err("an array is longer than its header says".to_owned()),
    }
}

fn read_at_most(reader: &mut impl Read, n_bytes: usize) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    reader.take(n_bytes as u64).read_to_end(&mut bytes).map_err(|error| error.to_string())?;
    Ok(bytes)
}

fn read_array<const N: usize>(reader: &mut impl Read) -> Result<[u8; N], String> {
    let mut bytes = [0; N];
    reader.read_exact(&mut bytes).map_err(|_| "it is cut short".to_owned())?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_read_and_damaged_ones_refused() {
        let header = |descr: &str, is_fortran_order, shape: &[usize]| {
            Some(NpyHeader { descr: descr.into(), is_fortran_order, shape: shape.into() })
        };
        let parse = NpyHeader::parse;
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
    }

    #[test]
    fn integers_of_every_width_and_order_are_the_same_numbers() {
        let cases: [(&str, &[u8]); 6] = [
            ("|i1", &[0x7f, 0xfe]),
            ("<i2", &[0x7f, 0, 0xfe, 0xff]),
            (">i2", &[0, 0x7f, 0xff, 0xfe]),
            ("<i4", &[0x7f, 0, 0, 0, 0xfe, 0xff, 0xff, 0xff]),
            (">i4", &[0, 0, 0, 0x7f, 0xff, 0xff, 0xff, 0xfe]),
            ("<i8", &[0x7f, 0, 0, 0, 0, 0, 0, 0, 0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
        ];
        for (descr, mut bytes) in cases {
            assert_eq!(read_integers(&mut bytes, descr, 2), Ok(Some(vec![127, -2])), "{descr}");
        }
        assert_eq!(read_integers(&mut &[0xfe_u8][..], "|u1", 1), Ok(Some(vec![254])));
        assert_eq!(read_integers(&mut &[0xff_u8; 8][..], "<u8", 1), Ok(None), "beyond i64");
        assert_eq!(read_integers(&mut &[0_u8; 8][..], "<f8", 1), Ok(None));
        assert!(read_integers(&mut &[0_u8; 7][..], "<i8", 1).is_err());
    }
}
