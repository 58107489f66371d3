//! Noises that are one of a few linear maps: blur, coarser pixels, patterns.
//!
//! M1 = Σ p_t A_t X and M2 = F Fᵀ + ridge I with F the p_t^(1/2) A_t U Λ^(1/2) side by side, `(n_features, m)`. Where F has
//! fewer columns than there are features, everything happens in the orthonormal basis Q of its columns: outside of it M2 is the
//! ridge and there is nothing to gain.

use ndarray::Array2;

use super::factors::{Factors, OfCodes, condition, deviations, floor, scale_columns};
use super::optimum::Optimum;
use super::{Detail, ridge};
use crate::linalg::{self, Take};
use crate::noise::Map;
use crate::pca::Pca;
use crate::steps::{Stage, Steps};

/// Operations that mapping one value counts as.
const MAPPING: usize = 16;

pub(super) async fn solve(pca: &Pca, maps: &[(f64, Map)], detail: Detail, steps: &mut Steps<'_>) -> Option<Optimum> {
    steps.begin(Stage::Denoiser, 3 + Factors::N_STEPS).await?;
    let (n_features, r) = (pca.n_features(), pca.rank());
    let components = pca.double_components(0..r);
    let deviations = deviations(pca, r);
    // Rows of Fᵀ, component after component of map after map; and Σ p_t A_t U Λ as rows.
    let mut f = Array2::zeros((maps.len() * r, n_features));
    let mut cross = Array2::zeros((r, n_features));
    for (t, (weight, map)) in maps.iter().enumerate() {
        let mut rows = components.clone();
        for row in rows.outer_iter_mut().filter_map(|row| row.into_slice()) {
            steps.spend_plain(MAPPING * n_features).await?;
            map(row);
        }
        for (k, deviation) in deviations.iter().enumerate() {
            steps.spend_plain(4 * n_features).await?;
            let mut row = rows.row_mut(k);
            row *= weight.sqrt() * deviation;
            f.row_mut(t * r + k).assign(&row);
            row *= weight.sqrt() * deviation;
            let mut cross = cross.row_mut(k);
            cross += &row;
        }
    }
    steps.next().await?;
    // The columns of F in the basis, and what turns images into it; none where the basis is that of the features.
    let basis = match f.nrows() < n_features {
        true => Some(linalg::orthonormal_columns(&linalg::transposed(f.view(), steps).await?, steps).await?),
        false => None,
    };
    let f = into(basis.as_ref(), f, steps).await?;
    let mut second = linalg::gram_lower(&f, steps).await?;
    drop(f);
    second.diag_mut().mapv_inplace(|entry| entry + ridge(pca));
    let l = linalg::cholesky(&second, steps).await?;
    drop(second);
    steps.next().await?;
    let gain = solved(&l, into(basis.as_ref(), cross, steps).await?, steps).await?;
    let mut codes = solved(&l, into(basis.as_ref(), components, steps).await?, steps).await?;
    steps.spend_plain(codes.len()).await?;
    scale_columns(&mut codes, &deviations);
    let read = match detail {
        Detail::Scores => None,
        Detail::Pictures => {
            let read = match basis {
                Some(basis) => solved(&l, basis, steps).await?,
                None => linalg::inverse_of_lower(&l, steps).await?,
            };
            steps.spend_plain(read.len()).await?;
            Some(read.mapv(|entry| entry as f32))
        }
    };
    steps.next().await?;
    Some(
        Factors {
            gain,
            codes: OfCodes::Matrix(codes),
            read,
            condition: condition(&l),
            score_rounding: 0.0,
            floor: floor(pca, &l),
        }
        .solve(pca, steps)
        .await?
        .optimum,
    )
}

/// Rows in the coordinates of the basis, if there is one.
async fn into(basis: Option<&Array2<f64>>, rows: Array2<f64>, steps: &mut Steps<'_>) -> Option<Array2<f64>> {
    match basis {
        Some(basis) => linalg::product(&rows, Take::AsIs, basis, Take::AsIs, steps).await,
        None => Some(rows),
    }
}

/// L⁻¹ times the rows as columns.
async fn solved(l: &Array2<f64>, rows: Array2<f64>, steps: &mut Steps<'_>) -> Option<Array2<f64>> {
    let mut columns = linalg::transposed(rows.view(), steps).await?;
    linalg::solve_lower(l, &mut columns, steps).await?;
    Some(columns)
}
