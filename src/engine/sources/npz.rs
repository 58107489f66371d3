//! NumPy archives: `X` as uint8 (N, H, W) or (N, H, W, C), and integer labels `y`.

use std::collections::BTreeSet;
use std::io::Cursor;

use subspace_lab_science::{ImageSet, ImageShape, Labels, Split};
use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

use super::npy::{self, NpyHeader};
use super::{SourceError, TitledSet, checked_size, first_images};

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Every image is analysed; none is held out.
pub(super) fn read(name: &str, archive: &[u8]) -> Result<TitledSet, SourceError> {
    let mut archive = ZipArchive::new(Cursor::new(archive)).map_err(unreadable)?;
    let (n_images, shape, pixels) = read_images(&mut archive)?;
    let labels = read_labels(&mut archive, n_images)?;
    let split = Split { n_train: n_images, n_held_out: 0 };
    let set = ImageSet::new(name, shape, pixels, labels, split, 255)?;
    Ok(TitledSet {
        title: name.to_owned(),
        first_shown: first_images(n_images),
        image_names: Vec::new(),
        n_lossy: 0,
        set,
    })
}

fn unreadable(error: impl std::fmt::Display) -> SourceError {
    SourceError::Archive(error.to_string())
}

fn read_images(archive: &mut Archive<'_>) -> Result<(usize, ImageShape, Vec<u8>), SourceError> {
    let names: Vec<String> =
        archive.file_names().flatten().map(|name| name.trim_end_matches(".npy").to_owned()).collect();
    let Some((header, mut file)) = array(archive, "X.npy")? else {
        let found =
            if names.is_empty() { "no arrays".to_owned() } else { format!("arrays named {}", names.join(", ")) };
        return Err(SourceError::NoImages { found });
    };
    let is_bytes = matches!(header.descr.as_str(), "|u1" | "<u1" | ">u1");
    let (n_images, shape) = match *header.shape {
        [n, height_px, width_px] if is_bytes && n > 0 => (n, ImageShape { n_channels: 1, height_px, width_px }),
        [n, height_px, width_px, n_channels @ (1 | 3)] if is_bytes && n > 0 => {
            (n, ImageShape { n_channels, height_px, width_px })
        }
        _ => {
            let found = format!("X of type {:?} with shape {:?}", header.descr, header.shape);
            return Err(SourceError::NoImages { found });
        }
    };
    let n_bytes = checked_size(&header.shape)?;
    if header.is_fortran_order {
        return Err(SourceError::NoImages { found: "X in Fortran order; write numpy.ascontiguousarray(X)".to_owned() });
    }
    let interleaved = npy::read_rest(&mut file, n_bytes).map_err(unreadable)?;
    Ok((n_images, shape, planes(interleaved, shape)))
}

type ZippedArray<'a, 'b> = (NpyHeader, ZipFile<'a, Cursor<&'b [u8]>>);

/// The header of an array, and the file behind it, ready to give its values.
fn array<'a, 'b>(archive: &'a mut Archive<'b>, file_name: &str) -> Result<Option<ZippedArray<'a, 'b>>, SourceError> {
    match archive.by_name(file_name) {
        Ok(mut file) => NpyHeader::read(&mut file).map(|header| Some((header, file))).map_err(unreadable),
        Err(ZipError::FileNotFound) => Ok(None),
        Err(error) => Err(unreadable(error)),
    }
}

/// (H, W, C) to (C, H, W), image after image.
fn planes(interleaved: Vec<u8>, shape: ImageShape) -> Vec<u8> {
    if shape.n_channels == 1 {
        return interleaved;
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
    let Some((header, mut file)) = array(archive, "y.npy")? else { return Ok(None) };
    if header.shape != [n_images] {
        return Err(SourceError::Labels { n_images });
    }
    let values = npy::read_integers(&mut file, &header.descr, n_images).map_err(unreadable)?;
    let values = values.ok_or(SourceError::Labels { n_images })?;
    let distinct: Vec<i64> = values.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
    if distinct.len() > usize::from(u16::MAX) {
        return Err(SourceError::Labels { n_images });
    }
    let class_idx = values.iter().filter_map(|value| distinct.binary_search(value).ok()).map(|i| i as u16).collect();
    Ok(Some(Labels { classes: distinct.iter().map(i64::to_string).collect(), class_idx }))
}
