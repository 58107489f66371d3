//! An archive of arrays that NumPy opens with `allow_pickle=False`: a zip of stored `.npy` files of version 1 (numpy.lib.format),
//! little-endian, in C order. The same arrays are the same bytes wherever they are written.

use std::io::{self, Cursor, Seek, Write};
use subspace_lab_words::t;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, System, ZipWriter};

use crate::{Export, Numbers, Source};

pub(crate) static NPZ: Export = Export {
    id: "npz",
    summary: t!(exports_npz),
    media_type: "application/zip",
    ending: "npz",
    needs_labels: false,
    source: Source::Analysis(Numbers::Arrays),
};

/// More than any array takes besides its entries: header, and its names in the archive.
pub const MOST_AROUND_ARRAY: usize = 1024;

/// What an array's header is filled up to a multiple of, with what stands before it.
const ALIGNMENT: usize = 64;

/// What an array holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entries {
    /// Bytes.
    U8,
    /// Unsigned, 16 bits.
    U16,
    /// Signed, 32 bits.
    I32,
    /// Signed, 64 bits.
    I64,
    /// Single precision.
    F32,
    /// Double precision.
    F64,
    /// Texts of at most so many characters.
    Text(usize),
}

impl Entries {
    fn descr(self) -> String {
        match self {
            Self::U8 => "|u1".to_owned(),
            Self::U16 => "<u2".to_owned(),
            Self::I32 => "<i4".to_owned(),
            Self::I64 => "<i8".to_owned(),
            Self::F32 => "<f4".to_owned(),
            Self::F64 => "<f8".to_owned(),
            Self::Text(n_chars) => format!("<U{n_chars}"),
        }
    }
}

/// An archive while it is written, in memory if nothing else is said. Errors are those of an archive that has no room for what is
/// written, and of what it is written to.
pub struct Npz<W: Write + Seek = Cursor<Vec<u8>>>(ZipWriter<W>);

impl Npz {
    /// An empty one, with memory for so many bytes.
    pub fn with_capacity(n_bytes: usize) -> Self {
        Self::new(Cursor::new(Vec::with_capacity(n_bytes)))
    }

    /// The archive.
    ///
    /// # Errors
    /// As of the archive.
    pub fn finish(self) -> io::Result<Vec<u8>> {
        Ok(self.into_inner()?.into_inner())
    }
}

impl<W: Write + Seek> Npz<W> {
    /// An empty one that is written there.
    pub fn new(out: W) -> Self {
        Self(ZipWriter::new(out))
    }

    /// Begins an array; its entries follow. No axes make a single value.
    ///
    /// # Errors
    /// As of the archive.
    pub fn begin(&mut self, name: &str, entries: Entries, shape: &[usize]) -> io::Result<()> {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored).system(System::Dos);
        self.0.start_file(format!("{name}.npy"), options)?;
        self.0.write_all(&header(entries, shape))
    }

    /// Adds entries to the array that was begun last, as little-endian bytes.
    ///
    /// # Errors
    /// As of the archive.
    pub fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all(bytes)
    }

    /// A whole array.
    ///
    /// # Errors
    /// As of the archive.
    pub fn array<const N: usize>(
        &mut self,
        name: &str,
        entries: Entries,
        shape: &[usize],
        values: impl IntoIterator<Item = [u8; N]>,
    ) -> io::Result<()> {
        self.begin(name, entries, shape)?;
        self.put(&values.into_iter().flatten().collect::<Vec<u8>>())
    }

    /// A whole array of texts.
    ///
    /// # Errors
    /// As of the archive.
    pub fn texts(&mut self, name: &str, shape: &[usize], texts: &[&str]) -> io::Result<()> {
        let n_chars = longest(texts);
        let padded = |text: &str| text.chars().chain(std::iter::repeat('\0')).take(n_chars).collect::<Vec<char>>();
        let values = texts.iter().flat_map(|text| padded(text)).map(|letter| u32::from(letter).to_le_bytes());
        self.array(name, Entries::Text(n_chars), shape, values)
    }

    /// What it was written to.
    ///
    /// # Errors
    /// As of the archive.
    pub fn into_inner(self) -> io::Result<W> {
        Ok(self.0.finish()?)
    }
}

/// Characters of the longest of these texts; NumPy has no texts of none.
fn longest(texts: &[&str]) -> usize {
    texts.iter().map(|text| text.chars().count()).max().unwrap_or(0).max(1)
}

/// Bytes of an array of these texts.
pub fn text_bytes(texts: &[&str]) -> usize {
    4 * longest(texts) * texts.len()
}

fn header(entries: Entries, shape: &[usize]) -> Vec<u8> {
    let axes: String = match shape {
        [length] => format!("{length},"),
        _ => shape.iter().map(usize::to_string).collect::<Vec<_>>().join(", "),
    };
    let mut text = format!("{{'descr': '{}', 'fortran_order': False, 'shape': ({axes}), }}", entries.descr());
    let before = b"\x93NUMPY\x01\0";
    let n_around = before.len() + 2 + 1;
    text.extend(std::iter::repeat_n(' ', (n_around + text.len()).next_multiple_of(ALIGNMENT) - n_around - text.len()));
    text.push('\n');
    [&before[..], &(text.len() as u16).to_le_bytes(), text.as_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_those_that_numpy_writes() {
        let text = |entries, shape: &[usize]| String::from_utf8_lossy(&header(entries, shape)[10..]).into_owned();
        let written = text(Entries::F32, &[3, 2]);
        assert_eq!(written.trim_end(), "{'descr': '<f4', 'fortran_order': False, 'shape': (3, 2), }");
        assert!(written.ends_with(" \n") && (10 + written.len()).is_multiple_of(64), "{written:?}");
        assert!(text(Entries::U8, &[7]).contains("'descr': '|u1'") && text(Entries::U8, &[7]).contains("(7,), "));
        assert!(text(Entries::Text(5), &[]).contains("'<U5', 'fortran_order': False, 'shape': (), }"));
        let long = header(Entries::F64, &[usize::MAX; 4]);
        assert_eq!(usize::from(u16::from_le_bytes([long[8], long[9]])), long.len() - 10);
        assert!(long.len() < MOST_AROUND_ARRAY / 2);
    }

    #[test]
    fn texts_are_padded_to_the_longest() {
        let mut archive = Npz::with_capacity(0);
        archive.texts("names", &[2], &["é", "abc"]).expect("there is room");
        let bytes = archive.finish().expect("there is room");
        let entries: Vec<u8> =
            ['é', '\0', '\0', 'a', 'b', 'c'].into_iter().flat_map(|it| u32::from(it).to_le_bytes()).collect();
        assert!(bytes.windows(entries.len()).any(|window| window == entries));
        assert_eq!(text_bytes(&["é", "abc"]), entries.len());
        assert_eq!(text_bytes(&[]), 0);
    }
}
