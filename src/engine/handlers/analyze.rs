//! Computes the PCA of the loaded set. Until it is done, and if it is cancelled, the last analysis stays.

use subspace_lab_protocol::Event;
use subspace_lab_protocol::event::Analysis;
use subspace_lab_science::{Data, HeldOutError, Pca, Preprocessing, Steps, seeds};

use crate::Clock;
use crate::error::EngineError;
use crate::session::{Analyzed, JointMemory, NoiseMemory, Session};

/// Components compared with all others in the self-check.
const N_CHECKED: usize = 32;

/// Shares whose least number of components is stated.
const SHARES: [f64; 6] = [0.5, 0.75, 0.8, 0.9, 0.95, 0.99];

pub(crate) async fn analyze(
    session: &mut Session,
    clock: &Clock,
    standardize: bool,
    steps: &mut Steps<'_>,
) -> Result<Event, EngineError> {
    let given = session.given()?;
    let start = clock();
    let preprocessing = Preprocessing { standardize };
    let pca = match given.data()? {
        Data::Images(set) => Pca::fit(set, preprocessing, steps).await?,
        Data::Sums(sums) => Pca::of_sums(sums, preprocessing, steps).await?,
    };
    let set = given.shown();
    let held_out = match set.split().n_held_out {
        0 => None,
        _ => Some(HeldOutError::new(&pca, set, steps).await.ok_or(EngineError::Cancelled)?),
    };
    let checked = seeds::choose(0, "self-check", N_CHECKED, pca.rank());
    let orthonormality_error = pca.orthonormality_error(&checked, steps).await.ok_or(EngineError::Cancelled)?;
    let spectrum = pca.spectrum();
    let analysis = Analysis {
        rank: pca.rank() as u32,
        n_features: pca.n_features() as u32,
        n_samples: pca.n_samples() as u32,
        preprocessing: pca.preprocessing_steps(),
        total_variance: spectrum.total_variance(),
        explained_variance: spectrum.explained_variance().to_vec(),
        explained_variance_ratio: spectrum.explained_variance_ratio(),
        cumulative_share: spectrum.cumulative_share().to_vec(),
        least_components: SHARES.map(|share| (share, spectrum.least_components(share) as u32)).to_vec(),
        rounding_variance: pca.rounding_variance(),
        rounding_edge: pca.rounding_edge(),
        below_rounding_idx: pca.first_below_rounding().map(|position| position as u32),
        orthonormality_error,
        n_checked: checked.len() as u32,
        seconds: clock() - start,
    };
    let given = given.clone();
    session.analyzed = Some(Analyzed {
        given,
        is_copy: false,
        drawn: session.drawn.clone(),
        plan: session.plan.clone(),
        pca,
        held_out,
        gallery: None,
        noise: NoiseMemory::default(),
        joint: JointMemory::default(),
    });
    Ok(Event::Analyzed(Box::new(analysis)))
}
