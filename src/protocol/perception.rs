//! Questions about what people and readers recognise, and their answers.

use serde::{Deserialize, Serialize};
pub use subspace_lab_vocabulary::Bounded;

use crate::event::Pictures;
use crate::lane::Part;

/// Two shares to set against each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Compare {
    /// The same images, in the same order: whether each was right in the one and in the other.
    SameImages {
        /// The first.
        first: Vec<bool>,
        /// The second.
        second: Vec<bool>,
    },
    /// Different images: how many were right, of how many.
    OtherImages {
        /// The first.
        first: (u32, u32),
        /// The second.
        second: (u32, u32),
    },
}

/// A share of images that are right, with its interval: what is compared has one, what is shown as it comes has an error alone.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct RightShare {
    /// Images that are right.
    pub n_right: u32,
    /// Images in all.
    pub n: u32,
    /// The share, 0 to 1.
    pub share: Bounded,
}

/// Two shares and how they differ.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// The first share.
    pub first: RightShare,
    /// The second.
    pub second: RightShare,
    /// The second less the first.
    pub difference: Bounded,
}

/// A quiz to be drawn: images of two parts of the spectrum, to be named by people.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AskQuiz {
    /// The two parts.
    pub parts: [Part; 2],
    /// Images of each; fewer where the set has fewer.
    pub n_each: u32,
    /// Held-out images that readers are tested on, at most: images are taken of these, so that a reader has answers too.
    pub max_test: u32,
    /// Seed of the draw.
    pub seed: u64,
    /// Stretch the contrast of pictures without the first components, all by one factor.
    pub stretch: bool,
}

/// A drawn quiz.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Quiz {
    /// Classes to choose among, positions in the set's list, in its order.
    pub classes: Vec<u16>,
    /// What is asked, in this order; the first one is for practice and does not count.
    pub items: Vec<QuizItem>,
    /// Pictures of the items, in their order.
    pub pictures: Pictures,
    /// Whether the images are held out: no reader has seen them.
    pub is_held_out: bool,
}

/// One picture to name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuizItem {
    /// Position of the image in the set.
    pub image_idx: u32,
    /// Its class.
    pub class: u16,
    /// Which of the two parts it is shown in: 0 or 1.
    pub part: u8,
}
