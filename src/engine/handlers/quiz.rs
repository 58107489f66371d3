//! Draws a quiz for people: images of two parts of the spectrum in turns, to be named by their class.

use ndarray::Array2;
use subspace_lab_protocol::Event;
use subspace_lab_protocol::lane::Part;
use subspace_lab_protocol::perception::{AskQuiz, Quiz, QuizItem};
use subspace_lab_science::{Gallery, ImageSet, Labels, Steps, seeds};

use super::check_count;
use super::material::{Purpose, bounds, test_images};
use super::reconstruct::stretching_gain;
use crate::error::EngineError;
use crate::pictures;
use crate::session::{Analyzed, Session};

/// Most classes to choose among, and how many are drawn where a set has more.
const MAX_CLASSES: usize = 10;
const N_DRAWN: usize = 5;

pub(crate) async fn quiz(session: &Session, ask: &AskQuiz, steps: &mut Steps<'_>) -> Result<Event, EngineError> {
    check_count((ask.n_each as usize).saturating_mul(2))?;
    let analyzed = session.analyzed()?;
    let set = analyzed.given.shown();
    let labels = set.labels().ok_or(EngineError::NothingToName)?;
    let (pool, is_held_out) = pool(set, labels, ask)?;
    let classes = classes(&pool, labels, ask.seed);
    let class_of = |image_idx: usize| labels.class_idx[image_idx].unwrap_or_default();
    let of_classes: Vec<usize> = pool.into_iter().filter(|&it| classes.contains(&class_of(it))).collect();

    // One more for practice, and as many of the one part as of the other.
    let n_each = (ask.n_each as usize).min(of_classes.len().saturating_sub(1) / 2);
    if n_each == 0 {
        return Err(EngineError::NothingToName);
    }
    let chosen = seeds::choose(ask.seed, "images of the quiz", 2 * n_each + 1, of_classes.len());
    let first = seeds::below(&mut seeds::stream(ask.seed, "first part of the quiz", 0), 2) as usize;
    let item = |(turn, position): (usize, usize)| {
        let image_idx = of_classes[position];
        QuizItem { image_idx: image_idx as u32, class: class_of(image_idx), part: ((first + turn) % 2) as u8 }
    };
    let items: Vec<QuizItem> = chosen.into_iter().enumerate().map(item).collect();
    let pictures = pictures::of_intensities(analyzed.pca.shape(), intensities(analyzed, &items, ask, steps).await?);
    Ok(Event::Quiz(Box::new(Quiz { classes, items, pictures, is_held_out })))
}

/// Images to draw from, in the set's order: those that readers are tested on if they are of two classes, else all with labels.
fn pool(set: &ImageSet, labels: &Labels, ask: &AskQuiz) -> Result<(Vec<usize>, bool), EngineError> {
    let is_of_two = |pool: &[usize]| pool.iter().any(|&it| labels.class_idx[it] != labels.class_idx[pool[0]]);
    let held_out = test_images(set, Purpose::Reading, ask.max_test, ask.seed);
    if is_of_two(&held_out) {
        return Ok((held_out, true));
    }
    let all: Vec<usize> = (0..set.n_images()).filter(|&it| labels.class_idx[it].is_some()).collect();
    if is_of_two(&all) { Ok((all, false)) } else { Err(EngineError::NothingToName) }
}

/// Classes that the pool has images of, in the set's order; some of them if they are too many.
fn classes(pool: &[usize], labels: &Labels, seed: u64) -> Vec<u16> {
    let mut classes: Vec<u16> = pool.iter().filter_map(|&image_idx| labels.class_idx[image_idx]).collect();
    classes.sort_unstable();
    classes.dedup();
    if classes.len() > MAX_CLASSES {
        let chosen = seeds::choose(seed, "classes of the quiz", N_DRAWN, classes.len());
        classes = chosen.into_iter().map(|position| classes[position]).collect();
        classes.sort_unstable();
    }
    classes
}

/// Each item as its part shows it, with the mean image.
async fn intensities(
    analyzed: &Analyzed,
    items: &[QuizItem],
    ask: &AskQuiz,
    steps: &mut Steps<'_>,
) -> Result<Array2<f32>, EngineError> {
    let Analyzed { given, pca, .. } = analyzed;
    let positions: Vec<usize> = items.iter().map(|item| item.image_idx as usize).collect();
    let mut gallery = Gallery::new(pca, given.shown(), &positions, steps).await.ok_or(EngineError::Cancelled)?;
    let mut shown = Array2::zeros(gallery.centered().dim());
    for (number, &part) in ask.parts.iter().enumerate() {
        let (after, until) = bounds(pca, part);
        if after == until {
            return Err(EngineError::EmptyPart);
        }
        let rebuilt = match part {
            Part::All => gallery.centered().clone(),
            Part::Top(_) => gallery.top_part(pca, until, steps).await.ok_or(EngineError::Cancelled)?,
            Part::Bottom(_) => gallery.bottom_part(pca, after, steps).await.ok_or(EngineError::Cancelled)?,
        };
        let gain = match part {
            Part::Bottom(_) if ask.stretch => stretching_gain(rebuilt.iter().map(|value| value.abs()).collect()),
            _ => 1.0,
        };
        let rebuilt = rebuilt * gain + pca.mean();
        for (row, _) in items.iter().enumerate().filter(|(_, item)| usize::from(item.part) == number) {
            shown.row_mut(row).assign(&rebuilt.row(row));
        }
    }
    Ok(shown)
}
