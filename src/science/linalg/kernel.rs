//! Products, and small decompositions by faer, each in one go. This file and `shared.rs` alone name it.

#[cfg(not(target_arch = "wasm32"))]
use faer::Accum;
#[cfg(not(target_arch = "wasm32"))]
use faer::MatRef;
use faer::diag::{DiagMut, DiagRef};
use faer::dyn_stack::{MemBuffer, MemStack};
use faer::linalg::evd;
use faer::traits::RealField;
use faer::{MatMut, Par};

#[cfg(not(target_arch = "wasm32"))]
use super::shared;
use super::view::{View, ViewMut};

/// Within the library one thread: reductions keep one order, so the same build gives the same digits.
const PAR: Par = Par::Seq;

/// A number that products are computed in.
pub(crate) trait Real: RealField + Copy + Default {
    /// 1.
    const ONE: Self;

    /// Products that are written here, where they are faster than the library's.
    #[cfg(target_arch = "wasm32")]
    fn multiply(
        out: ViewMut<'_, Self>,
        how: (Onto, Option<Triangle>),
        a: View<'_, Self>,
        b: View<'_, Self>,
        factor: Self,
    );
}

impl Real for f32 {
    const ONE: Self = 1.0;

    #[cfg(target_arch = "wasm32")]
    fn multiply(
        out: ViewMut<'_, Self>,
        how: (Onto, Option<Triangle>),
        a: View<'_, Self>,
        b: View<'_, Self>,
        factor: Self,
    ) {
        super::tiles::multiply::<Self, 8>(out, how, a, b, factor);
    }
}

impl Real for f64 {
    const ONE: Self = 1.0;

    #[cfg(target_arch = "wasm32")]
    fn multiply(
        out: ViewMut<'_, Self>,
        how: (Onto, Option<Triangle>),
        a: View<'_, Self>,
        b: View<'_, Self>,
        factor: Self,
    ) {
        super::tiles::multiply::<Self, 4>(out, how, a, b, factor);
    }
}

/// What becomes of what the result held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Onto {
    Replace,
    Add,
}

#[cfg(not(target_arch = "wasm32"))]
impl From<Onto> for Accum {
    fn from(onto: Onto) -> Self {
        match onto {
            Onto::Replace => Self::Replace,
            Onto::Add => Self::Add,
        }
    }
}

/// `out = factor · a b`, or that added to it.
pub(super) fn multiply<T: Real>(out: ViewMut<'_, T>, onto: Onto, a: View<'_, T>, b: View<'_, T>, factor: T) {
    #[cfg(target_arch = "wasm32")]
    T::multiply(out, (onto, None), a, b, factor);
    #[cfg(not(target_arch = "wasm32"))]
    shared::multiply(target(out), onto.into(), matrix(a), matrix(b), factor, shared::n_threads());
}

/// The triangle of a square `out = factor · a b` that is given, or that added to it; the rest is left as it is.
pub(super) fn multiply_triangle<T: Real>(
    out: ViewMut<'_, T>,
    (onto, triangle): (Onto, Triangle),
    a: View<'_, T>,
    b: View<'_, T>,
    factor: T,
) {
    #[cfg(target_arch = "wasm32")]
    T::multiply(out, (onto, Some(triangle)), a, b, factor);
    #[cfg(not(target_arch = "wasm32"))]
    match triangle {
        Triangle::Lower => {
            shared::multiply_lower(target(out), onto.into(), matrix(a), matrix(b), factor, shared::n_threads())
        }
        Triangle::Upper => {
            let (a, b) = (matrix(b).transpose(), matrix(a).transpose());
            shared::multiply_lower(target(out).transpose_mut(), onto.into(), a, b, factor, shared::n_threads());
        }
    }
}

/// Which half of a symmetric matrix, with its diagonal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Triangle {
    Lower,
    Upper,
}

/// Eigenvalues, rising, of a small symmetric matrix with three diagonals in place of its diagonal `values` (n); what is `beside` it
/// (n - 1). Their vectors are the rows of `out` (n, n). Whether the iteration ended.
pub(super) fn small_tridiagonal(values: &mut [f64], beside: &[f64], out: ViewMut<'_, f64>) -> bool {
    let n = values.len();
    let diagonal = values.to_vec();
    // One more than there are: the library wants as many as on the diagonal.
    let beside: Vec<f64> = beside.iter().copied().chain([0.0]).collect();
    let params = Default::default();
    let mut memory =
        MemBuffer::new(evd::self_adjoint_evd_scratch::<f64>(n, evd::ComputeEigenvectors::Yes, PAR, params));
    let (diagonal, beside) = (DiagRef::from_slice(&diagonal), DiagRef::from_slice(&beside));
    let vectors = Some(target(out).transpose_mut());
    let (values, stack) = (DiagMut::from_slice_mut(values), MemStack::new(&mut memory));
    evd::tridiagonal_self_adjoint_evd(diagonal, beside, values, vectors, PAR, stack, params).is_ok()
}

#[cfg(not(target_arch = "wasm32"))]
fn matrix<T>(view: View<'_, T>) -> MatRef<'_, T> {
    let View { entries, n_rows, n_columns, stride, is_transposed } = view;
    let matrix = MatRef::from_row_major_slice_with_stride(entries, n_rows, n_columns, stride);
    if is_transposed { matrix.transpose() } else { matrix }
}

fn target<T>(view: ViewMut<'_, T>) -> MatMut<'_, T> {
    let ViewMut { entries, n_rows, n_columns, stride } = view;
    // Given as the transpose of columns, since row-major views of faer mix up their strides here.
    MatMut::from_column_major_slice_with_stride_mut(entries, n_columns, n_rows, stride).transpose_mut()
}
