//! Arrays of numbers as images and labels, whatever format they come in.
//!
//! Which axis is which: (N, H, W) is gray. Of four axes, the last is channels if its size is 1, 3 or 4, else the second
//! one if its size is. Rows of (N, D) are images of a shape that is asked for or guessed: gray squares, or three square
//! planes. Integers or texts (N) or (N, 1) are labels.
//!
//! Which number is which byte: unsigned bytes stay; truth values are 0 and 255; integers within 0..255 stay; floats
//! within 0..1 are multiplied by 255; else the array's own range becomes 0..255. Rounded to the nearest.

use std::collections::HashSet;
use std::ops::ControlFlow;
use std::sync::Arc;

use super::text::{MAX_NAME_CHARACTERS, Text};
use crate::collection::{ImageArray, Origin};
use crate::error::Refusal;
use crate::labels::LabelArray;
use crate::limits::Limits;
use crate::raster::{Layout, Raster};
use crate::report::{count, plural, some};
use crate::samples::Samples;
use crate::{Intake, Tell, formats};

/// What is looked for, as the end of a sentence.
pub(super) const EXPECTED: &str = "images are expected as (N, H, W), (N, H, W, C), (N, C, H, W) or (N, D), in numbers";

/// A kind of number in memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Number {
    kind: Kind,
    pub(crate) n_bytes: usize,
    is_big_endian: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Truth,
    Unsigned,
    Signed,
    Float,
}

impl Number {
    /// By NumPy's letter and the number of bytes.
    pub(crate) fn new(letter: u8, n_bytes: usize, is_big_endian: bool) -> Option<Self> {
        let kind = match (letter, n_bytes) {
            (b'b', 1) => Kind::Truth,
            (b'u', 1 | 2 | 4 | 8) => Kind::Unsigned,
            (b'i', 1 | 2 | 4 | 8) => Kind::Signed,
            (b'f', 2 | 4 | 8) => Kind::Float,
            _ => return None,
        };
        Some(Self { kind, n_bytes, is_big_endian })
    }

    fn is_byte(self) -> bool {
        self.kind == Kind::Unsigned && self.n_bytes == 1
    }

    fn is_integer(self) -> bool {
        matches!(self.kind, Kind::Unsigned | Kind::Signed)
    }

    /// The bits of a value, lowest byte first.
    fn bits(self, value: &[u8]) -> u64 {
        let step = |bits: u64, &byte: &u8| bits << 8 | u64::from(byte);
        if self.is_big_endian { value.iter().fold(0, step) } else { value.iter().rev().fold(0, step) }
    }

    /// An integer of 1 to 8 bytes; `None` beyond `i64`.
    fn integer(self, value: &[u8]) -> Option<i64> {
        let bits = self.bits(value);
        match self.kind {
            Kind::Signed => {
                let n_unused = 64 - 8 * self.n_bytes as u32;
                Some((bits << n_unused).cast_signed() >> n_unused)
            }
            _ => i64::try_from(bits).ok(),
        }
    }

    /// The nearest double.
    fn float(self, value: &[u8]) -> f64 {
        let bits = self.bits(value);
        match (self.kind, self.n_bytes) {
            (Kind::Float, 2) => half(bits as u16),
            (Kind::Float, 4) => f64::from(f32::from_bits(bits as u32)),
            (Kind::Float, _) => f64::from_bits(bits),
            (Kind::Signed, _) => self.integer(value).unwrap_or_default() as f64,
            (Kind::Unsigned | Kind::Truth, _) => bits as f64,
        }
    }
}

/// A float of 16 bits (IEEE 754 binary16).
fn half(bits: u16) -> f64 {
    let sign = if bits >> 15 == 1 { -1.0 } else { 1.0 };
    let (exponent, fraction) = (i32::from(bits >> 10 & 0x1f), f64::from(bits & 0x3ff));
    match exponent {
        0 => sign * fraction * 2_f64.powi(-24),
        31 if fraction == 0.0 => sign * f64::INFINITY,
        31 => f64::NAN,
        _ => sign * (1024.0 + fraction) * 2_f64.powi(exponent - 25),
    }
}

/// What an array holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Element {
    Number(Number),
    Text(Text),
    /// Records, objects and the like.
    Other,
}

impl Element {
    /// Bytes of one value, if that is known.
    fn n_bytes(self) -> Option<usize> {
        match self {
            Self::Number(number) => Some(number.n_bytes),
            Self::Text(text) => Some(text.n_bytes()),
            Self::Other => None,
        }
    }

