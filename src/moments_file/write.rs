//! The file, member after member. The same moments are the same bytes wherever they are written.

use std::io::{self, Seek, Write};

use subspace_lab_exports::npz::{Entries, Npz};
use subspace_lab_science::{Depth, Pixels, Sums};

use crate::parts::bits;
use crate::{MomentsFile, Partial, Sample, VERSION};

/// Numbers that are turned into bytes at a time.
const CHUNK: usize = 1 << 16;

/// Writes a file.
///
/// # Errors
/// As of `out`.
pub fn write<W: Write + Seek>(file: &MomentsFile, out: W) -> io::Result<W> {
    let mut npz = Npz::new(out);
    sums(&mut npz, &file.sums)?;
    let parts: Vec<&str> = file.parts.iter().map(String::as_str).collect();
    about(&mut npz, &parts, &file.preparation)?;
    if let Some(it) = &file.sample {
        sample(&mut npz, &file.sums, it)?;
    }
    npz.into_inner()
}

/// Writes what is there of a file that is not done: the same members, and where it goes on.
///
/// # Errors
/// As of `out`.
pub fn write_partial<W: Write + Seek>(partial: &Partial, out: W) -> io::Result<W> {
    let mut npz = Npz::new(out);
    let gathering = &partial.gathering;
    sums(&mut npz, &gathering.sums)?;
    about(&mut npz, &[], &partial.preparation)?;
    if let Some(it) = gathering.sample() {
        sample(&mut npz, &gathering.sums, &it)?;
        let keys = || gathering.sample.keys();
        ints(&mut npz, "sample_analysed", &[keys().len()], &keys().map(|it| it.0.into()).collect::<Vec<_>>())?;
        ints(&mut npz, "sample_ranks", &[keys().len()], &keys().map(|it| it.1 as i64).collect::<Vec<_>>())?;
        // A class may be of no image in the sums so far.
        let names: Vec<&str> = gathering.sample.values().map(|it| it.class.as_deref().unwrap_or("")).collect();
        npz.texts("sample_classes", &[names.len()], &names)?;
    }
    npz.texts("order", &[], &[&partial.order])?;
    ints(&mut npz, "n_sample", &[], &[gathering.n_sample as i64])?;
    ints(&mut npz, "done", &[2], &partial.n_done.map(|n| n as i64))?;
    npz.into_inner()
}

fn sums<W: Write + Seek>(npz: &mut Npz<W>, sums: &Sums) -> io::Result<()> {
    let shape = sums.shape();
    ints(npz, "version", &[], &[VERSION])?;
    ints(npz, "shape", &[3], &[shape.n_channels, shape.height_px, shape.width_px].map(|size| size as i64))?;
    ints(npz, "bits", &[], &[bits(sums.depth())])?;
    ints(npz, "max_value", &[], &[sums.max_value().into()])?;
    ints(npz, "n", &[], &[sums.n_images() as i64])?;
    ints(npz, "sum", &[sums.sums().len()], sums.sums())?;
    ints(npz, "products", &[sums.products().len()], sums.products())?;
    let classes = sums.classes();
    if classes.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = classes.iter().map(|class| class.name.as_str()).collect();
    npz.texts("class_names", &[classes.len()], &names)?;
    let counts: Vec<i64> = classes.iter().map(|class| class.n_images as i64).collect();
    ints(npz, "class_counts", &[classes.len()], &counts)?;
    npz.begin("class_sums", Entries::I64, &[classes.len(), sums.sums().len()])?;
    classes.iter().try_for_each(|class| put(npz, &class.sums))
}

fn about<W: Write + Seek>(npz: &mut Npz<W>, parts: &[&str], preparation: &str) -> io::Result<()> {
    npz.texts("parts", &[parts.len()], parts)?;
    npz.texts("preparation", &[], &[preparation])
}

fn sample<W: Write + Seek>(npz: &mut Npz<W>, sums: &Sums, sample: &Sample) -> io::Result<()> {
    let shape = [sample.n_images(), sums.sums().len()];
    match (&sample.pixels, sums.depth()) {
        (Pixels::Eight(values), Depth::Eight) => {
            npz.begin("sample", Entries::U8, &shape)?;
            npz.put(values)?;
        }
        (Pixels::Sixteen(values), Depth::Sixteen) => {
            npz.array("sample", Entries::U16, &shape, values.iter().map(|value| value.to_le_bytes()))?;
        }
        _ => return Err(io::Error::from(io::ErrorKind::InvalidInput)),
    }
    if sums.classes().is_empty() {
        return Ok(());
    }
    let position = |name: &String| sums.classes().binary_search_by(|class| class.name.cmp(name)).ok();
    let labels: Vec<i64> =
        sample.classes.iter().map(|name| name.as_ref().and_then(position).map_or(-1, |it| it as i64)).collect();
    ints(npz, "sample_labels", &[labels.len()], &labels)
}

fn ints<W: Write + Seek>(npz: &mut Npz<W>, name: &str, shape: &[usize], numbers: &[i64]) -> io::Result<()> {
    npz.begin(name, Entries::I64, shape)?;
    put(npz, numbers)
}

fn put<W: Write + Seek>(npz: &mut Npz<W>, numbers: &[i64]) -> io::Result<()> {
    for numbers in numbers.chunks(CHUNK) {
        npz.put(&numbers.iter().flat_map(|number| number.to_le_bytes()).collect::<Vec<u8>>())?;
    }
    Ok(())
}
