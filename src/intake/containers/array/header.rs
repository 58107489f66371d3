//! What the header of an array says: kind of value, shape, and which axis is which.
//!
//! (N, H, W) is gray. Of four axes, the last is channels if its size is 1, 3 or 4, else the second one if its size is. Of three
//! axes a last one of 3 or 4 is channels, and the array a single picture. Rows of (N, D) are images of a shape that is asked
//! for or guessed: gray squares, or three square planes.

use super::number::Number;
use crate::containers::text::Text;
use crate::error::Refusal;
use subspace_lab_words::{Code, t};

/// What is looked for, as the end of a sentence.
pub(crate) const EXPECTED: Code = t!(array_expected);

/// Least side of a picture in a file of its own; shorter axes are something else.
const MIN_SIDE: u64 = 5;

/// What an array holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Element {
    Number(Number),
    Text(Text),
    /// Python objects, which only Python can read.
    Object,
    /// Records, complex numbers and the like.
    Other,
}

impl Element {
    /// Bytes of one value, if that is known.
    pub(crate) fn n_bytes(self) -> Option<usize> {
        match self {
            Self::Number(number) => Some(number.n_bytes),
            Self::Text(text) => Some(text.n_bytes()),
            Self::Object | Self::Other => None,
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

/// Sizes and steps of an array of images, in values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Axes {
    pub(crate) n_images: u64,
    pub(crate) n_channels: u64,
    pub(crate) height: u64,
    pub(crate) width: u64,
    /// From one image, channel, row, column to the next.
    pub(crate) steps: [u64; 4],
    pub(crate) order: Order,
}

/// How axes were told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    Gray,
    ChannelsLast,
    ChannelsFirst,
    /// Rows whose shape was stated.
    Rows,
    /// Rows whose shape was guessed.
    GuessedRows,
}

impl Order {
    /// For people.
    pub(crate) fn words(self) -> Code {
        match self {
            Self::Gray => t!(axes_gray),
            Self::ChannelsLast => t!(axes_channels_last),
            Self::ChannelsFirst => t!(axes_channels_first),
            Self::Rows | Self::GuessedRows => t!(axes_rows),
        }
    }
}

impl Axes {
    /// Channels, rows and columns of one image.
    pub(crate) fn picture(&self) -> [u64; 3] {
        [self.n_channels, self.height, self.width]
    }
}

impl ArrayHeader {
    /// `(600, 10)`.
    pub(crate) fn shape_text(&self) -> String {
        let sizes: Vec<String> = self.shape.iter().map(u64::to_string).collect();
        format!("({}{})", sizes.join(", "), if sizes.len() == 1 { "," } else { "" })
    }

    /// Number of values, however many that is.
    pub(crate) fn n_values(&self) -> u128 {
        self.shape.iter().fold(1_u128, |product, &size| product.saturating_mul(size.into()))
    }

    /// Why no array of this kind is read, if none is.
    ///
    /// # Errors
    /// The reason.
    pub(crate) fn number(&self) -> Result<Number, Refusal> {
        match self.element {
            Element::Number(number) => Ok(number),
            Element::Object => Err(Refusal::Array(t!(array_of_objects).into())),
            _ => Err(Refusal::Array(t!(array_of_type, kind = &self.type_name, expected = EXPECTED))),
        }
    }

    /// The axes of an array of images. `row_shape`: channels, height and width of the rows of a two-dimensional array.
    ///
    /// # Errors
    /// Why it is none.
    pub(crate) fn axes(&self, row_shape: Option<[u32; 3]>) -> Result<Axes, Refusal> {
        self.number()?;
        if self.n_values() == 0 {
            return Err(Refusal::Array(t!(array_without_values, shape = self.shape_text())));
        }
        if let Some(axes) = self.single() {
            return Ok(axes);
        }
        let is_color = |size: u64| matches!(size, 1 | 3 | 4);
        match *self.shape {
            [n, height, width] => Ok(self.with_axes([n, 1, height, width], [0, 1, 2, 3], Order::Gray)),
            [n, height, width, n_channels] if is_color(n_channels) => {
                Ok(self.with_axes([n, n_channels, height, width], [0, 3, 1, 2], Order::ChannelsLast))
            }
            [n, n_channels, height, width] if is_color(n_channels) => {
                Ok(self.with_axes([n, n_channels, height, width], [0, 1, 2, 3], Order::ChannelsFirst))
            }
            [n, n_values] if n_values > 1 => self.rows(n, n_values, row_shape),
            _ => Err(Refusal::Array(t!(array_of_shape, shape = self.shape_text(), expected = EXPECTED))),
        }
    }

