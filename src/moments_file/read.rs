//! The file read: a stranger's until every member was held to what the others say. No more is read, and no more memory taken, than
//! may be.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Seek};

use subspace_lab_science::{ClassSums, Depth, ImageShape, Pixels, Sums, SumsError};
use zip::ZipArchive;
use zip::read::ZipFile;

use crate::gather::{Gathering, Held};
use crate::{MomentsFile, MomentsFileError, Partial, Sample, VERSION};

/// Most bytes of all members that are read where nothing else is said: moments of some 23,000 values an image.
pub const MAX_BYTES: u64 = 1 << 31;

/// The first member, which tells an archive of moments from others.
const FIRST: &[u8] = b"version.npy";

/// Enough of a file for [`may_be_moments`].
pub const BEGINNING_BYTES: usize = 64;

/// Longest header of an array.
const MAX_HEADER_BYTES: usize = 1 << 12;
/// Most characters of a text.
const MAX_CHARACTERS: usize = 1 << 16;
/// Digits of a fingerprint.
const N_DIGITS: usize = 64;
/// Bytes that are read at a time.
const CHUNK_BYTES: usize = 1 << 16;

/// Whether a file that begins so may be one of moments: then [`is_moments`] knows.
pub fn may_be_moments(beginning: &[u8]) -> bool {
    // The header of a zip's first member has 30 bytes; then comes its name.
    beginning.starts_with(b"PK\x03\x04") && beginning.get(30..).is_some_and(|rest| rest.starts_with(FIRST))
}

/// Whether this is a file of moments, whole or not, and no other archive of arrays.
pub fn is_moments(bytes: &[u8]) -> bool {
    may_be_moments(bytes) && !matches!(File::open(Cursor::new(bytes), MAX_BYTES), Err(MomentsFileError::NotMoments))
}

/// Reads a file that is done.
///
/// # Errors
/// [`MomentsFileError`] if it is no such file, damaged, of another version, or takes more than `max_bytes`.
pub fn read<R: Read + Seek>(source: R, max_bytes: u64) -> Result<MomentsFile, MomentsFileError> {
    let mut file = File::open(source, max_bytes)?;
    if file.has("done") {
        return Err(MomentsFileError::Unfinished);
    }
    let sums = file.sums()?;
    if sums.n_images() == 0 {
        return Err(MomentsFileError::NoImages);
    }
    let parts = file.texts("parts")?;
    let is_fingerprint = |part: &String| part.len() == N_DIGITS && part.bytes().all(|it| it.is_ascii_hexdigit());
    if parts.is_empty() || !parts.iter().all(is_fingerprint) || !parts.is_sorted_by(|a, b| a < b) {
        return Err(damaged("parts"));
    }
    let preparation = file.text("preparation")?;
    let sample = file.sample(&sums)?;
    Ok(MomentsFile { sums, parts, preparation, sample })
}

/// Reads a file that is not done.
///
/// # Errors
/// As of [`read`].
pub fn read_partial<R: Read + Seek>(source: R, max_bytes: u64) -> Result<Partial, MomentsFileError> {
    let mut file = File::open(source, max_bytes)?;
    let order = file.text("order")?;
    let [first, second] = file.ints("done", &[Some(2)])?[..] else { return Err(damaged("done")) };
    let n_done = [first, second].map(u64::try_from).map(|it| it.map_err(|_| damaged("done")));
    let [first, second] = n_done;
    let sums = file.sums()?;
    let n_sample = file.int("n_sample")?.try_into().map_err(|_| damaged("n_sample"))?;
    let mut held = BTreeMap::new();
    if let Some(sample) = file.sample(&sums)? {
        let n_images = sample.n_images() as u64;
        let analysed = file.ints("sample_analysed", &[Some(n_images)])?;
        let ranks = file.ints("sample_ranks", &[Some(n_images)])?;
        let names = file.texts("sample_classes")?;
        if names.len() != ranks.len() {
            return Err(damaged("sample_classes"));
        }
        let n_features = sums.shape().n_features();
        let images = sample.pixels.values().images(n_features);
        for (((image, analysed), rank), name) in images.zip(analysed).zip(ranks).zip(names) {
            let class = Some(name).filter(|name| !name.is_empty());
            // Equal ranks are next to each other, in order.
            let (is_analysed, rank) = (analysed != 0, rank as u64);
            let n_alike = held.range((is_analysed, rank, 0)..=(is_analysed, rank, u64::MAX)).count() as u64;
            held.insert((is_analysed, rank, n_alike), Held { pixels: crate::gather::owned(image), class });
        }
    }
    let preparation = file.text("preparation")?;
    let gathering = Gathering { sums, n_sample, sample: held };
    Ok(Partial { gathering, preparation, order, n_done: [first?, second?] })
}

fn damaged(name: &'static str) -> MomentsFileError {
    MomentsFileError::Member { name }
}

/// An archive, with what may still be read of it.
struct File<R> {
    archive: ZipArchive<R>,
    n_read: u64,
    max_bytes: u64,
}

