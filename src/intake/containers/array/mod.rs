//! Arrays of numbers as images and labels, whatever format they come in.
//!
//! Which axis is which: `header.rs`. Which array is pictures where several could be: `choice.rs`. Labels: `labels.rs`.
//!
//! Which number is which intensity is decided for the whole set (`depth.rs`): unsigned bytes stay, and so do integers if all are
//! within 0..255; if all are 0 or 1 they are truth values, 0 and 255. All other numbers get 16 bits, over one range.

mod choice;
mod header;
mod labels;
mod number;

use std::ops::ControlFlow;
use std::sync::Arc;
use subspace_lab_words::{self as words, t};

pub(crate) use choice::{Candidate, choose};
pub(crate) use header::{ArrayHeader, Axes, EXPECTED, Element, Order};
pub(crate) use number::Number;

use crate::collection::{ImageArray, Origin};
use crate::error::Refusal;
use crate::limits::Limits;
use crate::raster::{Layout, Raster};
use crate::report::some;
use crate::samples::Samples;
use crate::{Intake, Tell, formats};

/// Share of the values of a fourth band that are all or nothing if it is transparency.
const CLEAR_SHARE: f64 = 0.9;

/// An array as it lies in its file.
#[derive(Debug, Clone)]
pub(crate) struct Array<'a> {
    pub(crate) header: ArrayHeader,
    pub(crate) values: &'a [u8],
}

impl Array<'_> {
    /// Whether the values are as many as the header says.
    pub(crate) fn fits(&self) -> bool {
        let n_bytes = self.header.element.n_bytes().map_or(0, |n| n as u128);
        self.header.n_values().saturating_mul(n_bytes) == self.values.len() as u128
    }

    /// Refuses arrays that are too large or not as large as they say.
    fn check(&self, max: u64) -> Result<(), Refusal> {
        let n_value_bytes = self.header.element.n_bytes().map_or(1, |n| n as u128);
        let n_bytes = self.header.n_values().saturating_mul(n_value_bytes);
        if n_bytes > u128::from(max) {
            let n_bytes = u64::try_from(n_bytes).unwrap_or(u64::MAX);
            return Err(Refusal::TooLarge { what: t!(what_the_array), n_bytes, max, advice: t!(advice_split) });
        }
        let detail = match n_bytes {
            n if n > self.values.len() as u128 => t!(damage_cut_short),
            n if n < self.values.len() as u128 => t!(damage_too_long),
            _ => return Ok(()),
        };
        Err(Refusal::Damaged { format: "array", detail: detail.into() })
    }
}

/// Refuses more images, or labels, than a set could hold.
fn check_count(n: u64, limits: &Limits) -> Result<(), Refusal> {
    let max = limits.max_images();
    if n > max {
        return Err(Refusal::Array(t!(
            array_of_too_many,
            n = words::Number::count(n),
            max = words::Number::count(max)
        )));
    }
    Ok(())
}

/// How the numbers of an array become samples.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kept {
    Bytes,
    /// 0 and 1 as 0 and 255.
    Truth,
    /// As they are, for a range to be chosen.
    Numbers,
}

impl Intake {
    /// Adds the images or labels of an array that is a file of its own. Images are called `path#number`.
    pub(crate) fn add_array(
        &mut self,
        path: &str,
        array: &Array<'_>,
        tell: Tell<'_>,
    ) -> Result<ControlFlow<()>, Refusal> {
        let name = choice_name(path);
        let is_wished =
            self.plan.preparation.choices.images.as_deref().is_some_and(|it| it.eq_ignore_ascii_case(&name));
        if let Some(kind) = array.label_kind(&name).filter(|_| !is_wished) {
            return self.add_labels(path, array, kind).map(|()| ControlFlow::Continue(()));
        }
        let axes = array.header.axes(self.plan.preparation.row_shape)?;
        let candidate = candidate(path, &array.header, axes);
        self.collection.candidates.push(candidate);
        self.add_images(path, path, array, axes, tell)
    }

