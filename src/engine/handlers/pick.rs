//! Chooses images: by place, class or error, or at random from the seed alone.

use subspace_lab_protocol::{Choice, Event};
use subspace_lab_science::{ImageSet, Steps, image_errors, seeds};

use crate::error::EngineError;
use crate::session::Session;

pub(crate) async fn pick(
    session: &Session,
    choice: Choice,
    seed: u64,
    n: u32,
    steps: &mut Steps<'_>,
) -> Result<Event, EngineError> {
    let set = session.given()?.shown();
    let (n, n_images) = (n as usize, set.n_images());
    let positions: Vec<usize> = match choice {
        Choice::First => (0..n_images).take(n).collect(),
        Choice::From(first) => (first as usize..n_images).take(n).collect(),
        Choice::Random => seeds::choose(seed, "pictures on the stage", n, n_images),
        Choice::Class(class) => of_class(set, class).take(n).collect(),
        Choice::LargestError(n_components) => {
            let analyzed = session.analyzed()?;
            let errors = image_errors(&analyzed.pca, analyzed.given.shown(), n_components as usize, steps).await;
            let errors = errors.ok_or(EngineError::Cancelled)?;
            let mut positions: Vec<usize> = (0..errors.len()).collect();
            // Stable: images with the same error stay in the set's order.
            positions.sort_by(|&a, &b| errors[b].total_cmp(&errors[a]));
            positions.truncate(n);
            positions
        }
    };
    Ok(Event::Picked(positions.into_iter().map(|position| position as u32).collect()))
}

fn of_class(set: &ImageSet, class: u16) -> impl Iterator<Item = usize> {
    let labels = set.labels().map_or(&[][..], |labels| &labels.class_idx);
    labels.iter().enumerate().filter(move |&(_, &it)| it == Some(class)).map(|(position, _)| position)
}