/// What stands before the entries of an array.
struct Header {
    descr: String,
    shape: Vec<u64>,
}

impl<R: Read + Seek> File<R> {
    /// Opens one of the version that is read.
    fn open(source: R, max_bytes: u64) -> Result<Self, MomentsFileError> {
        let archive = ZipArchive::new(source).map_err(|_| MomentsFileError::NotMoments)?;
        let mut file = Self { archive, n_read: 0, max_bytes };
        if !file.has("version") || !file.has("products") {
            return Err(MomentsFileError::NotMoments);
        }
        match file.int("version")? {
            VERSION => Ok(file),
            version => Err(MomentsFileError::OtherVersion { version }),
        }
    }

    fn has(&self, name: &str) -> bool {
        self.archive.index_for_name(&format!("{name}.npy")).is_some()
    }

    fn sums(&mut self) -> Result<Sums, MomentsFileError> {
        let shape = self.ints("shape", &[Some(3)])?;
        let sizes: Vec<usize> = shape.iter().filter_map(|&size| usize::try_from(size).ok()).collect();
        let n_features = sizes.iter().try_fold(1_usize, |n, &size| n.checked_mul(size));
        let ([n_channels, height_px, width_px], Some(n_features)) = (&sizes[..], n_features) else {
            return Err(damaged("shape"));
        };
        let shape = ImageShape { n_channels: *n_channels, height_px: *height_px, width_px: *width_px };
        let n_products = n_features.checked_add(1).and_then(|n| n.checked_mul(n_features)).map(|n| (n / 2) as u64);
        let (1 | 3, Some(n_products), 1..) = (n_channels, n_products, n_features) else { return Err(damaged("shape")) };
        let depth = match self.int("bits")? {
            8 => Depth::Eight,
            16 => Depth::Sixteen,
            _ => return Err(damaged("bits")),
        };
        let max_value = self.int("max_value")?.try_into().map_err(|_| damaged("max_value"))?;
        let n_images = self.int("n")?.try_into().map_err(|_| damaged("n"))?;
        let sums = self.ints("sum", &[Some(n_features as u64)])?;
        let products = self.ints("products", &[Some(n_products)])?;
        let classes = if self.has("class_names") { self.classes(n_features)? } else { Vec::new() };
        Sums::from_parts((shape, depth, max_value), n_images, sums, products, classes).map_err(|error| match error {
            SumsError::Impossible { .. } if n_images == 0 => damaged("n"),
            error => error.into(),
        })
    }

    fn classes(&mut self, n_features: usize) -> Result<Vec<ClassSums>, MomentsFileError> {
        let names = self.texts("class_names")?;
        let n_classes = names.len() as u64;
        if !names.is_sorted_by(|a, b| a < b) {
            return Err(damaged("class_names"));
        }
        let counts = self.ints("class_counts", &[Some(n_classes)])?;
        let sums = self.ints("class_sums", &[Some(n_classes), Some(n_features as u64)])?;
        let class = |((name, count), sums): ((String, i64), &[i64])| {
            let n_images = count.try_into().map_err(|_| damaged("class_counts"))?;
            Ok(ClassSums { name, n_images, sums: sums.to_vec() })
        };
        names.into_iter().zip(counts).zip(sums.chunks(n_features)).map(class).collect()
    }

    /// Images that travel with these moments, if there are any.
    fn sample(&mut self, sums: &Sums) -> Result<Option<Sample>, MomentsFileError> {
        if !self.has("sample") {
            return Ok(None);
        }
        let n_features = sums.sums().len() as u64;
        let descr = match sums.depth() {
            Depth::Eight => "|u1",
            Depth::Sixteen => "<u2",
        };
        let (shape, bytes) = self.bytes("sample", descr, &[None, Some(n_features)])?;
        let pixels = Pixels::from_bytes(sums.depth(), bytes).ok_or(damaged("sample"))?;
        let n_images = shape.first().copied().unwrap_or(0);
        let classes = if self.has("sample_labels") {
            let name = |label: i64| match label {
                -1 => Ok(None),
                label => {
                    let class = usize::try_from(label).ok().and_then(|label| sums.classes().get(label));
                    class.map(|class| Some(class.name.clone())).ok_or(damaged("sample_labels"))
                }
            };
            self.ints("sample_labels", &[Some(n_images)])?.into_iter().map(name).collect::<Result<_, _>>()?
        } else {
            vec![None; pixels.values().len() / sums.sums().len()]
        };
        Ok(Some(Sample { pixels, classes }))
    }

    /// One number.
    fn int(&mut self, name: &'static str) -> Result<i64, MomentsFileError> {
        self.ints(name, &[])?.first().copied().ok_or(damaged(name))
    }

    /// Numbers of these axes.
    fn ints(&mut self, name: &'static str, axes: &[Option<u64>]) -> Result<Vec<i64>, MomentsFileError> {
        let (_, bytes) = self.bytes(name, "<i8", axes)?;
        Ok(bytes.as_chunks().0.iter().map(|&number| i64::from_le_bytes(number)).collect())
    }

