//! Science values to protocol values and back, where more than one handler needs them.

use subspace_lab_protocol as protocol;
use subspace_lab_protocol::event::{Cut, ErrorPair, PixelError};
use subspace_lab_science::{Extent, Spectrum, metrics, pca};

pub(crate) fn extent(extent: protocol::Extent) -> Extent {
    match extent {
        protocol::Extent::Components(n) => Extent::Components(n as usize),
        protocol::Extent::Share(share) => Extent::Share(share),
    }
}

pub(crate) fn stage(stage: pca::Stage) -> protocol::event::Stage {
    match stage {
        pca::Stage::Moments => protocol::event::Stage::Moments,
        pca::Stage::Eigen => protocol::event::Stage::Eigen,
        pca::Stage::Components => protocol::event::Stage::Components,
    }
}

pub(crate) fn cut(spectrum: &Spectrum, n_components: usize) -> Cut {
    Cut { n_components: n_components as u32, share: spectrum.share(n_components) }
}

pub(crate) fn error_pair(top_mse: f64, bottom_mse: f64) -> ErrorPair {
    let pixel_error = |mse| PixelError { mse, psnr_db: metrics::psnr_db(mse) };
    ErrorPair { top: pixel_error(top_mse), bottom: pixel_error(bottom_mse) }
}
