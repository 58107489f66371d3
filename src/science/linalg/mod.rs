//! Dense linear algebra, the narrow way through which all products, Gram matrices and decompositions go: it fixes order,
//! precision and errors for the rest.
//!
//! - [`kernel`] names the library that multiplies and decomposes. Another one would be another file of the same functions.
//! - [`products`] cuts products into tiles of the result that are below [`steps::BLOCK`](crate::steps::BLOCK), and gives way
//!   between them. The summed index is never cut, so that tiles have the bits of the whole.
//! - [`integers`] multiplies small integers, where that is faster than the library's product in single precision: in wasm.
//! - [`triangular`] and [`orthonormal`] are written here on top of products: the library's own would make the program that
//!   visitors load a fifth larger.
//!
//! A decomposition of [`kernel`] is one piece: nothing can be heard while it runs.

#[cfg(any(test, target_arch = "wasm32"))]
pub(crate) mod integers;
mod kernel;
mod orthonormal;
mod products;
mod triangular;
mod view;

#[cfg(test)]
mod tests;

pub(crate) use kernel::{SymmetricEigen, left_singular};
pub(crate) use orthonormal::orthonormal_columns;
pub(crate) use products::{
    Rows, Take, add_gram_lower, add_product, gram_lower, leading_transposed_times, product, product_with_transpose,
    self_product_lower, transposed,
};
pub(crate) use triangular::{cholesky, solve_lower, solve_lower_transposed};

/// Columns or rows of a factorisation that are handled together: what lies between blocks is left to the fast product.
const PANEL: usize = 48;