    /// A value as the name of a class; empty where there is none.
    fn label(self, value: &[u8]) -> Result<String, Refusal> {
        match self {
            Self::Number(number) => number
                .integer(value)
                .map(|number| number.to_string())
                .ok_or_else(|| Refusal::Labels("labels are too large to be told apart".to_owned())),
            Self::Text(text) => Ok(text.read(value)),
            Self::Other => Err(Refusal::NotAnImage),
        }
    }
}

/// What a header says of its array.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ArrayHeader {
    pub(crate) element: Element,
    /// The type as the file writes it.
    pub(crate) type_name: String,
    /// The first axis runs fastest.
    pub(crate) is_fortran_order: bool,
    pub(crate) shape: Vec<u64>,
}

/// An array as it lies in its file.
#[derive(Debug, Clone)]
pub(crate) struct Array<'a> {
    pub(crate) header: ArrayHeader,
    pub(crate) values: &'a [u8],
}

/// What an array is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Images(Axes),
    Labels,
}

/// Sizes and steps of an array of images, in values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Axes {
    n_images: u64,
    n_channels: u64,
    height: u64,
    width: u64,
    /// From one image, channel, row, column to the next.
    steps: [u64; 4],
    /// The shape of rows was guessed.
    is_guess: bool,
}

impl ArrayHeader {
    /// `(600, 10)`.
    pub(crate) fn shape_text(&self) -> String {
        let sizes: Vec<String> = self.shape.iter().map(u64::to_string).collect();
        format!("({}{})", sizes.join(", "), if sizes.len() == 1 { "," } else { "" })
    }

    /// Number of values, however many that is.
    fn n_values(&self) -> u128 {
        self.shape.iter().fold(1_u128, |product, &size| product.saturating_mul(size.into()))
    }

    /// What the array is for. `row_shape`: channels, height and width of the rows of a two-dimensional array.
    pub(crate) fn role(&self, row_shape: Option<[u32; 3]>) -> Result<Role, Refusal> {
        let refuse = |text: String| Err(Refusal::Array(text));
        let number = match (self.element, &*self.shape) {
            (Element::Number(number), _) => number,
            (Element::Text(text), [n] | [n, 1]) if *n > 0 => {
                if text.n_characters > MAX_NAME_CHARACTERS {
                    return refuse(format!(
                        "labels of up to {} characters, and names of classes have at most {MAX_NAME_CHARACTERS}",
                        text.n_characters
                    ));
                }
                return Ok(Role::Labels);
            }
            _ => return refuse(format!("an array of type {:?}; {EXPECTED}", self.type_name)),
        };
        if self.n_values() == 0 {
            return refuse(format!("an array of shape {} has no values", self.shape_text()));
        }
        let is_color = |size: u64| matches!(size, 1 | 3 | 4);
        let (shape, is_guess) = match *self.shape {
            [_] | [_, 1] if number.is_integer() => return Ok(Role::Labels),
            [n, height, width] => ([n, 1, height, width], false),
            [n, height, width, n_channels] if is_color(n_channels) => {
                let axes = self.axes([n, n_channels, height, width], [0, 3, 1, 2], false);
                return Ok(Role::Images(axes));
            }
            [n, n_channels, height, width] if is_color(n_channels) => ([n, n_channels, height, width], false),
            [n, n_values] => {
                let (shape, is_guess) = match row_shape {
                    Some(shape) => (shape.map(u64::from), false),
                    None => match square(n_values) {
                        Some(shape) => (shape, true),
                        None => {
                            return Err(Refusal::RowShape(format!(
                                "rows of {n_values} values are neither grey nor colour squares; state their shape"
                            )));
                        }
                    },
                };
                if shape.iter().try_fold(1_u64, |product, &size| product.checked_mul(size)) != Some(n_values) {
                    let [n_channels, height, width] = shape;
                    return Err(Refusal::RowShape(format!(
                        "rows of {n_values} values are not {n_channels} x {height} x {width}; state another shape"
                    )));
                }
                ([n, shape[0], shape[1], shape[2]], is_guess)
            }
            _ => return refuse(format!("an array of shape {}; {EXPECTED}", self.shape_text())),
        };
        Ok(Role::Images(self.axes(shape, [0, 1, 2, 3], is_guess)))
    }

    /// `shape` is images, channels, rows, columns; `places` says which axis of the file each is. Axes that the file has
    /// not got have size 1; a row of a two-dimensional array holds three axes in C order.
    fn axes(&self, shape: [u64; 4], places: [usize; 4], is_guess: bool) -> Axes {
        let [n_images, n_channels, height, width] = shape;
        let mut in_file = [0; 4];
        places.iter().zip(shape).for_each(|(&place, size)| in_file[place] = size);
        let mut steps = [1_u64; 4];
        match (self.is_fortran_order, self.shape.len()) {
            (false, _) => {
                for place in (0..3).rev() {
                    steps[place] = steps[place + 1].saturating_mul(in_file[place + 1]);
                }
            }
            (true, 2) => {
                let within = [height.saturating_mul(width), width, 1];
                (1..4).for_each(|place| steps[place] = within[place - 1].saturating_mul(n_images));
            }
            (true, _) => {
                for place in 1..4 {
                    steps[place] = steps[place - 1].saturating_mul(in_file[place - 1]);
                }
            }
        }
        Axes { n_images, n_channels, height, width, steps: places.map(|place| steps[place]), is_guess }
    }
}

