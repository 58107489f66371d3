//! What training makes small: each a mean over the images of a batch, with its derivative.

mod cross_entropy;
mod squared_error;

pub use cross_entropy::cross_entropy;
pub use squared_error::squared_error;
