//! Noises that are one of a few linear maps: blur, coarser pixels, patterns.
//!
//! M1 = Σ p_t A_t X and M2 = F Fᵀ + ridge I with F the p_t^(1/2) A_t U Λ^(1/2) side by side, `(n_features, m)`. Where F has
//! fewer columns than there are features, everything happens in the orthonormal basis Q of its columns: outside of it M2 is the
//! ridge and there is nothing to gain.

use ndarray::{Array2, Axis, Slice};

use super::factors::{Factors, condition, deviations, floor, scale_columns, scale_rows};
use super::optimum::Optimum;
use super::{Detail, ridge};
use crate::linalg::{self, Take};
use crate::noise::Map;
use crate::pca::Pca;
use crate::steps::Steps;

pub(super) async fn solve(pca: &Pca, maps: &[(f64, Map)], detail: Detail, steps: &mut Steps<'_>) -> Option<Optimum> {
    steps.begin(3 + Factors::N_STEPS).await?;
    let (n_features, r) = (pca.n_features(), pca.rank());
    let components = pca.double_components(0..r);
    let deviations = deviations(pca, r);
    // Rows of Fᵀ, component after component of map after map; and Σ p_t A_t U Λ as rows.
    let mut f = Array2::zeros((maps.len() * r, n_features));
    let mut cross = Array2::zeros((r, n_features));
    for (t, (weight, map)) in maps.iter().enumerate() {
        let mut rows = components.clone();
        rows.outer_iter_mut().filter_map(|row| row.into_slice()).for_each(map);
        scale_rows(&mut rows, deviations.iter().map(|deviation| weight.sqrt() * deviation));
        f.slice_axis_mut(Axis(0), Slice::from(t * r..(t + 1) * r)).assign(&rows);
        scale_rows(&mut rows, deviations.iter().map(|deviation| weight.sqrt() * deviation));
        cross += &rows;
    }
    steps.next().await?;
    // The columns of F in the basis, and what turns images into it; none where the basis is that of the features.
    let basis = (f.nrows() < n_features).then(|| linalg::orthonormal_columns(&f.t().as_standard_layout().into_owned()));
    let into = |rows: Array2<f64>| match &basis {
        Some(basis) => linalg::product(&rows, Take::AsIs, basis, Take::AsIs),
        None => rows,
    };
    let f = into(f);
    let mut second = linalg::gram_lower(&f);
    drop(f);
    second.diag_mut().mapv_inplace(|entry| entry + ridge(pca));
    let l = linalg::cholesky(&second)?;
    drop(second);
    steps.next().await?;
    let solved = |rows: Array2<f64>| {
        let mut columns = rows.t().as_standard_layout().into_owned();
        linalg::solve_lower(&l, &mut columns);
        columns
    };
    let gain = solved(into(cross));
    let mut codes = solved(into(components));
    scale_columns(&mut codes, &deviations);
    let read = (detail == Detail::Pictures).then(|| {
        let mut read =
            basis.map_or_else(|| Array2::eye(n_features), |basis| basis.t().as_standard_layout().into_owned());
        linalg::solve_lower(&l, &mut read);
        read.mapv(|entry| entry as f32)
    });
    steps.next().await?;
    Some(
        Factors { gain, codes, read, condition: condition(&l), score_rounding: 0.0, floor: floor(pca, &l) }
            .solve(pca, steps)
            .await?
            .optimum,
    )
}
