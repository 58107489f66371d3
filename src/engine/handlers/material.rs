//! Hands out what a lane works on: labelled images as bytes, and the components that its subspace is made of.

use std::ops::Range;
use subspace_lab_words::t;

use subspace_lab_protocol::lane::{AskMaterial, MAX_READ_CLASSES, Material, MaterialCard, Part, Span};
use subspace_lab_protocol::{Event, NO_CLASS, wire};
use subspace_lab_science::{ImageSet, Pca, Steps, seeds};

use crate::bytes;
use crate::error::EngineError;
use crate::session::{Analyzed, Session};

/// Most bytes of images and components that are handed on: they are held several times over on their way.
pub(super) const MAX_BYTES: usize = 512 << 20;

pub(crate) async fn material(
    session: &Session,
    ask: &AskMaterial,
    steps: &mut Steps<'_>,
) -> Result<Event, EngineError> {
    let material = plan(session, ask, Purpose::Reading)?.material(steps).await.ok_or(EngineError::Cancelled)?;
    // None of the types refuses to be written.
    let bytes = wire::encode(&material).map_err(|_| EngineError::NotFinite)?;
    Ok(Event::Material { card: Box::new(material.card), bytes })
}

/// What materials would be: all that is known of them without their bytes.
pub(crate) fn cards(session: &Session, asks: &[AskMaterial]) -> Result<Event, EngineError> {
    asks.iter().map(|ask| Ok(plan(session, ask, Purpose::Reading)?.card)).collect::<Result<_, _>>().map(Event::Cards)
}

/// Share of the images to test on that are of the class that most images to train on have.
fn chance(class_idx: &[Option<u16>], n_classes: usize, train_idx: &[usize], test_idx: &[usize]) -> f64 {
    let counts = |image_idx: &[usize]| {
        let mut counts = vec![0_usize; n_classes];
        let classes = image_idx.iter().filter_map(|&image_idx| class_of(class_idx, image_idx));
        classes.for_each(|class| counts[usize::from(class)] += 1);
        counts
    };
    let trained = counts(train_idx);
    // The first one of equally large ones.
    let largest = (0..n_classes).rev().max_by_key(|&class| trained[class]);
    largest.map_or(0, |class| counts(test_idx)[class]) as f64 / test_idx.len().max(1) as f64
}

/// What a lane does with its images.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Learn classes: images without a label are left out.
    Reading,
    /// Learn to rebuild images: labels are not needed, and the components of the part travel along.
    Rebuilding,
}

/// A material before its bytes are put together.
pub(super) struct Plan<'a> {
    pub(super) card: MaterialCard,
    pub(super) analyzed: &'a Analyzed,
    set: &'a ImageSet,
    class_idx: &'a [Option<u16>],
    train_idx: Vec<usize>,
    /// Components that are handed out.
    rows: Range<usize>,
    takes_away: bool,
}

impl Plan<'_> {
    /// With all bytes. `None` if it was cancelled.
    pub(super) async fn material(self, steps: &mut Steps<'_>) -> Option<Material> {
        let Self { card, analyzed: Analyzed { pca, .. }, set, class_idx, train_idx, rows, takes_away } = self;
        let image_idx = || train_idx.iter().copied().chain(card.test_idx.iter().map(|&image_idx| image_idx as usize));
        let components = pca.components();
        let components = components.outer_iter().skip(rows.start).take(rows.len());
        Some(Material {
            pixels: pixels(set, image_idx(), steps).await?,
            max_value: set.max_value(),
            class_idx: image_idx().map(|image_idx| class_of(class_idx, image_idx).unwrap_or(NO_CLASS)).collect(),
            mean: bytes::of_numbers([pca.mean()].into_iter(), steps).await?,
            components: bytes::of_numbers(components, steps).await?,
            takes_away,
            card,
        })
    }
}