    /// Adds images of an array with these axes. `full_name` is what labels go by.
    pub(crate) fn add_images(
        &mut self,
        path: &str,
        full_name: &str,
        array: &Array<'_>,
        axes: Axes,
        tell: Tell<'_>,
    ) -> Result<ControlFlow<()>, Refusal> {
        let number = array.header.number()?;
        array.check(self.plan.limits.array_bytes)?;
        formats::check_size(axes.width, axes.height, &self.plan.limits)?;
        check_count(axes.n_images, &self.plan.limits)?;
        let is_row_bad = rows_with_holes(number, array, axes);
        self.note_holes(full_name, axes, &is_row_bad)?;
        let kept = kept(number, array);
        let has_alpha = axes.n_channels == 4 && self.has_alpha(full_name, number, array, axes);
        let full = if has_alpha && kept == Kept::Numbers { meaning_one(number, array) } else { 1.0 };
        if axes.order == Order::GuessedRows {
            self.note_guess(full_name, array, axes);
        }
        let is_single = array.header.shape.len() < 4 && axes.n_images == 1 && axes.order != Order::Gray;
        let path: Arc<str> = Arc::from(path);
        if !is_single {
            self.collection.image_arrays.push(ImageArray {
                path: Arc::clone(&path),
                full_name: full_name.to_owned(),
                n_images: axes.n_images as usize,
            });
        }
        // Of an archive, members are counted.
        let is_part = self.parts.1 > 0;
        for image_idx in
            (0..axes.n_images).filter(|&image_idx| !is_row_bad.get(image_idx as usize).is_some_and(|&it| it))
        {
            if !is_part {
                self.parts = (image_idx as u32, axes.n_images as u32);
            }
            let mut raster = raster(number, array.values, axes, image_idx, kept, has_alpha);
            if has_alpha && let Samples::Float(values) = &raster.samples {
                // Transparency and colours share a meaning, so it is that of the largest value.
                let scale = f64::from(u16::MAX) / full;
                let deep = values.iter().map(|&value| (f64::from(value) * scale + 0.5) as u16).collect();
                (raster.samples, raster.numbers) = (Samples::Sixteen(deep), None);
            }
            let origin = Origin { path: Arc::clone(&path), part: (!is_single).then_some(image_idx as u32) };
            self.collection.add(&self.plan, origin, None, &raster)?;
            if tell(self.progress()).is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    /// Says which images have values that are not numbers.
    ///
    /// # Errors
    /// The reason if none is left.
    fn note_holes(&mut self, name: &str, axes: Axes, is_row_bad: &[bool]) -> Result<(), Refusal> {
        let n_bad = is_row_bad.iter().filter(|&&it| it).count() as u64;
        if n_bad == 0 {
            return Ok(());
        }
        if n_bad == axes.n_images {
            return Err(Refusal::Array(t!(array_all_holes, n = words::Number::count(n_bad))));
        }
        let rows: Vec<String> =
            (0..axes.n_images).zip(is_row_bad).filter(|(_, bad)| **bad).map(|(row, _)| row.to_string()).collect();
        let rows_text = some(rows.iter().map(String::as_str));
        let note = t!(note_rows_with_holes, name = name, n = words::Number::count(n_bad), rows = rows_text);
        self.collection.file_notes.insert(note);
        Ok(())
    }

    /// Whether a fourth band is transparency: as was chosen, else if nearly all of it is all or nothing.
    fn has_alpha(&mut self, name: &str, number: Number, array: &Array<'_>, axes: Axes) -> bool {
        let band = || {
            let [image_step, channel_step, row_step, column_step] = axes.steps;
            let value = move |at: u64| number.float(&array.values[at as usize * number.n_bytes..][..number.n_bytes]);
            let rows = (0..axes.n_images).flat_map(move |image| (0..axes.height).map(move |row| (image, row)));
            rows.flat_map(move |(image, row)| {
                let start = image * image_step + 3 * channel_step + row * row_step;
                (0..axes.width).map(move |column| value(start + column * column_step))
            })
        };
        let (least, largest) = band().fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), it| (a.min(it), b.max(it)));
        let n_clear = band().filter(|&value| value == least || value == largest).count() as f64;
        let n = (axes.n_images * axes.height * axes.width) as f64;
        let looks_so = [1.0, 255.0, 65_535.0].contains(&largest) && least >= 0.0 && n_clear >= CLEAR_SHARE * n;
        let has_alpha = least >= 0.0 && self.plan.preparation.choices.has_alpha.unwrap_or(looks_so);
        let note =
            if has_alpha { t!(note_fourth_band_alpha, name = name) } else { t!(note_fourth_band_left, name = name) };
        self.collection.fourth_band = Some(has_alpha);
        self.collection.file_notes.insert(note);
        has_alpha
    }

