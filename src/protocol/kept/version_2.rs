//! Files of version 2: bytes alone, without a plan, prepared when there was nothing to choose.

use serde::Deserialize;
#[cfg(test)]
use serde::Serialize;

use super::KeptCard;
use crate::intake::{Choices, ColorMode, Fit, Preparation};
use crate::wire::{self, WireError};
use crate::{Depth, ImageShape, PixelSet};

pub(super) const VERSION: u32 = 2;

/// The card in today's form.
pub(super) fn card(bytes: &[u8]) -> Result<KeptCard, WireError> {
    wire::decode::<Card>(bytes).map(Card::now)
}

/// The set in today's form.
pub(super) fn set(bytes: &[u8]) -> Result<PixelSet, WireError> {
    wire::decode::<Set>(bytes).map(Set::now)
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(Serialize))]
struct Card {
    name: String,
    title: String,
    n_images: u32,
    shape: ImageShape,
    n_classes: u32,
    made_millis: f64,
    preparation: OldPreparation,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(Serialize))]
struct OldPreparation {
    size_px: Option<u32>,
    color: ColorMode,
    fit: Fit,
    background: [u8; 3],
    per_class_cap: Option<u32>,
    held_out_share: f64,
    seed: u64,
    tile_px: Option<[u32; 2]>,
    row_shape: Option<[u32; 3]>,
}

#[derive(Deserialize)]
#[cfg_attr(test, derive(Serialize))]
struct Set {
    name: String,
    title: String,
    shape: ImageShape,
    #[serde(with = "serde_bytes")]
    pixels: Vec<u8>,
    image_names: Vec<String>,
    classes: Vec<String>,
    class_idx: Vec<u16>,
    n_train: u32,
    max_value: u8,
    is_lossy: Vec<bool>,
}

impl Card {
    fn now(self) -> KeptCard {
        let Self { name, title, n_images, shape, n_classes, made_millis, preparation } = self;
        KeptCard { name, title, n_images, shape, n_classes, made_millis, preparation: preparation.now() }
    }
}

impl OldPreparation {
    fn now(self) -> Preparation {
        let Self { size_px, color, fit, background, per_class_cap, held_out_share, seed, tile_px, row_shape } = self;
        Preparation {
            size_px,
            // Arrays were brought to that size too.
            keeps_arrays: false,
            color,
            fit,
            background,
            per_class_cap,
            held_out_share,
            seed,
            tile_px,
            row_shape,
            choices: Choices::default(),
        }
    }
}

impl Set {
    fn now(self) -> PixelSet {
        let Self { name, title, shape, pixels, image_names, classes, class_idx, n_train, max_value, is_lossy } = self;
        PixelSet {
            name,
            title,
            shape,
            pixels,
            depth: Depth::Eight,
            image_names,
            classes,
            class_idx,
            n_train,
            max_value: max_value.into(),
            is_lossy,
            plan: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{KeptError, MAGIC, decode, encode};
    use super::*;
    use crate::NO_CLASS;

    /// What the last build of version 2 wrote of this card and set.
    const WRITTEN: [u8; 121] = [
        83, 83, 76, 65, 66, 83, 69, 84, 2, 0, 0, 0, 48, 0, 0, 0, 0, 0, 0, 0, 45, 0, 0, 0, 0, 0, 0, 0, 5, 111, 119, 110,
        45, 49, 4, 109, 105, 110, 101, 2, 1, 1, 2, 1, 0, 0, 0, 0, 0, 0, 248, 63, 1, 32, 1, 1, 1, 2, 3, 1, 172, 2, 0, 0,
        0, 0, 0, 0, 208, 63, 7, 0, 1, 1, 28, 28, 5, 111, 119, 110, 45, 49, 4, 109, 105, 110, 101, 1, 1, 2, 4, 1, 2, 3,
        200, 2, 5, 97, 46, 112, 110, 103, 5, 98, 46, 106, 112, 103, 1, 1, 120, 2, 0, 255, 255, 3, 1, 255, 2, 0, 1,
    ];

    const SHAPE: ImageShape = ImageShape { n_channels: 1, height_px: 1, width_px: 2 };

    fn old() -> (Card, Set) {
        let set = Set {
            name: "own-1".into(),
            title: "mine".into(),
            shape: SHAPE,
            pixels: vec![1, 2, 3, 200],
            image_names: vec!["a.png".into(), "b.jpg".into()],
            classes: vec!["x".into()],
            class_idx: vec![0, NO_CLASS],
            n_train: 1,
            max_value: 255,
            is_lossy: vec![false, true],
        };
        let preparation = OldPreparation {
            size_px: Some(32),
            color: ColorMode::Gray,
            fit: Fit::Pad,
            background: [1, 2, 3],
            per_class_cap: Some(300),
            held_out_share: 0.25,
            seed: 7,
            tile_px: None,
            row_shape: Some([1, 28, 28]),
        };
        let card = Card {
            name: set.name.clone(),
            title: set.title.clone(),
            n_images: 2,
            shape: SHAPE,
            n_classes: 1,
            made_millis: 1.5,
            preparation,
        };
        (card, set)
    }

    fn file((card, set): &(Card, Set)) -> Vec<u8> {
        let (card, set) = (wire::encode(card).expect("a card"), wire::encode(set).expect("a set"));
        let mut bytes = MAGIC.to_vec();
        bytes.extend(VERSION.to_le_bytes());
        bytes.extend((card.len() as u64).to_le_bytes());
        bytes.extend((set.len() as u64).to_le_bytes());
        bytes.extend(card);
        bytes.extend(set);
        bytes
    }

    #[test]
    fn the_old_form_is_the_one_that_was_written() {
        assert_eq!(file(&old()), WRITTEN);
    }

    #[test]
    fn old_files_are_read_and_written_in_todays_form() {
        let (card, set) = decode(&WRITTEN).expect("a set of version 2");
        assert_eq!((set.depth, set.max_value, set.plan.len()), (Depth::Eight, 255, 0));
        assert_eq!((set.pixels.as_slice(), set.class_idx.as_slice()), (&[1, 2, 3, 200][..], &[0, NO_CLASS][..]));
        assert_eq!((set.image_names.join(" "), set.n_lossy(), set.n_train), ("a.png b.jpg".into(), 1, 1));
        let prepared = &card.preparation;
        assert_eq!(
            (prepared.size_px, prepared.per_class_cap, prepared.row_shape),
            (Some(32), Some(300), Some([1, 28, 28]))
        );
        assert_eq!((prepared.held_out_share, prepared.seed, &prepared.choices), (0.25, 7, &Choices::default()));
        assert_eq!((card.n_images, card.made_millis), (2, 1.5));
        assert_eq!(decode(&encode(&card, &set).expect("a set that can be written")), Ok((card, set)));
    }

    #[test]
    fn a_list_needs_only_the_beginning_of_an_old_file() {
        let (whole, _) = decode(&WRITTEN).expect("a set of version 2");
        let n_bytes = WRITTEN.len() as u64;
        assert_eq!(super::super::card(&WRITTEN[..WRITTEN.len() - 40], n_bytes), Ok(whole));
        assert_eq!(super::super::card(&WRITTEN[..60], n_bytes), Err(KeptError::Damaged));
        assert_eq!(decode(&WRITTEN[..WRITTEN.len() - 1]), Err(KeptError::Damaged));
    }
}
