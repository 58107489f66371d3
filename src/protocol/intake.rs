//! How files become an image set: what is asked for, how far it is, and what came of it.

use serde::{Deserialize, Serialize};
use subspace_lab_words::{Code, Message, t};

pub use crate::choices::Choices;

/// Smallest and largest side that images are brought to, in pixels.
pub const SIZE_RANGE_PX: (u32, u32) = (8, 224);

/// Largest share of a set that can be held out.
pub const MAX_HELD_OUT_SHARE: f64 = 0.9;

/// How images are brought to one size, which ones enter, and how they are split.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Preparation {
    /// Side of the square that every image is brought to, in pixels. `None`: sizes stay, and must all be the same.
    pub size_px: Option<u32>,
    /// Arrays stay as they are, in size and channels, if all of them are of one size: `size_px` is for pictures from files.
    pub keeps_arrays: bool,
    /// Channels.
    pub color: ColorMode,
    /// What is done with images that are not square.
    pub fit: Fit,
    /// Red, green and blue behind transparent parts and beside padded images.
    pub background: [u8; 3],
    /// At most so many images of each class, and of those without a label (of the whole set without labels), drawn
    /// with the seed.
    pub per_class_cap: Option<u32>,
    /// Share of the images that is held out, 0 to 0.9, drawn with the seed, within each class and among the images
    /// without a label.
    pub held_out_share: f64,
    /// Seed of both draws.
    pub seed: u64,
    /// Height and width of the tiles, if the images given are sprite sheets.
    pub tile_px: Option<[u32; 2]>,
    /// Channels, height and width of the rows of a two-dimensional array; guessed if `None`.
    pub row_shape: Option<[u32; 3]>,
    /// Which reading is wanted where several are possible.
    pub choices: Choices,
}

impl Preparation {
    /// Sizes and colors as they are, everything analysed, nothing drawn.
    pub fn as_given() -> Self {
        Self {
            size_px: None,
            keeps_arrays: true,
            color: ColorMode::AsGiven,
            fit: Fit::Crop,
            background: [0; 3],
            per_class_cap: None,
            held_out_share: 0.0,
            seed: 1,
            tile_px: None,
            row_shape: None,
            choices: Choices::default(),
        }
    }
}

/// Channels of a prepared set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ColorMode {
    /// Gray if every image is, else RGB.
    AsGiven,
    /// One channel.
    Gray,
    /// Three channels.
    Rgb,
}

/// How an image fits into a square.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Fit {
    /// The centre square of it.
    Crop,
    /// All of it, on the background.
    Pad,
    /// All of it, distorted.
    Stretch,
}

/// One change to a prepared set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Edit {
    /// Call the class at this position so; if another class is called so already, the two become one.
    RenameClass(u16, String),
    /// Leave out every image of the class at this position.
    DropClass(u16),
    /// Leave out the images at these positions.
    RemoveImages(Vec<u32>),
}

/// A change to a prepared set that can be made again after its files were prepared anew: by names, not by positions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum NamedEdit {
    /// Call the class of the first name by the second; if there is one called so already, the two become one.
    RenameClass(String, String),
    /// Leave out every image of the class.
    DropClass(String),
    /// Leave out these images: the name, and which of those of that name, counted from 0 in the order of the set before
    /// it was changed.
    RemoveImages(Vec<(String, u32)>),
}

/// How far the reading of files is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct IntakeProgress {
    /// Files that are done with.
    pub n_files_done: u32,
    /// Files in all.
    pub n_files: u32,
    /// Images found so far.
    pub n_images: u32,
    /// Files, or members of archives, left out so far.
    pub n_skipped: u32,
    /// Parts of the file being read that are done with: members of an archive, images of an array.
    pub n_parts_done: u32,
    /// Parts in all; 0 if it has none.
    pub n_parts: u32,
}

/// What came of a reading.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct IntakeReport {
    /// One sentence: how many images there are, how many files were left out and why.
    pub summary: Message,
    /// What was done to the images that one would want to know: sizes, colors, transparency, value ranges, labels.
    pub notes: Vec<Message>,
    /// Files, or members of archives, that gave no image.
    pub skipped: Vec<Skipped>,
    /// The shape guessed for the rows of a two-dimensional array: channels, height, width.
    pub guessed_row_shape: Option<[u32; 3]>,
    /// Whether rows were left out because their shape cannot be guessed, or is not the one that was stated.
    pub needs_row_shape: bool,
    /// What was decided, also where nothing came of it.
    pub plan: Vec<PlanLine>,
    /// Where another reading can be chosen.
    pub choices: Vec<PlanChoice>,
}

/// What a line of a plan is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PlanSubject {
    /// Which arrays or files are pictures.
    Images,
    /// How the axes of an array are read.
    Axes,
    /// Which size and channels images were brought to.
    Size,
    /// Which values became intensities 0 and 1.
    Range,
    /// Bits that values are kept with.
    Depth,
    /// What is behind transparent parts.
    Background,
    /// Where labels come from.
    Labels,
    /// Which images are held out.
    Split,
}

impl PlanSubject {
    /// The word that a line begins with.
    pub fn word(self) -> Code {
        match self {
            Self::Images => t!(plan_pictures),
            Self::Axes => t!(plan_axes),
            Self::Size => t!(plan_size),
            Self::Range => t!(plan_range),
            Self::Depth => t!(plan_depth),
            Self::Background => t!(plan_background),
            Self::Labels => t!(plan_labels),
            Self::Split => t!(plan_split),
        }
    }
}

/// One line of the plan that lies between files and set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanLine {
    /// What it is about.
    pub subject: PlanSubject,
    /// What was taken, as a few words.
    pub taken: Message,
    /// Why, as a few words; `None` if there was nothing to decide.
    pub reason: Option<Message>,
}

/// Readings that a visitor may choose from, of one subject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanChoice {
    /// [`PlanSubject::Images`], [`PlanSubject::Background`], [`PlanSubject::Labels`] or [`PlanSubject::Split`].
    pub subject: PlanSubject,
    /// The key of the one that was taken.
    pub taken: String,
    /// All of them.
    pub options: Vec<PlanOption>,
}

/// One reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanOption {
    /// As [`Choices`] and the command line take it.
    pub key: String,
    /// What it would give, for people.
    pub text: Message,
}

/// A file that gave no image.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skipped {
    /// Its path as given; within an archive, behind the archive's.
    pub path: String,
    /// Why, as a few words that can follow a colon.
    pub reason: Message,
}