    fn note_guess(&mut self, name: &str, array: &Array<'_>, axes: Axes) {
        let Axes { n_channels, height, width, .. } = axes;
        let n_values = array.header.shape.last().copied().unwrap_or_default();
        let note = if n_channels == 1 {
            t!(note_rows_as_grey, name = name, n_values = n_values, width = width, height = height)
        } else {
            t!(note_rows_as_planes, name = name, n_values = n_values, width = width, height = height)
        };
        self.collection.file_notes.insert(note);
        let shape = [n_channels as u32, height as u32, width as u32];
        let guess = (name.to_owned(), shape);
        let earlier = self.collection.guessed_row_shape.take();
        self.collection.guessed_row_shape = Some(earlier.map_or(guess.clone(), |earlier| earlier.min(guess)));
    }
}

/// The value that means 1 in an array of colours and transparency: 1, 255 or 65535, whichever holds all.
fn meaning_one(number: Number, array: &Array<'_>) -> f64 {
    let largest = array.values.chunks_exact(number.n_bytes).map(|value| number.float(value)).fold(0.0, f64::max);
    [1.0, 255.0].into_iter().find(|&one| largest <= one).unwrap_or(f64::from(u16::MAX))
}

/// What an array is called that is a file of its own.
fn choice_name(path: &str) -> String {
    crate::label_arrays::short_name(path)
}

/// An array as one of those that pictures are chosen from.
pub(crate) fn candidate(full_name: &str, header: &ArrayHeader, axes: Axes) -> Candidate {
    Candidate {
        full_name: full_name.to_owned(),
        shape_text: header.shape_text(),
        n_axes: header.shape.len(),
        n_images: axes.n_images,
        picture: axes.picture(),
        order: axes.order,
    }
}

/// Bytes stay; what could be truth, and all other numbers, wait until all of the set are known.
fn kept(number: Number, array: &Array<'_>) -> Kept {
    if !number.is_float() && !number.is_integer() {
        return Kept::Truth;
    }
    // As bytes they are compared: 0 is 0 and 1 is 1.
    let is_truth = || array.values.iter().all(|&value| value <= 1);
    if number.is_byte() && !is_truth() { Kept::Bytes } else { Kept::Numbers }
}

/// The image that a value in the file belongs to.
fn row_of(position: u64, axes: Axes, header: &ArrayHeader) -> usize {
    match axes.n_images {
        1 => 0,
        n if header.is_fortran_order => (position % n) as usize,
        _ => (position / axes.steps[0]) as usize,
    }
}

/// Whether each image has values that are not finite; empty for integers.
fn rows_with_holes(number: Number, array: &Array<'_>, axes: Axes) -> Vec<bool> {
    if !number.is_float() {
        return Vec::new();
    }
    let mut is_row_bad = vec![false; axes.n_images as usize];
    for (position, value) in (0..).zip(array.values.chunks_exact(number.n_bytes)) {
        if !number.float(value).is_finite() {
            is_row_bad[row_of(position, axes, &array.header)] = true;
        }
    }
    is_row_bad
}

pub(crate) fn raster(number: Number, values: &[u8], axes: Axes, image_idx: u64, kept: Kept, has_alpha: bool) -> Raster {
    let [image_step, channel_step, row_step, column_step] = axes.steps;
    let n_channels = if has_alpha { 4 } else { axes.n_channels.min(3) };
    let n_values = (axes.height * axes.width * n_channels) as usize;
    let value = |at: usize| &values[at * number.n_bytes..][..number.n_bytes];
    let places = (0..axes.height).flat_map(move |row| {
        (0..axes.width).flat_map(move |column| {
            let start = image_idx * image_step + row * row_step + column * column_step;
            (0..n_channels).map(move |channel| (start + channel * channel_step) as usize)
        })
    });
    let samples = match kept {
        Kept::Bytes => {
            let mut bytes = Vec::with_capacity(n_values);
            bytes.extend(places.map(|at| value(at)[0]));
            Samples::Eight(bytes)
        }
        Kept::Truth => Samples::Eight(places.map(|at| if number.float(value(at)) == 0.0 { 0 } else { 255 }).collect()),
        // Doubles beyond the largest float are cut to it.
        Kept::Numbers => Samples::Float(
            places.map(|at| number.float(value(at)).clamp(f64::from(f32::MIN), f64::from(f32::MAX)) as f32).collect(),
        ),
    };
    let layout = match n_channels {
        1 => Layout::Gray,
        3 => Layout::Rgb,
        _ => Layout::Rgba,
    };
    let mut raster = Raster::new(axes.width as u32, axes.height as u32, layout, samples);
    raster.numbers = (kept == Kept::Numbers).then(|| number.numbers());
    raster.is_array = true;
    raster
}
