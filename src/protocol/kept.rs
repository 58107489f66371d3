//! A prepared set as a file: what the page keeps between visits and hands from worker to worker.
//!
//! Layout: [`MAGIC`], the format's version (u32), the lengths of card and set (u64 each), the card, the set; numbers
//! little-endian, card and set as [`crate::wire`] writes them, the set with the words of its plan (`said.rs`). The card comes first, so that a list of sets needs only
//! the beginning of each file; the lengths tell a file that was cut short. What visitors kept stays theirs: files of earlier
//! versions are read as long as `version_*.rs` knows their form.

mod said;
mod version_2;
mod version_3;

use serde::{Deserialize, Serialize};
use subspace_lab_words::{Message, Tells, Words, t};

use self::said::Said;
pub use self::version_3::in_words;
use crate::intake::Preparation;
use crate::{ImageShape, MomentSet, PixelSet, wire};

const MAGIC: &[u8; 8] = b"SSLABSET";

/// The version that this build writes; it reads those before too (`version_*.rs`).
pub const VERSION: u32 = 4;

/// The version of a file that holds moments in place of images.
const MOMENTS_VERSION: u32 = 5;

/// Bytes before the card.
const HEAD_BYTES: usize = 8 + 4 + 8 + 8;

/// More than any card takes: enough of a file to read its card from.
pub const MAX_CARD_BYTES: usize = 1 << 16;

/// What is known of a kept set without reading its pixels.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeptCard {
    /// Short name, as in links: made from a digest of the whole set, names of images and classes included.
    pub name: String,
    /// Name for people.
    pub title: String,
    /// All images.
    pub n_images: u32,
    /// Geometry of every image.
    pub shape: ImageShape,
    /// Number of classes, in which images without a label are not; 0 without labels.
    pub n_classes: u32,
    /// When it was made, milliseconds since 1970.
    pub made_millis: f64,
    /// How it was prepared.
    pub preparation: Preparation,
}

impl KeptCard {
    /// What is known of a set, made at this time (milliseconds since 1970) by this preparation.
    pub fn of(set: &PixelSet, preparation: Preparation, made_millis: f64) -> Self {
        Self {
            name: set.name.clone(),
            title: set.title.clone(),
            n_images: set.n_images(),
            shape: set.shape,
            n_classes: set.classes.len() as u32,
            made_millis,
            preparation,
        }
    }

    /// The same of moments, which are what they are: nothing prepared them here.
    pub fn of_moments(set: &MomentSet, made_millis: f64) -> Self {
        Self {
            name: set.name.clone(),
            title: set.title.clone(),
            n_images: u32::try_from(set.n_images)
                .unwrap_or(u32::MAX)
                .saturating_add(set.sample.image_names.len() as u32),
            shape: set.shape,
            n_classes: set.classes.len() as u32,
            made_millis,
            preparation: Preparation::as_given(),
        }
    }
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// Prepared images.
    Images(PixelSet),
    /// Moments of images that are elsewhere.
    Moments(MomentSet),
}

/// Why a file is no set that this build reads.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.words())]
pub enum KeptError {
    /// Not a file of this program.
    NotASet,
    /// Written by another version.
    OtherVersion {
        /// The version in the file.
        found: u32,
    },
    /// The end is missing, or something in between is damaged.
    Damaged,
    /// Moments, where images are wanted.
    OnlyMoments,
}

impl Tells for KeptError {
    fn message(&self) -> Message {
        match self {
            Self::NotASet => t!(kept_not_a_set).into(),
            Self::OtherVersion { found } => t!(kept_other_version, found = found, version = VERSION),
            Self::Damaged => t!(kept_damaged).into(),
            Self::OnlyMoments => t!(kept_only_moments).into(),
        }
    }
}

/// The bytes of the file.
///
/// # Errors
/// [`KeptError::Damaged`] if the values cannot be written; none of this crate's types refuses.
pub fn encode(card: &KeptCard, set: &PixelSet) -> Result<Vec<u8>, KeptError> {
    whole(VERSION, card, wire::encode(&(set, Said::of(&set.plan))))
}

/// The bytes of a file of moments.
///
/// # Errors
/// [`KeptError::Damaged`] if the values cannot be written; none of this crate's types refuses.
pub fn encode_moments(card: &KeptCard, set: &MomentSet) -> Result<Vec<u8>, KeptError> {
    whole(MOMENTS_VERSION, card, wire::encode(&(set, Said::of(&set.plan))))
}

