//! Labelled gray originals from a sprite sheet, drawn on a ground.

use subspace_lab_protocol::drawing::{DRAWN, Drawn};
use subspace_lab_science::{Drawing, Split, Steps};

use super::{SourceError, TitledSet, first_images, sheet};
use crate::given::Given;

/// Pictures of a drawn set: as many as readers learn from and are tested on.
const PICTURES: Split = Split { n_train: 4000, n_held_out: 1000 };

pub(super) async fn read(
    (description, file): (&str, &[u8]),
    spec: &str,
    seed: u64,
    steps: &mut Steps<'_>,
) -> Result<TitledSet, SourceError> {
    let drawing = Drawing::parse(spec)?;
    let originals = sheet::read(description, file)?;
    let set = drawing.draw(originals.given.shown(), PICTURES, seed, steps).await?;
    Ok(TitledSet {
        title: drawing.title(&originals.title),
        first_shown: first_images(set.n_images()),
        image_names: Vec::new(),
        n_lossy: 0,
        plan: Vec::new(),
        drawn: Some(Drawn { spec: drawing.to_string(), seed }),
        given: Given::Images(set.named(format!("{DRAWN}{spec}"))),
    })
}
