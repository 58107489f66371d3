//! Holds a PCA that another program made to the analysis.

use subspace_lab_protocol::Event;
use subspace_lab_protocol::foreign::ForeignPca;
use subspace_lab_science::{Foreign, Steps};

use crate::error::EngineError;
use crate::session::Session;

pub(crate) async fn check_foreign(
    session: &Session,
    ForeignPca { mean, components, explained_variance }: ForeignPca,
    steps: &mut Steps<'_>,
) -> Result<Event, EngineError> {
    let pca = &session.analyzed()?.pca;
    Ok(Event::ForeignChecked(Foreign::new(mean, components, explained_variance)?.agreement(pca, steps).await?))
}