/// A gray square, or three square planes.
fn square(n_values: u64) -> Option<[u64; 3]> {
    let root = |n: u64| {
        let root = n.isqrt();
        (root * root == n && root > 1).then_some(root)
    };
    match root(n_values) {
        Some(side) => Some([1, side, side]),
        None if n_values.is_multiple_of(3) => root(n_values / 3).map(|side| [3, side, side]),
        None => None,
    }
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
            return Err(Refusal::TooLarge { what: "the array", n_bytes, max, advice: "split it" });
        }
        let detail = match n_bytes {
            n if n > self.values.len() as u128 => "it is cut short",
            n if n < self.values.len() as u128 => "it is longer than its header says",
            _ => return Ok(()),
        };
        Err(Refusal::Damaged { format: "array", detail: detail.to_owned() })
    }
}

/// Refuses more images, or labels, than a set could hold.
fn check_count(n: u64, limits: &Limits) -> Result<(), Refusal> {
    let max = limits.max_images();
    if n > max {
        let (n, max) = (count(n), count(max));
        return Err(Refusal::Array(format!(
            "an array of {n} images or labels; at most {max} can be read, so split it"
        )));
    }
    Ok(())
}

/// How numbers become bytes.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Mapping {
    AsTheyAre,
    /// 0..1 to 0..255.
    Unit,
    /// From the least to the largest value.
    Range(f64, f64),
}

impl Mapping {
    fn byte(self, value: f64) -> u8 {
        // Halves first: the difference of two doubles may be beyond all doubles.
        let scaled = match self {
            Self::AsTheyAre => value,
            Self::Unit => value * 255.0,
            Self::Range(least, largest) if largest > least => {
                (value / 2.0 - least / 2.0) / (largest / 2.0 - least / 2.0) * 255.0
            }
            Self::Range(..) => 0.0,
        };
        (scaled + 0.5) as u8
    }
}

