//! Directories of a TIFF file, one for each page, of both kinds: with offsets of 32 and of 64 bits (TIFF 6.0, section 2).

use std::collections::HashSet;

/// Tags of fields.
pub(super) mod tag {
    pub(crate) const NEW_SUBFILE_TYPE: u16 = 254;
    pub(crate) const SUBFILE_TYPE: u16 = 255;
    pub(crate) const IMAGE_WIDTH: u16 = 256;
    pub(crate) const IMAGE_LENGTH: u16 = 257;
    pub(crate) const BITS_PER_SAMPLE: u16 = 258;
    pub(crate) const COMPRESSION: u16 = 259;
    pub(crate) const PHOTOMETRIC: u16 = 262;
    pub(crate) const ORIENTATION: u16 = 274;
    pub(crate) const SAMPLES_PER_PIXEL: u16 = 277;
    pub(crate) const PLANAR_CONFIGURATION: u16 = 284;
    pub(crate) const PREDICTOR: u16 = 317;
    pub(crate) const COLOR_MAP: u16 = 320;
    pub(crate) const TILE_WIDTH: u16 = 322;
    pub(crate) const TILE_LENGTH: u16 = 323;
    pub(crate) const EXTRA_SAMPLES: u16 = 338;
    pub(crate) const SAMPLE_FORMAT: u16 = 339;
    pub(crate) const CHROMA_SUBSAMPLING: u16 = 530;
    pub(crate) const GDAL_NO_DATA: u16 = 42_113;
    /// Of nothing that is known: a field of this tag is passed over.
    pub(crate) const NOTHING: u16 = 65_000;
}

pub(super) const SHORT: u16 = 3;
const LONG: u16 = 4;

/// How numbers are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Order {
    is_big_endian: bool,
    /// With offsets of 64 bits.
    is_big: bool,
}

/// A field of a directory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Field {
    pub(super) tag: u16,
    kind: u16,
    pub(super) n_values: usize,
    /// Where it is.
    at: usize,
}

/// The fields of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Directory {
    pub(super) at: usize,
    pub(super) fields: Vec<Field>,
}

impl Order {
    /// The order of a file that begins as a TIFF does.
    pub(super) fn of(bytes: &[u8]) -> Option<Self> {
        let (is_big_endian, is_big) = match bytes.first_chunk()? {
            b"II*\0" => (false, false),
            b"MM\0*" => (true, false),
            b"II+\0" => (false, true),
            b"MM\0+" => (true, true),
            _ => return None,
        };
        Some(Self { is_big_endian, is_big })
    }

    /// A number of 1 to 8 bytes.
    fn number(self, bytes: &[u8], at: usize, n_bytes: usize) -> Option<usize> {
        let bytes = bytes.get(at..at.checked_add(n_bytes)?)?;
        let step = |number: u64, &byte: &u8| number << 8 | u64::from(byte);
        let number = if self.is_big_endian { bytes.iter().fold(0, step) } else { bytes.iter().rev().fold(0, step) };
        usize::try_from(number).ok()
    }

    /// Where the first directory is told to be, and with how many bytes.
    pub(super) fn first_at(self) -> (usize, usize) {
        if self.is_big { (8, 8) } else { (4, 4) }
    }

    /// A number as its lowest `n_bytes` bytes.
    pub(super) fn bytes(self, number: u64, n_bytes: usize) -> Vec<u8> {
        let mut bytes = number.to_le_bytes()[..n_bytes].to_vec();
        if self.is_big_endian {
            bytes.reverse();
        }
        bytes
    }

    /// The directories of all pages up to where they are cut short, run in a circle or take more room than there is.
    pub(super) fn directories(self, bytes: &[u8], max: usize) -> Vec<Directory> {
        let mut found = Vec::new();
        let mut seen = HashSet::new();
        let mut n_bytes_left = bytes.len();
        let (at, n_bytes) = self.first_at();
        let mut next = self.number(bytes, at, n_bytes);
        while let Some(at) = next
            && at > 0
            && found.len() < max
            && seen.insert(at)
            && let Some((directory, n_bytes, after)) = self.directory(bytes, at)
            && n_bytes <= n_bytes_left
        {
            n_bytes_left -= n_bytes;
            found.push(directory);
            next = after;
        }
        found
    }

    /// A directory, its bytes, and where the next one is, if it says so.
    fn directory(self, bytes: &[u8], at: usize) -> Option<(Directory, usize, Option<usize>)> {
        // Directories of honest files do not overlap, so that together they take no more than the file.
        let (n_count_bytes, n_field_bytes, n_offset_bytes) = if self.is_big { (8, 20, 8) } else { (2, 12, 4) };
        let n_fields = self.number(bytes, at, n_count_bytes)?;
        let fields_at = at.checked_add(n_count_bytes)?;
        let end = fields_at.checked_add(n_fields.checked_mul(n_field_bytes)?)?;
        if end > bytes.len() {
            return None;
        }
        let field = |number: usize| {
            let at = fields_at + number * n_field_bytes;
            Some(Field {
                tag: self.number(bytes, at, 2)? as u16,
                kind: self.number(bytes, at + 2, 2)? as u16,
                n_values: self.number(bytes, at + 4, n_offset_bytes)?,
                at,
            })
        };
        let fields = (0..n_fields).map(field).collect::<Option<_>>()?;
        Some((Directory { at, fields }, end - at, self.number(bytes, end, n_offset_bytes)))
    }

    /// Values of a field that is of unsigned integers, at most `max` of them.
    pub(super) fn values(self, bytes: &[u8], field: &Field, max: usize) -> Option<Vec<usize>> {
        let n_bytes = match field.kind {
            // Bytes and letters.
            1 | 2 => 1,
            SHORT => 2,
            LONG => 4,
            16 => 8,
            _ => return None,
        };
        let (value_at, n_inline) = if self.is_big { (field.at + 12, 8) } else { (field.at + 8, 4) };
        let at = match field.n_values.checked_mul(n_bytes)? {
            n if n <= n_inline => value_at,
            _ => self.number(bytes, value_at, n_inline)?,
        };
        (0..field.n_values.min(max))
            .map(|position| self.number(bytes, at.checked_add(position * n_bytes)?, n_bytes))
            .collect()
    }

    /// What stands in place of a field if it is to hold one short number.
    pub(super) fn replaced(self, field: &Field, tag: u16, value: u64) -> (usize, Vec<u8>) {
        let n_offset_bytes = if self.is_big { 8 } else { 4 };
        // A short value lies at the beginning of its room, in either order.
        let value = [self.bytes(value, 4), vec![0; n_offset_bytes - 4]].concat();
        let entry = [self.bytes(tag.into(), 2), self.bytes(LONG.into(), 2), self.bytes(1, n_offset_bytes), value];
        (field.at, entry.concat())
    }
}

impl Directory {
    pub(super) fn field(&self, tag: u16) -> Option<&Field> {
        // Of several, decoders take the last.
        self.fields.iter().rfind(|field| field.tag == tag)
    }
}
