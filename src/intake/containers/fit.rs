//! A PCA in a NumPy archive, as it is saved from scikit-learn: `mean_`, `components_` and `explained_variance_`, or the same names
//! without the last stroke, as they are exported here.

use subspace_lab_protocol::foreign::ForeignPca;
use subspace_lab_protocol::intake::Preparation;
use subspace_lab_words::{Tells, t};

use super::array::Array;
use super::{npy, zip};
use crate::Intake;
use crate::error::{IntakeError, Refusal};
use crate::limits::Limits;

/// What scikit-learn calls components: rows that are no images.
pub(crate) const COMPONENTS: &str = "components_";

/// Most bytes of the numbers of an array, each in double precision.
const MAX_BYTES: u64 = 512 << 20;

/// Reads one. Nothing but sizes is looked at.
///
/// # Errors
/// [`IntakeError::NotAFit`], with what the archive lacks.
pub fn read_fit(bytes: &[u8], limits: Limits) -> Result<ForeignPca, IntakeError> {
    let mut intake = Intake::new(Preparation::as_given(), limits)?;
    read(&mut intake, bytes).map_err(|refusal| IntakeError::NotAFit { reason: refusal.message() })
}

fn read(intake: &mut Intake, bytes: &[u8]) -> Result<ForeignPca, Refusal> {
    let mut archive = zip::open(intake, bytes, "NPZ")?;
    let mut numbers = |name: &'static str, n_axes: usize| {
        let names = [format!("{name}_.npy"), format!("{name}.npy")];
        let position = names.iter().find_map(|it| archive.index_for_name(it));
        let position = position.ok_or_else(|| Refusal::Array(t!(fit_lacks, name = format!("{name}_"))))?;
        let bytes = zip::member(intake, &mut archive, position, "NPZ")?;
        let array = npy::parse(&bytes).map_err(npy::damaged)?;
        let shape = &array.header.shape;
        // scikit-learn has had a mean of (1, D).
        let n_long = shape.iter().filter(|&&size| size != 1).count();
        if shape.len() != n_axes && !(n_axes == 1 && n_long <= 1) {
            let shape = array.header.shape_text();
            return Err(Refusal::Array(t!(fit_axes, name = format!("{name}_"), shape = shape, n = n_axes)));
        }
        in_order(&array)
    };
    Ok(ForeignPca {
        mean: numbers("mean", 1)?,
        components: numbers("components", 2)?,
        explained_variance: numbers("explained_variance", 1)?,
    })
}

/// The numbers of an array of two axes at most, row after row.
fn in_order(array: &Array<'_>) -> Result<Vec<f64>, Refusal> {
    let number = array.header.number()?;
    let n_bytes = array.header.n_values().saturating_mul(8);
    if n_bytes > u128::from(MAX_BYTES) {
        let n_bytes = u64::try_from(n_bytes).unwrap_or(u64::MAX);
        let (what, advice) = (t!(what_the_array), t!(fit_fewer));
        return Err(Refusal::TooLarge { what, n_bytes, max: MAX_BYTES, advice });
    }
    if !array.fits() {
        return Err(npy::damaged(t!(damage_cut_short).into()));
    }
    let numbers: Vec<f64> = array.values.chunks_exact(number.n_bytes).map(|value| number.float(value)).collect();
    match *array.header.shape {
        // Axes of nothing may be long all the same.
        [n_rows, n_columns] if array.header.is_fortran_order && !numbers.is_empty() => {
            let (n_rows, n_columns) = (n_rows as usize, n_columns as usize);
            let in_row = |row: usize| numbers[row..].iter().step_by(n_rows).take(n_columns).copied();
            Ok((0..n_rows).flat_map(in_row).collect())
        }
        _ => Ok(numbers),
    }
}
