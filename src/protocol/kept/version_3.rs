//! Sets of version 3, whose plan was written as words. Their cards have today's form.

use serde::{Deserialize, Serialize};

use super::said;
use crate::intake::{PlanLine, PlanSubject};
use crate::wire::{self, WireError};
use crate::{Depth, ImageShape, PixelSet};

pub(super) const VERSION: u32 = 3;

/// The set in today's form.
pub(super) fn set(bytes: &[u8]) -> Result<PixelSet, WireError> {
    wire::decode::<Set>(bytes).map(Set::now)
}

/// A set as version 3 wrote it: its plan in words, which no other numbering of messages changes. What a set is named after.
///
/// # Errors
/// [`WireError`] if it cannot be written; none of this crate's types refuses.
pub fn in_words(set: &mut PixelSet) -> Result<Vec<u8>, WireError> {
    let plan = std::mem::take(&mut set.plan);
    let bytes = wire::encode(set);
    let line = |it: &PlanLine| {
        let (taken, reason) = said::words(it);
        Line { subject: it.subject, taken, reason }
    };
    let lines = wire::encode(&plan.iter().map(line).collect::<Vec<_>>());
    set.plan = plan;
    let mut bytes = bytes?;
    // The plan is last, and without lines it is one byte.
    bytes.pop();
    bytes.extend(lines?);
    Ok(bytes)
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(Serialize))]
struct Set {
    name: String,
    title: String,
    shape: ImageShape,
    #[serde(with = "serde_bytes")]
    pixels: Vec<u8>,
    depth: Depth,
    image_names: Vec<String>,
    classes: Vec<String>,
    class_idx: Vec<u16>,
    n_train: u32,
    max_value: u16,
    is_lossy: Vec<bool>,
    plan: Vec<Line>,
}

#[derive(Serialize, Deserialize)]
struct Line {
    subject: PlanSubject,
    taken: String,
    reason: String,
}

impl Set {
    fn now(self) -> PixelSet {
        let line = |Line { subject, taken, reason }: Line| said::line(subject, &taken, &reason);
        PixelSet {
            name: self.name,
            title: self.title,
            shape: self.shape,
            pixels: self.pixels,
            depth: self.depth,
            image_names: self.image_names,
            classes: self.classes,
            class_idx: self.class_idx,
            n_train: self.n_train,
            max_value: self.max_value,
            is_lossy: self.is_lossy,
            plan: self.plan.into_iter().map(line).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use subspace_lab_words::Words;

    use super::super::{decode, encode};
    use super::*;

    /// What version 3 wrote of the set below.
    const WRITTEN: [u8; 146] = [
        83, 83, 76, 65, 66, 83, 69, 84, 3, 0, 0, 0, 49, 0, 0, 0, 0, 0, 0, 0, 69, 0, 0, 0, 0, 0, 0, 0, 5, 111, 119, 110,
        45, 49, 4, 109, 105, 110, 101, 2, 1, 1, 2, 0, 0, 0, 0, 0, 0, 0, 240, 63, 1, 32, 1, 2, 0, 0, 0, 0, 0, 154, 153,
        153, 153, 153, 153, 201, 63, 1, 0, 0, 0, 0, 0, 0, 0, 5, 111, 119, 110, 45, 49, 4, 109, 105, 110, 101, 1, 1, 2,
        8, 1, 2, 3, 4, 5, 6, 255, 255, 1, 2, 5, 97, 46, 112, 110, 103, 5, 98, 46, 112, 110, 103, 0, 0, 2, 255, 255, 3,
        0, 1, 4, 7, 49, 54, 32, 98, 105, 116, 115, 14, 97, 115, 32, 105, 110, 32, 116, 104, 101, 32, 102, 105, 108,
        101,
    ];

    #[test]
    fn old_files_are_read_and_written_in_todays_form() {
        let (card, set) = decode(&WRITTEN).expect("a set of version 3");
        assert_eq!((set.depth, set.max_value, set.n_train, card.n_images), (Depth::Sixteen, u16::MAX, 2, 2));
        assert_eq!(set.pixels, [1, 2, 3, 4, 5, 6, 255, 255]);
        let [line] = set.plan.as_slice() else { panic!("one line") };
        let reason = line.reason.as_ref().map(Words::words);
        assert_eq!((line.taken.words().as_str(), reason.as_deref()), ("16 bits", Some("as in the file")));
        let mut set = set;
        assert!(WRITTEN.ends_with(&in_words(&mut set).expect("a set")), "it is named as it was");
        assert_eq!(decode(&encode(&card, &set).expect("a set that can be written")), Ok((card, set)));
    }

    #[test]
    fn the_old_form_is_the_one_that_was_written() {
        let set = Set {
            name: "own-1".into(),
            title: "mine".into(),
            shape: ImageShape { n_channels: 1, height_px: 1, width_px: 2 },
            pixels: vec![1, 2, 3, 4, 5, 6, 255, 255],
            depth: Depth::Sixteen,
            image_names: vec!["a.png".into(), "b.png".into()],
            classes: vec![],
            class_idx: vec![],
            n_train: 2,
            max_value: u16::MAX,
            is_lossy: vec![],
            plan: vec![Line { subject: PlanSubject::Depth, taken: "16 bits".into(), reason: "as in the file".into() }],
        };
        assert!(WRITTEN.ends_with(&wire::encode(&set).expect("a set")));
    }
}