pub(super) fn plan<'a>(session: &'a Session, ask: &AskMaterial, purpose: Purpose) -> Result<Plan<'a>, EngineError> {
    let analyzed = session.analyzed()?;
    let (set, pca) = (analyzed.given.images()?, &analyzed.pca);
    let class_idx = set.labels().map(|labels| labels.class_idx.as_slice()).unwrap_or_default();
    let n_train = set.split().n_train;
    let train_idx = drawn(of_use(0..n_train, class_idx, purpose), ask.max_train, ask.seed, "images to train on");
    let test_idx = test_images(set, purpose, ask.max_test, ask.seed);
    let n_classes = set.labels().map_or(0, |labels| labels.classes.len());
    let refuse = |what| Err(EngineError::NothingToRead { what });
    match purpose {
        Purpose::Reading if class_idx.is_empty() => return refuse(t!(list_of_labels)),
        Purpose::Reading if n_classes > MAX_READ_CLASSES as usize => {
            return Err(EngineError::TooManyClasses { n: n_classes, max: MAX_READ_CLASSES });
        }
        Purpose::Reading => {
            let first_class = train_idx.first().map(|&image_idx| class_of(class_idx, image_idx));
            if train_idx.iter().all(|&image_idx| Some(class_of(class_idx, image_idx)) == first_class) {
                return refuse(t!(engine_two_classes));
            }
            if test_idx.is_empty() {
                return refuse(t!(engine_held_out_labels));
            }
        }
        Purpose::Rebuilding if test_idx.is_empty() => return Err(EngineError::NothingHeldOut),
        Purpose::Rebuilding => {}
    }

    let (after, until) = bounds(pca, ask.part);
    if after == until {
        return Err(EngineError::EmptyPart);
    }
    // Whatever is less to multiply; what lies outside of all components is then left in, so only where there is no such thing.
    let takes_away = purpose == Purpose::Reading && until == pca.n_features() && after < until - after;
    let spectrum = pca.spectrum();
    let card = MaterialCard {
        span: Span {
            after: spectrum.cut(after),
            until: spectrum.cut(until),
            share: spectrum.share(until) - spectrum.share(after),
        },
        n_train: train_idx.len() as u32,
        n_test: test_idx.len() as u32,
        test_idx: test_idx.iter().map(|&image_idx| image_idx as u32).collect(),
        shape: set.shape(),
        depth: set.depth(),
        n_classes: n_classes as u32,
        chance: chance(class_idx, n_classes, &train_idx, &test_idx),
    };
    let rows = if takes_away { 0..after } else { after..until };
    let n_bytes = ((train_idx.len() + test_idx.len()) * set.depth().n_bytes() + 4 * rows.len()) * pca.n_features();
    if n_bytes > MAX_BYTES {
        return Err(EngineError::MaterialTooLarge { n_mb: n_bytes / 1_000_000, max_mb: MAX_BYTES / 1_000_000 });
    }
    Ok(Plan { card, analyzed, set, class_idx, train_idx, rows, takes_away })
}

/// The held-out images that a lane is tested on.
pub(super) fn test_images(set: &ImageSet, purpose: Purpose, n_most: u32, seed: u64) -> Vec<usize> {
    let class_idx = set.labels().map(|labels| labels.class_idx.as_slice()).unwrap_or_default();
    drawn(of_use(set.split().n_train..set.n_images(), class_idx, purpose), n_most, seed, "images to test on")
}

/// Readers need labels.
fn of_use(image_idx: Range<usize>, class_idx: &[Option<u16>], purpose: Purpose) -> Vec<usize> {
    image_idx.filter(|&it| purpose == Purpose::Rebuilding || class_of(class_idx, it).is_some()).collect()
}

fn class_of(class_idx: &[Option<u16>], image_idx: usize) -> Option<u16> {
    class_idx.get(image_idx).copied().flatten()
}

/// Components before the part, and up to its end.
pub(super) fn bounds(pca: &Pca, part: Part) -> (usize, usize) {
    let spectrum = pca.spectrum();
    match part {
        Part::All => (0, pca.rank()),
        Part::Top(extent) => (0, spectrum.resolve(extent)),
        Part::Bottom(extent) => (spectrum.resolve(extent), pca.rank()),
    }
}

/// All of them if there are few enough, else as many as may be, drawn, in the set's order.
fn drawn(mut image_idx: Vec<usize>, n_most: u32, seed: u64, purpose: &str) -> Vec<usize> {
    let n_most = n_most as usize;
    if image_idx.len() > n_most {
        let mut chosen = seeds::choose(seed, purpose, n_most, image_idx.len());
        chosen.sort_unstable();
        image_idx = chosen.into_iter().map(|position| image_idx[position]).collect();
    }
    image_idx
}

async fn pixels(set: &ImageSet, image_idx: impl Iterator<Item = usize>, steps: &mut Steps<'_>) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for image_idx in image_idx {
        let image = set.image(image_idx);
        steps.spend_plain(image.len()).await?;
        image.append_bytes(&mut bytes);
    }
    Some(bytes)
}
