//! Decodes an image set, or takes moments, and makes it the loaded one. The analysis of an earlier set stays until a new one is done.

use ndarray::{Array1, Axis};
use subspace_lab_protocol::event::SetSummary;
use subspace_lab_protocol::request::Source;
use subspace_lab_protocol::{Event, NO_CLASS};
use subspace_lab_science::{Data, Steps};

use crate::error::EngineError;
use crate::session::Session;
use crate::{pictures, sources};

pub(crate) async fn load(session: &mut Session, source: Source, steps: &mut Steps<'_>) -> Result<Event, EngineError> {
    let titled = sources::read(source, steps).await?;
    let given = titled.given;
    let mean = match given.data()? {
        Data::Images(set) => set.mean_image(steps).await.ok_or(EngineError::Cancelled)?,
        Data::Sums(sums) => sums.mean(),
    };
    let mean = mean.iter().map(|&mean| mean as f32).collect::<Array1<f32>>().insert_axis(Axis(0));
    let set = given.shown();
    let classes: Vec<(String, u32)> =
        given.classes().into_iter().map(|(name, n)| (name.to_owned(), n as u32)).collect();
    let n_images = given.n_train() + set.split().n_held_out as u64;
    let n_labelled: u64 = given.classes().into_iter().map(|(_, n)| n).sum();
    let class_idx: Vec<u16> = set
        .labels()
        .map_or(Vec::new(), |labels| labels.class_idx.iter().map(|class_idx| class_idx.unwrap_or(NO_CLASS)).collect());
    let summary = SetSummary {
        name: set.name().to_owned(),
        title: titled.title,
        n_train: given.n_train() as u32,
        n_held_out: set.split().n_held_out as u32,
        are_moments: given.are_moments(),
        shape: set.shape(),
        n_unlabelled: if classes.is_empty() { 0 } else { (n_images - n_labelled) as u32 },
        classes,
        class_idx,
        image_names: titled.image_names,
        n_lossy: titled.n_lossy,
        depth: set.depth(),
        max_value: set.max_value(),
        plan: titled.plan.clone(),
        drawn: titled.drawn.clone(),
        fingerprint: given.fingerprint().to_owned(),
        first_shown: titled.first_shown.into_iter().map(|position| position as u32).collect(),
        mean_image: pictures::of_intensities(set.shape(), mean),
    };
    session.loaded = Some(given);
    session.drawn = titled.drawn;
    session.plan = titled.plan;
    Ok(Event::Loaded(Box::new(summary)))
}
