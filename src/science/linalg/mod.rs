//! Dense linear algebra, the narrow way through which all products, Gram matrices and decompositions go: it fixes order,
//! precision and errors for the rest.
//!
//! - [`kernel`] names the library that multiplies, and decomposes what is small. Another one would be another file of the same functions.
//!   Natively `shared` lets several threads multiply; in wasm products are those of [`tiles`].
//! - [`products`] cuts products into tiles of the result that are below [`steps::BLOCK`](crate::steps::BLOCK), and gives way
//!   between them. The summed index is never cut, so that tiles have the bits of the whole.
//! - [`integers`] multiplies small integers, where that is faster than the library's product in single precision: in wasm.
//! - [`triangular`] and [`orthonormal`] are written here on top of products: the library's own would make the program that
//!   visitors load a fifth larger.
//! - [`eigen`] decomposes symmetric matrices, by [`reflectors`], [`divide`] and [`secular`], whose loops are [`vectors`]: written here since
//!   the library's takes from 1.2 to 1.5 times as long for covariances of images, and cannot be interrupted (`benches/RESULTS.md`).
//! - [`singular`] has singular vectors from those, some levels of them where singular values fall far.

mod course;
mod divide;
mod eigen;
#[cfg(any(test, target_arch = "wasm32"))]
pub(crate) mod integers;
mod kernel;
mod orthonormal;
mod products;
mod reflectors;
mod secular;
#[cfg(not(target_arch = "wasm32"))]
mod shared;
mod singular;
#[cfg(any(test, target_arch = "wasm32"))]
mod tiles;
#[cfg(feature = "kernels")]
pub(crate) mod timed;
mod triangular;
mod vectors;
mod view;

#[cfg(test)]
mod eigen_tests;
#[cfg(test)]
mod singular_tests;
#[cfg(test)]
mod tests;

pub(crate) use eigen::{NoEigen, SymmetricEigen};
pub(crate) use orthonormal::{orthonormal_columns, orthonormal_rows};
pub(crate) use products::{
    Rows, Take, add_gram_lower, add_product, gram_lower, product, product_with_transpose, self_product_lower,
    transposed,
};
pub(crate) use singular::LeftSingular;
pub(crate) use triangular::{
    cholesky, gram_of_lower, inverse_of_lower, product_of_lower, solve_lower, solve_lower_transposed,
};

/// Columns or rows of a factorisation that are handled together: what lies between blocks is left to the fast product.
const PANEL: usize = 48;