fn whole(version: u32, card: &KeptCard, set: Result<Vec<u8>, wire::WireError>) -> Result<Vec<u8>, KeptError> {
    let card = wire::encode(card).map_err(|_| KeptError::Damaged)?;
    let set = set.map_err(|_| KeptError::Damaged)?;
    let mut bytes = Vec::with_capacity(HEAD_BYTES + card.len() + set.len());
    bytes.extend(MAGIC);
    bytes.extend(version.to_le_bytes());
    bytes.extend((card.len() as u64).to_le_bytes());
    bytes.extend((set.len() as u64).to_le_bytes());
    bytes.extend(card);
    bytes.extend(set);
    Ok(bytes)
}

/// The card of a file of `n_bytes` bytes, from its beginning (all of it, or at least [`MAX_CARD_BYTES`]).
///
/// # Errors
/// See [`KeptError`].
pub fn card(beginning: &[u8], n_bytes: u64) -> Result<KeptCard, KeptError> {
    let Head { version, card_bytes, set_bytes } = head(beginning)?;
    let is_whole =
        (HEAD_BYTES as u64).checked_add(card_bytes).and_then(|sum| sum.checked_add(set_bytes)) == Some(n_bytes);
    let card_end = usize::try_from(card_bytes).ok().and_then(|n| n.checked_add(HEAD_BYTES));
    match card_end.and_then(|end| beginning.get(HEAD_BYTES..end)) {
        Some(card) if is_whole => match version {
            Version::Two => version_2::card(card),
            Version::Three | Version::Four | Version::Moments => wire::decode(card),
        }
        .map_err(|_| KeptError::Damaged),
        _ => Err(KeptError::Damaged),
    }
}

/// The images of a whole file, with its card.
///
/// # Errors
/// See [`KeptError`]: [`KeptError::OnlyMoments`] if it holds no images.
pub fn decode(bytes: &[u8]) -> Result<(KeptCard, PixelSet), KeptError> {
    match open(bytes)? {
        (card, Content::Images(set)) => Ok((card, set)),
        (_, Content::Moments(_)) => Err(KeptError::OnlyMoments),
    }
}

/// What a whole file holds, with its card.
///
/// # Errors
/// See [`KeptError`].
pub fn open(bytes: &[u8]) -> Result<(KeptCard, Content), KeptError> {
    let card = card(bytes, bytes.len() as u64)?;
    let Head { version, card_bytes, .. } = head(bytes)?;
    let set = bytes.get(HEAD_BYTES + card_bytes as usize..).ok_or(KeptError::Damaged)?;
    let set = match version {
        Version::Two => version_2::set(set).map(Content::Images),
        Version::Three => version_3::set(set).map(Content::Images),
        Version::Four => wire::decode::<(PixelSet, Said)>(set).map(|(mut set, said)| {
            set.plan = said.plan(set.plan);
            Content::Images(set)
        }),
        Version::Moments => wire::decode::<(MomentSet, Said)>(set).map(|(mut set, said)| {
            set.plan = said.plan(set.plan);
            Content::Moments(set)
        }),
    };
    Ok((card, set.map_err(|_| KeptError::Damaged)?))
}

/// The forms of card and set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Version {
    Two,
    Three,
    Four,
    Moments,
}

/// What stands before the card.
struct Head {
    version: Version,
    card_bytes: u64,
    set_bytes: u64,
}