impl Intake {
    /// Adds the images or labels of an array. Images are called `path#number`; `full_name` is what labels go by.
    pub(crate) fn add_array(
        &mut self,
        path: &str,
        full_name: &str,
        array: &Array<'_>,
        tell: Tell<'_>,
    ) -> Result<ControlFlow<()>, Refusal> {
        let axes = match array.header.role(self.plan.preparation.row_shape)? {
            Role::Labels => return self.add_labels(full_name.to_owned(), array).map(|()| ControlFlow::Continue(())),
            Role::Images(axes) => axes,
        };
        let Element::Number(number) = array.header.element else { return Err(Refusal::NotAnImage) };
        array.check(self.plan.limits.array_bytes)?;
        formats::check_size(axes.width, axes.height, &self.plan.limits)?;
        check_count(axes.n_images, &self.plan.limits)?;
        let is_row_bad = rows_with_holes(number, array, axes);
        let mapping = self.mapping(full_name, number, array, axes, &is_row_bad);
        if axes.is_guess {
            self.note_guess(full_name, array, axes);
        }
        let path: Arc<str> = Arc::from(path);
        self.collection.image_arrays.push(ImageArray {
            path: Arc::clone(&path),
            full_name: full_name.to_owned(),
            n_images: axes.n_images as usize,
        });
        // Of an archive, members are counted.
        let is_part = self.parts.1 > 0;
        for image_idx in
            (0..axes.n_images).filter(|&image_idx| !is_row_bad.get(image_idx as usize).is_some_and(|&it| it))
        {
            if !is_part {
                self.parts = (image_idx as u32, axes.n_images as u32);
            }
            let raster = raster(number, array.values, axes, image_idx, mapping);
            let origin = Origin { path: Arc::clone(&path), part: Some(image_idx as u32) };
            self.collection.add(&self.plan, origin, None, &raster)?;
            if tell(self.progress()).is_break() {
                return Ok(ControlFlow::Break(()));
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    /// Keeps an array of labels until its images are known.
    pub(crate) fn add_labels(&mut self, full_name: String, array: &Array<'_>) -> Result<(), Refusal> {
        array.check(self.plan.limits.array_bytes)?;
        let element = array.header.element;
        let Some(n_bytes) = element.n_bytes() else { return Err(Refusal::NotAnImage) };
        check_count((array.values.len() / n_bytes) as u64, &self.plan.limits)?;
        // Equal labels are one text in memory: an array may be large, its classes are few.
        let mut known: HashSet<Arc<str>> = HashSet::new();
        let mut values = Vec::new();
        for value in array.values.chunks_exact(n_bytes) {
            let label = element.label(value)?;
            let label = known.get(label.as_str()).cloned().unwrap_or_else(|| Arc::from(label));
            known.insert(Arc::clone(&label));
            values.push(label);
        }
        let is_integer = matches!(element, Element::Number(_));
        self.collection.label_arrays.push(LabelArray { full_name, values, is_integer });
        Ok(())
    }

    /// How the numbers of an array become bytes, with a note where that is not plain.
    fn mapping(&mut self, name: &str, number: Number, array: &Array<'_>, axes: Axes, is_row_bad: &[bool]) -> Mapping {
        if number.is_byte() {
            return Mapping::AsTheyAre;
        }
        let n_bad = is_row_bad.iter().filter(|&&it| it).count();
        if n_bad > 0 {
            let rows: Vec<String> =
                (0..axes.n_images).zip(is_row_bad).filter(|(_, bad)| **bad).map(|(row, _)| row.to_string()).collect();
            let rows_text = some(rows.iter().map(String::as_str));
            let n = plural(n_bad as u64, "row", "rows");
            self.collection
                .file_notes
                .insert(format!("{name}: {n} with values that are not numbers left out: {rows_text}."));
        }
        let mut range = (f64::INFINITY, f64::NEG_INFINITY);
        for (position, value) in (0..).zip(array.values.chunks_exact(number.n_bytes)) {
            if n_bad == 0 || !is_row_bad[row_of(position, axes, &array.header)] {
                let value = number.float(value);
                range = (range.0.min(value), range.1.max(value));
            }
        }
        let (least, largest) = range;
        match number.kind {
            Kind::Truth => Mapping::Range(0.0, 1.0),
            Kind::Float if least >= 0.0 && largest <= 1.0 => Mapping::Unit,
            Kind::Unsigned | Kind::Signed if least >= 0.0 && largest <= 255.0 => Mapping::AsTheyAre,
            _ if least > largest => Mapping::AsTheyAre,
            _ => {
                self.collection
                    .file_notes
                    .insert(format!("{name}: values run from {least} to {largest}; mapped to 0 to 255."));
                Mapping::Range(least, largest)
            }
        }
    }

    fn note_guess(&mut self, name: &str, array: &Array<'_>, axes: Axes) {
        let Axes { n_channels, height, width, .. } = axes;
        let what = if n_channels == 1 { "grey pixels" } else { "pixels in three planes, red first" };
        let n_values = array.header.shape.last().copied().unwrap_or_default();
        self.collection
            .file_notes
            .insert(format!("{name}: rows of {n_values} values were read as {width} x {height} {what}."));
        let shape = [n_channels as u32, height as u32, width as u32];
        let guess = (name.to_owned(), shape);
        let earlier = self.collection.guessed_row_shape.take();
        self.collection.guessed_row_shape = Some(earlier.map_or(guess.clone(), |earlier| earlier.min(guess)));
    }
}

/// The image that a value in the file belongs to.
fn row_of(position: u64, axes: Axes, header: &ArrayHeader) -> usize {
    if header.is_fortran_order { (position % axes.n_images) as usize } else { (position / axes.steps[0]) as usize }
}

/// Whether each image has values that are not finite; empty for integers.
fn rows_with_holes(number: Number, array: &Array<'_>, axes: Axes) -> Vec<bool> {
    if number.kind != Kind::Float {
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

fn raster(number: Number, values: &[u8], axes: Axes, image_idx: u64, mapping: Mapping) -> Raster {
    let [image_step, channel_step, row_step, column_step] = axes.steps;
    let mut pixels = Vec::with_capacity((axes.height * axes.width * axes.n_channels) as usize);
    for row in 0..axes.height {
        for column in 0..axes.width {
            for channel in 0..axes.n_channels {
                let at = image_idx * image_step + channel * channel_step + row * row_step + column * column_step;
                let start = at as usize * number.n_bytes;
                let value = &values[start..start + number.n_bytes];
                pixels.push(if number.is_byte() { value[0] } else { mapping.byte(number.float(value)) });
            }
        }
    }
    let layout = match axes.n_channels {
        1 => Layout::Gray,
        3 => Layout::Rgb,
        _ => Layout::Rgba,
    };
    let (width, height) = (axes.width as u32, axes.height as u32);
    Raster::new(width, height, layout, Samples::Eight(pixels))
}