    fn text(&mut self, name: &'static str) -> Result<String, MomentsFileError> {
        self.texts_of(name, &[])?.pop().ok_or(damaged(name))
    }

    fn texts(&mut self, name: &'static str) -> Result<Vec<String>, MomentsFileError> {
        self.texts_of(name, &[None])
    }

    fn texts_of(&mut self, name: &'static str, axes: &[Option<u64>]) -> Result<Vec<String>, MomentsFileError> {
        let header = self.header(name)?;
        let n_characters = header.descr.strip_prefix("<U").and_then(|n| n.parse().ok()).unwrap_or(0);
        if !(1..=MAX_CHARACTERS).contains(&n_characters) {
            return Err(damaged(name));
        }
        let (_, bytes) = self.bytes(name, &header.descr, axes)?;
        let text = |entry: &[u8]| {
            let letters = entry.as_chunks().0.iter().map(|&letter| char::from_u32(u32::from_le_bytes(letter)));
            let text: String = letters.collect::<Option<_>>()?;
            // NumPy fills up with these, and takes off all of them.
            Some(text.trim_end_matches('\0').to_owned())
        };
        bytes.chunks(4 * n_characters).map(text).collect::<Option<_>>().ok_or(damaged(name))
    }

    fn header(&mut self, name: &'static str) -> Result<Header, MomentsFileError> {
        header(&mut self.member(name)?).ok_or(damaged(name))
    }

    fn member(&mut self, name: &'static str) -> Result<ZipFile<'_, R>, MomentsFileError> {
        self.archive.by_name(&format!("{name}.npy")).map_err(|_| damaged(name))
    }

    /// Shape and entries of a member of this type and these axes; `None` is one of any length.
    fn bytes(
        &mut self,
        name: &'static str,
        descr: &str,
        axes: &[Option<u64>],
    ) -> Result<(Vec<u64>, Vec<u8>), MomentsFileError> {
        let (n_read, max_bytes) = (self.n_read, self.max_bytes);
        let mut member = self.member(name)?;
        let header = header(&mut member).ok_or(damaged(name))?;
        let fits = |(axis, &size): (&Option<u64>, &u64)| axis.is_none_or(|it| it == size);
        if header.descr != descr || header.shape.len() != axes.len() || !axes.iter().zip(&header.shape).all(fits) {
            return Err(damaged(name));
        }
        let entry_bytes = match descr {
            "|u1" => 1,
            "<u2" => 2,
            "<i8" => 8,
            text => text.trim_start_matches("<U").parse::<u64>().map_err(|_| damaged(name))? * 4,
        };
        let n_bytes = header.shape.iter().try_fold(entry_bytes, |n, &size| n.checked_mul(size));
        let n_bytes = n_bytes.ok_or(damaged(name))?;
        let n_in_all = n_read.saturating_add(n_bytes);
        if n_in_all > max_bytes {
            return Err(MomentsFileError::TooLarge { n_bytes: n_in_all, max_bytes });
        }
        // No memory for what a header claims and the archive has not got.
        let n_there = if member.compressed_size() >= n_bytes { n_bytes as usize } else { 0 };
        let mut bytes = Vec::with_capacity(n_there);
        let mut chunk = [0; CHUNK_BYTES];
        loop {
            let n = member.read(&mut chunk).map_err(|_| damaged(name))?;
            if n == 0 {
                break;
            }
            if (bytes.len() + n) as u64 > n_bytes {
                return Err(damaged(name));
            }
            bytes.extend_from_slice(&chunk[..n]);
        }
        if bytes.len() as u64 != n_bytes {
            return Err(damaged(name));
        }
        drop(member);
        self.n_read = n_in_all;
        Ok((header.shape, bytes))
    }
}

/// What NumPy writes before the entries of an array in C order, version 1 of its format.
fn header(member: &mut impl Read) -> Option<Header> {
    let mut start = [0; 10];
    member.read_exact(&mut start).ok()?;
    let [b'\x93', b'N', b'U', b'M', b'P', b'Y', 1, 0, low, high] = start else { return None };
    let n_bytes = usize::from(u16::from_le_bytes([low, high]));
    if n_bytes > MAX_HEADER_BYTES {
        return None;
    }
    let mut text = vec![0; n_bytes];
    member.read_exact(&mut text).ok()?;
    let text = std::str::from_utf8(&text).ok()?;
    let (descr, rest) = text.strip_prefix("{'descr': '")?.split_once('\'')?;
    let (shape, _) = rest.strip_prefix(", 'fortran_order': False, 'shape': (")?.split_once(')')?;
    let sizes = shape.split(',').map(str::trim).filter(|size| !size.is_empty());
    Some(Header { descr: descr.to_owned(), shape: sizes.map(|size| size.parse().ok()).collect::<Option<_>>()? })
}
