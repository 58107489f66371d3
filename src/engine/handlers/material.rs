//! Hands out what a lane works on: labelled images as bytes, and the components that its subspace is made of.

use subspace_lab_protocol::lane::{AskMaterial, Material, MaterialCard, Part, Purpose, Span};
use subspace_lab_protocol::{Event, NO_CLASS, wire};
use subspace_lab_science::{ImageSet, Pca, seeds};

use crate::convert;
use crate::error::EngineError;
use crate::pictures;
use crate::session::Session;

pub(crate) fn material(session: &Session, ask: &AskMaterial) -> Result<Event, EngineError> {
    let analyzed = session.analyzed()?;
    let (set, pca) = (&analyzed.set, &analyzed.pca);
    let labels = set.labels().map(|labels| labels.class_idx.as_slice()).unwrap_or_default();
    let class_of = |image_idx: usize| labels.get(image_idx).copied().flatten();
    let n_train = set.split().n_train;
    let of_use = |range: std::ops::Range<usize>| -> Vec<usize> {
        range.filter(|&image_idx| ask.purpose == Purpose::Rebuilding || class_of(image_idx).is_some()).collect()
    };
    let train_idx = drawn(of_use(0..n_train), ask.max_train, ask.seed, "images to train on");
    let test_idx = drawn(of_use(n_train..set.n_images()), ask.max_test, ask.seed, "images to test on");
    let refuse = |what| Err(EngineError::NothingToRead { what });
    match ask.purpose {
        Purpose::Reading if labels.is_empty() => return refuse("labels"),
        Purpose::Reading => {
            let first_class = train_idx.first().map(|&image_idx| class_of(image_idx));
            if train_idx.iter().all(|&image_idx| Some(class_of(image_idx)) == first_class) {
                return refuse("analysed images of two classes");
            }
            if test_idx.is_empty() {
                return refuse("held-out images with labels");
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
    let takes_away = ask.purpose == Purpose::Reading && until == pca.n_features() && after < until - after;
    let rows = if takes_away { 0..after } else { after..until };
    let spectrum = pca.spectrum();
    let card = MaterialCard {
        span: Span {
            after: convert::cut(spectrum, after),
            until: convert::cut(spectrum, until),
            share: spectrum.share(until) - spectrum.share(after),
        },
        n_train: train_idx.len() as u32,
        n_test: test_idx.len() as u32,
        test_idx: test_idx.iter().map(|&image_idx| image_idx as u32).collect(),
        shape: pictures::shape(set.shape()),
        n_classes: set.labels().map_or(0, |labels| labels.classes.len() as u32),
    };
    let image_idx = || train_idx.iter().chain(&test_idx);
    let material = Material {
        card: card.clone(),
        pixels: pixels(set, image_idx()),
        max_value: set.max_value(),
        class_idx: image_idx().map(|&image_idx| class_of(image_idx).unwrap_or(NO_CLASS)).collect(),
        mean: bytes(pca.mean().iter()),
        components: bytes(pca.components().outer_iter().skip(rows.start).take(rows.len()).flatten()),
        takes_away,
    };
    // None of the types refuses to be written.
    let bytes = wire::encode(&material).map_err(|_| EngineError::NotFinite)?;
    Ok(Event::Material { card: Box::new(card), bytes })
}

/// Components before the part, and up to its end.
fn bounds(pca: &Pca, part: Part) -> (usize, usize) {
    let spectrum = pca.spectrum();
    match part {
        Part::All => (0, pca.rank()),
        Part::Top(extent) => (0, spectrum.resolve(convert::extent(extent))),
        Part::Bottom(extent) => (spectrum.resolve(convert::extent(extent)), pca.rank()),
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

fn pixels<'a>(set: &ImageSet, image_idx: impl Iterator<Item = &'a usize>) -> Vec<u8> {
    image_idx.flat_map(|&image_idx| set.image(image_idx)).copied().collect()
}

fn bytes<'a>(numbers: impl Iterator<Item = &'a f32>) -> Vec<u8> {
    numbers.flat_map(|number| number.to_le_bytes()).collect()
}