    fn rows(&self, n: u64, n_values: u64, row_shape: Option<[u32; 3]>) -> Result<Axes, Refusal> {
        let (shape, order) = match row_shape {
            Some(shape) => (shape.map(u64::from), Order::Rows),
            None => match square(n_values) {
                Some(shape) => (shape, Order::GuessedRows),
                None => {
                    return Err(Refusal::RowShape(t!(array_rows_no_squares, n_values = n_values)));
                }
            },
        };
        let [n_channels, height, width] = shape;
        if shape.iter().try_fold(1_u64, |product, &size| product.checked_mul(size)) != Some(n_values) {
            return Err(Refusal::RowShape(t!(
                array_rows_of_other_shape,
                n_values = n_values,
                n_channels = n_channels,
                height = height,
                width = width
            )));
        }
        Ok(self.with_axes([n, n_channels, height, width], [0, 1, 2, 3], order))
    }

    /// The axes of an array that can be nothing but one picture in colours: (H, W, 3) or (H, W, 4).
    fn single(&self) -> Option<Axes> {
        match *self.shape {
            [height, width, n_channels @ (3 | 4)] if height.min(width) >= MIN_SIDE => {
                Some(self.with_axes([1, n_channels, height, width], [0, 3, 1, 2], Order::ChannelsLast))
            }
            _ => None,
        }
    }

    /// Whether it can be nothing but one picture.
    pub(crate) fn is_one_picture(&self) -> bool {
        self.single().is_some()
    }

    /// The axes of one picture, of an array that may be one: those of [`ArrayHeader::single`], and (H, W) and (3, H, W), which
    /// are rows or gray images too.
    pub(crate) fn picture(&self) -> Option<Axes> {
        match *self.shape {
            [height, width] if height.min(width) >= MIN_SIDE => {
                Some(self.with_axes([1, 1, height, width], [0, 1, 2, 3], Order::Gray))
            }
            [n_channels @ (1 | 3 | 4), height, width] if height.min(width) >= MIN_SIDE => {
                Some(self.with_axes([1, n_channels, height, width], [0, 1, 2, 3], Order::ChannelsFirst))
            }
            [height, width, 1] if height.min(width) >= MIN_SIDE => {
                Some(self.with_axes([1, 1, height, width], [0, 3, 1, 2], Order::ChannelsLast))
            }
            _ => self.single(),
        }
    }

    /// `sizes` are those of images, channels, rows, columns; `places` says which axis of (1, ..., shape) each is. Axes that the
    /// file has not got have size 1; a row of a two-dimensional array holds three axes in C order.
    fn with_axes(&self, sizes: [u64; 4], places: [usize; 4], order: Order) -> Axes {
        let [n_images, n_channels, height, width] = sizes;
        let mut in_file = [0; 4];
        places.iter().zip(sizes).for_each(|(&place, size)| in_file[place] = size);
        let mut steps = [1_u64; 4];
        match (self.is_fortran_order, order) {
            (false, _) => {
                for place in (0..3).rev() {
                    steps[place] = steps[place + 1].saturating_mul(in_file[place + 1]);
                }
            }
            (true, Order::Rows | Order::GuessedRows) => {
                let within = [height.saturating_mul(width), width, 1];
                (1..4).for_each(|place| steps[place] = within[place - 1].saturating_mul(n_images));
            }
            (true, _) => {
                for place in 1..4 {
                    steps[place] = steps[place - 1].saturating_mul(in_file[place - 1]);
                }
            }
        }
        Axes { n_images, n_channels, height, width, steps: places.map(|place| steps[place]), order }
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