fn head(bytes: &[u8]) -> Result<Head, KeptError> {
    let rest = bytes.strip_prefix(MAGIC).ok_or(KeptError::NotASet)?;
    let (version, rest) = rest.split_first_chunk::<4>().ok_or(KeptError::Damaged)?;
    let found = u32::from_le_bytes(*version);
    let version = match found {
        version_2::VERSION => Version::Two,
        version_3::VERSION => Version::Three,
        VERSION => Version::Four,
        MOMENTS_VERSION => Version::Moments,
        _ => return Err(KeptError::OtherVersion { found }),
    };
    let (card, rest) = rest.split_first_chunk::<8>().ok_or(KeptError::Damaged)?;
    let (set, _) = rest.split_first_chunk::<8>().ok_or(KeptError::Damaged)?;
    Ok(Head { version, card_bytes: u64::from_le_bytes(*card), set_bytes: u64::from_le_bytes(*set) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intake::ColorMode;

    fn sample() -> (KeptCard, PixelSet) {
        let shape = ImageShape { n_channels: 1, height_px: 1, width_px: 2 };
        let set = PixelSet {
            name: "own-1".into(),
            title: "mine".into(),
            shape,
            pixels: vec![1, 2, 3, 4],
            image_names: vec!["a.png".into(), "b.png".into()],
            classes: vec![],
            class_idx: vec![],
            n_train: 2,
            max_value: 255,
            is_lossy: vec![],
            depth: crate::Depth::Eight,
            plan: vec![],
        };
        let preparation =
            Preparation { size_px: Some(32), color: ColorMode::Rgb, held_out_share: 0.2, ..Preparation::as_given() };
        let card = KeptCard {
            name: set.name.clone(),
            title: set.title.clone(),
            n_images: 2,
            shape,
            n_classes: 0,
            made_millis: 1.0,
            preparation,
        };
        (card, set)
    }

    #[test]
    fn a_set_comes_back_as_it_went() {
        let (its_card, set) = sample();
        let bytes = encode(&its_card, &set).expect("a set that can be written");
        assert_eq!(decode(&bytes), Ok((its_card.clone(), set)));
        let beginning = &bytes[..bytes.len() - 3];
        assert_eq!(card(beginning, bytes.len() as u64), Ok(its_card));
    }

    #[test]
    fn a_set_of_16_bits_comes_back_with_its_plan() {
        let (card, mut set) = sample();
        set.depth = crate::Depth::Sixteen;
        set.max_value = u16::MAX;
        set.pixels = vec![1, 2, 3, 4, 5, 6, 255, 255];
        set.plan = vec![crate::intake::PlanLine {
            subject: crate::intake::PlanSubject::Depth,
            taken: t!(plan_depth).into(),
            reason: None,
        }];
        let bytes = encode(&card, &set).expect("a set that can be written");
        assert_eq!(decode(&bytes), Ok((card, set)));
    }

    #[test]
    fn moments_come_back_as_they_went_and_are_no_images() {
        use crate::moment_set::{ClassMoments, Sample};

        let (_, images) = sample();
        let set = MomentSet {
            name: "own-2".into(),
            title: "theirs".into(),
            shape: images.shape,
            depth: images.depth,
            max_value: 255,
            n_images: 1 << 40,
            sums: vec![4, 6],
            products: vec![10, 14, 20],
            classes: vec![ClassMoments { name: "a".into(), n_images: 1, sums: vec![1, 2] }],
            sample: Sample { pixels: vec![9, 8], image_names: vec!["c.png".into()], ..Sample::default() },
            plan: Vec::new(),
        };
        let its_card = KeptCard::of_moments(&set, 1.0);
        assert_eq!((its_card.n_images, its_card.n_classes), (u32::MAX, 1));
        let bytes = encode_moments(&its_card, &set).expect("moments that can be written");
        assert_eq!(card(&bytes, bytes.len() as u64), Ok(its_card.clone()));
        assert_eq!(open(&bytes), Ok((its_card, Content::Moments(set))));
        assert_eq!(decode(&bytes), Err(KeptError::OnlyMoments));
        assert_eq!(open(&bytes[..bytes.len() - 1]), Err(KeptError::Damaged));
    }

    #[test]
    fn cut_foreign_and_other_versions_are_told_apart() {
        let (card, set) = sample();
        let bytes = encode(&card, &set).expect("a set that can be written");
        for end in [9, 20, 40, bytes.len() - 1] {
            assert_eq!(decode(&bytes[..end]), Err(KeptError::Damaged), "{end} bytes");
        }
        assert_eq!(decode(b"PK\x03\x04"), Err(KeptError::NotASet));
        let mut newer = bytes.clone();
        newer[8] = 9;
        assert_eq!(decode(&newer), Err(KeptError::OtherVersion { found: 9 }));
        let mut lying = bytes;
        lying[12..20].copy_from_slice(&u64::MAX.to_le_bytes());
        assert_eq!(decode(&lying), Err(KeptError::Damaged));
    }
}
