//! The science of Subspace Lab: exact, full-spectrum PCA of image sets and what is rebuilt from its subspaces.
//!
//! Numbers only. Nothing in here knows a browser, a file, a clock or an image format; progress leaves
//! through a listener, which long computations give way to (`steps.rs`), and every failure is a typed error. Conventions, everywhere:
//!
//! - rows are samples, a row is one image in channel, row, column order (CHW);
//! - components are rows, unit length, largest variance first, largest-magnitude entry positive;
//! - values of images are integers of 8 or 16 bits; moments of either are exact;
//! - variances divide by the number of samples N (not N - 1), intensities run from 0 to 1;
//! - working precision is f64 for moments, eigenvalues and noises, f32 for scores and pictures.
//!
//! Tolerances against NumPy in float64, as tested in `tests/reference.rs` of the root package:
//! cumulative explained variance 1e-4 absolute, least K exact, reconstruction error 1e-3 relative,
//! orthonormality 1e-4, top + bottom = original 1e-4; in `tests/noise.rs`: alignment 0.002, overlap 0.005, impact 0.2
//! percent points, verdicts exact.
//!
//! ```
//! use subspace_lab_science::{Certificate, Detail, Extent, Gallery, ImageSet, ImageShape, Noise, Optima, Pca, Preprocessing, Split, Steps, Verdict, steps};
//!
//! // Four gray images of 1 x 3 pixels: the first two pixels say the same, the third is nearly still.
//! let shape = ImageShape { n_channels: 1, height_px: 1, width_px: 3 };
//! let pixels = vec![0_u8, 0, 9, 200, 200, 12, 80, 80, 10, 120, 120, 8];
//! let set = ImageSet::new("four", shape, pixels, None, Split { n_train: 4, n_held_out: 0 }, 255)?;
//! let pca = steps::finish(Pca::fit(&set, Preprocessing::default(), &mut Steps::untold()))?;
//! assert_eq!(pca.rank(), 2);
//!
//! // One component holds 99 % of the variance; without it nothing of the first two pixels is left.
//! let k = pca.spectrum().resolve(Extent::Share(0.99));
//! assert_eq!(k, 1);
//! let mut gallery = steps::untold(async |steps| Gallery::new(&pca, &set, &[1], steps).await);
//! let top = steps::untold(async |steps| gallery.top_part(&pca, k, steps).await);
//! let bottom = gallery.centered() - top;
//! assert!(bottom[(0, 0)].abs() < 0.01);
//!
//! // Gaussian noise never changes what a linear autoencoder learns: that takes no labels.
//! let optima = Optima::new(&pca, &set, &Noise::parse("gaussian:sigma=0.5")?, 1, Detail::Scores)?;
//! assert_eq!(Certificate::new(&pca, &optima).verdict, Verdict::Never);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod alignment;
pub mod certificate;
pub mod clock;
pub mod cost;
pub mod data;
pub mod denoising;
pub mod drawing;
pub mod draws;
pub mod error;
pub mod foreign;
pub mod image_error;
pub mod image_set;
pub mod joint;
#[cfg(feature = "kernels")]
pub mod kernels;
pub mod leading;
mod linalg;
pub mod metrics;
mod moments;
pub mod noise;
pub mod parameters;
pub mod pca;
pub mod plane;
pub mod probe;
pub mod proportions;
pub mod reconstruction;
pub mod seeds;
pub mod spectrum;
pub mod steps;
pub mod sums;
pub mod values;

pub use alignment::{LabelScores, NoAlignment, Turned};
pub use certificate::Certificate;
pub use clock::{Clock, ReadingOverTime};
pub use data::Data;
pub use denoising::{Denoiser, Detail, Optima, Optimum, Problem, Reading, Readout};
pub use drawing::{Drawing, DrawingError};
pub use error::{ImageSetError, PcaError};
pub use foreign::{Foreign, ForeignError};
pub use image_error::image_errors;
pub use image_set::{ImageSet, Labels, Split};
pub use joint::{Joint, JointError};
pub use leading::Leading;
pub use noise::{Noise, NoiseError};
pub use pca::{Pca, Preprocessing, Route};
pub use plane::PlanePca;
pub use probe::NoProbe;
pub use reconstruction::{Gallery, HeldOutError};
pub use spectrum::Spectrum;
pub use steps::Steps;
pub use subspace_lab_vocabulary::{Accuracy, Curve, Depth, Extent, ImageShape, JointPoint, Stage, Verdict, Weight};
pub use sums::{ClassSums, Sums, SumsError};
pub use values::{Pixels, Values};
