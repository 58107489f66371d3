//! NumPy archives: `X` as uint8 (N, H, W) or (N, H, W, C), and integer labels `y`.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use npyz::{DType, NpyFile, Order, TypeChar};
use subspace_lab_science::{ImageSet, ImageShape, Labels, Split};
use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

use super::{SourceError, TitledSet, checked_size, first_images};

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Every image is analysed; none is held out.
pub(super) fn read(name: &str, archive: &[u8]) -> Result<TitledSet, SourceError> {
    let mut archive = ZipArchive::new(Cursor::new(archive)).map_err(unreadable)?;
    let (n_images, shape, pixels) = read_images(&mut archive)?;
    let labels = read_labels(&mut archive, n_images)?;
    let split = Split { n_train: n_images, n_held_out: 0 };
    let set = ImageSet::new(name, shape, pixels, labels, split, 255)?;
    Ok(TitledSet { title: name.to_owned(), first_shown: first_images(n_images), set })
}

fn unreadable(error: impl std::fmt::Display) -> SourceError {
    SourceError::Archive(error.to_string())
}

fn read_images(archive: &mut Archive<'_>) -> Result<(usize, ImageShape, Vec<u8>), SourceError> {
    let names: Vec<String> =
        archive.file_names().flatten().map(|name| name.trim_end_matches(".npy").to_owned()).collect();
    let Some(file) = array(archive, "X.npy")? else {
        let found =
            if names.is_empty() { "no arrays".to_owned() } else { format!("arrays named {}", names.join(", ")) };
        return Err(SourceError::NoImages { found });
    };
    let sizes: Vec<usize> = file.shape().iter().map(|&size| size as usize).collect();
    let is_bytes =
        matches!(file.dtype(), DType::Plain(t) if t.type_char() == TypeChar::Uint && t.num_bytes() == Some(1));
    let (n_images, shape) = match *sizes {
        [n, height_px, width_px] if is_bytes => (n, ImageShape { n_channels: 1, height_px, width_px }),
        [n, height_px, width_px, n_channels @ (1 | 3)] if is_bytes => {
            (n, ImageShape { n_channels, height_px, width_px })
        }
        _ => {
            let found = format!("X of type {} with shape {sizes:?}", file.dtype().descr());
            return Err(SourceError::NoImages { found });
        }
    };
    let n_bytes = checked_size(&sizes)?;
    if file.order() != Order::C {
        return Err(SourceError::NoImages { found: "X in Fortran order; write numpy.ascontiguousarray(X)".to_owned() });
    }
    let interleaved = read_values::<u8, _>(file, n_bytes)?;
    Ok((n_images, shape, planes(&interleaved, shape)))
}

type ZippedArray<'a, 'b> = NpyFile<ZipFile<'a, Cursor<&'b [u8]>>>;

fn array<'a, 'b>(archive: &'a mut Archive<'b>, file_name: &str) -> Result<Option<ZippedArray<'a, 'b>>, SourceError> {
    match archive.by_name(file_name) {
        Ok(file) => NpyFile::new(file).map(Some).map_err(unreadable),
        Err(ZipError::FileNotFound) => Ok(None),
        Err(error) => Err(unreadable(error)),
    }
}

/// (H, W, C) to (C, H, W), image after image.
fn planes(interleaved: &[u8], shape: ImageShape) -> Vec<u8> {
    if shape.n_channels == 1 {
        return interleaved.to_vec();
    }
    let mut pixels = Vec::with_capacity(interleaved.len());
    for image in interleaved.chunks_exact(shape.n_features().max(1)) {
        for channel in 0..shape.n_channels {
            pixels.extend(image.iter().skip(channel).step_by(shape.n_channels));
        }
    }
    pixels
}

fn read_labels(archive: &mut Archive<'_>, n_images: usize) -> Result<Option<Labels>, SourceError> {
    let Some(file) = array(archive, "y.npy")? else { return Ok(None) };
    let refuse = || SourceError::Labels { n_images };
    if file.shape() != [n_images as u64] {
        return Err(refuse());
    }
    let DType::Plain(plain) = file.dtype() else { return Err(refuse()) };
    let values: Vec<i64> = match (plain.type_char(), plain.num_bytes()) {
        (TypeChar::Int, Some(8)) => read_values::<i64, _>(file, n_images)?,
        (TypeChar::Int, Some(4)) => widened(read_values::<i32, _>(file, n_images)?),
        (TypeChar::Int, Some(2)) => widened(read_values::<i16, _>(file, n_images)?),
        (TypeChar::Int, Some(1)) => widened(read_values::<i8, _>(file, n_images)?),
        (TypeChar::Uint, Some(4)) => widened(read_values::<u32, _>(file, n_images)?),
        (TypeChar::Uint, Some(2)) => widened(read_values::<u16, _>(file, n_images)?),
        (TypeChar::Uint, Some(1)) => widened(read_values::<u8, _>(file, n_images)?),
        _ => return Err(refuse()),
    };
    let distinct: Vec<i64> = values.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
    if distinct.len() > usize::from(u16::MAX) {
        return Err(refuse());
    }
    let class_idx = values.iter().filter_map(|value| distinct.binary_search(value).ok()).map(|i| i as u16).collect();
    Ok(Some(Labels { classes: distinct.iter().map(i64::to_string).collect(), class_idx }))
}

fn widened<T: Into<i64>>(values: Vec<T>) -> Vec<i64> {
    values.into_iter().map(Into::into).collect()
}

/// Reads exactly `n` values; what the archive holds decides what is allocated, not what its header claims.
fn read_values<T: npyz::Deserialize, R: Read>(file: NpyFile<R>, n: usize) -> Result<Vec<T>, SourceError> {
    let values = file.data::<T>().map_err(unreadable)?.take(n).collect::<Result<Vec<T>, _>>().map_err(unreadable)?;
    if values.len() == n { Ok(values) } else { Err(unreadable("it is cut short")) }
}
